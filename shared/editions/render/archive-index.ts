import { ARCHIVE_STYLE } from "./archive-page.ts";
import type { FeedEntry, FeedHead } from "./feeds.ts";
import { markup, trustedMarkup } from "./markup.ts";
import { oneLine } from "./text.ts";
import { clockTime, longDate } from "./words.ts";

/** The way into the archive of a digest: its latest developments by edition, each leading to its place there. */
export function renderArchiveIndex(head: FeedHead, entries: readonly FeedEntry[]): string {
  const digest = { language: head.language, timeZone: head.timeZone };
  const editions = [...Map.groupBy(entries, ({ page }) => page.split("#")[0]!)];
  const title = oneLine(head.title);
  return markup`<!DOCTYPE html><html lang="${head.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer"><title>${title}</title>${head.atomUrl !== null && markup`<link rel="alternate" type="application/atom+xml" href="${head.atomUrl}">`}${head.jsonUrl !== null && markup`<link rel="alternate" type="application/feed+json" href="${head.jsonUrl}">`}<style>${trustedMarkup(ARCHIVE_STYLE)}</style></head><body><main><header><h1>${title}</h1></header>${editions.map(
    ([page, items]) =>
      markup`<section><h2><a href="${page}">${longDate({ at: items[0]!.at, digest })}, ${clockTime({ at: items[0]!.at, digest })}</a></h2>${items.map((item) => markup`<p><a href="${item.page}">${item.title}</a></p>`)}</section>`,
  )}</main></body></html>
`.source;
}
