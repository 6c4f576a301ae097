import type { LexiconSource } from "../lexicon.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { relations } from "./relations.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "uk/events.ts", text: events },
    { file: "uk/force.ts", text: force },
    { file: "uk/relations.ts", text: relations },
  ],
  words: { file: "uk/words.ts", text: words },
  freeWordOrder: true,
};
