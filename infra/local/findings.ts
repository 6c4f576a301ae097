import { statusName } from "../../shared/editions/index.ts";
import type { Found, FoundDevelopment } from "./found.ts";

/** More lines than this are not read in a terminal; the page has them all. */
const MOST_LINES = 40;

/** Receipts and developments of the last two days that were not told yet, as text for a terminal. `told` grows by what is. */
export async function describeNew(found: Found, told: Set<string>): Promise<string> {
  const receipts = (await found.receiptsOf(2)).filter(({ id, state }) => !told.has(`${id} ${state}`)).reverse();
  for (const { id, state } of receipts) told.add(`${id} ${state}`);
  const developments = (await found.developments(2)).filter(({ reports }) =>
    reports.some(({ eventId }) => !told.has(eventId)),
  );
  for (const { reports } of developments) for (const { eventId } of reports) told.add(eventId);
  const lines: string[] = [];
  if (receipts.length > 0) {
    lines.push(
      "",
      "Receipts",
      ...receipts.map(({ state, key, reason }) => `  ${state.padEnd(8)}  ${key}: ${withoutName(reason, key)}`),
    );
  }
  if (receipts.length > MOST_LINES) lines.push(`  and ${receipts.length - MOST_LINES} more, which the page shows`);
  const shown = developments.filter(({ quiet }) => !quiet);
  if (shown.length > 0) lines.push("", "Developments", ...shown.slice(0, MOST_LINES).map(line));
  if (shown.length > MOST_LINES) lines.push(`  and ${shown.length - MOST_LINES} more, which the page shows`);
  const background = developments.length - shown.length;
  if (background > 0) lines.push(`  and ${background} of background, which the page shows on request`);
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

/** A reason often begins with the name that stands before it already. */
export function withoutName(reason: string, key: string): string {
  return reason.startsWith(`${key}: `) ? reason.slice(key.length + 2) : reason;
}

function line({ headline, facts, reports }: FoundDevelopment): string {
  const articles = new Set(reports.map(({ article }) => article.id)).size;
  const count = articles > 1 ? ` (${articles} articles)` : "";
  return `  ${day(facts).padEnd(10)}  ${(facts.place?.name ?? "").slice(0, 12).padEnd(12)}  ${statusName(facts.status, "en").padEnd(8)}  ${headline}${count}`;
}

function day({ date }: FoundDevelopment["facts"]): string {
  return date === null ? "" : date.start;
}
