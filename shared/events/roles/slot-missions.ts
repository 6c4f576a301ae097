/** A ministry of no country told that hands a note to the watched state's embassy, or calls in its envoy, is another state's. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { countryOf, countryOfMention } from "../participants/index.ts";
import type { SlotContext } from "./slot-context.ts";

/** Types of what a state tells or does to the missions of another. */
const TO_MISSIONS: ReadonlySet<string> = new Set(["ACCUSE", "SANCTION", "REQUEST"]);
/** The other state was named so many sentences back at most. */
const REACH = 4;

/** "The ministry handed a note to the BELARUSIAN EMBASSY": of the state last named besides; those given where it is plain. */
export function ofOtherState(
  { candidate, cast, lexicon, index }: SlotContext,
  actors: readonly Participant[],
): readonly Participant[] {
  const { entry, sentence, actors: fillers, recipients } = candidate;
  const [actor] = actors;
  if (!TO_MISSIONS.has(entry.frame.type) || actors.length !== 1 || actor === undefined) return actors;
  if (actor.country !== BELARUS.code || actor.sector !== "GOV") return actors;
  const phrase = fillers[0]?.phrase;
  const word = phrase === undefined ? null : lexicon.participant(sentence.tokens, phrase.head);
  if (phrase == null || word?.value.kind !== "body" || !word.value.national) return actors;
  // "The Belarusian foreign ministry", "the ministry in Minsk" tell whose they are.
  const own = { ...phrase, mention: null };
  if (countryOf(own) !== null || isCalledBelarusian(phrase, sentence, lexicon)) return actors;
  const toMission = recipients.some(({ phrase: { mention, adjectiveMention, head } }) => {
    const owner = mention ?? adjectiveMention;
    const of = lexicon.classesAt(sentence.tokens, head);
    return (
      owner !== null &&
      countryOfMention(owner) === BELARUS.code &&
      (of.includes("embassy") || of.includes("diplomat") || mention?.entity?.id.startsWith("office:") === true)
    );
  });
  const other = toMission
    ? [...cast.rememberedBefore(index + 1, REACH)]
        .filter(({ start }) => start < phrase.start)
        .findLast(
          ({ participant: one }) =>
            one.sector === "GOV" &&
            one.country.length === 3 &&
            ![BELARUS.code, "XXX", "IGO", "NGO"].includes(one.country),
        )
    : undefined;
  return other === undefined ? actors : [cast.implied(word.value, other.participant.country)];
}

/** "The ambassadors of Poland and Latvia left": envoys who go are called home by their states. */
export function sendingStates({ candidate }: SlotContext, actors: readonly Participant[]): readonly Participant[] {
  const { type, mode } = candidate.entry.frame;
  if (type !== "SANCTION" || mode !== "withdraw") return actors;
  return actors.map((one) => {
    const envoy = one.sector === "GOV" && /^Ambassador of | diplomats$/u.test(one.name);
    const state = envoy ? entityById(`country:${one.country}`) : null;
    return state === null ? one : { name: state.name, country: state.country, sector: "GOV", entityId: state.id };
  });
}

const isCalledBelarusian = ({ from, to }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  tokens.slice(from, to).some(({ lower }) => lexicon.lists("Belarusian", lower));
