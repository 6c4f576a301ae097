import { type Recipients, recipientId, type Stop } from "../channels/index.ts";
import { stopKey } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** In place of a digest's name: a stop for all of them. */
export const ALL_DIGESTS = "*";

const stopOf = (item: Item | undefined): Stop | null =>
  item === undefined
    ? null
    : {
        reason: item["reason"] as Stop["reason"],
        at: item["at"] as string,
        detail: item["detail"] as string,
      };

/** Who wants no more mail, by the hash of the address. A stop is one item; the first reason stays. */
export class RecipientRepository implements Recipients {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async stopped(digest: string, recipient: string): Promise<Stop | null> {
    const id = recipientId(recipient);
    const [all, one] = await Promise.all([this.stop(ALL_DIGESTS, id), this.stop(digest, id)]);
    return all ?? one;
  }

  /** The stop of exactly this digest, or of `ALL_DIGESTS`. */
  async stop(digest: string, id: string): Promise<Stop | null> {
    return stopOf(await this.#table.get(stopKey(id, digest)));
  }

  /**
   * Stops a recipient.
   * @param digest its name, or `ALL_DIGESTS`
   * @param id hash of the address (`recipientId`)
   * @returns false where it was stopped already
   */
  async add(digest: string, id: string, stop: Stop): Promise<boolean> {
    return this.#table.put({ ...stopKey(id, digest), ...stop }, { kind: "absent" });
  }

  /** Takes back a stop that the reader asked for; a bounce or a complaint stays. False where there was none to take back. */
  async resume(digest: string, id: string): Promise<boolean> {
    return this.#table.delete(stopKey(id, digest), { kind: "equals", attributes: { reason: "asked" } });
  }

  /** Takes back a stop of any reason, on the operator's word. False where there was none. */
  async lift(digest: string, id: string): Promise<boolean> {
    return this.#table.delete(stopKey(id, digest), { kind: "present" });
  }
}
