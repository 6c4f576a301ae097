import type { Facts, Report } from "../../developments/index.ts";
import type { EventType, Mode } from "../../events/ontology.ts";
import { LANGUAGES, type Language } from "../../language/languages.ts";
import { NUANCE_TABLE } from "./nuance-table.ts";

/**
 * What the ontology holds to be one kind and readers do not: a trial, a charge and a case that is opened are all `ACCUSE/investigate`.
 * The quotes tell them apart, and headlines choose their verb by it (`needs` in the tables of patterns).
 */
export type Nuances = ReadonlySet<string>;

/** What the reports say besides the fields of a development. */
export interface Testimony {
  readonly nuances: Nuances;
  /** Quotes and titles, that name people in their own letters. */
  readonly texts: readonly string[];
}

export const NO_TESTIMONY: Testimony = { nuances: new Set(), texts: [] };

/** What headlines of a development go by besides its fields. */
export const testimonyOf = (facts: Pick<Facts, "type" | "mode">, reports: readonly Report[]): Testimony => ({
  nuances: nuancesOf(facts, reports),
  texts: [...new Set(reports.flatMap(({ event, article }) => [event.quote, article.title ?? ""]))],
});

interface Row {
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly name: string;
  readonly words: Readonly<Record<Language, RegExp>>;
}

/** Beginnings of words, apart by blanks; `_` stands for a blank within one. */
function beginnings(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.trim().split(/\s+/).join("|").replaceAll("_", "\\s+")})`, "iu");
}

/** Reads a line of the table. Throws an error that names a line which cannot be read. */
function row(line: string): Row {
  const [key = "", name = "", ...words] = line.split(";").map((cell) => cell.trim());
  if (words.length !== LANGUAGES.length || words.includes(""))
    throw new Error(`nuance-table.ts: not one column for each language: ${line}`);
  const [type, mode] = key.split("/") as [EventType, Mode | undefined];
  const known = LANGUAGES.map((language, index) => [language, beginnings(words[index]!)] as const);
  return { type, mode: mode ?? null, name, words: Object.fromEntries(known) as Record<Language, RegExp> };
}

const ROWS: readonly Row[] = NUANCE_TABLE.trim().split("\n").map(row);

/** Quotes are short: which crossing of a border is closed, what fell or burned, a title may say where the quote only says that it did. */
const BY_TITLE: ReadonlySet<string> = new Set(["crossing", "drone", "balloon", "fire", "transport", "natural", "held"]);
/** One report is enough to say that someone died in custody or by violence. */
const BY_ONE: ReadonlySet<string> = new Set(["held"]);

/**
 * The nuances of a development: those that at least half of the reports of its type show, in the languages that are known here. A
 * report of a headline counts with the whole headline.
 */
function nuancesOf({ type, mode }: Pick<Facts, "type" | "mode">, reports: readonly Report[]): Nuances {
  const current = reports.filter(({ quiet }) => !quiet);
  const texts = (current.length > 0 ? current : reports)
    .filter(({ event, article }) => event.type === type && isKnown(article.language))
    .map(({ event, slots, article }) => ({
      language: article.language as Language,
      title: `${event.quote} ${article.title ?? ""}`,
      text: slots.inTitle && article.title !== null ? `${event.quote} ${article.title}` : event.quote,
    }));
  const rows = ROWS.filter((one) => one.type === type && (one.mode === null || one.mode === mode));
  return new Set(
    rows
      .filter(({ name, words }) => {
        const showing = texts.filter(({ language, text, title }) =>
          words[language].test(BY_TITLE.has(name) ? title : text),
        );
        return showing.length > 0 && (BY_ONE.has(name) || showing.length * 2 >= texts.length);
      })
      .map(({ name }) => name),
  );
}

const isKnown = (language: string): language is Language => (LANGUAGES as readonly string[]).includes(language);

/** All names of nuances, so that the tables of patterns can be checked. */
export const NUANCES: ReadonlySet<string> = new Set(ROWS.map(({ name }) => name));
