import type { LexiconSource } from "../lexicon.ts";
import { events } from "./events.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [{ file: "de/events.ts", text: events }],
  words: { file: "de/words.ts", text: words },
  freeWordOrder: true,
};
