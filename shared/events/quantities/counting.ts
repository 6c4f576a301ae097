/** How many people, soldiers or machines the phrases of a slot are, where the text counts them. */
import type { Measure, NounPhrase } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { QuantityKind } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { groupedIn } from "../triggers/index.ts";

/** Kinds that count people. One alone is no count: "one of its leaders was detained". */
const PEOPLE: ReadonlySet<QuantityKind> = new Set(["detained", "released", "participants", "persons"]);
/** Kinds of which those of two groups are told as one number. */
const SUMMED: ReadonlySet<QuantityKind> = new Set(["detained", "released", "persons", "killed", "injured"]);
/** Acts by which people get on a list: "added 21 names". */
const LISTS: ReadonlySet<string> = new Set(["SANCTION", "COERCE", "ACCUSE"]);
const HARMED: ReadonlySet<QuantityKind> = new Set(["killed", "injured"]);
/** Acts of which vehicles are counted, too. */
const HELD: ReadonlySet<string> = new Set(["COERCE/seize", "COERCE/withhold", "COERCE/restrict", "RETREAT/release"]);

/** The plain count of a phrase; a year is none, and neither is "several". */
export function countOf(phrase: NounPhrase): Measure | null {
  const { quantity } = phrase;
  if (quantity === null || quantity.unit !== null) return null;
  if (quantity.value === SEVERAL && quantity.bound === "approx") return null;
  // "At 5.55pm".
  if (!Number.isInteger(quantity.value)) return null;
  const year = quantity.value > 1900 && quantity.value < 2100 && quantity.bound === "exact";
  return year && (phrase.mention !== null || phrase.personName !== undefined) ? null : quantity;
}

/** What "several" and its like are read as before a scale ("several hundred"). */
const SEVERAL = 3;

/** What a phrase counts. */
interface Counted {
  readonly kind: QuantityKind;
  readonly measure: Measure;
  readonly phrase: NounPhrase;
}

export class Counting {
  readonly #candidate: Candidate;
  readonly #lexicon: Lexicon;

  constructor(candidate: Candidate, lexicon: Lexicon) {
    this.#candidate = candidate;
    this.#lexicon = lexicon;
  }

  /** What the number of a phrase counts where its slot counts `kind`; null where it counts something else. */
  kindOf(phrase: NounPhrase, kind: QuantityKind): QuantityKind | null {
    const { tokens } = this.#candidate.sentence;
    const own = this.#lexicon.participant(tokens, phrase.head)?.value ?? null;
    const machine = this.isMachine(phrase);
    // "Two mortar groups" are more than two soldiers.
    if (kind === "troops" && !machine && this.isNoPeople(phrase)) return null;
    if (kind === "vehicles")
      return !machine && !this.#lexicon.lists("equipment", tokens[phrase.head]!.lower) && own?.counts == null
        ? null
        : (own?.counts ?? kind);
    const equipment = this.isEquipment(phrase);
    // "Four MiG-31 fighters".
    if (kind === "troops" && this.isAircraft(phrase)) return "vehicles";
    if (kind === "troops") return (machine || equipment) && own?.counts == null ? "vehicles" : (own?.counts ?? kind);
    if (machine) return this.#heldThings() && !this.#isWeapon(phrase) ? "vehicles" : null;
    // "8,022 infections and 60 deaths".
    if (this.#isDeath(phrase)) return "killed";
    if (this.isNoPeople(phrase)) return null;
    if (PEOPLE.has(kind) && own?.kind === "body" && own.counts === null && !COLLECTIVE.has(own.sector)) return null;
    return kind;
  }

  #isDeath({ head }: NounPhrase): boolean {
    const { type, mode } = this.#candidate.entry.frame;
    return (
      type === "INCIDENT" &&
      mode === "disease" &&
      this.#lexicon.lists("deadly", this.#candidate.sentence.tokens[head]!.lemma)
    );
  }

  /** True for things, places, bodies, acts and animals: "two border crossings", «три чата». Cases of a disease are people. */
  isNoPeople({ head }: NounPhrase): boolean {
    const { type, mode } = this.#candidate.entry.frame;
    const { lower } = this.#candidate.sentence.tokens[head]!;
    return (
      !(type === "INCIDENT" && mode === "disease") &&
      (this.#lexicon.lists("no people", lower) || this.#lexicon.lists("unit of measure", lower))
    );
  }

  /** «200 единиц техники», "60 pieces of equipment". */
  isEquipment({ head, to }: NounPhrase): boolean {
    const { tokens } = this.#candidate.sentence;
    return tokens.slice(head, to + 2).some(({ lower }) => this.#lexicon.lists("equipment", lower));
  }

  /** "MiG-31 fighters" fly, "Wagner fighters" do not. */
  isAircraft({ from, head }: NounPhrase): boolean {
    const { tokens } = this.#candidate.sentence;
    return (
      this.#lexicon.lists("warplane", tokens[head]!.lower) &&
      tokens.slice(from, head).some(({ lower }) => this.#lexicon.lists("design of a plane", lower))
    );
  }

  /** "Seized 204 wagons", "held 1,100 lorries": acts by which vehicles are kept or let go. */
  #heldThings(): boolean {
    const { type, mode } = this.#candidate.entry.frame;
    return HELD.has(`${type}/${mode}`);
  }

  #isWeapon({ head }: NounPhrase): boolean {
    return this.#lexicon.classesAt(this.#candidate.sentence.tokens, head).includes("weapon");
  }

  isMachine(phrase: NounPhrase): boolean {
    if (this.isAircraft(phrase)) return true;
    const classes = this.#lexicon.classesAt(this.#candidate.sentence.tokens, phrase.head);
    return classes.includes("vehicle") || classes.includes("weapon");
  }

  /** The counts of a slot: those of its phrases, with the people named beside a number of others added to it. */
  of(phrases: readonly NounPhrase[], kind: QuantityKind, onlyPeople = false): readonly Counted[] {
    const found: Counted[] = [];
    for (const filler of phrases) {
      // "52 prisoners whom Minsk let go".
      const phrase = filler.antecedent !== null && filler.quantity === null ? filler.antecedent : filler;
      // "Fired five workers who had joined the strike": more than these were on strike.
      if (kind === "participants" && phrase !== filler) continue;
      const grouped = groupedIn(phrase, this.#candidate.sentence.tokens, this.#lexicon);
      const own = this.#partOf(phrase) ?? countOf(phrase) ?? (kind === "persons" ? null : this.#pairOf(phrase));
      const counting = own === null && grouped !== null ? grouped : phrase;
      const measure = own ?? countOf(counting);
      const counted = measure === null ? null : this.kindOf(counting, kind);
      // «330 tonų sveriantis korpusas»: so many of a unit.
      const after =
        measure === null ? undefined : this.#candidate.sentence.tokens.find(({ start }) => start >= measure.end);
      if (kind !== "money" && this.#lexicon.lists("unit of measure", after?.lower)) continue;
      if (measure === null || counted === null) continue;
      if (onlyPeople && counted !== "vehicles" && !this.isPeople(phrase)) continue;
      const more = PEOPLE.has(counted) || HARMED.has(counted) ? this.#beside(phrase, phrases) : 0;
      const value = measure.value + more;
      if (value === 1 && PEOPLE.has(counted)) continue;
      found.push({ kind: counted, measure: more === 0 ? measure : { ...measure, value }, phrase: filler });
    }
    if (found.length > 1) return this.#together(found);
    if (found.length === 0 && PEOPLE.has(kind)) {
      // "a mother and her grown-up son".
      const { tokens } = this.#candidate.sentence;
      // Of those who are let go names are counted, too: "freed Akalatovich and Yukhnevich".
      const named = phrases.map((phrase) => isNamed(phrase) || tokens[phrase.head]!.pos === "proper");
      const alike = named.every((one) => !one) || (kind === "released" && named.every((one) => one));
      const described = alike ? phrases.filter((phrase) => this.isOne(phrase) && !this.isNoPeople(phrase)) : [];
      if (described.length >= 2 && described.length === phrases.length && this.#joined(described[0]!, described[1]!))
        found.push({
          kind,
          phrase: described[0]!,
          measure: {
            start: phrases[0]!.start,
            end: phrases[0]!.end,
            value: described.length,
            bound: "exact",
            unit: null,
          },
        });
    }
    return found;
  }

  /** "Six Ethiopians AND two Ukrainians": eight, where one argument joins them and the text counts both exactly. */
  #together(found: readonly Counted[]): Counted[] {
    const [first, ...others] = found;
    const joined = others.every(
      ({ kind, phrase, measure }) =>
        kind === first!.kind && measure.bound === "exact" && this.#joined(first!.phrase, phrase),
    );
    if (!joined || first!.measure.bound !== "exact" || !SUMMED.has(first!.kind)) return [...found];
    const value = found.reduce((sum, { measure }) => sum + measure.value, 0);
    return [{ ...first!, measure: { ...first!.measure, value } }];
  }

  /** "30 of the embassy's 35 diplomats", «30 из 35 дипломатов»: so many of them. */
  #partOf({ from, start, head }: NounPhrase): Measure | null {
    const { tokens, measures } = this.#candidate.sentence;
    // "Thirteen of the 52 prisoners" as one phrase.
    const numbers = measures.filter(
      ({ start: at, end: to, unit }) => unit === null && at >= start && to <= tokens[head]!.start,
    );
    const [part] = numbers;
    const after = part === undefined ? undefined : tokens.find(({ start: at }) => at >= part.end);
    // "Four of the company's managers", too.
    if (numbers.length > 0 && part !== undefined && this.#lexicon.lists("so many of", after?.lower)) return part;
    const end = this.#lexicon.lists("so many of", tokens[from - 1]?.lower) ? tokens[from - 2]?.end : undefined;
    return measures.find((measure) => measure.end === end && measure.unit === null) ?? null;
  }

  /** "The pair", "the duo": two people told of before. */
  #pairOf({ from, head, start, end, to }: NounPhrase): Measure | null {
    const { tokens } = this.#candidate.sentence;
    const two =
      this.#lexicon.lists("two as one", tokens[head]!.lower) &&
      from < head &&
      !this.#lexicon.lists("a single", tokens[from]!.lower) &&
      !this.#lexicon.lists("so many of", tokens[to]?.lower);
    return two ? { start, end, value: 2, bound: "exact", unit: null } : null;
  }

  /** True where a word file or the grammar knows that the head is of people. */
  isPeople({ head, living, mention, adjectiveMention }: NounPhrase): boolean {
    const own = this.#lexicon.participant(this.#candidate.sentence.tokens, head)?.value ?? null;
    return (
      living === true ||
      own?.kind === "person" ||
      (LISTS.has(this.#candidate.entry.frame.type) &&
        this.#lexicon.lists("counted by name", this.#candidate.sentence.tokens[head]!.lower)) ||
      (own !== null && COLLECTIVE.has(own.sector)) ||
      mention?.entity?.kind === "country" ||
      mention?.entity?.kind === "group" ||
      (own === null && adjectiveMention !== null && this.#candidate.sentence.tokens[head]!.pos === "proper")
    );
  }

  /** How many single people stand beside a counted group that does not hold them: "X, his son and 13 others". */
  #beside(counted: NounPhrase, phrases: readonly NounPhrase[]): number {
    const { tokens } = this.#candidate.sentence;
    const others = tokens
      .slice(Math.max(0, counted.from - 1), counted.to)
      .some(({ lower }) => this.#lexicon.lists("others", lower));
    const single = phrases.filter(
      (phrase) =>
        phrase !== counted &&
        this.isOne(phrase) &&
        // "two mechanics, A and B": names that follow are of those counted.
        (phrase.end <= counted.start
          ? others || this.#joined(phrase, counted)
          : !others && this.#joined(phrase, counted) && !isNamed(phrase)),
    );
    return single.length;
  }

  #joined(a: NounPhrase, b: NounPhrase): boolean {
    const { host, predication } = this.#candidate;
    return [...host.arguments, ...predication.arguments].some(
      ({ phrases }) => phrases.includes(a) && phrases.includes(b),
    );
  }

  /** One person: a name, or a singular word for people. */
  isOne(phrase: NounPhrase): boolean {
    return (
      this.isSomeone(phrase) &&
      phrase.number !== "plural" &&
      phrase.quantity === null &&
      phrase.pronoun === null &&
      phrase.antecedent === null
    );
  }

  /** True for a person: a name, a pronoun for one, or a word for people; "hope" and "the idea" die as well. */
  isSomeone(phrase: NounPhrase): boolean {
    const { mention, pronoun, head } = phrase;
    if (mention?.entity) {
      const { kind } = mention.entity;
      const { head: at, from } = phrase;
      const single = at > from && this.#lexicon.lists("a single", this.#candidate.sentence.tokens[from]!.lower);
      return kind === "person" || (kind === "group" && (phrase.number === "singular" || single));
    }
    if (mention?.place) return false;
    if (pronoun !== null) return pronoun.gender !== "neuter";
    const { tokens } = this.#candidate.sentence;
    return (
      tokens[head]!.pos === "proper" ||
      phrase.apposition !== null ||
      phrase.quantity?.unit === "age" ||
      phrase.living === true ||
      this.#lexicon.lists("of an age", tokens[head]!.lower) ||
      this.#lexicon.participant(tokens, head)?.value.kind === "person"
    );
  }
}

const isNamed = ({ mention, personName }: NounPhrase): boolean => mention !== null || personName !== undefined;

/** Sectors whose bodies are spoken of as the people in them: "200 OMON", "dozens of riot police". */
const COLLECTIVE: ReadonlySet<string> = new Set(["COP", "MIL", "UAF", "OPP", "REF"]);
