import { type Block, blocksOf } from "./blocks.ts";
import { removeSurroundings } from "./clean.ts";
import { type DomElement, parseTree } from "./dom.ts";

/** Finds the blocks of the body in a page that has passed the scan. */
export async function bodyBlocks(html: string): Promise<Block[]> {
  const { Readability } = await import("@mozilla/readability");
  const document = await parseTree(html);
  if (document.body === null) return [];
  removeSurroundings(document.body);
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: unknown) => node as DomElement,
  });
  const content = reader.parse()?.content;
  return content ? blocksOf(content) : [];
}
