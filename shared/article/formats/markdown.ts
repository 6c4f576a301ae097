import { type Draft, type Found, type Paragraph, Refused } from "../draft.ts";
import { fieldOf } from "../fields.ts";
import { readHeader } from "../header.ts";
import { type Limits, size } from "../limits.ts";
import { cleanText, oneLine } from "../paragraphs.ts";
import { isRecord, mapFields, metadata, type Record } from "./record.ts";

const FRONT_MATTER = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\n|$)/u;

/**
 * Reads a Markdown file: front matter in YAML or TOML by the names of its fields, then the text without its marks.
 * @throws Refused where the front matter is larger than the limit.
 */
export async function readMarkdown(text: string, name: string, limits: Limits): Promise<Draft> {
  const clean = cleanText(text).replace(/^\s+/u, "");
  const match = FRONT_MATTER.exec(clean);
  const front = match === null ? {} : await frontMatter(match[1]!, match[2]!, name, limits);
  const fields = mapFields(front);
  const rest = match === null ? clean : clean.slice(match[0].length);
  const heading = headingOf(rest);
  const header = heading === null && match === null ? readHeader(rest) : null;
  const title: Found | null =
    fields.title ??
    (heading === null ? (header?.title ?? null) : { value: inline(heading.text), origin: "first heading" });
  const repeated = heading !== null && (fields.title === undefined || same(inline(heading.text), fields.title.value));
  const body = header === null ? (repeated ? rest.slice(heading.end) : rest) : rest.slice(header.bodyStart);
  const after = header === null ? readHeader(body) : header;
  return {
    format: "markdown",
    ...metadata(front, fields),
    title,
    published: fields.published ?? after.published,
    sourceId: fields.id?.value ?? null,
    body: { kind: "paragraphs", paragraphs: markdownParagraphs(body), origin: "markdown" },
  };
}

function same(a: string, b: string): boolean {
  return oneLine(a).toLowerCase() === oneLine(b).toLowerCase();
}

/** Names and values of the lines that a pattern of both knows. */
const pairsOf = (text: string, pair: RegExp): (readonly [string, string])[] =>
  text.split("\n").flatMap((line) => {
    const found = pair.exec(line.trim());
    return found === null ? [] : [[found[1]!, found[2]!] as const];
  });

async function frontMatter(mark: string, text: string, name: string, limits: Limits): Promise<Record> {
  if (text.length > limits.frontMatterBytes) {
    throw new Refused("too-large", `${name}: has front matter larger than ${size(limits.frontMatterBytes)}`);
  }
  if (mark === "+++") {
    return Object.fromEntries(pairsOf(text, /^([\w-]+)\s*=\s*"?(.*?)"?$/u));
  }
  const { parse } = await import("yaml");
  try {
    // Strings only: a date stays as it was written, and nothing is made of tags. Aliases are bounded against bombs.
    const value: unknown = parse(text, { schema: "failsafe", maxAliasCount: 20, logLevel: "error" });
    return isRecord(value) ? value : {};
  } catch {
    // Broken front matter is common (a colon in a title): its plain lines are still worth reading.
    const pairs = pairsOf(text, /^([\p{L}_-]+)\s*:\s*["']?(.*?)["']?$/u);
    return Object.fromEntries(pairs.filter(([key]) => fieldOf(key) !== undefined));
  }
}

/** The paragraphs of a Markdown text, in plain words: no marks, no pictures, no code. */
function markdownParagraphs(text: string): Paragraph[] {
  const lines = withoutCode(withoutComments(text).split("\n"))
    .filter((line) => !/^\s{0,3}\[[^\][]+\]:\s+\S/u.test(line))
    .map((line) => line.replace(/^(?:\s{0,3}>\s?)+/u, ""));
  const blocks: string[] = [];
  let current: string[] = [];
  const flush = () => {
    if (current.length > 0) blocks.push(current.join("\n"));
    current = [];
  };
  for (const line of lines) {
    const own = /^\s{0,3}(?:#{1,6}\s+(\S.*)|(?:[-*+]|\d{1,3}[.)])\s+(\S.*))$/u.exec(line);
    if (/^\s*$/u.test(line) || /^\s{0,3}(?:[-*_]\s*){3,}$/u.test(line) || /^\s{0,3}=+\s*$/u.test(line)) flush();
    else if (own !== null) {
      flush();
      current = [own[1] === undefined ? own[2]! : withoutClosingMarks(own[1])];
      // A list item may run on in the next line; a heading may not.
      if (own[1] !== undefined) flush();
    } else if (/^\s*\|.*\|\s*$/u.test(line)) {
      flush();
      if (!/^[\s|:-]+$/u.test(line))
        blocks.push(
          line
            .replace(/^\s*\||\|\s*$/gu, "")
            .split("|")
            .map(oneLine)
            .join(" | "),
        );
    } else current.push(line);
  }
  flush();
  return blocks.map((block) => ({ text: inline(block) })).filter((paragraph) => paragraph.text !== "");
}

/** The text's first heading, `# like this` or underlined with `===`, and where the text goes on after it; null where it begins otherwise. */
function headingOf(text: string): { text: string; end: number } | null {
  const start = text.search(/\S/u);
  if (start < 0) return null;
  const lineEnd = (from: number): number => {
    const at = text.indexOf("\n", from);
    return at < 0 ? text.length : at;
  };
  const end = lineEnd(start);
  const line = text.slice(start, end);
  if (/^#\s+\S/u.test(line))
    return { text: withoutClosingMarks(line.slice(1).trim()), end: Math.min(text.length, end + 1) };
  const below = lineEnd(end + 1);
  return /^=+\s*$/u.test(text.slice(end + 1, below)) ? { text: line, end: Math.min(text.length, below + 1) } : null;
}

/** `## Heading ##` closes with marks that are no words; a line of many marks costs no more than a line of letters. */
function withoutClosingMarks(heading: string): string {
  const trimmed = heading.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  return trimmed.slice(0, end).trimEnd();
}

/** What stands between `<!--` and `-->` is taken out; a comment that never closes stays as text. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("<!--", at);
    const close = open < 0 ? -1 : text.indexOf("-->", open + 4);
    if (close < 0) return parts.join("") + text.slice(at);
    parts.push(text.slice(at, open));
    at = close + 3;
  }
}

/** Fenced code is taken out; a fence that never closes is an empty line, and what follows it stays. */
function withoutCode(lines: readonly string[]): string[] {
  const last = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const fence = fenceOf(line);
    if (fence !== null) last.set(fence, at);
  }
  const kept: string[] = [];
  let open: string | null = null;
  for (const [at, line] of lines.entries()) {
    const fence = fenceOf(line);
    if (open !== null) {
      if (fence === open) open = null;
    } else if (fence === null) kept.push(line);
    else if (last.get(fence)! > at) open = fence;
    else kept.push("");
  }
  return kept;
}

const fenceOf = (line: string): string | null => /^(?:```|~~~)/u.exec(line)?.[0] ?? null;

/** One block without its inline marks. */
function inline(text: string): string {
  return oneLine(
    text
      .replace(/!\[[^\][]{0,1000}\]\([^()]{0,2000}\)/gu, "")
      .replace(/\[([^\][]{0,1000})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/gu, "$1")
      .replace(/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/gu, "$1")
      .replace(/<(https?:[^<>\s]{1,2000})>/gu, "$1")
      .replace(/<\/?[a-z][^<>]{0,300}>/giu, " ")
      .replace(/(\*\*\*|\*\*|\*|___|__|~~)(?=\S)(.{1,1000}?)(?<=\S)\1/gu, "$2")
      .replace(/(?<![\p{L}\p{N}])_(?=\S)(.{1,1000}?)(?<=\S)_(?![\p{L}\p{N}])/gu, "$1")
      .replace(/`([^`]+)`/gu, "$1")
      .replace(/\\([\\`*_{}[\]()#+.!|>-])/gu, "$1")
      .replace(/&nbsp;/gu, " ")
      .replace(/&amp;/gu, "&")
      .replace(/&lt;/gu, "<")
      .replace(/&gt;/gu, ">")
      .replace(/&quot;/gu, '"'),
  );
}
