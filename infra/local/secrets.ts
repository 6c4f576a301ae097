import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

/**
 * Stands in for SSM parameters: a JSON file of names and values. A name that is asked for and not there gets a random value that
 * stays, so that signed links hold over a restart.
 */
export class Secrets {
  private readonly path: string;
  private changing: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  /** Null where the name is none that SSM would take. */
  async get(name: string): Promise<string | null> {
    if (!/^\/[\w./-]+$/.test(name)) return null;
    const result = this.changing.then(async () => {
      const values = await this.read();
      const known = values[name];
      if (known !== undefined) return known;
      // The form that Standard Webhooks gives its keys; as good as any other for signing links.
      const fresh = `whsec_${randomBytes(32).toString("base64")}`;
      await writeFile(this.path, JSON.stringify({ ...values, [name]: fresh }, null, 2), { mode: 0o600 });
      return fresh;
    });
    this.changing = result.catch(() => {});
    return result;
  }

  private async read(): Promise<Record<string, string>> {
    try {
      return JSON.parse(await readFile(this.path, "utf8")) as Record<string, string>;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
      throw new Error(`${this.path}: ${(error as Error).message}`);
    }
  }
}
