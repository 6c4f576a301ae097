import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Queue } from "../../infra/local/queue.ts";

const folder = mkdtempSync(join(tmpdir(), "queue-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let now = 0;
let count = 0;
let path = "";
const clock = () => now;
const open = () => new Queue(path, clock);

beforeEach(() => {
  now = 1_000_000;
  path = join(folder, `${count++}.jsonl`);
});

const object = (key: string, version: string) => ({ key, version, size: 1, modified: 1 });

describe("the queue", () => {
  it("hands a message out to one receiver at a time", () => {
    const queue = open();
    queue.send("a");
    expect(queue.receive(10)).toHaveLength(1);
    expect(queue.receive(10)).toHaveLength(0);
    expect(queue.size).toBe(1);
  });

  it("hands out again what a killed process had taken", () => {
    const queue = open();
    queue.send("a");
    queue.send("b");
    const [first] = queue.receive(2);
    queue.finish(first!);
    // No close: the process is gone.
    const next = open();
    expect(next.receive(10).map(({ body }) => body)).toEqual(["b"]);
  });

  it("ignores a line that was being written when the process was killed", () => {
    const queue = open();
    queue.send("a");
    appendFileSync(path, '{"op":"done","id":');
    expect(
      open()
        .receive(10)
        .map(({ body }) => body),
    ).toEqual(["a"]);
  });

  it("waits longer after each failure, then keeps the message as a dead letter with the reason", () => {
    const queue = open();
    queue.send("a", { object: object("a.txt", "1") });
    for (const wait of [1000, 2000]) {
      const [message] = queue.receive(1);
      expect(queue.fail(message!, "no", 3)).toBe("again");
      now += wait - 1;
      expect(queue.receive(1)).toEqual([]);
      now += 1;
    }
    const [message] = queue.receive(1);
    expect(message?.receives).toBe(3);
    expect(queue.fail(message!, "still no", 3)).toBe("dead");
    expect(queue.size).toBe(0);
    expect(open().deadLetters()).toMatchObject([{ key: "a.txt", reason: "still no", receives: 3 }]);
  });

  it("queues a dead letter anew on request, once", () => {
    const queue = open();
    queue.send("a");
    queue.fail(queue.receive(1)[0]!, "no", 1);
    const [letter] = queue.deadLetters();
    expect(queue.revive(letter!.id)).toBe(true);
    expect(queue.revive(letter!.id)).toBe(false);
    expect(open().receive(1)).toMatchObject([{ body: "a", receives: 1 }]);
    expect(open().deadLetters()).toEqual([]);
  });

  it("delays what is to come later", () => {
    const queue = open();
    queue.send("later", { delaySeconds: 5 });
    expect(queue.receive(1)).toEqual([]);
    expect(queue.nextDue()).toBe(now + 5000);
    now += 5000;
    expect(queue.receive(1)).toHaveLength(1);
  });

  it("remembers which version of an object was queued last, also when its journal is rewritten", () => {
    const queue = open();
    queue.send("a", { object: object("a.txt", "1") });
    queue.finish(queue.receive(1)[0]!);
    open().close();
    const length = readFileSync(path, "utf8").split("\n").length;
    open().close();
    expect(readFileSync(path, "utf8").split("\n")).toHaveLength(length);
    expect(open().seen("a.txt")?.version).toBe("1");
  });

  it("loses nothing and hands out nothing finished, wherever the process is killed", () => {
    const steps = fc.array(
      fc.oneof(fc.constant("send"), fc.constant("finish"), fc.constant("fail"), fc.constant("kill")),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(steps, fc.nat(), (operations, cut) => {
        path = join(folder, `${count++}.jsonl`);
        let queue = open();
        const sent = new Set<string>();
        const finished = new Set<string>();
        for (const [index, operation] of operations.entries()) {
          now += 1_000_000;
          if (operation === "send") {
            sent.add(String(index));
            queue.send(String(index));
          } else if (operation === "kill") {
            const whole = readFileSync(path, "utf8");
            // The next line was on its way when the process ended.
            writeFileSync(path, whole + '{"op":"add","message"'.slice(0, cut % 20));
            queue = open();
          } else {
            const [message] = queue.receive(1);
            if (message === undefined) continue;
            expect(finished.has(message.body)).toBe(false);
            if (operation === "fail") queue.fail(message, "no", 1_000);
            else {
              finished.add(message.body);
              queue.finish(message);
            }
          }
        }
        now += 1_000_000;
        const left = open()
          .receive(1000)
          .map(({ body }) => body);
        expect(new Set([...left, ...finished])).toEqual(sent);
        expect(left.filter((body) => finished.has(body))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
