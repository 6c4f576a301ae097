/** When a candidate happened: the words for days that belong to it, else what the text spoke of before, else the day of publication. */
import { addDays } from "../language/calendar.ts";
import type { DateMention, Predication, Sentence, Tense } from "../language/index.ts";
import type { Candidate } from "./candidates.ts";
import type { DayRange } from "./event.ts";
import type { Status } from "./ontology.ts";

export interface TimeFinding {
  readonly date: DayRange | null;
  /** How it was found, for traces. */
  readonly path: "own clause" | "same sentence" | "governing clause" | "text before" | "publication" | "none";
  readonly words: string | null;
}

/** From this weight on, words name a day, a week or a month. */
const DAY_OR_MONTH = 0.6;
/** How far from its verb a day in no clause may stand, in characters. */
const LOOSE_REACH = 120;
/** How many paragraphs below a heading its day holds. */
const UNDER_HEADING = 6;

/** The day the text last spoke of, for "the same evening" and for clauses with no date of their own. */
export class Calendar {
  readonly publication: string | null;
  #last: DayRange | null = null;
  #paragraph = -1;
  #entry: { date: DayRange; paragraph: number } | null = null;
  #heading: { date: DayRange; paragraph: number } | null = null;

  constructor(publication: string | null) {
    this.publication = publication;
  }

  /** `aside`: told in a relative or temporal clause, so that what follows does not go on from it. */
  remember(date: DayRange, paragraph: number, aside: boolean): void {
    if (aside && this.#last !== null) return;
    this.#last = date;
    if (!aside) this.#paragraph = paragraph;
  }

  /** What was last spoken of in this paragraph. */
  within(paragraph: number): DayRange | null {
    return this.#paragraph === paragraph ? this.#last : null;
  }

  /** Reads the day that a line begins with, before the events of the line are made. */
  open(sentence: Sentence, opens: boolean): void {
    const [first] = sentence.dates;
    if (first === undefined || !opens || first.shape !== "point" || first.weight < DAY_OR_MONTH) return;
    const words = sentence.tokens.filter(({ pos }) => pos !== "punct");
    const next = sentence.tokens.find(({ start }) => start >= first.end);
    const leads = words[0] !== undefined && words[0].start >= first.start;
    const date = leads ? this.resolve(first, "past") : null;
    if (date === null) return;
    const alone = words.every(({ start, end }) => start >= first.start && end <= first.end);
    // "18 February 2004. Gazprom …", "9 August: polls close"; "On Monday police …" is an adverb as any other.
    if (alone) this.#heading = { date, paragraph: sentence.paragraph };
    else if (next !== undefined && /^[:.–—-]$/u.test(next.text)) this.#entry = { date, paragraph: sentence.paragraph };
  }

  /** The day of the timeline's entry, or of the heading above, that a sentence stands in. */
  entryOf(sentence: Sentence): DayRange | null {
    if (this.#entry?.paragraph === sentence.paragraph) return this.#entry.date;
    return this.#heading !== null && sentence.paragraph - this.#heading.paragraph <= UNDER_HEADING
      ? this.#heading.date
      : null;
  }

  get last(): DayRange | null {
    return this.#last;
  }

  resolve(mention: DateMention, tense: Tense | null): DayRange | null {
    // Without a day of publication, a month named without its year is near the one named before.
    const anchor =
      mention.anchor === "mentioned"
        ? (this.#last?.start ?? this.publication)
        : (this.publication ?? this.#last?.end ?? null);
    const days = mention.resolve(anchor, tense);
    if (days === null) return null;
    if (mention.shape === "open" && this.publication !== null && days.start <= this.publication)
      return { start: days.start, end: this.publication };
    return days;
  }
}

const inside = (mention: DateMention, predication: Predication): boolean =>
  mention.start >= predication.clause.start && mention.end <= predication.clause.end;

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
      if (date !== null && !ahead && !(own.mention.shape === "before" && status !== "planned"))
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

export function near(a: DayRange | null, b: DayRange | null, days: number): boolean {
  if (a === null || b === null) return true;
  return addDays(a.end, days) >= b.start && addDays(b.end, days) >= a.start;
}
