import type { Case, Gender } from "../../watchlist/index.ts";
import { BE } from "./be.ts";
import { BELARUSIAN } from "./be-patterns.ts";
import { BELARUSIAN_GROUPS, type Group, RUSSIAN_GROUPS } from "./groups.ts";
import type { Pattern } from "./patterns.ts";
import { RU } from "./ru.ts";
import { RUSSIAN } from "./ru-patterns.ts";
import type { Words } from "./words.ts";

/** What Russian and Belarusian have each of their own. */
export interface Grammar {
  readonly language: "ru" | "be";
  readonly words: Words;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly groups: ReadonlyMap<string, Group>;
  /** How a verb is marked as only alleged. */
  readonly alleged: string;
  /** Standing words where nobody is named: a court, and people. */
  readonly court: string;
  readonly accident: string;
  /** By nuance. */
  readonly causes: Readonly<Record<string, string>>;
  /** The feminine past, from which neuter and plural follow. */
  readonly neuter: (feminine: string) => string;
  readonly plural: (feminine: string) => string;
  /** The preposition "in" or "to" before a name. */
  readonly into: (name: string) => string;
  readonly outOf: string;
  /** What stands before the name of a crossing. */
  readonly crossing: string;
  /** A border, in the accusative. */
  readonly border: string;
  /** People where they are not counted. */
  readonly people: string;
  /** How bodies of unions are told apart: министры ЕС. */
  readonly unions: Readonly<Record<string, string>>;
  /** A border, and where something is at, to and across it. */
  readonly borders: Readonly<Record<"nominative" | "at" | "to" | "across", string>>;
  /** Bodies whose names begin with a common noun, written small within a sentence. */
  readonly common: RegExp;
  /** Quotes and titles, that name people in their own letters. */
  readonly texts: readonly string[];
  /** What the language asks of a whole sentence. */
  readonly polish: (text: string) => string;
}

export const GRAMMARS: Readonly<Record<"ru" | "be", Grammar>> = {
  ru: {
    language: "ru",
    words: RU,
    patterns: RUSSIAN,
    groups: RUSSIAN_GROUPS,
    alleged: "предположительно",
    court: "суд",
    accident: "в аварии",
    causes: { fire: "при пожаре", explosion: "при взрыве", crash: "в аварии" },
    neuter: (feminine) => feminine.replace(/ла(сь)?$/, (_, back) => (back ? "лось" : "ло")),
    plural: (feminine) => feminine.replace(/ла(сь)?$/, (_, back) => (back ? "лись" : "ли")),
    into: (name) => (/^(?:[вф][бвгджзклмнпрстфхцчшщ]|льв)/i.test(name) ? "во" : "в"),
    outOf: "из",
    crossing: "погранпереход",
    border: "границу",
    people: "людей",
    unions: { EU: "ЕС", UN: "ООН", OSCE: "ОБСЕ", NATO: "НАТО" },
    borders: { nominative: "граница", at: "на границе", to: "на границу", across: "через границу" },
    common: /^(?:Полици|Правительств|Арми|Суд(?!анс)|Посольств|Генеральн|Министерств|Парламент(?!ск))/u,
    texts: [],
    // «со странами»: before two consonants of which the first hisses.
    polish: (text) => text.replace(/(?<=\s)с(?=\s[сзшж][бвгджзклмнпрстфхцчшщ])/gu, "со"),
  },
  be: {
    language: "be",
    words: BE,
    patterns: BELARUSIAN,
    groups: BELARUSIAN_GROUPS,
    alleged: "нібыта",
    court: "суд",
    accident: "у аварыі",
    causes: { fire: "на пажары", explosion: "пры выбуху", crash: "у аварыі" },
    neuter: (feminine) => feminine,
    plural: (feminine) => feminine.replace(/ла(ся)?$/, (_, back) => (back ? "ліся" : "лі")),
    into: () => "у",
    outOf: "з",
    crossing: "пункт пропуску",
    border: "мяжу",
    people: "людзей",
    unions: { EU: "ЕС", UN: "ААН", OSCE: "АБСЕ", NATO: "НАТА" },
    borders: { nominative: "мяжа", at: "на мяжы", to: "на мяжу", across: "праз мяжу" },
    common: /^(?:Паліцы|Урад|Армі|Суд|Пасольств|Амбасад|Генеральн|Міністэрств|Парламент)/u,
    texts: [],
    // After a vowel an у at the beginning of a word is short.
    polish: (text) => text.replace(/(?<=[аеёіоуыэюя] )у(?=\s|\p{L})/gu, "ў"),
  },
};

/** Someone in every case that is known, with what a verb beside them agrees with. */
export interface Named {
  readonly form: (wanted: Case) => string | null;
  /** Null where it is not known: then no verb can stand beside the name. */
  readonly agreement: Gender | null;
}
