/** CONCEDE and RETREAT in Russian. */
export const concessions = `
# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: снять @sanctions; снять @measure; снимать @sanctions; снимать @measure; ослабить @sanctions; ослабить @measure; смягчить @sanctions; смягчить @measure; отменить @sanctions; отменить @measure; отменять @measure; приостановить @sanctions; приостановить @measure; упростить; исключить из список; исключить из списка; исключить из санкционный; снять с санкция; вывести из-под; разморозить; отозвать иск; облегчить; ввести безвизовый; ввести безвиз; разрешить; разблокировать; возобновить работу
object: sanctions, measure, case, body, bus, person, thing, none, named, site, trade, border
not object: weapon, troopsthing, embassy, diplomat, post
near: санкц*; ограничен*; запрет*; виз*; безвиз*; дел*; список; списка; режим*; разреш*; снял*; снят*; смягч*; ослаб*; упрост*; отмен*
actor: subject
recipient: object, с+gen, для+gen, в отношении+gen, против+gen, indirect
implied actor: authorities
without: лицензи*; аккредитац*; гражданств*; регистрац*; рейс*; концерт*; приговор*; выборы; матч*; показан*; мандат*; снять с поезд*; кандидат*
trust: 0.7

[CONCEDE]
verbs: помиловать; амнистировать; объявить амнистия; объявить амнистию; подписать указ о помиловании; подписать помилование; прекратить дело; прекратить уголовное; прекратить преследование; снять обвинение; снять обвинения; оправдать; реабилитировать; пойти на уступка; пойти на уступки; уступить; извиниться; принести извинения; простить; заменить наказание; сократить срок; смягчить приговор; смягчить наказание; восстановить на работе; отменить приговор; закрыть дело; позволить вернуться; разрешить вернуться
subject: person, body, named, country, none, place, pronoun, case
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: прошени*; просьб*; отказ*
trust: 0.75

[CONCEDE]
nouns: помилование; амнистия; ^снятие санкций; ^отмена санкций; ^смягчение санкций; ^ослабление санкций; уступка; ^указ о помиловании; ^отмена виз
actor: subject
recipient: object, indirect
needs: actor
without: прошени*; просьб*; прос*; ходатайств*; потребов*; призва*; требу*; добива*; в обмен; условие; выступ*
trust: 0.45

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT release]
verbs: освободить; освобождать; отпустить; отпускать; выпустить; выпускать; выйти на свобода; выйти на свободу; выходить на свободу; оказаться на свобода; оказаться на свободе; выйти из @prison; выйти по амнистия; выйти по амнистии; покинуть @prison; вернуться из тюрьмы; вернуться из колонии; отпустить под подписка; освободиться; отпустить домой; выйти по отбытии; отбыть полностью; выйти по
object: person, named, number, none, pronoun, opp
subject: person, body, named, number, country, none, place, pronoun, opp, cop
not object: text, money, law, weapon, goods, post, place, property
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: заявлен*; видео; ролик; доклад*; фильм*; альбом*; от должности; от занимаемой; должност*; территори*; город; села; песн*; воду; газ; книг*; налог*; улиц*; площад*; отчет*; акци*; отпуск; протест*; митинг*; от уплат*; снаряд*; ракет*
trust: 0.8

[RETREAT release]
verbs: выйти на свобода; выйти на свободу; выйти из @prison; освободиться; оказаться на свободе; выйти на волю; выходить на свободу; покинуть @prison; выйти из колонии; вернуться домой из; выйти по амнистии
subject: person, named, number, none, pronoun, opp, med
actor: none
recipient: subject
count recipient: released
implied actor: authorities
trust: 0.85

[RETREAT release]
nouns: освобождение
actor: subject
recipient: object
needs: recipient
count recipient: released
implied actor: authorities
without: призва*; призыв*; требу*; потребов*; добива*; настаива*; услови*; в обмен; прос*; попрос*; приветств*; поприветств*; кампани*; немедленн*; заявлен*; переговор*; досрочн*; до полного; обсуд*; ради; скорейш*; без освобождения; надежд*; указ
trust: 0.5

[RETREAT withdraw]
verbs: вывести @troopsthing; выводить @troopsthing; отвести @troopsthing; отводить @troopsthing; вернуть @troopsthing; покинуть; отойти; уйти; вернуться в пункты; вернуться в; вернуться на базу; вернуться в казармы; отозвать @troopsthing; завершить вывод
near: войск*; солдат*; военн*; сил*; границ*; контингент*; вагнер*; подразделен*; казарм*; техник*; наемник*; базы; учени*; дислокац*
object: troopsthing, none, country, place
subject: troopsthing, country, body, none, person, named, mil
not subject: opp, ref, med
actor: subject
recipient: none
count object: troops
count subject: troops
without: санкц*; посольств*; посла; посол; лицензи*; договор*; ссылк*; мигрант*; премьер; под конвоем; из строя; журналист*; беженц*
trust: 0.6

[RETREAT withdraw]
nouns: ^вывод войск; ^отвод войск; ^вывод наемников; ^отвод подразделений; вывод; отвод
near: войск*; солдат*; контингент*; вооружен*; наемник*; подразделен*
actor: subject, object
recipient: none
without: требу*; потребов*; призва*; призыв*
trust: 0.45

[RETREAT resign]
verbs: уйти в отставка; уйти в отставку; уходить в отставку; подать в отставка; подать в отставку; подать заявление; покинуть пост; сложить полномочия; сложить мандат; уволиться; уйти с поста; уйти с должности; отказаться от мандат; отказаться от мандата; объявить об отставке; уйти из; уволиться из; покинуть должность; написать рапорт; выйти из состава
subject: person, body, named, number, post, pronoun, none, gov, cop, med
object: none, post, thing, body, text
actor: subject
recipient: none
without: требу*; потребов*; призва*; должен; обязан; суд; виз*; убежищ*; договор*; отпустил*; из жизн*; регистрац*; из страны
trust: 0.75

[RETREAT resign]
nouns: отставка
actor: subject, genitive
recipient: none
needs: actor
without: требу*; потребов*; призва*; призыв*; лозунг*; отправ*; скандир*; за отставку; добива*; принял*
trust: 0.4

[RETREAT access]
verbs: пустить @observers; допустить @observers; пропустить @observers; разрешить доступ; дать доступ; предоставить доступ; разрешить посетить; разрешить навестить; позволить посетить; разрешить свидание; открыть @border; возобновить @border; открыть границу; открыть коридор; дать свидание; дать встретиться; разрешить встречу; впустить; пустить журналист; пустить журналистов; передать тело; пропускать; возобновить работу перехода; вновь открыть
object: person, body, border, named, none, site, thing, opp, number
actor: subject
recipient: object, к+dat, indirect, для+gen
implied actor: authorities
without: не пуст*; не допуст*; посольств*; дело; огонь; не пропус*; не дал*; выставк*
trust: 0.6

[RETREAT ceasefire]
verbs: прекратить огонь; прекратить обстрел; соблюдать перемирие; объявить перемирие; договориться о перемирии; ввести перемирие
actor: subject
recipient: none
trust: 0.7

[RETREAT disarm]
verbs: сложить оружие; разоружиться; сдать оружие; опустить щит; опустить щиты; разоружить; уничтожить боеголовка; вывезти боеголовки; вывезти ядерное
actor: subject
recipient: none
trust: 0.65

[RETREAT return]
verbs: вернуть (техника|имущество|деньги|паспорт|телефон|телефоны|компьютеры|оборудование|тело|самолет|груз); возвратить (техника|имущество|деньги|паспорт|оборудование|тело|самолет); разморозить счета; отдать (тело|паспорт|технику)
actor: subject
recipient: indirect, object
implied actor: authorities
without: требу*; отказ*
trust: 0.6
`;
