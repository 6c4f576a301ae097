/** Which verbs take no object. */
import type { PhraseWords } from "./chunks/phrase-words.ts";

/** Endings of verbs that are done by themselves: «вернуться», «вярнуцца». */
const REFLEXIVE = /(ся|сь|цца|ца)$/u;

/** Whether a verb may take an object, as far as its form and the list of its language tell. */
export const isTransitive = (lemma: string, { intransitive }: PhraseWords): boolean =>
  !REFLEXIVE.test(lemma) && !intransitive.has(lemma);
