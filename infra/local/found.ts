import { outlets } from "../../functions/digest/watchlist.ts";
import type { Article } from "../../shared/article/index.ts";
import type { Severity } from "../../shared/config/index.ts";
import { type EventRecord, type Facts, factsOf, type Report, similarity } from "../../shared/developments/index.ts";
import { headlineOf, severityOf, testimonyOf } from "../../shared/editions/index.ts";
import {
  ArticleRepository,
  EventRepository,
  type ListedArticle,
  NewsRepository,
  NoticeRepository,
  type Receipt,
  ReceiptRepository,
  type Source,
  type Table,
} from "../../shared/store/index.ts";

/** One development, as the terminal and the page show it. */
export interface FoundDevelopment {
  /** The smallest id among its events. */
  readonly id: string;
  readonly facts: Facts;
  readonly headline: string;
  readonly severity: Severity;
  /** All that is reported of it: what tells most first. */
  readonly reports: readonly Report[];
  /** True where every report is history, an archive loaded on purpose, or stale. */
  readonly quiet: boolean;
}

const DAY = 86_400_000;

/** Reads what was found from the table, as a person wants to see it. */
export class Found {
  private readonly articles: ArticleRepository;
  private readonly events: EventRepository;
  private readonly receipts: ReceiptRepository;
  private readonly news: NewsRepository;
  private readonly now: () => number;

  constructor(table: Table, now: () => number = Date.now) {
    this.now = now;
    this.articles = new ArticleRepository(table);
    this.events = new EventRepository(table);
    this.receipts = new ReceiptRepository(table);
    this.news = new NewsRepository({
      events: this.events,
      articles: this.articles,
      notices: new NoticeRepository(table, () => new Date(now())),
      receipts: this.receipts,
      score: similarity,
      outlets,
    });
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
    const [events, sources] = await Promise.all([this.eventsOf(id), this.articles.sources(id)]);
    return { article: stored.article, events, sources };
  }

  sources(articleId: string): Promise<Source[]> {
    return this.articles.sources(articleId);
  }

  private readonly kept = new Map<string, Promise<FoundDevelopment[]>>();

  /**
   * Developments that articles read in the last days report, latest first.
   * @param revision the answer is kept for whoever asks with the same one
   */
  developments(days: number, revision?: number): Promise<FoundDevelopment[]> {
    if (revision === undefined) return this.findDevelopments(days);
    const key = `${revision} ${days} ${this.lastDays(1)[0]}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    this.kept.clear();
    const found = this.findDevelopments(days);
    this.kept.set(key, found);
    found.catch(() => this.kept.delete(key));
    return found;
  }

  private async findDevelopments(days: number): Promise<FoundDevelopment[]> {
    const articles = (await this.articlesOf(days)).filter((article) => article.events > 0);
    const ids = (await Promise.all(articles.map(({ id }) => this.articles.reading(id)))).flatMap(
      (reading) => reading?.events ?? [],
    );
    const found = (await this.news.developmentsOf(ids)).filter((reports) => reports.length > 0).map(describe);
    return found.sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1));
  }

  /** The development that an event belongs to. */
  async development(eventId: string): Promise<FoundDevelopment | null> {
    const found = (await this.news.developmentsOf([eventId])).find((reports) =>
      reports.some((report) => report.eventId === eventId),
    );
    return found === undefined ? null : describe(found);
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

/** The first day of what happened, or the day of the latest report where no text dates it. */
export function dayOf({ facts }: FoundDevelopment): string {
  return facts.date?.start ?? facts.reportedOn;
}

function describe(reports: readonly Report[]): FoundDevelopment {
  const facts = factsOf(reports);
  const publishers = reports.flatMap(({ article }) => article.publishers);
  return {
    id: reports.map(({ eventId }) => eventId).sort()[0]!,
    facts,
    headline: headlineOf(facts, "en", facts.reportedOn, "{headline}", testimonyOf(facts, reports)),
    severity: severityOf({
      facts,
      confidence: Math.max(...reports.map(({ event }) => event.confidence)),
      owners: new Set(publishers.map(({ owner }) => owner)).size,
    }),
    reports: [...reports].sort((a, b) => told(b) - told(a) || (a.eventId < b.eventId ? -1 : 1)),
    quiet: reports.every(({ quiet }) => quiet),
  };
}

function told({ event, quiet }: Report): number {
  return (
    Number(!quiet) * 8 +
    Number(event.place?.placeId != null) * 3 +
    Number(event.date !== null) * 3 +
    Math.min(2, event.quantities.length) +
    Math.min(2, event.actors.length) +
    Math.min(2, event.recipients.length) +
    event.confidence
  );
}
