import { normalise } from "../../../language/be/orthography.ts";
import type { LexiconFile, LexiconSource } from "../lexicon.ts";
import { coercion } from "./coercion.ts";
import { diplomacy } from "./diplomacy.ts";
import { state } from "./state.ts";
import { words } from "./words.ts";

/** Words are compared as the language pack spells them: without the variants of the two orthographies. */
const file = (name: string, text: string): LexiconFile => ({
  file: name,
  text: text.replace(/[\p{Script=Cyrillic}'’]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? normalise(word.toLowerCase()) : word,
  ),
});

export const source: LexiconSource = {
  triggers: [file("be/coercion.ts", coercion), file("be/diplomacy.ts", diplomacy), file("be/state.ts", state)],
  words: file("be/words.ts", words),
  freeWordOrder: true,
};
