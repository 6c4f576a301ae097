import type { LexiconSource } from "../lexicon.ts";
import { dealings } from "./dealings.ts";
import { deeds } from "./deeds.ts";
import { events } from "./events.ts";
import { force } from "./force.ts";
import { people } from "./people.ts";
import { power } from "./power.ts";
import { relations } from "./relations.ts";
import { reportage } from "./reportage.ts";
import { speech } from "./speech.ts";
import { usage } from "./usage.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Endings of cases and numbers, and the last parts of compounds that are people or bodies still: "Polizei-sprecher", "Gericht-shof". */
const ENDINGS =
  /^(?:e|en|em|er|es|ern|ers|s|n|in|innen|r|m|ns|ens|ses|se|sen|ne|nen|ien|erin|erinnen|ler|lern|lers|lerin|lerinnen|te|ten|ter|tes|shof|shofs)?$|(?:sprecher|vertreter|chef|führer|kräfte|einheit|truppe|beamt|leute|führung|spitze|angehörig|mitarbeiter|gruppe|mitglied|behörde|apparat|patrouille|kommando|anwält|anwalt|richter|junta|familie|verband|organisation|funktionär|vertretung|eltern|kollektiv|kolleg)\p{L}{0,5}$/u;

export const source: LexiconSource = {
  triggers: [
    { file: "de/events.ts", text: events },
    { file: "de/force.ts", text: force },
    { file: "de/relations.ts", text: relations },
    { file: "de/deeds.ts", text: deeds },
    { file: "de/dealings.ts", text: dealings },
    { file: "de/wording.ts", text: wording },
    { file: "de/power.ts", text: power },
    { file: "de/speech.ts", text: speech },
    { file: "de/people.ts", text: people },
    { file: "de/usage.ts", text: usage },
    { file: "de/reportage.ts", text: reportage },
  ],
  traits: {
    freeWordOrder: true,
    marksCase: true,
    bareWordsPointBack: true,
    listsPublicMatters: true,
  },
  words: { file: "de/words.ts", text: words },
  endings: ENDINGS,
};
