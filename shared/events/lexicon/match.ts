/** Finding the lexicon's patterns in analysed tokens, by a table from head word to patterns so that the cost does not grow with the lexicon. */
import type { Token } from "../../language/analysis.ts";
import type { Pattern, WordPattern } from "./format.ts";

export type ClassMembership = (token: Token, name: string) => boolean;

export function wordMatches(word: WordPattern, token: Token, isOf: ClassMembership): boolean {
  const { lemma, lower } = token;
  if (word.lemmas.includes(lemma) || (lower !== lemma && word.lemmas.includes(lower)) || word.forms.includes(lower))
    return true;
  for (const prefix of word.prefixes) if (token.lower.startsWith(prefix)) return true;
  for (const name of word.classes) if (isOf(token, name)) return true;
  return false;
}

/**
 * A table of patterns by their head word. Prefixes are found through their first four letters; class patterns are tried on every token,
 * so a head should rarely be a class.
 */
export class PatternTable<Entry extends { readonly pattern: Pattern }> {
  readonly #exact = new Map<string, Entry[]>();
  readonly #prefixed = new Map<string, Entry[]>();
  readonly #always: Entry[] = [];

  constructor(entries: Iterable<Entry>) {
    const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
      const list = map.get(key);
      if (list) list.push(entry);
      else map.set(key, [entry]);
    };
    for (const entry of entries) {
      const head = entry.pattern.words[entry.pattern.head]!;
      for (const key of new Set([...head.lemmas, ...head.forms])) put(this.#exact, key, entry);
      for (const prefix of head.prefixes) {
        if (prefix.length < 3) this.#always.push(entry);
        else put(this.#prefixed, prefix.slice(0, 3), entry);
      }
      if (head.classes.length > 0) this.#always.push(entry);
    }
  }

  /** Entries whose head could be this token; the caller checks the other words. */
  candidates(token: Token, isOf: ClassMembership): Entry[] {
    const found = new Set<Entry>();
    for (const entry of this.#exact.get(token.lemma) ?? []) found.add(entry);
    if (token.lower !== token.lemma) for (const entry of this.#exact.get(token.lower) ?? []) found.add(entry);
    for (const entry of this.#prefixed.get(token.lower.slice(0, 3)) ?? []) found.add(entry);
    for (const entry of this.#always) found.add(entry);
    return [...found].filter((entry) => wordMatches(entry.pattern.words[entry.pattern.head]!, token, isOf));
  }

  /** True where some pattern's head has this lemma, or a form or prefix that fits it: what `isEventNoun` asks. */
  has(lemma: string): boolean {
    if (this.#exact.has(lemma)) return true;
    for (const entry of this.#prefixed.get(lemma.slice(0, 3)) ?? []) {
      const head = entry.pattern.words[entry.pattern.head]!;
      if (head.prefixes.some((prefix) => lemma.startsWith(prefix))) return true;
    }
    return false;
  }
}

/** Matches a pattern of adjacent words whose head is at `at`; the range of tokens covered, or null. */
export function matchAdjacent(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  isOf: ClassMembership,
): { from: number; to: number } | null {
  const from = at - pattern.head;
  if (from < 0 || from + pattern.words.length > tokens.length) return null;
  for (let i = 0; i < pattern.words.length; i++) {
    if (i !== pattern.head && !wordMatches(pattern.words[i]!, tokens[from + i]!, isOf)) return null;
  }
  return { from, to: from + pattern.words.length };
}

/** True where all words of the pattern stand next to each other, with the head at `at`. */
export function standsAt(pattern: Pattern, tokens: readonly Token[], at: number, isOf: ClassMembership): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    wordMatches(pattern.words[pattern.head]!, token, isOf) &&
    matchAdjacent(pattern, tokens, at, isOf) !== null
  );
}
