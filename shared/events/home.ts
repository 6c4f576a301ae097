/** Whose "police" police are: in news about Belarus its own, in other news those of the country it speaks of most. */
import type { Language } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";

/** The country at home in an article. */
export interface Home {
  /** ISO 3166-1 alpha-3, or `XXX` where no country is spoken of. */
  readonly code: string;
  /** ISO 3166-1 alpha-3 of the country where the news happens: whose police, courts and offices those are that no country is told of. */
  readonly scene?: string;
  /** ISO 3166-1 alpha-3 of the country of readers who need not be told whose prime minister or parliament it is. */
  readonly cabinet?: string;
}

/** Languages of one country's outlets, which name their own offices without saying whose they are. */
const OUTLETS: Partial<Record<Language, string>> = { uk: "UKR", pl: "POL", lt: "LTU", de: "DEU" };
/** An outlet's own country: where it is named at least so often, and so many times as often as Belarus. */
const OWN = { mentions: 4, scene: 0.65, cabinet: 0.3 } as const;

export const BELARUS = { code: "BLR", name: "Belarus", adjective: "Belarusian" } as const;

const NO_COUNTRY: ReadonlySet<string> = new Set(["XXX", "IGO", "NGO"]);

/** The home of news that is not about Belarus: the country most mentioned, the first of several. */
export function homeOf(mentions: readonly Mention[]): Home {
  const counts = new Map<string, number>();
  for (const { entity, place } of mentions) {
    const country = place?.country ?? entity?.country;
    if (country !== undefined && !NO_COUNTRY.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  let home: Home = { code: "XXX" };
  for (const [code, count] of counts) if (count > (counts.get(home.code) ?? 0)) home = { code };
  return home;
}

/** Kinds of places that news happens at; countries and capitals also stand for their governments. */
const SCENERY: ReadonlySet<string> = new Set(["city", "village", "facility", "crossing", "region", "district"]);
/**
 * News plays abroad where one other country is named at least so often, and so many times as often as Belarus; or where so many of its
 * places are, and so many times as many.
 */
const ABROAD = { mentions: 6, more: 1.5, places: 5, morePlaces: 3 } as const;

/** How often each country, and the places of each, are named. */
function namedIn(mentions: readonly Mention[]): { named: Map<string, number>; places: Map<string, number> } {
  const named = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { entity, place, adjective } of mentions) {
    const code = place?.country ?? entity?.country;
    if (code === undefined || NO_COUNTRY.has(code)) continue;
    named.set(code, of(named, code) + 1);
    if (place !== null && !adjective && SCENERY.has(place.kind)) places.set(code, of(places, code) + 1);
  }
  return { named, places };
}

const of = (counts: ReadonlyMap<string, number>, code: string): number => counts.get(code) ?? 0;

/** The country whose cabinet and parliament news in a language means where it names none, or undefined. */
export function cabinetOf(mentions: readonly Mention[], language: Language | "und"): string | undefined {
  const own = language === "und" ? undefined : OUTLETS[language];
  if (own === undefined) return undefined;
  const { named } = namedIn(mentions);
  return of(named, own) >= OWN.mentions && of(named, own) >= OWN.cabinet * of(named, BELARUS.code) ? own : undefined;
}

/**
 * The country in which news about Belarus plays, as ISO 3166-1 alpha-3: Belarus unless another country clearly outweighs it; the
 * country of the language's outlets needs less.
 */
export function sceneOf(mentions: readonly Mention[], language: Language | "und" = "und"): string {
  const { named, places } = namedIn(mentions);
  const home = BELARUS.code;
  const own = language === "und" ? undefined : OUTLETS[language];
  if (
    own !== undefined &&
    of(named, own) >= OWN.mentions &&
    of(named, own) >= OWN.scene * of(named, home) &&
    of(places, own) >= Math.max(1, of(places, home))
  )
    return own;
  let scene: string = home;
  for (const [code, count] of named) {
    if (code === home || (scene !== home && count <= of(named, scene))) continue;
    const oftener = count >= ABROAD.mentions && count >= ABROAD.more * of(named, home);
    const there = of(places, code) >= ABROAD.places && of(places, code) >= ABROAD.morePlaces * of(places, home);
    if (there || (oftener && of(places, code) >= of(places, home))) scene = code;
  }
  return scene;
}
