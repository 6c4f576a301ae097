/** A stream of bytes that can be looked at before it is read. */
export interface Peeked {
  /** Up to the wanted number of first bytes. */
  readonly head: Uint8Array;
  /** All bytes, the head included. */
  readonly body: AsyncIterable<Uint8Array>;
  /** True where the head is all there is. */
  readonly complete: boolean;
}

/** Reads the first bytes of a stream and gives them back with the whole. */
export async function peek(body: AsyncIterable<Uint8Array>, wanted: number): Promise<Peeked> {
  const iterator = body[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < wanted) {
    const next = await iterator.next();
    if (next.done) {
      ended = true;
      break;
    }
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (ended) return;
      for (;;) {
        const next = await iterator.next();
        if (next.done) {
          ended = true;
          return;
        }
        yield next.value;
      }
    } finally {
      if (!ended) await iterator.return?.();
    }
  }
  return { head, body: whole(), complete: ended };
}

/** All bytes of a stream, or null as soon as there are more than `most`. */
export async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
