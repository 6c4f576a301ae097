/** The words of one language that name times; each is the source of a regular expression on lower-case text with ё as е. */
export interface DateWords {
  /** Stems of the months, January first; a full match with any ending counts. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Named seasons with the months they span: `[source, first, last]`. */
  readonly seasons: readonly (readonly [string, number, number])[];
  /** Small numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<DateWord, string>>;
}

export type DateWord =
  | "on"
  | "last"
  /** "Latest", where it tells of days up to now and not of the week before. */
  | "latest"
  | "this"
  | "next"
  | "week"
  | "weekend"
  | "month"
  | "year"
  | "day"
  | "ago"
  | "earlier"
  | "later"
  | "today"
  | "yesterday"
  | "beforeYesterday"
  | "tomorrow"
  | "eve"
  | "since"
  | "until"
  | "start"
  | "middle"
  | "end"
  | "sameDay"
  | "nextDay"
  | "dayBefore"
  | "night"
  | "quarter"
  | "half"
  | "thisYear"
  | "lastYear"
  | "recently"
  | "and"
  | "from"
  | "to"
  | "during"
  | "after"
  | "first"
  | "second"
  | "since year";
