/** From predications to candidates: which lexicon entry a predication means, and which phrases fill its slots. */
import type { Argument, NounPhrase, Predication, Sentence, Token } from "../language/index.ts";
import { lightVerbOf, ownersUndergoing } from "./event-nouns.ts";
import type { Condition, RolePath, TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { wordMatches } from "./lexicon/match.ts";
import type { Pattern } from "./lexicon/pattern.ts";
import { PhraseClasses } from "./phrase-classes.ts";
import { lastWordOf, vocabularyOf } from "./words-of-pattern.ts";

/** A phrase in a slot, and how it got there. */
export interface Filler {
  readonly phrase: NounPhrase;
  readonly path: string;
}

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

/** Classes of phrases that can be done something to. */
const SOMEONE = ["person", "body", "number", "named", "pronoun"];
/** Prepositions by which more of those follow to whom something is done. */
const COMPANY: ReadonlySet<string> = new Set(["together with", "along with", "alongside", "as well as"]);
const WITH: ReadonlySet<string> = new Set(["с", "со", "з", "са", "із", "зі", "z", "ze", "su", "mit"]);
const TOGETHER: ReadonlySet<string> = new Set(
  "вместе наряду разам супольна разом razem wraz kartu zusammen gemeinsam".split(" "),
);
/** Past forms of Slavic verbs by the endings that tell gender or number, but for the plural, which may be anyone's. */
const PAST = /(ł|ła|ło|л|ла|ло|ў|в)$/u;
/** After such a word no particle stands, but a preposition: "face UP TO five years", "driven OUT OF Minsk". */
const AFTER_PARTICLE: ReadonlySet<string> = new Set(["to", "of"]);
/** How far around its clause a word excludes a sense, in characters. */
const BEFORE_CLAUSE = 16;
const AFTER_CLAUSE = 24;

const scores = new WeakMap<TriggerEntry, number>();

/** More words and more conditions mean a surer sense. */
function scoreOf(entry: TriggerEntry): number {
  let score = scores.get(entry);
  if (score === undefined) {
    const { conditions, near, negated, future, trust } = entry.frame;
    score =
      4 * entry.pattern.words.length +
      2 * conditions.filter((condition) => !condition.negated).length +
      (near.length > 0 ? 2 : 0) +
      (negated ? 20 : 0) +
      (future ? 4 : 0) +
      trust;
    scores.set(entry, score);
  }
  return score;
}

interface Ordered {
  readonly entries: readonly TriggerEntry[];
  /** Of each, a word without which it cannot stand, or null. */
  readonly needed: readonly (string | null)[];
}

const ordered = new WeakMap<readonly TriggerEntry[], Ordered>();

/** The entries of a word in the order in which they are tried; of equals, as the lexicon has them. */
function surestFirst(entries: readonly TriggerEntry[]): Ordered {
  let order = ordered.get(entries);
  if (order === undefined) {
    const sorted = entries.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    order = { entries: sorted, needed: sorted.map(({ pattern }) => pattern.others.needed) };
    ordered.set(entries, order);
  }
  return order;
}

/** Why an entry does not fit. */
export type Rejection = () => string;

export class FrameReader {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly #classes: PhraseClasses;

  constructor(sentence: Sentence, lexicon: Lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.#classes = new PhraseClasses(sentence, lexicon);
  }

  /** The verb that lends its subject to an event noun ("carried out ARRESTS"), or null. */
  lightVerb(predication: Predication): Predication | null {
    return lightVerbOf(predication, this.sentence, this.lexicon)?.verb ?? null;
  }

  /** Phrases at a role path, as in the active voice. */
  at(path: RolePath, predication: Predication): Filler[] {
    let known = this.#fillers.get(predication);
    if (known === undefined) this.#fillers.set(predication, (known = new Map()));
    let found = known.get(path);
    if (found === undefined) known.set(path, (found = this.#fillersAt(path, predication)));
    return found;
  }

  /** Found once for all entries that a predication may mean. */
  readonly #fillers = new Map<Predication, Map<RolePath, Filler[]>>();

  #fillersAt(path: RolePath, predication: Predication): Filler[] {
    const { arguments: args, voice, kind } = predication;
    const role = (wanted: Argument["role"]): Filler[] =>
      args.filter((argument) => argument.role === wanted).flatMap(fillers);
    const passive = voice === "passive";
    if (kind === "noun" && (path === "subject" || path === "object")) return this.#ofNoun(path, predication, role);
    if (path === "subject") {
      if (passive) return role("agent");
      const subjects = voice === "impersonal" ? [] : role("subject");
      return subjects.length > 0 ? subjects : this.#saidOfOneself(predication);
    }
    // "She was granted asylum": the subject of the passive is the second object.
    if (path === "object") {
      const objects = passive && role("object").length === 0 ? role("subject") : role("object");
      return objects.length === 0 ? objects : [...objects, ...this.#inCompany(args)];
    }
    if (path === "indirect") return passive && role("object").length > 0 ? role("subject") : role("indirect");
    if (path === "agent" || path === "genitive" || path === "possessor") return role(path);
    const [preposition, wantedCase] = path.startsWith("case:")
      ? [null, path.slice(5)]
      : path.includes("+")
        ? (path.split("+") as [string, string])
        : [path, null];
    const light = this.lightVerb(predication);
    const all = light === null ? args : [...args, ...light.arguments];
    return all
      .filter(
        (argument) =>
          argument.preposition === preposition &&
          (preposition !== null || argument.role === "oblique" || argument.role === "indirect"),
      )
      .flatMap(fillers)
      .filter(
        ({ phrase }) =>
          wantedCase === null || phrase.cases.length === 0 || (phrase.cases as readonly string[]).includes(wantedCase),
      );
  }

  /** Who does what a noun tells, or to whom it is done. */
  #ofNoun(
    path: "subject" | "object",
    predication: Predication,
    role: (wanted: Argument["role"]) => Filler[],
  ): Filler[] {
    const undergoing = ownersUndergoing(predication, this.sentence, this.lexicon, (phrase) => this.#classes.of(phrase));
    const owners = undergoing.flatMap(fillers);
    const own =
      path === "object"
        ? [...role("genitive"), ...owners]
        : [
            ...role("agent"),
            ...role("possessor").filter(({ phrase }) => !owners.some((owner) => owner.phrase === phrase)),
          ];
    const light = lightVerbOf(predication, this.sentence, this.lexicon);
    if (own.length > 0 || light === null) return own;
    // "Received a reprimand FROM THE MINISTRY".
    if (light.undergone && path === "subject") return this.at("agent", light.verb).concat(this.at("from", light.verb));
    if (light.undergone !== (path === "object")) return own;
    return this.at("subject", light.verb)
      .filter(({ phrase }) => phrase.head !== predication.head)
      .map(({ phrase, path: inner }) => ({ phrase, path: `${inner} of '${light.verb.lemma}'` }));
  }

  /** «Straż Graniczna podała, że zawróciła 165 osób»: languages that leave a subject out say of the one who speaks what the verb agrees in. */
  #saidOfOneself({ governor, subordinate, kind, head, arguments: own }: Predication): Filler[] {
    if (governor === null || subordinate !== "reported" || kind !== "verb") return [];
    if (own.some(({ role }) => role === "subject")) return [];
    const { tokens, predications } = this.sentence;
    const speech = predications[governor]!;
    const [said, done] = [speech.head, head].map((at) => PAST.exec(tokens[at]!.lower)?.[1]);
    if (said === undefined || said !== done) return [];
    return speech.arguments
      .filter(({ role }) => role === "subject")
      .flatMap(fillers)
      .map(({ phrase }) => ({ phrase, path: `subject of '${speech.lemma}'` }));
  }

  /** "Arrested X TOGETHER WITH a dozen others", «вместе с сыном»: those to whom the same is done. */
  #inCompany(args: readonly Argument[]): Filler[] {
    const { tokens } = this.sentence;
    return args
      .filter(
        ({ preposition, phrases: [phrase] }) =>
          preposition !== null &&
          (COMPANY.has(preposition) ||
            (WITH.has(preposition) && TOGETHER.has(tokens[(phrase?.from ?? 0) - 2]?.lower ?? ""))),
      )
      .flatMap(fillers);
  }

  /** Fillers of the first path that names someone; else of the first path that is filled at all. */
  first(paths: readonly RolePath[], predication: Predication, names: (phrase: NounPhrase) => boolean): Filler[] {
    let fallback: Filler[] = [];
    for (const path of paths) {
      const found = this.at(path, predication);
      if (found.some(({ phrase }) => names(phrase))) return found;
      if (fallback.length === 0) fallback = found;
    }
    return fallback;
  }

  /** The best entry for the predication; null where none fits. `rejected` collects why others did not, put into words when asked. */
  match(predication: Predication, rejected: Rejection[]): TriggerEntry | null {
    const { tokens } = this.sentence;
    const kind = predication.kind === "noun" ? "noun" : "verb";
    const { entries, needed } = surestFirst(
      this.lexicon.triggers.candidates(tokens[predication.head]!, this.lexicon.isOf),
    );
    const known = vocabularyOf(this.sentence);
    // "Called OFF a statement": another verb than "call".
    const { head } = predication;
    const another = kind === "verb" && this.lexicon.cueAt("another verb", tokens, head) !== null;
    const particle = another && !AFTER_PARTICLE.has(tokens[head + 2]?.lower ?? "") ? tokens[head + 1]! : null;
    for (let at = 0; at < entries.length; at++) {
      const word = needed[at]!;
      if (word !== null && !known.has(word)) continue;
      const entry = entries[at]!;
      if (entry.kind !== kind || (entry.passive && predication.voice !== "passive")) continue;
      if (
        particle !== null &&
        !entry.pattern.others.words.some((word) => wordMatches(word, particle, this.lexicon.isOf))
      )
        continue;
      if (isOtherVerb(entry.pattern, tokens[predication.head]!)) continue;
      if (lastWordOf(entry, predication, this.sentence, this.lexicon) < 0) continue;
      const failed = this.#failed(entry, predication);
      if (failed !== null) {
        rejected.push(() => `${entry.source} '${entry.pattern.source}': ${failed()}`);
        continue;
      }
      // What a surer sense beats need not be tried.
      return entry;
    }
    return null;
  }

  /** True for a noun that a sentence without verb is about: no attribute of another, and behind no preposition that it does not name. */
  #standsAlone(entry: TriggerEntry, predication: Predication): boolean {
    const { predications, phrases, tokens } = this.sentence;
    const first = predication.head - entry.pattern.head;
    // «вынесли приговоры: Марии Колос — два года колонии»: an item of a list has no verb, whatever introduced it.
    const item = predication.arguments.some(({ path }) => path === "named before the dash");
    return (
      (item || !predications.some(({ kind }) => kind === "verb")) &&
      !phrases.some(({ possessor }) => possessor?.head === predication.head) &&
      tokens[Math.min(first, predication.from) - 1]?.pos !== "prep"
    );
  }

  #failed(entry: TriggerEntry, predication: Predication): Rejection | null {
    if (entry.frame.negated && !predication.negated) return () => "it is not negated";
    if (entry.frame.future && predication.modality !== "planned" && !isPastRefusal(predication))
      return () => "it is not told as what will be";
    if (entry.frame.verbless && !this.#standsAlone(entry, predication))
      return () => "it is not what a headline without verb tells";
    for (const condition of entry.frame.conditions) {
      const holds = this.#holds(condition, predication, entry);
      if (holds === condition.negated)
        return () => `${condition.path} is ${condition.negated ? "" : "not "}${condition.classes.join(" or ")}`;
    }
    const { near, without } = entry.frame;
    if (near.length > 0 && this.#positions(near).length === 0) return () => "none of the words it needs is near";
    const { tokens } = this.sentence;
    // A verb that lends its subject tells the noun as an act, whatever stands beside.
    const told =
      predication.kind === "noun" &&
      this.lexicon.cueAt("light", tokens, this.lightVerb(predication)?.head ?? -1) !== null;
    for (const { at, pattern } of without.length === 0 || told ? [] : this.#positions(without)) {
      const token = tokens[at]!;
      if (token.start >= predication.clause.start - BEFORE_CLAUSE && token.end <= predication.clause.end + AFTER_CLAUSE)
        return () => `'${pattern.source}' stands near`;
    }
    return null;
  }

  readonly #found = new Map<readonly Pattern[], readonly { at: number; pattern: Pattern }[]>();

  /** Where any of a block's patterns stands in the sentence; found once for all predications and words of the block. */
  #positions(patterns: readonly Pattern[]): readonly { at: number; pattern: Pattern }[] {
    let found = this.#found.get(patterns);
    if (found === undefined) {
      found = this.lexicon.standing(patterns, this.sentence.tokens);
      this.#found.set(patterns, found);
    }
    return found;
  }

  #holds(condition: Condition, predication: Predication, { frame, pattern }: TriggerEntry): boolean {
    const paths =
      condition.path === "doer" ? frame.actor : condition.path === "target" ? frame.recipient : [condition.path];
    const someone = (phrase: NounPhrase): boolean => SOMEONE.some((name) => this.#classes.of(phrase).has(name));
    const filled = this.first(paths, predication, condition.path === "target" ? someone : () => true);
    // "Fired LIVE ROUNDS over their heads": what is a word of the pattern itself is not whom it is done to.
    const found =
      condition.path === "target" ? filled.filter(({ phrase }) => !this.#isWordOf(pattern, phrase.head)) : filled;
    const doer = condition.path === "subject" || condition.path === "doer";
    // "MINSK withdrew": a capital that does something is its state.
    const state = doer && !condition.negated && predication.kind === "verb" && condition.classes.includes("country");
    const mayBeSomeone = condition.classes.includes("person") || condition.classes.includes("body");
    // "Pointed the FINGER at": an object that is a word of the pattern itself says nothing of whom it is done to.
    if (condition.path === "object" && found[0] !== undefined && this.#isWordOf(pattern, found[0].phrase.head))
      return !condition.negated;
    // A doer that is only left out could be anyone; a target that is left out is not there.
    if (found.length === 0) return condition.classes.includes("none") || (doer && !condition.negated && mayBeSomeone);
    // What must not be is asked of the first only: "soldiers and vehicles" are soldiers.
    return (condition.negated ? found.slice(0, 1) : found).some(({ phrase }) => {
      const classes = this.#classes.of(phrase);
      if (condition.classes.some((name) => classes.has(name))) return true;
      if (state && classes.has("seat")) return true;
      if (condition.path === "object" && !condition.negated && condition.classes.includes("person"))
        return classes.size === 1 && classes.has("thing") && this.#classes.mustLive(phrase, predication);
      // A doer of whom nothing is known may well be a person or body.
      return (
        doer &&
        !condition.negated &&
        classes.size === 1 &&
        classes.has("thing") &&
        (condition.classes.includes("person") || condition.classes.includes("body"))
      );
    });
  }

  #isWordOf(pattern: Pattern, at: number): boolean {
    const token = this.sentence.tokens[at]!;
    return pattern.words.some((word, i) => i !== pattern.head && wordMatches(word, token, this.lexicon.isOf));
  }

  /** "announced AFTER TALKS with X": whoever announced talked. */
  #speakerAfter(predication: Predication): Filler[] {
    if (predication.kind !== "noun" || predication.governor === null) return [];
    const governor = this.sentence.predications[predication.governor]!;
    const after = governor.arguments.some(
      ({ role, phrases }) => role === "oblique" && phrases.some((phrase) => phrase.head === predication.head),
    );
    return after
      ? this.at("subject", governor).map(({ phrase }) => ({ phrase, path: `subject of '${governor.lemma}'` }))
      : [];
  }

  /** `names` tells whether a phrase stands for a participant. */
  candidate(predication: Predication, entry: TriggerEntry, names: (phrase: NounPhrase) => boolean): Candidate {
    const light = this.lightVerb(predication);
    let actors = this.first(entry.frame.actor, predication, names);
    if (actors.length === 0 && entry.frame.type === "CONSULT") actors = this.#speakerAfter(predication);
    const recipients = this.first(entry.frame.recipient, predication, names).filter(
      (filler) => !actors.some((actor) => actor.phrase === filler.phrase),
    );
    return {
      sentence: this.sentence,
      predication,
      entry,
      actors,
      recipients,
      host: light ?? predication,
      light: light !== null,
      lastWord: lastWordOf(entry, predication, this.sentence, this.lexicon),
    };
  }
}

/** "fordert … heraus" challenges: a pattern of "fordert*" that does not name the parted prefix means another verb. */
function isOtherVerb(pattern: Pattern, { parted, lemma }: Token): boolean {
  // Asked first: the other words of a pattern are only read where they are needed.
  if (parted === undefined || pattern.headWord.lemmas.includes(lemma)) return false;
  return !pattern.words.some(({ lemmas, forms, prefixes }) =>
    [...lemmas, ...forms, ...prefixes].some((one) => one === parted || (one !== "" && parted.startsWith(one))),
  );
}

/** "He would not sign": in a narrative, what someone was not willing to do. */
export const isPastRefusal = (predication: Predication): boolean =>
  predication.negated && predication.modality === "hypothetical" && predication.subordinate !== "conditional";

const fillers = (argument: Argument): Filler[] => argument.phrases.map((phrase) => ({ phrase, path: argument.path }));
