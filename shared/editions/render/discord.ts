import type { EditionView, ItemView } from "../view.ts";
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
import { clip, oneLine, webAddress } from "./text.ts";
import { word } from "./words.ts";

/**
 * What Discord takes in one message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits): 10 embeds, of
 * each a title of 256, a description of 4,096 and an author of 256 characters, and 6,000 characters in all embeds together.
 */
export const DISCORD_EMBEDS = 10;
export const DISCORD_CHARACTERS = 6000;
const TITLE = 256;
const DESCRIPTION = 4096;

/**
 * Text in which nothing is a format, a mention or a link of its own: each character that begins one is escaped. A mention would not
 * notify anyone either, since `allowed_mentions` is empty.
 */
function escapeDiscord(value: string): string {
  return oneLine(value)
    .replace(/[\\*_~`|>#[\]()<@:-]/g, "\\$&")
    .replace(/^(\d+)\./, "$1\\.");
}

/** Escaped text of at most `limit` characters. */
function escaped(value: string, limit: number): string {
  let text = escapeDiscord(clip(value, limit));
  for (let length = limit; text.length > limit; length -= Math.max(1, text.length - limit)) {
    text = escapeDiscord(clip(value, Math.max(1, length)));
  }
  return text;
}

/** What a message is made of: headings, which go above the next embed, embeds, and lines, which are joined to one embed. */
type Piece =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "embed"; readonly embed: { readonly [name: string]: Data } }
  | { readonly kind: "line"; readonly text: string; readonly run: number };

const COLOURS: Record<ItemView["severity"], number> = {
  critical: 0xa01a1a,
  high: 0xb96f00,
  normal: 0x5d584f,
  low: 0x9b958a,
};

const link = (url: string | null, text: string) => (url === null ? text : `[${text}](${url})`);

function sourceLink(source: SourceText): string {
  const note = sourceNote(source);
  return `${link(source.url, escapeDiscord(source.name))}${note === "" ? "" : ` ${escapeDiscord(`(${note})`)}`}`;
}

/** A line for each matter beside an item, and the count of those that are not shown. */
function sideLines(item: ChatItem): string[] {
  const side = ({ headline, url, quote, source }: SideText) => {
    const said = quote === null ? "" : ` — ${escapeDiscord(inQuotationMarks(quote))}`;
    return `• ${link(url, escapeDiscord(headline))}${said}${source === null ? "" : ` · ${sourceLink(source)}`}`;
  };
  return [
    ...(item.besideLine === null ? [] : [escapeDiscord(item.besideLine)]),
    ...item.sides.map(side),
    ...(item.moreSidesLine === null ? [] : [link(item.moreSidesUrl, escapeDiscord(item.moreSidesLine))]),
  ];
}

function description(view: EditionView, item: ChatItem): string {
  const lines: string[] = [];
  if (item.factsLine !== "") lines.push(escapeDiscord(item.factsLine));
  if (item.changeLine !== null) lines.push(`**${escapeDiscord(item.changeLine)}**`);
  for (const quote of item.quotes) {
    const language = quote.languageName === null ? "" : ` · ${escapeDiscord(quote.languageName)}`;
    lines.push(`> ${escapeDiscord(inQuotationMarks(quote))} — ${sourceLink(quote.source)}${language}`);
  }
  lines.push(...sideLines(item));
  lines.push(`${escapeDiscord(sourcesHead(view, item))} ${item.sources.map(sourceLink).join(", ")}`.trimEnd());
  const remarks = item.remarks.map(escapeDiscord);
  if (item.feedbackUrl !== null) remarks.push(link(item.feedbackUrl, escapeDiscord(word(view, "feedback"))));
  if (remarks.length > 0) lines.push(remarks.join(" · "));
  return lines.join("\n");
}

function itemPiece(view: EditionView, item: ChatItem, severity: ItemView["severity"], before: Piece | null) {
  if (item.brief) {
    const parts = [
      escapeDiscord(item.headline),
      ...(item.change === null ? [] : [escapeDiscord(item.change)]),
      ...item.quotes.map((quote) => escapeDiscord(inQuotationMarks(quote))),
    ];
    const source = item.briefSource === null ? "" : ` · ${sourceLink(item.briefSource)}`;
    return linePiece([`• ${parts.join(" — ")}${source}`, ...sideLines(item)].join("\n"), before);
  }
  const title = escaped(item.headline, TITLE);
  const body = description(view, item);
  const embed = {
    title,
    ...(item.url === null ? {} : { url: item.url }),
    description: body,
    color: COLOURS[severity],
  };
  // More than a description holds fits no part, and is written in less detail.
  const cost = body.length > DESCRIPTION ? Number.POSITIVE_INFINITY : title.length + body.length;
  return { content: { kind: "embed", embed } as const, cost: [1, cost] };
}

/** A line joins the lines before it while one embed holds them. */
function linePiece(text: string, before: Piece | null) {
  const run = before?.kind === "line" ? before.run + 1 + text.length : Number.POSITIVE_INFINITY;
  const joins = run <= DESCRIPTION;
  const content: Piece = { kind: "line", text, run: joins ? run : text.length };
  const cost = text.length > DESCRIPTION ? Number.POSITIVE_INFINITY : text.length + 1;
  return { content, cost: [joins ? 0 : 1, cost] };
}

function opening(view: EditionView, number: number, of: number): { readonly [name: string]: Data } {
  const lines = chatOpening(view, number, of).map(escapeDiscord);
  const archive = webAddress(view.archiveUrl);
  return {
    title: escaped(view.subject, TITLE) || "…",
    ...(archive === null ? {} : { url: archive }),
    ...(lines.length === 0 ? {} : { description: lines.join("\n") }),
  };
}

function closing(view: EditionView, left: number): { readonly [name: string]: Data } | null {
  const archive = webAddress(view.archiveUrl);
  const count = chatLeft(view, left);
  const lines = chatFooter(view).map(escapeDiscord);
  if (archive !== null) lines.unshift(link(archive, escapeDiscord(word(view, "archive"))));
  if (count !== null) lines.unshift(`**${escapeDiscord(count)}**`);
  return lines.length === 0 ? null : { description: lines.join("\n") };
}

/** Characters of an embed that count towards the limit of a message. */
function embedLength(embed: { readonly [name: string]: Data }): number {
  const author = embed["author"] as { readonly name: string } | undefined;
  return [embed["title"], embed["description"], author?.name].reduce<number>(
    (sum, text) => sum + (typeof text === "string" ? text.length : 0),
    0,
  );
}

function medium(view: EditionView): Medium<Piece> {
  return {
    limits: [DISCORD_EMBEDS, DISCORD_CHARACTERS],
    fullParts: FULL_MESSAGES,
    maximumParts: view.archiveUrl === null ? null : MOST_MESSAGES,
    overhead(first) {
      const frame = [opening(view, first ? 1 : 999, 999), closing(view, 99_999)].filter((embed) => embed !== null);
      return [frame.length, frame.reduce((sum, embed) => sum + embedLength(embed), 0)];
    },
    heading(entry, before, continued) {
      const { section, topic } = chatHeading(view, entry, before, continued);
      const text = clip(
        [section || oneLine(entry.section.title), topic].filter((part) => part !== "").join(" · "),
        TITLE,
      );
      if (section === "" && topic === "") return null;
      return { content: { kind: "heading", text }, cost: [0, text.length] };
    },
    entry(entry, detail, before) {
      if (entry.item === null) return linePiece(escaped(entry.line, 1000), before);
      return itemPiece(view, chatItem(view, entry, entry.item, detail), entry.item.severity, before);
    },
  };
}

/** Pieces as embeds: a heading becomes the line above its embed, lines that belong together one description. */
function embedsOf(pieces: readonly Piece[]): { readonly [name: string]: Data }[] {
  const embeds: { [name: string]: Data }[] = [];
  let heading: string | null = null;
  let joinable = false;
  for (const piece of pieces) {
    if (piece.kind === "heading") {
      heading = piece.text;
      joinable = false;
      continue;
    }
    const last = embeds.at(-1);
    if (piece.kind === "line" && joinable && last !== undefined && piece.run > piece.text.length) {
      last["description"] = `${last["description"]}\n${piece.text}`;
      continue;
    }
    const above: { readonly [name: string]: Data } =
      heading === null || heading === "" ? {} : { author: { name: heading } };
    embeds.push(piece.kind === "embed" ? { ...above, ...piece.embed } : { ...above, description: piece.text });
    heading = null;
    joinable = piece.kind === "line";
  }
  return embeds;
}

/** The edition as messages of embeds for a Discord webhook. */
export function renderDiscord(view: EditionView): readonly ChatPart[] {
  const packing = pack(entriesOf(view), medium(view));
  const of = packing.parts.length;
  return packing.parts.map(({ contents, entries }, index) => {
    const end = index + 1 === of ? closing(view, packing.left.length) : null;
    const embeds = [opening(view, index + 1, of), ...embedsOf(contents), ...(end === null ? [] : [end])];
    return { body: { embeds, allowed_mentions: { parse: [] } }, entries };
  });
}
