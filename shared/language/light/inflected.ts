/** How the light reader goes through a language in which endings tell who does what to whom, and genitives stand behind their nouns. */
import { isApart, isRelativeWord } from "./apart.ts";
import type { Piece } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import { beforePlace } from "./inheritance.ts";
import { nameEnd, unlistedName } from "./names-in-phrases.ts";
import { amongNeighbours } from "./neighbours.ts";
import type { Phrase } from "./phrase.ts";
import { lastAdjective, takeGenitive } from "./phrases.ts";
import { readingByEnding } from "./plain-words.ts";
import { is, isCounted, isDoneByAnother, nameSaidOf, open } from "./subjects.ts";
import type { Syntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";
import { groupsOf } from "./verb-groups.ts";

/** True where a word near the beginning of a piece is a participle by which a clause of its own is told. */
const opensAside = (units: readonly Unit[], from: number, { words }: LightGrammar): boolean =>
  from > 0 && [from, from + 1].some((at) => words.aside.test(units[at]?.lower ?? ""));

function verbless(grammar: LightGrammar, units: readonly Unit[], piece: Piece): "aside" | "apart" | null {
  // A relative clause whose verb is not known has nothing for the clause around it: «громадян Білорусі, які збирали дані».
  if (piece.subordinate === "relative" || opensAside(units, piece.from, grammar)) return "aside";
  // «Це не перше звільнення: Мінськ відпустив …»: what stands before a colon without a verb is told for itself.
  return piece.to - piece.from > 3 && units[piece.to]?.lower === ":" ? "apart" : null;
}

/** True for what only tells of a name beside it, which takes it as its apposition. */
function tellsOfName(phrase: Phrase, mine: readonly Phrase[], units: readonly Unit[]): boolean {
  const named = nameSaidOf(phrase, mine, units);
  if (named !== undefined) named.apposition ??= phrase;
  return named !== undefined;
}

export const INFLECTED: Syntax = {
  words: {
    capitalsName: true,
    openReading: readingByEnding,
    settled: (grammar, units) => units.map((_, at) => amongNeighbours(grammar, units, at)),
  },
  phrases: {
    modifies: (grammar, units, at, end) =>
      /^(?:adj|num|det)$/.test(units[at]!.reading.pos) && !isApart(units, at, end, grammar),
    opensClause: (grammar, units, at) => at > 0 && isRelativeWord(grammar, units, at),
    nameEnd,
    lastOf: lastAdjective,
    locativeAlone: false,
    unlistedName,
    attach: takeGenitive,
    quoted: {},
  },
  clauses: {
    participleTells: () => false,
    isRelative: () => true,
    closes: () => true,
    verbless,
    goesOn: (units, pieces, index) => index + 1 < pieces.length && units[pieces[index]!.from - 1]?.lower === ";",
  },
  verbs: {
    groupsOf: (grammar, units, clause) => groupsOf(grammar, units, clause),
    // «змусила літак, що прямував до Вільнюса, сісти в Мінську»: the infinitive goes on with the main clause.
    infinitive: (units, group, clause, _, outer) =>
      outer !== null &&
      clause.subordinate === null &&
      group.under === null &&
      group.modality === "requested" &&
      units[group.head]!.reading.form === "infinitive"
        ? { above: outer, modality: "asserted" }
        : null,
    passivesGoOn: false,
    activesGoOn: false,
  },
  roles: {
    verbOf: (phrase, groups) => {
      let owner = groups[0]!;
      for (const group of groups)
        if (group.head < phrase.firstUnit && (owner.head > phrase.firstUnit || group.head > owner.head)) owner = group;
      return owner;
    },
    isBeside: (phrase, mine, _, units) => tellsOfName(phrase, mine, units),
    isObjectOf: isDoneByAnother,
    antecedent: beforePlace,
    lacksSubject: (_, group) => group.under !== null,
    subject: {
      bar: 0.5,
      nominative: 1.2,
      onlyNominative: 1,
      others: ["acc", "gen"],
      first: 0,
      joined: 2.5,
      order: 0.15,
      countedAgrees: false,
    },
    isAgent: (phrase) => is(phrase, "ins") && !is(phrase, "nom", "acc"),
    // «затримали понад 700 осіб, у Гомелі – двадцятьох»: what is counted in the genitive is an object like any.
    isObject: (phrase, objects) =>
      (is(phrase, "acc") && !(is(phrase, "dat") && objects.some(open))) || isCounted(phrase),
    indirect: (phrase) => (is(phrase, "dat") && !is(phrase, "nom", "acc") ? "dative" : null),
  },
};
