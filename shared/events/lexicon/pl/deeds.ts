/** Polish words for what is done to people, forces, borders and votes, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const deeds = `
[COERCE arrest]
verbs: wyciągn* z (dom*|mieszkan*|samochod*); wywlek* z (dom*|mieszkan*); wywlók* z (dom*|mieszkan*); zabra* z (dom*|mieszkan*|prac*); zamknię* w (areszcie|więzieni*|kolonii); zatrzyma*; zatrzymyw*; aresztow*; ujęł*; ujęt*; uję{li,to}; schwyta*; pojma*; zgarn*; zwinę*; zwinął; złap*; osadz* (areszt*|więzieni*|celi|kolonii|zakład*); osadził* (areszt*|więzieni*|celi); wsadz* (więzieni*|kratki|areszt*); wtrąc* (więzieni*|lochu); uwięzi*; więzi; więzion*; przetrzymuj*; przetrzymyw*; przetrzyma*; zawiez* (komend*|komisariat*|areszt*); wywiez* (komend*|komisariat*|areszt*|nieznan*); przewiez* (komend*|komisariat*|areszt*|więzieni*); doprowadz* (komend*|komisariat*|areszt*|sąd*); wyprowadz* (kajdank*|budynk*|siedzib*|dom*); skuł*; skut* kajdank*; zabra* (komend*|komisariat*|areszt*|milicj*|radiowoz*); zaku* kajdanki; przenies* (kolonii|karcer*|izolatk*|więzieni*); przeniós* (kolonii|karcer*|izolatk*); porwa*; uprowadz*; zdję* (z pociągu|z samolotu|z pokładu); pozostaw* w areszcie; zastosow* areszt*; przedłuż* areszt*; umieszcz* (areszt*|karcer*)
object: person, none, named, number, body, opp, pronoun
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: ciężarów*; ruch; pociąg osobow*; mecz*; przemyt* towar*; budow*; prac*; inflacj*; zatrzyma* się; migracj*; jak to; tak to
trust: 0.7

[COERCE arrest]
verbs: wróci* za kratki; wrócił* za kratki; trafi* (areszt*|więzieni*|kratki|celi|kolonii|łagr*)
actor: none
recipient: subject
count recipient: detained
count subject: detained
implied actor: authorities
without: ciężarów*; ruch; pociąg osobow*; mecz*; przemyt* towar*; budow*; prac*; inflacj*; zatrzyma* się; migracj*
trust: 0.7

[COERCE arrest]
verbs: skaza*; skazał*; skazyw*; zasądz*; wymierz* (kar*|lat*); orzek* (kar*|areszt*); orzekł* (kar*|areszt*); uzna* (winn*); ukar*; ukara*; wyda* wyrok*; utrzyma* (wyrok*|moc*); podtrzyma* wyrok*; zaostrz* (wyrok*|kar*); zamien* (kar*|chemi*|koloni*); grzywn*; dołoż* (rok*|lat*); doda* (rok*|lat*)
near: lat; lata; rok; roku; więzieni*; koloni*; kolonii; aresz*; grzywn*; wyrok*; winn*; miesi*; dni; doży*; łagr*; kar{a,ę,y}; mandat*; rubli; pozbawieni*
object: person, none, named, number, opp, body, pronoun, thing
actor: subject
recipient: object, subject, indirect
implied actor: court
measures: sentence, money
count recipient: persons
without: nagrod*; stypendi*; pomoc*; wizę; zakaz*; mandat poselsk*; sankcj*; termin*; kredyt*; wsparci*
trust: 0.65

[COERCE arrest]
verbs: usłysz* (wyrok*); dosta{ł,ła,li,ły} (lat*|rok*|wyrok*|dni|grzywn*|miesi*); otrzyma* (lat*|wyrok*|dni|grzywn*|kar*|miesi*); zapad* wyrok*; zapadł* wyrok*; odsiad*; odsiedzi; spędzi* (więzieni*|kolonii|areszt*|kratkami)
near: lat; lata; rok; roku; więzieni*; koloni*; kolonii; aresz*; grzywn*; wyrok*; winn*; miesi*; dni; doży*; łagr*; kar{a,ę,y}; mandat*; rubli; pozbawieni*
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count recipient: persons
without: nagrod*; stypendi*; pomoc*; wizę; mandat poselsk*; sankcj*; termin*; kredyt*; wsparci*
trust: 0.65

[COERCE arrest]
nouns: aresztowani{e,a,u}; zatrzymani{e,a,u}; skazani{e,a,u}; uwięzieni{e,a,u}
actor: przez, subject
recipient: genitive, dla, na
count recipient: detained
implied actor: authorities
measures: sentence
needs: recipient
without: protest*; wobec; krytyk*; informacj*; solidarno*; powod*
trust: 0.45

[COERCE seize]
verbs: przeszuka*; przeszuk*; skonfiskow*; konfiskow*; zarekwirow*; zaj{ął,ęła,ęli,ęły,ęto,mie}; zajęł*; przej{ął,ęła,ęli,ęły,ęto}; przejęł*; wtargn*; wkroczy*; wkrocz*; najecha*; zabezpieczy* (sprzęt*|dokument*|komputer*|telefon*); zabra* (sprzęt*|dokument*|komputer*|telefon*|paszport*); odebra* (paszport*|sprzęt*|majątek|budynek|dom*|mieszkani*|telefon*); opieczętow*; zaplombow*; zburzy*; zburz*; wyburz*; zniszczy* (cmentarz*|grob*|pomnik*|krzyż*|kwater*|tablic*|mogił*|nagrob*); zniszcz* (cmentarz*|grob*|pomnik*|krzyż*|kwater*|tablic*|mogił*|nagrob*); rozebra* (pomnik*|krzyż*|cmentarz*|tablic*); zdemontow*; usunę* (pomnik*|krzyż*|tablic*|szyld*); usunię* (pomnik*|krzyż*|tablic*); zrówna* z ziemią; zdewastow*; sprofanow*; zbezcze*; połama* (krzyż*|nagrob*); splądrow*; podpal*; wysadz*; wysadził*; uszkodz*; znacjonalizow*; wywłaszcz*; uprowadz* samolot*
actor: subject
recipient: object, subject, w, do
implied actor: authorities
measures: money
count object: vehicles
without: drugie miejsce; trzecie miejsce; miejsce; gabinet*; fotel*; ^jego stanowisk*; pozycj*; pierwsze miejsce; stanowisk*; mandat*; zajął się; zajęła się; zajmie się; wichur*; powódź; przejął się; obowiązk*; burz*; prezydencj*; głos; władzę; wojsk* wkrocz*
trust: 0.6

[COERCE seize]
verbs: zmusi* (lądow*|zawróc*); zmusz* (lądow*|zawróc*); sprowadz* na ziemię; przechwy* (samolot*|maszyn*)
near: samolot*; maszyn*; ryanair*; pilot*; myśliw*
actor: subject
recipient: object
trust: 0.75

[COERCE seize]
nouns: rewizj{a,e,i,ę}; przeszukani{e,a,u}; konfiskat{a,y,ę}; dewastacj{a,i,ę}; zniszczeni{e,a,u} (grob*|cmentarz*|pomnik*)
near: mieszkani*; dom*; redakcj*; biur*; siedzib*; majątk*; grob*; cmentarz*; pomnik*; sprzęt*; u
actor: przez
recipient: w, u, genitive
implied actor: police
needs: recipient
without: skazan*; gro{zi,żą}
trust: 0.4

[COERCE restrict]
verbs: zamk{nął,nęła,nęli,nęły,nięto,nie,ną,nięte,nięta,nięty}; zdecyd* o (zamknięci*|zawieszeni*|wstrzymani*); ogłos* zamknięci*; zarządz* zamknięci*; zamyka*; zawiesi* (ruch|odpraw*|działanie przejś*|kursow*); zawiesz* (ruch|odpraw*|kursow*); wstrzyma* (ruch|odpraw*|kursow*|przepuszcz*); ogranicz* (ruch|wjazd*|odpraw*|przemieszcz*); zablokow* (granic*|przejś*|wjazd*); wprowadz* (stref* buforow*|zakaz wjazdu|kontrol*); przywróc* (stref* buforow*|kontrol*)
near: granic*; przejś*; ruch*; odpraw*; stref*; przygraniczn*
actor: subject
recipient: dla, z, object
implied actor: authorities
without: drzwi; ambasad*; konsulat*; oczy; stoczni*; sesj*; wypadk*; remont*; notow*; giełd*; tramwaj*; metra; torów
trust: 0.65

[COERCE restrict]
verbs: udaremni*; udaremnił*; zapobieg* (prób*|przekrocz*|nielegaln*); zawróc* (migrant*|osob*|cudzoziem*|granic*|ciężarów*|autobus*); zawróci* (migrant*|osob*|cudzoziem*|ciężarów*); wypych*; wypchn*; odepchn*; odepch*; cofn* (migrant*|osob*|granic*); zepchn*; zatrzyma* (prób*|ciężarów*|autobus*|pociąg*|na granicy); odpar* (prób*|atak migrant*|szturm)
near: granic*; migrant*; cudzoziem*; prób*; przekrocz*; uchodźc*; linię; linii
actor: subject
recipient: object, genitive
count recipient: persons
count object: persons
implied actor: border guards
without: inflacj*; kosztów
trust: 0.65

[COERCE restrict]
verbs: straci* (licencj*|akredytacj*|obywatelstw*|pozwoleni*); stracił* (licencj*|akredytacj*|obywatelstw*); pozbawi* (obywatelstw*|akredytacj*|licencj*|praw*|dostęp*|widze*|prac*|dyplom*); pozbawił* (obywatelstw*|akredytacj*|licencj*|praw*|dostęp*|prac*); odebra* (obywatelstw*|akredytacj*|licencj*|status*|praw*); cofn* (wiz*|akredytacj*|licencj*|pozwol*|rejestracj*|zgod*); cofnięto (wiz*|akredytacj*|licencj*|zgod*); unieważni* (wiz*|paszport*|licencj*|akredytacj*|uchwał*|wybor*); unieważnił* (wiz*|paszport*|uchwał*); zakaz* (wjazd*|wyjazd*|wstęp*|działaln*|wykonywani*|naucza*|opuszcza*); zakazał* (wjazd*|wyjazd*|wstęp*|naucza*|opuszcza*); odmów* (wjazd*|akredytacj*|rejestracj*|wiz*|wydani*|widze*); odmówi* (wjazd*|akredytacj*|rejestracj*|wiz*|wydani*|widze*); zwoln* (z pracy|nauczyciel*|lekarz*|pracownik*|dziennikarz*) za; wyrzuc* (z pracy|ze studiów|z uczelni|z kraju|studen*); wydal* (z uczelni|ze studiów); relegow*; skreśl* z listy studentów; nie wpuśc*; przetrzym* na granicy
actor: subject
recipient: object, dla, genitive, indirect
count recipient: persons
implied actor: authorities
without: sankcj*; dyplomat*; ambasador*; drużyn*
trust: 0.6

[COERCE censor]
verbs: zablokow*; blokow*; blokuj*; wyłącz*; odłącz*; zagłusz*; zamk{nął,nęła,nęli,nięto,nięte,nięta}; cofn* koncesj*; odebra* koncesj*; ocenzurow*; cenzurow*; cenzuruj*; usunę* (książk*|podręcznik*|film*|treśc*); zakaz* (książk*|film*|koncert*|gazet*|nadawani*|emisj*|wydawani*|piosenk*); zakazał* (książk*|film*|koncert*|gazet*|nadawani*|emisj*); skonfiskow* (nakład*|książk*|gazet*)
near: portal*; stron{a,y,ę}; internet*; dostęp*; serwis*; witryn*; telegram*; komunikator*; łączno*; gazet*; telewizj*; radio*; redakcj*; książk*; film*; koncert*; podręcznik*; nakład*; nadawani*; koncesj*; tytuł*; sygnał*
object: none, thing, body, named
actor: subject
recipient: object, do, dla, genitive, subject
implied actor: authorities
without: rachunk*; kont{a,o}; granic*; drog*; przejś*; ciężarów*; zakończ*
trust: 0.65

[COERCE cyber]
verbs: zhakow*; shakow*; zaatakow*; włama*; wykra* (dane|baz*); sparaliżow*; zaszyfrow*; przeprowadz* cyberatak*; zakłóc* (gps|sygnał*)
near: haker*; serwer*; sieć; sieci; stron*; system*; dane; danych; cyberatak*; cyberpartyzan*; skrzynk*; gps; baz{y,ę}
actor: subject
recipient: object, do, na
without: rakiet*; dron*; włama* do (mieszk*|dom*)
trust: 0.65

[COERCE ban]
verbs: zdecydow* o (likwidacj*|rozwiąz*|zakaz*); orzek* (likwidacj*|rozwiąz*|zakaz*); nakaza* (likwidacj*|rozwiąz*); uzna* (ekstremist*|terroryst*|niepożądan*); wpis* (ekstremist*|terroryst*); wpisa* (ekstremist*|terroryst*); wciągn* (ekstremist*|terroryst*); trafi* (ekstremist*|terroryst*); zdelegalizow*; delegalizow*; delegalizuj*; rozwiąza* (organizacj*|stowarzysz*|parti*|związ*|fundacj*|zrzesz*); rozwiązał* (organizacj*|stowarzysz*|parti*|związ*); zlikwidow* (organizacj*|stowarzysz*|parti*|fundacj*|szkoł*|związ*); likwid* (organizacj*|stowarzysz*|szkoł*); zakaz* (działaln*|organizacj*|parti*|symbol*|flag*|zgromadz*|język*|używani*|naucza*|demonstr*); zakazał* (działaln*|organizacj*|parti*|symbol*|flag*|zgromadz*|demonstr*); zamk{nął,nęła,nęli,nięto} (szkoł*|organizacj*|fundacj*|biur*|dom polski|kościół); pozbawi* rejestracj*; wykreśl* z rejestru
actor: subject
recipient: object, subject, genitive
count recipient: persons
implied actor: authorities
without: import*; eksport*; lot*; granic*; sankcyjn*; umow*; kontrakt*; problem*; zagadk*
trust: 0.65

[COERCE deport]
verbs: deportow*; deportuj*; wydal* (z kraju|z białorus*|z polsk*|z litw*|obywatel*|zakonn*|księ*|ksiądz*|dziennikar*); wydalił* (z kraju|z białorus*|z polsk*|obywatel*|ksiądz*|księdza|dziennikar*); wydalon* (z kraju|z białorus*|z polsk*); ekstradow*; wydano (rosj*|białorus*|polsc*); wywiez* (z kraju|za granic*|na granic*|na litw*|do polski); zmusi* (wyjazd*|opuszcz*|emigracj*|wyjecha*); zmusz* (wyjazd*|opuszcz*|emigracj*|wyjecha*); odesł*; wygna*; wyrzuc* z (kraju|białorus*)
object: person, none, named, number, opp, pronoun, body
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: radc{a,y,ę,om,ami,ów}; sekretarz* ambasad*; pracownik* ambasad*; personel*; dyplomat*; ambasador*; attach*; konsul*; łącznik*; list*; projekt*; ustaw*
trust: 0.65

[COERCE martial-law]
verbs: wprowadz* (stan wyjątkow*|stan wojenn*|stan nadzwycz*); ogłos* (stan wyjątkow*|stan wojenn*|stan nadzwycz*); ogłosił* (stan wyjątkow*|stan wojenn*|stan nadzwycz*); przedłuż* stan wyjątkow*; obowiązuje stan wyjątkow*
actor: subject
recipient: none
trust: 0.75

[ASSAULT beat]
verbs: pobi*; bił*; bi{li,to,ją,je}; katow*; skatow*; maltretow*; okład* pał*; kop{ał,ali,ano}; skopa*; dusi{ł,li}; znęc*; poturbow*; zmasakrow*; połama* (ręk*|żeb*|nog*)
near: pałk*; tortur*; więzie*; więźni*; aresz*; milic*; policj*; omon*; zatrzyman*; funkcjonariusz*; demonstrant*; pobi*; pobit*; katow*; brutaln*; strażni*; pogranicznik*
object: person, none, named, number, pronoun, opp
actor: subject
recipient: object, subject, nad
implied actor: police
count recipient: injured
without: rekord*; na alarm; brawo; dzwon*; pianę
trust: 0.65

[ASSAULT torture]
verbs: torturow*; torturuj*; katow*; podda* torturom; poddaw* torturom; znęc*; razi* prądem
nouns: tortur{y,om}; torturowani{e,a}
near: więźni*; aresz*; koloni*; przesłuch*; prąd*; zatrzyman*; więzieni*; milicj*; kgb; poddaw*; podda*
actor: subject, przez
recipient: object, genitive, subject, nad
implied actor: authorities
needs: recipient
without: przeciw tortur*; komitet*; zwierz*; konwencj*
trust: 0.55

[ASSAULT crowd-control]
verbs: użył* (gaz*|armat*|siły|granat*|pał*); użyl* (gaz*|armat*|siły|granat*|pał*); użyt* (gaz*|armat*|siły|granat*); używ* (gaz*|armat*|siły|granat*); rozpędz*; rozpędził*; rozgon*; rozgania*; spacyfikow*; pacyfik*; stłumi*; tłumi*; spałow*; rozbi* (demonstr*|manifest*|miasteczk*); strzel* (gumow*|kulami); rozproszy*; potraktow* gaz*
near: demonstr*; protest*; manifest*; tłum*; uczestnik*; gaz*; armat*; granat*; pałk*; migrant*; zgromadz*; wiec*; gumow*
actor: subject
recipient: wobec, przeciw, object, do
implied actor: police
without: gaz ziemn*; gazociąg*; wątpliwo*
trust: 0.7

[ASSAULT firearms]
verbs: strzel*; ostrzel*; postrzel*; zastrzel*; otworz* ogień; otwor* ogień; rani{ł,li,ono}; zrani*; oddał* strzał*; oddan* strzał*; zestrzel*; strąc* (dron*|samolot*|bezzałog*)
near: ogień; strzał*; postrzel*; zastrzel*; broń; broni; kul{a,ę,i}; rann*; dron*; bezzałog*; pogranicznik*; żołnierz*; zestrzel*; śmigłow*; balon*
actor: subject
recipient: object, do, w, subject
count recipient: killed
without: bramk*; gol*; goli; poligon*; gumow*; tarcz*; ćwicz*
trust: 0.6

[ASSAULT primitive]
verbs: obrzuc*; rzuc* (kamie*|butel*|gałęz*|konar*|petard*); rzuca* (kamie*|butel*|gałęz*|konar*); ciska*; ugodz* nożem; ugodził* nożem; dźgn*; pchnął nożem; zaatakow* (nożem|strażnik*|funkcjonar*|żołnierz*|patrol*|kamie*); napad* na; napadł* na
near: kamie*; nóż; nożem; butel*; gałęz*; konar*; petard*; strażnik*; funkcjonar*; żołnierz*; patrol*; napad*
actor: subject
recipient: object, w, na
count recipient: injured
count object: injured
without: rakiet*; dron*; bomb*; bank*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: ostrzel*; ostrzeliw*; bombardow*; bombarduj*; zbombardow*; zaatakow*; atakuj*; uderzy*; uderz* (rakiet*|dron*); wystrzel* (rakiet*|pocisk*|iskander*); wystrzelił* (rakiet*|pocisk*); odpal* (rakiet*|pocisk*); wtargn* (na ukrain*|ukrain*); najecha* (ukrain*); napad* (na ukrain*|ukrain*); napadł* (na ukrain*)
near: rakiet*; pocisk*; iskander*; dron*; artyler*; bomb*; lotnict*; ostrzał*; ostrzel*; szahed*; ukrain*; wojsk*
actor: subject
recipient: object, na, w
count recipient: killed
without: cyber*; haker*; słown*; krytyk*; parlament*; kamie*; migrant*
trust: 0.6

[ASSAULT heavy-weapons]
nouns: ostrzał*; bombardowani{e,a}; inwazj{a,i,ę}; agresj{a,i,ę} na; napaść na; atak rakietow*; nalot*
actor: genitive, adjective, subject
recipient: na, genitive
needs: both-sides
without: groźb*; przeciw*; obaw*; rocznic*; przygotow*
trust: 0.4

[ASSAULT execute]
verbs: stracon*; rozstrzel*; wykona* (wyrok* śmierci|kar* śmierci|egzekucj*); wykonan* (wyrok* śmierci|kar* śmierci|egzekucj*); wykonał* (wyrok* śmierci|kar* śmierci)
nouns: egzekucj{a,i,ę}
near: śmierc*; kar{a,ę,y}; egzekucj*; skazan*; rozstrzel*; wyrok*
actor: subject
recipient: object, subject, na, genitive
implied actor: authorities
count recipient: killed
needs: recipient
without: komornicz*; czas; praw{a,o}
trust: 0.6

[ASSAULT assassinate]
verbs: zamordow*; zabi{ł,li,to,ła}; otru{ł,li,to}; otruł*; dokona* zamach*
near: zamach*; otru*; zabójc*; skrytobójc*; zamordow*; służb*; ładunek; bomb*
object: person, named, none
actor: subject
recipient: object, subject, na
count recipient: killed
without: wypadk*; zderz*; organizacj*; parti*; szkoł*; stowarzysz*
trust: 0.5

[MOBILIZE troops]
verbs: skierow* (żołnierz*|wojsk*|oddział*|dodatkow*|brygad*|terytorials*); skieruj* (żołnierz*|wojsk*|oddział*|dodatkow*); wysł* (żołnierz*|wojsk*|oddział*|brygad*|batalion*|saper*|terytorials*); wysłał* (żołnierz*|wojsk*|oddział*); wysy* (żołnierz*|wojsk*|oddział*); wyśl* (żołnierz*|wojsk*|oddział*); przerzuc*; przerzuci*; przemie* (wojsk*|jednost*|oddział*|wagner*); przesun* (wojsk*|jednost*|oddział*|batalion*); rozmieś* (wojsk*|żołnierz*|jednost*|oddział*); rozmieszc* (wojsk*|żołnierz*|jednost*|oddział*); rozlokow*; rozstaw* (wojsk*|żołnierz*|oddział*|rakiet*); zgromadz* (wojsk*|żołnierz*|oddział*|sił*|czołg*); gromadz* (wojsk*|żołnierz*|oddział*|sił*); skoncentrow*; koncentruj*; dyslokow*; zwiększ* (liczb* żołnierz*|obecno*|zgrupow*|kontyngent*); wzmocn* (granic*|ochron*|patrol*|wojsk*|obecno*|flank*|obron*); wzmocni* (granic*|ochron*|wojsk*|obecno*|flank*); wzmacnia* (granic*|ochron*|obecno*|flank*); postaw* w (stan|gotowo*); poderwa*; zmobilizow*; mobilizuj*; powoła* (rezerwist*|pod broń); przyby* (żołnierz*|wojsk*|wagner*|najemni*|transport*|kontyngent*|oddział*); przybył* (żołnierz*|wojsk*|wagner*|najemni*|kontyngent*|oddział*); dotar* (żołnierz*|wojsk*|wagner*|najemni*|kontyngent*|oddział*); dotarł* (żołnierz*|wojsk*|wagner*|najemni*|kontyngent*|oddział*); trafi* na granic*; wkrocz* (wojsk*|oddział*); wjecha* kolumn*; wyrusz* kolumn*; sprawdz* gotowo*; sprawdza* gotowo*; strzeże granic*; strzeg* granic*; będzie pilnow*; pilnuj* granic*
near: żołnierz*; wojsk*; oddział*; jednost*; brygad*; batalion*; sił{y,}; czołg*; granic*; wagner*; najemni*; rezerwist*; gotowo*; kontyngent*; flank*; terytorials*; kolumn*; zgrupow*; saper*; ochotnik*
actor: subject
recipient: none
count object: troops
count subject: troops
without: wspóln*; pomoc*; humanitarn*; list*; strażak*; pismo; not{ę,y}; wniosek; zapytan*
trust: 0.6

[MOBILIZE troops]
verbs: rozpocz* (ćwicz*|manewr*|sprawdzi*|strzela*); rozpoczę* (ćwicz*|manewr*|sprawdzi*|strzela*); zacz* (ćwicz*|manewr*); zaczę* (ćwicz*|manewr*); prowadz* (ćwicz*|manewr*|mobilizacj*); przeprowadz* (ćwicz*|manewr*|mobilizacj*|sprawdzi*|strzela*); trwa* (ćwicz*|manewr*); odby* (ćwicz*|manewr*); odbęd* (ćwicz*|manewr*); rusz* (ćwicz*|manewr*); zapowiedz* (ćwicz*|manewr*|sprawdzi*); zapowiada* (ćwicz*|manewr*); ogłos* (ćwicz*|manewr*|alarm bojow*|sprawdzi*)
near: ćwicz*; manewr*; sprawdzi*; wojsk*; armi*; alarm*
actor: subject
recipient: none
implied actor: armed forces
count object: troops
without: wspóln*; rosyjsko-*; z rosj*; strażak*; szkol*; ratownik*
trust: 0.6

[MOBILIZE weapons]
verbs: rozmieś* (broń|pocisk*|rakiet*|jądrow*|nuklearn*|iskander*|oreszn*|system*|głowic*|myśliw*); rozmieszc* (broń|rakiet*|jądrow*|nuklearn*|oreszn*|system*|głowic*); przerzuc* (czołg*|rakiet*|sprzęt*|samolot*|śmigłow*|artyler*|myśliw*|system*|iskander*|dywizjon*); przemie* (broń jądrow*|rakiet*|sprzęt*|głowic*); zgromadz* (czołg*|sprzęt*|rakiet*); dotar* (rakiet*|iskander*|s-400|głowic*|czołg*|transport*); dotarł* (rakiet*|iskander*|s-400|głowic*|czołg*); otrzyma* (rakiet*|iskander*|s-400|myśliw*|śmigłow*); poderwa* (myśliw*|samolot*|par*|f-16|śmigłow*); naruszy* (przestrze*|granic*); narusz* (przestrze*); wleci*; wlecia*; wtargn* (dron*|balon*|śmigłow*|przestrzeń); przekrocz* granic* (dron*|balon*|śmigłow*)
near: broń; broni; pocisk*; rakiet*; jądrow*; nuklearn*; iskander*; oreszn*; czołg*; sprzęt*; samolot*; śmigłow*; myśliw*; dron*; balon*; artyler*; przestrze*; system*; głowic*; s-400; f-16; bezzałog*; dywizjon*
actor: subject
recipient: object, na, w, do
count subject: vehicles
count object: vehicles
without: pasażersk*; praw{o,a}; umow*; konstytucj*; traktat*; zestrzel*
trust: 0.6

[MOBILIZE police]
verbs: skierow*; wysł*; wysłał*; przerzuc*; ściągn*; zwiększ*; wzmocn*; wzmocni*
near: policjant*; funkcjonariusz*; strażnik*; pogranicznik*; omon*; milicjant*; policj*; patrol*; wojsk* wewnętrzn*
object: cop, none, number, body, person
actor: subject
recipient: none
count object: troops
without: żołnierz*; czołg*; rakiet*; list*; pismo; wniosek; not{ę,y}; akt; zawiadomi*
trust: 0.55

[RETREAT release]
verbs: zwoln*; zwolni*; zwalnia*; uwoln*; uwolni*; uwalnia*; wypuśc*; wypuści*; wypuszcz*; wymien* (więźni*|jeńc*|szpieg*); wymieni* (więźni*|jeńc*|szpieg*); przekaz* (jeńc*|więźni*|ciał*); odda* (jeńc*|ciał*|ciężarów*)
near: więźni*; więzie*; aresz*; jeńc*; zakładni*; zatrzyman*; wolno*; politycz*; koloni*; ułaskawi*; opozycjonist*; dziennikarz*; aktywist*; obywatel*; wymian*; ksi*; działacz*; poczobut*; osob*; przesłuch*; kwadrans*; go; ją; ich
object: person, none, number, named, opp, pronoun, body
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: stanowisk*; z pracy; żąda*; domaga*; apel*; wzywa*; dyrektor*; minister*; ministr*; blokad*; środk*; podatk*; nauczyciel*; wezwa*; hamul*; kawiar*
trust: 0.55

[RETREAT release]
verbs: wyszed* (na wolno*|z więzieni*|z aresztu|z kolonii); wyszł* (na wolno*|z więzieni*|z aresztu|z kolonii); wyszl* (na wolno*|z więzieni*|z aresztu|z kolonii); wyjdzie (na wolno*|z więzieni*); odzyska* wolno*; opuśc* (więzieni*|areszt*|koloni*); opuści* (więzieni*|areszt*|koloni*)
near: więźni*; więzie*; aresz*; jeńc*; zakładni*; zatrzyman*; wolno*; politycz*; koloni*; ułaskawi*; opozycjonist*; dziennikarz*; aktywist*; obywatel*; wymian*; ksi*; działacz*; poczobut*; osob*; przesłuch*; kwadrans*; go; ją; ich
not subject: bus
actor: none
recipient: subject
count recipient: released
count subject: released
implied actor: authorities
without: stanowisk*; z pracy; żąda*; domaga*; apel*; wzywa*; dyrektor*; minister*; ministr*; blokad*; środk*; podatk*; nauczyciel*; wezwa*; hamul*; kawiar*
trust: 0.55

[RETREAT release]
nouns: zwolnieni{e,a,u}; uwolnieni{e,a,u}; wymian{a,y,ę}
near: więźni*; jeńc*; zakładni*; dziennikarz*; politycz*
not subject: bus
actor: genitive, przez
recipient: genitive
needs: recipient
count recipient: released
implied actor: authorities
without: żąda*; domaga*; apel*; wzyw*; wezwa*; o zwolni*; o uwolni*; rozmow*; za; warun*; sprawie; negocj*; na rzecz
trust: 0.4

[RETREAT withdraw]
verbs: wycofa*; wycofuj*; wycofyw*; odciągn*; opuści* (pozycj*|poligon*); opuśc* (pozycj*|poligon*); wróci* do (koszar|baz*|garnizon*); zdję* blokad*
near: wojsk*; żołnierz*; oddział*; jednost*; czołg*; sprzęt*; wagner*; najemni*; rakiet*; sił{y,}; posterun*; kontyngent*; koszar*
actor: subject
recipient: z, od
count object: troops
without: żąda*; domaga*; wezwa*; wzyw*; pieniąd*; sprzedaż*; wycofa* się z (umow*|traktat*|konkurs*|udział*)
trust: 0.6

[RETREAT resign]
verbs: poda* się do dymisji; podał* się do dymisji; złoży* (dymisj*|rezygnacj*|mandat*|urząd); ustąpi* (stanowisk*|urzęd*|funkcj*); zrezygnow* (stanowisk*|funkcj*|urzęd*|mandat*); odszed* ze stanowisk*; odesz* ze stanowisk*
actor: subject
recipient: none
without: żąda*; domaga*; powinien
trust: 0.7

[RELOCATE return]
verbs: wróci*; powróci*; wraca*; powraca*; przyjecha*; przybyl*; przyby*
near: do kraju; do domu; ojczyzn*; emigracj*; wygnani*; zwolnien*; ewakuowan*; repatrian*; więźni*; uwolnien*
subject: person, number, named, none, opp
actor: subject
recipient: none
count subject: persons
without: ambasador*; delegacj*; minister*; prezydent*; obserwator*; poseł; temat*; rozmow*; wizyt*; prac{y,ę}; żołnierz*; stanowisk*
trust: 0.5

[RELOCATE flee]
verbs: uciek*; uciekł*; zbieg*; wyjecha*; wyjeżdża*; wyemigrow*; emigrow*; emigruj*; opuśc* (kraj*|białoru*|mińsk*); opuści* (kraj*|białoru*|ojczyzn*); opuszcz* (kraj*|białoru*); schroni*; przenios* (polsk*|litw*|wiln*|warszaw*|za granic*|białegost*|gruzj*); przeniós* (polsk*|litw*|wiln*|warszaw*|za granic*); znal* (schronieni*|azyl*); wystąpi* o (azyl|ochron*); poprosi* o (azyl|ochron*); poprosił* o (azyl|ochron*); ubieg* o (azyl|ochron*); dosta* azyl; otrzyma* (azyl|ochron*); przebyw* (na emigracji|na uchodź*|na wygnaniu); żyj* (na emigracji|na uchodź*|na wygnaniu); mieszka* (na emigracji|na uchodź*|na wygnaniu)
near: białorus*; kraj*; granic*; polsk*; litw*; wiln*; wilno; warszaw*; gruzj*; emigracj*; wygnani*; azyl*; prześladow*; represj*; areszt*; ochron*; uchodź*; wojn*; mobilizacj*; ukrain*
subject: person, named, number, none, pronoun, opp
actor: subject
recipient: none
count subject: persons
count actor: persons
without: ambasador*; delegacj*; dyplomat*; wizyt*; zawodnik*; biegł*; wakacj*; poseł; więzieni*; areszt śledcz*
trust: 0.6

[RELOCATE evacuate]
verbs: ewakuow*; ewakuuj*; wywiez* (dzieci|mieszkańc*|cywil*|rann*|rodzin*|matk*); wywoż* (dzieci|mieszkańc*|cywil*|rann*)
object: person, number, none, ref
actor: subject
recipient: object, subject
count recipient: persons
count object: persons
without: komisariat*; komend*; siłą
trust: 0.55

[RELOCATE migrate]
verbs: przekrocz*; przekroczy*; przekracz*; sforsow*; forsow*; forsuj*; próbow* (przekroczy*|przedosta*|sforsow*|dosta*|wedrze*); próbuj* (przekroczy*|przedosta*|sforsow*|dosta*); przedosta*; przedar*; przedarł*; przedziera*; szturmow*; szturmuj*; koczuj*; koczow*; utkn*; utknę*; obozuj*; zgromadz*; gromadz*; napłynę*; napływa*; przeszł*
near: migrant*; uchodźc*; cudzoziem*; imigrant*; granic*; ogrodzen*; płot*; zapor*; azyl*; afgańcz*; irakijcz*; syryj*; kurd*
subject: person, ref, number, none, pronoun, named
actor: subject
recipient: none
count subject: persons
count actor: persons
without: ciężarów*; dron*; balon*; wojsk*; kompeten*; limit*; uprawnien*; żołnierz*; turyst*; wycieczk*; co ^roku
trust: 0.6

[PROTEST demo]
verbs: protestow*; protestuj*; demonstrow*; demonstruj*; manifestow*; manifestuj*; pikietow*; pikietuj*; wyszł* (na ulic*|na plac*|protest*|na pikiet*|w obronie); wyszl* (na ulic*|na plac*|protest*|w obronie); wysz* (na ulic*|na plac*); zebra* (przed|pod|na plac*|na wiec*|protest*); zgromadz* (przed|pod|na plac*|na wiec*|protest*|manifest*); przeszed* (marsz|pochód|ulicami); przeszl* (ulicami|w marszu|pochod*|pod|przed); przeszed* pod; ruszyl* (pod|przed|ulicami); przemaszerow*; maszerow*; odby* (marsz*|wiec*|demonstracj*|manifestacj*|protest*|pikiet*|akcj*); odbędzie (marsz*|wiec*|demonstracj*|manifestacj*|pikiet*); odbęd* (marsz*|wiec*|demonstracj*|manifestacj*|protest*|pikiet*); trwa* (protest*|demonstracj*|manifestacj*|pikiet*); zorganizow* (marsz*|wiec*|demonstracj*|manifestacj*|protest*|pikiet*|akcj*|łańcuch*); przeprowadz* (pikiet*|akcj*|demonstracj*); skandow*; skanduj*; utworzy* łańcuch*; utworz* łańcuch*; stanę* (pikiet*|łańcuch*|z plakat*|z flag*); wzię* udział; wzięł* udział; wziął* udział
near: protest*; marsz*; pochód*; wiec*; demonstr*; manifest*; pikiet*; ulic*; plac*; ambasad*; łańcuch*; transparent*; flag*; solidarno*; hasł*; skandow*; budyn*; represj*
actor: subject, object
recipient: przeciw, przeciwko, przed, pod
count subject: participants
count actor: participants
implied actor: protesters
without: na wolno*; koncert*; mecz*; defilad*; wyborc*; bieg*; ćwicz*; dyplomatyczn*; not{a,ę,y}
trust: 0.6

[PROTEST obstruct]
verbs: blokow*; blokuj*; zablokow*; zatrzymyw* (ciężarów*|tir*); zatrzyma* (ciężarów*|tir*)
near: rolni*; protest*; aktywist*; przewoźni*; ciężarów*; drog*; tir*; przejś*; dojazd*
subject: person, opp, lab, number, named, none
object: border, none, thing, vehicle
actor: subject
recipient: object
count subject: participants
without: stron*; internet*; kont*; sankcj*; portal*; żołnierz*; strażni*; funkcjonariusz*; decyzj*
trust: 0.55

[PROTEST strike]
verbs: strajkow*; strajkuj*; zastrajkow*; ogłos* strajk*; ogłosił* strajk*; rozpocz* strajk*; rozpoczę* strajk*; przerwa* prac*; przystąp* do strajku; przystąpi* do strajku; trwa* strajk*; wstrzyma* prac*; porzuc* prac*
near: strajk*; robotni*; górni*; pracowni*; zakład*; fabryk*; związk*; załog*
subject: person, lab, none, number, body, named, thing
actor: subject
recipient: none
count subject: participants
without: głodow*; remont*; awari*; sankcj*
trust: 0.65

[PROTEST hunger]
verbs: głoduj*; głodow*; rozpocz* (głodówk*|strajk* głodow*); rozpoczę* (głodówk*|strajk* głodow*); ogłos* głodówk*; prowadz* głodówk*; podj{ął,ęła,ęli} głodówk*; kontynu* głodówk*
near: głod*
subject: person, named, opp, number, pronoun, none
actor: subject
recipient: none
without: afry*; bezdomn*
trust: 0.65

[ELECT vote]
verbs: wybieraj* (prezydent*|parlament*|posł*|deputowan*); wybiera* (prezydent*|parlament*|deputowan*); idą do urn; poszl* do urn; odby* (wybor*|głosowani*|referendum); odbęd* (wybor*|głosowani*|referendum); odbędzie (głosowani*|referendum); trwa* (wybor*|głosowani*|referendum); rozpocz* (wybor*|głosowani*|referendum); rozpoczę* (wybor*|głosowani*|referendum); zakończ* (wybor*|głosowani*|referendum); zagłosow*; głosow*; głosuj*; przeprowadz* (wybor*|referendum); zorganizow* (wybor*|referendum); otwar* lokal*; zamkn* lokal*; wynios* frekwencj*; wyniosł* frekwencj*
near: wybor*; głosow*; referendum; lokal*; frekwencj*; urn*; wybiera*
actor: none
recipient: none
implied actor: voters
measures: percent
without: eurodeputow*; europos*; za nią głos*; rezolucj*; ustaw*; rezolucj*; sejm*; senat*; posłowie; parlament europejsk*; europosłowie; po wyborach; sfałszow*; uchwał*; budżet*; wotum
trust: 0.55

[ELECT result]
verbs: wygra*; zwycięży*; zwycięż*; zdoby* (proc*|głos*|%); zdobył* (proc*|głos*|%); uzyska* (proc*|głos*|%); dosta{ł,ła} (proc*|głos*|%); otrzyma* (proc*|głos*|%); ogłos* (zwycięzc*|wynik*|zwycięstw*); ogłosił* (zwycięzc*|wynik*|zwycięstw*); poda* wynik*; wybra* (prezydent*|ponown*|na kadencj*); popar* (proc*|%); poparł* (proc*|%); zagłosow* za (proc*|%)
near: wybor*; głosów; głosach; referendum; komisj*; prezydenc*; głosow*; pkw; ckw; kadencj*
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
without: mecz*; ustaw*; turniej*; proces*; przetarg*; lokaln*; delegat*
trust: 0.55

[ELECT schedule]
verbs: wyznacz* (wybor*|referendum|dat*|termin*); zarządz* (wybor*|referendum); zaplanow* (wybor*|referendum); rozpis* (wybor*|referendum)
near: wybor*; referendum
actor: subject
recipient: none
trust: 0.65

[ELECT inaugurate]
verbs: złoży* przysięg*; złożył* przysięg*; zaprzysięż*; zaprzysięg*; obją* urząd; obją* (urząd|prezyden*); zosta* zaprzysięż*; odby* inauguracj*
nouns: inauguracj{a,i,ę}; zaprzysiężeni{e,a,u}
near: prezyden*; przysięg*; inauguracj*; łukaszen*; zaprzysięż*
actor: none
recipient: subject
without: rok* akademick*; sezon*; żołnierz*; rekru*; po inauguracj*; wystaw*
trust: 0.5

[GOVERN law]
verbs: uchwal*; uchwali*; przyjęł* (ustaw*|nowelizacj*|uchwał*|rezolucj*|konstytucj*|poprawk*|doktryn*|projekt*); przyj{ął,ęli,ęto,ęły,mie,mą} (ustaw*|nowelizacj*|uchwał*|konstytucj*|poprawk*|doktryn*|projekt*|specustaw*); podpis* (ustaw*|dekret*|nowelizacj*|ukaz*|rozporządz*); podpisał* (ustaw*|dekret*|nowelizacj*|ukaz*); zatwierdz* (ustaw*|doktryn*|nowelizacj*|konstytucj*); zatwierdził* (ustaw*|doktryn*|nowelizacj*); zmien* (ustaw*|konstytucj*|kodeks*); znowelizow*; wyda* (dekret*|rozporządz*|ukaz*); wesz* w życie (ustaw*|dekret*|nowelizacj*|przepis*); weszł* w życie (ustaw*|nowelizacj*|przepis*)
actor: subject
recipient: none
without: umow*; sankcj*; ułaskawi*; rezolucj*; potępi*; amnest*
trust: 0.6

[GOVERN appoint]
verbs: mianow*; powoła* (na stanowisk*|ministr*|szef*|ambasador*|prezes*|premier*|przewodnicz*|pełnomocn*|komisj*); powołał* (na stanowisk*|ministr*|szef*|ambasador*|prezes*|premier*|przewodnicz*); wyznacz* na (stanowisk*|ambasador*|szef*); desygnow*; wybra* (na przewodnicz*|przewodnicz*|na szef*|marszałk*|prezes*|spiker*); wybran* (przewodnicz*|szef*|marszałk*|prezes*); zosta* (ministr*|ambasador*|szefem|szefową|prezes*|premier*|komendant*|przewodnicz*|dyrektor*|marszałk*|dowódc*); stan* na czele; stanął na czele; obją* (stanowisk*|funkcj*|kierownictw*)
near: ministr*; ambasador*; szef*; prezes*; premier*; stanowisk*; przewodnicz*; marszałk*; komendant*; dyrektor*; urz*; pełnomocn*; prokurator*; czele; spiker*
object: person, named, none, number, body
actor: subject
recipient: object, subject
implied actor: president
without: rezerwist*; zatrzym*; spraw*; zeznani*; wybor*; skaza*; aresztow*; zabit*; strajk*; odwoła*
trust: 0.5

[GOVERN dismiss]
verbs: odwoła* (ministr*|ze stanowisk*|szef*|prezes*|premier*|dyrektor*|komendant*|z funkcj*); zdymisjonow*; usunę* ze stanowisk*; usunię* ze stanowisk*; zwoln* (ministr*|ze stanowisk*|szef*|dyrektor*|komendant*|generał*); zwolni* (ministr*|ze stanowisk*|szef*|dyrektor*|komendant*|generał*); pozbawi* (stanowisk*|mandat*|immunitet*); zawiesi* (prokurator*|dyrektor*|w obowiązk*); zawiesz* w (obowiązk*|czynno*); zosta* odwołan*
object: person, named, none, number
actor: subject
recipient: object, subject
implied actor: president
without: ambasador*; koncert*; lot*; więzieni*; konsultacj*; aresz*
trust: 0.55

[GOVERN decide]
verbs: poleci* (rząd*|ministr*|przygotow*|służb*|sprawdz*|opracow*); polec* (rząd*|ministr*|przygotow*|służb*|sprawdz*|opracow*); nakaza* (rząd*|ministr*|wojsk*|służb*|szkoł*|urzęd*|pracowni*); zarządz* (ministerstw*|szkoł*|lekcj*|minister*|wprowadz*); zarządzi* (ministerstw*|szkoł*|lekcj*); zatwierdz* (program*|plan*|budżet*|strategi*); zatwierdził* (program*|plan*|budżet*|strategi*); przyj{ął,ęła,ęli,mie} (program*|plan*|strategi*|budżet*); przyjęł* (program*|plan*|strategi*|budżet*); utworz* (komisj*|urząd*|fundusz*|agencj*|zespół); utworzył* (komisj*|urząd*|fundusz*|agencj*|zespół); powoł* (komisj*|zespół|pełnomocn*|fundusz*); powoła* (komisj*|zespół|fundusz*); podnies* (podatk*|opłat*|emerytur*|cł*); podwyż*; zdecyd* (o budow*|o utworzen*|o wprowadz*|o reform*); postanow* (o budow*|o utworzen*|utworzy*|wprowadz*)
subject: person, body, named, country, gov, none, leg
actor: subject
recipient: indirect
absorbs: yes
measures: money
without: sankcj*; granic*; migrant*
trust: 0.5

[INCIDENT accident]
verbs: zgin*; zginę*; zginął; ranił*; został* ranny; zderz*; zderzył*; rozbi*; wykole*; zapali*; spłon*; spłonę*; wybuch*; wybuchł*; eksplod*; doszło do (wybuch*|pożar*|wypadk*|katastrof*|zderz*); zaton*; utonę*; utonął; utopi*; zatru*; runę*; runął; spad*; spadł*; zawali*; przewróc*
near: wypad*; katastrof*; pożar*; wybuch*; autobus*; ciężarów*; samoch*; kopaln*; fabryk*; zakład*; zderz*; pociąg*; samolot*; śmigłow*; tory; torów; zatru*; łód*; rzek*; dron*; balon*; szyb*; płot*; drzew*
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: ostrzał*; rakietow*; pocisk*; strzel*; wojn*; ceny; kurs*; notowan*; eksport*; zamach*; bezroboc*; temperatur*; drony spadł*
trust: 0.5

[INCIDENT death]
verbs: zmar*; zmarł*; umar*; umarł*; umier*; znal* (ciało|zwłok*|martw*); znalez* (ciało|zwłok*|martw*); odnal* (ciało|zwłok*); odnalez* (ciało|zwłok*); odkry* (ciało|zwłok*); popełni* samobójstw*; popełnił* samobójstw*; powiesi*; zamarz*
near: zmar*; ciał*; zwłok*; martw*; więzi*; aresz*; kolonii; szpital*; las*; bagn*; rzec*; migrant*; serc*; samobój*; granic*; chorob*; parking*
subject: person, named, none, number, opp, thing
actor: none
recipient: subject, object, genitive
count recipient: killed
count subject: killed
trust: 0.55

[INCIDENT]
verbs: zamk{nięto,nął,nęło,nięte} (lotnisk*|przestrze*); zamykan* lotnisk*; wstrzyma* (lotnisk*|lot*|ruch lotnicz*); zawiesi* (lotnisk*|operacj* lotnicz*); przekierow* (lot*|samolot*)
near: balon*; dron*; lotnisk*
actor: none
recipient: object, subject
without: sankcj*; za karę; belavi*
trust: 0.5

[INCIDENT disease]
verbs: zachorow*; zakaz* się; zakazi*; wykry*; potwierdz*; odnotow*; zdiagnoz*; hospitalizow*
near: koronawirus*; covid*; epidemi*; zakażeń; zakażeni*; przypadk* zachorow*; grypy; odry; salmonell*
actor: none
recipient: subject, object
count recipient: persons
count subject: persons
count object: persons
without: szczepion*; ustaw*
trust: 0.5
`;
