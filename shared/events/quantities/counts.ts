/** Further counts of one event: "Minsk – 412" under a list's heading, "266 of them in Minsk", "and Maksim Znak to ten". */
import type { Measure, NounPhrase, Sentence } from "../../language/index.ts";
import type { Event, EventPlace, Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { MONTHS } from "./measured.ts";

/** Types whose counts a text may split by place. */
export const COUNTED = new Set(["COERCE", "RETREAT", "PROTEST", "ASSAULT", "RELOCATE", "INCIDENT"]);
/** A list line has no more words than this. */
const LINE_TOKENS = 8;

export const countOf = (event: Event): Quantity | undefined =>
  event.quantities.find(({ kind }) => kind !== "sentence" && kind !== "money" && kind !== "percent");

export const placeOf = (phrase: NounPhrase): EventPlace | null => {
  const place = phrase.mention?.place ?? null;
  return place === null || place.kind === "country"
    ? null
    : { name: place.name, country: place.country, placeId: place.id };
};

export const count = (kind: Quantity["kind"], measure: Measure): Quantity => ({
  kind,
  value: measure.value,
  bound: measure.bound,
});

/** The event of a list line such as "Hrodna – 58", told as the event before it; null where the line is none. */
export function listedEvent(sentence: Sentence, before: Event | undefined, text: string): Event | null {
  const { tokens, measures, phrases } = sentence;
  if (before === undefined || !COUNTED.has(before.type) || tokens.length > LINE_TOKENS || measures.length !== 1)
    return null;
  const [measure] = measures;
  const kind = countOf(before)?.kind;
  if (
    kind === undefined ||
    measure === undefined ||
    measure.unit !== null ||
    sentence.predications.some((one) => one.kind !== "noun")
  )
    return null;
  const place = phrases.map(placeOf).find((one) => one !== null);
  if (place == null) return null;
  return {
    ...before,
    place,
    quantities: [count(kind, measure)],
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
  };
}

/** Events of counts that follow in the same sentence with a place of their own. */
export function splitCounts(sentence: Sentence, event: Event, lexicon: Lexicon, text: string): Event[] {
  const kind = countOf(event)?.kind;
  if (
    !COUNTED.has(event.type) ||
    kind === undefined ||
    (event.place !== null && !event.place.placeId?.endsWith(event.place.country))
  )
    return [];
  const { tokens, phrases } = sentence;
  const found: Event[] = [];
  for (const measure of sentence.measures) {
    if (
      measure.unit !== null ||
      measure.start < event.start ||
      event.quantities.some(({ value }) => value === measure.value)
    )
      continue;
    const last = tokens.findIndex((token) => token.start >= measure.end);
    if (last < 0) continue;
    const own = phrases.find((phrase) => phrase.start <= measure.start && measure.end <= phrase.end);
    const after = own === undefined ? last : own.to;
    // "[of them | people] in PLACE": at most three words between the number and the preposition.
    for (let at = after; at < Math.min(tokens.length, after + 3); at++) {
      if (lexicon.cueAt("place preposition", tokens, at) === null) continue;
      const phrase = phrases.find((one) => one.from === at + 1 || (one.from <= at + 1 && at + 1 < one.to));
      const place = phrase === undefined ? null : placeOf(phrase);
      if (place === null || phrase === undefined) continue;
      found.push({
        ...event,
        place,
        quantities: [count(kind, measure)],
        quote: text.slice(measure.start, phrase.end),
        start: measure.start,
        end: phrase.end,
      });
      break;
    }
  }
  return found;
}

/** "X was sentenced to 11 years and Y to ten": a name and a measure without a verb take the verb before. */
export function gappedEvents(
  sentence: Sentence,
  event: Event,
  participantOf: (phrase: NounPhrase) => Event["recipients"][number] | null,
  text: string,
  lexicon: Lexicon,
): Event[] {
  const sentenceOf = event.quantities.find(({ kind }) => kind === "sentence");
  if (event.type !== "COERCE" || sentenceOf === undefined || event.recipients.length === 0) return [];
  const { tokens } = sentence;
  const found: Event[] = [];
  const unit = sentence.measures.find((measure) => measure.unit !== null && measure.unit in MONTHS)?.unit;
  if (unit == null) return [];
  for (const phrase of sentence.phrases) {
    const named = tokens[phrase.head]!.pos === "proper";
    // "Sentenced in Minsk to 10 and 11 years": a place is no one.
    if (phrase.start < event.start || phrase.mention?.place != null) continue;
    const participant = participantOf(phrase);
    if (participant === null || event.recipients.some((one) => one.name === participant.name)) continue;
    const measure = sentence.measures.find((one) => one.start >= phrase.end && one.start - phrase.end <= 9);
    const between = measure === undefined ? "" : text.slice(phrase.end, measure.start).trim();
    const before = sentence.measures.findLast(({ end }) => end <= phrase.start && phrase.start - end <= 6);
    // ", 11 on the sociologist X", "and ten to the blogger Y".
    if (
      before !== undefined &&
      named &&
      !event.quantities.some(
        ({ value }) => value === Math.round(before.value * MONTHS[before.unit ?? unit]! * 100) / 100,
      ) &&
      (before.unit === null || before.unit in MONTHS) &&
      lexicon.lists("term handed to", text.slice(before.end, phrase.start).trim()) &&
      isJoined(text.slice(0, before.start), lexicon)
    ) {
      found.push(gapped(event, participant, before, unit, text, before.start, phrase.end));
      continue;
    }
    if (measure === undefined || !mayStandBetween(between, named, lexicon)) continue;
    if (measure.unit !== null && !(measure.unit in MONTHS)) continue;
    // A bare number after a comma is an age.
    if (
      between === "," ||
      (between === "" && measure.unit === null && /^\d/u.test(text.slice(measure.start, measure.end)))
    )
      continue;
    found.push(gapped(event, participant, measure, unit, text, phrase.start, measure.end));
  }
  return found;
}

/**
 * "X and Y got nine and seven years": as many terms as there are people, each of them their own; none where the sentence gives one to all.
 * The first is the event itself.
 */
export function termsInTurn(sentence: Sentence, event: Event, text: string, lexicon: Lexicon): readonly Event[] {
  const { recipients } = event;
  if (event.type !== "COERCE" || recipients.length < 2) return [];
  const terms = termsInARow(sentence, event, text, lexicon);
  if (terms.length !== recipients.length) return [];
  const unit = terms.at(-1)!.unit!;
  return recipients.map((recipient, at) => gapped(event, recipient, terms[at]!, unit, text, event.start, event.end));
}

/** "15, 13 and ten years": terms side by side in the words of an event, of which the last has the unit. */
function termsInARow(sentence: Sentence, event: Event, text: string, lexicon: Lexicon): readonly Measure[] {
  const inside = sentence.measures.filter(({ start, end }) => start >= event.start && end <= event.end);
  const last = inside.findIndex(({ unit }) => unit !== null && unit in MONTHS);
  if (last < 1) return [];
  let first = last;
  for (; first > 0; first--) {
    const between = text.slice(inside[first - 1]!.end, inside[first]!.start).trim();
    // "Gave X, 27, and Y, 23, two years": the last two terms are joined by more than a comma.
    const joined = lexicon.lists("and", between.replace(/^,\s*/u, "")) || (between === "," && first < last);
    if (!joined || inside[first - 1]!.unit !== null) break;
  }
  return first === last ? [] : inside.slice(first, last + 1);
}

/** True where a text goes on with one more of a kind: behind a comma or "and". */
const isJoined = (before: string, lexicon: Lexicon): boolean =>
  /,\s*$/u.test(before) || lexicon.lists("and", /\p{L}+(?=\s*$)/u.exec(before)?.[0]);

/** What may stand between someone and their term: "Y TO ten", "Y, 11 years"; where they are only described, a verb: "her deputy GOT eight". */
const mayStandBetween = (between: string, named: boolean, lexicon: Lexicon): boolean =>
  named
    ? between === "" || between === "," || lexicon.lists("between a name and a term", between)
    : lexicon.lists("getting a term", between);

function gapped(
  event: Event,
  recipient: Event["recipients"][number],
  measure: Measure,
  unit: string,
  text: string,
  start: number,
  end: number,
): Event {
  const value = Math.round(measure.value * MONTHS[measure.unit ?? unit]! * 100) / 100;
  return {
    ...event,
    recipients: [recipient],
    quantities: [{ kind: "sentence", value, bound: measure.bound }],
    quote: text.slice(start, end),
    start,
    end,
  };
}
