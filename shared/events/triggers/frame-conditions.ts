/** Whether a sentence is as the frame of an entry asks: what its slots must hold, which words must or must not be near. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Condition, TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMatches } from "../lexicon/match.ts";
import type { Pattern } from "../lexicon/pattern.ts";
import type { Fillers } from "./fillers.ts";
import type { PhraseClasses } from "./phrase-classes.ts";
import { isSaid } from "./what-is-said.ts";
import { placesOfWords } from "./words-of-pattern.ts";

/** Classes of phrases that can be done something to. */
const SOMEONE: readonly string[] = ["person", "body", "number", "named", "pronoun"];
/** How far around its clause a word excludes a sense, in characters. */
const BEFORE_CLAUSE = 16;
const AFTER_CLAUSE = 24;

/** Why an entry does not fit. */
export type Rejection = () => string;

const notNegated: Rejection = () => "it is not negated";
const notPlanned: Rejection = () => "it is not told as what will be";
const notVerbless: Rejection = () => "it is not what a headline without verb tells";
const nothingNear: Rejection = () => "none of the words it needs is near";
const notSaid: Rejection = () => "none of the words it needs is said";
const unmet =
  ({ path, negated, classes }: Condition): Rejection =>
  () =>
    `${path} is ${negated ? "" : "not "}${classes.join(" or ")}`;
const standsNear =
  ({ source }: Pattern): Rejection =>
  () =>
    `'${source}' stands near`;
const anyone = (): boolean => true;

/** What frames ask of one sentence; where their words stand in it is found once for all predications. */
export class FrameConditions {
  readonly #sentence: Sentence;
  readonly #lexicon: Lexicon;
  readonly #classes: PhraseClasses;
  readonly #fillers: Fillers;
  readonly #found = new Map<readonly Pattern[], readonly { at: number; pattern: Pattern }[]>();

  constructor(sentence: Sentence, lexicon: Lexicon, classes: PhraseClasses, fillers: Fillers) {
    this.#sentence = sentence;
    this.#lexicon = lexicon;
    this.#classes = classes;
    this.#fillers = fillers;
  }

  /** The first thing that an entry's frame asks for and the sentence does not give; null where it gives all. */
  failed(entry: TriggerEntry, predication: Predication): Rejection | null {
    const { negated, future, verbless, conditions, near, said, without } = entry.frame;
    if (negated && !predication.negated) return notNegated;
    if (future && predication.modality !== "planned" && !isPastRefusal(predication)) return notPlanned;
    if (verbless && !this.#standsAlone(entry, predication)) return notVerbless;
    for (const condition of conditions)
      if (this.#holds(condition, predication, entry) === condition.negated) return unmet(condition);
    if (near.length > 0 && this.#positions(near).length === 0) return nothingNear;
    if (
      said.length > 0 &&
      !this.#positions(said).some(({ at }) => isSaid(at, predication, this.#sentence, this.#lexicon))
    )
      return notSaid;
    const { tokens } = this.#sentence;
    // A verb that lends its subject tells the noun as an act, whatever stands beside.
    const told =
      predication.kind === "noun" &&
      this.#lexicon.cueAt("light", tokens, this.#fillers.lightVerb(predication)?.head ?? -1) !== null;
    for (const { at, pattern } of without.length === 0 || told ? [] : this.#positions(without)) {
      const token = tokens[at]!;
      if (token.start < predication.clause.start - BEFORE_CLAUSE || token.end > predication.clause.end + AFTER_CLAUSE)
        continue;
      // "Mothers picketed the ministry; two were fined": what stands beyond a semicolon is said of something else.
      const [from, to] = [Math.min(at, predication.head), Math.max(at, predication.head)];
      if (!tokens.slice(from, to).some(({ text }) => text === ";")) return standsNear(pattern);
    }
    return null;
  }

  /** True for a noun that a sentence without verb is about: no attribute of another, and behind no preposition that it does not name. */
  #standsAlone(entry: TriggerEntry, predication: Predication): boolean {
    const { predications, phrases, tokens } = this.#sentence;
    const first = predication.head - entry.pattern.head;
    // «вынесли приговоры: Марии Колос — два года колонии»: an item of a list has no verb, whatever introduced it.
    const item = predication.arguments.some(({ path }) => path === "named before the dash");
    return (
      (item || !predications.some(({ kind }) => kind === "verb")) &&
      !phrases.some(({ possessor }) => possessor?.head === predication.head) &&
      tokens[Math.min(first, predication.from) - 1]?.pos !== "prep"
    );
  }

  /** Where any of a block's patterns stands in the sentence; found once for all predications and words of the block. */
  #positions(patterns: readonly Pattern[]): readonly { at: number; pattern: Pattern }[] {
    let found = this.#found.get(patterns);
    if (found === undefined) {
      found = this.#lexicon.standing(patterns, this.#sentence.tokens, placesOfWords(this.#sentence));
      this.#found.set(patterns, found);
    }
    return found;
  }

  #holds(condition: Condition, predication: Predication, { frame, pattern }: TriggerEntry): boolean {
    const paths =
      condition.path === "doer" ? frame.actor : condition.path === "target" ? frame.recipient : [condition.path];
    const filled = this.#fillers.first(paths, predication, condition.path === "target" ? this.#isSomeone : anyone);
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
        mayBeSomeone &&
        // «Ярмарка пройдёт»: grammar knows it for a thing.
        (phrase.living !== false ||
          phrase.number === "plural" ||
          this.#lexicon.cueAt("collective", this.#sentence.tokens, phrase.head) !== null)
      );
    });
  }

  readonly #isSomeone = (phrase: NounPhrase): boolean => {
    const classes = this.#classes.of(phrase);
    return SOMEONE.some((name) => classes.has(name));
  };

  #isWordOf(pattern: Pattern, at: number): boolean {
    const token = this.#sentence.tokens[at]!;
    return pattern.words.some((word, i) => i !== pattern.head && wordMatches(word, token, this.#lexicon.isOf));
  }
}

/** "He would not sign": in a narrative, what someone was not willing to do. */
export const isPastRefusal = (predication: Predication): boolean =>
  predication.negated && predication.modality === "hypothetical" && predication.subordinate !== "conditional";
