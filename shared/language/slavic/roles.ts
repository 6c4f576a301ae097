import type { Argument, Tense } from "../analysis.ts";
import { type Chunk, casesOf } from "./chunks/index.ts";
import type { Clause } from "./clauses.ts";
import { argument, type Group, type PredicationContext } from "./groups.ts";
import type { Item, SyntaxWords } from "./items.ts";
import { ACC, DAT, GEN, INS, NOM, type Reading } from "./reading.ts";
import { isDuration, isLength, namesLength } from "./subjects.ts";

export interface VerbGroup {
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
export function verbGroups(clause: Clause, words: SyntaxWords): VerbGroup[] {
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

export function nearestInfinitive(group: Group, infinitives: readonly Item[]): Item | null {
  const at = group.items[0]!.from;
  let found: Item | null = null;
  for (const item of infinitives) if (item.from < at) found = item;
  return found ?? infinitives[0] ?? null;
}

/** A phrase belongs to the finite verb unless an infinitive stands before it, or right behind a pronoun that it governs. */
export function belongsTo(
  group: Group,
  verb: VerbGroup,
  finite: readonly VerbGroup[],
  infinitives: readonly Item[],
): boolean {
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

export const isPerson = (chunk: Chunk): boolean => chunk.name !== null || chunk.mention?.entity?.kind === "person";

export const nominativeOf = (group: Group): Group => group;

interface ArgumentOptions {
  readonly passive: boolean;
  readonly negated: boolean;
  /** True for infinitives and gerunds, which have no nominative of their own. */
  readonly nominativeObject: boolean;
  /** True for verbs that have an addressee: what can be a dative is one («поручил МВД», «пригрозил Литве»). */
  readonly addressed: boolean;
  /** True for verbs that make someone something: «назначен министром» is no passive by a minister. */
  readonly naming?: boolean;
  /** True for verbs that take a thing in the genitive from someone: «лишил свободы пятерых адвокатов». */
  readonly depriving?: boolean;
  /** True for verbs that give somebody so many years. */
  readonly giving?: boolean;
}

export function otherArguments(
  groups: readonly Group[],
  options: ArgumentOptions,
  verbAt: number,
  context: PredicationContext,
): Argument[] {
  const args: Argument[] = [];
  const bare = groups.filter((group) => group.chunks[0]!.preposition === null);
  let object: Group | null = null;
  // «прызначыў праваабаронцу дзевяць гадоў»: beside a length of time who could stand in the dative is given it.
  const addressee =
    options.addressed || (options.giving && bare.some(({ chunks: [chunk] }) => isLength(chunk!)))
      ? addresseeOf(bare, verbAt)
      : null;
  if (!options.passive) {
    const candidates = bare.filter(
      (group) =>
        group !== addressee &&
        (casesOf(group.chunks[0]!) & ACC) !== 0 &&
        !isDuration(group.chunks[0]!, context.words) &&
        !namesLength(group, groups),
    );
    const robbed =
      options.depriving === true ? candidates.find(({ chunks: [chunk] }) => chunk!.animate === true) : undefined;
    // «яго пасадзілі за каментары ў чаце і ўдзел у мітынгу»: what "and" joins to a phrase behind a preposition is no object.
    const joined = ({ items: [item] }: Group): boolean =>
      context.words.coordinators.includes(context.tokens[item!.from - 1]?.lower ?? "") &&
      groups.some(
        ({ chunks: [chunk], items }) =>
          chunk!.preposition !== null && items[0]!.from > verbAt && items[0]!.from < item!.from,
      );
    object =
      robbed ??
      candidates.find((group) => group.items[0]!.from > verbAt && !(candidates.length > 1 && joined(group))) ??
      candidates[0] ??
      null;
    if (object === null) {
      const genitives = bare.filter(
        (group) =>
          (casesOf(group.chunks[0]!) & GEN) !== 0 &&
          (casesOf(group.chunks[0]!) & (DAT | INS)) === 0 &&
          !isDuration(group.chunks[0]!, context.words) &&
          !namesLength(group, groups),
      );
      object =
        genitives.find((group) => group.items[0]!.from > verbAt) ?? (options.negated ? (genitives[0] ?? null) : null);
    }
  }
  // «объявил победителем Петра Лося»: the person behind the office is who is named, and not whose office it is.
  const named = object === null && options.naming === true && !options.passive ? namedAs(bare) : null;
  if (named !== null) args.push(argument("object", named, context, "accusative behind an office"));
  for (const group of groups) {
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    if (chunk.preposition !== null)
      args.push(argument("oblique", group, context, `preposition «${chunk.preposition}»`));
    else if (group === addressee) args.push(argument("indirect", inDative(group), context, "dative of the addressee"));
    else if (group === object)
      args.push(argument("object", group, context, (cases & ACC) !== 0 ? "accusative" : "genitive"));
    // «ей», «ёй» are dative and instrumental: given to her, unless in a passive.
    else if (chunk.pronoun !== null && !options.passive && (cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative pronoun"));
    // «назіральнікам адмовілі», «абвясціў Лукашэнку»: where dative and instrumental are one form, people are given or told something.
    else if (
      !options.passive &&
      options.naming !== true &&
      (cases & DAT) !== 0 &&
      (cases & (NOM | ACC)) === 0 &&
      (isPerson(chunk) ||
        isSeveral(chunk) ||
        (object !== null && isAnyone(chunk) && chunk.mention !== null) ||
        // «выдзеліла студэнтам стыпендыі»: beside a thing that is given.
        (object !== null && object.chunks[0]!.animate === false && areSeveral(chunk)))
    )
      args.push(argument("indirect", inDative(group), context, "dative of people"));
    else if ((cases & INS) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(
        argument(
          options.passive &&
            !(options.naming === true && isOffice(chunk, context.words)) &&
            !context.words.byWhat.includes(chunk.lemma)
            ? "agent"
            : "oblique",
          group,
          context,
          "instrumental",
        ),
      );
    else if ((cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative"));
    else args.push(argument("oblique", group, context, "bare"));
  }
  return args;
}

/** Whom a verb that has an addressee addresses: people behind it, else what stands there, else people before it. */
function addresseeOf(bare: readonly Group[], verbAt: number): Group | null {
  const given = bare.filter(({ chunks: [chunk] }) => (casesOf(chunk!) & DAT) !== 0);
  const behind = given.filter(({ items }) => items[0]!.from > verbAt);
  return (
    behind.find(({ chunks: [chunk] }) => isAnyone(chunk!)) ??
    behind[0] ??
    given.find(({ chunks: [chunk] }) => isAnyone(chunk!) && (casesOf(chunk!) & (NOM | ACC)) === 0) ??
    null
  );
}

/** Someone, or a state or body, and no thing. */
const isAnyone = ({ animate, name, mention, pronoun }: Chunk): boolean =>
  animate === true || name !== null || mention !== null || pronoun !== null;

/** People in the plural: «бежанцам», where the one who is something would be «бежанцам», too. */
const isSeveral = ({ animate, agreements, pronoun, name }: Chunk): boolean =>
  animate === true &&
  pronoun === null &&
  name === null &&
  agreements.some(({ plural, cases }) => plural === true && (cases & DAT) !== 0) &&
  !agreements.some(({ plural, cases }) => plural === false && (cases & INS) !== 0);

/** The man called by name whom a bare office in the instrumental seems to own. */
function namedAs(groups: readonly Group[]): Group | null {
  for (const { chunks, items } of groups) {
    const [office] = chunks;
    const owner = office!.possessor;
    if (owner === null || (casesOf(office!) & INS) === 0 || !isPerson(owner) || isPerson(office!)) continue;
    if (owner.to - owner.from > 1 && owner.name?.gender !== "f" && isMasculine(owner))
      return { chunks: [owner], items };
  }
  return null;
}

/** Of a man accusative and genitive are one. */
const isMasculine = ({ agreements }: Chunk): boolean => agreements.every(({ gender }) => gender !== "f");

/** People who may be several: «студэнтам» is one student in the instrumental, too. */
const areSeveral = ({ animate, agreements, name }: Chunk): boolean =>
  animate === true && name === null && agreements.some(({ plural, cases }) => plural === true && (cases & DAT) !== 0);

/** The same phrases, read as nothing but datives: «чыноўнікам» are several officials. */
function inDative(group: Group): Group {
  for (const chunk of group.chunks) {
    const datives = chunk.agreements.filter(({ cases }) => (cases & DAT) !== 0);
    if (datives.length > 0) chunk.agreements = datives;
  }
  return group;
}

/** A bare noun, such as an office, and no one called by name. */
const isOffice = ({ name, mention, pronoun, lemma }: Chunk, words: SyntaxWords): boolean =>
  name === null && mention?.entity?.kind !== "person" && pronoun === null && !words.issuing.includes(lemma);
