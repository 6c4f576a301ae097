import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Article, createParser, type Parse } from "../../shared/article/index.ts";

/** An article of a file, or why one could not be read. */
export type Read =
  | { readonly file: string; readonly position: number; readonly article: Article }
  | { readonly file: string; readonly position: number; readonly reason: string };

/** Reads files as the ingest function reads drops; what cannot be opened is told like what cannot be read. */
export async function* readFiles(files: readonly string[], parse: Parse = createParser()): AsyncGenerator<Read> {
  for (const file of files) {
    try {
      if ((await stat(file)).isDirectory()) {
        yield { file, position: 0, reason: `${file}: is a folder` };
        continue;
      }
      for await (const unit of parse({ name: basename(file), body: createReadStream(file) })) {
        const { position } = unit;
        if ("article" in unit) yield { file, position, article: unit.article };
        else yield { file, position, reason: unit.refusal.reason };
      }
    } catch (error) {
      yield { file, position: 0, reason: `${file}: ${describe(error)}` };
    }
  }
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES") return "may not be read";
  return error instanceof Error ? error.message : String(error);
}
