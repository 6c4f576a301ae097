/** What a line of an English news text is: dateline, sub-heading, agency footer or prose. */
import type { Sentence } from "../analysis.ts";

const AGENCY_END = /\)\s*[-–—.:]?\s*$|[-–—]\s*$|\.\s*$/u;
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATELINE = new RegExp(
  // CITY[/CITY][, Country][, date] (Agency) — …   or   CITY, date. …   or   CITY — …
  `^\\p{Lu}[\\p{L}'’. -]{1,30}(?:/\\p{Lu}[\\p{L}' -]{1,30})*(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}(?:,? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?)?(?:,? ?\\([^)]{1,40}\\))?(?: ?[-–—]+ |(?<=\\)) ?[-–—.:]? |\\. (?=\\p{Lu}))`,
  "u",
);
const BOILERPLATE =
  /^(?:\(?(?:with|additional)? ?(?:inputs?|reporting|writing|editing|with) (?:from|by)|reprint|all rights|©|copyright|follow us|subscribe|read (?:more|also)|see also|photo:|source:|this (?:story|article) (?:was|has|is)|share this|sign up|published \d|updated|[a-z]{2,3}\/[a-z]{2,3}(?:\/[a-z]{2,3})*$|\(with [A-Z]+ inputs\)|by our )/iu;

/** Where the dateline that opens a paragraph ends; `start` where there is none. Looks at the first 140 characters only. */
export function datelineEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 140));
  const match = DATELINE.exec(head);
  if (match === null) return start;
  const found = match[0];
  const agency = /\([^)]+\)/u.test(found);
  const dated = new RegExp(MONTH, "u").test(found) && /\d/u.test(found);
  const dashed = /[–—-]+ $/u.test(found);
  const capitals = /^\p{Lu}{3,}/u.test(found);
  // "Minsk – 412" is a list line, "Svetlana left. She …" a sentence.
  if (!(agency || (dated && (dashed || found.endsWith(". "))) || (capitals && dashed))) return start;
  if (found.endsWith(". ") && !agency && !dated) return start;
  return AGENCY_END.test(found.trim()) || dashed ? start + found.length : start;
}

export function kindOf(line: string, alone: boolean): Sentence["kind"] {
  if (BOILERPLATE.test(line.trim())) return "boilerplate";
  if (!alone) return "body";
  if (/^\d{1,2}[:.]\d{2}\b/u.test(line)) return "entry";
  const words = line.split(/\s+/u).length;
  if (/^[\p{L}\s.,'’/-]{0,60}\d{1,2}[./ ]\S{1,9}[./ ]\d{4}(?: \d{1,2}:\d{2})?$/u.test(line) && words <= 8)
    return "dateline";
  // A line with a number after a dash is a list entry ("Hrodna – 58") and counts as text.
  if (/[-–—:]\s*\d/u.test(line)) return "body";
  if (words <= 12 && !/[.!?…:"”)]$/u.test(line.trim())) return "subheading";
  return "body";
}
