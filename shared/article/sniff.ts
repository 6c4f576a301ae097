import type { Kind } from "./document.ts";
import { fieldOf } from "./fields.ts";

/** What a drop turns out to be: a container to open, a document to read, or something that holds no article, in words. */
export type Sniffed =
  | { readonly as: "container"; readonly container: "gzip" | "zip" | "warc" | "jsonl" | "csv" | "mbox" }
  | { readonly as: "document"; readonly kind: Kind }
  | { readonly as: "refused"; readonly code: string; readonly reason: string };

const container = (name: "gzip" | "zip" | "warc" | "jsonl" | "csv" | "mbox"): Sniffed => ({
  as: "container",
  container: name,
});
const document = (kind: Kind): Sniffed => ({ as: "document", kind });
const refused = (code: string, reason: string): Sniffed => ({ as: "refused", code, reason });

/** How files begin that are no text, and what they are. */
const SIGNATURES: readonly (readonly [RegExp, Sniffed])[] = [
  [/^\x1f\x8b/, container("gzip")],
  [/^PK(?:\x03\x04|\x05\x06)/, container("zip")],
  [/^WARC\/\d/, container("warc")],
  [/^.{0,1024}%PDF-\d/s, document("pdf")],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF.{4}WEBP|^II\*\x00|^MM\x00\*|^BM.{4}\x00\x00\x00\x00|^.{4}ftyp(?:heic|avif|mif1)/s,
    refused("image", "is an image, which holds no text to read"),
  ],
  [
    /^.{4}ftyp|^\x1aE\xdf\xa3|^RIFF.{4}AVI |^\x00\x00\x01[\xb3\xba]|^FLV\x01/s,
    refused("video", "is a video, which holds no text to read"),
  ],
  [
    /^ID3|^\xff[\xfb\xf3\xf2]|^OggS|^RIFF.{4}WAVE|^fLaC/s,
    refused("audio", "is a sound recording, which holds no text to read"),
  ],
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    refused("old-office", "is an old or protected Office file: save it as .docx or PDF without a password"),
  ],
  [/^\{\\rtf/, refused("rtf", "is an RTF file, which is not read: save it as .docx or PDF")],
  [
    /^7z\xbc\xaf\x27\x1c|^Rar!\x1a|^BZh\d|^\xfd7zXZ|^\x28\xb5\x2f\xfd|^.{257}ustar/s,
    refused("archive", "is an archive that is not read: use zip or gzip"),
  ],
  [
    /^\x7fELF|^MZ.{58}|^\xca\xfe\xba\xbe|^\xcf\xfa\xed\xfe|^\x00asm/s,
    refused("program", "is a program, not an article"),
  ],
  [/^SQLite format 3\x00/, refused("database", "is a database: export its articles as JSONL or CSV")],
  [/^wOF[F2]|^\x00\x01\x00\x00\x00|^OTTO/, refused("font", "is a font, not an article")],
];

/** Tells what a drop is from its first bytes, when they are not text; null where they may be. */
export function sniffBytes(head: Uint8Array): Sniffed | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 2_048)).toString("latin1");
  for (const [pattern, sniffed] of SIGNATURES) if (pattern.test(start)) return sniffed;
  return null;
}

const FEED_ROOTS = new Set([
  "rss",
  "feed",
  "rdf",
  "newsitem",
  "newsmessage",
  "newsml",
  "nitf",
  "packageitem",
  "newsitems",
]);
const MAIL_HEADERS =
  /^(from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|sender|x-[\w-]+|dkim-signature|list-[\w-]+|authentication-results|arc-[\w-]+):/iu;
const SURE_MAIL =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|list-id|content-type):/iu;

/** Tells what a text is from its beginning; the name decides only where the content leaves it open. */
export function sniffText(head: string, name: string): Sniffed {
  const start = head.replace(/^\ufeff/u, "").trimStart();
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  if (start === "") return refused("empty", "holds nothing but white space");
  if (/^From \S.*\d{4}/u.test(start) && /^[\w-]+:/mu.test(start.slice(0, 1_000))) return container("mbox");
  if (start.startsWith("<")) return sniffMarkup(start);
  if (/^[{[]/u.test(start)) {
    const json = sniffJson(start, extension);
    if (json !== null) return json;
  }
  if (isMail(start)) return document("mail");
  if (/^(?:---|\+\+\+)[ \t]*\r?\n.*?\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/su.test(start))
    return document("markdown");
  if (isTable(start, extension)) return container("csv");
  if (["md", "markdown", "mdown", "mdx"].includes(extension)) return document("markdown");
  if (/^#{1,3} \S/u.test(start) && /\n\n/u.test(start) && !/^#(?:include|define|!)/u.test(start))
    return document("markdown");
  return document("text");
}

/** Where the root element begins, behind declarations, comments and the document type; searched, not matched, so that it cannot stall. */
function afterProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && text[at]!.trim() === "") at++;
    const close = text.startsWith("<?", at)
      ? "?>"
      : text.startsWith("<!--", at)
        ? "-->"
        : text.startsWith("<!", at)
          ? ">"
          : null;
    if (close === null) return at;
    let from = at;
    const subset = close === ">" ? text.indexOf("[", at) : -1;
    if (subset !== -1 && subset < text.indexOf(">", at)) from = Math.max(from, text.indexOf("]", subset));
    const end = text.indexOf(close, from);
    if (end === -1) return at;
    at = end + close.length;
  }
}

function sniffMarkup(start: string): Sniffed {
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/u.exec(start.slice(afterProlog(start)))?.[1]?.toLowerCase();
  if (root !== undefined && FEED_ROOTS.has(root)) return document("xml");
  if (root === "svg") return refused("image", "is an image, which holds no text to read");
  const xml = /^<\?xml/iu.test(start) && !/<!doctype\s+html|<html/iu.test(start.slice(0, 4_000));
  if (xml && root !== undefined && !/^(?:html|head|body|article|div|p)$/u.test(root)) {
    return refused("unknown-xml", `is XML of a kind that is not read (its root is <${root.slice(0, 40)}>)`);
  }
  return document("html");
}

/** One JSON value, or one a line; null where the bracket begins something else. */
function sniffJson(start: string, extension: string): Sniffed | null {
  const named = extension === "jsonl" || extension === "ndjson";
  const end = start.indexOf("\n");
  const first = (end === -1 ? start : start.slice(0, end)).trim();
  const rest = end === -1 ? "" : start.slice(end).trimStart();
  const whole = first.startsWith("{") && parses(first);
  if (named && !start.startsWith("[")) return container("jsonl");
  if (whole && rest.startsWith("{")) return container("jsonl");
  return /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d]|$))/u.test(start) ? document("json") : null;
}

function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/u, 60);
  const end = lines.findIndex((line) => line.trim() === "");
  const header = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^[ \t]/u.test(line));
  const known = header.filter((line) => MAIL_HEADERS.test(line)).length;
  const sender = header.some((line) => /^from:.*@/iu.test(line));
  return known >= 2 && known >= header.length * 0.6 && (header.some((line) => SURE_MAIL.test(line)) || sender);
}

/** A name that says so, or a header line of names of which at least two are known as fields of articles. */
function isTable(start: string, extension: string): boolean {
  if (extension === "csv" || extension === "tsv" || extension === "tab") return true;
  const header = start.split(/\r?\n/u, 1)[0]!;
  const delimiter = delimiterOf(header);
  if (delimiter === null || header.length > 2_000) return false;
  const names = header.split(delimiter).map((name) => name.replaceAll('"', "").trim());
  const known = new Set(names.map((name) => fieldOf(name)?.field).filter((field) => field !== undefined));
  return known.size >= 2 && known.size >= names.length / 3 && names.every((name) => name.length <= 40);
}

/** The delimiter of a table by its header line: the commonest of tab, semicolon, comma and bar; null where there is none. */
export function delimiterOf(header: string): string | null {
  const bare = header.replace(/"[^"]*"/gu, "x");
  let best: string | null = null;
  let most = 0;
  for (const delimiter of ["\t", ";", ",", "|"]) {
    const times = bare.split(delimiter).length - 1;
    if (times > most) [best, most] = [delimiter, times];
  }
  return best;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
