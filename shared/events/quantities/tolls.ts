/** "That brings the number of dead to four", «Число погибших выросло до четырёх»: how many died in all, beside who died last. */
import type { Measure, Sentence } from "../../language/index.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";

const HARMS: ReadonlySet<string> = new Set(["INCIDENT", "ASSAULT"]);

/** The number of dead that a sentence gives as a toll; null where it gives none. */
function tollIn({ tokens, measures }: Sentence, lexicon: Lexicon): Measure | null {
  const says = (cue: Cue): boolean => tokens.some(({ lower }) => lexicon.lists(cue, lower));
  if (!says("the dead") || !says("growing") || !says("toll")) return null;
  const found = measures.filter(({ start, unit, value }) => {
    if (unit !== null || value < 1 || !Number.isInteger(value)) return false;
    const before = tokens.findLast((token) => token.end <= start)?.lower;
    return lexicon.lists("grown to", before) || lexicon.lists("reaching", before);
  });
  return found.length === 1 ? found[0]! : null;
}

/**
 * Gives the dead that a text sums up to the accident or attack that they died of: where it tells of one who died in hospital besides, the
 * sum is of both. Only where the text gives one sum, and never less than was counted.
 */
export function withToll(drafts: readonly Draft[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Draft[] {
  const dead = ({ event }: Draft) => event.quantities.find(({ kind }) => kind === "killed");
  const harmed = drafts.filter(
    ({ event: { type, mode, background } }) => HARMS.has(type) && mode !== null && !background,
  );
  if (harmed.length === 0) return drafts;
  const tolls = sentences.flatMap((sentence) => tollIn(sentence, lexicon) ?? []);
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
