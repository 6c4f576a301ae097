/**
 * Belarusian words that do not decline by rule. The format is that of the Russian list: pronouns `lemma class person gender number:
 * case form form; …`, other lists `class: word word(case,case)`.
 */
export const FUNCTION_WORDS = `
я pronoun 1 - sg: nom я; gen мяне; acc мяне; dat мне; loc мне; ins мной мною
ты pronoun 2 - sg: nom ты; gen цябе; acc цябе; dat табе; loc табе; ins табой
мы pronoun 1 - pl: nom мы; gen нас; acc нас; dat нам; loc нас; ins намі
вы pronoun 2 - pl: nom вы; gen вас; acc вас; dat вам; loc вас; ins вамі
ён pronoun 3 m sg: nom ён; gen яго; acc яго; dat яму; ins ім; loc ім
яна pronoun 3 f sg: nom яна; gen яе; acc яе; dat ёй; ins ёй ёю; loc ёй
яно pronoun 3 n sg: nom яно
яны pronoun 3 - pl: nom яны; gen іх; acc іх; dat ім; ins імі; loc іх
хто pronoun 3 m sg: nom хто; gen каго; acc каго; dat каму; ins кім; loc кім
што pronoun 3 n sg: nom што; acc што; gen чаго; dat чаму; ins чым; loc чым
ніхто pronoun 3 m sg: nom ніхто; gen нікога; acc нікога; dat нікому; ins нікім
нішто pronoun 3 n sg: nom нішто; gen нічога; dat нічому
сябе pronoun 3 - -: gen сябе; acc сябе; dat сабе; loc сабе; ins сабой
усе determiner 3 - pl: nom усе; acc усе усіх; gen усіх; dat усім; ins усімі; loc усіх
усе pronoun 3 - pl: nom усе; gen усіх; acc усе усіх; dat усім; ins усімі; loc усіх
усё pronoun 3 n sg: nom усё; acc усё; gen усяго; dat усяму; ins усім; loc усім
адзін determiner 3 m sg: nom адзін; acc адзін аднаго; gen аднаго; dat аднаму; ins адным; loc адным
адна determiner 3 f sg: nom адна; acc адну; gen адной; dat адной; ins адной; loc адной
адно determiner 3 n sg: nom адно; acc адно
адны determiner 3 - pl: nom адны; acc адны адных; gen адных; dat адным; ins аднымі; loc адных
гэты determiner 3 m sg: nom гэты; acc гэты гэтага; gen гэтага; dat гэтаму; ins гэтым; loc гэтым
гэта determiner 3 f sg: nom гэтая; acc гэтую; gen гэтай; dat гэтай; ins гэтай; loc гэтай
гэтае determiner 3 n sg: nom гэта гэтае; acc гэта гэтае
гэтыя determiner 3 - pl: nom гэтыя; acc гэтыя гэтых; gen гэтых; dat гэтым; ins гэтымі; loc гэтых
той determiner 3 m sg: nom той; acc той таго; gen таго; dat таму; ins тым; loc тым
тая determiner 3 f sg: nom тая; acc тую; gen той; dat той; ins той; loc той
тыя determiner 3 - pl: nom тыя; acc тыя тых; gen тых; dat тым; ins тымі; loc тых
увесь determiner 3 m sg: nom увесь; acc увесь усяго; gen усяго; dat усяму; ins усім; loc усім
уся determiner 3 f sg: nom уся; acc усю; gen усёй; dat усёй; ins усёй; loc усёй
наш determiner 3 m sg: nom наш; acc наш нашага; gen нашага; dat нашаму; ins нашым; loc нашым
наша determiner 3 f sg: nom наша; acc нашу; gen нашай; dat нашай; ins нашай; loc нашай
нашы determiner 3 - pl: nom нашы; acc нашы нашых; gen нашых; dat нашым; ins нашымі; loc нашых
свой determiner 3 m sg: nom свой; acc свой свайго; gen свайго; dat свайму; ins сваім; loc сваім
свая determiner 3 f sg: nom свая; acc сваю; gen сваёй; dat сваёй; ins сваёй; loc сваёй
сваё determiner 3 n sg: nom сваё; acc сваё
свае determiner 3 - pl: nom свае; acc свае сваіх; gen сваіх; dat сваім; ins сваімі; loc сваіх
ягоны determiner 3 m sg: nom ягоны; acc ягоны ягонага; gen ягонага; dat ягонаму; ins ягоным
ягоная determiner 3 f sg: nom ягоная; acc ягоную; gen ягонай; dat ягонай
сам determiner 3 m sg: nom сам; gen самога; acc самога; dat самому; ins самім
сама determiner 3 f sg: nom сама; acc саму; gen самой; dat самой
самі determiner 3 - pl: nom самі; gen саміх; acc саміх; dat самім
які relative 3 m sg: nom які; acc які якога; gen якога; dat якому; ins якім; loc якім
якая relative 3 f sg: nom якая; acc якую; gen якой; dat якой; ins якой; loc якой
якое relative 3 n sg: nom якое; acc якое; gen якога; dat якому; ins якім; loc якім
якія relative 3 - pl: nom якія; acc якія якіх; gen якіх; dat якім; ins якімі; loc якіх
каторы relative 3 m sg: nom каторы; acc каторы каторага; gen каторага
preposition: у(loc,acc,gen) ва(loc,acc,gen) ува(loc,acc,gen) на(loc,acc) з(gen,ins,acc) са(gen,ins) ад(gen) да(gen) к(dat) па(loc,dat,acc) аб(loc,acc) пра(acc) за(acc,ins) пад(acc,ins) над(ins) перад(ins) між(ins,gen) паміж(ins) пры(loc) без(gen) для(gen) супраць(gen) каля(gen) ля(gen) вакол(gen) пасля(gen) акрамя(gen) апроч(gen) замест(gen) дзеля(gen) сярод(gen) міма(gen) праз(acc) скрозь(acc) з-за(gen) з-пад(gen) паводле(gen) згодна(gen,ins) дзякуючы(dat) насуперак(dat) насустрач(dat) унутры(gen) па-за(ins) напярэдадні(gen) звыш(gen) шляхам(gen) адносна(gen) уключаючы(acc) уздоўж(gen) паблізу(gen) недалёка(gen) непадалёк(gen) цягам(gen) падчас(gen) наконт(gen) дзе-небудзь(gen) поруч(ins)
conjunction: і ды й а але або ці альбо аднак затое калі каб што як бо таму паколькі хоць хаця хай няхай нібы нібыта быццам чым дзе куды адкуль чаму навошта прычым таксама пакуль ані бо
particle: не ні б бы ж жа хіба нават толькі ўжо яшчэ вось вунь менавіта нібыта быццам наўрад ледзь амаль прыкладна каля больш менш самы няхай мол маўляў
adverb: рэзка востра рашуча катэгарычна паступова побач душна шумна спакойна вакол наўпрост насамрэч шчыльна сурова моцна часова рэгулярна тайна учора сёння заўтра паслязаўтра пазаўчора напярэдадні раніцай днём увечары уначы ноччу раней пазней потым затым тады цяпер зараз тут там сюды туды адсюль адтуль усюды паўсюль зноў ізноў упершыню двойчы тройчы вельмі надта занадта зусім разам асобна хутка павольна часта рэдка часам заўсёды заўжды ніколі звычайна даўно нядаўна неўзабаве адразу неадкладна тэрмінова адначасова паралельна нарэшце увогуле таксама дарэчы напрыклад аднак сапраўды вядома магчыма верагодна напэўна відаць відавочна завочна незаконна гвалтам прымусова добраахвотна афіцыйна публічна адкрыта таемна часова назаўжды пажыццёва цалкам часткова масава жорстка груба проста дома дадому усяго разам мінімум максімум прынамсі таму чаму навошта колькі столькі шмат мала няшмат некалькі болей меней лепш горш далей ніжэй вышэй удваіх утрох улетку узімку увесну увосень летась сёлета налета наперад назад уніз уверх мірна умоўна датэрмінова паўторна штодня штогод спачатку адпаведна фактычна практычна асабіста адгэтуль анлайн дагэтуль нідзе
predicative: можна нельга трэба варта неабходна магчыма немагчыма вядома невядома няма шкада пара відаць чуваць павінен павінна павінны павінныя мусіць мусяць мусіў мусіла мусілі гатовы гатовая гатовыя здольны здольная здольныя абавязаны абавязаная абавязаныя намераны намераная намераныя вымушаны вымушаная вымушаныя змушаны змушаная змушаныя упэўнены упэўненая згодны згодная рады супраць вінаваты вінаватая вінаватыя жывы жывыя
numeral: два(nom,acc) дзве(nom,acc) двух(gen,loc,acc) дзвюх(gen,loc,acc) двум(dat) дзвюм(dat) двума(ins) дзвюма(ins) тры(nom,acc) трох(gen,loc,acc) тром(dat) трыма(ins) чатыры(nom,acc) чатырох(gen,loc,acc) чатыром(dat) чатырма(ins) пяць(nom,acc) пяці(gen,dat,loc) пяццю(ins) шэсць(nom,acc) шасці(gen,dat,loc) шасцю(ins) сем(nom,acc) сямі(gen,dat,loc) сямю(ins) восем(nom,acc) васьмі(gen,dat,loc) дзевяць(nom,acc) дзевяці(gen,dat,loc) дзесяць(nom,acc) дзесяці(gen,dat,loc) дзесяццю(ins) пяцёх(gen,acc,loc) шасцёх(gen,acc,loc) сямёх(gen,acc,loc) васьмёх(gen,acc,loc) дзевяцёх(gen,acc,loc) дзесяцёх(gen,acc,loc) адзінаццаць(nom,acc) адзінаццаці(gen,dat,loc) дванаццаць(nom,acc) дванаццаці(gen,dat,loc) трынаццаць(nom,acc) трынаццаці(gen,dat,loc) чатырнаццаць(nom,acc) чатырнаццаці(gen,dat,loc) пятнаццаць(nom,acc) пятнаццаці(gen,dat,loc) пятнаццаццю(ins) шаснаццаць(nom,acc) семнаццаць(nom,acc) васемнаццаць(nom,acc) дзевятнаццаць(nom,acc) дваццаць(nom,acc) дваццаці(gen,dat,loc) трыццаць(nom,acc) трыццаці(gen,dat,loc) сорак(nom,acc) сарака(gen,dat,ins,loc) пяцьдзясят(nom,acc) шэсцьдзясят(nom,acc) семдзесят(nom,acc) восемдзесят(nom,acc) дзевяноста(nom,acc) сто(nom,acc) ста(gen,dat,ins,loc) дзвесце(nom,acc) двухсот(gen) трыста(nom,acc) трохсот(gen) чатырыста(nom,acc) пяцьсот(nom,acc) пяцісот(gen) шэсцьсот(nom,acc) семсот(nom,acc) восемсот(nom,acc) дзевяцьсот(nom,acc) паўтара(nom,acc) паўтары(nom,acc) двое(nom,acc) дваіх(gen,acc,loc) дваім(dat) трое(nom,acc) траіх(gen,acc,loc) траім(dat) чацвёра(nom,acc) чацвярых(gen,acc,loc) пяцёра(nom,acc) пяцярых(gen,acc,loc) шасцёра(nom,acc) шасцярых(gen,acc,loc) сямёра(nom,acc) сямярых(gen,acc,loc) васьмёра(nom,acc) васьмярых(gen,acc,loc) дзевяцёра(nom,acc) дзевяцярых(gen,acc,loc) дзесяцёра(nom,acc) дзесяцярых(gen,acc,loc) абодва(nom,acc) абедзве(nom,acc) абодвух(gen,acc,loc) абаіх(gen,acc,loc) некалькі(nom,acc) некалькіх(gen,acc,loc) некалькім(dat) некалькімі(ins) колькі(nom,acc) шмат(nom,acc) багата(nom,acc) мала(nom,acc) шматлікіх(gen,acc,loc)
`;
