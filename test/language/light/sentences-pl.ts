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
`;
