import type { Paragraph } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { parseTree } from "./dom.ts";
import { scanPage } from "./scan.ts";

/** The blocks of a piece of HTML that is all body: a feed's content, a field of a record, a converted DOCX file. */
export async function fragmentBlocks(html: string, name: string, limits: Limits): Promise<Block[]> {
  const facts = scanPage(html, name, limits);
  const document = await parseTree(facts.html);
  return document.body === null ? [] : blocksOf(document.body);
}

/** Its paragraphs, without blocks that are nothing but links. */
export async function fragmentParagraphs(html: string, name: string, limits: Limits): Promise<Paragraph[]> {
  const blocks = await fragmentBlocks(html, name, limits);
  return blocks
    .filter((block) => block.links < 0.9 || block.text.length > 300)
    .map((block) => (block.at === null ? { text: block.text } : { text: block.text, at: block.at }));
}
