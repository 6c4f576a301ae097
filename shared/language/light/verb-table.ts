/** Finds the verb that a word is a form of. */
import type { LightGrammar, WordReading } from "./grammar.ts";

/** Verb stems found by their first three letters. */
export class VerbTable {
  readonly #byStart = new Map<string, { stem: string; perfective: boolean }[]>();
  readonly #grammar: LightGrammar;

  constructor(grammar: LightGrammar) {
    this.#grammar = grammar;
    for (const [kind, stems] of Object.entries(grammar.verbStems)) {
      for (const stem of stems) {
        const key = stem.slice(0, 3);
        const entry = { stem, perfective: kind === "perfective" };
        const list = this.#byStart.get(key);
        if (list) list.push(entry);
        else this.#byStart.set(key, [entry]);
      }
    }
  }

  /** What a word is as a verb, or null. */
  read(lower: string): WordReading | null {
    return this.#byStem(lower) ?? this.#grammar.verbForm?.(lower)?.reading ?? null;
  }

  #byStem(lower: string): WordReading | null {
    const entries = this.#byStart.get(lower.slice(0, 3));
    if (this.#grammar.notVerbs.test(lower)) return null;
    let best: { stem: string; perfective: boolean } | null = null;
    for (const entry of entries ?? []) {
      if (lower.startsWith(entry.stem) && (best === null || entry.stem.length > best.stem.length)) best = entry;
    }
    if (best === null && !this.#grammar.plainVerbs?.test(lower)) return null;
    // "udzieli kredytu": the end of the stem is no ending of the past.
    if (
      best !== null &&
      lower === best.stem &&
      /\p{L}{4}li$/u.test(lower) &&
      !entries?.some(({ stem }) => `${stem}li` === lower)
    )
      return { pos: "verb", form: "finite", tense: best.perfective ? "future" : "present", number: "singular" };
    for (const { pattern, reading } of this.#grammar.verbEndings) {
      if (!pattern.test(lower)) continue;
      const tense = reading.tense === "present" && best?.perfective ? "future" : reading.tense;
      return { pos: "verb", ...reading, ...(tense ? { tense } : {}) };
    }
    return null;
  }
}
