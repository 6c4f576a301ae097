import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Given names and the endings of names in Lithuanian, which gives foreign names its own endings, too. */
export const LITHUANIAN_NAMES: NameGrammar = {
  given: givenNames(`
m: Adomas Aivaras Algirdas Aleksandras Aleksejus Aliaksandras Alvydas Andrejus Andrius Andžejus Antanas Antonas Artiomas Artūras Arūnas Arvydas Audrius Aurimas Aurelijus Benas Benjaminas Bronius Česlovas Dainius Dalius Darius Deividas Denisas Dzianisas Dmitrijus Dominykas Donaldas Donatas Dovydas Edgaras Edvardas Egidijus Eduardas Emanuelis Evaldas Fiodoras Gabrielius Gediminas Giedrius Gintaras Gintautas Gitanas Grigorijus Ignas Igoris Ivanas Jaroslavas Jevgenijus Jokūbas Jonas Juozas Juozapas Jurgis Jurijus Justas Justinas Karolis Kasparas Kazimieras Kazys Kęstutis Kirilas Konstantinas Kostas Laurynas Leonidas Leonardas Linas Liudas Lukas Maksimas Mantas Marekas Marijus Marius Markas Martynas Matas Mateušas Michailas Mikalojus Mikola Mindaugas Modestas Motiejus Nerijus Nikita Nikolajus Olegas Oleksandras Paulius Pavelas Petras Povilas Raimundas Ramūnas Ričardas Rimantas Robertas Rokas Rolandas Romanas Romas Saulius Sergejus Siarhejus Sigitas Simas Simonas Stanislovas Stasys Stepas Šarūnas Tadas Tomas Uladzimiras Vaclovas Vadimas Vaidas Vaidotas Valdas Valdemaras Valentinas Valerijus Vasilijus Viačeslavas Viktoras Vilius Virginijus Vitalijus Vitas Vladas Vladimiras Volodymyras Vytautas Vytenis Zenonas Zigmas Žydrūnas Žygimantas
f: Agnė Aistė Aldona Aliona Alina Ana Anastasija Angelė Asta Aušra Aušrinė Birutė Daiva Dalia Dalė Danutė Daria Darja Diana Dovilė Edita Eglė Elena Erika Eugenija Eva Gabija Gabrielė Galina Giedrė Gintarė Hana Ieva Ilona Inga Ingrida Irena Irina Iryna Janina Jekaterina Jelena Jolanta Jūratė Julija Jurga Jurgita Kamilė Karolina Kotryna Kristina Laima Laura Lilija Lina Liudmila Loreta Lukrecija Marija Marina Maryna Milda Monika Natalija Nijolė Nina Nora Oksana Olga Ona Palina Radvilė Raimonda Rasa Rima Rita Rūta Sandra Sofija Svetlana Sviatlana Tatjana Ula Ursula Vaida Valentina Valerija Vera Veronika Vida Viktorija Vilija Vilma Violeta Violeta Virginija Volha Zita Živilė Žana
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
};
