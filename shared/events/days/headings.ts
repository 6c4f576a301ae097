/** The days that the layout of a text gives: entries and years of a timeline, questions of an interview, the days that a digest is about. */
import { addDays } from "../../language/calendar.ts";
import type { DateMention, Sentence } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import { DAY_OR_MONTH, isShort } from "./ranges.ts";

/** How many paragraphs below a heading its day holds. */
const UNDER_HEADING = 6;
/** A date line has no more words than this: "Wednesday, Minsk.", "In June 2022, yes." */
const ENTRY_WORDS = 5;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/u;
/** So many paragraphs at the top say which days a text is about, and it comes out at most so many days after the last. */
const FRAME_PARAGRAPHS = 3;
const FRESH = 3;
/** From this weight on, words name a date of the calendar, or today. */
const A_DATE = 0.95;
/** Weekdays weigh so much; "overnight" and the weekend weigh less. */
const A_WEEKDAY = 0.9;
const WEEK = 7;

interface Placed {
  readonly date: DayRange;
  readonly paragraph: number;
}

/** Which days a mention of the past means, as the calendar that reads the text resolves it. */
type Resolve = (mention: DateMention) => DayRange | null;

export class Headings {
  readonly #publication: string | null;
  readonly #resolve: Resolve;
  #entry: Placed | null = null;
  #heading: Placed | null = null;
  /** The day that a question of an interview asks about. */
  #asked: Placed | null = null;
  /** The year that stands alone above the entries of a timeline. */
  #year: string | null = null;
  #period: DayRange | null = null;

  constructor(publication: string | null, resolve: Resolve) {
    this.#publication = publication;
    this.#resolve = resolve;
  }

  /**
   * Reads which days the text is about, from its headline and the lines below it: "Belarus Weekly, 10–16 March 2025". What it tells
   * without a day then happened on one of them. `digest`: the headline says that it gathers the news of some days.
   */
  frame(sentence: Sentence, digest: boolean): void {
    const publication = this.#publication;
    if (publication === null || this.#period !== null || sentence.paragraph > FRAME_PARAGRAPHS) return;
    if (sentence.kind === "body" && sentence.predications.some(({ kind, tense }) => kind === "verb" && tense !== null))
      return;
    for (const { shape, anchor, weight, resolve } of sentence.dates) {
      const days =
        shape === "point" && anchor === "publication" && weight >= DAY_OR_MONTH ? resolve(publication, "past") : null;
      if (days === null || days.end > publication || addDays(days.end, FRESH) < publication) continue;
      const isWeek = addDays(days.start, 6) === days.end;
      if (isWeek || (digest && addDays(days.start, 3) <= days.end && addDays(days.start, 14) >= days.end)) {
        this.#period = days;
        return;
      }
    }
  }

  /** The days that the whole text is about; null where it does not say. */
  get period(): DayRange | null {
    return this.#period;
  }

  /** Reads the day that a line begins with, before the events of the line are made. `opens`: its paragraph begins with it. */
  open(sentence: Sentence, opens: boolean): void {
    const words = sentence.tokens.filter(({ pos }) => pos !== "punct");
    if (words.length === 1 && YEAR.test(words[0]!.text)) {
      this.#year = words[0]!.text;
      this.#heading = null;
      return;
    }
    if (sentence.kind === "subheading" || (opens && words.length <= 2 && sentence.dates.length === 0))
      this.#year = null;
    const [first] = sentence.dates;
    if (opens && sentence.tokens.at(-1)?.text === "?") this.#ask(sentence, first);
    if (first === undefined || !(opens || this.#year !== null)) return;
    if (first.shape !== "point" || first.weight < DAY_OR_MONTH) return;
    const next = sentence.tokens.find(({ start }) => start >= first.end);
    const leads = words[0] !== undefined && words[0].start >= first.start;
    const date = leads ? this.#resolve(first) : null;
    if (date === null) return;
    const alone = words.every(({ start, end }) => start >= first.start && end <= first.end);
    const short = words.length <= ENTRY_WORDS && sentence.predications.every(({ kind }) => kind === "noun");
    // "18 February 2004. Gazprom …", "Wednesday, Minsk.", "9 August: polls close"; "On Monday police …" is an adverb as any other.
    if (alone) this.#heading = { date, paragraph: sentence.paragraph };
    else if (short || (next !== undefined && /^[:.–—-]$/u.test(next.text)))
      this.#entry = { date, paragraph: sentence.paragraph };
  }

  #ask({ predications, paragraph }: Sentence, first: DateMention | undefined): void {
    const verbs = predications.filter(({ kind }) => kind !== "noun");
    // "And the management?" asks on.
    if (verbs.length === 0 && first === undefined) {
      if (this.#asked !== null) this.#asked = { date: this.#asked.date, paragraph };
      return;
    }
    const day = first?.shape === "point" && first.weight >= DAY_OR_MONTH ? this.#resolve(first) : null;
    const isPast = verbs.some(({ tense }) => tense === "past");
    this.#asked = day !== null && isPast && isShort(day) ? { date: day, paragraph } : null;
  }

  /** "What happened on 17 August 2020?": the day that the question right above a paragraph asks about. */
  askedAbout(paragraph: number): DayRange | null {
    return this.#asked?.paragraph === paragraph - 1 ? this.#asked.date : null;
  }

  /** The day of the timeline's entry, or of the heading above, that a sentence stands in. */
  entryOf(sentence: Sentence): DayRange | null {
    if (this.#entry?.paragraph === sentence.paragraph) return this.#entry.date;
    return this.#heading !== null && sentence.paragraph - this.#heading.paragraph <= UNDER_HEADING
      ? this.#heading.date
      : null;
  }

  /**
   * In a digest of last week that comes out today, "on Wednesday" and "this week" are of the days that it is about, and not of those
   * since; null for other days.
   */
  inPeriod(mention: DateMention, days: DayRange): DayRange | null {
    const [period, publication] = [this.#period, this.#publication];
    if (period === null || publication === null || period.end >= publication || mention.anchor === "mentioned")
      return null;
    if (mention.shape !== "point" || mention.weight >= A_DATE) return null;
    const sevenBack = { start: addDays(days.start, -WEEK), end: addDays(days.end, -WEEK) };
    if (mention.weight >= A_WEEKDAY)
      return days.start > period.end && sevenBack.start >= period.start && sevenBack.end <= period.end
        ? sevenBack
        : null;
    const thisWeek = days.end <= publication && addDays(days.start, WEEK) > publication && days.start > period.start;
    return thisWeek && addDays(period.start, WEEK - 1) <= period.end ? period : null;
  }

  /** "2021 ¶ 23 May – …": a day or month without a year of its own is of the year above it. */
  inListedYear(mention: DateMention, days: DayRange): DayRange | null {
    if (this.#year === null || mention.anchor === "mentioned" || this.#publication === null) return null;
    const then = mention.resolve(`${this.#year}-12-31`, "past");
    return then !== null && then.start.slice(0, 4) === this.#year && then.start.slice(4) === days.start.slice(4)
      ? then
      : null;
  }

  /** True below a year that stands alone, where the entries of a timeline tell of that year whatever their tense. */
  get inTimeline(): boolean {
    return this.#year !== null;
  }
}
