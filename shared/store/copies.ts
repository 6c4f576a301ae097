import type { CopyStore } from "../developments/ports.ts";
import { articleKey, dayKey, shinglePartition } from "./keys.ts";
import type { Table } from "./table.ts";

/**
 * Articles that share one shingle within the days asked for. A shingle that more share is boilerplate, which says nothing: it is
 * left out, and the article's other shingles decide.
 */
const MOST_SHARERS = 100;

/** Near-duplicate keys: one small item for each article and shingle, ordered by day within the shingle's partition. */
export class CopyRepository implements CopyStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async putShingles(articleId: string, day: number, keys: readonly string[], expires: number): Promise<void> {
    await Promise.all(
      keys.map((key) =>
        this.#table.put(
          { pk: shinglePartition(key), sk: `${dayKey(day)}#${articleId}`, articleId, expires },
          { kind: "absent" },
        ),
      ),
    );
  }

  async sharing(keys: readonly string[], from: number, to: number): Promise<string[]> {
    const sharers = await Promise.all(
      keys.map((key) =>
        Array.fromAsync(
          this.#table.query(shinglePartition(key), {
            from: dayKey(from),
            to: `${dayKey(to)}#~`,
            limit: MOST_SHARERS + 1,
          }),
        ),
      ),
    );
    const shared = new Map<string, number>();
    for (const items of sharers.filter(({ length }) => length <= MOST_SHARERS)) {
      for (const item of items) {
        const id = item["articleId"] as string;
        shared.set(id, (shared.get(id) ?? 0) + 1);
      }
    }
    return [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  }

  async standing(articleId: string): Promise<string | null> {
    return ((await this.#table.get(articleKey(articleId)))?.["standing"] as string | undefined) ?? null;
  }

  async decide(articleId: string, standing: string): Promise<boolean> {
    const decided = await this.#table.update(
      articleKey(articleId),
      { set: { standing } },
      { kind: "all", conditions: [{ kind: "present" }, { kind: "equals", attributes: { standing: null } }] },
    );
    return decided !== null;
  }
}
