/**
 * Russian words that do not decline by rule: pronouns, prepositions with their cases, conjunctions, particles, adverbs, numerals.
 *
 * Pronouns: `lemma class person gender number: case form form; case form`. The class is `pronoun` (stands for a noun), `determiner`
 * (stands before one). Other lists: `class: word word(case,case)`.
 */
export const FUNCTION_WORDS = `
я pronoun 1 - sg: nom я; gen меня; acc меня; dat мне; loc мне; ins мной мною
ты pronoun 2 - sg: nom ты; gen тебя; acc тебя; dat тебе; loc тебе; ins тобой
мы pronoun 1 - pl: nom мы; gen нас; acc нас; dat нам; loc нас; ins нами
вы pronoun 2 - pl: nom вы; gen вас; acc вас; dat вам; loc вас; ins вами
он pronoun 3 m sg: nom он; gen его него; acc его него; dat ему нему; ins им ним; loc нем
она pronoun 3 f sg: nom она; gen ее нее; acc ее нее; dat ей ней; ins ей ею ней; loc ней
оно pronoun 3 n sg: nom оно
они pronoun 3 - pl: nom они; gen их них; acc их них; dat им ним; ins ими ними; loc них
кто pronoun 3 m sg: nom кто; gen кого; acc кого; dat кому; ins кем; loc ком
что pronoun 3 n sg: nom что; acc что; gen чего; dat чему; ins чем; loc чем
никто pronoun 3 m sg: nom никто; gen никого; acc никого; dat никому; ins никем
ничто pronoun 3 n sg: nom ничто; gen ничего; dat ничему; ins ничем
себя pronoun 3 - -: gen себя; acc себя; dat себе; loc себе; ins собой
друг+друга pronoun 3 - pl: acc друг-друга
все determiner 3 - pl: nom все; acc все всех; gen всех; dat всем; ins всеми; loc всех
все pronoun 3 - pl: nom все; gen всех; acc все всех; dat всем; ins всеми; loc всех
всё pronoun 3 n sg: nom все; acc все; gen всего; dat всему; ins всем; loc всем
один determiner 3 m sg: nom один; acc один одного; gen одного; dat одному; ins одним; loc одном
одна determiner 3 f sg: nom одна; acc одну; gen одной; dat одной; ins одной; loc одной
одно determiner 3 n sg: nom одно; acc одно
одни determiner 3 - pl: nom одни; acc одни одних; gen одних; dat одним; ins одними; loc одних
этот determiner 3 m sg: nom этот; acc этот этого; gen этого; dat этому; ins этим; loc этом
эта determiner 3 f sg: nom эта; acc эту; gen этой; dat этой; ins этой; loc этой
это determiner 3 n sg: nom это; acc это
эти determiner 3 - pl: nom эти; acc эти этих; gen этих; dat этим; ins этими; loc этих
тот determiner 3 m sg: nom тот; acc тот того; gen того; dat тому; ins тем; loc том
та determiner 3 f sg: nom та; acc ту; gen той; dat той; ins той; loc той
те determiner 3 - pl: nom те; acc те тех; gen тех; dat тем; ins теми; loc тех
то determiner 3 n sg: nom то; acc то
весь determiner 3 m sg: nom весь; acc весь всего; gen всего; dat всему; ins всем; loc всем
вся determiner 3 f sg: nom вся; acc всю; gen всей; dat всей; ins всей; loc всей
мой determiner 3 m sg: nom мой; acc мой моего; gen моего; dat моему; ins моим; loc моем
наш determiner 3 m sg: nom наш; acc наш нашего; gen нашего; dat нашему; ins нашим; loc нашем
наша determiner 3 f sg: nom наша; acc нашу; gen нашей; dat нашей; ins нашей; loc нашей
наши determiner 3 - pl: nom наши; acc наши наших; gen наших; dat нашим; ins нашими; loc наших
свой determiner 3 m sg: nom свой; acc свой своего; gen своего; dat своему; ins своим; loc своем
своя determiner 3 f sg: nom своя; acc свою; gen своей; dat своей; ins своей; loc своей
свое determiner 3 n sg: nom свое; acc свое
свои determiner 3 - pl: nom свои; acc свои своих; gen своих; dat своим; ins своими; loc своих
чей determiner 3 m sg: nom чей; gen чьего; ins чьим
ваш determiner 3 m sg: nom ваш; acc ваш вашего; gen вашего; dat вашему
сам determiner 3 m sg: nom сам; gen самого; acc самого; dat самому; ins самим
сама determiner 3 f sg: nom сама; acc саму самое; gen самой; dat самой
сами determiner 3 - pl: nom сами; gen самих; acc самих; dat самим
который relative 3 m sg: nom который; acc который которого; gen которого; dat которому; ins которым; loc котором
которая relative 3 f sg: nom которая; acc которую; gen которой; dat которой; ins которой; loc которой
которое relative 3 n sg: nom которое; acc которое; gen которого; dat которому; ins которым; loc котором
которые relative 3 - pl: nom которые; acc которые которых; gen которых; dat которым; ins которыми; loc которых
preposition: в(acc,loc) во(acc,loc) на(acc,loc) с(gen,ins,acc) со(gen,ins) из(gen) изо(gen) от(gen) ото(gen) до(gen) у(gen) к(dat) ко(dat) по(dat,acc,loc) о(loc,acc) об(loc,acc) обо(loc) про(acc) за(acc,ins) под(acc,ins) над(ins) перед(ins) между(ins,gen) при(loc) без(gen) для(gen) против(gen) около(gen) возле(gen) вокруг(gen) после(gen) кроме(gen) вместо(gen) ради(gen) среди(gen) мимо(gen) через(acc) сквозь(acc) из-за(gen) из-под(gen) вследствие(gen) ввиду(gen) насчет(gen) согласно(dat) благодаря(dat) вопреки(dat) навстречу(dat) внутри(gen) вне(gen) накануне(gen) свыше(gen) путем(gen) посредством(gen) относительно(gen) касательно(gen) помимо(gen) напротив(gen) включая(acc) спустя(acc) вдоль(gen) близ(gen) недалеко(gen) неподалеку(gen)
conjunction: и а но или либо да однако зато если когда пока чтобы чтоб что как потому поскольку хотя пусть ибо то-есть ли будто словно чем нежели где куда откуда почему зачем причем притом тоже также ни
particle: не ни бы б же ж ли разве даже лишь только уже еще вот ведь вон именно якобы мол дескать вряд едва почти примерно около более менее свыше самый пусть давай
adverb: жестоко высоко глубоко широко далеко легко резко громко робко крепко ярко мягко близко низко скользко тихо плохо хорошо долго строго недолго надолго ненадолго заново слева справа впереди сзади наверх внизу наверху снаружи изнутри поголовно поэтапно по-прежнему по-новому по-разному по-русски по-белорусски вдвое втрое вчетверо вполовину поодиночке наотрез вплотную вслух вживую вручную вкратце вовремя заранее загодя наперед напоследок поначалу издалека издавна исподволь невзирая тотчас мгновенно вмиг враз порой едва-едва чуть-чуть слегка гораздо намного куда-либо где-то куда-то откуда-то когда-то как-то почему-то зачем-то где-нибудь нигде никуда ниоткуда некогда негде незачем врасплох наготове начеку настороже взаимно навытяжку напоказ наутро наутек пешком целиком тайком молчком ползком силком нехотя сидя лежа молча шутя круглосуточно еженедельно ежемесячно напрямую насмерть наповал вничью всухую впоследствии доныне доселе поныне поздно рано пораньше попозже позднее вчера сегодня завтра послезавтра позавчера накануне утром днем вечером ночью ранее раньше позже потом затем тогда теперь сейчас здесь там тут туда сюда оттуда отсюда везде всюду снова опять вновь впервые дважды трижды очень слишком весьма совсем вовсе вместе отдельно быстро медленно часто редко иногда всегда никогда обычно давно недавно скоро вскоре сразу немедленно срочно незамедлительно одновременно параллельно наконец вообще также тоже напомним кстати например между-тем впрочем действительно конечно возможно вероятно наверное видимо очевидно заочно незаконно насильно принудительно добровольно официально публично открыто тайно временно навсегда пожизненно полностью частично массово жестко грубо прямо дома домой всего итого ровно минимум максимум как-минимум причем поэтому потому почему зачем сколько столько много мало немного несколько-раз больше меньше лучше хуже далее ниже выше вчетвером втроем вдвоем летом зимой весной осенью летось подряд вперед назад обратно вниз вверх мирно условно досрочно повторно ежедневно ежегодно сначала вначале временами отчасти буквально фактически практически лично задним отныне впредь сверх налегке очно онлайн
predicative: возможен возможна возможны неизбежен неизбежна доступен недоступен болен мертв жив живы свободен свободны причастен причастны виновен виновна виновны знаком известен известна намечен можно нельзя нужно надо необходимо возможно невозможно известно неизвестно нет жаль пора видно слышно должен должна должны должно намерен намерена намерены готов готова готовы вынужден вынуждена вынуждены обязан обязана обязаны способен уверен уверена уверены согласен согласна согласны рад рада рады против
numeral: два(nom,acc) две(nom,acc) двух(gen,loc,acc) двум(dat) двумя(ins) три(nom,acc) трех(gen,loc,acc) трем(dat) тремя(ins) четыре(nom,acc) четырех(gen,loc,acc) четырем(dat) четырьмя(ins) пять(nom,acc) пяти(gen,dat,loc) пятью(ins) шесть(nom,acc) шести(gen,dat,loc) шестью(ins) семь(nom,acc) семи(gen,dat,loc) семью(ins) восемь(nom,acc) восьми(gen,dat,loc) восемью(ins) девять(nom,acc) девяти(gen,dat,loc) девятью(ins) десять(nom,acc) десяти(gen,dat,loc) десятью(ins) одиннадцать(nom,acc) одиннадцати(gen,dat,loc) двенадцать(nom,acc) двенадцати(gen,dat,loc) тринадцать(nom,acc) тринадцати(gen,dat,loc) четырнадцать(nom,acc) четырнадцати(gen,dat,loc) пятнадцать(nom,acc) пятнадцати(gen,dat,loc) шестнадцать(nom,acc) шестнадцати(gen,dat,loc) семнадцать(nom,acc) семнадцати(gen,dat,loc) восемнадцать(nom,acc) восемнадцати(gen,dat,loc) девятнадцать(nom,acc) девятнадцати(gen,dat,loc) двадцать(nom,acc) двадцати(gen,dat,loc) тридцать(nom,acc) тридцати(gen,dat,loc) сорок(nom,acc) сорока(gen,dat,ins,loc) пятьдесят(nom,acc) пятидесяти(gen,dat,loc) шестьдесят(nom,acc) шестидесяти(gen,dat,loc) семьдесят(nom,acc) семидесяти(gen,dat,loc) восемьдесят(nom,acc) восьмидесяти(gen,dat,loc) девяносто(nom,acc) девяноста(gen,dat,ins,loc) сто(nom,acc) ста(gen,dat,ins,loc) двести(nom,acc) двухсот(gen) триста(nom,acc) трехсот(gen) четыреста(nom,acc) четырехсот(gen) пятьсот(nom,acc) пятисот(gen) шестьсот(nom,acc) шестисот(gen) семьсот(nom,acc) семисот(gen) восемьсот(nom,acc) восьмисот(gen) девятьсот(nom,acc) девятисот(gen) полтора(nom,acc) полторы(nom,acc) полутора(gen,dat,ins,loc) двое(nom,acc) двоих(gen,acc,loc) двоим(dat) двоими(ins) трое(nom,acc) троих(gen,acc,loc) троим(dat) троими(ins) четверо(nom,acc) четверых(gen,acc,loc) четверым(dat) пятеро(nom,acc) пятерых(gen,acc,loc) шестеро(nom,acc) шестерых(gen,acc,loc) семеро(nom,acc) семерых(gen,acc,loc) восьмеро(nom,acc) десятеро(nom,acc) оба(nom,acc) обе(nom,acc) обоих(gen,acc,loc) обеих(gen,acc,loc) обоим(dat) обеими(ins) несколько(nom,acc) нескольких(gen,acc,loc) нескольким(dat) несколькими(ins) много(nom,acc) многих(gen,acc,loc) многие(nom,acc) мало(nom,acc) сколько(nom,acc) столько(nom,acc)
`;
