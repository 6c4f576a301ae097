import type { EventRecord } from "../../shared/developments/record.ts";
import type { Event } from "../../shared/events/event.ts";
import { ArticleRepository, EventRepository, ReceiptRepository, type Table } from "../../shared/store/index.ts";

/** Receipts and developments of the last two days that were not told yet, as text for a terminal. `told` grows by what is. */
export async function describeDay(table: Table, told: Set<string>): Promise<string> {
  const receipts = await recentReceipts(table);
  const fresh = receipts.filter((receipt) => !told.has(`${receipt.id} ${receipt.state}`)).reverse();
  for (const receipt of fresh) told.add(`${receipt.id} ${receipt.state}`);
  const developments = (await recentDevelopments(table)).filter(({ id }) => !told.has(id));
  for (const { id } of developments) told.add(id);
  const lines: string[] = [];
  if (fresh.length > 0) {
    lines.push("", "Receipts", ...fresh.map(({ state, key, reason }) => `  ${state.padEnd(9)} ${key}: ${reason}`));
  }
  if (developments.length > 0) {
    lines.push("", "Developments found");
    for (const { events } of developments) {
      const { event } = events[0]!;
      const sources = new Set(events.map(({ articleId }) => articleId)).size;
      lines.push(
        `  ${dates(event).padEnd(24)} ${(event.place?.name ?? "").padEnd(14)} ${event.status.padEnd(9)} ${what(event)}${
          sources > 1 ? ` (${sources} articles)` : ""
        }`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** Receipts of today and yesterday (UTC), latest first. */
export async function recentReceipts(table: Table) {
  const repository = new ReceiptRepository(table);
  const lists = await Promise.all(recentDays().map((day) => repository.droppedOn(day)));
  return lists.flat();
}

export interface FoundDevelopment {
  readonly id: string;
  readonly events: readonly EventRecord[];
}

/** Events of the articles read today and yesterday (UTC), together by the development they were linked to. */
export async function recentDevelopments(table: Table): Promise<FoundDevelopment[]> {
  const articles = new ArticleRepository(table);
  const events = new EventRepository(table);
  const listed = (await Promise.all(recentDays().map((day) => articles.readOn(day)))).flat();
  const found = new Map<string, EventRecord[]>();
  for (const { id } of listed.filter((article) => article.belarusRelated && article.events > 0)) {
    for (const eventId of (await articles.reading(id))?.events ?? []) {
      const record = await events.event(eventId);
      if (record === undefined) continue;
      let root = eventId;
      for (let parent = await events.parentOf(root); parent !== null; parent = await events.parentOf(root))
        root = parent;
      found.set(root, [...(found.get(root) ?? []), record]);
    }
  }
  return [...found]
    .map(([id, records]) => ({ id, events: records.sort((a, b) => (a.id === id ? -1 : b.id === id ? 1 : 0)) }))
    .sort((a, b) => day(b).localeCompare(day(a)));
}

const day = ({ events }: FoundDevelopment) => events[0]?.event.date?.start ?? "";

function recentDays(): string[] {
  const now = Date.now();
  return [now, now - 86_400_000].map((time) => new Date(time).toISOString().slice(0, 10));
}

function dates({ date }: Event): string {
  if (date === null) return "";
  return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
}

function what({ type, mode, actors, recipients, quantities }: Event): string {
  const names = (side: Event["actors"]) => side.map(({ name }) => name).join(", ");
  const counts = quantities.map(({ kind, value, unit }) => `${value}${unit ? ` ${unit}` : ""} ${kind}`).join(", ");
  const sides = [names(actors), names(recipients)].filter((text) => text !== "").join(" → ");
  return `${type}${mode === null ? "" : `/${mode}`} ${sides}${counts === "" ? "" : ` [${counts}]`}`.trim();
}
