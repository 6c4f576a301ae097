/** Ways to readers: each packs an edition to its limits, sends a part and tells what the answer means. */
export type {
  Actor,
  Answer,
  ArchiveStore,
  Channel,
  ChannelKind,
  Json,
  Links,
  Part,
  PrepareContext,
  Recipients,
  SendContext,
  Stop,
} from "./channel.ts";
export { createClients, createSecretReader } from "./clients.ts";
export { createChannel } from "./create.ts";
export { createLinks, type LinkSettings } from "./links.ts";
export { hideAddresses, type Request, readToken, recipientId, signToken } from "./token.ts";
