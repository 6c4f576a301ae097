/** Months, weekdays and small numbers as English dates write them, and the patterns that find them. Texts are in small letters. */
import type { Tense } from "../../analysis.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NUMBERS = [
  "a",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.|jul\\.|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
export const FULL_MONTH = "(january|february|march|april|may|june|july|august|september|october|november|december)";
export const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
/** A day of the month; "January 19,000" is a month and a number. */
export const DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!,\\d{3}(?!\\d)|\\.\\d)";
/** A day that only its ending shows for one: "the 29th". */
export const DAY_OF_MONTH = "(\\d{1,2})(?:st|nd|rd|th)";
export const COUNT =
  "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few|a couple of)";
export const PART_OF_DAY = "(?: (?:early )?(?:morning|afternoon|evening|night)| at (?:dawn|noon|midnight))?";

const ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
export const ORDINAL = `(${ORDINALS.join("|")}|\\d{1,3}(?:nd|rd|th|st))`;
/** Two and more, of "second" and more. */
export const ordinalOf = (text: string): number => Number.parseInt(text, 10) || ORDINALS.indexOf(text) + 2;

/** Number of a month from 1, by its name or the beginning of it. */
export const monthOf = (text: string): number =>
  MONTHS.findIndex((month) => month.startsWith(text.replace(".", "").slice(0, 3))) + 1;
/** A count in digits or words; "several" and "few" are taken for three. */
export const countOf = (text: string): number => {
  if (/^\d/u.test(text)) return Number(text);
  if (/several|few/u.test(text)) return 3;
  if (/couple/u.test(text)) return 2;
  return text === "an" ? 1 : Math.max(1, NUMBERS.indexOf(text));
};
/** Where the nearest day of a name is looked for: before publication unless the verb is in the future. */
export const direction = (tense: Tense | null): "past" | "future" => (tense === "future" ? "future" : "past");
