/** Polish: further ways in which the news tells the acts of the other files. The format is told in ../format.ts. */
export const wording = `
[COERCE arrest]
verbs: przebywa* (areszt*|areszc*|więzien*|kolonii|kratami|izolatk*|celi|łagrze|karcerze); siedz{i,ą} (areszt*|areszc*|więzien*|kolonii|kratami|izolatk*|celi|łagrze); siedział* (areszt*|areszc*|więzien*|kolonii|kratami|łagrze); odsiad* (wyrok*|kar*|lat|lata|rok|dni|dób); odsiedzi* (wyrok*|kar*|lat|lata|rok|dni|dób); odbywa* (kar*|wyrok*); spędzi* (areszt*|areszc*|więzien*|kolonii|kratami|celi); spędził* (areszt*|areszc*|więzien*|kolonii|kratami|celi); pozosta{je,ją,nie,ną,ł,ła,li} (areszt*|areszc*|więzien*|kratami|kolonii); trzyman* (areszt*|areszc*|więzien*|kolonii|celi|kratami)
subject: person, named, number, opp, none, pronoun
actor: none
recipient: subject
count subject: detained
measures: sentence
implied actor: authorities
without: wizyt*; odwiedz*; konsul*; pracuj*; strażni*; kapelan*
trust: 0.6

[COERCE arrest]
verbs: wyprowadz* (kajdankach|siłą|osób|radiowoz*|w nieznanym|na milicj*|z mieszkan*|z domu|z sali); wyprowadzi* (kajdankach|siłą|osób|radiowoz*|na milicj*|z mieszkan*|z domu); wyprowadzono; zawiez* (na milicj*|na komend*|na komisariat|do aresztu|na policj*|do kolonii|do więzien*|do izolatki); zawieź{li,ono} (na milicj*|na komend*|na komisariat|do aresztu|na policj*|do kolonii|do więzien*); przewioz* (na milicj*|na komend*|na komisariat|do aresztu|do kolonii|do więzien*|do łagr*); przewieź{li,ono}; wywioz* (w nieznanym|do aresztu|do lasu|na komend*); wywiez*  (w nieznanym|do aresztu|do lasu|na komend*|do obwodu); wywieźl* (w nieznanym|do aresztu|do lasu|na komend*); zabra* (na milicj*|na komend*|na komisariat|do aresztu|z domu|z mieszkan*|z pracy|prosto z|z ulicy|w nieznanym|do radiowoz*); zabral*; wynieśl* (ze szpitala|do radiowoz*|w nieznanym|z sali); zatrzyma*; ujęt*; schwyta*; zgarnę*; zgarnęl*; zgarnięto; wsadz* (do więzien*|do aresztu|za kratki|do radiowoz*|do więźniar*); wsadzi* (do więzien*|do aresztu|za kratki|do radiowoz*|do więźniar*); wtrąc* (do więzien*|do aresztu); wtrąci* (do więzien*|do aresztu|do lochu); umieśc* (w areszcie|w kolonii|w karcerze|w izolat*|w izb*); umieszcz* (w areszcie|w kolonii|w karcerze|w izolat*); posła* (do kolonii|do więzien*|za kratki|do łagr*); przenies* (do więzien*|do karcer*|na surowszy|do kolonii); zakuł*; zakuto; obezwładni*; wciągn* (do radiowoz*|do bus*|do furgonet*); skuł*
object: person, none, named, number, body, opp, pronoun
near: milicj*; komend*; komisariat*; areszt*; areszc*; więzien*; kolonii; kratki; krat; kratami; radiowoz*; nieznanym; domu; mieszkan*; pracy; kajdan*; karcer*; izolat*; łagr*; celi; omon*; kgb; funkcjonariusz*; milicjant*; siłowi*; policj*; zamaskowan*; lasu; policjan*; służb*; zatrzyma*; ręce; przemyt*; podejrz*; abw; graniczn*; sprawc*
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: zatrzyma* się; zatrzymuj* się; szpitala z obraż*; ranny*; ewakuac*; lekarz*; pogotow*; tiry; ciężarówk*; samochod*; ruch; kontrol*; samolot*; ładun*; przesyłk*; dostaw*; granic* zatrzyma*; nagrod*
trust: 0.55

[COERCE arrest]
verbs: (trafi*) (do aresztu|do więzien*|za krat*|do kolonii|na komend*|do celi|do karcer*|do izolat*|do aresztów|w ręce); (trafił*) (do aresztu|do więzien*|za krat*|do kolonii|na komend*|do celi|do karcer*|do izolat*|do aresztów|w ręce); (wpad*) w ręce
near: milicj*; komend*; komisariat*; areszt*; areszc*; więzien*; kolonii; kratki; krat; kratami; radiowoz*; nieznanym; domu; mieszkan*; pracy; kajdan*; karcer*; izolat*; łagr*; celi; omon*; kgb; funkcjonariusz*; milicjant*; siłowi*; policj*; zamaskowan*; lasu; policjan*; służb*; zatrzyma*; ręce; przemyt*; podejrz*; abw; graniczn*; sprawc*
actor: none
recipient: subject
count subject: detained
implied actor: police
without: szpitala z obraż*; ranny*; ewakuac*; lekarz*; pogotow*; tiry; ciężarówk*; samochod*; ruch; kontrol*; samolot*; ładun*; przesyłk*; dostaw*; granic* zatrzyma*; nagrod*
trust: 0.55

[COERCE arrest]
verbs: zapłac* (rubl*|grzywn*|kar*); zapłaci* (rubl*|grzywn*|kar*); dosta{ł,ła,li,ły,nie} (rok|lat|lata|dni|dób|grzywn*|miesi*|wyrok|dożywoc*|karę); usłysza* (wyrok|karę); zasądz* (grzywn*|kar*|lat|lata); zasądzi* (grzywn*|kar*|lat|lata); wymierz* (kar*|grzywn*|lat|lata|rok); wymierzy* (kar*|grzywn*|lat|lata|rok); wlepi* (grzywn*|mandat*|dni|dób|lat|lata); orze{kł,kła,czono} (kar*|grzywn*|lat|lata|rok|areszt*|dożywoc*); skaza*; skazan*; ukara*; zapad* wyrok*; zapadł* wyrok*; zapadły wyroki; wyda* wyrok*; ogłosi* wyrok*; ogłoszono wyrok*; otrzyma* (wyrok|karę|lat|lata|grzywn*)
near: lat; lata; rok; rok{u,iem}; dni; dób; miesi*; kolonii; więzien*; areszt*; grzywn*; wyrok*; kar{a,ę,y}; dożywoc*; sąd*; sędzi*; rubl*; pozbawieni*
actor: subject
recipient: object, subject, indirect, wobec, na, dla
measures: sentence, money
implied actor: court
count recipient: persons
without: stypend*; kredyt*; kontrakt*; wiz{ę,y}; nagrod*; medal*; piłkar*; mecz*; koncern*; spółk*; trybunał konstytu*; azyl*; pomoc*
trust: 0.6

[COERCE seize]
verbs: wdar* (do|na); wdarl*; wdarł*; wtargn* (do|na); wtargnę*; wkroczy* (do siedzib*|do mieszka*|do biur*|do redakcj*|do domu|do dom*|do lokal*|do gmach*); weszl* (do mieszka*|do biur*|do redakcj*|do domu|do lokal*|z rewizj*|o świcie); weszli (do mieszka*|do biur*|do redakcj*|do domu|do lokal*|z rewizj*|o świcie); wszedł do mieszka*; wyważy* drzwi; wyważył* drzwi; wyważono drzwi; wyłam* drzwi; przyszli z (rewizj*|przeszukan*); przeszuk*; przeszuka*; przeszukan*; zrewidow*; skonfiskow*; konfiskow*; zarekwirow*; zaję* (mieszkan*|majątek|konta|konto|sprzęt|budyn*|lokal*|gmach|dom|statek|ładun*); zajęl*; przeję* (gmach|siedzib*|budyn*|majątek|kontrol*|samolot|statek); przejął (gmach|siedzib*|budyn*|majątek|kontrol*); przejęł* (gmach|siedzib*|budyn*|majątek|kontrol*); zabra* (komputer*|sprzęt|dokument*|telefon*|serwer*|archiw*); zabral* (komputer*|sprzęt|dokument*|telefon*|serwer*|archiw*); wynie* (komputer*|sprzęt|dokument*|serwer*|archiw*); wynieśl* (komputer*|sprzęt|dokument*|serwer*|archiw*); opieczętow*; zaplombow*; splądrow*; uprowadz* samolot
nouns: rewizj{a,e,ę,i}; przeszukani{e,a,u}
near: siedzib*; mieszkan*; mieszka*; biur*; redakcj*; dom{u,y,ów}; lokal*; gmach*; drzwi; rewizj*; przeszukan*; komputer*; sprzęt*; dokument*; telefon*; serwer*; majątek; majątku; kont{a,o}; budyn*; archiw*; statek; ładun*; milicj*; omon*; kgb; funkcjonariusz*; służb*; papieros*; kontraband*; ciężarówk*; samolot
actor: subject
recipient: do, w, u, object, genitive, na
implied actor: police
without: złodziej*; rabusi*; wojn*; rosjanie; rosyjsk* wojska; miejsce w; pierwsze miejsce; stanowisk*; obowiązk*; dowodzen*; widown*
trust: 0.55

[COERCE ban]
verbs: unieważni* (zjazd|rejestrac*|wynik*|licencj*|wizę|wiz*|paszport*); unieważniono; odbiera* (licencj*|akredytac*|rejestrac*|koncesj*); odebra* (licencj*|akredytac*|rejestrac*|koncesj*|status|prawo nadaw*|go sąd|ją sąd|tytuł); cofn* (licencj*|akredytac*|rejestrac*|koncesj*|zezwolen*); cofnię* (licencj*|akredytac*|rejestrac*|koncesj*); zdelegaliz*; delegaliz*; rozwiąz* (organizac*|związ*|parti*|stowarzysz*|fundacj*|zespół); rozwiąza*; zlikwidow*; likwidow*; zamkn* (gazet*|redakcj*|organizac*|szkoł*|portal*|fundacj*|centrum|wydawnictw*|księgarn*|muzeum|dom polski); zamknę* (gazet*|redakcj*|organizac*|szkoł*|portal*|fundacj*|centrum|wydawnictw*|księgarn*|muzeum); zakaza*; zakazuj*; zabroni*; zabrania*; uzna* za (ekstremist*|terroryst*|niepożądan*|organizację); uznał* za (ekstremist*|terroryst*|niepożądan*|organizację); wpisa* (na list*|do rejestr*|do wykaz*) (ekstremist*|terroryst*); dopisa* (na list*|do list*|do wykaz*|do rejestr*) (ekstremist*|terroryst*); trafi* na list* (ekstremist*|terroryst*); trafił* na list* (ekstremist*|terroryst*); wykreśl* z rejestru; skreśl* z rejestru
near: zjazd*; licencj*; akredytac*; rejestr*; koncesj*; organizac*; związ*; parti*; gazet*; redakcj*; szkoł*; portal*; fundacj*; ekstremist*; terroryst*; książk*; symbol*; zgromadz*; wiec*; wjazd*; wyjazd*; import*; język*; koncert*; wydawnictw*; księgarn*; muzeum; stowarzysz*; paszport*; niepożądan*; ministerstw* informacji; zezwolen*
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: granic*; przejś*; lotnisk*; śledztw*; umorz*; wygra*; rozwiąza* problem*; konflikt*; amerykańsk*; skarbu; ofac; unijn*
trust: 0.5

[COERCE restrict]
verbs: usuną* (z sali|z uczelni|z pracy|z kraju); usunął (z sali|z uczelni|z pracy); usunę* (z sali|z uczelni|z pracy); wyrzuc* (z pracy|z uczelni|ze studi*|z sali|ze szkoł*|z mieszkan*); wyrzuci* (z pracy|z uczelni|ze studi*|z sali|ze szkoł*|z mieszkan*); zwolni* (z pracy|dyscyplin*|za udział|za pogląd*|strajk*|nauczyciel*|lekarz*|dziennikarz*); relegow*; skreśl* z listy studentów; nie wpuszcz* ; nie wpuści*; nie przepuszcz*; nie przepuści*; zawróc* (autobus*|osób|ciężarówk*|na granicy); zawróci* (autobus*|osób|ciężarówk*|na granicy|migrant*|do); zawrócon* ; cofn* na granicy; przywróc* (kontrol*|stref*|zakaz*|ogranicz*); przywróci* (kontrol*|stref*|zakaz*|ogranicz*); wprowadz* (stref*|zakaz*|ogranicz*|kontrol*|zakaz wjazdu); wprowadzi* (stref*|zakaz*|ogranicz*|kontrol*); zaostrz* (kontrol*|przepis*|zasad*|rygor*|reżim); zamkn* (granic*|przejś*|przestrzeń|ruch|drog*|wjazd); zamknię* (granic*|przejś*|przestrzeń|ruch|drog*); zamknęł* (granic*|przejś*|przestrzeń|ruch); zamyka* (granic*|przejś*|przestrzeń|ruch); wstrzyma* (ruch|odprawę|odprawy|wydawan*|wjazd); zawies* (ruch|odprawę|prawo do azylu|wydawan*|małyruch|mały ruch); zawiesi* (ruch|odprawę|odprawy|prawo do azylu|wydawan*|mały ruch|działanie); odcię* (dostęp|internet); zakaza* (wjazdu|wyjazdu|wstępu|opuszcz*|przekracz*); zabroni* (wjazdu|wyjazdu|wstępu|opuszcz*|wyjechać); pozbaw* (obywatelstw*|prawa|prawo jazdy|pracy|emerytur*|pakiet*); pozbawi* (obywatelstw*|prawa|pracy|emerytur*|praw rodziciel*); odmów* (wjazdu|prawa|wydania|wpuszczen*|przedłużen*); odmówi* (wjazdu|wydania|wpuszczen*|przedłużen*); zapowiedzia* (przywrócen*|zamknięc*) (stref*|granic*|przejś*|kontrol*); przedłuż* (strefę|stref*|zamknięc*|zakaz*|kontrol*|zawiesz*|bufor*)
near: sali; uczelni; pracy; granic*; przejś*; przestrze*; ruch*; stref*; wjazd*; wyjazd*; kontrol*; odpraw*; azyl*; obywatelstw*; prawa; dostęp*; drog*; autobus*; ciężarówk*; migrant*; wpuszcz*; studi*; nauczyciel*; strajk*; wiz{y,ę}; bufor*; zakaz*; osób; student*; paszport*; emerytur*; strajkują*
actor: subject
recipient: object, indirect, dla, wobec, subject
count object: persons
implied actor: authorities
without: remont*; wypad*; śnieg*; śnieży*; pogod*; balon*; dron*; minister*; stanowisk*; piłkar*; otwarc*; z aresztu; z więzien*; z kolonii; wolność; z przyczyn techniczn*; tramwaj*; metra; torów
trust: 0.5

[COERCE deport]
verbs: deport*; deportow*; wydal* (z kraju|z polski|z białorusi|migrant*|cudzoziem*|obywatel*); wydali* (z kraju|z polski|z białorusi|migrant*|cudzoziem*|obywatel*); wywioz* (do polski|na litwę|za granic*|na granic*|na ukrainę); wywieź{li,ono} (do polski|na litwę|za granic*|na granic*|na ukrainę|siłą); przewioz* (na granic*|na litwę|do polski); przewieziono (na granic*|na litwę|do polski|na ukrainę); wygna*; ekstrad*; wyda{ł,ła,li,no} (rosji|białorusi|polsce|litwie|władzom); przekaza* (rosji|białorusi) (więźni*|podejrz*|zatrzyman*|oskarż*)
near: migrant*; uchodźc*; cudzoziem*; deport*; kraju; granic*; litwę; polski; ukrainę; więźni*; obywatel*; ekstrad*; rosji; białorusi; lasu; osób; azyl*
object: person, none, number, named, ref, pronoun, opp
actor: subject
recipient: object, subject
count recipient: persons
without: radc{a,y,ę,om,ami,ów}; sekretarz* ambasad*; pracownik* ambasad*; personel*; dyplomat*; ambasador*; attaché; konsul*; broń; sprzęt; wyrok*; książk*; oświadczen*; wiz*; milion*; koncert*
trust: 0.5

[COERCE censor]
verbs: zerwa* (umow*|kontrakt) ; zerwał* (umow*|kontrakt); odmówi* druku; odmów* druku; zablokow*; blokow*; blokuj*; ogranicz* dostęp; ograniczy* dostęp; odcię* dostęp; odłącz* (internet|sygnał|od sieci); odłączy* (internet|sygnał); wyłącz* (internet|sygnał|nadajnik*); wyłączy* (internet|sygnał|nadajnik*); zdj* z (anteny|afisza|ekranów); zdję* z (anteny|afisza|ekranów); skonfiskow* nakład; zajęt* nakład; zagłusz*
near: drukarn*; druku; gazet*; nakład*; stron{ę,a,y}; internet*; dostęp*; sygnał*; anten*; nadajnik*; portal*; kanał*; youtube; telegram*; vpn; witryn*; serwis*; telewizj*; sieci
actor: subject
recipient: object, dla, do
implied actor: authorities
without: granic*; przejś*; kont{a,o}; ciężarówk*; drog*; zatoru; rosja zerwa*
trust: 0.5

[ASSAULT heavy-weapons]
verbs: wystrzel* (rakiet*|pocisk*|dron*|szahed*); wystrzeli* (rakiet*|pocisk*|dron*|szahed*); odpali* (rakiet*|pocisk*); wypuści* (rakiet*|dron*|szahed*); ostrzel*; ostrzela*; ostrzeliw*; uderzy* (rakiet*|dron*|pocisk*|w blok|w dom*|w budyn*|w szpital*); uderzył* (rakiet*|dron*|pocisk*|w blok|w dom*|w budyn*); zaatakow* (rakiet*|dron*); trafi* (rakiet*|pocisk*|dron*|w blok|w budyn*); spad* (rakiet*|pocisk*|bomb*) ; zbombardow*; bombard*
near: rakiet*; pocisk*; dron*; szahed*; artyler*; iskander*; bomb*; moździerz*; haubic*; obwód; ukrain*
actor: subject, object
recipient: na, w, object
count recipient: killed
without: ćwicze*; poligon*; balon*; przemyt*; papieros*; test*; zestrzel*; fajerwerk*
trust: 0.55

[ASSAULT primitive]
verbs: wbi{ł,ła,li,to,jał} (nóż|noża); dźgn* (nożem|nóż); dźgnę*; ugodzi* (nożem|nóż); pchn* (nożem|nóż); pchnę* nożem; zrani* (nożem|konar*|butelk*|kamieni*|kij*|gałęz*); zraniono (nożem|konar*|butelk*|kamieni*|kij*|gałęz*); ranion*; rzuca* (kamieni*|butelk*|petard*|konar*|gałęz*|kostk*); rzucal* (kamieni*|butelk*|petard*|konar*); rzuci* (kamieni*|butelk*|petard*|konar*); obrzuc* (kamieni*|butelk*|petard*|konar*|gałęz*); obrzuci* (kamieni*|butelk*|petard*|konar*|gałęz*); rozbi* (głow*|nos|szyb*); uderzy* (konar*|butelk*|kij*|pałk*|kamieni*|młotk*|cegł*); uderzył* (konar*|butelk*|kij*|kamieni*|młotk*); oślepi* (laser*|stroboskop*|latark*|światł*); oślepia* (laser*|stroboskop*|latark*|światł*); oblał* (kwas*|wrzątk*)
near: nóż; noża; nożem; konar*; butelk*; kamieni*; kij*; gałęz*; petard*; głow*; laser*; stroboskop*; latark*; młotk*; cegł*; kwas*; kostk*; dzid*; tarcz*; migrant*; pogranicz*; żołnierz*
actor: subject
recipient: object, w, indirect, na, subject
count recipient: injured
without: film*; powieś*; cios dla; gospodar*; rynek
trust: 0.6

[ASSAULT beat]
verbs: bi{ł,ła,li,to,je,ją} (pałk*|pięści*|nogami|po głowie|po twarzy|do|do nieprzytom*|zatrzyman*|więźni*|migrant*|demonstrant*|protest*|w celi|kijami); pobi*; pobil*; kopa* ; kopał*; skopa*; okłada*; tłuk*; poturbow*; połama* (nog*|żebr*|ręk*|palc*|ręc*|szczęk*|nos); złama* (nog*|żebr*|ręk*|palc*|szczęk*|nos); wybi{ł,li,to} (zęb*|oko); powal* na ziemię; powali* na ziemię; wykręca* ręce; szarpa*; ciągn* za włosy; wywlek*; maltretow*; zmaltretow*; użyl* siły; użyto siły
near: pałk*; pięści*; nogami; nogi; głowie; twarzy; nieprzytom*; zatrzyman*; więźni*; migrant*; demonstrant*; protest*; cel{i,a}; kijami; żebr*; ręk{ę,i}; ręce; palc*; zęb*; milicj*; omon*; siłowi*; funkcjonariusz*; strażni*; ziemi*; tarcz*; mężczyź*; więzien*; areszt*; włosy; szczęk*; nos; radiowoz*; dziennik*; aktywist*; żołnierz*; pobici*; pobil*; jeńc*
object: person, none, named, number, pronoun, opp, ref, thing
actor: subject
recipient: object, indirect, subject
count recipient: injured
implied actor: police
without: rekord*; alarm; na alarm; brawo; oklask*; dzwon*; piłk*; głową w mur; monet*; się z myśl*; o tytuł; gol*
trust: 0.55

[ASSAULT torture]
verbs: tortur*; torturow*; katow*; znęca*; trzyma* (bez leków|bez wody|bez jedzenia|bez snu|na mrozie|na kolanach|w karcer*|twarz* do); przetrzym* (bez leków|bez wody|na mrozie|na kolanach|w karcer*); kaza* (stać|klęczeć|rozebrać|rozbierać|śpiewać); kazal* (stać|klęczeć|rozebrać|rozbierać|śpiewać); zmusza* do (stania|klęczen*|rozebrania|nagrania|przysiad*|zezna*); zmusi* do (stania|klęczen*|rozebrania|nagrania|przysiad*|zezna*); pozbawia* (snu|leków); razi* (prądem|paralizator*); rażon* (prądem|paralizator*); dusi*; podtapia*; głodz*
near: areszt*; areszc*; więzien*; kolonii; cel{i,a}; karcer*; izolat*; więźni*; zatrzyman*; tortur*; okrestina; prądem; paralizator*; leków; wody; snu; kolanach; śledcz*; strażni*; milicj*; omon*; kgb; jeńc*; przesłuch*
object: person, none, named, number, pronoun, opp, thing
actor: subject
recipient: object, nad, indirect, subject
implied actor: police
without: film*; sport*; pytan*
trust: 0.55

[MOBILIZE troops]
verbs: służ* (wojskow*|żołnierz*|funkcjonariusz*|pograniczni*); stacjonuj* (żołnierz*|wojsk*|batalion*|brygad*); stacjonow*; przyby* (żołnierz*|wojsk*|transport*|eszelon*|oddział*|najemni*|wagnerow*|kolumn*|policjant*); przybył* (żołnierz*|wojsk*|transport*|eszelon*|oddział*|najemni*|wagnerow*|kolumn*); przyjecha* (żołnierz*|wojsk*|transport*|eszelon*|wagnerow*|kolumn*); wjecha* (żołnierz*|wojsk*|kolumn*|wagnerow*); dotar* (transport*|eszelon*|kolumn*|żołnierz*|wagnerow*); dotarł* (transport*|eszelon*|kolumn*|żołnierz*|wagnerow*); rozładow* (sprzęt|czołg*|transport*|eszelon*); wyładow* (sprzęt|czołg*|wojsk*|transport*); przerzuc* (żołnierz*|wojsk*|oddział*|batalion*|brygad*|sił*); przerzuci* (żołnierz*|wojsk*|oddział*|batalion*|brygad*|sił*); wysła* (żołnierz*|wojsk*|oddział*|batalion*|brygad*|dodatkow*|sił*); wyśl* (żołnierz*|wojsk*|oddział*|batalion*|brygad*|dodatkow*); skierow* (żołnierz*|wojsk*|oddział*|batalion*|terytorials*|na granic*); skieruj* (żołnierz*|wojsk*|oddział*|batalion*|na granic*); rozmieśc* (żołnierz*|wojsk*|oddział*|batalion*); rozmieszcz* (żołnierz*|wojsk*|oddział*|batalion*); wzmocn* (granic*|ochron*|wojsk*|sił*|obecność|kontyngent|flank*); wzmocni* (granic*|ochron*|wojsk*|sił*|obecność|kontyngent|flank*); wzmacnia* (granic*|ochron*|sił*|obecność|flank*); zwiększ* (liczb*|kontyngent|obecność|stan); zwiększy* (liczb*|kontyngent|obecność); powoła* (rezerwist*|pod broń|na ćwiczen*); ogłosi* (mobilizac*|pobór|alarm); ogłoszono (mobilizac*|alarm|stan gotow*); postawi* w stan (gotow*|alarm*); postawion* w stan (gotow*|alarm*); rozpocz* (ćwicz*|manewr*|pobór|koncentr*); rozpoczę* (ćwicz*|manewr*|pobór|koncentr*|sprawdzian*); ćwicz{ą,y,yli} ; zgrupow*; skoncentr*; koncentr*
nouns: przerzut; dyslokacj{a,i,ę}; koncentracj{a,i,ę} wojsk
near: żołnierz*; wojsk*; oddział*; batalion*; brygad*; wojskow*; transport*; eszelon*; wagnerow*; najemni*; sprzęt*; czołg*; rezerwist*; pobór; mobilizac*; manewr*; ćwicze*; terytorials*; granic*; kontyngent*; flank*; gotow*; alarm*; siły; sił; pograniczni*
actor: subject
recipient: none
count subject: troops
count object: troops
implied actor: armed forces
without: pomoc humanit*; wspóln* manewr*; wspóln* ćwicz*; strażak*; ratowni*; sankcj*; uczni*; szkoł*; wezwa*; gdyby; inflac*; produkcj*
trust: 0.5

[MOBILIZE police]
verbs: wysła* (policjant*|pograniczni*|funkcjonariusz*); wyśl* (policjant*|pograniczni*|funkcjonariusz*); przysła* (policjant*|pograniczni*|funkcjonariusz*); skierow* (policjant*|pograniczni*|funkcjonariusz*); skieruj* (policjant*|pograniczni*|funkcjonariusz*); ściągn* (policjant*|omon*|milicj*|funkcjonariusz*|siły); ściągnę* (policjant*|omon*|milicj*|funkcjonariusz*|siły); rozstawi* (patrol*|posterun*|omon*|milicj*); patroluj*; wyprowadz* (na ulice) ; obstawi* (milicj*|omon*|policj*)
near: policjant*; pograniczni*; funkcjonariusz*; omon*; milicj*; patrol*; frontex*; straż* graniczn*
subject: person, body, none, gov, country, named, igo, cop
actor: subject
recipient: none
count object: troops
without: żołnierz*; wojsk*; list; wniosek; zatrzyma*; aresztow*; wizyt*
trust: 0.55

[MOBILIZE weapons]
verbs: nadlec* (dron*|balon*|śmigłow*|samolot*|rakiet*|obiekt*); nadleci* (dron*|balon*|śmigłow*|samolot*|obiekt*); nadleciał* (dron*|balon*|śmigłow*|samolot*|obiekt*); wlec* (dron*|balon*|śmigłow*|samolot*|rakiet*|obiekt*|w przestrzeń|przestrze*); wleci* (dron*|balon*|śmigłow*|samolot*|obiekt*|przestrze*); wleciał* (dron*|balon*|śmigłow*|samolot*|obiekt*|przestrze*); przylec* (dron*|balon*|obiekt*); przyleciał* (dron*|balon*|obiekt*); przelec* (dron*|balon*|obiekt*|śmigłow*); przeleciał* (dron*|balon*|obiekt*|śmigłow*); narusz* (przestrze*|granic*); naruszy* (przestrze*|granic*); naruszył* (przestrze*|granic*); wtargn* (dron*|balon*|śmigłow*|przestrze*); poderw* (myśliw*|samolot*|śmigłow*|f-16|par*); poderwa* (myśliw*|samolot*|śmigłow*|f-16|par*); poderwano (myśliw*|samolot*|śmigłow*|f-16|par*); wystartow* (myśliw*|mig*); rozmieśc* (rakiet*|oriesznik*|broń|głowic*|iskander*|patriot*|myśliw*|czołg*|systemy|baterie); rozmieszcz* (rakiet*|oriesznik*|broń|głowic*|iskander*|patriot*|myśliw*|czołg*|systemy|baterie); sprowadz* (rakiet*|iskander*|s-400|broń|czołg*); przerzuc* (rakiet*|iskander*|s-400|czołg*|myśliw*|śmigłow*|sprzęt); przerzuci* (rakiet*|iskander*|s-400|czołg*|myśliw*|śmigłow*|sprzęt); otrzyma* (rakiet*|iskander*|s-400|myśliw*|broń atom*); odnotow* (balon*|dron*|obiekt*|narusz*|wlot*); wykry* (balon*|dron*|obiekt*|narusz*); wykryto (balon*|dron*|obiekt*); zarejestrow* (balon*|dron*|obiekt*)
near: dron*; balon*; śmigłow*; samolot*; rakiet*; obiekt*; przestrze*; myśliw*; f-16; oriesznik*; broń; broni; iskander*; s-400; patriot*; czołg*; systemy; głowic*; mig*; narusz*
actor: subject
recipient: object, do, nad, na, w
count subject: vehicles
count object: vehicles
without: ostrzel*; zginę*; rann*; pasażer*; zestrzel*; spad*; runą*; rozbi*; zerwa*; uszkodz*; lotnisk*; radar* wym*; sankcj*
trust: 0.5

[RETREAT release]
verbs: puszcz* (wolno|do domu); puści* (wolno|do domu); puszczon* (wolno|do domu); wypuszcz*; wypuści*; wypuszczon*; uwolni*; uwolnion*; uwalnia*; zwolni* (z aresztu|z więzien*|z kolonii|więźni*|zatrzyman*|po przesłuch*|za kaucj*|po godzin*); zwolnion* (z aresztu|z więzien*|z kolonii|więźni*|zatrzyman*|po przesłuch*|za kaucj*|po); wymieni* (na|więźni*|jeńc*|szpieg*); wymienion* (na|więźni*|jeńc*|szpieg*); wyda* (więźni*|jeńc*) ; przekaza* (więźni*|jeńc*|ukrainie|amerykan*|polsce) ; ułaskawi* i; zwrócono wolność
near: więźni*; więzien*; areszt*; kolonii; kolonię; wolno; wolność; wolności; krat; zatrzyman*; przesłuch*; kaucj*; jeńc*; wymian*; wymieni*; godzin*; zakładni*; dziennikar*; aktywist*; polityczn*; ułaskaw*; celę; karn*; szpieg*; obywatel*; osób; działacz*; osadzon*
object: person, none, named, number, pronoun, opp, body
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: domaga*; wezwa*; wzywa*; żąda*; zażąda*; apel*; z pracy; stanowisk*; dyscyplin*; album*; płyt*; rynek; nauczyciel*; zapłat*; obowiąz*; funkcj*; miejsc*; wypuszczono balon*; aby; gdyby; chodzi o
trust: 0.5

[RETREAT withdraw]
verbs: wycofa* (wojsk*|żołnierz*|sprzęt|oddział*|siły|czołg*|najemni*|kontyngent); wycofał* (wojsk*|żołnierz*|sprzęt|oddział*|siły|czołg*|kontyngent); wycofuj* (wojsk*|żołnierz*|sprzęt|oddział*|siły|kontyngent); odesła* (wojsk*|żołnierz*) ; opuści* (białoruś|obóz|poligon|bazę) ; opuścił* (obóz|poligon|bazę); zawróci* (kolumn*|wojsk*|czołg*|wagnerow*); ograniczy* (liczb*|kontyngent|obecność); zmniejsz* (liczb*|kontyngent|obecność); wróci* do (koszar|rosji|baz*|garnizon*); wrócił* do (koszar|rosji|baz*|garnizon*)
near: wojsk*; żołnierz*; oddział*; siły; sprzęt; czołg*; wagnerow*; najemni*; kontyngent*; kolumn*; poligon*; baz{ę,y}; koszar; garnizon*; patrol*
actor: subject
recipient: none
count object: troops
without: wezwa*; domaga*; aby; gdyby; sprzedaż*; rynku; pieniąd*
trust: 0.5

[RETREAT access]
verbs: wpuści* (obserwator*|dziennikar*|konsul*|dyplomat*|adwokat*|inspektor*); wpuszcz* (obserwator*|dziennikar*|konsul*|dyplomat*|inspektor*); dopuści* (obserwator*|dziennikar*|konsul*|dyplomat*|adwokat*|inspektor*|do widzen*); dopuszcz* (obserwator*|dziennikar*|konsul*|dyplomat*|adwokat*); zezwoli* na (widzen*|spotkan*|wizyt*|wjazd); pozwoli* (odwiedz*|zobacz*|spotka*|na widzen*|na wizyt*); pozwolon* (odwiedz*|zobacz*|spotka*|na widzen*); udostępn*; umożliwi* (widzen*|spotkan*|wizyt*)
near: obserwator*; dziennikar*; konsul*; dyplomat*; adwokat*; inspektor*; widzen*; więzien*; areszt*; kolonii; rodzin*; matk*; żon*; ambasador*; czerwon* krzyż*
actor: subject
recipient: object, indirect, subject
implied actor: authorities
without: nie wpuszcz*; nie wpuści*; nie dopuści*; odmów*; domaga*; prosi*; popros*; wezwa*; żąda*
trust: 0.5

[CONCEDE]
verbs: zawiesz* (zakaz*|sankcj*|podatek|restrykcj*|obostrzen*|protest|strajk) ; zawiesi* (zakaz*|sankcj*|podatek|restrykcj*|obostrzen*|protest|strajk|pobór podatk*); zawieszony (zakaz*); odrocz* (podatek|pobór|wejście|wykonan*); odroczy* (podatek|pobór|wejście|wykonan*); złagodz* (kar*|wyrok*|sankcj*|reżim|warunk*|przepis*|obostrzen*); złagodzi* (kar*|wyrok*|sankcj*|reżim|warunk*|przepis*|obostrzen*); skróc* (kar*|wyrok*|areszt*); skróci* (kar*|wyrok*|areszt*); zmniejsz* (kar*|wyrok*|grzywn*); obniż* (kar*|wyrok*); obniży* (kar*|wyrok*); zniós* (zakaz*|sankcj*|wiz*|ogranicz*|stan|embargo|cła|podatek|restrykcj*); znios* (zakaz*|sankcj*|wiz*|ogranicz*|stan|embargo|restrykcj*); zniesi* (zakaz*|sankcj*|wiz*|ogranicz*|stan|embargo|restrykcj*); zdję* (sankcj*|zakaz*|restrykcj*|z listy); zdj* (sankcj*|zakaz*|z listy); uchyl* (zakaz*|sankcj*|areszt|wyrok*|decyzj*); uchyli* (zakaz*|sankcj*|areszt|wyrok*|decyzj*); otworzy* (granic*|przejś*|przestrzeń); otwier* (granic*|przejś*); otwart* (granic*|przejś*); wznow* (ruch|odpraw*|wydawan*); wznowi* (ruch|odpraw*|wydawan*); umorz* (śledztw*|postępow*|spraw*); umorzy* (śledztw*|postępow*|spraw*); ułaskaw*; ułaskawi*; ułaskawił*; amnesti*; ogłosi* amnesti*; wycofa* się z (podatk*|planu|zakaz*|reform*|ustaw*|decyzj*|zarzut*); odstąpi* od (podatk*|planu|zakaz*|reform*|ściga*|żąda*)
near: zakaz*; sankcj*; podatk*; podatek; restrykcj*; obostrzen*; kar{ę,y}; wyrok*; areszt*; reżim; wiz*; embargo; granic*; przejś*; ruch*; śledztw*; postępow*; spraw*; ułaskaw*; amnesti*; strajk*; protest*; stan; przestrzeń; odpraw*; list{y,ę}; cła; dekret*; ograniczen*
actor: subject
recipient: object, wobec, dla, indirect, genitive, na
count recipient: persons
implied actor: authorities
without: domaga*; wezwa*; wzywa*; żąda*; apel*; gdyby; jeśli; przedłuż*; prezydencj*; restauracj*; sklep*
trust: 0.5

[AID]
verbs: pożycz* (mln|milion*|mld|miliard*|dolar*|euro|rubl*); pożyczy* (mln|milion*|mld|miliard*|dolar*|euro|rubl*); szkol* (żołnierz*|wojsk*|policjant*|ochotni*|oddział*|armi*); przeszkol* (żołnierz*|wojsk*|ochotni*|oddział*); trenuj* (żołnierz*|wojsk*|ochotni*|oddział*); przekaza* (mln|milion*|pomoc|sprzęt|agregat*|karet*|namiot*|broń|amunicj*|leki|dar*|generator*|pojazd*); przekaż* (mln|milion*|pomoc|sprzęt|agregat*|karet*|namiot*|broń|leki); przekazuj* (mln|milion*|pomoc|sprzęt); udziel* (kredyt*|pożyczk*|azyl*|schronien*|pomoc*|wsparc*|ochron*|dotac*|grant*); udzieli* (kredyt*|pożyczk*|azyl*|schronien*|pomoc*|wsparc*|ochron*|dotac*); przyzna* (mln|milion*|stypend*|azyl*|ochron*|kredyt*|grant*|dotac*|wiz*|pomoc|zapomog*|status uchodź*); przyznał* (stypend*|azyl*|ochron*|kredyt*|grant*|wiz*|pomoc|mln); przeznacz* (mln|milion*|euro|na pomoc|na wsparc*|złotych); przeznaczy* (mln|milion*|euro|na pomoc|na wsparc*|złotych); przyję* (rannych|uchodźc*|na leczenie|na studi*|student*|dzieci); przyjął (rannych|uchodźc*|na leczenie|student*); dostarcz* (pomoc|broń|sprzęt|leki|amunicj*|żywność); dostarczy* (pomoc|broń|sprzęt|leki|amunicj*|żywność); wsp{arł,arła,iera} finans*; sfinansow*; dofinansow*; zebra* (na pomoc|na leczenie|tys|milion*|euro|złotych) ; otrzyma* (azyl*|ochron*|schronien*|stypend*|kredyt*|pomoc|wsparc*|dotac*|status uchodź*|dary|pożyczk*); dosta* (azyl*|ochron*|schronien*|stypend*|kredyt*|pomoc|wsparc*|dotac*|pożyczk*); użyczy*
near: mln; milion*; mld; miliard*; dolar*; euro; rubl*; pomoc*; kredyt*; pożyczk*; azyl*; schronien*; stypend*; ochron*; grant*; dotac*; sprzęt*; broń; amunicj*; leki; agregat*; karet*; namiot*; generator*; żołnierz*; ochotni*; wojsk*; leczen*; studi*; uchodź*; wsparc*; dar{y,ów}; złotych; żywność; pojazd*; policjant*; wiz*; rannych
not subject: bus
actor: subject
recipient: indirect, object, dla, na
measures: money
without: odmów*; odmawia*; mandat*; nagrod* literac*; piłkar*; okup*; łapówk*; domaga*; ćwicze*; kontrakt; opuści*; opuszcz*; odwiedzi*; ośrodek; ośrodk*; pacjent*
trust: 0.5

[CONSULT visit]
verbs: poleciał* do; poleci (do|z wizyt*); przylec* (do|z); przyleciał* (do|z); uda* się (do|z wizyt*); udał* się (do|z wizyt*); przyby* (do|z wizyt*|na rozmow*|na szczyt); przybył* (do|z wizyt*|na rozmow*|na szczyt); przyjecha* (z wizyt*|na rozmow*|do mińska|do warszawy|do wilna|do moskwy|do kijowa); przyjechał* (z wizyt*|na rozmow*|do mińska|do warszawy|do wilna|do moskwy|do kijowa); pojecha* (z wizyt*|na rozmow*|do mińska|do warszawy|do wilna|do moskwy); pojechał* (z wizyt*|na rozmow*|do mińska|do warszawy|do wilna|do moskwy); gości* (z wizyt*|u|w|na); gościł* (z wizyt*|u|w|na); odwiedzi*; odwiedził*; odwiedza*; wizytow*; przyją* (delegacj*|ministr*|ambasador*|prezydent*|wysłanni*); przyjął (delegacj*|ministr*|ambasador*|prezydent*|wysłanni*|listy); przyjmuj* (delegacj*|ministr*|prezydent*); podejm* (ministr*|prezydent*|premier*); podejmow* (ministr*|prezydent*|premier*|delegacj*); przebywa* z wizyt*; zawita* do; składa* wizyt*; złoży* wizyt*; złożył* wizyt*
near: wizyt*; rozmow*; szczyt*; delegacj*; prezydent*; premier*; minister*; ministr*; ambasador*; szef*; wysłanni*; senator*; posł*; kanclerz*; sekretarz*; mińsk*; warszaw*; wiln*; moskw*; kij{ów,owa,owie}; bruksel*; przewodnicząc*; lider*; cichanousk*; łukaszenk*; komisarz*; konsul*; negocjator*
subject: person, named, gov, igo, none, pronoun, body, opp
actor: subject
recipient: object, u, z, do, w
without: wojsk*; dron*; balon*; migrant*; uchodźc*; turyst*; żołnierz*; wyemigr*; ucie*; koncert*; mistrzostw*; areszc*; więzieni*
trust: 0.5

[CONSULT]
verbs: zbier* (rząd|rada|sztab|zespół|posiedzen*|rząd*|komitet|na posiedz*); zbierze się (rząd|rada|sztab|zespół|rząd*|komitet|na posiedz*|parlament*); zebra* się (rząd|rada|sztab|zespół|rząd*|komitet|ministrow*|ambasador*|na posiedz*); zebrał* się (rząd|rada|sztab|zespół|rząd*|komitet|ministrow*|na posiedz*); zwoła* (posiedzen*|narad*|szczyt*|rad*|sztab|spotkan*); zwołuj* (posiedzen*|narad*|szczyt*|rad*|sztab|spotkan*); obradow*; obraduj*; omówi* ; omawia*; omówił*; rozmawia*; rozmawiał*; naradz*; naradza*; konsultow*; negocjuj*; negocjow*; prowadz* (rozmow*|negocjac*); prowadzi* (rozmow*|negocjac*); spotka* (się|z); spotkał* się; spotka się; zadzwoni*; dzwoni*; telefonow*
nouns: ^rozmowa telefoniczna; ^rozmowy telefonicznej; ^rozmowę telefoniczną
near: rząd*; rada; rady; sztab*; zespół*; posiedzen*; narad*; szczyt*; rozmow*; negocjac*; spotka*; ministr*; minister*; prezydent*; premier*; ambasador*; szef*; przywódc*; telefon*; delegacj*; kanclerz*; komisarz*; bezpieczeń*; cichanousk*; łukaszenk*; wysłanni*; dowódc*; przedstawiciel*; lider*
subject: person, named, gov, igo, body, country, none, pronoun
actor: subject
recipient: z, ze
without: sąd*; piłkar*; mecz*; kibic*; alarm*; los spotka*; kara spotka*; protest*; na ulic*; mieszkańc*; na placu
trust: 0.5

[ACCUSE disapprove]
verbs: nazwa*; nazwał*; nazwano; nazywa*; określ*; określi*; określił*; uzna* za (złamanie|naruszen*|niedopuszcz*|nielegaln*|prowokac*|niesprawiedl*|brutal*|skandal*|„brutalne|akt|bezpraw*|nieważ*|hańb*); uznał* za (złamanie|naruszen*|niedopuszcz*|nielegaln*|prowokac*|brutal*|skandal*|„brutalne|akt|bezpraw*|hańb*); uważa* za (złamanie|naruszen*|niedopuszcz*|nielegaln*|prowokac*|brutal*|skandal*|akt|bezpraw*|hańb*|zemst*); oceni* jako (złe|zły|niedemokr*|nieuczciw*|fals*); oceniła jako (złe|zły|niedemokr*|nieuczciw*); mówi* o; mówił* o; napiętnow*; ochrzc*
near: prowokac*; skandal*; hańb*; absurd*; bzdur*; kłamstw*; brutal*; niedopuszcz*; nielegaln*; bezpraw*; nieprzyjazn*; wrog*; atak*; agresj*; szantaż*; zemst*; farsa; farsę; farsą; cyrk*; kpin*; terror*; represj*; barbarz*; haniebn*; cyniczn*; hipokryz*; histeri*; niewdzięczn*; zdrad*; zbrodn*; faszyst*; bandyc*; nękan*; naruszen*; złamanie; łamanie; ingerencj*; niesprawiedl*; dyktat*; marionet*; niedemokr*; nieuczciw*; nieakceptow*; szaleństw*; głup*; pokazów*; parodi*; hybrydow*; krzywd*; sfałszow*; podżega*; wojn* hybryd*; nieodpowiedzial*; rażąc*; złe; terroryst*; ekstremist*; okrucień*; antypol*; kuriozaln*; skandalicz*; oburzając*
subject: person, named, body, country, gov, igo, ngo, opp, none, pronoun
actor: subject
recipient: object, genitive
without: wewnętrzn*; sukces*; zwycięz*; historyczn*; bohater*; przyjaciel*; partner*; imieniem; ulic*; dat{ę,y}; rocznic*; przyczyn*; zawiadom*; termin*; drużyn*; mecz*; trener*
trust: 0.5

[ACCUSE disapprove]
verbs: zby{ł,ła,li} (protest*|zarzut*|apel*); potępi*; potępił*; potępia*; skrytykow*; krytykow*; krytykuj*; oburz*; oburzy*; oburzył*; protest* (nota|przeciw); zaprotestow*; wyrazi* (protest|oburzen*|zaniepokoj*|sprzeciw|dezaprobat*); wyraził* (protest|oburzen*|zaniepokoj*|sprzeciw|dezaprobat*); wręcz* not*; wręczy* not*; wręczon* not*; wręczono not*; przekaza* not*; złoży* not*; wezwa* (ambasador*|chargé|konsul*|przedstawiciel*|na dywanik) ; wezwał* (ambasador*|chargé|konsul*|na dywanik); wezwano (ambasador*|chargé|konsul*); zgani*; zarzuc*; wytkn*; wytyka*; ubolewa* nad; piętnuj*; napiętn*; zbeszt*; wyśmia*; wyśmiał*; drwi*; drwił*; grzmi*; grzmia*
near: protest*; not{ę,a,y}; ambasador*; chargé; oburzen*; wyrok*; represj*; areszt*; reżim*; łukaszenk*; władz*; mińsk*; moskw*; sankcj*; decyzj*; zatrzyma*; pacyfik*; przemoc*; atak*; napaść; agresj*; zachód; polsk*; litw*; ukrain*; dywanik; msz; ustaw*; zarzut*; działan*; polityk*; płot*; mur*; granic*
actor: subject
recipient: object, indirect, za, wobec, genitive, przeciw, z
without: na ulic*; demonstrant*; natychmiastow* zwolnien*; uwolnien*; piłkar*; film*; wyszli; tysi*; do zwolnien*; drużyn*; mecz*; trener*
trust: 0.5

[ACCUSE allege]
verbs: oskarż*; oskarży*; oskarżył*; oskarża*; zarzuc*; zarzuca*; zarzuci*; obwini*; obwinia*; obwinił*; podejrzew*; pomawia*; pomówi*; przypis*; wini{ł,ła,li,ą}; próbuj* (sterow*|destabiliz*|ingerow*); twierdz* (szykuj*|przygotow*|planuj*|wysyła*|finans*)
near: szpieg*; szpiegostw*; szpiegowan*; dywersj*; terror*; zdrad*; ekstremizm*; korupc*; przygotow*; agresj*; spisek; sabotaż*; prowokac*; ingeren*; sterow*; przemyt*; narusz*; zbrodn*; finansow*; hybryd*; napaś*; zamach*; atak*; werb*; migra*; rewolucj*; organizow*; podżega*; wojn*; destabiliz*; zabójstw*; pobici*; fałszow*; wykorzyst*
actor: subject
recipient: object, indirect
implied actor: investigators
without: sąd skaza*; lat; piłkar*
trust: 0.5

[ACCUSE investigate]
verbs: stani* przed sąd*; stanie przed sąd*; staną przed sąd*; stanę* przed sąd*; stanął przed sąd*; stanęł* przed sąd*; stan{ie,ą} (sąd*|na ławie); sądz* (za|w sprawie|zaocznie); sądzi* (za|zaocznie); sądzon*; ruszy* proces; rusza proces; rozpocz* (proces|śledztw*|rozpraw*); rozpoczę* (proces|śledztw*|rozpraw*); rozpoczął się (proces*|rozpraw*); rozpoczyna* proces*; wszcz* (śledztw*|postępow*|dochodz*|spraw*); wszczę* (śledztw*|postępow*|dochodz*|spraw*); wszczął (śledztw*|postępow*|dochodz*|spraw*); prowadz* (śledztw*|postępow*|dochodz*); prowadzi* (śledztw*|postępow*|dochodz*); postawi* zarzut*; postawił* zarzut*; postawiono zarzut*; usłysza* zarzut*; usłyszał* zarzut*; przedstawi* zarzut*; przedstawiono zarzut*; skierow* akt oskarżen*; wnie* (akt oskarżen*|skarg*|pozew); wniós* (akt oskarżen*|skarg*|pozew); złoży* (zawiadomien*|skarg*|pozew|wniosek do); złożył* (zawiadomien*|skarg*|pozew); złożyl*; wysła* list gończy; wystawi* list gończy; poszuk* ; poszukuj*; ściga*; ścigan*; gro{zi,żą} (lat|lata|więzien*|dożywoc*|kara|kolonii|śmierc*); bada*; badaj*; wyjaśnia* (prokuratur*|policj*|okoliczn*); przesłuch*; przesłucha*; wezwa* na przesłuch*; wezwano na przesłuch*
near: sąd*; sądem; proces*; śledztw*; postępow*; dochodz*; spraw*; zarzut*; oskarżen*; skarg*; pozew; pozwu; zawiadomien*; trybunał*; gończ*; prokuratur*; lat; więzien*; dożywoc*; przesłuch*; policj*; śledcz*; komitet śledcz*; kgb; ściga*; rozpraw*; ławie; zaocznie; interpol*; abw
actor: subject
recipient: object, subject, wobec, przeciw, przeciwko, indirect, na
count recipient: persons
count subject: persons
implied actor: prosecutors
without: skaza*; skazan*; rynek; badan* opinii; badania opinii; sondaż*; mistrzostw*; poszukuj* pracy; naukow*; wezwa* do; domaga*; grozi* katastrof*
trust: 0.5

[PROTEST demo]
verbs: zebra* się (przed|na placu|na wiec*|pod|demonstr*|tłum*|tysi*|setki|z flag*); zebrał* się (przed|na placu|na wiec*|pod|demonstr*|tłum*|tysi*|setki|z flag*|osób); zgromadz* się (przed|na placu|na wiec*|pod|demonstr*|tłum*|tysi*|setki); zgromadzi* się (przed|na placu|na wiec*|pod|demonstr*|tłum*|tysi*|setki|osób); wysz{li,ło,ły} (na ulic*|na plac|protestow*|z flag*|na wiec*); wychodz* (na ulic*|na plac); przesz{edł,ła,li,ło} (marsz|ulic*|demonstr*|pochód|przez miasto|łańcuch*); przemaszerow*; maszerow*; protest*; protestow*; protestuj*; demonstr*; demonstruj*; manifest*; pikiet*; pikietow*; trwa* (protest*|demonstr*|pikiet*|okupac*|wiec*|akcj*); odby* (protest*|demonstr*|pikiet*|wiec*|marsz*|manifest*); odbył* (protest*|demonstr*|pikiet*|wiec*|marsz*|manifest*); odbędzie (protest*|demonstr*|pikiet*|wiec*|marsz*|manifest*); żąda* (przed|pod) (ambasad*|konsulat*); domaga* się (przed|pod) (ambasad*|konsulat*); domagal* się (przed|pod) (ambasad*|konsulat*); skandow*; skanduj*; trzyma* (transparent*|plakat*|portret*); utworzy* łańcuch*; utworzyl* łańcuch*; zapali* (znicz*|świec*); zapalil* (znicz*|świec*); stan* w łańcuch*; stanęl* (w łańcuch*|namiot*); rozbi* (namiot*|miasteczk*); wywiesi* (flag*|transparent*); wywiesil* (flag*|transparent*); 
near: protest*; demonstr*; pikiet*; wiec*; marsz*; manifest*; plac{u,}; ulic*; ambasad*; konsulat*; transparent*; plakat*; flag*; łańcuch*; solidarn*; rocznic*; portret*; namiot*; łukaszenk*; wybor*; skand*; diaspor*; więźni*; znicz*; świec*; hasł*; tysi*; wojn*
subject: person, opp, number, none, named, lab, body, thing, cvl, edu
actor: subject
recipient: przeciw, przeciwko, przed
count actor: participants
count subject: participants
implied actor: protesters
without: msz; not{ę,a}; ambasador* protest*; parlament*; piłkar*; koncert*; kondolenc*; sejm zebra*; rząd; posiedzen*; wystaw*; minister*; prezydent zaprotest*; rzecznik*; szef*; koncert*
trust: 0.5

[PROTEST obstruct]
verbs: zablokow*; blokuj*; blokow*; zatarasow*
near: rolni*; przewoźni*; kierowc*; protest*; tir*; ciężarówk*; aktywist*; drog*; przejś*; kółk* roln*; związkow*
subject: person, lab, opp, number, none, named
object: border, none, thing, vehicle, place
actor: subject
recipient: object
count subject: participants
without: stron*; internet*; portal*; kont{a,o}; sankcj*; służb*; policj*; milicj*; weto; konwój pomocy
trust: 0.5

[GOVERN law]
verbs: uchwal*; uchwali*; uchwalił*; przyję* (ustaw*|nowelizac*|rezoluc*|uchwał*|budżet*|strategi*); przyjął (ustaw*|nowelizac*|uchwał*|budżet*|strategi*); przyjęł* (ustaw*|nowelizac*|uchwał*); poparł* (ustaw*|projekt*|nowelizac*) ; przegłosow*; podpisa* (ustaw*|dekret*|nowelizac*|rozporządz*|ukaz*); podpisał* (ustaw*|dekret*|nowelizac*|rozporządz*|ukaz*); weszł* w życie; wesz{ła,ło,ły} w życie; wszedł w życie; wchodzi w życie; wejdzie w życie; obowiązuj* (ustaw*|dekret*|przepis*|nowe|nowela); zezwoli* (zestrzel*|strzela*|użyc*|na użycie); upoważni* (zestrzel*|wojsk*); zatwierdz* (ustaw*|doktryn*); zatwierdzi* (ustaw*|doktryn*); znowelizow*; zmieni* (ustaw*|konstytuc*|kodeks*|przepis*|prawo)
near: ustaw*; nowelizac*; dekret*; rozporządz*; uchwał*; projekt*; budżet*; kodeks*; konstytuc*; przepis*; ukaz*; strategi*; doktryn*; program*; zestrzel*; strzela*; prawo
subject: gov, leg, body, person, named, country, none, law, thing, igo
actor: subject
recipient: none
without: sankcj*; restrykc*; umow*; traktat*; embargo; rezolucj*; ułaskaw*; zakaz*; wzywa*; domaga*; porozum*
trust: 0.5

[THREATEN]
verbs: uprzedz*; uprzedzi*; uprzedził*; ostrzeg* (przed konsek*|przed odwet*|że zamkn*|że użyj*|że odpowie*|że grozi|że mogą|przed kar*|przed sankcj*); ostrzega* (przed konsek*|przed odwet*|że zamkn*|że użyj*|że odpowie*|przed kar*|przed sankcj*); ostrzegł* (przed konsek*|przed odwet*|że zamkn*|że użyj*|że odpowie*|przed kar*|przed sankcj*|że); zagrozi*; zagroził*; groz* ; groził*; gro{zi,żą}; odgraża*; zapowiedz* (odwet*|odpowied*|retors*|sankcj*|zamknię*|represj*|kroki|kontr*|lustrzan*); zapowiedzia* (odwet*|odpowied*|retors*|sankcj*|zamknię*|kroki|kontr*|lustrzan*|zestrzel*); zapowiada* (odwet*|odpowied*|retors*|sankcj*|zamknię*|kroki|kontr*); obieca* (zemst*|odwet*|odpowied*|odpowie*); straszy*; straszył*; nie wyklucz* (zamknię*|sankcj*|odwet*|użyc*); nie wyklucza* (zamknię*|sankcj*|odwet*|użyc*)
near: odwet*; odpowied*; odpowie; retors*; sankcj*; zamkn*; zamknięt*; represj*; kroki; konsekwenc*; kar{ą,ami,y}; więzieni*; areszt*; wojn*; broni*; atomow*; użyj*; użyc*; strzel*; zestrzel*; wydale*; zerwa*; granic*; przejś*; zemst*; siły; siłą; rozpraw*; lustrzan*; migrant*; deport*; zwolnien*; grzywn*; wyrzuc*; gaz*; prąd*; tranzyt*; atak*; uderz*; kontrsankc*; konfisk*; śmierc*
subject: person, named, body, country, gov, cop, mil, igo, jud, none, pronoun, leg
actor: subject
recipient: indirect, object, wobec
without: drożyzn*; pogod*; burz*; meteo*; powodz*; pożar*; epidem*; inflac*; krach*; bezroboc*; upał*; mróz; oszust*; lat; lata; dożywoc*; katastrof*; fal* migr*; dezinform*; rosyjsk* atak*; drożyzn*; podwyżk*; cen; pogod*; gołoledz*; mróz*; burz*; meteorolog*; oszust*; epidemi*
trust: 0.5

[RELOCATE flee]
verbs: uciek*; ucieka*; uciekł*; zbieg*; zbiegł*; wyjecha* (z kraju|z białorusi|za granic*|do polski|na litwę|do wilna|do warszawy|do gruzji|na emigr*); wyjechał* (z kraju|z białorusi|za granic*|do polski|na litwę|do wilna|do warszawy|do gruzji|na emigr*); wyjeżdża* (z kraju|z białorusi|za granic*|do polski|na litwę|do wilna); opuści* (kraj|białoruś|ojczyzn*); opuścił* (kraj|białoruś|ojczyzn*); opuszcza* (kraj|białoruś|ojczyzn*); wyemigr*; emigrow*; schroni*; schronił*; ukry* się (w polsce|za granic*|na litwie); żyje (na emigr*|na wygnaniu|w polsce|na litwie|w wilnie|w warszawie|w niemczech|w berlinie); żyją (na emigr*|na wygnaniu); mieszka* (na emigr*|na wygnaniu|na litwie|w wilnie|w warszawie|w berlinie); przebywa* (na emigr*|na wygnaniu|za granicą); popros* o (azyl*|ochron*|schron*); poprosi* o (azyl*|ochron*|schron*); poprosił* o (azyl*|ochron*|schron*); stara* się o (azyl*|ochron*); ubiega* się o (azyl*|ochron*); przenios* (się do polski|się na litwę|się do wilna); przenieśl* (się do polski|się na litwę|się do wilna|siedzibę)
near: represj*; prześladow*; emigr*; wygnan*; kraj{u,}; białoruś; białorusi; polsk*; litw*; wiln*; warszaw*; niemcz*; berlin*; gruzj*; granic*; azyl*; ochron*; schron*; aresztow*; ojczyzn*; wojn*; mobilizac*; obaw*; groź*; pucz*
subject: person, named, number, none, pronoun, opp, med, ngo
actor: subject
recipient: none
count subject: persons
count actor: persons
without: dyplomat*; radc*; ambasador*; wizyt*; wagnerow*; kierowc* zbieg*; z miejsca; napastni*; migrant*; delegacj*; z więzien*; z aresztu; persona*; nie ucie*
trust: 0.5

[RELOCATE migrate]
verbs: odnotow* (prób*|przekrocz*); odnotowano (prób*|przekrocz*); zanotow* (prób*|przekrocz*); zarejestrow* (prób*|przekrocz*); próbow* (przekrocz*|przedosta*|sforsow*|przejść|dosta*); próbował* (przekrocz*|przedosta*|sforsow*|przejść|dosta*); usiłow* (przekrocz*|przedosta*|sforsow*|przejść); usiłował* (przekrocz*|przedosta*|sforsow*|przejść); przekrocz* (nielegaln*|granic*); przekroczy* (nielegaln*|granic*); przedosta*; sforsow*; napar* na; napier* na; koczuj*; koczow*; utkn* (na granicy|migrant*|uchodź*); utknę* (na granicy|migrant*|uchodź*); przyby* (migrant*|uchodź*|cudzoziem*); napływ*; gromadz* (migrant*|uchodź*|cudzoziem*)
near: migrant*; imigrant*; uchodź*; cudzoziem*; nielegaln*; nieletni* migr*; prób*; granic*
subject: person, ref, number, none, thing
actor: subject, object
recipient: none
count actor: persons
count subject: persons
count object: persons
without: zatrzyma*; zawróc*; dron*; balon*; helikopter*; śmigłow*; wojsk*; ustaw*; turyst*; wycieczk*; co ^roku
trust: 0.5

[SUPPORT]
verbs: uzna{ł,ła,ło,li} (wynik*|wybor*|zwycięst*|prezydent*|niepodległ*|legaln*); uznał* (wynik*|wybor*|zwycięst*|prezydent*|niepodległ*); pogratulow*; gratulow*; gratuluj*; poparł*; popar* (decyzj*|sankcj*|protest*|kandydat*|zmian*|działan*|naród|białorus*); popiera* (decyzj*|sankcj*|protest*|kandydat*|działan*|białorus*); wyrazi* (poparc*|solidarn*|wdzięczn*|uznan*); wyraził* (poparc*|solidarn*|wdzięczn*|uznan*); zapewni* o (poparc*|solidarn*|wsparc*); zapewnił* o (poparc*|solidarn*|wsparc*); podziękow*; dziękow*; dziękuj*; pochwal*; pochwali*; chwal*; chwali*; solidaryz*; uhonorow*; odznacz*; odznaczy*; nagrodz*; nagrodzi*; wręcz* (nagrod*|order*|medal*); wręczy* (nagrod*|order*|medal*); przyzna* nagrod*; staną* w obronie; stanął w obronie; stanęł* w obronie; wsta* się za; wstawi* się za; powita* (decyzj*|uwoln*|zadowol*); powitał* (decyzj*|uwoln*|zadowol*|z zadowol*)
near: wynik*; wybor*; zwycięst*; decyzj*; sankcj*; solidarn*; poparc*; wsparc*; wdzięczn*; nagrod*; order*; medal*; naród; narod*; białorus*; łukaszenk*; cichanousk*; uwoln*; zadowol*; obron*; protest*; niepodległ*; pomoc*; działan*; polityk*; prezydent*; więźni*; opozycj*; odwag*
actor: subject
recipient: object, indirect, z, za, dla
without: projekt*; ustaw*; nie uzna*; za „brutal*; złamanie; narusz*; urodzin*; świąt; noworoczn*; mistrz*; budżet*; głosow*; sędzi*; sąd uzna*; winn*
trust: 0.45

[INCIDENT accident]
verbs: spad* (dron*|balon*|na dach|na dom|na pole|samolot|śmigłow*|szczątk*|rakiet*); spadł* (dron*|balon*|na dach|na dom|na pole|samolot|śmigłow*|szczątk*); runą* (samolot|śmigłow*|na|dach|budyn*); runął; runęł*; rozbi* (samolot|śmigłow*|autobus*|dron*|się); rozbił* się; zerwa* (linię|linie|dach*|trakcj*); uszkodz* (linię|linie|dach*|dom*|trakcj*); uszkodzi* (linię|linie|dach*|dom*|trakcj*); wybuch* (pożar|gaz*|zbiornik*|kocioł|w zakład*|w rafiner*|w kopaln*); wybuchł* (pożar|gaz*|zbiornik*|w zakład*|w rafiner*|w kopaln*); zapal* się; zapali* się; zapalił* się; spłon*; spłonę*; spłonął; dosz{ło} do (wypad*|wybuch*|pożar*|wyciek*|katastrof*|eksploz*); doszło do (wypad*|wybuch*|pożar*|wyciek*|katastrof*|eksploz*); zderz*; zderzy*; wykolei*; wypad* z (torów|drogi); zginę* (wypad*|katastrof*|wybuch*|pożar*|w kopaln*); zginą* (wypad*|katastrof*|wybuch*|pożar*); uton*; utonę*; zaton*; pozbawi* prądu; zosta{ło,ły} bez prądu; zatru* się
near: dron*; balon*; dach*; samolot*; śmigłow*; szczątk*; lini{ę,e}; prąd*; pożar*; wybuch*; gaz*; zakład*; rafiner*; kopaln*; wypad*; wyciek*; katastrof*; eksploz*; autobus*; pociąg*; ciężarów*; torów; budyn*; robotni*; poparz*; rann*; instalac*; trakcj*; elektrown*
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: ostrza*; atak*; rosyjsk* rakiet*; zamach*; kurs; ceny; notowan*; inflac*; sprzedaż*; wojn*; liczba; poparc*; temperatur*
trust: 0.5

[SANCTION discontinue]
verbs: obowiązuj* (sankcj*|restrykc*|embargo|zakaz*|ogranicz*); wesz{ły,ło} w życie (sankcj*|embargo|restrykc*); wejd* w życie (sankcj*|embargo|restrykc*); dopisa* (do list*|na list*|do wykaz*); dopisał* (do list*|na list*); wpisa* (na list* sankc*|na czarn* list*|do wykazu sankc*); doda* (do list*|na list*); dodał* (do list*|na list*); obję* (sankcj*|restrykc*); objął (sankcj*|restrykc*); objęt* (sankcj*|restrykc*); nałoży* (sankcj*|restrykc*|embargo|cła); nałożył* (sankcj*|restrykc*|embargo|cła); nakład* (sankcj*|restrykc*|embargo|cła); wprowadz* (sankcj*|restrykc*|embargo|cła|zakaz wjazdu|zakaz import*); wprowadzi* (sankcj*|restrykc*|embargo|cła|zakaz wjazdu|zakaz import*); ogłosi* (sankcj*|restrykc*|embargo|bojkot); ogłosił* (sankcj*|restrykc*|embargo|bojkot); rozszerz* (sankcj*|restrykc*|list*); rozszerzy* (sankcj*|restrykc*|list*); przedłuż* (sankcj*|restrykc*|embargo); przedłuży* (sankcj*|restrykc*|embargo); wycofa* się z (kontrakt*|umow*|rynku|białorusi|współprac*|inwest*); wycofał* się z (kontrakt*|umow*|rynku|białorusi); wycofuj* się z (kontrakt*|umow*|rynku|białorusi); zerwa* (kontrakt*|współprac*|stosunk*|umow*); zerwał* (kontrakt*|współprac*|stosunk*|umow*); zrywa* (kontrakt*|współprac*|stosunk*); wstrzym* (dostaw*|tranzyt*|import*|zakup*|finans*|pomoc*|współprac*|loty|eksport*); wstrzyma* (dostaw*|tranzyt*|import*|zakup*|finans*|pomoc*|współprac*|loty|eksport*); zawies* (współprac*|dostaw*|loty|połącz*|finans*|import*|pomoc|członk*); zawiesi* (współprac*|dostaw*|loty|połącz*|finans*|import*|pomoc|członk*); zamroz* (aktyw*|środk*|kont*|pomoc|współprac*); zamrozi* (aktyw*|środk*|kont*|pomoc|współprac*); przesta{ł,ła,li} (kupow*|sprowadz*|sprzedaw*); odmów* zakup*; odmówi* zakup*; rezygn* z (zakup*|potaż*|ropy|dostaw*|współprac*); zrezygn* z (zakup*|potaż*|ropy|dostaw*|współprac*); odłącz* od swift
near: sankcj*; restrykc*; embargo; list{ę,y}; zakaz*; kontrakt*; potaż*; dostaw*; tranzyt*; import*; eksport*; współprac*; loty; połącz*; aktyw*; rynku; umow*; kupow*; ropy; nawoz*; swift; skarbu; urzędni*; cła; bojkot; stosunk*; wjazd*; banki; spółk*; unii; unia; usa; finans*; członk*
actor: subject
recipient: wobec, na, object, przeciw, przeciwko, subject, dla, indirect, z
count object: persons
count recipient: persons
without: ekstremist*; terroryst*; epidem*; wezwa*; wzywa*; domaga*; zniós*; znies*; złagodz*; zdję*; gdyby; jeśli; drukarn*; gazet*; zagroz*; grozi; ostrzeg*; najmu; dzierżaw*; lokal*
trust: 0.5

[SANCTION expel]
verbs: wydal* (dyplomat*|ambasador*|konsul*|attaché|radc*|dziennikar*); wydali* (dyplomat*|ambasador*|konsul*|attaché|radc*|dziennikar*); wydalon* (dyplomat*|ambasador*|konsul*|radc*|dziennikar*); musia* wyjechać (dyplomat*|radc*|konsul*|ambasador*); musiał* wyjechać (dyplomat*|radc*|konsul*|ambasador*); wyjecha* (radc*|dyplomat*|konsul*) ; uzna* za person*; uznał* za person*; uznano za person*; nakaza* opuścić; nakazał* opuścić; dal* (doby|godzin*) na; cofn* akredytac*; ogranicz* personel
near: dyplomat*; ambasador*; konsul*; attaché; radc*; person*; placówk*; ambasad*; akredytac*; korespondent*
actor: subject
recipient: object, subject
count object: persons
without: migrant*; uchodźc*; wizyt*; domaga*; wezwa*; do kraju z rodzin*
trust: 0.55

[REQUEST yield]
verbs: wezwa* do (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|natychmiast*|zakończen*|zaniech*|zniesien*); wezwał* do (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|natychmiast*|zakończen*|zaniech*); wzywa* do (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|natychmiast*|zakończen*|zniesien*); zaapel* o (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|zakończen*|otwarc*|wydani*); apel* o (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zakończen*|otwarc*); domaga* się (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|zakończen*|wydani*|otwarc*|zniesien*); domagał* się (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|wydani*|otwarc*); żąda* (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|wydani*|otwarc*|zniesien*); zażąda* (zwolnien*|uwolnien*|wypuszcz*|wycofan*|zaprzest*|wydani*|otwarc*); dołącz* do apelu; dołączy* do apelu; dołączył* do apelu; przyłącz* się do apelu; przyłączy* się do apelu; upomin* się o; upomina* się o; upomnia* się o; prosi* o (zwolnien*|uwolnien*|otwarc*|wydani*); poprosi* o (zwolnien*|uwolnien*|otwarc*|wydani*)
near: zwolnien*; uwolnien*; wypuszcz*; wycofan*; zaprzest*; zakończen*; wydani*; otwarc*; zniesien*; apel*; upomin*; upomni*; więźni*; zaniech*
actor: subject
recipient: object, do, od, indirect
trust: 0.65

[REQUEST assist]
verbs: chce* by (przywróc*|wprowadz*|nałoż*|obję*|wysł*|pomóg*|pomog*|zaostrz*); chce żeby (przywróc*|wprowadz*|nałoż*|obję*|wysł*|pomog*|zaostrz*); popros* (o pomoc|o wsparc*|o wspóln*|o sankcj*|o wysłan*|o broń|frontex*|o dodatkow*); poprosi* (o pomoc|o wsparc*|o wspóln*|o sankcj*|o wysłan*|o broń|o dodatkow*|o kredyt*); poprosił* (o pomoc|o wsparc*|o wspóln*|o sankcj*|o broń|o dodatkow*|o kredyt*); zwróci* się (o pomoc|o wsparc*|o sankcj*|o kredyt*); zwrócił* się (o pomoc|o wsparc*|o sankcj*|o kredyt*|o azyl); wezwa* do (sankcj*|nałożen*|pomocy|wsparc*|bojkot*); wezwał* do (sankcj*|nałożen*|pomocy|wsparc*|bojkot*|zaostrz*); wzywa* do (sankcj*|nałożen*|pomocy|wsparc*|bojkot*|zaostrz*); apel* o (sankcj*|pomoc*|wsparc*|bojkot*|nałożen*); zaapel* o (sankcj*|pomoc*|wsparc*|bojkot*|nałożen*); zabiega* o (sankcj*|pomoc*|wsparc*|kredyt*)
near: sankcj*; pomoc*; wsparc*; wspóln*; broń; kredyt*; bojkot*; nałożen*; nałoż*; przywróc*; dodatkow*; zakaz wjazdu; zaostrz*; frontex*
actor: subject
recipient: object, do, indirect, od
trust: 0.6
`;
