import type { EventType } from "../events/ontology.ts";

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
