import type { Entry } from "./entries.ts";

/** How much of an item is shown. */
export interface Detail {
  readonly quotes: number;
  /** Characters a quote. */
  readonly quoteLength: number;
  readonly sources: number;
  /** Characters of the headline and of each line of facts. */
  readonly lineLength: number;
  readonly facts: number;
  /** Matters beside it that are shown, those of them with their quote, and characters of each such quote. */
  readonly sides: number;
  readonly sideQuotes: number;
  /** The same where an archive has all quotes, so that an article that tells of everything at once stays readable. */
  readonly sideQuotesBesideArchive: number;
  readonly sideQuoteLength: number;
  /** Facts, remarks and the link for feedback; without it only headline, change, first quote and source in a line. */
  readonly whole: boolean;
}

const ALL = 1000;
const WHOLE_TEXT = 100_000;

/** For pages and feeds, which have room for all. */
export const EVERYTHING: Detail = {
  quotes: ALL,
  quoteLength: WHOLE_TEXT,
  sources: ALL,
  lineLength: 2000,
  facts: ALL,
  sides: ALL,
  sideQuotes: ALL,
  sideQuotesBesideArchive: ALL,
  sideQuoteLength: WHOLE_TEXT,
  whole: true,
};

/** What is of low priority: a line, but with its quote, and all that stands beside it. */
const BRIEF: Detail = {
  ...EVERYTHING,
  quotes: 1,
  quoteLength: 160,
  sources: 1,
  lineLength: 300,
  facts: 0,
  sideQuotesBesideArchive: 3,
  sideQuoteLength: 120,
  whole: false,
};

/**
 * From everything to one line; in messages what stands beside an item is quoted in short. A medium takes the first that fits an empty part, so that one enormous item does not stop the
 * edition; what a smaller form leaves out is counted in it.
 */
export const DETAILS: readonly Detail[] = [
  { ...EVERYTHING, sideQuotesBesideArchive: 8, sideQuoteLength: 140 },
  { ...EVERYTHING, sideQuotes: 3, sideQuotesBesideArchive: 3, sideQuoteLength: 100 },
  {
    quotes: 2,
    quoteLength: 600,
    sources: 12,
    lineLength: 300,
    facts: 12,
    sides: 8,
    sideQuotes: 2,
    sideQuotesBesideArchive: 2,
    sideQuoteLength: 100,
    whole: true,
  },
  {
    quotes: 1,
    quoteLength: 300,
    sources: 4,
    lineLength: 200,
    facts: 6,
    sides: 4,
    sideQuotes: 0,
    sideQuotesBesideArchive: 0,
    sideQuoteLength: 0,
    whole: true,
  },
  {
    quotes: 0,
    quoteLength: 0,
    sources: 1,
    lineLength: 160,
    facts: 0,
    sides: 0,
    sideQuotes: 0,
    sideQuotesBesideArchive: 0,
    sideQuoteLength: 0,
    whole: false,
  },
];
export const ONE_LINE = DETAILS.length - 1;

/** The detail of an entry: what is brief by its section is brief at any level. */
export function detailOf(entry: Entry, level: number): Detail {
  return entry.section.kind === "brief" && level < ONE_LINE ? BRIEF : DETAILS[level]!;
}
