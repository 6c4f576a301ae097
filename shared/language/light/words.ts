/** Tells what the words of a sentence are, by the lists and endings of a language. */
import type { Mention } from "../../watchlist/mention.ts";
import type { Case } from "../analysis.ts";
import type { LightGrammar, WordReading } from "./grammar.ts";
import { isNumbered, type TokenMeasure } from "./measures.ts";
import { readGivenName, surnameKey } from "./personal-names.ts";
import { isClosed, plainReading } from "./plain-words.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import type { VerbTable } from "./verb-table.ts";

const NO_CASES: readonly Case[] = [];

/** The tokens `from` to `to` (exclusive) as one word, written as `written` is. */
export const unitOf = (
  written: LightToken,
  from: number,
  to: number,
  reading: WordReading,
  mention: Mention | null = null,
): Unit => ({ from, to, mention, lower: written.lower, text: written.text, reading });

/** The units of a sentence: mentions as one, everything else token by token. */
export function unitsOf(
  grammar: LightGrammar,
  verbs: VerbTable,
  tokens: readonly LightToken[],
  mentions: readonly Mention[],
  measures: readonly TokenMeasure[],
  dated: (token: LightToken) => boolean,
  surnames: ReadonlySet<string>,
): Unit[] {
  const inMeasure = new Map<number, "num" | "adv">();
  for (const measure of measures) {
    for (let at = measure.from; at < measure.numberTo; at++) inMeasure.set(at, at < measure.numberFrom ? "adv" : "num");
  }
  const units: Unit[] = [];
  const syntax = grammar.syntax.words;
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (mention && mention.start < token.end) {
      let to = at + 1;
      while (to < tokens.length && tokens[to]!.start < mention.end) to++;
      const cases = mention.cases.filter((one): one is Case => one !== "");
      const shown = { cases: cases.length < 6 ? cases : NO_CASES };
      const reading: WordReading = mention.adjective
        ? { pos: "adj", ...shown }
        : { pos: "proper", ...shown, ...(numberOf(mention, token, grammar) ?? {}) };
      units.push(unitOf(token, at, to, reading, mention));
      at = to;
      continue;
    }
    const own = syntax.wordAt?.(grammar, tokens, at);
    if (own) {
      units.push(own);
      at = own.to;
      continue;
    }
    const measured = inMeasure.get(at);
    if (measured) {
      units.push(unitOf(token, at, at + 1, { pos: measured }));
      at++;
      continue;
    }
    if (token.kind === "number" && isNumbered(tokens, at, grammar.numbers)) {
      // "żołnierz 1. Warszawskiej Brygady Pancernej": an ordinal with its full stop.
      const ordinal = tokens[at + 1]?.text === ".";
      units.push(unitOf(token, at, ordinal ? at + 2 : at + 1, { pos: ordinal ? "adj" : "other" }));
      at += ordinal ? 2 : 1;
      continue;
    }
    const capital = /^\p{Lu}/u.test(token.text);
    // "Siarhiej S.": of those accused the press writes the surname's initial alone.
    if (isHiddenSurname(grammar, tokens, at)) {
      const cut = { ...token, text: `${token.text}.`, lower: `${token.lower}.` };
      units.push(unitOf(cut, at, at + 2, { pos: "proper" }));
      at += 2;
      continue;
    }
    const initial = initialAt(tokens, at);
    if (initial) {
      // "A. Kubilius": the initial is part of the name.
      const name = tokens[at + 2]!;
      units.push(unitOf(name, at, at + 3, plainReading(grammar, name, false)));
      at += 3;
      continue;
    }
    // A sentence may begin with the surname of someone named elsewhere in the text.
    const opening =
      at === 0 || /^[.!?:«„"“]$/u.test(tokens[at - 1]!.text) || (at === 1 && /^[–—-]$/u.test(tokens[0]!.text));
    const first = opening && !(capital && (surnames.has(surnameKey(token.text)) || isGiven(grammar, tokens, at)));
    const auxiliary = grammar.auxiliaries.get(token.lower);
    const told = syntax.verbAt?.(tokens, at, first);
    const verb =
      token.kind !== "word" || (capital && !first && at > 0) || /^\p{Lu}{2,}$/u.test(token.text)
        ? null
        : told !== undefined
          ? told
          : auxiliary
            ? ({ pos: "aux", form: "finite", tense: auxiliary.tense } as WordReading)
            : grammar.modals.some(({ pattern }) => pattern.test(token.lower))
              ? ({ pos: "aux", form: "finite" } as WordReading)
              : // "w przyszłym tygodniu": no verb stands among the words for a day.
                isClosed(grammar, token.lower) || dated(token)
                ? null
                : verbs.read(token.lower);
    units.push(unitOf(token, at, at + 1, verb ?? plainReading(grammar, token, first)));
    at++;
  }
  return syntax.settled(grammar, units, surnames);
}

/** True for a known given name before another name: "– Івана Петренка". */
const isGiven = ({ names, syntax }: LightGrammar, tokens: readonly LightToken[], at: number): boolean =>
  names !== undefined &&
  syntax.words.capitalsName &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "") &&
  readGivenName(tokens[at]!.lower, names).length > 0;

/** True for a surname of which only the initial is told, behind a known given name. */
const isHiddenSurname = ({ names }: LightGrammar, tokens: readonly LightToken[], at: number): boolean =>
  names !== undefined &&
  at > 0 &&
  /^\p{Lu}$/u.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === "." &&
  tokens[at + 1]!.start === tokens[at]!.end &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]!.text) &&
  readGivenName(tokens[at - 1]!.lower, names).length > 0;

/** True where a name begins with an initial. */
const initialAt = (tokens: readonly LightToken[], at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === "." &&
  tokens[at + 1]!.start === tokens[at]!.end &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? "");

function numberOf(mention: Mention, { text }: LightToken, { words }: LightGrammar): { number: "singular" } | null {
  const kind = mention.entity?.kind ?? mention.place?.kind;
  if (kind === "person" || kind === "city") return { number: "singular" };
  // «У Білорусі визнали екстремістською «Вясну»»: no one body does what several do.
  return (kind === "body" || kind === "country") && words.oneBody.test(text) ? { number: "singular" } : null;
}
