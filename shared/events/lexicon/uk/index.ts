import type { LexiconSource } from "../lexicon.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { relations } from "./relations.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "uk/events.ts", text: events },
    { file: "uk/force.ts", text: force },
    { file: "uk/relations.ts", text: relations },
    { file: "uk/deeds.ts", text: deeds },
    { file: "uk/dealings.ts", text: dealings },
    { file: "uk/wording.ts", text: wording },
  ],
  words: { file: "uk/words.ts", text: words },
  freeWordOrder: true,
};
