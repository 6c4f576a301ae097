/**
 * The line format of the lexicons, made to be corrected by people who know the language and not programming. docs/events.md explains
 * it with examples; `npx vitest run test/events/lexicon.test.ts` names file, line and mistake.
 *
 *     # A comment. A block begins with the type and, where it has one, the mode.
 *     [COERCE arrest]
 *     verbs: detain; arrest; take into custody; let ~ go; (give|hand) * sentence
 *     nouns: arrest; ^use of force
 *     actor: subject
 *     recipient: object
 *     count recipient: detained
 *     implied actor: police
 *     object: person, body
 *
 * Words. A word stands for its dictionary form; `=word` for exactly this form; `word*` for every form that begins so; `(a|b)` for
 * alternatives, each of one word or several; `сто{ит,ят}` for a stem with the endings listed; `@class` for any word of a class of the language's word file. In a verb
 * pattern the first word is the verb; prepositions and particles may follow later in its clause ("round up", "take into custody"), other
 * words only after an article or adjective, unless "~" allows anything between (in a passive, or a relative clause about them, they may also stand before); in a noun pattern words
 * are adjacent ("~" allows two between) and the last is the head, unless another is marked with `^`.
 */
import {
  EVENT_TYPES,
  type EventType,
  MODES,
  type Mode,
  QUANTITY_KINDS,
  type QuantityKind,
  STATUSES,
  type Status,
} from "../ontology.ts";
import { type PassiveForm, type Pattern, parsePattern, passivePattern, sharedPattern, splitList } from "./pattern.ts";

/**
 * Where a participant stands, always as in the active voice: `subject` (of a passive its "by" agent; of a noun its "by", its possessor, or
 * the subject of its light verb), `object` (of a passive its subject; of a noun its genitive), `indirect`, `agent`, `genitive`, `possessor`,
 * a preposition ("with"), or a preposition or bare argument in a case (`case:dat`, `у+gen`).
 */
export type RolePath = string;

/**
 * What an argument must be; besides role paths `doer` and `target` stand for whatever fills the frame's actor and recipient: a class of the word file, or one of the built-in `person`, `body`, `place`, `country`, `money`, `number`, `none`. */
export interface Condition {
  readonly path: RolePath;
  readonly classes: readonly string[];
  /** True for `not`: the argument must not be of these classes. */
  readonly negated: boolean;
}

export interface Frame {
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly actor: readonly RolePath[];
  readonly recipient: readonly RolePath[];
  /** What a count in the slot means. */
  readonly counts: Readonly<Partial<Record<"actor" | "recipient" | "object" | "subject" | "clause", QuantityKind>>>;
  /** Measures that the clause may carry: `sentence` (a length of time), `money`, `percent`. */
  readonly measures: ReadonlySet<"sentence" | "money" | "percent">;
  /** Key of the word file's participants for an actor or recipient that is not named. */
  readonly impliedActor: string | null;
  readonly impliedRecipient: string | null;
  readonly conditions: readonly Condition[];
  /** At least one of these must stand in the sentence. */
  readonly near: readonly Pattern[];
  /** At least one of these must stand in what the subject says: within quotation marks or in what hangs on the verb. */
  readonly said: readonly Pattern[];
  /** None of these may stand in the clause. */
  readonly without: readonly Pattern[];
  /** Fixed by the words themselves ("is due to"); else the clause decides. */
  readonly status: Status | null;
  /** `actor`, `recipient`: the event is only coded where these are found in the text. */
  readonly needs: ReadonlySet<"actor" | "recipient" | "both-sides">;
  /** 0 to 1: how surely these words mean this type when the conditions hold; 0.8 where the block does not say. */
  readonly trust: number;
  /** True where what is asked, promised or feared in the complement is not an event of its own. */
  readonly absorbs: boolean;
  /** True where the words mean this only when negated ("did not recognise"). */
  readonly negated: boolean;
  /** True where the words mean this only as what will be ("sanctions will follow"). */
  readonly future: boolean;
  /** True where the words mean this only in a sentence without a verb, such as a headline ("New sanctions against Minsk"). */
  readonly verbless: boolean;
}

export interface TriggerEntry {
  readonly pattern: Pattern;
  readonly kind: "verb" | "noun";
  /** True where only a passive means this ("be spotted"). */
  readonly passive?: boolean;
  readonly frame: Frame;
  /** `file:line`, for traces and messages. */
  readonly source: string;
  /** The same block with another word. */
  means(pattern: Pattern): TriggerEntry;
}

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const FIELDS = [
  "verbs",
  "nouns",
  "actor",
  "recipient",
  "count actor",
  "count recipient",
  "count object",
  "count subject",
  "count clause",
  "measures",
  "implied actor",
  "implied recipient",
  "near",
  "said",
  "without",
  "status",
  "needs",
  "trust",
  "absorbs",
  "negated",
  "future",
  "verbless",
];
/** A condition field is a role path itself: `object: person`, `with: body`, `not object: thing`. */
const CONDITION =
  /^(not )?(subject|object|indirect|agent|genitive|possessor|doer|target|case:[a-z]+|on:\S+|\p{L}+\+[a-z]+)$/u;

interface Block {
  readonly line: number;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly fields: Map<string, { value: string; line: number }>;
}

/** A line of a lexicon without its comment. */
export const contentOf = (line: string): string => (line.includes("#") ? line.replace(/(^|\s)#.*$/u, "") : line).trim();

/**
 * Reads a trigger file. Never throws: what is wrong comes back as problems, and the rest still counts. The words near and without which a
 * frame means nothing are read when first asked for: few blocks of a lexicon are met in an article. Asking for the problems reads them all.
 */
export function parseTriggers(
  file: string,
  text: string,
  passive: PassiveForm | null = null,
): { entries: TriggerEntry[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: TriggerEntry[] = [];
  let block = null as Block | null;
  const say = (line: number, message: string): void => {
    problems.push({ file, line, message });
  };
  const finish = () => {
    if (block !== null) addEntries(entries, file, block, passive, say);
  };
  for (let line = 1, from = 0; from <= text.length; line++) {
    const to = text.indexOf("\n", from);
    const content = contentOf(text.slice(from, to < 0 ? text.length : to));
    from = to < 0 ? text.length + 1 : to + 1;
    if (content === "") continue;
    if (content.startsWith("[")) {
      finish();
      block = blockHeader(content, line, say);
      continue;
    }
    const colon = content.endsWith(":") ? content.length - 1 : content.indexOf(": ");
    const name = content.slice(0, Math.max(0, colon)).trim();
    if (name === "") say(line, `"${content}" is no field: expected "name: value"`);
    else if (block === null) say(line, `field "${name}" stands in no block`);
    else if (!FIELDS.includes(name) && !CONDITION.test(name))
      say(
        line,
        `unknown field "${name}": expected one of ${FIELDS.join(", ")}, or a condition such as "object", "not object", "on:with"`,
      );
    else {
      const value = content.slice(colon + 1).trim();
      const previous: { value: string; line: number } | undefined = block.fields.get(name);
      // A long list of words may be spread over several lines of the same name.
      block.fields.set(name, { value: previous ? `${previous.value}; ${value}` : value, line: previous?.line ?? line });
    }
  }
  finish();
  return {
    entries,
    get problems() {
      for (const { frame } of entries) {
        void frame.near;
        void frame.said;
        void frame.without;
      }
      return problems;
    },
  };
}

function blockHeader(content: string, line: number, say: (line: number, message: string) => void): Block | null {
  const header = /^\[([A-Z]+)(?:\s+([a-z-]+))?\]$/u.exec(content);
  const type = header?.[1] as EventType | undefined;
  if (!header || type === undefined || !EVENT_TYPES.includes(type)) {
    say(
      line,
      `"${content}" is no block header: expected [TYPE] or [TYPE mode] with a type of ${EVENT_TYPES.join(", ")}`,
    );
    return null;
  }
  const mode = (header[2] ?? null) as Mode | null;
  if (mode !== null && !(MODES[type] as readonly string[]).includes(mode)) {
    say(line, `${type} has no mode "${mode}": expected one of ${MODES[type].join(", ") || "none"}`);
    return null;
  }
  return { line, type, mode, fields: new Map() };
}

type Say = (line: number, message: string) => void;

function patternsOf(block: Block, name: string, read: (source: string) => Pattern | null, say: Say): Pattern[] {
  const field = block.fields.get(name);
  if (field === undefined) return [];
  const patterns: Pattern[] = [];
  for (const source of splitList(field.value)) {
    const pattern = read(source);
    if (pattern !== null) patterns.push(pattern);
    else say(field.line, `"${source}" is no pattern: brackets must close and hold alternatives as in (a|b)`);
  }
  return patterns;
}
const asVerb = (source: string): Pattern | null => parsePattern(source, "verb");
const asNoun = (source: string): Pattern | null => parsePattern(source, "noun");

/** One word or phrase of a block. Its frame is read when first asked for: few blocks of a lexicon are met in an article. */
class BlockEntry implements TriggerEntry {
  readonly pattern: Pattern;
  readonly kind: "verb" | "noun";
  readonly passive: boolean;
  readonly source: string;
  readonly #frames: BlockFrames;

  constructor(pattern: Pattern, kind: "verb" | "noun", passive: boolean, source: string, frames: BlockFrames) {
    this.pattern = pattern;
    this.kind = kind;
    this.passive = passive;
    this.source = source;
    this.#frames = frames;
  }

  get frame(): Frame {
    return this.passive ? this.#frames.passive : this.#frames.plain;
  }

  means(pattern: Pattern): TriggerEntry {
    return new BlockEntry(pattern, this.kind, this.passive, this.source, this.#frames);
  }
}

class BlockFrames {
  readonly #block: Block;
  readonly #say: Say;
  #plain: Frame | null = null;
  #passive: Frame | null = null;

  constructor(block: Block, say: Say) {
    this.#block = block;
    this.#say = say;
  }

  get plain(): Frame {
    return (this.#plain ??= readFrame(this.#block, this.#say));
  }

  get passive(): Frame {
    return (this.#passive ??= passiveFrame(this.plain));
  }
}

function addEntries(entries: TriggerEntry[], file: string, block: Block, passive: PassiveForm | null, say: Say): void {
  const verbs = patternsOf(block, "verbs", asVerb, say);
  const nouns = patternsOf(block, "nouns", asNoun, say);
  if (verbs.length + nouns.length === 0) say(block.line, "the block has neither verbs nor nouns");
  const source = `${file}:${block.line}`;
  const frames = new BlockFrames(block, say);
  for (const pattern of verbs) entries.push(new BlockEntry(pattern, "verb", false, source, frames));
  for (const pattern of verbs) {
    const turned = passive === null ? null : passivePattern(pattern, passive);
    if (turned !== null) entries.push(new BlockEntry(turned, "verb", true, source, frames));
  }
  for (const pattern of nouns) entries.push(new BlockEntry(pattern, "noun", false, source, frames));
}

function readFrame(block: Block, say: Say): Frame {
  const value = (name: string): string | null => block.fields.get(name)?.value ?? null;
  const lineOf = (name: string): number => block.fields.get(name)?.line ?? block.line;
  const list = (name: string): string[] =>
    (value(name) ?? "")
      .split(/[;,]/u)
      .map((item) => item.trim())
      .filter((item) => item !== "");
  const counts: Partial<Record<"actor" | "recipient" | "object" | "subject" | "clause", QuantityKind>> = {};
  for (const slot of ["actor", "recipient", "object", "subject", "clause"] as const) {
    const kind = value(`count ${slot}`);
    if (kind === null) continue;
    if (QUANTITY_KINDS.includes(kind as QuantityKind)) counts[slot] = kind as QuantityKind;
    else say(lineOf(`count ${slot}`), `"${kind}" is no quantity: expected one of ${QUANTITY_KINDS.join(", ")}`);
  }
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T[] =>
    list(name).filter((item): item is T => {
      const known = (allowed as readonly string[]).includes(item);
      if (!known) say(lineOf(name), `"${item}" in "${name}": expected ${allowed.join(", ")}`);
      return known;
    });
  const conditions: Condition[] = [];
  for (const [name, { value: wanted }] of block.fields) {
    const condition = CONDITION.exec(name);
    if (!condition || FIELDS.includes(name)) continue;
    const classes = wanted
      .split(/[;,]/u)
      .map((item) => item.trim())
      .filter((item) => item !== "");
    if (classes.length === 0) say(lineOf(name), `condition "${name}" names no class`);
    conditions.push({ path: condition[2]!.replace(/^on:/u, ""), classes, negated: condition[1] !== undefined });
  }
  const trustText = value("trust");
  const trust = trustText === null ? 0.8 : Number(trustText);
  if (!(trust >= 0 && trust <= 1)) say(lineOf("trust"), `trust is a number from 0 to 1, not "${trustText}"`);
  // A block that says nothing of roles takes the plain ones; "none" empties a slot.
  const paths = (name: string, plain: RolePath): RolePath[] => {
    const given = list(name);
    return given.length === 0 ? [plain] : given.filter((path) => path !== "none");
  };
  let near: readonly Pattern[] | undefined;
  let said: readonly Pattern[] | undefined;
  let without: readonly Pattern[] | undefined;
  return {
    type: block.type,
    mode: block.mode,
    counts,
    measures: new Set(oneOf("measures", ["sentence", "money", "percent"] as const)),
    impliedActor: value("implied actor"),
    impliedRecipient: value("implied recipient"),
    conditions,
    get near() {
      return (near ??= patternsOf(block, "near", sharedPattern, say));
    },
    get said() {
      return (said ??= patternsOf(block, "said", sharedPattern, say));
    },
    get without() {
      return (without ??= patternsOf(block, "without", sharedPattern, say));
    },
    status: oneOf("status", STATUSES)[0] ?? null,
    needs: new Set(oneOf("needs", ["actor", "recipient", "both-sides"] as const)),
    trust,
    absorbs: value("absorbs") !== null,
    negated: value("negated") !== null,
    future: value("future") !== null,
    verbless: value("verbless") !== null,
    actor: paths("actor", "subject"),
    recipient: paths("recipient", "object"),
  };
}

/** Types of acts that are done to their objects: "be seized", "be sacked", "be expelled". */
const DONE_TO_SOMEONE: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "RETREAT", "CONCEDE", "RELOCATE", "GOVERN"]);

/**
 * What a block says of the subject of "be spotted" is, as in the active voice, the object; but where the block is of "hold X" as well, its
 * subject is who holds, and its object who is held, in both voices.
 */
function passiveFrame(frame: Frame): Frame {
  if (DONE_TO_SOMEONE.has(frame.type) && frame.actor.includes("subject") && frame.recipient.includes("object"))
    return frame;
  const turned = (path: RolePath): RolePath => (path === "subject" ? "object" : path === "agent" ? "subject" : path);
  const { subject, ...counts } = frame.counts;
  return Object.create(frame, {
    actor: { value: frame.actor.map(turned) },
    recipient: { value: frame.recipient.map(turned) },
    conditions: { value: frame.conditions.map((condition) => ({ ...condition, path: turned(condition.path) })) },
    counts: { value: subject === undefined ? counts : { ...counts, object: subject } },
  }) as Frame;
}
