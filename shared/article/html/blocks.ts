import { oneLine } from "../paragraphs.ts";
import { type DomElement, type DomNode, ELEMENT, TEXT } from "./dom.ts";

/** One block of a page, in reading order. */
export interface Block {
  readonly text: string;
  /** The element that holds it: `p`, `li`, `h2`, `td`, `figcaption`, `div` … */
  readonly tag: string;
  /** Share of its characters that stand in links. */
  readonly links: number;
  /** The time that a `time` element in it gives, for entries of live blogs. */
  readonly at: string | null;
}

const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "optgroup",
  "option",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
]);
const SENTENCE_END = /[.!?…:;"”»“)\]]/u;
/** A table cell of so many characters is layout or prose, not a figure. */
const LONG_CELL = 80;

/** Walks a tree in document order and cuts it into blocks: text of one block is never glued to that of the next. */
export function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;
  let at: string | null = null;
  let tag = root.localName;

  const flush = (next: string) => {
    const line = oneLine(text);
    if (line !== "") {
      blocks.push({ text: line, tag, links: Math.min(1, linked / Math.max(1, line.length)), at });
      at = null;
    }
    text = "";
    linked = 0;
    tag = next;
  };

  const walk = (node: DomNode, inLink: boolean, holder: string) => {
    if (node.nodeType === TEXT) {
      const value = node.textContent ?? "";
      text += value;
      if (inLink) linked += oneLine(value).length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as DomElement;
    const name = element.localName;
    if (name === "br") {
      // Two in a row are a paragraph; one is so only after a finished sentence, else a line in an address or a verse.
      const told = text.trimEnd();
      if (text.includes("\n", told.length) || SENTENCE_END.test(told.slice(-1))) flush(holder);
      else text += "\n";
      return;
    }
    if (name === "time") at ??= element.getAttribute("datetime");
    const cell = name === "td" || name === "th";
    if (cell && (element.textContent ?? "").length <= LONG_CELL) {
      if (oneLine(text) !== "") text += " | ";
    } else if (cell || BLOCKS.has(name)) {
      flush(name);
      for (const child of element.childNodes) walk(child, inLink, name);
      flush(holder);
      return;
    }
    for (const child of element.childNodes) walk(child, inLink || name === "a", holder);
  };

  for (const child of root.childNodes) walk(child, false, root.localName);
  flush(root.localName);
  return blocks;
}
