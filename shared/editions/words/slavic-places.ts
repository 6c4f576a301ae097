import type { Facts } from "../../developments/index.ts";
import { type LocalName, localName } from "../../watchlist/index.ts";
import type { Measure } from "./headline-english.ts";
import { dayText, isWholeMonth } from "./phrases.ts";
import { bordering } from "./places.ts";
import type { Grammar } from "./slavic-grammar.ts";

const TOWARDS: ReadonlySet<string> = new Set([
  "RELOCATE/flee",
  "RELOCATE/return",
  "RELOCATE/migrate",
  "MOBILIZE/troops",
]);
const AWAY: ReadonlySet<string> = new Set(["RETREAT/withdraw", "COERCE/deport"]);

type Place = NonNullable<Facts["place"]>;

/** Names of towns that stay as they are in every case. */
const FIXED = /^(?:Сочи|Сочы|Тбилиси|Тбілісі|Баку|Дели|Дэлі|Хельсинки|Хельсінкі|Дубай|Токио|Токіо|Осло)$/u;

/** A place by its id, else by its English name, which readings give where they are not sure of the id. */
function placeIn({ language }: Grammar, { placeId, name, country }: Place): LocalName | null {
  const known = placeId ?? (country === "BLR" ? `place:${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}` : null);
  const local = known === null ? null : localName(known, language);
  return local !== null && FIXED.test(local.nominative) ? { ...local, form: () => local.nominative } : local;
}

/** «Литвы и Беларуси» of the Lithuania-Belarus border; null for other places. */
const neighbours = ({ language, words }: Grammar, { name }: Place): string | null =>
  bordering(name, language, words.phrases.and);

/** A name in brackets. */
function localPlace(grammar: Grammar, place: Place): string {
  const states = neighbours(grammar, place);
  if (states !== null) return `${grammar.borders.nominative} ${states}`;
  return placeIn(grammar, place)?.nominative ?? place.name;
}

/** What is closed or opened: a crossing by its name, or a border. */
export const crossed = (grammar: Grammar, place: NonNullable<Facts["place"]>): string =>
  /\bborder$/i.test(place.name)
    ? [grammar.border, neighbours(grammar, place) ?? ""].join(" ").trim()
    : `${grammar.crossing} ${localPlace(grammar, place)}`;

/** A place that someone visits; null where its form is not known. */
export const visited = (grammar: Grammar, place: Place): string | null => placeIn(grammar, place)?.form("acc") ?? null;

/** A place in brackets, as it is called. What stayed in its own letters was not found in the watchlist: it may stand in any case. */
export function placeBeside(grammar: Grammar, { place }: Facts, core: string, { place: wanted }: Measure): string {
  if (place === null || !wanted || place.placeId === "place:BLR") return "";
  if (place.placeId === null && /\p{Script=Cyrillic}/u.test(place.name)) return "";
  const shown = localPlace(grammar, place);
  return core.includes(shown) ? "" : ` (${shown})`;
}

/** @param stays where the place is one at which something is held, whatever the type */
export function placeTail(grammar: Grammar, facts: Facts, core: string, measure: Measure, stays: boolean): string {
  const { place, type, mode } = facts;
  if (place === null || !measure.place || place.placeId === "place:BLR") return "";
  const states = neighbours(grammar, place);
  if (states !== null) {
    const { at, to, across } = grammar.borders;
    const preposition = TOWARDS.has(`${type}/${mode}`) && !stays ? to : AWAY.has(`${type}/${mode}`) ? across : at;
    return core.includes(states) ? "" : ` ${preposition} ${states}`;
  }
  const local = placeIn(grammar, place);
  if (local !== null && core.includes(local.nominative.slice(0, -1))) return "";
  const key = `${type}/${mode}`;
  const [preposition, form] =
    TOWARDS.has(key) && !stays
      ? (["into", "acc"] as const)
      : AWAY.has(key)
        ? (["out", "gen"] as const)
        : (["into", "loc"] as const);
  const name = local?.form(form) ?? null;
  if (name === null || /border|crossing|airport/i.test(place.name)) return placeBeside(grammar, facts, core, measure);
  return ` ${preposition === "into" ? grammar.into(name) : grammar.outOf} ${name}`;
}

/** Months after "in". */
const MONTHS = {
  ru: "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
  be: "студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні",
} as const;

export function dateTail(
  { words, language, into }: Grammar,
  facts: Facts,
  reference: string,
  { date }: Measure,
): string {
  if (!date || facts.status !== "planned" || facts.date === null || facts.date.end < reference) return "";
  const { start } = facts.date;
  if (!isWholeMonth(facts.date)) return ` ${dayText(words, facts.date, reference)}`;
  const month = MONTHS[language].split(" ")[Number(start.slice(5, 7)) - 1]!;
  const year = start.slice(0, 4) === reference.slice(0, 4) ? "" : ` ${start.slice(0, 4)} года`;
  return ` ${into(month)} ${month}${year}`;
}
