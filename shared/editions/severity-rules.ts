import type { Severity } from "../config/index.ts";
import type { EventType, Mode, QuantityKind, Status } from "../events/ontology.ts";
import type { Sector } from "../watchlist/mention.ts";

/** Everything that is given must match; the first rule of the list that does decides. */
export interface BuiltInRule {
  readonly types?: readonly EventType[];
  readonly modes?: readonly Mode[];
  readonly statuses?: readonly Status[];
  readonly quantity?: { readonly kind: QuantityKind; readonly atLeast: number };
  readonly actorSectors?: readonly Sector[];
  readonly recipientSectors?: readonly Sector[];
  /** ISO 3166-1 alpha-3. */
  readonly actorCountries?: readonly string[];
  /** Watchlist ids, of the actors alone or of anyone who takes part. */
  readonly actorEntities?: readonly string[];
  readonly entities?: readonly string[];
  /** Tried on the watchlist's ids of those acted upon. */
  readonly recipientEntities?: RegExp;
  /** Tried on the name of the place and of each that is acted upon. */
  readonly place?: RegExp;
  /** What the reports' own words must say, and must not (`words/nuance-table.ts`). */
  readonly nuances?: readonly string[];
  readonly notNuances?: readonly string[];
  readonly severity: Severity;
}

const REAL: readonly Status[] = ["occurred", "planned", "alleged"];
const HEAD_OF_STATE = ["person:alexander-lukashenko"];
/** Whoever he dismisses, only his own fall changes who rules. */
const RULER = /^person:alexander-lukashenko$/;
const ENVOY = /^office:[A-Z]{3}:(?:ambassador|charge|consul|diplomats)$/;
/** A border or a crossing itself, not a body that is named after one. */
const BORDER = /(?:border|crossing|checkpoint)s?$/i;

/** In order: what is denied, what kills, what rules by force, what shuts a border, who rules; then ordinary news; then words. */
export const BUILT_IN_RULES: readonly BuiltInRule[] = [
  { statuses: ["denied"], severity: "normal" },

  // Deaths and mass violence; who dies of age or illness, and not in custody or beaten, is in the obituaries.
  { quantity: { kind: "killed", atLeast: 2 }, statuses: REAL, severity: "critical" },
  { types: ["INCIDENT"], modes: ["death"], nuances: ["natural"], notNuances: ["held"], severity: "normal" },
  { quantity: { kind: "killed", atLeast: 1 }, statuses: REAL, severity: "critical" },
  { types: ["INCIDENT"], modes: ["death"], statuses: REAL, severity: "critical" },
  { types: ["ASSAULT"], modes: ["execute", "assassinate", "suicide-attack"], statuses: REAL, severity: "critical" },
  { types: ["ASSAULT"], modes: ["explosives", "heavy-weapons", "firearms"], statuses: REAL, severity: "critical" },
  { quantity: { kind: "injured", atLeast: 10 }, types: ["ASSAULT", "INCIDENT"], severity: "critical" },
  { types: ["INCIDENT"], modes: ["disaster"], quantity: { kind: "injured", atLeast: 5 }, severity: "critical" },

  // Mass arrests, and release of many.
  { types: ["COERCE"], quantity: { kind: "detained", atLeast: 50 }, severity: "critical" },
  { types: ["COERCE"], modes: ["arrest", "seize"], quantity: { kind: "persons", atLeast: 50 }, severity: "critical" },
  { types: ["RETREAT", "CONCEDE"], quantity: { kind: "released", atLeast: 50 }, severity: "critical" },
  { types: ["RETREAT", "CONCEDE"], quantity: { kind: "persons", atLeast: 50 }, severity: "critical" },
  { types: ["COERCE"], modes: ["martial-law", "curfew"], statuses: ["occurred", "planned"], severity: "critical" },

  // Military: foreign forces, and many; an exercise of one's own or a stray drone is high.
  {
    types: ["MOBILIZE"],
    modes: ["troops", "weapons"],
    statuses: ["occurred"],
    actorCountries: ["RUS"],
    severity: "critical",
  },
  { types: ["MOBILIZE"], statuses: ["occurred"], quantity: { kind: "troops", atLeast: 100 }, severity: "critical" },
  { types: ["MOBILIZE"], severity: "high" },

  // The border.
  {
    types: ["COERCE", "SANCTION"],
    modes: ["restrict", "discontinue"],
    place: BORDER,
    statuses: ["occurred", "planned"],
    severity: "critical",
  },
  { types: ["COERCE"], modes: ["seize"], place: /plane|flight|aircraft|airliner/i, severity: "critical" },

  // The head of state changes.
  { types: ["RETREAT"], modes: ["resign"], actorEntities: HEAD_OF_STATE, severity: "critical" },
  { types: ["GOVERN"], modes: ["dismiss"], recipientEntities: RULER, severity: "critical" },
  {
    types: ["ELECT"],
    modes: ["result", "inaugurate"],
    entities: HEAD_OF_STATE,
    statuses: ["occurred"],
    severity: "critical",
  },

  // High: force, sentences, sanctions, deportation, large protests, changed rulers below the first.
  { quantity: { kind: "sentence", atLeast: 60 }, severity: "high" },
  { quantity: { kind: "detained", atLeast: 10 }, severity: "high" },
  { quantity: { kind: "persons", atLeast: 20 }, types: ["COERCE"], severity: "high" },
  { quantity: { kind: "released", atLeast: 5 }, severity: "high" },
  { types: ["RETREAT", "CONCEDE"], quantity: { kind: "persons", atLeast: 5 }, severity: "high" },
  { quantity: { kind: "injured", atLeast: 1 }, severity: "high" },
  { quantity: { kind: "participants", atLeast: 5000 }, types: ["PROTEST"], severity: "high" },
  { types: ["ASSAULT"], severity: "high" },
  // A company that stops its trade or flights is no state that imposes sanctions.
  { types: ["SANCTION"], actorSectors: ["BUS"], severity: "normal" },
  {
    types: ["SANCTION"],
    modes: ["expel", "withdraw", "discontinue", "convict"],
    statuses: ["occurred", "planned"],
    severity: "high",
  },
  { types: ["COERCE"], modes: ["deport", "censor", "restrict"], severity: "high" },
  { types: ["COERCE"], modes: ["arrest", "seize", "ban"], recipientSectors: ["MED", "NGO", "REL"], severity: "high" },
  { types: ["ELECT"], modes: ["result", "inaugurate", "vote"], severity: "high" },
  { types: ["GOVERN"], modes: ["appoint", "dismiss"], severity: "normal" },
  { types: ["INCIDENT"], modes: ["disaster"], severity: "high" },
  { types: ["THREATEN"], modes: ["violence", "territory"], severity: "high" },
  { types: ["RETREAT"], modes: ["release", "resign", "withdraw"], severity: "high" },
  { types: ["COERCE"], severity: "normal" },

  // Words.
  { types: ["SUPPORT"], severity: "low" },
  { types: ["REQUEST"], severity: "low" },
  { types: ["ACCUSE"], modes: ["investigate"], severity: "normal" },
  // An envoy who is summoned or handed a note: states act.
  { types: ["ACCUSE"], modes: ["disapprove"], recipientEntities: ENVOY, severity: "normal" },
  { types: ["ACCUSE"], severity: "low" },
  { types: ["CONSULT"], modes: ["phone"], severity: "low" },
];
