/** The days that a text has told of so far: what the next sentence goes on from, and what "the same day" is counted from. */
import { addDays } from "../../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../../language/index.ts";
import type { DayRange } from "../event.ts";

/** From this weight on, words name a day, a week or a month. */
const DAY_OR_MONTH = 0.6;
/** From this weight on, words name a time that others are counted from. */
const A_TIME = 0.5;
/** From this weight on, words name a time, be it a year. */
const A_YEAR = 0.3;
/** How many paragraphs below a heading its day holds. */
const UNDER_HEADING = 6;
/** A date line has no more words than this: "Wednesday, Minsk.", "In June 2022, yes." */
const ENTRY_WORDS = 5;
/** From this weight on, words count from a day and not from a month: "the same day", "the day before". */
const FROM_A_DAY = 0.8;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/u;
/** So many paragraphs back "the same day" may find its day. */
const SAME_DAY_REACH = 2;
/** How many days apart two days of one story of the past lie at most. */
const SAME_STORY = 45;
/** So many paragraphs at the top say which days a text is about, and it comes out at most so many days after the last. */
const FRAME_PARAGRAPHS = 3;
const FRESH = 3;
/** From so many days back on, a day without a year may be the one that is less than so many days ahead. */
const FAR_BACK = 240;
const SOON = 120;

/** True where less than so many days lie between two ranges, or one of them is unknown. */
export function near(a: DayRange | null, b: DayRange | null, days: number): boolean {
  if (a === null || b === null) return true;
  return addDays(a.end, days) >= b.start && addDays(b.end, days) >= a.start;
}

/** A day or the two that a night or a meeting spans. */
export const isShort = ({ start, end }: DayRange): boolean => addDays(start, 2) >= end;

/** The day the text last spoke of, for "the same evening" and for clauses with no date of their own. */
export class Calendar {
  readonly publication: string | null;
  #last: DayRange | null = null;
  /** The last time named, for what is counted from it, and the last that was a day, with its paragraph. */
  #told: DayRange | null = null;
  #toldDay: { date: DayRange; paragraph: number } | null = null;
  /** The last time of the past that was told, however long, with its paragraph. */
  #time: { date: DayRange; paragraph: number } | null = null;
  #period: DayRange | null = null;
  /** The sentence that is being read. */
  #sentence: Sentence | null = null;
  #paragraph = -1;
  /** The paragraph that is being read. */
  #now = -1;
  #entry: { date: DayRange; paragraph: number } | null = null;
  #heading: { date: DayRange; paragraph: number } | null = null;
  /** The day that a question of an interview asks about, with its paragraph. */
  #asked: { date: DayRange; paragraph: number } | null = null;
  /** The last vote whose day the text told. */
  vote: DayRange | null = null;
  /** The year that stands alone above the entries of a timeline. */
  #year: string | null = null;

  constructor(publication: string | null) {
    this.publication = publication;
  }

  /** `aside`: told in a relative or temporal clause, so that what follows does not go on from it. */
  remember(date: DayRange, paragraph: number, aside: boolean): void {
    this.#told = date;
    if (!aside) this.#tellTime(date, paragraph);
    if (isShort(date) && (this.publication === null || date.end <= this.publication))
      this.#toldDay = { date, paragraph };
    if (aside && this.#last !== null) return;
    this.#last = date;
    if (!aside) this.#paragraph = paragraph;
  }

  /** Takes note of the day that a sentence names, whether or not an event came of it: the next goes on from there, and "the same day". */
  note(sentence: Sentence): void {
    if (sentence.dates.length === 0 && sentence.predications.some(isNow)) this.#toldDay = null;
    for (const mention of sentence.dates) {
      const clause = clauseOf(sentence, mention);
      const told = mention.shape === "point" && mention.weight >= DAY_OR_MONTH && clause?.modality !== "planned";
      const date = told ? this.resolve(mention, "past") : null;
      // A year, too, is what "that July" counts from.
      const clauseTells = mention.shape === "point" && mention.weight >= A_YEAR && clause?.modality !== "planned";
      const time = date ?? (clauseTells ? this.resolve(mention, "past") : null);
      if (time !== null && !isSubordinate(clause) && (isOfPast(sentence, clause) || !this.isAhead(mention, time)))
        this.#tellTime(time, sentence.paragraph);
      const past =
        date ?? (mention.shape === "point" && mention.weight >= A_TIME ? this.resolve(mention, "past") : null);
      if (past !== null && mention.anchor === "publication" && !this.isAhead(mention, past)) this.#told = past;
      if (date === null || !isShort(date) || this.isAhead(mention, date)) continue;
      if (this.publication === null || date.end <= this.publication) {
        this.remember(date, sentence.paragraph, isSubordinate(clause));
      }
    }
  }

  #tellTime(date: DayRange, paragraph: number): void {
    if (this.publication === null || date.end < this.publication) this.#time = { date, paragraph };
  }

  /** The time of the past that the text told of last, in this paragraph or one of the `back` before it. */
  timeBefore(paragraph: number, back: number): DayRange | null {
    const time = this.#time;
    return time !== null && paragraph - time.paragraph <= back ? time.date : null;
  }

  /** "Would be stationed on July 7", in June: told as the past it were eleven months ago. */
  isAhead(mention: DateMention, past: DayRange): boolean {
    if (this.publication === null || past.start > addDays(this.publication, -FAR_BACK)) return false;
    const future = mention.resolve(this.publication, "future");
    return future !== null && future.start > this.publication && future.start < addDays(this.publication, SOON);
  }

  /** The day that was last spoken of in this paragraph; a week or a month, or a day to come, does not go on in the next sentence. */
  within(paragraph: number): DayRange | null {
    return this.#paragraph === paragraph &&
      this.#last !== null &&
      isShort(this.#last) &&
      (this.publication === null || this.#last.end <= this.publication)
      ? this.#last
      : null;
  }

  /**
   * Reads which days the text is about, from its headline and the lines below it: "Belarus Weekly, 10–16 March 2025". What it tells
   * without a day then happened on one of them. `digest`: the headline says that it gathers the news of some days.
   */
  frame(sentence: Sentence, digest: boolean): void {
    const { publication } = this;
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

  /** Reads the day that a line begins with, before the events of the line are made. */
  open(sentence: Sentence, opens: boolean): void {
    this.#now = sentence.paragraph;
    this.#sentence = sentence;
    const only = sentence.tokens.filter(({ pos }) => pos !== "punct");
    if (only.length === 1 && YEAR.test(only[0]!.text)) {
      this.#year = only[0]!.text;
      this.#heading = null;
      return;
    }
    if (sentence.kind === "subheading" || (opens && only.length <= 2 && sentence.dates.length === 0)) this.#year = null;
    const [first] = sentence.dates;
    if (opens && sentence.tokens.at(-1)?.text === "?") this.#ask(sentence, first);
    if (
      first === undefined ||
      !(opens || this.#year !== null) ||
      first.shape !== "point" ||
      first.weight < DAY_OR_MONTH
    )
      return;
    const words = sentence.tokens.filter(({ pos }) => pos !== "punct");
    const next = sentence.tokens.find(({ start }) => start >= first.end);
    const leads = words[0] !== undefined && words[0].start >= first.start;
    const date = leads ? this.resolve(first, "past") : null;
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
    const day = first?.shape === "point" && first.weight >= DAY_OR_MONTH ? this.resolve(first, "past") : null;
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
   * "24 November 1996 … 14 November": a day of the year that the text has just told of, and not of the year of publication. A day
   * has no year of its own where it falls on the same date whatever it is counted from.
   */
  #inHistory(mention: DateMention, days: DayRange): DayRange | null {
    const told = this.#last;
    if (
      told === null ||
      this.publication === null ||
      mention.anchor === "mentioned" ||
      this.#now - this.#paragraph > 1 ||
      days.start === this.publication ||
      !isShort(told) ||
      !isShort(days) ||
      told.end.slice(0, 4) >= days.start.slice(0, 4)
    )
      return null;
    const then = mention.resolve(told.end, null);
    if (then === null || then.start.slice(4) !== days.start.slice(4) || then.start === days.start) return null;
    return near(then, told, SAME_STORY) ? then : null;
  }

  /** "2021 ¶ 23 May – …": a day or month without a year of its own is of the year above it. */
  #inListedYear(mention: DateMention, days: DayRange): DayRange | null {
    if (this.#year === null || mention.anchor === "mentioned" || this.publication === null) return null;
    const then = mention.resolve(`${this.#year}-12-31`, "past");
    return then !== null && then.start.slice(0, 4) === this.#year && then.start.slice(4) === days.start.slice(4)
      ? then
      : null;
  }

  /** True below a year that stands alone, where the entries of a timeline tell of that year whatever their tense. */
  get inTimeline(): boolean {
    return this.#year !== null;
  }

  /** The day that words are counted from: the one named before them in their sentence, else the last one that the text told of. */
  #counted(mention: DateMention): string | null {
    const before = this.#sentence?.dates.findLast(
      ({ end, shape, weight }) => end <= mention.start && shape === "point" && weight >= DAY_OR_MONTH,
    );
    const here =
      before === undefined || this.#sentence?.dates.includes(mention) !== true ? null : this.resolve(before, "past");
    if (here !== null && isShort(here) && (this.publication === null || here.end <= this.publication))
      return here.start;
    if (mention.weight >= FROM_A_DAY) {
      const day = this.#toldDay;
      if (day !== null && this.#now - day.paragraph <= SAME_DAY_REACH) return day.date.start;
      return this.publication ?? this.#last?.start ?? null;
    }
    return (this.#told ?? this.#last)?.start ?? this.publication;
  }

  /** The day that "since then" counts from, to the day of publication; null where none was told. */
  get sinceThen(): DayRange | null {
    const day = this.#toldDay?.date ?? null;
    return day === null || this.publication === null || day.start > this.publication
      ? null
      : { start: day.start, end: this.publication };
  }

  resolve(mention: DateMention, tense: Tense | null): DayRange | null {
    // Without a day of publication, a month named without its year is near the one named before.
    const anchor =
      mention.anchor === "mentioned" && tense !== "future"
        ? this.#counted(mention)
        : (this.publication ?? this.#last?.end ?? null);
    const days = mention.resolve(anchor, tense);
    if (days === null) return null;
    const listed = this.#inListedYear(mention, days);
    if (listed !== null) return listed;
    const history = tense === "future" ? null : this.#inHistory(mention, days);
    if (history !== null) return history;
    if (mention.shape === "open" && this.publication !== null && days.start <= this.publication)
      return { start: days.start, end: this.publication };
    return days;
  }
}

/** "An inmate has died": news of the day of the report, from which "earlier in the day" counts again. */
const isNow = ({ kind, subordinate, perfect }: Predication): boolean =>
  kind === "verb" && subordinate === null && perfect === "present";

/** Told in passing, so that the next sentence does not go on from it. */
const isSubordinate = (clause: Predication | undefined): boolean =>
  clause?.subordinate === "relative" || clause?.subordinate === "temporal";

/** Told of what was: by the verb of its clause, or, for what stands before all clauses, by those of the sentence. */
const isOfPast = ({ predications }: Sentence, clause: Predication | undefined): boolean =>
  clause === undefined
    ? predications.every(({ tense, modality }) => tense !== "future" && modality !== "planned")
    : clause.tense === "past";

/** Inside the clause of a predication. */
export const inside = (mention: DateMention, predication: Predication): boolean =>
  mention.start >= predication.clause.start && mention.end <= predication.clause.end;

/** The smallest clause that a mention stands in. */
function clauseOf(sentence: Sentence, mention: DateMention): Predication | undefined {
  return sentence.predications
    .filter((predication) => predication.kind !== "noun" && inside(mention, predication))
    .toSorted((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0];
}
