import { beforeAll, describe, expect, it } from "vitest";
import type { LanguagePack } from "../../../shared/language/index.ts";
import { packOf } from "../../../shared/language/index.ts";

let pack: LanguagePack;
beforeAll(async () => {
  pack = (await packOf("en"))!;
});

const predicationsOf = (text: string) =>
  pack.analyse(text, [], { bodyStart: 0, isEventNoun: () => false }).flatMap((sentence) => [...sentence.predications]);

describe("acts that the tagger misreads", () => {
  it.each([
    ["They were apprehended on Wednesday at the shrine.", "apprehend", "passive"],
    ["The writer was again ransacked by the men.", "ransack", "passive"],
    ["A beekeeper was on Wednesday ordered to pay.", "order", "passive"],
    ["The square was cordoned off in Minsk.", "cordon", "passive"],
    ["Officers were seen bruising the men.", "bruise", "active"],
    ["Poland is to ground them.", "ground", "active"],
    ["Authorities have re-arrested the editor.", "re-arrest", "active"],
    ["Police burst into a concert in a private house.", "burst", "active"],
  ])("%s is told by %s, %s", (text, lemma, voice) => {
    expect(predicationsOf(text).map((one) => `${one.lemma} ${one.voice}`)).toContain(`${lemma} ${voice}`);
  });

  it.each([
    ["The roads were crowded on Sunday.", "crowd"],
    ["He was a wounded man.", "wound"],
    ["They were interested in music.", "interest"],
  ])("%s tells no act of %s", (text, lemma) => {
    expect(predicationsOf(text).filter((one) => one.lemma === lemma && one.voice === "passive")).toEqual([]);
  });
});

describe("words that say one thing together", () => {
  const phrasesOf = (text: string) =>
    pack.analyse(text, [], { bodyStart: 0, isEventNoun: () => false }).flatMap((sentence) => [...sentence.phrases]);

  it("counts a total and a group as what they are of", () => {
    for (const of of ["A total of", "A group of"])
      expect(phrasesOf(`${of} 90 people were released.`).map(({ quantity }) => quantity?.value)).toContain(90);
  });

  it("takes no base unit for a currency or a count", () => {
    const [sum] = phrasesOf("She was fined 40 base units.").filter(({ quantity }) => quantity !== null);
    expect(sum?.quantity?.unit).toBe("BASE");
  });
});
