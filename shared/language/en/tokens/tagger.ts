/** The part-of-speech tagger of wink-nlp, in the words of this project. */
import type { PartOfSpeech } from "../../analysis.ts";
import { withoutLongHosts } from "./addresses.ts";
import type { Lexemes } from "./model.ts";

/** A word as the tagger sees it; `lemma` as it writes it. */
export interface TaggedWord {
  readonly value: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

type Tagger = (text: string) => TaggedWord[];
let tagger: Tagger | null = null;
let isKnown: (word: string) => boolean = () => true;

const KINDS: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  PROPN: "proper",
  VERB: "verb",
  ADJ: "adj",
  ADV: "adv",
  PRON: "pron",
  NUM: "num",
  ADP: "prep",
  CCONJ: "conj",
  SCONJ: "conj",
  DET: "det",
  PART: "part",
  AUX: "aux",
  PUNCT: "punct",
  SYM: "punct",
  INTJ: "other",
  X: "other",
};

/** What the tagger parts nowhere, wherever it stands. */
const PLAIN = /^[A-Za-z\d]+$/;

/**
 * Forgets the words met since the model had so many. It would take what stands between two spaces for one word where it once met that as
 * one ("Minsk's" behind a sign it does not know), and so read the same text otherwise after other texts.
 */
function forget({ hash, list }: Lexemes, known: number): void {
  for (let at = known; at < list.length; at++) {
    const word = list[at]!;
    if (!PLAIN.test(word)) delete hash[word];
  }
}

/** Loads the model (about 4 MB) once. */
export async function loadTagger(): Promise<void> {
  if (tagger !== null) return;
  const [{ default: winkNLP }, { readModel }] = await Promise.all([import("wink-nlp"), import("./model.ts")]);
  const { model, lexeme } = readModel();
  const nlp = winkNLP(model, ["pos"]);
  const { its } = nlp;
  const words = lexeme.list.length;
  isKnown = (word) => (lexeme.hash[word] ?? words) < words;
  tagger = (text) => {
    const known = lexeme.list.length;
    const tokens = nlp.readDoc(withoutLongHosts(text)).tokens();
    const values = tokens.out() as string[];
    const pos = tokens.out(its.pos) as string[];
    const lemmas = tokens.out(its.lemma as never) as string[];
    forget(lexeme, known);
    return values.map((value, i) => ({
      value,
      pos: KINDS[pos[i]!] ?? "other",
      lemma: lemmas[i] ?? value.toLowerCase(),
    }));
  };
}

/** True for words that the model was taught, whatever texts it has met since; of others it guesses. @param word in small letters */
export const isTaught = (word: string): boolean => isKnown(word);

/** Tags one sentence. Throws where the model is not loaded yet. */
export function tag(text: string): TaggedWord[] {
  if (tagger === null) throw new Error("the English pack is not loaded: call load() first");
  return tagger(text);
}
