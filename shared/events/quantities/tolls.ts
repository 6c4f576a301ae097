/** "That brings the number of dead to four", «Число погибших выросло до четырёх»: how many died in all, beside who died last. */
import type { Measure, Sentence } from "../../language/index.ts";
import type { Draft } from "../merging.ts";

const HARMS: ReadonlySet<string> = new Set(["INCIDENT", "ASSAULT"]);

/** Beginnings of nouns for a number, of words for the dead, of verbs by which it grows and of what stands before it, in all languages. */
const NUMBER = /^(?:toll|number|число|количеств|колькасц|лік$|лічба|кількіст|liczb|bilans|skaiči|zahl)/u;
const DEAD =
  /^(?:death|dead|killed|victims?$|fatalit|погибш|жертв|умерш|убит|загінул|ахвяр|памерл|загибл|ofiar|zabit|zmar|śmierteln|žuvusi|auk(?:ų|os)$|toten|todesopfer|opfer|getötet)/u;
const GROWS =
  /^(?:ris(?:es?|en|ing)$|rose$|climb|reach|bring|brought|grow|grew|stands?$|stood$|вырос|возрос|увелич|достиг|состав|вырас|павяліч|дасяг|склал|зрос|збільш|досяг|склала|wzros|zwięk|osiąg|wynosi|išaug|padid|pasiek|stieg|steigt|gestieg|angestieg|erhöh)/u;
const TO = /^(?:to|at|до|да|iki|auf|bei)$/u;
/** Of verbs that reach the number without a word between. */
const REACHES = /^(?:reach|достиг|состав|дасяг|склал|досяг|osiąg|wynosi|pasiek)/u;

/** The number of dead that a sentence gives as a toll; null where it gives none. */
function tollIn({ tokens, measures }: Sentence): Measure | null {
  if (!tokens.some(({ lower }) => DEAD.test(lower)) || !tokens.some(({ lower }) => GROWS.test(lower))) return null;
  const compound = tokens.some(({ lower }) => /^todesopfer/u.test(lower));
  if (!compound && !tokens.some(({ lower }) => NUMBER.test(lower))) return null;
  const found = measures.filter(({ start, unit, value }) => {
    if (unit !== null || value < 1 || !Number.isInteger(value)) return false;
    const before = tokens.findLast((token) => token.end <= start)?.lower ?? "";
    return TO.test(before) || REACHES.test(before);
  });
  return found.length === 1 ? found[0]! : null;
}

/**
 * Gives the dead that a text sums up to the accident or attack that they died of: where it tells of one who died in hospital besides, the
 * sum is of both. Only where the text gives one sum, and never less than was counted.
 */
export function withToll(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  const dead = ({ event }: Draft) => event.quantities.find(({ kind }) => kind === "killed");
  const harmed = drafts.filter(
    ({ event: { type, mode, background } }) => HARMS.has(type) && mode !== null && !background,
  );
  if (harmed.length === 0) return drafts;
  const tolls = sentences.flatMap((sentence) => tollIn(sentence) ?? []);
  const [toll] = tolls;
  if (toll === undefined || tolls.some(({ value }) => value !== toll.value)) return drafts;
  if (harmed.some((draft) => (dead(draft)?.value ?? 0) > toll.value)) return drafts;
  const told = harmed.filter(({ summary }) => summary !== "title");
  const from = told.length > 0 ? told : harmed;
  const whole = from.find(({ event }) => event.mode !== "death") ?? from[0]!;
  return drafts.map((draft) => {
    if (draft !== whole) return draft;
    const others = draft.event.quantities.filter(({ kind }) => kind !== "killed");
    const quantities = [...others, { kind: "killed" as const, value: toll.value, bound: toll.bound }];
    return { ...draft, event: { ...draft.event, quantities } };
  });
}
