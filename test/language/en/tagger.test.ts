import { expect, it } from "vitest";
import { packOf } from "../../../shared/language/index.ts";

it("reads a sentence the same whatever was read before it", async () => {
  const pack = (await packOf("en"))!;
  const read = (text: string): unknown =>
    pack.analyse(text, [], { bodyStart: 0, isEventNoun: () => false }).map(({ tokens, phrases }) => ({
      words: tokens.map(({ text: word, lemma, pos }) => [word, lemma, pos]),
      phrases: phrases.map(({ start, end }) => [start, end]),
    }));
  const text = "Officers were sent there at Vetka's request.";
  const alone = read(text);
  // At the end of a sentence the tagger takes the name and its "'s" for one word.
  read("Poland did the same to Vetka's.");
  expect(read(text)).toEqual(alone);
});
