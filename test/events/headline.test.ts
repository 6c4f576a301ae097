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
