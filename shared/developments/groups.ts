import type { EventType, Mode } from "../events/ontology.ts";

/**
 * Types that reports of one thing are told apart as by wording alone: an arrest or a beating, a pardon or a release. Only events of
 * one group are ever linked.
 */
export const TYPE_GROUPS: Readonly<Record<EventType, string>> = {
  COERCE: "force",
  ASSAULT: "force",
  SANCTION: "sanction",
  PROTEST: "protest",
  MOBILIZE: "mobilize",
  RETREAT: "retreat",
  CONCEDE: "retreat",
  CONSULT: "meet",
  AGREE: "meet",
  COOPERATE: "meet",
  AID: "aid",
  SUPPORT: "words",
  REQUEST: "words",
  ACCUSE: "words",
  REJECT: "words",
  THREATEN: "words",
  ELECT: "rule",
  GOVERN: "rule",
  RELOCATE: "relocate",
  INCIDENT: "incident",
};

/** Modes that reports of one thing take for each other: killed in a fire is an accident, a death or a disaster. */
const NEAR_MODES: readonly ReadonlySet<Mode>[] = [
  new Set(["accident", "death", "disaster"]),
  new Set(["disapprove", "allege"]),
  new Set(["restrict", "ban"]),
  new Set(["visit", "multilateral", "third-party"]),
  new Set(["demo", "riot", "obstruct"]),
  new Set(["troops", "weapons"]),
  new Set(["assist", "change", "yield"]),
  new Set(["flee", "migrate", "evacuate"]),
  new Set(["result", "vote"]),
  new Set(["beat", "torture", "crowd-control"]),
];

export const areNear = (a: Mode, b: Mode): boolean => NEAR_MODES.some((modes) => modes.has(a) && modes.has(b));
