/** Leaders, ministers and officials abroad whom news about Belarus names. How a line is read is told in docs/watchlist.md. */
export const PEOPLE_WORLD = `
[RUS GOV]
m Vladimir Putin | Путин | Пуцін | Путін | Putin
m Dmitry Peskov | Песков | Пяскоў | Пєсков
m Sergei Lavrov | Лавров | Лаўроў | Лавров
m Mikhail Mishustin | Мишустин | Мішусцін | Мішустін
m Dmitry Medvedev | Медведев | Мядзведзеў | Медведєв
m Sergei Shoigu | Шойгу | Шайгу | Шойгу | Schoigu
m Andrei Belousov | Белоусов | Белавусаў; full
f Maria Zakharova | Захарова | Захарава | Захарова
m Dmitry Kozak | Козак | Козак; full
m Sergei Narishkin | Нарышкин | Нарышкін | Наришкін | Naryshkin
m Nikolai Patrushev | Патрушев | Патрушаў
m Boris Gryzlov | Грызлов | Грызлоў | Гризлов
m Dmitry Mezentsev | Мезенцев | Мезенцаў
m Alexander Novak | Новак | Новак; full
m Yuri Ushakov | Ушаков | Ушакоў; full
m Alexander Bortnikov | Бортников | Бортнікаў
[RUS MIL]
m Valery Gerasimov | Герасимов | Герасімаў; full
[RUS LEG]
m Vyacheslav Volodin | Володин | Валодзін | Володін
f Valentina Matviyenko | Матвиенко | Мацвіенка | Матвієнко | Matvienko
[RUS OPP]
m Alexei Navalny | Навальный | Навальны | Навальний
f Yulia Navalnaya | Навальная | Навальная | Навальна
[RUS UAF]
m Yevgeny Prigozhin | Пригожин | Прыгожын | Пригожин
m Dmitry Utkin | Уткин | Уткін; full
[RUS REL]
m Patriarch Kirill | Патриарх Кирилл | Патрыярх Кірыл | Патріарх Кирило; full
[UKR GOV]
m Volodymyr Zelenskyy | Зеленский | Зяленскі | Зеленський | Zelensky, Zelenskiy, Selenskyj, Zełenski, Zelenskis, Selenski
m Dmytro Kuleba | Дмитрий Кулеба | Дзмітро Кулеба | Дмитро Кулеба
m Andrii Sybiha | Андрей Сибига | Андрый Сібіга | Андрій Сибіга | Sybiga
m Denys Shmyhal | Денис Шмыгаль | Дзяніс Шмыгаль | Денис Шмигаль | Shmygal
m Andriy Yermak | Андрей Ермак | Андрый Ярмак | Андрій Єрмак | Ermak, Jermak
m Mykhailo Podolyak | Михаил Подоляк | Міхайла Падаляк | Михайло Подоляк | Podoliak
m Oleksii Reznikov | Алексей Резников | Аляксей Рэзнікаў | Олексій Резніков | Reznikow
m Rustem Umerov | Рустем Умеров | Рустэм Умераў | Рустем Умєров
f Yulia Svyrydenko | Юлия Свириденко | Юлія Свірыдэнка | Юлія Свириденко
m Leonid Kravchuk | Леонид Кравчук | Леанід Краўчук | Леонід Кравчук; full
m Ihor Kyzym | Игорь Кизим | Ігар Кізім | Ігор Кизим
m Anton Gerashchenko | Антон Геращенко | Антон Герашчанка | Антон Геращенко | Herashchenko
m Ihor Klymenko | Игорь Клименко | Ігар Клімянко | Ігор Клименко; full
m Oleksiy Danilov | Алексей Данилов | Аляксей Данілаў | Олексій Данілов; full
m Petro Poroshenko | Петр Порошенко | Пятро Парашэнка | Петро Порошенко
[UKR MIL]
m Valerii Zaluzhnyi | Валерий Залужный | Валерый Залужны | Валерій Залужний | Zaluzhny
m Oleksandr Syrskyi | Александр Сырский | Аляксандр Сырскі | Олександр Сирський | Syrsky
m Serhii Naiev | Сергей Наев | Сяргей Наеў | Сергій Наєв | Nayev
[UKR SPY]
m Kyrylo Budanov | Кирилл Буданов | Кірыла Буданаў | Кирило Буданов
m Vasyl Malyuk | Василий Малюк | Васіль Малюк | Василь Малюк
[UKR COP]
m Andriy Demchenko | Андрей Демченко | Андрый Дэмчанка | Андрій Демченко
[POL GOV]
m Andrzej Duda | Анджей Дуда | Анджэй Дуда | Анджей Дуда
m Donald Tusk | Дональд Туск | Дональд Туск | Дональд Туск
m Mateusz Morawiecki | Матеуш Моравецкий | Матэвуш Маравецкі | Матеуш Моравецький
m Radoslaw Sikorski | Радослав Сикорский | Радаслаў Сікорскі | Радослав Сікорський | Radosław, Radek_Sikorski
m Karol Nawrocki | Кароль Навроцкий | Караль Наўроцкі | Кароль Навроцький
m Mariusz Kaminski | Мариуш Каминский, Мариуш Каминьский | Марыуш Камінскі | Маріуш Камінський | Kamiński
m Mariusz Blaszczak | Мариуш Блащак | Марыуш Блашчак | Маріуш Блащак | Błaszczak
m Marcin Przydacz | Марцин Пшидач | Марцін Пшыдач | Марцін Пшидач
m Zbigniew Rau | Збигнев Рау | Збігнеў Рау | Збігнєв Рау
m Tomasz Siemoniak | Томаш Семоняк | Томаш Сямоняк | Томаш Семоняк
m Wladyslaw Kosiniak-Kamysz | Владислав Косиняк-Камыш | Уладзіслаў Касіняк-Камыш | Владислав Косіняк-Камиш | Kosiniak, Władysław_Kosiniak-Kamysz
m Pawel Jablonski | Павел Яблонский | Павел Яблонскі | Павел Яблонський | Jabłoński; full
m Jacek Czaputowicz | Яцек Чапутович | Яцэк Чапутовіч | Яцек Чапутович
m Marcin Kierwinski | Марцин Кервинский | Марцін Кервіньскі | Марцін Кервінський | Kierwiński
m Stanislaw Zaryn | Станислав Жарин | Станіслаў Жарын | Станіслав Жарин | Żaryn
m Artur Michalski | Артур Михальский | Артур Міхальскі | Артур Міхальський; full
[POL COP]
f Anna Michalska | Анна Михальская | Ганна Міхальская | Анна Міхальська; full
[LTU GOV]
m Gitanas Nauseda | Гитанас Науседа | Гітанас Наўседа | Гітанас Науседа | Nausėda
f Ingrida Simonyte | Ингрида Шимоните | Інгрыда Шыманіце | Інгріда Шимоніте | Šimonytė
m Gabrielius Landsbergis | Габриэлюс Ландсбергис | Габрыелюс Ландсбергіс | Габріелюс Ландсбергіс
m Linas Linkevicius | Линас Линкявичюс, Линкявичус | Лінас Лінкявічус | Лінас Лінкявічюс | Linkevičius
m Kestutis Budrys | Кястутис Будрис | Кястуціс Будрыс | Кястутіс Будріс | Kęstutis
m Vladislav Kondratovic | Владислав Кондратович | Уладзіслаў Кандратовіч | Владислав Кондратович | Vladislavas_Kondratovičius, Kondratovičius, Kondratovič; full
m Gintautas Paluckas | Гинтаутас Палуцкас | Гінтаўтас Палуцкас | Гінтаутас Палуцкас
f Inga Ruginiene | Инга Ругинене | Інга Ругінене | Інга Ругінене | Ruginienė
f Agne Bilotaite | Агне Билотайте | Агне Білатайце | Агне Білотайте | Bilotaitė
m Arvydas Anusauskas | Арвидас Анушаускас | Арвідас Анушаўскас | Арвідас Анушаускас | Anušauskas
m Laurynas Kasciunas | Лауринас Касчюнас | Лаўрынас Касчунас | Лаурінас Касчюнас | Kasčiūnas
m Mantas Adomenas | Мантас Адоменас | Мантас Адоменас | Мантас Адоменас | Adomėnas
m Rustamas Liubajevas | Рустамас Любаевас | Рустамас Любаевас | Рустамас Любаєвас
m Saulius Skvernelis | Саулюс Сквернялис | Саўлюс Сквярняліс | Саулюс Сквернеліс
[LVA GOV]
m Edgars Rinkevics | Эдгар Ринкевич, Эдгарс Ринкевичс | Эдгарс Рынкевічс | Едгарс Рінкевичс | Rinkēvičs, Rinkevič
m Egils Levits | Эгилс Левитс | Эгілс Левітс | Егілс Левітс
m Krisjanis Karins | Кришьянис Кариньш | Крыш'яніс Карыньш | Кріш'яніс Каріньш | Kariņš
f Evika Silina | Эвика Силиня | Эвіка Сіліня | Евіка Сіліня | Siliņa
f Baiba Braze | Байба Браже | Байба Бражэ | Байба Браже | Braže; full
[EST GOV]
m Urmas Reinsalu | Урмас Рейнсалу | Урмас Рэйнсалу | Урмас Рейнсалу
f Kersti Kaljulaid | Керсти Кальюлайд | Керсці Кальюлайд | Керсті Кальюлайд
m Alar Karis | Алар Карис | Алар Карыс | Алар Каріс
m Margus Tsahkna | Маргус Цахкна | Маргус Цахкна | Маргус Цахкна
[DEU GOV]
f Angela Merkel | Ангела Меркель | Ангела Меркель | Ангела Меркель
m Olaf Scholz | Олаф Шольц | Олаф Шольц | Олаф Шольц
m Friedrich Merz | Фридрих Мерц | Фрыдрых Мерц | Фрідріх Мерц
m Heiko Maas | Хайко Маас, Гейко Маас | Хайка Маас | Гайко Маас
f Annalena Baerbock | Анналена Бербок | Аналена Бэрбак | Анналена Бербок
m Johann Wadephul | Йоханн Вадефуль | Ёхан Вадэфуль | Йоганн Вадефуль
m Frank-Walter Steinmeier | Франк-Вальтер Штайнмайер | Франк-Вальтэр Штайнмаер | Франк-Вальтер Штайнмаєр | Steinmeier
m Horst Seehofer | Хорст Зеехофер | Хорст Зеехофер | Горст Зеєгофер
m Steffen Seibert | Штеффен Зайберт | Штэфан Зайберт | Штеффен Зайберт
[FRA GOV]
m Emmanuel Macron | Эмманюэль Макрон, Эммануэль Макрон | Эманюэль Макрон, Эмануэль Макрон | Еммануель Макрон
m Jean-Yves Le Drian | Жан-Ив Ле Дриан | Жан-Іў Ле Дрыян | Жан-Ів Ле Дріан | Le_Drian
f Catherine Colonna | Катрин Колонна | Катрын Калона | Катрін Колонна; full
m Jean-Noel Barrot | Жан-Ноэль Барро | Жан-Наэль Баро | Жан-Ноель Барро | Barrot
[GBR GOV]
m Boris Johnson | Борис Джонсон | Борыс Джонсан | Борис Джонсон; full
m Dominic Raab | Доминик Рааб | Дамінік Рааб | Домінік Рааб
m Keir Starmer | Кир Стармер | Кір Стармер | Кір Стармер
m David Lammy | Дэвид Лэмми | Дэвід Лэмі | Девід Леммі
f Liz Truss | Лиз Трасс | Ліз Трас | Ліз Трасс; full
f Jacqueline Perkins | Жаклин Перкинс | Жаклін Перкінс | Жаклін Перкінс
[USA GOV]
m Donald Trump | Дональд Трамп | Дональд Трамп | Дональд Трамп
m Joe Biden | Джо Байден | Джо Байдэн | Джо Байден
m Mike Pompeo | Майк Помпео | Майк Пампеа | Майк Помпео
m Antony Blinken | Энтони Блинкен | Энтані Блінкен | Ентоні Блінкен | Anthony_Blinken
m Marco Rubio | Марко Рубио | Марка Рубіа | Марко Рубіо
m Keith Kellogg | Кит Келлог | Кіт Келаг | Кіт Келлог
m John Coale | Джон Коул, Джон Коэл | Джон Коўл | Джон Коул |
f Julie Fisher | Джули Фишер | Джулі Фішэр | Джулі Фішер; full
m Stephen Biegun | Стивен Биган | Стывен Біган | Стівен Біган
m Nathan Sales | Нейтан Сейлс | Нэйтан Сэйлс | Нейтан Сейлз; full
m Christopher Smith | Кристофер Смит | Крыстафер Сміт | Крістофер Сміт; full
m Steve Witkoff | Стив Уиткофф | Стыў Уіткаф | Стів Віткофф
m Pete Hegseth | Пит Хегсет | Піт Хегсет | Піт Гегсет
m Ned Price | Нед Прайс | Нэд Прайс | Нед Прайс; full
m David Hale | Дэвид Хейл | Дэвід Хэйл | Девід Гейл; full
m George Kent | Джордж Кент | Джордж Кент | Джордж Кент; full
m Jake Sullivan | Джейк Салливан | Джэйк Саліван | Джейк Салліван; full
f Jenifer Moore | Дженифер Мур | Джэніфер Мур | Дженіфер Мур; full
f Victoria Nuland | Виктория Нуланд | Вікторыя Нуланд | Вікторія Нуланд
[CHN GOV]
m Xi_Jinping | Си_Цзиньпин | Сі_Цзіньпін | Сі_Цзіньпін | Xi
m Li_Shangfu | Ли_Шанфу | Лі_Шанфу | Лі_Шанфу
m Wang_Yi | Ван_И | Ван_І | Ван_Ї
m Li_Qiang | Ли_Цян | Лі_Цян | Лі_Цян
[KAZ GOV]
m Kassym-Jomart Tokayev | Касым-Жомарт Токаев | Касым-Жамарт Такаеў | Касим-Жомарт Токаєв | Tokaev
m Nursultan Nazarbayev | Нурсултан Назарбаев | Нурсултан Назарбаеў | Нурсултан Назарбаєв
[AZE GOV]
m Ilham Aliyev | Ильхам Алиев | Ільхам Аліеў | Ільхам Алієв
[ARM GOV]
m Nikol Pashinyan | Никол Пашинян | Нікол Пашынян | Нікол Пашинян
[TUR GOV]
m Recep Tayyip Erdogan | Реджеп_Тайип Эрдоган, Эрдоган | Рэджэп_Таіп Эрдаган | Реджеп_Таїп Ердоган | Erdoğan, Erdogan
[HUN GOV]
m Viktor Orban | Виктор Орбан | Віктар Орбан | Віктор Орбан | Orbán
m Peter Szijjarto | Петер Сийярто | Петэр Сіярта | Петер Сійярто | Szijjártó
[SVK GOV]
m Robert Fico | Роберт Фицо | Роберт Фіца | Роберт Фіцо
m Peter Pellegrini | Петер Пеллегрини | Петэр Пелегрыні | Петер Пеллегріні
[CZE GOV]
m Petr Pavel | Петр Павел | Петр Павел | Петр Павел; full
m Petr Fiala | Петр Фиала | Петр Фіяла | Петр Фіала
[SRB GOV]
m Aleksandar Vucic | Александр Вучич | Аляксандр Вучыч | Александр Вучич | Vučić
[GEO GOV]
f Salome Zourabichvili | Саломе Зурабишвили | Саламэ Зурабішвілі | Саломе Зурабішвілі
m Irakli Kobakhidze | Ираклий Кобахидзе | Іраклі Кабахідзэ | Іраклій Кобахідзе
[ZWE GOV]
m Emmerson Mnangagwa | Эммерсон Мнангагва | Эмерсан Мнангагва | Еммерсон Мнангагва
[CHE GOV]
m Ignazio Cassis | Иньяцио Кассис | Іньяцыа Касіс | Іньяціо Кассіс
[VAT REL]
m Pope Francis | Папа Франциск | Папа Францішак | Папа Франциск; full
m Pope Leo_XIV | Папа Лев_XIV, Папа Льва_XIV, Папа Льву_XIV, Папа Львом_XIV | Папа Леў_XIV | Папа Лев_XIV; full
m Claudio Gugerotti | Клаудио Гуджеротти | Клаўдыа Гуджэроці | Клаудіо Гуджеротті
m Ante Jozic | Анте Йозич | Антэ Ёзіч | Анте Йозич | Jozić
m Pietro Parolin | Пьетро Паролин | П'етра Паралін | П'єтро Паролін
[IGO IGO]
m Josep Borrell | Жозеп Боррель | Жазэп Барэль | Жозеп Боррель
f Ursula von der Leyen | Урсула фон_дер_Ляйен | Урсула фон_дэр_Ляен | Урсула фон_дер_Ляєн | von_der_Leyen
m Charles Michel | Шарль Мишель | Шарль Мішэль | Шарль Мішель; full
m Antonio Costa | Антониу Кошта | Антоніу Кошта | Антоніу Кошта; full
f Kaja Kallas | Кая Каллас | Кая Калас | Кая Каллас
m Peter Stano | Петер Стано | Петэр Стана | Петер Стано
f Nabila Massrali | Набила Массрали | Набіла Масралі | Набіла Массралі
m Antonio Guterres | Антониу Гутерриш | Антоніу Гутэрыш | Антоніу Гутерреш
f Michelle Bachelet | Мишель Бачелет | Мішэль Бачэлет | Мішель Бачелет
m Volker Turk | Фолькер Тюрк | Фолькер Цюрк | Фолькер Тюрк | Türk, Tuerk; full
f Anais Marin | Анаис Марен | Анаіс Марэн | Анаїс Марен | Anaïs; full
m Nils Muiznieks | Нилс Муйжниекс | Нілс Муйжніекс | Нілс Муйжнієкс | Muižnieks
m Jens Stoltenberg | Йенс Столтенберг | Енс Столтэнберг | Єнс Столтенберг
m Mark Rutte | Марк Рютте | Марк Рутэ | Марк Рютте
m Rafael Grossi | Рафаэль Гросси | Рафаэль Гросі | Рафаель Гроссі
m Guy Ryder | Гай Райдер | Гай Райдэр | Гай Райдер
m Gilbert Houngbo | Жильбер Унгбо | Жыльбер Унгба | Жільбер Унгбо
f Marija Pejcinovic Buric | Мария Пейчинович-Бурич | Марыя Пейчынавіч-Бурыч | Марія Пейчинович-Бурич | Pejčinović_Burić
f Helga Schmid | Хельга Шмид | Хельга Шмід | Гельга Шмід; full
m Alain Berset | Ален Берсе | Ален Берсэ | Ален Берсе
m Stanislav Zas | Станислав Зась | Станіслаў Зась | Станіслав Зась
m Imangali Tasmagambetov | Имангали Тасмагамбетов | Імангалі Тасмагамбетаў | Імангалі Тасмагамбетов
m Dirk Schuebel | Дирк Шубель | Дырк Шубель | Дірк Шубель | Schübel
[IGO LEG]
m David Sassoli | Давид Сассоли | Давід Сасолі | Давід Сассолі
f Roberta Metsola | Роберта Метсола | Раберта Мецола | Роберта Мецола
[CHE NGO]
m Rene Fasel | Рене Фазель | Рэнэ Фазель | Рене Фазель | René
[FIN NGO]
[AUT EDU]
m Wolfgang Benedek | Вольфганг Бенедек | Вольфганг Бенедэк | Вольфганг Бенедек
[POL GOV]
m Wlodzimierz Czarzasty | Влодзимеж Чажасты | Уладзімеж Чажасты | Влодзімеж Чажастий | Włodzimierz; full
m Jacek Dobrzynski | Яцек Добжинский | Яцэк Дабжынскі | Яцек Добжинський | Dobrzyński
m Pawel Wronski | Павел Вроньский | Павел Вронскі | Павел Вронський | Wroński; full
m Cezary Tomczyk | Цезарий Томчик | Цэзары Томчык | Цезарій Томчик
m Bartosz Grodecki | Бартош Гродецкий | Барташ Градэцкі | Бартош Гродецький
[LTU GOV]
f Dovile Sakaliene | Довиле Шакалене | Давіле Шакалене | Довіле Шакалєнє | Šakalienė
m Robertas Kaunas | Робертас Каунас | Робертас Каўнас | Робертас Каунас; full
m Marius Skuodis | Марюс Скуодис | Марус Скуодзіс | Маріус Скуодіс
m Darius Jauniskis | Дариус Яунишкис | Дарус Яўнішкіс | Даріус Яунішкіс | Jauniškis
m Valdemaras Rupsys | Вальдемарас Рупшис | Вальдэмарас Рупшыс | Вальдемарас Рупшис | Rupšys
m Vilmantas Vitkauskas | Вильмантас Виткаускас | Вільмантас Віткаўскас | Вілмантас Віткаускас
[LVA GOV]
m Rihards Kozlovskis | Рихардс Козловскис | Рыхардс Казлоўскіс | Ріхардс Козловскіс
m Andris Spruds | Андрис Спрудс | Андрыс Спрудс | Андріс Спрудс | Sprūds
m Artis Pabriks | Артис Пабрикс | Арціс Пабрыкс | Артіс Пабрікс
[UKR GOV]
m Dmytro Lubinets | Дмитрий Лубинец | Дзмітро Лубінец | Дмитро Лубінець
m Heorhii Tykhyi | Георгий Тихий | Георгій Ціхі | Георгій Тихий; full
m Oleh Nikolenko | Олег Николенко | Алег Нікаленка | Олег Ніколенко; full
[DEU GOV]
m Boris Pistorius | Борис Писториус | Барыс Пісторыус | Борис Пісторіус
f Nancy Faeser | Нэнси Фезер | Нэнсі Фэзер | Ненсі Фезер
m Alexander Dobrindt | Александр Добриндт | Аляксандр Добрындт | Олександр Добріндт
[GBR GOV]
f Yvette Cooper | Иветт Купер | Івет Купер | Іветт Купер; full
m Rishi Sunak | Риши Сунак | Рышы Сунак | Ріші Сунак
[USA GOV]
m Chris Coons | Крис Кунс | Крыс Кунс | Кріс Кунс; full
m Jeffrey Giauque | Джеффри Джиок | Джэфры Джыок | Джеффрі Джіок
m Matthew Miller | Мэттью Миллер | Мэцью Мілер | Метью Міллер; full
[IGO IGO]
m Filippo Grandi | Филиппо Гранди | Філіпа Грандзі | Філіппо Гранді
m Tedros Adhanom Ghebreyesus | Тедрос_Адханом Гебреисус | Тэдрас_Адханом Гебрэісус | Тедрос_Аданом Гебреєсус
f Ylva Johansson | Илва Йоханссон | Ілва Ёхансан | Ілва Йоганссон
m Magnus Brunner | Магнус Бруннер | Магнус Брунер | Магнус Бруннер
m Andrius Kubilius | Андрюс Кубилюс | Андрус Кубілюс | Андрюс Кубілюс
m Thomas Bach | Томас Бах | Томас Бах | Томас Бах; full
f Kirsty Coventry | Кирсти Ковентри | Кірсці Ковентры | Кірсті Ковентрі
[VEN GOV]
m Nicolas Maduro | Николас Мадуро | Нікалас Мадура | Ніколас Мадуро
[CUB GOV]
m Miguel Diaz-Canel | Мигель Диас-Канель | Мігель Дыяс-Канэль | Мігель Діас-Канель | Díaz-Canel
[IRN GOV]
m Masoud Pezeshkian | Масуд Пезешкиан | Масуд Пезешкіян | Масуд Пезешкіан
m Ebrahim Raisi | Эбрахим Раиси | Эбрахім Раісі | Ебрагім Раїсі
[PRK GOV]
m Kim_Jong-un | Ким_Чен_Ын | Кім_Чэн_Ын | Кім_Чен_Ин
[IND GOV]
m Narendra Modi | Нарендра Моди | Нарэндра Модзі | Нарендра Моді
[UZB GOV]
m Shavkat Mirziyoyev | Шавкат Мирзиёев | Шаўкат Мірзіёеў | Шавкат Мірзійоєв
[TJK GOV]
m Emomali Rahmon | Эмомали Рахмон | Эмамалі Рахмон | Емомалі Рахмон
[KGZ GOV]
m Sadyr Japarov | Садыр Жапаров | Садыр Жапараў | Садир Жапаров
[MDA GOV]
f Maia Sandu | Майя Санду | Мая Санду | Мая Санду
[ARE GOV]
m Mohammed bin Zayed Al Nahyan | Мухаммед бен_Заид_Аль_Нахайян | Мухамед бен_Заід_Аль_Нахайян | Мухаммед бін_Заїд_Аль_Нагаян; full
[RUS COP]
m Alexander Bastrykin | Бастрыкин | Бастрыкін | Бастрикін
m Viktor Zolotov | Золотов | Золатаў; full
[RUS CRM]
m Vadim Krasikov | Красиков | Красікаў | Красіков
[USA MED]
m Evan Gershkovich | Эван Гершкович | Эван Гершковіч | Еван Гершкович
[RUS GOV]
m Boris Yeltsin | Ельцин | Ельцын | Єльцин | Jelzin, Jelcyn
m Viktor Chernomyrdin | Черномырдин | Чарнамырдзін | Чорномирдін
m Yevgeny Primakov | Примаков | Прымакоў
m Mikhail Kasyanov | Касьянов | Касьянаў
m Mikhail Fradkov | Фрадков | Фрадкоў
m Alexei Kudrin | Кудрин | Кудрын
m Mikhail Babich | Бабич | Бабіч; full
m Alexander Surikov | Суриков | Сурыкаў; full
m Pavel Borodin | Бородин | Барадзін; full
m Anton Siluanov | Силуанов | Сілуанаў
[RUS BUS]
m Alexei Likhachev | Лихачев | Ліхачоў; full
m Alexei Miller | Миллер | Мілер; full
[UKR GOV]
m Leonid Kuchma | Кучма | Кучма
m Viktor Yushchenko | Ющенко | Юшчанка
m Viktor Yanukovych | Янукович | Януковіч | Янукович | Yanukovich, Janukowitsch, Janukowycz
f Yulia Tymoshenko | Тимошенко | Цімашэнка | Тимошенко; full
m Arseniy Yatsenyuk | Арсений Яценюк | Арсеній Яцанюк | Арсеній Яценюк
m Pavlo Klimkin | Павел Климкин | Павел Клімкін | Павло Клімкін
m Arsen Avakov | Арсен Аваков | Арсен Авакаў | Арсен Аваков
m Volodymyr Ohryzko | Владимир Огрызко | Уладзімір Агрызка | Володимир Огризко
m Borys Tarasyuk | Борис Тарасюк | Барыс Тарасюк | Борис Тарасюк; full
[POL GOV]
m Aleksander Kwasniewski | Александр Квасьневский | Аляксандр Квасьнеўскі | Александр Квасневський | Kwaśniewski
m Lech Kaczynski | Лех Качиньский, Лех Качинский | Лех Качыньскі | Лех Качинський | Kaczyński; full
m Jaroslaw Kaczynski | Ярослав Качиньский, Ярослав Качинский | Яраслаў Качыньскі | Ярослав Качинський | Kaczyński; full
m Bronislaw Komorowski | Бронислав Коморовский | Браніслаў Камароўскі | Броніслав Коморовський; full
f Beata Szydlo | Беата Шидло | Беата Шыдла | Беата Шидло | Szydło
f Ewa Kopacz | Эва Копач | Эва Копач | Ева Копач; full
m Marek Belka | Марек Белка | Марэк Белька | Марек Белька; full
m Wlodzimierz Cimoszewicz | Влодзимеж Цимошевич | Уладзімеж Цімашэвіч | Влодзімєж Цимошевич
m Adam Daniel_Rotfeld | Адам Ротфельд | Адам Ротфельд | Адам Ротфельд | Rotfeld
m Stefan Meller | Стефан Меллер | Стэфан Мелер | Стефан Меллер; full
f Anna Fotyga | Анна Фотыга | Ганна Фатыга | Анна Фотига
m Witold Waszczykowski | Витольд Ващиковский | Вітольд Вашчыкоўскі | Вітольд Ващиковський
m Grzegorz Schetyna | Гжегож Схетына | Гжэгаж Схетына | Гжегож Схетина
m Henryk Litwin | Генрик Литвин | Генрык Літвін | Генрик Литвин; full
m Leszek Szerepka | Лешек Шерепка | Лешак Шарэпка | Лешек Шерепка
[POL LEG]
m Szymon Holownia | Шимон Холовня | Шыман Галоўня | Шимон Головня | Hołownia
m Robert Tyszkiewicz | Роберт Тышкевич | Роберт Тышкевіч | Роберт Тишкевич; full
m Adam Bielan | Адам Белян | Адам Бялян | Адам Белян; full
[LTU GOV]
m Valdas Adamkus | Валдас Адамкус | Валдас Адамкус | Валдас Адамкус
m Algirdas Brazauskas | Альгирдас Бразаускас | Альгірдас Бразаўскас | Альгірдас Бразаускас
m Rolandas Paksas | Роландас Паксас | Раландас Паксас | Роландас Паксас
f Dalia Grybauskaite | Даля Грибаускайте | Даля Грыбаўскайце | Даля Грибаускайте | Grybauskaitė
m Algirdas Butkevicius | Альгирдас Буткявичюс | Альгірдас Буткявічус | Альгірдас Буткявічюс | Butkevičius
m Audronius Azubalis | Аудронюс Ажубалис | Аўдронюс Ажубаліс | Аудронюс Ажубаліс | Ažubalis
m Vygaudas Usackas | Вигаудас Ушацкас | Вігаўдас Ушацкас | Вігаудас Ушацкас | Ušackas
m Petras Vaitiekunas | Пятрас Вайтекунас | Пятрас Вайцякунас | Пятрас Вайтекунас | Vaitiekūnas
[LVA GOV]
f Vaira Vike-Freiberga | Вайра Вике-Фрейберга | Вайра Віке-Фрэйберга | Вайра Віке-Фрейберга | Vīķe-Freiberga
m Valdis Zatlers | Валдис Затлерс | Валдзіс Затлерс | Валдіс Затлерс
m Raimonds Vejonis | Раймондс Вейонис | Раймандс Вэёніс | Раймондс Вейоніс | Vējonis
[EST GOV]
m Toomas Hendrik_Ilves | Тоомас Хендрик_Ильвес | Тоамас Гендрык_Ільвес | Тоомас Гендрік_Ільвес | Ilves
m Andrus Ansip | Андрус Ансип | Андрус Ансіп | Андрус Ансіп
m Hanno Pevkur | Ханно Певкур | Ханна Пеўкур | Ганно Певкур
[DEU GOV]
m Gerhard Schroder | Герхард Шрёдер, Герхард Шредер | Герхард Шродэр | Герхард Шредер | Schröder, Schroeder; full
m Joschka Fischer | Йошка Фишер | Ёшка Фішар | Йошка Фішер; full
m Guido Westerwelle | Гидо Вестервелле | Гіда Вестэрвеле | Гідо Вестервелле
m Sigmar Gabriel | Зигмар Габриэль | Зігмар Габрыэль | Зігмар Габріель; full
m Joachim Gauck | Йоахим Гаук | Ёахім Гаўк | Йоахім Гаук
m Horst Kohler | Хорст Кёлер, Хорст Келер | Хорст Кёлер | Горст Келер | Köhler; full
m Christian Wulff | Кристиан Вульф | Крысціян Вульф | Крістіан Вульф; full
[FRA GOV]
m Jacques Chirac | Жак Ширак | Жак Шырак | Жак Ширак
m Nicolas Sarkozy | Николя Саркози | Нікаля Сарказі | Ніколя Саркозі
m Francois Hollande | Франсуа Олланд | Франсуа Аланд | Франсуа Олланд
m Laurent Fabius | Лоран Фабиус | Ларан Фабіус | Лоран Фабіус
m Stephane Sejourne | Стефан Сежурне | Стэфан Сэжурнэ | Стефан Сежурне | Séjourné
[GBR GOV]
m Tony Blair | Тони Блэр | Тоні Блэр | Тоні Блер
m Gordon Brown | Гордон Браун | Гордан Браўн | Гордон Браун; full
m David Cameron | Дэвид Кэмерон | Дэвід Кэмеран | Девід Кемерон
f Theresa May | Тереза Мэй | Тэрэза Мэй | Тереза Мей; full
m William Hague | Уильям Хейг | Уільям Хейг | Вільям Гейг; full
m Philip Hammond | Филип Хаммонд | Філіп Хамандз | Філіп Гаммонд; full
m James Cleverly | Джеймс Клеверли | Джэймс Клеверлі | Джеймс Клеверлі
[USA GOV]
m Bill Clinton | Билл Клинтон | Біл Клінтан | Білл Клінтон; full
f Hillary Clinton | Хиллари Клинтон | Хілары Клінтан | Гілларі Клінтон; full
m George W._Bush | Джордж Буш | Джордж Буш | Джордж Буш | Bush
m Barack Obama | Барак Обама | Барак Абама | Барак Обама
f Condoleezza Rice | Кондолиза Райс | Кандаліза Райс | Кондоліза Райс; full
m Colin Powell | Колин Пауэлл | Колін Паўэл | Колін Павелл; full
f Madeleine Albright | Мадлен Олбрайт | Мадлен Олбрайт | Мадлен Олбрайт
m John Kerry | Джон Керри | Джон Керы | Джон Керрі
m Rex Tillerson | Рекс Тиллерсон | Рэкс Цілерсан | Рекс Тіллерсон
m John Bolton | Джон Болтон | Джон Болтан | Джон Болтон; full
f Karen Stewart | Карен Стюарт | Карэн Сцюарт | Карен Стюарт; full
m Daniel Fried | Дэниел Фрид | Дэніэл Фрыд | Деніел Фрід; full
m Scott Rauland | Скотт Роланд | Скот Роланд | Скотт Роланд; full
m David Merkel | Дэвид Меркель | Дэвід Меркель | Девід Меркель; full
m Michael Kozak | Майкл Козак | Майкл Козак | Майкл Козак; full
[CHN GOV]
m Hu_Jintao | Ху_Цзиньтао | Ху_Цзіньтаа | Ху_Цзіньтао
m Jiang_Zemin | Цзян_Цзэминь | Цзян_Цзэмінь | Цзян_Цземінь
m Zhao_Leji | Чжао_Лэцзи | Чжаа_Лэцзі | Чжао_Лецзі
[KGZ GOV]
m Kurmanbek Bakiyev | Курманбек Бакиев | Курманбек Бакіеў | Курманбек Бакієв
[GEO GOV]
m Mikheil Saakashvili | Михаил Саакашвили | Міхаіл Саакашвілі | Михайло Саакашвілі
[MDA GOV]
m Igor Dodon | Игорь Додон | Ігар Дадон | Ігор Додон
m Vladimir Voronin | Владимир Воронин | Уладзімір Варонін | Володимир Воронін; full
[ARM GOV]
m Serzh Sargsyan | Серж Саргсян | Серж Саргсян | Серж Саргсян
[VEN GOV]
m Hugo Chavez | Уго Чавес | Уга Чавес | Уго Чавес | Chávez
[IRN GOV]
m Mahmoud Ahmadinejad | Махмуд Ахмадинежад | Махмуд Ахмадзінежад | Махмуд Ахмадінежад
[SYR GOV]
m Bashar al-Assad | Башар Асад, Башар аль-Асад | Башар Асад, Башар аль-Асад | Башар Асад
[CUB GOV]
m Raul Castro | Рауль Кастро | Рауль Кастра | Рауль Кастро; full
[HUN GOV]
m Peter Magyar | Петер Мадьяр | Петэр Мадзьяр | Петер Мадяр; full
[SVK GOV]
m Juraj Blanar | Юрай Бланар | Юрай Бланар | Юрай Бланар | Blanár
f Zuzana Caputova | Зузана Чапутова | Зузана Чапутава | Зузана Чапутова | Čaputová
[CZE GOV]
m Andrej Babis | Андрей Бабиш | Андрэй Бабіш | Андрей Бабіш | Babiš
m Milos Zeman | Милош Земан | Мілаш Земан | Мілош Земан; full
m Jan Lipavsky | Ян Липавский | Ян Ліпаўскі | Ян Ліпавський | Lipavský
m Karel Schwarzenberg | Карел Шварценберг | Карэл Шварцэнберг | Карел Шварценберг
[SWE GOV]
m Carl Bildt | Карл Бильдт | Карл Більт | Карл Більдт
f Ann Linde | Анн Линде | Ан Ліндэ | Анн Лінде; full
f Maria Malmer_Stenergard | Мария Мальмер_Стенергард | Марыя Мальмер_Стэнергард | Марія Мальмер_Стенергард
[FIN GOV]
m Alexander Stubb | Александр Стубб | Аляксандр Стуб | Александр Стубб
m Sauli Niinisto | Саули Ниинистё | Саўлі Нііністэ | Саулі Нійністе | Niinistö
f Elina Valtonen | Элина Валтонен | Эліна Валтанен | Еліна Валтонен
[AUT GOV]
m Alexander Schallenberg | Александр Шалленберг | Аляксандр Шаленберг | Александр Шалленберг
m Sebastian Kurz | Себастьян Курц | Себасцьян Курц | Себастьян Курц; full
f Beate Meinl-Reisinger | Беате Майнль-Райзингер | Беатэ Майнль-Райзінгер | Беате Майнль-Райзінгер
[NOR GOV]
m Espen Barth_Eide | Эспен Барт_Эйде | Эспен Барт_Эйдэ | Еспен Барт_Ейде
[IGO IGO]
m Javier Solana | Хавьер Солана | Хаўер Салана | Хав'єр Солана
f Benita Ferrero-Waldner | Бенита Ферреро-Вальднер | Беніта Ферэра-Вальднер | Беніта Ферреро-Вальднер
f Catherine Ashton | Кэтрин Эштон | Кэтрын Эштан | Кетрін Ештон
m Stefan Fule | Штефан Фюле | Штэфан Фюле | Штефан Фюле | Füle
f Federica Mogherini | Федерика Могерини | Федэрыка Магерыні | Федеріка Могеріні
m Johannes Hahn | Йоханнес Хан | Ёханэс Хан | Йоганнес Ган; full
m Jose Manuel_Barroso | Жозе Мануэл_Баррозу | Жазэ Мануэл_Барозу | Жозе Мануел_Баррозу | Barroso
m Jean-Claude Juncker | Жан-Клод Юнкер | Жан-Клод Юнкер | Жан-Клод Юнкер
m Herman Van_Rompuy | Херман ван_Ромпей | Герман ван_Рампэй | Герман ван_Ромпей
f Marta Kos | Марта Кос | Марта Кос | Марта Кос; full
m Anouar El_Anouni | Ануар эль-Ануни | Ануар эль-Ануні | Ануар ель-Ануні
m Ban_Ki-moon | Пан_Ги_Мун | Пан_Гі_Мун | Пан_Гі_Мун
m Kofi Annan | Кофи Аннан | Кофі Анан | Кофі Аннан
m Miklos Haraszti | Миклош Харасти | Міклаш Харасці | Міклош Гараші
m Thorbjorn Jagland | Турбьёрн Ягланд | Турб'ёрн Ягланд | Турбйорн Ягланд
m Hans-Georg Wieck | Ханс-Георг Вик | Ганс-Георг Вік | Ганс-Георг Вік
m Anders Fogh_Rasmussen | Андерс Фог_Расмуссен | Андэрс Фог_Расмусэн | Андерс Фог_Расмуссен
m Feridun Sinirlioglu | Феридун Синирлиоглу | Ферыдун Сінірліаглу | Ферідун Сінірліоглу | Sinirlioğlu
f Mariana Katzarova | Мариана Кацарова | Марыяна Кацарава | Маріана Кацарова
[IGO LEG]
m Jerzy Buzek | Ежи Бузек | Ежы Бузэк | Єжи Бузек
m Martin Schulz | Мартин Шульц | Марцін Шульц | Мартін Шульц; full
m Robert Biedron | Роберт Бедронь | Роберт Бедрань | Роберт Бедронь | Biedroń
m Petras Austrevicius | Пятрас Ауштрявичюс | Пятрас Аўштравічус | Пятрас Ауштрявічюс | Auštrevičius
f Malgorzata Gosiewska | Малгожата Госевская | Малгажата Гасеўская | Малгожата Госевська
`;
