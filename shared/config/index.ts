export type {
  ArchiveFormat,
  Cadence,
  ChannelConfig,
  Configuration,
  DigestConfig,
  Filter,
  Severity,
  SeverityRule,
  Weekday,
} from "./config.ts";
export { ARCHIVE_FORMATS, SEVERITIES, WEEKDAYS } from "./config.ts";
export { type Environment, readEnvironment, VARIABLES } from "./environment.ts";
export { loadConfiguration } from "./load.ts";
export { ConfigurationError, type ConfigurationMistake, validateConfiguration } from "./validate.ts";
