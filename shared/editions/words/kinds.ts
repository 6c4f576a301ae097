import type { Facts } from "../../developments/index.ts";
import type { DigestLanguage } from "../../language/languages.ts";
import { wordsOf } from "./index.ts";
import { kindName } from "./phrases.ts";

/** What editions in a language call a kind of event, beginning with a capital: `Arrest`, `Sentence`, `Meeting`. */
export const eventKind = (event: Pick<Facts, "type" | "mode" | "quantities">, language: DigestLanguage): string =>
  kindName(wordsOf(language), event);

/** What editions in a language call a status: `happened`, `planned`. */
export const statusName = (status: Facts["status"], language: DigestLanguage): string =>
  wordsOf(language).statuses[status];
