/**
 * What is known of a participant as an option for a role: words, each counted alone, for the kind of act, and some also for the type or
 * the kind of participant.
 */
import { nameIn, type Option, type WeightTable } from "../choice.ts";
import type { Features } from "../confidence/features.ts";
import type { Participant } from "../event.ts";

/** For what a word counts besides itself: always for the kind of act, and for those of these that are set. */
export const FOR = { act: 0, type: 1, mode: 2, kind: 4 } as const;

/** What the words of all options for one role of one event are counted for. */
export interface Setting {
  /** A kind of acts, such as `custody`. */
  readonly group: string;
  readonly type: string;
  readonly mode: string | null;
}

export class RoleOption implements Option<readonly Participant[]> {
  readonly value: readonly Participant[];
  readonly path: string;
  readonly kind: string;
  readonly #setting: Setting;
  readonly #words = new Map<string, number>();

  constructor(value: readonly Participant[], path: string, kind: string, setting: Setting) {
    this.value = value;
    this.path = path;
    this.kind = kind;
    this.#setting = setting;
  }

  mark(word: string, counts: number = FOR.act): void {
    this.#words.set(word, (this.#words.get(word) ?? 0) | counts);
  }

  #contexts(counts: number): string[] {
    const { group, type, mode } = this.#setting;
    const contexts = ["", group];
    if ((counts & FOR.type) !== 0) contexts.push(type);
    if ((counts & FOR.mode) !== 0 && mode !== null) contexts.push(`${type}/${mode}`);
    if ((counts & FOR.kind) !== 0) contexts.push(this.kind);
    return contexts;
  }

  get features(): Features {
    const features: Record<string, number> = {};
    for (const [word, counts] of this.#words)
      for (const context of this.#contexts(counts)) features[nameIn(context, word)] = 1;
    return features;
  }

  sum(table: WeightTable): number {
    const { group, type, mode } = this.#setting;
    const [plain, acts, types] = [table.get(""), table.get(group), table.get(type)];
    const modes = mode === null ? undefined : table.get(`${type}/${mode}`);
    const kinds = table.get(this.kind);
    let sum = 0;
    for (const [word, counts] of this.#words) {
      sum += (plain?.get(word) ?? 0) + (acts?.get(word) ?? 0);
      if ((counts & FOR.type) !== 0) sum += types?.get(word) ?? 0;
      if ((counts & FOR.mode) !== 0) sum += modes?.get(word) ?? 0;
      if ((counts & FOR.kind) !== 0) sum += kinds?.get(word) ?? 0;
    }
    return sum;
  }
}
