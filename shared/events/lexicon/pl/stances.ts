/** Polish: what is said, demanded, refused, threatened, promised and praised, in set phrases that name what must be there. The format is told in ../format.ts. */
export const stances = `
[ACCUSE disapprove]
verbs: (szczędz*|szczędzi*|żałow*) (krytyk*|ostrych słów|gorzkich słów|cierpkich słów|zarzut*)
negated: yes
actor: subject
recipient: indirect, genitive, pod adresem, wobec
trust: 0.8

[ACCUSE disapprove]
verbs: (podda*|poddał*|poddan*) (krytyc*|miażdżąc* krytyc*); (zmieszał*|zmiesza*) z błotem; (wyrazi*|wyraził*|wyraża*|wyrażon*) (oburzen*|potępien*|dezaprobat*|sprzeciw*|stanowcz* sprzeciw*|zaniepokoj*|głębok* zaniepokoj*|protest*|stanowcz* protest*); (da*|dał*) wyraz (oburzen*|zaniepokoj*); (podnios*|podniós*|podnieś*|zabra*) głos przeciw*; (napiętn*|piętnuj*|piętnow*|potęp*|potępi*|potępił*|potępia*|zgani*|zganił*|skrytyk*|skrytykow*|krytyk*|krytykow*|krytykuj*|oburza*|oburzy*|oburz*|wytyka*|wytk*|wytkn*|wypomin*|wypomn*)
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun, leg, rel
actor: subject
recipient: object, indirect, za, pod adresem, wobec, genitive, przeciwko
without: film*; spektakl*; drużyn*; trener*; piłkar*; książk*; płyt*; przepis kulinar*; kuchni*
trust: 0.55

[ACCUSE disapprove]
verbs: (nazwa*|nazwał*|nazywa*|określ*|okreś*|określi*|określił*|uzna*|uznał*|uważa*|ochrzci*|mówi*|mówił*) (skandal*|skandalicz*|hańb*|haniebn*|prowokac*|farsa|farsę|farsą|farsy|kłamst*|zbrodni*|zbrodn*|terroryz*|terror*|absurd*|szantaż*|pogwałc*|niedopuszcz*|barbarzyń*|bezpraw*|zemst*|agresj*|aktem agresj*|aktem wrogo*|aktem odwet*|aktem terror*|aktem barbarz*|aktem zemst*|oburzając*|bandy*|bandyc*|reżim*|dyktator*|uzurpator*|marionet*|parodi*|fikcj*|cyrk*|kpin*|policzk*|nieakcept*|niesprawiedl*|cyniczn*|okrutn*|nieludzk*|naruszen* praw*|łaman* praw*)
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun, leg, rel
actor: subject
recipient: object, genitive, wobec
without: film*; spektakl*; drużyn*; trener*; sędziego; ulic*; sąd uzna*; winn*
trust: 0.65

[ACCUSE disapprove]
verbs: (wezwa*|wezwał*|wzywa*|wezwan*|zosta* wezwan*) (ambasador*|charg*|konsul*|dyplomat*|radc*|na dywanik|do msz|do siedziby msz|do ministerstwa spraw zagr*|przedstawiciel* ambasad*)
object: person, named, none, gov, number
not object: opp
actor: subject
recipient: object, subject
implied actor: Foreign Ministry
without: do opuszczen*; do uwoln*; na konsultac*; do kraju; do powrotu
trust: 0.8

[ACCUSE disapprove]
verbs: (wręcz*|wręczy*|wręczył*|wręczon*|wystos*|wystosow*|przekaza*|przekazał*|złoży*|złożył*|złożon*|skierow*|wysła*|wysłał*|wysłan*|otrzyma*|dosta*) (not* protest*|not* dyplom*|stanowcz* protest*|oficjaln* protest*|ostr* protest*|protest* w zwi*|demarche)
actor: subject
recipient: indirect, do, object
trust: 0.8

[ACCUSE allege]
verbs: (oskarż*|oskarży*|oskarżył*|oskarża*|oskarżan*|obwini*|obwinił*|obwinia*|posądz*|posądzi*|pomawia*|pomów*|pomówi*|podejrzew*) o; (zarzuc*|zarzuci*|zarzucił*|zarzuca*|wytk*|wytkn*|wytyka*|imput*|przypis*|przypisa*|przypisuj*|insynuow*|insynuuj*) (współudział*|próbę|próby|udział|prowokac*|ingerenc*|szpieg*|przygotow*|fałszow*|zdrad*|łaman*|naruszan*|naruszen*|szkolen*|finansow*|podżegan*|organiz*|bezczynno*|kłamst*|agresj*|zbrodni*|hipokryz*|podwójne standardy|cyberatak*|instrumental*|wykorzyst*|eskalac*|odpowiedzialn*|win*|autorstw*)
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun, leg
actor: subject
recipient: object, indirect
absorbs: yes
without: prokurat*; akt oskarżen*; trener*; drużyn*; sędzi*; lat więz*
trust: 0.75

[ACCUSE allege]
verbs: (obarcz*|obarczy*|obarczył*|obciąż*|obciąży*|zrzuc*|zrzuci*|zrzucił*|zwal*|zwala*|zwali*|składa*|przypis*) (odpowiedzialn*|win*); (ponos*|ponosi*|ponoszą) (odpowiedzialn*|win*)
actor: subject
recipient: object, na, indirect
absorbs: yes
without: winn*; kierowc*; karn* odpowiedz*
trust: 0.7

[ACCUSE allege]
verbs: (wskaza*|wskazał*|wskazuj*) (odpowiedzialn*|winn*|sprawc*|ślad*|palec*|palc*)
near: kgb; reżim*; mińsk*; moskw*; służb*; łukaszen*; rosj*; białoru*
actor: subject
recipient: na, object
absorbs: yes
trust: 0.6

[ACCUSE investigate]
verbs: (postawi*|postawił*|postawion*|postawiono|przedstaw*|przedstawi*|przedstawił*|przedstawion*|stawia*|ogłos*|ogłoszon*|zaostrz*|zmieni*) zarzut*
actor: subject
recipient: indirect, subject, object, wobec
count recipient: persons
count subject: persons
implied actor: prosecutors
trust: 0.8

[ACCUSE investigate]
verbs: (usłysz*|usłyszał*|usłysza*) zarzut*
actor: none
recipient: subject
count subject: persons
implied actor: prosecutors
trust: 0.8

[ACCUSE investigate]
verbs: (zasiad*|zasiadł*|zasiądz*|zasiądą|zasiądzie|trafi*|znalaz*|znalazł*) (ławie oskarżon*|ławę oskarżon*|ława oskarżon*); (stan*|stanął|stanęł*|stanę*|stanie|staną|staje|stają|stawa*|odpowiad*|odpowie*|odpowiedz*|odpowiada*) (przed sąd*|przed trybunał*|przed obliczem|z wolnej stopy|za zdradę|karnie); (sądzon*|sądz*) (za|w trybie|zaocznie|z artykułu|przy drzwiach)
subject: person, named, number, opp, none, pronoun, med, cvl, ngo
actor: none
recipient: subject
count recipient: persons
count subject: persons
implied actor: court
without: wyzwan*; problem*; polity* odpowiedz*
trust: 0.7

[ACCUSE investigate]
verbs: (rusz*|ruszył*|ruszy*|rozpocz*|rozpoczę*|rozpoczął*|rozpoczyn*|zaczą*|zaczę*|trwa*|toczy*|tocz*|odby*|wznow*|wznowi*|wznowił*|odbyw*) (proces* karn*|proces* przeciw*|proces* w sprawie|proces* przed|proces* działacz*|proces* opozyc*|proces* dzienn*|proces* byłe*|proces* za|proces|rozpraw*|postępow*|śledztw*|dochodz*|spraw* karn*|przewód*)
near: sąd*; prokurat*; oskarż*; zarzut*; karn*; śledcz*; przeciw*; wobec; w sprawie; dziennik*; opozyc*; działacz*; aktywist*; policj*; sędzi*; aresz*; politycz*
actor: none
recipient: wobec, przeciw, przeciwko, genitive, object
implied actor: court
without: pokojow*; produkc*; technolog*; akces*; negocjac*; legislac*; likwidac*; konkurs*; umorz*; rozwod*; integrac*; zakończ*; dziennikarsk*
trust: 0.6

[ACCUSE investigate]
verbs: (wszcz*|wszczę*|wszczął|wszczyn*|prowadz*|prowadzi*|wznow*|wznowi*|rozszerz*|otworz*|otworzy*|otwiera*|zainicj*) (śledztw*|dochodz*|postępow* karn*|postępow* w sprawie|postępow* wobec|postępow* przeciw*|postępow* wyjaśn*|postępow* dyscyp*|postępow* sprawdz*|spraw* karn*|spraw* kryminaln*|spraw* przeciw*|spraw* z artykuł*|postępow*)
actor: subject
recipient: przeciw, przeciwko, wobec, na, genitive
count recipient: persons
implied actor: prosecutors
without: dziennikarsk*; umorz*; antydumping*; upadłoś*; likwidac*
trust: 0.75

[ACCUSE investigate]
verbs: (wnies*|wniós*|wnieś*|wnios*|złoży*|złożył*|złożon*|skierow*|skieruj*|przesła*|przekaza*) (akt* oskarżen*|pozew|pozw*|skarg* do|skarg* na|skarg* przeciw*|zawiadomien*|doniesien*|spraw* do sąd*|spraw* do trybun*|wniosek do mtk)
actor: subject
recipient: przeciw, przeciwko, na, wobec
implied actor: prosecutors
without: kasac*; apelac*; o ułask*; o azyl*; klient*; konsument*; sąsied*; reklam*
trust: 0.8

[ACCUSE investigate]
verbs: (rozesł*|wyda*|wydał*|wydan*|wystawi*|wystawił*|wystawion*|wysła*|opublik*|umieśc*|umieści*|wpisa*|wciągn*|figuruj*|ogłos*|ogłosi*|ogłoszon*) (list* gończ*|poszukiwan*|nakaz* aresztow*|nakaz* zatrzym*|list* poszukiwan*|czerwon* not*|baz* poszukiwan*); (poszukuj*|poszukiwan*|ściga*|ścigan*) (listem gończ*|listami gończ*|interpol*|białorusk* sąd*|białorusk* władz*|białorusk* służb*|białorusk* prokurat*|prokurat*|międzynarod* listem|przez kgb)
not subject: igo
actor: subject
recipient: za, object, subject, wobec, genitive
count recipient: persons
count object: persons
implied actor: authorities
without: pies; psa; skarb*; świadk*; trybunał karny
trust: 0.75

[ACCUSE investigate]
verbs: (wezwa*|wezwan*|wzywa*) (na przesłuch*|w charakterze świad*|w charakterze podejrz*|do prokurat*|do kgb|do śledcz*|na komend*|do komitetu śledcz*); (przesłuch*|przesłucha*|przesłuchuj*|przesłuchiw*|przesłuchan*) (w charakterze|na przesłuch*|kgb|przez kgb|funkcjonar*|śledcz*|prokurat*|godzin*|przez śledcz*|milicj*|działacz*|dziennikar*|świad*|krewn*|rodzin*|studen*|pracowni*)
object: person, none, named, number, opp, pronoun, med, cvl
actor: subject
recipient: object, subject
count object: persons
count recipient: persons
implied actor: investigators
without: komisj* śledcz*; sejmow*; płyt*; kandydat* przesłuch*; konkurs*
trust: 0.6

[SANCTION convict]
verbs: (wyda*|wydał*|wydan*|wystawi*) nakaz* (aresztow*|zatrzym*)
subject: igo
actor: subject
recipient: wobec, genitive, na, za, przeciwko
trust: 0.9

[SANCTION convict]
verbs: (wyda*|wydał*|wydan*) nakaz* (aresztow*|zatrzym*)
near: trybunał karny; trybunału karnego; mtk
actor: subject
recipient: wobec, genitive, na, za, przeciwko
trust: 0.95

[REQUEST yield]
verbs: (żąda*|zażąda*|zażądał*|domaga*|domagał*|dopomin*|upomin*|upomnia*|apel*|zaapel*|zaapelow*|apeluj*|apelow*|wezwa*|wezwał*|wzywa*|nawoł*|nawołuj*|nawoływ*|prosi*|poprosi*|poprosił*|błaga*|naleg*|nalega*|oczekuj*|chc*|chce|chcą|zwróc*|zwróci*|zwrócił*) (uwolni*|uwolnien*|zwolnien*|wypuszcz*|wypuści*|zwolnił*|uwolnił*|zwolnił|na wolność|wycofan*|wycofał*|wycofa*|zaprzest*|zaprzesta*|przerwan*|przerwał*|zakończen*|zakończył*|powstrzym*|powstrzyma*|zniesien*|zniósł|zniosł*|otwarc*|otworzył*|odblokow*|wstrzyman*|wstrzymał*|zawieszeni* broni|dymisj*|ustąpien*|ustąpił*|odejści*|odszedł|rezygnac*|zwrot*|zwrócen*|cofnięc*|anulow*|uchylen*|wypłat*|dopuszczen*|wpuszcz*|dostęp*)
object: person, body, named, country, place, gov, igo, none, number, release, opp, thing, violence
actor: subject
recipient: od, do, object, genitive
absorbs: yes
without: przeciw uwol*; nałożen*; sankcji wobec; pomocy hum*; bilet*; towar*; kaucj*; klient*
trust: 0.7

[REQUEST change]
verbs: (nawoł*|nawołuj*|nawoływ*|apel*|zaapel*|zaapelow*|apeluj*|apelow*|wezwa*|wezwał*|wzywa*|żąda*|zażąda*|zażądał*|domaga*|domagał*|postul*|postulow*|postuluj*|naleg*|nalega*|prosi*|poprosi*|poprosił*|ponagl*|ponagli*|naciska*|zachęc*|zachęci*|zachęca*|namawia*|namówi*|zaleca*|zalec*|zaleci*|zalecił*|rekomend*|rekomendow*|rekomenduj*|sugeruj*|zasugerow*|doradz*|radz*|przekon*|zaproponow*|zaproponował*|proponuj*|proponow*) (do|o|by|aby|żeby|wyjaśnie*|wyjaśnień|śledztw*|zamknięci*|zmian*|dialog*|powściągliw*|deeskal*|respektow*|przestrzegan*|poszanow*|zbadan*|reform*|ukaran*|wzmocnien*|działań|reakcj*|odpowiedzi|referend*|strajk*|protest*|głosow*|opuszczen*|wyjazd*|rozwiązan*|niezależ*)
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, jud, leg, pronoun, rel, cvl
actor: subject
recipient: do, od, object, indirect
absorbs: yes
without: sąd* o; kar{y,ę}; ambasador*; charg*; o rękę; o piłk*; o autograf*; wizę; na dywanik; o oceni*; klient*; turyst*; o ciszę; pacjen*
trust: 0.6

[REQUEST change]
verbs: (chc*|chce|chcą|oczekuj*|spodziewa*) (od rząd*|od władz*|od unii|od ue|od nato|od komisj*|od mińsk*|od warszaw*|od moskw*|od białoru*|od polsk*|od litw*|od łukaszen*|od premier*|od prezydent*|od minist*|od wilna|od berlin*)
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, leg, pronoun
actor: subject
recipient: od
absorbs: yes
without: uwoln*; zwoln*; pomoc*; wsparci*; sankc*; broni
trust: 0.6

[REQUEST change]
verbs: (złoży*|złożył*|złożon*|skierow*|skieruj*|przekaza*|wysła*|wysłał*|wystos*|wystosow*|napisa*|napisał*|podpis*|podpisa*|podpisał*) (petyc*|apel|apele|apelem|list* otwart*|wniosek do|wniosk* do|interpelac*|skarg* do rpo|prośb* do|wezwan*)
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, leg, number, cvl, rel
actor: subject
recipient: do, indirect, w, wobec
absorbs: yes
without: o azyl; o ochron*; o ułask*; o ekstrad*; o wydan*; akt oskarż*; o wizę; uwoln*; zwoln*; sankc*; pomoc*; podziękow*
trust: 0.65

[REQUEST yield]
verbs: (złoży*|złożył*|skierow*|przekaza*|wysła*|wysłał*|wystos*|wystosow*|napisa*|napisał*|podpis*|podpisa*|podpisał*|opublik*|zainicj*) (petyc*|apel|apele|apelem|list* otwart*|prośb*|wezwan*)
near: uwolnien*; zwolnien*; wypuszcz*; otwarc*; wycofan*; zniesien*; uwolnić; uwolni*
actor: subject
recipient: do, indirect
absorbs: yes
trust: 0.75

[REQUEST assist]
verbs: (prosi*|poprosi*|poprosił*|zwróc*|zwróci*|zwrócił*|apel*|zaapel*|zaapelow*|apeluj*|wezwa*|wezwał*|wzywa*|żąda*|zażąda*|domaga*|domagał*|wystąpi*|wystąpił*|wniosk*|wnioskow*|zabieg*|zabiega*|stara*|ubieg*|ubiega*|błaga*|oczekuj*|naciska*|postul*) (pomoc*|wsparci*|broń|broni|uzbrojen*|amunicj*|dostarczen*|dostaw*|przekazan*|sankcj*|nałożen*|zaostrzen*|embargo|ekstradyc*|wydan* podejrz*|wydan* opozyc*|wydan* działacz*|wydan* zbieg*|wydanie|mediacj*|pośrednict*|wstawien*|wstawił*|interwenc*|kredyt*|pożyczk*|dofinans*|środk*|pieniądz*|ochron* międzynar*|azyl*|misj* obserw*|obserwator*|patrol*|system* patriot|system* obrony|system* s-400|wojsk*|żołnierz*)
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, leg, pronoun, cvl, rel, ref
actor: subject
recipient: do, od, object, indirect
absorbs: yes
without: zniesien*; zniósł; zdjęci*; bez pomocy; przy pomocy; za pomocą; wycofan*; prac{y,ę}; wstrzymani*; zakończ*
trust: 0.75

[REQUEST change]
verbs: chce; chcą; chciał*
subject: person, body, named, country, place, gov, igo, ngo, opp, leg
near: żeby; by; aby
actor: subject
recipient: od
absorbs: yes
trust: 0.6

[REQUEST assist]
verbs: chce; chcą
subject: person, body, named, country, place, gov, igo, ngo, opp, leg
near: sankc*; pomoc*; zakaz wjazdu; wsparci*; broń; wojsk*
actor: subject
recipient: od
absorbs: yes
trust: 0.65

[REQUEST meet]
verbs: (zaprosi*|zaprosił*|zaprasza*|zaproszon*) (na spotkan*|na rozmow*|na szczyt*|na wizyt*|na konferenc*|z wizyt*|do mińsk*|do warszaw*|do wilna|do kijow*|do moskw*|do brukseli|do polski|do rozmów|do złożenia); (zwoła*|zwołał*|zaproponow*|zaproponował*|proponuj*|poprosi*|poprosił*|prosi*|domaga*|zażąda*|wniosk*|zwróci*|zwrócił*|wezwa*|wezwał*|wzywa*|apel*|zaapel*|nawoł*|nawołuj*) (na spotkan*|na rozmow*|na szczyt*|na wizyt*|do złożen* wizyt*|do wizyt*|do stołu rozmów|do stołu negocjac*|do rozmów|do dialog*|do negocjac*|o spotkan*|o rozmow*|o zwołan*|o audienc*|o widzen*|spotkan*|rozmow* pokoj*|rozmowy|negocjac*|dialog|audienc*)
object: person, none, named, body, country, gov, number, place, visit
actor: subject
recipient: object, indirect, do, od
absorbs: yes
without: turyst*; koncert*; premier* film*; widz*; czytelni*; kibic*; uwoln*; zakończen*; zwolnien*; konferenc* pras*; czołg*
trust: 0.7

[REJECT meet]
verbs: (odmów*|odmówi*|odmówił*|odmawia*|odrzuc*|odrzuci*|odrzucił*|wyklucz*|wykluczy*|wykluczył*|zerwa*|zerwał*|zrywa*|odwoła*|odwołał*|zbojkot*|bojkotow*) (spotkan*|spotka*|rozmów|rozmow*|rozmawia*|dialog*|negocja*|udział* w szczycie|udział* w spotkan*|udział* w rozmow*|udział* w konferenc*|zaproszen*|przyjazd*|wizyt*|przyjęci* delegac*|przyjęci* ambasad*|stołu)
subject: person, body, named, country, place, gov, igo, none, opp, pronoun, ngo
actor: subject
recipient: z, ze, indirect, genitive, object
absorbs: yes
without: z powodu chorob*; pogod*; mecz*; policj*
trust: 0.75

[REJECT meet]
verbs: (rozmawia*|spotka*|spotyk*|negocj*|negocjow*|usiąś*|usiądzie|siąd*|przyjedz*|przyjecha*|przyję*|przyją*|przyjmie|weźmie|weźmą|pojedz*|pojech*|zamierza* rozmawia*|zamierza* spotyk*|zamierza* negocj*|zgodz*|zgodzi*|zgodził* rozmow*|zgodził* spotkan*|zgodził* negocj*|zgodził* dialog*)
negated: yes
near: rozmow*; rozmów; rozmawia*; spotkan*; spotkać; spotyka*; negocj*; dialog*; zaproszen*; udział*; szczyt*; stoł*; przyjąć
subject: person, body, named, country, place, gov, igo, opp, pronoun
actor: subject
recipient: z, ze, indirect, genitive, object
absorbs: yes
without: dzienni*; kibic*; los; wiadomo; czy; spotkać się z krytyk*
trust: 0.6

[REJECT yield]
verbs: (odmów*|odmówi*|odmówił*|odmawia*|odrzuc*|odrzuci*|odrzucił*|odrzuca*|wyklucz*|wykluczy*|wykluczył*|wyklucza*|sprzeciwi*|sprzeciwił*|sprzeciwia*) (uwoln*|zwoln*|wypuszcz*|wycofan*|ustąp*|dymisj*|otwarci*|otworz*|zniesien*|złagodz*|odejści*|wyjazd*|opuszcz*|wpuszcz*|dopuszcz*|podpisan* prośb*|prośb* o ułask*|prośb* o uwoln*|napisan* prośb*|ultimatum|żądan*|warunk*|złożen* broni|kapitulac*|zgody na widzen*|zgody na wizyt*|zgody na spotkan*|wydan* zgod*|przyznan* się|zeznan*|współprac* ze śledcz*|zdjęci* sankc*)
subject: person, body, named, country, place, gov, igo, none, opp, pronoun, ngo, med, cvl
actor: subject
recipient: indirect, genitive, object
absorbs: yes
without: karetk*; lekarz*; wjazd*
trust: 0.8

[REJECT yield]
verbs: (zamierza*|chce|chcą|chcia*|planuj*|zgodz*|zgodzi*|zgodził*|zgadza*|ugi*|ugnie|ugnę*|ustąp*|ustąpi*|ustąpił*|wycof*|wycofa*|wycofał*|cofn*|cofnie|uleg*|ulegni*|poddał*|podda*) (ustąp*|ustąpi*|uwoln*|zwoln*|wycofa*|wycofan*|otwar*|otwier*|otworz*|oddawa*|odda*|rezygn*|odejś*|na wyjazd|wyjazd*|wyjech*|opuści*|opuszcz*|pod pres*|presji|szantaż*|żądan*|ultimatum|kroku|złagodz*|znos*|zniesien*|się ze swo*)
negated: yes
subject: person, body, named, country, place, gov, igo, opp, pronoun, ngo, med, cvl
actor: subject
recipient: indirect, genitive, object
absorbs: yes
without: wiadomo; sąd uzna*; mrozy; zima; pogod*
trust: 0.65

[REJECT assist]
verbs: (odmów*|odmówi*|odmówił*|odmawia*|odrzuc*|odrzuci*|odrzucił*) (pomoc*|wsparci*|ekstradyc*|wydan* opozyc*|wydan* działacz*|wydan* podejrz*|wydan* dziennik*|wydan* białorus*|wydan* obywatel*|wydan* mińsk*|wydan* rosj*|azyl*|ochron* międzynar*|kredyt*|pożyczk*|finansow*|dostaw* broni|udziel*|przyznan*|przekazan*|przyjęci* uchodźc*|przyjęci* migrant*|nałożen* sankc*|sankc*|wniosk* o azyl|wniosk* o ekstrad*|wniosk* o ochron*|wniosk* o pomoc|wniosk* o wydan*)
subject: person, body, named, country, place, gov, igo, none, jud, ngo
actor: subject
recipient: indirect, genitive, dla, object
absorbs: yes
without: lekars*; medyczn*; wypłat*; więźni*; aresz*; policz*; pasaż*; zażal*; bank* odmów*
trust: 0.75

[REJECT assist]
verbs: (udzieli*|przekaż*|przekaza*|przyzna*|przyznał*|wyda*|wydał*|da*|dał*|wesprze|pomoż*|pomog*|dostarcz*) (pomoc*|azyl*|kredyt*|ochron*|broni|opozyc* mińsk*|wsparci*|schronien*|rakiet*|zgod* na ekstrad*)
negated: yes
subject: body, named, country, place, gov, igo, jud
actor: subject
recipient: indirect, dla, genitive
absorbs: yes
without: wiadomo; jeśli; dopóki
trust: 0.55

[REJECT change]
verbs: (odrzuc*|odrzuci*|odrzucił*|odrzucon*|odrzuca*|oddal*|oddali*|oddalił*|oddalon*|zawet*|zawetow*|wetow*|wetuj*|zablok*|blokuj*|storped*|storpedow*|zignor*|zignorow*|ignoruj*|zlekceważ*|zlekceważy*|lekceważ*|zby*|sprzeciw*|sprzeciwi*|sprzeciwił*|sprzeciwia*|zanegow*|zakwestion*|kwestion*|kwestionuj*) (propozyc*|inicjatyw*|plan*|projekt*|poprawk*|wniosek|wniosk*|skarg*|apel*|wezwan*|rezoluc*|ustaw*|pomysł*|kandydatur*|ofert*|pakiet*|deklarac*|postulat*|decyzj*|oświadcz*|reform*|raport*|rekomend*|zalecen*|budow*|rozmieszcz*|obecno*|nominac*|koncepc*|traktat*|umow*|porozum*|akcesj*|krytyk*|zarzut*|oskarżen*)
subject: person, body, named, country, place, gov, igo, none, opp, pronoun, ngo, jud, leg
actor: subject
recipient: genitive, object, indirect
absorbs: yes
without: apelacj*; areszt*; zażalen*; ekstradyc*; azyl*; ułaskaw*; manuskrypt*; wydawc*; prac{ę,y} dyplom*; sąd apel*; kasacj*; wyrok*
trust: 0.65

[REJECT]
verbs: (uzna*|uznał*|uznaj*|uznaw*|uznają) (wybor*|wynik*|zwycięst*|łukaszen*|prezydent*|legitym*|aneksj*|władz*|prawomocn*|referend*|głosow*|niepodległ*)
negated: yes
subject: person, body, named, country, place, gov, igo, opp, none, pronoun, leg
actor: subject
recipient: object, genitive, za
absorbs: yes
trust: 0.75

[REJECT]
verbs: (odmów*|odmówi*|odmówił*|odmawia*) (uznan*|uznani*|uzna* wynik*|uzna* łukaszen*)
actor: subject
recipient: genitive, indirect, object
absorbs: yes
without: obiad*; kolacj*; kaw{y,ę}; deser*
trust: 0.8

[THREATEN restrict]
verbs: (grozi*|groził*|groż*|zagrozi*|zagroził*|zagroż*|zapowied*|zapowiedz*|zapowiedzia*|zapowiada*|straszy*|straszył*|strasz*|postraszy*|odgraża*|ostrzeg*|ostrzega*|ostrzegł*|uprzedz*|uprzedzi*) (sankc*|zamknięc* granic*|zamknięc* przejś*|zamknięc* przejśc*|zamknięc* kolejn*|zamknie granic*|zamknie przejś*|zamkną granic*|zamkną przejś*|zamknąć granic*|zamknąć przejś*|wstrzyman* tranzyt*|wstrzyman* dostaw*|wstrzyman* handl*|wstrzyman* eksport*|wstrzyman* finans*|odcięc* dostaw*|odcięc* gazu|odcięc* tranzyt*|odcięc* prąd*|odcięc* od|embarg*|odwet*|retors*|restrykc*|konsekwenc*|zakręcen*|zakręci*|cłami|blokad*|zablokow*|ogranicz*|nowymi sankc*|obostrzen*)
subject: person, body, named, country, place, gov, igo, opp, none, pronoun, bus, leg
actor: subject
recipient: indirect, object, wobec, przed
absorbs: yes
without: ekspert*; analit*; ekonom*; przed próba*; turyst*; kierowc*; synopt*; wjazdem do cent*; wycofan*; zniesien*; zerwan*
trust: 0.75

[THREATEN restrict]
verbs: (zapowied*|zapowiedz*|zapowiedzia*|zapowiada*|ostrzeg*|ostrzega*|ostrzegł*|grozi*|zagrozi*) (jeśli|jeżeli|o ile|w przypadku|w razie)
near: zamkn*; zamknięc*; sankc*; odpowie*; odpowied*; odwet*; retors*; restrykc*; wstrzyma*; zamknie; konsekwenc*
subject: person, body, named, country, place, gov, igo, pronoun
actor: subject
recipient: indirect, wobec, object
absorbs: yes
without: ekspert*; analit*; burz*; synopt*; wojn*
trust: 0.75

[THREATEN violence]
verbs: (grozi*|groził*|groż*|zagrozi*|zagroził*|pogrozi*|pogroził*|straszy*|straszył*|postraszy*|zapowied*|zapowiedzia*|zapowiada*|ostrzeg*|ostrzega*|ostrzegł*|odgraża*|obieca*|obiecał*|uprzedz*|uprzedzi*) (bron* atomow*|bron* jądrow*|bron* nuklearn*|broń* atomow*|broń* jądrow*|broń* nuklearn*|użyc* sił*|użyc* broni|użyje sił*|użyje broni|użyć broni|wojn*|atak*|uderzen*|uderzy*|zestrzel*|strzela*|otworzy ogień|śmierci*|zabic*|zabij*|pobic*|rozpraw*|rozstrzel*|zniszcz*|zmie* z powierzchni|rakiet*|orzesz*|oreszn*|zbrojn*|interwencj* wojsk*|najazd*|inwazj*|odpowie* siłą|przemoc*)
subject: person, body, named, country, place, gov, igo, opp, none, pronoun, mil, cop
actor: subject
recipient: indirect, object, wobec, przed
absorbs: yes
without: przed rosyjsk*; przed atak*; ekspert*; analit*; wywiad*; możliw* atak*; przed zagroż*; rolnik*; przed inwazj*; przed wojn*; że rosj*
trust: 0.75

[THREATEN arrest]
verbs: (grozi*|groził*|groż*|zagrozi*|zagroził*|straszy*|straszył*|postraszy*|zapowied*|zapowiedzia*|ostrzeg*|ostrzega*|ostrzegł*|odgraża*|uprzedz*|uprzedzi*) (areszt*|aresztow*|aresztem|więzien*|kolon*|zatrzym*|grzywn*|odpowiedzialn* karn*|ścigan*|postępow* karn*|spraw* karn*|surow* kar*|karami|odebran* dzieci|konfiskat*|pociągni*|ukaran*|posadz*|za kratk*)
subject: body, named, gov, cop, jud, country, person, none, mil, place
not subject: none
actor: subject
recipient: indirect, object, wobec
absorbs: yes
without: mu; jej; im; do lat; oskarżon*; podejrzan*; sprawc*; lat więz*; lat pozb*; dożywoc*; przed wyjazd*; przed podróż*; zatrzyman* krążen*; za to grozi
trust: 0.7

[THREATEN relations]
verbs: (grozi*|groził*|groż*|zagrozi*|zagroził*|zapowied*|zapowiedzia*|ostrzeg*|ostrzega*|ostrzegł*|straszy*|odgraża*|nie wyklucz*|nie wyklucza*) (zerwan* stosunk*|zerwan* relac*|zerwan* rozmów|zerwan* współprac*|zerwan* umow*|zerwie stosunk*|wycofan* z umow*|wycofan* z traktat*|wycofan* z konwenc*|wycofan* z porozum*|wystąpien* z|wyjści* z|zamknięc* ambasad*|zamknięc* konsulat*|zamknięc* placów*|obniżen* rang*|obniżen* szczebl*|obniżen* poziom*|wypowiedzen* umow*|wypowiedzen* traktat*|odwołan* ambasador*)
actor: subject
recipient: z, ze, indirect, object
absorbs: yes
without: ekspert*; analit*
trust: 0.8

[THREATEN expel]
verbs: (grozi*|groził*|zagrozi*|zagroził*|zapowied*|zapowiedzia*|ostrzeg*|ostrzega*|straszy*) (wydalen*|wydali|deportac*|usunięc* z kraju|usunięc* z uczelni|usunięc* z pracy|usunięc* z studi*|wyrzucen* z kraju|wyrzucen* z uczelni|wyrzucen* z pracy|wyrzucen* z studi*|zwolnien* z pracy|ekstradyc*|zwolnien* strajk*|zwolnien* pracown*|zwolnien* robotnik*)
actor: subject
recipient: indirect, object, genitive
absorbs: yes
without: grozi mu; grozi jej; grozi im
trust: 0.75

[THREATEN ban]
verbs: (grozi*|groził*|zagrozi*|zagroził*|zapowied*|zapowiedzia*|ostrzeg*|ostrzega*|straszy*) (delegalizac*|likwidac*|zamknięc* redakc*|zamknięc* organizac*|zamknięc* szkoł*|zamknięc* gazet*|zamknięc* portal*|zamknięc* fundac*|rozwiązan* organizac*|rozwiązan* parti*|rozwiązan* związ*|zakaz*|odebran* licenc*|odebran* koncesj*|odebran* akredyt*|uznan* za ekstrem*|cofnięc* licenc*|cofnięc* koncesj*|cofnięc* akredyt*)
actor: subject
recipient: indirect, object, genitive
absorbs: yes
without: grozi mu; grozi jej; grozi im; wejścia
trust: 0.7

[AGREE]
verbs: (parafow*|parafuj*|sygn*|sygnow*|podpis*|podpisa*|podpisał*|zawar*|zawarł*|zawier*|osiągn*|osiągnę*|osiągnięt*|wynegocj*|uzgodn*|uzgodni*|uzgodnił*|dobi*|przypieczęt*) (umow*|porozum*|memorand*|list* intencyj*|protok*|deklarac*|kontrakt*|traktat*|pakt*|sojusz*|map* drogow*|targu|komunikat* wspóln*|wspóln* oświadcz*|plan* współprac*|kompromis*|rozejm*|układ*|plan* konsultac*)
actor: subject, między
recipient: z, ze, między
absorbs: yes
measures: money
without: ustaw*; dekret*; lojalk*; volkslist*; najmu; o pracę; klub*; piłkar*; wypowiedz*; zerwa*
trust: 0.75

[AGREE]
verbs: (obieca*|obiecał*|obiecuj*|przyrzek*|przyrzekł*|zobowiąz*|zobowiąza*|zobowiązał*|zapewn*|zapewni*|zapewnił*|zapewnia*|zaoferow*|zaoferował*|oferuj*|zadeklar*|zadeklarow*|zadeklarował*|deklaruj*|zagwarant*|gwarant*|zgłos*|zgłosi*|wyraz*|wyrazi*|wyraził*) (że|pomoc*|pomóc|pomoże|wsparci*|gotow*|schronien*|azyl*|współprac*|uwoln*|zwoln*|wypuści*|mediacj*|pośrednict*|chęć|zgod*|udział*|przyjęci*|przyjmie|dostaw*|inwestyc*|zwiększ*|do wypuszcz*|do uwoln*|do przestrzeg*|do przyjęc*|do wycof*|do zapewni*|do przekaz*|do dostarcz*|do ochron*|do zwiększ*|do finans*|finansow*|gwaranc*)
subject: person, body, named, country, place, gov, igo, none, ngo, pronoun, leg, bus
actor: subject
recipient: indirect, z, dla, object
absorbs: yes
measures: money
without: sankc*; odwet*; zemst*; odpowie na; zapewnił, że nie; rywal*; trener*; solidarno*; poparci*; nie wie; w sondaż*; respondent*; wyborc* deklar*
trust: 0.6

[AGREE]
verbs: (przyję*|przyją*|przyjął|przyjęł*|zaakcept*|zaakceptow*|akceptuj*|przysta*|przystał*|zgodz*|zgodzi*|zgodził*|zgadza*) (zaproszen*|propozyc*|ofert*|warunk*|na warunk*|na propozyc*|na spotkan*|na rozmow*|na przyjęc*|na zawieszen*|na wymian*|na mediacj*|na przekaz*|na udział*|na współprac*)
subject: person, body, named, country, place, gov, igo, none, opp, pronoun
actor: subject
recipient: genitive, od, do, z, indirect
absorbs: yes
without: ofert* prac*; klub*; trener*; piłkar*
trust: 0.7

[SUPPORT]
verbs: (pogratul*|pogratulow*|pogratulował*|gratul*|gratulow*|gratuluj*|podziękow*|podziękował*|dziękow*|dziękuj*|dzięk*|pochwal*|pochwali*|pochwalił*|chwal*|chwali*|wychwal*|popar*|poparł*|popiera*|wspar*|wsparł*|docen*|doceni*|docenił*|solidaryz*|solidaryzow*|solidaryzuj*) 
object: person, body, named, country, gov, opp, ngo, none, number, release, law, sanctions, place
subject: person, body, named, country, gov, igo, opp, ngo, leg, rel, place
near: białoru*; łukaszen*; cichanous*; mińsk*; opozyc*; więźni*; sankc*; uwoln*; reżim*; wybor*; zwycięs*; ukrain*; polsk*; litw*; putin*; trump*; nawroc*; dud*; tusk*; sikorsk*; bialack*; poczobut*; kalesnik*; protest*; strajk*; decyzj*; mediac*; inicjaty*; łotw*; solidarn*; unia; unii; ue; nato; rosj*; moskw*; chin*
actor: subject
recipient: object, indirect, z, za
without: film*; drużyn*; trener*; piłkar*; płyt*; spektakl*; kibic*; finansow*; mln; milion*; urodzin*; recepta; kuchni*; finansowo
trust: 0.55

[SUPPORT]
verbs: (wyraz*|wyrazi*|wyraził*|wyraża*|okaza*|okazał*|okazuj*|zadeklar*|zadeklarow*|zapewn*|zapewni*|zapewnił*|udziel*|udzieli*|udzielił*) (solidarn*|poparci* dla|poparci* wobec|poparci* działań|poparci* polityk*|poparci* decyz*|poparci* niepodleg*|wdzięczn*|uznan* dla|podziw*|wsparci* politycz*|poparci*|pełn* poparci*); (wypowiada*|wypowiedzia*|mówi*|wyraża*) (z uznanie*|z podziw*|pochleb*); (stan*|stanął|stanę*|stanęł*) w obronie; (wstawi*|wstawił*|ują*|ujął*|ujęł*) się za
subject: person, body, named, country, gov, igo, opp, ngo, leg, rel, none, place, pronoun, cvl
actor: subject
recipient: z, ze, dla, indirect, wobec, genitive, o, za
without: film*; drużyn*; trener*; budżet*
trust: 0.75

[SUPPORT]
verbs: (uhonor*|uhonorow*|odznacz*|odznaczy*|odznaczył*|nagrodz*|nagrodzi*|nagrodził*|wyróżn*|wyróżni*|wyróżnił*) (nagrod* sacharow*|nagrod* nobla|nagrod* wolno*|nagrod* praw|nagrod* imieni*|nagrod* im*|nagrod* pokojow*|nagrod* dziennikars*|nagrod* karola|nagrod* jana|nagrod* havla|nagrod* solidarno*|order*|medal* za|medal* wolno*|tytuł* honorow*|tytuł* człowiek* rok*|honorow* obywatel*|odznacz*|krzyż* zasług*|krzyż* oficer*|krzyż* kawaler*|krzyż* komandor*|pokojow* nobel*)
not subject: number
actor: subject
recipient: object, indirect, dla, subject
without: film*; oscar*; złoty medal; mistrzostw*; olimpij*; książk*; architekt*; zawod* sport*; festiwal*
trust: 0.65

[SUPPORT]
verbs: (przyzna*|przyznał*|przyznan*|wręcz*|wręczy*|wręczył*|wręczon*) (nagrod* sacharow*|nagrod* nobla|nagrod* wolno*|nagrod* praw|nagrod* imieni*|nagrod* im*|nagrod* pokojow*|nagrod* dziennikars*|nagrod* karola|nagrod* jana|nagrod* havla|nagrod* solidarno*|order*|medal* za|medal* wolno*|tytuł* honorow*|tytuł* człowiek* rok*|honorow* obywatel*|odznacz*|krzyż* zasług*|krzyż* oficer*|krzyż* kawaler*|krzyż* komandor*|pokojow* nobel*)
actor: subject
recipient: indirect, dla
without: film*; oscar*; złoty medal; mistrzostw*; olimpij*; książk*; architekt*; zawod* sport*; festiwal*
trust: 0.65

[SUPPORT]
verbs: (otrzyma*|otrzymał*|odebra*|dosta*|dostał*|laur*) (nagrod* sacharow*|nagrod* nobla|nagrod* wolno*|nagrod* praw|nagrod* imieni*|nagrod* im*|nagrod* pokojow*|nagrod* dziennikars*|nagrod* karola|nagrod* jana|nagrod* havla|nagrod* solidarno*|order*|medal* za|medal* wolno*|tytuł* honorow*|tytuł* człowiek* rok*|honorow* obywatel*|odznacz*|krzyż* zasług*|krzyż* oficer*|krzyż* kawaler*|krzyż* komandor*|pokojow* nobel*)
actor: none
recipient: subject
without: film*; oscar*; złoty medal; mistrzostw*; olimpij*; książk*; architekt*; zawod* sport*; festiwal*
trust: 0.65

[SUPPORT]
verbs: (uzna*|uznał*|uznaj*) (niepodległ*|za prawowit*|za legaln*|za prezydent-elekt*|za zwycięzc*|za jedyn*|zwycięs*|wynik* wybor*|prezydent-elekt*)
subject: country, body, named, gov, igo, leg, place, person
actor: subject
recipient: object, genitive
without: sąd*; za nieważn*; za sfałszow*; komisj* wyborcz*; ckw; nieważn*; trener*
trust: 0.75

[SUPPORT]
verbs: (ratyfik*|ratyfikow*|ratyfikował*|ratyfikuj*) ; (nawiąz*|nawiąza*|nawiązał*|wznow*|wznowi*|wznowił*|przywróc*|przywróci*) (stosunk* dyplom*|relac* dyplom*); (otworz*|otworzy*|otworzył*|otwar*|otwart*|wznow* prac*|wznowi* prac*|wznowił* prac*) (ambasad*|konsulat*|przedstawicielst*|misj* dyplom*|biur* cichan*|biur* opozyc*)
actor: subject
recipient: z, ze, w, na
without: nie ratyfik*; granic*
trust: 0.7

[CONCEDE]
verbs: (zdją*|zdję*|zdjął|zdjęł*|znios*|zniós*|znieś*|zniesi*|znosz*|znosi*|uchyl*|uchyli*|uchylił*|złagodz*|złagodzi*|złagodził*|poluz*|poluzow*|zawies*|zawiesi*|zawiesił*|zawieszon*|cofn*|cofnę*|cofnął|odwoła*|odwołał*|wykreśl*|wykreślił*|skreśl*|skreślił*|usunę*|usunął|usunię*) (sankc*|restrykc*|zakaz*|embarg*|obostrzen*|ogranicz*|wiz* dla|obowiąz* wiz*|z listy sankc*|z listy ekstrem*|z listy terror*|z czarnej listy|przepis* wiz*|cł{a,o}|stan* wyjątk*|godzin* policyj*|areszt|blokad*)
actor: subject
recipient: z, ze, wobec, object, dla, indirect, na
absorbs: yes
implied actor: authorities
without: domaga*; apel*; wzywa*; wezwa*; żąda*; jeśli; nałoż*; odmów*
trust: 0.75

[CONCEDE]
verbs: (odblok*|odblokow*|odblokował*|otworz*|otworzy*|otworzył*|otwar*|otwart*|otwier*|wznow*|wznowi*|wznowił*|przywróc*|przywróci*|przywrócił*|uruchom*|uruchomi*|uruchomił*) (przejś* graniczn*|przejś*|przejści*|granic*|tranzyt*|ruch* graniczn*|ruch* osobow*|ruch* towar*|ruch* pasażer*|ruch* kolejow*|ruch* na przejś*|ruch* na granic*|odpraw*|połącz* lotnicz*|połącz* kolejow*|połącz* autobus*|wydawan* wiz*|mał* ruch*|przestrzeń powietrzn*|dostęp* do|akredyt*|rejestrac*|kont{a,o}|aktyw*)
actor: subject
recipient: dla, object, indirect
absorbs: yes
implied actor: authorities
without: domaga*; apel*; wzywa*; ambasad*; po remonc*; sklep*; wypad*; korek; balon*; lotnisk*
trust: 0.7

[CONCEDE]
verbs: (ugi*|ugię*|ugiął|ugię*|ugięł*|ustąpi*|ustąpił*|uleg*|uległ*|skapitul*|skapitulow*) (pod presj*|pod nacis*|wobec presj*|wobec żądan*|wobec protest*|presj*|nacisk*|żądan*|się|szantaż*|postulat*)
subject: person, body, named, country, gov, igo, none, bus, place
actor: subject
recipient: indirect, wobec, genitive
without: wypad*; zmian*; pogorsz*; awari*; gałą*; belk*; stanowisk*; zniszcz*; uległ* samo*
trust: 0.65

[CONCEDE]
verbs: (wycof*|wycofa*|wycofał*|wycofan*|zrezygn*|zrezygnow*|zrezygnował*|odstąpi*|odstąpił*|odroczy*|odroczył*|odroczon*|zawies*|zawiesi*|zawiesił*|zawieszon*|przerw*|przerwa*|przerwał*|zakończ*|zakończy*|zakończył*|odwoła*|odwołał*) (z podwyż*|z planów|z planu|z pomysł*|z ustaw*|z zakaz*|z reform*|z decyzj*|z zarzut*|z żądan*|z ścigan*|z roszczeń|z blokad*|z protest*|z strajk*|od zarzut*|od oskarż*|od żądan*|od planów|od ścigan*|od podwyż*|protest*|strajk*|blokad*|głodówk*|zarzut*|oskarżen*|akt* oskarż*|skarg*|pozew)
actor: subject
recipient: wobec, genitive, object, indirect, przeciwko
implied actor: authorities
without: wezwa*; domaga*; żąda*; wzywa*; pokaz*; ruch*
trust: 0.65

[CONCEDE]
verbs: (ułaskaw*|ułaskawi*|ułaskawił*|ułaskawion*|amnest*|amnestion*|umorz*|umorzy*|umorzył*|umorzon*|złagodz*|złagodzi*|złagodził*|złagodzon*|skróc*|skróci*|skrócił*|skrócon*|obniż*|obniży*|obniżył*|uchyl*|uchyli*|uchylił*|uchylon*|zamieni*|zmniejsz*|uniewinn*|uniewinni*|uniewinnił*|oczyśc* z zarzut*|oczyści* z zarzut*) (więźni*|skazan*|osób|osob*|opozyc*|działacz*|śledztw*|postępow*|spraw*|zarzut*|wyrok*|kar* więz*|kar* lat*|kar* pozb*|kar* o|areszt*|obywatel*|dzienn*|oskarżon*|grzywn*|kobiet*|matk*|decyzj*)
actor: subject
recipient: object, indirect, wobec, genitive, subject, przeciwko
count recipient: persons
count object: persons
implied actor: authorities
without: domaga*; apel*; wzywa*; prosi*; zaostrz*; drog*; czas pracy; podat*; odmów*; droga do
trust: 0.7

[CONCEDE]
verbs: (zezwol*|zezwoli*|zezwolił*|zezwala*|pozwol*|pozwoli*|pozwolił*|pozwolon*|pozwala*|zgodz*|zgodzi*|zgodził*|dopuśc*|dopuści*|umożliw*|umożliwi*) (na wjazd*|na wyjazd*|na powrót|na widzen*|na rejestrac*|na organiz*|na przejazd*|na tranzyt*|na ruch*|na start*|na wznowien*|na otwarc*|na spotkan*|na pochów*|na leczen*|wjecha*|wyjecha*|wróci*|powróci*|wjazd*|wyjazd*|powrót|widzen*|opuści*|ruch* bezwiz*|bezwizow*)
subject: gov, body, country, named, person, none, jud, place
actor: subject
recipient: indirect, dla, object
absorbs: yes
implied actor: authorities
without: wojsk*; zestrzel*; użyc*; strzel*; pogod*; bramk*; prom
trust: 0.6

[CONSULT visit]
verbs: (przyby*|przybył*|przyjecha*|przyjechał*|przylec*|przyleci*|przylecia*|przyleciał*|uda*|udał*|uda się|pojecha*|pojechał*|polecia*|poleciał*|poleci|wybierz*|wybiera*|zawita*|zawitał*|złoży*|złożył*|składa*|rozpocz*|rozpoczę*|rozpoczął|rozpoczyn*|zakończ*|zakończy*|zakończył*|gości*|gościł*|przebywa*|przebywał*|bawi*|przyjedz*|udaj*|stawi*|odby*|odbył*|odbędzie) (z wizyt*|z robocz* wizyt*|z oficjaln* wizyt*|wizyt*|na rozmow*|na szczyt*|na spotkan*|na konsultac*|na negocj*)
subject: person, named, country, gov, igo, none, pronoun, body, number, opp, rel
actor: subject
recipient: do, w, u, z, na, object, genitive
without: turyst*; lekars*; papiesk* pielgrz*; artyst*; piłkar*; studyj*; domow*; wojsk*; na leczen*; szkoln*
trust: 0.75

[CONSULT visit]
verbs: (spotka*|spotkał*|spotyka*|spotykaj*|rozmawia*|rozmawiał*|porozmawia*|omówi*|omów*|omówił*|omawia*|dyskut*|dyskutow*|negocj*|negocjow*|konsult*|konsultow*|naradz*|naradza*|obrad*|obradow*|obraduj*|konfer*|konferow*) (z minist*|z prezydent*|z premier*|z szef*|z ambasad*|z delegac*|z lider*|z przywódc*|z przewodnicz*|z marszał*|z kanclerz*|z komisarz*|z wysłann*|z sekretarz*|z przedstaw*|z łukaszen*|z putin*|z cichan*|z zełensk*|z trump*|z sikorsk*|z opozyc*|z papież*|z odpowiednik*|o sytuac*|o uwoln*|o więźni*|o współprac*|o granic*|o bezpiecz*|o migra*|o sankc*|o tranzy*|sytuac*|kwesti*|współprac*|bezpieczeń*)
subject: person, named, country, gov, igo, none, pronoun, body, number, opp, leg, ngo, mil, place
not subject: med
actor: subject
recipient: z, ze
without: dzienni*; kibic*; telefon*; krytyk*; los; film*; studen*; uczni*; mecz*; trener*; wyborc*
trust: 0.55

[CONSULT phone]
verbs: (zadzwon*|zadzwoni*|zadzwonił*|dzwoni*|telefon*|telefonow*|zatelefon*|zatelefonow*|zatelefonował*|rozmawia*|rozmawiał*|porozmawia*|odby*|odbył*|odbyl*|odbędz*|przeprowadz*|przeprowadzi*|przeprowadził*|połącz* się|łączy*|połączy*) (do prezydent*|do premier*|do szef*|do minist*|do łukaszen*|do putin*|do zełensk*|do cichan*|do przywódc*|do odpowiedn*|do kanclerz*|do trump*|do białorus*|rozmow* telefon*|telefonicz*|przez telefon|wideorozmow*|rozmow* wideo)
subject: person, named, gov, country, none, pronoun, igo, body
actor: subject
recipient: do, z, ze
without: infolini*; policj*; rodzin*; na numer
trust: 0.8

[CONSULT multilateral]
verbs: (rozpocz*|rozpoczę*|rozpoczął|rozpoczyn*|odby*|odbył*|odbęd*|odbędzie|trwa*|zakończ*|zakończy*|zakończył*|zebra*|zebrał*|zbier*|zbierz*|zjech*|zjechal*|obrad*|obraduj*|obradow*|naradz*|naradza*|spotka*|spotkal*|spotkaj*|dyskut*|dyskutow*|omówi*|omówil*|omawiaj*|uczestnicz*|wzię* udział|wziął udział|bierz* udział|zasiąd*) (szczyt* nato|szczyt* unii|szczyt* ue|szczyt* wnp|szczyt* eaug|szczyt* oubz|szczyt* szanghaj*|szczyt* szow|szczyt* brics|szczyt* rady|szczyt* partner*|szczyt* przywód*|szczyt* g7|szczyt* bukar*|szczyt* w|szczyt* państw|szczyt* onz|szczyt* euraz*|szczyt* grup*|szczyt* wspóln*|szczyt|szczycie|szczytu|posiedzen* rady|posiedzen* najwyższ*|posiedzen* szef*|posiedzen* wnp|szef* msz państw*|szef* msz kraj*|szef* msz g7|szef* msz trójkąt*|szef* msz unii|szef* msz ue|szef* dyplom* państw*|szef* dyplom* kraj*|szef* dyplom* unii|szef* dyplom* ue|minist* spraw zagr* państw*|minist* spraw zagr* kraj*|minist* spraw zagr* unii|minist* spraw zagr* ue|minist* spraw zagr* nato|minist* spraw zagr* g7|minist* spraw zagr* bałtyc*|minist* spraw zagr* nb8|minist* obrony państw*|minist* obrony kraj*|minist* obrony unii|minist* obrony ue|minist* obrony nato|minist* obrony g7|minist* obrony bałtyc*|minist* obrony nb8|minist* spraw wewn* państw*|minist* spraw wewn* kraj*|minist* spraw wewn* unii|minist* spraw wewn* ue|minist* spraw wewn* nato|minist* spraw wewn* g7|minist* spraw wewn* bałtyc*|minist* spraw wewn* nb8|przywódc* państw*|przywódc* kraj*|przywódc* unii|przywódc* ue|przywódc* nato|przywódc* bukar*|przywódc* g7|prezydent* państw*|prezydent* bukar*|prezydent* kraj*|rad* ue|rad* nato|rad* europejsk*|rad* bezpiecz* onz|rad* państw*|zgromadzen* ogóln*|konferenc* monach*|konferenc* międzynar*|konferenc* w sprawie)
actor: subject, genitive
recipient: none
without: gór*; everest*; szczyt* sezon*; szczyt* zachor*; pras*
trust: 0.7

[CONSULT third-party]
verbs: (pośredn*|pośredniczy*|pośredniczył*|medi*|mediow*|mediuj*|wystąp* w roli mediator*|wystąpi* w roli mediator*) (rozmow*|między|negocj*|w uwoln*|uwoln*|wymian*|porozum*|konflik*|sporze)
subject: person, named, country, gov, igo, none, pronoun, body, rel, place
actor: subject
recipient: między, z
without: handlu; sprzedaż*; nieruchom*; firma
trust: 0.75

[CONSULT visit]
nouns: rozmow{y,a} (z|między|putin*|łukaszen*); spotkani{e,a} (z|putina|łukaszenki|szefów|ministrów|przywódców); rozmowa telefoniczna
near: odby*; odbęd*; trwa*; zakończ*; rozpocz*; zaplan*; dojdzie; doszło; kreml*; pałac*
actor: genitive
recipient: z, ze
needs: both-sides
without: czytelni*; pisarz*; miesz*; autor*; dziennik*; piłk*; wyborc*; nie wiadomo
trust: 0.45

[ACCUSE disapprove]
verbs: (skomentow*|skomentował*|komentuj*|powiedzia*|mówi*|napisa*|napisał*|oświadczy*|stwierdz*|stwierdzi*|podsumow*|ocenia*|oceni*)
subject: person, body, named, country, gov, igo, ngo, opp
near: to hańba; to skandal; to farsa; to bezprawie; bandycki reżim; zbrodnicz* reżim; to zbrodnia; to barbarzyń*; to kpina; to terror*; to cyrk; to niedopuszczaln*; to nieludzk*; to parodia; to zemsta; haniebn* wyrok*; to akt terror*; reżim bandyt*
actor: subject
recipient: o, object
without: film*; trener*; sędziow*; mecz*; kibic*
trust: 0.65

[ACCUSE disapprove]
verbs: (oceni*|ocenił*|ocenia*|wypowie*|wypowiedzia*|skomentow*) (ostro|krytyczn*|negatywn*|surowo)
subject: person, body, named, country, gov, igo, ngo, opp
actor: subject
recipient: object, o
without: film*; trener*; giełd*; piłkar*; konkurs*; uczni*
trust: 0.65

[ACCUSE investigate]
verbs: (sprawdz*|sprawdza*|bada*|badaj*|wyjaśn*|wyjaśnia*|prześwietl*) (prokuratur*|śledcz*|komitet śledcz*|policj* okoliczn*|kontrwywiad*|abw)
near: czy; okoliczn*; spraw*; zarzut*; śmierc*; podejrz*; wątek; szpieg*; wątk*; zawiadom*
actor: subject
recipient: none
without: alkomat*; prędko*; trzeźw*; dokument* kierowc*
trust: 0.6

[ACCUSE investigate]
verbs: (zarzuc*|zarzuci*|zarzucon*|zarzuca*|oskarż*|oskarżon*|inkrymin*) (zdrad*|ekstremizm*|terroryzm*|szpiegost*|przejęcia władzy|spisek|organizac* zamieszek|finansow* ekstrem*|rozpalan* nienaw*|znieważ*)
subject: none, jud, cop
actor: subject
recipient: indirect, object, subject
count recipient: persons
implied actor: prosecutors
trust: 0.75

[REQUEST yield]
verbs: (prosz*|proszę|prosimy|błaga*|napisał*|napisa*|zwróci*|zaapelow*)
near: proszę wypuścić; proszę uwolnić; uwolnijcie; wypuśćcie; niech go wypuszczą; niech ją wypuszczą; błagam o uwoln*; o uratowani*
subject: person, named, none, cvl
actor: subject
recipient: do, indirect, object
absorbs: yes
trust: 0.6

[REQUEST assist]
verbs: (zabieg*|zabiega*|stara*|wystąpi*|wystąpił*|wniosk*|wnioskow*|zwróc*|zwróci*|zwrócił*|prosi*|poprosi*|poprosił*|apel*|zaapel*) (o myśliw*|o rakiet*|o czołg*|o patriot*|o system*|o amunic*|o dostaw*|o dostarcz*|o kredyt*|o pożyczk*|o ekstradyc*|o wydanie|o wsparci*|o pieniądz*|o dofinans*|o środki|o leki|o pomoc|wnioskiem ekstradyc*|wnioskiem wydanie)
subject: person, body, named, country, place, gov, igo, none, ngo, opp
actor: subject
recipient: do, od, object, indirect, w
absorbs: yes
without: dom dziecka
trust: 0.8

[REJECT yield]
verbs: (otworz*|otworzy*|zwoln*|zwolni*|uwoln*|uwolni*|wypuśc*|wypuści*|wycofa*|znies*|zniesi*|zdejm*|cofn*|cofnie|odda*|ustąp*|ustąpi*|wpuśc*|wpuści*|przepuśc*|przepuści*) (granic*|przejś*|więźni*|wojsk*|sankc*|restrykc*|poczobut*|opozyc*|tych osób|migrant*|cudzoziem*|dziennikar*|decyzj*)
negated: yes
subject: country, place, gov, body, named, person, igo
near: dopóki; póki; zapowie*; oświadcz*; odpowiedz*; zapewni*; powiedzia*; podkreśl*; oznajm*; warun*; premier*
actor: subject
recipient: dla, object, genitive
absorbs: yes
trust: 0.55

[REJECT meet]
verbs: (widzi|widz*|planuj*|przewid*|przewiduj*|prowadz*) (rozmów|rozmow*|spotkan*|negocja*|dialog*|kontaktów)
negated: yes
subject: country, place, gov, body, named, person, igo, opp
actor: subject
recipient: z, ze
absorbs: yes
without: telefonicz* przez; wiadomo
trust: 0.6

[REJECT assist]
verbs: (wyda*|wydał*|przekaż*|przekaza*|ekstrad*) (białorus*|mińsk*|rosj*|ukrain*|litw*|polsc*|opozycjon*|działacz*|dziennik*)
negated: yes
subject: country, place, gov, body, named, jud
object: person, named, opp, med, none
actor: subject
recipient: indirect, do
absorbs: yes
without: oświadcz*; wiz*; broszur*; książk*; wyrok*; informac*
trust: 0.6

[REJECT change]
verbs: (odrzuc*|odrzuci*|odrzucił*|odrzuca*|odpiera*|odpar*|odparł*) (oskarżen*|zarzut*|krytyk*|podejrzen*|insynuac*)
subject: person, body, named, country, place, gov, igo, none, opp, ngo
actor: subject
recipient: genitive, object
absorbs: yes
without: dyrekc* teatr*; trener*; aktor*
trust: 0.5

[THREATEN restrict]
verbs: (zapowied*|zapowiedzia*|zapowiada*|ostrzeg*|ostrzega*|ostrzegł*|grozi*|groził*|zagrozi*|zagroził*|oświadcz*|oświadczy*|uprzedz*|uprzedzi*|pogrozi*)
near: w razie kolejn*; w przypadku kolejn*; jeśli białor*; jeśli mińsk*; jeżeli mińsk*; jeśli prowokac*; jeśli wprowadz*; jeśli polsk*; jeśli litw*; jeśli zachód*; jeśli atak*; jeśli reżim; mogą zostać zamknię*; mogą znów zostać zamknię*; może zostać zamknię*
subject: country, place, gov, body, named, person, igo
actor: subject
recipient: indirect, wobec
absorbs: yes
without: ekspert*; analit*; synopt*; wypłac*; uwolni*
trust: 0.75

[THREATEN arrest]
verbs: (ostrzeg*|ostrzega*|ostrzegł*|zapowied*|zapowiedzia*|zapowiada*|przestrzeg*|przestrzega*|uprzedz*|uprzedzi*|zagrozi*|zagroził*|grozi*)
near: zostaną aresztow*; zostaną zatrzym*; zostaną ukar*; będą karan*; będą zatrzym*; surowe kar*; surowych kar; odpowiedzą karnie; zostaną pociągn*; grożą kar*; grozi kar*; grozi areszt*; grożą areszt*; pójdą do więz*; trafią do więz*; do odpowiedzialności
subject: gov, jud, cop, body, named, country, person
actor: subject
recipient: indirect, object, wobec
absorbs: yes
without: kierowc*; drogow*; prędko*; podatnik*; wędkarz*
trust: 0.75

[SUPPORT]
verbs: (opowie*|opowiedzia*|opowiada*|opowiedz*) (za|po stronie); (popar*|poparł*) (apel*|wniosek|uchwał*|protest*|strajk*); (stanę*|stanął|stoi|stoją) po stronie
subject: country, body, named, gov, igo, leg, person, place, ngo, rel
near: białoru*; ukrain*; polsk*; litw*; więźn*; protest*; demokra*; reżim*; łukaszen*; sankc*; narod*; społecze*; opozyc*; niepodleg*; rosj*
actor: subject
recipient: genitive, za, object
without: trener*; sondaż*; respondent*; przeciwko
trust: 0.6

[SUPPORT]
verbs: (przyję*|przyjął|przyjęł*) z (zadowol*|uznan*|radości*|wdzięczn*|ulg*)
actor: subject
recipient: object
trust: 0.85

[CONCEDE]
verbs: (luz*|luzuj*|luzow*|poluzow*|łagodz*|łagodzi*|łagodzą|znosz*|znosi*|otwier*|otwiera*|odmraż*|odblokow*|przywrac*|przywraca*|wznaw*|wznawia*) (sankc*|restrykc*|obostrzen*|przepis* wiz*|zakaz*|embarg*|granic*|przejś*|ruch* na|ruch* graniczn*|ruch* pasaż*|ruch* towar*|odpraw*|lot{y,ów}|wiz*)
actor: subject
recipient: na, z, ze, wobec, object, dla
implied actor: authorities
without: domaga*; apel*; wzywa*; żąda*; jeśli; konflikt*; wypad*; remont*; tranzyt* przez; współprac*; dąży*; straty
trust: 0.65

[CONCEDE]
verbs: (działa*|działaj*|otwart*|czynn*|funkcj*|funkcjon*) (znów przejś*|znowu przejś*|ponow* przejś*|znów granic*|znowu granic*|ponow* granic*)
actor: none
recipient: none
implied actor: authorities
without: awari*; sklep*
trust: 0.6

[CONCEDE]
verbs: (podpis*|podpisa*|podpisał*|wyda*|wydał*|ogłos*|ogłosi*|ogłosił*|uchwal*|uchwali*|przyję*|przyjął) (o ułaskaw*|akt* łask*|amnest*|ułaskawieni*|prawo łaski)
actor: subject
recipient: genitive, dla, o, object
count recipient: persons
trust: 0.85

[CONSULT visit]
verbs: (leci*|lecą|jedz*|jedzie|jadą|wyruszy*|wyrusz*|wybier*|wybiera*|wybrał*|przylatuj*|przyjeżdż*|przyjeżdża*|udaj*|udaje) (na rozmow*|z wizyt*|na spotkan*|na szczyt*|do moskwy|do mińska|do warszawy|do wilna|do brukseli|do pekinu|do kijowa|do waszyngton*|do soczi|do petersburg*|do berlina|do rygi)
subject: person, named, gov, igo
near: prezydent*; minister*; minist*; premier*; szef*; łukaszen*; putin*; cichan*; rozmow*; wizyt*; szczyt*; delegac*; spotka*; wysłann*; ambasad*
actor: subject
recipient: z, do, u
without: turyst*; pielgrz*; mecz*; piłkar*; na urlop; artyst*
trust: 0.65

[CONSULT multilateral]
verbs: (debat*|debatow*|debatuj*|dyskut*|dyskutow*|dyskutuj*|radz*|radzi*|radzil*|rozmawia*|rozmawial*|obrad*|obradow*|obraduj*) (o sytuacj*|o białor*|o sankc*|o bezpiecz*|o migrac*|o granic*|nad pakiet*|nad sankc*|o ukrain*)
near: ministrowie; szefow*; przywódcy; premierz*; unijni; liderzy; rada; kraj*; państw*
actor: subject
recipient: none
without: studi*; ekspert*; naukow*; blog*; z ministr*; z szef*; z prezyd*
trust: 0.65

[AGREE]
verbs: (podpis*|podpisa*|podpisan*|podpisał*) (deklarac*|oświadczen* o|strategicz* partner*|partnerst* strateg*)
actor: subject
recipient: z, ze, genitive
without: lojaln*; podat*; obywatel*; celn*
trust: 0.7

[CONSULT visit]
verbs: przyją*; przyjął; przyjęł*; przyjmuj*; podejmowa*; podejmuj*
subject: person, gov, named, igo
object: person, gov, igo, opp
not object: ref, law, agreement, thing, edu, cvl
actor: subject
recipient: object
without: do pracy; do szpital*; na studi*; na leczen*; do parti*; ofert*; zaproszen*; rezygnac*; dymisj*; order*; nagrod*
trust: 0.6
`;
