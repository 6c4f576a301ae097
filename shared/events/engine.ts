/** The engine: predications to frames to events, once for all languages. What is language is in the packs and lexicons. */
import type { Article } from "../article/article.ts";
import type { LanguagePack, Predication, Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import { absorbedBy, isIndefinite, isScene } from "./absorption.ts";
import { type Candidate, FrameReader } from "./candidates.ts";
import { withCasualties } from "./casualties.ts";
import { confidenceOf, isBackground } from "./confidence.ts";
import { statusAsTold } from "./contested.ts";
import { gappedEvents, listedEvent, splitCounts } from "./counts.ts";
import type { Event, Quantity } from "./event.ts";
import { backgroundFeatures, eventFeatures, type Findings } from "./features.ts";
import type { Rejection } from "./frame-conditions.ts";
import { BELARUS, type Home } from "./home.ts";
import { rolesOf } from "./implied.ts";
import { isInterview, issuersOf } from "./issuer.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type Draft, mergeRepeats } from "./merging.ts";
import { noAct } from "./not-news.ts";
import { atOccasions } from "./occasions.ts";
import { asCalled, Cast, quotationsIn } from "./participants/index.ts";
import { Geography, type PlaceFinding } from "./place.ts";
import { beyondNews, isPrivate } from "./private-matters.ts";
import { findQuantities } from "./quantities.ts";
import { contextOf, quoteOf } from "./quote.ts";
import { GATHERING } from "./recalling.ts";
import { chosenRoles } from "./role-choice.ts";
import { isScheduled } from "./scheduled.ts";
import { Slots } from "./slots.ts";
import { findStatus } from "./status.ts";
import { daysBefore, findTime } from "./time.ts";
import { voteDay } from "./told-acts.ts";
import { Calendar } from "./told-days.ts";
import { retrace, type Trace, traceOf } from "./trace.ts";

/** So many of the last events tell who is meant in the next. */
const RECENT_EVENTS = 40;
/** Types that are words to someone: where the text names neither side, a noun for them only names a subject. */
const WORDS = new Set(["ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);
/** A list begins at most so many sentences after the event it splits, and goes on line by line. */
const LIST_REACH = 3;
export interface EngineInput {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  /** Whose police, courts and authorities those are that the text names no country for; Belarus's where absent. */
  readonly home?: Home;
  /** Candidates below are dropped; the traces say so. */
  readonly threshold: number;
}

export interface EngineOutput {
  readonly events: readonly Event[];
  readonly traces: readonly Trace[];
}

export function runEngine(input: EngineInput): EngineOutput {
  return new Engine(input).run();
}

class Engine {
  readonly #input: EngineInput;
  readonly #home: Home;
  readonly #text: string;
  readonly #cast: Cast;
  readonly #calendar: Calendar;
  #geography: Geography;
  readonly #drafts: Draft[] = [];
  /** The last day on which something is told to have happened, so far. */
  #newest: string | null = null;
  #beside: { event: Event; paragraph: number } | null = null;
  readonly #traces: Trace[] = [];

  constructor(input: EngineInput) {
    this.#input = input;
    this.#home = input.home ?? BELARUS;
    this.#text = input.article.text;
    this.#cast = new Cast(input.lexicon, this.#home);
    this.#calendar = new Calendar(input.article.publication?.day ?? null);
    this.#geography = new Geography(input.lexicon, input.mentions, []);
  }

  run(): EngineOutput {
    const { article, pack, lexicon, mentions } = this.#input;
    const sentences = pack.analyse(article.text, mentions, {
      bodyStart: article.bodyStart,
      isEventNoun: lexicon.isEventNoun,
    });
    this.#geography = new Geography(lexicon, mentions, sentences);
    this.#cast.speakers = issuersOf(sentences, mentions, article.text);
    this.#cast.interview = isInterview(sentences);
    const quotes = quotationsIn(sentences);
    this.#cast.isQuoted = ({ start }) => quotes.some((span) => span.start <= start && start < span.end);
    this.#cast.learnTitles(sentences);
    const firstBody = sentences.find((sentence) => sentence.kind === "body")?.paragraph ?? -1;
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.kind === "dateline" || sentence.kind === "boilerplate") continue;
      this.#calendar.open(sentence, sentences[index - 1]?.paragraph !== sentence.paragraph);
      this.#cast.read(sentence, index);
      if (sentence.kind !== "subheading")
        this.#sentence(
          sentence,
          index,
          sentence.kind === "title" ? "title" : sentence.paragraph === firstBody ? "lead" : null,
        );
    }
    const settled = atOccasions(this.#drafts);
    for (const [at, { event }] of this.#drafts.entries()) retrace(this.#traces, event, settled[at]!.event);
    const events = mergeRepeats(withCasualties(settled, sentences, lexicon));
    return {
      events: events.map((event) => this.#inContext(asCalled(event, pack.language === "en"), sentences)),
      traces: this.#traces,
    };
  }

  #inContext(event: Event, sentences: readonly Sentence[]): Event {
    const context = contextOf(event, sentences, this.#text);
    return context === undefined ? event : { ...event, context };
  }

  #sentence(sentence: Sentence, index: number, summary: "title" | "lead" | null): void {
    const reader = new FrameReader(sentence, this.#input.lexicon);
    const last = this.#drafts.at(-1);
    const listed =
      last !== undefined && index - last.sentence <= LIST_REACH ? listedEvent(sentence, last.event, this.#text) : null;
    if (listed !== null && last !== undefined) {
      this.#drafts.push({ ...last, event: listed, summary: null, sentence: index });
      return;
    }
    const coded = new Map<number, TriggerEntry>();
    const inOrder = [...sentence.predications].sort(
      (a, b) => Number(a.kind === "noun") - Number(b.kind === "noun") || a.head - b.head,
    );
    for (const predication of inOrder) {
      const rejected: Rejection[] = [];
      const entry = reader.match(predication, rejected);
      if (entry === null) {
        if (rejected.length > 0)
          this.#trace(sentence, predication, () => rejected.map((why) => why()).join("; "), null);
        continue;
      }
      coded.set(predication.index, entry);
    }
    for (const predication of inOrder) {
      const entry = coded.get(predication.index);
      if (entry === undefined) continue;
      const trace = this.#trace(sentence, predication, null, entry);
      const reason = this.#code(reader, predication, entry, coded, index, summary, trace);
      trace.reason = reason;
    }
    this.#calendar.note(sentence);
    this.#calendar.vote = voteDay(sentence, this.#calendar) ?? this.#calendar.vote;
  }

  #trace(sentence: Sentence, predication: Predication, why: (() => string) | null, entry: TriggerEntry | null): Trace {
    const rule = entry === null ? "no rule" : this.#ruleName(entry);
    const trace = traceOf(this.#text, sentence, predication, rule, why);
    this.#traces.push(trace);
    return trace;
  }

  #ruleName(entry: TriggerEntry): string {
    const { type, mode } = entry.frame;
    return `${this.#input.pack.language}:${type}${mode === null ? "" : `/${mode}`}:${entry.pattern.source}`;
  }

  /** Makes the event of one trigger, or says why there is none. */
  #code(
    reader: FrameReader,
    predication: Predication,
    entry: TriggerEntry,
    coded: ReadonlyMap<number, TriggerEntry>,
    index: number,
    summary: "title" | "lead" | null,
    trace: Trace,
  ): string | null {
    const { sentence } = reader;
    const candidate = reader.candidate(
      predication,
      entry,
      (phrase) => this.#cast.all(phrase, sentence, index).length > 0,
    );
    const absorbed = absorbedBy(candidate, coded, this.#cast);
    if (absorbed !== null) return absorbed;
    if (isIndefinite(candidate, this.#input.lexicon)) return "about no one in particular";
    if (summary !== "title" && isScene(candidate)) return "the scene of another event";
    const beyond = noAct(candidate, this.#input.lexicon) ?? beyondNews(candidate, this.#input.lexicon);
    if (beyond !== null) return beyond;
    const found = findStatus(candidate, this.#input.lexicon, this.#text);
    trace.cues.push(...found.cues.map((cue) => `status: ${cue}`));
    if (found.status === null) return found.cues.at(-1) ?? "not told as an event";
    const slots = new Slots(candidate, this.#cast, this.#input.lexicon, index);
    const taken = new Set(
      [...candidate.actors, ...candidate.recipients]
        .map((filler) => filler.phrase)
        .filter((phrase) => this.#cast.of(phrase, sentence, index) !== null),
    );
    const scheduled = !this.#calendar.inTimeline && isScheduled(candidate, found.status, this.#calendar.publication);
    const time = findTime(candidate, scheduled ? "planned" : found.status, this.#calendar);
    const { publication } = this.#calendar;
    const recent = publication === null || time.date === null || daysBefore(time.date, publication) <= 3;
    const quantities = findQuantities(candidate, this.#input.lexicon);
    const where = this.#geography.find(candidate, index, taken, {
      recent,
      old: publication !== null && time.date !== null && daysBefore(time.date, publication) > 14,
      ownDate: time.words !== null,
      summary,
      planned: found.status === "planned",
      total: isTotal(time.date, quantities),
      people: [...slots.actors, ...slots.recipients].map(({ name }) => name),
      acting: slots.actors.map(({ country }) => country),
      sectors: slots.actors.map(({ sector }) => sector),
      concerned: slots.recipients.map(({ country }) => country),
      states: slots.actors.filter(({ sector }) => ["GOV", "MIL", "COP"].includes(sector)).map(({ country }) => country),
      day: time.date?.start ?? null,
    });
    trace.places = where.options;
    const roles = rolesOf(candidate, slots, {
      cast: this.#cast,
      lexicon: this.#input.lexicon,
      home: this.#home,
      place:
        where.place === null ? null : { country: where.place.country, told: isTold(where) && !isBorder(where.place) },
      told: this.#drafts.slice(-RECENT_EVENTS).map((draft) => draft.event),
    });
    const { actors, recipients, impliedActors, impliedRecipients } = roles;
    const { needs } = entry.frame;
    const unmet =
      (needs.has("actor") && actors.length === 0) ||
      (needs.has("recipient") && recipients.length === 0) ||
      (needs.has("both-sides") && actors.length + recipients.length < 2);
    const implied = { actor: impliedActors.length > 0, recipient: impliedRecipients.length > 0 };
    if (
      predication.kind === "noun" &&
      WORDS.has(entry.frame.type) &&
      actors.length + impliedActors.length + recipients.length + impliedRecipients.length === 0
    )
      return "by no one and to no one";
    if (isPrivate(candidate, [...slots.actors, ...slots.recipients], this.#input.lexicon, index > 0))
      return "a private matter";
    if (actors.length + recipients.length === 0 && this.#namesWhatWasTold(candidate))
      return "names what was told before";
    const status = scheduled
      ? "planned"
      : statusAsTold(candidate, found, index, [...actors, ...impliedActors], this.#cast);
    const findings: Findings = {
      candidate,
      summary,
      actors,
      recipients,
      implied,
      time,
      place: where,
      quantities,
      status,
      publication: this.#calendar.publication,
      newest: this.#newest,
      beside: this.#beside?.paragraph === sentence.paragraph ? this.#beside.event : null,
      digest: GATHERING.test(this.#input.article.title ?? ""),
      position: sentence.start / Math.max(1, this.#text.length),
      unmet,
      purpose: found.purpose,
      leftBehind: sentence.tokens.some(
        (token, at) =>
          token.start >= candidate.host.clause.end - 1 &&
          this.#input.lexicon.cueAt("since then", sentence.tokens, at) !== null,
      ),
    };
    const features = eventFeatures(findings);
    const confidence = confidenceOf(features);
    const past = backgroundFeatures(findings);
    const span = quoteOf(candidate, this.#text);
    // What is dropped need not be known better.
    const chosen = chosenRoles(
      roles,
      confidence < this.#input.threshold
        ? null
        : {
            candidate,
            index,
            cast: this.#cast,
            lexicon: this.#input.lexicon,
            home: this.#home,
            place: where.place,
            told: this.#drafts.slice(-RECENT_EVENTS),
          },
    );
    trace.actors = chosen.actorOptions;
    trace.recipients = chosen.recipientOptions;
    const event: Event = {
      type: entry.frame.type,
      mode: entry.frame.mode,
      status,
      actors: [...chosen.actors, ...chosen.impliedActors],
      recipients: [...chosen.recipients, ...chosen.impliedRecipients],
      date: time.date,
      place: where.place,
      quantities,
      background: isBackground(past),
      quote: this.#text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      attribution: found.attribution,
      confidence,
      rule: this.#ruleName(entry),
    };
    trace.slots.push(
      `actor: ${event.actors.map((one) => one.name).join(", ") || "none"} (${chosen.impliedActors.length > 0 ? (chosen.actorOptions[0]?.path ?? "implied") : (candidate.actors[0]?.path ?? "not found")})`,
      `recipient: ${event.recipients.map((one) => one.name).join(", ") || "none"} (${chosen.impliedRecipients.length > 0 ? (chosen.recipientOptions[0]?.path ?? "implied") : (candidate.recipients[0]?.path ?? "not found")})`,
      `date: ${time.date === null ? "none" : `${time.date.start} to ${time.date.end}`} (${time.path}${time.words === null ? "" : `: ${time.words}`})`,
      `place: ${where.place?.name ?? "none"} (${where.path})`,
    );
    trace.features = features;
    trace.background = past;
    trace.candidate = event;
    if (confidence < this.#input.threshold)
      return `confidence ${confidence.toFixed(2)} is below ${this.#input.threshold}`;
    trace.event = event;
    const aside =
      candidate.host.subordinate === "relative" || candidate.host.subordinate === "temporal" || event.background;
    if (time.date !== null && time.words !== null) this.#calendar.remember(time.date, sentence.paragraph, aside);
    this.#geography.remember(event, index, sentence);
    if (status === "occurred" && time.date !== null && (this.#newest === null || time.date.end > this.#newest))
      this.#newest = time.date.end;
    this.#beside = { event, paragraph: sentence.paragraph };
    const draft = {
      summary,
      dateKnown: time.words !== null,
      implied: { actor: chosen.impliedActors.length > 0, recipient: chosen.impliedRecipients.length > 0 },
      sentence: index,
    };
    this.#drafts.push({ ...draft, event });
    const further = [
      ...splitCounts(sentence, event, this.#input.lexicon, this.#text),
      ...gappedEvents(sentence, event, (phrase) => this.#cast.of(phrase, sentence, index), this.#text),
    ];
    for (const one of further) this.#drafts.push({ ...draft, event: one, summary: null });
    return null;
  }

  /** "The exercise", "these sanctions", by no one and to no one named, after an event of that type. */
  #namesWhatWasTold({ predication, sentence, entry, light }: Candidate): boolean {
    if (predication.kind !== "noun" || light) return false;
    const phrase = sentence.phrases.find(({ head }) => head === predication.head);
    return (
      phrase !== undefined &&
      phrase.possessor === null &&
      this.#input.lexicon.cueAt("definite", sentence.tokens, phrase.from) !== null &&
      this.#drafts.some(({ event }) => event.type === entry.frame.type)
    );
  }
}

/** True where the sentence itself says where: not where the place only stood before, or is the seat of who acts. */
const isTold = ({ path }: PlaceFinding): boolean => TOLD.has(path);
/** Findings of the sentence itself. */
const TOLD: ReadonlySet<string> = new Set([
  "own clause",
  "nationwide",
  "there",
  "opening of the sentence",
  "governing clause",
  "seat of the body that acts",
  "named in the clause",
  "named in the sentence",
]);
/** So many days make a figure a total, and not a report of what happened. */
const TOTAL_DAYS = 60;
const isTotal = (date: Event["date"], quantities: readonly Quantity[]): boolean =>
  date !== null &&
  daysBefore({ start: date.start, end: date.start }, date.end) > TOTAL_DAYS &&
  quantities.some(
    ({ kind, value }) => value > 1 && ["killed", "injured", "detained", "released", "persons"].includes(kind),
  );
const isBorder = (place: NonNullable<PlaceFinding["place"]>): boolean =>
  place.placeId?.endsWith("-border") === true || / border$/u.test(place.name);
