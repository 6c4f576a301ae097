import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bucket } from "./bucket.ts";

const FOLDER = fileURLToPath(new URL("samples/", import.meta.url));

/** Drops the sample articles into an empty bucket. Gives how many there were. */
export async function dropSamples(bucket: Bucket): Promise<number> {
  const names = (await readdir(FOLDER)).sort();
  for (const name of names) await bucket.put(`samples/${name}`, [await readFile(join(FOLDER, name))]);
  return names.length;
}
