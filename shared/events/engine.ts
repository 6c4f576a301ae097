/** The engine: predications to frames to events, once for all languages. What is language is in the packs and lexicons. */
import type { Predication, Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import { Coder } from "./coder.ts";
import { inHindsight } from "./confidence/index.ts";
import { Calendar, voteDay } from "./days/index.ts";
import type { Event } from "./event.ts";
import { BELARUS, type Home } from "./home.ts";
import { withoutRetellings } from "./judgement/index.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import { mergeRepeats } from "./merging.ts";
import { asCalled, Cast, isInterview, issuersOf, namedAfter, quotationsIn } from "./participants/index.ts";
import { asSpelt, atOccasions, Geography, spellingsOf } from "./places/index.ts";
import { listedEvent, withCasualties, withToll } from "./quantities/index.ts";
import { contextOf } from "./quote.ts";
import type { Setting } from "./setting.ts";
import { Story } from "./story.ts";
import { retrace, ruleName, type Trace, traceOf } from "./trace.ts";
import type { Rejection } from "./triggers/frame-conditions.ts";
import { FrameReader } from "./triggers/index.ts";

/** A list begins at most so many sentences after the event it splits, and goes on line by line. */
const LIST_REACH = 3;

export interface EngineInput extends Omit<Setting, "home"> {
  readonly mentions: readonly Mention[];
  /** Belarus where absent. */
  readonly home?: Home;
}

export interface EngineOutput {
  readonly events: readonly Event[];
  readonly traces: readonly Trace[];
}

/** Reads an article: its events with repeats merged, and what became of each trigger. */
export function runEngine({ mentions, home = BELARUS, ...rest }: EngineInput): EngineOutput {
  const setting: Setting = { ...rest, home };
  const { article, pack, lexicon } = setting;
  const sentences = pack.analyse(article.text, mentions, {
    bodyStart: article.bodyStart,
    isEventNoun: lexicon.isEventNoun,
  });
  const cast = new Cast(lexicon, home, {
    issuers: issuersOf(sentences, mentions, article.text, lexicon),
    quotations: quotationsIn(sentences),
    interview: isInterview(sentences),
  });
  cast.learnTitles(sentences);
  const story = new Story(
    cast,
    new Calendar(article.publication?.day ?? null),
    new Geography(lexicon, mentions, sentences),
  );
  const traces = new Reading(setting, story).through(sentences);
  const settled = inHindsight(atOccasions(story.drafts), story.calendar.publication);
  retrace(traces, story.drafts, settled);
  const events = mergeRepeats(
    withoutRetellings(withToll(withCasualties(settled, sentences, lexicon), sentences, lexicon)),
  );
  const spellings = lexicon.traits.ownWords ? spellingsOf(mentions, article.text) : new Map<string, string>();
  return {
    events: events.map((event) => inContext(asSpelt(asCalled(event), spellings), sentences, article.text)),
    traces,
  };
}

function inContext(event: Event, sentences: readonly Sentence[], text: string): Event {
  const context = contextOf(event, sentences, text);
  return context === undefined ? event : { ...event, context };
}

/** The way through an article, sentence by sentence. */
class Reading {
  readonly #setting: Setting;
  readonly #story: Story;
  readonly #coder: Coder;
  readonly #traces: Trace[] = [];

  constructor(setting: Setting, story: Story) {
    this.#setting = setting;
    this.#story = story;
    this.#coder = new Coder(setting, story);
  }

  /** Tells the story all events of the sentences; what became of each trigger. */
  through(sentences: readonly Sentence[]): readonly Trace[] {
    const { cast, calendar } = this.#story;
    const firstBody = sentences.find((sentence) => sentence.kind === "body")?.paragraph ?? -1;
    for (const [index, sentence] of sentences.entries()) {
      calendar.headings.frame(sentence, this.#coder.isDigest);
      if (sentence.kind === "dateline" || sentence.kind === "boilerplate") continue;
      calendar.open(sentence, sentences[index - 1]?.paragraph !== sentence.paragraph);
      cast.read(sentence, index);
      this.#nameMore(sentence, index);
      if (sentence.kind === "subheading") continue;
      const summary = sentence.kind === "title" ? "title" : sentence.paragraph === firstBody ? "lead" : null;
      if (!this.#goesOnWithList(sentence, index)) this.#sentence(sentence, index, summary);
    }
    return this.#traces;
  }

  /** "Among them are X and Y": whom the sentence before told to be many is now named. */
  #nameMore(sentence: Sentence, index: number): void {
    const { cast, drafts } = this.#story;
    const more = namedAfter(sentence, drafts, index, this.#setting.lexicon, (phrase) =>
      cast.of(phrase, sentence, index),
    );
    if (more === null) return;
    const { event } = more.draft;
    more.draft.event = { ...event, recipients: [...event.recipients, ...more.named] };
  }

  /** "266 of them in Minsk": a line that splits the count of the event before tells only that. */
  #goesOnWithList(sentence: Sentence, index: number): boolean {
    const { drafts } = this.#story;
    const last = drafts.at(-1);
    if (last === undefined || index - last.sentence > LIST_REACH) return false;
    const listed = listedEvent(sentence, last.event, this.#setting.article.text);
    if (listed === null) return false;
    drafts.push({ ...last, event: listed, summary: null, sentence: index });
    return true;
  }

  #sentence(sentence: Sentence, index: number, summary: "title" | "lead" | null): void {
    const { calendar } = this.#story;
    const reader = new FrameReader(sentence, this.#setting.lexicon);
    const coded = new Map<number, TriggerEntry>();
    const inOrder = [...sentence.predications].sort(
      (a, b) => Number(a.kind === "noun") - Number(b.kind === "noun") || a.head - b.head,
    );
    for (const predication of inOrder) {
      const rejected: Rejection[] = [];
      const entry = reader.match(predication, rejected);
      if (entry !== null) coded.set(predication.index, entry);
      else if (rejected.length > 0)
        this.#trace(sentence, predication, () => rejected.map((why) => why()).join("; "), null);
    }
    for (const predication of inOrder) {
      const entry = coded.get(predication.index);
      if (entry === undefined) continue;
      const trace = this.#trace(sentence, predication, null, entry);
      trace.reason = this.#coder.code(reader, predication, entry, { index, summary, coded }, trace);
    }
    calendar.note(sentence);
    calendar.vote = voteDay(sentence, calendar, this.#setting.lexicon) ?? calendar.vote;
  }

  #trace(sentence: Sentence, predication: Predication, why: (() => string) | null, entry: TriggerEntry | null): Trace {
    const { article, pack } = this.#setting;
    const rule = entry === null ? "no rule" : ruleName(pack.language, entry);
    const trace = traceOf(article.text, sentence, predication, rule, why);
    this.#traces.push(trace);
    return trace;
  }
}
