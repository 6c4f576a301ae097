import { describe, expect, test } from "vitest";
import { source as belarusianSource } from "../../shared/events/lexicon/be/index.ts";
import { parseTriggers } from "../../shared/events/lexicon/format.ts";
import { source as russianSource } from "../../shared/events/lexicon/ru/index.ts";
import { BELARUSIAN } from "../../shared/language/be/index.ts";
import { RUSSIAN } from "../../shared/language/ru/index.ts";
import { Morphology } from "../../shared/language/slavic/morphology/index.ts";

/** Words that stand in the lexicon as exact forms or adverbs, with no paradigm of their own. */
const FORMS =
  /^(приговорен|застрелен|отвергнут|начнется|бежали|поехал|воздать|поправить|кадровый|жестоко|бесплатно|вынужденно|надаць|выдвараць|гвалтоўна|вымушана)$/u;

describe.each([["ru", russianSource, RUSSIAN] as const, ["be", belarusianSource, BELARUSIAN] as const])(
  "the lexicon of %s",
  (language, source, grammar) => {
    const morphology = new Morphology(grammar.grammar);
    const entries = source.triggers.flatMap(({ file, text }) => parseTriggers(file, text).entries);

    test("uses only verbs that the grammar knows", () => {
      const unknown = entries
        .filter((entry) => entry.kind === "verb")
        .flatMap(({ pattern, source: at }) =>
          pattern.words[pattern.head]!.lemmas.filter(
            (lemma) => !morphology.knowsVerb(morphology.normalise(lemma)) && !FORMS.test(lemma),
          )
            .filter((lemma) => !morphology.knows(lemma))
            .map((lemma) => `${at} "${lemma}": add the verb to shared/language/${language}/verbs.ts`),
        );
      expect(unknown).toEqual([]);
    });

    test("has hundreds of patterns, and every type", () => {
      expect(entries.length).toBeGreaterThan(800);
      expect(new Set(entries.map(({ frame }) => frame.type)).size).toBe(20);
    });
  },
);
