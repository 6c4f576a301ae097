/** Who a phrase is. `Cast` is the door: it reads an article sentence by sentence and then tells whom its phrases mean. */
export { Cast } from "./cast.ts";
export { isInterview } from "./interview.ts";
export { issuersOf } from "./issuer.ts";
export type { Remembered } from "./memory.ts";
export { atSeat, countryOf, countryOfMention, fromMention } from "./mentioned.ts";
export { type Mission, missionIn } from "./missions.ts";
export { namedAfter } from "./named-after.ts";
export type { Described } from "./own-words.ts";
export { asCalled } from "./own-words.ts";
export { quotationsIn } from "./quoted-speaker.ts";
export { isInAReason } from "./reasons.ts";
