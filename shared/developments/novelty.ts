import { changeOf, type FactChange } from "./novelty-change.ts";
import { type Facts, factsOf } from "./novelty-facts.ts";
import type { Report } from "./novelty-report.ts";

/** What the readers of one digest were last told about a development. */
export interface Told {
  readonly developmentId: string;
  /** The edition that told it, ISO 8601. */
  readonly at: string;
  readonly facts: Facts;
}

/** What a development is to the readers of one digest, given what they were told before. */
export type Novelty =
  | { readonly kind: "new"; readonly developmentId: string; readonly facts: Facts }
  | {
      readonly kind: "update" | "correction";
      readonly developmentId: string;
      readonly facts: Facts;
      readonly change: FactChange;
    }
  /** Told before, and nothing of substance changed: only the number of sources rises. */
  | { readonly kind: "corroboration"; readonly developmentId: string; readonly facts: Facts }
  /** Only recalled as history, or reported by stale articles: never news. */
  | { readonly kind: "background" };

/**
 * Weighs one development (the reports of one refined component) for one digest.
 * @param reports every report of the development, in any order
 * @param told what was told, by event id: an entry for each report that was ever part of an edition of this digest
 * @param retold what readers know of it besides, where its reports only retell what other events told
 */
export function noveltyOf(
  reports: readonly Report[],
  told: ReadonlyMap<string, Told>,
  retold: Told | null = null,
): Novelty {
  const known = [...reports.map(({ eventId }) => told.get(eventId)), retold ?? undefined].filter(
    (entry) => entry !== undefined,
  );
  const current = reports.filter(({ quiet }) => !quiet);
  if (known.length === 0) {
    // A withdrawal of something these readers never saw is no news to them.
    const standing = current.filter(({ article }) => article.amendment?.kind !== "retraction");
    if (standing.length === 0 || standing.length < current.length) return { kind: "background" };
    return { kind: "new", developmentId: smallestId(reports), facts: factsOf(standing) };
  }
  // Two developments that were told apart and now turn out to be one keep the name of the first told; the latest telling counts.
  const byTime = [...known].sort((a, b) => order(a.at, b.at) || order(a.developmentId, b.developmentId));
  const [first, last] = [byTime[0]!, byTime.at(-1)!];
  const fresh = current.filter(({ eventId }) => !told.has(eventId));
  const { developmentId } = first;
  if (fresh.length === 0) return { kind: "corroboration", developmentId, facts: last.facts };
  const change = changeOf(last.facts, fresh, reports);
  if (change === null) return { kind: "corroboration", developmentId, facts: last.facts };
  return {
    kind: change.amends ? "correction" : "update",
    developmentId,
    facts: withChange(last.facts, factsOf(fresh), change),
    change,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function smallestId(reports: readonly Report[]): string {
  return reports.map(({ eventId }) => eventId).sort(order)[0]!;
}

/** What was told, with what changed: an update must not silently change what it does not mention. */
function withChange(told: Facts, fresh: Facts, change: FactChange): Facts {
  const base: Facts = {
    ...told,
    reportedOn: [told.reportedOn, fresh.reportedOn].sort(order)[1]!,
    actors: told.actors.length > 0 ? told.actors : fresh.actors,
    recipients: told.recipients.length > 0 ? told.recipients : fresh.recipients,
    date: told.date ?? fresh.date,
    place: told.place ?? fresh.place,
  };
  return { ...base, ...change.facts };
}
