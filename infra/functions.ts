export const FUNCTION_NAMES = ["ingest", "digest", "unsubscribe", "mail-events"] as const;
/** A folder of `functions/`, whose `index.ts` exports the handler. */
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Entry points that a function starts by itself, by the name of the file they become beside it. */
export const FURTHER_ENTRIES: Readonly<Partial<Record<FunctionName, Readonly<Record<string, string>>>>> = {
  // Articles are read in a process of their own, so that a hostile page cannot hold up its batch.
  ingest: { worker: "shared/article/worker.ts" },
};
