/** What the engine did with one trigger: kept while it works, printed by `explain`. */
import type { Language, Predication, Sentence } from "../language/index.ts";
import type { Option } from "./choice.ts";
import type { Features } from "./confidence/features.ts";
import { BACKGROUND_WEIGHTS, decisive, EVENT_WEIGHTS, type Judged } from "./confidence/index.ts";
import type { TimeFinding } from "./days/index.ts";
import type { Event, EventPlace, Participant } from "./event.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import { PLACE_WEIGHTS, type PlaceFinding } from "./places/index.ts";
import { ACTOR_WEIGHTS, type ChosenRoles, RECIPIENT_WEIGHTS } from "./roles/index.ts";
import type { Candidate } from "./triggers/candidates.ts";

export interface Trace {
  /** The sentence, as a slice of the article's text. */
  readonly sentence: string;
  readonly start: number;
  readonly trigger: string;
  /** As `ruleName` writes it. */
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
  /** Among which places the event's was chosen, the best first. */
  places: readonly Option<EventPlace | null>[];
  /** Among whom actor and recipient were chosen, the best first; none where the clause names them. */
  actors: readonly Option<readonly Participant[]>[];
  recipients: readonly Option<readonly Participant[]>[];
}

/** How an event names the entry that it rests on: `en:COERCE/arrest:detain`. */
export const ruleName = (language: Language, { frame: { type, mode }, pattern }: TriggerEntry): string =>
  `${language}:${type}${mode === null ? "" : `/${mode}`}:${pattern.source}`;

/** The trace of one trigger, to be filled. @param why there is no event, put into words only when somebody reads it */
export function traceOf(
  text: string,
  sentence: Sentence,
  predication: Predication,
  rule: string,
  why: (() => string) | null,
): Trace {
  let reason: (() => string) | string | null = why;
  return {
    sentence: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    trigger: text.slice(sentence.tokens[predication.from]!.start, sentence.tokens[predication.to - 1]!.end),
    rule,
    event: null,
    get reason() {
      return typeof reason === "function" ? reason() : reason;
    },
    set reason(told) {
      reason = told;
    },
    slots: [],
    cues: [],
    candidate: null,
    features: null,
    background: null,
    places: [],
    actors: [],
    recipients: [],
  };
}

/** Lets the traces of events tell what later steps made of their place and background. `after`: the same events in the same order. */
export function retrace(traces: readonly Trace[], before: readonly Judged[], after: readonly Judged[]): void {
  const ofEvent = new Map(traces.flatMap((trace) => (trace.event === null ? [] : [[trace.event, trace] as const])));
  for (const [at, { event }] of before.entries()) {
    const trace = ofEvent.get(event);
    if (trace === undefined) continue;
    const { event: settled, past } = after[at]!;
    trace.event = settled;
    trace.background = past ?? trace.background;
    if (settled.place === event.place) continue;
    const slot = trace.slots.findIndex((line) => line.startsWith("place: "));
    trace.slots[slot] = `place: ${settled.place?.name ?? "none"} (where they met)`;
  }
}

/** How many of the options weighed are printed. */
const SHOWN = 3;

export function printTrace(trace: Trace): string {
  const lines = [
    `${trace.event === null ? "no event" : `${trace.event.type}${trace.event.mode === null ? "" : `/${trace.event.mode}`} ${trace.event.status}`}: '${trace.trigger}' (${trace.rule})`,
  ];
  if (trace.reason !== null) lines.push(`  because: ${trace.reason}`);
  if (trace.event !== null)
    lines.push(`  quote: ${trace.event.quote}`, `  confidence: ${trace.event.confidence.toFixed(2)}`);
  for (const slot of trace.slots) lines.push(`  ${slot}`);
  for (const { value, path, features } of trace.places.slice(0, SHOWN))
    lines.push(`  place ${value?.name ?? "none"} (${path}): ${decisive(features, PLACE_WEIGHTS)}`);
  for (const [role, options, weights] of [
    ["actor", trace.actors, ACTOR_WEIGHTS],
    ["recipient", trace.recipients, RECIPIENT_WEIGHTS],
  ] as const)
    for (const { value, path, features } of options.slice(0, SHOWN))
      lines.push(
        `  ${role} ${value.map(({ name }) => name).join(", ") || "none"} (${path}): ${decisive(features, weights)}`,
      );
  for (const cue of trace.cues) lines.push(`  ${cue}`);
  if (trace.features !== null) lines.push(`  confidence from: ${decisive(trace.features, EVENT_WEIGHTS)}`);
  if (trace.background !== null) lines.push(`  background from: ${decisive(trace.background, BACKGROUND_WEIGHTS)}`);
  return lines.join("\n");
}

/** What fills each slot of an event and how it got there, for the trace. */
export function slotLines(
  { actors, recipients, date, place }: Event,
  candidate: Candidate,
  chosen: ChosenRoles,
  time: TimeFinding,
  { path }: PlaceFinding,
): string[] {
  const names = (all: Event["actors"]): string => all.map(({ name }) => name).join(", ") || "none";
  const way = (implied: Event["actors"], options: ChosenRoles["actorOptions"], found: Candidate["actors"]): string =>
    implied.length > 0 ? (options[0]?.path ?? "implied") : (found[0]?.path ?? "not found");
  return [
    `actor: ${names(actors)} (${way(chosen.impliedActors, chosen.actorOptions, candidate.actors)})`,
    `recipient: ${names(recipients)} (${way(chosen.impliedRecipients, chosen.recipientOptions, candidate.recipients)})`,
    `date: ${date === null ? "none" : `${date.start} to ${date.end}`} (${time.path}${time.words === null ? "" : `: ${time.words}`})`,
    `place: ${place?.name ?? "none"} (${path})`,
  ];
}
