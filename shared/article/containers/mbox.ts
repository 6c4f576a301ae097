import type { Document } from "../document.ts";
import type { Refused } from "../draft.ts";
import { type Limits, size } from "../limits.ts";
import { refuse, type Source } from "./open.ts";

const NEWLINE = 10;
const SEPARATOR = /^From \S.*\d{4}/;

/** The messages of an mbox file: each begins with a `From ` line after an empty one; `>From ` inside is unquoted. */
export async function* messages(source: Source, limits: Limits): AsyncGenerator<Document | Refused> {
  let number = 0;
  let lines: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  let afterEmpty = true;
  let dropped = false;
  const finish = (): Document | Refused | null => {
    if (lines.length === 0 && !dropped) return null;
    number++;
    const entry = `${source.entry === null ? "" : `${source.entry}, `}message ${number}`;
    if (dropped)
      return refuse({ ...source, entry }, "too-large", `message ${number} is larger than ${size(limits.dropBytes)}`);
    return {
      name: `${source.name}, message ${number}`,
      entry,
      kind: "mail",
      content: Buffer.concat(lines),
      charset: null,
      url: null,
    };
  };
  for await (const line of byteLines(source.body)) {
    total += line.length;
    if (total > limits.streamBytes) throw refuse(source, "too-large", `is larger than ${size(limits.streamBytes)}`);
    const start = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 100)).toString("latin1");
    if (afterEmpty && SEPARATOR.test(start)) {
      const message = finish();
      if (message !== null) yield message;
      lines = [];
      length = 0;
      dropped = false;
    } else if (!dropped) {
      const kept = /^>+From /.test(start) ? line.subarray(1) : line;
      length += kept.length;
      if (length > limits.dropBytes) {
        dropped = true;
        lines = [];
      } else lines.push(kept);
    }
    afterEmpty = start.trim() === "";
  }
  const last = finish();
  if (last !== null) yield last;
}

/** Lines with their ends, as bytes: the encoding is each message's own. */
async function* byteLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of body) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end === -1) break;
      const piece = chunk.subarray(from, end + 1);
      yield pending.length === 0 ? piece : Buffer.concat([...pending, piece]);
      pending = [];
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
