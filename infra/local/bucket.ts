import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface StoredObject {
  readonly key: string;
  readonly size: number;
  readonly modified: Date;
}

export interface ObjectDetails extends StoredObject {
  readonly path: string;
  /** MD5 of the content, in hexadecimal, without quotes. */
  readonly etag: string;
  /** Names the content: an overwritten object has another one. */
  readonly version: string;
  readonly contentType: string | null;
  /** `x-amz-meta-…` as they were given, without the prefix. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Why a name cannot be a file of the folder. */
export class KeyError extends Error {
  override readonly name = "KeyError";
}

/** What systems and programs leave in folders, or have not finished writing: never a drop. */
const IGNORED = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$|(~|\.part|\.crdownload|\.download|\.swp|\.tmp)$/i;

interface Sidecar {
  readonly etag: string;
  readonly version: string;
  readonly size: number;
  readonly modified: number;
  readonly contentType: string | null;
  readonly metadata: Record<string, string>;
}

/** A bucket that is a plain folder: keys are paths in it. What a file cannot carry (content type, metadata) lies in a folder beside it. */
export class Bucket {
  readonly name: string;
  readonly folder: string;
  /** Holds unfinished uploads and the details of objects; on the same disk, so that a finished upload appears whole. */
  private readonly aside: string;

  constructor(name: string, folder: string, aside: string) {
    this.name = name;
    this.folder = folder;
    this.aside = aside;
  }

  async open(): Promise<void> {
    await rm(join(this.aside, "incoming"), { recursive: true, force: true });
    for (const folder of [this.folder, join(this.aside, "incoming"), join(this.aside, "details")]) {
      await mkdir(folder, { recursive: true });
    }
  }

  /** @throws {KeyError} where the key names no file that a folder can hold */
  path(key: string): string {
    const parts = key.split("/");
    if (key === "" || Buffer.byteLength(key) > 1024) throw new KeyError("a key has 1 to 1024 bytes");
    if (parts.some((part) => part === "" || part === "." || part === "..")) {
      throw new KeyError("this bucket is a folder: a key cannot have empty parts, . or ..");
    }
    if (/[\0\\]/.test(key))
      throw new KeyError("this bucket is a folder: a key cannot have a backslash or a null character");
    if (parts.some((part) => Buffer.byteLength(part) > 255)) {
      throw new KeyError("this bucket is a folder: no part of a key can be longer than 255 bytes");
    }
    return join(this.folder, ...parts);
  }

  /** A file to write to before `commit` puts it into the folder. */
  temporary(): string {
    return join(this.aside, "incoming", randomUUID());
  }

  /** Moves a finished file into the folder under its key. */
  async commit(
    temporary: string,
    key: string,
    details: { contentType?: string | null; metadata?: Record<string, string> } = {},
  ): Promise<ObjectDetails> {
    const path = this.path(key);
    try {
      await mkdir(dirname(path), { recursive: true });
      const sums = await digests(temporary);
      const { size, mtimeMs } = await stat(temporary);
      const sidecar: Sidecar = {
        ...sums,
        size,
        modified: mtimeMs,
        contentType: details.contentType ?? null,
        metadata: details.metadata ?? {},
      };
      // The details first: should the move fail, they do not fit the old file and are not used.
      await writeFile(this.sidecarPath(key), JSON.stringify(sidecar));
      await rename(temporary, path);
      return { key, path, size, modified: new Date(mtimeMs), ...pick(sidecar) };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EISDIR" || code === "ENOTDIR" || code === "EEXIST" || code === "ENOTEMPTY") {
        throw new KeyError("this bucket is a folder: one name cannot be both a file and a folder");
      }
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async put(key: string, body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<ObjectDetails> {
    const temporary = this.temporary();
    await pipeline(body, createWriteStream(temporary));
    return this.commit(temporary, key);
  }

  /** Null where there is no such object. */
  async head(key: string): Promise<ObjectDetails | null> {
    const path = this.path(key);
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const known = await readFile(this.sidecarPath(key), "utf8")
      .then((text) => JSON.parse(text) as Sidecar)
      .catch(() => null);
    if (known !== null && known.size === found.size && known.modified === found.mtimeMs) {
      return { key, path, size: found.size, modified: found.mtime, ...pick(known) };
    }
    const sums = await digests(path);
    const sidecar: Sidecar = {
      ...sums,
      size: found.size,
      modified: found.mtimeMs,
      contentType: null,
      metadata: {},
    };
    await writeFile(this.sidecarPath(key), JSON.stringify(sidecar));
    return { key, path, size: found.size, modified: found.mtime, ...pick(sidecar) };
  }

  /** The content, or a part of it; `end` is included. */
  read(path: string, range?: { start: number; end: number }): NodeJS.ReadableStream {
    return createReadStream(path, range);
  }

  async delete(key: string): Promise<void> {
    const path = this.path(key);
    await rm(path, { force: true });
    await rm(this.sidecarPath(key), { force: true });
    // Folders exist only for their files, as in a bucket.
    for (let folder = dirname(path); folder.length > this.folder.length; folder = dirname(folder)) {
      try {
        await rmdir(folder);
      } catch {
        break;
      }
    }
  }

  /** All objects, in the order of the bytes of their keys. */
  async list(): Promise<StoredObject[]> {
    const objects: StoredObject[] = [];
    await this.walk("", objects);
    return objects.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  private async walk(prefix: string, objects: StoredObject[]): Promise<void> {
    const entries = await readdir(join(this.folder, prefix), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (IGNORED.test(entry.name)) continue;
      const key = prefix + entry.name;
      if (entry.isDirectory()) await this.walk(`${key}/`, objects);
      if (!entry.isFile()) continue;
      const found = await stat(join(this.folder, key)).catch(() => null);
      if (found?.isFile()) objects.push({ key, size: found.size, modified: found.mtime });
    }
  }

  private sidecarPath(key: string): string {
    return join(this.aside, "details", `${createHash("sha256").update(key).digest("hex")}.json`);
  }
}

function pick({ etag, version, contentType, metadata }: Sidecar) {
  return { etag, version, contentType, metadata };
}

async function digests(path: string): Promise<{ etag: string; version: string }> {
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  const tap = new Transform({
    transform(chunk: Uint8Array, _, done) {
      md5.update(chunk);
      sha256.update(chunk);
      done();
    },
  });
  await pipeline(createReadStream(path), tap.resume());
  return { etag: md5.digest("hex"), version: sha256.digest("hex").slice(0, 32) };
}
