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

export interface Pattern {
  readonly words: readonly WordPattern[];
  /** Which of `words` is the head that a predication must have. */
  readonly head: number;
  /** That word: known without reading the others. */
  readonly headWord: WordPattern;
  /** Where that word is one dictionary form and nothing else, this; null where it is more. */
  readonly plainHead: string | null;
  /** The words besides the head. */
  readonly others: readonly WordPattern[];
  /** One of these without which the pattern cannot stand, where a plain word is among them: known without reading them. */
  readonly needed: string | null;
  /** True where the head is all: known without reading the others. */
  readonly alone: boolean;
  /** As written in the lexicon, for traces. */
  readonly source: string;
}

export function splitList(value: string): string[] {
  const items: string[] = [];
  for (const part of value.split(";")) {
    const item = part.trim();
    if (item === "") continue;
    if (item.includes("(")) items.push(...withoutLongAlternatives(item));
    else items.push(item);
  }
  return items;
}

/** "wezwa* (na dywanik|do MSZ|ambasador*)": alternatives of several words become patterns of their own. */
function withoutLongAlternatives(source: string): string[] {
  const brackets = longBrackets(source);
  if (brackets === null) return [source];
  const [open, close] = brackets;
  const alternatives = source
    .slice(open + 1, close)
    .split("|")
    .map((one) => one.trim());
  const long = alternatives.filter((one) => one.includes(" "));
  const short = alternatives.filter((one) => one !== "" && !one.includes(" "));
  const put = (words: string): string[] =>
    withoutLongAlternatives(source.slice(0, open) + words + source.slice(close + 1));
  return [...long.flatMap(put), ...(short.length > 0 ? put(`(${short.join("|")})`) : [])];
}

/** Where the first brackets stand that hold a space; null where none do. Looked for in most patterns of a lexicon while it loads. */
function longBrackets(source: string): [open: number, close: number] | null {
  for (let close = source.indexOf(")"); close >= 0; close = source.indexOf(")", close + 1)) {
    const open = source.lastIndexOf("(", close);
    const space = open < 0 ? -1 : source.indexOf(" ", open);
    if (space >= 0 && space < close) return [open, close];
  }
  return null;
}

const NOTHING: readonly string[] = [];
/** Signs by which a word of a pattern stands for more than its dictionary form, or a pattern is more than words and spaces. */
const SIGNS = /[(){}|~^=*@']/u;

/** Taggers know one of the two spellings of "recognise", "paralyse". */
const TWO_SPELLINGS = /[a-z]{3}[iy]se$/u;
const hasTwoSpellings = (lemma: string): boolean => lemma.endsWith("se") && TWO_SPELLINGS.test(lemma);
const spellingsOf = (lemma: string): string[] =>
  hasTwoSpellings(lemma) ? [lemma, `${lemma.slice(0, -2)}ze`] : [lemma];

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
    else if (alternative.startsWith("*") && alternative.length > 1) prefixes.push(`${alternative}$`);
    else lemmas.push(...spellingsOf(alternative));
  }
  return { lemmas, forms, prefixes, classes, gap };
}

const remembered = new Map<string, Pattern | null>();

/** The same pattern for the same source: lists of words that exclude a sense stand in many blocks. */
export function sharedPattern(source: string): Pattern | null {
  let pattern = remembered.get(source);
  if (pattern === undefined) remembered.set(source, (pattern = parsePattern(source, "noun")));
  return pattern;
}

/** What is folded away; most of a lexicon is written without it. */
const UNFOLDED = /[\p{Lu}ё’]/u;

const folded = (source: string): string =>
  UNFOLDED.test(source) ? source.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'") : source;

/** By these the words of a pattern are not what stands between its spaces and brackets, or its head is another. */
const PARTED_OTHERWISE = /['{^]/u;
/** Words of a pattern. */
const PARTS = /\([^)]*\)|\S*\{[^}]*\}|\S+/gu;
/** Reads one pattern; null where it is empty or has unbalanced brackets. Words are matched in lower case with ё as е. */
export function parsePattern(written: string, kind: "verb" | "noun"): Pattern | null {
  const source = written.trim();
  return headed(source, source, kind) ?? wholePattern(source, kind);
}

/** The head where it is one dictionary form. */
const plain = (head: string): string | null => (SIGNS.test(head) || hasTwoSpellings(head) ? null : head);

/** The pattern of which only the head was read; null where that cannot be known without the other words. */
function headed(text: string, source: string, kind: "verb" | "noun"): Pattern | null {
  const lower = folded(text);
  // Two of three patterns are plain words.
  const isPlain = !SIGNS.test(lower);
  if (!isPlain && (kind === "verb" ? lower.includes("^") : PARTED_OTHERWISE.test(lower))) return null;
  if (!isPlain && !bracketsStandFree(lower)) return null;
  const head = kind === "verb" ? firstWord(lower) : lastWord(lower);
  if (head === "" || head === "~") return null;
  return new LazyPattern(text, source, kind, head, isPlain ? (hasTwoSpellings(head) ? null : head) : plain(head));
}

/** The first word of a verb pattern, or its alternatives. */
function firstWord(text: string): string {
  const end = text.startsWith("(") ? text.indexOf(")") + 1 : text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
}

/** The last word of a noun pattern, or its alternatives. */
const lastWord = (text: string): string =>
  text.slice(text.endsWith(")") ? text.lastIndexOf("(") : text.lastIndexOf(" ") + 1);

/** True where brackets close, hold no others and stand between spaces. */
function bracketsStandFree(text: string): boolean {
  let from = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", from)) {
    const close = text.indexOf(")", from);
    const inner = text.indexOf("(", open + 1);
    if (close < open || (inner >= 0 && inner < close)) return false;
    const before = text[open - 1] ?? " ";
    if ((before !== " " && before !== "^") || (text[close + 1] ?? " ") !== " ") return false;
    from = close + 1;
  }
  return !text.includes(")", from);
}

/** A pattern of which only the head is known: most of a lexicon's patterns are never met. */
class LazyPattern implements Pattern {
  readonly source: string;
  readonly plainHead: string | null;
  readonly #text: string;
  readonly #kind: "verb" | "noun";
  readonly #head: string;
  #headWord: WordPattern | null = null;
  #whole: Pattern | null = null;

  /** `text` is what of `source` is read. */
  constructor(text: string, source: string, kind: "verb" | "noun", head: string, plainHead: string | null) {
    this.#text = text;
    this.source = source;
    this.plainHead = plainHead;
    this.#kind = kind;
    this.#head = head;
  }

  get headWord(): WordPattern {
    return (this.#headWord ??= wordPattern(this.#head, false));
  }

  get words(): readonly WordPattern[] {
    return this.#read().words;
  }

  get others(): readonly WordPattern[] {
    return this.#read().others;
  }

  get needed(): string | null {
    const text = folded(this.#text);
    if (PARTED_OTHERWISE.test(text)) return this.#read().needed;
    const parts = text.match(PARTS) ?? [];
    return rarest(this.#kind === "verb" ? parts.slice(1) : parts.slice(0, -1));
  }

  get alone(): boolean {
    // A space or the "'" of "'s" parts words.
    return !/[\s']/u.test(this.#text) || this.words.length === 1;
  }

  get head(): number {
    return this.#kind === "verb" ? 0 : this.words.length - 1;
  }

  #read(): Pattern {
    return (this.#whole ??= wholePattern(this.#text, this.#kind)!);
  }
}

/** The longest plain word of a pattern's parts, which is the rarest: a sentence that lacks it need not be asked for the others. */
function rarest(parts: readonly string[]): string | null {
  let longest: string | null = null;
  for (const part of parts)
    if (plain(part) !== null && (longest === null || part.length > longest.length)) longest = part;
  return longest;
}

function wholePattern(source: string, kind: "verb" | "noun"): Pattern | null {
  const text = folded(source).replace(/'s\b/gu, " 's").replace(/s' /gu, "s ' ");
  const written: string[] = [];
  const words: WordPattern[] = [];
  let marked = -1;
  let gap = false;
  for (const part of text.match(PARTS) ?? []) {
    if (part !== "~") {
      if (/[()]/u.test(part) && !/^\^?\([^)]*\)$/u.test(part)) return null;
      if (marked < 0 && part.startsWith("^")) marked = words.length;
      const word = part.startsWith("^") ? part.slice(1) : part;
      written.push(word);
      words.push(wordPattern(word, gap));
    }
    gap = part === "~";
  }
  if (words.length === 0) return null;
  const head = marked >= 0 ? marked : kind === "verb" ? 0 : words.length - 1;
  const beside = <T>(all: readonly T[]): T[] => all.filter((_, at) => at !== head);
  return {
    words,
    head,
    headWord: words[head]!,
    plainHead: null,
    others: beside(words),
    needed: rarest(beside(written)),
    alone: words.length === 1,
    source,
  };
}

/** How a language tells in its patterns that something is done to their subject: "be spotted". */
export interface PassiveForm {
  readonly auxiliary: string;
  /** Whether a word behind the auxiliary is a participle of what was done: "spotted", but not "glad". */
  readonly isParticiple: (word: string) => boolean;
}

/** "be spotted over": the passive of "spot", whose head is the participle; null for "be in custody" and what has no auxiliary. */
export function passivePattern({ source }: Pattern, { auxiliary, isParticiple }: PassiveForm): Pattern | null {
  if (!source.startsWith(`${auxiliary} `)) return null;
  const behind = source.slice(auxiliary.length + 1);
  const rest = behind.startsWith("~ ") ? behind.slice(2) : behind;
  const pattern = rest === "" || rest.startsWith("~") ? null : headed(rest, source, "verb");
  const lemmas = pattern?.headWord.lemmas ?? [];
  return lemmas.length > 0 && lemmas.every(isParticiple) ? pattern : null;
}
