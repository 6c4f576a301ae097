import { createHash, randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";

export interface Message {
  readonly id: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** How often it was handed out. */
  readonly receives: number;
  readonly visibleAt: number;
  /** The object it tells of, where it is a notification. */
  readonly object: ObjectVersion | null;
}

export interface ObjectVersion {
  readonly key: string;
  readonly version: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  readonly key: string | null;
  readonly at: number;
  readonly receives: number;
  readonly reason: string;
}

type Entry =
  | { readonly op: "add"; readonly message: Message }
  | { readonly op: "seen"; readonly object: ObjectVersion }
  | { readonly op: "done"; readonly id: string }
  | { readonly op: "fail"; readonly id: string; readonly receives: number; readonly visibleAt: number }
  | { readonly op: "dead"; readonly letter: DeadLetter }
  | { readonly op: "revive"; readonly id: string; readonly message: Message };

/**
 * The queue between bucket and ingest function. Every change is a line in a journal, written before it counts, so that a process
 * that is killed goes on where it was: what was handed out and not finished is handed out again.
 */
export class Queue {
  private readonly path: string;
  private file: number;
  private readonly messages = new Map<string, Message>();
  private readonly inFlight = new Set<string>();
  private readonly dead = new Map<string, DeadLetter>();
  private readonly known = new Map<string, ObjectVersion>();
  private readonly clock: () => number;
  /** Rises with every change, also those that messages make in the table before they are finished. */
  revision = 0;
  /** Called whenever there may be something to hand out. */
  onMessage: () => void = () => {};

  constructor(path: string, clock: () => number = Date.now) {
    this.path = path;
    this.clock = clock;
    if (existsSync(path)) for (const line of readFileSync(path, "utf8").split("\n")) this.replay(line);
    this.file = this.rewrite();
  }

  /** The version of an object that was last queued, or undefined. */
  seen(key: string): ObjectVersion | undefined {
    return this.known.get(key);
  }

  send(body: string, options: { object?: ObjectVersion; delaySeconds?: number } = {}): string {
    const id = randomUUID();
    const sentAt = this.clock();
    const visibleAt = sentAt + (options.delaySeconds ?? 0) * 1000;
    this.apply({
      op: "add",
      message: { id, body, sentAt, receives: 0, visibleAt, object: options.object ?? null },
    });
    this.onMessage();
    return id;
  }

  /** Remembers that a file with other times has content that was queued already. */
  note(object: ObjectVersion): void {
    this.apply({ op: "seen", object });
  }

  /** Hands out up to `count` messages that are due; each is kept until `finish`, `fail` or `bury`. */
  receive(count: number): Message[] {
    const now = this.clock();
    const batch: Message[] = [];
    for (const message of this.messages.values()) {
      if (batch.length === count) break;
      if (this.inFlight.has(message.id) || message.visibleAt > now) continue;
      this.inFlight.add(message.id);
      batch.push({ ...message, receives: message.receives + 1 });
    }
    return batch;
  }

  finish(message: Message): void {
    this.apply({ op: "done", id: message.id });
  }

  /** Hands the message out again after a while that doubles each time, or gives it up after `maximum` times. */
  fail(message: Message, reason: string, maximum: number): "again" | "dead" {
    if (message.receives >= maximum) {
      const { id, body, receives } = message;
      const key = message.object?.key ?? null;
      this.apply({ op: "dead", letter: { id, body, receives, key, reason, at: this.clock() } });
      return "dead";
    }
    const wait = 1000 * 2 ** Math.min(message.receives - 1, 6);
    const visibleAt = this.clock() + wait;
    this.apply({ op: "fail", id: message.id, receives: message.receives, visibleAt });
    return "again";
  }

  deadLetters(): DeadLetter[] {
    return [...this.dead.values()];
  }

  /** Queues a dead letter anew. False where there is none with this id. */
  revive(id: string): boolean {
    const letter = this.dead.get(id);
    if (letter === undefined) return false;
    const object = letter.key === null ? null : (this.known.get(letter.key) ?? null);
    const now = this.clock();
    const message: Message = { id: randomUUID(), body: letter.body, sentAt: now, receives: 0, visibleAt: now, object };
    this.apply({ op: "revive", id, message });
    this.onMessage();
    return true;
  }

  /** Waiting and handed-out messages. */
  get size(): number {
    return this.messages.size;
  }

  /** When the next message is due; null where none waits. */
  nextDue(): number | null {
    let due: number | null = null;
    for (const message of this.messages.values()) {
      if (!this.inFlight.has(message.id) && (due === null || message.visibleAt < due)) due = message.visibleAt;
    }
    return due;
  }

  close(): void {
    fsyncSync(this.file);
    closeSync(this.file);
  }

  private apply(entry: Entry): void {
    writeSync(this.file, `${JSON.stringify(entry)}\n`);
    this.change(entry);
  }

  private change(entry: Entry): void {
    this.revision++;
    if (entry.op === "add" || entry.op === "revive") {
      if (entry.op === "revive") this.dead.delete(entry.id);
      this.messages.set(entry.message.id, entry.message);
      if (entry.message.object !== null) this.known.set(entry.message.object.key, entry.message.object);
    } else if (entry.op === "seen") {
      this.known.set(entry.object.key, entry.object);
    } else if (entry.op === "done") {
      this.forget(entry.id);
    } else if (entry.op === "fail") {
      const message = this.messages.get(entry.id);
      this.inFlight.delete(entry.id);
      const { receives, visibleAt } = entry;
      if (message !== undefined) this.messages.set(entry.id, { ...message, receives, visibleAt });
    } else {
      this.forget(entry.letter.id);
      this.dead.set(entry.letter.id, entry.letter);
    }
  }

  private forget(id: string): void {
    this.messages.delete(id);
    this.inFlight.delete(id);
  }

  private replay(line: string): void {
    if (line === "") return;
    try {
      this.change(JSON.parse(line) as Entry);
    } catch {
      // The last line of a process that was killed while it wrote: what it told did not count yet.
    }
  }

  /** Starts the journal anew with what still matters. */
  private rewrite(): number {
    const entries: Entry[] = [
      ...[...this.known.values()].map((object): Entry => ({ op: "seen", object })),
      ...[...this.messages.values()].map((message): Entry => ({ op: "add", message })),
      ...[...this.dead.values()].map((letter): Entry => ({ op: "dead", letter })),
    ];
    const file = openSync(`${this.path}.new`, "w");
    writeSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    fsyncSync(file);
    closeSync(file);
    renameSync(`${this.path}.new`, this.path);
    return openSync(this.path, "a");
  }
}

export function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
