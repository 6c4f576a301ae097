/** Groups the tokens of a sentence to units that act as one word: names, watchlist mentions, quoted titles, single words. */
import type { Mention } from "../../../watchlist/mention.ts";
import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { foreignName } from "./foreign-name.ts";
import { mentionUnit } from "./mention-unit.ts";
import { personalName } from "./personal-name.ts";
import { readingsOfWord } from "./plain-word.ts";
import { quotedTitle } from "./quoted-title.ts";
import { withoutScareQuotes } from "./scare-quotes.ts";
import { bareSurname, surnameStem } from "./surnames.ts";
import { isCapitalised, type NameRules, type Unit } from "./unit.ts";

export { PLACE_NOUN } from "./place-nouns.ts";
export { surnameStem } from "./surnames.ts";
export type { NameRules, PersonalName, Unit } from "./unit.ts";

/** «універсітэт імя Адама Міцкевіча», «завод имени Ленина»: whom a thing is called after does nothing. */
const NAMED_AFTER = /^(імя|имени|імені)$/u;

/** Groups tokens to units: mentions first, then personal names, then titles in quotation marks, then single tokens. */
export function unitsOf(
  tokens: readonly RawToken[],
  mentions: readonly Mention[],
  morphology: Morphology,
  names: NameRules,
  /** Stems of the surnames that the article gave before; those of this sentence are added. */
  surnames: Set<string>,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.start <= token.start && token.start < mention.end) {
      // «токаря Илью Зайцева»: a village that is called like a man is none before a surname.
      const bare = mention.entity === null && mention.start === token.start && mention.end === token.end;
      const called =
        bare && !/^(в|во|у|ў|из|з|на|под|пад|каля|возле)$/u.test(units.at(-1)?.lower ?? "")
          ? personalName(tokens, at, units, morphology, names, mentions[next + 1]?.start ?? Number.POSITIVE_INFINITY)
          : null;
      if (called?.name?.full) {
        surnames.add(called.name.surname);
        units.push(called);
        at = called.to;
        continue;
      }
      at = putMention(units, tokens, at, mention, morphology);
      continue;
    }
    // «Ірыну Быхаўскую»: behind a given name what looks like an adjective of a town is a surname.
    const limit =
      mention === undefined || (mention.adjective && isCapitalised(tokens.find(({ start }) => start === mention.start)))
        ? Number.POSITIVE_INFINITY
        : mention.start;
    const name = NAMED_AFTER.test(units.at(-1)?.lower ?? "")
      ? null
      : (personalName(tokens, at, units, morphology, names, limit) ??
        foreignName(tokens, at, units, morphology, names, limit));
    if (name?.name?.full) surnames.add(name.name.surname);
    const unit =
      name ??
      quotedTitle(tokens, at, mention, morphology) ??
      (isCapitalised(token) && token.text.length > 3 && surnames.has(surnameStem(token.text))
        ? bareSurname(at, token, names)
        : single(tokens, at, morphology));
    units.push(unit);
    at = unit.to;
  }
  return withoutScareQuotes(units);
}

/** Adds the unit of a mention, with the quotation marks around it; the token after it. */
function putMention(
  units: Unit[],
  tokens: readonly RawToken[],
  at: number,
  mention: Mention,
  morphology: Morphology,
): number {
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  const unit = mentionUnit(tokens, at, to, mention, morphology);
  // Quotation marks around a name are part of it: «Вясна».
  const before = units.at(-1);
  const quoted = before?.kind === "sign" && /^[«"„“]$/u.test(before.lower) && /^[»"”“]$/u.test(tokens[to]?.text ?? "");
  if (!quoted) {
    units.push(unit);
    return to;
  }
  units.pop();
  // «санкцыі з «Белавія»»: behind a preposition a name in quotation marks may stay in the nominative.
  const governed = units.at(-1)?.readings.some(({ word }) => word === "preposition") === true;
  const readings = governed ? unit.readings.map((reading) => ({ ...reading, cases: ANY_CASE })) : unit.readings;
  units.push({ ...unit, readings, from: before.from, to: to + 1, quoted: true });
  return to + 1;
}

/** A word, number or sign by itself. */
function single(tokens: readonly RawToken[], at: number, morphology: Morphology): Unit {
  const token = tokens[at]!;
  const base = { from: at, to: at + 1, mention: null, name: null, lower: token.lower };
  if (token.kind === "word") return { ...base, readings: readingsOfWord(tokens, at, morphology), kind: "word" };
  return { ...base, readings: [], kind: token.kind === "number" ? "number" : "sign" };
}
