/** What the engine did with one trigger: kept while it works, printed by `explain`. */
import type { Option } from "./choice.ts";
import type { Event, EventPlace } from "./event.ts";
import type { Features } from "./features.ts";

export interface Trace {
  /** The sentence, as a slice of the article's text. */
  readonly sentence: string;
  readonly start: number;
  readonly trigger: string;
  /** `en/coerce.ts:12 COERCE/arrest 'detain'`. */
  readonly rule: string;
  /** The event, or null with `reason`. */
  event: Event | null;
  reason: string | null;
  /** How each slot was filled: "actor: Belarusian police (subject)". */
  readonly slots: string[];
  /** Words that decided status, time, place and background, and features with their weights. */
  readonly cues: string[];
  /** What would have been coded, also where its confidence was too low; with the features that decided. For learning. */
  candidate: Event | null;
  features: Features | null;
  background: Features | null;
  places: readonly Option<EventPlace | null>[];
}

export function printTrace(trace: Trace): string {
  const lines = [
    `${trace.event === null ? "no event" : `${trace.event.type}${trace.event.mode === null ? "" : `/${trace.event.mode}`} ${trace.event.status}`}: '${trace.trigger}' (${trace.rule})`,
  ];
  if (trace.reason !== null) lines.push(`  because: ${trace.reason}`);
  if (trace.event !== null)
    lines.push(`  quote: ${trace.event.quote}`, `  confidence: ${trace.event.confidence.toFixed(2)}`);
  for (const slot of trace.slots) lines.push(`  ${slot}`);
  for (const cue of trace.cues) lines.push(`  ${cue}`);
  return lines.join("\n");
}
