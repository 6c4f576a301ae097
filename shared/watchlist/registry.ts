import type { Language } from "../language/languages.ts";
import { borderPlace, readBorders } from "./borders.ts";
import { BODIES } from "./data/bodies.ts";
import { NEIGHBOURS } from "./data/borders.ts";
import { CAPITALS } from "./data/capitals.ts";
import { COUNTRIES } from "./data/countries.ts";
import { GIVEN_NAMES } from "./data/given-names.ts";
import { PEOPLE_SOCIETY } from "./data/people-society.ts";
import { PEOPLE_STATE } from "./data/people-state.ts";
import { PEOPLE_WORLD } from "./data/people-world.ts";
import { PLACES_ABROAD } from "./data/places-abroad.ts";
import { PLACES_BELARUS } from "./data/places-belarus.ts";
import type { CountryCode, Entity, Place, Sector } from "./mention.ts";
import {
  type Bearer,
  type Cue,
  contentLines,
  DataError,
  type GivenName,
  listed,
  type Name,
  type NameUse,
  type Person,
  readSection,
  slug,
  ukrainianSpelling,
} from "./names.ts";
import { type Office, officeEntity, readOffices } from "./offices.ts";
import { PeopleReader } from "./people-reader.ts";
import { placeInLatin } from "./transliteration.ts";

const COLUMNS: readonly Language[] = ["ru", "be", "uk", "pl", "lt", "de"];
const ALL: readonly Language[] = ["en", ...COLUMNS];
const PLACE_KINDS = [
  "country",
  "region",
  "district",
  "city",
  "village",
  "facility",
  "crossing",
  "border",
  "river",
  "area",
];

/** Names in a column, by how they stand for their bearer. */
type Column = Readonly<Partial<Record<NameUse, readonly string[]>>>;

/** What a line tells of its bearer's names; columns are read for the languages that someone asks for. */
interface NamesOfLine {
  readonly bearer: number;
  readonly cue: Cue;
  readonly column: (language: Language) => Column;
}

/** Everything the data files hold, read once. */
export class Registry {
  readonly bearers: Bearer[] = [];
  readonly #names: NamesOfLine[] = [];
  readonly people: readonly Person[];
  readonly givenNames: readonly GivenName[];
  readonly entities = new Map<string, Entity>();
  readonly places = new Map<string, Place>();
  readonly offices: readonly Office[] = readOffices();
  readonly borders = readBorders();
  /** Countries whose capital a place is, by place id. */
  readonly capitals = new Map<string, CountryCode>();
  readonly #borderPlaces = new Map<CountryCode, Place>();
  readonly #adjectives = new Map<CountryCode, string>();
  readonly #bodyBearers = new Map<string, number>();
  /** Bodies that are an office of their state, by `POL:border-guards`. */
  readonly #officeBodies = new Map<string, Entity>();
  readonly #placeByName = new Map<string, Place>();

  /** The usual English adjective of a country ("Belarusian"), or null where the list gives none. */
  adjectiveOf(country: CountryCode): string | null {
    return this.#adjectives.get(country) ?? null;
  }

  constructor() {
    this.#readCountries("countries.ts", COUNTRIES);
    this.#readPlaces("places-belarus.ts", PLACES_BELARUS, "BLR");
    this.#readPlaces("places-abroad.ts", PLACES_ABROAD, "BLR");
    this.#readBodies("bodies.ts", BODIES);
    const people = new PeopleReader((bearer, where) => this.#bearer(bearer, where));
    people.readGivenNames("given-names.ts", GIVEN_NAMES);
    people.readPeople("people-state.ts", PEOPLE_STATE);
    people.readPeople("people-society.ts", PEOPLE_SOCIETY);
    people.readPeople("people-world.ts", PEOPLE_WORLD);
    this.people = people.people;
    this.givenNames = people.givenNames;
    for (const [country, name] of Object.entries(CAPITALS)) {
      const place = this.#placeByName.get(name);
      if (!place) throw new Error(`shared/watchlist/data/capitals.ts: no place "${name}" for ${country}`);
      this.capitals.set(place.id, country);
    }
    for (const other of NEIGHBOURS) {
      const place = borderPlace(other, this.entities.get(`country:${other}`)!.name);
      this.places.set(place.id, place);
      this.#borderPlaces.set(other, place);
    }
  }

  /** The border of Belarus with a neighbour. */
  border(other: CountryCode): Place | null {
    return this.#borderPlaces.get(other) ?? null;
  }

  /** The office of a state: the body that the list of bodies has for it, else made when first asked for; null for a state the watchlist does not hold. */
  office(kind: string, country: CountryCode): Entity | null {
    const listed = this.#officeBodies.get(`${country}:${kind}`);
    if (listed) return listed;
    const id = `office:${country}:${kind}`;
    const known = this.entities.get(id);
    if (known) return known;
    const office = this.offices.find((one) => one.kind === kind);
    const state = this.entities.get(`country:${country}`);
    if (!office || !state) return null;
    const entity = officeEntity(office, country, state.name, this.#adjectives.get(country) ?? state.name);
    this.entities.set(id, entity);
    return entity;
  }

  #bearer(bearer: Bearer, where: () => DataError): number {
    const { entity, place } = bearer;
    if (entity) {
      if (this.entities.has(entity.id)) throw where();
      this.entities.set(entity.id, entity);
    }
    if (place && !(entity && place.kind === "country" && this.places.has(place.id))) {
      if (this.places.has(place.id)) throw where();
      this.places.set(place.id, place);
    }
    return this.bearers.push(bearer) - 1;
  }

  /** The names of all but people in some languages, in the order of the files. @param of whose alone, by index */
  *names(languages: readonly Language[], of: number | null = null): Generator<Name> {
    const columns = ALL.filter((language) => languages.includes(language));
    for (const { bearer, cue, column } of this.#names) {
      if (of !== null && bearer !== of) continue;
      for (const language of columns)
        for (const [use, texts] of Object.entries(column(language)))
          for (const written of texts) {
            // A name marked with * is one that other countries' bodies have too, one with ? a common word of its language.
            const mark = /[*?]$/.exec(written)?.[0];
            const text = (mark === undefined ? written : written.slice(0, -1)).replace(/_/g, " ");
            yield {
              bearer,
              language,
              use: use as NameUse,
              text,
              cue: mark === "*" ? "shared" : mark === "?" ? "word" : cue,
            };
          }
    }
  }

  #readCountries(file: string, table: string): void {
    for (const [number, line] of contentLines(table)) {
      const [code, ...columns] = line.split("|").map((part) => part.trim());
      if (!code || !/^[A-Z]{3}$/.test(code))
        throw new DataError(file, number, `expected a country code, found "${code}"`);
      if (columns.length !== 7) throw new DataError(file, number, `expected 7 languages, found ${columns.length}`);
      const [names, adjectivesInEnglish, people] = columns[0]!.split(";").map(listed);
      const name = names?.[0];
      if (!name) throw new DataError(file, number, "no English name");
      if (adjectivesInEnglish?.[0]) this.#adjectives.set(code, adjectivesInEnglish[0]);
      const entity: Entity = { id: `country:${code}`, kind: "country", name, country: code, sector: "GOV" };
      const place: Place = { ...NOWHERE, id: `place:${code}`, kind: "country", name, country: code, parent: null };
      const inhabitants: Entity = {
        id: `people:${code}`,
        kind: "group",
        name: people?.[0] ?? `citizens of ${name}`,
        country: code,
        sector: FLED.has(code) ? "REF" : "CVL",
      };
      const bearer = this.#bearer(
        { entity, place, inhabitants },
        () => new DataError(file, number, `${code} stands twice`),
      );
      this.entities.set(inhabitants.id, inhabitants);
      const column = (language: Language): Column => {
        const [own, adjectives, demonyms] = columns[ALL.indexOf(language)]!.split(";").map(listed);
        return { name: own ?? [], adjective: adjectives ?? [], inhabitants: demonyms ?? [] };
      };
      this.#names.push({ bearer, cue: "none", column });
    }
  }

  #readPlaces(file: string, table: string, first: CountryCode): void {
    let country = first;
    for (const [number, raw] of contentLines(table)) {
      const section = readSection(file, number, raw);
      if (section) {
        country = section.country;
        continue;
      }
      const cue: Cue = /[|;]\s*cue$/.test(raw) ? "shared" : "none";
      const line = raw.replace(/[|;]\s*cue$/, "");
      const [name, kind, parentName, position, ...columns] = line.split("|").map((part) => part.trim());
      if (!name || !kind || !parentName || !position) {
        throw new DataError(file, number, "expected name | kind | parent | position | names …");
      }
      if (!PLACE_KINDS.includes(kind))
        throw new DataError(file, number, `${kind} is no kind (${PLACE_KINDS.join(", ")})`);
      const parent = parentName === "-" ? `place:${country}` : this.#placeByName.get(parentName)?.id;
      if (!parent || !this.places.has(parent))
        throw new DataError(file, number, `no place "${parentName}" stands above this line`);
      const [latitude, longitude, geonames] = position
        .split(/\s+/)
        .map((value) => (value === "-" ? null : Number(value)));
      if ([latitude, longitude, geonames].some((value) => value === undefined || Number.isNaN(value))) {
        throw new DataError(
          file,
          number,
          `expected "latitude longitude geonames" (- where unknown), found "${position}"`,
        );
      }
      const place: Place = {
        id: `place:${slug(name)}${this.places.has(`place:${slug(name)}`) ? `-${kind}` : ""}`,
        kind: kind as Place["kind"],
        name,
        country,
        parent,
        latitude: latitude!,
        longitude: longitude!,
        geonames: geonames!,
      };
      const bearer = this.#bearer(
        { entity: null, place, inhabitants: null },
        () => new DataError(file, number, `the place "${name}" stands twice`),
      );
      if (!this.#placeByName.has(name)) this.#placeByName.set(name, place);
      const settled = country === "BLR" && ["city", "village", "crossing"].includes(kind);
      this.#names.push({ bearer, cue, column: placeColumn(name, columns, settled) });
    }
  }

  #readBodies(file: string, table: string): void {
    let country: CountryCode | null = null;
    let sector: Sector | null = null;
    for (const [number, raw] of contentLines(table)) {
      const section = readSection(file, number, raw);
      if (section) {
        ({ country, sector } = section);
        continue;
      }
      if (!country || !sector) throw new DataError(file, number, "a body needs a section such as [BLR GOV] above it");
      const [line, ...options] = raw.split(/;\s*(?=(?:cue|office=\S+)\s*(?:;|$))/).map((part) => part.trim());
      const cue: Cue = options.includes("cue") ? "word" : "none";
      const office = options.find((option) => option.startsWith("office="))?.slice("office=".length);
      const columns = line!.split("|");
      const [name] = listed(columns[0]);
      if (!name) throw new DataError(file, number, "no English name");
      // A line "Viasna (word)" adds names of another kind to the body "Viasna".
      const owner = name.replace(/\*$/, "").replace(/ \([a-z]+\)$/, "");
      const added = / \([a-z]+\)\*?$/.test(name);
      let bearer = this.#bodyBearers.get(owner) ?? -1;
      const isFirst = !added || bearer < 0;
      if (isFirst) {
        const entity: Entity = { id: `body:${slug(owner)}`, kind: "body", name: owner, country, sector };
        bearer = this.#bearer(
          { entity, place: null, inhabitants: null },
          () => new DataError(file, number, `the body "${owner}" stands twice`),
        );
        this.#bodyBearers.set(owner, bearer);
        if (office !== undefined) {
          const key = `${country}:${office}`;
          if (!this.offices.some(({ kind }) => kind === office))
            throw new DataError(file, number, `offices.ts has no "${office}"`);
          if (this.#officeBodies.has(key)) throw new DataError(file, number, `${country} has a ${office} already`);
          this.#officeBodies.set(key, entity);
        }
      }
      const column = (language: Language): Column => {
        if (language === "en" && !isFirst) return {};
        if (language === "uk" && columns.length < 4) return { name: listed(columns[1]).map(ukrainianSpelling) };
        return { name: listed(columns[ALL.indexOf(language)]) };
      };
      this.#names.push({ bearer, cue, column });
    }
  }
}

/** The names of a place in a language: those of its line, and for settlements of Belarus (`settled`) how papers spell them by the Cyrillic. */
const placeColumn =
  (name: string, columns: readonly string[], settled: boolean) =>
  (language: Language): Column => {
    const part = (index: number): string[][] => columns[index]?.split(";").map(listed) ?? [];
    const spelt = (to: "en" | "de"): string[] =>
      settled
        ? (["ru", "be"] as const).flatMap((from, index) =>
            (part(index)[0] ?? []).flatMap((text) => placeInLatin(text, from, to)),
          )
        : [];
    if (language === "en") return { name: [...new Set([name, ...(part(6)[0] ?? []), ...spelt("en")])] };
    const [own, adjectives] = part(COLUMNS.indexOf(language));
    if (own?.length) return { name: own, adjective: adjectives ?? [] };
    // German papers spell places without a German name as they sound.
    if (language === "de") return { name: [...new Set(spelt("de"))], adjective: adjectives ?? [] };
    if (language !== "uk") return { name: [], adjective: adjectives ?? [] };
    const [russian, russianAdjectives] = part(COLUMNS.indexOf("ru"));
    return {
      name: (russian ?? []).map(ukrainianSpelling),
      adjective: (russianAdjectives ?? []).map(ukrainianSpelling),
    };
  };

/** Countries whose people the news about Belarus tells of as migrants. */
const FLED: ReadonlySet<string> = new Set(["AFG", "SYR", "IRQ", "ETH", "ERI", "SOM", "YEM", "SDN", "CMR", "COD"]);

const NOWHERE = { latitude: null, longitude: null, geonames: null } as const;

let registry: Registry | undefined;

/** The watchlist's data, read on first use. */
export function theRegistry(): Registry {
  return (registry ??= new Registry());
}
