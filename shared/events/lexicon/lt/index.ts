import type { LexiconSource } from "../lexicon.ts";
import { withStems } from "../stems.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { frames } from "./frames.ts";
import { relations } from "./relations.ts";
import { reportage } from "./reportage.ts";
import { usage } from "./usage.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** What follows the beginning of a word for people or bodies when the word is of what they do, have or are: "prezident-ūra", "diplomat-ija", "žurnalist-ika". */
const ENDINGS =
  /^(?!ūr|ij(?:a|os|ą|ai|oje)$|ik(?:a|os|ą|oje)$|avim|inim|ystė|ystę|ystės|at(?:as|ą|o|e)$|yn(?:ė|ę|ės|ėje)$|ingrad|iausi|uoja)/u;

export const source: LexiconSource = {
  triggers: [
    { file: "lt/events.ts", text: withStems("lt", events) },
    { file: "lt/force.ts", text: withStems("lt", force) },
    { file: "lt/relations.ts", text: withStems("lt", relations) },
    { file: "lt/deeds.ts", text: withStems("lt", deeds) },
    { file: "lt/dealings.ts", text: withStems("lt", dealings) },
    { file: "lt/wording.ts", text: withStems("lt", wording) },
    { file: "lt/usage.ts", text: withStems("lt", usage) },
    { file: "lt/frames.ts", text: withStems("lt", frames) },
    { file: "lt/reportage.ts", text: withStems("lt", reportage) },
  ],
  traits: {
    freeWordOrder: true,
    marksCase: true,
    bareWordsPointBack: true,
    listsPublicMatters: true,
  },
  words: { file: "lt/words.ts", text: words },
  endings: ENDINGS,
};
