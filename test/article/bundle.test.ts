import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeDocx, writeMail, writePdf } from "./writing.ts";
import { writeZip } from "./zip.ts";

const ROOT = join(import.meta.dirname, "../..");
const SENTENCE = "Police in Minsk detained dozens of people on Sunday, rights defenders said in the evening.";
let folder: string;

/** Reads the files of its command line and prints the format of each article, or what was refused. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createParser } from "./shared/article/index.ts";
process.on("warning", (warning) => console.log(warning.code));
const parse = createParser();
for (const file of process.argv.slice(2)) {
  async function* body() { yield readFileSync(file); }
  for await (const result of parse({ name: basename(file), body: body() })) {
    console.log("article" in result ? result.article.format : result.refusal.reason);
  }
}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "article-bundle-"));
  const options = {
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    splitting: true,
    outExtension: { ".js": ".mjs" },
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire as createRequireOfTest } from "node:module"; const require = createRequireOfTest(import.meta.url);',
    },
    external: ["canvas"],
    logLevel: "error",
    // The program is one entry, the worker another, as the deployed function has them.
    entryPoints: [
      { in: "index-of-test", out: "index" },
      { in: "shared/article/worker.ts", out: "worker" },
    ],
    plugins: [
      {
        name: "program",
        setup(setup) {
          setup.onResolve({ filter: /^index-of-test$/ }, () => ({ path: "index-of-test", namespace: "program" }));
          setup.onLoad({ filter: /.*/, namespace: "program" }, () => ({
            contents: PROGRAM,
            loader: "ts",
            resolveDir: ROOT,
          }));
        },
      },
    ],
  } satisfies Parameters<typeof build>[0];
  await build(options);
});

afterAll(() => rm(folder, { recursive: true }));

it("reads every format from a bundle, in the bundle's own reading process", async () => {
  const html = `<!doctype html><html><body><h1>Arrests</h1><p>${SENTENCE}</p></body></html>`;
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
  const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
  const files: Record<string, string | Uint8Array> = {
    "a.txt": SENTENCE,
    "a.html": html,
    "a.md": `---\ntitle: Arrests\n---\n${SENTENCE}`,
    "a.json": JSON.stringify({ title: "Arrests", body: SENTENCE }),
    "a.xml": `<rss version="2.0"><channel><title>x</title><item><description>${SENTENCE}</description></item></channel></rss>`,
    "a.csv": `title,text\nArrests,"${SENTENCE}"`,
    "a.warc": warc,
    "a.zip": writeZip([{ name: "a.txt", content: SENTENCE }]),
    "a.eml": await writeMail({ from: "a@example.org", to: "b@example.org", subject: "Arrests", text: SENTENCE }),
    "a.pdf": await writePdf("Arrests in Minsk", [SENTENCE]),
    "a.docx": await writeDocx("Arrests", [SENTENCE]),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, "index.mjs"),
    ...Object.keys(files).map((name) => join(folder, name)),
  ]);
  expect(stdout.trim().split("\n")).toEqual([
    "text",
    "html",
    "markdown",
    "json",
    "rss",
    "csv",
    "html",
    "text",
    "mail",
    "pdf",
    "docx",
  ]);
}, 60_000);
