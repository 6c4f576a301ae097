/** The days that a text has told of so far: what the next sentence goes on from, and what "the same day" is counted from. */
import { addDays } from "../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../language/index.ts";
import type { DayRange } from "./event.ts";

/** From this weight on, words name a day, a week or a month. */
const DAY_OR_MONTH = 0.6;
/** How many paragraphs below a heading its day holds. */
const UNDER_HEADING = 6;

/** A day or the two that a night or a meeting spans. */
export const isShort = ({ start, end }: DayRange): boolean => addDays(start, 2) >= end;

/** The day the text last spoke of, for "the same evening" and for clauses with no date of their own. */
export class Calendar {
  readonly publication: string | null;
  #last: DayRange | null = null;
  /** The last day named, for what is counted from it. */
  #told: DayRange | null = null;
  #paragraph = -1;
  #entry: { date: DayRange; paragraph: number } | null = null;
  #heading: { date: DayRange; paragraph: number } | null = null;

  constructor(publication: string | null) {
    this.publication = publication;
  }

  /** `aside`: told in a relative or temporal clause, so that what follows does not go on from it. */
  remember(date: DayRange, paragraph: number, aside: boolean): void {
    this.#told = date;
    if (aside && this.#last !== null) return;
    this.#last = date;
    if (!aside) this.#paragraph = paragraph;
  }

  /** Takes note of the day that a sentence names, whether or not an event came of it: the next goes on from there, and "the same day". */
  note(sentence: Sentence): void {
    for (const mention of sentence.dates) {
      const date = mention.shape === "point" && mention.weight >= DAY_OR_MONTH ? this.resolve(mention, "past") : null;
      if (date !== null && isShort(date) && (this.publication === null || date.end <= this.publication)) {
        this.remember(date, sentence.paragraph, isLeftAside(sentence, mention));
      }
    }
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

  /** Reads the day that a line begins with, before the events of the line are made. */
  open(sentence: Sentence, opens: boolean): void {
    const [first] = sentence.dates;
    if (first === undefined || !opens || first.shape !== "point" || first.weight < DAY_OR_MONTH) return;
    const words = sentence.tokens.filter(({ pos }) => pos !== "punct");
    const next = sentence.tokens.find(({ start }) => start >= first.end);
    const leads = words[0] !== undefined && words[0].start >= first.start;
    const date = leads ? this.resolve(first, "past") : null;
    if (date === null) return;
    const alone = words.every(({ start, end }) => start >= first.start && end <= first.end);
    // "18 February 2004. Gazprom …", "9 August: polls close"; "On Monday police …" is an adverb as any other.
    if (alone) this.#heading = { date, paragraph: sentence.paragraph };
    else if (next !== undefined && /^[:.–—-]$/u.test(next.text)) this.#entry = { date, paragraph: sentence.paragraph };
  }

  /** The day of the timeline's entry, or of the heading above, that a sentence stands in. */
  entryOf(sentence: Sentence): DayRange | null {
    if (this.#entry?.paragraph === sentence.paragraph) return this.#entry.date;
    return this.#heading !== null && sentence.paragraph - this.#heading.paragraph <= UNDER_HEADING
      ? this.#heading.date
      : null;
  }

  get last(): DayRange | null {
    return this.#last;
  }

  resolve(mention: DateMention, tense: Tense | null): DayRange | null {
    // Without a day of publication, a month named without its year is near the one named before.
    const anchor =
      mention.anchor === "mentioned"
        ? ((this.#told ?? this.#last)?.start ?? this.publication)
        : (this.publication ?? this.#last?.end ?? null);
    const days = mention.resolve(anchor, tense);
    if (days === null) return null;
    if (mention.shape === "open" && this.publication !== null && days.start <= this.publication)
      return { start: days.start, end: this.publication };
    return days;
  }
}

/** Inside the clause of a predication. */
export const inside = (mention: DateMention, predication: Predication): boolean =>
  mention.start >= predication.clause.start && mention.end <= predication.clause.end;

/** In a relative or temporal clause. */
function isLeftAside(sentence: Sentence, mention: DateMention): boolean {
  const [smallest] = sentence.predications
    .filter((predication) => predication.kind !== "noun" && inside(mention, predication))
    .toSorted((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start));
  return smallest?.subordinate === "relative" || smallest?.subordinate === "temporal";
}
