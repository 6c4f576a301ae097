/** Given names of men that end as those of women do. */
const OF_MEN: ReadonlySet<string> = new Set([
  "nikita",
  "ilya",
  "illia",
  "mikita",
  "foma",
  "luka",
  "savva",
  "danila",
  "misha",
  "sasha",
  "kolya",
  "siarozha",
]);

/** Endings of surnames that only women bear, and of given names of women besides -a. */
const SURNAME_OF_A_WOMAN = /(?:skaya|skaia|skaja|ouskaya|ova|eva|ina|kaya|evich-a)$/u;
const GIVEN_NAME_OF_A_WOMAN = /(?:ie|lyn|een|beth)$/u;

/**
 * Whether a name, in English letters as events spell it ("Marina Kolos"), is a woman's or a man's: a guess from how given name and surname
 * end. Null for a bare name that does not tell.
 */
export function genderOfName(name: string): "masculine" | "feminine" | null {
  const words = name.toLowerCase().split(" ");
  const [given, last] = [words[0]!, words.at(-1)!];
  if (SURNAME_OF_A_WOMAN.test(last)) return "feminine";
  if (words.length === 1) return null;
  const ofWoman = given.endsWith("a") ? !OF_MEN.has(given) : GIVEN_NAME_OF_A_WOMAN.test(given);
  return ofWoman ? "feminine" : "masculine";
}
