/**
 * Other beginnings that a verb has in some of its forms, by the sound laws of its language: Ukrainian «відправи-» is «відправле-» in
 * «відправлено», Polish "odrzuci-" is "odrzuco-" in "odrzucono", Lithuanian "leid-" is "leis-" in "leisti". Lists of stems need name one.
 */
import type { Language } from "./languages.ts";
import { otherStems as lithuanian } from "./lt/stems.ts";
import { otherStems as polish, partnersOf as polishPartners } from "./pl/stems.ts";
import { otherStems as ukrainian } from "./uk/stems.ts";

type OfStem = (stem: string) => readonly string[];

const STEMS: Partial<Record<Language, OfStem>> = { uk: ukrainian, pl: polish, lt: lithuanian };
const PARTNERS: Partial<Record<Language, OfStem>> = { pl: polishPartners };

/** The stem and the others that stand for it in some forms; the stem alone in a language without such laws. */
export const stemsOf = (language: Language, stem: string): readonly string[] => [
  stem,
  ...(STEMS[language]?.(stem) ?? []),
];

/** Imperfective stems of a perfective one; none in a language without laws for them. */
export const partnersOf = (language: Language, stem: string): readonly string[] => PARTNERS[language]?.(stem) ?? [];
