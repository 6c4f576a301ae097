import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Given names of Belarusians, Ukrainians, Poles and others as Lithuanian writes them, and as English does. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  `
Siarhejus Siarhei|Aliaksandras Aliaksandr|Aliaksandra Aliaksandra|Aliaksejus Aliaksei|Ramanas Raman|Viktaras Viktar|Dzianisas Dzianis|Uladzimiras Uladzimir
Uladzislavas Uladzislau|Mikalajus Mikalai|Mikola Mikola|Iharas Ihar|Jauhenas Yauhen|Jaugenas Yauhen|Dzmitrijus Dzmitry|Alesis Ales|Zmiceris Zmitser|Arciomas Artsiom
Stsiapanas Stsiapan|Valiancinas Valiantsin|Henadzis Henadz|Kiryla Kiryl|Kirylas Kiryl|Jahoras Yahor|Zianonas Zianon|Kaciaryna Katsiaryna|Katsiaryna Katsiaryna|Tacjana Tatsiana
Maryja Maryia|Natallia Natallia|Sviatlana Sviatlana|Volha Volha|Hanna Hanna|Halina Halina|Palina Palina|Anžalika Anzhalika|Kristsina Krystsina|Darja Darya|Nasta Nasta
Vieranika Veranika|Jauhenija Yauheniya|Alena Alena|Alesia Alesia|Aksana Aksana|Larysa Larysa|Marharyta Marharyta|Valiancina Valiantsina|Viktoryja Viktoryia
Volodymyras Volodymyr|Oleksandras Oleksandr|Oleksijus Oleksii|Serhijus Serhii|Andrijus Andrii|Dmytro Dmytro|Mychailas Mykhailo|Bohdanas Bohdan|Jevhenas Yevhen|Olehas Oleh|Denys Denys
Andrejus Andrei|Antonas Anton|Leanidas Leanid|Kanstancinas Kanstantsin|Alehas Aleh|Barysas Barys|Hlebas Hleb|Jaraslavas Yaraslau|Makaras Makar|Vadzimas Vadzim|Usevaladas Usevalad|Zmicieras Zmitser|Ryhoras Ryhor|Vasilis Vasil|Valeryjus Valery|Pavelas Pavel|Anatolis Anatol|Timafejus Tsimafei|Juryjus Yury|Vincukas Vintsuk|Stanislavas Stanislau|Michasis Mikhas|Eduardas Eduard|Jakauas Yakau|Ivanas Ivan|Piotras Piotr|Iryna Iryna|Nadzeja Nadzeya|Alaksandra Aliaksandra|Lizaveta Lizaveta|Tacciana Tatsiana|Kacia Katsia
Andžejus Andrzej|Radoslavas Radoslaw|Pšemyslavas Przemyslaw|Kšištofas Krzysztof|Johnas John|Keithas Keith|Donaldas Donald|Olafas Olaf
`
    .trim()
    .split(/[|\n]/u)
    .map((pair) => pair.split(" ") as [string, string])
    .map(([own, english]) => [own.toLowerCase(), english]),
);

/** Lithuanian endings that a foreign surname has borrowed, and letters, as English writes them: "Kučynskis" is Kuchynski. */
const original = (name: string): string =>
  name
    .replace(/(?<=[sc]k)is$|(?<=\p{L}{2}[^aeiouy])(?:i?us|as|is)$/u, "")
    .replace(/ck$/u, "ck")
    .replace(/(?<=[sc]k)$/u, "i")
    .replace(/ci(?=k|\p{L}*aja)/u, "tsi")
    .replace(/cki$/u, "tski")
    .replace(/kaja$/u, "kaya")
    .replace(/č/gu, "ch")
    .replace(/Č/gu, "Ch")
    .replace(/š/gu, "sh")
    .replace(/Š/gu, "Sh")
    .replace(/ž/gu, "zh")
    .replace(/Ž/gu, "Zh");

/** Given names and the endings of names in Lithuanian, which gives foreign names its own endings, too. */
export const LITHUANIAN_NAMES: NameGrammar = {
  givenBeforeKnown: true,
  given: givenNames(`
m: Henrikas Vladislovas Kazimieras Juozapas Tadeušas Viačeslavas Andžejus Aleksejus Aliaksejus Anatolijus Anatolis Aurimas Arciomas Bohdanas Dariušas Denys Dmytro Edvinas Egoras Ernestas Feliksas Genadijus Georgijus Gintautas Henadzis Hermanas Igoris Iharas Ilja Ilmaras Jahoras Janas Jaugenas Jauhenas Jauhenijus Jegoras Jevhenas Jevhenijus Johnas Josifas Juras Keithas Kirylas Kšištofas Leonas Levas Liavonas Linus Liutauras Michalas Mykola Mychailas Mikita Mykolas Naglis Nazaras Olafas Olehas Oleksijus Orestas Ostapas Pavelas Pavlo Peteris Piotras Pranas Pšemyslavas Radoslavas Rafalas Raimondas Ramanas Remigijus Rytis Ruslanas Rustamas Sergijus Siergejus Stanislavas Stepanas Stsiapanas Taras Timuras Tomašas Uladzislavas Uladzislau Vadymas Valancinas Valdis Valiancinas Vasilis Vasylis Viačaslavas Viktaras Vitalis Vytas Vladas Vladislavas Vsevolodas Zacharas Zbignevas Zdzislavas Zianonas Zmiceris Žanas Adomas Aivaras Algirdas Aleksandras Aleksejus Aliaksandras Alvydas Andrejus Andrius Andžejus Antanas Antonas Artiomas Artūras Arūnas Arvydas Audrius Aurimas Aurelijus Benas Benjaminas Bronius Česlovas Dainius Dalius Darius Deividas Denisas Dzianisas Dmitrijus Dominykas Donaldas Donatas Dovydas Edgaras Edvardas Egidijus Eduardas Emanuelis Evaldas Fiodoras Gabrielius Gediminas Giedrius Gintaras Gintautas Gitanas Grigorijus Ignas Igoris Ivanas Jaroslavas Jevgenijus Jokūbas Jonas Juozas Juozapas Jurgis Jurijus Justas Justinas Karolis Kasparas Kazimieras Kazys Kęstutis Kirilas Konstantinas Kostas Laurynas Leonidas Leonardas Linas Liudas Lukas Maksimas Mantas Marekas Marijus Marius Markas Martynas Matas Mateušas Michailas Mikalojus Mikola Mindaugas Modestas Motiejus Nerijus Nikita Nikolajus Olegas Oleksandras Paulius Pavelas Petras Povilas Raimundas Ramūnas Ričardas Rimantas Robertas Rokas Rolandas Romanas Romas Saulius Sergejus Siarhejus Sigitas Simas Simonas Stanislovas Stasys Stepas Šarūnas Tadas Tomas Uladzimiras Vaclovas Vadimas Vaidas Vaidotas Valdas Valdemaras Valentinas Valerijus Vasilijus Viačeslavas Viktoras Vilius Virginijus Vitalijus Vitas Vladas Vladimiras Volodymyras Vytautas Vytenis Zenonas Zigmas Žydrūnas Žygimantas Leanidas Kanstancinas Alehas Barysas Hlebas Jaraslavas Makaras Vadzimas Usevaladas Zmicieras Ryhoras Valeryjus Timafejus Juryjus Vincukas Michasis Jakauas Mikalajus Dzmitrijus Alesis Kiryla Serhijus Andrijus
f: Agneška Aksana Aleksandra Alena Alesia Alesė Aliaksandra Alisa Anžalika Anželika Antanina Bažena Darija Dorota Ela Emilija Evelina Evika Halina Hanna Helena Inesa Jana Jauhenija Joana Julia Kaja Kaciaryna Katerina Katsiaryna Katažyna Kristsina Ksenija Larisa Larysa Lidija Liubovė Lizaveta Magdalena Malgožata Margarita Marharyta Marta Maryja Nadežda Nadzeja Nadia Nasta Nastė Natallia Natalja Olena Paulina Raisa Roberta Safija Simona Solveiga Tacjana Tatiana Teresa Valiancina Vieranika Viktoryja Yvona Zoja Zuzana Žanna Agnė Aistė Aldona Aliona Alina Ana Anastasija Angelė Asta Aušra Aušrinė Birutė Daiva Dalia Dalė Danutė Daria Darja Diana Dovilė Edita Eglė Elena Erika Eugenija Eva Gabija Gabrielė Galina Giedrė Gintarė Hana Ieva Ilona Inga Ingrida Irena Irina Iryna Janina Jekaterina Jelena Jolanta Jūratė Julija Jurga Jurgita Kamilė Karolina Kotryna Kristina Laima Laura Lilija Lina Liudmila Loreta Lukrecija Marija Marina Maryna Milda Monika Natalija Nijolė Nina Nora Oksana Olga Ona Palina Radvilė Raimonda Rasa Rima Rita Rūta Sandra Sofija Svetlana Sviatlana Tatjana Ula Ursula Vaida Valentina Valerija Vera Veronika Vida Viktorija Vilija Vilma Violeta Violeta Virginija Volha Zita Živilė Žana Alaksandra Tacciana Kacia 
`),
  givenEndings: nameEndings(`
m gen: io > is ys
m gen: čio > tis
m gen: džio > dis
m gen: iaus > ius
m gen: ejaus > ejus
m gen: aus > us
m gen: o > as
m dat: iui > is ys ius
m dat: ui > as us
m acc: ią > is ius
m acc: į > is ys
m acc: ų > us
m acc: ą > as
m ins: iu > is ys ius
m ins: u > as
m ins: umi > us
m loc: e > as
f gen: os > a
f gen: ės > ė
f dat: ai > a
f dat: ei > ė
f acc: ą > a
f acc: ę > ė
f ins: e > ė
f loc: oje > a
f loc: ėje > ė
`),
  surnameEndings: nameEndings(`
m nom: as is ys us a > =
m gen: čio > tis
m gen: džio > dis
m gen: io > is
m gen: iaus > ius
m gen: aus > us
m gen: os > a
m gen: o > as
m dat: čiui > tis
m dat: iui > is
m dat: ui > as
m acc: ių > ius
m acc: ų > us
m acc: į > is
m acc: ą > as
m dat: ai > a
m dat: ei > ė
m ins: iumi > ius
m ins: umi > us
m ins: čiu > tis
m ins: iu > is
m ins: u > as
f nom: ė a > =
f gen: ės > ė
f gen: os > a
f dat: ei > ė
f dat: ai > a
f acc: ę > ė
f acc: ą > a
f ins: e > ė
`),
  fleeting: "",
  latin: (name) => name,
  foreign: FOREIGN,
  original,
};
