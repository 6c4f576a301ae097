import type { ArticleLanguage } from "../language/languages.ts";
import { findMentions } from "../watchlist/index.ts";
import { isTelling } from "./common.ts";
import { thingsOf } from "./things.ts";

/** What two texts are compared by without knowing their languages: names as consonants, numbers, and stems within one language. */

/**
 * Consonants of Cyrillic names; several letters to a sound, because Latin spellings mix them up. Vowels, й and signs leave nothing.
 */
const CYRILLIC = new Map(
  [..."бb вv ўv гg ґg дd жs зs кk лl мm нn пp рr сs тt фf хk цk чk шs щs".matchAll(/(.)([a-z]) ?/gu)].map(
    ([, letter, sound]) => [letter!, sound!] as const,
  ),
);

/** Latin spellings of the same sounds, by the habits of all languages read, in the order they are replaced. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  // Sauchuk is Savchuk, Miadzvedzitski Medveditsky, Kastsiukevich Kostyukevich.
  [/(?<=[aeo])u(?=[bcdfghklmnpstxz])/g, "v"],
  [/dz(?=[eiyv])/g, "d"],
  [/tsi(?=[aeou])/g, "t"],
  [/shch|szcz|schtsch|sc(?=h)/g, "s"],
  [/tsch|tch|ts|tz|cz|ch|kh|ck|c|q/g, "k"],
  [/x/g, "ks"],
  [/zh|sz|sh|z/g, "s"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/h/g, "g"],
  [/[aeiouyj]/g, ""],
];

const CONSONANTS = 6;
/** Shortest skeleton that says something: two consonants are shared by too many names. */
export const LEAST_CONSONANTS = 3;

/**
 * The consonants of a name: the same for its usual spellings in Latin and Cyrillic letters, and for inflected forms that differ in
 * vowels. Почобута, Poczobut and Pochobut are all `pkbt`. At most six, since endings come last.
 */
export function skeleton(name: string): string {
  const lower = name.toLowerCase().normalize("NFC").replaceAll("ł", "l");
  const sounds = /\p{Script=Cyrillic}/u.test(lower)
    ? [...lower.replace(/дз(?=[еёіюяьв])/gu, "д").replace(/ц(?=[ёіюя])/gu, "т")]
        .map((letter) => CYRILLIC.get(letter) ?? "")
        .join("")
    : LATIN.reduce(
        (text, [pattern, sound]) => text.replace(pattern, sound),
        lower.normalize("NFD").replace(/\p{M}/gu, ""),
      );
  const consonants = sounds
    .replace(/[^a-z]/g, "")
    .replace(/(.)\1+/g, "$1")
    .slice(0, CONSONANTS);
  // Груздов, Груздоў and Hruzdou end in a sound that only one of them writes with a consonant.
  return consonants.length > LEAST_CONSONANTS ? consonants.replace(/v$/, "") : consonants;
}

/** Words every article has, in any of the languages; all are short, common and without news. */
const STOP_WORDS = new Set(
  (
    "that this with from were been have will would they their them what which when where about after before during over more than into said says also only other under against because while since until there these those some such being both each most " +
    "что это как для его она они был была были быть также после более ещё еще уже или при под над без она него неё них чтобы если когда где кто том тем этом этого между перед через сообщил сообщила сообщает заявил заявила который которые которая " +
    "што гэта яго яна яны быў была было былі таксама пасля больш яшчэ ўжо або пры каб калі дзе хто тым гэтым гэтага паміж перад праз паведаміў паведаміла заявіў які якія якая " +
    "який які яка було були також після більше вже або щоб коли цього через " +
    "jest jego oraz także przez został została które który która było była były tego przed " +
    "yra buvo taip kuris kuri kurie prieš apie nuo " +
    "eine einer eines einem einen wird wurde wurden nach auch sich dass nicht über gegen durch sind haben " +
    // Days and months, which English and German write like names.
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli oktober dezember"
  ).split(" "),
);

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ.,]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/gu;
const STEM_LETTERS = 6;
const LEAST_LETTERS = 4;

/**
 * The terms of a text, each once: `@place:vilnius` for what the watchlist knows, `#442` for a number, `~pkbt` for another capitalised
 * word, and the first letters of words longer than three. Terms with a mark compare across languages, the rest within one.
 */
export function termsOf(text: string, language: ArticleLanguage): string[] {
  const mentions = language === "und" ? [] : findMentions(text, language);
  const terms = new Set<string>();
  for (const { entity, place } of mentions) {
    const id = entity?.id ?? place?.id;
    if (id !== undefined && isTelling(id)) terms.add(`@${id}`);
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const number = numberIn(word);
    if (number !== null) {
      if (number !== "") terms.add(`#${number}`);
      continue;
    }
    const lower = word.toLowerCase().replaceAll("ё", "е");
    if (STOP_WORDS.has(lower)) continue;
    const isKnown = mentions.some(({ start, end }) => start <= index && index < end);
    if (/^\p{Lu}/u.test(word) && !isKnown) {
      const consonants = skeleton(word);
      if (consonants.length >= LEAST_CONSONANTS) terms.add(`~${consonants}`);
    }
    for (const thing of thingsOf(lower, language)) terms.add(`=${thing}`);
    if (lower.length >= LEAST_LETTERS) terms.add(lower.slice(0, STEM_LETTERS));
  }
  return [...terms];
}

const EAST_SLAVIC: ReadonlySet<string> = new Set(["ru", "be", "uk"]);

/** Languages whose words are cousins: the same words in other spellings (министр, міністр). */
export const areCousins = (a: string, b: string): boolean => a !== b && EAST_SLAVIC.has(a) && EAST_SLAVIC.has(b);

const consonants = new Map<string, string>();

/** The consonants of the plain words of a text: alike for cousins in Russian, Belarusian and Ukrainian. Without words that have but two. */
export function cousinsOf(terms: readonly string[]): string[] {
  const found = new Set<string>();
  for (const term of terms) {
    if (crossesLanguages(term)) continue;
    let known = consonants.get(term);
    if (known === undefined) consonants.set(term, (known = skeleton(term)));
    if (known.length >= LEAST_CONSONANTS) found.add(known);
  }
  return [...found];
}

/** True for the terms of what is named. */
export const isName = (term: string): boolean => term.startsWith("@") || term.startsWith("~");
export const isNumber = (term: string): boolean => term.startsWith("#");

export const isThing = (term: string): boolean => term.startsWith("=");

/** True for terms that mean the same in every language. */
export const crossesLanguages = (term: string): boolean => isName(term) || isNumber(term) || isThing(term);

/** The number a word is (`1,500` and `1.500` are 1500), empty where it says nothing (a year, a single digit), null for other words. */
function numberIn(word: string): string | null {
  if (!/^\p{N}/u.test(word)) return null;
  const digits = /^\d{1,3}([.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, "") : word.replace(",", ".");
  const isYear = /^(19|20)\d\d$/.test(digits);
  return /^\d+(\.\d+)?$/.test(digits) && digits.length > 1 && !isYear ? digits : "";
}
