import { SEVERITIES } from "../../../shared/config/index.ts";
import type { Report } from "../../../shared/developments/index.ts";
import { type Markup, markup, statusName, trustedMarkup, webAddress } from "../../../shared/editions/index.ts";
import { EVENT_TYPES, STATUSES } from "../../../shared/events/ontology.ts";
import { dayOf, type Found, type FoundDevelopment } from "../found.ts";
import { emptyNote, type PageContent } from "./layout.ts";
import { type MapPoint, map } from "./map.ts";
import { positionOf } from "./places.ts";
import { timeline } from "./timeline.ts";
import { days, quantity, typeName, typeTitle } from "./words.ts";

const PAGE_SIZE = 50;
const PERIODS = [1, 7, 14, 30, 60];

/** The list of developments with its filters, on a timeline and a map. */
export async function developmentsPage(found: Found, query: URLSearchParams, revision: number): Promise<PageContent> {
  const period = PERIODS.find((days) => String(days) === query.get("period")) ?? 14;
  const all = await found.developments(period, revision);
  const wanted = {
    type: query.get("type") ?? "",
    status: query.get("status") ?? "",
    severity: query.get("severity") ?? "",
    place: query.get("place") ?? "",
    day: query.get("day") ?? "",
    text: (query.get("text") ?? "").trim().toLowerCase(),
    background: query.get("background") === "1",
  };
  const matching = all.filter((development) => {
    const { facts, severity, quiet } = development;
    return (
      (wanted.background || !quiet) &&
      (wanted.type === "" || facts.type === wanted.type) &&
      (wanted.status === "" || facts.status === wanted.status) &&
      (wanted.severity === "" || severity === wanted.severity) &&
      (wanted.place === "" || facts.place?.name === wanted.place) &&
      (wanted.day === "" || dayOf(development) === wanted.day) &&
      (wanted.text === "" || searchText(development).includes(wanted.text))
    );
  });
  const link = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query);
    next.delete("page");
    for (const [name, value] of Object.entries(changes)) {
      if (value === "") next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    return text === "" ? "/" : `/?${text}`;
  };
  const chips = [
    ...(wanted.day === "" ? [] : [{ text: wanted.day, href: link({ day: "" }) }]),
    ...(wanted.place === "" ? [] : [{ text: wanted.place, href: link({ place: "" }) }]),
  ].map(
    ({ text, href }) => markup`<a class="chip" href="${href}" aria-label="Remove the filter ${text}">${text} ×</a> `,
  );
  const page = Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1);
  const cards = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(card);
  const last = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
  return {
    title: "Developments",
    section: "/",
    main: markup`${filters(period, wanted, query.get("text") ?? "")}
<p class="result">${matching.length} ${matching.length === 1 ? "development" : "developments"}${
      matching.length < all.length ? ` of ${all.length}` : ""
    } ${chips}</p>
${
  matching.length === 0
    ? emptyNote(all.length === 0 ? "Nothing was read yet. Drop an article." : "Nothing fits these filters.")
    : markup`<div class="overview"><div><ol class="developments" start="${(page - 1) * PAGE_SIZE + 1}">${cards}</ol>
${last > 1 ? pages(page, last, query) : null}</div>
<aside class="pictures" aria-label="Where and when">${map(pointsOf(matching, (place) => link({ place })))}${timeline(matching.map(dayOf), (day) => link({ day }))}</aside></div>`
}`,
  };
}

interface Wanted {
  readonly type: string;
  readonly status: string;
  readonly severity: string;
  readonly place: string;
  readonly day: string;
  readonly background: boolean;
}

function filters(period: number, wanted: Wanted, text: string): Markup {
  const option = (value: string, name: string, chosen: string) =>
    markup`<option value="${value}"${value === chosen ? trustedMarkup(" selected") : null}>${name}</option>`;
  const kept = (["day", "place"] as const).filter((name) => wanted[name] !== "");
  return markup`<form class="filters" method="get" action="/">
<label>Read in the last <select name="period">${PERIODS.map((days) => option(String(days), days === 1 ? "day" : `${days} days`, String(period)))}</select></label>
<label>Type <select name="type">${option("", "all", wanted.type)}${EVENT_TYPES.map((type) => option(type, typeTitle(type), wanted.type))}</select></label>
<label>Status <select name="status">${option("", "all", wanted.status)}${STATUSES.map((status) => option(status, statusName(status, "en"), wanted.status))}</select></label>
<label>Severity <select name="severity">${option("", "all", wanted.severity)}${SEVERITIES.map((severity) => option(severity, severity, wanted.severity))}</select></label>
<label>Words <input type="search" name="text" value="${text}"></label>
<label class="check"><input type="checkbox" name="background" value="1"${wanted.background ? trustedMarkup(" checked") : null}> with background</label>
${kept.map((name) => markup`<input type="hidden" name="${name}" value="${wanted[name]}">`)}
<button type="submit">Show</button>
</form>`;
}

/** One development with all that is reported of it. */
export async function developmentPage(found: Found, id: string): Promise<PageContent | null> {
  const development = await found.development(id);
  if (development === null) return null;
  const { headline, reports } = development;
  const first = mostTelling(reports);
  const items = [first, ...reports.filter((report) => report !== first)].map(
    (report) => markup`<li class="report">
${quote(report)}
<p class="source"><a href="/article/${report.article.id}?event=${report.eventId}#${anchor(report.eventId)}">${report.article.title ?? "Article without a title"}</a> · ${sourceList([report])}</p>
<dl>${details(report)}</dl>
</li>`,
  );
  return {
    title: headline,
    section: "/",
    main: markup`${factLine(development)}
<h2>${reports.length === 1 ? "One report" : `${reports.length} reports`}</h2>
<ol class="reports">${items}</ol>`,
  };
}

/** Where the evidence of an event stands in the view of its article. */
export function anchor(eventId: string): string {
  return `event-${eventId}`;
}

function card(development: FoundDevelopment): Markup {
  const { id, headline, reports, severity } = development;
  const articles = new Set(reports.map(({ article }) => article.id)).size;
  return markup`<li class="development ${severity}">
<h2><a href="/development/${id}">${headline}</a></h2>
${factLine(development)}
${quote(mostTelling(reports))}
<p class="source">${articles === 1 ? null : `${articles} articles: `}${sourceList(reports)}</p>
</li>`;
}

function factLine({ facts, severity, quiet }: FoundDevelopment): Markup {
  const counts = facts.quantities.map(quantity).join(", ");
  return markup`<p class="facts">${typeName(facts)} · ${days(facts)}${facts.place === null ? null : ` · ${facts.place.name}`} · <span class="status ${facts.status}">${statusName(facts.status, "en")}</span>${
    counts === "" ? null : ` · ${counts}`
  } · <span class="severity ${severity}">${severity}</span>${quiet ? markup` · <span class="status background">background</span>` : null}</p>`;
}

/** The report read most surely, then the one that says most: what a card quotes. */
function mostTelling(reports: readonly Report[]): Report {
  const weight = ({ event }: Report) => event.confidence + event.quote.length / 10_000;
  return reports.reduce((best, report) => (weight(report) > weight(best) ? report : best));
}

function quote({ event, article }: Report): Markup {
  const aside = (text = "") => text.trim() !== "" && markup`<span class="aside">${text}</span>`;
  return markup`<blockquote lang="${article.language}">${aside(event.context?.before)}${event.quote}${aside(event.context?.after)}</blockquote>`;
}

function details({ event }: Report): Markup[] {
  const side = (participants: Report["event"]["actors"]) =>
    participants.map(({ name, country, sector }) => `${name} (${country} ${sector})`).join(", ");
  const rows: [string, string][] = [
    ["What", typeName(event)],
    ["When", days(event)],
    ["Where", event.place?.name ?? ""],
    ["Status", `${statusName(event.status, "en")}${event.background ? ", background" : ""}`],
    ["Who", side(event.actors)],
    ["Whom", side(event.recipients)],
    ["How many", event.quantities.map(quantity).join(", ")],
    ["Says", event.attribution ?? ""],
    ["Confidence", `${Math.round(event.confidence * 100)} %`],
    ["Rule", event.rule],
  ];
  return rows.filter(([, text]) => text !== "").map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>`);
}

/** Links to the articles' publishers, each once. */
function sourceList(reports: readonly Report[]): Markup {
  const seen = new Set<string>();
  const links = reports.flatMap(({ article }) =>
    (article.publishers.length > 0 ? article.publishers : [{ outlet: "unnamed source", url: null }])
      .filter(({ outlet, url }) => {
        const key = url ?? `${outlet} ${article.id}`;
        return !seen.has(key) && seen.add(key);
      })
      .map((publisher) => source(publisher.outlet, publisher.url, article.language)),
  );
  return markup`${links.map((link, index) => [index > 0 ? ", " : "", link])}`;
}

export function source(outlet: string, url: string | null, language: string): Markup {
  const address = url === null ? null : webAddress(url);
  return markup`${address === null ? outlet : markup`<a href="${address}" rel="noreferrer noopener">${outlet}</a>`} <span class="language">${language}</span>`;
}

function searchText({ headline, facts, reports }: FoundDevelopment): string {
  const quotes = reports.map(({ event }) => event.quote);
  return [headline, typeName(facts), facts.place?.name ?? "", ...quotes].join(" ").toLowerCase();
}

function pointsOf(developments: readonly FoundDevelopment[], href: (place: string) => string): MapPoint[] {
  const points = new Map<string, MapPoint>();
  for (const { facts } of developments) {
    const id = facts.place?.placeId;
    const position = id == null ? null : positionOf(id);
    if (facts.place == null || id == null || position === null) continue;
    const count = (points.get(id)?.count ?? 0) + 1;
    points.set(id, { name: facts.place.name, ...position, count, href: href(facts.place.name) });
  }
  return [...points.values()];
}

function pages(page: number, last: number, query: URLSearchParams): Markup {
  const href = (number: number) => {
    const next = new URLSearchParams(query);
    next.set("page", String(number));
    return `/?${next}`;
  };
  return markup`<nav class="pages" aria-label="Pages">${page > 1 ? markup`<a rel="prev" href="${href(page - 1)}">Previous</a> ` : null}Page ${page} of ${last}${
    page < last ? markup` <a rel="next" href="${href(page + 1)}">Next</a>` : null
  }</nav>`;
}
