/**
 * Patterns of a lexicon's words. A word stands for its dictionary form; `=word` for exactly this form; `word*` for every form that begins
 * so; `(a|b)` for alternatives; `сто{ит,ят}` for a stem with the endings listed; `@class` for any word of a class. format.ts tells how
 * they stand in a sentence.
 */

/** One word of a pattern: it matches when any of its alternatives does. */
export interface WordPattern {
  readonly lemmas: readonly string[];
  readonly forms: readonly string[];
  /** Beginnings; `*part` stands anywhere in a word, `*part$` at its end. */
  readonly prefixes: readonly string[];
  readonly classes: readonly string[];
  /** True where "~" stands before it: anything may come between. */
  readonly gap: boolean;
}

/** The words of a pattern besides its head. */
export interface Others {
  readonly words: readonly WordPattern[];
  /** One without which the pattern cannot stand, where a plain word is among them. */
  readonly needed: string | null;
}

export interface Pattern {
  readonly words: readonly WordPattern[];
  /** Which of `words` is the head that a predication must have. */
  readonly head: number;
  /** That word: known without reading the others. */
  readonly headWord: WordPattern;
  readonly others: Others;
  /** As written in the lexicon, for traces. */
  readonly source: string;
}

export function splitList(value: string): string[] {
  return value
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .flatMap(withoutLongAlternatives);
}

/** "wezwa* (na dywanik|do MSZ|ambasador*)": alternatives of several words become patterns of their own. */
function withoutLongAlternatives(source: string): string[] {
  if (!source.includes("(")) return [source];
  const brackets = /\(([^()]*\s[^()]*)\)/u.exec(source);
  if (brackets === null) return [source];
  const alternatives = brackets[1]!.split("|").map((one) => one.trim());
  const long = alternatives.filter((one) => one.includes(" "));
  const short = alternatives.filter((one) => one !== "" && !one.includes(" "));
  const put = (words: string): string[] =>
    withoutLongAlternatives(
      source.slice(0, brackets.index) + words + source.slice(brackets.index + brackets[0].length),
    );
  return [...long.flatMap(put), ...(short.length > 0 ? put(`(${short.join("|")})`) : [])];
}

const NOTHING: readonly string[] = [];
/** Signs by which a word of a pattern stands for more than its dictionary form, or a pattern is more than words and spaces. */
const SIGNS = /[(){}|~^=*@']/u;

/** Taggers know one of the two spellings of "recognise", "paralyse". */
const spellingsOf = (lemma: string): string[] =>
  lemma.endsWith("se") && /[a-z]{3}[iy]se$/u.test(lemma) ? [lemma, `${lemma.slice(0, -2)}ze`] : [lemma];

function wordPattern(word: string, gap: boolean): WordPattern {
  if (!SIGNS.test(word)) return { lemmas: spellingsOf(word), forms: NOTHING, prefixes: NOTHING, classes: NOTHING, gap };
  const lemmas: string[] = [];
  const forms: string[] = [];
  const prefixes: string[] = [];
  const classes: string[] = [];
  const bare = word.startsWith("(") && word.endsWith(")") ? word.slice(1, -1).split("|") : [word];
  for (const alternative of bare) {
    const endings = /^(.*)\{(.*)\}$/u.exec(alternative);
    if (endings) for (const ending of endings[2]!.split(",")) forms.push(endings[1]! + ending.trim());
    else if (alternative.startsWith("@")) classes.push(alternative.slice(1));
    else if (alternative.startsWith("=")) forms.push(alternative.slice(1));
    else if (alternative.endsWith("*") && alternative.length > 1) prefixes.push(alternative.slice(0, -1));
    else if (alternative.startsWith("*") && alternative.length > 2) prefixes.push(`${alternative}$`);
    else lemmas.push(...spellingsOf(alternative));
  }
  return { lemmas, forms, prefixes, classes, gap };
}

/** Lists of words that exclude a sense stand in many blocks: each of their patterns is read once. */
const parsedPatterns = { verb: new Map<string, Pattern | null>(), noun: new Map<string, Pattern | null>() };

/** Reads one pattern; null where it is empty or has unbalanced brackets. Words are matched in lower case with ё as е. */
export function parsePattern(source: string, kind: "verb" | "noun"): Pattern | null {
  const known = parsedPatterns[kind].get(source);
  if (known !== undefined) return known;
  const pattern = readPattern(source, kind);
  parsedPatterns[kind].set(source, pattern);
  return pattern;
}

const folded = (source: string): string => source.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");

/** The first word of a verb pattern, or its alternatives. */
const FIRST_WORD = /^(?:\([^()]*\)|[^\s()]+)(?=\s|$)/u;
/** Brackets that close, hold alternatives and stand between spaces. */
const BRACKETS = /^(?:[^()]|(?<=^|[\s^])\([^()]*\)(?=\s|$))*$/u;

function readPattern(written: string, kind: "verb" | "noun"): Pattern | null {
  const source = written.trim();
  const lower = folded(source);
  // Two of three patterns are plain words.
  if (lower !== "" && !SIGNS.test(lower)) {
    const head = kind === "verb" ? /^\S+/u.exec(lower)! : /\S+$/u.exec(lower)!;
    return new LazyPattern(source, kind, wordPattern(head[0], false));
  }
  const first = kind === "verb" && !lower.includes("^") && BRACKETS.test(lower) ? FIRST_WORD.exec(lower) : null;
  if (first !== null && first[0] !== "~") return new LazyPattern(source, kind, wordPattern(first[0], false));
  return wholePattern(source, kind);
}

/** A pattern of which only the head was read: most of a lexicon's patterns are never met. */
class LazyPattern implements Pattern {
  readonly source: string;
  readonly headWord: WordPattern;
  readonly #kind: "verb" | "noun";
  #whole: Pattern | null = null;

  constructor(source: string, kind: "verb" | "noun", headWord: WordPattern) {
    this.source = source;
    this.#kind = kind;
    this.headWord = headWord;
  }

  get words(): readonly WordPattern[] {
    return (this.#whole ??= wholePattern(this.source, this.#kind)!).words;
  }

  get others(): Others {
    return (this.#whole ??= wholePattern(this.source, this.#kind)!).others;
  }

  get head(): number {
    return this.#kind === "verb" ? 0 : this.words.length - 1;
  }
}

function othersOf(all: readonly WordPattern[], head: number): Others {
  const words = all.filter((_, at) => at !== head);
  const plain = words.find(
    ({ lemmas, forms, prefixes, classes }) =>
      lemmas.length === 1 && forms.length + prefixes.length + classes.length === 0,
  );
  return { words, needed: plain?.lemmas[0] ?? null };
}

function wholePattern(source: string, kind: "verb" | "noun"): Pattern | null {
  const text = folded(source).replace(/'s\b/gu, " 's").replace(/s' /gu, "s ' ");
  const words: WordPattern[] = [];
  let marked = -1;
  let gap = false;
  for (const part of text.match(/\([^)]*\)|\S*\{[^}]*\}|\S+/gu) ?? []) {
    if (part !== "~") {
      if (/[()]/u.test(part) && !/^\^?\([^)]*\)$/u.test(part)) return null;
      if (marked < 0 && part.startsWith("^")) marked = words.length;
      words.push(wordPattern(part.startsWith("^") ? part.slice(1) : part, gap));
    }
    gap = part === "~";
  }
  if (words.length === 0) return null;
  const head = marked >= 0 ? marked : kind === "verb" ? 0 : words.length - 1;
  return { words, head, headWord: words[head]!, others: othersOf(words, head), source };
}

const PARTICIPLE =
  /^(?:held|led|hit|hurt|put|cut|let|made|lost|sold|fed|met|laid|paid|hung|shot|[a-z-]{2,}(?:ed|en|ut|et|nt|ound|eld|aught|ought|own|un|one|ade|ept|elt|old|ost|id|it|ung))$/u;

/** "be spotted over": the passive of "spot", whose head is the participle; null for "be in custody" and what does not begin with "be". */
export function passivePattern(pattern: Pattern): Pattern | null {
  if (pattern.headWord.lemmas.length !== 1 || pattern.headWord.lemmas[0] !== "be") return null;
  const [, participle, ...rest] = pattern.words;
  if (pattern.head !== 0 || participle === undefined || participle.lemmas.length === 0) return null;
  if (!participle.lemmas.every((lemma) => PARTICIPLE.test(lemma))) return null;
  const headWord = { ...participle, gap: false };
  return {
    words: [headWord, ...rest],
    head: 0,
    headWord,
    others: othersOf([headWord, ...rest], 0),
    source: pattern.source,
  };
}
