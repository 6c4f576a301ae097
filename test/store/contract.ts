import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type Item, ItemTooLarge, MemoryTable, type Range, type Table } from "../../shared/store/index.ts";

const all = (table: Table, pk: string, range?: Range): Promise<Item[]> => Array.fromAsync(table.query(pk, range));

/** What every table must do. Each test has partitions of its own, so one table serves all of them. */
export function tableContract(name: string, makeTable: () => Promise<Table>): void {
  describe(`table contract: ${name}`, () => {
    let table: Table;
    let run = 0;
    let p = "";
    beforeEach(async () => {
      table ??= await makeTable();
      p = `partition-${run++}`;
    });
    const at = (sk: string) => ({ pk: p, sk });

    it("gives back every kind of attribute as it was put", async () => {
      const item = {
        ...at("kinds"),
        text: "Мінск “ў” 🙂",
        empty: "",
        number: -1.5,
        yes: true,
        nothing: null,
        bytes: new Uint8Array([0, 255, 10]),
        set: new Set(["b", "a"]),
        list: [1, "two", [null, false], { deep: new Set(["x"]) }],
        map: { name: { status: "planned" }, list: [] },
      };
      await table.put(item);
      expect(await table.get(at("kinds"))).toEqual(item);
    });

    it("leaves out attributes that are undefined", async () => {
      await table.put({ ...at("undefined"), gone: undefined, map: { a: 1 } });
      expect(await table.get(at("undefined"))).toEqual({ ...at("undefined"), map: { a: 1 } });
    });

    it("knows nothing of an item that was never put", async () => {
      expect(await table.get(at("nowhere"))).toBeUndefined();
      expect(await all(table, p)).toEqual([]);
    });

    it("replaces the whole item on put", async () => {
      await table.put({ ...at("whole"), a: 1 });
      await table.put({ ...at("whole"), b: 2 });
      expect(await table.get(at("whole"))).toEqual({ ...at("whole"), b: 2 });
    });

    it("puts only what the condition allows", async () => {
      expect(await table.put({ ...at("x"), n: 1 }, { kind: "present" })).toBe(false);
      expect(await table.put({ ...at("x"), n: 1 }, { kind: "absent" })).toBe(true);
      expect(await table.put({ ...at("x"), n: 2 }, { kind: "absent" })).toBe(false);
      expect(await table.put({ ...at("x"), n: 3 }, { kind: "equals", attributes: { n: 2 } })).toBe(false);
      expect(await table.put({ ...at("x"), n: 3 }, { kind: "equals", attributes: { n: 1 } })).toBe(true);
      expect(await table.get(at("x"))).toEqual({ ...at("x"), n: 3 });
    });

    it("takes null in a condition for an attribute that is null or not there", async () => {
      const unset = { kind: "equals", attributes: { parent: null } } as const;
      expect(await table.update(at("u"), { set: { parent: "a" } }, unset)).toMatchObject({ parent: "a" });
      expect(await table.update(at("u"), { set: { parent: "b" } }, unset)).toBeNull();
      await table.put({ ...at("u"), parent: null });
      expect(await table.update(at("u"), { set: { parent: "c" } }, unset)).toMatchObject({ parent: "c" });
    });

    it("tells apart values that only look alike", async () => {
      await table.put({ ...at("alike"), text: "1", number: 1, yes: true });
      const others: Record<string, string | number | null>[] = [
        { text: 1 },
        { number: "1" },
        { yes: "true" },
        { text: null },
        { none: 1 },
      ];
      for (const attributes of others) {
        expect(await table.delete(at("alike"), { kind: "equals", attributes })).toBe(false);
      }
      expect(await table.delete(at("alike"), { kind: "equals", attributes: { text: "1", number: 1, yes: true } })).toBe(
        true,
      );
    });

    it("grants a lease only where the last one ran out", async () => {
      const lease = (now: number) =>
        table.update(at("lease"), { set: { until: now + 10 } }, { kind: "below", attribute: "until", bound: now });
      expect(await lease(100)).toMatchObject({ until: 110 });
      expect(await lease(110)).toBeNull();
      expect(await lease(111)).toMatchObject({ until: 121 });
    });

    it("requires all parts of a joint condition", async () => {
      const condition = {
        kind: "all",
        conditions: [{ kind: "present" }, { kind: "equals", attributes: { state: "new" } }],
      } as const;
      expect(await table.update(at("j"), { set: { state: "sent" } }, condition)).toBeNull();
      await table.put({ ...at("j"), state: "new" });
      expect(await table.update(at("j"), { set: { state: "sent" } }, condition)).toMatchObject({ state: "sent" });
      expect(await table.update(at("j"), { set: { state: "sent" } }, condition)).toBeNull();
    });

    it("makes the item that an update names, and gives it back as it is afterwards", async () => {
      const change = {
        set: { status: "new", name: "x" },
        setIfAbsent: { first: 1 },
        add: { count: 2 },
        union: { members: ["a", "b"] },
      };
      expect(await table.update(at("v"), change)).toEqual({
        ...at("v"),
        status: "new",
        name: "x",
        first: 1,
        count: 2,
        members: new Set(["a", "b"]),
      });
      const after = { ...at("v"), status: "new", first: 1, count: 5, members: new Set(["a", "b", "c"]) };
      expect(
        await table.update(at("v"), {
          setIfAbsent: { first: 9 },
          remove: ["name", "never"],
          add: { count: 3 },
          union: { members: ["c", "a"] },
        }),
      ).toEqual(after);
      expect(await table.get(at("v"))).toEqual(after);
    });

    it("makes an item of nothing but its key", async () => {
      expect(await table.update(at("bare"), {})).toEqual(at("bare"));
      expect(await table.update(at("bare"), { union: { members: [] } })).toEqual(at("bare"));
      expect(await table.get(at("bare"))).toEqual(at("bare"));
    });

    it("refuses to add to what is no number or no set", async () => {
      await table.put({ ...at("wrong"), text: "five" });
      await expect(table.update(at("wrong"), { add: { text: 1 } })).rejects.toThrow();
      await expect(table.update(at("wrong"), { union: { text: ["a"] } })).rejects.toThrow();
      await expect(table.update(at("wrong"), { set: { text: "a" }, remove: ["text"] })).rejects.toThrow();
    });

    it("deletes on a condition, and what is not there without complaint", async () => {
      await table.put({ ...at("d"), n: 1 });
      expect(await table.delete(at("d"), { kind: "equals", attributes: { n: 2 } })).toBe(false);
      expect(await table.delete(at("d"), { kind: "equals", attributes: { n: 1 } })).toBe(true);
      expect(await table.get(at("d"))).toBeUndefined();
      expect(await table.delete(at("d"))).toBe(true);
    });

    it("queries a partition in the order of UTF-8 bytes, by prefix, bounds, direction and limit", async () => {
      const names = ["a#1", "a#2", "a#10", "b#1", "b", "é", "🙂", "ﬀ", "я"];
      for (const sk of names) await table.put({ ...at(sk), sk });
      await table.put({ pk: `${p}-other`, sk: "a#1" });
      const sks = async (range?: Range) => (await all(table, p, range)).map(({ sk }) => sk);
      const ordered = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await sks()).toEqual(ordered);
      expect(await sks({ descending: true })).toEqual([...ordered].reverse());
      expect(await sks({ prefix: "a#" })).toEqual(["a#1", "a#10", "a#2"]);
      expect(await sks({ prefix: "a#1" })).toEqual(["a#1", "a#10"]);
      expect(await sks({ from: "a#10", to: "b" })).toEqual(["a#10", "a#2", "b"]);
      expect(await sks({ from: "b#1" })).toEqual(ordered.slice(ordered.indexOf("b#1")));
      expect(await sks({ to: "b", descending: true, limit: 2 })).toEqual(["b", "a#2"]);
      expect(await sks({ prefix: "a#", from: "a#10" })).toEqual(["a#10", "a#2"]);
      expect(await sks({ prefix: "a#", from: "b" })).toEqual([]);
      expect(await sks({ prefix: "" })).toEqual(ordered);
      expect(await sks({ from: "b", to: "a" })).toEqual([]);
      expect(await sks({ limit: 0 })).toEqual([]);
      expect(await sks({ limit: 3 })).toEqual(ordered.slice(0, 3));
    });

    it("follows every page of a long query", async () => {
      const filling = "x".repeat(90_000);
      const count = 25; // 2.2 MB: three pages of DynamoDB
      await Promise.all(
        Array.from({ length: count }, (_, n) => table.put({ ...at(String(n).padStart(3, "0")), filling })),
      );
      expect((await all(table, p)).map(({ sk }) => Number(sk))).toEqual(Array.from({ length: count }, (_, n) => n));
      expect((await all(table, p, { limit: 20 })).length).toBe(20);
      expect((await all(table, p, { limit: 20, descending: true })).at(-1)?.sk).toBe("005");
    });

    it("holds an item just below the limit, and refuses a larger one before sending it", async () => {
      const bytes = new Uint8Array(400 * 1024 - 300);
      await table.put({ ...at("large"), bytes });
      expect(await table.get(at("large"))).toEqual({ ...at("large"), bytes });
      await expect(table.put({ ...at("larger"), bytes: new Uint8Array(400 * 1024) })).rejects.toThrow(ItemTooLarge);
      expect(await table.get(at("larger"))).toBeUndefined();
    });

    it("lets exactly one of many writers win", async () => {
      const wins = await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          table.update(at("race"), { set: { winner: n } }, { kind: "equals", attributes: { winner: null } }),
        ),
      );
      const winners = wins.filter((win) => win !== null);
      expect(winners).toHaveLength(1);
      expect(await table.get(at("race"))).toEqual(winners[0]);
      await Promise.all(Array.from({ length: 12 }, () => table.update(at("sum"), { add: { n: 1 } })));
      expect(await table.get(at("sum"))).toMatchObject({ n: 12 });
    });

    it("answers any sequence of operations as the table in memory does", async () => {
      const sk = fc.constantFrom("a", "b", "ab");
      const value = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.boolean());
      const condition = fc.option(
        fc.oneof(
          fc.constant({ kind: "absent" } as const),
          fc.constant({ kind: "present" } as const),
          fc.record({ kind: fc.constant("equals" as const), attributes: fc.record({ value }) }),
          fc.record({
            kind: fc.constant("below" as const),
            attribute: fc.constant("count"),
            bound: fc.integer({ min: 0, max: 4 }),
          }),
        ),
        { nil: undefined },
      );
      const step = fc.oneof(
        fc.record({ do: fc.constant("put" as const), sk, value, condition }),
        fc.record({ do: fc.constant("update" as const), sk, value, condition }),
        fc.record({ do: fc.constant("delete" as const), sk, condition }),
        fc.record({ do: fc.constant("query" as const), from: sk, descending: fc.boolean() }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const model = new MemoryTable({ pageSize: 1 });
          const pk = `${p}-${run++}`;
          const act = async (on: Table, of: (typeof steps)[number]) => {
            if (of.do === "put") return on.put({ pk, sk: of.sk, value: of.value }, of.condition);
            if (of.do === "delete") return on.delete({ pk, sk: of.sk }, of.condition);
            if (of.do === "query") return all(on, pk, { from: of.from, descending: of.descending });
            const change = { set: { value: of.value }, add: { count: 1 }, setIfAbsent: { first: of.value } };
            return on.update({ pk, sk: of.sk }, change, of.condition);
          };
          for (const of of steps) expect(await act(table, of)).toEqual(await act(model, of));
          expect(await all(table, pk)).toEqual(await all(model, pk));
        }),
        { numRuns: 40 },
      );
    });
  });
}
