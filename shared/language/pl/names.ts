import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Given names of Belarusians, Ukrainians and Russians as Polish spells them, and as English does. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  `
Wiera Viera|Wiera Viera|Rehina Rehina|Tamara Tamara|Zoja Zoya|Dzmitryj Dzmitry|Dzmitry Dzmitry|Źmicier Zmitser|Zmicier Zmitser|Siarhiej Siarhei|Siarhiej Siarhei|Siarhej Siarhei|Alaksandr Aliaksandr|Aliaksandr Aliaksandr|Alaksiej Aliaksei|Aliaksiej Aliaksei
Uładzimir Uladzimir|Uładzisłau Uladzislau|Jauhien Yauhen|Jauhen Yauhen|Mikałaj Mikalai|Mikoła Mikola|Pawał Pavel|Pawieł Pavel|Walancin Valiantsin|Walery Valery|Waleryj Valery|Hienadź Henadz|Hienadzij Henadz
Ihar Ihar|Wiktar Viktar|Aleś Ales|Ales Ales|Wital Vital|Witalij Vital|Aleh Aleh|Kastuś Kastus|Kanstancin Kanstantsin|Wiaczasłau Viachaslau|Juryj Yury|Jury Yury|Jahor Yahor|Arciom Artsiom|Wasil Vasil|Ryhor Ryhor
Leanid Leanid|Franak Franak|Siamion Siamion|Cimafiej Tsimafei|Wadzim Vadzim|Dzianis Dzianis|Raman Raman|Maksim Maksim|Mikita Mikita|Kirył Kiryl|Kiryłł Kiryl|Andrej Andrei|Anatol Anatol|Rusłan Ruslan|Michaił Mikhail|Hleb Hleb
Kaciaryna Katsiaryna|Wolha Volha|Natalla Natallia|Natallia Natallia|Nasta Nasta|Nastassia Nastassia|Alaksandra Aliaksandra|Aliaksandra Aliaksandra|Wieranika Veranika|Weranika Veranika|Taciana Tatsiana|Tacciana Tatsiana
Swiatłana Sviatlana|Maryja Maryia|Maryna Maryna|Hanna Hanna|Halina Halina|Palina Palina|Iryna Iryna|Alena Alena|Alesia Alesia|Larysa Larysa|Ludmiła Liudmila|Ałła Ala|Walancina Valiantsina|Kryscina Krystsina|Anżalika Anzhalika
Wiktoryja Viktoryia|Sniażana Sniazhana|Julija Yulia|Marharyta Marharyta|Aksana Aksana|Darja Darya|Jauhienija Yauheniya|Ksenia Kseniya|Lizawieta Lizaveta
Wołodymyr Volodymyr|Ołeksandr Oleksandr|Andrij Andrii|Serhij Serhii|Dmytro Dmytro|Mychajło Mykhailo|Ołeh Oleh|Jewhen Yevhen|Władimir Vladimir|Dmitrij Dmitry|Siergiej Sergei|Jurij Yuri|Nikołaj Nikolai|Wasilij Vasily|Aleksiej Alexei|Andriej Andrei|Jewgienij Yevgeny
`
    .trim()
    .split(/[|\n]/u)
    .map((pair) => pair.split(" ") as [string, string])
    .map(([own, english]) => [own.toLowerCase(), english]),
);

/** How English writes the sounds of a Belarusian, Ukrainian or Russian surname in Polish spelling: "Kastylanczanka" is Kastylanchanka. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch/gu, "kh"],
  [/Ch/gu, "Kh"],
  [/szcz/gu, "shch"],
  [/Szcz/gu, "Shch"],
  [/cz/gu, "ch"],
  [/Cz/gu, "Ch"],
  [/sz/gu, "sh"],
  [/Sz/gu, "Sh"],
  [/[ż]/gu, "zh"],
  [/Ż/gu, "Zh"],
  [/c(?=i|k|[aouey])/gu, "ts"],
  [/C(?=i|k|[aouey])/gu, "Ts"],
  [/w/gu, "v"],
  [/W/gu, "V"],
  [/ł/gu, "l"],
  [/Ł/gu, "L"],
  [/ska$/gu, "skaya"],
  [/tska$/gu, "tskaya"],
  [/(?<=[kpgn])ie(?=[nrvl])/gu, "e"],
  [/ij$|yj$/gu, "y"],
  [/(?<=[aeiouy])j$/gu, "i"],
  [/j/gu, "y"],
  [/J/gu, "Y"],
];
const original = (name: string): string =>
  SOUNDS.reduce((text, [sound, english]) => text.replace(sound, english), name);

/** Given names and the endings of names in Polish; Belarusian, Ukrainian and Russian names as Polish texts spell them are among them. */
export const POLISH_NAMES: NameGrammar = {
  families: [
    [/([сdc]k|dz)(?:ich|im|imi)$/u, "$1i", "$1a"],
    [/([bcdghklmnprstwzż])(?:owie|ów|om|ami)$/u, "$1", "$1"],
  ],
  given: givenNames(`
m: Dzmitryj Dmitryj Siarhej Aliaksandr Aliaksiej Uładzisłau Uładzisłaŭ Jauhen Mikałaj Pawał Walancin Walantin Walentyn Hienadź Hienadzij Henadź Ihnat Źmicier Wital Aleh Kastuś Kanstanty Stanisłau Wiaczasłau Juraś Jury Jahor Jehor Daniił Danił Zachar Kirill Arsien Wasil Ryhor Leanid Alhierd Franak Ales Siamion Pilip Janka Kuźma Macwiej Cimafiej Radzim Wadzim Wadim Zmitrok Eduard Alfred Emil Ernest Hleb Swiatosław Światosław Jan-Krzysztof Zianon Siarhiuk Pawło Petro Serhiej Walerij Ołeksij Bohdan Jewhen Kyryło Mychajło Ihor Wałerij Wiktor Wołodymyr Giorgi Emmanuel Olaf John Keith Christopher Gitanas Gabrielius Kęstutis Edgars Alar Friedrich Johann Boris Joe Mike Marco Vladimir Sergiej Kirił Cichan Adam Adrian Aleksander Alaksandr Aleksandr Aleksiej Alaksiej Aleś Aliaksandr Ambroży Anatol Anatolij Andrej Andrzej Andrij Andriej Antoni Anton Arkadiusz Artem Arciom Artiom Artur Bartosz Bartłomiej Bogdan Bogusław Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Denis Dzianis Dmitrij Dzmitry Dmytro Dominik Donald Edward Eryk Eugeniusz Fiodor Filip Franciszek Fryderyk Gabriel Giennadij Grzegorz Gustaw Henryk Hieronim Hubert Ignacy Igor Ihar Ilja Iwan Jacek Jakub Jan Janusz Jarosław Jauhien Jerzy Jewgienij Jurij Juryj Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Kiryłł Kirył Konrad Konstanty Kanstancin Krystian Krzysztof Leon Leonid Leszek Lech Leonard Lucjan Ludwik Maciej Maksim Maksym Marcin Marek Marian Mariusz Mateusz Michaił Michał Mieczysław Mikita Mikoła Mikołaj Mirosław Natan Nikita Nikołaj Norbert Oleg Oleh Ołeh Ołeksandr Oskar Patryk Paweł Pavel Pawieł Piotr Przemysław Radosław Rafał Raman Remigiusz Robert Roman Rusłan Ryszard Sebastian Siarhiej Siarhei Siergiej Serhij Seweryn Sławomir Stanisław Stefan Szczepan Szymon Tadeusz Taras Teodor Tomasz Uładzimir Wacław Waldemar Walerij Waleryj Walery Wasilij Wiaczesław Wiktar Wiktor Wincenty Witalij Witold Wit Władimir Władysław Włodzimierz Wojciech Wołodymyr Zbigniew Zdzisław Zenon Zygmunt Zmicier Łukasz
f: Wiera Rehina Natalla Natallia Nastassia Nastasja Nastassja Alaksandra Aliaksandra Wieranika Tacciana Tacciana Lizawieta Zinaida Ałła Walancina Alona Kryscina Chryscina Krystsina Kristina Anżalika Anżelika Wiktoryja Sniażana Ilona Jelizawieta Sofija Zoja Raisa Tamara Eleonora Maryana Marharyta Małgosia Wasilisa Aksana Jauhienija Jauhenija Ludmila Swietłana Łesia Julita Kaja Roberta Angelika Ursula Annalena Ingrida Rasa Viktorija Nasta Agata Agnieszka Alena Alicja Aleksandra Alesia Alina Anastazja Anastasija Andżelika Angela Aniela Anna Antonina Barbara Beata Bożena Daria Darja Danuta Diana Dominika Dorota Elżbieta Emilia Ewa Ewelina Galina Halina Hanna Helena Inga Irena Iryna Irina Iwona Izabela Jadwiga Janina Jelena Joanna Jolanta Julia Julija Justyna Kamila Karolina Katarzyna Kaciaryna Kinga Krystyna Ksenia Larysa Lidia Ludmiła Lilia Łarysa Małgorzata Magdalena Maja Maria Maryna Marina Maryja Marta Marzena Maryla Monika Nadieżda Nadzieja Natalia Nina Nasta Oksana Olga Ola Palina Paulina Renata Sabina Swiatłana Swietłana Swiatłana Stanisława Sylwia Tatiana Taciana Teresa Urszula Walentyna Wanda Weranika Weronika Wiera Wiktoria Wolha Zofia Zuzanna Żanna
`),
  givenEndings: nameEndings(`
m gen acc: a > _
m dat: owi > _
m ins: iem em > _
m loc: u ie > _
m loc: rze > r
m loc: le > ł
m gen acc: ego > y i
m dat: emu > y i
m ins loc: m > _
m gen acc: ja > j
f gen: y i > a
f dat loc: ie y i > a
f dat loc: dze > ga
f dat loc: ce > ka
f dat loc: rze > ra
f acc: ę > a
f ins: ą > a
`),
  surnameEndings: nameEndings(`
m nom: ski cki dzki > =
m gen acc: skiego > ski
m gen acc: ckiego > cki
m gen acc: dzkiego > dzki
m dat: skiemu > ski
m dat: ckiemu > cki
m ins loc: skim > ski
m ins loc: ckim > cki
m gen acc: ego > y
m ins loc: ym > y
m dat: emu > y
m gen acc: wka > wek
m gen acc: łka > łek
m gen acc: dka > dek
m gen acc: tka > tek
m gen acc: bka > bek
m gen acc: pka > pek
m dat: tkowi > tek
m dat: dkowi > dek
m dat: wkowi > wek
m dat: łkowi > łek
m ins: tkiem > tek
m ins: dkiem > dek
m ins: wkiem > wek
m ins: łkiem > łek
m gen acc: ńca > niec
m gen acc: a > _
m dat: owi > _
m ins: iem em > _
m loc: u > _
m gen: y > a
m acc: ę > a
m ins: ą > a
f gen dat loc: skiej > ska
f gen dat loc: ckiej > cka
f acc ins: ską > ska
f acc ins: cką > cka
f gen dat loc: owej > owa
f gen dat loc: ewej > ewa
f gen dat loc: ej > a
f acc: ę > a
f acc ins: ą > a
f gen: iny yny > ina
f gen: y > a
f gen dat loc: i > a
`),
  fleeting: "e",
  latin: (name) => name,
  foreign: FOREIGN,
  original,
};
