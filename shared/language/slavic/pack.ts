import type { Mention } from "../../watchlist/mention.ts";
import type { AnalysisOptions, DateMention, LanguagePack, Measure, Predication, Sentence } from "../analysis.ts";
import type { Language } from "../languages.ts";
import { lengthsInAdjectives } from "../length-adjectives.ts";
import type { Abbreviations } from "../sentences.ts";
import { withoutTitles } from "../titles.ts";
import { type Chunk, Chunker, withPossessors } from "./chunks/index.ts";
import { clausesOf } from "./clauses.ts";
import { type DateWords, dateRules, findDates } from "./dates/index.ts";
import { finalTokens, quotedSpans } from "./final-tokens.ts";
import { itemsOf, type SyntaxWords } from "./items.ts";
import { findMeasures, type NumberWords, tablesOf } from "./measures/index.ts";
import { Morphology, type SlavicGrammar } from "./morphology/index.ts";
import { PhraseBuilder } from "./phrases.ts";
import { NAMED_BEFORE, predicationsOf } from "./predications/index.ts";
import { type RawSentence, splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { type NameRules, unitsOf } from "./words/index.ts";

/** Everything that is particular to one Slavic language. */
export interface SlavicLanguage {
  readonly language: Language;
  readonly grammar: SlavicGrammar;
  readonly sentences: Abbreviations;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly syntax: SyntaxWords;
  readonly names: NameRules;
}

/** Makes the pack of a Slavic language. `load` imports its tables, so that they cost nothing until an article needs them. */
export function slavicPack(language: Language, load: () => Promise<SlavicLanguage>): LanguagePack {
  let ready: Analyser | null = null;
  return {
    language,
    async load() {
      ready ??= new Analyser(await load());
    },
    analyse(text, mentions, options) {
      if (ready === null) throw new Error(`the language pack "${language}" was asked to analyse before load()`);
      return ready.analyse(text, mentions, options);
    },
  };
}

/** True for what a verb tells, and for «Лосіку — 15 гадоў калоніі», which needs none. */
const isTold = ({ kind, arguments: told }: Pick<Predication, "kind" | "arguments">): boolean =>
  kind === "verb" || (kind === "noun" && told.some(({ path }) => path === NAMED_BEFORE));

class Analyser {
  readonly morphology: Morphology;
  readonly #language: SlavicLanguage;
  readonly #dateRules: ReturnType<typeof dateRules>;

  constructor(language: SlavicLanguage) {
    this.#language = language;
    this.morphology = new Morphology(language.grammar);
    this.#dateRules = dateRules(language.dates);
  }

  analyse(text: string, mentions: readonly Mention[], options: AnalysisOptions): Sentence[] {
    const raw = splitSentences(text, options.bodyStart, this.#language.language, this.#language.sentences);
    const sentences: Sentence[] = [];
    let next = 0;
    let previousDate: DateMention | null = null;
    const surnames = new Set<string>();
    for (const sentence of raw) {
      while (next < mentions.length && mentions[next]!.end <= sentence.start) next++;
      const inside: Mention[] = [];
      for (let at = next; at < mentions.length && mentions[at]!.start < sentence.end; at++) inside.push(mentions[at]!);
      const dates = findDates(text, sentence.start, sentence.end, this.#dateRules, previousDate);
      const precise = dates.filter((date) => date.weight >= 0.5);
      if (precise.length > 0) previousDate = precise.at(-1)!;
      sentences.push(this.#sentence(text, sentence, inside, dates, options, surnames));
    }
    return sentences;
  }

  #sentence(
    text: string,
    sentence: RawSentence,
    mentions: readonly Mention[],
    dates: readonly DateMention[],
    options: AnalysisOptions,
    surnames: Set<string>,
  ): Sentence {
    const { numbers, syntax, names } = this.#language;
    const tokens = withoutTitles(
      tokenise(text, sentence.start, sentence.end, (word) => this.morphology.normalise(word)),
      this.#language.sentences,
    );
    const dateTokens = new Set<number>();
    tokens.forEach((token, index) => {
      if (dates.some((date) => token.start < date.end && date.start < token.end)) dateTokens.add(index);
    });
    const measures = findMeasures(tokens, numbers, this.morphology, dateTokens);
    const units = unitsOf(tokens, mentions, this.morphology, names, surnames);
    const chunker = new Chunker(tokens, units, measures, syntax);
    const items = itemsOf(units, chunker, dateTokens, syntax);
    const clauses = clausesOf(items, syntax);
    const builder = new PhraseBuilder(tokens, names, syntax);
    const drafts = predicationsOf(clauses, {
      tokens,
      words: syntax,
      phraseOf: (chunk) => builder.phraseOf(chunk),
      isEventNoun: options.isEventNoun,
    });
    // A relative pronoun stands for the phrase before its clause.
    const relatives = new Map<Chunk, Chunk>();
    for (const clause of clauses) {
      if (clause.antecedent === null) continue;
      for (const item of clause.items)
        if (item.chunk !== null)
          for (const chunk of withPossessors(item.chunk)) if (chunk.relative) relatives.set(chunk, clause.antecedent);
    }
    for (const [relative, antecedent] of relatives) builder.setAntecedent(relative, antecedent);
    for (const item of items) if (item.chunk !== null) builder.phraseOf(item.chunk);
    const predications: Predication[] = drafts.map(
      ({ subject: _subject, addressee: _addressee, clauseOf: _clause, ...rest }) => rest,
    );
    return {
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      // Channels write whole news without a full stop; a heading has no verb.
      kind: sentence.kind === "subheading" && predications.some(isTold) ? "body" : sentence.kind,
      tokens: finalTokens(
        tokens,
        units,
        items.flatMap((item) => (item.chunk === null ? [] : [item.chunk])),
        drafts,
        (word) => this.morphology.read(word),
      ),
      phrases: builder.phrases(),
      predications,
      quoted: quotedSpans(tokens),
      dates: [...dates],
      measures: [
        ...[...measures.values()].map((placed): Measure => placed.measure),
        ...lengthsInAdjectives(tokens, numbers.lengthAdjectives, tablesOf(numbers, this.morphology).values),
      ].sort((left, right) => left.start - right.start),
    };
  }
}
