import type { Facts, Report } from "../../shared/developments/index.ts";
import { arrange, headlineOf, statusName, testimonyOf } from "../../shared/editions/index.ts";
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
  const rows = rowsOf(shown);
  if (rows.length > 0) lines.push("", "Developments", ...table(rows.slice(0, MOST_LINES)));
  if (rows.length > MOST_LINES) lines.push(`  and ${rows.length - MOST_LINES} more, which the page shows`);
  const background = developments.length - shown.length;
  if (background > 0) lines.push(`  and ${background} of background, which the page shows on request`);
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

/** A reason often begins with the name that stands before it already. */
export function withoutName(reason: string, key: string): string {
  return reason.startsWith(`${key}: `) ? reason.slice(key.length + 2) : reason;
}

/** One development as a line of the table. */
interface Row {
  readonly cells: readonly [day: string, place: string, status: string];
  readonly headline: string;
  /** Told beside the line before, as digests do. */
  readonly beside: boolean;
}

/** The developments by day, latest first; what a digest tells beside another stands under it. */
export function rowsOf(developments: readonly Pick<FoundDevelopment, "facts" | "headline" | "reports">[]): Row[] {
  const stories = arrange(
    developments.map(({ reports }) => reports),
    new Date(0).toISOString(),
  );
  const arranged = new Set(stories.flatMap(({ item, also }) => [item, ...also].flatMap(({ all }) => all)));
  const groups = stories.map(({ item, also }) => [
    rowOf(item.facts, headlineIn(item), item.all, false),
    ...also.map((side) => rowOf(side.facts, headlineIn(side), side.all, true)),
  ]);
  // What no edition would tell by itself, as the withdrawal of what nobody was told.
  const rest = developments.filter(({ reports }) => !reports.some((report) => arranged.has(report)));
  groups.push(...rest.map(({ facts, headline, reports }) => [rowOf(facts, headline, reports, false)]));
  return groups.sort((a, b) => b[0]!.cells[0].localeCompare(a[0]!.cells[0])).flat();
}

const headlineIn = ({ facts, reports }: { readonly facts: Facts; readonly reports: readonly Report[] }) =>
  headlineOf(facts, "en", facts.reportedOn, "{headline}", testimonyOf(facts, reports));

function rowOf(facts: Facts, headline: string, reports: readonly Report[], beside: boolean): Row {
  const articles = new Set(reports.map(({ article }) => article.id)).size;
  return {
    cells: [facts.date?.start ?? "", facts.place?.name ?? "", statusName(facts.status, "en")],
    headline: `${headline}${articles > 1 ? ` (${articles} articles)` : ""}`,
    beside,
  };
}

/** Lines with columns as wide as what stands in them. */
export function table(rows: readonly Row[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map(({ cells }) => cells[column]!.length)));
  return rows.map(({ cells, headline, beside }) => {
    const columns = cells.map((cell, column) => cell.padEnd(widths[column]!));
    return `  ${[...columns, `${beside ? "  + " : ""}${headline}`].join("  ")}`;
  });
}
