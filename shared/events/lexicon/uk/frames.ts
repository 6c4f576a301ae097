/** Ukrainian: verbs of all types frame by frame, by what stands as their subject and object. The format is told in ../format.ts. */
export const frames = `
[COERCE arrest]
verbs: (відправ*|повез*|поверну*|кину*|кида*|помісти*|поміщ*|достав*|доправ*|етапув*|запер*|перевез*|перевел*|запроторю*|посадил*|посадит*) (ізолятор*|сізо|тюрм*|в'язниц*|колоні*|камер*|карцер*|шізо|пкт|ґрат*|психлікарн*|психіатричн*|одиночк*)
object: person, none, named, number, body, opp, pronoun
not subject: ngo, bus
actor: subject
recipient: object
count recipient: detained
implied actor: authorities
without: лист{и,ів,а}; передач*; з-за
trust: 0.7

[COERCE arrest]
verbs: (обра*|обран*|застос*|змін*|продовж*|подовж*|визнач*) (запобіжн*|арешт*|варт*|тримання)
near: варт*; арешт*; запобіжн*
actor: subject
recipient: для, object, indirect, genitive, щодо, стосовно
implied actor: court
measures: sentence
without: санкці*; закон*; рахунк*; майн*
trust: 0.75

[COERCE arrest]
verbs: (пройшл*|прокотил*|відбул*|почал*|трива*|розпоч*) (затриманн*|арешт*|облав*)
near: затриманн*; арешт*; облав*
actor: none
recipient: genitive, серед
implied actor: police
without: протест*; акці*; мітинг*; після
trust: 0.6

[COERCE arrest]
verbs: (підтверд*|засил*|посил*|залиш*) (вирок*|покаранн*)
near: суд*; апеляц*; касац*; верховн*
actor: subject
recipient: indirect, genitive, для
implied actor: court
measures: sentence
without: без розгляд*
trust: 0.7

[COERCE arrest]
verbs: (потрапи*|опини*) (руки|рук|лапи|пастк*) (силовик*|кдб|спецслужб*|міліц*|поліц*|правоохорон*); (чека*|світит*) етап
actor: none
recipient: subject
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: (загримі*|закри*|посад*|упекл*|упаку*|запроторил*|пакую*|в'яжу*|в'яза*|скруч*|скрути*|хапа*|схоп*|ловл*|вполюв*|виловл*|накри*)
object: person, opp, med, named, pronoun, ngo
subject: cop, gov, jud, mil, none
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: рахунк*; кордон*; справ*; сезон*; стол*; горн*; посад*; крісл*; дерев*
trust: 0.6

[COERCE seize]
verbs: (перери*|нишпор*|оглянул*|огляда*|трусит*|трус{ять,или}|перевер*|обшук*) (помешкан*|квартир*|будин*|офіс*|редакц*|осел*|житл*|дім|дом{у,і}|гараж*|кабінет*)
subject: cop, person, none, body, jud, mil, gov, named
actor: subject
recipient: у, в, object, genitive
implied actor: police
without: турист*; покупц*; орендар*; ремонт*
trust: 0.65

[COERCE seize]
verbs: (заблок*|заарешт*|арешт*|заморо*|опис*) (рахунк*|рахунок|майно|нерухомість|квартир*|авто|автомобіл*)
subject: cop, jud, gov, none, body
not subject: bus, igo
actor: subject
recipient: genitive, indirect, object
implied actor: authorities
measures: money
without: санкц*; єс
trust: 0.65

[COERCE seize]
verbs: (відібра*|відбира*|забра*|забира*|вилуч*|віднім*|відня*|конфіск*|стягн*|націоналіз*)
subject: cop, gov, jud, none, mil, country
object: thing, vehicle, none, weapon, bus, med
not object: number
actor: subject
recipient: genitive, у, в, indirect, object
implied actor: authorities
without: автозак*; водомет*; перемог*; гол; медал*; продаж*; очк*; титул*
near: ноутбук*; телефон*; паспорт*; документ*; технік*; гроші; гроше*; майн*; квартир*; будин*; рахунк*; авто*; вантаж*; товар*; сигарет*; літератур*; прапор*; книг*; завод*; акці{ї,й}; рублів; долар*; євро; актив*; компані*; підприємств*
measures: money
count object: vehicles
trust: 0.6

[COERCE restrict]
verbs: (закри*|зачин*|перекри*|заблок*|призупин*|зупин*|припин*|обмеж*) (кордон*|пропуск|пункт*|перехід|переход*|переїзд*|рух|проїзд|в'їзд|виїзд|оформлен*|ділянк*|шлагбаум*)
near: кордон*; білорус*; пункт*; перехід*; переход*; пропуск*; польщ*; польськ*; литв*; литовськ*; латв*; україн*; митн*; вантажів*; фур*; прикордон*; держкордон*
subject: country, gov, body, cop, none, place, person, igo, leg
not subject: lab, bus
actor: subject
recipient: для, з, із, indirect
implied actor: authorities
without: ремонт*; протест*; фермер*; страйк*; аварі*; дтп; сніг*; ожелед*; негод*; якщо; закли*; попередил*; пригроз*
trust: 0.6

[COERCE restrict]
verbs: (заборон*|обмеж*|запровад*|уведен*|введен*|ввел*|увел*) (перебуван*|пересуван*|відвідуван*|в'їзд*|виїзд*|прикордонн* смуг*|пропускн* режим|буферн*|перетин*|лісу|лісів|комендантськ*)
actor: subject
recipient: для, indirect, object
implied actor: authorities
without: пожеж*; карантин*; дипломат*; скасув*
trust: 0.7

[COERCE restrict]
verbs: (звільн*|вигна*|викину*|виключ*|відрах*|усун*) (політичн*|політик*|протест*|підпис*|позиці*|підтримк*|страйк*|нелояльн*|кремл*|лояльн*|університет*|вишу|вишів|роботи|навчан*)
object: edu, lab, med, cvl, person, number, none, named, pronoun
not object: gov, mil
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: з-під варти; ґрат*; колоні*; політв'язн*; на свобод*; на волю; помилув*; сізо; за власн*; скорочен*; спад*
trust: 0.6

[COERCE withhold]
verbs: (позбав*|відмов*|заборон*|обмеж*) (листуван*|побачен*|передач*|дзвінк*|зв'язку|адвоката|ліків|лікуван*|прогулян*|листів|медичн*|меддопомог*)
near: політв'язн*; в'язн*; в'язня*; колоні*; сізо; ув'язнен*; ізолятор*; тюрм*; засуджен*; затриман*
actor: subject
recipient: object, indirect, genitive
implied actor: authorities
trust: 0.65

[COERCE ban]
verbs: (отрим*|набу*|дістав*|дістал*) (статус*) (екстреміст*|терорист*|іноземн* агент*|небажан*); (опини*|з'яви*|потрапи*|потрапля*|фігуру*) (перелік*|списк*|реєстр*) (екстреміст*|терорист*)
actor: none
recipient: subject
count subject: persons
implied actor: authorities
trust: 0.8

[COERCE ban]
verbs: (визна*|внес*|вніс*|унес*|дод*|включ*|розшир*|попов*|віднес*|зарах*|кваліфік*) (екстреміст*|терорист*)
actor: subject
recipient: object, indirect
count recipient: persons
count object: persons
implied actor: authorities
without: санкці*; вибор*; загроз*
trust: 0.8

[COERCE ban]
verbs: (ліквід*|розпуст*|розпуск*|закри*|заборон*|припин*|анул*) (організац*|асоціац*|спілк*|профспілк*|товариств*|фонд*|об'єднан*|правозахисн*|громад{у,и,ам}|церкв*|парті*|партій|видан*|редакц*|газет*|гімназ*|школ*|клуб*)
subject: gov, jud, leg, cop, none, body, country, person
not subject: bus
actor: subject
recipient: object, genitive
implied actor: authorities
count recipient: persons
without: ремонт*; карантин*; грип*; спільн*; учнів; канікул*; морози; сесі{ю,я}
trust: 0.65

[COERCE censor]
verbs: (заблок*|блоку*|відключ*|вимкн*|вимика*|обмеж*|перекри*|глуш*|закри*) (сайт*|доступ*|інтернет*|інтернет-ресурс*|портал*|зв'язок|мовленн*|сигнал*|youtube|ютуб*|telegram|телеграм*|месенджер*|соцмереж*|vpn|впн|канал*|дзеркал*)
subject: gov, cop, none, body, jud, country, person
actor: subject
recipient: object, до, genitive
implied actor: authorities
without: руху; спортсмен*; постачан*; кордон*; імпорт*
trust: 0.75

[COERCE censor]
verbs: (зня*|вилуч*|приб*|скасув*|заборон*|викресл*|цензур*) (концерт*|вистав*|фільм*|книг*|книж*|роман*|пісн*|підручник*|прокат*|показ*|репертуар*|експозиц*|виставк*|лекці*)
subject: gov, cop, none, body, jud, country, edu
not subject: bus, cvl
near: міністерств*; мінінформ*; мінкульт*; влад*; кдб; цензур*; заборон*; екстреміст*; режим*; виконком*; ідеолог*
actor: subject
recipient: object, genitive
implied actor: authorities
without: негод*; хвороб*
trust: 0.6

[COERCE deport]
verbs: (видвор*|депорт*|висла*|вигна*|випровад*|вивез*|вивіз*|висадил*|виставил*|випхн*|випхал*|витури*|примус* виїхати|вивозил*) (меж*|країн*|кордон*|батьківщин*|білорус*|росі*|польщ*|литв*|україн*|прикордонн*|нейтральн*)
object: person, none, named, number, opp, pronoun, ref, med, rel
not subject: ngo
actor: subject, з, із, зі
recipient: object
count recipient: persons
count object: persons
implied actor: authorities
without: дипломат*; консул*; аташе; посол; посла; послів; евакуац*; евакуй*; контрабанд*; товар*; зерно; деревин*
trust: 0.7

[COERCE deport]
verbs: депорту*; видвор*
object: person, number, named, opp, pronoun, ref, none
actor: subject, з, із, зі
recipient: object
count recipient: persons
implied actor: authorities
without: дипломат*; консул*; аташе; посол; посла; послів
trust: 0.75

[COERCE arrest]
verbs: (штраф*|оштраф*|покара*|карають|накла*|випис*|призначи*|отрима*|заплат*) (штраф*|рубл*|базов*)
subject: jud, cop, gov, none, person, named, number, opp
actor: subject
recipient: object, indirect, на
implied actor: court
measures: money
count recipient: persons
without: паркуван*; команд*; клуб*; уєфа; податк*; контрабанд*; премі*; зарплат*; пенсі*; виграш*; фірм*; компані*
near: штраф*
trust: 0.65

[COERCE seize]
verbs: (перехоп*|затрим*|захоп*|арешт*) (танкер*|судно|судна|вантаж*|фур*|вагон*|парті{ю,я}|контрабанд{у,а,и}|сигарет*)
subject: cop, gov, mil, none, country, body
object: thing, vehicle, none, number
not object: person
actor: subject
recipient: genitive, object
count object: vehicles
implied actor: police
trust: 0.6

[ASSAULT beat]
verbs: (побил*|побито|побив|б'ють|били|бив|било|товк*|лупцю*|гамсел*|копал*|відлупц*|відгамсел*|віддухоп*|дубас*|громи*|мордув*|штовх*|штурха*|вдари*|ударил*|повали*|приду*|душил*|тягн*|тягл*|волокл*|заламув*|викруч*|скаліч*|покаліч*)
subject: cop, mil, none, gov, crm, person
object: opp, med, person, ref, cvl, pronoun, number, ngo, edu, rel, lab, named
not object: weapon, vehicle, thing, border
near: кийк*; ногами; кулак*; затриман*; жорсток*; силовик*; омон*; міліц*; поліц*; прикордон*; охорон*; в'язн*; ізолятор*; колоні*; автозак*; райвідділ*; землю; асфальт; підлог*; невідом*; обличч*; голов{у,і}; втекл*; лікарн*; травм*; синц*; непритомн*; допит*; спецназ*
actor: subject
recipient: object
implied actor: police
count recipient: injured
without: рекорд*; на сполох; тривог*; суперник*; м'яч*; ворота; увагу
trust: 0.6

[ASSAULT beat]
verbs: (завда*|нанесл*|наніс) (побої|побоїв|травм*|тілесн*|ушкоджен*|каліцтв*|удар*); (зазна*|отрима*) (побої|побоїв|побиття); (застос*) (силу|насильств*|фізичн*|спецзасоб*|кийк*)
subject: cop, mil, none, gov, person, crm, opp, ref, named, number
actor: subject
recipient: indirect, до, проти, subject
count recipient: injured
without: ракет*; дрон*; авіаудар*; не отрима*; дітей
trust: 0.6

[ASSAULT torture]
verbs: (піддав*|піддал*|піддан*|зазна*|застос*|зазнав*|зазнал*) (тортур*|катуван*|знущан*)
actor: subject
recipient: object, до, indirect
implied actor: authorities
without: закли*; конвенц*
trust: 0.75

[ASSAULT torture]
verbs: катув*; катую*; мордув*; мордую*
object: person, none, named, number, opp, pronoun, med, cvl
actor: subject
recipient: object
implied actor: authorities
trust: 0.65

[ASSAULT sexual]
verbs: зґвалт*; ґвалт*; зґвалтув*; (вчин*|скої*|зазна*) (зґвалтуван*|сексуальн*)
actor: subject
recipient: object, indirect
implied actor: police
trust: 0.85

[ASSAULT crowd-control]
verbs: (розігн*|розган*|розпоро*|розсія*|витісн*|виштовх*) (колон*|демонстр*|мітинг*|акці*|протест*|натовп*|учасник*|марш*|людей|мирн*|водомет*|газом|кийк*)
actor: subject
recipient: object, genitive
implied actor: police
implied recipient: protesters
without: туман*; хмар*; злодії; тваринн*
trust: 0.75

[ASSAULT crowd-control]
verbs: (застос*|пусти*|використ*|полив*|облив*|пшика*|розпил*|закид*|стріля*|кида*|кидал*|підірв*) (сльозогінн*|газ|водомет*|світлошумов*|перцев*|гумов*|спецзасоб*|шумов*|балончик*)
actor: subject
recipient: проти, по, у, в, object
implied actor: police
implied recipient: protesters
trust: 0.8

[ASSAULT firearms]
verbs: (поранив|поранил*|поранен*|убив|убил*|вбив|вбил*|застрел*|розстріл*|підстрел*|пристрел*|обстріл*|стріл*|вистріл*) (снайпер*|пострілом|пострілами|постріл|кул{ею,я,ями,і}|автомат*|пістолет*|рушниц*|гвинтівк*|зброї|ногу|плече|груди|спину|голову|живіт)
object: person, none, number, named, opp, pronoun, ref, mil, cop, cvl
actor: subject
recipient: object, у, в, по
count recipient: injured
without: ракет*; артилер*; міномет*; гаубиц*; ножем; фільм*
trust: 0.65

[ASSAULT firearms]
verbs: (відкр*|розпоч*|вели|вів) (вогонь|стрілянин*)
actor: subject
recipient: по, у, в, на
implied actor: military personnel
without: навчан*; полігон*; артилер*; міномет*; салют*; у відповідь на вогонь
trust: 0.7

[ASSAULT primitive]
verbs: (поран*|вдари*|ударил*|штрикн*|заріз*|поріз*|напа*|порубав|простром*) (ніж|ножа|ножем|ножами|сокир*|палиц*|списом|саморобн* списом|гілляк*|битою|бит{ами,ою}|камен*|лопат*|молотк*)
object: person, none, number, named, pronoun, mil, cop, cvl, opp
actor: subject
recipient: object, на, indirect
count recipient: injured
trust: 0.75

[ASSAULT primitive]
verbs: (закид*|кида*|кину*|жбурля*|жбурну*|шпурля*|полетіл*) (камін*|каменями|камені|гілк*|пляшк*|палиц*|цегл*|каменюк*|петард*|коктейл*)
subject: ref, person, none, opp, number, cvl, crm, thing
actor: subject
recipient: object, у, в, по
trust: 0.75

[ASSAULT heavy-weapons]
verbs: (вдар*|ударил*|завда*|атак*|обстріл*|бомб*|гат*|влуч*|поціл*|накр*|скину*|скида*|запуст*|випуст*|поціл*|знищ*|зруйн*|пошкод*|били|б'є|б'ють) (ракет*|дрон*|безпілотник*|шахед*|артилер*|градом|градами|авіабомб*|каб{и,ами,ів}|міномет*|бомб*|балістик*|іскандер*|калібр*|снаряд*|бпла|авіаудар*|кинджал*)
subject: mil, country, gov, body, weapon, none, place, person, thing
not subject: element
actor: subject, object
recipient: по, у, в, на, object, genitive
count recipient: killed
without: навчан*; полігон*; збил*; збито; збив; курс{у,и}; контракт*
trust: 0.65

[ASSAULT heavy-weapons]
verbs: (загину*|вбит*|поран*|постражда*|поранен*|убит*|травмов*|зазна*) (обстріл*|удар*|авіаудар*|ракетн*|атак*|шахед*|артобстріл*|бомбардуван*|влучанн*)
near: влучанн*; обстріл*; удар{у,ів,ами,ом}; авіаудар*; ракетн*; російськ*; атак*; шахед*; артобстріл*; бомбардуван*
not subject: bus
actor: genitive
recipient: subject, object
count recipient: killed
count subject: killed
without: серцев*; електричн*; струм*; дтп; сонячн*; кажан*; блискавк*; фінанс*; змі{ї,й}; собак*
trust: 0.7

[ASSAULT heavy-weapons]
verbs: обстріл*; обстрілю*
object: place, body, none, thing, border, country, person, mil
subject: mil, country, gov, body, none, thing
near: військ*; росі*; окупант*; рф; артилер*; територі*; сел{а,о,и}; район*; громад*; област*; міст*; прикордон*; позиц*
actor: subject
recipient: object
count recipient: killed
without: кіно; матч*
trust: 0.65

[ASSAULT explosives]
subject: person, number, none, mil, cop, cvl, thing, weapon, crm, opp, body, country
verbs: (підірва*|підрива*|здетон*|вибухну*|спрацюв*|загину*|поран*|прогрім*|прогримі*|пролуна*|стався|застос*) (саморобн*|вибухов*|бомб{а,и,у,ою}|вибухівк*|гранат*|замінован*|мін{а,і,ою}|теракт*)
actor: subject
recipient: object, subject
count recipient: killed
count subject: killed
without: газ; газу; світлошумов*; сльозогінн*; навчан*; сапер*; роззбро*; знешкод*; авіабомб*; шумов*
trust: 0.65

[ASSAULT assassinate]
verbs: (вчин*|скої*|здійсн*|готув*|організ*|пережи*) (замах*|вбивств*|теракт*); (вби*|убил*|убит*|вбит*|ліквід*|застрел*|отруї*) (доброволец*|доброволь*|опозиціон*|журналіст*|командир*|активіст*|політик*|правозахисн*|депутат*|спецслужб*)
not subject: bus
actor: subject
recipient: object, на, genitive, subject
count recipient: killed
without: відділ*; міністерств*; ракет*; обстріл*; бій; бою; боях; фронт*
trust: 0.65

[ASSAULT execute]
verbs: (страт*|розстріл*|викон*) (вирок*|засуджен*|смертник*|в'язн*|полонен*)
near: смертн*; вирок*; страт*; розстріл*; засуджен*; смертник*
actor: subject
recipient: object, genitive
implied actor: authorities
count recipient: killed
without: мораторі*; відмін*; скасув*; довічн*
trust: 0.7

[COERCE arrest]
verbs: забра*; забира*; забрал*; повезл*; відвезл*; відвез*; вивел*; вивод*; витягл*; витягн*; стягн*; зняли; зняв
subject: cop, none, mil
object: person, opp, pronoun, med, edu, lab, cvl, named, ngo, rel
near: силовик*; кдб; міліц*; омон*; поліц*; губоп*; гузбазік*; люди в масках; людей у масках; невідом*; спецслужб*; правоохорон*; оперативник*; обшук*; наручник*; кайданк*; протест*; арешт*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: лікарн*; швидк*; додому; євро; сигарет*; поранен*
trust: 0.6

[COERCE arrest]
nouns: вирок*
near: рок*; років; рік; колоні*; штраф; довічн*; страт*; ув'язнен*
verbless: yes
actor: none
recipient: indirect, genitive
measures: sentence, money
implied actor: court
needs: recipient
trust: 0.65

[COERCE ban]
verbs: (вважа{ється,ються,тиметься}|визна{ється,ються}|стал*|став) (екстреміст*|терорист*)
actor: none
recipient: subject
implied actor: authorities
trust: 0.7

[COERCE censor]
verbs: (відріза*|обруба*|закри*|перекри*) доступ*
subject: gov, bus, cop, none, body, country
actor: subject
recipient: до
implied actor: authorities
without: журналіст* доступ
near: сайт*; інтернет*; ресурс*; портал*; мереж*; сервіс*; канал*
trust: 0.75

[ASSAULT firearms]
verbs: (отрима*|дістал*|дістав|зазна*|помер*|загину*) (кульов*|вогнепальн*)
subject: person, number, none, ref, mil, cop, opp, cvl, named
actor: none
recipient: subject
count subject: injured
trust: 0.75

[ASSAULT assassinate]
verbs: (скоє*|вчине*|готува*|зірва*|відверн*|запобіг*) (замах*|вбивств*)
actor: none
recipient: на, genitive
without: побутов*
trust: 0.65

[ACCUSE disapprove]
verbs: обізва*; обзива*; обізвал*
actor: subject
recipient: object
trust: 0.75

[ACCUSE disapprove]
verbs: назва*; назив*; порівн*; порівню*; охрести*
near: негідник*; покидьк*; вбивц*; убивц*; фашист*; нацист*; боягуз*; мерзотник*; катами; катом; тиран*; узурпатор*; диктатор*; гітлер*; сталін*; бандит*; зрадник*; маріонетк*; окупант*; агресор*; брехун*; брехні*; злочинцем; злочинцями; терористом; терористами; ганьбою; лицемір*; неадекват*
subject: gov, country, person, named, body, igo, none, place, opp, ngo, med, leg
actor: subject
recipient: object, genitive, з, із
without: фільм*; книг*; роман*; вистав*
trust: 0.65

[ACCUSE investigate]
verbs: (чека*|очіку*) (процес|суд|допит|слідств*|трибунал)
actor: none
recipient: на
implied actor: prosecutors
without: надії; чекає суду над
trust: 0.65

[ACCUSE investigate]
verbs: підозрюют*; підозрює{ться,мий}; запідозрил*; обвинувачують
subject: none, cop, jud
object: person, opp, med, named, number, cvl, lab, pronoun, gov, mil, none, edu, bus
near: шпигун*; держзрад*; зрад*; розвід*; диверсі*; екстремізм*; тероризм*; фінансуван*; корупці*; хабар*; статт*; підпал*; контрабанд*; переправлен*; переправ*; шахрайств*; вбивств*; передач*
actor: subject
recipient: object, subject
implied actor: investigators
count object: persons
trust: 0.65

[RETREAT release]
verbs: опинил*; опинив*; прибул*; прибув*; приїхал*; прибувають; вивезл*; вивіз*; доправи*; перетнул*
subject: opp, number, person, named, none, med, cvl
near: після * років за ґратами; років за ґратами; років ув'язнен*; років колоні*; років неволі; полону; з полону; з ув'язнен*; помилуван*; звільнен* політв'язн*
actor: none
recipient: subject, object
count subject: released
implied actor: authorities
without: консул*; посол; адвокат*; родич*; засуд*
trust: 0.6

[RETREAT release]
verbs: вийшо* (на волю|на свободу|з-за ґрат|з колоні*|із сізо|з в'язниц*|ізолятор*); вийшл* (на волю|на свободу|з-за ґрат|з колоні*|із сізо|з в'язниц*|ізолятор*); опинив* на (волі|свободі); опинил* на (волі|свободі)
subject: person, none, named, number, pronoun, opp, med, ngo, rel, cvl
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: вимага*; закли*; зажада*; пікет*; плакат*; концерт*; якщо
trust: 0.75

[COERCE arrest]
verbs: трима{ли,в,ють,ла}; протрима{ли,в}; утримува{ли,в}
object: person, opp, pronoun, number, named, med, cvl
subject: none, cop, gov, country, mil
near: діб; доби; добу; годин*; камер*; сізо; відділ*; підвал*; ізолятор*; ґрат*; тюрм*; в'язниц*; відділк*; рувс; ровс
actor: subject
recipient: object
implied actor: police
without: посад*; на контрол*; пар{и,у}; за руку
trust: 0.55
`;
