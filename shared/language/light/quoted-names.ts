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
  { genitiveFirst, syntax, words }: LightGrammar,
): void {
  const { owns, bears, entitles } = syntax.phrases.quoted;
  for (let at = 0; at < phrases.length; at++) {
    const name = phrases[at]!;
    const open = units[name.firstUnit - 1];
    const close = units[name.lastUnit + 1];
    if (!open || !close || !/^[«„“"”]$/u.test(open.lower) || !/^[»”“"]$/u.test(close.lower)) continue;
    const before = phrases[at - 1];
    if (owns?.(phrases, at)) continue;
    if (before === undefined || before.lastUnit !== name.firstUnit - 2) continue;
    // "Sausį „Belaruskalij“ padavė …": no month has a name.
    if (words.when.test(tokens[before.head]!.lower)) continue;
    const holder = before.attribute ? (phrases.findLast((one) => one.possessor === before) ?? before) : before;
    const known = name.mention?.entity?.kind === "body";
    if (holder.mention !== null || holder.apposition !== null || holder.pronoun !== null) continue;
    if (!words.namedBody.test(tokens[holder.head]!.lower)) {
      // «Шахтарі «Беларуськалію»», «двох співробітниць «Карітасу»»: not the firm, but its people.
      const theirs = known || (!genitiveFirst && holder.living === true && name.cases.includes("gen"));
      if (!theirs || holder.possessor !== null) continue;
      holder.possessor = name;
    } else if (known) {
      holder.mention = name.mention;
      bears?.(holder, tokens);
    } else if (entitles?.(holder, name, tokens) !== true) {
      if (!/^\p{Lu}/u.test(tokens[name.head]!.text)) continue;
      holder.apposition = { ...name, apposition: { ...holder, apposition: null } };
    }
    name.attribute = true;
  }
}
