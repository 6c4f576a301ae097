import { type Block, blocksOf } from "./blocks.ts";
import { removeSurroundings } from "./clean.ts";
import { type DomElement, parseTree } from "./dom.ts";

/** So much prose is an article, and no second look is needed. */
const ENOUGH = 1_200;

/**
 * Finds the blocks of the body in a page that has passed the scan. A second, milder reading is tried where the first finds little, and
 * taken where it finds much more.
 */
export async function bodyBlocks(html: string): Promise<Block[]> {
  const strict = await extract(html, "strict");
  if (prose(strict.blocks) >= ENOUGH) return strict.blocks;
  const mild = await extract(html, "mild");
  const best = prose(mild.blocks) > prose(strict.blocks) * 1.8 ? mild.blocks : strict.blocks;
  if (prose(best) >= ENOUGH / 3) return best;
  const named = longest(mild.named);
  return prose(named) > prose(best) * 1.5 ? named : best;
}

/** Containers that say that they are the body. */
const NAMED =
  "[itemprop=articleBody], article, main, [role=main], .entry-content, .post-content, .article-content, .article-body, .content, #content";

interface Extracted {
  readonly blocks: Block[];
  /** The blocks of each container that is named as the body, and of the whole page last. */
  readonly named: readonly Block[][];
}

async function extract(html: string, how: "strict" | "mild"): Promise<Extracted> {
  // A CommonJS package: bundled, it has its names only below its default.
  const { Readability } = (await import("@mozilla/readability")).default;
  const document = await parseTree(html);
  removeSurroundings(document.body, how);
  const named =
    how === "mild" ? [...document.body.querySelectorAll(NAMED), document.body].map((element) => blocksOf(element)) : [];
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: unknown) => node as DomElement,
  });
  const content = reader.parse()?.content;
  return { blocks: content ? blocksOf(content) : [], named };
}

/** Characters in blocks that read as text: not short, not made of links. */
function prose(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, links }) => sum + (text.length >= 60 && links < 0.4 ? text.length : 0), 0);
}

function longest(candidates: readonly Block[][]): Block[] {
  return candidates.reduce((best, blocks) => (prose(blocks) > prose(best) ? blocks : best), []);
}
