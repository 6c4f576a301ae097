/**
 * What a drop may cost. Every limit is counted on actual bytes and characters, never on what a header claims; what goes past one is
 * refused with a sentence that names it. All of them can be set in the configuration,
 * under the same names.
 */
export interface Limits {
  /** Bytes of a drop that has to be held in memory as a whole. JSONL, CSV, mbox and WARC are streamed: see `streamBytes`. */
  readonly dropBytes: number;
  /** Bytes that everything packed in one drop unpacks to. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte; looked at from one megabyte on, since short texts of one letter pack better. */
  readonly unpackedRatio: number;
  /** Entries of one zip archive. */
  readonly archiveEntries: number;
  /** Archives inside archives: 1 is an archive of articles, 2 an archive of archives. */
  readonly archiveNesting: number;
  readonly articlesPerDrop: number;
  readonly charactersPerArticle: number;
  /** Depth of nested elements in HTML and XML. */
  readonly markupNesting: number;
  /** Wall-clock seconds for one article. */
  readonly secondsPerDocument: number;
  /** Bytes of a drop that is read as a stream, after unpacking. */
  readonly streamBytes: number;
  /** Bytes of one HTML page, plain text, Markdown file, or mail. */
  readonly pageBytes: number;
  readonly htmlElements: number;
  /** Attributes of one HTML element. */
  readonly htmlAttributes: number;
  /** `<` in a row. */
  readonly htmlAngles: number;
  /** Bytes of one document in an archive that is read whole; JSONL, CSV, mbox and WARC may be as large as all that unpacks. */
  readonly entryBytes: number;
  /** Items of one feed or XML bundle. */
  readonly feedItems: number;
  /** Parts inside parts of a mail. */
  readonly mailNesting: number;
  readonly mailAttachments: number;
  readonly pdfPages: number;
  /** Unpacked bytes of one part of a DOCX file. */
  readonly docxBytes: number;
  readonly csvRecordBytes: number;
  readonly jsonLineBytes: number;
  /** Bytes of the front matter of a Markdown file. */
  readonly frontMatterBytes: number;
  /** Megabytes of heap for the reading of one document. */
  readonly heapMegabytes: number;
  readonly titleCharacters: number;
  /** Earliest year of a publication date that is believed. */
  readonly earliestYear: number;
}

const MB = 1024 * 1024;

/** Real pages reach depth 51, 10,110 elements and 1.6 MB; every limit leaves room above what is seen in the wild. */
export const DEFAULT_LIMITS: Limits = {
  dropBytes: 50 * MB,
  unpackedBytes: 200 * MB,
  unpackedRatio: 100,
  archiveEntries: 1_000,
  archiveNesting: 2,
  articlesPerDrop: 100_000,
  charactersPerArticle: 200_000,
  markupNesting: 128,
  secondsPerDocument: 10,
  streamBytes: 8192 * MB,
  pageBytes: 4 * MB,
  htmlElements: 20_000,
  htmlAttributes: 256,
  htmlAngles: 10_000,
  entryBytes: 20 * MB,
  feedItems: 1_000,
  mailNesting: 20,
  mailAttachments: 50,
  pdfPages: 200,
  docxBytes: 20 * MB,
  csvRecordBytes: 1 * MB,
  jsonLineBytes: 5 * MB,
  frontMatterBytes: 64 * 1024,
  heapMegabytes: 384,
  titleCharacters: 500,
  earliestYear: 1990,
};

/** A number of bytes in words: `4 MB`, `64 kB`, `900 bytes`. */
export function size(bytes: number): string {
  if (bytes >= MB) return `${Math.round((bytes / MB) * 10) / 10} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
}
