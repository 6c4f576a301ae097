import type { EditionView, ItemView } from "../view.ts";
import { type Detail, detailOf } from "./detail.ts";
import {
  confidenceText,
  type Entry,
  type ItemText,
  inQuotationMarks,
  itemText,
  moreSidesText,
  type SideText,
  type SourceText,
  sourceNote,
  sourcesHead,
} from "./entries.ts";
import type { MailFrame } from "./mail-html.ts";
import { UNSUBSCRIBE_MARK } from "./mail-html.ts";
import { beginsSection, beginsTopic } from "./pack.ts";
import { byteLength, clip, oneLine, webAddress, wrap } from "./text.ts";
import { dayName, longDate, partLabel, type Word, word } from "./words.ts";

/** The columns of plain text (RFC 3676 asks for lines of at most 78, and for replies to have room). */
export const COLUMNS = 72;

/** Gives a link its number in the list at the end of the part. */
export type NumberOf = (url: string) => number;

/** Plain text whose links are numbered when the part is put together. */
export type TextBlock = (number: NumberOf) => readonly string[];

/** The list of links that grows while a part is written. */
export class LinkList {
  readonly #numbers = new Map<string, number>();
  readonly number = (url: string): number => {
    const number = this.#numbers.get(url) ?? this.#numbers.size + 1;
    this.#numbers.set(url, number);
    return number;
  };

  /** In the order of their numbers. */
  get addresses(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

const rule = (character: string) => character.repeat(COLUMNS);

function textSection(view: EditionView, title: string, continued: boolean): TextBlock {
  const note = continued ? ` (${word(view, "continued")})` : "";
  const lines = wrap(`${oneLine(title).toLocaleUpperCase(view.digest.language)}${note}`, COLUMNS);
  return () => ["", "", ...lines, rule("=")];
}

function textTopic(topic: string): TextBlock {
  return () => ["", ...wrap(`-- ${clip(topic, 120)} --`, COLUMNS)];
}

/** Section and topic that begin before an entry, or null where none does. */
export function textHeading(
  view: EditionView,
  entry: Entry,
  before: Entry | null,
  continued: boolean,
): TextBlock | null {
  const blocks: TextBlock[] = [];
  if (beginsSection(entry, before)) blocks.push(textSection(view, entry.section.title, continued));
  if (beginsTopic(entry, before)) blocks.push(textTopic(entry.topic));
  return blocks.length === 0 ? null : (number) => blocks.flatMap((block) => block(number));
}

/** Bytes that a block takes at most, with the addresses that it adds to the list. */
export function textBytes(block: TextBlock): number {
  // Every number is measured as if it had four digits, and its address in the list with it.
  const links = new LinkList();
  const lines = block((url) => 999 + links.number(url));
  return byteLength(lines.join("\n")) + 1 + links.addresses.reduce((sum, url) => sum + byteLength(url) + 8, 0);
}

function sourceWithLink(source: SourceText, number: NumberOf): string {
  const note = sourceNote(source);
  return `${source.name}${note === "" ? "" : ` (${note})`}${source.url === null ? "" : ` [${number(source.url)}]`}`;
}

const KINDS: Record<ItemView["kind"], Word> = { new: "kindNew", update: "kindUpdate", correction: "kindCorrection" };

function sideLine({ headline, url, quote, source }: SideText, number: NumberOf): string {
  const said = quote === null ? "" : ` — ${inQuotationMarks(quote)}`;
  if (source !== null) return `${headline}${said} · ${sourceWithLink(source, number)}`;
  return `${headline}${said}${url === null ? "" : ` [${number(url)}]`}`;
}

/** What stands beside an item, a bullet for each, and the number of what is not shown of it. */
function sideLines(view: EditionView, text: ItemText, number: NumberOf): string[] {
  const more = moreSidesText(view, text);
  const link = text.moreSidesUrl;
  return [
    ...(text.sides.length === 0 ? [] : [`  ${word(view, "beside")}:`]),
    ...text.sides.flatMap((side) => wrap(sideLine(side, number), COLUMNS, "  · ", "    ")),
    ...(more === null ? [] : wrap(`${more}${link === null ? "" : ` [${number(link)}]`}`, COLUMNS, "  ")),
  ];
}

function textItem(view: EditionView, item: ItemView, detail: Detail): TextBlock {
  const text = itemText(view, item, detail);
  if (!detail.whole) {
    return (number) => {
      const [quote] = text.quotes;
      const source = quote?.source ?? text.sources[0];
      const parts = [
        text.headline,
        ...(text.change === null ? [] : [text.change]),
        ...(quote === undefined ? [] : [inQuotationMarks(quote)]),
        ...(source === undefined ? [] : [sourceWithLink(source, number)]),
      ];
      return [...wrap(parts.join(" - "), COLUMNS, "- ", "  "), ...sideLines(view, text, number)];
    };
  }
  return (number) => {
    const facts = [...(item.kind === "new" ? [] : [word(view, KINDS[item.kind])]), ...text.facts].join(" · ");
    const mark = item.severity === "critical" ? "!! " : item.severity === "high" ? "! " : "* ";
    const quotes = text.quotes.flatMap((quote) => [
      ...wrap(inQuotationMarks(quote), COLUMNS, "  > "),
      ...wrap(
        `-- ${sourceWithLink(quote.source, number)}${quote.languageName === null ? "" : ` · ${quote.languageName}`}`,
        COLUMNS,
        "    ",
      ),
    ]);
    const sources = text.sources.map((source) => sourceWithLink(source, number));
    if (text.moreSources > 0) sources.push(`${word(view, "moreSources")}: ${text.moreSources}`);
    const remarks = [text.singleSource, confidenceText(view, text)].filter((remark) => remark !== null);
    if (text.feedbackUrl !== null) remarks.push(`${word(view, "feedback")} [${number(text.feedbackUrl)}]`);
    return [
      "",
      ...wrap(text.headline, COLUMNS, mark, " ".repeat(mark.length)),
      ...wrap(facts, COLUMNS, "  "),
      ...(text.change === null ? [] : wrap(`${word(view, "changed")}: ${text.change}`, COLUMNS, "  ")),
      ...quotes,
      ...(text.moreQuotes > 0 ? wrap(`${word(view, "moreQuotes")}: ${text.moreQuotes}`, COLUMNS, "  ") : []),
      ...sideLines(view, text, number),
      ...wrap(`${sourcesHead(view, text)}${sources.join(", ")}`, COLUMNS, "  "),
      ...wrap(remarks.join(" · "), COLUMNS, "  "),
    ];
  };
}

export function textEntry(view: EditionView, entry: Entry, level: number): TextBlock {
  if (entry.item === null) return () => ["", ...wrap(clip(entry.line, 1000), COLUMNS)];
  return textItem(view, entry.item, detailOf(entry, level));
}

export function textOpening(view: EditionView, frame: MailFrame): TextBlock {
  const archive = webAddress(view.archiveUrl);
  return (number) => [
    ...wrap(oneLine(view.digest.title), COLUMNS),
    ...wrap(
      [longDate(view), partLabel(view, frame.number, frame.of)].filter((text) => text !== "").join(" · "),
      COLUMNS,
    ),
    ...(archive === null ? [] : [`${word(view, "archive")} [${number(archive)}]`]),
    ...(frame.number === 1 ? ["", ...view.summary.flatMap((line) => wrap(clip(line, 500), COLUMNS))] : []),
  ];
}

/** What stands after the entries: what is left, activity, why and how to stop, and the list of links. */
export function textClosing(
  view: EditionView,
  frame: MailFrame,
  links: LinkList,
  unsubscribe: boolean,
): readonly string[] {
  const archive = webAddress(view.archiveUrl);
  const lines: string[] = [];
  if (frame.left > 0 && frame.number === frame.of) {
    const where = archive === null ? word(view, "leftAlone") : `${word(view, "left")} [${links.number(archive)}]`;
    lines.push("", ...wrap(`${where}: ${frame.left}`, COLUMNS));
  }
  if (frame.number === 1 && view.activity !== null) {
    const days = view.activity.days
      .filter(({ count }) => count > 0)
      .map(({ day, count }) => `${dayName(view, day)} ${count}`);
    const regions = view.activity.regions.slice(0, 8).map(({ name, count }) => `${clip(name, 60)} ${count}`);
    lines.push("", ...wrap(days.length === 0 ? "" : `${word(view, "perDay")}: ${days.join(", ")}`, COLUMNS));
    if (regions.length > 0) lines.push(...wrap(`${word(view, "perRegion")}: ${regions.join(", ")}`, COLUMNS));
  }
  lines.push("", rule("-"), ...view.footer.flatMap((line) => wrap(clip(line, 500), COLUMNS)));
  if (unsubscribe) lines.push(`${word(view, "unsubscribe")}: ${UNSUBSCRIBE_MARK}`);
  if (links.addresses.length > 0) {
    lines.push("", `${word(view, "links")}:`, ...links.addresses.map((address, index) => `[${index + 1}] ${address}`));
  }
  return lines;
}
