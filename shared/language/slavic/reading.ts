/**
 * What a written form of a Slavic word can be. A form often has several readings («журналиста» is genitive or accusative); phrases and
 * clauses choose among them. Cases are bits so that agreement is one `&`.
 */
export const NOM = 1;
export const GEN = 2;
export const DAT = 4;
export const ACC = 8;
export const INS = 16;
export const LOC = 32;
export const ANY_CASE = 63;

export const CASE_BITS: Readonly<Record<string, number>> = {
  nom: NOM,
  gen: GEN,
  dat: DAT,
  acc: ACC,
  ins: INS,
  loc: LOC,
  any: ANY_CASE,
};

export type WordClass =
  | "noun"
  | "proper"
  | "adjective"
  | "verb"
  | "pronoun"
  | "numeral"
  | "preposition"
  | "conjunction"
  | "particle"
  | "adverb"
  | "predicative";

export type VerbForm = "finite" | "infinitive" | "participle" | "short" | "gerund" | "imperative";

export interface Reading {
  readonly lemma: string;
  readonly word: WordClass;
  /** Bits of the cases it can stand in; 0 for words without case. */
  readonly cases: number;
  /** Null where the form does not tell. */
  readonly plural: boolean | null;
  readonly gender: "m" | "f" | "n" | null;
  readonly animate: boolean | null;
  readonly person?: 1 | 2 | 3;
  readonly form?: VerbForm;
  readonly tense?: "past" | "present" | "future";
  readonly passive?: boolean;
  /** Ends in -ся/-сь (-ца/-ся) and is not a verb of its own: passive or truly reflexive. */
  readonly reflexive?: boolean;
  readonly perfective?: boolean | null;
  /** For prepositions: the cases they govern. */
  readonly governs?: number;
  /** True where a word list holds it; false for a guess by the ending. */
  readonly known: boolean;
}

/** An ending of long adjectives: what the word is when it ends so. */
export interface AdjectiveEnding {
  readonly ending: string;
  readonly cases: number;
  readonly plural: boolean;
  readonly gender: "m" | "f" | "n" | null;
}

/** Reads a table such as `ый ий: m nom acc` (`pl` for plurals, `mn` for both genders). Longest endings first. */
export function parseAdjectiveEndings(table: string): AdjectiveEnding[] {
  const endings: AdjectiveEnding[] = [];
  for (const line of table.split("\n")) {
    const [forms, marks] = line.split(":");
    if (forms === undefined || marks === undefined) continue;
    const words = marks.trim().split(/\s+/u);
    const cases = words.reduce((bits, word) => bits | (CASE_BITS[word] ?? 0), 0);
    const genders: ("m" | "f" | "n" | null)[] = words.includes("pl")
      ? [null]
      : words.includes("mn")
        ? ["m", "n"]
        : words.includes("m")
          ? ["m"]
          : words.includes("f")
            ? ["f"]
            : ["n"];
    for (const ending of forms.trim().split(/\s+/u))
      for (const gender of genders) endings.push({ ending, cases, plural: words.includes("pl"), gender });
  }
  return endings.sort((left, right) => right.ending.length - left.ending.length);
}

/** A noun of a word list, before it is declined. */
export interface NounEntry {
  readonly lemma: string;
  readonly gender: "m" | "f" | "n" | null;
  readonly animate: boolean;
  readonly pluralOnly: boolean;
  readonly stem: string | null;
  /** Declines like an adjective or not at all. */
  readonly fixed: boolean;
  /** Plural in -а/-я. */
  readonly pluralA: boolean;
}

/** A verb of a word list, before it is conjugated. */
export interface VerbEntry {
  readonly lemma: string;
  readonly they: string | null;
  readonly past: string | null;
  readonly participle: string | null;
  readonly shortT: boolean;
  readonly perfective: boolean | null;
}

const fold = (text: string): string => text.replaceAll("ё", "е");

function* sections(text: string): Generator<{ head: string; words: string[] }> {
  let head = "";
  for (const line of text.split("\n")) {
    const heading = /^\[(.*)\]$/u.exec(line.trim());
    if (heading) head = heading[1]!;
    else if (line.trim() !== "" && !line.startsWith("#")) yield { head, words: fold(line.trim()).split(/\s+/u) };
  }
}

export function parseNouns(text: string): NounEntry[] {
  const entries: NounEntry[] = [];
  for (const { head, words } of sections(text)) {
    const gender = head.startsWith("m") ? "m" : head.startsWith("f") ? "f" : head.startsWith("n") ? "n" : null;
    for (const word of words) {
      const [name, stem] = word.split(":");
      const fixed = name!.endsWith("!");
      const pluralA = name!.endsWith("^");
      const lemma = name!.replace(/[!^]$/u, "");
      const animate = head.includes("animate");
      entries.push({ lemma, gender, animate, pluralOnly: head.startsWith("pl"), stem: stem ?? null, fixed, pluralA });
    }
  }
  return entries;
}

export function parseVerbs(text: string): VerbEntry[] {
  const entries: VerbEntry[] = [];
  for (const { head, words } of sections(text)) {
    const perfective = head === "perfective" ? true : head === "imperfective" ? false : null;
    for (const word of words) {
      const [forms, ...flags] = word.split("+");
      const [lemma, they, past] = forms!.split(":");
      const participle = flags.find((flag) => flag.includes("="))?.split("=")[1] ?? null;
      entries.push({
        lemma: lemma!,
        they: they ?? null,
        past: past ?? null,
        participle,
        shortT: flags.includes("т"),
        perfective,
      });
    }
  }
  return entries;
}
