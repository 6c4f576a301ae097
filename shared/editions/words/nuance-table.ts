/**
 * What quotes say more precisely than the ontology, one nuance a line, for `nuances.ts`: `TYPE` or `TYPE/mode`, the name of the nuance, and
 * the beginnings of the words that show it in English, Russian, Belarusian, Ukrainian, Polish, Lithuanian and German, with `;` between the
 * columns. Beginnings are expressions without blanks; `_` stands for a blank within one.
 */
export const NUANCE_TABLE = String.raw`
CONSULT/visit ; gather ; meet met\b gather talks negotiat summit ; встре собер перегов саммит ; сустр збяр перагав саміт ; зустр зібра перегов саміт ; spotk spotyk rozmow szczyt negocj ; susitik susitink deryb derėj ; traf treff getroffen gespräch verhandl gipfel
AGREE ; signed ; sign ; подпис ; падпіс ; підпис ; podpis ; pasiraš ; unterzeich unterschr
ACCUSE/investigate ; case ; (?:open|launch|initiat|start)\w*_(?:\w+_){0,3}(?:case|proceeding)s? criminal_(?:case|proceeding)s?_(?:\w+_){0,3}(?:open|launch|initiat) ; возбу[дж] заве[лд] завёл ; распача[лт] завял завёў заведзен узбу[дж] ; поруш\p{L}*_(?:\p{L}+_){0,3}(?:справ|провадж) відкри\p{L}*_(?:\p{L}+_){0,3}(?:справ|провадж) ; wszcz[ęy] postępowan ; pradė\p{L}*_(?:\p{L}+_){0,3}(?:tyrim|byl) iškel\p{L}*_(?:\p{L}+_){0,3}byl ; ermittlungsverfahren verfahren_(?:\p{L}+_){0,3}eingeleit strafverfahren
AGREE ; promised ; promis pledg vow ; обеща пообеща ; абяца паабяца ; обіця пообіця ; obieca ; pažad ; versprach verspr sagte_zu
AGREE ; offered ; offer ; предлож предлаг ; прапан ; запропон пропон ; zapropon oferuj zaoferow ; pasiūl ; bot_ angebot schlug_vor
ACCUSE/investigate ; wanted ; wanted ; розыск ; вышук росшук ; розшук ; poszukiw gończ ; paiešk ; gesucht fahndung
ACCUSE/investigate ; sue ; su(?:e[sd]?|ing)\b lawsuit ; подал\p{L}*_(?:в_суд|иск) иск[аеу]?(?!\p{L}) ; падал\p{L}*_(?:ў|у)_суд пазо[ўв] ; подав\p{L}*_(?:до_суду|позов) позо[вву] ; pozew pozwa ; ieškin padavė_į_teism ; klage klagt verklag
ACCUSE/investigate ; charge ; charg(?:e[sd]?|ing)\b(?!_d) indict ; обвинени предъяв ; абвінавачанн прад['’]яв ; обвинувач пред['’ʼ]яв підозр ; zarzut oskarż ; kaltin įtar ; anklag angeklagt wirft vorgeworfen
ACCUSE/investigate ; trial ; (?<!pre-)trial trials tried\b hearing court ; суд(?!ь) судебн процесс ; суд(?!д) працэс ; суд(?!д) процес ; proces rozpraw sąd ; teism byl(?:a|ą|os) proces ; prozess gericht verhandlung
ACCUSE/investigate ; probe ; investigat probe inquir ; расслед проверк ; рассл праверк ; розслід перевірк ; śledztw dochodzen ; tyrim tiria ; ermittl untersuch
ACCUSE/disapprove ; protest ; protest(?!e|o) ; протест ; пратэст ; протест ; protest not(?:a|ę|y)_protest ; protest ; protest
ACCUSE/disapprove ; summon ; summon ; вызва вызыва ; выкліка ; виклик ; wezwa wezwał wzyw ; iškvie išsikvie ; einbestell bestellt
REQUEST ; free ; releas free\b freed freeing ; освобо отпустить ; вызвал вызвол адпусц ; звільн відпуст ; uwoln zwolnien wypuszcz ; paleis išlaisv ; freilass freizulass freilaß
REQUEST ; prisoners ; prisoner inmate jailed imprisoned ; политзак заключённ заключенн политич\p{L}*_заключ ; палітзня палітвя зняволен вязн ; політв['’ʼ]яз ув['’ʼ]язнен в['’ʼ]язн ; więź ; kalin ; gefangen häftling
REQUEST ; sanctions ; sanction ; санкц ; санкцы ; санкц ; sankcj ; sankcij ; sanktion
REQUEST ; pay ; wage pay\b salar ; зарплат заработ ; зароб зарплат ; зарплат заробіт ; płac wynagrodz pensj ; atlygin alg ; lohn löhne gehalt
REQUEST ; probe ; investigat probe inquir ; расслед ; рассл ; розслід ; śledztw zbadan dochodzen ; ištir tyrim ; untersuch aufklär
REQUEST ; demand ; demand insist ; потреб требо треб[уо] ; патраб запатраб ; вимаг зажада ; zażąda żąda domaga ; reikalau ; forder verlang
REQUEST ; help ; help assist aid\b support ; помо поддерж ; дапамо падтрым ; допомо підтрим ; pomo wspar ; pagalb param padėt ; hilf unterstütz
COERCE/restrict ; close ; clos shut(?!t) ; закр ; закры зачын ; закри зачин ; zamk ; uždar ; schließ schloss geschlossen sperr gesperrt
COERCE/restrict ; crossing ; crossing checkpoint border_point ; погранперех переход пункт\p{L}*_пропуск погранпункт ; пункт\p{L}*_пропуск пераход памежн\p{L}*_пераход ; пункт\p{L}*_пропуск перехід ; przejś ; pasienio_(?:kontrolės_)?punkt punkt perėj ; grenzüberg übergang
COERCE/restrict ; frontier ; border frontier ; границ ; мяж ; кордон ; granic ; sien(?:a|ą|os)(?!\p{L}) valstybės_sien pasien ; grenz
COERCE/restrict ; firing ; fired\b sack dismiss ; увол ; звольн звальн ; звільн ; zwoln wyrzuc ; atleis atleid ; entlass kündig
COERCE/restrict ; expelled ; expel ; отчисл ; адліч выключ ; відрах виключ ; wydal skreśl ; pašalin ; exmatrikul ausgeschlossen
COERCE/ban ; extremist ; extremis ; экстрем ; экстрэм ; екстрем ; ekstrem ; ekstrem ; extrem
COERCE/ban ; terrorist ; terroris ; террор ; тэрар ; терор ; terror ; teror ; terror
COERCE/ban ; liquidation ; liquidat dissol ; ликвид ; ліквід ; ліквід ; likwid rozwiąz ; likviduo ; aufgelöst auflös liquid
COERCE/arrest ; fine ; fined\b fines?\b ; штраф оштраф ; штраф аштраф ; штраф оштраф ; grzywn ; baud ; geldstraf bußgeld
COERCE/arrest ; upheld ; upheld uphold ; в_силе без_изменени ; у_сіле без_змен ; без_змін в_силі ; utrzyma podtrzyma ; paliko_(?:galioti|nepakeis) nepakeit ; bestätig
COERCE/seize ; confiscated ; confiscat ; конфиск изъя ; канфіск ; конфіск вилуч ; konfisk zarekwir ; konfisk ; beschlagnahm konfisz
COERCE/seize ; plane ; land\b landing divert forced_down ; посад сесть приземл ; пасад сесці прызямл ; посад сісти приземл ; lądow ; nutup nusileis ; landung gelandet notland
COERCE/seize ; sabotage ; sabotag damag blew_up blown_up ; диверс повре взорв подорв ; дыверс пашкодж узарв падарв ; диверс пошкодж підірв ; sabota dywers wysadz uszkodz ; sabota diversij sprogdin ; sabot
SANCTION/withdraw ; envoys ; ambassador envoy diplomat ; посл[аоы] посол дипломат ; пасл[аоы] пасол амбасадар дыпламат ; посл[аиу] посол дипломат ; ambasador dyplomat ; ambasador diplomat ; botschafter diplomat
SANCTION/withdraw ; embassy ; embassy consulate ; посольств консульств ; пасольств амбасад консульств ; посольств консульств ; ambasad konsulat ; ambasad konsulat ; botschaft(?!er) konsulat
SANCTION/withdraw ; treaty ; treaty pact convention ; договор пакт конвенц ; дагавор пакт канвенц ; договір угод конвенц ; traktat układ konwencj ; sutart konvencij ; vertrag abkommen konvention
SANCTION/discontinue ; grata ; persona_non ; персон\p{L}*_нон ; персон\p{L}*_нон ; персон\p{L}*_нон ; person\p{L}*_non ; persona_non nepageidaujam ; persona_non unerwünscht
SANCTION/discontinue ; flights ; flight airspace air_traffic ; рейс авиасообщ пол[её]т воздушн ; рэйс авіязнос палёт паветран ; рейс авіаспол польот повітрян ; lotów loty lotnicz ; skryd oro_erdv ; flüge flug(?!blatt) luftraum
SANCTION/discontinue ; trade ; import export embargo trade\b ; импорт экспорт эмбарг торгов ввоз ; імпарт экспарт эмбарг гандл увоз ; імпорт експорт ембарго торгів ввез ; import eksport embargo handl ; import eksport embarg prekyb ; import export embargo handel
MOBILIZE/troops ; moved ; mov(?:e|es|ed|ing)\b deploy redeploy transfer arriv ; перебро перемест перемещ прибы ; перакі перамяс прыбы ; перекин переміс переміщ прибу ; przerzuc przemie przyby ; perkel perdislok atvyk ; verleg eingetroffen
MOBILIZE ; airspace ; airspace ; воздушн\p{L}*_пространств ; паветран\p{L}*_прастор ; повітрян\p{L}*_прост ; przestrze\p{L}*_powietrz ; oro_erdv ; luftraum
MOBILIZE ; drill ; exercis drill manoeuv maneuv ; учени маневр манёвр ; вучэн манеўр манёўр ; навчан маневр ; ćwicze manewr ; pratyb manevr ; manöver übung
COOPERATE ; drill ; exercis drill manoeuv maneuv ; учени маневр манёвр ; вучэн манеўр манёўр ; навчан маневр ; ćwicze manewr ; pratyb manevr ; manöver übung
AID ; loan ; loan credit lend lent\b ; кредит заём заем займ ; крэдыт пазык ; кредит позик ; kredyt pożycz ; kredit paskol ; kredit darlehen
AID ; asylum ; asylum ; убежищ ; прытул ; притул ; azyl ; prieglob ; asyl
SUPPORT ; congratulated ; congratulat ; поздрав ; павіншав віншав ; привіт(?:а|ал) поздоров ; pogratul gratul ; pasveikin sveikin ; gratul beglückw
SUPPORT ; thanked ; thank gratitude grateful ; благодар поблагодар ; дзякав падзякав удзячн ; подяк вдячн ; podzięk dzięku wdzięczn ; padėko dėko ; dank
SUPPORT ; awarded ; award decorat medal order_of ; наград награж орден медал ; узнагар ордэн медал ; нагород орден медал ; odznacz nagrodz order medal ; apdovano ordin medal ; ausgezeichnet auszeichn orden medaill
SUPPORT ; ratified ; ratif ; ратиф ; ратыф ; ратиф ; ratyfik ; ratifik ; ratifiz
SUPPORT ; recognised ; recogni[sz] ; призна ; прызна ; визна ; uzna ; pripaž ; anerk
CONCEDE ; lifted ; lift remov cancel ; снял снима снят отмен ; знял зняў зняц адмян скасав ; зня скас ; znies zniós znios uchyl ; panaik atšauk ; aufheb aufgehoben hob_
CONCEDE ; sanctions ; sanction ; санкц ; санкцы ; санкц ; sankcj ; sankcij ; sanktion
CONCEDE ; mercy ; pardon amnest ; помилов амнист ; памілав амніст ; помил амніст ; ułaskaw amnest ; malon amnest ; begnadig amnest
REJECT ; recognised ; recogni[sz] ; призна ; прызна ; визна ; uzna ; pripaž ; anerk
REJECT ; appeal ; appeal ; апелляц жалоб ; апеляц скарг ; апеляц скарг ; apelacj odwołan zażal ; apeliac skund ; berufung beschwerde
REJECT ; comment ; comment ; коммент ; камент ; комент ; koment ; koment ; kommentar äußern
GOVERN/law ; decree ; decree ; указ декрет ; [уў]каз дэкрэт ; указ декрет ; dekret rozporządz ; dekret įsak ; dekret erlass
ASSAULT/crowd-control ; dispersed ; dispers ; разог разгон ; разаг разгон ; розігна розгон ; rozpędz rozpędził ; išvaik ; aufgelöst auseinander
GOVERN/decide ; instructed ; instruct order(?!_of) ; поруч ; даруч ; доруч ; poleci polecił ; paved ; beauftrag wies_an angewiesen
MOBILIZE/weapons ; fell ; fell\b crash fallen ; упал рухн разб паден ; [уў]па[лў] рухн разб падзен ; впав впал розбив падін ; spad rozbił runął ; nukri nukrit sudu ; abgestürzt stürzte absturz
MOBILIZE/weapons ; drone ; drone uav shahed ; дрон беспилот бпла шахед ; дрон беспілот бпла шахед ; дрон безпілот бпла шахед ; dron bezzałog ; dron bepilot ; drohn
INCIDENT/death ; natural ; aged_(?:[7-9]\d|10\d) at_(?:the_age_of_)?(?:[7-9]\d|10\d)(?!\d) (?:long|short|serious|lengthy|severe)_illness illness natural_causes cancer heart_(?:attack|failure) cardiac stroke pneumonia old_age leuk ; в_возрасте_(?:[7-9]\d|10\d) на_(?:[7-9]\d|10\d) продолжительн[а-я]+_болезн тяжел[а-я]+_болезн болезн естественн[а-я]+_причин онколог рака сердечн инфаркт инсульт пневмони ; ва_ўзросце_(?:[7-9]\d|10\d) на_(?:[7-9]\d|10\d) хвароб натуральн[а-яі]+_прычын анкалог рака сардэчн інфаркт інсульт пнеўманіі ; у_віці_(?:[7-9]\d|10\d) на_(?:[7-9]\d|10\d) хвороб природн[а-яії]+_причин онколог раку серцев інфаркт інсульт пневмоні ; w_wieku_(?:[7-9]\d|10\d) mając_(?:[7-9]\d|10\d) chorob naturalnych_przyczyn nowotw raka zawał udar zapaleni ; eidam[a-ząčęėįšųūž]+_(?:[7-9]\d|10\d) sulauk[a-ząčęėįšųūž]+_(?:[7-9]\d|10\d) ligos natūrali vėži infarkt insult ; im_alter_von_(?:[7-9]\d|10\d) mit_(?:[7-9]\d|10\d) krankheit natürliche krebs herz(?:infarkt|versagen) schlaganfall lungenentz
INCIDENT/death ; held ; prison jail custod colon(?:y|ies) inmate detention detain detent remand behind_bars serving cell(?:s)?\b beat(?:en|ing)? tortur shot kill murder hanged hanging stab found_dead police ; тюрьм тюрем колони сизо заключен заключён арест задерж за_решеткой за_решёткой отбыва камер политз избит избие пыт(?:ок|ки|ками) застрел убит убий повешен милици полици силовик найден ; турм калоні сіза зняволен арышт затрым за_кратамі адбыва камер паліт збі(?:т|ц|ў) катава застрэл забі[тлў] забой павешан міліц паліц сілавік знойдзен ; тюрм в.язниц колоні сізо ув.язн арешт затрим за_ґратами за_гратами відбува камер політв побит побитт катуван застрел вбит убит вбив повішен міліц поліц силовик знайден ; więzie więźni koloni aresz zatrzym za_kratami odsiad odbywa celi pobit pobici tortur zastrzel zabit zabój powiesz milicj policj znalezion ; kalėj kalin kolonij arešt sulaik suim už_grotų atlik[ao] kamer sumuš kankin nušaut nužud pakart milicij policij rast[aią]s ; gefängnis haft straf inhaft gefangen lager häftling hinter_gittern festgenommen geschlagen verprügel gefolter erschoss getötet ermord erhängt polizei miliz tot_aufgefunden
INCIDENT/death ; perished ; kill perish ; погиб ; загін ; загин ; zgin ; žuv ; ums_leben getötet
INCIDENT ; fire ; fires?\b blaze ; пожар возгоран ; пажар ; пожеж займан ; pożar ; gaisr ; brand feuer
INCIDENT ; explosion ; explosion explod blast ; взрыв взорв ; выбух узарв ; вибух підірв ; wybuch eksploz ; sprog ; explos explod
INCIDENT ; crash ; crash collision collid ; дтп авари столкн ; дтз авары сутыкн ; дтп аварі зіткн ; wypad zderz kolizj katastrof ; avarij susidūr ; unfall zusammenst kollision
SANCTION/discontinue ; transport ; bus(?:es)?\b coach train rail_ railway ; автобус поезд железнодорож ; аўтобус цягнік чыгун ; автобус поїзд потяг залізни ; autobus pociąg kolej ; autobus traukini geležink ; bus\b busse busverkehr zug(?:s|verkehr)?\b züge bahn
MOBILIZE/weapons ; balloon ; balloon ; шар(?:ы|ов|ами|ам|ах|а)?(?!\p{L}) аэростат метеозонд ; шар(?:ы|оў|амі|ам|ах|а)?(?!\p{L}) аэрастат метэазонд ; куль(?:ки|ок|ками|ок)?(?!\p{L}) аеростат метеозонд ; balon ; balion ; ballon
INCIDENT ; balloon ; balloon ; шар(?:ы|ов|ами|ам|ах|а)?(?!\p{L}) аэростат метеозонд ; шар(?:ы|оў|амі|ам|ах|а)?(?!\p{L}) аэрастат метэазонд ; кульк аеростат метеозонд ; balon ; balion ; ballon
INCIDENT ; drone ; drone uav shahed ; дрон беспилот бпла шахед ; дрон беспілот бпла шахед ; дрон безпілот бпла шахед ; dron bezzałog ; dron bepilot ; drohn
INCIDENT ; close ; clos shut(?!t) suspend ; закр приостан ; закры зачын спын ; закри зупин ; zamk wstrzym ; uždar sustabd ; schließ schloss geschlossen sperr gesperrt
CONCEDE ; opened ; open(?!_letter) reopen resum ; откры возобнов ; адкры адчын аднаў аднав ; відкри віднов поновл ; otwar otworz otwier wznow wznawia ; atidar atver atnauj ; öffn geöffnet wieder_auf wiederauf
RETREAT/access ; opened ; open(?!_letter) reopen resum ; откры возобнов ; адкры адчын аднаў аднав ; відкри віднов поновл ; otwar otworz otwier wznow wznawia ; atidar atver atnauj ; öffn geöffnet wieder_auf wiederauf
THREATEN/restrict ; close ; clos shut(?!t) ; закр ; закры зачын ; закри ; zamk zamyk ; uždar ; schließ sperr
THREATEN/restrict ; frontier ; border frontier crossing ; границ погранперех ; мяж ; кордон ; granic ; sien(?:a|ą|os)(?!\p{L}) pasien ; grenz
THREATEN ; respond ; respon retaliat answer counter ; ответ контрмер ; адказ контрмер ; відповід відповіст контрзах ; odpowie odwet kontr ; atsak ; gegenmaßnahm antwort reagier vergelt
ASSAULT/firearms ; balloon ; balloon ; шар(?:ы|ов|ами|ам|ах|а)?(?!\p{L}) аэростат метеозонд ; шар(?:ы|оў|амі|ам|ах|а)?(?!\p{L}) аэрастат метэазонд ; кульк аеростат метеозонд ; balon ; balion ; ballon
ASSAULT/firearms ; drone ; drone uav shahed ; дрон беспилот бпла шахед ; дрон беспілот бпла шахед ; дрон безпілот бпла шахед ; dron bezzałog ; dron bepilot ; drohn
SUPPORT ; condoled ; condol ; соболезн ; спачуван спачува ; співчут ; kondolenc współczuci ; užuojaut ; beileid kondol anteilnahme
`;
