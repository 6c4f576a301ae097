import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE, CASE_BITS, type Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { BROTHERS, surnameCases, surnameStem } from "./surnames.ts";
import { isCapitalised, type NameRules, type Unit } from "./unit.ts";

/** Given name with surname, in either order, with patronymic or initials: one unit with its English spelling. */
export function personalName(
  tokens: readonly RawToken[],
  at: number,
  before: readonly Unit[],
  morphology: Morphology,
  names: NameRules,
  limit: number,
): Unit | null {
  if (!isCapitalised(tokens[at])) return null;
  const givenReadings = (index: number): Reading[] =>
    isCapitalised(tokens[index]) && tokens[index]!.start < limit
      ? morphology
          .read(tokens[index]!.lower)
          .filter((reading) => reading.word === "proper" && morphology.givenNames.has(reading.lemma))
      : [];
  const surnameLike = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !isCapitalised(token) || token.start >= limit || token.text.length < 3) return false;
    if (token.text === token.text.toUpperCase() && token.text.length < 6) return false;
    return givenReadings(index).length === 0 || token.text.length > 5;
  };
  /** «Павла и Ольгу Лосевых»: of two given names joined before one surname, the index of the surname. */
  const sharedSurname = (index: number): number | null =>
    AND.test(tokens[index + 1]?.lower ?? "") &&
    givenReadings(index).length > 0 &&
    givenReadings(index + 2).length > 0 &&
    surnameLike(index + 3)
      ? index + 3
      : null;
  const build = (from: number, to: number, all: Reading[], surnameAt: number | null): Unit => {
    const given = surnameAt === null ? all : ofOneGender(all, tokens[surnameAt]!, names);
    const gender = (given[0]?.gender as "m" | "f" | null | undefined) ?? null;
    const cases = given.reduce((bits, reading) => bits | reading.cases, 0) || ANY_CASE;
    const written = surnameAt === null ? "" : tokens[surnameAt]!.text;
    const shared = surnameAt !== null && sharedSurname(surnameAt - 3) !== null;
    const surname =
      surnameAt === null
        ? ""
        : ((shared ? ofFamily(written, gender, cases) : null) ?? names.surname(written, gender, cases));
    const agreed =
      surnameAt === null || shared
        ? cases
        : narrow(cases, surnameCases(tokens[surnameAt]!.lower, surname.toLowerCase(), gender));
    const english = [
      given[0] ? (morphology.givenNames.get(given[0].lemma)?.english ?? "") : "",
      names.transliterate(surname),
    ]
      .filter((part) => part !== "")
      .join(" ");
    return {
      from,
      to,
      readings: [
        {
          lemma: surname.toLowerCase() || given[0]!.lemma,
          word: "proper",
          cases: agreed,
          plural: false,
          gender,
          animate: true,
          known: true,
        },
      ],
      mention: null,
      name: {
        english,
        surname: surnameStem(surname),
        gender,
        full: given.length > 0 && surname !== "",
      },
      kind: "name",
      lower: tokens[from]!.lower,
    };
  };
  const given = givenReadings(at);
  if (given.length > 0) {
    let next = at + 1;
    if (tokens[next] && isCapitalised(tokens[next]) && names.isPatronymic(tokens[next]!.lower) && surnameLike(next + 1))
      next++;
    if (surnameLike(next)) return build(at, next + 1, given, next);
    const family = next === at + 1 ? sharedSurname(at) : null;
    if (family !== null) return build(at, next, given, family);
    // A given name alone (often in a headline or about a child); «Вера», «Надежда» begin sentences as common words too.
    if (at > 0 && before.length > 0) return build(at, next, given, null);
    return null;
  }
  // Initials: "А. Лукашенко", "А.Г. Лукашенко".
  if (tokens[at]!.text.length === 1 && tokens[at + 1]?.text === ".") {
    let next = at + 2;
    if (tokens[next]?.text.length === 1 && isCapitalised(tokens[next]) && tokens[next + 1]?.text === ".") next += 2;
    if (surnameLike(next) && tokens[next]!.start < limit) return build(at, next + 1, [], next);
    return null;
  }
  // Surname first: "Станкевич Олег"; not "глава Чувашии Михаил Игнатьев", where the surname follows.
  const afterGiven = tokens[at + 2] !== undefined && names.isPatronymic(tokens[at + 2]!.lower) ? at + 3 : at + 2;
  if (
    surnameLike(at) &&
    givenReadings(at + 1).length > 0 &&
    !surnameLike(afterGiven) &&
    !BROTHERS.test(tokens[at]!.lower) &&
    !morphology.read(tokens[at]!.lower).some((reading) => reading.known)
  )
    return build(
      at,
      at + 2 + (tokens[at + 2] && names.isPatronymic(tokens[at + 2]!.lower) ? 1 : 0),
      givenReadings(at + 1),
      at,
    );
  return null;
}

const AND = /^(и|і|й|ды|да)$/u;

/**
 * «Алеся Буневич» is a woman, «Алеся Буневича» a man: of the readings of a given name those with which the form of the surname agrees.
 */
function ofOneGender(given: readonly Reading[], surname: RawToken, names: NameRules): Reading[] {
  const men = given.filter(({ gender }) => gender === "m");
  const women = given.filter(({ gender }) => gender === "f");
  if (men.length === 0 || women.length === 0) return [...given];
  const agrees = (readings: readonly Reading[], gender: "m" | "f"): boolean => {
    const cases = readings.reduce((bits, reading) => bits | reading.cases, 0);
    const nominative = names.surname(surname.text, gender, cases).toLowerCase();
    return (cases & surnameCases(surname.lower, nominative, gender)) !== 0;
  };
  return agrees(men, "m") || !agrees(women, "f") ? [...given] : women;
}

/** The surname of one of a family from its plural: «Тихановские», «Лосевых»; null for forms that are no plural. */
function ofFamily(form: string, gender: "m" | "f" | null, cases: number): string | null {
  // «Игоря и Дениса Вашкевичей», «Ігара і Дзяніса Вашкевічаў», «Паўла і Ірыну Кавальчукоў».
  const oblique = (cases & CASE_BITS["nom"]!) === 0;
  const many = /^(.*(?:ч|к|г|х|м|р|д|т|л|н|б|з|с|п|ш|щ|ж))(ей|аў|оў|ов|ам)$/u.exec(form);
  if (oblique && many !== null && !/(ск|цк)$/u.test(many[1]!) && (many[2] !== "ей" || /[чшщж]$/u.test(many[1]!)))
    return many[1]!;
  const both = /^(.*(?:[іи]ч|ук|юк|ак|як|ик|ік|ер|ар|ян))(и|і|ы)$/u.exec(form);
  if (both !== null) return both[1]!;
  const adjective = /^(.*(?:ск|цк))(ие|их|им|ими|ія|іх|ім|імі)$/u.exec(form);
  if (adjective !== null) {
    const belarusian = /і/u.test(adjective[2]!);
    return adjective[1]! + (gender === "f" ? "ая" : belarusian ? "і" : "ий");
  }
  const counted = /^(.*[бвгджзклмнпрстфхцчшщ])(ами|амі)$/u.exec(form);
  if (counted !== null && !/(ов|ев|ин|ын)$/u.test(counted[1]!)) return counted[1]!;
  const possessive = /^(.*(?:ов|ев|ин|ын|ёв|ав|ін))(ы|ых|ым|ыми|ымі|ыя)$/u.exec(form);
  if (possessive === null) return null;
  // «Віцікавых» are Віцікаў and Віцікава.
  const belarusian = /(ыя|ымі|[аоеё]вых|[аоеё]вым|іных)$/u.test(form) && /[іўаё]/u.test(form) && !/[ищъ]/u.test(form);
  const man = belarusian && /ав$/u.test(possessive[1]!) ? possessive[1]!.replace(/в$/u, "ў") : possessive[1]!;
  return gender === "f" ? `${possessive[1]!}а` : man;
}

const narrow = (left: number, right: number): number => ((left & right) !== 0 ? left & right : left);
