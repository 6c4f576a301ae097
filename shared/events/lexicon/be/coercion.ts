/** COERCE in Belarusian. The format is told in ../format.ts; words may stand in any order in their clause. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: затрымаць; затрымліваць; арыштаваць; арыштоўваць; схапіць; хапаць; скруціць; павязаць; выкрасці; злавіць; закаваць; узяць пад варту; зняволіць; адправіць пад арышт; пасадзіць у @prison; змясціць у @prison; кінуць у @prison; запраторыць; даставіць у @prison; адвезці у @prison; павезці у @prison; звезці у @prison; завезці у @prison; звозіць у @prison; зацягнуць у @vehicle; запхнуць у @vehicle; зацягнуць у; запхнуць у; зацягваць у; этапаваць; закрыць у @prison; вывесці пад канвоем; перавесці у @prison; зняць з цягніка; зняць з рэйса; вінціць
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
without: ордэр; вызвал*; выкананн*; абскардж*; апеляц*; патрабав*; запатрабав*; пагроз*; пагража*; запыта*; запытв*; умовы; пратакол; абмерк*; заклік*; асудз*; тэрмін зняв*
trust: 0.72

[COERCE arrest]
nouns: прысуд; вырак; асуджэнне
actor: subject
recipient: object, indirect
measures: sentence
needs: recipient
implied actor: court
without: ордэр; вызвал*; выкананн*; абскардж*; апеляц*; патрабав*; запатрабав*; пагроз*; пагража*; запыта*; запытв*; умовы; пратакол; абмерк*; заклік*; асудз*; тэрмін зняв*; матываван*
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
`;
