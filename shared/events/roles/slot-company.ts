/** People told beside others: in whose company someone is taken, and the names beside a group. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import { isPerson, participantOf, type SlotContext } from "./slot-context.ts";

/** Names told beside a group stand at most so far after it, in characters. */
const BESIDE = 160;

/** Words between the first of «том числе» and the name. */
const OF_A_NUMBER = 6;

/** "Was detained WITH HIS SON": who is taken or let go in someone's company. */
export function companyOf(context: SlotContext): Participant[] {
  const { host, recipients, sentence } = context.candidate;
  if (recipients.length === 0 || recipients.some(({ path }) => path.startsWith("'with'"))) return [];
  // "freed them after TALKS WITH an envoy": with whom something else was done.
  const ofAnother = ({ from }: NounPhrase): boolean =>
    sentence.predications.some(({ kind, head }) => kind === "noun" && head === from - 2);
  const found = host.arguments
    .filter(({ role, preposition }) => role === "oblique" && context.lexicon.lists("in company", preposition))
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => !ofAnother(phrase))
    .filter(
      (phrase) =>
        context.lexicon.participant(sentence.tokens, phrase.head)?.value.kind === "person" ||
        phrase.mention?.entity?.kind === "person",
    )
    .filter((phrase) => !context.cast.isGeneric(phrase, sentence, context.index))
    .flatMap((phrase) => participantOf(context, phrase) ?? []);
  const named = found.filter(({ name }) => /^\p{Lu}/u.test(name));
  return named.length > 0 ? named : found;
}

/**
 * Names told beside a group: "five activists, the blogger X among them", "20 people, including Y and Z", «52 заключённых, среди которых
 * журналист X и философ Y», "two activists: X and Y".
 */
export function namedBeside(context: SlotContext): Participant[] {
  const { sentence, recipients } = context.candidate;
  const { tokens } = sentence;
  const group = recipients.find(
    ({ phrase }) => phrase.mention === null && (phrase.number === "plural" || (phrase.quantity?.value ?? 0) > 1),
  )?.phrase;
  if (group === undefined) return [];
  const near = sentence.phrases.filter(
    (phrase) =>
      phrase.start >= group.end &&
      phrase.start <= group.end + BESIDE &&
      phrase.mention?.place == null &&
      !sentence.phrases.some(({ possessor }) => possessor === phrase),
  );
  const isName = (phrase: NounPhrase): boolean =>
    tokens[phrase.head]!.pos === "proper" || phrase.personName?.full === true || phrase.mention?.entity != null;
  const described = new Set(sentence.phrases.map(({ apposition }) => apposition));
  const found: NounPhrase[] = [];
  let listed = false;
  let byCase = false;
  let since = group.end;
  for (const phrase of near) {
    // A list of names goes on until something else than a name is told.
    const verb = sentence.predications.some(
      ({ kind, head }) => kind === "verb" && tokens[head]!.start >= since && tokens[head]!.end <= phrase.start,
    );
    const told =
      context.lexicon.cueAt("including", tokens, phrase.from - 1) !== null ||
      // «в том ЧИСЛЕ Алеся Беляцкого»: grammar reads the name as whose number it is.
      (context.lexicon.traits.marksCase &&
        phrase.head - phrase.from <= OF_A_NUMBER &&
        tokens
          .slice(phrase.from, phrase.head)
          .some((_, at) => context.lexicon.cueAt("including", tokens, phrase.from + at) !== null)) ||
      // "tarp jų – verslininką Artūrą B.", "tarp jų „Naftan“".
      (/^[–—:„“«"-]$/u.test(tokens[phrase.from - 1]?.text ?? "") &&
        context.lexicon.cueAt("including", tokens, phrase.from - 2) !== null) ||
      (phrase === near[0] && tokens[group.to]?.text === ":" && phrase.from === group.to + 1) ||
      (phrase === near[0] && isWhom(group, phrase, sentence));
    if (told) {
      byCase = phrase === near[0] && isWhom(group, phrase, sentence);
      listed = true;
      since = phrase.start;
    }
    const apart = tokens[phrase.from - 1]?.pos === "prep" && phrase.cases.length === 0;
    if (!told && listed && (verb || apart)) listed = false;
    // «двоих — его напарника Вадима и пенсионера»: those who have no name stand in the list, too.
    if (listed && byCase && !isName(phrase) && shareCase(group, phrase) && !described.has(phrase)) found.push(phrase);
    if (told && !byCase && !isName(phrase) && !described.has(phrase) && ofAPart(context, group, phrase))
      found.push(phrase);
    const after =
      context.lexicon.cueAt("among them", tokens, phrase.to) ??
      context.lexicon.cueAt("among them", tokens, phrase.to + 1);
    if (isName(phrase) && (listed || after !== null)) found.push(phrase);
  }
  return found.flatMap((phrase) => participantOf(context, phrase) ?? []);
}

/** "15 people, including TWO JOURNALISTS": some of a group who are told by what sets them apart in public life. */
function ofAPart({ lexicon, candidate: { sentence } }: SlotContext, group: NounPhrase, part: NounPhrase): boolean {
  if (!lexicon.traits.marksCase) return false;
  const [whole, word] = [group, part].map(({ head }) => lexicon.participant(sentence.tokens, head)?.value);
  return word?.kind === "person" && !word.generic && word.sector !== "CVL" && word.sector !== whole?.sector;
}

/** «задержали двоих — токаря Илью Зайцева и его сестру», «троих, мать и двух её сыновей»: behind a bare count, in its case, who they are. */
function isWhom(group: NounPhrase, phrase: NounPhrase, { tokens, predications }: Sentence): boolean {
  const acts = predications.some(({ arguments: own }) =>
    own.some(({ role, phrases }) => role === "subject" && phrases.includes(phrase)),
  );
  const bare = tokens[group.head]!.pos === "num" && group.possessor === null;
  return (
    bare &&
    !acts &&
    /^[,—–]$/u.test(tokens[group.to]?.text ?? "") &&
    phrase.from === group.to + 1 &&
    phrase.pronoun === null &&
    shareCase(group, phrase)
  );
}

const shareCase = (left: NounPhrase, right: NounPhrase): boolean =>
  left.cases.some((one) => one !== "loc" && right.cases.includes(one));

/** "X, its chairman, and a dozen others": others beside someone are of their kind. */
export function othersAlike(participants: readonly Participant[]): readonly Participant[] {
  const [first] = participants;
  return participants.map((one, at) =>
    at > 0 && one.name === "people" && first?.name !== "people" && first !== undefined
      ? { ...one, sector: first.sector }
      : one,
  );
}

/** "Two priests, X and Y", "two activists: X and Y": where all of a counted group are named, the names say it. */
export function withoutCounted(context: SlotContext, participants: readonly Participant[]): readonly Participant[] {
  const group = context.candidate.recipients.find(
    ({ phrase }) => phrase.mention === null && phrase.quantity?.unit === null && phrase.quantity.value > 1,
  )?.phrase;
  const whole = group === undefined ? null : participantOf(context, group);
  if (group == null || whole === null || isPerson(whole)) return participants;
  // «двоих, студента X и его сестру»: the list tells who they all are.
  const next = context.candidate.sentence.phrases.find(({ from }) => from === group.to + 1);
  if (whole.name === "people" && next !== undefined && isWhom(group, next, context.candidate.sentence))
    return participants.filter((one) => one.name !== whole.name);
  const names = participants.filter(isPerson);
  return names.length === group.quantity?.value ? participants.filter((one) => one.name !== whole.name) : participants;
}
