import type { Line } from "./lines.ts";

/** A paragraph put together from lines. */
export interface PdfParagraph {
  readonly text: string;
  readonly fontSize: number;
  readonly page: number;
}

const SENTENCE_END = /[.!?…:;"”»)\]]$/u;

/**
 * Rebuilds paragraphs from the gaps between lines: a wider gap, another size of type, an indented line, or a line that stops short after
 * a sentence begins a new one. A paragraph runs on over the page where its sentence does. Words cut at the end of a line are joined.
 */
export function paragraphsOfLines(pages: readonly (readonly Line[])[]): PdfParagraph[] {
  const lines = pages.flat();
  if (lines.length === 0) return [];
  const gap = commonGap(lines);
  const paragraphs: { text: string; fontSize: number; page: number }[] = [];
  let previous: Line | null = null;
  let column = { left: 0, right: 0 };
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (previous === null || open === undefined || begins(line, previous, open.text, gap, column)) {
      paragraphs.push({ text: line.text, fontSize: line.fontSize, page: line.page });
      column = { left: line.left, right: line.right };
    } else {
      open.text = joined(open.text, line.text);
      column = { left: Math.min(column.left, line.left), right: Math.max(column.right, line.right) };
    }
    previous = line;
  }
  return paragraphs;
}

function begins(
  line: Line,
  previous: Line,
  text: string,
  gap: number,
  column: { readonly left: number; readonly right: number },
): boolean {
  if (Math.abs(line.fontSize - previous.fontSize) > Math.max(line.fontSize, previous.fontSize) * 0.08) return true;
  const ended = SENTENCE_END.test(text);
  const newPlace = line.page !== previous.page || line.y > previous.y + line.fontSize;
  if (newPlace) return ended || /^[\p{Lu}•–—]/u.test(line.text);
  const distance = previous.y - line.y;
  if (distance > Math.max(gap * 1.35, line.fontSize * 1.1)) return true;
  if (/^[•▪●–—-]\s/u.test(line.text)) return true;
  if (line.left - column.left > line.fontSize * 0.8 && ended) return true;
  const width = column.right - column.left;
  return ended && width > line.fontSize * 10 && column.right - previous.right > width * 0.25;
}

/** The distance between lines of running text: the commonest one. */
function commonGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < lines.length; at++) {
    const distance = lines[at - 1]!.y - lines[at]!.y;
    if (lines[at]!.page !== lines[at - 1]!.page || distance <= 0 || distance > 60) continue;
    const rounded = Math.round(distance * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let best = 12;
  let most = 0;
  for (const [distance, count] of counts) if (count > most) [best, most] = [distance, count];
  return best;
}

function joined(text: string, next: string): string {
  if (/\p{Ll}[\u00ad\u2010-]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
