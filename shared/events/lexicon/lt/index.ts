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
    { file: "lt/events.ts", text: events },
    { file: "lt/force.ts", text: force },
    { file: "lt/relations.ts", text: relations },
    { file: "lt/deeds.ts", text: deeds },
    { file: "lt/dealings.ts", text: dealings },
    { file: "lt/wording.ts", text: wording },
  ],
  words: { file: "lt/words.ts", text: words },
  freeWordOrder: true,
};
