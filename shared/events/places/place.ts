/** Where a candidate happened: the most specific place that the words give for it, or the place named around it that suits it best. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import { type Option, ranked, tableOf } from "../choice.ts";
import type { Event, EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isGoal } from "./named-only.ts";
import { placeOptions } from "./options.ts";
import { type Circumstances, type Happened, type Site, type Totals, totalsOf } from "./places-of-text.ts";
import { HOME, SiteReader, stateOf } from "./sites.ts";
import { type Survey, Surveyor } from "./survey.ts";
import { placeTold, type Told } from "./told-place.ts";
import { type BareBorder, barePlaces } from "./unnamed-border.ts";
import { PLACE_WEIGHTS } from "./weights.ts";

export interface PlaceFinding {
  readonly place: EventPlace | null;
  readonly path: string;
  /** What it was chosen from. For learning, and for `explain`. */
  readonly options: readonly Option<EventPlace | null>[];
}

/** True where the sentence itself says where: not where the place only stood before, or is the seat of who acts. */
export const isTold = ({ path }: PlaceFinding): boolean => TOLD.has(path);
const TOLD: ReadonlySet<string> = new Set([
  "own clause",
  "nationwide",
  "airspace",
  "there",
  "opening of the sentence",
  "governing clause",
  "seat of the body that acts",
  "named in the clause",
  "named in the sentence",
]);

const WEIGHTS = tableOf(PLACE_WEIGHTS);

/** What a state does to all of its land, where no part of it is told. */
const EMERGENCY = "COERCE/martial-law";

/** Classes of the word files. */
const BORDER_WORDS = ["frontier", "border"];

/** The places of one article, and which of them its events are in. */
export class Geography {
  readonly #survey: Survey;
  readonly #totals: Totals;
  #last: EventPlace | null = null;
  /** Events found so far. */
  readonly #history: Happened[] = [];
  readonly #bordering = new Map<Sentence, boolean>();
  readonly #lexicon: Lexicon;
  readonly #reader: SiteReader;
  readonly #border: BareBorder;

  constructor(lexicon: Lexicon, mentions: readonly Mention[], sentences: readonly Sentence[]) {
    this.#lexicon = lexicon;
    this.#reader = new SiteReader(lexicon);
    this.#border = barePlaces(mentions);
    for (const sentence of sentences) this.#reader.learnFrom(sentence);
    const surveyor = new Surveyor(lexicon, this.#reader, this.#border, mentions);
    for (const [index, sentence] of sentences.entries()) surveyor.read(sentence, index);
    this.#survey = surveyor;
    this.#totals = totalsOf(surveyor.sites);
  }

  /** An event that was found: what follows may have happened in its place, and its people may still be there. */
  remember({ type, place, actors, recipients, date }: Event, index: number, { paragraph, kind }: Sentence): void {
    if (place !== null) this.#last = place;
    const people = [...actors, ...recipients].map(({ name }) => name);
    this.#history.push({ type, place, people, day: date?.start ?? null, index, paragraph, title: kind === "title" });
  }

  /** `index` counts the article's sentences; `circumstances`: what else is known of the candidate. */
  find(
    candidate: Candidate,
    index: number,
    taken: ReadonlySet<NounPhrase>,
    circumstances: Circumstances,
  ): PlaceFinding {
    const { type } = candidate.entry.frame;
    const grammar = placeTold(candidate, index, taken, circumstances.recent, {
      lexicon: this.#lexicon,
      reader: this.#reader,
      border: this.#border,
      survey: this.#survey,
      last: this.#last,
    });
    const border = this.#border(candidate.sentence.start, candidate.sentence.start, candidate.sentence.end);
    const told = inGeneral(grammar, candidate, circumstances, border);
    const options = placeOptions({
      candidate,
      index,
      taken,
      circumstances,
      told,
      sites: this.#survey.sites,
      from: this.#survey.from,
      totals: this.#totals,
      setting: this.#survey.settings[index]?.place ?? null,
      last: this.#last,
      border,
      history: this.#history,
      isOfSomeone: (sentence, phrase) => this.#reader.isOfSomeone(sentence, phrase, type),
      isGoal: (sentence, phrase) => isGoal(phrase, sentence, this.#lexicon),
      speaksOfBorders: (sentence, own) => this.#speaksOfBorders(sentence, own),
      atOccasion: this.#speaksOfAnOccasion(candidate.sentence),
      lexicon: this.#lexicon,
    });
    const best = ranked(options, WEIGHTS);
    return { place: best[0]!.value, path: best[0]!.path, options: best };
  }

  #speaksOfBorders(sentence: Sentence, own: readonly Site[]): boolean {
    let known = this.#bordering.get(sentence);
    if (known === undefined) {
      const { tokens } = sentence;
      known =
        own.some(({ kind }) => kind === "border" || kind === "crossing") ||
        tokens.some((_, at) => this.#lexicon.classesAt(tokens, at).some((word) => BORDER_WORDS.includes(word)));
      this.#bordering.set(sentence, known);
    }
    return known;
  }

  #speaksOfAnOccasion({ tokens }: Sentence): boolean {
    return tokens.some(
      (_, at) =>
        this.#lexicon.cueAt("before an audience", tokens, at) !== null ||
        this.#lexicon.classesAt(tokens, at).includes("talks"),
    );
  }
}

/**
 * Where the words name no place nearer than the text: those who migrate cross the border of the text, a state of emergency is that of the
 * whole state that declares it, and a total is of the whole country unless its clause says of where.
 */
function inGeneral(
  told: Told,
  { entry }: Candidate,
  { total, states }: Circumstances,
  border: EventPlace | null,
): Told {
  const { type, mode } = entry.frame;
  const state = `${type}/${mode}` === EMERGENCY && told.place === null ? stateOf(states[0]) : null;
  if (state !== null) return { place: state, path: "nationwide" };
  const open = told.path === "none" || told.path === "nationwide" || (total && told.path !== "own clause");
  if (open && border !== null && `${type}/${mode}` === "RELOCATE/migrate")
    return { place: border, path: "border crossed" };
  return total && told.path !== "own clause" ? { place: HOME, path: "nationwide" } : told;
}
