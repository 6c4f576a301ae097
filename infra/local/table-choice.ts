import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { VARIABLES } from "../../shared/config/index.ts";
import { DynamoTable, dynamoClient, type Table } from "../../shared/store/index.ts";

export interface TableChoice {
  readonly table: Table;
  /** For the person at the terminal. */
  readonly where: string;
  readonly close: () => void;
}

/**
 * The table that a command works on: the deployed one where it is named (`--table`, or TABLE_NAME, with the usual AWS credentials),
 * else that of the local system that runs on the folder.
 * @throws {Error} that says how to name a table, where neither is there
 */
export function chooseTable(named: string | undefined, folder: string): TableChoice {
  const name = named ?? process.env[VARIABLES.table];
  if (name !== undefined) {
    const client = dynamoClient();
    return { table: new DynamoTable(client, name), where: `table ${name}`, close: () => client.destroy() };
  }
  let url: string;
  try {
    url = (JSON.parse(readFileSync(join(folder, "running.json"), "utf8")) as { url: string }).url;
  } catch {
    throw new Error(
      `No local system runs on ${folder}: start it (npm start), or name a deployed table with --table NAME.`,
    );
  }
  const client = new DynamoDBClient({
    endpoint: url,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return {
    table: new DynamoTable(client, "belarus-monitor"),
    where: `local system at ${url}`,
    close: () => client.destroy(),
  };
}
