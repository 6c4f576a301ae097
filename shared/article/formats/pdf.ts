import { isDateLine } from "../dates.ts";
import { type Draft, type Found, Refused } from "../draft.ts";
import { readHeader } from "../header.ts";
import type { Limits } from "../limits.ts";
import { type Line, linesOf, type Run, withoutRunningHeads } from "../pdf/lines.ts";
import { type PdfParagraph, paragraphsOfLines } from "../pdf/paragraphs.ts";

/**
 * Reads the text of a PDF: paragraphs rebuilt from where the lines stand, without running heads and page numbers.
 * @throws Refused where it has more pages than allowed, needs a password, is broken, or is only pictures of pages.
 */
export async function readPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<Draft> {
  const { pages, info } = await extract(bytes, name, limits);
  const paragraphs = paragraphsOfLines(withoutRunningHeads(pages));
  if (paragraphs.length === 0) {
    throw new Refused("no-text", `${name}: has no text in it, only pictures of pages: recognise its text (OCR) first`);
  }
  const heading = headingOf(paragraphs);
  const title =
    heading === null
      ? told(info["Title"])
      : { value: heading.map(({ text }) => text).join(" "), origin: "largest type of the first page" };
  const rest = heading === null ? paragraphs : paragraphs.filter((paragraph) => !heading.includes(paragraph));
  const dated = rest.slice(0, 4).find(({ text }) => isDateLine(text));
  const header = readHeader(
    rest
      .slice(0, 6)
      .map(({ text }) => text)
      .join("\n\n"),
  );
  const created = typeof info["CreationDate"] === "string" ? pdfDate(info["CreationDate"]) : null;
  return {
    format: "pdf",
    title,
    published:
      (dated === undefined ? null : { value: dated.text, origin: "date line" }) ??
      header.published ??
      // The day on which a file was made is often, not always, that of the text: the last resort, and named as such.
      (created === null ? null : { value: created, origin: "document properties" }),
    outlet: header.outlet,
    url: header.url,
    body: {
      kind: "paragraphs",
      paragraphs: rest.filter((paragraph) => paragraph !== dated).map(({ text }) => ({ text })),
      origin: "pdf",
    },
  };
}

interface Extracted {
  readonly pages: readonly (readonly Line[])[];
  readonly info: Readonly<Record<string, unknown>>;
}

async function extract(bytes: Uint8Array, name: string, limits: Limits): Promise<Extracted> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import("unpdf");
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // A copy, since the library takes the memory of what it is given. Warnings about fonts are of no use here.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (kind === "PasswordException") throw new Refused("password", `${name}: is protected by a password`);
    throw new Refused("broken", `${name}: is not a whole PDF file (${message.slice(0, 120)})`);
  }
  try {
    if (document.numPages > limits.pdfPages) {
      throw new Refused(
        "too-many-pages",
        `${name}: has ${document.numPages} pages; at most ${limits.pdfPages} are read`,
      );
    }
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    return { pages: items.map((runs: readonly Run[], page: number) => linesOf(runs, page)), info };
  } finally {
    await document.cleanup();
  }
}

/** The paragraphs of the first page in its largest type, where that is larger than running text. */
function headingOf(paragraphs: readonly PdfParagraph[]): PdfParagraph[] | null {
  const sizes = new Map<number, number>();
  for (const { text, fontSize } of paragraphs) sizes.set(fontSize, (sizes.get(fontSize) ?? 0) + text.length);
  const body = [...sizes].sort((a, b) => b[1] - a[1])[0]![0];
  const first = paragraphs.slice(0, 6).filter(({ page, text }) => page === 0 && /\p{L}{2}/u.test(text));
  const largest = Math.max(0, ...first.map(({ fontSize }) => fontSize));
  if (largest < body * 1.12) return null;
  const heading = first.filter(({ fontSize }) => fontSize === largest);
  return heading.length <= 2 && heading.every(({ text }) => text.length <= 300) ? heading : null;
}

/** A title that someone gave, not one that a program left behind. */
function told(title: unknown): Found | null {
  if (typeof title !== "string" || title.trim().length < 8) return null;
  if (
    /^(?:microsoft word|untitled|без имени|документ\d?|document\d?|slide)|\.(?:docx?|pdf|indd|odt|rtf|tmp)$/iu.test(
      title.trim(),
    )
  )
    return null;
  return { value: title, origin: "document properties" };
}

/** `D:20200921103000+03'00'` as ISO 8601, or null. */
function pdfDate(value: string): string | null {
  const parts = /^D?:?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?|Z)?/u.exec(value);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = parts;
  const zone = sign === undefined ? (value.includes("Z") ? "Z" : "") : `${sign}${hours}:${minutes ?? "00"}`;
  return hour === undefined
    ? `${year}-${month}-${day}`
    : `${year}-${month}-${day}T${hour}:${minute}:${second ?? "00"}${zone}`;
}
