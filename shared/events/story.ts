/** What a text has told so far, which the next sentence is read from: who takes part, on which days, where, and which events. */
import type { Sentence } from "../language/index.ts";
import type { Calendar } from "./days/told-days.ts";
import type { Event } from "./event.ts";
import type { Draft } from "./merging.ts";
import type { Cast } from "./participants/index.ts";
import type { Geography } from "./places/place.ts";

/** So many of the last events tell who is meant in the next. */
const RECENT_EVENTS = 40;

/** What merging must know of an event, beside the event itself. */
export type Telling = Omit<Draft, "event">;

export class Story {
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly geography: Geography;
  readonly drafts: Draft[] = [];
  #newest: string | null = null;
  #last: { event: Event; paragraph: number } | null = null;

  constructor(cast: Cast, calendar: Calendar, geography: Geography) {
    this.cast = cast;
    this.calendar = calendar;
    this.geography = geography;
  }

  /** The last day on which something is told to have happened; null before any. */
  get newest(): string | null {
    return this.#newest;
  }

  /** The events told last, in order. */
  get recent(): Draft[] {
    return this.drafts.slice(-RECENT_EVENTS);
  }

  /** The event told before, where it stands in this paragraph. */
  before({ paragraph }: Sentence): Event | null {
    return this.#last?.paragraph === paragraph ? this.#last.event : null;
  }

  /** Takes note of an event, and of those that its sentence splits it into. `aside`: told only in passing, so that its day is not gone on from. */
  tell(event: Event, further: readonly Event[], telling: Telling, sentence: Sentence, aside: boolean): void {
    const { date, status } = event;
    if (date !== null && telling.dateKnown) this.calendar.remember(date, sentence.paragraph, aside);
    this.geography.remember(event, telling.sentence, sentence);
    if (status === "occurred" && date !== null && (this.#newest === null || date.end > this.#newest))
      this.#newest = date.end;
    this.#last = { event, paragraph: sentence.paragraph };
    this.drafts.push({ ...telling, event });
    for (const one of further) this.drafts.push({ ...telling, event: one, summary: null });
  }
}
