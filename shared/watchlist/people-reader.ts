/** Reads the files of given names and of people: who bears which name, in every language's spelling. */
import type { Language } from "../language/languages.ts";
import type { CountryCode, Entity, Sector } from "./mention.ts";
import {
  type Bearer,
  contentLines,
  DataError,
  type GivenName,
  listed,
  type Person,
  readSection,
  slug,
  ukrainianSurnames,
} from "./names.ts";

export class PeopleReader {
  readonly people: Person[] = [];
  readonly givenNames: GivenName[] = [];
  readonly #given = new Map<string, GivenName>();
  /** Enters someone who bears names; throws what `where` makes where the id is taken. */
  readonly #bearer: (bearer: Bearer, where: () => DataError) => number;

  constructor(bearer: (bearer: Bearer, where: () => DataError) => number) {
    this.#bearer = bearer;
  }

  /** Lines `m Name | Russian | Belarusian | Ukrainian | Latin spellings`. */
  readGivenNames(file: string, table: string): void {
    for (const [number, line] of contentLines(table)) {
      const [head, ru, be, uk, latin] = line.split("|").map((part) => part.trim());
      const match = /^([mf]) (\S+)$/.exec(head ?? "");
      if (!match) throw new DataError(file, number, `expected "m Name" or "f Name", found "${head}"`);
      const name: GivenName = {
        key: match[2]!,
        sex: match[1] as "m" | "f",
        spellings: { ru: listed(ru), be: listed(be), uk: listed(uk), latin: [match[2]!, ...listed(latin)] },
      };
      this.givenNames.push(name);
      this.#given.set(`${name.sex} ${name.key}`, name);
    }
  }

  /** Lines `m Given Surname | Russian | Belarusian | Ukrainian | Latin spellings` below sections such as `[BLR GOV]`. */
  readPeople(file: string, table: string): void {
    let country: CountryCode | null = null;
    let sector: Sector | null = null;
    for (const [number, raw] of contentLines(table)) {
      const section = readSection(file, number, raw);
      if (section) {
        ({ country, sector } = section);
        continue;
      }
      if (!country || !sector) throw new DataError(file, number, "a person needs a section such as [BLR GOV] above it");
      const option = /;\s*(full|principal)$/.exec(raw)?.[1] ?? null;
      const [head, ru, be, uk, latin] = raw
        .replace(/;\s*(full|principal)$/, "")
        .split("|")
        .map((part) => part.trim());
      const match = /^([mf]) (.+)$/.exec(head ?? "");
      if (!match || !ru) throw new DataError(file, number, 'expected "m Given Surname | Russian | Belarusian …"');
      const sex = match[1] as "m" | "f";
      const parts = match[2]!.split(" ");
      const single = parts.length === 1;
      const givenKey = single ? null : parts[0]!;
      const surname = (single ? parts[0]! : parts.slice(1).join(" ")).replace(/_/g, " ");
      const name = match[2]!.replace(/_/g, " ");
      const entity: Entity = { id: `person:${slug(name)}`, kind: "person", name, country, sector };
      const bearer = this.#bearer(
        { entity, place: null, inhabitants: null },
        () => new DataError(file, number, `"${name}" stands twice`),
      );
      const native = country === "BLR" || country === "RUS" || country === "UKR";
      const columns: [Language, string[]][] = [
        ["ru", listed(ru)],
        ["be", listed(be)],
        ["uk", uk ? listed(uk) : native ? listed(ru).flatMap(ukrainianSurnames) : []],
      ];
      const surnames: Partial<Record<Language | "latin", string[]>> = { latin: [surname] };
      const given: Partial<Record<Language | "latin", string[]>> = {};
      for (const [language, full] of columns) {
        for (const one of full) {
          const words = one.split(" ");
          if (words.length > 1) (given[language] ??= []).push(words[0]!.replace(/_/g, " "));
          (surnames[language] ??= []).push((words.length > 1 ? words.slice(1) : words).join(" ").replace(/_/g, " "));
        }
      }
      for (const one of listed(latin)) surnames.latin!.push(one.replace(/_/g, " "));
      // Latin spellings are made from the Cyrillic only where the name is an East Slavic one.
      if (!native) surnames.latin = [...new Set(surnames.latin)];
      this.people.push({
        bearer,
        sex,
        given: givenKey ? this.#givenKey(sex, givenKey, given) : null,
        surnames: native ? surnames : { ...surnames, latin: surnames.latin! },
        full: option === "full",
        principal: option === "principal",
      });
    }
  }

  /** The key of a given name: a listed one, else one made of the spellings on the person's own line. */
  #givenKey(sex: "m" | "f", key: string, own: Readonly<Partial<Record<Language | "latin", string[]>>>): string {
    const known = this.#given.get(`${sex} ${key}`);
    if (known && Object.keys(own).length === 0) return `${sex} ${key}`;
    const name: GivenName = { key, sex, spellings: { ...own, latin: [key] } };
    if (known) {
      for (const language of ["ru", "be", "uk", "latin"] as const) {
        (name.spellings as Record<string, string[]>)[language] = [
          ...new Set([...(known.spellings[language] ?? []), ...(own[language] ?? [])]),
        ];
      }
      this.givenNames.splice(this.givenNames.indexOf(known), 1, name);
    } else {
      this.givenNames.push(name);
    }
    this.#given.set(`${sex} ${key}`, name);
    return `${sex} ${key}`;
  }
}
