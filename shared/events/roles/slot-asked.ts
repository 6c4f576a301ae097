/** Whom what is asked, promised, refused or threatened would be done to, and who is to do it. */
import type { NounPhrase } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import { distinct, participantOf, type SlotContext } from "./slot-context.ts";

/** Classes of things that are asked for someone and of another. */
const NOT_OF_THEM = new Set(["release", "violence"]);
/** A release or a crackdown: whose it is, is asked of whoever holds or strikes them, and not of them. */
export function asksForThem(context: SlotContext, phrase: NounPhrase): boolean {
  return (
    context.lexicon.classesAt(context.candidate.sentence.tokens, phrase.head).some((name) => NOT_OF_THEM.has(name)) ||
    context.lexicon.cueAt("befalling", context.candidate.sentence.tokens, phrase.head) !== null
  );
}

/**
 * "Condemned the DETENTION of critics", "welcomed their RELEASE": what is judged is an act of those in power, whose owner it befell. "Russia's
 * killing of civilians" tells who did it.
 */
export function befallsSomeone({ candidate, lexicon }: SlotContext, phrase: NounPhrase): boolean {
  const { sentence } = candidate;
  if (lexicon.cueAt("befalling", sentence.tokens, phrase.head) === null) return false;
  const { adjectiveMention, possessor } = phrase;
  const doer = possessor?.mention?.entity ?? possessor?.mention?.place ?? adjectiveMention?.entity ?? null;
  return doer === null || doer.kind === "person" || doer.kind === "group";
}

/** "Calls for the release OF THE EDITORS", "demands an end to the crackdown ON THE PRESS". */
export function isOfWhatIsAsked(context: SlotContext, phrase: NounPhrase): boolean {
  // "Die Freilassung des Bloggers X UND SEINER BEGLEITERIN": joined to whom a release is of, if it looks like being joined to the release.
  const joined = context.candidate.predication.arguments.some(
    ({ phrases: [first, ...rest] }) => first !== undefined && rest.includes(phrase) && asksForThem(context, first),
  );
  if (joined) return true;
  return context.candidate.sentence.phrases.some(
    (other) =>
      other !== phrase &&
      (other.possessor === phrase ||
        other.complements.some(
          ({ preposition, phrases }) =>
            context.lexicon.lists("of what is asked", preposition) && phrases.includes(phrase),
        )) &&
      asksForThem(context, other),
  );
}

/** "Demanded that THE EDITORS be freed": whom it is to be done to is not asked for it. */
export const isToBefall = ({ candidate }: SlotContext, phrase: NounPhrase): boolean =>
  candidate.sentence.predications.some(
    ({ governor, kind, voice, subordinate, arguments: own }) =>
      governor === candidate.predication.index &&
      kind !== "noun" &&
      subordinate === "reported" &&
      voice === "passive" &&
      own.some(({ role, phrases }) => role === "subject" && phrases.includes(phrase)),
  );

/** "Welcomed the release OF THE JOURNALISTS", "hailed HER acquittal": praise for those who let them go. */
export function isOfWhatIsPraised(context: SlotContext, phrase: NounPhrase): boolean {
  const { sentence, predication } = context.candidate;
  return sentence.phrases.some(
    (other) =>
      (other.possessor === phrase || other.complements.some(({ phrases }) => phrases.includes(phrase))) &&
      predication.arguments.some(({ role, phrases }) => role === "object" && phrases.includes(other)) &&
      befallsSomeone(context, other),
  );
}

/** "Says MINSK must free her", "demands that THE COURT let him go": whoever is to do what is asked. */
export function boundToAct(context: SlotContext): Participant[] {
  const { sentence, predication } = context.candidate;
  const asked = sentence.predications.find(
    (other) =>
      other.governor === predication.index &&
      other.kind !== "noun" &&
      (other.subordinate === "reported" || other.subordinate === "complement") &&
      other.voice === "active",
  );
  const subject = asked?.arguments.find(({ role }) => role === "subject");
  return (subject?.phrases ?? [])
    .filter((phrase) => !isToBefall(context, phrase))
    .flatMap((phrase) =>
      phrase.pronoun?.person === 3 || phrase.pronoun === null ? (participantOf(context, phrase) ?? []) : [],
    );
}

/** "Refused to work with THE PROFESSOR", "threatens to sue THE STATE": whom that would be done to. */
export function concernedBy(context: SlotContext, actors: readonly Participant[]): Participant[] {
  const { sentence, predication, host } = context.candidate;
  const content = sentence.predications.find(
    ({ governor, kind, voice, subordinate }) =>
      governor === predication.index && kind !== "noun" && voice === "active" && subordinate === "complement",
  );
  if (content === undefined || content.head <= host.head) return [];
  // "Refused to hand THE COURT its files": whom something would be given is who is refused.
  for (const role of ["indirect", "object", "oblique"] as const) {
    const found = content.arguments
      .filter(
        (one) =>
          one.role === role &&
          !(role === "object" && sendsThem(context, content.head)) &&
          (role !== "oblique" || context.lexicon.lists("concerning someone", one.preposition)),
      )
      .flatMap(({ phrases }) => phrases.filter((phrase) => !context.cast.isGeneric(phrase, sentence, context.index)))
      .flatMap((phrase) => context.cast.all(phrase, sentence, context.index, actors));
    const people = distinct(found).filter(({ name }) => name !== "people" && name !== "residents");
    if (people.length > 0) return people;
  }
  return [];
}

/** "Offered to send POLICE OFFICERS": those whom a state sends to another are not whom it deals with. */
const sendsThem = ({ candidate, lexicon }: SlotContext, head: number): boolean =>
  lexicon.cueAt("sending someone", candidate.sentence.tokens, head) !== null;
