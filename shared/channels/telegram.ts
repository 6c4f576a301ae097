import type { ChannelConfig } from "../config/config.ts";
import { renderTelegram } from "../editions/index.ts";
import { answerToStatus, boundedDelay } from "./answers.ts";
import type { Answer, Channel, Json, SendContext } from "./channel.ts";
import { chatParts } from "./chat.ts";
import { detailOf, postJson } from "./http.ts";
import { readSecret } from "./secret.ts";

const HOSTS = [/^api\.telegram\.org$/];

/** Every answer of the Bot API has this form (https://core.telegram.org/bots/api#making-requests). */
interface TelegramAnswer {
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
  readonly result?: { readonly message_id?: number };
}

function parsed(body: string): TelegramAnswer {
  try {
    return (JSON.parse(body) as TelegramAnswer | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Telegram by a bot; the secret is its token, which is part of the address that is called and therefore never told. A group that
 * became a supergroup answers with its new id, under which the message is sent at once.
 */
export function createTelegramChannel(config: Extract<ChannelConfig, { readonly kind: "telegram" }>): Channel {
  return {
    kind: "telegram",
    recipients: [config.chat],
    prepare: (view) => chatParts(renderTelegram(view)),
    async send(part, chat, context): Promise<Answer> {
      const token = await readSecret(config.secret, context);
      if (typeof token !== "string") return token;
      if (!/^\d+:[\w-]{20,}$/.test(token)) return { kind: "dead", reason: "the secret is not the token of a bot" };
      const first = await sendTo(chat, part.payload, token, context);
      if (first.movedTo === null) return first.answer;
      const second = await sendTo(String(first.movedTo), part.payload, token, context);
      return second.answer;
    },
  };
}

async function sendTo(
  chat: string,
  payload: Json,
  token: string,
  context: SendContext,
): Promise<{ readonly answer: Answer; readonly movedTo: number | null }> {
  const body = JSON.stringify({ chat_id: chat, ...(payload as { readonly [name: string]: Json }) });
  const answer = await postJson(`https://api.telegram.org/bot${token}/sendMessage`, HOSTS, body, context);
  if ("kind" in answer) return { answer, movedTo: null };
  const { description, parameters, result } = parsed(answer.body);
  if (answer.status < 300) {
    const id = result?.message_id;
    return { answer: { kind: "sent", providerId: id === undefined ? null : String(id) }, movedTo: null };
  }
  const wait = parameters?.retry_after;
  const after = typeof wait === "number" ? boundedDelay(wait) : answer.retryAfter;
  const detail = detailOf(description ?? answer.body, [token]);
  const movedTo = typeof parameters?.migrate_to_chat_id === "number" ? parameters.migrate_to_chat_id : null;
  return { answer: answerToStatus(answer.status, after, detail), movedTo };
}
