import type { LanguagePack } from "./analysis.ts";
import type { Language } from "./languages.ts";

export type * from "./analysis.ts";
export { normalise as officialBelarusianSpelling } from "./be/orthography.ts";
export { detectLanguage } from "./detect.ts";
export { type ArticleLanguage, DIGEST_LANGUAGES, type DigestLanguage, LANGUAGES, type Language } from "./languages.ts";
export { partnersOf, stemsOf } from "./stems.ts";

/** Where each pack lives; loaded when an article of that language first appears. */
const PACKS: Partial<Record<Language, () => Promise<{ pack: LanguagePack }>>> = {
  en: () => import("./en/pack.ts"),
  ru: () => import("./ru/pack.ts"),
  be: () => import("./be/pack.ts"),
  uk: () => import("./uk/pack.ts"),
  pl: () => import("./pl/pack.ts"),
  lt: () => import("./lt/pack.ts"),
  de: () => import("./de/pack.ts"),
};

const loaded = new Map<Language, Promise<LanguagePack>>();

/** The pack of a language, ready for `analyse`, or null where there is none yet. */
export async function packOf(language: Language): Promise<LanguagePack | null> {
  const find = PACKS[language];
  if (find === undefined) return null;
  let ready = loaded.get(language);
  if (ready === undefined) {
    ready = find().then(async ({ pack }) => {
      await pack.load();
      return pack;
    });
    loaded.set(language, ready);
  }
  return ready;
}
