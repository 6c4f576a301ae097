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
`;
