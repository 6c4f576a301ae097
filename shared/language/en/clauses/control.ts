/** Control and raising: who does what an infinitive or an "-ing" form without a subject of its own says. */
import { OBJECT_CONTROL } from "../grammar.ts";
import type { VerbNode } from "./verb-node.ts";

/** Subjects of infinitives and "-ing" forms, from the verb they hang on. */
export function findControlledSubject(node: VerbNode): void {
  if (node.subjects.length > 0 || node.governor === null) return;
  const { governor } = node;
  const { lemma } = governor.verb;
  const byObject = OBJECT_CONTROL.has(lemma) && node.subordinate !== "temporal" && node.subordinate !== "participial";
  if (byObject && governor.voice === "passive") {
    node.subjects = governor.subjects;
    node.subjectPath = `subject of passive '${lemma}'`;
  } else if (byObject && governor.objects.length > 0) {
    node.subjects = governor.objects;
    node.subjectPath = `object of '${lemma}'`;
  } else if (
    byObject &&
    governor.obliques.some(({ preposition }) => preposition === "on" || preposition === "to" || preposition === "for")
  ) {
    node.subjects = governor.obliques.find(
      ({ preposition }) => preposition === "on" || preposition === "to" || preposition === "for",
    )!.phrases;
    node.subjectPath = `'${lemma} on/to'`;
  } else {
    node.subjects = governor.subjects;
    node.subjectPath = `subject of '${lemma}'`;
  }
}
