/** Whose something is: genitives behind a noun, names of firms behind it, and words for some of those that a genitive tells. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** True for a name in the nominative, or without cases, right behind a noun for a body or a firm. */
export function isItsName(
  things: RegExp,
  previous: Phrase,
  phrase: Phrase,
  units: readonly Unit[],
  { words }: LightGrammar,
): boolean {
  if (previous.mention !== null || previous.personName !== undefined || previous.pronoun !== null) return false;
  if (previous.lastUnit + 1 !== phrase.firstUnit || previous.quantity !== null || phrase.quantity !== null)
    return false;
  const { entity } = phrase.mention ?? {};
  if (entity?.kind === "country") return words.neighbour.test(units[previous.lastUnit]!.lower);
  const named = entity != null ? entity.kind === "body" : phrase.mention === null && phrase.personName?.full !== true;
  return (
    named &&
    units[phrase.lastUnit]!.reading.pos === "proper" &&
    (phrase.cases.length === 0 || phrase.cases.includes("nom")) &&
    [previous.firstUnit, previous.lastUnit].some((at) => things.test(units[at]!.lower))
  );
}

/** True where a genitive may be whose the noun before it is; `last` is the phrase right before it, an attribute or the noun itself. */
export function mayBeOwned(
  noun: Phrase,
  phrase: Phrase,
  last: Phrase,
  grammar: LightGrammar,
  units: readonly Unit[],
  tokens: readonly LightToken[],
): boolean {
  return (
    (phrase.cases.includes("gen") ||
      (phrase.cases.length === 0 &&
        grammar.articles.size === 0 &&
        noun.mention === null &&
        // "Linii lotniczych Belavia": its name, and not its owner.
        !(grammar.namedThings !== undefined && isItsName(grammar.namedThings, noun, phrase, units, grammar)) &&
        // "w okolicach Białowieży grupa migrantów": one genitive is enough where the next word shows no case.
        !(noun.preposition >= 0 && noun.possessor !== null && phrase.mention === null))) &&
    // "udzieli Białorusi kredytu": no thing is a state's that stands before it.
    !(
      noun.mention?.entity?.kind === "country" &&
      !noun.mention.adjective &&
      phrase.mention === null &&
      phrase.personName === undefined
    ) &&
    // "przekazała Polsce zakonnika": someone in a case that may be the accusative is no state's.
    !(noun.mention?.place?.kind === "country" && phrase.cases.includes("acc") && isPerson(phrase)) &&
    !noun.pronoun &&
    // «На кордоні його допитали»: whose a noun is, the pronoun tells before it.
    !(phrase.pronoun !== null && grammar.possessives !== undefined) &&
    // «указом Лукашенка Володимира Макея призначено»: no person is another's.
    !(last.mention?.entity?.kind === "person" && isPerson(phrase)) &&
    // «випустив на волю Ігоря Лосика»: nor is freedom.
    !(phrase.cases.includes("acc") && grammar.words.instrument.test(tokens[noun.head]!.lower)) &&
    !(noun.preposition >= 0 && grammar.words.nobodys.test(tokens[noun.head]!.lower) && isPerson(phrase)) &&
    !(
      inTown(noun, units) &&
      // «затримала в Овручі 51-річного чоловіка», "w Lepelu KGB zatrzymał …": a town is nobody's.
      (phrase.mention?.entity?.kind === "body" ||
        phrase.quantity?.unit === "age" ||
        (phrase.cases.includes("acc") && phrase.mention?.place == null))
    ) &&
    (phrase.quantity === null || grammar.words.genitiveNumber.test(units[phrase.firstUnit]!.lower)) &&
    !(isLength(noun) && noun.possessor !== null)
  );
}

/** True for a word that takes some or many of those told in the genitive. */
export const isSomeOf = ({ head }: Phrase, tokens: readonly LightToken[], { words }: LightGrammar): boolean =>
  words.someOf.test(tokens[head]!.lower);

/** Makes "a group of prisoners" a phrase of prisoners. */
export function asMembers(phrase: Phrase, tokens: readonly LightToken[], grammar: LightGrammar): void {
  const members = phrase.possessor;
  if (members === null || phrase.mention !== null || !isSomeOf(phrase, tokens, grammar)) return;
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

/** A name after a preposition, most likely of a place: "w Lepelu KGB zatrzymał …". */
const inTown = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.preposition >= 0 && units[phrase.lastUnit]!.reading.pos === "proper";

const isPerson = ({ mention, personName }: Phrase): boolean =>
  mention?.entity?.kind === "person" || personName?.full === true;

/** A length of time ("trzy lata kolonii") has one genitive; the next noun is no part of it. */
export const isLength = (phrase: Phrase): boolean => /^(?:year|month|day|week)$/.test(phrase.quantity?.unit ?? "");
