/** From the extent of a noun phrase to what is known of it: its name, its number, its quantity. */
import type { Mention } from "../../../watchlist/mention.ts";
import type { Measure, Pronoun } from "../../analysis.ts";
import { hyphenMeasure } from "../numbers.ts";
import type { PhraseDraft } from "./chunk.ts";
import type { WordsInChunks } from "./words-in-chunks.ts";

/** The phrase of the tokens `from` to `to`, `to` excluded, whose head, possessor, quantity and pronoun are known. */
export function draftPhrase(
  sentence: WordsInChunks,
  from: number,
  to: number,
  head: number,
  possessor: PhraseDraft | null,
  quantity: Measure | null,
  pronoun: Pronoun | null,
): PhraseDraft {
  const tokens = sentence.tokens;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const headToken = tokens[head]!;
  let mention: Mention | null = null;
  let adjectiveMention: Mention | null = null;
  for (const candidate of sentence.mentionsIn(start, end)) {
    if (candidate.start <= headToken.start && headToken.end <= candidate.end && !candidate.adjective)
      mention = candidate;
    else if (possessor === null || candidate.start >= possessor.end) adjectiveMention ??= candidate;
  }
  let measure = quantity;
  if (measure === null) {
    for (let i = from; i < to; i++) {
      const hyphen = hyphenMeasure(tokens[i]!);
      if (hyphen !== null) measure = { ...hyphen, bound: "exact", start: tokens[i]!.start, end: tokens[i]!.end };
    }
  }
  const plural = headToken.pos === "noun" && /s$/u.test(headToken.lower) && headToken.lemma !== headToken.lower;
  return {
    start,
    end,
    head,
    from,
    to,
    mention,
    adjectiveMention,
    possessor,
    quantity: measure,
    apposition: null,
    pronoun,
    antecedent: null,
    cases: [],
    number:
      pronoun?.number ??
      (plural || ["people", "police", "men", "women", "children"].includes(headToken.lower)
        ? "plural"
        : headToken.pos === "noun"
          ? "singular"
          : null),
    complements: [],
  };
}
