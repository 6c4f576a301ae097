/** Opposition, political prisoners, civil society, media, churches, culture and sport of Belarus. How a line is read is told in docs/watchlist.md. */
export const PEOPLE_SOCIETY = `
[BLR OPP]
f Sviatlana Tsikhanouskaya | Тихановская | Ціханоўская | Тихановська | Tsichanouskaja, Tikhanouskaya, Zichanouskaja, Cichanouska, Tsihanouskaya; principal
m Siarhei Tsikhanouski | Тихановский | Ціханоўскі | Тихановський | Tikhanouski, Cichanouski
f Maria Kalesnikava | Колесникова | Калеснікава | Колесникова | Kalesnikowa
m Viktar Babaryka | Бабарико | Бабарыка | Бабарико | Babariko; principal
m Eduard Babaryka | Бабарико | Бабарыка | Бабарико | Babariko; full
m Valery Tsepkalo | Цепкало | Цапкала | Цепкало | Tsapkala; principal
f Veronika Tsepkalo | Цепкало | Цапкала | Цепкало | Tsapkala; full
m Maxim Znak | Знак | Знак; full
m Pavel Latushko | Латушко | Латушка | | Latushka, Latuszka
m Sergei Dylevsky | Дылевский | Дылеўскі | | Dylevski
f Olga Kovalkova | Ковалькова | Кавалькова | | Kavalkova
f Lilia Vlasova | Власова | Уласава; full
m Mikola Statkevich | Статкевич | Статкевіч
m Pavel Severinets | Северинец | Севярынец | Северинець | Seviarynets, Sieviaryniec, Sieviarynets
m Alexander Kozulin | Козулин | Казулін | | Kazulin
m Anatoly Lebedko | Лебедько | Лябедзька | | Liabedzka, Labiedźka
m Vitaly Rymashevsky | Рымашевский | Рымашэўскі
m Alexei Yanukevich | Янукевич | Янукевіч; full
m Grigory Kostusev | Костусев | Кастусёў | | Kastusiou, Kastusyou
m Alexander Dobrovolsky | Добровольский | Дабравольскі; full
m Franak Viachorka | Вячорка, Вечорко | Вячорка | Вячорка | Viacorka; principal
m Vintsuk Viachorka | Винцук Вечорко | Вінцук Вячорка; full
m Denis Kuchinsky | Кучинский | Кучынскі; full
m Valery Kovalevsky | Ковалевский | Кавалеўскі; full
m Valery Sakhashchyk | Сахащик | Сахашчык | | Sakhashchik
m Alexander Azarov | Азаров | Азараў; full
m Vadim Prokopiev | Прокопьев | Пракоп'еў | | Prokopyev
f Alina Koushyk | Алина Ковшик | Аліна Коўшык | | Kovshik, Koushik
f Olga Gorbunova | Горбунова | Гарбунова; full
f Olga Zazulinskaya | Зазулинская | Зазулінская
m Stsiapan Putsila | Путило | Пуціла | | Putsilo, Putilo
m Anton Rodnenkov | Родненков | Родненкаў, Раднянкоў, Роднянкоў | | Radnenkau
m Ivan Kravtsov | Кравцов | Краўцоў; full
m Zmitser Dashkevich | Дашкевич | Дашкевіч
m Andrei Dmitriev | Дмитриев | Дзмітрыеў; full
m Sergei Cherechen | Черечень | Чэрачэнь
f Anna Kanopatskaya | Канопацкая | Канапацкая
m Mikola Autukhovich | Автухович | Аўтуховіч
m Yuri Ziankovich | Зенкович | Зянковіч | | Zenkovich, Ziankovič
m Alexander Feduta | Федута | Фядута
f Maria Moroz | Мороз | Мароз; full
m Zianon Pazniak | Зенон Позняк | Зянон Пазняк | Зенон Позняк | Zyanon_Paznyak, Zianon_Paźniak, Zianon_Poźniak, Senon_Posnjak, Zenon_Poźniak
m Stanislav Shushkevich | Шушкевич | Шушкевіч | | Szuszkiewicz, Schuschkewitsch
m Alexander Milinkevich | Милинкевич | Мілінкевіч | Мілінкевич | Milinkevičius, Milinkiewicz, Milinkewitsch
m Vyacheslav Kebich | Кебич | Кебіч
m Yuri Khashchevatsky | Хащеватский | Хашчавацкі
m Uladzimir Matskevich | Мацкевич | Мацкевіч; full
f Nina Baginskaya | Багинская | Багінская | | Bahinskaya
m Ihar Lednik | Ледник | Леднік
m Ihar Alinevich | Олиневич | Аліневіч | | Olinevich
m Mikola Dziadok | Дедок | Дзядок | | Dedok
f Olga Kovalchuk | Ковальчук | Кавальчук; full
m Andrei Sannikov | Санников | Саннікаў | | Sannikau, Sanikav, Sannikava
m Vladimir Neklyaev | Некляев | Някляеў | Некляєв, Някляєв | Niakliaeu, Niaklajeu, Niaklajeŭ, Nekliajev, Niakliajev, Nekljajew, Njakljajeu
m Dmitry Bondarenko | Бондаренко | Бандарэнка; full
m Yuri Gubarevich | Губаревич | Губарэвіч
m Ryhor Malashchuk | Малащук | Малашчук
m Sergei Sparish | Спариш | Спарыш | | Sparysh
m Dmitry Furmanov | Фурманов | Фурманаў; full
m Alexander Aranovich | Аранович | Арановіч
m Artsiom Sakau | Саков | Сакаў; full
f Palina Panasiuk | Шарендо-Панасюк | Шарэнда-Панасюк | | Sharenda, Sharenda-Panasiuk
m Alexander Kabanov | Кабанов | Кабанаў; full
m Denis Ivashin | Ивашин | Івашын
m Vitold Ashurak | Витольд Ашурок | Вітольд Ашурак | Вітольд Ашурок | Ashurok, Aszurak
m Ales Pushkin | Пушкин | Пушкін; full
m Nikolai Klimovich | Климович | Клімовіч; full
m Roman Bondarenko | Бондаренко | Бандарэнка; full
m Alexander Taraikovsky | Тарайковский | Тарайкоўскі | | Taraykovsky
m Gennady Shutov | Шутов | Шутаў
m Alexander Vikhor | Вихор | Віхор
m Denis Dikun | Дикун | Дзікун
f Nasta Loika | Лойко | Лойка | | Loyka, Lojka
f Marina Adamovich | Адамович | Адамовіч; full
m Alexander Frantskevich | Францкевич | Францкевіч
m Yuri Voskresensky | Воскресенский | Васкрасенскі
m Sergei Skrebets | Скребец | Скрабец
f Tatiana Severinets | Северинец | Севярынец; full
f Darya Losik | Лосик | Лосік; full
m Vladimir Kniga | Книга | Кніга; full
m Vasil Veremeichik | Василий Веремейчик | Васіль Верамейчык
m Denis Prokhorov | Прохоров | Прохараў; full
m Pavel Shurmei | Шурмей | Шурмей
m Vadim Kabanchuk | Кабанчук | Кабанчук
f Elena Zhivoglod | Живоглод | Жываглод
m Sergei Bulba | Бульба | Бульба; full
m Vyacheslav Siuchyk | Сивчик | Сіўчык | | Siwczyk, Sivchyk
[BLR LAB]
m Alexander Yaroshuk | Ярошук | Ярашук | | Yarashuk
m Maxim Pozniakov | Поздняков | Пазнякоў; full
m Gennady Fedynich | Фединич | Фядыніч
m Igor Komlik | Комлик | Комлік
[BLR NGO]
m Vitaly Shishov | Шишов | Шышоў
m Ales Bialiatski | Беляцкий | Бяляцкі | Бяляцький, Біляцький | Byalyatski, Belyatsky, Bialacki, Bjaljazki, Beljazki
m Valiantsin Stefanovich | Стефанович | Стэфановіч; full
m Uladzimir Labkovich | Лабкович | Лабковіч
f Marfa Rabkova | Рабкова | Рабкова
m Andrei Chepyuk | Чепюк | Чапюк
m Leonid Sudalenko | Судаленко | Судаленка
f Tatiana Lasitsa | Ласица | Ласіца
m Pavel Sapelko | Сапелко | Сапелка
m Oleg Gulak | Гулак | Гулак; full
m Oleg Ageev | Агеев | Агееў; full
m Andrei Bastunets | Бастунец | Бастунец
m Boris Zvozskov | Звозсков | Звозскаў
f Zhanna Litvina | Литвина | Літвіна; full
m Sergei Drozdovsky | Дроздовский | Драздоўскі
m Oleg Grableusky | Граблевский | Граблеўскі
f Andzelika Borys | Борис | Борыс; full
f Irena Biernacka | Бернацкая | Бярнацкая | | Bernatskaya, Biarnackaja
f Maria Tiszkowska | Тишковская | Цішкоўская | | Tsishkouskaya, Tishkovskaya
f Anna Paniszewa | Панишева | Панішава | | Panisheva, Panishava
m Alexander Opeikin | Опейкин | Апейкін
f Alexandra Gerasimenya | Герасименя | Герасіменя | | Herasimenia
m Andrei Stryzhak | Стрижак | Стрыжак
m Alexei Leonchik | Леончик | Ляончык
f Enira Bronitskaya | Энира Броницкая | Эніра Браніцкая
f Tatiana Hatsura-Yavorska | Гацура-Яворская | Гацура-Яворская | | Hatsura, Gatsura
f Natallia Pinchuk | Пинчук | Пінчук; full
[BLR MED]
f Irina Khalip | Халип | Халіп
m Andrzej Poczobut | Почобут | Пачобут | Почобут | Pachobut, Pochobut, Poczobutt
m Roman Protasevich | Протасевич | Пратасевіч | Протасевич | Pratasevich, Protassewitsch, Protasiewicz, Pratasiewicz, Protasevič
m Ihar Losik | Лосик | Лосік | | Łosik
f Katsiaryna Andreyeva | Андреева, Бахвалова | Андрэева, Бахвалава | | Bakhvalava, Andreeva; full
f Darya Chultsova | Чульцова | Чульцова
f Katsiaryna Barysevich | Борисевич | Барысевіч | | Borisevich; full
f Maryna Zolatava | Марина Золотова | Марына Золатава | | Zolotova
f Ludmila Chekina | Чекина | Чэкіна
f Yuliya Slutskaya | Юлия Слуцкая | Юлія Слуцкая | | Yulia_Slutskaya; full
m Andrei Aleksandrov | Александров | Аляксандраў; full
f Irina Slavnikova | Славникова | Слаўнікава
m Andrei Kuznechik | Кузнечик | Кузнечык
m Ihar Karnei | Карней | Карней
m Sergei Satsuk | Сацук | Сацук
m Oleg Gruzdilovich | Груздилович | Груздзіловіч
m Yahor Martsinovich | Егор Мартинович | Ягор Марціновіч | | Martsinovich
m Andrei Skurko | Скурко | Скурко
m Pavel Mozheiko | Можейко | Мажэйка
f Ksenia Lutskina | Луцкина | Луцкіна
m Pavel Belous | Белоус | Белавус; full
m Vyacheslav Lazarev | Лазарев | Лазараў; full
m Dmitry Luksha | Лукша | Лукша
f Irina Levshina | Левшина | Леўшына
m Dmitry Navazhylau | Новожилов | Наважылаў
m Eduard Palchys | Пальчис | Пальчыс
m Pavel Sheremet | Шеремет | Шарамет
f Natallia Radina | Радина | Радзіна
m Anton Motolko | Мотолько | Матолька | | Matolka
m Yan Rudik | Ян Рудик | Ян Рудзік
m Ales Liubianchuk | Любенчук | Любянчук | | Lubianchuk
m Danil Palianski | Данил Полянский | Даніл Палянскі; full
m Sergei Gordievich | Гордиевич | Гардзіевіч
[BLR CVL]
f Svetlana Alexievich | Алексиевич | Алексіевіч | Алексієвич | Alexijewitsch, Aleksijewicz, Aleksijevič, Alexiévitch
f Krystsina Tsimanouskaya | Тимановская | Ціманоўская | Тимановська | Timanovskaya, Cimanouska, Timanowskaja
f Aryna Sabalenka | Соболенко | Сабаленка | Соболенко | Sobolenko
f Victoria Azarenka | Виктория Азаренко | Вікторыя Азаранка | Вікторія Азаренко
f Darya Domracheva | Домрачева | Домрачава
m Alexander Medved | Медведь | Мядзведзь; full
f Elena Levchenko | Левченко | Леўчанка; full
m Dmitry Baskov | Басков | Баскаў
m Lavon Volski | Лявон Вольский | Лявон Вольскі
m Nikolai Khalezin | Халезин | Халезін
f Natallia Kaliada | Коляда | Каляда; full
[RUS CVL]
f Sofia Sapega | Сапега | Сапега | Сапега | Sapieha
[DEU CVL]
m Rico Krieger | Рико Кригер | Рыка Крыгер | Ріко Крігер
[BLR REL]
m Tadeusz Kondrusiewicz | Кондрусевич | Кандрусевіч | Кондрусевич | Kondrusevich
m Joseph Staneuski | Станевский | Станеўскі | | Staniewski, Staneusky
m Veniamin Tupeko | Митрополит_Вениамин | Мітрапаліт_Веніямін; full
m Artemy Kishchenko | Архиепископ_Артемий | Архіепіскап_Арцемій; full
m Henryk Akalatovich | Генрих Околотович | Генрых Акалатовіч | | Okolotowicz, Akałatowicz
m Andrzej Yukhnevich | Юхневич | Юхневіч | | Juchniewicz
m Sergei Rezanovich | Резанович | Рэзановіч
m Yuri Kasabutski | Косабуцкий | Касабуцкі | | Kasabucki
[BLR BUS]
m Alexander Zaitsev | Зайцев | Зайцаў; full
m Nikolai Vorobei | Воробей | Верабей; full
m Alexei Oleksin | Олексин | Алексін
m Sergei Teterin | Тетерин | Цяцерын
m Alexander Shakutin | Шакутин | Шакуцін
m Mikhail Gutseriev | Гуцериев | Гуцарыеў
m Yuri Chizh | Чиж | Чыж; full
m Bogoljub Karic | Боголюб Карич | Багалюб Карыч
m Ivan Golovaty | Головатый | Галаваты
m Arkady Dobkin | Аркадий Добкин | Аркадзь Добкін
m Viktor Prokopenya | Прокопеня | Пракапеня
m Mikita Mikado | Никита Микадо | Мікіта Мікада
[BLR OPP]
f Alana Gebremariam | Алана Гебремариам | Алана Гебрэмарыям | Алана Гебремаріам
f Volha Zalatar | Золотарь, Золотар | Залатар | Золотар | Zolotar; full
m Viktar Barushka | Борушко | Барушка | | Borushko
m Dzmitry Dubouski | Дубовский | Дубоўскі | | Dubovsky; full
m Siarhei Ramanau | Романов | Раманаў; full
m Dzmitry Razanovich | Резанович | Разановіч; full
m Mikalai Kazlou | Козлов | Казлоў; full
m Ryhor Astapenia | Григорий Астапеня | Рыгор Астапеня
m Artyom Shraibman | Артем Шрайбман | Арцём Шрайбман | | Shraibman
m Valery Karbalevich | Карбалевич | Карбалевіч
m Andrei Yahorau | Егоров | Ягораў; full
m Uladzimir Astapenka | Астапенко | Астапенка | | Ostapenko; full
f Tatsiana Zelko | Зелко | Зялко
f Anastasiya Kastsiuhova | Анастасия Костюгова | Анастасія Касцюгова
m Pavel Barkouski | Барковский | Баркоўскі; full
m Alexander Klaskouski | Класковский | Класкоўскі; full
m Ales Zarembiuk | Зарембюк | Зарамбюк
m Yahor Dudnikau | Егор Дудников | Ягор Дуднікаў | | Dudnikov
m Kiryl Kazei | Кирилл Казей | Кірыл Казей
m Vasil Berasneu | Береснев | Бераснеў | | Beresnev; full
f Zinaida Mikhniuk | Зинаида Михнюк | Зінаіда Міхнюк
f Yana Pinchuk | Пинчук | Пінчук; full
m Akihiro Gayeuski-Hanada | Акихиро Гаевский-Ханада | Акіхіра Гаеўскі-Ханада
f Danuta Pyarednya | Данута Передня | Данута Пярэдня
f Natallia Hershe | Херше | Гершэ | | Hersche
f Iryna Shchasnaya | Счастная | Шчасная | | Schastnaya
f Antanina Kanavalava | Антонина Коновалова | Антаніна Канавалава | | Konovalova
f Alena Lazarchyk | Лазарчик | Лазарчык
[BLR NGO]
f Valeryia Kastsiuhova | Костюгова | Касцюгова | | Kostyugova
f Tatsiana Kuzina | Кузина | Кузіна; full
m Uladzimir Velichkin | Величкин | Вялічкін
m Raman Kisliak | Роман Кисляк | Раман Кісляк
m Viktar Sazonau | Сазонов | Сазонаў; full
f Alena Masliukova | Маслюкова | Маслюкова
m Siarhei Latinski | Латинский | Латынскі
m Pavel Levinau | Левинов | Левінаў
[BLR MED]
f Iryna Novik | Новик | Новік; full
f Volha Loika | Лойко | Лойка; full
f Alena Talkachova | Толкачева | Талкачова | | Tolkacheva
m Aleh Suprunyuk | Супрунюк | Супрунюк
m Pavel Padabed | Подобед | Падабед
f Larysa Shchyrakova | Щиракова | Шчыракова | | Shchirakova
m Yauhen Merkis | Меркис | Меркіс
m Aliaksandr Ziankou | Зенков | Зянкоў; full
m Yauhen Nikalayevich | Николаевич | Мікалаевіч; full
m Ihar Ilyash | Ильяш | Ільяш | | Iljasz
f Palina Pitkevich | Питкевич | Піткевіч
m Yury Zisser | Зиссер | Зісер
m Aliaksandr Lukashuk | Лукашук | Лукашук
m Siarhei Navumchyk | Наумчик | Навумчык
m Barys Haretski | Горецкий | Гарэцкі; full
[BLR CVL]
m Vitaly Gurkou | Гурков | Гуркоў; full
f Marharyta Liauchuk | Маргарита Левчук | Маргарыта Ляўчук
m Uladzimir Pugach | Пугач | Пугач; full
m Andrei Zeltser | Зельцер | Зельцар
m Ivan Litskevich | Литкевич, Лицкевич | Літкевіч; full
m Dzmitry Fedasiuk | Федосюк | Фядасюк; full
f Melitina Stanyuta | Мелитина Станюта | Меліціна Станюта
m Max Mirnyi | Максим Мирный | Максім Мірны; full
[BLR REL]
m Aliaksandr Yasheuski | Яшевский | Яшэўскі | | Jaszewski
m Viachaslau Barok | Барок | Барок; full
m Georgii Roi | Георгий Рой | Георгій Рой; full
m Uladzislau Lazar | Лазарь | Лазар; full
[BLR LAB]
m Vatslau Areshka | Вацлав Орешко | Вацлаў Арэшка
m Siarhei Antusevich | Антусевич | Антусевіч
f Iryna But-Husaim | Бут-Гусаим | Бут-Гусаім
m Aliaksandr Mishuk | Мишук | Мішук; full
`;
