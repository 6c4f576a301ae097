/** Whether a text is an interview: then "I" is who answers. */
import type { Sentence } from "../../language/index.ts";

/** So many questions, each a paragraph of its own, make an interview. */
const QUESTIONS = 2;

/** True where a text asks and someone answers: questions outside of quotation marks that are paragraphs of their own, and "I". */
export function isInterview(sentences: readonly Sentence[]): boolean {
  const asked = sentences.filter(
    ({ tokens, paragraph, quoted }, at) =>
      tokens.at(-1)?.text === "?" &&
      quoted.length === 0 &&
      sentences[at + 1]?.paragraph !== paragraph &&
      (sentences[at - 1]?.paragraph !== paragraph || sentences[at - 2]?.paragraph !== paragraph),
  ).length;
  if (asked < QUESTIONS) return false;
  return sentences.some(({ phrases, quoted }) =>
    phrases.some(
      ({ pronoun, start }) => pronoun?.person === 1 && !quoted.some((span) => span.start <= start && start < span.end),
    ),
  );
}
