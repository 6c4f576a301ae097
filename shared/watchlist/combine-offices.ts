import type { Language } from "../language/languages.ts";
import type { CountryCode } from "./mention.ts";

/** A match as the combination of offices sees it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Index of the office, or -1. */
  readonly office: number;
  /** The country that a piece names by itself, by an adjective or by its inhabitants; null where it names none. */
  readonly country: CountryCode | null;
  readonly adjective: boolean;
  readonly cases: readonly string[];
  /** The country whose capital the piece names. */
  readonly capitalOf: CountryCode | null;
}

/** An office with the state it belongs to; `first` and `last` are the pieces it takes up. */
export interface Combined {
  readonly first: number;
  readonly last: number;
  readonly office: number;
  readonly country: CountryCode;
  /** True where no country stands beside the office. */
  readonly assumed: boolean;
}

/** Words that may stand between an office and the country or capital it belongs to. */
const LINK: Readonly<Record<Language, RegExp>> = {
  en: /^(?: of(?: the)? | of the Republic of | in | for )$/i,
  ru: /^(?: | Республики | в | во )$/i,
  be: /^(?: | Рэспублікі | ў | у | ва )$/i,
  uk: /^(?: | Республіки | у | в )$/i,
  pl: /^(?: | Republiki | w | we )$/i,
  lt: /^(?: )$/,
  de: /^(?: von | in | der | des | der Republik | )$/i,
};
/** Names that English puts before a noun like adjectives: "the U.S. embassy". */
const SHORT_NAME = /^(?:U\.?S\.?|U\.?K\.?|UAE)$/;
const BEFORE = /^(?:(?:['’]s?)? )$/;

/** Joins offices with the country beside them: "Polish" + "foreign ministry", «МИД» + «Польши», "foreign ministry" + "in Minsk". */
export function combineOffices(
  text: string,
  pieces: readonly Piece[],
  language: Language,
  alone: (office: number) => CountryCode | null,
  seated: (office: number) => boolean,
): Combined[] {
  const combined: Combined[] = [];
  pieces.forEach((piece, index) => {
    if (piece.office < 0) return;
    const before = pieces[index - 1];
    const gap = before === undefined ? "" : text.slice(before.end, piece.start);
    const short = language === "en" && before !== undefined && SHORT_NAME.test(text.slice(before.start, before.end));
    if (
      before?.country &&
      before.office < 0 &&
      (BEFORE.test(gap) || (short && gap === ". " && /\p{Ll}/u.test(text.charAt(piece.start))))
    ) {
      const taken = combined[combined.length - 1]?.last === index - 1;
      const possessive =
        before.adjective || language === "lt" || language === "de" || text.charAt(before.end) !== " " || short;
      if (!taken && possessive) {
        combined.push({ first: index - 1, last: index, office: piece.office, country: before.country, assumed: false });
        return;
      }
    }
    const after = pieces[index + 1];
    if (after && after.office < 0) {
      const gap = text.slice(piece.end, after.start);
      if (LINK[language].test(gap)) {
        const plain = gap === " ";
        const genitive = !plain || language === "de" || after.cases.length === 0 || after.cases.includes("gen");
        if (after.country && !after.adjective && genitive) {
          combined.push({
            first: index,
            last: index + 1,
            office: piece.office,
            country: after.country,
            assumed: false,
          });
          return;
        }
        // "The foreign ministry in Minsk" is Belarus's; the police in Minsk are where they are.
        if (after.capitalOf && !plain && !after.adjective && seated(piece.office)) {
          combined.push({
            first: index,
            last: index + 1,
            office: piece.office,
            country: after.capitalOf,
            assumed: false,
          });
          return;
        }
      }
    }
    const country = alone(piece.office);
    if (country) combined.push({ first: index, last: index, office: piece.office, country, assumed: true });
  });
  return combined;
}
