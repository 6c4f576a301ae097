import type { Outlets } from "../../shared/editions/index.ts";
import { outletOf, placeById } from "../../shared/watchlist/index.ts";

const LABELS = {
  "state-run": "state",
  independent: "independent",
  exile: "exile",
  foreign: "foreign",
  agency: null,
} as const;

/** Whose outlet it is, by its address or else its name. */
export const outlets: Outlets = (outlet, url) => {
  const known = (url === null ? null : outletOf(url)) ?? (outlet === null ? null : outletOf(outlet));
  return known && { owner: known.owner, label: LABELS[known.kind] };
};

/** Id of the region of Belarus that a place lies in, from the ids of the place and of all that contains it. */
export function regionOf(within: readonly string[]): string | null {
  const places = within.map(placeById);
  if (!places.some((place) => place?.id === "place:BLR")) return null;
  // The capital is a region of its own.
  return places.find((place) => place?.kind === "region" || place?.id === "place:minsk")?.id ?? null;
}
