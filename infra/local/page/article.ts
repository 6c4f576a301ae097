import type { EventRecord } from "../../../shared/developments/index.ts";
import { type Markup, markup, statusName, trustedMarkup } from "../../../shared/editions/index.ts";
import type { Found } from "../found.ts";
import { anchor, source } from "./developments.ts";
import type { PageContent } from "./layout.ts";
import { days, quantity, sides, typeName } from "./words.ts";

/** An article with its evidence marked where it stands, and what was made of it beside. */
export async function articlePage(found: Found, id: string, chosen: string | null): Promise<PageContent | null> {
  const stored = await found.article(id);
  if (stored === null) return null;
  const { article, events, sources } = stored;
  const developments = await Promise.all(
    events.map(async (event) => (await found.development(event.id))?.id ?? event.id),
  );
  const published = article.publication?.at ?? "not told";
  const origins = Object.entries(article.origins).map(([field, origin]) => `${field}: ${origin}`);
  return {
    title: article.title ?? "Article without a title",
    section: "/",
    main: markup`<p class="facts">Published ${published} · ${article.language} · read from ${article.format}${article.partial ? " (summary only)" : ""}${
      article.byline === null ? null : ` · ${article.byline}`
    }</p>
<p class="source">${sources.map(({ outlet, url, language }, index) => [index > 0 ? ", " : "", source(outlet ?? "unnamed source", url, language)])}</p>
<div class="reading">
<article lang="${article.language}">${highlighted(article.text.slice(article.bodyStart), article.bodyStart, events, chosen)}</article>
<section aria-labelledby="events"><h2 id="events">${events.length === 0 ? "No events" : events.length === 1 ? "One event" : `${events.length} events`}</h2>
<ol class="events">${events.map((record, index) => entry(record, index + 1, developments[index]!, article.bodyStart))}</ol>
${origins.length > 0 ? markup`<details><summary>Where its fields come from</summary><ul>${origins.map((line) => markup`<li>${line}</li>`)}</ul></details>` : null}
</section>
</div>`,
  };
}

function entry(record: EventRecord, number: number, development: string, bodyStart: number): Markup {
  const { event } = record;
  const inTitle = event.start < bodyStart;
  const facts = [
    days(event),
    event.place?.name ?? "",
    statusName(event.status, "en"),
    event.background ? "background" : "",
    ...event.quantities.map(quantity),
  ];
  return markup`<li${inTitle ? markup` id="${anchor(record.id)}"` : null}><span class="number" aria-hidden="true">${number}</span><a href="#${anchor(record.id)}">${typeName(event)}</a>
<p>${sides(event)}</p>
<p class="facts">${facts.filter((fact) => fact !== "").join(" · ")}</p>
${inTitle ? markup`<blockquote>${event.quote}</blockquote>` : null}
<p class="source"><a href="/development/${development}">Its development</a></p></li>`;
}

/**
 * The text in paragraphs, with marks over the evidence. Evidence of several events can overlap: the text is cut at every border,
 * and each piece is marked by all the events that it belongs to.
 * @param offset where `text` begins in the article's text
 */
export function highlighted(
  text: string,
  offset: number,
  events: readonly EventRecord[],
  chosen: string | null,
): Markup[] {
  const marks = events
    .map((record, index) => ({
      record,
      number: index + 1,
      start: record.event.start - offset,
      end: record.event.end - offset,
    }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const anchored = new Set<string>();
  const paragraphs: Markup[] = [];
  let position = 0;
  for (const paragraph of text.split(/(\n{2,})/)) {
    const start = position;
    position += paragraph.length;
    if (paragraph.trim() === "") continue;
    const end = position;
    const borders = new Set([start, end]);
    for (const mark of marks) {
      for (const border of [mark.start, mark.end]) if (border > start && border < end) borders.add(border);
    }
    const cuts = [...borders].sort((a, b) => a - b);
    const pieces = cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1]!;
      const content = text.slice(from, to);
      const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
      if (over.length === 0) return markup`${content}`;
      const first = over.filter(({ record }) => !anchored.has(record.id));
      for (const { record } of first) anchored.add(record.id);
      const targets = first.map(
        ({ record, number }) =>
          markup`<a class="number" id="${anchor(record.id)}" href="#events" title="Event ${number}">${number}</a>`,
      );
      const strong = over.some(({ record }) => record.id === chosen);
      return markup`<mark${strong ? trustedMarkup(' class="chosen"') : null}>${targets}${content}</mark>`;
    });
    paragraphs.push(markup`<p>${pieces}</p>`);
  }
  return paragraphs;
}
