import { describe, expect, it } from "vitest";
import { resolveFilters } from "../../infra/watch.ts";
import { ConfigurationError, validateConfiguration } from "../../shared/config/index.ts";
import { placeAncestors, placeById } from "../../shared/watchlist/index.ts";

const withFilter = (filter: object) =>
  validateConfiguration({
    digests: [
      {
        name: "daily",
        title: "Daily",
        cadence: { kind: "daily", at: "07:00" },
        filter,
        channels: [{ kind: "email", from: "a@example.org", recipients: ["b@example.org"] }],
      },
    ],
  });

describe("resolveFilters", () => {
  it("turns names of places, in any of the languages, into ids that hold their towns", () => {
    const names = ["Grodno region", "Гродненская область", "Гродзенская вобласць"];
    const ids = names.map((name) => resolveFilters(withFilter({ places: [name] })).digests[0]!.filter.places);
    expect(new Set(ids.map(String)).size).toBe(1);
    const [id] = ids[0]!;
    expect(placeById(id!)?.kind).toBe("region");
    const [town] = resolveFilters(withFilter({ places: ["Lida"] })).digests[0]!.filter.places!;
    expect(placeAncestors(town!).map((place) => place.id)).toContain(id);
  });

  it("keeps ids, and leaves filters without places alone", () => {
    const [id] = resolveFilters(withFilter({ places: ["Minsk"] })).digests[0]!.filter.places!;
    expect(resolveFilters(withFilter({ places: [id] })).digests[0]!.filter.places).toEqual([id]);
    const plain = withFilter({ types: ["PROTEST"] });
    expect(resolveFilters(plain)).toEqual(plain);
  });

  it("names every place and person that the watchlist does not hold", () => {
    const filter = { places: ["Minsk", "Atlantis"], entities: ["person:alexander-lukashenko", "person:nobody"] };
    try {
      resolveFilters(withFilter(filter));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigurationError);
      const paths = (error as ConfigurationError).mistakes.map(({ path }) => path).sort();
      expect(paths).toEqual(["digests[0].filter.entities[1]", "digests[0].filter.places[1]"]);
    }
  });
});
