/** Polish: `text | type mode? | key=value …`; a line each. Keys: actor, recipient, place, date, status and quantity kinds; `none` for no event. */
export const POLISH_SENTENCES = `
# plural past without subject
W niedzielę w Grodnie zatrzymano ponad 40 uczestników marszu. | COERCE arrest | recipient=protesters place=Grodno detained=40 date=2022-10-09
# passive with auxiliary
Dziennikarka Biełsatu została zatrzymana w Mińsku. | COERCE arrest | recipient=journalists place=Minsk
# named doer
Białoruskie KGB aresztowało trzech obywateli Polski. | COERCE arrest | actor=KGB detained=3
# sentence
Sąd w Brześciu na Białorusi skazał blogera na siedem lat kolonii karnej. | COERCE arrest | recipient=journalists sentence=84
# arrest in days
Aktywistkę ukarano aresztem na 15 dni. | COERCE arrest | sentence=0.5
# search
Funkcjonariusze przeszukali mieszkanie dziennikarza w Homlu. | COERCE seize | place=Gomel
# noun trigger
Po rewizji w redakcji „Naszej Niwy” portal przestał działać. | COERCE seize | recipient=media
# listing as extremist
Sąd uznał kanał Nexta za ekstremistyczny. | COERCE ban | actor=court
# border closed
Białoruś zamknęła przejście graniczne w Bruzgach. | COERCE restrict | actor=Belarus
# state of emergency
Rząd wprowadził stan wyjątkowy przy granicy z Białorusią. | COERCE martial-law | actor=government
# sanctions
Unia Europejska nałożyła sankcje na 15 białoruskich urzędników. | SANCTION discontinue | actor=European
# envoy recalled
Polska odwołała ambasadora z Mińska. | SANCTION withdraw | actor=Poland
# expelled diplomats
Mińsk wydalił trzech polskich dyplomatów. | SANCTION expel | actor=Belarus
# condemned
Szef MSZ Litwy potępił wyrok na Alesia Bialackiego. | ACCUSE disapprove | actor=Lithuania
# envoy summoned
Polskie MSZ wezwało białoruskiego ambasadora. | ACCUSE disapprove | actor=Polish
# accused
Straż Graniczna oskarżyła białoruskie służby o atak na patrol. | ACCUSE allege | actor=Border recipient=security
# case opened
Komitet Śledczy Białorusi wszczął śledztwo przeciwko Pawłowi Łatuszce. | ACCUSE investigate | actor=Investigative recipient=Latushko
# demand of a release
Parlament Europejski zażądał uwolnienia więźniów politycznych. | REQUEST yield | actor=European
# appeal
Swiatłana Cichanouska wezwała do strajku. | REQUEST | actor=Tsikhanouskaya
# refused
Łukaszenka odmówił rozmowy z opozycją. | REJECT | actor=Lukashenko
# threat
Łukaszenka zagroził wstrzymaniem tranzytu gazu. | THREATEN | actor=Lukashenko
# signed
Rosja i Białoruś podpisały umowę o wspólnych ćwiczeniach. | AGREE | actor=Russia
# meeting
Łukaszenka spotkał się w Soczi z Putinem. | CONSULT visit | actor=Lukashenko recipient=Putin place=Sochi
# planned meeting
Minister spraw zagranicznych Litwy spotka się jutro w Warszawie z Radosławem Sikorskim. | CONSULT visit | recipient=Sikorski place=Warsaw status=planned
# phone
Emmanuel Macron rozmawiał telefonicznie z Łukaszenką. | CONSULT phone | actor=Macron recipient=Lukashenko
# congratulation
Xi Jinping pogratulował Łukaszence zwycięstwa. | SUPPORT | actor=Xi recipient=Lukashenko
# pardon
Łukaszenka ułaskawił 31 więźniów. | CONCEDE | actor=Lukashenko
# release
Białoruś zwolniła 14 więźniów politycznych. | RETREAT release | actor=Belarus released=14
# resignation
Białoruski ambasador w Bratysławie podał się do dymisji. | RETREAT resign | actor=Ambassador
# loan
Rosja udzieliła Białorusi kredytu w wysokości 1,5 mld dolarów. | AID | actor=Russia recipient=Belarus money=1500000000
# demonstration
W Mińsku demonstrowało około 100 tysięcy ludzi. | PROTEST demo | place=Minsk participants=100000
# strike
Górnicy Biełaruśkalija rozpoczęli strajk. | PROTEST strike | actor=workers
# hunger strike
Więzień polityczny rozpoczął głodówkę w kolonii. | PROTEST hunger |
# troops
Polska wysłała na granicę dwa tysiące żołnierzy. | MOBILIZE troops | actor=Poland
# violated airspace
Dwa białoruskie śmigłowce naruszyły polską przestrzeń powietrzną. | MOBILIZE weapons |
# beaten
Milicja pobiła demonstrantów w Homlu. | ASSAULT beat | recipient=protesters place=Gomel
# tear gas
Białoruskie służby użyły gazu łzawiącego wobec demonstrantów. | ASSAULT crowd-control | actor=security recipient=protesters
# stones
Migranci obrzucili żołnierzy kamieniami. | ASSAULT primitive | actor=migrants
# fled
Po przesłuchaniu nauczycielka uciekła do Polski. | RELOCATE flee |
# crossing
W ciągu doby 180 osób próbowało nielegalnie przekroczyć granicę. | RELOCATE migrate | persons=180
# accident
W wybuchu w fabryce w Borysowie na Białorusi zginęło dwóch robotników. | INCIDENT accident | killed=2
# found dead
W lesie przy granicy znaleziono ciało migranta. | INCIDENT death | recipient=migrants
# law
Sejm uchwalił ustawę o obronie ojczyzny. | GOVERN law | actor=Sejm
# result
Łukaszenka uzyskał w wyborach 80 procent głosów. | ELECT result | percent=80
# a condition is no event
Jeśli Mińsk zamknie granicę, Warszawa odpowie. | none |
# negated
Białoruś nie zwolniła żadnego dziennikarza. | none |
# possibility
Mińsk może zamknąć granicę. | none |
# colloquial arrest
W Mińsku milicja skuła i zgarnęła trzech studentów. | COERCE arrest | recipient=students
# sentence asked of no court: years handed out
Sąd wlepił aktywiście siedem lat kolonii. | COERCE arrest | actor=court sentence=84
# law-makers' forms for a new case
Prokuratura skierowała do sądu akt oskarżenia przeciwko dziennikarzowi. | ACCUSE investigate |
# envoy called in, idiom
Białoruskie MSZ wezwało na dywanik polskiego chargé d’affaires. | ACCUSE disapprove |
# airspace
Białoruski śmigłowiec wleciał w polską przestrzeń powietrzną. | MOBILIZE weapons |
# entered an office
Nauczycielka wyemigrowała do Niemiec. | RELOCATE flee | actor=teachers
# refused
Warszawa nie zgodziła się na propozycję Mińska. | REJECT | actor=Poland
# a sport result is no election
Białoruska tenisistka pokonała rywalkę w finale. | none |
# exports fell, nobody fell
Eksport spadł o 10 procent. | none |
# not recognised
Polska nie uznała wyników wyborów prezydenckich na Białorusi. | REJECT | actor=Poland
# joint exercise
Rosja i Białoruś prowadzą wspólne ćwiczenia Zapad-2025. | COOPERATE |
# sworn in
Łukaszenka został zaprzysiężony na siódmą kadencję. | ELECT inaugurate |
# a sports team
Reprezentacja Białorusi pokonała Polskę w meczu towarzyskim. | none |
# possible only
Wspólne ćwiczenia mogłyby zaszkodzić rozmowom. | none |
# newswire, coerce arrest
W Baranowiczach milicjanci wyciągnęli z domu emerytkę, która komentowała posty niezależnych mediów. | COERCE arrest |
# newswire, coerce arrest
Były kandydat na prezydenta Mikoła Statkiewicz wrócił za kratki. | COERCE arrest |
# newswire, coerce arrest
Sąd obwodowy w Brześciu wymierzył trzem anarchistom kary od 5 do 17 lat kolonii karnej. | COERCE arrest |
# newswire, coerce arrest
Na cztery lata pozbawienia wolności skazano w Mińsku lekarkę, która przekazywała dane mediom. | COERCE arrest |
# newswire, coerce seize
O świcie do mieszkania obrończyni praw człowieka weszli funkcjonariusze wydziału do walki z przestępczością zorganizowaną. | COERCE seize |
# newswire, coerce ban
Sąd Najwyższy zdecydował o likwidacji Białoruskiego PEN Clubu. | COERCE ban |
# newswire, coerce ban
MSW Białorusi uznało kanał Biełsat za formację ekstremistyczną. | COERCE ban |
# newswire, coerce restrict
Od północy nieczynne jest przejście graniczne w Bobrownikach, rząd zamknął je do odwołania. | COERCE restrict |
# newswire, coerce restrict
Adwokat Siarhiej Zikracki stracił licencję decyzją ministerstwa sprawiedliwości. | COERCE restrict |
# newswire, coerce deport
Trzynastu byłych więźniów wywieziono autokarem na granicę z Litwą. | COERCE deport |
# newswire, assault beat
Zatrzymanych bito pałkami na posterunku przy ulicy Akreścina. | ASSAULT beat |
# newswire, assault crowd-control
Milicja użyła wobec demonstrantów granatów hukowych i armatek wodnych. | ASSAULT crowd-control |
# newswire, assault firearms
Funkcjonariusz oddał strzały ostrzegawcze i ranił mężczyznę w nogę. | ASSAULT firearms |
# newswire, mobilize troops
Na Podlasie dotarło kolejnych 500 żołnierzy 16. Dywizji. | MOBILIZE troops |
# newswire, mobilize weapons
Nad Terespolem pojawił się białoruski śmigłowiec, który naruszył polską przestrzeń powietrzną. | MOBILIZE weapons |
# newswire, retreat release
Po 1500 dniach na wolność wyszedł bloger Siarhiej Cichanouski. | RETREAT release |
# newswire, retreat release
Łukaszenka wypuścił kolejną grupę więźniów politycznych. | RETREAT release |
# newswire, relocate flee
Po przeszukaniu redaktor naczelna gazety wyjechała z rodziną do Wilna. | RELOCATE flee |
# newswire, relocate migrate
Około stu migrantów próbowało w nocy sforsować zaporę w okolicach Białowieży. | RELOCATE migrate |
# newswire, protest demo
Białorusini z Warszawy przeszli w niedzielę pod ambasadę swojego kraju. | PROTEST demo |
# newswire, protest hunger
Więzień polityczny od dwóch tygodni prowadzi głodówkę. | PROTEST hunger |
# newswire, elect vote
Białorusini w niedzielę wybierają prezydenta. | ELECT vote |
# newswire, elect result
Według Centralnej Komisji Wyborczej urzędujący przywódca dostał 86,8 proc. głosów. | ELECT result |
# newswire, govern appoint
Nowym szefem KGB został Iwan Tertel. | GOVERN appoint |
# newswire, govern law
Prezydent podpisał nowelizację kodeksu karnego. | GOVERN law |
# newswire, consult visit
Szef polskiej dyplomacji rozmawiał w Brukseli z liderką białoruskiej opozycji. | CONSULT visit |
# newswire, consult phone
Angela Merkel dwukrotnie rozmawiała z Łukaszenką przez telefon. | CONSULT phone |
# newswire, agree
Warszawa i Wilno porozumiały się w sprawie wspólnej ochrony granicy. | AGREE |
# newswire, support
Xi Jinping przesłał Łukaszence gratulacje z okazji reelekcji. | SUPPORT |
# newswire, accuse disapprove
Departament Stanu ostro skrytykował wyrok na Andrzeja Poczobuta. | ACCUSE disapprove |
# newswire, accuse allege
Komitet Śledczy zarzuca byłemu ministrowi udział w spisku. | ACCUSE allege |
# newswire, accuse investigate
W Homlu ruszył proces pięciu uczestników protestów. | ACCUSE investigate |
# newswire, request yield
Organizacje praw człowieka domagają się natychmiastowego uwolnienia noblisty. | REQUEST yield |
# newswire, request assist
Cichanouska poprosiła Kongres USA o zaostrzenie sankcji. | REQUEST assist |
# newswire, reject
Mińsk nie zgodził się na przyjazd obserwatorów OBWE. | REJECT |
# newswire, threaten
Łukaszenka zagroził zakręceniem kurka z gazem. | THREATEN |
# newswire, sanction withdraw
Polska wezwała swojego ambasadora w Mińsku na konsultacje do kraju. | SANCTION withdraw |
# newswire, concede
Łukaszenka ułaskawił 25 osób skazanych za ekstremizm. | CONCEDE |
# newswire, concede
Stany Zjednoczone zdjęły sankcje z linii Belavia. | CONCEDE |
# newswire, cooperate
Rosja i Białoruś rozpoczęły wspólne manewry Zapad. | COOPERATE |
# newswire, cooperate
Obroty handlowe Białorusi z Chinami wzrosły o 30 proc. | COOPERATE |
# newswire, incident death
W kolonii karnej zmarł więzień polityczny Witold Aszurak. | INCIDENT death |
# newswire, incident accident
Sześć osób zginęło w zderzeniu autobusu z ciężarówką pod Mohylewem. | INCIDENT accident |
# nothing told in newswire
W meczu ligowym BATE rozbiło rywala 4:0, a bramkarz uratował drużynę przed porażką. | none |
# nothing told in newswire
Kurs rubla spadł do najniższego poziomu od roku. | none |
# nothing told in newswire
Gdyby doszło do zamknięcia granicy, przewoźnicy straciliby miliony. | none |
# nothing told in newswire
Sądy na Białorusi zwykle odrzucają apelacje. | none |
# nothing told in newswire
Książka opowiada o losach więźniów politycznych. | none |
# nothing told in newswire
Aktor wyszedł na scenę i został nagrodzony brawami. | none |
# nothing told in newswire
Rolnicy rozpoczęli żniwa w obwodzie grodzieńskim. | none |
# newswire, coerce arrest
W poniedziałek do aresztu w Grodnie trafiła dyrektorka polskiej szkoły społecznej. | COERCE arrest |
# newswire, coerce arrest
Milicja ujęła w Witebsku mężczyznę podejrzewanego o przekazywanie zdjęć kolumn wojskowych. | COERCE arrest |
# newswire, coerce arrest
Białoruskie służby zatrzymały na lotnisku obywatela Niemiec. | COERCE arrest |
# newswire, coerce seize
Straż Graniczna zajęła trzy białoruskie lokomotywy. | COERCE seize |
# newswire, coerce censor
Ministerstwo informacji odcięło dostęp do portalu Onliner. | COERCE censor |
# newswire, sanction discontinue
Czeskie ministerstwo spraw zagranicznych zawiesiło wydawanie wiz obywatelom Białorusi. | SANCTION discontinue |
# newswire, sanction discontinue
Bank Światowy wstrzymał finansowanie wszystkich projektów w tym kraju. | SANCTION discontinue |
# newswire, sanction withdraw
Ostatni litewski dyplomata opuścił Mińsk, ambasada została zamknięta. | SANCTION withdraw |
# newswire, accuse disapprove
Szef Rady Europejskiej określił wybory mianem farsy. | ACCUSE disapprove |
# newswire, accuse allege
Zdaniem Wilna za falą migracji stoi reżim w Mińsku, oskarżył go o to premier. | ACCUSE allege |
# newswire, accuse investigate
Warszawska prokuratura wszczęła dochodzenie w sprawie porwania samolotu. | ACCUSE investigate |
# newswire, reject
Kreml odrzucił zarzuty Warszawy. | REJECT |
# newswire, threaten
Minister obrony Białorusi ostrzegł, że odpowie na budowę bazy. | THREATEN |
# newswire, agree
Mińsk obiecał zwolnić kolejnych więźniów w zamian za zniesienie ceł. | AGREE |
# newswire, aid
Norwegia przekaże białoruskim mediom 2 mln euro. | AID |
# newswire, concede
Litwa otworzyła przejście w Miednikach. | CONCEDE |
# newswire, mobilize weapons
Rosja rozmieściła na Białorusi pociski Oriesznik. | MOBILIZE weapons |
# newswire, relocate flee
Do Polski uciekł białoruski żołnierz. | RELOCATE flee |
# newswire, protest demo
W Wilnie odbył się wiec solidarności z więźniami politycznymi. | PROTEST demo |
# newswire, incident accident
Pod Orszą wykoleił się pociąg towarowy, nikt nie zginął. | INCIDENT accident |
# newswire, incident
Lotnisko w Wilnie zamknięto na trzy godziny z powodu balonów. | INCIDENT |
# newswire, govern dismiss
Łukaszenka odwołał ministra rolnictwa. | GOVERN dismiss |
# newswire, govern decide
Rząd Białorusi zatwierdził program budowy drugiej elektrowni. | GOVERN decide |
# newswire, elect schedule
Izba Reprezentantów wyznaczyła wybory prezydenckie na 26 stycznia. | ELECT schedule |
# nothing told in newswire
Zespół wydał nową płytę i ruszył w trasę po Białorusi. | none |
# nothing told in newswire
Zdaniem ekspertów sankcje mogą zaszkodzić polskim firmom. | none |
# nothing told in newswire
Piłkarze z Mińska przegrali w Warszawie 0:2. | none |
# nothing told in newswire
Według synoptyków ostrzeżenie przed mrozem obowiązuje na Podlasiu. | none |
# nothing told in newswire
Historyk pisze o deportacjach z lat czterdziestych. | none |
# further wording, coerce arrest
Bloger Anton Litwin od trzech miesięcy siedzi w areszcie śledczym w Homlu. | COERCE arrest |
# further wording, coerce seize
Rano milicja wdarła się do redakcji gazety w Brześciu. | COERCE seize |
# further wording, coerce arrest
Dwóch nauczycieli zabrano z pracy i zawieziono na komisariat. | COERCE arrest |
# further wording, retreat release
Po dwóch latach za kratami na wolność wyszła aktywistka Maria Sawczuk. | RETREAT release |
# further wording, accuse disapprove
Rzecznik MSZ nazwał wyrok haniebną zemstą. | ACCUSE disapprove |
# further wording, threaten
Mińsk zagroził odwetem za zamknięcie granicy. | THREATEN |
# further wording, aid
Litwa przekazała białoruskim ochotnikom pięć agregatów. | AID |
# further wording, relocate flee
Dziennikarka z Witebska uciekła do Polski przed represjami. | RELOCATE flee |
# further wording, assault beat
Zatrzymanych bito pałkami na komendzie. | ASSAULT beat |
# further wording, protest demo
Przed ambasadą Białorusi w Warszawie zebrały się setki osób z transparentami. | PROTEST demo |
# sent back over the border
W nocy straż graniczna zawróciła na Białoruś 30 migrantów. | COERCE restrict |
# nothing told in everyday news
Wystawa białoruskich malarzy trwa w Krakowie. | none |
# nothing told in everyday news
Fabryka zwiększyła produkcję lodówek. | none |
# nothing told in everyday news
Trener nazwał grę drużyny wspaniałą. | none |
# nothing told in everyday news
Handlowcy ostrzegają przed podwyżkami cen chleba. | none |
# a name beside a group, after a dash
Milicja zatrzymała czterech podejrzanych, wśród nich – Jana Kowalskiego. | COERCE arrest | detained=4
# a trade that no list holds
Sąd skazał pszczelarza na dwa lata kolonii. | COERCE arrest | sentence=24
# a denial is no rejection
Rzecznik zaprzeczył tym doniesieniom. | none |
# everyday verb of coerce arrest
W Grodnie zatrzymano trzech działaczy mniejszości polskiej. | COERCE arrest
# everyday verb of coerce arrest
Dziennikarka Kaciaryna Andrejewa usłyszała wyrok ośmiu lat kolonii karnej. | COERCE arrest
# everyday verb of coerce arrest
Za kratkami przebywa już ponad 1300 więźniów politycznych. | COERCE arrest
# everyday verb of coerce arrest
Sąd Okręgowy w Warszawie skazał byłego oficera białoruskiego KGB na pięć lat więzienia. | COERCE arrest
# everyday verb of coerce arrest
Dwóch mężczyzn podejrzanych o szpiegostwo na rzecz Białorusi trafiło do aresztu. | COERCE arrest
# everyday verb of coerce arrest
Na 15 dób aresztu skazano muzyka, który grał na podwórku. | COERCE arrest
# everyday verb of coerce seize
Funkcjonariusze weszli rano do mieszkania Andżeliki Borys. | COERCE seize
# everyday verb of coerce seize
Przeszukano biura Związku Polaków na Białorusi. | COERCE seize
# sport, trade, plans or doubts: no event
Ceny paliw na Białorusi wzrosły o trzy procent. | none
# sport, trade, plans or doubts: no event
Drużyna z Grodna wygrała mecz z Dynamem. | none
# sport, trade, plans or doubts: no event
W Mińsku otwarto wystawę malarstwa. | none
# sport, trade, plans or doubts: no event
Synoptycy ostrzegają przed silnym mrozem. | none
# everyday verb of coerce arrest
Obrońcy praw człowieka poinformowali o zatrzymaniu dwóch adwokatek w Mohylewie. | COERCE arrest
# everyday verb of coerce arrest
Redaktora zabrano prosto z pracy. | COERCE arrest
# everyday verb of coerce arrest
Za obrazę Łukaszenki emeryt spędzi w kolonii dwa lata. | COERCE arrest
# everyday verb of coerce arrest
Areszt wobec podejrzanego przedłużono o trzy miesiące. | COERCE arrest
# everyday verb of coerce arrest
Kolejny ksiądz z diecezji witebskiej usłyszał wyrok. | COERCE arrest
# everyday verb of coerce arrest
ABW ujęła obywatela Białorusi podejrzanego o sabotaż. | COERCE arrest
# everyday verb of coerce seize
W siedzibie gazety trwa rewizja. | COERCE seize
# everyday verb of coerce seize
Skonfiskowano sprzęt i dokumenty organizacji. | COERCE seize
# sport, trade, plans or doubts: no event
Kibice wezwali trenera do odejścia. | none
# sport, trade, plans or doubts: no event
Turyści chętnie odwiedzają Puszczę Białowieską. | none
# sport, trade, plans or doubts: no event
W sądzie wyjaśniono, jak odwołać się od mandatu za parkowanie. | none
# sport, trade, plans or doubts: no event
Politolog uważa, że rozmowy nic nie dadzą. | none
# everyday verb of coerce arrest
Został zabrany z pracy, podała Wiasna. | COERCE arrest
# everyday verb of coerce arrest
Trener z Bobrujska dostał dwa lata ograniczenia wolności. | COERCE arrest
# everyday verb of coerce seize
Z rewizją przyszli też do siedziby związku zawodowego. | COERCE seize
# everyday verb of coerce ban
Podręcznik trafił na listę materiałów ekstremistycznych. | COERCE ban
# a push-back closes the border
Rodzinę migrantów wypchnięto z powrotem na Białoruś. | COERCE restrict
# everyday verb of sanction discontinue
Wielka Brytania zamroziła aktywa białoruskiego oligarchy. | SANCTION discontinue
# everyday verb of assault heavy-weapons
W nocy Rosja zaatakowała Kijów dronami. | ASSAULT heavy-weapons
# everyday verb of accuse investigate
Sprawę muzyka skierowano do sądu. | ACCUSE investigate
# sport, trade, plans or doubts: no event
Miłość uratowała go przed samotnością. | none
# sport, trade, plans or doubts: no event
Zakład dostarcza części na rynek krajowy. | none
# sport, trade, plans or doubts: no event
Sąd jest niezależną władzą, przypomina podręcznik. | none
# sport, trade, plans or doubts: no event
W mieście pojawiła się nowa kawiarnia. | none
# set phrase, coerce arrest
O szóstej rano do mieszkania wokalisty wpadli antyterroryści, wywlekli go z łóżka i zabrali na komisariat. | COERCE arrest
# set phrase, coerce withhold
Więźniarce politycznej nie podano leków na serce. | COERCE withhold
# set phrase, coerce seize
Białoruskie KGB urządziło nalot na mieszkania prawników Wiasny. | COERCE seize
# set phrase, coerce ban
Zgodnie z decyzją sądu rejonowego w Witebsku logo radia uznano za ekstremistyczne. | COERCE ban
# set phrase, coerce censor
Władze odcięły mieszkańcom dostęp do TikToka. | COERCE censor
# set phrase, coerce restrict
Szlaban na przejściu w Kuźnicy opadł o 9 rano. | COERCE restrict
# set phrase, coerce deport
Trzech księży musiało opuścić Białoruś, bo władze nie przedłużyły im zezwoleń. | COERCE deport
# set phrase, coerce cyber
Cyberpartyzanci przejęli kontrolę nad serwerami KGB. | COERCE cyber
# set phrase, assault beat
OMON-owcy tłukli pałkami leżącego na ziemi chłopaka. | ASSAULT beat
# set phrase, assault torture
Zatrzymanym zakładano worki na głowy i rażono ich prądem. | ASSAULT torture
# set phrase, assault firearms
Milicjant strzelił z bliska do nieuzbrojonego mężczyzny. | ASSAULT firearms
# set phrase, assault heavy-weapons
W nocy ze środy na czwartek Rosjanie wystrzelili z terytorium Białorusi 20 rakiet. | ASSAULT heavy-weapons
# set phrase, assault primitive
Polski żołnierz został raniony w głowę kamieniem rzuconym zza ogrodzenia. | ASSAULT primitive
# set phrase, assault crowd-control
Przeciw migrantom szturmującym przejście poszły w ruch armatki wodne. | ASSAULT crowd-control
# set phrase, accuse disapprove
"To hańba" – tak wyrok na dziennikarki skomentował szef Parlamentu Europejskiego. | ACCUSE disapprove
# set phrase, accuse allege
Winę za śmierć żołnierza ponosi reżim Łukaszenki – uważa premier. | ACCUSE allege
# set phrase, accuse investigate
Prokuratura Generalna Litwy sprawdza, czy w Wilnie nie działa siatka KGB. | ACCUSE investigate
# set phrase, protest demo
W geście solidarności z Poczobutem przed konsulatem w Białymstoku stanęło kilkadziesiąt osób. | PROTEST demo
# set phrase, protest strike
Do strajku przyłączyli się pracownicy filharmonii. | PROTEST strike
# set phrase, protest riot
W ośrodku dla cudzoziemców w Wędrzynie wybuchł bunt. | PROTEST riot
# set phrase, sanction discontinue
Kanada dołożyła do listy sankcyjnej dziewięć białoruskich firm zbrojeniowych. | SANCTION discontinue
# set phrase, sanction expel
Konsul RP w Brześciu dostał 72 godziny na opuszczenie Białorusi. | SANCTION expel
# set phrase, sanction withdraw
Łotwa odwołała ambasadora, a placówkę w Witebsku zamknęła. | SANCTION withdraw
# set phrase, mobilize troops
Kolejne 500 żołnierzy WOT wesprze pograniczników. | MOBILIZE troops
# set phrase, mobilize weapons
Nad Białymstokiem pojawiły się niezidentyfikowane obiekty nadlatujące z Białorusi. | MOBILIZE weapons
# set phrase, mobilize police
W mieście jest mnóstwo milicji, ulice patrolują uzbrojeni żołnierze wojsk wewnętrznych. | MOBILIZE police
# set phrase, retreat release
Do domu wrócił po pięciu latach odsiadki Ihar Alinewicz. | RETREAT release
# set phrase, retreat withdraw
Z granicy zniknęli ostatni najemnicy Wagnera: wyjechali do Rosji. | RETREAT withdraw
# set phrase, retreat resign
Dyrektor Teatru im. Kupały odszedł na znak protestu. | RETREAT resign
# set phrase, retreat access
Po trzech latach matka zobaczyła się z uwięzionym synem. | RETREAT access
# set phrase, concede
USA luzują sankcje na białoruski potaż. | CONCEDE
# set phrase, consult visit
Prezydent Finlandii Alexander Stubb zawitał do Białowieży. | CONSULT visit
# set phrase, consult phone
W rozmowie telefonicznej z Merkel Putin poruszył kwestię Białorusi. | CONSULT phone
# set phrase, consult multilateral
Przywódcy państw WNP zjechali do Petersburga. | CONSULT multilateral
# set phrase, agree
Warszawa i Wilno porozumiały się co do jednoczesnego otwarcia przejść. | AGREE
# set phrase, support
Nagrodą im. Vaclava Havla uhonorowano Maksima Znaka. | SUPPORT
# set phrase, cooperate
W lipcu Białoruś wyeksportowała do Polski towary warte 60 mln euro. | COOPERATE
# set phrase, aid
Fundacja zebrała 200 tys. euro dla rodzin więźniów politycznych. | AID
# set phrase, request yield
Matka Pratasiewicza błaga świat o uratowanie syna i uwolnienie go. | REQUEST yield
# set phrase, request change
Amnesty International wzywa władze Litwy, by zbadały pushbacki. | REQUEST change
# set phrase, request assist
Cichanouska poprosiła UE o nowe sankcje. | REQUEST assist
# set phrase, request meet
Łukaszenka zaproponował Zełenskiemu rozmowy w Mińsku. | REQUEST meet
# set phrase, reject yield
Andrzej Poczobut odmówił podpisania prośby o ułaskawienie. | REJECT yield
# set phrase, reject meet
Kreml nie widzi potrzeby rozmów z Cichanouską. | REJECT meet
# set phrase, reject assist
Litwa nie wyda Białorusi działaczki. | REJECT assist
# set phrase, reject
Unia Europejska nie uznaje Łukaszenki za prezydenta. | REJECT
# set phrase, reject change
Węgry zablokowały wspólne oświadczenie UE w sprawie Białorusi. | REJECT change
# set phrase, threaten restrict
Wilno zapowiada, że w razie kolejnych balonów zamknie granicę bezterminowo. | THREATEN restrict
# set phrase, threaten violence
Łukaszenka straszy użyciem Oresznika. | THREATEN violence
# set phrase, threaten arrest
Prokuratura ostrzega, że za udział w wiecach grożą surowe kary. | THREATEN arrest
# taken away or sentenced, by everyday verbs
Fotografa zwinięto pod sądem, zanim zdążył wyjąć aparat. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Po wdowę po generale przyjechali o świcie dwaj ludzie po cywilnemu i zawieźli ją na Okrestina. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Jego brat siedzi w Nowopołocku już czwarty rok. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Za trzy komentarze sąd odmierzył spawaczowi cztery lata. | COERCE arrest |
# posts, studies and entry lost
Od północy szlaban w Bobrownikach znów jest opuszczony. | COERCE restrict |
# posts, studies and entry lost
Konsulat nie wydał jej paszportu, musi więc wracać do Mińska. | COERCE restrict |
# let home, let out, handed over
Sędzia puścił oskarżoną wolno. | RETREAT release |
# candles, portraits, embassies
W Wilnie szło w niedzielę trzy tysiące ludzi z biało-czerwono-białymi flagami. | PROTEST demo |
# who does not eat
Więziona studentka od tygodnia nie przyjmuje jedzenia. | PROTEST hunger |
# roads blocked
Przewoźnicy ustawili ciągniki w poprzek drogi do przejścia w Koroszczynie. | PROTEST obstruct |
# who does not go to work
Górnicy z Soligorska nie zjechali we wtorek pod ziemię. | PROTEST strike |
# pleas
Matka polityka poprosiła papieża, by wstawił się za synem. | REQUEST assist |
# what is wanted from someone
Litwa chce od Brukseli pieniędzy na dłuższy płot. | REQUEST assist |
# demands
Obrońcy praw człowieka domagają się, by prokuratura zajęła się śmiercią poety. | REQUEST change |
# refusals without the word
Mińsk puścił prośbę ambasady mimo uszu. | REJECT |
# refusals without the word
Skazany nie podpisał listu o ułaskawienie. | REJECT |
# threats
Łukaszenka odgraża się, że odetnie Europie gaz. | THREATEN |
# hands shaken
Polska i Litwa podały sobie ręce w sprawie wspólnych patroli. | AGREE |
# hands shaken
Tusk przyrzekł pogranicznikom nowy sprzęt. | AGREE |
# after talks with someone
Szef dyplomacji usiadł w środę do stołu z Cichanouską. | CONSULT |
# envoys who arrive
Do Mińska przyleciał wysłannik Trumpa. | CONSULT visit |
# praise
Noblista stanął w obronie aresztowanych aktorów. | SUPPORT |
# refuge and help
Gdańsk znalazł mieszkania dla czterech rodzin więźniów politycznych. | AID |
# goods no longer let through
Bruksela dopisała do czarnej listy trzech sędziów z Grodna. | SANCTION discontinue |
# soldiers who move
Na Podlasie jedzie kolejny tysiąc żołnierzy. | MOBILIZE troops |
# weapons put up
Pod Brześciem stanęły wyrzutnie rakiet. | MOBILIZE weapons |
# sleep and current
Przez trzy noce nie dali mu zasnąć i razili go prądem. | ASSAULT torture |
# shots that fall
Zza rzeki padły strzały w stronę patrolu. | ASSAULT firearms |
# deaths behind bars
W celi zgasł 61-letni malarz. | INCIDENT death |
# off the road
Pod Mołodecznem autobus z robotnikami wjechał do rowu, trzy osoby nie żyją. | INCIDENT accident |
# to the polls
W niedzielę Białorusini poszli do urn. | ELECT vote |
# at the helm
Na czele KGB stanął były ochroniarz Łukaszenki. | GOVERN appoint |
# laws pushed through
Posłowie przepchnęli ustawę o karze śmierci za zdradę. | GOVERN law |
# families flown out
Z Mińska wyleciały wczoraj rodziny dyplomatów. | RELOCATE evacuate |
# no event: everyday life in the words of the news
Fotograf zwinął statyw i poszedł na kawę. | none |
# no event: everyday life in the words of the news
Radiowóz czekał na myjni trzy godziny. | none |
# no event: everyday life in the words of the news
Malarz zgasił światło i wyszedł z pracowni. | none |
# no event: everyday life in the words of the news
Mieszkańcy Grodna narzekają na dziury w drodze do lasu. | none |
# no event: everyday life in the words of the news
Teatr szuka aktora do roli sędziego. | none |
# no event: everyday life in the words of the news
Górnicy zjechali pod ziemię jak co dzień. | none |
# no event: everyday life in the words of the news
Gdańsk znalazł pieniądze na remont mostu. | none |
# no event: everyday life in the words of the news
Studentka nie je mięsa od dziesięciu lat. | none |
# no event: everyday life in the words of the news
Poseł usiadł w ostatnim rzędzie i zasnął. | none |
# no event: everyday life in the words of the news
Kierowca autobusu wjechał do zajezdni punktualnie. | none |
# no event: everyday life in the words of the news
Siostra poety hoduje pszczoły pod Lidą. | none |
# no event: everyday life in the words of the news
Szlaban na parkingu jest zepsuty od tygodnia. | none |
# no event: everyday life in the words of the news
Bruksela to według turystów miasto drogie i deszczowe. | none |
# no event: everyday life in the words of the news
Książka opowiada o strzałach, które padły w 1937 roku w Kuropatach. | none |
# set phrase, threaten relations
Mińsk grozi, że zerwie stosunki dyplomatyczne z Warszawą. | THREATEN relations
# set phrase, elect vote
Na Białorusi trwają wybory prezydenckie. | ELECT vote
# set phrase, elect result
Według oficjalnych danych Łukaszenka otrzymał ponad 80 proc. głosów. | ELECT result
# set phrase, elect schedule
Wybory odbędą się 25 lutego. | ELECT schedule
# set phrase, govern law
Sejm przegłosował ustawę o zawieszeniu prawa do azylu. | GOVERN law
# set phrase, govern dismiss
Gubernator obwodu mińskiego stracił stanowisko. | GOVERN dismiss
# set phrase, govern decide
Rząd zdecydował o budowie zapory na granicy z Białorusią. | GOVERN decide
# set phrase, relocate flee
Od 2020 roku kraj opuściło ponad 300 tys. Białorusinów. | RELOCATE flee
# set phrase, relocate migrate
Minionej doby odnotowano 160 prób nielegalnego przekroczenia granicy polsko-białoruskiej. | RELOCATE migrate
# set phrase, relocate return
Do ojczyzny samolotem iracki rząd sprowadził 430 migrantów z Białorusi. | RELOCATE return
# set phrase, relocate evacuate
Z obwodu sumskiego ewakuowano ponad 20 tys. ludzi. | RELOCATE evacuate
# set phrase, incident accident
Autokar z białoruskimi turystami wpadł do rowu pod Siedlcami, są ranni. | INCIDENT accident
# set phrase, incident death
Na Podlasiu odnaleziono ciało kolejnego migranta. | INCIDENT death
# set phrase, incident disaster
Pożar zniszczył kościół w Budsławiu. | INCIDENT disaster
# set phrase, retreat ceasefire
Strony zawiesiły broń na 30 dni. | RETREAT ceasefire
# set phrase, consult third-party
Wysłannik Trumpa pośredniczył w rozmowach o uwolnieniu więźniów. | CONSULT third-party
# set phrase, govern appoint
Na czele rządu stanął Alaksandr Turczyn. | GOVERN appoint
# set phrase, incident disease
U 120 osób stwierdzono zakażenie koronawirusem. | INCIDENT disease
# set phrase, coerce martial-law
Rząd wprowadził stan wyjątkowy w pasie przygranicznym z Białorusią. | COERCE martial-law
# set phrase, coerce curfew
W Grodnie ogłoszono godzinę policyjną. | COERCE curfew
# set phrase, assault explosives
W wyniku wybuchu bomby w Petersburgu zginął bloger wojskowy. | ASSAULT explosives
# set phrase, assault assassinate
W Moskwie zamordowano białoruskiego opozycjonistę. | ASSAULT assassinate
# set phrase, assault
Białorusini porwali działacza z ulicy w Kijowie. | ASSAULT
# set phrase, protest hunger
Więzień polityczny rozpoczął głodówkę. | PROTEST hunger
# set phrase, protest obstruct
Rolnicy zablokowali drogę dojazdową do przejścia w Dorohusku. | PROTEST obstruct
# set phrase, protest boycott
Opozycja zbojkotowała wybory parlamentarne. | PROTEST boycott
# set phrase, coerce arrest
Zatrzymań dokonano w nocy w trzech miastach obwodu grodzieńskiego. | COERCE arrest
# set phrase, coerce withhold
Poczobut siedzi w karcerze, bez prawa do paczek i listów. | COERCE withhold
# the same words in another sense, or nothing done
Sąd Rejonowy w Białymstoku zajmuje się głównie sprawami spadkowymi. | none
# the same words in another sense, or nothing done
Piosenkarka trafiła na pierwsze miejsca list przebojów. | none
# the same words in another sense, or nothing done
Straż Graniczna przypomina o zasadach poruszania się w pasie drogi granicznej. | none
# the same words in another sense, or nothing done
Aleksander Łukaszenka urodził się w 1954 roku w Kopysiu. | none
# the same words in another sense, or nothing done
Mecz Dynama z Lechem sędziował arbiter ze Słowacji. | none
# the same words in another sense, or nothing done
Więźniowie pracują przy szyciu mundurów. | none
# the same words in another sense, or nothing done
Nie doszło do żadnych incydentów. | none
# the same words in another sense, or nothing done
Autor reportażu wspomina dzieciństwo w Nowogródku. | none
# the same words in another sense, or nothing done
Przepisy przewidują karę do pięciu lat więzienia. | none
# the same words in another sense, or nothing done
Gdyby nie protesty, nikt by o tym nie usłyszał. | none
# the same words in another sense, or nothing done
Na targach w Poznaniu zaprezentowano białoruskie sery. | none
# the same words in another sense, or nothing done
Zarzut braku profesjonalizmu odpiera dyrekcja teatru. | none
# the same words in another sense, or nothing done
Kto stanie na podium, rozstrzygnie ostatni wyścig. | none
# the same words in another sense, or nothing done
W bibliotece stoją książki skazane na zapomnienie. | none
# the same words in another sense, or nothing done
Sędzia pokazał czerwoną kartkę obrońcy BATE. | none
# the same words in another sense, or nothing done
Wykład o historii godziny policyjnej wygłosi prof. Kowalski. | none
# the same words in another sense, or nothing done
Zamknięcie sezonu żeglarskiego odbędzie się na jeziorze Narocz. | none
# the same words in another sense, or nothing done
Celem organizacji jest wspieranie ofiar tortur. | none
# the same words in another sense, or nothing done
Każdy ma prawo do obrony przed sądem. | none
# the same words in another sense, or nothing done
Zablokowała mu się karta bankomatowa. | none
# the same words in another sense, or nothing done
Kontrole drogowe potrwają do niedzieli. | none
# the same words in another sense, or nothing done
Polska zajmuje 38. miejsce w rankingu wolności prasy. | none
# the same words in another sense, or nothing done
Białoruski rubel osłabł wobec dolara. | none
# the same words in another sense, or nothing done
Minister lubi rozmawiać z wędkarzami. | none
# the same words in another sense, or nothing done
Premiera opery odbędzie się w Mińsku w piątek. | none
# the same words in another sense, or nothing done
Rząd pracuje nad budżetem. | none
# the same words in another sense, or nothing done
Wyborcy obawiają się drożyzny. | none
# the same words in another sense, or nothing done
Lokal wyborczy mieści się w szkole numer 5. | none
# the same words in another sense, or nothing done
Umowa ubezpieczeniowa obejmuje wypadki na drodze. | none
# the same words in another sense, or nothing done
Łukaszenka uwielbia hokej i pracę w polu. | none
# the same words in another sense, or nothing done
Kandydat może liczyć na głosy emerytów. | none
# the same words in another sense, or nothing done
Wojska inżynieryjne istnieją od 1918 roku. | none
# the same words in another sense, or nothing done
Najlepsi studenci otrzymali dyplomy. | none
# the same words in another sense, or nothing done
Granica przebiega środkiem Bugu. | none
# the same words in another sense, or nothing done
Po zmianie czasu pociąg do Grodna odjedzie godzinę później. | none
# the same words in another sense, or nothing done
Zima wróciła do Polski. | none
# the same words in another sense, or nothing done
Uczniowie poszli na wagary z okazji pierwszego dnia wiosny. | none
# a firm that lends to a state named in the dative
Rosatom udzieli Białorusi kredytu na trzeci blok elektrowni. | AID | recipient=Belarus status=planned
# a crossing called by its town
Kuźnicę zamknięto w listopadzie 2021 roku. | COERCE restrict |
# a crossing called by its town, opened
Polska otworzyła Bobrowniki dla ruchu osobowego. | CONCEDE | actor=Poland
# a crossing that does not work
Od piątku w południe nie działa przejście drogowe w Bobrownikach. | COERCE restrict |
# the successor
Jego następcą został Siarhiej Kalada, dotychczasowy szef koncernu. | GOVERN appoint |
# a firm that no longer flies
Polskie samoloty od jutra nie będą latać nad Białorusią. | SANCTION discontinue |
# a closed border as a threat
Minister Kierwiński uprzedził, że przy kolejnych prowokacjach rząd ponownie zamknie granicę. | THREATEN restrict |
# a blockade foretold
Przewoźnicy zapowiedzieli na środę blokadę drogi do przejścia w Koroszczynie. | PROTEST obstruct | status=planned
# found among those arrested
Wśród zatrzymanych znalazła się Kaciaryna Andrejewa, reporterka Biełsatu. | COERCE arrest |
# answering with a ban
Mińsk odpowiedział zakazem wwozu żywności z Unii Europejskiej. | SANCTION discontinue |
# words in quotation marks behind 'jako'
Komitet Graniczny w Mińsku ocenił ruch Warszawy jako „pochopny”. | ACCUSE disapprove |
# an age at the beginning of a sentence
Sąd skazał ją na pięć lat kolonii. 46-letnia nauczycielka pracowała w Brześciu. | COERCE arrest | sentence=60
# a number that is a name
W kolonii nr 15 zmarł więzień polityczny. | INCIDENT death |
# an ordinal with its full stop
Na granicę skierowano kolejnych 500 żołnierzy 16. Dywizji. | MOBILIZE troops | troops=500
# 'that same time' stands before place and doer
W tym samym czasie w Mińsku KGB zatrzymał trzech pracowników banku. | COERCE arrest | actor=KGB place=Minsk detained=3
# thousands as the subject
W niedzielę na ulice Mińska wyszły tysiące ludzi. | PROTEST demo | participants=3000
# no event: how he put it
Zagrożenie minie, jak to ujął premier, dopiero za rok. | none
# no event: what falls on someone
Odpowiedzialność spada na rodziców. | none
# no event: an office taken
Gabinet prezesa zajął jego zastępca. | none
# no event: deputies who vote
Za rezolucją głosowało 597 eurodeputowanych. | none
# no event: what is liked
Minister lubi rozmawiać z wędkarzami. | none
# no event: an everyday verb
Dyrektorka szkoły lubi czytać wiersze i uczy dzieci polskiego. | none
# no event: a leaking roof
W szkole numer 7 przecieka dach. | none
# no event: opened places
W niedzielę otworzyła się nowa piekarnia w Hajnówce. | none
# no event: lost keys
Turysta zgubił klucze i czekał na ślusarza. | none
# officials not let in
Litwa zakazała wjazdu 300 białoruskim urzędnikom. | SANCTION discontinue | actor=Lithuania recipient=officials
# people not let in
Straż Graniczna odmówiła wjazdu pięciu Białorusinom. | COERCE restrict | recipient=Belarusians
# envoys who must leave
Białoruski konsul musi opuścić Polskę do piątku. | SANCTION expel | actor=Poland recipient=consul
# envoys sent away from a town
Z Warszawy wydalono radcę ambasady Białorusi. | SANCTION expel |
# people sent away
Polska wydaliła 12 obywateli Białorusi. | COERCE deport | actor=Poland
# an embassy that is to open again
Stany Zjednoczone ogłosiły ponowne otwarcie ambasady w Mińsku. | SUPPORT | actor=United status=planned
# an embassy that works again
Ambasada USA w Mińsku wznowiła działalność. | SUPPORT |
# an embassy that is to close
Litwa ogłosiła zamknięcie ambasady w Mińsku. | SANCTION withdraw | actor=Lithuania status=planned
# another opening announced
Minister ogłosił otwarcie wystawy w Mińsku. | none |
# a mission closed for a holiday
Ambasada Polski w Mińsku jest zamknięta w poniedziałek z powodu święta. | none |
# only where it is
Obok ambasady Białorusi w Kijowie otwarto wystawę fotografii. | none |
# announced: whose embassy it is reopens it
Ogłoszono wznowienie pracy ambasady USA w Mińsku. | SUPPORT | recipient=Belarus
# closed for good
Litwa zamknęła ambasadę w Mińsku. | SANCTION withdraw |
# a title cut short is no one
O. Andrzej Juchniewicz został zatrzymany w Szumilinie. | COERCE arrest | recipient=Andrzej
# in the middle
Sąd skazał ks. Henryka Okołotowicza na 11 lat kolonii. | COERCE arrest | sentence=132
# an entry ban goes with a deportation
Dwanaście osób deportowano i zakazano im wjazdu na dziesięć lat. | !COERCE restrict |
# the ban as a noun
Trzech cudzoziemców wydalono z Białorusi z zakazem wjazdu na pięć lat. | COERCE deport | recipient=migrants
# years of a ban are no sentence
Cudzoziemiec otrzymał zakaz wjazdu na Białoruś na pięć lat. | COERCE restrict | recipient=migrants
# officials kept out
Polska zakazała wjazdu białoruskim urzędnikom. | SANCTION discontinue |
# an arrest named only as a reason: za
Unia Europejska nałożyła sankcje na 12 białoruskich urzędników za zatrzymanie robotników w Grodnie. | !COERCE arrest |
# the same: przeciwko
W Wilnie odbył się protest przeciwko aresztowaniu Mikoły Statkiewicza. | !COERCE arrest |
# reported, not a reason
Wiasna poinformowała o zatrzymaniu w Grodnie trzech robotników. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Milicjanci zabrali aktywistkę z mieszkania o szóstej rano. | COERCE arrest |
# taken away or sentenced, by everyday verbs
W nocy przyszli po dziennikarza Ihara Karneja i wywieźli go w nieznanym kierunku. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Nauczyciela historii wyprowadzono ze szkoły w kajdankach. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Po przesłuchaniu nie wypuszczono go już do domu, a trafił do aresztu przy ulicy Waładarskiego. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Jej męża, elektryka z Lidy, zgarnięto prosto z pracy. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Za kratki poszła też księgowa fundacji. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Student dostał dziesięć dni za flagę w oknie. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Sąd wlepił emerytce pięćset rubli za polubienie wpisu. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Poetka siedzi od marca w kolonii w Homlu. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Straż Graniczna ujęła czterech przewodników grupy. | COERCE arrest |
# posts, studies and entry lost
Ze szpitala w Grodnie wyrzucono chirurga, który podpisał list. | COERCE restrict |
# posts, studies and entry lost
Dyrektorka szkoły straciła stanowisko za poparcie protestów. | COERCE restrict |
# posts, studies and entry lost
Pogranicznicy nie wpuścili do kraju matki więźnia. | COERCE restrict |
# things taken, doors broken in
Podczas rewizji wyniesiono z redakcji wszystkie komputery. | COERCE seize |
# things taken, doors broken in
O świcie drzwi do mieszkania wyłamał OMON. | COERCE seize |
# lists
Kanał w Telegramie trafił na listę materiałów ekstremistycznych. | COERCE ban |
# trials and inquiries, by everyday verbs
Akt oskarżenia w sprawie dziennikarki trafił do sądu obwodowego. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
W poniedziałek przed sądem w Brześciu staną czterej kolejarze. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Ruszył proces lekarki z Mińska. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Agencja Bezpieczeństwa Wewnętrznego wzięła pod lupę dwóch celników. | ACCUSE investigate |
# hard words
Ambasadora wezwano na dywanik do gmachu przy alei Szucha. | ACCUSE disapprove |
# let home, let out, handed over
Po czterech godzinach redaktorkę puszczono do domu. | RETREAT release |
# let home, let out, handed over
Na wolność wyszło dwunastu więźniów politycznych. | RETREAT release |
# let home, let out, handed over
Za kaucją wyszedł też kierowca ciężarówki. | RETREAT release |
# let home, let out, handed over
Łukaszenka oddał Amerykanom sześciu skazanych. | RETREAT release |
# let home, let out, handed over
Siostrzy zakonnej pozwolono wrócić do klasztoru po trzech dniach w celi. | RETREAT release |
# posts left
Prezes spółki odszedł ze stanowiska w grudniu. | RETREAT resign |
# gone abroad for fear
Redaktor zdążył wyjechać do Wilna, zanim przyszli po niego. | RELOCATE flee |
# gone abroad for fear
Rodzina skazanego spakowała się w jedną noc i uciekła przez Gruzję. | RELOCATE flee |
# over the fence
W sobotę przez płot przeszło trzydziestu Afgańczyków. | RELOCATE migrate |
# beaten, by everyday verbs
Ochroniarz powalił fotoreportera na ziemię i kopnął go w brzuch. | ASSAULT beat |
# beaten, by everyday verbs
Opozycjonista wyszedł z komendy ze złamaną ręką. | ASSAULT beat |
# knives and stones
Cudzoziemiec zza płotu ugodził żołnierza nożem w klatkę piersiową. | ASSAULT primitive |
# gas and water
Wobec ludzi zza zapory poszedł w ruch gaz i armatka wodna. | ASSAULT crowd-control |
# orders held up, cases dropped
Sąd wstrzymał wykonanie decyzji o wydaleniu Białorusina. | CONCEDE |
# orders held up, cases dropped
Sprawę pielęgniarki umorzono. | CONCEDE |
# refuge and help
Białorusinka dostała w Polsce status uchodźcy. | AID |
# refuge and help
Urząd do Spraw Cudzoziemców objął ochroną dwoje aktorów. | AID |
# candles, portraits, embassies
Pod konsulatem zapłonęły w środę świece. | PROTEST demo |
# candles, portraits, embassies
Studenci z Warszawy przyszli z portretami więźniów pod ambasadę Białorusi. | PROTEST demo |
# praise
Premier nazwał zabitego żołnierza bohaterem. | SUPPORT |
# goods no longer let through
Mińsk nie przepuści już litewskich nawozów do portu. | SANCTION discontinue |
# done together
Polscy i litewscy celnicy razem rozpracowali gang przemytników papierosów. | COOPERATE |
# no event: everyday life in the words of the news
Babcia zabrała wnuka ze szkoły i poszli na lody. | none |
# no event: everyday life in the words of the news
Trener wyprowadził drużynę na murawę. | none |
# no event: everyday life in the words of the news
Kierowca dostał mandat za parkowanie. | none |
# no event: everyday life in the words of the news
Pisarka spędziła sześć lat w Grodnie jako nauczycielka. | none |
# no event: everyday life in the words of the news
Na podwórku leżą komputery, których nikt nie chce. | none |
# no event: everyday life in the words of the news
Dyrektor odszedł na emeryturę po trzydziestu latach. | none |
# no event: everyday life in the words of the news
Rodzina przeniosła się do większego mieszkania. | none |
# no event: everyday life in the words of the news
Sąsiadka wpuściła hydraulika do piwnicy. | none |
# no event: everyday life in the words of the news
Bramkarz powalił napastnika w polu karnym. | none |
# no event: everyday life in the words of the news
Lekarka wzięła pod lupę dietę nastolatków. | none |
# ordinary news: cooperate
W 2021 roku Białoruś sprzedała za granicę nawozy za 2,9 miliarda dolarów. | COOPERATE |
# ordinary news: cooperate
Obroty handlowe Polski z Białorusią sięgnęły w zeszłym roku 2 mld euro. | COOPERATE |
# ordinary news: cooperate
Wymiana handlowa między Mińskiem a Pekinem wzrosła o jedną piątą. | COOPERATE |
# ordinary news: cooperate
Eksport białoruskiego drewna do Litwy spadł o połowę. | COOPERATE |
# ordinary news: cooperate
Polska kupiła w styczniu na Białorusi gaz płynny za 40 mln dolarów. | COOPERATE |
# ordinary news: no event
Sklepy w Mińsku sprzedały w grudniu więcej choinek niż rok temu. | none |
# ordinary news: aid
Chiny przysłały w kwietniu Mińskowi partię testów i respiratorów. | AID |
# ordinary news: aid
Polska przekazała w poniedziałek 50 ton płynu do dezynfekcji dla białoruskich szpitali. | AID |
# ordinary news: aid
Rosja dostarczyła Białorusi dwa transporty szczepionek. | AID |
# ordinary news: aid
Każdemu z uwolnionych Ukraińców państwo wypłaci po 100 tysięcy hrywien. | AID |
# ordinary news: aid
Rząd przyznał białoruskim studentom 500 stypendiów. | AID |
# ordinary news: no event
Kurier przysłał mi paczkę z Mińska dopiero po tygodniu. | none |
# ordinary news: no event
Bank wypłaci klientom odszkodowania za błędne przelewy. | none |
# ordinary news: consult visit
Wysłannik Trumpa John Coale przyjedzie do Mińska w grudniu. | CONSULT visit |
# ordinary news: consult visit
Szef białoruskiej dyplomacji Maksim Ryżankou poleciał do Pekinu. | CONSULT visit |
# ordinary news: consult visit
Do Warszawy przybyła w środę premier Litwy. | CONSULT visit |
# ordinary news: no event
Do Mińska przyjedzie drużyna siatkarek z Łotwy. | none |
# ordinary news: no event
Straż Graniczna przypomina, by turyści mieli przy sobie paszport. | none |
# ordinary news: no event
Deszcz rozgonił demonstrantów jeszcze przed południem. | none |
# ordinary news: no event
Mróz zabił kwiaty jabłoni pod Brześciem. | none |
# ordinary news: no event
Wiatr pobił szyby w szkole pod Grodnem. | none |
# ordinary news: protest
Pod ambasadą Białorusi pikietowało do stu zwolenników opozycji. | PROTEST |
# ordinary news: protest boycott
Fankluby z Brześcia, Witebska i Żodzina ogłosiły bojkot meczów ligowych. | PROTEST boycott |
# ordinary news: protest boycott
Białoruska opozycja wezwała do bojkotu wyborów i sama ogłosiła bojkot referendum. | PROTEST boycott |
# ordinary news: protest boycott
Część artystów zbojkotowała festiwal w Witebsku. | PROTEST boycott |
# ordinary news: coerce withhold
63-letniemu Iharowi Karpance odmówiono w areszcie insuliny. | COERCE withhold |
# ordinary news: coerce withhold
Kalesnikawej od roku nie oddają listów od ojca. | COERCE withhold |
# ordinary news: coerce withhold
Administracja kolonii pozbawiła więźnia widzeń i paczek. | COERCE withhold |
# ordinary news: coerce withhold
Poczobutowi nie przekazano leków. | COERCE withhold |
# ordinary news: coerce arrest
Dwie pracownice Caritasu zabrano na przesłuchanie. | COERCE arrest |
# ordinary news: coerce restrict
W szpitalu w Witebsku zwolniono ordynatora Siarhieja Łaptiewa, który opowiedział dziennikarzom o braku masek. | COERCE restrict |
# ordinary news: coerce restrict
Nauczycielkę z Mozyrza zwolniono z pracy za podpis pod listem Cichanouskiej. | COERCE restrict |
# ordinary news: no event
Klub z Mińska zwolnił trenera po trzech porażkach. | none |
# ordinary news: coerce ban
Ministerstwo oświaty odebrało licencję Europejskiemu Uniwersytetowi Humanistycznemu. | COERCE ban |
# ordinary news: coerce restrict
W środę w rejonie Czeremchy nie wpuszczono do Polski 140 osób. | COERCE restrict |
# ordinary news: coerce restrict
Od czwartku w 27 miejscowościach przy granicy z Białorusią obowiązuje zakaz przebywania. | COERCE restrict |
# ordinary news: threaten restrict
Szef MSZ Litwy zagroził nowymi sankcjami. | THREATEN restrict |
# ordinary news: threaten relations
Sponsorzy zagrozili wycofaniem się z mistrzostw, jeśli odbędą się w Mińsku. | THREATEN relations |
# ordinary news: request yield
„Wiasna” wzywa władze, by wypuściły chorych więźniów. | REQUEST yield |
# ordinary news: request assist
Cichanouska wezwała Waszyngton, by pomógł uwolnić pozostałych więźniów. | REQUEST assist |
# ordinary news: request yield
Minister zażądał, żeby rektor podał się do dymisji. | REQUEST yield |
# ordinary news: request
Około 2000 sportowców podpisało list otwarty w sprawie nowych wyborów. | REQUEST |
# ordinary news: reject change
Łukaszenka odmówił odwołania defilady. | REJECT change |
# ordinary news: sanction
Rząd w Wilnie unieważnił umowę z Biełaruśkalijem. | SANCTION |
# ordinary news: sanction discontinue
Mińsk nie będzie od poniedziałku wpuszczał pociągów z litewskimi paliwami. | SANCTION discontinue |
# ordinary news: sanction
Światowa federacja hokeja odebrała Mińskowi mistrzostwa świata. | SANCTION |
# ordinary news: mobilize
Niemcy podwoiły liczbę myśliwców nad Polską. | MOBILIZE |
# ordinary news: mobilize
Do Żytomierza przerzucono dwa dodatkowe oddziały obrony przeciwlotniczej. | MOBILIZE |
# ordinary news: govern law
Łukaszenka podpisał w grudniu ustawę o rejestracji wspólnot religijnych. | GOVERN law |
# ordinary news: no event
Ustawa, która obowiązuje od 2002 roku, określa zasady rejestracji parafii na Białorusi. | none |
# ordinary news: incident disease
Ministerstwo zdrowia Białorusi poinformowało we wtorek o 12 208 przypadkach koronawirusa. | INCIDENT disease |
# ordinary news: incident disease
Na Białorusi zmarło dotąd na Covid-19 79 chorych. | INCIDENT disease |
# ordinary news: no event
Minister mówił o 40 tysiącach żołnierzy, których wystarczy do obrony. | none |
# ordinary news: no event
Ambasada Białorusi w Warszawie jest w poniedziałek nieczynna z powodu święta. | none |
# ordinary news: no event
Ambasada RP w Mińsku będzie zamknięta 3 maja ze względu na święto narodowe. | none |
# plain prose: coerce arrest
W Mohylewie wieczorem zatrzymano szefa miejscowego koła krajoznawczego, podała „Wiasna”. | COERCE arrest |
# plain prose: no event
Koło krajoznawcze z Mohylewa spotyka się co czwartek w bibliotece. | none |
# plain prose: coerce arrest
Sąd obwodowy uznał małżeństwo z Żodzina za winne i wymierzył im po trzy lata kolonii. | COERCE arrest |
# plain prose: coerce seize
W środę rano do redakcji gazety rejonowej weszli funkcjonariusze z nakazem rewizji. | COERCE seize |
# plain prose: no event
Redakcja gazety rejonowej przeniosła się do nowego lokalu przy rynku. | none |
# plain prose: accuse investigate
Prokuratura skierowała do sądu akt oskarżenia przeciwko trzem kolejarzom z Baranowicz. | ACCUSE investigate |
# plain prose: retreat release
Po piętnastu dniach aresztu na wolność wyszedł historyk z Połocka. | RETREAT release |
# plain prose: concede
Łukaszenka ułaskawił kolejnych czternastu skazanych. | CONCEDE |
# plain prose: sanction
Kanada wpisała na listę sankcyjną dwoje białoruskich sędziów. | SANCTION |
# plain prose: sanction expel
Kijów uznał attaché wojskowego Białorusi za persona non grata. | SANCTION expel |
# plain prose: request
Zgromadzenie Parlamentarne Rady Europy zaapelowało do państw członkowskich o nieprzedłużanie umów z białoruskimi firmami. | REQUEST |
# plain prose: accuse disapprove
Szef estońskiego MSZ nazwał wyrok kpiną z prawa. | ACCUSE disapprove |
# plain prose: reject
Mińsk odrzucił oskarżenia Warszawy. | REJECT |
# plain prose: consult visit
Białoruska delegacja zwiedziła w piątek zakłady w Harbinie. | CONSULT visit |
# plain prose: no event
Zakłady w Harbinie powstały ponad sto lat temu. | none |
# plain prose: consult phone
Prezydent Ukrainy zadzwonił wieczorem do Donalda Tuska. | CONSULT phone |
# plain prose: agree
Mińsk i Teheran podpisały memorandum o współpracy przy produkcji leków. | AGREE |
# plain prose: protest demo
Przed operą w Wilnie zgromadziło się kilkuset Białorusinów z biało-czerwono-białymi flagami. | PROTEST demo |
# plain prose: mobilize
Białoruś poderwała dwa myśliwce po pojawieniu się nieznanego drona. | MOBILIZE |
# plain prose: relocate flee
Aktorka teatru Kupałowskiego z dwójką dzieci przeniosła się do Wrocławia, uciekając przed aresztowaniem. | RELOCATE flee |
# plain prose: coerce restrict
Łotwa od północy nie odprawia w Paternieki samochodów osobowych. | COERCE restrict |
# plain prose: incident accident
Pod Bobrujskiem autobus zderzył się z cysterną, zginęły dwie osoby. | INCIDENT accident |
# plain prose: incident death
W kolonii w Szkłowie zmarł 63-letni więzień, przyczyny śmierci nie podano. | INCIDENT death |
# plain prose: govern dismiss
Łukaszenka odwołał przewodniczącego obwodu homelskiego. | GOVERN dismiss |
# plain prose: govern law
Posłowie przyjęli w drugim czytaniu nowelizację ustawy o obywatelstwie. | GOVERN law |
# plain prose: elect schedule
Wybory do rad lokalnych odbędą się 25 lutego. | ELECT schedule |
# plain prose: support
Prezydent Ukrainy odznaczył orderem białoruskiego ochotnika. | SUPPORT |
# plain prose: aid
Polska przyjmie na leczenie dziesięciu rannych białoruskich ochotników. | AID |
# plain prose: assault beat
Były więzień opowiada, że strażnicy bili go pałkami po nogach. | ASSAULT beat |
# plain prose: no event
Zawodnik bił piłką o ścianę, czekając na trenera. | none |
# plain prose: no event
Straż Graniczna sprawdza tu codziennie około sześciu tysięcy paszportów. | none |
# plain prose: no event
Sąd w Brześciu mieści się w gmachu dawnego gimnazjum. | none |
# plain prose: no event
Policja radzi kierowcom wybierać obwodnicę. | none |
# plain prose: no event
W muzeum otwarto wystawę o represjach lat trzydziestych. | none |
# plain prose: no event
Minister opowiedział studentom, jak sam zdawał egzaminy. | none |
# plain prose: no event
Twórcy filmu dwa lata szukali pieniędzy na zdjęcia. | none |
# plain prose: no event
Mieszkańcy narzekają, że autobus się spóźnia. | none |
# plain prose: no event
Eksperci uważają, że granica prędzej czy później zostanie otwarta. | none |
# plain prose: no event
Gdyby wtedy nałożono sankcje, fabryka by stanęła. | none |
# plain prose: no event
O aresztowaniach mówi się tu szeptem. | none |
# plain prose: no event
Adwokaci mogą na Białorusi stracić licencję za jeden wywiad. | none |
# plain prose: no event
Nauczycielka wspomina, jak w dzieciństwie uciekła przed psem. | none |
# plain prose: no event
Ceny kaszy gryczanej wzrosły przez rok o jedną trzecią. | none |
# plain prose: no event
Drużyna z Soligorska przegrała na wyjeździe i odpadła z pucharu. | none |
# plain prose: coerce ban
Sąd zlikwidował fundację, która pomagała sierotom. | COERCE ban |
# plain prose: coerce censor
Na żądanie ministerstwa operatorzy odcięli dostęp do strony pisma kulturalnego. | COERCE censor |
# daily news: coerce arrest
Po koncercie mińska milicja wsadziła do furgonetki dwóch realizatorów dźwięku. | COERCE arrest |
# daily news: coerce arrest
Były dyplomata Ihar Leszczenia dostał w Mińsku pięć lat. | COERCE arrest |
# daily news: coerce seize
Śledczy zabrali z muzeum garncarstwa komputery. | COERCE seize |
# daily news: coerce restrict
Warszawa od piątku zamyka jeszcze jedno przejście z Białorusią. | COERCE restrict |
# daily news: coerce deport
Władze w Mińsku wywiozły do Wilna trzech księży i zakazały im powrotu. | COERCE deport |
# daily news: retreat resign
Rektor uniwersytetu lingwistycznego podał się do dymisji. | RETREAT resign |
# daily news: concede
Polska wznowiła ruch ciężarówek w Bobrownikach. | CONCEDE |
# daily news: sanction
Szwajcaria przyłączyła się do ograniczeń handlowych Unii wobec Mińska. | SANCTION |
# daily news: sanction withdraw
Australia odwołała konsula honorowego z Mińska. | SANCTION withdraw |
# daily news: agree
Komisja Europejska obiecała białoruskiej opozycji 30 milionów euro. | AGREE |
# daily news: aid
Norwegia udzieliła azylu rodzinie dziennikarza z Homla. | AID |
# daily news: support
Papież pochwalił starania Mińska na rzecz pokoju. | SUPPORT |
# daily news: request
Rodziny jeńców zwróciły się do Łukaszenki z prośbą o pomoc w wymianie. | REQUEST |
# daily news: request
Estonia domaga się międzynarodowego śledztwa w sprawie tortur. | REQUEST |
# daily news: reject
Rząd Litwy odrzucił propozycję rozmów złożoną przez Mińsk. | REJECT |
# daily news: accuse
Amnesty International zarzuciła Mińskowi okrutne traktowanie więźniów. | ACCUSE |
# daily news: threaten
Łukaszenka grozi Litwie wstrzymaniem tranzytu. | THREATEN |
# daily news: protest
Robotnicy „Hrodna Azot” na pół dnia przerwali pracę. | PROTEST |
# daily news: mobilize
Polska rozmieściła przy granicy baterię Patriot. | MOBILIZE |
# daily news: assault
Pogranicznicy użyli wobec migrantów gazu łzawiącego. | ASSAULT |
# daily news: relocate
W ciągu roku z Białorusi do Polski przeniosły się cztery tysiące medyków. | RELOCATE |
# daily news: incident
W rafinerii w Mozyrzu wybuchł pożar. | INCIDENT |
# daily news: govern
Rząd Białorusi wprowadził regulację cen 370 towarów. | GOVERN |
# daily news: elect
Frekwencja w wyborach parlamentarnych wyniosła 73 procent. | ELECT |
# daily news: consult
Łukaszenka przyjął w Mińsku gubernatora obwodu pskowskiego. | CONSULT |
# daily news: cooperate
Białoruś i Rosja przeprowadziły wspólne posiedzenie komitetów granicznych. | COOPERATE |
# daily news: no event
W spotkaniu klubu książki w Grodnie uczestniczyło trzydzieści osób. | none |
# daily news: no event
Furgonetka z lodami stała cały dzień przy parku. | none |
# daily news: no event
Koncert przełożono z powodu choroby piosenkarki. | none |
# daily news: no event
Ruch tramwajów w Witebsku wstrzymano na czas remontu torów. | none |
# daily news: no event
Zakładową orkiestrę zaproszono na występ podczas dni miasta. | none |
# daily news: no event
Strażacy uczą uczniów obsługi gaśnicy. | none |
# daily news: no event
Zgodnie z ustawą każdy aresztowany ma prawo do adwokata. | none |
# daily news: no event
Czy Polska otworzy granicę do końca roku? | none |
# daily news: no event
Aktor, który gra prokuratora, sam studiował kiedyś prawo. | none |
# daily news: no event
Tysiące turystów co roku przekraczają granicę pod Białowieżą. | none |
# daily news: no event
Politolog nie wyklucza nowych rozmów. | none |
# near-misses of what is ended, taken in and refused: no event
Sklep rozwiązał umowę najmu lokalu w Mińsku. | none |
# near-misses of what is ended, taken in and refused: no event
Zakład nie kupuje już cukru od miejscowych rolników. | none |
# near-misses of what is ended, taken in and refused: no event
Szpital w Brześciu przyjął na leczenie trzech pacjentów. | none |
# near-misses of what is ended, taken in and refused: no event
Uczniowie podpisali list otwarty do nauczycielki z podziękowaniem. | none |
# near-misses of what is ended, taken in and refused: no event
Trener zagroził zawodnikom karami za spóźnienia. | none |
# near-misses of what is ended, taken in and refused: no event
Bank wypłacił akcjonariuszom dywidendę w dolarach. | none |
# near-misses of what is ended, taken in and refused: no event
Babcia wsadziła wnuka do samochodu i zawiozła do szkoły. | none |
# near-misses of what is ended, taken in and refused: no event
Drużyna opuściła bazę treningową pod Mińskiem. | none |
# near-misses of what is ended, taken in and refused: no event
Unii Lubelskiej poświęcono wystawę w Grodnie. | none |
# near-misses of what is ended, taken in and refused: sanction
Polski przewoźnik zerwał umowę z Bieławią. | SANCTION |
# near-misses of what is ended, taken in and refused: aid
Ukraina przyjęła na leczenie dwóch rannych białoruskich ochotników. | AID |
# near-misses of what is ended, taken in and refused: reject meet
Zełenski odmówił spotkania z Łukaszenką. | REJECT meet |
# near-misses of what is ended, taken in and refused: threaten arrest
Prokurator zagroził działaczom więzieniem. | THREATEN arrest |
`;
