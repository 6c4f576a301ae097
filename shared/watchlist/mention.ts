/** PLOVER sectors as the annotation guide lists them. */
export const SECTORS = [
  "GOV",
  "LEG",
  "JUD",
  "COP",
  "MIL",
  "OPP",
  "CVL",
  "MED",
  "PTY",
  "NGO",
  "IGO",
  "BUS",
  "EDU",
  "REL",
  "SPY",
  "CRM",
  "REF",
  "UAF",
  "LAB",
] as const;
export type Sector = (typeof SECTORS)[number];

/** ISO 3166-1 alpha-3, or `IGO`/`NGO` for bodies with no country, or `XXX` where nationality is not told. */
export type CountryCode = string;

/** A person or body that can act. One `id` in all languages and scripts: linking across languages depends on it. */
export interface Entity {
  /** For instance `person:lukashenko`, `body:viasna`, `country:POL`. */
  readonly id: string;
  readonly kind: "person" | "body" | "country" | "group";
  /** English, as commonly written, without diacritics. */
  readonly name: string;
  readonly country: CountryCode;
  readonly sector: Sector;
}

/** A settlement, district, region, country, border, crossing or facility. */
export interface Place {
  readonly id: string;
  readonly kind:
    | "country"
    | "region"
    | "district"
    | "city"
    | "village"
    | "facility"
    | "crossing"
    | "border"
    | "river"
    | "area";
  /** English, as commonly written, without diacritics. */
  readonly name: string;
  readonly country: CountryCode;
  /** The next larger place (a city's region, a region's country), or null. */
  readonly parent: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonames: number | null;
}

/** A stretch of text that names something of the watchlist. Offsets are UTF-16 code units into the text searched. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity | null;
  readonly place: Place | null;
  /** Where the form tells them (Slavic endings): cases it can stand in, `nom gen dat acc ins loc`; empty where unknown. */
  readonly cases: readonly string[];
  /** True where only an adjective names it ("Belarusian", "Minsk" in «минский»). */
  readonly adjective: boolean;
  /**
   * True where the text does not say whose it is: an office without its state ("the foreign ministry"), a body or place whose
   * name others bear too (the riot police, Brest). The text's own country is assumed.
   */
  readonly assumed?: boolean;
}
