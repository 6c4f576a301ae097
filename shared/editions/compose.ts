import type { Actor } from "../channels/channel.ts";
import type { DigestConfig } from "../config/index.ts";
import type { Facts } from "../developments/index.ts";
import type { Quantity } from "../events/event.ts";
import { localName } from "../watchlist/index.ts";
import { saysNothing } from "./bare.ts";
import { localTime } from "./cadence.ts";
import { repeatsTitle } from "./echo.ts";
import { quotesOf } from "./quotes.ts";
import type { Item } from "./select.ts";
import { compareSeverity } from "./severity.ts";
import { type Outlets, sourcesOf } from "./sources.ts";
import { type Story, UNSURE } from "./story.ts";
import type { ActivityView, EditionView, ItemView, SectionView, SideView } from "./view.ts";
import { type ChangeWording, changeWording } from "./words/change.ts";
import { headlineOf, titledHeadline } from "./words/headline.ts";
import { wordsOf } from "./words/index.ts";
import { testimonyOf } from "./words/nuances.ts";
import { bounded, counted, dayText, fill, kindName, shorten, windowText } from "./words/phrases.ts";
import { placeName } from "./words/places.ts";
import { TOPICS, type Topic, type Words } from "./words/words.ts";

export interface Composition {
  readonly id: string;
  readonly digest: DigestConfig;
  /** Scheduled time, and the beginning of the window it covers; milliseconds since 1970. */
  readonly at: number;
  readonly since: number;
  readonly stories: readonly Story[];
  /** What is told in a line since readers know what it stands beside. */
  readonly besideKnown: readonly Item[];
  /** Lines of the section of notices: silence, stale input, a channel that fails. */
  readonly notices: readonly string[];
  /** What was read since the last edition; null where it was not counted. */
  readonly read: { readonly articles: number; readonly refused: number } | null;
  readonly activity: ActivityView | null;
  readonly outlets: Outlets;
  readonly feedbackUrl: (developmentId: string, actors: readonly Actor[]) => string | null;
  readonly archiveUrl: string | null;
}

const SUBJECT_LENGTH = 140;

/** Puts an edition into words, once, for every medium. Pure. */
export function compose(composition: Composition): EditionView {
  const { digest, stories, besideKnown } = composition;
  const items = stories.map(({ item }) => item);
  const words = wordsOf(digest.language);
  const day = localTime(composition.at, digest.timeZone).day;
  const views = new Map(stories.map((story) => [story.item, itemView(story, composition, words, day)]));
  const lines = besideKnown.map((item) => itemView({ item, also: [] }, composition, words, day));
  const sections = sectionsOf(items, (item) => views.get(item)!, lines, composition.notices, words, day);
  const top = items[0] === undefined ? (lines[0]?.headline ?? null) : views.get(items[0])!.headline;
  const date = dayText(words, { start: day, end: day }, day);
  const subject =
    top === null
      ? fill(words.phrases.subjectQuiet, { title: digest.title, date })
      : fill(words.phrases.subject, { title: digest.title, date, top });
  return {
    id: composition.id,
    digest: { name: digest.name, title: digest.title, language: digest.language, timeZone: digest.timeZone },
    at: new Date(composition.at).toISOString(),
    subject: shorten(subject, SUBJECT_LENGTH),
    preheader: top ?? composition.notices[0] ?? words.phrases.nothing,
    summary: summaryOf(composition, words),
    sections,
    activity: composition.activity,
    footer: [words.phrases.why, words.phrases.howToChange].map((line) => fill(line, { title: digest.title })),
    labels: {},
    archiveUrl: composition.archiveUrl,
  };
}

function summaryOf({ digest, at, since, stories, besideKnown, read }: Composition, words: Words): string[] {
  // Lines are not counted, as those beside a story are not, except where they are all there is.
  const told = stories.length === 0 ? besideKnown : stories.map(({ item }) => item);
  const count = (holds: (item: Item) => boolean) => told.filter(holds).length;
  const numbers: [keyof Words["counted"], number][] = [
    ["critical", count(({ severity }) => severity === "critical")],
    ["new", count(({ kind }) => kind === "new")],
    ["updates", count(({ kind }) => kind === "update")],
    ["corrections", count(({ kind }) => kind === "correction")],
  ];
  const shown = numbers.filter(([, n]) => n > 0).map(([name, n]) => counted(words, words.counted[name], n));
  const lines = [
    windowText(words, since, at, digest.timeZone),
    shown.length === 0 ? words.phrases.nothing : shown.join(", "),
  ];
  if (read !== null) {
    const reading = [
      counted(words, words.counted.articles, read.articles),
      ...(read.refused > 0 ? [counted(words, words.counted.refusals, read.refused)] : []),
    ];
    lines.push(fill(words.phrases.read, { counts: reading.join(", ") }));
  }
  return lines;
}

const TOPIC_OF: Readonly<Record<Facts["type"], Topic>> = {
  COERCE: "repression",
  ACCUSE: "repression",
  RETREAT: "repression",
  CONCEDE: "repression",
  ASSAULT: "security",
  MOBILIZE: "security",
  THREATEN: "security",
  PROTEST: "protest",
  ELECT: "politics",
  GOVERN: "politics",
  SANCTION: "diplomacy",
  CONSULT: "diplomacy",
  AGREE: "diplomacy",
  SUPPORT: "diplomacy",
  REQUEST: "diplomacy",
  REJECT: "diplomacy",
  COOPERATE: "economy",
  AID: "economy",
  RELOCATE: "society",
  INCIDENT: "society",
};

/** What outsiders say of a country is diplomacy, what its own courts and officers do is repression. */
function topicOf({ type, actors }: Facts): Topic {
  const foreign =
    actors.length > 0 && actors.every(({ country }) => country !== "BLR" && country !== "XXX" && country !== "NGO");
  return foreign && (type === "ACCUSE" || type === "CONCEDE") ? "diplomacy" : TOPIC_OF[type];
}

/** Where an item stands: a correction among corrections whatever its weight, since it takes back what was told. */
function sectionOf(item: Item, day: string): SectionView["kind"] {
  if (item.kind === "correction") return "corrections";
  if (item.severity === "critical") return "critical";
  if (item.kind === "update") return "updates";
  if (item.facts.status === "planned" && (item.facts.date === null || item.facts.date.end >= day)) return "planned";
  return item.severity === "low" || isUnsure(item) ? "brief" : "new";
}

/** Half of what is read with so little confidence is wrong (docs/events.md); where nobody else reports it, a line is enough. */
const isUnsure = ({ severity, confidence, owners }: Item): boolean =>
  severity === "normal" && confidence < UNSURE && owners < 2;

function sectionsOf(
  items: readonly Item[],
  view: (item: Item) => ItemView,
  besideKnown: readonly ItemView[],
  notices: readonly string[],
  words: Words,
  day: string,
): SectionView[] {
  const sections: SectionView[] = [];
  type Group = { topic: string; items: ItemView[]; besideKnown?: true };
  const one = (list: readonly Item[]): Group[] => [{ topic: "", items: list.map(view) }];
  for (const kind of ["critical", "corrections", "updates", "new", "planned", "brief"] as const) {
    let members = items.filter((item) => sectionOf(item, day) === kind);
    const lines = kind === "brief" ? besideKnown : [];
    if (members.length === 0 && lines.length === 0) continue;
    if (kind === "planned") {
      const start = ({ facts }: Item) => facts.date?.start ?? "9999";
      members = [...members].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
    }
    const groups: Group[] =
      kind === "new"
        ? TOPICS.map((topic) => ({
            topic: words.topics[topic],
            items: members.filter(({ facts }) => topicOf(facts) === topic).map(view),
          })).filter((group) => group.items.length > 0)
        : one(members).filter((group) => group.items.length > 0);
    if (lines.length > 0) groups.push({ topic: words.phrases.besideKnown, items: [...lines], besideKnown: true });
    sections.push({ kind, title: words.sections[kind], groups, lines: [] });
  }
  if (notices.length > 0) {
    sections.push({ kind: "notices", title: words.sections.notices, groups: [], lines: notices });
  }
  return sections;
}

function itemView({ item, also }: Story, composition: Composition, words: Words, day: string): ItemView {
  const change: ChangeWording | null = item.change && changeWording(item.change, words, day);
  const sources = sourcesOf(item.reports, composition.outlets, words);
  const articles = new Set(item.reports.map(({ article }) => article.id)).size;
  return {
    developmentId: item.developmentId,
    kind: item.kind,
    severity: item.severity,
    headline: headline(item, words, day),
    facts: factLine(item.facts, words, day),
    also: sidesOf(
      also.filter((side) => !repeatsTitle(side, item)),
      composition.outlets,
      words,
      day,
    ),
    change,
    quotes: quotesOf(item, composition.outlets, words),
    sources,
    // That there is only one publisher is said apart.
    sourcesLine:
      item.owners === 1
        ? counted(words, words.counted.articles, articles)
        : `${counted(words, words.counted.publishers, item.owners)} (${counted(words, words.counted.articles, articles)})`,
    singleSource: item.owners === 1 ? words.phrases.singleSource : null,
    confidence: words.confidence[item.confidence >= 0.75 ? "high" : item.confidence >= 0.5 ? "medium" : "low"],
    feedbackUrl: composition.feedbackUrl(item.developmentId, actorsOf(item.facts, words)),
  };
}

/** What is told in a line beside an item, the weightiest first. */
function sidesOf(also: readonly Item[], outlets: Outlets, words: Words, day: string): SideView[] {
  return [...also]
    .sort((a, b) => compareSeverity(b.severity, a.severity) || b.confidence - a.confidence)
    .map((item) => ({
      developmentId: item.developmentId,
      severity: item.severity,
      headline: headline(item, words, day),
      quote: quotesOf(item, outlets, words)[0] ?? null,
    }));
}

/**
 * Persons of the watchlist who take part: of whom a reader may want to hear no more in this digest. Bodies are not offered: a digest
 * without the police or the courts would be silent on what it is for.
 */
function actorsOf({ actors, recipients }: Facts, { language }: Words): Actor[] {
  const known = [...actors, ...recipients].flatMap(({ entityId, name }) => {
    if (!entityId?.startsWith("person:")) return [];
    const local = language === "en" ? null : localName(entityId, language);
    return [{ id: entityId, name: local?.nominative ?? name }];
  });
  return [...new Map(known.map((actor) => [actor.id, actor])).values()];
}

function headline(item: Item, words: Words, day: string): string {
  const { retractionPrefix, correctionPrefix } = words.phrases;
  if (item.kind === "correction") {
    const prefix = item.change?.field === "retraction" ? retractionPrefix : correctionPrefix;
    return headlineOf(item.facts, words.language, day, prefix, testimonyOf(item.facts, item.reports));
  }
  const title = item.reports[0]?.article.title ?? null;
  return saysNothing(item.facts) && title !== null
    ? titledHeadline(item.facts, words, title)
    : headlineOf(item.facts, words.language, day, "{headline}", testimonyOf(item.facts, item.reports));
}

/** Type, date, place, status, counts, in words. */
function factLine(facts: Facts, words: Words, day: string): string[] {
  const counts = facts.quantities
    .filter((quantity) => isCounted(quantity, facts))
    .map(({ kind, value, bound }) => `${words.quantities[kind]}: ${bounded(words, value, bound)}`);
  return [
    kindName(words, facts),
    ...(facts.date === null ? [] : [dayText(words, facts.date, day)]),
    ...(facts.place === null ? [] : [placeName(facts.place.placeId, facts.place.name, words.language)]),
    words.statuses[facts.status],
    ...counts,
  ];
}

/** Sums, terms and shares stand in the headline; persons are told where people are acted upon, and once. */
function isCounted({ kind, value }: Quantity, { recipients, quantities }: Facts): boolean {
  if (kind === "money" || kind === "sentence" || kind === "percent") return false;
  if (kind !== "persons") return true;
  const isStates =
    recipients.length > 0 && recipients.every(({ entityId }) => /^(?:country|body|office):/.test(entityId ?? ""));
  return !isStates && !quantities.some((other) => other.kind !== kind && other.value === value);
}
