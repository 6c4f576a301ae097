/** Parts the words of a sentence into noun phrases, and tells whose each is. */
import { isApart, isRelativeWord } from "./apart.ts";
import { isOwnerName, joinArticles, setAgesApart, sitIn } from "./german-phrases.ts";
import type { LightGrammar } from "./grammar.ts";
import { agreesWithNext, countsNext, endsBefore, isCountedDative, takeOwner } from "./lithuanian-phrases.ts";
import { makePhrase } from "./make-phrase.ts";
import type { TokenMeasure } from "./measures.ts";
import { nameAhead, personAhead } from "./names-in-phrases.ts";
import { asMembers, isItsName, isLength, isSomeOf, mayBeOwned } from "./owners.ts";
import type { Phrase } from "./phrase.ts";
import { nameInQuotes } from "./quoted-names.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

const NOMINAL = new Set(["noun", "proper", "adj", "num", "det", "pron"]);

/** Builds phrases from runs of nominal units; a genitive that follows (or in Lithuanian precedes) its noun becomes its possessor. */
export function phrasesOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  tokens: readonly LightToken[],
  measures: readonly TokenMeasure[],
  skip: (token: LightToken) => boolean,
): Phrase[] {
  const phrases: Phrase[] = [];
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
    // «į „teroristų“ sąrašą»: the preposition is that of the word after the quotation, too.
    const quoted = phrases.at(-1);
    const goesOn =
      grammar.genitiveFirst && /^[“”"»]$/u.test(units[at - 1]?.lower ?? "") && quoted?.lastUnit === at - 2
        ? quoted.preposition
        : -1;
    const preposition = before?.reading.pos === "prep" ? before.from : goesOn;
    addRun(grammar, units, at, end, tokens, measures, preposition, phrases);
    at = end;
  }
  nameInQuotes(phrases, units, tokens, grammar);
  if (grammar.german) {
    joinArticles(phrases, units);
    sitIn(phrases, units);
    setAgesApart(phrases, units);
  }
  return phrases;
}

/** Parts one run of nominal units into phrases. */
function addRun(
  grammar: LightGrammar,
  units: readonly Unit[],
  first: number,
  end: number,
  tokens: readonly LightToken[],
  measures: readonly TokenMeasure[],
  preposition: number,
  phrases: Phrase[],
): void {
  let at = first;
  let previous: Phrase | null = null;
  let pendingGenitive: Phrase | null = null;
  let namesOwner: Phrase | null = null;
  while (at < end) {
    const inflected = !grammar.german && !grammar.genitiveFirst;
    // One phrase: modifiers, then a head; titles run on to a person's name.
    let head = at;
    const modifies = (one: number): boolean =>
      (/^(?:adj|num|det)$/.test(units[one]!.reading.pos) && !(inflected && isApart(units, one, end, grammar))) ||
      (grammar.genitiveFirst && agreesWithNext(units, one)) ||
      // "31 kalintą ukrainietį".
      (grammar.genitiveFirst &&
        units[one + 1]?.mention?.entity?.kind === "group" &&
        /[aiyėunm]t(?:as|ą|i|us|a|os|iems)$/u.test(units[one]!.lower));
    // «…, якими російські військові …»: a relative pronoun stands alone.
    const relative = !grammar.german && at > 0 && isRelativeWord(grammar, units, at);
    while (head < end - 1 && !relative && modifies(head)) head++;
    let person = relative ? -1 : personAhead(units, head, end, grammar);
    if (person < 0 && !relative) person = nameAhead(units, head, end, grammar);
    // "Перед тим Лукашенко …": a pronoun that looks like an article is none of a person.
    if (
      units[at]!.reading.pos === "det" &&
      head === at + 1 &&
      units[head]!.mention?.entity?.kind === "person" &&
      !grammar.german
    ) {
      head = at;
      person = -1;
    }
    let last = person >= 0 ? person : head;
    // "organizacje pozarządowe": adjectives after the noun, unless they begin the next phrase.
    while (
      !grammar.german &&
      !grammar.genitiveFirst &&
      person < 0 &&
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
    const phrase = makePhrase(
      grammar,
      units,
      at,
      last,
      person >= 0 ? -1 : head,
      tokens,
      measures,
      previous === null ? preposition : -1,
    );
    // "Du kasyklos mechanikai": the mechanics are two, and of one mine.
    if (grammar.genitiveFirst && phrase.quantity !== null && countsNext(units, at, last, end)) {
      phrase.cases = ["gen"];
      phrase.number = "singular";
    }
    // "zu sechs Jahren Straflager": what the time is spent in is no one.
    if (grammar.german && previous !== null && isLength(previous) && phrase.mention === null) phrase.attribute = true;
    const genitive = phrase.cases.includes("gen");
    // "Putins Sprecher", "Litauens Regierung": a German name in the genitive stands before its noun.
    if (namesOwner !== null) {
      phrase.possessor = namesOwner;
      namesOwner.attribute = true;
      namesOwner = null;
    }
    if (grammar.german && last + 1 < end && isOwnerName(units, at, last)) namesOwner = phrase;
    const onlyGenitive = genitive && !phrase.cases.includes("nom") && !phrase.cases.includes("acc");
    if (grammar.genitiveFirst) {
      if (pendingGenitive && !endsBefore(pendingGenitive, phrase, tokens))
        takeOwner(phrase, pendingGenitive, units, grammar);
      if (isCountedDative(phrase, tokens)) phrase.cases = ["dat"];
      // «VSD pareigūnai»: what has no cases of its own may be a genitive, too.
      const caseless = phrase.cases.length === 0 && phrase.mention?.entity?.kind === "body";
      pendingGenitive =
        last + 1 < end &&
        (phrase.cases.includes("gen") || (caseless && units[last + 1]!.reading.pos === "noun")) &&
        phrase.mention?.entity?.kind !== "person"
          ? phrase
          : null;
      if (last + 1 < end && onlyGenitive) pendingGenitive = phrase;
    } else if (previous !== null && mayBeOwned(previous, phrase, phrases.at(-1)!, grammar, units, tokens)) {
      // «лідери країн ЄС»: the genitive belongs to the noun before it, unless it can be a subject or object of its own.
      const own = phrase.cases.includes("nom") && phrase.mention?.entity?.kind === "person";
      if (!own) {
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
      }
    } else if (
      previous !== null &&
      grammar.namedThings !== undefined &&
      isItsName(grammar.namedThings, previous, phrase, units)
    ) {
      // "koncern Biełaruśkalij", "fundacja Ocalenie": the name of what stands before it.
      previous.apposition ??= phrase;
      phrase.attribute = true;
    }
    if (phrase.attribute && previous !== null) asMembers(previous, tokens, grammar);
    asMembers(phrase, tokens, grammar);
    phrases.push(phrase);
    if (!phrase.attribute) previous = phrase;
    at = last + 1;
  }
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
