import type { LexiconSource } from "../lexicon.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { relations } from "./relations.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "lt/events.ts", text: events },
    { file: "lt/force.ts", text: force },
    { file: "lt/relations.ts", text: relations },
  ],
  words: { file: "lt/words.ts", text: words },
  freeWordOrder: true,
};
