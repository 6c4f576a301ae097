/** The little of the document object model that reading a page needs; linkedom provides it. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomElement | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<DomElement>;
  querySelector(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Builds the tree of a page that `scanPage` has passed: a tree builder has no limits of its own. */
export async function parseTree(html: string): Promise<DomDocument> {
  const { parseHTML } = await import("linkedom");
  return parseHTML(html).document as unknown as DomDocument;
}
