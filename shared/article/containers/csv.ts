import type { Document } from "../document.ts";
import type { Refused } from "../draft.ts";
import { fieldOf } from "../fields.ts";
import { type Limits, size } from "../limits.ts";
import { delimiterOf } from "../sniff.ts";
import { decoded } from "./lines.ts";
import { refuse, type Source } from "./open.ts";

/**
 * The records of a CSV or TSV file, one article each, with the names of the header line. The delimiter is told by that line.
 * @throws Refused where no column is one of text: then it is a table, not a list of articles.
 */
export async function* csvRecords(
  source: Source,
  encoding: string,
  limits: Limits,
): AsyncGenerator<Document | Refused> {
  const { parse } = await import("csv-parse");
  const { Readable } = await import("node:stream");
  const texts = decoded(source, encoding, limits);
  let head = "";
  while (!head.includes("\n")) {
    const next = await texts.next();
    if (next.done) break;
    head += next.value;
    if (head.length > limits.csvRecordBytes)
      throw refuse(source, "too-large", `has a header line larger than ${size(limits.csvRecordBytes)}`);
  }
  const delimiter = delimiterOf(head.split(/\r?\n/u, 1)[0]!.replace(/^\ufeff/u, "")) ?? ",";
  let inputError: Error | null = null;
  async function* all(): AsyncGenerator<string> {
    try {
      yield head;
      yield* texts;
    } catch (error) {
      inputError = error as Error;
      throw error;
    }
  }
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.csvRecordBytes,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  const input = Readable.from(all());
  input.on("error", (error) => parser.destroy(error));
  let names: string[] | null = null;
  let number = 0;
  try {
    for await (const row of input.pipe(parser) as AsyncIterable<string[]>) {
      if (names === null) {
        names = row.map((name) => name.trim());
        if (!names.some((name) => ["text", "html", "summary"].includes(fieldOf(name)?.field ?? ""))) {
          throw refuse(
            source,
            "no-text-column",
            `is a table without a column of article text (its columns: ${names.slice(0, 10).join(", ").slice(0, 200)})`,
          );
        }
        continue;
      }
      number++;
      const columns = names;
      const record = Object.fromEntries(row.map((value, column) => [columns[column] ?? `column ${column + 1}`, value]));
      yield {
        name: `${source.name}, record ${number}`,
        entry: `${source.entry === null ? "" : `${source.entry}, `}record ${number}`,
        kind: "csv-record",
        content: JSON.stringify(record),
        charset: null,
        url: null,
      };
    }
  } catch (error) {
    if (inputError !== null) throw inputError;
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("CSV_")) throw error;
    const large = error.code === "CSV_MAX_RECORD_SIZE";
    const reason = large
      ? `record ${number + 1} is larger than ${size(limits.csvRecordBytes)}; nothing after it was read`
      : `is not a whole table after record ${number} (${error.message.slice(0, 120)})`;
    throw refuse(source, large ? "too-large" : "broken", reason);
  } finally {
    parser.destroy();
    input.destroy();
  }
  if (number === 0) throw refuse(source, "no-article", "is a table without records");
}
