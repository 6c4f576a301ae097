/** Finding the lexicon's patterns in analysed tokens, by a table from head word to patterns so that the cost does not grow with the lexicon. */
import type { Token } from "../../language/analysis.ts";
import type { Pattern, WordPattern } from "./pattern.ts";

/** The places of each form and dictionary form of a sentence's words. */
export type Places = ReadonlyMap<string, readonly number[]>;

export type ClassMembership = (token: Token, name: string) => boolean;

/** Before a word that may stand anywhere in another, as in German compounds: `*minister*`; with `END` behind it, only at its end: `*gegner`. */
const STAR = "*".charCodeAt(0);
const END = "$";

/** True where a word begins, or behind a star goes on or ends, as a pattern says. */
export function hasPart(lower: string, part: string): boolean {
  if (part.charCodeAt(0) !== STAR) return lower.startsWith(part);
  return part.endsWith(END) ? lower.endsWith(part.slice(1, -1)) : lower.includes(part.slice(1));
}

export function wordMatches(word: WordPattern, token: Token, isOf: ClassMembership): boolean {
  const { lemma, lower } = token;
  if (word.lemmas.includes(lemma) || (lower !== lemma && word.lemmas.includes(lower)) || word.forms.includes(lower))
    return true;
  for (const prefix of word.prefixes) if (hasPart(lower, prefix)) return true;
  for (const name of word.classes) if (isOf(token, name)) return true;
  return false;
}

/** Whether a word that matches by how it begins goes on as words of its kind may: "Gericht-s", but not "Gericht-ssaal". */
export function endsAs(word: WordPattern, { lemma, lower }: Token, endings: RegExp): boolean {
  if (word.lemmas.includes(lemma) || word.lemmas.includes(lower) || word.forms.includes(lower)) return true;
  let begins = false;
  for (const prefix of word.prefixes) {
    if (prefix.charCodeAt(0) === STAR) return true;
    if (!lower.startsWith(prefix)) continue;
    if (endings.test(lower.slice(prefix.length))) return true;
    begins = true;
  }
  return !begins;
}

/** Tables of fewer patterns are looked through each time. */
const LARGE = 500;
/** So many words are remembered with their entries; a monitor that runs for months meets more. */
const REMEMBERED = 10_000;
const NONE: readonly never[] = [];
const listOf = <Entry>(those: Entry | readonly Entry[] | undefined): readonly Entry[] =>
  those === undefined ? NONE : Array.isArray(those) ? (those as readonly Entry[]) : [those as Entry];
/** A word by itself: a long one cut out of an article would keep the article in memory. */
const ownCopy = (word: string): string => ` ${word}`.slice(1);

/** The first three letters of a word as a number; a few beginnings share one, which costs a look and no more. */
const beginningOf = (word: string): number =>
  (word.charCodeAt(0) * 8191 + word.charCodeAt(1) * 127 + word.charCodeAt(2)) | 0;

/**
 * A table of patterns by their head word. Prefixes are found through their first three letters; class patterns are tried on every token,
 * so a head should rarely be a class.
 */
export class PatternTable<Entry extends { readonly pattern: Pattern }> {
  /** Entries by form and lemma, for tables so large that remembering is cheaper than looking: the same words come again and again. */
  readonly #known: Map<string, Map<string, readonly Entry[]>> | null;
  #size = 0;
  /** One entry for most words, several for some. */
  readonly #exact = new Map<string, Entry | Entry[]>();
  readonly #prefixed = new Map<number, Entry | Entry[]>();
  readonly #always: Entry[] = [];

  constructor(entries: readonly Entry[]) {
    this.#known = entries.length < LARGE ? null : new Map();
    const put = <Key>(map: Map<Key, Entry | Entry[]>, key: Key, entry: Entry): void => {
      const those = map.get(key);
      if (those === undefined) map.set(key, entry);
      else if (Array.isArray(those)) those.push(entry);
      else map.set(key, [those, entry]);
    };
    for (const entry of entries) {
      const { plainHead } = entry.pattern;
      if (plainHead !== null) {
        put(this.#exact, plainHead, entry);
        continue;
      }
      const head = entry.pattern.headWord;
      for (const key of head.lemmas) put(this.#exact, key, entry);
      for (const key of head.forms) if (!head.lemmas.includes(key)) put(this.#exact, key, entry);
      for (const prefix of head.prefixes) {
        // What may stand anywhere in a word has no beginning to be found by.
        if (prefix.length < 3 || prefix.charCodeAt(0) === STAR) this.#always.push(entry);
        else put(this.#prefixed, beginningOf(prefix), entry);
      }
      if (head.classes.length > 0) this.#always.push(entry);
    }
  }

  /** Entries whose head could be this token; the caller checks the other words. `isOf` must answer by form and lemma alone, always alike. */
  candidates(token: Token, isOf: ClassMembership): readonly Entry[] {
    if (this.#known === null) return this.#find(token, isOf);
    const { lower, lemma } = token;
    const known = this.#known.get(lower)?.get(lemma);
    if (known !== undefined) return known;
    if (this.#size === REMEMBERED) {
      this.#known.clear();
      this.#size = 0;
    }
    const found = this.#find(token, isOf);
    let lemmas = this.#known.get(lower);
    if (lemmas === undefined) this.#known.set(ownCopy(lower), (lemmas = new Map()));
    lemmas.set(ownCopy(lemma), found);
    this.#size++;
    return found;
  }

  /** Where in a sentence heads of entries may stand, in order; `places` tells it of each form and dictionary form. Null where they may be anywhere. */
  placesIn(places: Places): readonly number[] | null {
    if (this.#prefixed.size + this.#always.length > 0) return null;
    const found = new Set<number>();
    const add = (word: string): void => {
      for (const at of places.get(word) ?? NONE) found.add(at);
    };
    if (this.#exact.size < places.size) for (const head of this.#exact.keys()) add(head);
    else for (const word of places.keys()) if (this.#exact.has(word)) add(word);
    return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
  }

  #find(token: Token, isOf: ClassMembership): readonly Entry[] {
    const { lemma, lower } = token;
    const byLemma = this.#exact.get(lemma);
    const byForm = lower === lemma ? undefined : this.#exact.get(lower);
    const byPrefix = this.#prefixed.size === 0 ? undefined : this.#prefixed.get(beginningOf(lower));
    if (byLemma === undefined && byForm === undefined && byPrefix === undefined && this.#always.length === 0)
      return NONE;
    const found: Entry[] = [];
    for (const those of [byLemma, byForm, byPrefix, this.#always])
      for (const entry of listOf(those))
        if (wordMatches(entry.pattern.headWord, token, isOf) && !found.includes(entry)) found.push(entry);
    return found;
  }

  /** True where the head of some entry that fits has this lemma, or a form or prefix that fits it: what `isEventNoun` asks. */
  has(lemma: string, fits: (entry: Entry) => boolean): boolean {
    if (listOf(this.#exact.get(lemma)).some(fits)) return true;
    for (const entry of listOf(this.#prefixed.get(beginningOf(lemma))))
      if (fits(entry) && entry.pattern.headWord.prefixes.some((prefix) => lemma.startsWith(prefix))) return true;
    return this.#always.some(
      (entry) =>
        fits(entry) &&
        entry.pattern.headWord.prefixes.some((prefix) => prefix.charCodeAt(0) === STAR && hasPart(lemma, prefix)),
    );
  }
}

/** So many words may stand where a pattern of adjacent words has "~": "before the ~ embassy" is also "before the old Belarusian embassy". */
const MOST_BETWEEN = 2;

/** Matches a pattern of adjacent words whose head is at `at`, or, at "~", nearly adjacent ones; the range of tokens covered, or null. */
export function matchAdjacent(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  isOf: ClassMembership,
): { from: number; to: number } | null {
  const { words, head } = pattern;
  let from = at;
  for (let i = head - 1; i >= 0; i--) {
    const found = beside(words[i]!, words[i + 1]!.gap, tokens, from, -1, isOf);
    if (found === null) return null;
    from = found;
  }
  let last = at;
  for (let i = head + 1; i < words.length; i++) {
    const found = beside(words[i]!, words[i]!.gap, tokens, last, 1, isOf);
    if (found === null) return null;
    last = found;
  }
  return { from, to: last + 1 };
}

/** Where the word stands beside this token, past a few others where a gap is allowed; null where it does not. */
function beside(
  word: WordPattern,
  gap: boolean,
  tokens: readonly Token[],
  at: number,
  step: -1 | 1,
  isOf: ClassMembership,
): number | null {
  const most = gap ? MOST_BETWEEN : 0;
  for (let between = 0, i = at + step; between <= most; between++, i += step) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (wordMatches(word, token, isOf)) return i;
    if (token.pos === "punct") return null;
  }
  return null;
}
