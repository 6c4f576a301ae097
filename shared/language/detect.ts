import { type ArticleLanguage, LANGUAGES } from "./languages.ts";

/** Letters of the text that decide nothing are not worth reading: the first part tells the language of an article. */
const SAMPLE = 4_000;

/**
 * Tells the language of a text, or `und` where it is none of ours or there is too little to go by.
 *
 * Cyrillic is told by its letters first: ў is only Belarusian; ї, є and ґ only Ukrainian; і without и only Belarusian; ы, э, ё or ъ
 * without і only Russian. That decides every full sentence at no cost. What is left (Latin script, and a few words without any of
 * these letters) goes to a statistical model, loaded when it is first needed.
 */
export async function detectLanguage(text: string): Promise<ArticleLanguage> {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const byLetters = languageByLetters(sample);
  if (byLetters !== null) return byLetters;
  if (!/\p{L}{2}/u.test(sample)) return "und";
  const { eld } = await import("eld/extrasmall");
  const code = eld.detect(sample).language;
  return LANGUAGES.find((language) => language === code) ?? "und";
}

/** The language that the letters of a lower-case text decide, or null where they do not. */
export function languageByLetters(sample: string): ArticleLanguage | null {
  const cyrillic = count(sample, /[\u0400-\u04ff]/g);
  const latin = count(sample, /[a-z\u00c0-\u024f]/g);
  if (cyrillic === 0 || cyrillic < latin) return null;
  // Letters of Serbian, Macedonian, Kazakh, Tatar and others: none of ours, so the model must say.
  const foreign = count(sample, /[ђјљњћџѓќѕәғқңөұүһҳҷӣӯ]/g);
  if (foreign > cyrillic / 100) return null;
  const short = count(sample, /ў/g);
  const ukrainian = count(sample, /[їєґ]/g);
  const dotted = count(sample, /і/g);
  const and = count(sample, /и/g);
  const yery = count(sample, /[ыэё]/g);
  const hard = count(sample, /ъ/g);
  // A quotation in a neighbour's language is shorter than the article around it, so counts are weighed, not only looked for.
  const belarusianWeight = short * 3 + (yery > 0 ? dotted : 0) - and;
  const ukrainianWeight = ukrainian * 3 + (and > 0 ? dotted : 0) - yery;
  const russianWeight = and + (yery > 0 ? and : 0) - dotted * 2;
  const best = Math.max(belarusianWeight, ukrainianWeight, russianWeight);
  if (best <= 0) return null;
  if (best === belarusianWeight && short + dotted > 0) return "be";
  if (best === ukrainianWeight && ukrainian + dotted > 0) return "uk";
  // Bulgarian has и and ъ but never ы, э or ё.
  if (best === russianWeight && yery > 0 && hard <= yery) return "ru";
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
