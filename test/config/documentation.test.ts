import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveFilters } from "../../infra/watch.ts";
import { validateConfiguration } from "../../shared/config/index.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)![1]!);

describe("docs/configuration.md", () => {
  it("shows an example that is accepted as it stands", () => {
    expect(() => resolveFilters(validateConfiguration(example))).not.toThrow();
  });

  it("shows every section, and every field of a digest", () => {
    const configuration = validateConfiguration(example);
    expect(Object.keys(example).sort()).toEqual(Object.keys(configuration).sort());
    const fields = new Set(configuration.digests.flatMap((digest) => Object.keys(digest)));
    expect([...fields].sort()).toEqual(
      [
        "cadence",
        "channels",
        "filter",
        "language",
        "name",
        "quietHours",
        "silenceAfterDays",
        "timeZone",
        "title",
      ].sort(),
    );
  });

  it("explains every field in its table", () => {
    const rows = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]!);
    for (const name of Object.keys(example))
      expect(
        rows.some((row) => row.split(/[.[]/)[0] === name),
        name,
      ).toBe(true);
  });
});
