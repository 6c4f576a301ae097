import type { ChatPart } from "../editions/index.ts";
import type { Part } from "./channel.ts";

/** Rendered messages of a chat as parts to be frozen. */
export function chatParts(messages: readonly ChatPart[]): readonly Part[] {
  return messages.map(({ body, entries }, index) => ({
    id: String(index + 1),
    size: Buffer.byteLength(JSON.stringify(body)),
    summary: `message ${index + 1} of ${messages.length}, ${entries.filter(({ item }) => item !== null).length} items`,
    payload: body,
  }));
}
