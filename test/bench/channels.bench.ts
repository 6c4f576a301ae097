/** How large and how fast each medium is, for editions of 8 to 500 developments; and the size of the functions behind the links. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, describeBundles } from "../../infra/bundle.ts";
import { createChannel, createLinks } from "../../shared/channels/index.ts";
import type { ChannelConfig } from "../../shared/config/index.ts";
import type { EditionView } from "../../shared/editions/view.ts";
import { DAILY, itemsOf } from "../render/editions.ts";

const CHANNELS: readonly ChannelConfig[] = [
  { kind: "email", from: "digest@example.org", recipients: ["reader@example.net"] },
  { kind: "slack", secret: "/s" },
  { kind: "teams", secret: "/s" },
  { kind: "discord", secret: "/s" },
  { kind: "telegram", secret: "/s", chat: "1" },
  { kind: "sns", topicArn: "arn:aws:sns:eu-central-1:111122223333:digest" },
  { kind: "webhook", url: "https://desk.example.org/", secret: "/s" },
  { kind: "archive", formats: ["html", "atom", "jsonfeed", "csv", "jsonl"] },
];

/** An edition of so many developments, each with two quotes in Cyrillic and four sources. */
function edition(count: number, archiveUrl: string | null): EditionView {
  const model = itemsOf(DAILY)[0]!;
  const items = Array.from({ length: count }, (_, index) => ({
    ...model,
    developmentId: `d${index}`,
    kind: "new" as const,
  }));
  return { ...DAILY, archiveUrl, sections: [{ kind: "new", title: "New", groups: [{ topic: "", items }], lines: [] }] };
}

const links = createLinks({ publicUrl: null, key: null, feedback: false, archiveUrl: "https://archive.example.org" });

export default async function channels(): Promise<void> {
  for (const count of [8, 50, 200, 500]) {
    console.log(`\n${count} developments, no archive to link to`);
    const view = edition(count, null);
    for (const config of CHANNELS) {
      const channel = createChannel(config);
      channel.prepare(view, { links });
      const runs = 10;
      const start = performance.now();
      for (let run = 0; run < runs; run += 1) channel.prepare(view, { links });
      const milliseconds = (performance.now() - start) / runs;
      const parts = channel.prepare(view, { links });
      const largest = Math.max(...parts.map(({ size }) => size)) / 1000;
      console.log(
        `${config.kind.padEnd(9)} ${String(parts.length).padStart(3)} parts, largest ${largest.toFixed(1).padStart(6)} kB, ${milliseconds.toFixed(1).padStart(6)} ms`,
      );
    }
  }
  const folder = await mkdtemp(join(tmpdir(), "channels-bench-"));
  try {
    console.log(`\n${describeBundles(await bundle(["unsubscribe", "mail-events"], folder))}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
