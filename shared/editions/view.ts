import type { Severity } from "../config/config.ts";
import type { DigestLanguage } from "../language/languages.ts";

/** One edition as every medium shows it: all wording done, nothing escaped. Plain data: it is frozen as JSON in the table. */
export interface EditionView {
  readonly id: string;
  readonly digest: {
    readonly name: string;
    readonly title: string;
    readonly language: DigestLanguage;
    readonly timeZone: string;
  };
  /** The scheduled time it is named by, ISO 8601. */
  readonly at: string;
  /** Subject of the mail, heading of the page. */
  readonly subject: string;
  /** One sentence: the most important item, for previews. */
  readonly preheader: string;
  /** Lines of the top: window, counts, articles read, drops refused. */
  readonly summary: readonly string[];
  readonly sections: readonly SectionView[];
  readonly activity: ActivityView | null;
  /** Why the reader got this, how to change or stop it. */
  readonly footer: readonly string[];
  /** The words that media need besides (labels for links, parts, sources), in the digest's language. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the whole edition can be read, where an archive is configured. */
  readonly archiveUrl: string | null;
}

export interface SectionView {
  readonly kind: "critical" | "updates" | "new" | "planned" | "corrections" | "brief" | "notices";
  readonly title: string;
  /** Items by topic; a section without topics has one group with an empty topic. */
  readonly groups: readonly GroupView[];
  /** Plain lines, for notices (silence, stale input, a channel that fails). */
  readonly lines: readonly string[];
}

export interface GroupView {
  readonly topic: string;
  readonly items: readonly ItemView[];
  /** True where these are new only beside what readers know already: lines rather than items of their own. */
  readonly besideKnown?: true;
}

export interface ItemView {
  readonly developmentId: string;
  readonly kind: "new" | "update" | "correction";
  readonly severity: Severity;
  /** Built from the fields; at most 110 characters. */
  readonly headline: string;
  /** Type, date, place and status in words, as one line of facts. */
  readonly facts: readonly string[];
  /** What the same articles report beside it, the weightiest first. */
  readonly also: readonly SideView[];
  /** What changed since the last edition of this digest ("detained 5 → 12"). */
  readonly change: {
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly text: string;
  } | null;
  readonly quotes: readonly QuoteView[];
  readonly sources: readonly SourceView[];
  /** "4 publishers (7 articles)"; of a single publisher the articles alone. */
  readonly sourcesLine: string;
  /** A remark where only one publisher reports it, else null. */
  readonly singleSource: string | null;
  /** "high", "medium", "low" in the digest's language. */
  readonly confidence: string;
  /** Signed address to say "not relevant", or null. */
  readonly feedbackUrl: string | null;
}

/** A development that is told in a line beside another, with the sentence it stands on. */
export interface SideView {
  readonly developmentId: string;
  readonly severity: Severity;
  /** Built from the fields; at most 110 characters. */
  readonly headline: string;
  readonly quote: QuoteView | null;
}

/** A verbatim slice of an article. */
export interface QuoteView {
  readonly text: string;
  /** The rest of its sentence; absent where the quote is all of it, and in editions of earlier versions. */
  readonly context?: { readonly before: string; readonly after: string };
  /** The article's language, as a code. */
  readonly language: string;
  readonly source: SourceView;
}

export interface SourceView {
  readonly outlet: string;
  /** http or https, or null. */
  readonly url: string | null;
  readonly language: string;
  /** "state-run", "independent" … in the digest's language, where the outlet list knows. */
  readonly label: string | null;
  readonly publishedAt: string | null;
}

export interface ActivityView {
  /** Developments a day, oldest first. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** Developments by region, most first. */
  readonly regions: readonly { readonly name: string; readonly count: number }[];
}
