import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** Compressed bytes of text an item holds itself; longer ones are stored in pieces of this size beside it. */
export const PIECE_BYTES = 300 * 1024;

/** A long text as it is stored: compressed, never shortened. */
export interface PackedText {
  /** Names the pieces, so that two writers of different texts can never mix theirs. */
  readonly digest: string;
  readonly pieces: readonly Uint8Array[];
}

export function packText(text: string): PackedText {
  const bytes = gzipSync(text);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(new Uint8Array(bytes.subarray(start, start + PIECE_BYTES)));
  }
  return { digest: createHash("sha256").update(text).digest("hex").slice(0, 16), pieces };
}

/** Our own limit on an article is 200,000 characters; the cap only keeps a damaged item from filling the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export const unpackText = (pieces: readonly Uint8Array[]): string =>
  gunzipSync(Buffer.concat(pieces), { maxOutputLength: MOST_BYTES }).toString("utf8");
