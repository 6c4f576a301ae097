import type { EventType, Mode, QuantityKind, Status } from "../../events/ontology.ts";
import type { DigestLanguage } from "../../language/languages.ts";

/** The forms of a counted noun, by the plural category of `Intl.PluralRules`; `other` always stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Everything an edition says in one language, except the patterns of headlines. `{name}` marks what is put in. */
export interface Words {
  readonly language: DigestLanguage;
  /** The locale of dates and numbers. */
  readonly locale: string;
  readonly sections: Readonly<
    Record<"critical" | "updates" | "new" | "planned" | "corrections" | "brief" | "notices", string>
  >;
  /** Headings of the topics under which new developments stand, in this order. */
  readonly topics: Readonly<Record<Topic, string>>;
  readonly types: Readonly<Record<EventType, string>>;
  /**
   * Names of modes that say more than the type, by `TYPE/mode`; the type's own name stands where there is none. What ends in a term of
   * prison is an arrest in the ontology, and a sentence to readers.
   */
  readonly modes: Readonly<Partial<Record<`${EventType}/${Mode | "sentence"}`, string>>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly confidence: Readonly<Record<"high" | "medium" | "low", string>>;
  readonly outlets: Readonly<Record<"state" | "independent" | "exile" | "foreign", string>>;
  /** What is counted, for headlines and changes ("detained 5 → 12"). */
  readonly quantities: Readonly<Record<QuantityKind, string>>;
  readonly counted: Readonly<
    Record<
      | "people"
      | "troops"
      | "vehicles"
      | "publishers"
      | "articles"
      | "refusals"
      | "critical"
      | "updates"
      | "new"
      | "corrections"
      | "days"
      | "months"
      | "years"
      | "others",
      Forms
    >
  >;
  /** Names of currencies beside a number, by ISO 4217; those that are missing go by their code. */
  readonly currencies: Readonly<Record<string, Forms>>;
  readonly bounds: Readonly<Record<"min" | "max" | "approx", string>>;
  readonly changes: Readonly<
    Record<"status" | "place" | "date" | "actor" | "type" | "retraction" | "text" | "deniedBy", string>
  >;
  readonly phrases: Readonly<Record<Phrase, string>>;
}

export const TOPICS = ["repression", "security", "protest", "politics", "diplomacy", "economy", "society"] as const;
export type Topic = (typeof TOPICS)[number];

export type Phrase =
  | "and"
  | "life"
  | "subject"
  | "subjectQuiet"
  | "read"
  | "nothing"
  | "singleSource"
  | "unnamedSource"
  | "besideKnown"
  | "correctionPrefix"
  | "retractionPrefix"
  | "deniedPrefix"
  | "why"
  | "howToChange"
  | "silence"
  | "stale"
  | "channelFails"
  | "channelFailsUnknown";
