import { addDays, localTime } from "./cadence.ts";
import type { Memory } from "./ports.ts";
import type { ActivityView } from "./view.ts";
import { placeName } from "./words/places.ts";
import type { World } from "./world.ts";

const ACTIVITY_DAYS = 14;

/** Developments told on each of the last 14 days, and where they happened. */
export async function activityOf(at: number, current: readonly Memory[], world: World): Promise<ActivityView> {
  const today = localTime(at, world.digest.timeZone).day;
  const first = addDays(today, 1 - ACTIVITY_DAYS);
  const told = [...(await world.editions.remembered(world.digest.name, first, today)), ...current];
  const fresh = told.filter(({ kind }) => kind === "new");
  const unique = [...new Map(fresh.map((memory) => [memory.told.developmentId, memory])).values()];
  const days = Array.from({ length: ACTIVITY_DAYS }, (_, index) => {
    const day = addDays(first, index);
    return { day, count: unique.filter((memory) => memory.day === day).length };
  });
  const regions = Map.groupBy(
    unique.filter(({ region }) => region !== null),
    ({ region }) => region!,
  );
  return {
    days,
    regions: [...regions]
      .map(([id, list]) => ({ name: placeName(id, id, world.digest.language), count: list.length }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
