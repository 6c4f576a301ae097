/** Whether a name is a woman's or a man's, for pronouns that may stand for it. */

const MASCULINE_A = new Set([
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

/** A guess from the first name: Slavic and most European feminine names end in a vowel -a/-ia. */
export function genderOf(name: string): "masculine" | "feminine" | null {
  const [first, last] = [name.split(" ")[0]!.toLowerCase(), name.split(" ").at(-1)!.toLowerCase()];
  if (/(?:skaya|skaia|skaja|ouskaya|ova|eva|ina|kaya|evich-a)$/u.test(last)) return "feminine";
  if (name.includes(" "))
    return /[aiye]?a$/u.test(first) && !MASCULINE_A.has(first)
      ? "feminine"
      : /(?:ie|lyn|een|beth)$/u.test(first)
        ? "feminine"
        : "masculine";
  return null;
}
