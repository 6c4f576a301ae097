/** Turns chunks to the phrases that the engine reads. */
import type { NounPhrase, Pronoun } from "../analysis.ts";
import { caseNames } from "./cases.ts";
import { type Chunk, casesOf } from "./chunks/index.ts";
import type { SyntaxWords } from "./items.ts";
import { LOC, type Reading } from "./reading.ts";
import type { RawToken } from "./tokens.ts";
import { type NameRules, surnameStem } from "./words/index.ts";

type MutablePhrase = { -readonly [K in keyof NounPhrase]: NounPhrase[K] };

/** Turns chunks to phrases, each once, so that the same phrase is the same object everywhere. */
export class PhraseBuilder {
  readonly #tokens: readonly RawToken[];
  readonly #made = new Map<Chunk, MutablePhrase>();
  readonly #names: NameRules;
  readonly #words: SyntaxWords;

  constructor(tokens: readonly RawToken[], names: NameRules, words: SyntaxWords) {
    this.#words = words;
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
      pronoun: chunk.pronoun === null || chunk.relative ? null : pronounOf(chunk.pronoun, chunk),
      antecedent: null,
      cases: caseNames(cases),
      number: numbers.size === 1 ? (numbers.has(true) ? "plural" : numbers.has(false) ? "singular" : null) : null,
      complements: [],
      ...(chunk.animate !== null && chunk.mention === null && chunk.pronoun === null ? { living: chunk.animate } : {}),
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
    // «учения «Запад»», «форум «Диалог»»: what happens has a name, too, and is no one.
    if (chunk.title === null || this.#words.occasions.includes(chunk.lemma)) return {};
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
    if (!chunk.proper || chunk.mention !== null || !/^\p{Lu}\p{Ll}\D*$/u.test(head.text)) return {};
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

function pronounOf(reading: Reading, { agreements }: Chunk): Pronoun {
  // «им», «к ним»: read as many where only that is left.
  const many = agreements.length > 0 && agreements.every(({ plural }) => plural === true);
  if (many && reading.plural === false) return { person: reading.person ?? 3, number: "plural", gender: null };
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
