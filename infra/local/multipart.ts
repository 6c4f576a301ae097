/** Multipart uploads to the local bucket: a folder for each, with its parts as files. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { appendFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Call, type Described, describe, send } from "./s3-answers.ts";
import { discard, receive, S3Error } from "./upload.ts";
import { xml } from "./xml.ts";

export class MultipartUploads {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async create({ request, response, bucket, key }: Call): Promise<void> {
    bucket.path(key);
    await discard(request);
    const id = randomUUID();
    const folder = join(this.folder, id);
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, "upload.json"), JSON.stringify({ bucket: bucket.name, key, ...describe(request) }));
    send(response, 200, xml("InitiateMultipartUploadResult", { Bucket: bucket.name, Key: key, UploadId: id }));
  }

  async part({ request, response, query }: Call): Promise<void> {
    const number = Number(query.get("partNumber"));
    if (!Number.isInteger(number) || number < 1 || number > 10_000) {
      throw new S3Error(400, "InvalidArgument", "A part number is a whole number from 1 to 10000.");
    }
    const folder = await this.folderOf(query);
    const etag = await receive(request, join(folder, String(number)));
    response.setHeader("ETag", `"${etag}"`);
    send(response, 200, "");
  }

  /** Joins the parts that the request lists, in their order. The caller moves the file and then forgets the upload. */
  async join({ request, bucket, query }: Call): Promise<{ temporary: string; details: Described }> {
    const folder = await this.folderOf(query);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const parts = [...text.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = ""]) => ({
      number: Number(/<PartNumber>\s*(\d+)\s*<\/PartNumber>/.exec(part)?.[1]),
      etag: (/<ETag>\s*(.*?)\s*<\/ETag>/s.exec(part)?.[1] ?? "").replaceAll("&quot;", "").replaceAll('"', ""),
    }));
    const present = new Set(await readdir(folder));
    if (parts.length === 0) throw new S3Error(400, "MalformedXML", "The list of parts is empty.");
    const temporary = bucket.temporary();
    let before = 0;
    for (const { number, etag } of parts) {
      if (number <= before) throw new S3Error(400, "InvalidPartOrder", "The parts are not in ascending order.");
      before = number;
      const path = join(folder, String(number));
      if (!present.has(String(number)) || (etag !== "" && etag !== (await md5OfFile(path)))) {
        await rm(temporary, { force: true });
        throw new S3Error(400, "InvalidPart", `Part ${number} was not uploaded, or differs.`);
      }
      await pipeline(createReadStream(path), createWriteStream(temporary, { flags: "a" }));
    }
    return { temporary, details: await readUpload(folder) };
  }

  /** Removes the parts of an upload. */
  async forget({ query }: Call): Promise<void> {
    await rm(await this.folderOf(query), { recursive: true, force: true });
  }

  async abort({ request, response, query }: Call): Promise<void> {
    await discard(request);
    await rm(await this.folderOf(query), { recursive: true, force: true });
    send(response, 204, "");
  }

  private async folderOf(query: URLSearchParams): Promise<string> {
    const id = query.get("uploadId") ?? "";
    const folder = join(this.folder, id);
    const known = /^[0-9a-f-]{36}$/.test(id) && (await readdir(folder).catch(() => null)) !== null;
    if (!known) throw new S3Error(404, "NoSuchUpload", "There is no upload with this id.");
    return folder;
  }
}

async function readUpload(folder: string): Promise<Described> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(join(folder, "upload.json"))) chunks.push(chunk as Buffer);
  const { contentType, metadata } = JSON.parse(Buffer.concat(chunks).toString()) as Described;
  return { contentType, metadata };
}

async function md5OfFile(path: string): Promise<string> {
  const hash = createHash("md5");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
