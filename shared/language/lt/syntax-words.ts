/** Words and endings by which the sentences of Lithuanian are told apart. Each is tried on a word in lower case. */

/** Prepositions with the genitive. */
export const WITH_GENITIVE = /^(?:iš|be|prie|ant|nuo|iki|dėl|tarp|virš|šalia|vietoj|anot)$/u;

/** Numbers that count men. */
export const COUNTS_MASCULINE = /^(?:du|abu|keturi|penki|šeši|septyni|aštuoni|devyni)$/u;

/** Numbers in the dative that count a genitive. */
export const COUNTED_DATIVE = /(?:olikai|dešimčiai|šimtui|tūkstančiui)$/u;
