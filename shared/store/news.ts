import type { Article } from "../article/article.ts";
import {
  amendmentOf,
  type Component,
  componentOf,
  type EventRecord,
  type Publisher,
  publicationDay,
  type Report,
  type ReportArticle,
  refine,
  type Score,
} from "../developments/index.ts";
import type { Announced, News } from "../editions/ports.ts";
import type { Outlets } from "../editions/sources.ts";
import type { ArticleRepository, Source } from "./articles.ts";
import type { EventRepository } from "./events.ts";
import type { NoticeRepository } from "./notices.ts";
import type { ReceiptRepository } from "./receipts.ts";

const DAY = 86_400_000;
/** Components that are read at once. */
const SIDE_BY_SIDE = 24;

export interface NewsSources {
  readonly events: EventRepository;
  readonly articles: ArticleRepository;
  readonly notices: NoticeRepository;
  readonly receipts: ReceiptRepository;
  readonly score: Score;
  /** Whose outlet an article's source is. */
  readonly outlets: Outlets;
}

/** What happened, as the table holds it, put together for editions. */
export class NewsRepository implements News {
  readonly #sources: NewsSources;

  constructor(sources: NewsSources) {
    this.#sources = sources;
  }

  async announced(since: number): Promise<readonly Announced[]> {
    const notices = await this.#sources.notices.since(new Date(since));
    return [...new Map(notices.map((notice) => [notice.eventId, notice])).values()];
  }

  async developmentsOf(eventIds: readonly string[]): Promise<readonly (readonly Report[])[]> {
    const wanted = new Set(eventIds);
    const components = new Map<string, Component>();
    const seen = new Set<string>();
    // Some at a time: most of the time goes into waiting for the table.
    for (let start = 0; start < eventIds.length; start += SIDE_BY_SIDE) {
      const ids = eventIds.slice(start, start + SIDE_BY_SIDE).filter((id) => !seen.has(id));
      for (const component of await Promise.all(ids.map((id) => componentOf(this.#sources.events, id)))) {
        if (component === undefined) continue;
        for (const member of component.members) seen.add(member.id);
        components.set(component.id, component);
      }
    }
    const articles = new Map<string, Promise<ReportArticle | null>>();
    const articleOf = (record: EventRecord) => {
      const known = articles.get(record.articleId) ?? this.#article(record);
      articles.set(record.articleId, known);
      return known;
    };
    const developments = [...components.values()]
      .flatMap(({ members }) => refine(members, this.#sources.score))
      .filter(({ members }) => members.some(({ id }) => wanted.has(id)));
    return Promise.all(
      developments.map(async ({ members }) => {
        const reports = await Promise.all(
          members.map(async (record): Promise<Report | null> => {
            const article = await articleOf(record);
            if (article === null) return null;
            return {
              eventId: record.id,
              event: record.event,
              article,
              ingestedAt: record.storedAt,
              slots: record.slots,
              quiet: record.quiet !== null,
            };
          }),
        );
        return reports.filter((report) => report !== null);
      }),
    );
  }

  async #article(record: EventRecord): Promise<ReportArticle | null> {
    const { articles } = this.#sources;
    const [stored, reading] = await Promise.all([articles.get(record.articleId), articles.reading(record.articleId)]);
    if (stored === undefined) return null;
    const { article } = stored;
    // A copy that adds an event of its own is still a copy: its publishers stand with the original.
    const original = reading?.copyOf ?? article.id;
    const sources = await articles.sources(original);
    const own = original === article.id ? sources : sources.filter(({ articleId }) => articleId === article.id);
    return {
      id: article.id,
      title: article.title,
      language: article.language,
      publishedAt: article.publication?.at ?? null,
      day: publicationDay(stored),
      publishers: this.#publishers(article, own),
      copyOf: original,
      amendment: amendmentOf(article.title, article.text.slice(article.bodyStart)),
    };
  }

  #publishers(article: Article, sources: readonly Source[]): Publisher[] {
    const { outlets } = this.#sources;
    const found = sources.length > 0 ? sources : [{ outlet: article.outlet, url: article.url }];
    return found.flatMap(({ outlet, url }) => {
      const name = outlet ?? hostOf(url);
      return name === null ? [] : [{ outlet: name, owner: outlets(outlet, url)?.owner ?? name.toLowerCase(), url }];
    });
  }

  async read(from: number, to: number): Promise<{ articles: number; refused: number }> {
    const [start, end] = [from, to].map((instant) => new Date(instant).toISOString());
    let [articles, refused] = [0, 0];
    for (const day of daysOf(from, to)) {
      for (const { readAt } of await this.#sources.articles.readOn(day))
        if (readAt >= start! && readAt < end!) articles++;
      for (const receipt of await this.#sources.receipts.droppedOn(day)) {
        const within = receipt.droppedAt >= start! && receipt.droppedAt < end!;
        if (within && receipt.state === "rejected") refused++;
      }
    }
    return { articles, refused };
  }

  async lastDrop(since: number, now: number): Promise<number | null> {
    for (const day of daysOf(since, now).reverse()) {
      const [latest] = await this.#sources.receipts.droppedOn(day);
      if (latest !== undefined) return Date.parse(latest.droppedAt) >= since ? Date.parse(latest.droppedAt) : null;
    }
    return null;
  }
}

const hostOf = (url: string | null) =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;

function daysOf(from: number, to: number): string[] {
  const days: string[] = [];
  for (let time = Math.floor(from / DAY) * DAY; time <= to; time += DAY)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}
