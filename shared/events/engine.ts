/** The engine: predications to frames to events, once for all languages. What is language is in the packs and lexicons. */
import type { Article } from "../article/article.ts";
import type { LanguagePack, Predication, Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import { type Candidate, FrameReader } from "./candidates.ts";
import { confidenceOf, type Features } from "./confidence.ts";
import { gappedEvents, listedEvent, splitCounts } from "./counts.ts";
import type { Event, Participant } from "./event.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type Draft, mergeRepeats } from "./merging.ts";
import { BELARUS, Cast } from "./participants.ts";
import { Geography } from "./place.ts";
import { findQuantities } from "./quantities.ts";
import { Slots } from "./slots.ts";
import { findStatus, isContested, type StatusFinding } from "./status.ts";
import { Calendar, daysBefore, findTime, type TimeFinding } from "./time.ts";
import type { Trace } from "./trace.ts";

const LONGEST_QUOTE_WORDS = 40;
/** History: further back than this is never news of the day. */
const BACKGROUND_DAYS = 14;
/** Types that are aimed at someone even where the clause names no one. */
const AIMED = new Set(["ACCUSE", "SANCTION", "THREATEN"]);
/** A list begins at most so many sentences after the event it splits, and goes on line by line. */
const LIST_REACH = 3;
/** Types whose complement says what is asked, promised or feared, and is no event of its own. */
const ABSORBING = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT", "CONCEDE", "ACCUSE", "SUPPORT", "GOVERN"]);

export interface EngineInput {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
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
  readonly #text: string;
  readonly #cast: Cast;
  readonly #calendar: Calendar;
  readonly #geography: Geography;
  readonly #drafts: Draft[] = [];
  readonly #traces: Trace[] = [];

  constructor(input: EngineInput) {
    this.#input = input;
    this.#text = input.article.text;
    this.#cast = new Cast(input.lexicon, BELARUS);
    this.#calendar = new Calendar(input.article.publication?.day ?? null);
    this.#geography = new Geography(input.lexicon);
  }

  run(): EngineOutput {
    const { article, pack, lexicon, mentions } = this.#input;
    const sentences = pack.analyse(article.text, mentions, {
      bodyStart: article.bodyStart,
      isEventNoun: lexicon.isEventNoun,
    });
    this.#cast.speaker = this.#issuer(sentences);
    const quotes = sentences.flatMap((sentence) => sentence.quoted);
    this.#cast.isQuoted = ({ start }) => quotes.some((span) => span.start <= start && start < span.end);
    const firstBody = sentences.find((sentence) => sentence.kind === "body")?.paragraph ?? -1;
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.kind !== "boilerplate") this.#geography.read(sentence);
      if (sentence.kind === "dateline" || sentence.kind === "boilerplate") continue;
      this.#cast.read(sentence, index);
      if (sentence.kind !== "subheading")
        this.#sentence(
          sentence,
          index,
          sentence.kind === "title" ? "title" : sentence.paragraph === firstBody ? "lead" : null,
        );
    }
    return { events: mergeRepeats(this.#drafts), traces: this.#traces };
  }

  /**
   * The body that speaks in a statement: the first one named that is not of the state watched, where the text says "we" outside
   * quotation marks and nowhere "I".
   */
  #issuer(sentences: readonly Sentence[]): Participant | null {
    let plural = 0;
    for (const sentence of sentences) {
      const inQuotes = (start: number): boolean =>
        sentence.quoted.some((span) => span.start <= start && start < span.end);
      for (const { pronoun, start } of sentence.phrases.flatMap((phrase) => [
        phrase,
        ...(phrase.possessor === null ? [] : [phrase.possessor]),
      ])) {
        if (pronoun?.person !== 1 || inQuotes(start)) continue;
        if (pronoun.number === "singular") return null;
        plural++;
      }
    }
    const bare = sentences.filter(
      (sentence) =>
        sentence.kind === "body" &&
        sentence.predications[0]?.head === 0 &&
        sentence.predications[0]?.tense === "present",
    ).length;
    if (plural === 0 && bare < 3) return null;
    const issuer = this.#input.mentions.find(
      ({ entity, adjective }) =>
        entity !== null &&
        !adjective &&
        (entity.kind === "body" || entity.kind === "country") &&
        !(entity.country === BELARUS.code && ["GOV", "COP", "JUD", "MIL", "LEG"].includes(entity.sector)),
    );
    const entity = issuer?.entity;
    return entity == null
      ? null
      : { name: entity.name, country: entity.country, sector: entity.sector, entityId: entity.id };
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
      const rejected: string[] = [];
      const entry = reader.match(predication, rejected);
      if (entry === null) {
        if (rejected.length > 0) this.#trace(sentence, predication, rejected.join("; "), null);
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
  }

  #trace(sentence: Sentence, predication: Predication, reason: string | null, entry: TriggerEntry | null): Trace {
    const trace: Trace = {
      sentence: this.#text.slice(sentence.start, sentence.end),
      start: sentence.start,
      trigger: this.#text.slice(sentence.tokens[predication.from]!.start, sentence.tokens[predication.to - 1]!.end),
      rule: entry === null ? "no rule" : this.#ruleName(entry),
      event: null,
      reason,
      slots: [],
      cues: [],
    };
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
    const candidate = reader.candidate(predication, entry, (phrase) => this.#cast.of(phrase, sentence, index) !== null);
    const absorbed = this.#absorbedBy(candidate, coded);
    if (absorbed !== null) return absorbed;
    if (this.#isIndefinite(candidate)) return "about no one in particular";
    const found = findStatus(candidate, this.#input.lexicon, this.#text);
    trace.cues.push(...found.cues.map((cue) => `status: ${cue}`));
    if (found.status === null) return found.cues.at(-1) ?? "not told as an event";
    const { needs } = entry.frame;
    const slots = new Slots(candidate, this.#cast, this.#input.lexicon, index);
    const { actors, recipients } = slots;
    if (needs.has("actor") && actors.length === 0) return "no actor found in the text";
    if (needs.has("recipient") && recipients.length === 0) return "no recipient found in the text";
    if (needs.has("both-sides") && actors.length + recipients.length < 2) return "only one side found in the text";
    if (
      predication.kind === "noun" &&
      !candidate.light &&
      found.status !== "denied" &&
      actors.length + recipients.length === 0
    )
      return "a noun with neither doer nor target";
    const taken = new Set(
      [...candidate.actors, ...candidate.recipients]
        .map((filler) => filler.phrase)
        .filter((phrase) => this.#cast.of(phrase, sentence, index) !== null),
    );
    const scheduled = this.#isScheduled(candidate, found.status);
    const time = findTime(candidate, scheduled ? "planned" : found.status, this.#calendar);
    const { publication } = this.#calendar;
    const recent = publication === null || time.date === null || daysBefore(time.date, publication) <= 3;
    const where = this.#geography.find(candidate, taken, recent);
    const quantities = findQuantities(candidate, this.#input.lexicon);
    const implied = { actor: false, recipient: false };
    const imply = (name: string | null, given: readonly Participant[], country: string | null): Participant[] => {
      const word = name === null || given.length > 0 ? null : this.#input.lexicon.participantNamed(name);
      return word === null ? [] : [this.#cast.implied(word, country)];
    };
    const placed = where.place?.country ?? null;
    const impliedActors = this.#speakerOf(candidate, actors) ?? imply(entry.frame.impliedActor, actors, placed);
    // Whom a state frees or jails is its own, wherever they end up.
    const state =
      [...actors, ...impliedActors].find((one) => ["GOV", "COP", "JUD", "MIL"].includes(one.sector))?.country ?? placed;
    const impliedRecipients = [
      ...imply(entry.frame.impliedRecipient, slots.groupImplied ? [] : recipients, state),
      ...this.#counterpart(candidate, [...actors, ...impliedActors], recipients),
    ];
    implied.actor = impliedActors.length > 0;
    implied.recipient = impliedRecipients.length > 0;
    const status = scheduled ? "planned" : this.#contested(candidate, found, index, [...actors, ...impliedActors]);
    const features = this.#features(
      candidate,
      summary,
      actors,
      recipients,
      implied,
      time,
      where.place !== null,
      quantities.length > 0,
    );
    const confidence = confidenceOf(features);
    const span = this.#quote(candidate);
    const event: Event = {
      type: entry.frame.type,
      mode: entry.frame.mode,
      status,
      actors: [...actors, ...impliedActors],
      recipients: [...recipients, ...impliedRecipients],
      date: time.date,
      place: where.place,
      quantities,
      background: this.#isBackground(candidate, time, quantities),
      quote: this.#text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      attribution: found.attribution,
      confidence,
      rule: this.#ruleName(entry),
    };
    trace.slots.push(
      `actor: ${event.actors.map((one) => one.name).join(", ") || "none"} (${implied.actor ? "implied" : (candidate.actors[0]?.path ?? "not found")})`,
      `recipient: ${event.recipients.map((one) => one.name).join(", ") || "none"} (${implied.recipient ? "implied" : (candidate.recipients[0]?.path ?? "not found")})`,
      `date: ${time.date === null ? "none" : `${time.date.start} to ${time.date.end}`} (${time.path}${time.words === null ? "" : `: ${time.words}`})`,
      `place: ${where.place?.name ?? "none"} (${where.path})`,
    );
    trace.cues.push(
      `features: ${Object.entries(features)
        .map(([name, value]) => `${name} ${value}`)
        .join(", ")}`,
    );
    if (confidence < this.#input.threshold)
      return `confidence ${confidence.toFixed(2)} is below ${this.#input.threshold}`;
    trace.event = event;
    const aside =
      candidate.host.subordinate === "relative" || candidate.host.subordinate === "temporal" || event.background;
    if (time.date !== null && time.words !== null) this.#calendar.remember(time.date, sentence.paragraph, aside);
    if (where.place !== null) this.#geography.remember(where.place);
    const draft = { summary, dateKnown: time.words !== null, implied, sentence: index };
    this.#drafts.push({ ...draft, event });
    const further = [
      ...splitCounts(sentence, event, this.#input.lexicon, this.#text),
      ...gappedEvents(sentence, event, (phrase) => this.#cast.of(phrase, sentence, index), this.#text),
    ];
    for (const one of further) this.#drafts.push({ ...draft, event: one, summary: null });
    return null;
  }

  /** "Urges the Council to …": a resolution's verbs without subject are of the body that adopts it. */
  #speakerOf(candidate: Candidate, actors: readonly Participant[]): Participant[] | null {
    const { host, sentence } = candidate;
    const bare =
      actors.length === 0 &&
      host.tense === "present" &&
      host.voice === "active" &&
      sentence.tokens[host.from]!.start - sentence.start <= 2 &&
      sentence.kind === "body";
    return bare && this.#cast.speaker !== null ? [this.#cast.speaker] : null;
  }

  /** Whom words or sanctions from outside are meant for when the clause does not say: the state that the news is about. */
  #counterpart(
    candidate: Candidate,
    actors: readonly Participant[],
    recipients: readonly Participant[],
  ): Participant[] {
    const { type, mode } = candidate.entry.frame;
    if (
      recipients.length > 0 ||
      candidate.entry.frame.impliedRecipient !== null ||
      !(AIMED.has(type) || (type === "REQUEST" && mode === "yield"))
    )
      return [];
    const from = actors[0];
    const outside =
      from !== undefined && (from.country !== BELARUS.code || from.sector === "OPP" || from.sector === "NGO");
    return outside && mode !== "investigate"
      ? [{ name: BELARUS.name, country: BELARUS.code, sector: "GOV", entityId: `country:${BELARUS.code}` }]
      : [];
  }

  /** "Polling day is Sunday", "goes on trial on Monday": in the body the present with a day to come is a plan. */
  #isScheduled(candidate: Candidate, status: Event["status"]): boolean {
    const { host, sentence } = candidate;
    const { publication } = this.#calendar;
    if (
      status !== "occurred" ||
      host.tense !== "present" ||
      host.kind === "noun" ||
      host.voice === "impersonal" ||
      sentence.kind === "title" ||
      publication === null
    )
      return false;
    return sentence.dates.some((mention) => {
      if (mention.start < host.clause.start - 20 || mention.end > host.clause.end || mention.shape === "open")
        return false;
      const [past, future] = [mention.resolve(publication, "past"), mention.resolve(publication, "future")];
      return future !== null && future.start > publication && past !== null && past.start !== future.start
        ? true
        : future !== null && future.start > publication && mention.anchor === "publication";
    });
  }

  /** "everyone who was expelled": a class of people, not an event. */
  #isIndefinite(candidate: Candidate): boolean {
    const { host, sentence } = candidate;
    if (host.subordinate !== "relative" && host.subordinate !== "participial") return false;
    return [...candidate.actors, ...candidate.recipients].some(
      ({ phrase }) =>
        phrase.mention === null && this.#input.lexicon.cueAt("indefinite", sentence.tokens, phrase.head) !== null,
    );
  }

  /** What is asked, promised, refused or accused of is part of that event. */
  #absorbedBy(candidate: Candidate, coded: ReadonlyMap<number, TriggerEntry>): string | null {
    const { sentence, predication } = candidate;
    let inner = predication;
    for (let steps = 0; inner.governor !== null && steps < 4; steps++) {
      const outer: TriggerEntry | undefined = coded.get(inner.governor);
      const content =
        inner.kind === "noun" ||
        inner.subordinate === "complement" ||
        inner.subordinate === "reported" ||
        inner.subordinate === "purpose";
      if (!content) return null;
      if (outer !== undefined && (outer.frame.absorbs || ABSORBING.has(outer.frame.type))) {
        if (
          outer.frame.type === "ACCUSE" &&
          candidate.actors.length > 0 &&
          candidate.recipients.length > 0 &&
          inner.kind !== "noun"
        )
          return null;
        return `it is what '${outer.pattern.source}' is about`;
      }
      inner = sentence.predications[inner.governor]!;
    }
    return null;
  }

  /** A contested act that only a party tells is alleged; what a force or an office reports of itself is a fact here. */
  #contested(
    candidate: Candidate,
    found: StatusFinding,
    index: number,
    actors: readonly Participant[],
  ): Event["status"] {
    const { type, mode } = candidate.entry.frame;
    if (found.status !== "occurred" || found.speech === null || !isContested(type, mode))
      return found.status ?? "occurred";
    const speaker = found.speech.arguments.find((argument) => argument.role === "subject")?.phrases[0];
    const who = speaker === undefined ? null : this.#cast.of(speaker, candidate.sentence, index);
    if (who === null) return "alleged";
    // An office's word about its own people is taken; about another country's it is a charge.
    const own = actors.length === 0 || actors.some((actor) => actor.country === who.country);
    return who.sector === "MED" || (own && ["COP", "GOV", "JUD", "MIL"].includes(who.sector)) ? "occurred" : "alleged";
  }

  #isBackground(candidate: Candidate, time: TimeFinding, quantities: Event["quantities"]): boolean {
    const { publication } = this.#calendar;
    if (time.date === null) return false;
    const { type } = candidate.entry.frame;
    // A figure for a past period that is first told now is news.
    if (type === "COOPERATE" && quantities.some(({ kind }) => kind === "money" || kind === "percent")) return false;
    const { subordinate, tense } = candidate.host;
    // A text without a date that gives days tells of the past.
    if (publication === null) return time.date !== null;
    const age = daysBefore(time.date, publication);
    if (age > BACKGROUND_DAYS || daysBefore({ start: time.date.start, end: time.date.start }, publication) > 60)
      return true;
    if (age < 1 || tense !== "past") return false;
    const perfect = candidate.sentence.tokens
      .slice(candidate.host.from, candidate.host.head)
      .some((token) => token.lower === "had");
    return (
      (perfect && subordinate !== "reported") ||
      ((subordinate === "relative" || subordinate === "temporal" || subordinate === "participial") &&
        time.words !== null)
    );
  }

  #features(
    candidate: Candidate,
    summary: "title" | "lead" | null,
    actors: readonly Participant[],
    recipients: readonly Participant[],
    implied: Draft["implied"],
    time: TimeFinding,
    placed: boolean,
    counted: boolean,
  ): Features {
    const { predication, host, entry, sentence, light } = candidate;
    const { subordinate } = host;
    const quoted = sentence.quoted.some(
      (span) => span.start <= predication.clause.start && predication.clause.end <= span.end,
    );
    const flag = (value: boolean): number => (value ? 1 : 0);
    return {
      trust: entry.frame.trust,
      "actor named": flag(actors.length > 0),
      "actor implied": flag(implied.actor),
      "recipient named": flag(recipients.length > 0),
      "recipient missing": flag(recipients.length === 0 && !implied.recipient),
      "noun trigger": flag(predication.kind === "noun"),
      "light verb": flag(light),
      "relative clause": flag(subordinate === "relative"),
      "participial clause": flag(subordinate === "participial"),
      "purpose or complement": flag(subordinate === "purpose" || subordinate === "complement"),
      title: flag(summary === "title"),
      quoted: flag(quoted),
      "own date": flag(time.path === "own clause" || time.path === "same sentence"),
      "own place": flag(placed),
      quantity: flag(counted),
      "several words": flag(entry.pattern.words.length > 1),
      "present tense": flag(host.tense === "present" && summary !== "title"),
    };
  }

  /** The clause with what it governs, at most 40 words, cut at the end. */
  #quote(candidate: Candidate): { start: number; end: number } {
    const { host, predication, sentence } = candidate;
    const start = Math.min(host.clause.start, predication.clause.start);
    let end = Math.max(host.clause.end, predication.clause.end);
    for (const other of sentence.predications) {
      if (
        other.governor === predication.index &&
        (other.subordinate === "complement" || other.subordinate === "reported") &&
        other.clause.start >= end - 1
      )
        end = Math.max(end, other.clause.end);
    }
    let words = 0;
    for (const word of this.#text.slice(start, end).matchAll(/\S+/gu)) {
      words++;
      if (words > LONGEST_QUOTE_WORDS) return { start, end: start + word.index - 1 };
    }
    return { start, end };
  }
}
