/** Ukrainian: what states, bodies and people say, promise, refuse and decide, and how forces and people move, frame by frame. The format is told in ../format.ts. */
export const statecraft = `
[AGREE]
verbs: (уклад*|укла{в,ла,ли,де,дуть}|підпис*|підпиш*|парафув*|скріпи*) (угод*|договір|договор*|меморандум*|пакт|контракт*|конвенці*|протокол*|підписами|підписом|дорожн* карт*|план|плани|декларац*|заяву|домовлен*)
subject: country, gov, body, person, named, none, igo, place, ngo, opp
actor: subject
recipient: з, із, зі
measures: money
without: закон*; указ*; клуб*; оренд*; петиц*; проти; форвард*; гравц*; нападник*; тренер*; роботодав*; весіл*; шлюб*
trust: 0.7

[AGREE]
verbs: (дійш*|дійшл*|прийшл*|досяг*|досягну*|знайш*) (згоди|консенсус*|порозумін*|спільн* думк*|домовлен*|компроміс*|угоди|спільну мову)
actor: subject, між
recipient: з, із, зі
without: не вдал*; не змогл*
trust: 0.75

[AGREE]
verbs: (дав|дал*|дасть|дадуть|дає|дають) (обіцян*|згод{у,и,а}|слово|гаранті*|запевнен*|зелене світло|добро)
actor: subject
recipient: indirect, на
absorbs: yes
without: інтерв'ю; концерт*
trust: 0.75

[AGREE]
verbs: запевн*; запевни*
object: person, body, named, country, opp, number, pronoun
near: що; допомог*; підтрим*; захист*; надад*; готов*; продовж*
actor: subject
recipient: object, indirect
absorbs: yes
without: причетн*; не планує; нема*; ситуаці*; контрол*; безпідставн*
trust: 0.55

[AGREE]
verbs: готов{ий,а,е,і} (надати|прийняти|допомог*|передати|відкрити|підписати|виділити|приєднат*|співпрац*|взяти|посередн*|гарант*)
actor: subject
recipient: indirect, з
absorbs: yes
trust: 0.55

[AGREE]
verbs: (вислов*|заяви*|підтверд*|демонстр*) (готовн*|згоду|намір*)
near: прийняти; співпрац*; допомог*; підтрим*; надати; розміст*; вест*; провест*; розвива*; переговор*; долучит*; зустріч*; підписат*; продовж*; посередн*; прийн*
actor: subject
recipient: indirect, з
absorbs: yes
without: стріля*; удар*; відповіст*; напад*; воюв*; санкці*
trust: 0.65

[AGREE]
verbs: (прийня*|прийм*) (запрошенн*|пропозиці*|умов*)
actor: subject
recipient: genitive, від
absorbs: yes
without: проєкт*; рішен*; участ*
trust: 0.65

[AGREE]
verbs: (взя*|узя*|бере|беру*|брал*) зобов'язан*; (пообіц*|обіця*|поклял*|присяг*) (надат*|допомог*|підтрим*|звільн*|відкри*|передат*|профінанс*|збільш*|захист*|продовж*|видав*|вивест*|зупин*|припин*)
actor: subject
recipient: indirect, перед
absorbs: yes
measures: money
without: відповід*; помст*; удар*; президент* присяг*
trust: 0.7

[CONSULT visit]
verbs: (прийня*|прийма*|прийм{е,уть}) (губернатор*|посл{а,ів}|послів|міністр*|делегаці*|глав{у,и}|президент*|прем'єр*|голов{у,и}|представник*|посланц*|спецпосланц*|спецпредставник*|сенатор*|конгресмен*|депутат*|очільник*|секретар*|лідер*|кардинал*|митрополит*|нунці*|генсек*|комісар*|керівник*|гостя|гостей|вірч*)
subject: person, named, gov, none, body, country
not subject: cop, bus
actor: subject
recipient: object
without: рішен*; закон*; лікарн*; на роботу; присяг*
trust: 0.7

[CONSULT visit]
verbs: (побува*|перебува*|гост*|загост*|відвід*|завіт*|наві*|заїха*|зупин*) 
subject: gov, named, person, leg, igo, mil, opp
near: візит*; делегаці*; президент*; міністр*; прем'єр*; посол; посла; глава; глави; канцлер*; лідер*; тихановськ*; лукашенк*; голов{а,и,у}; комісар*; спецпосланец*; спецпосланц*; спецпредставник*; сенатор*; уповноважен*; генсек*; конгресмен*; представник*
object: place, country, none, body, named, person, thing
actor: subject
recipient: у, в, object, до, з
without: лікарн*; відпустк*; турист*; ув'язнен*; ґрат*; еміграц*; вигнан*; під вартою; сізо; матч*; концерт*
trust: 0.55

[CONSULT visit]
verbs: (здійсн*|завершу*|завершив|завершил*|розпоч*|почав|почал*) (візит*|поїздк*|турне)
actor: subject
recipient: до, в, у, по
without: скасув*
trust: 0.75

[CONSULT visit]
verbs: (вирушив|вирушил*|вирушить|вируша*|відбув|відбула|відбуде|вилет*|полет*|поїхав|поїхала|поїде|їде|прибув|прибула|прибуд*|прибува*|прибул*|приїхав|приїхала|приїд*|приїзд*|приїхал*|прилет*) (візит*|переговор*|зустріч*|саміт*|консультац*|запрошен*|делегац*|форум*|засідан*|інавгурац*|урочист*)
subject: gov, named, person, leg, igo, mil, body, none, opp
actor: subject
recipient: до, в, у, з
without: матч*; турист*; фестивал*; біженц*
trust: 0.7

[CONSULT visit]
verbs: (прибув|прибула|прибуде|прибуває|прибули|прибудуть|приїхав|приїхала|приїжджа*|прилетів|прилетіла|прилетить|прилетіли|відвіда*|відвідає|відвідує)
subject: gov, leg, igo, mil, named
not subject: opp, cop, none, place, thing, cvl, ref
object: place, country, named, none, body
near: мінськ*; києв*; київ; варшав*; вільнюс*; москв*; риг{а,и,у}; таллінн*; берлін*; брюссел*; вашингтон*; пекін*; столиц*; білорус*; україн*; литв*; польщ*; латві*
actor: subject
recipient: до, в, у, object
without: матч*; турист*; біженц*; концерт*; полон*; звільнен*; колон*; ешелон*; військов*; навчан*; в'язн*; політв'язн*; змаган*; турнір*; помічник* слідч*
trust: 0.55

[CONSULT]
verbs: (провел*|проводит*|провод*|провів|проведе*|провед*|відбул*|відбув*|відбуд*|пройшл*|пройдут*|пройш*|трива*|стартув*|заверш*|розпоч*|почал*|почав) (зустріч*|переговор*|перемовин*|консультац*|бесід*|нарад*|раунд*|діалог*|розмов*)
subject: country, gov, body, person, named, none, igo, opp, place, visit, leg, mil, cop
not subject: bus, edu
near: президент*; міністр*; посол*; посл{а,ом,ів,и}; лідер*; глав{а,и,у,ою}; прем'єр*; делегац*; лукашенк*; тихановськ*; зеленськ*; путін*; мзс; уряд*; дипломат*; прикордонник*; сторони; сторін; мінськ*; києв*; москв*; варшав*; вашингтон*; вільнюс*; кабінет*; сша; оон; обсє; єс; спецпосланц*; спецпосланец*; посередн*; голов{а,и,у}; країн*; відомств*; генерал*; командув*; росі*; україн*; польщ*; литв*; кита*; радник*; парламент*
actor: subject, між, genitive
recipient: з, із, зі
without: телефонн*; трансфер*; випускник*; читач*; колектив*; виборц*; фанат*; трансфер*; школяр*; ветеран*; класик*; скасув*; зірв*
trust: 0.6

[CONSULT multilateral]
verbs: (зібрал*|збира*|з'їха*|прибул*|зустріл*|зустріч*|беру*|бере|візьм*|взял*|взяв|узяв|узял*|участ*|відкри*|провел*) (саміт*|конференці*|асамбле*|форум*)
subject: gov, igo, country, person, named, body, none, opp
near: лідер*; глав*; президент*; міністр*; прем'єр*; країн*; держав*; одкб; снд; єс; нато; оон; шос; євразійськ*; тихановськ*; лукашенк*
actor: subject
recipient: з, із
without: бізнес*; науков*; студент*; закли*
trust: 0.65

[CONSULT third-party]
verbs: (провел*|відбул*|зустріл*|домовил*|провод*|пройш*|відбуд*) (посередниц*|посередник*)
actor: subject
recipient: з, із, між
trust: 0.8

[CONSULT]
nouns: (перемовин|переговорів|зустрічі|бесіди|розмови) 
near: лукашенк*; тихановськ*; путін*; зеленськ*; президент*; міністр*; трамп*; макрон*; канцлер*; прем'єр*; коул*
actor: genitive
recipient: з, із, зі
needs: both-sides
without: скасув*; перед; напередодні; заклик*; умов*; початк*; можлив*
trust: 0.5

[CONSULT phone]
verbs: (зателефон*|подзвон*|передзвон*|зідзвон*|телефон*|обговор*|поговор*|поспілк*|порозмовл*|провел*|провів|відбул*|говор*|зв'яза*) (телефон*|дзвінк*|дзвінок|по відеозв'язку|відеозв'язк*|відеоконференц*|онлайн)
subject: person, named, gov, country, body, none, place, igo, opp, visit
actor: subject, genitive, між
recipient: з, із, зі, indirect, до
near: телефон*; дзвінк*; дзвінок; відеозв'язк*; відеоконференц*; онлайн
without: шахра*; замінув*; магазин*; гаряч*
trust: 0.75

[SUPPORT]
verbs: (дав|дал*|дає|дають|вислов*) схвальн*; (оцін*|відгукн*|сприйн*|відреаг*|прокоментув*) (схвальн*|позитивн*|високо|прихильн*)
subject: gov, country, named, person, body, igo, place, leg, opp
not subject: bus, thing
actor: subject
recipient: object, про, на
without: економік*; ризик*; виставк*; фільм*; книг*; концерт*; критик{и,ами}; глядач*; стан здоров'я
trust: 0.6

[SUPPORT]
verbs: (виступ*|висловил*|вислов*|заяв*|підтверд*|отрима*|надал*|вислуг*) (підтримк*|солідарн*|на боці|на стороні)
subject: gov, country, named, person, body, igo, place, leg, opp, ngo, rel, none
near: білорус*; україн*; росі*; мінськ*; києв*; москв*; опозиц*; політв'язн*; лукашенк*; тихановськ*; протест*; народ*; союзник*; суверенітет*; цілісн*; рішен*; журналіст*; полонен*; санкці*; польщ*; литв*; латві*
actor: subject
recipient: indirect, genitive, з, object
without: фінансов*; закли*; бюджет*; попроси*; шука*; кредит*; за підтримк*
trust: 0.6

[SUPPORT]
verbs: (віддал*|віддав|віддают*|віддає|склав|склал*) (належне|шану|данин*)
actor: subject
recipient: indirect
without: загибл*; вінк*; пам'ят*
trust: 0.7

[SUPPORT]
verbs: (став|стал*|стають|стає|піднял*|виступ*|заступ*) (на захист|на бік|на боці|за політв'язн*|на підтримк*)
subject: gov, country, named, person, body, igo, place, leg, opp, ngo, rel, none, med
actor: subject
recipient: genitive, object
trust: 0.65

[SUPPORT]
verbs: (присуд*|вруч*|удосто*|нагород*|відзнач*|отрим*|здобу*|стал*|став|назва*) (премі*|нагород*|орден*|медал*|лауреат*|відзнак*|хрест*)
subject: gov, igo, ngo, body, person, named, none, country, opp, med
object: person, opp, med, named, none, number, mil, cop, body, ngo, rel, thing
near: білорус*; політв'язн*; правозахисник*; журналіст*; опозиц*; лукашенк*; президент*; свобод*; нобелівськ*; сахаров*; прав людини; тихановськ*; колесников*; біляцьк*; полк*; доброволец*; доброволь*; генерал*; прикордонник*; воїн*; військов*; офіцер*; силовик*; посмертно; мужн*
actor: subject
recipient: indirect, object
without: фільм*; кіно*; режисер*; конкурс*; матч*; чемпіон*; турнір*; олімп*; роман; спортсмен*
trust: 0.55

[SUPPORT]
verbs: (відкри*|віднов*|відновил*|запрац*) (посольств*|консульств*|дипломатичн*|дипвідносин*|генконсульств*)
actor: subject
recipient: у, в, з, із
without: закри*; вимаг*; закли*; роботу пункт*; виставк*; пам'ятник*; біля посольств*
trust: 0.75

[SUPPORT]
verbs: ратифік*; ратифіку*
actor: subject
recipient: з, із
trust: 0.75

[SUPPORT]
verbs: (віта*|привіта*|привітал*|вітал*|поздоров*) (переобран*|перемог*|обран*|призначенн*|звільненн*|рішенн*|днем незалежн*|інавгурац*|річниц*)
subject: gov, country, named, person, body, igo, place, leg, opp, ngo, rel, none
actor: subject
recipient: object
without: команд*; чемпіон*; матч*; компан*; клієнт*
trust: 0.75

[CONCEDE]
verbs: (дозвол*|дозволи*) (в'їзд*|виїзд*|виїхати|виїжджати|в'їхати|в'їжджати|повернут*|повертат*|рух|проїзд|транзит*|ввез*|ввезен*|імпорт*|експорт*|польот*|перевез*|перетин*|перетнут*|побач*|зустріч*|листув*|продаж|пропуск)
subject: gov, country, body, none, place, jud, leg, igo, person, named
not subject: bus
actor: subject
recipient: indirect, для, object
implied actor: authorities
without: поліці*; карантин*; не дозвол*; вимаг*; закли*; зброю; стріля*
trust: 0.65

[CONCEDE]
verbs: (відмов*|відступ*) (планів|намір*|заборон*|будівниц*|обмежен*|підвищен*|мит|ідеї|рішення|вимог*|закритт*)
subject: gov, country, body, none, leg, igo, named, person
near: закри*; заборон*; підвищ*; запровад*; план*; намір*; подат*; мит*
actor: subject
recipient: none
absorbs: yes
without: купувати; газ*; нафт*; переговор*; зустріч*; пропозиц*; участ*
trust: 0.55

[CONCEDE]
verbs: (призупин*|припин*|зупин*|відклал*|заверш*|згорн*) (голодуван*|страйк|акці{ю,ї}|протест*|блокад*|блокуван*|пікет*)
subject: opp, lab, person, none, number, cvl, named
not subject: cop, gov, jud
actor: subject
recipient: none
implied actor: protesters
without: силовик*; вимаг*; закли*; рахунк*
trust: 0.7

[CONCEDE]
verbs: (проголос*|ухвал*|підтрим*|рішенн*|схвал*|оголос*) (скасуванн*|зняття|послабленн*|амністі*|помилуван*|пом'якшен*)
subject: gov, leg, body, none, country, igo, person, named, jud
actor: subject
recipient: для, genitive, щодо, стосовно
absorbs: yes
without: закли*; прос*; проханн*; вимаг*; не підтрим*; не ухвал*
trust: 0.65

[CONCEDE]
verbs: (зня*|зніма*|скасув*|відклика*|закри*|припин*|знімають) (обвинувач*|звинувач*|підозр*|справ*|арешт*|розшук*|провадженн*|штраф*|запобіжн*)
subject: jud, cop, gov, none, body, person, country
actor: subject
recipient: indirect, з, із, проти, щодо, стосовно, genitive, для
implied actor: authorities
count recipient: persons
absorbs: yes
without: суд відмов*; вимаг*; закли*; прос*; відкри*
trust: 0.7

[CONCEDE]
verbs: виправд*; виправда*; (визна*) невин*
subject: jud, none
object: person, opp, number, named, med, ngo, none, pronoun
actor: subject
recipient: object
implied actor: court
count recipient: persons
without: очікуван*; надії; витрат*; себе
trust: 0.7

[CONCEDE]
verbs: (послаб*|пом'якш*|зня*|скасув*|скасов*|скороч*|виключ*|виве*|відмін*|зніма*|знімут*|прибра*|вилуч*|призупин*|припин*) (санкці*|обмежен*|заборон*|ембарго|мит{а,о}|візов*|санкційн*|віз{и}|карантин*|комендантськ*|надзвичайн*|вирок*|строк*|термін*|покаранн*|податок|податк*)
subject: gov, country, igo, leg, jud, body, none, place, person, named
actor: subject
recipient: з, із, проти, щодо, стосовно, для, indirect, genitive, object
implied actor: authorities
count object: persons
without: рейс*; вимаг*; закли*; прос*; не планує; не планують; не збира*; якщо; не знім*; посил*; за умови
trust: 0.65

[CONCEDE]
verbs: (запровад*|увів|увел*|ввів|ввел*|введе*|продовж*|розшир*) (безвіз*|безвізов*)
actor: subject
recipient: для, з
trust: 0.8

[CONCEDE]
verbs: (іде|йде|пішо*|пішл*|піде|пішов) на (поступк*|компроміс*|відлигу)
subject: gov, country, body, none, person, named, place, lab
actor: subject
recipient: indirect, перед
without: не піш*
trust: 0.75

[CONCEDE]
verbs: (помилу*|помилов*|амніст*|амністов*)
object: person, opp, number, named, med, none, pronoun, cvl
actor: subject
recipient: object
count recipient: persons
implied actor: president
without: прос*; закли*; відмов*
trust: 0.75

[COOPERATE]
verbs: (зрі*|зросл*|зростає|скоро*|впа*|збільш*|зменш*|сягну*|переви*|станов*|склал*|скла*|досяг*|подво*) (товарооб*|торгівл*|торговельн*|експорт*|імпорт*|постача*|постав*|транзит*)
near: білорус*; мінськ*; росі*; двосторонн*; взаємн*; між; литв*; кита*; польщ*; україн*; казахстан*; калі{й,ю}; брест*; кордон*
actor: genitive, між, possessor, subject
recipient: з, із, зі, до, між
measures: money, percent
without: санкц*; заборон*; контрабанд*; зброї; зброю
trust: 0.55

[COOPERATE]
verbs: (екстрад*|видал*|видав|видаст*|вида{є,ють}|переда*) (підозрюван*|обвинувачен*|засуджен*|злочинц*|розшукуван*|убивц*|вбивц*|бойовик*|найман*|вагнерівц*)
subject: country, gov, cop, jud, place, none, body
actor: subject
recipient: indirect, до
count object: persons
without: вимаг*; прос*; домага*; відмов*; віз{у,и}
trust: 0.7

[COOPERATE]
verbs: (трену*|навча*|відпрац*|провод*|провел*|проведут*|проведе|пройшл*|пройдут*|відбул*|відбува*|відбудут*|розпоч*|почал*|почин*|стартув*|трива*) (спільн* навчан*|спільн* маневр*|спільн* тренуван*|спільн* патрул*|спільн* стрільб*|разом|спільно|двосторонн* навчан*|«захід*)
near: військ*; армі*; навчан*; десант*; солдат*; підрозділ*; збройн*; прикордонник*; спецназ*; полігон*; одкб; «захід*; авіац*
actor: subject, genitive
recipient: з, із, разом
count object: troops
count subject: troops
without: студент*; школ*; учн*
trust: 0.65

[COOPERATE]
verbs: (трену*|навча*|відпрац*) 
near: полігон*
subject: mil, country, body
actor: subject
recipient: з, із, разом
without: вагнер*; добровол*
trust: 0.45

[COOPERATE]
verbs: (відкри*|віднов*|запуст*|запуска*|відновил*|почал*|розпоч*) (авіасполучен*|авіарейс*|рейс*|залізничн* сполучен*|сполучен*|поїзд*|потяг*|маршрут*)
near: між; мінськ*; москв*; білорус*; пекін*; стамбул*; тегеран*
subject: bus, country, gov, none, body, thing, place
actor: subject, між
recipient: між, з, до
without: закри*; припин*; трамвай*; метро; вулиц*; заборон*; пункт*
trust: 0.55

[COOPERATE]
verbs: (постача*|постачає|поставл*|постави*|продає|продают*|прода{в,ла,ли}|купу*|купи*|закуп*|закупов*|експорт*|імпорт*|ввоз*|ввез*|відвантаж*|доправл*) (нафт*|газ|газу|нафтопродукт*|добрив*|калі{й,ю}|електроенерг*|пальн*|бензин*|дизел*|бітум*|трактор*|шасі|мікросхем*|деревин*|продукц*|товар*|молок*|м'яс*|озброєн*|боєприпас*|снаряд*|верстат*|картопл*|цукор|зерн*)
subject: country, bus, gov, none, body, place, person
actor: subject
recipient: indirect, до, з, із, у, в
measures: money
without: санкц*; заборон*; припин*; зупин*; контрабанд*; призупин*; відмов*; перестал*; права; домага*; незаконн*; гуманітар*
trust: 0.6

[COOPERATE]
verbs: (обмін*|обміню*|діл*|поділ*|переда*) (даними|дані|розвідданими|розвіддан*|інформаці*|досвід*)
subject: country, gov, cop, mil, body, place, none
actor: subject
recipient: з, із, indirect
without: журналіст*; вимаг*; мереж*; читач*
trust: 0.6

[COOPERATE]
verbs: (видобув*|будув*|буду{є,ють}|виробля*|збира*|склада*|ремонт*|модерніз*|обслугов*) (спільн*|білоруськ*|російськ*|китайськ*)
near: спільн* (підприємств*|виробництв*|завод*|проєкт*)
actor: subject
recipient: з, із
trust: 0.5

[AID]
verbs: (переда*|достав*|доправ*|відправ*|надісл*|надсила*|привез*|поставл*|постав{ив,ила,или,ить,лять}|подарув*|надал*|нада{в,сть,є,ють,дуть}|розда*|роздав*|виділ*|виділя*) (генератор*|ппо|зброю|озброєн*|техніку|танк*|ракет*|систем*|дрон*|боєприпас*|снаряд*|ковдр*|їжу|ліки|медикамент*|одяг|намет*|допомог*|гуманітар*|літак*|винищувач*|бронетранспортер*|бронемашин*|автомобіл*|швидк*|обладнан*|трансформатор*|прицепи|човн*|вантаж{і,у,ів}|комплекс*|батаре*|тепловізор*|продукт*)
subject: country, gov, ngo, igo, none, body, place, person, number, opp, rel, mil
not subject: bus, cop, med
actor: subject
recipient: indirect, для, до
measures: money
without: прос*; вимаг*; закли*; санкц*; росі* розміст*; на кордон*; штраф*; суд*; оренд*; кур'єр*; обміня*; полонен*
trust: 0.6

[AID]
verbs: (перерах*|виділ*|виділя*|спрямув*|спрямов*|зібра*|збира*|зібрав|нада*|надал*|пожертв*|профінанс*|дав|дал*|дасть|переказ*|оплат*|компенс*|фінанс*) (млн|мільйон*|мільярд*|євро|долар*|злот*|гривен*|грош*|кошт*|тис|тисяч*|лікуван*|реабілітац*|допомог*|підтримк*|грант*|стипенд*|медіа|зм*)
subject: country, gov, ngo, igo, none, body, place, person, number, opp, rel, named
not subject: bus, jud
actor: subject
recipient: indirect, для, object, genitive
measures: money
near: допомог*; підтримк*; лікуван*; біженц*; політв'язн*; опозиц*; медіа; зм*; україн*; білорус*; постражд*; гуманітар*; реабілітац*; звільнен*; студент*; дітей; дітям; доброволь*; правозахисн*; громадянськ*; полк*; зсу; кредит*
without: обіцян*; згод{у,а}; прос*; вимаг*; закли*; хабар*; бюджет* міст*; штраф*; податк*; виробництв*; облаштуван*; будівництв*; рекламн*; зірк*
trust: 0.55

[AID]
verbs: (нада*|надал*|отрим*|дал*|дав|дістал*|дістав|знайш*|одержа*) (притул*|прихист*|захист*|посвідк*|гуманітарн* віз*|віз{у,и}|громадянств*|статус* біженц*)
subject: country, gov, igo, none, body, place, person, number, opp, named, med
not subject: bus, cop
actor: subject
recipient: indirect, для, object
count recipient: persons
without: прос*; попрос*; відмов*; запит*; шука*; пода*; позбав*; захист* дисертац*
trust: 0.65

[AID]
verbs: (лікув*|лікую*|оперув*|прооперув*|годув*|годую*|прихист*|розміст*|прийня*|приймают*|прийма{є,ють}|реабіліт*|тренув*|тренує*|навчає|навчают*|вишкол*)
subject: country, gov, ngo, none, body, place, cvl, rel, mil, igo
not subject: bus, cop
object: ref, mil, opp, number, cvl, person, none
near: біженц*; поранен*; доброволь*; звільнен*; бійц*; дітей; переселен*; солдат*; військов*; політв'язн*; шукач*; безкоштовн*; безоплатн*; мігрант*
actor: subject
recipient: object
count object: persons
without: посл{а,ів}; делегац*; резиденц*; під варту; табор* на кордоні; хворіє; тренує дітей; футбол*; школ*; гурт*; секці*
trust: 0.55

[RETREAT release]
verbs: (випуст*|відпуст*|звільн*|вивез*|визвол*|випустил*|відпустил*) (ізолятор*|сізо|колоні*|в'язниц*|тюрм*|ґрат*|варти|свобод*|вол{ю,і}|полон*|неволі|ув'язнен*|відділк*|міліці*|рувс|заставу|підписк*|домашн*|відділен*|окрестін*)
subject: person, none, named, number, opp, gov, country, cop, jud, med, pronoun, body, place, cvl, rel
not subject: bus
actor: subject
recipient: object
count recipient: released
count subject: released
implied actor: authorities
without: вимаг*; закли*; прос*; якщо; обіця*; територі*; ракет*; аукціон*; домага*; не випуст*; не відпуст*; утік*; втік*; втекл*
trust: 0.65

[RETREAT release]
verbs: (вийшо*|вийшл*|вийд*|виходит*) (ізолятор*|сізо|колоні*|в'язниц*|тюрм*|ґрат*|варти|свобод*|вол{ю,і}|полон*|неволі|ув'язнен*|відділк*|міліці*|рувс|заставу|підписк*|домашн*|відділен*|окрестін*)
subject: person, none, named, number, opp, gov, country, cop, jud, med, pronoun, body, place, cvl, rel
not subject: bus
actor: none
recipient: subject
count recipient: released
count subject: released
implied actor: authorities
without: вимаг*; закли*; прос*; якщо; обіця*; територі*; ракет*; аукціон*; домага*; не випуст*; не відпуст*; утік*; втік*; втекл*
trust: 0.65

[RETREAT release]
verbs: (випуст*|відпуст*|звільн*|визвол*|обмін*|переда*|віддал*|віддав|поверну*|вернул*|випустил*|відпустил*)
subject: gov, country, none, named, cop, jud, place, person, body, uaf, mil
object: opp, med, number, ref, ngo, rel, mil, named
not object: gov, weapon, thing, lab
near: політв'язн*; в'язн*; полонен*; ув'язнен*; затриман*; заручник*; свобод*; волю; помилув*; обмін*; засуджен*; ґрат*; колоні*; ізолятор*; сізо; цивільн*; діб; арешт*; переговор*; спецпосланц*; громадян{ина,ку,ина}; журналіст*; опозиціонер*; правозахисник*
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: посад*; роботи; вимаг*; закли*; прос*; якщо; штат*; робот{и,у}; домага*; страйк*; лікарн*; від подат*; від сплат*; від внеск*; від мит*; від плат*; від обов'яз*; пообіц*
trust: 0.6

[RETREAT release]
verbs: (прибул*|прибува*|приїхал*|опинил*|опинив*|виїхал*|вивез*|доправ*|поверн*|зустріл*|зустріч*) (звільнен*|помилуван*|відпущен*|визволен*) (політв'язн*|в'язн*|полонен*|журналіст*|опозиціонер*|цивільн*|активіст*)
actor: none
recipient: subject, object
count subject: released
count recipient: released
implied actor: authorities
without: президент*; родич*; кабінет*
trust: 0.6

[RETREAT return]
verbs: (поверн*|поверта*|переда*|віддал*|віддав|віддад*|репатрі*|доставил*) (тіл{а,о}|тіл|останк*|загибл*|дітей|культурн*|майн*|дитин*)
subject: gov, country, none, named, cop, jud, place, person, body, mil
not subject: bus
actor: subject
recipient: indirect, до
without: вимаг*; закли*; прос*; відмов*; благ*; з навчан*; канікул*
trust: 0.65

[RETREAT withdraw]
verbs: (відве*|відвод*|вив*|вивод*|вивел*|вивест*|відтягн*|відклик*|прибра*|зня*|покин*|покида*|залиш*|виїха*|виїжджа*|скорот*|поверн*) (військ*|підрозділ*|бригад*|батальйон*|танк*|техніку|техніка|контингент*|солдат*|найман*|вагнерівц*|десант*|патрул*|блокпост*|угрупован*|винищувач*|бомбардувальник*|комплекс*|гвардійц*)
near: білорус*; україн*; кордон*; росі*; полігон*; табір; табор*; аеродром*; кордон; смуг*; територі*; баз{и,у,а}; казарм*; дислокац*; осипович*; місць; місця
actor: subject, object
recipient: від, з, із
count object: troops
count subject: troops
without: вимаг*; закли*; прос*; якщо; утік*; дезерт*; поранен*; розмісти*; перекинул*; підкріплен*
trust: 0.6

[RETREAT resign]
verbs: (пода*|подав|подал*|пішо*|пішл*|піде|піш*|йде|іде|подасть|оголос*|заяв*) (відставк*|з посад* за власн*|з посади|зі своєї посади)
subject: gov, person, named, leg, none, mil, jud, cop, number, body
actor: subject
recipient: none
without: вимаг*; закли*; тренер*; не пода*; відмов*; вболів*; домага*
trust: 0.75

[RETREAT resign]
verbs: (склав|склал*|склада*|складе) (повноважен*|мандат*|обов'язк*); (залиш*|покин*|полиш*) (посад*|пост|крісл*)
subject: gov, person, named, leg, none, mil, jud, cop, number
actor: subject
recipient: none
without: тренер*; вимаг*; відмов*; клуб*
trust: 0.75

[RETREAT access]
verbs: (допуст*|пуст*|впуст*|пропуст*|дозвол*|надал*|надав|дал*|дав) (інспектор*|спостерігач*|магате|консул*|дипломат*|адвокат*|журналіст*|лікар*|родич*|рідн*|правозахисник*|експерт*|червон* хрест*|доступ*|побачен*|нунці*|священник*)
subject: gov, country, none, cop, jud, place, body, named, person
actor: subject
recipient: object, indirect, до
implied actor: authorities
without: вимаг*; закли*; прос*; не пуст*; не допуст*; не впуст*; не пропуст*; не дозвол*; інтернет*; інформац*; фан*; даних; ринк*; зброю
trust: 0.6

[RETREAT ceasefire]
verbs: (набу*|набра*|почал*|почав|поча*|діє|дотриму*|оголос*|погод*|домовил*|запровад*|встанов*|тривает|трива*|дотрима*|розпоч*) (перемир'я|припиненн* вогню|режим тиші)
near: перемир'я; припинен* вогню; режим* тиші
actor: subject
recipient: none
without: закли*; вимаг*; поруш*; відмов*; пропон*; запропон*; прос*
trust: 0.65

[RETREAT disarm]
verbs: (здал*|здав|здают*|здає|склал*|скла*|роззброї*|переда*|знищ*) (зброю|озброєн*|боєприпас*|боєголов*)
subject: uaf, mil, none, person, body, number, country
actor: subject
recipient: indirect
without: допомог*; україн*; зсу; допомог*; постач*; удар*; ракетн* удар*
trust: 0.55

[REQUEST meet]
verbs: (скликає|скликал*|скликав|скликат*|просит*|попрос*|вимаг*|зажад*|запропон*|пропон*|ініцію*|ініціюв*|запрос*|закли*) (засідан*|зустріч*|переговор*|перемовин*|саміт*|консультац*|діалог*|нарад*|розмов*|зустріт*|сісти за стіл)
subject: gov, country, person, named, body, igo, none, place, opp, ngo
actor: subject
recipient: indirect, object, з, до
near: ради безпеки; раду безпеки; радбез*; оон; обсє; нато; саміт*; зустріч*; переговор*; перемовин*; консультац*; діалог*; нарад*; розмов*; зустріт*; сісти; єс; сторон*
absorbs: yes
without: парламент*; сейм*; свій кабінет*; уряд*; рнбо; раднацбез*; санкці*; спецназ*
trust: 0.65

[REQUEST yield]
verbs: (висунул*|висунув|висун*|постави*|поставл*|ставит*|передал*|пред'яв*) (умов*|вимог*|перелік вимог)
subject: gov, country, person, named, body, igo, none, place, opp, lab, uaf
actor: subject
recipient: indirect, перед, до
absorbs: yes
without: банк*; покупц*
trust: 0.7

[REQUEST yield]
verbs: (лунає|лунают*|пролуна*|прозвуч*) (вимог*|заклик*)
actor: none
recipient: до
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: (благ*|благал*|прос*|попрос*|зверн*|апел*|закли*|вимаг*|зажад*|домаг*|наполяг*|наполіг*|добива*) (звільн*|відпуст*|випуст*|віддат*|поверн*|припин*|зупин*|відвест*|вивест*|вивед*|відмін*|скасув*|зняти|зняття|відкри*|віднов*|видат*|видач*|помилув*|допуст*|пуст*|пропуст*|роззбро*|відступ*|відставк*|вибачен*|вибач*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, lab, cvl, med, rel, number, leg
not subject: bus
actor: subject
recipient: object, до, від, indirect, у, в
absorbs: yes
without: санкці* проти; тренер*; пасажир*
trust: 0.7

[REQUEST assist]
verbs: (шукає|шукають|шука{в,ла,ли}|прос*|попрос*|зверн*|запит*|запрос*|благ*|апел*|розрахов*|потреб*|закли*|вимаг*|зажад*) (підтримк*|допомог*|притул*|захист*|зброю|зброї|санкці*|санкцій|гарант*|кредит*|позик*|фінансуван*|посередн*|втруч*|втрут*|ордер*|екстрадиц*|місі{ю,ї}|миротворц*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, number, med, ref, leg
not subject: bus
actor: subject
recipient: до, у, в, object, від, indirect
absorbs: yes
without: зняти санкці*; зняття санкці*; скасув*; послаб*; припин* підтримк*; лікар*; соціальн*; тренер*
trust: 0.65

[REQUEST change]
verbs: (радит*|радят*|порад*|рекоменд*|рекомендув*|закли*|прос*|попрос*|застер*) (не їздити|не відвідув*|утрим*|уник*|виїхати|залишити|покинути|поїздок|подорож*|пильн*|не виїжджати|не повертат*)
subject: gov, country, body, cop, none, named, person, igo, opp, place
near: громадян*; білорус*; кордон*; країн*; росі*; мешкан*; жител*; людей
actor: subject
recipient: indirect, object
absorbs: yes
without: водіїв; синоптик*; лікар*
trust: 0.7

[ACCUSE disapprove]
verbs: (б'ють|б'є|били|бив|забил*|забив|вдарил*) (на сполох|сполох)
actor: subject
recipient: none
trust: 0.75

[ACCUSE disapprove]
verbs: (піддал*|піддав|піддають|вислов*|виступ*|виступил*|обруш*|розкритик*) (критик*|критиц*|осуд*|нищівн*|різк*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, med, leg
not subject: thing
actor: subject
recipient: object, проти, на, з, indirect
without: фільм*; книг*; вистав*; суддівств*
trust: 0.7

[ACCUSE disapprove]
verbs: (вислов*|висловил*|заяв*|надісл*|вруч*|передал*|спрям*|оголос*) (протест*|обурен*|осуд*|занепокоєн*|стурбован*|нот{у,и}|демарш*|претензі*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, leg, rel
actor: subject
recipient: indirect, через, щодо, стосовно, з
without: лист* протест*; студент*; акці*
trust: 0.7

[ACCUSE disapprove]
verbs: (виклик*|викли{кав,кала,кали,кано,че}|запрос*) (посл{а,ів}|повірен*|тимчасов*|дипломат*|консул*|амбасадор*|представник*|радник*|посольств*) (мзс|міністерств*|зовнішньополітичн*|килим|демарш)
actor: subject
recipient: object
trust: 0.8

[ACCUSE disapprove]
verbs: (засуд*|засуджу*|засудж*|осуд*|розкритик*|критик*|таврув*|затаврув*) (дії|вирок*|рішенн*|арешт*|репресі*|насильств*|агресі*|атак*|напад*|політик*|режим*|затриман*|обстріл*|переслідуван*|удар*|закон*|вибор*|страт*|порушен*|провокаці*|заяв*|розправ*|катуван*|розгін*|розгон*|вторгнен*|візит*|слова|спроб*|тиск)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, med, leg, rel, number
actor: subject
recipient: object, genitive
without: колоні*; років ув'язнен*; роки ув'язнен*; до * років; заочно
trust: 0.75

[ACCUSE allege]
verbs: (несе|несуть|поклал*|поклав|поклада*|покла*|лежить|ляга*) (провин*|вин{у,а}|відповідальн*)
near: режим*; влад*; мінськ*; москв*; росі*; кремл*; лукашенк*; путін*; київ; києв*; захід; заход*; україн*; варшав*; вільнюс*; мінськом
actor: за
recipient: subject, на
without: водій*; батьк*; податк*; кримінальн* відповідальн*
trust: 0.6

[ACCUSE allege]
verbs: (вважа{є,ють}|назва*|назив*|визна*) (відповідальн*|винн*|причетн*|співучасник*|організатор*|співагресор*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, leg
not subject: jud
actor: subject
recipient: object, genitive
without: суд визна*; вирок*; дтп
trust: 0.65

[ACCUSE investigate]
verbs: (поруш*|відкри*|завел*|завів|розпоч*|почал*|почав|поча*|ініцію*|закінчи*|заверш*) (справ*|провадж*|розслідув*|слідств*|перевірк*|дізнан*|досудов*|спецпровадж*)
subject: cop, jud, gov, none, body, country, igo, person
actor: subject
recipient: проти, щодо, стосовно, за, object, genitive
count recipient: persons
implied actor: prosecutors
without: закри*; припин*; справу життя; будівництв*; реформ*; навчальн*
trust: 0.7

[ACCUSE investigate]
verbs: (повідом*|оголос*|вруч*|пред'яв*|висун*|висунул*|інкримін*|скерув*|направ*|переда*) (підозр*|обвинувач*|звинувач*|розшук*|до суду|обвинувальн* акт*|позов*)
subject: cop, jud, gov, none, body, person, country
actor: subject
recipient: indirect, проти, щодо, стосовно, object, genitive
count recipient: persons
implied actor: prosecutors
without: захід; україн*; москв*; київ; сша; зня*
trust: 0.65

[ACCUSE investigate]
verbs: (розпоч*|почав*|почал*|стартув*|трива*|відбува*|проход*|відбув*|пройш*|продовж*|відновив*) (суд|процес*|судов*|слухан*|засідан*)
near: над; справ*; проти; обвинувач*; звинувач*; підсудн*; журналіст*; політв'язн*; правозахисник*; опозиціонер*; активіст*; заочн*
actor: none
recipient: над, проти, щодо, стосовно, genitive
implied actor: prosecutors
count recipient: persons
without: роботу; вирок*; фільм*; серіал*; серії; роман*; вистав*; засудив; засудил*; міжнародн* футбол*
trust: 0.6

[ACCUSE investigate]
verbs: (пода*|подав|подал*|подасть) (позов*|скарг*|до суду|в суд|заяву до|до міжнародн* суд*|гааг*|трибунал*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, number
actor: subject
recipient: на, проти, indirect, до
without: розлуч*; апеляц*; відставк*; авторськ*
trust: 0.65

[REJECT]
verbs: (залиш*|лиш*) без (задоволен*|розгляд*|відповід*|уваги)
actor: subject
recipient: object
implied actor: court
without: світла; електр*; води
trust: 0.7

[REJECT]
verbs: (відмов*|відмовл*|відкин*|відкида*|відхил*|відхиля*|проігнор*|ігнор*|зігнор*|знехтув*) (пропозиц*|вимог*|заклик*|проханн*|клопотан*|скарг*|апеляц*|запрошен*|переговор*|звинувачен*|ультиматум*|ідею|ідею|план|умов*|зустріч*|діалог*|підпис*|помилуван*|співпрац*|впуст*|пуст*|пустит*|визна*|надат*|видат*|допуст*|свідч*|вибач*|резолюц*|поправк*|ініціатив*|запит*|екстрадиц*|рішен*|участ*)
subject: gov, country, person, named, body, igo, none, place, opp, ngo, jud, leg, number, pronoun
not subject: bus
actor: subject
recipient: object, indirect, від, у, в, genitive
absorbs: yes
without: двигун*; гальма; контракт*; клуб*; гравець; форвард*
trust: 0.65

[REJECT]
verbs: (заблок*|блоку*|ветув*|заветув*|завал*|провал*) (санкці*|резолюці*|рішен*|законопро*|заяв*|вступ*|транш*|пакет*|декларац*|кредит*|переговор*|угод*)
subject: gov, country, person, named, body, igo, none, place, leg
actor: subject
recipient: object
absorbs: yes
trust: 0.7

[REJECT]
verbs: виключ* (можлив* перегов*|можливість|ймовірн*|сенсу)
subject: gov, country, person, named, body, igo, none, place, leg, opp
near: переговор*; перемовин*; зустріч*; діалог*; зняття; поступк*; компроміс*; визнан*; повернен*
actor: subject
recipient: з, genitive
absorbs: yes
without: не виключ*; напад*
trust: 0.65

[THREATEN]
verbs: поперед*; попередж*; застер*; застеріг*
near: закри{є,ють,ватим*}; закритт*; збива{тиме,тимуть,ють}; відповіс{ть,мо}; запровад*; запровадит*; введе; вдарить; вдарят*; застосу{є,ють}; вишле; покара{ють,є}; відключ*; припинит*; перекриє; конфіскує; знищ*; розірве; наслідк*; контрзаход*; відповід*; буде закрит*; не залиш*; отрима{є,ють} відсіч
subject: gov, country, person, named, body, igo, place, leg, mil, cop, opp
actor: subject
recipient: indirect, object, для
absorbs: yes
without: синоптик*; магазин*; банк*; лікар*; водіїв; рятувальник*; погод*; ожелед*; шахра*; громадян*
trust: 0.6

[THREATEN]
verbs: (залякув*|залякую*|залякує|шантаж*|лякає|лякают*|лякав|погрожу*|пригроз*|тисн{уть,е,ули}|тероризую*)
subject: gov, country, person, named, body, igo, none, place, leg, mil, cop
not subject: element
object: person, opp, country, body, named, number, lab, edu, med, none, cvl, place, pronoun, gov
actor: subject
recipient: object, indirect, на
absorbs: yes
without: темряв*; ведм*; собак*; газ гальм*; кнопк*
trust: 0.6

[THREATEN]
verbs: (постав*|висун*|висунул*|оголос*|пред'яв*) ультиматум*
actor: subject
recipient: indirect, перед
absorbs: yes
trust: 0.85

[THREATEN]
verbs: (допуска*|готов*|готу*|розгляда*|планує|планують|мірку*|обмірк*) (закритт*|санкці*|заборон*|удар*|виселен*|виславн*|висланн*|запроваджен*|застосуван* сили|запровад*|закрити|вдарити|збиват*)
near: якщо; разі; у відповідь; не виключ*; допуска*; відповід*; погроз*
subject: gov, country, person, named, body, igo, place, leg, mil, cop
actor: subject
recipient: проти, з, щодо, стосовно
absorbs: yes
without: зняття; скасув*
trust: 0.6

[THREATEN]
verbs: (пообіц*|обіця*|пригроз*|погрож*|поперед*|попередж*|застер*) (відповід*|відповіст*|відповімо|помст*|наслідк*|санкці*|удар*|дзеркальн*|жорстк*|покара*|арешт*|депорт*|закрит*|ядерн*|війн*|контрзаход*|кримінальн*)
subject: gov, country, person, named, body, igo, none, place, leg, mil, cop, opp
actor: subject
recipient: indirect, object, проти
absorbs: yes
without: синоптик*; лікар*; хвороб*; погод*; банк*; шахра*; про можлив* напад*
trust: 0.7

[THREATEN]
verbs: (поперед*|попередж*) (опозиціонер*|опозиц*|протест*|захід|сусід*|польщ*|литв*|україн*|учасник*|журналіст*|критик*|ворог*|супротивник*|емігрант*|еліт*)
subject: gov, country, person, named, body, cop, mil
near: «*; наслідк*; відповід*; відповіс*; покара*; дістан*; не буде; знайд*; пошкод*; пожалк*; жорстк*
actor: subject
recipient: object
absorbs: yes
trust: 0.6

[PROTEST strike]
verbs: (відмов*|відмовил*) (спускат*|спуститис*|працювати|виходити на робот*|вийти на робот*|підніматис*|вест* урок*|вантажит*|розвантаж*)
subject: lab, person, none, number, edu, cvl, thing, body
actor: subject
recipient: none
count subject: participants
implied actor: workers
trust: 0.75

[PROTEST riot]
verbs: (підпал*|підпалюв*|спали*|розби*|розтрощ*|трощ*|громи*|штурм*|перекину*|захоп*) (автомобіл*|автівк*|авто|машин*|шин*|вікна|вітрин*|будівл*|адміністрац*|адмінбудівл*|паркан*|огорож*|барикад*|дільниц*)
subject: opp, person, number, thing, cvl, ref
near: натовп*; протест*; демонстрант*; маніфестант*; заворушен*; безлад*; сутич*; погром*
actor: subject
recipient: object
without: вандал*; хуліган*; російськ*; ракет*
trust: 0.65

[PROTEST demo]
verbs: (вишик*|вишикув*|стал*|став|стоять|стоїть|вистро*|встал*) (ланцюг*|уздовж|вздовж|колон*|шеренг*)
subject: opp, person, number, none, cvl, edu, med
near: квіт*; прапор*; плакат*; протест*; солідарн*; проспект*; вулиц*; дорог*; ланцюг*; свічк*
actor: subject
recipient: none
count subject: participants
implied actor: protesters
without: фур*; черг*; вантажів*; машин*; військ*; магазин*; автомобіл*
trust: 0.65

[PROTEST demo]
verbs: (вийшл*|вийшо*|вийшов|вийду*|виходит*|виходят*|виход*|стал*|став|влаштув*|провел*|провів|пройшл*|зібрал*|зібра*|зійшл*|долучил*|приєднал*|відбул*|відбув*|відбудут*|організ*|скликал*|організув*) (пікет*|марш*|мітинг*|акці*|демонстрац*|протест*|ход{у,а,и,ою}|маніфестац*|перформанс*|флешмоб*|віче|вулиц*|площ*|плакат*|сидяч*|одиночн*)
subject: opp, person, number, none, cvl, edu, med, lab, ngo, thing, named, rel, pty
near: пікет*; марш*; мітинг*; акці*; демонстрац*; протест*; ход{у,а,и,ою}; маніфестац*; плакат*; прапор*; солідарн*; політв'язн*; посольств*; проти; свобод*; вимог*; вимаг*; війн*
actor: subject, object
recipient: проти, біля, перед, під
count actor: participants
count subject: participants
implied actor: protesters
without: на свобод*; на вол*; концерт*; святкув*; уболівальник*; вболівальник*; рекламн*; парад*; благодійн*; розпродаж*; ветеран*; фестивал*; екологічн* акці*; силовик* провел*; ярмар*; з'їзд*
trust: 0.65

[PROTEST demo]
verbs: (відзнач*|відсвятк*|святкув*|згада*|ушанув*|вшанув*) (ход{ою,а,у}|маршем|марш*|мітинг*|акціє*|акцією|ланцюг*|пікет*|біло-червоно-біл*)
actor: subject
recipient: none
implied actor: protesters
trust: 0.6

[PROTEST boycott]
verbs: (бойкот*|бойкотув*|бойкоту*|проігнор*|ігнор*) (вибор*|голосуван*|референдум*|засідан*|навчан*|дільниц*)
subject: opp, person, number, none, cvl, edu, pty, named, ngo, thing
actor: subject
recipient: object
without: закли*; заклик*; оон; саміт*
trust: 0.75

[PROTEST boycott]
verbs: (взял*|взяти|брал*|беру*|узял*) участ*
near: голосуван*; вибор*; референдум*
negated: yes
subject: opp, pty, cvl, person, none
actor: subject
recipient: none
trust: 0.7

[PROTEST obstruct]
verbs: (перекри*|перекрива*|заблок*|блоку*|перегород*|паралізув*) (рух|трас*|дорог*|шосе|фур*|вантажів*|проїзд*|під'їзд*|кордон*|пункт*|перехід*|переход*|коліі|колі{ю,ї}|міст|вулиц*|порт*|вагон*)
subject: opp, lab, cvl, bus, edu, person, number
not subject: cop, gov, mil, country
near: протест*; фермер*; активіст*; перевізник*; далекобійник*; страйк*; мітинг*; демонстрант*; мешканц*; водії; волонтер*; акці*; аграр*; ланцюг*; селян*
actor: subject
recipient: object
count subject: participants
trust: 0.65

[SANCTION discontinue]
verbs: (потрапи*|потрапля*|підпал*|опини*|внес*|внесл*|вніс|дод*|включ*|унес*) (обмежен*|санкц*|санкційн*|чорн* списк*|чорн* список|експортн* контрол*)
subject: bus, person, number, gov, none, body, named, country, igo, mil, jud, thing
actor: subject
recipient: subject, object, проти
count subject: persons
without: зня*; виключ*; знят*
trust: 0.7

[SANCTION discontinue]
verbs: (перестал*|перестав|перестан*|відмов*|відмовил*|припин*|припинил*|призупин*) (літати|польот*|літа{є,ють}|обслугов*|постача*|продава*|купув*|закупов*|співпрац*|працюв*|фінансув*|кредитув*|страхув*|приймати|розраховув*)
near: білорус*; росі*; мінськ*; лукашенк*; над; калі*; белаві*; «белаві*; нафт*; банк*; ринк*; вторгнен*
subject: bus, country, gov, body, igo, place, none
actor: subject
recipient: над, з, indirect, object, в, у
trust: 0.65

[SANCTION discontinue]
verbs: (відсторон*|позбав*|усун*|виключ*|дискваліф*|призупин*|заборон*|скасув*|забра*) (чемпіонат*|змаган*|ігор|ігри|іграх|олімп*|турнір*|акредитаці* на|членств*|прапор*|гімн*|збірн*|федераці*|участ*|форум*|конкурс*|євробачен*)
near: білорус*; росі*; лукашенк*; мінськ*; нок
subject: igo, ngo, body, none, country, gov, thing
actor: subject
recipient: object, genitive, indirect
without: політичн*; допінг*; травм*; спортсменк* поверн*; тренер* клуб*
trust: 0.65

[SANCTION discontinue]
verbs: (розірв*|розірвал*|припин*|зупин*|заморо*|призупин*|згорн*|скасув*|скорот*) (контракт*|співпрац*|партнерств*|програм*|проєкт*|відносин*|контакт*|зв'язк*|торгівл*|поставк*|постач*|транзит*|авіасполучен*|імпорт*|експорт*|закупів*|діалог*|фінансуван*|допомог*|кредит*|інвестиці*|видач* віз|угод* про)
subject: bus, country, gov, body, igo, place, none, edu, leg
near: білорус*; росі*; мінськ*; лукашенк*; москв*; режим*; калі*; києв*; литв*; польщ*
actor: subject
recipient: з, із, до, для, у, в, indirect, genitive
without: футбол*; клуб*; гравц*; тренер*; спонсор*; орендар*; квартир*; вимаг*; закли*; оренд*; прос*; негод*; лукашенк* закли*; якщо
trust: 0.6

[SANCTION discontinue]
verbs: (заборон*|обмеж*|запровад*|запроваджу*|ввел*|ввів|увел*|увів|введ*) (ввезен*|імпорт*|експорт*|вивезен*|перевезен*|транзит*|продаж*|постачан*|польот*|авіакомпані*|авіаперевізник*|літак*|мит{а,о}|в'їзд* вантажів*|реекспорт*|фур*|вантажів*)
subject: country, gov, body, igo, place, none, leg
near: білорус*; росі*; мінськ*; деревин*; калі*; товар*; добрив*; метал*; продукц*; польщ*; польськ*; литовськ*; єс; європейськ*; україн*; над
actor: subject
recipient: з, із, до, для, genitive, проти
without: зня*; скас*; епізоот*; чум{а,и}; якщо
trust: 0.6

[SANCTION withdraw]
verbs: (закри*|закрива*|зачин*|евакую*|призупин*) (посольств*|консульств*|генконсульств*|представництв*|дипмісі*|торгпредств*)
subject: country, gov, body, igo, place, none
actor: subject
recipient: у, в, з
without: змус*; зобов'яз*; закли*; вимаг*; віднов*; карантин*
trust: 0.7

[SANCTION withdraw]
verbs: (вийшо*|вийшл*|виход*|вийд*|виходит*|денонс*|денонсув*|розірв*|призупин*) (угод*|договор*|договір|конвенц*|протокол*|пакт*|снд|програм* партнерств*|хартії)
subject: country, gov, body, igo, place, none, person, leg, named
actor: subject
recipient: з, із, про, object
without: оренд*; контракт*; фірм*; компан*; закли*; вимаг*
trust: 0.7

[SANCTION convict]
verbs: (видав|видал*|виписа*|виніс|винес*) ордер* 
near: гаазьк*; мкс; трибунал*; кримінальн* суд*; міжнародн*
actor: subject
recipient: на, genitive, проти
absorbs: yes
trust: 0.8

[SANCTION expel]
verbs: (висла*|видвор*|вигна*|висила*|оголос*|наказа*|скорот*) (дипломат*|аташе|консул*|посл{а,ів,ом}|персон*|співробітник* посольств*|нон ґрата|нон грата|секретар*)
subject: country, gov, body, place, none
near: дипломат*; аташе; консул*; посл{а,ів}; посольств*; персон* нон
actor: subject
recipient: object
count object: persons
trust: 0.75

[MOBILIZE troops]
verbs: (розгорн*|розгорт*|перекин*|перекида*|направ*|направл*|відправ*|відправл*|відрядж*|скеровує|скерув*|підтягн*|підтягу*|стягн*|стягу*|зосеред*|дислок*|розмі*|висува*|висунул*|перевод*|прибул*|прибув|прибува*) (бригад*|батальйон*|підрозділ*|військ*|солдат*|військовослужбовц*|контингент*|дивізі*|десант*|рот{у,а,и}|застав{и,у}|наряд*|екіпаж*|груп{и,у}|взвод*|мобілізован*|угрупован*|резерв*|найман*|вагнерівц*|гвардійц*|спецназ*|колон*|ешелон*|особов* склад*|тероборон*)
subject: country, gov, body, mil, none, igo, place, person, named, thing
actor: subject, object
recipient: до, на, в, у
count object: troops
count subject: troops
implied actor: armed forces
without: слов{а,ами,ом}; спільн* навчан*; волонтер*; рятувальник*; пожежник*; закли*; якщо; вимаг*; кав'яр*; орден*
trust: 0.6

[MOBILIZE troops]
verbs: (приве*|привел*|привод*|підня*|піднял*|переведен*|перевел*) (боєготовн*|бойов* готовн*|бойову|повну бойов*|тривог*|підвищен* готовн*|готовніст*)
subject: country, gov, body, mil, none, person, named
near: армі*; війська; військ; підрозділ*; бригад*; збройн*; авіац*; готовн*; тривог*; гарнізон*; кордон*
actor: subject, object
recipient: none
implied actor: armed forces
without: пожежник*; рятувальник*; лікар*; комунальн*
trust: 0.7

[MOBILIZE troops]
verbs: (укріпл*|укріпи*|зміцн*|посил*|нарост*|нарощ*|нарощу*|збільш*|зводит*|будує|будують|риють|копають|замінов*|мінує|мінують) (кордон*|охорон*|оборон*|угрупован*|присутн*|рубеж*|фортифікац*|укріплен*|загородж*|прикордон*|протитанков*|окоп*|фланг*)
subject: country, gov, body, mil, cop, igo, place, none, person, named
not subject: bus
near: кордон*; армі*; війська; військ; військов*; північн*; східн*; білорус*; прикордон*; оборон*; нато; укріплен*; угрупован*; сувалк*
actor: subject
recipient: none
count object: troops
without: ринк*; економік*; економіч*; санкці*; тиск; якщо; закли*; здоров*
trust: 0.55

[MOBILIZE police]
verbs: (стягн*|стягнул*|зʼїхал*|з'їхал*|перекин*|посил*|посилил*|направ*|вивел*|заполон*|чергу*) (автозак*|водомет*|омон*|поліц*|силовик*|міліц*|внутрішн* військ*|спецназ*|правоохорон*|патрул*|прикордонник*|спецтехнік*)
subject: country, gov, body, cop, none, place, thing, vehicle
not subject: opp
actor: subject, object
recipient: none
count object: troops
implied actor: police
without: заяв*; скарг*; лист*; матеріал*; справу
trust: 0.6

[MOBILIZE weapons]
verbs: (розмі*|розгорн*|розгорт*|перекин*|перекида*|завез*|завоз*|доправ*|прибул*|заступ*|заступил*|прийня*|отрим*|дислокую*|встанов*|розпоч*) (ядерн*|«орєшнік*|орєшнік*|«іскандер*|іскандер*|ракетн*|ракет*|с-400|с-300|«полонез*|полонез*|винищувач*|бомбардувальник*|танк*|боєголов*|рсзв|артилері*|бойове|ппо|дрон*|«панцир*|комплекс*)
subject: country, gov, body, mil, none, igo, place, person, named, weapon, thing
near: ядерн*; орєшнік*; «орєшнік*; іскандер*; ракет*; ракетн*; с-400; с-300; полонез*; винищувач*; бомбардувальник*; танк*; боєголов*; артилері*; ппо; бойове чергуван*; білорус*; кордон*
actor: subject
recipient: none
count object: vehicles
count subject: vehicles
without: зсу отрим*; допомог*; закли*; якщо; вимаг*; випробув*; загин*
trust: 0.55

[MOBILIZE weapons]
verbs: (підня*|піднял*|піднім*|злет*|злетіл*|здійня*|патрулю*|вилет*) (винищувач*|авіаці*|літак*|бомбардувальник*|вертольот*|гелікоптер*|міг-31*|а-50|ту-95|мачулищ*|аеродром*)
subject: country, gov, body, mil, none, igo, weapon, thing, place
near: винищувач*; авіаці*; бомбардувальник*; військов*; міг-31*; а-50; ту-95; нато; повітрян*; мачулищ*; аеродром*; бойов*; розвіднн*; літак-розвідник*
actor: subject
recipient: none
without: пасажир*; рейс*; аеропорт*; висот*; навчальн*
trust: 0.6

[MOBILIZE weapons]
verbs: (залет*|залеті*|влет*|влеті*|порушил*|порушив|поруш*|перетн*|перетнул*|вторгн*|проник*|увійшо*|увійшл*|зайшо*|зайшл*) (повітрян*|небо|територі*|кордон*|бік|боку|прикордон*|повітр*)
subject: weapon, thing, mil, country, none
near: дрон*; безпілотник*; гелікоптер*; вертольот*; вертоліт*; винищувач*; літак*; аеростат*; зонд*; кул{я,і,ь}; бпла; шахед*; ракет*; авіаці*
actor: subject
recipient: genitive, object, до, у, в
count subject: vehicles
without: обстріл*; загин*; поранен*; збил*; збито; пасажир*; впав; впала; упав; в'їзд*; мігрант*; збив
trust: 0.6

[MOBILIZE troops]
verbs: (розпоч*|почал*|почав*|стартув*|оголос*|трива*|провод*|провел*|провед*|відбув*|відбува*|відбул*|відбуд*) (раптов* перевірк*|перевірк* боєготовн*|перевірк* бойов*|військов* збор*|збори резервіст*|військов* навчан*|навчання військ*|мобілізаці*|командно-штабн*|штабн* навчан*|маневр*|стрільб*|навчання з територ*|навчання сил)
actor: subject, genitive
recipient: none
implied actor: armed forces
count object: troops
without: союзн*; щит*; «захід*; спільн*; російськ*-; закли*; одкб; пожеж*; спростув*
trust: 0.7

[MOBILIZE troops]
verbs: (виклик*|викли{кав,кала,кали,кають}|призв*|призива*|мобіліз*|мобілізув*|збира*) (резервіст*|військовозобов*|запасник*|строковик*|призовник*|на збори|військов* збор*)
actor: subject
recipient: none
implied actor: armed forces
count object: troops
count recipient: troops
without: закли*
trust: 0.7

[ELECT vote]
verbs: (перевищ*|перевищил*|станов*|склал*|склад*|сягну*|досяг*) явк*; (відчинил*|відчинен*|відкри*|зачинил*|закри*|запрац*) (дільниц*)
near: явк*; дільниц*
actor: none
recipient: none
implied actor: voters
measures: percent
without: тренуван*; концерт*
trust: 0.75

[ELECT vote]
verbs: (проголос*|голосу*|голосув*|голосуют*|віддал*|обира*|обирают*|обирав) (вибор*|дільниц*|президент*|депутат*|парламент*|сейм*|достроков*|бюлетен*|референдум*|місцев* рад*|тур*)
subject: cvl, person, country, none, number, named, thing
near: вибор*; дільниц*; президент*; парламент*; сейм*; достроков*; бюлетен*; референдум*; тур{і,у}
actor: none
recipient: none
implied actor: voters
measures: percent
without: законопро*; резолюц*; відставк*; недовір*; проти * закон*; за закон*; депутати; пісн*; конкурс*; парламент ухвал*
trust: 0.6

[ELECT result]
verbs: (випередив|випередил*|обігна*|обійшо*|обійшл*|переміг|перемогл*|перемож*|виграв|виграл*|здобу*|лідиру*|програ*) (турі|тур*|вибор*|голос*|відсотк*|президентськ*|перемог*)
near: вибор*; виборц*; голос*; турі; президентськ*; цвк; парламентськ*; екзитпол*; екзит-пол*; референдум*
subject: person, named, pty, number, none, body, opp, thing
actor: none
recipient: subject, object
measures: percent
implied actor: voters
without: матч*; чемпіонат*; суперник*; закон*; гол
trust: 0.65

[ELECT result]
verbs: (переобран*|переобра*|обран*|обра{ли,но}|оголос*|опублік*|озвуч*|підб*|затверд*) (президент*|термін|строк|результат*|підсумк*|переможц*|депутат*|сейм*|парламент*)
near: вибор*; цвк; центрвиборчком*; голосуван*; термін; строк; референдум*; виборч*
subject: gov, body, none, person, named, number, pty
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
without: конкурс*; журі; експертиз*; перевірк*; матч*; пісн*
trust: 0.6

[ELECT schedule]
verbs: (признач*|визнач*|оголос*|заплан*|перенес*|встанов*|назва*) (вибор*|референдум*|голосуван*)
near: дат{у,а,и}; на ; січ*; лют*; верес*; листопад*; груд*; дострокові; позачергов*; весн*; осін*; рік; року
subject: leg, gov, body, none, person, named, country
actor: subject
recipient: none
without: результат*; переможц*; підсумк*; недійсн*; перемог*
trust: 0.65

[ELECT inaugurate]
verbs: (склав|склал*|складе|прийня*|принес*|приніс|вступ*|вступив|вступил*|обійня*|відбул*|провел*) (присяг*|на посаду президент*|інавгураці*|на посаду глав*)
near: президент*; лукашенк*; навроцьк*; глав*; інавгурац*; посад*
subject: person, named, gov, none, thing
actor: none
recipient: subject
without: солдат*; новобран*; військов*; депутат*; до інавгурац*; після інавгурац*; курсант*; прикордон*
trust: 0.7

[ELECT inaugurate]
verbs: (вступив|вступила|вступить) на посаду
subject: gov, named
near: президент*
actor: none
recipient: subject
trust: 0.75

[GOVERN law]
verbs: (зміни*|змінил*|внес*|внесл*|вніс|переписа*|схвал*|ухвал*|прийня*|підпис*|проголос*|затверд*|підтрим*|видав|видал*|прийма*|ухвалю*) (конституц*|кодекс*|закон*|законопро*|указ*|декрет*|постанов*|поправк*|регламент*|доктрин*|концепц*)
subject: leg, gov, body, person, named, country, none, law, number
not subject: cvl
actor: subject
recipient: none
without: санкці*; помилуван*; заборон*; резолюц*; вимаг*; закли*; оон; присяг*; призначен*; не ухвал*; не підтрим*; надзвичайн*; позбав*
trust: 0.6

[GOVERN law]
verbs: (набу*|набув*|набра*|набир*|вступ*) (чинност*|чинності|законної сили|в силу)
subject: law, thing, none
near: закон*; указ*; декрет*; постанов*; поправк*; правил*; порядок; кодекс*; конституц*; норм{и,а}
actor: none
recipient: none
without: вирок*; санкці*; перемир'я; угод*; заборон*; обмежен*
trust: 0.7

[GOVERN appoint]
verbs: (призначи*|призначен*|признача*|постав*|затверд*|обра{в,ла,ли,но}|очоли*|став|стал*|стане) (міністр*|послом|посла|глав*|голов{ою,у}|командувач*|начальник*|директор*|прокурор*|прем'єр*|секретар*|губернатор*|ректор*|очільник*|керівник*|суддею|суддів|намісник*|спікер*|представник*|радник*|уповноважен*|комендант*)
subject: gov, body, person, named, none, country, leg
actor: subject
recipient: object, subject
implied actor: president
count object: persons
without: вибор*; клуб*; тренер*; капітан*; мріє; перемож*; лауреат*; свідк*; жертв*; причин*; зустріч; фільм*; чемпіон*; дат{у,а}; голосув*; експертиз*; кандидат*
trust: 0.55

[GOVERN dismiss]
verbs: (позбув*|позбу{вся,лася}|втрати*|лиши*|позбав*) (посад*|крісла|портфел*|мандат*)
subject: gov, person, named, leg, jud, mil, none, cop
actor: none
recipient: subject, object
implied actor: president
without: не втрат*; студент*; тренер*
trust: 0.65

[GOVERN dismiss]
verbs: (усун*|відсторон*|звільн*|зня*|увільн*|зміст*|відправ*|прибра*|зняв|знял*|відклика*) (посад*|відставк*|обов'язк*)
subject: gov, body, person, named, none, country, leg, jud
object: gov, jud, mil, cop, person, named, none, leg, number, pronoun
actor: subject
recipient: object
implied actor: president
count object: persons
without: клуб*; тренер*; за власн*; вимаг*; закли*; з-під; суд поновив
trust: 0.7

[GOVERN decide]
verbs: (збуду*|побуду*|зведе|зведут*|звед*|облашт*|споруд*|розпочн*|розпоч*|виділ*|виділил*|спрям*) (загорож*|паркан*|огорож*|стін{у,и}|укріплен*|облаштуван*|фортифікац*|фортифікаційн*|бар'єр*|інфраструктур* кордон*|захист* кордон*|щит*)
subject: gov, country, body, none, place, leg, person, named
actor: subject
recipient: none
measures: money
absorbs: yes
without: приватн*; будинк*
trust: 0.6

[GOVERN decide]
verbs: (доруч*|доручил*|розпоряд*|наказа*|наказав|зобов'яз*|постав* завданн*|вирішив|вирішил*|поставив завданн*)
subject: gov, person, named, country, body, leg, none
near: посил*; перевір*; створ*; провест*; підготув*; контрол*; забезпеч*; розроб*; закрит*; військов*; силовик*; уряд*; кордон*; міністерств*; міністр*; прокур*; кдб; боєготовн*; скорот*; підвищ*; збільш*
actor: subject
recipient: indirect, object
absorbs: yes
without: дипломат*; адвокат*; суд зобов'яз*; учн*; тренер*; рятувальник*; виїхат*; залишит*
trust: 0.6

[RELOCATE return]
verbs: (поверн*|поверта*|повернув*|повернул*) (емігрант*|політемігрант*|втікач*|вигнанец*|релокант*|біженец*|біженц*|мігрант*|евакуйован*|еміграці*|вигнан*|за кордон*|батьківщин*|додому)
subject: person, named, opp, number, ref, med, none, cvl
not subject: gov
actor: subject
recipient: none
count subject: persons
without: візит*; посол; посла; посад*; полон*; тіл*; закли*; делегац*; міністр*; якщо; не поверн*
trust: 0.6

[RELOCATE migrate]
verbs: (скупч*|накопич*|зібрал*|зосеред*|застряг*|збира*|перетн*|перетнул*|перетина*|перейшл*|переходил*|намага*|прорв*|прорива*|штурм*|поміт*|виявил*|виявля*|проникл*|проник*|переплив*|потрапи*|спробув*|ночу*|блукал*|прибул*|прибува*|прибув*) (мігрант*|нелегал*|біженц*|біженець|афганц*|сирійц*|іракц*|сомалійц*|ефіоп*|еритре*|йеменц*|курд*|іноземц*|близьк* сход*|африк*|шукач*|вихідц*)
near: кордон*; межу; паркан*; огорож*; загорож*; пункт*; польщ*; литв*; латві*; білорус*; річк*; буг; бузі; лісі; ліс; єс; бік; незаконн*; нелегальн*; біля
subject: ref, person, number, none, cop, opp, body, thing
actor: object, subject
recipient: none
count object: persons
count subject: persons
without: затрим*; депорт*; тіл{о,а}; загин*; помер*; мертв*; спорт*; перевез*; фірм*; витісн*; запобіг*; турист*; екскурс*; щороку
trust: 0.6

[RELOCATE flee]
verbs: (оселил*|оселив*|переїх*|перебрал*|перебрав*|емігр*|виїх*|втік*|утік*|втекл*|утекл*|рятую*|рятуюч*|рятува*|тіка*|покин*|покида*|залиш*|виїжджа*|утект*|вирвал*) (переслідув*|репресі*|арешт*|тиск*|мобілізац*|загроз*|еміграц*|вигнан*|притул*|прихист*|кримінальн*|побоюю*|страх*|війн{и,у}|погроз*|розправ*)
subject: person, named, opp, number, med, none, ngo, cvl, edu, pronoun, ref, jud, cop, mil, thing
actor: subject
recipient: none
count subject: persons
without: посольств*; візит*; делегац*; вимаг*; з-під варти; надал*; надав
trust: 0.65

[RELOCATE flee]
verbs: (змушен*|примушен*|довел*) (залиш*|покину*|виїха*|емігр*|тікат*|втікат*|переїха*)
subject: person, named, opp, number, med, none, ngo, cvl, edu, pronoun
actor: subject
recipient: none
without: посад*; дипломат*; клуб*
trust: 0.75

[RELOCATE flee]
verbs: (попрос*|прос*|просит*|запрос*|пода*|подав|подал*|шука*) (притул*|прихист*|міжнародн* захист*|політичн* притул*)
subject: person, named, opp, number, med, none, cvl, edu, pronoun, ref, mil, cop, thing
actor: subject
recipient: none
count subject: persons
without: відмов*; тварин*
trust: 0.75

[RELOCATE evacuate]
verbs: (евак*|евакую*|евакуюв*|вивез*|вивіз*|вивоз*|вивезл*|відсел*|пересел*) (дітей|мешканц*|жител*|людей|персонал*|співробітник*|родин*|громадян*|цивільн*|сіл|сел*|село|прикордон*|дипломат*|працівник*|посольств*|пасажир*|учн*|пацієнт*)
subject: gov, country, body, none, person, ngo, mil, igo, cop, place
not subject: bus
actor: subject
recipient: object
count recipient: persons
count object: persons
implied actor: authorities
without: примусов*; депорт*; окупант*; сізо; незаконн*; відділ*; автозак*; переправ*; невідом*
trust: 0.65

[INCIDENT accident]
verbs: (загин*|загинул*|постражда*|травмов*|травмува*|поранен*|госпіталіз*|зазна*|отрим*|опини*|забра*|обірва*) (аварі*|дтп|пожеж*|вибух* газу|катастроф*|зіткнен*|обвал*|перекинул*|автокатастроф*|шахт*|травм* на виробництв*|опік*|реанімац*|отруєн*)
subject: person, number, none, cvl, lab, mil, named, opp, thing
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
count object: killed
without: влучанн*; прильот*; бомб{а,и,ою,у}; саморобн*; вибухівк*; гранат*; теракт*; обстріл*; ракет*; дрон*; удар*; атак*; стріл*; матч*; побит*; силовик*; омон*; голодуван*
trust: 0.65

[INCIDENT accident]
verbs: (злетіл*|злетів|вилетіл*|вилетів|перекину*|зіткн*|врізал*|врізав*|в'їха*|зійшл*|зійшо*|розби*|розбил*|розбив*|впа*|упа*|обвал*|обруш*|загор*|загорі*|спалахн*|вибухн*|затону*|перевернул*|підірв*|здетон*|горит*|горіл*|палає|вигорі*|згорі*) (дорог*|трас*|кювет*|рейок|автобус*|вантажівк*|авто|автомобіл*|літак*|вертоліт*|вертольот*|гелікоптер*|поїзд*|потяг*|човен|завод*|шахт*|нпз|склад*|цех*|будин*|порода|дах*|резервуар*|міст|пожеж*|ангар*|підприємств*|газ*)
subject: thing, vehicle, bus, none, weapon, person, number, place, mil, cvl
not subject: element
actor: none
recipient: subject, object
count subject: killed
without: обстріл*; ракет*; удар*; атак*; підпал*; курс*; ціни; рейтинг*; протест*; мітинг*; натовп*; диверс*; збит*; кінопроб*; тиску; скандал*; конфлікт*; дискус*; суперечк*
trust: 0.55

[INCIDENT disaster]
verbs: (затоп*|затопил*|знес*|зруйн*|пошкод*|залиш*|зірва*|повал*|знестру*|забра*|накри*|підтоп*|вирує|вируют*|загин*) (повінь|повен*|паводк*|паводок|буревій|буревіє*|ураган*|злив*|шторм*|негод*|смерч*|снігопад*|землетрус*|стихі*|град*|пожеж* ліс*|лісов* пожеж*)
actor: none
recipient: object
count object: persons
without: ракет*; обстріл*; якщо; дрон*
trust: 0.65

[INCIDENT death]
verbs: (помер*|помира*|сконав|сконал*|загину*|пішо* з життя|знайд*|знайден*|знайшл*|виявил*|виявлен*|підтверд*|повіси*|вкоротив|вкоротила|наклал*) (колоні*|сізо|в'язниц*|тюрм*|ізолятор*|ув'язнен*|ґратами|мертв*|тіло|тіла|без ознак життя|камері|камер*|шпитал*|кордон*|болот*|річц*|бузі|лісі|служб*)
subject: person, opp, number, none, named, med, ref, mil, cop, cvl, thing
actor: none
recipient: subject, object, genitive
count recipient: killed
count subject: killed
count object: killed
without: обстріл*; ракет*; роман*; героя; героїня; фільм*; п'єс*; вбит*; застрел*; страче*; дтп; аварі*; пожеж*; герой; музе*; тварин*; бою; боях; бій
trust: 0.65

[INCIDENT disease]
verbs: (виявил*|виявлен*|зафікс*|зареєстр*|підтверд*|захвор*|заразил*|госпіталіз*|помер*) (коронавірус*|covid*|інфікован*|захворюв*|кір|кору|грип*|дифтер*|сальмонел*|холер*|поліомієліт*|отруєн*|ботуліз*)
subject: number, person, none, thing, cvl, gov, body
actor: none
recipient: subject, object
count recipient: persons
count object: persons
count subject: persons
without: вакцин*; закон*; карантин* скас*; школах
trust: 0.6

[INCIDENT]
verbs: (призупин*|припин*|зупин*|закри*|обмеж*|перерв*|затрим*|скасув*) (аеропорт*|летовищ*|рейс*|польот*|роботу)
near: кулі; куль; кулями; аеростат*; зонд*
subject: bus, body, none, place, thing, gov, named
actor: none
recipient: subject, object
without: кордон*; пункт*; переход*; перехід*
trust: 0.7

[THREATEN]
verbs: (виключа*|виключил*) (закритт*|санкці*|удар*|заборон*|закрити|вдарити|відповід*|застосуван*|запровад*|обмежен*)
negated: yes
subject: gov, country, person, named, body, igo, place, leg, mil, cop
actor: subject
recipient: проти, з, щодо, стосовно, для
absorbs: yes
without: зняття; скасув*; послаб*
trust: 0.6

[REJECT]
verbs: бачит* (сенсу|підстав|можливост*|причин)
negated: yes
near: переговор*; перемовин*; зустріч*; діалог*; зняття; поступк*; визнан*; змін*
subject: gov, country, person, named, body, igo, place, leg
actor: subject
recipient: з, для
absorbs: yes
trust: 0.65

[PROTEST obstruct]
verbs: (пропуска*|пропуст*|пуска*|пуст*) (фур*|вантажів*|транспорт*|машин*|колон*)
negated: yes
subject: opp, lab, cvl, bus, person, number
near: протест*; фермер*; активіст*; страйк*; ланцюг*; акці*; мітинг*
actor: subject
recipient: object
count subject: participants
trust: 0.75

[SANCTION discontinue]
verbs: (запрос*|запрош*|допуст*|запроси*) (чемпіонат*|змаган*|ігор|ігри|олімп*|турнір*|форум*|саміт*|церемон*|конференці*|інавгурац*)
negated: yes
near: білорус*; росі*; лукашенк*; мінськ*
actor: subject
recipient: object
trust: 0.65

[COERCE restrict]
verbs: (переда*|приймал*|прийнял*|віддают*|віддав*|віддал*|видал*) (передач*|лист*|посил*|ліки|ліків|паспорт*)
negated: yes
near: політв'язн*; в'язн*; колоні*; сізо; ув'язнен*; ізолятор*; консульств*; посольств*
actor: subject
recipient: indirect, для
implied actor: authorities
trust: 0.6

[AGREE]
verbs: (узгод*|погод*|узгодж*) (план*|угод*|позиці*|спільн*|крок*|договор*|документ*|обмін*|графік*|порядок|меморандум*|текст*)
subject: country, gov, body, person, named, none, igo, place, mil, number
actor: subject
recipient: з, із, зі
without: клуб*; будівництв*; архітектор*; не погод*; режисер*
trust: 0.6

[CONSULT]
verbs: (перекину*|обмінял*|обміня*) (слов*|думк*)
subject: gov, named, person, opp, igo, leg
actor: subject
recipient: з, із, зі
trust: 0.8

[CONSULT]
verbs: (вислуха*|заслуха*) (доповід*|звіт*|рапорт*)
subject: gov, named, person, none
actor: subject
recipient: genitive, object
without: суд; учен*; студент*
trust: 0.6

[COOPERATE]
verbs: (стартув*|розпоч*|почал*|почав*|трива*|відбува*|пройд*|пройш*|проход*|заверш*|провод*|провел*|провед*) (союзн* щит*|щит* союз*|«союзн*|«щит*|«захід*|«взаємод*|«слов'янськ*|«непорушн*|«індра*)
near: навчан*; маневр*; фаз{а,и,у}; військ*
actor: subject
recipient: none
implied actor: armed forces
count object: troops
count subject: troops
trust: 0.75

[COOPERATE]
verbs: вирос*; вироста*; збільши*; скороти*; зроста*; подвої*; упа{в,ла,ло,ли}; просі{в,ла,ли}
subject: thing, none
near: товарообіг*; торгівл*; експорт*; імпорт*; поставк*
actor: genitive, між, possessor
recipient: з, із, зі, до, між
measures: money, percent
without: ціни; магазин*; контрабанд*; зброї; безробітт*
trust: 0.5

[AID]
verbs: (прийня*|приймають|приймає|узял*|взял*) (реабілітац*|лікуван*|оздоровлен*|навчанн*|утриман*)
subject: country, gov, ngo, body, place, igo, edu, none
not subject: cop
object: ref, mil, opp, number, cvl, person, edu
actor: subject
recipient: object
count object: persons
trust: 0.65

[THREATEN]
verbs: (пообіц*|обіця*|пригроз*|погрож*|заяв*|поклял*|закли*)
near: повідрив*; відірв*; розчав*; роздав*; знищит*; перестріля*; скрутит*; викорін*; не пощад*; дістат*; дістане*; дістанемо; помст*; пошкоду*; відплат*; розправ*; винищ*; задав*
subject: gov, person, named, cop, mil, body
actor: subject
recipient: indirect, object
absorbs: yes
without: допомог*
trust: 0.6

[THREATEN]
verbs: заявля*; заяви*; повтор*; наголос*; підкресл*
near: якщо; у разі
subject: country, gov, body, igo, place, mil, named
actor: subject
recipient: none
absorbs: yes
without: готов* допом*; вигра*; мир*; згоден; співпрац*; діалог*; звільн*; зняти
trust: 0.35

[THREATEN]
verbs: наляка*; наполох*; поляка*; настраха*; залякув*; залякує; полох*; стращ*; лякав; лякає
subject: gov, country, named, person, mil, body, place
object: country, place, opp, body, person, number, igo, lab, gov, pronoun
actor: subject
recipient: object
without: дітей; собак*; пострілами птах*; ціни; ведм*
trust: 0.55

[PROTEST strike]
verbs: (кинул*|покинул*|залишил*|припин*|зупин*|заглуши*) (роботу|робоч*|станки|конвеєр*|цех*|верстат*|машини|двигун*)
subject: lab, edu, med
actor: subject
recipient: none
count subject: participants
without: ремонт*; аварі*; переїх*
trust: 0.65

[SANCTION discontinue]
verbs: (приєдн*|долуч*|пристал*|підтрим*|продубл*|синхроніз*) (санкці*|обмежен*|ембарго|бойкот*)
subject: country, gov, place, bus, none
not subject: opp
actor: subject
recipient: проти, щодо, стосовно
without: закли*; вимаг*
trust: 0.7

[SANCTION discontinue]
verbs: (відмов*|відмовил*|відмовл*) (вагон*|калі{ю,й}|нафт{и,у}|добрив*|товар*|послуг*|газу|пальн*|електроенерг*|деревин*|вантаж*|співпрац*|закуп*|постач*)
subject: country, gov, place, bus, body, thing, none
near: білоруськ*; білорус{і,ь}; російськ*; росії; мінськ*
actor: subject
recipient: від, з, із, adjective
without: страйк*; зустріч*; перегов*
trust: 0.65

[SANCTION expel]
verbs: (прос*|попрос*|наказ*|зобов'яз*|вимаг*|зажад*|дал*|дав) (покин*|залиш*|виїха*|виїзд*)
near: дипломат*; аташе; консул*; співробітник* посольств*; співробітників посольств*; посольств*; секретар* посольств*
object: person, gov, number, none, named
actor: subject
recipient: object, indirect
count object: persons
without: громадян*; закли* сво*; евак*; сім'ї
trust: 0.75

[MOBILIZE troops]
verbs: (несут*|несе|нес{ли,ла}|заступ*|вийшл*|вийшо*) (службу|варту|чергуван*|патрулюван*)
subject: mil, cop, thing, number
near: кордон*; бригад*; батальйон*; тероборон*; солдат*; військов*; прикордон*; підрозділ*; літак*; винищувач*
actor: subject
recipient: none
count subject: troops
without: ремонт*; лікар*; строков*
trust: 0.5

[MOBILIZE troops]
verbs: (поклик*|запрос*|збира*|зібрал*|відправ*|забира*) (збори|збор{ів,ах}|військов* збор*)
near: резервіст*; військовозобов*; запасник*; резерв*; військов*
actor: subject
recipient: none
implied actor: armed forces
count object: troops
count subject: troops
trust: 0.7

[MOBILIZE weapons]
verbs: (доправ*|привез*|ввез*|перевез*|передислок*|відправ*|направ*) (с-400|с-300|іскандер*|«іскандер*|орєшнік*|«орєшнік*|дивізіон*|винищувач*|ядерн*|танк*|гелікоптер*|комплекс*|ракет*|боєголов*)
subject: country, mil, none, place, named
not subject: ngo
near: росі*; білорус*; мінськ*; кордон*; полігон*
actor: subject
recipient: none
count object: vehicles
without: україн*; допомог*; зсу; вивез*
trust: 0.55

[ELECT vote]
verbs: (йдут*|іде|йде|ідут*|піш*|підут*|приход*|прийшл*) (вибор{и,ів}|дільниц*|урн|урни|голосуват*)
subject: cvl, none, person, country, number, thing, place
actor: none
recipient: none
implied actor: voters
without: кандидат* іде; бойкот*; незалежн* кандидат
trust: 0.6

[GOVERN law]
verbs: (подовж*|продовж*|скасув*|призупин*|поновл*) (дію закон*|дію указ*|закон*|указ*|постанов*|декрет*)
subject: leg, gov, body, person, named, country, none
actor: subject
recipient: none
without: санкці*; ембарго; обмежен* проти; помилуван*
trust: 0.55

[RELOCATE migrate]
verbs: (намага*|спроб*|хоті*|вдал*|перелі*|перелаз*|прорізал*|пробра*|підкоп*|подолал*) (перелізт*|перелаз*|перетн*|перейт*|прорват*|потрапит*|подолат*|проникн*|паркан*|загорож*|огорож*|кордон*|бар'єр*)
near: паркан*; загорож*; огорож*; кордон*; бар'єр*; межу
subject: person, number, ref, none, thing
actor: subject
recipient: none
count subject: persons
count actor: persons
without: дрон*; товар*; контрабанд*; фур*; літак*; аеростат*; затрим*; змаган*; турист*; екскурс*; щороку
trust: 0.6

[RELOCATE return]
verbs: повернувся; повернулася; повернулися; повертаються; повертається; повернеться; повернуться; вернувся; вернулася; вернулися
subject: person, number, opp, named, ref, med, cvl, edu
not subject: gov, mil, igo, bus
near: білорус*; україн*; батьківщин*; додому; еміграц*; вигнан*; з-за кордону; мінськ*; гродн*; брест*; з литви; з польщі
actor: subject
recipient: none
count subject: persons
count actor: persons
without: візит*; переговор*; зустріч*; посад*; робот{и,у}; полон*; відпустк*; турне; матч*; з відпустки; делегац*; посол; посла
trust: 0.5

[INCIDENT death]
verbs: стало
negated: yes
near: сізо; колоні*; в'язниц*; політв'язн*; ізолятор*; тюрм*; камер*; лікарн*; письменник*; ветеран*; журналіст*; опозиціонер*
actor: none
recipient: genitive, object
count recipient: killed
without: несподіван*; сюрприз*; кращ*; гірш*; відом*
trust: 0.5

[INCIDENT accident]
verbs: (ставс*|сталас*|сталос*|стався|сталася|сталося|сталис*|виник*|трапил*|трапив*) (викид*|вибух*|витік|витоку|пожеж*|аварі*|обвал*|дтп|катастроф*|замикан*|зіткнен*)
actor: none
recipient: none
count object: killed
without: обстріл*; ракет*; теракт*; емоці*; якщо; дрон*; скандал*
trust: 0.65

[MOBILIZE troops]
nouns: (відправленн{я,ю}|направленн{я,ю}|перекиданн{я,ю}|розгортанн{я,ю}|розміщенн{я,ю}|стягуванн{я,ю}|прибутт{я,ю}|передислокаці{я,ї,ю})
near: військ*; застав; підрозділ*; бригад*; батальйон*; солдат*; резерв*; найман*; контингент*; нацгвард*; прикордонник*
actor: agent
recipient: none
count recipient: troops
without: закли*; вимаг*; біженц*; мігрант*; можлив*; загроз*; заяв*; гуманітарн*
trust: 0.45

[COERCE ban]
verbs: (продовж*|подовж*|запровад*|діє|поширил*|встанов*|оголос*|введ*|увел*|ввел*) (заборон{а,у,и,ою}) 
near: відвід*; перебува*; в'їзд*; ліс{и,у,ів}; прикордон*; фотограф*; вихід; купат*; масов*; мітинг*; зібран*
actor: subject
recipient: для
implied actor: authorities
without: імпорт*; експорт*; транзит*; польот*; товар*; зня*; скасув*
trust: 0.6

[SANCTION discontinue]
verbs: (призупин*|припин*|зупин*|запровад*|ввел*|ввів|увел*|увів|введ*) (відвантаж*|ліцензуван*|квот*|постав*|приймання|транспортуван*|реалізаці*|прокачуван*)
subject: country, gov, bus, body, none, place
near: україн*; білорус*; росі*; литв*; польщ*; єс; калі{ю,й}; нафт*; пальн*; мінськ*
actor: subject
recipient: до, в, у, з, для
without: ремонт*; аварі*; якщо; віднов*
trust: 0.6

[MOBILIZE weapons]
verbs: (заблука*|заплутал*|забрів|забре*|прийшл*|прийшо*|прилетіл*|прилетів|долетів|долетіл*|кружля*|залетів|залетіл*|зайшо*|зайшл*)
subject: weapon, thing, none
near: дрон*; безпілотник*; шахед*; «шахед*; бпла; аеростат*
actor: subject
recipient: до, на, у, в
count subject: vehicles
without: загин*; поранен*; постражд*; влучи*
trust: 0.45

[MOBILIZE weapons]
verbs: (розмі*|постав*|встанов*|змонтув*|розгорн*) (ретранслятор*|радар*|радіолокаці*|рлс|реб|антен*)
subject: country, mil, none, place, named, gov
near: дрон*; безпілотник*; шахед*; військ*; росі*; кордон*; ракет*
actor: subject
recipient: none
trust: 0.55

[REQUEST assist]
verbs: (надісл*|надсил*|направ*|передал*|передав|скерув*|пода*|подав|подал*) (запит*|клопотан*|проханн*)
near: екстрадиц*; видач*; допомог*; санкці*; підтримк*; правов*
subject: gov, country, place, body, jud, cop, person, none
actor: subject
recipient: indirect, до
absorbs: yes
trust: 0.65

[ASSAULT heavy-weapons]
verbs: атаков*; атакова*
near: потяг*; поїзд*; автобус*; будин*; дрон*; безпілотник*; апарат*; загин*; поранен*; постражд*; підстанц*; нпз; енергет*
subject: mil, country, none, weapon, body, thing
actor: subject
recipient: object
count recipient: killed
without: кібер*; сайт*; сервер*; хакер*; колон* учасник*; питанн*
trust: 0.55

[INCIDENT accident]
verbs: підірвався; підірвалася; підірвалися; підірвалось; підірвалося
near: мін{і,а,у,ах}; снаряд*; пристро*; вибухівк*; гранат*; боєприпас*
actor: none
recipient: subject
count subject: injured
trust: 0.65

[ASSAULT]
verbs: поранив; поранила; поранили; поранено; убив; вбив; убила; вбила; убили; вбили; застрел*; підстрел*; смертельно поран*
object: person, mil, cop, number, named, opp, cvl, ref, pronoun, med
subject: person, mil, cop, ref, none, crm, weapon, number, country
not subject: element
actor: subject, adjective
recipient: object
count recipient: killed
without: дтп; аварі*; ведм*; собак*; струм*; роман*; фільм*; герой; пожеж*
trust: 0.5

[RETREAT withdraw]
verbs: (залиш*|покин*|полиш*|виїха*|вийш*|забра*) (білорус*|територі*|країн*|табір|полігон*|аеродром*|україн*)
subject: uaf, mil
actor: subject
recipient: none
count subject: troops
without: вимаг*; закли*; якщо
trust: 0.75

[SUPPORT]
verbs: (приєдна*|долуч*|підпис*|зробил*|оприлюдн*|ухвал*|виступил*) (заяв{и,у,і,ою}|декларац*|резолюц*|відкрит* лист*)
near: на підтримку; на знак солідарності; солідарн*
subject: country, gov, body, person, named, igo, leg, opp, place, number, ngo
actor: subject
recipient: genitive, на, з
trust: 0.65

[SANCTION discontinue]
verbs: (застосув*|застосову*|запровад*|ввел*|ввів|увел*|увів|ухвал*|розшир*|продовж*) (обмежувальн*|рестрикц*)
subject: country, gov, body, person, named, igo, leg, place, none
actor: subject
recipient: до, проти, щодо, стосовно, для
count recipient: persons
without: карантин*; зня*; скасув*; протиепідем*
trust: 0.7
`;
