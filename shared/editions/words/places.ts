import type { DigestLanguage } from "../../language/languages.ts";
import { localName, placeById } from "../../watchlist/index.ts";

/** How a language calls a place of the watchlist; as it was read where the watchlist does not hold it. */
export function placeName(placeId: string | null, asRead: string, language: DigestLanguage): string {
  if (placeId === null) return asRead;
  return (language === "en" ? placeById(placeId)?.name : localName(placeId, language)?.nominative) ?? asRead;
}
