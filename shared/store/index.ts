/** The table and its repositories: the only code that knows keys. */
export type { ListedArticle, Reading, Source } from "./articles.ts";
export { ArticleRepository } from "./articles.ts";
export { CopyRepository } from "./copies.ts";
export { DynamoTable, dynamoClient } from "./dynamo.ts";
export { EventRepository } from "./events.ts";
export type { Feedback, FeedbackKind } from "./feedback.ts";
export { FeedbackRepository } from "./feedback.ts";
export { ITEM_BYTES, ItemTooLarge, itemBytes } from "./limits.ts";
export type { MemoryTableOptions, Operation } from "./memory.ts";
export { MemoryTable } from "./memory.ts";
export type { Notice } from "./notices.ts";
export { NOTICE_LATENESS_MS, NoticeRepository } from "./notices.ts";
export type { Counts, Part, Receipt } from "./receipts.ts";
export { LISTED_ARTICLES, LISTED_REFUSALS, ReceiptRepository } from "./receipts.ts";
export { ALL_DIGESTS, RecipientRepository } from "./recipients.ts";
export { createTableInput, TABLE_SCHEMA } from "./schema.ts";
export type { Attribute, Change, Condition, Item, Key, Range, Table } from "./table.ts";
