/** Words with hyphens. */
import type { PartOfSpeech } from "../../analysis.ts";
import type { TokenDraft } from "./token-draft.ts";

/** First parts with which a verb stays one: "re-arrested", "crash-landed", "test-fired". */
const ACTING: ReadonlySet<string> = new Set(
  "re crash strip pepper pistol tear force test court air body cross counter".split(" "),
);

/** "19-year-old" and "state-run" are one word; the tagger makes five and three of them. */
export function joinHyphens(drafts: TokenDraft[]): TokenDraft[] {
  const out: TokenDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const last = out.at(-1);
    const next = drafts[i + 1];
    if (
      /^[-‑]$/u.test(draft.text) &&
      last !== undefined &&
      next !== undefined &&
      last.end === draft.start &&
      draft.end === next.start &&
      /[\p{L}\p{N}]$/u.test(last.text) &&
      /^[\p{L}\p{N}]/u.test(next.text)
    ) {
      const lower = `${last.lower}-${next.lower}`;
      const pos: PartOfSpeech =
        next.pos === "verb" && ACTING.has(last.lower)
          ? "verb"
          : /-year-old$|-months?-old$/u.test(lower) || next.pos === "verb"
            ? "adj"
            : next.pos === "prep" || next.pos === "adv"
              ? "noun"
              : next.pos === "proper" && last.pos !== "proper" && last.pos !== "num"
                ? "adj"
                : next.pos;
      out[out.length - 1] = {
        start: last.start,
        end: next.end,
        text: `${last.text}${draft.text}${next.text}`,
        lower,
        lemma: `${last.lower}-${next.lemma}`,
        pos,
      };
      i++;
    } else out.push({ ...draft });
  }
  return out;
}
