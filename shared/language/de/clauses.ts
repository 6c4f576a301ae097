/** Where German clauses begin and end: a bracket from auxiliary or conjunction to the last verb holds whatever stands inside. */
import { BREAK, type Piece } from "../light/clause.ts";
import type { ClauseSyntax } from "../light/syntax.ts";
import type { Unit } from "../light/unit.ts";
import { LET, LET_ALONE, OPENS_RELATIVE, ZU_INSIDE } from "./syntax-words.ts";

type Units = readonly Unit[];

const lastWord = (units: Units, { from, to }: Piece): number => {
  let at = to - 1;
  while (at > from && units[at]!.reading.pos === "punct") at--;
  return at;
};
const verbsIn = (units: Units, { from, to }: Piece, pos: "verb" | "aux"): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (units[at]!.reading.pos === pos) found.push(at);
  return found;
};
const hasZu = (units: Units, at: number): boolean => units[at - 1]?.lower === "zu" || ZU_INSIDE.test(units[at]!.lower);

/** "…, Olga Lis und Iwan Dub festgenommen": the end of a bracket that an auxiliary opened. */
function closesBracket(units: Units, piece: Piece): boolean {
  if (piece.subordinate !== null || piece.coordinated || verbsIn(units, piece, "aux").length > 0) return false;
  const verbs = verbsIn(units, piece, "verb");
  const at = lastWord(units, piece);
  return verbs.length === 1 && verbs[0] === at && /[tn]$/u.test(units[at]!.lower) && !hasZu(units, at);
}

/** "…, Olga Lis und Iwan Dub festnahm": the end of a clause that a conjunction opened. */
function closesClause(units: Units, piece: Piece): boolean {
  const at = lastWord(units, piece);
  const { pos, form } = units[at]!.reading;
  return (
    piece.subordinate === null && (pos === "aux" || (pos === "verb" && form !== "infinitive")) && !hasZu(units, at)
  );
}

/** "die er freigelassen und außer Landes gebracht hat": two participles before one auxiliary that ends the clause. */
function sharesAuxiliary(units: Units, from: number, conjunction: number): boolean {
  for (let at = from; at < conjunction; at++) if (units[at]!.reading.pos === "aux") return false;
  const { pos, form } = units[conjunction - 1]!.reading;
  if (pos !== "verb" || form === "infinitive") return false;
  let end = conjunction + 1;
  while (end < units.length && !BREAK.test(units[end]!.lower) && units[end]!.reading.pos !== "punct") end++;
  return units[end - 1]!.reading.pos === "aux" && units[end - 2]!.reading.pos === "verb";
}

/** "ließen Sergej Tichanowski und 13 Gefangene GEHEN": "lassen" before the "and", and behind it no other verb than the one at the end. */
function letsBoth(units: Units, from: number, conjunction: number): boolean {
  const isVerb = ({ reading: { pos } }: Unit): boolean => pos === "verb" || pos === "aux";
  const before = units.slice(from, conjunction);
  const verbs = before.filter(isVerb);
  if (verbs.length !== 1 || !LET.test(verbs[0]!.lower) || before.some(({ lower }) => LET_ALONE.test(lower)))
    return false;
  let end = conjunction + 1;
  while (end < units.length && !BREAK.test(units[end]!.lower) && units[end]!.reading.pos !== "punct") end++;
  const behind = units.slice(conjunction + 1, end);
  return isVerb(behind.at(-1)!) && /n$/u.test(behind.at(-1)!.lower) && behind.filter(isVerb).length === 1;
}

/**
 * Puts pieces together that a list or an aside parted: "hat Ales Kos, Olga Lis und Iwan Dub festgenommen", "hat, wie die Polizei
 * mitteilte, drei Männer festgenommen", "dass Ales Kos, Olga Lis und Iwan Dub festgenommen wurden".
 */
function bracketed(units: Units, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const open = verbsIn(units, piece, "aux").length > 0 && verbsIn(units, piece, "verb").length === 0;
    const first = units[piece.from]!;
    const relative =
      piece.subordinate === null &&
      !piece.verbs &&
      index > 0 &&
      OPENS_RELATIVE.test(first.lower) &&
      units[piece.from - 1]?.lower === ",";
    const waits = !piece.verbs && (piece.subordinate !== null || relative);
    let end = -1;
    const holes: Piece[] = [];
    for (let next = index + 1; (open || waits) && next < pieces.length && next <= index + 8; next++) {
      const other = pieces[next]!;
      if (open ? closesBracket(units, other) : other.verbs && closesClause(units, other)) {
        end = next;
        break;
      }
      if (!other.verbs) continue;
      if (!open || other.subordinate === null) break;
      holes.push(other);
    }
    if (end < 0 || (relative && end === index + 1 && pieces[end]!.coordinated)) {
      joined.push(piece);
      continue;
    }
    joined.push({
      ...piece,
      to: pieces[end]!.to,
      subordinate: piece.subordinate ?? (relative ? "relative" : null),
      verbs: true,
      ...(holes.length > 0 ? { holes } : {}),
    });
    index = end;
  }
  return joined;
}

/** "…, die Grenze zu überqueren" begins with an article. */
function hasFinite(units: Units, start: number, to: number): boolean {
  for (let at = start; at < to; at++) {
    const { pos, form } = units[at]!.reading;
    if (form !== "infinitive" && (pos === "aux" || pos === "verb")) return true;
  }
  return false;
}

/** "in Frankfurt (Oder)", "Merkel (CDU)": a bracket without a verb parts nothing. */
function asideEnd(units: Units, open: number, isVerb: (at: number) => boolean): number {
  if (units[open]!.lower !== "(") return -1;
  for (let at = open + 1; at < units.length && at <= open + 8; at++) {
    if (units[at]!.lower === ")") return at;
    if (isVerb(at)) return -1;
  }
  return -1;
}

/** "Der Mann ertrank, sein Bruder, der neben ihm saß, wurde festgenommen": before a relative clause and the verb that it is the subject of. */
function goesOn(units: Units, pieces: readonly Piece[], index: number): boolean {
  const [piece, next, second] = [pieces[index]!, pieces[index + 1], pieces[index + 2]];
  if (next === undefined) return false;
  if (units[piece.from - 1]?.lower === ";") return true;
  if (second === undefined || next.subordinate !== "relative" || !next.verbs) return false;
  const { pos, form } = units[second.from]!.reading;
  return second.verbs && second.subordinate === null && (pos === "aux" || (pos === "verb" && form === "finite"));
}

export const CLAUSES: ClauseSyntax = {
  // An attribute has an ending: "erkennt Lukaschenko" has none.
  participleTells: ({ lower }) => /t$/.test(lower),
  isRelative: hasFinite,
  // A bracket is open until its verb has come: "hatte Polen Straßen und Schienen geschlossen".
  closes: ({ reading }) => reading.pos === "verb",
  asideEnd,
  endsBehind: (units, from, at) => sharesAuxiliary(units, from, at) || letsBoth(units, from, at),
  join: bracketed,
  verbless: () => null,
  goesOn,
};
