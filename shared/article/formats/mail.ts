import type { Email } from "postal-mime";
import { decode } from "../decode.ts";
import type { Document } from "../document.ts";
import { type Draft, type Found, itemOf, type Paragraph, Refused, type Unit } from "../draft.ts";
import { fragmentParagraphs } from "../html/fragment.ts";
import type { Limits } from "../limits.ts";
import { cleanText, splitParagraphs } from "../paragraphs.ts";
import { sniffBytes, sniffText } from "../sniff.ts";

/** Reads the articles of another document: attachments are documents like any other. */
export type ReadUnits = (document: Document) => AsyncGenerator<Unit>;

/** Attachments that belong to the looks of a mail, or to other programs, and never hold an article. */
const BESIDES = /^(?:image|audio|video|font)\/|calendar|vcard|pgp|pkcs7|delivery-status|rfc822-headers/iu;

/**
 * Reads a mail: its text as one article (a newsletter), and each attachment that holds articles.
 * @throws Refused where it is no mail, or has more attachments than allowed.
 */
export async function* readMail(document: Document, limits: Limits, readUnits: ReadUnits): AsyncGenerator<Unit> {
  const { name } = document;
  const mail = await parseMail(document, limits);
  const attachments = mail.attachments.filter(
    (attachment) => !BESIDES.test(attachment.mimeType) && attachment.disposition !== "inline",
  );
  if (mail.attachments.length > limits.mailAttachments) {
    throw new Refused("attachments", `${name}: has more than ${limits.mailAttachments} attachments`);
  }
  const paragraphs = await paragraphsOf(mail, name, limits);
  const words = paragraphs.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  if (attachments.length === 0 || words >= 40) {
    yield { name, entry: document.entry, read: async () => draftOf(mail, paragraphs) };
  }
  for (const attachment of attachments) {
    const file = attachment.filename ?? attachment.mimeType;
    yield* attached(toBytes(attachment.content), file, document, readUnits);
  }
}

async function* attached(bytes: Uint8Array, file: string, mail: Document, readUnits: ReadUnits): AsyncGenerator<Unit> {
  const { name, entry } = itemOf(mail, `attachment ${file}`);
  const binary = sniffBytes(bytes);
  // A DOCX file is a zip file; its reader says so if it is another.
  const docx = binary?.as === "container" && binary.container === "zip" && /\.docx$/iu.test(file);
  const sniffed = docx
    ? ({ as: "document", kind: "docx" } as const)
    : (binary ?? sniffText((await decode(bytes.subarray(0, 65_536))).text, file));
  if (sniffed.as === "document") {
    yield* readUnits({ name, entry, kind: sniffed.kind, content: bytes, charset: null, url: null });
    return;
  }
  const what =
    sniffed.as === "refused" ? sniffed.reason : `is a ${sniffed.container} file, which is not opened inside a mail`;
  yield { name, entry, read: () => Promise.reject(new Refused("attachment", `${name}: ${what}`, entry)) };
}

async function parseMail(document: Document, limits: Limits): Promise<Email> {
  const { default: PostalMime } = await import("postal-mime");
  const { content, name } = document;
  try {
    return await PostalMime.parse(typeof content === "string" ? content : new Uint8Array(content).buffer, {
      maxNestingDepth: limits.mailNesting,
      attachmentEncoding: "arraybuffer",
    });
  } catch (error) {
    throw new Refused("broken", `${name}: is not a mail that can be read (${(error as Error).message.slice(0, 120)})`);
  }
}

/** The text of a mail: its HTML part where that is more than a shell, since plain parts of newsletters are full of addresses. */
async function paragraphsOf(mail: Email, name: string, limits: Limits): Promise<Paragraph[]> {
  const html = mail.html === undefined ? [] : await fragmentParagraphs(mail.html, name, limits);
  const plain = splitParagraphs(cleanText(unquoted(mail.text ?? ""))).map((text) => ({ text }));
  const length = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return length(html) * 2 >= length(plain) ? html : plain;
}

/** Plain text of a mail without its signature, and without the marks of what is quoted. */
function unquoted(text: string): string {
  return text
    .replace(/\r\n/gu, "\n")
    .replace(/\n-- \n[\s\S]*$/u, "")
    .replace(/^>+ ?/gmu, "");
}

function draftOf(mail: Email, paragraphs: readonly Paragraph[]): Draft {
  const header = (key: string) => mail.headers.find((candidate) => candidate.key === key)?.value;
  const subject = mail.subject?.replace(/^(?:\s*(?:fwd?|fw|re|пересл|отв|odp|aw|wg)\s*:)+\s*/iu, "");
  const sender = mail.from?.name?.trim() || mail.from?.address?.split("@")[1];
  return {
    format: "mail",
    title: found(subject, "mail subject"),
    published: found(header("date") ?? mail.date, "mail date"),
    outlet: found(sender, "mail sender"),
    language: found(header("content-language"), "mail content-language"),
    sourceId: mail.messageId ?? null,
    body: { kind: "paragraphs", paragraphs, origin: "mail" },
  };
}

function found(value: string | undefined, origin: string): Found | null {
  return value === undefined || value.trim() === "" ? null : { value, origin };
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
