import type { Draft } from "../draft.ts";
import { readHeader } from "../header.ts";
import { cleanText, splitParagraphs } from "../paragraphs.ts";
import { refuseSourceCode } from "../suitability.ts";

/**
 * Reads a plain text with whatever header it has.
 * @throws Refused where it is source code.
 */
export function readText(text: string, name: string): Draft {
  const clean = cleanText(text);
  refuseSourceCode(clean, name);
  const header = readHeader(clean);
  return {
    format: "text",
    title: header.title,
    byline: header.byline,
    published: header.published,
    outlet: header.outlet,
    url: header.url,
    body: {
      kind: "paragraphs",
      paragraphs: splitParagraphs(clean.slice(header.bodyStart)).map((paragraph) => ({ text: paragraph })),
      origin: "plain text",
    },
  };
}
