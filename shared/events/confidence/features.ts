/** What a decision on a candidate rests on, as named numbers: the inputs of the learned weights, and what `explain` shows. */

import type { Sentence } from "../../language/index.ts";
import { daysBefore, type TimeFinding } from "../days/index.ts";
import type { DayRange, Participant, Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Status } from "../ontology.ts";
import type { PlaceFinding } from "../places/place.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** A feature that is absent is 0. */
export type Features = Readonly<Record<string, number>>;

export interface Findings {
  readonly lexicon: Lexicon;
  readonly candidate: Candidate;
  readonly summary: "title" | "lead" | null;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly implied: { readonly actor: boolean; readonly recipient: boolean };
  /** Who does it and to whom as grammar and frame have it: named or implied. */
  readonly by: readonly Participant[];
  readonly to: readonly Participant[];
  readonly time: TimeFinding;
  readonly place: PlaceFinding;
  readonly quantities: readonly Quantity[];
  readonly status: Status;
  readonly publication: string | null;
  /** The last day told of so far in the article. */
  readonly newest: string | null;
  /** Where in the article the sentence stands, 0 to 1. */
  readonly position: number;
  /** True where the frame needs a participant that the text does not give. */
  readonly unmet: boolean;
  /** True where the words only tell what something is for. */
  readonly purpose: boolean;
  /** True where the sentence goes on with what came "since then". */
  readonly leftBehind: boolean;
  /** The event told before, where it stands in the same paragraph. */
  readonly beside: { readonly background: boolean } | null;
  /** True where the headline says that the text gathers the news of some days. */
  readonly digest: boolean;
  /** Beginnings of the words of the headline, as `beginnings` has them. */
  readonly headline: ReadonlySet<string>;
  /** True where the whole text is a sentence or two. */
  readonly shortText: boolean;
}

type Flags = Readonly<Record<string, boolean | number>>;

const named = (flags: Flags): Features => {
  const features: Record<string, number> = {};
  for (const [name, value] of Object.entries(flags)) if (value !== false && value !== 0) features[name] = Number(value);
  return features;
};

export function eventFeatures(findings: Findings): Features {
  const { candidate, summary, actors, recipients, implied, time, place, quantities, status } = findings;
  const { predication, host, entry, sentence, light } = candidate;
  const { frame, pattern } = entry;
  const performed = isPerformed(candidate);
  return named({
    trust: frame.trust,
    "actor named": actors.length > 0,
    "actor implied": implied.actor,
    "actor missing": actors.length === 0 && !implied.actor,
    "actor in watchlist": actors.some((one) => one.entityId !== null),
    "recipient named": recipients.length > 0,
    "recipient implied": implied.recipient,
    "recipient in watchlist": recipients.some((one) => one.entityId !== null),
    "noun without light verb": predication.kind === "noun" && !light,
    "noun with light verb": light,
    "noun with nothing named": predication.kind === "noun" && !light && actors.length === 0 && recipients.length === 0,
    "verb with nothing named": predication.kind !== "noun" && actors.length === 0 && recipients.length === 0,
    "nothing but the noun": predication.kind === "noun" && !light && predication.arguments.length === 0,

    "relative clause": host.subordinate === "relative",
    "participial clause": host.subordinate === "participial",
    "temporal clause": host.subordinate === "temporal",
    complement: host.subordinate === "complement",
    reported: host.subordinate === "reported",
    quoted:
      !performed &&
      sentence.quoted.some((span) => span.start <= predication.clause.start && predication.clause.end <= span.end),
    "own date": time.path === "own clause",
    "date beside": time.path === "same sentence" || time.path === "governing clause",
    "own place": place.path === "own clause" || place.path === "named in the clause",
    quantity: quantities.length > 0,
    "several words": pattern.words.length > 1,
    "present tense": !performed && host.tense === "present" && summary !== "title" && host.perfect == null,
    "no tense": host.tense === null,
    passive: host.voice === "passive",
    planned: status === "planned",
    alleged: status === "alleged",
    "first or second person":
      !performed &&
      [...candidate.actors, ...candidate.recipients].some(
        ({ phrase }) => phrase.pronoun !== null && phrase.pronoun.person !== 3,
      ),
    "needs a participant": findings.unmet,
    "needs a participant, noun": findings.unmet && predication.kind === "noun",
    purpose: findings.purpose,
    [`type ${frame.type}`]: true,
    "short text": findings.shortText,
    ...tellingFeatures(findings),
    ...participantFeatures(findings),
  });
}

/** A sentence of fewer words is short; a long one has as many as this or more. */
const SHORT = 10;
const LONG = 60;

/** What is told beside the act, and how: each for all acts, most for acts of its type too. */
function tellingFeatures({ candidate, summary, place, quantities, status, position }: Findings): Flags {
  const { sentence, entry } = candidate;
  const { type, mode } = entry.frame;
  return {
    [`mode ${type}/${mode ?? "none"}`]: true,
    [`${type}, ${status}`]: true,
    [`${type}, counted`]: quantities.length > 0,
    [`${type}, placed`]: place.place !== null,
    placed: place.place !== null,
    title: summary === "title",
    position,
    late: position > 0.7,
    "words of the sentence": Math.min(sentence.tokens.length, LONG) / LONG,
    "short sentence": sentence.tokens.length < SHORT,
    question: sentence.tokens.at(-1)?.text === "?",
    "words in quotation marks": sentence.quoted.length > 0,
  };
}

/** Of a list the first name what it is. */
const FIRST = 2;

/** Who acts on whom, by sector: for all acts and for those of the type. */
function participantFeatures({ candidate, by, to }: Findings): Flags {
  const { type } = candidate.entry.frame;
  const flags: Record<string, boolean> = {};
  for (const [side, those] of [
    ["by", by],
    ["to", to],
  ] as const) {
    for (const { sector } of those.slice(0, FIRST)) {
      flags[`${side} ${sector}`] = true;
      flags[`${type} ${side} ${sector}`] = true;
    }
    flags[`${type} ${side} no one`] = those.length === 0;
    flags[`${type} ${side} someone known`] = those.some(({ entityId }) => entityId !== null);
  }
  return flags;
}

/** Acts that are done by saying so. */
const OF_WORDS: ReadonlySet<string> = new Set(["ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/** "We call on them to let her go", "I thank you": who says this does it. */
function isPerformed({ host, entry, actors }: Candidate): boolean {
  return (
    OF_WORDS.has(entry.frame.type) &&
    host.kind === "verb" &&
    host.tense === "present" &&
    host.perfect == null &&
    host.voice === "active" &&
    host.subordinate !== "relative" &&
    host.subordinate !== "temporal" &&
    actors.some(({ phrase }) => phrase.pronoun?.person === 1)
  );
}

/** Older days than these are history, in days. */
const LONG_AGO = 14;

type Shape = Sentence["dates"][number]["shape"];

/** What sentences tell of days long past: asked of each of their events, and counted once from one day of publication. */
const longAgo = new WeakMap<Sentence, { readonly publication: string; readonly told: Shape | null }>();

/** Whether the sentence names days long past, wherever: "jailed since MAY 2021", "after the election of 2020"; how the oldest is told. */
function tellsOfLongAgo({ sentence }: Candidate, publication: string | null): Shape | null {
  if (publication === null) return null;
  const before = longAgo.get(sentence);
  if (before?.publication === publication) return before.told;
  let told: Shape | null = null;
  for (const { anchor, resolve, shape } of sentence.dates) {
    const days = anchor === "publication" ? resolve(publication, "past") : null;
    if (
      days === null ||
      daysBefore({ start: days.start, end: shape === "open" ? days.start : days.end }, publication) <= LONG_AGO
    )
      continue;
    told = told === "open" ? told : shape;
  }
  longAgo.set(sentence, { publication, told });
  return told;
}

/** True where a time is told by the name of its day. */
const namesWeekday = (words: string | null, lexicon: Lexicon): boolean =>
  (
    words
      ?.toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? []
  ).some((word) => lexicon.lists("weekday", word.replace(/'s?$/u, "")));

/** Words of fewer letters say little, and so many letters of one tell it in every form. */
const WORD = 4;
const BEGINNING = 5;

/** How the longer words of a text begin, to see what else speaks of the same. */
export const beginnings = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= WORD)
      .map((word) => word.slice(0, BEGINNING)),
  );

/** How much of the headline the sentence speaks of, 0 to 1: what the news is about is seldom only recalled. */
function shareOfHeadline({ sentence: { tokens } }: Candidate, headline: ReadonlySet<string>): number {
  if (headline.size === 0) return 0;
  const said = new Set<string>();
  for (const { lower } of tokens) {
    const beginning = lower.slice(0, BEGINNING);
    if (headline.has(beginning)) said.add(beginning);
  }
  return said.size / headline.size;
}

/** How long before the last day that is told of, in days: bounds of what the weights know, the last of them open. */
const BEFORE_LAST = [0, 1, 3, 7, LONG_AGO];
const DISTANCE = " before the last day told";

/** All but what `distanceFeatures` says. */
export const withoutDistance = (features: Features): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => !name.endsWith(DISTANCE)));

/**
 * How much older an event is than the last one told of: beside news of today, what happened on Tuesday explains it; where Tuesday is the last
 * day there is, it is the news. @param newest the last day on which something is told to have happened, `null` where none is known
 */
export function distanceFeatures(date: DayRange | null, newest: string | null): Features {
  if (date === null || newest === null) return {};
  const days = daysBefore(date, newest);
  const bound = BEFORE_LAST.find((most) => days <= most);
  return { [`${bound === undefined ? "long" : `at most ${bound} days`}${DISTANCE}`]: 1 };
}

/** A period is a month at least, and its figures are told first so many days after its end at most: a year's in April. */
const PERIOD = 27;
const FIGURES_LATE = 150;

/** "Trade amounted to $15.8 billion in January-July", "it shipped 10.5 million tonnes last year": what a past period came to. */
function isFigure({ candidate, lexicon, quantities }: Findings, age: number | null, begun: number | null): boolean {
  if (age !== null && begun !== null && (begun - age < PERIOD || age > FIGURES_LATE)) return false;
  const { host, sentence } = candidate;
  return (
    quantities.some(({ kind }) => kind === "money" || kind === "percent") ||
    sentence.tokens.some(
      ({ lower, start, end }) =>
        start >= host.clause.start && end <= host.clause.end && lexicon.lists("unit of measure", lower),
    )
  );
}

export function backgroundFeatures(findings: Findings): Features {
  const { lexicon, candidate, summary, time, quantities, status, publication, newest, position, beside } = findings;
  const { host, predication, entry, sentence } = candidate;
  const { date } = time;
  const { tokens } = sentence;
  const recalled = tokens.some(
    ({ lower, start, end }) =>
      start >= host.clause.start && end <= host.clause.end && lexicon.lists("recalling", lower),
  );
  const age = date === null || publication === null ? null : daysBefore(date, publication);
  const begun =
    date === null || publication === null ? null : daysBefore({ start: date.start, end: date.start }, publication);
  const counted = quantities.some(
    ({ kind, value }) => kind !== "money" && kind !== "percent" && kind !== "sentence" && value > 1,
  );
  const past = tellsOfLongAgo(candidate, publication);
  return named({
    "a day long past in the sentence": past !== null,
    "a day long past in the sentence, none of its own": past !== null && time.words === null,
    "since a day long past": past === "open",
    "after background beside it, no day": beside?.background === true && time.words === null,
    "no date": date === null,
    "dated without a day of publication": publication === null && date !== null,
    "day of publication": age !== null && age <= 0,
    "1 day old": age === 1,
    "2 to 3 days old": age !== null && age >= 2 && age <= 3,
    "4 to 7 days old": age !== null && age >= 4 && age <= 7,
    "8 to 14 days old": age !== null && age >= 8 && age <= 14,
    "over 14 days old": age !== null && age > 14,
    "began 15 to 60 days ago": begun !== null && begun > 14 && begun <= 60 && age !== null && age <= 14,
    "counted over months": counted && begun !== null && begun > 60 && age !== null && age <= 14 && status !== "planned",
    "began over 60 days ago": begun !== null && begun > 60 && age !== null && age <= 14,
    "own date": time.path === "own clause" || time.path === "same sentence",
    "date from before": time.path === "text before",
    "date of publication by default": time.path === "publication",
    "before the newest": date !== null && newest !== null && date.end < newest,
    ...distanceFeatures(date, newest),
    "relative clause": host.subordinate === "relative",
    "temporal clause": host.subordinate === "temporal",
    "participial clause": host.subordinate === "participial",
    "reported clause": host.subordinate === "reported",
    noun: predication.kind === "noun",
    "past perfect": host.perfect === "past",
    "past perfect, not reported": host.perfect === "past" && host.subordinate !== "reported",
    "present perfect": host.perfect === "present",
    "present tense": host.tense === "present" && host.perfect == null,
    title: summary === "title",
    lead: summary === "lead",
    position,
    planned: status === "planned",
    recalled: (recalled || lexicon.lists("reminding", tokens[0]?.lower)) && status !== "planned",
    "in a digest": findings.digest,
    "in a digest, days old": findings.digest && age !== null && age >= 2 && age <= 14,
    "after background beside it": beside?.background === true,
    "after news beside it": beside?.background === false,
    "late in the text, no day": position > 0.6 && time.words === null,
    "left behind": findings.leftBehind && time.words === null && status !== "planned",
    // "on Tuesday" is said of the days just gone by.
    "named by its weekday": age !== null && age <= 7 && namesWeekday(time.words, lexicon),
    // "She was serving five years", "who is serving life": what a verdict of before left.
    serving: lexicon.lists("serving", host.lemma) && quantities.some(({ kind }) => kind === "sentence"),
    // "Has been in custody since May", "is behind bars": what an arrest of before left.
    held: entry.frame.mode === "arrest" && predication.kind === "verb" && lexicon.lists("being held", host.lemma),
    "words of the sentence": Math.min(tokens.length, LONG) / LONG,
    "share of the headline": shareOfHeadline(candidate, findings.headline),
    "later, no day":
      time.words === null &&
      tokens.some(
        ({ lower, start, end }) =>
          lexicon.lists("later", lower) && start >= host.clause.start && end <= host.clause.end,
      ),
    figure: entry.frame.type === "COOPERATE" && isFigure(findings, age, begun),
    [`type ${entry.frame.type}`]: true,
    [`${entry.frame.type}, days old`]: age !== null && age > 1,
  });
}
