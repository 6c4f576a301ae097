import type { LexiconSource } from "../lexicon.ts";
import { words } from "./words.ts";

export const source: LexiconSource = { triggers: [], words: { file: "en/words.ts", text: words } };
