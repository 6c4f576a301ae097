import {
  isLaterVerdict,
  RETOLD_FROM,
  type Report,
  retelling,
  type Slots,
  type Told,
  TYPE_GROUPS,
} from "../developments/index.ts";

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
  const byKind = new Map<string, { reports: Report[]; retold: Told | null }[]>();
  const lately = Map.groupBy(
    remembered.flatMap(({ told: entry, slots }) => slots.map((one) => ({ told: entry, slots: one }))),
    ({ slots }) => TYPE_GROUPS[slots.type],
  );
  const isKnown = (reports: readonly Report[]) => reports.some(({ eventId }) => told.has(eventId));
  // By id, so that a repeated attempt gathers the same.
  const steps = developments.flatMap(stepsOf);
  const ordered = steps.filter((reports) => reports.length > 0).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  for (const reports of ordered) {
    const current = reports.filter(({ quiet }) => !quiet);
    const kind = TYPE_GROUPS[reports[0]!.event.type];
    const groups = byKind.get(kind) ?? [];
    // It may be what several groups have in common.
    const near = groups.filter((group) => retells(current, group.reports));
    const retoldId = isKnown(reports) ? null : latelyTold(current, lately.get(kind) ?? []);
    const own = { reports: [...reports], retold: retoldId === null ? null : latest(retoldId, remembered) };
    if (near.length === 0) {
      byKind.set(kind, groups);
      groups.push(own);
      continue;
    }
    const merged = {
      reports: [own, ...near].flatMap((group) => group.reports),
      retold: [own, ...near].map(({ retold }) => retold).find((entry) => entry !== null) ?? null,
    };
    byKind.set(kind, [...groups.filter((group) => !near.includes(group)), merged]);
  }
  return joined(withTolls([...byKind.values()].flat(), told, remembered), told, remembered);
}

/** Verdicts apart from the arrests they follow on a later day, where all of the one come after all of the other. */
function stepsOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const verdicts = reports.filter(({ slots }) => reports.some((other) => isLaterVerdict(slots, other.slots)));
  const others = reports.filter((report) => !verdicts.includes(report));
  const isLater = verdicts.every(({ slots }) => others.every((other) => isLaterVerdict(slots, other.slots)));
  return verdicts.length > 0 && isLater ? [others, verdicts] : [reports];
}

/**
 * "Five people have died after the bus crash near Barysau": who counts the dead names no place, and what they died of is the matter
 * that readers know. Counts of dead and injured without a place of their own belong to the one incident that their articles recall.
 */
function withTolls(
  groups: readonly Gathered[],
  told: ReadonlyMap<string, Told>,
  remembered: readonly Remembered[],
): Gathered[] {
  const knownOf = ({ reports, retold }: Gathered) =>
    reports.map(({ eventId }) => told.get(eventId)).find((entry) => entry !== undefined) ?? retold;
  const idIn = (group: Gathered) => knownOf(group)?.developmentId;
  const incidents = groups.filter(({ reports }) => reports[0]!.event.type === "INCIDENT");
  return groups.map((group) => {
    if (!incidents.includes(group) || idIn(group) !== undefined || !group.reports.every(isBareToll)) return group;
    const articles = new Set(group.reports.map(({ article }) => article.id));
    const recalled = incidents.filter(
      (other) => idIn(other) !== undefined && other.reports.some(({ article }) => articles.has(article.id)),
    );
    const ids = new Set(recalled.map(idIn));
    if (ids.size !== 1) return group;
    return { reports: group.reports, retold: latest([...ids][0]!, remembered) ?? knownOf(recalled[0]!) };
  });
}

const isBareToll = ({ event, quiet }: Report): boolean =>
  quiet ||
  (event.quantities.some(({ kind }) => kind === "killed" || kind === "injured") &&
    (event.place === null || /^place:[A-Z]{3}$/.test(event.place.placeId ?? "")));

/**
 * Groups that readers know as one development are one: it changes once in an edition, from what was told of it last. A mark on an
 * event keeps what was told when it was first seen, so the memory is asked for what was told since.
 */
function joined(
  groups: readonly Gathered[],
  told: ReadonlyMap<string, Told>,
  remembered: readonly Remembered[],
): Gathered[] {
  const byDevelopment = new Map<string, Gathered>();
  const others: Gathered[] = [];
  for (const group of groups) {
    const known = group.reports.map(({ eventId }) => told.get(eventId)).find((entry) => entry !== undefined);
    const id = (known ?? group.retold)?.developmentId;
    if (id === undefined) {
      others.push(group);
      continue;
    }
    const before = byDevelopment.get(id)?.reports ?? [];
    const retold = latest(id, remembered) ?? group.retold;
    byDevelopment.set(id, { reports: [...before, ...group.reports], retold });
  }
  return [...byDevelopment.values(), ...others];
}

/** What was told of a development last. */
function latest(developmentId: string, remembered: readonly Remembered[]): Told | null {
  const same = remembered.map(({ told }) => told).filter((told) => told.developmentId === developmentId);
  return same.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1) ?? null;
}

const idOf = (reports: readonly Report[]) => reports.map(({ eventId }) => eventId).sort()[0]!;

/** A correction comes within so many days. */
const AMENDED_DAYS = 14;

/** Of the pairs between two groups, as many may speak against it: one report that was misread must not keep them apart. */
const MOST_AGAINST = 1 / 3;
/** From here on nothing speaks against it: what names someone told of, or gives a number that was told, is an old report repeated. */
const SURELY_RETOLD = RETOLD_FROM + 1;

function retells(reports: readonly Report[], others: readonly Report[]): boolean {
  let [pairs, against, found] = [0, 0, false];
  for (const { slots } of reports) {
    for (const other of others) {
      if (other.quiet) continue;
      const score = retelling(slots, other.slots);
      pairs++;
      if (score === Number.NEGATIVE_INFINITY) against++;
      else if (score >= RETOLD_FROM) found = true;
    }
  }
  return found && against <= pairs * MOST_AGAINST;
}

/**
 * The development, of those told lately, that is retold most surely. As between developments of one edition, what was told must not
 * speak against it: "nine detained" on Tuesday are not the four of Thursday, though one of two outlets only counted two of the nine.
 */
function latelyTold(
  reports: readonly Report[],
  lately: readonly { readonly told: Told; readonly slots: Slots }[],
): string | null {
  const pairs = lately.flatMap(({ told, slots }) =>
    reports.map((report) => ({
      id: told.developmentId,
      score: retelling(report.slots, slots, report.article.amendment === null ? null : AMENDED_DAYS),
    })),
  );
  let best: { score: number; id: string } | null = null;
  for (const [id, scores] of Map.groupBy(pairs, (pair) => pair.id)) {
    const against = scores.filter(({ score }) => score === Number.NEGATIVE_INFINITY).length;
    const score = Math.max(...scores.map((pair) => pair.score));
    if (score < RETOLD_FROM || (score < SURELY_RETOLD && against > scores.length * MOST_AGAINST)) continue;
    if (best === null || score > best.score) best = { score, id };
  }
  return best?.id ?? null;
}
