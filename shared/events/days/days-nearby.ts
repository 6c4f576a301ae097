/** Days for a clause that names none itself: those of the clauses around it, by the ways in which a sentence hands a day on. */
import { addDays } from "../../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { completes } from "../triggers/index.ts";
import { ownMentions } from "./own-days.ts";
import { isShort } from "./ranges.ts";
import type { Calendar } from "./told-days.ts";

interface Found {
  readonly date: DayRange;
  readonly mention: DateMention;
}

/** The day in the past on which something was said. */
export function dayOfSaying(
  sentence: Sentence,
  saying: Predication,
  calendar: Calendar,
  lexicon: Lexicon,
): DayRange | null {
  for (const { mention, path } of ownMentions(sentence, saying, lexicon)) {
    const date = path === "own clause" && mention.shape === "point" ? calendar.resolve(mention, "past") : null;
    if (date !== null && (calendar.publication === null || date.end <= calendar.publication)) return date;
  }
  return null;
}

/** Days of a clause of equal rank that stands before: "On 8 July they blocked the site, and its editor was led off". */
export function clauseBefore(
  { entry, sentence, host }: Candidate,
  calendar: Calendar,
  lexicon: Lexicon,
): DayRange | null {
  if (host.tense !== "past" || host.perfect === "present" || !EQUALS.has(host.subordinate)) return null;
  const before = sentence.predications
    .filter(
      ({ kind, head, tense, subordinate, governor }) =>
        kind === "verb" &&
        head < host.head &&
        tense === "past" &&
        subordinate === host.subordinate &&
        (subordinate === null || governor === host.governor),
    )
    .toSorted((a, b) => b.head - a.head);
  const answers = ANSWERS.has(entry.frame.type) && host.perfect === null && hasOwnSubject(host);
  for (const predication of before)
    for (const { mention } of ownMentions(sentence, predication, lexicon)) {
      const date =
        mention.shape === "point" && mention.end <= sentence.tokens[host.head]!.start
          ? calendar.resolve(mention, "past")
          : null;
      // "Traffic broke off on the 19th; the minister thanked them", "had been jailed in December, and he thanked them".
      const answered =
        (answers && (predication.perfect === "past" || isApart(sentence, mention, host))) ||
        (date !== null && ANSWERS.has(entry.frame.type) && addDays(date.start, A_MONTH) < date.end);
      if (date !== null && !answered && (calendar.publication === null || date.start <= calendar.publication))
        return date;
    }
  return null;
}
/** Nobody answers to a year: "called it revenge for 2020 and asked …". */
const A_MONTH = 31;
/** Acts of words with which others answer to what stands before. */
const ANSWERS: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "SUPPORT", "THREATEN", "REJECT"]);

/** True where somebody whom no pronoun points back to does it. */
const hasOwnSubject = ({ arguments: slots }: Predication): boolean =>
  slots.some(
    ({ role, phrases }) =>
      role === "subject" && phrases.some(({ pronoun, possessor }) => pronoun === null && possessor?.pronoun == null),
  );
/** True where a semicolon parts the day from the verb. */
const isApart = ({ tokens }: Sentence, mention: DateMention, { head }: Predication): boolean =>
  tokens.slice(0, head).some(({ text, start }) => text === ";" && start >= mention.end);

const EQUALS: ReadonlySet<Predication["subordinate"]> = new Set([null, "reported", "relative", "temporal"]);

/** The day of the verb without which another says nothing: "is to meet her on Friday", "let them go in early July". */
export function dayOfChain(
  { sentence, host }: Candidate,
  tense: Tense,
  calendar: Calendar,
  lexicon: Lexicon,
): Found | null {
  if (sentence.dates.length === 0) return null;
  const verb = completes(host, sentence, lexicon);
  if (verb === null) return null;
  for (const { mention } of ownMentions(sentence, verb, lexicon)) {
    const date = mention.shape === "point" ? calendar.resolve(mention, tense) : null;
    if (date !== null) return { date, mention };
  }
  return null;
}

/** Days in a clause that only goes on with the verb: "began arriving in mid-July", "has freed 250 people convicted since May". */
export function clauseBelow(
  { entry, sentence, host, predication }: Candidate,
  calendar: Calendar,
  lexicon: Lexicon,
): Found | null {
  if (host !== predication || host.kind === "noun") return null;
  for (const below of sentence.predications) {
    // "Since the invasion began on 24 February, dozens have been jailed" hangs from no verb.
    const lasts =
      host.perfect === "present" &&
      host.subordinate === null &&
      below.subordinate === "temporal" &&
      below.governor === null &&
      opensWithSince(sentence, below, lexicon);
    // "The court, sitting on Tuesday, upheld …" hangs from no verb, and stands within the clause of its subject.
    const within =
      below.subordinate === "participial" &&
      below !== host &&
      below.head < host.head &&
      below.clause.start >= host.clause.start &&
      below.clause.end <= host.clause.end;
    // "Speaking in Geneva on Wednesday, the delegate dismissed …" hangs from no verb either, and opens the sentence.
    const opening =
      below.subordinate === "participial" &&
      below.governor === null &&
      // "In a letter published on Thursday, she urged …" tells when the words came out.
      (below.kind === "verb"
        ? below.from <= 1
        : below.from <= LETTER_REACH && ANSWERS.has(entry.frame.type) && sentence.tokens[0]!.pos === "prep") &&
      host.subordinate === null &&
      host.tense === "past" &&
      !sentence.predications.some(
        ({ kind, tense, head }) => kind === "verb" && tense !== null && head > below.head && head < host.head,
      );
    if ((below.governor !== host.index && !within && !lasts && !opening) || below.kind === "noun") continue;
    const first = sentence.tokens[below.from]!.text.toLowerCase();
    for (const { mention, path } of ownMentions(sentence, below, lexicon)) {
      if (path !== "own clause") continue;
      const lasting = mention.shape === "open" && host.perfect === "present";
      // "the number seized since polls closed on Sunday".
      const begun =
        mention.shape === "point" && below.subordinate === "temporal" && opensWithSince(sentence, below, lexicon);
      const going =
        mention.shape === "point" &&
        lexicon.lists("progressive", first) &&
        (below.subordinate === "complement" || below.subordinate === "participial");
      // "ordered it to close last December", "taken off the bus to work on 1 October": an infinitive with a time that cannot lie ahead.
      const ordered =
        mention.shape === "point" &&
        lexicon.lists("infinitive mark", first) &&
        (below.subordinate === "complement" || (below.subordinate === "purpose" && host.tense === "past")) &&
        (lexicon.lists("not doing", host.lemma) || isGone(mention, calendar));
      const said = opening && mention.shape === "point";
      const told = lasting || going || begun || ordered || said ? calendar.resolve(mention, "past") : null;
      const date = told !== null && begun ? { start: told.start, end: calendar.publication ?? told.end } : told;
      if (date !== null && (calendar.publication === null || date.start <= calendar.publication))
        return { date, mention };
    }
  }
  return null;
}

/** So many words at the beginning of a sentence name the letter or speech that a participle describes: "In an open letter to X published". */
const LETTER_REACH = 8;

/** The day of what is planned, in the infinitives that the plan goes on with: "plans to fly to Warsaw on Thursday to see the premier". */
export function dayOfPlan({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): Found | null {
  if (sentence.dates.length === 0 || host.kind === "noun") return null;
  const plan = new Set([host.index]);
  for (const below of sentence.predications) {
    const goes = below.tense === null && (below.subordinate === "complement" || below.subordinate === "purpose");
    if (!goes || below.governor === null || !plan.has(below.governor)) continue;
    plan.add(below.index);
    for (const { mention, path } of ownMentions(sentence, below, lexicon)) {
      const date = path === "own clause" && mention.shape === "point" ? calendar.resolve(mention, "future") : null;
      if (date !== null && calendar.publication !== null && date.end >= calendar.publication) return { date, mention };
    }
  }
  return null;
}

/** True for a time that is past whatever the verb beside it says: "last December", "in May 2021", in February "on 8 January". */
function isGone(mention: DateMention, calendar: Calendar): boolean {
  const { publication } = calendar;
  if (publication === null) return false;
  const days = mention.resolve(publication, "future");
  if (days === null || days.end < publication) return days !== null;
  const past = mention.resolve(publication, "past");
  return past !== null && past.start > addDays(publication, -NEAR) && days.start > addDays(publication, FAR);
}
/** A day that was so many days ago at most, and comes again only after so many, is the one that was. */
const NEAR = 160;
const FAR = 200;

/** "were pardoned and taken to the border on Wednesday": a day at the end of verbs that "and" joins is of all of them. */
export function clauseAfter({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): Found | null {
  if (host.tense !== "past" || host.kind === "noun" || host.perfect === "present") return null;
  let last = host;
  for (const after of sentence.predications) {
    if (after.kind === "noun" || after.head <= last.head || after.from < 1) continue;
    const joined = lexicon.lists("and", sentence.tokens[after.from - 1]!.lower) && after.tense !== "future";
    if (!joined || sentence.tokens[after.head]!.start - sentence.tokens[last.head]!.end > JOINED_REACH) return null;
    last = after;
    for (const { mention, path } of ownMentions(sentence, after, lexicon)) {
      const date =
        path === "own clause" && mention.start > sentence.tokens[after.head]!.end ? pastDay(mention, calendar) : null;
      if (date !== null && isShort(date)) return { date, mention };
    }
  }
  return null;
}
/** How far apart two verbs of one subject stand at most, in characters. */
const JOINED_REACH = 60;

/** The word that opens a clause, whether or not its span holds it: "since", "after", "when". */
export function openingOf(sentence: Sentence, clause: Predication, lexicon: Lexicon): number {
  const first = sentence.tokens.findIndex(({ start }) => start >= clause.clause.start);
  return lexicon.lists("opening of a time", sentence.tokens[first]?.lower) ? first : first - 1;
}
const opensWithSince = (sentence: Sentence, clause: Predication, lexicon: Lexicon): boolean =>
  lexicon.lists("since", sentence.tokens[openingOf(sentence, clause, lexicon)]?.lower);

/** The past day of a mention, as far as it may be one. */
export function pastDay(mention: DateMention, calendar: Calendar): DayRange | null {
  const date = mention.shape === "point" ? calendar.resolve(mention, "past") : null;
  return date !== null && (calendar.publication === null || date.start <= calendar.publication) ? date : null;
}

/** "in the autumn of 2020, when he faced the largest protests": the time that the clause explains. */
export function whenClause(
  sentence: Sentence,
  clauses: ReadonlySet<Predication>,
  calendar: Calendar,
  lexicon: Lexicon,
): Found | null {
  if (sentence.dates.length === 0) return null;
  for (const clause of clauses) {
    const at = openingOf(sentence, clause, lexicon);
    if (at < 1 || !lexicon.lists("when", sentence.tokens[at]!.lower)) continue;
    const before = sentence.tokens[at - 1]!.text === "," ? at - 2 : at - 1;
    const mention = sentence.dates.find(({ end }) => end === sentence.tokens[before]?.end);
    const date = mention === undefined ? null : (pastDay(mention, calendar) ?? firstDay(mention, calendar));
    if (mention !== undefined && date !== null) return { date, mention };
  }
  return null;
}

/** "behind bars since 8 May 2021, when police searched …": the day, or the month or year, that something lasts from. */
function firstDay(mention: DateMention, calendar: Calendar): DayRange | null {
  const days = mention.shape === "open" ? mention.resolve(calendar.publication, "past") : null;
  return days === null || (calendar.publication !== null && days.start > calendar.publication) ? null : days;
}

/** "an amnesty that he signed on 2 July", "a credit granted in 2011", "serving a term handed down in December". */
export function ofNounDescribed(
  { sentence, predication, host }: Candidate,
  calendar: Calendar,
  lexicon: Lexicon,
): Found | null {
  const serving = lexicon.lists("serving", host.lemma);
  if (sentence.dates.length === 0 || (predication.kind !== "noun" && !serving)) return null;
  for (const clause of sentence.predications) {
    if (clause === host || clause === predication || clause.kind === "noun") continue;
    const attribute = clause.subordinate === "relative" || clause.subordinate === "participial";
    if (!attribute && clause.kind !== "participle") continue;
    const described = clause.arguments.some(({ phrases }) =>
      phrases.some((phrase) => {
        const head = (phrase.antecedent ?? phrase).head;
        return predication.kind === "noun" ? head === predication.head : head > host.head && head < clause.head;
      }),
    );
    if (!described) continue;
    for (const { mention, path } of ownMentions(sentence, clause, lexicon)) {
      const date = path === "own clause" ? pastDay(mention, calendar) : null;
      if (date !== null) return { date, mention };
    }
  }
  return null;
}
