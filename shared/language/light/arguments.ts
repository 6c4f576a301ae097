/** Which phrases of a clause are its verb's subject, object and the rest. */
import type { Argument, NounPhrase } from "../analysis.ts";
import type { Clause, VerbGroup } from "./clause.ts";
import { conjoined, isJoined, withNames } from "./conjoined.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { likeliestSubject } from "./subject-choice.ts";
import { is, isCounted, open } from "./subjects.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

export interface FoundArguments {
  readonly arguments: Argument[];
  readonly voice: "active" | "passive" | "impersonal";
}

/** A length of time is no doer and no target. */
const isTime = (phrase: Phrase): boolean => /^(?:day|week|month|year|hour|percent)$/.test(phrase.quantity?.unit ?? "");

/** An article whose noun stands further on. */
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
  const syntax = grammar.syntax.roles;
  const others = clause.groups.filter((other) => other !== group);
  // Phrases nearer to another verb of the clause belong to it: what follows the infinitive is the infinitive's.
  const mine = phrases.filter((phrase) => {
    if (others.length === 0) return true;
    const owner = syntax.verbOf(phrase, clause.groups);
    // "намагалися перетнути 180 мігрантів": the people who tried stand after what they tried.
    const tried =
      owner.under !== null && phrase.preposition < 0 && phrase.quantity !== null && phrase.quantity.unit === null;
    return (tried ? owner.under : owner) === group;
  });
  const args: Argument[] = [];
  const add = (role: Argument["role"], list: readonly Phrase[], preposition: string | null, path: string) => {
    if (list.length > 0) args.push({ role, preposition, phrases: list as readonly NounPhrase[], path });
  };
  const bare = mine.filter(
    (phrase) =>
      phrase.preposition < 0 &&
      !phrase.attribute &&
      !isTime(phrase) &&
      !grammar.words.time.test(raw[phrase.head]!.lower) &&
      !isBareArticle(phrase, units) &&
      !syntax.isBeside(phrase, mine, group, units) &&
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
          syntax.isObjectOf(grammar, units, pronoun, antecedent, group, bare));
      add(asObject ? "object" : "subject", [holder], null, `antecedent of '${units[clause.from]!.lower}'`);
    }
  }
  const hasSubject = args.some(({ role }) => role === "subject");
  let subject: Phrase | null = null;
  // «У МЗС заявили», "w MSZ podkreślono": the body where someone speaks is the one that speaks.
  const speaker =
    voice === "active" && group.number === "plural" && !hasSubject
      ? mine.find(
          (phrase) => before(phrase) && phrase.mention?.entity?.kind === "body" && isInside(phrase, raw, grammar),
        )
      : undefined;
  syntax.agree?.(bare, group, units);
  if (voice !== "impersonal" && !hasSubject && !syntax.lacksSubject(units, group, clause) && speaker === undefined)
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
    const agent = bare.find((phrase) => !used.has(phrase) && syntax.isAgent(phrase, group));
    if (agent) {
      used.add(agent);
      add("agent", [agent], null, "agent");
    }
  }
  const told = voice === "passive" ? [] : bare.filter((phrase) => !used.has(phrase));
  const objects = told.filter((phrase) => syntax.isGiven?.(phrase, told, units, raw) !== true);
  const object =
    objects.find((phrase) => syntax.isObject(phrase, objects)) ??
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
    const indirect = syntax.indirect(phrase, { told, subject, object, units, raw });
    if (indirect === null) add("oblique", [phrase], null, "bare");
    else {
      const joined = indirect === "dative" ? conjoined(phrase, mine, units, grammar) : [];
      add("indirect", [phrase, ...joined], null, indirect);
    }
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

const isInside = (phrase: Phrase, raw: readonly LightToken[], { words }: LightGrammar): boolean =>
  phrase.preposition >= 0 && words.inside.test(raw[phrase.preposition]!.lower);
