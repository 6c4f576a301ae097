/** Polish: what police, courts and mobs do to people, in set phrases that name what must be there. The format is told in ../format.ts. */
export const custody = `
[COERCE arrest]
verbs: (zaku*|skut*|skul*|skuł*|skuwa*) (kajdan*); (wyłap*|wyłapyw*|wygarn*|zawinę*|zawinął|zwija*|zgarnia*); (osadz*|ulokow*|zamyka*|zamknę*|zamknął|zamknię*) (aresz*|więzieni*|celi|koloni*|szpital* psychiatryczn*); (dowiez*|dowieź*|dostarcz*|przewożo*|odwiez*|odwieź*|odstaw*) (komend*|komisaria*|areszt*|prokuratur*|sąd*|posterun*)
object: person, none, named, number, body, opp, pronoun
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: dron*; balon*; towar*; papieros*; paczk*; ładun*; złodziej* wpad*; żywno*; szczepion*
trust: 0.75

[COERCE arrest]
verbs: (wpad*|dosta*|oddan*) w ręce (milicj*|policj*|kgb|służb*|siłowik*|funkcjonariusz*|abw|sbu|fsb); (zniknę*|zniknął|znikał*) (areszc*|areszci*|komisaria*|więzieni*); (pad*|padł*) ofiar* (aresztowa*|zatrzym*); (znalaz*|znaleź*|znalazł*) (areszc*|więzieni*|kratk*|koloni*|celi)
actor: none
recipient: subject
count subject: detained
implied actor: police
without: dron*; balon*; towar*; papieros*; paczk*; ładun*; złodziej* wpad*; żywno*; szczepion*
trust: 0.75

[COERCE arrest]
verbs: (wzię*|wziął|wzięto) (niewol*|zakładnik*); (porw*|porywa*|uprowadz*) (zakładnik*); (trzyma*|przetrzymuj*) (zakładnik*|niewol*)
actor: subject
recipient: object, subject
count recipient: detained
trust: 0.75

[COERCE arrest]
verbs: (przedłuż*|przedłużon*|przedłużył*|wydłuż*) (areszt*|tymczasow*); (zastosow*|zastosuj*|orzek*|orzecz*|zarządz*) (areszt*|tymczasow*); (aresztow*) na (miesiąc*|dni|trzy|dwa)
near: areszt*
actor: subject
recipient: object, wobec, indirect, dla, genitive
implied actor: court
count recipient: detained
trust: 0.75

[COERCE arrest]
verbs: (skaza*|skazał*|skazyw*) (zaocznie|prawomocnie|nieprawomocnie|dożywoc*|śmierć|obozu|koloni*|więzien*|pozbawien*|ograniczen*|grzywn*|lat*|rok*|areszt*|miesi*|dni)
object: person, none, named, number, opp, body, pronoun, med, cvl
actor: subject
recipient: object, subject
implied actor: court
measures: sentence, money
count recipient: persons
without: niepowodz*; porażk*; skazan* na sukces; zapomnien*
trust: 0.85

[COERCE arrest]
verbs: (dostał*|dostan*|otrzymał*|usłysz*|usłyszał*|odsiaduj*|odsiedz*|odsiadyw*|odbyw*|spędz*) (lat* więzien*|lat* koloni*|lat* łagr*|lat* pozbawien*|lat* kratami|lat* ograniczen*|wyrok*|dożywoc*|dni areszt*|dób areszt*); (zapłac*|zapłaci*) (grzywn*|tysi* rubl*|rubl* grzywn*)
subject: person, named, number, opp, pronoun, none, med, cvl
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count recipient: persons
without: jeśli
trust: 0.8

[COERCE arrest]
verbs: (odmierz*|odmierzy*|wyznacz*|zafund*|zafundow*|wlep*|wlepi*|wymierz*|wymierzy*|zasądz*|zasądzi*|orzek*|orzekł*|orzecz*|nałoż*|nałoży*|nałożon*|przyzna*|dał*|dołoż*|dołoży*|dorzuc*) (grzywn*|lat* więzien*|lat* koloni*|lat* łagr*|lat* pozbawien*|dni areszt*|dób areszt*|kar* lat*|kar* grzywn*|kar* pozbawien*|kar* więzien*|kar* aresztu|kar* ograniczen*)
not subject: igo
actor: subject
recipient: indirect, na, wobec, dla, object
implied actor: court
measures: sentence, money
count recipient: persons
without: koncern*; spółk*; google*; meta; rabat*; unia; komisj* europejsk*
trust: 0.8

[COERCE arrest]
verbs: (utrzyma*|utrzymał*|podtrzyma*|podtrzymał*|zatwierdz*) (moc* wyrok*|wyrok*|orzecz*|kar* lat*|kar* więz*|areszt*); (oddal*|oddalił*|odrzuc*) (apelacj*|kasacj*|zażalen*) ; (zaostrz*|zaostrzy*|wydłuż*|podwyż*|podwoi*) (wyrok*|kar*|odsiadk*); (uprawomocn*) wyrok*
near: wyrok*; sąd*; kar{ę,y}; areszt*; apelacj*; kasacj*
actor: subject
recipient: indirect, wobec, dla, genitive, object
implied actor: court
measures: sentence
without: podat*; mandat* za; spółk*; firm*
trust: 0.7

[COERCE arrest]
nouns: ^lat (kolonii|więzienia|łagru|pozbawienia|ograniczenia); ^lata (kolonii|więzienia|łagru|pozbawienia|ograniczenia); ^dni aresztu; ^dób aresztu; ^rok (więzienia|kolonii|łagru); ^miesięcy (więzienia|aresztu|kolonii); ^dożywoci{e,a} dla
verbless: yes
actor: none
recipient: dla, genitive
implied actor: court
measures: sentence
count recipient: persons
trust: 0.75

[COERCE arrest]
nouns: ^wyrok na; ^wyrok dla; ^wyroki na; ^wyroki dla; ^aresztowani{e,a} (na|w); ^zatrzymani{e,a} (na|w); ^obław{a,y} na; łapank{a,i,ę}
verbless: yes
actor: none
recipient: na, dla, genitive, wśród
implied actor: authorities
measures: sentence
trust: 0.6

[COERCE withhold]
verbs: (odmów*|odmówi*|odmówił*|odmawia*|odmawian*|pozbaw*|pozbawi*|pozbawił*|pozbawia*) (leczen*|opiek*|pomocy medyczn*|pomocy lekar*|lek*|leków|lekarstw|widze*|spotka* rodzin*|spotka* adwokat*|spotka* bliski*|adwokat*|obroń*|korespondencj*|paczek|paczk*|list*|rozm* telefon*|telefon*|spacer*|prysznic*|snu|sn*|jedzeni*|wod*|kontakt*|dostęp* lekarz*|dostęp* adwokat*|dostęp* obroń*|dostęp* konsul*|dostęp* lek*|operacj*|przepust*)
object: person, none, named, number, opp, pronoun, thing
actor: subject
recipient: indirect, object, dla, subject
implied actor: authorities
without: przyjmow*; przyjęci*; picia; autobus*; polic* ubezp*; komunikac*; nfz
trust: 0.75

[COERCE withhold]
verbs: (dopuszcz*|dopuści*|dopuśc*|wpuśc*|wpuści*|wpuszcz*) (adwokat*|obroń*|konsul*|lekarz*|rodzin*|matk*|żon*|ksiądz*|księdza); (przekaz*|przekazuj*|przekazyw*|dostarcz*|wyda*|przyjmuj*|przyję*) (list*|paczk*|lek*|korespondencj*); (otrzymuj*|otrzyma*|dostaj*|dostał*|dostaw*) (list*|paczk*|leków|leki|korespondencj*|pomoc* medyczn*)
near: więzi*; więźn*; koloni*; aresz*; osadzon*; karcer*; zakład* karn*; łagr*
negated: yes
actor: subject
recipient: do, object, indirect, subject
implied actor: authorities
trust: 0.7

[COERCE withhold]
verbs: (trafi*|trafił*|przenies*|przenieś*|przeniós*|przeniesi*|umieśc*|umieści*|umieszcz*|zamkn*|zamknię*|zamknę*|wtrąc*|wtrąci*|osadz*|wsadz*|wysła*|przebywa*|siedz*|spędz*) (karcer*|izolatk*|szizo|pkt|izolacj* całkowit*|izolacj* pełn*|pojedyncz* cel*|cel* karn*|celi typu)
actor: none
recipient: object, subject
implied actor: authorities
without: hotel*; covid*; kwarantann*
trust: 0.8

[COERCE withhold]
verbs: (trzyma*|trzyman*|przetrzymuj*|przetrzymywan*|pozostaj*|przebywa*|odizolow*|izoluj*|odcię*|odcina*) (całkowit* izolacj*|pełn* izolacj*|izolacj* od|od świat*|od rodzin*|od bliski*|bez kontakt*|bez łączno*|bez prawa do|bez adwokat*|bez dostęp*|incommunicado)
near: więzi*; więźn*; koloni*; aresz*; osadzon*; karcer*; zakład* karn*; łagr*; politycz*; skazan*; poczobut*; kalesnik*; incommunicado; izolacj*
subject: person, named, number, opp, pronoun, none, gov, body
actor: none
recipient: object, subject
implied actor: authorities
without: covid*; kwarantann*; wieś; wsie; miejscowo*
trust: 0.7

[COERCE curfew]
verbs: (ogłos*|ogłosi*|ogłoszon*|wprowadz*|wprowadzi*|wprowadził*|zarządz*|zarządzi*|przedłuż*|przedłuży*|obowiązuj*|wesz*|weszł*|zaostrz*|przywróc*) godzin* (policyjn*|milicyjn*)
actor: subject
recipient: w, dla
implied actor: authorities
trust: 0.85

[COERCE martial-law]
verbs: (ogłos*|ogłosi*|ogłosił*|wprowadz*|wprowadził*|zarządz*|przedłuż*|przedłużył*|obowiązuj*) (stan* wyjątkow*|stan* wojenn*|stan* nadzwyczajn*|stan* klęsk*|reżim* operacj* antyterror*|reżim* antyterroryst*)
actor: subject
recipient: none
without: zniós*; znies*; uchyl*
trust: 0.85

[COERCE cyber]
verbs: (pad*|padł*|padaj*) ofiar* (cyberatak*|hakier*|haker*|atak* haker*); (stał*|stał) się celem (cyberatak*|haker*|atak* haker*); (zaatakow*|zhakow*|shakow*|sparaliżow*|przełama*|złama*|wykrad*|wykra*|wyciek*|zainfekow*|unieruchom*|położy*) (serwer*|stron*|witryn*|baz* dan*|dane|danych|skrzynk*|sieć|sieci|system* informat*|system* rezerw*|system* komputer*|konto|konta|kont|ddos|wirus*|złośliw*); (włama*|włamał*|włamyw*) na (kont*|serwer*|skrzynk*|stron*); (zakłóca*|zakłóc*|zakłócan*|zagłusza*) (gps|sygnał* gps|sygnał* satelit*|nawigac*)
actor: subject
recipient: object, na, do, subject
without: wojsk* łączno*; pogod*; awari*; dron* zaatak*; rakiet*
trust: 0.7

[COERCE cyber]
nouns: cyberatak{,u,iem,i,ów}; atak hakerski; ataku hakerskiego; atak ddos; ataki hakerskie; ataków hakerskich
actor: genitive, adjective, przez, ze
recipient: na, przeciwko
needs: recipient
without: przed; zagroż*; ryzyk*; ochron*; obron*; możliw*; przygotow*
trust: 0.55

[COERCE misinform]
verbs: (szerz*|rozpowszechn*|rozsiew*|kolport*|rozprowadz*|prowadz*|uruchom*|rozpęta*) (dezinformac*|fake news*|fałszyw* informac*|fałszyw* nagra*|fałszyw* wiadom*|fałszyw* doniesien*|kampani* dezinformac*|kłamstw*)
subject: person, body, named, country, place, gov, none, med
actor: subject
recipient: o, na temat, przeciwko, wśród
without: oskarż*; zarzuc*; za; kara; skaza*; zwalcza*; walk*
trust: 0.6

[COERCE seize]
verbs: (zajm*|zaję*|zajął|zajęł*|skonfisk*|konfisk*|zarekwir*|przeję*|przejął|przejęł*|odebra*|odbiera*|znacjonaliz*|opieczęt*|zaplomb*|zlicytow*|wystaw* na licytac*) (mająt*|mienie|mienia|mieszkan*|dom|domu|dom{y,ów}|sprzęt*|komput*|laptop*|telefon*|dokument*|paszport*|kont*|oszczędn*|pieniądz*|budynek|budynk*|siedzib*|lokal*|biur*|statek|statk*|ładun*|transport*|ciężarów*|papieros*|paczek|kontraband*|narkotyk*|firm*|spółk*|zakład*|fabryk*|nieruchomo*|samoch*|serwer*|archiw*|flag*|książk*|naczep*|tir*)
actor: subject
recipient: object, indirect, subject, genitive, u
implied actor: authorities
count object: vehicles
measures: money
without: złodziej*; miejsc*; pożar; ogień; konkurent*; akcj* spółk*; przewodnict*; zaję* się; zajął się; zajm* się; klub*
trust: 0.7

[COERCE seize]
verbs: (zapuka*|wtargn*|wtargnę*|wpadl*|wpadł*|wpad*|wdar*|wdarl*|weszl*|wesz*|wszedł|wkrocz*|wkroczy*|przyszl*|przyszed*|najecha*|zjawil*|zjawi*|pojawil*|stawil*|zrobi*|urządz*|dokon*|przeprowadz*|przeprowadzi*|przeprowadzan*) (rewizj*|przeszuka*|nalot*|drzwi* redakc*|drzwi* siedzib*|drzwi* mieszka*|drzwi* biur*|drzwi* organizac*|do mieszka*|do redakc*|do siedzib*|do biur*|do dom*|do lokal*|do gmach*|do klasztor*|do kości*|do parafi*|do księgar*|do szkoł*|kipisz*)
subject: cop, jud, gov, person, body, none, number, mil
near: milicj*; milicjant*; policj*; funkcjonar*; kgb; omon*; śledcz*; służb*; siłowi*; gubopik*; mundurow*; zamaskow*; abw; rewizj*; przeszuka*; nalot*; agenc*; komitet*; kdb
actor: subject
recipient: do, w, u, na, genitive, object
implied actor: police
without: złodziej*; wizyt*; kolęd*; na herbat*; bombow*; lotnicz*; rakiet*; dron*
trust: 0.75

[COERCE seize]
verbs: (przetrząs*|przetrząsn*|przetrząsnę*|przewróc* do góry|przeczesa*|splądrow*|plądrow*|wyważ*|wyważy*|wyłam*) 
object: thing, none, place, body, named
near: mieszka*; biur*; redakc*; siedzib*; dom{u,y,ów,ach}; drzwi; pokoj*; lokal*
actor: subject
recipient: object, w, do
implied actor: police
without: złodziej*; rabus*; włamyw*; huragan*
trust: 0.7

[COERCE seize]
verbs: (zmus*|zmusi*|zmusz*|zmuszon*|sprowadz*|nakaz*|nakaza*) (lądow*|do lądow*|na ziemię|posadz*)
near: samolot*; maszyn*; ryanair*; pilot*; myśliw*; boeing*; lot; rejs*
actor: subject
recipient: object, subject
without: pogod*; burz*; awari*; usterk*; pasażer* agresyw*; chor*
trust: 0.8

[COERCE seize]
nouns: ^rewizj{a,e,i,ę} (u|w); ^przeszukani{e,a} (u|w); ^nalot na; ^naloty na; ^konfiskat{a,y,ę} (mająt*|mieni*|sprzęt*|nakład*)
not object: weapon
actor: przez, genitive, adjective
recipient: u, w, na, genitive
implied actor: police
without: lotnicz*; bombow*; rakiet*; groz*; ryzyk*; nakaz*
trust: 0.6

[COERCE seize]
verbs: (dokon*|dopuśc*|dopuści*|przeprowadz*|przeprowadzi*) (dywersj*|sabotaż*|podpal*); (podpal*|podpali*|podłoży*|podłożył* ogień|uszkodz*|uszkodzi*|przecię*|przecina*|przeciął|wysadz*|wysadzi*) (tor|tory|torów|kabel|kable|kabl*|magazyn*|hal*|szaf* sterow*|infrastruktur*|przekaźnik*|centrum handl*|skład*|gazociąg*|most|mostu|sklep*|samoch*|radiowo*|komisariat*)
actor: subject
recipient: object, na, w
without: piorun*; zwarc*; burz*; wichur*; lód; kra; statek kotwic* przypadk*
trust: 0.65

[COERCE ban]
verbs: (wpis*|wpisa*|wpisyw*|umieśc*|umieści*|umieszcz*|doda*|dodan*|włącz*|włączy*|włączon*|wciągn*|wciągnę*|dopis*|dopisa*|znalaz* się|wniesi*|wnios*) (list*|rejestr*|wykaz*|spis*) (ekstremist*|terroryst*|materiał* ekstrem*|osób zaangażow* w terror*|osób powiązan* z terror*|formacj* ekstrem*|zakazan*)
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: sankcyjn*; departament*; usa
trust: 0.85

[COERCE ban]
verbs: (trafi*|trafił*|znalaz*|znalazł*) (list*|rejestr*|wykaz*|spis*) (ekstremist*|terroryst*|materiał* ekstrem*|osób zaangażow* w terror*|osób powiązan* z terror*|formacj* ekstrem*|zakazan*)
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: sankcyjn*; departament*; usa
trust: 0.85

[COERCE ban]
verbs: (uzna*|uznał*|uznaw*|ogłos*|ogłosi*|ogłosił*|zakwalifik*|zaklasyf*|okreś*|określ*) (ekstremist*|terroryst*|formacj* ekstrem*|organizacj* niepożądan*|organizacj* terroryst*|organizacj* ekstrem*|materiał* ekstrem*|wywrotow*)
not subject: none
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: wagner*; hezboll*; hamas*; państw* sponsor*; rosj* za; parlament europejsk*
trust: 0.7

[COERCE ban]
verbs: (rozwiąza*|rozwiązał*|rozwiązyw*|zlikwid*|likwid*|zdelegaliz*|delegaliz*|wykreśl*|wykreślił*|wyrejestr*) (parti*|stowarzysz*|organizac*|fundac*|związ*|zrzesz*|parafi*|wspólnot*|redakc*|wydawnict*|instytuc*|rejestr* organiz*|rejestr* stowarz*|rejestr* parti*|towarzystw*|helsińs*|szkoł* polsk*)
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
trust: 0.75

[COERCE ban]
verbs: (zakaz*|zakaza*|zakazał*|zakazuj*|zabron*|zabroni*|zabronił*|wyda* zakaz*|wprowadz* zakaz*) (wiec*|zgromadz*|manifest*|demonstr*|marsz*|pikiet*|parad*|działaln*|symbol*|flag*|organiz*|mszy|mszą|msze|naboż*|obchod*|występ*|koncert*|język*|książk*|pieśn*|piosen*|czytan*|strajk*|śpiewan*|używan*|nauczan*)
actor: subject
recipient: object, indirect, genitive
implied actor: authorities
without: palen*; alkohol*; telefon*; wyprzedz*; psów; grill*
trust: 0.75

[COERCE ban]
verbs: (odebra*|odebrał*|odbiera*|cofn*|cofnę*|cofnął|cofnięt*|pozbaw*|pozbawi*|unieważn*|anulow*) (akredyt*|licencj*|koncesj*|rejestrac*|zezwolen*|uprawnien*|status*|pozwolen*)
object: person, none, named, number, body, thing, med, pronoun, bus, ngo, law
actor: subject
recipient: indirect, object, subject, genitive
implied actor: authorities
without: pilot* wyścig*; prawo jazdy; kierowc*; taksówk*; dyplomat*
trust: 0.65

[COERCE ban]
nouns: ^zakaz (zgromadz*|wiec*|manifest*|działaln*|demonstr*); ^likwidacj{a,i,ę} (parti*|organizac*|stowarzysz*|związ*|centrum|fundac*); ^delegalizacj{a,i,ę}
verbless: yes
actor: przez
recipient: genitive
implied actor: authorities
trust: 0.5

[COERCE censor]
verbs: (zablok*|blok*|odłącz*|odłączy*|odcię*|odcina*|wyłącz*|wyłączy*|wyłączon*|ogranicz*|ograniczy*|spowoln*|zagłusz*|usunę*|usunię*|usunął|zamkn*|zamknę*|zamknię*) (dostęp*|internet*|stron* internet*|stron*|portal*|witryn*|serwis*|aplikac*|komunikator*|telegram*|youtube*|kanał*|konto|konta|sygnał*|transmis*|vpn|mediów|media|gazet*|redakc*|program*|łącz* internet*)
object: none, thing, body, named, med, place
actor: subject
recipient: object, do, dla, genitive, subject
implied actor: authorities
without: dostęp* do morz*; kont{a,o} bankow*; awari*; rachun*; granic*; abonam*; dost* do granic*; bank*; gaz*; prąd*
trust: 0.7

[COERCE censor]
verbs: (zdję*|zdjęt*|zdjął|zniknę*|zniknął|znikn*|wycofa*|wycofan*|usunę*|usunię*|zakaza*|zakazał*|odwoła*|wstrzyma*) (afisz*|anten*|bibliotek*|księgar*|półek|repertuar*|program* naucz*|sprzedaży|wystaw* z galer*|wystaw* fotograf*|emisj*|premier* spektakl*|premier* film*|spektakl*|podręcznik*)
actor: subject
recipient: object, subject
implied actor: authorities
without: z powodu chorob*; pogod*; awari*; covid*; widz*; wirus*; wadliw*
trust: 0.6

[COERCE censor]
verbs: (działa*|działaj*|otwiera*|ładuj*|dostępn*) (portal*|stron*|serwis*|internet*|witryn*|youtube*|telegram*)
negated: yes
near: białorus*; mińsk*; blokad*; w kraju; bez vpn
actor: none
recipient: subject
implied actor: authorities
without: awari*; remont*; prac* technicz*
trust: 0.5

[COERCE restrict]
verbs: (zamkn*|zamknę*|zamknął|zamknęł*|zamknię*|zamykan*|zamyka*|zawiesz*|zawiesi*|zawiesił*|wstrzym*|wstrzyma*|wstrzymał*|ogranicz*|ograniczy*|ograniczył*|zablok*|uszczeln*|odgrodz*|zaplomb*) (granic*|przejś* graniczn*|przejś* drogow*|przejś* kolejow*|przejś* dla|przejś*|przejśc*|ruch* graniczn*|ruch* na przejś*|ruch* osobow*|ruch* towarow*|ruch* pasażer*|ruch* ciężarów*|ruch* transgran*|ruch* na granic*|ruch* drogow*|ruch* kolejow*|odpraw*|wjazd*|wyjazd*|terminal*)
actor: subject
recipient: dla, z, object
implied actor: authorities
without: remont*; wypad*; śnieg*; pogod*; balon*; lotnisk*; rolni*; protest*; przewoź*; dla pieszych; jezdni*; kolizj*; oblodz*; tramwaj*; metra; torów
trust: 0.7

[COERCE restrict]
verbs: (straci*|stracił*|traci*) (licencj*|akredyt*|uprawnien*|obywatelst*|pozwolen*)
actor: none
recipient: subject
implied actor: authorities
without: remont*; wypad*; śnieg*; pogod*; balon*; lotnisk*; rolni*; protest*; przewoź*; dla pieszych; jezdni*; kolizj*; oblodz*
trust: 0.7

[COERCE restrict]
verbs: (wprowadz*|wprowadzi*|wprowadził*|ustanow*|ustanowi*|utworz*|przywróc*|przywróci*|przedłuż*|przedłuży*|obowiązuj*|wyznacz*|rozszerz*|rozszerzy*) (stref* buforow*|stref* nadgraniczn*|stref* przygraniczn*|stref* zamknięt*|zakaz* przebywan*|zakaz* wstępu|zakaz* wjazdu|zakaz* wyjazdu|zakaz* opuszczan*|zakaz* zbliżan*|zakaz* przekraczan*|zakaz* lotów dron*|kontrol* graniczn*|kontrol* na granic*|ogranicz* wjazd*|ogranicz* wyjazd*|ogranicz* przemieszcz*|ogranicz* ruch*|ogranicz* azyl*|ogranicz* praw*)
actor: subject
recipient: dla, object, wobec, na
implied actor: authorities
without: sankc*; unijn* sankc*
trust: 0.75

[COERCE restrict]
verbs: (zawróc*|zawróci*|zawrócił*|zawracan*|zawraca*|cofn*|cofnę*|wypch*|wypchn*|wypchnę*|wypycha*|odepch*|odepchn*|zepchn*|przepędz*|odstaw*|odstawi*|doprowadz*) (do linii granic*|linii granic*|na białoruś|na białorusk*|za granic*|na granic*|za płot|za ogrodz*|do lasu)
object: person, none, number, ref, pronoun, named
actor: subject
recipient: object, subject
count object: persons
count subject: persons
implied actor: border guards
without: ciężarów*; tir*
trust: 0.8

[COERCE restrict]
verbs: (udaremn*|udaremni*|udaremnił*|uniemożliw*|uniemożliwi*|zapobieg*|powstrzym*|powstrzyma*) (prób* przekrocz*|prób* przedost*|prób* sforsow*|prób* nielegal*|prób* przejści*|przekrocz* granic*|przekrocz* nielegal*|wjazd*|migrant*|osob*|cudzoziem*|nielegaln*)
actor: subject
recipient: object, genitive, indirect
count object: persons
count recipient: persons
implied actor: border guards
without: zamach*; przemyt*; kradzież*; gol*; tramwaj*; metra; torów
trust: 0.75

[COERCE restrict]
verbs: (zwoln*|zwolni*|zwolnił*|wyrzuc*|wyrzuci*|usun*|usunę*|usunął|wydal*|wydali*|relegow*|skreśl*|skreśli*|wyla*|pozbaw*|pozbawi*) (dyscyplinar* z pracy|dyscyplinar* za udział|dyscyplinar* za strajk|dyscyplinar* z|ze studi*|z uczeln*|z uniwersyt*|z listy student*|z adwokatur*|z palestr*|z pracy za|pracę za|z pracy po protest*|prac* za udział|prac* za poglądy|prac* za podpis|prac* za poparc*|prac* za strajk|prac* z powod* polit*|licencj* adwokac*|praw* wykonywan* zawod*|stypend* za|etat za)
actor: subject
recipient: object, subject, indirect
count recipient: persons
count object: persons
count subject: persons
implied actor: authorities
without: plagiat*; pijaństw*; kradzież*
trust: 0.75

[COERCE restrict]
verbs: (strac*|straci*|stracił*|traci*) (dyscyplinar* z pracy|dyscyplinar* za udział|dyscyplinar* za strajk|dyscyplinar* z|ze studi*|z uczeln*|z uniwersyt*|z listy student*|z adwokatur*|z palestr*|z pracy za|pracę za|z pracy po protest*|prac* za udział|prac* za poglądy|prac* za podpis|prac* za poparc*|prac* za strajk|prac* z powod* polit*|licencj* adwokac*|praw* wykonywan* zawod*|stypend* za|etat za)
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: plagiat*; pijaństw*; kradzież*
trust: 0.75

[COERCE restrict]
verbs: (zwoln*|zwolni*|zwolnił*|wyrzuc*|wyrzuci*) (dyscyplinarn*|uczestnik* strajk*|strajkując*|uczestnik* protest*|górnik*|robotnik*|wykładowc*|nauczyciel*|lekarz*|aktor*|dziennikarz*)
without: z aresz*; z więz*; z koloni*; po przesłuch*; zatrzyma*; więźni*; areszt*; na wolno*; z obowiąz*
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
trust: 0.65

[COERCE restrict]
verbs: (zakaz*|zakaza*|zakazał*|zabron*|zabroni*|zabronił*|uniemożliw*|uniemożliwi*|odmów*|odmówi*|odmówił*|odmawia*) (wjazd*|wyjazd*|wstęp*|opuszczan* kraj*|wyjech*|wjech*|wpuszczen*|przekracz* granic*|wydan* paszport*|wymian* paszport*|wykonyw* zawod*|start* w wybor*|rejestrac*|przedłuż* wiz*|przyjęci* wniosk* o azyl|przyjęci* wniosk* o ochron*)
actor: subject
recipient: indirect, object, genitive, dla
count object: persons
count recipient: persons
implied actor: authorities
without: lekarz* odmów*
trust: 0.75

[COERCE restrict]
verbs: (wpuśc*|wpuści*|wpuszcz*|wpuścił*|przepuśc*|przepuści*|przepuszcz*) (do kraj*|na teren*|na białoruś|do białorus*|do polski|na litwę|na łotwę|przez granic*|do środka)
negated: yes
object: person, none, number, named, ref, pronoun, med, rel
actor: subject
recipient: object, indirect
implied actor: border guards
count object: persons
trust: 0.75

[COERCE deport]
verbs: (deport*|wydal*|wydali*|wydalił*|wydalon*|wyrzuc*|wyrzuci*|wysiedl*|wywiez*|wywieź*|wywiózł|wywioz*|przewiez*|przewieź*|wypędz*|wygna*|wydworz*|odstaw*|odesł*|odsyła*|wywoż*) (z kraju|z białorus*|z polsk*|z litw*|z łotw*|z rosj*|za granic*|poza granic*|przymus* z|przymus* do|przymus* na|przymusowo|wbrew woli|do granic*|siłą|do iraku|do kraju pochodz*|na litwę|do polski|do wilna)
object: person, none, named, number, opp, pronoun, ref, rel, med, cvl
not subject: ref
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: dyplomat*; ambasador*; konsul*; attach*; papieros*; towar*; zabytk*; dzieł*; dzieci ukraiń*; ewaku*; pogrzeb*; na leczen*; radc*; sekretarz*
trust: 0.75

[COERCE deport]
verbs: (zmus*|zmusi*|zmusił*|zmusz*|zmuszon*|przymusz*|nakaz*|nakaza*|nakazał*|kaza*|kazał*) (opuszcz* kraj*|opuści* kraj*|opuszcz* białorus*|opuszcz* polsk*|opuszcz* litw*|opuści* białorus*|opuści* polsk*|opuści* litw*|wyjazd* z kraj*|wyjecha* z kraj*|emigrac*|wyjazd* za granic*)
object: person, none, named, number, opp, pronoun, rel, med, cvl, ngo
actor: subject
recipient: object, subject, indirect
count recipient: persons
implied actor: authorities
without: dyplomat*; ambasador*; konsul*; attach*; bied*; kryzys*; bezroboc*; sytuac* gospodar*; wagner*; radc*
trust: 0.65

[ASSAULT beat]
verbs: (pobi*|pobił*|skatow*|katow*|skopa*|kopa*|kopal*|okład*|okłada*|obi{ł,li,to}|bi{ł,li,to,je,ją}|tłuk*|tłukl*|poturbow*|zmaltret*|szarpa*|uderzy*|uderzył*|uderza*|spoliczkow*|powal*|powali*|przewróc*|przewróci*|rzuc*|rzuci*|ciągn*|wlek*|wlekl*|przydus*|dusi{ł,li}|wykręc*|wykręca*|połama*|złama*|podbi*|rozbi*|wybi*) (pałk*|pałkami|pięści*|twarz*|w twarz|po twarzy|głow*|brzuch*|nog{i,ami,ę}|na ziemi*|po ziemi|za włosy|do nieprzytom*|dotkliwie|brutaln*|ciężko|do krwi|żebr*|rę{kę,ce}|kolb*|nos|zęb*|kark*|oko)
object: person, none, named, number, pronoun, opp, med, cvl, edu, thing
actor: subject
recipient: object, subject, indirect
count recipient: injured
count object: injured
implied actor: police
without: rekord*; rywal*; piłk*; rakiet*; dron*; sondaż*; fal*; upad*; narty; rower*; w oczy
trust: 0.7

[ASSAULT beat]
verbs: (pobi*|pobił*|skatow*|poturbow*|zmaltret*|maltret*|skopa*|pobit*)
object: person, none, named, number, pronoun, opp, med, cvl, edu, ref
actor: subject
recipient: object, subject
count recipient: injured
count object: injured
count subject: injured
implied actor: police
without: rekord*; rywal*; ceny; poprzedni*; konkuren*; wynik*; gości; przewag*
trust: 0.65

[ASSAULT beat]
verbs: (użyl*|użył*|użyt*|używ*|używa*|zastosow*|stosow*) (sił* fizyczn*|przemoc*|pałek|pałk*|środk* przymus* bezpośr*|nadmiern* sił*)
actor: subject
recipient: wobec, przeciw, przeciwko
implied actor: police
without: zarzuc*; rozpędz*; armat*; gaz*
trust: 0.65

[ASSAULT beat]
verbs: (pad*|padł*|padl*) ofiar* (pobic*|napaś*|napadu|atak* nieznan*|atak* zamaskow*|przemoc*)
actor: subject
recipient: subject
trust: 0.65

[ASSAULT torture]
verbs: (tortur*|torturow*|znęca*|znęc*|katow*|dręcz*|poddaw*|podda*|poddan*|poddawan*|razi*|raził*|rażon*|podtapi*|podtapian*|przypal*|głodz*|głodzon*|upokarz*|przetrzym*|trzyma*|zmusz*|zmusi*) (tortur*|prąd*|paralizator*|nad więźni*|nad zatrzyman*|nad osadzon*|nad aresztow*|nad jeńc*|nad skazan*|więźni*|więźniar*|zatrzyman*|osadzon*|jeńc*|w karcer*|bez snu|bez jedz*|bez wody|bez leków|na mrozie|przesłuch*|worek na głow*|pozycj* stres*|kolanach)
object: person, none, named, number, pronoun, opp, thing
actor: subject
recipient: object, nad, subject
count recipient: injured
implied actor: authorities
without: karty; przepis*; film*; gra*; w szach*; odmów*; list*; trzyman* w areszc*
trust: 0.75

[ASSAULT sexual]
verbs: (zgwałc*|zgwałci*|gwałc*|molestow*|groz* gwałtem|dopuśc* się gwałt*|dopuści* się gwałt*|wykorzysta* seksualn*|wykorzyst* seksualn*)
actor: subject
recipient: object, subject
count recipient: injured
without: praw{o,a}; konstytuc*; przepis*
trust: 0.7

[ASSAULT firearms]
verbs: (oddał*|oddan*|oddal*|odda*) (strzał*|strzały|salw*); (otworz*|otworzy*|otworzył*|otwor*|otwarto|otwiera*) ogień; (strzela*|strzelał*|strzeli*|strzelił*|strzelan*|ostrzela*) (do|w stronę|w kierunk*|na oślep|ostrą amunicj*|z broni|w plecy|w powietrz*) 
subject: person, body, none, number, cop, mil, named, country, gov
actor: subject
recipient: do, object, w, w stronę, genitive
count recipient: injured
without: bramk*; gol*; goli; ćwicz*; poligon*; tarcz*; gumow*; fajerwer*; jaj*; ustach*; honorow*
trust: 0.7

[ASSAULT firearms]
verbs: (zastrzel*|zastrzeli*|zastrzelił*|zastrzelon*|postrzel*|postrzeli*|postrzelił*|postrzelon*)
object: person, none, named, number, pronoun, opp, mil, ref, cop
actor: przez, subject
recipient: object, subject
count recipient: killed
count subject: killed
without: film*; wilk*; dzik*; łos*; niedźwied*; się
trust: 0.75

[ASSAULT firearms]
verbs: (zgin*|zginę*|zginął|poleg*|poległ*|zabit*|trafion*|raniony|raniona|zmar*) (od kul*|od strzał*|od postrzał*|kul{ą,ami,ę}|strzał* w|z rąk snajper*|wskutek postrzał*|w wyniku ostrzał*|w wyniku strzelanin*|w wyniku postrzał*|od ran postrzał*)
actor: none
recipient: subject
count subject: killed
without: film*; wilk*; dzik*; łos*; niedźwied*; się
trust: 0.75

[ASSAULT firearms]
verbs: (pad*|padł*|padają) (strzał*|strzały)
actor: none
recipient: do, w
without: bramk*; gol*; fajerw*; meczu
trust: 0.5

[ASSAULT explosives]
verbs: (wybuch*|wybuchł*|eksplod*|eksplodow*|zdeton*|zdetonow*|wysadz*|wysadzi*|podłoż*|podłoży*|podłożył*) (bomb*|ładun* wybuch*|min{a,y}|granat*|ładun*|materiał* wybuch*|paczk* wybuch*|urządz* wybuch*|samochód-pułapk*); (rani*|ranił*) (od wybuch* bomb*|wybuch* bomb*|wybuch* ładunk*|wybuch* min*|wybuch* granat*|w zamach* bombow*|eksploz* bomb*|eksploz* ładunk*|eksploz* min*|eksploz* podłoż*|zamach* bomb*)
actor: subject
recipient: object, subject, w
count subject: killed
count object: killed
count recipient: killed
without: atomow*; jądrow*; ćwicz*; ekolog*; termin*; niewybuch*; z czasów; hormon*; poligon*; lotnicz* z; skandal*
trust: 0.7

[ASSAULT explosives]
verbs: (zgin*|zginę*|zginął|zabit*) (od wybuch* bomb*|wybuch* bomb*|wybuch* ładunk*|wybuch* min*|wybuch* granat*|w zamach* bombow*|eksploz* bomb*|eksploz* ładunk*|eksploz* min*|eksploz* podłoż*|zamach* bomb*)
actor: none
recipient: subject
count subject: killed
without: atomow*; jądrow*; ćwicz*; ekolog*; termin*; niewybuch*; z czasów; hormon*; poligon*; lotnicz* z; skandal*
trust: 0.7

[ASSAULT explosives]
nouns: zamach bombow{y,ego}; zamachu bombowego; atak bombowy
actor: przez, genitive
recipient: na, w
without: groźb*; groz*; alarm*; podejrz*; udaremn*; planow*; przygotow*
trust: 0.5

[ASSAULT suicide-attack]
verbs: (wysadz*|wysadzi*|wysadził*) się
near: zamachow*; samobójc*; bomb*; ładun*; kamikadze
actor: subject
recipient: w, wśród
trust: 0.75

[ASSAULT assassinate]
verbs: (zamord*|zabi*|zabił*|zabit*|zastrzel*|otru*|otruł*|otruto|zlikwid*|powies*) (opozycjonist*|działacz*|krytyk*|lider*|dziennikarz*|blogera|blogera|szef*|general*|generał*|polityk*|zbieg*|dezerter*|oficer*|aktywist*|dowódc*|adwokat*)
near: służb*; kgb; fsb; zleceni*; zamach*; skrytobójc*; polityczn*; opozyc*; nowiczok*; truciz*; reżim*; pod ładun*
actor: subject
recipient: object, subject
count recipient: killed
trust: 0.6

[ASSAULT assassinate]
verbs: (dokon*|dokona*|dokonał*|przeprowadz*|zorganizow*|próbow* dokonać) zamach* na
actor: subject
recipient: na
without: stan; demokrac*; wolno*; praw*; konstytuc*
trust: 0.7

[ASSAULT execute]
verbs: (wykon*|wykona*|wykonał*|wykonan*|stracon*|rozstrzel*|rozstrzela*|zabi* strzałem w tył głowy) (kar* śmierc*|wyrok* śmierc*|egzekuc*|skazan*|skazań*|więźni*|jeńc*|cywil*)
actor: subject
recipient: na, object, subject, genitive
implied actor: authorities
count recipient: killed
without: moratorium; zaostrz*; domaga*; apel*; odroczo*
trust: 0.8

[ASSAULT crowd-control]
verbs: (użyl*|użył*|użyt*|używa*|zastosow*|stosow*|wystrzel*|rozpyl*|rozpyli*|psikn*|strzela*|strzelal*|odpal*|potrakt*|potraktow*|oblał*|polał*|polewa*|atakow*|rozpędz*|rozgon*|rozgan*|rozpędza*) (gaz* łzaw*|gaz* pieprz*|gaz*|armat* wodn*|armatk* wodn*|granat* hukow*|granat* ogłusz*|granat* łzawi*|granat* dymn*|gumow* kul*|gumow* pocisk*|kul* gumow*|pałek|pałk* na|spray*|miotacz*)
actor: subject
recipient: wobec, przeciw, przeciwko, do, w, object, w stronę, na
implied actor: police
without: gaz* ziemn*; gazociąg*; ćwicz*; pożar*; strażak*; gazprom*
trust: 0.75

[ASSAULT crowd-control]
verbs: (rozpędz*|rozpędzi*|rozpędził*|rozpędza*|rozgon*|rozgoni*|rozgonił*|rozgania*|rozbi*|spacyfik*|pacyfik*|stłum*|stłumi*|stłumił*|tłumi*|rozprasz*|rozproszy*|spałow*|szarżow*|ruszy* szturm*) (demonstr*|manifest*|wiec*|marsz*|protest*|tłum*|zgromadz*|pikiet*|pochód|pochod*|uczestnik*|blokad*|zamieszk*|rewolt*|bunt*|łańcuch*)
actor: subject
recipient: object, subject
implied actor: police
without: obaw*; groz*
trust: 0.8

[ASSAULT primitive]
verbs: (polecia*|poleciał*|leci*|lecia*|leciał*|posypa*|spad*|spadł*) (kamieni*|kamień|butelk*|konar*|gałęz*|petard*|race|koktajl*|jajk*)
near: patrol*; żołnierz*; funkcjonar*; policj*; strażni*; milic*; demonstr*; omon*; kierunk*; stronę
actor: z, ze
recipient: w, w stronę, na, w kierunku
implied actor: migrants
without: dach*; lawin*; skał*; wiatr*
trust: 0.65

[ASSAULT primitive]
verbs: (obrzuc*|obrzuci*|obrzucił*|obrzuca*|obrzucan*|zaatakow*|atakow*|atakuj*|rzuc*|rzuca*|rzucal*|rzucił*|ciska*|ciskal*|ugodz*|ugodzi*|ugodził*|ugodzon*|dźg*|dźgn*|dźgnę*|pchn*|pchnę*|pchnął|zran*|zrani*|zranił*|zranion*|ran*|ranił*|uderz*|uderzy*|uderzył*|oślep*|oślepia*|napad*|napadł*|oblal*|oblał*|okład*) (kamieni*|kamień|nożem|noż*|butelk*|konar*|gałęz*|petard*|koktajl*|koktail*|kij*|dzid*|młotk*|siekier*|maczet*|laser*|stroboskop*|cegł*|kwas*|rac{ami,ą}|ostrym narz*|tłuczk*|gaz* pieprz* w oczy|proc)
object: person, none, number, named, cop, mil, thing, vehicle, body, pronoun
not subject: weapon
actor: subject
recipient: object, w, na, subject, indirect
count recipient: injured
count object: injured
without: rakiet*; dron*; ogródek; policj* użył*; film*
trust: 0.75

[ASSAULT heavy-weapons]
verbs: (spad*|spadł*|uderz*|uderzy*|uderzył*|trafi*|trafił*|zaatakow*|atakow*|atakuj*|ostrzel*|ostrzela*|ostrzeliw*|bombard*|zbombard*|razi*|raził*|wystrzel*|wystrzeli*|wystrzelił*|odpal*|odpali*) (rakiet*|pocisk*|dron*|szahed*|shahed*|bomb* lotnicz*|bomb* szybuj*|bomb* kierow*|artyler*|iskander*|grad{y,ów,ami}|moździerz*|haubic*) (na|w|kijów|kijow*|lwów|lwow*|charków|charkow*|czernihów*|czernihow*|ukrain*|obwód|obwod*|miast*|blok*|budyn*|dom*|szpital*|szkoł*|infrastrukt*|elektrow*)
actor: subject, object, genitive
recipient: object, na, w, do
count recipient: killed
count object: vehicles
without: test*; ćwicz*; poligon*; polsk* pole; zestrzel*; rozbił*; balon*; spadł* dron* na polu
trust: 0.7

[ASSAULT]
verbs: (porwa*|porwał*|porywa*|porwan*|uprowadz*|uprowadzi*|uprowadził*|uprowadzon*) (z ulicy|z domu|z mieszkan*|z warszaw*|z kijow*|z wiln*|z moskw*|do bagażnik*|do lasu|nieznan*|zamaskow*|w biały dzień)
not subject: cop
without: kgb; milicj*; omon*; policj*; siłowi*; funkcjonar*; samolot*; wiatr*; fal{a,e}; nurt*; służb*
actor: subject
recipient: object, subject
count recipient: persons
trust: 0.6

[COERCE arrest]
verbs: (posiedz*|przesiedz*|spędz*|spędzi*) (areszc*|areszci*|więzien*|kolonii|kratami|celi); (pozbawion*|pozbawi*) (wolności na|wolności lat|wolności dwa|wolności trzy)
subject: person, named, number, opp, pronoun, none, med, cvl
actor: none
recipient: subject, object
measures: sentence
count recipient: persons
implied actor: court
without: strażnik*; kapelan*
trust: 0.75

[COERCE arrest]
verbs: (dokon*|dokona*|dokonan*|dosz*|doszło|dochodz*|przybyw*|trwa*|trwaj*|przeprowadz*|przeprowadzi*) (zatrzyma{nia,ń,niem}|aresztow{ania,ań}|łapan{ki,ek}|obław{y,a}|masow* zatrzym*|fal* aresztow*|fal* zatrzym*)
actor: subject, przez
recipient: genitive, wśród
implied actor: police
count recipient: detained
without: krążen*; akcji serca; ruch*; pociąg*
trust: 0.65

[COERCE arrest]
nouns: ^zatrzymani{e,a,u} (dziennikarz*|działacz*|opozyc*|aktywist*|uczestnik*|osób|osoby|obywatel*|blogera|studen*|prezes*|lider*|redakt*|polak*|białorusin*); ^aresztowani{e,a,u} (dziennikarz*|działacz*|opozyc*|aktywist*|uczestnik*|osób|osoby|obywatel*|blogera|studen*|prezes*|lider*|redakt*|polak*|białorusin*); ^zatrzymań
near: poinform*; podał*; doniosł*; doniósł*; informuj*; donos*; wiadomo*; potwierdz*; doszło; ogłosi*
actor: przez
recipient: genitive
count recipient: detained
implied actor: police
needs: recipient
without: protest*; wobec; krytyk*; potępi*; w sprawie; domaga*; solidarn*; obaw*; gro{zi,żą}
trust: 0.5

[COERCE withhold]
verbs: (ma|mają|otrzym*|otrzymuj*|miał*) (wieści|wiadomości|kontakt* z|informacj* o|listów|sygnał* od|dostęp* do lekarz*|dostęp* do adwokat*)
negated: yes
near: więzi*; więźn*; koloni*; aresz*; osadzon*; karcer*; statkiewicz*; poczobut*; kalesnik*; babar*; cichanousk*; rodzin*; żon*; matk*; adwokat*
actor: none
recipient: od, subject
implied actor: authorities
without: internet*; turyst*; klient*
trust: 0.6

[COERCE withhold]
verbs: (poda*|podał*|podan*|udziel*|udzielon*|zapewn*|pozwol*|pozwoli*|pozwolon*|zezwol*|dan*) (leków|leki|lekarstw|pomoc* lekar*|pomoc* medycz*|pomocy|spotka*|zobaczy*|widzen*|zadzwoni*|odwiedz*|przekaza*)
negated: yes
near: więzi*; więźn*; koloni*; aresz*; osadzon*; karcer*; zatrzyman*; izolator*; łagr*; okrestin*
actor: subject
recipient: indirect, object
implied actor: authorities
trust: 0.7

[COERCE ban]
verbs: (pozwol*|pozwoli*|pozwolił*|zezwol*|zezwoli*|zezwolił*|zgodz*|zgodzi*|zgodził*|wyda* zgod*|wydał* zgod*|dała zgod*|dał zgod*) (na wiec*|na manifest*|na demonstr*|na marsz*|na pikiet*|na procesj*|na zgromadz*|na przemarsz|na obchod*|na koncert*|na mszę|na rejestrac*|na organizac*|organizac*)
negated: yes
subject: gov, body, none, jud, cop, place, thing
actor: subject
recipient: indirect, object
implied actor: authorities
trust: 0.8

[COERCE ban]
verbs: (przesta*|przestał*) istnieć
near: zlikwid*; likwid*; sąd*; delegal*; zakaz*; władz*; reżim*
actor: none
recipient: subject
implied actor: authorities
trust: 0.55

[COERCE restrict]
verbs: (przekrocz*|przekroczy*|wjech*|wjecha*|wyjech*|wyjecha*|przejech*|przejecha*|przejdz*|przejś*|wejd*|wchodz*|wróc*|wróci*|powróci*|korzyst*|opuśc*|opuści*) (granic*|przejś*|na białoruś|do polski|na litwę|z kraju|z białorus*|stref*|kraj*)
negated: yes
near: można; wolno; mogą; może; mogli; sposób
actor: none
recipient: subject
implied actor: authorities
without: piesz*; remont*
trust: 0.6

[COERCE restrict]
verbs: (opad*|opadł*|spad*|zamkn*|zamknę*|zamknął|zamyka*) (szlaban*|kłódk*|bram*)
near: granic*; przejśc*
actor: none
recipient: none
implied actor: authorities
trust: 0.7

[COERCE restrict]
verbs: (dopuśc*|dopuści*|dopuścił*|pozwoli*|pozwolił*) do (przekrocz*|wjazd*|przejści*)
negated: yes
near: granic*; migrant*; cudzoziem*
actor: subject
recipient: przez, object
count recipient: persons
implied actor: border guards
trust: 0.8

[COERCE restrict]
verbs: (pozby*|pozbył*|wyrzuc*|usunę*) (studen*|wykład*|nauczyc*|pracowni*|lekarz*)
near: protest*; strajk*; polity*; podpis*; pogląd*; wiec*; opozyc*; wojn*; nielojaln*; represj*
actor: subject
recipient: object, genitive
count object: persons
trust: 0.65

[COERCE restrict]
verbs: (zakaz*|zakaza*|zakazał*|zabron*) wjazd* (ciężarów*|tir*|samochod*|pojazd*|obywatel*|białorus*)
actor: subject
recipient: indirect, dla
implied actor: authorities
without: centrum; sankc*
trust: 0.75

[COERCE deport]
verbs: (opuści*|wyjecha*) (białoruś|kraj|polskę|z kraju|z białorusi)
near: przedłużył* im; przedłużył* mu; przedłużył* jej; przedłużono mu; przedłużono im; odebrano im; odebrano mu; cofnięto mu; cofnięto im
subject: rel, med, person, number, named
actor: none
recipient: subject
count recipient: persons
implied actor: authorities
trust: 0.75

[COERCE deport]
verbs: (wydal*|wydali*|wydalił*|wydalon*|odesł*|odesłan*|deport*|deportow*|ekstrad*) (do mińsk*|do moskw*|do kijow*|do ojczyzn*|na białoruś|do warszaw*|do wiln*|do rosji|do afgan*|do syrii)
object: person, none, named, number, opp, pronoun, ref, rel, med, cvl
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: dyplomat*; ambasad*; list*; rannych; projekt*
trust: 0.75

[COERCE cyber]
verbs: (przeję*|przejął|przejęł*|uzysk*|uzyska*|zdoby*) (kontrol* serwer*|kontrol* system*|kontrol* stron*|kontrol* kont*|kontrol* kamer*|dostęp* serwer*|dostęp* baz*|dostęp* system*|dostęp* skrzyn*|dostęp* kont*)
subject: person, body, named, ngo, crm, country, none
actor: subject
recipient: nad, do, genitive
trust: 0.85

[COERCE cyber]
verbs: (działa*|działał*|pad*|padł*|przesta*|przestał*) (atak* hakersk*|cyberatak*|atak* ddos)
actor: none
recipient: subject
trust: 0.75

[COERCE censor]
verbs: (zagłusz*|zagłuszon*|przerw*|przerwa*|zakłóc*) (nadawan*|audycj*|sygnał* radi*|sygnał* telewiz*|fal* radi*|radi*)
actor: subject
recipient: object, subject, genitive
implied actor: authorities
trust: 0.7

[COERCE censor]
verbs: (wycofa*|wycofał*|usunę*|usuną*|zdję*|zdją*|znikn*|zniknę*|zniknął*) (ze sprzedaży|z księgarń|z bibliotek|z półek|z afisza|z anteny|z repertuar*)
near: książk*; powieś*; spektakl*; film*; autor*; podręczn*; program*; serial*; księgar*
actor: none
recipient: object, subject
implied actor: authorities
without: wad*; salmonel*; koronawir*
trust: 0.6

[ASSAULT beat]
verbs: (dosta*|dostał*|oberw*|oberwa*|otrzyma*|zada*|zadał*) (pięści*|pałk*|w twarz|w brzuch|w głowę|po głowie|kopniak*|cios{,y,ów}|uderzeni*)
subject: person, named, number, opp, med, none, cop
near: policj*; milic*; omon*; mundurow*; funkcjonar*; aresz*; protest*; strażni*; zatrzyma*; siłowi*; przesłuch*; dzienni*
actor: od, subject
recipient: subject, indirect
implied actor: police
without: gol*; bramk*; runda; ring*; bokser*
trust: 0.65

[ASSAULT beat]
nouns: ^pobici{e,a,u} (dziennikarz*|działacz*|uczestnik*|aktywist*|zatrzyman*|demonstrant*|migrant*|żołnierz*|opozyc*|przez); ślady ^pobicia; śladami ^pobicia
actor: przez
recipient: genitive, u, na
implied actor: police
needs: recipient
without: rekord*; oskarż*; zarzut*; śledztw*; w sprawie; skaza*; za
trust: 0.5

[ASSAULT torture]
verbs: (doświadcz*|doświadczy*|dozna*|doznał*|padł* ofiar*|pad* ofiar*|poddan*) (tortur*|znęca*|okrutn* traktow*)
actor: none
recipient: subject
count subject: injured
implied actor: authorities
trust: 0.7

[ASSAULT crowd-control]
verbs: (poszł*|pójd*|posz*) w ruch (armatk*|gaz*|pałk*|granat*)
actor: none
recipient: przeciw, przeciwko, wobec
implied actor: police
trust: 0.8

# Who is kept out is sanctioned only where a state keeps out those of another's government: others are not let in.
[COERCE restrict]
verbs: (dosta*|dostał*|otrzyma*|otrzymał*|wydan{o,y}|wyda{ł,ła,ły,li,ło}|nałoż*|nałoży*|nałożył*|orzecz*|orzekł*|objęt*|obję*) (zakaz* wjazd*|zakaz* ponown* wjazd*|zakaz* wstęp*)
target: ref, cvl, med, opp, ngo, edu, rel, lab, person, number, pronoun, none
not target: gov, leg, jud, cop, mil, igo, diplomat, bus, vehicle
near: zakaz*
actor: none
recipient: subject, indirect, wobec, na, object
count subject: persons
count recipient: persons
implied actor: authorities
without: sankcj*; czarn* list*; =ue; =unia; brukse*; urzędnik*; ciężar*; tir*
trust: 0.85

[COERCE restrict]
verbs: (zakaza*|zakazał*|zakazan*|zabroni*|zabronił*|zabronion*) wjazd*
target: ref, cvl, med, opp, ngo, edu, rel, lab, person, number, pronoun
not target: gov, leg, jud, cop, mil, igo, diplomat, bus, vehicle
near: wjazd*
actor: subject
recipient: indirect, dla
count recipient: persons
implied actor: authorities
without: sankcj*; ciężar*; tir*; samochod*; centrum
trust: 0.8
`;
