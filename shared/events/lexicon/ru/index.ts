import type { LexiconSource } from "../lexicon.ts";
import { coercion } from "./coercion.ts";
import { diplomacy } from "./diplomacy.ts";
import { state } from "./state.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "ru/coercion.ts", text: coercion },
    { file: "ru/diplomacy.ts", text: diplomacy },
    { file: "ru/state.ts", text: state },
  ],
  words: { file: "ru/words.ts", text: words },
  freeWordOrder: true,
};
