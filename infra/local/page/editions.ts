import type { Configuration, DigestConfig } from "../../../shared/config/index.ts";
import {
  type Delivery,
  type EditionReference,
  isSettled,
  type Markup,
  markup,
  resend,
} from "../../../shared/editions/index.ts";
import { DeliveryRepository, EditionRepository, type Table } from "../../../shared/store/index.ts";
import { emptyNote, minskTime, type PageContent } from "./layout.ts";
import { htmlOf, previews } from "./preview.ts";

const SHOWN = 100;

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
  return {
    title: view.subject,
    section: "/editions",
    main: markup`<p class="facts">${digest}, scheduled for ${minskTime(at)}</p>
${deliveries.length === 0 ? null : markup`<h2>Deliveries</h2><ul class="deliveries">${deliveries.map((one) => delivery(one, `/resend/${digest}/${encodeURIComponent(at)}`))}</ul>`}
${previews(view, (kind, part) => `/edition-html/${digest}/${encodeURIComponent(at)}/${kind}/${part}`)}`,
  };
}

/** The HTML of one part of an edition over one channel, or null. */
export async function editionHtml(
  table: Table,
  digest: string,
  at: string,
  kind: string,
  part: number,
): Promise<string | null> {
  const editions = new EditionRepository(table);
  const reference = await editions.edition(digest, at);
  if (reference === undefined) return null;
  return htmlOf((await editions.content(reference)).view, kind, part);
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

function delivery(one: Delivery, action: string): Markup {
  const { channel, recipient, part, state, attempts, possibleDuplicate, history } = one;
  const reason = history.at(-1)?.reason ?? null;
  const field = (name: string, value: string) => markup`<input type="hidden" name="${name}" value="${value}">`;
  return markup`<li>${channel} to ${recipient}, part ${part}: <span class="status ${state}">${state}</span> after ${attempts} ${
    attempts === 1 ? "attempt" : "attempts"
  }${possibleDuplicate ? ", possibly twice" : null}${reason === null ? null : `: ${reason}`}
${
  isSettled(one)
    ? markup`<form class="inline" method="post" action="${action}">${field("channel", channel)}${field("recipient", recipient)}${field("part", part)}<button type="submit">Send again</button></form>`
    : null
}</li>`;
}

/** Lets one delivery of an edition be sent again. False where there is none that is settled. */
export async function sendAgain(table: Table, digest: string, at: string, form: URLSearchParams): Promise<boolean> {
  const editions = new EditionRepository(table);
  const reference = await editions.edition(digest, at);
  const [channel, recipient, part] = ["channel", "recipient", "part"].map((name) => form.get(name));
  if (reference === undefined || !channel || !recipient || !part) return false;
  const deliveries = new DeliveryRepository(table);
  const chosen = (await deliveries.ofEdition(reference.id)).find(
    (one) => one.channel === channel && one.recipient === recipient && one.part === part,
  );
  if (chosen === undefined || !isSettled(chosen)) return false;
  await resend(reference, { channel: chosen.channel, recipient, part }, { editions, deliveries }, Date.now());
  return true;
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
