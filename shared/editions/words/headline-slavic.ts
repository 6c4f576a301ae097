import type { Facts } from "../../developments/index.ts";
import type { QuantityKind } from "../../events/ontology.ts";
import type { Case, Gender } from "../../watchlist/index.ts";
import type { Measure } from "./headline-english.ts";
import type { Nuances, Testimony } from "./nuances.ts";
import {
  actorsOf,
  concernsBorder,
  countOf,
  isCourt,
  isPardon,
  isPersonalOffice,
  mayCount,
  partyNeeds,
} from "./parties.ts";
import { byNuance, type Pattern } from "./patterns.ts";
import { bounded, isOnlyPolice, money, sentenceLength } from "./phrases.ts";
import { GRAMMARS, type Grammar, type Named } from "./slavic-grammar.ts";
import { group, isDescribed, side } from "./slavic-names.ts";
import { crossed, dateTail, placeBeside, placeTail, visited } from "./slavic-places.ts";

export const russianHeadline = (facts: Facts, reference: string, measure: Measure, testimony: Testimony): string =>
  headline({ ...GRAMMARS.ru, texts: testimony.texts }, facts, reference, measure, testimony.nuances);
export const belarusianHeadline = (facts: Facts, reference: string, measure: Measure, testimony: Testimony): string =>
  headline({ ...GRAMMARS.be, texts: testimony.texts }, facts, reference, measure, testimony.nuances);

/**
 * Three wordings, in this order: with an actor whose gender is known; without one, in the plural («В Минске задержали 12 человек»);
 * and, where a name's form in the case that the verb asks is not known, a noun with the name as it is («Задержание: …»).
 */
function headline(grammar: Grammar, facts: Facts, reference: string, measure: Measure, nuances: Nuances): string {
  const { words } = grammar;
  const quantity = (kind: QuantityKind) => facts.quantities.find((q) => q.kind === kind) ?? null;
  const [sentence, sum, percent, killed] = (["sentence", "money", "percent", "killed"] as const).map(quantity);
  const forces = quantity("troops") ?? quantity("vehicles");
  const moving = facts.type === "RELOCATE" && facts.recipients.length === 0;
  const count = mayCount(facts) ? countOf(facts) : null;
  const whom = sentence ? quantity("persons") : moving ? null : count;
  const R = side(grammar, facts.recipients, whom, measure.names);
  const acting =
    sentence && isOnlyPolice(facts.actors)
      ? null
      : side(
          grammar,
          actorsOf(facts),
          quantity("participants") ?? (moving ? quantity("persons") : null),
          measure.names,
        );
  // Nobody acts upon themselves: one of the two was misread, and what is done to someone is what the news is about.
  const A = acting !== null && R !== null && acting.form("nom") === R.form("nom") ? null : acting;
  const K = killed ? side(grammar, facts.recipients, killed, measure.names) : null;
  const injured = killed ? null : quantity("injured");
  const I = injured ? side(grammar, facts.recipients, injured, measure.names) : null;
  const C = forces ? group(grammar, grammar.groups.get("troops")!, forces) : null;
  const values: Record<string, string | null> = {
    S: sentence ? sentenceLength(words, sentence.value) : null,
    M: sum ? bounded(words, sum.value, sum.bound, money(words, sum.value, sum.unit)) : null,
    L: facts.place && crossed(grammar, facts.place),
    T: facts.place && visited(grammar, facts.place),
    P: percent ? `${bounded(words, percent.value, percent.bound)}%` : null,
  };
  const known: Record<string, boolean> = {
    ...partyNeeds(facts),
    ...Object.fromEntries([...nuances].map((name) => [name, true])),
    recipient: R !== null,
    person: facts.recipients.some(
      ({ entityId, name }) =>
        isPersonalOffice(entityId) || (entityId?.startsWith("person:") ?? /^\p{Lu}\S* \p{Lu}/u.test(name)),
    ),
    people:
      facts.recipients.length > 0 &&
      facts.recipients.every(
        (one) =>
          isPersonalOffice(one.entityId) ||
          (one.entityId?.startsWith("person:") ?? /^\p{Lu}\S* \p{Lu}/u.test(one.name)) ||
          isDescribed(grammar, one),
      ),
    pardon: isPardon(facts),
    count: C !== null,
    killed: K !== null,
    injured: I !== null,
    sentence: sentence !== null,
    money: sum !== null,
    percent: percent !== null,
    convicting: facts.actors.some(isCourt),
    border: concernsBorder(facts),
    place: facts.place !== null,
    town: facts.place !== null && visited(grammar, facts.place) !== null,
  };
  const found = rowsOf(grammar, facts, known);
  const pattern = found.find(({ needs }) => needs.every((need) => known[need]));
  const stays = pattern?.needs.includes("drill") ?? false;
  const elsewhere = pattern?.needs.includes("airspace") ?? false;
  const tail = (core: string) =>
    `${core}${elsewhere ? "" : placeTail(grammar, facts, core, measure, stays)}${dateTail(grammar, facts, reference, measure)}`;
  if (pattern === undefined) return finish(grammar, facts, tail(words.types[facts.type]));
  const slots = (template: string) => fillSlots(template, { A, R, K, I, C }, values);

  const hurt = pattern.needs.includes("killed") ? K : pattern.needs.includes("injured") ? I : null;
  if (hurt !== null && facts.type === "INCIDENT") {
    const verb = verbOf(grammar, pattern, facts, (killed ?? injured)!.value === 1 ? "m" : "p");
    const cause = causeOf(grammar, facts, pattern);
    return finish(grammar, facts, tail(`${verb} ${hurt.form("nom")}${cause && ` ${cause}`}`));
  }
  const rest = pattern.active === null ? "" : slots(pattern.active);
  if (A?.agreement && rest !== null) {
    return finish(grammar, facts, tail(`${A.form("nom")} ${verbOf(grammar, pattern, facts, A.agreement)} ${rest}`));
  }
  const own = pattern.passive === null ? null : slots(pattern.passive);
  if (own !== null) return finish(grammar, facts, tail(own));
  // Without an actor the plural stands alone, unless it would be someone's own deed or fate.
  const tellsRecipient = R === null || /\{[RKC]/.test(pattern.active ?? "");
  if (A === null && rest && tellsRecipient && facts.type !== "INCIDENT" && facts.type !== "RELOCATE") {
    return finish(grammar, facts, tail(`${verbOf(grammar, pattern, facts, "p")} ${rest}`));
  }
  const noun = (pattern.bare === null ? null : slots(pattern.bare)) ?? words.types[facts.type];
  // A court goes without saying beside a verdict.
  const actor = R !== null && known["convicting"] ? null : A;
  const people = [actor?.form("nom"), R?.form("nom")].filter((name) => name !== null && name !== undefined);
  const mark = facts.status === "planned" || facts.status === "alleged" ? ` (${words.statuses[facts.status]})` : "";
  const core = `${noun}${mark}${people.length > 0 ? `: ${people.join(" — ")}` : ""}`;
  return finish(
    grammar,
    facts,
    `${core}${placeBeside(grammar, facts, core, measure)}${dateTail(grammar, facts, reference, measure)}`,
  );
}

function rowsOf(
  { patterns }: Grammar,
  { type, mode }: Facts,
  known: Readonly<Record<string, boolean>>,
): readonly Pattern[] {
  const rows = [...(mode === null ? [] : (patterns.get(`${type}/${mode}`) ?? [])), ...(patterns.get(type) ?? [])];
  const harm = known["killed"] ? "killed" : known["injured"] && type === "INCIDENT" ? "injured" : null;
  const first = harm === null ? [] : rows.filter(({ needs }) => needs.includes(harm));
  return [...byNuance(first), ...byNuance(rows)];
}

/** What people died or were hurt in. */
function causeOf({ causes, accident }: Grammar, { mode }: Facts, { needs }: Pattern): string {
  const told = needs.map((need) => causes[need]).find((cause) => cause !== undefined);
  return told ?? (mode === "accident" && needs.includes("killed") ? accident : "");
}

function finish({ words, polish }: Grammar, facts: Facts, text: string): string {
  const clean = polish(text.replace(/\s+/g, " ").trim());
  const sentence = clean.charAt(0).toUpperCase() + clean.slice(1);
  return facts.status === "denied" ? words.phrases.deniedPrefix.replace("{headline}", sentence) : sentence;
}

/** Fills `{R:acc}` and `{S}`; null where a form is not known. */
function fillSlots(
  template: string,
  people: Readonly<Record<string, Named | null>>,
  values: Readonly<Record<string, string | null>>,
): string | null {
  let complete = true;
  const text = template.replace(/\{(\w)(?::(\w+))?\}/g, (_, slot: string, wanted: Case | undefined) => {
    const value = slot in people ? (people[slot]?.form(wanted ?? "nom") ?? null) : (values[slot] ?? null);
    if (value === null) complete = false;
    return value ?? "";
  });
  return complete ? text : null;
}

function verbOf({ neuter, plural, alleged }: Grammar, { verb }: Pattern, facts: Facts, agreement: Gender): string {
  const [masculine = "", feminine = "", one = "", many = ""] = verb;
  if (facts.status === "planned") return agreement === "p" ? many : one;
  const past = { m: masculine, f: feminine, n: neuter(feminine), p: plural(feminine) }[agreement];
  return facts.status === "alleged" ? `${alleged} ${past}` : past;
}
