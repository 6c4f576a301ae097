/**
 * A mail message in its transport form: RFC 5322 headers, RFC 2047 encoded words for other than ASCII, and a multipart/alternative
 * of plain text and HTML. Written by ourselves (instead of by the mail service) so that what the local mailbox keeps is, byte
 * for byte, what is sent, and so that the headers for one-click unsubscribing are certain to be in it.
 */
import { createHash } from "node:crypto";

export interface MailMessage {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly date: Date;
  /** Without angle brackets. A service may replace it by its own. */
  readonly messageId: string;
  /** Other headers in order, already safe ASCII or to be encoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
}

const ASCII_TEXT = /^[\x20-\x7e]*$/;

/** Header values are one line: whatever could begin another header becomes a blank. */
function headerText(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}

/**
 * Text as it may stand in an unstructured header: as it is where it is ASCII, else as encoded words of at most 75 characters
 * (RFC 2047, section 2), none of which divides a character.
 */
export function encodeWords(text: string): string {
  const value = headerText(text.toWellFormed());
  if (ASCII_TEXT.test(value) && !value.includes("=?")) return value;
  const chunks: string[] = [];
  let chunk = "";
  for (const character of value) {
    // 36 bytes are 48 characters of base64; with `=?UTF-8?B?` and `?=` 60, which leaves room for the header's name.
    if (Buffer.byteLength(chunk + character) > 36) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  chunks.push(chunk);
  return chunks.map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
}

/** `Name <address>` or an address; the name is quoted or encoded as it needs. */
export function encodeAddress(mailbox: string): string {
  const match = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(headerText(mailbox));
  if (!match) return headerText(mailbox);
  const name = match[1]!.replace(/^"(.*)"$/, "$1");
  if (name === "") return match[2]!;
  if (!ASCII_TEXT.test(name)) return `${encodeWords(name)}\r\n <${match[2]}>`;
  const quoted = /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "\\$&")}"`;
  return `${quoted} <${match[2]}>`;
}

/** The address alone of `Name <address>`. */
export function bareAddress(mailbox: string): string {
  return /<([^<>]+)>/.exec(mailbox)?.[1]?.trim() ?? mailbox.trim();
}

/** Folds a header between words where it is longer than 78 characters (RFC 5322, 2.1.1). */
function fold(name: string, value: string): string {
  let line = `${name}:`;
  const lines: string[] = [];
  for (const word of value.split(/\r\n | /)) {
    if (line.length + 1 + word.length > 78 && line !== `${name}:` && line.trim() !== "") {
      lines.push(line);
      line = "";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\r\n");
}

/** Base64 in lines of 76 characters: safe for every relay, and no line of the text can be taken for one of the message. */
function base64Body(text: string): string {
  const encoded = Buffer.from(text.replace(/\r?\n/g, "\r\n")).toString("base64");
  return encoded.replace(/.{76}/g, "$&\r\n").trimEnd();
}

/** The whole message. Deterministic: the boundary is a hash of the content. */
export function mimeMessage(message: MailMessage): string {
  const boundary = `part-${createHash("sha256").update(message.text).update(message.html).digest("hex").slice(0, 32)}`;
  const headers: (readonly [string, string])[] = [
    ["From", encodeAddress(message.from)],
    ["To", encodeAddress(message.to)],
    ...(message.replyTo === null ? [] : [["Reply-To", encodeAddress(message.replyTo)] as const]),
    ["Subject", encodeWords(message.subject)],
    ["Date", message.date.toUTCString().replace("GMT", "+0000")],
    ["Message-ID", `<${headerText(message.messageId)}>`],
    ...message.headers.map(([name, value]) => [name, encodeWords(value)] as const),
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/alternative; boundary="${boundary}"`],
  ];
  const part = (type: string, text: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Body(text)}\r\n`;
  return [
    headers.map(([name, value]) => fold(name, value)).join("\r\n"),
    "\r\n\r\n",
    part("text/plain", message.text),
    part("text/html", message.html),
    `--${boundary}--\r\n`,
  ].join("");
}
