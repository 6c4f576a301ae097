/** From a trigger to its event: who, to whom, when, where, how many and how surely; or why it tells none. */
import type { Predication } from "../language/index.ts";
import {
  backgroundFeatures,
  beginnings,
  confidenceOf,
  eventFeatures,
  type Findings,
  isBackground,
} from "./confidence/index.ts";
import { daysBefore, findTime, type TimeFinding } from "./days/index.ts";
import type { Event, Quantity } from "./event.ts";
import {
  chargeOf,
  findStatus,
  isOfAnotherAge,
  isScheduled,
  onlyReason,
  pointsBack,
  statusAsTold,
} from "./judgement/index.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import { isBorder, isTold, type PlaceFinding } from "./places/index.ts";
import { findQuantities, gappedEvents, splitCounts, splitList, termsInTurn } from "./quantities/index.ts";
import { quoteOf } from "./quote.ts";
import { refusalOfParticipants, refusalOfWords } from "./refusals.ts";
import { chosenRoles, doneInReturn, modeAnswered, type Roles, rolesOf, Slots } from "./roles/index.ts";
import type { Setting, Standing } from "./setting.ts";
import type { Story } from "./story.ts";
import { ruleName, slotLines, type Trace } from "./trace.ts";
import type { Candidate, FrameReader } from "./triggers/candidates.ts";

/** Sectors whose doers act for their state. */
const OF_STATES = ["GOV", "MIL", "COP"];
/** What was done so many days before publication is news, and what was done so many before is old. */
const NEWS_DAYS = 3;
const OLD_DAYS = 14;
/** So many days make a figure a total, and not a report of what happened. */
const TOTAL_DAYS = 60;
/** A text of fewer characters is a flash: a sentence or two, written to tell one event. */
const SHORT_TEXT = 300;
/** What totals count. */
const COUNTED = ["killed", "injured", "detained", "released", "persons"];

export class Coder {
  readonly #setting: Setting;
  readonly #story: Story;
  readonly #text: string;
  /** True where the headline says that the text gathers the news of some days. */
  readonly isDigest: boolean;

  readonly #headline: ReadonlySet<string>;

  constructor(setting: Setting, story: Story) {
    this.#setting = setting;
    this.#story = story;
    this.#text = setting.article.text;
    const words = (setting.article.title ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
    this.#headline = beginnings(setting.article.title ?? "");
    this.isDigest = words.some((word) => setting.lexicon.lists("digest headline", word));
  }

  /** Tells the story the event of one trigger, and the trace each step; or says why there is none. */
  code(
    reader: FrameReader,
    predication: Predication,
    entry: TriggerEntry,
    standing: Standing,
    trace: Trace,
  ): string | null {
    const { lexicon, threshold, home } = this.#setting;
    const { cast, calendar } = this.#story;
    const { sentence } = reader;
    const { index, summary } = standing;
    const candidate = reader.candidate(predication, entry, (phrase) => cast.all(phrase, sentence, index).length > 0);
    const refusal = refusalOfWords(candidate, standing, cast, lexicon);
    if (refusal !== null) return refusal;
    const reason = onlyReason(candidate, standing.coded, lexicon);
    if (reason === "nothing new") return "only the reason of something else";
    const found = findStatus(candidate, lexicon, this.#text);
    trace.cues.push(...found.cues.map((cue) => `status: ${cue}`));
    if (found.status === null) return found.cues.at(-1) ?? "not told as an event";
    const slots = new Slots(candidate, cast, lexicon, index);
    const scheduled =
      !calendar.headings.inTimeline && isScheduled(candidate, found.status, calendar.publication, lexicon);
    const time = findTime(candidate, scheduled ? "planned" : found.status, calendar, lexicon);
    if (isOfAnotherAge(time.date, calendar.publication)) return "long past";
    const quantities = findQuantities(candidate, lexicon);
    const place = this.#where(candidate, standing, slots, time, quantities, found.status === "planned");
    trace.places = place.options;
    const roles = rolesOf(candidate, slots, {
      cast,
      lexicon,
      home,
      place:
        place.place === null ? null : { country: place.place.country, told: isTold(place) && !isBorder(place.place) },
      where: place.place,
      index,
      told: this.#story.recent.map(({ event }) => event),
    });
    const nobody = refusalOfParticipants(candidate, slots, roles, index, this.#story, lexicon);
    if (nobody !== null) return nobody;
    const { actors, recipients, impliedActors, impliedRecipients } = roles;
    const findings: Findings = {
      lexicon,
      candidate,
      summary,
      actors,
      recipients,
      implied: { actor: impliedActors.length > 0, recipient: impliedRecipients.length > 0 },
      by: [...actors, ...impliedActors],
      to: [...recipients, ...impliedRecipients],
      time,
      place,
      quantities,
      status: scheduled ? "planned" : statusAsTold(candidate, found, index, [...actors, ...impliedActors], cast),
      publication: calendar.publication,
      newest: this.#story.newest,
      beside: this.#story.before(sentence),
      digest: this.isDigest,
      headline: this.#headline,
      shortText: this.#text.length < SHORT_TEXT,
      position: sentence.start / Math.max(1, this.#text.length),
      unmet: isUnmet(entry, roles),
      purpose: found.purpose,
      leftBehind: this.#leavesBehind(candidate),
    };
    trace.features = eventFeatures(findings);
    trace.background = backgroundFeatures(findings);
    const confidence = confidenceOf(trace.features);
    // What is dropped need not be known better.
    const chosen = chosenRoles(
      roles,
      confidence < threshold
        ? null
        : { candidate, index, cast, lexicon, home, place: place.place, told: this.#story.recent },
    );
    trace.actors = chosen.actorOptions;
    trace.recipients = chosen.recipientOptions;
    const span = quoteOf(candidate, this.#text, lexicon);
    const told = this.#story.recent.map(({ event }) => event);
    const event: Event = {
      type: entry.frame.type,
      mode: entry.frame.mode ?? modeAnswered(candidate, told, lexicon),
      status: findings.status,
      actors: [...chosen.actors, ...chosen.impliedActors],
      recipients: [...chosen.recipients, ...chosen.impliedRecipients],
      date: time.date,
      place: place.place,
      quantities,
      background: reason !== null || isBackground(trace.background),
      quote: this.#text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      attribution: found.attribution,
      confidence,
      rule: ruleName(this.#setting.pack.language, entry),
    };
    trace.slots.push(...slotLines(event, candidate, chosen, time, place));
    trace.candidate = event;
    if (confidence < threshold) return `confidence ${confidence.toFixed(2)} is below ${threshold}`;
    const whom = (phrase: Candidate["actors"][number]["phrase"]) => cast.of(phrase, sentence, index);
    const list = splitList(event, { sentence, participantOf: whom, text: this.#text, lexicon });
    const [own = list.event, ...inTurn] = termsInTurn(sentence, list.event, this.#text, lexicon);
    trace.event = own;
    const back = doneInReturn(candidate, own, lexicon);
    const further =
      list.further.length > 0
        ? list.further
        : [
            ...inTurn,
            ...(back === null ? [] : [back]),
            ...splitCounts(sentence, event, lexicon, this.#text),
            ...gappedEvents(sentence, event, whom, this.#text, lexicon),
          ];
    const telling = {
      summary,
      dateKnown: time.words !== null,
      implied: { actor: chosen.impliedActors.length > 0, recipient: chosen.impliedRecipients.length > 0 },
      sentence: index,
      back: pointsBack(candidate, lexicon),
      charge: chosen.impliedActors.length > 0 ? chargeOf(candidate, lexicon) : null,
      penalty: lexicon.cueAt("may bring", sentence.tokens, predication.head) !== null,
      past: reason !== null ? null : trace.background,
    };
    const { subordinate } = candidate.host;
    const aside = subordinate === "relative" || subordinate === "temporal" || event.background;
    this.#story.tell(own, further, telling, sentence, aside);
    return null;
  }

  #where(
    candidate: Candidate,
    { index, summary }: Standing,
    { actors, recipients }: Slots,
    { date, words }: TimeFinding,
    quantities: readonly Quantity[],
    planned: boolean,
  ): PlaceFinding {
    const { publication } = this.#story.calendar;
    const age = publication === null || date === null ? null : daysBefore(date, publication);
    const taken = new Set(
      [...candidate.actors, ...candidate.recipients]
        .map((filler) => filler.phrase)
        .filter((phrase) => this.#story.cast.of(phrase, candidate.sentence, index) !== null),
    );
    return this.#story.geography.find(candidate, index, taken, {
      recent: age === null || age <= NEWS_DAYS,
      old: age !== null && age > OLD_DAYS,
      ownDate: words !== null,
      summary,
      planned,
      total: isTotal(date, quantities),
      people: [...actors, ...recipients].map(({ name }) => name),
      acting: actors.map(({ country }) => country),
      sectors: actors.map(({ sector }) => sector),
      concerned: recipients.map(({ country }) => country),
      states: actors.filter(({ sector }) => OF_STATES.includes(sector)).map(({ country }) => country),
      day: date?.start ?? null,
    });
  }

  /** True where the sentence goes on with what came "since then". */
  #leavesBehind({ sentence: { tokens }, host }: Candidate): boolean {
    return tokens.some(
      (token, at) =>
        token.start >= host.clause.end - 1 && this.#setting.lexicon.cueAt("since then", tokens, at) !== null,
    );
  }
}

/** True where the frame needs a participant that the text does not give. */
const isUnmet = ({ frame: { needs } }: TriggerEntry, { actors, recipients }: Roles): boolean =>
  (needs.has("actor") && actors.length === 0) ||
  (needs.has("recipient") && recipients.length === 0) ||
  (needs.has("both-sides") && actors.length + recipients.length < 2);

/** "Five have died since 2021": people counted over months. */
const isTotal = (date: Event["date"], quantities: readonly Quantity[]): boolean =>
  date !== null &&
  daysBefore({ start: date.start, end: date.start }, date.end) > TOTAL_DAYS &&
  quantities.some(({ kind, value }) => value > 1 && COUNTED.includes(kind));
