import type { Article } from "../article/article.ts";
import type { Event } from "./event.ts";

/** What one article reports. */
export interface Extraction {
  readonly belarusRelated: boolean;
  /** 0 to 1, and the findings it rests on, in plain words. */
  readonly relevance: { readonly score: number; readonly reasons: readonly string[] };
  /** In text order; none where the article is not Belarus-related, unless the caller asked for them all the same. */
  readonly events: readonly Event[];
}

export interface ExtractOptions {
  /**
   * Looks for events whether or not the article is Belarus-related. The pipeline leaves it off (other news is not stored); the command
   * line and the measurements set it, since their users ask about a text they chose.
   */
  readonly unrelatedToo?: boolean;
}

/** Pure: the same article gives the same extraction. Asynchronous only because language models load when first needed. */
export type Extract = (article: Article, options?: ExtractOptions) => Promise<Extraction>;
