/** What a list goes on with where its verb is left out: «Петра — к двум годам, Анну — к году», «в Гродно — трёх». */
import type { Measure, NounPhrase, Sentence } from "../../language/index.ts";
import type { Event, Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { COUNTED, count, countOf, placeOf } from "./counts.ts";
import { MONTHS } from "./measured.ts";

type Recipient = Event["recipients"][number];

/** One member of the list, between two signs. */
interface Member {
  readonly from: number;
  readonly to: number;
  /** True behind a colon, where no dash is needed: «осуждены трое: Пётр Лось на два года». */
  readonly listed: boolean;
}

const DASH = /^[—–-]$/u;
const BORDER = /^[,;:.!?]$/u;

interface List {
  readonly sentence: Sentence;
  readonly participantOf: (phrase: NounPhrase) => Recipient | null;
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** The event with those alone to whom its own verb is done, and an event for each member of the list behind it. */
export function splitList(event: Event, list: List): { readonly event: Event; readonly further: readonly Event[] } {
  const { sentence, lexicon } = list;
  if (!lexicon.traits.marksCase || !COUNTED.has(event.type)) return { event, further: [] };
  const base = baseOf(sentence, event);
  let unit = base?.unit ?? null;
  const further: Event[] = [];
  for (const member of membersOf(sentence, base?.end ?? null, lexicon)) {
    const one = toldTerm(list, event, unit, member) ?? toldCount(event, list, member);
    if (one === null) continue;
    further.push(one);
    unit = one.quantities.at(-1)!.unit ?? (one.quantities.at(-1)!.kind === "sentence" ? (unit ?? "year") : unit);
  }
  return { event: withoutThose(event, base, further, list), further };
}

/** The number that the event has from its own clause; null where the list alone has numbers. */
const baseOf = ({ measures }: Sentence, { quantities, start }: Event): Measure | null =>
  measures.find(
    (measure) =>
      measure.start >= start &&
      quantities.some(({ kind, value }) =>
        kind === "sentence" ? quantityOf(measure, measure.unit)?.value === value : measure.value === value,
      ),
  ) ?? null;

/** Members without a verb behind the number of the event, or behind a colon where it has none. */
function membersOf({ tokens, predications }: Sentence, behind: number | null, lexicon: Lexicon): readonly Member[] {
  const members: Member[] = [];
  let from = -1;
  let listed = false;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const border = token === undefined || BORDER.test(token.text) || lexicon.lists("joining clauses", token.lower);
    if (!border) continue;
    if (from >= 0 && at > from) members.push({ from, to: at, listed });
    if (token?.text === ":") listed = true;
    const open = behind === null ? listed : token !== undefined && token.start >= behind;
    from = open ? at + 1 : -1;
  }
  const isVerb = (head: number, { from, to }: Member): boolean => head >= from && head < to;
  return members.filter((member) => !predications.some(({ kind, head }) => kind === "verb" && isVerb(head, member)));
}

/** «Анну Коваль — к году», «на 11 — его коллегу»: someone with a term or a fine of their own. */
function toldTerm(list: List, event: Event, unit: string | null, member: Member): Event | null {
  const { sentence, text, lexicon } = list;
  if (event.type !== "COERCE" || event.mode !== "arrest") return null;
  const phrase = someoneIn(sentence, member);
  const measure = phrase === null ? null : measureIn(sentence, member, phrase.quantity, lexicon);
  const recipient = phrase === null ? null : list.participantOf(phrase);
  if (measure === null || phrase === null || recipient === null || !isBeside(phrase, measure, text)) return null;
  const dashed = sentence.tokens.slice(member.from, member.to).some((token) => DASH.test(token.text));
  if (!dashed && !member.listed && (measure.unit === null || !phrase.cases.includes("dat"))) return null;
  const quantity = quantityOf(measure, measure.unit ?? unit);
  if (quantity === null) return null;
  const people: Quantity[] = phrase.quantity === null ? [] : [count("persons", phrase.quantity)];
  return asTold(event, { recipients: [recipient], quantities: [...people, quantity] }, list, member);
}

/** Nothing but a dash and a short preposition stands between someone and their term. */
const isBeside = (phrase: NounPhrase, measure: Measure, text: string): boolean =>
  /^\s*(?:[—–-]\s*)?(?:\p{L}{1,3}\s+)?$/u.test(
    phrase.end <= measure.start ? text.slice(phrase.end, measure.start) : text.slice(measure.end, phrase.start),
  );

function quantityOf({ value, bound }: Measure, unit: string | null): Quantity | null {
  if (unit === null) return null;
  if (unit in MONTHS) return { kind: "sentence", value: Math.round(value * MONTHS[unit]! * 100) / 100, bound };
  return /^[A-Z]{3}$/u.test(unit) ? { kind: "money", value, unit, bound } : null;
}

/** The only number of a member besides a count of people, or the lone word for a year. */
function measureIn(
  { tokens, measures }: Sentence,
  { from, to }: Member,
  people: Measure | null,
  lexicon: Lexicon,
): Measure | null {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  const own = measures.filter(
    ({ start, end }) => start >= first.start && end <= last.end && (people === null || start !== people.start),
  );
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const year = tokens.slice(from, to).find(({ lower }) => lexicon.lists("a year alone", lower));
  return year === undefined ? null : { start: year.start, end: year.end, value: 1, bound: "exact", unit: "year" };
}

/** The person or people of a member: the phrase that holds the others. */
const someoneIn = ({ phrases, tokens }: Sentence, { from, to }: Member): NounPhrase | null =>
  phrases
    .filter(
      (phrase) =>
        phrase.from >= from &&
        phrase.to <= to &&
        phrase.mention?.place == null &&
        phrase.quantity?.unit == null &&
        // «ещё троих — к году», but not «к трём».
        (tokens[phrase.head]!.pos !== "num" || tokens[phrase.from - 1]?.pos !== "prep"),
    )
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;

/** «в Гродно — трёх», «Пинск — двоих»: a town with a count of its own. */
function toldCount(event: Event, list: List, member: Member): Event | null {
  const { tokens, phrases, measures } = list.sentence;
  const own = countOf(event);
  const within = phrases.filter(({ from, to }) => from >= member.from && to <= member.to);
  const dash = tokens.findIndex(({ text: sign }, at) => at >= member.from && at < member.to && DASH.test(sign));
  if (own === undefined || event.place === null || dash < 0) return null;
  const town = within.find((phrase) => phrase.to === dash);
  const place = town === undefined ? null : placeOf(town);
  const numbers = measures.filter(({ start, end }) => start > tokens[dash]!.start && end <= tokens[member.to - 1]!.end);
  if (place === null || numbers.length !== 1 || numbers[0]!.unit !== null) return null;
  return asTold(event, { place, quantities: [count(own.kind, numbers[0]!)] }, list, member);
}

const asTold = (
  event: Event,
  own: Partial<Event>,
  { sentence: { tokens }, text }: List,
  { from, to }: Member,
): Event => ({
  ...event,
  ...own,
  quote: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Whom the list tells of are not those of the verb; where none is left, those named before its number are. */
function withoutThose(
  event: Event,
  base: Measure | null,
  further: readonly Event[],
  { sentence: { phrases }, participantOf }: List,
): Event {
  const named = new Set(
    further
      .filter(({ place }) => place === event.place)
      .flatMap(({ recipients }) => recipients.map(({ name }) => name)),
  );
  if (base === null || named.size === 0 || !event.recipients.some(({ name }) => named.has(name))) return event;
  const left = event.recipients.filter(({ name }) => !named.has(name));
  const others = further.flatMap((one) => one.quantities).filter(({ kind }) => kind === "persons");
  const quantities = event.quantities.filter(
    ({ kind, value }) => !others.some((other) => other.kind === kind && other.value === value),
  );
  if (left.length > 0) return { ...event, recipients: left, quantities };
  const first = phrases.find((phrase) => phrase.end <= base.start && phrase.personName?.full === true);
  const recipient = first === undefined ? null : participantOf(first);
  return recipient === null ? event : { ...event, recipients: [recipient], quantities };
}
