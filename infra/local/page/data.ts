import type { Article } from "../../../shared/article/index.ts";
import { componentOf, type EventRecord, refine, rootOf } from "../../../shared/developments/index.ts";
import {
  ArticleRepository,
  EventRepository,
  type ListedArticle,
  type Receipt,
  ReceiptRepository,
  type Source,
  type Table,
} from "../../../shared/store/index.ts";

/** One development, as a page shows it. */
export interface ShownDevelopment {
  readonly id: string;
  /** By how much they tell: the fullest first. */
  readonly members: readonly EventRecord[];
}

const DAY = 86_400_000;

/** Reads what pages show. Events do not change, so they are kept. */
export class PageData {
  private readonly articles: ArticleRepository;
  private readonly events: EventRepository;
  private readonly receipts: ReceiptRepository;
  private readonly now: () => number;

  constructor(table: Table, now: () => number = Date.now) {
    this.articles = new ArticleRepository(table);
    this.events = new EventRepository(table);
    this.receipts = new ReceiptRepository(table);
    this.now = now;
  }

  /** Receipts of drops of the last days (UTC), latest first. */
  async receiptsOf(days: number): Promise<Receipt[]> {
    return (await Promise.all(this.lastDays(days).map((day) => this.receipts.droppedOn(day)))).flat();
  }

  /** Articles read in the last days (UTC), latest first. */
  async articlesOf(days: number): Promise<ListedArticle[]> {
    return (await Promise.all(this.lastDays(days).map((day) => this.articles.readOn(day)))).flat();
  }

  async article(id: string): Promise<{ article: Article; events: EventRecord[]; sources: Source[] } | null> {
    const stored = await this.articles.get(id);
    if (stored === undefined) return null;
    const { article } = stored;
    const [events, sources] = await Promise.all([this.eventsOf(id), this.articles.sources(id)]);
    return { article, events, sources };
  }

  sources(articleId: string): Promise<Source[]> {
    return this.articles.sources(articleId);
  }

  /** Developments that articles of the last days report, latest event first. */
  async developments(days: number): Promise<ShownDevelopment[]> {
    const articles = (await this.articlesOf(days)).filter((article) => article.events > 0);
    const roots = new Set<string>();
    for (const { id } of articles) {
      for (const event of await this.eventsOf(id)) roots.add(await rootOf(this.events, event.id));
    }
    const shown: ShownDevelopment[] = [];
    for (const root of roots) {
      const component = await componentOf(this.events, root);
      if (component === undefined) continue;
      for (const { id, members } of refine(component.members)) shown.push({ id, members: fullestFirst(members) });
    }
    return shown.sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1));
  }

  async development(id: string): Promise<ShownDevelopment | null> {
    const component = await componentOf(this.events, id);
    if (component === undefined) return null;
    const found = refine(component.members).find(({ members }) => members.some((member) => member.id === id));
    return found === undefined ? null : { id: found.id, members: fullestFirst(found.members) };
  }

  async developmentOf(eventId: string): Promise<string> {
    return (await this.development(eventId))?.id ?? eventId;
  }

  private async eventsOf(articleId: string): Promise<EventRecord[]> {
    const reading = await this.articles.reading(articleId);
    const records = await Promise.all((reading?.events ?? []).map((id) => this.events.event(id)));
    return records.filter((record) => record !== undefined);
  }

  private lastDays(count: number): string[] {
    const now = this.now();
    return Array.from({ length: count }, (_, index) => new Date(now - index * DAY).toISOString().slice(0, 10));
  }
}

/** The first day of what happened, or of the earliest report where no text dates it. */
export function dayOf({ members }: ShownDevelopment): string {
  const event = members[0]!.event;
  return event.date?.start ?? members[0]!.storedAt.slice(0, 10);
}

/** The member that tells most stands for the development. */
function fullestFirst(members: readonly EventRecord[]): EventRecord[] {
  const told = ({ event }: EventRecord) =>
    Number(!event.background) * 8 +
    Number(event.place?.placeId != null) * 3 +
    Number(event.date !== null) * 3 +
    Math.min(2, event.quantities.length) +
    Math.min(2, event.actors.length) +
    Math.min(2, event.recipients.length) +
    event.confidence;
  return [...members].sort((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1));
}
