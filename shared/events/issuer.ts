/** Who says "we" in a statement. */
import type { Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import type { Participant } from "./event.ts";
import { BELARUS } from "./home.ts";

/**
 * The body that speaks in a statement: the first one named that is not of the state watched, where the text says "we" outside
 * quotation marks and nowhere "I".
 */
export function issuerOf(sentences: readonly Sentence[], mentions: readonly Mention[]): Participant | null {
  let plural = 0;
  for (const sentence of sentences) {
    const inQuotes = (start: number): boolean =>
      sentence.quoted.some((span) => span.start <= start && start < span.end);
    for (const { pronoun, start } of sentence.phrases.flatMap((phrase) => [
      phrase,
      ...(phrase.possessor === null ? [] : [phrase.possessor]),
    ])) {
      if (pronoun?.person !== 1 || inQuotes(start)) continue;
      if (pronoun.number === "singular") return null;
      plural++;
    }
  }
  const bare = sentences.filter(
    (sentence) =>
      sentence.kind === "body" && sentence.predications[0]?.head === 0 && sentence.predications[0]?.tense === "present",
  ).length;
  if (plural === 0 && bare < 3) return null;
  const issuer = mentions.find(
    ({ entity, adjective }) =>
      entity !== null &&
      !adjective &&
      (entity.kind === "body" || entity.kind === "country") &&
      !(entity.country === BELARUS.code && ["GOV", "COP", "JUD", "MIL", "LEG"].includes(entity.sector)),
  );
  const entity = issuer?.entity;
  return entity == null
    ? null
    : { name: entity.name, country: entity.country, sector: entity.sector, entityId: entity.id };
}
