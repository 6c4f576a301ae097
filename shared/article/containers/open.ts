import { collect, peek } from "../bytes.ts";
import { DETECTED_BYTES, decodeAs, encodingOf } from "../decode.ts";
import type { Document } from "../document.ts";
import { Refused } from "../draft.ts";
import { type Limits, size } from "../limits.ts";
import { type Sniffed, sniffBytes, sniffText } from "../sniff.ts";
import { csvRecords } from "./csv.ts";
import { unpackGzip } from "./gzip.ts";
import { lines } from "./lines.ts";
import { messages } from "./mbox.ts";
import { warcDocuments } from "./warc.ts";
import { zipEntries } from "./zip.ts";

/** Something to read from: the drop itself, or an entry of it. */
export interface Source {
  /** For messages: the name of the drop, with the entry where it is one. */
  readonly name: string;
  readonly entry: string | null;
  /** The name of this file alone, whose extension may hint at its kind. */
  readonly file: string;
  readonly body: AsyncIterable<Uint8Array>;
  readonly charset: string | null;
  /** How many archives it lies in. */
  readonly depth: number;
}

/** What is counted over a whole drop. */
export interface Budget {
  unpacked: number;
}

/**
 * Opens what holds drops, and gives the documents in it one by one, streaming what can be streamed. What cannot be opened is a refusal,
 * and stops only itself.
 */
export async function* open(source: Source, limits: Limits, budget: Budget): AsyncGenerator<Document | Refused> {
  try {
    yield* openUnguarded(source, limits, budget);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    yield error;
  }
}

async function* openUnguarded(source: Source, limits: Limits, budget: Budget): AsyncGenerator<Document | Refused> {
  const { head, body, complete } = await peek(source.body, DETECTED_BYTES);
  if (head.length === 0) throw refuse(source, "empty", "is empty");
  const { sniffed, encoding } = await sniff(head, complete, source);
  if (sniffed.as === "refused") throw refuse(source, sniffed.code, sniffed.reason);
  const here = { ...source, body };
  if (sniffed.as === "document") {
    const most = Math.min(limits.dropBytes, source.depth === 0 ? limits.dropBytes : limits.entryBytes);
    const page = sniffed.kind === "text" || sniffed.kind === "markdown" || sniffed.kind === "html";
    const content = await collect(body, page ? Math.min(most, limits.pageBytes) : most);
    if (content === null) throw tooLarge(source, page ? Math.min(most, limits.pageBytes) : most);
    const { name, entry, charset } = source;
    yield { name, entry, kind: sniffed.kind, content, charset, url: null };
    return;
  }
  switch (sniffed.container) {
    case "gzip":
      nested(source, limits);
      yield* open(unpackGzip(here, limits, budget), limits, budget);
      return;
    case "zip":
      for await (const entry of zipEntries(here, limits, budget)) {
        if (entry instanceof Refused || "kind" in entry) yield entry;
        else yield* open(entry, limits, budget);
      }
      return;
    case "jsonl":
      yield* lines(here, encoding, limits);
      return;
    case "csv":
      yield* csvRecords(here, encoding, limits);
      return;
    case "mbox":
      yield* messages(here, limits);
      return;
    case "warc":
      yield* warcDocuments(here, limits);
  }
}

async function sniff(
  head: Uint8Array,
  complete: boolean,
  source: Source,
): Promise<{ readonly sniffed: Sniffed; readonly encoding: string }> {
  const binary = sniffBytes(head);
  if (binary !== null) return { sniffed: binary, encoding: "binary" };
  const { encoding } = await encodingOf(head, source.charset);
  const text = decodeAs(complete ? head : head.subarray(0, head.length - 4), encoding);
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  if (controls > 2 && controls > text.length * 0.01) {
    const reason = "is not a text, and of no kind that is read";
    return { sniffed: { as: "refused", code: "unknown-kind", reason }, encoding };
  }
  return { sniffed: sniffText(text, source.file), encoding };
}

/** A refusal of one source, naming it. */
export function refuse(source: Source, code: string, reason: string): Refused {
  return new Refused(code, `${source.name}: ${reason}`, source.entry);
}

export function tooLarge(source: Source, most: number): Refused {
  return refuse(source, "too-large", `is larger than ${size(most)}`);
}

/** Refuses an archive that lies in more archives than allowed. */
export function nested(source: Source, limits: Limits): void {
  if (source.depth >= limits.archiveNesting) {
    throw refuse(
      source,
      "nesting",
      `is an archive inside ${source.depth} others; at most ${limits.archiveNesting} are opened`,
    );
  }
}

/** Counts unpacked bytes against the limits of one entry and of the whole drop, as they come. */
export async function* counted(
  source: Source,
  unpacked: AsyncIterable<Uint8Array>,
  packed: () => number,
  limits: Limits,
  budget: Budget,
  most: number,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of unpacked) {
    length += chunk.length;
    budget.unpacked += chunk.length;
    if (length > most) throw refuse(source, "too-large", `unpacks to more than ${size(most)}`);
    if (budget.unpacked > Math.max(limits.unpackedBytes, most)) {
      throw refuse(source, "unpacked", `everything in the drop unpacks to more than ${size(limits.unpackedBytes)}`);
    }
    if (length > 1024 * 1024 && length > packed() * limits.unpackedRatio) {
      throw refuse(source, "ratio", `unpacks to more than ${limits.unpackedRatio} times its size`);
    }
    yield chunk;
  }
}
