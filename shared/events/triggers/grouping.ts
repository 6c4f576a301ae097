/** "A group OF ABOUT 100", "two OF HIS AIDES": nouns and numbers that stand for what they group. */
import type { NounPhrase, Token } from "../../language/index.ts";

/** English words for so many, or so many together, of what "of" tells. */
const GROUPING: ReadonlySet<string> = new Set(
  "group team band handful couple pair dozen score hundred thousand number half third quarter majority most some many several few part rest remainder one all none both each batch contingent column convoy crowd string series wave lot".split(
    " ",
  ),
);

/** What a phrase groups or counts; null where it is not such a phrase. */
export function groupedIn({ head, complements }: NounPhrase, tokens: readonly Token[]): NounPhrase | null {
  const { pos, lemma } = tokens[head]!;
  if (pos !== "num" && !GROUPING.has(lemma)) return null;
  return complements.find(({ preposition }) => preposition === "of")?.phrases[0] ?? null;
}
