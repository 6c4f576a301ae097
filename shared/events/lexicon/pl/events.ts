/** Polish words for events. The format is told in ../format.ts. */
export const events = `
[COERCE arrest]
verbs: zatrzyma*; zatrzymuj*; aresztowa*; zaaresztowa*; schwyta*; porwa*; wtrąci* do więzienia; osadz* w areszcie; zabra* do aresztu; umieści* w areszcie; zatrzymuj*
object: person, none, named, number, body, opp
not object: weapon, flights
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: ruch; pociąg*; przemyt*; się
trust: 0.8

[COERCE arrest]
verbs: (trafi*) do (aresztu|więzienia|kolonii)
actor: none
recipient: subject
count subject: detained
implied actor: police
without: ruch; pociąg*; przemyt*; się
trust: 0.8

[COERCE arrest]
nouns: zatrzymani{e,a,u,em}; zatrzymań; aresztowani{e,a,u,em}; aresztowań
actor: przez, subject
recipient: genitive, object
count recipient: detained
implied actor: police
needs: recipient
trust: 0.6

[COERCE arrest]
verbs: skaza* na; skazał* na; skazan* na; skaza*; usłysza* wyrok; wymierz* kar*; ukara* (grzywn*|areszt*|mandat*); uzna* za winn*; utrzyma* w mocy wyrok; dosta* wyrok; dostał* (lat|lata)
near: lat; lata; rok; kolon*; więzien*; sąd*; wyrok*; grzywn*; dni; win*; miesi*; areszt*; dożywo*; dób
actor: subject
recipient: object, subject
implied actor: court
measures: sentence, money
count recipient: persons
without: temu; nagrod*; stypendi*; urlop*; medal*
trust: 0.8

[COERCE seize]
verbs: przeszuka*; przeszukuj*; skonfiskowa*; zarekwirowa*; zmusi* do lądowan*; zmusi* (samolot|maszynę) ; przeprowadz* rewizj*; wkroczy* do (redakc*|mieszkan*|biur*|siedzib*|dom*); wszedł do; przejął* siedzib*
actor: subject
recipient: u, w, do, object
implied actor: police
trust: 0.8
count object: vehicles
measures: money

[COERCE seize]
nouns: rewizj{a,e,i,ę}; przeszukani{e,a}; przeszukań
actor: przez, subject
recipient: u, w, genitive
implied actor: police
trust: 0.7
count object: vehicles
measures: money

[COERCE restrict]
verbs: zamkn* @border; zamkną* @border; zamyka* @border; zamknął* @border; zamknęł* @border; wstrzyma* ruch; zablokowa* granic*; polecił* zamkn*; zawiesi* ruch; zamkn* do odwołania; zamknę*
object: border, none, place, thing, named
actor: subject
recipient: dla, z
without: drzwi*; oczy; redakc*; zamknąłby; tramwaj*; metra; torów
trust: 0.75

[COERCE restrict]
verbs: poleci* zamkn*; zdecydowa* o zamknięc*; ogłosi* zamknięc*; postanowi* zamkn*; zawróci*; cofn*; wypchn*
not object: none
actor: subject
recipient: object
count recipient: persons
trust: 0.7

[COERCE censor]
verbs: zablokowa* (stron*|portal*|dostęp|internet); blokuj* (stron*|portal*|dostęp|internet)
actor: subject
recipient: object, do
implied actor: authorities
trust: 0.8

[COERCE cyber]
verbs: zaatakowa* (serwer*|sieci|sieć|stron*|baz*); włama* się; zhakowa*; shakowa*
actor: subject
recipient: object
trust: 0.7

[COERCE ban]
verbs: uzna* za terroryst*; uzna* za ekstremist*; uznał* za ekstremist*; wpisa* na list* (ekstremist*|terroryst*|materiałów); zlikwidowa* (organizacj*|parti*|stowarzyszen*|związ*); zdelegalizowa*; zakaza*
object: none, body, thing, person, named, number
actor: subject
recipient: object, indirect
implied actor: authorities
without: lot*; import*; lądow*; eksport*; przestrz*
trust: 0.65

[COERCE deport]
verbs: deportowa*; wydali* z (kraju|białorusi|polski); przymusowo wywie*; wywiez* z kraju; wywiezi*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: dyplomat*; ambasador*; konsul*; attach*; radc*; pracowni* ambasad*
trust: 0.75

[COERCE martial-law]
verbs: wprowadz* stan (wyjątkowy|wojenny|nadzwyczajny); przedłuż* stan (wyjątkowy|wojenny); ogłosi* stan (wyjątkowy|wojenny)
actor: subject
recipient: none
trust: 0.85

[SANCTION discontinue]
verbs: nałoży* sankcj*; wprowadz* sankcj*; wprowadz* embarg*; objęł* sankcj*; objął sankcj*; rozszerzy* sankcj*; wstrzyma* (lot*|import|handel|współprac*|połącze*); zawiesi* (lot*|import|handel|współprac*|połącze*); zakaza* (lot*|importu|wlot*|lądow*); uzgodni* (pakiet|sankcj*); przyję* (pakiet|sankcj*); zamkn* (przestrz*|niebo)
actor: subject
recipient: na, wobec, przeciw, z, object
without: zniós*; znies*
trust: 0.85

[SANCTION expel]
verbs: wydali* dyplomat*; uzna* za persona; uznał* za persona; wydala* dyplomat*
actor: subject
recipient: object
trust: 0.85
count recipient: persons

[SANCTION withdraw]
verbs: odwoła* ambasador*; wycofa* ambasador*; zamkn* (ambasad*|konsulat*); wypowiedzi* (umow*|traktat*)
actor: subject
recipient: w, z
trust: 0.8
without: święt{o,a,em}; remont*; dni wolnych; dla interesantów

[ACCUSE disapprove]
verbs: potępi*; potępia*; skrytykowa*; krytykuj*; nazwa*; nazwał*; wezwa* (ambasador*|chargé|dyplomat*|charge); wezwał* (ambasador*|chargé|dyplomat*|charge); złoży* protest; wręczy* not*; określi* jako
subject: person, body, named, country, gov
actor: subject
recipient: object
without: ulic*; imieni*; bohater*; się; drużyn*; mecz*; trener*
trust: 0.75

[ACCUSE allege]
verbs: oskarży*; oskarża*; zarzuci*; zarzuca*; obwini*; obwinia*
actor: subject
recipient: object, indirect
absorbs: yes
trust: 0.85

[ACCUSE investigate]
verbs: wszcz* (śledztwo|postępowan*|sprawę); wszczę* (śledztwo|postępowan*|sprawę); wszczął (śledztwo|postępowan*|sprawę); postawi* zarzut*; rozpoczą* proces*; rozpoczął* proces; ruszy* proces; bada sprawę; prowadz* śledztw*; usłysza* zarzut*; śledztwo
actor: subject
recipient: przeciw, przeciwko, wobec, indirect, w sprawie
count recipient: persons
implied actor: police
trust: 0.75

[REQUEST yield]
verbs: zażąda* uwolnien*; wezwa* do uwolnien*; wezwał* do (uwolnien*|zaprzestan*|wycofan*|zwolnien*); żąda* (uwolnien*|wycofan*|zwolnien*|dymisj*); domaga* (uwolnien*|dymisj*|zwolnien*|odejścia); zaapelowa* o (uwolnien*|zwolnien*); apeluj* o (uwolnien*|zwolnien*); zażądał* (uwolnien*|zwolnien*|wycofan*)
actor: subject
recipient: object, od, indirect
absorbs: yes
trust: 0.85

[REQUEST change]
verbs: wezwa* do; wezwał* do; wzywa* do; zaapelowa*; apeluj*; zażąda*; żąda*; domaga*; poprosi*; prosi*; zaproponowa*; proponuj*; wezwa* obywateli; wezwał*
actor: subject
recipient: object, od, do, indirect
absorbs: yes
without: ambasador*; chargé; uwolnien*; sankcj*; dyplomat*; zwolnien*; charge
trust: 0.65

[REQUEST assist]
verbs: wezwa* (do nałożenia|o sankcj*|do sankcj*); zaapelowa* o (sankcj*|pomoc|wsparci*); poprosi* o (pomoc|wsparci*); zwróci* się o (pomoc|wsparci*)
actor: subject
recipient: object, do, indirect
absorbs: yes
trust: 0.8

[REJECT]
verbs: odrzuci*; odmówi*; odmawia*; zawetowa*; odrzuca*
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.6

[REJECT yield]
verbs: odmówi* (napisan*|prośb*|podpisan*); odmówi* napisania
actor: subject
recipient: do, indirect
absorbs: yes
trust: 0.75

[THREATEN]
verbs: zagrozi*; zagroził*; grozi*; ostrzeg* przed; ostrzeg* że
subject: person, body, named, country, gov, none
actor: subject
recipient: indirect, object
absorbs: yes
without: grozi mu; grozi jej; grozi im; groziło; groziłoby; grozić; grozi kara; grozi do; lat więzienia; drożyzn*; podwyżk*; cen; pogod*; gołoledz*; mróz*; burz*; meteorolog*; oszust*; epidemi*
trust: 0.7

[THREATEN expel]
verbs: zagrozi* wydalen*; grozi* wydalen*
actor: subject
recipient: genitive, indirect
absorbs: yes
without: drożyzn*; podwyżk*; cen; pogod*; gołoledz*; mróz*; burz*; meteorolog*; oszust*; epidemi*
trust: 0.85

[AGREE]
verbs: podpisa* @agreement; zawar* @agreement; zgodzi* się; uzgodni*; obieca*; zobowiąza*; porozumi*; zgodził*; podpisał* @agreement
actor: subject
recipient: z, ze, indirect
absorbs: yes
measures: money
without: sankcj*
trust: 0.75

[CONSULT visit]
verbs: spotka* się; spotkał* się; spotyka* się; rozmawia*; przeprowadzi* rozmow*; złoży* wizyt*; odwiedzi*; przyby* do; przyleci* do; przyjecha* do; przyjął; przyjęł*; przyleci; przyjedzie; omówi*
near: prezydent*; minist*; premier*; wizyt*; rozmow*; rozmawia*; ambasador*; lider*; delegac*; szef*; wysłanni*; spotka*; przywódc*
actor: subject
recipient: z, ze, object
without: dziennikarz*; ustaw*; uchwał*; szpital*; rezolucj*; pakiet
trust: 0.7

[CONSULT phone]
verbs: rozmawia* telefonicz*; zadzwoni* do; rozmawiał* przez telefon
actor: subject
recipient: z, ze, do
trust: 0.8

[SUPPORT]
verbs: poparł*; popar*; popiera*; pogratulowa*; podziękowa*; wyrazi* (solidarn*|poparc*|wsparc*); pochwali*; uhonorowa*; odznaczy*; wspar*
subject: person, body, named, country, none
actor: subject
recipient: object, indirect, z, dla
trust: 0.65

[CONCEDE]
verbs: ułaskawi*; zniós* (sankcj*|zakaz|ogranicz*|stan); zniosł* (sankcj*|zakaz|ogranicz*); złagodzi*; zniesi* (sankcj*|zakaz|ogranicz*)
actor: subject
recipient: object, wobec
count recipient: released
trust: 0.75

[RETREAT release]
verbs: zwolni*; uwolni*; wypuści*; wypuszcz*; zwolnion*; uwolnion*
object: person, none, number, named, opp
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: stanowisk*; pracowni*; z pracy; dyrektor*; żąda*; domaga*; wezwa*; apel*
trust: 0.75

[RETREAT release]
verbs: (wyszed*) na wolność; (wyszł*) na wolność
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: stanowisk*; pracowni*; z pracy; dyrektor*; żąda*; domaga*; wezwa*; apel*
trust: 0.75

[RETREAT withdraw]
verbs: wycofa* (wojska|wojsko|żołnierz*|oddział*); wycofał* (wojska|wojsko|żołnierz*)
actor: subject
recipient: z
trust: 0.8

[RETREAT resign]
verbs: poda* się do dymisji; podał* się do dymisji; złoży* dymisj*; zrezygnowa*
actor: subject
recipient: none
trust: 0.8

[AID]
verbs: udzieli* (kredyt*|pożyczk*|pomoc*|azyl*|wsparci*|schronien*); przekaza* (pomoc|broń|milion*|mln|czołg*|system*|rakiet*|samolot*|iskander*); przyzna* (pomoc|azyl|wizy|wizę|milion*|mln|ochron*|stypend*); wesprze
not subject: bus
actor: subject
recipient: indirect, dla
measures: money
trust: 0.75

[AID]
verbs: da* (migrant*|granat*|broń); dał* (migrant*|granat*|broń); dostarcz* (broń|granat*|sprzęt)
not subject: bus
actor: subject
recipient: indirect, object
trust: 0.6

[PROTEST demo]
verbs: protestowa*; protestuj*; demonstrowa*; demonstruj*; manifestowa*; wyszl* na ulice; pikietowa*; zebra* się (przed|na|pod); zgromadzi* się; przeszed* marsz; przeszł* ulic*; maszerowa*
actor: subject, object
recipient: przeciw, przeciwko, przed, pod, przy
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST demo]
nouns: demonstracj{a,i,ę,e}; protest; protesty; wiec; manifestacj{a,i,ę,e}; marsz
near: odby*; przeszed*; trwa*; zgromadzi*; zorganizowa*
actor: genitive, subject
recipient: przeciw, przeciwko, przed, pod, przy
implied actor: protesters
trust: 0.5

[PROTEST demo]
verbs: wzię* udział; wziął udział; uczestniczy*
near: marsz*; demonstracj*; manifestacj*; proteście; protestach; wiecu
actor: subject
recipient: none
count actor: participants
trust: 0.75

[PROTEST strike]
verbs: strajkowa*; strajkuj*; zastrajkowa*; rozpoczę* strajk; rozpoczął* strajk; ogłosi* strajk
actor: subject, object
recipient: none
count actor: participants
trust: 0.8

[PROTEST hunger]
verbs: rozpoczą* głodówk*; rozpoczął* głodówk*; ogłosi* głodówk*; głoduj*; prowadzi głodówk*
actor: subject, object
recipient: none
trust: 0.85

[MOBILIZE police]
verbs: skierowa* (policjant*|funkcjonariusz*); skierowano* (policjant*|funkcjonariusz*|dodatkow*); wysła* (policjant*|funkcjonariusz*)
near: policjant*; funkcjonariusz*
actor: subject
recipient: none
count object: troops
implied actor: police
trust: 0.8

[MOBILIZE troops]
verbs: wysła* (żołnierz*|wojsk*); przerzuci*; przerzuca*; skierowa* (żołnierz*|wojsk*); trafi* (żołnierz*|wojsk*); rozmieści*; rozmieszcza*; wzmocni* (granic*|ochron*); rozpoczę* (ćwicz*|manewr*); rozpoczął* (ćwicz*|manewr*); ruszył* manewr*; przeprowadzi* (ćwicz*|manewr*)
actor: subject
recipient: none
count object: troops
without: policjan*; migrant*
trust: 0.75
count subject: troops

[MOBILIZE weapons]
verbs: rozmieści* (rakiet*|broń|głowic*); naruszy* przestrzeń; naruszył* przestrzeń; wleciał*; wtargn* w przestrzeń
actor: subject
recipient: none
trust: 0.75
count subject: vehicles
count object: vehicles

[ASSAULT primitive]
verbs: obrzuci* (kamien*|butel*); obrzucił* (kamien*|butel*|policj*|funkcj*|żołnierz*); rzuca* kamien*; rzuca* (kamien*|konar*); zaatakowa* (kamien*|nożem); ugodzi* nożem; dźgn*
actor: subject
recipient: object, w
count recipient: injured
trust: 0.85

[ASSAULT heavy-weapons]
verbs: ostrzela*; ostrzeliwuj*; zbombardowa*
actor: subject
recipient: object
trust: 0.75

[ASSAULT beat]
verbs: pobi*; pobił*; bije; bił; biła; bili; biły; torturowa*; torturuj*; katowa*
object: person, none, named, number
actor: subject
recipient: object
count recipient: injured
implied actor: police
without: rekord*; alarm; brawo; dzwon*
trust: 0.75

[ASSAULT crowd-control]
verbs: użył* (gaz*|armat*|granat*|siły); użyt* (gaz*|armat*); rozpędzi*; rozpędza*; rozgoni*; użyła (gaz*|armat*)
actor: subject
recipient: wobec, przeciw, przeciwko, object
implied actor: police
trust: 0.85

[ASSAULT firearms]
verbs: otworz* ogień; otwor* ogień; strzela*
actor: subject
recipient: do, w
implied actor: police
trust: 0.75
count recipient: injured

[ASSAULT firearms]
verbs: zastrzeli*; postrzeli*; zabi{ł,ła,li,ły,to,ło,ć}; zabit*; otworz* ogień
object: person, none, named, number
actor: subject
recipient: object
count recipient: killed
without: się
trust: 0.65

[ELECT vote]
verbs: głosowa*; zagłosowa*; głosuj*; odbył* się wybory; odbyły się (wybory|referendum); pójd* do urn
near: wybor*; referend*; urn*; frekwenc*
actor: subject
recipient: none
implied actor: voters
measures: percent
without: ustaw*; rezolucj*; posł*
trust: 0.65

[ELECT vote]
verbs: wynios*; sięg*
near: frekwenc*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[ELECT result]
verbs: wygra*; zwycięż*; zdoby* (procent|proc|głosów|%); uzyska* (procent|proc|głosów|%)
near: wybor*; głos*; proc*; %; prezydent*; komisj*
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
trust: 0.7

[ELECT result]
verbs: ogłosi* zwycięzc*; ogłosił* zwycięzc*
actor: subject
recipient: object
measures: percent
implied actor: Central Election Commission
trust: 0.75

[ELECT inaugurate]
verbs: zaprzysięż*; złoży* przysięg*; objął urząd
actor: subject
recipient: none
trust: 0.75

[GOVERN law]
verbs: uchwali*; uchwalił*; podpisa* (ustaw*|dekret*); podpisał* (ustaw*|dekret*); przyję* (ustaw*|uchwał*|rezolucj*|nowelizac*); przyjął (ustaw*|uchwał*|rezolucj*)
actor: subject
recipient: none
without: sankcj*; porozum*
trust: 0.75

[GOVERN appoint]
verbs: mianowa*; powoła* na; mianował*; powołał* na
actor: subject
recipient: object
implied actor: president
trust: 0.75

[GOVERN dismiss]
verbs: zdymisjonowa*; odwoła* ze stanowisk*; odwołał* ze stanowisk*; zwolni* ze stanowisk*
actor: subject
recipient: object
implied actor: president
trust: 0.8

[RELOCATE flee]
verbs: uciek* z; uciekł* z; uciekł* do; uciek* do; wyjecha* z (kraju|białorusi); wyjechał* na (litwę|ukrainę|łotwę); wyjechał* do (polski|niemiec); opuści* (kraj|białoruś)
subject: person, named, number, none, pronoun
actor: subject, object
recipient: none
count actor: persons
trust: 0.8

[RELOCATE migrate]
verbs: próbowa* przekrocz*; próbuj* przekrocz*; próbował* przekrocz*; usiłowa* przekrocz*; przekroczy* granic*; przedosta* się; przedostał* się; próbowało* przedosta*; próbowało przekrocz*; szturmowa*; przekroczył* granic*; przedrze*
actor: subject, object
recipient: none
count actor: persons
without: turyst*; wycieczk*; co ^roku
trust: 0.75

[INCIDENT accident]
verbs: zgin*; zginę*; zginął; rozbi* się; rozbił* się; spłonął; spłonę*; wybuch*; zderzy* się; utonął; utonę*; wpadł*
near: wypad*; pożar*; wybuch*; katastrof*; samolot*; kopaln*; zakład*; autobus*; zderzy*; dron*; balon*; rzek*
actor: none
recipient: subject, object
count recipient: killed
trust: 0.6

[INCIDENT death]
verbs: zmar*; zmarł*; znalezion* (ciał*|martw*|zwłok*); znale* (ciał*|martw*|zwłok*)
actor: none
recipient: subject, object
count recipient: killed
trust: 0.7

[COERCE restrict]
verbs: wpuści*; wpuszcz*; przepuści*; przepuszcz*; wpuszczan*; wpuszczon*
negated: yes
actor: subject
recipient: object
implied actor: border guards
count recipient: persons
trust: 0.7

[REJECT]
verbs: uzna*; uznaje; uznają; uznał*; zgodzi* się; zgadza* się; przyję* (zaproszen*|ofert*|warunk*|propozycj*|not*); popar*
negated: yes
actor: subject
recipient: object, na
trust: 0.65
`;
