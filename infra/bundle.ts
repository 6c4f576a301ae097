import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";
import { commonJsNames } from "./commonjs-names.ts";
import { FUNCTION_NAMES, FURTHER_ENTRIES, type FunctionName } from "./functions.ts";
import { parsedJson } from "./parsed-json.ts";

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
 * Bundles the functions into `<output>/<name>/`: the one artefact that is deployed, run locally and tested. The same sources give
 * the same bytes. Where no source changed since the last time, nothing is done.
 */
export async function bundle(
  names: readonly FunctionName[] = FUNCTION_NAMES,
  output = join(ROOT, "dist"),
): Promise<Bundle[]> {
  const record = join(output, "bundles.json");
  const last = await readFile(record, "utf8")
    .then((text) => JSON.parse(text) as { inputs: string[]; state: string; bundles: Bundle[] })
    .catch(() => null);
  const known = last?.bundles.filter(({ name }) => names.includes(name)) ?? [];
  if (last !== null && known.length === names.length && last.state === (await stateOf(last.inputs, last.bundles))) {
    return known;
  }
  const { bundles, inputs } = await make(names, output);
  await write(record, JSON.stringify({ inputs, state: await stateOf(inputs, bundles), bundles }));
  return bundles;
}

async function make(names: readonly FunctionName[], output: string): Promise<{ bundles: Bundle[]; inputs: string[] }> {
  const made = await Promise.all(
    names.map(async (name) => {
      const entries = { index: `functions/${name}/index.ts`, ...FURTHER_ENTRIES[name] };
      const lean = name === "ingest" ? null : await compile(entries, true);
      const result = lean ?? (await compile(entries, false))!;
      return { bundle: await lay(name, join(output, name), result), inputs: Object.keys(result.metafile.inputs) };
    }),
  );
  const sources = made.flatMap(({ inputs }) => inputs).map((path) => path.replace(/^common-js:/, ""));
  const settings = [
    "infra/bundle.ts",
    "infra/functions.ts",
    "infra/commonjs-names.ts",
    "infra/parsed-json.ts",
    "package.json",
  ];
  return { bundles: made.map((one) => one.bundle), inputs: [...new Set([...sources, ...settings])].sort() };
}

interface Compiled {
  readonly metafile: Metafile;
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  readonly needed: ReadonlySet<string>;
}

/**
 * @param lean leaves out what the reading of articles loads lazily (grammars, PDF, detection), which takes most of the time; null
 *   where the function needs some of it after all
 */
async function compile(entries: Readonly<Record<string, string>>, lean: boolean): Promise<Compiled | null> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    outdir: "dist/function",
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
    minify: true,
    // Functions and errors are still called by their names; source maps lead stack traces to the sources.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    // An optional native package of linkedom, for pictures on a canvas, which no article needs.
    external: ["canvas"],
    plugins: lean ? [leaveOutReading, commonJsNames] : [commonJsNames, parsedJson],
    logLevel: "warning",
  });
  const { metafile } = result;
  // A file is also made for what only unused code would load; it is left out.
  const needed = reachable(metafile, Object.keys(entries), () => true);
  if ([...needed].some((name) => name.startsWith(LEFT_OUT))) return null;
  return { metafile, needed, outputs: new Map(result.outputFiles.map((file) => [basename(file.path), file.contents])) };
}

const LEFT_OUT = "left-out:";

/** Does not look into what the rooms of reading load lazily. */
const leaveOutReading: Plugin = {
  name: "leave out reading",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind, importer }) =>
      kind === "dynamic-import" && /[\\/]shared[\\/](article|language|events)[\\/]/.test(importer)
        ? { path: LEFT_OUT + basename(path), external: true }
        : undefined,
    );
  },
};

async function lay(name: FunctionName, folder: string, { metafile, outputs, needed }: Compiled): Promise<Bundle> {
  await mkdir(folder, { recursive: true });
  const files: { name: string; bytes: number }[] = [];
  for (const file of [...needed].flatMap((one) => [one, `${one}.map`])) {
    const contents = outputs.get(file);
    if (contents === undefined) continue;
    await write(join(folder, file), contents);
    files.push({ name: file, bytes: contents.length });
  }
  const kept = new Set(files.map((file) => file.name));
  for (const file of await readdir(folder)) {
    if (!kept.has(file) && !file.endsWith(".part")) await rm(join(folder, file), { force: true, recursive: true });
  }
  const bytesOf = (names: Iterable<string>) =>
    [...names].reduce((total, file) => total + (outputs.get(file)?.length ?? 0), 0);
  return {
    name,
    folder,
    files: files.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
    startBytes: bytesOf(reachable(metafile, ["index"], (kind) => kind === "import-statement")),
    codeBytes: bytesOf(needed),
  };
}

/** Names of the files that some entries load, by the kinds of import that count. */
function reachable(metafile: Metafile, entries: readonly string[], counts: (kind: string) => boolean): Set<string> {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const seen = new Set<string>();
  const pending = entries.map((entry) => `${entry}.mjs`);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { path, kind, external } of outputs.get(name)?.imports ?? []) {
      if (!external && counts(kind)) pending.push(basename(path));
      else if (path.startsWith(LEFT_OUT)) seen.add(path);
    }
  }
  return seen;
}

/** Tells by times and sizes whether any source, or any file made of them, changed. */
async function stateOf(inputs: readonly string[], bundles: readonly Bundle[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const made = bundles.flatMap(({ folder, files }) => files.map(({ name }) => join(folder, name)));
  for (const path of [...inputs.map((input) => join(ROOT, input)), ...made]) {
    const found = await stat(path).catch(() => null);
    hash.update(`${path} ${found?.size} ${found?.mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Puts a whole file in place, unless it is there already: another process may be reading it. */
async function write(path: string, contents: string | Uint8Array): Promise<void> {
  const old = await readFile(path).catch(() => null);
  if (old?.equals(Buffer.from(contents))) return;
  const temporary = `${path}.${process.pid}.part`;
  await writeFile(temporary, contents);
  await rename(temporary, path);
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
