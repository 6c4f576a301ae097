import { auditEmail } from "@emailens/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAIL_LIMIT, type MailPart, renderArchivePage, renderMail } from "../../shared/editions/index.ts";
import type { EditionView } from "../../shared/editions/view.ts";
import { checkSides, DAILY, editions, HOSTILE, hostileEdition, itemsOf, shownNumbers as shown } from "./editions.ts";
import { inspect } from "./inspect.ts";

const STOP = "https://monitor.example.org/unsubscribe?t=1.abc.def";
const htmlOf = (part: MailPart) => part.html.join(STOP);
const textOf = (part: MailPart) => part.text.join(STOP);

/** Every element that a mail is made of; whatever else is there came from outside. */
const ELEMENTS = "html head meta title style body div table tr td p h1 h2 h3 a b span br".split(" ");
const ATTRIBUTES =
  "lang charset name content class style role width cellpadding cellspacing border bgcolor align valign height href".split(
    " ",
  );

describe("the mail of an edition", () => {
  const [part] = renderMail(DAILY);

  it("is one message of the wording that was composed, in HTML and in plain text", () => {
    expect(renderMail(DAILY)).toHaveLength(1);
    for (const item of itemsOf(DAILY)) {
      expect(inspect(htmlOf(part!)).text).toContain(item.headline);
      expect(textOf(part!).replace(/\n\s*/g, " ")).toContain(item.headline);
      if (item.severity === "low") continue;
      for (const quote of item.quotes) {
        expect(inspect(htmlOf(part!)).text).toContain(quote.text);
        expect(textOf(part!).replace(/\n\s*>?\s*/g, " ")).toContain(quote.text);
      }
    }
    expect(textOf(part!)).toContain("BelTA (state-run, 24 Nov)");
    expect(textOf(part!)).toContain("What changed: detained 5 → 12");
    expect(textOf(part!)).toContain("4 publishers (7 articles); also: Zerkalo");
    expect(textOf(part!)).toContain("Discord channel of this digest has failed");
  });

  it("shows a quote in its sentence, the rest of it set back, and the quote alone where there is no room", () => {
    const sentence =
      "«По данным правозащитников, после рейда на предприятие задержаны двенадцать человек, среди них двое несовершеннолетних.»";
    expect(textOf(part!).replace(/\n\s*>?\s*/g, " ")).toContain(sentence);
    expect(inspect(htmlOf(part!)).text).toContain(sentence);
    expect(htmlOf(part!)).toMatch(/<span[^>]*>По данным правозащитников, <\/span>после рейда/);
    const [quote] = itemsOf(DAILY)[0]!.quotes;
    const brief = {
      ...itemsOf(DAILY).at(-1)!,
      quotes: [{ ...quote!, context: { before: "а ".repeat(200), after: "" } }],
    };
    const [last] = renderMail({
      ...DAILY,
      sections: [{ ...DAILY.sections.at(-2)!, groups: [{ topic: "", items: [brief] }] }],
    });
    expect(textOf(last!).replace(/\n\s*/g, " ")).toContain("«после рейда на предприятие задержаны двенадцать человек»");
  });

  it("shows what stands beside an item in a line each, with its quote and where that is from", () => {
    expect(inspect(htmlOf(part!)).text).toContain(
      "·About 200 residents rally in Brest — «Каля дзвюх соцень чалавек сабралася вечарам каля прахадной завода.» · Nasha Niva·Foreign ministry of Poland condemns the arrests — «МИД Польши",
    );
    const lines = textOf(part!).split("\n");
    const start = lines.indexOf("  Also reported:");
    expect(lines.slice(start + 1, start + 5)).toEqual([
      "  · About 200 residents rally in Brest — «Каля дзвюх соцень чалавек",
      "    сабралася вечарам каля прахадной завода.» · Nasha Niva [3]",
      "  · Foreign ministry of Poland condemns the arrests — «МИД Польши назвал",
      "    задержания рабочих неприемлемыми.» [2]",
    ]);
  });

  it("quotes ten matters beside an item; of more, the later ones lead to the archive where there is one", () => {
    const [first] = itemsOf(DAILY);
    const also = Array.from({ length: 10 }, (_, index) => {
      const { quote } = first!.also[0]!;
      return { ...first!.also[0]!, developmentId: `s${index}`, quote: { ...quote!, text: `Сказ ${index}.` } };
    });
    const sections = [{ ...DAILY.sections[0]!, groups: [{ topic: "", items: [{ ...first!, also }] }] }];
    const quotedIn = (view: EditionView) => {
      const [mail] = renderMail(view);
      const html = htmlOf(mail!);
      expect(textOf(mail!).match(/Сказ \d\./g)).toEqual(inspect(html).text.match(/Сказ \d\./g));
      return { quoted: inspect(html).text.match(/Сказ \d\./g)!.length, html };
    };
    expect(quotedIn({ ...DAILY, archiveUrl: null, sections }).quoted).toBe(10);
    const { quoted, html } = quotedIn({ ...DAILY, sections });
    expect(quoted).toBe(8);
    expect(html.split(`href="${DAILY.archiveUrl}#d-d1"`)).toHaveLength(3);
    expect(inspect(html).text.match(/About 200 residents/g)).toHaveLength(10);
    expect(inspect(renderArchivePage({ ...DAILY, sections })).text.match(/Сказ \d\./g)).toHaveLength(10);
  });

  it("quotes what is of low priority in its line", () => {
    const quotes = [{ text: "Метро испытывает новый поезд.", language: "ru", source: itemsOf(DAILY)[0]!.sources[0]! }];
    const brief = { ...itemsOf(DAILY).at(-1)!, quotes };
    const view = { ...DAILY, sections: [{ ...DAILY.sections.at(-2)!, groups: [{ topic: "", items: [brief] }] }] };
    const [mail] = renderMail(view);
    expect(inspect(htmlOf(mail!)).text).toContain(`${brief.headline} — «Метро испытывает новый поезд.» · Viasna`);
    expect(textOf(mail!)).toContain(`- ${brief.headline} - «Метро испытывает новый`);
  });

  it("lists in plain text the days that had developments, in the digest's language", () => {
    const activity = {
      days: [
        { day: "2026-11-23", count: 3 },
        { day: "2026-11-24", count: 0 },
        { day: "2026-11-25", count: 8 },
      ],
      regions: [],
    };
    const text = (language: "en" | "ru") =>
      textOf(renderMail({ ...DAILY, activity, digest: { ...DAILY.digest, language } })[0]!);
    expect(text("en")).toContain("\nDevelopments by day: 23 Nov 3, 25 Nov 8\n");
    expect(text("ru")).toContain("\nСобытия по дням: 23 нояб. 3, 25 нояб. 8\n");
  });

  it("offers to unsubscribe above and below", () => {
    const html = htmlOf(part!);
    expect(html.split(STOP)).toHaveLength(3);
    expect(html.indexOf(STOP)).toBeLessThan(html.indexOf("<h1"));
    expect(html.lastIndexOf(STOP)).toBeGreaterThan(html.lastIndexOf("<h3"));
    expect(textOf(part!)).toContain(STOP);
  });

  it("names a colour for every text and ground, in light and in dark", () => {
    const { attributes } = inspect(htmlOf(part!));
    expect([...attributes].filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
    const html = htmlOf(part!);
    const sheet = /<style>(.*?)<\/style>/s.exec(html)![1]!;
    const dark = /@media \(prefers-color-scheme:dark\)\{(.*?\})\}/s.exec(sheet)![1]!;
    const coloured = Array.from(html.matchAll(/<\w+[^>]*?style="[^"]*color:#[^"]*"[^>]*>/g), ([tag]) => tag);
    expect(coloured.length).toBeGreaterThan(50);
    for (const tag of coloured) {
      const classes = /class="([^"]*)"/.exec(tag)?.[1]?.split(" ") ?? [];
      expect(
        classes.some((name) => dark.includes(`.${name}{`)),
        tag,
      ).toBe(true);
    }
  });

  it("passes the linter of mail clients with 94 of 100 or more in each", () => {
    const audit = auditEmail(htmlOf(part!));
    const scores = Object.entries(audit.compatibility.scores);
    expect(scores.length).toBeGreaterThanOrEqual(15);
    for (const [client, { score }] of scores) expect(score, client).toBeGreaterThanOrEqual(94);
    expect(audit.accessibility.score).toBe(100);
    expect(audit.size.clipped).toBe(false);
  });

  it("keeps to 72 columns in plain text, addresses apart", () => {
    for (const view of [DAILY, { ...DAILY, digest: { ...DAILY.digest, language: "be" as const } }]) {
      const long = textOf(renderMail(view)[0]!)
        .split("\n")
        .filter((line) => [...line].length > 72 && !/https?:/.test(line));
      expect(long).toEqual([]);
    }
  });

  it("numbers each address once and refers to no other", () => {
    const text = textOf(part!);
    const [body, list] = text.split("\nLinks:\n") as [string, string];
    const listed = Array.from(list.matchAll(/^\[(\d+)\] (\S+)$/gm), (match) => match[2]);
    expect(new Set(listed).size).toBe(listed.length);
    const used = new Set(Array.from(body.matchAll(/\[(\d+)\]/g), (match) => Number(match[1])));
    expect([...used].sort((a, b) => a - b)).toEqual(listed.map((_, index) => index + 1));
  });

  it("speaks Russian and Belarusian where the digest does", () => {
    const russian = textOf(renderMail({ ...DAILY, digest: { ...DAILY.digest, language: "ru" } })[0]!);
    expect(russian).toContain("среда, 25 ноября 2026");
    expect(russian).toContain("Отписаться: https");
    const belarusian = textOf(renderMail({ ...DAILY, digest: { ...DAILY.digest, language: "be" } })[0]!);
    expect(belarusian).toContain("Адпісацца: https");
    expect(belarusian).toMatch(/лістапада 2026/);
  });

  it.each(HOSTILE)("shows %j as text and nothing else", (hostile) => {
    for (const mail of renderMail(hostileEdition(hostile))) {
      const seen = inspect(htmlOf(mail));
      expect([...seen.tags].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
      expect([...seen.attributes].filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
      expect(seen.unbalanced).toEqual([]);
      expect(seen.addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
      expect(mail.html).toHaveLength(3);
      expect(mail.text).toHaveLength(2);
      expect(mail.subject).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
  });

  it("splits large editions so that each message keeps its limit and each item is in exactly one, or counted and linked", () => {
    fc.assert(
      fc.property(editions(0, 500, 120), (view) => {
        const parts = renderMail(view);
        const numbers = parts.flatMap((mail) => {
          expect(Buffer.byteLength(htmlOf(mail))).toBeLessThanOrEqual(MAIL_LIMIT);
          expect(Buffer.byteLength(textOf(mail))).toBeLessThanOrEqual(MAIL_LIMIT);
          const seen = inspect(htmlOf(mail));
          expect(seen.unbalanced).toEqual([]);
          expect([...seen.tags].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
          expect(shown(textOf(mail))).toEqual(shown(seen.text));
          return shown(seen.text);
        });
        const all = itemsOf(view);
        const expected = all.map(({ headline }) => Number(/^#(\d+):/.exec(headline)![1]));
        expect(numbers).toEqual(expected.slice(0, numbers.length));
        checkSides(view, numbers.length, parts.map((mail) => inspect(htmlOf(mail)).text).join("\n"));
        checkSides(view, numbers.length, parts.map(textOf).join("\n"));
        const left = all.length - numbers.length;
        if (view.archiveUrl === null) expect(left).toBe(0);
        if (left > 0) {
          const last = textOf(parts.at(-1)!).replace(/\n/g, " ");
          expect(last).toMatch(new RegExp(`\\[\\d+\\]: ${left + missedLines(view, parts)} `));
          expect(last).toContain(view.archiveUrl);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("stops after five messages where an archive has the rest, which it counts and links", () => {
    const [model] = itemsOf(DAILY);
    const items = Array.from({ length: 1200 }, (_, index) => ({ ...model!, developmentId: `d${index}` }));
    const view: EditionView = {
      ...DAILY,
      sections: [{ kind: "new", title: "New", groups: [{ topic: "", items }], lines: [] }],
    };
    const parts = renderMail(view);
    expect(parts).toHaveLength(5);
    const left = 1200 - parts.flatMap(({ entries }) => entries).length;
    expect(left).toBeGreaterThan(0);
    for (const [index, mail] of parts.entries()) {
      expect(mail.subject).toMatch(new RegExp(`\\(Part ${index + 1}/5\\)$`));
      expect(textOf(mail).includes(`More in the full edition [1]: ${left}\n`)).toBe(index === 4);
      expect(inspect(htmlOf(mail)).text.includes(`More in the full edition: ${left}`)).toBe(index === 4);
    }
    const all = renderMail({ ...view, archiveUrl: null });
    expect(all.flatMap(({ entries }) => entries)).toHaveLength(1200);
  });

  it("gives the same parts for the same view", () => {
    fc.assert(
      fc.property(editions(0, 60), (view) => {
        expect(renderMail(JSON.parse(JSON.stringify(view)))).toEqual(renderMail(view));
      }),
      { numRuns: 10 },
    );
  });
});

/** Lines of notices that are in no part; they count among what is left. */
function missedLines(view: EditionView, parts: readonly MailPart[]): number {
  const lines = view.sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return lines - parts.flatMap(({ entries }) => entries).filter(({ item }) => item === null).length;
}
