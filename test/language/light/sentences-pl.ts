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
`;
