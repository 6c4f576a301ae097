/** Editions for the tests of media and channels: one as readers get it, and arbitrary ones of any size and any malice. */
import fc from "fast-check";
import type { EditionView, ItemView, SectionView, SideView, SourceView } from "../../shared/editions/view.ts";

const source = (outlet: string, language: string, label: string | null, path: string): SourceView => ({
  outlet,
  url: `https://${path}`,
  language,
  label,
  publishedAt: "2026-11-24T15:20:00+03:00",
});

const ZERKALO = source("Zerkalo", "ru", "independent", "news.zerkalo.io/life/84512.html");
const NASHA_NIVA = source("Nasha Niva", "be", "independent", "nashaniva.com/351220");
const BELTA = source("BelTA", "en", "state-run", "eng.belta.by/society/view/163211-2026/");
const VIASNA = source("Viasna", "ru", "independent", "spring96.org/ru/news/118840");
const REUTERS = source("Reuters", "en", null, "www.reuters.com/world/europe/belarus-poland-border-2026-11-24/");

function item(change: Partial<ItemView> & Pick<ItemView, "developmentId" | "headline">): ItemView {
  return {
    kind: "new",
    severity: "normal",
    facts: [],
    also: [],
    change: null,
    quotes: [],
    sources: [ZERKALO],
    sourcesLine: "1 publisher (1 article)",
    singleSource: null,
    confidence: "high",
    feedbackUrl: `https://monitor.example.org/feedback?t=${change.developmentId}`,
    ...change,
  };
}

const side = (
  developmentId: string,
  severity: SideView["severity"],
  headline: string,
  quote: SideView["quote"],
): SideView => ({ developmentId, severity, headline, quote });

const section = (
  kind: SectionView["kind"],
  title: string,
  groups: SectionView["groups"],
  lines: string[] = [],
): SectionView => ({
  kind,
  title,
  groups,
  lines,
});

/** A daily edition as a newsroom would get it. */
export const DAILY: EditionView = {
  id: "daily-2026-11-25T04:00:00Z",
  digest: { name: "daily", title: "Belarus Monitor", language: "en", timeZone: "Europe/Minsk" },
  at: "2026-11-25T04:00:00Z",
  subject: "Belarus Monitor, 25 November: Security forces detain 12 workers of a Brest electronics factory",
  preheader: "Security forces detain 12 workers of a Brest electronics factory",
  summary: [
    "24 to 25 November, 07:00 Minsk time: 5 new developments, 1 update, 1 correction.",
    "Read: 214 articles from 31 outlets in 5 languages. 2 drops were refused; the receipts say why.",
  ],
  sections: [
    section("critical", "Critical", [
      {
        topic: "",
        items: [
          item({
            developmentId: "d1",
            kind: "update",
            severity: "critical",
            headline: "Security forces detain 12 workers of a Brest electronics factory",
            facts: ["Arrest", "24 November 2026", "Brest", "occurred"],
            also: [
              side("s1", "high", "About 200 residents rally in Brest", {
                text: "Каля дзвюх соцень чалавек сабралася вечарам каля прахадной завода.",
                language: "be",
                source: NASHA_NIVA,
              }),
              side("s2", "normal", "Foreign ministry of Poland condemns the arrests", {
                text: "МИД Польши назвал задержания рабочих неприемлемыми.",
                language: "ru",
                source: VIASNA,
              }),
            ],
            change: { field: "detained", from: "5", to: "12", text: "detained 5 → 12" },
            quotes: [
              {
                text: "после рейда на предприятие задержаны двенадцать человек",
                context: { before: "По данным правозащитников, ", after: ", среди них двое\nнесовершеннолетних." },
                language: "ru",
                source: VIASNA,
              },
              {
                text: "Затрыманых павезлі ў будынак абласнога КДБ, сваякам нічога не паведамляюць.",
                language: "be",
                source: NASHA_NIVA,
              },
            ],
            sources: [VIASNA, NASHA_NIVA, ZERKALO, BELTA],
            sourcesLine: "4 publishers (7 articles)",
          }),
        ],
      },
    ]),
    section("new", "New", [
      {
        topic: "Diplomacy and borders",
        items: [
          item({
            developmentId: "d2",
            severity: "high",
            headline: "Poland to reopen the Kuźnica–Bruzgi crossing for lorries on 1 December",
            facts: ["Cooperation", "1 December 2026", "Kuźnica, Poland", "planned"],
            quotes: [
              {
                text: "The crossing will open to freight traffic from the first of December, the interior minister told reporters in Białystok.",
                language: "en",
                source: REUTERS,
              },
            ],
            sources: [REUTERS, BELTA],
            sourcesLine: "2 publishers (3 articles)",
          }),
          item({
            developmentId: "d3",
            headline: "Foreign ministry summons the Lithuanian chargé d’affaires over balloon flights",
            facts: ["Demand", "24 November 2026", "Minsk", "occurred"],
            quotes: [
              {
                text: "The Lithuanian side was handed a note of protest.",
                language: "en",
                source: BELTA,
              },
            ],
            sources: [BELTA],
            singleSource: "single source: state-run",
            confidence: "medium",
          }),
        ],
      },
      {
        topic: "Courts and prisoners",
        items: [
          item({
            developmentId: "d4",
            headline: "Homiel court sentences two teachers to three years for comments online",
            facts: ["Sentence", "23 November 2026", "Homiel", "occurred"],
            quotes: [
              {
                text: "Суд Гомельской области приговорил двух учительниц к трём годам колонии за комментарии в соцсетях.",
                language: "ru",
                source: ZERKALO,
              },
            ],
            sources: [ZERKALO, VIASNA],
            sourcesLine: "2 publishers (2 articles)",
          }),
        ],
      },
    ]),
    section("planned", "Planned", [
      {
        topic: "",
        items: [
          item({
            developmentId: "d5",
            headline: "Lukashenko to meet Putin in Sochi on 2 December",
            facts: ["Consult", "2 December 2026", "Sochi, Russia", "planned"],
            quotes: [{ text: "Встреча президентов запланирована на второе декабря.", language: "ru", source: ZERKALO }],
          }),
        ],
      },
    ]),
    section("corrections", "Corrections", [
      {
        topic: "",
        items: [
          item({
            developmentId: "d6",
            kind: "correction",
            headline: "Border committee denies that a guard was wounded near Ashmiany",
            facts: ["Assault", "22 November 2026", "Ashmiany", "denied"],
            change: {
              field: "status",
              from: "occurred",
              to: "denied",
              text: "reported as occurred → denied by the border committee",
            },
            quotes: [
              { text: "This information is not true, the committee’s spokesman said.", language: "en", source: BELTA },
            ],
            sources: [BELTA],
          }),
        ],
      },
    ]),
    section("brief", "In brief", [
      {
        topic: "",
        items: [
          item({
            developmentId: "d7",
            severity: "low",
            headline: "Belarus and Oman sign a memorandum on customs data",
            sources: [BELTA],
          }),
          item({
            developmentId: "d8",
            severity: "low",
            headline: "Minsk metro tests a new train type",
            sources: [BELTA],
          }),
        ],
      },
    ]),
    section("notices", "Notices", [], ["The Discord channel of this digest has failed since 23 November: HTTP 404."]),
  ],
  activity: {
    days: Array.from({ length: 14 }, (_, index) => ({
      day: `2026-11-${String(12 + index).padStart(2, "0")}`,
      count: [3, 5, 2, 8, 6, 1, 0, 4, 7, 9, 12, 5, 3, 8][index]!,
    })),
    regions: [
      { name: "Minsk city", count: 31 },
      { name: "Brest region", count: 14 },
      { name: "Hrodna region", count: 9 },
    ],
  },
  footer: [
    "You get this because you are a reader of the digest “Belarus Monitor”.",
    "Whoever runs this monitor can change what the digest “Belarus Monitor” shows.",
  ],
  labels: {},
  archiveUrl: "https://archive.example.org/daily/2026-11-25.html",
};

/** What articles can say to break a medium. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</td></tr></table><h1>gone</h1>",
  '" onmouseover="alert(1)',
  "' style='position:fixed",
  "&lt;b&gt;&amp;&#60;script&#62;",
  "<!channel> <@U123> <https://evil.example|bank> *bold* _it_ ~x~ `code`",
  "@everyone @here <@123456789> [click](https://evil.example) ||spoiler|| # head",
  '=HYPERLINK("https://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "]]><evil/>",
  "\u0000\u0001\u0007\u001b[31m",
  "\u202Egnp.exe",
  "\ud83d",
  "Subject: forged\r\nBcc: victim@example.org\r\n\r\nbody",
  "javascript:alert(1)",
  "%0d%0aX: y {{unsubscribe}} {url}",
] as const;

const CYRILLIC = [
  "Задержаны",
  "в",
  "Гродно",
  "двенадцать",
  "рабочих",
  "завода",
  "Ў",
  "Мінску",
  "адбыўся",
  "суд",
  "над",
  "ёй",
  "👩‍👩‍👧",
  "не",
  "признал",
];
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...CYRILLIC), { minLength: min, maxLength: max }).map((list) => list.join(" "));
const text = (max: number) =>
  fc.oneof(
    { weight: 6, arbitrary: words(1, max) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: max * 6 }) },
  );
const address = fc.oneof(
  { weight: 5, arbitrary: fc.webUrl({ withQueryParameters: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      "javascript:alert(1)",
      "data:text/html,x",
      "https://a b/",
      "ftp://x.example/",
      "https://u:p@h.example/",
    ),
  },
);
const languages = fc.constantFrom("be", "ru", "en", "pl", "und");
const sources = fc.record({
  outlet: text(3),
  url: address,
  language: languages,
  label: fc.option(text(1)),
  publishedAt: fc.option(fc.constantFrom("2026-11-24T15:20:00+03:00", "yesterday")),
});

const quotes = (longest: number) =>
  fc
    .tuple(
      fc.record({ text: text(longest), language: languages, source: sources }),
      fc.option(fc.record({ before: text(longest), after: text(longest) })),
    )
    .map(([quote, context]) => (context === null ? quote : { ...quote, context }));
const severities = fc.constantFrom("low", "normal", "high", "critical");
const sides = (longest: number) =>
  fc.record({ developmentId: fc.uuid(), severity: severities, headline: text(8), quote: fc.option(quotes(longest)) });

const items = (longest: number): fc.Arbitrary<Omit<ItemView, "developmentId">> =>
  fc.record({
    kind: fc.constantFrom("new", "update", "correction"),
    severity: severities,
    headline: text(14),
    facts: fc.array(text(4), { maxLength: 5 }),
    also: fc.array(sides(longest), { maxLength: 12 }),
    change: fc.option(fc.record({ field: text(1), from: fc.option(text(2)), to: fc.option(text(2)), text: text(5) })),
    quotes: fc.array(quotes(longest), { maxLength: 3 }),
    sources: fc.array(sources, { maxLength: 8 }),
    sourcesLine: text(4),
    singleSource: fc.option(text(3)),
    confidence: text(1),
    feedbackUrl: address,
  });

const KINDS = ["critical", "updates", "new", "planned", "corrections", "brief", "notices"] as const;

/**
 * Editions of `minimum` to `maximum` items. A headline begins with `#n:`, n the item's number, and that of the matter m beside it with
 * `~n.m:`, so that both can be looked for in what a medium shows.
 * @param longest words of the longest quote
 */
export function editions(minimum: number, maximum: number, longest = 40): fc.Arbitrary<EditionView> {
  return fc
    .record({
      pool: fc.array(items(longest), { minLength: 1, maxLength: 12 }),
      count: fc.integer({ min: minimum, max: maximum }),
      language: fc.constantFrom("en", "ru", "be"),
      subject: text(12),
      summary: fc.array(text(10), { maxLength: 4 }),
      topics: fc.array(text(3), { minLength: 1, maxLength: 4 }),
      notices: fc.array(
        text(10).map((line) => `Notice: ${line}`),
        { maxLength: 2 },
      ),
      archived: fc.boolean(),
      activity: fc.boolean(),
    })
    .map(({ pool, count, language, subject, summary, topics, notices, archived, activity }) => {
      const all = Array.from({ length: count }, (_, index): ItemView => {
        const base = pool[index % pool.length]!;
        const also = base.also.map((one, place) => ({ ...one, headline: `~${index}.${place}: ${one.headline}` }));
        return { ...base, developmentId: `d${index}`, headline: `#${index}: ${base.headline}`, also };
      });
      const sections = KINDS.map((kind, place): SectionView => {
        const own = all.filter((_, index) => Math.floor((index * 6) / Math.max(1, count)) === place);
        const groups = topics.map((topic, index) => ({
          topic: kind === "new" ? topic : "",
          items: own.filter((_, n) => n % topics.length === index),
        }));
        return {
          kind,
          title: kind,
          groups: groups.filter((group) => group.items.length > 0),
          lines: kind === "notices" ? notices : [],
        };
      });
      return {
        ...DAILY,
        digest: { ...DAILY.digest, language: language as "en" },
        subject,
        preheader: subject,
        summary,
        sections: sections.filter((s) => s.groups.length > 0 || s.lines.length > 0),
        activity: activity ? DAILY.activity : null,
        archiveUrl: archived ? DAILY.archiveUrl : null,
      };
    });
}

/** The items of an edition in reading order. */
export const itemsOf = (view: EditionView): ItemView[] =>
  view.sections.flatMap(({ groups }) => groups.flatMap((group) => [...group.items]));

/** The daily edition with a text in place of everything that comes from articles or names. */
export function hostileEdition(text: string): EditionView {
  const replace = (value: unknown): unknown => {
    if (typeof value === "string") return text;
    if (Array.isArray(value)) return value.map(replace);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        /^(id|kind|severity|language|timeZone|at|name|count|labels)$/.test(name) ? field : replace(field),
      ]),
    );
  };
  return replace(DAILY) as EditionView;
}

/** What of the matters beside items a text shows, `item.place`. */
const shownSides = (text: string): string[] => Array.from(text.matchAll(/~(\d+\.\d+):/g), (match) => match[1]!);

/**
 * How many of the matters beside items a text counts instead of showing them. Its labels are those of the three languages; the counts
 * of hostile texts cannot be taken for them, since those have no such words.
 */
const countedSides = (text: string): number =>
  Array.from(text.matchAll(/(?:Also reported|And more|Там же|И ещё|Там жа|І яшчэ)(?: \[\d+\])?: (\d+)/g), (match) =>
    Number(match[1]),
  ).reduce((sum, count) => sum + count, 0);

/**
 * Fails where a matter beside one of the first `items` items is shown twice, or neither shown nor counted.
 * @param text all parts of an edition as its readers see them
 */
export function checkSides(view: EditionView, items: number, text: string): void {
  const sides = shownSides(text);
  const expected = itemsOf(view)
    .slice(0, items)
    .flatMap(({ also }) => also.map(({ headline }) => /^~(\d+\.\d+):/.exec(headline)![1]!));
  const known = new Set(expected);
  if (new Set(sides).size !== sides.length) throw new Error("a matter beside an item is shown twice");
  if (sides.some((one) => !known.has(one))) throw new Error("a matter is shown without its item");
  const left = expected.length - sides.length;
  if (countedSides(text) !== left) throw new Error(`${left} matters are not shown, ${countedSides(text)} counted`);
}

/** Numbers of the items that a text shows, by the marks of their headlines. */
export const shownNumbers = (text: string): number[] =>
  Array.from(text.matchAll(/#(\d+):/g), (match) => Number(match[1]));
