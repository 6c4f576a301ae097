/** The words of a sentence as the engine sees them, once phrases and predications have chosen among their readings. */
import type { Span, Token } from "../analysis.ts";
import { type Chunk, withPossessors } from "./chunks/index.ts";
import type { Reading } from "./reading.ts";
import type { RawToken } from "./tokens.ts";
import type { Unit } from "./words/index.ts";

const POS: Readonly<Record<Reading["word"], Token["pos"]>> = {
  noun: "noun",
  proper: "proper",
  adjective: "adj",
  verb: "verb",
  pronoun: "pron",
  numeral: "num",
  preposition: "prep",
  conjunction: "conj",
  particle: "part",
  adverb: "adv",
  predicative: "aux",
};

const GENDERS = { m: "masculine", f: "feminine", n: "neuter" } as const;

/** Tokens with the reading that the sentence chose. */
export function finalTokens(
  tokens: readonly RawToken[],
  units: readonly Unit[],
  chunks: readonly Chunk[],
  drafts: readonly { head: number; lemma: string }[],
  read: (word: string) => readonly Reading[],
): Token[] {
  const lemmaAt = new Map<number, string>();
  for (const chunk of chunks)
    for (const inner of withPossessors(chunk)) {
      if (inner.apposition !== null) lemmaAt.set(inner.apposition.head, inner.apposition.lemma);
      lemmaAt.set(inner.head, inner.lemma);
    }
  for (const draft of drafts) lemmaAt.set(draft.head, draft.lemma);
  const inPlace = new Set<number>();
  const readingsAt = new Map<number, readonly Reading[]>();
  for (const unit of units)
    if (unit.to === unit.from + 1) readingsAt.set(unit.from, unit.readings);
    else if (unit.mention?.place && unit.mention.entity === null)
      // «у Бабруйскую калонію» is a place of the watchlist, and a penal colony all the same.
      for (let at = unit.from; at < unit.to; at++)
        if (/^\p{Ll}/u.test(tokens[at]!.text)) {
          readingsAt.set(at, read(tokens[at]!.lower));
          inPlace.add(at);
        }
  return tokens.map((token, index): Token => {
    if (token.kind === "punctuation" || token.kind === "number")
      return {
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        lemma: token.lower,
        pos: token.kind === "number" ? "num" : "punct",
      };
    const readings = readingsAt.get(index) ?? [];
    const wanted = inPlace.has(index) ? undefined : lemmaAt.get(index);
    const reading = readings.find((candidate) => candidate.lemma === wanted) ?? readings[0];
    if (reading === undefined)
      return {
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        lemma: wanted ?? token.lower,
        pos: /^\p{Lu}/u.test(token.text) ? "proper" : "other",
      };
    return {
      text: token.text,
      lower: token.lower,
      start: token.start,
      end: token.end,
      lemma: wanted ?? reading.lemma,
      pos: POS[reading.word],
      features: {
        ...(reading.gender === null ? {} : { gender: GENDERS[reading.gender] }),
        ...(reading.form === undefined
          ? {}
          : { form: reading.form === "short" ? ("participle" as const) : reading.form }),
      },
    };
  });
}

/** Stretches in quotation marks that hold more than a title: from three words on. */
export function quotedSpans(tokens: readonly RawToken[]): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/^[«„“]$/u.test(token.text) || (token.text === '"' && open.length === 0)) open.push(index);
    else if (/^[»”]$/u.test(token.text) || token.text === '"' || token.text === "“") {
      const from = open.pop();
      if (from !== undefined) spans.push({ start: tokens[from]!.start, end: token.end });
    }
  }
  return spans.sort((left, right) => left.start - right.start);
}
