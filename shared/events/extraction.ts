import type { Article } from "../article/article.ts";
import type { Event } from "./event.ts";

/** What one article reports. */
export interface Extraction {
  readonly belarusRelated: boolean;
  /** 0 to 1, and the findings it rests on, in plain words. */
  readonly relevance: { readonly score: number; readonly reasons: readonly string[] };
  /** In text order; none where the article is not Belarus-related. */
  readonly events: readonly Event[];
}

/** Pure: the same article gives the same extraction. Asynchronous only because language models load when first needed. */
export type Extract = (article: Article) => Promise<Extraction>;
