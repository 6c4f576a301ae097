import type { Answer, Channel, ChannelKind, SendContext } from "../../shared/channels/channel.ts";
import type { DigestConfig } from "../../shared/config/index.ts";
import type { Report, Slots } from "../../shared/developments/index.ts";
import type { EditionView, World } from "../../shared/editions/index.ts";
import type { Event } from "../../shared/events/event.ts";
import { DeliveryRepository, EditionRepository, type Table } from "../../shared/store/index.ts";

export const event = (fields: Partial<Event> = {}): Event => ({
  type: "COERCE",
  mode: "arrest",
  status: "occurred",
  actors: [{ name: "Belarusian police", country: "BLR", sector: "COP", entityId: "body:police" }],
  recipients: [{ name: "protesters", country: "BLR", sector: "OPP", entityId: null }],
  date: { start: "2026-11-20", end: "2026-11-20" },
  place: { name: "Minsk", country: "BLR", placeId: "place:minsk" },
  quantities: [],
  background: false,
  quote: "police detained protesters",
  start: 0,
  end: 26,
  attribution: null,
  confidence: 0.8,
  rule: "test",
  ...fields,
});

/** As linking would make them, without the watchlist. */
function slots(
  id: string,
  articleId: string,
  { type, mode, status, date, place, quantities, actors, recipients }: Event,
): Slots {
  const day = (text: string) => Math.floor(Date.parse(text) / 86_400_000);
  return {
    id,
    articleId,
    type,
    mode,
    status,
    from: day(date?.start ?? "2026-11-20"),
    to: day(date?.end ?? "2026-11-20"),
    dated: date !== null,
    published: day("2026-11-20"),
    places: place?.placeId ? [place.placeId] : [],
    actors: { entities: [], groups: actors.map(({ country, sector }) => `${country}-${sector}`), names: [] },
    recipients: { entities: recipients.flatMap(({ entityId }) => entityId ?? []), groups: [], names: [] },
    quantities,
    quoteTerms: [],
    titleTerms: [],
    inTitle: false,
    language: "en",
  };
}

let counter = 0;
export function report(
  fields: Partial<Omit<Report, "event" | "article">> & {
    event?: Partial<Event>;
    article?: Partial<Report["article"]>;
  } = {},
): Report {
  const id = fields.eventId ?? `e${String(++counter).padStart(5, "0")}`;
  return {
    eventId: id,
    ingestedAt: "2026-11-20T10:00:00.000Z",
    quiet: false,
    ...fields,
    slots: slots(id, `article-${id}`, event(fields.event)),
    event: event(fields.event),
    article: {
      id: `article-${id}`,
      title: "A title",
      language: "en",
      publishedAt: "2026-11-20T09:00:00Z",
      day: "2026-11-20",
      publishers: [{ outlet: `outlet ${id}`, owner: `owner ${id}`, url: `https://example.org/${id}` }],
      copyOf: `article-${id}`,
      amendment: null,
      ...fields.article,
    },
  };
}

/** A channel that keeps what it got and answers as it is told. */
export class FakeChannel implements Channel {
  readonly kind: ChannelKind;
  readonly recipients: readonly string[];
  readonly received: { recipient: string; part: string; deliveryId: string; view: EditionView }[] = [];
  readonly #answer: (recipient: string, attempt: number) => Answer | Error;
  readonly #parts: number;
  #attempts = 0;

  constructor(
    kind: ChannelKind,
    recipients: readonly string[],
    answer: (recipient: string, attempt: number) => Answer | Error = () => ({ kind: "sent", providerId: "id" }),
    parts = 1,
  ) {
    this.kind = kind;
    this.recipients = recipients;
    this.#answer = answer;
    this.#parts = parts;
  }

  prepare(view: EditionView) {
    return Array.from({ length: this.#parts }, (_, index) => ({
      id: String(index + 1),
      size: 10,
      summary: `part ${index + 1}`,
      payload: JSON.parse(JSON.stringify(view)),
    }));
  }

  async send(part: { id: string; payload: unknown }, recipient: string, context: SendContext): Promise<Answer> {
    const answer = this.#answer(recipient, ++this.#attempts);
    // A channel that times out may have taken the message: this one has.
    if (!(answer instanceof Error) && (answer.kind === "sent" || answer.kind === "unknown")) {
      this.received.push({
        recipient,
        part: part.id,
        deliveryId: context.deliveryId,
        view: part.payload as EditionView,
      });
    }
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

export const DIGEST: DigestConfig = {
  name: "daily",
  title: "Belarus daily",
  language: "en",
  timeZone: "Europe/Minsk",
  cadence: { kind: "daily", at: "07:00" },
  filter: {},
  channels: [],
  silenceAfterDays: 3,
};

export class Clock {
  now: number;
  constructor(at: string) {
    this.now = Date.parse(at);
  }
}

/** Developments that are announced by hand. */
export class FakeNews {
  readonly developments: Report[][] = [];
  readonly announcements: { id: string; at: number }[] = [];
  drop: number | null = null;

  add(at: number, ...reports: Report[]): Report[] {
    this.developments.push(reports);
    this.announce(at, reports);
    return reports;
  }

  join(at: number, development: Report[], ...reports: Report[]): void {
    development.push(...reports);
    this.announce(at, reports);
  }

  announce(at: number, reports: readonly Report[]): void {
    this.drop = at;
    for (const { eventId, quiet } of reports) if (!quiet) this.announcements.push({ id: eventId, at });
  }

  async announced(since: number): Promise<{ eventId: string; at: string }[]> {
    return this.announcements
      .filter(({ at }) => at >= since - 3_600_000)
      .map(({ id, at }) => ({ eventId: id, at: new Date(at).toISOString() }));
  }

  async developmentsOf(ids: readonly string[]): Promise<Report[][]> {
    return this.developments.filter((reports) => reports.some(({ eventId }) => ids.includes(eventId)));
  }

  async read(): Promise<{ articles: number; refused: number }> {
    return { articles: 1, refused: 0 };
  }

  async lastDrop(since: number): Promise<number | null> {
    return this.drop !== null && this.drop >= since ? this.drop : null;
  }
}

export function world(
  table: Table,
  news: FakeNews,
  channels: readonly Channel[],
  clock: Clock,
  digest: Partial<DigestConfig> = {},
): World {
  return {
    digest: { ...DIGEST, ...digest },
    severityRules: [],
    editions: new EditionRepository(table),
    deliveries: new DeliveryRepository(table),
    feedback: { muted: async () => ({ developments: new Set<string>(), entities: new Set<string>() }) },
    news,
    outlets: () => null,
    regionOf: () => null,
    channels,
    recipients: { stopped: async () => null },
    links: { unsubscribe: () => null, feedback: () => null, archive: () => null },
    sendContext: (deliveryId) => ({ deliveryId, clock: () => clock.now }) as unknown as SendContext,
    clock: () => clock.now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      clock.now += milliseconds;
    },
    log: () => {},
  };
}
