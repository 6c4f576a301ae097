import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { createChannel } from "../../shared/channels/index.ts";
import { DAILY } from "../render/editions.ts";
import { sendContext } from "./context.ts";

const sns = mockClient(SNSClient);
const context = sendContext({ clients: { ...sendContext().clients, sns: async () => new SNSClient({}) } });
const topic = createChannel({ kind: "sns", topicArn: "arn:aws:sns:eu-central-1:111122223333:digest" });
const ordered = createChannel({ kind: "sns", topicArn: "arn:aws:sns:eu-central-1:111122223333:digest.fifo" });

const publish = async (channel = topic, view = DAILY) => {
  const [part] = channel.prepare(view, { links: context.links });
  const answer = await channel.send(part!, channel.recipients[0]!, context);
  return { answer, input: sns.commandCalls(PublishCommand).at(-1)!.args[0].input };
};

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: "m-1" });
});

describe("a topic", () => {
  it("gets the edition as text with a subject that SNS takes", async () => {
    const { answer, input } = await publish();
    expect(answer).toEqual({ kind: "sent", providerId: "m-1" });
    expect(input.Subject).toBe("daily 2026-11-25");
    expect(input.Message).toContain("«По данным правозащитников");
    expect(input.MessageAttributes).toMatchObject({ digest: { StringValue: "daily" } });
    expect(input.MessageGroupId).toBeUndefined();
  });

  it("keeps the order and drops repetitions where it is first in, first out", async () => {
    const first = await publish(ordered);
    const second = await publish(ordered);
    expect(first.input.MessageGroupId).toBe("daily");
    expect(first.input.MessageDeduplicationId).toMatch(/^[\w-]{1,128}$/);
    const otherContext = { ...context, deliveryId: context.deliveryId.replace("daily", "night") };
    await ordered.send(ordered.prepare(DAILY, { links: context.links })[0]!, ordered.recipients[0]!, otherContext);
    const other = sns.commandCalls(PublishCommand).at(-1)!.args[0].input;
    expect(other.MessageDeduplicationId).not.toBe(first.input.MessageDeduplicationId);
    expect(second.input.MessageDeduplicationId).toBe(first.input.MessageDeduplicationId);
  });

  it("gets messages of at most 256 KB, each with its number", () => {
    const items = Array.from({ length: 400 }, (_, index) => ({
      ...DAILY.sections[0]!.groups[0]!.items[0]!,
      developmentId: `d${index}`,
      quotes: Array(3).fill(DAILY.sections[0]!.groups[0]!.items[0]!.quotes[0]),
    }));
    const view = { ...DAILY, sections: [{ ...DAILY.sections[1]!, groups: [{ topic: "", items }] }], archiveUrl: null };
    const parts = topic.prepare(view, { links: context.links });
    expect(parts.length).toBeGreaterThan(1);
    for (const [index, { payload, size }] of parts.entries()) {
      expect(size).toBeLessThanOrEqual(256 * 1024);
      expect((payload as { subject: string }).subject).toBe(`daily 2026-11-25 (${index + 1}/${parts.length})`);
    }
  });

  it.each([
    ["ThrottledException", 429, "retry", /Throttled/],
    ["InternalErrorException", 500, "retry", /Internal/],
    ["NotFoundException", 404, "dead", /does not exist/],
    ["AuthorizationErrorException", 403, "dead", /may not publish/],
    ["InvalidParameterException", 400, "dead", /InvalidParameter/],
    ["EndpointDisabledException", 400, "dead", /EndpointDisabled/],
  ])("reads %s as %s", async (name, status, kind, reason) => {
    const error = Object.assign(new Error("arn:aws:sns…"), {
      name,
      $fault: "client",
      $metadata: { httpStatusCode: status },
    });
    sns.on(PublishCommand).rejects(error);
    const { answer } = await publish();
    expect(answer).toMatchObject({ kind, reason: expect.stringMatching(reason) });
  });
});
