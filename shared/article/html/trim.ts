import { isDateLine } from "../dates.ts";
import type { Block } from "./blocks.ts";

const SENTENCE_END = /[.!?…:;]["”»“'’)\]]*$/u;
/** So many blocks at either end may be no part of the body. */
const MOST = 12;

/** Takes away what is left around the blocks of a body: dates and sections above it, links and labels below it, lists of links in it. */
export function trimBlocks(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block) => !isLinks(block));
  let start = 0;
  if (isLive(kept)) return kept;
  while (start < Math.min(MOST, kept.length - 1) && isAbove(kept[start]!)) start++;
  let end = kept.length;
  while (end > start + 1 && kept.length - end < MOST && isBelow(kept[end - 1]!)) end--;
  return kept.slice(start, end);
}

/** True for the blocks of a live blog: clock times are part of it. */
export function isLive(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text, at }) => at !== null || /^\d{1,2}[:.]\d\d(?!\d)/u.test(text)).length >= 3;
}

/** A block that is nothing but links: a menu, a teaser, a list of topics. Links in a sentence are part of it. */
function isLinks({ text, links, tag }: Block): boolean {
  return links > 0.8 && text.length < 160 && !(SENTENCE_END.test(text) && text.length > 60) && !/^h[1-6]$/u.test(tag);
}

function isAbove({ text, tag }: Block): boolean {
  if (text.length > 90 || /^h[2-6]$/u.test(tag)) return false;
  if (isDateLine(text)) return true;
  return /\d{1,2}[:.]\d\d|(?:19|20)\d\d/u.test(text) && !SENTENCE_END.test(text) && text.length < 60;
}

function isBelow({ text, tag }: Block): boolean {
  if (SENTENCE_END.test(text)) return false;
  return text.length < 40 || (text.length < 100 && /^(?:h[1-6]|a|span|time|figcaption)$/u.test(tag));
}
