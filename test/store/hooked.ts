import type { Change, Condition, Item, Key, Operation, Range, Table } from "../../shared/store/index.ts";

export interface Hooks {
  readonly before?: (operation: Operation) => Promise<void> | void;
  readonly after?: (operation: Operation) => Promise<void> | void;
}

export const isWrite = ({ kind }: Operation): boolean => kind !== "get" && kind !== "query";

/** Any table, with something happening before or after its operations. */
export class HookedTable implements Table {
  readonly #table: Table;
  readonly #hooks: Hooks;

  constructor(table: Table, hooks: Hooks) {
    this.#table = table;
    this.#hooks = hooks;
  }

  get(key: Key): Promise<Item | undefined> {
    return this.#run("get", key, () => this.#table.get(key));
  }

  put(item: Item, condition?: Condition): Promise<boolean> {
    return this.#run("put", item, () => this.#table.put(item, condition));
  }

  update(key: Key, change: Change, condition?: Condition): Promise<Item | null> {
    return this.#run("update", key, () => this.#table.update(key, change, condition));
  }

  delete(key: Key, condition?: Condition): Promise<boolean> {
    return this.#run("delete", key, () => this.#table.delete(key, condition));
  }

  async *query(pk: string, range?: Range): AsyncIterable<Item> {
    await this.#hooks.before?.({ kind: "query", pk, sk: "" });
    yield* this.#table.query(pk, range);
    await this.#hooks.after?.({ kind: "query", pk, sk: "" });
  }

  async #run<Answer>(kind: Operation["kind"], { pk, sk }: Key, act: () => Promise<Answer>): Promise<Answer> {
    await this.#hooks.before?.({ kind, pk, sk });
    const answer = await act();
    await this.#hooks.after?.({ kind, pk, sk });
    return answer;
  }
}

/** The function is killed at its n-th write: before it happens, or after it and before the function knows. Nothing runs after it. */
export class Kill {
  writes = 0;
  readonly hooks: Hooks;

  constructor(at: number, moment: "before" | "after") {
    const hook = (operation: Operation) => {
      if (this.happened) throw new Error("killed");
      if (isWrite(operation) && this.writes++ === at) {
        this.happened = true;
        throw new Error("killed");
      }
    };
    // A killed function does nothing more at all, whatever runs side by side with what was killed.
    const dead = () => {
      if (this.happened) throw new Error("killed");
    };
    this.hooks = moment === "before" ? { before: hook } : { before: dead, after: hook };
  }

  happened = false;
}
