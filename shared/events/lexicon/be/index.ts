import { normalise } from "../../../language/be/orthography.ts";
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
import { usage } from "./usage.ts";
import { words } from "./words.ts";

/** Words are compared as the language pack spells them: without the variants of the two orthographies. */
const asSpelt = (text: string): string =>
  text.replace(/[\p{Script=Cyrillic}'’]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? normalise(word.toLowerCase()) : word,
  );

const file = (name: string, text: string): LexiconFile => ({ file: `be/${name}.ts`, text: asSpelt(text) });

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
    file("usage", usage),
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
  pastEndings: ["ла", "ло", "ў", "в"],
  aspects: asSpelt(aspects),
};
