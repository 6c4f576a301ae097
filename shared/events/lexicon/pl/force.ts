/** Polish words for force and harm that events.ts does not hold: colloquial, official and military ones. The format is told in ../format.ts. */
export const force = `
[COERCE arrest]
verbs: zaku* w kajdanki; skuto; skuli; zgarn*; pojma*; ujęt*; ujął*; ujęli; doprowadzi* na komend*; doprowadzi* do aresztu; doprowadzi* do prokuratur*; przewiez* do aresztu; przewieź* do aresztu; internowa*; uwięzi*; więz*; przymkn*; zatrzyman*; trafi* za krat*; trafi* w ręce
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: uwaga; cena; ruch; nie ujęto; produkc*; jak to; słow*
trust: 0.75

[COERCE arrest]
verbs: wlepi* (lat*|grzywn*|dni|miesięc*); wymierz* (lat*|kar*|grzywn*); orzek* kar*; orzek* (lat*|areszt*); zasądzi*; posła* do kolonii; posła* za kraty; skierowa* do kolonii; podtrzyma* wyrok; utrzyma* wyrok; zaostrzy* wyrok; dosta* (lat*|miesięc*|dni); usłysza* (lat*|wyrok)
actor: subject
recipient: object, indirect
implied actor: court
measures: sentence, money
count recipient: persons
trust: 0.75

[COERCE seize]
verbs: zaj* (majątek|konta|rachunk*|mienie); zabezpieczy* (sprzęt|komputer*|telefon*|majątek); przechwyci*; weszli do (redakcj*|mieszkan*|biur*|siedzib*); weszła do (redakcj*|mieszkan*|biur*|siedzib*); zamrozi* konta; znacjonalizowa*; wysadzi* (tor*|most*); uszkodzi* (tor*|samolot*|kabel|linię)
actor: subject
recipient: object
implied actor: police
trust: 0.7
count object: vehicles
measures: money

[COERCE restrict]
verbs: odcię* (drog*|ruch*); uszczelni* granic*; zamknięt* (granic*|przejś*|ruch*); wprowadz* stref* buforow*; wprowadz* zakaz wjazdu; wprowadz* zakaz wstępu; zacznie obowiązywa* (strefa|zakaz*); obowiązuje zakaz*; odsyła* (migrant*|cudzoziem*|osob*); odesła* (migrant*|cudzoziem*); zatrzymuj* na granicy; odebra* (akredytacj*|obywatelstw*|paszport*|zezwolen*|licencj*); cofną* (akredytacj*|zezwolen*|licencj*); unieważni* (akredytacj*|wiz*|licencj*|paszport*); przepędz* migrant*; relegowa*; wyrzuc* z (pracy|uczelni)
actor: subject
recipient: object, indirect
implied actor: authorities
count recipient: persons
without: sankcj*; dyplomat*; ambasador*
trust: 0.65

[COERCE ban]
verbs: rozwiąza* (organizacj*|stowarzyszen*|parti*|związ*); wciągn* na list*; dopis* do (listy|wykazu|rejestru); zakaza* (działaln*|wstęp*|sprzeda*|kupowan*|posiadan*); skreśli* z rejestru; przedłuż* zakaz*; wykreśl* z rejestru; obję* zakaz*
actor: subject
recipient: object
implied actor: authorities
without: lot*; import*; embarg*; sankcj*
trust: 0.7

[COERCE censor]
verbs: odcię* (internet*|dostęp*); wyłączy* (internet*|sygnał|nadajnik*); zagłusza*; zagłuszy*; ocenzurowa*; zdję* z anten*
actor: subject
recipient: object
implied actor: authorities
trust: 0.7

[COERCE deport]
verbs: odstawi* na granic*; odstawi* do granicy; wyrzuci* z kraju; wydal* z kraju; odesła* do (kraju|rosji|iraku); ekstradowa*; wyda* w ręce
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: dyplomat*; ambasador*
trust: 0.7

[ASSAULT beat]
verbs: zmaltretowa*; skatowa*; poturbowa*; okład* pałk*; okłada* pałk*; maltretuj*; złama* (rękę|nogę|żebr*|szczękę); zgwałc*
actor: subject
recipient: object, indirect
implied actor: police
count recipient: injured
trust: 0.7

[ASSAULT primitive]
verbs: zrani*; rani* nożem; pchn* nożem; zaatakowa* (żołnierz*|funkcjonariusz*|strażnik*|policjant*); napad*; rzuci* (kamien*|koktajl*); podpali*; ciska* kamien*
actor: subject
recipient: object, w
count recipient: injured
trust: 0.65

[ASSAULT heavy-weapons]
verbs: uderzy* (w|rakiet*|dron*); odpali* (rakiet*|pocisk*); wystrzeli* (rakiet*|pocisk*|iskander*); razi*; zrzuci* bomb*; najecha* na; wkroczy* na (ukrain*|terytor*); napadł* na; wdar* się na (ukrain*|terytor*)
actor: subject
recipient: w, na, object
trust: 0.65

[ASSAULT crowd-control]
verbs: polewa* wod*; psikn* gaz*; pryska* gaz*; rozpyli* gaz*; rzuca* granat*; strzela* (gumow*|kul*)
actor: subject
recipient: do, w, object, indirect
implied actor: police
trust: 0.8

[ASSAULT execute]
verbs: stracon*; straci* skazan*; wykona* wyrok śmierci; wykona* karę śmierci; rozstrzela*
actor: subject
recipient: object
implied actor: authorities
trust: 0.8
count recipient: injured

[MOBILIZE troops]
verbs: wyrusz* (kompani*|batalion*|kolumn*|żołnierz*|pododdział*); rusza* (kompani*|batalion*|kolumn*|saper*|żołnierz*|ćwiczen*|manewr*); ściągn* (wojsk*|oddział*|żołnierz*|siły|czołg*); zgromadzi* (wojsk*|siły|żołnierz*|sprzęt); zgrupowa*; postawi* w stan gotowości; poderwa* (myśliw*|samolot*|pary); powoła* rezerwist*; zaczę* (manewr*|ćwiczen*); zaczyna* się (manewr*|ćwiczen*); podwo* (kontyngent*|patrol*); wystawi* posterunk*
actor: subject, object
recipient: none
count object: troops
without: wspóln*
trust: 0.65
count subject: troops

[MOBILIZE weapons]
verbs: wlec* (dron*|balon*|śmigłow*|obiekt*); wpad* w przestrzeń; wkroczy* w przestrzeń; przelec* nad granic*; poderw* (myśliw*|samolot*); rozstawi* (wyrzutni*|rakiet*|radar*); naruszy* granic*
actor: subject
recipient: object
without: człowiek*; prawa
trust: 0.65
count subject: vehicles
count object: vehicles

[PROTEST demo]
verbs: wyleg* na ulic*; stanę* (pod|przed) (ambasad*|sąd*|konsulat*); stan* pod (ambasad*|sąd*); pikietuj*; skandowa*; zablokowa* (drog*|przejś*|terminal*); blokuj* (drog*|przejś*|terminal*|ciężarów*); rozwin* transparent*; rozwinę* transparent*; zatrzymywa* (ciężarów*|tiry)
actor: subject, object
recipient: przeciw, przeciwko, przed, pod, przy
count actor: participants
implied actor: protesters
without: policj*; internet*
trust: 0.65

[PROTEST strike]
verbs: odstąpi* od pracy; przerwa* prac*; porzuci* prac*; stanę* (zakład*|kopaln*)
actor: subject, object
recipient: none
count actor: participants
trust: 0.65

[INCIDENT accident]
verbs: spad* (z|na); spadł* z; runął*; runę*; zawali* się; rozbił* się; wykolei* się; zapali* się; stanę* w płomieniach; eksplodowa*; potrąci*; przewróci* się; roztrzaska* się
actor: none
recipient: subject
count recipient: injured
without: cen*; kurs*; liczb*; eksport*; poparci*; handel; produkcj*; wynik*; napięci*; odpowiedzialn*; wina; winę; temperatur*; zaufani*; frekwencj*; obowiązek; obowiązk*; ciężar
trust: 0.6

[INCIDENT disease]
verbs: odnotowa* (przypad*|zakaż*|zgon*); zachorowa*; zakazi* się; zarazi* się
actor: none
recipient: subject
count recipient: persons
trust: 0.6

[INCIDENT death]
verbs: odszed*; powiesi* się; odebra* sobie życie; zmar* w (więzieniu|kolonii|areszcie)
actor: none
recipient: subject
count recipient: killed
without: stanowisk*; emerytur*; urząd; urzęd*; funkcj*; parti*; rząd*; redakc*; firm*; klub*; prac{y,ę}; zespoł*; służb*; kwitk*; uczelni*; szkoł*; drużyn*; wolno
trust: 0.65

[RELOCATE flee]
verbs: wyemigrowa*; zbieg* (z|do|na); zbiegł* (z|do|na); schroni* się; ewakuowa*; ewakuuj*; osiad* w; zosta* za granicą; salwowa* się ucieczk*; uciec*
actor: subject, object
recipient: none
count actor: persons
without: pieniądz*; sąd* przeni*
trust: 0.65

[RELOCATE return]
verbs: wróci* do kraju; wróci* na białoruś; wróci* do domu; wróci* z emigracji; powróci* do kraju; powróci* na białoruś; powróci* do domu
actor: subject
recipient: none
count actor: persons
without: stołu; rozmów; temat*; pracy
trust: 0.55

[RELOCATE migrate]
verbs: koczuj*; forsowa*; sforsowa*; przecięł* (drut*|ogrodzen*|zapor*); przeskoczy* ogrodzen*; szturmuj* granic*; napiera* na granic*
actor: subject, object
recipient: none
count actor: persons
without: turyst*; wycieczk*; co ^roku
trust: 0.65

[INCIDENT death]
verbs: żyje; żyją
negated: yes
actor: none
recipient: subject
count recipient: killed
trust: 0.7

[ACCUSE investigate]
verbs: postawi* zarzut*; przedstawi* zarzut*; usłysza* zarzut*; skierowa* akt oskarżenia; wnie* akt oskarżenia
actor: subject
recipient: indirect, przeciw, przeciwko, object
implied actor: prosecutors
count recipient: persons
trust: 0.75

[COOPERATE]
verbs: prowadz* wspóln* (ćwiczen*|manewr*|patrol*); rozpocz* wspóln* (ćwiczen*|manewr*); zorganizowa* wspóln* (ćwiczen*|manewr*)
actor: subject
recipient: z
trust: 0.7

[COERCE restrict]
verbs: przedłuż* (stref*|zakaz*|ograniczen*); przedłuży* (stref*|zakaz*|ograniczen*); zawróc*; wprowadz* (stref*|zakaz*)
actor: subject
recipient: object
implied actor: border guards
count recipient: persons
without: sankcj*; uwag*; kadenc*
trust: 0.6

[ELECT inaugurate]
verbs: zaprzysięż*; zaprzysięg*
actor: none
recipient: object
trust: 0.75

[COERCE arrest]
verbs: ujęt*; ujęł*; ujął
actor: subject
recipient: object
implied actor: police
count recipient: detained
without: jak to; słow*; ujął to; ujęła to
trust: 0.75

[SANCTION discontinue]
verbs: rozszerzy* (restrykcj*|sankcj*|embarg*); zaostrzy* (restrykcj*|sankcj*|embarg*)
actor: subject
recipient: wobec, przeciw, przeciwko, na
trust: 0.75
`;
