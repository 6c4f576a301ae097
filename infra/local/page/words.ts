import type { Event, Quantity } from "../../../shared/events/event.ts";
import type { EventType } from "../../../shared/events/ontology.ts";

/** What a type is called on the page. */
export const TYPE_NAMES: Readonly<Record<EventType, string>> = {
  AGREE: "Agreement",
  CONSULT: "Talks",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Retreat or release",
  REQUEST: "Demand",
  ACCUSE: "Accusation",
  REJECT: "Refusal",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction or sentence",
  MOBILIZE: "Mobilisation",
  COERCE: "Coercion",
  ASSAULT: "Assault",
  ELECT: "Election",
  GOVERN: "Act of government",
  RELOCATE: "Flight or move",
  INCIDENT: "Incident",
};

export function typeName({ type, mode }: Pick<Event, "type" | "mode">): string {
  return mode === null ? TYPE_NAMES[type] : `${TYPE_NAMES[type]}: ${mode.replaceAll("-", " ")}`;
}

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
