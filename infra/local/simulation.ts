import { runDigest } from "../../functions/digest/run.ts";
import { createWorlds } from "../../functions/digest/worlds.ts";
import type { Dependencies } from "../../functions/ingest/dependencies.ts";
import { ingestDrop } from "../../functions/ingest/drop.ts";
import type { Target } from "../../functions/ingest/notification.ts";
import { createParser } from "../../shared/article/index.ts";
import type { Channel } from "../../shared/channels/index.ts";
import type { Configuration, DigestConfig } from "../../shared/config/index.ts";
import {
  type ItemView,
  instantOf,
  localTime,
  type Outlets,
  quietUntil,
  scheduledTimes,
  type World,
} from "../../shared/editions/index.ts";
import type { Extract } from "../../shared/events/extraction.ts";
import {
  ArticleRepository,
  CopyRepository,
  EventRepository,
  MemoryTable,
  NoticeRepository,
  ReceiptRepository,
} from "../../shared/store/index.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const BUCKET = "simulation";

/** One line of a stream: an article, and when it was dropped. */
export interface StreamLine {
  readonly id: string;
  /** ISO 8601. */
  readonly dropAt: string;
  readonly publishedAt?: string | null;
  readonly lang?: string;
  readonly source?: string;
  readonly owner?: string;
  readonly url?: string;
  readonly title?: string;
  readonly text: string;
}

/** One edition, as the stream's labels are compared with. */
export interface SimulatedEdition {
  readonly digest: string;
  /** Scheduled time, ISO 8601. */
  readonly at: string;
  readonly items: readonly SimulatedItem[];
}

export interface SimulatedItem {
  readonly kind: "new" | "update" | "correction";
  readonly severity: ItemView["severity"];
  readonly headline: string;
  readonly change: { readonly field: string; readonly from: string | null; readonly to: string | null } | null;
  readonly developmentId: string;
  /** Ids of the stream's lines that are new to the readers with this item. */
  readonly articles: readonly string[];
  /** The language of the headline. */
  readonly lang: string;
}

export interface SimulationOptions {
  readonly configuration: Configuration;
  /** Only these digests; all of them where absent. */
  readonly digests?: readonly string[];
  readonly extract: Extract;
  /** Told of what could not be read. */
  readonly warn?: (message: string) => void;
}

/**
 * Replays a stream of drops under a simulated clock: each line is dropped at its time and taken in by the ingest function's own code,
 * and the digest function's code runs at each digest's scheduled times, on one table in memory. Channels accept everything.
 *
 * A digest that runs every minute is run in the minute after each drop and when its quiet hours end, since its other runs find
 * nothing; and once a day, so that it can tell of silence.
 */
export async function* simulate(
  lines: readonly StreamLine[],
  options: SimulationOptions,
): AsyncGenerator<SimulatedEdition> {
  const clock = { now: 0 };
  const stream = [...lines].sort((a, b) => Date.parse(a.dropAt) - Date.parse(b.dropAt));
  if (stream.length === 0) return;
  const linesOf = new Map<string, string[]>();
  const owners = new Map<string, string>();
  for (const { source, url, owner } of stream) {
    if (owner === undefined) continue;
    if (source !== undefined) owners.set(source, owner);
    if (url !== undefined) owners.set(url, owner);
  }
  const digests = options.configuration.digests.filter(({ name }) => options.digests?.includes(name) ?? true);
  const configuration = { ...options.configuration, digests };
  const table = new MemoryTable();
  const dependencies = dependenciesOf(table, stream, clock, options);
  const worlds = worldsOf(table, configuration, clock, owners);

  const runs = digests.flatMap((digest) => runsOf(digest, stream));
  const steps = [
    ...stream.map((line) => ({ at: Date.parse(line.dropAt), line, digest: null })),
    ...runs.map(({ at, digest }) => ({ at, line: null, digest })),
  ].sort((a, b) => a.at - b.at || Number(a.line === null) - Number(b.line === null));
  for (const { at, line, digest } of steps) {
    clock.now = at;
    if (line !== null) {
      const { receipt } = await ingestDrop(dependencies, targetOf(line), {
        mostUnits: Number.POSITIVE_INFINITY,
        isLate: () => false,
      });
      if (receipt.state !== "done") options.warn?.(`${line.id}: ${receipt.reason}`);
      for (const id of receipt.articles) linesOf.set(id, [...(linesOf.get(id) ?? []), line.id]);
      continue;
    }
    const world = worlds.get(digest!.name)!;
    const run = await runDigest({ digest: digest!.name, at }, new Map([[digest!.name, world]]), at + MINUTE);
    if (run.edition !== null) yield await editionOf(world, at, linesOf);
  }
}

function targetOf(line: StreamLine): Target {
  return {
    bucket: BUCKET,
    key: `${line.id}.jsonl`,
    version: null,
    etag: line.id,
    droppedAt: new Date(line.dropAt).toISOString(),
    from: 0,
  };
}

function dependenciesOf(
  table: MemoryTable,
  stream: readonly StreamLine[],
  clock: { now: number },
  options: SimulationOptions,
): Dependencies {
  const now = () => new Date(clock.now);
  const bodies = new Map(stream.map(({ owner: _, dropAt: __, ...line }) => [`${line.id}.jsonl`, JSON.stringify(line)]));
  return {
    articles: new ArticleRepository(table),
    copies: new CopyRepository(table),
    events: new EventRepository(table),
    notices: new NoticeRepository(table, now),
    receipts: new ReceiptRepository(table),
    fetchObject: async ({ key }) => ({
      body: (async function* () {
        yield Buffer.from(bodies.get(key)!);
      })(),
      contentType: "application/jsonl",
    }),
    sendRest: async () => {},
    parse: createParser({ now: () => clock.now, isolation: "none" }),
    extract: options.extract,
    freshness: options.configuration.freshness,
    now,
    report: (message, details) => options.warn?.(`${message}: ${JSON.stringify(details)}`),
  };
}

function worldsOf(
  table: MemoryTable,
  configuration: Configuration,
  clock: { now: number },
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<string, World> {
  const links = { unsubscribe: () => null, feedback: () => null, archive: () => null };
  const outlets: Outlets = (outlet, url) => {
    const owner = (url === null ? undefined : owners.get(url)) ?? (outlet === null ? undefined : owners.get(outlet));
    return owner === undefined ? null : { owner, label: null };
  };
  return createWorlds({
    configuration,
    table,
    channelsOf: () => [READER],
    links,
    sendContext: (deliveryId) => ({
      deliveryId,
      clock: () => clock.now,
      fetch: () => Promise.reject(new Error("a simulation sends nothing")),
      clients: {
        ses: () => Promise.reject(new Error("a simulation sends nothing")),
        sns: () => Promise.reject(new Error("a simulation sends nothing")),
        archive: () => Promise.reject(new Error("a simulation keeps no archive")),
      },
      secret: () => Promise.reject(new Error("a simulation has no secrets")),
      links,
      timeoutMilliseconds: 1000,
      configurationSet: null,
    }),
    clock: () => clock.now,
    random: () => 0,
    sleep: async () => {},
    log: () => {},
    outlets,
  });
}

/** A reader who gets everything at once. */
const READER: Channel = {
  kind: "email",
  recipients: ["reader@simulation.invalid"],
  prepare: () => [{ id: "1", size: 0, summary: "the edition", payload: null }],
  send: async () => ({ kind: "sent", providerId: null }),
};

/** When a digest runs during a stream, and after it until its last drop was told. */
function runsOf(digest: DigestConfig, stream: readonly StreamLine[]): { at: number; digest: DigestConfig }[] {
  const drops = stream.map(({ dropAt }) => Date.parse(dropAt));
  const [first, last] = [drops[0]!, drops.at(-1)!];
  if (digest.cadence.kind !== "minutely") {
    const end = last + (digest.cadence.kind === "weekly" ? 8 : 2) * DAY;
    const times = [...scheduledTimes(digest.cadence, digest.timeZone, first, end)];
    const until = times.findIndex((time) => time > last);
    return times.slice(0, until < 0 ? times.length : until + 1).map((at) => ({ at, digest }));
  }
  const times = new Set<number>();
  const add = (time: number) => {
    times.add(time);
    const quiet = quietUntil(digest, time);
    if (quiet !== null) times.add(Math.ceil(quiet / MINUTE) * MINUTE);
  };
  for (const drop of drops) add(Math.floor(drop / MINUTE) * MINUTE + MINUTE);
  for (let time = first; time <= last + DAY; time += DAY) {
    add(instantOf(localTime(time, digest.timeZone).day, "07:00", digest.timeZone));
  }
  return [...times]
    .filter((time) => time > first)
    .sort((a, b) => a - b)
    .map((at) => ({ at, digest }));
}

async function editionOf(
  world: World,
  at: number,
  linesOf: ReadonlyMap<string, readonly string[]>,
): Promise<SimulatedEdition> {
  const name = new Date(at).toISOString();
  const { view, articles } = await world.editions.content((await world.editions.edition(world.digest.name, name))!);
  // Lines beside what readers know already are no items: they are only told along with an edition.
  const items = view.sections.flatMap(({ groups }) =>
    groups.filter(({ besideKnown }) => besideKnown !== true).flatMap((group) => group.items),
  );
  return {
    digest: world.digest.name,
    at: name,
    items: items.map(({ kind, severity, headline, change, developmentId }) => ({
      kind,
      severity,
      headline,
      change: change && { field: change.field, from: change.from, to: change.to },
      developmentId,
      articles: (articles[developmentId] ?? []).flatMap((id) => linesOf.get(id) ?? []),
      lang: view.digest.language,
    })),
  };
}
