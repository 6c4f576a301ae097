/** The kinds of document that a reader exists for, and that hold no further drops. */
export type Kind = "text" | "markdown" | "html" | "xml" | "json" | "json-line" | "csv-record" | "mail" | "pdf" | "docx";

/** One document of a drop: what is read at once, in a worker, within the time of its articles. */
export interface Document {
  /** For messages: the drop's name, with the entry where there is one (`export.zip, entry a.html`). */
  readonly name: string;
  /** The entry inside the drop, or null where the document is the drop. */
  readonly entry: string | null;
  readonly kind: Kind;
  readonly content: Uint8Array | string;
  /** Encoding that the transport declares, if any. */
  readonly charset: string | null;
  /** Where it was fetched from, where the container knows (WARC). */
  readonly url: string | null;
}

/** Kinds that hold exactly one article each, so that they can be counted without being read. */
export const SINGLE: ReadonlySet<Kind> = new Set<Kind>([
  "text",
  "markdown",
  "html",
  "json-line",
  "csv-record",
  "pdf",
  "docx",
]);
