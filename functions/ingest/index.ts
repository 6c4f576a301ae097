import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { createHandler } from "./handler.ts";
import { createServices } from "./services.ts";

let handle: ReturnType<typeof createHandler> | null = null;

/** Called with messages of the queue that tells of dropped objects. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  if (handle === null) {
    const { dependencies, options } = createServices();
    handle = createHandler(dependencies, options);
  }
  return handle(event, context);
}
