import type { Refusal } from "./article.ts";

/** A value and where it was found, in words for people. */
export interface Found {
  readonly value: string;
  readonly origin: string;
}

/** One paragraph of a body, as a reader of a format hands it over. */
export interface Paragraph {
  readonly text: string;
  /** The time that an entry of a live blog begins with; only on its first paragraph. */
  readonly at?: string;
}

/** The text of a draft: paragraphs that become the body, or a text whose every character is kept. */
export type DraftBody =
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly Paragraph[]; readonly origin: string }
  | {
      readonly kind: "verbatim";
      readonly text: string;
      readonly bodyStart: number;
      readonly origin: string;
    };

/** What a reader of one format found, before the checks and clean-up that all formats share. */
export interface Draft {
  readonly format: string;
  readonly body: DraftBody;
  readonly title?: Found | null;
  readonly byline?: Found | null;
  /** As written; dates are understood in one place. */
  readonly published?: Found | null;
  /** What the source says; believed only where the text itself does not tell. */
  readonly language?: Found | null;
  readonly url?: Found | null;
  readonly outlet?: Found | null;
  readonly partial?: boolean;
  readonly sourceId?: string | null;
}

/** One article of a document, read only when it is wanted. */
export interface Unit {
  /** For messages: the document's name, with the item where it holds several. */
  readonly name: string;
  /** The item inside the drop, or null where the article is the drop. */
  readonly entry: string | null;
  read(): Promise<Draft>;
}

/** The place of one item among several of a document. */
export function itemOf(
  document: { readonly name: string; readonly entry: string | null },
  item: string,
): Pick<Unit, "name" | "entry"> {
  return {
    name: `${document.name}, ${item}`,
    entry: document.entry === null ? item : `${document.entry}, ${item}`,
  };
}

/** A refusal while reading: caught at the edge of each unit, so that one bad thing stops only itself. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, reason: string, entry: string | null = null) {
    super(reason);
    this.name = "Refused";
    this.refusal = { code, reason, entry };
  }
}
