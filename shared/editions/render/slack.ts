import type { EditionView, ItemView } from "../view.ts";
import type { Data } from "./data.ts";
import {
  confidenceText,
  DETAILS,
  type Entry,
  entriesOf,
  inQuotationMarks,
  itemText,
  type SourceText,
  sourceNote,
  sourcesHead,
} from "./entries.ts";
import { beginsSection, beginsTopic, type Medium, pack } from "./pack.ts";
import { clip, oneLine, webAddress } from "./text.ts";
import { longDate, partLabel, type Word, word } from "./words.ts";

/**
 * What Slack takes in one message: 50 blocks (https://docs.slack.dev/reference/block-kit/blocks), 150 characters in a header,
 * 3,000 in a section. The sum of all blocks has an undocumented limit of about 13,200 characters, beyond which the answer is
 * `msg_blocks_too_long` (https://github.com/slackapi/bolt-js/issues/2509); we stay under 12,000 counting all of the JSON.
 */
export const SLACK_BLOCKS = 50;
export const SLACK_CHARACTERS = 12_000;
const TEXT_LIMIT = 3000;
const FULL_PARTS = 4;
const MAXIMUM_PARTS = 8;

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

const KINDS: Record<ItemView["kind"], Word> = { new: "kindNew", update: "kindUpdate", correction: "kindCorrection" };
const MARKS: Record<ItemView["severity"], string> = { critical: "🔴 ", high: "🟠 ", normal: "", low: "" };

function itemLines(view: EditionView, item: ItemView, detail: number): Line[] {
  const t = itemText(view, item, DETAILS[detail]!);
  if (!DETAILS[detail]!.whole) {
    const tail = [
      t.change === null ? [] : [text(` — ${t.change}`)],
      t.sources.slice(0, 1).flatMap((s) => [text(" · "), ...sourceElements(s)]),
    ];
    return [{ type: "rich_text_section", elements: [text(`• ${t.headline}`), ...tail.flat()] }];
  }
  const facts = [...(item.kind === "new" ? [] : [word(view, KINDS[item.kind])]), ...t.facts].join(" · ");
  const head: Data[] = [text(MARKS[item.severity] || "▪ "), link(t.url, t.headline, { bold: true })];
  if (facts !== "") head.push(text(`\n${facts}`));
  if (t.change !== null) head.push(text("\n"), text(`${word(view, "changed")}: ${t.change}`, { bold: true }));
  const quotes = t.quotes.map(
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
  const sources = t.sources.map(sourceElements);
  if (t.moreSources > 0) sources.push([text(`${word(view, "moreSources")}: ${t.moreSources}`)]);
  const remarks: Data[][] = [];
  if (t.moreQuotes > 0) remarks.push([text(`${word(view, "moreQuotes")}: ${t.moreQuotes}`)]);
  if (t.singleSource !== null) remarks.push([text(t.singleSource, { italic: true })]);
  const confidence = confidenceText(view, t);
  if (confidence !== null) remarks.push([text(confidence)]);
  if (t.feedbackUrl !== null) remarks.push([link(t.feedbackUrl, word(view, "feedback"))]);
  const foot = [text(sourcesHead(view, t)), ...between(sources, ", ")];
  if (remarks.length > 0) foot.push(text("\n"), ...between(remarks, " · "));
  return [{ type: "rich_text_section", elements: head }, ...quotes, { type: "rich_text_section", elements: foot }];
}

const richText = (lines: readonly Line[]): Data => ({ type: "rich_text", elements: lines as unknown as Data });
const plain = (value: string): Data => ({ type: "plain_text", text: value, emoji: false });
const header = (value: string): Data => ({ type: "header", text: plain(clip(value, 150) || "…") });
const section = (elements: Data[]): Data => richText([{ type: "rich_text_section", elements }]);

function opening(view: EditionView, number: number, of: number): Data[] {
  const label = partLabel(view, number, of);
  const lines = number === 1 ? view.summary.slice(0, 12).map((line) => clip(line, 200)) : [];
  const day = [clip(view.digest.title, 100), longDate(view), label].filter((part) => part !== "").join(" · ");
  return [header(view.subject), section([text([day, ...lines].join("\n"))])];
}

function closing(view: EditionView, number: number, of: number, left: number): Data[] {
  if (number < of) return [];
  const archive = webAddress(view.archiveUrl);
  const elements: Data[] = [];
  if (left > 0)
    elements.push(text(`${word(view, archive === null ? "leftAlone" : "left")}: ${left}\n`, { bold: true }));
  if (archive !== null) elements.push(link(archive, word(view, "archive")));
  const footer = view.footer.slice(0, 4).map((line) => clip(line, 200));
  if (footer.length > 0) elements.push(text(`${elements.length > 0 ? "\n" : ""}${footer.join("\n")}`));
  return elements.length === 0 ? [] : [{ type: "divider" }, section(elements)];
}

const characters = (blocks: readonly Data[]) =>
  blocks.reduce<number>((sum, block) => sum + JSON.stringify(block).length + 1, 0);

function medium(view: EditionView): Medium<readonly Data[]> {
  const measured = (content: readonly Data[]) => ({ content, cost: [content.length, characters(content)] });
  return {
    limits: [SLACK_BLOCKS, SLACK_CHARACTERS],
    fullParts: FULL_PARTS,
    maximumParts: view.archiveUrl === null ? null : MAXIMUM_PARTS,
    overhead(first) {
      const number = first ? 1 : 999;
      const frame = [...opening(view, number, 999), ...closing(view, 1, 1, 99_999)];
      // The text for notifications, which repeats the subject, and the envelope.
      return [frame.length, characters(frame) + 400];
    },
    heading(entry, before, continued) {
      const blocks: Data[] = [];
      const note = continued ? ` (${word(view, "continued")})` : "";
      if (beginsSection(entry, before))
        blocks.push({ type: "divider" }, header(`${clip(entry.section.title, 120)}${note}`));
      if (beginsTopic(entry, before)) blocks.push(section([text(clip(entry.topic, 120), { bold: true })]));
      return blocks.length === 0 ? null : measured(blocks);
    },
    entry(entry, detail) {
      if (entry.item === null) return measured([section([text(clip(entry.line, 1000))])]);
      const lines = itemLines(view, entry.item, entry.section.kind === "brief" ? DETAILS.length - 1 : detail);
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

export interface ChatPart {
  /** The body of the request. */
  readonly body: Data;
  readonly entries: readonly Entry[];
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
        ...closing(view, index + 1, of, packing.left.length),
      ],
      unfurl_links: false,
      unfurl_media: false,
    },
    entries,
  }));
}
