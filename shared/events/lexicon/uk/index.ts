import type { LexiconSource } from "../lexicon.ts";
import { withStems } from "../stems.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { frames } from "./frames.ts";
import { relations } from "./relations.ts";
import { statecraft } from "./statecraft.ts";
import { usage } from "./usage.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** What follows the beginning of a word for people or bodies when the word is of what they do, have or are: «громадян-ство», «шпигун-ство». */
const ENDINGS = /^(?!ств|ицтв|ництв|енн|анн|ість|ост[іи]|ськ|ьн|івщин)/u;

export const source: LexiconSource = {
  triggers: [
    { file: "uk/events.ts", text: withStems("uk", events) },
    { file: "uk/force.ts", text: withStems("uk", force) },
    { file: "uk/relations.ts", text: withStems("uk", relations) },
    { file: "uk/deeds.ts", text: withStems("uk", deeds) },
    { file: "uk/dealings.ts", text: withStems("uk", dealings) },
    { file: "uk/wording.ts", text: withStems("uk", wording) },
    { file: "uk/usage.ts", text: withStems("uk", usage) },
    { file: "uk/frames.ts", text: withStems("uk", frames) },
    { file: "uk/statecraft.ts", text: withStems("uk", statecraft) },
  ],
  traits: {
    freeWordOrder: true,
    marksCase: true,
    bareWordsPointBack: true,
  },
  words: { file: "uk/words.ts", text: words },
  endings: ENDINGS,
  pastEndings: ["ла", "ло", "в"],
};
