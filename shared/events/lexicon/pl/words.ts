/** Polish words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
people CVL generic: większość; większości; osób; osoby; osobę; osobom; osoba; osobie; osobami; ludzi; ludzie; ludziom; ludźmi; człowiek*; kobiet; kobieta; kobietę; kobiety; kobietom; kobiecie; mężczyzn*; mężczyźni; mężczyźnie; inni; innych; pozostał{ych,ym,e}; reszt{a,ę}; podejrzan*; poszkodowan*; członk*; członek; zatrzymanych osób; wielu; kogoś; jeden; jednego; jedną; dwoje; dwóch; dwie; troje; trzech; czworo; czterech; pięcioro; pięciu; sześcioro; kilkoro; kilku; kilkunastu; kilkanaście; kilkudziesięciu; kilkadziesiąt; dziesiątki; setki; tysiące
protesters OPP: protestując*; demonstran*; manifestan*; uczestni*; tłum{,u,em,y,ów}
democratic forces OPP: ^sił* demokratyczn*; demokrat{ów,om,ami,ci}
opposition activists OPP: działacz*; opozycjoni*; aktywi*; dysyden*; zwolenni*
political prisoners OPP: więźni* politycz*; więźni*; więzień
mercenaries MIL foreign counts=troops: wagnerow*; najemni*
detainees OPP: oskarżon{ą,ej,a,ego,emu}; zatrzymany; zatrzymani; zatrzymanych; zatrzymanego; zatrzymanej; skazan{y,ego,emu,ym,i,ych,ymi,a,ej,ą}; oskarżony; oskarżonych; aresztowanych; osadzonych; osadzon*
students EDU: student*; ucznio*; uczni*
teachers EDU: nauczyciel*; wykładow*
journalists MED: propagandzist*; propagandyst*; dziennikar*; reporter*; korespondent*; bloger*; redaktor*; fotoreporter*
workers LAB: robotni*; pracowni*; górni*; strajkując*; kolejar*; kierowc*
doctors CVL: lekar*; medy{k,ka,cy,ków,kom,kowi,kiem}
lawyers CVL: adwoka{t,ta,ci,tów,towi,tka,tkę,tki}; prawni{k,ka,cy,ków,kowi,kom,czka,czkę,czki}
citizens CVL national: obywatel*
residents CVL: mieszka{niec,ńca,ńcy,ńców,ńcom,ńcowi,ńcem,ńcami,nka,nki,nkę,nce,nek,nkom}; cywil*; dzieci; dziecko; dziecka; dziecku; dzieciom; dziećmi; pasażer*; rodzin*; matk*; ojciec; ojca; żon*; mąż; męża; brat; brata; bratu; bliscy; bliskich; turyst*; sportow*; sportsmen*; sprinter*; olimpij*; kolarz*; rowerzyst*; niemowl*; nastolat*; informaty*; programi*
voters CVL: wybor{ca,cy,ców}; głosując*
Western countries GOV foreign: zachód; zachodu; zachodowi; ^kraj* zachodu; ^państw* zachodu
OSCE observers IGO: ^obserwator* obwe; ^obserwator* odihr
human rights defenders NGO: obrońc* praw; obrońcy; obrońców; obserwator*
priests REL: zakonni*; proboszcz*; katechet*; ksiądz; księdz*; ksieża; księży; duchown*; biskup*
migrants REF foreign: migran*; imigran*; uchodźc*; cudzoziem*; napastni*
military personnel MIL national counts=troops: żołnierz*; wojskow*; oficer*; najemni*
police officers COP national: policjan*; funkcjonariusz*; siłowi*; śledcz*; milicjan*; strażni* więzien*
border guards COP national: pograniczni*; strażni* graniczn*; celni*
officials GOV national: urzędni*
president GOV national: prezydent*; przywódc*
prime minister GOV national: premier*
ministers GOV national: minister; ministerk*; ministr*; szef; szefa; szefowa; szefową
diplomats GOV national: dyplomat*; ambasador*; konsul{,a,owi,em,ów,owie,om}; rzecznik*; chargé; wysłannik*; przedstawiciel*; doradc*
diplomats GOV national: ^pracowni* ambasad*; ^pracowni* konsulat*; ^personel* dyplomat*; ^pracownik* placówk*
lawmakers LEG national: poseł; posł*; senator*; deputowan*; europosł*; eurodeputowan*
judges JUD national: sędzi*
prosecutors JUD national: prokurator*
executives BUS: dyrektor*; biznesmen*; przedsiębior*
criminals CRM foreign: przemytni*; kurier*; przestępc*
team officials NGO: trener*
officials GOV national country=POL: wojewod*; marszał* sejmu; marszał* senatu
military personnel MIL national country=POL: terytorials*
military personnel MIL national counts=troops: desantowc*; rezerwist*; poborow*; terytorials*; saper*; komandos*; czołgist*; podoficer*; szeregow*
police officers COP national: omonowc*; milicjant*; mundurow*; antyterroryst*; strażnik* więzien*; klawisz*; drogówk*; agent* kgb
workers LAB: górni*; kolejarz*; robotni*; hutni*; kierowc*; kierowców; tirowc*; załog*
executives BUS: przedsiębiorc*; biznesmen*; właściciel*; menedżer*; założyciel*
artists CVL: muzyk*; aktor*; reżyser*; pisarz*; pisark*; poet*; piosenkar*; artyst*
athletes CVL: sportow*; lekkoatlet*; piłkarz*; sprinterk*; reprezentac*; zawodnic*
relatives CVL: bliscy; bliskich; brat; brata; siostr*; syn; syna; córk*; wdow*; rodzic*; matk*
priests REL: ksiądz; księdza; księża; księży; zakonnik*; biskup*; arcybiskup*; proboszcz*; wierni; wiernych; pastor*; nuncj*
observers IGO: inspektor*; sprawozdawc*; ekspert* onz
opposition leaders OPP: lider* opozycji; liderk* opozycji; przywódc* opozycji; przywódczyn* opozycji
ministers GOV national: wicepremier*; wiceminister*; wiceministr*; sekretarz stanu; wiceszef*
refugees REF foreign: azylant*; przesiedleńc*; nielegaln* imigrant*; imigrant*
saboteurs CRM: dywersant*; haker*; terroryst*; nieznani sprawcy; nieznanych sprawców; sprawc*
residents CVL: emeryt*; rencist*; nastolat*; chłopiec; chłopca; dziewczyn*; pracownic*; pracownik*; użytkowni*; fryzjer*; inżynier*; przewodni{k,ka,cy,ków,kowi,czka,czkę}; podróżn*; rodak*; krewn*; sąsiad*; obcokrajowiec; obcokrajowca; internaut*; kandydat*; dziecko; dzieci; sympaty*; zwolenni*; manifestant*; małżeńst*; rowerzyst*; abonent*; subskrybent*; administrator*
journalists MED: dziennikark*; ^pracowni* mediów; ^pracowni* redakcji; operator*; operatork*; kamerzyst*; fotograf{,a,owi,em,owie,ów,ka,ki,kę}; publicyst*; felietonist*; redaktork*; reporterk*; blogerk*; youtuber*; streamer*; prezenter*; wydawc*; medioznawc*; administrator* kanału
political prisoners OPP: więźniark*; więźni* sumienia; osadzon*; skazańc*; jeńc*; jeniec; skazan{y,ych,ego,a,ej}
opposition activists OPP: aktywistk*; działaczk*; opozycjonistk*; współpracowni*; sojuszni*; zwolenniczk*; przeciwni* reżimu; krytyk* reżimu; anarchist*; nacjonalist*; koordynator*; wolontariusz*; emigrant*; uchodźc* politycz*; polityk; polityka; politycy; polityków; partyzant*; społeczni{k,cy,ków}; ^członk* opozycji; kontrkandydat*; rywal*; ^mężowie zaufania; dysydentk*
opposition activists OPP: kandydat* na prezydent*; kandydatk* na prezydent*; kandydat* opozycji; kandydat* demokratycz*
students EDU: studentk*; uczennic*; absolwent*; maturzyst*; licealist*; doktorant*; kursant*
teachers EDU: profesor*; wykładowczyn*; naukow{iec,ca,cy,ców}; historyk*; filolog*; socjolog*; politolog*; literaturoznawc*; pedagog*; rektor*; dyrektor* szkoły; katechetk*; lektor*
farmers LAB: rolnik*; rolnicy; farmer*
hauliers BUS: przewoźni{k,ka,cy,ków,kom,kami}
hotel owners BUS: hotelarz*
workers LAB: spawacz*; ślusarz*; maszynist*; elektryk*; traktorzyst*; dojark*; budowlan{iec,ca,cy,ców}; magazynier*; stróż*; sprzątaczk*; ochroniarz*; sprzedawc*; sprzedawczyn*; kasjer*; kucharz*; kelner*; taksówkarz*; kurier*; marynarz*; monter*; strajkowicz*; związkow{iec,ca,cy,ców}; listonosz*; murarz*
doctors CVL: lekark*; chirurg*; pielęgniar*; ratowni* medycz*; psycholog*; psychiatr*; anestezjolog*; pediatr*; dentyst*; stomatolog*; weterynarz*; położn{a,ą,ej}
residents CVL: mińszczan*; grodnian*; brześcian*; warszawia*; księgow{a,ą,y,ego,ej}; urzędniczk*; nieletni*; młodociany*; babci*; dziad{ek,ka}; kolej*arz*; prawnicz*; ekonomist*; architekt*; grafik*; projektant*; bezrobot*; inwalid*; weteran*; rybak*; myśliw{y,ego,emu,i,ych,ym}; przechod*; klient*; widz{ów,owie}; kibic*; świad{ek,ka,ków,kowie}; ofiar*; koleg{a,i,ę}; kolegów; przyjaci*; rodak*; emigrantk*; bibliotekar*; muzealni*; etnograf*; krajoznawc*; leśni{k,ka,cy,ków,czy,czego}; pilot wycieczek; pracowni{ca,cę,cy,czka,czkę}; informatyk*; białorusin*; białorusk{a,ą,i,ę}; polk{a,ę,i}; ukrain{ka,kę,ki}; sąsiadk*
artists CVL: muzyk{a,ów}; raper*; piosenkark*; aktork*; dramaturg*; tłumacz*; rzeźbiarz*; bard{a,ów,em,owi}; satyryk*; poetk*; malarz*; malark*; dyrygent*; scenarzyst*; producent*; wokalist*; gitarzyst*
athletes CVL: pływacz*; pływak*; koszykar*; hokeist*; bokser*; zapaśni*; tenisist*; biathlonist*; gimnasty*; mistrz* olimpij*; mistrzyn*; olimpijk*; piłkar*
executives BUS: bizneswoman; prezes{a,em,owi,i}; prezes; bankier*; oligarch*; miliarder*; akcjonariusz*; inwestor*; restaurator*; deweloper*; eksporter*; importer*; handlow{iec,ca,cy,ców}; finansist*
military personnel MIL national counts=troops: bojowni*; generał*; pułkowni*; major*; kapitan*; porucznik*; sierżant*; kapral*; dowódc*; lotni{k,ka,cy,ków}; pilot*; wagnerow*; wojak*; strzelc*; attaché wojskow*; dezerter*; żołnierk*
police officers COP national: policjantk*; omonow{iec,ca,cy,ców}; funkcjonariuszk*; tajniak*; tajniacy; śledcz{y,ego,ych,emu}; esbek*; gubopik*; gubazik*; ^agent* służb; zamaskowan* {mężczyźni,mężczyzn,ludzie,sprawcy,funkcjonariusze}; ^mężczyźni w maskach; ^ludzie w maskach; ^mundurowych; strażni{k,cy,ków}; nadzorc*
border guards COP national: pograniczni{k,ka,cy,ków,czka}; strażniczk* graniczn*
criminals CRM foreign: przemytnicz*; kontrabandzist*; oszust*; morderc*; zabójc*; złodziej*; bandyt*; gangster*; diler*
saboteurs CRM: szpieg*; szpiedzy; agent{a,ów,em,ka,kę}; agenci; zdrajc*; podpalacz*; zamachow{iec,ca,cy,ców}; wykonawc*; napastni*; sabotażyst*; terrorystk*; cyberprzestępc*
lawmakers LEG national: posłank*; europosłank*; senatork*; kongresmen*; deputowan*; parlamentarzyst*
diplomats GOV national: pierwsz* sekretarz*; sekretarz* ambasady; radc{a,y,ę} ambasady; radca; radcę; radcy; attaché; posłannik*; wysłannicz*; specjaln* wysłannik*; pełnomocnik*; delegat*; wicekonsul*; negocjator*; ambasadork*; rzeczniczk*
officials GOV national: przewodnicząc*; burmistrz*; starost*; gubernator*; wójt*; samorządow{iec,ca,cy,ców}; dygnitarz*; aparatczyk*; notabl*; przewodnicząc* rady
relatives CVL: rodzin{a,y,ę,om}; żon{a,ę,y,ie}; matk{a,ę,i}; mama; mamę; ojc{iec,a,u}; rodzic{e,ów,om}; siostr{a,ę,y}; bracia; braci; dziadk*; partner*; narzeczon*; dzieci; dziecko; dziadek; teść; teścia; zięć; zięcia; wnu{k,ka,czka,czkę}; krewn{y,i,ych}
human rights defenders NGO: obrończyni*; obrończyń; rzecznik* praw; wolontariuszk*
priests REL: kapłan*; kardynał*; pop{a,i,ów}; zakonnic*; salezjan*; franciszkan*; wikar*; wikariusz*; katolik*; katolicy; prawosławn*; protestant*
migrants REF foreign: migrantk*; kurd{ów,owie}; uchodźczyn*; nielegałów; migrując*
voters CVL: głosując*
migrants REF country=SYR: syryjczyk*; syryjcz{yk,yka,ycy}; syryjk{a,i,ę,ą}
migrants REF country=AFG: afgańczyk*; afgank{a,i,ę,ą}; afganek; afgan{ka,ki,kę}
migrants REF country=IRQ: irakijczyk*; irakijk{a,i,ę,ą}
migrants REF country=ETH: etiopczyk*; etiopk{a,i,ę,ą}
migrants REF country=ERI: erytrejczyk*; erytrejk{a,i,ę,ą}
migrants REF country=SOM: somalijczyk*; somalijk{a,i,ę,ą}
migrants REF country=YEM: jemeńczyk*; jemenk{a,i,ę,ą}
migrants REF country=SDN: sudańczyk*; sudank{a,i,ę,ą}
migrants REF country=CMR: kameruńczyk*; kamerunk{a,i,ę,ą}

[bodies]
European Union IGO: unii; unię; unią
military police MIL national country=POL: żandarmeri*
armed forces MIL national country=POL: wot; ^wojsk* obrony terytorialnej; ^wojska obrony
police COP national country=POL: skw; cbśp; cba; cbzc; kas; agencj* bezpieczeństwa
court JUD national country=POL: ^sąd* okręgow*; ^sąd* apelacyjn*
prosecutors JUD national country=POL: ^prokuratur* krajow*; ^prokuratur* okręgow*; ^prokuratur* regionaln*
government GOV national country=POL: kprm; ^rad* ministrów; ^urz* wojewódzk*
counterintelligence COP national: kontrwywiad*
delegation GOV national: delegacj*
police COP national: policj*; milicj*; służb*; omon*
KGB COP: kgb
border guards COP national: straż granicz*; straży granicz*; strażą granicz*
authorities GOV national: władz*; reżim*; administracj*
government GOV national: rząd; rządu; rządem; rządowi; gabinet*
Foreign Ministry GOV national: msz; ambasad*; konsulat*
Ministry of Defence GOV national: mon
Interior Ministry GOV national: mswia; msw
ministry GOV national: ministerstw*; resort*
Central Election Commission GOV: komisj* wybor*
armed forces MIL national counts=troops: armi*; wojsk*; sił* zbrojn*; batalion*; brygad*; lotnict*; śmigłow*; kompani*; pułk*; dywizj*; garnizon*; oddział*
parliament LEG national: parlament*; sejm*; senat*
court JUD national: sąd; sądu; sądem; sądzie; sądy; trybuna*
prosecutors JUD national: prokuratur*
opposition OPP: opozycj*; sztab*; diaspor*
media MED: mediów; media; portal*; gazet*; redakcj*; telewizj*; kanał*; stacj*
rights groups NGO: organizacj*; stowarzyszen*; fundacj*; centrum praw; związek polaków; związku polaków
political parties PTY: parti*
trade unions LAB: związek zawodow*; związki zawodow*
companies BUS: firm*; przedsiębiorst*; zakład*; spółk*; fabry*; bank*; lini* lotnicz*; przewoź*
universities EDU: uniwersyt*; uczelni*
church REL: kości{ół,oła,ele,ołem,ołowi,oły,ołów}; cerkiew; cerkwi; parafi*
states GOV foreign: kraj*; państw*; sąsi*
Ministry of Education GOV national: ministerstw* edukacji
Ministry of Justice GOV national: ministerstw* sprawiedliwości; resort* sprawiedliwości
Ministry of Health GOV national: ministerstw* zdrowia
Ministry of Defence GOV national: ministerstw* obrony; resort* obrony
Interior Ministry GOV national: ministerstw* spraw wewnętrznych; resort* spraw wewnętrznych
Foreign Ministry GOV national: ministerstw* spraw zagranicznych; resort* dyplomacji; resort* spraw zagranicznych; dyplomacj*
ministry GOV national: ministerstw*; resort*
Security Council GOV national: rada bezpieczeństwa; rady bezpieczeństwa
local authorities GOV national: samorząd*; władze miasta; ratusz*; urząd miasta; komitet wykonawczy; wojewod*; władze lokalne
customs GOV national: celni{cy,ków,kom}; służb* celn*; krajow* administracj* skarbow*; kas
intelligence service COP national: wywiad*; służb* bezpieczeństwa; służb* specjaln*
investigators COP national: komitet śledczy; komitetu śledczego; śledcz{y,ych,ym}
hackers NGO: cyberpartyzant*; grup* hakersk*
sports bodies NGO: federacj*; komitet olimpijski; mkol; uefa; fifa
banks IGO: bank światowy; ebor; mfw
airlines BUS: lini* lotnicz*; przewoźnik* lotnicz*; belavi*
armed forces MIL national counts=troops: siły zbrojne; sił zbrojnych; siłach zbrojnych; siły powietrzne; lotnictw*; obrona przeciwlotnicza; terytorialsi
police COP national: komend*; komisariat*; oddział* omon; antyterroryst*; specnaz*; formacj* specjaln*; sił* bezpieczeństwa; ^służb* bezpieczeństwa; abw; cbś
rights groups NGO: ^organizacj* praw człowieka; ^obrońców praw człowieka; centrum wiasna; ^organizacj* pozarządow*; inicjatyw*; związk{u,ek,owi} polaków; fundacj*
companies BUS: koncern*; przedsiębior*; spółk{a,ę,i}; rafineri*; kombinat*; holding*; elektrown*

[classes]
prisoner: skazan*; skazańc*; więźni*; więzień; więzion*; jeńc*; jeniec; zakładni*; zatrzyman*; osadzon*
embassy: ambasad{a,y,ę,zie,ą}; konsulat*; placówk* ^dyplomatyczn*
corpse: ciało; ciała; ciałem; ciał; zwłok{i,om,ami,ach}; szczątk{i,ów,ami}
release: uwolnieni*; zwolnieni*; wypuszczeni*; ułaskawieni*
violence: przemoc*; represj*; prześladowa*; tortur*; pacyfikacj*
text: oświadcze*; raport*; nagran*; list; listu; wpis*
agreement: umow*; porozum*; traktat*; memorand*; kontrakt*
law: ustaw*; dekret*; uchwał*; rezolucj*; nowelizac*
sanctions: sankcj*; ograniczen*
diplomat: dyplomat*; ambasador*; konsul; konsul{a,owi,em,ów,owie,om}; attaché; attache; chargé; charge; ^radc{a,y,ę,ów,owie} ambasady; radca; radcę; ^pracowni* ambasad*; ^pracowni* konsulat*; ^personel* ambasad*; wicekonsul*
border: granic*; przejś*; punkt*; ruch
flights: lot*; połącze*; przestrze*; niebo; rejs*
visit: wizyt*; spotkan*; rozmow*; rozmów; negocjac*
crime: śledztw*; spraw*; postępow*
weapon: myśliw{iec,ca,ce,ców,cami}; śmigłow*; helikopter*; bombow{iec,ce,ców}; rakiet*; dron*; broń; broni; śmigłow*; samolot*; pocisk*
vehicle: cystern*; naczep*; wagon*; ciężarów*; tir{y,ów,ach}; czołg*; transporter*; pojazd*; samochod*; samochód; autobus*; pociąg*; radiowoz*; więźniar*; haubic*; armatohaubic*
frontier: granica; granicy; granicę; granicą; granic; pogranicz*
capital: stolic*

[cues]
closed for a while: świę{to,ta,cie,tem}; świąt*; świąteczn*; wolne; remont*; techniczn*; kwarantann*; przerw*
reason: z powodu; ze względu na; w związku z; w związku ze; w odpowiedzi na; w reakcji na; wskutek; na tle; w proteście przeciw; w proteście przeciwko
grievance: za; przeciw; przeciwko
coming in: wjazd*; wjeżdża*; wjecha*; powrot*; wstęp*; wraca*
explaining: dlaczego; jak; co
opening of a time: kiedy; gdy; po
when: kiedy; gdy
after: po
before: do; przed
meanwhile: tymczasem
and: i; oraz
part of: z; ze
serving: odbywać
being held: przebywać; pozostawać; pozostać; siedzieć; być
reminding: przypomn*; wcześniej; poprzednio; tło; kontekst
recalling: wcześniej; poprzednio; wtedy; wówczas
digest headline: tydzień*; tygodni*; kronika*
where: gdzie
counting noun: liczba
grown to: do
range from: od; między
range to: do; i
together with: razem z; razem ze; wraz z; wraz ze
before a source: według; wedle; według ^danych; według ^informacji; zdaniem; jak ^podaje; jak ^podają; jak ^informuje; powołując się ^na; podaje; podają; informuje; informują; pisze; poinformowano ^w
attribution: poinformowa*; powiedzia*; oświadczy*; podał*; podała; przekaza*; doda*; podkreśl*; zaznacz*; informuje; informują; mówi; mówią; pisze; stwierdz*
allegation: twierdz*; utrzymuje; utrzymują
alleged: rzekom*; domniema*; podobno; jakoby
denial: zaprzecz*; zdementowa*; dementuj*
plan: planuje; planują; zamierza*; ma; mają; przygotow*
unreal: chce; chcą; domaga*; żąda*; zażąda*; wzywa*; wezwa*; apel*; odmówi*; odmawia; proponuj*; groz*; unik*
attempt: próbowa*; próbuj*; usiłowa*
aspect: rozpocz*; zacz*; kontynuuj*; przerwa*
light: przeprowadzi*; przeprowadz*; odby*; dokona*; prowadz*; złoży*; trwa; trwają
unreal noun: wezwan*; groźb*; możliw*; bez; przeciw; ryzyk*; apel*; uciekając ^przed; uciekła ^przed; uciekł ^przed; uciekli ^przed; ucieczce ^przed; ucieczka ^przed; chroniąc się ^przed; obawie ^przed; strachu ^przed; obawiając; bojąc
since then: od tego czasu; od tamtej pory
no public matter: brawami; brawa; owacj*; złe drogi; dziur*; zawodowej służb*; służb* zawodow*; drużyn{a,y,ę}; mecz*; kibic*; trener*; ćwierćfinał*; półfinał*; ligow*; synoptyk*; synoptyc*; imgw; mróz; mrozem; mrozami; mrozów; gołoled*; śnieżyc*; giełdzie; giełda; widzów; piłk{a,ę,ą}; krążek; krążkiem
general: zwykle; często; zawsze; prędzej czy ^później
place preposition: w; we; na; koło; pod; przy; z; ze; do; niedaleko; przez; nieopodal; obok
concerning a country: przeciw; dla; o
leaving a place: z; ze; od
towards a place: do
way somewhere: lot*; rejs*; drog*; drodze; tras*; bilet*; samolo*
street before its name: ulic*; ul; alej*; plac*
shut off: strefa; strefę; strefy; strefie; strefą
help for people: wizy; wiz; stypendia; stypendiów; azyl; schronienie; żywność; żywności; jedzenie; koce; koców; kocami; namioty; namiotów; namiotami; ubrania; leki; lekami; śpiwory
side of a border: stronie; terytorium; terenie; odcinku
abroad: za granicą; poza granicami
nationwide: w całym kraju; w różnych częściach kraju; w wielu miejscach kraju; we wszystkich regionach; w całej białorusi; na całej białorusi; na terenie całego kraju; po całym kraju; w całej republice
airspace: przestrzeń powietrzna; przestrzeń powietrzną; przestrzeni powietrznej
same place: tam; tamże; na miejscu
group: obaj; obie; obydwaj; obydwie; obojga; obu; oboje; para; parę; dwójk*; trójk*; małżeństw*; wszyscy trzej; cała trójka
including: wśród ^nich; między ^innymi; m.in; w ^tym; wśród ^których; w ich ^gronie; łącznie z; a także
among them: wśród ^nich; w ^tym; między ^innymi; m.in
near a place: pod; koło; obok; nieopodal; niedaleko
nothing: nikt; nikogo; nikomu; żaden; żadnego; żadna
definite: ten; ta; to; te; ci; tego; tej; tych; tym
before an audience: dziennikarz*; reporter*; konferencj*; briefing*; wywia*; przemówieni*; tłum*; forum; zgromadzeni*; wiec*; spotkani*; posiedzeni*; rozmow*; szczy*; sesj*

# What is answered.
bare deed: decyzj*; krok*; działani*; posunięci*; zakaz*
bare plea: żądani*; prośb*; propozycj*; apel*; wnios*
Belarusian: białorus*

# Ways.
direction: kierunk*; stron*; terytori*

# When an act is only planned.
foretelling: zapowi*; planuj*; szykuj*
# Where: names of ways, of no place, and prepositions of origin and goal.
Kremlin: kreml*

# Who is meant: words that point back, group, count or address, and what is no one.
befalling: aresztowani*; zatrzymani{e,a,u,em}; uwięzieni*; skazani{e,a,u,em}; wyrok; wyroku; wyrokiem; wyroki; deportacj*; wydaleni*; uwolnieni*; zwolnieni*; ułaskawieni*; pobici*; zabójstw*; śmierć; śmierci; śmiercią; egzekucj*; prześladowani*; tortur*; porwani*; likwidacj*; proces; procesu; procesem
naming no one: mig; su; boeing; iskander; airbus
bordering: sąsiad; sąsiada; sąsiadowi; sąsiadem; sąsiedzi; sąsiadów; sąsiadom; sąsiadka; sąsiadkę; sąsiadce
pointing back: ten; ta; to; tego; tej; tę; temu; tamten; tamtego; wspomniany
both: obaj; obie; oboje; obu; obojga; obydwaj; obydwie; obydwu; obydwoje
counted by name: nazwisk; nazwiska
all of them: wszyscy; wszystkich; wszystkie; obaj; obie; oboje; obu; obojga; obydwaj; obydwie
of a woman: *rka; *rkę; *rki; *stka; *stkę; *stki; *czka; *czkę; *czki; *lka; *lkę; *lki; *atka; *atkę; kobieta; kobietę; kobiety
of an age: *-letni*; *-latek; *-latk*
counterpart: odpowiednik; kolega
Baltic: bałty*
states: kraj*; państw*; republik*; stan*
concerning someone: z; ze; przeciw; przeciwko; wobec
of a crime: podejrz*; przemyt*; papieros*; dywers*; szpieg*
citizens: obywatel*

# When: what joins clauses, ranks and compares times, and names of days.
joining clauses: i; a; oraz; ale; natomiast
preposition of an occasion: na; w; podczas
back then: wtedy; wówczas; w tamtym czasie; w tamtych dniach; w tym samym czasie; w tym samym okresie
measured against: niż
inside a comparison: w; całym
vote: wybor*; głosowani*; referendum
weekday: poniedział*; wtor*; środ*; czwart*; piąt*; sobot*; niedziel*

# How many: the hurt, the dead, those who took part, and what is counted.
hurt: rann*; poszkodowan*; hospitalizow*; rani*; zrani*; poranił*; poranion*
died: zgin*; zmar*; zabit*
killing: zabić; zabijać
deadly: śmierć; śmierci; śmiertelnie
injury: złama*; połama*; rozbi{li,ł,to,ta,te}; wstrząs*; przytomno*; nieprzytomno*; wybi{li,to}
of the hurt: szpital*; ran; rany; obrażeń; obrażenia; oparze*
a fine: grzywn*; odszkodowan*; zapłac*; nawiąz*
serving a term: spędzi{ł,ła,li}; odsiedzia{ł,ła}; odsiedzieli; przesiedzia{ł,ła}
detaining: zatrzym*; ujęt*; ujęl*; ujęł*; schwyt*; aresztow*; zaaresztow*
exercise: *ćwicze*; *manewr*
taking part: wzięł*; bior*; brał*; uczestnicz*; zebra*; przysz*; naliczon*; bierz*; weźm*; wezm*; pojawił*
no people: spół*; organizac*; podmiot*; przedsiębiorst*; instytuc*; firm*; agenc*; parti{a,e,i}; parafi{a,e,i,ę}; kości{ół,oły,ołów}; wspólnot*; związk{i,ów}; stowarzyszen*; grup{a,y,ę,}; czat{y,ów}; kanał*; bot{y,ów}; książ*; gazet*; publikac*; wpis{y,ów}; stron{a,y,}; kont{a,}; nagra{nia,ń}; piosen*; ustaw{a,y,}; dekret*; dokument*; umow{y,}; umów; kontrakt*; rezoluc*; materiał*; redakc*; portal*; przejś{cia,ć}; przejść; punkt*; konsulat*; ambasad{a,y,}; lotnisk*; dróg; drog{i,}; most{y,ów}; tras{y,}; region*; rejon{y,ów}; powiat*; obwod{y,ów}; miast*; wsi; wiosek; miejscowo*; kraj{e,ów}; państw{a,}; dom{y,ów}; mieszka{nia,ń}; biur{a,}; budyn*; szkół; szkoły; szpital*; fabryk*; zakład{y,ów}; więzie{nia,ń}; koloni{e,i}; oboz{y,ów}; sąd{y,ów}; ulic*; stacj*; gospodarstw*; rodzin{a,y,ę,}; przeszukań; przeszukania; rewizj*; nalot*; spraw{a,y,}; lot{y,ów}; przypad{ki,ków}; incydent*; proces{y,ów}; rozpraw*; strajk{i,ów}; pożar*; protest{y,ów}; wiec{e,ów}; naruszeń; naruszenia; przestępstw*; zarzut*; spotka{nia,ń}; wizyt{y,}; ćwicze{nia,ń}; atak{i,ów}; wybuch*; głos{y,ów}; podpis*; pyta{nia,ń}; krok{i,ów}; środk{i,ów}; pakiet*; etap*; powod*; żąda{nia,ń}; rok; lat; lata; miesi*; tygodni*; dni; dzień; dób; godzin*; minut*; raz; razy; serwer*; laptop*; komputer*; telefon*; paszport*; paczek; paczki; krzyż{e,y}; flag{i,}; ulot{ki,ek}; balon{y,ów}; kart{y,}; karton*; papieros*; work{i,ów}; granat*; pocisk*; kul{e,}; strzał*; rakiet{a,y,}; dron*; kamer{y,}; namiot*; drzew*; łóż*; miejsc{a,}; wagon*; kontener*; armi{a,e,i}; brygad{a,y,}; dywizj*; batalion*; pułk{i,ów}; kompani*; kolumn*; oddział*; jednost*; zwierząt; zwierzęta; świń; krów; koni; psów; ptak*; punktów; gol{e,i}; rodzaj{e,ów}; typ{y,ów}
unit of measure: kilomet*; kilogra*; metrów; ton{,y,ami}; hektar*; litr*; stopni*; procent*
strong in number: lub
with so many: z; ze; do; na; udziałem
so many of: spośród; z; ze
those told of: nich; nas; których; tych
equipment: sprzętu
others: innych; inni; inne; kolejnych; kolejni; dalszych
or: lub; czyli
toll: liczb*; bilans*
the dead: ofiar*; zabit*; zmar*; śmierteln*
growing: wzros*; zwięk*; osiąg*; wynosi*
reaching: osiąg*; wynosi*
# What beats and disperses no one.
force of nature: deszcz; deszcze; ulewa; ulewy; wiatr; wiatry; mróz; mrozy; przymrozki; przymrozek; upał; upały; grad; burza; burze; śnieżyca; śnieg; zamieć; huragan; wichura; wichury; nawałnica; sztorm; powódź; susza; zimno; gołoledź; piorun; lód; mgła
another age: w ^dzieciństwie; w ^młodości; za ^cara; za ^stalina; za ^breżniewa; w ^zsrr; za czasów ^zsrr; w czasach ^sowieckich; w czasach ^radzieckich; podczas drugiej ^wojny; w czasie drugiej ^wojny; po drugiej ^wojnie; przed ^wojną; w latach ^trzydziestych; w ^prl; za ^prl; w stanie ^wojennym; w ^średniowieczu; hetman; szlachcic; książę; król
`;
