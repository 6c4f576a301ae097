/** Polish words for what states, courts and parties say and do to each other that events.ts does not hold. The format is told in ../format.ts. */
export const relations = `
[SANCTION discontinue]
verbs: wpisa* na list* sankcyjn*; umieści* na liście sankcyjn*; obję* (sankcj*|restrykcj*|embarg*); zamrozi* (aktyw*|współprac*); zerwa* (kontrakt*|współprac*|umow*|stosunk*); odcię* od (swift*|rynku); wprowadz* (restrykcj*|cła|cło); wprowadz* zakaz* import*; przedłuży* sankcj*; zaostrzy* sankcj*; wstrzymuj* (dostaw*|tranzyt*|import*|lot*|sprzeda*); wstrzyma* (dostaw*|tranzyt*|sprzeda*); rozwiąza* umow*; wypowie* umow*; zakończy* (zakup*|współprac*); wykluczy* z (mistrzost*|zawod*|turniej*|konkurs*)
actor: subject
recipient: na, przeciw, przeciwko, wobec, dla, z, object
count recipient: persons
without: zniesi*; zniós*; najmu; dzierżaw*; lokal*
trust: 0.7

[SANCTION expel]
verbs: odesła* dyplomat*; nakaza* opuszczen*; wyprosi* dyplomat*
actor: subject
recipient: object, indirect
trust: 0.75
count recipient: persons

[SANCTION withdraw]
verbs: wezwa* na konsultacj*; obniży* rang*; zerwa* stosunki; zawiesi* (członkost*|udział); wycofa* się z (umow*|traktat*|konwencj*)
actor: subject
recipient: z, wobec, object
trust: 0.7

[ACCUSE disapprove]
verbs: zgani*; wytkn*; napiętnowa*; zbeszta*; wezwa* na dywanik; wezwa* (ambasador*|chargé); wezwa* do msz; wystosowa* (not*|protest*); zaprotestowa*; oburzy* się; ubolewa* nad; nazywa* (reżim*|terroryst*|zbrodni*|dyktator*|farsą); okrzykn*; ochrzci* mianem; nazwa* mianem; określi* mianem; wyrazi* (oburzen*|zaniepokojen*|sprzeciw*); wypomn*; uderzy* w (reżim*|władz*)
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, indirect
without: wyrok* skaz*; drużyn*; mecz*; trener*
trust: 0.65

[ACCUSE allege]
verbs: zarzuci*; obarczy* (win*|odpowiedzialn*); wini*; przypisa* (win*|atak*|odpowiedzialn*); pomówi*; posądzi*
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, indirect
absorbs: yes
trust: 0.7

[ACCUSE investigate]
verbs: przesłucha*; przesłuchuj*; skierowa* sprawę; skierowa* akt oskarżenia; skierowa* do sądu; wnios* (pozew|skarg*); wnios* akt oskarżenia; pozwa*; zaskarży*; postawi* przed sądem; stanę* przed sądem; stanął przed sądem; stan* przed sądem; ściga*; wyda* list gończy; wyda* nakaz aresztow*; rozpocz* (proces*|śledztw*|dochodzen*); zajmie się (sąd|prokuratur*); prowadz* (dochodzen*|postępow*); przedstawi* zarzut*; ogłosi* zarzut*
actor: subject
recipient: przeciw, przeciwko, wobec, object, indirect
count recipient: persons
implied actor: prosecutors
without: umorz*
trust: 0.7

[REQUEST yield]
verbs: naciska* na (uwolnien*|zwolnien*|wycofan*); nalega* na (uwolnien*|zwolnien*|otwarci*); upomn* się o; domaga* się (wydania|uwolnien*|zwrotu|otwarcia|wycofan*|anulowan*)
actor: subject
recipient: od, na, object
absorbs: yes
trust: 0.75

[REQUEST assist]
verbs: zwróci* się o pomoc; zwróci* się o azyl; zwróci* się o rekompensat*; zwróci* się o wsparci*; zwróci* się o ochron*; wystąpi* o (azyl|ochron*|wsparci*|pomoc*|odszkodow*); poprosi* o azyl; poprosi* o ochron*; poprosi* o interwencj*; wnioskowa* o
actor: subject
recipient: do, object
absorbs: yes
trust: 0.7

[REQUEST change]
verbs: naciska*; nalega*; zwróci* się do; wystąpi* z (apel*|wniosk*|propozycj*); wnioskuj*; postuluj*; zachęca*; zachęci*; namawia*; upomina* się; wystosowa* apel; zalec*; zarekomendowa*; zaprosi*; zaprasza*; zwoła* szczyt; chce (zwołania|szczytu)
subject: person, body, named, country, place, gov, igo, none, ngo, lab
actor: subject
recipient: do, object, indirect
absorbs: yes
without: pomoc*; azyl*; sankcj*; uwolnien*; orkiestr*; na ^występ; zespół; chór
trust: 0.6

[REJECT]
verbs: odprawi* z kwitkiem; sprzeciwi* się; sprzeciwia* się; wykluczy*; zlekceważy*; zignorowa*; zbagatelizowa*; oddali* (skarg*|apelacj*|wniosek)
subject: person, body, named, country, place, gov, igo, none, jud
actor: subject
recipient: object, indirect
absorbs: yes
without: mistrzost*; zawod*; turniej*
trust: 0.6

[THREATEN]
verbs: pogrozi*; straszy*; postraszy*; odgraża* się; zapowiedzi* (odwet|odpowiedź|retorsj*|sankcj*|zamknięci*); zapowiada* (odwet|odpowiedź|retorsj*|sankcj*|zamknięci*); postawi* ultimatum
subject: person, body, named, country, place, gov, igo
actor: subject
recipient: indirect, object
absorbs: yes
without: drożyzn*; podwyżk*; cen; pogod*; gołoledz*; mróz*; burz*; meteorolog*; oszust*; epidemi*
trust: 0.65

[AGREE]
verbs: zobowiąz* się; przyrzek*; dogada* się; dopią* umow*; parafowa*; dobi* targu; zadeklarowa* (pomoc|wsparci*|gotowość|zakup*); obiec*; przyję* zaproszen*; ustali* wspóln*
actor: subject
recipient: z, indirect
absorbs: yes
measures: money
trust: 0.65

[CONSULT visit]
verbs: zawita*; udał* się do; uda* się do; podejmowa* (prezydent*|minister*|delegacj*|przywódc*|premier*); podją* (prezydent*|minister*|delegacj*); zjawi* się w; odby* (rozmow*|spotkan*|konsultacj*|wizyt*); konferowa*; naradz* się; naradzi* się; zasi* do rozmów; negocjowa*; zobaczy* się z; poleci* do; polec* do
near: prezydent*; minister*; ministr*; premier*; szef*; ambasador*; delegacj*; wysłannik*; rozmow*; rozmów; wizyt*; łukaszenk*; putin*; cichanousk*; doradc*; przywódc*; liderk*; poseł; posł*
actor: subject
recipient: z, u, object
without: koncert*; mecz*
trust: 0.6

[SUPPORT]
verbs: stan* po stronie; stanę* po stronie; opowiedzi* się za; solidaryzuj*; dodał* otuchy; złoży* gratulacj*; złożył* gratulacj*; przyję* z zadowoleniem; przyją* z zadowoleniem; uzna* za więźni* polityczn*; wyróżni*; przyznał* nagrod*; przyznano nagrod*; ratyfikowa*; nawiąza* stosunki; podziękuj*
subject: person, body, named, country, place, gov, igo, none, ngo
actor: subject
recipient: object, indirect, za
trust: 0.65

[CONCEDE]
verbs: uchyli* (zakaz|sankcj*|wyrok|areszt); zdjął* sankcj*; zdję* sankcj*; umorz*; otworz* (granic*|przejś*); otworzył* (granic*|przejś*); wznowi* (ruch|lot*|wydawan*); zezwoli* na; dopuści* do (ruchu|wjazdu); darowa* kar*; ogłosi* amnesti*
actor: subject
recipient: object, indirect, dla
implied actor: authorities
count recipient: persons
trust: 0.65

[RETREAT release]
verbs: odzyska* wolność; odzyskał* wolność; wyszed* z (więzienia|kolonii|aresztu); wyszł* z (więzienia|kolonii|aresztu); przekaza* (jeńc*|więźni*|zwłok*); wypuszczon*; opuści* (więzienie|kolonię|areszt); odda* (więźni*|jeńc*)
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
implied actor: authorities
trust: 0.7

[RETREAT access]
verbs: wpuści* (obserwator*|dziennikarz*|lekarz*|konsul*); dopuści* obserwator*; zgodzi* się na obserwator*; zgodzi* się na wizytę konsula
actor: subject
recipient: object
trust: 0.7

[RETREAT resign]
verbs: ustąpi* ze stanowiska; ustąpi* z; odszed* ze stanowiska; odejdzie ze stanowiska; zrzek* się mandat*
actor: subject
recipient: none
trust: 0.7

[AID]
verbs: wspomog*; przekazuj* (pomoc|sprzęt|mln|milion*); wysła* (pomoc|humanitarn*|transport*); rozda* (tabletk*|żywność|koc*); rozdaj*; rozdziel*; sfinansuj*; sfinansowa*; przyzna* (azyl|ochron*|schronien*|wiz*); dofinans*; dostarczy* (pomoc|sprzęt|żywność); szkol* (żołnierz*|ochotnik*)
not subject: bus
actor: subject
recipient: indirect, dla, object
measures: money
without: opuści*; opuszcz*; odwiedzi*; ośrodek; ośrodk*
trust: 0.65

[COOPERATE]
verbs: handluj*; handlowa*; sprowadzi*; sprowadza*; importowa*; importuj*; eksportowa*; eksportuj*; sprzeda* (nawoz*|gaz|ropę|prąd|towar*); kupi* (nawoz*|gaz|ropę|prąd|towar*|bitum*); wyeksportowa*; zaimportowa*; zakupi*; dostarcza* (ropę|gaz|prąd); ćwicz* wspólnie; rozpocz* wspólne (ćwiczen*|manewr*); rozpoczę* wspólne (ćwiczen*|manewr*); rozpoczął* wspólne (ćwiczen*|manewr*); zwiększy* obroty; wzros* (eksport|import|handel|obroty)
actor: subject
recipient: z, do, object
measures: money
without: zakaz*; wstrzym*
trust: 0.65

[GOVERN decide]
verbs: zatwierdzi* (program*|plan*|budżet*|strategi*); przyję* (program*|plan*|strategi*|budżet*); zarządzi*; poleci* (rządowi|ministr*|służb*); rozporządzi*; utworzy* (urząd|komisj*|fundusz*|zespół)
actor: subject
recipient: none
without: sankcj*; zamkn*
trust: 0.6
measures: money

[GOVERN appoint]
verbs: wyznaczy* na; nominowa*; obsadzi*; awansowa* na; zastąpi* na stanowisk*
actor: subject
recipient: object
implied actor: president
trust: 0.6

[GOVERN dismiss]
verbs: odwoła* (ministr*|szefa|dowódc*|prezes*); zwolni* (ministr*|szefa|dowódc*|trener*); usunę* ze stanowisk*; pozbawi* (stanowisk*|funkcji)
actor: subject
recipient: object
implied actor: president
trust: 0.65

[ELECT schedule]
verbs: wyznaczy* (wybory|referendum); wyznaczy* datę wyborów; wyznaczy* termin wyborów; zarządzi* (wybory|referendum); rozpis* (wybory|referendum); odbędą się wybory; odbędzie się referendum
actor: subject
recipient: none
trust: 0.75

[ELECT result]
verbs: przyzna* (zwycięst*|procent|proc); zwycięży*; pokona*; otrzyma* (proc|procent|głosów); zebra* (proc|procent|głosów)
near: wybor*; głosów; głosowan*; komisj* wyborcz*; referendum; prezydenck*
actor: none
recipient: subject, indirect, object
measures: percent
implied actor: Central Election Commission
trust: 0.65

[REJECT]
verbs: uzna*; uznaj*; zgodzi* się; zgadza* się; przyję* (zaproszen*|propozycj*|ofert*); przyjmi*; podpisa*; uleg*
negated: yes
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, indirect, na, z
absorbs: yes
trust: 0.65

[SANCTION discontinue]
verbs: wpuszcza* (pociąg*|towar*|ciężarów*); kup* (ropy|gazu|nawoz*|prąd*)
negated: yes
actor: subject
recipient: z, od, object
trust: 0.65

# Envoys sent away, and those who must leave.
[SANCTION expel]
verbs: wydal*; wydali*; wydalił*; wydalon*; wydala*
object: diplomat
actor: subject
recipient: object
count recipient: persons
trust: 0.85

[SANCTION expel]
verbs: (musi*|muszą|musiał*|musieli) (opuści*|wyjecha*); (opuści*|opuszcz*|wyjecha*) (kraj*|polsk*|białoru*|litw*|łotw*|niemc*|rosj*|ukrain*|godzin*|dób|dni)
subject: diplomat
near: musi; muszą; musiał; musieli; ma; mają; miał; mieli; nakaz*; kaza*
actor: none
recipient: subject
count subject: persons
status: occurred
without: z wizyt*; na urlop*; wakacj*; kadencj*; grozi*
trust: 0.8

# Officials of another state who may not come in.
[SANCTION discontinue]
verbs: (zakaz*|zakaza*|zakazał*|zakazuj*|zabron*|zabroni*|zabronił*|odmów*|odmówi*|odmówił*|odmawia*) (wjazd*|wjazdu|wstęp*|wjecha*)
subject: country, gov, igo, body, place, person, none
target: gov, leg, jud, cop
near: wjazd*; wstęp*; wjech*
actor: subject
recipient: indirect, object
count recipient: persons
trust: 0.85

# Embassies whose opening or closing is announced.
[SUPPORT]
verbs: (ogłos*|ogłosi*|ogłosił*|zapowiedz*|zapowiedzia*|zapowiedział*|zapowiad*|poinformow*|poinformował*) (otwarci*|wznowieni*) ~ (ambasad*|konsulat*|placówk*)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
absorbs: yes
status: planned
trust: 0.8

[SANCTION withdraw]
verbs: (ogłos*|ogłosi*|ogłosił*|zapowiedz*|zapowiedzia*|zapowiedział*|zapowiad*|poinformow*|poinformował*) (zamknięci*|zawieszeni*) ~ (ambasad*|konsulat*|placówk*)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
absorbs: yes
status: planned
trust: 0.8

[SUPPORT]
verbs: (wznow*|wznowi*|wznowił*) (prac*|działaln*)
subject: gov
near: ambasad*; konsulat*
actor: subject
recipient: none
trust: 0.75
`;
