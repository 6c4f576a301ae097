import type { LexiconSource } from "../lexicon.ts";
import { coercion } from "./coercion.ts";
import { diplomacy } from "./diplomacy.ts";
import { disputes } from "./disputes.ts";
import { force } from "./force.ts";
import { stances } from "./stances.ts";
import { state } from "./state.ts";
import { war } from "./war.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "en/coercion.ts", text: coercion },
    { file: "en/force.ts", text: force },
    { file: "en/diplomacy.ts", text: diplomacy },
    { file: "en/disputes.ts", text: disputes },
    { file: "en/state.ts", text: state },
    { file: "en/war.ts", text: war },
    { file: "en/stances.ts", text: stances },
  ],
  words: { file: "en/words.ts", text: words },
};
