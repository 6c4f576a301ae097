import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEndpoint, type Routes } from "../../infra/local/endpoint.ts";
import { Mailbox } from "../../infra/local/mailbox.ts";
import { Queue } from "../../infra/local/queue.ts";
import { S3Endpoint } from "../../infra/local/s3.ts";
import { Secrets } from "../../infra/local/secrets.ts";
import { Services } from "../../infra/local/services.ts";

let folder: string;
let server: Server;
let url: string;
let queue: Queue;
let settings: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "services-"));
  queue = new Queue(join(folder, "queue.jsonl"));
  const mailbox = new Mailbox(join(folder, "mailbox"));
  const services = new Services(mailbox, queue, new Secrets(join(folder, "secrets.json")));
  const page: Routes["page"] = async (_, response) => void response.end("page");
  const s3 = new S3Endpoint([], folder, async () => {});
  server = createEndpoint({ services, s3, page } as unknown as Routes);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  settings = {
    endpoint: url,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  queue.close();
  await rm(folder, { recursive: true, force: true });
});

async function letters(recipient: string) {
  const path = join(folder, "mailbox", recipient);
  const names = (await readdir(path)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, mail: await PostalMime.parse(await readFile(join(path, name))) })),
  );
}

describe("the local services", () => {
  it("keep a raw message as it is, once for each recipient", async () => {
    const raw = "From: a@example.org\r\nTo: b@example.org\r\nSubject: Minsk\r\nX-Mark: 1\r\n\r\nHello\r\n";
    const { MessageId } = await new SESv2Client(settings).send(
      new SendEmailCommand({
        FromEmailAddress: "a@example.org",
        Destination: { ToAddresses: ["b@example.org", "c@example.org"] },
        Content: { Raw: { Data: Buffer.from(raw) } },
      }),
    );
    expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
    for (const recipient of ["b@example.org", "c@example.org"]) {
      const [letter] = await letters(recipient);
      expect(letter?.name).toMatch(/^\d{8}T\d{6}Z-Minsk-[0-9a-f]{8}\.eml$/);
      expect(letter?.mail.headers.find(({ key }) => key === "x-mark")?.value).toBe("1");
    }
  });

  it("write a simple message so that mail programs read it, also in Cyrillic", async () => {
    const subject = "Гродна: затрымалі 14 рабочых, і яшчэ вельмі доўгі загаловак, які не змесціцца ў адзін радок";
    await new SESv2Client(settings).send(
      new SendEmailCommand({
        FromEmailAddress: "Манітор <a@example.org>",
        Destination: { ToAddresses: ["d@example.org"] },
        Content: {
          Simple: {
            Subject: { Data: subject },
            Body: { Text: { Data: "Тэкст\n".repeat(50) }, Html: { Data: "<p>Тэкст</p>" } },
            Headers: [{ Name: "List-Id", Value: "<daily.example.org>" }],
          },
        },
      }),
    );
    const [letter] = await letters("d@example.org");
    expect(letter?.mail.subject).toBe(subject);
    expect(letter?.mail.from?.name).toBe("Манітор");
    expect(letter?.mail.text?.trim().split("\n")).toHaveLength(50);
    expect(letter?.mail.html).toContain("<p>Тэкст</p>");
  });

  it("write no address outside the mailbox", async () => {
    await new SESv2Client(settings).send(
      new SendEmailCommand({
        FromEmailAddress: "a@example.org",
        Destination: { ToAddresses: ["../../escaped@example.org"] },
        Content: { Raw: { Data: Buffer.from("Subject: ../../x\r\n\r\nHello") } },
      }),
    );
    expect((await readdir(folder)).filter((name) => name.includes("escaped"))).toEqual([]);
  });

  it("put a continuation into the queue", async () => {
    const command = new SendMessageCommand({ QueueUrl: `${url}/000000000000/drops`, MessageBody: '{"from":3}' });
    const { MessageId } = await new SQSClient(settings).send(command);
    expect(queue.receive(1)).toMatchObject([{ id: MessageId, body: '{"from":3}' }]);
  });

  it("keep what a topic was told", async () => {
    const TopicArn = "arn:aws:sns:eu-central-1:123456789012:news";
    await new SNSClient(settings).send(
      new PublishCommand({ TopicArn, Subject: "News", Message: "Line one\nLine two" }),
    );
    const [letter] = await letters("sns-news");
    expect(letter?.mail).toMatchObject({ subject: "News" });
    expect(letter?.mail.text).toContain("Line two");
  });

  it("give each secret a value that stays", async () => {
    const client = new SSMClient(settings);
    const read = (Name: string) => client.send(new GetParameterCommand({ Name, WithDecryption: true }));
    const values = await Promise.all(["/m/one", "/m/one", "/m/two"].map(read));
    const [first, again, other] = values.map(({ Parameter }) => Parameter?.Value);
    expect(first).toBe(again);
    expect(other).not.toBe(first);
    expect(first?.length).toBeGreaterThan(30);
  });

  it("refuse what they do not know", async () => {
    const post = (target: string) =>
      fetch(url, { method: "POST", body: "{}", headers: { "x-amz-target": target } }).then((answer) => answer.status);
    expect(await post("AmazonSSM.PutParameter")).toBe(400);
    expect(await post("AmazonSQS.ReceiveMessage")).toBe(400);
    const sent = await fetch(`${url}/v2/email/identities`, { method: "POST", body: "{}" });
    expect(sent.status).toBe(501);
  });
});

describe("the endpoint", () => {
  it.each([
    ["another site's script", { Origin: "https://evil.example" }],
    ["a name that was pointed here", { Host: "evil.example" }],
    ["a form on another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors" }],
  ])("answers nothing to %s", async (_, headers) => {
    const { status, body } = await request("POST", "/", headers as Record<string, string>);
    expect(status).toBe(403);
    expect(body).not.toBe("page");
  });

  it("answers pages of its own, and a link that is followed", async () => {
    expect((await request("GET", "/", {})).body).toBe("page");
    const followed = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect((await request("GET", "/", followed)).body).toBe("page");
  });

  /** `fetch` sets some headers itself and forbids others. */
  async function request(method: string, path: string, headers: Record<string, string>) {
    const { request: send } = await import("node:http");
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = send(`${url}${path}`, { method, headers }, (answer) => {
        let body = "";
        answer.on("data", (chunk) => {
          body += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      });
      sent.on("error", reject);
      sent.end();
    });
  }
});
