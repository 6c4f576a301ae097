import type { LexiconSource } from "../lexicon.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { people } from "./people.ts";
import { power } from "./power.ts";
import { relations } from "./relations.ts";
import { speech } from "./speech.ts";
import { usage } from "./usage.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "de/events.ts", text: events },
    { file: "de/force.ts", text: force },
    { file: "de/relations.ts", text: relations },
    { file: "de/deeds.ts", text: deeds },
    { file: "de/dealings.ts", text: dealings },
    { file: "de/wording.ts", text: wording },
    { file: "de/power.ts", text: power },
    { file: "de/speech.ts", text: speech },
    { file: "de/people.ts", text: people },
    { file: "de/usage.ts", text: usage },
  ],
  words: { file: "de/words.ts", text: words },
  freeWordOrder: true,
};
