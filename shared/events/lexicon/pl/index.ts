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
    { file: "pl/events.ts", text: events },
    { file: "pl/force.ts", text: force },
    { file: "pl/relations.ts", text: relations },
    { file: "pl/deeds.ts", text: deeds },
    { file: "pl/dealings.ts", text: dealings },
    { file: "pl/wording.ts", text: wording },
  ],
  words: { file: "pl/words.ts", text: words },
  freeWordOrder: true,
};
