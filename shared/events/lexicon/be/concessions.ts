/** CONCEDE and RETREAT in Belarusian. */
export const concessions = `
# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: зняць @sanctions; зняць @measure; здымаць @sanctions; здымаць @measure; аслабіць @sanctions; аслабіць @measure; змякчыць @sanctions; змякчыць @measure; адмяніць @sanctions; адмяніць @measure; скасаваць @sanctions; скасаваць @measure; прыпыніць @sanctions; прыпыніць @measure; спрасціць; выключыць са спісу; выключыць са спіса; вывесці з-пад; размарозіць; адклікаць іск; палегчыць; увесці бязвізавы; увесці бязвіз; дазволіць; разблакаваць; аднавіць працу
object: sanctions, measure, case, body, bus, person, thing, none, named, site, trade, border
not object: weapon, troopsthing, embassy, diplomat, post
near: санкц*; абмежав*; забарон*; віз*; бязвіз*; справ*; спіс*; рэжым*; дазвол*; зняў*; знял*; змякч*; аслаб*; спрас*; адмян*; скасав*
actor: subject
recipient: object, з+gen, для+gen, супраць+gen, indirect
implied actor: authorities
without: ліцэнз*; акрэдытац*; грамадзянств*; рэгістрац*; рэйс*; канцэрт*; прысуд*; выбары; матч*; мандат*; кандыдат*
trust: 0.7

[CONCEDE]
verbs: памілаваць; амніставаць; абвясціць амністыю; падпісаць указ аб памілаванні; спыніць справу; спыніць крымінальную; спыніць пераслед; зняць абвінавачанне; зняць абвінавачанні; апраўдаць; рэабілітаваць; пайсці на саступкі; саступіць; перапрасіць; прасіць прабачэння; замяніць пакаранне; скараціць тэрмін; змякчыць прысуд; змякчыць пакаранне; аднавіць на працы; адмяніць прысуд; скасаваць прысуд; закрыць справу; дазволіць вярнуцца
subject: person, body, named, country, none, place, pronoun, case
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: прашэнн*; просьб*; адмов*
trust: 0.75

[CONCEDE]
nouns: памілаванне; амністыя; ^зняцце санкцый; ^адмена санкцый; ^змякчэнне санкцый; саступка; ^указ аб памілаванні
actor: subject
recipient: object, indirect
needs: actor
without: прашэнн*; просьб*; прос*; хадайніцтв*; запатраб*; заклік*; патраб*; дамага*; у абмен; умова
trust: 0.45

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT release]
verbs: вызваліць; вызваляць; адпусціць; адпускаць; выпусціць; выпускаць; выйсці на волю; выйсці на свабоду; выходзіць на волю; выходзіць на свабоду; апынуцца на волі; апынуцца на свабодзе; выйсці з @prison; выйсці па амністыі; пакінуць @prison; вярнуцца з турмы; вярнуцца з калоніі; адпусціць пад падпіску; вызваліцца; адпусціць дадому; адбыць цалкам; выйсці па
object: person, named, number, none, pronoun, opp
subject: person, body, named, number, country, none, place, pronoun, opp, cop
not object: text, money, law, weapon, goods, post, place, property
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: заяв*; відэа; ролік; даклад*; фільм*; альбом*; ад пасады; пасад*; тэрыторы*; горад; песн*; ваду; кніг*; падатк*; вуліц*; плошч*; справаздач*; акцы*; адпачынак; пратэст*; мітынг*; снарад*; ракет*
trust: 0.8

[RETREAT release]
verbs: выйсці на волю; выйсці на свабоду; выйсці з @prison; вызваліцца; апынуцца на волі; выходзіць на волю; пакінуць @prison; выйсці з калоніі; вярнуцца дадому з; выйсці па амністыі
subject: person, named, number, none, pronoun, opp, med
actor: none
recipient: subject
count recipient: released
implied actor: authorities
trust: 0.85

[RETREAT release]
nouns: вызваленне
actor: subject
recipient: object
needs: recipient
count recipient: released
implied actor: authorities
without: заклік*; патраб*; запатраб*; дамага*; настойв*; умов*; у абмен; прос*; папрас*; віта*; кампан*; неадкладн*; заяв*; перамов*; датэрмін*; да поўнага; абмерк*; дзеля; надзе*; указ
trust: 0.5

[RETREAT withdraw]
verbs: вывесці @troopsthing; выводзіць @troopsthing; адвесці @troopsthing; адводзіць @troopsthing; вярнуць @troopsthing; пакінуць; адысці; пайсці; вярнуцца ў пункты; вярнуцца у пункты; вярнуцца на базу; вярнуцца ў казармы; адклікаць @troopsthing; завяршыць вывад
near: войск*; салдат*; вайск*; сіл*; мяж*; кантынгент*; вагнер*; падраздзял*; казарм*; тэхнік*; наймiт*; базы; вучэн*; дыслакац*
object: troopsthing, none, country, place
subject: troopsthing, country, body, none, person, named, mil
not subject: opp, ref, med
actor: subject
recipient: none
count object: troops
count subject: troops
without: санкц*; пасольств*; пасла; пасол; ліцэнз*; дамов*; мігрант*; з ладу; журналіст*; бежанц*
trust: 0.6

[RETREAT withdraw]
nouns: ^вывад войскаў; ^адвод войскаў; ^вывад найміта; вывад; адвод
near: войск*; салдат*; кантынгент*; узброен*; падраздзял*
actor: subject, object
recipient: none
without: патраб*; запатраб*; заклік*
trust: 0.45

[RETREAT resign]
verbs: пайсці ў адстаўку; пайсці у адстаўку; падаць у адстаўку; падаць заяву; пакінуць пасаду; скласці паўнамоцтвы; скласці мандат; звольніцца; пайсці з пасады; сысці з пасады; адмовіцца ад мандата; абвясціць пра адстаўку; пайсці з; звольніцца з; напісаць рапарт; выйсці са складу
subject: person, body, named, number, post, pronoun, none, gov, cop, med
object: none, post, thing, body, text
actor: subject
recipient: none
without: патраб*; запатраб*; заклік*; павінен; суд; віз*; прытул*; дамов*; адпусціў*; з жыцц*; рэгістрац*; з краіны
trust: 0.75

[RETREAT resign]
nouns: адстаўка
actor: subject, genitive
recipient: none
needs: actor
without: патраб*; запатраб*; заклік*; лозунг*; адправ*; скандав*; за адстаўку; дамага*; прыняў*
trust: 0.4

[RETREAT access]
verbs: пусціць @observers; дапусціць @observers; прапусціць @observers; дазволіць доступ; даць доступ; дазволіць наведаць; дазволіць спатканне; адкрыць @border; адчыніць @border; аднавіць @border; адкрыць мяжу; адкрыць калідор; даць спатканне; дазволіць сустрэчу; упусціць; перадаць цела; прапускаць; аднавіць працу пераходу
object: person, body, border, named, none, site, thing, opp, number
actor: subject
recipient: object, да+gen, indirect, для+gen
implied actor: authorities
without: не пус*; не дапус*; пасольств*; справу; агонь; не прапус*; не даў*; выстав*
trust: 0.6

[RETREAT ceasefire]
verbs: спыніць агонь; спыніць абстрэл; трымацца перамір'я; абвясціць перамір'е; дамовіцца аб перамір'і
actor: subject
recipient: none
trust: 0.7

[RETREAT disarm]
verbs: скласці зброю; здаць зброю; апусціць шчыты; раззброіць; знішчыць боегалоўку; вывезці ядзерную
actor: subject
recipient: none
trust: 0.65

[RETREAT return]
verbs: вярнуць (тэхніку|маёмасць|грошы|пашпарт|тэлефон|тэлефоны|камп'ютары|абсталяванне|цела|самалёт|груз); аддаць (цела|пашпарт|тэхніку); размарозіць рахункі
actor: subject
recipient: indirect, object
implied actor: authorities
without: патраб*; адмов*
trust: 0.6
`;
