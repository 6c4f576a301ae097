/** What Belarusian headlines and notes without a verb tell. The format is told in ../format.ts; `verbless` blocks fit no sentence with a verb. */
export const headlines = `
[COERCE arrest]
nouns: гадоў ^калонія; гады ^калонія; год ^калонія; гадоў ^турма; гады ^турма; гадоў ^зняволенне; гады ^зняволенне; год ^зняволенне; гадоў ^пазбаўленне волі; гады ^пазбаўленне волі; гадоў ^хімія; гады ^хімія; год ^хімія; гадоў ^абмежаванне волі; гады ^абмежаванне волі; =сутак; сутак ^арышт; гадоў строгага ^рэжым; гадоў узмоцненага ^рэжым
actor: none
recipient: object, indirect
count recipient: persons
measures: sentence
implied actor: court
needs: recipient
without: =да; пагражае; пагража*; запыта*; праз; таму; пасля; максім*
verbless: yes
trust: 0.8

[COERCE arrest]
nouns: пад ^варта; за ^краты; у ^сіза; пад хатнім ^арышт
actor: none
recipient: object
count recipient: detained
implied actor: police
needs: recipient
without: ліст*; дзеці; сябр*; вызвал*
verbless: yes
trust: 0.7

[COERCE ban]
nouns: экстрэмісцкае ^фармаванне; экстрэмісцкая ^арганізацыя; экстрэмісцкія ^матэрыял; тэрарыстычная ^арганізацыя
actor: none
recipient: object
implied actor: authorities
needs: recipient
without: удзел*; садзейн*; фінанс*
verbless: yes
trust: 0.7

[RETREAT release]
nouns: на ^воля; на ^свабода
actor: none
recipient: object
count recipient: released
implied actor: authorities
needs: recipient
verbless: yes
trust: 0.9

[SANCTION discontinue]
nouns: санкцыя; ^пакет санкцый; ^эмбарга
actor: subject, genitive, ад+gen, з боку+gen
recipient: супраць+gen, у дачыненні+gen, для+gen
needs: recipient
without: зня*; адмен*; скасав*; змякч*; аслаб*; магчым*; пагроз*; заклік*; наступств*; уплыў*; эфект*; абыход*; вынік*; год*; праз; як; чаму
verbless: yes
trust: 0.75

[ACCUSE investigate]
nouns: ^справа супраць; ^справа на; крымінальная ^справа; ^суд над; ^працэс над; ^працэс па справе; ^вышук
actor: none
recipient: супраць+gen, над+ins, на+acc, у дачыненні+gen, па справе+gen
count recipient: persons
implied actor: Investigative Committee
needs: recipient
without: спын*; закры*; прысуд*; вырак*; =гадоў; =год; =гады; =сутак; архів*
verbless: yes
trust: 0.75

[PROTEST demo]
nouns: марш; шэсце; мітынг; пікет; ^акцыя пратэсту; ^акцыя салідарнасці; ^ланцуг салідарнасці
actor: genitive, subject
recipient: супраць+gen
count actor: participants
implied actor: protesters
without: забарон*; адмен*; затрым*; суд*; прысуд*; пасля; за ўдзел; гадавін*; фільм*; выстав*
verbless: yes
trust: 0.65

[MOBILIZE troops]
nouns: вучэнні; вучэнне
actor: genitive, subject
recipient: none
implied actor: armed forces
without: сумесн*; заверш*; вынік*; год*; грамадзянск*; пажарн*
verbless: yes
trust: 0.65

[RETREAT resign]
nouns: адстаўка
actor: object
recipient: none
needs: actor
without: патрабаванн*; заклік*; чутк*; магчым*
verbless: yes
trust: 0.6

[GOVERN appoint]
nouns: прызначэнне
actor: subject
recipient: object
implied actor: authorities
without: магчым*; чутк*; адмов*; пенсі*; штраф*; лячэнн*
verbless: yes
trust: 0.6

# --- What is asked of a court is no sentence, and a trial under way is told by whom it tries ---------------------------------

[REQUEST]
verbs: запытаць @sentencething; запытваць @sentencething; запатрабаваць @sentencething; патрабаваць @sentencething; прасіць @sentencething; папрасіць @sentencething; прасіць прыгаварыць; папрасіць прыгаварыць; патрабаваць прыгаварыць; прасіць прызначыць @sentencething; папрасіць прызначыць @sentencething
object: number, sentencething, none, thing, person, named
near: пракур*; дзяржабвін*; абвінавачанн*; абвінаваўц*; абвінаваўца
actor: subject
recipient: для+gen, indirect, object
measures: sentence, money
implied actor: prosecutors
absorbs: yes
without: вызвал*; памілав*; апраўд*; адтэрмін*; змякч*; адвакат прас*; абарона прас*
trust: 0.8

[REQUEST]
verbs: запытаць @sentencething; запытваць @sentencething; запытаць для; запытаць тэрмін; запатрабаваць =гадоў; запатрабаваць =гады
subject: none, jud, number, sentencething, thing
object: number, sentencething, none
actor: subject
recipient: для+gen, indirect
measures: sentence, money
implied actor: prosecutors
needs: recipient
absorbs: yes
without: дапамог*; крэдыт*; прытул*; гарант*; віз*
trust: 0.75

[ACCUSE investigate]
verbs: праходзіць суд; праходзіць працэс; ісці суд; ісці працэс; прайсці суд; працягнуцца суд; працягнуцца працэс; працягвацца суд; працягвацца працэс; адбыцца суд
subject: court, case, jud
actor: у+loc
recipient: над+ins, супраць+gen, па справе+gen, у дачыненні+gen
count recipient: persons
implied actor: court
needs: recipient
absorbs: yes
without: прыгаварыл*; прыгаварыў; прызнал* вінават*; прызнаў вінават*; спын*; арыштаваў; аштрафаваў; закрыт*
trust: 0.7
`;
