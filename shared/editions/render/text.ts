import { cleanText } from "./markup.ts";

/** Text on one line: unwanted characters gone, every run of white space one blank. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/**
 * Text of at most `limit` UTF-16 code units on one line; what was cut is marked with an ellipsis. It is cut between words where
 * a blank stands in the last third, and never inside a character.
 */
export function clip(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  if (limit <= 1) return limit === 1 ? "…" : "";
  let head = line.slice(0, limit - 1);
  const blank = head.lastIndexOf(" ");
  if (blank > head.length * 0.66) head = head.slice(0, blank);
  return `${head.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

/**
 * An address that is safe to link to: http or https, without user name and password, at most 2,000 characters (what every mail
 * client and chat follows). Null for anything else, `javascript:` above all.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  const href = url.href.replace(
    /['()*|\\^`{}]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href.length <= 2000 ? href : null;
}

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/**
 * Breaks text into lines of at most `width` characters between words. A word that is longer, an address for instance, keeps its
 * own line whole. `first` and `rest` begin the lines and count.
 */
export function wrap(text: string, width: number, first = "", rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of oneLine(text).split(" ")) {
    if (word === "") continue;
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
