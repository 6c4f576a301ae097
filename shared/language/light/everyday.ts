/** Makes the forms of everyday verbs from their infinitives and third persons. */
import type { WordReading } from "./grammar.ts";
import { listOf } from "./reading.ts";

/** `infinitive=third-person`, parted by spaces, and what makes their other forms. */
export interface EverydayVerbs {
  readonly imperfective: string;
  /** Their present forms are futures. */
  readonly perfective: string;
  /** Endings of the past by those of the infinitive: three of the singular, masculine first, then plurals. The first that fits counts. */
  readonly pasts: readonly (readonly [RegExp, readonly string[]])[];
  readonly pluralOf: (present: string) => string;
  /** Forms that are other words more often. */
  readonly otherWords: string;
}

type VerbForm = { readonly lemma: string; readonly reading: WordReading };

/** Looks up a form among those of the verbs, which are made when the first is asked for. */
export function everydayForms(verbs: EverydayVerbs): (lower: string) => VerbForm | null {
  let forms: ReadonlyMap<string, VerbForm> | undefined;
  return (lower) => (forms ??= allForms(verbs)).get(lower) ?? null;
}

function allForms({ imperfective, perfective, pasts, pluralOf, otherWords }: EverydayVerbs): Map<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  const others = new Set(listOf(otherWords));
  const add = (form: string, reading: Omit<WordReading, "pos">) => {
    if (!others.has(form) && !found.has(form)) found.set(form, { lemma: form, reading: { pos: "verb", ...reading } });
  };
  for (const [list, tense] of [
    [imperfective, "present"],
    [perfective, "future"],
  ] as const)
    for (const pair of listOf(list)) {
      const [infinitive, present] = pair.split("=") as [string, string];
      add(infinitive, { form: "infinitive" });
      const [ending, endings] = pasts.find(([pattern]) => pattern.test(infinitive))!;
      for (const [at, past] of endings.entries())
        add(infinitive.replace(ending, past), {
          form: "finite",
          tense: "past",
          number: at < 3 ? "singular" : "plural",
        });
      add(present, { form: "finite", tense, number: "singular" });
      add(pluralOf(present), { form: "finite", tense, number: "plural" });
    }
  return found;
}
