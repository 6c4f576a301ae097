import type { LexiconSource } from "../lexicon.ts";
import { withStems } from "../stems.ts";
import { custody } from "./custody.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { relations } from "./relations.ts";
import { reportage } from "./reportage.ts";
import { stances } from "./stances.ts";
import { state } from "./state.ts";
import { usage } from "./usage.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** What follows the beginning of a word for people or bodies when the word is of what they do, have or are: "szpieg-ostwo", "mieszka-nie". */
const ENDINGS = /^(?!ostw|stw|owani|owsk|ersk|ni[eau]$|ość|ości|cji|iowan|czn[yaei])/u;

export const source: LexiconSource = {
  triggers: [
    { file: "pl/events.ts", text: withStems("pl", events) },
    { file: "pl/force.ts", text: withStems("pl", force) },
    { file: "pl/relations.ts", text: withStems("pl", relations) },
    { file: "pl/deeds.ts", text: withStems("pl", deeds) },
    { file: "pl/dealings.ts", text: withStems("pl", dealings) },
    { file: "pl/wording.ts", text: withStems("pl", wording) },
    { file: "pl/usage.ts", text: withStems("pl", usage) },
    { file: "pl/custody.ts", text: withStems("pl", custody) },
    { file: "pl/stances.ts", text: withStems("pl", stances) },
    { file: "pl/state.ts", text: withStems("pl", state) },
    { file: "pl/reportage.ts", text: withStems("pl", reportage) },
  ],
  traits: {
    freeWordOrder: true,
    marksCase: true,
    bareWordsPointBack: true,
  },
  words: { file: "pl/words.ts", text: words },
  endings: ENDINGS,
  pastEndings: ["ła", "ło", "ł"],
};
