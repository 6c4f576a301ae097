import type { FactChange } from "../../developments/index.ts";
import type { Participant } from "../../events/event.ts";
import { localName } from "../../watchlist/index.ts";
import { dayText, fill, numeral } from "./phrases.ts";
import { placeName } from "./places.ts";
import type { Words } from "./words.ts";

export interface ChangeWording {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The whole change in words: `detained 5 → 12`. */
  readonly text: string;
}

/** How a language calls someone of the watchlist; as it was read where the watchlist does not hold them. */
const nameOf = ({ entityId, name, group }: Participant, language: Words["language"]): string =>
  language === "en" ? name : ((entityId === null ? null : localName(entityId, language)?.nominative) ?? group ?? name);

/** What changed, for readers. `from` and `to` stay plain (numbers, ISO days), so that programs can use them. */
export function changeWording(change: FactChange, words: Words, reference: string): ChangeWording {
  const { field, from, to } = change;
  const shown = (value: string | null): string => {
    if (value === null) return "–";
    if (field === "date") return dayText(words, { start: value, end: value }, reference);
    if (field === "place" || field === "actor") {
      const { place, actors } = value === from ? change.before : change.facts;
      if (place) return placeName(place.placeId, place.name, words.language);
      return actors?.map((actor) => nameOf(actor, words.language)).join(", ") || value;
    }
    if (field === "status") return words.statuses[value as keyof Words["statuses"]] ?? value;
    return value;
  };
  const texts: Readonly<Record<FactChange["field"], () => string>> = {
    count: () => {
      const number = (value: string | null) => (value === null ? "–" : numeral(words, Number(value)));
      return `${words.quantities[change.quantity!]} ${number(from)} → ${number(to)}`;
    },
    status: () => {
      if (to === "denied" && change.attribution !== null)
        return fill(words.changes.deniedBy, { who: change.attribution });
      return fill(words.changes.status, { from: shown(from), to: shown(to) });
    },
    date: () => fill(words.changes.date, { from: shown(from), to: shown(to) }),
    place: () => fill(words.changes.place, { from: shown(from), to: shown(to) }),
    actor: () => fill(words.changes.actor, { from: shown(from), to: shown(to) }),
    type: () => fill(words.changes.type, { from: shown(from), to: shown(to) }),
    retraction: () => words.changes.retraction,
    text: () => words.changes.text,
  };
  const text = texts[field]();
  if (change.sentence === null) return { field, from, to, text };
  const [open, close] = words.language === "en" ? ["“", "”"] : ["«", "»"];
  return { field, from, to, text: `${text} — ${open}${change.sentence}${close}` };
}
