import type { Facts } from "../developments/index.ts";

/**
 * Nobody is named, nothing counted, and no place, or only that something happened there: the fields alone would tell readers nothing.
 */
export function saysNothing({ type, mode, actors, recipients, place, quantities }: Facts): boolean {
  if (actors.length + recipients.length + quantities.length > 0) return false;
  return place === null || (type === "INCIDENT" && mode === null);
}
