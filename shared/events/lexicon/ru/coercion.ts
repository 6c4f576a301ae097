/** COERCE, ASSAULT, INCIDENT, MOBILIZE and PROTEST in Russian. The format is told in ../format.ts; words may stand in any order in their clause. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: задержать; задерживать; арестовать; арестовывать; схватить; хватать; скрутить; повязать; винтить; свинтить; похитить; поймать; заковать; взять под стража; взять под стражу; заключить под стражу; заключить под стража; отправить под арест; отправить под стражу; посадить в @prison; поместить в @prison; помещать в @prison; водворить в @prison; бросить в @prison; упрятать; доставить в @prison; отвезти в @prison; увезти в @prison; увозить в @prison; отвезти в; увести в автозак; затолкать в автозак; затолкать в; затащить в; запихнуть в; погрузить в автозак; этапировать; удерживать; закрыть в @prison; вывести под конвоем; перевести в @prison; снять с поезда; снять с самолета; снять с рейса
object: person, named, number, pronoun, opp
not object: property, weapon, goods
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
trust: 0.9

[COERCE arrest]
verbs: задержать; арестовать; задерживать
object: none
not object: property, weapon
actor: subject
recipient: object
count clause: detained
implied actor: police
needs: recipient
trust: 0.6

[COERCE arrest]
verbs: забрать; забирать; увезти; увозить; взять; увести; вывезти; посадить; сажать; держать в @prison; держать под стражей; оставить под стражей; оставить под стража; оставлять под стражей; отправить на лечение; отправить на принудительное; перевести под арест; перевести под домашний; заключить под домашний
object: person, named, pronoun, number
not object: property, weapon, vehicle, goods, text, post
near: маск*; штатском; балаклав*; милиц*; полиц*; силовик*; омон*; суд*; отдел*; ровд; колон*; тюрьм*; автозак*; сизо; обыск*; задерж*; неизвестн*; сотрудник*; кгб; марш*; акци*; участни*; окрестина; арест*; срок; статье; работ*; под стражей; домашн*; принудительн*
without: заложник*; пример
actor: subject
recipient: object
count recipient: detained
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: забрать; забирать; увезти; увести; увозить
subject: none
object: named, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: больниц*; скор*; мусор*; врач*; в детский
trust: 0.55

[COERCE arrest]
verbs: приговорить; приговаривать; осудить; осуждать; судить; наказать; оштрафовать; штрафовать; посадить на; упечь; отправить в колонию; отправить на химию; отправить в тюрьму; отправить за решетку; приговорен
object: person, named, number, pronoun, none, opp
not object: bus, law, weapon, violence, country
actor: subject
recipient: object, indirect
count recipient: persons
measures: sentence, money
implied actor: court
needs: recipient
without: попыт*; вмешательств*; действ*
trust: 0.9

[COERCE arrest]
verbs: признать виновным; признать виновной; признать виновными
object: person, named, number, pronoun, none, opp
actor: subject
recipient: object
count recipient: persons
measures: sentence, money
implied actor: court
needs: recipient
without: приговор*; назначи*; осуди*; присуди*; отправи*; оштраф*; наказа*; дал; дали
trust: 0.85

[COERCE arrest]
verbs: присудить; впаять; влепить; назначить @sentencething; назначать @sentencething; дать @sentencething; давать @sentencething; выписать @sentencething; вынести приговор; выносить приговор; огласить приговор; вынести обвинительный; добавить @sentencething; избрать мера пресечения; ужесточить @sentencething; ужесточить приговор; продлить @sentencething; продлить арест; оставить в сила; оставить без изменение; оставить без изменения; утвердить приговор; присуждать; увеличить срок; заменить режим; взыскать
object: sentencething, number, case, none, money, thing
actor: subject
recipient: indirect, у+gen, genitive, с+gen, object, в отношении+gen, по делу+gen
count recipient: persons
measures: sentence, money
implied actor: court
without: премия; визу; интервью; слово; встреч*; выбор*; помощ*; старт; посл*; голос*; приз*; наград*; иск*; деньг*; имя; имени; название; прозвище; кличк*; премию; награжд*; медаль; орден*; титул*; звание; грант*
trust: 0.75

[COERCE arrest]
verbs: получить @sentencething; отсидеть @sentencething; отбыть @sentencething; схлопотать; отбывать @sentencething; получать @sentencething
subject: person, named, number, pronoun, opp, cop
near: =лет; =года; =год; колони*; тюрьм*; лишен*; заключен*; арест*; сут*; хими*; режим*; штраф*; статье; срок*; приговор*; ограничен*
actor: none
recipient: subject
count recipient: persons
measures: sentence, money
implied actor: court
without: премию; виз*
trust: 0.75

[COERCE arrest]
verbs: оказаться за решетка; оказаться за решеткой; оказаться под стражей; оказаться в @prison; находиться под стражей; остаться под стражей; попасть в @prison; попасть за решетку; угодить в @prison; угодить за решетку
subject: person, named, number, pronoun, opp, med
actor: none
recipient: subject
count recipient: detained
implied actor: police
trust: 0.6

[COERCE arrest]
nouns: задержание; арест; аресты; лишение свободы; заключение под стражу; похищение; взятие под стражу; массовые ^задержание; посадка
actor: subject
recipient: object, indirect
count recipient: detained
measures: sentence
needs: recipient
implied actor: police
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*
trust: 0.72

[COERCE arrest]
nouns: приговор; осуждение
actor: subject
recipient: object, indirect
measures: sentence
needs: recipient
implied actor: court
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*; мотивирован*
trust: 0.72

[COERCE seize]
verbs: обыскать; обыскивать; провести обыск; проводить обыск; пройти обыск; прийти с обыск; приходить с обыск; прийти с обысками; прийти с обыском; нагрянуть; нагрянуть с обыск; идти обыск; проходить обыск; ворваться; врываться; вломиться; изъять; изымать; конфисковать; конфисковывать; опечатать; вскрыть; выломать дверь; устроить обыск; перевернуть; взломать дверь; арестовать счет; арестовать имущество; наложить арест; национализировать; отобрать; отобрать @property; отнять @property; захватить; захватывать; посадить @vehicle; принудить к посадка; развернуть самолет; посадить самолет; заставить сесть; заставить приземлиться; принудить сесть; забрать @property; вынести @property; экспроприировать; перехватить; вывезти техника; заблокировать счет; угнать; ломиться
object: property, place, body, med, bus, person, named, none, thing, number, ngo
subject: person, body, named, none, place, cop, case, thing
not object: talks, weapon, post, country, text
actor: subject
recipient: object, у+gen, к+dat, в+acc, indirect, в+loc, genitive
count recipient: persons
implied actor: police
without: рынок; голоса; лидерств*; внимани*; территори*; =власть; инициатив*; позици*; первое место; рассылк*; наркотик*; сигарет*
trust: 0.75

[COERCE seize]
nouns: обыск; облава; рейд; изъятие; конфискация; принудительная посадка; ^посадка самолета; экстренная ^посадка; национализация; выемка; ^захват здания
actor: subject
recipient: object, у+gen, в+loc, на+loc
needs: recipient
count recipient: persons
implied actor: police
without: ордер
trust: 0.65

[COERCE seize]
verbs: вывести из строй; поджечь релейный; поджечь релейные; повредить железная; устроить диверсия; совершить диверсия; взорвать пути; повредить самолет; повредить @border
object: place, property, border, none, weapon, thing
actor: subject
recipient: object
trust: 0.65

[COERCE restrict]
verbs: закрыть @border; закрывать @border; перекрыть @border; заблокировать @border; приостановить @border; остановить @border; ограничить @border; прекратить @border; сократить @border; запретить въезд; запретить выезд; запретить вывоз; запретить ввоз; развернуть на граница; ввести въездной; снять с поезд; вытеснить; оттеснить; выдавить; отказать во въезд; отказать в въезде; лишить гражданство; лишить гражданства; лишить лицензия; лишить лицензии; лишить адвокатский; лишить аккредитация; лишить аккредитации; аннулировать лицензия; аннулировать аккредитация; отозвать лицензия; отозвать аккредитация; отчислить; отчислять; исключить из @universities; лишить право; запретить выезжать; запретить занимать; ввести ограничение; ограничить въезд; ввести запрет на въезд; ввести комендантский; вынудить уволиться; уволить за; уволить участник; увольнять; уволить @workers; уволить работник; уволить рабочий; уволить сотрудник; лишить работа; уволить за поддержка; уволить за поддержку; уволить за участие; уволить за отказ; уволить из театр; уволить из театра; вынудить уехать; не пустить в
object: border, person, body, named, number, none, thing, rights, place, measure, bus, med
not object: site, diplomat
actor: subject
recipient: object, indirect, для+gen, с+ins
count recipient: persons
implied actor: authorities
without: министр*; тренер*; посол; посла; дипломат*; мандат*; колонн*; санкц*; импорт*; экспорт*
trust: 0.7

[COERCE restrict]
verbs: пустить; пускать; выпустить; впустить
negated: yes
object: border, person, body, named, number, none, thing, rights, place, measure, bus, med
not object: site, post, diplomat
actor: subject
recipient: object, indirect, для+gen, с+ins
count recipient: persons
implied actor: authorities
without: министр*; тренер*; посол; посла; дипломат*; мандат*; протест*; демонстрант*; колонн*; санкц*; импорт*; экспорт*
trust: 0.7

[COERCE restrict]
nouns: закрытие ^граница; ^закрытие границы; ^закрытие погранпереходов; ^запрет на въезд; вытеснение; ^закрытие перехода; ^отчисление; ^перекрытие границы
actor: subject
recipient: object
implied actor: authorities
trust: 0.5

[COERCE ban]
verbs: запретить; запрещать; ликвидировать; ликвидировать @rights; закрыть @organization; закрыть школа; закрыть организация; распустить; признать экстремистский; признать экстремистским; признать экстремистскими; признать экстремистской; признать @extremist; признавать @extremist; объявить @extremist; объявить экстремистский; внести в список; внести в перечень; вносить в перечень; вносить в список; включить в список; включить в перечень; включать в перечень; добавить в список; добавить в перечень; пополнить список; попасть в список; попасть в перечень; оказаться в список; приравнять к экстремистский; криминализировать; запретить деятельность; приостановить деятельность; прекратить деятельность; лишить регистрация; вычеркнуть из реестр; отозвать регистрация; аннулировать регистрация; отменить регистрация; поставить вне закон; объявить вне закон; включить в реестр; внести в реестр; закрыть @universities; закрыть гимназия; объявить нежелательный
object: thing, body, bus, med, protestevent, vote, site, measure, none, opp, pty, person, place, ngo, lab, named, number, text, pronoun, extremist
not object: weapon, trade, country, border, goods, accident, case, agreement
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: санкционн*; чёрный; черный список; санкц*; импорт*; экспорт*; въезд; выезд; авиакомпан*; летать; последств*; пожар*; авари*; розыск*; рейс*; победител*; полет*; полёт*; политзаключ*; всемирн*; юнеско
trust: 0.7

[COERCE ban]
verbs: допустить
negated: yes
object: thing, body, bus, med, protestevent, vote, site, measure, none, opp, pty, person, place, ngo, lab, named, number, text, pronoun, extremist
not object: weapon, trade, country, border, goods, accident, case, agreement
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: санкционн*; чёрный; черный список; санкц*; импорт*; экспорт*; въезд; выезд; авиакомпан*; последств*; пожар*; авари*; розыск*; рейс*; победител*; полет*; полёт*; политзаключ*; всемирн*; юнеско
trust: 0.7

[COERCE ban]
nouns: ликвидация; запрет; ^признание экстремистским; ^запрет деятельности; ^признание экстремистской; ^роспуск
actor: subject
recipient: object, на+acc
needs: recipient
implied actor: court
without: последств*; авари*; оружи*; снят*; отмен*; полет*; въезд*; выезд*; импорт*; экспорт*; полёт*; чернобыл*; ввоз*
trust: 0.5

[COERCE censor]
verbs: заблокировать @site; блокировать @site; отключить @site; отключать @site; ограничить @site; ограничивать @site; закрыть доступ; глушить; заглушить; замедлить; вырубить; вырубить интернет; прекратить вещание; перекрыть доступ; снять с эфир; удалить канал; пропасть интернет; лечь сайт; отозвать @rights; прекратить трансляция; запретить книга; изъять книга; отрубить; прекратить выпуск; отказаться печатать; приостановить выпуск
object: site, none, med, text, thing, named
not object: border, sanctions
subject: person, body, named, none, site, place, med
actor: subject
recipient: object
implied actor: authorities
without: дорог*; движени*; границ*; улиц*; счет*; =газ; =газа; электр*; парам*; турнир*
trust: 0.75

[COERCE censor]
verbs: работать @site
negated: yes
object: site, none, med, text, thing, named
not object: border, sanctions
subject: person, body, named, none, site, place, med
actor: subject
recipient: object
implied actor: authorities
without: дорог*; движени*; границ*; улиц*; счет*; =газ; =газа; электр*; парам*; турнир*
trust: 0.75

[COERCE censor]
nouns: блокировка; ^отключение интернета; ^отключение мобильного интернета; ^блокировка сайта; ^блокировка сайтов; цензура
actor: subject
recipient: object
implied actor: authorities
needs: recipient
without: дорог*
trust: 0.55

[COERCE deport]
verbs: депортировать; выслать; высылать; выдворить; выдворять; экстрадировать; выдать; выдавать; вывезти; вывозить; выгнать из страна; вытолкать; заставить уехать; вынудить покинуть; вынудить уехать; принудительно вывезти; выставить из страна; вывезти на граница; вывезти за; отправить за граница; довезти до граница; насильно вывезти; переправить через; выпроводить; перевезти через; доставить в литва; доставить в литву; вывезти из страны; привезти на граница; привезти на границу; доставить на границу
object: person, named, number, pronoun, opp
not object: diplomat, post, country, goods, property, weapon
near: стран*; границ*; депорт*; выдвор*; экстрад*; выдал*; выдач*; литв*; польш*; росси*; украин*; за рубеж; беларус*; белорусс*; принудит*; насильно; граждан*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: =вынужден; =вынуждена; =вынуждены; дипломат*; атташе; посольств*; виз*; паспорт*; паспорта; кредит*; автозак*
trust: 0.7

[COERCE deport]
nouns: депортация; высылка; выдворение; экстрадиция; ^выдача; принудительный вывоз
actor: subject
recipient: object
needs: recipient
without: дипломат*; посл*; виз*; паспорт*; запрос*; груз*; кредит*
implied actor: authorities
trust: 0.5

[COERCE withhold]
verbs: лишить @medical; лишать @medical; лишить передача; лишить передачи; лишить свидание; лишить свиданий; отказать в @medical; отказывать в @medical; запретить @medical; держать без; удерживать без; оставить без @medical
actor: subject
recipient: object, indirect, к+dat, genitive
implied actor: police
without: денег; бюджет*; ес; мвф; кредит*
trust: 0.6

[COERCE withhold]
verbs: передать; передавать; пускать адвокат; пустить адвокат; допустить адвокат; допускать адвокат; оказать; оказывать; давать @medical; отдавать @medical; получать @medical; дать @medical
negated: yes
actor: subject
recipient: object, indirect, к+dat, genitive
implied actor: police
without: денег; бюджет*; ес; мвф; кредит*
trust: 0.6

[COERCE martial-law]
verbs: ввести чрезвычайное; объявить чрезвычайное; вводить чрезвычайное; ввести режим; продлить режим; объявить режим; ввести военное; объявить военное; ввести особый; ввести контртеррористический; ввести чп
near: положени*; режим*; чрезвычайн*; военн*; контртеррорист*; кто
without: санкц*; безвиз*; визов*; масочн*; изоляц*; карантин*; торгов*; квот*
actor: subject
recipient: none
trust: 0.75

[COERCE curfew]
verbs: ввести комендантский; объявить комендантский; продлить комендантский
actor: subject
recipient: none
trust: 0.85

[COERCE cyber]
verbs: взломать; взламывать; хакнуть; взломать сайт; взломать база; зашифровать; положить сайт; парализовать система; атаковать сайт; атаковать сервер; вывести из строя; слить база; получить доступ; сломать система; сломать сайт
near: хакер*; сайт*; сервер*; баз*; кибер*; сеть; сети; компьютер*; данны*; ddos; почт*; систем*
without: двер*; квартир*
actor: subject
recipient: object, к+dat, genitive
trust: 0.75

[COERCE cyber]
nouns: кибератака; ^хакерская атака; хакерская ^атака; взлом; ddos-атака
actor: subject
recipient: на+acc, object
needs: recipient
without: двер*
trust: 0.55

[COERCE misinform]
verbs: распространить фейк; распространять фейк; распространять дезинформация; сфабриковать; подделать; показать признание; записать покаянный; показать покаянный; опубликовать покаянный; выпустить покаянный; заставить записать; показать на госканал; показать в эфир
without: суд*
actor: subject
recipient: none
trust: 0.45

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: избить; избивать; бить; побить; ударить; ударять; пинать; пнуть; напасть; нападать; применить насилие; применить физический; применять силу; применить силу; применить сила; повалить; жестоко задержать; отметелить; толкнуть; швырнуть; душить; поколотить; отпинать; протащить; тащить; волочь; таскать; накинуться; травмировать; покалечить; искалечить; ранить; вломить
object: person, named, number, none, pronoun, opp, cop
not object: country, place, accident, text, weapon, property
actor: subject
recipient: object, на+acc, к+dat, indirect
count recipient: injured
implied actor: police
without: рекорд*; тревог*; курс*; по карману; по экономике; санкц*; кризис*; мяч*; ножом; словн*; упрек*; рубл*; вопрос*; тревогу
trust: 0.7

[ASSAULT beat]
verbs: сломать @limbs; разбить голова; разбить лицо; разбить нос; выбить зуб; выбить зубы; вывихнуть; сломать палец
actor: subject
recipient: indirect, у+gen, genitive
implied actor: police
without: санкц*
trust: 0.7

[ASSAULT beat]
nouns: избиение; побои; нападение; ^применение силы; ^применение физической силы; ^применение насилия; потасовка
actor: subject
recipient: object, на+acc, к+dat
needs: recipient
without: дело; статье; обвин*; осуд*; признак*; отношении представителя; уголовн*; следы
trust: 0.5

[ASSAULT torture]
verbs: пытать; запытать; истязать; подвергнуть пытка; подвергать пытка; подвергать пыткам; подвергнуть пыткам; подвергаться пыткам; подвергнуться пыткам; применять пытка; применять пытки; издеваться; мучить; бить током; бить электрошокером; держать на растяжка; морить; морить голодом
object: person, named, number, none, pronoun, opp, thing
actor: subject
recipient: object, над+ins, к+dat, subject
implied actor: police
trust: 0.65

[ASSAULT torture]
nouns: пытка; пытки; истязание; ^жестокое обращение; издевательство
actor: subject
recipient: object, над+ins
needs: recipient
without: осуд*; доклад*; расследов*; комитет*; против пыток; дело
trust: 0.5

[ASSAULT crowd-control]
verbs: брызнуть @crowdweapon; брызгать @crowdweapon; прыснуть @crowdweapon; залить @crowdweapon; распылить @crowdweapon; распылять @crowdweapon; применить @crowdweapon; применять @crowdweapon; использовать @crowdweapon; бросить @crowdweapon; бросать @crowdweapon; кидать @crowdweapon; взорвать @crowdweapon; взрывать @crowdweapon; забросать @crowdweapon; пустить @crowdweapon; пустить газ; запустить @crowdweapon; поливать из; полить из; облить из; открыть огонь резиновый; стрелять резиновый; стрелять резиновыми; разогнать; разгонять; пускать газ; применить спецсредство; применить спецсредства; применять спецсредства; рассеять; рассеивать; взрываться @crowdweapon; стрелять светошумовыми; выпустить @crowdweapon; применить водомет; заехать в толпа; жестко разогнать
object: person, crowdweapon, protestevent, number, body, none, opp, pronoun, thing, limbs
not object: agreement, talks, weapon, country, law
actor: subject
recipient: в+acc, против+gen, по+dat, к+dat, среди+gen, object, indirect, над+ins
implied actor: police
implied recipient: protesters
without: тучи; парламент*; кабинет*; миф*; сомнен*; туман*; самолет*; опасен*; ветер
trust: 0.75

[ASSAULT crowd-control]
nouns: ^применение @crowdweapon; ^применение спецсредств; ^применение светошумовых гранат; ^применение слезоточивого газа; ^применение водометов; ^применение газа; ^применение резиновых пуль; разгон; ^использование газа; ^разгон акции; ^разгон протеста
actor: subject
recipient: против+gen, к+dat, object
implied actor: police
implied recipient: protesters
without: осуд*; жесток* разгон возможен; боится
trust: 0.6

[ASSAULT crowd-control]
verbs: опровергать применение; опровергнуть применение; отрицать применение; опровергать использование; опровергнуть использование; отрицать использование
near: @crowdweapon; спецсредств*; светошумов*; слезоточив*; резинов*; водомет*; сила; силы; газ; газа
actor: subject
recipient: none
implied recipient: protesters
status: denied
trust: 0.75

[ASSAULT firearms]
verbs: застрелить; расстрелять; расстреливать; выстрелить; стрелять; обстрелять; обстреливать; подстрелить; застрелен; получить пулевой; ранить из; произвести выстрел
object: person, named, number, none, place, pronoun, opp, body
not object: text, crowdweapon
actor: subject
recipient: object, в+acc, по+dat
count recipient: killed
without: фильм*; видео; резинов*; дрон*; шар*; артиллери*; ракет*; гол*; светошумов*; учебн*; мишен*; полигон*; учени*
trust: 0.75

[ASSAULT firearms]
verbs: открыть огонь; открывать огонь; вести огонь; стрелять на поражение
actor: subject
recipient: по+dat, в+acc, на+acc
without: резинов*; учени*; полигон*; артиллери*
trust: 0.75

[ASSAULT firearms]
nouns: ^расстрел; стрельба; обстрел; выстрел
actor: subject
recipient: object, по+dat, в+acc
needs: recipient
without: учебн*; соревнов*; приговор*
trust: 0.5

[ASSAULT execute]
verbs: казнить; привести в исполнение; приводить в исполнение
object: person, named, number, none, sentencething, pronoun
actor: subject
recipient: object, genitive
count recipient: killed
implied actor: authorities
trust: 0.8

[ASSAULT execute]
nouns: казнь; ^смертная казнь приведена; ^приведение приговора в исполнение
actor: subject
recipient: object
needs: recipient
without: отмен*; мораторий; смертн*; приговор*
trust: 0.5

[ASSAULT assassinate]
verbs: убить; убивать; отравить; зарезать; задушить; повесить; уничтожить; ликвидировать; добить; замучить; покушаться; расправиться с
object: person, named, number, pronoun, opp, none
actor: subject
needs: actor
recipient: object, на+acc, с+ins
count recipient: killed
without: авари*; дтп; вирус*; болезн*; пожар*; электроэнерг*; счёт; организац*; дел*; компан*
trust: 0.65

[ASSAULT assassinate]
nouns: убийство; покушение; отравление; ликвидация ^человек
actor: subject
recipient: object, на+acc
needs: recipient
without: дело; делу; расследов*; обвин*; статье; пищев*; подозрен*; подозрева*; годовщин*; свобод*; права
trust: 0.45

[ASSAULT sexual]
verbs: изнасиловать; насиловать; домогаться; угрожать изнасилование; совершить насилие сексуального
actor: subject
recipient: object
trust: 0.8

[ASSAULT primitive]
verbs: бросать (камень|камни|бутылка|бутылки|палки|петарды); бросить (камень|камни|бутылка|коктейль); кидать (камень|камни|бутылка|бутылки|палки|петарды|ветки|бревна); кинуть (камень|бутылка); забросать (камнями|бутылками|яйцами); забрасывать (камнями|бутылками); швырять (камень|камни|бутылки); ударить ножом; пырнуть; протаранить; сбить; наехать; таранить; метать (камни|бутылки); зарубить; поджечь; сжечь
object: person, named, number, none, thing, property, pronoun, vehicle, opp, cop
subject: person, body, named, none, ref, number, opp, cop, pronoun
not object: weapon, text
actor: subject
recipient: в+acc, по+dat, object, на+acc
count recipient: injured
without: тень; вызов; взгляд*; цен*; план*; дрон*; беспилотник*; лес; мусор
trust: 0.65

[ASSAULT primitive]
verbs: полететь камень; лететь камень; полететь бутылка; полететь камни; лететь камни; полететь петарда
near: камень; камни; бутылк*; петард*; коктейл*
actor: из+gen
recipient: в+acc
trust: 0.65

[ASSAULT explosives]
verbs: взорвать; подорвать; взрывать; заминировать; заложить бомба; заложить взрывчатка; ударить дрон
object: person, place, property, named, body, none, vehicle, thing
not object: crowdweapon
actor: subject
recipient: object, по+dat
without: доверие; петард*; рынок; основы; экономик*; светошумов*; ложн*; сообщен*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: обстрелять; обстреливать; запустить ракета; выпустить ракета; нанести удар; наносить удар; бомбить; разбомбить; ударить ракета; сбить @weapon; сбить дрон; сбить самолет; атаковать; запускать ракета; запустить ракеты; выпустить ракеты; ударить по
near: ракет*; артилл*; дрон*; бомб*; удар*; снаряд*; беспилот*; град*; истребител*; миномет*; авиац*; территори*; самолет*; сби*
object: weapon, place, person, body, named, none, thing, number
actor: subject
recipient: object, по+dat, на+acc
without: санкц*; экономик*; тревог*; рынк*; санкционн*; учебн*; учен*; репутац*; дубин*; кулак*; хоккей*
trust: 0.6

[ASSAULT heavy-weapons]
nouns: ракетный ^удар; ^ракетный обстрел; авиаудар; артобстрел
actor: subject
recipient: по+dat, object
needs: recipient
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: погибнуть; гибнуть; умереть; умирать; скончаться; утонуть; замерзнуть; повеситься; покончить с собой; покончить жизнь; уйти из жизнь; расстаться с жизнь; найти мертвый; найти мертвым; найти мертвой; обнаружить мертвый; обнаружить тело; найти тело; найти повешенным; найти без признак; обнаружить без признак; лишиться жизнь; унести жизнь; унести жизни
subject: person, named, number, none, pronoun, opp, ref, mil, accident
near: колони*; тюрьм*; сизо; изолятор*; заключен*; политзаключ*; больниц*; границ*; мигрант*; протест*; тел*; камер*; авари*; дтп; взрыв*; пожар*; крушен*; завод*; лес*; рек*; болот*; задерж*; человек*; учени*; солдат*; военн*; активист*; журналист*; стрел*; ран*; самолет*; вертолет*; следствен*; прокур*; местн*; прошло*; суд*; арест*; сегодня; вчера; утром; ночью; прыграничь*; пригранич*; минск*; област*; район*; полиц*; омон*; авто*; шахт*; газ*; вирус*; covid*; коронавирус*; политик*; композитор*; писател*; поэт*; художник*
actor: none
recipient: subject, object, genitive
count recipient: killed
count object: killed
without: от смеха; надежд*; в боях; воевал*; фильм*; роман*; войне; партизан*; вов; 1941; отечественн*
trust: 0.7

[INCIDENT death]
verbs: стать
negated: yes
subject: person, named, number, none, pronoun, opp, ref, mil, accident
near: колони*; тюрьм*; сизо; изолятор*; заключен*; политзаключ*; больниц*; границ*; мигрант*; протест*; тел*; камер*; авари*; дтп; взрыв*; пожар*; крушен*; завод*; лес*; рек*; болот*; задерж*; человек*; учени*; солдат*; военн*; активист*; журналист*; стрел*; ран*; самолет*; вертолет*; следствен*; прокур*; местн*; прошло*; суд*; арест*; сегодня; вчера; утром; ночью; прыграничь*; пригранич*; минск*; област*; район*; полиц*; омон*; авто*; шахт*; газ*; вирус*; covid*; коронавирус*; политик*; композитор*; писател*; поэт*; художник*
actor: none
recipient: subject, object, genitive
count recipient: killed
count object: killed
without: от смеха; надежд*; в боях; воевал*; фильм*; роман*; войне; партизан*; вов; 1941; отечественн*
trust: 0.7

[INCIDENT death]
nouns: смерть; гибель; кончина; самоубийство; суицид
actor: none
recipient: object
needs: recipient
count recipient: killed
without: казн*; приговор*; годовщин*; расследов*; дело; делу; угроз*; угрож*; причин*; обстоятельств*; проверк*; после смерти; в связи; версия; смертн*; свидетельств*
trust: 0.5

[INCIDENT accident]
verbs: разбиться; столкнуться; загореться; гореть; сгореть; взорваться; перевернуться; опрокинуться; рухнуть; обрушиться; сойти с рельсы; сойти с рельсов; прогреметь взрыв; произойти @accident; случиться @accident; вспыхнуть пожар; потерпеть катастрофа; потерпеть крушение; потерпеть авария; упасть; пострадать; получить травма; получить травмы; получить ожог; получить ожоги; возникнуть пожар; вспыхнуть; съехать в кювет; врезаться; провалиться; затопить; травмироваться; протечь; остановиться реактор; попасть в дтп; попасть в авария; утонуть; прогреметь
subject: vehicle, accident, weapon, property, place, bus, person, number, none, named, thing, bus
near: авари*; дтп; пожар*; взрыв*; столкн*; крушен*; катастроф*; обруш*; поезд*; автобус*; самолет*; вертолет*; завод*; нпз; машин*; автомобил*; грузовик*; фур*; газ*; цех*; склад*; дрон*; беспилотник*; аэс; реактор*; шахт*; кран*; рельс*; трасс*; травм*; ожог*; скор*; мчс; спасател*; пострада*; больниц*; здани*; стен*; дом*; пассажир*; хлопок
actor: none
recipient: subject, object
count subject: injured
count recipient: injured
without: протест*; акци*; столкнулись с проблем*; рынок; рейтинг*; скандал*; цен*; экономик*; войн*; курс*; рубл*; доход*; ввп; экспорт*; разгон*; омон*; репресс*; санкц*; силовик*; избит*; бюджет*; кризис*; полици*; эпидем*; товарооборот*
trust: 0.6

[INCIDENT accident]
verbs: загореться; сгореть; полыхать; вспыхнуть пожар; тушить пожар; потушить пожар
subject: property, place, bus, body, vehicle, none, thing, edu, accident, person
actor: none
recipient: subject
without: протест*; флаг*; скандал*; глаза; надежд*; конфликт*
trust: 0.6

[INCIDENT accident]
nouns: авария; дтп; пожар; взрыв; столкновение; крушение; катастрофа; обрушение; возгорание; хлопок; ^утечка газа
actor: none
recipient: none
near: погиб*; пострад*; ранен*; травм*; произош*; случил*; прогремел*; возник*; вспых*; унес*; жертв*; потуш*; эвакуир*; загорел*; сгорел*
without: чернобыл*; учени*; условн*; ликвидатор*; годовщин*; расследов*; дело; суд
trust: 0.5

[INCIDENT disaster]
verbs: затопить; обрушиться; пронестись; повалить; подтопить; остаться без
near: шторм*; ураган*; паводок*; наводнен*; ветер*; ветр*; снег*; ливень*; ливн*; буря; град; непогод*; стихи*; обесточ*; электричеств*
without: санкц*; протест*; критик*
actor: none
recipient: object
trust: 0.6

[INCIDENT disease]
verbs: заразиться; заболеть; зарегистрировать; регистрировать; выявить; выявлять; подтвердить; госпитализировать; получить положительный; диагностировать; зафиксировать; умереть от; скончаться от; переболеть; сдать положительный; выздороветь; выписать
near: коронавирус*; covid*; ковид*; вирус*; инфекци*; заболев*; заражен*; минздрав*; случа* заболев*; вспышк*; пневмони*; грипп*; корь; кори
without: уголовн*; кандидат*; нарушени*; партию; избир*; суд
actor: none
recipient: subject, object, genitive
count recipient: persons
count object: persons
implied recipient: residents
trust: 0.7

[INCIDENT]
verbs: закрыть (аэропорт|небо|полоса); приостановить (работа|полет|рейс|полеты|рейсы); ограничить (полеты|работа); закрываться; остановить (полеты|работа); задержать (рейсы); отменить (рейсы); перенаправить (рейсы|самолеты); закрыться
near: шар*; аэростат*; метеозонд*; зонд*
actor: none
recipient: none
trust: 0.75

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: перебросить; перебрасывать; разместить; размещать; направить; стянуть; стягивать; развернуть; развертывать; ввести @troopsthing; вводить @troopsthing; усилить; усиливать; отправить @troopsthing; выдвинуть; привести @troopsthing; поднять по тревога; поднять по тревоге; мобилизовать; передислоцировать; дислоцировать; привезти @troopsthing; призвать резервист; призвать резервистов; увеличить численность; нарастить; наращивать; подтянуть; перевезти @troopsthing; завезти; посылать @troopsthing; послать @troopsthing; держать @troopsthing; сосредоточить; сконцентрировать; вывести @troopsthing; поднять @troopsthing; перебазировать; подтягивать; подвезти; разгрузить; разгружать; укрепить; укреплять; отправлять @troopsthing; расквартировать; дислоцировать; вывести на; развернуть на; держать на
object: troopsthing, border, mil, weapon, number, none, thing
not object: goods, diplomat, text, aid
near: границ*; войск*; солдат*; военн*; учен*; баз*; батальон*; бригад*; сил*; десант*; техник*; истребител*; вертолет*; самолет*; эшелон*; контингент*; арми*; вагнер*; резервист*; полигон*; боеготовност*; тревог*; перебазир*; бронетехник*; артиллери*; вооружен*; подразделен*; армейск*; охран* границ*; танк*
actor: subject
recipient: none
count object: troops
without: гуманитарн*; мирн* переговор*; ноту; вывести из; домой; отвес*; отвод*
trust: 0.7

[MOBILIZE troops]
verbs: тренировать; обучать; готовить; рыть окоп; рыть окопы; минировать; возводить укрепление; возводить укрепления; строить укрепления; нести дежурство; занять позиции; вызывать на сборы; вызывать на сбор; вызвать на сборы; призывать на сборы; призывать на сбор; вызывать повестка
near: военн*; окоп*; укреплен*; границ*; сбор*; резервист*; повестк*; солдат*; вагнер*; полигон*; боев*; позици*; сапер*; бойц*
subject: person, body, named, none, mil, country, troopsthing
actor: subject
recipient: none
count object: troops
without: подпис*; кампани*; благотворит*; деньг*; урож*; спортсмен*; команд* тренер*; на допрос; чемпион*; обвинен*
trust: 0.6

[MOBILIZE troops]
verbs: перебросить; перебрасывать; передислоцировать; призвать на сбор; призвать на сборы
object: person, number, none, troopsthing, mil
subject: body, country, person, named, none, place
actor: subject
recipient: none
count object: troops
without: груз*; гуманитарн*; деньг*; мост*
trust: 0.6

[MOBILIZE troops]
verbs: прибыть; прибывать; прийти; войти; заходить; зайти; въехать; разгрузиться; разгружаться; располагаться; разместиться; остаться; оставаться; расположиться; двигаться; стоять; приехать; заехать; вступить; двинуться; находиться; высадиться; пересечь; пересекать; перейти
subject: troopsthing, mil, cop
near: эшелон*; войск*; военн*; солдат*; вагнер*; границ*; учен*; полигон*; лагер*; аэродром*; баз*; колонн*; россий*; техник*; арми*; батальон*; рота; роты; спецназ*; подразделен*; бригад*; подкреплен*; област*; наемник*; наёмник*; машин*
actor: subject
recipient: none
count subject: troops
needs: actor
without: больниц*; протест*; суд*; обыск*; квартир*; тюрьм*; демонстрант*; мирн*; стел*; площад*; проспект*
trust: 0.6

[MOBILIZE troops]
verbs: начать @drill; начаться @drill; начинаться @drill; провести @drill; проводить @drill; проходить @drill; пройти @drill; объявить @drill; стартовать @drill; продлить @drill; завершить @drill; устроить @drill; привести в боевая; привести в боевую; приводить в боевую; привести в высший; объявить внезапный; проверить боеготовность; проверять боеготовность; отрабатывать; отработать; тренироваться; объявить мобилизация; начать проверка; начаться проверка; проводить проверка; объявить сбор
near: учени*; боев*; боеготовност*; маневр*; резервист*; мобилизац*; военн*; войск*; полигон*; арми*; бригад*; батальон*; вооружен*; территориальн*; внезапн*; готовност*
actor: subject
recipient: none
count object: troops
without: совместн*; налог*; суд*; прокуратур*; уголовн*; финанс*; посевн*; пожарн*; журналист*; выбор*; экзамен*; избир*
trust: 0.65

[MOBILIZE troops]
nouns: переброска; развертывание ^группировка; ^развертывание группировки; ^развертывание войск; мобилизация; учения; учение; маневры; внезапная ^проверка; проверка ^боеготовность; ^переброска войск; ^стягивание войск; ^размещение войск; ^ввод войск; сборы резервистов
actor: subject
recipient: none
needs: actor
without: совместн*; физическ*; осуд*; налог*; экономик*
trust: 0.45

[MOBILIZE weapons]
verbs: поднять в воздух; поднять в небо; поднять по тревога; поднять по тревоге; поднимать в воздух; поднимать в небо
near: истребител*; вертолет*; самолет*; авиаци*; миг-29; f-16; боев* машин*; машину
actor: subject
recipient: none
count object: vehicles
trust: 0.78

[MOBILIZE weapons]
verbs: разместить; размещать; развернуть; доставить; получить; получать; закупить; купить; испытать; запустить; поставить на боевой; поставить на боевое; заступить на боевое; ввезти; завезти; принять на вооружение; нарушить пространство; нарушить воздушное; нарушать воздушное; нарушить граница; нарушить границу; вторгнуться; пересечь граница; пересечь границу; залететь; влететь; пролететь; поднять истребитель; поднять самолет; поднять вертолет; поднять в воздух; поднять в небо; перебросить; нарушение
object: weapon, border, none
near: ядерн*; ракет*; искандер*; орешник*; с-400; танк*; истребител*; дрон*; беспилотник*; самолет*; вертолет*; воздушн*; боеголовк*; оружи*; пво; зрк; бомбардировщик*; боев*; комплекс*; пространств*; шар*
not object: vehicle, crowdweapon, med
actor: subject
recipient: none
count object: vehicles
without: трактор*; пассажирск*; туристическ*; мирн* атом; аэс; ryanair*; слезоточив*; светошумов*; санкц*
trust: 0.6

[MOBILIZE weapons]
nouns: ^нарушение воздушного пространства; ^размещение ядерного оружия; ^размещение ракет; ^нарушение границы; ^размещение тактического ядерного оружия
actor: subject
recipient: object
needs: actor
trust: 0.5

[MOBILIZE police]
verbs: стянуть; стягивать; оцепить; оцеплять; перекрыть; выставить; пригнать; дежурить; патрулировать; окружить; окружать; блокировать; усилить патруль; стянуть к; подогнать; подтянуть; свозить; заблокировать
subject: cop, person, body, none, vehicle, named
near: омон*; милиц*; полиц*; силовик*; автозак*; водомет*; внутренн* войск*; спецназ*; оцеплен*; военн*; щит*; патрул*
object: cop, place, vehicle, none, property, border, crowdweapon, weapon, thing
actor: subject
recipient: none
without: задерж*; счет*; сайт*; санкц*; интернет*; доступ*
trust: 0.5

[MOBILIZE militia]
verbs: создать ополчение; создавать ополчение; сформировать ополчение; вооружить ополчение; создать народный; набирать добровольец; сформировать территориальную; создать отряд
near: ополчени*; террооборон*; тероборон*; территориальн*; добровол*; отряд*
actor: subject
recipient: none
without: народный фронт
trust: 0.55

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: протестовать; митинговать; демонстрировать; маршировать; выйти на улица; выйти на улицу; выйти на улицы; выходить на улица; выходить на улицы; выйти на площадь; выйти на митинг; выйти на марш; выйти на акция; выйти на акцию; выйти на протест; выйти на пикет; выходить на акция; выйти с; выйти; выходить; собраться; собираться; двинуться; идти; пройти; скандировать; стоять; встать; провести @protestevent; проводить @protestevent; пройти @protestevent; проходить @protestevent; состояться @protestevent; начаться @protestevent; начинаться @protestevent; устроить @protestevent; устраивать @protestevent; организовать @protestevent; собрать; участвовать в @protestevent; принять участие в @protestevent; присоединиться к @protestevent; выстроиться в цепь; выстроиться в цепи; взяться за руки; заполнить; пикетировать; вспыхнуть @protestevent; прокатиться @protestevent; продолжаться @protestevent; продолжиться @protestevent; вывесить; выразить протест; растянуть; зажечь; раздавать; выступить против; пронести; шествовать; стекаться; запланировать @protestevent; назначить @protestevent; анонсировать @protestevent; объявить @protestevent; встать с плакат; встать с плакатами; сигналить; посигналить; хлопать; держать плакат; держать плакаты; держать флаг; выстроиться; растягивать; вывешивать; петь; спеть; пикетировать; отказаться расходиться
subject: person, body, number, named, protestevent, none, opp, lab, edu, pronoun, med, rel
not subject: troopsthing, cop, country, gov, post, vehicle, leg
near: протест*; акци*; митинг*; марш*; шестви*; пикет*; площад*; улиц*; колонн*; демонстр*; флаг*; бчб*; бело-красно*; плакат*; против; солидарност*; цеп*; участни*; толп*; тысяч*; сотн*; десятк*; человек; студент*; требу*; лозунг*; стел*; посольств*; годовщин*; скандир*; рук*; свеч*; портрет*; цвет*; дворов*; женщин*; пенсионер*; медик*; рабоч*; забастовк*; сигнал*; в поддержку протест*; двор*
actor: subject
recipient: против+gen
count actor: participants
implied actor: protesters
without: учени*; войск*; границ* мигрант*; саммит*; на свободу; из тюрьмы; из колонии; из сизо; матч*; заседан*; совещан*; пенсию; замуж; в отставку; переговор*; из строя; интервью; обыск*; с обыск*; в эфир; судебн*; суд; из состава; на связь; парламент*; подпис*; в продажу; экзамен*; выборы прош*; праймериз; бюллетен*; инаугурац*; парад; служб*; миссу; фестивал*; концерт*; хоккей*; в отпуск; новая книга; вагнер*; премьер*
trust: 0.65

[PROTEST demo]
nouns: ^акция протеста; протест; марш; шествие; митинг; пикет; демонстрация; ^цепь солидарности; акция; манифестация; забастовочный ^митинг; ^марш протеста; ^марш пенсионеров; ^акция солидарности; ^марш женщин
actor: subject, genitive
recipient: против+gen
count actor: participants
near: собра*; прош*; начал*; состоял*; вышл*; продолж*; устрои*; участв*; прове*; вспыхну*; тысяч*; сотн*; прокат*; охват*; идет; идёт; стартов*; проход*; двину*
without: задерж*; разогна*; ноту; арест*; осужд*; суд; дело; штраф*; срок; задержан*; запрет*; из-за; после; участник*; участниц*; во время; на марше; за участие; разгон*
implied actor: protesters
trust: 0.45

[PROTEST strike]
verbs: бастовать; забастовать; объявить забастовка; объявить забастовку; начать забастовка; начать забастовку; начаться забастовка; начать бастовать; объявить стачка; присоединиться к забастовка; присоединиться к забастовке; прекратить работа; прекратить работу; остановить работа; остановить работу; остановить конвейер; остановить цех; остановить производство; отказаться работать; отказаться спускаться; отказаться выходить; уйти на итальянский; устроить забастовка; устроить забастовку; продолжить забастовка; прекратиться забастовка; отказаться от работы; выйти на забастовку; встать; поддержать забастовка; провести забастовка; побросать
subject: person, body, number, none, bus, pronoun, named, lab, edu, protestevent
near: рабоч*; забастов*; завод*; цех*; шахтер*; предприят*; смен*; стачк*; профсоюз*; конвейер*; работник*; беларуськал*; мтз; белаз*; комбинат*; студент*; бригад*; актер*; врач*; водител*; бастов*; сотрудник*
actor: subject
recipient: против+gen
count actor: participants
without: голодовк*; призва*; авари*; ремонт*; санкц*; взрыв*; пожар*; реактор*; энергоблок*; банкротств*; плакат*
trust: 0.7

[PROTEST strike]
verbs: выйти на смена; выйти на смену; выйти на работа; спуститься
negated: yes
subject: person, body, number, none, bus, pronoun, named, lab, edu, protestevent
near: рабоч*; забастов*; завод*; цех*; шахтер*; предприят*; смен*; стачк*; профсоюз*; конвейер*; работник*; беларуськал*; мтз; белаз*; комбинат*; студент*; бригад*; актер*; врач*; водител*; бастов*; сотрудник*
actor: subject
recipient: против+gen
count actor: participants
without: голодовк*; призва*; авари*; ремонт*; санкц*; взрыв*; пожар*; реактор*; энергоблок*; банкротств*
trust: 0.7

[PROTEST strike]
nouns: забастовка; стачка; всеобщая ^забастовка; общенациональная ^забастовка
actor: subject, genitive
recipient: none
count actor: participants
near: начал*; продолж*; рабоч*; объяви*; завод*; шахтер*; прош*; вспых*; идет; участв*; беларуськал*
without: голод*; призва*; призыв*; ультиматум*; суд; дел*; за участие; задерж*; организац*; уволен*; уволил*
implied actor: workers
trust: 0.45

[PROTEST hunger]
verbs: голодать; объявить голодовка; объявить голодовку; начать голодовка; начать голодовку; держать голодовка; держать голодовку; продолжать голодовка; продолжать голодовку; отказаться от еда; отказаться от еды; отказываться от еды; отказаться от пищи; отказываться от пищи; прекратить голодовку; прекратить голодовка; уйти на голодовка; выйти на голодовку; объявлять голодовка; устроить голодовка; отказаться есть
actor: subject
recipient: none
trust: 0.9

[PROTEST hunger]
nouns: голодовка
actor: subject, genitive
recipient: none
needs: actor
trust: 0.55

[PROTEST boycott]
verbs: бойкотировать; бойкотировать выборы; объявить бойкот; игнорировать выборы; проигнорировать выборы; отказаться голосовать
object: vote, talks, place, body, bus, none, thing, protestevent, goods
not subject: country
actor: subject
recipient: object
trust: 0.7

[PROTEST boycott]
verbs: прийти на выборы
negated: yes
object: vote, talks, place, body, bus, none, thing, protestevent, goods
not subject: country
actor: subject
recipient: object
trust: 0.7

[PROTEST obstruct]
verbs: перекрыть (дорога|улица|проспект|движение|трасса|мост|въезд); перекрывать (дорога|движение|улица); заблокировать (дорога|движение|трасса|въезд|улица|рельсы|фуры); блокировать (дорога|движение|трасса|въезд|улица|фуры); возвести баррикада; построить баррикада; строить баррикада; соорудить баррикада; забаррикадироваться; занять площадь; остановить (движение|троллейбус); баррикадировать; перегородить; перегораживать; выстроить баррикада; выстроить баррикады
subject: person, body, number, named, opp, none, pronoun, lab
not subject: cop, gov, country, troopsthing
actor: subject
recipient: none
implied actor: protesters
without: границ*; гаи; омон*; милици*; силовик*; погран*; сайт*; счет*
trust: 0.65

[PROTEST riot]
verbs: громить; разгромить; столкнуться с омон; столкнуться с милиция; столкнуться с полиция; столкнуться с силовиками; штурмовать (парламент|здание|администрация); поджечь (машина|автомобиль|автозак|здание); ломать забор; прорвать оцепление; прорвать кордон; устроить беспорядки; бить витрины; разбить витрины
subject: person, number, body, opp, none, named
not subject: cop, country, troopsthing, gov
actor: subject
recipient: с+ins, object
without: организац*; мигрант*; дело
trust: 0.5
`;
