/** Lithuanian: `text | type mode? | key=value …`; a line each. Keys: actor, recipient, place, date, status and quantity kinds; `none` for no event. */
export const LITHUANIAN_SENTENCES = `
# passive plural with a count
Sekmadienį Gardine buvo sulaikyta daugiau kaip 40 demonstrantų. | COERCE arrest | recipient=protesters place=Grodno detained=40 date=2022-10-09
# active with a named doer
Baltarusijos KGB sulaikė tris žurnalistus. | COERCE arrest | actor=KGB recipient=journalists detained=3
# sentence
Minsko teismas nuteisė tinklaraštininką kalėti septynerius metus. | COERCE arrest | recipient=journalists sentence=84
# agentless passive with a name
Alesis Bialiackis nuteistas kalėti dešimt metų. | COERCE arrest | sentence=120
# search
Pareigūnai atliko kratas pas žurnalistus Minske. | COERCE seize | place=Minsk
# border closed
Lietuva uždarė du pasienio punktus su Baltarusija. | COERCE restrict | actor=Lithuania
# turned back
Pasieniečiai apgręžė 30 migrantų. | COERCE restrict | recipient=migrants persons=30
# state of emergency
Vyriausybė paskelbė ekstremaliąją situaciją pasienyje. | COERCE martial-law | actor=government
# listed as extremist
Baltarusijos teismas pripažino portalą ekstremistiniu. | COERCE ban | actor=court
# sanctions
Europos Sąjunga įvedė sankcijas Baltarusijai. | SANCTION discontinue | actor=European recipient=Belarus
# envoy recalled
Lietuva atšaukė ambasadorių iš Minsko. | SANCTION withdraw | actor=Lithuania
# expelled
Minskas išsiuntė du lietuvių diplomatus. | SANCTION expel | actor=Belarus
# condemned
Prezidentas Gitanas Nausėda pasmerkė nuosprendį. | ACCUSE disapprove | actor=Nauseda
# envoy summoned
Užsienio reikalų ministerija iškvietė Baltarusijos ambasadorių. | ACCUSE disapprove | actor=Lithuanian
# accused
Premjerė apkaltino Minską hibridine ataka. | ACCUSE allege | recipient=Belarus
# case opened
Generalinė prokuratūra pradėjo ikiteisminį tyrimą dėl orlaivio užgrobimo. | ACCUSE investigate | actor=prosecutors
# demand of release
Europos Parlamentas pareikalavo paleisti politinius kalinius. | REQUEST yield | actor=European
# appeal
Sviatlana Cichanouskaja paragino streikuoti. | REQUEST | actor=Tsikhanouskaya
# refused
Minskas atsisakė derėtis. | REJECT | actor=Belarus
# threat
Lukašenka pagrasino sustabdyti dujų tranzitą. | THREATEN | actor=Lukashenko
# signed
Rusija ir Baltarusija pasirašė susitarimą dėl bendrų pratybų. | AGREE | actor=Russia
# meeting
Aliaksandras Lukašenka susitiko su Vladimiru Putinu Sočyje. | CONSULT visit | actor=Lukashenko recipient=Putin place=Sochi
# phone
Emmanuelis Macronas telefonu kalbėjosi su Lukašenka. | CONSULT phone | recipient=Lukashenko
# congratulation
Putinas pasveikino Lukašenką. | SUPPORT | actor=Putin recipient=Lukashenko
# release
Baltarusija paleido 14 politinių kalinių. | RETREAT release | actor=Belarus released=14
# loan
Rusija suteikė Baltarusijai 1,5 mlrd. dolerių paskolą. | AID | actor=Russia recipient=Belarus money=1500000000
# demonstration
Minske protestavo apie 100 tūkst. žmonių. | PROTEST demo | place=Minsk participants=100000
# strike
Kalnakasiai paskelbė streiką. | PROTEST strike | actor=workers
# troops
Lietuva permetė į pasienį papildomus karius. | MOBILIZE troops | actor=Lithuania
# airspace
Baltarusijos dronas pažeidė Lietuvos oro erdvę. | MOBILIZE weapons |
# beaten
Milicija sumušė demonstrantus Gomelyje. | ASSAULT beat | recipient=protesters place=Gomel
# tear gas
Pareigūnai prieš migrantus panaudojo ašarines dujas. | ASSAULT crowd-control | recipient=migrants
# fled
Žurnalistė pabėgo iš Baltarusijos. | RELOCATE flee | actor=journalists
# crossing
Per parą sieną mėgino kirsti 180 migrantų. | RELOCATE migrate | persons=180
# airport closed by balloons
Dėl balionų sustabdytas Vilniaus oro uosto darbas. | INCIDENT | recipient=Vilnius
# accident
Per sprogimą gamykloje žuvo du darbininkai. | INCIDENT accident | killed=2
# law
Seimas priėmė įstatymą dėl pasienio apsaugos. | GOVERN law | actor=Seimas
# result
Lukašenka rinkimuose surinko 80 procentų balsų. | ELECT result | percent=80
# a condition is no event
Jei Minskas uždarys sieną, Vilnius atsakys. | none |
# negated
Baltarusija nepaleido nė vieno žurnalisto. | none |
# possibility
Minskas gali uždaryti sieną. | none |
# colloquial arrest
Milicija Minske nusivežė ir surakino du studentus. | COERCE arrest | recipient=students
# permits taken
Migracijos departamentas atėmė leidimus gyventi iš 38 baltarusių. | COERCE restrict |
# transit stopped
Vilnius sustabdė „Belaruskalij“ trąšų tranzitą. | SANCTION discontinue | actor=Lithuania
# called a name
Makejus Lietuvos sprendimą išvadino rasizmu. | ACCUSE disapprove | actor=Makei
# entry of a list
KGB įrašė du lietuvius į teroristų sąrašą. | COERCE ban | actor=KGB
# resettled
Mokytoja pasitraukė iš Minsko į Vilnių. | RELOCATE flee | actor=teachers
# July and newspapers are no verbs
Liepos mėnesio laikraščiai ir vaikai. | none |
# prices rose
Kainos krito 10 procentų. | none |
# a year in its pronominal form
2016-ųjų liepą Minske sulaikyti du aktyvistai. | COERCE arrest | date=2016-07-01
# present passive with a doer in the genitive
Kaliniai buvo mušami prižiūrėtojų. | ASSAULT beat |
# number before a genitive
VSAT pareigūnai sulaikė du Baltarusijos piliečius. | COERCE arrest | detained=2
# third quarter
2022 m. III ketvirtį Lietuva sustabdė trąšų tranzitą. | SANCTION discontinue |
# possible only
Anot ekspertų, Baltarusija galėtų panaudoti migrantus kaip ginklą. | none |
# beaten in sport
Lietuvos krepšininkės įveikė Baltarusijos rinktinę. | none |
# newswire, coerce arrest
Baranovičiuose milicininkai iš namų išsivedė pensininkę, komentavusią nepriklausomos žiniasklaidos įrašus. | COERCE arrest |
# newswire, coerce arrest
Buvęs kandidatas į prezidentus Mikola Statkevičius vėl grįžo už grotų. | COERCE arrest |
# newswire, coerce arrest
Bresto srities teismas trims anarchistams skyrė nuo 5 iki 17 metų kolonijos. | COERCE arrest |
# newswire, coerce seize
Paryčiais į teisių gynėjos butą įsiveržė saugumo pareigūnai. | COERCE seize |
# newswire, coerce seize
Tyrėjai konfiskavo visą savaitraščio tiražą. | COERCE seize |
# newswire, coerce ban
Aukščiausiasis teismas likvidavo Baltarusijos PEN centrą. | COERCE ban |
# newswire, coerce ban
Baltarusijos VRM televiziją „Belsat“ pripažino ekstremistine. | COERCE ban |
# newswire, coerce restrict
Nuo vidurnakčio Lenkija uždarė Bobrovnikų pasienio punktą. | COERCE restrict |
# newswire, coerce restrict
Advokatui atimta licencija. | COERCE restrict |
# newswire, coerce deport
Trylika buvusių kalinių autobusu išvežti prie Lietuvos sienos ir išvaryti iš šalies. | COERCE deport |
# newswire, assault crowd-control
Milicija prieš protestuotojus panaudojo garsines granatas ir vandens patrankas. | ASSAULT crowd-control |
# newswire, mobilize troops
Į pasienį permesta dar 500 karių. | MOBILIZE troops |
# newswire, mobilize weapons
Baltarusijos sraigtasparnis pažeidė Lenkijos oro erdvę. | MOBILIZE weapons |
# newswire, retreat release
Po 1500 dienų į laisvę išėjo tinklaraštininkas Siarhejus Cichanouskis. | RETREAT release |
# newswire, retreat release
Lukašenka paleido dar vieną grupę politinių kalinių. | RETREAT release |
# newswire, relocate flee
Po kratos vyriausioji redaktorė su šeima išvyko į Vilnių. | RELOCATE flee |
# newswire, relocate migrate
Apie šimtą migrantų naktį bandė prasiveržti pro tvorą. | RELOCATE migrate |
# newswire, protest demo
Vilniaus baltarusiai sekmadienį žygiavo prie savo šalies ambasados. | PROTEST demo |
# newswire, elect vote
Sekmadienį baltarusiai renka prezidentą. | ELECT vote |
# newswire, elect result
Centrinės rinkimų komisijos duomenimis, dabartinis vadovas surinko 86,8 proc. balsų. | ELECT result |
# newswire, govern appoint
Naujuoju KGB vadovu paskirtas Ivanas Tertelis. | GOVERN appoint |
# newswire, govern law
Lukašenka pasirašė Baudžiamojo kodekso pataisas. | GOVERN law |
# newswire, consult visit
Užsienio reikalų ministras Kęstutis Budrys Briuselyje susitiko su Baltarusijos opozicijos lydere. | CONSULT visit |
# newswire, consult phone
Merkel dukart kalbėjosi su Lukašenka telefonu. | CONSULT phone |
# newswire, agree
Vilnius ir Varšuva susitarė kartu saugoti sieną. | AGREE |
# newswire, support
Xi Jinpingas pasveikino Lukašenką su perrinkimu. | SUPPORT |
# newswire, accuse disapprove
JAV Valstybės departamentas griežtai sukritikavo nuosprendį Poczobutui. | ACCUSE disapprove |
# newswire, accuse allege
Tyrimų komitetas kaltina buvusį ministrą dalyvavimu sąmoksle. | ACCUSE allege |
# newswire, accuse investigate
Gomelyje prasidėjo penkių protestų dalyvių teismo procesas. | ACCUSE investigate |
# newswire, request yield
Žmogaus teisių organizacijos reikalauja nedelsiant paleisti Nobelio premijos laureatą. | REQUEST yield |
# newswire, request assist
Cichanouskaja paprašė JAV Kongreso griežtinti sankcijas. | REQUEST assist |
# newswire, reject
Minskas nesutiko įsileisti ESBO stebėtojų. | REJECT |
# newswire, threaten
Lukašenka pagrasino nutraukti dujų tranzitą. | THREATEN |
# newswire, sanction discontinue
Kanada į sankcijų sąrašą įtraukė 24 Baltarusijos pareigūnus. | SANCTION discontinue |
# newswire, sanction expel
Lietuva išsiunčia du Baltarusijos diplomatus. | SANCTION expel |
# newswire, sanction withdraw
Lietuva atšaukė savo ambasadorių Minske konsultacijoms. | SANCTION withdraw |
# newswire, aid
Lietuva Ukrainai perdavė 50 generatorių. | AID |
# newswire, concede
Lukašenka suteikė malonę 25 už ekstremizmą nuteistiems žmonėms. | CONCEDE |
# newswire, concede
JAV panaikino sankcijas bendrovei „Belavia“. | CONCEDE |
# newswire, cooperate
Rusija ir Baltarusija pradėjo bendras pratybas „Zapad“. | COOPERATE |
# newswire, cooperate
Baltarusijos prekyba su Kinija išaugo 30 proc. | COOPERATE |
# newswire, incident death
Kolonijoje mirė politinis kalinys Vitoldas Ašurakas. | INCIDENT death |
# newswire, incident accident
Prie Mogiliavo susidūrus autobusui ir sunkvežimiui žuvo šeši žmonės. | INCIDENT accident |
# nothing told in newswire
Traukinys Breste stovi tik dešimt minučių. | none |
# nothing told in newswire
BATE sutriuškino varžovus 4:0. | none |
# nothing told in newswire
Jei siena būtų uždaryta, vežėjai prarastų milijonus. | none |
# nothing told in newswire
Baltarusijos teismai paprastai atmeta apeliacijas. | none |
# nothing told in newswire
Knyga pasakoja apie politinių kalinių likimus. | none |
# nothing told in newswire
Ūkininkai pradėjo javapjūtę Gardino srityje. | none |
# newswire, coerce arrest
Pirmadienį Gardine į areštinę uždaryta lenkiškos mokyklos direktorė. | COERCE arrest |
# newswire, coerce arrest
Vitebske milicija sulaikė vyrą, įtariamą perdavus karinių kolonų nuotraukas. | COERCE arrest |
# newswire, coerce seize
Muitinė konfiskavo tris Baltarusijos lokomotyvus. | COERCE seize |
# newswire, coerce censor
Informacijos ministerija užblokavo portalą „Onliner“. | COERCE censor |
# newswire, sanction discontinue
Čekija sustabdė vizų išdavimą Baltarusijos piliečiams. | SANCTION discontinue |
# newswire, sanction discontinue
Pasaulio bankas nutraukė visų projektų finansavimą šioje šalyje. | SANCTION discontinue |
# newswire, sanction withdraw
Paskutinis Lietuvos diplomatas išvyko iš Minsko, ambasada uždaryta. | SANCTION withdraw |
# newswire, accuse disapprove
Europos Vadovų Tarybos pirmininkas rinkimus pavadino farsu. | ACCUSE disapprove |
# newswire, accuse allege
Premjerė Ingrida Šimonytė apkaltino Minską organizuojant migrantų srautą. | ACCUSE allege |
# newswire, accuse investigate
Generalinė prokuratūra pradėjo ikiteisminį tyrimą dėl lėktuvo užgrobimo. | ACCUSE investigate |
# newswire, request meet
Cichanouskaja pakvietė į Vilnių profsąjungų atstovus. | REQUEST meet |
# newswire, reject
Kremlius atmetė Varšuvos kaltinimus. | REJECT |
# newswire, threaten
Baltarusijos gynybos ministras įspėjo, kad atsakys į bazės statybą. | THREATEN |
# newswire, agree
Minskas pažadėjo paleisti dar keletą kalinių. | AGREE |
# newswire, aid
Norvegija skirs Baltarusijos žiniasklaidai 2 mln. eurų. | AID |
# newswire, concede
Lietuva atidarė Medininkų pasienio punktą. | CONCEDE |
# newswire, mobilize troops
Baltarusija padidino desantininkų brigados parengtį. | MOBILIZE troops |
# newswire, mobilize weapons
Rusija Baltarusijoje dislokavo raketas „Orešnik“. | MOBILIZE weapons |
# newswire, relocate flee
Į Lenkiją pabėgo Baltarusijos karys. | RELOCATE flee |
# newswire, protest demo
Vilniuje įvyko solidarumo su politiniais kaliniais mitingas. | PROTEST demo |
# newswire, incident accident
Prie Oršos nuo bėgių nuvažiavo prekinis traukinys. | INCIDENT accident |
# newswire, incident
Vilniaus oro uostas dėl balionų buvo uždarytas tris valandas. | INCIDENT |
# newswire, govern dismiss
Lukašenka atleido žemės ūkio ministrą. | GOVERN dismiss |
# newswire, govern decide
Vyriausybė patvirtino antros elektrinės statybos programą. | GOVERN decide |
# newswire, elect schedule
Parlamentas paskyrė prezidento rinkimus sausio 26 dieną. | ELECT schedule |
# nothing told in newswire
Grupė išleido naują albumą ir išvyko į turą po Baltarusiją. | none |
# nothing told in newswire
Ekspertų nuomone, sankcijos gali pakenkti Lietuvos įmonėms. | none |
# nothing told in newswire
Minsko futbolininkai pralaimėjo Varšuvoje 0:2. | none |
# nothing told in newswire
Istorikas rašo apie ketvirtojo dešimtmečio trėmimus. | none |
# further wording, coerce arrest
Tinklaraštininkas Antonas Litvinas jau trečią mėnesį kalinamas Gomelio areštinėje. | COERCE arrest |
# further wording, coerce seize
Ryte pareigūnai įsiveržė į laikraščio redakciją Breste. | COERCE seize |
# further wording, coerce arrest
Du mokytojai nuvežti į nuovadą. | COERCE arrest |
# further wording, retreat release
Po dvejų metų kalėjime į laisvę išėjo aktyvistė Marija Savčiuk. | RETREAT release |
# further wording, accuse disapprove
Užsienio reikalų ministerija nuosprendį pavadino gėdingu susidorojimu. | ACCUSE disapprove |
# further wording, threaten
Minskas pagrasino atsaku į sankcijas. | THREATEN |
# further wording, aid
Estija perdavė Ukrainai dešimt generatorių. | AID |
# further wording, relocate flee
Žurnalistė iš Vitebsko pabėgo į Lenkiją nuo persekiojimo. | RELOCATE flee |
# further wording, assault beat
Sulaikytuosius nuovadoje mušė lazdomis. | ASSAULT beat |
# further wording, protest demo
Prie Baltarusijos ambasados Vilniuje rinkosi šimtai žmonių su plakatais. | PROTEST demo |
# further wording, coerce deport
Migracijos departamentas išsiuntė 12 Baltarusijos piliečių. | COERCE deport |
# nothing told in everyday news
Baltarusių menininkų paroda vyksta Kaune. | none |
# nothing told in everyday news
Gamykla padidino šaldytuvų gamybą. | none |
# nothing told in everyday news
Treneris žaidimą pavadino puikiu. | none |
# nothing told in everyday news
Sinoptikai perspėjo dėl plikledžio. | none |
# an adjective by agreement
VSAT pareigūnai antradienį sulaikė 131 neteisėtą migrantą. | COERCE arrest | detained=131
# a denial is no rejection
VSAT tai griežtai paneigė. | none |
# everyday verb of coerce arrest
Gardine sulaikyti trys lenkų mažumos aktyvistai. | COERCE arrest
# everyday verb of coerce arrest
Už grotų atsidūrė buvęs gamyklos inžinierius. | COERCE arrest
# everyday verb of coerce arrest
Vilniaus apygardos teismas nuteisė Baltarusijai šnipinėjusį vyrą devyneriems metams kalėjimo. | COERCE arrest
# everyday verb of coerce arrest
Minske suimtas advokatas Maksimas Znakas. | COERCE arrest
# everyday verb of coerce arrest
Muzikantui skirta 15 parų arešto. | COERCE arrest
# everyday verb of coerce seize
Pareigūnai atliko kratas nepriklausomo portalo redakcijoje. | COERCE seize
# everyday verb of coerce seize
Muitininkai sulaikė cigarečių krovinį iš Baltarusijos ir jį konfiskavo. | COERCE seize
# everyday verb of coerce ban
Teismas likvidavo Baltarusijos žurnalistų asociaciją. | COERCE ban
# sport, trade, plans or doubts: no event
Degalų kainos Baltarusijoje pakilo trimis procentais. | none
# sport, trade, plans or doubts: no event
Gardino komanda laimėjo rungtynes. | none
# sport, trade, plans or doubts: no event
Minske atidaryta tapybos paroda. | none
# sport, trade, plans or doubts: no event
Sinoptikai įspėja apie šalčius. | none
# everyday verb of coerce arrest
Žmogaus teisių gynėjai pranešė apie dviejų advokačių sulaikymą Mogiliave. | COERCE arrest
# everyday verb of coerce arrest
Už Lukašenkos įžeidimą pensininkas kolonijoje praleis dvejus metus. | COERCE arrest
# everyday verb of coerce arrest
Teismas įtariamajam suėmimą pratęsė trims mėnesiams. | COERCE arrest
# everyday verb of coerce arrest
Valstybės saugumo departamentas sulaikė Baltarusijos pilietį, įtariamą šnipinėjimu. | COERCE arrest
# everyday verb of coerce arrest
Aukščiausiasis teismas paliko galioti nuosprendį žurnalistei. | COERCE arrest
# everyday verb of coerce seize
Laikraščio būstinėje atliekama krata. | COERCE seize
# everyday verb of coerce seize
Naikintuvas privertė „Ryanair“ lėktuvą leistis Minske. | COERCE seize
# everyday verb of coerce ban
Į teroristų sąrašą įtraukta dvylika tinklaraštininkų. | COERCE ban
# sport, trade, plans or doubts: no event
Sirgaliai paragino trenerį trauktis. | none
# sport, trade, plans or doubts: no event
Turistai mielai lankosi Belovežo girioje. | none
# sport, trade, plans or doubts: no event
Politologo teigimu, derybos nieko neduos. | none
# sport, trade, plans or doubts: no event
Bulvių eksportas priklauso nuo derliaus. | none
# everyday verb of coerce arrest
Jį sulaikė darbe, pranešė „Viasna“. | COERCE arrest
# everyday verb of coerce arrest
Treneris iš Babruisko gavo dvejus metus laisvės apribojimo. | COERCE arrest
# everyday verb of sanction discontinue
Didžioji Britanija įšaldė Baltarusijos oligarcho turtą. | SANCTION discontinue
# everyday verb of assault heavy-weapons
Naktį Rusija dronais atakavo Kijevą. | ASSAULT heavy-weapons
# everyday verb of accuse investigate
Muzikanto byla perduota teismui. | ACCUSE investigate
# everyday verb of request yield
„Amnesty International“ reikalauja paleisti žurnalistus. | REQUEST yield
# everyday verb of reject
Kyjivas nepripažino balsavimo rezultatų. | REJECT
# everyday verb of agree
Abiejų šalių vyriausybės susitarė dėl antrojo bloko statybos. | AGREE
# sport, trade, plans or doubts: no event
Meilė išgelbėjo jį nuo vienatvės. | none
# sport, trade, plans or doubts: no event
Gamykla tiekia detales vidaus rinkai. | none
# sport, trade, plans or doubts: no event
Ekspertai aptarė sveiką mitybą. | none
# sport, trade, plans or doubts: no event
Mieste atsirado nauja kavinė. | none
# a verb of the frame with its object
KGB sulaikė Baltarusijos gynybos ministerijos leitenantą, įtariamą šnipinėjimu Ukrainai. | COERCE arrest
Rusijos pajėgos iš Baltarusijos teritorijos raketomis apšaudė Černihivą. | ASSAULT heavy-weapons
Prokuratūra aiškinasi, kas padėjo kontrabandininkams. | ACCUSE investigate
Kinijos gynybos ministras atvyko į Minską dviejų dienų vizito. | CONSULT
Nausėda Niujorke susitiko su Volodymyru Zelenskiu. | CONSULT
Jungtinės Karalystės ambasadorius padėkojo baltarusių savanoriams. | SUPPORT
Lietuva atšaukė nepaprastąją padėtį pasienyje su Baltarusija. | CONCEDE
Vilniuje prie Baltarusijos ambasados susirinko keli šimtai žmonių, nešinų baltai raudonai baltomis vėliavomis. | PROTEST
Šveicarija prisijungė prie ES sankcijų Baltarusijai. | SANCTION
Ukraina įvedė sankcijas Lukašenkos sūnui. | SANCTION
Prie sienos su Ukraina Baltarusija dislokavo papildomus priešlėktuvinius kompleksus. | MOBILIZE
Lietuva sugriežtino pasienio kontrolę ir pasiuntė ten Viešojo saugumo tarnybos pareigūnus. | MOBILIZE
Lukašenka atleido iš pareigų Gardino srities gubernatorių. | GOVERN
Dėl baudžiamojo persekiojimo istorikas su šeima pabėgo į Lenkiją. | RELOCATE
Prie Lydos nukrito karinis sraigtasparnis, įgula žuvo. | INCIDENT
Lenkija grąžina į kareivines pusę sieną saugojusių karių. | RETREAT withdraw
Ryga griežtai įvertino Minsko elgesį ir pareiškė protestą. | ACCUSE disapprove
Tai, kas vyksta pasienyje, ministras pavadino valstybiniu terorizmu. | ACCUSE disapprove
Lukašenka kviečia Trumpą į Minską. | REQUEST
Budrys pažadėjo medikų pagalbą paleistiesiems. | AGREE
Baltarusija ir Iranas sukirto rankomis dėl traktorių surinkimo. | AGREE
Trys Baltijos šalių premjerės susėdo prie vieno stalo Rygoje. | CONSULT
Premija šiemet atiteko įkalintam leidėjui. | SUPPORT
Po vežėjų spaudimo vyriausybė atitolino naujos tvarkos įsigaliojimą. | CONCEDE
Baltarusių gydytojams Lenkija dovanojo reanimobilį. | AID
Kyjivas tokią taiką griežtai atmeta. | REJECT
Solidarumo grandinė nusitęsė nuo Katedros iki ambasados. | PROTEST
Oslas prisidėjo prie ES ribojimų Baltarusijai. | SANCTION
Nuo Naujųjų Baltarusija neteks ES lengvatų. | SANCTION
Varšuva pasienin siunčia dar vieną brigadą. | MOBILIZE
Pataisoms trečiadienį pritarė abeji parlamento rūmai. | GOVERN
Trečdalis redakcijos jau apsigyveno Vilniuje. | RELOCATE
# a counted phrase
Vitebsko teismas poetui skyrė 13 parų arešto už nuotrauką socialiniame tinkle. | COERCE arrest
Naktį į penktadienį Pinske buvo sulaikyti septyni „Polesje“ fabriko darbuotojai. | COERCE arrest
Vilniaus policija konfiskavo 8 mln. eurų vertės kontrabandinių cigarečių krovinį. | COERCE seize
Tarpininkaujant JAV, Minskas paleido į laisvę keturiolika politinių kalinių, tarp jų – Sergejų Cichanouskį. | RETREAT release
Lietuva Ukrainai perduos dar 30 šarvuočių M113. | AID
Per rinkimus balsavo 73 proc. rinkėjų, skelbia CRK. | ELECT
Per gaisrą Borisovo slaugos namuose žuvo trys senoliai. | INCIDENT
Vilniaus oro uoste dėl balonų atšaukti septyni skrydžiai. | INCIDENT
Nuo pareigūnų smūgių mirė 31 metų Romanas Bondarenka. | ASSAULT
Mainais į sankcijų švelninimą į laisvę ištrūko 123 kaliniai. | RETREAT release
Vežėjai atgavo 40 užlaikytų puspriekabių. | RETREAT return
Vilnius sutiko laikinai priimti tris šeimas. | AGREE
Per pusmetį Lietuva iš Baltarusijos importavo prekių už 90 mln. eurų. | COOPERATE
Paramos Tichanovskajos biurui Briuselis šiemet atseikėjo 3 mln. eurų. | AID
Oficialiais duomenimis, už Lukašenką balsavo 87 proc. rinkėjų. | ELECT
Nuo spalio 1-osios įsigalioja naujas klausimynas. | GOVERN
Per mišką į Lietuvą atėjo dar keturi somaliečiai. | RELOCATE
# a participle as predicate, without a doer
Per kratą blogerio namuose rasta ir paimta kompiuterinė technika. | COERCE seize
Lietuvos prezidentas griežtai pasmerkė žurnalistų persekiojimą Baltarusijoje. | ACCUSE disapprove
Gomelyje pradėtas teismo procesas prieš „Radijo Svaboda“ žurnalistą. | ACCUSE investigate
Europos Parlamentas paragino Baltarusijos režimą nedelsiant paleisti Alesį Bialiackį. | REQUEST yield
Vokietija įsipareigojo iki metų pabaigos Lietuvoje dislokuoti visą brigadą. | AGREE
Lukašenka pagrasino nukreipti migrantus į Europą, jei ES neatšauks sankcijų. | THREATEN
Jam neleista miegoti, ant galvos maukštas maišas. | ASSAULT torture
Minia išsklaidyta guminėmis kulkomis. | ASSAULT crowd-control
Dvidešimt Nobelio laureatų laišku prašo išlaisvinti Bialiackį. | REQUEST yield
Seimo komitetas siūlo vyriausybei peržiūrėti klausimyną. | REQUEST change
Minskas pasižadėjo nebesiųsti balionų. | AGREE
Trims kalinėms bausmė sutrumpinta pusmečiu. | CONCEDE
Rusijos ir Baltarusijos desantininkai drauge mokėsi forsuoti upę. | COOPERATE
Prekybos apyvarta su Kinija per metus išaugo ketvirtadaliu. | COOPERATE
Teismas atsisakė grąžinti jai pasą. | REJECT
Ryga nurodė išvykti dviem Baltarusijos diplomatams. | SANCTION
Į Asipovičius atvežti „Iskander“ kompleksai. | MOBILIZE
Virš Ignalinos rajono pastebėtas dronas be skiriamųjų ženklų. | MOBILIZE
Natalijai Petkevič patikėtos vicepremjerės pareigos. | GOVERN
Kalinys surastas pasikoręs kameroje. | INCIDENT
# the object before the verb
Vežėjai ragina Vyriausybę tartis su Minsku. | REQUEST change
Kremlius atmetė Kyjivo siūlymą dėl paliaubų. | REJECT
Pareigūnai sulaikytą inžinierių parklupdė ir trankė galva į sieną. | ASSAULT beat
Sekmadienį Minską aplankė Vatikano valstybės sekretorius. | CONSULT
Ministrai telefonu aptarė padėtį. | CONSULT
Naujai išrinktam popiežiui Minskas nusiuntė sveikinimą. | SUPPORT
Parlamentarai atsistojimu pagerbė žuvusius protestuotojus. | SUPPORT
Sprendimą remia ir Latvijos vyriausybė. | SUPPORT
Kyjivą pasiekė pirmoji vokiška priešlėktuvinė sistema. | AID
Vilnius į Minsko ultimatumus nereagavo. | REJECT
Antrą dieną nedirba „Belaruskalij“ kalnakasiai. | PROTEST strike
Žemdirbiai traktoriais uždarė kelią į Kalvariją. | PROTEST obstruct
Sekmadienį baltarusiai balsavo parlamento rinkimuose. | ELECT
# a topic, a habit or nothing done
Ekspertai diskutavo, kaip pasikeitė Baltarusijos ekonomika. | none
Lietuvos gyventojai vis dažniau keliauja į Lenkiją. | none
Nėra jokių ženklų, kad karas baigsis. | none
Analitikas mano, jog režimas nesiims reformų. | none
Diplomatai nekomentavo, apie ką kalbėta. | none
Politologas teigia, kad derybos būtų naudingos abiem pusėms. | none
Rinkimų kampanija prasidės rudenį, jei bus priimtas biudžetas. | none
Anot teisininkų, tokioms byloms būdinga tai, kad žmonės sulaikomi anksti ryte. | none
Muitinė primena, kad vežtis mėsos produktus draudžiama. | none
Vilniaus apygardos teismas įsikūręs Gedimino prospekte. | none
Baudos už greičio viršijimą didės nuo sausio. | none
Kaliniai laukia žinių iš namų. | none
Bylos medžiaga – penkiolika tomų. | none
Jis norėtų, kad dukra mokytųsi užsienyje. | none
Renginyje žiūrovams pristatytas naujas autobusas. | none
Ūkininkai džiaugiasi gausiu derliumi. | none
Svarbiausia – kad nenukentėtų žmonės. | none
Pagal įstatymą už tai baudžiama iki septynerių metų. | none
Teismas nagrinėja bylas vidutiniškai per keturis mėnesius. | none
Sienos ilgis – beveik 680 kilometrų. | none
Pernai lentpjūvė uždarė vieną cechą dėl menkos paklausos. | none
Bokso varžybose baltarusis sumušė varžovą antrajame raunde. | none
Jis pabrėžė, kad smurtas šeimoje tebėra didelė problema. | none
Plaukikė pagerino Baltarusijos rekordą. | none
Iš parduotuvės išėjusi moteris paslydo ir griuvo. | none
Gamykla išleido naują traktoriaus modelį. | none
Treneris atsistatydino po pralaimėjimo Minsko „Dinamo“. | none
# only thought of
Jei Minskas nepakeis politikos, ES galėtų svarstyti naujas priemones. | none
Nežinia, ar kalinys bus paleistas. | none
Ministerija svarstys, ar verta riboti prekybą. | none
Ekspertai prognozuoja, kad režimas gali sugriežtinti cenzūrą. | none
Jei būtų sulaikytas, jis prarastų darbą. | none
# sport, trade, weather and culture
Muziejuje atidaryta paroda apie Baltarusijos partizanus. | none
Baltarusijos futbolo rinktinė pralaimėjo Suomijai. | none
Gamykla „Atlant“ gamina šaldytuvus. | none
Filmas pasakoja apie 2020 metų protestus. | none
Režisierius sukūrė filmą apie stalinizmo kalinius. | none
Krepšininkas praleis tris savaites dėl traumos. | none
Filmas šovė į populiariausiųjų viršūnę. | none
Komanda paliko aukščiausią lygą. | none
# a name or words in quotation marks
„Kitą kartą šausime“, – žadėjo pasienio komiteto vadovas. | THREATEN
Lukašenka gąsdina kaimynus „Orešniku“. | THREATEN
# everyday wording, coerce
Policija žurnalistą tris paras laikė areštinėje. | COERCE arrest |
# everyday wording: no event
Mokytoja laikosi savo nuomonės. | none
Vežėjai laikosi grafiko. | none
Ji laiko bites ir augina avietes. | none
Autobusas stoja prie kiekvieno kaimo. | none
Po studijų jis atsidūrė televizijoje. | none
# taken away or sentenced, by everyday verbs
Fotografą sučiupo prie teismo, jam nespėjus išsitraukti kameros. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Generolo našlės auštant atvyko du vyrai civiliais drabužiais ir nuvežė ją į Okrestino kalėjimą. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Jo brolis Naugarduke sėdi jau ketvirtus metus. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Už tris komentarus teismas suvirintojui atriekė ketverius metus. | COERCE arrest |
# what can no longer be read
Laikraščio svetainės šalyje nebeįmanoma atidaryti, ją užblokavo ministerija. | COERCE censor |
# posts, studies and entry lost
Nuo vidurnakčio Šalčininkų užkarda vėl nuleista. | COERCE restrict |
# posts, studies and entry lost
Konsulatas jai neišdavė paso, tad teks grįžti į Minską. | COERCE restrict |
# let home, let out, handed over
Teisėja kaltinamąją paleido. | RETREAT release |
# camps struck
Paskutiniai vagneriečiai susikrovė palapines Asipovičiuose ir išvažiavo. | RETREAT withdraw |
# candles, portraits, embassies
Vilniuje sekmadienį ėjo trys tūkstančiai žmonių su baltai raudonomis vėliavomis. | PROTEST demo |
# who does not eat
Kalinama studentė jau savaitę nevalgo. | PROTEST hunger |
# roads blocked
Vežėjai vilkikais užstatė kelią į Medininkų postą. | PROTEST obstruct |
# who does not go to work
Salihorsko kalnakasiai antradienį nesileido po žeme. | PROTEST strike |
# pleas
Politiko motina paprašė popiežiaus užtarti sūnų. | REQUEST assist |
# demands
Žmogaus teisių gynėjai reikalauja, kad prokuratūra imtųsi poeto mirties. | REQUEST change |
# refusals without the word
Minskas ambasados prašymą praleido pro ausis. | REJECT |
# refusals without the word
Nuteistasis malonės prašymo nepasirašė. | REJECT |
# threats
Lukašenka grasina, kad užsuks Europai dujas. | THREATEN |
# hands shaken
Lenkija ir Lietuva sukirto rankomis dėl bendrų patrulių. | AGREE |
# hands shaken
Premjerė pasieniečiams žadėjo naujos technikos. | AGREE |
# after talks with someone
Ministras trečiadienį sėdo prie stalo su Cichanouskaja. | CONSULT |
# envoys who arrive
Į Minską atskrido Trumpo pasiuntinys. | CONSULT visit |
# refuge and help
Klaipėda rado butus keturioms politinių kalinių šeimoms. | AID |
# diplomats who must pack
Dviem atašė liepta per dvi paras susikrauti daiktus. | SANCTION expel |
# weapons put up
Prie Bresto pastatytos raketų paleidimo sistemos. | MOBILIZE weapons |
# sleep and current
Tris naktis jam neleido užmigti ir krėtė elektra. | ASSAULT torture |
# shots that fall
Iš už upės pasigirdo šūviai į patrulį. | ASSAULT firearms |
# deaths behind bars
Kameroje užgeso 61-erių dailininkas. | INCIDENT death |
# off the road
Prie Maladečnos autobusas su darbininkais nulėkė į griovį, trys žmonės žuvo. | INCIDENT accident |
# to the polls
Sekmadienį baltarusiai ėjo prie urnų. | ELECT vote |
# laws pushed through
Deputatai prastūmė įstatymą dėl mirties bausmės už išdavystę. | GOVERN law |
# families flown out
Iš Minsko vakar išskrido diplomatų šeimos. | RELOCATE evacuate |
# no event: everyday life in the words of the news
Fotografas susirinko stovą ir nuėjo kavos. | none |
# no event: everyday life in the words of the news
Milicijos automobilis plovykloje laukė tris valandas. | none |
# no event: everyday life in the words of the news
Dailininkas užgesino šviesą ir išėjo iš dirbtuvės. | none |
# no event: everyday life in the words of the news
Gardino gyventojai skundžiasi duobėmis kelyje į mišką. | none |
# no event: everyday life in the words of the news
Teatras ieško aktoriaus teisėjo vaidmeniui. | none |
# no event: everyday life in the words of the news
Kalnakasiai leidosi po žeme kaip kasdien. | none |
# no event: everyday life in the words of the news
Klaipėda rado pinigų tilto remontui. | none |
# no event: everyday life in the words of the news
Studentė jau dešimt metų nevalgo mėsos. | none |
# no event: everyday life in the words of the news
Deputatas atsisėdo paskutinėje eilėje ir užmigo. | none |
# no event: everyday life in the words of the news
Poeto sesuo augina bites prie Lydos. | none |
# no event: everyday life in the words of the news
Briuselis, pasak turistų, brangus ir lietingas miestas. | none |
# no event: everyday life in the words of the news
Knyga pasakoja apie 1937 metų šūvius Kurapatuose. | none |
# no event: everyday life in the words of the news
Brolis kelyje į Druskininkus sustojo pavalgyti. | none |
# everyday wording, coerce
Du organizatoriai atsidūrė už grotų. | COERCE arrest |
# everyday wording: no event
Ji sėdi Seime nuo 2016 metų. | none
Laukiamajame sėdi vien moterys. | none
Už stipendiją ji dvejus metus mokėsi Krokuvoje. | none
Jis pratęsė sutartį su Minsko teatru dvejiems metams. | none
Kelionė iš Minsko į Vilnių anksčiau truko tris valandas. | none
Parduotuvė uždaryta dėl atostogų. | none
Kavinė prie sienos per šventes nedirba. | none
# everyday wording, coerce
Lietuva uždaro dar du pasienio punktus su Baltarusija. | COERCE restrict |
# everyday wording: no event
Muziejus Gardine bus remontuojamas iki gegužės. | none
Ekonomika pernai augo keturiais procentais. | none
Sviesto kainos liepą kilo aštuoniais procentais. | none
Tėvai devintajame dešimtmetyje neteko darbo. | none
Gamykloje dirba 4000 žmonių. | none
Dainininkas pasirodė pilnutėlėje salėje. | none
Koncertas atšauktas dėl lietaus. | none
Miške žmonės renka grybus ir uogas. | none
Prezidentas kalbėjo beveik keturias valandas. | none
Jis kalbėjo apie derlių, karves ir traktorius. | none
Ministrė plačiau nekomentavo. | none
Atstovas atsisakė komentuoti. | none
Vyriausybė kol kas situacijos nekomentuoja. | none
Šios informacijos nepriklausomai patvirtinti nepavyko. | none
Padėtis pasienyje rami, sakė atstovas. | none
Turguje moteris siūlo gėles. | none
Salonas siūlo ir manikiūrą. | none
# everyday wording, agree
Prezidentas Gitanas Nausėda pasiūlė Lenkijai pagalbą saugant sieną. | AGREE |
# everyday wording: no event
Treneris reikalavo iš komandos daugiau pastangų. | none
Darbas karjere reikalauja jėgų. | none
# everyday wording, request
„Human Rights Watch“ pareikalavo, kad Minskas paleistų moterį. | REQUEST yield |
# everyday wording: no event
Ji paprašė padavėjo sąskaitos. | none
Jis paprašė stiklinės vandens ir atsisėdo. | none
Motina prašo sūnaus paskambinti. | none
# everyday wording, request
Kyjivas paprašė ES daugiau ginklų. | REQUEST assist |
# everyday wording: no event
Užduotis reikalauja kruopštumo. | none
Skaitytojai klausė, kodėl dingo straipsnis. | none
Jis metė žvilgsnį į laikrodį. | none
Vaikai kaltino vienas kitą. | none
Ūkininkas skundžiasi sausra. | none
Jis skundėsi nugaros skausmu. | none
# everyday wording, accuse
Varšuva kaltina Baltarusiją migrantų gabenimu. | ACCUSE allege |
# everyday wording: no event
Jos močiutė 1944 metais buvo išvežta iš Minsko į Vokietiją. | none
Senoji sinagoga per karą buvo sugriauta. | none
Namas prieš dvidešimt metų sudegė ir buvo atstatytas. | none
Traukinys iš Vilniaus išvyksta devintą valandą. | none
Ji paliko salę pro šonines duris. | none
# everyday wording, relocate
Šeima iš Baltarusijos pasitraukė bijodama persekiojimo. | RELOCATE flee |
# everyday wording: no event
Dvidešimties jis išvažiavo į Berlyną studijuoti muzikos. | none
Jos paroda traukia lankytojus. | none
# everyday wording, retreat
Rusija išvedė karius iš Baltarusijos. | RETREAT withdraw |
# everyday wording: no event
Autobusas du kartus per savaitę važiuoja į Gardiną. | none
Žiemą pilyje apsilankė 40 tūkst. turistų. | none
# everyday wording, consult
Užsienio reikalų ministras antradienį lankėsi Kyjive. | CONSULT visit |
# everyday wording: no event
Būsimą žmoną jis sutiko traukinyje į Minską. | none
Kolegos susitiko prie alaus. | none
# everyday wording, consult
Macronas Vilniuje susitiko su Cichanouskaja. | CONSULT |
# everyday wording: no event
Draugės skambina viena kitai kiekvieną sekmadienį. | none
Sūnus padeda jam kraustytis. | none
Bankas remia sporto klubą. | none
# everyday wording, support
Lietuva palaiko Lenkijos siūlymą skelbti naujas sankcijas. | SUPPORT |
# everyday wording: no event
Kritikai filmą gyrė. | none
Komanda dėkojo sirgaliams. | none
# everyday wording, support
Putinas pasveikino Lukašenką su pergale rinkimuose. | SUPPORT |
# everyday wording: no event
Komisija Minską paskelbė žaliausiu metų miestu. | none
Ji gimė Vitebske ir augo pas senelius. | none
Sulaukęs 88 metų poetas mirė savo namuose. | none
Svečių puolimas vyko kairiuoju kraštu. | none
Ji surinko sesers numerį. | none
Kitos išeities jis neturėjo. | none
Už kelius atsako savivaldybė. | none
Teismas yra miesto centre. | none
Teisėjui 45-eri, jis augina tris vaikus. | none
Kiek žmonių kalinama, tiksliai niekas nežino. | none
Už grotų tebėra daugiau nei tūkstantis politinių kalinių. | none
Kariai Kalėdas šventė kareivinėse. | none
Nuotraukoje matyti trys kariai. | none
Siena čia – tik griovys žolėje. | none
Dronas buvo skirtas fotografuoti. | none
Per kelią perbėgo šuo, vairuotojas stabdė. | none
Derybos dėl naujo tvarkaraščio vilkinamos. | none
Ambasadorius laisvai kalba baltarusiškai. | none
Ambasada įsikūrusi viloje prie upės. | none
Muitinė čia tikrina kiekvieną vilkiką. | none
Vilkikai čia kartais laukia dvi paras. | none
Ministerijoje dirba 300 žmonių. | none
Seimo nariai diskutuoja jau kelias valandas. | none
Gubernatorius atidarė karvidę. | none
Ji nuo 2017 metų vadovauja nedideliam fondui. | none
Byla jau kelias savaites kaitina visuomenę. | none
Jis sakė niekada negalvojęs bėgti. | none
Savanoriai perdažė sienas ir pataisė stogą. | none
Kam reikia pagalbos, gali kreiptis į bendruomenę. | none
Rinkimų kampanija kol kas rami. | none
Statybininkai pernai prie sienos nutiesė kelią. | none
Mergina padavė jam ranką ir nusišypsojo. | none
Vyresnieji klausosi radijo, jaunimas žiūri telefoną. | none
Jis nutraukė pokalbį ir išėjo. | none
Ligoninė priėmė pirmuosius pacientus. | none
Viešbutis nepriima svečių su šunimis. | none
Vakarais jis taiso dviračius ir niekam nieko neaiškina. | none
# everyday wording, request
Kalinio motina paprašė Lietuvos pagalbos. | REQUEST assist |
Jo žmona reikalauja nepriklausomo tyrimo. | REQUEST change |
Tėvai paprašė mero neuždaryti mokyklos. | REQUEST |
Medikai pareikalavo nutraukti smurtą. | REQUEST yield |
# everyday wording, support
Šeima padėkojo Lietuvai už priglobimą. | SUPPORT |
# everyday wording, request
Jos vyras paprašė JAV prezidento pagalbos. | REQUEST assist |
# everyday wording, consult
Kalinės sesuo Berlyne susitiko su užsienio reikalų ministre. | CONSULT |
# everyday wording, request
Dukra paprašė popiežiaus užtarti tėvą. | REQUEST |
Žurnalisto kolegos pareikalavo jį paleisti. | REQUEST yield |
# everyday wording, aid
Savanoriai pabėgėliams atvežė sriubos ir antklodžių. | AID |
Raudonasis Kryžius į pasienį nusiuntė antklodžių. | AID |
# everyday wording, request
Studentai pareikalavo rektoriaus atsistatydinimo. | REQUEST yield |
Gamyklos darbuotojai pareikalavo direktoriaus atsistatydinimo. | REQUEST yield |
Darbuotojai reikalauja didesnių algų. | REQUEST |
# everyday wording, accuse
Našlė kritikavo tyrėjus. | ACCUSE disapprove |
# everyday wording, reject
Tėvai atmetė KGB pasiūlymą. | REJECT |
# everyday wording, request
Ji paprašė prezidento malonės. | REQUEST |
# everyday wording, support
Tūkstančiai skaitytojų palaikė suimtą redaktorę. | SUPPORT |
# everyday wording, accuse
Kaimynai kritikavo kapinių naikinimą. | ACCUSE disapprove |
# everyday wording, agree
Gamyklos vadovas darbuotojams pažadėjo didesnes algas. | AGREE |
# everyday wording, reject
Muzikantas atsisakė koncertuoti Lukašenkai. | REJECT |
Gydytoja atsisakė pranešti policijai apie sužeistuosius. | REJECT |
# everyday wording, accuse
Brolis kaltina prižiūrėtojus jį mušus. | ACCUSE allege |
# everyday wording, request
Opozicija paragino žmones languose uždegti žvakes. | REQUEST |
Kalinys pareikalavo antklodės ir šiltų drabužių. | REQUEST |
# everyday wording, threaten
Mokyklos direktorius mokytojams pagrasino atleidimu. | THREATEN |
# everyday wording: no event
Ministrė į ambasadą atėjo pėsčiomis ir atnešė gėlių. | none
Po studijų jis įsidarbino banke. | none
Ji sėdi keliose valdybose. | none
Treneris anksti pakeitė puolėją. | none
Vakare prie paminklo žmonės padėjo gėlių. | none
Ataskaita nieko nekainuoja. | none
Parlamentas posėdžiauja kartą per metus. | none
Prezidentas mėgsta uniformas. | none
Prezidento rinkimai vyksta kas penkerius metus. | none
Teismo salėje sėdėjo artimieji ir diplomatai. | none
Prie kalėjimo auga beržai. | none
Premija – 10 tūkst. eurų. | none
Ji paprašė supratimo. | none
Oro linijos į Stambulą skraido du kartus per dieną. | none
Breste dingo elektra. | none
Audra išvertė medžius. | none
Kelias veda pro senas kapines. | none
Dukra groja smuiku orkestre. | none
Svečiai gyrė maistą ir aptarnavimą. | none
Kas protestuoja, rizikuoja darbu. | none
Laikraštis leidžiamas tik internete. | none
Į pamaldas susirinko apie 300 tikinčiųjų. | none
Kiek karių yra šalyje, neaišku. | none
Mokykla šiemet priėmė 90 pirmokų. | none
Universitetas pakvietė stojančiuosius į atvirų durų dieną. | none
Bendrovė pernai patyrė nuostolių. | none
Vaikus į mokyklą veža geltonas autobusas. | none
Jis perėmė tėvo ūkį. | none
# everyday wording, coerce
Pinske dviem mokytojoms skirta po 15 parų arešto. | COERCE arrest |
Dainininkas nuo kovo laikomas tardymo izoliatoriuje. | COERCE arrest |
Lenkija Bobrovnikų punktą tebelaiko uždarytą. | COERCE restrict |
Minsko teismas likvidavo žurnalistų asociaciją. | COERCE ban |
Tyrėjai išsinešė kompiuterius ir telefonus. | COERCE seize |
# everyday wording, assault
Pareigūnas spyrė jam į veidą. | ASSAULT beat |
# everyday wording, protest
Prie ambasados Vilniuje protestavo 200 žmonių. | PROTEST demo |
# everyday wording, sanction
Šveicarija įšaldė penkių Baltarusijos bankų sąskaitas. | SANCTION discontinue |
# everyday wording, accuse
Vyriausybė griežtai kritikavo nuosprendžius. | ACCUSE disapprove |
# everyday wording, request
JT žmogaus teisių komisaras paragino paleisti visus kalinius. | REQUEST yield |
# everyday wording, retreat
Penktadienį tinklaraštininkas paleistas iš kalėjimo. | RETREAT release |
# everyday wording, incident
Kolonijoje mirė 60-metis kalinys. | INCIDENT death |
# everyday wording, govern
Lukašenka paskyrė naują KGB vadovą. | GOVERN appoint |
# everyday wording, relocate
Bijodama sulaikymo, gydytoja pabėgo į Lenkiją. | RELOCATE flee |
# everyday wording, consult
Kardinolas Minske susitiko su valstybės vadovu. | CONSULT visit |
# everyday wording, mobilize
Lietuva prie sienos permetė 100 karių. | MOBILIZE troops |
# everyday wording, accuse
Prokuratūra iškėlė bylą dviem pareigūnams. | ACCUSE investigate |
# everyday wording, coerce
Kalinį perkėlė į kitą koloniją. | COERCE arrest |
# staff of an embassy declared unwanted
Lietuva paskelbė nepageidaujamais asmenimis du Baltarusijos ambasados darbuotojus. | SANCTION expel | actor=Lithuania
# an attaché sent away
Lietuva išsiunčia Baltarusijos karo atašė. | SANCTION expel | actor=Lithuania
# envoys who must leave
Du Baltarusijos diplomatai turi išvykti iš Lietuvos per 48 valandas. | SANCTION expel | actor=Lithuania recipient=diplomats
# officials not let in
Lenkija uždraudė atvykti 20 Baltarusijos teisėjų. | SANCTION discontinue | actor=Poland recipient=judges
# people not let in
Lietuvos pasieniečiai neįleido 5 baltarusių. | COERCE restrict | recipient=Belarusians
# the expulsion announced
Minskas paskelbė apie dviejų Lietuvos diplomatų išsiuntimą. | SANCTION expel | actor=Belarus recipient=diplomats
# people sent away
Lietuva išsiuntė 12 Baltarusijos piliečių. | COERCE deport | actor=Lithuania
# an envoy sent to a post
Lietuva išsiuntė ambasadorių į Minską. | none |
# a delegation sent
Lietuva išsiuntė delegaciją į Minską. | none |
# an embassy that is to open again
JAV paskelbė apie ambasados Minske atidarymą iš naujo. | SUPPORT | actor=United status=planned
# an embassy that works again
JAV ambasada Minske atnaujino darbą. | SUPPORT |
# an embassy that is to close
Lietuva pranešė uždaranti ambasadą Minske. | SANCTION withdraw | actor=Lithuania
# another opening announced
Ministras pranešė apie parodos Minske atidarymą. | none |
# a mission closed for a holiday
Lenkijos ambasada Minske pirmadienį uždaryta dėl šventės. | none |
# only where it is
Šalia Baltarusijos ambasados Vilniuje atidaryta paroda. | none |
# closed for good
Lietuva uždarė ambasadą Minske. | SANCTION withdraw |
# a title cut short is no one
Teismas nuteisė kun. Henriką Akalatovičių 11 metų kalėti. | COERCE arrest | sentence=132
# a natural death
Mirė buvęs Baltarusijos prezidentas Stanislavas Šuškevičius. | INCIDENT death |
# an entry ban goes with a deportation
Dvylika žmonių deportuota ir jiems uždrausta atvykti dešimt metų. | !COERCE restrict |
# ordinary people kept out
Lietuva uždraudė atvykti 150 baltarusių, laikomų grėsme nacionaliniam saugumui. | COERCE restrict |
# officials kept out
Latvija uždraudė atvykti Lukašenkai ir dar 29 pareigūnams. | SANCTION discontinue |
# an arrest named only as a reason: dėl, whose it is before it
Europos Sąjunga įvedė sankcijas 12 Baltarusijos pareigūnų dėl darbininkų sulaikymo Gardine. | !COERCE arrest |
# the same: prieš
Vilniuje surengta protesto akcija prieš Mikolos Statkevičiaus suėmimą. | !COERCE arrest |
# reported, not a reason
„Viasna“ pranešė apie trijų darbininkų sulaikymą Gardine. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Aktyvistę milicininkai išsivedė iš namų šeštą ryto. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Istorijos mokytoją iš mokyklos išvedė su antrankiais. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Po apklausos jis namo nebegrįžo: paliktas Valadarkos izoliatoriuje. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Jos vyrą, elektriką iš Lydos, čiupo tiesiai darbe. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Už grotų atsidūrė ir fondo buhalterė. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Studentas gavo dešimt parų už vėliavą lange. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Teismas pensininkei atseikėjo penkis šimtus rublių už patiktuką. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Poetė nuo kovo sėdi Gomelio kolonijoje. | COERCE arrest |
# taken away or sentenced, by everyday verbs
VSAT pareigūnai pričiupo keturis grupės vedlius. | COERCE arrest |
# posts, studies and entry lost
Mokyklos direktorė neteko vietos už paramą protestams. | COERCE restrict |
# posts, studies and entry lost
Pasieniečiai neįleido į šalį kalinio motinos. | COERCE restrict |
# things taken, doors broken in
Per kratą iš redakcijos išnešti visi kompiuteriai. | COERCE seize |
# things taken, doors broken in
Auštant buto duris išlaužė OMON. | COERCE seize |
# lists
Telegramo kanalas pateko į ekstremistinės medžiagos sąrašą. | COERCE ban |
# trials and inquiries, by everyday verbs
Žurnalistės byla atiduota apygardos teismui. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Pirmadienį prieš Bresto teismą stos keturi geležinkelininkai. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Prasidėjo gydytojos iš Minsko teismas. | ACCUSE investigate |
# hard words
ESBO stebėtojai rinkimus įvertino kaip nelaisvus. | ACCUSE disapprove |
# hard words
Ambasadorius iškviestas ant kilimėlio į Užsienio reikalų ministeriją. | ACCUSE disapprove |
# let home, let out, handed over
Po keturių valandų redaktorę paleido namo. | RETREAT release |
# let home, let out, handed over
Į laisvę išėjo dvylika politinių kalinių. | RETREAT release |
# let home, let out, handed over
Už užstatą išleistas ir vilkiko vairuotojas. | RETREAT release |
# let home, let out, handed over
Lukašenka amerikiečiams atidavė šešis nuteistuosius. | RETREAT release |
# let home, let out, handed over
Vienuolei po trijų dienų kameroje leista grįžti į vienuolyną. | RETREAT release |
# posts left
Įmonės vadovas iš posto pasitraukė gruodį. | RETREAT resign |
# posts left
Iš pareigų išėjo valdybos narys. | RETREAT resign |
# gone abroad for fear
Gydytoja su šeima persikėlė į Klaipėdą, nes jai grėsė kalėjimas. | RELOCATE flee |
# gone abroad for fear
Nuteistojo šeima per naktį susikrovė daiktus ir pabėgo per Sakartvelą. | RELOCATE flee |
# over the fence
Šeštadienį per tvorą perlipo trisdešimt afganų. | RELOCATE migrate |
# beaten, by everyday verbs
Apsauginis parbloškė fotografą ant žemės ir spyrė į pilvą. | ASSAULT beat |
# beaten, by everyday verbs
Opozicionierius iš nuovados išėjo su lūžusia ranka. | ASSAULT beat |
# knives and stones
Užsienietis už tvoros dūrė kariui peiliu į krūtinę. | ASSAULT primitive |
# gas and water
Prieš žmones už užtvaros paleistos dujos ir vandens patranka. | ASSAULT crowd-control |
# orders held up, cases dropped
Teismas sustabdė sprendimą išsiųsti baltarusį. | CONCEDE |
# orders held up, cases dropped
Slaugytojos byla nutraukta. | CONCEDE |
# refuge and help
Baltarusė Lietuvoje pripažinta pabėgėle. | AID |
# refuge and help
Migracijos departamentas dviem aktoriams suteikė apsaugą. | AID |
# candles, portraits, embassies
Prie konsulato trečiadienį uždegtos žvakės. | PROTEST demo |
# candles, portraits, embassies
Vilniaus studentai su kalinių portretais atėjo prie Baltarusijos ambasados. | PROTEST demo |
# praise
Premjeras žuvusį karį pavadino didvyriu. | SUPPORT |
# goods no longer let through
Minskas nebeįleis lietuviškų trąšų traukinių. | SANCTION discontinue |
# done together
Lenkų ir lietuvių muitininkai kartu išnarpliojo cigarečių kontrabandos tinklą. | COOPERATE |
# no event: everyday life in the words of the news
Močiutė pasiėmė anūką iš mokyklos ir nuėjo ledų. | none |
# no event: everyday life in the words of the news
Treneris išvedė komandą į aikštę. | none |
# no event: everyday life in the words of the news
Rašytoja šešerius metus praleido Gardine mokytojaudama. | none |
# no event: everyday life in the words of the news
Kieme guli kompiuteriai, kurių niekam nereikia. | none |
# no event: everyday life in the words of the news
Direktorius po trisdešimties metų išėjo į pensiją. | none |
# no event: everyday life in the words of the news
Šeima persikėlė į didesnį butą. | none |
# no event: everyday life in the words of the news
Žvakės uždegtos ant gimtadienio torto. | none |
# no event: everyday life in the words of the news
Kaimynė įleido santechniką į rūsį. | none |
# no event: everyday life in the words of the news
Vartininkas parbloškė puolėją baudos aikštelėje. | none |
# no event: everyday life in the words of the news
Aktorius prieš šešerius metus gavo premiją. | none |
# no event: everyday life in the words of the news
Gydytoja ėmėsi paauglių mitybos. | none |
# no event: everyday life in the words of the news
Motina leido sūnui grįžti po dešimtos. | none |
# ordinary news: cooperate
2021 metais Baltarusija trąšų pardavė už 2,9 milijardo dolerių. | COOPERATE |
# ordinary news: cooperate
Lietuvos ir Baltarusijos prekybos apyvarta pernai siekė pusantro milijardo eurų. | COOPERATE |
# ordinary news: cooperate
Baltarusiškos medienos eksportas į Lietuvą sumažėjo perpus. | COOPERATE |
# ordinary news: cooperate
Prekyba tarp Minsko ir Pekino išaugo penktadaliu. | COOPERATE |
# ordinary news: cooperate
Lietuva sausį iš Baltarusijos importavo suskystintų dujų už 40 mln. eurų. | COOPERATE |
# ordinary news: no event
Minsko parduotuvės gruodį pardavė daugiau eglučių negu pernai. | none |
# ordinary news: aid
Kinija balandį Minskui atsiuntė testų ir respiratorių. | AID |
# ordinary news: aid
Lenkija pirmadienį Baltarusijos ligoninėms perdavė 50 tonų dezinfekcinio skysčio. | AID |
# ordinary news: aid
Užsienio reikalų ministerija atvykusiems kaliniams išdavė humanitarines vizas. | AID |
# ordinary news: aid
Kiekvienam išlaisvintam ukrainiečiui valstybė išmokės po 100 tūkst. grivinų. | AID |
# ordinary news: aid
Europos Komisija universitetui skyrė 700 tūkstančių eurų. | AID |
# ordinary news: no event
Kurjeris man atsiuntė siuntinį iš Minsko tik po savaitės. | none |
# ordinary news: no event
Bankas klientams išmokės palūkanas. | none |
# ordinary news: consult visit
Trumpo pasiuntinys Johnas Coale'as gruodį atvyks į Minską. | CONSULT visit |
# ordinary news: consult visit
Baltarusijos užsienio reikalų ministras Maksimas Ryženkovas išskrido į Pekiną. | CONSULT visit |
# ordinary news: consult visit
Trečiadienį į Varšuvą atvyko Lietuvos premjerė. | CONSULT visit |
# ordinary news: no event
Į Minską atvyks Latvijos tinklininkės. | none |
# ordinary news: no event
Konsulatas pataria artimiesiems skambinti karštąja linija. | none |
# ordinary news: no event
Pasieniečiai primena, kad turistai su savimi turi turėti pasą. | none |
# ordinary news: no event
Šalna nužudė obelų žiedus prie Bresto. | none |
# ordinary news: protest
Prie Baltarusijos ambasados piketavo iki šimto opozicijos rėmėjų. | PROTEST |
# ordinary news: protest boycott
Bresto ir Vitebsko sirgaliai paskelbė lygos rungtynių boikotą. | PROTEST boycott |
# ordinary news: protest boycott
Dalis menininkų boikotavo festivalį Vitebske. | PROTEST boycott |
# ordinary news: coerce withhold
Kolonijos administracija iš kalinio atėmė teisę į pasimatymus. | COERCE withhold |
# ordinary news: coerce withhold
Kalinei neleido gauti vaistų. | COERCE withhold |
# ordinary news: coerce restrict
Vitebsko ligoninėje atleistas skyriaus vedėjas Siarhejus Laptevas, žurnalistams papasakojęs apie kaukių stygių. | COERCE restrict |
# ordinary news: coerce restrict
Mozyriaus mokytoja atleista iš darbo už parašą po Cichanouskajos laišku. | COERCE restrict |
# ordinary news: coerce ban
Baltarusijos švietimo ministerija atėmė iš universiteto licenciją. | COERCE ban |
# ordinary news: coerce ban
Ministerija panaikino portalo „Tut.by“ licenciją. | COERCE ban |
# ordinary news: coerce restrict
Trečiadienį į Lietuvą neįleista 140 žmonių. | COERCE restrict |
# ordinary news: threaten restrict
Užsienio reikalų ministras Kęstutis Budrys pagrasino naujomis sankcijomis. | THREATEN restrict |
# ordinary news: request yield
„Viasna“ ragina valdžią paleisti sergančius kalinius. | REQUEST yield |
# ordinary news: request assist
Cichanouskaja paragino Vašingtoną padėti išlaisvinti likusius kalinius. | REQUEST assist |
# ordinary news: request yield
Ministras reikalavo, kad rektorius atsistatydintų. | REQUEST yield |
# ordinary news: request
Apie 2000 sportininkų pasirašė atvirą laišką dėl naujų rinkimų. | REQUEST |
# ordinary news: reject
Lukašenka atsisakė atšaukti paradą. | REJECT |
# ordinary news: sanction
„Lietuvos geležinkeliai“ nuo antradienio nebeveža baltarusiškų trąšų. | SANCTION |
# ordinary news: sanction
Vyriausybė Vilniuje nutraukė sutartį su „Belaruskalij“. | SANCTION |
# ordinary news: sanction discontinue
Minskas nuo pirmadienio nebeįleis traukinių su lietuviškais naftos produktais. | SANCTION discontinue |
# ordinary news: sanction
Pasaulio ledo ritulio federacija iš Minsko atėmė pasaulio čempionatą. | SANCTION |
# ordinary news: sanction
Lietuva uždraudė Baltarusijos pareigūnams atvykti į šalį. | SANCTION |
# ordinary news: sanction
Latvija 50 Baltarusijos pareigūnų įtraukė į neįleidžiamų asmenų sąrašą. | SANCTION |
# ordinary news: coerce restrict
Lietuva uždraudė atvykti į šalį 300 Baltarusijos piliečių. | COERCE restrict |
# ordinary news: mobilize
Kariuomenė nuo antradienio į pasienį permes tris oro gynybos grupes. | MOBILIZE |
# ordinary news: no event
Turistų grupė autobusu buvo atvežta į Vilnių. | none |
# ordinary news: govern law
Lukašenka gruodį pasirašė įstatymą dėl bendruomenių registracijos. | GOVERN law |
# ordinary news: no event
Įstatymas, galiojantis nuo 2002 metų, nustato parapijų registracijos tvarką Baltarusijoje. | none |
# ordinary news: incident disease
Baltarusijos sveikatos ministerija antradienį pranešė apie 12 208 koronaviruso atvejus. | INCIDENT disease |
# ordinary news: incident disease
Nuo koronaviruso Baltarusijoje mirė 79 ligoniai. | INCIDENT disease |
# ordinary news: no event
Ministras kalbėjo apie 40 tūkstančių karių, kurių gynybai pakaks. | none |
# ordinary news: no event
Baltarusijos ambasada Vilniuje pirmadienį nedirbs dėl šventės. | none |
# ordinary news: consult
Antradienį su buvusiais kaliniais susitiks Seimo pirmininkas Saulius Skvernelis. | CONSULT |
# plain prose: coerce arrest
Vakare Mogiliove sulaikytas vietos kraštotyrininkų būrelio vadovas, pranešė „Viasna“. | COERCE arrest |
# plain prose: no event
Mogiliovo kraštotyrininkų būrelis renkasi ketvirtadieniais bibliotekoje. | none |
# plain prose: coerce seize
Trečiadienio rytą į rajono laikraščio redakciją atėjo pareigūnai su kratos orderiu. | COERCE seize |
# plain prose: no event
Rajono laikraščio redakcija persikėlė į naujas patalpas prie turgaus aikštės. | none |
# plain prose: accuse investigate
Prokuratūra perdavė teismui trijų geležinkelininkų iš Baranovičių bylą. | ACCUSE investigate |
# plain prose: concede
Lukašenka suteikė malonę dar keturiolikai nuteistųjų. | CONCEDE |
# plain prose: no event
Malonės suteikimas yra prezidento teisė. | none |
# plain prose: sanction
Kanada į sankcijų sąrašą įtraukė du Baltarusijos teisėjus. | SANCTION |
# plain prose: sanction expel
Kyjivas paskelbė Baltarusijos karo atašė persona non grata. | SANCTION expel |
# plain prose: request
Europos Tarybos Parlamentinė Asamblėja paragino valstybes nares nepratęsti sutarčių su Baltarusijos įmonėmis. | REQUEST |
# plain prose: accuse disapprove
Estijos diplomatijos vadovas nuosprendį pavadino pasityčiojimu iš teisės. | ACCUSE disapprove |
# plain prose: reject
Minskas atmetė Varšuvos kaltinimus. | REJECT |
# plain prose: consult visit
Baltarusijos delegacija penktadienį lankėsi gamykloje Charbine. | CONSULT visit |
# plain prose: no event
Gamykla Charbine įkurta daugiau kaip prieš šimtą metų. | none |
# plain prose: consult phone
Ukrainos prezidentas vakare paskambino Lenkijos premjerui. | CONSULT phone |
# plain prose: agree
Minskas ir Teheranas pasirašė memorandumą dėl bendradarbiavimo gaminant vaistus. | AGREE |
# plain prose: protest demo
Prie operos Vilniuje susirinko keli šimtai baltarusių su baltomis ir raudonomis vėliavomis, protestuojančių prieš rinkimus. | PROTEST demo |
# plain prose: protest hunger
Gardine kalinamas anarchistas antrą savaitę atsisako maisto. | PROTEST hunger |
# plain prose: mobilize
Baltarusija pakėlė du naikintuvus pasirodžius nežinomam dronui. | MOBILIZE |
# plain prose: relocate flee
Kupalos teatro aktorė su dviem vaikais persikėlė į Vroclavą, bėgdama nuo arešto. | RELOCATE flee |
# plain prose: relocate migrate
Praėjusią naktį iš Baltarusijos į Latviją bandė patekti 37 žmonės. | RELOCATE migrate |
# plain prose: incident accident
Prie Babruisko susidūrė autobusas ir pienvežis, žuvo du žmonės. | INCIDENT accident |
# plain prose: incident death
Šklovo kolonijoje mirė 63 metų kalinys, priežastis nepranešama. | INCIDENT death |
# plain prose: govern appoint
Naujuoju Baltarusijos ambasadoriumi Kinijoje tapo buvęs vicepremjeras. | GOVERN appoint |
# plain prose: govern dismiss
Lukašenka atleido Homelio srities vykdomojo komiteto pirmininką. | GOVERN dismiss |
# plain prose: govern law
Parlamentarai po antrojo svarstymo priėmė pilietybės įstatymo pataisas. | GOVERN law |
# plain prose: support
Ukrainos prezidentas ordinu apdovanojo baltarusį savanorį. | SUPPORT |
# plain prose: aid
Lietuva priims gydyti dešimt sužeistų baltarusių savanorių. | AID |
# plain prose: assault beat
Buvęs kalinys pasakoja, kad prižiūrėtojai jį mušė lazdomis per kojas. | ASSAULT beat |
# plain prose: no event
Sportininkas mušė kamuolį į sieną, laukdamas trenerio. | none |
# plain prose: no event
Pasieniečiai čia kasdien patikrina apie šešis tūkstančius pasų. | none |
# plain prose: no event
Bresto teismas įsikūręs buvusios gimnazijos pastate. | none |
# plain prose: no event
Policija vairuotojams pataria rinktis aplinkkelį. | none |
# plain prose: no event
Muziejuje atidaryta paroda apie ketvirtojo dešimtmečio represijas. | none |
# plain prose: no event
Ministras studentams papasakojo, kaip pats laikė egzaminus. | none |
# plain prose: no event
Filmo kūrėjai dvejus metus ieškojo pinigų filmavimui. | none |
# plain prose: no event
Gyventojai skundžiasi, kad vėluoja autobusas. | none |
# plain prose: no event
Ekspertai mano, kad siena anksčiau ar vėliau bus atidaryta. | none |
# plain prose: no event
Jei tada būtų įvestos sankcijos, gamykla būtų sustojusi. | none |
# plain prose: no event
Advokatai Baltarusijoje gali netekti licencijos už vieną interviu. | none |
# plain prose: no event
Mokytoja prisimena, kaip vaikystėje pabėgo nuo šuns. | none |
# plain prose: no event
Grikių kainos per metus išaugo trečdaliu. | none |
# plain prose: no event
Soligorsko komanda pralaimėjo išvykoje ir iškrito iš taurės varžybų. | none |
# plain prose: coerce ban
Teismas likvidavo labdaros fondą, padėjusį našlaičiams. | COERCE ban |
# plain prose: coerce censor
Ministerijos reikalavimu tiekėjai užblokavo prieigą prie kultūros žurnalo svetainės. | COERCE censor |
# daily news: coerce arrest
Buvęs diplomatas Iharas Leščenia Minske gavo penkerius metus. | COERCE arrest |
# daily news: coerce seize
Tyrėjai iš puodininkystės muziejaus paėmė kompiuterius. | COERCE seize |
# daily news: coerce restrict
Varšuva nuo penktadienio uždaro dar vieną punktą prie Baltarusijos sienos. | COERCE restrict |
# daily news: retreat
Amerikiečių kariai paliko mokymo centrą prie Gardino. | RETREAT |
# daily news: retreat resign
Kalbų universiteto rektorius atsistatydino. | RETREAT resign |
# daily news: concede
Lenkija atnaujino vilkikų eismą per Bobrovnikus. | CONCEDE |
# daily news: sanction
Šveicarija prisijungė prie ES prekybos apribojimų Minskui. | SANCTION |
# daily news: sanction withdraw
Australija atšaukė garbės konsulą iš Minsko. | SANCTION withdraw |
# daily news: agree
Europos Komisija pažadėjo Baltarusijos opozicijai 30 milijonų eurų. | AGREE |
# daily news: aid
Norvegija suteikė prieglobstį žurnalisto iš Homelio šeimai. | AID |
# daily news: support
Popiežius pagyrė Minsko pastangas siekti taikos. | SUPPORT |
# daily news: request
Estija reikalauja tarptautinio kankinimų tyrimo. | REQUEST |
# daily news: reject
Lietuvos vyriausybė atmetė Minsko siūlymą derėtis. | REJECT |
# daily news: accuse
„Amnesty International“ apkaltino Minską žiauriu elgesiu su kaliniais. | ACCUSE |
# daily news: threaten
Lukašenka grasina Lietuvai sustabdyti tranzitą. | THREATEN |
# daily news: protest
„Grodno Azot“ darbininkai pusdieniui nutraukė darbą. | PROTEST |
# daily news: mobilize
Lenkija prie sienos dislokavo „Patriot“ bateriją. | MOBILIZE |
# daily news: assault
Pasieniečiai prieš migrantus panaudojo ašarines dujas. | ASSAULT |
# daily news: relocate
Per metus iš Baltarusijos į Lenkiją persikėlė keturi tūkstančiai medikų. | RELOCATE |
# daily news: incident
Mozyriaus naftos perdirbimo gamykloje kilo gaisras. | INCIDENT |
# daily news: govern
Baltarusijos vyriausybė įvedė 370 prekių kainų reguliavimą. | GOVERN |
# daily news: elect
Rinkėjų aktyvumas per parlamento rinkimus siekė 73 procentus. | ELECT |
# daily news: consult
Lukašenka Minske priėmė Pskovo srities gubernatorių. | CONSULT |
# daily news: cooperate
Baltarusija ir Rusija surengė bendrą pasienio komitetų posėdį. | COOPERATE |
# daily news: no event
Į knygų klubo susitikimą Gardine atėjo trisdešimt žmonių. | none |
# daily news: no event
Ledų furgonas visą dieną stovėjo prie parko. | none |
# daily news: no event
Koncertas nukeltas dėl dainininkės ligos. | none |
# daily news: no event
Tramvajų eismas Vitebske sustabdytas dėl bėgių remonto. | none |
# daily news: no event
Gamyklos orkestras pakviestas groti per miesto dieną. | none |
# daily news: no event
Ugniagesiai moko moksleivius naudotis gesintuvu. | none |
# daily news: no event
Pagal įstatymą kiekvienas suimtasis turi teisę į advokatą. | none |
# daily news: no event
Ar Lenkija atidarys sieną iki metų pabaigos? | none |
# daily news: no event
Aktorius, vaidinantis prokurorą, pats kadaise studijavo teisę. | none |
# daily news: no event
Tūkstančiai turistų kasmet kerta sieną prie Balovežo. | none |
# daily news: no event
Politologas neatmeta naujų derybų. | none |
# near-misses of what is ended, taken in and refused: no event
Parduotuvė nutraukė patalpų Minske nuomos sutartį. | none |
# near-misses of what is ended, taken in and refused: no event
Gamykla nebeperka cukraus iš vietos ūkininkų. | none |
# near-misses of what is ended, taken in and refused: no event
Bresto ligoninė priėmė gydyti tris pacientus. | none |
# near-misses of what is ended, taken in and refused: no event
Ministras atsisakė pietų dėl negalavimo. | none |
# near-misses of what is ended, taken in and refused: no event
Mokiniai pasirašė atvirą laišką mokytojai su padėka. | none |
# near-misses of what is ended, taken in and refused: no event
Treneris pagrasino žaidėjams baudomis už vėlavimą. | none |
# near-misses of what is ended, taken in and refused: no event
Bankas išmokėjo akcininkams dividendus doleriais. | none |
# near-misses of what is ended, taken in and refused: no event
Močiutė įsodino anūką į automobilį ir nuvežė į mokyklą. | none |
# near-misses of what is ended, taken in and refused: no event
Komanda paliko treniruočių bazę prie Minsko. | none |
# near-misses of what is ended, taken in and refused: no event
Vakarais Minske gražu vaikščioti paupiu. | none |
# near-misses of what is ended, taken in and refused: sanction
Lenkijos vežėjas nutraukė sutartį su „Belavia“. | SANCTION |
# near-misses of what is ended, taken in and refused: aid
Ukraina priėmė gydyti du sužeistus baltarusių savanorius. | AID |
# near-misses of what is ended, taken in and refused: reject meet
Zelenskis atsisakė susitikti su Lukašenka. | REJECT meet |
# near-misses of what is ended, taken in and refused: threaten arrest
Prokuroras pagrasino aktyvistams kalėjimu. | THREATEN arrest |
`;
