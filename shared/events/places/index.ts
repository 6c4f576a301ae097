/** Where something happened: the places that a text names, and the choice among those that may be meant. */
export { atOccasions } from "./occasions.ts";
export { asSpelt, spellingsOf } from "./own-spelling.ts";
export { Geography, isTold, type PlaceFinding } from "./place.ts";
export { isBorder } from "./sites.ts";
export { PLACE_WEIGHTS } from "./weights.ts";
