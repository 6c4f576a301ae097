import type { Language } from "../../language/languages.ts";
import { Lexicon, type LexiconSource } from "./lexicon.ts";

/** Where each language's lexicon lives; loaded when an article of that language first appears. */
const SOURCES: Partial<Record<Language, () => Promise<{ source: LexiconSource }>>> = {
  en: () => import("./en/index.ts"),
  ru: () => import("./ru/index.ts"),
  be: () => import("./be/index.ts"),
  uk: () => import("./uk/index.ts"),
  pl: () => import("./pl/index.ts"),
  lt: () => import("./lt/index.ts"),
  de: () => import("./de/index.ts"),
};

const loaded = new Map<Language, Promise<Lexicon>>();

/** The compiled lexicon of a language, or null where there is none yet. */
export async function lexiconOf(language: Language): Promise<Lexicon | null> {
  const load = SOURCES[language];
  if (load === undefined) return null;
  let lexicon = loaded.get(language);
  if (lexicon === undefined) {
    lexicon = load().then(({ source }) => new Lexicon(source));
    loaded.set(language, lexicon);
  }
  return lexicon;
}

/** Languages that have a lexicon. */
export const LEXICON_LANGUAGES = Object.keys(SOURCES) as Language[];
