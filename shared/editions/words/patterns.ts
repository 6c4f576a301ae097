import { NUANCES } from "./nuances.ts";

/**
 * How headlines are worded, one pattern a line, in a table that a speaker of the language can correct without programming.
 * `patterns()` reads such a table; the files beside this one hold one for each language.
 *
 *     key | needs | verb | with an actor | without an actor | with neither
 *
 * `key` is a type or `TYPE/mode`. `needs` names what must be known besides for this line to be used (`sentence`, `money`, `percent`,
 * `count`, `killed`, `recipient`, `person` (the one acted upon is a person), `people` (so are all, by name or as a group), `pardon` (a
 * head of state shows mercy to people), `convicting` (a court acts), `border` (a border or crossing is the place or what is acted upon),
 * `place`, `injured`, `assisting` (help is asked for), `firm` (companies act) or `state` (a state or a union of states does),
 * `unsentenced` (neither a term nor a sum is known), `barrier` (a border or crossing is acted upon), `several` (more than one act),
 * `abroad` (a town stands for the country that is acted upon), `alone` (nobody is named as acted upon), `captives` (those spoken of are prisoners),
 * `town` (its name is known in the language), `frontier-place` (the place is a whole border)), a nuance that the quotes show (`nuances.ts`), or is empty; lines with a nuance are
 * tried first, then the lines of a key, then those of the type alone, and the first that fits is used. What the verb
 * column holds is told in each file. In the three wordings `{A}` is who acts, `{R}` who is acted upon (with the count, where there is
 * one), `{V}` and `{W}` the verb with and without an actor, `{S}` a sentence, `{M}` a sum, `{P}` a percentage, `{C}` forces that
 * are counted, `{K}` the dead, `{I}` the injured, `{L}` the place, `{T}` a town. A `-` says that there
 * is no such wording.
 */
export interface Pattern {
  readonly key: string;
  readonly needs: readonly string[];
  readonly verb: readonly string[];
  readonly active: string | null;
  readonly passive: string | null;
  readonly bare: string | null;
}

/** What lines may ask for besides nuances. */
const NEEDS: ReadonlySet<string> = new Set(
  (
    "recipient person people pardon count killed injured sentence money percent convicting border place " +
    "assisting firm state unsentenced barrier several alone abroad captives town frontier-place"
  ).split(" "),
);

/** Those that ask for a nuance of the quotes first, else in their order. */
export const byNuance = (rows: readonly Pattern[]): Pattern[] => [
  ...rows.filter(({ needs }) => needs.some((need) => NUANCES.has(need))),
  ...rows.filter(({ needs }) => !needs.some((need) => NUANCES.has(need))),
];

/** Reads a table of patterns. Throws an error that names the line where one cannot be read. */
export function patterns(name: string, table: string): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  table.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 6 || cells[0] === "")
      throw new Error(`${name}, line ${index + 1}: expected 6 columns: ${line}`);
    const wording = (cell: string | undefined) => (cell === "-" || cell === "" || cell === undefined ? null : cell);
    const pattern: Pattern = {
      key: cells[0]!,
      needs: cells[1] === "" ? [] : cells[1]!.split(/\s+/),
      verb: cells[2]!.split(/\s*\/\s*/),
      active: wording(cells[3]),
      passive: wording(cells[4]),
      bare: wording(cells[5]),
    };
    const unknown = pattern.needs.find((need) => !NEEDS.has(need) && !NUANCES.has(need));
    if (unknown !== undefined) throw new Error(`${name}, line ${index + 1}: nothing is known as "${unknown}": ${line}`);
    found.set(pattern.key, [...(found.get(pattern.key) ?? []), pattern]);
  });
  return found;
}
