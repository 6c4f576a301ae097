/** How the table is made, wherever it is made: by the stack, by the local system and by tests. */
export const TABLE_SCHEMA = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Seconds since 1970 after which DynamoDB may delete an item; only postings and near-duplicate keys carry it. */
  timeToLive: "expires",
} as const;

/** The same as input for `CreateTable`. */
export const createTableInput = (name: string) => ({
  TableName: name,
  AttributeDefinitions: [
    { AttributeName: TABLE_SCHEMA.partitionKey, AttributeType: "S" as const },
    { AttributeName: TABLE_SCHEMA.sortKey, AttributeType: "S" as const },
  ],
  KeySchema: [
    { AttributeName: TABLE_SCHEMA.partitionKey, KeyType: "HASH" as const },
    { AttributeName: TABLE_SCHEMA.sortKey, KeyType: "RANGE" as const },
  ],
  BillingMode: "PAY_PER_REQUEST" as const,
});
