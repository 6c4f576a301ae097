import type { Argument, NounPhrase, Predication } from "../analysis.ts";
import { type Chunk, casesOf, restrict } from "./chunks/index.ts";
import type { Clause } from "./clauses.ts";
import type { Item, SyntaxWords } from "./items.ts";
import { GEN, NOM } from "./reading.ts";
import type { RawToken } from "./tokens.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type Draft = Mutable<Omit<Predication, "arguments">> & {
  arguments: Argument[];
  subject: Group | null;
  /** The person in the dative: what the next clause does, it may do to the same («дали 15 суток и увезли»). */
  addressee?: Group | null;
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

/** Phrases joined by "and" or a comma, in one case. */
export function groupsOf(items: readonly Item[], context: PredicationContext): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    if (item.chunk === null) continue;
    const before = groups.at(-1);
    const previous = before?.items.at(-1);
    // «переговоры Лукашенко и Путина»: a genitive behind "and" goes on the genitive attribute, not its head.
    if (previous?.chunk && joinsAttribute(previous, item, context)) continue;
    const described = groups.findLast(({ chunks: [chunk] }) => chunk!.preposition === null);
    if (described !== undefined && namesDescribed(described, item, items, context)) {
      // «арестованного в мае Сергея Тихановского»
      described.chunks[0] = item.chunk;
      described.items.push(item);
      continue;
    }
    // «Пятру Ласю, былому дырэктару,»: who a name is, no second person.
    if (before && previous?.chunk && saysWho(previous, item, context)) {
      if (!isFormer(item, context)) previous.chunk.apposition ??= item.chunk;
      before.items.push(item);
      continue;
    }
    if (before && previous?.chunk && namesAgain(previous, item, context)) {
      // «один из пассажиров — журналист Роман Протасевич»: the name stands for both.
      item.chunk.preposition ??= previous.chunk.preposition;
      if (!isFormer(previous, context) && !isOfOtherGender(previous.chunk, item.chunk))
        item.chunk.apposition ??= previous.chunk;
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

/** A description between commas behind a name, in its case: one person, unless a list goes on with "and". */
function saysWho(left: Item, right: Item, context: PredicationContext): boolean {
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length !== 1 || between[0] !== ",") return false;
  const [name, description] = [left.chunk!, right.chunk!];
  // «Еўразвяз, другі партнёр Мінска, увёў»: a body by name has its description behind it as people do.
  const body = name.mention?.entity != null && (casesOf(name) & casesOf(description) & NOM) !== 0;
  if (!(isNamed(name) || body) || !describes(description) || description.preposition !== null || description.relative)
    return false;
  return (casesOf(name) & casesOf(description)) !== 0 && !goesOn(right, context) && endsAside(right, context);
}

/** «бывший милиционер»: what someone no longer is. */
const isFormer = ({ from }: Item, { tokens, words }: PredicationContext): boolean =>
  words.former.test(tokens[from]!.lower);

const endsAside = (item: Item, { tokens }: PredicationContext): boolean =>
  /^[,.;:!?—–)»]?$/u.test(tokens[item.to]?.text ?? "");

function namesAgain(left: Item, right: Item, context: PredicationContext): boolean {
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length !== 1 || !/^[—–,]$/u.test(between[0]!)) return false;
  const a = left.chunk!;
  const b = right.chunk!;
  const named = b.name !== null || b.mention?.entity?.kind === "person";
  if (!named || b.preposition !== null || a.name !== null || a.mention !== null) return false;
  // «аднаго з іх, студэнта Пятра Лося,»: who the one is that the text told of.
  const oneOf = context.words.one.test(context.tokens[a.from]!.lower) && a.to - a.from > 1;
  if (!oneOf && a.animate !== true) return false;
  // «былы рэдактар, журналіст Пётр Лось, заявіў»: between commas before the verb it is one person, in a list of others it may be two.
  if (!oneOf && between[0] === "," && b.apposition !== null)
    return (
      describes(a) &&
      (casesOf(a) & casesOf(b) & NOM) !== 0 &&
      context.tokens[right.to]?.text === "," &&
      !goesOn(right, context)
    );
  return (casesOf(a) & casesOf(b)) !== 0;
}

/** «журналиста, Анну Лось»: what a man is tells nothing of her. */
const isOfOtherGender = (description: Chunk, { name }: Chunk): boolean =>
  name?.gender != null && description.agreements.every(({ gender }) => gender !== null && gender !== name.gender);

/** One person by what he is. */
const describes = ({ name, mention, animate, quantity, pronoun, agreements }: Chunk): boolean =>
  animate === true &&
  name === null &&
  mention === null &&
  quantity === null &&
  pronoun === null &&
  agreements.every(({ plural }) => plural === false);

const goesOn = (item: Item, { tokens, words }: PredicationContext): boolean =>
  words.coordinators.includes(tokens[item.to]?.lower ?? "") ||
  (tokens[item.to]?.text === "," && words.coordinators.includes(tokens[item.to + 1]?.lower ?? ""));

/** A participle that stands for a person before a day or place, and the name it belongs to, with no sign between. */
function namesDescribed(
  { chunks, items: [first] }: Group,
  item: Item,
  items: readonly Item[],
  context: PredicationContext,
): boolean {
  const [person] = chunks;
  const named = item.chunk!;
  if (chunks.length !== 1 || !isNamed(named) || named.preposition !== null || named.apposition !== null) return false;
  if (person!.name !== null || person!.mention !== null || person!.quantity !== null) return false;
  // No more than two phrases or dates stand between; a hostile list must not be gone through for each of its items.
  if (item.from - first!.to > REACH) return false;
  const between = items.slice(items.indexOf(first!) + 1, items.indexOf(item));
  if (!PARTICIPLE.test(person!.lemma)) return isFrom(person!, named, first!, item, between, context);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(
      ({ kind, chunk }) => kind === "date" || kind === "adverb" || (chunk !== null && chunk.preposition !== null),
    ) &&
    (casesOf(person!) & casesOf(named)) !== 0
  );
}

/** «слесаря из Орши Виталия Короленка», «хірурга з Гомеля Пятра Лося»: where someone is from stands between what he is and his name. */
function isFrom(
  person: Chunk,
  named: Chunk,
  first: Item,
  item: Item,
  between: readonly Item[],
  { words }: PredicationContext,
): boolean {
  const [place] = between;
  return (
    between.length === 1 &&
    describes(person) &&
    person.apposition === null &&
    words.comingFrom.includes(place!.chunk?.preposition ?? "") &&
    place!.chunk!.mention?.place != null &&
    first.to === place!.from &&
    place!.to === item.from &&
    (casesOf(person) & casesOf(named)) !== 0
  );
}

/** Tokens between a description and the name that it belongs to, at most. */
const REACH = 16;

/** «задержанный», «осужденная», «затрыманы». */
const PARTICIPLE = /(нн|т)(ый|ая|ые)$|[нт](ы|ая|ыя)$/u;

const isNamed = (chunk: Chunk): boolean => chunk.name !== null || chunk.mention?.entity?.kind === "person";

function joinsAttribute(left: Item, right: Item, context: PredicationContext): boolean {
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length !== 1 || !context.words.coordinators.includes(between[0]!)) return false;
  const chunk = right.chunk!;
  if (chunk.preposition !== null || (casesOf(chunk) & GEN) === 0 || (casesOf(chunk) & NOM) !== 0) return false;
  // «старшыню «Вясны» Алеся Бяляцкага і ягонага намесніка Валянціна Стэфановіча»: two people, one case.
  if (isNamed(left.chunk!) && isNamed(chunk) && (casesOf(left.chunk!) & casesOf(chunk)) !== 0) return false;
  return left.chunk!.possessor !== null && (casesOf(left.chunk!) & GEN) === 0;
}

function joinable(left: Item, right: Item, context: PredicationContext): boolean {
  if (right.from < left.to) return false;
  const between = context.tokens.slice(left.to, right.from).map((token) => token.lower);
  if (between.length === 0 || between.length > 3) return false;
  const { coordinators } = context.words;
  if (!between.every((word) => word === "," || coordinators.includes(word) || context.words.besideAnd.includes(word)))
    return false;
  if (!between.some((word) => word === "," || coordinators.includes(word))) return false;
  if (between.includes(context.words.but)) return false;
  const a = left.chunk!;
  const b = right.chunk!;
  if (b.preposition !== null && b.preposition !== a.preposition) return false;
  if (a.relative || b.relative || ((a.pronoun?.person === 3) !== (b.pronoun?.person === 3) && b.pronoun !== null))
    return false;
  if ((casesOf(a) & casesOf(b)) === 0) return false;
  // «Станислава Шушкевича, бывшего спикера …,»: who a name is, no second person, unless a list goes on with "and".
  if (between.length === 1 && between[0] === "," && isNamed(a) && describes(b) && !goesOn(right, context)) return false;
  // A comma alone joins a list only where the two are of a kind.
  if (between.length === 1 && between[0] === ",")
    return (
      // «журналіста Пятра Лася, настаўніцу Ганну Лось»: people by name are of a kind in whatever case they share.
      (isNamed(a) && isNamed(b)) ||
      ((a.animate === b.animate || a.mention !== null) &&
        (casesOf(a) === casesOf(b) || (a.mention !== null && b.mention !== null)))
    );
  return true;
}

export function argument(role: Argument["role"], group: Group, context: PredicationContext, path: string): Argument {
  return { role, preposition: group.chunks[0]!.preposition, phrases: group.chunks.map(context.phraseOf), path };
}

export function clauseSpan(clause: Clause, tokens: readonly RawToken[]): { start: number; end: number } {
  const meaningful = clause.items.filter((item) => item.kind !== "conjunction" || item !== clause.items[0]);
  const first = meaningful[0] ?? clause.items[0]!;
  const last = meaningful.at(-1) ?? first;
  return { start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end };
}

export function spanOf(items: readonly Item[], tokens: readonly RawToken[]): { start: number; end: number } {
  const from = Math.min(...items.map((item) => item.from));
  const to = Math.max(...items.map((item) => item.to));
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Times behind an infinitive belong to it: «договорились сохранить в 2021 году». */
export function datesAfter(infinitive: Item, clause: Clause): Item[] {
  return clause.items.filter((item) => item.kind === "date" && item.from > infinitive.from);
}
