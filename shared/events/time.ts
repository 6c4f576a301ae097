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

/** The day the text last spoke of, for "the same evening" and for clauses with no date of their own. */
export class Calendar {
  readonly publication: string | null;
  #last: DayRange | null = null;
  #paragraph = -1;

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

/** The date mention that belongs to a predication: in its clause, or in no other predication's clause. */
function ownMention(
  sentence: Sentence,
  predication: Predication,
): { mention: DateMention; path: TimeFinding["path"] } | null {
  const size = (other: Predication) => other.clause.end - other.clause.start;
  const best = (mentions: readonly DateMention[]): DateMention | undefined =>
    [...mentions].sort(
      (a, b) => b.weight - a.weight || distance(a, sentence, predication) - distance(b, sentence, predication),
    )[0];
  // A date inside a smaller clause within this one belongs to that one.
  const own = sentence.dates.filter(
    (mention) =>
      inside(mention, predication) &&
      !sentence.predications.some(
        (other) =>
          other !== predication &&
          other.kind !== "noun" &&
          inside(mention, other) &&
          size(other) < size(predication) &&
          !(
            other.clause.start <= sentence.tokens[predication.head]!.start &&
            sentence.tokens[predication.head]!.end <= other.clause.end
          ),
      ),
  );
  const found = best(own);
  if (found) return { mention: found, path: "own clause" };
  const free = sentence.dates.filter(
    (mention) => !sentence.predications.some((other) => other.kind !== "noun" && inside(mention, other)),
  );
  const loose = best(free.filter((mention) => Math.abs(distance(mention, sentence, predication)) < 120));
  return loose ? { mention: loose, path: "same sentence" } : null;
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
  for (let steps = 0; at !== null && steps < 5 && !seen.has(at); steps++) {
    seen.add(at);
    const own = ownMention(sentence, at);
    if (own !== null) {
      const date = calendar.resolve(own.mention, tense);
      // "told them to leave by Friday": a day to come dates what is asked, not the asking.
      const ahead =
        status !== "planned" &&
        date !== null &&
        calendar.publication !== null &&
        date.start > addDays(calendar.publication, 1);
      if (date !== null && !ahead && !(own.mention.shape === "before" && status !== "planned"))
        return { date, path: path ?? own.path, words: wordsOf(own.mention) };
    }
    // What someone said on Monday happened when it happened: a report does not lend its day.
    if (at.subordinate === "reported") break;
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
