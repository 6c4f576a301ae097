/** Places abroad, and crossings on both sides of the border of Belarus. Columns as in places-belarus.ts; `[CCC]` names the country. */
export const PLACES_ABROAD = `
[BLR]
Alexandrovka | crossing | Gomel Region | 51.55 29.32 - | Александровка | Аляксандраўка | Олександрівка | - | - | - | Aleksandrovka, Aliaksandrauka, Alexandrovka checkpoint
Kamenny Loh | crossing | Grodno Region | 54.53 25.70 - | Каменный Лог | Каменны Лог | Кам'яний Лог | Kamienny Łoh | Kamenyj Logas | Kamenny Loh | Kamenny Log, Kameny Loh
Benyakoni | crossing | Grodno Region | 54.25 25.35 - | Бенякони | Беняконі, Бенякоўні | Бенякони | Bieniakonie | Benekainys, Beniakoniai | - | Beniakoni, Benyakoni
Bruzgi | crossing | Grodno Region | 53.53 23.72 - | Брузги | Брузгі | Брузги | Bruzgi, Bruzgach | Bruzgai | Brusgi | Brusgi, Bruzhi
Berestovitsa | crossing | Grodno Region | - - - | Берестовица | Бераставіца | - | - | - | - | cue
Kazlovichy | crossing | Brest Region | 52.13 23.63 - | Козловичи | Казловічы | Козловичі | Kozłowicze | - | - | Kozlovichi, Kazlovichi
Varshauski Most | crossing | Brest | - - - | Варшавский мост | Варшаўскі мост | - | - | - | - | Warsaw Bridge; cue
Damachava | village | Brest Region | 51.75 23.60 - | Домачево | Дамачава | - | Domaczewo | - | - | Domachevo
Pyaschatka | crossing | Brest Region | - - - | Песчатка | Пясчатка | - | Pieszczatka | - | - | Peschatka
Losha | crossing | Grodno Region | - - - | Лоша | Лоша
Katlouka | crossing | Grodno Region | - - - | Котловка | Катлоўка | - | - | - | - | Kotlovka
Pryvalka | crossing | Grodno Region | - - - | Привалка | Прывалка | - | - | - | - | Privalka
Vidzy | village | Vitebsk Region | 55.39 26.63 - | Видзы | Відзы | - | Widze
Hryharaushchyna | crossing | Vitebsk Region | - - - | Григоровщина | Грыгароўшчына | - | - | - | - | Grigorovshchina, Hryharoushchyna
Urbany | crossing | Vitebsk Region | - - - | Урбаны | Урбаны
Mokrany | crossing | Brest Region | 51.83 24.26 - | Мокраны | Макраны | Мокрани | - | - | - | Makrany
Novaya Huta | crossing | Gomel Region | - - - | Новая Гута | Новая Гута | Нова Гута | - | - | - | Novaya Guta
Novaya Rudnya | crossing | Gomel Region | - - - | Новая Рудня | Новая Рудня
Kamaryn | village | Gomel Region | 51.45 30.57 - | Комарин | Камарын | Комарин | - | - | - | Komarin
Dzivin | crossing | Brest Region | 51.97 24.58 - | Дивин | Дзівін | - | - | - | - | Divin; cue
Tamashouka | village | Brest Region | 51.55 23.60 - | Томашовка | Тамашоўка | Томашівка | Tomaszówka | - | - | Tomashovka
Redzki | crossing | Vitebsk Region | 54.60 31.08 - | Редьки | Рэдзькі | - | - | - | - | Redki; cue
Yukhavichy | crossing | Vitebsk Region | - - - | Юховичи | Юхавічы | - | - | - | - | Yukhovichi
[POL]
Warsaw | city | - | 52.23 21.01 756135 | Варшава; варшавский | Варшава; варшаўскі | Варшава; варшавський | Warszawa; warszawski | Varšuva | Warschau; Warschauer
Bialystok | city | - | 53.13 23.16 776069 | Белосток; белостокский | Беласток; беластоцкі | Білосток; білостоцький | Białystok, Białymstoku, Białegostoku, Białymstokiem; białostocki | Balstogė | Bialystok, Białystok
Kuznica | crossing | - | 53.51 23.65 - | Кузница | Кузніца | Кузниця, Кузьниця | Kuźnica; kuźnicki | Kuznica | Kuznica, Kuźnica, Kusnica | Kuznica Bialostocka, Kuznica-Bruzgi, Kuznitsa
Bobrowniki | crossing | - | 53.14 23.88 - | Бобровники | Баброўнікі | Бобровники | Bobrowniki | Bobrovnikai, Bobrovnikiai | Bobrowniki | Bobrovniki
Koroszczyn | crossing | - | 52.08 23.55 - | Корощин | Карошчын | - | Koroszczyn
Kukuryki | crossing | - | 52.11 23.57 - | Кукурыки | Кукурыкі | - | Kukuryki
Terespol | city | - | 52.07 23.62 - | Тересполь | Тэрэспаль | Тересполь | Terespol
Slawatycze | crossing | - | 51.76 23.55 - | Славатыче | Славатычы | - | Sławatycze
Polowce | crossing | - | - - - | Половцы | Палаўцы | - | Połowce; | - | - | cue
Usnarz Gorny | village | - | 53.47 23.73 - | Уснаж-Гурны, Уснаж Гурны | Уснаж-Гурны | Уснаж-Гурни | Usnarz Górny, Usnarz | - | - | Usnarz
Bialowieza | village | - | 52.70 23.87 - | Беловежа | Белавежа | Біловежа | Białowieża; białowieski | Belovežas | -
Hajnowka | city | - | 52.74 23.58 - | Хайнувка, Гайновка | Гайнаўка | Гайнівка | Hajnówka; hajnowski
Sokolka | city | - | 53.41 23.50 - | Сокулка | Саколка | - | Sokółka; sokólski
Dubicze Cerkiewne | village | - | 52.65 23.45 - | Дубиче-Церкевне | Дубічы-Царкоўныя | Дубичі-Церковні | Dubicze Cerkiewne, Dubicz Cerkiewnych, Dubiczom Cerkiewnym, Dubiczach Cerkiewnych, Dubiczami Cerkiewnymi
Michalowo | village | - | 53.03 23.60 - | Михалово | Міхалова | - | Michałowo
Suwalki | city | - | 54.10 22.93 - | Сувалки; сувалкский | Сувалкі; сувалкскі | Сувалки | Suwałki; suwalski | Suvalkai | Suwalki
Lublin | city | - | 51.25 22.57 765876 | Люблин; люблинский | Люблін; люблінскі | Люблін | Lublin; lubelski | Liublinas
Krakow | city | - | 50.06 19.94 3094802 | Краков; краковский | Кракаў; кракаўскі | Краків | Kraków; krakowski | Krokuva | Krakau | Cracow
Gdansk | city | - | 54.35 18.65 3099434 | Гданьск; гданьский | Гданьск; гданьскі | Гданськ | Gdańsk; gdański | Gdanskas | Danzig
Gdynia | city | - | 54.52 18.53 - | Гдыня | Гдыня | Гдиня | Gdynia | Gdynė
Wroclaw | city | - | 51.11 17.03 3081368 | Вроцлав; вроцлавский | Вроцлаў | Вроцлав | Wrocław; wrocławski | Vroclavas | Breslau
Poznan | city | - | 52.41 16.93 3088171 | Познань | Познань | Познань | Poznań; poznański | Poznanė | Posen
Podlaskie | region | - | 53.27 22.89 - | Подляшье, Подляское воеводство | Падляшша, Падляскае ваяводства | Підляшшя | Podlasie, województwo podlaskie; podlaski | Palenkė | Podlachien | Podlachia, Podlasie
Minsk Mazowiecki | city | - | 52.18 21.57 - | Минск-Мазовецкий, Минск-Мазовецки, Минске-Мазовецком, Минска-Мазовецкого, Минском-Мазовецким, Минску-Мазовецкому | Мінск-Мазавецкі, Мінску-Мазавецкім, Мінска-Мазавецкага, Мінскам-Мазавецкім, Мінску-Мазавецкаму | Мінськ-Мазовецький | Mińsk Mazowiecki; | Minskas Mazoveckis | Minsk Mazowiecki
Przewodow | village | - | 50.47 23.93 - | Пшеводув | Пшэводаў | Пшеводів | Przewodów
Rzeszow | city | - | 50.04 22.00 - | Жешув | Жэшаў | Жешув, Ряшів | Rzeszów
Siemianowka | crossing | - | 52.89 23.84 - | Семянувка | Семяноўка | - | Siemianówka
Czeremcha | village | - | 52.52 23.35 - | Черемха | Чаромха | Черемха | Czeremcha, Czeremsze
Krynki | city | - | 53.26 23.77 - | Крынки | Крынкі | Кринки | Krynki; | - | - | cue
Koden | village | - | 51.91 23.61 - | Кодень | Кодань | Кодень | Kodeń | - | - 
Biala Podlaska | city | - | 52.03 23.12 776251 | Бяла-Подляска | Бяла-Падляска | Бяла-Підляська | Biała Podlaska | - | - | Biala Podlaska
Malaszewicze | village | - | 52.02 23.53 - | Малашевичи | Малашэвічы | Малашевичі | Małaszewicze | - | - | Malaszewicze
Chelm | city | - | 51.13 23.47 775986 | Хелм | Хелм | Холм | Chełm | - | - | Chelm; cue
Wlodawa | city | - | 51.55 23.55 - | Влодава | Уладава | Володава | Włodawa | - | - | Wlodawa
Augustow | city | - | 53.84 22.98 776597 | Августов | Аўгустаў | Августів | Augustów | Augustavas | - | Augustow
Lodz | city | - | 51.76 19.46 3093133 | Лодзь | Лодзь | Лодзь | Łódź | Lodzė | Lodz, Lodsch; cue
Szczecin | city | - | 53.43 14.55 3083829 | Щецин | Шчэцін | Щецин | Szczecin | Ščecinas | Stettin
Katowice | city | - | 50.26 19.02 3096472 | Катовице | Катавіцэ | Катовіце | Katowice | Katovicai | Kattowitz
Medyka | crossing | - | 49.80 22.93 - | Медыка | Медыка | Медика | Medyka
[LTU]
Vilnius | city | - | 54.69 25.28 593116 | Вильнюс; вильнюсский | Вільнюс, Вільня; вільнюскі, віленскі | Вільнюс; вільнюський | Wilno; wileński | Vilnius | Vilnius, Wilna
Kaunas | city | - | 54.90 23.90 598316 | Каунас; каунасский | Каўнас, Коўна | Каунас | Kowno | Kaunas | Kaunas
Klaipeda | city | - | 55.71 21.13 598098 | Клайпеда; клайпедский | Клайпеда | Клайпеда | Kłajpeda | Klaipėda | Klaipeda
Medininkai | crossing | - | 54.54 25.65 - | Мядининкай, Медининкай | Мядзінінкай, Меднікі | Мядінінкай | Miedniki | Medininkai | Medininkai
Salcininkai | city | - | 54.31 25.38 - | Шальчининкай | Шальчынінкай | Шальчининкай | Soleczniki | Šalčininkai | Salcininkai
Lavoriskes | crossing | - | 54.74 25.68 - | Лаворишкес | Лаварышкес | - | Ławaryszki | Lavoriškės
Raigardas | crossing | - | - - - | Райгардас | Райгардас | - | - | Raigardas
Sumskas | crossing | - | 54.60 25.73 - | Шумскас | Шумскас | - | Szumsk | Šumskas
Tverecius | crossing | - | - - - | Тверячюс | Тверачус | - | - | Tverečius
Kapciamiestis | village | - | 54.00 23.65 - | Капчяместис | Капчамесціс | Капчяместіс | Kopciowo | Kapčiamiestis
Druskininkai | city | - | 54.02 23.97 - | Друскининкай | Друскінінкай, Друскенікі | Друскінінкай | Druskieniki | Druskininkai
Jonava | city | - | 55.08 24.28 - | Йонава, Ионава | Ёнава | - | - | Jonava
Rukla | village | - | 55.05 24.38 - | Рукла | Рукла | Рукла | - | Rukla
Pabrade | city | - | 54.98 25.76 - | Пабраде | Пабрадэ | Пабраде | Podbrodzie | Pabradė
Dieveniskes | village | - | 54.20 25.63 - | Девянишкес | Дзевянішкес | - | Dziewieniszki | Dieveniškės
Kena | crossing | - | - - - | Кяна | Кена | - | - | Kena; | - | cue
Siauliai | city | - | 55.93 23.31 594739 | Шяуляй | Шаўляй | Шяуляй | Szawle | Šiauliai | Schaulen
Panevezys | city | - | 55.73 24.36 596128 | Паневежис | Панявежыс | Паневежис | Poniewież | Panevėžys
Alytus | city | - | 54.40 24.05 601084 | Алитус | Алітус | Алітус | Olita | Alytus
Svencionys | city | - | 55.13 26.16 - | Швенчёнис | Свянцяны | - | Święciany | Švenčionys
Ignalina | city | - | 55.34 26.16 - | Игналина | Ігналіна | - | Ignalino | Ignalina
Visaginas | city | - | 55.60 26.43 - | Висагинас | Вісагінас | Вісагінас | - | Visaginas
Pabrade training ground | facility | Pabrade | - - - | полигон Пабраде | - | - | - | Pabradės poligonas
Rudninkai | village | - | 54.43 25.15 - | Рудининкай | Рудзінкай | - | Rudniki | Rūdninkai
Varena | city | - | 54.21 24.57 - | Варена | Варэна | - | Orany | Varėna
Lazdijai | city | - | 54.23 23.52 - | Лаздияй | Лаздзіяй | - | Łoździeje | Lazdijai
Stasylos | crossing | - | - - - | Стасилос | - | - | - | Stasylos
Latezeris | crossing | - | - - - | - | - | - | - | Latežeris
Palanga | city | - | 55.92 21.07 596238 | Паланга | Паланга | Паланга | Połąga | Palanga
[LVA]
Riga | city | - | 56.95 24.11 456172 | Рига; рижский | Рыга; рыжскі | Рига; ризький | Ryga; ryski | Ryga | Riga; Rigaer
Daugavpils | city | - | 55.87 26.54 460413 | Даугавпилс | Даўгаўпілс, Дзвінск | Даугавпілс | Dyneburg | Daugpilis | Daugavpils
Paternieki | crossing | - | 55.84 27.62 - | Патарниеки, Патерниеки | Патэрніекі | - | - | - | - | Paternieki, Paternieku
Silene | crossing | - | - - - | Силене | Сілене
Kraslava | city | - | 55.90 27.17 - | Краслава | Краслава
Terehova | crossing | - | 56.37 28.18 - | Терехово | Церахова | - | - | - | - | Terehova
Indra | village | - | 55.88 27.53 - | Индра; | Індра; | - | - | - | - | cue
Robeznieki | village | - | - - - | Робежниеки | - | - | - | - | - | Robežnieki
Piedruja | village | - | 55.80 27.45 - | Пиедруя | Пядруя | - | - | - | - | Piedruja
Rezekne | city | - | 56.51 27.34 456202 | Резекне | Рэзэкнэ | Резекне | Rzeżyca | Rėzeknė | - | Rēzekne
Jurmala | city | - | 56.97 23.77 459201 | Юрмала | Юрмала | Юрмала | Jurmała | Jūrmala | - | Jūrmala
Liepaja | city | - | 56.51 21.01 457954 | Лиепая | Ліепая | Лієпая | Lipawa | Liepoja | Libau | Liepāja
Ventspils | city | - | 57.39 21.56 454310 | Вентспилс | Вентспілс | Вентспілс | Windawa | Ventspilis | - | Ventspils
[EST]
Tallinn | city | - | 59.44 24.75 588409 | Таллин, Таллинн; таллинский | Талін, Таллін | Таллінн | Tallinn | Talinas | Tallinn
Narva | city | - | 59.38 28.19 590031 | Нарва | Нарва | Нарва | Narwa | Narva | Narwa
Tartu | city | - | 58.38 26.72 588335 | Тарту | Тарту | Тарту | Tartu | Tartu | Dorpat
[UKR]
Kyiv | city | - | 50.45 30.52 703448 | Киев; киевский | Кіеў; кіеўскі | Київ; київський | Kijów; kijowski | Kijevas, Kyjivas | Kiew, Kyjiw; Kiewer | Kiev
Chernihiv | city | - | 51.50 31.29 710735 | Чернигов; черниговский | Чарнігаў; чарнігаўскі | Чернігів; чернігівський | Czernihów; czernihowski | Černihivas | Tschernihiw | Chernigov
Zhytomyr | city | - | 50.26 28.68 686967 | Житомир; житомирский | Жытомір; жытомірскі | Житомир; житомирський | Żytomierz | Žytomyras | Schytomyr
Rivne | city | - | 50.62 26.25 695594 | Ровно; ровненский | Роўна; ровенскі | Рівне; рівненський | Równe | Rivnė | Riwne | Rovno
Lutsk | city | - | 50.75 25.32 702569 | Луцк; луцкий | Луцк; луцкі | Луцьк; луцький | Łuck | Luckas | Luzk
Volyn | region | - | 50.90 25.00 - | Волынь, Волынская область; волынский | Валынь, Валынская вобласць; валынскі | Волинь, Волинська область; волинський | Wołyń, obwód wołyński; wołyński | Voluinė | Wolhynien | Volhynia, Volyn Region
Kharkiv | city | - | 49.98 36.25 706483 | Харьков; харьковский | Харкаў; харкаўскі | Харків; харківський | Charków | Charkivas | Charkiw, Charkow | Kharkov
Dnipro | city | - | 48.46 35.04 709930 | Днепр; днепровский | Дняпро | Дніпро; дніпровський | Dniepr | Dnipras, Dniepras | Dnipro | Dnepr; cue
Odesa | city | - | 46.48 30.73 698740 | Одесса; одесский | Адэса; адэскі | Одеса; одеський | Odessa | Odesa | Odessa, Odesa | Odessa
Lviv | city | - | 49.84 24.03 702550 | Львов; львовский | Львоў; львоўскі | Львів; львівський | Lwów; lwowski | Lvivas | Lwiw, Lemberg | Lvov
Lysychansk | city | - | 48.90 38.44 - | Лисичанск | Лісічанск | Лисичанськ | Lisiczańsk | Lysyčanskas
Bucha | city | - | 50.55 30.22 - | Буча | Буча | Буча | Bucza | Buča | Butscha
Donbas | area | - | 48.00 38.00 - | Донбасс | Данбас | Донбас | Donbas | Donbasas | Donbass, Donbas | Donbass
Crimea | region | - | 45.30 34.40 - | Крым; крымский | Крым; крымскі | Крим; кримський | Krym; krymski | Krymas | Krim
Donetsk | city | - | 48.02 37.80 709717 | Донецк; донецкий | Данецк; данецкі | Донецьк; донецький | Donieck | Doneckas | Donezk
Novi Yarylovychi | crossing | - | - - - | Новые Яриловичи | Новыя Ярылавічы | Нові Яриловичі
Chernobyl | city | - | 51.27 30.22 - | Чернобыль; чернобыльский | Чарнобыль; чарнобыльскі | Чорнобиль; чорнобильський | Czarnobyl; czarnobylski | Černobylis | Tschernobyl | Chornobyl
Kovel | city | - | 51.22 24.71 - | Ковель; ковельский | Ковель | Ковель; ковельський | Kowel | Kovelis | Kowel
Sarny | city | - | 51.34 26.60 - | Сарны | Сарны | Сарни | Sarny; | - | - | cue
Ovruch | city | - | 51.32 28.81 - | Овруч | Оўруч | Овруч | Owrucz
Korosten | city | - | 50.95 28.64 - | Коростень | Корасцень | Коростень | Korosteń
Slavutych | city | - | 51.52 30.72 - | Славутич | Славуціч | Славутич | Sławutycz
Sumy | city | - | 50.91 34.80 692194 | Сумы | Сумы | Суми | Sumy; | - | - | cue
Zaporizhzhia | city | - | 47.84 35.14 687700 | Запорожье; запорожский | Запарожжа | Запоріжжя | Zaporoże | Zaporižia | Saporischschja | Zaporizhzhya, Zaporozhye
Mariupol | city | - | 47.10 37.54 701822 | Мариуполь; мариупольский | Марыупаль | Маріуполь | Mariupol | Mariupolis | Mariupol
Kherson | city | - | 46.64 32.61 706448 | Херсон; херсонский | Херсон | Херсон | Chersoń | Chersonas | Cherson
Mykolaiv | city | - | 46.98 31.99 700569 | Николаев; | Мікалаеў | Миколаїв | Mikołajów | Mykolajivas | Mykolajiw | Nikolaev; cue
Luhansk | city | - | 48.57 39.31 702658 | Луганск; луганский | Луганск | Луганськ | Ługańsk | Luhanskas | Luhansk | Lugansk
Bakhmut | city | - | 48.59 38.00 709932 | Бахмут | Бахмут | Бахмут | Bachmut | Bachmutas | Bachmut
Irpin | city | - | 50.52 30.25 - | Ирпень | Ірпень | Ірпінь | Irpień | - | - | Irpin
Hostomel | city | - | 50.57 30.26 - | Гостомель | Гастомель | Гостомель | Hostomel
Vinnytsia | city | - | 49.23 28.47 689558 | Винница; винницкий | Вініца | Вінниця | Winnica | Vinica | Winnyzja | Vinnytsya
Ivano-Frankivsk | city | - | 48.92 24.71 707471 | Ивано-Франковск | Івана-Франкоўск | Івано-Франківськ | Iwano-Frankiwsk | - | Iwano-Frankiwsk
Ternopil | city | - | 49.55 25.59 691650 | Тернополь | Тарнопаль | Тернопіль | Tarnopol
Domanove | crossing | - | 51.78 24.36 - | Доманово | Даманава | Доманове | - | - | - | Domanovo
[RUS]
Moscow | city | - | 55.75 37.62 524901 | Москва; московский | Масква; маскоўскі | Москва; московський | Moskwa; moskiewski | Maskva | Moskau; Moskauer
St Petersburg | city | - | 59.94 30.31 498817 | Санкт-Петербург, Петербург; петербургский | Санкт-Пецярбург, Пецярбург; пецярбургскі | Санкт-Петербург, Петербург; петербурзький | Petersburg, Sankt Petersburg; petersburski | Sankt Peterburgas, Peterburgas | Sankt Petersburg, St. Petersburg, Petersburg | Saint Petersburg, St Petersburg, St. Petersburg
Sochi | city | - | 43.60 39.73 491422 | Сочи; сочинский | Сочы | Сочі | Soczi | Sočis | Sotschi
Smolensk | city | - | 54.78 32.05 491687 | Смоленск; смоленский | Смаленск; смаленскі | Смоленськ; смоленський | Smoleńsk; smoleński | Smolenskas | Smolensk
Bryansk | city | - | 53.24 34.36 571476 | Брянск; брянский | Бранск; бранскі | Брянськ; брянський | Briańsk | Brianskas | Brjansk
Pskov | city | - | 57.82 28.33 504341 | Псков; псковский | Пскоў; пскоўскі | Псков; псковський | Psków | Pskovas | Pskow
Kaliningrad | city | - | 54.71 20.51 554234 | Калининград; калининградский | Калінінград; калінінградскі | Калінінград; калінінградський | Kaliningrad, Królewiec; kaliningradzki | Kaliningradas, Karaliaučius | Kaliningrad
Belgorod | city | - | 50.60 36.59 578072 | Белгород; белгородский | Белгарад | Бєлгород | Biełgorod | Belgorodas | Belgorod
Rostov-on-Don | city | - | 47.23 39.72 501175 | Ростов-на-Дону | Растоў-на-Доне | Ростов-на-Дону | Rostów nad Donem | Rostovas prie Dono | Rostow am Don
Kazan | city | - | 55.79 49.12 551487 | Казань; казанский | Казань | Казань | Kazań | Kazanė | Kasan
Valdai | city | - | 57.98 33.25 - | Валдай | Валдай | Валдай | Wałdaj
Veliky Novgorod | city | - | 58.52 31.28 519336 | Великий Новгород | Вялікі Ноўгарад | Великий Новгород | Nowogród Wielki | - | Weliki Nowgorod | Novgorod
Nizhny Novgorod | city | - | 56.33 44.00 520555 | Нижний Новгород | Ніжні Ноўгарад | Нижній Новгород | Niżny Nowogród | Žemutinis Naugardas | Nischni Nowgorod
Voronezh | city | - | 51.67 39.18 472045 | Воронеж; воронежский | Варонеж | Воронеж | Woroneż | Voronežas | Woronesch
Kursk | city | - | 51.73 36.19 538560 | Курск; курский | Курск; курскі | Курськ | Kursk | Kurskas | Kursk
Tver | city | - | 56.86 35.92 480060 | Тверь; тверской | Цвер | Твер | Twer | Tverė | Twer; cue
Murmansk | city | - | 68.97 33.08 524305 | Мурманск; мурманский | Мурманск | Мурманськ | Murmańsk | Murmanskas | Murmansk
Yekaterinburg | city | - | 56.84 60.61 1486209 | Екатеринбург; екатеринбургский | Екацярынбург | Єкатеринбург | Jekaterynburg | Jekaterinburgas | Jekaterinburg | Ekaterinburg
Novosibirsk | city | - | 55.03 82.92 1496747 | Новосибирск; новосибирский | Новасібірск | Новосибірськ | Nowosybirsk | Novosibirskas | Nowosibirsk
Vladivostok | city | - | 43.12 131.89 2013348 | Владивосток; владивостокский | Уладзівасток | Владивосток | Władywostok | Vladivostokas | Wladiwostok
Ufa | city | - | 54.74 55.97 479561 | Уфа; уфимский | Уфа | Уфа | Ufa | Ufa | Ufa
Samara | city | - | 53.20 50.15 499099 | Самара; самарский | Самара | Самара | Samara | Samara | Samara
Krasnodar | city | - | 45.04 38.98 542420 | Краснодар; краснодарский | Краснадар | Краснодар | Krasnodar | Krasnodaras | Krasnodar
Ust-Luga | city | - | 59.67 28.28 - | Усть-Луга | Вусць-Луга | Усть-Луга | Ust-Ługa
Vostochny Cosmodrome | facility | - | 51.88 128.33 - | космодром Восточный | - | - | kosmodrom Wostocznyj | - | - | Vostochny
Krasnaya Gorka | crossing | - | - - - | Красная Горка | - | - | - | - | - | cue
[DEU]
Berlin | city | - | 52.52 13.41 2950159 | Берлин; берлинский | Берлін; берлінскі | Берлін; берлінський | Berlin; berliński | Berlynas | Berlin; Berliner
Munich | city | - | 48.14 11.58 2867714 | Мюнхен; мюнхенский | Мюнхен | Мюнхен | Monachium | Miunchenas | München; Münchner
Frankfurt | city | - | 50.11 8.68 2925533 | Франкфурт | Франкфурт | Франкфурт | Frankfurt | Frankfurtas | Frankfurt
Ramstein | facility | - | 49.44 7.60 - | Рамштайн | Рамштайн | Рамштайн | Ramstein | Ramšteinas | Ramstein
Hamburg | city | - | 53.55 9.99 2911298 | Гамбург | Гамбург | Гамбург | Hamburg | Hamburgas | Hamburg; Hamburger
Leipzig | city | - | 51.34 12.37 2879139 | Лейпциг | Ляйпцыг | Лейпциг | Lipsk | Leipcigas | Leipzig; Leipziger
Bonn | city | - | 50.73 7.10 2946447 | Бонн | Бон | Бонн | Bonn | Bona | Bonn
[BEL]
Brussels | city | - | 50.85 4.35 2800866 | Брюссель; брюссельский | Брусель; брусельскі | Брюссель; брюссельський | Bruksela; brukselski | Briuselis | Brüssel; Brüsseler
[FRA]
Paris | city | - | 48.85 2.35 2988507 | Париж; парижский | Парыж; парыжскі | Париж; паризький | Paryż; paryski | Paryžius | Paris; Pariser
Strasbourg | city | - | 48.58 7.75 2973783 | Страсбург; страсбургский | Страсбург, Страсбур | Страсбург | Strasburg | Strasbūras | Straßburg, Strassburg
Lyon | city | - | 45.76 4.84 2996944 | Лион | Ліён | Ліон | Lyon | Lionas | Lyon
[GBR]
London | city | - | 51.51 -0.13 2643743 | Лондон; лондонский | Лондан; лонданскі | Лондон; лондонський | Londyn; londyński | Londonas | London; Londoner
Edinburgh | city | - | 55.95 -3.19 2650225 | Эдинбург | Эдынбург | Единбург | Edynburg | Edinburgas | Edinburgh
[USA]
Washington | city | - | 38.90 -77.04 4140963 | Вашингтон; вашингтонский | Вашынгтон | Вашингтон | Waszyngton | Vašingtonas | Washington
New York | city | - | 40.71 -74.01 5128581 | Нью-Йорк | Нью-Ёрк | Нью-Йорк | Nowy Jork | Niujorkas | New York
White House | facility | Washington | 38.90 -77.04 - | Белый дом | Белы дом | Білий дім | Biały Dom | Baltieji rūmai | Weißes Haus | the White House
Alaska | region | - | 64.20 -149.49 - | Аляска | Аляска | Аляска | Alaska | Aliaska | Alaska
Anchorage | city | - | 61.22 -149.90 5879400 | Анкоридж | Анкорыдж | Анкоридж | Anchorage | Ankoridžas | Anchorage
[AUT]
Vienna | city | - | 48.21 16.37 2761369 | Вена; венский | Вена; венскі | Відень; віденський | Wiedeń; wiedeński | Viena? | Wien; Wiener
[CHE]
Geneva | city | - | 46.20 6.15 2660646 | Женева; женевский | Жэнева; жэнеўскі | Женева; женевський | Genewa | Ženeva | Genf; Genfer
Zurich | city | - | 47.37 8.54 2657896 | Цюрих | Цюрых | Цюрих | Zurych | Ciurichas | Zürich
Davos | city | - | 46.80 9.84 - | Давос | Давос | Давос | Davos | Davosas | Davos
[NLD]
The Hague | city | - | 52.08 4.30 2747373 | Гаага; гаагский | Гаага; гаагскі | Гаага; гаазький | Haga | Haga | Den Haag | Hague
Amsterdam | city | - | 52.37 4.89 2759794 | Амстердам; амстердамский | Амстэрдам | Амстердам | Amsterdam | Amsterdamas | Amsterdam
[CZE]
Prague | city | - | 50.09 14.42 3067696 | Прага; пражский | Прага; пражскі | Прага; празький | Praga; praski | Praha | Prag; Prager
[HUN]
Budapest | city | - | 47.50 19.04 3054643 | Будапешт; будапештский | Будапешт | Будапешт | Budapeszt | Budapeštas | Budapest
[TUR]
Ankara | city | - | 39.92 32.85 323786 | Анкара; анкарский | Анкара | Анкара | Ankara | Ankara | Ankara
Istanbul | city | - | 41.01 28.95 745044 | Стамбул; стамбульский | Стамбул | Стамбул | Stambuł | Stambulas | Istanbul
Antalya | city | - | 36.91 30.70 323777 | Анталья, Анталия | Анталья | Анталія | Antalya | Antalija | Antalya
[KAZ]
Astana | city | - | 51.18 71.45 1526273 | Астана, Нур-Султан; астанинский | Астана | Астана | Astana | Astana | Astana | Nur-Sultan
Almaty | city | - | 43.25 76.95 1526384 | Алматы, Алма-Ата; алматинский | Алматы, Алма-Ата | Алмати | Ałmaty | Almata | Almaty | Alma-Ata
[CHN]
Beijing | city | - | 39.91 116.40 1816670 | Пекин; пекинский | Пекін; пекінскі | Пекін; пекінський | Pekin; pekiński | Pekinas | Peking; Pekinger | Peking
Shanghai | city | - | 31.22 121.46 1796236 | Шанхай; шанхайский | Шанхай | Шанхай | Szanghaj | Šanchajus | Shanghai, Schanghai
Tianjin | city | - | 39.14 117.18 1792947 | Тяньцзинь | Цяньцзінь | Тяньцзінь | Tiencin | Tiandzinas | Tianjin
[JPN]
Tokyo | city | - | 35.69 139.69 1850147 | Токио; токийский | Токіа; такійскі | Токіо; токійський | Tokio; tokijski | Tokijas | Tokio, Tokyo
Haneda airport | facility | Tokyo | 35.55 139.78 - | аэропорт Ханэда | аэрапорт Ханэда | аеропорт Ханеда | lotnisko Haneda | - | Flughafen Haneda | Haneda
[ARM]
Yerevan | city | - | 40.18 44.51 616052 | Ереван; ереванский | Ерэван | Єреван | Erywań | Jerevanas | Jerewan
[GEO]
Tbilisi | city | - | 41.69 44.83 611717 | Тбилиси; тбилисский | Тбілісі | Тбілісі | Tbilisi | Tbilisis | Tiflis, Tbilissi
Batumi | city | - | 41.64 41.64 615532 | Батуми | Батумі | Батумі | Batumi | Batumis | Batumi
[AZE]
Baku | city | - | 40.38 49.89 587084 | Баку | Баку | Баку | Baku | Baku | Baku
[MDA]
Chisinau | city | - | 47.01 28.86 618426 | Кишинев; кишиневский | Кішынёў | Кишинів | Kiszyniów | Kišiniovas | Chisinau
[ZWE]
Harare | city | - | -17.83 31.05 890299 | Хараре | Харарэ | Хараре | Harare | Hararė | Harare
[SWE]
Stockholm | city | - | 59.33 18.07 2673730 | Стокгольм; стокгольмский | Стакгольм | Стокгольм | Sztokholm | Stokholmas | Stockholm
Gothenburg | city | - | 57.71 11.97 2711537 | Гётеборг | Гётэборг | Гетеборг | Göteborg | Geteborgas | Göteborg
[FIN]
Helsinki | city | - | 60.17 24.94 658225 | Хельсинки | Хельсінкі | Гельсінкі | Helsinki | Helsinkis | Helsinki
[NOR]
Oslo | city | - | 59.91 10.75 3143244 | Осло | Осла | Осло | Oslo | Oslas | Oslo
[DNK]
Copenhagen | city | - | 55.68 12.57 2618425 | Копенгаген | Капенгаген | Копенгаген | Kopenhaga | Kopenhaga | Kopenhagen
[ITA]
Rome | city | - | 41.89 12.51 3169070 | Рим; римский | Рым; рымскі | Рим; римський | Rzym; rzymski | Roma | Rom
Milan | city | - | 45.46 9.19 3173435 | Милан | Мілан | Мілан | Mediolan | Milanas | Mailand; cue
[ESP]
Madrid | city | - | 40.42 -3.70 3117735 | Мадрид | Мадрыд | Мадрид | Madryt | Madridas | Madrid
Barcelona | city | - | 41.39 2.16 3128760 | Барселона | Барселона | Барселона | Barcelona | Barselona | Barcelona; cue
[IRQ]
Baghdad | city | - | 33.34 44.40 98182 | Багдад | Багдад | Багдад | Bagdad | Bagdadas | Bagdad
Erbil | city | - | 36.19 44.01 95446 | Эрбиль | Эрбіль | Ербіль | Irbil | Erbilis | Erbil
[SYR]
Damascus | city | - | 33.51 36.29 170654 | Дамаск | Дамаск | Дамаск | Damaszek | Damaskas | Damaskus
[ARE]
Abu Dhabi | city | - | 24.45 54.38 292968 | Абу-Даби | Абу-Дабі | Абу-Дабі | Abu Zabi | Abu Dabis | Abu Dhabi
Dubai | city | - | 25.08 55.31 292223 | Дубай | Дубай | Дубай | Dubaj | Dubajus | Dubai
[IRN]
Tehran | city | - | 35.69 51.42 112931 | Тегеран; тегеранский | Тэгеран | Тегеран | Teheran | Teheranas | Teheran
[LVA]
[UZB]
Tashkent | city | - | 41.26 69.22 1512569 | Ташкент; ташкентский | Ташкент; ташкенцкі | Ташкент | Taszkent | Taškentas | Taschkent
Samarkand | city | - | 39.65 66.96 1216265 | Самарканд; самаркандский | Самарканд | Самарканд | Samarkanda | Samarkandas | Samarkand
[KGZ]
Bishkek | city | - | 42.87 74.59 1528675 | Бишкек; бишкекский | Бішкек | Бішкек | Biszkek | Biškekas | Bischkek
[TJK]
Dushanbe | city | - | 38.54 68.78 1221874 | Душанбе; душанбинский | Душанбэ | Душанбе | Duszanbe | Dušanbė | Duschanbe
[SRB]
Belgrade | city | - | 44.80 20.47 792680 | Белград; белградский | Бялград | Белград | Belgrad | Belgradas | Belgrad
[BGR]
Sofia | city | - | 42.70 23.32 727011 | София; софийский | Сафія | Софія | Sofia; | Sofija | Sofia | cue
[SVK]
Bratislava | city | - | 48.15 17.11 3060972 | Братислава; братиславский | Браціслава | Братислава | Bratysława | Bratislava | Bratislava
[ROU]
Bucharest | city | - | 44.43 26.11 683506 | Бухарест; бухарестский | Бухарэст | Бухарест | Bukareszt | Bukareštas | Bukarest
[GRC]
Athens | city | - | 37.98 23.73 264371 | Афины; афинский | Афіны | Афіни | Ateny | Atėnai | Athen
[IRL]
Dublin | city | - | 53.33 -6.25 2964574 | Дублин; дублинский | Дублін | Дублін | Dublin | Dublinas | Dublin
[PRT]
Lisbon | city | - | 38.72 -9.13 2267057 | Лиссабон; лиссабонский | Лісабон | Лісабон | Lizbona | Lisabona | Lissabon
[IND]
New Delhi | city | - | 28.64 77.22 1261481 | Нью-Дели | Нью-Дэлі | Нью-Делі | New Delhi, Nowe Delhi | Naujasis Delis | Neu-Delhi | Delhi
[PRK]
Pyongyang | city | - | 39.03 125.75 1871859 | Пхеньян; пхеньянский | Пхеньян | Пхеньян | Pjongjang, Phenian | Pchenjanas | Pjöngjang
[CUB]
Havana | city | - | 23.13 -82.38 3553478 | Гавана; гаванский | Гавана | Гавана | Hawana | Havana | Havanna
[VEN]
Caracas | city | - | 10.49 -66.88 3646738 | Каракас | Каракас | Каракас | Caracas | Karakasas | Caracas
[PAK]
Islamabad | city | - | 33.72 73.04 1176615 | Исламабад; исламабадский | Ісламабад | Ісламабад | Islamabad | Islamabadas | Islamabad
[EGY]
Cairo | city | - | 30.06 31.25 360630 | Каир; каирский | Каір | Каїр | Kair | Kairas | Kairo
[VNM]
Hanoi | city | - | 21.03 105.85 1581130 | Ханой; ханойский | Ханой | Ханой | Hanoi | Hanojus | Hanoi
[IDN]
Jakarta | city | - | -6.21 106.85 1642911 | Джакарта | Джакарта | Джакарта | Dżakarta | Džakarta | Jakarta
[MNG]
Ulaanbaatar | city | - | 47.91 106.88 2028462 | Улан-Батор | Улан-Батар | Улан-Батор | Ułan Bator | Ulan Batoras | Ulan-Bator | Ulan Bator
[GEO]
Sukhumi | city | - | 43.00 41.02 - | Сухум, Сухуми | Сухумі | Сухумі | Suchumi | Suchumis | Sochumi | Sukhum
[UKR]
Chernihiv Region | region | - | - - - | Черниговская область, Черниговщина | Чарнігаўская вобласць, Чарнігаўшчына | Чернігівська область, Чернігівщина | obwód czernihowski, Czernihowszczyzna | Černihivo sritis | Gebiet Tschernihiw, Region Tschernihiw | Chernihiv Oblast, Chernigov Region
Rivne Region | region | - | - - - | Ровенская область, Ровненская область, Ровенщина, Ривненщина | Ровенская вобласць, Ровеншчына | Рівненська область, Рівненщина | obwód rówieński | Rivnės sritis | Gebiet Riwne, Region Riwne | Rivne Oblast
Zhytomyr Region | region | - | - - - | Житомирская область, Житомирщина | Жытомірская вобласць, Жытоміршчына | Житомирська область, Житомирщина | obwód żytomierski, Żytomierszczyzna | Žytomyro sritis | Gebiet Schytomyr, Region Schytomyr | Zhytomyr Oblast
Kyiv Region | region | - | - - - | Киевская область, Киевщина | Кіеўская вобласць, Кіеўшчына | Київська область, Київщина | obwód kijowski, Kijowszczyzna | Kijevo sritis | Gebiet Kiew, Region Kiew | Kyiv Oblast, Kiev Region
Sumy Region | region | - | - - - | Сумская область, Сумщина | Сумская вобласць, Сумшчына | Сумська область, Сумщина | obwód sumski | Sumų sritis | Gebiet Sumy, Region Sumy | Sumy Oblast
Kharkiv Region | region | - | - - - | Харьковская область, Харьковщина | Харкаўская вобласць, Харкаўшчына | Харківська область, Харківщина | obwód charkowski | Charkivo sritis | Gebiet Charkiw, Region Charkiw | Kharkiv Oblast
Vilcha | crossing | - | 51.37 29.43 - | Вильча | Вільча | Вільча | - | - | - | Vilcha; cue
Slavutych crossing | crossing | - | - - - | пункт пропуска Славутич | - | пункт пропуску Славутич
Sevastopol | city | - | 44.60 33.53 694423 | Севастополь; севастопольский | Севастопаль | Севастополь | Sewastopol | Sevastopolis | Sewastopol
Simferopol | city | - | 44.96 34.11 - | Симферополь | Сімферопаль | Сімферополь | Symferopol | Simferopolis | Simferopol
Poltava | city | - | 49.59 34.55 - | Полтава | Палтава | Полтава | Połtawa | Poltava | Poltawa
Khmelnytskyi | city | - | 49.42 26.99 - | Хмельницкий; | Хмяльніцкі; | Хмельницький; | Chmielnicki; | Chmelnyckis | Chmelnyzkyj | Khmelnitsky; cue
Kramatorsk | city | - | 48.72 37.56 - | Краматорск | Краматорск | Краматорськ | Kramatorsk | Kramatorskas | Kramatorsk
Kupiansk | city | - | 49.71 37.61 - | Купянск | Купянск | Куп'янськ | Kupiańsk | Kupjanskas | Kupjansk
Avdiivka | city | - | 48.14 37.74 - | Авдеевка | Аўдзееўка | Авдіївка | Awdijiwka | Avdijivka | Awdijiwka | Avdeevka
Uzhhorod | city | - | 48.62 22.29 - | Ужгород | Ужгарад | Ужгород | Użhorod | Užhorodas | Uschhorod
[RUS]
Bryansk Region | region | - | - - - | Брянская область, Брянщина | Бранская вобласць, Браншчына | Брянська область, Брянщина | obwód briański | Briansko sritis | Gebiet Brjansk, Region Brjansk | Bryansk Oblast
Smolensk Region | region | - | - - - | Смоленская область, Смоленщина | Смаленская вобласць, Смаленшчына | Смоленська область, Смоленщина | obwód smoleński, Smoleńszczyzna | Smolensko sritis | Gebiet Smolensk, Region Smolensk | Smolensk Oblast
Pskov Region | region | - | - - - | Псковская область, Псковщина | Пскоўская вобласць, Пскоўшчына | Псковська область | obwód pskowski | Pskovo sritis | Gebiet Pskow | Pskov Oblast
Kaliningrad Region | region | - | - - - | Калининградская область | Калінінградская вобласць | Калінінградська область | obwód kaliningradzki, obwód królewiecki | Kaliningrado sritis, Karaliaučiaus kraštas | Gebiet Kaliningrad, Exklave Kaliningrad | Kaliningrad Oblast, Kaliningrad exclave
Chechnya | region | - | 43.40 45.72 - | Чечня | Чачня | Чечня | Czeczenia | Čečėnija | Tschetschenien
Tatarstan | region | - | 55.55 50.93 - | Татарстан | Татарстан | Татарстан | Tatarstan | Tatarstanas | Tatarstan
Siberia | region | - | 60.00 105.00 - | Сибирь | Сібір, Сыбір | Сибір | Syberia | Sibiras | Sibirien
Grozny | city | - | 43.32 45.69 558418 | Грозный; | Грозны; | Грозний; | Grozny | Groznas | Grosny | cue
Chelyabinsk | city | - | 55.15 61.43 1508291 | Челябинск; челябинский | Чалябінск | Челябінськ | Czelabińsk | Čeliabinskas | Tscheljabinsk
Perm | city | - | 58.01 56.25 511196 | Пермь; пермский | Перм | Перм | Perm | Permė | Perm | cue
Omsk | city | - | 54.99 73.37 1496153 | Омск; омский | Омск | Омськ | Omsk | Omskas | Omsk
Tomsk | city | - | 56.50 84.98 1489425 | Томск; томский | Томск | Томськ | Tomsk | Tomskas | Tomsk
Krasnoyarsk | city | - | 56.01 92.85 1502026 | Красноярск; красноярский | Краснаярск | Красноярськ | Krasnojarsk | Krasnojarskas | Krasnojarsk
Irkutsk | city | - | 52.29 104.28 2023469 | Иркутск; иркутский | Іркуцк | Іркутськ | Irkuck | Irkutskas | Irkutsk
Khabarovsk | city | - | 48.48 135.07 2022890 | Хабаровск; хабаровский | Хабараўск | Хабаровськ | Chabarowsk | Chabarovskas | Chabarowsk
Saratov | city | - | 51.53 46.03 498677 | Саратов; саратовский | Саратаў | Саратов | Saratów | Saratovas | Saratow
Volgograd | city | - | 48.71 44.51 472757 | Волгоград; волгоградский | Валгаград | Волгоград | Wołgograd | Volgogradas | Wolgograd
Astrakhan | city | - | 46.35 48.04 580497 | Астрахань; астраханский | Астрахань | Астрахань | Astrachań | Astrachanė | Astrachan
Ulyanovsk | city | - | 54.32 48.39 479123 | Ульяновск; ульяновский | Ульянаўск | Ульяновськ | Uljanowsk | Uljanovskas | Uljanowsk
Kaluga | city | - | 54.51 36.26 553915 | Калуга; калужский | Калуга | Калуга | Kaługa | Kaluga | Kaluga
Tula | city | - | 54.19 37.62 480562 | Тула; тульский | Тула | Тула | Tuła | Tula | Tula
Ryazan | city | - | 54.63 39.69 500096 | Рязань; рязанский | Разань | Рязань | Riazań | Riazanė | Rjasan
Arkhangelsk | city | - | 64.54 40.54 581049 | Архангельск; архангельский | Архангельск | Архангельськ | Archangielsk | Archangelskas | Archangelsk
Novorossiysk | city | - | 44.72 37.77 518255 | Новороссийск; новороссийский | Новарасійск | Новоросійськ | Noworosyjsk | Novorosijskas | Noworossijsk
Severomorsk | city | - | 69.07 33.42 - | Североморск | Севераморск | Сєвєроморськ | Siewieromorsk | Severomorskas | Seweromorsk
Valaam | area | - | 61.38 30.95 - | Валаам | Валаам | Валаам | Wałaam | Valaamas | Walaam
Mulino | village | - | 56.30 42.94 - | Мулино | Муліна | - | Mulino | - | Mulino
Yelnya | city | - | 54.58 33.18 - | Ельня | Ельня | Єльня | Jelnia | - | Jelnja
Novo-Ogaryovo | facility | Moscow | - - - | Ново-Огарево | Нова-Агарова | Ново-Огарьово | Nowo-Ogariowo | - | Nowo-Ogarjowo | Novo-Ogarevo
Sheremetyevo | facility | Moscow | 55.97 37.41 - | Шереметьево | Шарамецьева | Шереметьєво | Szeremietiewo | - | Scheremetjewo | Sheremetyevo airport
Vnukovo | facility | Moscow | 55.60 37.27 - | Внуково | Унукава | Внуково | Wnukowo | - | Wnukowo | Vnukovo airport
Domodedovo | facility | Moscow | 55.41 37.91 - | Домодедово | Дамадзедава | Домодєдово | Domodiedowo | - | Domodedowo | Domodedovo airport
[POL]
Torun | city | - | 53.01 18.60 3083271 | Торунь | Торунь | Торунь | Toruń | Torunė | Thorn
Bydgoszcz | city | - | 53.12 18.01 3102014 | Быдгощ | Быдгашч | Бидгощ | Bydgoszcz | Bydgoščius | Bromberg
Olsztyn | city | - | 53.78 20.49 763166 | Ольштын | Ольштын | Ольштин | Olsztyn | Olštynas | Allenstein
Przemysl | city | - | 49.78 22.77 - | Перемышль, Пшемысль | Перамышль | Перемишль | Przemyśl
Zamosc | city | - | 50.72 23.25 - | Замосць, Замостье | Замосць | Замостя | Zamość; | - | - | cue
Siedlce | city | - | 52.17 22.29 - | Седльце | Седльцы | Седльці | Siedlce
Orzysz | city | - | 53.81 21.95 - | Ожиш | Ажыш | - | Orzysz
Wyryki | village | - | 51.56 23.36 - | Вырыки | Вырыкі | Вирики | Wyryki
Grodek | village | - | 53.10 23.66 - | Грудек | - | - | Gródek; | - | - | cue
Szudzialowo | village | - | 53.29 23.62 - | Шудзялово | Шудзялава | - | Szudziałowo
Mielnik | village | - | 52.33 23.05 - | Мельник; | Мельнік; | - | Mielnik | - | - | cue
Narewka | village | - | 52.84 23.76 - | Наревка | Нараўка | - | Narewka
Kleszczele | city | - | 52.57 23.33 - | Клещеле | Кляшчэлі | - | Kleszczele
Lublin Voivodeship | region | - | - - - | Люблинское воеводство, Люблинщина | Люблінскае ваяводства | Люблінське воєводство, Люблінщина | województwo lubelskie, Lubelszczyzna | - | Woiwodschaft Lublin | Lublin Voivodeship, Lublin province, Lublin region
[LTU]
Kybartai | city | - | 54.64 22.76 - | Кибартай | Кібартай | - | Kibarty | Kybartai
Vilnius Region | region | - | - - - | Вильнюсский край | Віленскі край, Віленшчына | Віленщина | Wileńszczyzna | Vilniaus kraštas | - | Vilnius County
Vilnius District | district | - | - - - | Вильнюсский район | Віленскі раён | Вільнюський район | rejon wileński | Vilniaus rajonas, Vilniaus rajono | - | Vilnius district
Salcininkai District | district | - | - - - | Шальчининкский район | - | - | rejon solecznicki | Šalčininkų rajonas, Šalčininkų rajono | - | Salcininkai district
Eisiskes | city | - | 54.17 25.00 - | Эйшишкес | Эйшышкі | - | Ejszyszki | Eišiškės
Marijampole | city | - | 54.56 23.35 - | Мариямполе | Марыямпаль | Маріямполе | Mariampol | Marijampolė
Utena | city | - | 55.50 25.60 - | Утена | Уцяна | - | Uciana | Utena
Didziasalis | village | - | - - - | - | - | - | - | Didžiasalis
[LVA]
Grebneva | crossing | - | - - - | Гребнева | Грэбнева | - | - | - | - | Grebņeva
Ludza | city | - | 56.55 27.72 - | Лудза | Лудза | - | - | Ludza
Latgale | region | - | 56.30 27.50 - | Латгалия, Латгале | Латгалія | Латгалія | Łatgalia | Latgala | Lettgallen
[USA]
Los Angeles | city | - | 34.05 -118.24 5368361 | Лос-Анджелес | Лос-Анджэлес | Лос-Анджелес | Los Angeles | Los Andželas | Los Angeles
Chicago | city | - | 41.88 -87.63 4887398 | Чикаго | Чыкага | Чикаго | Chicago | Čikaga | Chicago
San Francisco | city | - | 37.77 -122.42 5391959 | Сан-Франциско | Сан-Францыска | Сан-Франциско | San Francisco | San Fransiskas | San Francisco
Philadelphia | city | - | 39.95 -75.16 4560349 | Филадельфия | Філадэльфія | Філадельфія | Filadelfia | Filadelfija | Philadelphia
Florida | region | - | 27.99 -81.76 - | Флорида | Фларыда | Флорида | Floryda | Florida | Florida
[DEU]
Dresden | city | - | 51.05 13.74 2935022 | Дрезден | Дрэздэн | Дрезден | Drezno | Dresdenas | Dresden
Cologne | city | - | 50.93 6.95 2886242 | Кёльн | Кёльн | Кельн | Kolonia; | Kelnas | Köln
Dusseldorf | city | - | 51.22 6.78 2934246 | Дюссельдорф | Дзюсельдорф | Дюссельдорф | Düsseldorf | Diuseldorfas | Düsseldorf
Stuttgart | city | - | 48.78 9.18 2825297 | Штутгарт | Штутгарт | Штутгарт | Stuttgart | Štutgartas | Stuttgart
Nuremberg | city | - | 49.45 11.08 2861650 | Нюрнберг | Нюрнберг | Нюрнберг | Norymberga | Niurnbergas | Nürnberg
Schwedt | city | - | 53.06 14.28 - | Шведт | Шведт | - | Schwedt | - | Schwedt
[CHE]
Bern | city | - | 46.95 7.45 2661552 | Берн; бернский | Берн | Берн | Berno | Bernas | Bern
Lausanne | city | - | 46.52 6.63 2659994 | Лозанна | Лазана | Лозанна | Lozanna | Lozana | Lausanne
Basel | city | - | 47.56 7.57 2661604 | Базель | Базель | Базель | Bazylea | Bazelis | Basel
[GBR]
Glasgow | city | - | 55.87 -4.26 2648579 | Глазго | Глазга | Глазго | Glasgow | Glazgas | Glasgow
Manchester | city | - | 53.48 -2.24 2643123 | Манчестер | Манчэстэр | Манчестер | Manchester | Mančesteris | Manchester
Birmingham | city | - | 52.48 -1.90 2655603 | Бирмингем | Бірмінгем | Бірмінгем | Birmingham | Birmingamas | Birmingham
[FRA]
Nice | city | - | 43.70 7.27 2990440 | Ницца | Ніца | Ніцца | Nicea | Nica | Nizza | cue
Marseille | city | - | 43.30 5.38 2995469 | Марсель | Марсель | Марсель | Marsylia | Marselis | Marseille
Cannes | city | - | 43.55 7.01 3028808 | Канны | Каны | Канни | Cannes | Kanai; | Cannes
[KAZ]
Kostanay | city | - | 53.21 63.63 1519928 | Костанай, Кустанай | Кастанай | Костанай | Kustanaj | Kostanajus | Kostanai | Kostanai
Aktau | city | - | 43.65 51.17 610612 | Актау | Актау | Актау | Aktau | Aktau | Aktau
Baikonur | city | - | 45.62 63.31 - | Байконур | Байканур | Байконур | Bajkonur | Baikonūras | Baikonur
Shymkent | city | - | 42.30 69.60 1518980 | Шымкент, Чимкент | Шымкент | Шимкент | Szymkent | Šimkentas | Schymkent
[CHN]
Hong Kong | city | - | 22.28 114.16 1819729 | Гонконг | Ганконг | Гонконг | Hongkong | Honkongas | Hongkong
Guangzhou | city | - | 23.12 113.25 1809858 | Гуанчжоу | Гуанчжоу | Гуанчжоу | Kanton | Guangdžou | Guangzhou | Canton
Harbin | city | - | 45.75 126.65 2037013 | Харбин | Харбін | Харбін | Harbin | Charbinas | Harbin
Chongqing | city | - | 29.56 106.55 1814906 | Чунцин | Чунцын | Чунцін | Chongqing | Čongčingas | Chongqing
[CZE]
Brno | city | - | 49.20 16.61 3078610 | Брно | Брно | Брно | Brno | Brno | Brünn
Karlovy Vary | city | - | 50.23 12.87 3073803 | Карловы Вары | Карлавы Вары | Карлові Вари | Karlowe Wary | Karlovi Varai | Karlsbad
[ZWE]
Bulawayo | city | - | -20.15 28.58 894701 | Булавайо | Булавая | Булавайо | Bulawayo | - | Bulawayo
[ETH]
Addis Ababa | city | - | 9.03 38.74 344979 | Аддис-Абеба | Адыс-Абеба | Аддис-Абеба | Addis Abeba | Adis Abeba | Addis Abeba
[KEN]
Nairobi | city | - | -1.28 36.82 184745 | Найроби | Найробі | Найробі | Nairobi | Nairobis | Nairobi
[NGA]
Abuja | city | - | 9.06 7.49 2352778 | Абуджа | Абуджа | Абуджа | Abudża | Abudža | Abuja
[GHA]
Accra | city | - | 5.56 -0.20 2306104 | Аккра | Акра | Аккра | Akra | Akra | Accra
[ZAF]
Pretoria | city | - | -25.74 28.19 964137 | Претория | Прэторыя | Преторія | Pretoria | Pretorija | Pretoria
Johannesburg | city | - | -26.20 28.04 993800 | Йоханнесбург | Ёханэсбург | Йоганнесбург | Johannesburg | Johanesburgas | Johannesburg
[DZA]
Algiers | city | - | 36.75 3.04 2507480 | - | - | - | Algier | - | Algier
[LBY]
Tripoli | city | - | 32.89 13.19 2210247 | Триполи | Трыпалі | Триполі | Trypolis | Tripolis | Tripolis
Benghazi | city | - | 32.12 20.07 88319 | Бенгази | Бенгазі | Бенгазі | Bengazi | Bengazis | Bengasi
Tobruk | city | - | 32.08 23.98 - | Тобрук | Табрук | Тобрук | Tobruk | - | Tobruk
[SDN]
Khartoum | city | - | 15.55 32.53 379252 | Хартум | Хартум | Хартум | Chartum | Chartumas | Khartum
[MOZ]
Maputo | city | - | -25.97 32.58 1040652 | Мапуту | Мапуту | Мапуту | Maputo | Maputas | Maputo
[GNQ]
Malabo | city | - | 3.76 8.78 2309527 | Малабо | Малаба | Малабо | Malabo | Malabas | Malabo
[LAO]
Vientiane | city | - | 17.97 102.60 1651944 | Вьентьян | В'енцьян | В'єнтьян | Wientian | Vientianas | Vientiane
[BGD]
Dhaka | city | - | 23.71 90.41 1185241 | - | - | - | Dhaka | Daka | Dhaka
[AFG]
Kabul | city | - | 34.53 69.17 1138958 | Кабул | Кабул | Кабул | Kabul | Kabulas | Kabul
[SAU]
Riyadh | city | - | 24.69 46.72 108410 | Эр-Рияд | Эр-Рыяд | Ер-Ріяд | Rijad | Rijadas | Riad
Jeddah | city | - | 21.54 39.17 105343 | Джидда | Джыда | Джидда | Dżudda | Džida | Dschidda
[QAT]
Doha | city | - | 25.29 51.53 290030 | Доха | Доха | Доха | Doha | Doha | Doha
[OMN]
Muscat | city | - | 23.58 58.41 287286 | Маскат | Маскат | Маскат | Maskat | Maskatas | Maskat
[KOR]
Seoul | city | - | 37.57 126.98 1835848 | Сеул | Сеул | Сеул | Seul | Seulas | Seoul
[THA]
Bangkok | city | - | 13.75 100.50 1609350 | Бангкок | Бангкок | Бангкок | Bangkok | Bankokas | Bangkok
[MYS]
Kuala Lumpur | city | - | 3.14 101.69 1735161 | Куала-Лумпур | Куала-Лумпур | Куала-Лумпур | Kuala Lumpur | Kvala Lumpūras | Kuala Lumpur
[NIC]
Managua | city | - | 12.13 -86.25 3617763 | Манагуа | Манагуа | Манагуа | Managua | Managva | Managua
[BRA]
Brasilia | city | - | -15.78 -47.93 3469058 | - | - | - | - | - | Brasília
Rio de Janeiro | city | - | -22.91 -43.18 3451190 | Рио-де-Жанейро | Рыа-дэ-Жанейра | Ріо-де-Жанейро | Rio de Janeiro | Rio de Žaneiras | Rio de Janeiro
[ARG]
Buenos Aires | city | - | -34.61 -58.38 3435910 | Буэнос-Айрес | Буэнас-Айрэс | Буенос-Айрес | Buenos Aires | Buenos Airės | Buenos Aires
[MEX]
Mexico City | city | - | 19.43 -99.13 3530597 | Мехико | Мехіка | Мехіко | - | - | Mexiko-Stadt
[AUS]
Canberra | city | - | -35.28 149.13 2172517 | Канберра | Канбера | Канберра | Canberra | Kanbera | Canberra
Sydney | city | - | -33.87 151.21 2147714 | Сидней | Сіднэй | Сідней | Sydney | Sidnėjus | Sydney
[CAN]
Ottawa | city | - | 45.41 -75.70 6094817 | Оттава | Атава | Оттава | Ottawa | Otava | Ottawa
Toronto | city | - | 43.65 -79.38 6167865 | Торонто | Таронта | Торонто | Toronto | Torontas | Toronto
[MKD]
Skopje | city | - | 41.99 21.43 785842 | Скопье | Скоп'е | Скоп'є | Skopje | Skopjė | Skopje
[MNE]
Podgorica | city | - | 42.44 19.26 3193044 | Подгорица | Падгорыца | Подгориця | Podgorica | Podgorica | Podgorica
[BIH]
Sarajevo | city | - | 43.85 18.36 3191281 | Сараево | Сараева | Сараєво | Sarajewo | Sarajevas | Sarajevo
[ALB]
Tirana | city | - | 41.33 19.82 3183875 | Тирана | Тырана | Тирана | Tirana | Tirana | Tirana
[TKM]
Ashgabat | city | - | 37.95 58.38 162183 | Ашхабад, Ашгабат | Ашхабад, Ашгабад | Ашгабат | Aszchabad | Ašchabadas | Aschgabat
[SVN]
Ljubljana | city | - | 46.05 14.51 3196359 | Любляна | Любляна | Любляна | Lublana | Liubliana | Ljubljana
[HRV]
Zagreb | city | - | 45.81 15.98 3186886 | Загреб | Заграб | Загреб | Zagrzeb | Zagrebas | Zagreb
[ISR]
Jerusalem | city | - | 31.78 35.22 281184 | Иерусалим | Іерусалім, Ерусалім | Єрусалим | Jerozolima | Jeruzalė | Jerusalem
Tel Aviv | city | - | 32.08 34.78 293397 | Тель-Авив | Тэль-Авіў | Тель-Авів | Tel Awiw | Tel Avivas | Tel Aviv
[IRQ]
Sulaymaniyah | city | - | 35.56 45.43 98463 | Сулеймания | Сулейманія | Сулейманія | Sulejmanija | - | Sulaimaniyya
[LBN]
Beirut | city | - | 33.89 35.50 276781 | Бейрут | Бейрут | Бейрут | Bejrut | Beirutas | Beirut
[JOR]
Amman | city | - | 31.96 35.95 250441 | Амман | - | Амман | Amman | Amanas | Amman
[KWT]
Kuwait City | city | - | 29.37 47.98 285787 | Эль-Кувейт | Эль-Кувейт | Ель-Кувейт | - | - | Kuwait-Stadt
[NZL]
Wellington | city | - | -41.29 174.78 2179537 | Веллингтон | Велінгтан | Веллінгтон | Wellington | Velingtonas | Wellington
[IND]
Mumbai | city | - | 19.07 72.88 1275339 | Мумбаи | Мумбаі | Мумбаї | Mumbaj | Mumbajus | Mumbai
[MMR]
Naypyidaw | city | - | 19.75 96.12 6611854 | Нейпьидо | Нейп'іда | Нейп'їдо | Naypyidaw | - | Naypyidaw
[LKA]
Colombo | city | - | 6.93 79.85 1248991 | Коломбо | Каломба | Коломбо | Kolombo | Kolombas | Colombo
[CYP]
Nicosia | city | - | 35.17 33.37 146268 | Никосия | Нікасія | Нікосія | Nikozja | Nikosija | Nikosia
[LUX]
Luxembourg City | city | - | 49.61 6.13 2960316 | - | - | - | - | - | Luxemburg-Stadt
[MLT]
Valletta | city | - | 35.90 14.51 2562305 | Валлетта | Валета | Валлетта | Valletta | Valeta | Valletta
[ISL]
Reykjavik | city | - | 64.14 -21.90 3413829 | Рейкьявик | Рэйк'явік | Рейк'явік | Reykjavik | Reikjavikas | Reykjavík
[BEL]
Bruges | city | - | 51.21 3.22 2800931 | Брюгге | Бруге | Брюгге | Brugia | Briugė | Brügge
[NOR]
Bergen | city | - | 60.39 5.32 3161732 | Берген | Берген | Берген | Bergen | Bergenas | Bergen
[GEO]
Kutaisi | city | - | 42.27 42.70 613607 | Кутаиси | Кутаісі | Кутаїсі | Kutaisi | Kutaisis | Kutaissi
[ARM]
Gyumri | city | - | 40.79 43.85 616635 | Гюмри | Гюмры | Гюмрі | Giumri | Giumris | Gjumri
[AZE]
Shusha | city | - | 39.76 46.75 - | Шуша | Шуша | Шуша | Szusza | Šuša | Schuscha
[ITA]
Bologna | city | - | 44.49 11.34 3181928 | Болонья | Балоння | Болонья | Bolonia | Bolonija | Bologna
Venice | city | - | 45.44 12.33 3164603 | Венеция | Венецыя | Венеція | Wenecja | Venecija | Venedig
[TUR]
Izmir | city | - | 38.41 27.14 311046 | Измир | Ізмір | Ізмір | Izmir | Izmiras | Izmir
[FRA]
Avignon | city | - | 43.95 4.81 3035681 | Авиньон | Авіньён | Авіньйон | Awinion | Avinjonas | Avignon
[LTU]
Kedainiai | city | - | 55.29 23.97 598818 | Кедайняй | Кедайняй | Кедайняй | Kiejdany | Kėdainiai
[POL]
Suwalki Gap | area | - | 54.00 23.40 - | Сувалкский коридор | Сувалкскі калідор | Сувальський коридор | przesmyk suwalski | Suvalkų koridorius | Suwalki-Lücke, Suwałki-Lücke | Suwalki corridor
[POL]
Bielsk Podlaski | city | - | 52.77 23.19 - | Бельск-Подляски | Бельск-Падляшскі | - | Bielsk Podlaski
Siemiatycze | city | - | 52.43 22.86 - | Семятыче | Сямяцічы | - | Siemiatycze
Starzyna | village | - | - - - | Старжина | - | - | Starzyna
Czerlonka | village | - | 52.70 23.72 - | - | - | - | Czerlonka
Nowy Dwor | village | - | 53.65 23.57 - | - | - | - | Nowy Dwór; | - | - | cue
Sejny | city | - | 54.11 23.35 - | Сейны | Сейны | - | Sejny
Lomza | city | - | 53.18 22.07 - | Ломжа | Ломжа | - | Łomża
Hrubieszow | city | - | 50.80 23.89 - | Грубешув | - | - | Hrubieszów
Dorohusk | crossing | - | 51.16 23.81 - | Дорохуск | Дарагуск | - | Dorohusk
Radom | city | - | 51.40 21.15 - | Радом | Радам | - | Radom; | - | - | cue
Torzeniec | village | - | - - - | - | - | - | Torzeniec
[LTU]
Moletai | city | - | 55.23 25.42 - | Молетай | - | - | - | Molėtai
Kabeliai | village | - | 53.93 24.25 - | - | - | - | - | Kabeliai
Adutiskis | village | - | 55.16 26.60 - | Адутишкис | - | - | - | Adutiškis
Turmantas | village | - | 55.69 26.45 - | Турмантас | - | - | - | Turmantas
Zarasai | city | - | 55.73 26.25 - | Зарасай | - | - | - | Zarasai
Trakai | city | - | 54.64 24.93 - | Тракай | Трокі | - | Troki | Trakai
Nemencine | city | - | 54.85 25.47 - | Неменчине | - | - | - | Nemenčinė
Baltoji Voke | city | - | 54.46 25.15 - | - | - | - | - | Baltoji Vokė
Verebiejai | village | - | 54.39 23.85 - | - | - | - | - | Verebiejai
[LVA]
Zilupe | city | - | 56.39 28.12 - | Зилупе | - | - | - | Zilupė
Gaigalava | village | - | 56.74 27.07 - | Гайгалава | -
Dagda | city | - | 56.10 27.54 - | Дагда | -
[UKR]
Bila Tserkva | city | - | 49.80 30.12 - | Белая Церковь | Белая Царква | Біла Церква | Biała Cerkiew
Ilovaisk | city | - | 47.92 38.20 - | Иловайск | - | Іловайськ | - | - | - | Ilovaysk
Varash | city | - | 51.35 25.85 - | Вараш | Вараш | Вараш
Bilohorivka | village | - | 48.93 38.25 - | Белогоровка | - | Білогорівка
Ripky | city | - | 51.80 31.09 - | Репки? | - | Ріпки | - | - | - | Repki
Horodnia | city | - | 51.89 31.60 - | Городня | - | Городня | - | - | - | Gorodnya; cue
Liubech | city | - | 51.70 30.66 - | Любеч | - | Любеч | - | - | - | Lyubech
Manevychi | city | - | 51.29 25.53 - | Маневичи | - | Маневичі
Ratne | city | - | 51.66 24.53 - | Ратно | - | Ратне
Shatsk | city | - | 51.50 23.93 - | Шацк | - | Шацьк | - | - | - | cue
Dubrovytsia | city | - | 51.57 26.57 - | Дубровица | - | Дубровиця
Rokytne | city | - | 51.28 27.21 - | Рокитное | - | Рокитне | - | - | - | cue
Olevsk | city | - | 51.22 27.65 - | Олевск | - | Олевськ
Poliske | city | - | 51.24 29.39 - | Полесское | - | Поліське
Senkivka | crossing | - | 52.06 31.79 - | Сеньковка | - | Сеньківка
Vystupovychi | crossing | - | 51.58 29.07 - | Выступовичи | - | Виступовичі
Pokrovsk | city | - | 48.28 37.18 - | Покровск | Пакроўск | Покровськ
Kremenchuk | city | - | 49.07 33.42 - | Кременчуг | - | Кременчук
Kryvyi Rih | city | - | 47.91 33.39 - | Кривой Рог | Крывы Рог | Кривий Ріг
Chernivtsi | city | - | 48.29 25.94 - | Черновцы | Чарнаўцы | Чернівці
Cherkasy | city | - | 49.44 32.06 - | Черкассы | - | Черкаси
Kropyvnytskyi | city | - | 48.51 32.26 - | Кропивницкий | - | Кропивницький
Boryspil | city | - | 50.35 30.95 - | Борисполь | Барыспаль | Бориспіль
Brovary | city | - | 50.51 30.79 - | Бровары | - | Бровари
Vyshhorod | city | - | 50.58 30.49 - | Вышгород | - | Вишгород
[RUS]
Krasnaya Polyana | city | - | 43.68 40.20 - | Красная Поляна | Красная Паляна
Rudnya | city | - | 54.95 31.10 - | Рудня | - | - | - | - | - | cue
Klintsy | city | - | 52.76 32.24 - | Клинцы | -
Novozybkov | city | - | 52.54 31.93 - | Новозыбков | -
Sebezh | city | - | 56.28 28.48 - | Себеж | -
Nevel | city | - | 56.02 29.93 - | Невель | - | - | - | - | - | cue
Velikiye Luki | city | - | 56.34 30.55 - | Великие Луки | -
Engels | city | - | 51.48 46.11 - | Энгельс? | - | - | - | - | - | cue
Kapustin Yar | facility | - | 48.58 45.72 - | Капустин Яр | Капусцін Яр | Капустін Яр | Kapustin Jar
Izhevsk | city | - | 56.85 53.20 - | Ижевск | Іжэўск
Tyumen | city | - | 57.15 65.53 - | Тюмень | Цюмень
Orenburg | city | - | 51.77 55.10 - | Оренбург | Арэнбург
Cheboksary | city | - | 56.13 47.25 - | Чебоксары | Чэбаксары
Yaroslavl | city | - | 57.63 39.87 - | Ярославль | Яраслаўль
Zavidovo | village | - | 56.53 36.53 - | Завидово | -
[PAK]
Lahore | city | - | 31.55 74.34 - | Лахор | Лахор
Karachi | city | - | 24.86 67.01 - | Карачи | Карачы
Sindh | region | - | - - - | Синд? | - | - | - | - | - | cue
[CHN]
Guangdong | region | - | - - - | Гуандун | Гуандун
Qingdao | city | - | 36.07 120.38 - | Циндао | Ціндаа
Xian | city | - | 34.34 108.94 - | Сиань | Сіань | - | - | - | - | Xi'an
[USA]
Camp David | facility | - | - - - | Кэмп-Дэвид | Кэмп-Дэвід
Houston | city | - | 29.76 -95.37 - | Хьюстон | -
Boston | city | - | 42.36 -71.06 - | Бостон | Бостан
[KAZ]
Zhetygen | village | - | - - - | Жетыген | -
Karaganda | city | - | 49.80 73.10 - | Караганда | Караганда
[CAN]
Montreal | city | - | 45.50 -73.57 - | Монреаль | Манрэаль
Halifax | city | - | 44.65 -63.57 - | Галифакс | -
[DEU]
Heidelberg | city | - | 49.40 8.67 - | Гейдельберг | -
Aachen | city | - | 50.78 6.08 - | Ахен | Аахен
Karlsruhe | city | - | 49.01 8.40 - | Карлсруэ | -
Hanover | city | - | 52.37 9.73 - | Ганновер | - | - | - | - | Hannover
[ITA]
Turin | city | - | 45.07 7.69 - | Турин | Турын
Florence | city | - | 43.77 11.25 - | Флоренция | Фларэнцыя
[ESP]
Valencia | city | - | 39.47 -0.38 - | Валенсия | - | - | - | - | - | cue
[IND]
Goa | region | - | - - - | Гоа | Гоа
[EGY]
Sharm el-Sheikh | city | - | 27.91 34.33 - | Шарм-эль-Шейх | Шарм-эль-Шэйх
[UZB]
Bukhara | city | - | 39.77 64.42 - | Бухара | Бухара
[AZE]
Khankendi | city | - | 39.82 46.75 - | Ханкенди, Степанакерт | Ханкендзі
[KGZ]
Cholpon-Ata | city | - | 42.65 77.08 - | Чолпон-Ата | -
Osh | city | - | 40.53 72.80 - | Ош | Ош
`;
