import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../shared/language/languages.ts";
import { entityById, findMentions, outletOf } from "../../shared/watchlist/index.ts";
import { theRegistry } from "../../shared/watchlist/registry.ts";

const CONTEXT: Readonly<Record<Language, string>> = {
  en: "Belarus, ",
  ru: "Беларусь, ",
  be: "Беларусь, ",
  uk: "Білорусь, ",
  pl: "Białoruś, ",
  lt: "Baltarusija, ",
  de: "Belarus, ",
};

describe("the data", () => {
  const registry = theRegistry();
  const entities = [...registry.entities.values()];

  it("holds what a monitor of Belarus needs", () => {
    expect(entities.filter(({ kind }) => kind === "person").length).toBeGreaterThanOrEqual(400);
    expect(entities.filter(({ kind }) => kind === "body").length).toBeGreaterThanOrEqual(200);
    expect(registry.places.size).toBeGreaterThanOrEqual(300);
  });

  it("finds every name it lists in the language it lists it for", () => {
    const lost: string[] = [];
    for (const name of registry.names(LANGUAGES)) {
      if (name.cue === "word" || name.use !== "name") continue;
      const { entity, place } = registry.bearers[name.bearer]!;
      const before = CONTEXT[name.language];
      const found = findMentions(before + name.text, name.language).filter((mention) => mention.start >= before.length);
      const right = found.some(
        (mention) =>
          (entity && mention.entity?.country === entity.country) ||
          (place && (mention.place?.id === place.id || mention.place?.country === place.country)),
      );
      if (!right) lost.push(`${name.language} ${name.text}`);
    }
    expect(lost).toEqual([]);
  });

  it("finds every person by the English name in all Latin-letter languages", () => {
    const lost: string[] = [];
    for (const person of registry.people) {
      const entity = registry.bearers[person.bearer]!.entity!;
      for (const language of ["en", "pl", "lt", "de"] as const) {
        const found = findMentions(`Belarus: ${entity.name} said`, language);
        if (!found.some((mention) => mention.entity?.id === entity.id)) lost.push(`${language} ${entity.name}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("places every town of Belarus in a region and all coordinates near the country they belong to", () => {
    for (const place of registry.places.values()) {
      if (place.country !== "BLR" || place.latitude === null || place.longitude === null) continue;
      expect(place.latitude, place.name).toBeGreaterThan(51);
      expect(place.latitude, place.name).toBeLessThan(56.3);
      expect(place.longitude, place.name).toBeGreaterThan(23);
      expect(place.longitude, place.name).toBeLessThan(33);
    }
  });
});

describe("one thing has one entry", () => {
  const registry = theRegistry();

  it("and no two of a kind share a name", () => {
    const owners = new Map<string, Set<string>>();
    for (const { bearer, language, use, text } of registry.names(LANGUAGES)) {
      const { entity, place } = registry.bearers[bearer]!;
      const key = `${entity?.kind ?? place?.kind} ${use} ${language} ${text.toLowerCase()}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(entity?.id ?? place!.id));
    }
    for (const { bearer } of registry.people) {
      const { id, name } = registry.bearers[bearer]!.entity!;
      owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids])).toEqual([]);
  });

  /** «Спецслужбы» of Belarus are the forces that arrest people, those of other states its intelligence. */
  const APART = new Set(["body:belarusian-security-forces intelligence"]);

  it("and no body has a name that is also that of an office of its state", () => {
    const doubled: string[] = [];
    for (const { bearer, language, use, text } of registry.names(LANGUAGES)) {
      const { entity } = registry.bearers[bearer]!;
      if (entity?.kind !== "body" || use !== "name") continue;
      for (const office of registry.offices)
        for (const form of office.forms[language]) {
          const at = text.toLowerCase().indexOf(form.toLowerCase());
          const rest =
            at < 0 ? "" : `${text.slice(0, at)} ${text.slice(at + form.length)}`.replace(/\bof\b/, "").trim();
          const [state, ...others] = rest === "" ? [] : findMentions(rest, language);
          const named =
            state?.entity?.kind === "country" && others.length === 0 && state.end - state.start === rest.length;
          if (
            named &&
            !APART.has(`${entity.id} ${office.kind}`) &&
            registry.office(office.kind, entity.country!)?.id !== entity.id
          )
            doubled.push(`${language} ${text}: ${entity.id}, ${office.kind}`);
        }
    }
    expect(doubled).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ["en", "The Lithuanian government met. Authorities in Vilnius agreed.", "body:lithuanian-government"],
    ["ru", "Правительство Литвы собралось. Литовские власти согласились.", "body:lithuanian-government"],
    ["lt", "Lietuvos vyriausybė susirinko. Lietuvos valdžia sutiko.", "body:lithuanian-government"],
    ["pl", "Polski rząd obradował. Polskie władze się zgodziły.", "body:polish-government"],
    ["uk", "Уряд України зібрався. Українська влада погодилася.", "body:cabinet-of-ministers-of-ukraine"],
    ["de", "Die belarussische Regierung tagte. Die belarussischen Behörden schwiegen.", "body:belarusian-authorities"],
    ["en", "Polish border guards left. The border service of Poland agreed.", "body:polish-border-guard"],
    ["en", "The Latvian government met. Latvian authorities agreed.", "office:LVA:government"],
    ["en", "The Russian government met. Russian authorities agreed.", "office:RUS:government"],
  ])("%s: %s", (language, text, id) => {
    const found = findMentions(text, language).flatMap(({ entity }) => entity ?? []);
    expect(found.map((entity) => entity.id)).toEqual([id, id]);
  });

  it("under the id of the office as well", () => {
    expect(entityById("office:LTU:government")?.id).toBe("body:lithuanian-government");
  });
});

describe("the country in every case", () => {
  it.each<[Language, string]>([
    ["ru", "Беларусь Беларуси Беларусью Белоруссия Белоруссии Белоруссию Белоруссией"],
    ["be", "Беларусь Беларусі Беларуссю"],
    ["uk", "Білорусь Білорусі Білоруссю"],
    ["pl", "Białoruś Białorusi Białorusią"],
    ["lt", "Baltarusija Baltarusijos Baltarusijai Baltarusiją Baltarusijoje"],
    ["de", "Belarus Weißrussland Weißrusslands"],
    ["en", "Belarus"],
  ])("%s", (language, forms) => {
    for (const form of forms.split(" ")) {
      expect(
        findMentions(form, language).map((mention) => mention.entity?.id),
        form,
      ).toEqual(["country:BLR"]);
    }
  });
});

describe("outlets", () => {
  it.each([
    ["https://eng.belta.by/politics/view/1", "BelTA", "state-run"],
    ["belta.by", "BelTA", "state-run"],
    ["БелТА", "BelTA", "state-run"],
    ["https://www.svaboda.org/a/1.html", "Radio Svaboda", "foreign"],
    ["http://nashaniva.com:80/?c=ar", "Nasha Niva", "exile"],
    ["«Наша Ніва»", "Nasha Niva", "exile"],
    ["The Guardian", "The Guardian", "foreign"],
    ["reuters.com", "Reuters", "agency"],
  ])("%s", (text, name, kind) => {
    expect(outletOf(text)).toMatchObject({ name, kind });
  });
  it("knows nothing of others, whatever they look like", () => {
    for (const text of ["", "example.org", "https://belta.by.example.org/", "javascript:alert(1)", "notbelta.by"]) {
      expect(outletOf(text), text).toBeNull();
    }
  });
});
