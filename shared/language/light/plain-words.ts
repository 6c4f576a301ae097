/** What a word is by the lists and endings of a language, where it is no verb. */
import type { LightGrammar, WordReading } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";

/** What a word is where it is no verb. */
export function plainReading(grammar: LightGrammar, token: LightToken, first: boolean): WordReading {
  const { lower } = token;
  if (token.kind === "number") return { pos: "num" };
  if (token.kind === "sign") return { pos: /^\p{P}|\p{S}$/u.test(token.text) ? "punct" : "other" };
  if (grammar.negations.has(lower)) return { pos: "part" };
  if (grammar.prepositions.has(lower)) return { pos: "prep" };
  if (grammar.coordinators.has(lower) || grammar.subordinators.has(lower)) return { pos: "conj" };
  const article = grammar.articles.get(lower);
  if (article) return { pos: "det", cases: article };
  const pronoun = grammar.pronouns.get(lower);
  if (pronoun) {
    return {
      pos: "pron",
      cases: pronoun.cases,
      number: pronoun.number,
      ...(pronoun.gender ? { gender: pronoun.gender } : {}),
    };
  }
  if (grammar.determiners.test(lower)) return { pos: "det" };
  if (grammar.numbers.words.has(lower) || grammar.numbers.vague.some(([pattern]) => pattern.test(lower)))
    return { pos: "num" };
  if (grammar.adverbs.test(lower)) return { pos: "adv" };
  return grammar.syntax.words.openReading(grammar, token, first);
}

/** What a word of no list is by its ending, in a language in which only names have capitals. */
export function readingByEnding(grammar: LightGrammar, token: LightToken, first: boolean): WordReading {
  const { lower } = token;
  const capital = /^\p{Lu}/u.test(token.text);
  const adjective = capital && !first ? undefined : grammar.adjectives.find(([ending]) => ending.test(lower));
  if (adjective) return { pos: "adj", cases: adjective[1], ...(adjective[2] ? { number: adjective[2] } : {}) };
  const proper = capital && !first ? grammar.properNouns?.find(([ending]) => ending.test(lower)) : undefined;
  // "funkcjonariusze OMON": letters show no case.
  const letters = /^\p{Lu}{2,}$/u.test(token.text);
  const noun = proper ?? (letters ? undefined : grammar.nouns.find(([ending]) => ending.test(lower)));
  return {
    pos: capital && !first ? "proper" : "noun",
    ...(noun ? { cases: noun[1], ...(noun[2] ? { number: noun[2] } : {}) } : {}),
  };
}

/** True for a word of a closed list, which no verb is. */
export function isClosed(grammar: LightGrammar, lower: string): boolean {
  return (
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.pronouns.has(lower) ||
    grammar.articles.has(lower) ||
    grammar.negations.has(lower) ||
    grammar.numbers.words.has(lower)
  );
}
