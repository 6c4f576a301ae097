import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChatPart,
  DISCORD_CHARACTERS,
  DISCORD_EMBEDS,
  renderDiscord,
  renderPlain,
  renderSlack,
  renderTeams,
  renderTelegram,
  SLACK_BLOCKS,
  SLACK_CHARACTERS,
  TEAMS_BYTES,
  TELEGRAM_CHARACTERS,
  TELEGRAM_ENTITIES,
} from "../../shared/editions/index.ts";
import type { EditionView } from "../../shared/editions/view.ts";
import { checkSides, DAILY, editions, HOSTILE, hostileEdition, itemsOf, shownNumbers } from "./editions.ts";
import { inspect } from "./inspect.ts";

/** Every string of a message, by the name of its field. */
function strings(value: unknown, name = ""): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((member) => strings(member, name));
  return Object.entries(value).flatMap(([field, member]) => strings(member, field));
}

type Body = Record<string, never> & {
  readonly text: string;
  readonly blocks: { readonly type: string; readonly text?: { readonly text: string } }[];
  readonly embeds: {
    readonly title?: string;
    readonly description: string;
    readonly author?: { readonly name: string };
  }[];
};
const body = (part: ChatPart) => part.body as unknown as Body;

/** What Discord shows of its Markdown: the words of links, and what was escaped. */
const readDiscord = (text: string) =>
  text.replace(/(?<!\\)\[((?:\\.|[^\]])*)\]\(https?:[^)]*\)/g, "$1").replace(/\\(.)/g, "$1");

interface Medium {
  readonly name: string;
  readonly render: (view: EditionView) => readonly ChatPart[];
  /** What readers see of a message, in order. */
  readonly seen: (part: ChatPart) => string;
  /** Fails where a message breaks a limit of the service. */
  readonly check: (part: ChatPart) => void;
  /** Fails where something of an article became more than text. */
  readonly inert: (part: ChatPart) => void;
}

const addressesAreSafe = (part: ChatPart) => {
  for (const [name, value] of strings(part.body)) {
    if (name === "url") expect(value).toMatch(/^https?:\/\//);
  }
};

const MEDIA: readonly Medium[] = [
  {
    name: "Slack",
    render: renderSlack,
    seen: (part) =>
      strings(body(part).blocks)
        .filter(([name]) => name === "text")
        .map(([, value]) => value)
        .join(""),
    check(part) {
      const { blocks, text } = body(part);
      expect(blocks.length).toBeLessThanOrEqual(SLACK_BLOCKS);
      expect(JSON.stringify(part.body).length).toBeLessThanOrEqual(SLACK_CHARACTERS);
      for (const block of blocks) {
        if (block.type === "header") expect(block.text!.text.length).toBeLessThanOrEqual(150);
        const length = strings(block).reduce((sum, [name, value]) => sum + (name === "text" ? value.length : 0), 0);
        expect(length).toBeLessThanOrEqual(3000);
      }
      for (const [name, value] of strings(blocks)) if (name === "text") expect(value).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(1000);
    },
    inert(part) {
      const types = new Set(strings(part.body).flatMap(([name, value]) => (name === "type" ? [value] : [])));
      const ours = "header plain_text rich_text rich_text_section rich_text_quote text link divider".split(" ");
      expect([...types].filter((type) => !ours.includes(type))).toEqual([]);
      expect(body(part).text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      addressesAreSafe(part);
    },
  },
  {
    name: "Teams",
    render: renderTeams,
    seen: (part) =>
      strings(part.body)
        .filter(([name]) => name === "text")
        .map(([, value]) => value)
        .join(""),
    check(part) {
      expect(Buffer.byteLength(JSON.stringify(part.body))).toBeLessThanOrEqual(TEAMS_BYTES);
    },
    inert(part) {
      const types = new Set(strings(part.body).flatMap(([name, value]) => (name === "type" ? [value] : [])));
      const ours = "message AdaptiveCard Container RichTextBlock TextRun Action.OpenUrl".split(" ");
      expect([...types].filter((type) => !ours.includes(type))).toEqual([]);
      addressesAreSafe(part);
    },
  },
  {
    name: "Discord",
    render: renderDiscord,
    seen: (part) =>
      readDiscord(
        body(part)
          .embeds.map(({ title, description }) => `${title ?? ""}\n${description}`)
          .join("\n"),
      ),
    check(part) {
      const { embeds } = body(part);
      expect(embeds.length).toBeLessThanOrEqual(DISCORD_EMBEDS);
      let total = 0;
      for (const { title, description = "", author } of embeds) {
        expect(title?.length ?? 0).toBeLessThanOrEqual(256);
        expect(description.length).toBeLessThanOrEqual(4096);
        expect(author?.name.length ?? 0).toBeLessThanOrEqual(256);
        total += (title?.length ?? 0) + description.length + (author?.name.length ?? 0);
      }
      expect(total).toBeLessThanOrEqual(DISCORD_CHARACTERS);
    },
    inert(part) {
      expect(part.body).toMatchObject({ allowed_mentions: { parse: [] } });
      for (const { title = "", description = "" } of body(part).embeds) {
        const rest = `${title}\n${description}`
          .replace(/\\./gs, "")
          .replace(/\[[^[\]]*\]\(https?:\/\/[^\s()]+\)/g, "")
          .replace(/^\*\*[^*]*\*\*$/gm, "")
          .replace(/^> /gm, "");
        expect(rest).not.toMatch(/[*_~`|<>@#[\]()]/);
      }
      addressesAreSafe(part);
    },
  },
  {
    name: "Telegram",
    render: renderTelegram,
    seen: (part) => inspect(body(part).text).text,
    check(part) {
      const seen = inspect(body(part).text);
      expect(seen.text.length).toBeLessThanOrEqual(TELEGRAM_CHARACTERS);
      expect(body(part).text.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(TELEGRAM_ENTITIES);
    },
    inert(part) {
      const seen = inspect(body(part).text);
      expect([...seen.tags].filter((tag) => !["a", "b", "i", "blockquote"].includes(tag))).toEqual([]);
      expect([...seen.attributes].filter((name) => name !== "href")).toEqual([]);
      expect(seen.unbalanced).toEqual([]);
      for (const address of seen.addresses) expect(address).toMatch(/^https?:\/\//);
      expect(body(part).text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    },
  },
];

describe.each(MEDIA)("$name", ({ render, seen, check, inert }) => {
  it("shows headline, facts, change, quote, sources and their kind of a daily edition", () => {
    const parts = render(DAILY);
    const text = parts.map(seen).join("\n");
    for (const item of itemsOf(DAILY)) expect(text).toContain(item.headline);
    expect(text).toContain("Update · Arrest · 24 November 2026 · Brest · occurred");
    expect(text).toContain("What changed: detained 5 → 12");
    expect(text).toMatch(
      /Also reported:\s*• About 200 residents rally in Brest — «Каля дзвюх соцень[^»]*» · Nasha Niva\s*• Foreign ministry of Poland condemns the arrests — «МИД Польши[^»]*»/,
    );
    expect(text).toContain("«По данным правозащитников, после рейда");
    expect(text).toContain("BelTA (state-run, 24 Nov)");
    expect(text).toContain("single source: state-run");
    expect(text).toContain("24 to 25 November, 07:00 Minsk time");
    expect(text).toContain("The Discord channel of this digest has failed");
    expect(text).toContain("Read online");
    for (const part of parts) check(part);
  });

  it.each(HOSTILE)("takes %j for text and nothing else", (hostile) => {
    for (const part of render(hostileEdition(hostile))) {
      check(part);
      inert(part);
      expect(JSON.stringify(part.body)).not.toMatch(/[\u202a-\u202e]|\\u000[0-8]|\\u001b|\\ud83d/);
    }
  });

  it("keeps the service's limits and shows every item once, or counts and links it", () => {
    fc.assert(
      fc.property(editions(0, 500, 400), (view) => {
        const parts = render(view);
        const numbers = parts.flatMap((part) => {
          check(part);
          inert(part);
          return shownNumbers(seen(part));
        });
        const expected = itemsOf(view).map(({ headline }) => Number(/^#(\d+):/.exec(headline)![1]));
        expect(numbers).toEqual(expected.slice(0, numbers.length));
        checkSides(view, numbers.length, parts.map(seen).join("\n"));
        const entries = parts.flatMap((part) => part.entries).length;
        const left = expected.length + view.sections.reduce((sum, { lines }) => sum + lines.length, 0) - entries;
        if (view.archiveUrl === null) expect(left).toBe(0);
        else if (left > 0) {
          expect(seen(parts.at(-1)!)).toContain(`: ${left}`);
          expect(JSON.stringify(parts.at(-1)!.body)).toContain(view.archiveUrl);
        }
        if (left === 0) expect(numbers).toHaveLength(expected.length);
      }),
      { numRuns: 15 },
    );
  });
});

describe("plain text for topics", () => {
  it("keeps to its bytes in parts, with every item in exactly one of them", () => {
    fc.assert(
      fc.property(editions(0, 300, 60), fc.integer({ min: 20_000, max: 60_000 }), (view, limit) => {
        const parts = renderPlain(view, limit);
        for (const { text } of parts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        const numbers = parts.flatMap(({ text }) => shownNumbers(text));
        const expected = itemsOf(view).map(({ headline }) => Number(/^#(\d+):/.exec(headline)![1]));
        expect(numbers).toEqual(expected.slice(0, numbers.length));
        checkSides(view, numbers.length, parts.map(({ text }) => text).join("\n"));
        if (view.archiveUrl === null) expect(numbers).toHaveLength(expected.length);
      }),
      { numRuns: 20 },
    );
  });

  it("offers no way to unsubscribe that it does not have", () => {
    expect(renderPlain(DAILY, 250_000)[0]!.text).not.toContain("Unsubscribe");
  });
});
