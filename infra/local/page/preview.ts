import { type Channel, createChannel, createLinks, type Json, type Part } from "../../../shared/channels/index.ts";
import type { ChannelConfig } from "../../../shared/config/index.ts";
import { type EditionView, type Markup, markup } from "../../../shared/editions/index.ts";

type Kind = ChannelConfig["kind"];

/** Every way an edition could go to readers; addresses and secrets stand in, since nothing is sent from here. */
const CONFIGS: readonly ChannelConfig[] = [
  { kind: "email", from: "Belarus monitor <monitor@local.test>", recipients: ["reader@local.test"] },
  { kind: "slack", secret: "/preview" },
  { kind: "teams", secret: "/preview" },
  { kind: "discord", secret: "/preview" },
  { kind: "telegram", secret: "/preview", chat: "@preview" },
  { kind: "sns", topicArn: "arn:aws:sns:eu-central-1:000000000000:preview" },
  { kind: "webhook", url: "https://example.org/", secret: "/preview" },
  { kind: "archive", formats: ["html", "atom", "jsonfeed", "csv", "jsonl"] },
];
const NAMES: Readonly<Record<Kind, string>> = {
  email: "E-mail",
  slack: "Slack",
  teams: "Microsoft Teams",
  discord: "Discord",
  telegram: "Telegram",
  sns: "SNS",
  webhook: "Webhook",
  archive: "Files",
};
const LINKS = createLinks({ publicUrl: null, key: null, feedback: false, archiveUrl: null });
const CHANNELS = new Map<Kind, Channel>(CONFIGS.map((config) => [config.kind, createChannel(config)]));

/** The edition over every channel. `address` is where the HTML of a part is served. */
export function previews(view: EditionView, address: (kind: Kind, part: number) => string): Markup {
  const sections = [...CHANNELS].map(([kind, channel]) => {
    const parts = channel.prepare(view, { links: LINKS });
    return markup`<section class="edition" aria-labelledby="as-${kind}"><h2 id="as-${kind}">${NAMES[kind]}</h2>${parts.map(
      (part, index) => preview(part, address(kind, index)),
    )}</section>`;
  });
  const jumps = [...CHANNELS.keys()].map((kind) => markup`<li><a href="#as-${kind}">${NAMES[kind]}</a></li>`);
  return markup`<nav aria-label="Channels"><ul>${jumps}</ul></nav>${sections}`;
}

/** What a channel sends as HTML: a mail, a page, or the few tags of Telegram; null for all else. */
export function htmlOf(view: EditionView, kind: string, index: number): string | null {
  const part = CHANNELS.get(kind as Kind)?.prepare(view, { links: LINKS })[index];
  return part === undefined ? null : htmlIn(part);
}

function htmlIn({ payload }: Part): string | null {
  const { html, text, parse_mode: mode, contentType, body } = payload as Record<string, Json>;
  // A mail is in pieces, between which each recipient's own address goes.
  if (Array.isArray(html)) return html.join("#");
  if (mode === "HTML" && typeof text === "string") {
    return `<!doctype html><meta charset="utf-8"><style>:root{color-scheme:light dark}body{font:15px/1.45 sans-serif;white-space:pre-wrap;max-width:34rem}</style>${text}`;
  }
  return typeof body === "string" && /^text\/html/.test(String(contentType)) ? body : null;
}

function preview(part: Part, address: string): Markup {
  const { text, body } = part.payload as Record<string, Json>;
  const raw = markup`<details><summary>As it is sent</summary><pre>${JSON.stringify(part.payload, null, 2)}</pre></details>`;
  const size = markup`<p class="facts">${part.id}: ${part.summary}</p>`;
  if (htmlIn(part) !== null) {
    const plain = Array.isArray(text)
      ? markup`<details><summary>As plain text</summary><pre class="letter">${text.join("#")}</pre></details>`
      : null;
    return markup`${size}<iframe class="letter" title="${part.summary}" src="${address}" sandbox=""></iframe>${plain}${raw}`;
  }
  if (typeof body === "string") return markup`${size}<pre class="letter">${body}</pre>`;
  const lines = wordsOf(part.payload);
  return markup`${size}<div class="message">${lines.map((line) => markup`<p>${line}</p>`)}</div>${raw}`;
}

/** What a reader of a chat message would read, in its order: the texts of its blocks, runs of one line together. */
function wordsOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Readonly<Record<string, Json>>;
  const blocks = fields["blocks"];
  // Slack's `text` beside blocks is what notifications show.
  const entries = Object.entries(fields).filter(([name]) => !(name === "text" && Array.isArray(blocks)));
  return entries.flatMap(([name, inner]) => {
    if (Array.isArray(inner) && inner.length > 0 && inner.every(isRun)) return [inner.map(runText).join("")];
    if (typeof inner !== "string") return wordsOf(inner);
    return /^(text|title|content|description|value|name|message|subject|headline)$/i.test(name) && inner.trim() !== ""
      ? [inner]
      : [];
  });
}

function isRun(value: Json): boolean {
  const { type } = (value ?? {}) as Record<string, Json>;
  return type === "text" || type === "link" || type === "emoji" || type === "TextRun";
}

function runText(value: Json): string {
  const { text, url } = value as Record<string, Json>;
  return String(text ?? url ?? "");
}
