import type { ArticleLanguage } from "../language/languages.ts";

/** A point in time as an article states it; the offset is kept, since a day can depend on it. */
export interface Publication {
  /** ISO 8601: `2020-09-21` where only a day is given, else with time and offset (`2020-09-21T23:30:00+03:00`). */
  readonly at: string;
  /** The calendar day in Europe/Minsk (fixed +03:00), or the day as given: the day that relative dates count from. */
  readonly day: string;
}

/** Where a field of an article came from, for people who ask why (`json-ld`, `meta og:title`, `header line` …). */
export type Origins = Readonly<
  Partial<Record<"title" | "byline" | "publication" | "language" | "url" | "outlet" | "text", string>>
>;

/** An entry of a live blog: the offset in `text` where it begins and the time it carries. */
export interface TimedEntry {
  readonly start: number;
  /** ISO 8601, or `HH:MM` where the text has no day. */
  readonly at: string;
}

/** One news item, as read from a drop. Offsets are UTF-16 code units into `text`. */
export interface Article {
  /** Hash of the normalised title and body: the same text from two sites is one article. */
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** The title (if any), an empty line, and the body in paragraphs separated by an empty line. Evidence points here. */
  readonly text: string;
  /** Where the body begins in `text`; 0 where there is no title. */
  readonly bodyStart: number;
  readonly language: ArticleLanguage;
  readonly publication: Publication | null;
  /** Name of the outlet or agency, or the host of the url. */
  readonly outlet: string | null;
  /** Canonical address, http or https only. */
  readonly url: string | null;
  /** True where the source held only a summary (a feed item). */
  readonly partial: boolean;
  readonly entries: readonly TimedEntry[];
  readonly origins: Origins;
  /** The format it was read from (`html`, `rss`, `jsonl` …). */
  readonly format: string;
  /** The id the source itself gave (a `.jsonl` line, a feed guid). */
  readonly sourceId: string | null;
}

/** Why a drop, or one article of it, was not read: a sentence a person understands, and a stable code for counting. */
export interface Refusal {
  readonly code: string;
  /** For instance: `report.zip: unpacks to more than 200 MB`. */
  readonly reason: string;
  /** The entry inside the drop, where it is not the whole drop. */
  readonly entry: string | null;
}
