/** The day of the news, in a text that comes out days after it: what police did to people there, told without a day, was done on that day. */
import { addDays } from "../../language/calendar.ts";
import type { DayRange } from "../event.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isShort } from "./ranges.ts";

/** So many paragraphs at the top are lead. */
const LEAD_PARAGRAPHS = 3;
/** News of the last two days is of yesterday as well as of today. */
const OLD_NEWS = 2;

/** Follows the short days of the past that a text tells, to know that of its lead and whether any later one was told. */
export class LeadDay {
  readonly #publication: string | null;
  #lead: DayRange | null = null;
  #newest: string | null = null;

  constructor(publication: string | null) {
    this.#publication = publication;
  }

  note(date: DayRange, paragraph: number): void {
    if (this.#publication === null || date.end > this.#publication || !isShort(date)) return;
    if (this.#newest === null || date.end > this.#newest) {
      this.#newest = date.end;
      if (paragraph <= LEAD_PARAGRAPHS) this.#lead = date;
    }
  }

  /** The last day that the lead told, where it is days before publication and nothing later was told since; else null. */
  get date(): DayRange | null {
    const lead = this.#lead;
    if (lead === null || this.#publication === null || this.#newest !== lead.end) return null;
    return addDays(lead.end, OLD_NEWS) <= this.#publication ? lead : null;
  }
}

/** Courts sit in the days after; "was seized", "was beaten" happens then. */
const isOfCourt = ({ sentence, host, predication }: Candidate, lexicon: Lexicon): boolean =>
  OF_COURTS.some((cue) => lexicon.lists(cue, host.lemma) || lexicon.lists(cue, predication.lemma)) ||
  host.arguments.some(
    ({ role, phrases }) =>
      (role === "subject" || role === "agent") &&
      phrases.some(({ head }) => lexicon.participant(sentence.tokens, head)?.value.sector === "JUD"),
  ) ||
  sentence.measures.some(
    ({ unit, start, end }) => unit !== null && TERMS.has(unit) && start >= host.clause.start && end <= host.clause.end,
  );
const OF_COURTS: readonly Cue[] = ["jailing", "fining", "handing a term"];
const TERMS: ReadonlySet<string> = new Set(["day", "month", "year", "life"]);

/** True for what police or others do to people, told in the plain past: blows, arrests, searches, blocks. */
export function isDeedOfNews(candidate: Candidate, lexicon: Lexicon): boolean {
  const { entry, sentence, host } = candidate;
  if (entry.frame.type !== "ASSAULT" && entry.frame.type !== "COERCE") return false;
  if (sentence.kind === "title" || host.tense !== "past" || host.perfect === "present") return false;
  return entry.frame.type === "ASSAULT" || !isOfCourt(candidate, lexicon);
}
