/**
 * Everyday verbs and nouns of Belarusian news, frame by frame: what the other files know by the words around is known here by who does
 * it and to whom.
 */
export const usage = `
# --- COERCE -------------------------------------------------------------------------------------------------

# The verbs of arrest that mean other things, too, known by those to whom it is done.
[COERCE arrest]
verbs: узяць; браць; забраць; забіраць; прыняць; дастаць; вылічыць
subject: none, cop
object: opp, med, edu, ngo, lab, rel, mil
not object: weapon, property, goods
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: бальніц*; шпітал*; школ*; на працу; інтэрв'ю; узнагарод*; закладнік*; з дзіцячага; хутк*; каментар*; паслядоўнік*; да сябе; удзельнікаў з; на выхаванн*; на ўлік; на ўзбраенне; прыклад; экзамен*; іспыт*; дадому; з аэрапорта дадому; =удзел
trust: 0.55

[COERCE arrest]
verbs: даць; даваць; накінуць; дадаць; прыпаяць
subject: none, jud, court
object: sentencething, number
near: хімі*; калоні*; турм*; =сутак; =содняў; базав*; умоўна; пазбаўл*; абмежаванн* волі; хатняй
actor: subject
recipient: indirect, case:dat, object
count recipient: persons
measures: sentence, money
implied actor: court
needs: recipient
without: прэмі*; грант*; адтэрміноўк*; выбар*; на роздум; на падрыхтоўк*; гарант*
trust: 0.62

[COERCE arrest]
verbs: змяніць (рэжым|умовы|калонію|меру); узмацніць (рэжым|пакаранне); перавесці на (турэмны|турму|строгі|камерны); перавесці у (турму|турма|крытую|пкт|карцар|шыза|шізо|адзіночку|адзіночная); кінуць у (карцар|шыза|шізо|адзіночку|адзіночная|пкт); змясціць у (карцар|шыза|шізо|адзіночку|пкт); этапаваць; адправіць па этапе; вярнуць у (калонія|турма|сіза); замяніць (хімію|хатнюю|абмежаванне|штраф|умоўны)
subject: none, cop, jud, court, gov, body
object: person, named, number, opp, med, pronoun, none, thing, sentencething
near: турэмн*; калон*; турм*; строг*; карцар*; шыза; шіза; пкт; адзіночк*; сутак; палітвяз*; палітзняв*; зняволен*; асуджан*; арыштам; арышт; сіза; этап*; адзіночн*; крыт*
actor: subject
recipient: object, indirect, case:dat
count recipient: persons
implied actor: authorities
without: памяншэнн*; мякч*; аблегчан*; на больш мяккі; калонію-пасяленне
trust: 0.62

[COERCE arrest]
verbs: прадоўжыць; падоўжыць; працягнуць; прадаўжаць
object: sentencething, prison, none, thing
near: арышт*; пад вартай; тэрмін утрыманн*; тэрмін арышту; трыманн* пад; сіза; меру стрыман*; меру стрымліванн*; зняволенн*; пакаранн*
subject: none, jud, court, cop, body
actor: subject
recipient: indirect, case:dat, genitive
implied actor: court
without: санкц*; дагавор*; кантракт*; віз*
trust: 0.65

[COERCE arrest]
nouns: хатні ^арышт; завочны ^арышт; адміністрацыйны ^арышт; ^утрыманне пад вартай; ^тэрмін утрымання
near: прызнач*; атрыма*; адправі*; змясці*; пасадзі*; санкцыянав*; падоўж*; працягн*; прадоўж*
actor: subject
recipient: object, indirect, для+gen
implied actor: court
needs: recipient
without: вызвал*; адмен*; скончы*; замяні* на хатні; змянілі на
trust: 0.5

[COERCE arrest]
verbs: трапіць пад; патрапіць пад; апынуцца пад
near: пад арышт; пад арыштам; пад хатні арышт; пад хатнім; пад варту; пад вартай; пад суд; пад раздачу сілавікоў
subject: person, named, number, opp, med, edu, lab, rel, ngo, pronoun, cop, gov, bus, leg
actor: none
recipient: subject
count recipient: detained
implied actor: police
without: маёмас*; рахун*; актыв*; судна; карабель
trust: 0.62

# Thrown, taken, dragged into a place of custody.
[COERCE arrest]
verbs: дастаўляць у; даставіць у; прывезці у; прывезці на; прывесці у; прывозіць у; адвезці на; перавезці у; звезці у; вывезці у; завесці у; скіраваць у; этапаваць у; заганяць у
object: person, named, number, pronoun, none, opp, med, edu, lab, rel
near: руус; раус; рувс; рудс; міліц*; пастарун*; пастарунак; сіза; ічу; ізалятар*; акрэсцін*; кдб; губазік*; калон*; турм*; кпз; камеру; валадарк*; участак
subject: none, cop, person
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: перадач*; лісты; грошы; груз; тавар*; абсталяв*; вызвал*; адвакат*; экскурс*; выбарчы* участ*; выбарчага участка
trust: 0.62

[COERCE arrest]
verbs: пазбавіцца волі; пазбавіць волі; пазбаўляць волі; асудзіць; прызнаць вінаватым
subject: none, jud, court, country, place
object: opp, med, edu, ngo, lab, rel, spy, person, named, number
near: шпіянаж*; здрад*; тэрарыз*; экстрэмі*; дыверс*; дапамог* кдб; садзейнічан*; данат*; пратэст*; каментар*; абраз*; паклёп*; удзел*; артыкул*
actor: subject
recipient: object
count recipient: persons
measures: sentence, money
implied actor: court
trust: 0.75

# Searches and seizures.
[COERCE seize]
verbs: завітаць да; наведацца да; заявіцца да; уварвацца да; уламацца да; прыйсці да; прыходзіць да; прыехаць да; заваліцца да; нагрянуць да; праверыць
subject: cop
actor: subject
recipient: да+gen, у+acc, object
count recipient: persons
implied actor: police
without: высновы; улады; пагаднення; мяжы; лекара; школьнікаў; дзяцей; ветэран*; на дапамогу; помніка; зброю; дакументы кіроўц*
trust: 0.6

[COERCE seize]
verbs: вынесці; вывезці; прыхапіць; выграбці; забраць; пазабіраць; звезці; канфіскаваць
subject: none, cop
object: property, thing, weapon, goods
near: усю тэхніку; тэхніку; камп'ютар*; ноўтбук*; тэлефон*; дакумент*; флэшк*; носьбіт*; кнігі; сцягі; планшэт*; гаджэт*; серверы; наклад; архіў
actor: subject
recipient: у+gen, з+gen
implied actor: police
without: рамонт*; злодзе*; валанц*; краўц*; старую тэхніку; на звалк*; шпітал*; смецц*; украіна; фронт*
trust: 0.55

[COERCE seize]
verbs: ператрэсці; ператрэсьці; перавярнуць; перакапаць; пераварушыць; перарыць; абшукаць; праверыць; аглядзець; шманаць; перабіраць
subject: none, cop
near: кватэр*; дом; дома; хату; офіс*; рэдакц*; пакой; дачу; жытло; рэчы; тэлефон*; касцёл*
object: none, thing, property, person, named, place, text
actor: subject
recipient: у+loc, genitive, object, у+gen
implied actor: police
without: пажар*; рамонт*; самалёт*; журы; інспект*; лекар*; санстанц*; музей; выстав*; турыст*
trust: 0.5

[COERCE seize]
verbs: арыштаваць; арыштоўваць; замарозіць; апячатаць; апісаць; канфіскаваць; спагнаць; адсудзіць; нацыяналізаваць; адабраць; адняць
subject: none, jud, cop, gov, court, country, body, place
object: property
actor: subject
recipient: у+gen, genitive, object
implied actor: authorities
without: санкц*; наркот*; цыгарэт*; п'ян*; кантрабанд*; браканьер*; банкрут*; доўг; доўгу; тэлефон*; злодз*
trust: 0.6

# Borders and people turned back.
[COERCE restrict]
verbs: закрыць; зачыніць; перакрыць; заблакаваць; прыпыніць; абмежаваць; замкнуць; спыніць
subject: country, gov, cop, place, body, none, person
object: border
not subject: lab, opp, cvl, protestevent
actor: subject
recipient: для+gen, з+ins
implied actor: authorities
without: рамонт*; авары*; дтз; снег*; марафон*; святкаванн*; веласіпед*; неба для; сайт*
trust: 0.62

[COERCE restrict]
verbs: разгарнуць; завярнуць; адвярнуць; вярнуць; выціснуць; адпіхнуць; перапіхнуць; перапхнуць; выпхнуць; выштурхаць; выштурхнуць; выправадзіць; заварочваць
subject: cop, country, none, mil
object: ref, number, person
near: мігрант*; бежанц*; бежанцаў; нелегал*; мяж*; плот; памежнік*; афганц*; сірыйц*; курд*; назад у беларус*; у беларусь; на беларус*; уезд*
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: танк*; тэхнік*; вайск*; на радзіму; добраахвот*; рэйсам
trust: 0.66

[COERCE restrict]
verbs: звольніць; звальняць; выгнаць; пагнаць; пазбавіць працы; адхіліць ад; не працягнуць; не падоўжыць; папрасіць з; адлічыць; выключыць
subject: none, edu, body, gov, bus, universities, person, place
object: edu, med, lab, rel, workers, cvl, person, named, number
near: за подпіс*; за пазіцы*; за пратэст*; за актыўнас*; за ўдзел; за удзел; за лайк*; за каментар*; за погляд*; за палітык*; за крытык*; за адмову; за страйк*; за падтрымк*; палітычн* матыв*; з палітычных; з ідэалагічных; за сцяг*; за праваабарон*; праз пазіцы*; праз палітык*; за мову; за беларуск*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.66

[COERCE restrict]
verbs: даць дазвол; дазволіць; узгадніць; адмовіць; адмовіць у дазволе; не выдаць; выдаць дазвол; пагадзіцца на
negated: yes
subject: gov, none, body, place
near: канцэрт*; выстав*; шэсц*; мітынг*; пікет*; марш*; акцы*; прэзентац*; гастрол*; спектакл*; дзень волі; дзяды; набажэнств*; імш*
actor: subject
recipient: indirect, для+gen, на+acc
implied actor: authorities
without: забудоў*; дзіця; бацьк*
trust: 0.62

# Lists of the extremist and the forbidden.
[COERCE ban]
verbs: папоўніць; папаўняць; пашырыць; абнавіць; дапоўніць
near: экстрэміс*; тэрарыс*; шкодны* для; забаронен* літаратур*; непажадан*
subject: none, gov, cop, jud, body, text, named, person, med, thing
actor: subject
recipient: case:ins
implied actor: authorities
without: санкц*; спіс палітвяз*; пра экстрэм*
trust: 0.62

[COERCE ban]
verbs: спыніць дзейнасць; прыпыніць дзейнасць; забараніць дзейнасць; ануляваць рэгістрацыю; скасаваць рэгістрацыю; пазбавіць рэгістрацыі; зняць з рэгістрацыі; выключыць з рэестра; ліквідаваць; зачыніць; разагнаць; закрыць
subject: jud, court, gov, none, body
object: ngo, med, edu, pty, rel, lab, rights, none, thing
near: дзейнасць; дзейнасці; рэгістрац*; рэестр*; арганізац*; фонд*; аб'яднанн*; прафсаюз*; партыю; партыі; рэдакц*; таварыств*; установ*
actor: subject
recipient: genitive, object
implied actor: authorities
without: авары*; наступств*; рамонт*; санітар*; банкрут*; кандыдат*; сэрвіс*; экстрэмальн*
trust: 0.6

[COERCE censor]
verbs: абмежаваць доступ; абмежаваць; закрыць доступ; перакрыць доступ; блакаваць; заблакаваць; блакіраваць; выключыць; адключыць; замарудзіць; запаволіць; прыбраць з эфіру; зняць з эфіру; зняць з пракату; выразаць; цэнзураваць; забараніць паказ; забараніць песн*
object: site, med, text, none
subject: none, gov, cop, body, country, med, bus
near: сайт*; старонк*; доступ*; ютуб*; інтэрнэт*; тэлеграм*; сацсет*; інстаграм*; мэсэнджар*; vpn; рэсурс*; выданн*; эфір*; пракат*; фільм*; песн*; спектакл*; тэлеканал*; партал*
actor: subject
recipient: object, да+gen, genitive
implied actor: authorities
without: дарог*; рахун*; электр*; мяж*; аварыя; аварыі; хакер*; рамонт*
trust: 0.6

[COERCE deport]
verbs: прымусіць пакінуць; прымусіць выехаць; прымусіць з'ехаць; змусіць пакінуць; змусіць выехаць; выгнаць з; выправадзіць з; выдаліць з; высадзіць за; вывезці за; вывезці з; выпіхнуць з; прадпісаць выехаць; прадпісаць пакінуць; даць (суткі|гадзіны|тыдзень) на
object: person, named, number, opp, med, rel, ngo, edu, pronoun, none, cvl, ref
not object: diplomat, troopsthing
near: краін*; беларус*; літв*; польш*; расі*; грузі*; латві*; за мяжу; мяжы; за межы
subject: none, cop, gov, country, body, place
actor: subject
recipient: object, indirect
count recipient: persons
implied actor: authorities
without: дыпламат*; баявых; бальніц*; на лячэнн*; адпачын*; цела; тавар*; вайск*
trust: 0.62

[COERCE deport]
verbs: выдаць; выдаваць; перадаць; аддаць; здаць; экстрадаваць; вярнуць
object: person, named, number, opp, mil, pronoun, cvl
subject: country, gov, jud, cop
near: мінску; менску; беларусі; у беларусь; рэжыму; маскве; расіі; у расію; кіеву; лукашэнку; па запыце; на запыт
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: абмен*; палонн*; прэмі*; не выда*; не выдас*; вытворч*; візу; лекі; грошы; пазыку; вызвал*; палітвяз*
trust: 0.6

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: накінуцца на; кінуцца на; наляцець на; накідвацца на; нападаць на; насесці на; навальвацца на; узяцца за; пераследаваць з
target: person, opp, med, cvl, lab, edu, ref, ngo, rel, number, leg
near: кулакамі; кулаком; дубінк*; нагамі; біць; лупц*; збі*; збілі; малац*; нажом; кіямі; бітамі; газавы* балон*
actor: subject
recipient: на+acc
count recipient: injured
without: сабак*; мядзвед*; воўк*
trust: 0.66

[ASSAULT beat]
verbs: дастацца; перапасці; перападаць; прыляцець
near: дубінк*; па рэбрах; па галаве; па нагах; кулак*; ад амапа*; ад амапу; ад сілавік*; ад ахоўнік*
actor: ад+gen
recipient: indirect, case:dat
implied actor: police
without: спадчын*; прыз; крытык*; мяч*
trust: 0.58

[ASSAULT beat]
verbs: лупіць; малаціць; тузаць; цягаць; штурхаць; валтузіць; таптаць; адлупіць; адмалаціць; адгамсаць; пакалечыць; скалечыць; нявечыць; знявечыць; разбіць галаву; разбіць твар; паламаць рэбры; зламаць руку; зламаць сківіцу; выбіць зубы
subject: none, cop, mil, person
object: person, named, number, opp, med, lab, edu, cvl, ref, limbs, pronoun, none
not object: property, vehicle
near: дубінк*; амап*; міліц*; сілавік*; затрыман*; калон*; сіза; камер*; турм*; памежнік*; ахоў*; наглядчык*; канваір*; аўтазак*; вязн*; палітвяз*; мігрант*; зняволен*; вязню; вязня
actor: subject
recipient: object, indirect, case:dat, у+gen
count recipient: injured
implied actor: police
without: матч*; збожж*; варот*; дтз
trust: 0.62

[ASSAULT torture]
verbs: біць (токам|электрашокерам); падключаць (ток|электроды); душыць (пакетам|процівагазам|пакет); не даваць (спаць|ёжы|вады); марыць голадам; марыць холадам; трымаць (босым|голым|без); прыстаўляць пісталет; імітаваць расстрэл; катаваць (токам|шокерам|голадам|холадам); падвешваць; абліваць (вадой|хлоркай); труціць (газам|хлоркай); змушаць (стаяць|прысядаць); прымушаць (стаяць|прысядаць|есці)
subject: none, cop, mil, person
object: person, named, number, opp, pronoun, none, med, thing, cvl
near: вязн*; палітвяз*; палітзняв*; затрыман*; зняволен*; камер*; карцар*; сіза; калон*; босым; босай; бетон*; токам; электрашокер*; пакет*; допыт*; катава*; здзек*; парол*; хлорк*
actor: subject
recipient: object, indirect
implied actor: police
without: сабак*; маці дзіц*; трэнер*
trust: 0.6

[ASSAULT firearms]
verbs: расстраляць; застрэліць
subject: mil, cop, crm, none, uaf, troopsthing, person, country
object: vehicle, property, none, place, person, number, named, body, cvl, ref
near: салдат*; памежнік*; вайск*; вайсков*; сілавік*; спецназ*; міліц*; паліцы*; жаўнер*; баевік*; цывільн*; машын*; аўтамабіл*; калон*; мігрант*; бежанц*; кдб; амап*
not object: text, crowdweapon
actor: subject
recipient: object, у+acc, па+loc
count recipient: killed
without: фільм*; вучэбн*; мішэн*; палігон*; вучэнн*; паляўнічы; дзіка; лась; лася; гумав*; гумов*; ракет*; артылер*; біятлан*
trust: 0.62

[ASSAULT firearms]
verbs: абстраляць; страляць па; стрэліць па; стрэліць у; страляць у; адкрыць агонь па; падстрэліць; параніць
subject: mil, cop, crm, none, uaf, troopsthing, person, country
object: vehicle, property, none, place, person, number, named, body, cvl, ref
near: салдат*; памежнік*; вайск*; вайсков*; сілавік*; спецназ*; міліц*; паліцы*; жаўнер*; баевік*; цывільн*; машын*; аўтамабіл*; калон*; мігрант*; бежанц*; кдб; амап*
not object: text, crowdweapon
actor: subject
recipient: object, у+acc, па+loc
without: фільм*; вучэбн*; мішэн*; палігон*; вучэнн*; паляўнічы; дзіка; лась; лася; гумав*; гумов*; ракет*; артылер*; біятлан*
trust: 0.62

[ASSAULT crowd-control]
verbs: усадзіць кулю; загнаць кулю; пусціць газ; пусціць слезацечны; разагнаць газам; разганяць газам; разагнаць вадамётамі; паліць з; паліваць з; паліваць вадой; абліць вадой; закідаць гранатамі; шпурляць гранаты; кідаць гранаты; травіць газам; заліць газам
near: гумав*; гумов*; газ*; вадамёт*; вадой; светлашум*; святлошум*; слезацеч*; гранат*; брандспойт*; перцав*
subject: none, cop, mil, person
actor: subject
recipient: object, у+acc, супраць+gen, у+gen
implied actor: police
implied recipient: protesters
without: агарод*; градк*; кветк*; пажарн*
trust: 0.62

[ASSAULT assassinate]
verbs: замахнуцца на жыццё; учыніць замах; здзейсніць замах; учыняць замах; спрабаваць забіць; спрабаваць атруціць; спрабаваць застрэліць; рыхтаваць замах; рыхтаваць забойства; замовіць забойства; пазбавіць жыцця
actor: subject
recipient: на+acc, genitive, object
trust: 0.65

[ASSAULT primitive]
verbs: праткнуць; пратыкаць; пырнуць; парэзаць; параніць; ударыць; закалоць; нанесці ўдар; ткнуць
near: нажом; дзідай; кіем; палкай; сякерай; прутом; шпрыц*; арматур*; каменем; цэглай; рагатк*; нажа
target: person, mil, cop, number, named, opp, ref, cvl, med, gov
actor: subject
recipient: object, indirect
count recipient: injured
without: рыб*; кухн*; па п'яні; п'яны; сусед*; сужыцел*; дзік*; бык*; муж; жонк*
trust: 0.62

[ASSAULT heavy-weapons]
verbs: забраць (жыццё|жыцці); загубіць; забіць; параніць; разбурыць; пашкодзіць; знішчыць; зачапіць; трапіць у; пацэліць у; упасці на; ударыць па; накрыць; прыляцець у; прыляцець па; урэзацца у; спаліць; зруйнаваць; пазбавіць святла
subject: strike, weapon
not subject: drill
target: person, place, property, number, cvl, body, named, border, thing, none, vehicle
actor: subject
recipient: object, у+acc, па+loc, на+acc
count recipient: killed
count object: killed
without: фільм*; спорт*; вучэнн*; палігон*; навальніц*; шторм*; маланк*; сонечн*; электрычн* удар*; эканомік*; санкц*; балон*; метэа*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: апынуцца пад (абстрэлам|ударам|ударамі|агнём|бамбёжкай|абстрэл); трапіць пад (абстрэл|удар|агонь|бамбёжку|абстрэлы|удары); падвергнуцца (абстрэлу|атацы|бамбардзіроўцы|абстрэл|атака); перажыць (атаку|удар|налёт|абстрэл)
subject: place, property, border, person, named, number, none, body, thing, vehicle
actor: none
recipient: subject
without: крытык*; санкц*; эканомік*; хакер*; кібер*; скандал*
trust: 0.62

[ASSAULT heavy-weapons]
verbs: выпусціць; запусціць; сцэліць; скінуць; накіраваць; задзейнічаць; ударыць; атакаваць
object: weapon, number, place, none, strike
subject: country, mil, weapon, gov, none, place
near: па украін*; па кіев*; па харкав*; па адэс*; па львов*; па тэрыторыі; па горад*; па гарадах; па энергет*; па жыл*; па аб'ект*; кіеў; украіну; харкаў; адэсу; уначы; ноччу; за ноч
actor: subject
recipient: па+loc, на+acc, object
without: вучэнн*; палігон*; выпрабав*; метэа*; спадарожнік*; касміч*
trust: 0.6

[ASSAULT explosives]
verbs: падарваць; узарваць; замініраваць; прывесці ў дзеянне; падкласці; падкінуць; закласці
object: vehicle, property, weapon, border, none, thing, body
near: цягнік*; састав*; паравоз*; цеплавоз*; чыгунк*; рэйк*; мост; цыстэрн*; газаправод*; нафтаправод*; склад*; аўтамабіл*; машын*; выбухов*; бомб*; міна; міну; мінай; аэрадром*; самалёт*
subject: none, opp, person, country, uaf, spy, mil, named, body, number
actor: subject
recipient: object, у+acc, пад+acc
without: давер; рэпутац*; эканомік*; хлусн*; ілжыв*; паведамленн*; патэлефанав*; снарад часоў
trust: 0.6

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE disapprove]
verbs: успрыняць з; сустрэць з; сустрэць у; адрэагаваць на; рэагаваць на; адгукнуцца на; выказацца пра; выказвацца пра; успрыняць у; узняць голас супраць; падняць голас супраць; паўстаць супраць; выказаць (абурэнне|пратэст|незадаволенасць|нязгоду|занепакоенасць); выразіць пратэст
near: абурэнн*; абуран*; рэзка; жорстк*; рашуча; рашучы; адмоўна; негатыўна; гнеўна; у штыкі; з асуджэннем; варожа; пратэст*; незадавол*; нязгод*; голас; крытычна
subject: country, gov, igo, ngo, leg, opp, med, person, named, body, rel, place
not subject: cop, everyday
actor: subject
recipient: на+acc, genitive, супраць+gen, object
absorbs: yes
without: матч*; фільм*; вуліц*; плошч*
trust: 0.6

[ACCUSE disapprove]
verbs: даць ацэнку; даваць ацэнку; даць прынцыповую; выступіць з асуджэннем; выступіць з крытыкай; прыйсці ў жах; прыйсці ў абурэнне; абвясціць пратэст; падаць пратэст; заявіць пратэст; паслаць ноту; уручыць ноту; накіраваць ноту; перадаць ноту
near: жорстк*; рэзк*; негатыўн*; адмоўн*; прынцыпов*; ноту; нота; пратэст; асуджэнн*; крытык*; жах; абурэнн*; суров*
subject: country, gov, igo, ngo, leg, opp, med, person, named, body, rel, place, none
not subject: everyday
actor: subject
recipient: indirect, case:dat, genitive, супраць+gen
absorbs: yes
without: вуліц*; плошч*
trust: 0.62

[ACCUSE disapprove]
verbs: выклікаць на дыван; выклікаць; запрасіць; паклікаць
object: diplomat
subject: gov, none, country, body, place
actor: subject
recipient: object, genitive
absorbs: yes
without: таксі; на саміт; на сустрэчу з выпускнік*; на цырымон*; цікавас*; лекар*
trust: 0.62

[ACCUSE allege]
verbs: стаяць за
subject: country, gov, spy, cop, person, named, opp, place, body
near: за напад*; за збіцц*; за выкрадан*; за справай; за хвал*; за кампан*; за вайной; за агрэс*; за падрыв*; за атак*; за дыверс*; за ўдар*; за удар*; за арганізац*; за выбух*; за забойств*; за замах*; за пажар*; за падпал*; за правакац*; за кібератак*; за балон*; за узлом*; за ўзлом*; за мігранц*; за крызіс*
actor: none
recipient: subject
absorbs: yes
trust: 0.55

[ACCUSE allege]
verbs: несці адказнасць; несці віну; быць датычным; датычыцца; мець дачыненне; спрычыніцца да; узваліць віну; перакласці віну; перакласці адказнасць; складаць віну; ускласці віну; ускладаць віну; ускладаць адказнасць; знайсці вінаватага; паказаць пальцам на
near: адказнасць; віну; віна; датычн*; дачыненн*; вінават*; спрычыні*; пальцам
subject: country, gov, cop, person, named, opp, place, body, igo, ngo, mil, none
not subject: everyday
target: country, gov, cop, person, named, opp, place, body, igo, mil, spy
actor: none
recipient: subject, на+acc
absorbs: yes
without: не нес*; не мае дач*; ніхто не; крымінальн* адказнасц*; адміністрацыйн* адказнасц*
trust: 0.45

[ACCUSE allege]
verbs: ускласці віну; ускладаць віну; ускладаць адказнасць; ускласці адказнасць; перакласці віну; перакладаць віну; узваліць віну; паказаць пальцам; ківаць на; складаць віну; спісаць на; звальваць на; звальваць віну
subject: country, gov, person, named, opp, place, body, igo, ngo, mil, leg
not subject: everyday
actor: subject
recipient: на+acc
absorbs: yes
trust: 0.66

[ACCUSE allege]
verbs: абвінаваціць; абвінавачваць; вінаваціць; западозрыць; падазраваць; выкрыць; выкрываць; палавіць на; злавіць на
subject: country, gov, igo, ngo, opp, leg, place
target: country, gov, igo, ngo, opp, leg, place, cop, mil, spy, named, person, body
not subject: cop, jud, everyday
actor: subject
recipient: object, на+acc
absorbs: yes
without: артыкул*; крымінальн*; =мяжы; граніц*; вакзал*; пункц*; пункт*
trust: 0.7

[ACCUSE investigate]
verbs: падазраваць; западозрыць; абвінавачваць; вінаваціць
subject: none, cop, jud
near: у шпіянаж*; у здрад*; у дыверс*; у тэрарыз*; у экстрэм*; у садзейнічанн*; у фінансаванн*; у хабар*; у карупц*; у махлярств*; у кантрабанд*; у супрацоўніцтв*; у дапамоз*; у падпал*; у забойств*; у шпіёнств*; у працы на; у арганізац*; у рабоце на
object: person, named, number, opp, med, edu, lab, cvl, spy, mil, gov, pronoun, bus, rel, ref
actor: subject
recipient: object
count recipient: persons
implied actor: Investigative Committee
absorbs: yes
without: прыгавары*; асудзіл*
trust: 0.72

[ACCUSE investigate]
verbs: падаць (пазоў|іск); пазываць; пазывацца з; судзіцца з; падаць у суд; звярнуцца у суд; пайсці у суд; звярнуцца у (трыбунал|гаагу|камітэт); скардзіцца у; падаць (скаргу|заяву) у; данесці на; напісаць данос
subject: country, gov, ngo, opp, med, person, named, number, body, bus, lab, edu
target: country, gov, bus, named, person, body, cop, leg, med, opp, igo, none
not subject: everyday
actor: subject
recipient: на+acc, супраць+gen, object, з+ins
absorbs: yes
without: развод*; алімент*; спадчын*; сусед*; кватплат*; банкруцтв*; апеляц*; касац*; прысуд*
trust: 0.6

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: утварыць ланцуг; выстраіцца у ланцуг; стаць у ланцуг; стаяць у ланцугу; узяцца за рукі; выйсці з ланцугом; зладзіць ланцуг; утварыць жывы
subject: person, number, named, opp, edu, lab, med, rel, cvl, none, pronoun
not subject: cop, mil, gov
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: карагод*; дзіцячы садок; вяселл*
trust: 0.62

[PROTEST demo]
verbs: адзначыць; ушанаваць; сустрэць; адсвяткаваць; выказаць; падтрымаць; правесці
near: шэсцем; мітынгам; маршам; хадой; пікетам; аўтапрабегам; акцыяй; флэшмобам; дэманстрацыяй; вечам
subject: person, number, named, opp, edu, lab, place, none, cvl, body
not subject: cop, mil, gov
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: парад*; 9 мая; дзень перамогі; дабрачынн*
trust: 0.6

[PROTEST demo]
verbs: выйсці на; выходзіць на; сабрацца на; збірацца на; сысціся на; прыйсці на; далучыцца да @protestevent
near: стаянне; пікет; мітынг; марш; шэсце; дэманстрацыю; акцыю; маніфестацыю; вартаванне; хаду; веча; аўтапрабег; пратэст; акцыю пратэсту; акцыі пратэсту; да маршу; да акцыі; да пратэсту; да мітынгу; да хады
subject: person, number, named, opp, edu, lab, rel, med, cvl, none, ngo
not subject: cop, mil, gov, troopsthing
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: затрым*; распродаж*; дабрачынн*; рэкламн*; парад*; за ўдзел; марш-кідк*
trust: 0.55

[PROTEST demo]
verbs: зладзіць; ладзіць; учыніць; арганізаваць; правесці; праводзіць; адбыцца; прайсці; праходзіць; пачацца
near: аўтапрабег; аўтапрабегам; перформанс; веча; пікет; адзіночны пікет; шэсце; хада; хаду; флэшмоб; стаянне; вартаванне; маніфестацы*; акцыя пратэсту; акцыю пратэсту; акцыя салідарнасц*; акцыю салідарнасц*; мітынг; дэманстрацы*; марш
subject: person, number, named, opp, edu, lab, rel, med, cvl, none, ngo, protestevent, thing, pty
not subject: cop, mil, gov, jud, text
object: none, protestevent, thing
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: затрым*; распродаж*; дабрачынн*; рэкламн*; парад*; за ўдзел; суд; асуд*; марш-кідк*; вучэнн*; экалагічн*; прадпрымальнік* форум*; моды; вяселл*; аўтагонк*; ралі
trust: 0.52

[PROTEST demo]
verbs: спяваць; праспяваць; заспяваць
near: з плакат*; «пагоню»; «магутны божа»; «муры»; пагоню; магутны божа; ля сцен; пад сценамі; каля амбасады; на плошчы; у фае
subject: person, number, opp, edu, lab, none, cvl, rel, med
not subject: cop, mil, gov
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: канцэрт*; альбом*; гурт; сцэн*; суд; затрым*; за тое; фестывал*; хор
trust: 0.55

[PROTEST strike]
verbs: абвясціць стачку; абвясціць (страйк|забастоўку); пачаць (стачку|страйк|забастоўку); распачаць (стачку|страйк|забастоўку); спыніць працу; прыпыніць працу; спыніць (канвеер|вытворчасць|заводы); не спусціцца у; не выйсці на; адмовіцца (працаваць|выходзіць|спускацца); перастаць працаваць; працаваць па правілах; кінуць працу
subject: person, number, lab, edu, med, named, opp, cvl, none, bus, ngo
not subject: gov, country, weapon, site, place
actor: subject
recipient: none
count actor: participants
implied actor: workers
near: стачк*; страйк*; забастоў*; рабоч*; шахцёр*; гарняк*; настаўнік*; медык*; лекары; перавозчык*; аграры*; фермер*; працоўн*; калектыў*; чыгуначнік*; на знак; пратэст*; у забой; забой; цэх*; актор*
without: рамонт*; хвароб*; санкц*; авары*; сыравін*; прастой; адпачын*; патраб*; заклік*; паграж*; прыгразі*; асудзіл*
trust: 0.62

[PROTEST hunger]
verbs: галадаць; галадаваць; абвясціць галадоўку; пачаць галадоўку; трымаць галадоўку; працягваць галадоўку; выйсці на галадоўку; адмовіцца ад (ежы|вады); адмаўляцца ад (ежы|вады); адмовіцца прымаць ежу; не прымаць ежу
subject: person, number, opp, named, ref, med, pronoun, none, rel, lab, edu
actor: subject
recipient: none
count actor: participants
without: дыет*; пост; дзіця; кот; котка; сабак*; афрык*
trust: 0.66

# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: спыніць; спыняць; прыпыніць; забараніць; забараняць; абмежаваць; скараціць; заблакаваць; закрыць; замарозіць; адмовіцца ад; парваць з; прыпыняць
subject: country, igo, gov, bus, place
object: trade, agreement, talks
not object: border, drill
near: імпарт*; экспарт*; увоз*; вываз*; транзіт*; пастаўк*; гандл*; палёт*; рэйс*; авіязносін*; закупк*; перавозк*; супрацоўніцтв*; праект*; праграм*; фінансаванн*; інвестыц*; кантракт*; перавалк*
actor: subject
recipient: з+gen, у+acc, з+ins, genitive, для+gen
without: рамонт*; туман*; снег*; надвор'*; грып*; ящур*; чум*; лейкоз*; забастоў*; страйк*; авары*; пагражае; пагразі*; прыгразі*; заклік*; можа
trust: 0.6

[SANCTION discontinue]
verbs: забараніць; забараняць; абмежаваць; не дазволіць
near: ввоз; увоз; увозіць; вывозіць; імпартаваць; экспартаваць; пастаўляць; перавальваць; перавозіць; транзіт*; прадаваць тавар*; прадаваць нафт*; лётаць; пралятаць; пералёт*; заход у порт*; заходзіць у порт*; уезд фур; уезд грузавік*; купляць; закупляць; інвеставаць
subject: country, igo, gov, none, place
not subject: jud, cop
actor: subject
recipient: indirect, case:dat, для+gen, з+gen
without: спірт*; алкагол*; цыгарэт*; наркот*; падлетк*; дрон*; грып*; чум*; непаўналет*
trust: 0.64

[SANCTION discontinue]
verbs: адмовіцца (лётаць|лятаць|пастаўляць|купляць|прадаваць|перавозіць|абслугоўваць|працаваць|супрацоўнічаць|закупляць|страхаваць|транспартаваць); перастаць (лётаць|лятаць|пастаўляць|купляць|прадаваць|перавозіць|абслугоўваць)
subject: country, igo, gov, bus, body
near: беларус*; расі*; расій*; мінск*; менск*; над беларуссю; мяж*
actor: subject
recipient: у+acc, з+gen, з+ins, object
without: забастоў*; страйк*; рабоч*
trust: 0.64

[SANCTION discontinue]
verbs: сысці з (расіі|беларусі|рынку|рынка); сыходзіць з (расіі|беларусі|рынку|рынка); пакінуць (расію|беларусь|рынак|расійскі|беларускі); пакідаць (беларусь|расію|рынак); пакінуць рынак; спыніць працу у; згарнуць працу у; згарнуць бізнес; згарнуць дзейнасць; прыпыніць дзейнасць у; выйсці з бізнесу; закрыць прадстаўніцтва
subject: bus, thing, named
near: рынк*; рынак; расі*; беларус*; бізнес*; кампан*; visa; mastercard; banking; бренд*
not subject: person, cvl, opp, troopsthing, ngo, gov
actor: subject
recipient: з+gen, object
without: войск*; вагнер*; рэжысёр*; спявак*; дыпламат*; пасол; паслы
trust: 0.58

[SANCTION discontinue]
verbs: закрыць (рахунак|рахункі); заблакаваць (рахунак|рахункі|актывы|актыў|аперацыі|плацяжы); замарозіць (актывы|рахункі|актыў|рэзервы|праекты|сродкі|фінансаванне|супрацоўніцтва); арыштаваць (актывы|рахункі|яхту|самалёт); адключыць ад (swift|свіфт|свіфта); выключыць з swift; пазбавіць доступу да
subject: country, igo, gov, bus, body, place
not subject: cop
actor: subject
recipient: genitive, indirect, object, у+loc
without: суд; неплацельш*; махляр*; следч*; прад'яв*
trust: 0.6

[SANCTION discontinue]
verbs: трапіць пад; трапляць пад; падпасці пад; патрапіць пад; апынуцца пад; знаходзіцца пад; трапіць у; патрапіць у; апынуцца у
near: пад санкцыі; пад санкцыямі; у санкцыйны; у санкцыйным; пад абмежаванні; пад эмбарга; у чорны спіс; санкцыйны спіс; санкцыйным спісе
subject: bus, person, number, named, gov, cop, jud, body, country, med, mil, thing
actor: none
recipient: subject
count recipient: persons
implied actor: states
without: рызык*; можа; могуць; паграж*
trust: 0.6

[SANCTION expel]
verbs: мусіць пакінуць; павінен пакінуць; павінны пакінуць; пакінуць; выехаць; выязджаць; мусіць выехаць
subject: diplomat
near: гадзін*; за 24; за 48; за 72; нон грата; дзён; сутак; мусіць; мусяць; павінен; павінны; абавязан*; да канца; высла*
not subject: troopsthing
actor: none
recipient: subject
count recipient: persons
without: пасля заканчэн*; візіт*; адпачын*; эваку*; вайн*
trust: 0.62

[SANCTION withdraw]
verbs: паставіць на паўзу; узяць паўзу; прыпыніць (удзел|членства|дзеянне|выкананне|ратыфікацыю); замарозіць (удзел|членства|адносіны|стасункі); выйсці з (партнёрства|пагаднення|канвенцыі|дамовы|праграмы|ініцыятывы); адклікаць подпіс; дэнансаваць; разарваць; скасаваць (дамову|пагадненне); паніжаць узровень; панізіць узровень
subject: country, igo, gov, place, leg
near: удзел; членств*; партнёрств*; пагаднен*; дамов*; канвенц*; дагавор*; адносін*; дачыненн*; стасунк*; пратакол*; узровень; савет*; балонск*; дыпламат*
actor: subject
recipient: з+ins, з+gen, у+loc, genitive
without: кантракт* з футбал*; клуб*; пагражае; прыгразі*; шлюб*
trust: 0.66

# --- RETREAT / CONCEDE --------------------------------------------------------------------------------------

[RETREAT release]
verbs: аддаць; перадаць; вярнуць; абмяняць; выдаць
subject: country, gov, body, place, cop
object: opp, med, number, person, named, mil, ngo, cvl
near: палітвяз*; палітзняв*; вязн*; зняволен*; намаганн*; пасярэдніцтв*; абмен*; палонн*; амерыканск* грамадзян*; грамадзян зша; грамадзяніна зша; дамовіўся; перамов*; дзякуючы
actor: subject
recipient: object
count recipient: released
without: цела; целы; справу; экстрад*; па запыце; суду; лист*; ліст*
trust: 0.6

[RETREAT release]
verbs: вярнуцца дадому; вярнуцца дахаты; вярнуцца на радзіму; вярнуцца з палону; вярнуцца; выйсці
subject: mil, opp, number, person, named
near: з палону; палонн*; абмен*; з няволі; з турмы; з-за крат*; пасля вызвалення; вызвален*
actor: none
recipient: subject
count recipient: released
implied actor: authorities
without: працу; фронт; на пасад*; беспрац*; перагледз*; не вярн*
trust: 0.55

[RETREAT release]
verbs: апынуцца на (волі|свабодзе|воля|свабода); знаходзіцца на (волі|свабодзе); чакаць на волі; ужо на волі; выйсці пад падпіску; выйсці пад заклад; выйсці па амністыі; выйсці датэрмінова; адбыць тэрмін; адбыць пакаранне; адседзець; дачакацца (волі|свабоды)
subject: person, named, number, opp, med, edu, ngo, lab, rel, pronoun, none
near: вол*; свабод*; падпіск*; заклад; амніст*; датэрмін*; тэрмін*; пакаранн*; цалкам; поўн*; ад званка
actor: none
recipient: subject
count recipient: released
implied actor: authorities
without: асудз*; сутак арышту; калі; не адбы*; чака* вызвал*; засталося; яшчэ год
trust: 0.55

[RETREAT withdraw]
verbs: пакінуць; пакідаць; адысці ад; адыходзіць ад; вярнуцца у; вяртацца у; вярнуцца з; вяртацца з; адступіць ад; адступаць ад; згарнуць (лагер|базу|вучэнні); сысці з; з'ехаць з; адправіцца дадому; выйсці з; ад'ехаць
subject: troopsthing, mil, weapon
not subject: opp, ref, cvl, cop
near: беларус*; украін*; лагер*; баз*; палігон*; казахст*; чарніг*; кіев*; мяж*; расі*; сіры*; дыслакац*; казарм*; краін*; тэрыторы*; пазіцы*; горад*; аэрадром*; лагер; апошні*
actor: subject
recipient: none
count subject: troops
without: атак*; дэзерц*; палон*; мігрант*; на вучэнні ў; у баі; загінул*
trust: 0.6

[RETREAT ceasefire]
verbs: датрымлівацца; выконваць; захоўваць; трымацца; трымаць; падоўжыць; абвясціць; усталяваць; уступіць у сілу; пачаць дзейнічаць; дзейнічаць; увайсці ў сілу
near: рэжым* цішыні; рэжыму цішыні; перамір'*; спынення агню; спыненне агню; рэжым* спынення
subject: country, gov, mil, none, agreement, thing, troopsthing, body, place, person, talks
actor: subject
recipient: none
without: заклік*; патраб*; прапан*; паруш*; заканадаўств* аб цішыні
trust: 0.6

[RETREAT access]
verbs: атрымаць доступ; атрымаць магчымасць; дабіцца доступу; атрымаць дазвол; трапіць да; прарвацца да; убачыцца з; сустрэцца з; наведаць
near: доступ да вязн*; доступ да палітвяз*; доступ да зняв*; доступ у калон*; вязн*; палітвяз*; палітзняв*; зняволен*; сіза; калон*
subject: observers, igo, ngo, diplomat, rel
actor: none
recipient: subject
implied actor: authorities
without: не атрым*; былы*; у вільні; у варшаве; вызвален*; не пус*
trust: 0.58

[RETREAT access]
verbs: дазволіць; даць
near: спатканн*; адваката; адвакату; дапусціл* адвакат*; тэлефанаван*; патэлефанаваць; перадачу; пабачыцца; убачыцца; ліставанн*
object: none, medical, person, rel, thing
subject: none, cop, jud, gov, body
not subject: everyday
actor: subject
recipient: indirect, case:dat
implied actor: authorities
without: не дазв*; не дал*; забаран*; не даў; інтэрв'ю; парад*
trust: 0.55

[RETREAT disarm]
verbs: скласці зброю; здаць зброю; перадаць (боегалоўкі|ракеты); вывезці (боегалоўкі|ракеты|ядзерную); знішчыць (запасы|ракеты|боегалоўкі|арсенал); адмовіцца ад (зброі|ядзернай)
subject: country, mil, uaf, gov, troopsthing, number, person, opp
near: боегалоўк*; ядзерн*; зброю; зброі; ракеты; арсенал*; запасы; мін
actor: subject
recipient: none
without: не скла*; заклік*; патраб*; перадаць украін*; атрыма*
trust: 0.6

[RETREAT resign]
verbs: сысці; сыходзіць; звольніцца; пакінуць (пасаду|працу|тэлебачанне|канал|службу|партыю|урад); скласці (паўнамоцтвы|мандат|пагоны); адмовіцца ад (пасады|мандата|мандату); падаць рапарт; напісаць (рапарт|заяву); кінуць службу
subject: gov, leg, cop, mil, jud, med, post, named, person, edu
near: пасад*; рапарт*; звальненн*; адстаўк*; паўнамоцтв*; мандат*; пагоны; на знак; праз гвалт; праз скандал; з міліц*; з органаў; з тэлебачанн*; з тэлеканал*; з бт; з урада; з партыі; паводле ўласнага; на знак пратэсту; не згодн*; нязгод*; з-за нязгод*
not subject: everyday
actor: subject
recipient: none
without: пенсі*; клуб*; трэнер*; дэкрэт*; замуж; патраб*; заклік*; прапанав*; загадал*
trust: 0.62

[CONCEDE]
verbs: адклікаць; зняць; скасаваць; адмяніць; прыпыніць; адтэрмінаваць; адкласці; перагледзець; змякчыць; аслабіць; адступіцца ад; адмовіцца ад; пахаваць; заблакаваць
subject: gov, leg, person, country, place, igo
object: law, measure, sanctions
near: законапраект*; праект*; папраўк*; скандальн*; дармаед*; падат*; пасля пратэст*; пад ціскам; абмежаванн*; забарон*; пошлін*; норм*; спрэчн*; указ*; дэкрэт*; крытык*
actor: subject
recipient: для+gen
without: санкцыі супраць; увядзенн*; не адмян*; вета
trust: 0.55

[CONCEDE]
verbs: зняць блакаванне; зняць блакаду; прыбраць блакаванне; разблакаваць; прыпыніць (блакаванне|пратэст|страйк|акцыю|галадоўку|забастоўку|блакаду); завяршыць пратэст; спыніць (блакаванне|пратэст|страйк|акцыю|галадоўку|забастоўку|блакаду); завяршыць (галадоўку|страйк|забастоўку|блакаду); скончыць (галадоўку|страйк|забастоўку); перапыніць галадоўку; зняць галадоўку; адкласці (страйк|забастоўку|пратэст|акцыю)
subject: opp, lab, person, number, named, none, gov, cvl, bus, med, pronoun, protestevent
not subject: cop
actor: subject
recipient: none
without: на знак; патраб*; заклік*; разагна*; затрым*; міліц*; загад*; суд; пагражал*
trust: 0.66

# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST]
verbs: хацець; жадаць; чакаць
subject: country, gov, igo, ngo, leg, opp, place
not subject: everyday
near: каб беларус*; каб мінск; каб менск; каб літва; каб польшча; каб расія; каб украіна; каб еўразвяз; каб ес; каб масква; каб кіеў; каб зша; каб улады; каб рэжым; каб вашынгтон; каб пуцін; каб лукашэнка; каб захад; каб варшава; каб вільня; каб еўропа; ад мінска; ад менска; ад лукашэнкі
actor: subject
recipient: ад+gen
absorbs: yes
without: не хоч*; не хац*; хацел* бы; хацеў бы; даўно
trust: 0.5

[REQUEST assist]
verbs: шукаць (дапамогі|падтрымкі|абароны|прытулку|дапамогу|падтрымку); прасіць (дапамогі|дапамогу|падтрымкі|прытулку|абароны|помачы|грошай|зброі|крэдыту); папрасіць (дапамогі|дапамогу|падтрымкі|прытулку|абароны|помачы|грошай|зброі|крэдыту); заклікаць (дапамагчы|падтрымаць|заступіцца|умяшацца|паспрыяць); прасіць (заступіцца|умяшацца|дапамагчы|паспрыяць|падтрымаць); папрасіць (заступіцца|умяшацца|дапамагчы|паспрыяць|падтрымаць); звярнуцца (па дапамогу|па падтрымку|за дапамогай|за падтрымкай)
subject: country, gov, igo, ngo, opp, person, named, cvl, rel, med, lab, edu, none, pronoun, number, place
not subject: everyday
actor: subject
recipient: у+gen, да+gen, object, indirect
absorbs: yes
measures: money
without: спадзявацц*; да лекар*; у міліц*; хуткую; крам*; кліент*; не называць; прабачэнн*
trust: 0.7

[REQUEST change]
verbs: сабраць подпісы; падпісаць (петыцыю|зварот|ліст|адкрыты); скласці петыцыю; падаць петыцыю; накіраваць (петыцыю|зварот|калектыўны); адправіць (петыцыю|зварот); стварыць петыцыю; запусціць петыцыю; звярнуцца з петыцыяй; дабівацца; дамагацца; дабіцца; ставіць патрабаванне; паставіць патрабаванне; вылучыць патрабаванне; высунуць патрабаванні; выставіць (патрабаванне|умову|умовы|патрабаванні); паставіць умову
subject: country, gov, igo, ngo, opp, person, named, cvl, rel, med, lab, edu, none, number, place, pronoun
not subject: everyday
near: супраць; з патрабаванн*; за адмену; каб; спын*; патрабаванн*; умов*; знясення; знос*; будаўніцтв*; адмен*; расслед*; адстаўк*; перагляд*; вяртанн*; захаванн*
actor: subject
recipient: да+gen, ад+gen, indirect, перад+ins
absorbs: yes
without: вылучэнн* кандыдат*; за кандыдат*; у падтрымк*; у абарону
trust: 0.58

[REQUEST meet]
verbs: дамагацца сустрэчы; дабівацца сустрэчы; прасіць (сустрэчы|аўдыенцыі|перамоваў); папрасіць (аўдыенцыі|сустрэчы); заклікаць склікаць; прапанаваць склікаць; заклікаць (сесці|перамаўляцца|сустрэцца|правесці); прапанаваць (сустрэцца|перамовы|правесці|сесці|сустрэчу|размову|пляцоўку); запрасіць на (перамовы|саміт|сустрэчу|размову|візіт|кансультацыі); паклікаць на (перамовы|саміт|размову|кансультацыі|нараду|сустрэчу); заклікаць на (перамовы|кансультацыі|сустрэчу); патрабаваць (сустрэчы|склікання|перамоваў)
subject: country, gov, igo, ngo, opp, person, named, cvl, none, leg, place, lab, pronoun
not subject: everyday
near: перамов*; саміт*; сустрэч*; стол; стала; пасяджэнн*; паседжанн*; размов*; дыялог*; аўдыенц*; савет*; раду; рады; кансультац*; візіт*; сустрэцца; пляцоўк*
actor: subject
recipient: з+ins, indirect, object, да+gen, ад+gen
absorbs: yes
without: не трэба; школ*; чытач*
trust: 0.68

[ACCUSE investigate]
verbs: запытаць; запатрабаваць; прасіць; патрабаваць; папрасіць
subject: jud, none
near: =гадоў; =гады; =год; калоні*; турм*; пакаранн*; пакараць; зняволенн*; пазбаўл*; сутак; штраф*; хімі*
actor: subject
recipient: для+gen, indirect, case:dat
measures: sentence, money
implied actor: prosecutors
absorbs: yes
without: апраўд*; зняць; вызвал*
trust: 0.75

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: стаць; збірацца; намервацца; думаць; планаваць; мець намер; хацець; быць гатовым; бачыць падстаў; выдаць; выдаваць; адпусціць; адпускаць; вызваліць; вызваляць; саступаць; саступіць; прызнаваць; прызнаць; адкрываць; удзельнічаць; пасылаць; адпраўляць; уводзіць; падпісваць; здымаць; вяртаць; прымаць; мяняць; распачынаць; распачаць
negated: yes
subject: country, gov, igo, leg, person, named, cop, jud, place, body
not subject: everyday
near: не стан*; не стал*; не стаў; не збіраец*; не збіраюц*; не намер*; не плануе; не плануюць; не хоча; не хочуць; не гатов*; не мае намер*; не бачыць падстаў; не бачаць падстаў
object: none, person, number, named, case, thing, sanctions, border, talks, weapon, troopsthing, vote, agreement, law, country, opp, body, measure, mil, place
actor: subject
recipient: indirect, case:dat, з+ins, object
absorbs: yes
without: аналітык*; эксперт*; турыст*; клуб*; зборн*; на пенсію; снег*; сін*; цэн*; пагоды; надвор'*; калі; вядом*; ясн*; трэба; чэмпіён*
trust: 0.52

[REJECT]
verbs: сказаць не; адказаць адмовай; адказаць не; казаць не; праваліць; пракаціць; завярнуць; адправіць у сметніцу; паслаць; заблакаваць; завеціраваць; тарпедаваць; саботаваць; сарваць
subject: country, gov, igo, leg, person, named, place, jud, opp
object: none, law, talks, agreement, text, thing, aid, sanctions, vote, number
near: прапанов*; план*; законапраект*; праект*; папраўк*; рэзалюц*; ініцыятыв*; кандыдатур*; перамов*; пагаднен*; саміт*; «не»; адмовай; дэкларац*; пакет*; транш*; крэдыт*; пастанов*; вета
not subject: everyday
actor: subject
recipient: indirect, case:dat, genitive
absorbs: yes
without: спектакл*; экзамен*; тэст; мяч*; сайт*; рахун*
trust: 0.58

[REJECT]
verbs: абвергнуць; абвяргаць; аспрэчыць; адмаўляць; адмовіцца; адпрэчыць
subject: country, gov, igo, leg, named, person, place
near: што рыхт*; што плану*; што перад*; што адправ*; датычн*; датычнасць; абвінавачанн*; абвінавачванн*; удзел; абвінавачаннi; закіды; прэтэнзі*; словы; заявы; заяву
not subject: everyday
actor: subject
recipient: genitive
absorbs: yes
status: denied
without: віны; віну; суд; міф*; чутк*; у судзе; на судзе; на працэсе; на паседжанн*; на пасяджэнн*; падсудн*
trust: 0.4

[REJECT]
verbs: прызнаваць; прызнаць; лічыць
negated: yes
near: легітым*; законным*; сапраўдным*; выбары; вынікі; вынікаў; перамог*; рэферэндум*; лукашэнку; прэзідэнтам; анексі*; суверэнітэт*
subject: country, gov, igo, leg, opp, person, named, place, none, ngo, pty
actor: subject
recipient: object, genitive
absorbs: yes
without: віны; віну; экстрэм*; вінават*; асуджан*
trust: 0.62

[REJECT]
verbs: выключыць; выключаць; адмовіцца ад; адпрэчыць; адхіліць; адкінуць
subject: country, gov, igo, leg, named, place
object: sanctions, talks, agreement, law, thing, aid, measure
near: адмену; змякчэнн*; зняцц*; адкрыцц*; саступк*; аднаўлен*; удзел*; увод; адпраўк*; ідэю; прапанов*; план*; ультыматум*; патрабаванн*; умов*; закіды; заклік*
not subject: everyday
actor: subject
recipient: genitive, з+ins
absorbs: yes
without: не выключ*; хвароб*; у судзе; на судзе; на працэсе; на паседжанн*; на пасяджэнн*; падсудн*
trust: 0.62

[REJECT meet]
verbs: выключыць; выключаць; адмовіцца ад; адпрэчыць; адхіліць; адкінуць; адмовіцца; адмаўляцца
subject: country, gov, igo, leg, opp, named, place
near: ад перамов*; ад дыялог*; ад сустрэч*; ад саміт*; ад кантакт*; запрашэнн*; пасярэдніцтв*; перамовы з; сустрэчу; сустрэчы; сустракацца; размаўляць; сустрэцца; перагаворв*; дыялог; гаварыць з
not subject: everyday
actor: subject
recipient: з+ins, genitive
absorbs: yes
without: не выключ*; не адмов*; прыняў запраш*; прыняла запраш*; прынялі запраш*; прымае запраш*; рашэнн*; удзел у
trust: 0.62

# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN]
verbs: папярэдзіць; папярэджваць; паабяцаць; абяцаць; заявіць; сказаць; запэўніць; прыгразіць; прыстрашыць; кінуць; намякнуць
near: адсячом; адсяку; адсячэм; адкруцім; пасадзім; пасядзіце; зладзім; знойдзем кожнага; знайсці кожнага; дастанем; дастаць кожнага; страляць будзем; будзем страляць; патопім; раскатаем; знішчым; сатрэм; спалім; вырвем; раздушым; задушым; закапаем; нікому не дару*; дастануць; дастанем; знойдуць і; не дарую; адпомсцім; крымінальн* адказнасц*; суровы адказ; жорсткі адказ; жорсткую рэакцыю; сіметрычн*; асіметрычн*; люстранымі мерамі; заплацяць; заплаціце; пашкадуе
subject: person, named, gov, cop, mil, country, jud, body, place, none
not subject: everyday
actor: subject
recipient: indirect, object
absorbs: yes
without: прызы; зніжк*; заробк*; надвор'*; падарунк*; дарога; візы; =віз; стыпенд*; дапамог*; дапамаг*; прытулак
trust: 0.62

[THREATEN]
verbs: пагражаць; гразіць; прыгразіць; пагразіць; страшыць; палохаць; запалохваць; прыстрашыць; шантажаваць
near: тым, што; што забярэ; што пасадз*; што закры*; што адбяр*; што адлічаць; забраць дзяц*; дзяцей; дзецьмі; прысадзіць; закрыць; звольніць; адлічыць; звальненн*; адлічэнн*; пазбавіць; выслаць; пасадзіць; расправ*; рэпрэс*; арыштам; судом; допыт*; тэрмінам; катаванн*; забіць; кантракт*; дэпартац*; прызыв*; войскам
subject: person, named, gov, cop, mil, country, jud, body, place, none, edu, bus
not subject: everyday
actor: subject
recipient: indirect, case:dat, object
absorbs: yes
without: паводле артыкул*; да пяці; да сямі; да дванаццаці; да шасці; да чатырох; да трох; да дзесяці; вылет*; зніканн*; вымиранн*; пажар*
trust: 0.62

[THREATEN]
verbs: атрымліваць пагрозы; атрымаць пагрозы; паступаць пагрозы; прыходзіць пагрозы; дасылаць пагрозы; слаць пагрозы; прысылаць пагрозы; прыслаць пагрозы; гучаць пагрозы; сыпацца пагрозы
actor: ад+gen, subject, з боку+gen
recipient: indirect, case:dat, subject
absorbs: yes
without: мініраван*; бомб*; замініраван*
trust: 0.55

[THREATEN]
verbs: перасцерагчы; перасцерагаць; папярэдзіць; папярэджваць; засцерагчы
subject: country, gov, igo, mil, leg, place
object: country, gov, igo, person, place, none, named, leg, body, opp
near: ад далейш*; ад крок*; ад спроб*; ад агрэс*; ад умяшанн*; ад правакац*; ад нападу; ад уварванн*; пра наступств*; аб наступств*; сур'ёзн* наступств*; адказ*; што адкаж*; што прым*; што закры*; што ўвядз*; што зачын*; што стрэл*; што зб'е; што зб'ю*; што не дапус*; адпор*
actor: subject
recipient: object, indirect
absorbs: yes
without: вадзіцел*; грамадзян ад паездак; ад паездак; наведва*; ездзіць; здароў*; надвор'*
trust: 0.64

[THREATEN]
verbs: разарваць; закрыць; перакрыць; спыніць; выслаць; зачыніць; увесці; адключыць; ударыць; прымяніць; ужыць; звольніць; адклікаць
near: гатов* разарваць; гатов* закрыць; гатов* перакрыць; гатов* спыніць; гатов* зачыніць; гатов* увесці; гатов* адключыць; гатов* ударыць; гатов* прымяніць; гатов* ужыць; можа адклікаць; можа адазваць; можа закрыць; калі балон*; калі правакац*; калі не спын*; калі не вызвал*; калі не выкан*; калі мінск*; калі беларусь; калі лукашэнк*; калі масква; калі расія; калі захад; калі варшава; калі вільня; калі літва; калі польшча
subject: country, gov, igo, leg, place, person, named
object: none, border, agreement, embassy, diplomat, sanctions, trade, weapon, thing, goods, rights, number
future: yes
actor: subject
recipient: з+ins, супраць+gen, indirect
absorbs: yes
without: эксперт*; аналітык*; рамонт*; палітолаг*; клуб*
trust: 0.5

[THREATEN]
nouns: ультыматум; пагроза; шантаж; папярэджанне
verbless: yes
actor: subject, genitive
recipient: indirect, case:dat
needs: actor
without: бомб*; мініраван*; паводк*; штармав*; надвор'*; жыццю; здароў*; бяспе*
trust: 0.5

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT visit]
verbs: заехаць на; заехаць у; завітаць у; завітаць на; прыляцець у; прыляцець на; прыбыць у; прыбыць на; наведаць; пабываць на; пабываць у; паехаць у; накіравацца у; адправіцца у; вылецець у; з'ездзіць у; прыехаць у; прыехаць на; выправіцца у; ляцець у; ехаць у
subject: gov, igo, leg, diplomat, opp
not subject: troopsthing, ref, cop, everyday
near: візіт*; мінск*; менск*; кіеў; кіеве; вільн*; варшав*; маскв*; брусел*; брусэл*; пекін*; мяж*; пераход*; беларус*; літв*; польш*; украін*; латві*; расі*; кітай*; тэгеран*; ташкент*; сочы; санкт-пецярбург*; пецярбург*; вашынгтон*; саміт*; перамов*; дэлегацы*
actor: subject
recipient: у+acc, на+loc, object, з+ins
without: уцёк*; эмігр*; прытул*; выгнанн*; пахаван*; адпачын*; матч*; школ*; на лячэнн*; да лекар*; затрым*; вызвал*; дэпарт*; нон грата; уцякл*; уцёкл*
trust: 0.56

[CONSULT]
verbs: кантактаваць; ліставацца; перамаўляцца; весці перамовы; весці дыялог; падтрымліваць кантакт; звязацца з; выйсці на сувязь; звязвацца з; сесці за стол; паразумецца; бачыцца; пабачыцца; перасекчыся; перагаварыць; паразмаўляць; абмяняцца думкамі; абмяняцца меркаваннямі
subject: country, gov, igo, leg, opp, diplomat, person, named, place, body, none
target: country, gov, igo, leg, opp, diplomat, named, place, none, body
not subject: everyday
actor: subject
recipient: з+ins, паміж+ins
without: псіхолаг*; лекар*; адвакат*; не кантакт*; сваяк*; родны*; з рэдакцыяй; маці; жонк*
trust: 0.52

[CONSULT third-party]
verbs: мірыць; памірыць; узяцца мірыць; пасярэднічаць; выступіць пасярэднікам; стаць пасярэднікам; пасадзіць за стол; звесці за; прапанаваць пасярэдніцтва; прапанаваць свае
subject: country, gov, igo, place, person, named, rel
near: мірыць; памірыць; пасярэдн*; стол; стала; паслуг*; перамов*
actor: subject
recipient: object, паміж+ins, indirect
without: суд*; сем'*; муж*; жонк*; сусед*
trust: 0.6

[CONSULT multilateral]
verbs: разгледзець на; абмеркаваць на; разгледзець; разглядаць; абмяркоўваць; абмеркаваць; правесці (слуханні|дэбаты|пасяджэнне|паседжанне|саміт); з'ехацца на; з'ехацца у; сабрацца у; сысціся на
near: радзе бяспекі; савеце бяспекі; савбяс*; генасамбле*; еўрапарламен*; на саміце; на сустрэчы міністр*; на нарадзе міністр*; на пасяджэнн* савета; абсе; савеце еўропы; радзе еўропы; на сесіі; на форуме; адкб; снд; еаэс; шас; ната; веймарск*; б9; лідары краін; кіраўнікі краін; прэзідэнты краін; прэм'еры краін; міністры краін; паслы краін
subject: country, gov, igo, leg, none, talks, person, diplomat
actor: subject
recipient: none
without: закон*; пратэст*; школ*; на сустрэчы з лукашэнк*; суд
trust: 0.55

# --- AGREE / COOPERATE / AID --------------------------------------------------------------------------------

[AGREE]
verbs: дасягнуць згоды; дасягнуць (паразумення|кампрамісу|дамоўленасці|дамоўленасцяў|пагаднення|прагрэсу); сысціся на; сысціся ў думцы; прыйсці да (згоды|паразумення|кампрамісу|кансэнсусу|агульнага); знайсці (паразуменне|агульную|кампраміс); ударыць па руках; дамовіцца; паразумецца; згаварыцца
subject: country, gov, igo, leg, opp, place, body, person, named, number, bus, pty, none, talks
not subject: everyday, jud
actor: subject, паміж+ins
recipient: з+ins, паміж+ins
absorbs: yes
without: не дасяг*; не ўдалос*; не сышлі*; клуб*; не прыйш*; не знайш*; перасяч*
trust: 0.55

[AGREE]
verbs: узяць на сябе; браць на сябе; узяцца; абавязацца; выказаць гатоўнасць; выявіць гатоўнасць; пацвердзіць гатоўнасць; заявіць пра гатоўнасць; гарантаваць; паабяцаць; абяцаць; даць слова; даць абяцанне; абнадзеіць; прапанаваць (дапамогу|супрацоўніцтва|паслугі|крэдыт|прытулак); згадзіцца; пагадзіцца
subject: country, gov, igo, leg, place, bus, ngo
not subject: everyday, cop
near: гатоўнасц*; абавязацельств*; навучанн*; утрыманн*; дапамог*; прыняць; прадаць; пастав*; дапамагчы; падтрымк*; падтрымаць; збудаваць; пабудаваць; фінанс*; выдзеліць; даць; стыпендыі; стыпендый; зброю; танк*; leopard; абараніць; удзел*; супрацоўніцтв*; паслуг*; крэдыт*; прытул*; адкрыць; правесці
actor: subject
recipient: indirect, case:dat
absorbs: yes
without: адпомсц*; пакара*; суровы; жорстк*; вызваліць; адпусціць; зняць санкц*; не пагадз*; не згадз*; рэкорд*; жыллё пад
trust: 0.6

[COOPERATE]
verbs: пастаўляць; паставіць; пачаць пастаўляць; стаць пастаўляць; адгружаць; прадаваць; прадаць; купляць; купіць; закупіць; закупляць; экспартаваць; імпартаваць; атрымаць; атрымліваць; загрузіць; перапрацоўваць; адправіць; вазіць
subject: country, bus, place, mil
object: goods, weapon, vehicle, trade
near: у расіі; у расію; расіі; кітаі; у кітай; кітаю; ірану; у іран; беларусі; у беларусь; мінску; у беларусі; сербі*; казахст*; узбекіст*; зімбабвэ; індыі; у індыю; у кітая; у расейцаў; літоўск* порт*; праз літву; азербайджан*; кантракт*; эміраты; егіп*; пакіст*; куб*; венесуэл*
actor: subject
recipient: indirect, case:dat, у+gen, у+acc, з+gen, на+acc
count object: vehicles
measures: money, percent
without: санкц*; гуманітарн*; бязвыплатн*; дапамог*; забаран*; спын*; украіне зброю; на мяжу; перакін*; палігон*; размясц*; зсу; затрым*; не куп*; больш не
trust: 0.52

[COOPERATE]
verbs: аб'яднаць; аб'ядноўваць; злучыць; сінхранізаваць; інтэграваць; стварыць; адкрыць; запусціць; пабудаваць; наладзіць; ладзіць
near: сумесн* вытворч*; супольн* вытворч*; сумесн* прадпрыемств*; супольн* прадпрыемств*; плацежныя сістэмы; абмен разведд*; абмен інфармац*; адзін* рынак; адзіны рынак; сумесную вытворч*; супольную вытворч*; зборачн* вытворч*; логістычн* цэнтр*; рэйс*; зносіны
subject: country, bus, place, gov, igo, body, named, thing
not subject: everyday
actor: subject
recipient: з+ins, паміж+ins
without: санкц*; спын*
trust: 0.55

[COOPERATE]
verbs: пачаць; распачаць; аднавіць; пашырыць; наладзіць; весці; усталяваць; пачацца; аднавіцца; прайсці
near: абмен* разведд*; абмен* інфармац*; абмен* данымі; абмен* вопытам; абмен разведк*; паветранае злучэнне; авіязносін*; чыгуначн* зносін*; палёты паміж; рэйсы паміж; рэгулярныя палёты; рэгулярныя рэйсы; прамыя рэйсы; прамыя палёты; прамое авіязлучэнне; транзіт праз; пастаўкі праз; пастаўкі нафты; пастаўкі газу; пастаўкі калію; перавалк*
subject: country, bus, place, gov, none, thing, trade, body, talks
actor: subject, паміж+ins, genitive
recipient: з+ins, паміж+ins, у+acc, з+gen
without: санкц*; спын*; прыпын*; заклік*; просіць; прапан*
trust: 0.58

[COOPERATE]
verbs: прайсці; праходзіць; пачацца; пачаць; распачаць; завяршыцца; правесці; праводзіць; адбыцца; стартаваць; трэніравацца; трэніраваць; адпрацаваць; адпрацоўваць
near: з удзелам расійск*; з удзелам кітайск*; з удзелам беларуск*; сумесн* вучэнн*; супольн* вучэнн*; сумесныя вучэнні; супольныя вучэнні; беларуска-расійск*; беларуска-кітайск*; расійска-беларуск*; сумесна з расійск*; разам з расійск*; разам з кітайск*; захад-2025; захад-2021; захад-2017; шчыт саюза; саюзная рашучасць; сумесн* манёўр*; супольн* манёўр*; сумесна адпрац*; разам трэніру*; сумесна трэніру*; супольна трэніру*; сумесн* трэніроўк*
subject: country, mil, none, drill, gov, troopsthing, thing, igo, named, body, number
actor: subject, genitive
recipient: з+ins
count subject: troops
without: школ*; ратавальн*; асудз*; назірал*; выклік* занепакоенасц*
trust: 0.62

[COOPERATE]
verbs: экстрадаваць; выдаць; перадаць
subject: country, gov, jud
object: crm, person, number, named
near: зша; хакер*; злачынц*; падазраван* у махл*; падазраван* у забойств*; наркагандл*; інтэрпол*
actor: subject
recipient: у+acc, indirect, case:dat
without: палітвяз*; апазіц*; активіст*; актывіст*; калінаўц*; журналіст*; байца; цела
trust: 0.62

[AID]
verbs: дапамагчы; дапамагаць; прыйсці на дапамогу; падтрымаць; падтрымліваць; забяспечыць; аплаціць; прафінансаваць; фінансаваць; спансаваць; аздаравіць; лячыць; прыняць на лячэнне; узяць на лячэнне; сабраць; збіраць
near: грашыма; фінансава; сродкамі; матэрыяльна; лекамі; зброяй; еўра; долараў; рублёў; лячэнн*; рэабілітац*; стыпендыямі; жыллём; генератарамі; ежай; гуманітарн*; грошы для; сродкі для; дзецям палітвяз*; дзяцей палітвяз*; вызвален*
subject: country, gov, igo, ngo, bus, place, body, rel, named
object: none, person, opp, number, money, aid, country, ref, cvl, med, ngo, thing, pronoun, lab
not subject: everyday
actor: subject
recipient: indirect, case:dat, object, для+gen
measures: money
without: аграры*; бюджэт*; тэрарыз*; экстрэміс*; мінскага трактарн*; зборную; абвінав*; суд; затрым*; адмов*
trust: 0.58

[AID]
verbs: выдаць; выдаваць; пачаць выдаваць; даць; надаць; надаваць; прадаставіць; аформіць; атрымаць
near: праязн* дакумент*; праязныя дакументы; пашпарт* замежнік*; міжнародн* абарон*; дадатков* абарон*; від на жыхарств*; гуманітарн* віз*; часов* абарон*; палітычн* прытул*; дазвол на жыхарств*; карту паляка; статус бежанц*; від на жыхарства
subject: country, gov, none, igo, place, number, person, named
not subject: cop
actor: subject
recipient: indirect, case:dat
count recipient: persons
without: ануля*; пазбав*; адмов*; затрым*; скасав*; адклік*
trust: 0.58

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: ацаніць; ацэньваць; адазвацца; адзначыць
near: высока ацан*; высока ацэн*; пазітыўна ацан*; станоўча ацан*; цёпла адазв*; добра адазв*; высокую ацэнку
subject: country, gov, igo, ngo, leg, person, named, place, opp
not subject: everyday
object: none, person, body, thing, named, talks, opp, ngo, country, gov, agreement
actor: subject
recipient: object, genitive
without: фільм*; спектакл*; кніг*; гульн*
trust: 0.58

[SUPPORT]
verbs: салідарызавацца з; стаць на бок; стаць на абарону; заступіцца за; заступацца за; выказаць салідарнасць; выказаць падтрымку; запэўніць у падтрымцы; пацвердзіць падтрымку; выступіць у падтрымку; выступіць у абарону; узяць пад апеку; узяць шэфства; узяць пад крыло; схіліць галаву перад; выказаць захапленне; выказаць удзячнасць; скласці падзяку
subject: country, gov, igo, ngo, leg, person, named, place, opp, med, rel, edu, lab, number, cvl, none
not subject: everyday
actor: subject
recipient: з+ins, за+acc, indirect, case:dat, genitive
without: камандзе; матч*; плошч*; мітынг*
trust: 0.64

[SUPPORT]
verbs: падпісаць; сабраць подпісы; паставіць подпіс; падпісацца пад
near: у абарону; у падтрымку; на абарону
subject: person, number, cvl, edu, med, lab, opp, ngo, named, none
actor: subject
recipient: genitive, у абарону+gen, у падтрымку+gen
count actor: persons
trust: 0.72

[SUPPORT]
verbs: узяць шэфства над; стаць хросным; стаць хроснай; узяць шэфства; узяць пад апеку
near: палітвяз*; палітзняв*; вязн*; зняволен*
actor: subject
recipient: genitive, над+ins
trust: 0.65

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: абвясціць; пачаць; распачаць; праводзіць; правесці; загадаць; прызначыць; пачацца
near: праверк* боегатоўн*; праверк* баягатоўн*; праверку боегатоўн*; праверку баявой; боегатоўн*; баявой гатоўн*; прызыў рэзерв*; прызыву рэзерв*; мабілізац*; прызыў на зборы; вайсков* збор*; зборы рэзерв*
subject: country, gov, mil, none, place, person, drill, thing, body
actor: subject
recipient: none
count object: troops
without: заклік*; ухіл*; асуд*; школ*; рэсурс*; суд; уцёк*; чутк*; не плану*; не будз*
trust: 0.6

[MOBILIZE troops]
verbs: прызваць; прызываць; заклікаць на; выклікаць на; паклікаць на; сабраць на
near: на зборы; на вайсковыя зборы; на вучэнні; рэзервіст*; ваеннаабавязан*; запаснік*
object: mil, number, person, none, cvl
subject: none, mil, gov, country, body
actor: subject
recipient: none
count object: troops
without: футбол*; зборн*; трэнер*; спартсмен*
trust: 0.66

[MOBILIZE troops]
verbs: нарасціць; нарошчваць; павялічыць; павялічваць; узмацніць; умацаваць; узмацняць; умацоўваць; падвоіць
near: прысутнасц*; групоўк*; кантынгент*; ахову мяж*; усходні фланг; фланг; войск* на; сілы на мяж*; абарону мяж*
subject: country, igo, mil, gov, place, none
not subject: bus
actor: subject
recipient: none
count object: troops
without: эканаміч*; рынк*; заклік*; прос*; дыпламатычн*
trust: 0.6

[MOBILIZE troops]
verbs: праходзіць; прайсці; пачацца; ісці; адбыцца; адбывацца; стартаваць; завяршыцца; працягвацца
near: стрэльбы; баявыя стрэльбы; палявы выхад; палявыя выхады; ракетныя стрэльбы; камандна-штабн*; вучэнні войскаў; трэніроўк* войск*; тэрытарыяльн* войск*; збор тэрытарыяльн*
subject: drill, none, thing, mil, troopsthing
actor: genitive
recipient: none
without: спаборн*; сумесн*; супольн*; біятл*; школ*
trust: 0.58

[MOBILIZE weapons]
verbs: прыляцець; прылятаць; прызямліцца; прызямляцца; сесці; даставіць; прывезці; прыбыць; узляцець; узлятаць; зляцець; злятаць; падняцца; вылецець; вылятаць
subject: weapon, none, number, troopsthing
near: аэрадром*; мачулішч*; зябраўк*; баранавіч*; авіябаз*; ліда; лідз*; лунінец; лунінц*; палігон*; асіповіч*; міг-31*; су-30*; су-34*; су-35*; іл-76*; ту-22*; а-50*
object: none, weapon, place, number
actor: subject
recipient: none
count subject: vehicles
without: пасажыр*; гуманітарн*; дэлегац*; візіт*; авары*; загарэ*; паветран* шар прызямл*; балон*
trust: 0.56

[MOBILIZE weapons]
verbs: устанавіць; усталяваць; размясціць; разгарнуць; паставіць; устанаўліваць; усталёўваць; разгортваць; размяшчаць; паставіць на дзяжурства; заступіць на
object: weapon, none, thing
subject: country, mil, gov, igo, place, none, body
near: спа; супрацьпаветран*; ракетн*; ппа; зенітн*; комплекс*; арэшнік*; іскандар*; іскандэр*; patriot; радар*; радыёлакац*; с-400; гаўбіц*; ракет*; ядзерн*
not subject: bus
actor: subject
recipient: none
without: камер*; светлафор*; дапамог*; помнік*; музе*; рэкордн*
trust: 0.6

[MOBILIZE weapons]
verbs: залятаць у; заляцець у; заляцець на; залятаць на; парушыць; парушаць; перасекчы; уварвацца у; увайсці у; з'явіцца у
subject: weapon, number, troopsthing
near: паветран* прастор*; мяжу; мяжы; тэрыторы*; неба; літв*; польш*; латві*; украін*; эстон*; беларус*; прастору
actor: subject
recipient: genitive
count subject: vehicles
without: пасажыр*; правілы; санкц*
trust: 0.64

[MOBILIZE militia]
verbs: набіраць; набраць; ствараць; стварыць; фарміраваць; сфарміраваць; фармаваць; узбройваць; узброіць; запісваць у; запісвацца у; трэніраваць
near: апалчэнн*; апалчэнц*; тэраабарон*; тэрытарыяльн* абарон*; добраахвотніц*; дружын*; атрады самаабароны; атрад самаабароны
subject: country, gov, mil, none, person, named, body, place
actor: subject
recipient: none
without: пажарн*; стагоддз*; гістор*; 1941; 1863; чытачоў
trust: 0.6

# --- ELECT / GOVERN -----------------------------------------------------------------------------------------

[ELECT vote]
verbs: пайсці на; прыйсці на; ісці на; прыходзіць на; накіравацца на
near: выбарчыя участкі; выбарчыя ўчасткі; выбарчы участак; выбарчы ўчастак; участкі; на выбары; урны; да урн; да урнаў
subject: cvl, country, none, number, person, place
not subject: opp, cop, pty
actor: subject
recipient: none
implied actor: voters
without: вылучэнн*; кандыдат*; пойдзе на выбары; назіральн*; заклік*; байкот*; затрым*
trust: 0.55

[ELECT result]
verbs: абысці; апярэдзіць; перамагчы; адолець; абыграць; атрымаць перамогу; абраць; выбраць; пераабраць; узяць верх; выйсці пераможцам; саступіць; прайграць
near: у другім туры; у першым туры; выбар*; галасоў; галасаванн*; прэзідэнцк*; парламенцк*; кіраўніком дзяржавы; кіраўніком польскай; кіраўніком літоўскай; новым прэзідэнтам; прэзідэнтам; прэзідэнткай; мэрам; спікерам; канцлерам; прэм'ерам; =старшынёй; дэпутатам; дэпутаткай; дэпутатамі; лідаркай; лідарам
subject: person, named, none, pty, leg, country, pronoun, body, cvl, opp, gov
object: person, named, none, post, number, thing, pronoun, pty, opp
actor: none
recipient: object, subject
measures: percent
implied actor: Central Election Commission
without: матч*; чэмпіянат*; турнір*; кубак; капітан*; конкурс*; не прызнал*; калі; клас; прафком*; міс
trust: 0.56

[GOVERN law]
verbs: ухваліць; прыняць; падпісаць; зацвердзіць; падтрымаць; прагаласаваць за; разгледзець; адобрыць; прайсці; прымаць
near: спецзакон*; законапраект*; закон; законы; закону; папраўк*; праўкі; змены ў; змяненн*; кодэкс*; першае чытанне; другое чытанне; у першым чытанні; у другім чытанні; канстытуц*; бюджэт*
subject: leg, gov, person, law, country, none, thing, named, place
not object: agreement
not subject: everyday
actor: subject
recipient: none
without: паруш*; пратэст*; вета; адхіл*; санкц*; рэзалюц*; пагаднен*; пастанов* аб арышце; не прын*; не падпіс*
trust: 0.6

[GOVERN appoint]
verbs: паставіць на; паставіць; вызначыць; вызначаць; прыйсці на; пасадзіць; зрабіць; заняць; стаць на чале; перапрызначыць; прызначыць; зацвердзіць; узгадніць; высунуць
near: на чале; на пасаду; на пост; пасаду рэктара; пасаду міністра; пасаду старшыні; пасаду кіраўніка; новым міністрам; новым паслом; новага амбасадара; новага пасла; новага міністра; новага кіраўніка; новага старшыню; новы міністр; новы старшыня; новы кіраўнік; новы губернатар; новы пасол; новы амбасадар
object: person, named, none, post, gov, mil, cop, body, number, thing
subject: person, gov, none, country, named, mil, cop
not subject: everyday, bus
actor: subject
recipient: object
implied actor: president
without: трэнер*; клуб*; зборн*; суд; выбар*; штраф*; крымінальн*; на вуліц*; экзамен*; пенальці; кропк*; экстрэмі*; на калені
trust: 0.55

[GOVERN dismiss]
verbs: памяняць; змяніць; замяніць; зняць; выгнаць; адхіліць; адправіць у адстаўку; звольніць; вызваліць; прыбраць; адклікаць
object: cop, mil, gov, jud, leg, post
subject: person, gov, country, leg
near: галоўн*; пасад*; адстаўк*; кіраўнік*; міністр*; начальнік*; камандуюч*; старшын*; губернатар*; генерал*; намеснік*; пракурор*; суддз*; рэктар*; пасла; амбасадар*; главу
not subject: everyday, bus, edu
actor: subject
recipient: object
implied actor: president
without: консультац*; з турмы; затрым*; палонн*; санкц*; трэнер*; клуб*; варт*; забаст*; пратэст*
trust: 0.58

[GOVERN dismiss]
verbs: застацца без (працы|пасады|крэсла); страціць (пасаду|крэсла|партфель|месца); пазбавіцца (пасады|крэсла|партфеля); паляцець з (пасады|крэсла); развітацца з пасадай; вылецець з крэсла
subject: gov, leg, cop, mil, jud, post
actor: none
recipient: subject
implied actor: president
without: выбар*; галасоў
trust: 0.66

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: уцячы; уцякаць; збегчы; бегчы; ратавацца; выратавацца; перабрацца; пералезці; выбрацца; выехаць; з'ехаць; з'язджаць; выязджаць; эміграваць; схавацца; пераехаць; пераязджаць; не вярнуцца; застацца у; рэлацыравацца; перавезціся
subject: med, opp, ngo, edu, rel, lab, cop, person, named, number, pronoun, cvl, mil, none
not subject: gov, igo, troopsthing, vehicle, diplomat
near: з краіны; краіну; за мяжу; цераз мяжу; праз мяжу; ад вайны; ад бамб*; ад абстрэл*; ад мабіліз*; ад пераслед*; ад рэпрэс*; ад рэжыму; прытул*; эміграц*; у польшчу; у літву; ва украіну; ва ўкраіну; у грузію; у латвію; у германію; у вільню; у варшаву; у беласток; у польшчы; у літве; ад арышту; ад павест*; ад позв*; ад прызыв*; ад пераследу; пад ціскам; пагражаў; пагражала; балота; нелегальна; балотамі; таемна
actor: subject
recipient: none
count actor: persons
without: візіт*; саміт*; дэлегац*; пасол; адпачын*; турыст*; на вучобу; на працу; зборы; зборн*; матч*; спаборніцтв* у; канцэрт*; кватэр*; новы дом; вызвал*; не выеха*; не з'еха*; дэпарт*; высла*; забарон*; сталіц*
trust: 0.58

[RELOCATE flee]
verbs: вярнуцца; паляцець; вылецець
negated: yes
near: са спаборніцтв*; з чэмпіян*; з турнір*; з гастрол*; з камандзіроўк*; у беларусь; на радзіму; прытул*; дадому
subject: person, named, number, opp, cvl, edu, lab, med
actor: subject
recipient: none
count actor: persons
without: труп*; цела; з вайны; тытул*; медал*
trust: 0.55

[RELOCATE flee]
nouns: уцёкі
near: уратава*; выратава*; удалі*; праз балот*; за мяж*; ад арышт*; ад пераслед*; учын*; здзейсн*
actor: subject, genitive
recipient: none
without: з калоніі; з турмы; спроб*
trust: 0.45

[RELOCATE migrate]
verbs: спрабаваць; паспрабаваць; прабавацца; пралезці; перабрацца; трапіць; патрапіць; прайсці; перайсці; прасачыцца; перапаўзці; перабегчы; пераплысці; перакрасціся; прабрацца; пранікнуць; парушыць
subject: ref, number, person, none
near: мігрант*; нелегал*; нелегальн*; незаконн*; бежанц*; бежанцаў; тунэль*; тунэл*; падкоп*; курд*; афганц*; сірыйц*; іракц*; самалійц*; мяжу; праз плот; праз мяжу
object: none, border, country, place, thing, number
not subject: cop, mil, gov, country, opp, troopsthing, vehicle
actor: subject
recipient: none
count actor: persons
without: фінал*; турнір*; турыст*; вайск*; на вол*; дрон*; нелегальнымі цыгар*; кантрабанд*
trust: 0.6

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: знайсці; знаходзіць; выявіць; выяўляць; адшукаць; натрапіць на; дастаць
near: цела; целы; мёртв*; нежыв*; труп*; замерзл*; памерл*; парэшткі; без прыкмет жыцця; загінул*; патанул*
subject: none, cop, person, cvl, number
object: person, named, number, none, thing, opp, ref, mil, cvl
actor: none
recipient: genitive, object
count recipient: killed
count object: killed
without: выпадк*; каранавірус*; снарад*; вайны; археолаг*; раскоп*; мядзвед*; лася; рыбы; птушк*; мамант*; стагоддз*; 1941; 1937; загадк*; на сем'*
trust: 0.62

[INCIDENT accident]
verbs: зваліцца; выпасці; сарвацца; упасці; патануць; утапіцца; атруціцца; абмарозіцца; захлынуцца; задыхнуцца; абгарэць; падарвацца; загінуць; траўмавацца; пацярпець
subject: person, number, cvl, lab, edu, named, mil, ref, none
near: з акна; з вышын*; з даху; з рыштаванн*; з балкон*; будоўл*; будаўн*; з крана; на рацэ; у рацэ; у возеры; чадн*; газам; пад лёд; праз лёд; на заводзе; у цэху; на прадпрыемств*; на вытворчасц*; на паляванн*; у шахце; снарадзе; на дтз; у авары*
actor: none
recipient: subject
count recipient: injured
count subject: injured
without: рубл*; цэн*; рэйтынг*; у рэйтынг*; у баі; на вайне; ракет*; дрон*; хакер*; міліц*; калон*; сіза; мігранцк*
trust: 0.58

[INCIDENT disaster]
verbs: пакінуць без; застацца без; адключыцца; пазбавіцца
near: без святла; без цяпла; без вады; электрычн*; без электр*; электразабеспячэнн*; абясточ*
subject: accident, none, place, number, thing, person, cvl, property, body
actor: none
recipient: subject, object
without: ракет*; дрон*; удар*; абстрэл*; абстрел*; атак*; за даўгі; за доўг; рамонт*; планав*
trust: 0.6

[INCIDENT disease]
nouns: успышка; эпідэмія; ^выпадак гепатыту; ^выпадак сальманелёзу; ^выпадак халеры; харчовае ^атручванне; масавае ^атручванне
near: адбыла*; зафіксав*; зарэгістрав*; выяв*; пача*; здары*; успых*; гепатыт*; адз*; сальманел*; халер*; грып*; кішэчн*; каранавірус*; ковід*; менінг*; дыфтэры*; пошасц*
actor: none
recipient: none
count object: persons
implied recipient: residents
without: гвалт*; насілл*; прыгнечанн*; на сонцы; сонечн*; вучэнн*; прышчэп*; гістор*; цікавас*; вакцынац*
trust: 0.55

[INCIDENT]
verbs: працаваць; прымаць; абслугоўваць
negated: yes
near: аэрапорт*
subject: place, body, none, thing, property
actor: none
recipient: none
without: забастоўк*; страйк*; рамонт*; санкц*; рэканструкц*; банкрут*; закрыты з 20*
trust: 0.58

[INCIDENT accident]
nouns: аварыя; авария; інцыдэнт; выбух; пажар; ^уцечка аміяку; ^уцечка газу; ^абвал будынка
near: пакіну* без; забра*; параніл*; траўмав*; знішчы*; пашкодз*; спыні* працу; спыні* вытворч*; адключы*; прывяла да; прывёў да
actor: none
recipient: none
without: вучэн*; умоўн*; мяж*; дыпламат*; ракет*; дрон*; чарнобыл*; суд; расслед*; паўстагодд*; таму
trust: 0.5

# --- Further wordings ---------------------------------------------------------------------------------------

[COERCE seize]
verbs: вынесці дзверы; выбіць дзверы; выламаць дзверы; узламаць дзверы; ламацца у; ламіцца у; ламіцца да; выпілаваць дзверы; разбіць дзверы; уварвацца у; урывацца у
subject: cop, none, mil
near: кватэр*; дом; дома; дому; хату; офіс*; пакой; жытл*; рэдакц*; дзверы
actor: subject
recipient: у+gen, genitive, у+loc, да+gen
implied actor: police
without: пажарн*; ратавальнік*; злодз*; рабаўнік*; на рынак
trust: 0.62

[ASSAULT firearms]
verbs: прастрэліць; падстрэліць; параніць; стрэліць у; пусціць кулю; усадзіць кулю
near: калена; калені; нагу; нагі; руку; плячо; галаву; жывот; грудзі; кулямі; куля; кулю; з пісталета; з аўтамата; з вінтоўкі; табельн*; стрэл*; смяротна; зброі
subject: cop, mil, none, crm, person, named
actor: subject
recipient: object, indirect, case:dat, у+acc
count recipient: injured
without: дзік*; паляўн*; гумав*; гумов*; дтз
trust: 0.66

[ASSAULT crowd-control]
verbs: заліць; абліць; змываць; змыць; паліць; паліваць; разганяць; разагнаць; лупіць; біць; абдаць; пусціць у ход; прымяніць
near: вадамёт*; воднай гармат*; водныя гарматы; брандспойт*; слезацеч*; светлашумав*; перцав*
subject: cop, none, person, vehicle, weapon
actor: subject
recipient: object, супраць+gen, па+loc
implied actor: police
implied recipient: protesters
without: пажар*; ратавальн*
trust: 0.64

[ACCUSE disapprove]
verbs: асудзіць; асуджаць; ганіць; раскрытыкаваць
subject: none
object: violence, thing, law, vote, measure
near: рэпрэс*; гвалт*; прысуд*; агрэс*; захоп*; арышт*; пераслед*; катаванн*; разгон*; напад*; вайн*; збіцц*; удар*; атак*; парушэнн*; умяшанн*; анекс*; фальсіф*; выкарыстанн*; забойств*; смяротн*
actor: у+loc
recipient: genitive
absorbs: yes
without: на год*; =гадоў; =гады; калоні*; сутак; штраф*; умоўна; завочна
trust: 0.6

[ACCUSE allege]
verbs: паставіць у віну; ставіць у віну; папракнуць у; папракаць у; папікаць; дакараць у; закінуць; закідаць; прыпісаць; прыпісваць; западозрыць у; выкрыць у; злавіць на
subject: country, gov, igo, ngo, opp, leg, place, named, person, body, med
target: country, gov, igo, ngo, opp, leg, place, cop, mil, spy, named, person, body, rel
not subject: everyday, jud
actor: subject
recipient: object, indirect, case:dat
absorbs: yes
without: камян*; артыкул*; шапк*; гол; мяч*; =мяжы; граніц*; вакзал*; пункц*; пункт*
trust: 0.6

[ACCUSE allege]
verbs: лічыць; назваць; называць; зрабіць; прызнаць; бачыць; палічыць; абвясціць
near: адказн* за; адказным; адказнай; адказнымі; вінаватым у; вінаватай у; вінаватымі у; вінаватым за; вінаватымі за; датычн* да; датычным; датычнымі; саўдзельнік*; суагрэсар*; суўдзельнік*; спонсарам тэрарызм*; дзяржавай-тэрарыст*; дзяржаву-тэрарыст*; вінавайц*; галоўным віноўнік*; ініцыятарам; арганізатарам
subject: country, gov, igo, ngo, opp, leg, named, person, place, med
not subject: everyday, jud, court, cop
target: country, gov, igo, ngo, opp, leg, place, cop, mil, spy, named, person, body
actor: subject
recipient: object
absorbs: yes
without: суд; прызнал* яго вінав*; крымінальн*; экстрэм*; артыкул*
trust: 0.62

[ACCUSE investigate]
verbs: распачацца; пачацца; пачынацца; стартаваць; адкрыцца; працягнуцца; працягвацца; ісці; прайсці; праходзіць; пайсці; узнавіцца; аднавіцца
subject: case, court, none, thing, jud
near: працэс над; суд над; суды над; судовы разгляд; судовы працэс; судовае разбіральніцтва; разгляд справы; разгляд крымінальн*; слуханні па справе; слуханне справы; паседжанне па справе; пасяджэнне па справе; працэс па справе; працэс супраць; завочны суд; завочны працэс; судовае слуханне; расследаванне
actor: none
recipient: над+ins, genitive, супраць+gen, у дачыненні+gen
implied actor: court
absorbs: yes
without: прысуд; вынес*; сутак; гадоў калоніі; выбарч* працэс; перамоўн* працэс; мірн* працэс; навучальн*; адукацыйн*; гадамі
trust: 0.62

[ACCUSE investigate]
verbs: прыступіць да (вывучэння|расследавання|следства|допыту|праверкі|вывучэнне|расследаванне|праверка); пачаць (вывучэнне|вывучаць|праверку|расследаваць|дазнанне|допыты); узяцца (правяраць|вывучаць|расследаваць); правяраць; вывучаць; расследаваць; весці расследаванне; праводзіць расследаванне; правесці расследаванне; запусціць расследаванне; ініцыяваць расследаванне
subject: jud, cop, gov, igo, body, ngo, country
not subject: everyday, edu, med
near: злачынств*; сітуацыі ў; сітуацыю ў; смерц*; гібел*; справу; справы; катаванн*; парушэнн*; дзеянн*; інцыдэнт*; выбух*; захоп*; дэпартац*; абыход санкц*; паведамленн*; збіцц*; скарг*; факт*; шпіянаж*; дыверс*; падпал*
actor: subject
recipient: genitive, у дачыненні+gen, супраць+gen
absorbs: yes
without: вучняў; студэнт*; мастацтв*; мову; мовы; гістор*; даследав*
trust: 0.52

[PROTEST obstruct]
verbs: закрыць; зачыніць; перакрыць; перакрываць; спыніць рух; стаць на; заняць; заставіць; перагарадзіць; перагароджваць; паралізаваць; блакіраваць
subject: lab, opp, cvl
not subject: cop, gov, mil, country, igo, ref
object: border, place, none, vehicle, property, thing
near: праезд; фермер*; аграры*; перавозчык*; дальнаб*; кіроўц*; жыхары; пратэст*; трактар*; фурам*; фурамі; баррыкад*; барыкад*
actor: subject
recipient: none
count actor: participants
without: авары*; рамонт*; снег*; двара; затор*; участак; сайт*
trust: 0.64

[SANCTION expel]
verbs: загадаць; запатрабаваць; прадпісаць; патрабаваць; даць; скараціць; паменшыць
near: скараціць персанал; скараціць колькасць дыпламат*; паменшыць колькасць дыпламат*; персанал амбасад*; персанал пасольств*; штат пасольств*; штат амбасад*; скарачэнн* персанал*; скарачэнн* дыпламат*
subject: country, gov, place, none
actor: subject
recipient: indirect, case:dat, genitive
absorbs: yes
trust: 0.6

[REJECT meet]
verbs: захацець; хацець; пажадаць; жадаць; згадзіцца; збірацца; стаць; планаваць; сесці
negated: yes
near: сустракацца; сустрэцца; размаўляць з; размаўляць; перамаўляцца; бачыцца; гаварыць з; весці перамовы; весці дыялог; весці перагаворы; за стол перамоў; за стол з; перагаворвацца
subject: country, gov, igo, opp, person, named, place, leg, body
actor: subject
recipient: з+ins
absorbs: yes
without: журналіст*; школ*; хлопц*; дзяўчын*
trust: 0.62

[REJECT]
verbs: захацець; хацець; пажадаць; жадаць
negated: yes
near: прызнаваць; вызваляць; саступаць; здымаць; адкрываць; падпісваць; удзельнічаць; адпускаць; выводзіць; мяняць; прымаць; выдаваць; уступаць; весці; адказваць; супрацоўнічаць; пускаць; вяртаць; даваць
subject: country, gov, igo, opp, place, leg
not subject: everyday
actor: subject
recipient: з+ins, indirect
absorbs: yes
trust: 0.52

[REJECT]
verbs: адмовіцца (прымаць|прыняць|забіраць|забраць|вяртаць|вярнуць|выплачваць|плаціць|падпарадкоўвацца|ваяваць|выконваць|даваць|сведчыць|свядчыць|каяцца|падпісваць|падпісаць|зняць|здымаць|пакідаць|выходзіць|супрацоўнічаць|прызнаваць|разглядаць|расследаваць|распачынаць|умешвацца|удзельнічаць)
subject: country, gov, igo, opp, place, leg, person, named, body, cop, jud, mil, lab, med, rel, number
not subject: everyday
actor: subject
recipient: object, indirect, з+ins
absorbs: yes
without: ежу; есці; інтэрв'ю; каментар*; за аплату; матч*; працаваць; лячэнн*
trust: 0.6

[THREATEN]
verbs: намякаць; намякнуць; даць зразумець; даваць зразумець; прыпалохаць; палохаць; пужаць
near: сядзе; сядзеш; пасадз*; турм*; забяр*; забраць; звольн*; адліч*; пакара*; на вуліц*; крымінал*; справу; адбяр*; за краты; закры*; пазбав*; дзяцей; адазваць; ануля*; адпомс*; санкц*; мяжу; удар*
subject: person, named, gov, cop, country, place, none, edu, bus, jud, mil
not subject: everyday
actor: subject
recipient: indirect, case:dat, object
absorbs: yes
without: надвор'*; казк*
trust: 0.6

[THREATEN]
verbs: паабяцаць; абяцаць
near: адлічыць; звольніць; пасадзіць; пакараць; караць; закрыць мяжу; зачыніць мяжу; ліквідаваць; знішчыць; адпомсціць; выгнаць; выслаць; пазбавіць; дэпартаваць; арыштаваць; затрымаць; аштрафаваць; разагнаць; знайсці і; злавіць; расстраляць; прыцягнуць да; адказаць; адказ на; рэакцы*; наступствы; санкцыі супраць; жорсткія меры; жорсткі; збіваць; збіць; страляць; біць; адсекчы; задушыць; не ўнікне; не ўнікнуць; не унікне; не унікнуць; панясуць пакаранн*; панясе пакаранн*; адкажуць за; адкажа за; будуць пакаран*; будзе пакаран*
subject: person, named, gov, cop, country, place, none, edu, bus, jud, mil, igo, body, leg
not subject: everyday
actor: subject
recipient: indirect, case:dat, object, на+acc
absorbs: yes
without: не пакара*; не звольн*; не чапа*; не судз*; адказаць на пытанн*; прэмі*; голад; бедн*; чэрг*; візы; =віз; стыпенд*; дапамог*; дапамаг*; прытулак
trust: 0.66

[SUPPORT]
verbs: павітаць; вітаць; ухваліць; усхваліць; адобрыць; з радасцю сустрэць; успрыняць з радасцю; успрыняць станоўча
subject: person, body, named, country, place, igo, ngo, leg, opp, gov, rel, none, med
not subject: everyday
object: release, agreement, sanctions, thing, measure, person, number, law, talks, none, opp, vote, support
near: вызвален*; рашэнн*; крок*; санкц*; намер*; дамоўлен*; пагаднен*; перамов*; памілаванн*; прысуд*; адкрыцц*; перамог*; ініцыятыв*; прызнанн*; прыезд*; рэзалюц*; пакет*; умяшанн*; перамір'*; заяву; заявы
actor: subject
recipient: object, genitive
absorbs: yes
without: гледач*; фільм*; законапраект*
trust: 0.62

[GOVERN dismiss]
verbs: адхіліць ад; адхіляць ад; адлучыць ад; звольніць са; звольніць з; зняць з; вызваліць ад; пазбавіць (пасады|сану|звання|пагонаў|паўнамоцтваў|мандата); выключыць з
near: ад службы; са службы; ад пасады; з пасады; пасады; сану; ад абавязк*; абавязкаў; паўнамоцтв*; звання; мандат*; з парафіі; са складу
object: person, named, gov, rel, mil, cop, jud, leg, post, none, number, diplomat
subject: gov, person, rel, body, country, none, leg, mil, jud, place, post
actor: subject
recipient: object
implied actor: president
without: забаст*; страйк*; за пратэст*; трэнер*; клуб*; медал*; тытул*; чэмпіён*; бацькоўск*
trust: 0.6

[MOBILIZE troops]
verbs: паклікаць; клікаць; заклікаць; набраць; прызваць; мабілізаваць; паставіць пад
object: mil, number
near: рэзервіст*; запаснік*; ваеннаабавязан*; на зборы; пад ружжо; у войска; на вайну; на зверку; ваенкамат*; прызыўнік*; навабранц*
subject: none, gov, country, mil, person, body
actor: subject
recipient: none
count object: troops
without: футбол*; ухіл*; суд
trust: 0.64

[COOPERATE]
verbs: злучыць; аб'яднаць; сінхранізаваць; уніфікаваць; паслаць; прыслаць; пастаўляць; адгрузіць; прадаць
near: базы падатк*; базы даных; базы звестак; сістэмы падатк*; падаткаплацельнік*; плацежн* сістэм*; расійскім партнёр*; кітайскім партнёр*; замежным пакупнік*; партнёрам; пакупнікам; замоўц*; заказчык*
subject: country, bus, gov, none, place, number, body
actor: subject
recipient: indirect, case:dat, з+ins, у+acc
count object: vehicles
without: санкц*; дапамог*; спын*
trust: 0.5

[REQUEST]
verbs: вылучыць умову; вылучыць умовы; вылучыць патрабаванне; вылучыць патрабаванні; выставіць умову; выставіць умовы; высунуць умову; высунуць патрабаванне; паставіць умову; паставіць умовы; паставіць ультыматум; агучыць патрабаванне; агучыць патрабаванні; сфармуляваць патрабаванні
subject: opp, country, gov, person, named, igo, ngo, lab, body, pty, place, number
actor: subject
recipient: indirect, перад+ins, да+gen, case:dat
absorbs: yes
without: кантракт*; крэдыт*; банк
trust: 0.62

[REQUEST change]
verbs: раіць; параіць; рэкамендаваць; прапанаваць; заклікаць; прасіць
subject: gov, opp, ngo, igo, embassy, country, rel, named, person, body
near: не ездзіць; не хадзіць; не ісці; не выходзіць; выходзіць на; устрымацца; пакінуць; выехаць; не наведваць; не паддавацца; не ехаць; не вяртацца; не вяртацца; адмовіцца ад паездак; не падпісвацца; байкат*; галасаваць; выйсці; далучыцца
actor: subject
recipient: indirect, case:dat, object
absorbs: yes
without: лекар*; сіноптык*
trust: 0.58

[REJECT assist]
verbs: заблакаваць; блакаваць; ветаваць; завеціраваць; тармазіць; затрымліваць; прыпыніць; сарваць
subject: country, leg, person, named, gov, place
object: aid, money, thing, sanctions, agreement
near: дапамог*; транш*; крэдыт*; пакет дапамогі; пастаўк* зброі; мільярд*; фінансаванн*; грант*
actor: subject
recipient: indirect, case:dat, для+gen
absorbs: yes
without: рахун*; сайт*; суд; рамонт*
trust: 0.6

[REJECT]
verbs: заблакаваць; блакаваць; ветаваць; завеціраваць; накласці вета; праваліць; тарпедаваць
subject: country, leg, person, named, gov, place, igo
object: sanctions, agreement, law, thing, talks, none
near: санкц*; рэзалюц*; заяву; пакет; рашэнн*; пагаднен*; уступленн*; членств*; кандыдатур*; закон*; ініцыятыв*; у радзе бяспекі; вета; перамов*
actor: subject
recipient: genitive, супраць+gen
absorbs: yes
without: рахун*; сайт*; доступ; мяж*; дарог*; рух; актыв*
trust: 0.6

[MOBILIZE troops]
verbs: з'явіцца; паказацца; рухацца; прайсці; праехаць; рушыць; цягнуцца; заехаць; увайсці; прыбыць; назіраць; бачыць; заўважыць; зафіксаваць; заўважаць
subject: troopsthing, mil, vehicle, weapon, none, number, thing
object: none, troopsthing, mil, weapon, vehicle
near: вайсков* тэхнік*; ваенн* тэхнік*; расійск* тэхнік*; расійск* войск*; расійск* вайск*; калон* тэхнік*; калона тэхнік*; калону тэхнік*; калону вайсков*; эшалон*; бронетэхнік*; бтр; танк*; перасоўванн* тэхнік*; рух калон*; рух тэхнік*; вайсков* калон*
actor: subject, genitive
recipient: none
count subject: troops
without: парад*; музе*; дапамог*; гуманітарн*; рамонт*; матч*
trust: 0.56

[COERCE restrict]
verbs: прапусціць; прапускаць; пусціць; пускаць; упусціць; упускаць; выпусціць
negated: yes
subject: cop, country, gov
object: ref, number, person, named, opp, med, cvl
near: мяж*; у краіну; уезд*; уязд*; мігрант*; памежнік*; аэрапор*; у беларусь; у польшчу; у літву; у латвію; у расію; у грузію; за мяжу; з краіны
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
trust: 0.7

[COERCE arrest]
verbs: правесці; адседзець; адсядзець; прасядзець; адбываць; адбыць
subject: person, named, opp, med, edu, lab, rel, ngo, mil, gov, cop, bus, number
object: number, sentencething
near: у калоні*; у турме; за кратамі; у зняволенн*; у няволі; на хіміі; у сіза; за жалезн*
actor: none
recipient: subject
count recipient: persons
measures: sentence
implied actor: court
without: вызвал*; выйшаў; выйшла; выйшлі; адбыўшы; на волі; праверк*; урок*; канцэрт*
trust: 0.55

[COERCE arrest]
verbs: утрымліваць у; утрымліваць пад; утрымліваць на; трымаць у; трымаць пад; утрымаць пад
near: сіза; ізалятар*; варт*; калон*; турм*; кдб; акрэсцін*; ічу; цып; карцар*; адзіночн*; замком; зняволен*
object: person, named, number, opp, med, edu, lab, rel, pronoun, none, ref
subject: none, cop, country, gov, body, person
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: кантрол*; парасон*; закладнік*; рэжым*
trust: 0.6

[COERCE arrest]
verbs: пакінуць; пакідаць
object: sentencething, number, none, thing
near: апеляц*; прысуд*; у сіле; без зменаў; без змен; пад вартай; за кратамі; =гадоў; вярхоўн* суд*; касац*
subject: none, jud, court
actor: subject
recipient: indirect, case:dat, genitive
measures: sentence
implied actor: court
without: вызвал*; спадчын*; кліент*
trust: 0.58

[ASSAULT firearms]
verbs: страляць на паражэнне; адкрыць агонь; адкрываць агонь; весці агонь; страляць; стрэліць
subject: mil, cop, troopsthing
near: на паражэнне; загінул*; паранен*; забіты*; ёсць ахвяры; баявымі патронамі; баявымі; са зброі; з аўтаматаў
actor: subject
recipient: у+acc, па+loc, object
count recipient: killed
without: вучэнн*; мішэн*; палігон*; гумов*; гумав*; салют*; у паветра
trust: 0.6

[ACCUSE disapprove]
verbs: назваць; называць
near: вайной з; вайной супраць; вайною з; вайною супраць; катастроф*; здзекам; генацыд*; расправ*; помст*; забойствам; знявагай; пляўк*; трагедыяй; сорамам; хлуснёй; правакацыяй; цынізмам; фарсам; цырк; цыркам; балаганам; спектаклем; беззаконнем; крокам назад; ударам па
subject: person, country, gov, igo, ngo, body, named, leg, opp, med, rel, edu
not subject: everyday, jud
object: thing, case, vote, law, sanctions, sentencething, violence, talks, measure, protestevent, none, border
actor: subject
recipient: genitive
absorbs: yes
without: фільм*; матч*; гульн*; гол
trust: 0.6

[ACCUSE allege]
verbs: заявіць; сказаць; лічыць; падкрэсліць; адзначыць
near: адказная за; адказны за; адказныя за; нясе адказнасць за; нясуць адказнасць за; вінаватая ў; вінаватыя ў; вінаваты ў; за гэтым стаіць; за гэтым стаяць; гэта справа рук; справа рук; саўдзельнік*; саўдзельніц*
subject: country, gov, igo, ngo, leg, opp, person, named
not subject: everyday, jud, cop
actor: subject
recipient: none
absorbs: yes
without: не адказ*; артыкул*
trust: 0.55

[ACCUSE investigate]
verbs: прыцягнуць да (адказнасці|адказнасць|суда|суд|адказу); прад'явіць абвінавачанне; прад'явіць абвінавачванне; выставіць абвінавачанне; выставіць абвінавачванне; вылучыць абвінавачанне; абвінаваціць паводле; абвінавачваць паводле; інкрымінаваць
object: person, named, number, opp, med, edu, lab, gov, none, pronoun, thing, body, cvl, mil, rel
subject: none, cop, jud, gov, body
actor: subject
recipient: object, indirect, case:dat
count recipient: persons
implied actor: Investigative Committee
absorbs: yes
without: заклік*; патраб*; абяца*; прыгразі*; пагража*; за перавышэнн* хуткасц*; адміністрацыйн* адказнасц* за
trust: 0.64

[PROTEST obstruct]
verbs: сесці на; садзіцца на; легчы на; класціся на; стаць на; выйсці на
near: праезную частку; праезнай часткі; рэйкі; на дарогу; трасу; шлях аўтазак*; перад аўтазак*; перад трактар*; перад экскаватар*; на асфальт
subject: person, number, opp, cvl, edu, lab, rel, med
not subject: cop, mil, gov
actor: subject
count actor: participants
without: авары*; дтз; пешаход*; наезд*; п'ян*; лось; выйшла на дарогу
trust: 0.6

[CONCEDE]
verbs: замяніць; замяняць; змякчыць; памякчыць
near: пажыццёв*; смяротны прысуд; смяротнае пакаранне; на больш мяккі; больш мяккім; хатняй хіміяй; умоўным; штрафам
object: sentencething, none, law, thing, person
subject: person, gov, jud, none, country, court
actor: subject
recipient: indirect, case:dat
implied actor: authorities
without: не замян*; узмацн*; больш строг*; на калонію; на турму
trust: 0.6

[GOVERN law]
verbs: набраць моц; набраць моцы; набываць моц; набыць моц; набываць сілу; набыць сілу; уступіць у сілу; уступаць у сілу; увайсці ў сілу; пачаць дзейнічаць; запрацаваць; зацвердзіць
subject: law, none, thing, med
near: закон*; указ*; дэкрэт*; пастанов*; рэдакц* закон*; кодэкс*; папраўк*; праўкі; змены; правілы
actor: none
recipient: none
without: прысуд*; санкц*; перамір'*; пагаднен*; дамов*; санітарн*
trust: 0.6
`;
