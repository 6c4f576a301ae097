import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { EVENT_TYPES, MODES, read, STATUSES } from "../../shared/events/index.ts";

const articleOf = (text: string, bodyStart: number): Article => ({
  id: "x",
  title: null,
  byline: null,
  text,
  bodyStart,
  language: "en",
  publication: { at: "2021-11-17", day: "2021-11-17" },
  outlet: null,
  url: null,
  partial: false,
  entries: [],
  origins: {},
  format: "text",
  sourceId: null,
});

/** Pieces of news and of rubbish, so that random texts meet many rules. */
const PIECES = [
  "Police detained",
  "more than 300",
  "women",
  "in Minsk",
  "on Sunday",
  ",",
  "who",
  "said",
  "that",
  "the",
  "“",
  "”",
  "(",
  ")",
  "Lukashenko",
  "and",
  "two days later",
  "was sentenced to",
  "five years",
  "$1.5 billion",
  "–",
  "412",
  "Hrodna",
  "if",
  "may",
  "will meet",
  "Vladimir Putin",
  ".",
  "\n\n",
  "accused",
  "of beating",
  "him",
  "the pair",
  "among them",
  "including 252 in Brest",
  "a court",
  "\u202e",
  "ł",
  "😀",
  "'s",
  "…",
  "to",
  "since 9 August",
  "'",
  "no",
];

test("whatever the text, quotes are verbatim and short, days are days, and types and modes are of the ontology", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.nat(20), async (pieces, bodyStart) => {
      const text = pieces.join(" ");
      const { events } = await read(articleOf(text, Math.min(bodyStart, text.length)));
      for (const event of events) {
        expect(text.slice(event.start, event.end)).toBe(event.quote);
        const { before, after } = event.context ?? { before: "", after: "" };
        expect(text.slice(event.start - before.length, event.end + after.length)).toBe(before + event.quote + after);
        expect(event.quote.trim().split(/\s+/u).length).toBeLessThanOrEqual(40);
        expect(EVENT_TYPES).toContain(event.type);
        if (event.mode !== null) expect(MODES[event.type] as readonly string[]).toContain(event.mode);
        expect(STATUSES).toContain(event.status);
        expect(event.confidence).toBeGreaterThan(0);
        expect(event.confidence).toBeLessThanOrEqual(1);
        if (event.date !== null) {
          expect(event.date.start <= event.date.end).toBe(true);
          expect(new Date(`${event.date.start}T00:00:00Z`).toISOString().slice(0, 10)).toBe(event.date.start);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the same article gives the same events", async () => {
  const text =
    "Police detained 12 people in Brest on Monday. They were released the same evening, the interior ministry said.";
  expect(await read(articleOf(text, 0))).toEqual(await read(articleOf(text, 0)));
});

/** Milliseconds of processor that this thread takes to read a piece over and over; what else the machine does is not counted. */
async function processorTime(piece: string, language: Article["language"], size: number): Promise<number> {
  const article = { ...articleOf(piece.repeat(size / piece.length), 0), language };
  const start = process.threadCpuUsage();
  await read(article);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

test.for([
  ["police detained the journalist who said that ", "en"],
  ['" ', "en"],
  ["(", "en"],
  ["1,000, ", "en"],
  ["Ivan Ivanov, Piotr Petrov and ", "en"],
  ["милиция задержала пять активистов в Минске, ", "ru"],
  ["Учора міліцыя затрымала Івана Пятрова. ", "be"],
] as const)(
  "twice the hostile text takes about twice the time, not four times: %s",
  { timeout: 300_000 },
  async ([piece, language]) => {
    await processorTime(piece, language, 20_000);
    // Four times the text: linear is 4, quadratic 16. Garbage collection may fall into one reading, but not into each of three.
    const growths: number[] = [];
    do {
      const small = await processorTime(piece, language, 40_000);
      growths.push((await processorTime(piece, language, 160_000)) / Math.max(small, 20));
    } while (growths.at(-1)! >= 10 && growths.length < 3);
    expect(Math.min(...growths)).toBeLessThan(10);
  },
);
