/** Subjects that stand behind their verb: "…," said Nino; "Among those detained was Nina". */
import { SAYING } from "../grammar.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { beginsClause } from "./clause-bounds.ts";
import type { VerbNode } from "./verb-node.ts";

/** "Also DETAINED were two students": nothing but a participle stands before "be". */
const fronted = ({ chunks, nodes }: ChunkedSentence, node: VerbNode): boolean => {
  const first = nodes[0];
  return (
    first !== undefined &&
    first !== node &&
    first.form === "participle" &&
    chunks
      .slice(0, node.chunk)
      .every((chunk, at) => chunk.kind === "adverb" || chunk.kind === "date" || at === first.chunk)
  );
};

/** Where the subject of a verb stands behind it; -1 where it does not. */
export function invertedSubject(sentence: ChunkedSentence, node: VerbNode): number {
  const right = sentence.skipRight(node.chunk + 1, ["adverb", "date"]);
  if (node.form !== "finite" || sentence.chunks[right]?.kind !== "phrase") return -1;
  const left = sentence.chunks[node.chunk - 1];
  if (
    SAYING.has(node.verb.lemma) &&
    (left?.kind === "quote" || (left?.kind === "comma" && sentence.chunks[node.chunk - 2]?.kind === "quote")) &&
    !beginsClause(sentence, right)
  )
    return right;
  if (node.verb.lemma === "be" && fronted(sentence, node)) return right;
  if (node.verb.lemma === "be" && sentence.chunks[0]?.kind === "preposition") {
    for (let i = 0; i < node.chunk; i++) {
      const chunk = sentence.chunks[i]!;
      if (chunk.kind === "phrase" && sentence.governedBy[i]! < 0) return -1;
      if (chunk.kind === "comma") return -1;
    }
    return right;
  }
  return -1;
}

/** "Among those DETAINED was Nina", "also HELD is a driver": to whom it was done stands after "be". */
export function namesThoseBefore({ nodes, chunks, tokens }: ChunkedSentence, node: VerbNode): void {
  const before = nodes[nodes.indexOf(node) - 1];
  if (before === undefined || before.form !== "participle" || before.voice !== "passive") return;
  const [first] = before.subjects;
  const among = chunks[0]?.kind === "preposition" && chunks[0].word === "among";
  if (!among && chunks.slice(0, before.chunk).some(({ kind }) => kind !== "adverb")) return;
  if (first !== undefined && !/^(?:those|them)$/u.test(tokens[first.head]!.lower)) return;
  before.subjects = node.subjects;
  before.subjectPath = "subject after 'be'";
}

/** "The reporter was AMONG THOSE FREED", "those released INCLUDE the reporter": to whom it was done is who they are said to be. */
export function namesThoseBeside({ nodes, tokens }: ChunkedSentence): void {
  for (const node of nodes) {
    const [those] = node.subjects;
    if (node.form !== "participle" || node.voice !== "passive" || node.subjects.length !== 1) continue;
    if (those === undefined || tokens[those.head]!.lower !== "those") continue;
    for (const { verb, subjects, objects, obliques } of nodes) {
      const among =
        verb.lemma === "be" &&
        obliques.some(({ preposition, phrases }) => preposition === "among" && phrases.includes(those));
      const named = among ? subjects : verb.lemma === "include" && subjects.includes(those) ? objects : [];
      if (named.length === 0) continue;
      node.subjects = named;
      node.subjectPath = `told by '${verb.lemma}'`;
    }
  }
}
