import { describe, expect, it } from "vitest";
import { articles, readDrop, readOne, refusals } from "./reading.ts";

const NITF_BODY = `<body><body.head><hedline><hl1>Arrests in Minsk</hl1></hedline><byline><bytag>Ann Smith</bytag></byline>
<distributor>Example Agency</distributor><dateline><location>MINSK</location>, Sept 20</dateline></body.head>
<body.content><block><p>Police in <location>Minsk</location> detained <num>40</num> people on <chron norm="20200920">Sunday</chron>, rights defenders said.</p>
<hl2>Second day</hl2><p>The march went on after that.</p></block><media media-type="image"><media-caption>A photo</media-caption></media></body.content></body>`;
const NITF = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf xml:lang="en"><head><title>slug</title>
<docdata><doc-id id-string="doc.1"/><date.issue norm="20200920T200000+0300"/></docdata></head>${NITF_BODY}</nitf>`;
const newsItem = (
  content: string,
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example:1" version="3" xml:lang="be">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Example"><name>Прыклад</name></provider><versionCreated>2020-09-21T10:00:00+03:00</versionCreated><firstCreated>2020-09-20T20:00:00+03:00</firstCreated></itemMeta>
<contentMeta><by>Ян Баркоў</by><headline>Затрыманні ў Мінску</headline><language tag="be"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>У нядзелю ў Мінску <em>затрымалі</em> дзясяткі людзей, паведамілі праваабаронцы.</p><p>Другі абзац.</p></body></html></inlineXML>`;

describe("agency XML", () => {
  it("reads NITF with its mixed content in order, and its dateline before the first sentence", async () => {
    const article = await readOne("a.xml", NITF);
    expect(article).toMatchObject({
      title: "Arrests in Minsk",
      byline: "Ann Smith",
      outlet: "Example Agency",
      sourceId: "doc.1",
      format: "nitf",
      publication: { at: "2020-09-20T20:00:00+03:00", day: "2020-09-20" },
    });
    expect(article.text.slice(article.bodyStart)).toBe(
      "MINSK, Sept 20 — Police in Minsk detained 40 people on Sunday, rights defenders said.\n\nSecond day\n\nThe march went on after that.",
    );
  });

  it("reads NewsML-G2 items, alone and in a message, dated by their first version", async () => {
    const one = await readOne("a.xml", newsItem(XHTML));
    expect(one).toMatchObject({
      title: "Затрыманні ў Мінску",
      byline: "Ян Баркоў",
      outlet: "Прыклад",
      sourceId: "urn:newsml:example:1",
      language: "be",
      format: "newsml-g2",
      publication: { at: "2020-09-20T20:00:00+03:00" },
    });
    expect(one.text.slice(one.bodyStart)).toBe(
      "У нядзелю ў Мінску затрымалі дзясяткі людзей, паведамілі праваабаронцы.\n\nДругі абзац.",
    );
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${newsItem(XHTML)}${newsItem(`<inlineXML>${NITF.replace(/<\?.*?\?>|<!DOCTYPE.*?>/g, "")}</inlineXML>`)}</itemSet></newsMessage>`;
    const results = await readDrop("b.xml", message);
    expect(articles(results).map((article) => article.text.slice(article.bodyStart).slice(0, 20))).toEqual([
      "У нядзелю ў Мінску з",
      "MINSK, Sept 20 — Pol",
    ]);
  });

  it("reads plain text inside NewsML-G2", async () => {
    const article = await readOne(
      "a.xml",
      newsItem(
        `<inlineData contenttype="text/plain">У нядзелю ў Мінску затрымалі дзясяткі людзей, паведамілі праваабаронцы.\n\nДругі абзац.</inlineData>`,
      ),
    );
    expect(article.text.endsWith("праваабаронцы.\n\nДругі абзац.")).toBe(true);
  });

  it("refuses an item whose content is a picture", async () => {
    const results = await readDrop("a.xml", newsItem(`<remoteContent href="a.jpg" contenttype="image/jpeg"/>`));
    expect(refusals(results)[0]).toMatchObject({ code: "no-text" });
  });

  it("refuses XML of another kind by the name of its root", async () => {
    const results = await readDrop(
      "a.xml",
      `<?xml version="1.0"?><urlset><url><loc>https://example.org</loc></url></urlset>`,
    );
    expect(refusals(results)[0]?.reason).toBe("a.xml: is XML of a kind that is not read (its root is <urlset>)");
  });
});
