import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Given names of Belarusians as German outlets spell them, from Russian or Belarusian, and as English writes them. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  `Jahor Yahor;Jewgeni Yauhen;Jewgenij Yauhen;Jauhen Yauhen;Dmitri Dzmitry;Dmitrij Dzmitry;Dsmitryj Dzmitry;Dzmitry Dzmitry;Sergej Siarhei;Sergei Siarhei;Sjarhej Siarhei;Siarhej Siarhei;Andrej Andrei;Alexej Aliaksei;Alexei Aliaksei;Aljaksej Aliaksei;Aljaksandr Aliaksandr;Wladimir Uladzimir;Uladsimir Uladzimir;Nikolai Mikalai;Nikolaj Mikalai;Mikalaj Mikalai;Juri Yury;Jurij Yury;Jury Yury;Witali Vital;Witalij Vital;Wital Vital;Waleri Valery;Walerij Valery;Wjatscheslaw Viachaslau;Wjatschaslau Viachaslau;Pjotr Piotr;Iwan Ivan;Wadim Vadzim;Wiktor Viktar;Wiktar Viktar;Igor Ihar;Anatoli Anatol;Anatolij Anatol;Walentin Valiantsin;Waljanzin Valiantsin;Wasili Vasil;Wasil Vasil;Wladislaw Uladzislau;Uladsislau Uladzislau;Kanstanzin Kanstantsin;Arzjom Artsiom;Artjom Artsiom;Jekaterina Katsiaryna;Kazjaryna Katsiaryna;Katerina Katsiaryna;Jelena Alena;Swetlana Sviatlana;Swjatlana Sviatlana;Tatjana Tatsiana;Tazzjana Tatsiana;Natalja Natallia;Natallja Natallia;Ljudmila Liudmila;Wolha Volha;Darja Darya;Julija Yuliya;Anastassija Anastasiya;Walerija Valeryia;Walentina Valiantsina;Weronika Veranika;Xenija Kseniya;Aljona Alena;Alessja Alesia;Maryja Maryia`
    .split(";")
    .map((pair) => pair.split(" ") as [string, string])
    .map(([german, english]) => [german.toLowerCase(), english] as const),
);

/** A Slavic surname in German letters as English writes it: "Lukaschyk" is Lukashyk, "Gontscharow" Goncharov. */
const original = (name: string): string => {
  const english = name
    .toLowerCase()
    .replace(/schtsch/gu, "shch")
    .replace(/dsch/gu, "dzh")
    .replace(/(?<!s)ch(?!i?k)/gu, "kh")
    .replace(/tskh|tsch/gu, "ch")
    .replace(/skh|sch/gu, "sh")
    .replace(/w/gu, "v")
    .replace(/(?<=[aeiouy])j(?![aeiou])/gu, "i")
    .replace(/j(?=[aou])/gu, "y")
    .replace(/ji/gu, "i")
    .replace(/je/gu, "ye")
    .replace(/ß|ss/gu, "s");
  return english.charAt(0).toUpperCase() + english.slice(1);
};

/** Given names in German texts; Belarusian, Ukrainian, Russian, Polish and Lithuanian ones as German outlets spell them are among them. */
export const GERMAN_NAMES: NameGrammar = {
  given: givenNames(`
m: Jahor Jauhen Dsmitryj Sjarhej Siarhej Aljaksej Aljaksandr Uladsimir Jury Wital Wjatschaslau Waljanzin Uladsislau Kanstanzin Arzjom Zichan Ryhor Lawon Zimafej Achim Adam Adrian Albert Alexander Alexandr Alexej Alexei Alaksandr Aliaksandr Ales Alex Alfred Anatol Anatoli Anatolij Andreas Andrej Andrei Andrzej Andrius Andrew Anton Antoni Antony Antonio Arkadi Arnold Artem Artjom Artur Arvydas Axel Bartosz Benjamin Bernd Bernhard Björn Bogdan Boris Burkhard Carl Carsten Charles Christian Christof Christoph Clemens Cornelius Daniel Dariusz David Denis Dennis Detlef Dieter Dietmar Dirk Dmitri Dmitrij Dmitry Dmytro Dominik Donald Dzianis Dzmitry Eckart Eduard Egidijus Emmanuel Erich Erik Eugen Evgeny Fabian Felix Florian Franz Friedrich Gabrielius Georg George Gerd Gerhard Gert Gitanas Gregor Grzegorz Guido Günter Günther Gustav Hans Harald Hartmut Heiko Heiner Heinrich Heinz Helmut Hendrik Henrik Henry Herbert Hermann Holger Horst Hubert Hugo Igor Ihar Ilja Ingo Ivan Iwan Jacek Jakob Jakub James Jan Jaroslaw Jaroslav Jean Jens Jerzy Jewgeni Jewgenij Joachim Jochen Joe Johann Johannes John Jonas Jonathan Jörg Joseph Josef Josep Juri Jurij Jürgen Kai Karl Karol Karsten Kastus Kaspar Kay Kestutis Kiril Klaus Knut Konrad Konstantin Kurt Lars Laurynas Leo Leon Leonid Lothar Lukas Ludwig Maksim Manfred Marcel Marcin Marco Marcus Marek Mariusz Marko Markus Martin Mateusz Matthias Maxim Maksym Michael Michail Michal Mikola Mikalaj Mikita Mikalai Mikhail Mindaugas Moritz Nikita Nikolai Nikolaj Nikolaus Nils Norbert Olaf Oleg Oleksandr Oleh Oliver Olivier Oskar Oswald Otto Patrick Paul Paulius Pavel Pawel Peter Petr Petro Philipp Pjotr Piotr Radoslaw Rafal Raimund Rainer Ralf Raman Reinhard Reinhold Richard Rico Robert Roderich Roland Rolf Roman Ronald Rudolf Rüdiger Rustam Ruslan Ryszard Sascha Sebastian Sergej Sergei Sergey Serhij Siarhei Siegfried Siegmar Simon Stanislaw Stanislau Stefan Steffen Stephan Steven Stsiapan Swen Szymon Taras Theo Theodor Thilo Thomas Thorsten Thorbjørn Tilman Tim Timo Tobias Toivo Tomas Tomasz Torsten Uladzimir Ulrich Uwe Vaclav Vadim Valdas Viktor Vincent Vitali Vitalij Vladimir Volker Volodymyr Vytautas Wadim Waldemar Walentin Waleri Walerij Walter Wasil Wasili Werner Wiktar Wiktor Wilfried Wilhelm Willy William Witali Witalij Wjatscheslaw Wladimir Wladislaw Wojciech Wolf Wolfgang Wolodymyr Zbigniew Zygmunt Zmitser
f: Kazjaryna Katerina Tazzjana Natallja Wolha Anastassija Xenija Alessja Maryja Nasta Larysa Agata Agnieszka Agnia Alena Alesja Aleksandra Alexandra Alina Alice Aljona Andrea Angela Angelika Anita Anja Anke Anna Annalena Anne Annegret Antonina Antje Astrid Barbara Beate Beata Birgit Birgitta Brigitte Carola Catherine Christa Christiane Christina Christine Claudia Cornelia Dalia Dana Daria Darja Diana Doris Dorothee Ekaterina Elena Elisabeth Ella Elke Elvira Emilia Erika Eva Ewa Federica Franziska Friederike Gabriele Galina Gerda Gesine Gisela Hanna Hannah Hannelore Heidi Heike Helena Helga Hilde Ilse Inga Inge Ingrid Ingrida Irene Irina Iryna Jadwiga Jana Jekaterina Jelena Jennifer Jill Joanna Johanna Judith Julia Julija Jutta Kaja Karin Karolina Katarina Katarzyna Katharina Kathrin Katja Kerstin Kira Kristina Larissa Laura Lena Lilija Linda Lisa Ljubow Ljudmila Magda Magdalena Margarita Margot Maria Marie Marieluise Marija Marina Marion Marta Martha Martina Maryna Maya Melanie Michaela Mirjam Monika Nadja Nadeschda Nancy Natalia Natalja Natallia Nina Olga Palina Paula Petra Polina Rebecca Regina Renate Rita Romy Rosa Ruth Sabine Sandra Sanna Sarah Saskia Sigrid Silvia Sofia Sonja Stefanie Stephanie Susanne Svenja Swetlana Swjatlana Swiatlana Svetlana Tanja Tatjana Tatsiana Teresa Theresa Ulla Ulrike Ursula Ute Valentina Valerija Vera Veronika Victoria Viktoria Volha Walentina Wanda Wera Weronika Wiktoria Wolha Yana Yulia Zofia
`),
  givenEndings: [],
  surnameEndings: nameEndings(""),
  fleeting: "",
  latin: (name) => name,
  foreign: FOREIGN,
  original,
};
