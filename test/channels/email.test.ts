import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { mockClient } from "aws-sdk-client-mock";
import PostalMime from "postal-mime";
import { beforeEach, describe, expect, it } from "vitest";
import { createChannel, readToken, recipientId } from "../../shared/channels/index.ts";
import type { EditionView } from "../../shared/editions/view.ts";
import { DAILY, HOSTILE } from "../render/editions.ts";
import { KEY, sendContext } from "./context.ts";

const ses = mockClient(SESv2Client);
const channel = createChannel({
  kind: "email",
  from: "Belarus Monitor <digest@example.org>",
  replyTo: "desk@example.org",
  recipients: ["Reader@example.net", "second@example.net"],
});
const context = sendContext({ clients: { ...sendContext().clients, ses: async () => new SESv2Client({}) } });
const links = context.links;

async function sentMail(view: EditionView, recipient = "Reader@example.net") {
  ses.reset();
  ses.on(SendEmailCommand).resolves({ MessageId: "0100-abc" });
  const answer = await channel.send(channel.prepare(view, { links })[0]!, recipient, context);
  const input = ses.commandCalls(SendEmailCommand)[0]!.args[0].input;
  const raw = Buffer.from(input.Content!.Raw!.Data!).toString("latin1");
  return { answer, input, raw, mail: await PostalMime.parse(raw) };
}

const alert: EditionView = {
  ...DAILY,
  subject:
    "Силовики задержали двенадцать рабочих завода в Бресте: среди них двое несовершеннолетних, сообщают правозащитники",
  sections: DAILY.sections.slice(0, 1),
};

beforeEach(() => ses.reset());

describe("e-mail", () => {
  it("sends one message to one recipient, with text and HTML", async () => {
    const { answer, input, mail } = await sentMail(DAILY);
    expect(answer).toEqual({ kind: "sent", providerId: "0100-abc" });
    expect(input.Destination).toEqual({ ToAddresses: ["Reader@example.net"] });
    expect(input.FromEmailAddress).toBe("digest@example.org");
    expect(mail.from).toEqual({ name: "Belarus Monitor", address: "digest@example.org" });
    expect(mail.to).toEqual([{ name: "", address: "Reader@example.net" }]);
    expect(mail.replyTo?.[0]?.address).toBe("desk@example.org");
    expect(mail.subject).toBe(DAILY.subject);
    expect(mail.html).toContain("Security forces detain 12 workers");
    expect(mail.text).toContain("Затрыманых павезлі ў будынак");
  });

  it("carries the headers of a list that can be left in one click", async () => {
    const { mail, raw } = await sentMail(DAILY);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    const address = /^<(https:[^>]+)>, <mailto:desk@example\.org\?subject=unsubscribe%20daily>$/.exec(
      header("list-unsubscribe")!,
    )![1]!;
    expect(readToken(KEY, new URL(address).searchParams.get("t")!)).toEqual({
      action: "stop",
      digest: "daily",
      recipient: recipientId("reader@EXAMPLE.net"),
    });
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(header("list-id")).toBe("<daily.example.org>");
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(mail.html!.split(address.replace(/&/g, "&amp;"))).toHaveLength(3);
    expect(mail.text).toContain(address);
    expect(raw).toMatch(/^From: /);
  });

  it("offers mail instead of a click where no function answers", async () => {
    ses.on(SendEmailCommand).resolves({});
    const without = { ...links, unsubscribe: () => null };
    await channel.send(channel.prepare(DAILY, { links })[0]!, "second@example.net", { ...context, links: without });
    const mail = await PostalMime.parse(ses.commandCalls(SendEmailCommand)[0]!.args[0].input.Content!.Raw!.Data!);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect(header("list-unsubscribe")).toBe("<mailto:desk@example.org?subject=unsubscribe%20daily>");
    expect(header("list-unsubscribe-post")).toBeUndefined();
    expect(mail.html).toContain('href="mailto:desk@example.org?subject=unsubscribe%20daily"');
  });

  it("threads the alerts of one development, and no digest of many", async () => {
    const first = await sentMail(alert);
    const later = await sentMail({ ...alert, id: "alerts-later", subject: "another" });
    expect(first.mail.references).toMatch(/^<development\.[0-9a-f]{32}@example\.org>$/);
    expect(later.mail.references).toBe(first.mail.references);
    expect(first.mail.inReplyTo).toBe(first.mail.references);
    expect((await sentMail(DAILY)).mail.references).toBeUndefined();
  });

  it("encodes a Cyrillic subject in words of at most 75 characters and lines of at most 78", async () => {
    const { mail, raw } = await sentMail(alert);
    expect(mail.subject).toBe(alert.subject);
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
    for (const word of raw.match(/=\?UTF-8\?B\?[^?]*\?=/g)!) expect(word.length).toBeLessThanOrEqual(75);
    for (const line of raw.split("\r\n").filter((line) => !/https?:/.test(line)))
      expect(line.length).toBeLessThanOrEqual(78);
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each(HOSTILE)("lets %j of an article into no header", async (hostile) => {
    const { mail, raw } = await sentMail({ ...alert, subject: hostile, digest: { ...alert.digest, title: hostile } });
    const plain = await sentMail(alert);
    expect(mail.headers.map(({ key }) => key)).toEqual(plain.mail.headers.map(({ key }) => key));
    expect(mail.to).toEqual(plain.mail.to);
    expect(mail.bcc).toBeUndefined();
    expect(raw).toMatch(/^[\x00-\x7f]*$/);
  });

  it("names the configuration set whose events tell of bounces", async () => {
    ses.on(SendEmailCommand).resolves({});
    const part = channel.prepare(DAILY, { links })[0]!;
    await channel.send(part, "second@example.net", { ...context, configurationSet: "monitor" });
    expect(ses.commandCalls(SendEmailCommand)[0]!.args[0].input.ConfigurationSetName).toBe("monitor");
  });

  const refusals: [string, object, string, RegExp][] = [
    ["TooManyRequestsException", { status: 429, message: "Too many" }, "retry", /too fast/],
    ["ThrottlingException", { status: 400, message: "Maximum sending rate exceeded." }, "retry", /too fast/],
    ["ThrottlingException", { status: 400, message: "Daily message quota exceeded." }, "retry", /quota/],
    ["LimitExceededException", { status: 400, message: "Daily message quota exceeded" }, "retry", /quota/],
    ["SendingPausedException", { status: 400, message: "paused" }, "retry", /paused/],
    [
      "MessageRejected",
      { status: 400, message: "Email address is not verified. reader@example.net" },
      "dead",
      /sandbox/,
    ],
    ["MessageRejected", { status: 400, message: "Illegal content reader@example.net" }, "dead", /MessageRejected/],
    ["MailFromDomainNotVerifiedException", { status: 400, message: "x" }, "dead", /MAIL FROM/],
    ["AccountSuspendedException", { status: 400, message: "x" }, "dead", /suspended/],
    ["BadRequestException", { status: 400, message: "Local address contains control" }, "dead", /BadRequest/],
    ["NotFoundException", { status: 404, message: "Configuration set <x> does not exist." }, "dead", /NotFound/],
    ["AccessDeniedException", { status: 403, message: "not authorized" }, "dead", /may not send/],
    ["InternalServiceErrorException", { status: 500, message: "x" }, "retry", /Internal/],
    ["UnknownError", { status: 503, message: "x" }, "retry", /503/],
  ];
  it.each(refusals)("reads %s %j as %s", async (name, detail, kind, reason) => {
    const { status, message } = detail as { status: number; message: string };
    ses
      .on(SendEmailCommand)
      .rejects(Object.assign(new Error(message), { name, $fault: "client", $metadata: { httpStatusCode: status } }));
    const answer = await channel.send(channel.prepare(DAILY, { links })[0]!, "second@example.net", context);
    expect(answer.kind).toBe(kind);
    expect(answer).toMatchObject({ reason: expect.stringMatching(reason) });
    expect(JSON.stringify(answer)).not.toContain("reader@");
  });

  it.each([
    ["ECONNREFUSED", "retry"],
    ["ENOTFOUND", "retry"],
    ["ECONNRESET", "unknown"],
    ["EPIPE", "unknown"],
  ])("reads a connection that ends with %s as %s", async (code, kind) => {
    ses.on(SendEmailCommand).rejects(Object.assign(new Error("connect 10.0.0.1"), { code }));
    const answer = await channel.send(channel.prepare(DAILY, { links })[0]!, "second@example.net", context);
    expect(answer.kind).toBe(kind);
  });

  it("reads silence after sending as unknown", async () => {
    ses.on(SendEmailCommand).rejects(Object.assign(new Error("aborted"), { name: "AbortError" }));
    const answer = await channel.send(channel.prepare(DAILY, { links })[0]!, "second@example.net", context);
    expect(answer).toEqual({ kind: "unknown", reason: "no answer in time" });
  });
});
