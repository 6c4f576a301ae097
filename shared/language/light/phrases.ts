/** Groups the units of a sentence to noun phrases. */
import type { Mention } from "../../watchlist/mention.ts";
import type { Argument, Case, Measure, NounPhrase, PersonName } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import type { TokenMeasure } from "./measures.ts";
import { bareName, personNameOf, readGivenName } from "./personal-names.ts";
import { nameInQuotes } from "./quoted-names.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./words.ts";

/** A noun phrase under construction; its fields become those of the finished one. */
export interface Phrase {
  start: number;
  end: number;
  head: number;
  from: number;
  to: number;
  mention: Mention | null;
  adjectiveMention: Mention | null;
  possessor: Phrase | null;
  quantity: Measure | null;
  apposition: Phrase | null;
  pronoun: NounPhrase["pronoun"];
  personName?: PersonName;
  antecedent: Phrase | null;
  cases: readonly Case[];
  number: NounPhrase["number"];
  complements: Argument[];
  /** Token index of the preposition before it, or -1. */
  preposition: number;
  /** True where it is another phrase's genitive. */
  attribute: boolean;
  /** Units it covers. */
  firstUnit: number;
  lastUnit: number;
}

const NOMINAL = new Set(["noun", "proper", "adj", "num", "det", "pron"]);
const and = (one: readonly Case[] | null, other: readonly Case[] | undefined): readonly Case[] | null => {
  if (!other || other.length === 0) return one;
  if (one === null || one.length === 0) return other;
  const both = one.filter((value) => other.includes(value));
  return both.length > 0 ? both : null;
};

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
  nameInQuotes(phrases, units, tokens);
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
    // One phrase: modifiers, then a head; titles run on to a person's name.
    let head = at;
    const modifies = (one: number): boolean =>
      /^(?:adj|num|det)$/.test(units[one]!.reading.pos) ||
      // "31 kalintą ukrainietį".
      (grammar.genitiveFirst &&
        units[one + 1]?.mention?.entity?.kind === "group" &&
        /[aiyėunm]t(?:as|ą|i|us|a|os|iems)$/u.test(units[one]!.lower));
    while (head < end - 1 && modifies(head)) head++;
    let person = personAhead(units, head, end, grammar);
    if (person < 0) person = nameAhead(units, head, end, grammar);
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
      person < 0 &&
      last + 1 < end &&
      units[last + 1]!.reading.pos === "adj" &&
      (units[last + 1]!.mention === null || units[head]!.mention === null) &&
      !(last + 2 < end && /^(?:noun|proper|adj)$/.test(units[last + 2]!.reading.pos))
    )
      last++;
    const phrase = make(
      grammar,
      units,
      at,
      last,
      person >= 0 ? -1 : head,
      tokens,
      measures,
      previous === null ? preposition : -1,
    );
    // "zu sechs Jahren Straflager": what the time is spent in is no one.
    if (grammar.german && previous !== null && isLength(previous) && phrase.mention === null) phrase.attribute = true;
    const genitive = phrase.cases.length > 0 && phrase.cases.includes("gen");
    // "Putins Sprecher", "Litauens Regierung": a German name in the genitive stands before its noun.
    if (namesOwner !== null) {
      phrase.possessor = namesOwner;
      namesOwner.attribute = true;
      namesOwner = null;
    }
    if (grammar.german && last + 1 < end && isOwnerName(units, at, last)) namesOwner = phrase;
    const onlyGenitive = genitive && !phrase.cases.includes("nom") && !phrase.cases.includes("acc");
    if (grammar.genitiveFirst) {
      if (pendingGenitive) {
        phrase.possessor = pendingGenitive;
        pendingGenitive.attribute = true;
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
        pendingGenitive.quantity = null;
      }
      // «VSD pareigūnai»: what has no cases of its own may be a genitive, too.
      const caseless = phrase.cases.length === 0 && phrase.mention?.entity?.kind === "body";
      pendingGenitive =
        last + 1 < end &&
        (genitive || (caseless && units[last + 1]!.reading.pos === "noun")) &&
        phrase.mention?.entity?.kind !== "person"
          ? phrase
          : null;
      if (last + 1 < end && onlyGenitive) pendingGenitive = phrase;
    } else if (
      previous !== null &&
      (genitive || (phrase.cases.length === 0 && grammar.articles.size === 0 && previous.mention === null)) &&
      !previous.pronoun &&
      !(inTown(previous, units) && phrase.mention?.entity?.kind === "body") &&
      phrase.quantity === null &&
      !(isLength(previous) && previous.possessor !== null)
    ) {
      // «лідери країн ЄС»: the genitive belongs to the noun before it, unless it can be a subject or object of its own.
      const own = phrase.cases.includes("nom") && phrase.mention?.entity?.kind === "person";
      if (!own) {
        previous.possessor ??= phrase;
        phrase.attribute = true;
      }
    }
    if (phrase.attribute && previous !== null) asMembers(previous, tokens);
    asMembers(phrase, tokens);
    phrases.push(phrase);
    if (!phrase.attribute) previous = phrase;
    at = last + 1;
  }
}

/** Words for many or some of those told in the genitive: "kolejną grupę więźniów", «частину полонених». */
const SOME_OF =
  /^(?:grup(?:a|ę|y|ie|ą|ė|ės|ei|ių|es)|групи?|груп[аую]|частин[аиуі]|решт[ауи]|більшість|більшості|część|części|większość|większości|reszt[aęy]|szereg|dal(?:is|į|ies)|daugum(?:a|ą|os)|gruppen?|teile?|mehrheit|reihe|rest)$/u;

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

/** A length of time ("trzy lata kolonii") has one genitive; the next noun is no part of it. */
const isLength = (phrase: Phrase): boolean => /^(?:year|month|day|week)$/.test(phrase.quantity?.unit ?? "");

/** The unit of a person's name that titles before it lead to, or -1: "Minister spraw wewnętrznych Mariusz Kamiński". */
function personAhead(units: readonly Unit[], head: number, end: number, grammar: LightGrammar): number {
  const start = units[head]!;
  if (start.mention?.entity?.kind === "person") return -1;
  // "Der US-Sondergesandte John Coale": a title that begins with its country.
  const compound = grammar.german && start.mention?.entity?.kind === "country" && start.lower.includes("-");
  if (start.reading.pos !== "noun" && !compound && !(start.mention?.entity?.kind === "body")) return -1;
  for (let at = head + 1; at < end && at - head <= 5; at++) {
    const { mention, reading } = units[at]!;
    // "des Menschenrechtszentrums Wjasna".
    if (grammar.german && at === head + 1 && mention?.entity?.kind === "body" && !mention.adjective) return at;
    if (mention?.entity?.kind !== "person") continue;
    const cases = reading.cases ?? [];
    const title = start.reading.cases ?? [];
    if (grammar.german) return at;
    // The name must agree with its title, else it is a genitive ("żona Statkiewicza").
    if (cases.length === 0 || title.length === 0 || cases.some((one) => title.includes(one))) {
      const onlyGenitive = cases.length > 0 && cases.every((one) => one === "gen" || one === "acc");
      const nominativeTitle = title.length === 0 && onlyGenitive && at === head + 1 && !isTitle(start.lower);
      return nominativeTitle ? -1 : at;
    }
    return -1;
  }
  return -1;
}

/** The last unit of an unlisted name of two or three capitalised words, alone or after one title: "aktywistkę Olgę Zołotar"; else -1. */
function nameAhead(units: readonly Unit[], head: number, end: number, grammar: LightGrammar): number {
  if (grammar.german) {
    let last = head;
    while (
      /^(?:noun|proper)$/.test(units[head]!.reading.pos) &&
      last + 1 < end &&
      units[last + 1]!.reading.pos === "proper" &&
      units[last + 1]!.mention === null
    )
      last++;
    return last > head ? last : -1;
  }
  const isName = (at: number): boolean => {
    const unit = units[at];
    return at < end && unit !== undefined && unit.mention === null && unit.reading.pos === "proper";
  };
  const given = (at: number): boolean => opensName(units, at, end, grammar);
  const title = units[head]!;
  const office = title.mention?.entity?.id.startsWith("office:") === true && given(head + 1);
  let first =
    isName(head) || given(head)
      ? head
      : office || (title.mention === null && title.reading.pos === "noun")
        ? head + 1
        : -1;
  if (first > head && !office) {
    const isOf = (at: number): boolean => {
      const unit = units[at];
      if (at >= end || unit === undefined) return false;
      if (unit.mention !== null) return unit.mention.entity?.kind === "body" || unit.mention.entity?.kind === "country";
      return /^(?:noun|adj)$/.test(unit.reading.pos);
    };
    // "wiceszef MSZ Andrzej Szejna", "marszałek Sejmu Jan Nowak": what a title is of stands before the name.
    let at = first;
    while (at - head <= 4 && !isName(at) && isOf(at)) at++;
    if (isTitle(title.lower) || (given(at) && agrees(title, units, at, end, grammar))) first = at;
    // "żona Jana Nowaka": a genitive.
    else if (given(first)) return -1;
  }
  if (first < 0 || !(isName(first) || given(first)) || !isName(first + 1)) return -1;
  return isName(first + 2) && !isName(first + 3) ? first + 2 : first + 1;
}

/** True where a known given name stands before another name; a sentence may begin with it. */
function opensName(units: readonly Unit[], at: number, end: number, { names }: LightGrammar): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (names === undefined || at + 1 >= end || unit === undefined || unit.mention !== null) return false;
  return (
    (unit.reading.pos === "proper" || at === 0) &&
    next!.mention === null &&
    next!.reading.pos === "proper" &&
    readGivenName(unit.lower, names).length > 0
  );
}

/** True where a noun may be the title of the name after it: both are nominatives, or show a case in common. */
function agrees(title: Unit, units: readonly Unit[], at: number, end: number, grammar: LightGrammar): boolean {
  const cases = nameOf(units, at, Math.min(end - 1, at + 1), grammar)?.cases ?? [];
  const own = title.reading.cases ?? [];
  return own.length === 0 ? cases.includes("nom") : cases.some((one) => own.includes(one));
}

/** The name that the units from `first` to `last` are, where its given name is known. */
function nameOf(units: readonly Unit[], first: number, last: number, { names }: LightGrammar) {
  return names === undefined
    ? null
    : personNameOf(
        units.slice(first, last + 1).map(({ text }) => text),
        names,
      );
}

/** Words before names that agree with them in case; others ("żona", «дружина») govern a genitive. */
const isTitle = (lower: string): boolean =>
  /^(?:президент|(?:віце)?прем|(?:екс)?міністр|глава|глав[иу]|голов[аіуо]|очільни|керівни|заступни|директор|журналіст|блогер|лідер|активіст|правозахисни|політик|політолог|речни|посол|посл[аоу]|депутат|опозиціонер|генерал|полковни|секретар|спецпредставни|спецпосланец|спецпосланц|суддя|судді|адвокат|politoloż|politolo|prezydent|(?:wice)?premier|(?:wice)?minister|(?:wice)?ministr|(?:wice)?szef|lider|przywódc|prezes|dziennikarz|dziennikark|działacz|aktywist|opozycjonist|rzeczni|ambasador|generał|pułkowni|komendant|dyrektor|sekretarz|sędzi|poseł|posłank|senator|europos|wysłanni|adwokat|prezident|premjer|(?:vice)?ministr|žurnalist|lyder|vadov|atstov|blogger|opposition|opozicionier|aktivist|tinklaraštin|direktor|patarėj|generol|pirminink|verslinink|politolog|teisėj|advokat|pasiuntin|komisar|parlamentar|deputat)/u.test(
    lower,
  );

/** German articles of the singular alone. */
const SINGULAR = /^(?:das|dem|des|eine?|eine[nmrs])$/;

function make(
  grammar: LightGrammar,
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  tokens: readonly LightToken[],
  measures: readonly TokenMeasure[],
  preposition: number,
): Phrase {
  let cases: readonly Case[] | null = [];
  let number: NounPhrase["number"] = null;
  let adjectiveMention: Mention | null = null;
  let mention: Mention | null = null;
  let pronoun: NounPhrase["pronoun"] = null;
  for (let at = first; at <= last; at++) {
    const { reading, mention: own } = units[at]!;
    // "der Menschenrechtsorganisation Wjasna": a German article shows the case of a name.
    if (grammar.german && headUnit < 0 && at === first && reading.pos === "det")
      cases = and(cases, reading.cases) ?? cases;
    // A title before a name may hold genitives of its own: the name tells the case.
    if (headUnit < 0 ? at === last : at <= headUnit) cases = and(cases, reading.cases) ?? cases;
    // A noun that looks like an adjective ("drony") tells no number.
    number = at === headUnit && reading.pos === "adj" && own === null ? null : (reading.number ?? number);
    if (own?.adjective) adjectiveMention = own;
    else if (own) mention = at === (headUnit < 0 ? last : headUnit) || mention === null ? own : mention;
    if (reading.pos === "pron" && first === last) {
      pronoun = { person: 3, number: reading.number ?? null, gender: reading.gender ?? null };
    }
  }
  // An unlisted name that shows no case stands in that of its title: "zakonnika Grzegorza Gawła".
  if (headUnit < 0 && cases !== null && cases.length === 0 && mention === null) {
    const title = units.slice(first, last).find(({ reading }) => reading.pos === "noun");
    cases = title?.reading.cases ?? cases;
  }
  const personName = unlistedName(units, first, last, headUnit, grammar);
  if (personName?.cases !== undefined) cases = personName.cases;
  // "marszałek Sejmu Jan Nowak": what the title names tells of the person, who is neither.
  let apposition: Phrase | null = null;
  if (personName?.name.full && mention !== null) {
    if (mention.entity?.kind === "country" || mention.place) adjectiveMention ??= mention;
    else apposition = titleOf(units, tokens, mention, first);
    mention = null;
  }
  if (grammar.german && SINGULAR.test(units[first]!.lower)) number = "singular";
  const from = units[first]!.from;
  const to = units[last]!.to;
  const measure = measures.find(
    (one) => one.from < to && one.to > from && one.numberTo <= to && one.numberFrom >= from,
  );
  if (measure && measure.value > 1) number = "plural";
  const headTokens = units[headUnit < 0 ? last : headUnit]!;
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    head: headTokens.to - 1,
    from,
    to,
    mention,
    adjectiveMention,
    possessor: null,
    quantity: measure ?? null,
    apposition,
    pronoun,
    ...(personName === null ? {} : { personName: personName.name }),
    antecedent: null,
    cases: cases ?? [],
    number,
    complements: [],
    preposition,
    attribute: false,
    firstUnit: first,
    lastUnit: last,
  };
}

/** The office or body that stands before a name. */
function titleOf(units: readonly Unit[], tokens: readonly LightToken[], mention: Mention, first: number): Phrase {
  const at = units.findIndex((unit) => unit.mention === mention);
  const [from, to] = [units[first]!.from, units[at]!.to];
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    head: to - 1,
    from,
    to,
    mention,
    adjectiveMention: null,
    possessor: null,
    quantity: null,
    apposition: null,
    pronoun: null,
    antecedent: null,
    cases: [],
    number: "singular",
    complements: [],
    preposition: -1,
    attribute: true,
    firstUnit: first,
    lastUnit: at,
  };
}

/** The name of a person whom no list holds, at the end of a phrase; cases where a given name shows them. */
function unlistedName(
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  grammar: LightGrammar,
): { name: PersonName; cases?: readonly Case[] } | null {
  if (grammar.names === undefined || units[last]!.mention !== null) return null;
  if (headUnit < 0) {
    for (let from = Math.max(first, last - 2); from < last; from++) {
      const found = units[from]!.mention === null ? nameOf(units, from, last, grammar) : null;
      // German names show no case.
      if (found !== null) return grammar.german ? { name: found.name } : found;
    }
    return null;
  }
  return headUnit === last && units[last]!.reading.pos === "proper"
    ? { name: bareName(units[last]!.text, grammar.names) }
    : null;
}
