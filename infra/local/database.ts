import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { CreateTableCommand, type DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { createTableInput } from "../../shared/store/index.ts";

const dynalite = createRequire(import.meta.url)("dynalite") as (options: {
  path: string;
  createTableMs: number;
}) => Server;

/** DynamoDB on disk. Its requests come through the one local endpoint, so it listens nowhere itself. */
export class Database {
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async open(folder: string): Promise<Database> {
    await mkdir(folder, { recursive: true });
    return new Database(dynalite({ path: folder, createTableMs: 0 }));
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    this.server.emit("request", request, response);
  }

  /** Lets running requests end and closes the files. */
  async close(): Promise<void> {
    // Its close also closes the store, but fails for a server that never listened.
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

/** Makes the table where it is not there yet. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  if (!TableNames.includes(name)) await client.send(new CreateTableCommand(createTableInput(name)));
}
