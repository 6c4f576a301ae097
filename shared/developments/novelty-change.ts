import type { DayRange, EventPlace, Participant, Quantity } from "../events/event.ts";
import type { QuantityKind, Status } from "../events/ontology.ts";
import { asListed, type Facts } from "./novelty-facts.ts";
import type { Report } from "./novelty-report.ts";

/** A material change of what readers were told, with its two values in plain form (numbers, days, English names). */
export interface FactChange {
  readonly field: "count" | "status" | "place" | "date" | "actor" | "type" | "retraction" | "text";
  readonly from: string | null;
  readonly to: string | null;
  /** Which count, where `field` is `count`. */
  readonly quantity: QuantityKind | null;
  /** Who says so, where the report tells. */
  readonly attribution: string | null;
  /** The outlet's own sentence, where this corrects or withdraws. */
  readonly sentence: string | null;
  /** True for corrections and retractions. */
  readonly amends: boolean;
  /** What of the told facts is replaced. */
  readonly facts: Partial<Facts>;
  /** What they were, where that is a place or who acts: with the ids by which each language has names of its own. */
  readonly before: Pick<Partial<Facts>, "place" | "actors">;
  /** The reports that carry the change. */
  readonly eventIds: readonly string[];
}

/**
 * How a count must grow to be news: by at least so many and by at least that share of what was told. Outlets round, stop counting at
 * different hours and use different scopes; a figure that only differs is no news. Kinds that are absent change only by correction:
 * estimates of a crowd differ with whoever estimates, and a sentence or a sum does not grow.
 */
const GROWTH: Partial<Record<QuantityKind, { readonly by: number; readonly share: number }>> = {
  killed: { by: 1, share: 0 },
  injured: { by: 2, share: 0.25 },
  detained: { by: 3, share: 0.25 },
  released: { by: 3, share: 0.25 },
  persons: { by: 3, share: 0.25 },
  troops: { by: 50, share: 0.25 },
  vehicles: { by: 5, share: 0.25 },
};

/** A count in words stands for anything up to this many times its value. */
const ROUGH = 2;
/** What readings make of "dozens", "hundreds", "thousands" … */
const IN_WORDS: ReadonlySet<number> = new Set([40, 300, 3000, 30_000, 300_000]);
const isRough = ({ bound, value }: Quantity) => bound === "approx" && IN_WORDS.has(value);

/**
 * The first material change that reports not told yet make to what was told, in the order: retraction, correction, status, count,
 * date. Null where they only repeat it. Conservative on purpose: reading is imperfect, and a false update costs trust.
 */
export function changeOf(told: Facts, fresh: readonly Report[], all: readonly Report[]): FactChange | null {
  const later = fresh.filter(({ article }) => article.day >= told.reportedOn || article.amendment !== null);
  return (
    retractionOf(told, later) ??
    correctionOf(told, later) ??
    statusChangeOf(told, later, all) ??
    growthOf(told, later) ??
    postponementOf(told, later)
  );
}

function change(
  reports: readonly Report[],
  fields: Pick<FactChange, "field" | "from" | "to" | "facts"> & Partial<FactChange>,
): FactChange {
  return {
    quantity: null,
    attribution: reports.map(({ event }) => event.attribution).find((name) => name !== null) ?? null,
    sentence: null,
    amends: false,
    before: {},
    ...fields,
    eventIds: reports.map(({ eventId }) => eventId),
  };
}

function retractionOf(told: Facts, fresh: readonly Report[]): FactChange | null {
  const retracting = fresh.filter(
    ({ article }) => article.amendment?.kind === "retraction" && article.amendment.leading,
  );
  if (retracting.length === 0 || told.retracted) return null;
  return change(retracting, {
    field: "retraction",
    from: told.status,
    to: "retracted",
    facts: { retracted: true },
    sentence: retracting[0]!.article.amendment!.sentence,
    amends: true,
  });
}

function correctionOf(told: Facts, fresh: readonly Report[]): FactChange | null {
  const correcting = fresh.filter(({ article }) => article.amendment !== null);
  const amends = { amends: true, sentence: correcting[0]?.article.amendment?.sentence ?? null };
  for (const report of correcting) {
    const { event } = report;
    for (const quantity of event.quantities) {
      const before = told.quantities.find(({ kind, unit }) => kind === quantity.kind && unit === quantity.unit);
      if (before === undefined || before.value === quantity.value) continue;
      return change([report], { ...amends, ...countChange(told, before, quantity) });
    }
    if (event.place && told.place && differentPlace(event.place, told.place)) {
      return change([report], {
        ...amends,
        field: "place",
        from: told.place.name,
        to: asListed(event.place).name,
        facts: { place: asListed(event.place) },
        before: { place: told.place },
      });
    }
    if (event.date && told.date && isDay(event.date) && isDay(told.date) && event.date.start !== told.date.start) {
      return change([report], {
        ...amends,
        field: "date",
        from: told.date.start,
        to: event.date.start,
        facts: { date: event.date },
      });
    }
    if (event.status !== told.status && event.status === "denied") {
      return change([report], {
        ...amends,
        field: "status",
        from: told.status,
        to: event.status,
        facts: { status: event.status },
      });
    }
    const [from, to] = [namesOf(told.actors), namesOf(event.actors)];
    if (event.actors.some(({ entityId }) => entityId !== null) && from !== null && from !== to) {
      return change([report], {
        ...amends,
        field: "actor",
        from,
        to,
        facts: { actors: event.actors },
        before: { actors: told.actors },
      });
    }
  }
  // The outlet says it corrects, and nothing we read differs: its own sentence then is what readers need.
  const leading = correcting.filter(({ article }) => article.amendment!.leading);
  return leading.length === 0 ? null : change(leading, { ...amends, field: "text", from: null, to: null, facts: {} });
}

const differentPlace = (a: EventPlace, b: EventPlace) =>
  a.name !== b.name &&
  (a.placeId === null || a.placeId !== b.placeId) &&
  // "In Belarus" is only less precise than a town of it.
  !(a.country === b.country && [a, b].some(({ placeId }) => placeId === `place:${a.country}`));
const isDay = (range: DayRange) => range.start === range.end;
const namesOf = (participants: readonly Participant[]) =>
  participants.length === 0 ? null : participants.map(({ name }) => name).join(", ");

const HARMED: ReadonlySet<QuantityKind> = new Set(["killed", "injured"]);

/** Steps of status that readers must hear of. What outlets merely word differently (alleged or occurred) is none. */
function statusChangeOf(told: Facts, fresh: readonly Report[], all: readonly Report[]): FactChange | null {
  const step = (to: Status, reports: readonly Report[]) =>
    reports.length === 0 ? null : change(reports, { field: "status", from: told.status, to, facts: { status: to } });
  if (told.status === "planned") {
    // A report on the eve that says "takes place" is still the plan: the day must have come.
    const happened = fresh.filter(
      ({ event, article }) =>
        event.status === "occurred" &&
        (told.date === null || article.day >= told.date.start) &&
        article.day > told.reportedOn &&
        (event.date === null || event.date.start <= article.day),
    );
    return step("occurred", happened);
  }
  // Who denies whose fault it was takes no dead back.
  if (told.status === "denied" || (told.type === "INCIDENT" && told.quantities.some(({ kind }) => HARMED.has(kind))))
    return null;
  const denied = fresh.filter(({ event }) => event.status === "denied");
  // One article that reports both the act and its denial denies nothing new.
  const alreadyDenied = all.some(
    ({ event, eventId }) => event.status === "denied" && !fresh.some((f) => f.eventId === eventId),
  );
  return alreadyDenied ? null : step("denied", denied);
}

function countChange(
  told: Facts,
  before: Quantity,
  after: Quantity,
): Pick<FactChange, "field" | "from" | "to" | "facts" | "quantity"> {
  return {
    field: "count",
    quantity: after.kind,
    from: String(before.value),
    to: String(after.value),
    facts: { quantities: told.quantities.map((quantity) => (quantity === before ? after : quantity)) },
  };
}

function growthOf(told: Facts, fresh: readonly Report[]): FactChange | null {
  for (const before of told.quantities) {
    const threshold = GROWTH[before.kind];
    if (threshold === undefined) continue;
    const grown = fresh.flatMap((report) => {
      const after = report.event.quantities.find(({ kind, unit }) => kind === before.kind && unit === before.unit);
      return after !== undefined && sameScope(told, report) && grows(before, after, threshold)
        ? [{ report, after }]
        : [];
    });
    if (grown.length === 0) continue;
    // The most careful of the new figures: what at least one outlet says and none of the others goes below.
    const { after } = grown.reduce((a, b) => (b.after.value < a.after.value ? b : a));
    return change(
      grown.map(({ report }) => report),
      countChange(told, before, after),
    );
  }
  return null;
}

function grows(
  before: Quantity,
  after: Quantity,
  { by, share }: { readonly by: number; readonly share: number },
): boolean {
  if (isRough(after) && !isRough(before) && after.value < before.value * ROUGH) return false;
  const rough = isRough(before) ? ROUGH : 1;
  return after.value >= before.value * rough + by && after.value >= before.value * rough * (1 + share);
}

/** Counts compare only over the same ground: the same place (or none given on one side), days that touch, and forces of the same states. */
function sameScope(told: Facts, { event }: Report): boolean {
  const states = ({ actors }: Pick<Facts, "actors">) =>
    [...new Set(actors.map(({ country }) => country))].sort().join();
  if (told.type === "MOBILIZE" && states(told) !== states(event)) return false;
  if (told.place && event.place && differentPlace(told.place, event.place)) return false;
  if (told.date && event.date) {
    const day = 86_400_000;
    const [a, b] = [told.date, event.date].map(({ start, end }) => [Date.parse(start), Date.parse(end)] as const);
    if (a![0] - day > b![1] || b![0] - day > a![1]) return false;
  }
  return true;
}

/** A plan moved to another day. Months and vague ranges that become days are only precision. */
function postponementOf(told: Facts, fresh: readonly Report[]): FactChange | null {
  if (told.status !== "planned" || told.date === null || !isDay(told.date)) return null;
  const from = told.date.start;
  const moved = fresh.filter(
    ({ event, article }) =>
      event.status === "planned" &&
      event.date !== null &&
      isDay(event.date) &&
      event.date.start !== from &&
      article.day > told.reportedOn,
  );
  if (moved.length === 0) return null;
  return change(moved, { field: "date", from, to: moved[0]!.event.date!.start, facts: { date: moved[0]!.event.date } });
}
