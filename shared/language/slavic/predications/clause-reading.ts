import type { Clause } from "../clauses.ts";
import { clauseSpan, type Draft, type Group, groupsOf, type PredicationContext } from "../groups.ts";
import type { Item } from "../items.ts";
import { type VerbGroup, verbGroups } from "../roles.ts";

/** Words with which a particle of the conditional means "at least": «хотя бы неделю». */

/** One clause while its predications are read: its phrases, which of them a verb has taken, and what was found so far. */
export class ClauseReading {
  readonly clause: Clause;
  readonly context: PredicationContext;
  readonly span: { start: number; end: number };
  readonly groups: readonly Group[];
  readonly finite: readonly VerbGroup[];
  readonly infinitives: readonly Item[];
  /** "may", "must" and the like. */
  readonly predicative: Item | null;
  /** True where "would" or a condition makes everything hypothetical. */
  readonly hypothetical: boolean;
  readonly made: Draft[] = [];
  readonly #drafts: Draft[];
  readonly #taken = new Set<Group>();

  constructor(clause: Clause, drafts: Draft[], context: PredicationContext) {
    const { words, tokens } = context;
    this.clause = clause;
    this.context = context;
    this.#drafts = drafts;
    this.span = clauseSpan(clause, tokens);
    this.groups = groupsOf(clause.items, context);
    this.finite = verbGroups(clause, words);
    this.infinitives = clause.items.filter(
      (item) => item.kind === "infinitive" && !this.finite.some((group) => group.item === item),
    );
    this.predicative = clause.items.find((item) => item.kind === "predicative") ?? null;
    this.hypothetical =
      clause.items.some(
        (item, index) =>
          words.conditionalParticle.includes(item.lower) &&
          item.kind !== "chunk" &&
          !words.atLeast.includes(clause.items[index - 1]?.lower ?? ""),
      ) || clause.kind === "conditional";
  }

  /** Phrases that no verb has taken and that fit; from now on they are taken. */
  take(fits: (group: Group) => boolean): Group[] {
    const own = this.groups.filter((group) => !this.#taken.has(group) && fits(group));
    for (const group of own) this.#taken.add(group);
    return own;
  }

  push(draft: Omit<Draft, "index">): void {
    const whole = { ...draft, index: this.#drafts.length } as Draft;
    this.#drafts.push(whole);
    this.made.push(whole);
  }

  /** True where "not" stands right before an item. */
  isNegated(item: Item): boolean {
    const { items } = this.clause;
    return items[items.indexOf(item) - 1]?.kind === "negation";
  }
}
