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
import { entriesOf, inQuotationMarks, type SideText, type SourceText, sourceNote, sourcesHead } from "./entries.ts";
import { cleanText, escapeText } from "./markup.ts";
import { type Medium, pack } from "./pack.ts";
import { byteLength, clip, webAddress } from "./text.ts";
import { word } from "./words.ts";

/**
 * What Telegram takes in one message: 4,096 characters after its markup is read (https://core.telegram.org/bots/api#sendmessage),
 * counted in UTF-16 code units as its entities are; beyond 100 entities further ones are left out
 * (https://docs.python-telegram-bot.org/en/stable/telegram.constants.html, MESSAGE_ENTITIES). The source with all addresses is kept
 * small as well, since a request has a limit of its own that is not documented.
 */
export const TELEGRAM_CHARACTERS = 4096;
export const TELEGRAM_ENTITIES = 100;
const SOURCE_BYTES = 30_000;

/** A piece of a message: its markup, and what it takes of the limits. */
export interface TelegramText {
  readonly source: string;
  readonly characters: number;
  readonly entities: number;
}

const text = (value: string): TelegramText => ({
  source: escapeText(value),
  characters: cleanText(value).length,
  entities: 0,
});
const join = (parts: readonly (TelegramText | string)[], between = ""): TelegramText => {
  const pieces = parts.map((part) => (typeof part === "string" ? text(part) : part));
  return {
    source: pieces.map(({ source }) => source).join(between),
    characters: pieces.reduce((sum, piece) => sum + piece.characters, between.length * Math.max(0, pieces.length - 1)),
    entities: pieces.reduce((sum, piece) => sum + piece.entities, 0),
  };
};
const element = (name: string, content: TelegramText | string, attributes = ""): TelegramText => {
  const inner = typeof content === "string" ? text(content) : content;
  return { ...inner, source: `<${name}${attributes}>${inner.source}</${name}>`, entities: inner.entities + 1 };
};
const link = (url: string | null, content: string): TelegramText =>
  url === null ? text(content) : element("a", content, ` href="${escapeText(url)}"`);

function sourceLink(source: SourceText): TelegramText {
  const note = sourceNote(source);
  return join([link(source.url, source.name), note === "" ? "" : ` (${note})`]);
}

/** A line for each matter beside an item, and the count of those that are not shown. */
function sideLines(item: ChatItem): TelegramText[] {
  const side = ({ headline, url, quote, source }: SideText) =>
    join([
      "• ",
      link(url, headline),
      ...(quote === null ? [] : [" — ", element("i", inQuotationMarks(quote))]),
      ...(source === null ? [] : [" · ", sourceLink(source)]),
    ]);
  return [
    ...(item.besideLine === null ? [] : [text(item.besideLine)]),
    ...item.sides.map(side),
    ...(item.moreSidesLine === null ? [] : [link(item.moreSidesUrl, item.moreSidesLine)]),
  ];
}

function itemText(view: EditionView, item: ChatItem): TelegramText {
  if (item.brief) {
    const line = join([
      `• ${item.headline}`,
      item.change === null ? "" : ` — ${item.change}`,
      ...item.quotes.flatMap((quote) => [" — ", element("i", inQuotationMarks(quote))]),
      ...(item.briefSource === null ? [] : [" · ", sourceLink(item.briefSource)]),
    ]);
    return join([line, ...sideLines(item)], "\n");
  }
  const lines: TelegramText[] = [join([item.mark === "" ? "" : `${item.mark} `, element("b", item.headline)])];
  if (item.factsLine !== "") lines.push(text(item.factsLine));
  if (item.changeLine !== null) lines.push(element("b", item.changeLine));
  for (const quote of item.quotes) {
    const language = quote.languageName === null ? "" : ` · ${quote.languageName}`;
    lines.push(
      element("blockquote", join([element("i", inQuotationMarks(quote)), " — ", sourceLink(quote.source), language])),
    );
  }
  lines.push(...sideLines(item));
  lines.push(join([sourcesHead(view, item), join(item.sources.map(sourceLink), ", ")]));
  const remarks = item.remarks.map(text);
  if (item.feedbackUrl !== null) remarks.push(link(item.feedbackUrl, word(view, "feedback")));
  if (remarks.length > 0) lines.push(join(remarks, " · "));
  return join(lines, "\n");
}

function opening(view: EditionView, number: number, of: number): TelegramText {
  return join([element("b", clip(view.subject, 300)), ...chatOpening(view, number, of)], "\n");
}

function closing(view: EditionView, left: number): TelegramText | null {
  const archive = webAddress(view.archiveUrl);
  const count = chatLeft(view, left);
  const lines: TelegramText[] = [];
  if (count !== null) lines.push(element("b", count));
  if (archive !== null) lines.push(link(archive, word(view, "archive")));
  lines.push(...chatFooter(view).map((line) => element("i", line)));
  return lines.length === 0 ? null : join(lines, "\n");
}

/** Between the blocks of a message. */
const GAP = "\n\n";

function medium(view: EditionView): Medium<TelegramText> {
  const measured = (content: TelegramText) => ({
    content,
    cost: [content.characters + GAP.length, content.entities, byteLength(content.source) + GAP.length],
  });
  return {
    limits: [TELEGRAM_CHARACTERS, TELEGRAM_ENTITIES, SOURCE_BYTES],
    fullParts: FULL_MESSAGES,
    maximumParts: view.archiveUrl === null ? null : MOST_MESSAGES,
    overhead(first) {
      const end = closing(view, 99_999);
      return measured(join([opening(view, first ? 1 : 999, 999), ...(end === null ? [] : [end])], GAP)).cost;
    },
    heading(entry, before, continued) {
      const { section, topic } = chatHeading(view, entry, before, continued);
      const title = section === "" ? [] : [element("b", section.toLocaleUpperCase(view.digest.language))];
      const lines = [...title, ...(topic === "" ? [] : [element("b", topic)])];
      return lines.length === 0 ? null : measured(join(lines, "\n"));
    },
    entry(entry, detail) {
      if (entry.item === null) return measured(text(clip(entry.line, 1000)));
      return measured(itemText(view, chatItem(view, entry, entry.item, detail)));
    },
  };
}

/** The edition as messages in Telegram's HTML; the body lacks the chat, which is put in when it is sent. */
export function renderTelegram(view: EditionView): readonly ChatPart[] {
  const packing = pack(entriesOf(view), medium(view));
  const of = packing.parts.length;
  return packing.parts.map(({ contents, entries }, index) => {
    const end = index + 1 === of ? closing(view, packing.left.length) : null;
    const all = join([opening(view, index + 1, of), ...contents, ...(end === null ? [] : [end])], GAP);
    return { body: { text: all.source, parse_mode: "HTML", link_preview_options: { is_disabled: true } }, entries };
  });
}
