import type { Language } from "../language/languages.ts";
import { OFFICES } from "./data/offices.ts";
import type { CountryCode, Entity, Sector } from "./mention.ts";
import { SECTORS } from "./mention.ts";
import { contentLines, DataError, listed } from "./names.ts";

/** An office that every state has, in the words of each language. */
export interface Office {
  readonly kind: string;
  readonly sector: Sector;
  /** English, with `{adjective}` or `{country}` where the state's stands. */
  readonly pattern: string;
  /** Counts without a country beside it. */
  readonly alone: boolean;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

const LANGUAGES: readonly Language[] = ["en", "ru", "be", "uk", "pl", "lt", "de"];

/** Reads the offices' file. */
export function readOffices(): Office[] {
  const offices: Office[] = [];
  for (const [number, line] of contentLines(OFFICES)) {
    const [kind, sector, pattern, ...columns] = line.split("|").map((part) => part.trim());
    if (!kind || !sector || !pattern || columns.length !== 7) {
      throw new DataError("offices.ts", number, "expected kind | sector | English name | seven languages");
    }
    if (!SECTORS.includes(sector as Sector)) throw new DataError("offices.ts", number, `${sector} is no sector`);
    const forms = {} as Record<Language, readonly string[]>;
    LANGUAGES.forEach((language, index) => {
      forms[language] = listed(columns[index]);
    });
    offices.push({
      kind: kind.replace("*", ""),
      sector: sector as Sector,
      pattern,
      alone: kind.endsWith("*"),
      forms,
    });
  }
  return offices;
}

/** The office of one state: `office:POL:foreign-ministry`, "Polish Foreign Ministry". */
export function officeEntity(office: Office, country: CountryCode, countryName: string, adjective: string): Entity {
  // An interior ministry of Belarus acts as a force in the news this project reads.
  const sector = office.kind === "interior-ministry" && country === "BLR" ? "COP" : office.sector;
  const name = office.pattern.replace("{adjective}", adjective).replace("{country}", countryName);
  return { id: `office:${country}:${office.kind}`, kind: "body", name, country, sector };
}
