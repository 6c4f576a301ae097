/** Cuts a sentence into clauses. */
import type { Clause } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";
import { attributive, groupsOf } from "./verb-groups.ts";
import type { Unit } from "./words.ts";

const BREAK = /^[,;:()–—-]$/u;

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
      if (pos === "aux" || (pos === "verb" && form !== "infinitive")) return true;
    }
    return false;
  };
  interface Piece {
    from: number;
    to: number;
    subordinate: Clause["subordinate"];
    coordinated: boolean;
    verbs: boolean;
  }
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    let start = from;
    let subordinate: Clause["subordinate"] = null;
    let coordinated = false;
    for (; start < to; start++) {
      const { lower, reading } = units[start]!;
      const kind = reading.pos === "conj" ? grammar.subordinators.get(lower) : undefined;
      if (kind && subordinate === null) subordinate = kind;
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
  for (let at = 0; at < units.length; at++) {
    const { lower, reading } = units[at]!;
    const conjunction = reading.pos === "conj";
    // "Straßen- und Schienenübergänge": a hyphen at a word parts nothing.
    const hyphen = lower === "-" && at > 0 && tokens[units[at]!.from - 1]?.end === tokens[units[at]!.from]!.start;
    if (reading.pos === "punct" && BREAK.test(lower) && !hyphen) {
      close(at);
      from = at + 1;
    } else if (conjunction && at > from && grammar.subordinators.has(lower) && verbBefore(at)) close(at);
    else if (conjunction && at > from && grammar.coordinators.has(lower) && verbBefore(at) && verbAfter(at + 1))
      close(at);
  }
  close(units.length);
  const clauses: Clause[] = [];
  let waiting: number | null = null;
  let opening: Clause["opening"] = null;
  for (const piece of pieces) {
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
      });
      if (aside) opening = { from: waiting!, to: piece.from };
      else opening = null;
      waiting = null;
    } else if (!grammar.german && (piece.subordinate === "relative" || isAside(units, piece.from))) {
      // A relative clause whose verb is not known has nothing for the clause around it: «громадян Білорусі, які збирали дані».
      if (waiting !== null) opening = { from: waiting, to: piece.from };
      waiting = null;
    } else if (last) last.to = piece.to;
    else waiting ??= piece.from;
  }
  for (const clause of clauses) clause.groups.push(...groupsOf(grammar, units, clause));
  return clauses;
}

/** Active participles by which a clause of its own is told: "nadlatujące z Białorusi", "kariaujančius Ukrainoje". */
const ASIDE =
  /(?:ąc(?:y|a|e|ych|ego|ej|ą|ym|ymi)|anči(?:us|ų|ai|am|os|ą)|ant(?:is|į|ys|iems)|usi(?:us|ų|os|ą|am)|usį)$/u;

function isAside(units: readonly Unit[], from: number): boolean {
  return from > 0 && [from, from + 1].some((at) => ASIDE.test(units[at]?.lower ?? ""));
}
