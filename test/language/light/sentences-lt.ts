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
`;
