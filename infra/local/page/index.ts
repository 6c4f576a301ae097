import type { IncomingMessage, ServerResponse } from "node:http";
import type { LocalSystem } from "../system.ts";

/** Serves the pages for people. */
export function createPage(system: LocalSystem): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(`${system.folder}\n`);
  };
}
