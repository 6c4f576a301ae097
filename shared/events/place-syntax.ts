/** How a place hangs in the sentence of an event: of which verb or noun it is said. */
import type { NounPhrase, Predication, Sentence } from "../language/index.ts";
import type { Candidate } from "./candidates.ts";

/** Steps from a clause up to the one it hangs on. */
const HIGHEST = 4;

/** Whether a predication hangs on another, however far below. */
function hangsBelow(sentence: Sentence, from: Predication, above: number): boolean {
  let one: Predication | undefined = from;
  for (let steps = 0; steps < HIGHEST && one !== undefined && one.governor !== null; steps++) {
    if (one.governor === above) return true;
    one = sentence.predications[one.governor];
  }
  return false;
}

/** What the place is said of, as names of features. */
export function attachment(
  { sentence, host, predication, actors, recipients }: Candidate,
  place: NounPhrase,
): string[] {
  const flags: string[] = [];
  for (const one of sentence.predications) {
    if (one === host || one === predication) continue;
    if (!one.arguments.some(({ phrases }) => phrases.includes(place))) continue;
    flags.push(
      hangsBelow(sentence, host, one.index)
        ? "of a verb above"
        : hangsBelow(sentence, one, host.index)
          ? `of a ${one.subordinate ?? "noun"} below`
          : one.kind === "noun"
            ? "of another act"
            : "of another verb",
    );
  }
  for (const phrase of sentence.phrases) {
    if (phrase === place || !phrase.complements.some(({ phrases }) => phrases.includes(place))) continue;
    const filler = (list: Candidate["actors"]) => list.some((one) => one.phrase === phrase);
    flags.push(
      filler(actors)
        ? "says where who acts is"
        : filler(recipients)
          ? "says where whom it concerns is"
          : phrase.head === predication.head
            ? "of the noun itself"
            : "of another noun",
    );
  }
  return flags;
}
