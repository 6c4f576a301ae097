/** Polish: what states, armies, voters, workers and crowds do, and what befalls them, in set phrases that name what must be there. The format is told in ../format.ts. */
export const state = `
[PROTEST demo]
verbs: (wyszl*|wyszed*|wyszł*|wychodz*|wyleg*|wylegl*|wyległ*|wyrusz*|wyruszy*|wyruszyl*|rusz*|ruszyl*|ruszył*) (na ulic*|na plac*|w marsz*|z marszem|z transparent*|z flag*|z plakat*|pod ambasad*|pod parlament*|pod sejm|pod gmach*|pod siedzib*|pod aresz*|ulicami); (przesz*|przeszl*|przeszł*|przeszed*|przemaszer*|maszer*|przeciągn*|przejech*|przejecha*) (ulic*|w marszu|marsz*|pochod*|korowod*|kolumn* samochod*|kolumn* aut); (zebra*|zebral*|zebrał*|zgromadz*|zgromadzi*|zgromadził*|stanę*|stanęł*|stanął|stan*|ustawi*|ustawil*|ustawił*|pojawi*|pojawil*|spotkal*|zbiera*) (na wiec*|na pikie*|na manifest*|na demonstr*|na proteś*|przed ambasad*|przed konsulat*|przed parlament*|przed sejm*|przed aresz*|przed siedzib*|przed gmach*|przed pałac*|przed pomnik*|pod ambasad*|pod konsulat*|pod parlament*|pod sejm*|pod aresz*|pod siedzib*|pod gmach*|pod pałac*|pod pomnik*|pod mur*|z transparent*|z plakat*|z flagami|z portret*|w łańcuch*|łańcuch*)
subject: person, opp, number, none, lab, cvl, edu, ngo, med, body, rel, pty, thing
not subject: cop, mil, gov
actor: subject, object
recipient: przeciw, przeciwko, przed, pod
count actor: participants
count subject: participants
count object: participants
implied actor: protesters
without: na wolno*; koncert*; mecz*; defilad*; bieg*; ćwicz*; policj* ruszy*; pielgrzym*; żołnierz*; turyst*; wycieczk*; jarmark*; choink*; kibic*; czołg*
trust: 0.7

[PROTEST demo]
verbs: (odby*|odbył*|odbyl*|odbywa*|odbęd*|odbędzie|trwa*|trwaj*|rozpocz*|rozpoczę*|rozpoczął*|wybuch*|wybuchł*|wznow*|dosz*|doszło|dochodz*|zorganiz*|zorganizow*|zorganizował*|organiz*|organizow*|organizuj*|zwoła*|przeprowadz*|przeprowadzi*|przeprowadzil*|urządz*|urządzi*|urządzil*|zapowied*|zapowiedzia*|przetocz*|przetoczy*|przeszła|przeszły) (pikiet*|manifest*|demonstr*|wiec{,e,ów,u}|protest{,y,u,ów}|marsz{,e,u,ów} solidarno*|marsz{,e,u,ów} wolno*|marsz{,e,u,ów} jedno*|marsz{,e,u,ów} kobiet*|marsz{,e,u,ów} emeryt*|marsz{,e,u,ów} protest*|marsz{,e,u,ów} milczen*|marsz{,e,u,ów} żałob*|marsz{,e,u,ów} opozyc*|marsz{,e,u,ów} gniew*|marsze|łańcuch* solidarno*|akcj* protest*|akcj* solidarno*|akcj* poparc*|strajk* okupacyjn*|strajk* studen*|strajk* szkoln*|fal* protest*|czuwan*|flash mob)
actor: subject, genitive
recipient: przeciw, przeciwko, przed, pod, wobec
count actor: participants
count subject: participants
implied actor: protesters
without: model*; sprzęt*; możliw*; nowych (model*|produkt*|technolog*); ciągnik*; wyborcz*; not{a,ę,y}; weseln*; broni; defilad*; kuchni*; umiejętno*; strażnik*
trust: 0.65

[PROTEST demo]
verbs: (domaga*|domagal*|żąda*|żądal*|protest*|protestow*|protestuj*|demonstr*|demonstrow*|manifest*|manifestow*|skand*|skandow*|skanduj*|pikiet*|pikietow*) (na placu|na ulic*|na wiecu|przed ambasad*|przed konsulat*|przed parlament*|przed sejmem|przed gmach*|przed siedzib*|przed aresz*|przed pałac*|przed sąd*|pod ambasad*|pod konsulat*|pod parlament*|pod sejmem|pod gmach*|pod siedzib*|pod aresz*|pod pałac*|pod sąd*|pod mur*|tłum*|tysi*|setki|kilkaset|kilkudziesięciu|uczestni*|demonstr*|hasł*|w centrum)
subject: person, opp, number, none, lab, cvl, edu, ngo, med, body, rel
not subject: cop, mil, gov
actor: subject
recipient: przeciw, przeciwko, przed, pod
count actor: participants
count subject: participants
implied actor: protesters
without: minister*; rzecznik*; posłow* w sejmie; sąd* apel*
trust: 0.7

[PROTEST demo]
verbs: (wywies*|wywiesi*|wywiesil*|wywiesz*|wywieszon*|rozwie*|rozwies*|rozwiesi*|rozwin*|rozwinę*|rozwinął*|zawies*|zawiesi*|zatknę*|nios*|niesi*|powiewa*|trzyma*) (flag* biało*|flag* w oknach|flag* na balkon*|biało-czerwono-biał*|transparent*|plakat* z|portret* więźni*|portret* ofiar*|portret* zabit*); (zapal*|zapali*|zapalil*|zapalon*|składa*|złoży*) (znicz*|świec*|kwiat* pod) (solidarn*|protest*|ofiar*|pamię*|zabit*|więźni*)
subject: person, opp, number, none, lab, cvl, edu, ngo
not subject: cop, mil, gov
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: ambasador*; prezydent*; minister*; olimp*; stadion*; piłkar*; kandydat*; zatrzyma*; skaza*; za wywies*; grzywn*; areszt*
trust: 0.6

[PROTEST strike]
verbs: (zastrajk*|zastrajkow*|strajk*|strajkow*|strajkuj*) (zakład*|fabryk*|kopaln*|górni*|robotn*|załog*|lekarz*|nauczyc*|pracown*|kolej*|aktor*|związk*|generaln*|artyst*); (przystąp*|przystąpi*|przystąpil*|przyłącz*|przyłączy*|dołącz*|dołączy*|dołączyl*|rozpocz*|rozpoczę*|rozpoczął*|ogłos*|ogłosi*|ogłosił*|proklam*|podję*|prowadz*|kontynu*|kontynuuj*) (strajk* generaln*|strajk* ostrzeg*|strajk* okupac*|strajk* włosk*|strajk* solidarn*|do strajku|strajk); (przerwa*|przerwal*|przerwał*|wstrzym*|wstrzyma*|wstrzymal*|porzuc*|porzuci*|porzucil*|odmówi*|odmówil*|odmawia*|odeszl*|odesz*) (prac* w proteś*|prac* na znak|prac* z powod*|prac* zakład*|prac* domaga*|prac* górni*|prac* robotn*|prac* załog*|prac* kolej*|prac* lekarz*|prac* pracown*|od taśm*|od maszyn*|od stanowisk*) 
subject: person, opp, number, none, lab, cvl, edu, med, body, bus, thing
actor: subject
recipient: none
count actor: participants
count subject: participants
implied actor: workers
without: głodow*; awari*; remont*; sankcj*; stanowisk* dyrek*; pilk*; inwestor*
trust: 0.75

[PROTEST hunger]
verbs: (rozpocz*|rozpoczę*|rozpoczął*|podję*|podjął*|podjęł*|ogłos*|ogłosi*|ogłosił*|prowadz*|prowadzi*|kontynu*|kontynuuj*|wznow*|wznowi*|przystąp*|przystąpi*|zakończ*|przerwa*|przerwał*) (głodówk*|strajk* głodow*|protest* głodow*); (odmawia*|odmów*|odmówi*|odmówił*) (posiłk*|jedzeni*|pokarm*|przyjmow* posił*|przyjmow* pokarm*|przyjmow* jedzen*|jedzenia); (głoduj*|głodow*) (areszc*|więzien*|kolonii|celi|więzi*|opozyc*|dzień|dni|protest*|aktywist*|działacz*)
subject: person, named, opp, number, pronoun, none, med, ref, cvl
actor: subject
recipient: none
count actor: participants
without: afry*; bezdomn*; zwierz*; dobrowolnie zakończ*
trust: 0.8

[PROTEST obstruct]
verbs: (zablok*|zablokow*|zablokował*|zablokowal*|blok*|blokow*|blokuj*|zatarasow*|zabarykad*|odcię*|zastaw*|zastawi*|zajm*|zajęli|zajęl*) (drog*|tras*|przejści*|przejś*|dojazd*|wjazd*|ulic*|skrzyżow*|tor*|most*|terminal*|ruch*|granic*|jezdni*|rondo|autostrad*|bram* zakład*|bram* fabryk*); (ustawi*|ustawil*|ustawił*|wznieś*|wzniesi*|wznios*|zbudow*|buduj*|stawia*|postawi*|postawil*) (barykad*|blokad*)
subject: person, bus, lab, opp, cvl, edu, number, none, ngo
not subject: cop, gov, mil
object: border, none, thing, vehicle, place, named
near: rolni*; przewoź*; protest*; aktywist*; demonstr*; kierowc*; górni*; robotn*; barykad*; tir*; ciągni*; związk*; mieszka*; strajk*; uczestni*; opozyc*; tłum*
actor: subject
recipient: object
count actor: participants
count subject: participants
implied actor: protesters
without: stron*; internet*; portal*; kont{a,o}; służb*; policj*; milicj*; wypad*; śnieg*; drzew*; pociąg towar*
trust: 0.75

[PROTEST riot]
verbs: (dosz*|doszło|dochodz*|wybuch*|wybuchł*|trwa*|trwaj*|rozpęta*|wywoł*|wszcz*|wszczę*|wywołan*) (starć|starcia|starciami|zamiesz*|zamieszk*|rozruch*|burd*|przepychan*|bójk* z policj*|bójk* z omon*|bójk* z milic*) 
near: demonstr*; protest*; policj*; omon*; milic*; tłum*; manifest*; ulic*; funkcjonar*; opozyc*; migrant*; więzi*; koloni*; uczestni*
actor: genitive, między, subject
recipient: z, ze, między
implied actor: protesters
without: kibic*; mecz*; pseudokib*; stadion*
trust: 0.7

[PROTEST riot]
verbs: (star*|starl*|starł*|star{li,ły,ł} się|ściera*|szarpa*|przepycha*) (z policj*|z omon*|z milic*|z funkcjonar*|z siła*|ze służb*)
subject: person, opp, number, none, cvl, edu, lab, ref
actor: subject
recipient: z, ze
count actor: participants
implied actor: protesters
without: kibic*; mecz*
trust: 0.75

[PROTEST riot]
verbs: (podpal*|podpali*|podpalil*|podpalił*|wybija*|wybi*|wybil*|wybił*|zdemol*|demol*|demolow*|niszcz*|przewraca*|plądr*|rzuc*|rzuca*|rzucil*) (samochod*|szyb*|sklep*|radiowo*|opon*|butelk* zapal*|koktajl* mołot*|śmietni*|witryn*)
near: tłum*; demonstr*; protest*; manifest*; zamiesz*; rozruch*; uczestni*
actor: subject
recipient: object, w
implied actor: protesters
trust: 0.8

[PROTEST boycott]
verbs: (zbojkot*|zbojkotow*|zbojkotował*|zbojkotowal*|bojkot*|bojkotow*|bojkotuj*|ogłos* bojkot*|ogłosi* bojkot*|wezwa* bojkot*) (wybor*|głosow*|referend*|lekcj*|zajęć|wykład*|uroczyst*|inaugur*|posiedzen*|obrad*|sklep*|produkt*|media|festiwal*)
subject: person, opp, number, none, cvl, edu, lab, ngo, pty, body
not subject: igo, country
actor: subject
recipient: object
trust: 0.8

[PROTEST demo]
nouns: ^protesty (w|po|przeciw*|na); ^protest (w|po|przeciw*|na|przed|pod|rolników|przewoźników|robotników); ^manifestacj{a,e} (w|przeciw*|przed|na|poparcia); ^wiec (w|poparcia|przed|na); ^pikiet{a,y} (w|przed|pod|przeciw*); ^marsz{,e} (w|ulicami|przeciw*|wolności|solidarności)
verbless: yes
actor: genitive
recipient: przeciw, przeciwko, przed, pod
implied actor: protesters
trust: 0.5

[SANCTION discontinue]
verbs: (nałoż*|nałoży*|nałożył*|nałożon*|nakłada*|objął|objęł*|objęt*|obją*|obejmuj*|obejmie|wprowadz*|wprowadzi*|wprowadził*|wprowadzon*|przyję*|przyjęł*|przyjął|przyjęt*|zatwierdz*|zatwierdzi*|zatwierdził*|uzgodn*|uzgodni*|uzgodnił*|ogłos*|ogłosi*|ogłosił*|ogłoszon*|rozszerz*|rozszerzy*|rozszerzył*|rozszerzon*|zaostrz*|zaostrzy*|zaostrzył*|przedłuż*|przedłuży*|przedłużył*|przedłużon*|odnow*|utrzym*|utrzyma*|dołoż*|dołoży*|przygotow*|zapowied*|zapowiedzia*|uderz*) (sankc*|restrykc*|embarg*|pakiet* sankc*|pakiet* restrykc*|pakiet* szóst* sankc*|pakiet* kolejn* sankc*|pakiet* now* sankc*|zakaz* importu|zakaz* eksportu|zakaz* wjazdu|zakaz* lotów|zakaz* przelot*|zakaz* wwozu|zakaz* tranzyt*|zakaz* sprzedaż*|zakaz* inwest*|cł{a,o,ami}|środk* ogranicz*|ogranicz* handl*|ogranicz* wiz*|ogranicz* sektor*)
subject: person, body, named, country, place, gov, igo, none, number, leg
actor: subject
recipient: na, wobec, przeciwko, przeciw, object, subject, genitive, dla
count object: persons
count recipient: persons
without: znies*; zniós*; zdję*; uchyl*; wezwa*; wzywa*; apel*; domaga*; grozi*; zagroz*; jeśli; jeżeli; gdyby; ostrzeg*; kierowc* obow*; wyprzedz*
trust: 0.75

[SANCTION discontinue]
verbs: (wpis*|wpisa*|wpisał*|wpisan*|dopis*|dopisa*|dopisał*|doda*|dodał*|dodan*|umieśc*|umieści*|umieścił*|umieszcz*|wciągn*|wciągnę*|wciągnął) (list* sankcyj*|liśc* sankcyj*|czarn* list*|czarn* liśc*|wykaz* sankc*|list* osób objętych|list* sankc*)
actor: subject
recipient: object, subject
count object: persons
count subject: persons
count recipient: persons
trust: 0.8

[SANCTION discontinue]
verbs: (trafi*|trafił*|trafil*|znalaz*|znalazł*|znaleź*|figuruj*) (list* sankcyj*|liśc* sankcyj*|czarn* list*|czarn* liśc*|wykaz* sankc*|list* osób objętych|list* sankc*)
actor: none
recipient: subject
count subject: persons
trust: 0.8

[SANCTION discontinue]
verbs: (zamroz*|zamrozi*|zamroził*|zamrożon*|zablok*|zablokow*|zajęł*) (aktyw*|mająt*|środk* finans*|kont{a,o} bankow*|kont{a,o} oligar*|kont{a,o} w|fundusz*|rezerw*|współprac*|relac*|pomoc*); (wstrzym*|wstrzyma*|wstrzymał*|wstrzyman*|zawies*|zawiesi*|zawiesił*|zawieszon*|zerwa*|zerwał*|zrywa*|przerwa*|przerwał*|ogranicz*|ograniczy*|ograniczył*|zakaz*|zakaza*|zakazał*|zamkn*|zamknę*|zamknął|zakończ*|zakończy*|zakończył*|odcię*|odciął|odcin*|odcina*|zakręc*|zakręci*|wypowied*|wypowiedz*|wypowiedzia*|zrezygn*|zrezygnow*|zrezygnował*|rezygn*|wycof*|wycofa*|wycofał*|odmów* wydawan* wiz|odmów* zakup*|obniż*|obniży*|obniżył*) (import*|eksport*|tranzyt*|dostaw*|handel|handlu|współprac*|lot{y,ów}|połącz* lotnicz*|połącz* kolejow*|połącz* autobus*|przelot*|przestrze* powietrz*|dostęp* do rynk*|dostęp* do swift|dostęp* do port*|dostęp* do przestrz*|od swift*|od system* swift|od dostaw*|od rynk*|od przestrze*|finansow*|kredyt*|program* współprac*|program* wymian*|program* partner*|członk*|udział* drużyn*|udział* reprezent*|udział* sportow*|udział* białorus*|wydawan* wiz|kontrakt*|umow* handl*|umow* o współprac*|umow* partner*|umow* podatk*|umow* gosp*|z rynk*|z kontrakt*|z zakup*|z projekt*|z inwest*|z białorusk* rynk*|przyjmow* ładun*|przeładun*|obsług*|sprzedaż*|produkc* na białoru*|relac* gosp*|relac* handl*|partnerst* miast|partnerst* strateg*|miast partner*)
subject: person, body, named, country, place, gov, igo, none, number, bus, ngo, edu, thing
near: białoru*; mińsk*; rosj*; rosyjsk*; reżim*; łukaszen*; belav*; wojn*; represj*; inwazj*; litw*; polsk*; łotw*; potaż*; nawoz*; unia; ue; zachod*; agresj*; niemi*; ukrain*; sankc*
actor: subject
recipient: z, ze, na, dla, wobec, object, do, genitive
without: pogod*; awari*; remont*; balon*; lotnisk*; strajk*; zderz*; migrant*; podróżn*; odpraw*; protest*; wezwa*; apel*; domaga*; grozi*; zagroz*; jeśli; jeżeli; ostrzeg*; piłkar*; koncert*; straż graniczn*; białorusk* granic*; przejś*; najmu; dzierżaw*; lokal*
trust: 0.65

[SANCTION discontinue]
verbs: (wykluczy*|wyklucz*|wykluczył*|wykluczon*|zawies*|zawiesi*|zawiesił*|zawieszon*|odebra*|odebrał*|pozbaw*|pozbawi*|wyprosi*|nie dopuśc*|zakaz*|zakaza*|zakazał*|wyrzuc*|wyrzuci*) (białorus* federac*|białorus* komitet*|białorus* drużyn*|białorus* reprezent*|białorus* sportow*|białorus* zawodni*|białorus* klub*|białorus* związk*|białorus* nadawc*|białorus* członk*|z rozgryw*|z mistrzostw|z igrzysk|z turniej*|z eurowiz*|z rady europy|z organizac*|z federac*|z europejsk*|z interpolu|prawa organiz*|prawa głos*|prawa gospodarz*|organizac* mistrz*|organizac* igrz*|organizac* turniej*|mistrzostw*|mundial*|w prawach członka|startu pod flag*)
subject: person, body, named, country, gov, igo, none, ngo
actor: subject
recipient: object, genitive, subject, indirect
without: doping*; czerwon* kart*; kontuzj*; chorob*; kibic*; sędzi*
trust: 0.7

[SANCTION discontinue]
nouns: ^sankcj{e,i} (wobec|przeciwko|na|dla|za|unii|usa); ^pakiet sankcji; ^embargo na; ^zakaz (lotów|importu|eksportu|wjazdu) dla
verbless: yes
actor: genitive, adjective
recipient: wobec, przeciwko, przeciw, na, dla
trust: 0.6

[SANCTION expel]
verbs: (wydal*|wydali*|wydalił*|wydalon*|wyrzuc*|wyrzuci*|wyrzucił*|wyprosi*|wyprosił*|odesł*|odesła*|usunę*|usunął) (dyplomat*|ambasador*|konsul*|attach*|charg*|radc*|personel* ambasad*|personel* dyplom*|personel* placów*|personel* konsul*|pracowni* ambasad*|pracowni* konsul*|pracowni* placów*|sekretarz* ambasad*|przedstawiciel* ambasad*|korespondent*|oficer* łącznik*); (nakaz*|nakaza*|nakazał*|kaza*|kazał*|poleci*|polecił*|zażąda*|zażądał*|da*|dał*) (wyjazd* dyplomat*|wyjazd* ambasador*|wyjazd* konsul*|wyjazd* radc*|wyjazd* attach*|wyjazd* charg*|opuszcz* dyplomat*|opuszcz* ambasador*|opuszcz* konsul*|opuszcz* radc*|opuszcz* attach*|opuszcz* charg*|opuści* dyplomat*|opuści* ambasador*|opuści* konsul*|opuści* radc*|opuści* attach*|opuści* charg*|wyjecha* dyplomat*|wyjecha* ambasador*|wyjecha* konsul*|wyjecha* radc*|wyjecha* attach*|wyjecha* charg*|godzin* na opuszcz*|godzin* na wyjazd*|dob* na opuszcz*|dob* na wyjazd*|zmniejszen* personel*|zmniejszen* liczb* dyplom*|ograniczen* personel*|ograniczen* liczb* dyplom*); (uzna*|uznał*|uznan*|ogłos*|ogłosi*|ogłoszon*) (persona* non|person* non|osob* niepożądan*|osob* niemile|non grata); (zredukow*|zmniejsz*|zmniejszy*|ogranicz*|ograniczy*) (personel* ambasad*|personel* dyplom*|obsad* ambasad*|liczb* dyplom*|stan* osobow* ambasad*)
actor: subject
recipient: object, subject, genitive, indirect
count object: persons
count subject: persons
count recipient: persons
without: z wizyt*; na urlop*; wakacj*; grozi*; zagroz*; dni wolnych
trust: 0.8

[SANCTION expel]
verbs: (musi*|musiał*|muszą|opuści*|opuścił*|opuszcz*|wyjecha*|wyjechał*|wyjeżdż*) (dyplomat* kraj*|dyplomat* mińsk*|dyplomat* moskw*|dyplomat* warszaw*|dyplomat* wiln*|dyplomat* godzin*|dyplomat* białoru*|ambasador* godzin*|ambasador* dob*|ambasador* dni|konsul* godzin*|konsul* dob*|konsul* dni|attach* godzin*|attach* kraj*|radc* godzin*|radc* kraj*)
actor: none
recipient: subject
count subject: persons
without: z wizyt*; na urlop*; wakacj*; grozi*; zagroz*; dni wolnych
trust: 0.8

[SANCTION withdraw]
verbs: (wezwa*|wezwał*|wezwan*) ambasador* (konsultac*|kraju); (odwoła*|odwołał*|odwołan*|wycof*|wycofa*|wycofał*|wycofan*|ściągn*|ściągnę*|ściągnął) (ambasador* na konsultac*|ambasador* do kraju|ambasador* z mińsk*|ambasador* z moskw*|ambasador* z warszaw*|ambasador* z wiln*|ambasador* swo*|swojego ambasador*|ambasador*|personel* dyplom*|personel* ambasad*|dyplomat* z|charg* d'affaires)
subject: person, body, named, country, place, gov, none, igo
actor: subject
recipient: z, ze, object
without: do msz*; na dywanik; wręcz* not*; protest*; kondolenc*; odwołał ze stanowisk*
trust: 0.65

[SANCTION withdraw]
verbs: (zamkn*|zamknę*|zamknął|zamknęł*|zamknię*|zamyka*|zlikwid*|zawiesi* działaln*|zawies* działaln*|zawiesz* działaln*|zawieszon*) (ambasad*|konsulat*|placów* dyplom*|placów* konsul*|przedstawicielst*|misj* dyplom*|instytut* polsk*|instytut* goeth*|biur* oubwe|biur* unii|biur* ue|biur* rady)
actor: subject
recipient: w, z, object, genitive
without: bramk*; na czas (święt*|remont*); remont*
trust: 0.75

[SANCTION withdraw]
verbs: (wycof*|wycofa*|wycofał*|wycofuj*|wystąp*|wystąpi*|wystąpił*|wychodz*|wyszed*|wyszł*|wyjdzie|odstąp*|odstąpi*|zawies*|zawiesi*|zawiesił*|wypowied*|wypowiedz*|wypowiedzia*|wypowiada*|anulow*|zerwa*|zerwał*|denonsow*) (z partnerstw*|partnerstw* wschodn*|z umow*|z traktat*|z konwenc*|z porozum*|z protok*|z organizac*|z rady europy|z eurazj*|z pakt*|z układ*|umow* o readmis*|umow* o mał*|umow* o współprac*|umow* o pomoc*|umow* o ruch*|umow* o cmentar*|umow* o uznan*|umow* o edukac*|traktat*|konwenc*|członkost*|udział* w partner*|udział* w traktac*|udział* w rad*|udział* w pracach|udział* w organizac*|stosunk* dyplom*|relac* dyplom*|umow* międzynar*|umow* dwustronn*)
subject: person, body, named, country, place, gov, none
actor: subject
recipient: z, ze, object, w
without: najmu; klub*; kontrakt*; piłkar*; pracodawc*; telekom*; bank*; grozi*; zagroz*
trust: 0.75

[SANCTION withdraw]
verbs: (zerwa*|zerwał*|zrywa*|zerwan*|obniż*|obniży*|obniżył*|obniżon*|zamroz*|zamrozi*|zamroził*) (stosunk* dyplom*|relac* dyplom*|kontakt* dyplom*|rang* stosunk*|rang* placów*|rang* przedstaw*|poziom* stosunk*|poziom* relac*|poziom* przedst*|szczebel stosunk*|szczebel relac*)
actor: subject
recipient: z, ze
without: grozi*; zagroz*
trust: 0.8

[MOBILIZE troops]
verbs: (postawi*|postawił*|postawion*|stawia*|wprowadz*|podniesi*|podnios*|podniós*) (w stan* gotow*|w stan* pełn*|w stan* podwyżs*|w stan* najwyżs*|w stan* alarm*|stan* gotow*|stan* pełn* gotow*|w stan|gotowo* bojow*)
near: wojsk*; armi*; jednost*; żołnierz*; brygad*; sił*; oddział*; lotnict*; obron*; gotow*; terytorial*; dywizj*
actor: subject
recipient: none
count object: troops
implied actor: armed forces
without: oskarżen*; szpital*; strażak*; ratowni*; upadło*; likwid*
trust: 0.75

[MOBILIZE troops]
verbs: (przerzuc*|przerzuci*|przerzucił*|przerzucon*|przerzuca*|wysła*|wysłał*|wysłan*|wysył*|wysyła*|skierow*|skierował*|skieruj*|kieruj*|rozmieśc*|rozmieści*|rozmieścił*|rozmieszcz*|rozlok*|rozlokow*|dyslok*|dyslokow*|przemieśc*|przemieści*|przemieszcz*|przesun*|przesunę*|przesunął|zgromadz*|zgromadzi*|zgromadził*|gromadz*|gromadzi*|skoncentr*|skoncentrow*|koncentr*|koncentruj*|podciąg*|ściąg*|ściągn*|ściągnę*|ściągnął|deleg*|oddeleg*|oddelegow*|powoł*|powoła*|powołał*|zmobiliz*|zmobilizow*|mobiliz*|mobilizuj*|zaangażow*|wprowadz*|wprowadzi*|dosł*|dosła*) (żołnierz*|wojsk*|oddział*|batalion*|brygad*|kompani*|dywizj*|pułk*|jednost* wojsk*|jednost* specjal*|jednost* desant*|jednost* rezerw*|kontyngent*|terytorials*|rezerwist*|saper*|komandos*|desantow*|najemni*|wagner*|pododdział*|zgrupow*|sił* zbrojn*|sił* specjal*|sił* szybk*|sił* dodatk*|sił* wojsk*|specnaz*|dodatkow* sił*|gwardi*|spadochr*)
actor: subject
recipient: none
count object: troops
count subject: troops
without: wspóln* manewr*; misj* pokojow*; strażak*; do szpital*; powódź; powodz*; do rezerwy; list*; z granic*; z powrotem do koszar; wycof*
trust: 0.75

[MOBILIZE troops]
verbs: (przyby*|przybył*|przybyl*|przyjecha*|przyjechał*|przyjechal*|dotar*|dotarł*|dotarl*|trafi*|trafił*|trafil*|wjecha*|wjechał*|wjechal*|wkrocz*|wkroczy*|wkroczył*|wylądow*|stacjon*|stacjonuj*|stacjonow*|rozbi*|rozbil*|rozbił*|napływ*|napływa*|zmierza*|zbliża*|pojawi*|pojawił*|pojawil*|strzeg*|strzeże|strzegą|pilnuj*|patrol*|patroluj*|wyrusz*|wyruszy*) (żołnierz*|wojsk* rosyjsk*|wojsk* białorus*|wojsk* nato|wojsk* amerykań*|wojsk* obrony|wojsk* lądow*|wojsk* lotn*|wojsk*|oddział*|batalion*|eszelon*|kolumn* wojsk*|kolumn* czołg*|kolumn* wagn*|kolumn* pojazd* wojsk*|kolumn* sprzęt*|transport* wojsk*|transport* z żołn*|kontyngent*|wagnerow*|najemni*|dywizj*|brygad*|desant*|grup* wagnera|czołg*)
subject: mil, person, body, number, none, thing, vehicle, uaf, weapon, named
not subject: ref, cop
actor: subject
recipient: none
count subject: troops
without: do domu; do koszar; turyst*; pomoc* human*; na leczen*; defilad* zwycięs*; z misji; wrócił*; do szpital*
trust: 0.6

[MOBILIZE troops]
verbs: (rozpocz*|rozpoczę*|rozpoczął*|rozpoczyn*|zaczę*|zaczął|zaczn*|rusz*|ruszył*|ruszaj*|trwa*|trwaj*|odby*|odbył*|odbyl*|odbywa*|odbęd*|przeprowadz*|przeprowadzi*|przeprowadził*|prowadz*|prowadzi*|ogłos*|ogłosi*|ogłosił*|zarządz*|zarządzi*|zarządził*|zapowied*|zapowiedzia*|zaplanow*) (ćwicz* wojsk*|ćwicz* armi*|ćwicz* żołn*|ćwicz* rezerw*|ćwicz* ze strzel*|ćwicz* poligon*|ćwicz* obron*|ćwicz* lotnict*|ćwicz* sztab*|ćwicz* taktycz*|manewr*|sprawdz* gotow*|kontrol* gotow*|sprawdzian* gotow*|strzelan* bojow*|strzelan* rakiet*|strzelan* ćwicz*|mobilizac*|pobór|poboru|alarm* bojow*|szkolen* rezerw*|zgrupow* rezerw*|ćwiczen* obron* cywil*|ćwiczen* obron* terytor*|inspekc* wojsk*)
actor: subject, genitive
recipient: none
implied actor: armed forces
count object: troops
count subject: troops
without: wspóln*; rosyjsko-*; białorusko-*; polsko-*; z rosj*; z chin*; z sojuszn*; strażak*; ratowni*; ewakuac*; drużyn*
trust: 0.7

[MOBILIZE troops]
verbs: (sprawdz*|sprawdza*|sprawdzi*|ćwicz*|ćwiczy*|ćwiczyl*|ćwiczą|trenuj*|trenow*|szkol*|wzmac*|wzmacnia*|wzmacniaj*|wzmocn*|wzmocni*|wzmocnił*|wzmocnion*|zwiększ*|zwiększy*|zwiększył*|zwiększa*|umacnia*) (gotow* bojow*|forsow* rzek*|odpieran*|obron* granic*|obron* przeciwl*|zdobywan*|flank*|wschodni* flank*|obecno* wojsk*|liczebn* wojsk*|liczebn* armi*|liczebn* kontyng*|liczb* żołn*|granic* wojsk*|granic* żołn*|granic* dodatk*|granic* z białor*|granic* z polsk*|granic* z ukrain*|ochron* granic*|patrol* na granic*|kontyngent*|na poligon*|strzelan*)
subject: mil, body, named, country, gov, none, person, igo, place
actor: subject
recipient: none
count object: troops
count subject: troops
without: frekwenc*; wspóln*; lekcj*; drużyn*; pilk*; turyst*; razem; sankc*
trust: 0.6

[MOBILIZE weapons]
verbs: (rozmieśc*|rozmieści*|rozmieścił*|rozmieszcz*|rozstaw*|rozstawi*|przerzuc*|przerzuci*|przerzucił*|przemieśc*|przemieszcz*|dostarcz*|dostarczy*|sprowadz*|sprowadzi*|zainstal*|zainstalow*|przekaz*|stanę*|stanął|stanęł*|wejd*|wszed*|weszł*|trafi*|trafił*|dotar*|dotarł*|przyby*|przybył*|pojawi*|pojawił*) (broń jądrow*|broń nukl*|broń atom*|broni jądrow*|broni nukl*|broni atom*|głowic*|rakiet* balist*|rakiet* krótk*|rakiet* średn*|rakiet* iskander*|rakiet*|iskander*|oresz*|oriesz*|s-300*|s-400*|system* rakiet*|system* obron*|system* przeciwl*|system* patriot*|system* himars*|bateri* patriot*|patriot*|myśliwc*|myśliw*|czołg*|himars*|śmigłowc*|sprzęt* wojsk*|dyżur* bojow*|wyrzutni*|haubic*|artyler*|bombow*)
subject: person, body, named, country, gov, none, mil, weapon, thing, number, place
actor: subject
recipient: none
count object: vehicles
count subject: vehicles
without: ukrain* przekaz*; pomoc*; w blok; w budyn*; w dom*; muze*; skansen*; zginę*; rann*; polsk* przekaz*; kupi*; zamów*
trust: 0.6

[MOBILIZE weapons]
verbs: (narusz*|naruszy*|naruszył*|naruszon*|wtargn*|wtargnę*|wtargnął|wlecia*|wleciał*|wlatuj*|wlatywa*|wlec*|przelecia*|przeleciał*|przelatuj*|nadlecia*|nadleciał*|nadlatuj*|przekrocz*|przekroczy*|przekroczył*|wykry*|wykrył*|wykryt*|odnotow*|zaobserw*|zarejestr*|zarejestrow*|zidentyfik*|namierz*) (przestrze* powietrz*|przestrzeń|dron* z|dron* nad|dron* w|dron* białor*|dron* rosyj*|dron* bojow*|dron* od|balon* z|balon* nad|balon* w|balon* białor*|balon* od|balon* meteo*|balon* przemyt*|śmigłowc* z|śmigłowc* nad|śmigłowc* białor*|śmigłowc* rosyj*|obiekt* lataj*|obiekt* nadlatuj*|obiekt* z|obiekt* nad|obiekt* powietrz*|obiekt* latając*|bezzałogow*|szahed*)
actor: subject
recipient: nad, do, w, genitive
count subject: vehicles
count object: vehicles
without: zestrzel*; spad*; spadł*; rozbi*; zamkn* lotnisk*; zamknię* lotnisk*; klient*; prawo; wirus*; prognoz*; ostrzel*; zginę*; zaatakow*; trafi*
trust: 0.65

[MOBILIZE weapons]
verbs: (poderw*|poderwa*|poderwał*|poderwan*|wystart*|wystartow*|wystartował*|skierow*|dyżur*) (myśliw*|f-16*|f-35*|par* dyżurn*|dyżurn* par*|samolot* bojow*|samolot* wojsk*|samolot* nato|lotnict* wojsk*|mig*|śmigłowc* bojow*|eurofighter*)
actor: subject
recipient: none
count object: vehicles
count subject: vehicles
implied actor: armed forces
without: pokaz* lotn*
trust: 0.75

[MOBILIZE weapons]
verbs: (przetest*|przetestow*|testow*|testuj*|przeprowadz*|przeprowadzi*|wystrzel*|wystrzeli*|wystrzelił*|odpal*|odpali*) (rakiet* test*|rakiet* ćwicz*|rakiet* balist* w ramach|rakiet* nośn*|test* rakiet*|prób* rakiet*|prób* jądrow*|prób* nukl*|pocisk* ćwicz*|pocisk* w ramach test*|w ramach test*|w ramach ćwicz*)
actor: subject
recipient: none
trust: 0.8

[MOBILIZE police]
verbs: (skierow*|skierował*|skieruj*|kieruj*|wysła*|wysłał*|wysłan*|wysył*|wyśl*|oddeleg*|oddelegow*|deleg*|ściągn*|ściągnę*|ściągnął|ściąga*|zmobiliz*|zmobilizow*|rozstaw*|rozstawi*|rozmieśc*|rozmieści*|przerzuc*|przerzuci*|zwiększ* liczb*|wzmocn*|wzmocni*) (policjant*|funkcjonar*|pograniczni*|strażnik* graniczn*|omon*|wojsk* wewnętrz*|patrol* policj*|patrol* milic*|patrol* omon*|oddział* prewenc*|oddział* policj*|oddział* omon*|oddział* specjal* msw|siłowik*|milicjant*|kordon*|frontex*)
actor: subject
recipient: none
count object: troops
count subject: troops
without: żołnierz*; list; wniosek; akt; na emeryt*; szkolen*; do sąd*; zwolnien*; karetk*
trust: 0.7

[MOBILIZE police]
verbs: (pojawi*|pojawił*|pojawil*|wyjecha*|wyjechał*|wyprowadz*|wyprowadzon*|stoj*|stał*|stan*|stanę*|stanęł*|rozstaw*|rozstawion*|czeka*|czekal*|otoczy*|otoczył*|obstaw*|obstawi*|obstawił*|patrol*|patroluj*|patrolow*|blok*) (więźniark*|kordon*|omon*|autozak*|radiowo*|oddział* omon*|wóz opancerz*|wozy opancerz*|pojazd* opancerz*|armatk* wodn*|patrol* milic*|patrol* omon*|patrol* policj*|milicjant* w|siłowik*|funkcjonar* w kask*) (ulic*|centrum|plac*|miast*|mińsk*|prospek*|pod|przed|wokół|dzielnic*|brześ*|grodn*|homl*|witebsk*|stolic*|teren*|budyn*|gmach*|park*)
actor: subject
recipient: none
implied actor: police
without: zatrzyma*; wypad*; kolizj*; pobi*; bilet*; rozpędz*
trust: 0.6

[MOBILIZE militia]
verbs: (utworz*|utworzy*|utworzył*|tworz*|sformow*|sformował*|formuj*|uzbr*|uzbroi*|uzbraj*|powoł*|powoła*|powołał*|zgłasza*|zgłosi*) (milicj* ludow*|pospolit* rusz*|pułk* kalinowsk*|pułk* ochotni*|pułk* pahoni*|oddział* ochotni*|oddział* samoobron*|oddział* partyzan*|batalion* ochotni*|formac* ochotni*|grup* paramilit*|legion*|obron* terytorial*)
actor: subject
recipient: none
without: historycz*; 1831; 1863
trust: 0.65

[MOBILIZE militia]
verbs: (rozbi*|rozbil*|rozbił*|założ*|założy*|założyl*|zbudow*) (obóz|obozy|obozowisk*)
near: wagner*; najemni*; bojowni*; ochotni*
actor: subject
recipient: none
count subject: troops
trust: 0.75

[RETREAT release]
verbs: (wypuśc*|wypuści*|wypuścił*|wypuszcz*|zwoln*|zwolni*|zwolnił*|zwolnion*|zwalnia*|uwoln*|uwolni*|uwolnił*|uwolnion*|uwalnia*|oswobodz*|oswobodzi*|wyciągn*) (więźni*|więźniar*|na wolno*|z więzien*|z więzień|z aresztu|z kolonii|z łagr*|z niewoli|z zakład* karn*|po przesłuch*|po odbyc*|po interwenc*|po godzin*|po dniach|zakładni*|jeńc*|zatrzyman*|aresztow*|skazan*|przed termin*|warunkow*|za kaucj*|za poręcz*|opozycjonist*|dziennikarz*|dziennikark*|działacz*|aktywist*|politycznych|osób|osoby|osobę|obywatel*|księd*|ksiądz*|bialack*|kalesnik*|poczobut*|cichanousk*|zakonni*|blogera)
object: person, none, named, number, pronoun, opp, body, med, rel, ref
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count object: released
count subject: released
implied actor: authorities
without: domaga*; wezwa*; wzywa*; żąda*; zażąda*; apel*; z pracy; stanowisk*; dyscyplin*; strajkując*; szpital*; album*; jeśli; jeżeli; gdyby; dopóki; nie wyszed*; nauczyciel*; może; czy; z obowiąz*; z podat*; z opłat*
trust: 0.65

[RETREAT release]
verbs: (wyszł*|wyszl*|wyszed*|wychodz*|wyjdzie|wyjdą|opuści*|opuścił*|opuścil*|opuszcz*|odzysk*|odzyska*|odzyskał*|odzyskal*|znalaz*|znalazł*|znaleź*|cieszy*) (na wolno*|z więzien*|z aresztu|z kolonii|zza krat|za kaucj*|więzien*|areszt*|kolonii|koloni*|mur* więzien*|mur* kolonii|mur* aresztu|zakład* karn*|łagr*|wolność|wolności|na wolności|wolnością|cel{ę,i}); (odzysk*) (więźni*|więźniar*|na wolno*|z więzien*|z więzień|z aresztu|z kolonii|z łagr*|z niewoli|z zakład* karn*|po przesłuch*|po odbyc*|po interwenc*|po godzin*|po dniach|zakładni*|jeńc*|zatrzyman*|aresztow*|skazan*|przed termin*|warunkow*|za kaucj*|za poręcz*|opozycjonist*|dziennikarz*|dziennikark*|działacz*|aktywist*|politycznych|osób|osoby|osobę|obywatel*|księd*|ksiądz*|bialack*|kalesnik*|poczobut*|cichanousk*|zakonni*|blogera)
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: domaga*; wezwa*; wzywa*; żąda*; zażąda*; apel*; z pracy; stanowisk*; dyscyplin*; strajkując*; szpital*; album*; jeśli; jeżeli; gdyby; dopóki; nie wyszed*; nauczyciel*; może; czy; z obowiąz*; z podat*; z opłat*
trust: 0.65

[RETREAT release]
nouns: ^uwolnieni{e,a} (więźniów|dziennikarz*|poczobut*|bialack*|opozyc*|zakładn*|polit*); ^zwolnieni{e,a} (więźniów|zakładn*|dziennikarz*|opozyc*); ^wymian{a,y,ę} (więźniów|jeńców|więźniami|jeńcami|szpiegów)
not subject: bus
actor: genitive, przez, między
recipient: genitive
count recipient: released
near: doszło; nastąpi*; odby*; przeprowadz*; dokona*; miał* miejsce; dosz*; po; trwa*; zakończy*
implied actor: authorities
without: o uwolni*; o zwolni*; żąda*; domaga*; apel*; wzyw*; wezwa*; rozmow*; warun*; negocj*; na rzecz; nagrod*; za uwoln*; cen*; nadziej*; szans*; w zamian
trust: 0.5

[RETREAT withdraw]
verbs: (wycof*|wycofa*|wycofał*|wycofal*|wycofuj*|wycofyw*|wycofan*|odciągn*|cofn*|cofnę*|cofnął|ściągn*|ściągnę*|ściągnął|zabra*|wyprowadz*|wyprowadzi*|wyprowadził*|odesł*|odesła*|zmniejsz*|zmniejszy*|zmniejszył*|zredukow*) (wojsk* z|wojsk* spod|wojsk* znad|wojsk* rosyjsk*|wojsk* amerykań*|wojsk* swo*|żołnierz* z|żołnierz* spod|żołnierz* znad|oddział* z|oddział* spod|oddział* znad|armi* z|armi* spod|armi* znad|armi* się|czołg* z|czołg* spod|czołg* znad|sprzęt* z|sprzęt* spod|sprzęt* znad|sił* z|sił* spod|sił* znad|kontyngent*|spod|jednost* z|jednost* spod|jednost* znad|najemni*|wagner*|wojsk*|liczb* żołn*|patrol*|do koszar|do baz*|pododdział*|z granic* żołn*|z granic* wojsk*)
actor: subject
recipient: z, spod, od
count object: troops
without: żąda*; domaga*; wezwa*; wzyw*; apel*; sprzedaż*; pieniąd*; gdyby; jeśli; odmów*
trust: 0.75

[RETREAT withdraw]
verbs: (wyjecha*|wyjechał*|wyjechal*|opuści*|opuścił*|opuścil*|opuszcz*|odjecha*|odjechał*|odjechal*|wróci*|wrócił*|wrócil*|odesz*|odeszł*|odeszl*|wyniosł*|wynieśl*|wycofał*) (białorus*|kraj*|obóz*|obozu|baz*|poligon*|terytori*|z granic*|do koszar|do rosji|na miejsc* stał* dyslok*|czernobyl*|elektrowni*)
subject: mil, uaf, body, named, weapon, vehicle, person, number
near: wagner*; żołnierz*; wojsk*; najemni*; oddział*; kontyngent*; czołg*; eszelon*; brygad*; batalion*
actor: subject
recipient: none
count subject: troops
without: migrant*; uciek*; schroni*; ranny*; dezert*
trust: 0.8

[RETREAT return]
verbs: (zwróc*|zwróci*|zwrócił*|zwrócon*|odda*|oddał*|oddan*|przekaz*|przekaza*|przekazał*|przekazan*|repatri*|repatriow*) (ciał*|zwłok*|szczątk*|zabytk*|obraz*|dzieł*|archiw*|mienie|paszport*|ciężarów*|majątek|sprzęt*|dron*|naczep*|tir*|świątyn*|dzieci*)
subject: person, body, named, country, gov, none, place, mil, cop
not subject: cvl
actor: subject
recipient: indirect, do, object, rodzinie
without: muzeum kupi*; do biblioteki; prośb*; zwróci* się; zwróciła się; zwrócił się; pomoc*; ukrain* przekaz*; straż* pożar*
trust: 0.6

[RETREAT ceasefire]
verbs: (zawies*|zawiesi*|zawiesił*|zawiesil*|złoży*|złożyl*|ogłos*|ogłosi*|ogłosił*|wejd*|wszed*|weszł*|wesz*|zgodz*|zgodzi*|zgodził*|zawar*|zawarł*|obowiązuj*|uzgodn*|uzgodni*|wstrzym*|wstrzyma*|wstrzymał*|przestrzeg*) (broń dni|broń stron*|broń na|zawieszeni* broni|zawieszeni* ognia|rozejm*|ogień|ogniowi kres|wstrzyman* ognia|działania zbrojn*|działania wojen*|działania bojow*)
actor: subject
recipient: z
without: żąda*; domaga*; wezwa*; apel*; nawoł*; odrzuc*; odmów*; wzywa*; szans*; mińsk* porozum*
trust: 0.65

[RETREAT disarm]
verbs: (złoży*|złożyl*|złożył*|odda*|oddal*|rozbroi*|rozbr*|zniszcz*|zniszczy*|zlikwidow*|wywiez*|wywieź*|wycof*|wycofa*|wycofał*) (broń jądrow*|broń nukl*|broń atom*|broń taktycz*|broń|arsenał*|głowic*|min przeciwpiech*|rakiet* z|rakiet* jądr*)
actor: subject
recipient: none
without: do depozyt*; żąda*; domaga*; apel*; wezwa*; ukrain*; zawiesi*; zatrzym*
trust: 0.55

[RETREAT resign]
verbs: (poda*|podał*|podaj*) (się do dymisji|do dymisji); (złoży*|złożył*|składa*|wręczy*|ogłos*|ogłosi*|ogłosił*) (dymisj*|rezygnac*|mandat* posł*|mandat* senat*|mandat* deput*|urząd|wypowiedzen* ambas*|wypowiedzen* dyrek*|wypowiedzen* dyplom*); (ustąpi*|ustąpił*|ustępuj*|zrezygn*|zrezygnow*|zrezygnował*|rezygnuj*|odesz*|odszed*|odeszł*|odejdzie|odchodz*) (ze stanowisk*|z urzęd*|z funkcj*|z stanowisk*|z posad*|z rząd*|z parti*|z prac* w msz|z prac* w ambas*|z prac* w prokurat*|z prac* w milic*|z prac* w kgb|z prac* w telewiz*|z prac* w państw*|z służb*|z dyplomac*|z kierow*|z zarząd*|z rad*|ze służb*|minist*|premier*|ambasad*)
subject: person, named, number, none, pronoun, body, gov, med
not subject: country, place
actor: subject
recipient: none
without: żąda*; domaga*; powinien; na emeryt*; trener*; pilk*; zawodnik*; aktor*; wyborc* ; nie zamierza; sankc*; na wniosek prezyd*
trust: 0.75

[RETREAT access]
verbs: (wpuśc*|wpuści*|wpuścił*|wpuszcz*|dopuśc*|dopuści*|dopuścił*|dopuszcz*|pozwoli*|pozwolił*|pozwolon*|zezwoli*|zezwolił*|umożliw*|umożliwi*|umożliwił*) (obserwator* do|obserwator* na|obserwator* oubwe|obserwator* onz|obserwator* międzynar*|konsul* do|konsul* w|konsul* więzi*|konsul* aresz*|konsul* koloni*|konsul* poczobut*|konsul* osadz*|konsul* z|dziennikar* do kraj*|dziennikar* do granic*|dziennikar* do stref*|dziennikar* na kraj*|dziennikar* na granic*|dziennikar* na stref*|adwokat* do|adwokat* w|adwokat* z|czerwon* krzyż*|inspektor*|dyplomat* do|dyplomat* w|dyplomat* więzi*|dyplomat* aresz*|na widzen*|widzen* z|odwiedz* w więz*|odwiedz* w koloni*|odwiedz* w aresz*|odwiedz* syna|odwiedz* męża|odwiedz* córk*|odwiedz* brat*|organizac* human* do|organizac* human* na|medyk* do|zgod* na widzen*|rodzin* na widzen*)
near: więzi*; więźn*; koloni*; aresz*; obserwator*; stref*; granic*; widzen*; poczobut*; osadzon*; dostęp*; konsul*; medyk*
actor: subject
recipient: object, indirect, subject, dla
implied actor: authorities
without: nie wpuś*; nie dopuś*; nie pozwol*; odmów*; domaga*; prosi*; apel*; wezwa*; żąda*; jeśli; wizyt* państw*
trust: 0.6

[RETREAT access]
verbs: (uzyska*|uzyskał*|otrzyma*|otrzymał*|odwiedzi*|odwiedził*|zobaczy*|zobaczył*|spotka*|spotkał*) (obserwator* do|obserwator* na|obserwator* oubwe|obserwator* onz|obserwator* międzynar*|konsul* do|konsul* w|konsul* więzi*|konsul* aresz*|konsul* koloni*|konsul* poczobut*|konsul* osadz*|konsul* z|dziennikar* do kraj*|dziennikar* do granic*|dziennikar* do stref*|dziennikar* na kraj*|dziennikar* na granic*|dziennikar* na stref*|adwokat* do|adwokat* w|adwokat* z|czerwon* krzyż*|inspektor*|dyplomat* do|dyplomat* w|dyplomat* więzi*|dyplomat* aresz*|na widzen*|widzen* z|odwiedz* w więz*|odwiedz* w koloni*|odwiedz* w aresz*|odwiedz* syna|odwiedz* męża|odwiedz* córk*|odwiedz* brat*|organizac* human* do|organizac* human* na|medyk* do|zgod* na widzen*|rodzin* na widzen*)
near: więzi*; więźn*; koloni*; aresz*; obserwator*; stref*; granic*; widzen*; poczobut*; osadzon*; dostęp*; konsul*; medyk*
actor: none
recipient: subject
implied actor: authorities
without: nie wpuś*; nie dopuś*; nie pozwol*; odmów*; domaga*; prosi*; apel*; wezwa*; żąda*; jeśli; wizyt* państw*
trust: 0.6

[AID]
verbs: (przekaz*|przekaza*|przekazał*|przekaż*|przekazan*|przekazuj*|wysła*|wysłał*|wysłan*|wyśl*|dostarcz*|dostarczy*|dostarczył*|dostarcza*|dostarczon*|podarow*|podarował*|ofiarow*|zawioz*|zawieź*|rozda*|rozdał*|rozdaj*|zakup*|zakupi*|kupi*|zebra*|zebrał*|zbiera*) (pomoc*|czołg*|leopard*|sprzęt* wojsk*|sprzęt* medycz*|sprzęt|broń|amunicj*|system* obron*|system* patriot*|rakiet*|myśliw*|mig*|haubic*|dron{y,ów}|lek{i,ów,arstw*}|lekarst*|żywno*|koc{e,ów}|odzież*|ubran*|ciepł*|posił*|wod{ę,y}|namiot*|agregat*|generator*|karet*|dar{y,ów}|paczki dla|paczki więź*|paczki rodzin*|szczepion*|samochod* dla|samochod* strażac*|paliw* dla|środk* na|środk* finans*|środk* dla|wsparci*|pieniądz* na|pieniądz* dla)
subject: person, body, named, country, place, gov, igo, none, ngo, number, rel, opp, cvl, mil
not subject: bus
actor: subject
recipient: indirect, dla, na, do, object
measures: money
without: żąda*; domaga*; poprosi*; sankc*; odmów*; przemyc*; przemyt*; kontraband*; białorus* armi*; apel*; wycof*; zwróc*; not{ę,y}; rozmieś*; na poligon; handel; handlow*; granic* z
trust: 0.6

[AID]
verbs: (udziel*|udzieli*|udzielił*|udzielon*|udziela*|przyzna*|przyznał*|przyznan*|przyznaj*|da*|dał*|wyda*|wydał*|wydan*) (kredyt*|pożyczk*|dotac*|grant*|stypend*|azyl*|ochron* międzynar*|ochron* uzupełn*|ochron* czasow*|status* uchodź*|schronien*|wiz* humanit*|wiz* dla białor*|wiz* sportow*|wiz* opozyc*|wiz* polsk*|pomoc* human*|pomoc* finans*|pomoc* medycz*|pomoc* wojsk*|pomoc* praw*|pomoc* material*|pomocy|pomoc|wsparci* finans*|obywatelst*|zapomog*|odszkodow* z fundusz*|pobyt*|kart* polak*|kart* pobyt*)
subject: person, body, named, country, place, gov, igo, none, ngo, number, rel, opp, ref, med, cvl
not subject: bus
actor: subject
recipient: indirect, dla, subject, na, genitive, object
measures: money
count recipient: persons
count object: persons
without: odmów*; odmawia*; domaga*; mandat*; poprosi*; prosi* o; ubieg*; zwróci* się o; stara* się; pierwsz* pomoc*; konsument*; klient*; mieszkan*; hipotecz*; sankc*; nie udziel*
trust: 0.7

[AID]
verbs: (otrzyma*|otrzymał*|otrzymal*|dosta*|dostał*|dostal*|uzyska*|uzyskał*|uzyskal*) (kredyt*|pożyczk*|dotac*|grant*|stypend*|azyl*|ochron* międzynar*|ochron* uzupełn*|ochron* czasow*|status* uchodź*|schronien*|wiz* humanit*|wiz* dla białor*|wiz* sportow*|wiz* opozyc*|wiz* polsk*|pomoc* human*|pomoc* finans*|pomoc* medycz*|pomoc* wojsk*|pomoc* praw*|pomoc* material*|pomocy|pomoc|wsparci* finans*|obywatelst*|zapomog*|odszkodow* z fundusz*|pobyt*|kart* polak*|kart* pobyt*)
actor: od, przez
recipient: subject
measures: money
count subject: persons
without: odmów*; odmawia*; domaga*; mandat*; poprosi*; prosi* o; ubieg*; zwróci* się o; stara* się; pierwsz* pomoc*; konsument*; klient*; mieszkan*; hipotecz*; sankc*; nie udziel*
trust: 0.7

[AID]
verbs: (przeznacz*|przeznaczy*|przeznaczył*|przeznaczon*|przekaz*|przekaza*|przekazał*|wyda*|wydał*|wypłac*|wypłaci*|wypłacił*|wyasygn*|wyłoży*|pożycz*|pożyczy*|pożyczył*|zainwest*|zebra*|zebrał*|zebral*|przyzna*|przyznał*|wspar*|wsparł*|wspiera*|dołoży*|dorzuci*|sfinans*|sfinansow*|sfinansował*|finans*|finansow*|finansuj*|dofinans*|dofinansow*|dofinansował*) (mln|milion*|mld|miliard*|tys|tysi*|euro|dolar*|złot*|środk*|kwot*|rubl*) (na pomoc*|na wsparci*|na leczen*|na media|na rozwój|na program*|na stypend*|na obron*|na ochron*|na budow* zap*|na budow* schron*|na rzecz|na broń|na uchodź*|na społeczeń*|na edukac*|na odbudow*|dla ukrain*|dla białor*|dla uchodź*|dla rodzin*|dla niezależn*|dla więź*|dla ofiar*|dla mediów|dla telewiz*|dla studen*|dla migrant*|dla armi*|dla polak*|dla organizac*|dla mińsk*|ukrain*|białorus*|kijow*|biełsat*|więźn*|uchodź*)
not subject: bus
actor: subject
recipient: indirect, dla, na, object
measures: money
without: grzywn*; kar{ę,y}; łapówk*; żąda*; domaga*; sankc*; podat*; fabryk*; klub*; skaza*; zaległ*
trust: 0.75

[AID]
verbs: (przyję*|przyjął|przyjęł*|przyjmuj*|przyjmie|przyjmą|ugośc*|ugości*|ugościł*|schroni*) (uchodźc*|rann* żołn*|rann* na leczen*|rann* z|na leczenie|studen* z białor*|studen* relegow*|studen* represj*|dzieci z|dzieci ukraiń*|przesiedl*|represjonow*|uciekinier*); (szkol*|szkoli*|szkolil*|wyszkol*|wyszkoli*|przeszkol*|trenuj*|trenow*) (ukraińs*|żołnierz* ukraiń*|żołnierz* białor*|żołnierz* rosyj*|ochotni*|pilot* ukr*|wagner* białor*|białorusk* żołn*|białorusk* armi*|białorusk* wojsk*|białorusk* terytor*)
subject: person, body, named, country, place, gov, igo, none, ngo, mil, uaf, edu
actor: subject
recipient: object, z
count object: persons
without: odmów*; delegac*; opuści*; opuszcz*; odwiedzi*; ośrodek; ośrodk*; pacjent*
trust: 0.65

[COOPERATE]
verbs: (wymienia*|wymieniaj*|wymien*|wymieni*|dziel*|dzieli*|dzielą|przekaz*|przekaza*|przekazał*|udostępn*) (informac* wywiad*|danymi wywiad*|danymi|dane wywiad*|danych wywiad*|danymi o|informacjami)
subject: country, place, gov, body, named, person, none, igo, cop
actor: subject
recipient: z, indirect
without: klient*; haker*; fałszyw*; poinform*; dzienni*; osobow*
trust: 0.65

[COOPERATE]
verbs: (ekstrad*|ekstradow*|ekstradował*|ekstradowan*|wyda*|wydał*|wydan*|przekaz*|przekaza*|przekazał*|przekazan*) (podejrzan*|poszukiwan*|ścigan*|oskarżon*|zabójstw*|przestęp*|oszust*|przemytnik*) (polsc*|białorus*|rosj*|niemc*|litw*|ukrain*|łotw*|polsk*|władz*|stron*|do polski|do niemiec|na białoruś|do rosji)
not object: opp, med
actor: subject
recipient: indirect, do, na, object
count object: persons
without: opozyc*; działacz*; dziennik*; opozycjonist*; prosi*; domaga*; odmów*; wniosek*; azyl*; zażąda*
trust: 0.75

[COOPERATE]
verbs: (rusz*|ruszył*|ruszaj*|rozpocz*|rozpoczę*|rozpoczął*|rozpoczyn*|odby*|odbył*|odbyl*|odbywa*|odbęd*|odbędzie|trwa*|trwaj*|przeprowadz*|przeprowadzi*|przeprowadził*|prowadz*|prowadzą|zakończ*|zakończył*|ćwicz*|ćwiczą|ćwiczyl*|uczestnicz*|wzię*|wziął|wzięł*|biorą) (wspóln* ćwicz*|wspóln* manewr*|wspóln* patrol*|wspóln* strzel*|wspóln* szkol*|manewr* zapad*|manewr* wspóln*|manewr* białorusko-*|manewr* rosyjsko-*|manewr* polsko-*|manewr* sojusz*|manewr* odkb|manewr* międzynar*|manewr* nato|manewr* szow|manewr* z|ćwicz* białorusko-*|ćwicz* rosyjsko-*|ćwicz* chińsko-*|ćwicz* polsko-*|ćwicz* sojusz*|ćwicz* wspóln*|ćwicz* odkb|ćwicz* międzynar*|ćwicz* nato|ćwicz* z udział*|ćwicz* tarcza sojusz*|ćwicz* zapad*|białorusko-rosyjsk* manewr*|białorusko-rosyjsk* ćwicz*|rosyjsko-białorusk* manewr*|rosyjsko-białorusk* ćwicz*|białorusko-chińsk* manewr*|białorusko-chińsk* ćwicz*|ramię w ramię|razem z)
near: manewr*; ćwicz*; patrol*; strzel*
actor: subject, z, genitive
recipient: z, ze
count subject: troops
count object: troops
trust: 0.7

[COOPERATE]
verbs: (wzros*|wzrosł*|wzrósł|zwiększ*|zwiększy*|zwiększył*|spad*|spadł*|zmniejsz*|zmniejszy*|zmalał*|wynios*|wyniosł*|wyniós*|wyniósł|sięgn*|sięgnę*|sięgnął|osiągn*|osiągnę*|osiągnął|przekrocz*|przekroczy*|podwo*|podwoi*|podwoił*) (wymian* handl*|obrot* handl*|obrot* towar*|handel między|handel z|handel dwustr*|handel wzajem*|handel polski|handel białorusi|handl* między|handl* z|handl* dwustr*|handl* wzajem*|eksport* do|eksport* na|eksport* z|eksport* białor*|eksport* nawoz*|eksport* towar*|eksport* produkt*|eksport* mięsa|eksport* mleka|import* z|import* do|import* białor*|import* drewna|import* gazu|import* ropy|dostaw* gazu|dostaw* ropy|dostaw* nawoz*|dostaw* energ*|dostaw* prądu)
near: białorus*; mińsk*; rosj*; obu; dwustronn*; wzajemn*; między; litw*; chin*; polsk*; łotw*; unii; ue; kazachst*; iran*; ukrain*
actor: genitive, possessor
recipient: z, ze, do, od, indirect, object
measures: money, percent
without: sankcj*; zakaz*; wstrzym*; zawies*; przemyt*; broń; prognoz*; może
trust: 0.7

[COOPERATE]
verbs: (kup*|kupi*|kupił*|kupuj*|zakup*|zakupi*|zakupił*|sprzeda*|sprzedał*|sprzedaj*|dostarcz*|dostarczy*|dostarczył*|dostarcza*|eksport*|eksportow*|eksportował*|wyeksport*|wyeksportow*|wyeksportował*|import*|importow*|importował*|sprowadz*|sprowadzi*|sprowadził*|zaimport*|zaimportow*) (mln|milion*|mld|miliard*|ton|tys|sztuk|baryłek|dolar*|euro|kwh|mwh|proc) 
subject: country, place, gov, bus, body, named, none, number
near: białorus*; mińsk*; rosj*; litw*; chin*; polsk*; łotw*; ukrain*; iran*; azerbejdż*
actor: subject
recipient: indirect, do, z, od
measures: money, percent
without: sankc*; przemyt*; zakaz*; mimo embarg*; narkotyk*; papieros*; mieszkan*
trust: 0.6

[COOPERATE]
verbs: (uruchom*|uruchomi*|uruchomił*|wznow*|wznowi*|wznowił*|otworz*|otworzy*|podjęl*|podję*|podjęł*|rozpocz*|rozpoczę*|rozpoczął*|zacieśn*|zacieśni*|rozwin*|rozwija*|rozwijaj*|pogłęb*) (wspóln* produkc*|wspóln* przedsięb*|wspóln* projekt*|wspóln* inwest*|wspóln* montaż*|współprac* gosp*|współprac* wojsk*|współprac* handl*|współprac* z|współprac* między|współprac* technicz*|współprac* przemysł*|współprac* naukow*|montownię|produkc* dron* z|produkc* autobus* z|produkc* samoch* z|produkc* amunic* z)
actor: subject
recipient: z, ze, między
without: wezwa*; chce; chcą; sankc*; powinn*
trust: 0.55

[ELECT vote]
verbs: (poszl*|poszed*|poszł*|idą|idzie|pójd*|pójdą|rusz*|ruszyl*|uda*|udal*|udaj*) (do urn|urn wyborcz*|na wybory|do lokali wyborcz*); (głos*|głosow*|głosuj*|zagłos*|zagłosow*|zagłosował*|oddaj*|odda*|oddał*|oddal*|wybier*|wybieraj*|wybiera*) (w wybor*|w referend*|w lokal*|głos{,y} w|głos{,y}|na prezydent*|prezydent*|parlament*|deputowan*|nowy parlament*|wyborcy|białorusini|mieszka*|obywatel*) 
subject: person, number, none, named, cvl, opp, country, place
near: wybor*; referend*; urn; lokal*; frekwenc*; prezydent*; parlament*; komisj*; deputowan*
actor: subject
recipient: none
implied actor: voters
measures: percent
without: europos*; eurodeputow*; poseł; posłów; posłowie; senator*; deputowanych; za nią; rezolucj*; ustaw*; ustaw*; rezolucj*; poseł; posł{owie,ów}; senator*; za odrzuc*; parlament europ*; zgromadzen* ogóln*; miss; plebiscyt*; radni; nie głos*; jurorz*; tancerz*
trust: 0.65

[ELECT vote]
verbs: (odby*|odbył*|odbyl*|odbywa*|odbęd*|odbędzie|trwa*|trwaj*|rozpocz*|rozpoczę*|rozpoczął*|rozpoczyn*|zakończ*|zakończył*|przeprowadz*|przeprowadzi*|przeprowadzon*|otwart*|otwarto|zamknię*) (wybor* prezyd*|wybor* parlam*|wybor* lokaln*|wybor* samorz*|wybor* powszech*|wybor* do|wybor* w|wybor* na|głosow* w|głosow* przedtermin*|głosow* koresp*|głosow* wcześn*|głosow* w wyborach|referend*|przedtermin* głos*|lokal* wyborcz*|tur* wybor*|drug* tur*)
actor: none
recipient: none
implied actor: voters
measures: percent
without: piłkarz*; miss; po wybor*; przed wybor*; kampani*; walk*; sondaż*
trust: 0.65

[ELECT schedule]
verbs: (wyznacz*|wyznaczy*|wyznaczył*|wyznaczon*|zarządz*|zarządzi*|zarządził*|rozpis*|rozpisa*|rozpisał*|zaplan*|zaplanow*|zaplanowan*|ogłos*|ogłosi*|ogłosił*|przełoż*|przełoży*|przełożył*|odwoła*|przesun*|przesunę*|odbęd*|ustal*|ustali*|ustalił*|ustalon*) (dat* wybor*|termin* wybor*|termin* referend*|wybor* na dzień|wybor* na stycz*|wybor* na lut*|wybor* na mar*|wybor* na kwie*|wybor* na maj*|wybor* na czerw*|wybor* na lip*|wybor* na sierp*|wybor* na wrze*|wybor* na paźdz*|wybor* na listop*|wybor* na grud*|wybor* przedtermin*|wybor* prezyd*|wybor* parlam*|referend* na)
not subject: none
actor: subject
recipient: none
without: zwycięzc*; wynik*; kto wygra*
trust: 0.65

[ELECT schedule]
verbs: (wyznaczon*|wyznaczo*|zaplanowan*|zaplanowa*|przełożon*|przesunię*|rozpisan*) (wybor*|głosow*|referend*)
actor: none
recipient: none
trust: 0.75

[ELECT result]
verbs: (zdoby*|zdobył*|uzyska*|uzyskał*|otrzyma*|otrzymał*|dosta*|dostał*|popar*|poparł*|zebra*|zebrał*) (proc* głos*|proc* poparc*|% głos*|% poparc*|proc* w|procent* głos*|proc*|głosów); (wygra*|wygrał*|wygrywa*|zwycięż*|zwyciężył*|przegra*|przegrał*|pokona*|pokonał*|triumf*|triumfow*) (wybor*|w wyborach|głosow*|referend*|tur{ę,ze} wybor*|fotel prezyd*|prezyd*); (ogłos*|ogłosi*|ogłosił*|ogłoszon*|poda*|podał*|zatwierdz*|zatwierdzi*|zatwierdził*) (wynik* wybor*|wynik* głos*|wynik* referend*|wynik* oficj*|zwycięzc* wybor*|zwycięzc* prezyd*|zwycięstw*|oficjaln* wynik*|wstępn* wynik*); (zosta*|został*|wybra*|wybran*) (wybran* prezyd*|wybran* ponown*|wybran* na kolejn* kadenc*|wybran* na now* kadenc*|wybran* na drug* kadenc*|wybran* na siódm* kadenc*|wybran* na szóst* kadenc*|wybran* deputow*|wybran* przewodn*|prezydentem|na kadenc*)
near: wybor*; głos*; referend*; komisj*; ckw; pkw; kadenc*; prezydent*; frekwenc*; exit poll
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
without: mecz*; turniej*; proces*; przetarg*; konkurs*; miss; plebiscyt*; sondaż*; nagrod*; w sądzie; lig*
trust: 0.6

[ELECT inaugurate]
verbs: (złoży*|złożył*|składa*) (przysięg*|ślubowan*); (zaprzysięż*|zaprzysiężon*|zaprzysięg*) (prezydent*|na|szef*|kadenc*|urząd|łukaszen*|nawroc*); (obją*|objął|objęł*|obejm*|obejmuj*) (urząd prezyd*|urząd głow*|urząd w|urząd|fotel prezyd*|prezydentur*); (odby*|odbył*|odbędz*) (inaugurac*|zaprzysiężen*|uroczyst* zaprzys*|uroczyst* inaugur*)
actor: none
recipient: subject, genitive, object
without: żołnierz*; rekru*; rok* akadem*; sezon*; wystaw*; festiw*; ligi; poborow*; terytorials*; nowych funkcjon*
trust: 0.7

[GOVERN law]
verbs: (uchwal*|uchwali*|uchwalił*|uchwalon*|przyję*|przyjął|przyjęł*|przyjęt*|przegłosow*|przegłosował*|podpis*|podpisa*|podpisał*|podpisan*|wyda*|wydał*|wydan*|zatwierdz*|zatwierdzi*|zatwierdził*|znowel*|znowelizow*|znowelizował*|zmieni*|zmienił*|zaostrz*|zaostrzy*|zaostrzył*|poprawi*|ratyf*) (ustaw*|specustaw*|nowelizac*|nowelę|dekret*|ukaz*|rozporządz*|kodeks* karn*|kodeks* wykrocz*|kodeks* wybor*|kodeks* prac*|konstytuc*|poprawk* do|przepis* o|prawo o|doktryn*|koncepc* bezpiecz*|budżet*|rozporządzen*)
subject: gov, leg, body, person, named, country, none, law, place
actor: subject
recipient: none
without: umow*; sankc*; rezoluc*; ułaskaw*; amnest*; porozum*; książk*; powieś*; wydawnict*; sądow*; potępi*; traktat*; jakości
trust: 0.7

[GOVERN law]
verbs: (wesz*|weszł*|weszl*|wszed*|wejd*|wejdzie|wchodz*|wchodzi) w życie
subject: law, none, thing, body, number
near: ustaw*; dekret*; nowelizac*; rozporządz*; przepis*; ukaz*; kodeks*; konstytuc*; poprawk*; zmiany; zakon
actor: none
recipient: none
without: sankc*; embarg*; umow*; rozejm*; zawieszen*; porozum*; restrykc*
trust: 0.7

[GOVERN appoint]
verbs: (mianow*|mianował*|mianowan*|powoł*|powoła*|powołał*|powołan*|nominow*|nominował*|desygn*|desygnow*|wyznacz*|wyznaczy*|wyznaczył*|awans*|awansow*|awansował*|wysun*) (na stanowisk*|na urząd|na szef*|na funkcj*|na czele|minist*|premier*|ambasad*|prokurator*|szef*|prezes*|przewodnicz*|dowódc*|generał*|gubernat*|pełnomocn*|komendant*|dyrektor*|rzecznik*|doradc*|wicepremier*|sekretarz*|sędzi*|członk* rad*|gabinet*|rząd|rządu|nowego)
object: person, named, none, number, body, gov, pronoun
actor: subject
recipient: object, subject
implied actor: president
without: rezerwist*; zespół*; komisj* śledcz*; wybor*; areszt*; zatrzym*; nagrod*; oscar*; trener*; do wojska; pod broń; klub*; do kadry; do reprezent*; świadk*; biegł*; ligi; nominow* do; odwoła*
trust: 0.6

[GOVERN appoint]
verbs: (zosta*|został*|obją*|objął|objęł*|obejm*|stan*|stanął|stanęł*) (na czele rząd*|na czele kgb|na czele minist*|na czele resort*|na czele administr*|na czele rad*|na czele msz|na czele msw|na czele mon|na czele komitet*|na czele parti*|na czele sztab*|na czele armi*|tek* minist*|tek* spraw*|now* szef*|now* minist*|now* ambasad*|now* premier*|now* prezes*|now* przewodnicz*|now* prokurator*|now* komend*|now* dowódc*|now* dyrektor*|now* rzeczn*|następc*|jego następc*|ministr* spraw|ministr* obron*|szef* kgb|szef* dyplomac*|szef* msz|stanowisk* szef*|stanowisk* minist*|stanowisk* premier*|stanowisk* prokurat*|stanowisk* ambasad*|stanowisk* dyrekt*|stanowisk* dowód*|stanowisk* prezes*)
actor: none
recipient: subject
implied actor: president
without: rezerwist*; zespół*; komisj* śledcz*; wybor*; areszt*; zatrzym*; nagrod*; oscar*; trener*; do wojska; pod broń; klub*; do kadry; do reprezent*; świadk*; biegł*; ligi; nominow* do; odwoła*
trust: 0.6

[GOVERN dismiss]
verbs: (zdymisj*|zdymisjon*|zdymisjonow*|zdymisjonował*|odwoła*|odwołał*|odwołan*|usunę*|usunął|usunię*|zwoln*|zwolni*|zwolnił*|zwolnion*|pozbaw*|pozbawi*|pozbawił*|zawiesi*|zawiesił*|zawieszon*|przenies*|odsunę*|odsunął|odsunię*) (minist*|ze stanowisk*|z funkcj*|z stanowisk*|z urzęd*|szef* kgb|szef* msw|szef* msz|szef* rząd*|szef* kancelar*|szef* sztab*|szef* administ*|szef* resort*|szef* straż*|szef* policj*|premier*|prokurator* gener*|komendant*|gubernat*|generał* ze|generał* z|generał* za|stanowisk*|mandat* posel*|immunitet*|w obowiąz*|w czynnoś*|rząd|gabinet|do rezerw*|sędzi* ze)
object: person, named, none, number, gov, pronoun, body, mil, jud
actor: subject
recipient: object, subject
implied actor: president
without: ambasador* z; na konsultac*; koncert*; lot{y,u,ów}; więzien*; areszt*; trener*; wyciąg*; kar{y,ę}; zajęcia; sankc*; wolno*; za kaucj*; strajk*
trust: 0.65

[GOVERN decide]
verbs: (poleci*|polecił*|polec*|poleca*|rozkaza*|rozkazał*|rozkaz*|nakaza*|nakazał*|nakaz*|zarządzi*|zarządził*|zarządz*|zleci*|zlecił*|zlec*|kaza*|kazał*|wyda*|wydał*) (wzmocni*|wzmocnić|wzmocnien*|ochron* granic*|zwiększy*|przygotow*|przygotować|opracow*|sprawdzi*|zbadać|rozważ*|utworz*|utworzyć|wprowadz*|przyspiesz*|zamkn* granic*|uszczeln*|ograniczy*|zorganizow*|budow*|powołać|zaostrz*|przeprowadz*|przeprowadzić|rząd* opracow*|rząd* przygot*|rząd* podj*|rząd* wprow*|minist* opracow*|minist* przygot*|minist* podj*|minist* wprow*|minist* wypłac*|gubernator*|służbom|wojsku|służb* specjal*|służb* graniczn*)
subject: person, named, gov, body, country, none, leg
not subject: ngo, igo, opp
actor: subject
recipient: indirect
absorbs: yes
without: lekarz*; trener*; sąd*; wycofa*; uwoln*; zwoln*; otworz*; opuści*; opuszcz*; wyjazd*; wyjecha*; dyplomat*; aresztow*; wydani* wyrok*; klient*; książk*; grzywn*
trust: 0.6

[GOVERN decide]
verbs: (zatwierdz*|zatwierdzi*|zatwierdził*|przyję*|przyjął|przyjęł*|ogłos*|ogłosi*|ogłosił*|uruchom*|uruchomi*|uruchomił*|zdecyd*|zdecydow*|zdecydował*|postanow*|postanowi*|postanowił*|podję*|podjął|podjęł*|podnios*|podniós*|podniesi*|podwyż*|podwyższy*|wprowadz*|wprowadzi*|wprowadził*|utworz*|utworzy*|utworzył*) (program* rząd*|program* państw*|program* rozwoj*|program* społ*|program* obron*|program* repatr*|program* gospod*|plan* obron*|plan* rozwoj*|plan* działań|plan* gospod*|plan* ochron*|plan* inwest*|strategi*|o budow*|o utworzen*|o likwidac* urz*|o podwyżk*|o podniesien*|o reform*|o wydłużen*|o skrócen*|decyzj* o budow*|decyzj* o utworzen*|decyzj* o reform*|decyzj* o podwyż*|decyzj* o zakup*|decyzj* o wydłuż*|podat*|opłat* wiz*|opłat* graniczn*|cen* regulow*|płac* minim*|emerytur*|wiek emeryt*|ministerst*|urząd do|urząd ds|agencj* do|agencj* ds|fundusz*)
subject: person, body, named, country, gov, none, leg, place
actor: subject
recipient: none
measures: money, percent
without: sankc*; granic*; migrant*; uwoln*; wycof*; wojsk*; na obchod*; świąt*
trust: 0.55

[RELOCATE flee]
verbs: (uciek*|uciekł*|uciekl*|ucieka*|ucieka|uciekaj*|zbieg|zbiegł*|zbiegl*|wyjecha*|wyjechał*|wyjechal*|wyjeżdż*|wyjeżdża*|wyemigr*|wyemigrow*|wyemigrował*|emigr*|emigrow*|emigruj*|przenios*|przeniós*|przenieś*|przeniosł*|przeprowadz*|przeprowadził*|schroni*|schronił*|schronil*|opuści*|opuścił*|opuścil*|opuszcz*|wydosta*|wydostał*|przedosta*|ewakuow* się|znalazł* schron*|znaleźl* schron*|znalaz* schron*) (z kraju|z białorusi|z ojczyzny|z rosji|z mińska|kraj|białoruś|ojczyznę|za granicę|zagranicę|do polski|do warszawy|na litwę|do wilna|na łotwę|do gruzji|na ukrainę|do kijowa|do niemiec|do berlina|do rosji|do izraela|do czech|na zachód|do stanów|do unii|na emigrac*|przed represj*|przed prześlad*|przed aresztow*|przed więzien*|przed wojn*|przed reżim*|przed poborem|przed mobiliz*|przed sąd*|przed proces*|w obawie|z obawy|schronien* w|schronien* na|azyl* w)
subject: person, named, number, none, pronoun, opp, med, ngo, cvl, mil, ref, jud, gov, edu, lab
not subject: country, uaf
actor: subject
recipient: none
count subject: persons
count actor: persons
without: z wizyt*; ambasad*; delegac*; dyplomat*; wagner*; napastni*; sprawc*; kierowc* zbieg*; z miejsca; z więzien*; z aresztu; wakac*; urlop*; na szczyt*; na rozmow*; na mecz*; koncert*; premier*; pies; kot; na szkolen*; turyst*; oddział*; wojska; do siebie
trust: 0.65

[RELOCATE flee]
verbs: (popros*|poprosi*|poprosił*|poprosil*|prosi*|wystąpi*|wystąpił*|wystąpil*|ubieg*|ubiega*|stara*|stara|złoży*|złożył*|złożyl*|zwróci*|zwrócił*) (o azyl*|o ochron* międzynar*|o status uchodź*|o schronien*|wniosek o azyl*|wniosek o ochron* międz*|wniosk* o azyl*|wniosk* o ochron* międz*)
subject: person, named, number, none, pronoun, opp, med, cvl, mil, ref, jud, edu
not subject: country, gov
actor: subject
recipient: none
count subject: persons
count actor: persons
without: rozpatr*; odrzuc*; odmów*; prawo do
trust: 0.7

[RELOCATE migrate]
verbs: (prób*|próbow*|próbował*|próbowal*|próbuj*|usiłow*|usiłował*|usiłowal*|usiłuj*|stara*) (przekroczy*|przedosta*|sforsow*|dosta* się|przejś* granic*|przejś* przez|wedrzeć|wtargn*|przepłyn*|forsow*|przedrz*|nielegal*|wedrze*|sforsować); (sforsow*|sforsował*|sforsowal*|forsow*|forsuj*|szturm*|szturmow*|szturmuj*|przekrocz*|przekroczy*|przekroczył*|przekroczyl*|przekracz*|przedosta*|przedostał*|przedostal*|przedar*|przedarł*|przedarl*|przesz*|przeszl*|przepłyn*|przepłynę*|pokona*|pokonał*|pokonal*|sforsowan*) (granic* nielegal*|granic* z|granic* białor*|granic* polsk*|granic* litew*|granic* łotew*|granic* państw*|nielegal*|ogrodzen*|płot*|zapor*|mur*|rzek* granicz*|rzek* bug|przez granic*|zasiek*|zielon* granic*|tunel*|do polski z|do polski przez|na terytori*)
subject: person, ref, number, none, pronoun, named, cvl
not subject: mil, cop, weapon, vehicle
actor: subject, object
recipient: none
count subject: persons
count actor: persons
count object: persons
implied actor: migrants
without: zatrzyma*; dron*; balon*; ciężarów*; żołnierz*; udaremn*; zawróc*; przemyt*; helikop*; śmigłow*; turyst*; wagner*; podróżn*; kierowc*; wycieczk*; co ^roku
trust: 0.65

[RELOCATE migrate]
verbs: (koczuj*|koczow*|koczował*|koczowal*|obozuj*|obozow*|utkn*|utknę*|utknął|utknęl*|tłocz*|zgromadz*|zgromadzi*|zgromadzil*|gromadz*|napływ*|napływa*|przyby*|przybyw*|przybywa*|przybyl*|czeka*|czekaj*|przebyw*|przebywa*|błąka*|przylatuj*) (migrant*|uchodźc*|cudzoziem*|imigrant*|kurd*|afgańcz*|irakij*|syryj*|jemeń*) 
near: granic*; las*; usnarz*; bruzg*; ogrodzen*; białorus*; mińsk*; pas*; zapor*; płot*; mróz; namiot*; koczow*; obóz*; lotnisk*
subject: person, ref, number, none, thing
actor: subject, object
recipient: none
count subject: persons
count object: persons
count actor: persons
without: zatrzyma*; ośrod* dla; pomoc* dla; zmar*; znalez*; spotka*; rozmaw*; turyst*; wycieczk*; co ^roku
trust: 0.65

[RELOCATE return]
verbs: (wróci*|wrócił*|wrócil*|powróci*|powrócił*|powrócil*|wraca*|wracaj*|powraca*|przylecia*|przyleciał*|odlecia*|odleciał*|polecia*|repatri*) (do kraju|do domu|do ojczyzn*|do iraku|do syrii|do polski|do białorusi|do mińska|do rodzin*|do domów|do ukrainy|do kijowa|do wilna|do na białoruś|na białoruś|na litwę|na ukrainę|z emigrac*|z wygnan*|z zagran*|lot* repatriac*|lot* powrot*|lot* ewakuac*|czarter*)
subject: person, number, named, none, opp, ref, cvl, med, edu
not subject: gov, mil, country, igo
near: emigrac*; wygnan*; migrant*; uchodź*; cudzoziem*; irak*; repatr*; ewaku*; opozyc*; więzi*; latach; lat na; uwoln*; uciekł*; wojn*; dobrowoln*; wyrok*; czarter*
actor: subject
recipient: none
count subject: persons
count actor: persons
without: ambasad*; delegac*; minister*; prezydent*; z wizyt*; z urlop*; wakac*; z punkt*; mecz*; medal*; turyst*; temat*; do rozmów; do pracy; na boisk*; zawróc*
trust: 0.6

[RELOCATE evacuate]
verbs: (ewaku*|ewakuow*|ewakuował*|ewakuowan*|ewakuuj*|wywiez*|wywieź*|wywioz*|wywiózł|przesiedl*|przesiedlon*|wyprowadz*|wyprowadzon*|przewiez*|przewieź*|zabra*) (mieszkańc*|ludzi|ludność|osób|osoby|cywil*|dzieci|rodzin*|pacjent*|dyplomat*|pracowni*|personel*|studen*|uczniów|obywatel* z|obywatel* polsk*|obywatel* litew*|rodak*|pasażer*|ludności)
object: person, none, number, cvl, thing, named, edu
not object: opp
near: ewaku*; bezpieczn*; wojn*; ostrzał*; pożar*; alarm*; bomb*; przygranicz*; ogień; wybuch*; zagroż*; front*; wsi; schron*; powódź; skażen*; konflikt*
actor: subject
recipient: object, subject
count object: persons
count subject: persons
count recipient: persons
without: komisariat*; komend*; areszt*; kajdank*; ćwicz*; próbn*; milicj*; omon*
trust: 0.65

[INCIDENT accident]
verbs: (zgin*|zginę*|zginął|zginęł*|zginęl*|rani*|ranił*|ranny*|rannych|ucierp*|ucierpiał*|poszkodow*|odnios*|odnieśl*|odniós*|uszkodz*) (w wypad*|w katastrof*|w zderzen*|w pożar*|w wybuch* gazu|w wybuch* w|w karambol*|w kolizj*|w wyniku wypad*|w wyniku zderz*|w wyniku pożar*|w wyniku wybuch* gazu|w wyniku wybuch* w|w wyniku wybuch* zbior*|w wyniku wybuch* kotł*|w wyniku katastrof*|w wyniku eksploz* gazu|w wyniku zawal*|pod kołami|wskutek wypad*|wskutek pożar*|wskutek zawal*|w kopalni|podczas pożar*); (zderz*|zderzy*|zderzył*|zderzyl*|rozbi*|rozbił*|rozbil*|wykole*|wykolei*|wykoleił*|dachow*|runę*|runął|runęł*|spad*|spadł*|zaton*|zatonę*|zatonął|wpad*|wpadł*|zjecha*) (autobus*|ciężarów*|pociąg* z|pociąg* pasaż*|pociąg* towar*|pociąg|samoch*|bus*|samolot*|śmigłow*|helikop*|mikrobus*|auto|aut{a,o}|łód*|kuter|most|dron*|balon*|wagon*|cystern*); (dosz*|doszło|dochodz*) do (wypad*|katastrof*|zderz*|wybuch* gaz*|wybuch* w|pożar*|wyciek*|eksploz*|zawal*|karambol*|awari*)
actor: none
recipient: subject, object
count subject: killed
count recipient: killed
count object: killed
without: ostrzał*; rakiet*; zamach*; ataku; strzel*; wojn*; zestrzel*; celow*; demonstr*; bomb*; drony spadł*; cen*; kurs*; rubel; sprzedaż*; na bank*; temperatur*
trust: 0.6

[INCIDENT disaster]
verbs: (strawi*|strawił*|spłon*|spłonę*|spłonął|wybuch*|wybuchł*|szale*|szalej*|szalał*|ogarn*|ogarnę*|ogarnął|zniszcz*|zniszczy*|zniszczył*|zala*|zalał*|zalan*|podtop*|naw*|nawiedz*|nawiedzi*|nawiedził*|przesz*|przeszł*|pozbaw*|pozbawi*|pali*|palą|płon*|płoni*|uszkodz*|uszkodzi*|zerwa*|zerwał*) (pożar*|ogień|ogniem|ognia|powódź|powodzi*|wichur*|huragan*|nawałnic*|burz* śnież*|burz* piask*|trąb* powietrz*|trzęsien*|lawin*|las{,y,ów}|torfowisk*|hal* produk*|hal* magaz*|rafineri*|bez prądu|prądu)
actor: none
recipient: object, subject, w
without: polityczn*; ostrzał*; rakiet*; dron*; podpal*; podpala*; demonstr*; wojn*; celow*; sankc*; napięc*; drony
trust: 0.55

[INCIDENT death]
verbs: (zmar*|zmarł*|zmarl*|umar*|umarł*|umiera*|skona*|zginę*|zginął|powies*|powiesił*|odebra*|odebrał*|targn*|targnę*|targnął|popełn*|popełni*|popełnił*|zamarz*|zamarzł*|uton*|utonę*|utonął|straci*|stracił*) (w więzien*|w aresz*|w kolonii|w koloni*|w celi|w szpital*|w izolat*|w łagrz*|w niewoli|w niewyjaśn*|w niejasn*|w tajemnicz*|w karcerz*|w lesie|w rzece|w wieku|na granicy|za kratami|samobójst*|sobie życie|na swoje życie|na własne życie|z wychłodz*|z wyczerp*|z zimna|z głodu|więzień|więźn*|migrant*|aresztow*|osadzon*|cudzoziem*|po pobic*|na atak serca|życie)
subject: person, named, none, number, opp, ref, med, cvl, mil
actor: none
recipient: subject, object
count subject: killed
count recipient: killed
without: ostrzał*; rakiet*; film*; pies; król; 19*; gest*; cierpliwo*; zastrzel*; od kul*; w wypad*; aktor amer*; rola
trust: 0.65

[INCIDENT death]
verbs: (znale*|znalez*|znaleź*|znalezion*|znaleziono|odnale*|odnalez*|odnalezion*|natraf*|natrafi*|natrafil*|wyłow*|wyłowi*|wyłowion*|odkry*|odkryt*|ujawni*) (ciał*|zwłok*|martw*|szkielet*|szczątk* ludz*|szczątk* mężcz*|szczątk* migr*|szczątk* kobiet*)
actor: none
recipient: object, subject, genitive
count object: killed
count subject: killed
count recipient: killed
without: archeol*; mamut*; zwierz*; wojenn* z; rozstrzelan*; kurapat*; żubr*; łos*; ryb*
trust: 0.7

[INCIDENT disease]
verbs: (stwierdz*|stwierdzi*|stwierdzon*|stwierdzono|potwierdz*|potwierdzi*|potwierdzon*|odnotow*|odnotowan*|wykry*|wykryt*|zdiagnoz*|zdiagnozow*|zanotow*|zarejestr*|zarejestrow*|zarejestrowan*|przyby*|przybył*|zaraz*|zarazi*|zaraził*|zakaz*|zakazi*|zakaził*|zachor*|zachorow*|zachorował*|zmar*|zmarł*|choruj*) (zakaże* koron*|zakaże* covid*|zakaże* wirus*|zakażen*|koronawirus*|covid*|zachorow*|przypad* covid*|przypad* zakaż*|przypad* odr*|przypad* gryp*|przypad* ospy|przypad* choler*|przypad* wściek*|przypad* asf|przypad* zachor*|przypad* koron*|odr{ę,y,a}|gryp{ę,y,a}|epidemi*|salmonell*|ptasi* gryp*|świń*|asf)
actor: none
recipient: subject, object
count subject: persons
count object: persons
count recipient: persons
without: szczepionk* przeciw; ustaw*; rocznic*; granic* próbow*; komputer*
trust: 0.65

[SANCTION expel]
verbs: (dosta*|dostał*|otrzyma*|otrzymał*|miał*|mieli) (godzin* opuszcz*|godzin* wyjazd*|dób opuszcz*|dni opuszcz*|dob* opuszcz*|dob* wyjazd*|tydzień opuszcz*)
near: dyplomat*; ambasador*; konsul*; attach*; charg*; radc*; ambasad*; korespondent*
actor: none
recipient: subject
count subject: persons
implied actor: Foreign Ministry
trust: 0.8

[SANCTION expel]
nouns: ^wydaleni{e,u,a,em} (dyplomat*|ambasad*|konsul*|attach*|trzech|dwóch|czterech|pięciu|pracowni*|radc*|litew*|polsk*|białorus*|rosyjsk*|personel*)
near: dyplomat*; ambasad*; konsul*; attach*; radc*
actor: przez, subject
recipient: genitive
count recipient: persons
implied actor: Foreign Ministry
without: grozi*; zagroz*; możliw*; w odpowiedzi na; po; w związku; żąda*; domaga*
trust: 0.55

[SANCTION discontinue]
verbs: (kończ*|kończy*|zakończ*|zakończy*|zakończył*|zawies*|zawiesi*|zawiesił*|wstrzym*|wstrzyma*|zwija*|opuszcz*|opuści*|opuścił*|wychodz*|wyszed*|wyszł*|wycof*|wycofa*|wycofał*|wycofuj*|zamyk*|zamyka*|zamkn*|zamknę*|zamknął) (działaln* białorus*|działaln* rosj*|białorusk* rynek|rynek białorus*|z białorus*|z rynku|biznes* białorus*|inwestyc* białor*|sklep* białor*|fabryk* białor*)
not subject: mil, gov, country, ngo, uaf
near: firm*; koncern*; sieć; sieci; spółk*; producent*; marka; bank*; przedsięb*; holding*; korporac*; rynk*; rynek; inwest*
actor: subject
recipient: z, na, w
without: wojsk*; żołnierz*; wagner*; redakc*; organizac* praw*; fundacj*
trust: 0.65

[SANCTION discontinue]
verbs: (zakaz*|zakaza*|zakazał*|wpuśc*|wpuści*|wpuszcz*) (ciężarów* retorsj*|ciężarów* odwet*|tir* retorsj*|tir* odwet*)
actor: subject
recipient: indirect, object, dla
trust: 0.8

[MOBILIZE troops]
verbs: (wesprz*|wspar*|wsparł*|wspiera*|wspomag*|wspomaga*|dołącz*|dołączy*|dołączył*) (pogranicznik*|straż graniczn*|strażnik*|funkcjonar*|policj*)
subject: mil, number, body
near: żołnierz*; wot; wojsk*; terytorials*; batalion*; kompani*
actor: subject
recipient: none
count subject: troops
trust: 0.8

[MOBILIZE troops]
verbs: (ściąg*|ściąga*|zjeżdż*|zjeżdża*|napływ*|napływa*|ciągn*|suną|sun*|jad*|jadą|zmierza*|zmierzaj*|kieruj*) (kolumn* sprzęt*|kolumn* wojsk*|kolumn* czołg*|kolumn* pancern*|sprzęt* wojsk*|żołnierz*|eszelon*|czołg*|wojska|oddziały)
actor: none
recipient: none
count subject: troops
implied actor: armed forces
without: parad*; defilad*; do koszar; wycof*; kieruj* się
trust: 0.65

[MOBILIZE weapons]
verbs: (wzb*|wzbi*|wzbił*|poderw*|poderwa*|poderwał*|startuj*|wystart*|wystartow*|krąż*|krąży*|latał*) (myśliw*|samolot* wojsk*|samolot* bojow*|samolot* nato|f-16*|f-35*|lotnictw*|śmigłow* wojsk*|śmigłow* bojow*|eurofighter*)
actor: subject
recipient: none
count subject: vehicles
implied actor: armed forces
without: pokaz*; parad*
trust: 0.7

[MOBILIZE weapons]
verbs: (pojawi*|pojawił*|zauważ*|zauważy*|zauważon*|krąży*|dostrzeż*) (obiekt* nad|obiekt* niezident*|obiekt* białor*|dron* nad|balon* nad|śmigłow* nad|niezidentyfikowan*)
actor: subject
recipient: nad
count subject: vehicles
without: spad*; rozbi*; zestrzel*; zaatak*; festiwal*; pokaz*
trust: 0.6

[MOBILIZE weapons]
nouns: ^przerzut (głowic*|rakiet*|broni|czołg*|sprzęt*|wojsk*|żołnierz*|systemów); ^rozmieszczeni{e,u,a} (głowic*|rakiet*|broni|oreszn*|taktyczn*|systemów|żołnierz*|wojsk*)
near: zakończ*; rozpocz*; trwa*; potwierdz*; ogłos*; poinform*; dokon*
actor: subject, przez
recipient: na, w
without: groz*; umow*; zgod*; sprzeciw*; przeciw*; żąda*; możliw*
trust: 0.6

[MOBILIZE police]
verbs: (patrol*|patroluj*|patrolow*|pilnuj*|otoczy*|otoczył*|obstaw*|obstawi*|obstawił*|zaję*) (ulic* milic*|ulic* omon*|ulic* policj*|ulic* wojsk* wewnętrz*|ulic* funkcjonar*|centrum milic*|centrum omon*|centrum policj*|plac* milic*|plac* omon*|plac* policj*)
actor: subject
recipient: none
trust: 0.75

[RETREAT release]
verbs: (wróci*|wrócił*|powróci*|powrócił*) (do domu odsiad*|do domu latach|do domu więzien*|do rodzin* odsiad*|z kolonii|z więzien*|z aresztu|z łagru|zza krat|po odbyc*)
near: odsiad*; więzien*; koloni*; aresz*; łagr*; krat; kar*
actor: none
recipient: subject
count subject: released
implied actor: authorities
trust: 0.85

[RETREAT release]
nouns: na ^wolności; na ^wolność
verbless: yes
actor: none
recipient: genitive
implied actor: authorities
without: życie; prawo; zasług*; zwierz*
trust: 0.5

[RETREAT release]
verbs: (odda*|oddał*|przekaz*|przekaza*|przekazał*|wyda*|wydał*|wymien*|wymieni*|wymienił*) (polsc* zakonnik*|polsc* więźni*|polsc* dzienn*|polsc* obywatel*|litw* więźni*|litw* obywatel*|usa więźni*|amerykan* więźni*|ukrain* jeńc*|ukrain* więźni*|ukrain* cywil*|jeńc*|zakładni*)
subject: country, place, gov, person, named, none, body
actor: subject
recipient: object, indirect
count object: released
without: podejrzan* o zabój*; poszukiw*; pomoc*; ekstrad*; sprzęt*; domaga*
trust: 0.65

[RETREAT resign]
verbs: (odszed*|odeszł*|odszedł|odeszl*|odchodz*|odejdzie|zwolni*|zwolnił*|rzuc*|rzuci*|rzucił*|złoży*|złożył*) (na znak protest*|w proteś*|pracę milic*|pracę telewiz*|pracę prokurat*|mundur*|wypowiedzen* znak)
subject: person, named, number, cop, med, gov, jud, none
actor: subject
recipient: none
without: strajk*; od maszyn*
trust: 0.75

[RETREAT access]
verbs: (zobaczy*|zobaczył*|spotka*|spotkał*|odwiedz*|odwiedzi*|odwiedził*) (uwięzion*|osadzon*|skazan*|więźni*|poczobut*|w koloni*|w aresz*|w więz*)
subject: cvl, gov, person, igo, rel, named
near: uwięzion*; koloni*; aresz*; więzien*; osadzon*; więźn*; widzen*
actor: none
recipient: subject, z
implied actor: authorities
without: nie pozwol*; odmów*; nie może; domaga*
trust: 0.65

[PROTEST demo]
verbs: (upamiętn*|upamiętni*|upamiętnil*|uczc*|uczci*|uczcil*|obchodz*|świętow*) (wiec*|marsz*|pochod*|pikiet*|manifest*|łańcuch*)
actor: subject
recipient: none
count actor: participants
trust: 0.7

[PROTEST demo]
verbs: (gromadz*|gromadzą|zbiera*|zbierają|schodz*|schodzą|przychodz*) (na placu|pod stel*|pod ambasad*|pod pomnik*|pod aresz*|pod parlament*|przed ambasad*|przed pomnik*|przed aresz*|przed parlament*|przed konsulat*)
subject: person, number, cvl, opp, none, lab, edu
not subject: cop, mil, ref
actor: subject, object
recipient: pod, przed
count actor: participants
count subject: participants
implied actor: protesters
without: turyst*; jarmark*; koncert*; kibic*
trust: 0.65

[PROTEST hunger]
verbs: (jadł*|przyjmuj*|przyjmow*) (posił*|pokarm*|nic|jedzen*)
negated: yes
near: więzi*; więźn*; aresz*; protest*; głod*; kolonii; celi; uwięzion*; działacz*
actor: subject
recipient: none
trust: 0.7

[PROTEST obstruct]
verbs: (ustawi*|ustawil*|ustawił*|zaparkow*|stanę*|stanęl*|stanęł*) (w poprzek drog*|w poprzek jezdni*|w poprzek tras*|na torach|na jezdni)
subject: person, lab, bus, number, none, cvl, opp
actor: subject
recipient: none
count actor: participants
without: wypad*; radiowo*; policj*; autobus*
trust: 0.7

[PROTEST riot]
verbs: (wybuch*|wybuchł*|dosz*|doszło|wszcz*|wszczę*|wznieci*|podnieś*|podnieśl*) (bunt*|rebeli*|zamiesz*|rozruch*)
actor: genitive, subject
recipient: none
implied actor: protesters
without: wulkan*; na pokładzie; młodzieńcz*
trust: 0.75

[AID]
verbs: (dotar*|dotarł*|dotarl*|przyby*|przybył*|przyjecha*|przyjechał*|trafi*|trafił*|dojecha*|dojechał*) (wozy bojow*|karet*|pomoc* human*|konwój human*|transport* pomoc*|transport* human*|transport* broni|dar{y,ów}|leki|generator*|agregat*|leopard*)
near: ukrain*; kijow*; charkow*; mieszkańc*; uchodźc*; migrant*; lwow*
actor: adjective, genitive
recipient: do, indirect
without: skradzion*
trust: 0.65

[AID]
verbs: (przynieś*|przyniósł|przyniosł*|przynios*|przynieśl*|zanieś*|zanieśl*|zawieź*|zawieźl*|przywieź*|przywieźl*|rozda*|rozdal*|rozdaj*|ofiarow*|dostarcz*|dostarczy*|dostarczyl*) (zup*|śpiwor*|koc{e,ów}|ubran*|żywno*|jedzen*|wod{ę,y}|posiłk*|buty|leki|opał*|paczk*|powerbank*)
near: migrant*; uchodź*; cudzoziem*; granic*; lasu; lesie; mieszkańc*; więźni*; rodzin*; ukrain*; ofiar*; powodzian*
actor: subject
recipient: indirect, dla, do
trust: 0.7

[ELECT vote]
verbs: (wzię*|wziął|wzięł*|bierz*|bierze) udział* (głosow*|wybor*|referend*)
near: proc; %; uprawnion*; frekwenc*; wyborc*; komisj*; białorusin*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[GOVERN law]
verbs: (parafow*|parafował*|podpis*|podpisa*|podpisał*|wyda*|wydał*) (dekret*|ukaz*)
subject: person, gov, named, none, country
actor: subject
recipient: none
without: ułaskaw*; amnest*; sankc*; umow*
trust: 0.75

[GOVERN dismiss]
verbs: (strac*|straci*|stracił*|pożegn*|pożegna*|pożegnał*) (stanowisk*|posad* minist*|posad* szef*|posad* guber*|tek*|fotel minist*)
subject: gov, person, named, mil, jud, cop, none
near: minister*; ministr*; gubernat*; szef*; prokurator*; generał*; ambasad*; wicepremier*; komendant*; dowódc*; premier*; burmistrz*
actor: none
recipient: subject
implied actor: president
without: protest*; strajk*; wojn*; za pogląd*
trust: 0.75

[GOVERN decide]
verbs: (zdecyd*|zdecydow*|zdecydował*|postanow*|postanowi*|postanowił*|zatwierdz*|zatwierdzi*|podję*) (o budow*|budow* zapor*|budow* płot*|budow* mur*|budow* elektrow*|budow* ogrodz*|budow* umocn*|zbudow*|wybudow*|o wzmocn*|o zakup*)
subject: gov, person, body, named, country, leg, place
actor: subject
recipient: none
measures: money
trust: 0.75

[RELOCATE return]
verbs: (sprowadz*|sprowadzi*|sprowadził*|przewiez*|przewióz*|zabra*|zabrał*|ewaku*|repatri*|repatriow*) (migrant* ojczyzn*|obywatel* ojczyzn*|migrant* do kraju|obywatel* do kraju|rodak* do kraju|migrant* do domu|cudzoziem* do iraku|migrant* czarter*|obywatel* czarter*|migrant* samolot*)
subject: gov, body, country, named, bus, none, igo
actor: object
recipient: none
count object: persons
without: do areszt*; na komend*
trust: 0.75

[INCIDENT accident]
verbs: (wpad*|wpadł*|wypad*|wypadł*|zjecha*|zjechał*|przewróci*|przewrócił*|uderzy*|uderzył*|stoczy*|stanę*|stanął) (do rowu|z drogi|na pobocz*|w drzewo|na bok|w płomieniach|do rzeki|z trasy|w barier*|z torów)
near: autokar*; autobus*; bus{,a,em,y}; samochód*; samochod*; auto; auta; ciężarów*; pociąg*; karet*; pojazd*; motocykl*; wagon*; cystern*
actor: none
recipient: subject
without: rajd*; wyścig*
trust: 0.65

[INCIDENT]
verbs: (wstrzym*|wstrzyma*|wstrzymał*|zawies*|zawiesi*|zawiesił*|zamkn*|zamknę*|zamknię*|zamknął|zamknęł*|przerwa*|przerwał*|ogranicz*) (lotnisk*|port* lotnicz*|operac* lotnicz*|lot*|ruch* lotnicz*)
near: balon*; dron*
actor: none
recipient: subject, object
without: sankc*; strajk*
trust: 0.8

[RETREAT release]
verbs: wysz{ła,li,ły,edł} (na wolność|z więzien*|z aresztu|z kolonii|zza krat|za kaucj*); wyjdzie (na wolność|z więzien*|z aresztu); (odzyska*|odzyskał*) wolność; (opuści*|opuścił*) (więzien*|areszt|kolonię|celę|zakład karny)
not subject: bus
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: domaga*; wezwa*; wzywa*; żąda*; apel*; album*; gdyby
trust: 0.75
`;
