/** Polish: how everyday verbs tell the acts, verb by verb. The format is told in ../format.ts. */
export const usage = `
[COERCE arrest]
verbs: (przebywa*|siedz*|pozostaj*|trafi*|znalaz*|znajduj*|tkwi*) za (kratkami|kratami|kratki|kraty|murami); (przebywa*|siedz*|pozostaj*|tkwi*) (więzieni*|areszci*|kolonii|łagr*)
actor: none
recipient: subject, object
count subject: detained
count recipient: detained
measures: sentence
implied actor: authorities
without: odwiedz*; muze*; prac*
trust: 0.7

[COERCE censor]
verbs: (odci*|odcię*|odłącz*|zagłusz*|ogranicz*|wyłącz*) (dostęp*|internet*|portal*|stron*|sygnał*)
near: internet*; portal*; stron*; serwis*; sygnał*; medi*; nadawan*
actor: subject
recipient: do, object
implied actor: authorities
without: prąd*; gaz*; abonent*; rachun*; gps
trust: 0.75

[ACCUSE allege]
verbs: (stoi|stoją|stał*|kryj*) za
near: atak*; wybuch*; dywersj*; sabotaż*; prowokacj*; zabójstw*; podpale*; cyberatak*; zamach*; kryzys*; migra*
actor: none
recipient: subject
without: kolejk*; ladą; drzw*; kontuar*
trust: 0.6

[ACCUSE allege]
verbs: (obarcz*|obciąż*) (win*|odpowiedzialn*); (zrzuc*|zwal*|przypis*) (win*|odpowiedzialn*)
actor: subject
recipient: object, na, indirect
absorbs: yes
trust: 0.8

[RETREAT withdraw]
verbs: (opuści*|opuszcz*|wyjecha*|wyjeżdża*) (białoru*|kraj|obóz*|obozu|baz*|poligon*|polsk*|litw*|terytori*|granic*)
subject: mil, thing, person, body, named
near: wagner*; żołnierz*; wojsk*; najemni*; oddział*; kontyngent*; obóz; obozu; poligon*; baz{a,ę,y}
actor: subject
recipient: none
count subject: troops
without: migrant*; uciek*; schroni*
trust: 0.8

[MOBILIZE troops]
verbs: (kieruj*|skier*|wysył*|wysła*|wyśl*|posył*|deleg*|przerzuc*|przemieszcz*|ściąg*) (żołnierz*|wojsk*|oddział*|batalion*|kompani*|terytorials*|brygad*|czołg*)
actor: subject
recipient: none
count object: troops
without: wspóln*; szpital*; misj* pokojow*
trust: 0.75

[MOBILIZE police]
verbs: (kieruj*|skier*|wysył*|wysła*|wyśl*|posył*|deleg*|ściąg*) (policjant*|funkcjonariusz*|omon*|strażnik*|pograniczni*)
actor: subject
recipient: none
count object: troops
without: szkole*; sąd*
trust: 0.9

[MOBILIZE troops]
verbs: (ogłos*|ogłosz*|zarządz*|rozpocz*|rozpoczę*|przeprowadz*) (kontrol*|sprawdzian*|sprawdzen*|alarm*) 
near: gotowoś*; bojow*; wojsk*; rezerwist*; armi*
actor: subject
recipient: none
implied actor: armed forces
trust: 0.8

[COERCE seize]
verbs: (trwa*|odby*|trwaj*|przeprowadz*|dokon*) (rewizj*|przeszukan*|nalot*)
actor: subject
recipient: w, u, genitive
implied actor: police
trust: 0.8

[COERCE restrict]
verbs: (strac*|traci*) (prac*|posad*|etat*|stanowisk*); (wyrzuc*|usun*|relegow*|zwoln*) z (pracy|uczelni|uniwersytet*|studi*|teatru|szpital*)
near: protest*; strajk*; polity*; podpis*; poparc*; pogląd*; wiec*; opozyc*; wojn*; reżim*
subject: person, named, number, none, pronoun, edu, body
actor: none
recipient: subject, object
implied actor: authorities
count recipient: persons
trust: 0.7

[ASSAULT torture]
verbs: raż{eni,ony,ona,one,ono}; razi* prąd*; (bit*|dręcz*|tortur*|znęca*|męcz*|przypal*) (prąd*|paralizator*|więzi*|więźni*|zatrzyman*)
near: prąd*; paralizator*; areszt*; więzieni*; więzień; więźn*; komisaria*; koloni*; śledcz*; okrestin*; łagr*
actor: subject
recipient: object, subject, nad
implied actor: authorities
count recipient: injured
trust: 0.75

[ACCUSE investigate]
verbs: (postaw*|przedstaw*|stawia*|ogłos*) zarzut*; (postawi*|stawi*) przed (sądem|trybunał*)
actor: subject
recipient: indirect, subject, object
count recipient: persons
count subject: persons
implied actor: prosecutors
without: polity* zarzut*; trener*
trust: 0.75

[ACCUSE investigate]
verbs: (usłysz*) zarzut*; (stan*|stawał*|staj*) przed (sądem|trybunał*)
actor: none
recipient: subject
count subject: persons
implied actor: prosecutors
without: polity* zarzut*; trener*
trust: 0.75

[SUPPORT]
verbs: (przyj*|przyję*|uchwal*|podj*) (uchwał*|rezolucj*) (solidarn*|wsparci*|poparci*|poparci*|uznani*)
actor: subject
recipient: z, dla
trust: 0.85

[PROTEST obstruct]
verbs: (zablok*|blok*|zatarasow*) (dojazd*|drog*|przejści*|tras*|granic*|ruch*|ulic*|most*|terminal*)
subject: bus, lab, opp, cvl, edu
not subject: cop, gov, mil
actor: subject
recipient: none
count actor: participants
without: policj*; nakaz*; migra*
trust: 0.85

[INCIDENT disease]
verbs: (stwierdz*|potwierdz*|odnotow*|wykry*|zarejestrow*|przyby*) (zakaże*|zachorow*|przypad*|infekcj*|ognisk*)
near: covid*; koronawirus*; odr{y,a,ę}; gryp*; wirus*; zakaże*; chorob*; wściekliz*; asf
actor: none
recipient: none
measures: percent
trust: 0.7

[REQUEST meet]
verbs: (zaprosi*|zaprasza*|zaprosz*) do
subject: person, named, gov, country, body, none
object: person, named, gov, country, body
near: wizyt*; rozm*; szczyt*; spotkan*; mińsk*; warszaw*; wiln*; kijow*; moskw*; pekin*; parlament*; obserwator*
actor: subject
recipient: object
absorbs: yes
without: mieszkań*; turyst*; kibic*; widz*; czytelnik*
trust: 0.75

[CONSULT multilateral]
verbs: (rozpocz*|rozpoczę*|odby*|trwa*|otwor*|otwar*|zakończ*) (szczyt*|forum*)
near: przywódc*; lider*; prezydent*; minist*; państw*; oubz; wnp; ue; nato; onz; unii
actor: genitive, subject
recipient: none
without: gór*; zachorow*; sezon*
trust: 0.7

[PROTEST hunger]
verbs: (odmawi*|odmów*) (posiłk*|jedzeni*|pokarm*)
actor: subject
recipient: none
trust: 0.9

[GOVERN law]
verbs: (wprowadz*|wprowadzon*) (zmian*|popraw*)
near: kodeks*; ustaw*; konstytucj*
actor: subject
recipient: none
trust: 0.75

[AID]
verbs: (udziel*|udzieli*|udzielił*|przyzna*|przyznał*) (kredyt*|pożyczk*|gwaranc*)
subject: bus
indirect: country, gov, place
actor: subject
recipient: indirect
measures: money
without: odmów*; mieszkan*; hipotecz*; klient*
trust: 0.75

[COERCE restrict]
verbs: (zamkn*|zamknę*|zamknął|zamknię*|zamyka*|zablok*|zablokow*|odci*)
object: border
actor: subject
recipient: none
implied actor: authorities
without: oczy; sprawę; wyprzedaż*; mecz*
trust: 0.75

[CONCEDE]
verbs: (otworzy*|otworzył*|otwart*|otwiera*|odblok*|odblokow*)
object: border
actor: subject
implied actor: authorities
without: nie otworz*; wystaw*; festiwal*
trust: 0.7

[SANCTION discontinue]
verbs: (lata*|latał*|przelatyw*|polec*) (nad białorusi*|nad terytorium białorus*|do mińska|przez białoruś|przestrze* białorus*)
negated: yes
not subject: person
actor: subject
recipient: none
without: ptak*; bocian*; żuraw*; motyl*
trust: 0.7

[SANCTION discontinue]
verbs: (omija*|ominą|ominie|omijał*) (przestrzeń powietrzn* białorusi|białoruskiej przestrzen*|białoruską przestrzeń|niebo białorus*|białoruskie niebo)
subject: bus, body, named, country
actor: subject
recipient: none
trust: 0.65

[THREATEN restrict]
verbs: (uprzedzi*|uprzedził*|ostrzeg*|ostrzegł*|zagroz*|zagroził*|zapowiedzi*)
near: zamknie* granic*; zamkną granic*; zamknięci* granic*; zamknięci* przejś*; zamknie przejś*; zamkną przejś*; ponownie zamkni*
subject: person, body, gov, country, named
actor: subject
recipient: indirect
without: przed (podróż*|wyjazd*); mgł*; burz*
trust: 0.75

[PROTEST obstruct]
verbs: (zapowiedzi*|zapowiada*|zapowiedział*|ogłosi*|planuj*|szykuj*) (blokad*|blokow*)
near: drog*; przejś*; granic*; ciągnik*; tirów; traktor*; przewoźni*; rolni*
subject: lab, bus, ngo, cvl, body, named, person
not subject: gov, cop, mil
actor: subject
recipient: none
trust: 0.7

[PROTEST strike]
verbs: (zapowiedzi*|zapowiada*|zapowiedział*|ogłosi*|ogłosił*|szykuj*) (strajk*|strajku|głodówk*)
actor: subject
recipient: none
without: żądani*; koniec strajku; zakończeni*; zawiesi*
trust: 0.7

[PROTEST demo]
verbs: (zapowiedzi*|zapowiada*|zapowiedział*|szykuj*) (pikiet*|manifestac*|demonstrac*|marsz{u,}|wiec{u,})
not subject: gov, cop
actor: subject
recipient: none
trust: 0.65

[MOBILIZE troops]
verbs: (zauważ*|zauważon*|zaobserw*|zaobserwow*|dostrzeg*|widzian*|wykry*) (czołg*|artyler*|kolumn* wojsk*|kolumn* sprzęt*|transport* wojsk*|eszelon*|koncentracj* wojsk*)
near: granic*; białorus*; poligon*; stacj*
without: muze*; defilad*; film*; zniszcz*
actor: none
recipient: none
count object: vehicles
trust: 0.65

[MOBILIZE troops]
verbs: (trzyma*|utrzymuj*) (wojsk*|żołnierz*|brygad*|oddział*)
near: granic*; rubież*; kierunk*
subject: country, gov, mil, person, named, body, place
actor: subject
recipient: none
count object: troops
without: niewol*; zakładni*; więzien*; słow*
trust: 0.65

[COERCE arrest]
verbs: (znalaz*|znalazł*|znaleź*|znajduj*|jest|są|był*|byli) (wśród zatrzyman*|wśród aresztowan*|wśród ujętych)
actor: none
recipient: subject
implied actor: police
count subject: detained
trust: 0.7

[SANCTION discontinue]
verbs: (odpowiedzi*|odpowiedział*|zareagow*|zareagował*) (zakaz*|embarg*|sankcjami|kontrsankcj*|ograniczeniami)
subject: country, gov, body, place, person, named, igo
actor: subject
recipient: indirect
without: na sankcj*; na zakaz*; na embarg*; na pytani*
trust: 0.7

[COERCE restrict]
verbs: (działa*|funkcjon*|funkcjonuj*|pracuj*) (przejści* gran*|przejści* drog*|przejści* kolej*|przejście|terminal*)
negated: yes
actor: none
recipient: none
implied actor: authorities
near: granic*; przejści*; bobrownik*; kuźnic*; terespol*; sławatycz*; białorus*
without: awari*; system; komputer*
trust: 0.65

[ACCUSE disapprove]
verbs: (oceni*|ocenił*|określi*|określił*|nazwa*|nazwał*|uzna*|uznał*) (jako pochopn*|jako niedopuszczaln*|jako bezprawn*|jako nielegaln*|jako absurd*|jako skandal*|jako haniebn*|jako prowokac*|jako wrog*|jako nieprzyjazn*|jako nieodpowiedzialn*|jako błąd|jako błęd*|jako bezzasadn*|jako cyniczn*|za pochopn*|za niedopuszczaln*|za prowokac*|za nieprzyjazn*|za wrog*)
subject: person, body, country, gov, named, place, igo, ngo, opp
actor: subject
recipient: genitive
without: sąd; prokurat*
trust: 0.65

# Help by what is sent, and money that a state pays out.
[AID]
verbs: (przysła*|przysyła*|przekaza*|przekazuj*|dostarczy*|dostarcza*|wysła*|wysyła*|podarowa*|przywieź*|przywioz*|przywióz*) (test*|respirator*|szczepion*|maseczk*|masek|tlen*|płyn* do dezynf*|ton*|łóż*|aparatur*|sprzęt*|partię|transport*)
subject: country, gov, ngo, igo, body, place, rel, none
not subject: bus, cop, med, mil
near: szpital*; koronawirus*; pandemi*; mińsk*; białorus*; ukrain*; chor*; bezpłatn*; dezynf*; covid*; uchodź*; dzieci*; caritas*
actor: subject
recipient: indirect, dla, do
without: kontraband*; kupi*; sprzeda*; kurier*; sklep*; sąd*; rosj* rozmie*; wojsk*
trust: 0.6

[AID]
verbs: (wypłaci*|wypłacą|wypłacon*|przyzna*|przyznał*) (hrywien|złotych|rubli|euro|dolarów|zasiłk*|zapomog*|odszkodowa*|świadcze*)
subject: country, gov, igo, ngo, body, none
near: uwolnion*; zwolnion*; więźni*; jeńc*; poszkodow*; rodzin* poległ*; uchodź*; rannym; przesiedl*; państwo
actor: subject
recipient: indirect
measures: money
without: bank*; klient*; sąd*; pozw*; pensj*; emerytur*; loteri*; wygran*
trust: 0.65

[PROTEST boycott]
verbs: (ogłosi*|ogłasza*|zapowiedzi*|zapowiada*|rozpocz*) (bojkot*)
subject: person, opp, number, none, cvl, edu, lab, ngo, pty, body, thing
not subject: igo, country, gov, place
actor: subject
recipient: none
without: wezwa*; mkol; sankcj*
trust: 0.85

[COERCE withhold]
verbs: (odmówi*|odmawia*|odmówion*|pozbawi*|pozbawia*) (insulin*|leków|lekarstw*|lekarz*|leczeni*|operacj*|widzeń|widzenia|paczek|listów|koc*|wody|jedzeni*|spacer*|adwokat*|rozmów telefon*)
near: aresz*; więzie*; więźni*; koloni*; karn*; cel{i,a,ę}; osadzon*; skazan*; łagr*; śledcz*; izolator*; zatrzyman*
not subject: opp, prisoner
actor: subject
recipient: indirect, object
implied actor: authorities
without: przyjmow*; przyjęci*; głodów*
trust: 0.8

[COERCE withhold]
verbs: (odda*|oddaj*|oddają|przekaza*|przekazuj*|przekazan*|doręcz*|wyda*|wydaj*|dopuszcz*|dopuści*|wpuszcz*|dociera*|otrzym*|dostaj*) (list*|paczek|paczk*|leków|leki|lekarstw*|insulin*|korespondencj*|adwokat*|lekarz*)
negated: yes
near: więzi*; więźn*; koloni*; aresz*; osadzon*; karcer*; łagr*; izolator*; poczobut*; kalesnik*; bialack*; statkiewicz*; cichanousk*; babar*
actor: subject
recipient: indirect, do, subject
implied actor: authorities
without: poczt* zamkn*; wiza; wizy
trust: 0.7

[COERCE arrest]
verbs: (zabra*|zabrał*|zabieraj*|wywiez*|wywioz*|wyprowadz*|wyprowadzi*) (ze sobą|na komend*|na komisariat*|na przesłuch*|na milicj*|w nieznan* kierun*|radiowoz*|więźniark*|na posteru*|do aresz*)
object: person, number, named, opp, med, pronoun, rel, lab, edu, ngo, ref, crm, none
not object: thing, vehicle
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: szpital*; przedszkol*; wycieczk*; dokument*; komputer*; telefon*
trust: 0.75

[COERCE restrict]
verbs: (zwolnion*|zwolnił*|zwoln*|zwolni*|wyrzuc*|wyrzuci*|zwolniono)
object: person, named, number, med, edu, lab, opp, none
near: ordynator*; lekar*; nauczyciel*; wykładow*; docent*; profesor*; aktor*; reżyser*; dziennikar*; inżynier*; robotni*; maszynist*; pracowni*; dyrektor* szko*; z pracy
said: opowiedzia*; skrytykowa*; podpis*; protest*; wpis*; komentarz*; strajk*; poglądy; polityczn*; wywiad*; solidarn*; opozyc*; odmów*; cichanousk*; marsz*
actor: subject
recipient: object, subject
implied actor: authorities
count recipient: persons
without: z aresz*; z więz*; z koloni*; po przesłuch*; zatrzyma*; więźni*; areszt*; na wolno*; z obowiąz*; porażk*; spadk*; redukcj*; ułaskaw*; łapówk*; po ^dobie; kaucj*
trust: 0.65

[COERCE ban]
verbs: (odebra*|odebrał*|odbiera*|cofnę*|cofną*|cofnęł*|unieważni*|pozbawi*) (licencj*|rejestracj*|koncesj*|akredytacj*)
object: body, thing, none, med, edu
near: uniwersytet*; telewizj*; rozgłośn*; radi*; wydawnictw*; gazet*; organizacj*; parti*; fundacj*; parafi*; szko*; lice*; uczelni*; portal*; redakcj*; stacji
subject: gov, jud, country, none, body, cop
actor: subject
recipient: indirect, object, genitive
implied actor: authorities
without: bank*; kierowc*; taksów*; lini* lotnicz*
trust: 0.75

[COERCE restrict]
verbs: (wpuszcz*|wpuści*|wpuszczon*|przepuszcz*|przepuści*) (do ^polski|do ^litwy|na ^łotwę|do ^kraju|przez granic*|na terytor*|na granic*)
negated: yes
object: person, number, ref, none
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: obserwator*; dziennikar*; inspektor*
trust: 0.75

[THREATEN relations]
verbs: (zagrozi*|zagroził*|grozi*|groził*|zagrożon*) (wycofani*|odejści*|zerwani*|wyjści*|wystąpieni*|bojkot*|rezygnacj* z|odwołani* ambasador*)
subject: gov, country, person, named, body, igo, bus, thing, none, place, ngo, number
actor: subject
recipient: indirect, z
absorbs: yes
trust: 0.75

[REQUEST yield]
verbs: wezwa*; wzywa*; wezwał*; prosi*; poprosi*; apel*; zaapel*; domaga*; zażąda*; żąda*; nawołu*; nakłania*
near: wypuści*; wypuścił*; przepuści*; przepuszcz*; wpuszczen*; wpuści*; dopuści*; dopuszcz*; przywróc*; wznow*; wznowi*; nie ^zamyka*; zaniecha*; zniosł*; oddał*; ustąpi*; wydani*
object: country, igo, place, gov, body, named, none, thing, person, number, pronoun
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg
actor: subject
recipient: object, do, od, indirect, u
absorbs: yes
without: lekarz* czerwon*; sankcj*; ulic*
trust: 0.75

[REQUEST assist]
verbs: wezwa*; wzywa*; wezwał*; prosi*; poprosi*; apel*; zaapel*; domaga*; zwróci*; zwrócił*
near: pomóg*; pomog*; wsta* ^się; działa* ^wobec; naciska*; nacisk*; nałoży*; nałożył*; zaostrz*; przysła*; bojkot*; nie ^kupowa*; rekompens*; interweni*; ustali*
object: country, igo, place, gov, body, named, bus, lab, none, thing, person, rel
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg, mil
actor: subject
recipient: object, do, od
absorbs: yes
trust: 0.75

[REQUEST change]
verbs: (podpisa*|podpisał*|wystosowa*|wysła*|opublikowa*|ogłosi*) (list* otwart*|petycj*|apel*|odezw*)
near: wybor*; uwoln*; zwoln*; protest*; żąda*; domaga*; wezwa*; wzyw*; sprawie; przeciw*; poparci*
subject: number, person, opp, named, body, edu, lab, cvl, med, rel, none, ngo
actor: subject
recipient: do
absorbs: yes
without: umow*; podzięk*; podziękow*
trust: 0.65

[REJECT change]
verbs: (odmówi*|odmawia*|odmówił*|odrzuci*|odrzuca*|odrzucił*) (odwołani*|odwołać|przesunięci*|zmian*|zmieni*|wszczęci*|przeprowadz*|ponown*|rewizj*|rejestracj*|poprawek|poprawk*|zarzut*|krytyk*|wprowadz*)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, jud, cop, leg
actor: subject
recipient: none
absorbs: yes
without: granic*; więźni*
trust: 0.75

# What stops going over the border.
[SANCTION discontinue]
verbs: (wozi*|wożą|przewozi*|przewożą|transportuj*|kupuj*|przyjmuj*|dostarcza*|sprzedaj*|obsługuj*|wpuszcza*|wpuszczał|przepuszcza*|wpuści|wpuszczą) (nawoz*|potas*|rop{y,ę}|paliw*|towar*|ładunk*|drewn*|pociąg*|wagon*|ciężarów*|gaz{u,em}|prąd*|energi*)
negated: yes
near: już; więcej; od ^poniedziałku; od ^wtorku; od ^lutego; biełaruśkal*; białorus*; litewsk*; polsk*; mińsk*; łotewsk*; ukraińsk*
subject: country, bus, gov, body, place, thing, none
not subject: person, cvl, cop
actor: subject
recipient: z, genitive, object
without: sztorm*; awari*; remont*; pasażer*; śnieg*
trust: 0.65

[SANCTION discontinue]
verbs: (unieważni*|wypowiedzi*|wypowiada*|zerwa*|zerwał*|rozwiąza*|rozwiązał*|anulow*|zawiesi*|uzna* za nieważn*) (umow*|kontrakt*|porozumien*)
near: biełaruśkal*; białoruśkal*; biełaz*; naftan*; bieławi*; belavi*; białorus*; mińsk*
subject: country, gov, bus, body, place, none
not subject: person, opp
actor: subject
recipient: z
without: prac{ę,y}; najmu; trener*; zawodni*; rozejm*; dzierżaw*; lokal*
trust: 0.65

[MOBILIZE troops]
verbs: (pojedzi*|pojadą|pojecha*|wyrusz*|wyruszą|wyjadą|wyjecha*|trafi*|trafią|jedzie|jadą) (na granic*|nad granic*|przy granic*|na wschod*|na podlasi*)
subject: mil, number
near: żołnierz*; wojsk*; kompani*; batalion*; brygad*; tysiąc*
actor: none
recipient: none
count subject: troops
implied actor: armed forces
without: do domu; przepust*; migrant*; szpital*
trust: 0.65

[MOBILIZE weapons]
verbs: (podwoi*|podwoił*|podwaja*|zwiększy*|zwiększa*) (liczb*|ilość)
near: myśliwc*; samolot*; czołg*; śmigłow*; haubic*; bater*; rakiet*; patriot*
subject: country, gov, mil, igo, body, place
actor: subject
recipient: none
trust: 0.7

[INCIDENT disease]
verbs: (poinformow*|informuj*|potwierdz*|potwierdzi*|wykry*|odnotow*|zarejestrow*|stwierdz*|stwierdzi*) (przypad* koronawir*|przypad* zakaż*|przypad* covid*|przypad* zachorow*|zakaż*|zakażen*|zakażonych|przypad* odry|przypad* choler*|nowych chorych|infekcj*)
actor: none
recipient: none
count object: persons
without: szczepie*; szczepion*
trust: 0.7

# Taken in for treatment, looked at on a visit, no longer cleared at the border, put in and out of posts.
[AID]
verbs: (przyjmi*|przyją*|przyjęł*|przyjmuj*|zabierz*|zabra*) (na leczeni*|na rehabilitac*|na operac*|na protezow*)
subject: country, gov, ngo, igo, body, place, none
near: rannych; ranny*; uwolnion*; zwolnion*; dzieci; poszkodow*; ochotni*; więźni*; uchodź*; żołnierz*
actor: subject
recipient: object
count recipient: persons
without: pacjent*
trust: 0.7

[CONSULT visit]
verbs: (zwiedzi*|zwiedza*|zwiedził*|obejrza*|ogląda*|odwiedzi*|odwiedza*) (zakład*|fabryk*|zakłady|budow*|elektrowni*|targi|wystaw* przemysł*|koszar*|poligon*|port*)
subject: gov, leg, igo, mil, body
near: delegacj*; minister*; premier*; prezydent*; ambasador*; wicepremier*
actor: subject
recipient: none
without: turyst*; uczni*; wycieczk*; szkoln*
trust: 0.55

[COERCE restrict]
verbs: (odpraw*|odprawi*|odprawia*|przepuszcz*|przepuści*|obsługuj*|przyjmuj*) (samochod*|ciężarów*|aut|autobus*|pojazd*|podróżn*|ruch* osob*|tir*)
negated: yes
near: granic*; przejści*; od ^północy; białorus*; terespol*; bobrownik*; kuźnic*; paternie*; miednik*; punkt*; celn*
subject: country, gov, cop, body, place, none
actor: subject
recipient: none
implied actor: authorities
without: awari*; komputer*; system*; strajk*; protest*
trust: 0.7

[GOVERN appoint]
verbs: (zosta*|został*|zostan*|będzie) (ambasadorem|premierem|wicepremierem|ministrem|wiceministrem|prokuratorem|gubernatorem|szefem ^kgb|szefem ^msz|szefem ^administracji|szefem ^sztabu|przewodniczącym ^komitetu|przewodniczącą|rzecznikiem|prezesem ^banku|dowódcą|komendantem|szefową)
near: nowym; nową; nowa; nowy; stanowisk*; mianow*; dotychczas*; były; była; zastąpi*
subject: person, named, gov, none, cop, mil
actor: none
recipient: subject
implied actor: president
without: wybran*; wybor*; aresztow*; zatrzyman*; skazan*; klub*; zabit*; odwołan*; zwolnion*
trust: 0.65

[GOVERN dismiss]
verbs: (odwoła*|odwołał*|zdją*|zdjął|usuną*|usunął|zwolni*|zwolnił*|zdymisjonow*) (przewodnicząc*|gubernator*|wojewod*|burmistrz*|prokurator*|rektor*|komendant*|wiceministr*|wicepremier*|naczelni*|dowódc*|rzeczni*)
subject: gov, country, named, none, body
object: person, named, gov, jud, cop, mil, edu, none
actor: subject
recipient: object
implied actor: president
without: ambasador*; konsultac*; aresz*; więz*; koloni*; zwolnien*; przesłuch*; kaucj*
trust: 0.7

# Before whose doors: an embassy that is picketed stands as an object.
[PROTEST demo]
verbs: (pikiet*|pikietow*|pikietuj*|blokow*|zablokow*) (ambasad*|konsulat*|placówk*)
subject: person, opp, number, named, cvl, edu, lab, ngo, none
not subject: cop, gov
actor: subject
recipient: object
count subject: participants
without: kont; majątk*
trust: 0.75

# Put into a van; bases that are left; measures that others join; prices that are ruled.
[COERCE arrest]
verbs: (wsadz*|wsadzi*|wsadził*|wepchn*|wepchnę*|wepchną*|wciąg*|wciągnę*|zapakow*|załadow*|wrzuc*|wrzuci*) (furgonetk*|radiowoz*|więźniark*|busa|busów|mikrobus*|samochod*|auta|awtozak*|autobus*)
subject: cop, mil, gov, none
object: person, number, named, opp, med, none, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rannych; karetk*; dzieci; turyst*; piłk*; paczk*; towar*
trust: 0.7

[RETREAT withdraw]
verbs: (opuści*|opuścił*|opuszcza*|wyjecha*|wyjechał*|wycofa*|wycofał*) (ośrodek*|ośrodk*|baz{ę,y}|poligon*|obóz|obozu|koszar*|pozycj*|garnizon*|lotnisk*)
subject: mil
actor: subject
recipient: none
count subject: troops
without: samowoln*; dezerter*; rann*; przepust*; urlop*
trust: 0.65

[SANCTION discontinue]
verbs: (przyłączy*|przyłączył*|dołączy*|dołączył*|przystąpi*|przystąpił*) (sankcj*|ograniczeń|ogranicz*|restrykc*|embargo|zakazu)
subject: country, gov, body, place, igo, none
actor: subject
recipient: wobec, przeciw, przeciwko
without: pandemi*; covid*
trust: 0.75

[GOVERN decide]
verbs: (wprowadzi*|wprowadził*|wprowadza*|ustali*|ustalił*|zniós*|zniosł*) (regulacj* cen|regulac*|kontrol* cen|taryf*|kwot{y,ę}|ceny urzędow*|limit* cen|ulg{i,ę})
subject: gov, country, body, none, named
not subject: bus
actor: subject
recipient: none
without: sankcj*; sklep*; sieć; granic*
trust: 0.6
`;
