/** Parts the words of a sentence into noun phrases, and tells whose each is. */
import { COUNTED_GENITIVE, isApart, isRelativeWord } from "./apart.ts";
import type { LightGrammar } from "./grammar.ts";
import { countedCases, makePhrase } from "./make-phrase.ts";
import type { TokenMeasure } from "./measures.ts";
import { nameAhead, personAhead } from "./names-in-phrases.ts";
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
  nameInQuotes(phrases, units, tokens, grammar.genitiveFirst);
  if (grammar.german) {
    joinArticles(phrases, units);
    sitIn(phrases, units);
    // "den Journalisten Ales Kos, 34, und seine Frau": an age.
    for (const phrase of phrases) {
      const { firstUnit: at, quantity } = phrase;
      if (quantity === null || at !== phrase.lastUnit || phrase.preposition >= 0) continue;
      if (units[at - 1]?.lower !== "," || units[at + 1]?.lower !== ",") continue;
      phrase.attribute = true;
      phrase.quantity = null;
    }
  }
  return phrases;
}

/** Bodies that are of the state where they are; an embassy is not. */
const SEATED =
  /(?:ministerium|ministerien|regierung|führung|behörden?|gericht|parlament|staatsanwaltschaft|regime|machthaber|polizei|justiz|außenamt|präsidialamt)s?$/u;

/** "das Außenministerium in Washington": the town behind a body tells whose it is. */
function sitIn(phrases: readonly Phrase[], units: readonly Unit[]): void {
  for (const [index, phrase] of phrases.entries()) {
    const town = phrases[index + 1];
    if (town === undefined || phrase.mention !== null || phrase.adjectiveMention !== null || phrase.possessor !== null)
      continue;
    if (phrase.to !== town.preposition || town.mention?.place?.kind !== "city") continue;
    if (!SEATED.test(units[phrase.lastUnit]!.lower) || units[town.firstUnit - 1]?.lower !== "in") continue;
    phrase.adjectiveMention = town.mention;
  }
}

/** "gegen den nach Norwegen geflohenen Dmitri Solowjow": article and preposition are those of the noun that its participle stands before. */
function joinArticles(phrases: Phrase[], units: readonly Unit[]): void {
  for (const [index, article] of phrases.entries()) {
    const { firstUnit, lastUnit } = article;
    if (firstUnit !== lastUnit || units[firstUnit]!.reading.pos !== "det" || units[firstUnit]!.mention !== null)
      continue;
    const next = units[lastUnit + 1]?.reading.pos;
    if (next !== "prep" && next !== "adv") continue;
    for (let at = index + 1; at < phrases.length && at <= index + 4; at++) {
      const noun = phrases[at]!;
      if (
        units.slice(lastUnit + 1, noun.firstUnit).some(({ reading }) => /^(?:punct|verb|aux|conj)$/.test(reading.pos))
      )
        break;
      if (noun.preposition >= 0 || noun.attribute || units[noun.firstUnit]!.reading.pos !== "adj") continue;
      const both = noun.cases.filter((name) => article.cases.includes(name));
      noun.cases = both.length > 0 || noun.cases.length > 0 ? both : article.cases;
      noun.preposition = article.preposition;
      article.attribute = true;
      break;
    }
  }
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
      (/^(?:adj|num|det)$/.test(units[one]!.reading.pos) && !(inflected && isApart(units, one, end))) ||
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
      if (pendingGenitive && endsBefore(pendingGenitive, phrase, tokens)) pendingGenitive = null;
      if (pendingGenitive) {
        phrase.possessor = pendingGenitive;
        pendingGenitive.attribute = true;
        // "su baltarusių opozicijos lydere": the preposition is that of the noun.
        if (phrase.preposition < 0) {
          phrase.preposition = pendingGenitive.preposition;
          pendingGenitive.preposition = -1;
        }
        // «Vilniaus apygardos teismas»: the court of a district is where the district is.
        phrase.adjectiveMention ??=
          pendingGenitive.mention?.entity?.kind === "country" || pendingGenitive.mention?.place
            ? pendingGenitive.mention
            : pendingGenitive.adjectiveMention;
      }
      // «du Baltarusijos piliečius»: the number counts the citizens.
      if (pendingGenitive?.quantity && phrase.quantity === null && pendingGenitive.quantity.unit === null) {
        phrase.quantity = pendingGenitive.quantity;
        if (phrase.quantity.value > 1) phrase.number = "plural";
        phrase.cases = countedCases(units, pendingGenitive.firstUnit, pendingGenitive.lastUnit, phrase.cases);
        pendingGenitive.quantity = null;
      }
      // «VSD pareigūnai»: what has no cases of its own may be a genitive, too.
      const caseless = phrase.cases.length === 0 && phrase.mention?.entity?.kind === "body";
      pendingGenitive =
        last + 1 < end &&
        (phrase.cases.includes("gen") || (caseless && units[last + 1]!.reading.pos === "noun")) &&
        phrase.mention?.entity?.kind !== "person"
          ? phrase
          : null;
      if (last + 1 < end && onlyGenitive) pendingGenitive = phrase;
    } else if (
      previous !== null &&
      (genitive ||
        (phrase.cases.length === 0 &&
          grammar.articles.size === 0 &&
          previous.mention === null &&
          // "w okolicach Białowieży grupa migrantów": one genitive is enough where the next word shows no case.
          !(previous.preposition >= 0 && previous.possessor !== null && phrase.mention === null))) &&
      // "udzieli Białorusi kredytu": no thing is a state's that stands before it.
      !(
        previous.mention?.entity?.kind === "country" &&
        !previous.mention.adjective &&
        phrase.mention === null &&
        phrase.personName === undefined
      ) &&
      // "przekazała Polsce zakonnika": someone in a case that may be the accusative is no state's.
      !(previous.mention?.place?.kind === "country" && phrase.cases.includes("acc") && isPerson(phrase)) &&
      !previous.pronoun &&
      // «указом Лукашенка Володимира Макея призначено»: no person is another's.
      !(phrases.at(-1)!.mention?.entity?.kind === "person" && isPerson(phrase)) &&
      // «випустив на волю Ігоря Лосика»: nor is freedom.
      !(phrase.cases.includes("acc") && INSTRUMENT.test(tokens[previous.head]!.lower)) &&
      !(previous.preposition >= 0 && NOBODYS.test(tokens[previous.head]!.lower) && isPerson(phrase)) &&
      !(
        inTown(previous, units) &&
        // «затримала в Овручі 51-річну працівницю», "w Lepelu KGB zatrzymał …": a town is nobody's.
        (phrase.mention?.entity?.kind === "body" || phrase.quantity?.unit === "age")
      ) &&
      (phrase.quantity === null || COUNTED_GENITIVE.test(units[phrase.firstUnit]!.lower)) &&
      !(isLength(previous) && previous.possessor !== null)
    ) {
      // «лідери країн ЄС»: the genitive belongs to the noun before it, unless it can be a subject or object of its own.
      const own = phrase.cases.includes("nom") && phrase.mention?.entity?.kind === "person";
      if (!own) {
        const before = phrases.at(-1)!;
        if (previous.possessor === null) previous.possessor = phrase;
        // "wydaleniem części polskich dyplomatów": some of those that the next genitive tells.
        else if (before.attribute && before.possessor === null && SOME_OF.test(tokens[before.head]!.lower)) {
          before.possessor = phrase;
          asMembers(before, tokens);
        }
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
    if (phrase.attribute && previous !== null) asMembers(previous, tokens);
    asMembers(phrase, tokens);
    phrases.push(phrase);
    if (!phrase.attribute) previous = phrase;
    at = last + 1;
  }
}

/** "Przestrzeń powietrzną Polski": an adjective in the case of the noun before it, and in none of the name behind it. */
function isOfNounBefore(noun: Unit, { reading }: Unit, next: Unit): boolean {
  if (next.reading.pos === "adj") return false;
  const [own, before, behind] = [reading.cases ?? [], noun.reading.cases ?? [], next.reading.cases ?? []];
  return behind.length > 0 && own.some((one) => before.includes(one)) && !own.some((one) => behind.includes(one));
}

/** True for a Lithuanian number before someone's genitive that may be a plural, and the noun that it counts: "du kasyklos mechanikai". */
function countsNext(units: readonly Unit[], first: number, last: number, end: number): boolean {
  const next = units[last + 1];
  if (last + 1 >= end || next?.reading.pos !== "noun" || next.mention || units[last]!.mention) return false;
  const cases = next.reading.cases ?? [];
  if (!/(?:os|ės)$/u.test(units[last]!.lower) || cases.includes("gen") || next.reading.number !== "plural")
    return false;
  const masculine = /^(?:du|abu|keturi|penki|šeši|septyni|aštuoni|devyni)$/u.test(units[first]!.lower);
  return masculine ? cases.includes("nom") || cases.includes("acc") : cases.includes("nom");
}

/** Lithuanian prepositions with the genitive. */
const WITH_GENITIVE = /^(?:iš|be|prie|ant|nuo|iki|dėl|tarp|virš|šalia|vietoj|anot)$/u;

/**
 * True where a genitive is what its preposition asks for, and the next phrase another's: "iš Minsko teisę", "prie ambasados 200 žmonių", "prie
 * izoliatoriaus Akrescino gatvėje".
 */
const endsBefore = (genitive: Phrase, next: Phrase, tokens: readonly LightToken[]): boolean =>
  genitive.preposition >= 0 &&
  WITH_GENITIVE.test(tokens[genitive.preposition]!.lower) &&
  (next.quantity !== null ||
    next.pronoun !== null ||
    (next.cases.length > 0 && !next.cases.includes("gen")) ||
    (/^\p{Ll}/u.test(tokens[genitive.head]!.text) && /^\p{Lu}/u.test(tokens[next.head]!.text)));

/** True for a name in the nominative, or without cases, right behind a noun for a body or a firm. */
function isItsName(things: RegExp, previous: Phrase, phrase: Phrase, units: readonly Unit[]): boolean {
  if (previous.mention !== null || previous.personName !== undefined || previous.pronoun !== null) return false;
  if (previous.lastUnit + 1 !== phrase.firstUnit || previous.quantity !== null || phrase.quantity !== null)
    return false;
  const { entity } = phrase.mention ?? {};
  const named = entity != null ? entity.kind === "body" : phrase.mention === null && phrase.personName?.full !== true;
  return (
    named &&
    units[phrase.lastUnit]!.reading.pos === "proper" &&
    (phrase.cases.length === 0 || phrase.cases.includes("nom")) &&
    [previous.firstUnit, previous.lastUnit].some((at) => things.test(units[at]!.lower))
  );
}

/** True for a noun right before another in the same case, which is an adjective by that: "neteisėtą migrantą", but "policijos pareigūnai". */
function agreesWithNext(units: readonly Unit[], at: number): boolean {
  const [one, next] = [units[at]!, units[at + 1]];
  if (one.reading.pos !== "noun" || next?.reading.pos !== "noun" || one.mention || next.mention) return false;
  const [own, other] = [one.reading.cases ?? [], next.reading.cases ?? []];
  return !own.includes("gen") && own.some((name) => name !== "gen" && other.includes(name));
}

/** Words for many or some of those told in the genitive: "kolejną grupę więźniów", «частину полонених». */
const SOME_OF =
  /^(?:grup(?:a|ę|y|ie|ą|ė|ės|ei|ių|es)|групи?|груп[аую]|частин[аиуі]|решт[ауи]|більшість|більшості|część|części|większość|większości|reszt[aęy]|szereg|przedstawiciel(?:e|i|om|ami)|dal(?:is|į|ies)|daugum(?:a|ą|os)|gruppen?|teile?|mehrheit|reihe|rest)$/u;

/** Makes "a group of prisoners" a phrase of prisoners. */
function asMembers(phrase: Phrase, tokens: readonly LightToken[]): void {
  const members = phrase.possessor;
  if (members === null || phrase.mention !== null || !SOME_OF.test(tokens[phrase.head]!.lower)) return;
  if (members.mention?.entity && members.mention.entity.kind !== "group") return;
  phrase.head = members.head;
  phrase.mention = members.mention;
  phrase.adjectiveMention = members.adjectiveMention ?? phrase.adjectiveMention;
  phrase.possessor = members.possessor;
  phrase.quantity ??= members.quantity;
  phrase.number = "plural";
  phrase.from = Math.min(phrase.from, members.from);
  phrase.to = Math.max(phrase.to, members.to);
  phrase.start = Math.min(phrase.start, members.start);
  phrase.end = Math.max(phrase.end, members.end);
}

/** True for a German name with the genitive's s right before a noun without an article. */
function isOwnerName(units: readonly Unit[], first: number, last: number): boolean {
  const unit = units[last]!;
  const next = units[last + 1]!;
  if (unit.reading.pos !== "proper" || !/s$/.test(unit.lower) || first !== last || next.reading.pos === "det")
    return false;
  return unit.mention === null ? next.reading.pos === "noun" : unit.reading.cases?.join() === "gen";
}

/** A name after a preposition, most likely of a place: "w Lepelu KGB zatrzymał …". */
const inTown = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.preposition >= 0 && units[phrase.lastUnit]!.reading.pos === "proper";

/** What someone is let out to, put under or brought before, and is no one's. */
const NOBODYS = /^(?:волю|свободу|варту|ґрати|відставку|суду|розшук|заручники|полон|арешт|допит|посади|посаду)$/u;

/** What people are struck with, and is not of those struck: "pchnął nożem żołnierza". */
const INSTRUMENT =
  /^(?:nożem|nożami|kamieni(?:em|ami)|pałk(?:ą|ami)|kij(?:em|ami)|prądem|bronią|gazem|butelk(?:ą|ami)|konar(?:em|ami)|pięści(?:ą|ami)|kolb(?:ą|ami)|ножем|ножами|кийк(?:ом|ами)|кам[іе]н(?:ем|ями)|струмом|газом|ногами|кулаками|прикладами|пляшками|палицями|шокером|paralizatorem)$/u;

const isPerson = ({ mention, personName }: Phrase): boolean =>
  mention?.entity?.kind === "person" || personName?.full === true;

/** A length of time ("trzy lata kolonii") has one genitive; the next noun is no part of it. */
const isLength = (phrase: Phrase): boolean => /^(?:year|month|day|week)$/.test(phrase.quantity?.unit ?? "");
