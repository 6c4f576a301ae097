/** Polish: the acts as reportage tells them, by everyday verbs and what must stand beside them. The format is told in ../format.ts. */
export const reportage = `
# Taken away: who comes for someone, or takes, leads, carries or drives someone off.
[COERCE arrest]
verbs: (zabra*|zabier*|zabrał*|zgarnę*|zgarnął|zgarnia*|wzię*|wziął) (z wykład*|z zajęć|z lekcj*|z pracy|z ulic*|z mieszkan*|z domu|z akademik*|z łóżk*|ze szpital*|z parafi*|plebani*|klatki schodow*|sprzed dom*|sprzed blok*|sprzed plebani*|na komend*|na komisariat*|na posterun*|na przesłuch*|do areszt*|do radiowoz*|do więźniark*|do suk*|od razu|w nieznan*|przed świtem|o świcie); (wyprowadz*|wyprowadzi*|wyprowadzon*|wywlek*|wywlecz*|wywlok*|wyciągn*|wyciągnę*|wyciągnął|wynies*|wyniós*) (kajdan*|z auto*|z samochod*|z autobus*|z mieszkan*|z tłum*|z sal*|z redakc*|ze szkoł*|z pociąg*|na dziedzin*|na korytarz*); (zapakow*|wepchnę*|wepchn*|wepchnął|wrzuc*|wrzuci*|wsadz*|wsadzi*|wciągn*|wciągnę*|wciągnął) (do autobus*|do bus*|do radiowoz*|do więźniark*|do samochod*|do auta|do suki|do mikrobus*|do nyski)
object: person, named, number, opp, med, pronoun
subject: person, cop, body, named, none, gov, jud, mil, number
not object: thing, vehicle
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: babci*; dziadk*; wnu*; zwłok*; ciał*; pogotow*; karetk*; strażac*; tren*; piłkarz*; ewakuow*; przedszkol*; wakac*; lody; zakup*; lotnisk*; drużyn*; śmieci; pies; psa
trust: 0.65

[COERCE arrest]
verbs: (zabra*|zabier*|zabrał*|porwa*)
subject: cop
object: person, named, opp, med, pronoun
actor: subject
recipient: object
count recipient: detained
without: głos; dokument*; paszport*; telefon*; praw* jazdy; zwłok*; pogotow*; szpital*
trust: 0.6

[COERCE arrest]
verbs: (przysz*|przyszl*|przyszed*|przyjecha*|przychodz*|zjawi* się|wpadl*)
subject: cop
on:po: person, named, pronoun, opp, med, number
actor: subject
recipient: po
count recipient: detained
implied actor: police
without: pomoc*; poradę; rad{y,ę}; autograf*
trust: 0.6

[COERCE arrest]
verbs: (ujęl*|ujęt*|ujęto|ujęł*|ują{ł,ć}|schwyta*|pojma*|dopad*|przydyb*|obezwładni*)
object: person, number, crm, ref, opp, med, pronoun, mil
not object: thing, weapon
subject: cop, mil, body, none, gov, country, person
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: słowa; temat*; pies; psy; wilk*; ryb*; w sposób
trust: 0.7

[COERCE arrest]
verbs: (pójd*|poszed*|poszł*|poszl*|powędrow*|trafi*|trafił*|wraca*|wróci*|wrócił*) (kratk*|kraty|za krat*|do więzien*|do łagr*|do koloni*|do cel*|do areszt*)
subject: person, named, opp, med, none, number, pronoun
actor: none
recipient: subject
count subject: detained
implied actor: authorities
without: odwiedz*; widzeni*; paczk*; adwokat*; zwiedz*; muze*; strażni*; jeśli
trust: 0.7

# What a court gives by count of years, days or money.
[COERCE arrest]
verbs: (wlep*|wlepi*|wymierz*|wymierzy*|wymierzon*|zasądz*|zasądzi*|zasądzon*|przysoli*|dowali*|odmierzy*|odmierza*|orzek*|orzecz*|nałoży*|nałożon*) (rubl*|złot*|euro|jednost* bazow*|lat|lata|lat*|dni|dób|miesi*|dożywoc*)
subject: jud, person, named, none, body
not object: vehicle
actor: subject
recipient: indirect, wobec
implied actor: court
measures: sentence, money
count recipient: persons
without: odszkodowan*; zadośćuczyn*; kierowc*; prędko*; uokik; spółk*; koncern*; alimen*
trust: 0.75

[COERCE arrest]
verbs: (podnies*|podnios*|podniós*|podwyższ*|podwyższy*|zwiększ*|zwiększy*|zaostrzy*|zamieni*|zamienił*) (wyrok*|kar{ę,y})
subject: jud
actor: subject
recipient: indirect, dla, wobec
implied actor: court
measures: sentence
trust: 0.6

# Lost posts and studies, for what one thinks or signed.
[COERCE restrict]
verbs: (zwolni*|zwolnio*|zwalnia*|wyrzuc*|wyrzuci*|wyrzucon*|usunę*|usunął|usunięt*|relegow*|skreśl*|skreślon*|wydali*|wydalon*|wyla*|wylan*) (ze szkoł*|szkoł*|z uczeln*|z uniwersytet*|z politechnik*|ze studi*|ze szpital*|z klinik*|z teatr*|z filharmon*|z redakc*|z pracy|z zakład*|z fabryk*|z list* studen*); (straci*|stracił*|traci|tracą|odebra*) (prac{ę,y}|stanowisk*|etat*|posad{ę,y}|miejsce na uczel*|licencj* adwokack*|prawo wykonyw*)
near: protest*; podpis*; poparc*; popar*; popiera*; politycz*; strajk*; pogląd*; nielojaln*; wiec*; opozyc*; solidarn*; zatrzym*; areszt*; ekstremi*; przekonani*; flag*; komentarz*; nauczyciel*; polonist*; lekarz*; lekark*; chirurg*; aktor*; profesor*; wykładow*; dziennikar*; muzyk*; student*
object: person, named, number, none, pronoun, opp, med, body
not subject: bus
actor: subject
recipient: object, subject
implied actor: authorities
count recipient: persons
without: redukc*; restruktur*; kontrakt*; klub*; emerytur*; oszczędno*; upad*; koncern*; pijan*; na własn* prośb*; prezes*; dyscyplinarnie za alkohol
trust: 0.65

# Trials and inquiries.
[ACCUSE investigate]
verbs: (trafi*|trafił*|wpłyn*|wpłynę*|wpłynął|skierow*|skierowa*|skierowan*|wysła*|wysłan*|przekaza*|przekazan*|sporządz*|gotow*) (akt* oskarżen*); (zaczn*|zaczni*|zaczą*|zaczę*|zaczyn*|rozpoczn*|rozpoczni*|rozpoczą*|rozpoczę*|rozpoczyn*|rusz*|ruszy*|ruszył*|rusza|wznowi*|wystartow*) (proces|procesu|procesy|rozpraw*)
actor: none
recipient: genitive, przeciw, przeciwko, wobec, w sprawie
implied actor: court
count recipient: persons
without: pokojow*; produkc*; technolog*; akces*; negocjac*; legislac*; integrac*; ratyfik*; rekrut*; przeminął; szczepi*; wyborcz*; doktor*; zmian*; rozwod*
trust: 0.65

[ACCUSE investigate]
verbs: (wzię*|wziął|wzięl*|wzięł*|bierz*|biorą) (pod lup*|na celownik*|na muszk*|pod obserwac*); (odpowie*|odpowiad*|odpowiedz*) (za przygotow*|za szpieg*|za sabotaż*|za zdrad*|za udział*|za współprac*|za finans*|za znieważ*|za ekstrem*|za terror*|za pomoc*|za dywersj*)
subject: cop, jud, gov, body, person, named, none
object: person, named, number, none, pronoun, opp, body
actor: none
recipient: object, subject
implied actor: prosecutors
without: diet*; inwestor*; klub*; kibic*; drużyn*; rynek; rynk*
trust: 0.6

# Hard words for what was done.
[ACCUSE disapprove]
verbs: (zostaw*|zostawi*|zostawił*) (suchej nitki); (ocen*|oceni*|ocenił*|ocenia*) (krytycznie|negatywnie|źle|surowo|jako niewoln*|jako niedemokrat*|jako nieuczciw*|jako fałsz*|jako naruszen*|jako sprzeczn*); (wytknę*|wytknął|wytyka*|wypomnia*|wypomina*) (władz*|mińsk*|rząd*|reżim*|białorus*|łukaszen*); (wezwa*|wzywa*|wezwan*) (na dywanik*)
subject: person, body, named, country, igo, ngo, gov, none, opp, leg
actor: subject
recipient: object, indirect, genitive, na
without: film*; mecz*; spektakl*; książk*; trener*
trust: 0.65

# Freed, let home, handed over.
[RETREAT release]
verbs: (oddał*|odda*|przekaza*|przekazał*|wyda*|wydał*)
object: opp, prisoner
near: skazan*; więźni*; więzion*; jeńc*; zakładni*; politycz*
subject: country, person, gov, named, place, none, cop
actor: subject
recipient: object
count recipient: released
count object: released
implied actor: authorities
without: głos*; hołd*; cześć; list*; paczk*; szpital*; pod sąd; na ukrain* front
trust: 0.65

[RETREAT release]
verbs: (pozwol*|pozwoli*|pozwolon*|pozwala*|kaza*|kazan*) (wrócić|iść|pójść|wyjść|opuści*|odejść|jechać); (puśc*|puści*|puszcz*|puszczon*|wypuśc*|wypuszcz*|odesła*|odesłan*|wróci*|wrócił*|wyszed*|wyszł*|wyszl*) (do dom*|do bliski*|do rodzin*|do żon*|do męż*|do matk*|do dzieci|do córk*|do rodzic*|wolno|do klasztor*|za kaucj*|za poręcz*|na poręcz*|na wolno*|na korytarz*)
near: cel{i,a,ę}; aresz*; więzi*; przesłuch*; komend*; komisaria*; posterun*; zatrzym*; kaucj*; poręcz*; milicj*; policj*; sędzi*; sąd*; wyrok*; godzin*; dób; protokoł*; protokół*; koloni*
object: person, named, number, opp, med, pronoun, none
subject: person, named, opp, med, pronoun, none, number, cop, jud, gov
actor: none
recipient: object, indirect, subject
count recipient: released
implied actor: authorities
without: szkoł*; koncert*; kot; pies; mecz*; lekcj*; godziny policyjn*; odroczon*; jeśli
trust: 0.6

# Gone abroad for fear.
[RELOCATE flee]
verbs: (wyjecha*|wyjechał*|wyjechal*|przeniós*|przenios*|przenieś*|wyprowadzi*|uciek*|uciekł*|czmychn*|czmychnę*|czmychnął|przedosta*|schroni*|spakow*) (do wilna|do warszaw*|do białegostok*|do polsk*|na litw*|do niemiec|do gruzj*|do gdańsk*|do berlin*|do kijow*|na łotw*|za granic*|z kraju|z białorus*|z mińsk*|przez gruzj*|przez litw*|przez rosj*|przez ukrain*)
near: zdąży*; zanim; groził*; grozi*; więzien*; areszt*; przyszl*; rewizj*; represj*; przed; skazan*; skazano; zwolni*; ścigan*; poszukiw*; uciek*; zatrzym*; noc*; protest*
subject: person, named, number, none, pronoun, opp, med
actor: subject
recipient: none
count subject: persons
count actor: persons
without: delegac*; wizyt*; pociąg*; autobus*; premier*; minist*; ambasador*; drużyn*; wakac*; turyst*; urlop*; sankcj*
trust: 0.65

[RELOCATE flee]
verbs: przenios* się; przeniós* się; przeniesi* się; wyprowadz* się; wyprowadzi* się
on:do: place, country
subject: person, number, named, opp, med, pronoun, ngo
actor: subject
recipient: none
count subject: persons
count actor: persons
without: drużyn*; siedzib*; firm*; delegac*; studi*; sąd*
trust: 0.6

# Who comes over the fence.
[RELOCATE migrate]
verbs: (przeszł*|przeszl*|przeszed*|przedar*|przedosta*|przeskocz*|przeskoczy*|wspią*|wspię*|przelaz*|przecisn*) (płot*|zapor*|zasiek*|granic*|rzek*|bug|most*|pod ogrodz*|przez ogrodz*)
subject: person, ref, number, named
actor: subject
recipient: none
count subject: persons
count actor: persons
without: żołnierz*; dzik*; łoś*; żubr*; złodziej*; pogranicz*; strażni*; turyst*; wycieczk*; co ^roku
trust: 0.65

# Beaten: who left how.
[ASSAULT beat]
verbs: (wyszed*|wyszł*|wyszl*|wróci*|wrócił*|opuśc*|opuści*|wywiez*|wynies*) (złaman* ręk*|złaman* noż*|złaman* żebr*|złaman* nos*|siniak*|sińc*|posiniacz*|opuchn*|pobit*|wybit* zęb*|rozcięt*|zakrwawi*|wstrząśnien*)
near: komend*; komisaria*; aresz*; cel{i,a,ę}; milicj*; posterun*; przesłuch*; okrestin*; omon*; suki; więźniark*; koloni*; izolat*; funkcjonar*
actor: none
recipient: subject, object
count recipient: injured
implied actor: police
trust: 0.7

[ASSAULT beat]
verbs: (powali*|powalił*|powalon*|przewróc*|przewróci*|przygni*|rzuc*|rzuci*|rzucon*|cisn*|cisnę*) (na ziemi*|na asfalt*|na podłog*|na chodnik*|na bruk*|twarzą); (kopn*|kopnę*|kopnął|kopa*|zdzieli*|okłada*|tłuk*|łomota*|spałow*|pałow*) (brzuch*|głow*|twarz*|plec*|pałk*|pięści*|nogami|buciorami)
object: person, named, number, none, pronoun, opp, med
actor: subject
recipient: object
count recipient: injured
without: mecz*; napastnik*; bramkarz*; pol* karn*; kibic*; boks*; walk*; ring*; rund*
trust: 0.7

[ASSAULT primitive]
verbs: (ugodz*|ugodzi*|ugodzon*|dźgn*|dźgnę*|dźgnął|pchnę*|pchnął|rani*|zrani*|zranion*|raniono|wbi*|wbił*|zada*|zadał*) (nóż|noż*|włóczni*|ostrz*|dzid*|ostrym narzędz*)
actor: subject
recipient: object, indirect
count recipient: injured
without: kuchen*; psycholog*
trust: 0.75

# A court or office takes back or holds up what was ordered.
[CONCEDE]
verbs: (wstrzyma*|wstrzymał*|zawies*|zawiesi*|uchyl*|uchyli*|unieważn*|unieważni*|zablok*|cofn*|cofnę*|cofnął) (decyzj*|wykonani*|deportac*|wydaleni*|nakaz* opuszcz*|odmow*|ekstradyc*|zarządz*)
subject: jud, gov, person, named, none
actor: subject
recipient: genitive, wobec, dla
without: budow*; drog*; inwesty*; koncesj*; pozwoleni* na budow*; budżet*; w czynnościach
trust: 0.65

[AID]
verbs: (obj*|objęł*|objął|objęt*|obejm*) (ochron*|azyl*|opiek* medyczn*|programem pomoc*|stypendi*); (uzna*|uznał*|uznan*) (za uchodźc*|uchodź*)
subject: gov, country, body, named, person, none, igo, ngo, place
actor: subject
recipient: object, subject
count recipient: persons
without: zabyt*; park*; gatun*; konserwator*; ubezpiecz*
trust: 0.75

# Candles, portraits, flags before an embassy.
[PROTEST demo]
verbs: (zapłonę*|zapłon*|zapłonął|zapal*|zapali*|zapalon*|ustawi*|ustawion*|rozwiesi*|rozłoży*) (świec*|znicz*|lampion*|transparent*|portret*)
near: ambasad*; konsulat*; pamięc*; pamięt*; solidarn*; więźni*; więzion*; ofiar*; białorus*; łukaszenk*
subject: person, named, number, none, opp, thing, edu, cvl
actor: subject
recipient: none
without: tort*; urodzin*; kości*; nabożeń*; groby; grobach; cmentarz*; pożar*; zaduszk*
trust: 0.6

[PROTEST demo]
verbs: (przysz*|przyszl*|przyszed*|stanę*|stanął|stan*|zebra*|zjawi*|stoj{ą,i}|sta{ł,li,ła,ły}|pikietow*|pikietuj*) (pod ambasad*|przed ambasad*|pod konsulat*|przed konsulat*|pod budynk*|przed sąd*|pod sąd*|przed siedzib*|przed gmach*)
near: portret*; transparent*; flag*; plakat*; hasł*; zdjęci*; okrzyk*; skandow*; solidarn*; protest*; pikiet*; świec*; znicz*
subject: person, number, opp, none, edu, cvl, med, lab, named
actor: subject
recipient: none
count actor: participants
count subject: participants
trust: 0.7

[SUPPORT]
verbs: (nazwa*|nazwał*|nazwan*|nazywa*|określi*|określił*) (bohater*|wzor* odwag*|patriot*|męczenni*)
subject: person, body, named, country, gov, igo, leg, none, opp
actor: subject
recipient: object
without: ironi*; ruchu oporu; serial*; film*
trust: 0.65

# Goods that are no longer let through.
[SANCTION discontinue]
verbs: (przepuśc*|przepuści*|przepuszcz*|przepuszcza*|wpuśc*|wpuści*|wpuszcz*|wpuszcza*|przyjm*|przyjmi*|przyjmuj*) (nawoz*|nawóz*|towar*|paliw*|produkt*|ładun*|rop{y,ę}|potas*|zboż*|owoc*|mleka|mięs*|drewn*|cement*)
negated: yes
subject: country, place, gov, body, named, bus, none
actor: subject
recipient: genitive, z
without: kontrol*; przetermin*; sanepid*; skażon*; zgnił*
trust: 0.7

[COOPERATE]
verbs: (rozpracow*|rozbi*|rozbił*|rozbit*|zlikwidow*|rozpracowal*) (gang*|szajk*|siatk*|kanał* przerzut*|grup* przest*|grup* przemyt*)
near: razem; wspólnie; wspóln*; wraz
actor: subject
recipient: z
without: przeciw*
trust: 0.65

# Who sits has been sentenced; who is driven there is taken.
[COERCE arrest]
verbs: (siedz{i,ą}|siedział*|siedzi|przesiedzi*|przesiedzia*|tkwi|tkwią) (rok|roku|lat|lata|miesiąc*|tydzień|tygodni*)
subject: person, named, opp, med, pronoun
actor: none
recipient: subject
implied actor: authorities
measures: sentence
without: rząd*; sejm*; parlament*; dom*; biur*; ławc*; fotel*; komputer*; urzęd*; emigrac*; stołk*
trust: 0.55

[COERCE arrest]
verbs: (zawioz*|zawiez*|zawieźl*|zawieźć|zawieziono|odwioz*|odwieźl*|odwieziono|powioz*|powieźl*|wywioz*|wywieźl*) (okrestin*|waładark*|aresz*|komend*|komisaria*|więzien*|kgb|koloni*|posterun*|prokuratur*)
object: person, named, opp, med, pronoun, number, none
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: paczk*; list*; wycieczk*
trust: 0.7

[COERCE arrest]
verbs: (zwinę*|zwinię*|zwinął|zgarnię*|zgarnął|zgarnę*|zdję*|wyłap*)
object: med, opp, named, pronoun
near: sąd*; milicj*; milicjan*; policj*; tajniak*; omon*; radiowo*; aparat*; plac*; protest*; wiec*; aresz*; demonstrac*; mieszkani*; ulic*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: statyw*; transparent*; flag*; obóz; nagrod*; medal*; buty; kapelusz
trust: 0.6

[COERCE restrict]
verbs: (opuszczon*|opuści*|opuszcz*|zamknię*|zamkn*) (szlaban*)
subject: gov, country, body, none, cop, thing, border
actor: none
recipient: none
implied actor: authorities
without: parking*; osiedl*; zepsut*; pociąg*; kolejow*
trust: 0.65

[COERCE restrict]
verbs: (wyda*|wydał*|wydan*|przedłuż*|przedłuży*|odnowi*) (paszport*|dowod*|wiz{ę,y}|akredytac*|przepustk*|zezwoleni*|kart* pobyt*)
negated: yes
subject: gov, body, none, country, named, person
actor: subject
recipient: indirect, dla
implied actor: authorities
without: niewypełn*; zdjęci*
trust: 0.65

[RETREAT withdraw]
verbs: (odjech*|odjecha*|odjechal*|odeszl*|odeszł*|wyjecha*|wyjechal*|zwinę*|spakow*|opuści*|wycofa* się)
subject: mil, uaf
near: wagnerow*; najemnik*; żołnierz*; oddział*; namiot*; obóz; obozu; poligon*
actor: subject
recipient: none
count subject: troops
without: urlop*; wakac*; ukrain* front*; attach*; dyplomat*; ambasad*
trust: 0.6

[PROTEST demo]
verbs: (szedł|szła|szło|szli|szły|idą|idzie|pójd*|przesz*|przeszl*|przemaszerow*|maszerow*|maszeruj*|wyszł*|wyszl*)
near: flag*; transparent*; portret*; okrzyk*; skandow*; hasł*; solidarn*; biało-czerwono-bia*
subject: person, number, opp, edu, lab
actor: subject
recipient: none
count actor: participants
count subject: participants
without: procesj*; parad*; wojsk*; święt*; pielgrzym*; mecz*; dożynk*
trust: 0.6

[PROTEST hunger]
verbs: (przyjm*|przyjmuj*|tyka*|jada|je|jedzą|bierz*) (jedzeni*|posiłk*|pokarm*|pożywieni*)
negated: yes
near: więzi*; więźn*; aresz*; koloni*; celi; cel{a,ę}; osadzon*; uwięzi*
actor: subject
recipient: none
trust: 0.7

[PROTEST strike]
verbs: (zjecha*|zjechal*|zjeżdża*) ziemi*; (wysz*|wyszl*|stawi*|stanę*|przysz*|przyszl*|podję*) (zmian*|do prac*|do robot*|przy maszyn*|pracy)
negated: yes
subject: lab, number, person
actor: subject
recipient: none
count actor: participants
without: awari*; choro*; święt*; metan*
trust: 0.6

[PROTEST obstruct]
verbs: (ustawi*|ustawil*|zastawi*|zastawil*|postawi*|zagrodzi*|zatarasow*|zaparkow*) (poprzek|drog*|dojazd*|przejazd*|szos*|jezdni*|przejści*)
near: ciągnik*; tir*; ciężarów*; traktor*; rolnic*; przewoźnic*; samochod*; przejści*; granic*; protest*
subject: person, lab, bus, number, opp, none
actor: subject
recipient: none
without: wypad*; pijan*; policj* ustawi*; remont*
trust: 0.65

[REQUEST assist]
verbs: (chc*|chce|chcą) (pieniędz*|pomoc*|broni|sankcj*|wsparci*|fundusz*|gwarancj*|amunicj*|dopłat*)
on:od: igo, country, place, gov, named, body
subject: gov, country, place, person, named, body, ngo
actor: subject
recipient: od
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: (popros*|poprosi*|prosi*|prosz*|błaga*|apelow*|zaapelow*) 
near: wstawi*; ujął się; ująć się; upomnia*; ułaskaw*; wyprosi*; darow*; łask{ę,i}
subject: person, named, body, ngo, opp, gov
actor: subject
recipient: object, genitive, do
absorbs: yes
trust: 0.6

[REJECT]
verbs: (puśc*|puści*) mimo uszu; (zby*|zbył*) milczeni*; (zignorow*|zlekceważ*|zlekceważy*) (prośb*|apel*|wezwani*|żądani*|not*)
subject: country, place, gov, body, person, named, none
actor: subject
recipient: genitive
trust: 0.65

[REJECT]
verbs: (podpis*|podpisa*|napisa*|złoży*) (ułaskaw*|prośb* o łask*|prośb* o ułask*|list* o łask*|oświadczeni*|zobowiąza*)
negated: yes
near: skazan*; więzi*; więźn*; kolonii; aresz*; ułaskaw*; osadzon*
actor: subject
recipient: none
trust: 0.6

[AGREE]
verbs: (podał*|podali*|podaj*|uścis*|uścisnę*) (ręce|dłoni*) ; (przyrzek*|przyrzekł*|przyrzeka*|przyobieca*) 
near: spraw*; patrol*; umow*; współprac*; sprzęt*; pieniądz*; pomoc*; broń; granic*; porozumi*; pogranicz*; wsparci*
subject: person, country, body, gov, named
actor: subject
recipient: indirect, z
absorbs: yes
without: mecz*; narzeczon*; żon*
trust: 0.6

[CONSULT]
verbs: (usiad*|usiadł*|usiąść|zasiad*|zasiadł*|usiądą|usiądzie|siad*) (do stołu|do rozmów|przy stole|przy jednym stole|naprzeciw*)
near: z; ze; rozm*; negocj*
subject: person, named, gov, country, body
actor: subject
recipient: z
without: obiad*; kolac*; wigili*; klient*; śniadani*
trust: 0.6

[AID]
verbs: (znalaz*|znalazł*|znajd*|da{ł,ła,li,ło}|wynaję*|opłaci*|zapewni*) (mieszkani*|dach nad głow*|schronieni*|nocleg*|kwater*|lokal*)
near: uchodź*; więźni*; repres*; białorusin*; migrant*; uciekin*; rodzin*
subject: gov, place, body, ngo, country, person, named, rel, igo
actor: subject
recipient: dla, indirect
without: student* szuk*; turyst*; młod* małżeń*
trust: 0.6

[SANCTION expel]
verbs: (musi|muszą|mają|ma|mieli|miał) (spakow*|wyjecha*|opuści*)
subject: diplomat
actor: none
recipient: subject
implied actor: government
trust: 0.6

[MOBILIZE troops]
verbs: (jedz*|jedzie|jadą|pojedz*|pojechał*|rusza*|ruszy*|ruszył*|zmierza*|ciągn*|wyrusz*|wyruszy*|nadciąga*)
subject: mil, uaf
object: none, place, border, named
near: granic*; podlas*; wschód; pogranicz*; poligon*; front*; rubież*; brześ*; białorus*
actor: subject
recipient: none
count subject: troops
without: kino; domu; mecz*; urlop*; pogrzeb*; defilad*; parad*; wrac*
trust: 0.6

[ASSAULT torture]
verbs: (razi*|razili|rażon*|porazi*) prąd*; (da{ł,li,ła,wali}|pozwal*|pozwol*|pozwoli*) (zasnąć|spać|usiąść|zmrużyć)
near: celi; cel{a,ę}; przesłuch*; aresz*; śledcz*; noc*; prąd*; koloni*; komend*; milicj*; strażni*
actor: subject
recipient: object, indirect
implied actor: authorities
without: sąsied*; dziecko; muzyk*; komar*; instalac*; gniazdk*
trust: 0.6

[INCIDENT death]
verbs: (zgas*|zgasł*|umar*|skona*|zmar*|odszed*)
near: celi; kolonii; aresz*; więzieni*; szpital* więzienn*; karcer*; izolat*
subject: person, named, opp, med, pronoun, number
actor: none
recipient: subject
count subject: killed
without: światł*; lampk*; gwiazd*; nadziej*
trust: 0.6

[INCIDENT accident]
verbs: (wjecha*|wpad*|wpadł*|stoczy*|zjecha*|wypad*|wypadł*) (rów|rowu|drzew*|przepaś*|rzek*|jezior*|z drog*|z tor*|z szos*|filar*|słup*)
subject: vehicle, thing, person, named
actor: none
recipient: none
count clause: killed
trust: 0.65

[GOVERN law]
verbs: (przepchnę*|przepchn*|przeforsow*|przegłosow*|klepnę*|klepnął) (ustaw*|nowel*|poprawk*|zmian*|kodeks*)
actor: subject
recipient: none
trust: 0.75

[RELOCATE evacuate]
verbs: (wyleci*|wylecia*|wyleciał*|wyjecha*|wyjechał*|odleci*|odlecia*) (rodzin* dyplom*|rodzin* pracown*|personel*|rodzin* ambas*)
actor: subject
recipient: none
count subject: persons
without: urlop*; wakac*
trust: 0.6
`;
