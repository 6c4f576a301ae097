/** One death, one wound: whom an act of violence or an accident harmed, where no number is told. */
import type { NounPhrase } from "../../language/index.ts";
import type { Quantity } from "../event.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Counting } from "./counting.ts";

/** Blows that leave marks: who alone is shot or stabbed is one of the injured. */
const WOUNDING: ReadonlySet<string> = new Set(["firearms", "primitive"]);
/** Modes by which people die. */
const DEADLY: ReadonlySet<string | null> = new Set(["death", "execute", "assassinate"]);

const one = (kind: "killed" | "injured", value = 1): Quantity => ({ kind, value, bound: "exact" });

/** The dead or injured that the people of a candidate are by themselves: "X died", "both were executed", "a guard was stabbed"; null for others. */
export function victimsOf(candidate: Candidate, counting: Counting, lexicon: Lexicon): Quantity | null {
  const { type } = candidate.entry.frame;
  if (type !== "ASSAULT" && type !== "INCIDENT") return null;
  const harmed = new Harmed(candidate, counting, lexicon);
  return harmed.dies ? harmed.dead() : type === "ASSAULT" ? harmed.injured() : null;
}

/** The people to whom a candidate does harm, and what its words say of it. */
class Harmed {
  readonly #candidate: Candidate;
  readonly #counting: Counting;
  readonly #lexicon: Lexicon;
  readonly #people: readonly NounPhrase[];

  constructor(candidate: Candidate, counting: Counting, lexicon: Lexicon) {
    this.#candidate = candidate;
    this.#counting = counting;
    this.#lexicon = lexicon;
    const { entry, host, recipients } = candidate;
    const slots = recipients.map(({ phrase }) => phrase);
    // Who died or was put to death is the subject, whatever the frame takes.
    const subjectToo = slots.length === 0 && (entry.frame.mode === "death" || host.voice === "passive");
    this.#people = subjectToo
      ? host.arguments.flatMap(({ role, phrases }) => (role === "subject" ? phrases : []))
      : slots;
  }

  /** True where those harmed die of it, by the frame or by the words: "beaten to death". */
  get dies(): boolean {
    const { frame } = this.#candidate.entry;
    if (DEADLY.has(frame.mode) || Object.values(frame.counts).includes("killed")) return true;
    const { tokens } = this.#candidate.sentence;
    const { predication, lastWord } = this.#candidate;
    const [from, to] = this.#clause();
    return (
      this.#says("deadly", predication.from, Math.max(predication.to, lastWord + 1)) ||
      tokens.slice(from, to).some(({ lower, pos }) => pos === "adv" && this.#lexicon.lists("deadly", lower))
    );
  }

  /** One for each person named; frames of accidents count whoever died in them, and say nothing of a list. */
  dead(): Quantity | null {
    const { tokens } = this.#candidate.sentence;
    const { type, mode } = this.#candidate.entry.frame;
    if (this.#both) return one("killed", 2);
    const people = this.#people;
    const counted =
      type === "ASSAULT" || mode === "death"
        ? people.length > 0 && people.every((phrase) => this.#isAlone(phrase))
        : this.#single;
    if (!counted) return null;
    // "Ihar Lednik, the founder of a library": what someone was is no one more.
    const named = people.filter(
      (phrase) => phrase.mention !== null || phrase.personName || tokens[phrase.head]!.pos === "proper",
    );
    return one("killed", named.length || people.length);
  }

  /** One who is hurt, shot or stabbed, or whose bone is broken: "his nose was broken", «яму зламалі нос». */
  injured(): Quantity | null {
    const { mode } = this.#candidate.entry.frame;
    if (mode === "torture" || this.#both) return null;
    const { predication, sentence } = this.#candidate;
    const hurt =
      this.#lexicon.lists("hurt", sentence.tokens[predication.head]!.lower) || (mode !== null && WOUNDING.has(mode));
    if (hurt && this.#single) return one("injured");
    // Whose the bone is may stand in no slot.
    const whose = this.#single || this.#people.length === 0;
    return whose && this.#says("injury", ...this.#clause()) ? one("injured") : null;
  }

  get #single(): boolean {
    return this.#people.length === 1 && this.#isAlone(this.#people[0]!);
  }

  get #both(): boolean {
    const [only] = this.#people;
    return this.#people.length === 1 && this.#says("both", only!.from, only!.to);
  }

  /** One person, and no count of them. */
  #isAlone(phrase: NounPhrase): boolean {
    const { tokens } = this.#candidate.sentence;
    const partOf = tokens[phrase.head]!.pos === "num" && this.#lexicon.lists("so many of", tokens[phrase.to]?.lower);
    return (
      !partOf &&
      phrase.number !== "plural" &&
      phrase.quantity === null &&
      phrase.pronoun?.number !== "plural" &&
      this.#counting.isSomeone(phrase)
    );
  }

  #says(cue: Cue, from: number, to: number): boolean {
    return this.#candidate.sentence.tokens.slice(from, to).some(({ lower }) => this.#lexicon.lists(cue, lower));
  }

  /** The tokens of the clause, with those of the trigger. */
  #clause(): readonly [from: number, to: number] {
    const { host, predication, lastWord, sentence } = this.#candidate;
    const { tokens } = sentence;
    const start = Math.min(host.clause.start, predication.clause.start);
    const end = Math.max(host.clause.end, predication.clause.end, tokens[lastWord]!.end);
    const from = tokens.findIndex((token) => token.start >= start);
    return [from, tokens.findLastIndex((token) => token.end <= end + 1) + 1];
  }
}
