import type { Mention } from "../../watchlist/mention.ts";
import type {
  AnalysisOptions,
  Case,
  DateMention,
  LanguagePack,
  Measure,
  NounPhrase,
  Predication,
  Pronoun,
  Sentence,
  Span,
  Token,
} from "../analysis.ts";
import type { Language } from "../languages.ts";
import { type Chunk, Chunker, casesOf } from "./chunks/index.ts";
import { clausesOf } from "./clauses.ts";
import { type DateWords, dateRules, findDates } from "./dates/index.ts";
import { itemsOf, type SyntaxWords } from "./items.ts";
import { findMeasures, type NumberWords } from "./measures.ts";
import { Morphology, type SlavicGrammar } from "./morphology/index.ts";
import { predicationsOf } from "./predications.ts";
import { CASE_BITS, LOC, type Reading } from "./reading.ts";
import { type RawSentence, type SentenceRules, splitSentences } from "./sentences.ts";
import { type RawToken, tokenise } from "./tokens.ts";
import { type NameRules, surnameStem, type Unit, unitsOf } from "./words/index.ts";

/** Everything that is particular to one Slavic language. */
export interface SlavicLanguage {
  readonly language: Language;
  readonly grammar: SlavicGrammar;
  readonly sentences: SentenceRules;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly syntax: SyntaxWords;
  readonly names: NameRules;
}

const CASE_NAMES: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "loc"];
const caseNames = (bits: number): Case[] =>
  bits === 63 ? [] : CASE_NAMES.filter((name) => (bits & CASE_BITS[name]!) !== 0);

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

export class Analyser {
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
    const tokens = tokenise(text, sentence.start, sentence.end, (word) => this.morphology.normalise(word));
    const dateTokens = new Set<number>();
    tokens.forEach((token, index) => {
      if (dates.some((date) => token.start < date.end && date.start < token.end)) dateTokens.add(index);
    });
    const measures = findMeasures(tokens, numbers, this.morphology, dateTokens);
    const units = unitsOf(tokens, mentions, this.morphology, names, surnames);
    const chunker = new Chunker(tokens, units, measures, new Set(syntax.quantifiers));
    const items = itemsOf(units, chunker, dateTokens, syntax);
    const clauses = clausesOf(items, syntax);
    const builder = new PhraseBuilder(tokens, names);
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
    const predications: Predication[] = drafts.map(({ subject: _subject, clauseOf: _clause, ...rest }) => rest);
    return {
      start: sentence.start,
      end: sentence.end,
      paragraph: sentence.paragraph,
      // Channels write whole news without a full stop; a heading has no verb.
      kind:
        sentence.kind === "subheading" && predications.some((predication) => predication.kind === "verb")
          ? "body"
          : sentence.kind,
      tokens: finalTokens(
        tokens,
        units,
        items.flatMap((item) => (item.chunk === null ? [] : [item.chunk])),
        drafts,
      ),
      phrases: builder.phrases(),
      predications,
      quoted: quotedSpans(tokens),
      dates: [...dates],
      measures: [...measures.values()].map((placed): Measure => placed.measure),
    };
  }
}

const withPossessors = (chunk: Chunk): Chunk[] =>
  chunk.possessor === null ? [chunk] : [chunk, ...withPossessors(chunk.possessor)];

type MutablePhrase = { -readonly [K in keyof NounPhrase]: NounPhrase[K] };

/** Turns chunks to phrases, each once, so that the same phrase is the same object everywhere. */
class PhraseBuilder {
  readonly #tokens: readonly RawToken[];
  readonly #made = new Map<Chunk, MutablePhrase>();
  readonly #names: NameRules;

  constructor(tokens: readonly RawToken[], names: NameRules) {
    this.#tokens = tokens;
    this.#names = names;
  }

  phraseOf(chunk: Chunk): NounPhrase {
    const known = this.#made.get(chunk);
    if (known) return known;
    const cases = casesOf(chunk);
    const numbers = new Set(chunk.agreements.map((agreement) => agreement.plural));
    const phrase: MutablePhrase = {
      start: this.#tokens[chunk.from]!.start,
      end: this.#tokens[chunk.to - 1]!.end,
      head: chunk.head,
      from: chunk.from,
      to: chunk.coreTo,
      mention: chunk.mention,
      adjectiveMention: chunk.adjectiveMention,
      possessor: null,
      quantity: chunk.quantity?.measure ?? null,
      apposition: null,
      pronoun: chunk.pronoun === null || chunk.relative ? null : pronounOf(chunk.pronoun),
      antecedent: null,
      cases: caseNames(cases),
      number: numbers.size === 1 ? (numbers.has(true) ? "plural" : numbers.has(false) ? "singular" : null) : null,
      complements: [],
      ...this.#personName(chunk),
      ...this.#title(chunk),
      ...this.#placeName(chunk),
    };
    this.#made.set(chunk, phrase);
    if (chunk.possessor !== null) phrase.possessor = this.phraseOf(chunk.possessor);
    if (chunk.apposition !== null) phrase.apposition = this.phraseOf(chunk.apposition);
    return phrase;
  }

  #title(chunk: Chunk): Pick<NounPhrase, "title"> {
    if (chunk.title === null) return {};
    const words = this.#tokens.slice(chunk.title.from, chunk.title.to);
    const english = words.map((word) => this.#names.transliterate(word.text)).join(" ");
    return { title: { english, key: words.map((word) => surnameStem(word.lower)).join(" ") } };
  }

  /** «в городе Хала», «в Алма-Ате»: a name that no list holds, where only a place can stand. */
  #placeName(chunk: Chunk): Pick<NounPhrase, "placeName"> {
    const { transliterate } = this.#names;
    if (chunk.placeName !== null) {
      const words = this.#tokens.slice(chunk.placeName.from, chunk.placeName.to);
      return { placeName: words.map((word) => transliterate(word.text)).join(" ") };
    }
    const head = this.#tokens[chunk.head]!;
    const located = chunk.preposition !== null && /^(в|во|у|ва)$/u.test(chunk.preposition);
    if (!located || !chunk.proper || chunk.mention !== null || chunk.to - chunk.from !== 1) return {};
    if (!/^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(head.text) || (casesOf(chunk) & LOC) === 0) return {};
    return { placeName: transliterate(settlementOf(head.text)) };
  }

  #personName(chunk: Chunk): Pick<NounPhrase, "personName"> {
    if (chunk.name !== null) {
      const { english, surname, gender, full } = chunk.name;
      return { personName: { english, surname, gender: gender === null ? null : GENDERS[gender], full } };
    }
    const head = this.#tokens[chunk.head]!;
    if (!chunk.proper || chunk.mention !== null || !/^\p{Lu}\p{Ll}/u.test(head.text)) return {};
    const english = this.#names.transliterate(this.#names.surname(head.text, null, casesOf(chunk)));
    return { personName: { english, surname: surnameStem(head.text), gender: null, full: false } };
  }

  setAntecedent(relative: Chunk, antecedent: Chunk): void {
    const phrase = this.phraseOf(relative) as MutablePhrase;
    phrase.antecedent = this.phraseOf(antecedent);
  }

  phrases(): NounPhrase[] {
    return [...this.#made.values()].sort((left, right) => left.start - right.start || right.end - left.end);
  }
}

/** The nominative of a place from its locative, as far as the ending tells it: «Алма-Ате» is Алма-Ата, «Мюнстере» Мюнстер. */
const settlementOf = (form: string): string => {
  if (/(ии|іі|ыі)$/u.test(form)) return `${form.slice(0, -1)}я`;
  if (/[гкхчшщж]ах$/u.test(form)) return `${form.slice(0, -2)}${/[іў]|эц/u.test(form) ? "і" : "и"}`;
  if (/\p{L}{3}ах$/u.test(form)) return `${form.slice(0, -2)}ы`;
  if (/-\p{L}+[бвгджзклмнпрстфхцчшщ][еэ]$/u.test(form)) return `${form.slice(0, -1)}а`;
  return /[бвгджзклмнпрстфхцчшщ][еэ]$/u.test(form) ? form.slice(0, -1) : form;
};

const GENDERS = { m: "masculine", f: "feminine" } as const;

function pronounOf(reading: Reading): Pronoun {
  return {
    person: reading.person ?? 3,
    number: reading.plural === null ? null : reading.plural ? "plural" : "singular",
    gender:
      reading.gender === "m"
        ? "masculine"
        : reading.gender === "f"
          ? "feminine"
          : reading.gender === "n"
            ? "neuter"
            : null,
  };
}

const POS: Readonly<Record<Reading["word"], Token["pos"]>> = {
  noun: "noun",
  proper: "proper",
  adjective: "adj",
  verb: "verb",
  pronoun: "pron",
  numeral: "num",
  preposition: "prep",
  conjunction: "conj",
  particle: "part",
  adverb: "adv",
  predicative: "aux",
};

/** Tokens with the reading that the sentence chose. */
function finalTokens(
  tokens: readonly RawToken[],
  units: readonly Unit[],
  chunks: readonly Chunk[],
  drafts: readonly { head: number; lemma: string }[],
): Token[] {
  const lemmaAt = new Map<number, string>();
  for (const chunk of chunks)
    for (const inner of withPossessors(chunk)) {
      if (inner.apposition !== null) lemmaAt.set(inner.apposition.head, inner.apposition.lemma);
      lemmaAt.set(inner.head, inner.lemma);
    }
  for (const draft of drafts) lemmaAt.set(draft.head, draft.lemma);
  const readingsAt = new Map<number, readonly Reading[]>();
  for (const unit of units) if (unit.to === unit.from + 1) readingsAt.set(unit.from, unit.readings);
  return tokens.map((token, index): Token => {
    if (token.kind === "punctuation")
      return {
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        lemma: token.lower,
        pos: "punct",
      };
    if (token.kind === "number")
      return {
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        lemma: token.lower,
        pos: "num",
      };
    const readings = readingsAt.get(index) ?? [];
    const wanted = lemmaAt.get(index);
    const reading = readings.find((candidate) => candidate.lemma === wanted) ?? readings[0];
    if (reading === undefined)
      return {
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        lemma: wanted ?? token.lower,
        pos: /^\p{Lu}/u.test(token.text) ? "proper" : "other",
      };
    const cases = caseNames(reading.cases);
    return {
      text: token.text,
      lower: token.lower,
      start: token.start,
      end: token.end,
      lemma: wanted ?? reading.lemma,
      pos: POS[reading.word],
      features: {
        ...(cases.length > 0 ? { cases } : {}),
        ...(reading.plural === null ? {} : { number: reading.plural ? ("plural" as const) : ("singular" as const) }),
        ...(reading.gender === null
          ? {}
          : {
              gender:
                reading.gender === "m"
                  ? ("masculine" as const)
                  : reading.gender === "f"
                    ? ("feminine" as const)
                    : ("neuter" as const),
            }),
        ...(reading.tense === undefined ? {} : { tense: reading.tense }),
        ...(reading.form === undefined
          ? {}
          : { form: reading.form === "short" ? ("participle" as const) : reading.form }),
        ...(reading.passive === true ? { voice: "passive" as const } : {}),
        ...(reading.perfective === true
          ? { aspect: "perfective" as const }
          : reading.perfective === false
            ? { aspect: "imperfective" as const }
            : {}),
      },
    };
  });
}

/** Stretches in quotation marks that hold more than a title: from three words on. */
function quotedSpans(tokens: readonly RawToken[]): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/^[«„“]$/u.test(token.text) || (token.text === '"' && open.length === 0)) open.push(index);
    else if (/^[»”]$/u.test(token.text) || token.text === '"' || token.text === "“") {
      const from = open.pop();
      if (from !== undefined) spans.push({ start: tokens[from]!.start, end: token.end });
    }
  }
  return spans.sort((left, right) => left.start - right.start);
}
