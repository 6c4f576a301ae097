/** What kind of act an event is to those who take part, and what kind of participant someone is. */
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import { type EventType, type Mode, SYMMETRIC_TYPES } from "../ontology.ts";

/** Kinds of acts that stand to those who take part alike. */
export function groupOf(type: EventType, mode: Mode | null): string {
  if (type === "COERCE" && ["arrest", "deport", "seize", "withhold"].includes(mode ?? "")) return "custody";
  if (["COERCE", "SANCTION"].includes(type)) return "measure";
  if (["ASSAULT", "INCIDENT"].includes(type)) return "harm";
  if (["RETREAT", "CONCEDE"].includes(type)) return "relief";
  if (["RELOCATE", "PROTEST", "MOBILIZE"].includes(type)) return "movement";
  if (SYMMETRIC_TYPES.has(type) || type === "AID") return "dealing";
  if (["GOVERN", "ELECT"].includes(type)) return "office";
  return "words";
}

/** What kind of participant someone is. */
export function kindOf({ name, entityId }: Participant): string {
  const kind = entityId?.slice(0, entityId.indexOf(":")) ?? null;
  if (kind === "country" || kind === "place") return "country";
  if (kind === "person" || kind === "people") return kind;
  if (kind !== null) return "body";
  return /^\p{Lu}\S+ \p{Lu}/u.test(name) ? "name" : "group";
}

/** Words that say of someone hardly more than that they are people. */
const UNTOLD = new Set(["people", "residents", "workers", "states"]);

/** What someone is, alone and beside those of the other role. */
export function described(list: readonly Participant[], other: readonly Participant[]): string[] {
  const one = list[0]!;
  const kind = kindOf(one);
  const where =
    one.country === BELARUS.code ? "home" : one.country === "IGO" || one.country === "NGO" ? "union" : "abroad";
  const words = [kind, one.sector, `${kind} ${one.sector}`, where, `${where} ${one.sector}`];
  if (list.length > 1) words.push("several");
  const [first] = other;
  if (first === undefined) words.push("other side unknown");
  else {
    const same = one.country === first.country;
    words.push(same ? "of the other side's country" : "of another country");
    words.push(`${one.sector} and ${first.sector}${same ? "" : " of another country"}`);
  }
  const called = one.name.slice(one.name.lastIndexOf(" ") + 1);
  if (UNTOLD.has(called)) words.push(`called ${called}`);
  return words;
}
