/** COERCE in Russian. The format is told in ../format.ts; words may stand in any order in their clause. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: задержать; задерживать; арестовать; арестовывать; схватить; хватать; скрутить; повязать; винтить; свинтить; похитить; поймать; заковать; взять под стража; взять под стражу; заключить под стражу; заключить под стража; отправить под арест; отправить под стражу; посадить в @prison; поместить в @prison; помещать в @prison; водворить в @prison; бросить в @prison; упрятать; доставить в @prison; отвезти в @prison; увезти в @prison; увозить в @prison; отвезти в; увести в автозак; затолкать в автозак; затолкать в; затащить в; запихнуть в; погрузить в автозак; этапировать; закрыть в @prison; вывести под конвоем; перевести в @prison; снять с поезда; снять с самолета; снять с рейса
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
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; грозит*; запрос*; запраш*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*
trust: 0.72

[COERCE arrest]
nouns: приговор; осуждение
actor: subject
recipient: object, indirect
measures: sentence
needs: recipient
implied actor: court
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; грозит*; запрос*; запраш*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*; мотивирован*
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
`;
