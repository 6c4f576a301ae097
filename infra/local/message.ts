import { randomUUID } from "node:crypto";

export interface MessageParts {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly headers: readonly { readonly Name: string; readonly Value: string }[];
  readonly date: Date;
}

/** The message that SES would make of a simple one: both bodies in base64, so that no line is too long. */
export function compose(parts: MessageParts): Buffer {
  const bodies = [
    ...(parts.text === null ? [] : [{ type: "text/plain", text: parts.text }]),
    ...(parts.html === null ? [] : [{ type: "text/html", text: parts.html }]),
  ];
  const boundary = `=_${randomUUID()}`;
  const lines = [
    header("From", parts.from),
    header("To", parts.to.join(", ")),
    ...(parts.cc.length > 0 ? [header("Cc", parts.cc.join(", "))] : []),
    ...(parts.replyTo.length > 0 ? [header("Reply-To", parts.replyTo.join(", "))] : []),
    header("Subject", parts.subject),
    header("Date", parts.date.toUTCString().replace("GMT", "+0000")),
    header("Message-ID", `<${randomUUID()}@local.test>`),
    ...parts.headers.map(({ Name, Value }) => header(Name, Value)),
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...bodies.flatMap(({ type, text }) => [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
    ]),
    `--${boundary}--`,
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

/** A header on one line; what is not ASCII is encoded by words (RFC 2047). */
function header(name: string, value: string): string {
  const clean = value.replaceAll(/[\r\n]+/g, " ");
  const address = /^(.*?)\s*(<[^<>]*>)$/.exec(clean);
  const [text, rest] = address === null ? [clean, ""] : [address[1]!.replaceAll('"', ""), ` ${address[2]}`];
  return `${name}: ${/^[\x20-\x7e]*$/.test(text) ? text : encodedWords(text)}${rest}`;
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    // An encoded word has at most 75 characters; 45 bytes become 60.
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  words.push(word);
  return words.map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
}
