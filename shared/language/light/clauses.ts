/** Cuts a sentence into clauses. */
import { BREAK, type Clause, type Piece } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { attributive } from "./verb-groups.ts";

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
  const syntax = grammar.syntax.clauses;
  const isFiniteVerb = (at: number): boolean => {
    const { pos, form } = units[at]!.reading;
    return (pos === "verb" && form !== "participle") || (pos === "aux" && form === "finite");
  };
  const isAlone = (at: number): boolean => {
    for (let other = at - 1; other >= 0 && !BREAK.test(units[other]!.lower); other--)
      if (isFiniteVerb(other)) return false;
    for (let other = at + 1; other < units.length && !BREAK.test(units[other]!.lower); other++)
      if (isFiniteVerb(other)) return false;
    return true;
  };
  const isVerb = (at: number): boolean => {
    if (isFiniteVerb(at)) return true;
    const { pos, form } = units[at]!.reading;
    if (pos !== "verb" || form !== "participle") return false;
    return !attributive(units, at) || syntax.participleTells(units[at]!, () => isAlone(at));
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
      const joins = grammar.words.orWhether.test(lower) && start > 0 && units[start - 1]!.reading.pos !== "punct";
      const kind = reading.pos === "conj" && !joins ? grammar.subordinators.get(lower) : undefined;
      if (kind === "reported" && subordinate === null && isWhich(grammar, units, start)) subordinate = "relative";
      // How many there are is no more told than whether there are any.
      else if (kind && subordinate === null)
        subordinate =
          grammar.words.how.test(lower) && grammar.words.howMuch.test(units[start + 1]?.lower ?? "")
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
        syntax.isRelative(units, start, to) &&
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
  const verbBefore = (end: number): boolean => {
    for (let at = from; at < end; at++) if (isVerb(at) && syntax.closes(units[at]!)) return true;
    return false;
  };
  const verbAfter = (start: number): boolean => {
    for (let at = start; at < units.length && !BREAK.test(units[at]!.lower); at++) if (isVerb(at)) return true;
    return false;
  };
  for (let at = 0; at < units.length; at++) {
    const { lower, reading } = units[at]!;
    const conjunction = reading.pos === "conj";
    // A hyphen at a word parts nothing: "polsko- i rosyjskojęzyczne".
    const hyphen = lower === "-" && at > 0 && tokens[units[at]!.from - 1]?.end === tokens[units[at]!.from]!.start;
    const aside = syntax.asideEnd?.(units, at, isVerb) ?? -1;
    if (aside > 0) at = aside;
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
      syntax.endsBehind?.(units, from, at) !== true
    )
      close(at);
  }
  close(units.length);
  pieces = syntax.join?.(units, pieces) ?? pieces;
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
      continue;
    }
    const verbless = syntax.verbless(grammar, units, piece);
    if (verbless !== null) {
      if (verbless === "aside" && waiting !== null) opening = { from: waiting, to: piece.from };
      waiting = null;
    } else if (last && !syntax.goesOn(units, pieces, index)) last.to = piece.to;
    else waiting ??= piece.from;
  }
  for (const clause of clauses) clause.groups.push(...grammar.syntax.verbs.groupsOf(grammar, units, clause));
  return clauses;
}
