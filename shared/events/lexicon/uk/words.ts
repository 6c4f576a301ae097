/** Ukrainian words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: протестувальник*; демонстрант*; мітингувальник*; учасник*; натовп*
democratic forces OPP: демократичн* сил*; демократ{и,ів,ам,ами}
opposition activists OPP: активіст*; опозиціонер*; дисидент*; прихильник* опозиц*; прибічник*
political prisoners OPP: політв'язн*; політзек*; ув'язнен*; в'язень; в'язн*
detainees OPP: затриман*; засуджен*; обвинувачен*; заарештован*
students EDU: студент*; школяр*
teachers EDU: викладач*; вчител*; науков*
journalists MED: пропагандист*; ведуч*; журналіст*; репортер*; кореспондент*; блогер*; оператор*; фотограф*
workers LAB: робітник*; працівник*; страйкар*; шахтар*; залізничник*
doctors CVL: лікар*; медик*
lawyers CVL: адвокат*
residents CVL: жител*; мешкан*; громадян*; людей; люди; людям; осіб; особи; особу; людин*; цивільн*; жінк*; чоловік*; дит*; пасажир*; мати; батьк*; дружин*; родич*; воді*; програміст*; спортсмен*; військовополонен*; заручник*
voters CVL: виборц*
human rights defenders NGO: правозахисник*; правозахисни*; спостерігач*
priests REL: ченц*; чернець; монах*; священник*; священик*; ксьондз*
migrants REF foreign: мігрант*; біженц*; біженець
military personnel MIL national counts=troops: військов*; солдат*; військовослужбовц*; бойов*; офіцер*; найман*; морпіх*
police officers COP national: поліцейськ*; правоохорон*; силовик*; слідч*; кадебіст*
border guards COP national: прикордонник*; митник*
officials GOV national: чиновник*; посадов*; посадовц*; урядовц*
president GOV national: президент*
prime minister GOV national: прем'єр*
ministers GOV national: міністр*; глава; очільник*
diplomats GOV national: дипломат*; посол; посла; послу; посли; послів; консул*; повірен*; речник*; речниц*; представник*; радник*
EU leaders IGO: лідер* єс
lawmakers LEG national: депутат*; сенатор*; парламентар*
judges JUD national: судд*
prosecutors JUD national: прокурор*; генпрокурор*
executives BUS: бізнесмен*; директор*; підприєм*
criminals CRM foreign: контрабандист*; злочин*
team officials NGO: тренер*
lawmakers LEG national country=UKR: нардеп*
police officers COP national country=UKR: есбеушник*; сбушник*; дбрівц*
military personnel MIL national counts=troops: десантник*; резервіст*; призовник*; танкіст*; артилерист*; гвардійц*; сапер*
police officers COP national: омонівц*; міліціонер*; міліціянт*; оперативник*; наглядач*; конвоїр*; спецпризначенц*; гебіст*; прокурорськ*
workers LAB: залізничник*; гірник*; металург*; нафтовик*; водій*; водії*; воді{й,я,їв,ями}; далекобійник*; дальнобійник*
executives BUS: підприємц*; підприємець; власник*; менеджер*; айтівц*; засновник*
artists CVL: музикант*; актор*; режисер*; художник*; письменник*; поет*; співак*; співач*
athletes CVL: спортсмен*; легкоатлет*; футболіст*; бігун*; збірн*
relatives CVL: родичі; рідн{і,им,их}; брат; брата; сестра; сестру; син; сина; донька; доньку; дочка; вдова; вдову
priests REL: пастор*; єпископ*; архієпископ*; митрополит*; патріарх*; вірян*; вірн{і,им,их}
observers IGO: інспектор*; експерт* оон; доповідач*; спецдоповідач*
opposition leaders OPP: лідер* опозиці*; лідерк* опозиці*; опозиційн* лідер*; опозиційн* політик*
ministers GOV national: віцепрем'єр*; держсекретар*; секретар{,я,ем} раднацбез*
refugees REF foreign: шукач* притулку; переселенц*; вимушен* переселенц*; нелегал*
saboteurs CRM: диверсант*; хакер*; зловмисник*; терорист*; невідом{і,их,ими}; терориста

[bodies]
police COP national country=UKR: нацполіці*; кіберполіці*; дбр; бюро розслідувань
border guards COP national country=UKR: дпсу
armed forces MIL national country=UKR: генштаб*; нацгварді*; тероборон*; зсу; всу; сил* оборони; ^сил* оборони україни
prosecutors JUD national country=UKR: ^офіс* генпрокурор*; ^офіс* генерального; ^прокуратур* області; офіс* генпрокурора
authorities GOV national country=UKR: ^офіс* президента; ^офіс* президента україни; кабмін*; ова; облдержадміністрац*
counterintelligence COP national: контррозвідк*
delegation GOV national: делегаці*
police COP national: поліці*; міліці*; спецназ*; омон*; правоохоронні орган*; спецслужб*
Interior Ministry COP national: мвс
KGB COP: кдб
Investigative Committee COP: слідком*
border guards COP national: прикордонн* служб*; держприкордонслужб*
authorities GOV national: влад*; режим*; керівництв*; адміністрац*; держав*
government GOV national: уряд*
Foreign Ministry GOV national: мзс; посольств*; консульств*
Ministry of Defence GOV national: міноборони
ministry GOV national: міністерств*; відомств*
Central Election Commission GOV: цвк; центрвиборчком*
armed forces MIL national counts=troops: арм*; військ*; збройн* сил*; підрозділ*; бригад*; авіаці*; угрупован*; десант*; гарнізон*; ракетник*; батальйон*; полк; полку; полки
parliament LEG national: парламент*; рад*; сейм*; сенат*
court JUD national: суд; суду; судом; суді; суди; трибунал*
prosecutors JUD national: прокуратур*; генпрокуратур*
opposition OPP: опозиці*; координаційн* рад*; штаб*
media MED: зм*; видання; телеканал*; газет*; редакці*; портал*; сайт*; телеграм-канал*
rights groups NGO: правозахисн* центр*; організац*; асоціаці*; фонд*
political parties PTY: парті*
trade unions LAB: профспілк*
companies BUS: компані*; підприємств*; завод*; авіакомпані*; банк*; перевізник*
universities EDU: університет*
church REL: церкв*; костел*
international organisations IGO: країни єс; альянс*
states GOV foreign: країн*; сусід*
Ministry of Education GOV national: міністерств* освіти; міносвіти
Ministry of Justice GOV national: міністерств* юстиці*; мін'юст*; мінюст*
Ministry of Health GOV national: міністерств* охорони здоров*; моз
Ministry of Defence GOV national: міністерств* оборони
Interior Ministry COP national: міністерств* внутрішніх
Foreign Ministry GOV national: міністерств* закордонних; зовнішньополітичн* відомств*
Security Council GOV national: раднацбез*; рада безпеки; раді безпеки; ради безпеки
local authorities GOV national: міськрад*; мерія; мерії; мерію; райвиконком*; облвиконком*; міськвиконком*; виконком*; міська влада; місцев* влад*
customs GOV national: митниц*; митн* служб*
intelligence service COP national: розвідк*; служб* безпек*
investigators COP national: слідчий комітет*; слідчого комітет*; слідств{о,а,у,ом}
prison COP national: колоні{я,ї} № ; адміністраці* колоні*; сізо
armed forces MIL national counts=troops: міноборон*; війська; солдат*; протиповітрян* оборон*; ппо
hackers NGO: кіберпартизан*; хакерськ* груп*
sports bodies NGO: федераці*; олімпійськ* комітет*; фіфа; уєфа; мок
banks IGO: світов* банк*; єбрр; мвф
airlines BUS: авіакомпані*; лоукостер*; авіаліні*; белавіа
diaspora OPP: діаспор*; земляцтв*

[classes]
release: звільненн*; випуск*; помилуванн*; поверненн*
violence: насильств*; репресі*; переслідуванн*; тортур*; катуванн*; утиск*; розправ*
text: заяв*; звіт*; відео; лист*; пост*
agreement: угод*; договір; договор*; меморандум*; домовлен*; контракт*
law: закон*; указ*; рішення; постанов*; законопро*; санкці*
sanctions: санкці*; обмежен*
border: кордон*; пункт* пропуск*; переход*; пропускн*; рух*; межу
flights: польот*; авіасполучен*; рейс*; повітрян*; неб*
visit: візит*; зустріч*; переговор*; поїздк*
crime: справ*
weapon: ракет*; дрон*; зброю; зброї; зброя; літак*; вертол*; безпілотник*; систем*
vehicle: вагон*; вантажів*; фур*; танк*; бронетранспортер*; бтр; бронемашин*; машин*; автомобіл*; автобус*; автозак*; потяг*; поїзд*; ешелон*; бронетехнік*; човн*
frontier: кордон*; прикордонн*; держкордон*

[cues]
attribution: заяви*; повідоми*; повідомля*; сказа*; розпові*; додав; додала; наголоси*; зазначи*; підкресли*; уточни*; кажуть; каже; пише; пишуть
allegation: стверджу*
alleged: нібито; начебто; ймовірно; буцімто
denial: запереч*; спростову*; спростува*
plan: планує; планують; намірен*; збира*; готує*
unreal: хоче; хочуть; вимага*; зажада*; закли*; відмови*; погрожу*; пропону*
attempt: намага*; спробува*
aspect: поча*; розпоча*; продовжу*; припини*
light: провел*; проводи*; проведе*; здійсни*; завда*; відбула*; відбулис*; відбув*; отрима*; прове*
fact preposition: після; під час; внаслідок; через; за
unreal noun: заклик*; загроз*; можлив*; без; проти; ризик*
since then: відтоді; з того часу; з тих пір
general: зазвичай; часто; завжди
place preposition: в; у; на; біля; поблизу; під; із; з; до; з-під; по; неподалік; через; коло
concerning a country: проти; для; про
leaving a place: з-за; від; зі
towards a place: до
nationwide: по всій країні; по країні
same place: там
`;
