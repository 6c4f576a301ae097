import type { Document } from "../document.ts";
import type { Refused } from "../draft.ts";
import { type Limits, size } from "../limits.ts";
import { refuse, type Source } from "./open.ts";

/** The lines of a JSONL file, one article each; empty ones are passed over. */
export async function* lines(source: Source, encoding: string, limits: Limits): AsyncGenerator<Document | Refused> {
  let number = 0;
  for await (const line of textLines(source, encoding, limits, limits.jsonLineBytes)) {
    number++;
    if (line === null) {
      yield refuse(source, "too-large", `line ${number} is larger than ${size(limits.jsonLineBytes)}`);
    } else if (line.trim() !== "") {
      const name = `${source.name}, line ${number}`;
      yield {
        name,
        entry: `${source.entry === null ? "" : `${source.entry}, `}line ${number}`,
        kind: "json-line",
        content: line,
        charset: null,
        url: null,
      };
    }
  }
}

/** The lines of a text as they stream by; null for one that is larger than allowed, whose characters are thrown away. */
async function* textLines(
  source: Source,
  encoding: string,
  limits: Limits,
  most: number,
): AsyncGenerator<string | null> {
  let pending = "";
  let dropped = false;
  for await (const text of decoded(source, encoding, limits)) {
    let from = 0;
    for (;;) {
      const end = text.indexOf("\n", from);
      if (end === -1) break;
      yield dropped || pending.length + end - from > most ? null : pending + text.slice(from, end);
      pending = "";
      dropped = false;
      from = end + 1;
    }
    pending += text.slice(from);
    if (pending.length > most) {
      dropped = true;
      pending = "";
    }
  }
  if (dropped) yield null;
  else if (pending !== "") yield pending;
}

/** The text of a stream in pieces, counted against the limit of streams. */
export async function* decoded(source: Source, encoding: string, limits: Limits): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let length = 0;
  for await (const chunk of source.body) {
    length += chunk.length;
    if (length > limits.streamBytes) throw refuse(source, "too-large", `is larger than ${size(limits.streamBytes)}`);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
