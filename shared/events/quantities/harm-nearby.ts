/** The dead and wounded that a neighbouring sentence tells of an act or accident: no events of their own. */
import type { Sentence } from "../../language/index.ts";
import type { Event, Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";

export const HARMS: ReadonlySet<string> = new Set(["INCIDENT", "ASSAULT"]);

/** The word of an event's rule. */
export const verbOf = ({ rule }: Event): string => rule.slice(rule.lastIndexOf(":") + 1).replace(/^[(=^]+/u, "");

/** What harms many, whose dead and wounded are told apart from it. */
const HARMING: ReadonlySet<string> = new Set([
  "ASSAULT/crowd-control",
  "ASSAULT/firearms",
  "ASSAULT/heavy-weapons",
  "ASSAULT/explosives",
  "INCIDENT/accident",
  "INCIDENT/disaster",
]);

/** True for what only tells that someone was hurt or died, and neither when nor by whom: «Пострадали двадцать человек», «один ранен». */
function onlyTellsHarm({ event, dateKnown, implied, summary }: Draft, lexicon: Lexicon): boolean {
  if (!HARMS.has(event.type) || dateKnown || summary === "title" || event.status !== "occurred") return false;
  if (event.actors.length > 0 && !implied.actor) return false;
  const verb = verbOf(event);
  return lexicon.lists("hurt", verb) || (event.type === "INCIDENT" && lexicon.lists("died", verb));
}

/**
 * «В ход пошли гранаты. Пострадали двадцать человек», "A unit caught fire. An operator died in hospital": the harm that the next sentence
 * of the paragraph tells is that of the act or accident before, and no event of its own. `harmedIn` counts the dead and injured of a sentence.
 */
export function harmOfBefore(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  harmedIn: (sentence: Sentence, event: Event, lexicon: Lexicon) => readonly Quantity[],
): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const { event, sentence: at } = draft;
    const [here, last] = [sentences[at], sentences[at - 1]];
    const before =
      here === undefined || here.paragraph !== last?.paragraph || !onlyTellsHarm(draft, lexicon)
        ? -1
        : kept.findLastIndex((one) => one.sentence === at - 1 && HARMING.has(`${one.event.type}/${one.event.mode}`));
    const cause = kept[before];
    const elsewhere = event.place !== null && cause?.event.place != null && event.place.name !== cause.event.place.name;
    if (cause === undefined || elsewhere || cause.event.background !== event.background) {
      kept.push(draft);
      continue;
    }
    const named = event.recipients.filter(({ name }) => /^\p{Lu}\S+ \p{Lu}/u.test(name));
    const whole = {
      ...cause.event,
      quantities: [
        ...cause.event.quantities,
        ...event.quantities.filter(({ kind }) => !cause.event.quantities.some((known) => known.kind === kind)),
      ],
      recipients:
        cause.event.recipients.length === 0 || cause.implied.recipient
          ? event.recipients
          : [
              ...cause.event.recipients,
              ...named.filter(({ name }) => !cause.event.recipients.some((one) => one.name === name)),
            ],
    };
    kept[before] = {
      ...cause,
      event: { ...whole, quantities: [...whole.quantities, ...harmedIn(here!, whole, lexicon)] },
    };
  }
  return kept;
}

/** Attacks that people die of days later. */
const WOUNDING: ReadonlySet<string> = new Set(["beat", "primitive", "firearms", "torture", "explosives"]);
/** Who attacked someone is told at most so many sentences from their death. */
const DEATH_REACH = 2;

/** «Солдат скончался в четверг. 28 мая его ударил ножом мигрант»: whom someone attacked and who died of it was killed by them. */
export function deathOfAttacked(drafts: readonly Draft[]): readonly Draft[] {
  const deadly = new Map<Draft, Draft>();
  for (const death of drafts) {
    const { type, mode, recipients, status } = death.event;
    const [victim, ...others] = recipients;
    if (type !== "INCIDENT" || mode !== "death" || victim === undefined || others.length > 0 || status !== "occurred")
      continue;
    const attack = drafts.find(
      ({ event, sentence }) =>
        event.type === "ASSAULT" &&
        WOUNDING.has(event.mode ?? "") &&
        event.status === "occurred" &&
        event.actors.length > 0 &&
        Math.abs(sentence - death.sentence) <= DEATH_REACH &&
        (event.date === null || death.event.date === null || event.date.start <= death.event.date.end) &&
        event.recipients.length === 1 &&
        event.recipients[0]!.name === victim.name,
    );
    if (attack !== undefined && !deadly.has(attack)) deadly.set(attack, death);
  }
  const told = new Set(deadly.values());
  return drafts
    .filter((draft) => !told.has(draft))
    .map((draft) => {
      if (!deadly.has(draft)) return draft;
      const others = draft.event.quantities.filter(
        ({ kind, value }) => kind !== "killed" && !(kind === "injured" && value === 1),
      );
      const killed = { kind: "killed" as const, value: 1, bound: "exact" as const };
      return { ...draft, event: { ...draft.event, quantities: [...others, killed] } };
    });
}
