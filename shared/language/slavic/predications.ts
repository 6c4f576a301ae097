import type { Argument, Modality, NounPhrase, Predication, Tense } from "../analysis.ts";
import { type Chunk, casesOf, restrict } from "./chunks.ts";
import { agreesInNumber, type Clause, type Item, isPredicate, type SyntaxWords } from "./clauses.ts";
import { ACC, DAT, GEN, INS, NOM, type Reading } from "./reading.ts";
import type { RawToken } from "./tokens.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type Draft = Mutable<Omit<Predication, "arguments">> & {
  arguments: Argument[];
  subject: Group | null;
  clauseOf: Clause;
};

/** Conjoined phrases. */
export interface Group {
  readonly chunks: Chunk[];
  readonly items: Item[];
}

export interface PredicationContext {
  readonly tokens: readonly RawToken[];
  readonly words: SyntaxWords;
  readonly phraseOf: (chunk: Chunk) => NounPhrase;
  readonly isEventNoun: (lemma: string) => boolean;
}

/** Everything the clauses of one sentence say. */
export function predicationsOf(clauses: readonly Clause[], context: PredicationContext): Draft[] {
  const drafts: Draft[] = [];
  const mainOf = new Map<Clause, Draft>();
  let previous: Draft | null = null;
  for (const clause of clauses) {
    const made = clausePredications(clause, drafts, context, previous, mainOf);
    const main = made.find((draft) => draft.kind === "verb") ?? null;
    if (main !== null) {
      mainOf.set(clause, main);
      if (clause.kind === null || clause.kind === "reported") previous = main;
    }
  }
  attachGovernors(clauses, mainOf, context);
  // A participial phrase is part of the clause whose noun it describes: «победителем Лукашенко, набравшего 80,1 %».
  for (const draft of drafts) {
    if (draft.kind !== "participle" || draft.governor === null) continue;
    const host = drafts[draft.governor]!;
    if (draft.clause.start >= host.clause.end && draft.clause.start - host.clause.end <= 3)
      host.clause = { start: host.clause.start, end: draft.clause.end };
  }
  for (const clause of clauses) nounPredications(clause, drafts, mainOf.get(clause) ?? null, context);
  return drafts;
}

function clauseSpan(clause: Clause, tokens: readonly RawToken[]): { start: number; end: number } {
  const meaningful = clause.items.filter((item) => item.kind !== "conjunction" || item !== clause.items[0]);
  const first = meaningful[0] ?? clause.items[0]!;
  const last = meaningful.at(-1) ?? first;
  return { start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end };
}

function spanOf(items: readonly Item[], tokens: readonly RawToken[]): { start: number; end: number } {
  const from = Math.min(...items.map((item) => item.from));
  const to = Math.max(...items.map((item) => item.to));
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Times behind an infinitive belong to it: «договорились сохранить в 2021 году». */
function datesAfter(infinitive: Item, clause: Clause): Item[] {
  return clause.items.filter((item) => item.kind === "date" && item.from > infinitive.from);
}

/** Phrases joined by "and" or a comma, in one case. */
function groupsOf(items: readonly Item[], context: PredicationContext): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    if (item.chunk === null) continue;
    const before = groups.at(-1);
    const previous = before?.items.at(-1);
    // «переговоры Лукашенко и Путина»: a genitive behind "and" goes on the genitive attribute, not its head.
    if (previous?.chunk && joinsAttribute(previous, item, context)) continue;
    if (before && previous?.chunk && namesAgain(previous, item, context)) {
      // «один из пассажиров — журналист Роман Протасевич»: the name stands for both.
      item.chunk.preposition ??= previous.chunk.preposition;
      before.chunks[before.chunks.length - 1] = item.chunk;
      before.items.push(item);
    } else if (before && previous && joinable(previous, item, context)) {
      before.chunks.push(item.chunk);
      before.items.push(item);
      const first = before.chunks[0]!;
      if (item.chunk.preposition === null) item.chunk.preposition = first.preposition;
      const shared = casesOf(first) & casesOf(item.chunk);
      if (shared !== 0) for (const chunk of before.chunks) chunk.agreements = restrict(chunk.agreements, shared);
    } else groups.push({ chunks: [item.chunk], items: [item] });
  }
  return groups;
}

function namesAgain(left: Item, right: Item, context: PredicationContext): boolean {
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length !== 1 || !/^[—–,]$/u.test(between[0]!)) return false;
  const a = left.chunk!;
  const b = right.chunk!;
  const named = b.name !== null || b.mention?.entity?.kind === "person";
  if (!named || b.preposition !== null || a.name !== null || a.mention !== null || a.animate !== true) return false;
  if (between[0] === "," && b.apposition !== null) return false;
  return (casesOf(a) & casesOf(b)) !== 0;
}

function joinsAttribute(left: Item, right: Item, context: PredicationContext): boolean {
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length !== 1 || !context.words.coordinators.includes(between[0]!)) return false;
  const chunk = right.chunk!;
  if (chunk.preposition !== null || (casesOf(chunk) & GEN) === 0 || (casesOf(chunk) & NOM) !== 0) return false;
  return left.chunk!.possessor !== null && (casesOf(left.chunk!) & GEN) === 0;
}

function joinable(left: Item, right: Item, context: PredicationContext): boolean {
  if (right.from < left.to) return false;
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length === 0 || between.length > 3) return false;
  const { coordinators } = context.words;
  if (
    !between.every(
      (word) =>
        word === "," || coordinators.includes(word) || /^(также|таксама|еще|яшчэ|затем|даже|нават)$/u.test(word),
    )
  )
    return false;
  if (!between.some((word) => word === "," || coordinators.includes(word))) return false;
  if (between.includes("но") || between.includes("але")) return false;
  const a = left.chunk!;
  const b = right.chunk!;
  if (b.preposition !== null && b.preposition !== a.preposition) return false;
  if (a.relative || b.relative || ((a.pronoun?.person === 3) !== (b.pronoun?.person === 3) && b.pronoun !== null))
    return false;
  if ((casesOf(a) & casesOf(b)) === 0) return false;
  // A comma alone joins a list only where the two are of a kind.
  if (between.length === 1 && between[0] === ",")
    return (
      (a.animate === b.animate || a.mention !== null) &&
      (casesOf(a) === casesOf(b) || (a.mention !== null && b.mention !== null))
    );
  return true;
}

interface VerbGroup {
  readonly item: Item;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly tense: Tense | null;
  readonly negated: boolean;
}

function tenseOf(reading: Reading, auxiliary: Reading | null): Tense | null {
  if (reading.form === "short") return auxiliary === null ? "past" : (auxiliary.tense ?? "past");
  if (reading.form === "infinitive") return auxiliary?.tense ?? null;
  return reading.tense ?? null;
}

/** Finite verbs of the clause, each with its auxiliary. */
function verbGroups(clause: Clause, words: SyntaxWords): VerbGroup[] {
  const items = clause.items;
  const finite = items.filter((item) => item.kind === "verb");
  const isBe = (item: Item): boolean =>
    item.reading !== null && words.be === item.reading.lemma && item.reading.form === "finite";
  const auxiliaries = finite.filter(isBe);
  const others = finite.filter((item) => !isBe(item));
  const negatedBefore = (item: Item): boolean => {
    const at = items.indexOf(item);
    return items[at - 1]?.kind === "negation";
  };
  const groups: VerbGroup[] = [];
  for (const item of others) {
    const auxiliary = item.reading!.form === "short" ? (auxiliaries[0] ?? null) : null;
    groups.push({
      item,
      reading: item.reading!,
      from: auxiliary ? Math.min(auxiliary.from, item.from) : item.from,
      to: auxiliary ? Math.max(auxiliary.to, item.to) : item.to,
      tense: tenseOf(item.reading!, auxiliary?.reading ?? null),
      negated: negatedBefore(item) || (auxiliary !== null && negatedBefore(auxiliary)),
    });
  }
  if (groups.length === 0 && auxiliaries.length > 0) {
    const auxiliary = auxiliaries[0]!;
    const infinitive =
      items.find((item) => item.kind === "infinitive" && item.from > auxiliary.from) ??
      items.find((item) => item.kind === "infinitive");
    if (infinitive && auxiliary.reading!.tense !== "past")
      groups.push({
        item: infinitive,
        reading: infinitive.reading!,
        from: Math.min(auxiliary.from, infinitive.from),
        to: Math.max(auxiliary.to, infinitive.to),
        tense: "future",
        negated: negatedBefore(auxiliary) || negatedBefore(infinitive),
      });
    else
      groups.push({
        item: auxiliary,
        reading: auxiliary.reading!,
        from: auxiliary.from,
        to: auxiliary.to,
        tense: auxiliary.reading!.tense ?? null,
        negated: negatedBefore(auxiliary),
      });
  }
  return groups;
}

function clausePredications(
  clause: Clause,
  drafts: Draft[],
  context: PredicationContext,
  previous: Draft | null,
  mainOf: ReadonlyMap<Clause, Draft>,
): Draft[] {
  const { words, tokens } = context;
  const span = clauseSpan(clause, tokens);
  const groups = groupsOf(clause.items, context);
  const made: Draft[] = [];
  const push = (draft: Omit<Draft, "index">): Draft => {
    const whole = { ...draft, index: drafts.length } as Draft;
    drafts.push(whole);
    made.push(whole);
    return whole;
  };
  const hypothetical =
    clause.items.some((item) => words.conditionalParticle.includes(item.lower) && item.kind !== "chunk") ||
    clause.kind === "conditional";
  const finite = verbGroups(clause, words);
  const predicative = clause.items.find((item) => item.kind === "predicative") ?? null;
  const used = new Set<Group>();
  const infinitives = clause.items.filter(
    (item) => item.kind === "infinitive" && !finite.some((group) => group.item === item),
  );
  for (const verb of finite) {
    const readings = verb.item.readings.length > 0 ? verb.item.readings : [verb.reading];
    const passive = verb.reading.passive === true || verb.reading.reflexive === true;
    const own = groups.filter((group) => !used.has(group) && belongsTo(group, verb, finite, infinitives));
    const subject =
      verb.reading.form === "infinitive"
        ? pickSubject(own, [], verb, words.saying)
        : pickSubject(own, readings, verb, words.saying);
    const inherited = subject === null ? inheritSubject(clause, previous, readings, mainOf) : null;
    const impersonal =
      subject === null &&
      inherited === null &&
      !passive &&
      isPlural(readings) &&
      verb.reading.form !== "infinitive" &&
      verb.reading.person !== 1;
    const doer = subject ?? inherited;
    const args: Argument[] = [];
    if (doer !== null)
      args.push(argument("subject", doer, context, subject !== null ? "nominative" : "subject of the clause before"));
    args.push(
      ...otherArguments(
        own.filter((group) => group !== subject),
        { passive, negated: verb.negated, nominativeObject: false },
        verb.from,
        context,
      ),
    );
    for (const group of own) used.add(group);
    // «увезли в отдел, однако вскоре освободили»: whom, the clause before says.
    const taken =
      impersonal && clause.coordinated && !args.some(({ role }) => role === "object")
        ? inheritedObject(previous)
        : null;
    if (taken !== null && TRANSITIVE(verb)) args.push(taken);
    // «из больницы правозащитника Стефановича отвезли»: the person in the genitive is whom the nameless doers took.
    if (impersonal && TRANSITIVE(verb) && !args.some(({ role }) => role === "object")) {
      const owner = own.map((group) => group.chunks[0]!.possessor).find((chunk) => chunk != null && isPerson(chunk));
      if (owner)
        args.push(argument("object", { chunks: [owner], items: [] }, context, "person in a genitive, with no object"));
    }
    push({
      head: verb.item.from,
      from: verb.from,
      to: verb.to,
      lemma: verb.reading.lemma,
      kind: "verb",
      voice: passive ? "passive" : impersonal ? "impersonal" : "active",
      tense: verb.tense,
      modality: hypothetical
        ? "hypothetical"
        : onlyPossible(verb, clause, words)
          ? "possible"
          : verb.tense === "future"
            ? "planned"
            : "asserted",
      negated: verb.negated,
      arguments: args,
      subject: doer,
      clause: span,
      clauseOf: clause,
      subordinate: clause.kind,
      governor: null,
    });
  }
  for (const item of clause.items) {
    if (item.kind === "gerund" || item.kind === "participle") {
      if (item.kind === "participle" && finite.length > 0) continue;
      const parent = clause.parent === null ? null : (mainOf.get(clause.parent) ?? null);
      const passive = item.reading!.passive === true || item.reading!.reflexive === true;
      const own = groups.filter(
        (group) => !used.has(group) && (infinitives.length === 0 || group.items[0]!.from < infinitives[0]!.from),
      );
      const args: Argument[] = [];
      const antecedent = clause.antecedent;
      const subject: Group | null =
        item.kind === "gerund"
          ? (parent?.subject ?? null)
          : antecedent === null
            ? null
            : { chunks: [antecedent], items: [] };
      if (subject !== null)
        args.push(
          argument(
            "subject",
            subject,
            context,
            item.kind === "gerund" ? "subject of the main clause" : "antecedent of the participle",
          ),
        );
      args.push(...otherArguments(own, { passive, negated: false, nominativeObject: true }, item.from, context));
      for (const group of own) used.add(group);
      push({
        head: item.from,
        from: item.from,
        to: item.to,
        lemma: item.reading!.lemma,
        kind: item.kind === "participle" ? "participle" : "verb",
        voice: passive ? "passive" : "active",
        tense: item.reading!.tense ?? parent?.tense ?? "past",
        modality: "asserted",
        negated: clause.items[clause.items.indexOf(item) - 1]?.kind === "negation",
        arguments: args,
        subject,
        clause: span,
        clauseOf: clause,
        subordinate: "participial",
        governor: parent?.index ?? null,
      });
    }
  }
  for (const item of infinitives) {
    const upper = governingVerb(item, made, clause, predicative);
    const upperLemma = upper?.lemma ?? predicative?.reading?.lemma ?? "";
    const own = groups.filter(
      (group) =>
        !used.has(group) &&
        (upper === null || group.items[0]!.from > upper.from || true) &&
        nearestInfinitive(group, infinitives) === item,
    );
    const passive = item.reading!.reflexive === true;
    const controller = infinitiveSubject(upper, upperLemma, words);
    const args: Argument[] = [];
    if (controller !== null)
      args.push({ ...controller, role: "subject", preposition: null, path: `subject or addressee of «${upperLemma}»` });
    args.push(...otherArguments(own, { passive, negated: false, nominativeObject: true }, item.from, context));
    for (const group of own) used.add(group);
    push({
      head: item.from,
      from: item.from,
      to: item.to,
      lemma: item.reading!.lemma,
      kind: "verb",
      voice: passive ? "passive" : controller === null ? "impersonal" : "active",
      tense: upper?.tense === "past" && words.phases.includes(upperLemma) ? "past" : "future",
      modality: infinitiveModality(upperLemma, words, hypothetical, clause),
      negated:
        clause.items[clause.items.indexOf(item) - 1]?.kind === "negation" ||
        (upper?.negated === true && words.phases.includes(upperLemma)),
      arguments: args,
      subject: upper?.subject ?? null,
      clause:
        upper === null
          ? span
          : spanOf([item, ...own.flatMap((group) => group.items), ...datesAfter(item, clause)], tokens),
      clauseOf: clause,
      subordinate: upper === null ? clause.kind : "complement",
      governor: upper?.index ?? null,
    });
  }
  return made;
}

/** «может быть введён»: the passive hangs on "may". */
function onlyPossible(verb: VerbGroup, clause: Clause, words: SyntaxWords): boolean {
  if (verb.reading.form !== "short") return false;
  const toBe = clause.items.some((item) => item.kind === "infinitive" && item.reading?.lemma === words.be);
  return (
    toBe &&
    clause.items.some(
      (item) => isPredicate(item) && item.reading !== null && words.possible.includes(item.reading.lemma),
    )
  );
}

function governingVerb(item: Item, made: readonly Draft[], clause: Clause, predicative: Item | null): Draft | null {
  const before = made.filter((draft) => draft.head < item.from && draft.clauseOf === clause);
  if (predicative !== null && (before.length === 0 || predicative.from > before.at(-1)!.head)) return null;
  return before.at(-1) ?? made.find((draft) => draft.clauseOf === clause) ?? null;
}

function infinitiveSubject(upper: Draft | null, lemma: string, words: SyntaxWords): Argument | null {
  if (upper === null) return null;
  if (words.requesting.includes(lemma)) {
    const addressee = upper.arguments.find(
      (argument) =>
        argument.role === "indirect" ||
        argument.role === "object" ||
        (argument.role === "oblique" && /^(от|ад|у)$/u.test(argument.preposition ?? "")),
    );
    return addressee ?? null;
  }
  return upper.arguments.find((argument) => argument.role === "subject") ?? null;
}

function infinitiveModality(lemma: string, words: SyntaxWords, hypothetical: boolean, clause: Clause): Modality {
  if (words.requesting.includes(lemma)) return "requested";
  if (words.planned.includes(lemma)) return "planned";
  if (words.attempted.includes(lemma)) return "attempted";
  if (words.possible.includes(lemma)) return "possible";
  if (hypothetical || clause.kind === "purpose" || clause.kind === "conditional") return "hypothetical";
  if (words.phases.includes(lemma)) return "asserted";
  return "possible";
}

function nearestInfinitive(group: Group, infinitives: readonly Item[]): Item | null {
  const at = group.items[0]!.from;
  let found: Item | null = null;
  for (const item of infinitives) if (item.from < at) found = item;
  return found ?? infinitives[0] ?? null;
}

/** A phrase belongs to the finite verb unless an infinitive stands before it, or right behind a pronoun that it governs. */
function belongsTo(group: Group, verb: VerbGroup, finite: readonly VerbGroup[], infinitives: readonly Item[]): boolean {
  const at = group.items[0]!.from;
  const before = infinitives.filter((item) => item.from < at && item.from > verb.from);
  const chunk = group.chunks[0]!;
  if (before.length > 0) return chunk.preposition === null && casesOf(chunk) === NOM && finite.length === 1;
  const next = infinitives.find((item) => item.from > at);
  if (
    next !== undefined &&
    at > verb.from &&
    chunk.pronoun !== null &&
    chunk.preposition === null &&
    (casesOf(chunk) & ACC) !== 0 &&
    next.from - group.items.at(-1)!.to <= 0
  )
    return false;
  if (finite.length < 2) return true;
  // Several verbs in one piece: to the nearest, phrases between them to the first.
  let owner = finite[0]!;
  for (const other of finite) if (other.from <= at) owner = other;
  return owner === verb;
}

const isPlural = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every((reading) => reading.plural === true);

function agreesWithVerb(group: Group, readings: readonly Reading[]): boolean {
  const chunk = group.chunks[0]!;
  if ((casesOf(chunk) & NOM) === 0 || chunk.preposition !== null) return false;
  const nominative = chunk.agreements.filter((agreement) => (agreement.cases & NOM) !== 0);
  return readings.some((reading) => {
    if (reading.person !== undefined && reading.person !== 3 && reading.tense !== "past")
      return chunk.pronoun?.person === reading.person;
    if (chunk.pronoun !== null && chunk.pronoun.person !== 3 && reading.tense !== "past" && reading.form === "finite")
      return false;
    if (group.chunks.length > 1 && reading.plural === true) return true;
    if (chunk.quantity !== null && (reading.plural === true || reading.gender === "n" || reading.gender === null))
      return true;
    return nominative.some(
      (agreement) =>
        (agreement.plural === null || reading.plural === null || agreement.plural === reading.plural) &&
        (reading.plural === true ||
          agreement.gender === null ||
          reading.gender === null ||
          agreement.gender === reading.gender ||
          (chunk.animate === true &&
            chunk.mention === null &&
            chunk.name === null &&
            agreement.gender === "m" &&
            reading.gender === "f")),
    );
  });
}

function pickSubject(
  groups: readonly Group[],
  readings: readonly Reading[],
  verb: VerbGroup,
  saying: readonly string[],
): Group | null {
  let best: Group | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    if (
      readings.length > 0
        ? !agreesWithVerb(group, readings)
        : (casesOf(group.chunks[0]!) & NOM) === 0 || group.chunks[0]!.preposition !== null
    )
      continue;
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    const at = group.items[0]!.from;
    let score = (cases & ACC) === 0 ? 4 : 0;
    if (at < verb.from) score += 2;
    if (chunk.mention?.entity || chunk.name !== null) score += 2;
    if (chunk.animate === true || chunk.pronoun !== null) score += 1;
    if (chunk.quantity !== null && chunk.quantity.measure.unit !== null) score -= 4;
    score -= Math.min(Math.abs(at - verb.from), 20) / 20;
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  // The only accusative candidate after a plural verb with no clear nominative is its object: «задержали участников».
  if (
    best !== null &&
    readings.length > 0 &&
    isPlural(readings) &&
    readings.some((reading) => reading.passive !== true && reading.reflexive !== true && reading.form === "finite")
  ) {
    const chunk = best.chunks[0]!;
    const ambiguous = (casesOf(chunk) & ACC) !== 0;
    if (
      ambiguous &&
      chunk.quantity !== null &&
      best.items[0]!.from > verb.from &&
      TRANSITIVE(verb) &&
      !saying.includes(verb.reading.lemma)
    )
      return null;
    if (
      ambiguous &&
      !saying.includes(verb.reading.lemma) &&
      best.items[0]!.from > verb.from &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      ) &&
      TRANSITIVE(verb)
    )
      return null;
    if (ambiguous && chunk.animate === false && /^наз(в|ы)а(ть|ць|ваць|вать)$/u.test(verb.reading.lemma)) return null;
    // «390 человек задержали»: a bare count before a transitive verb in the plural is what it is done to.
    if (
      ambiguous &&
      chunk.quantity !== null &&
      best.items[0]!.from < verb.from &&
      TRANSITIVE(verb) &&
      !saying.includes(verb.reading.lemma) &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      )
    )
      return null;
  }
  return best;
}

/** Verbs that take an object: perfective or imperfective pairs whose passive participle a list holds are not told apart here. */
const INTRANSITIVE = /(ся|сь|цца|ца)$/u;
const INTRANSITIVE_LEMMAS = new Set(
  "выйти выходить пройти проходить прийти приходить приехать приезжать уехать уезжать погибнуть гибнуть умереть умирать пострадать страдать бежать сбежать бастовать протестовать участвовать идти ехать быть стать остаться скончаться произойти случиться прибыть прибывать вылететь прилететь стоять работать жить проголосовать голосовать выступить исчезнуть пропасть эмигрировать утонуть сгореть сидеть голодать митинговать попасть кричать скандировать требовать"
    .split(" ")
    .concat(
      "выйсці выходзіць прайсці праходзіць прыйсці прыходзіць прыехаць прыязджаць з'ехаць з'язджаць загінуць гінуць памерці паміраць пацярпець бегчы уцячы збегчы баставаць пратэставаць удзельнічаць ісці ехаць быць стаць сканаць прыбыць вылецець прыляцець стаяць працаваць жыць прагаласаваць галасаваць выступіць знікнуць прапасці эміграваць патануць згарэць сядзець галадаць трапіць патрапіць крычаць скандаваць".split(
        " ",
      ),
    ),
);
const TRANSITIVE = (verb: VerbGroup): boolean =>
  !INTRANSITIVE.test(verb.reading.lemma) && !INTRANSITIVE_LEMMAS.has(verb.reading.lemma);

function inheritSubject(
  clause: Clause,
  previous: Draft | null,
  readings: readonly Reading[],
  mainOf: ReadonlyMap<Clause, Draft>,
): Group | null {
  if (clause.kind === "relative" && clause.joined) {
    const before = [...mainOf.entries()]
      .reverse()
      .find(([other]) => other.kind === "relative" && other.antecedent === clause.antecedent);
    return before?.[1].subject ?? null;
  }
  if (!clause.joined || previous === null || previous.subject === null) return null;
  if (previous.voice === "impersonal") return null;
  // «участники задержаны, некоторых били»: a plural verb after a comma, or after a passive, has a doer that is not named.
  if (
    isPlural(readings) &&
    (!clause.coordinated || previous.voice === "passive") &&
    readings.some(
      (reading) =>
        reading.passive !== true &&
        reading.reflexive !== true &&
        !INTRANSITIVE.test(reading.lemma) &&
        !INTRANSITIVE_LEMMAS.has(reading.lemma),
    )
  )
    return null;
  return agreesWithVerb(nominativeOf(previous.subject), readings) ||
    previous.subject.chunks.some((chunk) => chunk.relative)
    ? previous.subject
    : null;
}

const isPerson = (chunk: Chunk): boolean => chunk.name !== null || chunk.mention?.entity?.kind === "person";

function inheritedObject(previous: Draft | null): Argument | null {
  if (previous === null) return null;
  const role = previous.voice === "passive" ? "subject" : "object";
  const found = previous.arguments.find((argument) => argument.role === role);
  return found === undefined ? null : { ...found, role: "object", path: `${role} of the clause before` };
}

const nominativeOf = (group: Group): Group => group;

interface ArgumentOptions {
  readonly passive: boolean;
  readonly negated: boolean;
  /** True for infinitives and gerunds, which have no nominative of their own. */
  readonly nominativeObject: boolean;
}

function otherArguments(
  groups: readonly Group[],
  options: ArgumentOptions,
  verbAt: number,
  context: PredicationContext,
): Argument[] {
  const args: Argument[] = [];
  const bare = groups.filter((group) => group.chunks[0]!.preposition === null);
  let object: Group | null = null;
  if (!options.passive) {
    const candidates = bare.filter((group) => (casesOf(group.chunks[0]!) & ACC) !== 0 && !isDuration(group.chunks[0]!));
    object = candidates.find((group) => group.items[0]!.from > verbAt) ?? candidates[0] ?? null;
    if (object === null) {
      const genitives = bare.filter(
        (group) =>
          (casesOf(group.chunks[0]!) & GEN) !== 0 &&
          (casesOf(group.chunks[0]!) & (DAT | INS)) === 0 &&
          !isDuration(group.chunks[0]!),
      );
      object =
        genitives.find((group) => group.items[0]!.from > verbAt) ?? (options.negated ? (genitives[0] ?? null) : null);
    }
  }
  for (const group of groups) {
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    if (chunk.preposition !== null)
      args.push(argument("oblique", group, context, `preposition «${chunk.preposition}»`));
    else if (group === object)
      args.push(argument("object", group, context, (cases & ACC) !== 0 ? "accusative" : "genitive"));
    // «ей», «ёй» are dative and instrumental: given to her, unless in a passive.
    else if (chunk.pronoun !== null && !options.passive && (cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative pronoun"));
    else if ((cases & INS) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument(options.passive ? "agent" : "oblique", group, context, "instrumental"));
    else if ((cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative"));
    else args.push(argument("oblique", group, context, "bare"));
  }
  return args;
}

const isDuration = (chunk: Chunk): boolean =>
  chunk.quantity !== null &&
  chunk.quantity.measure.unit !== null &&
  /^(hour|day|week|month|year|life|age|percent)$/u.test(chunk.quantity.measure.unit);

function argument(role: Argument["role"], group: Group, context: PredicationContext, path: string): Argument {
  return { role, preposition: group.chunks[0]!.preposition, phrases: group.chunks.map(context.phraseOf), path };
}

/** Reported speech: «что …» after a verb of saying, and a verb of saying behind what was said. */
function attachGovernors(
  clauses: readonly Clause[],
  mainOf: ReadonlyMap<Clause, Draft>,
  context: PredicationContext,
): void {
  const { saying } = context.words;
  clauses.forEach((clause, index) => {
    const main = mainOf.get(clause);
    if (main === undefined) return;
    if (clause.parent !== null && main.governor === null) main.governor = mainOf.get(clause.parent)?.index ?? null;
    const verb = clause.items.find((item) => isPredicate(item));
    const before = clauses[index - 1];
    if (
      before === undefined ||
      verb === undefined ||
      verb !== clause.items[0] ||
      !saying.includes(main.lemma) ||
      clause.kind !== null
    )
      return;
    const told = mainOf.get(before);
    if (told !== undefined && told.subordinate === null && told.governor === null) {
      told.governor = main.index;
      told.subordinate = "reported";
    }
  });
}

/** Nouns that name what happens: «задержание журналистов милицией в Минске». */
function nounPredications(clause: Clause, drafts: Draft[], governor: Draft | null, context: PredicationContext): void {
  const span = clauseSpan(clause, context.tokens);
  const chunkItems = clause.items.filter((item) => item.chunk !== null);
  chunkItems.forEach((item) => {
    for (const chunk of nested(item.chunk!)) {
      if (!context.isEventNoun(chunk.lemma) || chunk.mention !== null || chunk.name !== null) continue;
      const args: Argument[] = [];
      if (chunk.possessor !== null)
        args.push(
          argument(
            "genitive",
            { chunks: conjoinedGenitives(chunk.possessor, item, clause), items: [] },
            context,
            "genitive",
          ),
        );
      const at = clause.items.indexOf(item);
      for (let next = at + 1; next < clause.items.length; next++) {
        const other = clause.items[next]!;
        if (other.kind === "date" || other.kind === "adverb") continue;
        if (other.chunk === null) break;
        const gap = context.tokens.slice(clause.items[next - 1]!.to, other.from);
        if (gap.some((token) => /^[,;:—–]$/u.test(token.text))) break;
        const cases = casesOf(other.chunk);
        const group: Group = { chunks: [other.chunk], items: [other] };
        if (other.chunk.preposition !== null)
          args.push(argument("oblique", group, context, `preposition «${other.chunk.preposition}»`));
        else if ((cases & INS) !== 0 && (cases & (NOM | ACC)) === 0)
          args.push(argument("agent", group, context, "instrumental"));
        else if ((cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
          args.push(argument("indirect", group, context, "dative"));
        else break;
      }
      const above = governorOf(item, clause, drafts) ?? governor;
      drafts.push({
        index: drafts.length,
        head: chunk.apposition?.head ?? chunk.head,
        from: chunk.from,
        to: chunk.coreTo,
        lemma: chunk.lemma,
        kind: "noun",
        voice: "active",
        tense: above?.tense ?? null,
        modality: above?.modality ?? "asserted",
        negated: false,
        arguments: args,
        subject: null,
        clause: span,
        clauseOf: clause,
        subordinate: clause.kind,
        governor: above?.index ?? null,
      });
    }
  });
}

/** An infinitive before the noun governs it, not the verb that governs the infinitive. */
function governorOf(item: Item, clause: Clause, drafts: readonly Draft[]): Draft | null {
  let found: Draft | null = null;
  for (const draft of drafts)
    if (
      draft.clauseOf === clause &&
      draft.kind !== "noun" &&
      draft.subordinate === "complement" &&
      draft.head < item.from
    )
      found = draft;
  return found;
}

function nested(chunk: Chunk): Chunk[] {
  return chunk.possessor === null ? [chunk] : [chunk, ...nested(chunk.possessor)];
}

/** «задержание Колос и Мороз»: further genitives behind "and". */
function conjoinedGenitives(first: Chunk, item: Item, clause: Clause): Chunk[] {
  const out = [first];
  let at = clause.items.indexOf(item);
  while (
    clause.items[at + 1]?.kind === "conjunction" &&
    clause.items[at + 2]?.chunk &&
    clause.items[at + 2]!.chunk!.preposition === null
  ) {
    const chunk = clause.items[at + 2]!.chunk!;
    if (casesOf(chunk) !== casesOf(first) && (casesOf(chunk) & GEN) === 0) break;
    if ((casesOf(chunk) & NOM) !== 0) break;
    out.push(chunk);
    at += 2;
  }
  return out;
}

export { agreesInNumber };
