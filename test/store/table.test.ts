import { afterAll } from "vitest";
import { MemoryTable } from "../../shared/store/index.ts";
import { tableContract } from "./contract.ts";
import { type Engine, startDynalite } from "./engines.ts";

tableContract("in memory", async () => new MemoryTable());
tableContract("in memory, one item a page", async () => new MemoryTable({ pageSize: 1 }));

let engine: Engine | undefined;
afterAll(() => engine?.stop());
tableContract("DynamoDB's protocol, on dynalite", async () => {
  engine = await startDynalite();
  return engine.makeTable();
});
