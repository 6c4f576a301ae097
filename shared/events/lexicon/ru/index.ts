import type { LexiconFile, LexiconSource } from "../lexicon.ts";
import { aspects } from "./aspects.ts";
import { coercion } from "./coercion.ts";
import { concessions } from "./concessions.ts";
import { diplomacy } from "./diplomacy.ts";
import { force } from "./force.ts";
import { headlines } from "./headlines.ts";
import { stances } from "./stances.ts";
import { state } from "./state.ts";
import { unrest } from "./unrest.ts";
import { words } from "./words.ts";

const file = (name: string, text: string): LexiconFile => ({ file: `ru/${name}.ts`, text });

export const source: LexiconSource = {
  triggers: [
    file("coercion", coercion),
    file("concessions", concessions),
    file("diplomacy", diplomacy),
    file("force", force),
    file("headlines", headlines),
    file("stances", stances),
    file("state", state),
    file("unrest", unrest),
  ],
  traits: {
    freeWordOrder: true,
    marksCase: true,
    bareWordsPointBack: true,
    knowsBeings: true,
    listsPublicMatters: true,
    namesPrepositions: true,
  },
  words: file("words", words),
  pastEndings: ["ла", "ло", "л"],
  aspects,
};
