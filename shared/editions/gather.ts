import { RETOLD_FROM, type Report, retelling, type Slots, type Told } from "../developments/index.ts";

/** What readers were told lately, in a form that can be compared with new reports. */
export interface Remembered {
  readonly told: Told;
  readonly slots: readonly Slots[];
}

/** Reports that readers should take as one thing, and what they know of it already. */
export interface Gathered {
  readonly reports: readonly Report[];
  /** What was told of it as other events; null where only its own count. */
  readonly retold: Told | null;
}

/**
 * Puts together what linking left apart but readers would call the same: developments of this edition that retell each other, and
 * developments that retell what was told lately. What the latter
 * change is still an update.
 */
export function gather(
  developments: readonly (readonly Report[])[],
  told: ReadonlyMap<string, Told>,
  remembered: readonly Remembered[],
): Gathered[] {
  const groups: { reports: Report[]; retold: Told | null }[] = [];
  const isKnown = (reports: readonly Report[]) => reports.some(({ eventId }) => told.has(eventId));
  // What is known comes first, so that the rest can join it; then by id, so that a repeated attempt gathers the same.
  const ordered = [...developments]
    .filter((reports) => reports.length > 0)
    .sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || (idOf(a) < idOf(b) ? -1 : 1));
  for (const reports of ordered) {
    const current = reports.filter(({ quiet }) => !quiet);
    const near =
      isKnown(reports) || current.length === 0 ? undefined : groups.find((group) => retells(current, group.reports));
    if (near !== undefined) {
      near.reports.push(...reports);
      continue;
    }
    const lately = isKnown(reports) ? null : latelyTold(current, remembered);
    groups.push({ reports: [...reports], retold: lately });
  }
  return joined(groups, told);
}

/** Groups that readers know as one development are one: it changes once in an edition. */
function joined(groups: readonly Gathered[], told: ReadonlyMap<string, Told>): Gathered[] {
  const byDevelopment = new Map<string, Gathered>();
  const others: Gathered[] = [];
  for (const group of groups) {
    const known = group.reports.map(({ eventId }) => told.get(eventId)).find((entry) => entry !== undefined);
    const id = (known ?? group.retold)?.developmentId;
    const before = id === undefined ? undefined : byDevelopment.get(id);
    if (id === undefined) others.push(group);
    else if (before === undefined) byDevelopment.set(id, group);
    else {
      const reports = [...before.reports, ...group.reports];
      byDevelopment.set(id, { reports, retold: before.retold ?? group.retold });
    }
  }
  return [...byDevelopment.values(), ...others];
}

const idOf = (reports: readonly Report[]) => reports.map(({ eventId }) => eventId).sort()[0]!;

function retells(reports: readonly Report[], others: readonly Report[]): boolean {
  const current = others.filter(({ quiet }) => !quiet);
  return reports.some(({ slots }) => current.some((other) => retelling(slots, other.slots) >= RETOLD_FROM));
}

function latelyTold(reports: readonly Report[], remembered: readonly Remembered[]): Told | null {
  let best: { score: number; told: Told } | null = null;
  for (const { told, slots } of remembered) {
    for (const other of slots) {
      for (const report of reports) {
        const score = retelling(report.slots, other);
        if (score < RETOLD_FROM) continue;
        if (best === null || score > best.score) best = { score, told };
      }
    }
  }
  if (best === null) return null;
  // Of what was told of it more than once, the latest counts.
  const { developmentId } = best.told;
  const same = remembered.filter(({ told }) => told.developmentId === developmentId).map(({ told }) => told);
  return same.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)!;
}
