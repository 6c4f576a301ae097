import type { Language } from "../language/languages.ts";
import type { CountryCode, Entity, Place, Sector } from "./mention.ts";
import { SECTORS } from "./mention.ts";

/** How a name stands for its bearer: as itself, as an adjective made of it, or as its inhabitants. */
export type NameUse = "name" | "adjective" | "inhabitants";

/**
 * What a name needs beside it to count: nothing; `word`, where it is also a common word (quotation marks, or a capital inside a
 * sentence, in a text that names Belarus); `shared`, where other countries have the like or a place elsewhere has the
 * name (a text that names Belarus).
 */
export type Cue = "none" | "word" | "shared";

/** One dictionary form under which something of the watchlist appears in one language. */
export interface Name {
  readonly language: Language;
  readonly text: string;
  readonly use: NameUse;
  /** Index into {@link Registry.bearers}. */
  readonly bearer: number;
  readonly cue: Cue;
}

/** What a name leads to; a country is an entity and a place. */
export interface Bearer {
  readonly entity: Entity | null;
  readonly place: Place | null;
  /** The people who live there, for countries. */
  readonly inhabitants: Entity | null;
}

/** A person's line: names are matched by surname, with given name, patronymic or initials around it. */
export interface Person {
  readonly bearer: number;
  readonly sex: "m" | "f";
  /** Key into the given names. */
  readonly given: string | null;
  /** Surnames by language, as written; `latin` ones are matched as they stand in every Latin-letter language. */
  readonly surnames: Readonly<Partial<Record<Language | "latin", readonly string[]>>>;
  /** Never by the surname alone, unless the text also has the full name. */
  readonly full: boolean;
  /** Meant by the bare surname where several bear it. */
  readonly principal: boolean;
}

/** A given name with its spellings in each language. */
export interface GivenName {
  readonly key: string;
  readonly sex: "m" | "f";
  readonly spellings: Readonly<Partial<Record<Language | "latin", readonly string[]>>>;
}

/** A mistake in a data file, with the line a person has to look at. */
export class DataError extends Error {
  constructor(file: string, line: number, problem: string) {
    super(`shared/watchlist/data/${file}, line ${line}: ${problem}`);
    this.name = "DataError";
  }
}

/** A name as part of an id: lower case, plain letters, hyphens. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f’'.()"]/g, "")
    .replace(/ł/g, "l")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A section header such as `[BLR GOV]` or `[POL]`. */
export function readSection(
  file: string,
  number: number,
  line: string,
): { country: CountryCode; sector: Sector | null } | null {
  const match = /^\[([A-Z]{3})(?: ([A-Z]{3}))?\]$/.exec(line);
  if (!match) {
    if (line.startsWith("[")) throw new DataError(file, number, `expected a section such as [BLR GOV], found ${line}`);
    return null;
  }
  const sector = (match[2] ?? null) as Sector | null;
  if (sector && !SECTORS.includes(sector))
    throw new DataError(file, number, `${sector} is no sector (${SECTORS.join(", ")})`);
  return { country: match[1]!, sector };
}

/** Lines with content, numbered from 1. */
export function* contentLines(table: string): Generator<[number, string]> {
  let number = 0;
  for (const raw of table.split("\n")) {
    number++;
    const line = raw.trim();
    if (line && !line.startsWith("#")) yield [number, line];
  }
}

/** The names in a column, parted by commas; none for `-` or an empty column. An underscore joins words that stay together. */
export function listed(column: string | undefined): string[] {
  if (!column || column.trim() === "-") return [];
  return column
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

const UKRAINIAN_LETTERS: Readonly<Record<string, string>> = { ы: "и", э: "е", ъ: "'", ё: "ьо" };

/**
 * A Belarusian or Russian surname as Ukrainian texts write it: with its letters, and by its sounds («Козулин» and «Козулін», «Некляев» and
 * «Некляєв», «Ермошина» and «Єрмошина»).
 */
export function ukrainianSurnames(russian: string): string[] {
  const bySound = russian
    .replace(/(?<=[аеёиоуыэюя])е/gu, "є")
    .replace(/(?<!\p{L})Е/gu, "Є")
    .replace(/(?<=[бпвмфдтзснлр])и(?!ч(?!\p{L}))/gu, "і");
  return [...new Set([ukrainianSpelling(russian), ukrainianSpelling(bySound)])];
}

/** How Ukrainian spells a Russian name, for lines that give none: Муравейко, Тихановська, Ошмяни. */
export function ukrainianSpelling(russian: string): string {
  return russian
    .replace(/ский(?!\p{L})/gu, "ський")
    .replace(/цкий(?!\p{L})/gu, "цький")
    .replace(/ская(?!\p{L})/gu, "ська")
    .replace(/цкая(?!\p{L})/gu, "цька")
    .replace(/([нтдсзлр])ец(?!\p{L})/gu, "$1ець")
    .replace(/цк(?!\p{L})/gu, "цьк")
    .replace(/ск(?!\p{L})/gu, "ськ")
    .replace(/ичи(?!\p{L})/gu, "ичі")
    .replace(/[ыэъё]/g, (letter) => UKRAINIAN_LETTERS[letter] ?? letter)
    .replace(/и(?=[аеоуяюйє])/g, "і")
    .replace(/(?<!\p{L})И/gu, "І")
    .replace(/(?<!\p{L})Э/gu, "Е")
    .replace(/([бпвмгкхрнтдлсзжчшщ])и(?=в|к(?!\p{L}))/gu, "$1и");
}
