/** What is only wished, foretold or not known: no act that anyone tells. */
import type { Predication } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** So many words at most stand between "where" and the verb of what is not known. */
const NEAR = 6;

/** Why a candidate is only supposed, in words for the trace; null where it is told. */
export function supposed(candidate: Candidate, lexicon: Lexicon): string | null {
  const { host, sentence } = candidate;
  if (host.kind !== "verb") return null;
  // "They demand that prisoners BE FREED".
  if (lexicon.lists("bare be", sentence.tokens[host.from]?.lower) && host.to > host.from + 1) return "only wished";
  // "Would make it EASIER TO DEPORT foreigners".
  if (
    lexicon.lists("infinitive mark", sentence.tokens[host.from]?.lower) &&
    lexicon.lists("easy or hard", sentence.tokens[host.from - 1]?.lower)
  )
    return "how easy it is";
  const unknown = isNotKnown(candidate, lexicon);
  if (unknown) return "not known";
  return isForetold(candidate, lexicon) ? "only foretold" : null;
}

/** "Her family DOES NOT KNOW WHERE she is being held", "it is not clear whether they met". */
function isNotKnown({ host, sentence: { tokens, predications } }: Candidate, lexicon: Lexicon): boolean {
  return predications.some((knowing) => {
    if (!knowing.negated || knowing.kind !== "verb" || knowing.head >= host.from) return false;
    let at = knowing.to;
    // "Is not CLEAR whether".
    if (tokens[at]?.pos === "adj") at++;
    else if (!lexicon.lists("knowing", knowing.lemma)) return false;
    return (
      lexicon.lists("open question", tokens[at]?.lower) &&
      host.from - at <= NEAR &&
      !predications.some(({ kind, head }) => kind === "verb" && head > at && head < host.from)
    );
  });
}

/** "ANALYSTS EXPECT the talks to drag on": what those who know about it foresee. */
function isForetold({ host, sentence }: Candidate, lexicon: Lexicon): boolean {
  if (host.governor === null || (host.tense !== null && host.modality !== "planned")) return false;
  const foreseeing: Predication = sentence.predications[host.governor]!;
  const seer = foreseeing.arguments.find(({ role }) => role === "subject")?.phrases[0];
  return (
    seer !== undefined &&
    lexicon.lists("foreseeing", foreseeing.lemma) &&
    lexicon.classesAt(sentence.tokens, seer.head).includes("expert")
  );
}
