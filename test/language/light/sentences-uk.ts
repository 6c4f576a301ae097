/** Ukrainian: `text | type mode? | key=value …`; a line each. Keys: actor, recipient, place, date, and quantity kinds; `none` for no event. */
export const UKRAINIAN_SENTENCES = `
# passive plural with a count
У неділю в Гродні затримали понад 40 учасників маршу. | COERCE arrest | recipient=protesters place=Grodno detained=40 date=2022-10-09
# impersonal -но with a named recipient
У Мінську заарештовано правозахисника Алеся Біляцького. | COERCE arrest | recipient=Bialiatski place=Minsk
# named doer, object after the verb
Білоруський КДБ затримав трьох громадян України. | COERCE arrest | actor=KGB detained=3
# sentence in years
Суд у Гомелі засудив блогера до семи років колонії. | COERCE arrest | recipient=journalists place=Gomel sentence=84
# days of arrest
Активістку заарештували на 15 діб. | COERCE arrest | sentence=0.5
# search
Силовики провели обшук у редакції «Нашої Ниви». | COERCE seize | actor=security
# listing
Міністерство інформації внесло сайт до переліку екстремістських матеріалів, а КДБ визнав телеканал екстремістським формуванням. | COERCE ban | actor=KGB
# closing of a border
Польща закрила прикордонний пункт пропуску «Бобровники». | COERCE restrict | actor=Poland
# blocked site
Влада Білорусі заблокувала сайт телеканалу. | COERCE censor | actor=Belarus
# sanctions by the union
Рада ЄС запровадила санкції проти 15 білоруських чиновників. | SANCTION discontinue | actor=European
# envoys
Естонія відкликала посла з Мінська для консультацій. | SANCTION withdraw | actor=Estonia
# persona non grata
Литва оголосила двох білоруських дипломатів персонами нон грата. | SANCTION expel | actor=Lithuania
# condemnation
Президент Польщі засудив вирок журналісту. | ACCUSE disapprove | actor=Poland
# accusation with object
Міноборони Білорусі звинуватило Україну в порушенні повітряного простору. | ACCUSE allege | actor=Defence recipient=Ukraine
# case opened
Слідчий комітет Білорусі порушив справу проти опозиціонера. | ACCUSE investigate | actor=Investigative
# demand
Світлана Тихановська закликала припинити насильство. | REQUEST | actor=Tsikhanouskaya
# demand of a release
Євросоюз зажадав звільнити всіх політв'язнів. | REQUEST yield | actor=European
# refusal
Мінськ відмовився впустити спостерігачів ОБСЄ. | REJECT | actor=Belarus
# threat
Лукашенко пригрозив перекрити транзит газу. | THREATEN | actor=Lukashenko
# signature
Росія та Білорусь підписали угоду про спільні навчальні центри. | AGREE | actor=Russia
# meeting
Лукашенко зустрівся з Путіним у Сочі. | CONSULT visit | actor=Lukashenko recipient=Putin place=Sochi
# planned meeting
Глава МЗС Литви завтра прибуде до Києва, щоб обговорити допомогу. | CONSULT visit | place=Kyiv status=planned
# phone
Макрон провів телефонну розмову з Лукашенком. | CONSULT phone | actor=Macron recipient=Lukashenko
# congratulation
Сі Цзіньпін привітав Лукашенка з перемогою на виборах. | SUPPORT | actor=Xi recipient=Lukashenko
# pardon
Лукашенко помилував 31 українця. | CONCEDE | actor=Lukashenko
# release
Білорусь звільнила 14 політв'язнів. | RETREAT release | actor=Belarus released=14
# resignation
Прем'єр-міністр подав у відставку. | RETREAT resign | actor=prime
# loan
Росія надала Білорусі кредит на 1,5 млрд доларів. | AID | actor=Russia recipient=Belarus money=1500000000
# demonstration with a count
У Мінську на марш вийшли близько 100 тисяч людей. | PROTEST demo | place=Minsk participants=100000
# strike
Шахтарі «Беларуськалію» оголосили страйк. | PROTEST strike | actor=workers
# hunger strike
Ув'язнений опозиціонер оголосив голодування. | PROTEST hunger |
# forces moved
Росія перекинула до Білорусі дев'ять тисяч військових. | MOBILIZE troops | actor=Russia
# beating
Омонівці побили журналіста в Мінську. | ASSAULT beat | recipient=journalists
# crowd control
Поліція застосувала проти мігрантів водомети. | ASSAULT crowd-control | recipient=migrants
# shelling from the territory
Росія завдала ракетного удару по Чернігову з території Білорусі. | ASSAULT heavy-weapons | actor=Russia
# flight into exile
Після обшуку журналістка втекла з країни. | RELOCATE flee |
# migrants at the border
За добу кордон намагалися перетнути 180 мігрантів. | RELOCATE migrate | persons=180
# accident
Унаслідок вибуху на заводі в Борисові загинули двоє робітників. | INCIDENT accident | killed=2
# death in prison
У колонії помер політв'язень Вітольд Ашурок. | INCIDENT death | recipient=Ashurak
# law
Лукашенко підписав закон про смертну кару за держзраду. | GOVERN law | actor=Lukashenko
# appointment
Лукашенко призначив нового міністра оборони. | GOVERN appoint | actor=Lukashenko
# vote
ЦВК оголосила, що Лукашенко набрав 80 відсотків голосів. | ELECT result | percent=80
# a condition is no event
Якщо Мінськ закриє кордон, Литва відповість. | none |
# a negated act is no event
Білорусь не звільнила жодного журналіста. | none |
# a general sentence is no event
Експерт розповів про погоду та ціни. | none |
# colloquial arrest, a past that gives a year
КДБ схопив двох журналісток у Мозирі. | COERCE arrest | actor=KGB
# years given
Суд дав активісту шість років колонії. | COERCE arrest | actor=court sentence=72
# wagons arrested
Суд у Києві арештував 200 вагонів Білоруської залізниці. | COERCE seize | actor=court
# suspicion told
СБУ оголосила підозру директору мінського заводу. | ACCUSE investigate |
# demand put
МЗС України поставило перед Мінськом вимогу відвести війська. | REQUEST yield |
# airspace
Два шахеди залетіли в повітряний простір Білорусі. | MOBILIZE weapons |
# prisoners given back
Мінськ повернув Києву 31 цивільного. | RETREAT release | released=31
# thanked
Зеленський подякував Сполученим Штатам. | SUPPORT | actor=Zelensky
# prices, not people
Ціни впали на 10 відсотків. | none |
# a pond and a sunrise
Сонце зійшло над ставом. | none |
# bracket of several words: not let in
Українські прикордонники не пропустили через кордон 18 білорусів. | COERCE restrict | persons=18
# not recognised
Київ не визнав результатів виборів у Білорусі. | REJECT | actor=Ukraine
# a question of the same words
Експерти вважають, що Лукашенко може відкрити другий фронт. | none |
# what could be let in
Прикордонники можуть пропустити фури. | none |
# newswire, coerce arrest
У Барановичах силовики прийшли до пенсіонерки і забрали її просто з дому. | COERCE arrest |
# newswire, coerce arrest
Колишнього кандидата в президенти знову повернули за ґрати. | COERCE arrest |
# newswire, coerce arrest
Брестський обласний суд дав трьом анархістам від 5 до 17 років колонії. | COERCE arrest |
# newswire, coerce arrest
На чотири роки позбавлення волі засудили лікарку, яка передавала дані журналістам. | COERCE arrest |
# newswire, coerce seize
Удосвіта в квартиру правозахисниці вломилися співробітники ГУБОЗіК. | COERCE seize |
# newswire, coerce seize
Слідчі вилучили весь наклад тижневика. | COERCE seize |
# newswire, coerce ban
Верховний суд ліквідував Білоруський ПЕН-центр. | COERCE ban |
# newswire, coerce ban
МВС Білорусі визнало телеканал «Белсат» екстремістським формуванням. | COERCE ban |
# newswire, coerce restrict
З опівночі Польща закрила пункт пропуску «Бобровники». | COERCE restrict |
# newswire, coerce restrict
Адвоката Сергія Зікрацького позбавили ліцензії. | COERCE restrict |
# newswire, coerce deport
Тринадцятьох колишніх в'язнів вивезли автобусом до кордону з Литвою і видворили. | COERCE deport |
# newswire, assault beat
Затриманих били кийками в ізоляторі на Окрестіна. | ASSAULT beat |
# newswire, assault crowd-control
Міліція застосувала проти протестувальників світлошумові гранати та водомети. | ASSAULT crowd-control |
# newswire, assault heavy-weapons
З території Білорусі по Чернігову запустили шість ракет. | ASSAULT heavy-weapons |
# newswire, mobilize troops
На Волинь перекинули ще 500 гвардійців. | MOBILIZE troops |
# newswire, mobilize weapons
Два білоруські вертольоти порушили повітряний простір Польщі. | MOBILIZE weapons |
# newswire, retreat release
Лукашенко відпустив ще одну групу політв'язнів. | RETREAT release |
# newswire, relocate migrate
Близько сотні мігрантів намагалися вночі прорвати огорожу. | RELOCATE migrate |
# newswire, protest demo
Білоруси Варшави пройшли в неділю до посольства. | PROTEST demo |
# newswire, elect vote
Сьогодні білоруси обирають президента. | ELECT vote |
# newswire, elect result
За даними ЦВК, чинний президент отримав 86,8% голосів. | ELECT result |
# newswire, govern appoint
Новим головою КДБ призначено Івана Тертеля. | GOVERN appoint |
# newswire, govern law
Лукашенко підписав поправки до Кримінального кодексу. | GOVERN law |
# newswire, consult visit
Голова МЗС Литви зустрівся у Києві з Дмитром Кулебою. | CONSULT visit |
# newswire, consult phone
Меркель двічі говорила з Лукашенком телефоном. | CONSULT phone |
# newswire, agree
Київ і Варшава домовилися про спільну охорону кордону. | AGREE |
# newswire, support
Сі Цзіньпін привітав Лукашенка з переобранням. | SUPPORT |
# newswire, accuse disapprove
Держдепартамент США різко розкритикував вирок Почобуту. | ACCUSE disapprove |
# newswire, accuse allege
Слідчий комітет звинувачує колишнього міністра в участі в змові. | ACCUSE allege |
# newswire, accuse investigate
У Гомелі почався суд над п'ятьма учасниками протестів. | ACCUSE investigate |
# newswire, request yield
Правозахисники вимагають негайно звільнити нобелівського лауреата. | REQUEST yield |
# newswire, request assist
Тихановська попросила Конгрес США посилити санкції. | REQUEST assist |
# newswire, reject
Мінськ не погодився на приїзд спостерігачів ОБСЄ. | REJECT |
# newswire, threaten
Лукашенко пригрозив перекрити транзит газу. | THREATEN |
# newswire, sanction discontinue
Україна запровадила санкції проти 11 білоруських підприємств. | SANCTION discontinue |
# newswire, sanction expel
Литва висилає двох білоруських дипломатів. | SANCTION expel |
# newswire, sanction withdraw
Україна відкликала посла в Мінську для консультацій. | SANCTION withdraw |
# newswire, aid
Литва передала Україні 50 генераторів. | AID |
# newswire, concede
Лукашенко помилував 25 засуджених за екстремізм. | CONCEDE |
# newswire, concede
США зняли санкції з авіакомпанії «Белавіа». | CONCEDE |
# newswire, cooperate
Росія та Білорусь розпочали спільні навчання «Захід». | COOPERATE |
# newswire, cooperate
Товарообіг Білорусі з Китаєм зріс на 30%. | COOPERATE |
# newswire, incident death
У колонії помер політв'язень Вітольд Ашурок. | INCIDENT death |
# newswire, incident accident
Шестеро людей загинули у зіткненні автобуса з вантажівкою під Могильовом. | INCIDENT accident |
# nothing told in newswire
Поїзд зупиняється у Бресті на десять хвилин. | none |
# nothing told in newswire
БАТЕ розгромив суперника 4:0, а воротар врятував команду. | none |
# nothing told in newswire
Курс рубля впав до найнижчого рівня за рік. | none |
# nothing told in newswire
Якби кордон закрили, перевізники втратили б мільйони. | none |
# nothing told in newswire
Суди в Білорусі зазвичай відхиляють апеляції. | none |
# nothing told in newswire
Книга розповідає про долі політв'язнів. | none |
# nothing told in newswire
Аграрії почали жнива на Гродненщині. | none |
# newswire, coerce arrest
У понеділок у Гродні до СІЗО потрапила директорка польської школи. | COERCE arrest |
# newswire, coerce arrest
Білоруські спецслужби затримали в аеропорту громадянина Німеччини. | COERCE arrest |
# newswire, coerce seize
Суд у Києві конфіскував активи білоруського олігарха. | COERCE seize |
# newswire, coerce censor
Мінінформ обмежив доступ до порталу Onliner. | COERCE censor |
# newswire, sanction discontinue
МЗС Чехії призупинило видачу віз громадянам Білорусі. | SANCTION discontinue |
# newswire, sanction discontinue
Світовий банк зупинив фінансування всіх проєктів у цій країні. | SANCTION discontinue |
# newswire, sanction withdraw
Останній литовський дипломат залишив Мінськ, посольство закрили. | SANCTION withdraw |
# newswire, accuse disapprove
Глава Євроради назвав вибори фарсом. | ACCUSE disapprove |
# newswire, accuse allege
Прем'єр Литви звинуватила режим у Мінську в організації міграційної кризи. | ACCUSE allege |
# newswire, accuse investigate
СБУ повідомила про підозру білоруському генералу. | ACCUSE investigate |
# newswire, request meet
Тихановська запросила до Вільнюса представників профспілок. | REQUEST meet |
# newswire, reject
Кремль відкинув звинувачення Варшави. | REJECT |
# newswire, threaten
Міністр оборони Білорусі попередив, що відповість на будівництво бази. | THREATEN |
# newswire, agree
Мінськ пообіцяв звільнити ще кількох в'язнів в обмін на скасування мит. | AGREE |
# newswire, aid
Норвегія надасть білоруським медіа 2 млн євро. | AID |
# newswire, concede
Литва відкрила пункт пропуску «Мядінінкай». | CONCEDE |
# newswire, mobilize troops
Білорусь привела у бойову готовність десантну бригаду. | MOBILIZE troops |
# newswire, mobilize weapons
Росія розгорнула в Білорусі комплекси «Орєшнік». | MOBILIZE weapons |
# newswire, relocate flee
До Польщі втік білоруський солдат. | RELOCATE flee |
# newswire, protest demo
У Вільнюсі відбувся мітинг солідарності з політв'язнями. | PROTEST demo |
# newswire, incident accident
Під Оршею зійшов з рейок вантажний потяг. | INCIDENT accident |
# newswire, incident
Аеропорт Вільнюса закривали на три години через повітряні кулі. | INCIDENT |
# newswire, govern dismiss
Лукашенко звільнив міністра сільського господарства. | GOVERN dismiss |
# newswire, govern decide
Уряд Білорусі затвердив програму будівництва другої АЕС. | GOVERN decide |
# newswire, elect schedule
Палата представників призначила президентські вибори на 26 січня. | ELECT schedule |
# newswire, assault heavy-weapons
Уночі російські війська вдарили по Житомиру ракетами з території Білорусі. | ASSAULT heavy-weapons |
# nothing told in newswire
Гурт випустив новий альбом і вирушив у тур Білоруссю. | none |
# nothing told in newswire
На думку експертів, санкції можуть зашкодити українським компаніям. | none |
# nothing told in newswire
Футболісти з Мінська програли у Варшаві 0:2. | none |
# nothing told in newswire
Синоптики попередили про морози на Поліссі. | none |
# further wording, coerce arrest
Блогер Антон Литвин уже третій місяць сидить у слідчому ізоляторі Гомеля. | COERCE arrest |
# further wording, coerce seize
Уранці спецназ увірвався до редакції газети в Бресті. | COERCE seize |
# further wording, coerce arrest
Двох учителів забрали прямо з роботи і відвезли до відділку. | COERCE arrest |
# further wording, retreat release
Після двох років за ґратами на волю вийшла активістка Марія Савчук. | RETREAT release |
# further wording, accuse disapprove
Речник МЗС назвав вирок ганебною розправою. | ACCUSE disapprove |
# further wording, threaten
Мінськ пообіцяв відповісти на санкції дзеркально. | THREATEN |
# further wording, aid
Литва передала білоруським добровольцям п'ять генераторів. | AID |
# further wording, relocate flee
Журналістка з Вітебська втекла до Польщі через переслідування. | RELOCATE flee |
# further wording, assault beat
Затриманих лупцювали кийками у відділку. | ASSAULT beat |
# further wording, protest demo
Біля білоруського посольства у Варшаві зібралися сотні людей із плакатами. | PROTEST demo |
# further wording, govern law
Сейм ухвалив закон про захист кордону. | GOVERN law |
# nothing told in everyday news
Виставка білоруських художників триває у Києві. | none |
# nothing told in everyday news
Завод збільшив виробництво холодильників удвічі. | none |
# nothing told in everyday news
Тренер назвав гру команди чудовою. | none |
# nothing told in everyday news
Експерти попередили про подорожчання хліба. | none |
# a name beside a group, after a dash
Силовики затримали п'ятьох активістів, серед них – Івана Петренка. | COERCE arrest | detained=5
# a trade that no list holds
Суд засудив бджоляра до двох років колонії. | COERCE arrest | sentence=24
# everyday verb of coerce arrest
Двох мешканців Гомеля взяли під варту за підозрою в державній зраді. | COERCE arrest
# everyday verb of coerce arrest
У Бресті затримано сімох колишніх працівників «Хімволокна». | COERCE arrest
# everyday verb of coerce arrest
За ґратами опинилася ще одна вчителька з Барановичів. | COERCE arrest
# everyday verb of coerce arrest
Правозахисницю Марфу Рабкову утримують у колонії вже четвертий рік. | COERCE arrest
# everyday verb of coerce arrest
До шести років колонії суворого режиму засуджено програміста Ігоря Лосіка. | COERCE arrest
# everyday verb of coerce arrest
Шість років неволі — такий вирок виніс Мінський міський суд учасникові протестів. | COERCE arrest
# everyday verb of coerce seize
Удосвіта до редакції інтернет-видання навідалися люди в цивільному з обшуком. | COERCE seize
# everyday verb of coerce seize
На митниці вилучили партію підсанкційних мікросхем, які везли до Білорусі. | COERCE seize
# sport, trade, plans or doubts: no event
Ціни на картоплю в Мінську зросли на десять відсотків. | none
# sport, trade, plans or doubts: no event
Команда з Гродна здобула перемогу в чемпіонаті країни. | none
# sport, trade, plans or doubts: no event
У Бресті відкрили виставку молодих художників. | none
# sport, trade, plans or doubts: no event
Синоптики попереджають про сильні морози. | none
# everyday verb of coerce arrest
Правозахисники повідомили про затримання двох адвокаток у Могильові. | COERCE arrest
# everyday verb of coerce arrest
Оператора каналу прямо з роботи забрали працівники ГУБОЗіК. | COERCE arrest
# everyday verb of coerce arrest
Суд Ленінського району Берестя призначив йому три роки «хімії». | COERCE arrest
# everyday verb of coerce arrest
Бізнесмена залишили за ґратами ще на два місяці. | COERCE arrest
# everyday verb of coerce arrest
Верховний суд залишив вирок журналістці без змін. | COERCE arrest
# everyday verb of coerce seize
У будинку політика тривають обшуки. | COERCE seize
# everyday verb of coerce seize
Літак із журналістом на борту примусили приземлитися в Мінську. | COERCE seize
# everyday verb of coerce ban
До переліку терористів КДБ додав ще дванадцять прізвищ. | COERCE ban
# sport, trade, plans or doubts: no event
Уболівальники закликали тренера піти. | none
# sport, trade, plans or doubts: no event
Туристи із захопленням відвідують Біловезьку пущу. | none
# sport, trade, plans or doubts: no event
У суді пояснили, як оскаржити штраф за паркування. | none
# sport, trade, plans or doubts: no event
Політолог вважає, що переговори нічого не дадуть. | none
# everyday verb of coerce arrest
Його взяли на роботі, повідомила «Весна». | COERCE arrest
# everyday verb of coerce arrest
Тренеру з Бобруйська дали два роки хімії. | COERCE arrest
# everyday verb of coerce seize
З обшуком прийшли і до офісу профспілки. | COERCE seize
# everyday verb of coerce ban
Підручник білоруською мовою потрапив до списку екстремістських матеріалів. | COERCE ban
# everyday verb of coerce deport
Родину мігрантів виштовхали назад до Білорусі. | COERCE deport
# everyday verb of sanction discontinue
Велика Британія заморозила активи білоруського олігарха. | SANCTION discontinue
# everyday verb of sanction expel
Мінськ дав двом польським дипломатам 48 годин на виїзд. | SANCTION expel
# everyday verb of assault heavy-weapons
Уночі Росія атакувала Київ дронами, частина з яких летіла через Білорусь. | ASSAULT heavy-weapons
# sport, trade, plans or doubts: no event
Кохання врятувало його від самотності. | none
# sport, trade, plans or doubts: no event
Завод постачає деталі на внутрішній ринок. | none
# sport, trade, plans or doubts: no event
Суд – незалежна гілка влади, нагадує підручник. | none
# sport, trade, plans or doubts: no event
У місті з'явилася нова кав'ярня. | none
# coerce arrest: with a relative clause
Державна прикордонна служба України затримала на Волині двох громадян Білорусі, які йшли в обхід пунктів пропуску. | COERCE arrest
# coerce arrest: plain clause
Суд у Бресті дав журналістці три роки колонії за інтерв'ю іноземному телеканалу. | COERCE arrest
# coerce seize: adjunct first
У Ліді силовики обшукали квартири чотирьох членів незареєстрованої партії. | COERCE seize
# coerce ban: plural verb
Інстаграм-сторінку видання додали до республіканського переліку екстремістських матеріалів. | COERCE ban
# coerce restrict: plain clause
Литва з півночі закриває всі пункти пропуску на кордоні з Білоруссю. | COERCE restrict
# assault heavy-weapons: plain clause
Російська армія завдала удару по Ковелю крилатими ракетами. | ASSAULT heavy-weapons
# assault heavy-weapons: adjunct first
Унаслідок влучання безпілотника у приватний будинок на Житомирщині загинула жінка. | ASSAULT heavy-weapons
# assault beat: plural verb
Адвокат розповів, що його підзахисного били під час затримання. | ASSAULT beat
# retreat release: plural verb
Двоє українських священників вийшли на свободу в межах обміну. | RETREAT release
# retreat release: adjunct first
Після візиту американської делегації з білоруських колоній звільнили 123 людини. | RETREAT release
# accuse investigate: plain clause
Слідчий комітет Білорусі порушив кримінальну справу щодо членів Координаційної ради. | ACCUSE investigate
# accuse allege: plural verb
Прикордонники звинуватили білоруську сторону в сприянні нелегальній міграції. | ACCUSE allege
# accuse investigate: plain clause
Прокуратура передала до суду справу агента білоруського КДБ. | ACCUSE investigate
# agree: reflexive verb
Україна і Польща домовилися про спільне патрулювання кордону. | AGREE
# consult visit: adjunct first
До Києва прибув голова польського Сейму. | CONSULT visit
# consult phone: plain clause
Сибіга поговорив телефоном із новим главою МЗС Литви. | CONSULT phone
# consult: adjunct first
У Стамбулі завершився другий раунд переговорів між Україною та Росією. | CONSULT
# support: plain clause
Президент Литви Гітанас Науседа привітав звільнення політв'язнів. | SUPPORT
# support: plain clause
Україна приєдналася до заяви на підтримку демократичних сил Білорусі. | SUPPORT
# concede: plain clause
Адміністрація Трампа скасувала санкції проти «Беларуськалію». | CONCEDE
# concede: plain clause
Польща відновить роботу двох пунктів пропуску на кордоні з Білоруссю. | CONCEDE
# aid: plain clause
Європейський Союз надасть Україні ще чотири мільярди євро. | AID
# aid: plain clause
Литовський уряд виділив кошти на допомогу звільненим політв'язням. | AID
# request yield: plain clause
Тихановська закликала Лукашенка припинити репресії. | REQUEST yield
# request change: plain clause
Держдепартамент рекомендує американцям негайно виїхати з Білорусі. | REQUEST change
# request meet: plain clause
Лукашенко запросив Зеленського до Мінська на переговори. | REQUEST meet
# reject: plain clause
Зеленський відкинув ідею зустрічі в Мінську. | REJECT
# reject: plain clause
Міграційна служба відмовила білорусці у продовженні посвідки на проживання. | REJECT
# threaten: plain clause
Лукашенко пригрозив Литві «гібридною відповіддю» за закриття кордону. | THREATEN
# threaten: plain clause
Польща попередила Білорусь про жорстку реакцію на провокації. | THREATEN
# protest demo: plural verb
Білоруси Києва вийшли на акцію до посольства США. | PROTEST demo
# protest demo: plural verb
Кілька сотень людей пройшли маршем центром Варшави в річницю виборів. | PROTEST demo
# sanction discontinue: plain clause
Україна запровадила санкції проти білоруських виробників оптики. | SANCTION discontinue
# sanction discontinue: plain clause
РНБО застосувала обмежувальні заходи до 50 білоруських компаній. | SANCTION discontinue
# sanction expel: plain clause
Київ оголосив персоною нон ґрата радника білоруського посольства. | SANCTION expel
# mobilize weapons: plural verb
Чотири безпілотники залетіли з території Білорусі в Україну. | MOBILIZE weapons
# mobilize troops: plain clause
Білоруська армія розпочала командно-штабні навчання. | MOBILIZE troops
# elect result: plain clause
ЦВК Білорусі оголосила Лукашенка переможцем виборів. | ELECT result
# govern law: plain clause
Верховна Рада ухвалила закон про статус білоруських добровольців. | GOVERN law
# govern appoint: plain clause
Зеленський призначив спецпредставника з питань Білорусі. | GOVERN appoint
# govern dismiss: plain clause
Лукашенко звільнив голову Держкомітету прикордонних військ. | GOVERN dismiss
# relocate flee: plain clause
Колишня редакторка виїхала з Білорусі через загрозу арешту. | RELOCATE flee
# relocate migrate: reflexive verb
За добу незаконно перетнути білорусько-польський кордон намагалися 200 мігрантів. | RELOCATE migrate
# incident death: adjunct first
У колонії «Волчі нори» помер 60-річний політв'язень. | INCIDENT death
# incident accident: adjunct first
На залізниці в Гомельській області зіткнулися два вантажні потяги. | INCIDENT accident
# coerce seize: plural verb
Співробітники фінансової розвідки перевернули догори дном офіс благодійного фонду. | COERCE seize
# coerce ban: reflexive verb
Дев'ять чатів емігрантів тепер вважаються екстремістськими. | COERCE ban
# coerce restrict: adjunct first
Із понеділка через пункт «Кузниця» не пропускають автобуси. | COERCE restrict
# coerce censor: plain clause
Білоруський провайдер відрізав доступ до нашого сайту. | COERCE censor
# assault firearms: plain clause
Афганський мігрант отримав кульове поранення на кордоні. | ASSAULT firearms
# assault beat: adjunct first
Під час допиту студентові зламали два ребра. | ASSAULT beat
# assault torture: plural verb
Затриманого двадцять годин тримали прив'язаним до стільця й били струмом. | ASSAULT torture
# retreat resign: plain clause
Міністр оборони Литви залишає посаду на тлі суперечки про полігон. | RETREAT resign
# retreat access: adjunct first
До ув'язненого Почобута вперше пустили дипломатів. | RETREAT access
# accuse disapprove: plain clause
Лукашенко обізвав польських політиків негідниками. | ACCUSE disapprove
# accuse disapprove: adjunct first
У Брюсселі назвали затримання журналістів неприпустимим. | ACCUSE disapprove
# accuse allege: plain clause
Міністерка внутрішніх справ Латвії переконана, що за хвилею мігрантів стоїть Мінськ. | ACCUSE allege
# agree: plural verb
Прем'єри трьох країн Балтії узгодили спільний план захисту кордону. | AGREE
# consult: reflexive verb
За лаштунками саміту лідерка опозиції перекинулася кількома словами з канцлером. | CONSULT
# consult visit: plain clause
Трамп направив до Мінська свого посланця, і той дві години розмовляв із Лукашенком. | CONSULT visit
# cooperate: plain clause
Азербайджан закупив у Білорусі партію «Полонезів». | COOPERATE
# cooperate: adjunct first
На білоруських полігонах стартувала активна фаза маневрів «Союзний щит». | COOPERATE
# request yield: plain clause
Мати політв'язня просить американського президента витягти сина з в'язниці. | REQUEST yield
# request change: plain clause
Головнокомандувач звернувся до депутатів із проханням змінити закон про мобілізацію. | REQUEST change
# request meet: plain clause
Макрон запросив Тихановську до Парижа. | REQUEST meet
# protest strike: plural verb
Далекобійники кинули роботу й зажадали зустрічі з міністром. | PROTEST strike
# protest obstruct: plural verb
Польські перевізники знову блокують кордон. | PROTEST obstruct
# sanction expel: plural verb
Двох співробітників посольства Білорусі в Празі попросили покинути країну. | SANCTION expel
# sanction withdraw: plain clause
Мінськ понизив рівень дипломатичних відносин із Києвом. | SANCTION withdraw
# mobilize weapons: adjunct first
Над Вільнюсом кружляв невідомий безпілотник, що прилетів з боку Білорусі. | MOBILIZE weapons
# mobilize troops: plural verb
Дванадцять тисяч резервістів покликали на збори. | MOBILIZE troops
# elect result: plural verb
Праві отримали 35% голосів, свідчать дані екзитполів. | ELECT result
# elect vote: plain clause
Поляки йдуть на вибори в неділю. | ELECT vote
# govern appoint: plain clause
Головою адміністрації президента став Дмитро Крутой. | GOVERN appoint
# govern dismiss: impersonal participle
Главу МЗС відправлено у відставку. | GOVERN dismiss
# relocate flee: plain clause
Дружина засудженого разом із дітьми виїхала до Грузії. | RELOCATE flee
# relocate migrate: reflexive verb
Через польський паркан за ніч намагалися перелізти 180 осіб. | RELOCATE migrate
# relocate return: plain clause
Двоє колишніх протестувальників повернулися з Литви до Білорусі. | RELOCATE return
# relocate evacuate: plain clause
Жителів трьох сіл під білоруським кордоном відселяють. | RELOCATE evacuate
# incident accident: adjunct first
Унаслідок падіння військового гелікоптера під Полоцьком загинули обидва пілоти. | INCIDENT accident
# no event: culture
У Мінську відкрилася виставка народних ремесел. | none
# no event: an opinion or forecast
За прогнозом синоптиків, на Волині очікуються зливи. | none
# no event: an opinion or forecast
Аналітики вважають, що наступ із півночі малоймовірний. | none
# no event: denied
Військові не підтвердили інформацію про колону. | none
# no event: an opinion or forecast
Закон, на думку експертів, потребує доопрацювання. | none
# no event: everyday life
Речник відмовився коментувати чутки. | none
# no event: everyday life
Навчальний рік у школах почався вчасно. | none
# no event: business
На ринку подорожчали огірки. | none
# no event: a condition or question
Польща могла б відкрити кордон, якби Мінськ виконав умови. | none
# no event: everyday life
Лікарня закрила відділення на плановий ремонт. | none
# no event: denied
Поліція не повідомляла про жодні затримання. | none
# no event: culture
Критик назвав фільм нудним. | none
# no event: everyday life
Ракета-носій вивела на орбіту супутник зв'язку. | none
# no event: sport
Матч відвідали двадцять тисяч уболівальників. | none
# no event: denied
Політолог вважає, що санкції не працюють. | none
# no event: denied
Допомога не надійшла, кажуть волонтери. | none
# no event: everyday life
Солдати строкової служби відсвяткували випускний. | none
# no event: sport
Тренер розкритикував арбітра. | none
# no event: everyday life
Завдяки новій дорозі скоротився час поїздки. | none
# no event: denied
Суд у Варшаві розгляне скаргу наступного разу, повідомив адвокат. | none
# no event: a condition or question
Експерти обговорили, чи можна запобігти арештам журналістів у майбутньому. | none
# no event: business
Кав'ярня обмежила кількість відвідувачів через спеку. | none
# no event: culture
У музеї нагадали про долю засуджених у тридцяті роки письменників. | none
# no event: culture
Фільм розповідає про вбивство відомого поета. | none
# no event: everyday life
Атака нападників «Шахтаря» завершилася голом. | none
# no event: a condition or question
Якби по мирному місту вдарили ракети, лікарня не впоралася б. | none
# no event: everyday life
Завод звільнив двадцять працівників через спад виробництва. | none
# no event: sport
Тренер подав у відставку після поразки від «Барселони». | none
# no event: a condition or question
Звільнення заручників можливе, якщо сторони домовляться, вважає аналітик. | none
# no event: everyday life
Партію товару повернули виробникові. | none
# no event: everyday life
Родичі чекають на звільнення політв'язнів уже четвертий рік. | none
# no event: everyday life
Слідчі щороку розглядають тисячі справ про крадіжки, йдеться у звіті відомства. | none
# no event: culture
Турнір викликав великий інтерес у глядачів. | none
# no event: culture
Депутати обговорили критику нового підручника. | none
# no event: denied
Угода про купівлю будинку не відбулася. | none
# no event: denied
Сторони ще не домовилися про дату наступної зустрічі. | none
# no event: everyday life
Пасажири чекають на рейс до Стамбула. | none
# no event: culture
Зустріч двох письменників описано в новому романі. | none
# a crossing called by its town
Польща закрила Бобровники на невизначений термін. | COERCE restrict | actor=Poland
# a crossing called by its town, opened
Польща відкрила Кузницю. | CONCEDE | actor=Poland
# a general told that he is suspected
Про підозру генералу повідомили в січні. | ACCUSE investigate |
# charges behind 'стосовно'
Прокурори скерували до суду обвинувальний акт стосовно білоруського генерала. | ACCUSE investigate |
# forces sighted at a border
Біля кордону з Україною помітили танки й артилерію білоруської армії. | MOBILIZE troops |
# forces kept at a border
Київ тримає на кордоні з Білоруссю понад 120 тисяч військових. | MOBILIZE troops | troops=120000
# forces taken back
Мінськ забрав частину військ із прикордоння. | RETREAT withdraw |
# those who come to a home
Силовики прийшли до журналістки вранці у вівторок. | COERCE seize |
# found among those arrested
Серед затриманих опинилася журналістка «Нашої Ніви». | COERCE arrest |
# answering with a ban
Білоруська влада відповіла забороною на ввезення яблук із Польщі. | SANCTION discontinue |
# three states behind the verb
Обмеження проти Мінська запровадили США, Канада та Велика Британія. | SANCTION discontinue |
# a crossing that does not work
Пункт пропуску «Доманове» не працює з понеділка. | COERCE restrict |
# a verdict begun by 'later'
Згодом суд дав їй шість років колонії. | COERCE arrest | sentence=72
# «що» that tells of a noun
Безпілотник, що залетів із Білорусі, збили під Житомиром. | MOBILIZE weapons |
# no event: who remains
Ситуація на кордоні України з Білоруссю залишається контрольованою. | none
# no event: who remains in a country
У Білорусі залишаються щонайменше 18 наших громадян. | none
# no event: what is not enough
Цих сил недостатньо для вторгнення. | none
# no event: whether
Чи відновиться колись прямий рух, у галузі прогнозувати не беруться. | none
# no event: a fence finished
Латвія завершила 95 кілометрів огорожі на кордоні з Білоруссю. | none
# no event: a list
До списку найкращих потрапили три пекарні з Гомеля. | none
# no event: what works no more
Канал припинив роботу минулої п'ятниці. | none
# no event: a contract in sport
Контракт розірвали взимку, бо клуб не платив гравцям. | none
# no event: training children
Колишній футболіст тренує дітей у Полтаві. | none
# no event: an everyday verb
Учителька вміє розмовляти з дітьми й любить читати вірші. | none
# officials not let in
Литва заборонила в'їзд 300 білоруським чиновникам. | SANCTION discontinue | actor=Lithuania recipient=officials
# people not let in
Прикордонники відмовили у в'їзді п'ятьом білорусам. | COERCE restrict |
# envoys who must leave
Двоє білоруських дипломатів мають залишити Литву протягом 48 годин. | SANCTION expel | actor=Lithuania recipient=diplomats
# told to leave, which is no flight
Білоруському дипломату наказали залишити Польщу. | SANCTION expel | recipient=diplomats
# pushed back, a count before the verb
Біля Кузниці 60 мігрантів витіснили до Білорусі. | COERCE restrict | recipient=migrants
# people sent away
Польща видворила 12 громадян Білорусі. | COERCE deport | actor=Poland
# an embassy that is to open again
США оголосили про відновлення роботи посольства в Мінську. | SUPPORT | actor=United status=planned
# an embassy that is to close
Литва оголосила про закриття посольства в Мінську. | SANCTION withdraw | actor=Lithuania status=planned
# another opening announced
Міністр оголосив про відкриття виставки в Мінську. | none |
# a mission closed for a holiday
Посольство Польщі в Мінську зачинене в понеділок у зв'язку зі святом. | none |
# only where it is
Біля посольства Білорусі в Києві відкрили виставку фотографій. | none |
# announced: whose embassy it is reopens it
Оголошено про відновлення роботи посольства США в Мінську. | SUPPORT | recipient=Belarus
# closed for good
Литва закрила посольство в Мінську. | SANCTION withdraw |
# a title cut short is no one
О. Генріха Околотовича затримали у Воложині. | COERCE arrest | recipient=Akalatovich actor=police
# an entry ban goes with a deportation
Громадянина України депортували з Білорусі, в'їзд йому заборонено на три роки. | !COERCE restrict |
# ordinary people kept out
Литва заборонила в'їзд 150 білорусам, яких вважає загрозою нацбезпеці. | COERCE restrict | recipient=Belarusians actor=Lithuania
# a foreigner is of no country that is told
Іноземцеві заборонили в'їзд до Білорусі на п'ять років. | COERCE restrict | recipient=foreigners
# officials kept out
Латвія заборонила в'їзд Лукашенку та ще 29 чиновникам. | SANCTION discontinue |
# an arrest named only as a reason: за
Євросоюз запровадив санкції проти 12 білоруських чиновників за затримання робітників у Гродні. | !COERCE arrest |
# the same: проти
У Вільнюсі відбулася акція протесту проти арешту Миколи Статкевича. | !COERCE arrest |
# reported, not a reason
Правозахисники повідомили про затримання в Гродні трьох робітників. | COERCE arrest |
# ordinary news: cooperate
За 1996 рік країни наторгували на 1,4 мільярда доларів, найбільше Білорусь продала тракторів. | COOPERATE |
# ordinary news: cooperate
Товарообіг України з Білоруссю за пів року сягнув двох мільярдів доларів. | COOPERATE |
# ordinary news: cooperate
Торік Білорусь експортувала до Польщі товарів на 1,5 мільярда євро. | COOPERATE |
# ordinary news: cooperate
Торгівля між Києвом і Мінськом скоротилася на третину – до 900 мільйонів доларів. | COOPERATE |
# ordinary news: cooperate
У січні Україна купила в Білорусі бензину на 120 мільйонів доларів. | COOPERATE |
# ordinary news: cooperate
Експорт калійних добрив з Білорусі до Китаю зріс на 20 відсотків. | COOPERATE |
# ordinary news: no event
Торгівля на ринку біля вокзалу в Мінську пожвавилася перед святами. | none |
# ordinary news: aid
Кожному звільненому з білоруської колонії держава виплатить по 100 тисяч гривень. | AID |
# ordinary news: aid
Китай передав Мінську партію тестів на коронавірус. | AID |
# ordinary news: aid
Польща надіслала до білоруських лікарень 50 тонн дезінфекційного засобу. | AID |
# ordinary news: aid
Родинам звільнених українців виплатили по 50 тисяч гривень. | AID |
# ordinary news: aid
Японія виділила Білорусі півмільйона доларів на лікування дітей. | AID |
# ordinary news: no event
Банк виплатить вкладникам по тисячі гривень відсотків. | none |
# ordinary news: no event
Переможцям лотереї в Гомелі виплатили по 500 рублів. | none |
# ordinary news: consult visit
Спецпосланник Трампа Джон Коул приїде до Мінська в грудні. | CONSULT visit |
# ordinary news: consult visit
Прем’єр-міністр Литви в середу прилетіла до Києва. | CONSULT visit |
# ordinary news: consult visit
Глава білоруського МЗС Максим Риженков вирушив до Пекіна. | CONSULT visit |
# ordinary news: consult visit
До Мінська прибула делегація з Китаю на чолі з віцепрем’єром. | CONSULT visit |
# ordinary news: no event
Хокейна збірна Латвії приїде до Мінська на два матчі. | none |
# ordinary news: no event
Бабуся приїде до Києва на свята. | none |
# ordinary news: no event
Дощ розігнав їх по домівках ще до обіду. | none |
# ordinary news: no event
Вітер побив шибки в школі під Гродном. | none |
# ordinary news: no event
Мороз убив урожай яблук на Брестчині. | none |
# ordinary news: protest
Біля посольства Білорусі мітингували до ста прихильників опозиції. | PROTEST |
# ordinary news: protest
Близько сотні активістів пікетували білоруське консульство у Львові. | PROTEST |
# ordinary news: protest boycott
Вболівальники з Бреста й Вітебська оголосили бойкот матчів чемпіонату. | PROTEST boycott |
# ordinary news: protest boycott
Білоруські студенти вирішили бойкотувати вибори. | PROTEST boycott |
# ordinary news: coerce withhold
У слідчому ізоляторі йому відмовили в інсуліні. | COERCE withhold |
# ordinary news: coerce withhold
Колесниковій другий рік не віддають листів від батька. | COERCE withhold |
# ordinary news: coerce withhold
Адміністрація колонії позбавила політв’язня побачень і посилок. | COERCE withhold |
# ordinary news: coerce restrict
У лікарні Вітебська звільнили завідувача відділення Сергія Лаптєва, який розповів журналістам про брак масок. | COERCE restrict |
# ordinary news: coerce restrict
Учительку з Мозиря звільнили з роботи через підпис за Тихановську. | COERCE restrict |
# ordinary news: no event
Клуб «Динамо» звільнив тренера після трьох поразок. | none |
# ordinary news: coerce ban
Міністерство освіти Білорусі позбавило ліцензії Європейський гуманітарний університет. | COERCE ban |
# ordinary news: coerce restrict
Польські прикордонники за добу не пустили в країну 140 осіб. | COERCE restrict |
# ordinary news: threaten restrict
Міністр закордонних справ Литви пригрозив новими санкціями. | THREATEN restrict |
# ordinary news: threaten relations
Спонсори чемпіонату пригрозили розірвати контракт, якщо турнір відбудеться в Мінську. | THREATEN relations |
# ordinary news: request yield
«В’ясна» закликала владу випустити хворих в’язнів. | REQUEST yield |
# ordinary news: request assist
Тихановська закликала Вашингтон домогтися звільнення решти в’язнів. | REQUEST assist |
# ordinary news: request yield
Ректора зажадали піти у відставку. | REQUEST yield |
# ordinary news: request
Дві тисячі спортсменів підписали відкритий лист із вимогою нових виборів. | REQUEST |
# ordinary news: sanction
Литовська залізниця більше не перевозить білоруських калійних добрив. | SANCTION |
# ordinary news: sanction
Уряд Литви розірвав контракт із «Біларуськалієм». | SANCTION |
# ordinary news: sanction discontinue
Мінськ із понеділка не пускатиме поїздів із литовськими нафтопродуктами. | SANCTION discontinue |
# ordinary news: sanction
Міжнародна федерація хокею забрала в Мінська чемпіонат світу. | SANCTION |
# ordinary news: mobilize
На Житомирщину перекинули два додаткові загони протиповітряної оборони. | MOBILIZE |
# ordinary news: mobilize
У липні на кордон з Білоруссю поїде ще тисяча військових, повідомив польський прем’єр. | MOBILIZE |
# ordinary news: mobilize
Німеччина подвоїла кількість винищувачів над Польщею. | MOBILIZE |
# ordinary news: govern law
Лукашенко підписав закон, за яким усі громади мають заново зареєструватися. | GOVERN law |
# ordinary news: no event
Закон, який діє з 2002 року, визначає порядок реєстрації громад у Білорусі. | none |
# ordinary news: incident disease
Міністерство охорони здоров’я Білорусі повідомило про 12 208 випадків коронавірусу. | INCIDENT disease |
# ordinary news: no event
Міністр оборони говорив про 40 тисяч солдатів, яких вистачить для захисту. | none |
# plain prose: coerce arrest
У Могилеві увечері затримали керівника місцевого краєзнавчого гуртка, повідомила «Вясна». | COERCE arrest |
# plain prose: no event
Краєзнавчий гурток у Могилеві збирається щочетверга в приміщенні бібліотеки. | none |
# plain prose: coerce arrest
Обласний суд визнав подружжя з Жодіна винним і призначив їм по три роки колонії. | COERCE arrest |
# plain prose: coerce seize
До редакції районної газети в середу зранку прийшли з обшуком. | COERCE seize |
# plain prose: no event
Редакція районної газети переїхала до нового приміщення на площі. | none |
# plain prose: accuse investigate
Прокуратура передала до суду справу проти трьох залізничників із Барановичів. | ACCUSE investigate |
# plain prose: concede
Лукашенко підписав указ про помилування ще 14 осіб. | CONCEDE |
# plain prose: no event
Указ про помилування публікують на сайті президента. | none |
# plain prose: sanction
Канада внесла до санкційного списку двох білоруських суддів. | SANCTION |
# plain prose: sanction expel
Київ оголосив військового аташе Білорусі персоною нон ґрата. | SANCTION expel |
# plain prose: request
ПАРЄ закликала держави-члени не продовжувати контрактів із білоруськими підприємствами. | REQUEST |
# plain prose: accuse disapprove
Глава МЗС Естонії назвав вирок знущанням із правосуддя. | ACCUSE disapprove |
# plain prose: reject
У Мінську відкинули звинувачення Варшави. | REJECT |
# plain prose: consult visit
Білоруська делегація в п’ятницю відвідала завод у Харбіні. | CONSULT visit |
# plain prose: no event
Завод у Харбіні заснували понад століття тому. | none |
# plain prose: consult phone
Зеленський увечері зателефонував прем’єрові Польщі й говорив із ним про кордон. | CONSULT phone |
# plain prose: agree
Мінськ і Тегеран підписали меморандум про співпрацю у виробництві ліків. | AGREE |
# plain prose: protest demo
На площі перед оперою у Вільнюсі зібралися кілька сотень білорусів із біло-червоно-білими прапорами. | PROTEST demo |
# plain prose: protest hunger
Ув’язнений анархіст у Гродні другий тиждень відмовляється від їжі. | PROTEST hunger |
# plain prose: mobilize
Білорусь підняла в повітря два винищувачі після появи невідомого дрона. | MOBILIZE |
# plain prose: relocate flee
Акторка купалівського театру з двома дітьми перебралася до Вроцлава. | RELOCATE flee |
# plain prose: relocate migrate
За ніч із Білорусі до Латвії намагалися перейти 37 осіб. | RELOCATE migrate |
# plain prose: coerce restrict
Латвія з опівночі не пропускає на пункті «Патерніекі» легкових автомобілів. | COERCE restrict |
# plain prose: incident accident
На трасі під Бобруйськом зіткнулися автобус і молоковоз, двоє людей загинули. | INCIDENT accident |
# plain prose: incident death
У колонії в Шклові помер 63-річний в’язень, причини не повідомляють. | INCIDENT death |
# plain prose: govern appoint
Новим послом Білорусі в Китаї став колишній віцепрем’єр. | GOVERN appoint |
# plain prose: govern dismiss
Лукашенко зняв з посади голову Гомельського облвиконкому. | GOVERN dismiss |
# plain prose: govern law
Депутати в другому читанні ухвалили зміни до закону про громадянство. | GOVERN law |
# plain prose: support
Зеленський нагородив орденом білоруського добровольця. | SUPPORT |
# plain prose: aid
Литва прийме на лікування десятьох поранених білоруських добровольців. | AID |
# plain prose: assault beat
Колишній в’язень розповів, що охоронці били його кийками по ногах. | ASSAULT beat |
# plain prose: no event
Спортсмен бив м’яч об стіну, поки чекав на тренера. | none |
# plain prose: no event
Прикордонники щодня перевіряють у середньому шість тисяч паспортів. | none |
# plain prose: no event
Суд у Бресті міститься в будівлі колишньої гімназії. | none |
# plain prose: no event
Поліція радить водіям обирати об’їзну дорогу. | none |
# plain prose: no event
У музеї відкрили виставку про репресії тридцятих років. | none |
# plain prose: no event
Міністр розповів студентам, як сам колись здавав іспити. | none |
# plain prose: no event
Автори фільму два роки шукали гроші на зйомки. | none |
# plain prose: no event
Мешканці скаржаться, що автобус запізнюється. | none |
# plain prose: no event
Експерти вважають, що кордон рано чи пізно відкриють. | none |
# plain prose: no event
Якби тоді ввели санкції, завод зупинився б. | none |
# plain prose: no event
Адвокати в Білорусі можуть втратити ліцензію за одне інтерв’ю. | none |
# plain prose: no event
Вчителька згадує, як у дитинстві втекла від собаки. | none |
# plain prose: no event
Ціни на гречку за рік зросли на третину. | none |
# plain prose: no event
Команда з Солігорська програла в гостях і вилетіла з кубка. | none |
# plain prose: coerce ban
Суд ліквідував благодійний фонд, що допомагав сиротам. | COERCE ban |
# plain prose: coerce censor
Провайдери на вимогу Мінінформу закрили доступ до сайту культурного журналу. | COERCE censor |
# daily news: coerce arrest
Колишній дипломат Ігор Лещеня отримав у Мінську п’ять років. | COERCE arrest |
# daily news: coerce seize
Слідчі вилучили в музею гончарства комп’ютери. | COERCE seize |
# daily news: coerce restrict
Варшава з п’ятниці зачиняє ще один перехід на кордоні з Білоруссю. | COERCE restrict |
# daily news: coerce deport
Мінська влада вивезла до Вільнюса трьох священників, заборонивши їм повертатися. | COERCE deport |
# daily news: retreat
Американські військові залишили навчальний центр під Гродном. | RETREAT |
# daily news: retreat resign
Ректор лінгвістичного університету подав у відставку. | RETREAT resign |
# daily news: concede
Польща відновила рух вантажівок через Бобровники. | CONCEDE |
# daily news: sanction
Швейцарія приєдналася до торгових обмежень ЄС проти Мінська. | SANCTION |
# daily news: sanction withdraw
Австралія відкликала почесного консула з Мінська. | SANCTION withdraw |
# daily news: agree
Єврокомісія пообіцяла білоруській опозиції 30 мільйонів євро. | AGREE |
# daily news: aid
Норвегія надала притулок родині журналіста з Гомеля. | AID |
# daily news: support
Папа Римський похвалив зусилля Мінська заради миру. | SUPPORT |
# daily news: request
Родини полонених звернулися до Лукашенка з проханням допомогти з обміном. | REQUEST |
# daily news: request
Естонія домагається міжнародного розслідування катувань. | REQUEST |
# daily news: reject
Литовський уряд відхилив пропозицію Мінська про переговори. | REJECT |
# daily news: accuse
Amnesty International звинуватила Мінськ у жорстокому поводженні з в’язнями. | ACCUSE |
# daily news: threaten
Лукашенко погрожує Литві припинити транзит. | THREATEN |
# daily news: protest
Робітники «Гродноазоту» на пів дня зупинили роботу. | PROTEST |
# daily news: mobilize
Польща розмістила біля кордону батарею «Петріот». | MOBILIZE |
# daily news: assault
Прикордонники застосували проти мігрантів сльозогінний газ. | ASSAULT |
# daily news: relocate
За рік із Білорусі до Польщі переселилися чотири тисячі медиків. | RELOCATE |
# daily news: incident
У Мозирі на нафтопереробному заводі сталася пожежа. | INCIDENT |
# daily news: govern
Уряд Білорусі запровадив регулювання цін на 370 товарів. | GOVERN |
# daily news: elect
Явка на виборах до парламенту становила 73 відсотки. | ELECT |
# daily news: consult
Лукашенко прийняв у Мінську губернатора Псковської області. | CONSULT |
# daily news: cooperate
Білорусь і Росія провели спільне засідання прикордонних комітетів. | COOPERATE |
# daily news: no event
Засідання клубу книголюбів у Гродні відвідали тридцять осіб. | none |
# daily news: no event
Фургон із морозивом стояв біля парку весь день. | none |
# daily news: no event
Концерт перенесли через хворобу співачки. | none |
# daily news: no event
Рух трамваїв у Вітебську зупиняють на ремонт колії. | none |
# daily news: no event
Заводський оркестр запросили виступити на дні міста. | none |
# daily news: no event
Пожежники навчають школярів користуватися вогнегасником. | none |
# daily news: no event
За законом кожен арештований має право на адвоката. | none |
# daily news: no event
Чи відкриє Польща кордон до кінця року? | none |
# daily news: no event
Актор, який грає прокурора, сам колись учився на юриста. | none |
# daily news: no event
Тисячі туристів щороку перетинають кордон біля Біловежі. | none |
# daily news: no event
Політолог не виключає нових переговорів. | none |
# papers, no deportation
Україна видала колишнім в'язням тимчасові документи. | AID |
# a demand handed over, no release
Польща вручила послу вимогу звільнити Почобута. | REQUEST yield |
# a zone, no sanction
На кордоні з Білоруссю запровадили заборонену зону. | COERCE restrict |
# an announcement names what is lifted
Спецпосланець США повідомив про скасування обмежень проти «Белавіа». | CONCEDE |
# a plan that was left
Вони збиралися підпалити релейну шафу, але їх зупинили. | none |
# near-misses of what is ended, taken in and refused: no event
Магазин розірвав договір оренди з власником приміщення в Мінську. | none |
# near-misses of what is ended, taken in and refused: no event
Завод більше не купує цукор у місцевих фермерів. | none |
# near-misses of what is ended, taken in and refused: no event
Учні підписали відкритий лист учительці з подякою. | none |
# near-misses of what is ended, taken in and refused: no event
Тренер пригрозив гравцям штрафами за запізнення. | none |
# near-misses of what is ended, taken in and refused: no event
Банк виплатив акціонерам дивіденди в доларах. | none |
# near-misses of what is ended, taken in and refused: no event
Бабуся посадила онука в машину й повезла до школи. | none |
# near-misses of what is ended, taken in and refused: no event
Команда залишила тренувальну базу під Мінськом. | none |
# near-misses of what is ended, taken in and refused: no event
Посли й міністри слухали концерт у філармонії. | none |
# near-misses of what is ended, taken in and refused: sanction
Польський перевізник розірвав договір із «Білавією». | SANCTION |
# near-misses of what is ended, taken in and refused: aid
Україна прийняла на лікування двох поранених білоруських добровольців. | AID |
# near-misses of what is ended, taken in and refused: reject meet
Зеленський відмовився від зустрічі з Лукашенком. | REJECT meet |
# near-misses of what is ended, taken in and refused: threaten arrest
Прокурор пригрозив активістам в'язницею. | THREATEN arrest |
`;
