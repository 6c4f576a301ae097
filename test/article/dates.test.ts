import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateLine, parsePublication } from "../../shared/article/dates.ts";
import { NOW } from "./reading.ts";

const bounds = { earliestYear: 1990, now: NOW };

describe("a date of publication", () => {
  it.each([
    ["2020-09-21", "2020-09-21", "2020-09-21"],
    ["20200921", "2020-09-21", "2020-09-21"],
    ["20200921T103000Z", "2020-09-21T10:30:00+00:00", "2020-09-21"],
    ["2020-09-21T23:30:00Z", "2020-09-21T23:30:00+00:00", "2020-09-22"],
    ["2020-09-21T23:30:00.123+03:00", "2020-09-21T23:30:00+03:00", "2020-09-21"],
    ["2020-09-21 23:30:00 +0300", "2020-09-21T23:30:00+03:00", "2020-09-21"],
    ["2020-09-21T23:30:00-0400", "2020-09-21T23:30:00-04:00", "2020-09-22"],
    ["2020-09-21T10:30", "2020-09-21", "2020-09-21"],
    ["Sun, 20 Sep 2020 23:30:00 +0300", "2020-09-20T23:30:00+03:00", "2020-09-20"],
    ["Sun, 20 Sep 2020 22:30:00 GMT", "2020-09-20T22:30:00+00:00", "2020-09-21"],
    ["20 Sep 2020 7:05 pm EST", "2020-09-20T19:05:00-05:00", "2020-09-21"],
    ["1600633800", "2020-09-20T20:30:00+00:00", "2020-09-20"],
    ["1600633800000", "2020-09-20T20:30:00+00:00", "2020-09-20"],
    ["21.09.2020 14:05", "2020-09-21", "2020-09-21"],
    ["21/09/2020", "2020-09-21", "2020-09-21"],
    ["09/21/2020", "2020-09-21", "2020-09-21"],
    ["September 21, 2020", "2020-09-21", "2020-09-21"],
    ["Sept. 21, 2020", "2020-09-21", "2020-09-21"],
    ["21st of September 2020", "2020-09-21", "2020-09-21"],
    ["Опубликовано: 21 сентября 2020 года, 14:05", "2020-09-21", "2020-09-21"],
    ["21 верасня 2020", "2020-09-21", "2020-09-21"],
    ["21 вересня 2020 р.", "2020-09-21", "2020-09-21"],
    ["21 września 2020", "2020-09-21", "2020-09-21"],
    ["2020 m. rugsėjo 21 d.", "2020-09-21", "2020-09-21"],
    ["21. September 2020 um 14:05 Uhr", "2020-09-21", "2020-09-21"],
    ["5 мая 2021", "2021-05-05", "2021-05-05"],
  ])("%s", (value, at, day) => {
    expect(parsePublication(value, bounds)).toEqual({ at, day });
  });

  it.each([
    "",
    "yesterday",
    "2020",
    "31.02.2020",
    "2020-13-01",
    "1989-12-31",
    "2026-12-04",
    "9999999999999",
    "12 of 2020",
    "1.2.3.4",
  ])("is not seen in %j", (value) => {
    expect(parsePublication(value, bounds)).toBeNull();
  });

  it("never takes long over a text, and always gives a day of the calendar", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.stringMatching(/^[\d .:/TZ+-]{0,40}$/)), (text) => {
        const found = parsePublication(text, bounds);
        if (found !== null) expect(new Date(found.day).toISOString().slice(0, 10)).toBe(found.day);
      }),
    );
  });
});

describe("a line that holds only a date", () => {
  it.each([
    "08.09.2020 11:25",
    "Friday, 6 November 2020",
    "Tuesday 3 August 2021",
    "5 сакавіка 2026 г.",
    "21 сентября 2020, 14:05 МСК",
  ])("is one: %s", (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  it.each(["Brussels, 2 October 2020, spokesman", "On 9 August 2020 people voted", "In 2020", "Minsk"])(
    "is none: %s",
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});
