import type { SNSEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { stopsOf } from "../../functions/mail-events/stops.ts";
import { recipientId } from "../../shared/channels/index.ts";

const NOW = "2026-11-25T04:00:00Z";
const stops = (event: unknown) => stopsOf(JSON.stringify(event), NOW);

const bounce = (bounceType: string, bounceSubType: string) => ({
  eventType: "Bounce",
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      {
        emailAddress: "Gone@example.net",
        action: "failed",
        status: "5.1.1",
        diagnosticCode: "smtp; 550 5.1.1 gone@example.net",
      },
    ],
    timestamp: "2026-11-24T04:00:00.000Z",
  },
  mail: { destination: ["gone@example.net"] },
});

describe("events of SES", () => {
  it("stop a recipient after a permanent bounce, and keep no address", () => {
    const found = stops(bounce("Permanent", "General"));
    expect(found).toEqual([
      {
        recipient: recipientId("gone@example.net"),
        stop: { reason: "bounced", at: "2026-11-24T04:00:00.000Z", detail: "permanent bounce General 5.1.1" },
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/gone/i);
  });

  it("stop a recipient after a complaint, in either form SES sends it", () => {
    for (const kind of ["eventType", "notificationType"]) {
      expect(
        stops({
          [kind]: "Complaint",
          complaint: { complainedRecipients: [{ emailAddress: "A <a@example.net>" }], complaintFeedbackType: "abuse" },
        }),
      ).toEqual([
        { recipient: recipientId("a@example.net"), stop: { reason: "complained", at: NOW, detail: "complaint abuse" } },
      ]);
    }
  });

  it.each([
    ["a transient bounce", bounce("Transient", "MailboxFull")],
    ["an undetermined bounce", bounce("Undetermined", "Undetermined")],
    [
      "a report of no spam",
      {
        eventType: "Complaint",
        complaint: { complainedRecipients: [{ emailAddress: "a@b.example" }], complaintFeedbackType: "not-spam" },
      },
    ],
    ["a delivery", { eventType: "Delivery", delivery: { recipients: ["a@b.example"] } }],
    ["an open", { eventType: "Open" }],
    ["a bounce without recipients", { eventType: "Bounce", bounce: { bounceType: "Permanent" } }],
  ])("stop nobody after %s", (_, event) => {
    expect(stops(event)).toEqual([]);
  });

  it.each(["Successfully validated SNS topic for Amazon SES event publishing.", "null", "[]", "{}", "7", ""])(
    "are told from %j",
    (text) => {
      expect(stopsOf(text, NOW)).toBeNull();
    },
  );

  it("stop through the handler, once", async () => {
    process.env["TABLE_NAME"] = "table";
    const { DynamoDBClient } = await import("@aws-sdk/client-dynamodb");
    const { mockClient } = await import("aws-sdk-client-mock");
    const { PutItemCommand } = await import("@aws-sdk/client-dynamodb");
    const dynamo = mockClient(DynamoDBClient);
    dynamo.on(PutItemCommand).resolves({});
    const { handler } = await import("../../functions/mail-events/index.ts");
    const record = (message: unknown) => ({
      Sns: { MessageId: "1", Timestamp: NOW, Message: JSON.stringify(message) },
    });
    await handler({ Records: [record("hello"), record(bounce("Permanent", "General"))] } as unknown as SNSEvent);
    const [call, ...others] = dynamo.commandCalls(PutItemCommand);
    expect(others).toEqual([]);
    expect(call!.args[0].input).toMatchObject({
      TableName: "table",
      Item: {
        pk: { S: `recipient#${recipientId("gone@example.net")}` },
        sk: { S: "stop#*" },
        reason: { S: "bounced" },
      },
      ConditionExpression: expect.stringContaining("attribute_not_exists"),
    });
  });
});
