import type { LexiconSource } from "../lexicon.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { relations } from "./relations.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "de/events.ts", text: events },
    { file: "de/force.ts", text: force },
    { file: "de/relations.ts", text: relations },
  ],
  words: { file: "de/words.ts", text: words },
  freeWordOrder: true,
};
