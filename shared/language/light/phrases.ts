/** Parts the words of a sentence into noun phrases, and tells whose each is. */
import type { LightGrammar } from "./grammar.ts";
import { makePhrase } from "./make-phrase.ts";
import type { TokenMeasure } from "./measures.ts";
import { asMembers, isItsName, isSomeOf, mayBeOwned } from "./owners.ts";
import type { Phrase, Run } from "./phrase.ts";
import { nameInQuotes } from "./quoted-names.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

const NOMINAL = new Set(["noun", "proper", "adj", "num", "det", "pron"]);

/** Builds phrases from runs of nominal units; a genitive beside its noun becomes its possessor. */
export function phrasesOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  tokens: readonly LightToken[],
  measures: readonly TokenMeasure[],
  skip: (token: LightToken) => boolean,
): Phrase[] {
  const phrases: Phrase[] = [];
  const syntax = grammar.syntax.phrases;
  for (let at = 0; at < units.length; ) {
    const unit = units[at]!;
    if (!NOMINAL.has(unit.reading.pos) || skip(tokens[unit.from]!)) {
      at++;
      continue;
    }
    let end = at;
    while (end < units.length && NOMINAL.has(units[end]!.reading.pos) && !skip(tokens[units[end]!.from]!)) end++;
    const opened = /^[«„“"]$/u.test(units[at - 1]?.lower ?? "");
    const before = units[opened ? at - 2 : at - 1];
    const preposition =
      before?.reading.pos === "prep" ? before.from : (syntax.prepositionOver?.(units, at, phrases.at(-1)) ?? -1);
    addRun({ grammar, units, tokens, end, phrases, previous: null, waiting: null }, at, measures, preposition);
    at = end;
  }
  nameInQuotes(phrases, units, tokens, grammar);
  syntax.finish?.(phrases, units);
  return phrases;
}

/** Parts one run of nominal units into phrases. */
function addRun(run: Run, first: number, measures: readonly TokenMeasure[], preposition: number): void {
  const { grammar, units, tokens, end, phrases } = run;
  const syntax = grammar.syntax.phrases;
  for (let at = first; at < end; ) {
    // One phrase: modifiers, then a head; titles run on to a person's name.
    let head = at;
    // «…, якими російські військові …»: a relative pronoun stands alone.
    const alone = syntax.opensClause(grammar, units, at);
    while (head < end - 1 && !alone && syntax.modifies(grammar, units, head, end)) head++;
    let name = alone ? -1 : syntax.nameEnd(units, head, end, grammar);
    // "Перед тим Лукашенко …": where there are no articles, a pronoun that looks like one is none of a person.
    if (
      grammar.articles.size === 0 &&
      units[at]!.reading.pos === "det" &&
      head === at + 1 &&
      units[head]!.mention?.entity?.kind === "person"
    ) {
      head = at;
      name = -1;
    }
    const last = name >= 0 ? name : syntax.lastOf(units, head, end);
    const phrase = makePhrase(
      grammar,
      units,
      at,
      last,
      name >= 0 ? -1 : head,
      tokens,
      measures,
      run.previous === null ? preposition : -1,
    );
    syntax.attach(run, phrase);
    if (phrase.attribute && run.previous !== null) asMembers(run.previous, tokens, grammar);
    asMembers(phrase, tokens, grammar);
    phrases.push(phrase);
    if (!phrase.attribute) run.previous = phrase;
    at = last + 1;
  }
}

/** Makes a genitive that of the noun before it, and a name that of what is called by it. */
export function takeGenitive({ grammar, units, tokens, phrases, previous }: Run, phrase: Phrase): void {
  if (previous === null) return;
  if (mayBeOwned(previous, phrase, phrases.at(-1)!, grammar, units, tokens)) {
    // «лідери країн ЄС»: the genitive belongs to the noun before it, unless it can be a subject or object of its own.
    if (phrase.cases.includes("nom") && phrase.mention?.entity?.kind === "person") return;
    const before = phrases.at(-1)!;
    if (previous.possessor === null) previous.possessor = phrase;
    // "wydaleniem części polskich dyplomatów": some of those that the next genitive tells.
    else if (before.attribute && before.possessor === null && isSomeOf(before, tokens, grammar)) {
      before.possessor = phrase;
      asMembers(before, tokens, grammar);
    }
    // «транзит добрив «Беларуськалія»»: a firm's goods.
    else if (before.attribute && before.possessor === null && before.mention === null && isBody(phrase))
      before.possessor = phrase;
    phrase.attribute = true;
  } else if (grammar.namedThings !== undefined && isItsName(grammar.namedThings, previous, phrase, units, grammar)) {
    // "koncern Biełaruśkalij", "fundacja Ocalenie": the name of what stands before it.
    previous.apposition ??= phrase;
    phrase.attribute = true;
  }
}

/** "organizacje pozarządowe": adjectives behind a noun, unless they begin the next phrase. */
export function lastAdjective(units: readonly Unit[], head: number, end: number): number {
  let last = head;
  while (
    last + 1 < end &&
    units[last + 1]!.reading.pos === "adj" &&
    (units[last + 1]!.mention === null || units[head]!.mention === null) &&
    !(
      last + 2 < end &&
      /^(?:noun|proper|adj)$/.test(units[last + 2]!.reading.pos) &&
      !isOfNounBefore(units[head]!, units[last + 1]!, units[last + 2]!)
    )
  )
    last++;
  return last;
}

/** "Przestrzeń powietrzną Polski": an adjective in the case of the noun before it, and in none of the name behind it. */
function isOfNounBefore(noun: Unit, { reading }: Unit, next: Unit): boolean {
  if (next.reading.pos === "adj") return false;
  const [own, before, behind] = [reading.cases ?? [], noun.reading.cases ?? [], next.reading.cases ?? []];
  const agrees = own.some((one) => before.includes(one)) && !own.some((one) => behind.includes(one));
  // "Linii lotniczych Belavia": a name that shows no case has no adjective but its own.
  return agrees && (behind.length > 0 || next.mention?.entity?.kind === "body");
}

const isBody = ({ mention }: Phrase): boolean => mention?.entity?.kind === "body";
