import { beforeAll, describe, expect, test } from "vitest";
import { type LanguagePack, packOf, type Sentence } from "../../shared/language/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";

/** Published on a Sunday. */
const PUBLICATION = "2020-09-20";

describe.each(["ru", "be"] as const)("the grammar of %s", (language) => {
  let pack: LanguagePack;
  beforeAll(async () => {
    pack = (await packOf(language))!;
  });
  const read = (text: string): Sentence[] =>
    pack.analyse(text, findMentions(text, language), {
      bodyStart: 0,
      isEventNoun: (lemma) => /^(задержание|затрыманне)$/u.test(lemma),
    });
  const only = <T>(values: readonly T[]): T => {
    expect(values.length).toBeGreaterThan(0);
    return values[0]!;
  };

  const dates: Record<"ru" | "be", [string, "past" | "future", string, string][]> = {
    ru: [
      ["накануне", "past", "2020-09-19", "2020-09-19"],
      ["после президентских выборов", "past", "2020-08-09", "2020-08-09"],
      ["в минувшее воскресенье", "past", "2020-09-13", "2020-09-13"],
      ["в понедельник", "past", "2020-09-14", "2020-09-14"],
      ["в понедельник", "future", "2020-09-21", "2020-09-21"],
      ["14 декабря прошлого года", "past", "2019-12-14", "2019-12-14"],
      ["в ноябре прошлого года", "past", "2019-11-01", "2019-11-30"],
      ["на прошлой неделе", "past", "2020-09-07", "2020-09-13"],
      ["с 9 августа", "past", "2020-08-09", "2020-09-20"],
      ["с начала года", "past", "2020-01-01", "2020-09-20"],
      ["в середине августа", "past", "2020-08-11", "2020-08-20"],
      ["14–15 сентября", "past", "2020-09-14", "2020-09-15"],
      ["в 2021 году", "future", "2021-01-01", "2021-12-31"],
      ["во втором полугодии", "future", "2020-07-01", "2020-12-31"],
      ["неделю назад", "past", "2020-09-13", "2020-09-13"],
      ["с начала мая", "past", "2020-05-01", "2020-09-20"],
      ["за восемь месяцев", "past", "2020-01-01", "2020-08-31"],
      ["в январе–августе", "past", "2020-01-01", "2020-08-31"],
      ["за три дня", "past", "2020-09-18", "2020-09-20"],
      ["четвёртый день подряд", "past", "2020-09-17", "2020-09-20"],
      ["минувшей ночью", "past", "2020-09-19", "2020-09-20"],
      ["к вечеру среды", "past", "2020-09-16", "2020-09-16"],
      ["во вторник утром", "past", "2020-09-15", "2020-09-15"],
      ["с субботы на воскресенье", "past", "2020-09-19", "2020-09-20"],
      ["в конце прошлой недели", "past", "2020-09-10", "2020-09-13"],
      ["во второй половине августа", "past", "2020-08-16", "2020-08-31"],
      ["в День Воли", "past", "2020-03-25", "2020-03-25"],
      ["в позапрошлом году", "past", "2018-01-01", "2018-12-31"],
    ],
    be: [
      ["пасля спрэчных выбараў", "past", "2020-08-09", "2020-08-09"],
      ["напярэдадні", "past", "2020-09-19", "2020-09-19"],
      ["учора", "past", "2020-09-19", "2020-09-19"],
      ["у панядзелак", "future", "2020-09-21", "2020-09-21"],
      ["19 верасня", "past", "2020-09-19", "2020-09-19"],
      ["19 верасьня", "past", "2020-09-19", "2020-09-19"],
      ["на мінулым тыдні", "past", "2020-09-07", "2020-09-13"],
      ["у жніўні", "past", "2020-08-01", "2020-08-31"],
      ["з пачатку траўня", "past", "2020-05-01", "2020-09-20"],
      ["за студзень — жнівень", "past", "2020-01-01", "2020-08-31"],
      ["за тры дні", "past", "2020-09-18", "2020-09-20"],
      ["чацвёрты дзень", "past", "2020-09-17", "2020-09-20"],
      ["мінулай ноччу", "past", "2020-09-19", "2020-09-20"],
      ["раніцай чацвярга", "past", "2020-09-17", "2020-09-17"],
      ["у Дзень Волі", "past", "2020-03-25", "2020-03-25"],
      ["на Дзяды", "past", "2019-11-02", "2019-11-02"],
      ["пазалетась", "past", "2018-01-01", "2018-12-31"],
      ["у сьнежні", "past", "2019-12-01", "2019-12-31"],
      ["летась", "past", "2019-01-01", "2019-12-31"],
      ["з пачатку года", "past", "2020-01-01", "2020-09-20"],
      ["з 9 жніўня", "past", "2020-08-09", "2020-09-20"],
    ],
  };
  test.each(dates[language])("time: %s (%s)", (words, tense, start, end) => {
    const text = language === "ru" ? `Его задержали ${words}.` : `Яго затрымалі ${words}.`;
    expect(only(only(read(text)).dates).resolve(PUBLICATION, tense)).toEqual({ start, end });
  });

  const numbers: Record<"ru" | "be", [string, number, string, string | null][]> = {
    ru: [
      ["более 100 тысяч человек", 100_000, "min", null],
      ["около двух тысяч человек", 2_000, "approx", null],
      ["сотни участниц", 300, "approx", null],
      ["десятки тысяч людей", 30_000, "approx", null],
      ["два с половиной года", 2.5, "exact", "year"],
      ["15 суток", 15, "exact", "day"],
      ["до 1,5 млрд долларов", 1_500_000_000, "max", "USD"],
      ["80,1% голосов", 80.1, "exact", "percent"],
    ],
    be: [
      ["больш за 100 тысяч чалавек", 100_000, "min", null],
      ["каля тысячы мігрантаў", 1_000, "approx", null],
      ["два з паловай гады", 2.5, "exact", "year"],
      ["15 сутак", 15, "exact", "day"],
      ["не менш за дзесяць чалавек", 10, "min", null],
    ],
  };
  test.each(numbers[language])("number: %s", (words, value, bound, unit) => {
    const measure = only(only(read(`Там было ${words}.`)).measures);
    expect(measure).toMatchObject({ bound, unit });
    expect(measure.value).toBeCloseTo(value, 5);
  });

  const names: Record<"ru" | "be", [string, string][]> = {
    ru: [
      ["Задержали Марину Колос.", "Marina Kolos"],
      ["Осудили Олега Станкевича.", "Oleg Stankevich"],
      ["Суд над Валентиной Мороз начался.", "Valentina Moroz"],
      ["Софью Дубину отпустили.", "Sofia Dubina"],
      ["Приговор Дмитрию Ковальскому огласили.", "Dmitry Kovalsky"],
      ["Ивана Петровича Сидорова задержали.", "Ivan Sidorov"],
    ],
    be: [
      ["Затрымалі Марыну Колас.", "Maryna Kolas"],
      ["Асудзілі Андрэя Саўчука.", "Andrei Sauchuk"],
      ["Ганну Кавальчук адпусцілі.", "Hanna Kavalchuk"],
    ],
  };
  test.each(names[language])("name: %s", (text, english) => {
    const found = read(text).flatMap((sentence) =>
      sentence.phrases.flatMap((phrase) => phrase.personName?.english ?? []),
    );
    expect(found).toContain(english);
  });

  test("abbreviations, initials and quotations do not end a sentence", () => {
    const text =
      language === "ru"
        ? "Встреча прошла на ул. Ленина в г. Минске. Её вёл А. Г. Иванов. Он сказал: «Мы ждём! Ждём все». 30 декабря он уехал."
        : "Сустрэча прайшла на вул. Леніна ў г. Мінску. Яе вёў А. Г. Іваноў. Ён сказаў: «Мы чакаем! Чакаем усе». 30 снежня ён з'ехаў.";
    expect(read(text).map((sentence) => text.slice(sentence.start, sentence.end))).toHaveLength(4);
  });

  test("offsets point into the text, also behind emoji", () => {
    const text = language === "ru" ? "⚡️В Минске задержали активиста." : "⚡️У Мінску затрымалі актывіста.";
    for (const token of only(read(text)).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  test("case, not order, tells who did what", () => {
    const text = language === "ru" ? "Журналиста задержала милиция." : "Журналіста затрымала міліцыя.";
    const { predications } = only(read(text));
    const roles = Object.fromEntries(
      only(predications).arguments.map((argument) => [
        argument.role,
        text.slice(argument.phrases[0]!.start, argument.phrases[0]!.end),
      ]),
    );
    expect(roles).toEqual(
      language === "ru" ? { subject: "милиция", object: "Журналиста" } : { subject: "міліцыя", object: "Журналіста" },
    );
  });

  test("a plural verb without subject has nameless doers", () => {
    const text = language === "ru" ? "Активиста задержали." : "Актывіста затрымалі.";
    expect(only(only(read(text)).predications)).toMatchObject({ voice: "impersonal", tense: "past" });
  });

  test("marks around words of the clause do not split it; the number of an article is no object", () => {
    const [text, preposition] =
      language === "ru"
        ? ["Минчанку закрыли по «народной» статье 19.11 за «злостное неповиновение».", "за"]
        : ["Мінчанку закрылі па «народным» артыкуле 19.11 за «злоснае непадпарадкаванне».", "за"];
    const verb = only(only(read(text)).predications);
    const at = (role: string) => verb.arguments.filter((argument) => argument.role === role);
    expect(at("object").map(({ phrases }) => only(phrases).start)).toEqual([0]);
    const reason = verb.arguments.find((argument) => argument.preposition === preposition);
    expect(only(reason?.phrases ?? []).end).toBeGreaterThan(text.indexOf("злос"));
  });

  test.each(
    language === "ru"
      ? [
          ["Силовики приняли у подъезда координатора волонтеров.", "координатора"],
          ["Взяв под стражу редактора, они уехали.", "редактора"],
        ]
      : [
          ["Сілавікі прынялі ля пад'езда каардынатара валанцёраў.", "каардынатара"],
          ["Узяўшы пад варту рэдактара, яны паехалі.", "рэдактара"],
        ],
  )("who is taken may stand as a genitive behind the place: %s", (text, taken) => {
    const object = only(only(only(read(text)).predications).arguments.filter(({ role }) => role === "object"));
    expect(text.slice(only(object.phrases).start).startsWith(taken)).toBe(true);
  });

  test.each(
    language === "ru"
      ? [
          ["Ему дали штраф и увезли в суд.", "object", "Ему"],
          ["Мужчине вменили клевету и назначили пять лет.", "indirect", "Мужчине"],
        ]
      : [
          ["Яму далі штраф і павезлі ў суд.", "object", "Яму"],
          ["Актывісту прысудзілі штраф і прызначылі пяць гадоў.", "indirect", "Актывісту"],
        ],
  )("what nameless doers do next, they do to the same person: %s", (text, role, person) => {
    const [, next] = only(read(text)).predications.filter(({ kind }) => kind === "verb");
    const found = only(next!.arguments.filter((argument) => argument.role === role));
    expect(text.slice(only(found.phrases).start, only(found.phrases).end)).toBe(person);
  });

  test.each(
    language === "ru"
      ? [
          ["Собралось человек шестьдесят.", 60],
          ["Вышло тысяч сто пятьдесят.", 150000],
          ["Пришло сотни полторы.", 150],
        ]
      : [
          ["Сабралася чалавек шэсцьдзясят.", 60],
          ["Выйшла тысяч сто пяцьдзясят.", 150000],
          ["Прыйшло сотні паўтары.", 150],
        ],
  )("a number behind its noun is a rough one: %s", (text, value) => {
    const subject = only(only(only(read(text)).predications).arguments.filter(({ role }) => role === "subject"));
    expect(only(subject.phrases).quantity).toMatchObject({ value, bound: "approx" });
  });

  test("hostile texts are read in time linear in their length", () => {
    const text = `${"«(".repeat(3_000)} ${"задержали ".repeat(3_000)}${", и ".repeat(2_000)}`;
    expect(() => read(text)).not.toThrow();
  }, 20_000);

  test("what no sentence can be is cut, and so many days told each from the one before are no endless way back", () => {
    const day = language === "ru" ? "накануне" : "напярэдадні";
    const sentences = read(`${day}, `.repeat(10_000));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_500);
    const last = sentences.at(-1)!.dates.at(-1)!;
    expect(() => last.resolve("2024-05-02", "past")).not.toThrow();
  }, 20_000);
});
