import type { ArticleLanguage } from "../language/languages.ts";

/**
 * What an event is about, for reports in different languages: the things, trades and acts by which readers know again what happened.
 * Beginnings of words in en | ru | be | uk | pl | lt | de; a word is of the first row that has its beginning. `$` ends a word.
 */
const THINGS = `
drone | drone uav unmanned quadcopter gerbera shahed | беспилот дрон бпла шахед гербер | беспілот дрон бпла шахед | безпілот дрон бпла шахед | dron bezzałog szahed | dron bepilot | drohne
balloon | balloon aerostat | шар$ шары шаров аэростат метеозонд шарик шара$ | шар$ шары шароў аэрастат метэазонд | куля$ кулі$ куль$ аеростат метеозонд | balon | balion | ballon
missile | missile rocket iskander oreshnik | ракет искандер орешник | ракет іскандэр арэшнік | ракет іскандер орєшнік | rakiet iskander oresznik | raket iskander orešnik | rakete iskander oreschnik
helicopter | helicopter chopper | вертолет вертолёт | верталёт верталет | гелікоптер вертол | śmigłow helikopter | sraigtasparn | hubschrauber helikopter
plane | plane aircraft jet$ jets$ airliner boeing | самолет самолёт авиалайнер борт | самалёт самалет авіялайнер | літак авіалайнер | samolot | lėktuv orlaiv | flugzeug maschine flieger
tank | tank tanks armour armoured | танк$ танки танков бронетех | танк$ танкі танкаў бранятэх | танк$ танки танків бронетех | czołg pancern | tank$ tankai šarvuot | panzer
train | train trains railway rail locomotive carriage | поезд железнодорож железной вагон локомотив электрич | цягнік чыгун вагон лакаматыў электрыч | поїзд потяг залізни вагон локомотив | pociąg kolej wagon lokomoty | traukin geležinkel vagon lokomotyv | zug züge bahn waggon lokomotiv
bus | bus buses minibus coach trolleybus | автобус маршрутк микроавтобус троллейбус | аўтобус маршрутк мікрааўтобус тралейбус | автобус маршрутк мікроавтобус тролейбус | autobus autokar busa$ busie | autobus mikroautobus troleibus | bus$ busse omnibus
lorry | lorry lorries truck haul | грузовик фура фуры фур$ большегруз тягач перевозчик | грузавік фура фуры фур$ перавозчык | вантажівк фура фури фур$ перевізник | ciężarów tir$ tirów tiry przewoźnik | vilkik sunkvežim vežėj | lkw lastwagen laster spediteur
tram | tram trams | трамва | трамва | трамва | tramwaj | tramvaj | straßenbahn
metro | metro subway | метро$ метрополитен | метро$ метрапалітэн | метро$ метрополітен | metr$ metrze metra$ metro$ | metro$ | metro$ u-bahn
bridge | bridge | мост$ моста мосту мосты | мост$ маста$ мосце масты | міст$ моста мосту мости | most$ mostu mosty moście | tilt | brücke
refinery | refiner naftan mozyr | нефтеперераб нпз нафтан | нафтаперапр нпз нафтан | нафтоперероб нпз нафтан | rafiner naftan | perdirbim naftos$ naftan | raffiner naftan
nuclear | nuclear atomic npp$ reactor | атомн аэс ядерн реактор | атамн аэс ядзерн рэактар | атомн аес ядерн реактор | atomow jądrow nuklearn reaktor | atomin branduol reaktor | atom kernkraft nuklear reaktor
potash | potash potassium belaruskali fertili | калий калийн беларуськали удобрен | калій калійн беларуськалі угнаенн | калій калійн беларуськалі добрив | potas nawoz białoruśkali biełaruśkali | kalio kali$ trąš belaruskalij | kali$ dünger belaruskali
gas | gas gazprom | газ$ газа газу газпром | газ$ газу газпрам | газ$ газу газпром | gaz$ gazu gazprom | duj gazprom | gas$ gaspreis gazprom
oil | oil crude petrol fuel | нефт бензин топлив | нафт бензін паліва | нафт бензин пально пальн | rop$ ropa ropy ropę benzyn paliw | naft benzin degal | öl$ erdöl benzin treibstoff
power | electricity power-line powerless blackout | электроэнерг электричеств обесточ | электраэнерг электрычнасц | електроенерг | energi elektrycz | elektr | strom$ stromaus
mine | mine$ mines miner miners | шахт горняк рудник рудоуправ | шахт гарняк руднік рудакіраван | шахт гірник рудник | kopal górni | kasykl šachtinink | bergwerk bergleute bergmann
factory | factory plant plants works$ tractor belaz maz$ | завод предприят тракторн белаз | завод прадпрыемств трактарн белаз | завод підприємств тракторн белаз | zakład fabryk traktor biełaz | gamykl fabrik traktor belaz | werk fabrik traktor belas
farm | farm farmers agricultur collective | ферма фермы хозяйств колхоз аграр | ферма фермы гаспадар калгас аграр | ферма ферми господарств колгосп аграр | gospodar rolni kołchoz | ūkis ūkyje ūkinink kolūk | hof landwirt kolchose
forest | forest woods | лес$ леса$ лесу$ пуща пуще | лес$ лесе лесу пушча пушчы | ліс$ лісу лісі пуща пущі | las$ lasu lesie puszcz | mišk girio girioj | wald wälder urwald
river | river dnieper bug$ neman pripyat | река реки реке днепр припят неман | рака ракі рацэ дняпро прыпяц нёман | річка річки річці дніпро прип'ят німан | rzek dniepr prypeć niemen | upė upėje dniepr nemun | fluss dnjepr memel
fire | fire$ fires blaze burn burnt burned flames | пожар возгоран загор сгорел сгоре | пажар узгаран загар згарэ | пожеж загор згор | pożar spłon płon | gaisr sudeg degė$ | brand$ brände feuer brannte
explosion | explosion blast explod bomb grenade detonat | взрыв взорва бомб гранат подорв | выбух узарва бомб гранат падарв | вибух бомб гранат підірв | wybuch eksploz bomb granat | sprog bomb granat | explosion explodier bombe granate sprengs
crash | crash crashed collision collid accident | авари дтп столкнов разбил крушен | аварыя аварыі дтз сутыкн разбіў крушэнн | аварія аварії дтп зіткнен розбив катастроф | wypad zderz rozbił katastrof | avarij susid nukri sudužo | unfall zusammenst absturz abgestürz
collapse | collapse collapsed | обруш обвал рухнул | абвал абрын рухну | обвал обруш | zawal zawali | įgriuv griuv | einsturz einge
storm | storm hurricane gale flood | ураган буря бури шторм наводнен паводок | ураган бура буры шторм паводк | ураган буря бурі шторм повін паводок | burz wichur huragan powódź | audr uragan potvyn | sturm unwetter orkan überschwemm
poison | poison toxic | отрав ядовит | атруц ядавіт | отру | zatru truj | apsinuod nuod | vergift gift
covid | covid coronavirus pandemic | covid коронавирус ковид пандеми | covid каранавірус кавід пандэмі | covid коронавірус ковід пандемі | covid koronawirus pandemi | covid koronavirus pandemi | covid coronavirus pandemie
vaccine | vaccin | вакцин привив | вакцын прышчэп | вакцин щеплен | szczepi | vakcin skiep | impf
swine | swine pork pig$ pigs | свин чума | свін чума | свин чума | świń wieprz pomor | kiaul | schwein
milk | milk dairy cheese | молок молоч сыр$ сыра | малак малоч сыр$ сыру | молок молоч сир$ сиру | mlek mlecz ser$ sera | pien sūr | milch käse
beef | meat beef | мяс говяд | мяс ялавіч | м'яс яловичин | mięs wołowin | mės jautien | fleisch rind
apple | apple fruit | яблок фрукт | яблык фрукт | яблук фрукт | jabłk owoc | obuol vaisi | apfel äpfel obst
grain | grain wheat bread | зерн пшениц хлеб | збожж пшаніц хлеб | зерн пшениц хліб | zboż pszenic chleb | grūd kvieč duon | getreide weizen brot
potato | potato | картоф картошк | бульб | картопл | ziemniak | bulv | kartoffel
cigarette | cigarette tobacco contraband smuggl | сигарет табак контрабанд | цыгарэт тытун кантрабанд | сигарет тютюн контрабанд | papieros tytoń przemyt | cigare tabak kontraband | zigarette tabak schmugg
drug | drug$ drugs narcotic cocaine heroin | наркот кокаин героин | наркот какаін гераін | наркот кокаїн героїн | narkot kokain heroin | narkoti kokain heroin | drogen rauschgift kokain heroin
weapon | weapon arms$ rifle gun$ guns pistol ammunition | оруж автомат$ винтовк пистолет боеприпас | зброя зброі вінтоўк пісталет боепрыпас | збро гвинтівк пістолет боєприпас | broń broni karabin pistolet amunicj | ginkl šautuv pistolet šaudmen | waffe gewehr pistole munition
knife | knife stab | нож$ ножом зареза пырн | нож$ нажом зарэза | ніж$ ножем зарізав | nóż noż | peil$ peilis peiliu | messer
school | school schoolboy schoolgirl gymnasium pupil | школ гимнази лицей | школ гімназі ліцэй | школ гімназі ліце | szkoł gimnazj uczni | mokykl gimnazij mokin | schule schüler gymnasium
kindergarten | kindergarten nursery | детсад детск | дзіцяч садок | дитсад дитяч | przedszkol | darželi | kindergarten kita
university | universit academy student | универс академи студент вуз | універс акадэмі студэнт вну | універс академі студент | uniwers akademi student | universit akademij student | universit akademie student
teacher | teacher lecturer professor pedagog | учител педагог преподават профессор | настаўні педагог выкладчы прафесар | вчител педагог викладач професор | nauczyc pedagog wykładow profesor | mokytoj pedagog dėstytoj profesor | lehrer pädagog dozent professor
hospital | hospital clinic ward | больниц госпитал клиник | бальніц шпіталь клінік | лікарн госпітал клінік | szpital klini | ligonin klinik | krankenhaus klinik spital
doctor | doctor medic medics surgeon physician nurse | врач медик хирург доктор медсестр | урач лекар медык хірург доктар медсястр | лікар медик хірург медсестр | lekarz lekark medyk chirurg pielęgniar | gydytoj medik chirurg slaug | arzt ärzt mediziner chirurg krankensch
lawyer | lawyer attorney | адвокат юрист | адвакат юрыст | адвокат юрист | adwokat prawni | advokat teisinink | anwalt anwält jurist
journalist | journalist reporter newsroom editor correspondent | журналист редактор редакц корреспондент репорт | журналіст рэдактар рэдакц карэспандэнт рэпарт | журналіст редактор редакц кореспондент репорт | dziennika redakt korespond reporter | žurnalist redaktor redakcij korespond reporter | journalist redakteur redaktion korrespond reporter
blogger | blogger youtuber tiktok instagram | блогер блоггер ютуб тикток инстаграм | блогер ютуб цікток інстаграм | блогер ютуб тікток інстаграм | bloger youtub tiktok instagram | tinklarašt blogger youtub tiktok instagram | blogger youtub tiktok instagram
website | website site$ portal channel telegram | сайт портал канал телеграм | сайт партал канал тэлеграм | сайт портал канал телеграм | stron portal kanał telegram | svetain portal kanal telegram | website portal kanal telegram webseite
newspaper | newspaper weekly magazine | газет еженедельник журнал$ | газет тыднёвік часопіс | газет тижневик журнал$ | gazet tygodnik czasopism | laikrašt savaitrašt žurnal$ žurnalas | zeitung wochenblatt zeitschrift
television | television tv broadcaster | телевид телеканал | тэлебач тэлеканал | телебач телеканал | telewiz | televizij | fernseh sender
book | book bookshop library publisher | книг библиотек издател | кніг кнігарн бібліятэк выдавец | книг бібліотек видав | książk księgar bibliotek wydawc | knyg bibliotek leidėj | buch bücher bibliothek verlag
film | film cinema movie | фильм кино | фільм кіно | фільм кіно | film kin$ kino kinie | film kino | film kino
music | music musician singer concert band$ song | музык певец певиц концерт песн | музык спявак спявачк канцэрт песн | музик співак співачк концерт пісн | muzy piosenkar koncert śpiewa | muzik daininink koncert dain | musik sänger konzert lied
theatre | theatre theater actor actress | театр актер актёр актрис | тэатр акцёр актрыс | театр актор актрис | teatr aktor | teatr aktori | theater schauspiel
artist | artist painter exhibition museum gallery | художник выставк музе галере | мастак выстав музе галерэ | художник виставк музе галере | malarz artyst wystaw muze galeri | dailinink parod muziej galerij | künstler maler ausstellung museum galerie
poet | poet writer novelist | поэт писател | паэт пісьменн | поет письменник | poet pisarz | poet rašytoj | dichter schriftst
priest | priest bishop archbishop pastor clergy church catholic orthodox cathedral | священник епископ архиепископ ксёндз ксендз пастор церков церкв костел костёл католи правосл | святар епіскап біскуп арцыбіскуп ксёндз пастар царк касцёл катал правасл | священник єпископ архієпископ ксьондз пастор церкв костел катол правосл | ksiądz księdz biskup arcybiskup pastor kości cerkiew katoli prawosł duchown | kunig vyskup arkivyskup pastor bažnyč katalik stačiatik cerkv | priester bischof erzbischof pfarrer kirche katholi orthodox
cemetery | cemetery grave graves burial memorial monument cross$ crosses | кладбищ могил захорон мемориал памятник крест$ кресты | могілк магіл пахаван мемарыял помнік крыж | кладовищ могил похован меморіал пам'ятник хрест | cmentarz grób grob pomnik krzyż | kapin kap$ kapai paminkl memorial kryži | friedhof grab gräber denkmal mahnmal kreuz
flag | flag white-red-white | флаг бело-красно-белый бчб | сцяг бел-чырвона-бел | прапор біло-червоно-білий | flag biało-czerwono-biał | vėliav | flagge fahne weiß-rot-weiß
athlete | athlete olymp sprinter footballer championship tournament | спортсмен олимп бегун футбол чемпионат турнир атлет | спартсмен алімп бягун футбол чэмпіянат турнір атлет | спортсмен олімп бігун футбол чемпіонат турнір атлет | sportow olimp sprinter piłkarz mistrzost turniej | sportinink olimp bėgik futbol čempionat turnyr | sportler olymp sprinter fußball meisterschaft turnier
hockey | hockey | хокке | хакей хакк | хоке | hokej | ledo ritul | eishockey
programmer | programmer developer it$ it-specialist software hi-tech | программист айти it$ разработчик | праграміст айці it$ распрацоўшчык | програміст айті it$ розробник | programist it$ informaty | programuotoj it$ | programmierer it$ softwareentwick
hacker | hack cyber ddos | хакер кибер ddos взлом | хакер кібер ddos узлом | хакер кібер ddos злам | haker cyber ddos | hakeri programiš kibern ddos | hacker cyber ddos
worker | worker workers employee staff workforce | рабоч работник сотрудник | рабоч рабочы работнік супрацоўнік | робітник працівник співробітник | robotnik pracowni | darbuotoj darbinink | arbeiter mitarbeiter beschäftigte
driver | driver motorist taxi | водител таксист | кіроўц вадзіцел таксіст | водій водія таксист | kierow taksów | vairuotoj taksi | fahrer taxi
pensioner | pensioner elderly pension | пенсион пожил | пенсі пажыл | пенсіонер пенсій літн | emery | pensinink pensij senjor | rentner rente
child | child children minor minors teenager boy$ girl$ | ребен ребён дети$ детей детям подрост несовершеннолет | дзіця дзяцей дзеці падлет непаўналет | дитин діти дітей підліт неповноліт | dziec nastolat nieletni | vaik paaugl nepilnamet | kind$ kinder minderjähr jugendlich
woman | woman women mother$ wife | женщин мать жена жену | жанчын маці жонк | жінк мати дружин | kobiet matk żon$ żona żonę | moter motin žmon | frau mutter
migrant | migrant refugee asylum iraqi afghan syrian kurd | мигрант беженц иракц афган сирий курд | мігрант бежанц уцекач ірак афган сірый курд | мігрант біженц ірак афган сирій курд | migrant uchodźc azyl irac afga syryj kurd | migrant pabėgėl prieglobs irak afgan sirij kurd | migrant flüchtling asyl irak afghan syrer kurd
fence | fence barrier wall$ | забор ограждени барьер стен | плот агароджа бар'ер | паркан огорож бар'єр стін | ogrodzen zapor mur$ płot barier | tvor užtvar barjer | zaun barriere mauer
crossing | crossing checkpoint | пропуск переход погранпереход | пропуск пункт переход | пропуск перехід | przejśc | punkt perėj | grenzüberg übergang kontrollp
airport | airport | аэропорт | аэрапорт | аеропорт | lotnisk | oro uost | flughafen
airspace | airspace flight flights overflight airline belavia | авиакомпан воздушн авиасообщен рейс белавиа | авіякампан паветран авіязнос рэйс белавія | авіакомпан повітрян рейс белавіа | lotnicz lot$ loty lotów linii bieławi | oro erdv skryd avialinij belavij | luftraum flug$ flüge fluggesellschaft belavia
embassy | embassy consulate chargé charge | посольств консульств поверенн | амбасад консульств павераны пасольств | посольств консульств повірен | ambasad konsulat chargé | ambasad konsulat reikal | botschaft$ konsulat geschäftsträger
ambassador | ambassador envoy | посол$ посла послу послан | амбасадар пасол$ пасла пасланн | посол$ посла послу послан | ambasador wysłanni | ambasador pasiuntin | botschafter gesandte
diplomat | diplomat attache attaché | дипломат атташе | дыпламат аташэ | дипломат аташе | dyplomat attach | diplomat atašė | diplomat attach
passport | passport citizenship visa | паспорт гражданств виза визы визу | пашпарт грамадзянств віза візы візу | паспорт громадянств віза візи візу | paszport obywatel wiz$ wiza wizy | pas$ pasai pilietyb viz | pass$ pässe staatsbürger visum visa
treason | treason | измен | здрад | зрад | zdrad | išdavyst | hochverrat landesverrat
spy | spy spies espionage spying | шпион агент | шпіён агент | шпигун агент | szpieg agent | šnip agent | spion agent
sabotage | sabotage saboteur diversion | диверси саботаж | дыверсі сабатаж | диверсі саботаж | sabotaż dywers | sabotaž diversij | sabotage
extremist | extremis | экстремис | экстрэміс | екстремі | ekstremis | ekstremis | extremis
terrorist | terror | террор | тэрор тэрар | терор | terror | teror | terror
death-penalty | executed execution death-row | смертн казнь казн казнен расстрел | смяротн пакаранн расстрэл | смертн страт розстріл | śmierci stracen egzekuc | mirties | todesstrafe hinricht todesurteil
suicide | suicide hanged | самоубий повесил суицид | самагуб павесіў суіцыд | самогуб повісив суїцид | samobój powies | savižud pasikor | selbstmord suizid erhäng
hunger | hunger fast$ | голодовк голода | галадоўк галад | голодув | głodów głodu | badav bado | hungerstreik
strike | strike strikes striker walkout | забастов стачк бастов | забастоўк страйк | страйк | strajk | streik | streik
election | election vote voting ballot poll$ polls | выбор голосован бюллетен избират | выбар галасаван бюлетэн выбаршч | вибор голосуван бюлетен виборч | wybor głosow | rinkim balsav biuleten | wahl abstimmung stimmzettel
referendum | referendum | референдум | рэферэндум | референдум | referend | referendum | referendum
constitution | constitution | конституц | канстытуц | конституц | konstytuc | konstituc | verfassung
amnesty | amnesty pardon clemency | амнист помилов помиловани | амніст памілаван | амніст помилуван | amnest ułaska | amnestij malon | amnestie begnadig
exercise | exercise exercises drill drills manoeuvre zapad | учени манёвр маневр запад | вучэнн манеўр захад | навчан маневр захід | ćwicze manewr zapad | pratyb manevr zapad | manöver übung sapad
mercenary | mercenar wagner | наемник наёмник вагнер | наймі вагнер | найман вагнер | najem wagner | samdin vagner | söldner wagner
loan | loan credit | кредит заем заём | крэдыт пазык | кредит позик | kredyt pożycz | kredit paskol | kredit darlehen
currency | currency rouble ruble devalu | валют рубл девальв | валют рубл дэвальв | валют рубл девальв | walut rubl dewalu | valiut rubli devalv | währung rubel abwert
tax | tax taxes levy parasite | налог тунеяд сбор$ | падатк дармаед збор | подат дармоїд збір | podat pasożyt | mokes veltėd | steuer schmarotz
price | price tariff | цена цены цен$ тариф | цана цэны тарыф | ціна ціни тариф | cen$ cena ceny taryf | kain tarif | preis tarif
`;

/** Where the words of each language stand in a row. */
const COLUMNS: readonly ArticleLanguage[] = ["en", "ru", "be", "uk", "pl", "lt", "de"];
/** Words are looked up by so many letters. */
const INDEXED = 3;

type Beginnings = ReadonlyMap<string, readonly (readonly [beginning: string, whole: boolean, thing: string])[]>;

function beginningsOf(column: number): Beginnings {
  const found = new Map<string, [string, boolean, string][]>();
  for (const row of THINGS.trim().split("\n")) {
    const cells = row.split("|").map((cell) => cell.trim());
    for (const word of cells[column + 1]!.split(" ").filter((one) => one !== "")) {
      const whole = word.endsWith("$");
      const beginning = whole ? word.slice(0, -1) : word;
      const key = beginning.slice(0, INDEXED);
      found.set(key, [...(found.get(key) ?? []), [beginning, whole, cells[0]!]]);
    }
  }
  return found;
}

const tables = new Map<ArticleLanguage, Beginnings>();

/** The things that a word in lower case names; none for words that no row has. */
export function thingsOf(word: string, language: ArticleLanguage): string[] {
  const column = COLUMNS.indexOf(language);
  if (column < 0) return [];
  let table = tables.get(language);
  if (table === undefined) tables.set(language, (table = beginningsOf(column)));
  return (table.get(word.slice(0, INDEXED)) ?? [])
    .filter(([beginning, whole]) => (whole ? word === beginning : word.startsWith(beginning)))
    .map(([, , thing]) => thing);
}
