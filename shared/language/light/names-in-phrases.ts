/** Names of people among the words of a sentence, after their titles or alone, listed or not. */
import type { Case, PersonName } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import { bareName, type NameGrammar, ofFamily, personNameOf, readGivenName } from "./personal-names.ts";
import type { Unit } from "./unit.ts";

/** The last unit of a person's name that begins at a head or that titles there lead to, or -1. */
export function nameEnd(units: readonly Unit[], head: number, end: number, grammar: LightGrammar): number {
  const person = personAhead(units, head, end, grammar);
  return person < 0 ? nameAhead(units, head, end, grammar) : person;
}

/** The unit of a person's name that titles before it lead to, or -1: "Minister spraw wewnętrznych Mariusz Kamiński". */
function personAhead(units: readonly Unit[], head: number, end: number, grammar: LightGrammar): number {
  const start = units[head]!;
  if (start.mention?.entity?.kind === "person") return -1;
  // "Kęstutis Budrys", «з Емманюелем Макроном»: a given name, or one as no list spells it, before the surname that the watchlist knows.
  const next = units[head + 1];
  if (
    head + 1 < end &&
    next?.mention?.entity?.kind === "person" &&
    /^\p{Lu}/u.test(start.text) &&
    start.mention === null &&
    (grammar.names?.givenBeforeKnown === true
      ? readGivenName(start.lower, grammar.names).length > 0
      : grammar.names?.foreignEndings !== undefined &&
        head > 0 &&
        start.reading.pos === "proper" &&
        next.to - next.from === 1 &&
        grammar.words.caseVowel.test(start.lower) === grammar.words.caseVowel.test(next.lower))
  )
    return head + 1;
  // "poprosiła Unię Europejską Swiatłana Cichanouska": a body is no title, an office is.
  const office = grammar.bodiesAreNoTitles !== true || start.mention?.entity?.id.startsWith("office:") === true;
  if (grammar.words.abstract.test(start.lower)) return -1;
  if (start.reading.pos !== "noun" && !(office && start.mention?.entity?.kind === "body")) return -1;
  for (let at = head + 1; at < end && at - head <= 5; at++) {
    const { mention, reading } = units[at]!;
    if (mention?.entity?.kind !== "person") continue;
    const cases = reading.cases ?? [];
    // "Žmogaus teisių gynėjai Lukašenkos …": the word right before the name is its title, or none is.
    const nearest = grammar.genitiveFirst && units[at - 1]!.mention === null ? units[at - 1]! : start;
    const title = nearest.reading.cases ?? [];
    if (differsFromTitle(start.lower, units[at]!.lower, grammar)) return -1;
    // The name must agree with its title, else it is a genitive ("żona Statkiewicza").
    if (cases.length === 0 || title.length === 0 || cases.some((one) => title.includes(one))) {
      const onlyGenitive = cases.length > 0 && cases.every((one) => one === "gen" || one === "acc");
      const nominativeTitle =
        title.length === 0 && onlyGenitive && at === head + 1 && !grammar.words.title.test(start.lower);
      return nominativeTitle ? -1 : at;
    }
    return -1;
  }
  return -1;
}

/** The last unit of an unlisted name of two or three capitalised words, alone or after one title: "aktywistkę Olgę Zołotar"; else -1. */
function nameAhead(units: readonly Unit[], head: number, end: number, grammar: LightGrammar): number {
  const isName = (at: number): boolean => {
    const unit = units[at];
    return at < end && unit !== undefined && unit.mention === null && unit.reading.pos === "proper";
  };
  const given = (at: number): boolean => opensName(units, at, end, grammar);
  const title = units[head]!;
  const office =
    title.mention?.entity?.id.startsWith("office:") === true &&
    (given(head + 1) || (isName(head + 1) && isName(head + 2)));
  let first =
    isName(head) || given(head)
      ? head
      : office || (title.mention === null && title.reading.pos === "noun" && !grammar.words.abstract.test(title.lower))
        ? head + 1
        : -1;
  if (first > head && !office && differsFromTitle(title.lower, units[first]?.lower ?? "", grammar)) return -1;
  if (first > head && !office) {
    const isOf = (at: number): boolean => {
      const unit = units[at];
      if (at >= end || unit === undefined) return false;
      if (unit.mention !== null) return unit.mention.entity?.kind === "body" || unit.mention.entity?.kind === "country";
      return /^(?:noun|adj)$/.test(unit.reading.pos);
    };
    // "wiceszef MSZ Andrzej Szejna", "marszałek Sejmu Jan Nowak": what a title is of stands before the name.
    let at = first;
    if (isPost(units, at, end, grammar)) at += 2;
    while (at - head <= 4 && (isRegion(units, at, end, grammar) || (!isName(at) && isOf(at)))) at++;
    if (grammar.words.title.test(title.lower) || (given(at) && agrees(title, units, at, end, grammar))) first = at;
    // "żona Jana Nowaka": a genitive.
    else if (given(first)) return -1;
  }
  if (first < 0 || !(isName(first) || given(first)) || !isName(first + 1)) return -1;
  return isName(first + 2) && !isName(first + 3) ? first + 2 : first + 1;
}

/** «кандидата В ПРЕЗИДЕНТИ Олександра Козуліна», "kandydata NA PREZYDENTA Ihara Losia": for what post someone stands. */
const isPost = (units: readonly Unit[], at: number, end: number, { words }: LightGrammar): boolean =>
  at + 2 < end && words.forPost.test(units[at]!.lower) && words.post.test(units[at + 1]!.lower);

/** «губернатора ОМСЬКОЇ ОБЛАСТІ»: what a region is called by is no one's name. */
const isRegion = (units: readonly Unit[], at: number, end: number, { words }: LightGrammar): boolean =>
  at + 1 < end && words.ofRegion.test(units[at]!.lower) && words.region.test(units[at + 1]!.lower);

/** The name of a person whom no list holds, at the end of a phrase; cases where a given name shows them. */
export function unlistedName(
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  grammar: LightGrammar,
): Named | null {
  if (grammar.names === undefined || units[last]!.mention !== null) return null;
  const family = familyAhead(units, last, grammar) ?? familyBehind(units, first, last, grammar);
  return family ?? ofOne(units, first, last, headUnit, grammar);
}

/** True where a given name stands. */
const isGiven = (unit: Unit | undefined, { names }: LightGrammar): boolean =>
  unit !== undefined &&
  unit.mention === null &&
  /^\p{Lu}/u.test(unit.text) &&
  readGivenName(unit.lower, names!).length > 0;

/** «ПАВЛА та Ірину Міхневичів»: a given name whose surname stands behind the next one. */
function familyAhead(units: readonly Unit[], at: number, grammar: LightGrammar): Named | null {
  const [and, given, surname] = [units[at + 1], units[at + 2], units[at + 3]];
  if (!isGiven(units[at], grammar) || !grammar.words.and.test(and?.lower ?? "") || !isGiven(given, grammar))
    return null;
  return surname?.reading.pos === "proper" && surname.mention === null
    ? ofFamilyNamed(units[at]!, surname, grammar)
    : null;
}

/** «Павла та ІРИНУ МІХНЕВИЧІВ». */
function familyBehind(units: readonly Unit[], first: number, last: number, grammar: LightGrammar): Named | null {
  if (last - 1 < first || !isGiven(units[last - 1], grammar)) return null;
  if (!grammar.words.and.test(units[last - 2]?.lower ?? "") || !isGiven(units[last - 3], grammar)) return null;
  return ofFamilyNamed(units[last - 1]!, units[last]!, grammar);
}

function ofFamilyNamed(given: Unit, surname: Unit, { names }: LightGrammar): Named | null {
  const [reading] = readGivenName(given.lower, names!);
  const family = ofFamily(surname.text, reading!.gender, names!);
  if (family === null) return null;
  const found = personNameOf([given.text, family], names!);
  return found === null ? null : { ...found, cases: reading!.cases };
}

/** A name, and the cases that it shows. */
export interface Named {
  readonly name: PersonName;
  readonly cases?: readonly Case[];
}

/** The name of one person at the end of a phrase. */
export function ofOne(
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  grammar: LightGrammar,
): Named | null {
  if (grammar.names === undefined) return null;
  if (headUnit < 0) {
    for (let from = Math.max(first, last - 2); from < last; from++) {
      const title = from > first ? (units[first]!.reading.cases ?? []) : [];
      const found = units[from]!.mention === null ? nameOf(units, from, last, grammar, title) : null;
      if (found !== null) return found;
    }
    return grammar.names.foreignEndings === undefined ? null : foreignName(units, first, last, grammar.names);
  }
  return headUnit === last && units[last]!.reading.pos === "proper" && !isRegion(units, last, units.length, grammar)
    ? { name: bareName(units[last]!.text, grammar.names) }
    : null;
}

/** «канцлера Карла Негаммера»: a name of two words whose given name no list holds, in Latin letters and without the ending of its title's case. */
function foreignName(
  units: readonly Unit[],
  first: number,
  last: number,
  { latin, foreignEndings }: NameGrammar,
): { name: PersonName; cases?: readonly Case[] } | null {
  const [given, surname] = [units[last - 1], units[last]];
  if (given?.reading.pos !== "proper" || surname?.reading.pos !== "proper" || given.mention !== null) return null;
  const title = first < last - 1 ? units[last - 2]!.lower : "";
  const found = foreignEndings!.find(
    ([titles, names]) => titles.test(title) && names.test(given.lower) && names.test(surname.lower),
  );
  const words = [given.text, surname.text].map((word) =>
    latin(found === undefined ? word : word.replace(found[1], "")),
  );
  const name = { english: words.join(" "), surname: surname.lower, gender: null, full: true } as const;
  return found === undefined ? { name } : { name, cases: found[2] === "gen" ? ["gen", "acc"] : [found[2]] };
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
  const own = title.reading.cases ?? [];
  const cases = nameOf(units, at, Math.min(end - 1, at + 1), grammar, own)?.cases ?? [];
  return own.length === 0 ? cases.includes("nom") : cases.some((one) => own.includes(one));
}

/** The name that the units from `first` to `last` are, where its given name is known. */
function nameOf(
  units: readonly Unit[],
  first: number,
  last: number,
  { names }: LightGrammar,
  title: readonly Case[] = [],
) {
  return names === undefined
    ? null
    : personNameOf(
        units.slice(first, last + 1).map(({ text }) => text),
        names,
        title,
      );
}

/** «випустив на волю Ігоря»: what ends so is a woman's title or a dative, and no man's name in the genitive is either. */
const differsFromTitle = (title: string, name: string, { names }: LightGrammar): boolean =>
  names?.clash?.[0].test(title) === true && names.clash[1].test(name);
