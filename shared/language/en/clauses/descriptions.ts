/** Words on a person beside the name: "Maksim Znak, A LAWYER sentenced to ten years", "A NURSE from Rechytsa, Alla Kuzmich". */
import type { PhraseDraft } from "../chunks/index.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";

/** True for a name of given name and surname, or of a person of the watchlist. */
export function isPersonNamed({ tokens }: ChunkedSentence, phrase: PhraseDraft): boolean {
  const { mention, head, from, pronoun } = phrase;
  if (pronoun !== null || phrase.possessor !== null) return false;
  if (mention !== null) return mention.entity?.kind === "person";
  const [given, surname] = [tokens[head - 1], tokens[head]!];
  return (
    head > from && given!.pos === "proper" && surname.pos === "proper" && isName(given!.text) && isName(surname.text)
  );
}

/** "Alla", "Tsikhanouski", and the "S." of a surname that is withheld. */
const isName = (word: string): boolean => /^\p{Lu}(?:\p{Ll}[\p{L}’'-]*|\.)$/u.test(word);

/** True where a phrase tells what one person or thing is: "a lawyer", "head", "the 30-year-old mother". */
export function isDescription({ tokens }: ChunkedSentence, phrase: PhraseDraft): boolean {
  const head = tokens[phrase.head]!;
  const noun = head.pos === "noun" || head.lower.endsWith("-in-chief");
  if (phrase.pronoun !== null || phrase.mention !== null || !noun || phrase.number === "plural") return false;
  return phrase.quantity === null || phrase.quantity.unit === "age";
}

/** Ties what stands behind a name and a comma to the name, where neither clause nor list takes it for someone else. */
export function describeNames(sentence: ChunkedSentence): void {
  const { chunks, tokens, subjectChunks, listLeader } = sentence;
  for (let i = 0; i + 2 < chunks.length; i++) {
    const name = sentence.phraseAt(i);
    if (name === null || name.apposition !== null || chunks[i + 1]!.kind !== "comma") continue;
    let at = i + 2;
    const age = sentence.phraseAt(at);
    if (age !== null && age.to - age.from === 1 && tokens[age.head]!.pos === "num" && chunks[at + 1]?.kind === "comma")
      at += 2;
    const phrase = sentence.phraseAt(at);
    if (phrase === null || subjectChunks.has(at) || listLeader[at] !== at || !isDescription(sentence, phrase)) continue;
    if (isPersonNamed(sentence, name)) name.apposition = phrase;
  }
}
