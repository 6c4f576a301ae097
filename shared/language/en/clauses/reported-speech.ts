/** Reports that stand before the words that report them. */
import { SAYING } from "../grammar.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import type { VerbNode } from "./verb-node.ts";

/** Verbs of saying that need someone to be told: after a comma they do not report what stands before. */
const CONTROLLING_SPEECH = new Set(["tell", "inform", "remind", "warn", "assure", "ask", "urge"]);

/** Those of them behind which nothing but the hearer may stand: "…, his lawyer told the court". */
const TOLD = new Set(["tell", "inform", "remind", "assure"]);

/** True where someone of the clause's own tells one hearer, and nothing that follows is what is told. */
function isTold({ chunks, nodes }: ChunkedSentence, node: VerbNode): boolean {
  const [hearer, ...more] = node.objects;
  if (!TOLD.has(node.verb.lemma) || hearer === undefined || more.length > 0) return false;
  if (node.subjects.length === 0 || node.subjectPath.startsWith("shared") || node.clauseFrom === node.chunk)
    return false;
  const told = nodes.some((other) => other.governor === node && other.chunk > node.chunk);
  const next = chunks[node.clauseTo + 1];
  return !told && next?.kind !== "that" && next?.kind !== "quote";
}

/** "…, the ministry said.": what stands before is its report. */
export function findTrailingSpeech(sentence: ChunkedSentence): void {
  for (const node of sentence.nodes) {
    if (
      node.form !== "finite" ||
      !SAYING.has(node.verb.lemma) ||
      node.subordinate !== null ||
      (CONTROLLING_SPEECH.has(node.verb.lemma) && !isTold(sentence, node))
    )
      continue;
    const before = sentence.skipLeft(node.clauseFrom - 1, ["adverb", "date"]);
    const edge = sentence.chunks[node.subjectPath === "subject after the verb" ? node.chunk - 1 : before];
    if (edge?.kind !== "comma" && edge?.kind !== "quote" && edge?.kind !== "dash") continue;
    if (node.objects.length > 0 && node.objectPath === "object" && !TOLD.has(node.verb.lemma)) continue;
    const after = sentence.chunks[node.clauseTo + 1];
    if (after?.kind === "that") continue;
    const inserted = edge.kind === "comma" && after?.kind === "comma";
    for (const other of sentence.nodes) {
      if (other.chunk >= node.chunk && !inserted) break;
      if (other === node) continue;
      if (
        other.governor === null &&
        other.form === "finite" &&
        (other.subordinate === null || other.subordinate === "temporal")
      ) {
        other.governor = node;
        other.subordinate = "reported";
        if (other.modality === "hypothetical") {
          other.modality = "planned";
          other.tense = "future";
        }
      }
    }
  }
}
