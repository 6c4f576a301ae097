/** The days that a text has told of so far: what the next sentence goes on from, and what "the same day" is counted from. */
import { addDays } from "../../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import { Headings } from "./headings.ts";
import { LeadDay } from "./lead-day.ts";
import { DAY_OR_MONTH, isShort, isWithin, near } from "./ranges.ts";

/** From this weight on, words name a time that others are counted from. */
const A_TIME = 0.5;
/** From this weight on, words name a time, be it a year. */
const A_YEAR = 0.3;
/** From this weight on, words count from a day and not from a month: "the same day", "the day before". */
const FROM_A_DAY = 0.8;
/** Words that name no day but a vote weigh so much: "since the vote". */
const A_VOTE = 0.2;
/** So many paragraphs back "the same day" may find its day. */
const SAME_DAY_REACH = 2;
/** How many days apart two days of one story of the past lie at most. */
const SAME_STORY = 45;
/** From so many days back on, a day without a year may be the one that is less than so many days ahead. */
const FAR_BACK = 240;
const SOON = 120;
/** A month, in days, and how few days later is still of it. */
const A_MONTH = 31;
const SOME_DAYS = 1;

/** A time that the text told of, where, and as which in order. */
interface Told {
  readonly date: DayRange;
  readonly paragraph: number;
  readonly order: number;
}

/** The day the text last spoke of, for "the same evening" and for clauses with no date of their own. */
export class Calendar {
  readonly publication: string | null;
  readonly headings: Headings;
  readonly lead: LeadDay;
  #last: DayRange | null = null;
  /** The last time named, for what is counted from it, and the last that was a day. */
  #told: Told | null = null;
  #toldDay: Told | null = null;
  /** The last time of the past that was told, however long. */
  #time: Told | null = null;
  #order = 0;
  /** Both as they were before the sentence that is being read. */
  #before: { readonly told: Told | null; readonly day: Told | null } = { told: null, day: null };
  /** The sentence that is being read. */
  #sentence: Sentence | null = null;
  #paragraph = -1;
  /** The paragraph that is being read. */
  #now = -1;
  /** The last vote whose day the text told. */
  vote: DayRange | null = null;

  constructor(publication: string | null) {
    this.publication = publication;
    this.lead = new LeadDay(publication);
    this.headings = new Headings(publication, (mention) => this.resolve(mention, "past"));
  }

  /** `aside`: told in a relative or temporal clause, so that what follows does not go on from it. */
  remember(date: DayRange, paragraph: number, aside: boolean): void {
    const told = this.#inOrder(date, paragraph);
    this.#told = told;
    if (!aside) this.#tellTime(told);
    if (isShort(date) && (this.publication === null || date.end <= this.publication)) this.#toldDay = told;
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
        this.#tellTime(this.#inOrder(time, sentence.paragraph));
      const past =
        date ?? (mention.shape === "point" && mention.weight >= A_TIME ? this.resolve(mention, "past") : null);
      if (past !== null && mention.anchor === "publication" && !this.isAhead(mention, past))
        this.#told = this.#inOrder(past, sentence.paragraph);
      if (date === null || !isShort(date) || this.isAhead(mention, date)) continue;
      const aside = isSubordinate(clause) || isOfNoun(sentence, mention) || isBidden(clause);
      if (!aside && !isQuestion(sentence)) this.lead.note(date, sentence.paragraph);
      if (this.publication === null || date.end <= this.publication) this.remember(date, sentence.paragraph, aside);
    }
  }

  #inOrder(date: DayRange, paragraph: number): Told {
    return { date, paragraph, order: this.#order++ };
  }

  #tellTime(told: Told): void {
    if (this.publication === null || told.date.end < this.publication) this.#time = told;
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
      isWithin(this.#last, 1) &&
      (this.publication === null || this.#last.end <= this.publication)
      ? this.#last
      : null;
  }

  /** Takes up a sentence, before the events of it are made. `opens`: its paragraph begins with it. */
  open(sentence: Sentence, opens: boolean): void {
    this.#now = sentence.paragraph;
    this.#sentence = sentence;
    this.#before = { told: this.#told, day: this.#toldDay };
    this.headings.open(sentence, opens);
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

  /** The day that words are counted from: the one named before them in their sentence, else the last one that the text told of. */
  #counted(mention: DateMention): string | null {
    // "The same day" counts from a day, "a year later" from a year as well.
    const least = mention.weight >= FROM_A_DAY ? DAY_OR_MONTH : A_YEAR;
    const before = this.#sentence?.dates.findLast(
      ({ end, shape, weight }) => end <= mention.start && shape === "point" && weight >= least,
    );
    const here =
      before === undefined || this.#sentence?.dates.includes(mention) !== true ? null : this.resolve(before, "past");
    const counts = here !== null && (isShort(here) || mention.weight < FROM_A_DAY);
    if (counts && (this.publication === null || here.end <= this.publication)) return here.start;
    // What the sentence itself tells of is not what its words count from: two events of "the previous day".
    if (mention.weight >= FROM_A_DAY) {
      const day = this.#before.day;
      if (day !== null && this.#now - day.paragraph <= SAME_DAY_REACH) return day.date.start;
      return this.publication ?? this.#last?.start ?? null;
    }
    return (this.#before.told?.date ?? this.#last)?.start ?? this.publication;
  }

  /**
   * "In March the KGB took her in. She was released the same day.", "In December he came to Minsk. A few days later …": where a month was
   * told last, days counted from it are of that month.
   */
  #withinMonth(mention: DateMention, days: DayRange): DayRange | null {
    const month = this.#before.told;
    if (month === null || !isShort(days) || isShort(month.date) || !isWithin(month.date, A_MONTH)) return null;
    if (this.#sentence?.dates.some(({ end }) => end <= mention.start) === true) return null;
    const { day } = this.#before;
    if (mention.weight >= FROM_A_DAY)
      return month.paragraph === this.#now && day?.paragraph !== this.#now ? month.date : null;
    return near(days, month.date, SOME_DAYS) ? month.date : null;
  }

  /** "Since the vote", soon after one whose day the text told. */
  #sinceVote(): DayRange | null {
    const { vote, publication } = this;
    return vote === null || publication === null || vote.start > publication
      ? null
      : { start: vote.start, end: publication };
  }

  /** The time that "since then" counts from, to the day of publication; null where none was told. */
  sinceThen(paragraph: number): DayRange | null {
    const day = this.#toldDay;
    const time = this.#time;
    const later = time !== null && time.paragraph === paragraph && (day === null || day.order < time.order);
    const from = (later ? time : day)?.date.start ?? null;
    return from === null || this.publication === null || from > this.publication
      ? null
      : { start: from, end: this.publication };
  }

  resolve(mention: DateMention, tense: Tense | null): DayRange | null {
    // Without a day of publication, a month named without its year is near the one named before.
    const anchor =
      mention.anchor === "mentioned" && tense !== "future"
        ? this.#counted(mention)
        : (this.publication ?? this.#last?.end ?? null);
    const days = mention.resolve(anchor, tense);
    const told = mention.shape === "open" && mention.weight <= A_VOTE && tense !== "future" ? this.#sinceVote() : null;
    if (told !== null && (days === null || days.start < told.start)) return told;
    if (days === null) return null;
    const scene = mention.anchor === "mentioned" && tense !== "future" ? this.#withinMonth(mention, days) : null;
    if (scene !== null) return scene;
    const listed = this.headings.inListedYear(mention, days);
    if (listed !== null) return listed;
    const recent = tense === "future" ? null : this.headings.inPeriod(mention, days);
    if (recent !== null) return recent;
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

/** "Sunday's vote", "the August 9 election": the day of what a noun names, with which nothing else goes on. */
const isOfNoun = ({ phrases, tokens }: Sentence, mention: DateMention): boolean =>
  phrases.some(
    ({ start, head }) =>
      start <= mention.start && mention.end < tokens[head]!.start && tokens[head]!.start - mention.end <= NOUN_REACH,
  );
/** So many characters lie between a day and the noun that it describes at most: "Sunday's disputed vote". */
const NOUN_REACH = 40;

const isQuestion = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text === "?";

/** "Asked people to keep silent on Sunday": what is to be done has no day of the past. */
const isBidden = (clause: Predication | undefined): boolean =>
  clause?.subordinate === "complement" && clause.tense === null && clause.kind === "verb";

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
