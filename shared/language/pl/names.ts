import { givenNames, type NameGrammar, nameEndings } from "../light/personal-names.ts";

/** Given names and the endings of names in Polish; Belarusian, Ukrainian and Russian names as Polish texts spell them are among them. */
export const POLISH_NAMES: NameGrammar = {
  given: givenNames(`
m: Adam Adrian Aleksander Alaksandr Aleksandr Aleksiej Alaksiej Aleś Aliaksandr Ambroży Anatol Anatolij Andrej Andrzej Andrij Andriej Antoni Anton Arkadiusz Artem Arciom Artiom Artur Bartosz Bartłomiej Bogdan Bogusław Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Denis Dzianis Dmitrij Dzmitry Dmytro Dominik Donald Edward Eryk Eugeniusz Fiodor Filip Franciszek Fryderyk Gabriel Giennadij Grzegorz Gustaw Henryk Hieronim Hubert Ignacy Igor Ihar Ilja Iwan Jacek Jakub Jan Janusz Jarosław Jauhien Jerzy Jewgienij Jurij Juryj Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Kiryłł Kirył Konrad Konstanty Kanstancin Krystian Krzysztof Leon Leonid Leszek Lech Leonard Lucjan Ludwik Maciej Maksim Maksym Marcin Marek Marian Mariusz Mateusz Michaił Michał Mieczysław Mikita Mikoła Mikołaj Mirosław Natan Nikita Nikołaj Norbert Oleg Oleh Ołeh Ołeksandr Oskar Patryk Paweł Pavel Pawieł Piotr Przemysław Radosław Rafał Raman Remigiusz Robert Roman Rusłan Ryszard Sebastian Siarhiej Siarhei Siergiej Serhij Seweryn Sławomir Stanisław Stefan Szczepan Szymon Tadeusz Taras Teodor Tomasz Uładzimir Wacław Waldemar Walerij Waleryj Walery Wasilij Wiaczesław Wiktar Wiktor Wincenty Witalij Witold Wit Władimir Władysław Włodzimierz Wojciech Wołodymyr Zbigniew Zdzisław Zenon Zygmunt Zmicier Łukasz
f: Agata Agnieszka Alena Alicja Aleksandra Alesia Alina Anastazja Anastasija Andżelika Angela Aniela Anna Antonina Barbara Beata Bożena Daria Darja Danuta Diana Dominika Dorota Elżbieta Emilia Ewa Ewelina Galina Halina Hanna Helena Inga Irena Iryna Irina Iwona Izabela Jadwiga Janina Jelena Joanna Jolanta Julia Julija Justyna Kamila Karolina Katarzyna Kaciaryna Kinga Krystyna Ksenia Larysa Lidia Ludmiła Lilia Łarysa Małgorzata Magdalena Maja Maria Maryna Marina Maryja Marta Marzena Maryla Monika Nadieżda Nadzieja Natalia Nina Nasta Oksana Olga Ola Palina Paulina Renata Sabina Swiatłana Swietłana Swiatłana Stanisława Sylwia Tatiana Taciana Teresa Urszula Walentyna Wanda Weranika Weronika Wiera Wiktoria Wolha Zofia Zuzanna Żanna
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
};
