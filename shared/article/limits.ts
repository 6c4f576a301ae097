/** What a drop may cost. Every limit is counted on actual bytes and characters, never on what a header claims. */
export interface Limits {
  /** Bytes of a drop that has to be held in memory as a whole. */
  readonly dropBytes: number;
  /** Bytes of a drop that is read as a stream (JSONL, CSV, WARC, mbox). */
  readonly streamBytes: number;
  /** Bytes of one HTML page or plain text. */
  readonly pageBytes: number;
  /** Depth of nested HTML elements. */
  readonly htmlDepth: number;
  readonly htmlElements: number;
  /** Attributes of one HTML element. */
  readonly htmlAttributes: number;
  /** `<` in a row. */
  readonly htmlAngles: number;
  /** Entries of one zip archive. */
  readonly zipEntries: number;
  /** Unpacked bytes of everything in one drop. */
  readonly unpackedBytes: number;
  /** Unpacked bytes of one zip entry. */
  readonly entryBytes: number;
  /** Unpacked bytes for each packed byte. */
  readonly packingRatio: number;
  /** Archives inside archives: 1 is an archive of articles, 2 an archive of archives. */
  readonly nesting: number;
  /** Items of one feed or XML bundle. */
  readonly feedItems: number;
  /** Articles of one drop. */
  readonly articles: number;
  /** Depth of nested XML elements. */
  readonly xmlDepth: number;
  readonly mimeDepth: number;
  readonly mailAttachments: number;
  readonly pdfPages: number;
  /** Unpacked bytes of the main part of a DOCX file. */
  readonly docxBytes: number;
  readonly csvRecordBytes: number;
  readonly jsonLineBytes: number;
  /** Bytes of the front matter of a Markdown file. */
  readonly frontMatterBytes: number;
  /** Milliseconds of wall clock for one article. */
  readonly articleMilliseconds: number;
  /** Megabytes of heap for the reading of one document. */
  readonly heapMegabytes: number;
  /** Characters of one body. */
  readonly bodyCharacters: number;
  readonly titleCharacters: number;
  /** Earliest year of a publication date that is believed. */
  readonly earliestYear: number;
}

const MB = 1024 * 1024;

/** Where they come from: real pages reach depth 51, 10,110 elements and 1.6 MB; the rest leaves room above what is seen. */
export const DEFAULT_LIMITS: Limits = {
  dropBytes: 50 * MB,
  streamBytes: 2048 * MB,
  pageBytes: 4 * MB,
  htmlDepth: 128,
  htmlElements: 20_000,
  htmlAttributes: 256,
  htmlAngles: 10_000,
  zipEntries: 1_000,
  unpackedBytes: 200 * MB,
  entryBytes: 20 * MB,
  packingRatio: 100,
  nesting: 2,
  feedItems: 1_000,
  articles: 100_000,
  xmlDepth: 256,
  mimeDepth: 20,
  mailAttachments: 50,
  pdfPages: 200,
  docxBytes: 20 * MB,
  csvRecordBytes: 1 * MB,
  jsonLineBytes: 5 * MB,
  frontMatterBytes: 64 * 1024,
  articleMilliseconds: 10_000,
  heapMegabytes: 384,
  bodyCharacters: 200_000,
  titleCharacters: 500,
  earliestYear: 1990,
};
