import type { CountryCode, Sector } from "../watchlist/mention.ts";
import type { Bound, EventType, Mode, QuantityKind, Status } from "./ontology.ts";

/** Who acts or is acted upon. */
export interface Participant {
  /** English, as commonly written; of someone only described, the words of an English article ("tram driver"). */
  readonly name: string;
  /** The group of the word lists that someone only described belongs to ("workers"), by which other languages tell them; absent where it is the name. */
  readonly group?: string;
  readonly country: CountryCode;
  readonly sector: Sector;
  /** Canonical id of a watchlist entity, or null for people and groups it does not hold. */
  readonly entityId: string | null;
}

/** A range of calendar days, both included. */
export interface DayRange {
  /** `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
}

export interface EventPlace {
  /** English; a town of Belarus in an English article as that spells it, whatever the watchlist calls it. */
  readonly name: string;
  readonly country: CountryCode;
  /** Canonical id of a watchlist place, or null. */
  readonly placeId: string | null;
}

export interface Quantity {
  readonly kind: QuantityKind;
  /** `sentence` in months (days / 30 below a month; life is 9999); `percent` in per cent; others are counts. */
  readonly value: number;
  readonly bound: Bound;
  /** ISO 4217, for money only. */
  readonly unit?: string;
}

/** Verbatim words beside a quote: `before + quote + after` is a slice of the article's text, too. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Who did what to whom, when, where, how many, as one article reports it, with the sentence it stands on. */
export interface Event {
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly status: Status;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly date: DayRange | null;
  readonly place: EventPlace | null;
  readonly quantities: readonly Quantity[];
  /** History told to explain the news: recorded, never notified as new. */
  readonly background: boolean;
  /** Verbatim: `article.text.slice(start, end) === quote`; at most 40 words. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The rest of the sentence that the quote stands in; absent where the quote is all of it, and of a sentence too long to be shown. */
  readonly context?: Context;
  /** Who says so, where the text tells ("the interior ministry"), as written; else null. */
  readonly attribution: string | null;
  /** 0 to 1, a stated function of what was found. */
  readonly confidence: number;
  /** Which rule found it, for `explain`, for instance `en:COERCE/arrest:detain`. */
  readonly rule: string;
}
