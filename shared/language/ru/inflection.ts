import type { Conjugated, Declined, SlavicGrammar } from "../slavic/morphology/index.ts";
import {
  ACC,
  DAT,
  GEN,
  INS,
  LOC,
  NOM,
  type NounEntry,
  parseAdjectiveEndings,
  type VerbEntry,
} from "../slavic/reading.ts";

/**
 * Forms of Russian words from their dictionary form. Recognising needs no exact spelling rules: where two spellings are possible
 * (after hushing consonants, with a vowel that comes and goes) both are made, since the wrong one does not occur in texts.
 */
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** Genitive plural without ending: `сестр` → сестр, сестер, сестор. */
function bareStems(base: string): string[] {
  const stems = [base];
  if (/[^аеиоуыэюя][бвгджзклмнпрстфхцчшщ]$/u.test(base)) {
    const last = base.at(-1)!;
    stems.push(`${base.slice(0, -1).replace(/[ьй]$/u, "")}е${last}`, `${base.slice(0, -1)}о${last}`);
  }
  return stems;
}

export function declineNoun(entry: NounEntry): Declined[] {
  const { lemma, gender, animate, stem } = entry;
  const out: Declined[] = [];
  const put = (cases: number, plural: boolean, ...forms: string[]) => {
    for (const form of forms) out.push({ form, cases, plural });
  };
  const last = lemma.at(-1)!;
  const short = lemma.slice(0, -1);
  const plurals = (base: string, nominative: string[], genitive: string[], soft: boolean) => {
    put(animate ? NOM : NOM | ACC, true, ...nominative);
    put(animate ? GEN | ACC : GEN, true, ...genitive);
    const vowels = soft ? ["я"] : ["а"];
    for (const vowel of vowels) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}ми`);
      put(LOC, true, `${base}${vowel}х`);
    }
  };
  if (entry.pluralOnly) {
    const base = stem ?? short;
    put(NOM | ACC, true, lemma);
    put(GEN | (animate ? ACC : 0), true, ...bareStems(base), `${base}ов`, `${base}ев`, `${base}ей`, `${base}й`);
    for (const vowel of ["а", "я"]) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}ми`);
      put(LOC, true, `${base}${vowel}х`);
    }
    put(INS, true, `${base}ьми`);
    return out;
  }
  put(NOM | (animate || gender === "f" ? 0 : ACC) | (last === "ь" && gender === "f" ? ACC : 0), false, lemma);
  if (gender === "m" && CONSONANT.test(lemma)) {
    const people = lemma.endsWith("ин") && stem === short.slice(0, -1) ? stem : null;
    const base = people === null ? (stem ?? lemma) : lemma;
    put(animate ? GEN | ACC : GEN, false, `${base}а`);
    put(DAT, false, `${base}у`);
    if (!animate) put(LOC, false, `${base}у`);
    put(INS, false, `${base}ом`, `${base}ем`);
    put(LOC, false, `${base}е`);
    if (people !== null) plurals(people, [`${people}е`, `${people}ы`], [people], false);
    else if (entry.pluralA) plurals(base, [`${base}а`], [`${base}ов`, `${base}ей`], false);
    else plurals(base, [`${base}ы`, `${base}и`], [`${base}ов`, `${base}ев`, `${base}ей`], false);
    if (/^(солдат|партизан|грузин|румын|раз|турок)$/u.test(lemma)) put(animate ? GEN | ACC : GEN, true, lemma);
    if (lemma === "человек") put(GEN, true, "человек");
  } else if (gender === "m" && (last === "й" || last === "ь")) {
    const base = stem ?? short;
    put(animate ? GEN | ACC : GEN, false, `${base}я`);
    put(DAT, false, `${base}ю`);
    put(INS, false, `${base}ем`);
    put(LOC, false, `${base}е`, `${base}и`);
    plurals(base, entry.pluralA ? [`${base}я`] : [`${base}и`], [`${base}ев`, `${base}ей`], true);
  } else if (last === "а" || last === "я") {
    const soft = last === "я";
    put(GEN, false, ...(soft ? [`${short}и`] : [`${short}ы`, `${short}и`]));
    put(DAT | LOC, false, ...(short.endsWith("и") ? [`${short}и`] : [`${short}е`]));
    put(ACC, false, soft ? `${short}ю` : `${short}у`);
    put(INS, false, `${short}ой`, `${short}ей`);
    const genitives = soft
      ? [`${short}ь`, `${short}й`, `${short}ей`, ...bareStems(short).slice(1)]
      : [...bareStems(short), `${short}ей`];
    plurals(short, soft ? [`${short}и`] : [`${short}ы`, `${short}и`], genitives, soft);
  } else if (last === "ь") {
    const base = stem ?? short;
    const oblique = lemma === "мать" ? "матер" : lemma === "дочь" ? "дочер" : base;
    put(GEN | DAT | LOC, false, `${oblique}и`);
    put(INS, false, `${oblique}ью`, `${short}ью`);
    plurals(oblique, [`${oblique}и`], [`${oblique}ей`], true);
    plurals(oblique, [`${oblique}и`], [`${oblique}ей`], false);
  } else if (gender === "n" && stem !== null) {
    put(GEN | DAT | LOC, false, `${stem}и`);
    put(INS, false, `${stem}ем`);
    plurals(stem, [`${stem}а`], [stem], false);
  } else if (last === "о" || last === "е" || last === "ё") {
    const soft = last !== "о" && !/[цжшщ]$/u.test(short);
    put(GEN, false, `${short}${soft ? "я" : "а"}`);
    put(DAT, false, `${short}${soft ? "ю" : "у"}`);
    put(INS, false, `${short}${last === "о" ? "ом" : "ем"}`);
    put(LOC, false, short.endsWith("и") ? `${short}и` : `${short}е`);
    const genitives = soft ? [`${short}й`, `${short}ей`, `${short}ев`] : bareStems(short);
    plurals(short, [`${short}${soft ? "я" : "а"}`], genitives, soft);
  }
  return out;
}

/** Consonants that change before -енный and in "I" forms. */
function mutations(base: string): string[] {
  const pairs: [RegExp, string[]][] = [
    [/ст$/u, ["щ"]],
    [/д$/u, ["ж", "жд"]],
    [/т$/u, ["ч", "щ"]],
    [/з$/u, ["ж"]],
    [/с$/u, ["ш"]],
    [/([бпвмф])$/u, ["$1л"]],
    [/к$/u, ["ч"]],
    [/г$/u, ["ж"]],
  ];
  const out = [base];
  for (const [ending, replacements] of pairs)
    if (ending.test(base)) for (const replacement of replacements) out.push(base.replace(ending, replacement));
  return out;
}

export function conjugate(entry: VerbEntry): Conjugated {
  const reflexive = /с[ья]$/u.test(entry.lemma);
  const infinitive = reflexive ? entry.lemma.slice(0, -2) : entry.lemma;
  const they = entry.they === null ? null : reflexive ? entry.they.replace(/с[ья]$/u, "") : entry.they;
  const stem = infinitive.replace(/(ть|ти|чь)$/u, "");
  const pastMasculine = (reflexive ? entry.past?.replace(/с[ья]$/u, "") : entry.past) ?? `${stem}л`;
  const pastStem = pastMasculine.endsWith("шел")
    ? pastMasculine.replace(/ел$/u, "л")
    : pastMasculine.endsWith("л")
      ? pastMasculine
      : `${pastMasculine}л`;
  const past: string[] = [pastMasculine, `${pastStem}а`, `${pastStem}о`, `${pastStem}и`];
  const present = new Map<string, { person: 1 | 2 | 3; plural: boolean }>();
  const finite = (base: string, vowels: "i" | "e") => {
    const soft = /[аеиоуыяюьй]$/u.test(base);
    const thirdPlural = vowels === "e" ? [soft ? "ют" : "ут"] : ["ят", "ат"];
    const middle = vowels === "e" ? "е" : "и";
    for (const ending of thirdPlural) present.set(base + ending, { person: 3, plural: true });
    for (const variant of vowels === "e" ? [base, ...softened(base)] : [base]) {
      present.set(`${variant}${middle}т`, { person: 3, plural: false });
      present.set(`${variant}${middle}м`, { person: 1, plural: true });
    }
    for (const variant of vowels === "i" ? mutations(base) : [base])
      present.set(variant + (soft ? "ю" : "у"), { person: 1, plural: false });
  };
  if (they !== null) finite(they.slice(0, -2), /[ую]т$/u.test(they) ? "e" : "i");
  else if (/[ое]вать$/u.test(infinitive)) {
    finite(`${infinitive.slice(0, -5)}у`, "e");
    finite(`${infinitive.slice(0, -5)}ю`, "e");
    finite(stem, "e");
  } else if (/нуть$/u.test(infinitive)) finite(infinitive.slice(0, -3), "e");
  else if (/[аяеу]ть$/u.test(infinitive)) {
    finite(stem, "e");
    if (/еть$/u.test(infinitive)) finite(stem.slice(0, -1), "i");
  } else if (/[иы]ть$/u.test(infinitive)) finite(stem.slice(0, -1), "i");
  const passive = new Set<string>();
  if (!reflexive) {
    if (entry.participle !== null) passive.add(entry.participle);
    if (entry.shortT) passive.add(`${infinitive.endsWith("ереть") ? infinitive.slice(0, -3) : stem}т`);
    else if (/[ая]ть$/u.test(infinitive)) passive.add(`${stem}н`);
    else if (/[ие]ть$/u.test(infinitive)) for (const base of mutations(stem.slice(0, -1))) passive.add(`${base}ен`);
    else if (/(ыть|нуть|оть)$/u.test(infinitive)) passive.add(`${stem}т`);
    else if (/(ти|чь|сть)$/u.test(infinitive) && they !== null)
      passive.add(`${softened(they.slice(0, -2))[0] ?? they.slice(0, -2)}ен`);
  }
  const activePast = pastMasculine.endsWith("шел")
    ? [pastMasculine.replace(/ел$/u, "едш")]
    : [pastMasculine.endsWith("л") ? `${pastMasculine.slice(0, -1)}вш` : `${pastMasculine}ш`];
  const activePresent =
    entry.perfective === true
      ? []
      : [...present].filter(([, form]) => form.person === 3 && form.plural).map(([form]) => `${form.slice(0, -1)}щ`);
  const passivePresent =
    entry.perfective === true || reflexive
      ? []
      : [...present].filter(([, form]) => form.person === 1 && form.plural).map(([form]) => form);
  const gerunds =
    entry.perfective === false
      ? [...present]
          .filter(([, form]) => form.person === 3 && form.plural)
          .flatMap(([form]) => [`${form.slice(0, -2)}я`, `${form.slice(0, -2)}а`])
      : pastMasculine.endsWith("л")
        ? [`${pastMasculine.slice(0, -1)}в`, `${pastMasculine.slice(0, -1)}вши`]
        : [`${pastMasculine}ши`];
  if (entry.perfective !== false && they !== null && /(ти)$/u.test(infinitive)) gerunds.push(`${they.slice(0, -2)}я`);
  return {
    infinitive,
    reflexive,
    past,
    present,
    passivePast: [...passive].map((short) => ({
      short,
      long: short.endsWith("н") && !short.endsWith("нн") ? `${short}н` : short,
    })),
    activePast,
    activePresent,
    passivePresent,
    gerunds,
    imperatives: [],
  };
}

/** Before -ет and -енный: г→ж, к→ч. */
function softened(base: string): string[] {
  if (base.endsWith("г")) return [`${base.slice(0, -1)}ж`];
  if (base.endsWith("к")) return [`${base.slice(0, -1)}ч`];
  return [];
}

const ADJECTIVE_ENDINGS = parseAdjectiveEndings(`
ый ий ой: m nom acc
ого его: mn gen acc
ому ему: mn dat
ым им: mn ins
ом ем: mn loc
ая яя: f nom
ую юю: f acc
ой ей: f gen dat ins loc
ое ее: n nom acc
ые ие: pl nom acc
ых их: pl gen loc acc
ым им: pl dat
ыми ими: pl ins
`);

/** Endings of nouns that are not in the list: `ending: gender number cases …`, the longest that fits. */
const NOUN_ENDINGS = `
ость: f sg nom acc
ости: f sg gen dat loc, f pl nom acc
остью: f sg ins
остей: f pl gen
ция: f sg nom
ции: f sg gen dat loc, f pl nom acc
цию: f sg acc
цией: f sg ins
ций: f pl gen
ия: f sg nom, n pl nom acc, n sg gen
ию: f sg acc, n sg dat
ией: f sg ins
ии: f sg gen dat loc, f pl nom acc, n sg loc
ий: f pl gen, n pl gen
ие: n sg nom acc
ием: n sg ins
иям: n pl dat
иями: n pl ins
иях: n pl loc
ник: ma sg nom
ника: ma sg gen acc
ника: f sg nom
ики: ma pl nom, f pl nom acc, f sg gen
тель: ma sg nom
теля: ma sg gen acc
телю: ma sg dat
тели: ma pl nom
телей: ma pl gen acc
телям: ma pl dat
телями: ma pl ins
ист: ma sg nom
иста: ma sg gen acc
исты: ma pl nom
истов: ma pl gen acc
ница: fa sg nom
ницу: fa sg acc
ницы: fa sg gen, fa pl nom
ниц: fa pl gen acc
ка: f sg nom, m sg gen
ку: f sg acc, m sg dat
ки: f sg gen, f pl nom acc, m pl nom acc
ке: f sg dat loc, m sg loc
кой: f sg ins
ов: m pl gen, ma pl gen acc
ев: m pl gen, ma pl gen acc
ей: m pl gen, f sg ins, f pl gen
ам: m pl dat
ям: m pl dat
ами: m pl ins
ями: m pl ins
ах: m pl loc
ях: m pl loc
ом: m sg ins, n sg ins
ем: m sg ins, n sg ins
ой: f sg ins
у: m sg dat, f sg acc, n sg dat
ю: m sg dat, f sg acc, n sg dat
е: m sg loc, f sg dat loc, n sg loc
а: f sg nom, m sg gen, ma sg gen acc, n sg gen, n pl nom acc
я: f sg nom, m sg gen, ma sg gen acc
ы: m pl nom acc, f pl nom acc, f sg gen
и: m pl nom acc, f pl nom acc, f sg gen dat loc
о: n sg nom acc
ь: f sg nom acc, m sg nom acc
й: m sg nom acc
ью: f sg ins
: m sg nom acc
`;

/** What a word of no list most probably is, by pattern; the first that fits. Verbs first, since clauses depend on them. */
const GUESSES: SlavicGrammar["guesses"] = [
  { test: /[аеиоуыя]вш(ий|его|ему|им|ем|ая|ую|ей|ее|ие|их|ими)(ся)?$/u, form: "participle", tense: "past" },
  { test: /[аеиуюя]ющ(ий|его|ему|им|ем|ая|ую|ей|ее|ие|их|ими)(ся)?$/u, form: "participle", tense: "present" },
  {
    test: /[аеёя]нн(ый|ого|ому|ым|ом|ая|ую|ой|ое|ые|ых|ыми)$/u,
    form: "participle",
    tense: "past",
    passive: true,
    minimum: 7,
  },
  { test: /(ова|ирова|ева)н(а|о|ы)?$/u, form: "short", tense: "past", passive: true, minimum: 7 },
  { test: /[аеиыуяо]л(а|о|и)?(с[ья])?$/u, form: "finite", tense: "past", minimum: 5 },
  { test: /(ировать|овать|[аеиыуяо]ть|[аеиыуяо]ться)$/u, form: "infinitive", minimum: 5 },
  {
    test: /([аеуюя]ет|[аеиоуюя]ют|уют|[йцкнгшщзхфвпрлджчсмтб]ут|[бвгджзклмнпрстфхцчшщ]ит|[лнрвмбпзсд]ят|[жчшщ]ат)(ся)?$/u,
    form: "finite",
    tense: "present",
    minimum: 5,
  },
  { test: /(ется|ится|утся|ются|атся|ятся)$/u, form: "finite", tense: "present", minimum: 6 },
  { test: /([аеиуя]вши(сь)?|[аеиуя]в(шись)?)$/u, form: "gerund", minimum: 6 },
];

/** Stems whose dictionary form is stressed on the ending: другой, молодой. */
const STRESSED =
  /^(друг|молод|больш|втор|шест|седьм|восьм|прост|жив|чуж|зл|сух|пуст|густ|крут|худ|глух|слеп|немолод|род|черт|дорог|сыр|золот|цветн|речн|городск|мирск|земельн)$/u;

function adjectiveLemma(stem: string, ending: string): string {
  if (STRESSED.test(stem)) return `${stem}ой`;
  if (/[гкхжшчщ]$/u.test(stem) || /^(яя|юю|ее|его|ему|ем|им|ими|их|ие|ей)$/u.test(ending)) return `${stem}ий`;
  return `${stem}ый`;
}

export const GRAMMAR_FORMS = {
  adjectiveLemma,
  adjectiveEndings: ADJECTIVE_ENDINGS,
  nounEndings: NOUN_ENDINGS,
  guesses: GUESSES,
  declineNoun,
  conjugate,
};
