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
 * Forms of Belarusian words from their dictionary form. As for Russian, every spelling that the rules could give is made, also those of
 * the classical orthography (-у and -а in the genitive, -аў of all genders).
 */
const CONSONANT = /[бвгджзклмнпрстфхцчшў]$/u;

/** Before -е of the dative and locative: г→з, к→ц, х→с, т→ц, д→дз. */
function softened(base: string): string[] {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/г$/u, "з"],
    [/к$/u, "ц"],
    [/х$/u, "с"],
    [/т$/u, "ц"],
    [/д$/u, "дз"],
  ];
  for (const [ending, replacement] of changes) if (ending.test(base)) return [base.replace(ending, replacement)];
  return [base];
}

function bareStems(base: string): string[] {
  const stems = [base];
  if (/[^аеіоуыэюя][бвгджзклмнпрстфхцчш]$/u.test(base)) {
    const last = base.at(-1)!;
    const head = base.slice(0, -1).replace(/[ьй]$/u, "");
    stems.push(`${head}е${last}`, `${head}а${last}`, `${head}о${last}`);
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
    const vowel = soft ? "я" : "а";
    put(DAT, true, `${base}${vowel}м`);
    put(INS, true, `${base}${vowel}мі`);
    put(LOC, true, `${base}${vowel}х`);
  };
  if (entry.pluralOnly) {
    const base = stem ?? short;
    put(NOM | ACC, true, lemma);
    put(
      GEN | (animate ? ACC : 0),
      true,
      ...bareStems(base),
      `${base}аў`,
      `${base}оў`,
      `${base}яў`,
      `${base}ей`,
      `${base}й`,
    );
    for (const vowel of ["а", "я"]) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}мі`);
      put(LOC, true, `${base}${vowel}х`);
    }
    put(INS, true, `${base}мі`, `${base}ьмі`);
    return out;
  }
  put(NOM | (animate || (gender === "f" && /[ая]$/u.test(lemma)) ? 0 : ACC), false, lemma);
  if (gender === "m" && CONSONANT.test(lemma)) {
    const people = lemma.endsWith("ін") && stem !== null && `${stem}ін` === lemma ? stem : null;
    const base = people === null ? (stem ?? (lemma.endsWith("ў") ? `${short}в` : lemma)) : lemma;
    put(animate ? GEN | ACC : GEN, false, `${base}а`, ...(animate ? [] : [`${base}у`]));
    put(DAT, false, `${base}у`);
    put(INS, false, `${base}ам`, `${base}ом`, `${base}ем`);
    put(
      LOC,
      false,
      ...softened(base).map((soft) => `${soft}е`),
      `${base}у`,
      ...(/[жшчцр]$/u.test(base) ? [`${base}ы`] : []),
    );
    if (people !== null) plurals(people, [`${people}е`, `${people}ы`], [people, `${people}аў`], false);
    else
      plurals(
        base,
        entry.pluralA ? [`${base}ы`, `${base}а`] : [`${base}ы`, `${base}і`],
        [`${base}аў`, `${base}оў`, `${base}яў`],
        false,
      );
    if (/^(салдат|партызан|раз)$/u.test(lemma)) put(animate ? GEN | ACC : GEN, true, lemma);
    if (lemma === "чалавек") put(GEN | NOM, true, "чалавек");
  } else if (gender === "m" && (last === "ь" || last === "й")) {
    const base = stem ?? short;
    put(animate ? GEN | ACC : GEN, false, `${base}я`, ...(animate ? [] : [`${base}ю`]));
    put(DAT, false, `${base}ю`);
    put(INS, false, `${base}ем`);
    put(LOC, false, `${base}і`, `${base}ю`);
    plurals(base, [`${base}і`], [`${base}яў`, `${base}ёў`, `${base}ей`], true);
  } else if (last === "а" && gender !== "n") {
    put(GEN, false, `${short}ы`, `${short}і`);
    put(
      DAT | LOC,
      false,
      ...softened(short).map((soft) => `${soft}е`),
      ...(/к$/u.test(short) ? softened(short).map((soft) => `${soft}ы`) : []),
      ...(/[жшчцр]$/u.test(short) ? [`${short}ы`] : []),
      ...(gender === "m" ? [`${short}у`, `${short}ам`] : []),
    );
    put(ACC, false, `${short}у`);
    put(INS, false, `${short}ай`, `${short}ой`, `${short}аю`, ...(gender === "m" ? [`${short}ам`] : []));
    plurals(short, [`${short}ы`, `${short}і`], [...bareStems(short), `${short}аў`, `${short}оў`], false);
  } else if (last === "я" && gender !== "n") {
    put(GEN | DAT | LOC, false, `${short}і`);
    put(ACC, false, `${short}ю`);
    put(INS, false, `${short}яй`, `${short}ёй`, `${short}яю`);
    plurals(
      short,
      [`${short}і`],
      [`${short}ь`, `${short}й`, `${short}яў`, `${short}ей`, ...bareStems(short).slice(1)],
      true,
    );
  } else if (gender === "f") {
    const base = last === "ь" ? (stem ?? short) : lemma;
    const double = base.at(-1)!;
    put(GEN | DAT | LOC, false, `${base}і`, `${base}ы`);
    put(INS, false, `${base}ю`, `${base}${double}ю`, `${base}${double}у`, `${base}у`);
    plurals(base, [`${base}і`, `${base}ы`], [`${base}яў`, `${base}аў`, `${base}ей`], true);
    plurals(base, [`${base}ы`], [`${base}аў`], false);
  } else if (gender === "n" && stem !== null) {
    put(GEN | DAT | LOC, false, `${stem}і`);
    put(INS, false, `${stem}ем`);
    plurals(stem, [`${stem}ы`], [stem, `${stem}аў`], false);
  } else if (/[аояёе]$/u.test(last)) {
    const soft = /[яёе]/u.test(last);
    put(GEN, false, `${short}${soft ? "я" : "а"}`);
    put(DAT, false, `${short}${soft ? "ю" : "у"}`);
    put(INS, false, `${short}${soft ? "ем" : "ам"}`, `${short}${soft ? "ём" : "ом"}`);
    put(
      LOC,
      false,
      `${short}${soft ? "і" : "е"}`,
      `${short}ы`,
      `${short}у`,
      ...softened(short).map((form) => `${form}е`),
    );
    plurals(
      short,
      [`${short}${soft ? "і" : "ы"}`],
      soft ? [`${short}яў`, short.replace(/(.)\1$/u, "$1ь")] : [...bareStems(short), `${short}аў`],
      soft,
    );
  }
  return out;
}

/** Consonants that change before -аны, -ены. */
function mutations(base: string): string[] {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/сц$/u, "шч"],
    [/дз$/u, "дж"],
    [/ц$/u, "ч"],
    [/з$/u, "ж"],
    [/с$/u, "ш"],
    [/([бпвмф])$/u, "$1л"],
  ];
  const out = [base];
  for (const [ending, replacement] of pairs) if (ending.test(base)) out.push(base.replace(ending, replacement));
  return out;
}

export function conjugate(entry: VerbEntry): Conjugated {
  const reflexive = /(цца|ціся|чыся)$/u.test(entry.lemma);
  const infinitive = reflexive ? entry.lemma.replace(/цца$/u, "ць").replace(/ся$/u, "") : entry.lemma;
  const cut = (form: string): string => (reflexive ? form.replace(/цца$/u, "ць").replace(/ся$/u, "") : form);
  const they = entry.they === null ? null : cut(entry.they);
  const stem = infinitive.replace(/(ць|ці|чы)$/u, "");
  const [masculine, feminine] = (entry.past ?? `${stem}ў`).split("/");
  const pastMasculine = cut(masculine!);
  const pastStem = feminine !== undefined ? feminine.replace(/а$/u, "") : `${pastMasculine.replace(/ў$/u, "")}л`;
  const past = [pastMasculine, `${pastStem}а`, `${pastStem}о`, `${pastStem}і`];
  const present = new Map<string, { person: 1 | 2 | 3; plural: boolean }>();
  const finite = (base: string, first: boolean, hard: boolean) => {
    const soft = /[аеіоуыяюьёэ]$/u.test(base);
    if (first) {
      present.set(`${base}${soft ? "юць" : "уць"}`, { person: 3, plural: true });
      present.set(`${base}юць`, { person: 3, plural: true });
      for (const variant of [
        base,
        ...(base.endsWith("г") ? [`${base.slice(0, -1)}ж`] : []),
        ...(base.endsWith("к") ? [`${base.slice(0, -1)}ч`] : []),
        ...softened(base),
      ]) {
        present.set(`${variant}е`, { person: 3, plural: false });
        present.set(`${variant}э`, { person: 3, plural: false });
        if (/[жчшрц]$/u.test(variant)) present.set(`${variant}а`, { person: 3, plural: false });
        present.set(`${variant}ем`, { person: 1, plural: true });
        present.set(`${variant}ець`, { person: 3, plural: false });
      }
      present.set(`${base}${soft ? "ю" : "у"}`, { person: 1, plural: false });
    } else {
      present.set(`${base}яць`, { person: 3, plural: true });
      present.set(`${base}аць`, { person: 3, plural: true });
      present.set(`${base}${hard ? "ыць" : "іць"}`, { person: 3, plural: false });
      present.set(`${base}${hard ? "ым" : "ім"}`, { person: 1, plural: true });
      for (const variant of mutations(base)) present.set(`${variant}у`, { person: 1, plural: false });
    }
  };
  if (they !== null) finite(they.slice(0, -3), /[ую]ць$/u.test(they), /[жшчрц]$/u.test(they.slice(0, -3)));
  else if (/[ая]ваць$/u.test(infinitive) || /[ое]ўваць$/u.test(infinitive)) {
    finite(`${infinitive.slice(0, -5)}у`, true, false);
    finite(`${infinitive.slice(0, -5)}ю`, true, false);
    finite(stem, true, false);
  } else if (/нуць$/u.test(infinitive)) finite(infinitive.slice(0, -3), true, false);
  else if (/[аяу]ць$/u.test(infinitive)) finite(stem, true, false);
  else if (/[еэ]ць$/u.test(infinitive)) {
    finite(stem, true, false);
    finite(stem.slice(0, -1), false, false);
  } else if (/[іы]ць$/u.test(infinitive)) finite(stem.slice(0, -1), false, infinitive.endsWith("ыць"));
  // «вярнуць» would be its own "they" form.
  if (infinitive.endsWith("нуць")) present.delete(infinitive);
  const stems = new Set<string>();
  if (!reflexive) {
    if (entry.participle !== null) stems.add(entry.participle.replace(/ы$/u, ""));
    if (entry.shortT) stems.add(`${stem}т`);
    else if (/[ая]ць$/u.test(infinitive)) stems.add(`${stem}н`);
    else if (/[іы]ць$/u.test(infinitive))
      for (const base of mutations(stem.slice(0, -1)))
        for (const vowel of ["а", "е", "я"]) stems.add(`${base}${vowel}н`);
    else if (/(нуць|уць)$/u.test(infinitive)) stems.add(`${stem}т`);
  }
  const third = [...present].filter(([, form]) => form.person === 3 && form.plural).map(([form]) => form.slice(0, -2));
  return {
    infinitive,
    reflexive,
    past,
    present,
    passivePast: [...stems].map((long) => ({ short: "", long })),
    activePast: [],
    activePresent: [],
    passivePresent: [],
    gerunds:
      entry.perfective === false
        ? third.map((form) => `${form}чы`)
        : [pastMasculine.endsWith("ў") ? `${pastMasculine}шы` : `${pastMasculine}шы`],
    imperatives: [],
  };
}

const ADJECTIVE_ENDINGS = parseAdjectiveEndings(`
ы і: m nom acc
ага яга ога: mn gen acc
аму яму ому: mn dat
ым ім: mn ins loc
ая яя: f nom
ую юю: f acc
ай яй ой: f gen dat ins loc
ае яе ое: n nom acc
ыя ія: pl nom acc
ых іх: pl gen loc acc
ым ім: pl dat
ымі імі: pl ins
`);

const NOUN_ENDINGS = `
асць: f sg nom acc
асці: f sg gen dat loc, f pl nom acc
асцю: f sg ins
цыя: f sg nom
цыі: f sg gen dat loc, f pl nom acc
цыю: f sg acc
цыяй: f sg ins
цый: f pl gen
ія: f sg nom
ію: f sg acc
іяй: f sg ins
іі: f sg gen dat loc, f pl nom acc
нне: n sg nom acc
ння: n sg gen
нню: n sg dat
ннем: n sg ins
нні: n sg loc, n pl nom acc
нняў: n pl gen
ннямі: n pl ins
ннях: n pl loc
ства: n sg nom acc
ік: ma sg nom
іка: ma sg gen acc
ікі: ma pl nom
ікаў: ma pl gen acc
іст: ma sg nom
іста: ma sg gen acc
істы: ma pl nom
істаў: ma pl gen acc
ніца: fa sg nom
ніцу: fa sg acc
ніцы: fa sg gen dat loc, fa pl nom
ніц: fa pl gen acc
ка: f sg nom, m sg gen
ку: f sg acc, m sg dat loc
кі: f sg gen, f pl nom acc, m pl nom acc
цы: f sg dat loc, f pl nom acc, f sg gen
кай: f sg ins
аў: m pl gen, f pl gen
яў: m pl gen, f pl gen
оў: m pl gen
ей: f pl gen, f sg ins
ам: m pl dat, m sg ins
ям: m pl dat
амі: m pl ins
ямі: m pl ins
ах: m pl loc
ях: m pl loc
ом: m sg ins
ем: m sg ins
ай: f sg ins
яй: f sg ins
у: m sg gen dat loc, f sg acc
ю: m sg dat, f sg acc
е: m sg loc, f sg dat loc, n sg nom acc
а: f sg nom, m sg gen, ma sg gen acc, n sg nom acc
я: f sg nom, m sg gen, n sg gen
ы: m pl nom acc, f pl nom acc, f sg gen
і: m pl nom acc, f pl nom acc, f sg gen dat loc
о: n sg nom acc
ь: f sg nom acc, m sg nom acc
й: m sg nom acc
: m sg nom acc
`;

const GUESSES: SlavicGrammar["guesses"] = [
  {
    test: /[аеія]н(ы|ага|аму|ым|ая|ую|ай|ае|ыя|ых|ымі)$/u,
    form: "participle",
    tense: "past",
    passive: true,
    minimum: 8,
  },
  {
    test: /([аеіуыяо](ла|ло|лі)|[іыу]ў|(ава|ява|іва|ыва|ага)ў)(ся)?$|[аеіуыяо]ўся$/u,
    form: "finite",
    tense: "past",
    minimum: 5,
  },
  { test: /(авацца|аваць|яваць|[аеіуыя]ць|[аіыя]цца|[сз]ці|[іо]йсці)$/u, form: "infinitive", minimum: 6 },
  {
    test: /([аеуюя]юць|уюць|[бвгджзклмнпрстфхцчш]уць|[лнрвмбпзсд]яць|[іы]вае|оўвае|[яую]е)$/u,
    form: "finite",
    tense: "present",
    minimum: 6,
  },
  { test: /(аецца|уецца|ецца|ыцца|іцца|уцца|юцца|аюцца|яцца)$/u, form: "finite", tense: "present", minimum: 6 },
  { test: /([аеіуыя]ўшы(ся)?|[аую]ючы(ся)?)$/u, form: "gerund", minimum: 6 },
];

/** «затрыманы», «затрымана», «затрыманая», «затрыманыя» as predicates. */
const PREDICATE_ENDINGS: NonNullable<SlavicGrammar["predicateEndings"]> = [
  { ending: "ы", gender: "m", plural: false },
  { ending: "ы", gender: null, plural: true },
  { ending: "ыя", gender: null, plural: true },
  { ending: "а", gender: "f", plural: false },
  { ending: "а", gender: "n", plural: false },
  { ending: "о", gender: "n", plural: false },
  { ending: "ая", gender: "f", plural: false },
  { ending: "ае", gender: "n", plural: false },
];

function adjectiveLemma(stem: string, ending: string): string {
  return /[гкх]$/u.test(stem) || /^(яя|юю|яе|яга|яму|ім|імі|іх|ія|яй)$/u.test(ending) ? `${stem}і` : `${stem}ы`;
}

export const GRAMMAR_FORMS = {
  adjectiveLemma,
  predicateEndings: PREDICATE_ENDINGS,
  adjectiveEndings: ADJECTIVE_ENDINGS,
  nounEndings: NOUN_ENDINGS,
  guesses: GUESSES,
  declineNoun,
  conjugate,
};
