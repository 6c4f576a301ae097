/** COERCE, ASSAULT, INCIDENT, MOBILIZE and PROTEST in Belarusian. The format is told in ../format.ts; words may stand in any order in their clause. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: затрымаць; затрымліваць; арыштаваць; арыштоўваць; схапіць; хапаць; скруціць; павязаць; выкрасці; злавіць; закаваць; узяць пад варту; зняволіць; адправіць пад арышт; пасадзіць у @prison; змясціць у @prison; кінуць у @prison; запраторыць; даставіць у @prison; адвезці у @prison; павезці у @prison; звезці у @prison; завезці у @prison; звозіць у @prison; зацягнуць у @vehicle; запхнуць у @vehicle; зацягнуць у; запхнуць у; зацягваць у; этапаваць; утрымліваць; закрыць у @prison; вывесці пад канвоем; перавесці у @prison; зняць з цягніка; зняць з рэйса; вінціць
object: person, named, number, pronoun, opp
not object: property, weapon, goods
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
trust: 0.9

[COERCE arrest]
verbs: затрымаць; арыштаваць; затрымліваць
object: none
actor: subject
recipient: object
implied actor: police
needs: recipient
trust: 0.6

[COERCE arrest]
verbs: забраць; забіраць; павезці; звезці; завезці; узяць; вывезці; пасадзіць; трымаць у @prison; трымаць пад вартай; звозіць; садзіць; пакінуць пад вартай; адправіць на лячэнне; адправіць на прымусовае; перавесці пад арышт; перавесці пад хатні; змясціць пад хатні
object: person, named, pronoun, number
not object: property, weapon, vehicle, goods, text, post
near: маск*; цывільн*; балаклав*; міліц*; паліц*; сілавік*; амап*; суд*; аддзел*; руус; калон*; турм*; аўтазак*; сіза; ператрус*; вобшук*; затрым*; невядом*; супрацоўнік*; кдб; марш*; акцы*; удзельн*; акрэсцін*; арышт*; тэрмін; артыкул*; бус*; пастарун*; варт*; пад вартай; хатн*; прымусов*
without: закладнік*; прыклад
actor: subject
recipient: object
count recipient: detained
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: забраць; забіраць; павезці; завезці; звезці
subject: none
object: named, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: бальніц*; хуткая; смецц*; лекар*; у дзіцячы
trust: 0.55

[COERCE arrest]
verbs: прыгаварыць; асудзіць; асуджаць; судзіць; пакараць; аштрафаваць; штрафаваць; адправіць у @prison; адправіць на хімію; адправіць за краты; кінуць за краты; караць
object: person, named, number, pronoun, none, opp
not object: bus, law, weapon, violence, country
actor: subject
recipient: object, indirect
count recipient: persons
measures: sentence, money
implied actor: court
needs: recipient
without: спроб*; умяшанн*
trust: 0.9

[COERCE arrest]
verbs: прызнаць вінаватым; прызнаць вінаватай; прызнаць вінаватымі; прызнаць вінаваты
object: person, named, number, pronoun, none, opp
actor: subject
recipient: object
count recipient: persons
measures: sentence, money
implied actor: court
needs: recipient
without: прыгавар*; прызначы*; асудзі*; прысудзі*; адправі*; аштраф*; пакара*; даў; далі
trust: 0.85

[COERCE arrest]
verbs: прысудзіць; уляпіць; прызначыць @sentencething; даць @sentencething; даваць @sentencething; выпісаць @sentencething; вынесці прысуд; вынесці вырак; выносіць прысуд; агучыць прысуд; агучыць вырак; абвясціць вырак; дадаць @sentencething; узмацніць пакаранне; падоўжыць тэрмін; падоўжыць арышт; пакінуць у сіле; пакінуць без змен; пакінуць без змяненняў; зацвердзіць прысуд; павялічыць тэрмін; замяніць рэжым; спагнаць; уклеіць; ужыць пакаранне
object: sentencething, number, case, none, money, thing
actor: subject
recipient: indirect, у+gen, genitive, з+gen, object, у дачыненні+gen, па справе+gen
count recipient: persons
measures: sentence, money
implied actor: court
without: прэмі*; візу; інтэрв'ю; слова; сустрэч*; выбар*; дапамог*; старт; пасл*; прыз*; узнагарод*; іск*; грош*; імя; назву; мянушк*; прэмію; прэмія; медаль; ордэн*; тытул*; званне; грант*
trust: 0.75

[COERCE arrest]
verbs: атрымаць @sentencething; адседзець @sentencething; адбыць @sentencething; адбываць @sentencething; атрымліваць @sentencething; зарабіць @sentencething
subject: person, named, number, pronoun, opp, cop
near: =гадоў; =гады; =год; калон*; турм*; пазбаўл*; зняволен*; арышт*; сут*; хімі*; рэжым*; штраф*; артыкул*; тэрмін*; прысуд*; вырак*; абмежав*
actor: none
recipient: subject
count recipient: persons
measures: sentence, money
implied actor: court
without: прэмію; виз*
trust: 0.75

[COERCE arrest]
verbs: апынуцца за кратамі; апынуцца за краты; апынуцца пад вартай; апынуцца у @prison; застацца пад вартай; трапіць у @prison; трапіць за краты; патрапіць за краты; патрапіць у @prison
subject: person, named, number, pronoun, opp, med
actor: none
recipient: subject
count recipient: detained
implied actor: police
trust: 0.6

[COERCE arrest]
nouns: затрыманне; арышт; пазбаўленне волі; выкраданне; масавыя ^затрыманне; зняволенне
actor: subject
recipient: object, indirect
count recipient: detained
measures: sentence
needs: recipient
implied actor: police
without: ордэр; вызвал*; выкананн*; абскардж*; апеляц*; патрабав*; запатрабав*; пагроз*; умовы; пратакол; абмерк*; заклік*; асудз*; тэрмін зняв*
trust: 0.72

[COERCE arrest]
nouns: прысуд; вырак; асуджэнне
actor: subject
recipient: object, indirect
measures: sentence
needs: recipient
implied actor: court
without: ордэр; вызвал*; выкананн*; абскардж*; апеляц*; патрабав*; запатрабав*; пагроз*; умовы; пратакол; абмерк*; заклік*; асудз*; тэрмін зняв*; матываван*
trust: 0.72

[COERCE seize]
verbs: абшукаць; абшукваць; правесці ператрус; правесці вобшук; праводзіць ператрус; праводзіць вобшук; прайсці ператрус; прайсці вобшук; прыйсці з ператрусам; прыйсці з ператрусамі; прыйсці з вобшукам; прыйсці з вобшукамі; наведацца з ператрусам; ісці ператрус; праходзіць ператрус; уварвацца; урывацца; уламіцца; канфіскаваць; канфіскоўваць; адабраць @property; забраць @property; апячатаць; выламаць дзверы; ускрыць; перавярнуць; узламаць дзверы; арыштаваць рахунак; арыштаваць маёмасць; накласці арышт; нацыяналізаваць; захапіць; захопліваць; пасадзіць @vehicle; пасадзіць самалёт; прымусіць сесці; прымусова пасадзіць; прымусіць прызямліцца; разгарнуць самалёт; вынесці @property; перахапіць; заблакаваць рахунак; выняць @property; ламіцца; награнуць; завітаць з ператрусам
object: property, place, body, med, bus, person, named, none, thing, number, ngo
subject: person, body, named, none, place, cop, case, thing
not object: talks, weapon, post, country, text
actor: subject
recipient: object, у+gen, да+gen, у+acc, indirect, у+loc, genitive
count recipient: persons
implied actor: police
without: рынак; галасы; лідарств*; увагу; тэрыторы*; =уладу; ініцыятыв*; пазіцы*; першае месца; наркотык*; цыгарэт*
trust: 0.75

[COERCE seize]
nouns: ператрус; вобшук; аблава; рэйд; канфіскацыя; прымусовая пасадка; ^пасадка самалёта; нацыяналізацыя; ^захоп будынка
actor: subject
recipient: object, у+gen, да+gen, у+loc, на+loc
needs: recipient
count recipient: persons
implied actor: police
without: ордэр
trust: 0.65

[COERCE seize]
verbs: вывесці з ладу; падпаліць рэлейную; падпаліць рэлейны; пашкодзіць чыгунку; учыніць дыверсію; здзейсніць дыверсію; пашкодзіць самалёт; пашкодзіць @border
object: place, property, border, none, weapon, thing
actor: subject
recipient: object
trust: 0.65

[COERCE restrict]
verbs: закрыць @border; закрываць @border; зачыніць @border; перакрыць @border; заблакаваць @border; прыпыніць @border; спыніць @border; абмежаваць @border; забараніць уезд; забараніць выезд; забараніць вываз; забараніць увоз; разгарнуць на мяжы; выціснуць; выціскаць; адмовіць ва ўездзе; адмовіць ва уездзе; пазбавіць грамадзянства; пазбавіць ліцэнзіі; пазбавіць акрэдытацыі; пазбавіць адвакацкай; ануляваць ліцэнзію; ануляваць акрэдытацыю; адклікаць ліцэнзію; адклікаць акрэдытацыю; адлічыць; адлічваць; выключыць з @universities; забараніць выязджаць; забараніць займаць; увесці абмежаванне; увесці абмежаванні; абмежаваць уезд; увесці забарону на уезд; прымусіць звольніцца; звольніць за; звальняць за; звольніць удзельнік; звольніць @workers; звальняць @workers; пазбавіць працы; пазбавіць права; звольніць за падтрымка; звольніць за ўдзел; звольніць за удзел; звольніць з тэатра
object: border, person, body, named, number, none, thing, rights, place, measure, bus, med
not object: site, diplomat
actor: subject
recipient: object, indirect, для+gen, з+ins
count recipient: persons
implied actor: authorities
without: міністр*; трэнер*; пасол; пасла; дыпламат*; мандат*; калонн*; санкц*; імпарт*; экспарт*
trust: 0.7

[COERCE restrict]
verbs: пусціць; пускаць; выпусціць; ўпусціць
negated: yes
object: border, person, body, named, number, none, thing, rights, place, measure, bus, med
not object: site, post, diplomat
actor: subject
recipient: object, indirect, для+gen, з+ins
count recipient: persons
implied actor: authorities
without: міністр*; трэнер*; пасол; пасла; дыпламат*; мандат*; пратэст*; дэманстрант*; калонн*; санкц*; імпарт*; экспарт*
trust: 0.7

[COERCE restrict]
nouns: ^закрыццё мяжы; ^закрыццё межаў; ^забарона на ўезд; ^забарона на уезд; ^закрыццё пераходу; ^закрыццё пераходаў; адлічэнне
actor: subject
recipient: object
implied actor: authorities
trust: 0.5

[COERCE ban]
verbs: забараніць; забараняць; ліквідаваць; ліквідаваць @rights; закрыць @organization; зачыніць @organization; распусціць; прызнаць экстрэмісцкі; прызнаць экстрэмісцкай; прызнаць экстрэмісцкім; прызнаць экстрэмісцкімі; прызнаць @extremist; прызнаваць @extremist; абвясціць @extremist; абвясціць экстрэмісцкім; назваць экстрэмісцкім; унесці у спіс; унесці у пералік; уносіць у пералік; уносіць у спіс; уключыць у спіс; уключыць у пералік; уключаць у пералік; дадаць у спіс; дадаць у пералік; папоўніць спіс; трапіць у спіс; трапіць у пералік; патрапіць у спіс; патрапіць у пералік; апынуцца у спісе; прыраўнаваць да; забараніць дзейнасць; прыпыніць дзейнасць; спыніць дзейнасць; пазбавіць рэгістрацыі; ануляваць рэгістрацыю; скасаваць рэгістрацыю; паставіць па-за законам; уключыць у рэестр; унесці у рэестр; закрыць @universities; зачыніць @universities; закрыць гімназія; абвясціць непажаданай; зліквідаваць
object: thing, body, bus, med, protestevent, vote, site, measure, none, opp, pty, person, place, ngo, lab, named, number, text, pronoun, extremist
not object: weapon, trade, country, border, goods, accident, case, agreement
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: санкцыйн*; чорны; чорны спіс; санкц*; імпарт*; экспарт*; уезд*; выезд*; авіякампан*; наступств*; пажар*; аварыі; вышук*; рэйс*; пераможц*; палёт*; палітзняв*; юнеска
trust: 0.7

[COERCE ban]
verbs: дапусціць
negated: yes
object: thing, body, bus, med, protestevent, vote, site, measure, none, opp, pty, person, place, ngo, lab, named, number, text, pronoun, extremist
not object: weapon, trade, country, border, goods, accident, case, agreement
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: санкцыйн*; чорны; чорны спіс; санкц*; імпарт*; экспарт*; уезд*; выезд*; авіякампан*; наступств*; пажар*; аварыі; вышук*; рэйс*; пераможц*; палёт*; палітзняв*; юнеска
trust: 0.7

[COERCE ban]
nouns: ліквідацыя; забарона; ^прызнанне экстрэмісцкім; ^забарона дзейнасці; ^прызнанне экстрэмісцкай; ^роспуск
actor: subject
recipient: object, на+acc
needs: recipient
implied actor: court
without: наступств*; аварыі; зброі; зняц*; адмен*; палёт*; уезд*; выезд*; імпарт*; экспарт*; чарнобыл*; увоз*
trust: 0.5

[COERCE censor]
verbs: заблакаваць @site; блакаваць @site; адключыць @site; адключаць @site; абмежаваць @site; абмяжоўваць @site; закрыць доступ; глушыць; замарудзіць; спыніць вяшчанне; перакрыць доступ; зняць з эфіру; выдаліць канал; знікнуць інтэрнэт; спыніць трансляцыю; забараніць кнігу; спыніць выпуск; адмовіцца друкаваць; прыпыніць выпуск
object: site, none, med, text, thing, named
not object: border, sanctions
subject: person, body, named, none, site, place, med
actor: subject
recipient: object
implied actor: authorities
without: дарог*; рух; мяж*; вуліц*; рахун*; =газ; =газу; электр*; турнір*
trust: 0.75

[COERCE censor]
verbs: працаваць @site
negated: yes
object: site, none, med, text, thing, named
not object: border, sanctions
subject: person, body, named, none, site, place, med
actor: subject
recipient: object
implied actor: authorities
without: дарог*; рух; мяж*; вуліц*; рахун*; =газ; =газу; электр*; турнір*
trust: 0.75

[COERCE censor]
nouns: блакіроўка; блакаванне; ^адключэнне інтэрнэту; ^блакіроўка сайта; цэнзура
actor: subject
recipient: object
implied actor: authorities
needs: recipient
without: дарог*
trust: 0.55

[COERCE deport]
verbs: дэпартаваць; выслаць; высылаць; выдварыць; выдвараць; экстрадаваць; выдаць; выдаваць; вывезці; вывозіць; выгнаць з краіны; прымусіць выехаць; прымусіць з'ехаць; прымусова вывезці; выставіць з краіны; вывезці на мяжу; вывезці за; адправіць за мяжу; гвалтоўна вывезці; пераправіць праз; выправадзіць; вывезці з краіны; завезці на мяжу; прывезці на мяжу; даставіць на мяжу; загадаць выязджаць
object: person, named, number, pronoun, opp
not object: diplomat, post, country, goods, property, weapon
near: краін*; мяж*; дэпарт*; выдвар*; экстрад*; выдал*; выдач*; літв*; польш*; расі*; украін*; беларус*; прымус*; гвалт*; грамадзян*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: вымушан*; дыпламат*; аташэ; пасольств*; віз*; пашпарт*; крэдыт*; аўтазак*
trust: 0.7

[COERCE deport]
nouns: дэпартацыя; высылка; выдварэнне; экстрадыцыя; ^выдача; прымусовы вываз
actor: subject
recipient: object
needs: recipient
without: дыпламат*; пасл*; віз*; пашпарт*; запыт*; крэдыт*
implied actor: authorities
trust: 0.5

[COERCE withhold]
verbs: пазбавіць @medical; пазбаўляць @medical; адмовіць у @medical; адмаўляць у @medical; забараніць @medical; трымаць без; пакінуць без @medical
actor: subject
recipient: object, indirect, да+gen, genitive
implied actor: police
without: грошай; бюджэт*; ес; мвф; крэдыт*
trust: 0.6

[COERCE withhold]
verbs: перадаць; перадаваць; пускаць адвакат; пусціць адвакат; дапусціць адвакат; дапускаць адвакат; аказаць; аказваць; даваць @medical; аддаваць @medical; атрымліваць @medical; даць @medical
negated: yes
actor: subject
recipient: object, indirect, да+gen, genitive
implied actor: police
without: грошай; бюджэт*; ес; мвф; крэдыт*
trust: 0.6

[COERCE martial-law]
verbs: увесці надзвычайны; увесці надзвычайнае; абвясціць надзвычайны; абвясціць надзвычайнае; падоўжыць рэжым; увесці рэжым; абвясціць рэжым; увесці ваеннае; абвясціць ваеннае
near: становішч*; рэжым*; надзвычайн*; ваенн*; контртэрарыст*
without: санкц*; бязвіз*; візав*; масачн*; ізаляц*; каранцін*; гандл*; квот*
actor: subject
recipient: none
trust: 0.75

[COERCE curfew]
verbs: увесці каменданцкую; абвясціць каменданцкую; падоўжыць каменданцкую
actor: subject
recipient: none
trust: 0.85

[COERCE cyber]
verbs: узламаць; узломваць; хакнуць; зашыфраваць; пакласці сайт; паралізаваць сістэму; атакаваць сайт; атакаваць сервер; зліць базу; атрымаць доступ; вывесці з ладу; зламаць сістэма; зламаць сайт; зламаць база
near: хакер*; сайт*; сервер*; баз*; кібер*; сетк*; камп'ютар*; дадзен*; пошт*; сістэм*
without: дзвер*; кватэр*; чыгун*
actor: subject
recipient: object, да+gen, genitive
trust: 0.75

[COERCE cyber]
nouns: кібератака; хакерская ^атака; узлом; ddos-атака
actor: subject
recipient: на+acc, object
needs: recipient
without: дзвер*
trust: 0.55

[COERCE misinform]
verbs: распаўсюдзіць фэйк; распаўсюджваць фэйк; сфабрыкаваць; падрабіць; паказаць прызнанне; запісаць пакаяльнае; паказаць пакаяльнае; апублікаваць пакаяльнае; прымусіць запісаць
without: суд*
actor: subject
recipient: none
trust: 0.45

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: збіць; збіваць; біць; пабіць; ударыць; удараць; напасці; нападаць; ужыць гвалт; ужыць фізічную; ужываць сілу; ужыць сілу; прымяніць сілу; прымяніць гвалт; паваліць; жорстка затрымаць; штурхнуць; шпурнуць; душыць; валачы; цягнуць; накінуцца; траўмаваць; пакалечыць; скалечыць; параніць; лупцаваць; малаціць
object: person, named, number, none, pronoun, opp, cop
not object: country, place, accident, text, weapon, property
actor: subject
recipient: object, на+acc, да+gen, indirect
count recipient: injured
implied actor: police
without: рэкорд*; трывог*; курс*; па кішэні; санкц*; крызіс*; мяч*; нажом; словам; дрон*; беспілотн*; самалёт*
trust: 0.7

[ASSAULT beat]
verbs: зламаць @limbs; разбіць галава; разбіць твар; разбіць нос; выбіць зуб; выбіць зубы
actor: subject
recipient: indirect, у+gen, genitive
implied actor: police
without: санкц*
trust: 0.7

[ASSAULT beat]
nouns: збіццё; збіванне; напад; ^ужыванне сілы; ^прымяненне сілы; ^ужыццё сілы; пабоі
actor: subject
recipient: object, на+acc, да+gen
needs: recipient
without: справа; артыкул*; абвінав*; асудз*; крымінальн*; сляды; са слядамі; следамі
trust: 0.5

[ASSAULT torture]
verbs: катаваць; закатаваць; здзекавацца; мучыць; падвергнуць катаванням; падвяргаць катаванням; біць токам; марыць голадам; прымяняць катаванні
object: person, named, number, none, pronoun, opp, thing
actor: subject
recipient: object, над+ins, да+gen, з+gen
implied actor: police
trust: 0.65

[ASSAULT torture]
nouns: катаванне; катаванні; здзек; ^жорсткае абыходжанне
actor: subject
recipient: object, над+ins
needs: recipient
without: асудз*; даклад*; расслед*; камітэт*; супраць катаванняў; справа
trust: 0.5

[ASSAULT crowd-control]
verbs: распыліць @crowdweapon; распыляць @crowdweapon; ужыць @crowdweapon; ужываць @crowdweapon; прымяніць @crowdweapon; прымяняць @crowdweapon; выкарыстаць @crowdweapon; кінуць @crowdweapon; кідаць @crowdweapon; узарваць @crowdweapon; узрываць @crowdweapon; закідаць @crowdweapon; пусціць @crowdweapon; пусціць газ; паліваць з; страляць гумавымі; страляць гумавы; разагнаць; разганяць; рассеяць; выпусціць @crowdweapon; распырскаць @crowdweapon; пырснуць @crowdweapon; жорстка разагнаць
object: person, crowdweapon, protestevent, number, body, none, opp, pronoun, thing
not object: agreement, talks, weapon, country, law
actor: subject
recipient: у+acc, супраць+gen, па+loc, да+gen, сярод+gen, object, indirect, над+ins
implied actor: police
implied recipient: protesters
without: хмары; парламент*; міф*; сумнен*; туман*; самалёт*
trust: 0.75

[ASSAULT crowd-control]
nouns: ^ужыванне @crowdweapon; ^прымяненне @crowdweapon; ^ужыванне спецсродкаў; ^прымяненне спецсродкаў; разгон; ^разгон акцыі; ^ужыванне газу; ^ужыванне вадамётаў
actor: subject
recipient: супраць+gen, да+gen, object
implied actor: police
implied recipient: protesters
without: асудз*; баіцца
trust: 0.6

[ASSAULT crowd-control]
verbs: абвяргаць ужыванне; абвергнуць ужыванне; адмаўляць ужыванне; абвяргаць прымяненне; абвергнуць прымяненне; адмаўляць прымяненне
near: @crowdweapon; спецсродк*; светлашум*; слезацеч*; гумав*; вадамёт*; сіла; сілы; газ; газу
actor: subject
recipient: none
implied recipient: protesters
status: denied
trust: 0.75

[ASSAULT firearms]
verbs: застрэліць; расстраляць; расстрэльваць; стрэліць; страляць; абстраляць; абстрэльваць; падстрэліць
object: person, named, number, none, place, pronoun, opp, body
not object: text, crowdweapon
actor: subject
recipient: object, у+acc, па+loc
count recipient: killed
without: фільм*; відэа; гумав*; дрон*; шар*; артылер*; ракет*; гол*; светлашум*; вучэбн*; мішэн*; палігон*; вучэнн*
trust: 0.75

[ASSAULT firearms]
verbs: адкрыць агонь; адкрываць агонь; весці агонь
actor: subject
recipient: па+loc, у+acc, на+acc
without: гумав*; вучэнн*; палігон*; артыл*
trust: 0.75

[ASSAULT firearms]
nouns: расстрэл; страляніна; абстрэл; стрэл
actor: subject
recipient: object, па+loc, у+acc
needs: recipient
without: вучэбн*; спаборн*; прысуд*; вырак*; гадав*; курапат*
trust: 0.5

[ASSAULT execute]
verbs: пакараць смерцю; караць смерцю; прывесці у выкананне; расстраляць паводле прысуду
object: person, named, number, none, sentencething, pronoun
actor: subject
recipient: object, genitive
count recipient: killed
implied actor: authorities
trust: 0.85

[ASSAULT assassinate]
verbs: забіць; забіваць; атруціць; зарэзаць; задушыць; павесіць; знішчыць; дабіць; закатаваць
object: person, named, number, pronoun, opp
actor: subject
needs: actor
recipient: object
count recipient: killed
without: авары*; дтз; вірус*; хвароб*; пажар*; гол; электраэнерг*; арганізац*; справ*
trust: 0.65

[ASSAULT assassinate]
nouns: забойства; замах; атручванне
actor: subject
recipient: object, на+acc
needs: recipient
without: справа; справе; расслед*; абвінав*; артыкул*; харчов*; падазр*; гадав*
trust: 0.45

[ASSAULT sexual]
verbs: згвалтаваць; гвалтаваць; пагражаць згвалтаваннем
actor: subject
recipient: object
trust: 0.8

[ASSAULT primitive]
verbs: кідаць (камень|камяні|камні|бутэльку|бутэлькі|палкі|галіны|бярвёны|пляшкі); кінуць (камень|бутэльку|пляшку); закідаць (камянямі|бутэлькамі|яйкамі); закідваць (камянямі|бутэлькамі); шпурляць (камень|камяні|камні|бутэлькі); ударыць нажом; парэзаць нажом; пратараніць; збіць на аўтамабілі; наехаць; тараніць; зарэзаць; падпаліць; спаліць; кідаць
object: person, named, number, none, thing, property, pronoun, vehicle, opp, cop
subject: person, body, named, none, ref, number, opp, cop, pronoun
not object: weapon, text, crowdweapon
near: кам*; бутэл*; пляш*; палк*; нажом; аўтамабіл*; падпал*; спал*; таран*; галін*; бярв*; яйк*
actor: subject
recipient: у+acc, па+loc, object, на+acc
count recipient: injured
without: цень; выклік; погляд*; цэн*; дрон*; беспілотнік*; лес; смецце
trust: 0.65

[ASSAULT primitive]
verbs: паляцець камень; ляцець камень; паляцець камяні; ляцець камяні; паляцець бутэлька
near: камень; камяні; камні; бутэл*; петард*
actor: з+gen
recipient: у+acc
trust: 0.65

[ASSAULT explosives]
verbs: узарваць; падарваць; узрываць; замініраваць; закласці бомбу; закласці выбухоўку; ударыць дрон
object: person, place, property, named, body, none, vehicle, thing
not object: crowdweapon
actor: subject
recipient: object, па+loc
without: давер; петард*; рынак; асновы; эканомік*; светлашум*; лжыв*; паведамл*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: абстраляць; абстрэльваць; запусціць ракет; выпусціць ракет; нанесці удар; наносіць удар; бамбіць; разбамбіць; ударыць ракетай; збіць @weapon; атакаваць; запускаць ракет
near: ракет*; артыл*; дрон*; бомб*; удар*; снарад*; беспілот*; град*; знішчальн*; мінамёт*; авіяц*; тэрытор*; самалёт*
object: weapon, place, person, body, named, none, thing, number
actor: subject
recipient: object, па+loc, на+acc
without: санкц*; эканомік*; рынк*; вучэбн*; вучэнн*; рэпутац*; дубін*; кулак*; хакей*
trust: 0.6

[ASSAULT heavy-weapons]
nouns: ракетны ^удар; ракетны ^абстрэл; авіяудар; артабстрэл
actor: subject
recipient: па+loc, object
needs: recipient
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: загінуць; гінуць; памерці; паміраць; сканаць; патануць; замерзнуць; павесіцца; скончыць з сабой; скончыць жыццё; пайсці з жыцця; знайсці мёртвым; знайсці мёртвай; знайсці цела; выявіць цела; знайсці павешаным; знайсці без прыкмет; выявіць без прыкмет; забраць жыццё
subject: person, named, number, none, pronoun, opp, ref, mil, accident
near: калон*; турм*; сіза; ізалятар*; зняволен*; палітзняв*; палітвяз*; бальніц*; шпітал*; мяж*; мігрант*; пратэст*; цел*; камер*; авары*; дтз; выбух*; пажар*; крушэн*; завод*; лес*; рак*; балот*; затрым*; чалавек; вучэн*; салдат*; вайск*; актывіст*; журналіст*; стрэл*; самалёт*; верталёт*; следч*; пракур*; прыграніч*; памежж*; суд*; арышт*; сёння; учора; раніц*; уначы; мінск*; воблас*; раён*; аўта*; шахт*; каранавірус*; палітык*; пісьменнік*; паэт*; мастак*
actor: none
recipient: subject, object, genitive
count recipient: killed
count object: killed
without: ад смеху; надзе*; у баях; ваяваў*; фільм*; раман*; вайне; партызан*; 1941
trust: 0.7

[INCIDENT death]
verbs: стаць
negated: yes
subject: person, named, number, none, pronoun, opp, ref, mil, accident
near: калон*; турм*; сіза; ізалятар*; зняволен*; палітзняв*; палітвяз*; бальніц*; шпітал*; мяж*; мігрант*; пратэст*; цел*; камер*; авары*; дтз; выбух*; пажар*; крушэн*; завод*; лес*; рак*; балот*; затрым*; чалавек; вучэн*; салдат*; вайск*; актывіст*; журналіст*; стрэл*; самалёт*; верталёт*; следч*; пракур*; прыграніч*; памежж*; суд*; арышт*; сёння; учора; раніц*; уначы; мінск*; воблас*; раён*; аўта*; шахт*; каранавірус*; палітык*; пісьменнік*; паэт*; мастак*
actor: none
recipient: subject, object, genitive
count recipient: killed
count object: killed
without: ад смеху; надзе*; у баях; ваяваў*; фільм*; раман*; вайне; партызан*; 1941
trust: 0.7

[INCIDENT death]
nouns: смерць; гібель; скон; самагубства; суіцыд
actor: none
recipient: object
needs: recipient
count recipient: killed
without: кар*; прысуд*; вырак*; гадав*; расслед*; справа; справе; пагроз*; прычын*; абставін*; праверк*; пасля смерці; версія; смяротн*; пасведчан*
trust: 0.5

[INCIDENT accident]
verbs: разбіцца; сутыкнуцца; загарэцца; гарэць; згарэць; узарвацца; перавярнуцца; рухнуць; абрынуцца; сысці з рэек; прагрымець выбух; адбыцца @accident; здарыцца @accident; успыхнуць пажар; пацярпець катастрофу; упасці; пацярпець; атрымаць траўму; атрымаць траўмы; атрымаць апёкі; узнікнуць пажар; успыхнуць; з'ехаць у кювет; урэзацца; праваліцца; затапіць; траўмавацца; патануць; выбухнуць
subject: vehicle, accident, weapon, property, place, bus, person, number, none, named, thing
near: авары*; дтз; дтп; пажар*; выбух*; сутыкн*; крушэн*; катастроф*; абрушэн*; цягнік*; аўтобус*; самалёт*; верталёт*; завод*; нпз; машын*; аўтамабіл*; грузавік*; фур*; газ*; цэх*; склад*; дрон*; беспілотнік*; аэс; рэактар*; шахт*; кран*; рэйк*; трас*; траўм*; апёк*; хутк*; мнс; ратавальн*; пацярпел*; бальніц*; будынк*; сцян*; дом*; пасажыр*
actor: none
recipient: subject, object
count subject: injured
count recipient: injured
without: пратэст*; акцы*; праблем*; рынак; рэйтынг*; скандал*; цэн*; эканомік*; вайн*; курс*; рубл*; даход*; экспарт*; разгон*; амап*; рэпрэс*; санкц*; сілавік*; бюджэт*; крызіс*; паліц*; эпідэм*; тавараабарот*
trust: 0.6

[INCIDENT accident]
verbs: загарэцца; згарэць; палаць; успыхнуць пажар; тушыць пажар; патушыць пажар
subject: property, place, bus, body, vehicle, none, thing, edu, accident, person
actor: none
recipient: subject
without: пратэст*; сцяг*; скандал*; вочы; надзе*; канфлікт*
trust: 0.6

[INCIDENT accident]
nouns: аварыя; дтз; пажар; выбух; сутыкненне; крушэнне; катастрофа; абрушэнне; узгаранне
actor: none
recipient: none
near: загін*; пацярп*; паранен*; траўм*; адбы*; здары*; прагрым*; узнік*; успых*; ахвяр*; патуш*; эвакуяв*; загарэл*; згарэл*
without: чарнобыл*; вучэн*; умоўн*; ліквідатар*; гадав*; расслед*; справа; суд
trust: 0.5

[INCIDENT disaster]
verbs: затапіць; абрынуцца; пранесціся; паваліць; падтапіць; застацца без
near: шторм*; ураган*; паводк*; вецер*; ветр*; снег*; лів*; бура; град; непагад*; стыхі*; святла; электр*
without: санкц*; пратэст*; крытык*
actor: none
recipient: object
trust: 0.6

[INCIDENT disease]
verbs: заразіцца; захварэць; зарэгістраваць; рэгістраваць; выявіць; выяўляць; пацвердзіць; шпіталізаваць; атрымаць станоўчы; дыягнаставаць; зафіксаваць; памерці ад; сканаць ад; перахварэць; выпісаць
near: каранавірус*; covid*; ковід*; вірус*; інфекц*; захвор*; заражэн*; мінздароў*; успышк*; пнеўман*; грып*; адз*
without: крымінальн*; кандыдат*; парушэн*; партыю; выбар*; суд
actor: none
recipient: subject, object, genitive
count recipient: persons
count object: persons
implied recipient: residents
trust: 0.7

[INCIDENT]
verbs: закрыць (аэрапорт|неба|паласу); прыпыніць (працу|палёты|рэйсы); абмежаваць (палёты|працу); спыніць (палёты|працу); затрымаць (рэйсы); адмяніць (рэйсы); закрыцца; зачыніць (аэрапорт)
near: шар*; аэрастат*; метэазонд*; зонд*
actor: none
recipient: none
trust: 0.75

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: перакінуць; перакідваць; перакідаць; размясціць; размяшчаць; накіраваць; сцягнуць; сцягваць; разгарнуць; разгортваць; увесці @troopsthing; уводзіць @troopsthing; узмацніць; узмацняць; адправіць @troopsthing; прывесці @troopsthing; падняць па трывозе; мабілізаваць; перадыслакаваць; дыслакаваць; прывезці @troopsthing; прызваць рэзервіст; прызваць рэзервістаў; павялічыць колькасць; нарошчваць; падцягнуць; завезці; пасылаць @troopsthing; трымаць @troopsthing; сканцэнтраваць; вывесці @troopsthing; падняць @troopsthing; перабазіраваць; падцягваць; падвезці; разгрузіць; разгружаць; умацаваць; умацоўваць; адпраўляць @troopsthing; вывесці на; разгарнуць на; трымаць на
object: troopsthing, border, mil, weapon, number, none, thing
not object: goods, diplomat, text, aid
near: мяж*; войск*; салдат*; вайск*; вучэн*; баз*; батальён*; брыгад*; сіл*; дэсант*; тэхнік*; знішчальн*; верталёт*; самалёт*; эшалон*; кантынгент*; армі*; вагнер*; рэзервіст*; палігон*; баягатоў*; трывог*; жаўнер*; перабазір*; бронетэхн*; артыл*; узброен*; падраздзял*; армейск*; ахов* мяж*; танк*
actor: subject
recipient: none
count object: troops
without: гуманітарн*; ноту; вывесці з; дадому; адвод*
trust: 0.7

[MOBILIZE troops]
verbs: трэніраваць; навучаць; рыхтаваць; капаць акопы; капаць акоп; мініраваць; узводзіць умацаванні; будаваць умацаванні; несці дзяжурства; заняць пазіцыі; выклікаць на зборы; выклікаць на збор; прызываць на зборы; выклікаць позва
near: вайск*; вайсков*; акоп*; умацаван*; мяж*; збор*; рэзервіст*; позв*; салдат*; вагнер*; палігон*; баяв*; пазіцы*; байц*
subject: person, body, named, none, mil, country, troopsthing
actor: subject
recipient: none
count object: troops
without: подпіс*; кампан*; грош*; ураджа*; спартсмен*; на допыт; чэмпіён*
trust: 0.6

[MOBILIZE troops]
verbs: перакінуць; перакідваць; перакідаць; перадыслакаваць; прызваць на зборы
object: person, number, none, troopsthing, mil
subject: body, country, person, named, none, place
actor: subject
recipient: none
count object: troops
without: груз*; гуманітарн*; грош*; мост*
trust: 0.6

[MOBILIZE troops]
verbs: прыбыць; прыбываць; прыйсці; увайсці; заходзіць; зайсці; уехаць; разгрузіцца; разгружацца; размясціцца; застацца; заставацца; рухацца; стаяць; прыехаць; заехаць; высадзіцца; знаходзіцца; перасекчы; перасякаць; перайсці
subject: troopsthing, mil, cop
near: эшалон*; войск*; вайск*; салдат*; вагнер*; мяж*; вучэн*; палігон*; лагер*; аэрадром*; баз*; калон*; расійск*; тэхнік*; армі*; батальён*; рота; роты; спецназ*; падраздзял*; брыгад*; падмацаван*; воблас*; найміт*; наймін*; машын*
actor: subject
recipient: none
count subject: troops
needs: actor
without: бальніц*; пратэст*; суд*; ператрус*; кватэр*; турм*; дэманстрант*
trust: 0.6

[MOBILIZE troops]
verbs: пачаць @drill; пачацца @drill; пачынацца @drill; правесці @drill; праводзіць @drill; праходзіць @drill; прайсці @drill; абвясціць @drill; стартаваць @drill; падоўжыць @drill; завяршыць @drill; зладзіць @drill; прывесці у баявую; прыводзіць у баявую; абвясціць раптоўную; праверыць баягатоўнасць; правяраць баягатоўнасць; адпрацоўваць; трэніравацца; абвясціць мабілізацыю; пачацца праверка; ладзіць @drill
near: вучэн*; баяв*; баягатоўн*; манёўр*; рэзервіст*; мабілізац*; вайск*; войск*; палігон*; армі*; брыгад*; батальён*; узброен*; тэрытарыяльн*; раптоўн*; ваенн*
actor: subject
recipient: none
count object: troops
without: сумесн*; супольн*; падатк*; суд*; пракуратур*; крымінальн*; фінанс*; пасяўн*; пажарн*; выбар*; экзамен*
trust: 0.65

[MOBILIZE troops]
nouns: перакідка; перакіданне; мабілізацыя; вучэнні; манёўры; раптоўная ^праверка; ^размяшчэнне войскаў; ^увод войскаў; зборы рэзервістаў
actor: subject
recipient: none
needs: actor
without: сумесн*; супольн*; фізічн*; асудз*; эканомік*
trust: 0.45

[MOBILIZE weapons]
verbs: падняць у паветра; падняць у неба; падняць па трывозе; падымаць у паветра
near: знішчальн*; верталёт*; самалёт*; авіяц*; міг-29; f-16; баяв* машын*
actor: subject
recipient: none
count object: vehicles
trust: 0.78

[MOBILIZE weapons]
verbs: размясціць; размяшчаць; разгарнуць; даставіць; атрымаць; атрымліваць; закупіць; купіць; выпрабаваць; запусціць; паставіць на баявое; заступіць на баявое; увезці; завезці; прыняць на ўзбраенне; прыняць на узбраенне; парушыць прастору; парушыць паветраную; парушаць паветраную; парушыць мяжу; уварвацца; перасекчы мяжу; заляцець; уляцець; праляцець; падняць знішчальнік; падняць самалёт; падняць верталёт; падняць у паветра; падняць у неба; перакінуць
object: weapon, border, none
near: ядзерн*; ракет*; іскандар*; іскандэр*; арэшнік*; с-400; танк*; знішчальнік*; дрон*; беспілотнік*; самалёт*; верталёт*; паветран*; боегалоўк*; збро*; спа; зрк; бамбардз*; баяв*; комплекс*; прастор*; шар*
not object: vehicle, crowdweapon, med
actor: subject
recipient: none
count object: vehicles
without: трактар*; пасажырск*; турыст*; аэс; ryanair*; слезацеч*; светлашум*; санкц*
trust: 0.6

[MOBILIZE weapons]
nouns: ^парушэнне паветранай прасторы; ^размяшчэнне ядзернай зброі; ^размяшчэнне ракет; ^парушэнне мяжы
actor: subject
recipient: object
needs: actor
trust: 0.5

[MOBILIZE police]
verbs: сцягнуць; сцягваць; ачапіць; атачыць; перакрыць; выставіць; прыгнаць; дзяжурыць; патруляваць; акружыць; блакаваць; узмацніць патруль; падагнаць; падцягнуць; звозіць; заблакаваць; чакаць
subject: cop, person, body, none, vehicle, named
near: амап*; міліц*; паліц*; сілавік*; аўтазак*; вадамёт*; унутран* войск*; спецназ*; ачапл*; вайск*; шчыт*; патрул*
object: cop, place, vehicle, none, property, border, crowdweapon, weapon, thing
actor: subject
recipient: none
without: затрым*; рахун*; сайт*; санкц*; інтэрнэт*; доступ*; крык*
trust: 0.45

[MOBILIZE militia]
verbs: стварыць апалчэнне; ствараць апалчэнне; сфармаваць апалчэнне; узброіць апалчэнне; стварыць народнае; набіраць добраахвотнікаў; сфармаваць тэрытарыяльную
near: апалчэн*; тэраабарон*; тэрытарыяльн*; добраахвот*; атрад*
actor: subject
recipient: none
without: народны фронт
trust: 0.55

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: пратэставаць; мітынгаваць; дэманстраваць; выйсці на вуліца; выходзіць на вуліца; выйсці на плошча; выйсці на мітынг; выйсці на марш; выйсці на акцыя; выйсці на пратэст; выйсці на пікет; выходзіць на акцыя; выйсці з; выйсці; выходзіць; сабрацца; збірацца; рушыць; ісці; прайсці; скандаваць; стаяць; стаць; правесці @protestevent; праводзіць @protestevent; прайсці @protestevent; праходзіць @protestevent; адбыцца @protestevent; адбывацца @protestevent; пачацца @protestevent; пачынацца @protestevent; зладзіць @protestevent; ладзіць @protestevent; наладзіць @protestevent; арганізаваць @protestevent; сабраць; удзельнічаць у @protestevent; прыняць удзел у @protestevent; далучыцца да @protestevent; стаць у ланцуг; узяцца за рукі; запоўніць; пікетаваць; успыхнуць @protestevent; пракаціцца @protestevent; працягвацца @protestevent; працягнуцца @protestevent; вывесіць; выказаць пратэст; расцягнуць; запаліць; выступіць супраць; пранесці; запланаваць @protestevent; анансаваць @protestevent; абвясціць @protestevent; стаць з плакат; стаць з плакатамі; сігналіць; трымаць плакат; трымаць плакаты; трымаць сцяг; спяваць; заспяваць; вывешваць
subject: person, body, number, named, protestevent, none, opp, lab, edu, pronoun, med, rel
not subject: troopsthing, cop, country, gov, post, vehicle, leg
near: пратэст*; акцы*; мітынг*; марш*; шэсц*; пікет*; плошч*; вуліц*; калон*; дэманстр*; сцяг*; бчб*; бел-чырвона*; плакат*; супраць; салідарнасц*; ланцуг*; удзельн*; натоўп*; тысяч*; сотн*; дзясятк*; чалавек; студэнт*; патрабу*; лозунг*; стэл*; пасольств*; гадав*; скандав*; рук*; свеч*; партрэт*; кветк*; жанчын*; пенсіянер*; медык*; рабоч*; забастоўк*; страйк*; сігнал*; двор*; двар*
actor: subject
recipient: супраць+gen
count actor: participants
implied actor: protesters
without: вучэн*; войск*; саміт*; на волю; на свабоду; з турмы; з калоніі; з сіза; матч*; паседжан*; пасяджэн*; нарад*; пенсію; замуж; у адстаўку; перамов*; інтэрв'ю; ператрус*; у эфір; судов*; суд; парламент*; подпіс*; у продаж; экзамен*; праймерыз; бюлетэн*; інаўгурац*; парад; імш*; фестывал*; канцэрт*; хакей*; у адпачынак; міністр*; вагнер*
trust: 0.65

[PROTEST demo]
nouns: ^акцыя пратэсту; пратэст; марш; шэсце; мітынг; пікет; дэманстрацыя; ланцуг ^салідарнасці; акцыя; маніфестацыя; ^марш пенсіянераў; ^акцыя салідарнасці
actor: subject, genitive
recipient: супраць+gen
count actor: participants
near: сабра*; прайш*; пача*; адбы*; выйшл*; працяг*; зладз*; удзельн*; прав*; успых*; тысяч*; сотн*; прака*; ахап*; ідзе; старт*; праход*; руш*
without: затрым*; разагна*; ноту; арышт*; асудж*; суд; справа; штраф*; тэрмін; забарон*; праз; пасля; удзельнік*; удзельніц*; падчас; на маршы; за удзел; разгон*
implied actor: protesters
trust: 0.45

[PROTEST strike]
verbs: баставаць; забаставаць; страйкаваць; абвясціць забастоўка; абвясціць страйк; пачаць забастоўка; пачаць страйк; пачацца страйк; пачацца забастоўка; далучыцца да страйк; далучыцца да забастоўка; спыніць праца; спыніць працу; спыніць канвеер; спыніць цэх; адмовіцца працаваць; адмовіцца спускацца; адмовіцца выходзіць; перайсці на італьянскі; зладзіць страйк; зладзіць забастоўка; працягнуць страйк; адмовіцца ад працы; выйсці на страйк; падтрымаць страйк; правесці страйк
subject: person, body, number, none, bus, pronoun, named, lab, edu, protestevent
near: рабоч*; забастоў*; страйк*; завод*; цэх*; шахцёр*; прадпрыем*; змен*; прафсаюз*; канвеер*; работнік*; беларуськал*; мтз; белаз*; камбінат*; студэнт*; брыгад*; актор*; лекар*; кіроўц*
actor: subject
recipient: супраць+gen
count actor: participants
without: галадоўк*; заклік*; авары*; рамонт*; санкц*; выбух*; пажар*; рэактар*; энергаблок*
trust: 0.7

[PROTEST strike]
verbs: выйсці на змену; выйсці на працу; спусціцца
negated: yes
subject: person, body, number, none, bus, pronoun, named, lab, edu, protestevent
near: рабоч*; забастоў*; страйк*; завод*; цэх*; шахцёр*; прадпрыем*; змен*; прафсаюз*; канвеер*; работнік*; беларуськал*; мтз; белаз*; камбінат*; студэнт*; брыгад*; актор*; лекар*; кіроўц*
actor: subject
recipient: супраць+gen
count actor: participants
without: галадоўк*; заклік*; авары*; рамонт*; санкц*; выбух*; пажар*; рэактар*; энергаблок*
trust: 0.7

[PROTEST strike]
nouns: забастоўка; страйк; агульнанацыянальная ^забастоўка; агульнанацыянальны ^страйк
actor: subject, genitive
recipient: none
count actor: participants
near: пача*; працяг*; рабоч*; абвясц*; завод*; шахцёр*; прайш*; успых*; ідзе; удзел*; беларуськал*
without: голад; заклік*; ультыматум*; суд; справ*; за удзел; затрым*; арганізац*; звольн*
implied actor: workers
trust: 0.45

[PROTEST hunger]
verbs: галадаць; абвясціць галадоўка; пачаць галадоўка; трымаць галадоўка; працягваць галадоўка; адмовіцца ад ежы; адмаўляцца ад ежы; спыніць галадоўка; абвяшчаць галадоўка; адмовіцца есці
actor: subject
recipient: none
trust: 0.9

[PROTEST hunger]
nouns: галадоўка
actor: subject, genitive
recipient: none
needs: actor
trust: 0.55

[PROTEST boycott]
verbs: байкатаваць; абвясціць байкот; ігнараваць выбары; праігнараваць выбары; адмовіцца галасаваць
object: vote, talks, place, body, bus, none, thing, protestevent, goods
not subject: country
actor: subject
recipient: object
trust: 0.7

[PROTEST boycott]
verbs: прыйсці на выбары
negated: yes
object: vote, talks, place, body, bus, none, thing, protestevent, goods
not subject: country
actor: subject
recipient: object
trust: 0.7

[PROTEST obstruct]
verbs: перакрыць (дарога|вуліца|праспект|рух|траса|мост|уезд); перакрываць (дарога|рух|вуліца); заблакаваць (дарога|рух|траса|уезд|вуліца|фуры); блакаваць (дарога|рух|траса|уезд|вуліца|фуры); узвесці барыкад*; будаваць барыкад*; забарыкадавацца; спыніць рух; перагарадзіць; перагароджваць
subject: person, body, number, named, opp, none, pronoun, lab
not subject: cop, gov, country, troopsthing
actor: subject
recipient: none
implied actor: protesters
without: мяж*; даі; амап*; міліц*; сілавік*; памеж*; сайт*; рахун*
trust: 0.65

[PROTEST riot]
verbs: граміць; разграміць; сутыкнуцца з амап; сутыкнуцца з міліцыя; сутыкнуцца з паліцыя; сутыкнуцца з сілавікамі; штурмаваць (парламент|будынак|адміністрацыя); падпаліць (машына|аўтамабіль|аўтазак|будынак); ламаць плот; прарваць ачапленне
subject: person, number, body, opp, none, named
not subject: cop, country, troopsthing, gov
actor: subject
recipient: з+ins, object
without: арганізац*; мігрант*; справа
trust: 0.5
`;
