import type { EditionView } from "../view.ts";
import {
  type ChatItem,
  type ChatPart,
  chatFooter,
  chatHeading,
  chatItem,
  chatLeft,
  chatOpening,
  FULL_MESSAGES,
  MOST_MESSAGES,
} from "./chat.ts";
import type { Data } from "./data.ts";
import { DETAILS } from "./detail.ts";
import { entriesOf, inQuotationMarks, type SideText, type SourceText, sourceNote, sourcesHead } from "./entries.ts";
import { type Medium, pack } from "./pack.ts";
import { clip, oneLine, webAddress } from "./text.ts";
import { word } from "./words.ts";

/**
 * What Slack takes in one message: 50 blocks (https://docs.slack.dev/reference/block-kit/blocks), 150 characters in a header,
 * 3,000 in a section. The sum of all blocks has an undocumented limit of about 13,200 characters, beyond which the answer is
 * `msg_blocks_too_long` (https://github.com/slackapi/bolt-js/issues/2509); we stay under 12,000 counting all of the JSON.
 */
export const SLACK_BLOCKS = 50;
export const SLACK_CHARACTERS = 12_000;
const TEXT_LIMIT = 3000;

/** Rich text: its texts are taken as they are, so that nothing in them becomes a format, a mention or a link. */
interface Style {
  readonly bold?: true;
  readonly italic?: true;
}
const text = (value: string, style?: Style): Data => ({
  type: "text",
  text: value,
  ...(style ? { style: { ...style } } : {}),
});
const link = (url: string | null, value: string, style?: Style): Data =>
  url === null ? text(value, style) : { type: "link", url, text: value, ...(style ? { style: { ...style } } : {}) };

interface Line {
  readonly type: "rich_text_section" | "rich_text_quote";
  readonly elements: Data[];
}

function sourceElements(source: SourceText): Data[] {
  const note = sourceNote(source);
  return [link(source.url, source.name), ...(note === "" ? [] : [text(` (${note})`)])];
}

const between = (groups: readonly Data[][], separator: string): Data[] =>
  groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));

/** A line for each matter beside an item, and the count of those that are not shown. */
function sideLines(item: ChatItem): Data[][] {
  const side = ({ headline, url, quote, source }: SideText) => [
    text("  • "),
    link(url, headline),
    ...(quote === null ? [] : [text(" — "), text(inQuotationMarks(quote), { italic: true })]),
    ...(source === null ? [] : [text(" · "), ...sourceElements(source)]),
  ];
  return [
    ...(item.besideLine === null ? [] : [[text(item.besideLine)]]),
    ...item.sides.map(side),
    ...(item.moreSidesLine === null ? [] : [[link(item.moreSidesUrl, item.moreSidesLine)]]),
  ];
}

function itemLines(view: EditionView, item: ChatItem): Line[] {
  if (item.brief) {
    const change = item.change === null ? [] : [text(` — ${item.change}`)];
    const quote = item.quotes.flatMap((one) => [text(" — "), text(inQuotationMarks(one), { italic: true })]);
    const source = item.briefSource === null ? [] : [text(" · "), ...sourceElements(item.briefSource)];
    const line = [text(`• ${item.headline}`), ...change, ...quote, ...source];
    return [{ type: "rich_text_section", elements: between([line, ...sideLines(item)], "\n") }];
  }
  const head: Data[] = [text(`${item.mark || "▪"} `), link(item.url, item.headline, { bold: true })];
  if (item.factsLine !== "") head.push(text(`\n${item.factsLine}`));
  if (item.changeLine !== null) head.push(text("\n"), text(item.changeLine, { bold: true }));
  const quotes = item.quotes.map(
    (quote): Line => ({
      type: "rich_text_quote",
      elements: [
        text(inQuotationMarks(quote), { italic: true }),
        text(" — "),
        ...sourceElements(quote.source),
        ...(quote.languageName === null ? [] : [text(` · ${quote.languageName}`)]),
      ],
    }),
  );
  const remarks = item.remarks.map((remark) => [text(remark)]);
  if (item.feedbackUrl !== null) remarks.push([link(item.feedbackUrl, word(view, "feedback"))]);
  const sources = [text(sourcesHead(view, item)), ...between(item.sources.map(sourceElements), ", ")];
  const foot = between([...sideLines(item), sources, ...(remarks.length > 0 ? [between(remarks, " · ")] : [])], "\n");
  return [{ type: "rich_text_section", elements: head }, ...quotes, { type: "rich_text_section", elements: foot }];
}

const richText = (lines: readonly Line[]): Data => ({ type: "rich_text", elements: lines as unknown as Data });
const plain = (value: string): Data => ({ type: "plain_text", text: value, emoji: false });
const header = (value: string): Data => ({ type: "header", text: plain(clip(value, 150) || "…") });
const section = (elements: Data[]): Data => richText([{ type: "rich_text_section", elements }]);

function opening(view: EditionView, number: number, of: number): Data[] {
  const lines = chatOpening(view, number, of);
  return [header(view.subject), ...(lines.length === 0 ? [] : [section([text(lines.join("\n"))])])];
}

function closing(view: EditionView, left: number): Data[] {
  const archive = webAddress(view.archiveUrl);
  const count = chatLeft(view, left);
  const lines: Data[][] = [];
  if (count !== null) lines.push([text(count, { bold: true })]);
  if (archive !== null) lines.push([link(archive, word(view, "archive"))]);
  lines.push(...chatFooter(view).map((line) => [text(line)]));
  return lines.length === 0 ? [] : [{ type: "divider" }, section(between(lines, "\n"))];
}

const characters = (blocks: readonly Data[]) =>
  blocks.reduce<number>((sum, block) => sum + JSON.stringify(block).length + 1, 0);

function medium(view: EditionView): Medium<readonly Data[]> {
  const measured = (content: readonly Data[]) => ({ content, cost: [content.length, characters(content)] });
  return {
    limits: [SLACK_BLOCKS, SLACK_CHARACTERS],
    fullParts: FULL_MESSAGES,
    maximumParts: view.archiveUrl === null ? null : MOST_MESSAGES,
    overhead(first) {
      const number = first ? 1 : 999;
      const frame = [...opening(view, number, 999), ...closing(view, 99_999)];
      // The text for notifications, which repeats the subject, and the envelope.
      return [frame.length, characters(frame) + 400];
    },
    heading(entry, before, continued) {
      const { section: title, topic } = chatHeading(view, entry, before, continued);
      const blocks: Data[] = [
        ...(title === "" ? [] : [{ type: "divider" }, header(title)]),
        ...(topic === "" ? [] : [section([text(topic, { bold: true })])]),
      ];
      return blocks.length === 0 ? null : measured(blocks);
    },
    entry(entry, detail) {
      if (entry.item === null) return measured([section([text(clip(entry.line, 1000))])]);
      const lines = itemLines(view, chatItem(view, entry, entry.item, detail));
      const block = richText(lines);
      const length = JSON.stringify(block).length;
      // A block that says more than a section may is written in less detail, like one that fits no part.
      const tooLong = detail < DETAILS.length - 1 && textLength(lines) > TEXT_LIMIT;
      return { content: [block], cost: [1, tooLong ? Number.POSITIVE_INFINITY : length + 1] };
    },
  };
}

function textLength(lines: readonly Line[]): number {
  return lines
    .flatMap(({ elements }) => elements)
    .reduce<number>((sum, element) => sum + ((element as { readonly text: string }).text.length ?? 0), 0);
}

const forNotification = (value: string) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The edition as messages of blocks for Slack's incoming webhooks. */
export function renderSlack(view: EditionView): readonly ChatPart[] {
  const packing = pack(entriesOf(view), medium(view));
  const of = packing.parts.length;
  return packing.parts.map(({ contents, entries }, index) => ({
    body: {
      text: forNotification(clip(oneLine(view.subject), 150)),
      blocks: [
        ...opening(view, index + 1, of),
        ...contents.flat(),
        ...(index + 1 === of ? closing(view, packing.left.length) : []),
      ],
      unfurl_links: false,
      unfurl_media: false,
    },
    entries,
  }));
}
