import type { LexiconSource } from "../lexicon.ts";
import { coercion } from "./coercion.ts";
import { diplomacy } from "./diplomacy.ts";
import { state } from "./state.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "be/coercion.ts", text: coercion },
    { file: "be/diplomacy.ts", text: diplomacy },
    { file: "be/state.ts", text: state },
  ],
  words: { file: "be/words.ts", text: words },
  freeWordOrder: true,
};
