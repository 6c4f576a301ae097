import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/**
 * Node finds the named exports of a CommonJS package by reading its source; esbuild gives a file of its own only the default export.
 * So what is loaded by `await import("package")` goes through a module that names what Node would find.
 */
export const commonJsNames: Plugin = {
  name: "names of CommonJS packages",
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "inside" || isBuiltin(path)) return undefined;
      const found = await build.resolve(path, { kind, resolveDir, pluginData: "inside" });
      if (found.errors.length > 0 || found.external || !(await isCommonJs(found.path))) return found;
      // Relative, so that source maps are the same wherever the project lies.
      return { path: relative(root, found.path), namespace: "common-js", pluginData: resolveDir };
    });
    build.onLoad({ filter: /.*/, namespace: "common-js" }, async ({ path: name, pluginData }) => {
      const path = join(root, name);
      const names = Object.keys((await import(pathToFileURL(path).href)) as object).filter((name) =>
        /^[\w$]+$/.test(name),
      );
      const contents = `export { ${names.join(", ")} } from ${JSON.stringify(path)};`;
      return { contents, resolveDir: pluginData as string };
    });
  },
};

async function isCommonJs(path: string): Promise<boolean> {
  if (!/\.c?js$/.test(path)) return false;
  const text = await readFile(path, "utf8");
  return /\bmodule\.exports\b|\bexports\.\w|\bexports,/.test(text) && !/^\s*(import\b[^(]|export\b)/m.test(text);
}
