/** From chunks to predications: which verb is finite, whose subject and object each phrase is, and how clauses hang together. */
import type { Modality, Tense, Token } from "../analysis.ts";
import {
  ACTIVE_WITH,
  BE,
  CAUSATIVE,
  CONDITIONAL,
  DITRANSITIVE,
  INTRANSITIVE,
  IRREGULAR_PARTICIPLES,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  OBJECT_CONTROL,
  PAST_ONLY,
  PLAN_ADJECTIVES,
  POSSIBLE_ADJECTIVES,
  SAYING,
  TYPICALLY_PASSIVE,
} from "./grammar.ts";
import type { Chunk, PhraseDraft, VerbGroup } from "./phrases.ts";

export type Form = "finite" | "infinitive" | "gerund" | "participle";
export type Subordinate =
  | "relative"
  | "reported"
  | "complement"
  | "conditional"
  | "purpose"
  | "participial"
  | "temporal"
  | null;

/** A verb group with what the clause rules found out. */
export interface VerbNode {
  readonly chunk: number;
  readonly verb: VerbGroup;
  form: Form;
  voice: "active" | "passive";
  tense: Tense | null;
  modality: Modality;
  subjects: PhraseDraft[];
  subjectPath: string;
  /** Chunk index where the subject begins; the verb itself where it has none of its own. */
  clauseFrom: number;
  objects: PhraseDraft[];
  objectPath: string;
  indirect: PhraseDraft[];
  obliques: { preposition: string; phrases: PhraseDraft[] }[];
  clauseTo: number;
  governor: VerbNode | null;
  subordinate: Subordinate;
}

const TIME_UNITS = new Set(["day", "week", "month", "year", "hour"]);
/** Nouns whose infinitive is the act itself. */
const DECISIONS = new Set(["decision", "vote", "move", "order"]);
/** Verbs of saying that need someone to be told: after a comma they do not report what stands before. */
const CONTROLLING_SPEECH = new Set(["tell", "inform", "remind", "warn", "assure", "ask", "urge"]);
const isBe = (word: string): boolean =>
  BE.has(word) || word === "get" || word === "got" || word === "gets" || word === "getting";

export class ClauseReader {
  readonly nodes: VerbNode[] = [];
  readonly #tokens: readonly Token[];
  readonly #chunks: readonly Chunk[];
  readonly #title: boolean;
  readonly #nodeAt = new Map<number, VerbNode>();
  /** Chunk index of a phrase to the preposition that governs it, -1 where none. */
  readonly #governed: number[] = [];
  /** Chunk index of a phrase to the first phrase of its list. */
  readonly #leader: number[] = [];
  readonly #subjectChunks = new Set<number>();

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], title: boolean) {
    this.#tokens = tokens;
    this.#chunks = chunks;
    this.#title = title;
    this.#lists();
    for (const [i, chunk] of chunks.entries()) if (chunk.kind === "verb") this.#form(i, chunk.verb);
    for (const node of this.nodes) this.#subject(node);
    for (const node of this.nodes) this.#right(node);
    for (const node of this.nodes) this.#hang(node);
    this.#trailingSpeech();
    for (const node of this.nodes) this.#control(node);
    this.#complements();
  }

  /** Phrases of the list that the phrase at this chunk leads or belongs to. */
  #group(i: number): PhraseDraft[] {
    const leader = this.#leader[i] ?? i;
    const group: PhraseDraft[] = [];
    for (let j = leader; j < this.#chunks.length; j++) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === "phrase" && (this.#leader[j] ?? j) === leader) group.push(chunk.phrase);
      else if (
        chunk.kind === "phrase" &&
        this.#leader[j] !== leader &&
        j > leader &&
        group.length > 0 &&
        this.#governed[j]! < 0
      )
        break;
      else if (chunk.kind === "verb" || chunk.kind === "stop") break;
    }
    return group;
  }

  #phraseAt(i: number): PhraseDraft | null {
    const chunk = this.#chunks[i];
    return chunk?.kind === "phrase" ? chunk.phrase : null;
  }

  #lists(): void {
    const chunks = this.#chunks;
    for (let i = 0; i < chunks.length; i++) {
      if (chunks[i]!.kind !== "phrase") continue;
      const before = this.#skipLeft(i - 1, ["adverb", "quote"]);
      this.#governed[i] = before >= 0 && chunks[before]!.kind === "preposition" ? before : -1;
      this.#leader[i] = i;
    }
    for (let i = 0; i < chunks.length; i++) {
      if (chunks[i]!.kind !== "phrase" || this.#leader[i] !== i) continue;
      // phrase (, phrase)* [,] and phrase
      const members = [i];
      let j = i + 1;
      let closed = false;
      while (j < chunks.length && members.length < 30) {
        let k = j;
        // Members may carry an "of" or "in" attribute of their own.
        while (chunks[k]?.kind === "preposition" && chunks[k + 1]?.kind === "phrase" && members.length >= 1) k += 2;
        const comma = chunks[k]?.kind === "comma";
        if (comma) k++;
        const conjunction = chunks[k];
        const joins = conjunction?.kind === "conjunction" && ["and", "or", "&"].includes(conjunction.word);
        if (joins) k++;
        if (!comma && !joins) break;
        if (chunks[k]?.kind !== "phrase") break;
        if (this.#isAge(k)) {
          // "X, 27, and Y, 23": a number between commas is an age.
          j = k + 1;
          continue;
        }
        if (joins && this.#beginsClause(k) && (comma || this.#followsVerb(i))) break;
        members.push(k);
        if (joins) {
          closed = true;
          break;
        }
        j = k + 1;
      }
      if (!closed) continue;
      for (const member of members.slice(1)) {
        this.#leader[member] = i;
        this.#governed[member] = this.#governed[i]!;
      }
    }
  }

  #isAge(i: number): boolean {
    const phrase = this.#phraseAt(i);
    return (
      phrase !== null &&
      phrase.to - phrase.from === 1 &&
      this.#tokens[phrase.head]!.pos === "num" &&
      phrase.quantity?.unit === null &&
      this.#chunks[i - 1]?.kind === "comma" &&
      (this.#chunks[i + 1]?.kind === "comma" ||
        this.#chunks[i + 1] === undefined ||
        this.#chunks[i + 1]!.kind === "stop")
    );
  }

  /** True where the phrase at this chunk has a finite verb right after it, so that it begins a clause of its own. */
  #beginsClause(i: number): boolean {
    let j = i + 1;
    for (let steps = 0; j < this.#chunks.length && steps < 8; steps++) {
      const chunk = this.#chunks[j]!;
      if (chunk.kind === "adverb" || chunk.kind === "date") j++;
      else if (chunk.kind === "preposition" && this.#chunks[j + 1]?.kind === "phrase") j += 2;
      else if (chunk.kind === "comma" && this.#chunks[j + 1]?.kind === "phrase") {
        // ", a mother of three," before the verb.
        let k = j + 2;
        while (this.#chunks[k]?.kind === "preposition" && this.#chunks[k + 1]?.kind === "phrase") k += 2;
        if (this.#chunks[k]?.kind !== "comma") return false;
        j = k + 1;
      } else
        return chunk.kind === "verb" && !chunk.verb.infinitive && !/ing$/u.test(this.#tokens[chunk.verb.head]!.lower);
    }
    return false;
  }

  #followsVerb(i: number): boolean {
    const before = this.#skipLeft(i - 1, ["adverb", "quote", "date"]);
    const kind = this.#chunks[before]?.kind;
    return kind === "verb" || kind === "preposition";
  }

  #skipLeft(from: number, kinds: readonly Chunk["kind"][]): number {
    let i = from;
    while (i >= 0 && kinds.includes(this.#chunks[i]!.kind)) i--;
    return i;
  }

  #skipRight(from: number, kinds: readonly Chunk["kind"][]): number {
    let i = from;
    while (i < this.#chunks.length && kinds.includes(this.#chunks[i]!.kind)) i++;
    return i;
  }

  #form(i: number, verb: VerbGroup): void {
    const { lower } = this.#tokens[verb.head]!;
    const node: VerbNode = {
      chunk: i,
      verb,
      form: "finite",
      voice: "active",
      tense: "present",
      modality: "asserted",
      subjects: [],
      subjectPath: "",
      clauseFrom: i,
      objects: [],
      objectPath: "object",
      indirect: [],
      obliques: [],
      clauseTo: i,
      governor: null,
      subordinate: null,
    };
    this.nodes.push(node);
    this.#nodeAt.set(i, node);
    const { auxiliaries } = verb;
    const ing = /ing$/u.test(lower) && lower !== verb.lemma;
    const participle = IRREGULAR_PARTICIPLES.has(lower) || (/ed$/u.test(lower) && lower !== verb.lemma);
    if (auxiliaries.length > 0 || verb.infinitive) {
      const first = auxiliaries[0] ?? "";
      if (verb.infinitive) node.form = "infinitive";
      else if (first === "being" || first === "having") node.form = "gerund";
      const last = auxiliaries.at(-1);
      if (last !== undefined && isBe(last) && !ing && (participle || verb.lemma !== lower)) node.voice = "passive";
      node.tense = auxiliaries.some((word) => MODALS_FUTURE.has(word))
        ? "future"
        : auxiliaries.some((word) =>
              ["was", "were", "had", "did", "has", "have", "having", "'d", "been", "got"].includes(word),
            )
          ? "past"
          : node.form === "infinitive" || first === "being"
            ? null
            : "present";
      if (node.tense === "future") node.modality = "planned";
      else if (auxiliaries.some((word) => word === "should" || word === "ought")) node.modality = "possible";
      else if (auxiliaries.some((word) => MODALS_HYPOTHETICAL.has(word))) node.modality = "hypothetical";
      else if (auxiliaries.some((word) => MODALS_POSSIBLE.has(word) || word === "must")) node.modality = "possible";
      return;
    }
    if (ing) {
      node.form = "gerund";
      node.tense = null;
    } else if (PAST_ONLY.has(lower) && !(IRREGULAR_PARTICIPLES.has(lower) && lower !== "ran")) node.tense = "past";
    else if (participle || (IRREGULAR_PARTICIPLES.has(lower) && verb.lemma === lower)) this.#ambiguous(node, lower);
    if (verb.lemma === "be" && ["was", "were"].includes(lower)) node.tense = "past";
    if (verb.lemma === "have" && lower === "had") node.tense = "past";
  }

  /** "-ed" without auxiliary: a finite past, or a participle ("the women held on Saturday"). */
  #ambiguous(node: VerbNode, lower: string): void {
    const { verb, chunk } = node;
    node.tense = "past";
    const left = this.#skipLeft(chunk - 1, ["adverb", "date"]);
    const before = this.#chunks[left];
    const right = this.#skipRight(chunk + 1, ["adverb", "quote"]);
    const after = this.#chunks[right];
    const object =
      after?.kind === "phrase" &&
      !(
        this.#title === false &&
        this.#beginsClause(right) &&
        SAYING.has(verb.lemma) === false &&
        before?.kind !== "phrase"
      );
    const agent = after?.kind === "preposition" && after.word === "by";
    const passive = (form: Form): void => {
      node.form = form;
      node.voice = "passive";
    };
    const bare = verb.lemma === lower && !/ed$/u.test(lower);
    if (before?.kind === "relative" || before?.kind === "that") {
      if (bare) node.tense = "present";
      return;
    }
    if (SAYING.has(verb.lemma) && !agent && !object && after?.kind !== "preposition") return;
    if (before === undefined) {
      if (!object || agent) passive("participle");
      return;
    }
    if (
      after?.kind === "preposition" &&
      before.kind === "phrase" &&
      ACTIVE_WITH.get(verb.lemma)?.has(after.word) &&
      !this.#finiteAfter(chunk)
    )
      return;
    if (agent && !INTRANSITIVE.has(verb.lemma)) {
      passive("participle");
      return;
    }
    if (before.kind === "phrase" || before.kind === "close") {
      // "which Washington put on its list": the phrase is the subject, the relative pronoun the object.
      if (this.#chunks[left - 1]?.kind === "relative") return;
      const otherFinite = this.#finiteAfter(chunk);
      if (object && !(DITRANSITIVE.has(verb.lemma) && otherFinite)) return;
      if (INTRANSITIVE.has(verb.lemma)) return;
      if (otherFinite) {
        passive("participle");
        return;
      }
      if (!TYPICALLY_PASSIVE.has(verb.lemma)) return;
      const alone = this.nodes.every((other) => other === node || other.form !== "finite");
      passive(this.#title && alone ? "finite" : "participle");
      return;
    }
    if (before.kind === "conjunction") {
      const previous = this.nodes.at(-2);
      if (object || INTRANSITIVE.has(verb.lemma)) {
        if (previous?.form === "infinitive" && bare) node.form = "infinitive";
        return;
      }
      if (previous !== undefined && previous.voice === "passive") {
        passive(previous.form);
        return;
      }
      if (TYPICALLY_PASSIVE.has(verb.lemma)) passive("participle");
      return;
    }
    if (before.kind === "comma" || before.kind === "dash") {
      if (object && !agent) return;
      if (!INTRANSITIVE.has(verb.lemma)) passive("participle");
      return;
    }
    if (before.kind === "verb" || before.kind === "preposition" || before.kind === "subordinator") {
      if (before.kind !== "verb" || !object) passive("participle");
      else if (bare) node.form = "infinitive";
      return;
    }
    if (!object && TYPICALLY_PASSIVE.has(verb.lemma)) passive("participle");
  }

  /** True where a finite verb follows that would otherwise have no subject. */
  #finiteAfter(chunk: number): boolean {
    for (let i = chunk + 1; i < this.#chunks.length && i < chunk + 14; i++) {
      const next = this.#chunks[i]!;
      if (next.kind === "verb") {
        const { lower } = this.#tokens[next.verb.head]!;
        return !next.verb.infinitive && !(next.verb.auxiliaries.length === 0 && /ing$/u.test(lower));
      }
      if (next.kind === "phrase" && this.#governed[i]! < 0 && i > chunk + 1) return false;
      if (!["preposition", "phrase", "adverb", "date"].includes(next.kind)) return false;
    }
    return false;
  }

  #subject(node: VerbNode): void {
    const chunks = this.#chunks;
    const inverted = this.#inverted(node);
    if (inverted >= 0) {
      node.subjects = this.#group(inverted);
      node.subjectPath = "subject after the verb";
      this.#subjectChunks.add(inverted);
      return;
    }
    if (node.form === "infinitive") return;
    let sawConjunction = false;
    let sawComma = false;
    let i = node.chunk - 1;
    const found = (at: number, path: string): void => {
      const leader = this.#leader[at] ?? at;
      node.subjects = this.#group(leader);
      node.subjectPath = path;
      node.clauseFrom = Math.min(node.clauseFrom, leader);
      if (path === "subject")
        for (let j = leader; j <= at; j++) if (chunks[j]!.kind === "phrase") this.#subjectChunks.add(j);
    };
    const share = (other: VerbNode): void => {
      node.subjects = other.subjects;
      node.subjectPath = `shared with '${other.verb.lemma}'`;
      if (node.form === "finite" && node.subordinate === null) node.subordinate = other.subordinate;
    };
    for (let steps = 0; i >= 0 && steps < 60; steps++) {
      const chunk = chunks[i]!;
      switch (chunk.kind) {
        case "adverb":
        case "date":
        case "quote":
          i--;
          continue;
        case "close":
          while (i >= 0 && chunks[i]!.kind !== "open") i--;
          i--;
          continue;
        case "open":
          return;
        case "preposition":
          // Before an "-ing" form that was passed: "accused Warsaw OF inventing".
          if (i === node.chunk - 1) return;
          i--;
          continue;
        case "phrase": {
          if (this.#isAge(i)) {
            i -= 2;
            continue;
          }
          const prepositionAt = this.#governed[i]!;
          const direct = i === this.#skipLeft(node.chunk - 1, ["adverb", "date", "quote"]);
          // A participle right after a phrase belongs to it, whatever governs the phrase.
          if (direct && (node.form === "participle" || node.form === "gerund")) {
            found(i, "phrase it describes");
            node.subordinate = "participial";
            return;
          }
          if (prepositionAt >= 0) {
            i = prepositionAt - 1;
            continue;
          }
          // Left of "and" stands what the verb before it governs: "denounced the law and urged".
          if (sawConjunction && !direct && this.nodes.some((other) => other.chunk < i)) {
            i = (this.#leader[i] ?? i) - 1;
            continue;
          }
          const previous = chunks[this.#skipLeft((this.#leader[i] ?? i) - 1, ["quote", "adverb"])];
          if (previous?.kind === "verb" && !direct && (!SAYING.has(previous.verb.lemma) || sawComma)) {
            i = (this.#leader[i] ?? i) - 1;
            continue;
          }
          if (node.form === "participle" && node.clauseFrom === node.chunk && !sawComma && node.voice === "active")
            return;
          found(i, "subject");
          this.#relativeObject(node, this.#leader[i] ?? i);
          return;
        }
        case "comma":
        case "dash": {
          const insert = this.#insertBefore(i, node);
          if (insert !== null) {
            i = insert;
            sawComma = false;
            continue;
          }
          sawComma = true;
          i--;
          continue;
        }
        case "conjunction":
          sawConjunction = true;
          i--;
          continue;
        case "verb": {
          const other = this.#nodeAt.get(i)!;
          // "denied that X had happened and accused": the plain past goes on from the plain past, not from what was denied.
          if (
            sawConjunction &&
            node.form === "finite" &&
            node.verb.auxiliaries.length === 0 &&
            node.tense === "past" &&
            other.verb.auxiliaries.length > 0
          ) {
            const plain = this.nodes.findLast(
              (earlier) =>
                earlier.chunk < i &&
                earlier.form === "finite" &&
                earlier.tense === "past" &&
                earlier.verb.auxiliaries.length === 0,
            );
            if (plain !== undefined && plain.subjects.length > 0) {
              share(plain);
              return;
            }
          }
          // A finite past does not join an infinitive: "to justify a build-up, and threatened".
          if (sawConjunction && node.form === "finite" && node.tense === "past" && other.form !== "finite") {
            i--;
            continue;
          }
          if (sawConjunction || sawComma) {
            if (other.form === "finite" || sawConjunction || node.form !== "finite") {
              share(other);
              if (
                sawConjunction &&
                node.form === "finite" &&
                other.form === "infinitive" &&
                node.verb.auxiliaries.length === 0
              ) {
                node.form = "infinitive";
                node.tense = null;
                node.governor = other.governor;
              }
              if (
                sawConjunction &&
                other.modality !== "asserted" &&
                node.verb.auxiliaries.length === 0 &&
                node.tense === "present"
              ) {
                node.modality = other.modality;
                node.tense = other.tense;
              }
              if (node.form !== "finite") node.subordinate = "participial";
              return;
            }
          } else if (node.form === "participle" || node.form === "gerund") {
            // "saw him detained", "started building".
            node.subjects = other.objects.length > 0 ? other.objects : other.subjects;
            node.governor = other;
            return;
          }
          if (other.form === "finite") {
            const relative = this.#relativeBefore(i);
            if (relative >= 0) {
              i = this.#skipLeft(relative - 1, ["comma"]);
              continue;
            }
            if (other.clauseFrom < i) {
              // The earlier clause is complete; its subject goes on ("police detained 12, fined 30").
              share(other);
              return;
            }
          }
          i--;
          continue;
        }
        case "relative": {
          const antecedent = this.#antecedent(i, chunk.word);
          if (antecedent < 0) return;
          if (chunk.word === "whose" || chunk.word === "where") return;
          found(antecedent, `antecedent of '${chunk.word}'`);
          node.subordinate = "relative";
          return;
        }
        default:
          return;
      }
    }
  }

  /** "…," said Nino; "Among them was Nina". */
  #inverted(node: VerbNode): number {
    const right = this.#skipRight(node.chunk + 1, ["adverb", "date"]);
    if (node.form !== "finite" || this.#chunks[right]?.kind !== "phrase") return -1;
    const left = this.#chunks[node.chunk - 1];
    if (
      SAYING.has(node.verb.lemma) &&
      (left?.kind === "quote" || (left?.kind === "comma" && this.#chunks[node.chunk - 2]?.kind === "quote")) &&
      !this.#beginsClause(right)
    )
      return right;
    if (node.verb.lemma === "be" && this.#chunks[0]?.kind === "preposition") {
      for (let i = 0; i < node.chunk; i++) {
        const chunk = this.#chunks[i]!;
        if (chunk.kind === "phrase" && this.#governed[i]! < 0) return -1;
        if (chunk.kind === "comma") return -1;
      }
      return right;
    }
    return -1;
  }

  /** Left of a closing comma: the chunk before the matching opening one, where an apposition or relative clause stands between. */
  #insertBefore(comma: number, node: VerbNode): number | null {
    const chunks = this.#chunks;
    let commas = 0;
    for (let k = comma - 1; k > 0 && comma - k < 30; k--) {
      const kind = chunks[k]!.kind;
      if (kind === "stop" || kind === "quote") return null;
      if (kind !== "comma" && kind !== "dash") continue;
      commas++;
      const first = chunks[k + 1]!;
      const antecedent = this.#skipLeft(k - 1, ["date", "adverb"]);
      if (chunks[antecedent]?.kind !== "phrase") {
        if (commas > 3) return null;
        continue;
      }
      const inside = chunks.slice(k + 1, comma);
      const finite = inside.some((_, at) => this.#nodeAt.get(k + 1 + at)?.form === "finite");
      if (first.kind === "relative" || (first.kind === "preposition" && inside[1]?.kind === "relative"))
        return antecedent;
      if (first.kind === "phrase" && inside.some((chunk) => chunk.kind === "relative") && this.#governed[k + 1]! < 0)
        return this.#appose(antecedent, first.phrase);
      if (!finite && first.kind === "phrase") return this.#appose(antecedent, first.phrase);
      if (
        !finite &&
        (first.kind === "verb" || first.kind === "preposition" || first.kind === "date" || first.kind === "adverb")
      )
        return antecedent;
      if (commas > 2 || node.chunk - k > 40) return null;
    }
    return null;
  }

  #appose(antecedent: number, phrase: PhraseDraft): number {
    const preposition = this.#governed[antecedent] ?? -1;
    const owner =
      preposition > 0 && (this.#chunks[preposition] as { word?: string }).word === "of"
        ? this.#phraseAt(preposition - 1)
        : null;
    const target = owner ?? this.#phraseAt(antecedent);
    if (
      target !== null &&
      phrase.quantity?.unit !== "age" &&
      !(phrase.quantity !== null && phrase.to - phrase.from === 1)
    )
      target.apposition ??= phrase;
    return antecedent;
  }

  #relativeBefore(verbChunk: number): number {
    const node = this.#nodeAt.get(verbChunk);
    if (node === undefined) return -1;
    const left = this.#skipLeft((node.subordinate === "relative" ? verbChunk : node.clauseFrom) - 1, [
      "adverb",
      "date",
      "quote",
    ]);
    return this.#chunks[left]?.kind === "relative" ? left : -1;
  }

  #antecedent(relative: number, word: string): number {
    let i = this.#skipLeft(relative - 1, ["comma", "date", "adverb", "close", "preposition"]);
    const chunk = this.#chunks[i];
    if (chunk?.kind !== "phrase") return -1;
    // "who" is no place and no age: go on to the person before it.
    for (let steps = 0; steps < 6; steps++) {
      const phrase = this.#phraseAt(i);
      if (phrase === null) break;
      const age =
        phrase.quantity !== null &&
        phrase.to - phrase.from <= 1 &&
        this.#tokens[phrase.head]!.pos === "num" &&
        this.#chunks[i - 1]?.kind === "comma";
      const place =
        (word === "who" || word === "whom") && phrase.mention?.place != null && phrase.mention.entity === null;
      const past = this.#governed[i]! >= 0 ? this.#governed[i]! - 1 : this.#skipLeft(i - 1, ["comma"]);
      if ((!age && !place) || this.#phraseAt(past) === null) break;
      i = past;
    }
    return i;
  }

  /** "Belaruskali, which Washington put on its list": the relative pronoun is the object. */
  #relativeObject(node: VerbNode, subjectChunk: number): void {
    const before = this.#chunks[this.#skipLeft(subjectChunk - 1, ["adverb"])];
    if (before?.kind !== "relative") return;
    const at = this.#chunks.indexOf(before);
    if (before.word === "whose") {
      const owner = this.#phraseAt(this.#antecedent(at, before.word));
      const subject = node.subjects[0];
      if (owner !== null && subject !== undefined) subject.possessor ??= owner;
    } else if (before.word === "which" || before.word === "that" || before.word === "whom" || before.word === "who") {
      const antecedent = this.#antecedent(at, before.word);
      const governedRelative = this.#chunks[at - 1]?.kind === "preposition";
      if (antecedent >= 0 && !governedRelative) {
        // "the claim that X did Y" has its own object; the right side decides below.
        node.objects = this.#group(antecedent);
        node.objectPath = `antecedent of '${before.word}'`;
      }
    }
    node.subordinate = "relative";
  }

  #right(node: VerbNode): void {
    const chunks = this.#chunks;
    let object: PhraseDraft[] | null = null;
    let afterPreposition = false;
    let i = node.chunk + 1;
    const inverted = node.subjectPath === "subject after the verb";
    node.clauseTo = node.chunk;
    for (let steps = 0; i < chunks.length && steps < 40; steps++) {
      const chunk = chunks[i]!;
      if (chunk.kind === "adverb" || chunk.kind === "date" || chunk.kind === "quote") {
        if (chunk.kind === "date" || chunk.kind === "adverb") node.clauseTo = Math.max(node.clauseTo, i);
        i++;
        continue;
      }
      if (chunk.kind === "open") {
        while (i < chunks.length && chunks[i]!.kind !== "close") i++;
        i++;
        continue;
      }
      if (chunk.kind === "phrase") {
        const nextNode = this.#nodeAt.get(this.#skipRight(this.#lastOf(i) + 1, ["adverb", "date"]));
        const causes =
          CAUSATIVE.has(node.verb.lemma) && i === this.#skipRight(node.chunk + 1, ["adverb"]) && nextNode !== undefined;
        if (this.#subjectChunks.has(i) && !inverted && !causes) break;
        const group = this.#group(i);
        const last = this.#lastOf(i);
        const time =
          chunk.phrase.quantity !== null &&
          TIME_UNITS.has(chunk.phrase.quantity.unit ?? "") &&
          chunk.phrase.quantity.end === chunk.phrase.end;
        if (time && (afterPreposition || INTRANSITIVE.has(node.verb.lemma))) {
          // "fled to Lithuania two days after": how long, not what.
          node.clauseTo = last;
          i = last + 1;
          continue;
        }
        if (object === null && !(afterPreposition && node.voice === "passive")) {
          if (!inverted || object !== null) object = group;
          else if (inverted) object = [];
        } else if (
          object !== null &&
          object.length > 0 &&
          !afterPreposition &&
          node.indirect.length === 0 &&
          this.#phraseAt(i - 1) !== null
        ) {
          node.indirect = object;
          object = group;
        } else if (!(afterPreposition && object === null)) break;
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      if (chunk.kind === "preposition") {
        const at = this.#skipRight(i + 1, ["adverb", "quote", "date"]);
        const next = chunks[at];
        if (next?.kind !== "phrase" || this.#subjectChunks.has(at)) {
          if (chunks[i + 1]?.kind === "date") {
            node.clauseTo = i + 1;
            i += 2;
            continue;
          }
          break;
        }
        const last = this.#lastOf(at);
        node.obliques.push({ preposition: chunk.word, phrases: this.#group(at) });
        node.clauseTo = last;
        afterPreposition = true;
        i = last + 1;
        continue;
      }
      if (chunk.kind === "comma") {
        const next = chunks[i + 1];
        const apposed = this.#apposition(i);
        if (apposed >= 0) {
          node.clauseTo = apposed;
          i = apposed + 1;
          continue;
        }
        if (
          next?.kind === "date" ||
          (next?.kind === "preposition" && chunks[i + 2]?.kind === "phrase" && !this.#clauseAfter(i + 2))
        ) {
          i++;
          continue;
        }
        break;
      }
      if (
        chunk.kind === "conjunction" &&
        chunks[i + 1]?.kind === "preposition" &&
        chunks[i + 2]?.kind === "phrase" &&
        !this.#clauseAfter(i + 2)
      ) {
        i++;
        continue;
      }
      break;
    }
    if (object !== null && object.length > 0) {
      node.objects = object;
      node.objectPath = "object";
    }
  }

  /** A phrase after a preposition after a comma that is followed by another clause's subject opens that clause ("…, in Brest police …"). */
  #clauseAfter(phraseChunk: number): boolean {
    const next = this.#skipRight(phraseChunk + 1, ["comma", "date", "adverb"]);
    return this.#subjectChunks.has(next);
  }

  #lastOf(i: number): number {
    const leader = this.#leader[i] ?? i;
    let last = i;
    for (let j = i + 1; j < this.#chunks.length; j++)
      if (this.#leader[j] === leader) last = j;
      else if (this.#chunks[j]!.kind === "verb") break;
    return last;
  }

  /** ", a programmer of 29," after a phrase: the chunk where the apposition ends, or -1. */
  #apposition(comma: number): number {
    const target = this.#phraseAt(comma - 1);
    const phrase = this.#phraseAt(comma + 1);
    if (
      target === null ||
      phrase === null ||
      this.#subjectChunks.has(comma + 1) ||
      this.#leader[comma + 1] !== comma + 1
    )
      return -1;
    const age = this.#tokens[phrase.head]!.pos === "num" && phrase.to - phrase.from === 1;
    // ", 266 of them in Minsk" is another count, not another name.
    if (phrase.quantity !== null && !age) return -1;
    // "the head of the department, Ivan Ivanov": the name belongs to the head.
    const preposition = this.#governed[comma - 1] ?? -1;
    const owner =
      preposition > 0 && (this.#chunks[preposition] as { word?: string }).word === "of"
        ? this.#phraseAt(preposition - 1)
        : null;
    if (!age) (owner ?? target).apposition ??= phrase;
    let end = comma + 1;
    while (this.#chunks[end + 1]?.kind === "preposition" && this.#chunks[end + 2]?.kind === "phrase") end += 2;
    return this.#chunks[end + 1]?.kind === "comma" ? end + 1 : end;
  }

  /** How the clause hangs in its sentence. */
  #hang(node: VerbNode): void {
    const chunks = this.#chunks;
    const at = node.chunk;
    const before = this.#skipLeft((node.form === "finite" ? node.clauseFrom : at) - 1, ["adverb", "date", "quote"]);
    const left = chunks[before];
    const previous = this.#previousNode(at);
    if (node.form === "infinitive") {
      if (node.governor !== null) return;
      node.governor = previous;
      if (previous === null) return;
      // "among the first leaders to congratulate him" did so; "the EU's decision to blacklist" is the act.
      const described = this.#phraseAt(this.#skipLeft(at - 1, ["adverb", "date"]));
      if (described !== null && DECISIONS.has(this.#tokens[described.head]!.lower)) {
        node.subjects = described.possessor === null ? previous.subjects : [described.possessor as PhraseDraft];
        node.subjectPath = `whose '${this.#tokens[described.head]!.lower}'`;
        node.subordinate = "relative";
        node.tense = "past";
        node.governor = null;
        return;
      }
      if (
        described !== null &&
        this.#tokens
          .slice(described.from, described.to)
          .some((token) => ["first", "last", "only", "latest"].includes(token.lower))
      ) {
        node.subjects = [described];
        node.subjectPath = "phrase it describes";
        node.subordinate = "relative";
        node.tense = previous.tense;
        node.governor = null;
        return;
      }
      if (
        previous.verb.lemma === "be" &&
        previous.verb.adjective === null &&
        this.#skipLeft(at - 1, ["adverb", "date", "quote"]) === previous.chunk
      ) {
        node.modality = "planned";
        node.tense = "future";
        node.subordinate = "complement";
      } else if (previous.verb.adjective !== null) {
        node.subordinate = "complement";
        if (PLAN_ADJECTIVES.has(previous.verb.adjective)) {
          node.modality = "planned";
          node.tense = "future";
        } else if (POSSIBLE_ADJECTIVES.has(previous.verb.adjective)) node.modality = "possible";
      } else {
        const complement =
          previous.chunk === this.#skipLeft(at - 1, ["adverb", "date", "quote"]) ||
          (OBJECT_CONTROL.has(previous.verb.lemma) &&
            (previous.objects.length > 0 || previous.obliques.length > 0 || previous.voice === "passive"));
        node.subordinate = complement ? "complement" : "purpose";
      }
      return;
    }
    if (node.form === "gerund") {
      const prepositionAt = this.#skipLeft(at - 1, ["adverb"]);
      const preposition = chunks[prepositionAt];
      node.governor = previous;
      if (preposition?.kind === "preposition" || preposition?.kind === "subordinator") {
        node.subordinate = ["after", "before", "by", "while", "when", "since", "on", "upon", "in"].includes(
          preposition.word,
        )
          ? "temporal"
          : "complement";
        node.subjects = [];
      } else node.subordinate ??= preposition?.kind === "verb" ? "complement" : "participial";
      return;
    }
    if (node.form === "participle") {
      node.governor = previous;
      node.subordinate ??= "participial";
      return;
    }
    if (node.subordinate === "relative") {
      node.governor = null;
      return;
    }
    const marker = this.#marker(before);
    if (marker !== null) {
      node.subordinate = CONDITIONAL.has(marker) ? "conditional" : "temporal";
      if (node.subordinate === "conditional") node.modality = "hypothetical";
      return;
    }
    if (left === undefined) return;
    if (left.kind === "that" || (left.kind === "relative" && left.word === "that")) {
      node.subordinate = "reported";
      node.governor = this.#previousNode(before + 1);
    } else if (left.kind === "verb") {
      node.subordinate = "reported";
      node.governor = this.#nodeAt.get(before) ?? null;
    } else if (node.subjectPath.startsWith("shared") && previous !== null) {
      const partner = this.nodes.find(
        (other) => other !== node && other.subjects === node.subjects && other.chunk < at,
      );
      if (partner !== undefined) {
        node.governor = partner.governor;
        node.subordinate = partner.subordinate;
        if (partner.subordinate === "conditional") node.modality = "hypothetical";
      }
    } else if (
      left.kind === "conjunction" &&
      previous?.subordinate === "reported" &&
      chunks[before - 1]?.kind !== "comma"
    ) {
      node.governor = previous.governor;
      node.subordinate = "reported";
    }
    // What someone says will be is planned; a narrator's "would" is not.
    if (
      node.governor !== null &&
      node.modality === "hypothetical" &&
      node.subordinate === "reported" &&
      SAYING.has(node.governor.verb.lemma)
    ) {
      node.modality = "planned";
      node.tense = "future";
    }
  }

  /** A subordinating word at the left edge of the clause, past adverbial phrases. */
  #marker(from: number): string | null {
    let i = from;
    for (let steps = 0; i >= 0 && steps < 8; steps++) {
      const chunk = this.#chunks[i]!;
      if (chunk.kind === "subordinator") return chunk.word;
      if (chunk.kind === "adverb" || chunk.kind === "date" || chunk.kind === "quote") i--;
      else if (chunk.kind === "phrase" && this.#governed[i]! >= 0 && steps < 3) i = this.#governed[i]! - 1;
      else return null;
    }
    return null;
  }

  #previousNode(chunk: number): VerbNode | null {
    let best: VerbNode | null = null;
    for (const node of this.nodes) {
      if (node.chunk >= chunk) break;
      best = node;
    }
    return best;
  }

  /** "…, the ministry said.": what stands before is its report. */
  #trailingSpeech(): void {
    for (const node of this.nodes) {
      if (
        node.form !== "finite" ||
        !SAYING.has(node.verb.lemma) ||
        node.subordinate !== null ||
        CONTROLLING_SPEECH.has(node.verb.lemma)
      )
        continue;
      const before = this.#skipLeft(node.clauseFrom - 1, ["adverb", "date"]);
      const edge = this.#chunks[node.subjectPath === "subject after the verb" ? node.chunk - 1 : before];
      if (edge?.kind !== "comma" && edge?.kind !== "quote" && edge?.kind !== "dash") continue;
      if (node.objects.length > 0 && node.objectPath === "object") continue;
      const after = this.#chunks[node.clauseTo + 1];
      if (after?.kind === "that") continue;
      const inserted = edge.kind === "comma" && after?.kind === "comma";
      for (const other of this.nodes) {
        if (other.chunk >= node.chunk && !inserted) break;
        if (other === node) continue;
        if (
          other.governor === null &&
          other.form === "finite" &&
          (other.subordinate === null || other.subordinate === "temporal")
        ) {
          other.governor = node;
          other.subordinate = "reported";
          if (other.modality === "hypothetical") {
            other.modality = "planned";
            other.tense = "future";
          }
        }
      }
    }
  }

  /** Subjects of infinitives and "-ing" forms, from the verb they hang on. */
  #control(node: VerbNode): void {
    if (node.subjects.length > 0 || node.governor === null) return;
    const { governor } = node;
    const { lemma } = governor.verb;
    const byObject = OBJECT_CONTROL.has(lemma) && node.subordinate !== "temporal" && node.subordinate !== "participial";
    if (byObject && governor.voice === "passive") {
      node.subjects = governor.subjects;
      node.subjectPath = `subject of passive '${lemma}'`;
    } else if (byObject && governor.objects.length > 0) {
      node.subjects = governor.objects;
      node.subjectPath = `object of '${lemma}'`;
    } else if (
      byObject &&
      governor.obliques.some(({ preposition }) => preposition === "on" || preposition === "to" || preposition === "for")
    ) {
      node.subjects = governor.obliques.find(
        ({ preposition }) => preposition === "on" || preposition === "to" || preposition === "for",
      )!.phrases;
      node.subjectPath = `'${lemma} on/to'`;
    } else {
      node.subjects = governor.subjects;
      node.subjectPath = `subject of '${lemma}'`;
    }
  }

  /** Prepositional attributes: every "of" belongs to the phrase before it, other prepositions to all phrases of the chain. */
  #complements(): void {
    const chunks = this.#chunks;
    for (let i = 0; i < chunks.length; i++) {
      const phrase = this.#phraseAt(i);
      if (phrase === null) continue;
      let j = i + 1;
      for (let steps = 0; steps < 5; steps++) {
        while (chunks[j]?.kind === "date") j++;
        const preposition = chunks[j];
        if (preposition?.kind !== "preposition") break;
        const at = this.#skipRight(j + 1, ["adverb", "quote", "date"]);
        if (chunks[at]?.kind !== "phrase") break;
        if (steps === 0 || preposition.word !== "of") {
          phrase.complements.push({
            role: preposition.word === "of" ? "genitive" : preposition.word === "by" ? "agent" : "oblique",
            preposition: preposition.word,
            phrases: this.#group(at),
            path: `'${preposition.word}' after the noun`,
          });
        }
        j = this.#lastOf(at) + 1;
      }
    }
  }
}
