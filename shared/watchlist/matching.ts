/** Small questions that the matcher asks of words and the gaps between them. */
import type { Piece } from "./combine-offices.ts";
import type { Word } from "./fold.ts";
import type { Reading } from "./index-of-forms.ts";

/** Words that are matched together: word positions from `from` to before `to`. */
export interface Match {
  from: number;
  to: number;
  readonly readings: readonly Reading[];
  /** Set once the match is understood. */
  person: number | null;
  chosen: Reading | null;
  /** True where a person stands with a given name or initials. */
  complete: boolean;
  /** People whose surname stands here with another's given name. */
  readonly namesakes: Set<number>;
}

/** A capital in capitals, or followed by a dash, a country in brackets or a full stop, at the beginning of a line. */
export function isDateline(text: string, piece: Piece): boolean {
  const lineStart = text.lastIndexOf("\n", piece.start - 1) + 1;
  if (piece.start - lineStart > 16) return false;
  const name = text.slice(piece.start, piece.end);
  if (name.length > 2 && name === name.toUpperCase()) return true;
  return piece.start === lineStart && /^(?: \[| \(| [-–—] |, \d|\. )/.test(text.slice(piece.end, piece.end + 4));
}

export function fits(reading: Reading, word: Word): boolean {
  if (reading.shape === 0) return true;
  if (!word.capital) return false;
  if (reading.shape === 1) return true;
  const second = word.text.charAt(1);
  return second === second.toUpperCase();
}

/** Whether only a space (or a no-break space, or an initial's full stop) parts two words. */
export function adjacent(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  return gap.length <= 2 && /^\.?[ \u00a0]?$/.test(gap) && gap !== "";
}

/** A country's or body's own name before an adjective, an adjective before inhabitants. */
export function bestOf(readings: readonly Reading[]): Reading | null {
  return (
    readings.find((reading) => reading.use === "name") ??
    readings.find((reading) => reading.use === "adjective") ??
    readings[0] ??
    null
  );
}

/** Whether two words can belong to one name: space, hyphen, quotation marks, an apostrophe, a full stop after a short word. */
export function joins(text: string, left: Word, right: Word): boolean {
  const length = right.start - left.end;
  if (length === 1) return /[\s\-‑–/.'’№"“„«»&_]/.test(text.charAt(left.end));
  return length <= 3 && /^(?:\.? ?[«"“„]?№?|[»"”] ?|[’'] ?|[’']s | ?№ ?|- )$/.test(text.slice(left.end, right.start));
}
