/**
 * `npm run bench [-- NAME…]` runs the measurements of this folder: each `NAME.bench.ts` exports a default function that prints its
 * own figures. Measurements are not tests: they say how fast, how large and how good, and never fail for being slow.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => basename(file, ".bench.ts"))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n# ${name}`);
  const bench = (await import(`./${name}.bench.ts`)) as { default: () => Promise<void> };
  await bench.default();
}
