/** When a candidate happened: the words for days that belong to it, else what the text spoke of before, else the day of publication. */
import { addDays } from "../../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Status } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { byCounting } from "./counting.ts";
import {
  clauseAfter,
  clauseBefore,
  clauseBelow,
  dayOfChain,
  dayOfPlan,
  dayOfSaying,
  ofNounDescribed,
  whenClause,
} from "./days-nearby.ts";
import { atThatTime, goesOn } from "./going-on.ts";
import { isDeedOfNews } from "./lead-day.ts";
import { dayOfDenial, dayOfMain, dayOfWhen } from "./main-clause.ts";
import { type OwnMention, ownMentions } from "./own-days.ts";
import { isShort } from "./ranges.ts";
import { isReaction, voteDay } from "./told-acts.ts";
import type { Calendar } from "./told-days.ts";

export interface TimeFinding {
  readonly date: DayRange | null;
  /** How it was found, for traces. */
  readonly path: "own clause" | "same sentence" | "governing clause" | "text before" | "publication" | "none";
  readonly words: string | null;
}

/** Acts of words: told in the present, they are of today whatever day they speak of. */
const WORDS = new Set(["ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"]);
/** Acts that speak of days to come, besides those of words: what is promised, or set for a day. */
const speaksOfDays = ({ entry }: Candidate): boolean =>
  WORDS.has(entry.frame.type) ||
  entry.frame.type === "AGREE" ||
  (entry.frame.type === "ELECT" && entry.frame.mode === "schedule");
/** True for an infinitive that another verb has for its object, and for the verb that has one: "ordered to close". */
const isOrdered = (sentence: Sentence, at: Predication): boolean =>
  (at.subordinate === "complement" && at.tense === null) ||
  sentence.predications.some(
    ({ governor, subordinate, tense, kind }) =>
      governor === at.index && subordinate === "complement" && tense === null && kind === "verb",
  );

/** Acts in force from a day on, as types or as types with modes. */
const IN_FORCE: ReadonlySet<string> = new Set([
  "SANCTION",
  "GOVERN",
  "CONCEDE",
  "COERCE/restrict",
  "COERCE/ban",
  "COERCE/curfew",
  "COERCE/martial-law",
]);

/** The day from which an order or a ban holds ("from Monday", "as of 1 June"), not since which something lasts; null where none is told. */
function startOf(
  { entry, host, sentence }: Candidate,
  mention: DateMention,
  calendar: Calendar,
  words: () => string,
  lexicon: Lexicon,
): DayRange | null {
  const { type, mode } = entry.frame;
  if (mention.shape !== "open" || !(IN_FORCE.has(type) || IN_FORCE.has(`${type}/${mode}`))) return null;
  if (host.kind === "noun" || calendar.publication === null) return null;
  const before = sentence.tokens.findLast(({ end }) => end <= mention.start)?.lower;
  if ([words().split(" ")[0]!.toLowerCase(), before].some((word) => lexicon.lists("since", word))) return null;
  const past = mention.resolve(calendar.publication, "past");
  if (past === null) return null;
  if (host.perfect === "past")
    return past.start <= calendar.publication ? { start: past.start, end: past.start } : null;
  const ahead = calendar.isAhead(mention, past) ? mention.resolve(calendar.publication, "future") : null;
  return ahead === null ? null : { start: ahead.start, end: ahead.start };
}

/** Orders may be told so many days before they take effect. */
const TOLD_AHEAD = 31;

/**
 * "Has closed the crossing from 10 November to 10 February", told in November: a span across the end of a year in which an order is in force
 * is the one of now, where the police counts of such a span are of the one gone by.
 */
function inForceNow({ entry }: Candidate, mention: DateMention, calendar: Calendar): DayRange | null {
  const { type, mode } = entry.frame;
  const { publication } = calendar;
  if (publication === null || mention.shape !== "point" || mention.anchor !== "publication") return null;
  if (!IN_FORCE.has(type) && !IN_FORCE.has(`${type}/${mode}`)) return null;
  const next = mention.resolve(publication, "future");
  const across = next !== null && next.start.slice(0, 4) !== next.end.slice(0, 4);
  return across && next.start <= addDays(publication, TOLD_AHEAD) ? next : null;
}

/** From this weight on, words name a day. */
const A_DAY = 0.8;

/** What is to be done by a day may be done from now on. */
const upTo = (date: DayRange, publication: string | null): DayRange =>
  publication !== null && date.end >= publication ? { start: publication, end: date.end } : date;
/** What is to be done this week, month or year lies ahead; "from October to February" is told whole. */
const fromNow = (date: DayRange, publication: string | null): DayRange =>
  publication !== null &&
  date.start < publication &&
  (addDays(date.start, 31) > date.end || date.start.slice(4) + date.end.slice(4) === "-01-01-12-31")
    ? upTo(date, publication)
    : date;

/** "have been arrested since a rally on Friday": what lasts from the day of something else. */
function sinceThen(
  { host, sentence }: Candidate,
  mention: DateMention,
  date: DayRange | null,
  calendar: Calendar,
  lexicon: Lexicon,
): DayRange | null {
  if (date === null || host.perfect !== "present" || mention.shape !== "point" || calendar.publication === null)
    return date;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= mention.start);
  for (let i = at - 1; i >= Math.max(host.head, at - SINCE_REACH); i--) {
    const { lower, pos } = tokens[i]!;
    if (lexicon.lists("since", lower))
      return date.start > calendar.publication ? date : { start: date.start, end: calendar.publication };
    if (pos === "verb" || pos === "aux" || pos === "punct") break;
  }
  return date;
}
/** So many words at most stand between "since" and the day of the noun it governs. */
const SINCE_REACH = 9;

/** The day of a candidate, and the words and the way by which it was found. */
export function findTime(candidate: Candidate, status: Status, calendar: Calendar, lexicon: Lexicon): TimeFinding {
  const { sentence, host, predication } = candidate;
  const tense: Tense = status === "planned" ? "future" : "past";
  const wordsOf = (mention: DateMention): string =>
    sentence.tokens
      .filter((token) => token.start >= mention.start && token.end <= mention.end)
      .map((token) => token.text)
      .join(" ");
  const denied = status === "denied" ? dayOfDenial(candidate, calendar, lexicon) : null;
  if (denied !== null) return { date: denied, path: "governing clause", words: null };
  const seen = new Set<Predication>();
  let at: Predication | null = predication === host ? host : predication;
  let path: TimeFinding["path"] | null = null;
  let said: DayRange | null = null;
  for (let steps = 0; at !== null && steps < 5 && !seen.has(at); steps++) {
    seen.add(at);
    const mentions = ownMentions(sentence, at, lexicon);
    // "On Tuesday he signed a decree on a vote on 17 October": the day to come is not of last year.
    const isOther = ({ mention }: OwnMention, date: DayRange): boolean =>
      calendar.isAhead(mention, date) &&
      mentions.some((one) => one.mention !== mention && one.mention.shape === "point" && one.mention.weight >= A_DAY);
    for (const own of mentions) {
      // "decided on Friday to list them": the deciding has its own tense, and does not date the plan.
      const governing = path === "governing clause" && at.tense !== null && at.tense !== "future";
      if (governing && status === "planned") continue;
      // "ordered the crossing to be closed from Friday": an order counts from a day to come.
      const ordered =
        own.mention.shape === "open" && own.mention.weight >= A_DAY && host.perfect == null && isOrdered(sentence, at);
      const begins = ordered ? own.mention.resolve(calendar.publication, "future") : null;
      if (begins !== null && calendar.publication !== null && begins.start > calendar.publication)
        return {
          date: { start: begins.start, end: begins.start },
          path: path ?? own.path,
          words: wordsOf(own.mention),
        };
      // "has suspended deliveries from November", in October; "had cut off transit from 1 February": in force from a day on.
      const start = governing ? null : startOf(candidate, own.mention, calendar, () => wordsOf(own.mention), lexicon);
      if (start !== null) return { date: start, path: path ?? own.path, words: wordsOf(own.mention) };
      const now = governing || status === "planned" ? null : inForceNow(candidate, own.mention, calendar);
      if (now !== null) return { date: now, path: path ?? own.path, words: wordsOf(own.mention) };
      const date = sinceThen(
        candidate,
        own.mention,
        calendar.resolve(own.mention, governing ? "past" : tense),
        calendar,
        lexicon,
      );
      // "told them to leave by Friday": a day to come dates what is asked, not the asking.
      const ahead =
        status !== "planned" &&
        date !== null &&
        calendar.publication !== null &&
        (date.start > addDays(calendar.publication, 1) ||
          (mentions.length > 1 && isOther(own, date)) ||
          // "called for a new march on March 25", in February.
          (speaksOfDays(candidate) &&
            own.mention.start > sentence.tokens[host.head]!.end &&
            ((own.mention.weight >= A_DAY && calendar.isAhead(own.mention, date)) ||
              date.start > calendar.publication)));
      // "On Monday parliament passed the law, and Russia has praised it": the perfect takes no day gone by from beside it.
      const gone =
        own.path === "same sentence" &&
        at.perfect === "present" &&
        own.mention.shape === "point" &&
        date !== null &&
        calendar.publication !== null &&
        date.end < calendar.publication &&
        isShort(date);
      // "The EU condemns the landing of 23 May": what is said now is about that day.
      const about =
        at === host &&
        date !== null &&
        WORDS.has(candidate.entry.frame.type) &&
        host.tense === "present" &&
        host.perfect == null &&
        sentence.kind !== "title" &&
        own.mention.shape === "point" &&
        own.mention.start > sentence.tokens[host.head]!.end &&
        calendar.publication !== null &&
        date.end < addDays(calendar.publication, -1);
      if (date !== null && !ahead && !gone && !about && own.mention.shape === "before" && status === "planned")
        return { date: upTo(date, calendar.publication), path: path ?? own.path, words: wordsOf(own.mention) };
      if (date !== null && !ahead && !gone && !about && own.mention.shape !== "before")
        return {
          date: status === "planned" && own.mention.shape === "point" ? fromNow(date, calendar.publication) : date,
          path: path ?? own.path,
          words: wordsOf(own.mention),
        };
    }
    // What someone said on Monday happened when it happened, but not after they said it.
    if (at.subordinate === "reported") {
      const saying = at.governor === null ? null : sentence.predications[at.governor]!;
      if (saying === null || status === "planned") break;
      // «С начала мая, подсчитали в фонде, уволили 17 человек»: nobody says one thing for weeks.
      const lasting = ownMentions(sentence, saying, lexicon).find(({ mention }) => mention.shape === "open");
      const since = lasting === undefined ? null : calendar.resolve(lasting.mention, "past");
      if (lasting !== undefined && since !== null)
        return { date: since, path: "governing clause", words: wordsOf(lasting.mention) };
      said = dayOfSaying(sentence, saying, calendar, lexicon);
      break;
    }
    const next: Predication | null =
      at === predication && host !== predication
        ? host
        : at.governor === null
          ? null
          : sentence.predications[at.governor]!;
    path = "governing clause";
    at = next;
  }
  const chain = predication === host ? dayOfChain(candidate, tense, calendar, lexicon) : null;
  if (chain !== null) return { date: chain.date, path: "own clause", words: wordsOf(chain.mention) };
  if (status === "planned") {
    const plan = dayOfPlan(candidate, calendar, lexicon);
    return plan === null
      ? { date: null, path: "none", words: null }
      : { date: plan.date, path: "same sentence", words: wordsOf(plan.mention) };
  }
  const nearby = whenClause(sentence, seen, calendar, lexicon) ?? ofNounDescribed(candidate, calendar, lexicon);
  if (nearby !== null) return { date: nearby.date, path: "governing clause", words: wordsOf(nearby.mention) };
  const counted = byCounting(sentence, host, seen, calendar, lexicon);
  if (counted !== null) return { date: counted, path: "governing clause", words: null };
  const main = dayOfMain(candidate, calendar, lexicon) ?? dayOfWhen(candidate, calendar, lexicon);
  if (main !== null) return { date: main, path: "governing clause", words: null };
  const since = sentence.tokens.slice(host.from, host.to).some(({ lower }) => lexicon.lists("since", lower));
  const lasting = since && host.perfect === "present" ? calendar.sinceThen(sentence.paragraph) : null;
  if (lasting !== null) return { date: lasting, path: "text before", words: null };
  if (candidate.entry.frame.type === "ELECT" && candidate.entry.frame.mode !== "schedule" && host.tense === "past") {
    const vote = voteDay(sentence, calendar, lexicon) ?? calendar.vote;
    // What is reported is of the report.
    if (vote !== null && !lexicon.lists("reporting a vote", host.lemma))
      return { date: vote, path: "text before", words: null };
  }
  // "Accuses them of rigging the August 9 election and of torturing people between August 9 and 14": days of what is spoken of.
  const speaks = WORDS.has(candidate.entry.frame.type) && host.tense === "present" && host.perfect == null;
  const below = speaks && sentence.kind !== "title" ? null : clauseBelow(candidate, calendar, lexicon);
  if (below !== null) return { date: below.date, path: "same sentence", words: wordsOf(below.mention) };
  const earlier = clauseBefore(candidate, calendar, lexicon);
  if (earlier !== null) return { date: earlier, path: "same sentence", words: null };
  const joined = clauseAfter(candidate, calendar, lexicon);
  if (joined !== null) return { date: joined.date, path: "same sentence", words: wordsOf(joined.mention) };
  const entry = sentence.kind === "title" ? null : calendar.headings.entryOf(sentence);
  if (entry !== null) return { date: entry, path: "text before", words: null };
  if (said !== null) return { date: said, path: "governing clause", words: null };
  const within = calendar.within(sentence.paragraph) ?? calendar.headings.askedAbout(sentence.paragraph);
  const lately = within !== null && calendar.publication !== null && within.end >= addDays(calendar.publication, -1);
  const before = within !== null && !lately && isReaction(candidate, lexicon) ? null : within;
  const apart = lexicon.lists("meanwhile", sentence.tokens[0]?.lower);
  if (before !== null && !apart && sentence.kind !== "title" && host.tense === "past" && host.perfect !== "present")
    return { date: before, path: "text before", words: null };
  const then =
    atThatTime(candidate, calendar, lexicon) ?? (apart || status === "denied" ? null : goesOn(candidate, calendar));
  if (then !== null) return { date: then, path: "text before", words: null };
  if (calendar.headings.period !== null && host.tense !== "present")
    return { date: calendar.headings.period, path: "text before", words: null };
  const news = calendar.lead.date;
  if (news !== null && isDeedOfNews(candidate, lexicon)) return { date: news, path: "text before", words: null };
  if (calendar.publication === null) return { date: null, path: "none", words: null };
  return { date: { start: calendar.publication, end: calendar.publication }, path: "publication", words: null };
}

/** Days from the end of one range to a later day; negative where the range ends after it. */
export function daysBefore(date: DayRange, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${date.end}T00:00:00Z`)) / 86_400_000);
}
