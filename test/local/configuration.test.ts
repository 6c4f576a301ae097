import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCdkConfiguration } from "../../infra/local/configuration.ts";

const folder = mkdtempSync(join(tmpdir(), "configuration-"));

it("says in plain words that the configuration file is missing, a folder, or cut off", () => {
  const path = join(folder, "cdk.json");
  expect(() => readCdkConfiguration(path)).toThrow(`${path}: there is no such file`);
  expect(() => readCdkConfiguration(folder)).toThrow(`${folder}: is a folder`);
  writeFileSync(path, '{ "context": ');
  expect(() => readCdkConfiguration(path)).toThrow(`${path}: is not valid JSON`);
  writeFileSync(path, '{ "context": {} }');
  expect(() => readCdkConfiguration(path)).toThrow(/^The configuration has /u);
});
