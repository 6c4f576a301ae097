export type { Article, Origins, Publication, Refusal, TimedEntry } from "./article.ts";
export { type Comparable, containment, sameArticle, shingleKeys } from "./duplicates.ts";
export { articleId } from "./identity.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export type { Drop, Parse, Parsed, ParseOptions } from "./parse.ts";
export { createParser, type ParserOptions } from "./parser.ts";
