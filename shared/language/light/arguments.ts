/** Which phrases of a clause are its verb's subject, object and the rest. */
import type { Argument, NounPhrase } from "../analysis.ts";
import type { Clause, VerbGroup } from "./clause.ts";
import { conjoined, isJoined, withNames } from "./conjoined.ts";
import { isIncluded, isOfOthers, isQuotedBefore } from "./german-clauses.ts";
import { isZuInfinitive } from "./german-words.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { likeliestSubject } from "./subject-choice.ts";
import { is, isDoneByAnother, nameSaidOf, open } from "./subjects.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

export interface FoundArguments {
  readonly arguments: Argument[];
  readonly voice: "active" | "passive" | "impersonal";
}

/** A length of time is no doer and no target. */
const isTime = (phrase: Phrase): boolean => /^(?:day|week|month|year|hour|percent)$/.test(phrase.quantity?.unit ?? "");

const isCounted = (phrase: Phrase): boolean =>
  is(phrase, "gen") && phrase.quantity?.unit === null && phrase.quantity.value > 1;

/** An article whose noun stands further on: "Die im Exil lebende Politikerin". */
const isBareArticle = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.firstUnit === phrase.lastUnit && units[phrase.firstUnit]!.reading.pos === "det";

export function argumentsOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  raw: readonly LightToken[],
  phrases: readonly Phrase[],
  clause: Clause,
  group: VerbGroup,
  antecedent: Phrase | null,
): FoundArguments {
  const others = clause.groups.filter((other) => other !== group);
  // Phrases nearer to another verb of the clause belong to it: what follows the infinitive is the infinitive's.
  const mine = phrases.filter((phrase) => {
    if (others.length === 0) return true;
    const owner = ownerOf(phrase, clause.groups, grammar.german);
    // "намагалися перетнути 180 мігрантів": the people who tried stand after what they tried.
    const tried =
      owner.under !== null && phrase.preposition < 0 && phrase.quantity !== null && phrase.quantity.unit === null;
    return (tried ? owner.under : owner) === group;
  });
  const args: Argument[] = [];
  const add = (role: Argument["role"], list: readonly Phrase[], preposition: string | null, path: string) => {
    if (list.length > 0) args.push({ role, preposition, phrases: list as readonly NounPhrase[], path });
  };
  const tellsOfName = (phrase: Phrase): boolean => {
    const named = nameSaidOf(phrase, mine, units);
    if (named !== undefined) named.apposition ??= phrase;
    return named !== undefined;
  };
  const bare = mine.filter(
    (phrase) =>
      phrase.preposition < 0 &&
      // »„Verrückter Betrug“, polterte der Staatschef«: what is quoted says nothing of who speaks.
      !(grammar.german && isQuotedBefore(phrase, group, units)) &&
      !phrase.attribute &&
      !isTime(phrase) &&
      !grammar.words.time.test(raw[phrase.head]!.lower) &&
      !isBareArticle(phrase, units) &&
      // "52 Gefangene, darunter den Politiker X": who is one of those told before.
      !(grammar.german && isIncluded(phrase, units)) &&
      !(!grammar.german && tellsOfName(phrase)) &&
      !isJoined(phrase, mine, units, grammar),
  );
  const used = new Set<Phrase>();
  const before = (phrase: Phrase): boolean => phrase.lastUnit < group.head;
  let { voice } = group;
  let relative = false;
  if (antecedent !== null) {
    const word = phrases.find(
      (phrase) => phrase.firstUnit - clause.from <= 2 && grammar.relatives.test(units[phrase.firstUnit]!.lower),
    );
    const pronoun = word ?? null;
    const holder: Phrase = { ...(pronoun ?? antecedent), antecedent, mention: null, quantity: null };
    if (pronoun) used.add(pronoun);
    if (pronoun === null || pronoun.preposition < 0) {
      relative = true;
      const asObject =
        pronoun !== null &&
        ((!open(pronoun) && !is(pronoun, "nom")) ||
          (grammar.german && isOfOthers(antecedent, group)) ||
          (!grammar.german && isDoneByAnother(grammar, units, pronoun, antecedent, group, bare)));
      add(asObject ? "object" : "subject", [holder], null, `antecedent of '${units[clause.from]!.lower}'`);
    }
  }
  const hasSubject = args.some(({ role }) => role === "subject");
  let subject: Phrase | null = null;
  // «У МЗС заявили», "w MSZ podkreślono": the body where someone speaks is the one that speaks.
  const speaker =
    voice === "active" && group.number === "plural" && !hasSubject && !grammar.german && !grammar.genitiveFirst
      ? mine.find(
          (phrase) => before(phrase) && phrase.mention?.entity?.kind === "body" && isInside(phrase, raw, grammar),
        )
      : undefined;
  // "… hatten ihn gesucht und den Freund festgenommen": the participle has the subject told before.
  const goesOn = grammar.german && group.kind === "participle" && clause.coordinated && voice === "active";
  const infinitive = goesOn || (group.under !== null && !grammar.german) || isZuInfinitive(units, group.head);
  // "Sie wurde festgenommen" is one woman.
  if (grammar.german && group.number === "singular") {
    for (const phrase of bare) {
      if (phrase.pronoun === null || units[phrase.firstUnit]!.lower !== "sie") continue;
      phrase.number = "singular";
      phrase.pronoun = { person: 3, number: "singular", gender: "feminine" };
    }
  }
  if (voice !== "impersonal" && !hasSubject && !infinitive && speaker === undefined)
    subject = likeliestSubject(grammar, units, raw, {
      clause,
      group,
      phrases,
      mine,
      candidates: bare.filter((phrase) => !used.has(phrase)),
      bare,
    });
  if (speaker !== undefined) {
    used.add(speaker);
    add("subject", [speaker], null, "body that speaks");
  } else if (subject) {
    used.add(subject);
    add("subject", withNames(subject, mine, units, grammar), null, "subject");
  } else if (!relative && voice === "active" && group.number === "plural" && group.kind === "verb" && !hasSubject) {
    // A plural past without a subject: "somebody did".
    voice = "impersonal";
  }
  if (voice === "passive") {
    const agent = bare.find(
      (phrase) =>
        !used.has(phrase) &&
        (grammar.genitiveFirst
          ? before(phrase) && is(phrase, "gen") && !is(phrase, "nom")
          : is(phrase, "ins") && !is(phrase, "nom", "acc")),
    );
    if (agent) {
      used.add(agent);
      add("agent", [agent], null, "agent");
    }
  }
  const told = voice === "passive" ? [] : bare.filter((phrase) => !used.has(phrase));
  // "übergab den Amerikanern sechs Verurteilte": a plural behind "den" is a dative where something else is given.
  const given = (phrase: Phrase): boolean =>
    grammar.german &&
    units[phrase.firstUnit]!.lower === "den" &&
    grammar.words.dativePlural.test(raw[phrase.head]!.lower) &&
    told.some((other) => other.firstUnit > phrase.lastUnit && (open(other) || is(other, "acc")));
  const objects = told.filter((phrase) => !given(phrase));
  const object =
    objects.find(
      (phrase) =>
        (is(phrase, "acc") && !(is(phrase, "dat") && !grammar.german && objects.some(open))) ||
        // «затримали понад 700 осіб, у Гомелі – двадцятьох»: what is counted in the genitive is an object like any.
        ((grammar.numeralCases !== undefined || grammar.genitiveFirst) && isCounted(phrase)),
    ) ??
    objects.find(isCounted) ??
    objects.find(open) ??
    objects.find(
      (phrase) => is(phrase, "gen") && (group.negated || phrase.quantity !== null || !is(phrase, "nom", "dat")),
    ) ??
    objects.find((phrase) => is(phrase, "gen") && !is(phrase, "nom"));
  if (object) {
    used.add(object);
    add("object", withNames(object, mine, units, grammar), null, "object");
  }
  if (object === undefined && voice === "impersonal") {
    // «Під час допитів 26-річного чоловіка катували»: what looks like another's genitive right before the verb is whom it was done to.
    const beheld = mine.find(
      (phrase) =>
        phrase.attribute &&
        phrase.lastUnit === group.from - 1 &&
        is(phrase, "gen") &&
        (phrase.mention?.entity?.kind === "person" ||
          phrase.personName?.full === true ||
          phrase.living === true ||
          grammar.words.aged.test(units[phrase.firstUnit]!.lower)),
    );
    if (beheld) add("object", withNames(beheld, mine, units, grammar), null, "genitive before the verb");
  }
  if (subject === null && !hasSubject && object) {
    // "кордон намагалися перетнути 180 мігрантів": the object is told, so the counted people are the doers.
    const doers = bare.find(
      (phrase) => !used.has(phrase) && phrase.quantity !== null && phrase.quantity.unit === null && is(phrase, "gen"),
    );
    if (doers) {
      used.add(doers);
      voice = "active";
      add("subject", [doers], null, "counted subject");
    }
  }
  for (const phrase of bare) {
    if (used.has(phrase)) continue;
    used.add(phrase);
    // "drohte der EU": after the subject, "der" is a dative.
    const dative =
      is(phrase, "dat") && (grammar.german && subject !== null ? !is(phrase, "acc") : !is(phrase, "nom", "acc"));
    if (dative || given(phrase) || (grammar.german && object !== undefined && open(phrase)))
      add("indirect", [phrase, ...conjoined(phrase, mine, units, grammar)], null, "dative");
    // "įvedė sankcijas 17 pareigūnų": after such numbers a Lithuanian dative is a genitive.
    else if (grammar.genitiveFirst && object !== undefined && isCountedGenitive(phrase))
      add("indirect", [phrase], null, "counted dative");
    else add("oblique", [phrase], null, "bare");
  }
  for (const phrase of mine) {
    if (phrase.preposition < 0 || used.has(phrase)) continue;
    const preposition = raw[phrase.preposition]!.lower;
    const list = [phrase, ...conjoined(phrase, mine, units, grammar)];
    const source = phrase.preposition > 0 && grammar.words.source.test(raw[phrase.preposition - 1]!.lower);
    if (
      voice === "passive" &&
      !source &&
      grammar.agentPrepositions.has(preposition) &&
      !args.some(({ role }) => role === "agent")
    )
      add("agent", list, preposition, `'${preposition}'`);
    else add("oblique", list, preposition, `'${preposition}'`);
  }
  return { arguments: args, voice };
}

const isCountedGenitive = (phrase: Phrase): boolean => isCounted(phrase) && !is(phrase, "nom", "acc");

/** The verb group a phrase belongs to: the last one before it, else the first; German infinitives close their phrases instead. */
function ownerOf(phrase: Phrase, groups: readonly VerbGroup[], german: boolean): VerbGroup {
  if (german)
    return groups.find((group) => group.head > phrase.lastUnit && group.head - phrase.lastUnit < 12) ?? groups.at(-1)!;
  let owner = groups[0]!;
  for (const group of groups)
    if (group.head < phrase.firstUnit && (owner.head > phrase.firstUnit || group.head > owner.head)) owner = group;
  return owner;
}

const isInside = (phrase: Phrase, raw: readonly LightToken[], { words }: LightGrammar): boolean =>
  phrase.preposition >= 0 && words.inside.test(raw[phrase.preposition]!.lower);
