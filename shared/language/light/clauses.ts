/** Cuts a sentence into clauses. */
import type { Clause } from "./clause.ts";
import { ZU } from "./german-words.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { attributive, groupsOf } from "./verb-groups.ts";

const BREAK = /^[,;:()–—-]$/u;

/** A stretch between two signs or conjunctions, before such stretches are put together to clauses. */
interface Piece {
  from: number;
  to: number;
  subordinate: Clause["subordinate"];
  coordinated: boolean;
  verbs: boolean;
  /** Clauses inside it that have verbs of their own. */
  holes?: Piece[];
}

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
const hasZu = (units: Units, at: number): boolean => units[at - 1]?.lower === "zu" || ZU.test(units[at]!.lower);

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

/**
 * Puts German pieces together that a list or an aside parted: "hat Ales Kos, Olga Lis und Iwan Dub festgenommen", "hat, wie die Polizei
 * mitteilte, drei Männer festgenommen", "dass Ales Kos, Olga Lis und Iwan Dub festgenommen wurden".
 */
function bracketed(grammar: LightGrammar, units: Units, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const open = verbsIn(units, piece, "aux").length > 0 && verbsIn(units, piece, "verb").length === 0;
    const first = units[piece.from]!;
    const relative =
      piece.subordinate === null &&
      !piece.verbs &&
      index > 0 &&
      grammar.words.opensRelative.test(first.lower) &&
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

/** «літак, що прямував до Вільнюса»: the word tells of the noun before it where no verb of saying stands there. */
function isWhich(grammar: LightGrammar, units: readonly Unit[], at: number): boolean {
  if (
    !grammar.words.thatOrWhich.test(units[at]!.lower) ||
    units[at - 1]?.lower !== "," ||
    units[at + 1]?.reading.pos !== "verb"
  )
    return false;
  if (!/^(?:noun|proper)$/.test(units[at - 2]?.reading.pos ?? "")) return false;
  for (let before = at - 2; before >= 0 && units[before]!.lower !== "."; before--)
    if (units[before]!.reading.pos === "verb")
      return !grammar.saying.test(units[before]!.lower) && !grammar.words.tells.test(units[before]!.lower);
  return true;
}

/** Cuts the units at commas, dashes, conjunctions with a verb of their own; pieces without a verb join their neighbour. */
export function clausesOf(grammar: LightGrammar, units: readonly Unit[], tokens: readonly LightToken[]): Clause[] {
  const isFiniteVerb = (at: number): boolean => {
    const { pos, form } = units[at]!.reading;
    return (pos === "verb" && form !== "participle") || (pos === "aux" && form === "finite");
  };
  // A participle before a noun is an attribute, unless its stretch has no other verb: "Sustabdytas oro uosto darbas".
  const isVerb = (at: number): boolean => {
    if (isFiniteVerb(at)) return true;
    const { pos, form } = units[at]!.reading;
    if (pos !== "verb" || form !== "participle") return false;
    if (!attributive(units, at) || (grammar.german && /t$/.test(units[at]!.lower))) return true;
    for (let other = at - 1; other >= 0 && !BREAK.test(units[other]!.lower); other--)
      if (isFiniteVerb(other)) return false;
    for (let other = at + 1; other < units.length && !BREAK.test(units[other]!.lower); other++)
      if (isFiniteVerb(other)) return false;
    return grammar.genitiveFirst;
  };
  // "…, die Grenze zu überqueren" begins with an article.
  const hasFinite = (start: number, to: number): boolean => {
    for (let at = start; at < to; at++) {
      const { pos, form } = units[at]!.reading;
      if (form !== "infinitive" && (pos === "aux" || pos === "verb")) return true;
    }
    return false;
  };
  let pieces: Piece[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    let start = from;
    let subordinate: Clause["subordinate"] = null;
    let coordinated = false;
    for (; start < to; start++) {
      const { lower, reading } = units[start]!;
      // «Київ чи Мінськ», but «…, чи відкриють кордон»: what opens a stretch asks.
      const joins = lower === "чи" && start > 0 && units[start - 1]!.reading.pos !== "punct";
      const kind = reading.pos === "conj" && !joins ? grammar.subordinators.get(lower) : undefined;
      // "wie viele einsitzen, ist unklar".
      if (kind === "reported" && subordinate === null && isWhich(grammar, units, start)) subordinate = "relative";
      else if (kind && subordinate === null)
        subordinate =
          lower === "wie" && /^(?:viele?|lange|oft|weit|sehr)$/.test(units[start + 1]?.lower ?? "")
            ? "conditional"
            : kind;
      else if (grammar.coordinators.has(lower)) coordinated = true;
      else if (reading.pos === "punct") continue;
      else break;
    }
    if (subordinate === null && from > 0 && start < to) {
      // A relative pronoun may follow a preposition: "на якій", "w którym".
      const at = units[start]!.reading.pos === "prep" ? start + 1 : start;
      const word = units[at];
      if (
        word &&
        grammar.relatives.test(word.lower) &&
        (!grammar.german || hasFinite(start, to)) &&
        /^[,(–—]$/u.test(tokens[units[from]!.from - 1]?.text ?? tokens[units[from]!.from]!.text)
      ) {
        subordinate = "relative";
      }
    }
    let verbs = false;
    for (let at = start; at < to; at++) if (isVerb(at)) verbs = true;
    pieces.push({ from, to, subordinate, coordinated, verbs });
    from = to;
  };
  // A German bracket is open until its verb has come: "hatte Polen Straßen und Schienen geschlossen".
  const verbBefore = (end: number): boolean => {
    for (let at = from; at < end; at++)
      if (isVerb(at) && (!grammar.german || units[at]!.reading.pos === "verb")) return true;
    return false;
  };
  const verbAfter = (start: number): boolean => {
    for (let at = start; at < units.length && !BREAK.test(units[at]!.lower); at++) if (isVerb(at)) return true;
    return false;
  };
  const asideTo = (open: number): number => {
    for (let at = open + 1; at < units.length && at <= open + 8; at++) {
      if (units[at]!.lower === ")") return at;
      if (isVerb(at)) return -1;
    }
    return -1;
  };
  for (let at = 0; at < units.length; at++) {
    const { lower, reading } = units[at]!;
    const conjunction = reading.pos === "conj";
    // "Straßen- und Schienenübergänge": a hyphen at a word parts nothing.
    const hyphen = lower === "-" && at > 0 && tokens[units[at]!.from - 1]?.end === tokens[units[at]!.from]!.start;
    // "in Frankfurt (Oder)", "Merkel (CDU)": a bracket without a verb parts nothing.
    if (grammar.german && lower === "(" && asideTo(at) > 0) at = asideTo(at);
    else if (reading.pos === "punct" && BREAK.test(lower) && !hyphen) {
      close(at);
      from = at + 1;
    } else if (conjunction && at > from && grammar.subordinators.has(lower) && verbBefore(at)) close(at);
    else if (
      conjunction &&
      at > from &&
      grammar.coordinators.has(lower) &&
      verbBefore(at) &&
      verbAfter(at + 1) &&
      !(grammar.german && sharesAuxiliary(units, from, at))
    )
      close(at);
  }
  close(units.length);
  if (grammar.german) pieces = bracketed(grammar, units, pieces);
  const clauses: Clause[] = [];
  let waiting: number | null = null;
  let opening: Clause["opening"] = null;
  for (const [index, piece] of pieces.entries()) {
    const last = clauses.at(-1);
    if (piece.verbs) {
      // "Cichanouska, która wyjechała, zaapelowała": what stood before the relative clause goes on after it.
      const aside = piece.subordinate === "relative" && waiting !== null;
      clauses.push({
        from: aside ? piece.from : piece.coordinated || !opening ? (waiting ?? piece.from) : piece.from,
        to: piece.to,
        opening: aside ? null : opening,
        subordinate: piece.subordinate,
        coordinated: piece.coordinated,
        groups: [],
        ...(piece.holes === undefined ? {} : { holes: piece.holes }),
      });
      for (const { from, to, subordinate, coordinated } of piece.holes ?? [])
        clauses.push({ from, to, opening: null, subordinate, coordinated, groups: [] });
      if (aside) opening = { from: waiting!, to: piece.from };
      else opening = null;
      waiting = null;
    } else if (!grammar.german && (piece.subordinate === "relative" || isAside(units, piece.from, grammar))) {
      // A relative clause whose verb is not known has nothing for the clause around it: «громадян Білорусі, які збирали дані».
      if (waiting !== null) opening = { from: waiting, to: piece.from };
      waiting = null;
    } else if (
      !grammar.german &&
      !grammar.genitiveFirst &&
      piece.to - piece.from > 3 &&
      units[piece.to]?.lower === ":"
    ) {
      // «Це не перше звільнення: Мінськ відпустив …»: what stands before a colon without a verb is told for itself.
      waiting = null;
    } else if (last && !goesOn(units, pieces, index, grammar)) last.to = piece.to;
    else waiting ??= piece.from;
  }
  for (const clause of clauses) clause.groups.push(...groupsOf(grammar, units, clause));
  return clauses;
}

/**
 * True for a stretch without a verb that belongs to what follows: behind a semicolon, and in German before a relative clause and the verb
 * that it is the subject of: "Der Mann ertrank, sein Bruder, der neben ihm saß, wurde festgenommen".
 */
function goesOn(units: Units, pieces: readonly Piece[], index: number, { german }: LightGrammar): boolean {
  const piece = pieces[index]!;
  const [next, second] = [pieces[index + 1], pieces[index + 2]];
  if (next === undefined) return false;
  if (units[piece.from - 1]?.lower === ";") return true;
  if (!german || second === undefined || next.subordinate !== "relative" || !next.verbs) return false;
  const { pos, form } = units[second.from]!.reading;
  return second.verbs && second.subordinate === null && (pos === "aux" || (pos === "verb" && form === "finite"));
}

function isAside(units: readonly Unit[], from: number, { words }: LightGrammar): boolean {
  return from > 0 && [from, from + 1].some((at) => words.aside.test(units[at]?.lower ?? ""));
}
