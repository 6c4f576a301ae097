import type { IncomingMessage, ServerResponse } from "node:http";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { LocalLambda } from "./lambda.ts";
import { readBody } from "./services.ts";

/** Calls a function as its function URL would (payload format 2.0). `prefix` is the part of the path that stands for the host. */
export async function functionUrl(
  lambda: LocalLambda,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const body = await readBody(request, 6 * 1024 * 1024);
  const path = url.pathname.slice(prefix.length) || "/";
  const method = request.method ?? "GET";
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(",") : value;
  }
  const event: APIGatewayProxyEventV2 = {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: url.search.slice(1),
    headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      accountId: "anonymous",
      apiId: "local",
      domainName: request.headers.host ?? "localhost",
      domainPrefix: "local",
      requestId: crypto.randomUUID(),
      routeKey: "$default",
      stage: "$default",
      time: new Date().toUTCString(),
      timeEpoch: Date.now(),
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: headers["user-agent"] ?? "" },
    },
    ...(body.length > 0 ? { body: body.toString("base64") } : {}),
    isBase64Encoded: body.length > 0,
  };
  let result: APIGatewayProxyStructuredResultV2 | string;
  try {
    result = (await lambda.invoke(event)) as APIGatewayProxyStructuredResultV2 | string;
  } catch {
    response.writeHead(502, { "Content-Type": "text/plain" }).end("Internal Server Error");
    return;
  }
  if (typeof result === "string") {
    response.writeHead(200, { "Content-Type": "application/json" }).end(result);
    return;
  }
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  response.writeHead(result.statusCode ?? 200);
  response.end(result.isBase64Encoded ? Buffer.from(result.body ?? "", "base64") : (result.body ?? ""));
}
