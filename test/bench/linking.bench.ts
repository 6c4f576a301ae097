import { comparable, componentOf, linkEvent, refine, similarity } from "../../shared/developments/index.ts";
import { keysOf } from "../../shared/developments/keys.ts";
import { EventRepository, MemoryTable } from "../../shared/store/index.ts";
import { extractedMentions, type GoldMention, goldMentions, WRITTEN_LATER, withoutGaps } from "../developments/gold.ts";
import { CountingTable } from "../store/counting.ts";
import { startDynalite } from "../store/engines.ts";

/** Linking by itself: annotated events, so that only keys, score and refinement can be wrong; then its cost. */
export default async function linking(): Promise<void> {
  const annotated = goldMentions();
  const clusters = await linkAll(annotated);
  const complete = withoutGaps(annotated);
  console.log(
    `${annotated.length} annotated events of test/gold, linked by the production code on the table in memory`,
  );
  print("as annotated", annotated, clusters);
  print("with the gaps of the annotation filled (test/developments/gold.ts)", complete, clusters);
  const alone = new Map(annotated.map(({ record }) => [record.id, record.id]));
  print("for comparison, every event alone", complete, alone);
  reach(complete);
  const extracted = withoutGaps(await extractedMentions(annotated));
  const found = await linkAll(extracted);
  print(`events as extracted, ${extracted.length} of them matching an annotated one`, extracted, found);
  await onLaterArticles();
  await cost(annotated);
}

/** Articles that the score was not fitted to. Their annotation names only some of the pairs, so that what is joined besides cannot be judged. */
async function onLaterArticles(): Promise<void> {
  const later = goldMentions(WRITTEN_LATER);
  for (const [what, mentions] of [
    ["as annotated", later],
    ["as extracted", await extractedMentions(later, WRITTEN_LATER)],
  ] as const) {
    const same = pairs(mentions).filter(([a, b]) => a.development === b.development);
    const found = same.filter(([a, b]) => similarity(a.record.slots, b.record.slots) >= 0);
    console.log(`articles written later, ${what}: ${found.length} of ${same.length} pairs are linked directly`);
  }
}

/** Event id → development id. */
async function linkAll(mentions: readonly GoldMention[]): Promise<Map<string, string>> {
  const store = new EventRepository(new MemoryTable());
  for (const { record } of mentions) await linkEvent(store, record);
  const clusters = new Map<string, string>();
  for (const { record } of mentions) {
    if (clusters.has(record.id)) continue;
    const component = (await componentOf(store, record.id))!;
    for (const { id, members } of refine(component.members)) for (const member of members) clusters.set(member.id, id);
  }
  return clusters;
}

function print(what: string, mentions: readonly GoldMention[], clusters: ReadonlyMap<string, string>): void {
  const crossing = pairs(mentions).filter(([a, b]) => a.language !== b.language);
  const format = (figure: number) => (100 * figure).toFixed(1);
  const { precision, recall, f1 } = bCubed(mentions, clusters);
  console.log(`\n${what}`);
  console.log(`  B³ F1 ${format(f1)} (precision ${format(precision)}, recall ${format(recall)})`);
  console.log(`  pairs ${pairFigures(pairs(mentions), clusters)}`);
  console.log(`  pairs across languages ${pairFigures(crossing, clusters)}`);
}

function bCubed(mentions: readonly GoldMention[], clusters: ReadonlyMap<string, string>) {
  const of = (keyOf: (mention: GoldMention) => string) => Map.groupBy(mentions, keyOf);
  const [gold, found] = [of(({ development }) => development), of(({ record }) => clusters.get(record.id)!)];
  let [precision, recall] = [0, 0];
  for (const { record, development } of mentions) {
    const cluster = found.get(clusters.get(record.id)!)!;
    const both = cluster.filter((other) => other.development === development).length;
    precision += both / cluster.length / mentions.length;
    recall += both / gold.get(development)!.length / mentions.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

type Pair = readonly [GoldMention, GoldMention];

const pairs = (mentions: readonly GoldMention[]): Pair[] =>
  mentions.flatMap((a, index) => mentions.slice(index + 1).map((b): Pair => [a, b]));

function pairFigures(all: readonly Pair[], clusters: ReadonlyMap<string, string>): string {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [a, b] of all) {
    const joined = clusters.get(a.record.id) === clusters.get(b.record.id);
    const same = a.development === b.development;
    if (joined && same) right++;
    else if (joined) wrong++;
    else if (same) missed++;
  }
  const f1 = (200 * right) / (2 * right + wrong + missed || 1);
  return `F1 ${f1.toFixed(1)} (${right} found, ${wrong} wrong, ${missed} missed)`;
}

/** What no score can find: pairs that are never compared. */
function reach(mentions: readonly GoldMention[]): void {
  const same = pairs(mentions).filter(([a, b]) => a.development === b.development);
  const met = same.filter(([{ record: a }, { record: b }]) => {
    const keys = new Set(keysOf(a.slots));
    return comparable(a.slots, b.slots) && keysOf(b.slots).some((key) => keys.has(key));
  });
  const linked = same.filter(([a, b]) => similarity(a.record.slots, b.record.slots) >= 0);
  console.log(
    `\n${same.length} pairs of one development: ${met.length} share a key and days, ${linked.length} are linked directly`,
  );
}

async function cost(mentions: readonly GoldMention[]): Promise<void> {
  const table = new CountingTable(new MemoryTable());
  const store = new EventRepository(table);
  const began = performance.now();
  for (const { record } of mentions) await linkEvent(store, record);
  const milliseconds = performance.now() - began;
  const each = (value: number) => (value / mentions.length).toFixed(1);
  const keys = mentions.reduce((total, { record }) => total + keysOf(record.slots).length, 0);
  console.log(
    `\none event: ${each(keys)} keys, ${each(table.requests)} requests, ${each(table.writes)} write units, ` +
      `${each(table.reads)} read units, ${each(milliseconds)} ms of processor in memory`,
  );
  const engine = await startDynalite();
  const onDynalite = new EventRepository(await engine.makeTable());
  const times: number[] = [];
  for (const { record } of mentions.slice(0, 200)) {
    const start = performance.now();
    await linkEvent(onDynalite, record);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(
    `on dynalite: median ${times[100]!.toFixed(1)} ms an event, 95th percentile ${times[190]!.toFixed(1)} ms`,
  );
  await engine.stop();
}
