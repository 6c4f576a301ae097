import type { Facts, Report } from "../../developments/index.ts";
import type { EventType, Mode } from "../../events/ontology.ts";

/**
 * What the ontology holds to be one kind and readers do not: a trial, a charge and a case that is opened are all `ACCUSE/investigate`.
 * The quotes tell them apart, and headlines choose their verb by it (`needs` in the tables of patterns).
 */
export type Nuances = ReadonlySet<string>;

/** What the reports say besides the fields of a development. */
export interface Testimony {
  readonly nuances: Nuances;
  /** Quotes and titles, that name people in their own letters. */
  readonly texts: readonly string[];
}

export const NO_TESTIMONY: Testimony = { nuances: new Set(), texts: [] };

/** What headlines of a development go by besides its fields. */
export const testimonyOf = (facts: Pick<Facts, "type" | "mode">, reports: readonly Report[]): Testimony => ({
  nuances: nuancesOf(facts, reports),
  texts: [...new Set(reports.flatMap(({ event, article }) => [event.quote, article.title ?? ""]))],
});

type Language = "en" | "ru" | "be";

interface Row {
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly name: string;
  readonly words: Readonly<Record<Language, RegExp>>;
}

/** Beginnings of words, apart by blanks; `_` stands for a blank within one. */
function beginnings(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.trim().split(/\s+/).join("|").replaceAll("_", "\\s+")})`, "iu");
}

const row = (key: string, name: string, en: string, ru: string, be: string): Row => {
  const [type, mode] = key.split("/") as [EventType, Mode | undefined];
  return {
    type,
    mode: mode ?? null,
    name,
    words: { en: beginnings(en), ru: beginnings(ru), be: beginnings(be) },
  };
};

/** `TYPE` or `TYPE/mode`, the nuance, and the beginnings of the words that show it in English, Russian and Belarusian. */
const ROWS: readonly Row[] = [
  row("CONSULT/visit", "gather", "meet met\\b gather", "встре собер", "сустр збяр"),
  row("AGREE", "signed", "sign", "подпис", "падпіс"),
  row(
    "ACCUSE/investigate",
    "case",
    "(?:open|launch|initiat|start)\\w*_(?:\\w+_){0,3}(?:case|proceeding)s? criminal_(?:case|proceeding)s?_(?:\\w+_){0,3}(?:open|launch|initiat)",
    "возбу[дж] заве[лд] завёл",
    "распача[лт] завял завёў заведзен узбу[дж]",
  ),
  row("AGREE", "promised", "promis pledg vow", "обеща пообеща", "абяца паабяца"),
  row("AGREE", "offered", "offer", "предлож предлаг", "прапан"),
  row("ACCUSE/investigate", "wanted", "wanted", "розыск", "вышук росшук"),
  row(
    "ACCUSE/investigate",
    "sue",
    "su(?:e[sd]?|ing)\\b lawsuit",
    "подал\\p{L}*_(?:в_суд|иск) иск[аеу]?(?!\\p{L})",
    "падал\\p{L}*_(?:ў|у)_суд пазо[ўв]",
  ),
  row(
    "ACCUSE/investigate",
    "charge",
    "charg(?:e[sd]?|ing)\\b(?!_d) indict",
    "обвинени предъяв",
    "абвінавачанн прад['’]яв",
  ),
  row(
    "ACCUSE/investigate",
    "trial",
    "(?<!pre-)trial trials tried\\b hearing court",
    "суд(?!ь) судебн процесс",
    "суд(?!д) працэс",
  ),
  row("ACCUSE/investigate", "probe", "investigat probe inquir", "расслед проверк", "рассл праверк"),
  row("ACCUSE/disapprove", "protest", "protest(?!e|o)", "протест", "пратэст"),
  row("ACCUSE/disapprove", "summon", "summon", "вызва вызыва", "выкліка"),
  row("REQUEST", "free", "releas free\\b freed freeing", "освобо отпустить", "вызвал вызвол адпусц"),
  row(
    "REQUEST",
    "prisoners",
    "prisoner inmate jailed imprisoned",
    "политзак заключённ заключенн политич\\p{L}*_заключ",
    "палітзня палітвя зняволен вязн",
  ),
  row("REQUEST", "sanctions", "sanction", "санкц", "санкцы"),
  row("REQUEST", "pay", "wage pay\\b salar", "зарплат заработ", "зароб зарплат"),
  row("REQUEST", "probe", "investigat probe inquir", "расслед", "рассл"),
  row("REQUEST", "demand", "demand insist", "потреб требо треб[уо]", "патраб запатраб"),
  row("REQUEST", "help", "help assist aid\\b support", "помо поддерж", "дапамо падтрым"),
  row("COERCE/restrict", "close", "clos shut(?!t)", "закр", "закры зачын"),
  row(
    "COERCE/restrict",
    "crossing",
    "crossing checkpoint border_point",
    "погранперех переход пункт\\p{L}*_пропуск погранпункт",
    "пункт\\p{L}*_пропуск пераход памежн\\p{L}*_пераход",
  ),
  row("COERCE/restrict", "frontier", "border frontier", "границ", "мяж"),
  row("COERCE/restrict", "firing", "fired\\b sack dismiss", "увол", "звольн звальн"),
  row("COERCE/restrict", "expelled", "expel", "отчисл", "адліч выключ"),
  row("COERCE/ban", "extremist", "extremis", "экстрем", "экстрэм"),
  row("COERCE/ban", "terrorist", "terroris", "террор", "тэрар"),
  row("COERCE/ban", "liquidation", "liquidat dissol", "ликвид", "ліквід"),
  row("COERCE/arrest", "fine", "fined\\b fines?\\b", "штраф оштраф", "штраф аштраф"),
  row("COERCE/arrest", "upheld", "upheld uphold", "в_силе без_изменени", "у_сіле без_змен"),
  row("COERCE/seize", "confiscated", "confiscat", "конфиск изъя", "канфіск"),
  row("COERCE/seize", "plane", "land\\b landing divert forced_down", "посад сесть приземл", "пасад сесці прызямл"),
  row(
    "COERCE/seize",
    "sabotage",
    "sabotag damag blew_up blown_up",
    "диверс повре взорв подорв",
    "дыверс пашкодж узарв падарв",
  ),
  row(
    "SANCTION/withdraw",
    "envoys",
    "ambassador envoy diplomat",
    "посл[аоы] посол дипломат",
    "пасл[аоы] пасол амбасадар дыпламат",
  ),
  row("SANCTION/withdraw", "embassy", "embassy consulate", "посольств консульств", "пасольств амбасад консульств"),
  row("SANCTION/withdraw", "treaty", "treaty pact convention", "договор пакт конвенц", "дагавор пакт канвенц"),
  row("SANCTION/discontinue", "grata", "persona_non", "персон\\p{L}*_нон", "персон\\p{L}*_нон"),
  row(
    "SANCTION/discontinue",
    "flights",
    "flight airspace air_traffic",
    "рейс авиасообщ пол[её]т воздушн",
    "рэйс авіязнос палёт паветран",
  ),
  row(
    "SANCTION/discontinue",
    "trade",
    "import export embargo trade\\b",
    "импорт экспорт эмбарг торгов ввоз",
    "імпарт экспарт эмбарг гандл увоз",
  ),
  row("MOBILIZE", "airspace", "airspace", "воздушн\\p{L}*_пространств", "паветран\\p{L}*_прастор"),
  row("MOBILIZE", "drill", "exercis drill manoeuv maneuv", "учени маневр манёвр", "вучэн манеўр манёўр"),
  row("COOPERATE", "drill", "exercis drill manoeuv maneuv", "учени маневр манёвр", "вучэн манеўр манёўр"),
  row("AID", "loan", "loan credit lend lent\\b", "кредит заём заем займ", "крэдыт пазык"),
  row("AID", "asylum", "asylum", "убежищ", "прытул"),
  row("SUPPORT", "congratulated", "congratulat", "поздрав", "павіншав віншав"),
  row("SUPPORT", "thanked", "thank gratitude grateful", "благодар поблагодар", "дзякав падзякав удзячн"),
  row("SUPPORT", "awarded", "award decorat medal order_of", "наград награж орден медал", "узнагар ордэн медал"),
  row("SUPPORT", "ratified", "ratif", "ратиф", "ратыф"),
  row("SUPPORT", "recognised", "recogni[sz]", "призна", "прызна"),
  row("CONCEDE", "lifted", "lift remov cancel", "снял снима снят отмен", "знял зняў зняц адмян скасав"),
  row("CONCEDE", "sanctions", "sanction", "санкц", "санкцы"),
  row("CONCEDE", "mercy", "pardon amnest", "помилов амнист", "памілав амніст"),
  row("REJECT", "recognised", "recogni[sz]", "призна", "прызна"),
  row("REJECT", "appeal", "appeal", "апелляц жалоб", "апеляц скарг"),
  row("REJECT", "comment", "comment", "коммент", "камент"),
  row("GOVERN/law", "decree", "decree", "указ декрет", "[уў]каз дэкрэт"),
  row("ASSAULT/crowd-control", "dispersed", "dispers", "разог разгон", "разаг разгон"),
  row("GOVERN/decide", "instructed", "instruct order(?!_of)", "поруч", "даруч"),
  row("MOBILIZE/weapons", "fell", "fell\\b crash fallen", "упал рухн разб паден", "[уў]па[лў] рухн разб падзен"),
  row("MOBILIZE/weapons", "drone", "drone uav shahed", "дрон беспилот бпла шахед", "дрон беспілот бпла шахед"),
  row("INCIDENT/death", "perished", "kill perish", "погиб", "загін"),
  row("INCIDENT", "fire", "fires?\\b blaze", "пожар возгоран", "пажар"),
  row("INCIDENT", "explosion", "explosion explod blast", "взрыв взорв", "выбух узарв"),
  row("INCIDENT", "crash", "crash collision collid", "дтп авари столкн", "дтз авары сутыкн"),
];

/** Quotes are short: which crossing of a border is closed, a title may say where the quote only says that it is. */
const BY_TITLE: ReadonlySet<string> = new Set(["crossing"]);

/**
 * The nuances of a development: those that at least half of the reports of its type show, in the languages that are known here. A
 * report of a headline counts with the whole headline.
 */
function nuancesOf({ type, mode }: Pick<Facts, "type" | "mode">, reports: readonly Report[]): Nuances {
  const current = reports.filter(({ quiet }) => !quiet);
  const texts = (current.length > 0 ? current : reports)
    .filter(({ event, article }) => event.type === type && isKnown(article.language))
    .map(({ event, slots, article }) => ({
      language: article.language as Language,
      title: `${event.quote} ${article.title ?? ""}`,
      text: slots.inTitle && article.title !== null ? `${event.quote} ${article.title}` : event.quote,
    }));
  const rows = ROWS.filter((one) => one.type === type && (one.mode === null || one.mode === mode));
  return new Set(
    rows
      .filter(({ name, words }) => {
        const showing = texts.filter(({ language, text, title }) =>
          words[language].test(BY_TITLE.has(name) ? title : text),
        );
        return showing.length > 0 && showing.length * 2 >= texts.length;
      })
      .map(({ name }) => name),
  );
}

const isKnown = (language: string): language is Language => language === "en" || language === "ru" || language === "be";

/** All names of nuances, so that the tables of patterns can be checked. */
export const NUANCES: ReadonlySet<string> = new Set(ROWS.map(({ name }) => name));
