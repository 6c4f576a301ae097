import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { FUNCTIONS, type FunctionName, type FunctionSource } from "./functions.ts";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Some packages are CommonJS inside and call `require`, which an ES module has not. The imported name is long so that it meets no
 * name of a bundled package.
 */
const BANNER = [
  'import { createRequire as createRequireOfBelarusMonitorBundle } from "node:module";',
  "const require = createRequireOfBelarusMonitorBundle(import.meta.url);",
].join("\n");

export interface Bundle {
  readonly name: FunctionName;
  /** Folder that holds `index.mjs` with the exported `handler`, and whatever it loads. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** What a cold start reads before the handler runs: the entry and everything it imports statically. */
  readonly startBytes: number;
  /** All code, without source maps. */
  readonly codeBytes: number;
}

/**
 * Bundles the functions into `dist/<name>/`: the one artefact that is deployed, run locally and tested. The same sources give the
 * same bytes, and files that have not changed are left alone, so that it may run beside itself.
 */
export async function bundle(names?: readonly FunctionName[], output = join(ROOT, "dist")): Promise<Bundle[]> {
  const wanted = FUNCTIONS.filter(({ name }) => names === undefined || names.includes(name));
  return Promise.all(wanted.map((source) => bundleFunction(source, join(output, source.name))));
}

async function bundleFunction({ name, entries }: FunctionSource, folder: string): Promise<Bundle> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    outdir: folder,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node24",
    format: "esm",
    // Heavy formats and languages stay in files of their own and load when they are first needed.
    splitting: true,
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    mainFields: ["module", "main"],
    banner: { js: BANNER },
    // Names stay, so that a stack trace in a log can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    // An optional native package of linkedom, for pictures on a canvas, which no article needs.
    external: ["canvas"],
    logLevel: "warning",
  });
  await store(
    folder,
    result.outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })),
  );
  const files = result.outputFiles
    .map(({ path, contents }) => ({ name: basename(path), bytes: contents.length }))
    .sort((a, b) => b.bytes - a.bytes);
  const code = files.filter((file) => file.name.endsWith(".mjs"));
  return {
    name,
    folder,
    files,
    startBytes: startBytes(result.metafile, "index.mjs"),
    codeBytes: code.reduce((total, file) => total + file.bytes, 0),
  };
}

/** Writes what differs and deletes what is left from earlier builds. */
async function store(folder: string, files: readonly { name: string; contents: Uint8Array }[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = new Set(files.map(({ name }) => name));
  for (const { name, contents } of files) {
    const path = join(folder, name);
    const old = await readFile(path).catch(() => null);
    if (old !== null && Buffer.from(contents).equals(old)) continue;
    const temporary = `${path}.${process.pid}.part`;
    await writeFile(temporary, contents);
    await rename(temporary, path);
  }
  for (const name of await readdir(folder)) {
    if (!kept.has(name) && !name.endsWith(".part")) await rm(join(folder, name), { force: true, recursive: true });
  }
}

function startBytes(metafile: Metafile, entry: string): number {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const seen = new Set<string>();
  const pending = [entry];
  let bytes = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const output = outputs.get(name);
    if (output === undefined || seen.has(name)) continue;
    seen.add(name);
    bytes += output.bytes;
    for (const { path, kind } of output.imports) if (kind === "import-statement") pending.push(basename(path));
  }
  return bytes;
}

/** One line a function, and its largest files that load only when needed. */
export function describeBundles(bundles: readonly Bundle[]): string {
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;
  return bundles
    .map(({ name, codeBytes, startBytes, files }) => {
      const lazy = files.filter((file) => file.name.endsWith(".mjs") && file.name !== "index.mjs").slice(0, 5);
      const list = lazy.map((file) => `${file.name.replace(/-[A-Z0-9]{8}\.mjs$/, "")} ${kilobytes(file.bytes)}`);
      return `${name.padEnd(12)} ${kilobytes(codeBytes).padStart(8)} of code, ${kilobytes(startBytes)} read at start${
        list.length > 0 ? `\n${" ".repeat(13)}largest files besides: ${list.join(", ")}` : ""
      }`;
    })
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(describeBundles(await bundle()));
}
