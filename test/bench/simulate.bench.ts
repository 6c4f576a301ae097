/**
 * How well the editions of the labelled streams match their labels: with perfect reading, with the same blurred by chance, and with
 * the product's own reading; then two shorter streams that were written afterwards.
 */
import { readCdkConfiguration } from "../../infra/local/configuration.ts";
import { type SimulatedEdition, type StreamLine, simulate } from "../../infra/local/simulation.ts";
import { scheduledTimes } from "../../shared/editions/index.ts";
import { type Extract, extract as read } from "../../shared/events/index.ts";
import { blur, chance } from "../simulate/noise.ts";
import { jsonl, LABELS, oracle, STREAM } from "../simulate/oracle.ts";
import { type Label, scoreStream } from "../simulate/score.ts";

async function score(
  name: string,
  lines: readonly StreamLine[],
  labels: readonly Label[],
  extract: Extract,
): Promise<void> {
  const configuration = readCdkConfiguration("cdk.json");
  const editions: SimulatedEdition[] = await Array.fromAsync(
    simulate(lines, { configuration, digests: ["daily"], extract }),
  );
  const times = lines.map(({ dropAt }) => Date.parse(dropAt));
  const daily = configuration.digests.find((digest) => digest.name === "daily")!;
  const windows = [
    ...scheduledTimes(daily.cadence, daily.timeZone, Math.min(...times), Math.max(...times) + 86_400_000),
  ];
  const { faults, ...figures } = scoreStream(lines, labels, editions, windows);
  console.log(name, figures);
  for (const fault of faults) console.log(`  ${fault}`);
}

export default async function run(): Promise<void> {
  await score("perfect reading", STREAM, LABELS, oracle());
  const published = new Map(STREAM.map(({ id, publishedAt }) => [id, publishedAt!]));
  for (const seed of [1, 2, 3]) {
    const blurred = oracle(blur(chance(seed), (id) => published.get(id)!));
    await score(`blurred reading, seed ${seed}`, STREAM, LABELS, blurred);
  }
  await score("own reading", STREAM, LABELS, read);
  for (const name of ["second", "third"]) {
    const labels = jsonl<Label>(`${name}-labels.jsonl`);
    await score(`${name} stream, own reading`, jsonl<StreamLine>(`${name}.jsonl`), labels, read);
  }
}
