import { eventKind } from "../../../shared/editions/index.ts";
import type { Event, Quantity } from "../../../shared/events/event.ts";
import type { EventType } from "../../../shared/events/ontology.ts";

/** What a type is called, in the words of English editions. */
export const typeTitle = (type: EventType): string => eventKind({ type, mode: null, quantities: [] }, "en");

/** What kind of event it is, in the words of English editions. */
export const typeName = (event: Pick<Event, "type" | "mode" | "quantities">): string => eventKind(event, "en");

/** Who and whom, as far as they are told. */
export function sides({ actors, recipients }: Pick<Event, "actors" | "recipients">): string {
  const names = (side: Event["actors"]) => side.map(({ name }) => name).join(", ");
  if (actors.length === 0) return names(recipients);
  return recipients.length === 0 ? names(actors) : `${names(actors)} → ${names(recipients)}`;
}

export function days({ date }: Pick<Event, "date">): string {
  if (date === null) return "no date";
  return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
}

const BOUNDS = { exact: "", min: "at least ", max: "at most ", approx: "about " } as const;

export function quantity({ kind, value, bound, unit }: Quantity): string {
  if (kind === "money") return `${BOUNDS[bound]}${value.toLocaleString("en")} ${unit ?? ""}`.trim();
  if (kind === "percent") return `${BOUNDS[bound]}${value} %`;
  if (kind === "sentence") return value >= 9999 ? "life" : `${BOUNDS[bound]}${sentence(value)}`;
  return `${BOUNDS[bound]}${value.toLocaleString("en")} ${kind}`;
}

function sentence(months: number): string {
  if (months < 1) return `${Math.round(months * 30)} days`;
  return months % 12 === 0 ? `${months / 12} years` : `${Number(months.toFixed(1))} months`;
}
