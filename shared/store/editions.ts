import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Told } from "../developments/index.ts";
import type { DigestState, EditionContent, EditionReference, EditionStore, Memory } from "../editions/ports.ts";
import {
  digestKey,
  editionListPartition,
  editionPartition,
  memoryPartition,
  seenPartition,
  toldKey,
  unsettledPartition,
} from "./edition-keys.ts";
import type { Attribute, Item, Table } from "./table.ts";

/** An item holds 400 kB; a piece stays well below. */
const PIECE_BYTES = 256 * 1024;
/** Bytes of memory that one item holds; a development with many names takes tens of kilobytes. */
const MEMORY_BYTES = 150_000;
/** Ids that one item of what was seen holds: each takes 35 bytes. */
const SEEN_ITEM = 5000;
/** Two days; a reader asks for the last hours. */
const SEEN_SECONDS = 172_800;
/** Reads at once. */
const CONCURRENCY = 32;

const asAttribute = (value: object): Attribute => value as unknown as Attribute;

/** Frozen editions, what each digest told, and where each digest stands. */
export class EditionRepository implements EditionStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async state(digest: string): Promise<DigestState | undefined> {
    const item = await this.#table.get(digestKey(digest));
    return item?.["state"] as unknown as DigestState | undefined;
  }

  async commit(digest: string, state: DigestState): Promise<boolean> {
    const before = state.version - 1;
    return this.#table.put(
      { ...digestKey(digest), version: state.version, state: asAttribute(state) },
      before === 0 ? { kind: "absent" } : { kind: "equals", attributes: { version: before } },
    );
  }

  async putContent(id: string, content: EditionContent): Promise<Pick<EditionReference, "content" | "pieces">> {
    const bytes = gzipSync(JSON.stringify(content));
    // The hash is of the text: compressed bytes may differ between versions of the library.
    const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
    const pieces = Math.ceil(bytes.length / PIECE_BYTES);
    for (let index = 0; index < pieces; index++) {
      const piece = bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
      await this.#table.put({ pk: editionPartition(id), sk: pieceKey(hash, index), piece: new Uint8Array(piece) });
    }
    return { content: hash, pieces };
  }

  async content({ id, content, pieces }: EditionReference): Promise<EditionContent> {
    const items = await Promise.all(
      Array.from({ length: pieces }, (_, index) =>
        this.#table.get({ pk: editionPartition(id), sk: pieceKey(content, index) }),
      ),
    );
    const bytes = items.map((item, index) => {
      if (item === undefined) throw new Error(`edition ${id} lacks piece ${index + 1} of ${pieces}`);
      return item["piece"] as Uint8Array;
    });
    return JSON.parse(gunzipSync(Buffer.concat(bytes)).toString("utf8")) as EditionContent;
  }

  async open(reference: EditionReference): Promise<void> {
    const item = { sk: reference.at, reference: asAttribute(reference) };
    // The list of the unsettled first: an edition that is listed but not worked on would be forgotten.
    await this.#table.put({ pk: unsettledPartition(reference.digest), ...item });
    await this.#table.put({ pk: editionListPartition(reference.digest), ...item });
  }

  async settle(reference: EditionReference): Promise<void> {
    await this.#table.delete({ pk: unsettledPartition(reference.digest), sk: reference.at });
  }

  async unsettled(digest: string): Promise<EditionReference[]> {
    return (await Array.fromAsync(this.#table.query(unsettledPartition(digest)))).map(referenceIn);
  }

  async editions(digest: string, from: string, to: string): Promise<EditionReference[]> {
    const range = { from, to, descending: true };
    return (await Array.fromAsync(this.#table.query(editionListPartition(digest), range))).map(referenceIn);
  }

  async edition(digest: string, at: string): Promise<EditionReference | undefined> {
    const item = await this.#table.get({ pk: editionListPartition(digest), sk: at });
    return item && referenceIn(item);
  }

  async mark(digest: string, eventId: string, told: Told): Promise<void> {
    await this.#table.put({ ...toldKey(digest, eventId), told: asAttribute(told) }, { kind: "absent" });
  }

  async told(digest: string, eventIds: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const found = new Map<string, Told>();
    for (let start = 0; start < eventIds.length; start += CONCURRENCY) {
      const ids = eventIds.slice(start, start + CONCURRENCY);
      const items = await Promise.all(ids.map((id) => this.#table.get(toldKey(digest, id))));
      items.forEach((item, index) => {
        if (item !== undefined) found.set(ids[index]!, item["told"] as unknown as Told);
      });
    }
    return found;
  }

  async seen(digest: string, since: string): Promise<ReadonlySet<string>> {
    const items = await Array.fromAsync(this.#table.query(seenPartition(digest), { from: since }));
    return new Set(items.flatMap((item) => item["ids"] as string[]));
  }

  async saw(digest: string, at: string, eventIds: readonly string[]): Promise<void> {
    for (let start = 0; start < eventIds.length; start += SEEN_ITEM) {
      const ids = eventIds.slice(start, start + SEEN_ITEM);
      const expires = Math.floor(Date.parse(at) / 1000) + SEEN_SECONDS;
      await this.#table.put({ pk: seenPartition(digest), sk: `${at}#${String(start).padStart(6, "0")}`, ids, expires });
    }
  }

  async remember(digest: string, at: string, memory: readonly Memory[]): Promise<void> {
    for (const { start, part } of packed(memory)) {
      const sk = `${part[0]!.day}#${at}#${String(start).padStart(5, "0")}`;
      await this.#table.put({ pk: memoryPartition(digest), sk, memory: part.map(asAttribute) });
    }
  }

  async remembered(digest: string, fromDay: string, toDay: string): Promise<Memory[]> {
    const items = await Array.fromAsync(
      this.#table.query(memoryPartition(digest), { from: fromDay, to: `${toDay}#~` }),
    );
    return items.flatMap((item) => item["memory"] as unknown as Memory[]);
  }
}

/** Entries in parts that fit an item, each with where it begins. The same entries make the same parts. */
function packed(memory: readonly Memory[]): { start: number; part: Memory[] }[] {
  const parts: { start: number; part: Memory[] }[] = [];
  let room = 0;
  memory.forEach((entry, index) => {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (size > room) {
      parts.push({ start: index, part: [] });
      room = MEMORY_BYTES;
    }
    parts.at(-1)!.part.push(entry);
    room -= size;
  });
  return parts;
}

const pieceKey = (hash: string, index: number) => `content#${hash}#${String(index).padStart(4, "0")}`;
const referenceIn = (item: Item) => item["reference"] as unknown as EditionReference;
