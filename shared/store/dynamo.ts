import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { Expression } from "./expression.ts";
import { checkSize } from "./limits.ts";
import { boundsOf, isEmptyRange } from "./range.ts";
import type { Attribute, Change, Condition, Item, Key, Range, Table } from "./table.ts";

/** An article is filed under dozens of keys at once, and several are read side by side. */
const SOCKETS = { maxSockets: 200, keepAlive: true };

/**
 * A client that waits out throttling: the SDK's standard retries with backoff and jitter, more of them than its default of three,
 * since an archive dropped at once may meet a table that is still scaling. A connection that says nothing is given up and tried again.
 * Region, credentials and endpoint come from the environment (`AWS_ENDPOINT_URL_DYNAMODB` on a laptop).
 */
export const dynamoClient = (): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: 8,
    retryMode: "standard",
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, httpAgent: SOCKETS, httpsAgent: SOCKETS },
  });

const MARSHALL = { removeUndefinedValues: true };
const toStored = (value: object) => marshall(value, MARSHALL);

/** The placeholders of an expression, left out where there are none: DynamoDB refuses empty maps. */
function placeholders(expression: Expression) {
  return {
    ...(Object.keys(expression.names).length > 0 && { ExpressionAttributeNames: expression.names }),
    ...(Object.keys(expression.values).length > 0 && { ExpressionAttributeValues: toStored(expression.values) }),
  };
}

/** Runs a conditional write; a condition that did not hold is an answer, not an error. */
async function conditional<Answer>(write: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/**
 * The table on DynamoDB (or an engine that speaks its protocol). Throttling and passing network faults are retried by the client.
 * A conditional write whose answer was lost may have happened although the retry reports false: callers treat false as "read and see".
 */
export class DynamoTable implements Table {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async get(key: Key): Promise<Item | undefined> {
    const { Item } = await this.#client.send(
      new GetItemCommand({ TableName: this.#table, Key: keyOf(key), ConsistentRead: true }),
    );
    return Item && (unmarshall(Item) as Item);
  }

  async put(item: Item, condition?: Condition): Promise<boolean> {
    checkSize(item);
    const expression = new Expression();
    const ConditionExpression = condition && expression.condition(condition);
    const command = new PutItemCommand({
      TableName: this.#table,
      Item: toStored(item),
      ConditionExpression,
      ...placeholders(expression),
    });
    return (await conditional(() => this.#client.send(command))) !== null;
  }

  async update(key: Key, change: Change, condition?: Condition): Promise<Item | null> {
    const expression = new Expression();
    const command = new UpdateItemCommand({
      TableName: this.#table,
      Key: keyOf(key),
      UpdateExpression: expression.change(change),
      ConditionExpression: condition && expression.condition(condition),
      ReturnValues: "ALL_NEW",
      ...placeholders(expression),
    });
    const answer = await conditional(() => this.#client.send(command));
    // Some engines return no attributes for an item that has only its key.
    return answer && ({ ...key, ...unmarshall(answer.Attributes ?? {}) } as Item);
  }

  async delete(key: Key, condition?: Condition): Promise<boolean> {
    const expression = new Expression();
    const command = new DeleteItemCommand({
      TableName: this.#table,
      Key: keyOf(key),
      ConditionExpression: condition && expression.condition(condition),
      ...placeholders(expression),
    });
    return (await conditional(() => this.#client.send(command))) !== null;
  }

  async *query(pk: string, range: Range = {}): AsyncIterable<Item> {
    if (isEmptyRange(range)) return;
    const expression = new Expression();
    const conditions = [`${expression.name("pk")} = ${expression.value(pk)}`, sortCondition(expression, range)];
    const pages = paginateQuery(
      { client: this.#client },
      {
        TableName: this.#table,
        KeyConditionExpression: conditions.filter((condition) => condition !== "").join(" AND "),
        ScanIndexForward: !range.descending,
        ConsistentRead: true,
        Limit: range.limit,
        ...placeholders(expression),
      },
    );
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    for await (const page of pages) {
      for (const stored of page.Items ?? []) {
        yield unmarshall(stored) as Item;
        if (--left === 0) return;
      }
    }
  }
}

const keyOf = (key: Key) => toStored({ pk: key.pk, sk: key.sk } satisfies Record<string, Attribute>);

function sortCondition(expression: Expression, range: Range): string {
  if (range.prefix !== undefined && range.from === undefined && range.to === undefined && range.prefix !== "") {
    return `begins_with(${expression.name("sk")}, ${expression.value(range.prefix)})`;
  }
  const { from, to } = boundsOf(range);
  // A sort key is never empty, so an empty lower bound excludes nothing, and DynamoDB would refuse it.
  const lower = from === null || from === "" ? null : expression.value(from);
  const upper = to === null ? null : expression.value(to);
  if (lower !== null && upper !== null) return `${expression.name("sk")} BETWEEN ${lower} AND ${upper}`;
  if (lower !== null) return `${expression.name("sk")} >= ${lower}`;
  return upper === null ? "" : `${expression.name("sk")} <= ${upper}`;
}
