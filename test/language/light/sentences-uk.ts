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
`;
