/** From predications to candidates: which lexicon entry a predication means, and who fills its slots. */
import type { NounPhrase, Predication, Sentence, Token } from "../../language/index.ts";
import type { RolePath, TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Places, wordMatches } from "../lexicon/match.ts";
import type { Pattern } from "../lexicon/pattern.ts";
import { type Filler, Fillers } from "./fillers.ts";
import { FrameConditions, type Rejection } from "./frame-conditions.ts";
import { PhraseClasses } from "./phrase-classes.ts";
import { lastWordOf, placesOfWords } from "./words-of-pattern.ts";

/** A predication with the entry that it means, before anyone knows whether it tells an event. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly predication: Predication;
  readonly entry: TriggerEntry;
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  /** The predication whose tense, modality and clause hold: for a noun with a light verb, the verb. */
  readonly host: Predication;
  readonly light: boolean;
  /** Token of the last word that the entry's pattern takes; the quote must not end before it. */
  readonly lastWord: number;
}

/** More words and more conditions mean a surer sense. */
function scoreOf({ pattern, frame }: TriggerEntry): number {
  const { conditions, near, said, negated, future, trust } = frame;
  return (
    4 * pattern.words.length +
    2 * conditions.filter((condition) => !condition.negated).length +
    (near.length + said.length > 0 ? 2 : 0) +
    (negated ? 20 : 0) +
    (future ? 4 : 0) +
    trust
  );
}

/** So few entries are looked through one by one. */
const FEW = 24;

/** The entries of a word, of which a sentence allows a few: only those are read and put in order. */
class SurestFirst {
  readonly #entries: readonly TriggerEntry[];
  /** As far as they were asked for. */
  readonly #scores: number[] = [];
  /** Places of those that need no other word, and of those that need one, by that word. */
  readonly #free: number[] = [];
  readonly #needing = new Map<string, number[]>();

  constructor(entries: readonly TriggerEntry[]) {
    this.#entries = entries;
    for (const [place, { pattern }] of entries.entries()) {
      const { needed } = pattern;
      if (needed === null) this.#free.push(place);
      else if (this.#needing.has(needed)) this.#needing.get(needed)!.push(place);
      else this.#needing.set(needed, [place]);
    }
  }

  /** Those that the words of a sentence allow, in the order in which they are tried; of equals, as the lexicon has them. */
  allowedBy(known: Places): readonly TriggerEntry[] {
    const places = [...this.#free];
    const add = (word: string): void => {
      const those = this.#needing.get(word);
      if (those !== undefined) for (const place of those) places.push(place);
    };
    if (this.#needing.size < FEW) {
      for (const word of this.#needing.keys()) if (known.has(word)) add(word);
    } else for (const word of known.keys()) add(word);
    return places.sort((a, b) => this.#score(b) - this.#score(a) || a - b).map((place) => this.#entries[place]!);
  }

  #score(place: number): number {
    return (this.#scores[place] ??= scoreOf(this.#entries[place]!));
  }
}

const ordered = new WeakMap<readonly TriggerEntry[], SurestFirst>();

function surestFirst(entries: readonly TriggerEntry[]): SurestFirst {
  let order = ordered.get(entries);
  if (order === undefined) ordered.set(entries, (order = new SurestFirst(entries)));
  return order;
}

const rejectionOf =
  ({ source, pattern }: TriggerEntry, why: Rejection): Rejection =>
  () =>
    `${source} '${pattern.source}': ${why()}`;

/** Reads the frames of one sentence: what is found for one of its predications is kept for the others. */
export class FrameReader {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly #fillers: Fillers;
  readonly #conditions: FrameConditions;

  constructor(sentence: Sentence, lexicon: Lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    const classes = new PhraseClasses(sentence, lexicon);
    this.#fillers = new Fillers(sentence, lexicon, classes);
    this.#conditions = new FrameConditions(sentence, lexicon, classes, this.#fillers);
  }

  /** The best entry for the predication; null where none fits. `rejected` collects why others did not, put into words when asked. */
  match(predication: Predication, rejected: Rejection[]): TriggerEntry | null {
    const { tokens } = this.sentence;
    const kind = predication.kind === "noun" ? "noun" : "verb";
    const entries = this.lexicon.triggers.candidates(tokens[predication.head]!, this.lexicon.isOf);
    if (entries.length === 0) return null;
    // "Called OFF a statement": another verb than "call".
    const { head } = predication;
    const another = kind === "verb" && this.lexicon.cueAt("another verb", tokens, head) !== null;
    // "Face up to five years", but "went ON to talk"; "grenades were thrown IN A SUBURB".
    const prepositional =
      (this.lexicon.lists("behind a particle", tokens[head + 2]?.lower) && tokens[head + 3]?.pos !== "verb") ||
      (predication.voice === "passive" &&
        predication.arguments.some(
          ({ role, preposition, phrases }) =>
            role === "oblique" && preposition === tokens[head + 1]?.lower && phrases[0]?.from === head + 2,
        ));
    const particle = another && !prepositional ? tokens[head + 1]! : null;
    for (const entry of surestFirst(entries).allowedBy(placesOfWords(this.sentence))) {
      if (entry.kind !== kind || (entry.passive && predication.voice !== "passive")) continue;
      if (particle !== null && !this.#hasWord(entry.pattern, particle)) continue;
      if (isOtherVerb(entry.pattern, tokens[predication.head]!)) continue;
      if (lastWordOf(entry, predication, this.sentence, this.lexicon) < 0) continue;
      const failed = this.#conditions.failed(entry, predication);
      if (failed !== null) {
        rejected.push(rejectionOf(entry, failed));
        continue;
      }
      // What a surer sense beats need not be tried.
      return entry;
    }
    return null;
  }

  #hasWord(pattern: Pattern, token: Token): boolean {
    return pattern.others.some((word) => wordMatches(word, token, this.lexicon.isOf));
  }

  /** The predication as an entry means it. `names` tells whether a phrase stands for a participant. */
  candidate(predication: Predication, entry: TriggerEntry, names: (phrase: NounPhrase) => boolean): Candidate {
    const light = this.#fillers.lightVerb(predication);
    let actors = this.#fillers.first(entry.frame.actor, predication, names);
    if (actors.length === 0 && entry.frame.type === "CONSULT") actors = this.#fillers.speakerAfter(predication);
    // "was released BY THE KGB": a frame that asks for no doer, as the active has none, takes one in power who is told.
    if (actors.length === 0 && entry.frame.actor.length === 0 && predication.voice === "passive")
      actors = this.#fillers.first(AGENT, predication, (phrase) => this.#isInPower(phrase) && names(phrase));
    // Who does it is not whom it is done to: a frame that takes the subject for either looks on.
    const isActor = (phrase: NounPhrase): boolean => actors.some((actor) => actor.phrase === phrase);
    // «прад'явілі АБВІНАВАЧВАННЕ»: a word of the pattern is no one, even where it is the name of a body elsewhere.
    const isOwn = (phrase: NounPhrase): boolean =>
      this.lexicon.traits.freeWordOrder && phrase.mention === null && this.#isWordOf(entry, phrase);
    const recipients = this.#fillers
      .first(
        entry.frame.recipient,
        predication,
        (phrase) => names(phrase) && !(this.lexicon.traits.freeWordOrder && (isActor(phrase) || isOwn(phrase))),
      )
      .filter(({ phrase }) => !isActor(phrase));
    const found = entry.frame.type === "INCIDENT" ? this.#bodyFound(predication) : null;
    return {
      sentence: this.sentence,
      predication,
      entry,
      actors,
      recipients: found ?? recipients,
      host: light ?? predication,
      light: light !== null,
      lastWord: lastWordOf(entry, predication, this.sentence, this.lexicon),
    };
  }

  /** "Volunteers found THE BODY of a young Syrian": whose it is, and not who found it; null where no one's is found. */
  #bodyFound(predication: Predication): Filler[] | null {
    const { tokens } = this.sentence;
    const body = this.#fillers
      .at("object", predication)
      .find(({ phrase }) => this.lexicon.classesAt(tokens, phrase.head).includes("corpse"));
    if (body === undefined) return null;
    const { possessor } = body.phrase;
    return possessor === null ? [] : [{ phrase: possessor, path: `owner of ${body.path}` }];
  }

  #isWordOf({ pattern }: TriggerEntry, { head }: NounPhrase): boolean {
    const token = this.sentence.tokens[head]!;
    return pattern.others.some((word) => wordMatches(word, token, this.lexicon.isOf));
  }

  #isInPower({ mention, head }: NounPhrase): boolean {
    const sector = mention?.entity?.sector ?? this.lexicon.participant(this.sentence.tokens, head)?.value.sector;
    return IN_POWER.has(sector ?? "");
  }
}

const AGENT: readonly RolePath[] = ["agent"];

/** Sectors whose people hold and free others, ban and allow. */
const IN_POWER: ReadonlySet<string> = new Set(["GOV", "COP", "MIL", "JUD", "LEG", "UAF"]);

/** "fordert … heraus" challenges: a pattern of "fordert*" that does not name the parted prefix means another verb. */
function isOtherVerb(pattern: Pattern, { parted, lemma }: Token): boolean {
  // Asked first: the other words of a pattern are only read where they are needed.
  if (parted === undefined || pattern.headWord.lemmas.includes(lemma)) return false;
  return !pattern.words.some(({ lemmas, forms, prefixes }) =>
    [...lemmas, ...forms, ...prefixes].some((one) => one === parted || (one !== "" && parted.startsWith(one))),
  );
}
