import type { Language } from "../language/languages.ts";
import type { Piece } from "./combine-offices.ts";
import { BORDERS, NEIGHBOURS } from "./data/borders.ts";
import type { CountryCode, Place } from "./mention.ts";
import { contentLines, DataError, listed } from "./names.ts";

/** Words for borders of one language, and the words that lead to the other side. */
export interface BorderWords {
  readonly words: readonly string[];
  readonly links: ReadonlySet<string>;
}

/** Reads the borders' file. */
export function readBorders(): ReadonlyMap<Language, BorderWords> {
  const read = new Map<Language, BorderWords>();
  for (const [number, line] of contentLines(BORDERS)) {
    const [language, words, links] = line.split("|").map((part) => part.trim());
    if (!language || !words || !links) throw new DataError("borders.ts", number, "expected language | words | links");
    read.set(language as Language, { words: listed(words), links: new Set(listed(links)) });
  }
  return read;
}

/** A border made of the pieces from `first` to `last`; `other` is the country that shares it with Belarus. */
export interface FoundBorder {
  readonly first: number;
  readonly last: number;
  readonly other: CountryCode;
}

const AND = /^ ?(?:-|–|‑|and|и|і|й|ды|i|oraz|a|ir|und) ?$/;

/** The neighbour of a pair of countries of which one is Belarus, or null. */
function neighbourOf(one: CountryCode | null, other: CountryCode | null): CountryCode | null {
  if (one === "BLR" && other && NEIGHBOURS.includes(other)) return other;
  if (other === "BLR" && one && NEIGHBOURS.includes(one)) return one;
  return null;
}

/**
 * Finds borders of Belarus among the pieces of a text. Where only "the border with Belarus" is said, the text's own country
 * or, if that is none, the neighbour it names most is on the other side.
 */
export function findBorders(
  text: string,
  pieces: readonly Piece[],
  isBorder: (index: number) => boolean,
  links: ReadonlySet<string>,
  own: CountryCode,
): FoundBorder[] {
  const found: FoundBorder[] = [];
  const onBelarus = pieces.some((piece) => piece.country === "BLR");
  const usual = otherSide(pieces, own);
  const gap = (left: number, right: number): string => {
    const [one, other] = [pieces[left], pieces[right]];
    return one && other ? text.slice(one.end, other.start) : "\n";
  };
  const country = (index: number): CountryCode | null => pieces[index]?.country ?? pieces[index]?.capitalOf ?? null;
  for (let index = 0; index < pieces.length; index++) {
    if (!isBorder(index)) continue;
    const reached = found[found.length - 1]?.last ?? -1;
    // "Polish-Belarusian border", "Lietuvos ir Baltarusijos siena", "Poland-Belarus border".
    const pair = AND.test(gap(index - 2, index - 1)) && gap(index - 1, index) === " " && index - 2 > reached;
    const before = pair ? neighbourOf(country(index - 2), country(index - 1)) : null;
    if (before) {
      found.push({ first: index - 2, last: index, other: before });
      continue;
    }
    // "between Belarus and Poland", «граница Польши и Беларуси».
    const between = /^ (?:between |между |між |паміж |między |tarp |zwischen )?$/.test(gap(index, index + 1));
    if (between && AND.test(gap(index + 1, index + 2))) {
      const both = neighbourOf(country(index + 1), country(index + 2));
      if (both) {
        found.push({ first: index, last: index + 2, other: both });
        continue;
      }
    }
    const holder = /^(?:['’]s?)? ?$/.test(gap(index - 1, index)) && index - 1 > reached ? country(index - 1) : null;
    // "border of Poland with Belarus", «граница Польши с Беларусью».
    for (const step of [1, 2]) {
      const far = index + step;
      const word = gap(far - 1, far).trim();
      if (!links.has(word.toLowerCase()) || !country(far)) continue;
      const near = step === 2 ? country(index + 1) : holder;
      if (step === 2 && !(near && gap(index, index + 1) === " ")) continue;
      const other =
        neighbourOf(country(far), near ?? (own === "BLR" ? "BLR" : null)) ??
        (country(far) === "BLR" ? (neighbourBefore(text, pieces, index) ?? usual) : null);
      if (other) found.push({ first: step === 1 && holder && near ? index - 1 : index, last: far, other });
      break;
    }
    // "the Lithuanian border" in a text on Belarus, "the Belarusian border" in a neighbour's text.
    const last = found[found.length - 1];
    if (holder && pieces[index - 1]?.adjective && (!last || last.last < index - 1)) {
      if (holder === "BLR") {
        const other = NEIGHBOURS.includes(own) ? own : null;
        if (other) found.push({ first: index - 1, last: index, other });
      } else if (NEIGHBOURS.includes(holder) && onBelarus) {
        if (own === "BLR" || own === holder) found.push({ first: index - 1, last: index, other: holder });
      }
    }
  }
  return found;
}

/** The neighbour of Belarus last named before a place of the text in its sentence: "Poland closed its entire border with Belarus". */
function neighbourBefore(text: string, pieces: readonly Piece[], index: number): CountryCode | null {
  for (let at = index - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    const between = text.slice(piece.end, pieces[index]!.start);
    if (between.length > 300 || /[.!?…]\s|\n/.test(between)) return null;
    const country = piece.country ?? piece.capitalOf;
    if (country && NEIGHBOURS.includes(country)) return country;
  }
  return null;
}

function otherSide(pieces: readonly Piece[], own: CountryCode): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const piece of pieces) {
    const country = piece.country ?? piece.capitalOf;
    if (country && NEIGHBOURS.includes(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  if (NEIGHBOURS.includes(own)) return own;
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

/** The place that a border of Belarus is. */
export function borderPlace(other: CountryCode, otherName: string): Place {
  return {
    id: `place:${otherName.toLowerCase()}-belarus-border`,
    kind: "border",
    name: `${otherName}-Belarus border`,
    country: other,
    parent: `place:${other}`,
    latitude: null,
    longitude: null,
    geonames: null,
  };
}
