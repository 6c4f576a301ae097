import { type ArticleLanguage, LANGUAGES, type Language } from "./languages.ts";
import { LETTERS } from "./letters.ts";
import { TELLING } from "./telling.ts";

/** The first part of an article tells its language: the rest is not worth reading. */
const SAMPLE = 4_000;

/**
 * Tells the language of a text, or `und` where it is none of ours or there is too little to go by.
 *
 * Russian, Belarusian and Ukrainian are told by how often their letters stand in the text and by telling words, which decides four words
 * as well as a page, at no cost. Latin script, and Cyrillic that may be Bulgarian, Serbian or Macedonian, goes to a statistical model,
 * loaded when it is first needed, whose scores are weighed with telling words.
 */
export async function detectLanguage(text: string): Promise<ArticleLanguage> {
  const sample = text
    .slice(0, SAMPLE)
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<![^\s>])\S{0,300}(?:https?:|www\.|@)\S*|<[^>]{0,200}>/gu, " ");
  const cyrillic = count(sample, /[\u0400-\u04ff]/gu);
  const latin = count(sample, /[a-z\u00c0-\u024f]/gu);
  if (cyrillic + latin < 3) return "und";
  return cyrillic >= latin ? detectCyrillic(sample, cyrillic) : detectLatin(sample, latin);
}

const FREQUENCIES = Object.entries(LETTERS).map(
  ([language, table]) =>
    [
      language as Language,
      new Map(table.split(" ").map((entry) => [entry[0]!, Math.log(Number(entry.slice(1)) / 10_000)] as const)),
    ] as const,
);
/** What a letter costs that the language does not have: names in quotation and slips of the pen must not decide alone. */
const FOREIGN_LETTER = -9;
/** How telling words, letters and the model's scores are weighed against each other; fitted on 3,000 pieces of four words. */
const LETTER_WEIGHT = 0.3;
const WORD_WEIGHT = 3;
const MODEL_WEIGHT = 8;
/** Where letters and words alone put one language so far ahead, the model cannot change it. */
const DECISIVE = 15;

async function detectCyrillic(sample: string, letters: number): Promise<ArticleLanguage> {
  const points = tellingPoints(sample);
  const characters = sample.match(/[\u0400-\u04ff]/gu) ?? [];
  const ranked = FREQUENCIES.map(([language, frequencies]) => {
    const logarithm = characters.reduce((sum, letter) => sum + (frequencies.get(letter) ?? FOREIGN_LETTER), 0);
    return { language, score: logarithm * LETTER_WEIGHT + points[language] * WORD_WEIGHT };
  }).sort((a, b) => b.score - a.score);
  // Letters of none of our languages (Serbian, Kazakh …), or none that only ours have (Bulgarian): the model has to agree.
  const foreign = count(sample, /[ђјљњћџѓќѕәғқңөұүһҳҷӣӯ]/gu) > letters * 0.01;
  const own = count(sample, /[ыэёўіїєґ]/gu) >= letters * 0.01;
  if (own && !foreign && ranked[0]!.score - ranked[1]!.score > DECISIVE) return ranked[0]!.language;
  const scores = await modelScores(sample);
  const [code] = Object.entries(scores).sort((a, b) => b[1] - a[1])[0] ?? ["und"];
  const model = (language: Language) => (scores[language] ?? 0.5) * letters * MODEL_WEIGHT;
  const [best] = ranked.sort((a, b) => b.score + model(b.language) - a.score - model(a.language));
  const agrees = ["ru", "be", "uk"].includes(code);
  return foreign || (!own && !agrees && letters >= SHORT_LETTERS) ? "und" : best!.language;
}

/** How much better a language that is not ours must score than the best of ours: the shorter the text, the less a score says. */
const FOREIGN_MARGIN = 0.012;
const FOREIGN_MARGIN_SHORT = 0.07;
const SHORT_LETTERS = 60;
const LONG_LETTERS = 200;

/** Letters that a language does not have, as it is written today. */
const FOREIGN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  pl: /[äöüßčėęįšųūž]/gu,
  lt: /[äöüßćłńóśźżwqx]/gu,
  de: /[ąćęłńóśźżčėįšųū]/gu,
  en: /[äöüßąćęłńóśźżčėįšųū]/gu,
};

async function detectLatin(sample: string, letters: number): Promise<ArticleLanguage> {
  const scores = await modelScores(sample);
  const points = tellingPoints(sample);
  const words = Math.max(1, sample.match(/\p{L}+/gu)?.length ?? 0);
  let best: Language | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const language of LANGUAGES) {
    const score = scores[language];
    if (score === undefined) continue;
    const pattern = FOREIGN_LETTERS[language];
    const impossible = pattern === undefined ? 0.2 : Math.min(0.2, (count(sample, pattern) / letters) * 2);
    const weighed = score + (points[language] * 0.15) / words - impossible;
    if (weighed > most) [best, most] = [language, weighed];
  }
  if (best === null) return "und";
  const ours: readonly string[] = LANGUAGES;
  const foreign = Math.max(0, ...Object.entries(scores).map(([code, score]) => (ours.includes(code) ? 0 : score)));
  const share = Math.min(1, Math.max(0, (letters - SHORT_LETTERS) / (LONG_LETTERS - SHORT_LETTERS)));
  const margin = FOREIGN_MARGIN_SHORT + (FOREIGN_MARGIN - FOREIGN_MARGIN_SHORT) * share;
  return foreign > most + margin ? "und" : best;
}

async function modelScores(sample: string): Promise<Readonly<Record<string, number>>> {
  const { eld } = await import("eld/extrasmall");
  return eld.detect(sample).getScores();
}

const WORDS = new Map<string, readonly Language[]>();
const ENDINGS = new Map<string, readonly Language[]>();
for (const language of LANGUAGES) {
  for (const entry of new Set(TELLING[language].split(" "))) {
    const [table, key] = entry.startsWith("-") ? [ENDINGS, entry.slice(1)] : [WORDS, entry];
    table.set(key, [...(table.get(key) ?? []), language]);
  }
}
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

/** Points for words (1) and endings (½) that tell a language; those that several languages share are divided. */
function tellingPoints(sample: string): Readonly<Record<Language, number>> {
  const points = Object.fromEntries(LANGUAGES.map((language) => [language, 0])) as Record<Language, number>;
  for (const word of sample.match(/[\p{L}’']+/gu) ?? []) {
    const whole = WORDS.get(word);
    if (whole !== undefined) {
      for (const language of whole) points[language] += 1 / whole.length;
      continue;
    }
    for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
      const ending = ENDINGS.get(word.slice(-length));
      if (ending === undefined) continue;
      for (const language of ending) points[language] += 0.5 / ending.length;
      break;
    }
  }
  return points;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
