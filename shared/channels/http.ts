import { checkHookAddress, type HostRule } from "./address.ts";
import { answerToFailure, answerToStatus, retryAfterSeconds } from "./answers.ts";
import type { Answer, SendContext } from "./channel.ts";

export interface HttpAnswer {
  readonly status: number;
  /** The first 4,000 characters. */
  readonly body: string;
  readonly retryAfter: number | null;
}

const BODY_LIMIT = 4000;

/** Reads at most so much of an answer; a body that breaks off is as far as it came, since the status was already told. */
async function readSome(response: Response): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= BODY_LIMIT) break;
    }
  } catch {
    // The status decides; what the body would have added is lost.
  }
  return text.slice(0, BODY_LIMIT);
}

/**
 * Posts JSON to a hook once. Redirects are not followed. What comes back is either the server's answer or, where none came,
 * what that means.
 */
export async function postJson(
  address: string,
  hosts: HostRule,
  body: string,
  context: SendContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer | Answer> {
  const url = checkHookAddress(address, hosts);
  if (!(url instanceof URL)) return { kind: "dead", reason: url.problem };
  try {
    const response = await context.fetch(url.href, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", ...headers },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(context.timeoutMilliseconds),
    });
    return {
      status: response.status,
      body: await readSome(response),
      retryAfter: retryAfterSeconds(response.headers.get("retry-after"), context.clock()),
    };
  } catch (error) {
    return answerToFailure(error);
  }
}

/** A line of an answer for the delivery's record: one line, at most 200 characters, and without the secrets that it may repeat. */
export function detailOf(body: string, secrets: readonly string[]): string {
  let text = body;
  for (const secret of secrets) if (secret !== "") text = text.replaceAll(secret, "[secret]");
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim()
    .slice(0, 200);
}

/** The common reading of a hook's answer. */
export function answerToHook(answer: HttpAnswer | Answer, secrets: readonly string[]): Answer {
  if ("kind" in answer) return answer;
  return answerToStatus(answer.status, answer.retryAfter, detailOf(answer.body, secrets));
}
