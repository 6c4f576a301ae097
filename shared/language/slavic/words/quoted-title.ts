import type { Mention } from "../../../watchlist/mention.ts";
import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { Unit } from "./unit.ts";

/** A short title in quotation marks after a common noun or on its own: «Полесский курьер», «Вясна». */
export function quotedTitle(
  tokens: readonly RawToken[],
  at: number,
  mention: Mention | undefined,
  morphology: Morphology,
): Unit | null {
  if (!/^[«"„“]$/u.test(tokens[at]!.text)) return null;
  for (let to = at + 1; to < tokens.length && to <= at + 6; to++) {
    const text = tokens[to]!.text;
    if (/^[»"”“]$/u.test(text)) {
      if (to === at + 1 || !/^[\p{Lu}\d]/u.test(tokens[at + 1]!.text)) return null;
      // «Хватит болтать», — потребовал он: what is followed by who said it is no name.
      if (tokens[to + 1]?.text === "," && /^[—–-]$/u.test(tokens[to + 2]?.text ?? "")) return null;
      if (mention !== undefined && mention.start < tokens[to]!.end) return null;
      // What has a verb is what someone said; «Маша» is also a form of "wave".
      const said = tokens.slice(at + 1, to).some((token) => {
        const readings = morphology.read(token.lower);
        return (
          readings.some((reading) => reading.known && reading.word === "verb" && reading.form === "finite") &&
          !(/^\p{Lu}/u.test(token.text) && readings.some(({ lemma }) => morphology.givenNames.has(lemma)))
        );
      });
      if (said) return null;
      return {
        from: at,
        to: to + 1,
        readings: [
          {
            lemma: tokens
              .slice(at + 1, to)
              .map((token) => token.lower)
              .join(" "),
            word: "proper",
            cases: ANY_CASE,
            plural: null,
            gender: null,
            animate: false,
            known: false,
          },
        ],
        mention: null,
        name: null,
        kind: "title",
        lower: tokens[at + 1]!.lower,
      };
    }
    if (/^[.!?;:]$/u.test(text)) return null;
  }
  return null;
}
