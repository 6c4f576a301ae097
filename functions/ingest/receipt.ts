import type { Refusal } from "../../shared/article/article.ts";
import { type Counts, LISTED_ARTICLES, LISTED_REFUSALS, type Part, type Receipt } from "../../shared/store/index.ts";
import type { Outcome } from "./article.ts";
import type { Target } from "./notification.ts";

export const NOTHING: Counts = { articles: 0, fresh: 0, known: 0, copies: 0, related: 0, events: 0, refused: 0 };

/** Adds up what one part of a drop gave. */
export function countOutcomes(outcomes: readonly Outcome[], refusals: readonly Refusal[]): Counts {
  const count = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length;
  const fresh = outcomes.filter((outcome) => outcome.fresh);
  return {
    articles: outcomes.length,
    fresh: count(({ fresh, reading }) => fresh && reading.copyOf === null),
    known: count(({ fresh }) => !fresh),
    copies: count(({ fresh, reading }) => fresh && reading.copyOf !== null),
    related: count(({ reading }) => reading.belarusRelated),
    events: fresh.reduce((sum, { reading }) => sum + reading.events.length, 0),
    refused: refusals.length,
  };
}

const add = (a: Counts, b: Counts): Counts => {
  const names = Object.keys(NOTHING) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Counts;
};

/** The parts from the beginning of the drop as far as they join, and whether they reach its end. */
function joined(parts: readonly Part[]): { readonly parts: readonly Part[]; readonly complete: boolean } {
  const byStart = new Map(parts.map((part) => [part.from, part]));
  const chain: Part[] = [];
  for (let part = byStart.get(0); part !== undefined; part = byStart.get(part.next)) {
    chain.push(part);
    if (part.next === null) return { parts: chain, complete: true };
  }
  return { parts: chain, complete: false };
}

/** The receipt of a drop, from its parts. */
export function receiptOf(
  dropId: string,
  target: Target,
  backfill: boolean,
  parts: readonly Part[],
  now: Date,
): Receipt {
  const { parts: read, complete } = joined(parts);
  const counts = read.map((part) => part.counts).reduce(add, NOTHING);
  const refusals = read.flatMap((part) => part.refusals).slice(0, LISTED_REFUSALS);
  const state = !complete
    ? "reading"
    : counts.refused === 0 && counts.articles > 0
      ? "done"
      : counts.articles > 0
        ? "partial"
        : "rejected";
  return {
    id: dropId,
    bucket: target.bucket,
    key: target.key,
    version: target.version,
    state,
    reason: reasonOf(target.key, counts, refusals, state, backfill),
    counts,
    refusals,
    articles: read.flatMap((part) => part.articles).slice(0, LISTED_ARTICLES),
    backfill,
    droppedAt: target.droppedAt,
    updatedAt: now.toISOString(),
  };
}

const plural = (count: number, word: string, words = `${word}s`): string => `${count} ${count === 1 ? word : words}`;

function reasonOf(
  key: string,
  counts: Counts,
  refusals: readonly Refusal[],
  state: Receipt["state"],
  backfill: boolean,
): string {
  if (counts.articles === 0 && counts.refused === 0) {
    return state === "reading" ? "Reading has begun." : "There is no article in it.";
  }
  const sentences = [state === "reading" ? "Still being read. So far:" : ""];
  if (counts.articles > 0) sentences.push(articlesRead(counts, backfill));
  if (counts.refused > 0) sentences.push(refused(key, counts, refusals));
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function articlesRead({ articles, fresh, known, copies, related, events }: Counts, backfill: boolean): string {
  const kinds = [
    fresh > 0 ? `${fresh} new` : "",
    known > 0 ? `${known} known already` : "",
    copies > 0 ? plural(copies, "copy of a known article", "copies of known articles") : "",
  ].filter((kind) => kind !== "");
  const about =
    related === articles
      ? ""
      : related === 0
        ? articles === 1
          ? ", not about Belarus"
          : ", none about Belarus"
        : `, ${related} about Belarus`;
  const found = related > 0 && known < articles ? ` with ${plural(events, "event")}` : "";
  const quiet = backfill ? " Stored without notifying." : "";
  return `${plural(articles, "article")} (${kinds.join(", ")})${about}${found}.${quiet}`;
}

/** Refusals name the drop, as a log needs it; a receipt stands beside its name already. */
function refused(key: string, { articles, refused }: Counts, refusals: readonly Refusal[]): string {
  const whole = refusals[0]?.reason ?? "";
  const bare = whole.startsWith(`${key}: `) ? whole.slice(key.length + 2) : whole;
  const first = articles > 0 ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
  const sentence = /[.!?]$/.test(first) ? first : `${first}.`;
  const rest = refused > 1 ? ` ${plural(refused - 1, "other entry", "other entries")} refused too.` : "";
  return `${articles > 0 ? "Refused: " : ""}${sentence}${rest}`;
}
