import type { Document } from "../document.ts";
import type { Refused } from "../draft.ts";
import { type Limits, size } from "../limits.ts";
import { refuse, type Source } from "./open.ts";

/** The HTML pages of a WARC file (CC-NEWS and others): its `response` and `resource` records; the rest is passed over. */
export async function* warcDocuments(source: Source, limits: Limits): AsyncGenerator<Document | Refused> {
  const { WARCParser } = await import("warcio");
  let total = 0;
  let inputError: Error | null = null;
  async function* measured(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of source.body) {
        total += chunk.length;
        if (total > limits.streamBytes) throw refuse(source, "too-large", `is larger than ${size(limits.streamBytes)}`);
        yield chunk;
      }
    } catch (error) {
      inputError = error as Error;
      throw error;
    }
  }
  let pages = 0;
  try {
    for await (const record of new WARCParser(measured())) {
      const type = record.warcType;
      const mime =
        (type === "resource" ? record.warcContentType : record.httpHeaders?.headers.get("content-type")) ?? "";
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if ((type !== "response" && type !== "resource") || status >= 300 || !/html/iu.test(mime)) {
        await record.skipFully();
        continue;
      }
      pages++;
      const url = record.warcTargetURI ?? null;
      const entry = `${source.entry === null ? "" : `${source.entry}, `}${url ?? `record ${pages}`}`;
      const here = { ...source, entry, name: `${source.name}, ${url ?? `record ${pages}`}` };
      const content = await payload(record, limits.pageBytes);
      if (content === null) {
        yield refuse(here, "too-large", `is larger than ${size(limits.pageBytes)}`);
        continue;
      }
      const charset = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(mime)?.[1] ?? null;
      yield { name: here.name, entry, kind: "html", content, charset, url };
    }
  } catch (error) {
    if (inputError !== null) throw inputError;
    throw refuse(source, "broken", `is not a whole WARC file after page ${pages} (${(error as Error).message})`);
  }
  if (pages === 0) throw refuse(source, "no-article", "is a WARC file without HTML pages");
}

/** The payload with its transfer and content encoding undone, or null where it is larger than allowed. */
async function payload(record: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    // Read to the end, so that the next record is found, but keep no more than is allowed.
    if (length <= most) chunks.push(chunk);
  }
  return length > most ? null : Buffer.concat(chunks);
}
