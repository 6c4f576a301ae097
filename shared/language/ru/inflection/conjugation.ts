import type { Conjugated } from "../../slavic/morphology/index.ts";
import type { VerbEntry } from "../../slavic/reading.ts";

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

/** Verbs of two conjugations: "they", "he", "I". */
const MIXED: readonly (readonly [string, string, string])[] = [
  ["дадут", "даст", "дам"],
  ["едят", "ест", "ем"],
  ["бегут", "бежит", "бегу"],
  ["хотят", "хочет", "хочу"],
];

/** All forms of a verb, without -ся. */
export function conjugate(entry: VerbEntry): Conjugated {
  const reflexive = /с[ья]$/u.test(entry.lemma);
  const infinitive = reflexive ? entry.lemma.slice(0, -2) : entry.lemma;
  const they = entry.they === null ? null : reflexive ? entry.they.replace(/с[ья]$/u, "") : entry.they;
  const stem = infinitive.replace(/(ть|ти|чь)$/u, "");
  const pastMasculine = (reflexive ? entry.past?.replace(/с[ья]$/u, "") : entry.past) ?? `${stem}л`;
  // «пришёл, пришла», «прочёл, прочла», «счёл, сочла»; «зажёг, зажгла», «сжёг, сожгла» as in «сожгут».
  const pastStem = /(шел|чел)$/u.test(pastMasculine)
    ? pastMasculine.replace(/ел$/u, "л").replace(/^счл$/u, "сочл")
    : pastMasculine.endsWith("жег") && they !== null
      ? `${they.slice(0, -2)}л`
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
  for (const [ending, he, i] of MIXED)
    if (they?.endsWith(ending)) {
      const base = they.slice(0, -ending.length);
      present.set(base + he, { person: 3, plural: false });
      present.set(base + i, { person: 1, plural: false });
    }
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
