import type { ChannelConfig } from "../config/config.ts";
import {
  type FeedEntry,
  type FeedHead,
  feedEntries,
  mergeEntries,
  readJsonFeed,
  renderArchiveIndex,
  renderArchivePage,
  renderAtom,
  renderCsv,
  renderJsonFeed,
  renderJsonLines,
} from "../editions/index.ts";
import type { EditionView } from "../editions/view.ts";
import { answerToFailure } from "./answers.ts";
import type { Answer, ArchiveStore, Channel, Json, Part, PrepareContext } from "./channel.ts";
import { serviceFailure } from "./email.ts";

type ArchiveConfig = Extract<ChannelConfig, { readonly kind: "archive" }>;
type Format = ArchiveConfig["formats"][number];

/** A file of one edition, written once. */
interface FilePayload {
  readonly file: string;
  readonly contentType: string;
  readonly body: string;
}

/** What an edition adds to the feeds of its digest. */
interface FeedPayload {
  readonly head: FeedHead;
  readonly formats: readonly Format[];
  readonly entries: readonly FeedEntry[];
}

const FILES: Record<
  "html" | "csv" | "jsonl",
  { readonly contentType: string; readonly render: (v: EditionView) => string }
> = {
  html: { contentType: "text/html; charset=utf-8", render: renderArchivePage },
  csv: { contentType: "text/csv; charset=utf-8", render: renderCsv },
  jsonl: { contentType: "application/x-ndjson; charset=utf-8", render: renderJsonLines },
};

/** Attempts to write a feed that another edition is writing too. */
const FEED_ATTEMPTS = 5;

/**
 * Files for whoever fetches them: a page, a table and JSON lines for each edition, the digest's feeds and an index. Files are named by the
 * edition and feeds merged by entry, so writing them again changes nothing.
 */
export function createArchiveChannel(config: ArchiveConfig): Channel {
  return {
    kind: "archive",
    recipients: ["archive"],
    prepare: (view, context) => prepare(view, config, context),
    async send(part, _recipient, context): Promise<Answer> {
      try {
        const store = await context.clients.archive();
        const { payload } = part;
        return part.id === FEEDS
          ? await addToFeeds(payload as unknown as FeedPayload, store)
          : await writeFile(payload as unknown as FilePayload, store);
      } catch (error) {
        return answerToStore(error);
      }
    },
  };
}

const FEEDS = "feeds";
const atomFile = (digest: string) => `${digest}.atom`;
const jsonFile = (digest: string) => `${digest}.json`;

function prepare(view: EditionView, config: ArchiveConfig, { links }: PrepareContext): readonly Part[] {
  const items = view.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items)).length;
  const parts = (["html", "csv", "jsonl"] as const)
    .filter((format) => config.formats.includes(format))
    .map((format): Part => {
      const { contentType, render } = FILES[format];
      const file = `${view.id}.${format}`;
      const body = render(view);
      const payload = { file, contentType, body } satisfies Json;
      return { id: format, size: Buffer.byteLength(body), summary: `${file}, ${items} items`, payload };
    });
  const formats = config.formats.filter((format) => format === "html" || format === "atom" || format === "jsonfeed");
  if (formats.length === 0) return parts;
  const { name, title, language, timeZone } = view.digest;
  const head: FeedHead = {
    title,
    language,
    timeZone,
    digest: name,
    atomUrl: formats.includes("atom") ? links.archive(atomFile(name)) : null,
    jsonUrl: formats.includes("jsonfeed") ? links.archive(jsonFile(name)) : null,
  };
  const payload = { head, formats, entries: feedEntries(view) } as unknown as Json;
  const size = Buffer.byteLength(JSON.stringify(payload));
  return [...parts, { id: FEEDS, size, summary: `${formats.join(" and ")}, ${items} entries`, payload }];
}

async function writeFile({ file, contentType, body }: FilePayload, store: ArchiveStore): Promise<Answer> {
  await store.write(file, { body, contentType });
  return { kind: "sent", providerId: file };
}

/** The JSON feed is what the Atom feed and the index are made of as well, so it is kept even where only those are wanted. */
async function addToFeeds({ head, formats, entries }: FeedPayload, store: ArchiveStore): Promise<Answer> {
  const name = jsonFile(head.digest);
  for (let attempt = 0; attempt < FEED_ATTEMPTS; attempt += 1) {
    const known = await store.read(name);
    const merged = mergeEntries(known === null ? [] : readJsonFeed(known.body), entries);
    const file = { body: renderJsonFeed(head, merged), contentType: "application/feed+json; charset=utf-8" };
    if (!(await store.write(name, file, known?.version ?? null))) continue;
    if (formats.includes("atom")) {
      const atom = { body: renderAtom(head, merged), contentType: "application/atom+xml; charset=utf-8" };
      await store.write(atomFile(head.digest), atom);
    }
    if (formats.includes("html")) {
      const index = { body: renderArchiveIndex(head, merged), contentType: "text/html; charset=utf-8" };
      await store.write(`${head.digest}.html`, index);
    }
    return { kind: "sent", providerId: name };
  }
  return { kind: "retry", afterSeconds: null, reason: "the feed was being written by another edition" };
}

/** Files are only written again, so every failure that may pass is tried again; what is forbidden is not. */
function answerToStore(error: unknown): Answer {
  const failure = serviceFailure(error);
  if (failure === null) {
    const answer = answerToFailure(error);
    return answer.kind === "unknown" ? { kind: "retry", afterSeconds: null, reason: answer.reason } : answer;
  }
  if (failure.name === "NoSuchBucket") return { kind: "dead", reason: "the bucket of the archive does not exist" };
  if (failure.name === "AccessDenied") return { kind: "dead", reason: "this function may not write to the archive" };
  return { kind: "retry", afterSeconds: null, reason: failure.name };
}
