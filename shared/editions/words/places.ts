import type { DigestLanguage } from "../../language/languages.ts";
import { findMentions, localName, placeById } from "../../watchlist/index.ts";

const BORDERS: Readonly<Record<"ru" | "be", { readonly border: string; readonly and: string }>> = {
  ru: { border: "граница", and: "и" },
  be: { border: "мяжа", and: "і" },
};

/** How a language calls a place of the watchlist, or the border of two states; as it was read where neither is known. */
export function placeName(placeId: string | null, asRead: string, language: DigestLanguage): string {
  if (language === "en") return (placeId === null ? null : placeById(placeId)?.name) ?? asRead;
  const { border, and } = BORDERS[language];
  const states = bordering(asRead, language, and);
  if (states !== null) return `${border} ${states}`;
  return (placeId === null ? null : localName(placeId, language)?.nominative) ?? asRead;
}

/** The two states of `Lithuania-Belarus border` in the genitive, joined by a word; null for other places. */
export function bordering(name: string, language: "ru" | "be", and: string): string | null {
  const match = /^(?:the )?(\p{L}[\p{L} ]+)[-–](\p{L}[\p{L} ]+) border$/u.exec(name);
  if (match === null) return null;
  const states = [match[1]!, match[2]!].map((state) => {
    const mention = findMentions(state, "en").find(({ start, end }) => start === 0 && end === state.length);
    const id = mention?.entity?.id ?? mention?.place?.id;
    return id === undefined ? null : (localName(id, language)?.form("gen") ?? null);
  });
  return states.includes(null) ? null : states.join(` ${and} `);
}
