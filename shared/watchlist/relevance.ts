import type { Article } from "../article/article.ts";
import type { Language } from "../language/languages.ts";
import { PASSING_MENTIONS } from "./data/passing-mentions.ts";
import { matcherOf } from "./matcher.ts";
import type { Mention } from "./mention.ts";
import { contentLines } from "./names.ts";
import {
  AGED,
  BELARUS,
  BORN_IN,
  CITIZEN_AFTER,
  CITIZEN_OF,
  MAKES,
  MINSK,
  MORE_THAN_SPORT,
  ONE_OF_ITS_PEOPLE,
  ONE_OF_MANY,
  OUT_OF,
  SENTENCE_START,
  SIDE_AFTER,
  SIDE_BEFORE,
  SPORT,
  STATE_IN,
  VERB_LIKE,
  WEATHER,
  WORKS,
} from "./relevance-wordings.ts";

/** Whether an article is about Belarus, how surely, and why in plain words. */
export interface Relevance {
  readonly related: boolean;
  /** 0 to 1; {@link RELEVANT_FROM} and more is related. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The part of an article that relevance reads. */
export type RelevanceInput = Pick<Article, "text" | "bodyStart" | "language">;

const RELEVANT_FROM = 0.5;

/** Longer texts are judged by their beginning: news puts first what it is about. */
const READ_UP_TO = 20_000;

interface Passing {
  readonly kind: string;
  readonly pattern: RegExp;
}
let passing: readonly Passing[] | undefined;

function passingMentions(): readonly Passing[] {
  passing ??= [...contentLines(PASSING_MENTIONS)].map(([, line]) => {
    const bar = line.indexOf("|");
    const source = line
      .slice(bar + 1)
      .trim()
      .replaceAll("{Belarus}", BELARUS)
      .replaceAll("{Minsk}", MINSK);
    return { kind: line.slice(0, bar).trim(), pattern: new RegExp(source, "giu") };
  });
  return passing;
}

/** Which stretches of a text name Belarus in passing, by kind. */
function passingStretches(text: string): { start: number; end: number; kind: string }[] {
  const stretches: { start: number; end: number; kind: string }[] = [];
  for (const { kind, pattern } of passingMentions()) {
    for (const match of text.matchAll(pattern)) {
      stretches.push({ start: match.index, end: match.index + match[0].length, kind });
    }
  }
  return stretches;
}

/** Bodies of Belarus whose name any state's may bear: in an article on another country they are that one's. */
const EVERY_STATE_HAS: ReadonlySet<string> = new Set([
  "body:central-election-commission",
  "body:investigative-committee",
  "body:national-bank-of-belarus",
  "body:supreme-court-of-belarus",
]);

/** Crossings of its neighbours that lead elsewhere. */
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set([
  "place:medyka",
  "place:dorohusk",
  "place:terehova",
  "place:grebneva",
]);

/** The country a mention speaks of; the borders of Belarus and the crossings on them are its own. */
const countryOf = (mention: Mention): string | null =>
  mention.place?.kind === "border" || (mention.place?.kind === "crossing" && !LEADS_ELSEWHERE.has(mention.place.id))
    ? "BLR"
    : (mention.entity?.country ?? mention.place?.country ?? null);

/** How much a mention says that Belarus is a party: its people and bodies act, its name and places may only locate. */
function weightOf(mention: Mention, assumed: boolean): number {
  const kind = mention.entity?.kind;
  if (kind === "person" || kind === "body") return assumed ? 0.25 : 1.5;
  if (mention.place?.kind === "border" || mention.place?.kind === "crossing") return 1.5;
  if (mention.adjective) return 0.9;
  return 1;
}

/**
 * Decides whether a person who watches Belarus would want to read an article: Belarus, its state, its people in their public
 * role or its citizens abroad are party to what happens. Passing mentions (a tractor make, the Minsk agreements, a street, a
 * descent, a comparison) do not count. Pure. The weights below were set on annotated articles and the project's own examples; see docs/watchlist.md.
 */
export function relevance(article: RelevanceInput): Relevance {
  const text = article.text.slice(0, READ_UP_TO);
  const language = article.language === "und" ? guessLanguage(text) : article.language;
  const mentions = matcherOf(language).find(text);
  const stretches = passingStretches(text);
  const reasons: string[] = [];
  // A text on Minsk Mazowiecki calls that town Minsk as well.
  const namesake = mentions.some((mention) => mention.place?.id === "place:minsk-mazowiecki");
  const words = Math.max(30, text.split(/\s+/).length);
  const sport = (text.match(SPORT) ?? []).length;
  const sportHeavy = sport >= 3 && (100 * sport) / words > 1.2 && !MORE_THAN_SPORT.test(text);
  const weather = text.search(WEATHER) >= 0;
  const leadEnd = endOfLead(text, article.bodyStart);
  const counted: Mention[] = [];
  const passed = new Map<string, string>();
  let others = 0;
  let strength = 0;
  let inTitle = false;
  let inLead = false;
  let otherInTitle = false;
  let border = false;
  let acting = false;
  let citizens = false;
  const works = WORKS.test(text);
  const actors = new Set<string>();
  const paragraphs = paragraphStarts(text);
  // Domestic news says neither whose KGB nor which Brest. In Belarusian both are its own; in Russian a town of such a name is, where the
  // text names no other country, while a KGB or riot police may be anybody's.
  const abroad = mentions.some(
    (mention) => !mention.assumed && !["BLR", "IGO", "NGO", null].includes(countryOf(mention)),
  );
  // A title that names another country, and not Belarus, tells of that one's ministries and police, also in Belarusian.
  const titled = mentions
    .filter((mention) => mention.start < article.bodyStart && !mention.assumed)
    .flatMap((mention) => countryOf(mention) ?? []);
  const titleAbroad = titled.some((country) => !["BLR", "IGO", "NGO"].includes(country)) && !titled.includes("BLR");
  const isOwn = (mention: Mention) =>
    (language === "be" && !titleAbroad) || (language === "ru" && !abroad && mention.place !== null);
  // "Білоруський КДБ" says whose it is.
  const ownedFrom = new Set(mentions.flatMap((one) => (one.adjective && countryOf(one) === "BLR" ? one.end + 1 : [])));
  const owned = (mention: Mention) => ownedFrom.has(mention.start);
  const isAssumed = (mention: Mention) =>
    ((mention.assumed === true && !owned(mention)) || (titleAbroad && EVERY_STATE_HAS.has(mention.entity?.id ?? ""))) &&
    !isOwn(mention);
  const touched = new Set<number>();
  for (const [index, mention] of mentions.entries()) {
    const country = countryOf(mention);
    if (country !== "BLR") {
      if (country && country !== "IGO" && country !== "NGO" && !mention.assumed) {
        others++;
        if (mention.start < article.bodyStart) otherInTitle = true;
      }
      continue;
    }
    if (mention.place?.name === "Minsk" && !mention.adjective && namesake) {
      passed.set("namesake", "Minsk");
      continue;
    }
    const stretch = stretches.find((one) => mention.start < one.end && mention.end > one.start);
    if (stretch) {
      passed.set(stretch.kind, text.slice(stretch.start, stretch.end));
      continue;
    }
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const after = text.slice(mention.end, mention.end + 30);
    if (MAKES.has(mention.entity?.id ?? "") && !works) {
      passed.set("make of lorry", text.slice(mention.start, mention.end));
      continue;
    }
    const town = mention.place !== null && mention.place.kind !== "country" && !mention.adjective;
    if (town && BORN_IN.test(before)) {
      passed.set("descent", before.slice(-20) + text.slice(mention.start, mention.end));
      continue;
    }
    const listed = inList(text, mentions, index);
    const side = !weather && ofSide(mention, before, after);
    const citizen = !listed && !sportHeavy && isCitizen(mention, text.slice(mention.start, mention.end), before, after);
    // A capital that does something is its government; so is a state's person or body in their own person.
    const acts =
      !isAssumed(mention) &&
      !mention.adjective &&
      (mention.place?.id === "place:minsk" || (mention.entity?.kind === "person" && mention.entity.sector === "GOV")) &&
      SENTENCE_START.test(before) &&
      (language === "en" ? VERB_LIKE : /^ \p{Ll}/u).test(after);
    acting ||= acts;
    citizens ||= citizen;
    const strong = side || acts || citizen || (town && STATE_IN.test(before));
    const weight = strong ? 1.5 : weightOf(mention, isAssumed(mention)) * (listed ? 0.3 : 1);
    counted.push(mention);
    strength += weight;
    const athlete = sportHeavy && mention.entity?.kind === "person" && mention.entity.sector === "CVL";
    if (athlete) strength -= weight;
    else if (weight >= 1.5) actors.add(citizen ? "citizen" : (mention.entity?.id ?? mention.place!.id));
    if (isAssumed(mention) || listed) continue;
    if (mention.start < article.bodyStart) inTitle = true;
    else if (mention.start < leadEnd) inLead = true;
    touched.add(paragraphOf(paragraphs, mention.start));
    border ||= side || mention.place?.kind === "border" || mention.place?.kind === "crossing";
  }
  for (const [kind, wording] of passed) reasons.push(`in passing (${kind}): "${wording.trim()}"`);
  const named = counted.filter((mention) => !isAssumed(mention));
  if (named.length === 0) {
    reasons.push(passed.size > 0 ? "nothing else names Belarus" : "nothing of Belarus is named");
    return { related: false, score: 0, reasons };
  }
  const share = named.length / Math.max(1, named.length + others);
  const spread = touched.size / Math.max(1, paragraphs.length);
  // Short texts have few words to divide by: 60 are added so that one mention in ten words does not look dense.
  const density = Math.min(4, (100 * strength) / (words + 60));
  const fromBelarus = counted.some(
    (mention) =>
      mention.entity?.id === "country:BLR" && OUT_OF.test(text.slice(Math.max(0, mention.start - 30), mention.end)),
  );
  let z = -3.4;
  if (fromBelarus) z += 0.6;
  if (inTitle) z += 1.6;
  if (inLead) z += 1;
  z += 1.6 * spread + 0.6 * density + 1.2 * share + 0.4 * Math.min(4, actors.size) + 0.35 * Math.min(6, named.length);
  // What a neighbour does on its border with Belarus names that neighbour's towns and ministries throughout.
  if (border && (inTitle || inLead || named.length > 1)) z += 0.3;
  // Whose people are arrested, tried or honoured abroad is told once; whose government answers, at the end.
  if (citizens) z += 0.6;
  if (acting) z += 0.6;
  if (!inTitle && !inLead && otherInTitle) z -= 0.8;
  if (passed.size > 0) z -= 0.5;
  if (named.length === 1 && actors.size === 0 && !inTitle) z -= 0.2;
  if (sportHeavy && actors.size === 0) z -= 3;
  if (weather && actors.size === 0 && !inTitle) z -= 1.2;
  // Who writes in Belarusian writes of Belarus, unless the title names another country.
  if (language === "be" && !otherInTitle) z += 1.3;
  const score = Math.round(1000 / (1 + Math.exp(-z))) / 1000;
  const related = score >= RELEVANT_FROM;
  const first = named.slice(0, 3).map((mention) => `"${text.slice(mention.start, mention.end)}"`);
  reasons.push(
    `${named.length} mention${named.length === 1 ? "" : "s"} of Belarus (${first.join(", ")}${named.length > 3 ? ", …" : ""})` +
      ` in ${touched.size} of ${paragraphs.length} paragraphs, ${others} of other countries`,
  );
  if (inTitle) reasons.push("Belarus is in the title");
  if (inLead) reasons.push("Belarus is in the lead");
  if (fromBelarus) reasons.push("something comes from Belarus or goes there");
  if (citizens) reasons.push("one of its citizens is told of");
  if (actors.size > 0) reasons.push(`${actors.size} of its people or bodies act in it`);
  if (sportHeavy) reasons.push("reads like a sports report");
  return { related, score, reasons };
}

/** Whether a mention tells of the far side of its border, or of what comes over from it. */
function ofSide(mention: Mention, before: string, after: string): boolean {
  if (mention.entity?.id !== "country:BLR") return false;
  return mention.adjective ? SIDE_AFTER.test(after) : SIDE_BEFORE.test(before) || SIDE_AFTER.test(after);
}

/** Whether a mention tells of one of its citizens: by the word, by the age before it, or by the singular. */
function isCitizen(mention: Mention, word: string, before: string, after: string): boolean {
  if (ONE_OF_MANY.test(before)) return false;
  if (mention.entity?.id === "people:BLR") return AGED.test(before) || ONE_OF_ITS_PEOPLE.test(word);
  return mention.entity?.id === "country:BLR" && (CITIZEN_OF.test(before) || CITIZEN_AFTER.test(after));
}

/** The beginnings of paragraphs; the heading of an entry of a live blog ("12:05 Minsk answers") is one with what follows it. */
function paragraphStarts(text: string): number[] {
  const starts = [0];
  let from = 0;
  for (const match of text.matchAll(/\n\s*\n/g)) {
    const heading = from > 0 && ENTRY_HEADING.test(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (!heading) starts.push(from);
  }
  return starts;
}

/** A time and a short line without a full stop. */
const ENTRY_HEADING = /^\d{1,2}[:.]\d{2}\b.{0,80}[^.!?…]$/u;

function paragraphOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lead is the body's first sentence after a dateline, or two short ones: as far as the first sentence end after 70 characters. */
function endOfLead(text: string, bodyStart: number): number {
  const paragraph = text.indexOf("\n\n", bodyStart + 60);
  const end = paragraph < 0 ? text.length : paragraph;
  const sentence = /[.!?…](?=\s)/g;
  sentence.lastIndex = bodyStart + 70;
  const stop = sentence.exec(text.slice(0, end));
  return stop ? stop.index : end;
}

/** Whether a mention is one of three or more places or countries in a row ("Russia, Belarus, Syria and North Korea"), but not the first. */
function inList(text: string, mentions: readonly Mention[], index: number): boolean {
  const joined = (left: Mention | undefined, right: Mention | undefined): boolean => {
    if (!left?.place || !right?.place || left.adjective !== right.adjective) return false;
    const gap = text.slice(left.end, right.start);
    return (
      /^(?:, ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?){0,2},? ?(?:(?:and|or|as well as|и|а также|і|й|та|ды|oraz|i|a także|ir|bei|und|sowie) )?(?:\p{L}{1,3} )?$/u.test(
        gap,
      ) && gap.length > 1
    );
  };
  if (!joined(mentions[index - 1], mentions[index])) return false;
  return joined(mentions[index], mentions[index + 1]) || joined(mentions[index - 2], mentions[index - 1]);
}

function guessLanguage(text: string): Language {
  const sample = text.slice(0, 2000);
  if (!/\p{Script=Cyrillic}/u.test(sample)) return "en";
  if (/[ўЎ]/.test(sample)) return "be";
  return /[їєґЇЄҐ]/.test(sample) ? "uk" : "ru";
}
