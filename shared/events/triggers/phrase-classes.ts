/** What the phrases of a sentence are, as the conditions of the lexicon ask. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import { SEATS } from "../capitals.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { groupedIn } from "./grouping.ts";

/** Classes of words for bodies that no list of bodies holds, and that names begin or end with. */
const NAMED_BODIES: readonly string[] = ["party", "bodyoffew"];

export class PhraseClasses {
  readonly #sentence: Sentence;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<NounPhrase, Set<string>>();

  constructor(sentence: Sentence, lexicon: Lexicon) {
    this.#sentence = sentence;
    this.#lexicon = lexicon;
  }

  /** What a phrase is: built-in classes from the watchlist and the word file's own. */
  of(phrase: NounPhrase): ReadonlySet<string> {
    const known = this.#known.get(phrase);
    if (known !== undefined) return known;
    const classes = new Set<string>();
    this.#known.set(phrase, classes);
    const { tokens } = this.#sentence;
    const { mention, pronoun, quantity } = phrase;
    if (phrase.antecedent !== null) for (const name of this.of(phrase.antecedent)) classes.add(name);
    if (mention?.entity) classes.add(mention.entity.kind === "person" ? "person" : "body").add("named");
    if (mention?.entity?.kind === "country") classes.add("country");
    if (mention?.place) {
      classes.add("place");
      if (mention.place.kind === "country") classes.add("country").add("body");
      // "MOSCOW withdrew its troops": a capital may stand for its state (see frame-conditions.ts).
      else if (SEATS.has(mention.place.name.toLowerCase())) classes.add("seat");
      if (mention.place.kind === "border" || mention.place.kind === "crossing") classes.add("border");
    }
    if (pronoun !== null) {
      classes.add("pronoun").add(pronoun.gender === "neuter" ? "body" : "person");
    }
    const participant = this.#lexicon.participant(tokens, phrase.head);
    if (participant !== null) classes.add(participant.value.kind).add(participant.value.sector.toLowerCase());
    if (mention?.entity) classes.add(mention.entity.sector.toLowerCase());
    if (quantity?.unit != null && /^[A-Z]{3}$/u.test(quantity.unit)) classes.add("money");
    const head = tokens[phrase.head];
    if (quantity !== null) {
      classes.add("number");
      if (quantity.unit === null && head !== undefined && head.pos === "num" && mention === null) classes.add("person");
      if (quantity.unit === "age") classes.add("person");
    }
    if (head?.pos === "adj" && this.#lexicon.lists("of an age", head.lower)) classes.add("person");
    // "The Lithuanian", »einen Deutschen«: one of a people; "the Swiss" and "the British" are all of it, or their state.
    if (
      head?.pos === "adj" &&
      phrase.adjectiveMention?.entity?.kind === "country" &&
      phrase.adjectiveMention.start === head.start &&
      /^\p{Lu}/u.test(head.text) &&
      !this.#lexicon.lists("all of a people", head.lower)
    )
      classes.add("person");
    // "The pair", «обоих»: those who were named.
    if (mention === null && this.#lexicon.cueAt("group", tokens, phrase.head) !== null) classes.add("person");
    for (const name of this.#lexicon.classesAt(tokens, phrase.head)) classes.add(name);
    // "The charge d'affaires of Belarus": an office is what its words say, wherever its name ends.
    if (mention?.entity?.id.startsWith("office:")) {
      for (const [at, { start, end }] of tokens.entries())
        if (start >= mention.start && end <= mention.end)
          for (const name of this.#lexicon.classesAt(tokens, at)) classes.add(name);
    }
    // "Polish charge d'affaires Krzysztof Ozanna": a name with an office before it.
    if (head?.pos === "proper" && (mention?.entity?.kind ?? "person") === "person" && this.#lexicon.traits.namesLead)
      for (let at = Math.max(phrase.from, phrase.head - 6); at < phrase.head; at++)
        if (this.#lexicon.classesAt(tokens, at).includes("diplomat"))
          classes.add("diplomat").add("person").add("named");
    // «движение «Весна»»: traffic has no name.
    if (phrase.title !== undefined && classes.delete("border")) classes.add("body").add("named");
    // "The LIBRARIAN Tatsiana Yakubovich", "the WEEKLY Vremya": an unknown name is what the word before it says.
    if (head?.pos === "proper" && participant === null && !mention?.entity && !mention?.place) {
      const said = this.#saidOfName(phrase);
      if (said !== null) classes.add("named").add(said.kind).add(said.sector.toLowerCase());
    }
    if (head?.pos === "proper" && mention === null && participant === null && quantity === null && classes.size === 0)
      classes.add("person").add("named");
    // "The Independent SOCIETY of Legal Research": a name that a word for a body begins.
    if (
      head?.pos === "proper" &&
      mention === null &&
      participant === null &&
      NAMED_BODIES.some((one) => classes.has(one))
    )
      classes.add("body").add("named");
    if (classes.has("bodyoffew")) classes.add("body");
    // "Two OF HIS AIDES", "a group OF about 100": what is counted or grouped is what it consists of.
    const whole = groupedIn(phrase, tokens, this.#lexicon);
    if (whole !== null) for (const name of this.of(whole)) classes.add(name);
    // "The EU SUMMIT demanded", "the bloc's EXPERTS urged": they speak as those do who meet there, or whose they are.
    if (classes.has("spokenthrough"))
      for (const owner of this.#ownersOf(phrase))
        if (owner.has("body") || owner.has("person")) for (const name of owner) if (name !== "thing") classes.add(name);
    // A being of whom no list of people knows more: «трактарыста», «начальник».
    if (phrase.living && !classes.has("person") && !classes.has("body")) classes.add("person");
    if (!classes.has("person") && !classes.has("body") && !classes.has("place") && !classes.has("number"))
      classes.add("thing");
    if (phrase.apposition !== null && phrase.apposition !== phrase)
      // "Andrei Sannikov, a former DEPUTY MINISTER", was taken from a car, and not the post.
      for (const name of this.of(phrase.apposition)) if (name !== "post" || !classes.has("named")) classes.add(name);
    return classes;
  }

  /** What those are whose the thing is: "THE EU summit", "THE BLOC'S experts", "a team FROM THE COMMONWEALTH". */
  *#ownersOf({ possessor, adjectiveMention, complements }: NounPhrase): Iterable<ReadonlySet<string>> {
    if (possessor !== null) yield this.of(possessor);
    const entity = adjectiveMention?.entity;
    if (entity?.kind === "body") yield new Set(["body", entity.sector.toLowerCase()]);
    for (const { preposition, phrases } of complements)
      if (this.#lexicon.lists("of its owner", preposition)) for (const inner of phrases) yield this.of(inner);
  }

  /** Whom the word right before a name tells it to be; null where there is none. */
  #saidOfName({ head, from }: NounPhrase): ParticipantWord | null {
    const { tokens } = this.#sentence;
    if (!this.#lexicon.traits.namesLead) return null;
    let at = head;
    while (at > from && tokens[at]!.pos === "proper") at--;
    if (at === head || tokens[at]!.pos === "proper") return null;
    return this.#lexicon.participant(tokens, at)?.value ?? null;
  }

  /** «Сужэнцаў кінулі», «лесаруба аштрафавалі»: an object of no list in the form of the genitive is a being. */
  mustLive({ cases, quantity, mention, head }: NounPhrase, { negated }: Predication): boolean {
    if (negated || quantity !== null || mention !== null) return false;
    const { features, lower } = this.#sentence.tokens[head]!;
    const masculine =
      this.#lexicon.lists("genitive of a man", lower) && lower.length > 3 && features?.gender !== "neuter";
    return cases.includes("gen") && !cases.includes("loc") && (masculine || !cases.includes("nom"));
  }
}
