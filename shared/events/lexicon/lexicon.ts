/** A language's lexicon, compiled: what the engine asks of it. */
import type { Token } from "../../language/analysis.ts";
import { SECTORS } from "../../watchlist/mention.ts";
import type { Cue } from "./cues.ts";
import { type Problem, parseTriggers, type TriggerEntry } from "./format.ts";
import { type ClassMembership, endsAs, hasPart, matchAdjacent, PatternTable, type Places } from "./match.ts";
import { withPartners } from "./partners.ts";
import type { PassiveForm, Pattern } from "./pattern.ts";
import { repeatsIn } from "./repeats.ts";
import type { StatementWords } from "./statements.ts";
import { NO_TRAITS, type Traits } from "./traits.ts";
import { type ParticipantWord, parseWords } from "./words.ts";

/** One file of a lexicon: its name for messages, and its text. */
export interface LexiconFile {
  readonly file: string;
  readonly text: string;
}

/** What `lexicon/<language>/index.ts` exports. */
export interface LexiconSource {
  readonly triggers: readonly LexiconFile[];
  readonly words: LexiconFile;
  /** Those that hold. */
  readonly traits: Partial<Traits>;
  /** Whether a noun that no list holds is by its form of someone who does something: "potter". */
  readonly isDoer?: (noun: string) => boolean;
  /** What may follow the beginning of a word for people or bodies (`gericht*`), where words are put together: "-s", but not "-verfahren". */
  readonly endings?: RegExp;
  /** Endings of the past that tell gender or number, but for the plural, which may be anyone's; the longer ones first. */
  readonly pastEndings?: readonly string[];
  /** How the passive is told in patterns, where it has an auxiliary of its own and patterns name it. */
  readonly passive?: PassiveForm;
  /** How statements tell who issues them; without it, only names and dates do. */
  readonly statements?: StatementWords;
  /** Verbs with partners that every block with the first means as well: `закрыть закрывать; …`. */
  readonly aspects?: string;
}

/** Classes that the engine tells by itself; besides them every sector in lower case ("cop", "opp"). `thing` is what is none of the others. */
const BUILT_IN_CLASSES = [
  "person",
  "body",
  "place",
  "country",
  "money",
  "number",
  "none",
  "named",
  "pronoun",
  "thing",
] as const;

const NO_CLASSES: readonly never[] = [];
const isNoun = ({ kind }: TriggerEntry): boolean => kind === "noun";

interface Named<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

/** How the words of a cue are written: whole, or by a part of them. */
interface Spellings {
  readonly whole: ReadonlySet<string>;
  readonly parts: readonly string[];
}

const spellingsOf = (patterns: readonly Pattern[]): Spellings => ({
  whole: new Set(
    patterns.flatMap(({ words, source }) => (words.length > 1 ? [source] : [...words[0]!.lemmas, ...words[0]!.forms])),
  ),
  parts: patterns.flatMap(({ words }) => (words.length > 1 ? [] : words[0]!.prefixes)),
});

/** A participant or class word found at a head. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

export class Lexicon {
  readonly traits: Traits;
  readonly isDoer: ((noun: string) => boolean) | null;
  readonly statements: StatementWords | null;
  readonly #pastEndings: readonly string[];
  readonly #endings: RegExp | null;
  readonly #check: () => readonly Problem[];
  readonly triggers: PatternTable<TriggerEntry>;
  readonly #participants: PatternTable<Named<ParticipantWord>>;
  readonly #byName = new Map<string, ParticipantWord>();
  readonly #classes: PatternTable<Named<string>>;
  readonly #patternsOf: ReadonlyMap<Cue, () => readonly Pattern[]>;
  /** Of the cues that were asked for. */
  readonly #cues = new Map<Cue, PatternTable<Named<Cue>>>();
  readonly #spellings = new Map<Cue, Spellings>();
  /** The lists of words near or without which frames mean nothing, once one was asked for. */
  readonly #lists = new Map<readonly Pattern[], PatternTable<Named<number>>>();
  /** Classes of a token, kept while its sentence is at work. */
  readonly isOf: ClassMembership;

  constructor(source: LexiconSource) {
    this.traits = { ...NO_TRAITS, ...source.traits };
    this.isDoer = source.isDoer ?? null;
    this.statements = source.statements ?? null;
    this.#pastEndings = source.pastEndings ?? [];
    this.#endings = source.endings ?? null;
    const parsed = source.triggers.map(({ file, text }) => parseTriggers(file, text, source.passive));
    const named = parseWords(source.words.file, source.words.text);
    const { words } = named;
    const entries = withPartners(
      parsed.flatMap((file) => file.entries),
      source.aspects ?? "",
    );
    this.triggers = new PatternTable(entries);
    const participants = words.participants.flatMap((value) => value.patterns.map((pattern) => ({ pattern, value })));
    this.#participants = new PatternTable(participants);
    // What is left unsaid is of no country in particular.
    for (const word of words.participants)
      if (word.country === null || !this.#byName.has(word.name)) this.#byName.set(word.name, word);
    const classes = [...words.classes].flatMap(([value, all]) => all.map((pattern) => ({ pattern, value })));
    this.#classes = new PatternTable(classes);
    this.#patternsOf = words.cues;
    const nothing: ClassMembership = () => false;
    const single = new PatternTable(classes.filter(({ pattern }) => pattern.alone));
    this.isOf = (token, name) => single.candidates(token, nothing).some(({ value }) => value === name);
    this.#check = () => [
      ...parsed.flatMap((file) => file.problems),
      ...named.problems,
      ...repeatsIn(source.words.file, source.words.text),
      ...this.#crossChecks(source, entries, new Set(words.classes.keys())),
    ];
  }

  /** Mistakes in the files. They are looked for when someone asks, not before the first article. */
  get problems(): readonly Problem[] {
    return this.#check();
  }

  isEventNoun = (lemma: string): boolean => this.triggers.has(lemma, isNoun);

  participant(tokens: readonly Token[], head: number): Found<ParticipantWord> | null {
    const found = this.#longest(this.#participants, tokens, head, this.#endings);
    return found === null || this.cueAt("only a thing", tokens, head) !== null ? null : found;
  }

  participantNamed(name: string): ParticipantWord | null {
    return this.#byName.get(name) ?? null;
  }

  /** Names of the classes whose words stand at this head. */
  classesAt(tokens: readonly Token[], head: number): readonly string[] {
    const token = tokens[head];
    const found = token === undefined ? NO_CLASSES : this.#classes.candidates(token, this.isOf);
    // Most words are of none.
    if (found.length === 0) return NO_CLASSES;
    return found
      .filter((entry) => matchAdjacent(entry.pattern, tokens, head, this.isOf) !== null)
      .map((entry) => entry.value);
  }

  /** The cue whose head is at this token, as the range it covers; null where none. */
  cueAt(cue: Cue, tokens: readonly Token[], at: number): Found<Cue> | null {
    let table = this.#cues.get(cue);
    if (table === undefined) {
      const patterns = this.#patternsOf.get(cue)?.() ?? [];
      this.#cues.set(cue, (table = new PatternTable(patterns.map((pattern) => ({ pattern, value: cue })))));
    }
    return this.#longest(table, tokens, at);
  }

  /** True where a cue lists this very word, as written or in its dictionary form, or these words, such as a preposition of several. */
  lists(cue: Cue, written: string | null | undefined): boolean {
    if (written == null) return false;
    let spellings = this.#spellings.get(cue);
    if (spellings === undefined)
      this.#spellings.set(cue, (spellings = spellingsOf(this.#patternsOf.get(cue)?.() ?? [])));
    return spellings.whole.has(written) || spellings.parts.some((part) => hasPart(written, part));
  }

  /** The ending by which a past verb agrees with its subject; null for other forms, and in languages whose past does not. */
  pastEnding(verb: string): string | null {
    return this.#pastEndings.find((ending) => verb.endsWith(ending)) ?? null;
  }

  /** Where patterns of a list stand, in the order of the list. */
  standing(
    list: readonly Pattern[],
    tokens: readonly Token[],
    places: Places,
  ): readonly { at: number; pattern: Pattern }[] {
    let table = this.#lists.get(list);
    if (table === undefined) {
      table = new PatternTable(list.map((pattern, value) => ({ pattern, value })));
      this.#lists.set(list, table);
    }
    const found: { at: number; pattern: Pattern; order: number }[] = [];
    for (const at of table.placesIn(places) ?? tokens.keys()) {
      if (this.#isMonth(tokens, at)) continue;
      for (const { pattern, value } of table.candidates(tokens[at]!, this.isOf)) {
        if (matchAdjacent(pattern, tokens, at, this.isOf) !== null) found.push({ at, pattern, order: value });
      }
    }
    return found.sort((left, right) => left.order - right.order);
  }

  /** "At the end of MAY", "MARCH 12": a month, which is neither what may be nor a march. */
  #isMonth(tokens: readonly Token[], at: number): boolean {
    const { text, lower } = tokens[at]!;
    if (text === lower || !this.lists("month by its capital", lower)) return false;
    const before = tokens[at - 1];
    const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d/u.test(token.text);
    return this.lists("before a month", before?.lower) || isNumber(before) || isNumber(tokens[at + 1]);
  }

  #longest<T>(
    table: PatternTable<Named<T>>,
    tokens: readonly Token[],
    head: number,
    endings: RegExp | null = null,
  ): Found<T> | null {
    const token = tokens[head];
    if (token === undefined) return null;
    let best: Found<T> | null = null;
    for (const entry of table.candidates(token, this.isOf)) {
      if (endings !== null && !endsAs(entry.pattern.headWord, token, endings)) continue;
      const range = matchAdjacent(entry.pattern, tokens, head, this.isOf);
      if (range !== null && (best === null || range.to - range.from > best.to - best.from)) {
        best = { value: entry.value, ...range };
      }
    }
    return best;
  }

  #crossChecks(source: LexiconSource, entries: readonly TriggerEntry[], classes: ReadonlySet<string>): Problem[] {
    const builtIn = new Set([...BUILT_IN_CLASSES, ...SECTORS.map((sector) => sector.toLowerCase())]);
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const say = (entry: TriggerEntry, message: string) => {
      const [file, line] = entry.source.split(":");
      const key = `${entry.source} ${message}`;
      if (!seen.has(key)) problems.push({ file: file ?? source.words.file, line: Number(line), message });
      seen.add(key);
    };
    for (const entry of entries) {
      for (const implied of [entry.frame.impliedActor, entry.frame.impliedRecipient]) {
        if (implied !== null && !this.#byName.has(implied))
          say(entry, `"${implied}" is no participant of the word file`);
      }
      for (const condition of entry.frame.conditions) {
        for (const name of condition.classes)
          if (!classes.has(name) && !builtIn.has(name)) say(entry, `"${name}" is no class of the word file`);
      }
      for (const word of entry.pattern.words) {
        for (const name of word.classes) if (!classes.has(name)) say(entry, `"@${name}" is no class of the word file`);
      }
    }
    return problems;
  }
}
