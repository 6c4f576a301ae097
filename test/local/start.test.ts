import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { EditionRepository } from "../../shared/store/index.ts";
import { lettersIn, RunningSystem, remove, temporaryFolder } from "./local-system.ts";

const TIMEOUT = 240_000;
const WAITING = "Waiting for the next drop";
const folders: string[] = [];
const systems: RunningSystem[] = [];

async function folder(): Promise<string> {
  const path = await temporaryFolder();
  folders.push(path);
  return path;
}

function start(path: string, ...words: string[]): RunningSystem {
  const system = new RunningSystem(path, words);
  systems.push(system);
  return system;
}

afterEach(async () => {
  for (const system of systems.splice(0)) {
    system.signal("SIGKILL");
    await system.exited;
  }
  for (const path of folders.splice(0)) await remove(path);
}, TIMEOUT);

const CITIES = ["Gomel", "Brest", "Vitebsk", "Mogilev", "Grodno", "Pinsk", "Orsha"];

/** Another thing that happened, for each number. */
const article = (number: number) => {
  const city = CITIES[number % CITIES.length];
  return `Title: Police detain ${number} protesters in ${city}
Date: 2026-10-${String(number).padStart(2, "0")}
Source: Test Wire ${number}

Police in ${city} detained ${number} protesters on October ${number}, the Viasna human rights centre said. It was rally number ${number} of the month in ${city}, and ${number + 100} people took part in it.
`;
};

const ANOTHER = `Title: Lithuania summons Belarusian ambassador
Date: 2026-10-18
Source: Another Wire

The Foreign Ministry of Lithuania summoned the Belarusian ambassador in Vilnius on October 18. It accused Belarus of sending balloons across the border.
`;

/** Events that editions of the local digest told, as often as they were told. */
async function toldEvents(system: RunningSystem): Promise<string[]> {
  const editions = new EditionRepository(system.table());
  const references = await editions.editions("local", "0", "9");
  const contents = await Promise.all(references.map((reference) => editions.content(reference)));
  return contents.flatMap(({ marks }) => marks.map(({ eventId }) => eventId));
}

describe("npm start", () => {
  it(
    "reads the samples, tells what it found, and repeats nothing when it is started again",
    async () => {
      const path = await folder();
      const first = start(path, "--once");
      expect(await first.exited).toBe(0);
      expect(first.output).toContain("10 sample articles were dropped.");
      expect(first.output).toMatch(/Drop articles into .*bucket/);
      expect(first.output).toMatch(/aws s3 cp FILE s3:\/\/drops\/ .*--endpoint-url http:\/\/127\.0\.0\.1:\d+/);
      expect(first.output).toMatch(/Reading: \d+ of 10/);
      expect(first.output).toMatch(/done +samples\/01-grodno-workers-detained\.txt: 1 article/);
      expect(first.output).toMatch(/done +samples\/09-tractor-show\.txt: .*not about Belarus/);
      expect(first.output).toMatch(/rejected +samples\/10-cut-off\.json: .+/);
      expect(first.output).toMatch(/^ +2026-10-\d\d +Grodno +happened +.*detained/m);
      const letters = await lettersIn(path);
      expect(letters).toHaveLength(1);
      expect(letters[0]).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

      const second = start(path, "--once");
      expect(await second.exited).toBe(0);
      expect(second.output).toContain("10 drops were read in the last two days before this start");
      expect(second.output).not.toMatch(/samples\/01|sample articles were dropped/);
      expect(await lettersIn(path)).toHaveLength(1);

      const third = start(path, "--once", "--fresh", "--no-samples");
      expect(await third.exited).toBe(0);
      expect(third.output).not.toContain("drops were read");
      expect(await lettersIn(path)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "takes what is dropped while it runs, tells it once, and says why it takes nothing else",
    async () => {
      const path = await folder();
      const system = start(path, "--no-samples");
      await system.says(WAITING);
      const bucket = join(path, "bucket");

      await writeFile(join(bucket, "one.txt"), article(7));
      await system.says("one.txt: 1 article (1 new)");
      await system.says("The digest, as its reader gets it");
      expect(await system.letters()).toHaveLength(1);

      let from = system.output.length;
      await mkdir(join(bucket, "again"));
      await cp(join(bucket, "one.txt"), join(bucket, "again", "ten.txt"));
      await writeFile(join(bucket, "footer.txt"), `${article(7)}\n(With inputs from agencies)\n`);
      await writeFile(join(bucket, "empty.txt"), "");
      await writeFile(join(bucket, "picture.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
      await writeFile(join(bucket, "half.part"), "not finished");
      await expect.poll(() => system.receipts(), { timeout: 60_000 }).toHaveLength(5);
      await system.says("picture.png", from);
      const receipts = new Map((await system.receipts()).map((receipt) => [receipt.key, receipt]));
      expect([...receipts.keys()].sort()).toEqual([
        "again/ten.txt",
        "empty.txt",
        "footer.txt",
        "one.txt",
        "picture.png",
      ]);
      expect(receipts.get("again/ten.txt")).toMatchObject({ state: "done", counts: { known: 1 } });
      expect(receipts.get("footer.txt")).toMatchObject({ state: "done" });
      expect(receipts.get("empty.txt")).toMatchObject({ state: "rejected", reason: expect.stringMatching(/empty/) });
      expect(receipts.get("picture.png")).toMatchObject({ state: "rejected" });
      expect(await system.letters()).toHaveLength(1);

      // The same key with other content is another drop.
      from = system.output.length;
      await writeFile(join(bucket, "one.txt"), ANOTHER);
      await system.says("one.txt: 1 article (1 new)", from);
      await expect.poll(() => system.letters(), { timeout: 60_000 }).toHaveLength(2);
      const told = await toldEvents(system);
      expect(new Set(told).size).toBe(told.length);

      system.interrupt();
      expect(await system.exited).toBe(0);
      expect(system.output).toContain("Stopped. npm start goes on from here.");
    },
    TIMEOUT,
  );

  it(
    "loses nothing and tells nothing twice when it is killed in the middle",
    async () => {
      const path = await folder();
      const drops = Array.from({ length: 18 }, (_, index) => index + 1);
      await mkdir(join(path, "bucket"), { recursive: true });
      for (const number of drops) await writeFile(join(path, "bucket", `${number}.txt`), article(number));

      const signs = [/Reading: \d+ of/, /Reading: 1[2-8] of|Receipts/, "The digest, as its reader gets it"];
      for (const sign of signs) {
        const system = start(path, "--no-samples");
        await system.says(sign);
        system.signal("SIGKILL");
        await system.exited;
        // A new drop meets the restart.
        const number = drops.length + 1;
        drops.push(number);
        await writeFile(join(path, "bucket", `${number}.txt`), article(number));
      }
      const system = start(path, "--no-samples");
      await system.says(WAITING);
      const receipts = await system.receipts();
      expect(receipts.map(({ key }) => key).sort()).toEqual(drops.map((number) => `${number}.txt`).sort());
      expect(receipts.every(({ state, counts }) => state === "done" && counts.articles === 1)).toBe(true);
      const told = await toldEvents(system);
      expect(new Set(told).size).toBe(told.length);
      expect(told.length).toBeGreaterThanOrEqual(drops.length);
      const letters = (await system.letters()).map(
        (letter) => /^X-Edition: (.*)$|^Message-ID: (.*)$/im.exec(letter)?.[0],
      );
      expect(new Set(letters).size).toBe(letters.length);
    },
    TIMEOUT,
  );

  it(
    "finishes what it is reading when it is interrupted, and rejects nothing for it",
    async () => {
      const path = await folder();
      await mkdir(join(path, "bucket"), { recursive: true });
      const page = (number: number) => {
        const [, , , , ...body] = article(number).split("\n");
        const text = `<p>${body.join(" ")}</p>`.repeat(40);
        return `<html lang="en"><head><title>Rally ${number}</title></head><body><article><h1>Rally ${number}</h1>${text}</article></body></html>`;
      };
      for (let number = 1; number <= 15; number++)
        await writeFile(join(path, "bucket", `${number}.html`), page(number));
      const first = start(path, "--no-samples");
      await first.says("Reading: ");
      first.interrupt();
      expect(await first.exited).toBe(0);
      const second = start(path, "--no-samples");
      await second.says(WAITING);
      const states = (await second.receipts()).map(({ state }) => state);
      expect(states).toEqual(Array(15).fill("done"));
    },
    TIMEOUT,
  );

  it(
    "takes the next port where one is taken, and one system a folder",
    async () => {
      const path = await folder();
      const system = start(path, "--no-samples");
      await system.says(WAITING);
      const port = new URL(system.url).port;

      const other = start(await folder(), "--no-samples", "--once", "--port", port);
      expect(await other.exited).toBe(0);
      expect(other.output).toMatch(new RegExp(`Port ${port} is taken; this is port \\d+`));

      const same = start(path, "--no-samples");
      expect(await same.exited).toBe(1);
      expect(same.output).toContain(`already runs on ${path}: ${system.url}`);
    },
    TIMEOUT,
  );

  it("says what is wrong with its arguments, and empties no folder that is not its own", async () => {
    const wrong = start(await folder(), "--port", "seventy");
    expect(await wrong.exited).toBe(2);
    expect(wrong.output).toContain("--port seventy: expected a number from 0 to 65535");

    const path = await folder();
    await writeFile(join(path, "thesis.doc"), "years of work");
    const fresh = start(path, "--fresh");
    expect(await fresh.exited).toBe(1);
    expect(fresh.output).toContain("does not look like a folder of the local system");
  });
});
