import type { Draft, Paragraph } from "../draft.ts";
import { bodyBlocks } from "../html/body.ts";
import { pageByline, pageOutlet, pageUrl } from "../html/facts.ts";
import { type StructuredArticle, structuredArticle } from "../html/json-ld.ts";
import { pagePublished } from "../html/published.ts";
import { scanPage } from "../html/scan.ts";
import { pageTitle } from "../html/title.ts";
import { isLive, trimBlocks } from "../html/trim.ts";
import type { Limits } from "../limits.ts";

/**
 * Reads a whole page.
 * @throws Refused where it is beyond the limits.
 */
export async function readHtml(html: string, name: string, limits: Limits, now: number): Promise<Draft> {
  const facts = scanPage(html, name, limits);
  const structured = structuredArticle(facts.jsonLd);
  const title = pageTitle(facts, structured);
  const url = pageUrl(facts, structured);
  const blocks = trimBlocks(await bodyBlocks(facts.html));
  const same = (text: string) => title !== null && folded(text) === folded(title.value);
  const live = isLive(blocks);
  const found: Paragraph[] = blocks
    .filter((block) => !same(block.text))
    .map(({ text, at }) => {
      const time = live ? at : updateTime(text, structured);
      return time === null ? { text } : { text, at: time };
    });
  const extracted = found.reduce((sum, { text }) => sum + text.length, 0);
  // The body in the structured data often lacks parts or paragraphs, so it only helps where the page yields far less.
  const told = structured?.body ?? "";
  const paragraphs =
    told.length > 300 && extracted < told.length / 3 ? told.split(/\n+/u).map((text) => ({ text })) : found;
  return {
    format: "html",
    title,
    byline: pageByline(facts, structured),
    published: pagePublished(facts, structured, url?.value ?? null, { earliestYear: limits.earliestYear, now }),
    language: facts.language === null ? null : { value: facts.language, origin: "html lang" },
    url,
    outlet: pageOutlet(facts, structured),
    body: { kind: "paragraphs", paragraphs, origin: paragraphs === found ? "page" : "json-ld articleBody" },
  };
}

/** The time of the live-blog update that begins with this paragraph, where the structured data tells it. */
function updateTime(text: string, structured: StructuredArticle | null): string | null {
  if (structured === null || structured.updates.length < 2) return null;
  const start = folded(text).slice(0, 60);
  const update = structured.updates.find(({ headline, body }) => {
    const first = folded(headline ?? body ?? "");
    return first.length >= 8 && start.length >= 8 && (first.startsWith(start) || start.startsWith(first));
  });
  return update?.at ?? null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
