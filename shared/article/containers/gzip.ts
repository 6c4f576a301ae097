import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Limits } from "../limits.ts";
import { type Budget, counted, refuse, type Source } from "./open.ts";

/**
 * The unpacked content of a gzip file, all members of it. Content that is read as a stream (JSONL, WARC …) may unpack to the limit of
 * streams; everything else meets the limit of a drop when it is collected.
 */
export function unpackGzip(source: Source, limits: Limits, budget: Budget): Source {
  let packed = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.body) {
      packed += chunk.length;
      yield chunk;
    }
  }
  async function* unpacked(): AsyncGenerator<Uint8Array> {
    const input = Readable.from(measured(), { objectMode: false });
    const gunzip = createGunzip();
    // A fault of the drop's own stream must stay that, so that it is retried; a fault of the packing is the drop's.
    let inputError: Error | null = null;
    input.on("error", (error) => {
      inputError = error;
      gunzip.destroy(error);
    });
    try {
      for await (const chunk of input.pipe(gunzip)) yield chunk as Uint8Array;
    } catch (error) {
      if (inputError !== null) throw inputError;
      throw refuse(source, "broken", `is not a whole gzip file (${(error as Error).message})`);
    } finally {
      gunzip.destroy();
      input.destroy();
    }
  }
  const file = source.file.replace(/\.t?gz$/iu, "");
  // Alone, it is a stream like any other; inside an archive it is a part of what the archive unpacks to.
  const most = source.depth === 0 ? limits.streamBytes : limits.unpackedBytes;
  const body = counted(source, unpacked(), () => packed, limits, budget, most);
  return { ...source, file, body, depth: source.depth + 1 };
}
