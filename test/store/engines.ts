import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { createTableInput, DynamoTable } from "../../shared/store/index.ts";

/** A table engine on this machine, for tests. */
export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** A new empty table. */
  makeTable(): Promise<DynamoTable>;
  makeNamedTable(): Promise<{ readonly table: DynamoTable; readonly name: string }>;
  stop(): Promise<void>;
}

export const localClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 4,
  });

export function engineAt(endpoint: string, stop: () => Promise<void>): Engine {
  const client = localClient(endpoint);
  let count = 0;
  async function makeNamedTable() {
    const name = `table-${process.pid}-${count++}`;
    await client.send(new CreateTableCommand(createTableInput(name)));
    const status = async () => (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus;
    while ((await status()) !== "ACTIVE") await setTimeout(5);
    return { name, table: new DynamoTable(client, name) };
  }
  return {
    endpoint,
    client,
    makeNamedTable,
    makeTable: async () => (await makeNamedTable()).table,
    async stop() {
      client.destroy();
      await stop();
    },
  };
}

/** dynalite, in this process and in memory. */
export async function startDynalite(): Promise<Engine> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return engineAt(`http://127.0.0.1:${port}`, () => new Promise((resolve) => server.close(() => resolve())));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
