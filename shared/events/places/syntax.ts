/** How a place hangs in the sentence of an event: of which verb or noun it is said. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Steps from a clause up to the one it hangs on. */
const HIGHEST = 4;

/** Of which verbs and nouns the phrases of a sentence are said. */
interface Hanging {
  readonly verbs: ReadonlyMap<NounPhrase, readonly Predication[]>;
  readonly nouns: ReadonlyMap<NounPhrase, readonly NounPhrase[]>;
  /** Places named in one breath with others. */
  readonly joined: ReadonlySet<NounPhrase>;
}

/** Read once for all events of a sentence. */
const known = new WeakMap<Sentence, Hanging>();

function hangingOf(sentence: Sentence): Hanging {
  let hanging = known.get(sentence);
  if (hanging === undefined) known.set(sentence, (hanging = read(sentence)));
  return hanging;
}

function read({ predications, phrases: all }: Sentence): Hanging {
  const verbs = new Map<NounPhrase, Predication[]>();
  const nouns = new Map<NounPhrase, NounPhrase[]>();
  const joined = new Set<NounPhrase>();
  const join = (phrases: readonly NounPhrase[]): void => {
    const places = phrases.filter(({ mention }) => mention?.place != null);
    if (places.some(({ mention }) => mention!.place !== places[0]!.mention!.place))
      for (const place of places) joined.add(place);
  };
  for (const predication of predications) {
    for (const { phrases } of predication.arguments) {
      for (const phrase of phrases) add(verbs, phrase, predication);
      join(phrases);
    }
  }
  for (const noun of all) {
    for (const { phrases } of noun.complements) {
      for (const phrase of phrases) if (phrase !== noun) add(nouns, phrase, noun);
      join(phrases);
    }
  }
  return { verbs, nouns, joined };
}

function add<T>(map: Map<NounPhrase, T[]>, phrase: NounPhrase, value: T): void {
  const list = map.get(phrase);
  if (list === undefined) map.set(phrase, [value]);
  else list.push(value);
}

/** "In Vilnius, Kyiv and Tbilisi": one of several places of one preposition. */
export const isJoinedWithOthers = (sentence: Sentence, phrase: NounPhrase): boolean =>
  hangingOf(sentence).joined.has(phrase);

/** Whether a predication hangs on another, however far below. */
function hangsBelow(sentence: Sentence, from: Predication, above: number): boolean {
  let one: Predication | undefined = from;
  for (let steps = 0; steps < HIGHEST && one !== undefined && one.governor !== null; steps++) {
    if (one.governor === above) return true;
    one = sentence.predications[one.governor];
  }
  return false;
}

/** What the place is said of, as names of features. */
export function attachment(
  { sentence, host, predication, actors, recipients }: Candidate,
  place: NounPhrase,
): string[] {
  const { verbs, nouns } = hangingOf(sentence);
  const flags: string[] = [];
  for (const one of verbs.get(place) ?? []) {
    if (one === host || one === predication) continue;
    flags.push(
      hangsBelow(sentence, host, one.index)
        ? "of a verb above"
        : hangsBelow(sentence, one, host.index)
          ? `of a ${one.subordinate ?? "noun"} below`
          : one.kind === "noun"
            ? "of another act"
            : "of another verb",
    );
  }
  for (const phrase of nouns.get(place) ?? []) {
    const fills = (list: Candidate["actors"]) => list.some((one) => one.phrase === phrase);
    flags.push(
      fills(actors)
        ? "says where who acts is"
        : fills(recipients)
          ? "says where whom it concerns is"
          : phrase.head === predication.head
            ? "of the noun itself"
            : "of another noun",
    );
  }
  return flags;
}

const towns = new WeakMap<Sentence, boolean>();

/** "THE TOWN council", "near THE VILLAGE": a sentence that means a settlement told of before. */
export function tellsOfTown(sentence: Sentence, lexicon: Lexicon): boolean {
  let told = towns.get(sentence);
  if (told === undefined) {
    const { tokens } = sentence;
    told = sentence.phrases.some(
      ({ mention, adjectiveMention, from, to }) =>
        mention === null &&
        adjectiveMention === null &&
        lexicon.cueAt("definite", tokens, from) !== null &&
        tokens.slice(from, to).some((_, at) => lexicon.classesAt(tokens, from + at).includes("settlement")),
    );
    towns.set(sentence, told);
  }
  return told;
}

/** What ends a clause that a place before it is of. */
const CLAUSE_ENDS = /^[;:]$/u;
/** So many words may stand between a place and the clause that it opens: "in Brest ON MONDAY NIGHT police …". */
const OPENING = 5;

/**
 * The phrases that the "where" of an event's clause may stand for, the likeliest first: the one right before it, and before that one whose
 * place it tells: "at KOROSZCZYN near Brest, where".
 */
export function antecedentsOfWhere({ sentence, host, predication }: Candidate, lexicon: Lexicon): NounPhrase[] {
  const { tokens, phrases, predications } = sentence;
  const head = Math.min(host.head, predication.head);
  for (let at = head - 1; at > 0; at--) {
    const { lower, text } = tokens[at]!;
    if (CLAUSE_ENDS.test(text)) return [];
    if (!lexicon.lists("where", lower)) continue;
    const verb = predications.find((one) => one.kind !== "noun" && one.head > at);
    if (
      verb === undefined ||
      !(verb === host || host.subordinate === "relative" || hangsBelow(sentence, host, verb.index))
    )
      return [];
    const end = tokens[at - 1]!.text === "," ? at - 1 : at;
    const last = phrases.find(({ to }) => to === end);
    if (last === undefined) return [];
    const wider = lexicon.cueAt("near a place", tokens, last.from - 1) !== null;
    const first = wider ? phrases.find(({ to }) => to === last.from - 1) : undefined;
    return first === undefined ? [last] : [first, last];
  }
  return [];
}

/** Places that open the clause of an event: "and IN WARSAW some 200 people lit candles"; the nearest first. */
export function openingOf({ sentence, host, predication }: Candidate): NounPhrase[] {
  const { tokens, phrases } = sentence;
  const start = Math.min(host.clause.start, predication.clause.start);
  const first = tokens.findIndex((token) => token.start >= start);
  const found: NounPhrase[] = [];
  for (let at = first - 1; at >= Math.max(0, first - OPENING); at--) {
    const { pos, text } = tokens[at]!;
    if (pos === "verb" || pos === "aux" || CLAUSE_ENDS.test(text)) break;
    const phrase = phrases.find(({ head }) => head === at);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

/** "BREST: two detained": the place that a line is about. */
export function labelOf({ tokens, phrases }: Sentence): NounPhrase | null {
  const label = phrases.find(({ mention }) => mention?.place != null && !mention.adjective);
  return label !== undefined && label.from <= 1 && tokens[label.to]?.text === ":" ? label : null;
}
