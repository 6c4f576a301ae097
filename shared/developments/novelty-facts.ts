import type { DayRange, Event, EventPlace, Participant, Quantity } from "../events/event.ts";
import type { QuantityKind, Status } from "../events/ontology.ts";
import { placeById } from "../watchlist/index.ts";
import type { Report } from "./novelty-report.ts";
import { skeleton } from "./words.ts";

/** What the reports of one development say together. Plain data: it is kept as what a digest's readers were told. */
export interface Facts
  extends Pick<Event, "type" | "mode" | "status" | "actors" | "recipients" | "date" | "place" | "quantities"> {
  /** The latest publication day among the reports. */
  readonly reportedOn: string;
  /** True where an outlet took the report back. */
  readonly retracted: boolean;
}

/**
 * The best account of a development: what most independent publishers say, the later report on a tie, and of places the narrower
 * one. Counts come from the latest publication day that gives one of that kind, the most widely carried value of that day first.
 * Quiet reports are left out unless there are no others. Throws RangeError for no reports.
 */
export function factsOf(reports: readonly Report[]): Facts {
  const current = reports.filter(({ quiet }) => !quiet);
  const used = current.length > 0 ? current : reports;
  if (used.length === 0) throw new RangeError("facts of no reports");
  const latestFirst = [...used].sort(
    (a, b) => order(b.article.day, a.article.day) || order(b.ingestedAt, a.ingestedAt) || order(a.eventId, b.eventId),
  );
  const kind = leading(latestFirst, ({ event }) => `${event.type}/${event.mode ?? ""}`)!.event;
  return {
    type: kind.type,
    mode: kind.mode,
    status: statusOf(latestFirst),
    actors: participantsOf(latestFirst, (event) => event.actors),
    recipients: participantsOf(latestFirst, (event) => event.recipients),
    date: dateOf(latestFirst),
    place: placeOf(latestFirst),
    quantities: quantitiesOf(latestFirst).filter((quantity) => !isOfTheAffected(kind, quantity)),
    reportedOn: latestFirst[0]!.article.day,
    retracted: used.some(({ article }) => article.amendment?.kind === "retraction"),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first report whose value most owners share; reports without a value have no say. */
function leading(reports: readonly Report[], valueIn: (report: Report) => string | null): Report | undefined {
  const owners = new Map<string, { report: Report; owners: Set<string> }>();
  for (const report of reports) {
    const value = valueIn(report);
    if (value === null) continue;
    const entry = owners.get(value) ?? { report, owners: new Set() };
    for (const owner of ownersOf(report)) entry.owners.add(owner);
    owners.set(value, entry);
  }
  let best: { report: Report; owners: Set<string> } | undefined;
  for (const entry of owners.values()) if (best === undefined || entry.owners.size > best.owners.size) best = entry;
  return best?.report;
}

function ownersOf({ article }: Report): readonly string[] {
  return article.publishers.length > 0 ? article.publishers.map(({ owner }) => owner) : [article.id];
}

/** Whatever happened is no longer only planned; whatever one report states as fact is not only alleged. */
function statusOf(latestFirst: readonly Report[]): Status {
  const latestDay = latestFirst[0]!.article.day;
  const latest = latestFirst.filter(({ article }) => article.day === latestDay);
  const known = new Set(latestFirst.map(({ event }) => event.status));
  if (known.size === 1) return latestFirst[0]!.event.status;
  const leader = leading(latest, ({ event }) => event.status)!.event.status;
  if (leader === "denied") return "denied";
  if (known.has("occurred")) return "occurred";
  return known.has("alleged") ? "alleged" : leader;
}

/** A vaguer date than a month says since when something was counted, where another report gives a day. */
const LONGEST_DAYS = 31;

function dateOf(latestFirst: readonly Report[]): DayRange | null {
  const days = ({ start, end }: DayRange) => (Date.parse(end) - Date.parse(start)) / 86_400_000;
  const near = latestFirst.filter(({ event }) => event.date !== null && days(event.date) <= LONGEST_DAYS);
  const used = near.length > 0 ? near : latestFirst;
  return leading(used, ({ event }) => event.date && `${event.date.start}/${event.date.end}`)?.event.date ?? null;
}

/** An airport closed, flights put off: what goes wrong without an accident affects people and hurts none. */
const isOfTheAffected = ({ type, mode }: Event, { kind }: Quantity): boolean =>
  type === "INCIDENT" && mode === null && kind === "injured";

function placeOf(latestFirst: readonly Report[]): EventPlace | null {
  const isCountry = (place: EventPlace) => /^place:[A-Z]{3}$/.test(place.placeId ?? "");
  const key = ({ placeId, name }: EventPlace) => placeId ?? name;
  const narrow = leading(latestFirst, ({ event }) =>
    event.place && !isCountry(event.place) ? key(event.place) : null,
  );
  const place = (narrow ?? leading(latestFirst, ({ event }) => event.place && key(event.place)))?.event.place ?? null;
  return place && asListed(place);
}

/** Each article spells a town in its own way: a development has the name of the watchlist. */
export function asListed(place: EventPlace): EventPlace {
  const name = place.placeId === null ? null : placeById(place.placeId)?.name;
  return name == null ? place : { ...place, name };
}

/** Whoever a text does not name is put down to these: a report that names the KGB, or which court, says more. */
const IN_GENERAL = /^body:belarusian-(?:police|authorities|security-forces|court)$/;

/** The same people, none of whom the watchlist holds, by the sound of their names. */
function areSpelledOtherwise(a: readonly Participant[], b: readonly Participant[]): boolean {
  const sound = ({ name }: Participant) => skeleton(name.split(/\s+/).at(-1)!);
  return (
    a.length === b.length &&
    a.length > 0 &&
    a.every((one, index) => one.entityId === null && b[index]!.entityId === null && sound(one) === sound(b[index]!))
  );
}

/**
 * The participants of the report that names most of them (with the watchlist's names counting double), later reports first; in the
 * spelling of an English report, where one names the same, since spellings of other languages are theirs.
 */
function participantsOf(
  latestFirst: readonly Report[],
  of: (event: Event) => readonly Participant[],
): readonly Participant[] {
  const weight = (list: readonly Participant[]) =>
    Math.min(
      4,
      list.reduce((sum, { entityId }) => sum + (entityId === null ? 1 : IN_GENERAL.test(entityId) ? 1.5 : 2), 0),
    );
  let best: readonly Participant[] = [];
  for (const { event } of latestFirst) if (weight(of(event)) > weight(best)) best = of(event);
  const english = latestFirst.find(
    ({ article, event }) => article.language === "en" && areSpelledOtherwise(of(event), best),
  );
  return english === undefined ? best : of(english.event);
}

function quantitiesOf(latestFirst: readonly Report[]): readonly Quantity[] {
  const kinds = new Set<QuantityKind>(latestFirst.flatMap(({ event }) => event.quantities.map(({ kind }) => kind)));
  return [...kinds].sort().map((kind) => {
    const having = latestFirst.filter(({ event }) => event.quantities.some((quantity) => quantity.kind === kind));
    const sameDay = having.filter(({ article }) => article.day === having[0]!.article.day);
    const of = ({ event }: Report) => event.quantities.find((quantity) => quantity.kind === kind)!;
    return of(leading(sameDay, (report) => `${of(report).value} ${of(report).unit ?? ""}`)!);
  });
}
