import type { Participant, Quantity } from "../../events/event.ts";
import {
  adjectiveOfCountry,
  type Case,
  cyrillicName,
  type LocalName,
  localAdjective,
  localName,
} from "../../watchlist/index.ts";
import type { Group } from "./groups.ts";
import { isPersonalOffice } from "./parties.ts";
import { bounded, counted, numeral } from "./phrases.ts";
import type { Grammar, Named } from "./slavic-grammar.ts";

/** One side of an event: names, or a count of them. */
export function side(
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
    const named = participants.filter(isNamedPerson).length;
    if (named === count.value && named === all.length && named <= most) return listed(grammar, all, most);
    return group(grammar, described === undefined ? people : groupOf(grammar, described), count);
  }
  return listed(grammar, all, most);
}

const isNamedPerson = ({ name, entityId }: Participant) =>
  entityId === null ? /^\p{Lu}\S* \p{Lu}/u.test(name) : entityId.startsWith("person:");

/** `X`, `X и Y`, `X, Y и ещё 3`. */
function listed(grammar: Grammar, all: readonly Named[], most: number): Named | null {
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
export const isDescribed = ({ groups }: Grammar, { name, entityId }: Participant) =>
  groups.has(name.toLowerCase()) ||
  groups.has(headWord(name)) ||
  groups.has(`${headWord(name)}s`) ||
  groups.has(`${name.toLowerCase()}s`) ||
  ((entityId === null || entityId.startsWith("people:")) &&
    /^[a-z]|(?:ians|Poles)$/.test(name.split(" ").at(-1) ?? "") &&
    !isOne(name));

/** Its own words, else those of its sector, with the country or union that the name tells. */
function groupOf(grammar: Grammar, { name, sector, country }: Participant): Group {
  const { groups, unions, language } = grammar;
  const head = headWord(name);
  const [first = "", ...rest] = name.split(" ");
  const found =
    groups.get(name.toLowerCase()) ??
    groups.get(rest.join(" ").toLowerCase()) ??
    groups.get(`${name.toLowerCase()}s`) ??
    groups.get(head) ??
    groups.get(`${head}s`) ??
    groups.get(`@${sector.toLowerCase()}`) ??
    groups.get("people")!;
  if (rest.length === 0) return found;
  const union = unions[first];
  if (union !== undefined) return withWord(found, (form) => `${form} ${union}`);
  const adjective = first === adjectiveOfCountry(country) ? localAdjective(country, language) : null;
  if (adjective === null || !/(?:ский|цкий|скі|цкі)$/u.test(adjective)) return found;
  const endings = ADJECTIVE_ENDINGS[language];
  const stem = adjective.replace(language === "ru" ? /ий$/u : /і$/u, "");
  return {
    one: `${adjective} ${found.one}`,
    few: `${stem}${endings.few} ${found.few}`,
    genitive: `${stem}${endings.genitive} ${found.genitive}`,
    nominative: `${stem}${endings.nominative} ${found.nominative}`,
    dative: `${stem}${endings.dative} ${found.dative}`,
    instrumental: `${stem}${endings.instrumental} ${found.instrumental}`,
  };
}

/** Nouns whose accusative is their nominative. */
const THINGS =
  /(?:организация|предприятие|вуз|школа|церковь|профсоюз|партия|страна|комитет|СМИ|арганізацыя|прадпрыемства|ВНУ|царква|прафсаюз|партыя|краіна|камітэт|СМІ)$/u;
/** Who holds an office is spoken of in the masculine, whoever it is. */
const HOLDERS = /(?:директор|посол|министр|президент|лидер|дырэктар|пасол|міністр|прэзідэнт|лідар)$/u;

const ADJECTIVE_ENDINGS = {
  ru: { few: "ого", genitive: "их", nominative: "ие", dative: "им", instrumental: "ими" },
  be: { few: "ага", genitive: "іх", nominative: "ія", dative: "ім", instrumental: "імі" },
} as const;

const withWord = (of: Group, change: (form: string) => string): Group => ({
  one: change(of.one),
  few: change(of.few),
  genitive: change(of.genitive),
  nominative: change(of.nominative),
  dative: change(of.dative),
  instrumental: change(of.instrumental),
});

const isOne = (name: string) =>
  !/s$|people|women|men|children|police|clergy|staff|personnel|media|opposition/i.test(headWord(name));

function nameOf(grammar: Grammar, participant: Participant): Named {
  const { name, entityId, sector } = participant;
  if (/crossing|checkpoint/i.test(name)) {
    const place = name.replace(/\s*(?:border|road|railway)?\s*(?:crossing|checkpoint)(?:\s+point)?\s*/i, "");
    const shown = `${grammar.crossing} ${localName(`place:${place.toLowerCase()}`, grammar.language)?.nominative ?? place}`;
    return { form: (wanted) => (wanted === "nom" || wanted === "acc" ? shown : null), agreement: "m" };
  }
  // Diplomats are a group, though the watchlist holds them as an office.
  const local = entityId === null || /:diplomats$/.test(entityId) ? null : localName(entityId, grammar.language);
  if (local !== null && isPersonalOffice(entityId)) return officeHolder(local);
  if (local !== null) return withinSentence(grammar, local);
  if (sector === "JUD" && /court/i.test(name)) {
    const forms = { nom: "", gen: "а", dat: "у", acc: "", ins: grammar.language === "ru" ? "ом" : "ом", loc: "е" };
    return { form: (wanted) => `${grammar.court}${forms[wanted]}`, agreement: "m" };
  }
  if (isDescribed(grammar, participant)) {
    const { one, few, nominative, genitive, dative, instrumental } = groupOf(grammar, participant);
    const isThing = THINGS.test(one);
    if (isOne(name)) {
      const single = {
        nom: one,
        gen: few,
        dat: null,
        acc: isThing && !/[ая]$/u.test(one) ? one : few,
        ins: null,
        loc: null,
      };
      return { form: (wanted) => single[wanted], agreement: HOLDERS.test(one) ? "m" : null };
    }
    const many = /(?:люди|людзі)$/u.test(nominative)
      ? genitive.replace(/человек$|чалавек$/u, grammar.people)
      : genitive;
    const acc = isThing || /(?:власти|улады)$/u.test(nominative) ? nominative : many;
    const forms = { nom: nominative, gen: many, dat: dative, acc, ins: instrumental, loc: null };
    return { form: (wanted) => forms[wanted], agreement: "p" };
  }
  // Readings name some bodies without their id.
  const body = localName(`body:${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, grammar.language);
  if (entityId === null && body !== null) return withinSentence(grammar, body);
  const embassy = entityId === null ? embassyOf(grammar, participant) : null;
  if (embassy !== null) return embassy;
  const person = entityId === null ? personIn(grammar, name) : null;
  if (person !== null) return { form: person.form, agreement: person.gender };
  // A name that the watchlist does not hold stays as it was read, in the nominative, beside no verb.
  return { form: (wanted) => (wanted === "nom" ? name : null), agreement: null };
}

/** «посольство Беларуси», as a neuter noun before a name that stays. */
function embassyOf({ language }: Grammar, { name, country }: Participant): Named | null {
  const state = /^(?:\S+ )?[Ee]mbassy$/.test(name) ? localName(`country:${country}`, language)?.form("gen") : null;
  if (!state) return null;
  const [stem, endings] =
    language === "ru"
      ? (["посольств", { nom: "о", gen: "а", dat: "у", acc: "о", ins: "ом", loc: "е" }] as const)
      : (["пасольств", { nom: "а", gen: "а", dat: "у", acc: "а", ins: "ам", loc: "е" }] as const);
  return { form: (wanted) => `${stem}${endings[wanted]} ${state}`, agreement: "n" };
}

const LETTERS = { ru: /[ищъ]/iu, be: /[іў]/iu } as const;

/** As texts of the language itself name a person, else as any do; a title before the name is left out. */
function personIn({ language, texts }: Grammar, name: string) {
  const bare = name.replace(/^(?:\p{Ll}\S* )+(?=\p{Lu})/u, "");
  const own = texts.filter((text) => LETTERS[language].test(text));
  return (own.length > 0 ? cyrillicName(bare, language, own) : null) ?? cyrillicName(bare, language, texts);
}

/** Abbreviations stay as they are in every case; these are read as words. */
const DECLINED = /^(?:ОМОН|АМАП)$/u;
const ABBREVIATION = /^[А-ЯЁЎІ]{2,}$/u;

/** A name as it stands within a sentence: common nouns small, abbreviations undeclined. */
function withinSentence(grammar: Grammar, { nominative, gender, form }: LocalName): Named {
  const words = nominative.split(" ");
  const isSmall = grammar.common.test(nominative);
  return {
    form: (wanted) => {
      const declined = authorities(nominative, wanted) ?? form(wanted);
      if (declined === null) return null;
      const parts = declined.split(" ");
      const kept = parts.map((part, index) => {
        const own = words[index] ?? "";
        return ABBREVIATION.test(own) && !DECLINED.test(own) ? own : part;
      });
      const text = kept.join(" ");
      return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    },
    // «Минобороны взяло»: a ministry cut short, whatever its last letter.
    agreement: /^(?:Мин|Мін)\p{Ll}+ы(?= |$)/u.test(nominative) ? "n" : gender,
  };
}

/** «Беларускія ўлады» decline as a noun without endings in the genitive: улад. */
function authorities(nominative: string, wanted: Case): string | null {
  const match = /^(\p{L}+)ія ўлады$/u.exec(nominative);
  if (match === null) return null;
  const [, stem] = match;
  return {
    nom: nominative,
    gen: `${stem}іх улад`,
    dat: `${stem}ім уладам`,
    acc: nominative,
    ins: `${stem}імі ўладамі`,
    loc: `${stem}іх уладах`,
  }[wanted];
}

/** A minister, an ambassador: a person, written small within a sentence. */
function officeHolder({ form, gender }: LocalName): Named {
  const small = (text: string | null) => text && text.charAt(0).toLowerCase() + text.slice(1);
  return { form: (wanted) => small(form(wanted === "acc" ? "gen" : wanted)), agreement: gender };
}

/** A count with its noun in the form that the number and the case ask for. */
export function group({ words }: Grammar, of: Group, { value, bound }: Quantity): Named {
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
  // Nouns that are adjectives by form: 52 политзаключённых, 2 военных.
  const isAdjective = words.language === "ru" && /(?:ий|ый|ой)$/u.test(of.one) && !/[гкх]ий$/u.test(of.one);
  if (isAdjective && category === "few" && bound === "exact") return inCases(of, shown);
  const few = words.language === "be" && of.few !== of.genitive ? of.nominative : of.few;
  const nominative =
    bound !== "exact" ? of.genitive : category === "one" ? of.one : category === "few" ? few : of.genitive;
  // 2 работников, but 22 работника.
  const isFew = category === "few" && (words.language === "be" || value < 5);
  const accusative = THINGS.test(of.one)
    ? nominative
    : bound === "exact" && category !== "many" && !isFew
      ? of.few
      : of.genitive;
  const forms = { nom: nominative, gen: of.genitive, dat: of.dative, acc: accusative, ins: of.instrumental, loc: null };
  return {
    form: (wanted) => (forms[wanted] === null ? null : `${shown} ${forms[wanted]}`),
    agreement: category === "one" && bound === "exact" ? "m" : "p",
  };
}

/** A count whose noun stands in the genitive plural, except beside prepositions of other cases. */
function inCases(of: Group, shown: string): Named {
  const forms = {
    nom: of.genitive,
    gen: of.genitive,
    dat: of.dative,
    acc: of.genitive,
    ins: of.instrumental,
    loc: null,
  };
  return { form: (wanted) => (forms[wanted] === null ? null : `${shown} ${forms[wanted]}`), agreement: "p" };
}
