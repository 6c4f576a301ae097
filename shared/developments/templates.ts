import type { Article } from "../article/index.ts";
import type { ArticleLanguage } from "../language/languages.ts";
import { findMentions, placeAncestors } from "../watchlist/index.ts";
import { isTelling } from "./common.ts";
import { skeleton } from "./words.ts";

/** Two sentences are one form filled in twice where this share of their plain words is the same. */
const ALIKE = 0.6;
/** A single name is spelled in many ways; a given name and a surname that both differ are another person. */
const LEAST_NAMES = 2;
const LEAST_PLAIN_WORDS = 3;
/** The headline and the first sentences say what an article is about; footers count views and comments in one form. */
const HEAD_SENTENCES = 8;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ.,]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/gu;

type Told = Pick<Article, "title" | "text" | "bodyStart" | "language">;

/** A sentence, as its form (plain words) and what fills it (numbers, places, other names). */
interface Sentence {
  readonly key: string;
  readonly plain: readonly string[];
  readonly numbers: readonly string[];
  readonly places: readonly string[];
  readonly names: readonly string[];
}

/**
 * True where two alike texts fill in one form with other facts: the week's arrests, a court's digest, the day's figures of the border.
 * Sentences of their heads that differ are paired with those they are most like; two of a pair that give other numbers, other places (neither within
 * the other) or another person in the same words tell of two things. What only one of them says (a cut, a footer, an added figure)
 * parts nothing. Pure and symmetric.
 */
export function tellsOtherThing(a: Told, b: Told): boolean {
  const [mine, theirs] = [sentencesOf(a), sentencesOf(b)];
  const head = (sentences: ReadonlyMap<string, Sentence>, known: ReadonlyMap<string, Sentence>) =>
    [...sentences.values()].slice(0, HEAD_SENTENCES).filter(({ key }) => !known.has(key));
  const [own, others] = [head(mine, theirs), head(theirs, mine)];
  const pairs = own
    .flatMap((one) => others.map((other) => ({ one, other, shared: likeness(everything(one), everything(other)) })))
    .filter(({ one, other }) => isOneForm(one, other));
  const best = (of: Sentence) =>
    Math.max(...pairs.filter(({ one, other }) => one === of || other === of).map(({ shared }) => shared));
  return pairs.some(
    ({ one, other, shared }) => shared >= best(one) && shared >= best(other) && haveOtherFacts(one, other),
  );
}

function sentencesOf({ title, text, bodyStart, language }: Told): Map<string, Sentence> {
  const sentences = [title ?? "", ...text.slice(bodyStart).split(/(?<=[.!?…][»”"]?)\s+|\n+/u)].map((sentence) =>
    sentenceOf(sentence, language),
  );
  return new Map(sentences.filter(({ key }) => key !== "").map((sentence) => [sentence.key, sentence]));
}

function sentenceOf(text: string, language: ArticleLanguage): Sentence {
  const mentions = language === "und" ? [] : findMentions(text, language);
  const known = mentions.flatMap(({ place, entity, start, end }) =>
    place || entity ? [{ start, end, id: (entity ?? place)!.id, place: place?.id ?? null }] : [],
  );
  const [plain, numbers, names]: string[][] = [[], [], []];
  const key: string[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    key.push(lower);
    if (/^\p{N}/u.test(word)) numbers!.push(lower.replace(/(?<=\d)[.,](?=\d{3}\b)/g, ""));
    else if (known.some(({ start, end }) => start <= index && index < end)) continue;
    // The first word of a sentence is written like a name.
    else if (/^\p{Lu}/u.test(word) && index > 0 && skeleton(word).length > 1) names!.push(skeleton(word));
    else plain!.push(lower);
  }
  const places = known.flatMap(({ place }) => (place !== null && isSpecific(place) ? [place] : []));
  return { key: key.join(" "), plain: plain!, numbers: numbers!, places, names: names! };
}

/** Countries are named beside everything; the capital is a place like others here. */
const isSpecific = (place: string): boolean => isTelling(place) || place === "place:minsk";

const everything = ({ key }: Sentence): string[] => key.split(" ");

const isOneForm = (a: Sentence, b: Sentence): boolean =>
  Math.min(a.plain.length, b.plain.length) >= LEAST_PLAIN_WORDS && likeness(a.plain, b.plain) >= ALIKE;

/** Shared words as a share of the longer list. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  return (first.size - without(first, second)) / Math.max(1, first.size, second.size);
}

/** How many of the first the second lacks. */
const without = (first: ReadonlySet<string>, second: ReadonlySet<string>): number =>
  [...first].filter((word) => !second.has(word)).length;

function haveOtherFacts(a: Sentence, b: Sentence): boolean {
  const differ = (mine: readonly string[], theirs: readonly string[]) => {
    const [first, second] = [new Set(mine), new Set(theirs)];
    return Math.min(without(first, second), without(second, first));
  };
  return (
    differ(a.numbers, b.numbers) > 0 || differ(a.names, b.names) >= LEAST_NAMES || haveOtherPlaces(a.places, b.places)
  );
}

/** Each names a place that no place of the other is, contains or lies in. */
function haveOtherPlaces(a: readonly string[], b: readonly string[]): boolean {
  const foreign = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((place) => !theirs.some((other) => isWithin(place, other) || isWithin(other, place)));
  return foreign(a, b) && foreign(b, a);
}

const isWithin = (place: string, other: string): boolean =>
  place === other || placeAncestors(place).some(({ id }) => id === other);
