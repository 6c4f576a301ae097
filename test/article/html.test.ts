import { describe, expect, it } from "vitest";
import { readOne } from "./reading.ts";

const LEAD =
  "В воскресенье в Минске силовики задержали десятки человек во время марша протеста, сообщили правозащитники центра.";
const SECOND =
  "По данным центра «Вясна», среди задержанных есть журналисты и несовершеннолетние, их имена устанавливаются.";
const THIRD =
  "В Министерстве внутренних дел число задержанных не назвали, сославшись на то, что данные ещё уточняются.";

/** A page of a news site with all that stands around an article. */
const page = (
  body: string,
  head = "",
) => `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Задержания в Минске — Пример</title>
<meta property="og:site_name" content="Пример"><meta property="og:title" content="Задержания в Минске">${head}</head>
<body><header><a href="/">Пример</a><nav><ul><li><a href="/p">Политика</a></li><li><a href="/e">Экономика</a></li></ul></nav></header>
<main><article><h1>Задержания в Минске</h1>${body}
<div class="share"><a href="#">Поделиться</a></div><div class="related"><h3>Читайте также</h3><ul><li><a href="/1">Как живёт деревня под Гродно</a></li></ul></div></article></main>
<aside class="sidebar"><h3>Популярное</h3><a href="/2">Погода на завтра в областных центрах</a></aside>
<div id="cookie-banner">Этот сайт использует файлы cookie</div><footer>© 2020 Пример. Все права защищены.</footer></body></html>`;

describe("a page", () => {
  it("gives its body in paragraphs without what stands around it, and facts with their origins", async () => {
    const head = `<link rel="canonical" href="https://example.org/a?b=1#top"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-09-20T23:30:00+03:00","author":{"@type":"Person","name":"Анна Иванова"},"publisher":{"name":"Пример"}}</script>`;
    const article = await readOne(
      "a.html",
      page(`<p>${LEAD}</p><p>${SECOND}</p><p>Фото: Пример</p><p>${THIRD}</p>`, head),
    );
    expect(article.text).toBe(`Задержания в Минске\n\n${LEAD}\n\n${SECOND}\n\n${THIRD}`);
    expect(article).toMatchObject({
      title: "Задержания в Минске",
      byline: "Анна Иванова",
      outlet: "Пример",
      url: "https://example.org/a?b=1",
      language: "ru",
      publication: { at: "2020-09-20T23:30:00+03:00", day: "2020-09-20" },
      origins: {
        title: "h1",
        byline: "json-ld",
        publication: "json-ld",
        url: "link canonical",
        text: "page",
        language: "text",
      },
    });
  });

  it("has no byline rather than a guess", async () => {
    const article = await readOne(
      "a.html",
      page(`<p class="author">Редакция</p><p>${LEAD}</p><p>${SECOND}</p>`, `<meta name="author" content="admin">`),
    );
    expect(article.byline).toBeNull();
  });

  it("never glues words, and keeps the order of mixed content", async () => {
    const body = `<div class="text"><div>${LEAD}<br><br>Второй <b>аб</b>зац<a href="/x">: ссылка</a> и <i>ещё</i> слово, и достаточно слов для предложения здесь.<p>${SECOND}</p>хвост без тега стоит здесь и тоже читается как предложение.</div><ul><li>первый пункт списка из шести слов тут</li><li>второй пункт списка из шести слов тут</li></ul><p>${THIRD}</p></div>`;
    const { text, bodyStart } = await readOne("a.html", page(body));
    expect(text.slice(bodyStart).split("\n\n")).toEqual([
      LEAD,
      "Второй абзац: ссылка и ещё слово, и достаточно слов для предложения здесь.",
      SECOND,
      "хвост без тега стоит здесь и тоже читается как предложение.",
      "первый пункт списка из шести слов тут",
      "второй пункт списка из шести слов тут",
      THIRD,
    ]);
  });

  it.each([
    [
      "article:published_time",
      `<meta property="article:published_time" content="2020-09-20T21:30:00Z">`,
      "2020-09-20T21:30:00+00:00",
      "2020-09-21",
    ],
    ["a day", `<meta name="pubdate" content="20.09.2020">`, "2020-09-20", "2020-09-20"],
    ["the address", `<link rel="canonical" href="https://example.org/2020/09/20/a.html">`, "2020-09-20", "2020-09-20"],
  ])("takes the day of publication from %s", async (_, head, at, day) => {
    expect((await readOne("a.html", page(`<p>${LEAD}</p><p>${SECOND}</p>`, head))).publication).toEqual({ at, day });
  });

  it.each([
    ["a time element", `<time datetime="2020-09-20T12:00:00+03:00">20 сентября</time>`, "2020-09-20"],
    ["an element named after a date", `<div class="news-date">20 сентября 2020, 12:00</div>`, "2020-09-20"],
    ["a line below the heading", `<span>20 верасня 2020</span>`, "2020-09-20"],
    [
      "a date of change, never",
      `<meta itemprop="datePublished" content="2020-09-20"><span class="updated">22.09.2020</span>`,
      "2020-09-20",
    ],
    ["the future, never", `<time datetime="2031-01-01">2031</time>`, undefined],
  ])("takes it from %s", async (_, mark, day) => {
    expect((await readOne("a.html", page(`${mark}<p>${LEAD}</p><p>${SECOND}</p>`))).publication?.day).toBe(day);
  });

  it("keeps the times of a live blog", async () => {
    const entries = [
      ["13:40", LEAD],
      ["12:15", SECOND],
      ["11:05", THIRD],
    ].map(
      ([time, text]) =>
        `<div class="entry"><time datetime="2020-09-27T${time}:00+03:00">${time}</time><p>${text}</p></div>`,
    );
    const article = await readOne("a.html", page(entries.join("")));
    expect(article.entries.map(({ at }) => at)).toEqual(
      ["13:40", "12:15", "11:05"].map((time) => `2020-09-27T${time}:00+03:00`),
    );
    expect(article.entries.map(({ start }) => article.text.slice(start, start + 5))).toEqual([
      "13:40",
      "12:15",
      "11:05",
    ]);
  });

  it("is read from the structured data where the page itself has far less", async () => {
    const json = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Задержания в Минске",
      articleBody: `${LEAD}\n\n${SECOND}\n\n${THIRD} ${LEAD}`,
    });
    const article = await readOne(
      "a.html",
      `<html><head><script type="application/ld+json">${json}</script></head><body><div id="root"><p>Загрузка</p></div></body></html>`,
    );
    expect(article.origins.text).toBe("json-ld articleBody");
    expect(article.text).toContain(`${LEAD}\n\n${SECOND}`);
  });
});

describe("boilerplate", () => {
  it.each([
    [
      "en",
      "The court in Minsk sentenced three people on Monday.",
      ["Read also: How a village lives", "Photo: Example", "(With ANI inputs)"],
    ],
    [
      "ru",
      "Суд в Минске вынес приговор троим жителям города.",
      ["Читайте также: Как живёт деревня", "Фото: Пример", "Перепечатка материалов разрешена со ссылкой"],
    ],
    [
      "be",
      "Суд у Мінску вынес прысуд траім жыхарам горада.",
      ["Чытайце таксама: Як жыве вёска", "Фота: Прыклад", "Усе правы абаронены"],
    ],
    [
      "uk",
      "Суд у Мінську виніс вирок трьом жителям міста.",
      ["Читайте також: Як живе село", "Фото: Приклад", "Підписуйтесь на наш канал"],
    ],
    [
      "pl",
      "Sąd w Mińsku skazał w poniedziałek trzy osoby.",
      ["Czytaj także: Jak żyje wieś", "Fot. Przykład", "Źródło: Przykład"],
    ],
    [
      "lt",
      "Minsko teismas pirmadienį nuteisė tris žmones.",
      ["Taip pat skaitykite: Kaip gyvena kaimas", "Nuotr. Pavyzdys", "Šaltinis: Pavyzdys"],
    ],
    [
      "de",
      "Ein Gericht in Minsk hat am Montag drei Menschen verurteilt.",
      ["Lesen Sie auch: Wie ein Dorf lebt", "Foto: Beispiel", "Alle Rechte vorbehalten"],
    ],
  ])("goes and the body stays: %s", async (_, sentence, around) => {
    const [pointer, credit, end] = around as [string, string, string];
    const { text } = await readOne("a.txt", [sentence, pointer, sentence, credit, sentence, end].join("\n\n"));
    expect(text.split("\n\n")).toEqual([sentence, sentence, sentence]);
  });
});
