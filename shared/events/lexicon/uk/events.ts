/** Ukrainian words for events. The format is told in ../format.ts. */
export const events = `
[COERCE arrest]
verbs: затрима*; арешту*; заарешту*; заарештов*; арештов*; схопи*; схопл*; викра*; взял* під варту; кину* за ґрати; помісти* (під|у) (варту|сізо); взят* під варту
object: person, none, named, number, body, opp
not object: weapon, flights
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: угод*; подих; дрон; ракет*; вантаж*
trust: 0.8

[COERCE arrest]
nouns: затриман{ня,ню,ням,ні,нь}; арешт*; ув'язнен{ня,ню}
actor: agent, subject
recipient: genitive, object
count recipient: detained
implied actor: police
needs: recipient
trust: 0.6

[COERCE arrest]
verbs: засуди* до; засуджен* до; засуди* на; засудил* на; вирок* до; отрима* (рок*|рік|років); оштрафу*; покара*; визна* винн*
near: рок*; рік; років; колоні*; в'язниц*; діб; суд*; вирок*; штраф*; винн*; місяц*; довічн*; ув'язнен*
actor: subject
recipient: object
implied actor: court
measures: sentence, money
count recipient: persons
without: засудив дії; засудила дії
trust: 0.8

[COERCE arrest]
verbs: арешту*; заарешту*; заарештов*; отрима*; призначи*
near: діб; доби; добу
object: person, none, named, number, opp
actor: subject
recipient: object
measures: sentence
implied actor: court
trust: 0.7
count recipient: persons

[COERCE seize]
verbs: обшука*; обшуку*; вилучи*; конфіску*; зміси* сісти; змуси* посадити; змуси* приземлитися; захопи*; змуси* (літак|лайнер|борт)
actor: subject
recipient: object
implied actor: police
trust: 0.8
count object: vehicles
measures: money

[COERCE seize]
nouns: обшук*
actor: subject, agent
recipient: у, в, genitive, object
implied actor: police
trust: 0.6
count object: vehicles
measures: money

[COERCE seize]
verbs: прийшл* з обшук*; провел* обшук*; проводи* обшук*; проводят* обшук*
actor: subject
recipient: до, у, в
implied actor: police
trust: 0.85
count object: vehicles
measures: money

[COERCE restrict]
verbs: закри* @border; закрива* @border; перекри* @border; зупини* рух; припини* рух; обмежи* рух; відмови* у в'їзді; закри* пункт*; звільни* страйкар*
actor: subject
recipient: для, object
trust: 0.75

[COERCE censor]
verbs: заблоку* (сайт*|доступ|інтернет|портал); блоку* (сайт*|доступ|інтернет)
actor: subject
recipient: object, до
implied actor: authorities
trust: 0.8

[COERCE cyber]
verbs: атаку* (сервер*|мереж*|сайт*|баз*); злама* (сервер*|мереж*|сайт*|баз*|систем*); атакува* (сервер*|мереж*|сайт*|баз*)
actor: subject
recipient: object
trust: 0.7

[COERCE ban]
verbs: визна* терорист*; визна* екстремістськ*; внесл* до перелік*; внес* до списку екстреміст*; ліквідува* (організаці*|парті*); заборони* (діяльніст*|організаці*|прапор*|символік*); заборони*
object: none, body, thing, person, named, number
actor: subject
recipient: object
implied actor: authorities
without: польот*; неб*; імпорт; авіа*; експорт; літак*
trust: 0.65

[COERCE deport]
verbs: депорту*; вислал* з; примусово виве*; вивез* з країни; видворил*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: дипломат*; посл*
trust: 0.75

[SANCTION discontinue]
verbs: запрова* санкці*; ввел* санкці*; введ* санкці*; наклал* санкці*; припини* (польот*|авіасполучен*|торгівл*|імпорт|співпрац*); зупини* (польот*|авіасполучен*|імпорт); зупиня* (польот*|авіасполучен*|імпорт); заборони* (польот*|імпорт|експорт|авіакомпан*|літак*); ухвали* санкці*; схвали* санкці*; розшири* санкці*; закри* (неб*|повітрян*); ухвали* рішення припинити; ухвали* (пакет)
actor: subject
recipient: проти, щодо, стосовно, з, між, object
without: скасу*; зня*
trust: 0.85

[SANCTION discontinue]
verbs: заборони*
object: flights
actor: subject
recipient: genitive, object
trust: 0.75

[SANCTION expel]
verbs: висла* дипломат*; оголоси* персон* нон; вислал* посл*
actor: subject
recipient: object
trust: 0.85
count recipient: persons

[SANCTION withdraw]
verbs: відклика* посл*; відклика* дипломат*; закри* посольств*; вийшл* з (договор*|угод*); денонсу*
actor: subject
recipient: з, object
trust: 0.8

[ACCUSE disapprove]
verbs: засуди*; засуджу*; розкритику*; критику*; назва* (провокаці*|політичн*|злочин*|ганебн*|безпрецедент*|терор*|фарс*|абсурд*|незаконн*|неприйнятн*); осуди*; виклик* (посл*|повірен*|дипломат*); виклика* (посл*|повірен*|дипломат*); вручи* нот*
actor: subject, у, в
recipient: object
without: до (рок|років); до двох; на рок*; років; роки; колоні*; до ув'язн*; команд{и,у} чудов*; матч*
trust: 0.75

[ACCUSE allege]
verbs: звинувати*; звинувачу*; обвинувати*; обвинувачу*; поклал* відповідальніст*
actor: subject
recipient: object
absorbs: yes
without: команд{и,у} чудов*; матч*
trust: 0.85

[ACCUSE investigate]
verbs: поруши* справ*; відкри* справ*; відкри* провадж*; розпочал* розслідув*; розпоча* розслідув*; розсліду*; пред'яви* обвинувач*; поча* розслідув*; оголоси* в розшук; розпоча* суд*; оголоси* підозр*
actor: subject
recipient: проти, щодо, стосовно, object
count recipient: persons
implied actor: police
without: команд{и,у} чудов*; матч*
trust: 0.75

[REQUEST yield]
verbs: закли* звільнит*; вимага* звільн*; зажада* звільн*; закли* (припинит*|вивест*|відпустит*|зупинит*); вимага* (припин*|відстав*|вивед*|вивест*|відпустит*); зажада* (припин*|відстав*)
actor: subject
recipient: object, від, до
absorbs: yes
trust: 0.85

[REQUEST change]
verbs: закли*; заклика*; вимага*; зажада*; попроси*; прос{ить,ять}; зверну* (з проханн*|з закликом); запропону*; наполяга*; апелю*
actor: subject
recipient: object, до, від, indirect
absorbs: yes
without: звільнит*; санкці*; допомо*; розмістит*; до медик*; до лікар*
trust: 0.65

[REQUEST assist]
verbs: попроси* (розмістит*|допомо*|надат*|про допомог*); закли* (санкці*|запровад*|надат*|посилит*|ввест*|допомо*|розмістит*); прос{ить,ять} (допомо*|надат*); зверну* по допомог*
actor: subject
recipient: object, до, від
absorbs: yes
trust: 0.8

[REJECT]
verbs: відмови* ; відмовил* ; відкину*; відхили*
actor: subject
recipient: object, від, indirect
absorbs: yes
without: у в'їзді; коментув*; прокоментув*
trust: 0.6

[THREATEN]
verbs: погрожу*; пригрози*; погрози*; попереди* про (санкці*|наслід*|відповід*)
actor: subject
recipient: indirect, object
absorbs: yes
without: погод*; мороз*; синоптик*; подорожчан*; ожелед*; шахра*; епідемі*
trust: 0.75

[AGREE]
verbs: домови*; домовил*; підписа* @agreement; погоди*; погодил*; пообіця*; обіця*; уклал* @agreement; зобов'яза*
actor: subject
recipient: з, із, зі, indirect
absorbs: yes
measures: money
trust: 0.75

[CONSULT visit]
verbs: зустрі*; провел* (переговори|зустріч); проведе (переговори|зустріч); прове* (переговори|зустріч); обговори*; відвіда*; прибу*; прийня*; приїха*; прилеті*; обговорю*
subject: person, named, country, body
actor: subject
recipient: з, із, зі, object
without: рішення; закон*; постанов*; резолюці*; поліц*
near: президент*; міністр*; переговор*; зустріч*; зустрі*; візит*; посл*; делегаці*; лідер*; глав*; спецпосланник*; прем'єр*
trust: 0.7

[CONSULT phone]
verbs: поговори* телефон*; провел* телефон*; прові* телефон*; обговори* телефон*; зателефону*; подзвони*
actor: subject
recipient: з, із, зі, indirect
trust: 0.8

[SUPPORT]
verbs: підтрима*; привіта*; привітал*; подяку*; висловил* підтрим*; похвали*; визна* (легітимн*|президентом|перемож*)
actor: subject
recipient: object, indirect, з
without: вогн*
trust: 0.65

[CONCEDE]
verbs: помилу*; скасу* (санкці*|заборон*|обмежен*|режим*); зня* (санкці*|заборон*|обмежен*); пом'якши*; зняли (санкці*|заборон*)
actor: subject
recipient: object, з
count recipient: released
trust: 0.75

[RETREAT release]
verbs: звільни*; звільнил*; випусти*; відпусти*; обміня*
object: person, none, number, named, opp
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: посад*; міністр*; з роботи; страйкар*; територі*; міст*; закли*; вимаг*; пікет*; плакат*; від внеск*; від сплат*; від подат*; від мит*; від обов'яз*
trust: 0.75

[RETREAT withdraw]
verbs: виве* (війська|військ*|підрозділ*|техніку); відвел* (війська|підрозділ*); вивел* (війська|військ*|підрозділ*)
actor: subject
recipient: з
trust: 0.8

[RETREAT resign]
verbs: подав у відставку; подала у відставку; пішов у відставку; пішла у відставку; подал* у відставку; склав повноваження
actor: subject
recipient: none
trust: 0.85

[AID]
verbs: нада* (кредит|допомог*|притулок|грант|гуманітарн*|зброю|віз{а,и,у,ам}|візов*); виділи* (кредит|допомог*|грант|мільйон*|млн|євро|доларів); переда* (допомог*|зброю|танк*|ракет*|літак*); видал* віз*
not subject: bus
actor: subject
recipient: indirect, для
measures: money
trust: 0.75

[COOPERATE]
verbs: проводят* спільн* навчан*; розпочал* спільн* навчан*; провел* спільн* навчан*; торгу*; експорту*
actor: subject
recipient: з, із
trust: 0.65

[PROTEST demo]
verbs: протесту*; мітингу*; пікету*; вийшл* на (акці*|протест*|марш*|мітинг*|вулиц*|площ*); провели (акці*|мітинг*|пікет*|марш*); провел* (акці*|мітинг*|пікет*|марш*); зібрал* (на|під) (акці*|мітинг*|посольств*|марш*|площ*)
subject: person, none, number, named, opp, thing
actor: subject, object
recipient: проти, біля, перед, під
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST demo]
nouns: акці{я,ї,ю} протест*; протест{и,у,ів}; мітинг{и,у,ів}; марш{у,і}
near: відбу*; пройш*; вийшл*; трива*; зібра*
actor: genitive, subject
recipient: проти, біля, перед, під
implied actor: protesters
count recipient: participants
trust: 0.5

[PROTEST demo]
verbs: взял* участь; брал* участь
near: марш*; мітинг*; акці*; протест*; демонстраці*
actor: subject
recipient: none
count actor: participants
trust: 0.75

[PROTEST strike]
verbs: страйку*; застрайку*; розпочал* страйк; оголоси* страйк; поча* страйк
actor: subject, object
recipient: none
count actor: participants
trust: 0.8

[PROTEST hunger]
verbs: оголоси* голодуванн*; розпоча* голодуванн*; голоду*; тримає голодуванн*
actor: subject, object
recipient: none
trust: 0.8

[MOBILIZE troops]
verbs: перекину*; перекида*; розгорта*; розгорну*; розмісти* (війська|військ*|підрозділ*|техніку); розміща*; стягу* (війська|техніку); посил* (охорону|кордон|підрозділ*); підняли; зміцню* кордон; перекинут*; відправи* (війська|військ*|підрозділ*)
actor: subject
recipient: none
count object: troops
without: спостерігач*; місі*; реформ*; кампан*
trust: 0.75
count subject: troops

[MOBILIZE troops]
verbs: в'їха*; прибу*; розмісти*; увійшл*; зайшл*
near: колон*; війська; військ; військов*; ешелон*; найман*; вагнер*; підрозділ*; техніки
actor: subject
recipient: none
trust: 0.7
count object: troops
count subject: troops

[MOBILIZE troops]
verbs: розпочал* навчан*; проводят* навчан*; розпоча* навчан*; оголоси* перевірк*
actor: subject
recipient: none
trust: 0.7
count object: troops
count subject: troops

[MOBILIZE weapons]
verbs: розмісти* (ракет*|зброю|ядерн*|систем*); розгорну* (ракет*|зброю|ядерн*|систем*); поруши* повітрян*; залетів; влетів
actor: subject
recipient: none
trust: 0.75
count subject: vehicles
count object: vehicles

[ASSAULT beat]
verbs: поби*; побил*; б'ють; жорстоко поби*
object: person, none, named, number
actor: subject
recipient: object
count recipient: injured
implied actor: police
without: рекорд
trust: 0.75

[ASSAULT crowd-control]
verbs: застосува* (газ|водомет*|сльозогін*|гранат*|силу); розігна*; розганя*; застосову* (газ|водомет*)
actor: subject
recipient: проти, до, object
implied actor: police
trust: 0.8

[ASSAULT firearms]
verbs: застрели*; розстріля*; відкри* вогонь; поранил*; вби*; уби*; вбит*; убит*
object: person, none, named, number
actor: subject
recipient: object
count recipient: killed
trust: 0.65

[ASSAULT heavy-weapons]
verbs: обстріля*; завда* удар*; вдари*; атаку*
actor: subject
recipient: object, по
without: кібер*
trust: 0.65

[ELECT vote]
verbs: проголосува*; голосува*; відбулися вибори; пройшли вибори; проводят* вибори
near: вибор*; референдум*; дільниц*; явк*; голосуван*
actor: subject
recipient: none
implied actor: voters
measures: percent
without: закон*; резолюці*; депутат*; парламент*
trust: 0.65

[ELECT vote]
verbs: склала; становила; сягнула
near: явк*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[ELECT result]
verbs: переміг; перемогл*; перемога*; набра* (відсот*|голос*|%); здобу* (відсот*|голос*|%); переобра*
near: вибор*; голос*; відсот*; %; президент*; цвк
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
trust: 0.7

[ELECT schedule]
verbs: призначи* (вибори|референдум); призначил* (вибори|референдум)
actor: subject
recipient: none
trust: 0.8

[ELECT result]
verbs: оголоси* перемож*; оголосил* перемож*
actor: subject
recipient: object
measures: percent
implied actor: Central Election Commission
trust: 0.75

[ELECT inaugurate]
verbs: склав присягу; склад* присягу; вступив на посаду
actor: subject
recipient: none
trust: 0.8

[GOVERN law]
verbs: ухвали* (закон*|рішення|постанов*|резолюці*); прийня* (закон*|рішення|постанов*|резолюці*); підписа* (закон*|указ*|декрет*); схвали* (закон*|законопро*); внесл* зміни
actor: subject
recipient: none
without: санкці*; припинит*; польот*; угод*
trust: 0.7

[GOVERN appoint]
verbs: призначи*; признач{ив,ила,или,ено}
object: person, named, none
actor: subject
recipient: object
implied actor: president
without: вибор*; покаран*; дат*; зустріч; референдум*
trust: 0.6

[GOVERN dismiss]
verbs: звільни* з посади; звільнил* з посади; усуну* з посади; відправи* у відставку
actor: subject
recipient: object
implied actor: president
trust: 0.8

[GOVERN decide]
verbs: доручи*; наказа*; вирішил*; вирішив; постанови*
subject: person, body, named, country, gov
actor: subject
recipient: indirect
absorbs: yes
trust: 0.5
measures: money

[RELOCATE flee]
verbs: втік; втекл*; утік; утекл*; виїха* з (білорус*|країни); покину* (білорус*|країну); залиши* (білорус*|країну); тікают*
subject: person, named, number, none, pronoun
not subject: uaf
actor: subject, object
recipient: none
count actor: persons
trust: 0.8

[RELOCATE migrate]
verbs: перетну* кордон; перетина* кордон; намага* перетнути; спробува* перетнути; прорва* кордон; штурму* кордон; потрапи* до
subject: person, ref, number
without: списк*; полон*; лікарн*; в'язниц*; колоні*; сізо; рук; реєстр*; перелік*; санкц*; влади; фінал*; рейтинг*; збірн*; кадр; турист*; екскурс*; щороку
actor: subject, object
recipient: none
count actor: persons
trust: 0.7

[INCIDENT accident]
verbs: загинул*; загину*; розби*; зіткну*; впа* (літак|дрон|безпілотник|вертоліт); загорі*; вибухну*; стала* аварія; стався вибух
actor: none
recipient: subject, object
count recipient: killed
near: аварі*; дтп; пожеж*; вибух*; катастроф*; літак*; шахт*; завод*; автобус*; зіткн*; впав; загорі*; вертол*; дрон*
trust: 0.6

[INCIDENT death]
verbs: помер; померл*; помира*; знайшли (мертв*|повішен*|тіло); виявил* (мертв*|повішен*|тіло)
actor: none
recipient: subject, object
count recipient: killed
trust: 0.7

[COERCE restrict]
verbs: впусти*; пусти*; пропусти*; пуска*; пропуска*; впуска*
negated: yes
actor: subject
recipient: object
implied actor: border guards
count recipient: persons
trust: 0.7

[REJECT]
verbs: визна*; погоди*; погодж*; прийня* (запрошен*|пропозиц*|умов*|ноту); підтрима*
negated: yes
actor: subject
recipient: object, на
trust: 0.65
`;
