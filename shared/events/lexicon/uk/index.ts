import type { LexiconSource } from "../lexicon.ts";
import { events } from "./events.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [{ file: "uk/events.ts", text: events }],
  words: { file: "uk/words.ts", text: words },
  freeWordOrder: true,
};
