/** ASSAULT and MOBILIZE in Belarusian. */
export const force = `
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
`;
