/**
 * The event types and their modes: PLOVER (Open Event Data Alliance), with four extension types
 * (ELECT, GOVERN, RELOCATE, INCIDENT) that a country monitor needs.
 */
export const MODES = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "ban", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "ban",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinform",
    "cyber",
  ],
  ASSAULT: [
    "beat",
    "torture",
    "execute",
    "sexual",
    "assassinate",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "heavy-weapons",
    "crowd-control",
  ],
  ELECT: ["vote", "schedule", "result", "inaugurate"],
  GOVERN: ["law", "appoint", "dismiss", "decide"],
  RELOCATE: ["flee", "return", "migrate", "evacuate"],
  INCIDENT: ["accident", "death", "disaster", "disease"],
} as const satisfies Record<string, readonly string[]>;

export type EventType = keyof typeof MODES;
export const EVENT_TYPES = Object.keys(MODES) as EventType[];
export type Mode = { [T in EventType]: (typeof MODES)[T][number] }[EventType];

export const STATUSES = ["occurred", "planned", "alleged", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export const QUANTITY_KINDS = [
  "detained",
  "released",
  "killed",
  "injured",
  "participants",
  "money",
  "sentence",
  "troops",
  "vehicles",
  "percent",
  "persons",
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export const BOUNDS = ["exact", "min", "max", "approx"] as const;
export type Bound = (typeof BOUNDS)[number];

/** Types whose two sides are alike: who is named first is only a matter of wording. */
export const SYMMETRIC_TYPES: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE", "COOPERATE"]);
