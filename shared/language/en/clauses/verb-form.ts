/** What the form of a verb group says by itself: finite or not, its voice, its tense and its modality. */

import type { VerbGroup } from "../chunks/index.ts";
import {
  BE,
  IRREGULAR_PARTICIPLES,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  PAST_ONLY,
} from "../grammar.ts";
import { readBarePast } from "./bare-past.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import type { VerbNode } from "./verb-node.ts";

const isBe = (word: string): boolean =>
  BE.has(word) || word === "get" || word === "got" || word === "gets" || word === "getting";

/** Adds the verb group at a chunk to the sentence, as its form, the phrases around it and the verbs before it suggest. */
export function addVerbNode(sentence: ChunkedSentence, i: number, verb: VerbGroup): void {
  const { lower } = sentence.tokens[verb.head]!;
  const node: VerbNode = {
    chunk: i,
    verb,
    form: "finite",
    voice: "active",
    tense: "present",
    modality: "asserted",
    subjects: [],
    subjectPath: "",
    clauseFrom: i,
    objects: [],
    objectPath: "object",
    indirect: [],
    obliques: [],
    clauseTo: i,
    governor: null,
    subordinate: null,
  };
  sentence.nodes.push(node);
  sentence.nodeAt.set(i, node);
  const { auxiliaries } = verb;
  const ing = /ing$/u.test(lower) && lower !== verb.lemma;
  const participle = IRREGULAR_PARTICIPLES.has(lower) || (/ed$/u.test(lower) && lower !== verb.lemma);
  if (auxiliaries.length > 0 || verb.infinitive) {
    const first = auxiliaries[0] ?? "";
    if (verb.infinitive) node.form = "infinitive";
    else if (first === "being" || first === "having") node.form = "gerund";
    const last = auxiliaries.at(-1);
    if (last !== undefined && isBe(last) && !ing && (participle || verb.lemma !== lower)) node.voice = "passive";
    node.tense = auxiliaries.some((word) => MODALS_FUTURE.has(word))
      ? "future"
      : auxiliaries.some((word) =>
            ["was", "were", "had", "did", "has", "have", "having", "'d", "been", "got"].includes(word),
          )
        ? "past"
        : node.form === "infinitive" || first === "being"
          ? null
          : "present";
    if (node.tense === "future") node.modality = "planned";
    else if (auxiliaries.some((word) => word === "should" || word === "ought")) node.modality = "possible";
    else if (auxiliaries.some((word) => MODALS_HYPOTHETICAL.has(word))) node.modality = "hypothetical";
    else if (auxiliaries.some((word) => MODALS_POSSIBLE.has(word) || word === "must")) node.modality = "possible";
    return;
  }
  if (ing) {
    node.form = "gerund";
    node.tense = null;
  } else if (PAST_ONLY.has(lower) && !(IRREGULAR_PARTICIPLES.has(lower) && lower !== "ran")) node.tense = "past";
  else if (participle || (IRREGULAR_PARTICIPLES.has(lower) && verb.lemma === lower))
    readBarePast(sentence, node, lower);
  if (verb.lemma === "be" && ["was", "were"].includes(lower)) node.tense = "past";
  if (verb.lemma === "have" && lower === "had") node.tense = "past";
  // "was due in Berlin on Tuesday".
  if (verb.lemma === "be" && verb.adjective === "due" && !verb.negated) {
    node.tense = "future";
    node.modality = "planned";
  }
}
