/** Those among whom an actor or recipient is chosen whom no slot names, and what is known of each as named numbers. */
import type { NounPhrase, Predication } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Event, EventPlace, Participant } from "../event.ts";
import { BELARUS, type Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type EventType, SYMMETRIC_TYPES } from "../ontology.ts";
import { type Cast, genderOf, type Remembered } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { historyOf, markHistory } from "./history.ts";
import { described, groupOf, kindOf } from "./kinds.ts";
import { FOR, RoleOption, type Setting } from "./marks.ts";

export type Role = "actor" | "recipient";

/** Whom grammar or frame give for a role, and in words how surely. */
export interface Given {
  readonly value: readonly Participant[];
  readonly words: readonly string[];
}

export interface RoleSurroundings {
  readonly candidate: Candidate;
  /** Of the sentence in the article. */
  readonly index: number;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly home: Home;
  readonly place: EventPlace | null;
  /** The events told before, in order, with the index of their sentence. */
  readonly told: readonly { readonly event: Event; readonly sentence: number }[];
}

/** How many sentences are looked back, those named there, and events before. */
const SENTENCES_BACK = 3;
const NAMED_BACK = 8;
const EVENTS_BACK = 4;
/** Phrases of the sentence that are weighed: time must not grow with the square of a list. */
const IN_SENTENCE = 24;
/** Whom a frame may leave out, by their names in the word file. */
const USUAL = {
  actor: ["police", "court", "authorities", "armed forces"],
  recipient: ["protesters", "political prisoners", "authorities", "people"],
} as const;

const RELATIONS = ["own", "governing", "governed", "before", "after"];

/** How the phrases of the sentence stand to the trigger, the nearest relation of each. */
function relationsIn({ sentence, predication, host }: Candidate): ReadonlyMap<NounPhrase, string> {
  const found = new Map<NounPhrase, string>();
  const note = (phrase: NounPhrase, words: string, depth: number): void => {
    if (!found.has(phrase)) found.set(phrase, words);
    if (depth === 0) return;
    if (phrase.possessor !== null) note(phrase.possessor, `owner of ${words}`, depth - 1);
    for (const { preposition, phrases } of phrase.complements)
      for (const inner of phrases) note(inner, `${preposition === "of" ? "of" : "at"} ${words}`, depth - 1);
  };
  const relationOf = (other: Predication): string => {
    if (other === predication || other === host) return "own";
    if (other.index === predication.governor || other.index === host.governor) return "governing";
    if (other.governor === predication.index || other.governor === host.index) return "governed";
    return other.clause.start < host.clause.start ? "before" : "after";
  };
  const related = sentence.predications.map((other) => ({ other, relation: relationOf(other) }));
  for (const wanted of RELATIONS)
    for (const { other, relation } of related) {
      if (relation !== wanted) continue;
      for (const { role, preposition, phrases } of other.arguments) {
        const name = role === "subject" && other.voice === "passive" ? "passive subject" : role;
        const behind = role === "oblique" && relation === "own" ? ` ${preposition}` : "";
        for (const phrase of phrases) note(phrase, `${relation} ${name}${behind}`, 2);
      }
    }
  return found;
}

/** What a phrase in a slot is that names no one. */
function slotOf({ pronoun, number, quantity, adjectiveMention }: NounPhrase): { word: string; gender: string | null } {
  if (pronoun !== null)
    return { word: `slot ${pronoun.number} ${pronoun.gender ?? "any"} ${pronoun.person}`, gender: pronoun.gender };
  const how = quantity !== null ? "counted" : adjectiveMention !== null ? "of a country" : "thing";
  return { word: `slot ${how} ${number ?? "any"}`, gender: null };
}

/** Gathers options, each once. */
const ACTS_OF_POWER: ReadonlySet<string> = new Set(["MOBILIZE", "SANCTION", "COERCE", "GOVERN"]);
const POWERLESS: ReadonlySet<string> = new Set(["CVL", "LAB", "REF", "EDU", "REL", "MED"]);

const SINGLE: ReadonlySet<string> = new Set(["person", "name"]);

class Options {
  readonly found = new Map<string, RoleOption>();
  /** What stands in the slot, null where nothing does. */
  slot: { readonly word: string; readonly gender: string | null } | null = null;
  /** Where several people are counted in the slot. */
  several = false;
  readonly #setting: Setting;
  readonly #other: readonly Participant[];
  readonly #not: readonly Participant[];
  /** Where no state can be meant: none is arrested. */
  readonly #people: boolean;
  /** Where the other side is a union of states. */
  readonly #dealing: boolean;
  /** Where only those with power or arms can be meant: teachers deploy nothing. */
  readonly #power: boolean;
  readonly #harmed: boolean;
  /** Where only people can be meant, and none who police them: a plant does not strike. */
  readonly #crowd: boolean;

  /** Those in `not` are no options. */
  constructor(setting: Setting, role: Role, other: readonly Participant[], not: readonly Participant[]) {
    this.#setting = setting;
    this.#people = role === "recipient" && setting.group === "custody";
    this.#dealing = SYMMETRIC_TYPES.has(setting.type as EventType) && other.length === 1 && other[0]!.sector === "IGO";
    this.#power = role === "actor" && ACTS_OF_POWER.has(setting.type);
    this.#harmed = role === "recipient" && (setting.group === "measure" || setting.group === "harm");
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
      this.slot.gender === null || (kind !== "person" && kind !== "name") ? null : genderOf(value[0]!.name);
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
    if (value.length === 0 || (this.#people && kindOf(value[0]!) === "country")) return;
    // Ministers of a union meet no union.
    if (this.#dealing && value.every(({ sector }) => sector === "IGO")) return;
    // "1,100 people were detained" are no one person.
    if (this.several && value.length === 1 && SINGLE.has(kindOf(value[0]!))) return;
    if (this.#crowd && value.every((one) => one.sector === "COP" || (one.sector === "BUS" && kindOf(one) === "body")))
      return;
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

/** The options for a role; the first is who is given, or no one. */
export function roleOptions(
  role: Role,
  other: readonly Participant[],
  around: RoleSurroundings,
  given: Given | null = null,
): RoleOption[] {
  const { candidate, index, cast, home, place } = around;
  const { predication, host } = candidate;
  const { type, mode } = candidate.entry.frame;
  const setting = { group: groupOf(type, mode), type, mode };
  const options = new Options(setting, role, other, onTheOtherSide(role, around));
  const filler = (role === "actor" ? candidate.actors : candidate.recipients)[0];
  if (filler !== undefined) {
    options.slot = slotOf(filler.phrase);
    const { quantity, mention } = filler.phrase;
    options.several = quantity?.unit === null && quantity.value > 1 && mention === null;
  }
  const lemma = candidate.sentence.tokens[predication.head]!.lemma;
  if (given !== null)
    options.give(
      given.value,
      given.words.flatMap((word) => [word, `${word}, ${lemma}`]),
    );
  addOfSentence(options, role, around, filler?.phrase.pronoun == null ? null : filler.phrase.start);
  for (const one of cast.rememberedBefore(index, SENTENCES_BACK).slice(-NAMED_BACK).reverse())
    options.add([one.participant], "named before", placed(one, index));
  addOfEvents(options, around);
  const state = (code: string, path: string): void => {
    const entity = entityById(`country:${code}`);
    if (entity !== null)
      options.add([{ name: entity.name, country: code, sector: "GOV", entityId: entity.id }], path, [path]);
  };
  state(BELARUS.code, "state watched");
  if (home.scene !== undefined && home.scene !== BELARUS.code) state(home.scene, "state of the scene");
  if (place !== null) state(place.country, "state of the place");
  if (cast.issuers.length > 0) options.add(cast.issuers, "issuer", ["issuer"]);
  for (const name of USUAL[role]) {
    const word = around.lexicon.participantNamed(name);
    // Whom the text gives, if only by a word, is overruled by no one whom it does not.
    if (given !== null && role === "recipient" && !cast.speaksOfThem(name)) continue;
    if (word === null) continue;
    const there = cast.implied(word, null);
    const words = [`usual ${name}`, `usual ${name}, ${lemma}`];
    options.add([there], "usual", words);
    if (place !== null && place.country !== there.country)
      options.add([cast.implied(word, place.country)], "usual of the place", [...words, "usual of the place"]);
    if (BELARUS.code !== there.country)
      options.add([cast.implied(word, BELARUS.code)], "usual of the state watched", [
        ...words,
        "usual of the state watched",
      ]);
  }
  const history = historyOf(around);
  for (const option of options.found.values()) markHistory(option, cast, history);
  const words = ["none", `none, ${predication.kind}`, `none, ${host.voice}`];
  words.push(other.length === 0 ? "none, other side unknown" : `none, other side ${kindOf(other[0]!)}`);
  words.push(
    filler === undefined
      ? "none, slot empty"
      : `none, slot filled ${filler.phrase.pronoun === null ? `in the ${filler.phrase.number ?? "singular"}` : "by a pronoun"}`,
  );
  for (const word of given?.words ?? []) words.push(`none for ${word}`);
  const noOne = new RoleOption([], "none", "none", setting);
  for (const word of words) noOne.mark(word, FOR.type | FOR.mode);
  const others = [...options.found.values()];
  return given === null ? [noOne, ...others] : [...others, noOne];
}

/** Those on the other side of an act of the same type in the same sentence: "entered Lithuania and flew over Vilnius". */
const onTheOtherSide = (role: Role, { candidate, index, told }: RoleSurroundings): readonly Participant[] =>
  told
    .filter(({ event, sentence }) => sentence === index && event.type === candidate.entry.frame.type)
    .flatMap(({ event }) => (role === "actor" ? event.recipients : event.actors));

/** `before`: a pronoun in the slot stands for someone told of before it. */
function addOfSentence(
  options: Options,
  role: Role,
  { candidate, index, cast }: RoleSurroundings,
  before: number | null,
): void {
  const { sentence, predication, host } = candidate;
  const standing = relationsIn(candidate);
  const trigger = sentence.tokens[predication.head]!.start;
  // «президент Литвы Йонас Казлаускас» is one person.
  const offices = new Set(
    sentence.phrases.flatMap(({ apposition }) =>
      apposition?.mention?.entity?.id.startsWith("office:") === true ? [apposition] : [],
    ),
  );
  const asked = role === "recipient" && candidate.entry.frame.type === "REQUEST";
  const near = sentence.phrases
    .filter((phrase) => !offices.has(phrase))
    .sort((a, b) => Math.abs(a.start - trigger) - Math.abs(b.start - trigger))
    .slice(0, IN_SENTENCE);
  for (const phrase of near) {
    if ((before !== null && phrase.start >= before) || cast.isGeneric(phrase, sentence, index)) continue;
    const members = cast.all(phrase, sentence, index);
    const relation = standing.get(phrase) ?? (phrase.start < host.clause.start ? "loose before" : "loose after");
    // "Demanded to free THE JOURNALISTS": with whom something is to be done is not asked for it.
    if (asked && relation === "governed object") continue;
    // "…, Viasna said": who tells of an arrest was not arrested.
    if (relation === "governing subject" && options.excludesTellers) continue;
    const words = ["in the sentence", relation];
    words.push(
      phrase.start >= host.clause.start && phrase.end <= host.clause.end ? "in the clause" : "out of the clause",
    );
    if (phrase.possessor !== null) words.push("owned");
    words.push(phrase.end <= trigger ? "before the trigger" : "behind the trigger");
    if (phrase.pronoun !== null) words.push("by a pronoun");
    options.add(members, `${relation}, in the sentence`, words);
    if (phrase.adjectiveMention === null) continue;
    const owner = cast.ownerOf({ ...phrase, possessor: null, complements: [] }, sentence, index);
    if (owner !== null) options.add([owner], "adjective", ["adjective in the sentence", `adjective of ${relation}`]);
  }
}

function placed({ sentence, subject, argument, named }: Remembered, index: number): string[] {
  const back = index - sentence;
  const as = subject ? "subject" : argument ? "argument" : "attribute";
  return [`named ${back} back`, `${as} ${back} back`, named ? "by name before" : "described before"];
}

function addOfEvents(options: Options, { candidate, index, told }: RoleSurroundings): void {
  for (const [back, { event, sentence }] of told.slice(-EVENTS_BACK).reverse().entries()) {
    const near =
      sentence === index ? "of the sentence" : index - sentence === 1 ? "of the sentence before" : "further back";
    for (const [side, parties] of [
      ["actor", event.actors],
      ["recipient", event.recipients],
    ] as const) {
      const words = [
        `${side} of event ${near}`,
        `${side} of event ${back + 1} back`,
        `${side} of ${event.type} before`,
      ];
      if (options.slot?.word.startsWith("slot thing") === true) words.push(`${side} of event ${near}, for a thing`);
      if (event.type === candidate.entry.frame.type) words.push(`${side} of the same type before`);
      options.add(parties, `${side} of an event before`, words);
      if (parties.length > 1)
        for (const one of parties) options.add([one], `one ${side} of an event before`, ["one of several before"]);
    }
  }
}
