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
`;
