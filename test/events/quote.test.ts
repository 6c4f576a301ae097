import { describe, expect, it } from "vitest";
import { read } from "../../shared/events/index.ts";
import { articleOf } from "../gold/score.ts";

/** Sentence, type of the event, its quote, and what of a quote the sentence shows. */
const QUOTES: readonly (readonly [string, string, string, string])[] = [
  [
    "The OSCE protested against the use of force, and the European Union, which met on Friday, urged Minsk to free them.",
    "ACCUSE",
    "The OSCE protested against the use of force",
    "it stops before the next clause of a coordination",
  ],
  [
    "The European Union reiterated its demand that all those in custody be freed.",
    "REQUEST",
    "The European Union reiterated its demand that all those in custody be freed",
    "what a demand is about belongs to it",
  ],
  [
    "“We will strike back,” President Alexander Lukashenko promised on Monday.",
    "THREATEN",
    "We will strike back,” President Alexander Lukashenko promised on Monday",
    "what was said stands before the words that say so",
  ],
  [
    'The Polish premier called the step "an act of piracy" on Sunday.',
    "ACCUSE",
    'The Polish premier called the step "an act of piracy"',
    "words in quotation marks are not cut in the middle",
  ],
  [
    "Prosecutors in Minsk indicted 13 people, among them, lawyers say, a poet.",
    "ACCUSE",
    "Prosecutors in Minsk indicted 13 people",
    "it ends with no word that only leads on",
  ],
  [
    "Human rights groups took the government to task for the arrests.",
    "ACCUSE",
    "Human rights groups took the government to task",
    "it holds all words that mean the act",
  ],
  [
    "Погибли двое рабочих белорусского завода, еще один человек доставлен в больницу с ожогами.",
    "INCIDENT",
    "Погибли двое рабочих белорусского завода",
    "the dead come before those taken to hospital",
  ],
];

const articleWith = (text: string) =>
  articleOf({
    id: "x",
    lang: /^[а-я]/iu.test(text) ? "ru" : "en",
    publishedAt: "2024-05-15",
    source: "own",
    title: null,
    text,
    belarusRelated: true,
    events: [],
    developments: {},
  });

describe("the words an event stands on", () => {
  for (const [text, type, quote, shows] of QUOTES)
    it(shows, async () => {
      const article = articleWith(text);
      const { events } = await read(article, true);
      const event = events.find((one) => one.type === type);
      expect(event?.quote).toBe(quote);
      expect(article.text.slice(event!.start, event!.end)).toBe(quote);
      const { before = "", after = "" } = event!.context ?? {};
      expect(before + quote + after).toBe(text);
    });

  it("stands alone where its sentence is too long to be read at a glance", async () => {
    const list = Array.from({ length: 30 }, (_, index) => `a printer of ${index + 20}`).join(", ");
    const text = `Police detained 31 people in Brest on Tuesday after they had met, rights groups said, naming ${list}.`;
    const { events } = await read(articleWith(text), true);
    expect(events.find(({ type }) => type === "COERCE")?.quote).toContain("Police detained 31 people");
    expect(events.filter(({ context }) => context !== undefined)).toEqual([]);
  });
});
