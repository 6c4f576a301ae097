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
  // "The other diplomat left": one of them may go for reasons of his own.
  const several = [...candidate.actors, ...candidate.recipients].some(({ phrase }) => phrase.number === "plural");
  return actors.map((one) => {
    const envoy =
      one.sector === "GOV" && (one.name.startsWith("Ambassador of ") || (several && one.name.endsWith(" diplomats")));
    return (envoy ? stateOf(one.country) : null) ?? one;
  });
}

/** The state of a country; null where the watchlist knows none. */
export function stateOf(code: string): Participant | null {
  const state = entityById(`country:${code}`);
  return state === null ? null : { name: state.name, country: state.country, sector: "GOV", entityId: state.id };
}

/** "THEIR ENVOYS had been recalled": the states that call envoys home, where no one else is told to. */
export function recallingStates(
  context: SlotContext,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): readonly Participant[] {
  const { type, mode } = context.candidate.entry.frame;
  if (context.lexicon.traits.freeWordOrder || type !== "SANCTION" || mode !== "withdraw") return [];
  const states = sendingStates(context, recipients);
  return states.length > 0 &&
    actors.every(({ country }) => states.some((state) => state.country === country)) &&
    states.every((one) => /^country:/u.test(one.entityId ?? "") && one.country !== BELARUS.code)
    ? states
    : [];
}

const isCalledBelarusian = ({ from, to }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  tokens.slice(from, to).some(({ lower }) => lexicon.lists("Belarusian", lower));
