import { expect, test } from "vitest";
import { extract } from "../../shared/events/index.ts";
import { articleOf } from "../gold/score.ts";

const typesOf = async (title: string, body: string) => {
  const article = articleOf({
    id: "headline",
    lang: "en",
    publishedAt: "2021-11-17",
    title,
    text: `${title}\n\n${body}`,
    belarusRelated: true,
    events: [],
    source: "test",
  });
  const { events } = await extract(article, { unrelatedToo: true });
  return events.map(({ type }) => type);
};

test("a headline counts for nothing that the body tells in other words", async () => {
  const types = await typesOf(
    "Minsk threatens to sever ties with Vilnius",
    "Lithuania expelled two Belarusian diplomats on Tuesday. Police detained an activist in Brest.",
  );
  expect(types.toSorted()).toEqual(["COERCE", "SANCTION"]);
});

test("a headline counts where the body tells nothing", async () => {
  const types = await typesOf(
    "Minsk expels two Lithuanian diplomats",
    "Details were not known at once on Tuesday evening.",
  );
  expect(types).toEqual(["SANCTION"]);
});

test("a headline counts with a number, for what the body does not tell", async () => {
  const types = await typesOf(
    "Police detain 40 protesters in Minsk",
    "Lithuania expelled two Belarusian diplomats on Tuesday, and the weather was cold.",
  );
  expect(types.toSorted()).toEqual(["COERCE", "SANCTION"]);
});

test("a headline that announces an explanation tells nothing, one with 'about' before a number does", async () => {
  const body = "The wreckage has been removed, and the weather was cold.";
  expect(await typesOf("What we know about the drone that killed two in Belarus", body)).toEqual([]);
  expect(await typesOf("Why Minsk freed 40 political prisoners", body)).toEqual([]);
  expect(await typesOf("About 40 political prisoners freed in Minsk", body)).toEqual(["RETREAT"]);
});
