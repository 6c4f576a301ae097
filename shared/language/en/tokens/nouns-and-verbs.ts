/** Nouns that the tagger takes for verbs, and verbs that it takes for nouns or adjectives, told by the words beside them. */
import { BE, COMPOUNDS, MODALS_FUTURE, MODALS_HYPOTHETICAL, NOUN_OR_VERB } from "../grammar.ts";
import { isNoun, type Place } from "./token-draft.ts";
import { baseOf } from "./verb-forms.ts";

/** "the crossing will open again": after a modal it is what will be done. */
export function baseAfterModal({ token, previous, next }: Place): void {
  if (
    (token.pos === "noun" || token.pos === "adj") &&
    NOUN_OR_VERB.has(token.lower) &&
    previous !== undefined &&
    (MODALS_FUTURE.has(previous.lower) || MODALS_HYPOTHETICAL.has(previous.lower)) &&
    previous.pos === "aux" &&
    (token.pos === "noun" || next?.pos !== "noun")
  ) {
    token.pos = "verb";
    token.lemma = token.lower;
  }
}

/** "- demand that they be freed", "Demands that": a resolution's items begin with what it does. */
export function demandThat({ token, previous, next }: Place): void {
  if (token.pos !== "noun" || next?.lower !== "that" || (previous !== undefined && previous.pos !== "punct")) return;
  const base = baseOf(token.lower);
  if (!NOUN_OR_VERB.has(base)) return;
  token.pos = "verb";
  token.lemma = base;
}

/** "Secretary of State Marco Rubio thanks Lithuania": between a person's name and another name, in a sentence without a verb before. */
export function presentAfterName({ token, previous, next, index, tokens }: Place): void {
  if (
    token.pos !== "noun" ||
    !/^\p{Ll}{3,}s$/u.test(token.text) ||
    !NOUN_OR_VERB.has(baseOf(token.lower)) ||
    previous?.pos !== "proper" ||
    tokens[index - 2]?.pos !== "proper" ||
    !(next?.pos === "proper" || next?.pos === "det") ||
    tokens.slice(0, index).some(({ pos }) => pos === "verb" || pos === "aux")
  )
    return;
  token.pos = "verb";
  token.lemma = baseOf(token.lower);
}

/** "for its help", "the man's file", "Bandarenka's KILLING", "his beating by police": behind whose it is it is a thing, an act unless it has an object. */
export function ownThing({ token, previous, next }: Place): void {
  if (token.pos !== "verb" || previous === undefined) return;
  const ends = next === undefined || ["punct", "prep", "conj"].includes(next.pos);
  const genitive = previous.lower === "'s" && previous.pos === "part";
  const owner = /^(?:its|their|his|our|my|your)$/u.test(previous.lower);
  if (token.lower === token.lemma && (genitive || (owner && (ends || NOUN_OR_VERB.has(token.lower)))))
    token.pos = "noun";
  else if (
    (owner || genitive || previous.lower === "her") &&
    /[a-z]{3}ing$/u.test(token.lower) &&
    !["det", "num", "pron", "noun", "proper", "adj"].includes(next?.pos ?? "")
  ) {
    token.pos = "noun";
    token.lemma = token.lower;
  }
}

/** "the REOPENING of the embassy", "the brutal JAILING of activists": behind an article and before "of" it is a deed and no verb. */
export function deedOf({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "verb" || next?.lower !== "of" || !/[a-z]{3}ing$/u.test(token.lower)) return;
  const before = previous?.pos === "adj" ? tokens[index - 2] : previous;
  if (before?.pos !== "det") return;
  token.pos = "noun";
  token.lemma = token.lower;
}

/** "a conference on TORTURE opens", "after RELEASE": behind a preposition stands no infinitive without "to". */
export function afterPreposition({ token, previous }: Place): void {
  if (
    token.pos === "verb" &&
    token.lower === token.lemma &&
    previous?.pos === "prep" &&
    NOUN_OR_VERB.has(token.lower) &&
    !/^(?:to|than|like|but|except|as)$/u.test(previous.lower)
  )
    token.pos = "noun";
}

/** "the premier conveyed greetings": before a verb the first of all is a head of government. */
export function premierBeforeVerb({ token, previous, next }: Place): void {
  if (
    token.lower === "premier" &&
    token.pos === "adj" &&
    previous !== undefined &&
    (next?.pos === "verb" || next?.pos === "aux")
  )
    token.pos = "noun";
}

/** "500 IT workers", "the IT sector": in capitals before a noun it is a trade and no pronoun. */
export function tradeInCapitals({ token, next, index, tokens }: Place): void {
  if (token.text !== "IT" || token.pos === "noun" || !(isNoun(next) || next?.pos === "adj")) return;
  // In a headline of capitals it may be the pronoun.
  if (tokens.every(({ text }, at) => at === index || text === text.toUpperCase())) return;
  token.pos = "noun";
  token.lemma = "it";
}

/** "when police raided his home": before a verb they are those who do it. */
export function policeBeforeVerb({ token, next }: Place): void {
  if (token.lower !== "police" || token.pos !== "verb" || !(next?.pos === "verb" || next?.pos === "aux")) return;
  token.pos = "noun";
  token.lemma = "police";
}

/** "would open fire": the tagger reads an adjective and a verb. */
export function openFire({ token, next }: Place): void {
  if (token.lower !== "open" || next?.lower !== "fire") return;
  token.pos = "verb";
  next.pos = "noun";
  next.lemma = "fire";
}

/** "sought help from": after a verb and before a preposition it is a noun. */
export function helpSought({ token, previous, next }: Place): void {
  if (token.lower === "help" && token.pos === "verb" && previous?.pos === "verb" && next?.pos === "prep")
    token.pos = "noun";
}

/** "was prepared to host": ready, not made; "was part of": no parting. */
export function preparedTo({ token, previous, next }: Place): void {
  if (token.lower === "part" && token.pos === "verb" && next?.lower === "of") token.pos = "noun";
  if (token.lower === "prepared" && previous !== undefined && BE.has(previous.lower) && next?.lower === "to")
    token.pos = "adj";
}

/** "a £25,000 emergency grant to": after "a" and a singular noun the bare form is a noun. */
export function singularInPhrase({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "verb" || previous?.pos !== "noun" || !NOUN_OR_VERB.has(token.lower) || token.lower !== token.lemma)
    return;
  if (next !== undefined && next.pos !== "prep" && next.pos !== "punct") return;
  const left = tokens.slice(Math.max(0, index - 5), index);
  const article = left.findLastIndex(({ lower }) => lower === "a" || lower === "an");
  if (
    article >= 0 &&
    left
      .slice(article + 1)
      .every(({ pos, text }) => /^(?:noun|adj|num)$/u.test(pos) || text === "£" || text === "$" || text === "€")
  )
    token.pos = "noun";
}

/** "The election monitors urged": right before a past verb the plural is a noun. */
export function pluralBeforeVerb({ token, previous, next }: Place): void {
  if (
    token.pos === "verb" &&
    /[a-z]{3}s$/u.test(token.lower) &&
    (isNoun(previous) || previous?.pos === "adj") &&
    next?.pos === "verb" &&
    /[a-z]{2}ed$/u.test(next.lower)
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

/** "brushed off calls", "struck over pay": after a preposition no finite verb stands. */
export function pluralAfterPreposition({ token, previous, next }: Place): void {
  if (
    token.pos === "verb" &&
    previous?.pos === "prep" &&
    (/[a-z]{3}s$/u.test(token.lower)
      ? NOUN_OR_VERB.has(baseOf(token.lower))
      : previous.lower !== "to" && token.lemma === token.lower && (next === undefined || next.text === ".")) &&
    next?.pos !== "det" &&
    next?.pos !== "pron" &&
    next?.pos !== "proper"
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

/** "an agreement on oil supplies on Friday": what a topic of two nouns ends with is no verb. */
export function pluralOfTopic({ token, previous, next, index, tokens }: Place): void {
  if (
    token.pos === "verb" &&
    previous?.pos === "noun" &&
    next?.pos === "prep" &&
    /[a-z]{3}s$/u.test(token.lower) &&
    NOUN_OR_VERB.has(baseOf(token.lower)) &&
    ["on", "over", "about"].includes(tokens[index - 2]?.lower ?? "")
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

/** "The UN rights chief urged Belarus": whoever is chief does it. */
export function chiefBeforeVerb({ token, previous, next }: Place): void {
  if (
    token.lower === "chief" &&
    token.pos === "adj" &&
    next?.pos === "verb" &&
    (isNoun(previous) || previous?.pos === "adj")
  )
    token.pos = "noun";
}

/** "35,000 arrests in Minsk", "two potters": no verb in the singular after a number. */
export function pluralAfterNumber({ token, previous }: Place): void {
  if (
    token.pos === "verb" &&
    previous !== undefined &&
    (previous.pos === "num" || /^\d/u.test(previous.lower)) &&
    /[a-z]{3}s$/u.test(token.lower) &&
    (NOUN_OR_VERB.has(baseOf(token.lower)) || /(?:[^aeiou]er|or|ist|ian)s$/u.test(token.lower))
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

/** "detained the journalist late on Monday". */
export function lateOnADay({ token, next, tokens, index }: Place): void {
  if ((token.lower === "late" || token.lower === "early") && next !== undefined) {
    const day = next.lower === "on" || next.lower === "in" ? tokens[index + 2] : next;
    if (
      day !== undefined &&
      /^(?:[a-z]+day|the|january|february|march|april|june|july|august|september|october|november|december)$/u.test(
        day.lower,
      ) &&
      (day !== next || day.lower !== "the")
    )
      token.pos = "adv";
  }
}

/** "A reporter for a Polish daily was punched": what comes out each day is a paper where no noun follows. */
export function periodical({ token, previous, next }: Place): void {
  if (token.pos !== "adj" || !/^(?:daily|weekly|monthly|quarterly)$/u.test(token.lower)) return;
  if (previous?.pos !== "adj" && previous?.pos !== "det") return;
  if (next === undefined || ["aux", "verb", "punct", "prep", "conj"].includes(next.pos)) token.pos = "noun";
}

/** "A German national was held": behind the adjective of a country, with no noun to follow, a national is a person. */
export function nationalOf({ token, previous, next }: Place): void {
  if (token.lower !== "national" || previous === undefined || next?.pos === "noun" || next?.pos === "proper") return;
  if (previous.pos === "adj" && /^\p{Lu}/u.test(previous.text)) token.pos = "noun";
}

export function compound({ token, next }: Place): void {
  if (next === undefined || !COMPOUNDS.has(`${token.lower} ${next.lower}`)) return;
  if (token.pos === "verb") token.pos = "noun";
  if (next.pos === "verb") {
    next.pos = "noun";
    next.lemma = baseOf(next.lower);
  }
}

/** "accuses X and praises Y": the tagger takes the second for a noun. */
export function secondVerb({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    previous?.lower === "and" &&
    /s$/u.test(token.lower) &&
    NOUN_OR_VERB.has(baseOf(token.lower)) &&
    next !== undefined &&
    ["proper", "det", "pron"].includes(next.pos)
  ) {
    token.pos = "verb";
    token.lemma = baseOf(token.lower);
  }
}

/** "seven Telegram CHATS", "three Boeing JETS": behind a number and a name it is what they are. */
export function countedOfName({ token, previous, index, tokens }: Place): void {
  if (token.pos !== "verb" || previous?.pos !== "proper" || !/[a-z]{3}s$/u.test(token.lower)) return;
  const counted = tokens[index - 2];
  if (counted?.pos !== "num" && !/^(?:several|many|dozens|hundreds|some|numerous)$/u.test(counted?.lower ?? "")) return;
  if (/^(?:one|1|\d{4})$/u.test(counted?.lower ?? "")) return;
  token.pos = "noun";
  token.lemma = baseOf(token.lower);
}

/** "drivers who FEAR for their living", "those who PLAN to strike": behind "who" it is what they do. */
export function whoActs({ token, previous, next }: Place): void {
  if (token.pos !== "noun" || previous?.lower !== "who" || !NOUN_OR_VERB.has(token.lower)) return;
  if (next?.pos === "verb" || next?.pos === "aux") return;
  token.pos = "verb";
  token.lemma = token.lower;
}

/** "flew its citizens HOME": behind several people it is where they go, and no part of what they are. */
export function peopleHome({ token, previous, next }: Place): void {
  if (token.lower !== "home" || token.pos !== "noun") return;
  if (previous?.lower !== "people" && !(previous?.pos === "noun" && /[a-z]{3}s$/u.test(previous.lower))) return;
  if (next === undefined || next.pos === "prep" || next.pos === "punct") token.pos = "adv";
}

/** "called the verdict politically MOTIVATED": behind "-ly" it says what something is like. */
export function motivatedAsKind({ token, previous }: Place): void {
  if (token.lower === "motivated" && /[a-z]{2}ly$/u.test(previous?.lower ?? "")) token.pos = "adj";
}

/** "He THANKS Putin", "She CALLS it a farce": behind a subject pronoun and before whom it is done to, it is what they do. */
export function pronounActs({ token, previous, next }: Place): void {
  if (token.pos !== "noun" || !/^(?:he|she|it)$/u.test(previous?.lower ?? "")) return;
  if (!/[a-z]{2}s$/u.test(token.lower) || !NOUN_OR_VERB.has(baseOf(token.lower))) return;
  if (next?.pos !== "proper" && next?.pos !== "det" && next?.pos !== "pron") return;
  token.pos = "verb";
  token.lemma = baseOf(token.lower);
}

/** "the Salcininkai crossing", "the Minsk meeting": behind an article and names, an act in -ing is a thing. */
export function crossingOfName({ token, previous, index, tokens }: Place): void {
  if (
    token.pos !== "verb" ||
    !/^(?:crossing|meeting|landing|hearing|gathering|ruling|bombing|shooting|sitting)s?$/u.test(token.lower)
  )
    return;
  if (previous?.pos !== "proper" && previous?.pos !== "noun" && previous?.pos !== "adj") return;
  const names = previous.pos === "proper" ? ["proper"] : ["proper", "noun", "adj"];
  let at = index - 1;
  while (at >= 0 && names.includes(tokens[at]!.pos)) at--;
  if (tokens[at]?.pos !== "det") return;
  // "The drone crossing the border", "the judge hearing the case" do something.
  if (previous.pos !== "proper" && ["det", "pron", "proper", "num"].includes(tokens[index + 1]?.pos ?? "")) return;
  token.pos = "noun";
  token.lemma = token.lower.replace(/s$/u, "");
}

/** "Exercises involving 13,000 men", "Strikes have begun": before another verb it is a noun; a resolution's "Calls on" is not. */
export function pluralAtStart({ token, next, index }: Place): void {
  if (index > 0 || token.pos !== "verb" || !/[a-z]{3}s$/u.test(token.lower)) return;
  if (next?.pos !== "verb" && next?.pos !== "aux") return;
  token.pos = "noun";
  token.lemma = baseOf(token.lower);
}

/** "EU leaders MEETING in Brussels condemned": what those named do, and no kind of meeting. */
export function meetingSomewhere({ token, previous, next }: Place): void {
  if (token.lower !== "meeting" || token.pos !== "noun" || !isNoun(previous)) return;
  if (!previous!.lower.endsWith("s") || !/^(?:in|at|on|with|for)$/u.test(next?.lower ?? "")) return;
  token.pos = "verb";
  token.lemma = "meet";
}
