import type { Mention } from "../../watchlist/mention.ts";
import type { Morphology } from "./morphology.ts";
import { ANY_CASE, CASE_BITS, type Reading } from "./reading.ts";
import type { RawToken } from "./tokens.ts";

/** One or several tokens that act as one word: a word, a number, a watchlist mention, a personal name, a quoted title. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  readonly mention: Mention | null;
  readonly name: PersonalName | null;
  readonly kind: "word" | "number" | "mention" | "name" | "title" | "sign";
  /** Lower form of a single token, else of the first. */
  readonly lower: string;
  /** True for a mention whose quotation marks belong to it. */
  readonly quoted?: boolean;
}

/** A person the watchlist does not hold. */
export interface PersonalName {
  /** In the nominative, in English spelling: "Marina Kolos". */
  readonly english: string;
  /** Surname in the nominative, lower case, as written. */
  readonly surname: string;
  readonly gender: "m" | "f" | null;
  readonly full: boolean;
}

/** What all case forms of a surname share: «Станкевич», «Станкевича»; «Сапега», «Сапегу»; «Северинец», «Северинца». */
export function surnameStem(form: string): string {
  return form
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/(ого|ому|ага|аму|ыми|ими|ым|им|ім|ой|ей|ай|ую|ая|ый|ий|ом|ем|ам|ою|[аеиоуыюяьйіўэ])$/u, "")
    .replace(/[ео]?[цк]$/u, (ending) => ending.at(-1)!)
    .replace(/ў$/u, "в");
}

export interface NameRules {
  /** The nominative of a surname that stands in one of `cases`. */
  readonly surname: (form: string, gender: "m" | "f" | null, cases: number) => string;
  readonly transliterate: (name: string) => string;
  readonly isPatronymic: (form: string) => boolean;
}

const capitalised = (token: RawToken | undefined): boolean =>
  token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);

/** Groups tokens to units: mentions first, then personal names, then titles in quotation marks, then single tokens. */
export function unitsOf(
  tokens: readonly RawToken[],
  mentions: readonly Mention[],
  morphology: Morphology,
  names: NameRules,
  /** Stems of the surnames that the article gave before; those of this sentence are added. */
  surnames: Set<string>,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (
      mention !== undefined &&
      mention.start <= token.start &&
      token.end <= Math.max(mention.end, token.end) &&
      token.start < mention.end
    ) {
      let to = at + 1;
      while (to < tokens.length && tokens[to]!.start < mention.end) to++;
      const unit = mentionUnit(tokens, at, to, mention, morphology);
      // Quotation marks around a name are part of it: «Вясна».
      const before = units.at(-1);
      const quoted =
        before?.kind === "sign" && /^[«"„“]$/u.test(before.lower) && /^[»"”“]$/u.test(tokens[to]?.text ?? "");
      if (quoted) {
        units.pop();
        units.push({ ...unit, from: before.from, to: to + 1, quoted: true });
        at = to + 1;
      } else {
        units.push(unit);
        at = to;
      }
      continue;
    }
    const name = personalName(tokens, at, units, morphology, names, mentions[next]?.start ?? Number.POSITIVE_INFINITY);
    if (name !== null) {
      if (name.name?.full) surnames.add(name.name.surname);
      units.push(name);
      at = name.to;
      continue;
    }
    const foreign = foreignName(
      tokens,
      at,
      units,
      morphology,
      names,
      mentions[next]?.start ?? Number.POSITIVE_INFINITY,
    );
    if (foreign !== null) {
      surnames.add(foreign.name!.surname);
      units.push(foreign);
      at = foreign.to;
      continue;
    }
    const title = quotedTitle(tokens, at, mentions[next], morphology);
    if (title !== null) {
      units.push(title);
      at = title.to;
      continue;
    }
    if (token.kind === "word" && capitalised(token) && token.text.length > 3 && surnames.has(surnameStem(token.text))) {
      units.push(bareSurname(at, token, names));
      at++;
      continue;
    }
    if (token.kind === "word") {
      let readings = morphology.read(token.lower);
      // An abbreviation that no list holds («НКВД», «ФБР») does not decline and takes verbs of any gender.
      if (/^\p{Lu}{2,6}$/u.test(token.text) && !isShouted(tokens, at) && !readings.some((reading) => reading.known))
        readings = [abbreviation(token)];
      else if (/^\p{Lu}{2,6}$/u.test(token.text) && !isShouted(tokens, at))
        readings = readings.map((reading) =>
          reading.word === "noun" && reading.plural !== true
            ? { ...reading, cases: ANY_CASE, gender: null, plural: null }
            : reading,
        );
      // An unknown capitalised word inside a sentence is a name of something: its guesses as verb or adjective do not count.
      if (
        at > 0 &&
        capitalised(token) &&
        !readings.some((reading) => reading.known) &&
        !/^[«"„]$/u.test(tokens[at - 1]!.text)
      ) {
        const commonNext = tokens[at + 1] !== undefined && /^\p{Ll}/u.test(tokens[at + 1]!.text);
        const nominal = readings.filter(
          (reading) =>
            reading.word === "noun" || (reading.word === "adjective" && (commonNext || /ск|цк/u.test(token.lower))),
        );
        const indeclinable = /[оеиуэіыю]$/u.test(token.lower) && !commonNext;
        readings =
          nominal.length > 0 && !indeclinable
            ? nominal.map((reading) => (reading.word === "noun" ? { ...reading, word: "proper" as const } : reading))
            : [
                {
                  lemma: token.lower,
                  word: "proper",
                  cases: ANY_CASE,
                  plural: null,
                  gender: null,
                  animate: null,
                  known: false,
                },
              ];
      }
      if (readings.length === 0 && /^\p{Lu}/u.test(token.text))
        readings = [
          {
            lemma: token.lower,
            word: "proper",
            cases: ANY_CASE,
            plural: null,
            gender: null,
            animate: null,
            known: false,
          },
        ];
      units.push({ from: at, to: at + 1, readings, mention: null, name: null, kind: "word", lower: token.lower });
    } else
      units.push({
        from: at,
        to: at + 1,
        readings: [],
        mention: null,
        name: null,
        kind: token.kind === "number" ? "number" : "sign",
        lower: token.lower,
      });
    at++;
  }
  return units;
}

/** True where the words around are in capitals too, as in some headlines. */
const isShouted = (tokens: readonly RawToken[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (other) => other?.kind === "word" && other.text.length > 6 && other.text === other.text.toUpperCase(),
  );

const abbreviation = (token: RawToken): Reading => ({
  lemma: token.lower,
  word: "proper",
  cases: ANY_CASE,
  plural: null,
  gender: null,
  animate: false,
  known: false,
});

function mentionUnit(
  tokens: readonly RawToken[],
  from: number,
  to: number,
  mention: Mention,
  morphology: Morphology,
): Unit {
  const first = tokens[from]!;
  const unit = { from, to, mention, name: null, kind: "mention", lower: first.lower } as const;
  const read = morphology.read(first.lower);
  const any: Reading = {
    lemma: first.lower,
    word: mention.adjective ? "adjective" : "proper",
    cases: ANY_CASE,
    plural: null,
    gender: null,
    animate: mention.entity?.kind === "person" ? true : null,
    known: true,
  };
  if (mention.adjective) {
    const adjectives = read.filter((reading) => reading.word === "adjective");
    return { ...unit, readings: adjectives.length > 0 ? adjectives : [any] };
  }
  const bits = mention.cases.reduce((sum, name) => sum | (CASE_BITS[name] ?? 0), 0);
  // Abbreviations do not decline, whatever a list says of their cases.
  const abbreviation = /^\p{Lu}\p{L}*\p{Lu}$/u.test(first.text) && to === from + 1;
  // «в Гродно», «суд Гродно»: names in -о do not decline either.
  const indeclinable =
    abbreviation || (/[оеиэу]$/u.test(tokens[to - 1]!.lower) && bits === (CASE_BITS["nom"]! | CASE_BITS["acc"]!));
  const cases = indeclinable || bits === 0 ? ANY_CASE : bits;
  const agreeing = read.filter(
    (reading) => (reading.known || reading.word === "adjective" || bits === 0) && (reading.cases & cases) !== 0,
  );
  const person = mention.entity?.kind === "person";
  const gender = person ? genderOf(tokens, from, to, morphology) : null;
  const readings: Reading[] = abbreviation
    ? [{ ...any, gender: null, plural: null }]
    : agreeing.length > 0
      ? agreeing.map(
          (reading): Reading => ({
            lemma: reading.lemma,
            word: "proper",
            cases: reading.cases & cases,
            plural: person ? false : reading.plural,
            gender: person ? gender : reading.gender,
            animate: person ? true : reading.animate,
            known: true,
          }),
        )
      : [{ ...any, cases, plural: person ? false : null, gender }];
  return { ...unit, readings };
}

/** A surname alone, known from its full name before. */
function bareSurname(at: number, token: RawToken, names: NameRules): Unit {
  const stem = surnameStem(token.text);
  const cases = /[ую]$/u.test(token.lower)
    ? CASE_BITS["dat"]! | CASE_BITS["acc"]!
    : /(а|я|ого|ага)$/u.test(token.lower)
      ? CASE_BITS["gen"]! | CASE_BITS["acc"]! | CASE_BITS["nom"]!
      : /(ым|им|ом|ем|ам|ім)$/u.test(token.lower)
        ? CASE_BITS["ins"]!
        : ANY_CASE;
  const reading: Reading = {
    lemma: stem,
    word: "proper",
    cases,
    plural: false,
    gender: null,
    animate: true,
    known: true,
  };
  return {
    from: at,
    to: at + 1,
    readings: [reading],
    mention: null,
    name: {
      english: names.transliterate(names.surname(token.text, null, cases)),
      surname: stem,
      gender: null,
      full: false,
    },
    kind: "name",
    lower: token.lower,
  };
}

function genderOf(tokens: readonly RawToken[], from: number, to: number, morphology: Morphology): "m" | "f" | null {
  for (let at = from; at < to; at++) {
    const given = morphology
      .read(tokens[at]!.lower)
      .find((reading) => morphology.givenNames.has(reading.lemma) && reading.word === "proper");
    if (given?.gender === "m" || given?.gender === "f") return given.gender;
  }
  const last = tokens[to - 1]!.lower;
  return /(ая|ова|ева|ина|ую|овой|евой|иной|ской|скай|цкая|цкай)$/u.test(last) ? "f" : null;
}

/** Given name with surname, in either order, with patronymic or initials: one unit with its English spelling. */
function personalName(
  tokens: readonly RawToken[],
  at: number,
  before: readonly Unit[],
  morphology: Morphology,
  names: NameRules,
  limit: number,
): Unit | null {
  if (!capitalised(tokens[at])) return null;
  const givenReadings = (index: number): Reading[] =>
    capitalised(tokens[index]) && tokens[index]!.start < limit
      ? morphology
          .read(tokens[index]!.lower)
          .filter((reading) => reading.word === "proper" && morphology.givenNames.has(reading.lemma))
      : [];
  const surnameLike = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !capitalised(token) || token.start >= limit || token.text.length < 3) return false;
    if (token.text === token.text.toUpperCase() && token.text.length < 6) return false;
    return givenReadings(index).length === 0 || token.text.length > 5;
  };
  const build = (from: number, to: number, given: Reading[], surnameAt: number | null): Unit => {
    const gender = (given[0]?.gender as "m" | "f" | null | undefined) ?? null;
    const cases = given.reduce((bits, reading) => bits | reading.cases, 0) || ANY_CASE;
    const written = surnameAt === null ? "" : tokens[surnameAt]!.text;
    const surname = surnameAt === null ? "" : names.surname(written, gender, cases);
    const agreed =
      surnameAt === null
        ? cases
        : narrow(cases, surnameCases(tokens[surnameAt]!.lower, surname.toLowerCase(), gender, morphology));
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
    if (tokens[next] && capitalised(tokens[next]) && names.isPatronymic(tokens[next]!.lower) && surnameLike(next + 1))
      next++;
    if (surnameLike(next)) return build(at, next + 1, given, next);
    // A given name alone (often in a headline or about a child); «Вера», «Надежда» begin sentences as common words too.
    if (at > 0 && before.length > 0) return build(at, next, given, null);
    return null;
  }
  // Initials: "А. Лукашенко", "А.Г. Лукашенко".
  if (tokens[at]!.text.length === 1 && tokens[at + 1]?.text === ".") {
    let next = at + 2;
    if (tokens[next]?.text.length === 1 && capitalised(tokens[next]) && tokens[next + 1]?.text === ".") next += 2;
    if (surnameLike(next) && tokens[next]!.start < limit) return build(at, next + 1, [], next);
    return null;
  }
  // Surname first: "Станкевич Олег"; not "глава Чувашии Михаил Игнатьев", where the surname follows.
  const afterGiven = tokens[at + 2] !== undefined && names.isPatronymic(tokens[at + 2]!.lower) ? at + 3 : at + 2;
  if (
    surnameLike(at) &&
    givenReadings(at + 1).length > 0 &&
    !surnameLike(afterGiven) &&
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

/** Small words inside names of other languages: «бен», «фон», «де». */
const NAME_PARTICLE =
  /^(бен|ибн|ібн|бин|бін|аль|эль|ад|ас|ан|де|да|ди|ды|дель|дос|ду|ла|ле|лі|ван|фон|дер|ден|оглы|заде|бей)$/u;

/** Endings of adjectives, which begin names of regions and bodies («Северная Осетия») rather than of people. */
const ADJECTIVE = /(ая|ый|ий|ой|ое|ые|ие|ого|ому|ых|ую|ыя|ае|ага|аму)$/u;

/**
 * A run of two or more capitalised words that no list holds, as foreign names are written: «Хуан Мануэль Сантос», «Тамим бен Хамад Аль
 * Тани». The last word counts as the surname.
 */
function foreignName(
  tokens: readonly RawToken[],
  at: number,
  before: readonly Unit[],
  morphology: Morphology,
  names: NameRules,
  limit: number,
): Unit | null {
  const nameWord = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.start < limit &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !morphology.read(token.lower).some((reading) => reading.known && reading.word !== "proper")
    );
  };
  const previous = before.at(-1);
  if (!nameWord(at) || tokens[at]!.text.length < 3 || ADJECTIVE.test(tokens[at]!.lower)) return null;
  if (previous?.kind === "name" || (previous?.kind === "sign" && /^[«"„“]$/u.test(previous.lower))) return null;
  let to = at + 1;
  let capitals = 1;
  for (let next = to; next < tokens.length && next < at + 8; next++) {
    if (nameWord(next)) {
      capitals++;
      to = next + 1;
    } else if (!NAME_PARTICLE.test(tokens[next]!.lower)) break;
  }
  if (capitals < 2) return null;
  // «глава Чувашии Михаил Игнатьев»: a given name that its surname follows begins a name of its own.
  for (let next = at + 1; next < to - 1; next++)
    if (
      capitalised(tokens[next + 1]) &&
      morphology.read(tokens[next]!.lower).some((reading) => morphology.givenNames.has(reading.lemma))
    )
      return null;
  // The first word of a sentence is a name only where it cannot be read otherwise, and behind the noun of a place stands no person.
  if (previous !== undefined && PLACE_NOUN.test(previous.readings[0]?.lemma ?? "")) return null;
  const last = tokens[to - 1]!;
  const words = tokens.slice(at, to).map((token) => token.text);
  const oblique =
    previous?.readings.some((reading) => reading.word === "noun" || reading.word === "adjective") === true &&
    previous.readings.every((reading) => (reading.cases & CASE_BITS["nom"]!) === 0);
  const told = previous?.readings.filter((reading) => reading.word === "verb") ?? [];
  const objectOfVerb = told.length > 0 && !told.some((reading) => reading.gender === "f" || reading.passive === true);
  const feminine = /[ую]$/u.test(words[0]!.toLowerCase()) && /[^ую]$/u.test(last.lower);
  const cases = feminine
    ? CASE_BITS["acc"]!
    : /[бвгджзклмнпрстфхцчшщйь]$/u.test(last.lower)
      ? /[аеиоыэяую]$/u.test(words[0]!.toLowerCase()) || oblique
        ? ANY_CASE
        : CASE_BITS["nom"]!
      : /[ая]$/u.test(last.lower)
        ? oblique || (objectOfVerb && /[ая]$/u.test(words[0]!.toLowerCase()))
          ? CASE_BITS["gen"]! | CASE_BITS["acc"]!
          : CASE_BITS["nom"]! | CASE_BITS["gen"]! | CASE_BITS["acc"]!
        : /[бвгджзклмнпрстфхцчшщ](ом|ем|ым|ам)$/u.test(last.lower) && /(ом|ем|ам)$/u.test(words[0]!.toLowerCase())
          ? CASE_BITS["ins"]!
          : ANY_CASE;
  const nominative = (word: string): string => {
    if (NAME_PARTICLE.test(word)) return word;
    if (feminine) return /у$/u.test(word) ? `${word.slice(0, -1)}а` : /ю$/u.test(word) ? `${word.slice(0, -1)}я` : word;
    const declined = (cases & CASE_BITS["nom"]!) === 0;
    return declined ? names.surname(word, "m", cases) : word;
  };
  const surname = nominative(last.text);
  return {
    from: at,
    to,
    readings: [
      {
        lemma: surname.toLowerCase(),
        word: "proper",
        cases,
        plural: false,
        gender: feminine || /(ова|ева|ина|ая)$/u.test(last.lower) ? "f" : null,
        animate: true,
        known: true,
      },
    ],
    mention: null,
    name: {
      english: words.map((word) => names.transliterate(nominative(word))).join(" "),
      surname: surnameStem(surname),
      gender: feminine ? "f" : null,
      full: true,
    },
    kind: "name",
    lower: tokens[at]!.lower,
  };
}

/** Nouns that the name of a place follows, often in the nominative: «в городе Хала», «в провинции Пактия», «у вёсцы Крывое». */
export const PLACE_NOUN =
  /^(город|городок|поселок|деревня|село|станица|хутор|аул|кишлак|местечко|агрогородок|район|микрорайон|округ|провинция|область|край|штат|префектура|уезд|волость|кантон|графство|департамент|остров|полуостров|местность|горад|гарадок|веска|паселак|аграгарадок|мястэчка|хутар|акруга|правінцыя|вобласць|прэфектура|павет|раен|мікрараен|востраў|мясцовасць)$/u;

const narrow = (left: number, right: number): number => ((left & right) !== 0 ? left & right : left);

function surnameCases(form: string, nominative: string, gender: "m" | "f" | null, _morphology: Morphology): number {
  const folded = nominative.replaceAll("ё", "е");
  if (form === folded)
    return gender === "f" && /[^ая]$/u.test(form) ? ANY_CASE : /[оуиыеюэі]$/u.test(form) ? ANY_CASE : CASE_BITS["nom"]!;
  if (/[ую]$/u.test(form) && gender === "f") return CASE_BITS["acc"]!;
  if (/[ая]$/u.test(form) && gender === "m") return CASE_BITS["gen"]! | CASE_BITS["acc"]!;
  if (/(ого|его|ага|яга)$/u.test(form)) return CASE_BITS["gen"]! | CASE_BITS["acc"]!;
  if (/(ым|им|ом|ем|ам|ям)$/u.test(form)) return CASE_BITS["ins"]!;
  return ANY_CASE & ~CASE_BITS["nom"]!;
}

/** A short title in quotation marks after a common noun or on its own: «Полесский курьер», «Вясна». */
function quotedTitle(
  tokens: readonly RawToken[],
  at: number,
  mention: Mention | undefined,
  morphology: Morphology,
): Unit | null {
  if (!/^[«"„“]$/u.test(tokens[at]!.text)) return null;
  for (let to = at + 1; to < tokens.length && to <= at + 6; to++) {
    const text = tokens[to]!.text;
    if (/^[»"”“]$/u.test(text)) {
      if (to === at + 1 || !/^[\p{Lu}\d]/u.test(tokens[at + 1]!.text)) return null;
      if (mention !== undefined && mention.start < tokens[to]!.end) return null;
      // What has a verb is what someone said.
      const said = tokens
        .slice(at + 1, to)
        .some((token) =>
          morphology
            .read(token.lower)
            .some((reading) => reading.known && reading.word === "verb" && reading.form === "finite"),
        );
      if (said) return null;
      return {
        from: at,
        to: to + 1,
        readings: [
          {
            lemma: tokens
              .slice(at + 1, to)
              .map((token) => token.lower)
              .join(" "),
            word: "proper",
            cases: ANY_CASE,
            plural: null,
            gender: null,
            animate: false,
            known: false,
          },
        ],
        mention: null,
        name: null,
        kind: "title",
        lower: tokens[at + 1]!.lower,
      };
    }
    if (/^[.!?;:]$/u.test(text)) return null;
  }
  return null;
}
