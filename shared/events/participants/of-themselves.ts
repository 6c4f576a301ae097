/** "EU leaders condemned the arrest of protesters and said THEY would impose sanctions": who speaks of what they do. */
import type { NounPhrase, Sentence } from "../../language/index.ts";

/**
 * Pronouns in the plural and "it" that are the subject of what someone says, with the phrase for who says it. "He" and "she" may well be
 * those of whom a relative or a lawyer speaks, and so may those to whom something is done.
 */
export function speakingOfThemselves({
  predications,
  tokens,
}: Sentence): readonly (readonly [NounPhrase, NounPhrase])[] {
  return predications.flatMap(({ subordinate, governor, voice, arguments: own }) => {
    if (subordinate !== "reported" || governor === null || voice !== "active") return [];
    const [pronoun] = own.find(({ role }) => role === "subject")?.phrases ?? [];
    const said = predications[governor]!.arguments.find(({ role }) => role === "subject")?.phrases ?? [];
    const [speaker] = said;
    if (pronoun?.pronoun?.person !== 3 || speaker === undefined || speaker.start > pronoun.start) return [];
    if (speaker.pronoun !== null || speaker.antecedent !== null) return [];
    // A body by the name of many: "EU leaders".
    const many = said.length > 1 || speaker.number === "plural" || /[^s]s$/u.test(tokens[speaker.head]!.lower);
    const agrees =
      pronoun.pronoun.number === "plural"
        ? many && said.length === 1
        : pronoun.pronoun.gender === "neuter" &&
          !many &&
          speaker.mention?.entity?.kind !== "person" &&
          isNamed(speaker);
    return agrees ? [[pronoun, speaker] as const] : [];
  });
}

/** "Warsaw said it was sending troops": a capital or a body of that name; a spokesman is no "it". */
const isNamed = ({ mention }: NounPhrase): boolean => mention?.entity?.kind === "body" || mention?.place != null;
