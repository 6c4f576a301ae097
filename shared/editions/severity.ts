import { SEVERITIES, type Severity, type SeverityRule } from "../config/index.ts";
import type { Facts } from "../developments/index.ts";
import { BUILT_IN_RULES, type BuiltInRule } from "./severity-rules.ts";

export interface Weighed {
  readonly facts: Facts;
  /** The best confidence among the reports, 0 to 1. */
  readonly confidence: number;
  /** Independent publishers, by owner. */
  readonly owners: number;
  /** What the reports' own words say besides the facts; nothing where absent. */
  readonly nuances?: ReadonlySet<string>;
}

/** Below this confidence a reading is too unsure to interrupt anyone: critical becomes high. */
const SURE = 0.35;

/**
 * How much a development matters: the first configured rule that matches, else the first built-in one (`severity-rules.ts`), else
 * `normal`. What is only alleged by one publisher, or read with little confidence, is never critical.
 */
export function severityOf(weighed: Weighed, configured: readonly SeverityRule[] = []): Severity {
  const { facts } = weighed;
  const own = configured.find((rule) => matches({ ...rule, types: [rule.type] }, facts));
  if (own !== undefined) return own.severity;
  const built =
    BUILT_IN_RULES.find((rule) => matches(rule, facts) && saidBy(rule, weighed.nuances))?.severity ?? "normal";
  const unsure = weighed.confidence < SURE || (facts.status === "alleged" && weighed.owners < 2);
  return built === "critical" && unsure ? "high" : built;
}

const saidBy = ({ nuances = [], notNuances = [] }: BuiltInRule, said: ReadonlySet<string> = new Set()): boolean =>
  nuances.every((one) => said.has(one)) && !notNuances.some((one) => said.has(one));

/** Negative where `a` matters less than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

type Matching = Omit<BuiltInRule, "severity"> & Pick<SeverityRule, "mode" | "status" | "quantity">;

function matches(rule: Matching, facts: Facts): boolean {
  if (rule.types && !rule.types.includes(facts.type)) return false;
  if (rule.mode && rule.mode !== facts.mode) return false;
  if (rule.modes && (facts.mode === null || !rule.modes.includes(facts.mode))) return false;
  if (rule.status && rule.status !== facts.status) return false;
  if (rule.statuses && !rule.statuses.includes(facts.status)) return false;
  const quantity = rule.quantity;
  if (quantity && !facts.quantities.some(({ kind, value }) => kind === quantity.kind && value >= quantity.atLeast))
    return false;
  const sides = [...facts.actors, ...facts.recipients];
  if (
    rule.actorEntities &&
    !facts.actors.some(({ entityId }) => entityId !== null && rule.actorEntities!.includes(entityId))
  )
    return false;
  if (rule.entities && !sides.some(({ entityId }) => entityId !== null && rule.entities!.includes(entityId)))
    return false;
  if (rule.recipientEntities && !facts.recipients.some(({ entityId }) => rule.recipientEntities!.test(entityId ?? "")))
    return false;
  if (rule.actorSectors && !facts.actors.some(({ sector }) => rule.actorSectors!.includes(sector))) return false;
  if (rule.actorCountries && !facts.actors.some(({ country }) => rule.actorCountries!.includes(country))) return false;
  if (rule.recipientSectors && !facts.recipients.some(({ sector }) => rule.recipientSectors!.includes(sector)))
    return false;
  const names = [facts.place?.name ?? "", ...facts.recipients.map(({ name }) => name)];
  if (rule.place && !names.some((name) => rule.place!.test(name))) return false;
  return true;
}
