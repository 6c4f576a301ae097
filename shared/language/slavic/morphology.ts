import {
  ACC,
  type AdjectiveEnding,
  ANY_CASE,
  CASE_BITS,
  GEN,
  NOM,
  type NounEntry,
  parseNouns,
  parseVerbs,
  type Reading,
  type VerbEntry,
  type VerbForm,
} from "./reading.ts";

/** One form of a noun. */
export interface Declined {
  readonly form: string;
  readonly cases: number;
  readonly plural: boolean;
}

/** The forms of a verb, all without -ся. */
export interface Conjugated {
  readonly infinitive: string;
  /** True where the dictionary form ends in -ся. */
  readonly reflexive: boolean;
  /** Masculine, feminine, neuter, plural. */
  readonly past: readonly string[];
  readonly present: ReadonlyMap<string, { person: 1 | 2 | 3; plural: boolean }>;
  /** `задержан` and the stem of the long form, `задержанн`. */
  readonly passivePast: readonly { short: string; long: string }[];
  /** Stems before adjective endings: `задержавш`. */
  readonly activePast: readonly string[];
  readonly activePresent: readonly string[];
  readonly passivePresent: readonly string[];
  readonly gerunds: readonly string[];
  readonly imperatives: readonly string[];
}

/** A pattern for words of no list. */
export interface Guess {
  readonly test: RegExp;
  readonly form: VerbForm;
  readonly tense?: "past" | "present";
  readonly passive?: boolean;
  /** Shortest word it applies to, in letters. */
  readonly minimum?: number;
}

/** The grammar and word lists of one language. */
export interface SlavicGrammar {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  readonly functionWords: string;
  readonly names: string;
  readonly adjectiveEndings: readonly AdjectiveEnding[];
  readonly nounEndings: string;
  readonly guesses: readonly Guess[];
  /** Endings with which a passive participle is a predicate where the language has no short form («затрыманы», «затрыманая»). */
  readonly predicateEndings?: readonly {
    readonly ending: string;
    readonly gender: "m" | "f" | "n" | null;
    readonly plural: boolean;
  }[];
  /** The dictionary form of an adjective from its stem and the ending it was found with. */
  readonly adjectiveLemma: (stem: string, ending: string) => string;
  readonly declineNoun: (entry: NounEntry) => Declined[];
  readonly conjugate: (entry: VerbEntry) => Conjugated;
  /** Plain forms that a reflexive form can stand for; empty where it is none. */
  readonly cutReflexive: (word: string) => readonly string[];
  /** The reflexive dictionary form of an infinitive. */
  readonly addReflexive: (infinitive: string) => string;
  /** Brings spelling variants together before look-up: ё→е, the classical orthography of Belarusian, ў→у. */
  readonly normalise: (word: string) => string;
}

interface StemReading {
  readonly lemma: string;
  readonly tense: "past" | "present";
  readonly passive: boolean;
  readonly perfective: boolean | null;
  readonly verb: boolean;
  readonly noun: NounEntry | null;
}

/** A given name in its dictionary form, with its usual English spelling. */
export interface GivenName {
  readonly name: string;
  readonly gender: "m" | "f";
  readonly english: string;
}

/** Reads written forms of one language. Building it takes some 50 ms; reading a word, a table look-up. */
export class Morphology {
  readonly grammar: SlavicGrammar;
  readonly givenNames = new Map<string, GivenName>();
  readonly #forms = new Map<string, Reading[]>();
  readonly #stems = new Map<string, StemReading[]>();
  readonly #verbs = new Set<string>();
  readonly #guessed = new Map<string, readonly Reading[]>();
  readonly #nounEndings: { ending: string; readings: Omit<Reading, "lemma">[] }[] = [];

  constructor(grammar: SlavicGrammar) {
    this.grammar = grammar;
    this.#readFunctionWords(grammar.functionWords);
    for (const entry of parseNouns(grammar.nouns)) this.#addNoun(entry);
    for (const entry of parseVerbs(grammar.verbs)) this.#addVerb(entry);
    for (const stem of grammar.adjectives.trim().split(/\s+/u))
      this.#addStem(this.normalise(stem), {
        lemma: stem,
        tense: "past",
        passive: false,
        perfective: null,
        verb: false,
        noun: null,
      });
    this.#readNames(grammar.names);
    this.#readNounEndings(grammar.nounEndings);
  }

  normalise(word: string): string {
    return this.grammar.normalise(word);
  }

  /** True where a word list holds this verb. */
  knowsVerb(lemma: string): boolean {
    return this.#verbs.has(lemma);
  }

  /** True where some list holds this dictionary form. */
  knows(word: string): boolean {
    const key = this.normalise(word);
    return this.#verbs.has(key) || (this.#forms.get(key) ?? []).some((reading) => reading.lemma === key);
  }

  /** All readings of a word in lower case. */
  read(word: string): readonly Reading[] {
    const key = this.normalise(word);
    const known = this.#guessed.get(key);
    if (known) return known;
    const readings = this.#analyse(key);
    // Texts repeat their words; the memory is bounded so that a hostile text cannot fill it.
    if (this.#guessed.size > 50_000) this.#guessed.clear();
    this.#guessed.set(key, readings);
    return readings;
  }

  #analyse(word: string): Reading[] {
    const found = [...(this.#forms.get(word) ?? [])];
    found.push(...this.#adjectival(word));
    for (const base of this.grammar.cutReflexive(word)) {
      for (const reading of [...(this.#forms.get(base) ?? []), ...this.#adjectival(base)]) {
        if (reading.word !== "verb" && reading.form === undefined) continue;
        if (reading.passive) continue;
        const own = this.grammar.addReflexive(reading.lemma);
        if (this.#verbs.has(own)) found.push({ ...reading, lemma: own });
        // A perfective in -ся is no passive: «взялись», «погрузились».
        else found.push(reading.perfective === true ? { ...reading, lemma: own } : { ...reading, reflexive: true });
      }
    }
    if (found.length > 0) return found;
    return this.#guess(word);
  }

  #adjectival(word: string): Reading[] {
    const found: Reading[] = [];
    for (const { ending, cases, plural, gender } of this.grammar.adjectiveEndings) {
      if (!word.endsWith(ending)) continue;
      for (const stem of this.#stems.get(word.slice(0, -ending.length)) ?? []) {
        if (stem.noun !== null) {
          const { gender: own, animate } = stem.noun;
          if (!plural && own !== null && gender !== null && own !== gender && own !== "m") continue;
          found.push({ lemma: stem.lemma, word: "adjective", cases, plural, gender, animate: null, known: true });
          found.push({
            lemma: stem.lemma,
            word: "noun",
            cases: trimAccusative(cases, plural || gender === "m", animate),
            plural,
            gender: plural ? null : gender,
            animate,
            known: true,
          });
        } else if (stem.verb)
          found.push({
            lemma: stem.lemma,
            word: "adjective",
            form: "participle",
            tense: stem.tense,
            passive: stem.passive,
            perfective: stem.perfective,
            cases,
            plural,
            gender,
            animate: null,
            known: true,
          });
        else {
          const lemma = this.grammar.adjectiveLemma(stem.lemma, ending);
          found.push({ lemma, word: "adjective", cases, plural, gender, animate: null, known: true });
        }
      }
    }
    return found;
  }

  #guess(word: string): Reading[] {
    const letters = word.replace(/[^\p{L}]/gu, "");
    if (letters === "") return [];
    for (const guess of this.grammar.guesses) {
      if (letters.length < (guess.minimum ?? 4) || !guess.test.test(word)) continue;
      const base = this.grammar.cutReflexive(word)[0] ?? null;
      const common = { lemma: base ?? word, perfective: null, known: false, reflexive: base !== null, animate: null };
      if (guess.form === "participle") {
        const out = this.#adjectiveEnding(base ?? word);
        if (out.length > 0)
          return out.map((ending) => ({
            ...common,
            word: "adjective" as const,
            form: "participle" as const,
            tense: guess.tense ?? "past",
            passive: guess.passive ?? false,
            cases: ending.cases,
            plural: ending.plural,
            gender: ending.gender,
          }));
        continue;
      }
      const last = (base ?? word).at(-1)!;
      const plural =
        guess.form === "finite"
          ? guess.tense === "past"
            ? /[иі]/u.test(last)
            : /[уюая](т|ць)$/u.test(base ?? word)
          : guess.form === "short"
            ? /[ыі]/u.test(last)
            : null;
      const gender =
        guess.tense === "past" && plural === false ? (last === "а" ? "f" : last === "о" ? "n" : "m") : null;
      return [
        {
          ...common,
          word: "verb",
          form: guess.form,
          ...(guess.tense ? { tense: guess.tense } : {}),
          passive: guess.passive ?? false,
          cases: 0,
          plural,
          gender,
          ...(guess.tense === "present" ? { person: 3 as const } : {}),
        },
      ];
    }
    const adjective = this.#adjectiveEnding(word);
    const readings: Reading[] = [];
    if (adjective.length > 0 && ADJECTIVE_LIKE.test(word))
      for (const ending of adjective)
        readings.push({
          lemma: this.grammar.adjectiveLemma(word.slice(0, -ending.ending.length), ending.ending),
          word: "adjective",
          cases: ending.cases,
          plural: ending.plural,
          gender: ending.gender,
          animate: null,
          known: false,
        });
    if (readings.length > 0 && UNAMBIGUOUS_ADJECTIVE.test(word)) return readings;
    for (const { ending, readings: guesses } of this.#nounEndings) {
      if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
      readings.push(...guesses.map((reading) => ({ ...reading, lemma: word })));
      break;
    }
    return readings;
  }

  #adjectiveEnding(word: string): AdjectiveEnding[] {
    const fitting = this.grammar.adjectiveEndings.filter(
      ({ ending }) => word.endsWith(ending) && word.length > ending.length + 2,
    );
    const longest = fitting[0]?.ending.length ?? 0;
    return fitting.filter(({ ending }) => ending.length === longest);
  }

  #put(form: string, reading: Reading): void {
    const key = this.normalise(form);
    const list = this.#forms.get(key);
    if (!list) this.#forms.set(key, [reading]);
    else {
      const same = list.findIndex(
        (other) =>
          other.lemma === reading.lemma &&
          other.word === reading.word &&
          other.plural === reading.plural &&
          other.gender === reading.gender &&
          other.form === reading.form &&
          other.tense === reading.tense &&
          other.person === reading.person,
      );
      if (same < 0) list.push(reading);
      else list[same] = { ...reading, cases: reading.cases | list[same]!.cases };
    }
  }

  #addStem(stem: string, reading: StemReading): void {
    const list = this.#stems.get(stem);
    if (list) list.push(reading);
    else this.#stems.set(stem, [reading]);
  }

  #addNoun(entry: NounEntry): void {
    const lemma = this.normalise(entry.lemma);
    if (entry.fixed) {
      const ending = this.grammar.adjectiveEndings.find(
        (item) => lemma.endsWith(item.ending) && (item.cases & NOM) !== 0,
      );
      if (ending && lemma.length > ending.ending.length + 2)
        this.#addStem(lemma.slice(0, -ending.ending.length), {
          lemma,
          tense: "past",
          passive: false,
          perfective: null,
          verb: false,
          noun: entry,
        });
      else if (/[ая]$/u.test(lemma) && entry.animate)
        for (const { form, cases, plural } of this.grammar.declineNoun({ ...entry, lemma, fixed: false }))
          this.#put(form, { lemma, word: "noun", cases, plural, gender: entry.gender, animate: true, known: true });
      else
        this.#put(lemma, {
          lemma,
          word: "noun",
          cases: ANY_CASE,
          plural: entry.pluralOnly ? true : null,
          gender: entry.gender,
          animate: entry.animate,
          known: true,
        });
      return;
    }
    for (const { form, cases, plural } of this.grammar.declineNoun({
      ...entry,
      lemma,
      stem: entry.stem === null ? null : this.normalise(entry.stem),
    }))
      this.#put(form, {
        lemma,
        word: "noun",
        cases,
        plural,
        gender: entry.gender,
        animate: entry.animate,
        known: true,
      });
  }

  #addVerb(entry: VerbEntry): void {
    const forms = this.grammar.conjugate(entry);
    const lemma = this.normalise(entry.lemma);
    this.#verbs.add(lemma);
    // A verb in -ся is found by cutting the ending: its plain forms are kept under the plain infinitive.
    const base = this.normalise(forms.infinitive);
    const common = {
      lemma: base,
      word: "verb" as const,
      cases: 0,
      animate: null,
      perfective: entry.perfective,
      known: true,
    };
    const genders = ["m", "f", "n", null] as const;
    forms.past.forEach((form, index) => {
      this.#put(form, { ...common, form: "finite", tense: "past", plural: index === 3, gender: genders[index]! });
    });
    const tense = entry.perfective === true ? ("future" as const) : ("present" as const);
    for (const [form, { person, plural }] of forms.present)
      this.#put(form, { ...common, form: "finite", tense, plural, gender: null, person });
    this.#put(forms.infinitive, { ...common, form: "infinitive", plural: null, gender: null });
    for (const form of forms.gerunds) this.#put(form, { ...common, form: "gerund", plural: null, gender: null });
    for (const form of forms.imperatives)
      this.#put(form, { ...common, form: "imperative", plural: null, gender: null });
    const participle = (stem: string, past: boolean, passive: boolean) =>
      this.#addStem(this.normalise(stem), {
        lemma: base,
        tense: past ? "past" : "present",
        passive,
        perfective: entry.perfective,
        verb: true,
        noun: null,
      });
    for (const { short, long } of forms.passivePast) {
      participle(long, true, true);
      for (const { ending, gender, plural } of this.grammar.predicateEndings ?? [])
        this.#put(long + ending, { ...common, form: "short", tense: "past", passive: true, plural, gender });
      ["", "а", "о", "ы"].forEach((ending, index) => {
        if (short !== "")
          this.#put(short + ending, {
            ...common,
            form: "short",
            tense: "past",
            passive: true,
            plural: index === 3,
            gender: genders[index]!,
          });
      });
    }
    for (const stem of forms.activePast) participle(stem, true, false);
    for (const stem of forms.activePresent) participle(stem, false, false);
    for (const stem of forms.passivePresent) participle(stem, false, true);
  }

  #readFunctionWords(text: string): void {
    const base = { animate: null, known: true } as const;
    for (const line of text.split("\n")) {
      const pronoun = /^(\S+) (pronoun|determiner|relative) ([123]) ([mfn-]) (sg|pl|-): (.*)$/u.exec(line);
      if (pronoun) {
        const [, lemma, kind, person, gender, number, forms] = pronoun;
        for (const group of forms!.split(";")) {
          const [kase, ...words] = group.trim().split(/\s+/u);
          for (const word of words)
            this.#put(word, {
              ...base,
              lemma: kind === "relative" ? "который" : this.normalise(lemma!),
              word: kind === "determiner" ? "adjective" : "pronoun",
              cases: CASE_BITS[kase!] ?? 0,
              plural: number === "-" ? null : number === "pl",
              gender: gender === "-" ? null : (gender as "m"),
              person: Number(person) as 1,
            });
        }
        continue;
      }
      const list = /^(\w+): (.*)$/u.exec(line);
      if (!list) continue;
      for (const item of list[2]!.split(/\s+/u)) {
        const [, word, cases] = /^([^(]+)(?:\((.*)\))?$/u.exec(item) ?? [];
        if (word === undefined) continue;
        const bits = (cases ?? "").split(",").reduce((sum, name) => sum | (CASE_BITS[name] ?? 0), 0);
        const form = word.replaceAll("-", list[1] === "adverb" ? "-" : "-");
        this.#put(form, {
          ...base,
          lemma: this.normalise(form),
          word: list[1] as "adverb",
          cases: list[1] === "numeral" ? bits : 0,
          plural: list[1] === "numeral" ? true : null,
          gender: null,
          ...(list[1] === "preposition" ? { governs: bits } : {}),
        });
      }
    }
  }

  #readNames(text: string): void {
    for (const line of text.split("\n")) {
      const entry = /^(m|f): (.*)$/u.exec(line);
      if (!entry) continue;
      const gender = entry[1] as "m" | "f";
      for (const item of entry[2]!.split(/\s+/u)) {
        const [written, english] = item.split("=");
        const [plain, stem] = written!.split(":");
        const name = this.normalise(plain!.toLowerCase());
        this.givenNames.set(name, { name, gender, english: (english ?? "").replaceAll("_", " ") });
        for (const { form, cases, plural } of this.grammar.declineNoun({
          lemma: name,
          gender,
          animate: true,
          pluralOnly: false,
          stem: stem === undefined ? null : this.normalise(stem.toLowerCase()),
          fixed: false,
          pluralA: false,
        }))
          if (!plural)
            this.#put(form, { lemma: name, word: "proper", cases, plural: false, gender, animate: true, known: true });
      }
    }
  }

  #readNounEndings(text: string): void {
    const byEnding = new Map<string, Omit<Reading, "lemma">[]>();
    for (const line of text.split("\n")) {
      const colon = line.indexOf(":");
      if (colon < 0) continue;
      const readings = byEnding.get(line.slice(0, colon).trim()) ?? [];
      for (const part of line.slice(colon + 1).split(",")) {
        const words = part.trim().split(/\s+/u);
        const gender = words[0]![0] as "m" | "f" | "n";
        const animate = words[0]!.endsWith("a") ? true : null;
        const cases = words.slice(2).reduce((bits, name) => bits | (CASE_BITS[name] ?? 0), 0);
        readings.push({ word: "noun", cases, plural: words[1] === "pl", gender, animate, known: false });
      }
      byEnding.set(line.slice(0, colon).trim(), readings);
    }
    for (const [ending, readings] of byEnding) this.#nounEndings.push({ ending, readings });
    this.#nounEndings.sort((left, right) => right.ending.length - left.ending.length);
  }
}

/** The accusative of a masculine or plural adjective is its nominative for things and its genitive for beings. */
function trimAccusative(cases: number, applies: boolean, animate: boolean | null): number {
  if (!applies || animate === null || (cases & ACC) === 0) return cases;
  return animate === ((cases & GEN) !== 0) ? cases : cases & ~ACC;
}

const ADJECTIVE_LIKE =
  /(ск|цк|н|ов|ев|ив|ист|к|л|т|ш|щ|ж|ч|х|г|р|м|в|б|п|д|с)(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|ага|яга|аму|яму|ай|яй|ае|яе|ыя|ія|ымі|імі|ы|і)$/u;
const UNAMBIGUOUS_ADJECTIVE =
  /(ый|ым|ого|ому|ую|юю|ая|яя|ое|ые|ых|ыми|ими|ский|ская|ский|ской|ском|ским|ских|ские|цкий|ага|яга|аму|яму|ыя|ія|ымі|імі|скай|скі|скім|ская|скую|скіх)$/u;
