/** Plain text as it should be read: NFC, plain line ends, no marks, no control characters, no soft hyphens. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/gu, "")
    .replace(/\f/gu, "\n\n")
    .normalize("NFC");
}

/** One paragraph on one line: runs of white space become one space, without any at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * Cuts a plain text into paragraphs. Empty lines separate them; within a block, lines of even length are one hard-wrapped paragraph and
 * are joined with spaces, others are paragraphs of their own (sub-headings, list items, texts without empty lines).
 */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .flatMap((block) =>
      joinWrapped(
        block
          .split("\n")
          .map(oneLine)
          .filter((line) => line !== ""),
      ),
    )
    .filter((paragraph) => paragraph !== "");
}

/** Widest line that is taken for a hard-wrapped one: mail and old agency texts wrap at 60 to 80. */
const WRAP = 90;

function joinWrapped(lines: readonly string[]): string[] {
  const widest = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length < 2 || widest > WRAP || widest < 40) return [...lines];
  // Lines that all end a sentence are paragraphs; in wrapped text most sentences run over the end of a line.
  if (lines.slice(0, -1).every((line) => /[.!?…:;]["”»)]*$/u.test(line))) return [...lines];
  const full = lines.slice(0, -1).filter((line) => line.length >= widest * 0.7).length;
  return full >= (lines.length - 1) * 0.8 ? [lines.join(" ")] : [...lines];
}
