/** What the first article of a language costs in a fresh process, from a bundle such as the functions are deployed as. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parsedJson } from "../../infra/parsed-json.ts";
import type { Article } from "../../shared/article/article.ts";

/** Processor time in milliseconds, and memory in bytes. */
export interface ColdStart {
  /** Until code, grammar and lexicon are loaded. */
  readonly ready: number;
  /** Until the first article is read. */
  readonly first: number;
  readonly memory: number;
}

/** The best of five fresh processes for each article; the bundle is made once and removed. */
export async function coldStarts(articles: readonly Article[]): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), "cold-start-"));
  try {
    await bundle(folder);
    return articles.map((article) => {
      writeFileSync(join(folder, "article.json"), JSON.stringify(article));
      const runs = Array.from({ length: 5 }, () => coldStart(folder, article));
      return runs.reduce((best, run) => (run.first < best.first ? run : best));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function coldStart(folder: string, { language }: Article): ColdStart {
  const script = `
    import { readFileSync } from "node:fs";
    const article = JSON.parse(readFileSync(${JSON.stringify(join(folder, "article.json"))}, "utf8"));
    const begun = process.cpuUsage();
    const cpu = () => { const { user, system } = process.cpuUsage(begun); return (user + system) / 1000; };
    const m = await import(${JSON.stringify(pathToFileURL(join(folder, "entry.mjs")).href)});
    await Promise.all([m.packOf("${language}"), m.lexiconOf("${language}")]);
    const ready = cpu();
    await m.read(article);
    console.log(JSON.stringify({ ready, first: cpu(), memory: process.memoryUsage().rss }));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(import.meta.dirname, "..", ".."),
    encoding: "utf8",
  });
  return JSON.parse(printed) as ColdStart;
}

/** Packs, lexicons and engine, one chunk a language. */
async function bundle(folder: string): Promise<void> {
  const shared = join(import.meta.dirname, "..", "..", "shared");
  await build({
    stdin: {
      contents: `export { packOf } from ${JSON.stringify(join(shared, "language", "index.ts"))};
        export { lexiconOf } from ${JSON.stringify(join(shared, "events", "lexicon", "index.ts"))};
        export { read } from ${JSON.stringify(join(shared, "events", "index.ts"))};`,
      resolveDir: shared,
    },
    outdir: folder,
    entryNames: "entry",
    bundle: true,
    splitting: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".mjs" },
    banner: {
      js: 'import { createRequire as createRequireOfBench } from "node:module"; const require = createRequireOfBench(import.meta.url);',
    },
    plugins: [parsedJson],
    logLevel: "error",
  });
}
