import { describe, expect, it } from "vitest";
import { articles, readDrop, readOne, refusals } from "./reading.ts";

const FIRST = "Police in Minsk detained dozens of people on Sunday, rights defenders said.";
const SECOND = "The interior ministry gave no figures. Among those held are reporters.";
const BODY = `${FIRST}\n\n${SECOND}`;
const json = (value: unknown) => JSON.stringify(value, null, 2);

describe("JSON", () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    [
      "schema.org NewsArticle",
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Arrests in Minsk",
        datePublished: "2020-09-20T23:30:00+03:00",
        author: [{ "@type": "Person", name: "Ann Smith" }],
        publisher: { "@type": "Organization", name: "Example" },
        mainEntityOfPage: { "@id": "https://example.org/1" },
        articleBody: BODY,
      },
      { byline: "Ann Smith", outlet: "Example", url: "https://example.org/1", publication: { day: "2020-09-20" } },
    ],
    [
      "news-please",
      {
        authors: ["Ann Smith"],
        date_publish: "2020-09-20 21:30:00",
        date_download: "2020-09-25 00:00:00",
        language: "en",
        title: "Arrests in Minsk",
        description: "short",
        source_domain: "example.org",
        maintext: `${FIRST}\n${SECOND}`,
        url: "https://example.org/1",
      },
      { byline: "Ann Smith", outlet: "example.org", publication: { at: "2020-09-20" } },
    ],
    [
      "NewsAPI, whose content is cut",
      {
        source: { id: null, name: "Example" },
        author: "Ann Smith",
        title: "Arrests in Minsk",
        description: "short",
        url: "https://example.org/1",
        publishedAt: "2020-09-20T20:30:00Z",
        content: `${FIRST} ${SECOND}… [+1234 chars]`,
      },
      { outlet: "Example", partial: true, publication: { at: "2020-09-20T20:30:00+00:00" } },
    ],
    [
      "ninjs 1",
      {
        uri: "urn:example:1",
        type: "text",
        language: "en",
        versioncreated: "2020-09-20T20:30:00Z",
        headline: "Arrests in Minsk",
        byline: "Ann Smith",
        body_xhtml: `<div><p>${FIRST}</p><p>${SECOND}</p></div>`,
      },
      { byline: "Ann Smith", publication: { day: "2020-09-20" } },
    ],
    [
      "ninjs 3",
      {
        uri: "https://example.org/1",
        contentCreated: "2020-09-20T20:30:00Z",
        by: "x",
        headlines: [{ role: "main", value: "Arrests in Minsk" }],
        bodies: [{ role: "main", contentType: "text/html", value: `<p>${FIRST}</p><p>${SECOND}</p>` }],
      },
      { url: "https://example.org/1", publication: { day: "2020-09-20" } },
    ],
    [
      "a record of its own making",
      {
        Заголовок: "Arrests in Minsk",
        Текст: BODY,
        Дата: "20.09.2020",
        Источник: "Пример",
        Ссылка: "https://example.org/1",
      },
      { outlet: "Пример", publication: { day: "2020-09-20" } },
    ],
    ["a body in a list of paragraphs", { title: "Arrests in Minsk", body: [FIRST, SECOND] }, {}],
  ])("%s", async (_, value, expected) => {
    const article = await readOne("a.json", json(value));
    expect(article).toMatchObject({ title: "Arrests in Minsk", language: "en", format: "json", ...expected });
    expect(article.text.slice(article.bodyStart)).toMatch(
      /rights defenders said\.\s+The interior ministry gave no figures\./,
    );
  });

  it.each<[string, (list: unknown[]) => unknown]>([
    ["a list", (list) => list],
    ["NewsAPI", (articles) => ({ status: "ok", totalResults: 2, articles })],
    [
      "Elasticsearch",
      (list) => ({ took: 1, hits: { total: 2, hits: list.map((_source) => ({ _index: "news", _source })) } }),
    ],
    ["a response with results", (results) => ({ response: { status: "ok", results } })],
  ])("in an envelope: %s", async (_, wrap) => {
    const list = [1, 2].map((id) => ({ id, title: `Arrests ${id}`, body: BODY }));
    const found = articles(await readDrop("a.json", json(wrap([...list, { title: "no text" }]))));
    expect(found.map((article) => article.sourceId)).toEqual(["1", "2"]);
  });

  it("reads the export of a Telegram channel, without messages that have no text", async () => {
    const chat = {
      name: "Пример",
      type: "public_channel",
      id: 1,
      messages: [
        { id: 1, type: "service", date: "2020-09-20T10:00:00", text: "" },
        {
          id: 2,
          type: "message",
          date: "2020-09-20T23:30:00",
          date_unixtime: "1600633800",
          text: [
            "❗️В Минске ",
            { type: "bold", text: "задержан журналист" },
            " Иван Иванов, сообщили его коллеги в воскресенье.",
          ],
        },
        { id: 3, type: "message", date: "2020-09-21T00:10:00", photo: "a.jpg", text: [] },
      ],
    };
    const [article, ...others] = articles(await readDrop("result.json", json(chat)));
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      outlet: "Пример",
      sourceId: "2",
      language: "ru",
      publication: { day: "2020-09-20" },
    });
    expect(article!.text).toContain("В Минске задержан журналист Иван Иванов");
  });

  it("keeps the times of a LiveBlogPosting", async () => {
    const update = (time: string, articleBody: string) => ({
      "@type": "BlogPosting",
      headline: `At ${time}`,
      datePublished: `2020-09-20T${time}:00+03:00`,
      articleBody,
    });
    const article = await readOne(
      "a.json",
      json({
        "@type": "LiveBlogPosting",
        headline: "Minsk live",
        liveBlogUpdate: [update("13:40", FIRST), update("12:15", SECOND)],
      }),
    );
    expect(article.entries.map(({ start, at }) => [article.text.slice(start, start + 8), at])).toEqual([
      ["At 13:40", "2020-09-20T13:40:00+03:00"],
      ["At 12:15", "2020-09-20T12:15:00+03:00"],
    ]);
  });

  it("of a list of which one item is no article, gives the others and says which", async () => {
    const results = await readDrop("a.json", json([{ title: "A", body: BODY }, 7, { port: 80 }]));
    expect(articles(results)).toHaveLength(1);
    expect(refusals(results).map(({ entry }) => entry)).toEqual(["item 2", "item 3"]);
  });
});

describe("Markdown", () => {
  const text = `## Second *day*\n\n**Police** in [Minsk](https://example.org/minsk_(city)) detained \`dozens\` of people on Sunday,\nrights defenders said. ![photo](a.jpg)\n\n- one reporter, whose snake_case_name stays\n- two editors\n\n> ${SECOND}\n\n\`\`\`\ncode()\n\`\`\`\n\n| name | years |\n|---|---|\n| Ivan | 5 |\n\n<!-- hidden -->\n`;
  const plain = `Second day\n\nPolice in Minsk detained dozens of people on Sunday, rights defenders said.\n\none reporter, whose snake_case_name stays\n\ntwo editors\n\n${SECOND}\n\nname | years\n\nIvan | 5`;

  it.each([
    [
      "YAML",
      `---\ntitle: "Arrests: Minsk"\ndate: 2020-09-20\nauthor: Ann Smith\nlang: en\nsource: Example\nurl: https://example.org/1\n---\n\n`,
    ],
    [
      "TOML",
      `+++\ntitle = "Arrests: Minsk"\ndate = 2020-09-20\nauthor = "Ann Smith"\nsource = "Example"\nurl = "https://example.org/1"\n+++\n`,
    ],
    [
      "broken YAML",
      `---\ntitle: Arrests: Minsk\ndate: 2020-09-20\nauthor: Ann Smith\nsource: Example\nurl: https://example.org/1\n---\n`,
    ],
  ])("gives its fields from front matter in %s, and its text without marks", async (_, front) => {
    const article = await readOne("a.txt", front + text);
    expect(article).toMatchObject({
      title: "Arrests: Minsk",
      byline: "Ann Smith",
      outlet: "Example",
      url: "https://example.org/1",
      publication: { at: "2020-09-20" },
      format: "markdown",
    });
    expect(article.text.slice(article.bodyStart)).toBe(plain);
  });

  it("takes its first heading as the title", async () => {
    const article = await readOne("a.md", `# Arrests in Minsk\n\n20 September 2020\n\n${text}`);
    expect(article).toMatchObject({ title: "Arrests in Minsk", publication: { day: "2020-09-20" } });
  });
});
