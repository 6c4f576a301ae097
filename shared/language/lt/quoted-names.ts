/** Names in quotation marks, which in Lithuanian stand before what is theirs and behind what bears them. */
import type { Phrase } from "../light/phrase.ts";
import type { QuotedNames } from "../light/syntax.ts";
import type { LightToken } from "../light/tokens.ts";

/** True for a body's name in quotation marks that a noun follows: "„Viasnos“ vadovas", "„Belaruskalij“ trąšų tranzitą". */
const isOwner = (name: Phrase, before: Phrase | undefined, next: Phrase | undefined): boolean =>
  name.mention?.entity?.kind === "body" &&
  (name.cases.length === 0 || name.cases.includes("gen")) &&
  next !== undefined &&
  next.firstUnit === name.lastUnit + 2 &&
  next.mention === null &&
  next.pronoun === null &&
  !(before !== undefined && before.lastUnit === name.firstUnit - 2 && before.mention === null);

/** Makes a quoted name the owner of the phrase behind it, or of the one whose genitive that is; false where it is its name. */
function owns(phrases: readonly Phrase[], at: number): boolean {
  const name = phrases[at]!;
  if (!isOwner(name, phrases[at - 1], phrases[at + 1])) return false;
  let owned = phrases[at + 1]!;
  for (let holder = phrases.find((one) => one.possessor === owned); holder; ) {
    owned = holder;
    holder = phrases.find((one) => one.possessor === owned);
  }
  if (owned.possessor?.mention) return true;
  owned.possessor = name;
  if (owned.preposition < 0 && name.preposition >= 0) {
    owned.preposition = name.preposition;
    name.preposition = -1;
  }
  name.attribute = true;
  return true;
}

/** "gamintojai „Belaruskalij“": what bears one name is no plural. */
function bears(holder: Phrase, tokens: readonly LightToken[]): void {
  if (holder.number !== "plural" || !/ai$/u.test(tokens[holder.head]!.lower)) return;
  holder.cases = ["dat"];
  holder.number = "singular";
}

/** "leidinys „Mūsų žodis“": a body that no list holds goes by its name. */
function entitles(holder: Phrase, name: Phrase, tokens: readonly LightToken[]): boolean {
  if (!/^\p{Lu}/u.test(tokens[name.from]!.text)) return false;
  const english = tokens
    .slice(name.from, name.to)
    .map(({ text }) => text)
    .join(" ");
  holder.title = { english, key: english.toLowerCase() };
  return true;
}

export const QUOTED: QuotedNames = { owns, bears, entitles };
