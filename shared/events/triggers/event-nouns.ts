/** Event nouns: which verb lends them its subject, and whether whoever owns one did it or had it done to them. */
import type { Argument, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Classes of those who do what is told, also where the noun is mostly of whom it befalls: "Lithuania's arrests", "police killings". */
const POWERS = ["country", "place", "cop", "mil", "jud", "gov", "igo"];

/** How a verb lends an event noun its subject. */
export interface LightVerb {
  readonly verb: Predication;
  /** True where its subject has it done to them: "UNDERWENT a search", "CAME UNDER attack", "DREW condemnation". */
  readonly undergone: boolean;
}

/** The verb that lends its subject to an event noun ("carried out ARRESTS", "received a REPRIMAND"), or null. */
export function lightVerbOf(predication: Predication, sentence: Sentence, lexicon: Lexicon): LightVerb | null {
  if (predication.kind !== "noun" || predication.governor === null) return null;
  const verb = sentence.predications[predication.governor]!;
  const { tokens } = sentence;
  const undergoing = lexicon.cueAt("undergo", tokens, verb.head);
  const undergone = undergoing !== null;
  const happens = !undergone && lexicon.cueAt("happen", tokens, verb.head) !== null;
  if (
    !undergone &&
    !happens &&
    !lexicon.cueAt("light", tokens, verb.head) &&
    !lexicon.cueAt("aspect", tokens, verb.head)
  )
    return null;
  // "CAME UNDER attack", "was SUBJECTED TO torture".
  const particle = undergoing !== null && undergoing.to > verb.head + 1 ? tokens[verb.head + 1]!.lower : null;
  const inSlot = verb.arguments.some(
    ({ role, phrases, preposition }) =>
      ((role === "object" && !(undergone && verb.voice === "passive")) ||
        (undergone && preposition !== null && preposition === particle) ||
        // «прошли обыски», «состоялась встреча»: where things happen, the noun is the subject itself.
        (role === "subject" && (happens || verb.voice === "passive" || lexicon.traits.freeWordOrder))) &&
      phrases.some((phrase) => phrase.head === predication.head),
  );
  return inSlot ? { verb, undergone } : null;
}

/**
 * Owners of an event noun to whom it is done: "Bialiatski's TRIAL", "their RELEASE", "protester ARRESTS". Those of "Poland's EXPULSION of
 * diplomats" or "police RAIDS" do it.
 */
export function ownersUndergoing(
  predication: Predication,
  sentence: Sentence,
  lexicon: Lexicon,
  classesOf: (phrase: NounPhrase) => ReadonlySet<string>,
): readonly Argument[] {
  if (predication.kind !== "noun" || predication.arguments.some(({ role }) => role === "genitive")) return [];
  if (lexicon.cueAt("befalling", sentence.tokens, predication.head) === null) return [];
  return predication.arguments.filter(
    ({ role, phrases: [owner] }) =>
      role === "possessor" &&
      owner !== undefined &&
      (classesOf(owner).has("person") || classesOf(owner).has("named")) &&
      !POWERS.some((name) => classesOf(owner).has(name) && !isSomeone(owner)),
  );
}

/** A minister can be dismissed, and a general arrested. */
const isSomeone = ({ mention, pronoun }: NounPhrase): boolean => pronoun !== null || mention?.entity?.kind === "person";

/**
 * What makes an event noun a mere topic: another noun that it belongs to ("a CALL for the release", "fears of arrest", "a CONFERENCE on
 * torture") or an adjective ("POSSIBLE sanctions"). Null where it is told as a fact.
 */
export function topicOf(predication: Predication, sentence: Sentence, lexicon: Lexicon): string | null {
  if (predication.kind !== "noun") return null;
  const { tokens, phrases } = sentence;
  for (let at = Math.max(0, predication.from - 1); at < predication.head; at++)
    if (lexicon.cueAt("unreal noun", tokens, at) !== null) return tokens[at]!.text;
  const outer = phrases.find(
    ({ complements, possessor, head }) =>
      // «детали беседы», «подготовка визита»: a genitive belongs to its noun as what is behind "of" does.
      (possessor?.head === predication.head ||
        complements.some((argument) => argument.phrases.some((phrase) => phrase.head === predication.head))) &&
      lexicon.cueAt("topic", tokens, head) !== null,
  );
  return outer === undefined ? null : tokens[outer.head]!.text;
}
