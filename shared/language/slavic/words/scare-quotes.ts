import type { Unit } from "./unit.ts";

/** Longest run of words that quotation marks may hold and still be part of the sentence around them. */
const LONGEST = 7;

/**
 * Units without the marks around words that are part of their clause: «за "злостное неповиновение"», «по "народной" статье». Speech,
 * which has a verb or signs of its own, and titles, which begin with a capital and are one unit, keep theirs.
 */
export function withoutScareQuotes(units: readonly Unit[]): Unit[] {
  const dropped = new Set<Unit>();
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.kind !== "sign" || !/^[«„“"]$/u.test(units[at]!.lower)) continue;
    const close = closingMark(units, at);
    if (close === null) continue;
    dropped.add(units[at]!).add(units[close]!);
    at = close;
  }
  return dropped.size === 0 ? [...units] : units.filter((unit) => !dropped.has(unit));
}

/** Where the mark closes that opens at a unit; null where what it holds is not just words of the clause. */
function closingMark(units: readonly Unit[], open: number): number | null {
  for (let at = open + 1; at < units.length && at <= open + LONGEST + 1; at++) {
    const unit = units[at]!;
    if (unit.kind === "sign") return at > open + 1 && /^[»“”"]$/u.test(unit.lower) ? at : null;
    if (unit.readings.length > 0 && unit.readings.every((reading) => reading.word === "verb")) return null;
  }
  return null;
}
