import type { LightGrammar } from "../light/grammar.ts";
import { endingsOf, listOf, mapOf, numbersOf, pronounsOf, setOf } from "../light/reading.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { LITHUANIAN_NAMES } from "./names.ts";
import { LITHUANIAN_WORDS } from "./small-words.ts";
import { otherStems } from "./stems.ts";
import { LITHUANIAN_SYNTAX } from "./syntax.ts";
import { VERBS } from "./verbs.ts";

/** Lithuanian for the light reader. */
export const LITHUANIAN: LightGrammar = {
  language: "lt",
  abbreviations: ABBREVIATIONS,
  words: LITHUANIAN_WORDS,
  verbStems: { perfective: [], imperfective: listOf(VERBS).flatMap((stem) => [stem, ...otherStems(stem)]) },
  verbEndings: [
    { pattern: /(?:ti|tis)$/, reading: { form: "infinitive" } },
    // "nepripažįsta", "vyksta".
    {
      pattern: /(?:įsta|vyksta|miršta|grįžta|žūsta|sprogsta|dingsta|lūžta|virsta|klysta|nyksta|tampa)$/,
      reading: { form: "finite", tense: "present" },
    },
    {
      pattern: /(?:tas|ta|tos|tų|ti)$/,
      reading: { form: "participle", voice: "passive" },
    },
    // "prašydamas", "reikalaudama": what the doer of the clause before or after does with it.
    { pattern: /dam(?:as|a|i|os)(?:is|si)?$/, reading: { form: "gerund" } },
    // "Smerkiame", "raginame", "numušime".
    {
      pattern: /(?:(?:i?a|o|ė|si)me(?:s)?|(?:si|i?a)mės)$/,
      reading: { form: "finite", tense: "present", number: "plural" },
    },
    { pattern: /(?:ami|omi|amas|ama|omas|oma|amos|omos|imi|imos)$/, reading: { form: "participle", voice: "passive" } },
    {
      pattern: /(?:ęs|usi|usios|ęsis|(?<=[bdgjklmnprstvžš])ę)$/,
      reading: { form: "finite", tense: "past" },
    },
    // "nutrauks", "reikalaus", but "skyriaus", "palaikus".
    {
      pattern: /(?:[eėiyoųū]s|[^aąeęėiįyouųū]s|ras|(?<!i)aus|keliaus|griaus|žus|siąs)$/,
      reading: { form: "finite", tense: "future" },
    },
    { pattern: /(?:avo|jo|ė|o|ėsi|osi|ėjo|ino)$/, reading: { form: "finite", tense: "past" } },
    { pattern: /(?:a|ia|i|asi|iasi|uoja)$/, reading: { form: "finite", tense: "present" } },
  ],
  notVerbs:
    /(?:imas|imo|imą|imui|imu|ime|imai|imų|imus|ymas|ymo|ymą|ymu|ymai|ymų|umas|ėjas|ėjai|ėjo[mj]|[^d]ėja|ėjos|ėją|tojas|tojai|toja|tojos|toją|tojų|tojo|[ai]nt(?:is|ys|į|i|iems)|[ai]nči(?:o|os|us|ų|ai|am|ą|a|ais|omis|oms|ame|oje)|tinis|tinė|tinės|tinių|kas|kai|kos|ką|kų|usi(?:o|am|ems|oms|ų|ą|ai|us|ais|omis|ame|ojo|ųjų)|[ao]mo|[iy]m(?:ais|ams|uose)|(?:im|ym)o(?:si)?|(?<!k)ėl(?:is|io|į|iai|ių|iams|ius|iais|ė|ės|ę|ei)|ykl(?:a|os|ą|ai|ų|oje|oms|as|ose)|(?<![ae])ik(?:ė|ės|ę|ei|ių|ėms|es|ui|us|ams)|in(?:ys|io|iui|į|iu|iai|ių|iams|ius|iais)|tuv(?:ė|ės|ę|ei|ių|ėse|ėje)|[ėo]j(?:ui|ams|ų|us|ais|u)|[oai]mai|inai|arba|(?<!\p{L})savo|metų|metais|metus|[mt](?:ieji|ųjų|iesiems|uosius|asis|oji|osios|ąjį|ąją|ojo|ajam|ajai|ąsias)|dienos|dienų)$|^(?:kalin(?:ė|ės|ę|ei|ėms|es|ėmis|ėlis)|kaliningrad.*|mirt(?:is|ies|į|imi|yje|inai)|sutart(?:is|ies|į|imi|ys|yje|yse|imis)|siunt(?:a|ą|os|ų|as|oms|oje|inį|inio|iniai)|malon(?:ė|ės|ę|ei)|įvyk(?:is|io|į|iai|ių|iui|iu|ius|iams)|kilm(?:ė|ės|ę)|posėdž(?!ia[uv]).*|muštyn.*|pakel(?:iui|ėje|ės)|bendruomen.*|mirtin.*|pulk.*|leidyb.*|leidin.*|patek(?:is|io))$/u,
  prepositions: setOf(
    "į iš su be prie prieš po per nuo iki dėl už ant pas apie tarp pagal pro link šalia aplink virš anot pasak palei vietoj nepaisant",
  ),
  agentPrepositions: new Set<string>(),
  coordinators: setOf("ir bei arba ar tačiau bet o"),
  subordinators: mapOf(`
reported: kad jog neva esą
conditional: jei jeigu
temporal: kai kol
complement: nes nors
`),
  relatives:
    /^(?:kuris|kuri|kurie|kurios|kurio|kuriam|kuriai|kurį|kurią|kuriuo|kuria|kuriuos|kurias|kurių|kuriems|kur)$/u,
  negations: setOf("ne nėra"),
  auxiliaries: new Map([
    ["buvo", { tense: "past", participle: "passive" }],
    ["yra", { tense: "present", participle: "passive" }],
    ["bus", { tense: "future", participle: "passive" }],
    ["esą", { tense: "present", participle: "passive" }],
  ]),
  modals: [
    {
      pattern: /^(?:ketina|planuoja|turi|turėtų|privalo|rengiasi|ruošiasi|ketino|planavo|žada)$/u,
      modality: "planned",
    },
    { pattern: /^(?:gali|galėtų|galėjo|galima|galbūt|nori|norėtų|tikisi)$/u, modality: "possible" },
  ],
  pronouns: pronounsOf(`
jis: nom sg m
ji: nom sg f
jie jos: nom pl
jo: gen sg m
jį: acc sg m
ją: acc sg f
juos jas: acc pl
jų: gen pl
jam: dat sg m
jai: dat sg f
jiems joms: dat pl
mes: nom pl
mus: acc pl
mums: dat pl
`),
  determiners:
    /^(?:tuo|šiuo|tuomet|šis|ši|šie|šios|šio|šią|šį|šių|tas|tai|tie|tos|to|tą|tų|savo|visi|visos|visus|visų|kiekvien\p{L}+|kit\p{L}{1,3}|pats|pati|patys|toks|tokia|tokie)$/u,
  adverbs:
    /^(?:jau|taip|pat|tik|dar|nedelsiant|kartu|ten|čia|anksčiau|vėliau|pirmiausia|vėl|daugiau|mažiau|labai|beveik|dabar|neteisėtai|žiauriai|jėga|viešai|papildomai|maždaug|apie|bent|metu|ryte|vakare|tuomet|netrukus|šiandien|vakar|rytoj|dabar|kartą|vėlai|anksti|oficialiai|neoficialiai|skubiai|laikinai|neseniai|galiausiai|pagaliau|griežtai|visiškai|galutinai|mirtinai|smarkiai|stipriai|aiškiai|atvirai|asmeniškai|slaptai|vienbalsiai|vieningai|ryžtingai|operatyviai|masiškai|brutaliai|tiesiogiai|neribotai|nuolat|greitai|lėtai|seniai|staiga|iškart|drąsiai|atkakliai|aktyviai|faktiškai|tyliai|garsiai|taikiai|galimai|tariamai|ypač|netgi|iš|esą|rimtai|tvirtai|staigiai|skaudžiai|sunkiai|lengvai|trumpai|ilgai|dažnai|retai|nedaug|reguliariai|planingai|vienašališkai|besąlygiškai|gerokai|maždaug|tiksliai|konkrečiai|artimai|glaudžiai|nuosekliai|būtinai|\p{L}{3,}iškai|\p{L}{5,}omai|\p{L}{3,}ingai)$/u,
  adjectives: endingsOf(`
iniai|inės|ieji|osios: nom pl
inių|ųjų: gen pl
inius|uosius|ąsias: acc pl
inį|(?<!arešt|ligon|kain|elektr|dirbt)inę|ąją|ąjį: acc sg
inis|inė|asis|oji: nom sg
inio: gen sg
ūs: nom
`),
  nouns: endingsOf(`
ijas|ybas|aisas|ėgas|dujas|raketas|granatas|bombas|įstaigas|gaujas|kratas|prekes|pratybas|priemones|bausmes|moteris: acc pl
iams|ams|oms|ėms|ims: dat pl
ijai|ybai|ūrai|sklaidai|kolegai|šeimai|žmonai|mamai|motinai|dukrai|sąjungai|tarybai|bažnyčiai|valdžiai|gamyklai|mokyklai|įstaigai|agentūrai|našlei|gynybai|apsaugai|visuomenei: dat sg
iais|ais|omis|ėmis|imis: ins pl
iuose|uose|ose|ėse|yse: loc pl
ius: acc pl
ų|ių: gen pl
ą|į|ę: acc sg
ui|iui|ei: dat sg
iu|umi|imi|u: ins sg
oje|ėje|yje|uje|ame|[bcdfghjklmnprstvzšžč]e: loc ins sg
ės: gen sg nom pl
iai|ai|ys: nom pl
as|is|ė: nom sg
io|aus|ies: gen sg
os: gen sg nom pl
o: gen sg
us: acc pl
a: nom sg ins
`),
  // "Šimašius", where "vadovus" is an accusative.
  properNouns: endingsOf(`
ai|ui|ei: dat sg
aus: gen sg
us|as|is|ys: nom sg
`),
  persons:
    /^(?!.*(?:dokument|argument|moment|fragment|element|parlament|variant|kompiuteri|konteineri|serveri|traktori|reaktori|monitori|projektori|motori|sektori|reiški|numeri|popieri|charakteri|televizori|automat|plakat|mandat|aparat|rezultat|format|protest|tekst|akt|test|rajon|dalyk|laik|vaizdikl|ženkl|prekyb|politik|technik|muzik$|statistik|praktik|taktik|klinik|gydym|respublik|kritik$|botanik|mechanik))\p{L}{2,}(?:(?:inink|toj|ėj|ist|log|ent|ant|graf|ik|uol|iet|eiv)(?:as|ą|o|ui|u|ai|us|ų|ams|ais|a|os|ai|oms|omis|ė|ę|ės|ei|e|es|ių|ėms|is|į|io|iui|iu|iai|ius|iams|iais|ys)|(?:tor|or|er|ier|on)(?:ius|ių|iaus|iui|iumi|iai|iams|iais|ė|ę|ės|ei|es|ėms|is|į|io)|(?:eč|ieč)(?:io|iui|iu|iai|ius|ių|iams|iais))$/u,
  articles: new Map(),
  genitiveFirst: true,
  syntax: LITHUANIAN_SYNTAX,
  numbers: {
    words: numbersOf(`
90: devyniasdešimt devyniasdešimties devyniasdešimtį devyniasdešimčiai
80: aštuoniasdešimt aštuoniasdešimties aštuoniasdešimtį aštuoniasdešimčiai
70: septyniasdešimt septyniasdešimties septyniasdešimtį septyniasdešimčiai
60: šešiasdešimt šešiasdešimties šešiasdešimtį šešiasdešimčiai
1: vieną vieneri vienerius vienerių vieneriems vienas vienam vieno viena vienai vienos vienu
1000: tūkstantis tūkstantį tūkstančio
2: pora porą poros dvejetas dvejetą dvejiems dvejais abu abi abiejų abiem du dvi dviejų dviem dvejus dveji dvejų
3: trejiems trimis trejais trys tris trijų trims trejus treji trejų trim
4: keturi ketveriems ketveri ketvertas keturios keturiais keturiomis keturis keturių ketverius ketverių keturiems keturioms keturias
5: penkeriems penkios penkiais penkiomis penki penkis penkių penkerius penkerių penkiems penkias penkioms
6: šešiomis šešioms šešiais šeši šešeriems šešeri šešios šešiais šešis šešių šešerius šešerių šešiems šešias
7: septynioms septyniomis septyni septyneriems septyneri septynios septyniais septynis septynių septynerius septynerių septyniems septynias
8: aštuonioms aštuoniomis aštuoni aštuoneriems aštuoneri aštuonios aštuoniais aštuonis aštuonių aštuonerius aštuonerių aštuoniems aštuonias
9: devynioms devyniomis devyni devyneriems devyneri devynios devyniais devynis devynių devynerius devynerių devyniems devynias
10: dešimt dešimties dešimčiai dešimtį dešimčia
11: vienuolika vienuolikos vienuoliką vienuolikai
12: dvylika dvylikos dvyliką dvylikai
13: trylika trylikos tryliką trylikai
14: keturiolika keturiolikos keturioliką keturiolikai
15: penkiolika penkiolikos penkioliką penkiolikai
16: šešiolika šešiolikos šešioliką šešiolikai
17: septyniolika septyniolikos septynioliką septyniolikai
18: aštuoniolika aštuoniolikos aštuonioliką aštuoniolikai
19: devyniolika devyniolikos devynioliką devyniolikai
20: dvidešimt dvidešimties dvidešimtį dvidešimčiai
30: trisdešimt trisdešimties trisdešimtį trisdešimčiai
40: keturiasdešimt keturiasdešimties keturiasdešimtį keturiasdešimčiai
50: penkiasdešimt penkiasdešimties penkiasdešimtį penkiasdešimčiai
100: šimtas šimtą šimto šimtui
1.5: pusantrų pusantro pusantrus pusantros pusantram pusantriems
200: du_šimtai
`),
    multipliers: [
      [/^tuzin(?:ai|ų|us|o)$/u, 12],
      [/^dešimt(?:ys|is|ims)$/u, 10],
      [/^šimt(?:ai|ų|us|ams|o)$/u, 100],
      [/^(?:tūkst|tūkstan\p{L}+)$/u, 1000],
      [/^(?:mln|milijon\p{L}*)$/u, 1_000_000],
      [/^(?:mlrd|milijard\p{L}*)$/u, 1_000_000_000],
    ],
    lone: [
      [/^milijon(?:as|ą|o|ui)$/u, 1_000_000],
      [/^milijard(?:as|ą|o|ui)$/u, 1_000_000_000],
      [/^tuzin(?:as|ą|o)$/u, 12],
      [/^pusme(?:tis|tį|čiui|čio)$/u, 6, "month"],
    ],
    half: /^pus(?:ė|ę|ės)$/u,
    loneTimes: [
      [/^met(?:ai|us|ams|ų)$/u, "year"],
      [/^mėnes(?:is|į|iui)$/u, "month"],
    ],
    confinement: /^(?:kalėti|kalėjimo|nelaisvės|laisvės|arešto|kolonijos|namų|lygtinai)$/u,
    vague: [
      [/^dešimt(?:ys|is|ims)$/u, 40],
      [/^šimt(?:ai|us|ų|ams)$/u, 300],
      [/^tūkstanč(?:iai|ius|ių|iams)$/u, 3000],
      [/^kel(?:i|is|ių|ios|ias|iems|iais|iomis)$|^kelet(?:as|ą|o)$/u, 3],
      [/^keliolik(?:a|os|ą|ai)$/u, 15],
      [/^keliasdešimt(?:ies|į)?$/u, 40],
    ],
    bounds: [
      [/(?:daugiau kaip|daugiau nei|virš|ne mažiau kaip|mažiausiai|bent|per)$/, "min"],
      [/(?:iki|ne daugiau kaip|mažiau nei)$/, "max"],
      [/(?:apie|maždaug|beveik)$/, "approx"],
    ],
    units: [
      [/^(?:%|proc|procent\p{L}*)$/u, "percent"],
      [/^(?:doleri\p{L}+|\$|usd)$/u, "USD"],
      [/^(?:eur|euro|eurų|eurus|eurai|€)$/u, "EUR"],
      [/^(?:rubli\p{L}+)$/u, "BYN"],
      [/^lit(?:ų|us|ai|ais)$/u, "LTL"],
      [/^svar(?:ų|us|ai)$/u, "GBP"],
      [/^zlot(?:ų|us|ai)$/u, "PLN"],
      [/^frank(?:ų|us|ai)$/u, "CHF"],
      [/^grivin(?:ų|as|os)$/u, "UAH"],
      [/^(?:met\p{L}{1,4})$/u, "year"],
      [/^(?:mėnes\p{L}*|mėn)$/u, "month"],
      [/^(?:par\p{L}{1,3}|dien\p{L}{1,4})$/u, "day"],
      [/^savai\p{L}+$/u, "week"],
      [/^valand\p{L}*$/u, "hour"],
    ],
    numbered: /^(?:№|nr|numer(?:is|io))$/u,
    and: /^ir$/u,
    andHalf: /^su puse$/u,
    age: /^(\d{1,2})-(?:metis|metė|metų)$/u,
    noCount: /^\d+-(?:metin|meči)/u,
    ofAge: /(?:^| )amžiaus(?: \d+ (?:–|-))?$/u,
    life: /^iki gyvos galvos$/u,
  },
  dates: {
    months: [
      "saus(?:is|io|į|iui|yje)",
      "vasar(?:is|io|į|iui|yje)",
      "kov(?:as|o|ą|e)",
      "baland(?:is|žio|į|yje)",
      "gegužė?s?|gegužę|gegužės|gegužėje",
      "biržel(?:is|io|į|yje)",
      "liep(?:a|os|ą|oje)",
      "rugpjū(?:tis|čio|tį|tyje)",
      "rugsėj(?:is|o|į|yje)",
      "spal(?:is|io|į|yje)",
      "lapkri(?:tis|čio|tį|tyje)",
      "gruod(?:is|žio|į|yje)",
    ],
    weekdays: [
      "pirmadien(?:is|į|io)",
      "antradien(?:is|į|io)",
      "trečiadien(?:is|į|io)",
      "ketvirtadien(?:is|į|io)",
      "penktadien(?:is|į|io)",
      "šeštadien(?:is|į|io)",
      "sekmadien(?:is|į|io)",
    ],
    stems:
      "dien|par[aąoų]|savait|mėnes|met[aųu]|šiemet|kitąmet|pernai|vakar|rytoj|poryt|išvakar|pavasar|vasar|ruden|rudens|žiem|vidurnak|ketvir|pusmet|pus[ęė]|rinkim|nakt|kūč|valand|tądien",
    order: "year-month-day",
    yearWord: "(?:m\\.|metų|metais|-ųjų|-aisiais|-ieji)",
    dayEnding: "(?!)",
    monthWord: "mėn\\p{L}*\\.?",
    quarters: ["pirm\\p{L}{2,4}", "antr\\p{L}{1,4}", "treč\\p{L}{1,4}", "ketvirt\\p{L}{1,3}"],
    quarter: "ketvir",
    lastBefore: "praėjus\\p{L}+|pereit\\p{L}+",
    nextBefore: "kit\\p{L}+|ateinan\\p{L}+",
    lastYearAfter: "praėjusių metų|pernai",
    thisYearAfter: "šių metų|šiemet",
    monthPrepositions: "",
    yearPrepositions: "",
    since: "nuo",
    until: "iki",
    today: "šiandien",
    yesterday: "vakar|išvakarėse",
    dayBeforeYesterday: "užvakar",
    tomorrow: "rytoj",
    sameDay: "tą pačią dieną|tądien",
    nextDay: "kitą dieną",
    dayBefore: "dieną prieš tai",
    lastWeek: "(?:praėjusią|pereitą|ankstesnę|aną) savaitę",
    thisWeek: "šią savaitę",
    nextWeek: "kitą savaitę|ateinančią savaitę",
    lastWeekend: "(?:(?:praėjusį|pereitą|šį|per) )?savaitgalį",
    lastMonth: "praėjusį mėnesį",
    thisMonth: "šį mėnesį",
    nextMonth: "kitą mėnesį",
    lastYear: "pernai|praėjusiais metais",
    thisYear: "šiemet|šiais metais",
    sinceYear: "nuo (?:šių )?metų pradžios",
    ago: "prieš (?:(?<count>COUNT)\\s+)?(?:(?<day>dieną|dienas|dienų|parą|paras)|(?<week>savaitę|savaites|savaičių)|(?<month>mėnesį|mėnesius|mėnesių)|(?<year>metus|metų))",
    later:
      "po (?:(?<count>COUNT)\\s+)?(?:(?<day>dienų|dienos|paros|parų)(?! (?:arešt|įkal|kal))|(?<week>savaitės|savaičių)|(?<month>mėnesio|mėnesių))|(?<count2>COUNT)?\\s*(?:(?<day2>dienomis|dienas|diena)|(?<week2>savaite|savaites)|(?<month2>mėnesiu|mėnesius)) vėliau",
    seasons: [
      ["(?:praėjusį |pernykštį |šį )?pavasarį", 3, 5],
      ["(?:praėjusią |pernykštę |šią )?vasarą", 6, 8],
      ["(?:praėjusį |pernykštį |šį )?rudenį", 9, 11],
      ["(?:praėjusią |pernykštę |šią )?žiemą", 12, 2],
    ],
    few: { kelias: 3, kelis: 3, kelerius: 3, porą: 2 },
    spanFrom: "nuo|tarp",
    spanTo: "iki|ir|į",
    sinceStart: "nuo pradžios",
    lastDays:
      "per (?:(?:pastar|praėjus|pereit)\\p{L}+\\s+)?(?:(?<count>COUNT)\\s+)?(?:(?<hours>valand\\p{L}*)|(?<day>parą|paras|dienas|dieną|dienų)|(?<week>savaitę|savaites|savaičių)|(?<month>mėnesį|mėnesius|mėnesių))|(?:pastarosiomis|šiomis) (?<recent>dienomis)",
    running:
      "jau\\s+(?<nth>NTH)\\s+(?:(?<day>dieną|parą|naktį)|(?<week>savaitę)|(?<month>mėnesį))|(?<nth2>NTH)\\s+(?:dieną|parą|naktį)\\s+(?:iš eilės|paeiliui)",
    ordinals: ["antrą", "trečią", "ketvirtą", "penktą", "šeštą", "septintą", "aštuntą", "devintą", "dešimtą"],
    untilEnd: "iki (?:(?:šios|šio|šių) )?(?:(?<week>savaitės)|(?<month>mėnesio)|(?<year>metų)) (?:pabaigos|galo)",
    untilEndOf: "pabaigos|galo",
    afterVote:
      "(?:praėjus (?:(?<count>COUNT)\\s+)?(?:(?<day>dienai|dienoms|dienų)|(?<week>savaitei|savaitėms|savaičių)|(?<month>mėnesiui|mėnesiams|mėnesių)) )?po (?:prezidento |suklastotų |paskutinių )?rinkimų",
    start: "pradžioje|pradžios",
    middle: "viduryje",
    end: "pabaigoje|gale",
    and: "ir|bei",
    weekBeforeLast: "užpraeitą savaitę|užpraėjusią savaitę",
    dayAfterTomorrow: "poryt",
    midnight: "(?:nuo )?vidurnak(?:čio|tį)|(?:nuo )rytojaus",
    nextYear: "kitais metais|kitąmet|ateinančiais metais",
    ahead: "po (?:(?<count>COUNT)\\s+)(?:(?<day>dienų)|(?<week>savaičių))(?!)",
    monthsOfYear:
      "per\\s+(?:pirm\\p{L}+\\s+)?(?<count>COUNT)\\s+(?:(?:šių|praėjusių) metų\\s+)?(?:(?<month>mėnesius|mėnesių)|(?<quarter>ketvirčius))(?!\\s+(?:iki|prieš))",
    half: "(?:(?<first>pirm(?:ąją|ojoje|ą))|(?<second>antr(?:ąją|ojoje|ą)))",
    halfNoun: "pusę",
    halfYear: "(?:(?<first2>pirm(?:ąjį|ą))|(?<second2>antr(?:ąjį|ą))) (?:(?:šių|(?<lastyear>praėjusių)) metų )?pusmetį",
    ofYear: "metų",
    sinceSeasons: [
      ["nuo (?:praėjusio |šio )?pavasario", 3],
      ["nuo (?:praėjusios |šios )?vasaros", 6],
      ["nuo (?:praėjusio |šio )?rudens", 9],
      ["nuo (?:praėjusios |šios )?žiemos", 12],
    ],
    yearsBefore: "nuo|tarp",
    yearsAfter: "m\\.|metais|metų|metus",
    partOfPeriod:
      "(?:(?<lasttime>praėjus\\p{L}+) |ši\\p{L}+ )?(?:(?<week>savaitės)|(?<month>mėnesio)|(?<year>metų)) (?:(?<start>pradžioje)|(?<middle>viduryje)|(?<end>pabaigoje))",
    dayOrdinals: [
      "pirmąją",
      "antrąją",
      "trečiąją",
      "ketvirtąją",
      "penktąją",
      "šeštąją",
      "septintąją",
      "aštuntąją",
      "devintąją",
      "dešimtąją",
      "vienuoliktąją",
      "dvyliktąją",
      "tryliktąją",
      "keturioliktąją",
      "penkioliktąją",
      "šešioliktąją",
      "septynioliktąją",
      "aštuonioliktąją",
      "devynioliktąją",
      "dvidešimtąją",
      "dvidešimt pirmąją",
      "dvidešimt antrąją",
      "dvidešimt trečiąją",
      "dvidešimt ketvirtąją",
      "dvidešimt penktąją",
      "dvidešimt šeštąją",
      "dvidešimt septintąją",
      "dvidešimt aštuntąją",
      "dvidešimt devintąją",
      "trisdešimtąją",
      "trisdešimt pirmąją",
    ],
    holidays: [["per (?-i:Kūčias)|(?-i:Kūčių) (?:vakarą|naktį|dieną)", 12, 24]],
  },
  names: LITHUANIAN_NAMES,
  saying: /^(?:praneš|sak|teig|pareišk|pabrėž|pridūr|nurod|patiksl|raš)/u,
};
