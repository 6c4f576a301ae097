import { type Draft, type Found, type Paragraph, Refused } from "../draft.ts";
import { fieldOf } from "../fields.ts";
import { readHeader } from "../header.ts";
import { type Limits, size } from "../limits.ts";
import { cleanText, oneLine, splitParagraphs } from "../paragraphs.ts";
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
  const heading = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)|^\s*(\S.*)\n=+\s*(?:\n|$)/u.exec(rest);
  const header = heading === null && match === null ? readHeader(rest) : null;
  const title: Found | null =
    fields.title ??
    (heading === null
      ? (header?.title ?? null)
      : { value: inline(heading[1] ?? heading[2]!), origin: "first heading" });
  const repeated =
    heading !== null && (fields.title === undefined || same(inline(heading[1] ?? heading[2]!), fields.title.value));
  const body =
    header === null ? (repeated ? rest.slice(heading.index + heading[0].length) : rest) : rest.slice(header.bodyStart);
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

async function frontMatter(mark: string, text: string, name: string, limits: Limits): Promise<Record> {
  if (text.length > limits.frontMatterBytes) {
    throw new Refused("too-large", `${name}: has front matter larger than ${size(limits.frontMatterBytes)}`);
  }
  if (mark === "+++") {
    const pairs = [...text.matchAll(/^\s*([\w-]+)\s*=\s*"?(.*?)"?\s*$/gmu)].map(
      (pair) => [pair[1]!, pair[2]!] as const,
    );
    return Object.fromEntries(pairs);
  }
  const { parse } = await import("yaml");
  try {
    // Strings only: a date stays as it was written, and nothing is made of tags. Aliases are bounded against bombs.
    const value: unknown = parse(text, { schema: "failsafe", maxAliasCount: 20, logLevel: "error" });
    return isRecord(value) ? value : {};
  } catch {
    // Broken front matter is common (a colon in a title): its plain lines are still worth reading.
    const pairs = [...text.matchAll(/^([\p{L}_-]+)\s*:\s*["']?(.*?)["']?\s*$/gmu)].map(
      (pair) => [pair[1]!, pair[2]!] as const,
    );
    return Object.fromEntries(pairs.filter(([key]) => fieldOf(key) !== undefined));
  }
}

/** The paragraphs of a Markdown text, in plain words: no marks, no pictures, no code. */
export function markdownParagraphs(text: string): Paragraph[] {
  const lines = text
    .replace(/<!--[\s\S]*?-->/gu, "")
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?\n\1[^\n]*$/gmu, "")
    .replace(/^\s*\[[^\]]+\]:\s+\S+.*$/gmu, "")
    .split("\n")
    .map((line) => line.replace(/^(?:\s{0,3}>\s?)+/u, ""));
  const blocks: string[] = [];
  let current: string[] = [];
  const flush = () => {
    if (current.length > 0) blocks.push(current.join("\n"));
    current = [];
  };
  for (const line of lines) {
    const own = /^\s{0,3}(?:#{1,6}\s+(.+?)\s*#*|(?:[-*+]|\d{1,3}[.)])\s+(.+))\s*$/u.exec(line);
    if (/^\s*$/u.test(line) || /^\s{0,3}(?:[-*_]\s*){3,}$/u.test(line) || /^\s{0,3}=+\s*$/u.test(line)) flush();
    else if (own !== null) {
      flush();
      current = [own[1] ?? own[2]!];
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

/** One block without its inline marks. */
function inline(text: string): string {
  return oneLine(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/gu, "")
      .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/gu, "$1")
      .replace(/\[([^\]]+)\]\[[^\]]*\]/gu, "$1")
      .replace(/<(https?:[^>\s]+)>/gu, "$1")
      .replace(/<\/?[a-z][^>]{0,300}>/giu, " ")
      .replace(/(\*\*\*|\*\*|\*|___|__|~~)(?=\S)(.+?)(?<=\S)\1/gu, "$2")
      .replace(/(?<![\p{L}\p{N}])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}])/gu, "$1")
      .replace(/`([^`]+)`/gu, "$1")
      .replace(/\\([\\`*_{}[\]()#+.!|>-])/gu, "$1")
      .replace(/&nbsp;/gu, " ")
      .replace(/&amp;/gu, "&")
      .replace(/&lt;/gu, "<")
      .replace(/&gt;/gu, ">")
      .replace(/&quot;/gu, '"'),
  );
}

/** Plain paragraphs, for callers that have text of either kind. */
export function plainParagraphs(text: string): Paragraph[] {
  return splitParagraphs(cleanText(text)).map((paragraph) => ({ text: paragraph }));
}
