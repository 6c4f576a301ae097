import type { Article } from "../article/article.ts";
import { packOf } from "../language/index.ts";
import type { FindMentions } from "../watchlist/mention.ts";
import { type EngineOutput, runEngine } from "./engine.ts";
import { lexiconOf } from "./lexicon/index.ts";

export type * from "./event.ts";
export type * from "./extraction.ts";
export * from "./ontology.ts";

/** Candidates of lower confidence are dropped; docs/events.md shows the curve it was chosen from. */
export const THRESHOLD = 0.5;

/** Runs the engine on one article with a given matcher, whatever the article is about. */
export async function read(article: Article, findMentions: FindMentions): Promise<EngineOutput> {
  if (article.language === "und") return { events: [], traces: [] };
  const [pack, lexicon] = await Promise.all([packOf(article.language), lexiconOf(article.language)]);
  if (pack === null || lexicon === null) return { events: [], traces: [] };
  return runEngine({
    article,
    pack,
    lexicon,
    mentions: findMentions(article.text, article.language),
    threshold: THRESHOLD,
  });
}
