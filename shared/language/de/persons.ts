/** Names of people among the words of a German sentence, after their titles or alone, listed or not. */
import type { LightGrammar } from "../light/grammar.ts";
import { type Named, ofOne } from "../light/names-in-phrases.ts";
import type { Unit } from "../light/unit.ts";
import { BEFALLS } from "./syntax-words.ts";

/** The last unit of a person's name that begins at a head or that titles there lead to, or -1. */
export function nameEnd(units: readonly Unit[], head: number, end: number): number {
  const titled = behindTitle(units, head, end);
  return titled < 0 ? unlistedEnd(units, head, end) : titled;
}

function behindTitle(units: readonly Unit[], head: number, end: number): number {
  const { mention: known, reading, lower } = units[head]!;
  if (known?.entity?.kind === "person") return -1;
  // "Der US-Sondergesandte John Coale": a title that begins with its country.
  const compound = known?.entity?.kind === "country" && lower.includes("-");
  if (reading.pos !== "noun" && !compound && known?.entity?.kind !== "body") return -1;
  for (let at = head + 1; at < end && at - head <= 5; at++) {
    const { mention } = units[at]!;
    // "des Menschenrechtszentrums Wjasna".
    if (at === head + 1 && mention?.entity?.kind === "body" && !mention.adjective) return at;
    if (mention?.entity?.kind !== "person") continue;
    // "Die Freilassung des Bloggers Roman Protassewitsch": no one is a deed.
    const apart = units.slice(head + 1, at).some(({ reading: { pos } }) => pos === "det");
    return apart && BEFALLS.test(lower) ? -1 : at;
  }
  return -1;
}

/** "Aktivistin Olga Solotar": names run to the last word that is one. */
function unlistedEnd(units: readonly Unit[], head: number, end: number): number {
  if (!/^(?:noun|proper)$/.test(units[head]!.reading.pos)) return -1;
  let last = head;
  while (last + 1 < end && units[last + 1]!.reading.pos === "proper" && units[last + 1]!.mention === null) last++;
  return last > head ? last : -1;
}

/** The name of a person whom no list holds, at the end of a phrase; such names show no case. */
export function unlistedName(
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  grammar: LightGrammar,
): Named | null {
  const found = units[last]!.mention === null ? ofOne(units, first, last, headUnit, grammar) : null;
  return found && { name: found.name };
}
