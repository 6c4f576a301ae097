/** Verbs that mean the same act as another, such as the imperfective of a perfective one. */
import type { TriggerEntry } from "./format.ts";

/** Entries and, for each verb with partners (`закрыть закрывать; …`), the same with the partner as its head, unless its block has it already. */
export function withPartners(entries: readonly TriggerEntry[], table: string): readonly TriggerEntry[] {
  const partners = new Map(
    table
      .split(";")
      .map((item) => item.trim().split(/\s+/u))
      .map(([verb, ...others]) => [verb!, others] as const),
  );
  if (partners.size < 2) return entries;
  const written = new Map<string, Set<string>>();
  for (const { source, pattern } of entries) {
    const known = written.get(source);
    if (known === undefined) written.set(source, new Set([pattern.source]));
    else known.add(pattern.source);
  }
  return entries.flatMap((entry) => {
    const { kind, source, pattern } = entry;
    if (kind !== "verb" || (pattern.plainHead !== null && !partners.has(pattern.plainHead))) return [entry];
    const head = pattern.headWord;
    const others = head.lemmas.length === 1 ? (partners.get(head.lemmas[0]!) ?? []) : [];
    const lacking = others.filter((verb) => !written.get(source)!.has(pattern.source.replace(head.lemmas[0]!, verb)));
    if (lacking.length === 0) return [entry];
    const headWord = { ...head, lemmas: [...head.lemmas, ...lacking] };
    const words = pattern.words.map((word, at) => (at === pattern.head ? headWord : word));
    const { others: rest, needed, alone } = pattern;
    return [
      entry.means({
        words,
        head: pattern.head,
        headWord,
        plainHead: null,
        others: rest,
        needed,
        alone,
        source: pattern.source,
      }),
    ];
  });
}
