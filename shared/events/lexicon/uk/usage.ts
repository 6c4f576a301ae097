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
without: сво{їх,ї} прав; дрон*; мітинг*
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
`;
