/** Letters that Unicode does not decompose, with the plain letter they are read as. */
const PLAIN: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", ı: "i" };

const SOFT_SIGN = /ь/;
const SOFT_SIGN_INSIDE = /([сзцнд])ь(?=[бвгджзклмнпрстфхцчшў])/g;
const UNUSUAL = /[^a-zа-яіўєї]/;

/**
 * The form under which a word is looked up: lower case, ё as е, ґ as г, one kind of apostrophe, no combining accents
 * (stress marks). Case endings told apart by a diacritic alone (Polish ą) stay apart; see {@link withoutDiacritics}.
 */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (UNUSUAL.test(folded)) {
    folded = folded
      .normalize("NFC")
      .replace(/ё/g, "е")
      .replace(/ґ/g, "г")
      .replace(/[’ʼ‘`´]/g, "'")
      .replace(/[\u0300\u0301\u00ad]/g, "");
  }
  // The classical Belarusian spelling writes softness that the official one leaves out: Сьвятлана, Берасьце.
  if (SOFT_SIGN.test(folded)) folded = folded.replace(SOFT_SIGN_INSIDE, "$1");
  return folded;
}

/** A folded Latin word in plain letters, for texts typed without diacritics. Cyrillic comes back as it was. */
export function withoutDiacritics(folded: string): string {
  if (!/[\u00df-\u024f]/.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łđøßæı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A word of a text, with its UTF-16 offsets and the form it is looked up under. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** True where the word begins with a capital letter. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ‘]s$/i;
const LATIN_WITH_TAIL = /^[\p{Script=Latin}\p{N}\p{M}]+['’ʼ‘]s$/iu;

/** The words of a text in order. A hyphen parts words; an English possessive 's is left outside the word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    let word = match[0];
    if (LATIN_WITH_TAIL.test(word)) word = word.replace(POSSESSIVE, "");
    const first = word.charCodeAt(0);
    const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
    words.push({ start: match.index, end: match.index + word.length, text: word, folded: foldWord(word), capital });
  }
  return words;
}
