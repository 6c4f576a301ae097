/** A pack for languages that are read with small tables: sentences, phrases by word order and case endings, clauses, dates, numbers. */
import type { Mention } from "../../watchlist/mention.ts";
import type { AnalysisOptions, DateMention, LanguagePack, NounPhrase, Sentence, Span, Token } from "../analysis.ts";
import { lengthsInAdjectives } from "../length-adjectives.ts";
import { type SentenceSpan, splitSentences } from "../sentences.ts";
import { withoutTitles } from "../titles.ts";
import { clausesOf } from "./clauses.ts";
import { dateRules, findDates } from "./dates/index.ts";
import type { LightGrammar } from "./grammar.ts";
import { type Lemma, lemmasOf } from "./lemmas.ts";
import { findMeasures } from "./measures.ts";
import { surnamesIn } from "./personal-names.ts";
import type { Phrase } from "./phrase.ts";
import { phrasesOf } from "./phrases.ts";
import { predicationsOf } from "./predications.ts";
import { type LightToken, tokenise } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { VerbTable } from "./verb-table.ts";
import { unitsOf } from "./words.ts";

/** Makes the pack of a language from its tables. */
export function lightPack(grammar: LightGrammar): LanguagePack {
  const verbs = new VerbTable(grammar);
  const rules = dateRules(grammar.dates, grammar.numbers.words);
  return {
    language: grammar.language,
    load: async () => {},
    analyse(text, mentions, options) {
      const sentences: Sentence[] = [];
      const surnames = surnamesIn(text, grammar.names);
      let next = 0;
      for (const span of splitSentences(text, grammar.language, grammar.abbreviations).flatMap((one) =>
        beforeDays(text, one),
      )) {
        while (next < mentions.length && mentions[next]!.end <= span.start) next++;
        const inside: Mention[] = [];
        for (let at = next; at < mentions.length && mentions[at]!.start < span.end; at++) inside.push(mentions[at]!);
        const words = text.slice(span.start, span.end);
        // A post of one line is what it tells, and no heading.
        const lines =
          span.alone && text.slice(span.end, span.end + 3).trim() === "" && span.start === options.bodyStart;
        const kind = span.start < options.bodyStart ? "title" : kindOf(words, span.alone && !lines, grammar);
        sentences.push(
          analyse(
            grammar,
            verbs,
            surnames,
            text,
            span,
            span.paragraph,
            kind,
            inside,
            findDates(text, span.start, span.end, rules),
            options,
          ),
        );
      }
      return sentences;
    },
  };
}

/** `Intl.Segmenter` does not end a sentence before a digit: "… аеродромів. 7 березня він …", "… kolonii. 46-letnia nauczycielka …". */
function beforeDays(text: string, span: SentenceSpan): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let { start } = span;
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/(?<=\p{Ll}{4}[.!?]) (?=\d{1,4}(?:-\p{L}+)? \p{L})/gu)) {
    spans.push({ ...span, start, end: span.start + match.index });
    start = span.start + match.index + 1;
  }
  spans.push({ ...span, start });
  return spans;
}

function kindOf(line: string, alone: boolean, { words: { boilerplate } }: LightGrammar): Sentence["kind"] {
  if (/^(?:date \d{4}|©|https?:)/iu.test(line.trim()) || boilerplate.test(line.trim())) {
    return "boilerplate";
  }
  if (!alone) return "body";
  if (/^\d{1,2}[:.]\d{2}(?!\d)/u.test(line)) return "entry";
  const words = line.split(/\s+/u).length;
  if (words <= 8 && /\d{4}/.test(line) && !/[.!?…]$/u.test(line)) return "dateline";
  return words <= 9 && !/[.!?…:"”»)]$/u.test(line.trim()) ? "subheading" : "body";
}

function analyse(
  grammar: LightGrammar,
  verbs: VerbTable,
  surnames: ReadonlySet<string>,
  text: string,
  span: Span,
  paragraph: number,
  kind: Sentence["kind"],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  options: AnalysisOptions,
): Sentence {
  const raw = withoutTitles(tokenise(text, span.start, span.end), grammar.abbreviations);
  const dated = (token: LightToken): boolean =>
    dates.some((date) => token.start >= date.start && token.end <= date.end);
  const measures = findMeasures(
    raw,
    grammar.numbers,
    (token) => dated(token) || /:/.test(token.text) || grammar.numbers.noCount.test(token.text),
  );
  const units = unitsOf(grammar, verbs, raw, mentions, measures, dated, surnames);
  const phrases = phrasesOf(grammar, units, raw, measures, dated);
  const clauses = clausesOf(grammar, units, raw);
  const tokens = tokensOf(raw, units, lemmasOf(grammar, units, clauses));
  complete(phrases, raw);
  const predications = predicationsOf(grammar, units, raw, phrases, clauses, options);
  return {
    start: span.start,
    end: span.end,
    paragraph,
    kind,
    tokens,
    phrases: phrases as readonly NounPhrase[],
    predications,
    quoted: quotedOf(raw),
    dates,
    measures:
      grammar.numbers.lengthAdjectives === undefined
        ? measures
        : [...measures, ...lengthsInAdjectives(raw, grammar.numbers.lengthAdjectives, grammar.numbers.words)].sort(
            (left, right) => left.start - right.start,
          ),
  };
}

function tokensOf(raw: readonly LightToken[], units: readonly Unit[], lemmas: ReadonlyMap<Unit, Lemma>): Token[] {
  const tokens: Token[] = [];
  for (const unit of units) {
    const known = lemmas.get(unit);
    for (let at = unit.from; at < unit.to; at++) {
      const { start, end, text, lower } = raw[at]!;
      tokens.push({
        start,
        end,
        text,
        lower: lower.replaceAll("ё", "е"),
        lemma: known?.lemma ?? lower,
        ...(known?.parted === undefined ? {} : { parted: known.parted }),
        pos: unit.reading.pos,
      });
    }
  }
  return tokens;
}

/** Prepositional attributes: a phrase with a preposition right after another. */
function complete(phrases: readonly Phrase[], raw: readonly LightToken[]): void {
  for (let at = 1; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const before = phrases[at - 1]!;
    if (phrase.preposition < 0 || before.to !== phrase.preposition) continue;
    before.complements.push({
      role: "oblique",
      preposition: raw[phrase.preposition]!.lower,
      phrases: [phrase as NounPhrase],
      path: "attribute",
    });
  }
}

function quotedOf(raw: readonly LightToken[]): Span[] {
  const quoted: Span[] = [];
  let open: number | null = null;
  for (const token of raw) {
    if (/^[«„“"]$/u.test(token.text) && open === null) open = token.end;
    else if (/^[»”“"]$/u.test(token.text) && open !== null) {
      quoted.push({ start: open, end: token.start });
      open = null;
    }
  }
  return quoted;
}
