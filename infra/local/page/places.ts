import { placeAncestors, placeById } from "../../../shared/watchlist/index.ts";

/** Where a place of the watchlist is, in degrees: itself, else the nearest larger place that has coordinates; null for a country. */
export function positionOf(id: string): { readonly longitude: number; readonly latitude: number } | null {
  const place = placeById(id);
  if (place === null) return null;
  for (const { kind, longitude, latitude } of [place, ...placeAncestors(id)]) {
    if (kind === "country") return null;
    if (longitude !== null && latitude !== null) return { longitude, latitude };
  }
  return null;
}
