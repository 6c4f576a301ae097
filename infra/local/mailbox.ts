import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";

export interface Letter {
  /** Path inside the mailbox: `<recipient>/<file>.eml`. */
  readonly file: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly at: string;
}

/** A folder that keeps what would have been sent, a folder a recipient, a file a message. */
export class Mailbox {
  readonly folder: string;
  /** Called for each message that was kept. */
  onLetter: (letter: Letter) => void = () => {};

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Keeps a message for each of its recipients. Gives the message id that SES would give. */
  async keep(recipients: readonly string[], from: string, raw: Uint8Array, now: Date): Promise<string> {
    const id = randomUUID();
    const { subject = "" } = await PostalMime.parse(raw);
    const stamp = now.toISOString().replaceAll(/[-:]/g, "").replace(/\.\d+/, "");
    const slug = subject
      .normalize("NFC")
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 60);
    for (const to of recipients) {
      const folder = to.replaceAll(/[^A-Za-z0-9@._+-]/g, "_").replace(/^\.+/, "_");
      const file = join(folder, `${stamp}-${slug || "message"}-${id.slice(0, 8)}.eml`);
      await mkdir(join(this.folder, folder), { recursive: true });
      await writeFile(join(this.folder, `${file}.part`), raw);
      await rename(join(this.folder, `${file}.part`), join(this.folder, file));
      this.onLetter({ file, to, from, subject, at: now.toISOString() });
    }
    return id;
  }

  /** Files of all messages, latest first. */
  async files(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true }).catch(() => []);
    const name = (file: string) => file.slice(file.lastIndexOf("/") + 1);
    return entries
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".eml"))
      .sort((a, b) => (name(a) < name(b) ? 1 : -1));
  }

  /** The message as a mail program shows it. */
  async read(file: string) {
    return PostalMime.parse(await readFile(join(this.folder, file)));
  }
}
