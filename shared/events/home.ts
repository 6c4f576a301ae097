/** Whose "police" police are: in news about Belarus its own, in other news those of the country it speaks of most. */
import type { Mention } from "../watchlist/mention.ts";

/** The country at home in an article. */
export interface Home {
  /** ISO 3166-1 alpha-3, or `XXX` where no country is spoken of. */
  readonly code: string;
}

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
