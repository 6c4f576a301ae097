/**
 * Markup that escapes whatever is put into it. Article text is hostile, so there is one way to make HTML or XML here, and it
 * cannot forget: a string that enters a template becomes text, only what another template made stays markup.
 */

/** Finished markup. Made by `markup` alone. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

export type MarkupValue = string | number | Markup | null | false | readonly MarkupValue[];

/**
 * Characters that no medium should carry: control characters (tab and line feed apart), which XML forbids and which mark our own
 * gaps; embeddings, overrides and isolates of writing direction, with which a text can show another order than it has; and the
 * two code points that are no characters. U+200E and U+200F, which belong to honest text, stay.
 */
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text without unwanted characters and unpaired surrogates; line breaks become line feeds. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").toWellFormed().replace(UNWANTED, "");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML or XML, between tags or in a quoted attribute. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function write(value: MarkupValue): string {
  if (value === null || value === false) return "";
  if (value instanceof Markup) return value.source;
  if (typeof value === "object") return value.map(write).join("");
  return escapeText(String(value));
}

/**
 * Tagged template for HTML and XML. Attributes must be quoted in the template. `null` and `false` write nothing, lists write
 * their members one after the other.
 *
 * @example markup`<p lang="${language}">${text}</p>`
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let source = parts[0]!;
  for (const [index, value] of values.entries()) source += write(value) + parts[index + 1]!;
  return new Markup(source);
}

/** Markup that is written in the source of the program (a style sheet, a declaration); never for anything that was read. */
export function trustedMarkup(source: string): Markup {
  return new Markup(source);
}
