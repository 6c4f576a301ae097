/** Grammatical cases in the order that paradigm tables list them. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;

/** A set of cases as bits, the first case of {@link CASES} the lowest. */
export type CaseSet = number;

/** A form of a word and the cases it can stand in. */
export interface Form {
  readonly text: string;
  readonly cases: CaseSet;
}

/** Names the cases of a set. */
export function casesOf(set: CaseSet): readonly string[] {
  return CASE_LISTS[set & 63] ?? [];
}
const CASE_LISTS: readonly (readonly string[])[] = Array.from({ length: 64 }, (_, set) =>
  CASES.filter((_, index) => set & (1 << index)),
);

/** The forms of one kind of word (a section of a paradigm table), by the ending of its dictionary form. */
export class Paradigm {
  readonly #rules = new Map<string, readonly (readonly string[])[]>();
  readonly #longest: number;
  readonly #consonants: ReadonlySet<string>;

  constructor(rules: readonly [string, readonly (readonly string[])[]][], consonants: string) {
    for (const [suffix, endings] of rules) this.#rules.set(suffix, endings);
    this.#longest = Math.max(1, ...rules.map(([suffix]) => suffix.length));
    this.#consonants = new Set(consonants);
  }

  /** All forms of a word, the dictionary form first; only that form where no rule fits. Letter case of the stem is kept. */
  forms(word: string): Form[] {
    const lower = word.toLowerCase();
    for (let length = Math.min(this.#longest, word.length); length >= 1; length--) {
      const suffix = lower.slice(-length);
      const endings = this.#rules.get(suffix);
      if (endings) return this.#apply(word, word.slice(0, -length), endings);
    }
    const last = lower.slice(-1);
    const rule = this.#consonants.has(last) ? this.#rules.get("*") : undefined;
    if (rule) return this.#apply(word, word, rule);
    return [{ text: word, cases: 63 }];
  }

  #apply(word: string, stem: string, endings: readonly (readonly string[])[]): Form[] {
    const forms = new Map<string, number>([[word, 1]]);
    endings.forEach((alternatives, index) => {
      for (const ending of alternatives) {
        const text = ending === "=" ? word : stem + ending.replace("*", "");
        forms.set(text, (forms.get(text) ?? 0) | (1 << (index + 1)));
      }
    });
    return [...forms].map(([text, cases]) => ({ text, cases }));
  }
}

/**
 * Reads a paradigm table. A section begins with `[name]`; `letters: …` gives the consonants that `*` stands for; a rule is
 * `ending > genitive dative accusative instrumental locative`, each replacing the ending, alternatives parted by `/`,
 * `=` for the dictionary form. `*` as an ending is any word that ends in a consonant no other rule names.
 */
export function readParadigms(file: string, table: string): ReadonlyMap<string, Paradigm> {
  const sections = new Map<string, [string, readonly (readonly string[])[]][]>();
  let rules: [string, readonly (readonly string[])[]][] | undefined;
  let consonants = "";
  table.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    const where = `${file}, line ${index + 1}: `;
    if (!line || line.startsWith("#")) return;
    if (line.startsWith("letters:")) {
      consonants = line.slice(8).trim();
      return;
    }
    const section = /^\[(.+)\]$/.exec(line)?.[1];
    if (section) {
      rules = [];
      sections.set(section, rules);
      return;
    }
    const [suffixes, endings] = line.split(">").map((part) => part.trim());
    if (!rules || !suffixes || !endings) throw new Error(`${where}expected "ending > five endings" under a [section]`);
    const list = endings.split(/\s+/).map((ending) => ending.split("/"));
    if (list.length !== 5) throw new Error(`${where}expected five endings, found ${list.length}`);
    for (const suffix of suffixes.split(/[\s,]+/)) {
      // A tilde stands for the part of the ending that stays.
      rules.push([suffix, list.map((alternatives) => alternatives.map((ending) => ending.replace("~", suffix)))]);
    }
  });
  return new Map([...sections].map(([name, list]) => [name, new Paradigm(list, consonants)]));
}
