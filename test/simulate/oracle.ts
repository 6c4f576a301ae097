/**
 * Reads the labelled stream as a perfect reader would: what each article reports is taken from its labels. It tells the faults of
 * linking and of editions apart from those of reading.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StreamLine } from "../../infra/local/simulation.ts";
import type { Event } from "../../shared/events/event.ts";
import type { Extract } from "../../shared/events/extraction.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import type { Label } from "./score.ts";

type Fields = Omit<Event, "quote" | "start" | "end" | "attribution" | "confidence" | "rule" | "background">;
interface Developments {
  readonly developments: Readonly<Record<string, Fields>>;
  /** Per article: what it gives differently from the first report. */
  readonly values: Readonly<Record<string, Partial<Event>>>;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
/** The lines of a file beside this one. */
export const jsonl = <Line>(name: string): Line[] =>
  read(name)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

export const STREAM = jsonl<StreamLine>("stream.jsonl");
export const LABELS = jsonl<Label>("labels.jsonl");
const { developments, values } = JSON.parse(read("developments.json")) as Developments;

/** Names as the watchlist knows them: a perfect reader finds its ids. */
function known(fields: Fields): Fields {
  const participant = (one: Fields["actors"][number]) => {
    const found = findMentions(one.name, "en").find(({ start, end }) => start === 0 && end === one.name.length)?.entity;
    return found ? { ...one, name: found.name, entityId: found.id } : { ...one, entityId: null };
  };
  const place = fields.place && findMentions(fields.place.name, "en")[0]?.place;
  return {
    ...fields,
    actors: fields.actors.map(participant),
    recipients: fields.recipients.map(participant),
    place: fields.place && { ...fields.place, name: place?.name ?? fields.place.name, placeId: place?.id ?? null },
  };
}

/** @param change what a less perfect reader makes of an event, by article and development */
export function oracle(change: (event: Event, id: string) => Event = (event) => event): Extract {
  const byLine = new Map(LABELS.map((label) => [label.id, label]));
  return async (article) => {
    const id = article.sourceId ?? "";
    const tells = byLine.get(id)?.tells ?? [];
    const start = article.bodyStart;
    const end = article.text.indexOf(".", start + 20) + 1 || article.text.length;
    const events = tells.map(({ development }) => {
      const fields = developments[development];
      if (fields === undefined) throw new Error(`no development ${development} in developments.json`);
      const event: Event = {
        ...known(fields),
        background: false,
        quote: article.text.slice(start, end),
        start,
        end,
        attribution: null,
        confidence: 0.8,
        rule: "oracle",
        ...values[id],
      };
      return change(event, id);
    });
    return { belarusRelated: events.length > 0, relevance: { score: events.length > 0 ? 1 : 0, reasons: [] }, events };
  };
}
