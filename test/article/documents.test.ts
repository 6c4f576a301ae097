import { describe, expect, it } from "vitest";
import { articles, readDrop, readOne, refusals } from "./reading.ts";
import { writeDocx, writeMail, writePdf } from "./writing.ts";

const FIRST =
  "Police in Minsk detained dozens of people on Sunday, rights defenders said, as tens of thousands marched through the centre of the capital for the seventh week in a row to demand that the president should step down and that new elections should be held.";
const SECOND =
  "The interior ministry gave no figures. Among those held are reporters of three outlets, their editors said in the evening.";

describe("a PDF", () => {
  it("gives its paragraphs, with the title in the largest type, without running heads and page numbers", async () => {
    const many = Array.from({ length: 24 }, (_, index) => `${index}. ${index % 2 ? SECOND : FIRST}`);
    const article = await readOne(
      "report.pdf",
      await writePdf("Arrests in Minsk", ["21 September 2020", ...many], { head: "Example weekly report" }),
    );
    expect(article).toMatchObject({ title: "Arrests in Minsk", format: "pdf", publication: { day: "2020-09-21" } });
    expect(article.text.slice(article.bodyStart).split("\n\n")).toEqual(many);
  });

  it("takes the day on which the file was made where its text has none, and says so", async () => {
    const article = await readOne("report.pdf", await writePdf("Arrests in Minsk", [FIRST, SECOND]));
    expect(article).toMatchObject({
      publication: { day: "2020-09-25" },
      origins: { publication: "document properties" },
    });
  });

  it.each([
    ["is protected by a password", "password", () => writePdf("A", [FIRST], { userPassword: "secret" })],
    ["has no text", "no-text", () => writePdf("", [])],
    ["is broken", "broken", async () => new TextEncoder().encode("%PDF-1.7\nnothing of the kind")],
  ])("is refused where it %s", async (_, code, write) => {
    const results = await readDrop("report.pdf", await write());
    expect(results).toHaveLength(1);
    // A page number is all the text that the empty one has.
    expect(refusals(results)[0]).toMatchObject({ code, entry: null });
  });

  it("is refused where it has too many pages, with their number", async () => {
    const pages = await writePdf(
      "A",
      Array.from({ length: 60 }, () => FIRST),
    );
    const results = await readDrop("report.pdf", pages, { limits: { pdfPages: 3 } });
    expect(refusals(results)[0]?.reason).toMatch(/^report\.pdf: has \d+ pages; at most 3 are read$/);
  });
});

describe("a DOCX file", () => {
  it("gives its paragraphs and headings", async () => {
    const file = await writeDocx("Arrests in Minsk", ["21 September 2020", FIRST, { heading: "Second day" }, SECOND]);
    const article = await readOne("wrong-name.zip", file);
    expect(article).toMatchObject({ title: "Arrests in Minsk", format: "docx", publication: { day: "2020-09-21" } });
    expect(article.text.slice(article.bodyStart)).toBe(`${FIRST}\n\nSecond day\n\n${SECOND}`);
  });

  it("takes its first line as the title where that is a headline", async () => {
    const article = await readOne(
      "a.docx",
      await writeDocx(null, [
        "Затрыманні ў Мінску",
        "У нядзелю ў Мінску затрымалі дзясяткі людзей, паведамілі праваабаронцы цэнтра.",
      ]),
    );
    expect(article).toMatchObject({ title: "Затрыманні ў Мінску", language: "be" });
  });

  it("is refused where a part unpacks to more than the limit", async () => {
    const file = await writeDocx(
      "A",
      Array.from({ length: 200 }, () => FIRST),
    );
    const results = await readDrop("a.docx", file, { limits: { docxBytes: 20_000 } });
    expect(refusals(results)[0]?.reason).toBe("a.docx: its part word/document.xml unpacks to more than 20 kB");
  });
});

describe("a mail", () => {
  const mail = {
    from: "Example Weekly <weekly@example.org>",
    to: "reader@example.org",
    subject: "Fwd: Задержания в Минске",
    date: new Date("2020-09-20T20:30:00Z"),
    messageId: "<1@example.org>",
  };

  it("is read as one article with the sender as outlet", async () => {
    const html = `<html><body><table><tr><td><p>В воскресенье в Минске задержали десятки человек, сообщили правозащитники центра.</p><p>Второй абзац о том же самом.</p></td></tr></table></body></html>`;
    const article = await readOne("a.eml", await writeMail({ ...mail, text: "see html", html }));
    expect(article).toMatchObject({
      title: "Задержания в Минске",
      outlet: "Example Weekly",
      language: "ru",
      format: "mail",
      sourceId: "<1@example.org>",
      publication: { at: "2020-09-20T20:30:00+00:00", day: "2020-09-20" },
    });
    expect(article.text.slice(article.bodyStart)).toBe(
      "В воскресенье в Минске задержали десятки человек, сообщили правозащитники центра.\n\nВторой абзац о том же самом.",
    );
  });

  it("gives an article for each attachment that holds one", async () => {
    const attachments = [
      { filename: "report.pdf", content: Buffer.from(await writePdf("Arrests in Minsk", [FIRST, SECOND])) },
      { filename: "picture.png", content: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), contentType: "image/png" },
      { filename: "table.xls", content: Buffer.from("d0cf11e0a1b11ae1", "hex") },
    ];
    const results = await readDrop("a.eml", await writeMail({ ...mail, text: "See the files.", attachments }));
    expect(articles(results).map((article) => article.title)).toEqual(["Arrests in Minsk"]);
    expect(refusals(results)).toMatchObject([{ code: "attachment", entry: "attachment table.xls" }]);
  });

  it("is one of many in an mbox", async () => {
    const one = Buffer.from(
      await writeMail({ ...mail, text: `${FIRST}\n\nFrom here on it went on.\n\n${SECOND}` }),
    ).toString("latin1");
    const quoted = one.replaceAll(/\r\n/g, "\n").replace(/^From here/m, ">From here");
    const box = `From a@example.org Sun Sep 20 20:30:00 2020\n${quoted}\n\nFrom b@example.org Sun Sep 20 20:31:00 2020\n${quoted}\n`;
    const results = await readDrop("mail.mbox", Buffer.from(box, "latin1"));
    expect(articles(results)).toHaveLength(2);
    expect(articles(results)[1]?.text).toContain("\n\nFrom here on it went on.\n\n");
    expect(await readDrop("mail.mbox", Buffer.from(box, "latin1"), { from: 1, chunk: 7 })).toEqual(results.slice(1));
  });
});
