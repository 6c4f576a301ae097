const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "\ufffd");
}

/** A value is text, an element inside, or a list of elements of the same name; null and undefined are left out. */
export type XmlValue = string | number | boolean | null | undefined | XmlElement | readonly XmlElement[];
export interface XmlElement {
  readonly [name: string]: XmlValue;
}

/** A small document: the answers of S3 and SNS are flat. */
export function xml(name: string, content: XmlElement, namespace = "http://s3.amazonaws.com/doc/2006-03-01/"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${inside(content)}</${name}>`;
}

function inside(content: XmlElement): string {
  return Object.entries(content)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((one) => element(name, one)) : [element(name, value as XmlValue)],
    )
    .join("");
}

function element(name: string, value: XmlValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return `<${name}>${inside(value as XmlElement)}</${name}>`;
  return `<${name}>${escapeXml(String(value))}</${name}>`;
}
