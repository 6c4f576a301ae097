/** The pieces between the signs and conjunctions of a sentence, before they are put together to clauses. */
import type { Predication } from "../analysis.ts";
import type { Chunk } from "./chunks/index.ts";
import { type Item, isPredicate, type SyntaxWords } from "./items.ts";
import { NOM } from "./reading.ts";

export interface Piece {
  readonly items: Item[];
  /** The separator or conjunction that stands before it. */
  readonly before: string;
}

/** Cuts items into pieces at signs, and at "and" where both sides have a verb of their own. */
export function piecesOf(items: readonly Item[], words: SyntaxWords): Piece[] {
  const pieces: Piece[] = [];
  let current: Item[] = [];
  let before = "";
  const flush = (sign: string) => {
    if (current.length > 0) {
      pieces.push({ items: current, before });
      before = sign;
    } else before = before === "" || sign !== "" ? `${before}${sign}` : before;
    current = [];
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind === "separator") {
      flush(item.lower);
      continue;
    }
    if (item.kind === "conjunction" && words.coordinators.includes(item.lower)) {
      const left = current.some(
        (other) => isPredicate(other) || other.kind === "infinitive" || other.kind === "gerund",
      );
      let right = false;
      let rightInfinitive = false;
      for (let next = at + 1; next < items.length && items[next]!.kind !== "separator"; next++) {
        if (
          items[next]!.kind === "conjunction" &&
          words.coordinators.includes(items[next]!.lower) &&
          (right || rightInfinitive)
        )
          break;
        if (isPredicate(items[next]!) || items[next]!.kind === "gerund") right = true;
        if (items[next]!.kind === "infinitive") rightInfinitive = true;
      }
      if (current.length === 0) {
        before += ` ${item.lower}`;
        continue;
      }
      if (left && right) {
        flush(item.lower);
        continue;
      }
      if (left && rightInfinitive && !current.some((other) => other.kind === "infinitive")) {
        flush(item.lower);
        continue;
      }
    }
    // Two finite verbs with no sign between them (quotes, headlines): the second begins a piece of its own.
    if (
      item.kind === "verb" &&
      item.reading?.form === "finite" &&
      current.some(
        (other) =>
          other.kind === "verb" &&
          other.reading?.form === "finite" &&
          !words.be.includes(other.reading.lemma) &&
          !words.become.includes(other.reading.lemma),
      )
    )
      flush("");
    current.push(item);
  }
  flush("");
  return pieces;
}

/** Where a piece has its relative pronoun, «которых», or a word such as «где», near its beginning; -1 where it has none. */
export function relativeIndex(piece: Piece, words: SyntaxWords): number {
  for (let at = 0; at < Math.min(3, piece.items.length); at++) {
    const item = piece.items[at]!;
    if (item.chunk !== null) {
      if (item.chunk.relative || containsRelative(item.chunk)) return at;
      if (at >= 1) return -1;
    }
    if (at === 0 && words.relativeAdverbs.includes(item.lower)) return at;
    if (isPredicate(item)) return -1;
  }
  return -1;
}

function containsRelative(chunk: Chunk): boolean {
  return chunk.possessor !== null && (chunk.possessor.relative || containsRelative(chunk.possessor));
}

/** «калі яе затрымалі», without «б»: it happened. */
const isPast = ({ items }: Piece, words: SyntaxWords): boolean =>
  items.some(({ kind, reading }) => kind === "verb" && reading?.tense === "past") &&
  !items.some(({ lower }) => words.conditionalParticle.includes(lower));

/** What a piece is to the clause that it hangs on, by the conjunction it begins with; null for a main clause. */
export function subordinator(piece: Piece, words: SyntaxWords): Predication["subordinate"] | "other" {
  // «невядома, ці затрымалі»: what is asked is not told.
  if (words.whether?.some((word) => piece.before.includes(",") && piece.before.endsWith(` ${word}`)))
    return "conditional";
  const leading = piece.items.slice(0, 3);
  for (const [index, item] of leading.entries()) {
    if (item.kind === "chunk" || isPredicate(item)) break;
    for (const kind of ["conditional", "purpose", "temporal", "other", "reported"] as const)
      if (words.subordinators[kind].includes(item.lower))
        return kind === "conditional" && words.ifOrWhen?.includes(item.lower) && isPast(piece, words)
          ? "temporal"
          : kind;
    if (index === 0 && item.kind !== "adverb" && item.kind !== "conjunction" && item.kind !== "other") break;
  }
  return null;
}

/** «…, в том числе двух граждан США, …»: more of those named before, between commas. */
export const isInsertion = (piece: Piece, { insertion }: SyntaxWords): boolean =>
  piece.before === "," &&
  insertion.test(
    piece.items
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** «што фатограф трэці дзень за кратамі»: someone, and where he is. */
export function tellsState({ items }: Piece): boolean {
  const named = items.findIndex(
    ({ chunk }) =>
      chunk !== null &&
      chunk.animate === true &&
      chunk.preposition === null &&
      chunk.agreements.some(({ cases }) => (cases & NOM) !== 0),
  );
  return named >= 0 && items.slice(named + 1).some(({ chunk }) => chunk !== null && chunk.preposition !== null);
}
