/** Clauses of a sentence: its pieces put together, what interrupts a clause taken out of it. */
import type { Predication } from "../analysis.ts";
import { antecedentFor, participleAntecedent } from "./antecedents.ts";
import type { Chunk } from "./chunks/index.ts";
import { type Item, isPredicate, type SyntaxWords } from "./items.ts";
import { isInsertion, type Piece, piecesOf, relativeIndex, subordinator, tellsState } from "./pieces.ts";
import { NOM } from "./reading.ts";

export interface Clause {
  readonly items: Item[];
  kind: Predication["subordinate"];
  /** True for a gerund or participle that shares the subject of `parent`. */
  gerund: boolean;
  parent: Clause | null;
  antecedent: Chunk | null;
  /** True where "and" joins it to the clause before, so that the subject may be shared. */
  joined: boolean;
  /** True where a coordinator, not only a comma, joins it. */
  coordinated: boolean;
}

/** Puts items together to clauses: a main clause goes on after a relative one that interrupts it. */
export function clausesOf(items: readonly Item[], words: SyntaxWords): Clause[] {
  const pieces = piecesOf(items, words);
  const clauses: Clause[] = [];
  const open = (piece: Piece, kind: Clause["kind"], parent: Clause | null, extra: Partial<Clause> = {}): Clause => {
    const clause: Clause = {
      items: [...piece.items],
      kind,
      gerund: false,
      parent,
      antecedent: null,
      joined: false,
      coordinated: false,
      ...extra,
    };
    clauses.push(clause);
    return clause;
  };
  let main: Clause | null = null;
  let last: Clause | null = null;
  // The clause that commas with no verb between them stand in: «Пётр Лось, былы рэдактар, …».
  let interrupted: Clause | null = null;
  for (const [index, piece] of pieces.entries()) {
    const hasVerb = piece.items.some(isPredicate);
    const firstVerbal = piece.items.findIndex(
      (item) =>
        item.kind === "verb" ||
        item.kind === "predicative" ||
        item.kind === "gerund" ||
        item.kind === "participle" ||
        item.kind === "infinitive",
    );
    const verbal = firstVerbal >= 0 ? piece.items[firstVerbal]! : null;
    const strong = /[;:]/u.test(piece.before) || /[—–]/u.test(piece.before);
    const relative = relativeIndex(piece, words);
    if (relative >= 0 && last !== null) {
      const relativeChunk = piece.items[relative]!.chunk;
      last = open(piece, "relative", main ?? last, { antecedent: antecedentFor(last, relativeChunk) });
      continue;
    }
    const kind = subordinator(piece, words);
    // «Латушко: если …, ЕС введёт …»: who stands before a colon says it, and does none of it.
    if (kind !== null && piece.before.includes(":") && main !== null && !main.items.some(isPredicate)) main = null;
    // «если бы не арест»: a condition needs no verb.
    const told = hasVerb || kind === "conditional" || piece.items.some((item) => item.kind === "infinitive");
    if (kind !== null && (told || (kind === "reported" && tellsState(piece)))) {
      const clause = open(piece, kind === "other" ? null : kind, last);
      last = clause;
      if (kind === "other" || main === null)
        main = kind === "other" ? (main === null || main.items.some(isPredicate) ? clause : main) : main;
      continue;
    }
    if (verbal !== null && verbal.kind === "gerund" && !hasVerb) {
      last = open(piece, "participial", main ?? last, { gerund: true });
      continue;
    }
    if (verbal !== null && verbal.kind === "participle" && firstVerbal <= 1 && last !== null && piece.before !== "") {
      const upto = piece.items.findIndex((item, at) => at > firstVerbal && isPredicate(item));
      const antecedent = participleAntecedent(last, verbal);
      if (upto < 0) {
        last = open(piece, "participial", main ?? last, { antecedent });
        continue;
      }
    }
    if (!hasVerb && verbal?.kind === "infinitive" && main !== null && last !== null && !strong) {
      last.items.push(...piece.items);
      continue;
    }
    if (!hasVerb && main !== null && !main.items.some(isPredicate) && isInsertion(piece, words)) {
      last = open(piece, null, null);
      continue;
    }
    if (!hasVerb) {
      // «задержали одного из пассажиров — журналиста …»: behind a dash the clause goes on with what it names.
      const renamed = /^\s*[—–]/u.test(piece.before) && piece.items[0]?.chunk != null && last?.items.some(isPredicate);
      const target: Clause | null = renamed
        ? last
        : strong
          ? null
          : main !== null && !main.items.some(isPredicate) && last !== main
            ? main
            : last;
      if (target !== null) {
        target.items.push(...piece.items);
        if (target === main && piece.before === ",") interrupted = main;
      } else {
        const clause = open(piece, null, null);
        if (main === null || strong) main = clause;
        last = clause;
      }
      continue;
    }
    // A plain piece with a verb of its own.
    const parenthetical =
      main !== null &&
      !main.items.some(isPredicate) &&
      main.items.some((item) => item.chunk !== null) &&
      verbal !== null &&
      firstVerbal === 0 &&
      verbal.reading !== null &&
      words.saying.includes(verbal.reading.lemma) &&
      pieces[index + 1] !== undefined &&
      // «…, сказаў Туск і абвінаваціў»: what he does besides is no more of what he said.
      !words.coordinators.includes(pieces[index + 1]!.before.trim()) &&
      piece.before.includes(",");
    if (parenthetical) {
      last = open(piece, null, null);
      continue;
    }
    const resumed = interrupted === main && resumes(main, piece);
    if (
      main !== null &&
      !strong &&
      !main.items.some(isPredicate) &&
      (last !== main || continues(main, piece) || resumed)
    ) {
      main.items.push(...piece.items);
      last = main;
      continue;
    }
    const coordinated = words.coordinators.some(
      (word) => piece.before.split(" ").includes(word) || piece.before === word || piece.before.includes(word),
    );
    if (
      last !== null &&
      last !== main &&
      (last.kind === "relative" ||
        last.kind === "reported" ||
        last.kind === "purpose" ||
        last.kind === "conditional") &&
      coordinated &&
      !piece.before.includes(",")
    ) {
      // "которые взялись за руки и не отдавали соседей"
      last = open(piece, last.kind, last.parent, { antecedent: last.antecedent, joined: true, gerund: last.gerund });
      continue;
    }
    const previous: Clause | null = main;
    main = open(piece, null, null, { joined: previous !== null && !strong, coordinated });
    last = main;
  }
  return clauses.map(sorted);
}

/** True where a piece without a verb only introduces the next («По её словам, …») or begins its list of subjects. */
function continues(main: Clause, piece: Piece): boolean {
  const nominative = main.items.find(
    (item) =>
      item.chunk !== null &&
      item.chunk.preposition === null &&
      item.chunk.agreements.some((agreement) => (agreement.cases & NOM) !== 0),
  );
  if (nominative === undefined) return true;
  return (
    piece.items[0]?.chunk?.preposition === null &&
    piece.items[1]?.kind === "conjunction" &&
    piece.items[2]?.chunk !== null
  );
}

/** «Пётр Лось, былы рэдактар, | заявіў»: behind what is said of someone between commas the verb is his, if it has no doer of its own before it. */
function resumes(main: Clause | null, { before, items }: Piece): boolean {
  if (main === null || before !== ",") return false;
  const [first] = main.items.filter(({ chunk }) => chunk !== null && chunk.preposition === null);
  const doer = first?.chunk;
  if (doer == null || !isNominative(doer)) return false;
  if (doer.animate !== true && doer.name === null && doer.mention === null) return false;
  const verb = items.findIndex(isPredicate);
  return !items
    .slice(0, verb)
    .some(
      ({ kind, chunk }) =>
        kind === "conjunction" || (chunk !== null && chunk.preposition === null && isNominative(chunk)),
    );
}

const isNominative = ({ agreements }: Chunk): boolean => agreements.some(({ cases }) => (cases & NOM) !== 0);

function sorted(clause: Clause): Clause {
  clause.items.sort((left, right) => left.from - right.from);
  return clause;
}
