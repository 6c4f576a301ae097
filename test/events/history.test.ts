import { expect, test } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { type Event, read } from "../../shared/events/index.ts";

const BEFORE =
  "Polish Foreign Minister Radosław Sikorski met Sviatlana Tsikhanouskaya in Warsaw on Wednesday, October 21.\n\n" +
  "The two spoke about visas for students and about help for independent media, the ministry said in a statement.\n\n" +
  "The European Union condemned the Belarusian authorities on Wednesday for the trials of journalists in Brest.\n\n";

/** The events of the last paragraph of an article of 21 October 2020. */
async function eventsAtTheEnd(last: string, before = BEFORE): Promise<readonly Event[]> {
  const article: Article = {
    id: "history",
    title: null,
    byline: null,
    text: before + last,
    bodyStart: 0,
    language: "en",
    publication: { at: "2020-10-21", day: "2020-10-21" },
    outlet: null,
    url: null,
    partial: false,
    entries: [],
    origins: {},
    format: "text",
    sourceId: null,
  };
  const { events } = await read(article);
  return events.filter(({ start }) => start >= before.length);
}

const told = (events: readonly Event[]) =>
  events.map(({ type, mode, background }) => `${type}/${mode}${background ? " background" : ""}`).sort();

test("arrests and marches of the last days are news at the end of an article, too", async () => {
  const events = await eventsAtTheEnd(
    "October 19 saw a large pensioners' protest march on the streets of Minsk with hundreds of protesters being detained by the police.",
  );
  expect(told(events)).toEqual(["COERCE/arrest", "PROTEST/demo"]);
});

test("what a sentence leaves behind with 'since then' is history", async () => {
  const left = await eventsAtTheEnd(
    "The results declared Lukashenko the winner with 80% of votes and since then, Belarus has seen no calm.",
  );
  expect(told(left)).toEqual(["ELECT/result background"]);
});

test("people counted over months are history even where nothing else is told, people freed now are not", async () => {
  const counted = await eventsAtTheEnd("Lukashenko has pardoned more than 250 people since July.", "");
  expect(told(counted)).toEqual(["CONCEDE/null background"]);
  const now = await eventsAtTheEnd("Lukashenko pardoned 250 people on Tuesday.", "");
  expect(told(now)).toEqual(["CONCEDE/null"]);
});

test("what happened last week explains the news of today, and is the news where nothing newer is told", async () => {
  const recalled = "Latvia recalled its ambassador from Minsk on October 12.";
  const envoy = async (before: string) => told(await eventsAtTheEnd(recalled, before))[0];
  expect(await envoy("")).toBe("SANCTION/withdraw");
  expect(await envoy(BEFORE)).toBe("SANCTION/withdraw background");
});
