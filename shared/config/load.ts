import { readFileSync } from "node:fs";
import type { Configuration } from "./config.ts";
import { validateConfiguration } from "./validate.ts";

/**
 * Reads the configuration a function was deployed with (`CONFIGURATION_FILE`), once, when the function starts.
 * @throws {Error} where the file cannot be read, or {ConfigurationError} where it holds mistakes
 */
export function loadConfiguration(path: string): Configuration {
  return validateConfiguration(JSON.parse(readFileSync(path, "utf8")));
}
