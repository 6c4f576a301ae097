// Runs one bundled function in a process of its own, as Lambda would: one invocation at a time, told what it needs by environment
// variables only. The path of the bundle is the first argument.
import { pathToFileURL } from "node:url";

export interface InvokeRequest {
  readonly id: string;
  readonly event: unknown;
  readonly functionName: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

export type InvokeAnswer =
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly error: string };

// Without the system that started it, nobody would take an answer.
process.on("disconnect", () => process.exit(0));

const bundle = process.argv[2]!;
const loaded = import(pathToFileURL(bundle).href) as Promise<{
  handler: (event: unknown, context: unknown) => Promise<unknown>;
}>;
// A bundle that cannot load fails each invocation, with its reason.
loaded.catch(() => {});

process.on("message", async ({ id, event, functionName, deadline }: InvokeRequest) => {
  const context = {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${process.env["AWS_REGION"]}:000000000000:function:${functionName}`,
    memoryLimitInMB: process.env["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] ?? "1024",
    awsRequestId: id,
    logGroupName: `/local/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  let answer: InvokeAnswer;
  try {
    const { handler } = await loaded;
    answer = { id, result: (await handler(event, context)) ?? null };
  } catch (error) {
    answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(answer);
});
