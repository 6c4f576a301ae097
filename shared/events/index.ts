import type { Article } from "../article/article.ts";
import { type Language, packOf } from "../language/index.ts";
import { findMentions, relevance } from "../watchlist/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import { type EngineOutput, runEngine } from "./engine.ts";
import type { Extract } from "./extraction.ts";
import { BELARUS, cabinetOf, type Home, homeOf, sceneOf } from "./home.ts";
import { lexiconOf } from "./lexicon/index.ts";
import { printTrace } from "./trace.ts";

export type * from "./event.ts";
export type * from "./extraction.ts";
export * from "./ontology.ts";
export type { Trace } from "./trace.ts";

/** Candidates of lower confidence are dropped; docs/events.md shows the curve it was chosen from. */
export const THRESHOLD = 0.45;

const NOTHING: EngineOutput = { events: [], traces: [] };

/** Runs the engine whatever the article is about; for measurements and `explain`. */
export async function read(article: Article, related = true): Promise<EngineOutput> {
  if (article.language === "und") return NOTHING;
  const [pack, lexicon] = await Promise.all([packOf(article.language), lexiconOf(article.language)]);
  if (pack === null || lexicon === null) return NOTHING;
  const mentions = findMentions(article.text, article.language);
  return runEngine({
    article,
    pack,
    lexicon,
    mentions,
    home: related ? atHome(mentions, article.language) : homeOf(mentions),
    threshold: THRESHOLD,
  });
}

/** Whose police, courts and ministers news about Belarus means where it does not say. */
function atHome(mentions: readonly Mention[], language: Language): Home {
  const cabinet = cabinetOf(mentions, language);
  return { code: BELARUS.code, scene: sceneOf(mentions, language), ...(cabinet === undefined ? {} : { cabinet }) };
}

/** What an article reports. Events only where it is about Belarus, or where the caller asks for them all the same. */
export const extract: Extract = async (article, options = {}) => {
  const about = relevance(article);
  const { events } = about.related || options.unrelatedToo ? await read(article, about.related) : NOTHING;
  return { belarusRelated: about.related, relevance: { score: about.score, reasons: about.reasons }, events };
};

/** Why: the article's relevance, and for each trigger in it the event with every step, or the reason that there is none. */
export async function explain(article: Article): Promise<string> {
  const about = relevance(article);
  const { traces } = await read(article, about.related);
  const lines = [
    `Belarus-related: ${about.related ? "yes" : "no"} (${about.score.toFixed(2)})`,
    ...about.reasons.map((reason) => `  ${reason}`),
  ];
  let sentence = -1;
  for (const trace of traces.toSorted((a, b) => a.start - b.start)) {
    if (trace.start !== sentence) lines.push("", trace.sentence.replace(/\s+/gu, " "));
    sentence = trace.start;
    lines.push(
      ...printTrace(trace)
        .split("\n")
        .map((line) => `  ${line}`),
    );
  }
  return `${lines.join("\n")}\n`;
}
