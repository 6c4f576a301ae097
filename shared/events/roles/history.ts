/** Which part those who may be meant had in the text so far. */

import type { Event } from "../event.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { RoleOption } from "./marks.ts";

/** Events before in which it counts that someone took part. */
const HISTORY = 12;

/** What was told before a candidate, in order. */
interface Told {
  readonly candidate: Candidate;
  readonly told: readonly { readonly event: Event }[];
}

/** By name, what part someone had in the events told before. */
export function historyOf({ candidate, told }: Told): ReadonlyMap<string, readonly string[]> {
  const { type } = candidate.entry.frame;
  const history = new Map<string, string[]>();
  const last = told.length - 1;
  for (let at = last; at >= 0 && last - at < HISTORY; at--) {
    const { event } = told[at]!;
    for (const side of ["actor", "recipient"] as const)
      for (const { name } of side === "actor" ? event.actors : event.recipients) {
        let words = history.get(name);
        if (words === undefined) history.set(name, (words = []));
        words.push(`was ${side}`);
        if (event.type === type) words.push(`was ${side} of the type`);
        if (at === last) words.push(`was ${side} of the last`);
      }
  }
  return history;
}

/** What part someone had in the text so far. */
export function markHistory(option: RoleOption, cast: Cast, history: ReadonlyMap<string, readonly string[]>): void {
  const mine = option.value[0]!;
  for (const word of history.get(mine.name) ?? []) option.mark(word);
  const often = cast.timesNamed(mine);
  if (cast.isOfHeadline(mine)) option.mark("of the headline");
  option.mark(
    often === 0 ? "never named" : often === 1 ? "named once" : often < 4 ? "named some times" : "named often",
  );
}
