/** Ukrainian: how everyday verbs tell the acts, verb by verb. The format is told in ../format.ts. */
export const usage = `
[COERCE arrest]
verbs: залишається за ґратами; залишаються за ґратами; залишився за ґратами; залишилася за ґратами; залишилися за ґратами; залиш* за ґратами; залиш* в ізолятор*; тримат* за ґратами; утримува* під вартою
object: person, named, number, opp, pronoun, none, bus
actor: subject
recipient: object
count recipient: detained
implied actor: court
without: надія; думк*
trust: 0.75

[COERCE arrest]
verbs: чека{є,ють,ло,ли} (рок*|років|рік|колоні*|ув'язнен*|довічн*)
near: колоні*; ув'язнен*; ґрат*; довічн*; вирок*; суд
actor: none
recipient: на
measures: sentence
implied actor: court
trust: 0.6

[SANCTION discontinue]
verbs: (припин*|припиня*|перестал*|перестан*|відмов*|зупин*) (купув*|закуповув*|постача*|обслуговув*|транспортув*|інвестув*); (йде|піш*|виход*) з ринк*
near: білорус*; росі*; калі{й,ю}; санкці*; нафт*; мінськ*
actor: subject
recipient: object, з
trust: 0.7

[SANCTION discontinue]
verbs: (забра{в,ли,ла,но}|перен*|відібра*|позбав*|скасув*) (чемпіонат*|турнір*|етап*|змаган*|кубок)
near: мінськ*; білорус*; лукашенк*; росі*
actor: subject
recipient: у, з, в, object
without: дощ*; погод*; травм*; тренер*
trust: 0.7

[SANCTION discontinue]
verbs: (увів|увел*|ввів|ввел*|увед*|введ*|запровад*) (обмежен*|санкці*|ембарго|мита|мито|заборон*)
object: none, thing
near: проти; щодо; для; санкці*
actor: subject
recipient: проти, щодо, стосовно, для
without: карантин*; комендантськ*; руху; надзвичайн*
trust: 0.75

[SANCTION withdraw]
verbs: (виходит*|вийд*|вийш*|вихід|призупин*|зупин*|розрива*|розірв*) (договор*|угод*|договір|конвенці*|протокол*)
subject: country, named, body, gov, none, place, person
near: договор*; угод*; договір; конвенці*
actor: subject
recipient: з, із, object
without: контракт*; оренд*; страйк*; футбол*
trust: 0.7

[ACCUSE allege]
verbs: сто{їть,ять,яв,яла,яли} за
near: атак*; вибух*; диверсі*; напад*; провокаці*; вбивств*; підпал*; кібератак*; замах*; мігрант*
actor: none
recipient: subject
without: черз*; спин*; прилавк*; «за»
trust: 0.6

[ACCUSE allege]
verbs: закин{ув,ула,ули,уло}; закида{є,ють,в,ла,ли}; приписа{в,ла,ли}; інкримін*
actor: subject
recipient: indirect, object
without: камін*; пляшк*; гол
trust: 0.65

[ACCUSE disapprove]
verbs: обурен*; обурив*; обурил*; обурю*; шокован*; занепокоєн*; стривожен*
near: вирок*; вироком; рішенн*; арешт*; розгон*; розгін; репресі*; переслідуванн*; страт*; затриманн*; ліквідаці*; насильств*; умовами; катуванн*; вибор*
subject: person, body, named, gov, igo, ngo, country, none
actor: subject, у, в
recipient: none
implied recipient: authorities
trust: 0.6

[REQUEST yield]
verbs: (зверн*|закл*|прос*|попрос*|вимаг*|домага*|апел*) (звільненн*|звільнити|випустити|відпустити)
subject: person, body, named, country, gov, igo, ngo, none, opp, place
actor: subject
recipient: object, до, від, у
absorbs: yes
trust: 0.75

[REQUEST assist]
verbs: (прос*|попрос*|запрос*) (мільярд*|мільйон*|млн|млрд|кредит*|грош*|зброю|позик*|підтримк*|захист*)
subject: person, body, named, country, gov, none, opp, place
actor: subject
recipient: у, в, object, від
absorbs: yes
measures: money
without: притул*; прокурор*; викуп
trust: 0.75

[REJECT]
verbs: (накла*|наклад*|застосув*) вето; заветув*; ветув*; скориста* вето; відмовл* від (зустріч*|переговор*|участ*|пропозиц*); відмовил* від (зустріч*|переговор*|участ*|пропозиц*)
actor: subject
recipient: на, object, від
absorbs: yes
trust: 0.85

[THREATEN]
verbs: (застер*|застеріг|остеріг|остерег*|поперед*) від (напад*|агресі*|удар*|втручан*|спроб*|ескалаці*|санкці*|провокаці*|дій)
actor: subject
recipient: object
absorbs: yes
trust: 0.75

[CONSULT multilateral]
verbs: (відкри*|розпоч*|почав*|поча*|стартув*|відбу*|пройш*|трива*|проход*|збира*) (саміт*|форум*)
subject: none, thing, body, person, igo
near: лідер*; глав*; президент*; міністр*; країн*; союз*; одкб; снд; єс; нато; оон; шос
actor: genitive, subject
recipient: none
without: економічн* форум молод*; бізнес*
trust: 0.55

[CONCEDE]
verbs: підпис* указ* про помилув*; підпис* про помилув*; підпис* закон* про амністі*; оголос* амністі*; оголос* про помилув*
actor: subject
recipient: genitive, object, для
count recipient: released
trust: 0.85

[RETREAT withdraw]
verbs: (залиш*|покин*|покида*|виїха*|виїжджа*|вийш*) (білорус*|країн*|табір|табор*|баз*|полігон*|територі*|україн*)
subject: mil, person, thing
near: вагнер*; солдат*; військ{а,ові,ових}; найман*; підрозділ*; контингент*; бригад*; батальйон*; угрупован*
actor: subject
recipient: none
count subject: troops
without: мігрант*; біжен*; утік*; втік*; дезертир*
trust: 0.85

[PROTEST obstruct]
verbs: (заблок*|блок*|перекри*|перекрив*) (пункт*|перехід|кордон*|дорог*|трас*|рух|проїзд*|під'їзд*|вулиц*|шосе|міст)
subject: bus, lab, opp, cvl, edu
not subject: cop, gov, mil
actor: subject
recipient: none
count actor: participants
without: наказ*; поліці*; мігрант*
trust: 0.8

[ELECT result]
verbs: (віддал*|отрима*|здобу*|набра*) (голос*|відсот*|%)
near: виборц*; вибор*; цвк; центрвиборчком*; голос*
actor: none
recipient: за, subject
measures: percent
implied actor: Central Election Commission
without: явк*; законопро*; парламент*
trust: 0.6

[GOVERN dismiss]
verbs: (усун*|відсторон*|звільн*|зня*|увільн*) (обов'язк*|посад*); (звільн*|усун*|відсторон*|змісти*) (голов*|міністр*|посла|директор*|командув*|ректор*|генерал*|губернатор*|очільник*)
subject: person, gov, named, none, body
object: person, named, gov, mil, jud, none
actor: subject
recipient: object
implied actor: president
without: закли*; вимага*; з-під варти; за власним; в'язн*; страйк*; полон*
trust: 0.7

[GOVERN appoint]
verbs: ста{в,ла} (міністр*|голов*|керівник*|послом|прокурор*|директор*|начальник*|прем'єр*|глав*|ректор*|суддею|командувач*|секретар*|очільни*)
near: нов{им,ою}; призначен*; замість; посад*; указ*; наступник*
actor: none
recipient: subject, object
implied actor: president
without: свідк*; переможц*; лауреат*; чемпіон*; жертв*; причин*
trust: 0.65

[RELOCATE migrate]
verbs: (намага*|спроб*) (перейти|потрапит*|прорват*|дістат*|пробрат*|перетнут*|проникн*)
near: кордон*; до польщ*; до литв*; до латві*; єс; нелегальн*; незаконн*
subject: person, ref, number, none, pronoun
actor: subject
recipient: none
count subject: persons
count actor: persons
without: сво{їх,ї} прав; дрон*; мітинг*; турист*; екскурс*; щороку
trust: 0.7

[COERCE ban]
verbs: ліквідов*; ліквідув*
object: none, body, named, ngo, med, lab, pty
near: суд*; рішенн*; реєстр*; мін'юст*; юстиці*; асоціац*; організац*; спілк*; профспілк*; центр*; товариств*
actor: subject
recipient: object
implied actor: court
without: пожеж*; наслідк*; аварі*; терорист*; боєвик*; диверсант*; сніг*
trust: 0.7

[PROTEST hunger]
verbs: (відмов*|відмовл*) від (їжі|харчування)
actor: subject
recipient: none
trust: 0.9

[SANCTION expel]
verbs: (дав|дал*|нада*) дипломат* ~ (годин*|діб|доб*|тиж*)
actor: subject
recipient: indirect
count recipient: persons
trust: 0.85

[INCIDENT accident]
verbs: (зійш*|зійшо*) з рейок; (зійш*|зійшо*) із рейок
actor: none
recipient: subject
trust: 0.8

[COERCE restrict]
verbs: (закри*|закрил*|перекри*|перекрил*|заблок*|заблокув*)
object: border
actor: subject
recipient: none
implied actor: authorities
without: очі; питання; сезон*
trust: 0.75

[CONCEDE]
verbs: (відкри*|відкрил*|відчини*|відчинил*|розблок*|розблокув*)
object: border
actor: subject
implied actor: authorities
without: не відкри*; виставк*; фестивал*
trust: 0.7

[SANCTION discontinue]
verbs: (літа*|лета*|пролітат*|польот*) (над білорус*|над територією білорус*|до мінська|через білорус*)
negated: yes
not subject: person
actor: subject
recipient: none
without: птах*; лелек*; журавл*
trust: 0.7

[SANCTION discontinue]
verbs: (оминат*|облітат*|облітают*|уникат*) (повітряний простір білорус*|білоруський повітряний|білоруське небо|небо білорус*)
subject: bus, body, named, country
actor: subject
recipient: none
trust: 0.65

[PROTEST obstruct]
verbs: (анонсува*|оголоси*|оголосил*|плану*|готую*) (блокад*|блокуван*)
near: доріг; дорог{и,у}; кордон*; пункт*; фермер*; перевізник*; фур
subject: lab, bus, ngo, cvl, body, named, person
not subject: gov, cop, mil
actor: subject
recipient: none
trust: 0.7

[MOBILIZE troops]
verbs: (поміти*|помітил*|зафіксува*|зафіксувал*|виявил*|засік*|спостеріга*|бачил*) (танк*|артилері*|бронетехнік*|військов* технік*|колон* технік*|ешелон*|скупчен* військ*|системи протиповітр*)
near: кордон*; білорус*; полігон*; прикордонн*; рубеж*; станці*
without: музе*; парад*; фільм*; знищ*; підбит*
actor: none
recipient: none
count object: vehicles
trust: 0.65

[MOBILIZE troops]
verbs: (тримає|тримають|тримал*|утримує|утримують) (військ*|підрозділ*|солдат*|угруповань|бригад*)
near: кордон*; рубеж*; напрямк*
subject: country, gov, mil, person, named, body, place
actor: subject
recipient: none
count object: troops
without: полон*; заручник*; в'язниц*; слов*
trust: 0.65

[RETREAT withdraw]
verbs: (забра*|забира*|забирал*|забрал*|прибра*) (військ*|солдат*|підрозділ*|частину військ*|техніку)
near: кордон*; прикордонн*; полігон*; білорус*; назад
subject: country, gov, mil, person, named, body, place
actor: subject
recipient: none
count object: troops
without: до армії; мобіліз*
trust: 0.65

[COERCE seize]
verbs: прийшл* до; прийшов до; нагряну* до; навідал* до; увірва* до
subject: cop
actor: subject
recipient: до
without: висновк*; згод*; вибор*; суд; влади; кордон*; посад*; роботу
trust: 0.65

[COERCE arrest]
verbs: (опини*|опинил*|є|був|була|були) (серед затриман*|серед заарештован*|серед арештован*|у числі затриман*)
actor: none
recipient: subject
implied actor: police
count subject: detained
trust: 0.7

[SANCTION discontinue]
verbs: (відпові*|відповіл*|відреагува*|відреагувал*) (заборон*|ембарго|контрсанкц*|санкці*|обмежен*|закриттям ринк*)
near: заборон*; ембарго; санкціями; контрсанкц*; обмеженнями
subject: country, gov, body, place, person, named, igo
actor: subject
recipient: indirect
without: на санкці*; на обмежен*; на заборон*; на питан*; запитан*
trust: 0.7

[COERCE restrict]
verbs: (працю*|працює|функціону*|діє|діють) (пункт* пропуск*|перехід|переход* на кордон*)
negated: yes
actor: none
recipient: none
implied actor: authorities
without: довгий час; ніколи; комп'ютер*; сканер*
trust: 0.65

# Modes of refusals and threats.
[REJECT meet]
verbs: (відмов*|відмовл*|відкин*|відкида*|відхил*|відхиля*|проігнор*|зігнор*|скасу*|скасов*|зірв*) (зустріч*|переговор*|перемовин*|діалог*|запрошен*|приїхат*|візит*|розмов*|участ* в саміт*|сіст* за стіл)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, leg, ngo
actor: subject
recipient: з, із, indirect, object, genitive
absorbs: yes
without: концерт*; матч*; лікар*; суд*; прес*; нирк*; двигун*
trust: 0.7

[REJECT yield]
verbs: (відмов*|відмовл*|відхил*|відкин*|відкида*) (звільн*|відпуст*|випуст*|вивест*|виведен*|піти у відставк*|відставк*|відкрит*|відчин*|видат*|видач*|повернут*|скласт*|залишит*|покинут*|зняти|зняття|скасуват*|поступ*|пропуст*|впуст*|припин*)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, jud, cop, mil
actor: subject
recipient: indirect, object
absorbs: yes
without: біженц*; притулк*; кредит*; нирк*; двигун*
trust: 0.7

[REJECT assist]
verbs: (відмов*|відмовл*|відхил*|відкин*) (притулк*|прихист*|допомог*|допомогт*|екстрад*|кредит*|позик*|зброї|захист*|візі|візах|візу|підтримат*|санкці*|підтримц*)
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.7

[REJECT change]
verbs: (відмов*|відмовл*|відхил*|відкин*|відкида*) (поруш* справ*|поруш* кримінал*|провест*|розслід*|змінит*|зміни|переглян*|перегляд*|скасуват* парад*|перенест*|поправк*|звинувачен*|закид*|критик*|докор*|реєстр*)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, jud, cop, leg
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.7

[THREATEN restrict]
verbs: (пригроз*|погроз*|погрож*|загроз*|поперед*|застер*|застеріг*) (санкці*|обмежен*|закри*|перекри*|зупин*|припин* транзит*|припин* постачан*|ембарго|блокад*|мит{ом,ами})
subject: gov, country, person, named, body, igo, none, place, leg, mil, pronoun
actor: subject
recipient: indirect, object, проти, для
absorbs: yes
without: синоптик*; погод*; дтп; рух; про можлив*
trust: 0.75

[THREATEN relations]
verbs: (пригроз*|погроз*|погрож*|загроз*|поперед*|застер*|застеріг*) (розірв* відносин*|розрив*|розірв*|вийти|вихід|виходом|бойкот*|відклик* посл*|відмов* від участ*|відмов* від співпрац*)
subject: gov, country, person, named, body, igo, bus, thing, none, place, leg, pronoun, ngo, number
actor: subject
recipient: з, із, indirect, object
absorbs: yes
trust: 0.75

[THREATEN arrest]
verbs: (пригроз*|погроз*|погрож*|загроз*|поперед*|застер*|застеріг*) (арешт*|в'язниц*|тюрм*|ув'язнен*|кримінальн*|статт{ею,ями}|затриман*|штраф*|покаран*|відповідальн*|судом|терміном|терміни)
subject: gov, country, person, named, body, none, cop, jud, place, pronoun
actor: subject
recipient: indirect, object
absorbs: yes
without: водіїв; водіям; паркуван*
trust: 0.75

[THREATEN violence]
verbs: (пригроз*|погроз*|погрож*|загроз*|поперед*|застер*|застеріг*|пообіця*) (удар*|вдарит*|зброєю|зброї|збиват*|збити|стріля*|війн{ою,у}|сил{ою,у}|ракет*|ядерн*|знищ*|розправ*|вторгнен*)
subject: gov, country, person, named, body, none, mil, place, pronoun
actor: subject
recipient: indirect, object, по
absorbs: yes
without: спек*; погод*; сонячн*
trust: 0.75

[THREATEN expel]
verbs: (пригроз*|погроз*|погрож*|загроз*|поперед*) (вислати|висл*|висилк*|депорт*|видвор*|відрахув*|вигнат*|виключ*)
subject: gov, country, person, named, body, none, place, edu, cop
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.75

# Asked of whom, for what.
[REQUEST yield]
verbs: (закл*|заклик*|попрос*|прос{ить,ять,ив,ила,или}|вимаг*|зажада*|домага*|порад*|умовля*|благав*|благає) (випуст*|відпуст*|звільн*|вивест*|відвест*|пропуст*|впуст*|допуст*|дати доступ|відкрит*|відновит*|зупин*|припин*|відмов*|не перекрива*|не закрива*|повернут*|помилув*|скасуват*|зняти|піти у відставк*|відставк*)
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg
actor: subject
recipient: object, від, до, у, в, indirect
absorbs: yes
without: на вулиц*; сша й європ*; світ; європ* спільнот*; обов'язков*; боєприпас*
trust: 0.75

[REQUEST assist]
verbs: (закл*|заклик*|попрос*|прос{ить,ять,ив,ила,или}|вимаг*|зажада*|зверну*|звертав*|апелюв*) (заступит*|заступ*|допомог*|домог*|домагат*|добиват*|добит*|сприят*|визвол*|посилит*|надати|надіслат*|прислат*|закрити небо|запровадит* санкц*|посилит* санкц*|нових санкц*|бойкот*|не купува*|відмовит* від купівл*|втрутит*|тиснут*|натиснут*)
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg, mil
object: country, igo, place, gov, body, named, bus, lab, none, thing, person, rel
actor: subject
recipient: object, від, до, indirect
absorbs: yes
trust: 0.75

[REQUEST change]
verbs: (підпис*|підписал*|підписав|надісл*|склал*|передал*|оприлюдн*) (відкрит* лист*|петиці*|звернен*|відозв*)
near: вимог*; закли*; вибор*; звільн*; проти; за; прос*; вимага*; припин*
subject: number, person, opp, named, body, edu, lab, cvl, med, rel, none, ngo
actor: subject
recipient: до
absorbs: yes
without: угод*; договор*; лист з подяк*; до медик*; до лікар*
trust: 0.65

# Trade, help and visits by the verbs that anyone would use.
[COOPERATE]
verbs: (сягну*|переви*|станови*|склада*|склав|склало|досяг*|скороти*|зменши*|впа*|упа*|обвали*|зрі*|зросл*|збільши*|подвої*|потрої*) (товарообіг*|товарооборот*|торгів*|торговельн* оборот*|експорт*|імпорт*)
near: мільярд*; мільйон*; млн; млрд; відсот*; процент*; %; третин*; половин*; чверт*; удвічі; втричі; вдвічі
subject: thing, none
actor: genitive, між, possessor
recipient: з, із, зі, до, між
measures: money, percent
without: мінімальн*; зарплат*; пенсі*; ринок; роздрібн*
trust: 0.75

[AID]
verbs: (переда*|достав*|доправ*|відправ*|надісл*|надсила*|присл*|прислал*|привез*|подарув*|виділ*) (тест*|респіратор*|вакцин*|апарат*|дезінфек*|тонн*|масок|маски|сол{яр,ярк}*|ліжк*|обладнан*|партію|вантаж*)
subject: country, gov, ngo, igo, body, place, rel, none
not subject: bus, cop, med
near: лікарн*; коронавірус*; мінськ*; білорус*; україн*; пандемі*; хвор*; безоплатн*; безкоштовн*; дітям; польщ*; литв*
actor: subject
recipient: indirect, для, до
without: контраб*; купи*; прод*; ввез*; росі* розміст*; на аналіз; суд*; кур'єр*; магазин*
trust: 0.6

[AID]
verbs: (виплат*|виплач*|призначи*|компенс*) (гривень|гривні|рублів|євро|доларів|злотих|допомог*|компенсац*)
subject: country, gov, igo, ngo, body, none
object: number, thing, none
near: звільнен*; полонен*; в'язн*; постраждал*; родин* загибл*; біженц*; політв'язн*; поранен*; переселенц*; держав*
actor: subject
recipient: indirect
measures: money
without: банк*; вкладник*; суд*; позивач*; зарплат*; пенсі*; лотере*; моральн*; штраф*
trust: 0.65

[CONSULT visit]
verbs: (приїд*|приїдут*|прибуд*|прилет*|завіта*|поїд*|вирушит*|полетит*|прибува*|навіда*) (мінськ*|києва|київ|варшав*|вільнюс*|москв*|риг{и,у}|пекін*|брюссел*|вашингтон*|берлін*|білорус*|польщ*|литв*)
subject: gov, leg, igo, mil, named
not subject: opp, cop, thing, cvl, ref
actor: subject
recipient: до, в, у, на
without: матч*; турист*; біженц*; концерт*; полон*; звільнен*; навчан*; в'язн*; змаган*; турнір*; збірн*; команд*; свят*; відпочи*; лікуван*; гастрол*
trust: 0.6

# What the held are denied, who is taken along, who loses a post.
[COERCE withhold]
verbs: (відмов*|відмовл*|відмовил*|відмовлен*) (інсулін*|ліках|лікуван*|лікар*|медичн*|медик*|побачен*|адвокат*|дзвінк*|передач*|посил*|операці*|листуван*|прогулянк*|допомоз*|допомог*|ковдр*|вод{і,у})
near: колоні*; сізо; ізолятор*; в'язниц*; тюрм*; ув'язнен*; в'язн*; політв'язн*; арешт*; засуджен*; за ґратами; карцер*; слідч*
object: person, named, number, opp, none, pronoun, thing
actor: subject
recipient: indirect
implied actor: authorities
without: відмовився; відмовилася; відмовились; відмовилися; від їж*
trust: 0.75

[COERCE withhold]
verbs: (переда*|віддают*|віддав*|віддал*|видал*|видают*|отриму*|отримує|одержу*|пропуска*|пуска*|пустил*|допуст*|допуска*|дозвол*|надал*|надают*|дал*|дают*) (передач*|лист*|посил*|ліки|ліків|інсулін*|адвокат*|лікар*|побачен*|подзвон*|зателефон*|медичн*)
negated: yes
near: політв'язн*; в'язн*; колоні*; сізо; ув'язнен*; ізолятор*; тюрм*; в'язниц*; засуджен*; арешт*; колесников*; біляцьк*; статкевич*; бабар*; тихановськ*; почобут*; карцер*
actor: subject
recipient: indirect, для, до, subject
implied actor: authorities
without: пошт* закр*; відпустк*; довідк*
trust: 0.7

[COERCE withhold]
verbs: (позбав*|позбавил*|позбавлен*|позбавля*) (побачен*|посил*|передач*|дзвінк*|листуван*|прогулян*|лікуван*|телефонн*)
actor: subject
recipient: object, subject
implied actor: authorities
without: підписк*; премі*
trust: 0.75

[COERCE arrest]
verbs: (забра*|забира*|забрал*|повез*|відвез*|вивез*|повел*|вивел*|взял*) (з собою|із собою|допит*|відділок|відділк*|райвідділ*|управлін*|невідом* напрям*|бесід*|до кдб|у кдб|в кдб|автозак*)
object: person, number, named, opp, med, pronoun, rel, lab, edu, ngo, ref, crm
not object: thing, vehicle
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: школ*; садк*; лікарн*; швидк*; документ* з собою; речі
trust: 0.75

[COERCE restrict]
verbs: (звільн*|звільнил*|звільнен*) (завідувач*|лікар*|головлікар*|учител*|вчител*|викладач*|доцент*|професор*|тренер* збірн*|актор*|актрис*|режисер*|директор*|редактор*|журналіст*|інженер*|робітник*|машиніст*|співробітни*|працівник*)
near: розповів; розповіла; підпис*; критик*; протест*; допис*; коментар*; страйк*; нелояльн*; позиці*; політичн*; інтерв'ю; мітинг*; солідарн*; опозиц*; відмов*; тихановськ*
object: person, named, number, med, edu, lab, opp, none
actor: subject
recipient: object
implied actor: authorities
count recipient: persons
without: ізолятор*; сізо; колоні*; тюрм*; в'язниц*; ув'язнен*; арешт*; застав*; кордон*; помилув*; суду; суд*; політв'язн*; в'язн*; доб{у,и,ою}; діб; ґрат*; ура; заручник*; трьох поразок; поразок; хабар*; за ^віком; на волю; волі; обмін*; полон*; трамп*; сша; наступн* дня; з-під
trust: 0.6

[COERCE ban]
verbs: (позбав*|позбавил*|позбавлен*|відкли*|анулю*|анулював|забра*|відібра*|скасув*) (ліцензі*|реєстрац*|акредитац*)
object: body, thing, none, med, edu
near: університет*; телеканал*; каналу; радіо*; видавництв*; газет*; організаці*; партії; партію; фонд*; церкв*; громад{и,у}; школ*; ліце*; виш*; академі*; портал*; редакці*
subject: gov, jud, country, none, body, cop
actor: subject
recipient: object, genitive
implied actor: authorities
without: банк*; водій*; дилер*; авіакомпан*
trust: 0.7

[PROTEST boycott]
verbs: (оголос*|оголошу*|почал*|розпочал*|бойкот*|бойкотув*|бойкоту*) (бойкот*|матч*|чемпіонат*|концерт*|фестивал*|вистав*|турнір*|змаган*|уроки|лекці*|товар*)
subject: person, opp, number, cvl, edu, lab, ngo, body, pty
not subject: igo, country, gov, place
actor: subject
recipient: none
without: закли*; мок; збірн*
trust: 0.75

# What stops going over the border.
[SANCTION discontinue]
verbs: (перевоз*|перевозит*|возит*|возят*|транспорт*|купу*|приймат*|прийма*|постача*|продава*|пропуска*|пускат*|пуска*|обслуговув*|страху*) (добрив*|калі*|нафт*|нафтопродукт*|вантаж*|товар*|продукц*|деревин*|поїзд*|потяг*|вагон*|фур*|газ|електроенерг*|спирт*)
negated: yes
near: більше; вже; відтепер; із ^понеділка; з ^вівторка; з ^лютого; біларуськал*; білорус*; литовськ*; польськ*; мінськ*; латвійськ*; українськ*
subject: country, bus, gov, body, place, thing, none
not subject: person, cvl
actor: subject
recipient: genitive, object, з, із
without: штормов*; аварі*; ремонт*; пасажир*; сніг*
trust: 0.65

[SANCTION discontinue]
verbs: (розірв*|розрива*|розрива*|анулюв*|анулю*|скасув*|денонс*|призупин*|визна* недійсн*|припин*) (контракт*|угод{у,и}|договір|договор*)
near: біларуськал*; бєларуськал*; бмз; наф{тан,тану}; белавіа; білорус*; мінськ*
subject: country, gov, bus, body, place, none
not subject: person, opp
actor: subject
recipient: з, із, зі
without: трудов*; оренд*; шлюб*; футбол*; тренер*; гравц*; найман*; приміщен*
trust: 0.65

[MOBILIZE troops]
verbs: (поїд*|поїдут*|вируша*|вирушат*|вирушит*|відправля*|виїд*|виїдут*|прямую*) (кордон*|пограничч*|прикордонн*)
subject: mil, number
near: військов*; солдат*; бійц*; армі*; підрозділ*; тисяч*; рота; роти; батальйон*; бригад*
actor: none
recipient: none
count subject: troops
implied actor: armed forces
without: додому; відпустк*; мігрант*; біженц*
trust: 0.65

[MOBILIZE weapons]
verbs: (подвої*|подвою*|збільш*|збільши*|наростил*|нарощ*) (кількіст*|числ*) (винищувач*|літак*|танк*|гаубиц*|вертольот*|гелікоптер*|систем* ппо|батаре*|ракет*)
subject: country, gov, mil, igo, body, place
actor: subject
recipient: none
trust: 0.7

[INCIDENT disease]
verbs: (повідом*|зареєстр*|виявил*|виявлен*|підтверд*|зафіксув*|фіксу*) (випадк* коронавірус*|випадк* covid*|випадк* зараж*|випадк* кору|випадк* грип*|випадк* холер*|випадк* захворюв*|нових заражен*|заражен*|інфікован*|випадк* дифтері*|нових хвор*)
actor: none
recipient: none
count object: persons
without: вакцинац*
trust: 0.7

# Taken in for treatment, handed to a court, looked at on a visit.
[AID]
verbs: (прийм*|прийня*|прийнял*|взял*|забрал*) (на лікуван*|на реабілітац*|на операц*|на протезуван*)
subject: country, gov, ngo, igo, body, place, none
near: поранен*; звільнен*; дітей; діти; постраждал*; доброволь*; в'язн*; біженц*; військов*
actor: subject
recipient: object
count recipient: persons
without: пацієнт*
trust: 0.7

[COERCE seize]
verbs: (прийшл*|прийшов|приїхал*|завіта*|нагряну*|з'явил*|увірва*|вдерл*) (з обшук*|обшуком|обшуками|з ордер*|з перевірк*)
subject: cop, gov, jud, none, person, number
actor: subject
recipient: до, у, в
implied actor: police
trust: 0.75

# Before whose doors: an embassy that is picketed stands as an object.
[PROTEST demo]
verbs: (пікету*|пікетув*|блоку*|заблок*) (посольств*|консульств*|представництв*)
subject: person, opp, number, named, cvl, edu, lab, ngo, none
not subject: cop, gov
actor: subject
recipient: object
count subject: participants
without: рахунк*; майн*
trust: 0.75

# Put into a van; bases that are left; prices that are ruled; guns by the border.
[COERCE arrest]
verbs: (посадил*|посадив|саджал*|садил*|запхал*|запхнул*|заштовх*|завел*|затягл*|повантажил*) (фургон*|автозак*|бус|буса|буси|мікроавтобус*|машину|авто|автобус*)
subject: cop, mil, gov, none
object: person, number, named, opp, med, none, pronoun
near: поліці*; міліці*; омон*; силовик*; спецназ*; міліціонер*; людей у чорному; у масках; автозак*; затрим*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: поранен*; швидк*; дітей; евакую*; турист*; м'яч*
trust: 0.7

[RETREAT withdraw]
verbs: (залишил*|залишив|покинул*|полишил*|звільнил*|виїхал*|відійшл*) (центр*|баз{у,и}|полігон*|табір|табору|казарм*|позиці*|гарнізон*|аеродром*)
subject: mil
actor: subject
recipient: none
count subject: troops
without: самовіль*; дезертир*; поранен*; відпустк*
trust: 0.65

[GOVERN decide]
verbs: (запровад*|запроваджу*|увів|ввів|увел*|ввел*|скасув*|затверд*|розшир*) (регулюван*|держрегулюван*|цін|ціни|тариф*|квот{у,и}|пільг*|норматив*|державн* програм*)
subject: gov, country, body, none, named
not subject: bus
actor: subject
recipient: none
without: санкці*; проти білорус*; магазин*; супермаркет*
trust: 0.6

[MOBILIZE weapons]
verbs: (розмістил*|розміст*|розмістив|розгорнул*|розгорн*|перекинул*|перекин*) (батаре{ю,ї}|петріот*|«петріот»|patriot|himars|ппо|винищувач*|гелікоптер*|танки|гаубиц*)
subject: country, gov, mil, igo, body, place, none
actor: subject
recipient: none
without: виставк*; музе*; допомог*
trust: 0.7

[RELOCATE migrate]
verbs: (переселил*|переїхал*|перебрал*|виїхал*) (польщ*|литв*|німеччин*|груз*|латві*|україн*|європ*|чехі*)
subject: number, person
near: білорус*; мінськ*; медик*; айтівц*; лікар*; сім'ї; родин*
actor: subject
recipient: none
count subject: persons
without: турист*; щороку; команд*; делегац*; на навчання; відпочинок
trust: 0.55

# Papers for those who have none.
[AID]
verbs: (вида*|оформ*|нада*) (тимчасов* документ*|тимчасові документи|проїзн* документ*|гуманітарн* віз*|посвідк*|вид* на проживан*|тимчасов* захист*)
subject: country, gov, ngo, body, place, none
actor: subject
recipient: indirect, object
count recipient: persons
without: відмов*; підробк*; шахра*; позбав*
trust: 0.72

# A demand handed over.
[REQUEST yield]
verbs: (вручи*|вручен*|переда*|пред'яв*) вимог*
near: звільнити; відпустити; вивести; відкрити; видати; припинити; повернути; скасувати; зняти
actor: subject
recipient: indirect
absorbs: yes
without: клієнт*; банк*; подат*; алімент*
trust: 0.75

# Announced as a noun.
[CONCEDE]
verbs: (оголоси*|оголош*|повідом*|заяви*) (скасуванн* обмежен*|скасуванн* санкц*|скасуванн* заборон*|знятт* обмежен*|знятт* заборон*|пом'якшенн* санкц*|пом'якшенн* обмежен*)
subject: country, gov, person, named, igo, body, place, none
actor: subject
recipient: проти, з, щодо, для
without: вимаг*; закликал*; якщо; умов*
trust: 0.72

# A strip along the border that no one may enter.
[COERCE restrict]
verbs: (запровад*|встанов*|створ*|поверн*|віднов*|ввел*|введ*) (заборонен* зон*|заборонену зону|заборонен* смуг*|буферн* зон*|прикордонн* зон*|прикордонн* смуг*|зон* обмежен*)
subject: country, gov, person, named, body, place, none
actor: subject
recipient: none
implied actor: authorities
without: чорнобил*; аес; реклам*; риболов*
trust: 0.8
`;
