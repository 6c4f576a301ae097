import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const COPY = "JSON.parse(JSON.stringify(originalModel))";

/**
 * The English language model copies itself, 4 MB of text there and back, before it is used, so that it can be used twice. A process
 * uses it once: without the copy English is ready some 50 ms sooner. A second use would throw, as the model's tables are decoded in place.
 *
 * @throws when the package no longer holds what is replaced, so that a new version is looked at
 */
export const uncopiedModel: Plugin = {
  name: "language model without a copy",
  setup(build) {
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (code.split(COPY).length !== 2) throw new Error(`${path} no longer copies the model as it did`);
      return { contents: code.replace(COPY, "originalModel"), loader: "js" };
    });
  },
};
