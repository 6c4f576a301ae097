import { describe, expect, it } from "vitest";
import { articles, readDrop, refusals } from "./reading.ts";

const LONG =
  "Правозащитники сообщили о десятках задержанных в Минске во время воскресного марша. Среди них журналисты.";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:yandex="http://news.yandex.ru">
<channel><title>Пример & новости</title><link>https://example.org/</link><language>ru</language>
<item><title>Задержания &amp; обыски</title><link>https://example.org/1</link><guid isPermaLink="false">g-1</guid>
<pubDate>Sun, 20 Sep 2020 23:30:00 +0300</pubDate><dc:creator>Анна Иванова</dc:creator>
<description>Коротко</description>
<content:encoded><![CDATA[<p>${LONG}</p><p>Второй <b>аб</b>зац: 5 &lt; 7 человек.</p>]]></content:encoded></item>
<item><title>Только анонс</title><link>https://example.org/2</link><pubDate>Mon, 21 Sep 2020 08:00:00 GMT</pubDate>
<description>${LONG}</description></item>
<item><title>Полный текст</title><link>https://example.org/3</link><description>Анонс</description>
<yandex:full-text>${LONG} ${LONG}</yandex:full-text></item>
<item><title>Пусто</title><link>https://example.org/4</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="be"><title>Прыклад</title>
<entry><title type="html">Затрыманні &lt;b&gt;ў Мінску&lt;/b&gt;</title><id>urn:1</id><link rel="self" href="https://example.org/self"/>
<link rel="alternate" href="https://example.org/1"/><published>2020-09-20T23:30:00-04:00</published><updated>2020-09-22T00:00:00Z</updated>
<author><name>Ян Баркоў</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>У нядзелю ў Мінску <b>затрымалі</b> дзясяткі людзей, паведамілі праваабаронцы.</p><p>Другі абзац пра тое ж самае.</p></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org"><title>Example</title></channel>
<item rdf:about="https://example.org/1"><title>Arrests in Minsk</title><link>https://example.org/1</link><dc:date>2020-09-20</dc:date>
<description>Police detained dozens of people in Minsk on Sunday, rights defenders said.</description></item></rdf:RDF>`;

describe("a feed", () => {
  it("gives an article for each item of RSS, and says which are only summaries", async () => {
    const results = await readDrop("news.xml", RSS);
    const [first, second, third] = articles(results);
    expect(first).toMatchObject({
      title: "Задержания & обыски",
      byline: "Анна Иванова",
      url: "https://example.org/1",
      outlet: "Пример & новости",
      sourceId: "g-1",
      partial: false,
      language: "ru",
      format: "rss",
      publication: { at: "2020-09-20T23:30:00+03:00", day: "2020-09-20" },
    });
    expect(first!.text).toBe(`Задержания & обыски\n\n${LONG}\n\nВторой абзац: 5 < 7 человек.`);
    expect(second).toMatchObject({ partial: true, publication: { day: "2020-09-21" } });
    expect(third).toMatchObject({ partial: false, origins: { text: "feed yandex:full-text" } });
    expect(refusals(results)).toEqual([
      { code: "no-text", reason: "news.xml, item 4: holds neither content nor summary", entry: "item 4" },
    ]);
  });

  it("reads Atom with its day in Minsk and its link to the page", async () => {
    const [article] = articles(await readDrop("a", ATOM));
    expect(article).toMatchObject({
      title: "Затрыманні ў Мінску",
      url: "https://example.org/1",
      byline: "Ян Баркоў",
      language: "be",
      publication: { at: "2020-09-20T23:30:00-04:00", day: "2020-09-21" },
    });
    expect(article!.text.slice(article!.bodyStart)).toBe(
      "У нядзелю ў Мінску затрымалі дзясяткі людзей, паведамілі праваабаронцы.\n\nДругі абзац пра тое ж самае.",
    );
  });

  it("reads RDF", async () => {
    const [article] = articles(await readDrop("a.rdf", RDF));
    expect(article).toMatchObject({
      title: "Arrests in Minsk",
      format: "rdf",
      partial: true,
      publication: { day: "2020-09-20" },
    });
  });

  it("reads JSON Feed", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Example",
      language: "en",
      items: [
        {
          id: "1",
          url: "https://example.org/1",
          title: "Arrests in Minsk",
          date_published: "2020-09-20T23:30:00+03:00",
          authors: [{ name: "Ann Smith" }],
          content_html:
            "<p>Police detained dozens of people in Minsk on Sunday.</p><p>Rights defenders counted forty names.</p>",
        },
        { id: "2", url: "https://example.org/2", summary: "Police detained dozens of people in Minsk on Sunday." },
      ],
    };
    const [first, second] = articles(await readDrop("feed.json", JSON.stringify(feed)));
    expect(first).toMatchObject({
      title: "Arrests in Minsk",
      byline: "Ann Smith",
      outlet: "Example",
      sourceId: "1",
      partial: false,
    });
    expect(first!.publication?.at).toBe("2020-09-20T23:30:00+03:00");
    expect(first!.text.slice(first!.bodyStart)).toContain("on Sunday.\n\nRights");
    expect(second).toMatchObject({ title: null, partial: true });
  });

  it("is refused where it declares entities", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`;
    expect(refusals(await readDrop("bomb.xml", bomb))).toEqual([
      { code: "xml-entity", reason: "bomb.xml: declares XML entities, which are not expanded", entry: null },
    ]);
  });

  it("continues at a position in the middle", async () => {
    const all = await readDrop("news.xml", RSS);
    expect(await readDrop("news.xml", RSS, { from: 2 })).toEqual(all.slice(2));
  });
});
