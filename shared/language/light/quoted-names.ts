/** Joins names in quotation marks to the word that tells what bears them. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** "operatorė „Litgrid“", «виробник оптики «Пеленг»»: a name in quotation marks after what it is. */
export function nameInQuotes(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  tokens: readonly LightToken[],
  { genitiveFirst, words }: LightGrammar,
): void {
  for (let at = 0; at < phrases.length; at++) {
    const name = phrases[at]!;
    const open = units[name.firstUnit - 1];
    const close = units[name.lastUnit + 1];
    if (!open || !close || !/^[«„“"”]$/u.test(open.lower) || !/^[»”“"]$/u.test(close.lower)) continue;
    const before = phrases[at - 1];
    if (genitiveFirst && isOwner(name, before, phrases[at + 1])) {
      ownsNext(name, phrases, at + 1);
      continue;
    }
    if (before === undefined || before.lastUnit !== name.firstUnit - 2) continue;
    // "Sausį „Belaruskalij“ padavė …": no month has a name.
    if (words.when.test(tokens[before.head]!.lower)) continue;
    const holder = before.attribute ? (phrases.findLast((one) => one.possessor === before) ?? before) : before;
    const known = name.mention?.entity?.kind === "body";
    if (holder.mention !== null || holder.apposition !== null || holder.pronoun !== null) continue;
    if (!words.namedBody.test(tokens[holder.head]!.lower)) {
      // «Шахтарі «Беларуськалію»»: not the firm, but its people.
      // «Двох співробітниць «Карітасу»»: people, and the body they are of in the genitive.
      const theirs = known || (!genitiveFirst && holder.living === true && name.cases.includes("gen"));
      if (!theirs || holder.possessor !== null) continue;
      holder.possessor = name;
    } else if (known) {
      holder.mention = name.mention;
      // "gamintojai „Belaruskalij“": what bears one name is no plural.
      if (genitiveFirst && holder.number === "plural" && /ai$/u.test(tokens[holder.head]!.lower)) {
        holder.cases = ["dat"];
        holder.number = "singular";
      }
    } else if (genitiveFirst && /^\p{Lu}/u.test(tokens[name.from]!.text)) {
      const english = tokens
        .slice(name.from, name.to)
        .map(({ text }) => text)
        .join(" ");
      holder.title = { english, key: english.toLowerCase() };
    } else if (/^\p{Lu}/u.test(tokens[name.head]!.text))
      holder.apposition = { ...name, apposition: { ...holder, apposition: null } };
    else continue;
    name.attribute = true;
  }
}

/** True for a body's name in quotation marks that a noun follows: "„Viasnos“ vadovas", "„Belaruskalij“ trąšų tranzitą". */
const isOwner = (name: Phrase, before: Phrase | undefined, next: Phrase | undefined): boolean =>
  name.mention?.entity?.kind === "body" &&
  (name.cases.length === 0 || name.cases.includes("gen")) &&
  next !== undefined &&
  next.firstUnit === name.lastUnit + 2 &&
  next.mention === null &&
  next.pronoun === null &&
  !(before !== undefined && before.lastUnit === name.firstUnit - 2 && before.mention === null);

/** Makes a name the owner of the phrase at a place, or of the one whose genitive that is. */
function ownsNext(name: Phrase, phrases: readonly Phrase[], at: number): void {
  let owned = phrases[at]!;
  for (let holder = phrases.find((one) => one.possessor === owned); holder; ) {
    owned = holder;
    holder = phrases.find((one) => one.possessor === owned);
  }
  if (owned.possessor?.mention) return;
  owned.possessor = name;
  if (owned.preposition < 0 && name.preposition >= 0) {
    owned.preposition = name.preposition;
    name.preposition = -1;
  }
  name.attribute = true;
}
