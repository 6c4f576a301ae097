/** How well the editions of the labelled stream match its labels: with perfect reading, and with the product's own. */
import { readCdkConfiguration } from "../../infra/local/configuration.ts";
import { type SimulatedEdition, simulate } from "../../infra/local/simulation.ts";
import { scheduledTimes } from "../../shared/editions/index.ts";
import { type Extract, extract as read } from "../../shared/events/index.ts";
import { blur, chance } from "../simulate/noise.ts";
import { LABELS, oracle, STREAM } from "../simulate/oracle.ts";
import { scoreStream } from "../simulate/score.ts";

export default async function run(): Promise<void> {
  for (const [name, extract] of [
    ["perfect reading", oracle()],
    ...[1, 2, 3].map((seed): [string, Extract] => {
      const published = new Map(STREAM.map(({ id, publishedAt }) => [id, publishedAt!]));
      return [`blurred reading, seed ${seed}`, oracle(blur(chance(seed), (id) => published.get(id)!))];
    }),
    ["own reading", read],
  ] as [string, Extract][]) {
    const configuration = readCdkConfiguration("cdk.json");
    const editions: SimulatedEdition[] = await Array.fromAsync(
      simulate(STREAM, { configuration, digests: ["daily"], extract }),
    );
    const times = STREAM.map(({ dropAt }) => Date.parse(dropAt));
    const daily = configuration.digests.find((digest) => digest.name === "daily")!;
    const windows = [
      ...scheduledTimes(daily.cadence, daily.timeZone, Math.min(...times), Math.max(...times) + 86_400_000),
    ];
    const { faults, ...score } = scoreStream(STREAM, LABELS, editions, windows);
    console.log(name, score);
    for (const fault of faults) console.log(`  ${fault}`);
  }
}
