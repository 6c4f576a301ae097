import type { EventRecord } from "../../../shared/developments/index.ts";
import { type Markup, markup, trustedMarkup, webAddress } from "../../../shared/editions/index.ts";
import { EVENT_TYPES, STATUSES } from "../../../shared/events/ontology.ts";
import type { Source } from "../../../shared/store/index.ts";
import { dayOf, type PageData, type ShownDevelopment } from "./data.ts";
import { emptyNote, type PageContent } from "./layout.ts";
import { type MapPoint, map } from "./map.ts";
import type { Places } from "./places.ts";
import { timeline } from "./timeline.ts";
import { days, quantity, sides, TYPE_NAMES, typeName } from "./words.ts";

const PAGE_SIZE = 50;
const PERIODS = [1, 7, 14, 30, 60];

/** The list of developments with its filters, on a timeline and a map. */
export async function developmentsPage(data: PageData, places: Places, query: URLSearchParams): Promise<PageContent> {
  const period = PERIODS.find((days) => String(days) === query.get("period")) ?? 14;
  const all = await data.developments(period);
  const wanted = {
    type: query.get("type") ?? "",
    status: query.get("status") ?? "",
    place: query.get("place") ?? "",
    day: query.get("day") ?? "",
    text: (query.get("text") ?? "").trim().toLowerCase(),
    background: query.get("background") === "1",
  };
  const visible = all.filter((development) => wanted.background || !isBackground(development));
  const matching = visible.filter((development) => {
    const { event } = development.members[0]!;
    return (
      (wanted.type === "" || event.type === wanted.type) &&
      (wanted.status === "" || event.status === wanted.status) &&
      (wanted.place === "" || placesOf(development).includes(wanted.place)) &&
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
  const option = (value: string, text: string, chosen: string) =>
    markup`<option value="${value}"${value === chosen ? trustedMarkup(" selected") : null}>${text}</option>`;
  const filters = markup`<form class="filters" method="get" action="/">
<label>Read in the last <select name="period">${PERIODS.map((days) => option(String(days), days === 1 ? "day" : `${days} days`, String(period)))}</select></label>
<label>Type <select name="type">${option("", "all", wanted.type)}${EVENT_TYPES.map((type) => option(type, TYPE_NAMES[type], wanted.type))}</select></label>
<label>Status <select name="status">${option("", "all", wanted.status)}${STATUSES.map((status) => option(status, status, wanted.status))}</select></label>
<label>Words <input type="search" name="text" value="${query.get("text") ?? ""}"></label>
<label class="check"><input type="checkbox" name="background" value="1"${wanted.background ? trustedMarkup(" checked") : null}> with background</label>
${wanted.day === "" ? null : markup`<input type="hidden" name="day" value="${wanted.day}">`}
${wanted.place === "" ? null : markup`<input type="hidden" name="place" value="${wanted.place}">`}
<button type="submit">Show</button>
</form>`;
  const chips = [
    ...(wanted.day === "" ? [] : [{ text: wanted.day, href: link({ day: "" }) }]),
    ...(wanted.place === "" ? [] : [{ text: wanted.place, href: link({ place: "" }) }]),
  ].map(
    ({ text, href }) => markup`<a class="chip" href="${href}" aria-label="Remove the filter ${text}">${text} ×</a> `,
  );

  const page = Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1);
  const shown = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const cards = await Promise.all(shown.map((development) => card(data, development)));
  const last = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
  return {
    title: "Developments",
    section: "/",
    main: markup`${filters}
<p class="result">${matching.length} ${matching.length === 1 ? "development" : "developments"}${
      matching.length < all.length ? ` of ${all.length}` : ""
    } ${chips}</p>
${
  matching.length === 0
    ? emptyNote(all.length === 0 ? "Nothing was read yet. Drop an article." : "Nothing fits these filters.")
    : markup`<div class="pictures">${timeline(matching.map(dayOf), (day) => link({ day }))}${map(pointsOf(matching, places, (place) => link({ place })))}</div>
<ol class="developments" start="${(page - 1) * PAGE_SIZE + 1}">${cards}</ol>
${last > 1 ? pages(page, last, query) : null}`
}`,
  };
}

/** One development with all that is reported of it. */
export async function developmentPage(data: PageData, id: string): Promise<PageContent | null> {
  const development = await data.development(id);
  if (development === null) return null;
  const { event } = development.members[0]!;
  const reports = await Promise.all(
    development.members.map(async (member) => {
      const found = await data.article(member.articleId);
      const sources = found?.sources ?? [];
      return markup`<li class="report">
${quote(member)}
<p class="source">${found === null ? null : markup`<a href="/article/${member.articleId}?event=${member.id}#${anchor(member)}">${found.article.title ?? "Article without a title"}</a>`} ${sourceList(sources)}</p>
<dl>${facts(member)}</dl>
</li>`;
    }),
  );
  return {
    title: `${typeName(event)}: ${sides(event) || (event.place?.name ?? "")}`,
    section: "/",
    main: markup`<p class="facts">${days(event)}${event.place === null ? null : `, ${event.place.name}`}, ${event.status}</p>
<h2>${development.members.length === 1 ? "One report" : `${development.members.length} reports`}</h2>
<ol class="reports">${reports}</ol>`,
  };
}

/** Where the evidence of an event stands in the view of its article. */
export function anchor({ id }: Pick<EventRecord, "id">): string {
  return `event-${id}`;
}

async function card(data: PageData, { id, members }: ShownDevelopment): Promise<Markup> {
  const { event } = members[0]!;
  const articles = [...new Set(members.map(({ articleId }) => articleId))];
  const sources = (await Promise.all(articles.slice(0, 8).map((article) => data.sources(article)))).flat();
  const title = sides(event) || (event.place?.name ?? "");
  return markup`<li class="development">
<h2><a href="/development/${id}">${typeName(event)}${title === "" ? "" : `: ${title}`}</a></h2>
<p class="facts">${days(event)}${event.place === null ? null : ` · ${event.place.name}`} · <span class="status ${event.status}">${event.status}</span>${
    event.quantities.length > 0 ? ` · ${event.quantities.map(quantity).join(", ")}` : ""
  }${isBackground({ id, members }) ? markup` · <span class="status background">background</span>` : null}</p>
${quote(members[0]!)}
<p class="source">${articles.length === 1 ? null : `${articles.length} articles: `}${sourceList(sources)}</p>
</li>`;
}

function quote(member: EventRecord): Markup {
  return markup`<blockquote lang="${member.slots.language}">${member.event.quote}</blockquote>`;
}

function facts({ event }: EventRecord): Markup[] {
  const rows: [string, string][] = [
    ["When", days(event)],
    ["Where", event.place?.name ?? ""],
    ["Status", `${event.status}${event.background ? ", background" : ""}`],
    ["Who", event.actors.map(({ name, country, sector }) => `${name} (${country} ${sector})`).join(", ")],
    ["Whom", event.recipients.map(({ name, country, sector }) => `${name} (${country} ${sector})`).join(", ")],
    ["How many", event.quantities.map(quantity).join(", ")],
    ["Says", event.attribution ?? ""],
    ["Confidence", `${Math.round(event.confidence * 100)} %`],
    ["Rule", event.rule],
  ];
  return rows.filter(([, text]) => text !== "").map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>`);
}

export function sourceList(sources: readonly Source[]): Markup {
  const links = sources.map(({ outlet, url, language }, index) => {
    const name = outlet ?? "unnamed source";
    const address = url === null ? null : webAddress(url);
    return markup`${index > 0 ? ", " : ""}${
      address === null ? name : markup`<a href="${address}" rel="noreferrer noopener">${name}</a>`
    } <span class="language">${language}</span>`;
  });
  return markup`${links}`;
}

function isBackground({ members }: ShownDevelopment): boolean {
  return members.every(({ event }) => event.background);
}

function placesOf({ members }: ShownDevelopment): string[] {
  return members.flatMap(({ event }) => (event.place === null ? [] : [event.place.name]));
}

function searchText({ members }: ShownDevelopment): string {
  return members
    .map(({ event }) => [typeName(event), sides(event), event.place?.name ?? "", event.quote].join(" "))
    .join(" ")
    .toLowerCase();
}

function pointsOf(
  developments: readonly ShownDevelopment[],
  places: Places,
  href: (place: string) => string,
): MapPoint[] {
  const points = new Map<string, MapPoint>();
  for (const { members } of developments) {
    const place = members.map(({ event }) => event.place).find((found) => found !== null);
    const at = place?.placeId == null ? null : places(place.placeId);
    if (place == null || at === null) continue;
    const known = points.get(place.placeId!);
    points.set(place.placeId!, {
      name: place.name,
      longitude: at.longitude,
      latitude: at.latitude,
      count: (known?.count ?? 0) + 1,
      href: href(place.name),
    });
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
