import type * as z from "zod/mini";
import { MODES } from "../events/ontology.ts";
import type { Configuration } from "./config.ts";
import { schema } from "./schema.ts";

/** One thing that is wrong with the configuration. */
export interface ConfigurationMistake {
  /** For instance `digests[0].cadence.at`. */
  readonly path: string;
  /** The value that stands there, as JSON, or `(missing)`. */
  readonly value: string;
  readonly expected: string;
}

/** Every mistake at once, a line each. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly mistakes: readonly ConfigurationMistake[];

  constructor(mistakes: readonly ConfigurationMistake[]) {
    const lines = mistakes.map(({ path, value, expected }) => `  ${path}: ${value}; expected ${expected}`);
    const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
    super(`The configuration has ${count}:\n${lines.join("\n")}`);
    this.mistakes = mistakes;
  }
}

/**
 * Checks a configuration and fills in the defaults.
 * @throws {ConfigurationError} naming every mistake by field, value and what was expected
 */
export function validateConfiguration(input: unknown): Configuration {
  const result = schema.safeParse(input);
  const mistakes = [
    ...(result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, input))),
    ...crossChecks(input),
  ];
  if (mistakes.length > 0) throw new ConfigurationError(mistakes);
  return result.data as Configuration;
}

type Path = readonly PropertyKey[];

function describe(issue: z.core.$ZodIssue, input: unknown): ConfigurationMistake[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return mistake(path, input, `no field of this name (is it misspelt, or does it belong elsewhere?)`);
    });
  }
  return [mistake(issue.path, input, issue.message)];
}

function mistake(path: Path, input: unknown, expected: string): ConfigurationMistake {
  return { path: pathText(path), value: shown(valueAt(input, path)), expected };
}

function pathText(path: Path): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text.replace(/^\./, "") || "(the whole)";
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) value = isObject(value) ? value[part as string] : undefined;
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The value as JSON, short enough for one line. */
function shown(value: unknown): string {
  if (value === undefined) return "(missing)";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** What no single field can tell. Reads the raw input, so that it finds its mistakes beside those of the fields. */
function crossChecks(input: unknown): ConfigurationMistake[] {
  const mistakes: ConfigurationMistake[] = [];
  const seen = new Set<unknown>();
  for (const [index, digest] of entries(valueAt(input, ["digests"]))) {
    const name = valueAt(digest, ["name"]);
    if (name !== undefined && seen.has(name)) {
      mistakes.push(mistake(["digests", index, "name"], input, "a name that no other digest has"));
    }
    seen.add(name);
    const hours = valueAt(digest, ["quietHours"]);
    if (isObject(hours) && hours["from"] !== undefined && hours["from"] === hours["to"]) {
      mistakes.push(mistake(["digests", index, "quietHours"], input, '"from" and "to" that differ'));
    }
    const targets = new Set<string>();
    for (const [position, channel] of entries(valueAt(digest, ["channels"]))) {
      const where = ["digests", index, "channels", position];
      for (const [place, recipient] of entries(valueAt(channel, ["recipients"]))) {
        if (typeof recipient !== "string") continue;
        if (targets.has(recipient.toLowerCase())) {
          mistakes.push(mistake([...where, "recipients", place], input, "each recipient once in a digest"));
        }
        targets.add(recipient.toLowerCase());
      }
      if (!isObject(channel) || channel["kind"] === "email") continue;
      const target = JSON.stringify(channel);
      if (targets.has(target)) mistakes.push(mistake(where, input, "each channel once in a digest"));
      targets.add(target);
    }
  }
  for (const [index, rule] of entries(valueAt(input, ["severity"]))) {
    if (!isObject(rule) || typeof rule["type"] !== "string" || typeof rule["mode"] !== "string") continue;
    const modes: readonly string[] | undefined = (MODES as Record<string, readonly string[]>)[rule["type"]];
    if (modes === undefined || modes.includes(rule["mode"])) continue;
    const expected =
      modes.length === 0 ? `no mode: ${rule["type"]} has none` : `a mode of ${rule["type"]}: ${modes.join(", ")}`;
    mistakes.push(mistake(["severity", index, "mode"], input, expected));
  }
  return mistakes;
}

function entries(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}
