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
import { entriesOf, inQuotationMarks, type SideText, type SourceText, sourceNote, sourcesHead } from "./entries.ts";
import { type Medium, pack } from "./pack.ts";
import { byteLength, clip, webAddress } from "./text.ts";
import { word } from "./words.ts";

/**
 * Bytes of one message to Microsoft Teams. The documented limit is 28 kB
 * (https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook); others measured
 * refusals from 21 kB on (https://rubydoc.info/gems/msteams_hermes/MsTeamsHermes/Message), so we stay under 20 kB.
 */
export const TEAMS_BYTES = 20_000;

type Look = Readonly<Record<string, string | boolean>>;

/** Runs of a RichTextBlock are taken as they are: no Markdown is read in them, other than in a TextBlock. */
const run = (text: string, look: Look = {}): Data => ({ type: "TextRun", text, ...look });
const link = (url: string | null, text: string, look: Look = {}): Data =>
  url === null ? run(text, look) : { type: "TextRun", text, ...look, selectAction: { type: "Action.OpenUrl", url } };
const paragraph = (inlines: readonly Data[], spacing = "None"): Data => ({ type: "RichTextBlock", spacing, inlines });

const SUBTLE: Look = { isSubtle: true, size: "Small" };
const BOLD: Look = { weight: "Bolder" };

function sourceRuns(source: SourceText, look: Look): Data[] {
  const note = sourceNote(source);
  return [link(source.url, source.name, look), ...(note === "" ? [] : [run(` (${note})`, look)])];
}

const listed = (groups: readonly (readonly Data[])[], separator: string, look: Look): Data[] =>
  groups.flatMap((group, index) => (index === 0 ? [...group] : [run(separator, look), ...group]));

/** A line for each matter beside an item, and the count of those that are not shown. */
function sideBlocks(item: ChatItem): Data[] {
  const side = ({ headline, url, quote, source }: SideText) =>
    paragraph([
      run("• ", SUBTLE),
      link(url, headline, { size: "Small" }),
      ...(quote === null ? [] : [run(" — ", SUBTLE), run(inQuotationMarks(quote), { ...SUBTLE, italic: true })]),
      ...(source === null ? [] : [run(" · ", SUBTLE), ...sourceRuns(source, SUBTLE)]),
    ]);
  return [
    ...(item.besideLine === null ? [] : [paragraph([run(item.besideLine, SUBTLE)], "Small")]),
    ...item.sides.map(side),
    ...(item.moreSidesLine === null ? [] : [paragraph([link(item.moreSidesUrl, item.moreSidesLine, SUBTLE)])]),
  ];
}

function itemBlock(view: EditionView, item: ChatItem): Data {
  if (item.brief) {
    const change = item.change === null ? [] : [run(` — ${item.change}`)];
    const quote = item.quotes.flatMap((one) => [run(" — "), run(inQuotationMarks(one), { italic: true })]);
    const source = item.briefSource === null ? [] : [run(" · ", SUBTLE), ...sourceRuns(item.briefSource, SUBTLE)];
    const line = paragraph([run(`• ${item.headline}`), ...change, ...quote, ...source], "Small");
    const sides = sideBlocks(item);
    return sides.length === 0 ? line : { type: "Container", spacing: "Small", items: [line, ...sides] };
  }
  const mark = item.mark === "" ? "" : `${item.mark} `;
  const items: Data[] = [paragraph([run(mark), link(item.url, item.headline, BOLD)].slice(mark === "" ? 1 : 0))];
  if (item.factsLine !== "") items.push(paragraph([run(item.factsLine, SUBTLE)]));
  if (item.changeLine !== null) items.push(paragraph([run(item.changeLine, { ...BOLD, color: "Warning" })]));
  for (const quote of item.quotes) {
    const language = quote.languageName === null ? [] : [run(` · ${quote.languageName}`, SUBTLE)];
    const said = [run(inQuotationMarks(quote), { italic: true }), run(" — ", SUBTLE)];
    items.push(paragraph([...said, ...sourceRuns(quote.source, SUBTLE), ...language], "Small"));
  }
  items.push(...sideBlocks(item));
  const sources = item.sources.map((source) => sourceRuns(source, SUBTLE));
  items.push(paragraph([run(sourcesHead(view, item), SUBTLE), ...listed(sources, ", ", SUBTLE)], "Small"));
  const remarks = item.remarks.map((remark) => [run(remark, SUBTLE)]);
  if (item.feedbackUrl !== null) remarks.push([link(item.feedbackUrl, word(view, "feedback"), SUBTLE)]);
  if (remarks.length > 0) items.push(paragraph(listed(remarks, " · ", SUBTLE)));
  return { type: "Container", separator: true, spacing: "Medium", items };
}

function opening(view: EditionView, number: number, of: number): Data[] {
  const title = paragraph([run(clip(view.subject, 300) || "…", { ...BOLD, size: "Large" })]);
  return [title, ...chatOpening(view, number, of).map((line) => paragraph([run(line)], "Small"))];
}

function closing(view: EditionView, left: number): Data[] {
  const archive = webAddress(view.archiveUrl);
  const count = chatLeft(view, left);
  const lines: Data[] = [];
  if (count !== null) lines.push(paragraph([run(count, BOLD)], "Medium"));
  if (archive !== null) lines.push(paragraph([link(archive, word(view, "archive"))], "Medium"));
  return [...lines, ...chatFooter(view).map((line) => paragraph([run(line, SUBTLE)], "Small"))];
}

function message(body: readonly Data[]): Data {
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body,
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}

const bytes = (blocks: readonly Data[]) =>
  blocks.reduce<number>((sum, one) => sum + byteLength(JSON.stringify(one)) + 1, 0);

function medium(view: EditionView): Medium<readonly Data[]> {
  const measured = (content: readonly Data[]) => ({ content, cost: [bytes(content)] });
  return {
    limits: [TEAMS_BYTES],
    fullParts: FULL_MESSAGES,
    maximumParts: view.archiveUrl === null ? null : MOST_MESSAGES,
    overhead: (first) => [
      bytes([...opening(view, first ? 1 : 999, 999), ...closing(view, 99_999)]) +
        byteLength(JSON.stringify(message([]))),
    ],
    heading(entry, before, continued) {
      const { section, topic } = chatHeading(view, entry, before, continued);
      const upper = section.toLocaleUpperCase(view.digest.language);
      const blocks = [
        ...(section === "" ? [] : [paragraph([run(upper, { ...BOLD, color: "Accent" })], "Large")]),
        ...(topic === "" ? [] : [paragraph([run(topic, { ...BOLD, isSubtle: true })], "Medium")]),
      ];
      return blocks.length === 0 ? null : measured(blocks);
    },
    entry(entry, detail) {
      if (entry.item === null) return measured([paragraph([run(clip(entry.line, 1000))], "Small")]);
      return measured([itemBlock(view, chatItem(view, entry, entry.item, detail))]);
    },
  };
}

/** The edition as messages with one Adaptive Card each, for a Teams workflow or incoming webhook. */
export function renderTeams(view: EditionView): readonly ChatPart[] {
  const packing = pack(entriesOf(view), medium(view));
  const of = packing.parts.length;
  return packing.parts.map(({ contents, entries }, index) => ({
    body: message([
      ...opening(view, index + 1, of),
      ...contents.flat(),
      ...(index + 1 === of ? closing(view, packing.left.length) : []),
    ]),
    entries,
  }));
}
