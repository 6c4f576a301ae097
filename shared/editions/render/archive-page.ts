import type { EditionView, ItemView, SectionView } from "../view.ts";
import { EVERYTHING } from "./detail.ts";
import {
  confidenceText,
  itemAnchor,
  itemText,
  quoteMarkup,
  type SideText,
  type SourceText,
  sourceNote,
  sourcesHead,
} from "./entries.ts";
import { type Markup, type MarkupValue, markup, trustedMarkup } from "./markup.ts";
import { oneLine } from "./text.ts";
import { longDate, type Word, word } from "./words.ts";

/** The style sheet of the archive's pages. */
export const ARCHIVE_STYLE = `:root{color-scheme:light dark;--page:#f3f1ec;--card:#fff;--ink:#1d1b18;--soft:#5d584f;--rule:#dcd7cc;--link:#0a4d8c;--alarm:#a01a1a;--edge:#b96f00;--note:#6a4700;--ground:#fcf1d6;--bar:#7d8fa3}
@media (prefers-color-scheme:dark){:root{--page:#141311;--card:#1e1d1a;--ink:#efebe3;--soft:#b0a99c;--rule:#403c35;--link:#93c5f5;--alarm:#ff968c;--edge:#e8a33d;--note:#f4d999;--ground:#3a3017;--bar:#7f93a8}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 Helvetica,Arial,sans-serif}
main{max-width:44rem;margin:0 auto;padding:24px 32px 48px;background:var(--card)}
a{color:var(--link)}h1,h3,blockquote{font-family:Georgia,"Times New Roman",serif}
h1{font-size:1.75rem;line-height:1.25;margin:.2em 0}
h2{margin:2em 0 0;padding-bottom:6px;border-bottom:1px solid var(--rule);font-size:.85rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
.critical h2{color:var(--alarm)}
.topic{margin:1.6em 0 0;font-weight:bold;color:var(--soft)}
article{margin:1.3em 0;padding-left:14px;border-left:3px solid var(--rule)}article.s-critical{border-color:var(--alarm)}article.s-high{border-color:var(--edge)}
h3{margin:0;font-size:1.2rem;line-height:1.3}h3 a{color:inherit;text-decoration:none}h3 a:hover{text-decoration:underline}
p{margin:.3em 0}.soft{color:var(--soft);font-size:.88rem}.change{padding:6px 10px;color:var(--note);background:var(--ground)}
blockquote{margin:.5em 0 0;font-style:italic}
ul{margin:.2em 0 .6em;padding-left:1.1em;font-size:.92rem}li{margin:.25em 0}li>a{color:inherit;text-decoration-color:var(--rule)}li span[lang]{font-family:Georgia,"Times New Roman",serif;font-style:italic}
ol{display:flex;align-items:flex-end;gap:4px;height:5rem;padding:0;margin:.5em 0;list-style:none}ol li{flex:1;margin:0;text-align:center;font-size:.7rem;color:var(--soft)}ol i{display:block;background:var(--bar)}
@media print{body,main{background:#fff;color:#000}}`;

function sourceLink(source: SourceText): Markup {
  const note = sourceNote(source);
  const name =
    source.url === null ? source.name : markup`<a href="${source.url}" rel="noopener nofollow">${source.name}</a>`;
  return markup`${name}${note === "" ? null : ` (${note})`}`;
}

const joined = (values: readonly MarkupValue[], between: string): MarkupValue =>
  values.map((value, index) => (index === 0 ? value : [between, value]));

const KINDS: Record<ItemView["kind"], Word> = { new: "kindNew", update: "kindUpdate", correction: "kindCorrection" };

const aside = (text: string) => markup`<span class="soft">${text}</span>`;

/** A line for what stands beside an item: what it is, the sentence it stands on, and whose that is where another's than above. */
function sideMarkup(side: SideText): Markup {
  const headline =
    side.url === null ? side.headline : markup`<a href="${side.url}" rel="noopener nofollow">${side.headline}</a>`;
  const quote =
    side.quote !== null && markup` — <span lang="${side.quote.language}">${quoteMarkup(side.quote, aside)}</span>`;
  return markup`<li>${headline}${quote}${side.source !== null && markup` <span class="soft">· ${sourceLink(side.source)}</span>`}</li>`;
}

/** What is said of an item, as it stands in the page and in feeds. */
export function itemMarkup(view: EditionView, item: ItemView): Markup {
  const text = itemText(view, item, EVERYTHING);
  const kind = item.kind === "new" ? [] : [word(view, KINDS[item.kind])];
  const facts = [...kind, ...text.facts].join(" · ");
  const remarks = [text.singleSource, confidenceText(view, text)].filter((remark) => remark !== null);
  return markup`${facts !== "" && markup`<p class="soft">${facts}</p>`}${text.change !== null && markup`<p class="change"><b>${word(view, "changed")}:</b> ${text.change}</p>`}${text.quotes.map(
    (quote) =>
      markup`<blockquote lang="${quote.language}">${quoteMarkup(quote, aside)}</blockquote><p class="soft">— ${sourceLink(quote.source)}${quote.languageName !== null && ` · ${quote.languageName}`}</p>`,
  )}${text.sides.length > 0 && markup`<p class="soft">${word(view, "beside")}:</p><ul>${text.sides.map(sideMarkup)}</ul>`}<p class="soft">${sourcesHead(view, text)}${joined(text.sources.map(sourceLink), ", ")}</p>${remarks.length > 0 && markup`<p class="soft">${remarks.join(" · ")}</p>`}`;
}

function article(view: EditionView, item: ItemView): Markup {
  const anchor = itemAnchor(item);
  return markup`<article id="${anchor}" class="s-${item.severity}"><h3><a href="#${anchor}">${oneLine(item.headline)}</a></h3>${itemMarkup(view, item)}</article>`;
}

function sectionMarkup(view: EditionView, section: SectionView): Markup {
  return markup`<section class="${section.kind}"><h2>${oneLine(section.title)}</h2>${section.lines.map((line) => markup`<p>${oneLine(line)}</p>`)}${section.groups.map(
    ({ topic, items }) =>
      markup`${topic !== "" && markup`<p class="topic">${oneLine(topic)}</p>`}${items.map((item) => article(view, item))}`,
  )}</section>`;
}

function activity(view: EditionView): Markup | null {
  if (view.activity === null) return null;
  const { days, regions } = view.activity;
  const most = Math.max(1, ...days.map(({ count }) => count));
  const bar = (count: number) => Math.round((count / most) * 48);
  return markup`<section><h2>${word(view, "perDay")}</h2><ol>${days.map(
    ({ day, count }) => markup`<li>${count}<i style="height:${bar(count)}px"></i>${day.slice(8) || day}</li>`,
  )}</ol>${regions.length > 0 && markup`<p class="soft"><b>${word(view, "perRegion")}:</b> ${regions.map(({ name, count }) => `${oneLine(name)} ${count}`).join(" · ")}</p>`}</section>`;
}

/** The whole edition as one page that loads nothing and runs nothing; every development has an address of its own. */
export function renderArchivePage(view: EditionView): string {
  return markup`<!DOCTYPE html><html lang="${view.digest.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer"><title>${oneLine(view.subject)}</title><style>${trustedMarkup(ARCHIVE_STYLE)}</style></head><body><main><header><h1>${oneLine(view.digest.title)}</h1><p class="soft">${longDate(view)}</p>${view.summary.map((line) => markup`<p>${oneLine(line)}</p>`)}</header>${view.sections.map((section) => sectionMarkup(view, section))}${activity(view)}</main></body></html>
`.source;
}
