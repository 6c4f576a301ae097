import { join, relative } from "node:path";
import type { Configuration } from "../../shared/config/index.ts";
import { LOCAL_READER } from "./configuration.ts";
import { describeNew } from "./findings.ts";
import { Found } from "./found.ts";
import type { Letter } from "./mailbox.ts";
import type { LocalSystem, SystemEvents } from "./system.ts";

/** Tells the person at the terminal what happens: progress while drops are read, what was found, and the digest as its reader gets it. */
export class Report implements SystemEvents {
  onSettled: () => void = () => {};
  private readonly titles: ReadonlyMap<string, string>;
  private system: LocalSystem | null = null;
  private done = 0;
  private readonly letters: Letter[] = [];
  private readonly told = new Set<string>();
  private readonly terminal = process.stdout.isTTY;

  constructor(configuration: Configuration) {
    this.titles = new Map(configuration.digests.map(({ name, title }) => [name, title]));
  }

  /** Takes what an earlier run found as told. */
  async attach(system: LocalSystem): Promise<void> {
    this.system = system;
    const found = new Found(system.table);
    await describeNew(found, this.told);
    const receipts = this.told.size > 0 ? (await found.receiptsOf(2)).length : 0;
    if (receipts === 0) return;
    const drops = receipts === 1 ? "One drop was" : `${receipts} drops were`;
    console.log(`${drops} read in the last two days before this start; the page shows them.`);
  }

  progress(done: number, left: number): void {
    this.done += done;
    const text = `Reading: ${this.done} of ${this.done + left}`;
    if (this.terminal) process.stdout.write(`\r${text}${left === 0 ? "\n" : " "}`);
    else console.log(text);
    if (left === 0) this.done = 0;
  }

  dead(key: string | null, reason: string): void {
    console.log(`\nGiven up: ${key ?? "a message"} (${reason}). The page lists it and can try again.`);
  }

  letter(letter: Letter): void {
    this.letters.push(letter);
  }

  failed(what: string, error: Error): void {
    console.log(`\n${what} failed: ${error.message.split("\n")[0]} (the logs tell more)`);
  }

  async settled(): Promise<void> {
    const system = this.system;
    if (system === null) return;
    const text = await describeNew(new Found(system.table), this.told);
    if (text !== "") console.log(text);
    const letters = this.letters.splice(0);
    const first = letters.find(({ to }) => to === LOCAL_READER);
    for (const letter of letters) {
      const path = relative(process.cwd(), join(system.mailbox.folder, letter.file));
      if (letter !== first) {
        console.log(`Also kept: ${letter.subject} (to ${letter.to}): ${path}\n`);
        continue;
      }
      const { text: body = "" } = await system.mailbox.read(letter.file);
      console.log(`The digest, as its reader gets it (${path}):\n\n${letter.subject}\n${"─".repeat(72)}`);
      // The signatures of links would fill the screen; the message in the mailbox has them whole.
      const short = body.replaceAll(/(\?t=)[\w.~-]{24,}/g, "$1…");
      console.log(`${short.trim()}\n${"─".repeat(72)}\n`);
    }
    console.log(`Waiting for the next drop. ${this.titles.size} digests are scheduled.`);
    this.onSettled();
  }

  stopping(): void {
    console.log("\nStopping: what is being read is finished first …");
  }

  stopped(): void {
    console.log("Stopped. npm start goes on from here.");
  }
}
