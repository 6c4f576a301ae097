/**
 * Places of Belarus: `Name | kind | parent | latitude longitude geonames | Russian | Belarusian | Ukrainian | Polish | Lithuanian |
 * German | further Latin spellings`. In the Cyrillic and Polish columns an adjective may follow after a semicolon. A region's or
 * district's own line is made from its centre's adjective. `-` leaves a column out; a missing Ukrainian name is made from the
 * Russian one. Coordinates are rounded to two decimals; a GeoNames id is given only where known.
 */
export const PLACES_BELARUS = `
Minsk Region | region | - | 53.90 27.57 - | Минская область, Минщина; | Мінская вобласць, Міншчына, Меншчына | Мінська область, Мінщина | obwód miński, Mińszczyzna | Minsko sritis | Gebiet Minsk | Minsk Voblast, Minsk Oblast, Minsk Province
Brest Region | region | - | 52.50 25.50 - | Брестская область, Брестчина | Брэсцкая вобласць, Брэстчына, Берасцейшчына | Брестська область, Берестейщина, Брестщина | obwód brzeski | Bresto sritis | Gebiet Brest | Brest Oblast
Gomel Region | region | - | 52.50 29.50 - | Гомельская область, Гомельщина | Гомельская вобласць, Гомельшчына | Гомельська область, Гомельщина | obwód homelski | Gomelio sritis | Gebiet Gomel | Gomel Oblast, Homel Oblast, Homiel Region, Homel Region, Homel Voblast
Grodno Region | region | - | 53.60 25.00 - | Гродненская область, Гродненщина | Гродзенская вобласць, Гродзеншчына, Гарадзеншчына | Гродненська область, Гродненщина | obwód grodzieński, Grodzieńszczyzna | Gardino sritis | Gebiet Grodno | Hrodna Region, Grodno Oblast, Hrodna Oblast
Mogilev Region | region | - | 53.70 30.50 - | Могилевская область, Могилевщина | Магілёўская вобласць, Магілёўшчына | Могильовська область, Могильовщина | obwód mohylewski | Mogiliovo sritis | Gebiet Mogiljow | Mahilyow Region, Mahiliou Region, Mogilev Oblast
Vitebsk Region | region | - | 55.20 29.00 - | Витебская область, Витебщина | Віцебская вобласць, Віцебшчына | Вітебська область, Вітебщина | obwód witebski | Vitebsko sritis | Gebiet Witebsk | Vitsebsk Region, Vitebsk Oblast
Minsk | city | - | 53.90 27.57 625144 | Минск; минский | Мінск, Менск; мінскі, менскі | Мінськ; мінський | Mińsk; miński | Minskas | Minsk; Minsker
Brest | city | Brest Region | 52.10 23.69 629634 | Брест; брестский | Брэст, Берасце; брэсцкі, берасцейскі | Брест, Берестя; брестський, берестейський | Brześć; brzeski | Brestas | Brest; Brester | Brzesc; cue
Gomel | city | Gomel Region | 52.43 30.98 627907 | Гомель; гомельский | Гомель; гомельскі | Гомель; гомельський | Homel; homelski | Gomelis, Homelis | Gomel, Homel; Gomeler | Homel, Homiel, Homyel
Grodno | city | Grodno Region | 53.69 23.83 627904 | Гродно, Гродна; гродненский | Гродна, Горадня, Гародня; гродзенскі, гарадзенскі | Гродно; гродненський | Grodno; grodzieński | Gardinas, Grodnas | Grodno, Hrodna; Grodnoer | Hrodna, Harodnia
Mogilev | city | Mogilev Region | 53.90 30.33 625665 | Могилев; могилевский | Магілёў; магілёўскі | Могильов, Могилів; могильовський, могилевський | Mohylew; mohylewski | Mogiliovas, Mogiliavas, Mahiliovas | Mogiljow, Mahiljou; Mogiljower | Mahilyow, Mahiliou, Mogilyov, Mahileu, Mahilou, Mahiloŭ
Vitebsk | city | Vitebsk Region | 55.19 30.21 620127 | Витебск; витебский | Віцебск; віцебскі | Вітебськ; вітебський | Witebsk; witebski | Vitebskas | Witebsk, Wizebsk; Witebsker | Vitsebsk, Viciebsk, Vicebsk, Viciebsk, Vitsyebsk
Baranavichy | city | Brest Region | 53.13 26.01 630429 | Барановичи; барановичский | Баранавічы; баранавіцкі | Барановичі; барановицький | Baranowicze; baranowicki | Baranovičiai | Baranawitschy, Baranowitschi | Baranovichi, Baranovici, Baranavičy
Pinsk | city | Brest Region | 52.12 26.10 623549 | Пинск; пинский | Пінск; пінскі | Пінськ; пінський | Pińsk; piński | Pinskas | Pinsk
Bereza | city | Brest Region | 52.53 24.98 - | Береза; березовский | Бяроза; бярозаўскі | Береза; | Bereza Kartuska | Bereza, Biaroza | Bjarosa | Byaroza, Biaroza; cue
Belaazyorsk | city | Brest Region | 52.47 25.18 - | Белоозерск; белоозерский | Белаазёрск; белаазёрскі | Білоозерськ | - | Belaazorskas, Beloozerskas
Gantsevichi | city | Brest Region | 52.75 26.43 - | Ганцевичи; ганцевичский | Ганцавічы; ганцавіцкі | - | Hancewicze | Hancavičiai, Gancevičiai | - | Hantsavichy
Drahichyn | city | Brest Region | 52.19 25.16 - | Дрогичин; дрогичинский | Драгічын; драгічынскі | - | Drohiczyn; | Drahičynas, Drohičinas | - | Drogichin; cue
Zhabinka | city | Brest Region | 52.20 24.02 - | Жабинка; жабинковский | Жабінка; жабінкаўскі | - | - | Žabinka
Ivanava | city | Brest Region | 52.15 25.53 - | Иваново; | Іванава; іванаўскі | - | Janów Poleski | Ivanava | - | cue
Ivatsevichy | city | Brest Region | 52.71 25.34 - | Ивацевичи; ивацевичский | Івацэвічы; івацэвіцкі | - | Iwacewicze | Ivacevičiai | - | Ivatsevichi
Kamenets | city | Brest Region | 52.40 23.81 - | Каменец; каменецкий | Камянец; камянецкі | - | Kamieniec; | Kamenecas, Kamianecas | - | Kamyanyets; cue
Kobryn | city | Brest Region | 52.21 24.36 - | Кобрин; кобринский | Кобрын, Кобрынь; кобрынскі | - | Kobryń | Kobrynas, Kobrinas | - | Kobrin
Luninets | city | Brest Region | 52.25 26.80 - | Лунинец; лунинецкий | Лунінец; лунінецкі | - | Łuniniec | Luninecas | - | Luniniec, Luninets
Mikashevichy | city | Brest Region | 52.22 27.47 - | Микашевичи; микашевичский | Мікашэвічы; мікашэвіцкі | - | Mikaszewicze | Mikaševičiai | - | Mikashevichi
Lyakhavichy | city | Brest Region | 53.04 26.27 - | Ляховичи; ляховичский | Ляхавічы; ляхавіцкі | - | Lachowicze | Liachavičiai | - | Liakhavichy
Malaryta | city | Brest Region | 51.79 24.07 - | Малорита; малоритский | Маларыта; маларыцкі | - | - | Malaryta | - | Malorita
Pruzhany | city | Brest Region | 52.56 24.46 - | Пружаны; пружанский | Пружаны; пружанскі | - | Prużana, Prużany | Pružanai
Stolin | city | Brest Region | 51.89 26.84 - | Столин; столинский | Столін; столінскі | - | - | Stolinas
Azyaryshcha | village | Minsk Region | - - - | Озерище | Азярышча
Beshankovichy | city | Vitebsk Region | 55.05 29.46 - | Бешенковичи; бешенковичский | Бешанковічы; бешанковіцкі | - | - | Bešankovičiai | - | Beshenkovichi
Braslaw | city | Vitebsk Region | 55.64 27.04 - | Браслав; браславский | Браслаў; браслаўскі | - | Brasław | Breslauja, Braslavas | - | Braslau, Braslav
Verkhnyadzvinsk | city | Vitebsk Region | 55.78 27.94 - | Верхнедвинск; верхнедвинский | Верхнядзвінск; верхнядзвінскі | - | - | Verchniadzvinskas, Verchnedvinskas | - | Verkhnedvinsk
Hlybokaye | city | Vitebsk Region | 55.14 27.69 - | Глубокое; глубокский | Глыбокае; глыбоцкі | Глибоке; глибоцький | Głębokie | Glubokas, Hlybokajė | - | Glubokoye, Hlybokae, Glubokoe
Haradok | city | Vitebsk Region | 55.46 29.98 - | Городок; городокский | Гарадок; гарадоцкі | - | - | Haradokas | - | cue
Dokshytsy | city | Vitebsk Region | 54.89 27.77 - | Докшицы; докшицкий | Докшыцы; докшыцкі | - | - | Dokšicai | - | Dokshitsy
Dubrowna | city | Vitebsk Region | 54.57 30.69 - | Дубровно; дубровенский | Дуброўна; дубровенскі | - | - | - | - | Dubrovno, Dubrouna
Lepel | city | Vitebsk Region | 54.88 28.69 - | Лепель; лепельский | Лепель; лепельскі | - | - | Lepelis
Liozna | city | Vitebsk Region | 55.02 30.80 - | Лиозно; лиозненский | Лёзна; лёзненскі | - | - | - | - | Liozno
Miory | city | Vitebsk Region | 55.62 27.63 - | Миоры; миорский | Міёры; міёрскі | - | - | Mioriai
Navapolatsk | city | Vitebsk Region | 55.53 28.65 - | Новополоцк; новополоцкий | Наваполацк; наваполацкі | Новополоцьк | Nowopołock | Novopolockas, Naujapolockas | Nawapolazk | Novopolotsk, Navapolack, Novapolatsk
Orsha | city | Vitebsk Region | 54.51 30.41 - | Орша; оршанский | Орша, Ворша; аршанскі | Орша; оршанський | Orsza; orszański | Orša | Orscha | Vorsha
Polotsk | city | Vitebsk Region | 55.49 28.78 - | Полоцк; полоцкий | Полацк, Полацак; полацкі | Полоцьк; полоцький | Połock; połocki | Polockas | Polazk | Polatsk, Połack, Polack
Pastavy | city | Vitebsk Region | 55.12 26.83 - | Поставы; поставский | Паставы; пастаўскі | - | Postawy | Pastoviai, Pastavai | - | Postavy
Rasony | city | Vitebsk Region | 55.90 28.81 - | Россоны; россонский | Расоны; расонскі
Senno | city | Vitebsk Region | 54.81 29.71 - | Сенно; сенненский | Сянно; сенненскі | - | - | Sianas
Talachyn | city | Vitebsk Region | 54.41 29.69 - | Толочин; толочинский | Талачын; талачынскі | - | - | Talačynas, Toločinas | - | Tolochin, Tolochin, Talochyn
Ushachy | city | Vitebsk Region | 55.18 28.62 - | Ушачи; ушачский | Ушачы; ушацкі
Chashniki | city | Vitebsk Region | 54.86 29.17 - | Чашники; чашникский | Чашнікі; чашніцкі | - | - | Čašnikai
Novalukoml | city | Vitebsk Region | 54.66 29.15 - | Новолукомль; | Новалукомль | - | - | Novolukomlis
Sharkawshchyna | city | Vitebsk Region | 55.37 27.47 - | Шарковщина; шарковщинский | Шаркаўшчына; шаркаўшчынскі | - | - | Šarkauščina
Shumilina | city | Vitebsk Region | 55.30 29.61 - | Шумилино; шумилинский | Шуміліна; шумілінскі | - | - | - | - | Shumilino
Baran | city | Vitebsk Region | - - - | Барань | Барань
Akhova | village | Gomel Region | - - - | Охово | Ахова
Brahin | city | Gomel Region | 51.79 30.27 - | Брагин; брагинский | Брагін; брагінскі | - | - | Brahinas, Braginas | - | Bragin
Buda-Koshelyovo | city | Gomel Region | 52.72 30.57 - | Буда-Кошелево; буда-кошелевский | Буда-Кашалёва; буда-кашалёўскі | - | - | Buda Kašaliova | - | Buda-Koshelevo
Vetka | city | Gomel Region | 52.56 31.18 - | Ветка; ветковский | Ветка; веткаўскі | - | - | Vetka | - | cue
Dobrush | city | Gomel Region | 52.41 31.32 - | Добруш; добрушский | Добруш; добрушскі | - | - | Dobrušas
Yelsk | city | Gomel Region | 51.81 29.15 - | Ельск; ельский | Ельск; ельскі | - | - | Jelskas | - | Elsk
Zhytkavichy | city | Gomel Region | 52.22 27.86 - | Житковичи; житковичский | Жыткавічы; жыткавіцкі | - | - | Žytkavičiai, Žitkavičiai | - | Zhitkovichi
Zhlobin | city | Gomel Region | 52.89 30.02 - | Жлобин; жлобинский | Жлобін; жлобінскі | - | Żłobin | Žlobinas | Schlobin | Žłobin
Kalinkavichy | city | Gomel Region | 52.13 29.33 - | Калинковичи; калинковичский | Калінкавічы; калінкавіцкі | - | - | Kalinkavičiai | - | Kalinkovichi, Kalinkavičy
Karma | city | Gomel Region | 53.13 30.81 - | Корма; кормянский | Карма; кармянскі | - | - | - | - | cue
Lyelchytsy | city | Gomel Region | 51.79 28.32 - | Лельчицы; лельчицкий | Лельчыцы; лельчыцкі | - | - | Lelčycai | - | Lelchitsy
Loyew | city | Gomel Region | 51.94 30.80 - | Лоев; лоевский | Лоеў; лоеўскі | - | - | Lojevas | - | Loev, Loyeu
Mazyr | city | Gomel Region | 52.05 29.25 - | Мозырь; мозырский | Мазыр; мазырскі | Мозир, Мозиря, Мозирю, Мозирем, Мозирі; мозирський | Mozyrz; | Mozyris, Mazyras | Masyr | Mozyr
Narowlya | city | Gomel Region | 51.80 29.50 - | Наровля; наровлянский | Нароўля; нараўлянскі | - | - | Naroulia, Narovlia | - | Narovlya, Naroulia
Aktsyabrski | city | Gomel Region | 52.65 28.88 - | - | Акцябрскі | - | - | - | - | cue
Pyetrykaw | city | Gomel Region | 52.13 28.49 - | Петриков; петриковский | Петрыкаў; петрыкаўскі | - | - | Petrykavas, Petrikovas | - | Petrikov, Petrykau
Rechytsa | city | Gomel Region | 52.36 30.39 - | Речица; речицкий | Рэчыца; рэчыцкі | Речиця; речицький | Rzeczyca | Rečyca, Rečica | - | Rechitsa, Rečyca
Rahachow | city | Gomel Region | 53.09 30.05 - | Рогачев; рогачевский | Рагачоў; рагачоўскі | - | Rohaczów | Rahačiovas, Rogačiovas | - | Rogachev
Svietlahorsk | city | Gomel Region | 52.63 29.73 - | Светлогорск; светлогорский | Светлагорск; светлагорскі | - | Swietłahorsk | Svetlahorskas, Svetlogorskas | - | Svetlogorsk, Svetlahorsk, Svyetlahorsk, Śvietłahorsk; cue
Khoiniki | city | Gomel Region | 51.89 29.96 - | Хойники; хойникский | Хойнікі; хойніцкі | - | - | Choinikai | - | Khoyniki, Chojniki
Chachersk | city | Gomel Region | 52.92 30.92 - | Чечерск; чечерский | Чачэрск; чачэрскі | - | - | Čačerskas
Vasilevichy | city | Gomel Region | - - - | Василевичи | Васілевічы
Lida | city | Grodno Region | 53.89 25.30 626081 | Лида; лидский | Ліда; лідскі | Ліда, Лида; лідський | Lida; lidzki | Lyda, Lida | Lida | cue
Slonim | city | Grodno Region | 53.09 25.32 - | Слоним; слонимский | Слонім; слонімскі | Слонім; слонімський | Słonim, Słonimia, Słonimiu, Słonimiem; słonimski | Slanimas, Slonimas | Slonim
Vawkavysk | city | Grodno Region | 53.15 24.45 - | Волковыск; волковысский | Ваўкавыск; ваўкавыскі | Волковиськ; | Wołkowysk; wołkowyski | Volkoviskas, Vaukavyskas, Volkovyskas | - | Volkovysk, Vaukavysk, Vaŭkavysk, Vaukavysk
Novogrudok | city | Grodno Region | 53.60 25.83 - | Новогрудок; новогрудский | Навагрудак, Наваградак; навагрудскі | - | Nowogródek; nowogródzki | Naugardukas | - | Navahrudak
Ashmyany | city | Grodno Region | 54.42 25.94 - | Ошмяны; ошмянский | Ашмяны; ашмянскі | - | Oszmiana; oszmiański | Ašmena | - | Oshmyany, Ashmiany, Ašmiany
Ostrovets | city | Grodno Region | 54.61 25.95 - | Островец; островецкий | Астравец; астравецкі | Островець | Ostrowiec; | Astravas, Astravecas | Astrawez, Ostrowez | Astravets, Astraviec, Astraviec, Ostrowiec
Smarhon | city | Grodno Region | 54.48 26.40 - | Сморгонь; сморгонский | Смаргонь; смаргонскі | - | Smorgonie | Smurgainys, Smarhonė | - | Smorgon, Smarhoń
Masty | city | Grodno Region | 53.41 24.54 - | Мосты; мостовский | Масты; мастоўскі | - | - | Mastai, Mostai | - | cue
Shchuchyn | city | Grodno Region | 53.60 24.74 - | Щучин; щучинский | Шчучын; шчучынскі | - | Szczuczyn; | Ščiutinas | - | cue
Ivye | city | Grodno Region | 53.93 25.77 - | Ивье; ивьевский | Іўе; іўеўскі | - | Iwie | Vija | - | Iuje, Iwye
Dzyatlava | city | Grodno Region | 53.46 25.41 - | Дятлово; дятловский | Дзятлава; дзятлаўскі | - | Zdzięcioł | Dzatlava, Zietela | - | Dyatlovo, Dziatlava
Karelichy | city | Grodno Region | 53.57 26.14 - | Кореличи; кореличский | Карэлічы; карэліцкі | - | - | Karelicai | - | Korelichi
Zelva | city | Grodno Region | 53.15 24.82 - | Зельва; зельвенский | Зэльва; зэльвенскі | - | - | Zelva
Svislach | city | Grodno Region | 53.04 24.10 - | Свислочь; свислочский | Свіслач; свіслацкі | - | Świsłocz | Svislačius | - | Svisloch
Voranava | city | Grodno Region | 54.15 25.31 - | Вороново; вороновский | Воранава; воранаўскі | - | Werenowo | Varanavas
Byerastavitsa | city | Grodno Region | 53.20 24.02 - | Берестовица, Большая Берестовица; берестовицкий | Бераставіца, Вялікая Бераставіца; бераставіцкі | - | Brzostowica Wielka | Berastavica
Skidel | city | Grodno Region | 53.59 24.25 - | Скидель; | Скідзель | - | - | Skidelis
Borisov | city | Minsk Region | 54.23 28.51 - | Борисов; борисовский | Барысаў; барысаўскі | Борисов; борисовський | Borysów; borysowski | Barysavas, Borisovas | Baryssau, Borissow | Barysaw, Barysau, Barysaŭ; cue
Zhodzina | city | Minsk Region | 54.10 28.33 - | Жодино; жодинский | Жодзіна; жодзінскі | Жодіно; | Żodzino | Žodinas, Žodino | Schodsina, Schodino | Zhodino, Žodzina
Salihorsk | city | Minsk Region | 52.79 27.54 - | Солигорск; солигорский | Салігорск; салігорскі | Солігорськ; солігорський | Soligorsk | Soligorskas, Saligorskas, Salihorskas | Salihorsk, Soligorsk | Soligorsk, Salihorsk
Slutsk | city | Minsk Region | 53.03 27.56 - | Слуцк; слуцкий | Слуцк; слуцкі | Слуцьк; слуцький | Słuck; słucki | Sluckas | Sluzk | Słucak
Maladzyechna | city | Minsk Region | 54.31 26.85 - | Молодечно; молодечненский | Маладзечна, Маладэчна; маладзечанскі | Молодечно; | Mołodeczno; mołodeczański | Maladečina | Maladsetschna | Molodechno, Maladzechna, Maladziečna, Maladečna, Molodeczno
Vileyka | city | Minsk Region | 54.49 26.91 - | Вилейка; вилейский | Вілейка; вілейскі | - | Wilejka | Vileika | - | Vilejka
Dzyarzhynsk | city | Minsk Region | 53.68 27.14 - | Дзержинск; дзержинский | Дзяржынск; дзяржынскі | - | - | Dziaržynskas, Dzeržinskas | - | Dzerzhinsk; cue
Nyasvizh | city | Minsk Region | 53.22 26.68 - | Несвиж; несвижский | Нясвіж; нясвіжскі | Несвіж | Nieśwież | Nesvyžius | - | Nesvizh
Kletsk | city | Minsk Region | 53.06 26.63 - | Клецк; клецкий | Клецк; клецкі | - | - | Kleckas
Kapyl | city | Minsk Region | 53.15 27.09 - | Копыль; копыльский | Капыль; капыльскі | - | - | Kapylius
Krupki | city | Minsk Region | 54.32 29.14 - | Крупки; крупский | Крупкі; крупскі | - | - | Krupkai | - | cue
Lahoysk | city | Minsk Region | 54.21 27.85 - | Логойск; логойский | Лагойск; лагойскі | - | - | Lahojskas, Logoiskas | - | Logoysk, Lahojsk
Lyuban | city | Minsk Region | 52.80 28.00 - | Любань; любанский | Любань; любанскі | - | - | Liubanė | - | Liuban
Maryina Horka | city | Minsk Region | 53.51 28.15 - | Марьина Горка | Мар'іна Горка | - | - | Marjina Horka, Marjina Gorka | - | Maryina Gorka
Myadzyel | city | Minsk Region | 54.88 26.94 - | Мядель; мядельский | Мядзел; мядзельскі | - | - | Miadelis, Medelas
Pukhavichy | village | Minsk Region | 53.53 28.25 - | Пуховичи; пуховичский | Пухавічы; пухавіцкі
Smalyavichy | city | Minsk Region | 54.03 28.09 - | Смолевичи; смолевичский | Смалявічы; смалявіцкі | - | - | Smaliavičiai | - | Smolevichi
Staryya Darohi | city | Minsk Region | 53.04 28.27 - | Старые Дороги | Старыя Дарогі | - | - | Staryja Darohai | - | Starye Dorogi
Stowbtsy | city | Minsk Region | 53.48 26.74 - | Столбцы; столбцовский | Стоўбцы; стаўбцоўскі | - | Stołpce | Stoubcai, Stolbcai, Stolpcai | - | Stolbtsy, Stoubtsy, Stoŭbcy
Uzda | city | Minsk Region | 53.46 27.21 - | Узда; узденский | Узда; уздзенскі | - | - | Uzda | - | cue
Cherven | city | Minsk Region | 53.71 28.43 - | Червень; червенский | Чэрвень; чэрвеньскі | - | - | Červenė | - | cue
Valozhyn | city | Minsk Region | 54.09 26.53 - | Воложин; воложинский | Валожын; валожынскі | - | Wołożyn | Valožinas | - | Volozhin
Byerazino | city | Minsk Region | 53.84 28.99 - | Березино; березинский | Беразіно; беразінскі | - | - | Berazinas, Berezinas | - | Berezino, Berazino
Zaslawye | city | Minsk Region | 54.01 27.27 - | Заславль; | Заслаўе | - | - | Zaslavlis | - | Zaslaue, Zaslavl, Zaslauje
Fanipal | city | Minsk Region | 53.75 27.33 - | Фаниполь; | Фаніпаль | - | - | Fanipalis
Machulishchy | village | Minsk Region | 53.78 27.58 - | Мачулищи; мачулищинский | Мачулішчы; мачулішчанскі | Мачулищі | Maczuliszcze | Mačuliščiai | Matschulischtschy | Machulishchi
Smilavichy | village | Minsk Region | 53.75 28.02 - | Смиловичи | Смілавічы
Kolodishchi | village | Minsk Region | 53.94 27.78 - | Колодищи | Калодзішчы | - | - | Kolodiščiai
Ratomka | village | Minsk Region | 53.93 27.35 - | Ратомка | Ратамка
Druzhny | village | Minsk Region | - - - | - | -
Babruysk | city | Mogilev Region | 53.15 29.22 - | Бобруйск; бобруйский | Бабруйск; бабруйскі | Бобруйськ; бобруйський | Bobrujsk; bobrujski | Babruiskas, Bobruiskas | Babrujsk, Bobruisk | Bobruisk, Babrujsk, Bobruysk, Babruisk
Asipovichy | city | Mogilev Region | 53.30 28.64 - | Осиповичи; осиповичский | Асіповічы; асіповіцкі | Осиповичі; | Osipowicze | Osipovičiai | Assipowitschy, Ossipowitschi | Osipovichi, Osipovichi
Horki | city | Mogilev Region | 54.28 30.99 - | Горки; горецкий | Горкі; горацкі | - | - | Horkai, Gorkai | - | Gorki; cue
Krychaw | city | Mogilev Region | 53.72 31.71 - | Кричев; кричевский | Крычаў; крычаўскі | - | - | Kryčavas, Kričevas | - | Krichev, Krychau, Krichev, Krychau
Shklow | city | Mogilev Region | 54.21 30.29 - | Шклов; шкловский | Шклоў; шклоўскі | - | Szkłów | Šklovas | - | Shklov, Shklou, Shklov, Shklou
Bykhaw | city | Mogilev Region | 53.52 30.25 - | Быхов; быховский | Быхаў; быхаўскі | - | - | Bychavas, Bychovas | - | Bykhov, Bykhov, Bykhau
Bialynichy | city | Mogilev Region | 54.00 29.71 - | Белыничи; белыничский | Бялынічы; бялыніцкі | - | - | - | - | Belynichi
Hlusk | city | Mogilev Region | 52.90 28.69 - | Глуск; глусский | Глуск; глускі | - | - | Hluskas, Gluskas
Drybin | city | Mogilev Region | 54.12 31.09 - | Дрибин; дрибинский | Дрыбін; дрыбінскі
Kirawsk | city | Mogilev Region | 53.27 29.47 - | - | Кіраўск; кіраўскі | - | - | - | - | cue
Klimavichy | city | Mogilev Region | 53.61 31.96 - | Климовичи; климовичский | Клімавічы; клімавіцкі | - | - | Klimavičiai | - | Klimovichi
Klichaw | city | Mogilev Region | 53.49 29.33 - | Кличев; кличевский | Клічаў; клічаўскі | - | - | - | - | Klichev
Kastsyukovichy | city | Mogilev Region | 53.35 32.05 - | Костюковичи; костюковичский | Касцюковічы; касцюковіцкі | - | - | Kascukovičiai, Kostiukovičiai | - | Kostyukovichi
Krasnapolle | city | Mogilev Region | 53.33 31.40 - | Краснополье; краснопольский | Краснаполле; краснапольскі | - | - | - | - | cue
Kruhlaye | city | Mogilev Region | 54.25 29.80 - | Круглое; круглянский | Круглае; круглянскі | - | - | - | - | cue
Mstsislaw | city | Mogilev Region | 54.02 31.73 - | Мстиславль; мстиславский | Мсціслаў; мсціслаўскі | - | - | Mscislavas, Mstislavlis | - | Mstislavl
Slawharad | city | Mogilev Region | 53.44 31.00 - | Славгород; славгородский | Слаўгарад; слаўгарадскі | - | - | Slavharadas, Slavgorodas | - | Slavgorod; cue
Khotsimsk | city | Mogilev Region | 53.41 32.58 - | Хотимск; хотимский | Хоцімск; хоцімскі
Chavusy | city | Mogilev Region | 53.81 30.97 - | Чаусы; чаусский | Чавусы; чавускі | - | - | - | - | Chausy
Cherykaw | city | Mogilev Region | 53.57 31.38 - | Чериков; чериковский | Чэрыкаў; чэрыкаўскі | - | - | Čerykavas | - | Cherikov
Zarechcha | village | Gomel Region | - - - | Заречье | Зарэчча | - | - | - | - | Zarechye; cue
Dabryn | village | Gomel Region | - - - | Добрынь | Дабрынь | - | - | - | - | Dobryn; cue
Babchyn | village | Gomel Region | - - - | Бабчин | Бабчын | - | - | - | - | Babchin
Prudok | village | Gomel Region | - - - | Прудок | Прудок | - | - | - | - | cue
Pokalyubichy | village | Gomel Region | - - - | Поколюбичи | Пакалюбічы
Yaromina | village | Gomel Region | - - - | Еремино | Яроміна | - | - | - | - | Yeremino; cue
Kastsyukowka | village | Gomel | - - - | Костюковка | Касцюкоўка | - | - | - | - | cue
Parychy | village | Gomel Region | 52.80 29.42 - | Паричи | Парычы | - | - | - | - | Parichi
Sasnovy Bor | village | Gomel Region | - - - | Сосновый Бор | Сасновы Бор | - | - | - | - | Sosnovy Bor; cue
Uvaravichy | village | Gomel Region | 52.60 30.73 - | Уваровичи | Уваравічы | - | - | - | - | Uvarovichi
Tserakhowka | village | Gomel Region | - - - | Тереховка | Церахоўка | - | - | - | - | Terekhovka
Azarychy | village | Gomel Region | - - - | Озаричи | Азарычы | - | - | - | - | Ozarichi
Kapatkevichy | village | Gomel Region | 52.32 28.82 - | Копаткевичи | Капаткевічы | - | - | - | - | Kopatkevichi
Dowsk | village | Gomel Region | 53.16 30.47 - | Довск | Доўск | - | - | - | - | Dovsk
Streshyn | village | Gomel Region | - - - | Стрешин | Стрэшын | - | - | - | - | Streshin
Kazenki | village | Gomel Region | - - - | Козенки | Казенкі | - | - | - | - | Kozenki
Mikhalki | village | Gomel Region | - - - | Михалки | Міхалкі | - | - | - | - | cue
Krynichny | village | Gomel Region | - - - | Криничный | Крынічны | - | - | - | - | cue
Lyaskavichy | village | Gomel Region | - - - | Лясковичи | Ляскавічы
Bolshavik | village | Gomel Region | - - - | Большевик? | Бальшавік? | - | - | - | - | cue
Vysokaye | city | Brest Region | 52.37 23.38 - | Высокое? | Высокае? | - | - | - | - | cue
Kosava | city | Brest Region | 52.76 25.16 - | Коссово | Косава? | - | Kosów Poleski | - | - | Kossovo; cue
Haradzishcha | village | Brest Region | 53.33 26.01 - | Городище? | Гарадзішча? | - | - | - | - | cue
Motal | village | Brest Region | 52.31 25.61 - | Мотоль | Моталь | - | Motol | - | - | Motol
Haradnaya | village | Brest Region | - - - | Городная | Гарадная | - | - | - | - | cue
Lyasnaya | village | Brest Region | 52.98 25.82 - | Лесная? | Лясная? | - | - | - | - | Lesnaya; cue
Dzyatlavichy | village | Brest Region | - - - | Дятловичи | Дзятлавічы | - | - | - | - | Dziatlavichy
Stakhava | village | Brest Region | - - - | Стахово | Стахава | - | - | - | - | Stakhovo
Charnauchytsy | village | Brest Region | 52.22 23.74 - | Чернавчицы | Чарнаўчыцы | - | - | - | - | Chernavchitsy
Znamenka | village | Brest Region | - - - | Знаменка | Знаменка | - | - | - | - | cue
Telmy | village | Brest Region | - - - | Тельмы | Тэльмы
Kamyanyuki | village | Brest Region | 52.56 23.80 - | Каменюки | Камянюкі | - | - | - | - | Kamenyuki
Vychulki | village | Brest Region | - - - | Вычулки | Вычулкі
Hershony | village | Brest | - - - | Гершоны | Гяршоны
Zhytlin | village | Brest Region | - - - | Житлин | Жытлін
Milavidy | village | Brest Region | - - - | Миловиды | Мілавіды
Polanka | village | Brest Region | - - - | Полонка | Палонка | Полонка | - | - | - | Palonka; cue
Aziarnitsa | village | Grodno Region | - - - | Озерница | Азярніца
Navayelnya | village | Grodno Region | 53.46 25.58 - | Новоельня | Наваельня | - | - | - | - | Novoyelnya
Kazlowshchyna | village | Grodno Region | 53.31 25.29 - | Козловщина | Казлоўшчына | - | - | - | - | Kozlovshchina
Lyubcha | village | Grodno Region | 53.75 26.06 - | Любча | Любча
Yuratsishki | village | Grodno Region | 54.03 25.93 - | Юратишки | Юрацішкі
Astryna | village | Grodno Region | 53.74 24.53 - | Острино | Астрына | - | Ostryna | - | - | Ostrino
Zhaludok | village | Grodno Region | 53.60 24.98 - | Желудок? | Жалудок | - | Żołudek | - | - | Zheludok; cue
Porazava | village | Grodno Region | 52.94 24.36 - | Порозово | Поразава | - | Porozów | - | - | Porozovo
Ros | village | Grodno Region | 53.29 24.40 - | Россь? | Рось | - | - | - | - | cue
Indura | village | Grodno Region | 53.46 23.88 - | Индура | Індура
Azyory | village | Grodno Region | 53.72 24.18 - | Озёры? | Азёры | - | - | - | - | Ozyory; cue
Varnyany | village | Grodno Region | 54.81 26.01 - | Ворняны | Варняны | - | Worniany | - | - | Vornyany
Gervyaty | village | Grodno Region | 54.69 26.14 - | Гервяты | Гервяты | - | Gierwiaty | Gervėčiai
Mikhalishki | village | Grodno Region | 54.81 26.17 - | Михалишки | Міхалішкі
Soly | village | Grodno Region | 54.51 26.19 - | Солы | Солы | - | - | Salos | - | cue
Zalesse | village | Grodno Region | 54.42 26.55 - | Залесье | Залессе | - | - | Zalesė | - | cue
Zhuprany | village | Grodno Region | 54.46 26.09 - | Жупраны | Жупраны
Kreva | village | Grodno Region | 54.31 26.29 - | Крево | Крэва | - | Krewo | Krėva | - | Krevo
Traby | village | Grodno Region | 54.16 25.91 - | Трабы | Трабы
Pelesa | village | Grodno Region | - - - | Пелеса | Пеляса | - | - | Pelesa | - | Pelyasa
Bobr | village | Minsk Region | 54.34 29.27 - | Бобр? | Бобр | - | - | - | - | cue
Khalopenichy | village | Minsk Region | 54.52 28.96 - | Холопеничи | Халопенічы | - | - | - | - | Kholopenichi
Svir | village | Minsk Region | 54.85 26.39 - | Свирь | Свір | - | - | Svyrius | - | cue
Kryvichy | village | Minsk Region | 54.71 27.29 - | Кривичи | Крывічы | - | - | - | - | cue
Urechcha | village | Minsk Region | 52.95 27.89 - | Уречье | Урэчча | - | - | - | - | Urechye
Starobin | village | Minsk Region | 52.73 27.46 - | Старобин | Старобін
Krasnaya Slabada | village | Minsk Region | 52.85 27.17 - | Красная Слобода | Чырвоная Слабада | - | - | - | - | Krasnaya Sloboda; cue
Rudzyensk | village | Minsk Region | 53.60 27.87 - | Руденск | Рудзенск | - | - | - | - | Rudensk
Syanitsa | village | Minsk Region | 53.83 27.53 - | Сеница? | Сеніца | - | - | - | - | Senitsa; cue
Kopishcha | village | Minsk Region | 53.96 27.68 - | Копище | Копішча | - | - | - | - | Kopishche
Lyasny | village | Minsk Region | 54.01 27.70 - | Лесной? | Лясны? | - | - | - | - | Lesnoy; cue
Krasnaye | village | Minsk Region | 54.24 27.08 - | Красное? | Краснае? | - | - | - | - | Krasnoye; cue
Budslau | village | Minsk Region | 54.79 27.45 - | Будслав | Будслаў | - | Budsław | - | - | Budslav
Dauhinava | village | Minsk Region | 54.65 27.49 - | Долгиново | Даўгінава | - | - | - | - | Dolginovo
Ilya | village | Minsk Region | 54.42 27.29 - | Илья? | Ілья? | - | - | - | - | cue
Zembin | village | Minsk Region | 54.36 28.22 - | Зембин | Зембін
Snow | village | Minsk Region | 53.22 26.40 - | Снов | Сноў | - | - | - | - | Snov; cue
Novy Svyerzhan | village | Minsk Region | 53.45 26.73 - | Новый Свержень | Новы Свержань | - | - | Naujasis Sveržanis | - | Novy Sverzhen
Dukora | village | Minsk Region | 53.68 27.95 - | Дукора | Дукора
Nemanitsa | village | Minsk Region | 54.29 28.60 - | Неманица | Неманіца
Pyachy | village | Minsk Region | 54.24 28.44 - | Печи? | Печы? | - | - | - | - | Pechi; cue
Kokhanava | village | Vitebsk Region | 54.46 29.99 - | Коханово | Коханава | - | - | - | - | Kokhanovo
Balbasava | village | Vitebsk Region | 54.42 30.29 - | Болбасово | Балбасава | - | - | - | - | Bolbasovo
Arekhawsk | village | Vitebsk Region | 54.69 30.49 - | Ореховск | Арэхаўск | - | - | - | - | Orekhovsk
Obal | village | Vitebsk Region | 55.37 29.27 - | Оболь | Обаль | - | - | - | - | Obol; cue
Byahoml | village | Vitebsk Region | 54.73 28.06 - | Бегомль | Бягомль | - | - | - | - | Begoml
Lyntupy | village | Vitebsk Region | 55.05 26.31 - | Лынтупы | Лынтупы | - | - | Lentupis
Surazh | village | Vitebsk Region | 55.41 30.73 - | Сураж | Сураж | - | - | - | - | cue
Yanavichy | village | Vitebsk Region | 55.28 30.70 - | Яновичи | Янавічы | - | - | - | - | Yanovichi; cue
Ruba | village | Vitebsk Region | 55.31 30.26 - | Руба? | Руба? | - | - | - | - | cue
Slabodka | village | Vitebsk Region | 55.68 27.18 - | Слободка | Слабодка | - | - | - | - | cue
Opsa | village | Vitebsk Region | 55.53 26.83 - | Опса | Опса
Bihosava | village | Vitebsk Region | 55.85 27.71 - | Бигосово | Бігосава | - | - | - | - | Bigosovo
Asveya | village | Vitebsk Region | 56.02 28.11 - | Освея | Асвея | - | - | - | - | Osveya
Babino | village | Mogilev Region | - - - | Бабино | Бабіна | - | - | - | - | cue
Yelizava | village | Mogilev Region | 53.40 29.01 - | Елизово | Елізава | - | - | - | - | Yelizovo; cue
Hlusha | village | Mogilev Region | 53.09 28.86 - | Глуша | Глуша | - | - | - | - | cue
Tatarka | village | Mogilev Region | 53.25 28.82 - | Татарка? | Татарка? | - | - | - | - | cue
Buinichy | village | Mogilev Region | 53.86 30.26 - | Буйничи | Буйнічы | - | - | - | - | Buinichi
Palykavichy | village | Mogilev Region | 53.99 30.36 - | Полыковичи | Палыкавічы | - | - | - | - | Polykovichi
Alexandria | village | Mogilev Region | 54.31 30.31 - | Александрия | Александрыя | - | - | - | - | cue
Myazhysyatki | village | Mogilev Region | - - - | Межисятки | Межысеткі
Partyzanski District | district | Minsk | - - - | Партизанский район | Партызанскі раён | - | - | - | - | Partizansky District; cue
Vostok | district | Minsk | - - - | микрорайон Восток | мікрараён Усход | - | - | - | - | Uskhod; cue
Zakhad | district | Minsk | - - - | микрорайон Запад | мікрараён Захад
Mir | village | Grodno Region | 53.45 26.47 - | - | - | - | - | - | - | cue
Ruzhany | village | Brest Region | 52.87 24.89 - | Ружаны | Ружаны | - | Różana
Frunzyenski District | district | Minsk | - - - | Фрунзенский район | Фрунзенскі раён | - | - | - | - | Frunzenski district, Frunzienski district, Frunzensky district
Maskouski District | district | Minsk | - - - | Московский район; | Маскоўскі раён | ; cue
Zavadski District | district | Minsk | - - - | Заводской район | Завадскі раён
Kastrychnitskaya Square | facility | Minsk | - - - | Октябрьская площадь | Кастрычніцкая плошча | - | - | - | - | Oktyabrskaya Square, October Square; cue
Independence Square | facility | Minsk | - - - | площадь Независимости | плошча Незалежнасці | - | - | - | - | Independence Square; cue
Independence Palace | facility | Minsk | 53.93 27.51 - | Дворец Независимости | Палац Незалежнасці | Палац Незалежності | Pałac Niepodległości | Nepriklausomybės rūmai | Unabhängigkeitspalast | Palace of Independence
Pushkinskaya | facility | Minsk | - - - | станция метро Пушкинская | станцыя метро Пушкінская | - | - | - | - | Pushkinskaya metro station
Uruchcha | district | Minsk | 53.95 27.68 - | Уручье | Уручча | - | - | Uručja | - | Uruchye
Kurapaty | area | Minsk | 53.98 27.60 - | Куропаты | Курапаты | Куропати | Kuropaty | - | Kurapaty | Kuropaty
Malinauka | district | Minsk | - - - | Малиновка | Малінаўка | - | - | - | - | cue
Serabranka | district | Minsk | - - - | Серебрянка | Серабранка | - | - | - | - | cue
Ploscha Peramen | district | Minsk | - - - | площадь Перемен | плошча Перамен | площа Змін | plac Przemian | - | Platz des Wandels | Square of Changes, Change Square
Akrestsina | facility | Minsk | 53.88 27.51 - | Окрестина, изолятор на Окрестина | Акрэсціна, Акрэсцына | Окрестіна | Akrescina, Okrestina | Akrescina, Okrestina | Okrestina | Okrestina, Akrestina, Okrestino
Volodarka | facility | Minsk | 53.89 27.55 - | Володарка, СИЗО на Володарского, СИЗО-1 | Валадарка, СІЗА на Валадарскага | - | Wołodarka | - | - | Valadarka, Pishchalauski Castle, Pishchalovsky Castle
KGB prison | facility | Minsk | - - - | СИЗО КГБ, американка | СІЗА КДБ, Амерыканка | СІЗО КДБ | areszt śledczy KGB | - | KGB-Gefängnis | KGB jail, KGB pre-trial detention centre, Amerikanka
Minsk National Airport | facility | Minsk Region | 53.88 28.03 - | Национальный аэропорт Минск, аэропорт Минск-2 | Нацыянальны аэрапорт Мінск, аэрапорт Мінск-2, Нацыянальны аэрапорт «Мінск» | аеропорт Мінськ | lotnisko w Mińsku | - | Flughafen Minsk | Minsk airport, Minsk National Airport, Minsk-2 airport
Drazdy | district | Minsk | - - - | Дрозды | Дразды | - | - | Drazdai | - | Drozdy; cue
Prison No. 8 in Zhodzina | facility | Zhodzina | - - - | тюрьма №8, жодинская тюрьма | турма №8, жодзінская турма
Penal Colony No. 4 in Gomel | facility | Gomel | - - - | гомельская женская колония, ИК-4 | гомельская жаночая калонія, ПК-4
Penal Colony No. 1 in Navapolatsk | facility | Navapolatsk | - - - | новополоцкая колония, ИК-1 | наваполацкая калонія, ПК-1
Penal Colony No. 2 in Babruysk | facility | Babruysk | - - - | бобруйская колония, ИК-2 | бабруйская калонія, ПК-2
Penal Colony No. 3 in Vitsba | facility | Vitebsk Region | - - - | колония Витьба, ИК-3 | калонія Віцьба, ПК-3
Penal Colony No. 15 in Mogilev | facility | Mogilev | - - - | могилевская колония, ИК-15 | магілёўская калонія, ПК-15
Penal Colony No. 17 in Shklow | facility | Shklow | - - - | шкловская колония, ИК-17 | шклоўская калонія, ПК-17
Penal Colony No. 22 Vouchyya Nory | facility | Ivatsevichy | - - - | колония Волчьи Норы, Волчьи норы, ИК-22 | Воўчыя норы, ПК-22 | - | - | - | - | Volchyi Nory, Wolf Holes
Prison No. 4 in Mogilev | facility | Mogilev | - - - | тюрьма №4, могилевская тюрьма | турма №4, магілёўская турма
Prison No. 1 in Grodno | facility | Grodno | - - - | тюрьма №1, гродненская тюрьма | турма №1, гродзенская турма
Machulishchy airfield | facility | Machulishchy | 53.77 27.58 - | аэродром Мачулищи | аэрадром Мачулішчы | аеродром Мачулищі | lotnisko Maczuliszcze | - | Flugplatz Matschulischtschy | Machulishchy air base, Machulishchi airfield, Machulishchi air base
Zyabrauka airfield | facility | Gomel Region | 52.31 31.17 - | Зябровка, аэродром Зябровка | Зябраўка, аэрадром Зябраўка | Зябрівка | Ziabrówka | - | - | Zyabrovka, Ziabrauka, Ziabrovka
Baranavichy airfield | facility | Baranavichy | 53.10 26.05 - | аэродром Барановичи | аэрадром Баранавічы
Lida airfield | facility | Lida | 53.88 25.30 - | аэродром Лида | аэрадром Ліда
Luninets airfield | facility | Luninets | - - - | аэродром Лунинец, аэродром Лунинца | аэрадром Лунінец
Obuz-Lesnovsky | facility | Brest Region | 53.03 25.93 - | полигон Обуз-Лесновский, Обуз-Лесновский | палігон Абуз-Лясноўскі | Обуз-Лесновський | Obuz-Lesnowski | - | - | Obuz-Lesnovsky training ground
Brestsky training ground | facility | Brest | - - - | полигон Брестский, Брестский полигон | Брэсцкі палігон
Tsel | village | Mogilev Region | 53.25 28.52 - | Цель | Цэль | - | - | - | - | cue
Asipovichy District | district | Mogilev Region | - - - | Осиповичский район | Асіповіцкі раён
Astravets nuclear power plant | facility | Ostrovets | 54.76 26.09 - | Белорусская АЭС, БелАЭС, Островецкая АЭС | Беларуская АЭС, БелАЭС, Астравецкая АЭС | Білоруська АЕС, БілАЕС, Островецька АЕС | elektrownia w Ostrowcu, elektrownia jądrowa w Ostrowcu | Astravo AE, Astravo atominė elektrinė, Baltarusijos AE | AKW Ostrowez, Kernkraftwerk Ostrowez, Kernkraftwerk Belarus | Belarusian nuclear power plant, Ostrovets nuclear power plant, Astravets NPP, Belarusian NPP, BelNPP, Ostrovets NPP
Great Stone | facility | Minsk Region | 53.92 28.05 - | индустриальный парк Великий камень, Великий камень | Вялікі камень | - | - | - | - | Great Stone industrial park; cue
Khatyn | area | Minsk Region | 54.33 27.94 - | Хатынь | Хатынь | Хатинь | Chatyń | - | - | Khatyn memorial
Belavezhskaya Pushcha | area | Brest Region | 52.57 23.80 - | Беловежская пуща | Белавежская пушча | Біловезька пуща | Puszcza Białowieska | Belovežo giria | Belowescher Heide | Bialowieza Forest, Belovezhskaya Pushcha
Vitsba | village | Vitebsk Region | - - - | Витьба | Віцьба
Naliboki Forest | area | Minsk Region | - - - | Налибокская пуща | Налібоцкая пушча
Polesie | area | - | 52.00 28.00 - | Полесье; полесский | Палессе; палескі | Полісся; поліський | Polesie; poleski | Polesė | Polesien | Polesia, Palessie, Palesse, Polissya; cue
Pripyat | river | - | - - - | Припять | Прыпяць | Прип'ять | Prypeć | Pripetė | Prypjat | Prypiat, Pripet; cue
Bug | river | - | - - - | Западный Буг | Заходні Буг, Буг | Західний Буг | Bug | - | - | Western Bug, Bug River
Neman | river | - | - - - | Неман | Нёман | Німан | Niemen | Nemunas | Memel | Nioman; cue
Svisloch River | river | Minsk | - - - | река Свислочь | рака Свіслач
Haradzeya | village | Minsk Region | 53.31 26.53 - | Городея | Гарадзея
Baranavichy District | district | Brest Region | - - - | Барановичский район | Баранавіцкі раён | - | - | - | - | Baranavichy district, Baranovichi district
Astravets District | district | Grodno Region | - - - | Островецкий район | Астравецкі раён | Островецький район | - | Astravo rajonas | - | Astravets district, Ostrovets district
Antopal | village | Brest Region | 52.20 24.78 - | Антополь | Антопаль | - | Antopol
Tsyelyakhany | village | Brest Region | 52.52 25.85 - | Телеханы | Целяханы | - | Telechany | - | - | Telekhany, Tselyakhany
Lahishyn | village | Brest Region | 52.34 25.99 - | Логишин | Лагішын | - | Łohiszyn
Davyd-Haradok | city | Brest Region | 52.06 27.21 - | Давид-Городок | Давыд-Гарадок | - | Dawidgródek | - | - | David-Gorodok
Rechytsa District | district | Gomel Region | - - - | Речицкий район | Рэчыцкі раён
Turau | city | Gomel Region | 52.07 27.74 - | Туров; туровский | Тураў; тураўскі | - | Turów; | Turavas, Turovas | - | Turov; cue
Chervony Bierah | village | Gomel Region | - - - | Красный Берег | Чырвоны Бераг | - | - | - | - | cue
Naroulia District | district | Gomel Region | - - - | Наровлянский район | Нараўлянскі раён
Yezyaryshcha | village | Vitebsk Region | 55.84 29.98 - | Езерище | Езярышча | - | - | - | - | Ezerishche
Bahushewsk | village | Vitebsk Region | 54.84 30.21 - | Богушевск | Багушэўск | - | - | - | - | Bogushevsk, Bahusheusk
Asintorf | village | Vitebsk Region | 54.68 30.68 - | Осинторф | Асінторф
Losvida | village | Vitebsk Region | - - - | Лосвидо | Лосвіда
Disna | city | Vitebsk Region | 55.57 28.22 - | Дисна | Дзісна | - | Dzisna | Disna | - | Dzisna
Sapotskin | village | Grodno Region | 53.83 23.66 - | Сопоцкин | Сапоцкін | - | Sopoćkinie | - | - | Sopotskin
Parechcha | village | Grodno Region | 53.88 24.14 - | Поречье | Парэчча | - | - | - | - | cue
Hozha | village | Grodno Region | 53.81 23.85 - | Гожа | Гожа | - | - | - | - | cue
Krasnaselski | village | Grodno Region | 53.26 24.43 - | Красносельский | Краснасельскі | - | - | - | - | Krasnosyelsky; cue
Byarozawka | city | Grodno Region | 53.72 25.50 - | Березовка | Бярозаўка | - | - | - | - | Byarozauka, Berezovka; cue
Halshany | village | Grodno Region | 54.26 26.02 - | Гольшаны | Гальшаны | - | Holszany | Alšėnai
Radun | village | Grodno Region | 54.05 25.00 - | Радунь | Радунь | - | Raduń | Rodūnia
Smarhon District | district | Grodno Region | - - - | Сморгонский район | Смаргонскі раён
Baravlyany | village | Minsk Region | 54.01 27.68 - | Боровляны | Бараўляны | - | Borowlany | Baravlianai | - | Borovlyany, Baraulyany
Zhdanovichy | village | Minsk Region | 53.94 27.42 - | Ждановичи | Ждановічы | - | Żdanowicze | Ždanovičiai | - | Zhdanovichi
Novaya Baravaya | village | Minsk Region | 53.96 27.66 - | Новая Боровая | Новая Баравая | - | - | - | - | Novaya Borovaya, Novaja Baravaja
Vyazynka | village | Minsk Region | - - - | Вязынка | Вязынка
Rakaw | village | Minsk Region | 53.97 27.05 - | Раков; | Ракаў; ракаўскі | - | Raków; | Rakovas | - | Rakov, Rakau; cue
Mikulishki | village | Grodno Region | - - - | Микулишки | Мікулішкі | - | Mikuliszki
Babrovichy | village | Brest Region | - - - | Бобровичи | Бабровічы | - | Bobrowicze
Ivyanets | village | Minsk Region | 53.88 26.74 - | Ивенец | Івянец | - | Iwieniec | Ivenecas | - | Ivenets
Plyeshchanitsy | village | Minsk Region | 54.42 27.83 - | Плещеницы | Плешчаніцы | - | - | - | - | Pleshchenitsy
Radashkovichy | village | Minsk Region | 54.16 27.24 - | Радошковичи | Радашковічы | - | Radoszkowicze | - | - | Radoshkovichi
Ostroshitsky Haradok | village | Minsk Region | 54.07 27.69 - | Острошицкий Городок | Астрашыцкі Гарадок
Narach | village | Minsk Region | 54.93 26.68 - | Нарочь | Нарач | - | Narocz | Narutis | - | Naroch
Kalyadzichy | village | Minsk Region | 53.80 27.60 - | Колядичи | Калядзічы | Колядичі | - | - | - | Kolyadichi, Kolyadzichi
Novasady | village | Minsk Region | - - - | Новосады | Навасады
Shabany | district | Minsk | - - - | Шабаны | Шабаны
Zialony Luh | district | Minsk | 53.95 27.62 - | Зеленый Луг | Зялёны Луг | - | - | - | - | Zelyony Lug, Zeleny Lug
Kamennaya Horka | district | Minsk | 53.91 27.44 - | Каменная Горка | Каменная Горка | - | - | - | - | Kamennaya Gorka
Kuntsaushchyna | district | Minsk | - - - | Кунцевщина | Кунцаўшчына | - | - | - | - | Kuntsevshchina
Loshytsa | district | Minsk | 53.84 27.57 - | Лошица | Лошыца | - | - | - | - | Loshitsa
Chyzhouka | district | Minsk | 53.85 27.61 - | Чижовка | Чыжоўка | - | - | - | - | Chizhovka
Sukharava | district | Minsk | 53.88 27.43 - | Сухарево | Сухарава | - | - | - | - | Sukharevo
Nyamiha | district | Minsk | 53.91 27.55 - | Немига | Няміга | Нємига | - | - | - | Nemiga, Niamiha
Government House | facility | Minsk | 53.90 27.55 - | Дом правительства | Дом урада, Дом Ураду | Будинок уряду | - | - | - | House of Government; cue
National Library of Belarus | facility | Minsk | 53.93 27.65 - | Национальная библиотека Беларуси | Нацыянальная бібліятэка Беларусі
Komarovka market | facility | Minsk | 53.92 27.58 - | Комаровский рынок, Комаровка | Камароўскі рынак, Камароўка | Комарівський ринок | rynek Komarowski | - | Komarowka-Markt | Kamarouka market, Kamarouski market, Komarovsky market, Komarovka
Minsk Hero City Obelisk | facility | Minsk | 53.92 27.54 - | Стела «Минск — город-герой», стела Минск город-герой | Стэла «Мінск — горад-герой» | - | - | - | - | Hero City obelisk, Stela monument, Stella monument
Victory Square | facility | Minsk | 53.91 27.57 - | площадь Победы | плошча Перамогі | площа Перемоги | plac Zwycięstwa | - | Siegesplatz | Victory Square; cue
Yakub Kolas Square | facility | Minsk | 53.92 27.58 - | площадь Якуба Коласа | плошча Якуба Коласа | - | - | - | - | Yakub Kolas Square
Bangalore Square | facility | Minsk | 53.94 27.58 - | площадь Бангалор | плошча Бангалор
Red Church | facility | Minsk | 53.90 27.55 - | Красный костел, Красный костёл | Чырвоны касцёл | Червоний костел | Czerwony Kościół | - | Rote Kirche | Church of Saints Simon and Helena; cue
Palace of Sports | facility | Minsk | 53.91 27.55 - | Дворец спорта | Палац спорту | - | - | - | - | Sports Palace; cue
Dinamo Stadium | facility | Minsk | 53.90 27.56 - | стадион Динамо, стадион «Динамо» | стадыён Дынама, стадыён «Дынама» | - | - | - | - | cue
Minsk-Arena | facility | Minsk | 53.94 27.48 - | Минск-Арена, Минск-арена | Мінск-Арэна, Мінск-арэна | - | - | - | - | Minsk Arena
Chizhovka-Arena | facility | Minsk | 53.85 27.62 - | Чижовка-Арена | Чыжоўка-Арэна | - | - | - | - | Chizhovka Arena
Independence Avenue | facility | Minsk | - - - | проспект Независимости | праспект Незалежнасці | проспект Незалежності | - | - | - | Nezavisimosti Avenue, Nezalezhnastsi Avenue, Independence Prospect; cue
Masherau Avenue | facility | Minsk | - - - | проспект Машерова | праспект Машэрава | - | - | - | - | Masherov Avenue; cue
Pobediteley Avenue | facility | Minsk | - - - | проспект Победителей | праспект Пераможцаў | - | - | - | - | Pobediteley Avenue, Peramozhtsau Avenue, Victors Avenue
Partizansky Avenue | facility | Minsk | - - - | Партизанский проспект | Партызанскі праспект
Pritytskogo Street | facility | Minsk | - - - | улица Притыцкого | вуліца Прытыцкага
Kamunistychnaya Street | facility | Minsk | - - - | Коммунистическая улица | Камуністычная вуліца | - | - | - | - | cue
Academy of Sciences | facility | Minsk | 53.92 27.60 - | Академия наук | Акадэмія навук | - | - | - | - | cue
Gorky Park | facility | Minsk | - - - | парк Горького | парк Горкага | - | - | - | - | cue
Yanka Kupala Park | facility | Minsk | - - - | парк Янки Купалы | парк Янкі Купалы | - | - | - | - | Yanka Kupala Park
Loshitsa Park | facility | Minsk | - - - | Лошицкий парк | Лошыцкі парк
Kalvaryja Cemetery | facility | Minsk | - - - | Кальварийское кладбище | Кальварыйскія могілкі
Detention centre in Zhodzina | facility | Zhodzina | - - - | жодинский изолятор, изолятор в Жодино | жодзінскі ізалятар
Penal Colony No. 5 in Ivatsevichy | facility | Ivatsevichy | - - - | ивацевичская колония, ИК-5 | івацэвіцкая калонія, ПК-5
Penal Colony No. 8 in Orsha | facility | Orsha | - - - | оршанская колония, ИК-8 | аршанская калонія, ПК-8
Penal Colony No. 9 in Horki | facility | Horki | - - - | горецкая колония, ИК-9 | горацкая калонія, ПК-9
Penal Colony No. 11 in Vawkavysk | facility | Vawkavysk | - - - | волковысская колония, ИК-11 | ваўкавыская калонія, ПК-11
Penal Colony No. 13 in Hlybokaye | facility | Hlybokaye | - - - | глубокская колония, ИК-13 | глыбоцкая калонія, ПК-13
Penal Colony No. 14 in Novasady | facility | Novasady | - - - | колония Новосады, ИК-14 | калонія Навасады, ПК-14
Penal Colony No. 20 in Mazyr | facility | Mazyr | - - - | мозырская колония, ИК-20 | мазырская калонія, ПК-20
Penal Colony No. 24 in Zarechcha | facility | Zarechcha | - - - | речицкая женская колония, колония в Заречье, ИК-24 | рэчыцкая жаночая калонія, ПК-24
Asipovichy training ground | facility | Asipovichy | - - - | Осиповичский полигон | Асіповіцкі палігон | - | - | - | - | Asipovichy training ground, Osipovichi training ground
Barysau training ground | facility | Borisov | - - - | Борисовский полигон | Барысаўскі палігон | Борисовський полігон | poligon borysowski | - | - | Barysau training ground, Borisov training ground
Losvida training ground | facility | Vitebsk Region | - - - | полигон Лосвидо | палігон Лосвіда | - | - | - | - | Losvido training ground
Damanauski training ground | facility | Brest Region | - - - | Домановский полигон | Даманаўскі палігон | - | - | - | - | Domanovsky training ground
Ruzhansky training ground | facility | Ruzhany | - - - | Ружанский полигон | Ружанскі палігон
Hozhski training ground | facility | Grodno Region | - - - | Гожский полигон | Гожскі палігон | - | - | - | - | Gozhsky training ground
Chepelevo training ground | facility | Brest Region | - - - | полигон Чепелево | палігон Чапялёва
Hrodna airport | facility | Grodno | - - - | аэропорт Гродно | аэрапорт Гродна | - | - | - | - | Grodno airport
Homel airport | facility | Gomel | - - - | аэропорт Гомель | аэрапорт Гомель | - | - | - | - | Gomel airport
Bolbasava airfield | facility | Orsha | - - - | аэродром Болбасово, Болбасово | аэрадром Балбасава, Балбасава | - | - | - | - | Balbasava airfield, Bolbasovo airfield
Mir Castle | facility | Grodno Region | - - - | Мирский замок | Мірскі замак
Augustow Canal | area | Grodno Region | - - - | Августовский канал | Аўгустоўскі канал | - | Kanał Augustowski
Vilija | river | - | - - - | река Вилия | рака Вілія | - | Wilia | Neris | - | Vilia River
Western Dvina | river | - | - - - | Западная Двина | Заходняя Дзвіна | Західна Двіна | Dźwina | - | - | Dvina
`;
