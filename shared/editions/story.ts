import { type Facts, TYPE_GROUPS } from "../developments/index.ts";
import { saysNothing } from "./bare.ts";
import type { Item } from "./select.ts";
import { compareSeverity } from "./severity.ts";

/** A development of an edition with its place in the articles that tell it. */
export interface Candidate {
  /** Null where readers know it already: it can lead a story, and is not told again. */
  readonly item: Item | null;
  /** By article: where its earliest event stands in the text, and how surely it was read. */
  readonly positions: ReadonlyMap<string, Position>;
}

export interface Position {
  readonly start: number;
  readonly confidence: number;
}

const precedes = (a: Position, b: Position) =>
  a.start < b.start || (a.start === b.start && a.confidence > b.confidence);

/** Nobody, nowhere, nothing counted: such a reading leads only where an article gives no other. */
const isBare = ({ item }: Candidate) => item !== null && item.kind === "new" && saysNothing(item.facts);

export interface Story {
  readonly item: Item;
  /** What its articles tell besides, for a line each. */
  readonly also: readonly Item[];
}

/**
 * Makes stories of developments: what an article only mentions beside its main matter is told with it, in a line, not as news of its
 * own. The main matter of an article is what it tells first. A side matter stands alone where some article leads with it, or where it
 * is critical, or weighs as much as the main matter while naming other people.
 * What stands beside a matter that readers know is left out, unless it stands alone.
 */
export function storiesOf(candidates: readonly Candidate[]): { stories: Story[]; details: Item[] } {
  const leads = new Map<string, Candidate>();
  for (const candidate of candidates) {
    for (const [article, position] of candidate.positions) {
      const lead = leads.get(article);
      const [bare, leadBare] = [isBare(candidate), lead !== undefined && isBare(lead)];
      if (lead === undefined || (bare === leadBare ? precedes(position, lead.positions.get(article)!) : leadBare)) {
        leads.set(article, candidate);
      }
    }
  }
  const also = new Map<Candidate, Item[]>();
  const details: Item[] = [];
  const standing: Candidate[] = [];
  for (const candidate of candidates) {
    const { item, positions } = candidate;
    if (item === null) continue;
    const mains = [...positions.keys()].map((article) => leads.get(article)!);
    if (mustStand(item) || mains.includes(candidate) || standsAlone(item, mains)) {
      standing.push(candidate);
      continue;
    }
    details.push(item);
    const main = mains.find((lead) => lead.item !== null);
    if (main !== undefined) also.set(main, [...(also.get(main) ?? []), item]);
  }
  // A side matter's main matter may itself be told with another; its line then goes there.
  return {
    stories: standing.map((candidate) => ({ item: candidate.item!, also: also.get(candidate) ?? [] })),
    details,
  };
}

/** A change is told whatever it stands beside, except that something merely took place as planned. */
const mustStand = ({ kind, change }: Item) =>
  kind !== "new" && !(change?.field === "status" && change.to === "occurred");

function standsAlone(item: Item, mains: readonly Candidate[]): boolean {
  const others = mains.map((main) => main.item).filter((main) => main !== null);
  // The same dead are one matter, whether a text says that they died or that they were killed.
  const sameMatter = others.some(
    ({ facts }) => TYPE_GROUPS[facts.type] === TYPE_GROUPS[item.facts.type] || sameDead(facts, item.facts),
  );
  if (item.severity === "critical") return !others.some(({ severity }) => severity === "critical") || !sameMatter;
  if (compareSeverity(item.severity, "high") < 0) return false;
  const named = namesOf(item);
  const known = new Set(others.flatMap(namesOf));
  return others.length > 0 && named.length > 0 && !named.some((name) => known.has(name));
}

function sameDead(a: Facts, b: Facts): boolean {
  const dead = ({ quantities }: Facts) => quantities.find(({ kind }) => kind === "killed")?.value;
  return dead(a) !== undefined && dead(a) === dead(b);
}

/** People acted upon, by name: what makes a matter one of its own. */
function namesOf({ facts }: Item): string[] {
  return facts.recipients
    .filter(({ name, entityId }) => entityId?.startsWith("person:") ?? /^\p{Lu}\S* \p{Lu}/u.test(name))
    .map(({ name }) => name);
}
