/** A function as it is bundled: the handler, and further entry points that it starts by itself. */
export interface FunctionSource {
  readonly name: FunctionName;
  /** Output name (without extension) and the source it is made from. */
  readonly entries: Readonly<Record<string, string>>;
}

export const FUNCTION_NAMES = ["ingest", "digest", "unsubscribe", "mail-events"] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

export const FUNCTIONS: readonly FunctionSource[] = FUNCTION_NAMES.map((name) => ({
  name,
  entries: {
    index: `functions/${name}/index.ts`,
    // Articles are read in a process of their own, so that a hostile page cannot hold up its batch.
    ...(name === "ingest" ? { worker: "shared/article/worker.ts" } : {}),
  },
}));
