import type { DigestConfig, Severity, SeverityRule } from "../config/index.ts";
import { type FactChange, type Facts, noveltyOf, type Report, type Told } from "../developments/index.ts";
import { withoutEchoes } from "./echo.ts";
import { passes } from "./filter.ts";
import { gather, type Remembered } from "./gather.ts";
import { compareSeverity, severityOf } from "./severity.ts";
import { type Candidate, type Position, type Story, storiesOf } from "./story.ts";
import { testimonyOf } from "./words/nuances.ts";

/** One development as an edition tells it. */
export interface Item {
  readonly kind: "new" | "update" | "correction";
  readonly developmentId: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly change: FactChange | null;
  /** The reports that readers see, latest first; for an update those that carry the change come first. */
  readonly reports: readonly Report[];
  /** Every report, quiet ones too. */
  readonly all: readonly Report[];
  /** Those of them that are new to the readers. */
  readonly fresh: readonly Report[];
  /** 0 to 1, the best of the reports. */
  readonly confidence: number;
  /** Independent publishers, by owner. */
  readonly owners: number;
}

/** An event that an edition has dealt with, and what its readers then knew of the development. */
export interface Mark {
  readonly eventId: string;
  readonly told: Told;
}

export interface Selection {
  /** In the order in which readers should see them. */
  readonly stories: readonly Story[];
  /** What stands only beside matters that readers know: a line each, in an edition that something else makes, or when it waited long. */
  readonly besideKnown: readonly Item[];
  /**
   * Ids of the events that those lines stand on, and of what the same articles tell, which decides that they are lines: where no
   * edition is made, these events are not marked, and are to be looked at again.
   */
  readonly waiting: ReadonlySet<string>;
  /** Ids of events whose update waits: they are to be looked at again. */
  readonly held: readonly string[];
  /** For every report not marked yet of what is told in this edition, or was told before and is only repeated. */
  readonly marks: readonly Mark[];
}

export interface SelectionInput {
  /** The reports of each refined development that something new was read about. */
  readonly developments: readonly (readonly Report[])[];
  /** By event id: what this digest told. */
  readonly told: ReadonlyMap<string, Told>;
  /** What this digest told in the last days. */
  readonly remembered: readonly Remembered[];
  readonly digest: Pick<DigestConfig, "filter">;
  readonly severityRules: readonly SeverityRule[];
  /** What readers asked not to see: development ids and entity ids. */
  readonly muted: { readonly developments: ReadonlySet<string>; readonly entities: ReadonlySet<string> };
  /** The time the edition is named by, ISO 8601. */
  readonly at: string;
  /** Updates of what was told after this time wait, ISO 8601; null where none wait. */
  readonly holdSince: string | null;
}

/**
 * What one edition of one digest tells. Pure, so that a repeated attempt selects the same. What the filter keeps out is not marked:
 * should the development grow until it passes, it is new to these readers.
 */
export function select(input: SelectionInput): Selection {
  const candidates: Candidate[] = [];
  const marks: Mark[] = [];
  const held: string[] = [];
  for (const { reports, retold } of gather(input.developments, input.told, input.remembered)) {
    const novelty = noveltyOf(reports, input.told, retold);
    if (novelty.kind === "background" || isMuted(reports, novelty.developmentId, input.muted)) continue;
    if (novelty.kind === "corroboration") {
      const { developmentId, facts } = novelty;
      const at = lastTold(reports, input.told, retold);
      marks.push(...marksOf(reports, { developmentId, at, facts }, input.told));
      candidates.push({ item: null, facts: novelty.facts, positions: positionsOf(reports, input.told) });
      continue;
    }
    if (
      novelty.kind === "update" &&
      input.holdSince !== null &&
      lastTold(reports, input.told, retold) > input.holdSince
    ) {
      held.push(...reports.filter(({ eventId }) => !input.told.has(eventId)).map(({ eventId }) => eventId));
      candidates.push({ item: null, facts: novelty.facts, positions: positionsOf(reports, input.told) });
      continue;
    }
    const fresh = reports.filter(({ eventId, quiet }) => !quiet && !input.told.has(eventId));
    const item = { ...itemOf(novelty, reports, input.severityRules), fresh };
    // One reader's wish to hear no more of a person must not hide what everyone has to know.
    if (item.severity !== "critical" && isAboutMuted(reports, input.muted)) continue;
    candidates.push({ item, facts: item.facts, positions: positionsOf(reports, input.told) });
  }
  // Readers of a development hear of its changes even where the change alone would not pass.
  const isWanted = (item: Item) => item.kind !== "new" || passes(item, input.digest.filter);
  const { stories, besideKnown } = storiesOf(candidates);
  const wanted = stories.flatMap(({ item, also }): Story[] => {
    const sides = also.filter(isWanted);
    // Where the filter keeps the main matter out, what stands beside it is the news.
    return isWanted(item) ? [withoutEchoes({ item, also: sides })] : sides.map((side) => ({ item: side, also: [] }));
  });
  const lines = besideKnown.filter(({ item }) => isWanted(item));
  const tellings = [...wanted.flatMap(({ item, also }) => [item, ...also]), ...lines.map(({ item }) => item)];
  for (const { all, developmentId, facts } of tellings) {
    marks.push(...marksOf(all, { developmentId, at: input.at, facts }, input.told));
  }
  return {
    stories: wanted.sort((a, b) => compareItems(a.item, b.item)),
    besideKnown: lines.map(({ item }) => item).sort(compareItems),
    waiting: waitingOf(lines, input),
    held,
    marks,
  };
}

/** The events not told yet of the articles that some developments stand in, with all events of the developments these belong to. */
function waitingOf(lines: readonly Candidate[], { developments, told }: SelectionInput): Set<string> {
  const articles = new Set(lines.flatMap(({ positions }) => [...positions.keys()]));
  const own = new Set(lines.flatMap(({ item }) => item?.all ?? []));
  const together = developments.filter((reports) =>
    reports.some((report) => own.has(report) || (articles.has(report.article.id) && !told.has(report.eventId))),
  );
  return new Set(together.flat().flatMap(({ eventId }) => (told.has(eventId) ? [] : [eventId])));
}

function marksOf(reports: readonly Report[], told: Told, known: ReadonlyMap<string, Told>): Mark[] {
  return reports.filter(({ eventId }) => !known.has(eventId)).map(({ eventId }) => ({ eventId, told }));
}

/** Where in each article that is new to the readers it is told first; what is quiet leads no story. */
function positionsOf(reports: readonly Report[], told: ReadonlyMap<string, Told>): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const { article, event, eventId, quiet } of reports) {
    if (quiet || told.has(eventId)) continue;
    const before = positions.get(article.id);
    if (before === undefined || event.start < before.start) {
      positions.set(article.id, { start: event.start, confidence: event.confidence });
    }
  }
  return positions;
}

function lastTold(reports: readonly Report[], told: ReadonlyMap<string, Told>, retold: Told | null): string {
  return [...reports.map(({ eventId }) => told.get(eventId)?.at ?? ""), retold?.at ?? ""].sort(compareText).at(-1)!;
}

function isMuted(reports: readonly Report[], developmentId: string, muted: SelectionInput["muted"]): boolean {
  return muted.developments.has(developmentId) || reports.some(({ eventId }) => muted.developments.has(eventId));
}

function isAboutMuted(reports: readonly Report[], muted: SelectionInput["muted"]): boolean {
  return reports.some(({ event }) =>
    [...event.actors, ...event.recipients].some(({ entityId }) => entityId !== null && muted.entities.has(entityId)),
  );
}

function itemOf(
  novelty: { kind: "new" | "update" | "correction"; developmentId: string; facts: Facts; change?: FactChange },
  reports: readonly Report[],
  rules: readonly SeverityRule[],
): Omit<Item, "fresh"> {
  const change = novelty.change ?? null;
  const told = reports.filter(({ quiet }) => !quiet);
  const carrying = new Set(change?.eventIds);
  const ordered = (told.length > 0 ? [...told] : [...reports]).sort(
    (a, b) =>
      Number(carrying.has(b.eventId)) - Number(carrying.has(a.eventId)) ||
      compareText(b.article.day, a.article.day) ||
      b.event.confidence - a.event.confidence ||
      compareText(a.eventId, b.eventId),
  );
  const owners = ownersOf(ordered);
  const confidence = Math.max(...ordered.map(({ event }) => event.confidence));
  return {
    kind: novelty.kind,
    developmentId: novelty.developmentId,
    severity: severityOf(
      { facts: novelty.facts, confidence, owners, nuances: testimonyOf(novelty.facts, reports).nuances },
      rules,
    ),
    facts: novelty.facts,
    change,
    reports: ordered,
    all: reports,
    confidence,
    owners,
  };
}

/** Independent publishers: owners, since one owner's many sites say a thing once. An article without a publisher stands for itself. */
export function ownersOf(reports: readonly Report[]): number {
  const owners = new Set<string>();
  for (const { article } of reports) {
    if (article.publishers.length === 0) owners.add(`article:${article.copyOf}`);
    for (const { owner } of article.publishers) owners.add(owner);
  }
  return owners.size;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Corrections before updates before what is new, among equals. */
const MATERIALITY = { correction: 2, update: 1, new: 0 } as const;

/** Severity, materiality, publishers, recency, id. */
function compareItems(a: Item, b: Item): number {
  return (
    compareSeverity(b.severity, a.severity) ||
    MATERIALITY[b.kind] - MATERIALITY[a.kind] ||
    b.owners - a.owners ||
    compareText(b.facts.reportedOn, a.facts.reportedOn) ||
    compareText(a.developmentId, b.developmentId)
  );
}
