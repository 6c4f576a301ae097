import type { Conjugated } from "../../slavic/morphology/index.ts";
import type { VerbEntry } from "../../slavic/reading.ts";
import { mutations, softened } from "./consonants.ts";

/** All forms of a verb, without -ся. */
export function conjugate(entry: VerbEntry): Conjugated {
  const reflexive = /(цца|ціся|чыся)$/u.test(entry.lemma);
  const infinitive = reflexive ? entry.lemma.replace(/цца$/u, "ць").replace(/ся$/u, "") : entry.lemma;
  const cut = (form: string): string => (reflexive ? form.replace(/цца$/u, "ць").replace(/ся$/u, "") : form);
  const they = entry.they === null ? null : cut(entry.they);
  const stem = infinitive.replace(/(ць|ці|чы)$/u, "");
  const [masculine, feminine] = (entry.past ?? `${stem}ў`).split("/");
  const pastMasculine = cut(masculine!);
  const pastStem = feminine !== undefined ? cut(feminine).replace(/а$/u, "") : `${pastMasculine.replace(/ў$/u, "")}л`;
  const past = [pastMasculine, `${pastStem}а`, `${pastStem}о`, `${pastStem}і`, `${pastStem}а`];
  // «замерзнуць», «замерзлі»: behind a consonant -ну- may be missing in the past.
  const short = entry.past === null ? /^(.*[бвгзкпсхр])нуць$/u.exec(infinitive)?.[1] : undefined;
  if (short !== undefined) past.push(`${short}ла`, `${short}ло`, `${short}лі`);
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
        if (/[жчшрц]$/u.test(variant)) {
          present.set(`${variant}а`, { person: 3, plural: false });
          present.set(`${variant}ам`, { person: 1, plural: true });
        }
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
  if (they !== null) finite(they.slice(0, -3), /[ую]ць$/u.test(they), /([жшчр]|ц(?=аць))$/u.test(they.slice(0, -3)));
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
  // «даць», «выдаць», «надаць»: «дасць».
  if (they?.endsWith("дадуць")) present.set(`${they.slice(0, -4)}сць`, { person: 3, plural: false });
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
