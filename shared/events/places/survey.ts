/** The survey of a text before its events are placed: every place that it names, and where each sentence is set. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { seatOf } from "./body-seats.ts";
import { isOrigin } from "./named-only.ts";
import { type Site, sitesOfDateline, wordsBeside } from "./places-of-text.ts";
import { RANK, type SiteReader } from "./sites.ts";
import type { BareBorder } from "./unnamed-border.ts";

/** A settlement and the paragraph that set the text there. */
export interface Setting {
  readonly place: EventPlace;
  readonly paragraph: number;
}

export interface Survey {
  /** Every place the text names, in order. */
  readonly sites: readonly Site[];
  /** Where the places of each sentence begin in `sites`. */
  readonly from: readonly number[];
  /** The settlement that the text last spoke of, sentence by sentence, and from its dateline or title on. */
  readonly settings: readonly (Setting | null)[];
}

/** How near a place must stand to the word for talks or an audience to be where they are, in tokens. */
const GATHERING_NEAR = 6;

/** Goes through the sentences of a text once, in order. */
export class Surveyor implements Survey {
  readonly sites: Site[] = [];
  readonly from: number[] = [];
  readonly settings: (Setting | null)[] = [];
  readonly #lexicon: Lexicon;
  readonly #reader: SiteReader;
  readonly #border: BareBorder;
  readonly #mentions: readonly Mention[];
  /** The first mention that no sentence surveyed so far ends before. */
  #at = 0;

  constructor(lexicon: Lexicon, reader: SiteReader, border: BareBorder, mentions: readonly Mention[]) {
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#border = border;
    this.#mentions = mentions;
  }

  /** Reads where a sentence is set: a place in it, or a heading such as "Homel." */
  read(sentence: Sentence, index: number): void {
    this.from.push(this.sites.length);
    const before = this.settings.at(-1) ?? null;
    if (sentence.kind === "boilerplate") {
      this.settings.push(before);
      return;
    }
    if (sentence.kind === "dateline") {
      const written = sitesOfDateline(sentence, index, this.#mentionsIn(sentence));
      this.sites.push(...written);
      const settled = written.find(({ kind }) => RANK[kind] === RANK.city);
      this.settings.push(settled === undefined ? before : { place: settled.place, paragraph: sentence.paragraph });
      return;
    }
    const only =
      sentence.predications.length === 0 && sentence.tokens.filter((token) => token.pos !== "punct").length <= 6;
    for (const seat of this.#seats(sentence))
      this.sites.push({
        ...seat,
        sentence,
        index,
        located: false,
        heading: false,
        gathering: false,
        spoken: false,
      });
    const { tokens } = sentence;
    let best: Site | null = null;
    for (const phrase of sentence.phrases) {
      const found = this.#reader.placeOf(phrase, sentence, "", this.#bareBorder(phrase, sentence));
      if (found === null || (found.kind === "country" && found.mention?.adjective)) continue;
      const located = this.#reader.isLocated(sentence, phrase, found, null, "");
      const site: Site = {
        ...found,
        start: phrase.start,
        end: phrase.end,
        phrase,
        sentence,
        index,
        located: located && !isOrigin(sentence, phrase, this.#lexicon),
        seat: null,
        heading: only && sentence.kind !== "title",
        gathering: isNear(sentence, phrase.from, (at) => this.#lexicon.classesAt(tokens, at).includes("talks")),
        spoken:
          isNear(sentence, phrase.from, (at) => this.#lexicon.cueAt("before an audience", tokens, at) !== null) ||
          isOfSpeech(sentence, phrase),
        ...wordsBeside(sentence, phrase),
      };
      this.sites.push(site);
      if (RANK[found.kind] > RANK.crossing || !(only || site.located) || isOrigin(sentence, phrase, this.#lexicon))
        continue;
      if (best === null || RANK[found.kind] < RANK[best.kind]) best = site;
    }
    this.settings.push(best === null ? before : { place: best.place, paragraph: sentence.paragraph });
  }

  #bareBorder({ start }: NounPhrase, sentence: Sentence): EventPlace | null {
    return this.#border(start, sentence.start, sentence.end);
  }

  /** Where the bodies sit that a sentence names. */
  *#seats(
    sentence: Sentence,
  ): Generator<Omit<Site, "sentence" | "index" | "located" | "heading" | "gathering" | "spoken">> {
    for (const { entity, start, end } of this.#mentionsIn(sentence)) {
      const seat = entity === null ? null : seatOf(entity);
      const phrase = seat === null ? undefined : sentence.phrases.find((one) => one.start <= start && one.end >= end);
      if (seat !== null && phrase !== undefined)
        yield { ...seat, kind: "city", mention: null, start, end, phrase, ...wordsBeside(sentence, phrase) };
    }
  }

  #mentionsIn({ start, end }: Sentence): readonly Mention[] {
    while (this.#at < this.#mentions.length && this.#mentions[this.#at]!.start < start) this.#at++;
    let to = this.#at;
    while (to < this.#mentions.length && this.#mentions[to]!.end <= end) to++;
    return this.#mentions.slice(this.#at, to);
  }
}

function isNear({ tokens }: Sentence, at: number, isWanted: (at: number) => boolean): boolean {
  const to = Math.min(tokens.length - 1, at + GATHERING_NEAR);
  for (let near = Math.max(0, at - GATHERING_NEAR); near <= to; near++) if (isWanted(near)) return true;
  return false;
}

/** "SAID IN VILNIUS that …": a place of a verb that what someone says hangs on. */
function isOfSpeech({ predications }: Sentence, phrase: NounPhrase): boolean {
  return predications.some(
    ({ subordinate, governor }) =>
      subordinate === "reported" &&
      governor !== null &&
      predications[governor]!.arguments.some(({ phrases }) => phrases.includes(phrase)),
  );
}
