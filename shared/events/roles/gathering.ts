/** The gathering of options for a role: each once, and none that cannot be meant. */
import type { NounPhrase } from "../../language/index.ts";
import { genderOfName } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { type EventType, SYMMETRIC_TYPES } from "../ontology.ts";
import { described, kindOf } from "./kinds.ts";
import { FOR, RoleOption, type Setting } from "./marks.ts";

export type Role = "actor" | "recipient";

/** What a phrase in a slot is that names no one. */
export function slotOf({ pronoun, number, quantity, adjectiveMention }: NounPhrase): {
  word: string;
  gender: string | null;
} {
  if (pronoun !== null)
    return { word: `slot ${pronoun.number} ${pronoun.gender ?? "any"} ${pronoun.person}`, gender: pronoun.gender };
  const how = quantity !== null ? "counted" : adjectiveMention !== null ? "of a country" : "thing";
  return { word: `slot ${how} ${number ?? "any"}`, gender: null };
}

/** True for "he" and "her", and for what is his or hers. */
export function isOfOnePerson({ pronoun, possessor }: NounPhrase): boolean {
  const one = pronoun ?? possessor?.pronoun ?? null;
  return one?.person === 3 && one.number === "singular" && (one.gender === "masculine" || one.gender === "feminine");
}

/** Kinds of participants that one person may be. */
const ONE_PERSON: ReadonlySet<string> = new Set(["person", "name", "group"]);

/** True for people, and for offices, which someone holds. */
export const mayBeOnePerson = (one: Participant): boolean =>
  ONE_PERSON.has(kindOf(one)) || one.entityId?.startsWith("office:") === true;

/** Types whose doers have power or arms. */
const ACTS_OF_POWER: ReadonlySet<string> = new Set(["MOBILIZE", "SANCTION", "COERCE", "GOVERN"]);
/** Sectors that have neither. */
const POWERLESS: ReadonlySet<string> = new Set(["CVL", "LAB", "REF", "EDU", "REL", "MED"]);

/** Acts done to people: no body is detained, beaten or let go. */
const UPON_PEOPLE: ReadonlySet<string> = new Set([
  "COERCE/arrest",
  "COERCE/deport",
  "RETREAT/release",
  "ASSAULT/beat",
  "ASSAULT/torture",
  "ASSAULT/firearms",
  "INCIDENT/accident",
  "INCIDENT/death",
]);

/** Kinds of participants that are one person. */
const SINGLE: ReadonlySet<string> = new Set(["person", "name"]);

/** Gathers options, each once. */
export class Options {
  readonly found = new Map<string, RoleOption>();
  /** What stands in the slot, null where nothing does. */
  slot: { readonly word: string; readonly gender: string | null } | null = null;
  /** Where several people are counted in the slot. */
  several = false;
  /** Where "he", "her" or "his flat" stands in the slot: one person is meant, and no state or body. */
  onePerson = false;
  readonly #setting: Setting;
  readonly #other: readonly Participant[];
  readonly #not: readonly Participant[];
  /** Where someone is held. */
  readonly #people: boolean;
  /** Where no state can be meant: none is arrested, and none is let go. */
  readonly #noState: boolean;
  /** Where the other side is a union of states. */
  readonly #dealing: boolean;
  /** Where only those with power or arms can be meant: teachers deploy nothing. */
  readonly #power: boolean;
  readonly #harmed: boolean;
  /** Where envoys are called home: from a state, and not from each other. */
  readonly #recalled: boolean;
  /** Where it is done to people, and not to bodies. */
  readonly #upon: boolean;
  /** Where only those can be meant who may open a case. */
  readonly #investigates: boolean;
  /** Where only people can be meant, and none who police them: a plant does not strike. */
  readonly #crowd: boolean;

  /** Those in `not` are no options. */
  constructor(setting: Setting, role: Role, other: readonly Participant[], not: readonly Participant[]) {
    this.#setting = setting;
    this.#people = role === "recipient" && setting.group === "custody";
    this.#noState = this.#people || (role === "recipient" && setting.mode === "release");
    this.#dealing = SYMMETRIC_TYPES.has(setting.type as EventType) && other.length === 1 && other[0]!.sector === "IGO";
    this.#power = role === "actor" && ACTS_OF_POWER.has(setting.type);
    this.#investigates = role === "actor" && setting.type === "ACCUSE" && setting.mode === "investigate";
    this.#recalled = role === "recipient" && setting.type === "SANCTION" && setting.mode === "withdraw";
    this.#harmed = role === "recipient" && (setting.group === "measure" || setting.group === "harm");
    this.#upon = role === "recipient" && UPON_PEOPLE.has(`${setting.type}/${setting.mode}`);
    this.#crowd = role === "actor" && setting.type === "PROTEST";
    this.#other = other;
    this.#not = [...other, ...not];
  }

  /** Whom grammar or frame give, whoever that is. */
  give(value: readonly Participant[], words: readonly string[]): void {
    const option = new RoleOption(value, "given", kindOf(value[0]!), this.#setting);
    this.found.set(value.map(({ name }) => name).join("; "), option);
    for (const word of described(value, this.#other)) option.mark(word, FOR.type);
    for (const word of words) option.mark(word, FOR.type | FOR.kind);
    for (const word of this.#fitting(value)) option.mark(word);
  }

  /** How someone fits the word in the slot: "she" is no state, "the move" no one of its own. */
  #fitting(value: readonly Participant[]): string[] {
    if (this.slot === null) return [];
    const kind = value.length > 1 ? "several" : kindOf(value[0]!);
    const words = [`${kind} for ${this.slot.word}`];
    const gender =
      this.slot.gender === null || (kind !== "person" && kind !== "name") ? null : genderOfName(value[0]!.name);
    if (gender !== null) words.push(gender === this.slot.gender ? "of the gender" : "of the other gender");
    return words;
  }

  /** Where whoever only tells of it cannot be meant. */
  get excludesTellers(): boolean {
    return this.#people || this.#harmed;
  }

  /** `words` say where someone was found; the first two count with the kind of participant, too. */
  add(list: readonly Participant[], path: string, words: readonly string[]): void {
    const value = list.filter((one) => !this.#not.some(({ name }) => name === one.name));
    if (value.length === 0 || (this.#noState && kindOf(value[0]!) === "country")) return;
    if (this.#recalled && value.some(({ name }) => / diplomats$/u.test(name))) return;
    // Ministers of a union meet no union.
    if (this.#dealing && value.every(({ sector }) => sector === "IGO")) return;
    if (this.onePerson && (value.length > 1 || !mayBeOnePerson(value[0]!) || path.startsWith("usual"))) return;
    // "1,100 people were detained" are no one person.
    if (this.several && value.length === 1 && SINGLE.has(kindOf(value[0]!))) return;
    // "Two of them", "a fitter of the plant" who are detained are no body as a whole.
    if (this.slot !== null && this.#upon && value.every((one) => kindOf(one) === "body")) return;
    if (this.#crowd && value.every((one) => one.sector === "COP" || (one.sector === "BUS" && kindOf(one) === "body")))
      return;
    if (this.#investigates && value.every(({ sector }) => POWERLESS.has(sector) || sector === "BUS")) return;
    if (this.#power && value.every(({ sector }) => POWERLESS.has(sector))) return;
    const key = value.length === 1 ? value[0]!.name : value.map(({ name }) => name).join("; ");
    let option = this.found.get(key);
    if (option === undefined) {
      option = new RoleOption(value, path, kindOf(value[0]!), this.#setting);
      this.found.set(key, option);
      for (const word of described(value, this.#other)) option.mark(word, FOR.type);
      for (const word of this.#fitting(value)) option.mark(word);
    }
    for (const [at, word] of words.entries()) option.mark(word, at > 1 ? FOR.act : FOR.kind | FOR.type);
  }
}
