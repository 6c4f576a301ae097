/**
 * Given names: `sex Name | Russian | Belarusian | Ukrainian | further Latin spellings`. The English name is the key that a
 * person's line uses. Latin spellings by transliteration are made from the Cyrillic; name only what they do not give.
 */
export const GIVEN_NAMES = `
m Alexander | Александр, Саша | Аляксандр, Аляксандар, Алесь, Алякс | Олександр | Aleksander, Alexandr, Alyaksandar, Alaksandar, Aleksandar, Oleksandr, Ales
m Ales | Алесь, Александр | Алесь, Аляксандр | Алесь, Олександр | Aleś, Aleksander, Alexander, Aliaksandr
m Alexei | Алексей | Аляксей | Олексій | Aleksiej, Alexey, Aleksy, Alaksiej, Aleksei, Alexej
m Anatoly | Анатолий | Анатоль | Анатолій | Anatol, Anatoli, Anatolii
m Andrei | Андрей | Андрэй | Андрій | Andrey, Andrew, Andrzej, Andriej, Andriy
m Anton | Антон | Антон | Антон | Antoni
m Arseni | Арсений | Арсень | Арсеній | Arseny, Arsien, Arsenij
m Artem | Артем, Артём | Арцём | Артем | Artyom, Artsiom, Arciom, Artjom
m Boris | Борис | Барыс | Борис | Borys
m Vadim | Вадим | Вадзім | Вадим | Vadzim, Wadim
m Valentin | Валентин | Валянцін | Валентин | Valiantsin, Valyantsin, Walentin
m Valery | Валерий | Валерый, Валер | Валерій | Valeri, Valer, Waleri, Waleryj
m Vasily | Василий | Васіль | Василь | Vasil, Vasili, Wasil, Vasyl
m Viktor | Виктор | Віктар | Віктор | Victor, Wiktor, Wiktar, Viktoras
m Vitaly | Виталий | Віталь | Віталій | Vital, Vitali, Witalij, Vitalii
m Vladimir | Владимир | Уладзімір, Уладзімер | Володимир | Uladzimir, Władimir, Wladimir, Volodymyr, Uładzimir, Wolodymyr
m Vladislav | Владислав | Уладзіслаў | Владислав | Uladzislau, Władysław
m Volodymyr | Владимир, Володимир | Уладзімір, Уладзімер, Валадзімір, Валадымір | Володимир | Wołodymyr, Wolodymyr, Volodimir, Vladimir
m Vyacheslav | Вячеслав | Вячаслаў | В'ячеслав | Viachaslau, Viacheslav, Wiaczesław
m Gennady | Геннадий | Генадзь | Геннадій | Henadz, Hienadz, Genadij, Hennadiy
m Grigory | Григорий | Рыгор | Григорій | Ryhor, Grigori, Hryhoriy
m Denis | Денис | Дзяніс | Денис | Dzianis, Dzyanis, Denys
m Dmitry | Дмитрий | Дзмітрый, Дзмітры, Зміцер, Змітр | Дмитро, Дмитрій | Dmitri, Dzmitry, Dmytro, Zmicier, Zmitser, Dmitrij, Dimitri
m Eduard | Эдуард | Эдуард | Едуард | Edward
m Yevgeny | Евгений | Яўген, Яўгеній | Євген, Євгеній | Evgeny, Yauhen, Yevgeni, Eugene, Jewgeni, Jewgienij, Yevhen, Jauhien, Jevgenij
m Yegor | Егор | Ягор | Єгор | Yahor, Jahor, Egor, Jegor
m Ivan | Иван | Іван | Іван | Iwan
m Igor | Игорь | Ігар | Ігор | Ihar, Ihor
m Ilya | Илья | Ілья | Ілля | Ilia, Ilja
m Kirill | Кирилл | Кірыл | Кирило | Kiryl, Cyril
m Konstantin | Константин | Канстанцін | Костянтин | Kanstantsin, Constantine
m Leonid | Леонид | Леанід | Леонід | Leanid
m Maxim | Максим | Максім | Максим | Maksim, Maksym
m Mikhail | Михаил | Міхаіл, Міхась, Міхал | Михайло | Michail, Mikhas, Michaił, Mihail, Mikhailo
m Mikola | Николай | Мікалай, Мікола | Микола | Mikalai, Nikolai, Mikołaj, Mikalaj, Mykola, Nikolay
m Nikita | Никита | Мікіта | Микита | Mikita
m Nikolai | Николай | Мікалай, Мікола | Микола | Mikalai, Nikolay, Mikalay, Mikola, Mikołaj
m Nikola | Николай, Никола | Мікалай, Мікола | Микола | Mikalai
m Oleg | Олег | Алег | Олег | Aleh, Oleh
m Pavel | Павел | Павел, Павал, Паўл | Павло | Paweł, Pavał, Pawel, Pavlo, Paul
m Pyotr | Петр, Пётр | Пётр, Пётар, Пятр, Пятро | Петро | Petr, Piotr, Piatro, Petro, Peter
m Roman | Роман | Раман | Роман | Raman
m Ruslan | Руслан | Руслан | Руслан |
m Sergei | Сергей | Сяргей | Сергій | Sergey, Siarhei, Syarhei, Siarhiej, Siergiej, Serhiy, Serhii, Sergej
m Stanislav | Станислав | Станіслаў | Станіслав | Stanislau, Stanisław
m Stepan | Степан | Сцяпан | Степан | Stsiapan
m Timofei | Тимофей | Цімафей | Тимофій | Tsimafei
m Fyodor | Федор, Фёдор | Фёдар | Федір | Fiodar, Fedor
m Yuri | Юрий | Юрый, Юры, Юрась | Юрій | Yury, Yuriy, Yuras, Juri, Jurij, Jurij, Iouri
m Yaroslav | Ярослав | Яраслаў | Ярослав | Yaraslau
m Zmitser | Дмитрий, Змитер | Зміцер, Змітр, Дзмітрый | Зміцер, Дмитро | Zmicier, Dzmitry, Dmitry
m Taras | Тарас | Тарас | Тарас |
m Franak | Франак, Франек | Франак | Франак | Franciszak
m Mark | Марк | Марк | Марк |
m Artur | Артур | Артур | Артур |
m Gleb | Глеб | Глеб | Гліб | Hleb
m Stsiapan | Степан | Сцяпан | Степан | Stepan
m Marat | Марат | Марат | Марат |
m Tadeusz | Тадеуш | Тадэвуш | Тадеуш | Tadevush, Tadeush
m Andrzej | Анджей | Анджэй, Андрэй | Анджей | Andrei, Andrey, Andżej
m Joseph | Иосиф | Іосіф, Юзаф | Йосип | Iosif, Józef
m Rostislav | Ростислав | Расціслаў | Ростислав | Rastsislau
m Felix | Феликс | Фелікс | Фелікс | Feliks
m Lev | Лев | Леў | Лев | Leu
m Anatol | Анатолий, Анатоль | Анатоль | Анатолій, Анатоль | Anatoly, Anatoli
f Alexandra | Александра | Аляксандра | Олександра | Aleksandra, Aliaksandra
f Anna | Анна | Ганна | Анна, Ганна | Hanna
f Anastasia | Анастасия | Анастасія, Настасся | Анастасія | Nasta, Anastasiya
f Alena | Елена, Алена, Алёна | Алена | Олена | Elena, Yelena, Olena, Helena
f Antonina | Антонина | Антаніна | Антоніна | Antanina
f Valentina | Валентина | Валянціна | Валентина | Valiantsina
f Valeria | Валерия | Валерыя | Валерія | Valeryia, Valeriya
f Vera | Вера | Вера | Віра | Wiera
f Veronika | Вероника | Вераніка | Вероніка | Veranika, Weronika, Veronica
f Viktoria | Виктория | Вікторыя | Вікторія | Victoria, Viktoryia, Wiktoria
f Galina | Галина | Галіна | Галина | Halina
f Darya | Дарья | Дар'я, Дар'я | Дар'я | Daria, Darja, Daryia
f Ekaterina | Екатерина | Кацярына | Катерина | Katsiaryna, Yekaterina, Katerina, Jekaterina, Kaciaryna, Katsyaryna
f Yekaterina | Екатерина | Кацярына | Катерина | Katsiaryna, Ekaterina, Katerina, Jekaterina, Kaciaryna, Katsyaryna
f Katsiaryna | Екатерина, Катерина | Кацярына | Катерина | Katerina, Ekaterina, Yekaterina, Jekaterina, Kaciaryna, Katsyaryna
f Irina | Ирина | Ірына | Ірина | Iryna, Irena, Iryne
f Irena | Ирена | Ірэна | Ірена | Irina
f Krystsina | Кристина | Крысціна | Кристина | Kristina, Kryscina, Kristsina, Krystyna, Christina
f Ksenia | Ксения | Ксенія | Ксенія | Kseniya, Xenia
f Larisa | Лариса | Ларыса | Лариса | Larysa, Łarysa
f Lidia | Лидия | Лідзія | Лідія | Lidiya, Lydia, Lidziya
f Lilia | Лилия | Лілія | Лілія | Liliya
f Ludmila | Людмила | Людміла | Людмила | Liudmila, Lyudmila, Ludmiła
f Lyubov | Любовь | Любоў | Любов | Liubou, Lubou
f Marina | Марина | Марына | Марина | Maryna
f Maria | Мария | Марыя | Марія | Maryia, Mariya, Marya
f Maryia | Мария | Марыя | Марія | Maria, Mariya
f Marfa | Марфа | Марфа | Марфа | Marta
f Marta | Марта | Марта | Марта |
f Nadezhda | Надежда | Надзея | Надія | Nadzeya, Nadzieja
f Natallia | Наталья, Наталия | Наталля, Наталья | Наталія, Наталя | Natalia, Natalya, Natalie, Nataliya, Natalla
f Nina | Нина | Ніна | Ніна |
f Olga | Ольга | Вольга | Ольга | Volha, Wolha, Olha
f Palina | Полина | Паліна | Поліна | Polina
f Svetlana | Светлана | Святлана | Світлана | Sviatlana, Swiatłana, Swetlana, Światłana, Swiatlana, Svitlana, Svjatlana
f Sviatlana | Светлана | Святлана | Світлана | Svetlana, Swiatłana, Swetlana, Światłana, Swiatlana, Svitlana, Svjatlana
f Sofia | София, Софья | Сафія, Соф'я | Софія | Sofiya, Sofya, Sofja
f Tatiana | Татьяна | Таццяна, Тацяна | Тетяна | Tatsiana, Tatyana, Tacciana, Tetiana
f Tatsiana | Татьяна | Таццяна | Тетяна | Tatiana, Tatyana
f Yulia | Юлия | Юлія | Юлія | Yuliya, Julia, Iuliia, Julija
f Yanina | Янина | Яніна | Яніна | Janina
f Yana | Яна | Яна | Яна | Jana
f Zhanna | Жанна | Жанна | Жанна | Joanna
f Aryna | Арина | Арына | Аріна | Arina
f Alesia | Алеся, Олеся | Алеся | Олеся | Alesya, Alesja
f Marfa | Марфа | Марфа | Марфа |
f Nasta | Настя, Анастасия, Наста | Наста, Настасся, Анастасія | Анастасія | Anastasia
f Elena | Елена | Алена | Олена | Alena, Yelena
f Ala | Алла | Ала | Алла | Alla
f Andzelika | Анжелика, Анджелика | Анжаліка, Анджэліка, Анжэліка | Анжеліка | Andżelika, Anzhelika, Anżelika, Angelica, Andzhelika, Angelika, Anželika, Andzelika
m Dzianis | Денис | Дзяніс | Денис | Denis
m Siarhei | Сергей | Сяргей | Сергій | Sergey, Sergei, Syarhei, Siarhiej, Siergiej, Sergej, Serhiy
m Aliaksei | Алексей | Аляксей | Олексій | Alexei, Alexey, Aleksey
m Aliaksandr | Александр | Аляксандр, Аляксандар | Олександр | Alexander, Aleksandr, Alexandr
m Ihar | Игорь | Ігар | Ігор | Igor, Ihor
m Viktar | Виктор | Віктар | Віктор | Viktor, Victor, Wiktar, Wiktor
m Uladzimir | Владимир | Уладзімір, Уладзімер | Володимир | Vladimir, Władimir, Wladimir, Uładzimir
m Valiantsin | Валентин | Валянцін | Валентин | Valentin
m Mikalai | Николай | Мікалай, Мікола | Микола | Nikolai, Mikola, Nikolay
m Aleh | Олег | Алег | Олег | Oleg
m Artsiom | Артем | Арцём | Артем | Artem, Artyom
m Andrey | Андрей | Андрэй | Андрій | Andrei
m Pavel_ | Павел | Павел | Павло |
f Volha | Ольга | Вольга | Ольга | Olga
f Nadzeya | Надежда | Надзея | Надія | Nadezhda, Nadzieja
m Max | Макс | Макс | Макс | Maks
m Philip | Филипп | Філіп | Пилип, Філіп | Filip, Philipp
m Yakub | Якуб | Якуб | Якуб | Jakub
m Arkady | Аркадий | Аркадзь | Аркадій | Arkadz, Arkadij, Arkadiusz
m Bogdan | Богдан | Багдан | Богдан | Bahdan
m Ignat | Игнат | Ігнат | Гнат | Ihnat
m Kazimir | Казимир | Казімір | Казимир | Kazimierz
m Matvei | Матвей | Мацвей | Матвій | Matvey, Maciej
m Miron | Мирон | Мірон | Мирон | Myron
m Robert | Роберт | Роберт | Роберт |
m Svyatoslav | Святослав | Святаслаў | Святослав | Sviataslau
m Semyon | Семен, Семён | Сямён | Семен | Siamion, Semen
m Timur | Тимур | Цімур | Тимур | Tsimur
m Zakhar | Захар | Захар | Захар | Zachar
m German | Герман | Герман | Герман | Herman
f Alina | Алина | Аліна | Аліна |
f Alisa | Алиса | Аліса | Аліса |
f Karina | Карина | Карына | Карина | Karyna
f Kira | Кира | Кіра | Кіра | Kyra
f Elizaveta | Елизавета, Лиза | Лізавета, Ліза | Єлизавета | Lizaveta
f Diana | Диана | Дзіяна, Дыяна | Діана | Dziyana
f Zoya | Зоя | Зоя | Зоя | Zoja
f Margarita | Маргарита | Маргарыта | Маргарита | Marharyta
f Tamara | Тамара | Тамара | Тамара |
f Raisa | Раиса | Раіса | Раїса |
f Evgenia | Евгения | Яўгенія | Євгенія | Yauheniya, Yevgenia
f Ulyana | Ульяна | Ульяна | Уляна | Uliana
f Regina | Регина | Рэгіна | Регіна | Rehina
`;
