/** When a candidate happened: the words for days that belong to it, else what the text spoke of before, else the day of publication. */
import { addDays } from "../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../language/index.ts";
import type { Candidate } from "./candidates.ts";
import type { DayRange } from "./event.ts";
import type { Status } from "./ontology.ts";
import { type Calendar, inside, isShort } from "./told-days.ts";

export interface TimeFinding {
  readonly date: DayRange | null;
  /** How it was found, for traces. */
  readonly path: "own clause" | "same sentence" | "governing clause" | "text before" | "publication" | "none";
  readonly words: string | null;
}

/** How far from its verb a day in no clause may stand, in characters. */
const LOOSE_REACH = 120;

function distance(mention: DateMention, sentence: Sentence, predication: Predication): number {
  const head = sentence.tokens[predication.head]!;
  return mention.start >= head.end ? mention.start - head.end : head.start - mention.end;
}

/** The date mentions that belong to a predication, the best first: in its clause, or in no other predication's clause. */
function ownMentions(
  sentence: Sentence,
  predication: Predication,
): { mention: DateMention; path: TimeFinding["path"] }[] {
  const size = (other: Predication) => other.clause.end - other.clause.start;
  const ordered = (mentions: readonly DateMention[]): DateMention[] =>
    [...mentions].sort(
      (a, b) => b.weight - a.weight || distance(a, sentence, predication) - distance(b, sentence, predication),
    );
  // A date inside a smaller clause within this one belongs to that one.
  const own = sentence.dates.filter(
    (mention) =>
      inside(mention, predication) &&
      !isAside(sentence, mention) &&
      !sentence.predications.some(
        (other) =>
          other !== predication &&
          other.kind !== "noun" &&
          // "was handed a note on Saturday alleging that …": what stands before a participle is not its own.
          !(other.subordinate === "participial" && mention.end <= sentence.tokens[other.from]!.start) &&
          inside(mention, other) &&
          size(other) < size(predication) &&
          !(
            other.clause.start <= sentence.tokens[predication.head]!.start &&
            sentence.tokens[predication.head]!.end <= other.clause.end
          ),
      ),
  );
  const free = sentence.dates.filter(
    (mention) => !sentence.predications.some((other) => other.kind !== "noun" && inside(mention, other)),
  );
  const loose = free.filter(
    (mention) => distance(mention, sentence, predication) < LOOSE_REACH && !isAside(sentence, mention),
  );
  return [
    ...ordered(own).map((mention) => ({ mention, path: "own clause" as const })),
    ...ordered(loose).map((mention) => ({ mention, path: "same sentence" as const })),
  ];
}

/** "Lukashenko, in power since 1994, accused …": between commas, with no verb, "since" tells of a state and dates no act. */
function isAside(sentence: Sentence, mention: DateMention): boolean {
  if (mention.shape !== "open") return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= mention.start);
  let from = at;
  while (from > 0 && tokens[from - 1]!.text !== ",") from--;
  let to = at;
  while (to < tokens.length && tokens[to]!.text !== ",") to++;
  return (
    from > 0 &&
    to < tokens.length &&
    tokens.slice(from, to).every(({ pos }) => pos !== "verb" && pos !== "aux") &&
    tokens[from]!.start < mention.start
  );
}

/** The day in the past on which something was said. */
function dayOfSaying(sentence: Sentence, saying: Predication, calendar: Calendar): DayRange | null {
  for (const { mention, path } of ownMentions(sentence, saying)) {
    const date = path === "own clause" && mention.shape === "point" ? calendar.resolve(mention, "past") : null;
    if (date !== null && (calendar.publication === null || date.end <= calendar.publication)) return date;
  }
  return null;
}

/** Days of a clause of equal rank that stands before: "On 8 July they blocked the site, and its editor was led off". */
function clauseBefore({ sentence, host }: Candidate, calendar: Calendar): DayRange | null {
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
  for (const predication of before)
    for (const { mention } of ownMentions(sentence, predication)) {
      const date =
        mention.shape === "point" && mention.end <= sentence.tokens[host.head]!.start
          ? calendar.resolve(mention, "past")
          : null;
      if (date !== null && (calendar.publication === null || date.start <= calendar.publication)) return date;
    }
  return null;
}

const EQUALS: ReadonlySet<Predication["subordinate"]> = new Set([null, "reported"]);

/** Days in a clause that only goes on with the verb: "began arriving in mid-July", "has freed 250 people convicted since May". */
function clauseBelow(
  { sentence, host, predication }: Candidate,
  calendar: Calendar,
): { date: DayRange; mention: DateMention } | null {
  if (host !== predication || host.kind === "noun") return null;
  for (const below of sentence.predications) {
    // "The court, sitting on Tuesday, upheld …" hangs from no verb, and stands within the clause of its subject.
    const within =
      below.subordinate === "participial" &&
      below !== host &&
      below.head < host.head &&
      below.clause.start >= host.clause.start &&
      below.clause.end <= host.clause.end;
    if ((below.governor !== host.index && !within) || below.kind === "noun") continue;
    const first = sentence.tokens[below.from]!.text.toLowerCase();
    for (const { mention, path } of ownMentions(sentence, below)) {
      if (path !== "own clause") continue;
      const lasting = mention.shape === "open" && host.perfect === "present";
      const going =
        mention.shape === "point" &&
        first.endsWith("ing") &&
        (below.subordinate === "complement" || below.subordinate === "participial");
      const date = lasting || going ? calendar.resolve(mention, "past") : null;
      if (date !== null && (calendar.publication === null || date.start <= calendar.publication))
        return { date, mention };
    }
  }
  return null;
}

export function findTime(candidate: Candidate, status: Status, calendar: Calendar): TimeFinding {
  const { sentence, host, predication } = candidate;
  const tense: Tense = status === "planned" ? "future" : "past";
  const wordsOf = (mention: DateMention): string =>
    sentence.tokens
      .filter((token) => token.start >= mention.start && token.end <= mention.end)
      .map((token) => token.text)
      .join(" ");
  const seen = new Set<Predication>();
  let at: Predication | null = predication === host ? host : predication;
  let path: TimeFinding["path"] | null = null;
  let said: DayRange | null = null;
  for (let steps = 0; at !== null && steps < 5 && !seen.has(at); steps++) {
    seen.add(at);
    for (const own of ownMentions(sentence, at)) {
      // "decided on Friday to list them": the deciding has its own tense, and does not date the plan.
      const governing = path === "governing clause" && at.tense !== null && at.tense !== "future";
      if (governing && status === "planned") continue;
      const date = calendar.resolve(own.mention, governing ? "past" : tense);
      // "told them to leave by Friday": a day to come dates what is asked, not the asking.
      const ahead =
        status !== "planned" &&
        date !== null &&
        calendar.publication !== null &&
        date.start > addDays(calendar.publication, 1);
      // "On Monday parliament passed the law, and Russia has praised it": the perfect takes no day gone by from beside it.
      const gone =
        own.path === "same sentence" &&
        at.perfect === "present" &&
        own.mention.shape === "point" &&
        date !== null &&
        calendar.publication !== null &&
        date.end < calendar.publication &&
        isShort(date);
      if (date !== null && !ahead && !gone && !(own.mention.shape === "before" && status !== "planned"))
        return { date, path: path ?? own.path, words: wordsOf(own.mention) };
    }
    // What someone said on Monday happened when it happened, but not after they said it.
    if (at.subordinate === "reported") {
      said =
        at.governor === null || status === "planned"
          ? null
          : dayOfSaying(sentence, sentence.predications[at.governor]!, calendar);
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
  if (status === "planned") return { date: null, path: "none", words: null };
  const below = clauseBelow(candidate, calendar);
  if (below !== null) return { date: below.date, path: "same sentence", words: wordsOf(below.mention) };
  const earlier = clauseBefore(candidate, calendar);
  if (earlier !== null) return { date: earlier, path: "same sentence", words: null };
  const entry = sentence.kind === "title" ? null : calendar.entryOf(sentence);
  if (entry !== null) return { date: entry, path: "text before", words: null };
  if (said !== null) return { date: said, path: "governing clause", words: null };
  const before = calendar.within(sentence.paragraph);
  if (before !== null && sentence.kind !== "title" && host.tense === "past" && host.perfect !== "present")
    return { date: before, path: "text before", words: null };
  if (calendar.publication === null) return { date: null, path: "none", words: null };
  return { date: { start: calendar.publication, end: calendar.publication }, path: "publication", words: null };
}

/** Days from the end of one range to a later day; negative where the range ends after it. */
export function daysBefore(date: DayRange, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${date.end}T00:00:00Z`)) / 86_400_000);
}
