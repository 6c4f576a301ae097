/** Words that say one thing together: "40 base units" are a sum, "a total of 90 people" and "a group of 90 people" are 90 people. */
import type { TokenDraft } from "./token-draft.ts";

/** What may be said of a number and adds nothing to it. */
const TOTALS: ReadonlySet<string> = new Set(["total", "group", "party", "batch", "crowd", "band"]);

/** Joins units of account to one word, and makes "a total of" before a number an adverb. */
export function joinSetPhrases(drafts: readonly TokenDraft[]): TokenDraft[] {
  const out: TokenDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const next = drafts[i + 1];
    if (
      next !== undefined &&
      /^(?:base|basic)$/u.test(draft.lower) &&
      /^(?:units?|values?|amounts?)$/u.test(next.lower) &&
      drafts[i - 1]?.pos === "num"
    ) {
      const lower = `${draft.lower}-${next.lower.replace(/s$/u, "")}`;
      out.push({ ...draft, end: next.end, text: `${draft.text} ${next.text}`, lower, lemma: lower, pos: "noun" });
      i++;
      continue;
    }
    // "struck en masse": how, and not what.
    if (draft.lower === "en" && (next?.lower === "masse" || next?.lower === "bloc" || next?.lower === "route")) {
      out.push({ ...draft, pos: "adv" }, { ...next, pos: "adv" });
      i++;
      continue;
    }
    // "Refused in writing on Monday", but "in writing the law".
    const behind = drafts[i + 2];
    if (
      draft.lower === "in" &&
      (next?.lower === "writing" || next?.lower === "passing") &&
      (behind === undefined || ["prep", "punct", "conj", "verb", "aux"].includes(behind.pos))
    ) {
      out.push({ ...draft, pos: "adv" }, { ...next, pos: "adv" });
      i++;
      continue;
    }
    const [of, number] = [drafts[i + 1], drafts[i + 2]];
    if (TOTALS.has(draft.lower) && of?.lower === "of" && number !== undefined && /^[\d,]+$/u.test(number.text)) {
      const article = out.at(-1);
      if (article?.lower === "a") article.pos = "adv";
      out.push({ ...draft, pos: "adv" }, { ...of, pos: "adv" });
      i++;
      continue;
    }
    out.push({ ...draft });
  }
  return out;
}
