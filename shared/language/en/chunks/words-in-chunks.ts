/** A sentence while it is cut into chunks: its words, the names, numbers and dates laid over them, and the chunks cut so far. */
import type { Mention } from "../../../watchlist/mention.ts";
import type { DateMention, Token } from "../../analysis.ts";
import { SUBORDINATORS } from "../grammar.ts";
import type { FoundMeasure } from "../numbers.ts";
import type { Chunk } from "./chunk.ts";
import { POSSESSIVE } from "./pronouns.ts";

export interface ChunkInput {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly measures: readonly FoundMeasure[];
  readonly dates: readonly DateMention[];
}

/** Pasts that describe no one: ", urged member states". */
const ADDRESSING: ReadonlySet<string> = new Set("urged warned thanked praised blamed told asked summoned".split(" "));

export class WordsInChunks {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Token index where a number begins to the number. */
  readonly measureAt = new Map<number, FoundMeasure>();
  /** Token index to the date mention that covers it. */
  readonly dateAt: (DateMention | undefined)[] = [];
  readonly chunks: Chunk[] = [];
  #firstMention = 0;

  constructor(input: ChunkInput) {
    this.mentions = input.mentions;
    this.tokens = input.tokens;
    let d = 0;
    for (const [i, token] of input.tokens.entries()) {
      while (d < input.dates.length && input.dates[d]!.end <= token.start) d++;
      const date = input.dates[d];
      this.dateAt[i] = date !== undefined && date.start <= token.start && token.start < date.end ? date : undefined;
    }
    // A number inside a date is no count.
    for (const measure of input.measures)
      if (this.dateAt[measure.at] === undefined) this.measureAt.set(measure.from, measure);
  }

  /** First token behind the date mention that covers this token. */
  endOfDate(i: number): number {
    let to = i + 1;
    while (this.dateAt[to] === this.dateAt[i]) to++;
    return to;
  }

  /** Mentions between these offsets, both into the text. Phrases are asked for from left to right. */
  mentionsIn(start: number, end: number): Mention[] {
    const { mentions } = this;
    while (this.#firstMention < mentions.length && mentions[this.#firstMention]!.end <= start) this.#firstMention++;
    const inside: Mention[] = [];
    // One further back, because a possessor is asked for before the phrase that holds it.
    for (let m = Math.max(0, this.#firstMention - 1); m < mentions.length && mentions[m]!.start < end; m++)
      if (mentions[m]!.end > start) inside.push(mentions[m]!);
    return inside;
  }

  /** Adds a chunk of one token that needs no more than its kind. Returns the token that follows. */
  pushSign(kind: "comma" | "dash" | "open" | "close" | "quote" | "stop" | "adverb", i: number): number {
    this.chunks.push({ kind, from: i, to: i + 1 });
    return i + 1;
  }

  /** "masked officers", "the following day": a participle before its noun. */
  isAdjectival(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.pos !== "verb" || !/(?:ed|ing|en|wn|rn)$/u.test(token.lower)) return false;
    const next = this.tokens[i + 1];
    if (
      next === undefined ||
      this.dateAt[i + 1] !== undefined ||
      !(next.pos === "noun" || next.pos === "proper" || (next.pos === "adj" && this.tokens[i + 2]?.pos === "noun"))
    )
      return false;
    const before = this.tokens[i - 1];
    if (before === undefined) return /ed$/u.test(token.lower) && next.pos === "noun";
    if (before.pos === "num" && /ed$/u.test(token.lower) && this.isActOfMany(i)) return false;
    if (before.pos === "det" || before.pos === "adj" || before.pos === "num" || before.lower === "'s") return true;
    if (POSSESSIVE.has(before.lower) || before.lower === "her") return true;
    // "A two-year SUSPENDED sentence".
    if (/^[\p{L}\d.]+-(?:year|month|week|day)$/u.test(before.lower)) return true;
    if (before.pos === "prep" || SUBORDINATORS.has(before.lower)) return !/ing$/u.test(token.lower);
    if (before.pos === "conj" || before.lower === ",")
      return (
        /ed$/u.test(token.lower) &&
        next.pos === "noun" &&
        !ADDRESSING.has(token.lower) &&
        this.chunks.at(-2)?.kind === "phrase" &&
        this.finiteAhead(i + 2)
      );
    return false;
  }

  /** "About 500 joined Tsikhanouskaya", "several hundred blocked traffic": what a number of people did, not what they are. */
  isActOfMany(i: number): boolean {
    const next = this.tokens[i + 1]!;
    if (next.pos === "proper" && !/s$/u.test(next.lower)) return true;
    for (const step of [1, -1])
      for (let j = i + step; j >= 0 && j < this.tokens.length && this.tokens[j]!.pos !== "punct"; j += step)
        if (this.tokens[j]!.pos === "verb" || this.tokens[j]!.pos === "aux") return false;
    return true;
  }

  finiteAhead(i: number): boolean {
    for (let j = i; j < Math.min(this.tokens.length, i + 6); j++) {
      if (this.tokens[j]!.pos === "aux" || this.tokens[j]!.pos === "verb") return true;
      if (this.tokens[j]!.pos === "punct") return false;
    }
    return false;
  }

  /** True where a noun follows from this token on, past adjectives and numbers. */
  nounAhead(i: number): boolean {
    for (let j = i; j < Math.min(this.tokens.length, i + 4); j++) {
      const token = this.tokens[j]!;
      if (token.pos === "noun" || token.pos === "proper") return this.dateAt[j] === undefined;
      if (token.pos === "verb" && this.isAdjectival(j)) continue;
      if (token.pos !== "adj" && token.pos !== "num" && !(token.pos === "adv" && j === i)) return false;
    }
    return false;
  }

  /** True where a mention spans from the token before to this one (names of several words hold together). */
  isInsideName(i: number): boolean {
    const token = this.tokens[i]!;
    const before = this.tokens[i - 1];
    return (
      before !== undefined &&
      this.mentions.some((mention) => !mention.adjective && mention.start <= before.start && token.end <= mention.end)
    );
  }
}
