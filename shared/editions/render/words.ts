import type { DigestLanguage } from "../../language/languages.ts";
import type { EditionView } from "../view.ts";
import { oneLine } from "./text.ts";

/**
 * The words that media add to what was composed. A composed view may bring its own under the same names in `labels`.
 * Counts stand after a colon, so that no plural is needed.
 */
const ENGLISH = {
  also: "also",
  archive: "Read online",
  beside: "Also reported",
  brief: "In brief",
  changed: "What changed",
  confidence: "Confidence",
  continued: "continued",
  feedback: "Not relevant?",
  inThisIssue: "In this issue",
  kindCorrection: "Correction",
  kindNew: "New",
  kindUpdate: "Update",
  left: "More in the full edition",
  leftAlone: "More developments than fit here",
  links: "Links",
  moreBeside: "And more",
  moreQuotes: "More quotes",
  moreSources: "More sources",
  part: "Part",
  perDay: "Developments by day",
  perRegion: "By region",
  severityCritical: "Critical",
  severityHigh: "High",
  severityLow: "Low",
  severityNormal: "Normal",
  sources: "Sources",
  unsubscribe: "Unsubscribe",
} as const;

export type Word = keyof typeof ENGLISH;

const WORDS: Record<DigestLanguage, Readonly<Record<Word, string>>> = {
  en: ENGLISH,
  ru: {
    also: "также",
    archive: "Читать на сайте",
    beside: "Там же",
    brief: "Коротко",
    changed: "Что изменилось",
    confidence: "Уверенность",
    continued: "продолжение",
    feedback: "Не по теме?",
    inThisIssue: "В этом выпуске",
    kindCorrection: "Исправление",
    kindNew: "Новое",
    kindUpdate: "Обновление",
    left: "Ещё в полном выпуске",
    leftAlone: "Событий, которые не поместились",
    links: "Ссылки",
    moreBeside: "И ещё",
    moreQuotes: "Ещё цитат",
    moreSources: "Ещё источников",
    part: "Часть",
    perDay: "События по дням",
    perRegion: "По областям",
    severityCritical: "Критическое",
    severityHigh: "Важное",
    severityLow: "Незначительное",
    severityNormal: "Обычное",
    sources: "Источники",
    unsubscribe: "Отписаться",
  },
  be: {
    also: "таксама",
    archive: "Чытаць на сайце",
    beside: "Там жа",
    brief: "Коратка",
    changed: "Што змянілася",
    confidence: "Упэўненасць",
    continued: "працяг",
    feedback: "Не па тэме?",
    inThisIssue: "У гэтым выпуску",
    kindCorrection: "Выпраўленне",
    kindNew: "Новае",
    kindUpdate: "Абнаўленне",
    left: "Яшчэ ў поўным выпуску",
    leftAlone: "Падзей, якія не змясціліся",
    links: "Спасылкі",
    moreBeside: "І яшчэ",
    moreQuotes: "Яшчэ цытат",
    moreSources: "Яшчэ крыніц",
    part: "Частка",
    perDay: "Падзеі па днях",
    perRegion: "Па абласцях",
    severityCritical: "Крытычнае",
    severityHigh: "Важнае",
    severityLow: "Нязначнае",
    severityNormal: "Звычайнае",
    sources: "Крыніцы",
    unsubscribe: "Адпісацца",
  },
};

/** A word of the medium in the digest's language. */
export function word(view: EditionView, name: Word): string {
  return view.labels[name] ?? WORDS[view.digest.language][name];
}

/** "Part 2 of 3" as `Part 2/3`; empty where there is only one. */
export function partLabel(view: EditionView, number: number, of: number): string {
  return of > 1 ? `${word(view, "part")} ${number}/${of}` : "";
}

/** Keeps what is costly to make: a formatter takes a hundred times as long to make as to use. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** English as Europe writes dates: the day first. */
const dateLocale = (language: DigestLanguage): string => (language === "en" ? "en-GB" : language);

const languageNames = remembered((language) => new Intl.DisplayNames([language], { type: "language" }));
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  remembered((key) => {
    const [locale, timeZone] = key.split(" ") as [string, string];
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  });
const shortDates = dateFormat({ day: "numeric", month: "short" });
const longDates = dateFormat({ dateStyle: "full" });
const clockTimes = dateFormat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
type Place = Pick<EditionView["digest"], "language" | "timeZone">;
const formatOf = ({ digest }: { readonly digest: Place }) => `${dateLocale(digest.language)} ${digest.timeZone}`;

/** "Belarusian" where a text is in another language than the digest, else null. */
export function foreignLanguage(view: EditionView, language: string): string | null {
  if (language === view.digest.language || language === "und" || !/^[a-z]{2,3}$/.test(language)) return null;
  return languageNames(view.digest.language).of(language) ?? language;
}

/** Day and month in the digest's language and time zone; null where the time is not one. */
export function shortDate(view: EditionView, time: string | null): string | null {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : shortDates(formatOf(view)).format(date);
}

/** Day and month of a day (`YYYY-MM-DD`) in the digest's language; what is no day stays as it is. */
export function dayName(view: EditionView, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? oneLine(day)
    : shortDates(`${dateLocale(view.digest.language)} UTC`).format(date);
}

/** The day of the edition in full, in the digest's language and time zone. */
export function longDate(view: Pick<EditionView, "at"> & { readonly digest: Place }): string {
  const date = new Date(view.at);
  return Number.isNaN(date.getTime()) ? view.at : longDates(formatOf(view)).format(date);
}

/** The time of the edition, in the digest's time zone. */
export function clockTime(view: Pick<EditionView, "at"> & { readonly digest: Place }): string {
  const date = new Date(view.at);
  return Number.isNaN(date.getTime()) ? "" : clockTimes(formatOf(view)).format(date);
}
