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

it("is not stopped by an address of many parts, and reads what stands around it", async () => {
  const pack = (await packOf("en"))!;
  const words = (text: string): string[] =>
    pack
      .analyse(text, [], { bodyStart: 0, isEventNoun: () => false })
      .flatMap(({ tokens }) => tokens.map((t) => t.text));
  for (const address of [
    `//${"abc.".repeat(40)}d`,
    `https://x:y@${"abc.".repeat(40)}d`,
    `(//x/y@${"abc.".repeat(40)}d)`,
  ])
    expect(words(`Police detained ${address}€ in Minsk.`)).toEqual(expect.arrayContaining(["detained", "Minsk"]));
  // An address such as people write is one word.
  expect(words("It said so at https://www.example.com/news?id=1 on Monday.")).toContain(
    "https://www.example.com/news?id=1",
  );
});
