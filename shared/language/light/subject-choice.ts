/** Which phrase of a clause is the subject of a verb: the one for which most speaks, by case, agreement and place. */
import type { Clause, VerbGroup } from "./clause.ts";
import { conjoined } from "./conjoined.ts";
import { differsInGender } from "./gender.ts";
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
const isOneBeing = (phrase: Phrase, mine: readonly Phrase[], units: readonly Unit[], grammar: LightGrammar): boolean =>
  phrase.mention === null &&
  phrase.personName === undefined &&
  phrase.quantity === null &&
  phrase.pronoun === null &&
  grammar.words.oneBeing.test(units[phrase.lastUnit]!.lower) &&
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
  const { subject: scores, isDeed } = grammar.syntax.roles;
  let best = scores.bar;
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
      (phrase.quantity === null || scores.countedAgrees) &&
      !conjoined(phrase, mine, units, grammar).length
    )
      continue;
    if (before(phrase) && isDeed?.(phrase, bare, group, units, raw) === true) continue;
    if (group.number === "plural" && isOneBeing(phrase, mine, units, grammar)) continue;
    if (group.number === "singular" && isOnlyPluralSubject(grammar, phrase, units)) continue;
    order++;
    let score = 0;
    if (is(phrase, "nom")) score += scores.nominative;
    if (is(phrase, "nom") && !is(phrase, ...scores.others)) score += scores.onlyNominative;
    if (before(phrase)) score += 2;
    else if (open(phrase) && group.number !== "plural" && !bare.some(before)) score += 0.8;
    if (open(phrase) && order === 0) score += scores.first;
    if (phrase.pronoun && is(phrase, "nom")) score += 1;
    if (differsInGender(grammar, units[group.head]!.lower, phrase, raw)) score -= 2;
    // «обмеження запровадили США, Канада та Велика Британія».
    if (
      scores.joined > 0 &&
      group.number === "plural" &&
      phrase.mention &&
      conjoined(phrase, mine, units, grammar).length > 0
    )
      score += scores.joined;
    if (group.number === "plural" && isSentOrTaken(phrase, group, units, grammar)) score -= 1;
    if (phrase.mention) score += 0.2;
    score -= order * scores.order;
    if (counted && group.voice === "passive") score += 1;
    // "wyjechało ponad 200 tys. Białorusinów": the neuter of a counted subject.
    if (counted && group.voice === "active" && grammar.words.neuterPast.test(raw[units[group.head]!.from]!.lower))
      score += 2.5;
    if (score > best) {
      best = score;
      subject = phrase;
    }
  }
  return subject;
}
