import type { Language } from "../../shared/language/languages.ts";

/** Own examples: whether a person who watches Belarus would want the article, and what makes it hard. */
export interface RelevanceExample {
  readonly why: string;
  readonly language: Language;
  readonly related: boolean;
  readonly text: string;
}

export const RELEVANCE_EXAMPLES: readonly RelevanceExample[] = [
  {
    why: "tractors as goods",
    language: "en",
    related: false,
    text: "Ghana hands out 200 tractors to young farmers\n\nAccra, 3 May 2022. The agriculture ministry distributed 200 tractors in the Northern Region on Tuesday. Sixty are Belarus tractors with 90 horsepower, the rest come from India and Brazil.\n\nFarmers pay a deposit of ten per cent. The minister urged banks to lend the balance.",
  },
  {
    why: "a thief and a tractor",
    language: "de",
    related: false,
    text: "Traktor aus Scheune gestohlen\n\nUnbekannte haben in der Nacht zum Dienstag in Prenzlau einen Oldtimer gestohlen. Der Traktor der Marke Belarus MTS-50 stand in einer Scheune. Die Polizei sucht Zeugen.\n\nDer Schaden beträgt 8000 Euro.",
  },
  {
    why: "tractor works at home is news",
    language: "ru",
    related: true,
    text: "На МТЗ сократили рабочую неделю\n\nМинский тракторный завод перевёл несколько цехов на четырёхдневную неделю из-за падения заказов, рассказали рабочие. На складах предприятия, по данным Белстата, скопилось продукции на 300 млн рублей.",
  },
  {
    why: "the Minsk agreements in a story on Donbas",
    language: "en",
    related: false,
    text: "Shelling picks up in eastern Ukraine\n\nKyiv, 18 February 2022. Ukrainian forces and separatists traded accusations on Friday after a day of shelling around Stanytsia Luhanska. The OSCE recorded 600 violations of the ceasefire.\n\nGermany and France called on Moscow to carry out the Minsk accords. The Minsk process, diplomats said, was on its last legs.",
  },
  {
    why: "the Minsk agreements, Russian",
    language: "ru",
    related: false,
    text: "Киев не видит смысла в новом раунде\n\nГлава офиса президента Украины заявил, что Киев не пойдёт на прямые переговоры с ЛНР и ДНР. По его словам, минские договорённости Москва трактует по-своему.\n\nВ Кремле в ответ напомнили, что альтернативы минским соглашениям нет.",
  },
  {
    why: "the Minsk agreements, Polish",
    language: "pl",
    related: false,
    text: "Scholz rozmawiał z Putinem\n\nKanclerz Niemiec Olaf Scholz rozmawiał we wtorek w Moskwie z prezydentem Rosji. Obaj opowiedzieli się za porozumieniami mińskimi jako podstawą uregulowania konfliktu w Donbasie.\n\nUkraina domaga się najpierw wycofania wojsk.",
  },
  {
    why: "the Minsk agreements, German",
    language: "de",
    related: false,
    text: "Normandie-Treffen in Paris endet ohne Ergebnis\n\nDie Unterhändler aus Russland und der Ukraine haben sich am Mittwoch nicht auf die Umsetzung des Minsker Abkommens einigen können. Ein weiteres Treffen soll in Berlin folgen. Frankreich sprach von einem schwierigen Gespräch.",
  },
  {
    why: "talks on the Minsk format held in Minsk with Belarus as host",
    language: "en",
    related: true,
    text: "Minsk hosts contact group as Lukashenko offers peacekeepers\n\nMINSK, Sept 5 - Envoys of Ukraine, Russia and the OSCE met in the Belarusian capital on Wednesday. President Alexander Lukashenko told them that Belarus was ready to send peacekeepers to Donbas.",
  },
  {
    why: "a restaurant",
    language: "en",
    related: false,
    text: "Brawl at Minsk restaurant in Brooklyn leaves two hurt\n\nTwo men were stabbed outside the Minsk restaurant on Brighton Beach Avenue early on Sunday, police said. The suspects fled in a white van.\n\nThe owner, who opened the place in 2004, offered a reward.",
  },
  {
    why: "a street",
    language: "ru",
    related: false,
    text: "На улице Минской в Петербурге прорвало трубу\n\nВ Приморском районе горячая вода залила двор дома 12 по улице Минской. Пострадавших нет, сообщили в Водоканале.\n\nДвижение перекрыто до вечера.",
  },
  {
    why: "a station",
    language: "ru",
    related: false,
    text: "Поезд застрял в тоннеле между «Белорусской» и «Динамо»\n\nПассажиры московского метро провели в темноте сорок минут. На станции «Белорусская» дежурят врачи. В департаменте транспорта извинились.",
  },
  {
    why: "a hotel",
    language: "ru",
    related: false,
    text: "В гостинице «Минск» в Иркутске произошёл пожар\n\nИз здания эвакуировали 80 постояльцев, двое отравились дымом. По предварительным данным МЧС, причиной стало замыкание.",
  },
  {
    why: "football fixtures",
    language: "en",
    related: false,
    text: "Conference League: Thursday's results\n\nRapid Vienna beat Dinamo Minsk 3-0 with goals from Grull and Burgstaller. Legia scored twice in the second half against Larne. The return round is on 1 August.",
  },
  {
    why: "ice hockey",
    language: "ru",
    related: false,
    text: "«Авангард» разгромил минское «Динамо»\n\nОмский клуб забросил пять шайб в матче КХЛ. Два гола на счету форварда Толчинского. Следующий матч минчане проведут в гостях.",
  },
  {
    why: "tennis",
    language: "de",
    related: false,
    text: "Sabalenka dreht Match gegen Keys\n\nDie Weltranglistenerste Aryna Sabalenka steht im Halbfinale des Turniers von Indian Wells. Nach verlorenem Tie-Break holte sie Satz und Match in der dritten Runde. Im Halbfinale wartet Iga Swiatek aus Polen.",
  },
  {
    why: "a sportswoman who flees is no sport",
    language: "en",
    related: true,
    text: "Belarus sprinter seeks refuge at Tokyo airport\n\nTOKYO, Aug 1 - Krystsina Tsimanouskaya said on Sunday that team officials had tried to force her onto a flight home after she criticised coaches at the Olympic Games. She asked police at Haneda for protection.",
  },
  {
    why: "a ban on athletes",
    language: "en",
    related: true,
    text: "Weightlifting body bars Belarusian athletes\n\nThe international federation said on Friday that competitors from Belarus and Russia would not be allowed to enter its championship next month.",
  },
  {
    why: "descent",
    language: "en",
    related: false,
    text: "Chicago baker's rye wins state prize\n\nAnna Levin, whose grandmother came from Vitebsk in what is now Belarus, took first prize at the Illinois state fair on Saturday. She was sued last year over the name of her shop and won.\n\nJudges praised the crust.",
  },
  {
    why: "descent, Russian",
    language: "ru",
    related: false,
    text: "Умер создатель первого российского томографа\n\nУроженец Минска, академик переехал в Новосибирск в 1961 году. Под его руководством построены три института. Похороны пройдут в пятницу в Академгородке.",
  },
  {
    why: "an actress born in Minsk",
    language: "pl",
    related: false,
    text: "Gwiazda serialu zatrzymana za jazdę po alkoholu\n\nPolicja w Warszawie zatrzymała w nocy aktorkę, która miała dwa promile. Urodzona w Mińsku artystka od dwudziestu lat mieszka w Polsce. Grozi jej do trzech lat więzienia.",
  },
  {
    why: "a look-alike crackdown elsewhere",
    language: "en",
    related: false,
    text: 'Riot police clear square in Tbilisi\n\nTBILISI, May 1 - Georgian police fired tear gas at thousands who rallied against a bill on foreign agents. Sixty people were detained.\n\n"It is like in Belarus," a student said. The interior ministry called the rally violent. The United States condemned the use of force.',
  },
  {
    why: "a look-alike crackdown, Russian",
    language: "ru",
    related: false,
    text: "В Алма-Ате разогнали митинг\n\nПолиция Казахстана задержала около 50 человек, требовавших отставки акима. Демонстранты кричали «Шал, кет!». Политолог сравнил происходящее с Минском 2020 года.\n\nВ МВД Казахстана заявили, что порядок восстановлен.",
  },
  {
    why: "a look-alike crackdown, Lithuanian",
    language: "lt",
    related: false,
    text: "Serbijoje tęsiasi protestai\n\nBelgrade šeštadienį į gatves išėjo dešimtys tūkstančių studentų. Policija panaudojo ašarines dujas. Prezidentas Aleksandaras Vučićius atmetė reikalavimus.\n\n„Čia ne Baltarusija“, – sakė vienas protestuotojas.",
  },
  {
    why: "one item of a sanctions list",
    language: "en",
    related: false,
    text: "Treasury lists Iranian drone makers\n\nWASHINGTON, Dec 9 - The United States imposed sanctions on four Iranian companies that supply drones to Russia. Two Chinese traders were listed too.\n\nThe department recalled that similar penalties are in place against firms in Russia, Belarus, Syria and North Korea.",
  },
  {
    why: "chess player at a tournament",
    language: "uk",
    related: false,
    text: "Українська збірна виграла матч у турнірі в Будапешті\n\nУ третьому турі українки перемогли грузинок з рахунком 3:1. Гросмейстерка, яка народилася в Гомелі, здобула вирішальне очко. Наступний матч — проти Польщі.",
  },
  {
    why: "a namesake",
    language: "ru",
    related: false,
    text: "Тренер Сергей Лукашенко уволен из клуба\n\nХабаровский СКА расстался с наставником после пяти поражений подряд. Исполнять обязанности будет Павел Кравцов. Клуб занимает 15-е место в лиге.",
  },
  {
    why: "Brest in Brittany",
    language: "de",
    related: false,
    text: "Sturm legt Fährverkehr in der Bretagne lahm\n\nIn Brest blieben am Montag alle Schiffe im Hafen. Die französische Marine brachte zwei Segler in Sicherheit. In Frankreich waren 40.000 Haushalte ohne Strom.",
  },
  {
    why: "Brest in Brittany, with its police",
    language: "en",
    related: false,
    text: "Police clash with fishermen in Brest\n\nFrench riot police used tear gas on fishermen who had blocked the port of Brest over fuel prices. Eleven people were detained, the prefecture of Brittany said.",
  },
  {
    why: "the treaty of Brest-Litovsk",
    language: "en",
    related: false,
    text: "Historian finds lost diary of Trotsky's secretary\n\nThe notebook describes the talks of 1918 at Brest-Litovsk hour by hour. It was found in an attic in Lyon and will be auctioned in Paris on Friday.",
  },
  {
    why: "a village of the same name",
    language: "pl",
    related: false,
    text: "Pożar w Mińsku Mazowieckim\n\nW hali przy ulicy Warszawskiej w Mińsku Mazowieckim spłonęły dwa autobusy. Policja zatrzymała podpalacza. Straty burmistrz Mińska szacuje na dwa miliony złotych.",
  },
  {
    why: "Russian cabinet, Minsk in a list of cities",
    language: "ru",
    related: false,
    text: "Аэрофлот объявил распродажу\n\nАвиакомпания снизила цены на рейсы из Москвы в Сочи, Казань, Минск, Ереван и Ташкент. Билеты нужно купить до конца недели. Скидка не распространяется на бизнес-класс.",
  },
  {
    why: "the weather",
    language: "lt",
    related: false,
    text: "Savaitgalį atšals\n\nSinoptikai sako, kad šaltas oras į Lietuvą atslinks iš Skandinavijos. Vilniuje naktį bus iki 8 laipsnių šalčio. Panašiai šals ir Latvijoje bei Baltarusijoje.",
  },
  {
    why: "a national holiday abroad with a passing toast",
    language: "en",
    related: false,
    text: "Vietnam marks 80 years of independence\n\nHanoi, 2 September. Tens of thousands watched a parade on Ba Dinh Square. Guests came from China, Cuba, Laos and Belarus.\n\nThe party chief called for growth of ten percent.",
  },
  {
    why: "detentions",
    language: "en",
    related: true,
    text: "Dozens held at rally in Hrodna\n\nRiot police rounded up about 40 people near the medical university on Sunday, rights defenders said.",
  },
  {
    why: "one line from a messenger channel",
    language: "ru",
    related: true,
    text: "⚡️В Бресте силовики пришли с обыском к журналистке «Белсата» #Беларусь",
  },
  {
    why: "one line from a messenger channel, Belarusian",
    language: "be",
    related: true,
    text: "⚡️ У Гомелі асудзілі настаўніцу за каментар — два гады хіміі",
  },
  {
    why: "the border seen from Poland",
    language: "pl",
    related: true,
    text: "Straż Graniczna: kolejna doba na granicy\n\nOstatniej doby granicę polsko-białoruską próbowało nielegalnie przekroczyć 187 osób – poinformowała w czwartek Straż Graniczna. Funkcjonariusze zatrzymali dwóch kurierów.",
  },
  {
    why: "the border seen from Lithuania",
    language: "lt",
    related: true,
    text: "Pasieniečiai apgręžė 30 migrantų\n\nPraėjusią parą pasienyje su Baltarusija neįleista 30 migrantų, pranešė Valstybės sienos apsaugos tarnyba. Visi jie grąžinti prie sienos tvoros.",
  },
  {
    why: "balloons close an airport",
    language: "lt",
    related: true,
    text: "Vilniaus oro uostas vėl uždarytas\n\nDėl iš Baltarusijos atskridusių kontrabandinių balionų sekmadienio vakarą trims valandoms sustabdytas Vilniaus oro uosto darbas. Krizių centras pranešė apie 25 balionus.",
  },
  {
    why: "troops near the border, seen from Ukraine",
    language: "uk",
    related: true,
    text: "У Держприкордонслужбі розповіли про ситуацію на півночі\n\nНа кордоні з Білоруссю ознак формування ударного угруповання немає, заявив речник ДПСУ Андрій Демченко. За його словами, на полігонах залишаються підрозділи РФ.",
  },
  {
    why: "sanctions of the EU",
    language: "de",
    related: true,
    text: "EU verhängt neue Sanktionen gegen Belarus\n\nDie EU-Außenminister haben am Montag in Brüssel Strafmaßnahmen gegen 28 Personen beschlossen, denen Repressionen vorgeworfen werden. Darunter sind Richter und Propagandisten.",
  },
  {
    why: "a trial in Germany of a hijacker's helper",
    language: "de",
    related: true,
    text: "Prozess gegen früheren Elitesoldaten in St. Gallen\n\nEin ehemaliger Angehöriger einer Sondereinheit des belarussischen Innenministeriums muss sich wegen des Verschwindenlassens von Regimegegnern verantworten. Er hatte gestanden, 1999 an der Entführung von Juri Sacharenko beteiligt gewesen zu sein.",
  },
  {
    why: "prisoners freed, no country in the title",
    language: "en",
    related: true,
    text: "Nobel laureate walks free after four years\n\nVILNIUS, Dec 13 - Ales Bialiatski stepped off a bus at the Medininkai crossing on Saturday with 122 others. The United States had promised to lift sanctions on potash. Maria Kalesnikava was taken to Ukraine.",
  },
  {
    why: "an exile killed abroad",
    language: "uk",
    related: true,
    text: "У Києві знайшли мертвим активіста\n\nЗниклого напередодні Віталія Шишова виявили повішеним у парку. Він очолював «Білоруський дім в Україні». Поліція розслідує вбивство, замасковане під самогубство.",
  },
  {
    why: "citizens abroad",
    language: "pl",
    related: true,
    text: "Białorusini protestowali pod ambasadą\n\nKilkaset osób z biało-czerwono-białymi flagami zebrało się w niedzielę w Warszawie w rocznicę wyborów. Przemawiał Paweł Łatuszka.",
  },
  {
    why: "trade",
    language: "ru",
    related: true,
    text: "Экспорт калия вырос на треть\n\n«Беларуськалий» за полугодие отгрузил на внешние рынки 5,2 млн тонн удобрений, сообщил вице-премьер Пётр Пархомчик. Основные покупатели — Китай, Индия и Бразилия.",
  },
  {
    why: "Russian missiles and the Union State",
    language: "en",
    related: true,
    text: "Kremlin: Oreshnik to be on combat duty by December\n\nMOSCOW, Oct 31 - Russia's intermediate-range missile will be deployed in Belarus by the end of the year, the Kremlin said on Friday. Alexander Lukashenko has said ten launchers are planned.",
  },
  {
    why: "a Lithuanian decision on permits",
    language: "lt",
    related: true,
    text: "Seimas pratęsė ribojimus rusams ir baltarusiams\n\nSeimas antradienį metams pratęsė nacionalines sankcijas Rusijos ir Baltarusijos piliečiams. Už balsavo 98 nariai.",
  },
  {
    why: "a verdict",
    language: "be",
    related: true,
    text: "Восем гадоў калоніі за данаты\n\nМенскі гарадскі суд вынес прысуд 34-гадоваму праграмісту. Яго прызналі вінаватым у фінансаванні экстрэмісцкай дзейнасці, паведамляе «Вясна».",
  },
  {
    why: "an accident",
    language: "be",
    related: true,
    text: "Пад Слуцкам сутыкнуліся аўтобус і фура\n\nУ аварыі загінулі тры чалавекі, яшчэ дзевяць трапілі ў бальніцу, паведаміў Следчы камітэт. Прычыны высвятляюцца.",
  },
  {
    why: "Moldova and its own opposition",
    language: "ru",
    related: false,
    text: "В Кишинёве прошёл марш оппозиции\n\nНесколько тысяч сторонников партии «Шор» потребовали отставки президента Молдавии. Полиция задержала 54 человека, среди них двух граждан Белоруссии и одного россиянина.\n\nПремьер-министр назвал акцию попыткой дестабилизации. Посольство США призвало к спокойствию.",
  },
  {
    why: "Navalny rallies with a sympathiser in Minsk",
    language: "ru",
    related: false,
    text: "На акциях в поддержку Навального задержали более 4000 человек\n\nБольше всего задержаний в Москве и Петербурге, сообщает «ОВД-Инфо». Полиция применяла электрошокеры. Акции прошли в 120 городах России, а также в Берлине, Париже и Минске.\n\nВ Кремле заявили, что людей вышло мало.",
  },
];
