import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  ThrottlingException,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DynamoTable, dynamoClient } from "../../shared/store/index.ts";

/** A service that answers the first calls with a fault, and then as told. */
class Service {
  readonly calls: string[] = [];
  readonly #server: Server;
  answers: { readonly status: number; readonly body: unknown }[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      request.resume().on("end", () => {
        this.calls.push(String(request.headers["x-amz-target"]).replace(/.*\./, ""));
        const { status, body } = this.answers.shift() ?? { status: 200, body: {} };
        response.writeHead(status, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(body));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }
}

const fault = (name: string, status = 400) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: "slow down" },
});

describe("the table on a service that is short of capacity", () => {
  const service = new Service();
  let table: DynamoTable;
  beforeEach(async () => {
    vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", await service.start());
    vi.stubEnv("AWS_REGION", "eu-central-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    service.calls.length = 0;
    table = new DynamoTable(dynamoClient(), "monitor");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await service.stop();
  });

  it("waits and repeats what was throttled or failed inside the service", async () => {
    service.answers = [
      fault("ProvisionedThroughputExceededException"),
      fault("ThrottlingException"),
      fault("InternalServerError", 500),
    ];
    expect(await table.put({ pk: "p", sk: "s" })).toBe(true);
    expect(service.calls).toEqual(["PutItem", "PutItem", "PutItem", "PutItem"]);
  });

  it("goes on with a query at the page that was throttled", async () => {
    const page = (sk: string, more: boolean) => ({
      status: 200,
      body: {
        Items: [{ pk: { S: "p" }, sk: { S: sk } }],
        ...(more && { LastEvaluatedKey: { pk: { S: "p" }, sk: { S: sk } } }),
      },
    });
    service.answers = [page("a", true), fault("ThrottlingException"), page("b", false)];
    const items = await Array.fromAsync(table.query("p"));
    expect(items.map(({ sk }) => sk)).toEqual(["a", "b"]);
  });

  it("does not repeat a write whose condition did not hold", async () => {
    service.answers = [fault("ConditionalCheckFailedException")];
    expect(await table.put({ pk: "p", sk: "s" }, { kind: "absent" })).toBe(false);
    expect(service.calls).toHaveLength(1);
  });
});

describe("the table, on answers of the client", () => {
  const real = new DynamoDBClient({ region: "eu-central-1" });
  const client = mockClient(real);
  const table = new DynamoTable(real, "monitor");
  afterEach(() => client.reset());

  it("tells a condition that did not hold from throttling that did not end", async () => {
    const $metadata = {};
    client.on(UpdateItemCommand).rejects(new ConditionalCheckFailedException({ message: "no", $metadata }));
    client.on(PutItemCommand).rejects(new ThrottlingException({ message: "slow down", $metadata }));
    expect(await table.update({ pk: "p", sk: "s" }, { set: { a: 1 } }, { kind: "absent" })).toBeNull();
    await expect(table.put({ pk: "p", sk: "s" }, { kind: "absent" })).rejects.toThrow(ThrottlingException);
  });

  it("asks for consistent reads and puts every name behind a placeholder", async () => {
    client.onAnyCommand().resolves({});
    await table.get({ pk: "p", sk: "s" });
    await Array.fromAsync(table.query("p", { prefix: "event#" }));
    await table.update({ pk: "p", sk: "s" }, { set: { name: "x" }, add: { count: 1 } }, { kind: "present" });
    const [get, query, update] = client.calls().map((call) => call.args[0].input as Record<string, unknown>);
    expect(get).toMatchObject({ ConsistentRead: true, TableName: "monitor" });
    expect(query).toMatchObject({
      ConsistentRead: true,
      KeyConditionExpression: "#n0 = :v0 AND begins_with(#n1, :v1)",
    });
    expect(update).toMatchObject({
      UpdateExpression: "SET #n0 = :v0 ADD #n1 :v1",
      ConditionExpression: "attribute_exists(#n2)",
      ReturnValues: "ALL_NEW",
    });
  });
});
