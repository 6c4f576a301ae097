/** What Russian headlines and notes without a verb tell. The format is told in ../format.ts; `verbless` blocks fit no sentence with a verb. */
export const headlines = `
[COERCE arrest]
nouns: лет ^колония; года ^колония; год ^колония; месяцев ^колония; лет ^тюрьма; года ^тюрьма; лет ^заключение; года ^заключение; год ^заключение; лет ^лишение свободы; года ^лишение свободы; год ^лишение свободы; лет ^химия; года ^химия; год ^химия; лет ^ограничение свободы; года ^ограничение свободы; =суток; суток ^арест; лет строгого ^режим; лет усиленного ^режим
actor: none
recipient: object, indirect
count recipient: persons
measures: sentence
implied actor: court
needs: recipient
without: =до; грозит*; запрос*; прос*; спустя; через; назад; после; максим*
verbless: yes
trust: 0.8

[COERCE arrest]
nouns: под ^стража; за ^решетка; в ^сизо; под домашним ^арест
actor: none
recipient: object
count recipient: detained
implied actor: police
needs: recipient
without: письм*; дети; друг*; освобожд*
verbless: yes
trust: 0.7

[COERCE ban]
nouns: экстремистское ^формирование; экстремистская ^организация; экстремистские ^материал; террористическая ^организация
actor: none
recipient: object
implied actor: authorities
needs: recipient
without: участи*; содейств*; финанс*
verbless: yes
trust: 0.7

[RETREAT release]
nouns: на ^свобода; на ^воля
actor: none
recipient: object
count recipient: released
implied actor: authorities
needs: recipient
verbless: yes
trust: 0.7

[SANCTION discontinue]
nouns: санкция; ^пакет санкций; ^запрет на полеты; ^эмбарго
actor: subject, genitive, от+gen, со стороны+gen
recipient: против+gen, в отношении+gen, для+gen
needs: recipient
without: сня*; отмен*; смягч*; ослаб*; возмож*; угро*; призыв*; последств*; влиян*; эффект*; обход*; итог*; год*; из-за; как; почему; поможет; помогут
verbless: yes
trust: 0.75

[ACCUSE investigate]
nouns: ^дело против; ^дело на; уголовное ^дело; ^суд над; ^процесс над; ^процесс по делу; ^розыск
actor: none
recipient: против+gen, над+ins, на+acc, в отношении+gen, по делу+gen
count recipient: persons
implied actor: Investigative Committee
needs: recipient
without: прекра*; закры*; приговор*; =лет; =год; =года; =суток; архив*
verbless: yes
trust: 0.75

[PROTEST demo]
nouns: марш; шествие; митинг; пикет; ^акция протеста; ^акция солидарности; ^цепь солидарности
actor: genitive, subject
recipient: против+gen
count actor: participants
implied actor: protesters
without: запрет*; отмен*; задерж*; суд*; приговор*; срок*; после; за участ*; годовщин*; фильм*; выставк*
verbless: yes
trust: 0.65

[MOBILIZE troops]
nouns: учения; ^учение
actor: genitive, subject
recipient: none
implied actor: armed forces
without: совместн*; заверш*; итог*; год*; гражданск*; пожарн*
verbless: yes
trust: 0.65

[RETREAT resign]
nouns: отставка
actor: object
recipient: none
needs: actor
without: требован*; призыв*; слух*; возмож*; отправ*
verbless: yes
trust: 0.6

[GOVERN appoint]
nouns: назначение
actor: subject
recipient: object
implied actor: authorities
without: возмож*; слух*; отказ*; пенси*; штраф*; лечени*
verbless: yes
trust: 0.6

# --- What is asked of a court is no sentence, and a trial under way is told by whom it tries ---------------------------------

[REQUEST]
verbs: запросить @sentencething; запрашивать @sentencething; потребовать @sentencething; требовать @sentencething; просить @sentencething; попросить @sentencething; просить приговорить; попросить приговорить; требовать приговорить; потребовать приговорить; просить назначить @sentencething; попросить назначить @sentencething; просить признать виновным; потребовать назначить @sentencething; просить наказание
object: number, sentencething, none, thing, person, named
near: прокур*; гособвин*; обвинен*; обвинител*
actor: subject
recipient: для+gen, indirect, object
measures: sentence, money
implied actor: prosecutors
absorbs: yes
without: освобо*; помилова*; оправда*; отсрочк*; смягч*; адвокат прос*; защита прос*
trust: 0.8

[REQUEST]
verbs: запросить @sentencething; запрашивать @sentencething; запросить для; запросить срок; потребовать =лет; потребовать =года
subject: none, jud, number, sentencething, thing
object: number, sentencething, none
actor: subject
recipient: для+gen, indirect
measures: sentence, money
implied actor: prosecutors
needs: recipient
absorbs: yes
without: помощ*; кредит*; убежищ*; гарант*; виз*
trust: 0.75

[ACCUSE investigate]
verbs: проходить суд; проходить процесс; идти суд; идти процесс; пройти суд; продолжиться суд; продолжиться процесс; продолжаться суд; продолжаться процесс; состояться суд
subject: court, case, jud
actor: в+loc
recipient: над+ins, против+gen, по делу+gen, в отношении+gen
count recipient: persons
implied actor: court
needs: recipient
absorbs: yes
without: приговорил*; признал* виновн*; прекра*; арестовал*; оштрафовал*; закрыт*
trust: 0.7

[ACCUSE disapprove]
nouns: пародия; фарс; позор; произвол; издевательство; беззаконие; варварство; судилище; позорище; постыдный ^приговор; постыдное ^решение; позорное ^решение; позорный ^приговор; ^преступление против человечности; ^акт терроризма; ^акт агрессии; ^пародия на правосудие; гибридная ^война; гибридная ^атака; государственный ^терроризм
actor: genitive
recipient: none
needs: actor
without: театр*; кино*; сцен*; премьер*; комеди*; актер*; спектакл*; суд над; дело; матч*; сборн*
verbless: yes
trust: 0.6

[COERCE arrest]
nouns: =лет; =года; =месяцев; =суток; =год
actor: none
recipient: indirect
near: фигурант*; осужден*; дело; дела; делу; приговор*; суд; суда; за комментар*; за репост*; за пост; за фото; за донат*; за протест*; за участ*; за подписк*; экстремизм*; политзаключ*; блогер*; журналист*; активист*; колони*; тюрьм*; хими*; режим*
count recipient: persons
measures: sentence
implied actor: court
needs: recipient
without: грозит*; запрос*; прос*; спустя; через; назад; максим*; исполнил*; юбиле*; стаж*; со дня; исполн*; чемпион*; клуб*; фильм*
verbless: yes
trust: 0.65

[COERCE curfew]
nouns: комендантский ^час
actor: none
recipient: none
implied actor: authorities
without: отмен*; сня*; украин*; киев*; слух*; если
verbless: yes
trust: 0.65
`;
