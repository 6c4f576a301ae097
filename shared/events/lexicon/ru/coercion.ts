/** COERCE in Russian. The format is told in ../format.ts; words may stand in any order in their clause. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: задержать; задерживать; арестовать; арестовывать; схватить; хватать; скрутить; повязать; винтить; свинтить; похитить; поймать; заковать; взять под стража; взять под стражу; заключить под стражу; заключить под стража; отправить под арест; отправить под стражу; посадить (в|во|за|под|на) @prison; поместить (в|во|за|под|на) @prison; помещать (в|во|за|под|на) @prison; водворить (в|во|за|под|на) @prison; бросить (в|во|за|под|на) @prison; упрятать; доставить (в|во|за|под|на) @prison; отвезти (в|во|за|под|на) @prison; увезти (в|во|за|под|на) @prison; увозить (в|во|за|под|на) @prison; отвезти в; увести в автозак; затолкать в автозак; затолкать в; затащить в; запихнуть в; погрузить в автозак; этапировать; закрыть (в|во|за|под|на) @prison; вывести под конвоем; перевести (в|во|за|под|на) @prison; снять с поезда; снять с самолета; снять с рейса
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
verbs: забрать; забирать; увезти; увозить; взять; увести; вывезти; посадить; сажать; держать (в|во|за|под|на) @prison; держать под стражей; оставить под стражей; оставить под стража; оставлять под стражей; отправить на лечение; отправить на принудительное; перевести под арест; перевести под домашний; заключить под домашний
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
verbs: оказаться за решетка; оказаться за решеткой; оказаться под стражей; оказаться (в|во|за|под|на) @prison; находиться под стражей; остаться под стражей; попасть (в|во|за|под|на) @prison; попасть за решетку; угодить (в|во|за|под|на) @prison; угодить за решетку
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
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; грозит*; запрос*; запраш*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*; предусмотр*; кодекс*; максимальн*; грозит; грозят; памятк*; право на; альтернатив*; имущества; счет*
trust: 0.72

[COERCE arrest]
nouns: приговор; осуждение
actor: subject
recipient: object, indirect
measures: sentence
needs: recipient
implied actor: court
without: ордер; освобожд*; суда; исполнени*; обжал*; апелляц*; требу*; потребов*; угроз*; грозит*; запрос*; запраш*; за время; условия; протокол; обсуд*; призва*; осуд*; шпаргал*; мотивирован*; назва*; раскритик*; прокомментир*; ждет; ожида*; вынесут; грозит
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
verbs: закрыть @border; закрывать @border; перекрыть @border; заблокировать @border; приостановить @border; остановить @border; ограничить @border; прекратить @border; сократить @border; запретить въезд; запретить выезд; запретить вывоз; запретить ввоз; развернуть на граница; ввести въездной; снять с поезд; вытеснить; оттеснить; выдавить; отказать во въезд; отказать в въезде; лишить гражданство; лишить гражданства; лишить лицензия; лишить лицензии; лишить адвокатский; лишить аккредитация; лишить аккредитации; аннулировать лицензия; аннулировать аккредитация; отозвать лицензия; отозвать аккредитация; отчислить; отчислять; исключить из @universities; лишить право; запретить выезжать; запретить занимать; ввести ограничение; ограничить въезд; ввести запрет на въезд; ввести комендантский; вынудить уволиться; уволить за; уволить участник; увольнять; уволить @workers; уволить работник; уволить рабочий; уволить сотрудник; лишить работа; уволить за поддержка; уволить за поддержку; уволить за участие; уволить за отказ; уволить из театр; уволить из театра; вынудить уехать
object: border, person, body, named, number, none, thing, rights, place, measure, bus, med
not object: site, diplomat
not subject: cvl, lab, opp, edu
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
verbs: запретить; запрещать; ликвидировать; ликвидировать @rights; закрыть @organization; закрыть школа; закрыть организация; распустить; признать экстремистский; признать экстремистским; признать экстремистскими; признать экстремистской; признать @extremist; признавать @extremist; объявить @extremist; объявить экстремистский; внести в список; внести в перечень; вносить в перечень; вносить в список; включить в список; включить в перечень; включать в перечень; добавить в список; добавить в перечень; пополнить список; попасть в список; попасть в перечень; оказаться в список; приравнять к экстремистский; криминализировать; запретить деятельность; приостановить деятельность; прекратить деятельность; лишить регистрация; вычеркнуть из реестр; отозвать регистрация; аннулировать регистрация; отменить регистрация; поставить вне закон; объявить вне закон; включить в реестр; внести в реестр; закрыть @universities; закрыть гимназия; объявить нежелательный; отнести к; отнести экстремист*
object: thing, body, bus, med, protestevent, vote, site, measure, none, opp, pty, person, place, ngo, lab, named, number, text, pronoun, extremist
not object: weapon, trade, country, border, goods, accident, case, agreement
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: санкционн*; чёрный; черный список; санкц*; импорт*; экспорт*; въезд; выезд; авиакомпан*; летать; последств*; пожар*; авари*; розыск*; рейс*; победител*; полет*; полёт*; политзаключ*; всемирн*; юнеско
not subject: law
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
verbs: депортировать; выслать; высылать; выдворить; выдворять; экстрадировать; выдать; выдавать; вывезти; вывозить; выгнать из страна; вытолкать; заставить уехать; вынудить покинуть; вынудить уехать; вывезти принудительно; выставить из страна; вывезти на граница; вывезти за; отправить за граница; довезти до граница; насильно вывезти; переправить через; выпроводить; перевезти через; доставить в литва; доставить в литву; вывезти из страны; привезти на граница; привезти на границу; доставить на границу
object: person, named, number, pronoun, opp
not object: diplomat, post, country, goods, property, weapon
near: стран*; границ*; депорт*; выдвор*; экстрад*; выдал*; выдач*; литв*; польш*; росси*; украин*; за рубеж; беларус*; белорусс*; принудит*; насильно; граждан*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: =вынужден; =вынуждена; =вынуждены; дипломат*; атташе; посольств*; виза; визы; визу; паспорт*; паспорта; кредит*; автозак*
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
verbs: взломать; взламывать; хакнуть; взломать сайт; взломать база; зашифровать; положить сайт; парализовать система; атаковать сайт; атаковать сервер; вывести из строя; слить база; получить доступ; сломать система; сломать сайт; проникнуть; проникнуть в; уничтожить; стереть; парализовать; обрушить; выкрасть; похитить; скачать; слить; опубликовать базу; атаковать
near: хакер*; сайт*; сервер*; база данн*; базу данн*; базы данн*; кибер*; сеть; сети; компьютер*; данны*; ddos; почт*; систем*
without: двер*; квартир*; задержа*; обыск*; ракет*; дрон*; беспилотник*; самолет*; забор*; границ*; магазин*; мигрант*
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

# Colloquial and official words for the same.
[COERCE arrest]
verbs: повинтить; упаковать; паковать; замести; загрести; загребать; сцапать; отловить; отлавливать; выцепить; заточить в; запереть (в|во|за|под|на) @prison; запихивать в; заталкивать в; грузить (в|во|за|под|на) @prison; кинуть (в|во|за|под|на) @prison; кидать (в|во|за|под|на) @prison; закинуть (в|во|за|под|на) @prison; свезти (в|во|за|под|на) @prison; свозить (в|во|за|под|на) @prison; отвозить (в|во|за|под|на) @prison; везти (в|во|за|под|на) @prison; доставлять (в|во|за|под|на) @prison; сажать (в|во|за|под|на) @prison; отправлять (в|во|за|под|на) @prison; отправить (в|во|за|под|на) @prison; направить (в|во|за|под|на) @prison; переводить (в|во|за|под|на) @prison; поместить под; оставить (в|во|за|под|на) @prison; держать (в|во|за|под|на) @prison; держать за решеткой; водворять (в|во|за|под|на) @prison; водворить в; похищать; продержать; вывезти (в|во|за|под|на) @prison; посадить за решетку; бросить за решетку; упрятать за решетку; отправить за решетку; изолировать от общества; увести в наручниках; вывести в наручниках; взять с поличным; снять с автобуса; снять с электрички; выдернуть из; забрать с работы; увести с работы; забрать из дома; увезти в неизвестном; забрать на улице; паковать в автозаки; этапировать в; перевести в; ссадить; ссаживать; оставить (за|под|в) @prison; задержать на
object: person, named, number, pronoun, opp, med, none
not object: property, weapon, goods, aid, text, money
actor: subject
recipient: object
count recipient: detained
count object: detained
implied actor: police
without: кадров; чемодан*; вещи; больниц*; роддом*; музе*; гуманитарн*; посылк*; груз*; на пенсию; в отпуск; на учебу; на английск*; перевести в онлайн
trust: 0.8

[COERCE arrest]
verbs: принять; принимать; брать; взять; накрыть; накрывать
subject: cop, none
object: person, named, number, opp, med
near: подъезд*; обыск*; дома; на улице; на вокзале; на выходе; на рабочем; на работе; на границе; силовик*; омон*; губоп*; кгб; задерж*; ордер*; акци*; марш*; автозак*; с поличным; погранич*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: прием*; заявлен*; участие; меры; присяг*; делегац*; гост*; парад; на службу; на учебу; вступ*; посетител*; в ряды; экзамен*; интервью; в члены; партию; пример; на контроль; на вооруж*; верх; за основу; в расчет; во внимание
trust: 0.6

[COERCE arrest]
verbs: взять; брать
subject: none, cop
object: named
actor: subject
recipient: object
implied actor: police
without: интервью; на контроль; в команд*; в аренду; с собой; в состав; на работу; кредит*; верх; город; пример; слово; за основу
trust: 0.5

[COERCE arrest]
verbs: закрыть; закрывать
object: person, named, number, pronoun
near: =суток; =сутки; статье; изолятор*; сизо; политическ*; решетк*; окрестин*; протокол*; лет
actor: subject
recipient: object
count recipient: persons
measures: sentence
implied actor: court
without: счет; дело; границ*; предприят*
trust: 0.7

[COERCE arrest]
verbs: накинуть @sentencething; навесить @sentencething; припаять @sentencething; прибавить @sentencething; отмерить @sentencething; отвесить @sentencething; вкатить @sentencething; впаять @sentencething; отсыпать @sentencething; вынести @sentencething; определить @sentencething; продлить содержание; продлить стража; продлить мера; продлевать @sentencething; продлевать арест; оставить приговор; оставить решение; заменить ограничение; заменить химию; назначить в виде; наложить штраф; наложить взыскание; обязать выплатить; взыскать с; взыскивать
object: sentencething, number, none, money, thing, case
actor: subject
recipient: indirect, у+gen, genitive, с+gen, object, в отношении+gen, для+gen
count recipient: persons
measures: sentence, money
implied actor: court
without: премия; визу; интервью; кредит*; банк*; грант*; налог*; спорт*; матч*; дисквалиф*; подрядчик*; очк*; балл*; секунд*; виза
trust: 0.7

[COERCE arrest]
verbs: заработать @sentencething; отправиться (в|во|за|под|на) @prison; отправиться за решетку; уехать (в|во|за|под|на) @prison; уйти (в|во|за|под|на) @prison; сесть (в|во|за|под|на) @prison; сесть на; отсидеть; просидеть (в|во|за|под|на) @prison; просидеть за; =проведет (в|во|за|под|на) @prison; =проведут (в|во|за|под|на) @prison; лишиться свободы; остаться за решеткой; остаться (в|во|за|под|на) @prison; поехать (в|во|за|под|на) @prison; пойти (в|во|за|под|на) @prison; этапироваться
subject: person, named, number, pronoun, opp, cop, med
near: =лет; =года; =год; =суток; =сутки; =месяцев; =месяца; колони*; тюрьм*; лишен*; заключен*; арест*; сизо; решетк*; химию; химии; изолятор*; ивс; шизо; срок*; приговор*
actor: none
recipient: subject
count recipient: persons
measures: sentence
implied actor: court
without: велосипед*; мель; диет*; стул*; поезд; визит*; с концерт*; с инспекц*; экскурс*; трон; престол; скамейк*; работать
trust: 0.65

[COERCE seize]
verbs: вынести; унести; забрать; вывезти; отобрать; отбирать; увезти; выгрести
object: property, text
near: обыск*; шмон*; редакц*; квартир*; офис*; силовик*; следовател*; кгб; губоп*; дфр; налогов*; милиц*; осмотр*; сотрудник*; пристав*; задерж*; типограф*
actor: subject
recipient: у+gen, из+gen, object, indirect, в+loc
implied actor: police
without: границ*; полигон*; войск*; наркотик*; сигарет*; на ремонт; пожар*; мусор*; ураган*; вор; воры; вора; похит*
trust: 0.7

[COERCE seize]
verbs: описать @property; описывать @property; описать имущество; наложить арест; накладывать арест; прошерстить; перетряхнуть; явиться с; заявиться с; наведаться с; пожаловать с; вышибить дверь; выбить дверь; вынести дверь; высадить дверь; произвести обыск; осуществить обыск; проводить осмотр; провести осмотр; произвести осмотр; провести выемку; произвести выемку; провести досмотр; осмотреть @property; начаться обыск; начаться обыски; прокатиться обыски; продолжаться обыски; пройти рейд; провести рейд; устроить рейд; устроить облаву; устроить шмон; устраивать шмон; прийти проверка; нагрянуть с; прийти пристав; ломиться в; обратить в доход; перейти в собственность; заморозить счет; арестовать технику; взять под контроль; перейти под контроль; осматривать @property; выставить на торги; пустить с молотка; уйти с молотка; продать с молотка; продать с аукциона; выставить на аукцион
object: property, place, body, med, bus, person, named, none, thing, number, ngo
subject: person, body, named, none, place, cop, case, thing, jud
near: обыск*; осмотр*; выемк*; рейд*; облав*; арест*; двер*; силовик*; кгб; губоп*; дфр; пристав*; следовател*; милиц*; омон*; имуществ*; квартир*; офис*; ордер*; доход государств*; контрол*; счет*; шмон*; сотрудник*; конфиск*; молотк*; аукцион*; торги
actor: subject
recipient: object, у+gen, к+dat, в+acc, indirect, в+loc, genitive
implied actor: police
without: рынок; территори*; пожарн*; экскурс*; цветами; места происшеств*; медосмотр*; врач*; пациент*; визит*; президент*; выставк*; туристич*
trust: 0.65

[COERCE seize]
nouns: шмон; досмотр; ^осмотр жилища; ^осмотр квартиры; ^арест имущества; ^арест счетов; ^выемка документов; следственные ^действия
actor: subject
recipient: object, у+gen, в+loc, на+loc
needs: recipient
implied actor: police
without: аэропорт*; багаж*; таможенн*; пассажир*; медицинск*
trust: 0.5

[COERCE restrict]
verbs: запереть @border; запирать @border; запечатать @border; захлопнуть @border; замуровать @border; перекрывать @border; свернуть @border; приостанавливать @border; ограничивать @border; закрыть наглухо; сузить @border; остановить пропуск; прекратить пропуск; приостановить пропуск; прекратить прием; прекратить работу @border; закрыться @border; закрываться @border; опустить шлагбаум; развернуть на границе; возводить забор; возвести забор; строить забор; построить забор; обнести @border; начать строительство забора; поставить запрет; ввести запрет; закрыть въезд; отказать в выезде; запретить выезд; снимать с рейса
object: border, none, thing, person, named, body, country, vehicle, number, place
not subject: cvl, lab, opp, edu
actor: subject
recipient: object, indirect, для+gen, с+ins
implied actor: authorities
near: границ*; переход*; пункт*; пропуск*; шлагбаум*; забор*; барьер*; выезд*; въезд*; погранич*; белорус*; беларус*; кузниц*; бобровник*; рубеж*; коридор*
without: санкц*; импорт*; экспорт*; ремонт*; авари*; пожар*; матч*; концерт*; турнир*; продаж*; алкогол*
trust: 0.68

[COERCE restrict]
verbs: выгнать; выгонять; выставить; вышвырнуть; исключить; исключать; отчислить; попросить; отстранить; выпереть; убрать; сократить; турнуть; разорвать контракт; расторгнуть контракт
object: person, named, number, pronoun, edu
near: @universities; за дверь; с работы; с учебы; за участие; по статье; за политику; нелояльн*; неблагонадежн*; подпис*; за протест*; за забастов*; с волчьим; из школы; из вуза; вуза; из театра; с кафедры; контракт*
actor: subject
recipient: object, с+ins
count recipient: persons
implied actor: authorities
without: министр*; тренер*; посол; посла; дипломат*; хоккеист*; футболист*; клуб*; сборн*; партии; список; списка; матч*; турнир*; чемпионат*
trust: 0.65

[COERCE restrict]
nouns: увольнение; массовые ^увольнение; лишение ^лицензия; ^лишение лицензии; ^лишение гражданства; ^аннулирование аккредитации; ^отзыв лицензии; ^отзыв аккредитации
actor: subject
recipient: object
needs: recipient
implied actor: authorities
without: министр*; военн*; глав*; тренер*; генерал*; угроз*; угрож*; после; на случай
trust: 0.45

[COERCE ban]
verbs: наложить запрет; попасть под запрет; оказаться под запретом; вынести предупреждение; прекратить существование; исключить из реестра; лишить статуса; прикрыть; закрыть; закрывать; свернуть; запретить показ; запретить концерт; запретить продажу; снять с показа; изъять из продажи; изъять из библиотек; записать в; записать в экстремистские; пополнить @extremist; пополниться; дополнить перечень; дополнить список; присвоить статус; наделить статусом; получить статус; стать экстремистским; стать @extremist; стать экстремист*; ликвидировать принудительно; ликвидировать по; начать ликвидацию; подать иск о ликвидации
object: thing, body, bus, med, protestevent, none, opp, pty, ngo, lab, named, text, extremist, number, person, site
near: экстремист*; террорист*; шестви*; митинг*; пикет*; акци*; марш*; регистрац*; ликвид*; нежелательн*; организац*; объединен*; партию; партии; профсоюз*; фонд*; издан*; газет*; редакц*; правозащит*; мероприят*; показ*; концерт*; спектакл*; книг*; клуб; школ*; формирован*; суд; прокуратур*; мининформ*; иноагент*
actor: subject
recipient: object, subject, indirect, в отношении+gen
implied actor: authorities
without: санкц*; импорт*; экспорт*; границ*; переход*; посольств*; консульств*; на ремонт; дело; счет; победител*; чемпион*; матч*; турнир*; олимпи*; сезон; гол; аэропорт*; выставк*; небо; магазин*; дорог*; движен*; въезд*; маска*; визит*; политзаключ*; кавычк*; рынок; биржа
trust: 0.6

[COERCE censor]
verbs: урезать; урезать @site; лежать; лечь; тормозить; пропасть; обрушить; ограничить скорость; отключать; пропадать; перестать открываться; стать недоступным; оказаться недоступным; лишить аккредитации; лишиться домена; лишиться (лицензии|аккредитации|эфира|сигнала)
subject: site, person, body, none, thing, named, bus
near: интернет*; =сайт; =сайта; =сайты; связь; связи; мессенджер*; 3g; 4g; lte; трафик*; vpn; youtube; телеграм; telegram; соцсет*; доступ*; провайдер*; оператор*; в зал; аккредитац*; домен*; лицензи*; эфир*
actor: none
recipient: object, subject
implied actor: authorities
without: дорог*; ddos; хакер*; больниц*; диван*; бюджет*; поставк*; машин*; авари*; ремонт*; обновлен*; игра; игры
trust: 0.6

[COERCE ban]
verbs: отказать в проведении; отказать в регистрации; отказать в согласовании; отказать в заявке; отказать в разрешении
near: @protestevent; @organization; шестви*; митинг*; пикет*; акци*; марш*; мероприят*; концерт*
actor: subject
recipient: indirect, в+loc, genitive
implied actor: authorities
absorbs: yes
without: кандидат*; выбор*; брак*
trust: 0.6

[COERCE arrest]
verbs: заплатить; выплатить
subject: person, named, number, pronoun, opp
near: штраф*; базовых; за подписку; за комментар*; за репост*; за лайк*; за флаг*; за пикет*; за стикер*; за наклейк*; по протоколу
actor: none
recipient: subject
count recipient: persons
measures: money
implied actor: court
without: парковк*; превышен*; скорост*; безбилет*; мусор*; курени*; компан*; налог*
trust: 0.6
`;
