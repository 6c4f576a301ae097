import type { Readable } from "node:stream";
import { type Draft, type Found, Refused } from "../draft.ts";
import { readHeader } from "../header.ts";
import { fragmentBlocks } from "../html/fragment.ts";
import { type Limits, size } from "../limits.ts";
import { find, parseXml, textOf } from "../xml.ts";

/** Parts of a DOCX file that are looked into before anything else is. */
const PROPERTIES = "docProps/core.xml";
const MAIN = "word/document.xml";

/**
 * Reads a Word document: its text with headings, lists and tables; no pictures, headers, footers, comments or deleted text.
 * @throws Refused where a part of it unpacks to more than the limit, or it is broken.
 */
export async function readDocx(bytes: Uint8Array, name: string, limits: Limits): Promise<Draft> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const properties = await inspect(buffer, name, limits);
  const { default: mammoth } = await import("mammoth");
  let html: string;
  try {
    const image = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const options = { convertImage: image, styleMap: ["p[style-name='Title'] => h1:fresh", "comment-reference => "] };
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw new Refused("broken", `${name}: is not a whole DOCX file (${(error as Error).message.slice(0, 120)})`);
  }
  const blocks = await fragmentBlocks(html, name, limits);
  const told = (tag: string, origin: string): Found | null => {
    const value = properties === null ? "" : textOf(find(parseXml(properties, name, limits), tag)).trim();
    return value === "" ? null : { value, origin };
  };
  const heading = blocks[0]?.tag === "h1" ? blocks[0] : null;
  const texts = (heading === null ? blocks : blocks.slice(1)).map((block) => block.text);
  const header = readHeader(
    heading === null ? texts.slice(0, 8).join("\n\n") : `${heading.text}\n\n${texts.slice(0, 8).join("\n\n")}`,
  );
  // The header lines are blocks of their own, so what they cover is a whole number of blocks.
  const consumed = heading === null ? header.bodyStart : Math.max(0, header.bodyStart - heading.text.length - 2);
  const title =
    heading === null
      ? (header.title ?? told("title", "document properties"))
      : { value: heading.text, origin: "first heading" };
  return {
    format: "docx",
    title,
    byline: header.byline,
    outlet: header.outlet,
    url: header.url,
    // The day on which a file was made is often, not always, that of the text: the last resort, and named as such.
    published: header.published ?? told("created", "document properties"),
    language: told("language", "document properties"),
    body: {
      kind: "paragraphs",
      paragraphs: afterCharacters(texts, consumed).map((text) => ({ text })),
      origin: "document",
    },
  };
}

/** The texts that begin at or after an offset into them joined by empty lines; one that is cut keeps its rest. */
function afterCharacters(texts: readonly string[], offset: number): string[] {
  let at = 0;
  return texts.flatMap((text) => {
    const start = at;
    at += text.length + 2;
    if (at <= offset) return [];
    return [start < offset ? text.slice(offset - start) : text];
  });
}

/** How many characters of text a piece of XML holds, in UTF-8: enough to tell a report from what fills the memory. */
function charactersOutsideTags(xml: Uint8Array): number {
  let count = 0;
  let inside = false;
  for (const byte of xml) {
    if (byte === 0x3c) inside = true;
    else if (byte === 0x3e) inside = false;
    else if (!inside && (byte & 0xc0) !== 0x80) count++;
  }
  return count;
}

/** Unpacks every part once, counting, since small files can unpack to anything; returns the document's properties. */
async function inspect(buffer: Buffer, name: string, limits: Limits): Promise<string | null> {
  const { default: yauzl } = await import("yauzl");
  let properties: string | null = null;
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
    let entries = 0;
    let total = 0;
    let characters = 0;
    for await (const entry of zip.eachEntry()) {
      if (++entries > limits.archiveEntries)
        throw new Refused("entries", `${name}: has more than ${limits.archiveEntries} parts`);
      if (entry.isEncrypted()) throw new Refused("password", `${name}: is protected by a password`);
      if (entry.fileName.endsWith("/")) continue;
      const chunks: Uint8Array[] = [];
      let length = 0;
      const stream: Readable = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        length += chunk.length;
        total += chunk.length;
        if (length > limits.docxBytes) {
          throw new Refused(
            "too-large",
            `${name}: its part ${entry.fileName} unpacks to more than ${size(limits.docxBytes)}`,
          );
        }
        if (entry.fileName === MAIN) {
          characters += charactersOutsideTags(chunk);
          if (characters > limits.charactersPerArticle * 1.2) {
            const reason = `has more text than the ${limits.charactersPerArticle} characters of one article`;
            throw new Refused("body-too-long", `${name}: ${reason}`);
          }
        }
        if (total > limits.unpackedBytes)
          throw new Refused("unpacked", `${name}: unpacks to more than ${size(limits.unpackedBytes)}`);
        if (entry.fileName === PROPERTIES) chunks.push(chunk);
      }
      if (entry.fileName === PROPERTIES) properties = Buffer.concat(chunks).toString("utf8");
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("broken", `${name}: is not a whole DOCX file (${(error as Error).message.slice(0, 120)})`);
  }
  return properties;
}
