/** Which phrase of a clause is the subject of a verb: the one for which most speaks, by case, agreement and place. */
import type { Clause, VerbGroup } from "./clause.ts";
import { conjoined } from "./conjoined.ts";
import { differsInGender } from "./gender.ts";
import { isDeedOf } from "./german-clauses.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { is, isComitative, isOnlyPluralSubject, isSentOrTaken, open } from "./subjects.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** The phrases around a verb that still lacks its subject. */
export interface Wanting {
  readonly clause: Clause;
  readonly group: VerbGroup;
  /** All phrases of the sentence, and those that belong to this verb. */
  readonly phrases: readonly Phrase[];
  readonly mine: readonly Phrase[];
  /** Those without a preposition, and of these the ones that are nothing else yet. */
  readonly bare: readonly Phrase[];
  readonly candidates: readonly Phrase[];
}

/** «Політика арештували», «в'язня засудили»: a man in the genitive, who is one and does nothing. */
const ONE_BEING = /(?:[иі]ка|[иі]ста|[ае]нта|тора|ера|яра|аря|теля|віця|вця|нця|йця|(?<!н)ня|ача|олога|дата)$/u;
const isOneBeing = (phrase: Phrase, mine: readonly Phrase[], units: readonly Unit[], grammar: LightGrammar): boolean =>
  phrase.mention === null &&
  phrase.personName === undefined &&
  phrase.quantity === null &&
  phrase.pronoun === null &&
  ONE_BEING.test(units[phrase.lastUnit]!.lower) &&
  conjoined(phrase, mine, units, grammar).length === 0;

/** The likeliest subject; null where nothing may be one. */
export function likeliestSubject(
  grammar: LightGrammar,
  units: readonly Unit[],
  raw: readonly LightToken[],
  { clause, group, phrases, mine, bare, candidates }: Wanting,
): Phrase | null {
  const before = (phrase: Phrase): boolean => phrase.lastUnit < group.head;
  let subject: Phrase | null = null;
  let best = grammar.german ? 0.2 : 0.5;
  let order = -1;
  for (const phrase of candidates) {
    if (isComitative(phrase, phrases, raw, grammar)) continue;
    // A counted genitive can be a subject: «40 учасників затримано».
    const counted = phrase.quantity !== null && is(phrase, "gen");
    if (!open(phrase) && !is(phrase, "nom") && !counted) continue;
    // "… und forderte weitere Schritte": what follows a coordinated verb is its object.
    if (clause.coordinated && phrase.lastUnit > group.head && (!is(phrase, "nom") || is(phrase, "acc"))) continue;
    if (
      group.number &&
      phrase.number &&
      group.number !== phrase.number &&
      (phrase.quantity === null || grammar.german) &&
      !conjoined(phrase, mine, units, grammar).length
    )
      continue;
    // "Das Vorgehen Minsks verurteilte Baerbock".
    if (grammar.german && before(phrase) && isDeedOf(phrase, bare, group, units, raw)) continue;
    if (group.number === "plural" && grammar.language === "uk" && isOneBeing(phrase, mine, units, grammar)) continue;
    if (group.number === "singular" && isOnlyPluralSubject(grammar, phrase, units)) continue;
    order++;
    let score = 0;
    // German articles seldom tell the two cases apart: what comes first is the subject.
    if (is(phrase, "nom")) score += grammar.german ? 0.3 : 1.2;
    // German: "ein Telefonat lehnte der Präsident ab", and what stands before the verb is what he declined.
    if (is(phrase, "nom") && !is(phrase, "acc", "gen", ...(grammar.german ? ["dat"] : [])))
      score += grammar.german ? 2.5 : 1;
    if (before(phrase)) score += 2;
    else if (open(phrase) && group.number !== "plural" && !bare.some(before)) score += 0.8;
    if (grammar.german && open(phrase) && order === 0) score += 0.8;
    if (phrase.pronoun && is(phrase, "nom")) score += 1;
    if (differsInGender(grammar, units[group.head]!.lower, phrase, raw)) score -= 2;
    // «обмеження запровадили США, Канада та Велика Британія».
    if (
      !grammar.german &&
      group.number === "plural" &&
      phrase.mention &&
      conjoined(phrase, mine, units, grammar).length > 0
    )
      score += 2.5;
    if (group.number === "plural" && isSentOrTaken(phrase, group, units, grammar)) score -= 1;
    if (phrase.mention) score += 0.2;
    score -= order * (grammar.german ? 1 : 0.15);
    if (counted && group.voice === "passive") score += 1;
    // "wyjechało ponad 200 tys. Białorusinów": the neuter of a counted subject.
    if (counted && group.voice === "active" && /(?:ł|л)[oо]$/u.test(raw[units[group.head]!.from]!.lower)) score += 2.5;
    if (score > best) {
      best = score;
      subject = phrase;
    }
  }
  return subject;
}
