/** Words of an English text with part of speech and dictionary form, by wink-nlp and a few corrections that news needs. */
import type { Mention } from "../../../watchlist/mention.ts";
import type { Token } from "../../analysis.ts";
import { withoutTitles } from "../../titles.ts";
import { ABBREVIATIONS } from "../abbreviations.ts";
import { readActs } from "./act-verbs.ts";
import { calm } from "./capitals.ts";
import { correct } from "./corrections.ts";
import { joinDomains } from "./domains.ts";
import { joinHyphens } from "./hyphens.ts";
import { rescueVerbs } from "./missing-verbs.ts";
import { joinSetPhrases } from "./set-phrases.ts";
import { tag } from "./tagger.ts";
import type { TokenDraft } from "./token-draft.ts";

export { namesToldIn } from "./names.ts";
export { loadTagger } from "./tagger.ts";

const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'").replaceAll("ё", "е");

/** Tokens of one sentence of `text`, with offsets into the whole of it. `mentions` are those inside the sentence, `names` words that are names in the text. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  names: ReadonlySet<string>,
): Token[] {
  const raw = text.slice(start, end);
  let at = 0;
  const drafts: TokenDraft[] = [];
  for (const tagged of tag(calm(raw, start, mentions, names))) {
    // The tagger takes "in." at the end of a sentence for inches.
    const { value, pos, lemma } = tagged.value === "in." ? { value: "in", pos: "prep" as const, lemma: "in" } : tagged;
    const found = indexOfCalm(raw, value, at);
    if (found < 0) continue;
    const original = raw.slice(found, found + value.length);
    const lower = fold(original);
    const before = drafts.at(-1);
    if (
      before !== undefined &&
      before.end === start + found &&
      /\p{L}$/u.test(before.text) &&
      /^\p{L}/u.test(original)
    ) {
      // The tagger parts words at letters it does not know: "Bia|ł|ystok".
      before.text += original;
      before.lower += lower;
      before.lemma = before.lower;
      before.end += original.length;
      if (/^\p{Lu}/u.test(before.text)) before.pos = "proper";
      at = found + value.length;
      continue;
    }
    const isName = drafts.length === 0 && names.has(original);
    drafts.push({
      start: start + found,
      end: start + found + value.length,
      text: original,
      lower,
      lemma: isName ? lower : fold(lemma),
      pos: isName ? "proper" : pos,
    });
    at = found + value.length;
  }
  const joined = joinSetPhrases(joinHyphens(withoutTitles(joinDomains(drafts), ABBREVIATIONS)));
  correct(joined, mentions);
  readActs(joined);
  rescueVerbs(joined);
  return joined;
}

function indexOfCalm(raw: string, value: string, from: number): number {
  for (let at = from; at <= raw.length - value.length && at < from + 40; at++) {
    if (raw.startsWith(value, at) || raw.slice(at, at + value.length).toLowerCase() === value.toLowerCase()) return at;
  }
  return raw.toLowerCase().indexOf(value.toLowerCase(), from);
}
