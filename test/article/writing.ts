import { Document as Docx, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { createTransport } from "nodemailer";
import type Mail from "nodemailer/lib/mailer";
import Pdf from "pdfkit";

/** Writes a PDF as reports are made: a large title, paragraphs, a running head and page numbers. */
export async function writePdf(
  title: string,
  paragraphs: readonly string[],
  options: PDFKit.PDFDocumentOptions & { readonly head?: string } = {},
): Promise<Uint8Array> {
  const { head, ...rest } = options;
  const document = new Pdf({
    size: "A4",
    margin: 72,
    bufferPages: true,
    info: { CreationDate: new Date("2020-09-25T10:00:00Z") },
    ...rest,
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on("end", resolve));
  if (title !== "") document.fontSize(20).text(title).moveDown();
  for (const paragraph of paragraphs) document.fontSize(11).text(paragraph).moveDown();
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    if (head !== undefined) document.fontSize(8).text(head, 72, 30, { lineBreak: false });
    document.page.margins.bottom = 0;
    document.fontSize(8).text(`Page ${page + 1} of ${count}`, 72, 800, { lineBreak: false });
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Writes a Word document with a title, headings, paragraphs and a header line on each page. */
export async function writeDocx(
  title: string | null,
  blocks: readonly (string | { readonly heading: string })[],
): Promise<Uint8Array> {
  const children = blocks.map((block) =>
    typeof block === "string"
      ? new Paragraph({ children: [new TextRun({ text: block.slice(0, 5), bold: true }), new TextRun(block.slice(5))] })
      : new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_2 }),
  );
  const heading = title === null ? [] : [new Paragraph({ text: title, heading: HeadingLevel.TITLE })];
  const document = new Docx({ creator: "Someone", sections: [{ children: [...heading, ...children] }] });
  return Packer.toBuffer(document);
}

/** Writes a mail as a mail program sends it. */
export async function writeMail(mail: Mail.Options): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail(mail);
  return message as Buffer;
}
