import type { Facts } from "../developments/index.ts";

/** Nobody is named, no place, nothing counted: the fields alone would tell readers nothing. */
export function saysNothing({ actors, recipients, place, quantities }: Facts): boolean {
  return actors.length + recipients.length + quantities.length === 0 && place === null;
}
