import type { EditionView, ItemView, SectionView } from "../view.ts";
import { type Detail, detailOf } from "./detail.ts";
import {
  type Entry,
  type ItemText,
  itemText,
  moreSidesText,
  type QuoteText,
  quoteMarkup,
  type SideText,
  type SourceText,
  sourceNote,
  sourcesHead,
} from "./entries.ts";
import { activityTable } from "./mail-activity.ts";
import { COLOUR, STYLE, STYLE_SHEET } from "./mail-style.ts";
import { type Markup, type MarkupValue, markup, trustedMarkup } from "./markup.ts";
import { clip, oneLine, webAddress } from "./text.ts";
import { longDate, partLabel, type Word, word } from "./words.ts";

/**
 * Where the address to unsubscribe goes, which differs by recipient. The mark is a control character, and those never survive
 * from text, so that nothing an article says can be taken for it.
 */
export const UNSUBSCRIBE_MARK = "\u0001";
const unsubscribeAddress = trustedMarkup(UNSUBSCRIBE_MARK);

const PADDING = "padding:0 32px";

/** A row of the one-column table. */
function row(style: string, content: MarkupValue): Markup {
  return markup`<tr><td class="w" style="${style}">${content}</td></tr>`;
}

function link(url: string | null, text: MarkupValue, style: string = STYLE.link, className = "l"): Markup {
  if (url === null) return markup`${text}`;
  return markup`<a class="${className}" style="${style}" href="${url}">${text}</a>`;
}

const SECTION_COLOURS: Record<SectionView["kind"], readonly [colour: string, className: string]> = {
  critical: [COLOUR.alarm, "a"],
  updates: [COLOUR.note, "y"],
  new: [COLOUR.ink, "i"],
  planned: [COLOUR.calm, "g"],
  corrections: [COLOUR.note, "y"],
  brief: [COLOUR.soft, "s"],
  notices: [COLOUR.soft, "s"],
};

export function mailSection(view: EditionView, section: SectionView, continued: boolean): Markup {
  const [colour, className] = SECTION_COLOURS[section.kind];
  const note = continued ? ` (${word(view, "continued")})` : "";
  const title = `${oneLine(section.title).toLocaleUpperCase(view.digest.language)}${note}`;
  return row(
    `${PADDING};padding-top:26px`,
    markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="r" style="padding:0 0 6px;border-bottom:1px solid ${COLOUR.rule}"><h2 class="${className}" style="${STYLE.section}${colour}">${title}</h2></td></tr></table>`,
  );
}

export function mailTopic(topic: string): Markup {
  return row(`${PADDING};padding-top:24px`, markup`<p class="s" style="${STYLE.topic}">${clip(topic, 120)}</p>`);
}

function mailLine(line: string): Markup {
  return row(
    `${PADDING};padding-top:12px`,
    markup`<p class="i" style="${STYLE.line};margin:0">${clip(line, 1000)}</p>`,
  );
}

function sourceLink(source: SourceText): Markup {
  const note = sourceNote(source);
  return markup`${link(source.url, source.name)}${note === "" ? null : ` (${note})`}`;
}

function joined(values: readonly MarkupValue[], between: string): MarkupValue {
  return values.flatMap((value, index) => (index === 0 ? [value] : [between, value]));
}

const aside = (text: string) => markup`<span class="s" style="color:${COLOUR.soft}">${text}</span>`;

function quote(quoted: QuoteText): Markup {
  const language = quoted.languageName === null ? null : ` · ${quoted.languageName}`;
  return markup`<p class="i" lang="${quoted.language}" style="${STYLE.quote}">${quoteMarkup(quoted, aside)}</p><p class="s" style="${STYLE.note}">— ${sourceLink(quoted.source)}${language}</p>`;
}

const KIND_WORDS: Record<ItemView["kind"], Word> = {
  new: "kindNew",
  update: "kindUpdate",
  correction: "kindCorrection",
};
const EDGES: Record<ItemView["severity"], readonly [colour: string, className: string]> = {
  critical: [COLOUR.alarm, "ra"],
  high: [COLOUR.edge, "rn"],
  normal: [COLOUR.rule, "r"],
  low: [COLOUR.rule, "r"],
};

/** The line under the quotes: who reports it, how sure it is, and the way to say that it does not belong here. */
function sourcesAndRemarks(view: EditionView, text: ItemText): Markup {
  const shown = [...text.sources.map(sourceLink)];
  if (text.moreSources > 0) shown.push(markup`${word(view, "moreSources")}: ${text.moreSources}`);
  const remarks: MarkupValue[] = [];
  if (text.singleSource !== null) remarks.push(markup`<b>${text.singleSource}</b>`);
  if (text.confidence !== null) remarks.push(`${word(view, "confidence")}: ${text.confidence}`);
  if (text.feedbackUrl !== null) remarks.push(link(text.feedbackUrl, word(view, "feedback")));
  return markup`<p class="s" style="${STYLE.note};margin:0">${sourcesHead(view, text)}${joined(shown, ", ")}${remarks.length > 0 && markup`<br>${joined(remarks, " · ")}`}</p>`;
}

/** A side matter in a row: a table keeps its lines aligned where lists and hanging indents are not known. */
function sideRow({ headline, url, quote, source }: SideText): Markup {
  const said =
    quote === null
      ? null
      : markup` — <span class="s" lang="${quote.language}" style="${STYLE.sideQuote}">${quoteMarkup(quote, aside)}</span>`;
  return markup`<tr><td class="s" valign="top" style="${STYLE.sideMark}">·</td><td class="i" style="${STYLE.side}">${link(url, headline, STYLE.headlineLink, "i")}${said}${source !== null && markup` <span class="s" style="color:${COLOUR.soft}">· ${sourceLink(source)}</span>`}</td></tr>`;
}

/** What stands beside an item, and the number of what is not shown of it. */
function sides(view: EditionView, text: ItemText): MarkupValue {
  const more = moreSidesText(view, text);
  const count = more !== null && markup`<p class="s" style="${STYLE.note}">${link(text.moreSidesUrl, more)}</p>`;
  if (text.sides.length === 0) return count;
  return markup`<p class="s" style="${STYLE.beside}">${word(view, "beside")}:</p><table role="presentation" cellpadding="0" cellspacing="0" border="0">${text.sides.map(sideRow)}</table>${count}`;
}

function mailItem(view: EditionView, item: ItemView, detail: Detail): Markup {
  const text = itemText(view, item, detail);
  const [edge, edgeClass] = EDGES[item.severity];
  if (!detail.whole) return briefItem(view, text);
  const kind = item.kind === "new" ? [] : [word(view, KIND_WORDS[item.kind])];
  const facts = joined([...kind.map((word) => markup`<b>${word}</b>`), ...text.facts], " · ");
  return row(
    `${PADDING};padding-top:20px`,
    markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="${edgeClass}" style="padding:0 0 2px 14px;border-left:3px solid ${edge}"><h3 class="i" style="${STYLE.headline}">${link(text.url, text.headline, STYLE.headlineLink, "i")}</h3>${[kind, text.facts].flat().length > 0 && markup`<p class="s" style="${STYLE.facts}">${facts}</p>`}${text.change !== null && markup`<p class="n" style="${STYLE.change}"><b>${word(view, "changed")}:</b> ${text.change}</p>`}${text.quotes.map(quote)}${text.moreQuotes > 0 && markup`<p class="s" style="${STYLE.note}">${word(view, "moreQuotes")}: ${text.moreQuotes}</p>`}${sides(view, text)}${sourcesAndRemarks(view, text)}</td></tr></table>`,
  );
}

/** An item of low priority, or of an edition too large for all details: headline, change, where there is room its quote, and its source. */
function briefItem(view: EditionView, text: ItemText): Markup {
  const [quoted] = text.quotes;
  const source = quoted?.source ?? text.sources[0];
  return row(
    `${PADDING};padding-top:10px`,
    markup`<p class="i" style="${STYLE.line};margin:0">${text.headline}${text.change !== null && ` — ${text.change}`}${quoted !== undefined && markup` — <span class="s" lang="${quoted.language}" style="${STYLE.sideQuote}">${quoteMarkup(quoted, aside)}</span>`}${source !== undefined && markup` <span class="s" style="color:${COLOUR.soft}">· ${sourceLink(source)}</span>`}</p>${sides(view, text)}`,
  );
}

export interface MailFrame {
  readonly number: number;
  readonly of: number;
  /** Entries that are in no part. */
  readonly left: number;
}

/** The names and sizes of the sections, where there are several. */
function contents(view: EditionView): MarkupValue {
  const counts = view.sections
    .map(({ title, groups }) => ({ title, count: groups.reduce((sum, { items }) => sum + items.length, 0) }))
    .filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  const text = counts.map(({ title, count }) => `${oneLine(title)} ${count}`).join(" · ");
  return markup`<p class="s" style="${STYLE.small};margin:8px 0 0"><b>${word(view, "inThisIssue")}:</b> ${text}</p>`;
}

/** Everything before the entries. */
export function mailOpening(view: EditionView, frame: MailFrame): Markup {
  const part = partLabel(view, frame.number, frame.of);
  const archive = webAddress(view.archiveUrl);
  const first = frame.number === 1;
  const top = markup`${archive !== null && markup`${link(archive, word(view, "archive"))} · `}${unsubscribeLink(view)}`;
  // The blanks after the preheader keep what follows it out of the preview line.
  const preheader = `${clip(view.preheader, 200)}${"\u00a0\u200c".repeat(60)}`;
  return markup`<!DOCTYPE html><html lang="${view.digest.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${oneLine(view.subject)}</title><style>${trustedMarkup(STYLE_SHEET)}</style></head><body class="p" style="margin:0;padding:0;background-color:${COLOUR.page}"><div style="display:none;mso-hide:all">${preheader}</div><table role="presentation" class="p" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${COLOUR.page}" style="background-color:${COLOUR.page}"><tr><td align="center" style="padding:0"><table role="presentation" class="c" width="640" cellpadding="0" cellspacing="0" border="0" bgcolor="${COLOUR.card}" style="width:100%;max-width:640px;background-color:${COLOUR.card}">${row(`${PADDING};padding-top:16px`, markup`<p class="s" align="right" style="${STYLE.small};margin:0;text-align:right">${top}</p>`)}${row(`${PADDING};padding-top:14px`, markup`<h1 class="i t" style="${STYLE.title}">${oneLine(view.digest.title)}</h1><p class="s" style="${STYLE.small};margin:6px 0 0">${[longDate(view), part].filter((text) => text !== "").join(" · ")}</p>`)}${first && view.summary.length > 0 && row(`${PADDING};padding-top:14px`, [...view.summary.map((line) => markup`<p class="i" style="${STYLE.summary}">${clip(line, 500)}</p>`), contents(view)])}`;
}

function unsubscribeLink(view: EditionView): Markup {
  return markup`<a class="l" style="${STYLE.link}" href="${unsubscribeAddress}">${word(view, "unsubscribe")}</a>`;
}

/** Everything after the entries. */
export function mailClosing(view: EditionView, frame: MailFrame): Markup {
  const archive = webAddress(view.archiveUrl);
  const last = frame.number === frame.of;
  const left =
    last && frame.left > 0
      ? row(
          `${PADDING};padding-top:20px`,
          markup`<p class="i" style="${STYLE.line};margin:0"><b>${archive === null ? word(view, "leftAlone") : link(archive, word(view, "left"))}: ${frame.left}</b></p>`,
        )
      : null;
  const activity = frame.number === 1 && view.activity !== null ? activityTable(view, view.activity) : null;
  return markup`${left}${activity !== null && row(`${PADDING};padding-top:28px`, activity)}${row(
    `${PADDING};padding-top:28px;padding-bottom:32px`,
    markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="r" style="padding:12px 0 0;border-top:1px solid ${COLOUR.rule}">${view.footer.map((line) => markup`<p class="s" style="${STYLE.note};margin:0 0 4px">${clip(line, 500)}</p>`)}<p class="s" style="${STYLE.note};margin:6px 0 0">${archive !== null && markup`${link(archive, word(view, "archive"))} · `}${unsubscribeLink(view)}</p></td></tr></table>`,
  )}</table></td></tr></table></body></html>`;
}

export function mailEntry(view: EditionView, entry: Entry, level: number): Markup {
  return entry.item === null ? mailLine(entry.line) : mailItem(view, entry.item, detailOf(entry, level));
}
