import { type Channel, createChannel, createLinks, type Part } from "../../../shared/channels/index.ts";
import type { ChannelConfig, Configuration, DigestConfig } from "../../../shared/config/index.ts";
import type { Delivery, EditionReference } from "../../../shared/editions/index.ts";
import { type Markup, type MarkupValue, markup } from "../../../shared/editions/index.ts";
import { DeliveryRepository, EditionRepository, type Table } from "../../../shared/store/index.ts";
import { emptyNote, minskTime, type PageContent } from "./layout.ts";

/** Every way an edition could go to readers; addresses and secrets stand in, since nothing is sent from here. */
const PREVIEWS: readonly ChannelConfig[] = [
  { kind: "email", from: "Belarus monitor <monitor@local.test>", recipients: ["reader@local.test"] },
  { kind: "slack", secret: "/preview" },
  { kind: "teams", secret: "/preview" },
  { kind: "discord", secret: "/preview" },
  { kind: "telegram", secret: "/preview", chat: "@preview" },
  { kind: "sns", topicArn: "arn:aws:sns:eu-central-1:000000000000:preview" },
  { kind: "webhook", url: "https://example.org/", secret: "/preview" },
  { kind: "archive", formats: ["html", "atom", "jsonfeed", "csv", "jsonl"] },
];
const SHOWN = 100;
const LINKS = createLinks({ publicUrl: null, key: null, feedback: false, archiveUrl: null });

/** The editions of all digests, latest first. */
export async function editionsPage(table: Table, { digests }: Configuration): Promise<PageContent> {
  const editions = new EditionRepository(table);
  const sections = await Promise.all(
    digests.map(async (digest) => {
      const references = await editions.editions(digest.name, "0", "9");
      const rows = await Promise.all(references.slice(0, SHOWN).map((reference) => row(table, reference)));
      return markup`<section aria-labelledby="digest-${digest.name}"><h2 id="digest-${digest.name}">${digest.title} <span class="language">${digest.name}</span></h2>
<p class="facts">${cadence(digest)}; ${digest.channels.map(({ kind }) => kind).join(", ")}</p>
${
  rows.length === 0
    ? emptyNote("No edition yet: a digest with nothing new is not sent.")
    : markup`<table><thead><tr><th scope="col">Scheduled</th><th scope="col">Edition</th><th scope="col">Deliveries</th></tr></thead><tbody>${rows}</tbody></table>`
}
${references.length > SHOWN ? markup`<p>${references.length - SHOWN} earlier editions are not shown.</p>` : null}</section>`;
    }),
  );
  return { title: "Editions", section: "/editions", main: sections };
}

/** One edition, as each channel would bring it. */
export async function editionPage(table: Table, digest: string, at: string): Promise<PageContent | null> {
  const editions = new EditionRepository(table);
  const reference = await editions.edition(digest, at);
  if (reference === undefined) return null;
  const { view } = await editions.content(reference);
  const deliveries = await new DeliveryRepository(table).ofEdition(reference.id);
  const previews = PREVIEWS.map((config) => {
    const channel = channelOf(config);
    return channel === null
      ? null
      : markup`<section class="edition" aria-labelledby="as-${config.kind}"><h2 id="as-${config.kind}">${NAMES[config.kind]}</h2>${channel
          .prepare(view, { links: LINKS })
          .map((part, index) =>
            preview(config.kind, part, `/edition-html/${digest}/${encodeURIComponent(at)}/${index}`),
          )}</section>`;
  });
  const jumps = PREVIEWS.filter((config) => channelOf(config) !== null).map(
    ({ kind }) => markup`<li><a href="#as-${kind}">${NAMES[kind]}</a></li>`,
  );
  return {
    title: view.subject,
    section: "/editions",
    main: markup`<p class="facts">${digest}, scheduled for ${minskTime(at)}</p>
${deliveries.length === 0 ? null : markup`<h2>Deliveries</h2><ul class="deliveries">${deliveries.map(delivery)}</ul>`}
<nav aria-label="Channels"><ul>${jumps}</ul></nav>
${previews}`,
  };
}

/** The HTML of one message of an edition, or null. */
export async function editionHtml(table: Table, digest: string, at: string, index: number): Promise<string | null> {
  const editions = new EditionRepository(table);
  const reference = await editions.edition(digest, at);
  if (reference === undefined) return null;
  const { view } = await editions.content(reference);
  const part = channelOf(PREVIEWS[0]!)?.prepare(view, { links: LINKS })[index];
  const { html } = (part?.payload ?? {}) as { html?: readonly string[] };
  return html?.join("#") ?? null;
}

const NAMES: Readonly<Record<ChannelConfig["kind"], string>> = {
  email: "E-mail",
  slack: "Slack",
  teams: "Microsoft Teams",
  discord: "Discord",
  telegram: "Telegram",
  sns: "SNS",
  webhook: "Webhook",
  archive: "Files",
};

function channelOf(config: ChannelConfig): Channel | null {
  try {
    return createChannel(config);
  } catch {
    return null;
  }
}

async function row(table: Table, { id, digest, at }: EditionReference): Promise<Markup> {
  const deliveries = await new DeliveryRepository(table).ofEdition(id);
  const counts = new Map<string, number>();
  for (const { state } of deliveries) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].map(
    ([state, count], index) => markup`${index > 0 ? ", " : ""}<span class="status ${state}">${count} ${state}</span>`,
  );
  return markup`<tr><td>${minskTime(at)}</td><td><a href="/edition/${digest}/${encodeURIComponent(at)}">${id}</a></td><td>${states}</td></tr>`;
}

function delivery({ channel, recipient, part, state, attempts, possibleDuplicate, history }: Delivery): Markup {
  const reason = history.at(-1)?.reason ?? null;
  return markup`<li>${channel} to ${recipient}, part ${part}: <span class="status ${state}">${state}</span> after ${attempts} ${
    attempts === 1 ? "attempt" : "attempts"
  }${possibleDuplicate ? ", possibly twice" : null}${reason === null ? null : `: ${reason}`}</li>`;
}

function preview(kind: ChannelConfig["kind"], part: Part, html: string): Markup {
  const size = markup`<p class="facts">${part.summary}, ${part.size.toLocaleString("en")} ${kind === "telegram" || kind === "slack" || kind === "discord" ? "in its measure" : "bytes"}</p>`;
  if (kind === "email") {
    const { text = [] } = part.payload as { text?: readonly string[] };
    return markup`${size}<iframe class="letter" title="The message as HTML" src="${html}" sandbox=""></iframe>
<details><summary>As plain text</summary><pre class="letter">${text.join("#")}</pre></details>`;
  }
  const lines = wordsOf(part.payload);
  return markup`${size}${lines.length === 0 ? null : markup`<div class="message">${lines.map((line): MarkupValue => markup`<p>${line}</p>`)}</div>`}
<details><summary>As it is sent</summary><pre>${JSON.stringify(part.payload, null, 2)}</pre></details>`;
}

/** What a reader of a chat message would read, in its order: the texts of its blocks. */
function wordsOf(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(wordsOf);
  if (typeof payload !== "object" || payload === null) return [];
  return Object.entries(payload).flatMap(([name, value]) => {
    if (typeof value !== "string") return wordsOf(value);
    return /^(text|title|content|description|value|name|message|body)$/i.test(name) ? [value] : [];
  });
}

function cadence({ cadence: times, timeZone }: DigestConfig): string {
  switch (times.kind) {
    case "minutely":
      return "whenever there is something new";
    case "hourly":
      return `every hour at minute ${times.minute}, ${timeZone}`;
    case "daily":
      return `every day at ${times.at}, ${timeZone}`;
    case "weekly":
      return `every ${times.day} at ${times.at}, ${timeZone}`;
  }
}
