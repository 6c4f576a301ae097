import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Database } from "./database.ts";
import { functionUrl } from "./function-url.ts";
import type { LocalLambda } from "./lambda.ts";
import type { S3Endpoint } from "./s3.ts";
import type { Services } from "./services.ts";

export interface Routes {
  readonly database: Database;
  readonly s3: S3Endpoint;
  readonly services: Services;
  /** Behind `/links`: the function that signed links in digests lead to. */
  readonly links: LocalLambda;
  readonly page: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** The one server of the local system: AWS services for the functions and the AWS CLI, links of digests, and the page for people. */
export function createEndpoint(routes: Routes): Server {
  const server = createServer((request, response) => {
    route(routes, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
      response.end("The local system failed; its terminal tells more.\n");
    });
  });
  // A large upload over a slow copy may take its time.
  server.requestTimeout = 0;
  return server;
}

async function route(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request)) {
    response.writeHead(403, { "Content-Type": "text/plain" });
    response.end("This address is for programs and pages on this machine only.\n");
    return;
  }
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") {
    if (target.startsWith("DynamoDB_")) return routes.database.handle(request, response);
    return routes.services.json(target, request, response);
  }
  const path = (request.url ?? "/").split("?")[0]!;
  if (path.startsWith("/v2/email/")) return routes.services.email(request, response);
  if (path === "/links" || path.startsWith("/links/")) return functionUrl(routes.links, "/links", request, response);
  const signed = /^AWS4-HMAC-SHA256 /.test(request.headers.authorization ?? "");
  const form = /^application\/x-www-form-urlencoded/.test(request.headers["content-type"] ?? "");
  if (signed && form && path === "/" && request.method === "POST") return routes.services.form(request, response);
  // Programs without credentials do not sign; people use browsers.
  const program = /^(aws-cli|aws-sdk|Boto3)\b/i.test(request.headers["user-agent"] ?? "");
  if (signed || program || routes.s3.has(path.split("/")[1] ?? "")) return routes.s3.handle(request, response);
  return routes.page(request, response);
}

/**
 * A page on some other site can make a browser send requests here: they carry that site as their origin, or, where its name was
 * pointed to this machine, as their host.
 */
function isLocal(request: IncomingMessage): boolean {
  const host = request.headers.host ?? "";
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)) return false;
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return true;
  // A link in a mail or a page elsewhere may lead here, but only to look.
  return (request.method === "GET" || request.method === "HEAD") && request.headers["sec-fetch-mode"] === "navigate";
}
