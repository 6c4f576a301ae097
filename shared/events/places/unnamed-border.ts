/** "The border", where no country stands beside it: which one the text means. */
import { placeById } from "../../watchlist/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { EventPlace } from "../event.ts";

/** Ids of the borders of Belarus by the ISO code of the neighbour. */
export const BORDERS: ReadonlyMap<string, string> = new Map(
  ["Poland", "Lithuania", "Latvia", "Ukraine", "Russia"].map((name) => [
    { Poland: "POL", Lithuania: "LTU", Latvia: "LVA", Ukraine: "UKR", Russia: "RUS" }[name]!,
    `place:${name.toLowerCase()}-belarus-border`,
  ]),
);
/** How much of all that a text says of neighbours must be of one, for the border to be that one's. */
const MOST = 0.6;

/** Russia's troops stand at many borders: that it is named tells nothing. */
const ELSEWHERE = "RUS";

/** The border that an unnamed one at an offset stands for; `from` is where its sentence begins, `to` where it ends. */
export type BareBorder = (offset: number, from: number, to: number) => EventPlace | null;

/**
 * The border that an unnamed one at an offset stands for: that with the only neighbour its sentence names ("POLAND massed troops near the
 * border"), else the last one named before it, else the first one named at all, else that with the neighbour of whom the text speaks most;
 * null where it speaks of several alike.
 */
export function barePlaces(mentions: readonly Mention[]): BareBorder {
  const named: { start: number; id: string }[] = [];
  const neighbours: { start: number; id: string }[] = [];
  const counts = new Map<string, number>();
  for (const { start, place, entity } of mentions) {
    if (place?.kind === "border") named.push({ start, id: place.id });
    const crossing = place?.kind === "crossing" ? BORDERS.get(place.country) : undefined;
    if (crossing !== undefined) named.push({ start, id: crossing });
    const border = BORDERS.get(place?.country ?? entity?.country ?? "");
    if (border !== undefined) counts.set(border, (counts.get(border) ?? 0) + 1);
    if (border !== undefined && (place?.country ?? entity?.country) !== ELSEWHERE)
      neighbours.push({ start, id: border });
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = most !== undefined && most[1] >= MOST * total ? most[0] : null;
  return (offset, from, to) => {
    const last = before(named, offset) - 1;
    const beside = new Set(neighbours.slice(before(neighbours, from), before(neighbours, to)).map(({ id }) => id));
    const [only] = beside;
    const told = last >= 0 && named[last]!.start >= from ? named[last]!.id : null;
    const id = told ?? (beside.size === 1 ? only! : null) ?? named[Math.max(0, last)]?.id ?? usual;
    const place = id === null ? null : placeById(id);
    return place === null ? null : { name: place.name, country: place.country, placeId: place.id };
  };
}

/** How many of a list in order begin before an offset, by halving. */
function before(list: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
