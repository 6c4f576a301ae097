import { Parser } from "htmlparser2";
import { Refused } from "./draft.ts";
import type { Limits } from "./limits.ts";

/** An element of an XML document. Children keep the order of text and elements: mixed content is not torn apart. */
export interface XmlElement {
  /** Local name in lower case, without its namespace prefix. */
  readonly name: string;
  /** Attributes by name in lower case, with their prefix (`xml:lang`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Refuses what an XML file could do harm with: entities of its own, and depth. */
export function checkXml(text: string, name: string): void {
  if (/<!ENTITY/iu.test(text)) {
    throw new Refused("xml-entity", `${name}: declares XML entities, which are not expanded`);
  }
}

/**
 * Builds the tree of an XML document with a tokenizer that knows no DTD.
 * @throws Refused where it declares entities, or nests deeper than the limits.
 */
export function parseXml(text: string, name: string, limits: Limits): XmlElement {
  checkXml(text, name);
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (stack.length > limits.markupNesting * 2) {
          throw new Refused("xml-depth", `${name}: nests XML elements deeper than ${limits.markupNesting * 2}`);
        }
        const lower = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
        const element: Open = { name: localName(tag), attributes: lower, children: [] };
        stack.at(-1)!.children.push(element);
        stack.push(element);
      },
      ontext(value) {
        const { children } = stack.at(-1)!;
        const last = children.length - 1;
        if (typeof children[last] === "string") children[last] += value;
        else children.push(value);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1).toLowerCase();
}

/** The child elements of an element. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** All elements of one of the names below an element, in document order; not below one already found. */
export function findAll(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  // A stack of its own: the depth of a tree is bounded, but not by what this function may recurse.
  const pending = [...elementsOf(element)].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (names.includes(next.name)) found.push(next);
    else pending.push(...elementsOf(next).reverse());
  }
  return found;
}

export function find(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  return findAll(element, ...names)[0] ?? null;
}

/** All text of an element in order. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
