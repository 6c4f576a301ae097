/** Polish words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: protestując*; demonstran*; manifestan*; uczestni*; tłum*
democratic forces OPP: ^sił* demokratyczn*; demokrat{ów,om,ami,ci}
opposition activists OPP: działacz*; opozycjoni*; aktywi*; dysyden*; zwolenni*
political prisoners OPP: więźni* politycz*; więźni*; więzień
detainees OPP: zatrzymany; zatrzymani; zatrzymanych; zatrzymanego; zatrzymanej; skazan*; oskarżony; oskarżonych; aresztowanych; osadzonych; osadzon*
students EDU: student*; ucznio*; uczni*
teachers EDU: nauczyciel*; wykładow*
journalists MED: propagandzist*; propagandyst*; dziennikar*; reporter*; korespondent*; bloger*; redaktor*; fotoreporter*
workers LAB: robotni*; pracowni*; górni*; strajkując*; kolejar*; przewoźni*; kierowc*
doctors CVL: lekar*; medy*
lawyers CVL: adwoka*; prawni*
residents CVL: mieszka*; obywatel*; osób; osoby; osobę; osobom; osoba; ludzi; ludzie; ludziom; cywil*; kobiet*; mężczyzn*; mężczyźn*; dziec*; pasażer*; rodzin*; matk*; ojciec; ojca; żon*; mąż; męża; brat*; bliscy; bliskich; turyst*; sportow*; sportsmen*; sprinter*; olimpij*; kolarz*; rowerzyst*; niemowl*; nastolat*; obywatelk*; informaty*; programi*
voters CVL: wybor{ca,cy,ców}; głosując*
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
diplomats GOV national: dyplomat*; dyplomac*; ambasador*; konsul*; rzecznik*; chargé; wysłannik*; przedstawiciel*; doradc*
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
residents CVL: emeryt*; rencist*; nastolat*; chłopiec; chłopca; dziewczyn*; pracownic*; pracownik*; użytkowni*; fryzjer*; inżynier*; przewodni*; podróżn*; rodak*; krewn*; sąsiad*; obcokrajowiec; obcokrajowca; obywatelk*; internaut*; kandydat*; mężczyzn*; dziecko; dzieci; osob*; ludzi; ludzie; uczestni*; sympaty*; zwolenni*; manifestant*; małżeńst*; rowerzyst*; abonent*; subskrybent*; administrator*

[bodies]
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
church REL: kości*; cerkiew; cerkwi; parafi*
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

[classes]
release: uwolnieni*; zwolnieni*; wypuszczeni*; ułaskawieni*
violence: przemoc*; represj*; prześladowa*; tortur*; pacyfikacj*
text: oświadcze*; raport*; nagran*; list; listu; wpis*
agreement: umow*; porozum*; traktat*; memorand*; kontrakt*
law: ustaw*; dekret*; uchwał*; rezolucj*; nowelizac*
sanctions: sankcj*; ograniczen*
border: granic*; przejś*; punkt*; ruch
flights: lot*; połącze*; przestrze*; niebo; rejs*
visit: wizyt*; spotkan*; rozmow*; rozmów; negocjac*
crime: śledztw*; spraw*; postępow*
weapon: rakiet*; dron*; broń; broni; śmigłow*; samolot*; pocisk*
vehicle: wagon*; ciężarów*; tir{y,ów,ach}; czołg*; transporter*; pojazd*; samochod*; samochód; autobus*; pociąg*; radiowoz*; więźniar*; haubic*; armatohaubic*
frontier: granica; granicy; granicę; granicą; granic; pogranicz*
capital: stolic*

[cues]
attribution: poinformowa*; powiedzia*; oświadczy*; podał*; podała; przekaza*; doda*; podkreśl*; zaznacz*; informuje; informują; mówi; mówią; pisze; stwierdz*
allegation: twierdz*; utrzymuje; utrzymują
alleged: rzekom*; domniema*; podobno; jakoby
denial: zaprzecz*; zdementowa*; dementuj*
plan: planuje; planują; zamierza*; ma; mają; przygotow*
unreal: chce; chcą; domaga*; żąda*; zażąda*; wzywa*; wezwa*; apel*; odmówi*; odmawia; proponuj*; groz*
attempt: próbowa*; próbuj*; usiłowa*
aspect: rozpocz*; zacz*; kontynuuj*; przerwa*
light: przeprowadzi*; przeprowadz*; odby*; dokona*; prowadz*; złoży*; trwa; trwają
fact preposition: po; podczas; wskutek; przez; za; w trakcie
unreal noun: wezwan*; groźb*; możliw*; bez; przeciw; ryzyk*; apel*
since then: od tego czasu; od tamtej pory
general: zwykle; często; zawsze
place preposition: w; we; na; koło; pod; przy; z; ze; do; niedaleko; przez; nieopodal; obok
concerning a country: przeciw; dla; o
leaving a place: z; ze; od
towards a place: do
nationwide: w całym kraju; w całej białorusi; na całej białorusi; na terenie całego kraju; po całym kraju; w całej republice
same place: tam
`;
