/**
 * Scores the editions of a simulated stream against its labels. The measures are those that readers feel: the same thing told twice,
 * something missed, an update that is none, a message on a day with nothing to say.
 */
import type { SimulatedEdition, SimulatedItem, StreamLine } from "../../infra/local/simulation.ts";

/** What one article tells: a development, and what it is to readers who have seen the articles before it. */
export interface Label {
  readonly id: string;
  readonly tells: readonly {
    readonly development: string;
    readonly kind: "new" | "update" | "correction" | "repeat";
    readonly field?: string;
    readonly critical?: boolean;
  }[];
}

interface Expected {
  readonly development: string;
  readonly kind: "new" | "update" | "correction";
  readonly critical: boolean;
}

export interface StreamScore {
  readonly editions: number;
  readonly items: number;
  readonly expected: number;
  /** Items with a development and a wording that were sent before. */
  readonly verbatimRepeats: number;
  /** Items that told nothing that was expected, of all items. */
  readonly redundant: number;
  readonly redundantShare: number;
  readonly missedCritical: number;
  readonly missedOthers: number;
  /** Of all that was expected and not critical. */
  readonly missedOthersShare: number;
  readonly falseUpdates: number;
  /** Of all updates and corrections sent. */
  readonly falseUpdatesShare: number;
  /** Windows in which silence, or a message, was right, of all windows. */
  readonly rightWindowsShare: number;
  /** Of the windows with nothing to say, those without a message. */
  readonly silentWindowsShare: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

const DAY = 86_400_000;

/**
 * @param windows scheduled times of the digest, in order; each edition covers what was dropped since the one before
 */
export function scoreStream(
  lines: readonly StreamLine[],
  labels: readonly Label[],
  editions: readonly SimulatedEdition[],
  windows: readonly number[],
): StreamScore {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const editionAt = new Map(editions.map((edition) => [Date.parse(edition.at), edition]));
  const seen = new Set<string>();
  const known = new Set<string>();
  const faults: string[] = [];
  let [items, expectedCount, expectedOthers, verbatimRepeats, redundant] = [0, 0, 0, 0, 0];
  let [missedCritical, missedOthers, updates, falseUpdates, right, silentRight, silent] = [0, 0, 0, 0, 0, 0, 0];

  windows.forEach((at, index) => {
    const from = windows[index - 1] ?? at - DAY;
    const within = lines.filter(({ dropAt }) => Date.parse(dropAt) > from && Date.parse(dropAt) <= at);
    const expected = expectedOf(
      within.flatMap(({ id }) => labelOf.get(id)?.tells ?? []),
      known,
    );
    const edition = editionAt.get(at);
    const open = [...expected];
    const day = new Date(at).toISOString().slice(0, 10);
    // The best matches first, so that an item takes what no other can.
    const sent = [...(edition?.items ?? [])];
    for (const item of sent) {
      items++;
      const wording = `${item.developmentId} ${item.kind} ${item.headline} ${item.change?.to ?? ""}`;
      if (seen.has(wording)) {
        verbatimRepeats++;
        faults.push(`${day} repeat: ${item.headline}`);
      }
      seen.add(wording);
      const told = developmentsOf(item, labelOf);
      // What most of its articles tell, and of these the kind it claims to be.
      const fit = ({ development, kind }: Expected) => (told.get(development) ?? 0) * 2 + Number(fits(item, kind));
      const match = open.filter(({ development }) => told.has(development)).sort((a, b) => fit(b) - fit(a))[0];
      const loose = match === undefined ? -1 : open.indexOf(match);
      const isUpdate = item.kind !== "new";
      if (isUpdate) updates++;
      if (loose >= 0) {
        const [entry] = open.splice(loose, 1);
        if (isUpdate && entry!.kind === "new") {
          falseUpdates++;
          faults.push(`${day} new told as update: ${item.headline}`);
        }
        continue;
      }
      redundant++;
      if (isUpdate) falseUpdates++;
      faults.push(
        `${day} redundant ${item.kind}: ${item.headline} [${item.articles.join(" ")}] ${item.change ? `${item.change.field} ${item.change.from} → ${item.change.to}` : ""}`,
      );
    }
    for (const { development, kind, critical } of open) {
      if (critical) missedCritical++;
      else missedOthers++;
      faults.push(`${day} missed ${critical ? "critical " : ""}${kind}: ${development}`);
    }
    expectedCount += expected.length;
    expectedOthers += expected.filter(({ critical }) => !critical).length;
    const spoke = sent.length > 0;
    if (spoke === expected.length > 0) right++;
    if (expected.length === 0) {
      silent++;
      if (!spoke) silentRight++;
      else faults.push(`${day} should have been silent`);
    }
  });
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    editions: editions.length,
    items,
    expected: expectedCount,
    verbatimRepeats,
    redundant,
    redundantShare: share(redundant, items),
    missedCritical,
    missedOthers,
    missedOthersShare: share(missedOthers, expectedOthers),
    falseUpdates,
    falseUpdatesShare: share(falseUpdates, updates),
    rightWindowsShare: share(right, windows.length),
    silentWindowsShare: silent === 0 ? 1 : silentRight / silent,
    faults,
  };
}

/** What a window's edition should tell: a development that begins in it once, as new, with everything that changed meanwhile. */
function expectedOf(tells: Label["tells"], known: Set<string>): Expected[] {
  const found = new Map<string, Expected>();
  for (const { development, kind, critical = false } of tells) {
    if (kind === "repeat") continue;
    const before = found.get(development);
    if (before !== undefined) {
      found.set(development, { ...before, critical: before.critical || critical });
      continue;
    }
    found.set(development, { development, kind: known.has(development) ? kind : "new", critical });
  }
  for (const development of found.keys()) known.add(development);
  return [...found.values()];
}

/** The developments that an item's articles tell, each with the number of articles. */
function developmentsOf(item: SimulatedItem, labelOf: ReadonlyMap<string, Label>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of item.articles) {
    for (const { development } of labelOf.get(id)?.tells ?? []) {
      counts.set(development, (counts.get(development) ?? 0) + 1);
    }
  }
  return counts;
}

const fits = (item: SimulatedItem, kind: Expected["kind"]) =>
  kind === "new" ? item.kind === "new" : item.kind === kind || (item.kind !== "new" && kind !== "correction");
