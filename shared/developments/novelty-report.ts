import type { Event } from "../events/event.ts";
import type { ArticleLanguage } from "../language/languages.ts";
import type { Amendment } from "./novelty-amendment.ts";
import type { Slots } from "./record.ts";

/** Where an article was published. The same text on two sites is one article with two sources. */
export interface Publisher {
  readonly outlet: string;
  /** Whose outlet it is: independent publishers are counted by owner, not by feed. */
  readonly owner: string;
  readonly url: string | null;
}

/** What an edition needs to know of an article. */
export interface ReportArticle {
  readonly id: string;
  readonly title: string | null;
  readonly language: ArticleLanguage;
  /** ISO 8601, as the article states it; null where it does not. */
  readonly publishedAt: string | null;
  /** The day that relative dates count from: of publication, else of arrival. */
  readonly day: string;
  readonly publishers: readonly Publisher[];
  /** Articles that carry the same report (agency copies) share it; an article without copies has its own id here. */
  readonly copyOf: string;
  /** Set where the article corrects or withdraws an earlier report. */
  readonly amendment: Amendment | null;
}

/** An event together with the article it stands in, as an edition weighs it. */
export interface Report {
  readonly eventId: string;
  readonly event: Event;
  readonly article: ReportArticle;
  /** ISO 8601: when it was stored. */
  readonly ingestedAt: string;
  /** What it can be compared by; `places` holds its place and everything that contains it. */
  readonly slots: Slots;
  /** True for what is stored but never announced: history, an archive loaded on purpose, a stale article. */
  readonly quiet: boolean;
}
