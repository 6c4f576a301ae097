/** Behind a function URL: leaving a digest in one click, and feedback. */
import { randomBytes } from "node:crypto";
import { Logger } from "@aws-lambda-powertools/logger";
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from "aws-lambda";
import { createSecretReader } from "../../shared/channels/index.ts";
import { loadConfiguration, readEnvironment } from "../../shared/config/index.ts";
import { DynamoTable, dynamoClient, FeedbackRepository, RecipientRepository } from "../../shared/store/index.ts";
import { answer, BODY_LIMIT, type Desk } from "./answer.ts";

const logger = new Logger({ serviceName: "unsubscribe" });
const environment = readEnvironment(process.env, ["table", "configurationFile"]);
const configuration = loadConfiguration(environment.configurationFile);
const table = new DynamoTable(dynamoClient(), environment.table);
const secret = createSecretReader(Date.now);

const desk: Desk = {
  digests: configuration.digests,
  signingKey: () => {
    if (configuration.links === null) throw new Error("the configuration has no `links`");
    return secret(configuration.links.secret);
  },
  recipients: new RecipientRepository(table),
  feedback: new FeedbackRepository(table),
  clock: Date.now,
  ballot: () => randomBytes(2).toString("hex").slice(0, 3),
};

/** Nothing is loaded, run, framed or remembered, and the token does not travel on. */
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
} as const;

export const handler = async (event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> => {
  const { method } = event.requestContext.http;
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8").toString("utf8");
  const { status, html, done } = await answer(
    {
      method,
      path: event.rawPath.replace(/\/+$/, ""),
      token: event.queryStringParameters?.["t"] ?? "",
      body: body.slice(0, BODY_LIMIT),
    },
    desk,
  );
  // The path alone: the query is the reader's signed link.
  logger.info("link answered", { method, path: event.rawPath.slice(0, 40), status, done });
  return { statusCode: status, headers: HEADERS, body: method === "HEAD" ? "" : html };
};
