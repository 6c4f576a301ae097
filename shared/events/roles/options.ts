/** Those among whom an actor or recipient is chosen whom no slot names, and what is known of each as named numbers. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Event, EventPlace, Participant } from "../event.ts";
import { BELARUS, type Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Cast, isInAReason, type Remembered } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isOfOnePerson, mayBeOnePerson, Options, type Role, slotOf } from "./gathering.ts";
import { historyOf, markHistory } from "./history.ts";
import { groupOf, kindOf } from "./kinds.ts";
import { FOR, RoleOption } from "./marks.ts";
import { relationsIn } from "./relations.ts";

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

/** The options for a role; the first is who is given, or no one. */
export function roleOptions(
  role: Role,
  other: readonly Participant[],
  around: RoleSurroundings,
  given: Given | null = null,
): RoleOption[] {
  const { candidate, index, cast, home, place, lexicon } = around;
  const { predication, host } = candidate;
  const { type, mode } = candidate.entry.frame;
  const setting = { group: groupOf(type, mode), type, mode };
  const options = new Options(setting, role, other, onTheOtherSide(role, around));
  const filler = (role === "actor" ? candidate.actors : candidate.recipients)[0];
  if (filler !== undefined) {
    options.slot = slotOf(filler.phrase);
    const { quantity, mention } = filler.phrase;
    options.onePerson =
      !lexicon.traits.freeWordOrder &&
      isOfOnePerson(filler.phrase) &&
      (filler.phrase.pronoun !== null ||
        // "Her request" is hers, and no one asks herself.
        (type !== "REQUEST" && cast.all(filler.phrase, candidate.sentence, index).length === 0));
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
    if (
      !options.onePerson ||
      (mayBeOnePerson(one.participant) && (one.kind === "person" || one.participant.entityId !== null))
    )
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
  { candidate, index, cast, lexicon }: RoleSurroundings,
  before: number | null,
): void {
  const { sentence, predication, host } = candidate;
  const standing = relationsIn(candidate, lexicon);
  const trigger = sentence.tokens[predication.head]!.start;
  // «президент Литвы Йонас Казлаускас» is one person.
  const offices = new Set(
    sentence.phrases.flatMap(({ apposition }) =>
      apposition?.mention?.entity?.id.startsWith("office:") === true ? [apposition] : [],
    ),
  );
  const { frame } = candidate.entry;
  const told = new Set(
    host === predication && host.voice === "active" && ![...frame.actor, ...frame.recipient].includes("subject")
      ? host.arguments.filter(({ role: slot }) => slot === "subject").flatMap(({ phrases }) => phrases)
      : [],
  );
  const listed = role === "recipient" && candidate.entry.frame.mode === "ban";
  if (frame.mode === "appoint")
    for (const { role: slot, preposition, phrases } of host.arguments)
      if (slot === "oblique" && preposition === null) for (const phrase of phrases) offices.add(phrase);
  const asked = role === "recipient" && candidate.entry.frame.type === "REQUEST";
  const near = sentence.phrases
    .filter((phrase) => !offices.has(phrase) && !isInAReason(phrase, candidate, lexicon))
    .sort((a, b) => Math.abs(a.start - trigger) - Math.abs(b.start - trigger))
    .slice(0, IN_SENTENCE);
  for (const phrase of near) {
    if ((before !== null && phrase.start >= before) || cast.isGeneric(phrase, sentence, index)) continue;
    const members = cast.all(phrase, sentence, index);
    const relation = standing.get(phrase) ?? (phrase.start < host.clause.start ? "loose before" : "loose after");
    if (options.onePerson && phrase.number === "plural") continue;
    // "Demanded to free THE JOURNALISTS": with whom something is to be done is not asked for it.
    if (asked && relation === "governed object") continue;
    // «НОВЫМ МИНИСТРОМ назначен N»: what someone becomes appoints no one.
    if (role === "actor" && frame.mode === "appoint" && offices.has(phrase)) continue;
    // "VIASNA has documented 35,000 arrests": who only tells of it suffers nothing by it.
    if (role === "recipient" && told.has(phrase)) continue;
    // "…, Viasna said": who tells of an arrest was not arrested.
    if (relation === "governing subject" && options.excludesTellers) continue;
    // «Внёс в список ТЕРРОРИСТОВ ещё 14 человек»: whose list it is.
    if (listed && relation.startsWith("owner of own oblique")) continue;
    // «По данным «ВЕСНЫ», задержаны двое», but "according to X, he was beaten" may well tell of X.
    if (options.excludesTellers && isSource(phrase, sentence, lexicon) && !members.every(isOnePerson)) continue;
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

const isOnePerson = (one: Participant): boolean => ["person", "name"].includes(kindOf(one));

/** «По данным «ВЕСНЫ»», "zdaniem WIASNY": whoever a report is from. */
function isSource({ from }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  let at = from - 1;
  while (at > 0 && tokens[at]!.pos === "punct") at--;
  return at >= 0 && lexicon.cueAt("before a source", tokens, at) !== null;
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
