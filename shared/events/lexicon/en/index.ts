import type { LexiconSource } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { coercion } from "./coercion.ts";
import { diplomacy } from "./diplomacy.ts";
import { disputes } from "./disputes.ts";
import { everyday } from "./everyday.ts";
import { force } from "./force.ts";
import { forces } from "./forces.ts";
import { idioms } from "./idioms.ts";
import { incidents } from "./incidents.ts";
import { movement } from "./movement.ts";
import { protest } from "./protest.ts";
import { remarks } from "./remarks.ts";
import { sanctions } from "./sanctions.ts";
import { stances } from "./stances.ts";
import { state } from "./state.ts";
import { statecraft } from "./statecraft.ts";
import { statements } from "./statements.ts";
import { street } from "./street.ts";
import { threats } from "./threats.ts";
import { violence } from "./violence.ts";
import { war } from "./war.ts";
import { waveNouns } from "./wave-nouns.ts";
import { waveVerbs1 } from "./wave-verbs1.ts";
import { waveVerbs2 } from "./wave-verbs2.ts";
import { waveVerbs3 } from "./wave-verbs3.ts";
import { waveVerbs4 } from "./wave-verbs4.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "en/coercion.ts", text: coercion },
    { file: "en/sanctions.ts", text: sanctions },
    { file: "en/violence.ts", text: violence },
    { file: "en/incidents.ts", text: incidents },
    { file: "en/forces.ts", text: forces },
    { file: "en/protest.ts", text: protest },
    { file: "en/movement.ts", text: movement },
    { file: "en/diplomacy.ts", text: diplomacy },
    { file: "en/disputes.ts", text: disputes },
    { file: "en/threats.ts", text: threats },
    { file: "en/state.ts", text: state },
    { file: "en/war.ts", text: war },
    { file: "en/stances.ts", text: stances },
    { file: "en/idioms.ts", text: idioms },
    { file: "en/statements.ts", text: statements },
    { file: "en/remarks.ts", text: remarks },
    { file: "en/acts.ts", text: acts },
    { file: "en/everyday.ts", text: everyday },
    { file: "en/street.ts", text: street },
    { file: "en/statecraft.ts", text: statecraft },
    { file: "en/force.ts", text: force },
    { file: "en/wave-verbs1.ts", text: waveVerbs1 },
    { file: "en/wave-verbs2.ts", text: waveVerbs2 },
    { file: "en/wave-verbs4.ts", text: waveVerbs4 },
    { file: "en/wave-verbs3.ts", text: waveVerbs3 },
    { file: "en/wave-nouns.ts", text: waveNouns },
  ],
  words: { file: "en/words.ts", text: words },
};
