import type { LexiconSource } from "../lexicon.ts";
import { accusations } from "./accusations.ts";
import { coercion } from "./coercion.ts";
import { custody } from "./custody.ts";
import { dealings } from "./dealings.ts";
import { isDoer } from "./doers.ts";
import { forces } from "./forces.ts";
import { incidents } from "./incidents.ts";
import { meetings } from "./meetings.ts";
import { movement } from "./movement.ts";
import { passive } from "./passive.ts";
import { protest } from "./protest.ts";
import { refusals } from "./refusals.ts";
import { requests } from "./requests.ts";
import { retreat } from "./retreat.ts";
import { sanctions } from "./sanctions.ts";
import { state } from "./state.ts";
import { statements } from "./statements.ts";
import { threats } from "./threats.ts";
import { violence } from "./violence.ts";
import { words } from "./words.ts";

export const source: LexiconSource = {
  triggers: [
    { file: "en/custody.ts", text: custody },
    { file: "en/coercion.ts", text: coercion },
    { file: "en/sanctions.ts", text: sanctions },
    { file: "en/violence.ts", text: violence },
    { file: "en/incidents.ts", text: incidents },
    { file: "en/forces.ts", text: forces },
    { file: "en/protest.ts", text: protest },
    { file: "en/movement.ts", text: movement },
    { file: "en/retreat.ts", text: retreat },
    { file: "en/meetings.ts", text: meetings },
    { file: "en/dealings.ts", text: dealings },
    { file: "en/accusations.ts", text: accusations },
    { file: "en/requests.ts", text: requests },
    { file: "en/refusals.ts", text: refusals },
    { file: "en/threats.ts", text: threats },
    { file: "en/state.ts", text: state },
  ],
  traits: {
    namesLead: true,
    ownByGender: true,
    listsMembers: true,
    listsPublicMatters: true,
    titleCase: true,
    bareIsGeneral: true,
    ownWords: true,
  },
  words: { file: "en/words.ts", text: words },
  isDoer,
  statements,
  passive,
};
