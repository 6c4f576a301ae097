import type { LightGrammar } from "../light/grammar.ts";
import { endingsOf, listOf, mapOf, numbersOf, pronounsOf, setOf } from "../light/reading.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { GERMAN_NAMES } from "./names.ts";
import { GERMAN_WORDS } from "./small-words.ts";
import { GERMAN_SYNTAX } from "./syntax.ts";
import { HELPERS } from "./syntax-words.ts";
import { readVerbForm } from "./verb-forms.ts";
import { VERBS } from "./verbs.ts";

/** German for the light reader. */
export const GERMAN: LightGrammar = {
  language: "de",
  abbreviations: ABBREVIATIONS,
  words: GERMAN_WORDS,
  verbStems: { perfective: [], imperfective: listOf(VERBS) },
  verbForm: readVerbForm,
  helpers: HELPERS,
  verbEndings: [
    {
      pattern:
        /^(?:durch|über|unter|ver|be|er|ent|zer|wider|hinter|um|ab|an|auf|aus|ein|nieder|vor|zurück|weg|los|fest|frei|hin|mit|nach|bei)?(?:nahm|schloss|gab|traf|sprach|empfing|flog|floh|verließ|zog|griff|beschoss|schlug|erschoss|starb|bewarf|wies|beschloss|versprach|bot|bat|rief|warf|bestritt|übergab|erhielt|ließ|gewann|entließ|trat|begann|abberief|berief|zwang|fand|lud|verbot|angriff|vertrieb|ankam|eintraf|freikam|brach|kam|ging|hob|erhob|drang|hielt|fiel|überfiel|schoss|sank|stieg|erlag|bekam|entzog|schob|stieß|riet|empfahl|stand|erließ|verwarf|verlieh|vernahm|verwies|überflog|trieb|fror|ertrank|bezog|stach|warb|verstarb|geriet|hieß|wuchs|lief|fuhr|schrieb|unterschrieb|blieb|verlor|trug|schien|galt|stahl|saß|strich|half|schwor|beschwor|verschwand|überwand|sprang|drang|klang|rang|errang|übernahm|unterlag|belief|zerschlug|erschlug|vollzog|enthob|widerrief|ergriff|unterbrach|widersprach|verschob|abschoss|überließ|hinterließ|überwies|bewies|erwies|enthielt|behielt|erfuhr|bestand|verstand|gestand|entstand|erfror|sah|tat|fing|wich|litt|schwieg|schied|riss|bog|verschwieg|bewog)(?:en)?$/u,
      reading: { form: "finite", tense: "past" },
    },
    {
      pattern:
        /^(?:(?:fest|ein|aus|an|ab|auf|zurück|frei|vor|mit|zu|bei|her|hin|weg|nieder|los|um|durch|unter|lahm|dicht|sicher|fort|statt|teil|bekannt|zusammen|schuldig|gefangen|heim)?ge\p{L}+(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter)\p{L}+[^e]t|(?:be|ver|er|über)\p{L}*(?:haftet|urteilt|nommen|sprochen|schlossen|schossen|troffen|worfen|boten|wiesen|rufen|fallen|lassen|gangen|standen|trieben|laden|geben|halten|tragen|brochen|griffen)|\p{L}+iert|(?:fest|ein|aus|an|ab|auf|zurück|frei)(?:ge|be|ver)\p{L}+(?:t|en)|ausgewiesen|verletzt|getötet|verhaftet|verurteilt)$/u,
      reading: { form: "participle", voice: "passive" },
    },
    { pattern: /(?:zu\p{L}+en)$/u, reading: { form: "infinitive" } },
    { pattern: /(?:te|ten|tete|teten)$/, reading: { form: "finite", tense: "past" } },
    { pattern: /(?:t|en|n|e)$/, reading: { form: "finite", tense: "present" } },
  ],
  notVerbs:
    /(?:ung|(?<!be|[sw]|sp|ble)ende[nrsm]?|lich|liche\p{L}*|ische?\p{L}*|bar|barn|weit|weite|weiter\p{L}*|gegen|beide\p{L}*|verletzten|gefangenen)$/u,
  prepositions: setOf(
    "außer seitens angesichts mithilfe mittels anlässlich aufgrund samt nebst entgegen statt in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen durch um ohne über unter vor hinter neben zwischen während wegen trotz laut bis gegenüber entlang infolge nahe innerhalb außerhalb ab zufolge ins ans",
  ),
  agentPrepositions: new Set(["von", "vom", "durch"]),
  coordinators: setOf("und sowie oder aber doch sondern denn"),
  subordinators: mapOf(`
reported: dass daß
conditional: ob wenn falls sofern sollte sollten
purpose: damit um
temporal: als nachdem bevor während
complement: weil da obwohl wie
`),
  namedThings:
    /(?:nachbarland|nachbarstaat|konzerns?|firma|airline|fluggesellschaft|fluglinie|organisation|menschenrechtsgruppe|zentrums?|portals?|senders?|zeitung|agentur|stiftung|partei|bank|unternehmens?|kanals?|verbands?|klubs?)$/u,
  relatives: /^(?:der|die|das|dem|den|deren|dessen|denen|wo|wer|was)$/u,
  negations: setOf("nicht kein keine keinen keiner nie niemals"),
  auxiliaries: new Map([
    ["hat", { tense: "present", participle: "active" }],
    ["haben", { tense: "present", participle: "active" }],
    ["habe", { tense: "present", participle: "active" }],
    ["hatte", { tense: "past", participle: "active" }],
    ["hatten", { tense: "past", participle: "active" }],
    ["ist", { tense: "present", participle: "active" }],
    ["sind", { tense: "present", participle: "active" }],
    ["sei", { tense: "present", participle: "active" }],
    ["seien", { tense: "present", participle: "active" }],
    ["war", { tense: "past", participle: "active" }],
    ["waren", { tense: "past", participle: "active" }],
    ["wurde", { tense: "past", participle: "passive" }],
    ["wurden", { tense: "past", participle: "passive" }],
    ["worden", { tense: "past", participle: "passive" }],
    ["wird", { tense: "present", participle: "passive" }],
    ["werden", { tense: "present", participle: "passive" }],
  ]),
  modals: [
    { pattern: /^(?:soll|sollen|solle|will|wollen|wolle|plant|planen|muss|müssen)$/u, modality: "planned" },
    {
      pattern: /^(?:kann|können|könnte|könnten|könne|darf|dürfen|dürfte|dürfe|möchte|möchten|müsse)$/u,
      modality: "possible",
    },
    // What someone could, was allowed or had to do in the past was done.
    { pattern: /^(?:konnten?|durften?|mussten?)$/u, modality: "asserted" },
    { pattern: /^wollten?$/u, modality: "attempted" },
    { pattern: /^(?:würde|würden|hätte|hätten|wäre|wären)$/u, modality: "hypothetical" },
  ],
  pronouns: pronounsOf(`
er: nom sg m
sie: nom acc pl
ihn: acc sg m
ihm: dat sg m
ihnen: dat pl
wir: nom pl
uns: dat acc pl
`),
  determiners:
    /^(?:sein\p{L}{0,2}|ihr\p{L}{0,2}|dies\p{L}{0,2}|jen\p{L}{0,2}|alle[nrs]?|jede[nrsm]?|mehrere[nr]?|einige[nr]?|viele[nr]?|weitere[nr]?|andere[nr]?)$/u,
  adverbs:
    /^(?:auch|nur|bereits|schon|noch|sofort|zusammen|dort|hier|früher|später|zunächst|erneut|wieder|mehr|weniger|sehr|fast|dann|derzeit|zuvor|jetzt|nun|zudem|außerdem|sich|illegal|gewaltsam|öffentlich|unterdessen|inzwischen|hintergrund|gestern|heute|zuletzt|\p{L}+(?:weit|weise|dessen|mals|falls)|schließlich|tatsächlich|offiziell|weinend|spät|früh|abends|nachts|morgens|mittags|frühmorgens|angeblich|offenbar|mitten|parallel|zugleich|trotzdem|dennoch|deshalb|daher|dabei|damit|danach|darauf|daraufhin|seither|seitdem|insgesamt|anschließend|kurz|bislang|bisher|gleichzeitig|mittlerweile|vorerst|vorläufig|weiterhin|allerdings|jedoch|hingegen|dagegen|nunmehr|ferner|darüber|hinaus|ebenfalls|ebenso|gemeinsam|eigentlich|einst|damals|kürzlich|jüngst|überraschend|nämlich|somit|also|selbst|immer|stets|oft|häufig|erst|bald|plötzlich|vergeblich|mehrfach|erstmals|zuerst|abermals|wiederholt|telefonisch|persönlich|hart|scharf|entschieden|umgehend|unverzüglich|ursprünglich|lediglich|allein|vielerorts|dafür|dazu|davon|daran|darin|darum|deswegen|offiziell|deutlich|heftig|erfolgreich|schwer|tödlich|brutal|teilweise|endlich|wohl|zwar|etwa|rund|knapp|vorübergehend|kontinuierlich|ausdrücklich|lautstark|friedlich|unterdes|soeben|längst|zudem|bereits)$/u,
  adjectives: endingsOf(`
ischen|lichen|igen|aren|nten|sten|ten: gen dat acc
ischer|licher|iger: nom gen dat
ische|liche|ige|are|nte|ste|te: nom acc
isches|liches|iges: nom acc gen
ischem|lichem: dat
`),
  nouns: [],
  persons:
    /^(?!.*(?:computer|server|laster|container|panzer|schrauber|frachter|tanker|flieger|fernseher|sender|filter|zähler|meter|koffer|keller|lager|zimmer|fenster|messer|werfer|kreuzer|bomber|träger|kloster|muster|theater|gitter|feuer|steuer|mauer|ufer|wetter|winter|sommer|nummer|kammer|körper|verteiler|ticker|poster|flyer|ordner|rechner|drucker|router|monitor|motor|reaktor|sektor|traktor|transporter|länder|bilder|häuser|güter|gelder|dörfer|felder|lieder|blätter|bücher|bänder|räder|wälder|kleider|eier|lichter|gesichter|gerichter|worter|wörter|ämter|viertel|alter|eltern|papier|charakter|faktor|terror|horror|humor|tor|chor|moor|rohr|vorort|ort|tagebücher|dollar|gewässer|wasser|zucker|butter|leder|feder|wunder|fehler|titel|donner|hunger|ärger|lager|orter|anhänger$|element|dokument|argument|moment|parlament|segment|instrument|regiment|prozent|akzent|talent|patent|konsonant|restaurant|wand|hand|land|strand|stand|brand|verband|frühling|dutzend|september|oktober|november|dezember))\p{L}{2,}(?:(?:[^t]er|ter)(?:n|s|in|innen)?|(?:ist|ent|ant|ekt|at|log|graf|arch|path|nom)(?:en|e|in|innen)|ist|(?:eur|or)(?:s|e|en|in|innen)?|ikers?|ling(?:s|e|en)?|mann(?:s|es)?|männern?|frau(?:en)?|leuten?|chef(?:s|in|innen)?|fach(?:mann|frau|leute|kraft|kräfte|kräften))$/u,
  articles: mapOfArticles(),
  genitiveFirst: false,
  syntax: GERMAN_SYNTAX,
  numbers: {
    words: germanNumbers(`
1000: tausend eintausend
2: zwei zweien zweier
3: drei dreien dreier
4: vier
5: fünf
6: sechs
7: sieben
8: acht
9: neun
10: zehn
11: elf
12: zwölf
13: dreizehn
14: vierzehn
15: fünfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
30: dreißig
40: vierzig
50: fünfzig
100: hundert einhundert
200: zweihundert
300: dreihundert
400: vierhundert
500: fünfhundert
600: sechshundert
700: siebenhundert
800: achthundert
900: neunhundert
60: sechzig
70: siebzig
80: achtzig
90: neunzig
1.5: anderthalb eineinhalb
2.5: zweieinhalb
3.5: dreieinhalb
4.5: viereinhalb
5.5: fünfeinhalb
6.5: sechseinhalb
7.5: siebeneinhalb
8.5: achteinhalb
9.5: neuneinhalb
`),
    compound: germanCompound,
    lone: [],
    lengthAdjectives: {
      form: /^(?<count>\p{L}+?|\d+-)(?:(?<year>jährig)|(?<month>monatig)|(?<day>tägig)|(?<week>wöchig))(?:e[nmrs]?)$/u,
      counts: new Map([["ein", 1]]),
      terms:
        /^(?:\p{L}*haft|\p{L}*haftstrafe|\p{L}*strafe|gefängnis\p{L}*|\p{L}*arrest\p{L}*|lager\p{L}*|freiheits\p{L}+)$/u,
    },
    half: /^halbe[nrs]?$/u,
    one: /^ein(?:e[nmr]?)?$/u,
    loneTimes: [
      [/^jahr(?:e|es)?$/u, "year"],
      [/^monats?$/u, "month"],
    ],
    confinement:
      /^(?:haft|\p{L}*haft|gefängnis|\p{L}*lager|\p{L}*kolonie|\p{L}*arrest|freiheitsstrafe|freiheitsentzug|hausarrest|auf|zwangsarbeit)$/u,
    multipliers: [
      [/^dutzend$/, 12],
      [/^hundert(?:e|en)?$/, 100],
      [/^tausend$/, 1000],
      [/^(?:mio|million(?:en)?)$/, 1_000_000],
      [/^(?:mrd|milliarden?)$/, 1_000_000_000],
    ],
    vague: [
      [/^dutzende?n?$/, 40],
      [/^hunderte?n?$/, 300],
      [/^tausende?n?$/, 3000],
      [/^zehntausende?n?$/, 30_000],
      [/^hunderttausende?n?$/, 300_000],
      [/^(?:mehrere[nr]?|einige[nr]?|paar)$/, 3],
    ],
    bounds: [
      [/(?:mindestens|mehr als|über|wenigstens|nicht weniger als|gut)$/, "min"],
      [/(?:bis zu|höchstens|maximal|weniger als)$/, "max"],
      [/(?:rund|etwa|ungefähr|fast|knapp|circa|ca \.)$/, "approx"],
    ],
    units: [
      [/^(?:%|prozent)$/, "percent"],
      [/^(?:dollar|us-dollar|\$)$/, "USD"],
      [/^(?:euro|€)$/, "EUR"],
      [/^rubel$/, "BYN"],
      [/^(?:zloty|złoty)$/u, "PLN"],
      [/^(?:pfund)$/u, "GBP"],
      [/^franken$/u, "CHF"],
      [/^hrywnja$|^griwna$/u, "UAH"],
      [/^yuan$/u, "CNY"],
      [/^jahren?s?$|^jahre$/, "year"],
      [/^monaten?$|^monate$/, "month"],
      [/^tagen?$|^tage$/, "day"],
      [/^wochen?$/, "week"],
      [/^stunden?$/, "hour"],
    ],
    numbered: /^(?:№|nr|nummer)$/u,
    and: /^und$/u,
    andHalf: /(?!)/u,
    age: /^(\d{1,2})-jähr\p{L}+$/u,
    noCount: /^\d+-[jJ]ährig/u,
    old: /^alte?[rnms]?$/u,
    ofAge: /(?:^| )alter(?: von)?(?: \d+ (?:und|bis|–|-))?$/u,
    life: /^lebenslang\p{L}*$|^lebenslänglich\p{L}*$/u,
  },
  names: GERMAN_NAMES,
  dates: {
    months: [
      "januar",
      "februar",
      "märz",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "dezember",
    ],
    weekdays: [
      "montag(?:abend|morgen|nachmittag|mittag|früh|nacht)?s?",
      "dienstag(?:abend|morgen|nachmittag|mittag|früh|nacht)?s?",
      "mittwoch(?:abend|morgen|nachmittag|mittag|früh|nacht)?s?",
      "donnerstag(?:abend|morgen|nachmittag|mittag|früh|nacht)?s?",
      "freitag(?:abend|morgen|nachmittag|mittag|früh|nacht)?s?",
      "(?:samstag|sonnabend)(?:abend|morgen|nachmittag|mittag|nacht)?s?",
      "sonntag(?:abend|morgen|nachmittag|mittag|nacht)?s?",
    ],
    stems:
      "tag|woche|monat|jahr|gestern|heute|morgen|sommer|herbst|winter|frühling|mitternacht|quartal|wahl|nacht|silvester|heilig|stunde|hälfte",
    order: "day-month",
    yearWord: "(?:)",
    dayEnding: "(?!)",
    monthWord: "(?!)",
    quarters: ["erste[nrs]?", "zweite[nrs]?", "dritte[nrs]?", "vierte[nrs]?"],
    quarter: "quartal",
    lastBefore: "vergangene[nrs]?|vorige[nrs]?|letzte[nrs]?",
    nextBefore: "kommende[nrs]?|nächste[nrs]?",
    lastYearAfter: "(?:des )?(?:vergangenen|vorigen|letzten) jahres",
    thisYearAfter: "dieses jahres",
    monthPrepositions: "im|seit dem|ende|anfang",
    yearPrepositions: "im jahr|im jahre|in",
    since: "seit(?: dem)?",
    until: "bis(?: zum)?",
    today: "heute",
    yesterday: "gestern|am vortag",
    dayBeforeYesterday: "vorgestern",
    tomorrow: "morgen(?! früh um)",
    sameDay: "am selben tag|noch am selben tag|am gleichen tag",
    nextDay: "am nächsten tag|am folgenden tag|tags darauf",
    dayBefore: "am tag zuvor|tags zuvor",
    lastWeek: "(?:vergangene|vorige|letzte)r? woche|in der (?:vergangenen|vorigen|letzten) woche|vorwoche",
    thisWeek: "diese woche|in dieser woche",
    nextWeek: "kommende woche|nächste woche|in der kommenden woche",
    lastWeekend: "(?:am|übers|über das) (?:vergangene[nr]? |letzte[nr]? |vorige[nr]? )?wochenende",
    lastMonth: "vergangenen monat|im vergangenen monat|vorigen monat",
    thisMonth: "diesen monat|in diesem monat",
    nextMonth: "nächsten monat|im kommenden monat",
    lastYear: "im vergangenen jahr|im vorigen jahr|im letzten jahr|vergangenes jahr",
    thisYear: "in diesem jahr|dieses jahr",
    sinceYear: "seit jahresbeginn|seit anfang des jahres",
    afterBareYear:
      "wurden?|war|waren|hatten?|hat|haben|kam|kamen|floh|flohen|ließ|ließen|verließ|verließen|ging|gingen|trat|traten|begann|starb|starben|schlug|nahm|nahmen|gab|(?-i:\\p{Ll}{3,}(?:te|ten))",
    ago: "vor (?:(?<count>COUNT)\\s+)?(?:(?<day>tagen|einem tag)|(?<week>wochen|einer woche)|(?<month>monaten|einem monat)|(?<year>jahren|einem jahr))",
    later:
      "(?<count>COUNT|ein|einen|eine)?\\s*(?:(?<day>tage?)|(?<week>wochen?)|(?<month>monate?)) (?:später|danach|darauf)|nach (?:(?<count2>COUNT|einem|einer)\\s+)?(?:(?<day2>tag|tagen)|(?<week2>woche|wochen)|(?<month2>monat|monaten))",
    seasons: [
      ["(?:im|in diesem) (?:(?:vergangenen|vorigen|letzten) )?(?:frühjahr|frühling)", 3, 5],
      ["(?:im|in diesem) (?:(?:vergangenen|vorigen|letzten) )?sommer", 6, 8],
      ["(?:im|in diesem) (?:(?:vergangenen|vorigen|letzten) )?herbst", 9, 11],
      ["(?:im|in diesem) (?:(?:vergangenen|vorigen|letzten) )?winter", 12, 2],
    ],
    few: { einigen: 3, wenigen: 3, mehreren: 3 },
    spanFrom: "vom|von|zwischen dem|zwischen|in der nacht vom",
    spanTo: "bis zum|bis|und dem|und|auf den",
    sinceStart: "seit anfang|seit beginn des",
    lastDays:
      "(?:in|innerhalb|binnen|während|im laufe)\\s+(?:(?:von|der|den|des)\\s+)?(?:(?:vergangen|letzt|zurückliegend)\\p{L}+\\s+)?(?:(?<count>COUNT)\\s+)(?:(?<hours>stunden)|(?<day>tagen|tage)|(?<week>wochen)|(?<month>monaten|monate))|in den (?:vergangenen|letzten) (?<recent>tagen)",
    running:
      "(?:den |am |zum )?(?<nth>NTH)\\s+(?:(?<day>tag|nacht)|(?<week>woche)|(?<month>monat))\\s+(?:in folge|hintereinander|nacheinander)",
    ordinals: [
      "zweiten?",
      "dritten?",
      "vierten?",
      "fünften?",
      "sechsten?",
      "siebten?|siebenten?",
      "achten?",
      "neunten?",
      "zehnten?",
    ],
    untilEnd:
      "bis (?:zum )?(?:ende (?:der|dieser|des|dieses) )?(?:(?<week>woche|wochenende)|(?<month>monats|monatsende)|(?<year>jahres|jahresende))",
    untilEndOf: "bis ende",
    afterVote:
      "(?:(?<count>COUNT)\\s+(?:(?<day>tage?)|(?<week>wochen?)|(?<month>monate?))\\s+)?nach (?:der|den) (?:umstrittenen |gefälschten |manipulierten |jüngsten )?(?:wahlen|wahl|präsidentenwahl|präsidentschaftswahl)",
    start: "anfang|zu beginn des",
    middle: "mitte",
    end: "ende",
    and: "und",
    weekBeforeLast: "(?:in der )?vorletzte[nr]? woche",
    dayAfterTomorrow: "übermorgen",
    midnight: "(?:ab|um|von) mitternacht(?: an)?",
    nextYear: "(?:im )?(?:kommende[ns]|nächste[ns]) jahr(?:es)?",
    ahead:
      "(?:binnen|innerhalb von|in) (?<count>COUNT|einer|einem) (?:(?<day>tagen|tag)|(?<week>wochen|woche)|(?<month>monaten|monat))",
    monthsOfYear:
      "(?:in|während|von) (?:den |der )?ersten (?<count>COUNT) (?:(?<month>monaten?)|(?<quarter>quartalen?))(?: (?:des|dieses) jahres)?",
    half: "(?:in der|der) (?:(?<first>ersten)|(?<second>zweiten)) (?:jahres)?hälfte(?: des)?",
    halfNoun: "(?!)",
    halfYear:
      "(?:im|des) (?:(?<first>ersten)|(?<second>zweiten)) halbjahre?s?|in der (?:(?<first2>ersten)|(?<second2>zweiten)) jahreshälfte",
    ofYear: "jahres",
    sinceSeasons: [
      ["seit(?: dem| diesem| dem vergangenen| vergangenem| dem letzten)? (?:frühjahr|frühling)", 3],
      ["seit(?: dem| diesem| dem vergangenen| vergangenem| dem letzten)? sommer", 6],
      ["seit(?: dem| diesem| dem vergangenen| vergangenem| dem letzten)? herbst", 9],
      ["seit(?: dem| diesem| dem vergangenen| vergangenem| dem letzten)? winter", 12],
    ],
    yearsBefore: "in den jahren|den jahren|von|zwischen|in",
    yearsAfter: "(?!)",
    partOfPeriod:
      "zu[mr]? (?:(?<week>wochen)|(?<month>monats)|(?<year>jahres))(?:(?<start>beginn|anfang|auftakt)|(?<middle>mitte)|(?<end>ende|schluss))|(?:zu )?(?:(?<start2>anfang|beginn)|(?<middle2>mitte)|(?<end2>ende)) (?:(?<lasttime>vergangener|voriger|letzter|der vergangenen|der vorigen|des vergangenen|des vorigen|des letzten) |der |dieser |des |dieses )?(?:(?<week2>woche)|(?<month2>monats)|(?<year2>jahres))",
    dayOrdinals: [
      "ersten",
      "zweiten",
      "dritten",
      "vierten",
      "fünften",
      "sechsten",
      "siebten",
      "achten",
      "neunten",
      "zehnten",
      "elften",
      "zwölften",
    ],
    holidays: [
      ["(?:an|am) heiligabend|(?:an|am) heiligen abend", 12, 24],
      ["an silvester|am silvester(?:tag|abend)", 12, 31],
    ],
  },
  saying: /^(?:sagt|teilt|erklärt|berichtet|meldet|betont|gab|schrieb|heißt)/u,
};

function mapOfArticles() {
  return new Map(
    endingsOf(`
der: nom gen dat
die: nom acc
das: nom acc
den: acc dat
dem: dat
des: gen
ein: nom acc
eine: nom acc
einen: acc
einem: dat
einer: gen dat
eines: gen
`).map(([pattern, cases]) => [pattern.source.slice(3, -2), cases] as const),
  );
}

/** "zweitausend", "hundertfünfzig", "anderthalbtausend": what a number of hundreds and thousands in one word comes to; null for other words. */
function germanCompound(word: string): number | null {
  const { words } = GERMAN.numbers;
  const part = (text: string, one: number): number | null => (text === "" ? one : (words.get(text) ?? null));
  for (const [scale, value] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const many = word.slice(0, at) === "ein" ? 1 : (germanCompound(word.slice(0, at)) ?? part(word.slice(0, at), 1));
    const rest = word.slice(at + scale.length).replace(/^und/u, "");
    const more = germanCompound(rest) ?? part(rest, 0);
    return many === null || more === null || more >= value ? null : many * value + more;
  }
  return null;
}

/** The words of a table, with those put together of a unit and a ten ("dreiundzwanzig"). */
function germanNumbers(lines: string): ReadonlyMap<string, number> {
  const words = new Map(numbersOf(lines));
  const units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
  for (const [word, ten] of [...words]) {
    if (ten < 20 || ten > 90) continue;
    for (const [at, unit] of units.entries()) words.set(`${unit}und${word}`, ten + at + 1);
  }
  return words;
}
