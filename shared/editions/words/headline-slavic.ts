import type { Facts } from "../../developments/index.ts";
import type { Participant, Quantity } from "../../events/event.ts";
import type { QuantityKind } from "../../events/ontology.ts";
import { type Case, type Gender, type LocalName, localName } from "../../watchlist/index.ts";
import { BE } from "./be.ts";
import { BELARUSIAN } from "./be-patterns.ts";
import { BELARUSIAN_GROUPS, type Group, RUSSIAN_GROUPS } from "./groups.ts";
import type { Measure } from "./headline-english.ts";
import { actorsOf, concernsBorder, isPardon, isPersonalOffice } from "./parties.ts";
import type { Pattern } from "./patterns.ts";
import { bounded, counted, dayText, isOnlyPolice, isWholeMonth, money, numeral, sentenceLength } from "./phrases.ts";
import { RU } from "./ru.ts";
import { RUSSIAN } from "./ru-patterns.ts";
import type { Words } from "./words.ts";

/** What Russian and Belarusian have each of their own. */
interface Grammar {
  readonly language: "ru" | "be";
  readonly words: Words;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly groups: ReadonlyMap<string, Group>;
  /** How a verb is marked as only alleged. */
  readonly alleged: string;
  /** Standing words where nobody is named: a court, and people. */
  readonly court: string;
  readonly accident: string;
  /** The feminine past, from which neuter and plural follow. */
  readonly neuter: (feminine: string) => string;
  readonly plural: (feminine: string) => string;
  /** The preposition "in" or "to" before a name. */
  readonly into: (name: string) => string;
  readonly outOf: string;
  /** What stands before the name of a crossing. */
  readonly crossing: string;
  /** A border, in the accusative. */
  readonly border: string;
  /** People where they are not counted. */
  readonly people: string;
  /** What the language asks of a whole sentence. */
  readonly polish: (text: string) => string;
}

const GRAMMARS: Readonly<Record<"ru" | "be", Grammar>> = {
  ru: {
    language: "ru",
    words: RU,
    patterns: RUSSIAN,
    groups: RUSSIAN_GROUPS,
    alleged: "предположительно",
    court: "суд",
    accident: "в аварии",
    neuter: (feminine) => feminine.replace(/ла(сь)?$/, (_, back) => (back ? "лось" : "ло")),
    plural: (feminine) => feminine.replace(/ла(сь)?$/, (_, back) => (back ? "лись" : "ли")),
    into: (name) => (/^(?:[вф][бвгджзклмнпрстфхцчшщ]|льв)/i.test(name) ? "во" : "в"),
    outOf: "из",
    crossing: "погранпереход",
    border: "границу",
    people: "людей",
    polish: (text) => text,
  },
  be: {
    language: "be",
    words: BE,
    patterns: BELARUSIAN,
    groups: BELARUSIAN_GROUPS,
    alleged: "нібыта",
    court: "суд",
    accident: "у аварыі",
    neuter: (feminine) => feminine,
    plural: (feminine) => feminine.replace(/ла(ся)?$/, (_, back) => (back ? "ліся" : "лі")),
    into: () => "у",
    outOf: "з",
    crossing: "пункт пропуску",
    border: "мяжу",
    people: "людзей",
    // After a vowel an у at the beginning of a word is short.
    polish: (text) => text.replace(/(?<=[аеёіоуыэюя] )у(?=\s|\p{L})/gu, "ў"),
  },
};

/** Someone in every case that is known, with what a verb beside them agrees with. */
interface Named {
  readonly form: (wanted: Case) => string | null;
  /** Null where it is not known: then no verb can stand beside the name. */
  readonly agreement: Gender | null;
}

export const russianHeadline = (facts: Facts, reference: string, measure: Measure): string =>
  headline(GRAMMARS.ru, facts, reference, measure);
export const belarusianHeadline = (facts: Facts, reference: string, measure: Measure): string =>
  headline(GRAMMARS.be, facts, reference, measure);

/**
 * Three wordings, in this order: with an actor whose gender is known; without one, in the plural («В Минске задержали 12 человек»);
 * and, where a name's form in the case that the verb asks is not known, a noun with the name as it is («Задержание: …»).
 */
function headline(grammar: Grammar, facts: Facts, reference: string, measure: Measure): string {
  const { words } = grammar;
  const quantity = (kind: QuantityKind) => facts.quantities.find((q) => q.kind === kind) ?? null;
  const [sentence, sum, percent, killed] = (["sentence", "money", "percent", "killed"] as const).map(quantity);
  const forces = quantity("troops") ?? quantity("vehicles");
  const moving = facts.type === "RELOCATE" && facts.recipients.length === 0;
  const count = (["detained", "released", "injured", "persons"] as const).map(quantity).find((q) => q !== null) ?? null;
  const R = side(grammar, facts.recipients, sentence || moving ? null : count, measure.names);
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
  const C = forces ? group(grammar, grammar.groups.get("troops")!, forces) : null;
  const values: Record<string, string | null> = {
    S: sentence ? sentenceLength(words, sentence.value) : null,
    M: sum ? bounded(words, sum.value, sum.bound, money(words, sum.value, sum.unit)) : null,
    L: facts.place && crossed(grammar, facts.place),
    P: percent ? `${bounded(words, percent.value, percent.bound)}%` : null,
  };
  const known: Record<string, boolean> = {
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
          one.entityId?.startsWith("person:") ||
          /^\p{Lu}\S* \p{Lu}/u.test(one.name) ||
          isDescribed(grammar, one),
      ),
    pardon: isPardon(facts),
    count: C !== null,
    killed: K !== null,
    sentence: sentence !== null,
    money: sum !== null,
    percent: percent !== null,
    convicting: facts.actors.some(({ sector }) => sector === "JUD"),
    border: concernsBorder(facts),
    place: facts.place !== null,
  };
  const found = rowsOf(grammar, facts, known);
  const pattern = found.find(({ needs }) => needs.every((need) => known[need]));
  const tail = (core: string) =>
    `${core}${placeTail(grammar, facts, core, measure)}${dateTail(grammar, facts, reference, measure)}`;
  if (pattern === undefined) return finish(grammar, facts, tail(words.types[facts.type]));
  const slots = (template: string) => fillSlots(template, { A, R, K, C }, values);

  if (pattern.needs.includes("killed") && facts.type === "INCIDENT") {
    const verb = verbOf(grammar, pattern, facts, killed!.value === 1 ? "m" : "p");
    const cause = facts.mode === "accident" ? ` ${grammar.accident}` : "";
    return finish(grammar, facts, tail(`${verb} ${K!.form("nom")}${cause}`));
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
  const killing = known["killed"] ? rows.filter(({ needs }) => needs.includes("killed")) : [];
  return [...killing, ...rows];
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

/** One side of an event: names, or a count of them. */
function side(
  grammar: Grammar,
  participants: readonly Participant[],
  count: Quantity | null,
  most: number,
): Named | null {
  const all = participants.map((participant) => nameOf(grammar, participant));
  if (count !== null && count.value >= 1) {
    const described = participants.find((participant) => isDescribed(grammar, participant));
    const people = grammar.groups.get("people")!;
    // One who has a name that can be declined is named.
    const [only] = all;
    if (count.value === 1 && all.length === 1 && described === undefined && only!.agreement) return only!;
    return group(grammar, described === undefined ? people : groupOf(grammar, described), count);
  }
  const shown = all.slice(0, most);
  if (shown.length === 0) return null;
  const { and } = grammar.words.phrases;
  const left = all.length - shown.length;
  return {
    form: (wanted) => {
      const forms = shown.map(({ form }) => form(wanted));
      if (forms.includes(null)) return null;
      const rest = left > 0 ? ` ${and} ${grammar.words.counted.others.other.replace("{n}", String(left))}` : "";
      const last = forms.length > 1 && left === 0 ? ` ${and} ${forms.at(-1)}` : "";
      return `${(last ? forms.slice(0, -1) : forms).join(", ")}${last}${rest}`;
    },
    agreement: all.length > 1 ? (shown.some(({ agreement }) => agreement === null) ? null : "p") : shown[0]!.agreement,
  };
}

const headWord = (name: string) => name.toLowerCase().split(" of ")[0]!.split(" ").at(-1)!;

/** Described, not named: its last word is a common noun. */
const isDescribed = ({ groups }: Grammar, { name, entityId }: Participant) =>
  groups.has(name.toLowerCase()) ||
  groups.has(headWord(name)) ||
  ((entityId === null || entityId.startsWith("people:")) &&
    /^[a-z]|(?:ians|Poles)$/.test(name.split(" ").at(-1) ?? ""));

function groupOf({ groups }: Grammar, { name, sector }: Participant): Group {
  const head = headWord(name);
  return (
    groups.get(name.toLowerCase()) ??
    groups.get(head) ??
    groups.get(`${head}s`) ??
    groups.get(`@${sector.toLowerCase()}`) ??
    groups.get("people")!
  );
}

const isOne = (name: string) =>
  !/s$|people|women|men|children|police|clergy|staff|personnel|media|opposition/i.test(headWord(name));

function nameOf(grammar: Grammar, participant: Participant): Named {
  const { name, entityId, sector } = participant;
  if (/crossing|checkpoint/i.test(name)) {
    const place = name.replace(/\s*(?:border|road|railway)?\s*(?:crossing|checkpoint)(?:\s+point)?\s*/i, "");
    const shown = `${grammar.crossing} ${localName(`place:${place.toLowerCase()}`, grammar.language)?.nominative ?? place}`;
    return { form: (wanted) => (wanted === "nom" || wanted === "acc" ? shown : null), agreement: "m" };
  }
  const local = entityId === null ? null : localName(entityId, grammar.language);
  if (local !== null && isPersonalOffice(entityId)) return officeHolder(local);
  if (local !== null) return { form: local.form, agreement: local.gender };
  if (sector === "JUD" && /court/i.test(name)) {
    const forms = { nom: "", gen: "а", dat: "у", acc: "", ins: grammar.language === "ru" ? "ом" : "ом", loc: "е" };
    return { form: (wanted) => `${grammar.court}${forms[wanted]}`, agreement: "m" };
  }
  if (isDescribed(grammar, participant)) {
    const { one, few, nominative, genitive, dative, instrumental } = groupOf(grammar, participant);
    if (isOne(name)) {
      const single = { nom: one, gen: few, dat: null, acc: few, ins: null, loc: null };
      return { form: (wanted) => single[wanted], agreement: null };
    }
    const many = nominative === "люди" || nominative === "людзі" ? grammar.people : genitive;
    const forms = { nom: nominative, gen: many, dat: dative, acc: many, ins: instrumental, loc: null };
    return { form: (wanted) => forms[wanted], agreement: "p" };
  }
  // Readings name some bodies without their id.
  const body = localName(`body:${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, grammar.language);
  if (entityId === null && body !== null) return { form: body.form, agreement: body.gender };
  // A name that the watchlist does not hold stays as it was read, in the nominative, beside no verb.
  return { form: (wanted) => (wanted === "nom" ? name : null), agreement: null };
}

/** A minister, an ambassador: a person, written small within a sentence. */
function officeHolder({ form, gender }: LocalName): Named {
  const small = (text: string | null) => text && text.charAt(0).toLowerCase() + text.slice(1);
  return { form: (wanted) => small(form(wanted === "acc" ? "gen" : wanted)), agreement: gender };
}

/** A count with its noun in the form that the number and the case ask for. */
function group({ words }: Grammar, of: Group, { value, bound }: Quantity): Named {
  const shown = bounded(words, value, bound, numeral(words, value));
  const category = new Intl.PluralRules(words.locale).select(value);
  // People are counted in words of their own: 2 человека, 5 человек.
  if (of.one === words.counted.people.one?.replace("{n} ", "") && bound === "exact") {
    const people = counted(words, words.counted.people, value);
    const forms = {
      nom: people,
      acc: category === "one" ? `${shown} ${of.few}` : people,
      gen: `${shown} ${of.genitive}`,
    };
    return {
      form: (wanted) =>
        wanted in forms ? forms[wanted as keyof typeof forms] : wanted === "dat" ? `${shown} ${of.dative}` : null,
      agreement: category === "one" ? "m" : "p",
    };
  }
  const few = words.language === "be" && of.few !== of.genitive ? of.nominative : of.few;
  const nominative =
    bound !== "exact" ? of.genitive : category === "one" ? of.one : category === "few" ? few : of.genitive;
  // 2 работников, but 22 работника.
  const isFew = category === "few" && (words.language === "be" || value < 5);
  const accusative = bound === "exact" && category !== "many" && !isFew ? of.few : of.genitive;
  const forms = { nom: nominative, gen: of.genitive, dat: of.dative, acc: accusative, ins: of.instrumental, loc: null };
  return {
    form: (wanted) => (forms[wanted] === null ? null : `${shown} ${forms[wanted]}`),
    agreement: category === "one" && bound === "exact" ? "m" : "p",
  };
}

const TOWARDS: ReadonlySet<string> = new Set([
  "RELOCATE/flee",
  "RELOCATE/return",
  "RELOCATE/migrate",
  "MOBILIZE/troops",
  "MOBILIZE/weapons",
]);
const AWAY: ReadonlySet<string> = new Set(["RETREAT/withdraw", "COERCE/deport"]);

const localPlace = ({ language }: Grammar, { placeId, name }: NonNullable<Facts["place"]>): string =>
  (placeId === null ? null : localName(placeId, language)?.nominative) ?? name;

/** What is closed or opened: a crossing by its name, or a border. */
const crossed = (grammar: Grammar, place: NonNullable<Facts["place"]>): string =>
  /\bborder$/i.test(place.name) ? grammar.border : `${grammar.crossing} ${localPlace(grammar, place)}`;

/** A place in brackets, as it is called. What stayed in its own letters was not found in the watchlist: it may stand in any case. */
function placeBeside(grammar: Grammar, { place }: Facts, core: string, { place: wanted }: Measure): string {
  if (place === null || !wanted || place.placeId === "place:BLR") return "";
  if (place.placeId === null && /\p{Script=Cyrillic}/u.test(place.name)) return "";
  const shown = localPlace(grammar, place);
  return core.includes(shown) ? "" : ` (${shown})`;
}

function placeTail(grammar: Grammar, facts: Facts, core: string, measure: Measure): string {
  const { place, type, mode } = facts;
  if (place === null || !measure.place || place.placeId === "place:BLR") return "";
  const local = place.placeId === null ? null : localName(place.placeId, grammar.language);
  if (local !== null && core.includes(local.nominative.slice(0, -1))) return "";
  const key = `${type}/${mode}`;
  const [preposition, form] = TOWARDS.has(key)
    ? (["into", "acc"] as const)
    : AWAY.has(key)
      ? (["out", "gen"] as const)
      : (["into", "loc"] as const);
  const name = local?.form(form) ?? null;
  if (name === null || /border|crossing|airport/i.test(place.name)) return placeBeside(grammar, facts, core, measure);
  return ` ${preposition === "into" ? grammar.into(name) : grammar.outOf} ${name}`;
}

function dateTail({ words }: Grammar, facts: Facts, reference: string, { date }: Measure): string {
  if (!date || facts.status !== "planned" || facts.date === null || facts.date.end < reference) return "";
  return `${isWholeMonth(facts.date) ? "," : ""} ${dayText(words, facts.date, reference)}`;
}
