/** Inflected forms by their spelling, made from the word lists as texts ask for them. */
import { ANY_CASE, NOM, type NounEntry, parseNouns, parseVerbs, type Reading, type VerbEntry } from "../reading.ts";
import { readFunctionWords } from "./function-words.ts";
import { type GivenName, readGivenNames } from "./given-names.ts";
import type { SlavicGrammar } from "./grammar.ts";

/** What stands before the endings of an adjective: of an adjective, a participle, or a noun that declines like one. */
export interface StemReading {
  readonly lemma: string;
  readonly tense: "past" | "present";
  readonly passive: boolean;
  readonly perfective: boolean | null;
  readonly verb: boolean;
  readonly noun: NounEntry | null;
}

type PutForm = (form: string, reading: Reading) => void;
type PutStem = (stem: string, reading: StemReading) => void;

/** A word of a list, not inflected yet. */
interface Waiting {
  readonly inflect: (put: PutForm, putStem: PutStem) => void;
}

/** How many letters of a form tell which words of the lists it can come from. */
const INITIALS = 3;
/** Words this long (with -ся) keep their first letters in all forms, unless the list gives a stem of its own. */
const LONG = 9;

const NO_FORMS: readonly Reading[] = [];
const NO_STEMS: readonly StemReading[] = [];
const GENDERS = ["m", "f", "n", null, "n"] as const;

/**
 * The forms and adjective stems of all words of the lists. Inflecting some 3,000 words takes a tenth of a second, so words wait in
 * groups by their first letters, and a group is inflected when a text first has a word that begins so.
 */
export class Forms {
  readonly givenNames: ReadonlyMap<string, GivenName>;
  readonly #grammar: SlavicGrammar;
  readonly #forms = new Map<string, Reading[]>();
  readonly #stems = new Map<string, StemReading[]>();
  readonly #verbs = new Set<string>();
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(grammar: SlavicGrammar) {
    this.#grammar = grammar;
    const { normalise } = grammar;
    readFunctionWords(grammar.functionWords, normalise, (form, reading) => this.#put(normalise(form), reading));
    for (const entry of parseNouns(grammar.nouns)) {
      const lemma = normalise(entry.lemma);
      const stem = entry.stem === null ? null : normalise(entry.stem);
      this.#wait(stem === null ? [lemma] : [lemma, stem], {
        inflect: (put, putStem) => this.#inflectNoun({ ...entry, lemma, stem }, put, putStem),
      });
    }
    for (const entry of parseVerbs(grammar.verbs)) {
      const lemma = normalise(entry.lemma);
      this.#verbs.add(lemma);
      const past = entry.past?.split("/") ?? [];
      const given = [entry.they, entry.participle, ...past].filter((form) => form != null).map(normalise);
      this.#wait([lemma, ...given], { inflect: (put, putStem) => this.#inflectVerb(entry, put, putStem) });
    }
    for (const written of grammar.adjectives.trim().split(/\s+/u)) {
      const stem = normalise(written);
      const reading = { ...PLAIN_STEM, lemma: written };
      if (stem.length < INITIALS) this.#putStem(stem, reading);
      else this.#waitAt(stem.slice(0, INITIALS), { inflect: (_put, putStem) => putStem(stem, reading) });
    }
    const givenNames = new Map<string, GivenName>();
    for (const { given, entry } of readGivenNames(grammar.names, normalise)) {
      givenNames.set(given.name, given);
      this.#wait(entry.stem === null ? [entry.lemma] : [entry.lemma, entry.stem], {
        inflect: (put) => {
          for (const { form, cases, plural } of grammar.declineNoun(entry))
            if (!plural) put(form, { ...NAME, lemma: given.name, cases, gender: given.gender });
        },
      });
    }
    this.givenNames = givenNames;
  }

  /** What a word in its normalised spelling is by the lists. */
  formsOf(word: string): readonly Reading[] {
    this.#inflect(word.slice(0, INITIALS));
    return this.#forms.get(word) ?? NO_FORMS;
  }

  /** What stands before the last `ending` letters of a word; `formsOf` that word must have been asked for. */
  stemsOf(word: string, ending: number): readonly StemReading[] {
    return this.#stems.get(word.slice(0, -ending)) ?? NO_STEMS;
  }

  /** True where a word list holds this verb. */
  hasVerb(lemma: string): boolean {
    return this.#verbs.has(lemma);
  }

  /** Lets a word wait under the first letters that its forms can have. */
  #wait(given: readonly string[], word: Waiting): void {
    const initials = new Set(given.map((form) => form.slice(0, INITIALS)));
    if (given[0]!.length < LONG || initials.size > 1) {
      const { normalise } = this.#grammar;
      const add = (form: string): void => {
        // Most forms begin as the word does: no need to bring their spelling together.
        if (!initials.has(form.slice(0, INITIALS))) initials.add(normalise(form).slice(0, INITIALS));
      };
      word.inflect(add, add);
    }
    for (const letters of initials) this.#waitAt(letters, word);
  }

  #waitAt(initials: string, word: Waiting): void {
    const group = this.#waiting.get(initials);
    if (group) group.push(word);
    else this.#waiting.set(initials, [word]);
  }

  #inflect(initials: string): void {
    const group = this.#waiting.get(initials);
    if (group === undefined) return;
    this.#waiting.delete(initials);
    const { normalise } = this.#grammar;
    const belongs = (key: string): boolean => key.slice(0, INITIALS) === initials;
    for (const { inflect } of group)
      inflect(
        (form, reading) => {
          const key = normalise(form);
          if (belongs(key)) this.#put(key, reading);
        },
        (stem, reading) => {
          const key = normalise(stem);
          if (belongs(key)) this.#putStem(key, reading);
        },
      );
  }

  #put(key: string, reading: Reading): void {
    const list = this.#forms.get(key);
    if (!list) {
      this.#forms.set(key, [reading]);
      return;
    }
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

  #putStem(key: string, reading: StemReading): void {
    const list = this.#stems.get(key);
    if (list) list.push(reading);
    else this.#stems.set(key, [reading]);
  }

  #inflectNoun(entry: NounEntry, put: PutForm, putStem: PutStem): void {
    const { lemma, gender } = entry;
    const common = { lemma, word: "noun", gender, known: true } as const;
    if (!entry.fixed) {
      for (const { form, cases, plural } of this.#grammar.declineNoun(entry))
        put(form, { ...common, cases, plural, animate: entry.animate });
      return;
    }
    const ending = this.#grammar.adjectiveEndings.find(
      (item) => lemma.endsWith(item.ending) && (item.cases & NOM) !== 0,
    );
    if (ending && lemma.length > ending.ending.length + 2)
      putStem(lemma.slice(0, -ending.ending.length), { ...PLAIN_STEM, lemma, noun: entry });
    else if (/[ая]$/u.test(lemma) && entry.animate)
      for (const { form, cases, plural } of this.#grammar.declineNoun({ ...entry, fixed: false }))
        put(form, { ...common, cases, plural, animate: true });
    else put(lemma, { ...common, cases: ANY_CASE, plural: entry.pluralOnly ? true : null, animate: entry.animate });
  }

  #inflectVerb(entry: VerbEntry, put: PutForm, putStem: PutStem): void {
    const forms = this.#grammar.conjugate(entry);
    const { perfective } = entry;
    // A verb in -ся is found by cutting the ending: its plain forms are kept under the plain infinitive.
    const lemma = this.#grammar.normalise(forms.infinitive);
    const common = { lemma, word: "verb", cases: 0, animate: null, perfective, known: true } as const;
    forms.past.forEach((form, index) => {
      put(form, { ...common, form: "finite", tense: "past", plural: index === 3, gender: GENDERS[index]! });
    });
    const tense = perfective === true ? "future" : "present";
    for (const [form, { person, plural }] of forms.present)
      put(form, { ...common, form: "finite", tense, plural, gender: null, person });
    put(forms.infinitive, { ...common, form: "infinitive", plural: null, gender: null });
    for (const form of forms.gerunds) put(form, { ...common, form: "gerund", plural: null, gender: null });
    for (const form of forms.imperatives) put(form, { ...common, form: "imperative", plural: null, gender: null });
    const participle = (stem: string, past: boolean, passive: boolean) =>
      putStem(stem, { lemma, tense: past ? "past" : "present", passive, perfective, verb: true, noun: null });
    const short = { ...common, form: "short", tense: "past", passive: true } as const;
    for (const stems of forms.passivePast) {
      participle(stems.long, true, true);
      for (const { ending, gender, plural } of this.#grammar.predicateEndings ?? [])
        put(stems.long + ending, { ...short, plural, gender });
      if (stems.short !== "")
        ["", "а", "о", "ы"].forEach((ending, index) => {
          put(stems.short + ending, { ...short, plural: index === 3, gender: GENDERS[index]! });
        });
    }
    for (const stem of forms.activePast) participle(stem, true, false);
    for (const stem of forms.activePresent) participle(stem, false, false);
    for (const stem of forms.passivePresent) participle(stem, false, true);
  }
}

const PLAIN_STEM: Omit<StemReading, "lemma"> = {
  tense: "past",
  passive: false,
  perfective: null,
  verb: false,
  noun: null,
};

const NAME = { word: "proper", plural: false, animate: true, known: true } as const;
