/** Makes a noun phrase of its words. */
import type { Mention } from "../../watchlist/mention.ts";
import type { Case, NounPhrase } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import type { TokenMeasure } from "./measures.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** The cases of what is counted: "keturios organizacijos" is no genitive, though its noun may be one. */
export const countedCases = (
  units: readonly Unit[],
  first: number,
  last: number,
  cases: readonly Case[],
  { words }: LightGrammar,
): readonly Case[] =>
  cases.includes("gen") &&
  cases.includes("nom") &&
  units.slice(first, last + 1).some(({ lower }) => words.countsNominative.test(lower))
    ? cases.filter((one) => one !== "gen")
    : cases;

/** The cases that two words have in common; those of the one that shows some; null where they do not agree. */
const inCommon = (one: readonly Case[] | null, other: readonly Case[] | undefined): readonly Case[] | null => {
  if (!other || other.length === 0) return one;
  if (one === null || one.length === 0) return other;
  const both = one.filter((value) => other.includes(value));
  return both.length > 0 ? both : null;
};

/**
 * Makes a phrase of the units from `first` to `last`: its case, number, mentions, quantity and, where no list holds it, its name. `headUnit` is
 * the unit of its head, or -1 where a person's name ends it; `preposition` the token before it, or -1.
 */
export function makePhrase(
  grammar: LightGrammar,
  units: readonly Unit[],
  first: number,
  last: number,
  headUnit: number,
  tokens: readonly LightToken[],
  measures: readonly TokenMeasure[],
  preposition: number,
): Phrase {
  const syntax = grammar.syntax.phrases;
  let cases: readonly Case[] | null = [];
  let number: NounPhrase["number"] = null;
  let adjectiveMention: Mention | null = null;
  let mention: Mention | null = null;
  let pronoun: NounPhrase["pronoun"] = null;
  for (let at = first; at <= last; at++) {
    const { reading, mention: own } = units[at]!;
    // An article shows the case of a name.
    if (headUnit < 0 && at === first && reading.pos === "det") cases = inCommon(cases, reading.cases) ?? cases;
    // A title before a name may hold genitives of its own: the name tells the case.
    if (headUnit < 0 ? at === last : at <= headUnit) cases = inCommon(cases, reading.cases) ?? cases;
    // A noun that looks like an adjective ("drony") tells no number.
    number = at === headUnit && reading.pos === "adj" && own === null ? null : (reading.number ?? number);
    if (own?.adjective) adjectiveMention = own;
    else if (own) mention = at === (headUnit < 0 ? last : headUnit) || mention === null ? own : mention;
    // "Visi jie": all of them are they.
    if (reading.pos === "pron" && at === last && (first === last || grammar.words.all.test(units[first]!.lower))) {
      pronoun = {
        person: grammar.words.speakers.test(units[at]!.lower) ? 1 : 3,
        number: reading.number ?? null,
        gender: reading.gender ?? null,
      };
    }
  }
  for (let at = first; at <= last && at <= first + 2; at++) {
    const { reading, lower } = units[at]!;
    const own = reading.pos === "num" ? grammar.numeralCases?.find(([form]) => form.test(lower))?.[1] : undefined;
    if (own !== undefined) cases = own.length === 1 ? own : (inCommon(cases, own) ?? own);
  }
  // A name that shows no case stands in that of its title: "zakonnika Grzegorza Gawła".
  if (headUnit < 0 && cases !== null && cases.length === 0 && (mention === null || mention.entity?.kind === "person")) {
    const title = units.slice(first, last).find(({ reading }) => reading.pos === "noun");
    cases = title?.reading.cases ?? cases;
  }
  // "Keturios organizacijos", a nominative by its number, where the noun might be a genitive.
  if (cases !== null) cases = countedCases(units, first, last, cases, grammar);
  // "w Belwederze", "Breste": what something is in, and no person.
  const within = grammar.words.within.test(tokens[preposition]?.lower ?? "");
  const inside = headUnit >= 0 && (within || (syntax.locativeAlone && cases?.join() === "loc"));
  const personName = inside ? null : syntax.unlistedName(units, first, last, headUnit, grammar);
  if (personName?.cases !== undefined) cases = personName.cases;
  // "marszałek Sejmu Jan Nowak": what the title names tells of the person, who is neither.
  let apposition: Phrase | null = null;
  if (personName?.name.full && mention !== null) {
    if (mention.entity?.kind === "country" || mention.place) adjectiveMention ??= mention;
    else apposition = titleOf(units, tokens, mention, first);
    mention = null;
  }
  const shown = syntax.shown?.(units[first]!, headUnit < 0 ? null : tokens[units[headUnit]!.to - 1]!);
  cases = shown?.cases ?? cases;
  number = shown?.number ?? number;
  const from = units[first]!.from;
  const to = units[last]!.to;
  const measure = measures.find(
    (one) => one.from < to && one.to > from && one.numberTo <= to && one.numberFrom >= from,
  );
  if (measure && measure.value > 1 && measure.unit !== "age") number = "plural";
  const headTokens = units[headUnit < 0 ? last : headUnit]!;
  const living = mention === null && headTokens.reading.pos === "noun" && grammar.persons.test(headTokens.lower);
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
    ...(living ? { living: true as const } : {}),
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
