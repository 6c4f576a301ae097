import type { Article } from "../article/article.ts";
import type { LanguagePack } from "../language/index.ts";
import type { Home } from "./home.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** What holds for the whole article. */
export interface Setting {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon;
  /** Whose police, courts and authorities those are that the text names no country for. */
  readonly home: Home;
  /** Candidates below are dropped; the traces say so. */
  readonly threshold: number;
}

/** Where a trigger stands. */
export interface Standing {
  /** The sentence, counted from the beginning of the article. */
  readonly index: number;
  readonly summary: "title" | "lead" | null;
  /** What the predications of its sentence mean, by their index. */
  readonly coded: ReadonlyMap<number, TriggerEntry>;
}
