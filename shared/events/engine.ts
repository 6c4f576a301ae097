/** The engine: predications to frames to events, once for all languages. What is language is in the packs and lexicons. */
import type { Article } from "../article/article.ts";
import type { LanguagePack, Predication, Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import { type Candidate, FrameReader } from "./candidates.ts";
import { confidenceOf, decisive, isBackground } from "./confidence.ts";
import { gappedEvents, listedEvent, splitCounts } from "./counts.ts";
import type { Event, Participant } from "./event.ts";
import { backgroundFeatures, eventFeatures, type Findings } from "./features.ts";
import { BELARUS, type Home } from "./home.ts";
import { issuerOf } from "./issuer.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type Draft, mergeRepeats } from "./merging.ts";
import { atOccasions } from "./occasions.ts";
import { Cast } from "./participants.ts";
import { Geography } from "./place.ts";
import { findQuantities } from "./quantities.ts";
import { quoteOf } from "./quote.ts";
import { isScheduled } from "./scheduled.ts";
import { Slots } from "./slots.ts";
import { findStatus, isContested, type StatusFinding } from "./status.ts";
import { Calendar, daysBefore, findTime } from "./time.ts";
import type { Trace } from "./trace.ts";
import { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "./weights.ts";

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
  readonly #geography: Geography;
  readonly #drafts: Draft[] = [];
  /** The last day on which something is told to have happened, so far. */
  #newest: string | null = null;
  readonly #traces: Trace[] = [];

  constructor(input: EngineInput) {
    this.#input = input;
    this.#home = input.home ?? BELARUS;
    this.#text = input.article.text;
    this.#cast = new Cast(input.lexicon, this.#home);
    this.#calendar = new Calendar(input.article.publication?.day ?? null);
    this.#geography = new Geography(input.lexicon, input.mentions);
  }

  run(): EngineOutput {
    const { article, pack, lexicon, mentions } = this.#input;
    const sentences = pack.analyse(article.text, mentions, {
      bodyStart: article.bodyStart,
      isEventNoun: lexicon.isEventNoun,
    });
    this.#cast.speaker = issuerOf(sentences, this.#input.mentions);
    const quotes = sentences.flatMap((sentence) => sentence.quoted);
    this.#cast.isQuoted = ({ start }) => quotes.some((span) => span.start <= start && start < span.end);
    this.#cast.learnTitles(sentences);
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
    return { events: mergeRepeats(atOccasions(this.#drafts)), traces: this.#traces };
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
      candidate: null,
      features: null,
      background: null,
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
    const { actors } = slots;
    const recipients = this.#asProtesters(entry, slots.recipients);
    const unmet =
      (needs.has("actor") && actors.length === 0) ||
      (needs.has("recipient") && recipients.length === 0) ||
      (needs.has("both-sides") && actors.length + recipients.length < 2);
    const taken = new Set(
      [...candidate.actors, ...candidate.recipients]
        .map((filler) => filler.phrase)
        .filter((phrase) => this.#cast.of(phrase, sentence, index) !== null),
    );
    const scheduled = isScheduled(candidate, found.status, this.#calendar.publication);
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
    const event: Event = {
      type: entry.frame.type,
      mode: entry.frame.mode,
      status,
      actors: [...actors, ...impliedActors],
      recipients: [...recipients, ...impliedRecipients],
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
      `actor: ${event.actors.map((one) => one.name).join(", ") || "none"} (${implied.actor ? "implied" : (candidate.actors[0]?.path ?? "not found")})`,
      `recipient: ${event.recipients.map((one) => one.name).join(", ") || "none"} (${implied.recipient ? "implied" : (candidate.recipients[0]?.path ?? "not found")})`,
      `date: ${time.date === null ? "none" : `${time.date.start} to ${time.date.end}`} (${time.path}${time.words === null ? "" : `: ${time.words}`})`,
      `place: ${where.place?.name ?? "none"} (${where.path})`,
    );
    trace.features = features;
    trace.background = past;
    trace.cues.push(
      `confidence from: ${decisive(features, EVENT_WEIGHTS)}`,
      `background from: ${decisive(past, BACKGROUND_WEIGHTS)}`,
    );
    trace.candidate = event;
    if (confidence < this.#input.threshold)
      return `confidence ${confidence.toFixed(2)} is below ${this.#input.threshold}`;
    trace.event = event;
    const aside =
      candidate.host.subordinate === "relative" || candidate.host.subordinate === "temporal" || event.background;
    if (time.date !== null && time.words !== null) this.#calendar.remember(time.date, sentence.paragraph, aside);
    if (where.place !== null) this.#geography.remember(where.place);
    if (status === "occurred" && time.date !== null && (this.#newest === null || time.date.end > this.#newest))
      this.#newest = time.date.end;
    const draft = { summary, dateKnown: time.words !== null, implied, sentence: index };
    this.#drafts.push({ ...draft, event });
    const further = [
      ...splitCounts(sentence, event, this.#input.lexicon, this.#text),
      ...gappedEvents(sentence, event, (phrase) => this.#cast.of(phrase, sentence, index), this.#text),
    ];
    for (const one of further) this.#drafts.push({ ...draft, event: one, summary: null });
    return null;
  }

  /** In a report of protests, the people counted as detained are protesters. */
  #asProtesters(entry: TriggerEntry, recipients: readonly Participant[]): readonly Participant[] {
    const word = this.#input.lexicon.participantNamed("protesters");
    const detained = entry.frame.type === "COERCE" && entry.frame.mode === "arrest";
    const generic = recipients.length === 1 && recipients[0]!.name === "people";
    if (!detained || !generic || word === null || !this.#drafts.some(({ event }) => event.type === "PROTEST"))
      return recipients;
    return [this.#cast.implied(word, recipients[0]!.country)];
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
      this.#home.code !== BELARUS.code ||
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
    const same = predication.governor === null ? undefined : coded.get(predication.governor);
    if (
      predication.kind !== "verb" &&
      same !== undefined &&
      same.frame.type === candidate.entry.frame.type &&
      same.frame.mode === candidate.entry.frame.mode
    )
      return `it is what '${same.pattern.source}' tells`;
    let inner = predication;
    const someone = (fillers: Candidate["actors"]): boolean =>
      fillers.some(({ phrase }) => this.#cast.known(phrase) !== null);
    for (let steps = 0; inner.governor !== null && steps < 4; steps++) {
      const outer: TriggerEntry | undefined = coded.get(inner.governor);
      const content =
        inner.kind === "noun" ||
        inner.subordinate === "complement" ||
        inner.subordinate === "reported" ||
        inner.subordinate === "purpose";
      if (!content) return null;
      if (
        outer !== undefined &&
        inner === predication &&
        !(
          sentence.predications[inner.governor]!.voice === "passive" &&
          !sentence.predications[inner.governor]!.arguments.some(({ role }) => role === "agent")
        ) &&
        outer.pattern.words.some((word, at) => at !== outer.pattern.head && word.lemmas.includes(predication.lemma))
      )
        return `it is a word of '${outer.pattern.source}'`;
      if (outer !== undefined && (outer.frame.absorbs || ABSORBING.has(outer.frame.type))) {
        if (
          outer.frame.type === "ACCUSE" &&
          inner.kind !== "noun" &&
          someone(candidate.actors) &&
          someone(candidate.recipients)
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
}
