import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../shared/article/article.ts";
import { createParser } from "../../shared/article/index.ts";
import { type EventRecord, slotsOf } from "../../shared/developments/index.ts";
import type { DayRange, Event, Participant } from "../../shared/events/event.ts";
import { extract } from "../../shared/events/index.ts";
import { entityById, findMentions } from "../../shared/watchlist/index.ts";
import { articleOf } from "./records.ts";

/** A line of the annotated articles, as far as linking needs it. */
interface GoldArticle {
  readonly id: string;
  readonly lang: Article["language"];
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly events: readonly GoldEvent[];
  readonly developments: Readonly<Record<string, string>>;
}

interface GoldEvent extends Omit<Event, "actors" | "recipients" | "place" | "date"> {
  readonly actors: readonly Omit<Participant, "entityId">[];
  readonly recipients: readonly Omit<Participant, "entityId">[];
  readonly place: { readonly name: string; readonly country: string } | null;
  readonly date: DayRange | null;
}

/** An annotated event with the development it belongs to. */
export interface GoldMention {
  readonly record: EventRecord;
  readonly development: string;
  readonly language: string;
}

/**
 * The annotation is complete within a group of articles, but not between groups: these are the same thing under two keys, or under a
 * key and none (an event alone is `article#index`). Found by reading what the linking joined across them.
 */
const SAME_THING: readonly (readonly string[])[] = [
  ["tsikhanouskaya-leaves-2020-08-11", "en-d-001#8", "ru-d-101#5"],
  ["en-d-113#2", "be-d-103#4"],
  ["en-d-113#3", "poczobut-arrest-2021-03", "poczobut-detained-2021-03-25"],
  ["en-d-114#6", "babaryka-verdict-2021-07-06"],
  ["pl-d-101#0", "poczobut-sentence-2023-02-08"],
  ["belarus-release-52-2025-09-11", "ru-d-112#0"],
  ["statkevich-sentence-2021-12", "ru-d-112#11"],
  ["en-d-213#0", "be-d-105#8"],
  ["en-d-213#3", "be-d-105#9"],
  ["ru-d-101#8", "ru-d-001#6"],
  ["tsimanouskaya-forced-return-2021-08-01", "tsimanouskaya-forced-home-2021-08-01"],
  ["poland-visa-tsimanouskaya-2021-08-02", "tsimanouskaya-polish-visa-2021-08-02"],
  ["en-d-103#3", "kalesnikava-abducted-2020-09-07"],
  ["en-d-103#6", "ru-d-103#0"],
  ["en-d-105#0", "ru-d-006#3"],
  ["en-d-110#7", "ru-d-104#0"],
  ["en-d-113#4", "be-d-103#0"],
  ["en-d-113#6", "be-d-103#2"],
  ["en-d-113#7", "be-d-103#3"],
  ["en-d-114#1", "be-d-101#6", "en-d-004#5"],
  ["en-d-205#3", "ru-d-109#1"],
  ["statkevich-led-back-2025-09-11", "ru-d-112#3"],
  ["us-lifts-belavia-sanctions-2025-09-11", "ru-d-112#6"],
  ["inauguration-2020-09-23", "ru-d-002#7"],
  ["en-d-115#1", "be-d-104#3"],
  ["shishov-kgb-allegation-2021-08", "ru-d-105#3"],
  ["en-d-112#4", "ru-d-106#4"],
  ["tsimanouskaya-to-warsaw-2021-08-04", "ru-d-105#5"],
  ["shishov-death-2021-08-03", "ru-d-105#1"],
  ["shishov-murder-inquiry-2021-08-03", "ru-d-105#0"],
  ["en-d-115#6", "ru-d-105#8"],
  ["en-d-115#10", "be-d-104#7"],
  ["en-d-115#12", "be-d-104#5"],
  ["en-d-115#13", "be-d-104#6"],
  ["grouping-agreed-2022-10-07", "uk-d-101#1"],
  ["bobrowniki-closed-2023-02-10", "pl-d-101#4"],
  ["en-d-205#1", "ru-d-109#0"],
  ["en-d-205#2", "ru-d-109#5"],
  ["en-d-206#3", "ru-d-110#2"],
  ["en-d-209#6", "ru-d-112#7"],
  ["en-d-207#0", "ru-d-111#0"],
  ["en-d-106#9", "ru-d-101#6"],
  ["en-d-204#9", "pl-d-001#5"],
  ["en-d-206#0", "ru-d-110#0"],
];

const FOLDER = join(import.meta.dirname, "../gold");
/** The articles that the score was fitted to, and those written later. */
const DEVELOPED = /^dev-.*\.jsonl$/;
export const WRITTEN_LATER = /^practice-.*\.jsonl$/;

/** All annotated events as records, with canonical ids by the watchlist, as an extraction without faults would give them. */
export function goldMentions(files: RegExp = DEVELOPED): GoldMention[] {
  const articles = readdirSync(FOLDER)
    .filter((file) => files.test(file))
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as GoldArticle);
  return articles.flatMap((article) =>
    article.events.map((gold, index) => {
      const event: Event = {
        ...gold,
        actors: gold.actors.map(canonical),
        recipients: gold.recipients.map(canonical),
        place: gold.place && { ...gold.place, placeId: placeIdOf(gold.place.name) },
        start: article.text.indexOf(gold.quote),
        end: article.text.indexOf(gold.quote) + gold.quote.length,
      };
      const id = `${article.id}#${index}`;
      const stored = articleOf({ id: article.id, title: article.title, text: article.text, language: article.lang });
      const slots = slotsOf(id, stored, event, article.publishedAt ?? "2020-01-01");
      const record: EventRecord = {
        id,
        articleId: article.id,
        event,
        slots,
        quiet: null,
        storedAt: "2026-01-01T00:00:00.000Z",
      };
      return { record, development: article.developments[String(index)] ?? id, language: article.lang };
    }),
  );
}

/**
 * The events that the rules extract from the annotated articles, as far as they match an annotated one: the same type, and quotes that
 * share half of the shorter one's words. Events that match none have no known development and are left out.
 */
export async function extractedMentions(
  annotated: readonly GoldMention[],
  files: RegExp = DEVELOPED,
): Promise<GoldMention[]> {
  const byArticle = Map.groupBy(annotated, ({ record }) => record.articleId);
  const parse = createParser({ isolation: "none" });
  const mentions: GoldMention[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => files.test(name))) {
    for await (const unit of parse({ name: file, body: createReadStream(join(FOLDER, file)) })) {
      if (!("article" in unit)) throw new Error(unit.refusal.reason);
      const article = { ...unit.article, id: unit.article.sourceId! };
      const { events } = await extract(article, { unrelatedToo: true });
      const day = article.publication?.day ?? "2020-01-01";
      for (const { gold, event } of matches(byArticle.get(article.id) ?? [], events)) {
        const { id } = gold.record;
        const slots = slotsOf(id, article, event, day);
        mentions.push({ ...gold, record: { ...gold.record, event, slots } });
      }
    }
  }
  return mentions;
}

function matches(annotated: readonly GoldMention[], events: readonly Event[]) {
  const pairs = annotated
    .flatMap((gold) => events.map((event) => ({ gold, event, shared: sharedWords(gold.record.event, event) })))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared);
  const used = new Set<GoldMention | Event>();
  return pairs.filter(({ gold, event }) => {
    if (used.has(gold) || used.has(event)) return false;
    used.add(gold).add(event);
    return true;
  });
}

function sharedWords(a: Event, b: Event): number {
  if (a.type !== b.type) return 0;
  const wordsOf = ({ quote }: Event): string[] => quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.filter((word) => second.includes(word)).length / Math.max(1, Math.min(first.length, second.length));
}

/** The same with the keys of `SAME_THING` made one. */
export function withoutGaps(mentions: readonly GoldMention[]): GoldMention[] {
  const first = new Map(SAME_THING.flatMap((keys) => keys.map((key) => [key, keys[0]!] as const)));
  return mentions.map((mention) => ({
    ...mention,
    development: first.get(mention.development) ?? mention.development,
  }));
}

function canonical(participant: Omit<Participant, "entityId">): Participant {
  const { name } = participant;
  const whole = findMentions(name, "en").find(
    ({ start, end, adjective }) => start === 0 && end === name.length && !adjective,
  );
  return { ...participant, entityId: whole?.entity && entityById(whole.entity.id) ? whole.entity.id : null };
}

function placeIdOf(name: string): string | null {
  const [mention] = findMentions(name, "en").filter(
    ({ start, end, place }) => place && start === 0 && end === name.length,
  );
  return mention?.place?.id ?? null;
}
