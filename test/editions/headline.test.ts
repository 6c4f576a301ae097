import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, factsOf } from "../../shared/developments/index.ts";
import { HEADLINE_LENGTH, headlineOf, testimonyOf } from "../../shared/editions/index.ts";
import type { Event, Participant, Quantity } from "../../shared/events/event.ts";
import { BOUNDS, EVENT_TYPES, MODES, QUANTITY_KINDS, STATUSES } from "../../shared/events/ontology.ts";
import type { Language } from "../../shared/language/languages.ts";
import { SECTORS } from "../../shared/watchlist/mention.ts";
import { report } from "./fakes.ts";

const facts = (fields: Partial<Event>): Facts => factsOf([report({ event: fields })]);
const one = (
  name: string,
  entityId: string | null = null,
  sector: Participant["sector"] = "OPP",
  country = "BLR",
): Participant => ({
  name,
  country,
  sector,
  entityId,
});
const place = (name: string, placeId: string | null) => ({ name, country: "BLR", placeId });
const count = (kind: Quantity["kind"], value: number, bound: Quantity["bound"] = "exact", unit?: string): Quantity => ({
  kind,
  value,
  bound,
  ...(unit !== undefined && { unit }),
});
const police = one("Belarusian police", "body:belarusian-police", "COP");
const lukashenko = one("Alexander Lukashenko", "person:alexander-lukashenko", "GOV");
const putin = one("Vladimir Putin", "person:vladimir-putin", "GOV", "RUS");
const poland = one("Poland", "country:POL", "GOV", "POL");
const gomel = place("Gomel", "place:gomel");

const CASES: readonly [string, Partial<Event>, string, string, string][] = [
  [
    "a count of those detained",
    { actors: [police], place: gomel, quantities: [count("detained", 5)], recipients: [one("protesters")] },
    "Belarusian police detained 5 protesters in Gomel",
    "Белорусская милиция задержала 5 протестующих в Гомеле",
    "Беларуская міліцыя затрымала 5 удзельнікаў пратэсту ў Гомелі",
  ],
  [
    "someone only described, in the words of the article where it can",
    {
      actors: [one("Belarusian court", "body:belarusian-court", "JUD")],
      place: gomel,
      quantities: [count("sentence", 24)],
      recipients: [{ ...one("tram driver"), group: "workers" }],
    },
    "Belarusian court sentenced a tram driver to 2 years in prison in Gomel",
    "Белорусский суд осудил работника на 2 года в Гомеле",
    "Беларускі суд асудзіў работніка на 2 гады ў Гомелі",
  ],
  [
    "what a foreigner says of what was done in a place, without the place",
    {
      type: "ACCUSE",
      mode: "disapprove",
      actors: [poland],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: gomel,
    },
    "Poland condemned Belarus",
    "Польша осудила Беларусь",
    "Польшча асудзіла Беларусь",
  ],
  [
    "a count of those of whom the article names one kind",
    {
      actors: [police],
      place: gomel,
      quantities: [count("detained", 11)],
      recipients: [{ ...one("nurse"), group: "workers" }],
    },
    "Belarusian police detained 11 workers in Gomel",
    "Белорусская милиция задержала 11 работников в Гомеле",
    "Беларуская міліцыя затрымала 11 работнікаў у Гомелі",
  ],
  [
    "one person who is only described",
    {
      actors: [police],
      place: gomel,
      quantities: [count("detained", 1)],
      recipients: [{ ...one("flautist"), group: "residents" }],
    },
    "Belarusian police detained a flautist in Gomel",
    "Белорусская милиция задержала 1 человека в Гомеле",
    "Беларуская міліцыя затрымала 1 чалавека ў Гомелі",
  ],
  [
    "a term of prison where only police are named",
    { actors: [police], place: gomel, quantities: [count("sentence", 0.5)], recipients: [one("workers")] },
    "Workers sentenced to 15 days in prison in Gomel",
    "Осудили работников на 15 дней в Гомеле",
    "Асудзілі работнікаў на 15 дзён у Гомелі",
  ],
  [
    "a count that ends in one, without an actor",
    { actors: [], place: gomel, quantities: [count("detained", 21)], recipients: [one("activists")] },
    "21 activists detained in Gomel",
    "Задержали 21 активиста в Гомеле",
    "Затрымалі 21 актывіста ў Гомелі",
  ],
  [
    "a count of a few people",
    { actors: [police], place: gomel, quantities: [count("detained", 3)], recipients: [] },
    "Belarusian police detained 3 people in Gomel",
    "Белорусская милиция задержала 3 человека в Гомеле",
    "Беларуская міліцыя затрымала 3 чалавекі ў Гомелі",
  ],
  [
    "a bound",
    {
      actors: [police],
      place: gomel,
      quantities: [count("detained", 300, "min")],
      recipients: [one("journalists", null, "MED")],
    },
    "Belarusian police detained at least 300 journalists in Gomel",
    "Белорусская милиция задержала не менее 300 журналистов в Гомеле",
    "Беларуская міліцыя затрымала не менш за 300 журналістаў у Гомелі",
  ],
  [
    "a meeting that is planned",
    {
      type: "CONSULT",
      mode: "visit",
      status: "planned",
      actors: [lukashenko],
      recipients: [putin],
      place: place("Moscow", "place:moscow"),
      date: { start: "2026-11-30", end: "2026-11-30" },
    },
    "Alexander Lukashenko to meet Vladimir Putin in Moscow on 30 November",
    "Александр Лукашенко встретится с Владимиром Путиным в Москве 30 ноября",
    "Аляксандр Лукашэнка сустрэнецца з Уладзімірам Пуціным у Маскве 30 лістапада",
  ],
  [
    "a sentence",
    {
      actors: [one("court", null, "JUD")],
      recipients: [one("Nina Baginskaya", null)],
      place: gomel,
      quantities: [count("sentence", 66)],
    },
    "Gomel court sentenced Nina Baginskaya to 5 years 6 months in prison",
    "Суд осудил Нину Багинскую на 5 лет 6 месяцев в Гомеле",
    "Прысуд, 5 гадоў 6 месяцаў: Nina Baginskaya (Гомель)",
  ],
  [
    "a closed crossing",
    {
      type: "COERCE",
      mode: "restrict",
      actors: [poland],
      recipients: [],
      place: place("Lithuania-Belarus border", "place:none"),
    },
    "Poland closed the Lithuania-Belarus border",
    "Польша закрыла границу Литвы и Беларуси",
    "Польшча зачыніла мяжу Літвы і Беларусі",
  ],
  [
    "a crossing that the watchlist knows as one",
    {
      type: "COERCE",
      mode: "restrict",
      actors: [poland],
      recipients: [],
      place: place("Medininkai", "place:medininkai"),
    },
    "Poland closed the Medininkai crossing",
    "Польша закрыла погранпереход Мядининкай",
    "Польшча зачыніла пункт пропуску Мядзінінкай",
  ],
  [
    "a body that was read without its id, and teachers",
    {
      actors: [one("KGB", null, "COP")],
      recipients: [one("teachers", null, "EDU")],
      quantities: [count("detained", 5)],
      place: gomel,
    },
    "KGB detained 5 teachers in Gomel",
    "КГБ задержал 5 учителей в Гомеле",
    "КДБ затрымаў 5 настаўнікаў у Гомелі",
  ],
  [
    "searches at the homes of people",
    {
      mode: "seize",
      actors: [police],
      recipients: [one("activists")],
      place: gomel,
      quantities: [count("persons", 2)],
    },
    "Belarusian police carried out raids targeting 2 activists in Gomel",
    "Белорусская милиция провела обыски у 2 активистов в Гомеле",
    "Беларуская міліцыя правяла ператрусы ў 2 актывістаў у Гомелі",
  ],
  [
    "criticism of someone who holds an office",
    {
      type: "ACCUSE",
      mode: "disapprove",
      actors: [one("Latvian Foreign Ministry", "office:LVA:foreign-ministry", "GOV", "LVA")],
      recipients: [one("Belarusian charge d'affaires", "office:BLR:charge", "GOV")],
      place: null,
    },
    "Latvian Foreign Ministry condemned Belarusian charge d'affaires",
    "МИД Латвии раскритиковал временного поверенного Беларуси",
    "МЗС Латвіі раскрытыкавала часовага паверанага Беларусі",
  ],
  [
    "a pardon",
    {
      type: "CONCEDE",
      mode: null,
      actors: [lukashenko],
      recipients: [one("people", null, "CVL")],
      quantities: [count("persons", 30)],
      place: null,
    },
    "Alexander Lukashenko pardoned 30 people",
    "Александр Лукашенко помиловал 30 человек",
    "Аляксандр Лукашэнка памілаваў 30 чалавек",
  ],
  [
    "what is eased for a company, which was misread as easing it",
    {
      type: "CONCEDE",
      mode: null,
      actors: [one("Belavia", "body:belavia", "BUS")],
      recipients: [one("Belavia", "body:belavia", "BUS")],
      place: null,
    },
    "Measures against Belavia eased",
    "Смягчили меры в отношении Белавиа",
    "Змякчылі меры адносна Белавіі",
  ],
  [
    "criticism by nobody who is named",
    {
      type: "ACCUSE",
      mode: "disapprove",
      actors: [],
      recipients: [one("Russia", "country:RUS", "GOV", "RUS")],
      place: null,
    },
    "Criticism of Russia",
    "Раскритиковали Россию",
    "Раскрытыкавалі Расію",
  ],
  [
    "arrests by a union of states, which makes none",
    { actors: [one("European Union", "body:european-union", "IGO", "IGO")], recipients: [], place: gomel },
    "Arrests in Gomel",
    "Провели задержания в Гомеле",
    "Правялі затрыманні ў Гомелі",
  ],
  [
    "the dead of an accident",
    {
      type: "INCIDENT",
      mode: "accident",
      actors: [],
      recipients: [one("passengers", null, "CVL")],
      place: gomel,
      quantities: [count("killed", 2)],
    },
    "2 passengers killed in an accident in Gomel",
    "Погибли 2 пассажира в аварии в Гомеле",
    "Загінулі 2 пасажыры ў аварыі ў Гомелі",
  ],
  [
    "someone who flees",
    {
      type: "RELOCATE",
      mode: "flee",
      actors: [one("Sviatlana Tsikhanouskaya", "person:sviatlana-tsikhanouskaya")],
      recipients: [],
      place: { name: "Lithuania", country: "LTU", placeId: "place:LTU" },
    },
    "Sviatlana Tsikhanouskaya fled to Lithuania",
    "Светлана Тихановская бежала в Литву",
    "Святлана Ціханоўская ўцякла ў Літву",
  ],
  [
    "an allegation",
    {
      type: "ASSAULT",
      mode: "beat",
      status: "alleged",
      actors: [police],
      recipients: [one("students", null, "EDU")],
      place: gomel,
    },
    "Belarusian police allegedly beat students in Gomel",
    "Белорусская милиция предположительно избила студентов в Гомеле",
    "Беларуская міліцыя нібыта збіла студэнтаў у Гомелі",
  ],
  [
    "a denial",
    { status: "denied", actors: [police], recipients: [one("students", null, "EDU")], place: gomel },
    "Denied: Belarusian police detained students in Gomel",
    "Опровергается: Белорусская милиция задержала студентов в Гомеле",
    "Абвяргаецца: Беларуская міліцыя затрымала студэнтаў у Гомелі",
  ],
  [
    "a loan",
    {
      type: "AID",
      mode: null,
      actors: [one("Russia", "country:RUS", "GOV", "RUS")],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: null,
      quantities: [count("money", 1_500_000_000, "exact", "USD")],
    },
    "Russia granted Belarus $1.5 billion",
    "Россия выделила Беларуси 1,5 млрд долларов",
    "Расія выдзеліла Беларусі 1,5 млрд долараў",
  ],
  [
    "a plural actor",
    {
      type: "PROTEST",
      mode: "strike",
      actors: [one("miners", null, "LAB")],
      recipients: [],
      place: place("Salihorsk", "place:salihorsk"),
      quantities: [count("participants", 300, "approx")],
    },
    "About 300 miners went on strike in Salihorsk",
    "Около 300 работников начали забастовку в Солигорске",
    "Каля 300 работнікаў пачалі страйк у Салігорску",
  ],
  [
    "bodies of each gender",
    {
      type: "ACCUSE",
      mode: "disapprove",
      actors: [one("European Union", "body:european-union", "IGO", "IGO")],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: null,
    },
    "EU condemned Belarus",
    "Евросоюз осудил Беларусь",
    "Еўрасаюз асудзіў Беларусь",
  ],
];

const lithuania = one("Lithuania", "country:LTU", "GOV", "LTU");
const union = one("European Union", "body:european-union", "IGO", "IGO");
const court = one("Belarusian court", "body:belarusian-court", "JUD");
const prosecutors = one("Prosecutor General's Office of Belarus", null, "JUD");

const TITLES: Readonly<Record<string, string>> = {
  "Lithuania closes a border": "Lithuania closes a border crossing with Belarus",
};

/** What the quote says more precisely than the type. */
const QUOTED: readonly [string, Partial<Event>, Language, string, string, string][] = [
  [
    "a trial that opens",
    {
      type: "ACCUSE",
      mode: "investigate",
      actors: [court],
      recipients: [],
      place: gomel,
      quote: "Процесс проходил в закрытом режиме.",
    },
    "ru",
    "Trial held in Gomel",
    "Белорусский суд начал процесс в Гомеле",
    "Беларускі суд пачаў працэс у Гомелі",
  ],
  [
    "charges",
    {
      type: "ACCUSE",
      mode: "investigate",
      actors: [prosecutors],
      recipients: [one("Nina Baginskaya")],
      place: null,
      quote: "prosecutors charged Nina Baginskaya with sedition",
    },
    "en",
    "Prosecutor General's Office of Belarus charged Nina Baginskaya",
    "Обвинение: Prosecutor General's Office of Belarus — Нина Багинская",
    "Абвінавачанне: Prosecutor General's Office of Belarus — Nina Baginskaya",
  ],
  [
    "a crossing that is closed and not named",
    { mode: "restrict", actors: [lithuania], recipients: [], place: null, quote: "Lithuania closes a border crossing" },
    "en",
    "Lithuania closed a border crossing",
    "Литва закрыла погранпереход",
    "Літва зачыніла пункт пропуску на мяжы",
  ],
  [
    "a crossing that only the title tells of, on a border",
    {
      mode: "restrict",
      actors: [lithuania],
      recipients: [],
      place: { name: "Lithuania-Belarus border", country: "LTU", placeId: null },
      quote: "Lithuania closes a border",
    },
    "en",
    "Lithuania closed a crossing on the Lithuania-Belarus border",
    "Литва закрыла погранпереход на границе Литвы и Беларуси",
    "Літва зачыніла пункт пропуску на мяжы Літвы і Беларусі",
  ],
  [
    "people who are hurt",
    {
      type: "INCIDENT",
      mode: "accident",
      actors: [],
      recipients: [one("people", null, "CVL")],
      quantities: [count("injured", 2)],
      place: gomel,
      quote: "two people were hurt",
    },
    "en",
    "2 people injured in Gomel",
    "Пострадали 2 человека в Гомеле",
    "Пацярпелі 2 чалавекі ў Гомелі",
  ],
  [
    "a company as nobody who can die",
    {
      ...{ type: "INCIDENT", mode: "accident", actors: [], place: gomel },
      recipients: [{ ...one("sawmill", null, "BUS"), group: "companies" }],
      quantities: [count("killed", 2)],
      quote: "A fire at the sawmill killed two",
    },
    "en",
    "2 people killed in a fire in Gomel",
    "Погибли 2 человека при пожаре в Гомеле",
    "Загінулі 2 чалавекі на пажары ў Гомелі",
  ],
  [
    "people by their count, not by a number word besides",
    {
      ...{ type: "RETREAT", mode: "release", actors: [lukashenko], place: null },
      recipients: [{ ...one("seventeen prisoners"), group: "political prisoners" }],
      quantities: [count("released", 17)],
      quote: "seventeen prisoners were let go",
    },
    "en",
    "Alexander Lukashenko released 17 prisoners",
    "Александр Лукашенко освободил 17 политзаключённых",
    "Аляксандр Лукашэнка вызваліў 17 палітзняволеных",
  ],
  [
    "buses that a state stops, as Lithuanian puts it",
    {
      ...{ type: "SANCTION", mode: "discontinue", place: null },
      actors: [one("Lithuania", "country:LTU", "GOV", "LTU")],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      quote: "nusprendė sustabdyti reguliarius autobusų reisus",
    },
    "lt",
    "Lithuania halted transport links with Belarus",
    "Литва остановила транспортное сообщение с Беларусью",
    "Літва спыніла транспартныя зносіны з Беларуссю",
  ],
  [
    "a border that someone threatens to close, as Polish puts it",
    {
      ...{ type: "THREATEN", mode: "restrict", place: null },
      actors: [poland],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      quote: "zagroził zamknięciem granicy",
    },
    "pl",
    "Poland threatened to close the border",
    "Польша пригрозила закрыть границу",
    "Польшча прыгразіла зачыніць мяжу",
  ],
  [
    "an answer that is promised, as German puts it",
    {
      ...{ type: "THREATEN", mode: null, place: null },
      actors: [one("Belarus", "country:BLR", "GOV")],
      recipients: [one("Latvia", "country:LVA", "GOV", "LVA")],
      quote: "kündigte Gegenmaßnahmen an",
    },
    "de",
    "Belarus promised to respond to Latvia",
    "Беларусь пообещала ответить Латвии",
    "Беларусь паабяцала адказаць Латвіі",
  ],
  [
    "a drone that came down",
    { type: "INCIDENT", mode: "accident", actors: [], recipients: [], place: gomel, quote: "впав безпілотник" },
    "uk",
    "Drone fell in Gomel",
    "Падение дрона в Гомеле",
    "Падзенне дрона ў Гомелі",
  ],
  [
    "condolences as no support",
    {
      ...{ type: "SUPPORT", mode: null, actors: [lukashenko], place: null },
      recipients: [one("residents", null, "CVL")],
      quote: "expressed his condolences to the families",
    },
    "en",
    "Alexander Lukashenko offered condolences",
    "Александр Лукашенко выразил соболезнования",
    "Аляксандр Лукашэнка выказаў спачуванні",
  ],
  [
    "a border that is not said to open as none that does",
    {
      ...{ type: "CONCEDE", mode: null, recipients: [] },
      actors: [one("Belarusian authorities", "body:belarusian-authorities", "GOV")],
      place: place("Lithuania-Belarus border", null),
      quote: "Begnadigte Häftlinge eingetroffen",
    },
    "de",
    "Belarusian authorities pardoned prisoners at the Lithuania-Belarus border",
    "Белорусские власти помиловали заключённых на границе Литвы и Беларуси",
    "Беларускія ўлады памілавалі зняволеных на мяжы Літвы і Беларусі",
  ],
  [
    "an envoy without what he is",
    {
      ...{ type: "CONSULT", mode: "visit", actors: [lukashenko], place: null },
      recipients: [one("Jonas Petraitis", null, "GOV", "LTU"), one("Lithuanian diplomats", null, "GOV", "LTU")],
      quote: "met the envoy",
    },
    "en",
    "Alexander Lukashenko met Jonas Petraitis",
    "Встреча: Александр Лукашенко — Jonas Petraitis",
    "Сустрэча: Аляксандр Лукашэнка — Jonas Petraitis",
  ],
  [
    "balloons that soldiers shoot down, at nobody",
    {
      ...{ type: "ASSAULT", mode: "firearms", place: null },
      actors: [one("Lithuanian armed forces", "body:lithuanian-armed-forces", "MIL", "LTU")],
      recipients: [one("people", null, "CVL")],
      quote: "kariuomenė numušė 14 balionų",
    },
    "lt",
    "Lithuanian armed forces shot down balloons",
    "Литовская армия сбила воздушные шары",
    "Літоўская армія збіла паветраныя шары",
  ],
  [
    "police by no police",
    { type: "MOBILIZE", mode: "police", actors: [police], recipients: [], place: gomel, quote: "patrols were seen" },
    "en",
    "Police deployed in Gomel",
    "Вывели силовиков на улицы в Гомеле",
    "Вывелі сілавікоў на вуліцы ў Гомелі",
  ],
  [
    "what there is one of with its article",
    {
      ...{ type: "AGREE", mode: null, recipients: [], place: null },
      actors: [{ ...one("management", null, "BUS"), group: "executives" }],
      quote: "Management promised to pay",
    },
    "en",
    "The management made a promise",
    "Обещание: менеджер",
    "Абяцанне: менеджар",
  ],
  [
    "a minister dismissed in no town",
    {
      ...{ type: "GOVERN", mode: "dismiss", actors: [lukashenko], place: gomel },
      recipients: [one("Viktor Khrenin", "person:viktor-khrenin", "GOV")],
      quote: "dismissed the minister after the blast near Gomel",
    },
    "en",
    "Alexander Lukashenko dismissed Viktor Khrenin",
    "Александр Лукашенко уволил Виктора Хренина",
    "Аляксандр Лукашэнка звольніў Віктара Хрэніна",
  ],
  [
    "a crossing at which traffic resumes, as Polish puts it",
    {
      ...{ type: "CONCEDE", mode: null, actors: [poland] },
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: { name: "Kuznica", country: "POL", placeId: "place:kuznica" },
      quote: "wznowi ruch na przejściu w Kuźnicy",
    },
    "pl",
    "Poland reopened the Kuznica crossing",
    "Польша открыла погранпереход Кузница",
    "Польшча адкрыла пункт пропуску Кузніца",
  ],
  [
    "troops that move for an exercise, as Ukrainian puts it",
    {
      ...{ type: "MOBILIZE", mode: "troops", recipients: [], place: null },
      actors: [one("Russia", "country:RUS", "GOV", "RUS")],
      quantities: [count("troops", 2000)],
      quote: "Для участі в навчаннях Росія перекинула дві тисячі військових",
    },
    "uk",
    "Russia moved 2,000 troops",
    "Россия перебросила 2 000 военных",
    "Расія перакінула 2000 вайскоўцаў",
  ],
  [
    "airspace that is violated",
    {
      type: "MOBILIZE",
      mode: "weapons",
      actors: [],
      recipients: [lithuania],
      place: null,
      quote: "balloons entered its airspace",
    },
    "en",
    "Airspace of Lithuania violated",
    "Нарушили воздушное пространство Литвы",
    "Парушылі паветраную прастору Літвы",
  ],
  [
    "flights that an airport suspends, which imposes no sanctions",
    {
      type: "SANCTION",
      mode: "discontinue",
      actors: [one("Vilnius Airport", null, "BUS", "LTU")],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: null,
      quote: "Vilnius airport had suspended flights",
    },
    "en",
    "Vilnius Airport suspended flights",
    "Вильнюсский аэропорт остановил авиасообщение",
    "Віленскі аэрапорт спыніў палёты",
  ],
  [
    "a call for release",
    {
      type: "REQUEST",
      mode: "yield",
      actors: [union],
      recipients: [one("Belarusian authorities", "body:belarusian-authorities", "GOV")],
      place: null,
      quote: "патрабуе ад улад вызваліць палітвязняў",
    },
    "be",
    "EU urged Belarusian authorities to free prisoners",
    "Евросоюз призвал белорусские власти освободить заключённых",
    "Еўрасаюз заклікаў беларускія ўлады вызваліць зняволеных",
  ],
  [
    "a meeting of ministers in a town",
    {
      type: "CONSULT",
      mode: "visit",
      status: "planned",
      actors: [one("EU foreign ministers", null, "GOV", "IGO")],
      recipients: [],
      place: place("Brussels", "place:brussels"),
      date: { start: "2026-11-30", end: "2026-11-30" },
      quote: "EU foreign ministers will meet in Brussels",
    },
    "en",
    "EU foreign ministers to meet in Brussels on 30 November",
    "Министры иностранных дел ЕС встретятся в Брюсселе 30 ноября",
    "Міністры замежных спраў ЕС сустрэнуцца ў Бруселі 30 лістапада",
  ],
  [
    "a plane made to land, told by that word alone",
    {
      type: "COERCE",
      mode: "seize",
      status: "occurred",
      actors: [one("Belarus", "country:BLR", "GOV")],
      recipients: [],
      place: place("Minsk", "place:minsk"),
      quote: "Belarus forced the plane to land in Minsk",
    },
    "en",
    "Belarus forced a plane to land in Minsk",
    "Беларусь посадила чужой самолёт в Минске",
    "Беларусь пасадзіла чужы самалёт у Мінску",
  ],
  [
    "one person whose name ends like a plural",
    {
      type: "CONSULT",
      mode: "visit",
      status: "planned",
      actors: [one("Nathan Sales", null, "GOV", "USA")],
      recipients: [one("opposition activists", null, "OPP")],
      place: place("Vilnius", "place:vilnius"),
      date: null,
      quote: "Sales will meet opposition activists in Vilnius",
    },
    "en",
    "Nathan Sales to meet opposition activists in Vilnius",
    "Встреча (планируется): Nathan Sales — активисты (Вильнюс)",
    "Сустрэча (плануецца): Nathan Sales — актывісты (Вільнюс)",
  ],
  [
    "a person once, by name and not by office too",
    {
      type: "CONSULT",
      mode: "visit",
      actors: [lukashenko],
      recipients: [putin, one("Russian president", null, "GOV", "RUS")],
      place: null,
      quote: "Lukashenko met Russian President Vladimir Putin",
    },
    "en",
    "Alexander Lukashenko met Vladimir Putin",
    "Александр Лукашенко встретился с Владимиром Путиным",
    "Аляксандр Лукашэнка сустрэўся з Уладзімірам Пуціным",
  ],
  [
    "those whom police detain, not as police",
    {
      actors: [police],
      recipients: [one("Belarusian police", "body:belarusian-police", "COP")],
      quantities: [count("detained", 70)],
      place: gomel,
      quote: "They were taken to a police station",
    },
    "en",
    "Belarusian police detained 70 people in Gomel",
    "Белорусская милиция задержала 70 человек в Гомеле",
    "Беларуская міліцыя затрымала 70 чалавек у Гомелі",
  ],
  [
    "a demand for the release of prisoners, who are not asked themselves",
    {
      type: "REQUEST",
      mode: "yield",
      actors: [union],
      recipients: [one("political prisoners")],
      place: null,
      quote: "demanded the release of political prisoners",
    },
    "en",
    "EU demanded the release of political prisoners",
    "Евросоюз потребовал освободить политзаключённых",
    "Еўрасаюз запатрабаваў вызваліць палітзняволеных",
  ],
  [
    "a death that nobody caused",
    {
      type: "INCIDENT",
      mode: "death",
      actors: [],
      recipients: [one("workers", null, "LAB")],
      quantities: [count("killed", 2)],
      place: gomel,
      quote: "Двое рабочих скончались",
    },
    "ru",
    "2 workers died in Gomel",
    "Умерли 2 работника в Гомеле",
    "Памерлі 2 работнікі ў Гомелі",
  ],
  [
    "a drone that falls, in the place where it fell",
    {
      type: "MOBILIZE",
      mode: "weapons",
      actors: [],
      recipients: [],
      place: gomel,
      quote: "У Гомелі ўпаў беспілотнік",
    },
    "be",
    "Drone fell in Gomel",
    "Падение дрона в Гомеле",
    "Падзенне дрона ў Гомелі",
  ],
  [
    "joint exercises in a month",
    {
      type: "COOPERATE",
      mode: null,
      status: "planned",
      actors: [poland],
      recipients: [],
      place: null,
      date: { start: "2026-12-01", end: "2026-12-31" },
      quote: "Poland will hold joint exercises in December",
    },
    "en",
    "Poland to hold joint exercises in December",
    "Польша проведёт совместные учения в декабре",
    "Польшча правядзе сумесныя вучэнні ў снежні",
  ],
  [
    "a name whose vowel falls out, and an embassy",
    {
      type: "ACCUSE",
      mode: "allege",
      actors: [one("Pavel Lemesh")],
      recipients: [one("Belarusian Embassy", null, "GOV")],
      place: null,
      quote: "Павел Лемеш обвинил посольство",
    },
    "ru",
    "Pavel Lemesh accused Belarusian Embassy",
    "Павел Лемеш обвинил посольство Беларуси",
    "Павел Лемеш абвінаваціў пасольства Беларусі",
  ],
  [
    "a man whom police beat, as the language declines him",
    {
      type: "ASSAULT",
      mode: "beat",
      actors: [police],
      recipients: [one("Pavel Lemesh")],
      place: null,
      quote: "Милиция избила Павла Лемеша",
    },
    "ru",
    "Belarusian police beat Pavel Lemesh",
    "Белорусская милиция избила Павла Лемеша",
    "Беларуская міліцыя збіла Паўла Лемеша",
  ],
  [
    "people, where only a reading calls them protesters",
    {
      actors: [police],
      recipients: [one("protesters")],
      quantities: [count("detained", 120)],
      place: gomel,
      quote: "Police detained 120 people in a club",
    },
    "en",
    "Belarusian police detained 120 people in Gomel",
    "Белорусская милиция задержала 120 человек в Гомеле",
    "Беларуская міліцыя затрымала 120 чалавек у Гомелі",
  ],
  [
    "protesters, where the text speaks of a protest",
    {
      actors: [police],
      recipients: [one("protesters")],
      quantities: [count("detained", 5)],
      place: gomel,
      quote: "Police detained five people at a rally",
    },
    "en",
    "Belarusian police detained 5 protesters in Gomel",
    "Белорусская милиция задержала 5 протестующих в Гомеле",
    "Беларуская міліцыя затрымала 5 удзельнікаў пратэсту ў Гомелі",
  ],
  [
    "a sentence, which no body serves",
    {
      actors: [court],
      recipients: [one("KGB", "body:kgb", "SPY")],
      quantities: [count("sentence", 72)],
      place: null,
      quote: "the court gave them six years for work with the KGB",
    },
    "en",
    "Belarusian court passed a sentence of 6 years in prison",
    "Белорусский суд вынес приговор: 6 лет",
    "Беларускі суд вынес прысуд: 6 гадоў",
  ],
  [
    "a protest note",
    {
      type: "ACCUSE",
      mode: "disapprove",
      actors: [poland],
      recipients: [one("Belarus", "country:BLR", "GOV")],
      place: null,
      quote: "Poland handed Belarus a note of protest",
    },
    "en",
    "Poland lodged a protest with Belarus",
    "Польша заявила протест Беларуси",
    "Польшча выказала пратэст Беларусі",
  ],
  [
    "thanks, not support",
    {
      type: "SUPPORT",
      mode: null,
      actors: [lukashenko],
      recipients: [putin],
      place: null,
      quote: "Lukashenko expressed gratitude to Putin",
    },
    "en",
    "Alexander Lukashenko thanked Vladimir Putin",
    "Александр Лукашенко поблагодарил Владимира Путина",
    "Аляксандр Лукашэнка падзякаваў Уладзіміру Пуціну",
  ],
  [
    "a turnout",
    {
      type: "ELECT",
      mode: "vote",
      actors: [one("voters", null, "CVL")],
      recipients: [],
      quantities: [count("percent", 85.7)],
      place: null,
      quote: "Turnout was put at 85.7%",
    },
    "en",
    "Voters voted, turnout 85.7%",
    "Избиратели проголосовали (явка 85,7%)",
    "Выбаршчыкі прагаласавалі (яўка 85,7%)",
  ],
  [
    "a body that confers, not one that visits the town",
    {
      type: "CONSULT",
      mode: "visit",
      status: "planned",
      actors: [union],
      recipients: [],
      place: place("Brussels", "place:brussels"),
      quote: "EU ministers will meet in Brussels",
      date: { start: "2026-11-30", end: "2026-11-30" },
    },
    "en",
    "EU to hold talks in Brussels on 30 November",
    "Евросоюз проведёт переговоры в Брюсселе 30 ноября",
    "Еўрасаюз правядзе перамовы ў Бруселі 30 лістапада",
  ],
  [
    "fines",
    {
      actors: [court],
      recipients: [one("workers", null, "LAB")],
      quantities: [count("persons", 5)],
      place: gomel,
      quote: "Five were fined",
    },
    "en",
    "Belarusian court fined 5 workers in Gomel",
    "Белорусский суд оштрафовал 5 работников в Гомеле",
    "Беларускі суд аштрафаваў 5 работнікаў у Гомелі",
  ],
];

describe("the words of a headline", () => {
  it("count no hurt as those dispersed", () => {
    const reports = [
      report({
        event: {
          ...{
            type: "ASSAULT",
            mode: "crowd-control",
            actors: [police],
            recipients: [one("protesters")],
            place: gomel,
          },
          quantities: [count("injured", 2)],
          quote: "Riot police dispersed the crowd",
        },
        article: { language: "en", title: null },
      }),
    ];
    const told = factsOf(reports);
    expect(headlineOf(told, "en", "2026-11-21", "{headline}", testimonyOf(told, reports))).toBe(
      "Belarusian police dispersed protesters in Gomel",
    );
  });

  it.each(QUOTED)("tell %s", (_, fields, language, en, ru, be) => {
    const reports = [report({ event: fields, article: { language, title: TITLES[fields.quote ?? ""] ?? null } })];
    const told = factsOf(reports);
    const testimony = testimonyOf(told, reports);
    expect(
      (["en", "ru", "be"] as const).map((digest) => headlineOf(told, digest, "2026-11-21", "{headline}", testimony)),
    ).toEqual([en, ru, be]);
  });

  it("are taken from what at least half of the reports say", () => {
    const charge = { type: "ACCUSE", mode: "investigate", recipients: [one("Nina Baginskaya")], place: null } as const;
    const reports = ["opened a criminal case", "put her on trial", "put her on trial"].map((quote) =>
      report({ event: { ...charge, quote }, article: { language: "en", title: null } }),
    );
    expect([...testimonyOf(factsOf(reports), reports).nuances]).toEqual(["trial"]);
  });
});

describe("a headline", () => {
  it.each(CASES)("tells %s", (_, fields, en, ru, be) => {
    const told = facts(fields);
    expect([
      headlineOf(told, "en", "2026-11-21"),
      headlineOf(told, "ru", "2026-11-21"),
      headlineOf(told, "be", "2026-11-21"),
    ]).toEqual([en, ru, be]);
  });

  it("is one clean line of at most 110 characters, whatever the fields", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "protesters",
        "Nina Baginskaya",
        "court",
        "women protesters",
        "EU",
        "Poland",
        "State Border Committee",
      ),
      fc.string({ minLength: 1, maxLength: 140, unit: fc.constantFrom(..."abc АБВўі<&{} ") }),
    );
    const id = fc.constantFrom(
      null,
      "person:alexander-lukashenko",
      "country:POL",
      "body:kgb",
      "office:POL:foreign-ministry",
      "people:UKR",
      "body:unknown",
    );
    const participant = fc.record({
      name,
      country: fc.constantFrom("BLR", "POL"),
      sector: fc.constantFrom(...SECTORS),
      entityId: id,
    });
    const quantity = fc.record({
      kind: fc.constantFrom(...QUANTITY_KINDS),
      value: fc.integer({ min: 0, max: 2_000_000_000 }),
      bound: fc.constantFrom(...BOUNDS),
    });
    const day = fc.constantFrom("2026-11-01", "2026-11-30", "2027-02-03");
    const type = fc.constantFrom(...EVENT_TYPES);
    fc.assert(
      fc.property(
        type.chain((t) => fc.record({ type: fc.constant(t), mode: fc.constantFrom(null, ...MODES[t]) })),
        fc.record({
          status: fc.constantFrom(...STATUSES),
          actors: fc.array(participant, { maxLength: 4 }),
          recipients: fc.array(participant, { maxLength: 4 }),
          quantities: fc.uniqueArray(quantity, { maxLength: 3, selector: ({ kind }) => kind }),
          date: fc.oneof(
            fc.constant(null),
            day.map((start) => ({ start, end: start })),
            fc.constant({ start: "2026-12-01", end: "2026-12-31" }),
          ),
          place: fc.oneof(
            fc.constant(null),
            fc.constant(gomel),
            name.map((text) => place(text, null)),
          ),
        }),
        fc.constantFrom("en" as const, "ru" as const, "be" as const),
        (kind, fields, language) => {
          const text = headlineOf(facts({ ...kind, ...fields }), language, "2026-11-21");
          expect(text.length).toBeLessThanOrEqual(HEADLINE_LENGTH);
          expect(text.trim().length).toBeGreaterThan(3);
          expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\{[ARVWSMPCKL](?::\w+)?\}|\n/);
          expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
