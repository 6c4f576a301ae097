import type { Readable } from "node:stream";
import type { Entry, ZipFile } from "yauzl";
import { collect } from "../bytes.ts";
import type { Document } from "../document.ts";
import { Refused } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { type Budget, counted, nested, refuse, type Source, tooLarge } from "./open.ts";

/** Parts of saved pages and of operating systems, which stand beside articles and are none. */
const BESIDES =
  /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|mjs|map|png|jpe?g|gif|webp|svg|ico|woff2?|ttf|otf|eot|mp[34]|webm|avif)$/iu;

/**
 * The entries of a zip file as drops of their own, or the document that the file is (DOCX). Sizes are counted on what really comes out;
 * names are only names and are never used as paths.
 */
export async function* zipEntries(
  source: Source,
  limits: Limits,
  budget: Budget,
): AsyncGenerator<Source | Document | Refused> {
  const most = source.depth === 0 ? limits.dropBytes : limits.entryBytes;
  const bytes = await collect(source.body, most);
  if (bytes === null) throw tooLarge(source, most);
  const zip = await openZip(bytes, source);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.push(entry) > limits.archiveEntries) {
        throw refuse(source, "entries", `has more than ${limits.archiveEntries} entries`);
      }
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw refuse(source, "broken", `is not a whole zip file (${(error as Error).message})`);
  }
  const office = officeKind(entries);
  if (office === "docx") {
    yield { name: source.name, entry: source.entry, kind: "docx", content: bytes, charset: null, url: null };
    return;
  }
  if (office !== null) throw refuse(source, "office", `is ${office}, which is not read: save its text as .docx or PDF`);
  nested(source, limits);
  let read = 0;
  for (const entry of entries) {
    const path = entry.fileName;
    if (path.endsWith("/") || BESIDES.test(path)) continue;
    read++;
    const inner: Source = {
      name: source.entry === null ? `${source.name}, entry ${path}` : `${source.name} › ${path}`,
      entry: source.entry === null ? path : `${source.entry} › ${path}`,
      file: path,
      body: source.body,
      charset: null,
      depth: source.depth + 1,
    };
    if (entry.isEncrypted()) {
      yield refuse(inner, "password", "is protected by a password");
      continue;
    }
    yield {
      ...inner,
      body: counted(
        inner,
        content(zip, entry, inner),
        () => entry.compressedSize,
        limits,
        budget,
        limits.unpackedBytes,
      ),
    };
  }
  if (read === 0) throw refuse(source, "no-article", "is an archive without any article in it");
}

async function openZip(bytes: Uint8Array, source: Source): Promise<ZipFile> {
  const { default: yauzl } = await import("yauzl");
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: false,
    });
  } catch (error) {
    throw refuse(source, "broken", `is not a whole zip file (${(error as Error).message})`);
  }
}

async function* content(zip: ZipFile, entry: Entry, source: Source): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw refuse(source, "broken", `cannot be unpacked (${(error as Error).message})`);
  } finally {
    stream?.destroy();
  }
}

/** The kind of Office document that a zip file is by its entries; null for a plain archive. */
function officeKind(entries: readonly Entry[]): string | null {
  const has = (name: string) => entries.some((entry) => entry.fileName === name);
  if (has("word/document.xml")) return "docx";
  if (has("xl/workbook.xml")) return "an Excel workbook";
  if (has("ppt/presentation.xml")) return "a presentation";
  if (has("META-INF/container.xml")) return "an e-book";
  if (has("mimetype") && has("content.xml")) return "an OpenDocument file";
  return null;
}
