import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Signs that two bytes a letter would be needed for, in all of the text. */
const WIDE = /[^\0-~]/gu;
const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

/**
 * Tables that modules import are read as JSON. Written as code, as esbuild does it by itself, the language model for English takes twice as
 * long.
 */
export const parsedJson: Plugin = {
  name: "JSON read as JSON",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path, with: attributes }) => {
      if (attributes["type"] !== "json") return undefined;
      const json = JSON.stringify(JSON.parse(await readFile(path, "utf8"))).replace(WIDE, escaped);
      return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: "js" };
    });
  },
};
