import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { encodeAddress, encodeWords, type MailMessage, mimeMessage } from "../../shared/channels/mime.ts";
import { HOSTILE } from "../render/editions.ts";

const MESSAGE: MailMessage = {
  from: "Monitor <digest@example.org>",
  to: "reader@example.net",
  replyTo: null,
  subject: "s",
  date: new Date("2026-11-25T04:00:05Z"),
  messageId: "1@example.org",
  headers: [["X-Note", "n"]],
  text: "text",
  html: "<p>html</p>",
};

/** Text as a header can carry it: one line, whole characters. */
const asHeader = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim();

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...HOSTILE), fc.string());

describe("a message in transport form", () => {
  it("is read back as it was written, with no header more, whatever its texts are", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (subject, text, html) => {
        const raw = mimeMessage({ ...MESSAGE, subject, headers: [["X-Note", subject]], text, html });
        expect(raw).toMatch(/^[\x00-\x7f]*$/);
        for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
        expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const mail = await PostalMime.parse(raw);
        expect(mail.headers.map(({ key }) => key)).toEqual(
          "from to subject date message-id x-note mime-version content-type".split(" "),
        );
        const words = asHeader(subject).replace(/\s+/g, " ");
        expect((mail.subject ?? "").replace(/\s+/g, " ").trim()).toBe(words.trim());
        const lines = (value: string) => value.toWellFormed().replace(/\r?\n/g, "\n").trimEnd();
        expect(lines(mail.text ?? "")).toBe(lines(text));
        expect(lines(mail.html ?? "")).toBe(lines(html));
      }),
      { numRuns: 150 },
    );
  });

  it("is the same for the same content", () => {
    expect(mimeMessage(MESSAGE)).toBe(mimeMessage({ ...MESSAGE }));
    expect(mimeMessage(MESSAGE)).not.toBe(mimeMessage({ ...MESSAGE, text: "other" }));
  });

  it("cannot be cut by a boundary in its text", async () => {
    const boundary = /boundary="([^"]+)"/.exec(mimeMessage(MESSAGE))![1]!;
    const mail = await PostalMime.parse(mimeMessage({ ...MESSAGE, text: `--${boundary}--\nrest` }));
    expect(mail.text).toContain("rest");
  });
});

describe("encoded words", () => {
  it.each([
    ["Belarus Monitor", "Belarus Monitor"],
    ["Штодня", "=?UTF-8?B?0KjRgtC+0LTQvdGP?="],
    ["=?UTF-8?B?forged?=", "=?UTF-8?B?PT9VVEYtOD9CP2ZvcmdlZD89?="],
    ["a\r\nBcc: b@example.org", "a Bcc: b@example.org"],
  ])("write %j", (text, expected) => {
    expect(encodeWords(text)).toBe(expected);
  });
});

describe("addresses", () => {
  it.each([
    ["a@example.org", "a@example.org"],
    ["<a@example.org>", "a@example.org"],
    ["Belarus Monitor <a@example.org>", "Belarus Monitor <a@example.org>"],
    ['"Monitor, Belarus" <a@example.org>', '"Monitor, Belarus" <a@example.org>'],
    ["Monitor (daily) <a@example.org>", '"Monitor (daily)" <a@example.org>'],
    ["Манітор <a@example.org>", "=?UTF-8?B?0JzQsNC90ZbRgtC+0YA=?=\r\n <a@example.org>"],
    ["a@example.org\r\nBcc: b@example.org", "a@example.org Bcc: b@example.org"],
  ])("write %j", (mailbox, expected) => {
    expect(encodeAddress(mailbox)).toBe(expected);
  });
});
