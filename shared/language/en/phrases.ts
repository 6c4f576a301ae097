/** Cuts an English sentence into chunks: noun phrases, verb groups, and the signs and small words between them. */
import type { Mention } from "../../watchlist/mention.ts";
import type {
  Argument,
  DateMention,
  Gender,
  GrammaticalNumber,
  Measure,
  NounPhrase,
  Pronoun,
  Token,
} from "../analysis.ts";
import {
  BE,
  COMPLEX,
  HAVE,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  NEGATORS,
  OVER_VERBS,
  PARTICLES,
  RELATIVES,
  SUBORDINATORS,
  TELLING,
} from "./grammar.ts";
import { type FoundMeasure, hyphenMeasure } from "./numbers.ts";

/** A noun phrase while its sentence is still being read. */
export type PhraseDraft = { -readonly [K in keyof NounPhrase]: NounPhrase[K] } & { complements: Argument[] };

export interface VerbGroup {
  from: number;
  to: number;
  head: number;
  lemma: string;
  auxiliaries: string[];
  negated: boolean;
  /** "to" before it. */
  infinitive: boolean;
  particle: string | null;
  /** Predicate adjective after a form of "be": "due", "ready". */
  adjective: string | null;
}

export type Chunk =
  | { kind: "phrase"; from: number; to: number; phrase: PhraseDraft }
  | { kind: "verb"; from: number; to: number; verb: VerbGroup }
  | { kind: "preposition"; from: number; to: number; word: string }
  | { kind: "relative" | "subordinator" | "that" | "conjunction"; from: number; to: number; word: string }
  | { kind: "comma" | "dash" | "open" | "close" | "quote" | "stop" | "date" | "adverb"; from: number; to: number };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    i: [1, "singular", null],
    me: [1, "singular", null],
    my: [1, "singular", null],
    we: [1, "plural", null],
    us: [1, "plural", null],
    our: [1, "plural", null],
    you: [2, null, null],
    your: [2, null, null],
    he: [3, "singular", "masculine"],
    him: [3, "singular", "masculine"],
    his: [3, "singular", "masculine"],
    himself: [3, "singular", "masculine"],
    she: [3, "singular", "feminine"],
    her: [3, "singular", "feminine"],
    herself: [3, "singular", "feminine"],
    it: [3, "singular", "neuter"],
    its: [3, "singular", "neuter"],
    itself: [3, "singular", "neuter"],
    they: [3, "plural", null],
    them: [3, "plural", null],
    their: [3, "plural", null],
    themselves: [3, "plural", null],
  } satisfies Record<string, [1 | 2 | 3, GrammaticalNumber | null, Gender | null]>).map(
    ([word, [person, number, gender]]) => [word, { person, number, gender }],
  ),
);
const POSSESSIVE = new Set(["my", "our", "your", "his", "its", "their"]);
/** Words that stand for people or things without a noun. */
const NOMINAL = new Set([
  "others",
  "all",
  "both",
  "many",
  "most",
  "some",
  "several",
  "few",
  "everyone",
  "everybody",
  "anyone",
  "those",
  "these",
  "none",
  "one",
  "another",
  "each",
  "someone",
  "more",
  "half",
  "accused",
  "detained",
  "arrested",
  "jailed",
  "dead",
  "injured",
  "wounded",
  "convicted",
]);

export interface ChunkInput {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly measures: readonly FoundMeasure[];
  readonly dates: readonly DateMention[];
}

export function chunk(input: ChunkInput): Chunk[] {
  return new Chunker(input).run();
}

class Chunker {
  readonly #tokens: readonly Token[];
  readonly #input: ChunkInput;
  readonly #measureAt = new Map<number, FoundMeasure>();
  /** Token index to the date mention that covers it. */
  readonly #dateAt: (DateMention | undefined)[] = [];
  readonly #chunks: Chunk[] = [];
  #mention = 0;

  constructor(input: ChunkInput) {
    this.#input = input;
    this.#tokens = input.tokens;
    let d = 0;
    for (const [i, token] of input.tokens.entries()) {
      while (d < input.dates.length && input.dates[d]!.end <= token.start) d++;
      const date = input.dates[d];
      this.#dateAt[i] = date !== undefined && date.start <= token.start && token.start < date.end ? date : undefined;
    }
    // A number inside a date is no count.
    for (const measure of input.measures)
      if (this.#dateAt[measure.at] === undefined) this.#measureAt.set(measure.from, measure);
  }

  run(): Chunk[] {
    let i = 0;
    while (i < this.#tokens.length) i = this.#next(i);
    return this.#chunks;
  }

  #next(i: number): number {
    const token = this.#tokens[i]!;
    const { lower } = token;
    const one = (kind: "comma" | "dash" | "open" | "close" | "quote" | "stop" | "adverb"): number => {
      this.#chunks.push({ kind, from: i, to: i + 1 });
      return i + 1;
    };
    const dated = this.#dateAt[i];
    if (dated !== undefined) {
      let to = i + 1;
      while (this.#dateAt[to] === dated) to++;
      // "Sunday's protests": the day belongs to the phrase.
      if (/^'s?$/u.test(this.#tokens[to]?.lower ?? "")) return this.#phrase(i, to + 1);
      const led = this.#chunks.at(-1);
      if (led?.kind === "preposition" && led.to === i && !this.#phraseFollowsDate(to)) {
        // "on Monday" is one adverbial.
        this.#chunks.pop();
        this.#chunks.push({ kind: "date", from: led.from, to });
      } else this.#chunks.push({ kind: "date", from: i, to });
      return to;
    }
    if (token.pos === "punct" && !this.#measureAt.has(i)) {
      if (/^[,;]$/u.test(token.text)) return one(token.text === "," ? "comma" : "stop");
      if (/^[–—-]+$/u.test(token.text)) return one("dash");
      if (/^[([]$/u.test(token.text)) return one("open");
      if (/^[)\]]$/u.test(token.text)) return one("close");
      if (/^["“”„«»‘’']$/u.test(token.text)) return one("quote");
      return one("stop");
    }
    if (this.#measureAt.has(i)) return this.#phrase(i, i);
    for (const words of COMPLEX) {
      const after = this.#tokens[i + words.length];
      if (
        words[0] === lower &&
        words.every((word, k) => this.#tokens[i + k]?.lower === word) &&
        !(words.at(-1) === "to" && after?.pos === "verb")
      ) {
        this.#chunks.push({ kind: "preposition", from: i, to: i + words.length, word: words.join(" ") });
        return i + words.length;
      }
    }
    const before = this.#chunks.at(-1);
    if (lower === "that" && token.pos !== "det") return this.#that(i);
    if (lower === "that") {
      const after = this.#tokens[i + 1];
      if (after === undefined || (after.pos !== "noun" && after.pos !== "adj") || before?.kind === "verb")
        return this.#that(i);
    }
    if (RELATIVES.has(lower) && lower !== "that") {
      const word = lower;
      if (word === "whose" || word === "which" || word === "who" || word === "whom" || word === "where") {
        this.#chunks.push({
          kind: word === "where" && before?.kind !== "phrase" && before?.kind !== "comma" ? "subordinator" : "relative",
          from: i,
          to: i + 1,
          word,
        });
        return i + 1;
      }
    }
    if (SUBORDINATORS.has(lower) && this.#opensClause(i)) {
      this.#chunks.push({ kind: "subordinator", from: i, to: i + 1, word: lower });
      return i + 1;
    }
    if (token.pos === "conj" || lower === "but" || lower === "then") {
      this.#chunks.push({
        kind: SUBORDINATORS.has(lower) ? "subordinator" : "conjunction",
        from: i,
        to: i + 1,
        word: lower,
      });
      return i + 1;
    }
    if (this.#startsVerbGroup(i)) return this.#verbGroup(i);
    if (token.pos === "prep") {
      const verb = before?.kind === "verb" ? before.verb : null;
      const next = this.#tokens[i + 1];
      if (
        verb !== null &&
        verb.particle === null &&
        next?.lower !== "of" &&
        (PARTICLES.has(lower) || (lower === "over" && OVER_VERBS.has(verb.lemma)))
      ) {
        verb.particle = lower;
        return one("adverb");
      }
      // "drove on to Ukraine": only the last preposition governs.
      if (next?.pos === "prep" && verb !== null && !this.#measureAt.has(i + 1)) return one("adverb");
      this.#chunks.push({ kind: "preposition", from: i, to: i + 1, word: lower });
      return i + 1;
    }
    if (token.pos === "adv" && !NOMINAL.has(lower) && !this.#beginsPhrase(i + 1)) {
      if (before?.kind === "verb" && before.verb.particle === null && PARTICLES.has(lower))
        before.verb.particle = lower;
      return one("adverb");
    }
    return this.#phrase(i, i);
  }

  /** "in Monday clashes": the day belongs to the phrase that follows. */
  #phraseFollowsDate(to: number): boolean {
    const next = this.#tokens[to];
    return next !== undefined && (next.pos === "noun" || next.pos === "adj") && this.#dateAt[to] === undefined;
  }

  #that(i: number): number {
    const before = this.#chunks.at(-1);
    const verb = this.#chunks.findLast((piece) => piece.kind === "verb");
    const next = this.#tokens[i + 1];
    const told =
      verb?.kind === "verb" &&
      TELLING.has(verb.verb.lemma) &&
      next !== undefined &&
      !["verb", "aux"].includes(next.pos);
    this.#chunks.push({
      kind: before?.kind === "phrase" && !told ? "relative" : "that",
      from: i,
      to: i + 1,
      word: "that",
    });
    return i + 1;
  }

  /** True where "after", "since", "as" and the like begin a clause: some verb follows before the next comma. */
  #opensClause(i: number): boolean {
    const { lower } = this.#tokens[i]!;
    if (
      [
        "if",
        "because",
        "unless",
        "although",
        "though",
        "whereas",
        "whether",
        "while",
        "when",
        "where",
        "lest",
        "once",
      ].includes(lower)
    )
      return true;
    const next = this.#tokens[i + 1];
    if (next !== undefined && /ing$/u.test(next.lower) && next.pos === "verb") return false;
    let depth = 0;
    for (let j = i + 1; j < this.#tokens.length && j < i + 20; j++) {
      const token = this.#tokens[j]!;
      if (token.pos === "punct" && depth === 0 && token.text !== "$") return false;
      if (token.pos === "prep" && j > i + 1) depth++;
      if (RELATIVES.has(token.lower)) return false;
      const previous = this.#tokens[j - 1]!;
      if (token.pos === "aux" && previous.lower !== "to") return true;
      if (
        token.pos === "verb" &&
        !/ing$/u.test(token.lower) &&
        previous.lower !== "to" &&
        previous.pos !== "det" &&
        previous.pos !== "adj"
      ) {
        const follow = this.#tokens[j + 1];
        if (follow?.pos === "noun" && (previous.pos === "prep" || previous.pos === "conj" || previous.pos === "num"))
          continue;
        return true;
      }
    }
    return false;
  }

  #beginsPhrase(i: number): boolean {
    const token = this.#tokens[i];
    return token !== undefined && ["adj", "num", "det"].includes(token.pos) && this.#dateAt[i] === undefined;
  }

  #startsVerbGroup(i: number): boolean {
    const token = this.#tokens[i]!;
    const next = this.#tokens[i + 1];
    if (token.pos === "aux") return true;
    if (token.pos === "part" && token.lower === "to")
      return (
        next !== undefined &&
        (next.pos === "verb" || next.pos === "aux" || (next.pos === "adv" && this.#tokens[i + 2]?.pos === "verb"))
      );
    if (token.pos === "part" && (token.lower === "not" || token.lower === "n't"))
      return next?.pos === "verb" || next?.pos === "aux";
    if (token.pos === "adv" && next?.pos === "verb" && !this.#adjectival(i + 1)) return !NOMINAL.has(token.lower);
    return token.pos === "verb" && !this.#adjectival(i);
  }

  /** "masked officers", "the following day": a participle before its noun. */
  #adjectival(i: number): boolean {
    const token = this.#tokens[i]!;
    if (token.pos !== "verb" || !/(?:ed|ing|en|wn|rn)$/u.test(token.lower)) return false;
    const next = this.#tokens[i + 1];
    if (
      next === undefined ||
      this.#dateAt[i + 1] !== undefined ||
      !(next.pos === "noun" || next.pos === "proper" || (next.pos === "adj" && this.#tokens[i + 2]?.pos === "noun"))
    )
      return false;
    const before = this.#tokens[i - 1];
    if (before === undefined) return /ed$/u.test(token.lower) && next.pos === "noun";
    if (before.pos === "det" || before.pos === "adj" || before.pos === "num" || before.lower === "'s") return true;
    if (POSSESSIVE.has(before.lower) || before.lower === "her") return true;
    if (before.pos === "prep" || SUBORDINATORS.has(before.lower)) return !/ing$/u.test(token.lower);
    if (before.pos === "conj" || before.lower === ",")
      return (
        /ed$/u.test(token.lower) &&
        next.pos === "noun" &&
        this.#chunks.at(-2)?.kind === "phrase" &&
        this.#finiteAhead(i + 2)
      );
    return false;
  }

  #finiteAhead(i: number): boolean {
    for (let j = i; j < Math.min(this.#tokens.length, i + 6); j++) {
      if (this.#tokens[j]!.pos === "aux" || this.#tokens[j]!.pos === "verb") return true;
      if (this.#tokens[j]!.pos === "punct") return false;
    }
    return false;
  }

  #verbGroup(start: number): number {
    const auxiliaries: string[] = [];
    let negated = false;
    let infinitive = false;
    let head = -1;
    let i = start;
    for (; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]!;
      if (/^["“”]$/u.test(token.text) && auxiliaries.length > 0 && this.#tokens[i + 1]?.pos === "verb") continue;
      if (token.lower === "to" && token.pos === "part") {
        if (i > start) break;
        infinitive = true;
      } else if (NEGATORS.has(token.lower)) negated = true;
      else if (
        token.pos === "aux" ||
        (HAVE.has(token.lower) &&
          this.#tokens[i + 1]?.pos === "verb" &&
          /(?:ed|en)$/u.test(this.#tokens[i + 1]!.lower)) ||
        (token.pos === "verb" &&
          token.lemma === "get" &&
          /ed$/u.test(this.#tokens[i + 1]?.lower ?? "") &&
          this.#tokens[i + 1]?.pos === "verb")
      ) {
        auxiliaries.push(token.lower);
        head = i;
      } else if (token.pos === "verb") {
        head = i;
        i++;
        break;
      } else if (token.pos === "adv" || token.lower === "all" || token.lower === "both") {
        // Adverbs inside the group only: an auxiliary or verb must follow.
        const ahead = this.#tokens.slice(i + 1, i + 3).findIndex((t) => t.pos === "verb" || t.pos === "aux");
        if (ahead < 0 || this.#dateAt[i] !== undefined) break;
      } else if (
        auxiliaries.length > 0 &&
        this.#tokens[i + 1]?.pos === "verb" &&
        (this.#dateAt[i] !== undefined || token.lower === "since")
      ) {
        // "has since asked", "will today meet".
      } else break;
    }
    if (head < 0) {
      this.#chunks.push({ kind: "adverb", from: start, to: Math.max(i, start + 1) });
      return Math.max(i, start + 1);
    }
    const main = this.#tokens[head]!;
    // An auxiliary on its own is the verb: "was", "has".
    if (main.pos === "aux" || auxiliaries.at(-1) === main.lower) auxiliaries.pop();
    const to = Math.max(head + 1, start + 1);
    const lemma = BE.has(main.lower) ? "be" : HAVE.has(main.lower) ? "have" : main.lemma;
    let adjective: string | null = null;
    if (lemma === "be") {
      const at = this.#tokens[to]?.pos === "adv" || NEGATORS.has(this.#tokens[to]?.lower ?? "") ? to + 1 : to;
      if (NEGATORS.has(this.#tokens[to]?.lower ?? "")) negated = true;
      const next = this.#tokens[at];
      if (next?.pos === "adj" || next?.lower === "due" || next?.lower === "set") adjective = next.lower;
    }
    this.#chunks.push({
      kind: "verb",
      from: start,
      to,
      verb: { from: start, to, head, lemma, auxiliaries, negated, infinitive, particle: null, adjective },
    });
    return to;
  }

  /** Reads a noun phrase from `start`; tokens before `first` are already known to belong to it. */
  #phrase(start: number, first: number): number {
    const tokens = this.#tokens;
    const opening = tokens[start]!;
    if (
      opening.pos === "adj" &&
      ["verb", "adverb"].includes(this.#chunks.at(-1)?.kind ?? "") &&
      !this.#nounAhead(start + 1) &&
      !NOMINAL.has(opening.lower) &&
      !/-old$/u.test(opening.lower)
    ) {
      // "detained nationwide", "found dead": a predicate, not a phrase.
      this.#chunks.push({ kind: "adverb", from: start, to: start + 1 });
      return start + 1;
    }
    let i = first;
    let head = -1;
    let possessor: PhraseDraft | null = null;
    let quantity: Measure | null = null;
    let pronoun: Pronoun | null = null;
    let nameEnd = -1;
    for (; i < tokens.length; i++) {
      const token = tokens[i]!;
      const measure = this.#measureAt.get(i);
      if (measure !== undefined) {
        // A second number after the head begins another phrase ("jailed 14 people for between 7 and 15 days" has a preposition anyway).
        if (head >= 0 && quantity !== null) break;
        const follows = tokens[measure.to];
        if (head >= 0 && (measure.unit !== null || (follows !== undefined && ["noun", "adj"].includes(follows.pos))))
          break;
        quantity = measure;
        head = measure.to - 1;
        i = measure.to - 1;
        if (measure.partitive && tokens[i + 1]?.lower === "of") {
          // "dozens of students": the noun is what is counted; "266 of them" keeps its number.
          if (tokens[i + 2] !== undefined && ["noun", "adj", "proper", "det", "verb"].includes(tokens[i + 2]!.pos))
            i += 1;
          else break;
        }
        continue;
      }
      if (i > start && this.#dateAt[i] !== undefined) {
        let after = i + 1;
        while (this.#dateAt[after] === this.#dateAt[i]) after++;
        // "an August 9 election", "Sunday's vote".
        const attribute =
          /^'s?$/u.test(tokens[after]?.lower ?? "") || tokens[after]?.pos === "noun" || tokens[after]?.pos === "adj";
        if (head >= 0 || !attribute) break;
        i = after - 1;
        continue;
      }
      if (
        token.lower === "'s" ||
        (token.lower === "'" &&
          /s$/u.test(tokens[i - 1]?.lower ?? "") &&
          tokens[i - 1]?.end === token.start &&
          head >= 0)
      ) {
        if (head >= 0) possessor = this.#draft(start, i, head, possessor, quantity, null);
        head = -1;
        quantity = null;
        continue;
      }
      const known = PRONOUNS.get(token.lower);
      if (known !== undefined && token.text !== "US" && token.pos !== "proper") {
        const next = tokens[i + 1];
        const owns =
          POSSESSIVE.has(token.lower) ||
          (token.lower === "her" &&
            next !== undefined &&
            ["noun", "adj", "proper", "num"].includes(next.pos) &&
            this.#dateAt[i + 1] === undefined);
        if (owns && head < 0) {
          possessor = this.#draft(i, i + 1, i, null, null, known);
          continue;
        }
        if (head >= 0 || i > start) break;
        head = i;
        pronoun = known;
        i++;
        break;
      }
      if (
        NOMINAL.has(token.lower) &&
        head < 0 &&
        i === start &&
        !this.#nounAhead(i + 1) &&
        tokens[i + 1]?.pos !== "det"
      ) {
        head = i;
        i++;
        break;
      }
      if (
        token.pos === "det" ||
        (token.pos === "adv" && ["adj", "num", "adv"].includes(tokens[i + 1]?.pos ?? "") && head < 0)
      ) {
        if (head >= 0) break;
        if (NOMINAL.has(token.lower) && !this.#nounAhead(i + 1)) {
          head = i;
          i++;
          break;
        }
        continue;
      }
      if (
        token.pos === "noun" ||
        token.pos === "proper" ||
        (token.pos === "pron" && NOMINAL.has(token.lower)) ||
        (token.pos === "adj" && NOMINAL.has(token.lower) && !this.#nounAhead(i + 1))
      ) {
        // A name after a name's end is another phrase only when it is no title before a person ("President Lukashenko").
        head = i;
        if (token.pos === "proper") nameEnd = i;
        continue;
      }
      if (token.pos === "num" && head >= 0 && token.lower !== "one") break;
      if (token.pos === "adj" || token.pos === "num") {
        if (head >= 0 && tokens[head]!.pos !== "num" && !this.#nounAhead(i)) break;
        if (head >= 0 && nameEnd === head && token.pos === "adj" && !/^\p{Lu}/u.test(token.text)) break;
        if (head < 0 || tokens[head]!.pos === "num" || this.#nounAhead(i)) {
          if (token.pos === "num" || !this.#nounAhead(i + 1)) head = i;
          continue;
        }
        break;
      }
      if (token.pos === "verb" && this.#adjectival(i)) continue;
      if (token.lower === "and" && head < 0 && tokens[i - 1]?.pos === "adj" && tokens[i + 1]?.pos === "adj") continue;
      if (
        token.pos === "punct" &&
        token.text === "," &&
        head < 0 &&
        tokens[i - 1]?.pos === "adj" &&
        tokens[i + 1]?.pos === "adj"
      )
        continue;
      if (/^["“”]$/u.test(token.text) && i > start && head < 0 && tokens[i + 1]?.pos !== "punct") continue;
      if (token.lower === "of" && head >= 0 && this.#mentionCovers(i)) continue;
      if (this.#mentionCovers(i) && i > start) {
        head = i;
        continue;
      }
      break;
    }
    if (head < 0) {
      // Determiners or adjectives alone.
      const to = Math.max(i, start + 1);
      if (tokens[to - 1]!.pos === "adj" || tokens[to - 1]!.pos === "det" || tokens[to - 1]!.pos === "num")
        head = to - 1;
      else {
        this.#chunks.push({ kind: "adverb", from: start, to });
        return to;
      }
    }
    const to = Math.max(head + 1, start + 1);
    const phrase = this.#draft(start, to, head, possessor, quantity, pronoun);
    this.#chunks.push({ kind: "phrase", from: start, to, phrase });
    return Math.max(to, start + 1);
  }

  #nounAhead(i: number): boolean {
    for (let j = i; j < Math.min(this.#tokens.length, i + 4); j++) {
      const token = this.#tokens[j]!;
      if (token.pos === "noun" || token.pos === "proper") return this.#dateAt[j] === undefined;
      if (token.pos === "verb" && this.#adjectival(j)) continue;
      if (token.pos !== "adj" && token.pos !== "num" && !(token.pos === "adv" && j === i)) return false;
    }
    return false;
  }

  /** True where a mention spans from the token before to this one (names of several words hold together). */
  #mentionCovers(i: number): boolean {
    const token = this.#tokens[i]!;
    const before = this.#tokens[i - 1];
    return (
      before !== undefined &&
      this.#input.mentions.some(
        (mention) => !mention.adjective && mention.start <= before.start && token.end <= mention.end,
      )
    );
  }

  #draft(
    from: number,
    to: number,
    head: number,
    possessor: PhraseDraft | null,
    quantity: Measure | null,
    pronoun: Pronoun | null,
  ): PhraseDraft {
    const tokens = this.#tokens;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const headToken = tokens[head]!;
    let mention: Mention | null = null;
    let adjectiveMention: Mention | null = null;
    const all = this.#input.mentions;
    while (this.#mention < all.length && all[this.#mention]!.end <= start) this.#mention++;
    for (let m = Math.max(0, this.#mention - 1); m < all.length && all[m]!.start < end; m++) {
      const candidate = all[m]!;
      if (candidate.end <= start) continue;
      if (candidate.start <= headToken.start && headToken.end <= candidate.end && !candidate.adjective)
        mention = candidate;
      else if (possessor === null || candidate.start >= possessor.end) adjectiveMention ??= candidate;
    }
    let measure = quantity;
    if (measure === null) {
      for (let i = from; i < to; i++) {
        const hyphen = hyphenMeasure(tokens[i]!);
        if (hyphen !== null) measure = { ...hyphen, bound: "exact", start: tokens[i]!.start, end: tokens[i]!.end };
      }
    }
    const plural = headToken.pos === "noun" && /s$/u.test(headToken.lower) && headToken.lemma !== headToken.lower;
    return {
      start,
      end,
      head,
      from,
      to,
      mention,
      adjectiveMention,
      possessor,
      quantity: measure,
      apposition: null,
      pronoun,
      antecedent: null,
      cases: [],
      number:
        pronoun?.number ??
        (plural || ["people", "police", "men", "women", "children"].includes(headToken.lower)
          ? "plural"
          : headToken.pos === "noun"
            ? "singular"
            : null),
      complements: [],
    };
  }
}

export const isModal = (word: string): boolean =>
  MODALS_FUTURE.has(word) || MODALS_POSSIBLE.has(word) || MODALS_HYPOTHETICAL.has(word) || word === "must";
