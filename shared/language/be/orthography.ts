/**
 * Brings the spellings of a Belarusian word together: ё as е, ў at the beginning as у, and the classical orthography («тарашкевіца»)
 * as the official one. Word lists pass through the same function, so a rule may be coarse as long as it keeps words apart.
 */

/** Loan words and stems that the two orthographies spell differently: classical, official. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/прэзыд/u, "прэзід"],
  [/пазыц/u, "пазіц"],
  [/парлямэнт/u, "парламент"],
  [/дакумэнт/u, "дакумент"],
  [/дэпартамэнт/u, "дэпартамент"],
  [/эўр/u, "еўр"],
  [/плян/u, "план"],
  [/клюб/u, "клуб"],
  [/бляк/u, "блак"],
  [/блек/u, "блок"],
  [/кляс/u, "клас"],
  [/сыстэм/u, "сістэм"],
  [/канфэрэнц/u, "канферэнц"],
  [/^мэды/u, "меды"],
  [/унівэрсытэт/u, "універсітэт"],
  [/сувэрэн/u, "суверэн"],
  [/газэт/u, "газет"],
  [/амэрык/u, "амерык"],
  [/бэрлін/u, "берлін"],
  [/вэрс/u, "верс"],
  [/экспэрт/u, "эксперт"],
  [/міністар/u, "міністр"],
  [/тэатар/u, "тэатр"],
  [/сьвет/u, "свет"],
  [/гішпан/u, "іспан"],
  [/летув/u, "літв"],
  [/лягер/u, "лагер"],
  [/дыплямат/u, "дыпламат"],
  [/імпэр/u, "імпер"],
  [/кампутар/u, "камп'ютар"],
  [/мэмарандум/u, "мемарандум"],
  [/плятформ/u, "платформ"],
  [/апэляц/u, "апеляц"],
  [/сымбал/u, "сімвал"],
  [/сымвал/u, "сімвал"],
  [/камэр/u, "камер"],
  [/фэст/u, "фест"],
  [/фэдэр/u, "федэр"],
  [/генэрал/u, "генерал"],
  [/энэрг/u, "энерг"],
  [/мэтад/u, "метад"],
  [/прафэс/u, "прафес"],
  [/дэсэнт/u, "дэсант"],
  [/гэнэрал/u, "генерал"],
  [/пэнс/u, "пенс"],
  [/інтэрвію/u, "інтэрв'ю"],
  [/апэрац/u, "аперац"],
  [/ляка(р|ў)/u, "лека$1"],
  [/расей/u, "расій"],
];
/** One look tells most words that none of the stems is in them. */
const ANY_STEM = new RegExp(STEMS.map(([classical]) => classical.source).join("|"), "u");
/** Whole words. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ня: "не",
    бяз: "без",
    безь: "без",
    бязь: "без",
    зь: "з",
    празь: "праз",
    сеньня: "сення",
    менск: "мінск",
    менску: "мінску",
    менска: "мінска",
    менскам: "мінскам",
    расея: "расія",
    расеі: "расіі",
    расею: "расію",
    расеяй: "расіяй",
    йшлі: "ішлі",
    йшоў: "ішоў",
    йшла: "ішла",
    йсці: "ісці",
  }),
);

export function normalise(word: string): string {
  let out = word.replaceAll("ё", "е");
  const whole = WORDS.get(out);
  if (whole !== undefined) return whole;
  if (out.startsWith("ў")) out = `у${out.slice(1)}`;
  if (out.includes("ь")) {
    out = out
      .replace(/дзьдз/gu, "ддз")
      .replace(/цьц/gu, "цц")
      .replace(/([знсл])ь\1(?=[еіюя])/gu, "$1$1")
      // The softness that a following soft consonant gives is not written in the official orthography.
      .replace(/([зсцн])ь(?=[бвгджзклмнпрстфхцч]+[еіюяь])/gu, "$1");
  }
  if (ANY_STEM.test(out))
    for (const [classical, official] of STEMS) if (classical.test(out)) out = out.replace(classical, official);
  return out;
}
