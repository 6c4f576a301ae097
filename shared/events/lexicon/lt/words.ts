/** Lithuanian words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
people CVL generic: žmogus; žmogų; žmogui; žmogaus; žmonės; žmonių; žmones; žmonėms; žmonėmis; asmuo; asmenį; asmenys; asmenis; asmenų; asmenims; vyras; vyrą; vyrai; vyrus; vyrų; vyrui; moteris; moterį; moterys; moterų; moterims; moteriai; kiti; kitus; kitų; likusi*; įtariam*; nukentėj*; nar{ys,į,iai,ius,ių,iams,io,iui,ė,ę}; daugelis; kažkas; vienas; vieną; vieno; du; dvi; dviejų; trys; tris; trijų; keturi; keturis; penki; penkis; šeši; šešis; septyni; septynis; aštuoni; aštuonis; devyni; devynis; dešimt; keli; kelis; kelių; keliolika; dešimtys; dešimtis; šimtai; šimtus; tūkstančiai; tūkstančius
protesters OPP: protestuotoj*; demonstrant*; mitinguotoj*; minia; minią; dalyv*
democratic forces OPP: demokratin* jėg*; demokrat{ai,ų,ams,us}
opposition activists OPP: aktyvist*; opozicionier*; disident*; šalinink*
political prisoners OPP: politin* kalin*; kalin*
detainees OPP: kaltinam{asis,ąjį,ajam,ojo,oji,ąją,ajai,ieji,uosius}; sulaikytas*; sulaikyti*; sulaikytų*; nuteist*; įkalint*
students EDU: student*; moksleiv*
teachers EDU: mokytoj*; dėstytoj*
journalists MED: propagandist*; žurnalist*; reporteri*; korespondent*; tinklaraštinink*; redaktor*; fotograf*
workers LAB: darbinink*; darbuotoj*; streikuotoj*; kalnakas*; vairuotoj*
doctors CVL: gydytoj*; medik*
lawyers CVL: advokat*; teisinink*
residents CVL: gyventoj*; piliet*; pilieč*; vaik*; keleiv*; šeim*; motin*; tėv*; artim*; turist*; sportinink*; programuotoj*; karo belaisv*
voters CVL: rinkėj*
Western countries GOV foreign: vakarai; vakarus; vakarams; vakarų ^šal*; vakarų ^valstyb*
OSCE observers IGO: esbo ^stebėtoj*; osce ^stebėtoj*; odihr ^stebėtoj*
human rights defenders NGO: teisių gynėj*; gynėj*; stebėtoj*
priests REL: kunig*; vyskup*
migrants REF foreign: migrant*; pabėgėl*; užsieniet*; užsienieč*
military personnel MIL national counts=troops: kar{iai,ių,iams,ius,iais,ys,į}; karinink*; samdin*
police officers COP national: policinink*; pareigūn*; tyrėj*
border guards COP national: pasieniet*; pasienieč*; muitinink*
officials GOV national: valdinink*; pareigūn* iš
president GOV national: prezident*
prime minister GOV national: premjer*; ministr* pirminink*
ministers GOV national: ministr*
leaders GOV foreign: vadov*; lyder*
diplomats GOV national: diplomat*; ambasador*; konsul*; atstov*; pasiuntin*; patarėj*
lawmakers LEG national: parlamentar*; deputat*; europarlamentar*
judges JUD national: teisėj*
prosecutors JUD national: prokuror*
executives BUS: direktor*; verslinink*
criminals CRM foreign: kontrabandinink*; nusikaltėl*
team officials NGO: treneri*
lawmakers LEG national country=LTU: seimo nar*
police officers COP national: saugumieč*; saugumiet*; smogik*; omonink*; milicinink*
military personnel MIL national counts=troops: desantinink*; rezervist*; šauktin*; šauli{ai,ų,ams}; savanor{iai,ių}; karžyg*
police officers COP national: omonininkai; milicinink*; prižiūrėtoj*; kgb agent*; agent{ai,ų,us,ą,as}
workers LAB: kalnakasi{ai,ų,ams}; geležinkelinink*; vairuotoj*; darbinink*; metalurg*
executives BUS: verslinink*; savinink*; įkūrėj*; vadybinink*
artists CVL: muzikant*; aktor*; režisier*; rašytoj*; poet*; dainin*; menin{inkas,inkė,inkai,inkų}
athletes CVL: sportinink*; futbolinink*; bėgik*; bėgikė; rinktin*
relatives CVL: brol{is,io,į}; seser*; sūnus; sūnų; sūnaus; dukr*; našl*; žmon{a,ą,os,ai}; sutuoktin*; giminaič*
priests REL: arkivyskup*; kunigai; vienuol*; tikintieji; tikinčiuosius; pastori*; nuncij*
observers IGO: inspektori*; ekspert{ai,ų}; pranešėj*
opposition leaders OPP: opozicij* lyder*; opozicij* vadov*
ministers GOV national: viceministr*
refugees REF foreign: prieglobsčio prašyto*; nelegal{ai,ų,us}; imigrant*
saboteurs CRM: diversant*; programiš{iai,ių}; įsilaužėl*; terorist{ai,ų,us}
residents CVL: pensinink*; paaugl*; jaunuol*; mergin*; berniuk*; darbuotoj*; vartotoj*; inžinier*; kirpėj*; gid{as,ą,ė,ę}; giminait*; kaimyn{as,ą,ė,ę}; užsienieč*; kandidat*; prenumeratori*; administratori*; sutuoktini*; dviratinink*; rėmėj*; tautiet*; tautieč*; studentė; studentę; piliečiai; pilietę
journalists MED: žurnalistė; žurnalistę; žiniasklaidos darbuotoj*; žiniasklaidos atstov*; operatori*; redaktori*; fotokorespondent*; vedėj*; laidų vedėj*; tinklaraštinink*; jutuberi*; apžvalginink*; leidėj*; kanalo administratori*
political prisoners OPP: kalinė; kalinę; kalinės; kaliniai; kalinius; sąžinės kalin*; belaisv*; nuteistas{is,oji}; nuteistųj*; nuteistuos*; nuteistoj*; įkalintuos*; suimtuos*; suimtas*; suimtųj*; politkalin*
opposition activists OPP: aktyvistė; aktyvistę; veikėj*; visuomenininkai; visuomenininkas; visuomeninink*; bendražyg*; sąjungininkai; rėmėj*; režimo kritik*; režimo priešinink*; anarchist*; nacionalist*; koordinatori*; savanori{s,o,us,ė,ę}; emigrant*; tremtini*; politik{as,ą,ai,us,ų,o,ui,ė,ę}; partizan*; bėgli*; opozicijos nar*; opozicijos atstov*
opposition activists OPP: kandidat* į prezident*; opozicijos kandidat*; buvęs kandidat*
students EDU: studentė; studentę; mokin*; moksleivė; abiturient*; absolvent*; doktorant*; gimnazist*; kursant*; licėjaus mokini*
teachers EDU: profesori*; mokslinink*; istorik*; filolog*; sociolog*; literatūrolog*; pedagog*; rektori*; mokyklos direktori*; lektori*; auklėtoj*; kraštotyrinink*
workers LAB: suvirintoj*; šaltkalvi*; mašinist*; elektrik*; traktorinink*; melžėj*; statybinink*; sandėlinink*; sarg{as,ą,o,ui,ai,us}; valytoj*; apsaugin*; pardavėj*; kasinink*; virėj*; padavėj*; taksist*; kurjeri*; jūrei{vis,vį,viai,vius}; vilkikų vairuotoj*; streikuotoj*
doctors CVL: gydytoja; chirurg*; slaugytoj*; felčeri*; psicholog*; psichiatr*; anesteziolog*; pediatr*; odontolog*; veterinar*; akušer*; medik{as,ė,ai,us,ų}
residents CVL: minskieči*; gardinieči*; vilnieči*; ūkinink*; buhalter*; nepilnameči*; senolė; senel*; močiut*; ekonomist*; architekt*; dizaineri*; bedarb*; neįgal*; veteran*; žvej{ys,į,ai,ų}; medžiotoj*; praeivi*; praeiv*; klient*; žiūrov*; skaitytoj*; klausytoj*; lankytoj*; sirgali*; liudinink*; auk{a,ą,os,ų,oms}; kolega; kolegą; kolegos; kolegas; draug{as,ą,ai,us,ų}; emigrantė; bibliotekinink*; muziejinink*; miškinink*; informatik*; baltarusė; baltarusę; lenkė; ukrainietė; ukrainietę; lietuvė; tarnautoj*; nedarbing*; paauglė; paauglę; jaunuol{is,į,iai,ius,ių}; vaikin{as,ą,ai,us}; berniuk*; mergait*; sodybos savinink*; kambarin*; fanai; fanus
artists CVL: muzik{ė,ai,us,as,ą}; reperi*; dainininkė; dainininkę; aktorė; aktorę; dramaturg*; vertėj*; skulptori*; bard{as,ą}; poetė; poetę; dailinink*; dirigent*; scenarist*; prodiuseri*
athletes CVL: sportinink*; plaukik*; krepšinink*; ledo ritulinink*; bokso*; boksinink*; imtynink*; tenisinink*; biatlonink*; gimnast*; čempion*; olimpieči*; irkluotoj*; lengvaatle*; ritulinink*
executives BUS: verslininkė; verslininkę; bankinink*; oligarch*; milijardieri*; akcinink*; investuotoj*; eksportuotoj*; importuotoj*; generalin* direktori*; vadov{as,ą,ai,us} įmon*; bendrovės vadov*
military personnel MIL national counts=troops: kovotoj*; general{as,ą,ai,o,ui}; pulkinink*; majori*; majoras; kapiton*; leitenant*; seržant*; vad{as,ą,ai,o,ui}; lakūn*; pilot*; vagneriet*; karžyg*; šauli*; karo ataš*; dezertyr*
police officers COP national: policininkė; tyrėj{ai,ų,as}; omono smogik*; saugumieči*; kgbist*; čekist*; žvalg{ai,as,ų,us}; kaukėt{i,ų,ais} {vyrai,pareigūnai,asmenys,vyrų}; uniformuot*; kalėjimo prižiūrėtoj*; konvojin*; specialiosios pajėg*; pareigūnė
border guards COP national: pasienietė; vsat pareigūn*; pasieniečiai
criminals CRM foreign: sukči*; žudik*; vag{is,į,ys,is,ių}; bandit*; gabentoj*; migrantų gabentoj*; vežik*
saboteurs CRM: šnip{as,ą,ai,us,ų,o,ui}; agentė; išdavik*; padegėj*; užpuolik*; vykdytoj*; atentatinink*; teroristė; terorist{as,ą,o}
lawmakers LEG national: seimo narė; seimo nari*; europarlamentarė; senatori*; kongresmen*; eiliniai deputatai
diplomats GOV national: laikin* reikalų patikėtin*; reikalų patikėtin*; patikėtin*; pirm* sekretor*; sekretor*; ataš{ė,ės}; specialus* pasiuntin*; specialiųjų pasiuntin*; įgaliotin*; delegat*; derybinink*; ambasadorė; konsulė; atstovė
officials GOV national: mer{as,ą,o,ui,ai,ų,us,ė,ę}; gubernatori*; seniūn*; tarnautoj*; biurokrat*; pareigūn* prezidentūr*; komisar*; pareigūnai iš vyriausyb*
relatives CVL: žmona; žmoną; žmonai; vyro; mama; mamą; motina; motiną; motinai; tėvas; tėvą; tėvai; tėvus; tėvų; tėvams; sesuo; seserį; seserys; broliai; brolius; sūnui; dukra; dukrą; dukters; dukterį; artimieji; artimuosius; artimiesiems; artimųjų; šeimos nari*; giminės; sužadėtin*; anūk*; žent{as,ą}; vaik{as,ą,ai,us,ų,ams}; senelis; našlė
human rights defenders NGO: gynėja; gynėją; teisių aktyvist*; savanorė; ombudsmen*
priests REL: kardinol*; pop{as,ą,ai,us}; vienuolė; klebon*; vikar*; katalik{ai,as,ų,us}; stačiatik*; protestant*; dvasinink*
migrants REF foreign: kurd{ai,us,ų}; pabėgėlė; prieglobsčio prašytoj*; neteisėt* migrant*
voters CVL: balsuotoj*; balsavus*
migrants REF country=SYR: siras; sir{ą,o,ui}; sirė; sirę; sirės; sirijiet{is,į,ė,ę,ės}; sirijieč*
migrants REF country=AFG: afganas; afgan{ą,o,ui,ė,ę,ės}
migrants REF country=IRQ: irakiet{is,į,ė,ę,ės,ei}; irakieč*
migrants REF country=ETH: etiopas; etiop{ą,o,ui,ė,ę,ės}
migrants REF country=ERI: eritrėjiet{is,į,ė,ę,ės,ei}; eritrėjieč*
migrants REF country=SOM: somaliet{is,į,ė,ę,ės,ei}; somalieč*
migrants REF country=YEM: jemeniet{is,į,ė,ę,ės,ei}; jemenieč*
migrants REF country=SDN: sudaniet{is,į,ė,ę,ės,ei}; sudanieč*
migrants REF country=CMR: kamerūniet{is,į,ė,ę,ės,ei}; kamerūnieč*

[bodies]
Migration Department GOV national country=LTU: migracijos departament*
court JUD national country=LTU: apygardos teism*; apeliacin* teism*; apylinkės teism*; administracin* teism*
prosecutors JUD national country=LTU: generalin* prokuratūr*; apygardos prokuratūr*
government GOV national country=LTU: ministrų kabinet*; prezidentūr*; savivaldyb*
police COP national country=LTU: viešojo saugumo tarnyb*; kriminalin* policij*; stt; vst
armed forces MIL national country=LTU: šauli*; krašto apsaugos savanor*
counterintelligence COP national: kontržvalgyb*
delegation GOV national: delegacij*
police COP national: policij*; milicij*; saugumo tarnyb*; tarnyb*
KGB COP: kgb
border guards COP national: vsat; sienos apsaug*
authorities GOV national: valdž*; režim*; vadovyb*
government GOV national: vyriausyb*; kabinet*
Foreign Ministry GOV national: urm; ambasad*
ministry GOV national: ministerij*; departament*
Central Election Commission GOV: rinkimų komisij*
armed forces MIL national counts=troops: kariuomen*; dalin*; brigad*; batalion*; pajėg*; pulk{as,o,ui,ą,ai,ų}; divizij*; įgul*; aviacij*
parliament LEG national: parlament*; seim*
court JUD national: teism*
prosecutors JUD national: prokuratūr*
opposition OPP: opozicij*; štab*
media MED: žiniasklaid*; portal*; laikrašt*; redakcij*; kanal*; televizij*
rights groups NGO: organizacij*; asociacij*; fond*; sąjung*
political parties PTY: partij*
trade unions LAB: profesin* sąjung*; profsąjung*
companies BUS: bendrov*; įmon*; gamykl*; bank*; oro linij*; vežėj*
universities EDU: universitet*
church REL: bažnyč*
states GOV foreign: šal{is,ys,ių,ims}; valstyb{ė,ės,ių}; kaimyn*
Ministry of Education GOV national: švietimo ministerij*; švietimo, mokslo ir sporto ministerij*
Ministry of Justice GOV national: teisingumo ministerij*
Ministry of Health GOV national: sveikatos apsaugos ministerij*; sveikatos ministerij*
Ministry of Defence GOV national: krašto apsaugos ministerij*; gynybos ministerij*
Interior Ministry GOV national: vidaus reikalų ministerij*; vrm
Foreign Ministry GOV national: užsienio reikalų ministerij*; diplomatij*
Security Council GOV national: saugumo taryb*; valstybės gynimo taryb*
local authorities GOV national: savivaldyb*; merij*; vykdom* komitet*
customs GOV national: muitin*
intelligence service COP national: žvalgyb*; saugumo departament*; vsd; slaptosios tarnyb*; specialiosios tarnyb*; specialiųjų tarnyb*
investigators COP national: tyrimų komitet*
hackers NGO: kibernetiniai partizanai; programišių grup*
sports bodies NGO: federacij*; olimpin* komitet*
banks IGO: pasaulio bank*; erpb; tvf
airlines BUS: oro linij*; oro bendrov*; skrydžių bendrov*; belavia
border guards COP national: pasienio tarnyb*; valstybės sienos apsaug*
police COP national: policijos nuovad*; nuovada; omon; specialiosios pajėgos; specialusis padalin*; spec. būr*; antiterorin* operacij* rinktin*; ^saugumo pajėgos; ^tyrimų departament*; finansinių tyrimų departament*; fntt; aras
border guards COP national: sienos komitet*; valstybin* sienos komitet*; rinktin{ė,ės,ių} vsat; ^valstybės sienos apsaugos tarnyb*
rights groups NGO: žmogaus teisių organizacij*; nevyriausybin* organizacij*; iniciatyv*; ^žmogaus teisių centr*; susivienijim*; labdaros fond*; draugij*
companies BUS: koncern*; kombinat*; holding*; susivienijim*; prekybos tinkl*; atomin* elektrin*
trade unions LAB: profsąjung*; vežėjų asociacij*

[classes]
prisoner: nuteist*; kalin{ys,į,io,iai,ius,ių,iams,ė,ę,ės}; įkalint*; belaisv*; įkait*; politkalin*
embassy: ambasad*; konsulat*; pasiuntinyb*
corpse: kūn{as,ą,o,ai,us,ų}; lavon*; palaik{ai,us,ų}
release: paleidim*; išlaisvinim*; malon*
violence: smurt*; represij*; persekiojim*; kankinim*
text: pareiškim*; ataskait*; laišk*; vaizdo įraš*
agreement: susitarim*; sutart*; memorandum*
law: įstatym*; dekret*; rezoliucij*; nutarim*; pataisas
sanctions: sankcij*; ribojim*
diplomat: diplomat*; ambasador*; konsul{as,ą,ai,us,ų,ui,ams,ė,ę}; ataš{ė,ę,ės}; pasiuntin{ys,į,iai,ius,ių}; ambasados darbuotoj*; ambasados patarėj*; konsulato darbuotoj*; ambasados sekretor*; reikalų patikėtin*
border: sien*; punkt*; perėj*; pasien*; eism*
flights: skryd*; oro erdv*
visit: vizit*; susitikim*; deryb*
crime: byl*; tyrim*
weapon: naikintuv*; bombonešiai; bombonešius; raket*; dron*; ginkl*; balion*; lėktuv*
vehicle: cistern*; puspriekab*; vagon*; vilkik*; sunkvežim*; tank*; šarvuoči*; automobil*; autobus*; traukin*; technik*; haubic*
frontier: siena; sieną; sienos; sienoje; siena; pasien*
capital: sostin*

anyside: kritikai; kritikų; kritikams; šalininkai; šalininkų; rėmėjai; rėmėjų; dalyviai; dalyvių; stebėtojai; stebėtojų

[cues]
closed for a while: švent{ė,ės,ę,ei,ių,es}; švenčių; šventin*; remont*; technin*; karantin*; poilsio; nedarbo; pertrauk*
reason: dėl; reaguojant į; reaguodama į; reaguodamas į; atsakant į; atsakydama į; protestuojant prieš; protestuodama prieš; protestuodami prieš
grievance: už; prieš
coming in: atvyk*; įvažiuo*; įvaži*; grįžt*; grįžim*
explaining: kodėl; kaip; ką
opening of a time: kai; po
when: kai
after: po
before: prieš
meanwhile: tuomet
and: ir
part of: iš
serving: atlikti
being held: būti; likti; sėdėti; kalėti; laikyti
reminding: primen*; anksčiau
recalling: anksčiau; tuomet
digest headline: savait*; apžvalga; kronika*
where: kur
counting noun: skaičius
grown to: iki
range from: nuo
range to: iki; ir
together with: kartu; su
own: savo; mano
before a source: pasak; anot; remiantis; kaip ^skelbia; kaip ^praneša; skelbia; praneša; rašo
attribution: praneš*; sak{o,ė}; teig*; pabrėž*; pridūr*; nurod*; pareiškė; patikslin*
allegation: tvirtin*
alleged: neva; tariamai; esą; galimai
denial: neig*; paneig*
plan: planuo*; ketin*; ruošias*; rengias*
unreal: neleid*; neleis*; draud{ė,žia}; draudž*; uždraud*; sutrukd*; trukd*; nori; siek*; reikalav*; reikalauj*; ragin*; paragin*; kvie*; atsisak*; gras*; siūl*; išveng*; vengd*
attempt: band*; mėgin*
aspect: pradėj*; tęs{ia,ė}; nutrauk*
light: atlik*; surengė; rengia; vykd*; įvyk*; vyk{o,sta,s}
unreal noun: raginim*; grėsm*; be; prieš; bėgdama ^nuo; bėgdamas ^nuo; bėgdami ^nuo; slėpdamasis ^nuo; slėpdamasi ^nuo; baimin*; bijodam*
since then: nuo to laiko; nuo tada
no public matter: plojim*; ovacij*; keliais; duob*; profesinę tarnyb*; savanorišk* tarnyb*; gydytoj{ai,as}; komanda; rungtyn*; sirgali*; treneri*; ketvirtfinal*; pusfinal*; sinoptik*; šalči*; šalčius; plikled*; pūg*; biržoje; žiūrovų; kamuol{ys,į,iu}; ritul{ys,į,iu}
general: kas; paprastai; dažnai; visada; anksčiau ar ^vėliau
place preposition: prie; į; iš; netoli; ties; ant; po; šalia
concerning a country: prieš; dėl; apie
leaving a place: iš; nuo
towards a place: į; iki
way somewhere: reis*; skryd*; keli*; bilet*; lėktuv*; plent*
shut off: zona; zoną; zonos; zonoje
help for people: vizas; vizų; stipendijas; stipendijų; prieglobstį; maistą; maisto; antklodes; antklodžių; palapines; drabužius; vaistus
side of a border: pusėje; teritorijoje; ruože
abroad: užsienyje; svetur
nationwide: visoje šalyje; įvairiose šalies vietose; įvairiuose šalies regionuose; visuose regionuose; visoje baltarusijoje; po visą šalį; visos šalies mastu
airspace: oro erdvė; oro erdvę; oro erdvės; oro erdvėje
same place: ten; ten pat; čia
group: abu; abi; abiem; abiejų; abudu; visi trys; visi keturi; pora; porą; visus tris; trijul*; dviese
including: tarp ^jų; įskaitant; taip ^pat; tarp ^kurių; tame ^tarpe; o ^tarp
among them: tarp ^jų; tarp ^kurių
near a place: prie; netoli; ties
nothing: niekas; nieko; niekam; joks; jokio; jokia
definite: šis; ši; šie; šios; šį; šią; šiuos; šias; šio; tas; ta; tie; tą; to
before an audience: žurnalist*; reporter*; konferencij*; spaudos konferencij*; interviu; kalb*; mini*; forum*; asamblėj*; miting*; susitikim*; posėd*; deryb*; sesij*

# What is answered.
bare deed: sprendim*; žings*; veiksm*; draudim*
bare plea: prašym*; reikalavim*; siūlym*; raginim*
Belarusian: baltarus*

# Ways.
direction: teritorij*; pusės; pusių

# Where: names of ways, of no place, and prepositions of origin and goal.
Kremlin: kreml*

# Who is meant: words that point back, group, count or address, and what is no one.
befalling: sulaikym*; suėmim*; arešt{as,ą,o,ui,ai,us}; įkalinim*; nuteisim*; nuosprend*; deportacij*; išsiuntim*; paleidim*; išlaisvinim*; sumušim*; nužudym*; mirt{is,į,ies,imi}; egzekucij*; susidorojim*; persekiojim*; kankinim*; pagrobim*; teism{as,ą,o} procesą
naming no one: mig; su; boeing; iskander; airbus
bordering: kaimynas; kaimyną; kaimynui; kaimynė; kaimynę; kaimynei; kaimynai; kaimynus; kaimynams; kaimynių
pointing back: šis; ši; šio; šios; šį; šią; šiam; šiai; tas; ta; to; minėtas
both: abu; abi; abiem; abiejų; abudu; abidvi
counted by name: pavardžių; pavardės; vardų
all of them: visi; visus; visiems; visos; abu; abi; abiem; abiejų
of a woman: *tė; *tę; *tės; *tei; *kė; *kę; *kės; *kei; *rė; *rę; *rės; *toja; *toją; *ėja; *ėją; moteris; moterį
of an age: *-erių; *-metis; *-metė; *-metį; *-metę; *-mečio; *-mečiui; *-metei
years of age: metų
counterpart: kolega
Baltic: baltij*
states: šal*; valstyb*; respublik*
concerning someone: su; prieš
of a crime: įtar*; kontraband*; cigare*; šnip*; diversij*
citizens: piliečių; piliečiai; piliečius; piliečiams

# When: what joins clauses, ranks and compares times, and names of days.
joining clauses: ir; o; bet
preposition of an occasion: per
back then: tada; tuomet; tuo metu; tomis dienomis; tuo laikotarpiu
measured against: negu
inside a comparison: per
vote: rinkim*; balsavim*
weekday: *dienį

# How many: the hurt, the dead, those who took part, and what is counted.
hurt: sužeist*; sužalo*; nukent*; hospitaliz*; sužeid*; sužal*
died: žuv*; mirė*
deadly: mirtinai; negyvai
injury: sulauž*; lūž*; praskėl*; smegenų; sąmon*; išmuš*
of the hurt: ligonin*; sužeidim*; nudegim*
a fine: baud*; kompensac*; sumok*; priteis*
serving a term: praleido; atliko; išsėdėjo; kalėjo
detaining: sulaik*; suėm*; suim*; areštuo*; areštav*; suimt*
exercise: *pratyb*; *manevr*
taking part: dalyva*; susirink*; atėj*; atvyk*; rinkosi; susibūr*
no people: įmon*; bendrov*; organizac*; firm*; agentūr*; partij{os,ų,as}; parapij{os,ų,as}; bažnyč*; bendruomen*; sąjung*; grup{ė,ės,es,ių}; kanal*; knyg*; leidin*; laikrašč*; publikac*; įraš{ai,ų,us}; puslap*; paskyr*; įstatym*; įsak*; dokument*; sutar{tys,čių,tis}; rezoliuc*; redakc*; portal*; svetain*; perėj*; punkt*; konsulat*; ambasad{os,ų,as}; kel{iai,ių,ius}; tilt{ai,ų,us}; maršrut*; region*; rajon*; srit*; miest{ai,ų,us}; kaim{ai,ų,us}; gyvenviet*; šal{ys,ių,is}; valstyb*; nam{ai,ų,us}; but{ai,ų,us}; biur*; pastat*; mokykl{os,ų,as}; ligonin{ės,ių,es}; gamykl{os,ų,as}; kalėjim*; kolonij*; stovykl*; teism{ai,ų,us}; gatv*; stot*; ūk{iai,ių,ius}; šeim*; krat{a,ų,as,os}; reid*; byl{a,ų,as,os}; skrydž*; atvej*; incident*; proces*; posėdž*; streik{ai,ų,us}; gaisr*; akcij*; mitinging*; pažeidim*; nusikaltim*; kaltinim*; susitikim*; vizit*; pratyb*; atak*; sprogim*; bals{ai,ų,us}; paraš{ai,ų,us}; klausim*; žingsn*; priemon*; paket*; etap*; priežast*; reikalavim*; met{ai,ų,us}; mėnes*; savait*; dien*; par{os,ų,as}; valand*; minut*; kart{ai,ų,us,ą}; server*; kompiuter*; telefon*; pas{ai,ų,us}; siunt*; kryž*; vėliav*; balion{ai,ų,us}; kortel*; dėž*; cigare*; pakel*; maiš{ai,ų,us}; granat*; kulk*; sviedin*; šūv*; raket{os,ų,as}; dron{ai,ų,us}; kamer*; palapin*; medž*; lov{os,ų,as}; vagon*; konteiner*; armij*; brigad{a,os,ų,as}; divizij*; batalion*; pulk{ai,ų,us}; kuop{os,ų,as}; kolon*; padalin*; gyvūn*; kiaul*; karv*; arkl*; šun*; paukšč*; tašk*; įvarč*; rūš{ys,ių,is}; tip{ai,ų,us}
unit of measure: kilomet*; kilogra*; metrų; ton{ų,os,as}; hektar*; litr*; laipsni*; procent*
strong in number: ar
with so many: su; iš; iki; per
so many of: iš
those told of: jų; mūsų; kurių; šių
equipment: technikos
others: kitų; kiti; kitus; kitais; dar
or: arba
toll: skaiči*
the dead: žuvusi*; aukų; aukos
growing: išaug*; padid*; pasiek*
reaching: pasiek*

# Times that make a sentence in the present tense one of habit.
habit: kasdien; kas ^savaitę; kas ^mėnesį; kasmet; kas ^rytą; kas ^vakarą; kiekvieną ^dieną; kiekvieną ^savaitę; kiekvieną ^mėnesį; kiekvieną ^rytą; kiekvieną ^vakarą; kiekvieną ^sekmadienį; kiekvieną ^šeštadienį; kiekvieną ^penktadienį; kas dvejus ^metus; kas ketverius ^metus; kas penkerius ^metus; kartą per ^metus; du kartus per ^metus; kartais; paprastai
# Relatives, whom people thank, support and help in private; and those who serve, whoever says it.
own people: vyr{as,ą,ui,o}; žmon{a,ą,ai,os}; sūn*; dukr*; dukter*; mam{a,ą,ai,os}; motin*; tėv*; brol*; seser*; sesuo; močiut*; senel*; anūk*; šeim{a,ą,ai,os}; kaimyn*; tet{a,ą,ai,os}; dėd{ė,ę,ei,ės}; pusbrol*; pusseser*; draug{as,ą,ui,o,ė,ę,ei,ės,ai,us,ų}; sužadėtin*; mylim*
private person: padavėj*; virėj*; kirpėj*; jaunik*; nuotak*; jaunavedži*; jaunaved*; barmen*; aukl{ė,ę,ei,ės}; siuvėj*; gėlinink*; sodinink*; pardavėj*; kepėj*
fiction: roman{as,e,o,ą,ai,uose}; pjes*; opera; operoje; operos; balet*; miuzikl*; pasak{a,oje,os,ą}; komedij*; trileri*; detektyv*; serial*; eilėrašt*; apysak*; apsakym*; libret*; novel*; scenarij*
office: užduot*; uždavin*; pareig*; funkcij*; tiksl*
# What people ask for, praise, refuse and promise in daily life, in sport and art.
daily life: sriub*; košė*; košę; bulv*; pomidor*; agurk*; mork*; kopūst*; svogūn*; obuol*; kriauš*; slyv*; vyšni*; uog*; brašk*; gryb*; recept*; desert*; tort*; pyrag*; blyn*; sausain*; saldain*; šokolad*; ledų; ledai; medaus; medų; uogien*; sūr{is,io,į}; dešr*; kump*; salot*; sumuštin*; duon*; pic{a,ą,os}; makaron*; padaž*; drusk*; pipir*; kav{a,ą,os,ai}; arbat*; alaus; alų; alus; vyno; vyną; vynas; sulčių; sultys; limonad*; pusryči*; piet{ūs,us,ų,ums}; vakarien*; užkand*; meniu; skon{is,io,į}; diet{a,ą,os}; iškyl*; sąskait{ą,os,a}; arbatpinigi*; stiklin*; puodel*; butel*
daily life: sod{as,ą,o,e}; vej{a,ą,os}; gyvatvor*; šiltnam*; sof{a,ą,os}; fotel*; užuolaid*; tapet*; lemp{a,ą,os}; žvak*; veidrod*; vaz{a,ą,os}; šaukšt*; šakut*; puod{as,ą,o,ai}; keptuv*; virykl*; šaldytuv*; skalbykl*; skalbimo mašin*; virtuv*; vonios; balkon*; antklod*; pagalv*; rankšluost*; žaisl*; lėl*; vežimėl*; gėl{ės,ių,es,ė,ę}; gėlėmis; puokšt*; rož{ės,ių,es}; tulp*; manikiūr*; šukuosen*; kirpim*
daily life: suknel*; sijon*; kelnes; kelnių; marškin*; palt{as,ą,o}; skrybėl*; kepur*; šalik*; bat{ai,us,ų}; kojin{ės,es,ių}; pirštin*; striuk*; papuošal*; auskar*; kvepal*; lūpdaž*; madą; mados; vestuv*; krikštyn*; atostog*; namų darb*; galvos skausm*; nugaros skausm*; skausmu; kosul*; nėštum*; kantryb*; sėkm{ė,ės,ę}; kruopštum*; jėgų; ištverm*; juokel*; šok{is,į,io}; savaitgal*; biliet*; suvenyr*; atvirut*; liet{us,aus,umi}; snieg{as,o,ą,u}; rūk{as,o}; sausr*; karšči*; triukšm*; spūst*; diplomin*; disertacij*; semestr*; šildym*; šviesofor*
daily life: derli*; žvejyb*; bul{ius,iaus,ių}; šern*; meška; mešką; meškos; elni*; vor{as,ą,ai}; gulb*; šun{į,s,ys,is,ų,iui,imi}; šuo; šunimis; kat{ė,ę,ės,es,ei}; kačių; kačiuk*; šuniuk*; karv*; verš*; arkl*; žirg{as,ą,ai}; ožk*; avi{s,ų,es}; višt*; antis; antį; ančių; žąs*; triuš*; žiurkėn*; papūg*; gandr*; stumbr*; bried*; ežiuk*; ežys; bit{ės,ių,es}; augintin*
daily life: kamuol*; marškinėl*; slid*; treniruot*; jog{a,ą,os}; teisėjavim*; melodij*; eiles; priedain*; eilėrašt*; paveiksl*; skulptūr*; fresk*; garso takel*; kostium*; dekoracij*; choreograf*; vaidmen*; autograf*; asmenuk*; plojim*; kraustymas; kraustytis; vartotojišk*; filmą; filmo; filmas; spektakl*
# Words by which what private people say to each other is a public matter.
public matter: rektori*; dekan*; direktori*; mer{as,ą,o,ui,ė,ę,ės,ei}; savivaldyb*; gamykl*; mokykl{a,ą,os}; kalėj*; kalin*; kalėt*; įkalin*; kolonij*; kamer{oje,ą,a,os}; sulaik*; suėm*; suim*; arešt*; išlaisv*; paleis*; paleid*; laisv{ė,ės,ę,ėn,ei}; kankin*; smurt*; muš*; režim*; vyriausyb*; seim*; parlament*; ministr*; ministerij*; prezident*; valdži*; valdžia; institucij*; valstyb*; teism*; teisti; byl{a,os,ą,oje,ai,ų}; nuosprend*; nuteis*; kaltinim*; apkaltin*; įtarim*; nusikaltim*; tyrim*; tyrė; ikiteismin*; malon*; amnestij*; teisės; teisių; teises; demokrat*; įstatym*; dekret*; rezoliucij*; sutart*; susitarim*; memorandum*; deryb*; viršūn*; komisij*; komitet*; taryb*; delegacij*; prieglob*; viz{a,ą,os,ų,as}; sien{a,ą,os,oje,ų}; pasien*; kar{as,o,ą,e}; taik{a,os,ą}; kariuomen*; kari{ai,ų,us}; ginkl*; raket*; bomb*; branduolin*; atomin*; agresij*; puolim*; teror*; ekstremi*; provokac*; šnip*; išdavyst*; krat{a,ą,os,ų,as}; cenzūr*; propagand*; televizij*; žurnalist*; žiniasklaid*; spaud{a,os,ą}; policij*; pareigūn*; kgb; omon*; prokur*; teisėj*; advokat*; opozicij*; aktyvist*; disident*; egzil*; emigr*; tremt*; deport*; išsiųs*; išsiunt*; išvar*; atleis*; atleid*; atlygin*; algų; pensij*; mokes*; muit*; kompensac*; param*; pagalb*; paskol*; finansav*; pinig*; duj{os,ų,as}; naft*; eksport*; import*; prekyb*; tranzit*; reaktori*; profsąjung*; darbdav*; politi*; reform*; pažeid*; represij*; susidoroj*; persekioj*; bausm*; baud{a,os,ą,ų}; bausti; nubaus*; kritik*; grasin*; ultimatum*; pasekm*; pasiūlym*; kvietim*; reikalavim*; peticij*; laišk*; pareiškim*; atsipraš*; rezultat*; rinkim*; balsav*; referendum*; protest*; demonstrac*; miting*; eityn*; piket*; streik*; žuv{o,us*,ę}; mirt{is,į,ies}; nužud*; auk{a,os,ų,oms,as}; stebėtoj*; pripaži*; legitim*; suveren*; nepriklausom*; integrac*; aljans*; tikinči*; parapij*; bažnyči*; vyskup*; kunig*; kardinol*; popiež*; sveikinim*; evakuac*; migrant*; pabėgėl*; įkait*; europ*; vakar{ų,ams,us}; kreml*; susitikim*; blok*; garb{ė,ės,ę}; neteisėt*; korupc*; kyš*; skandal*; sankcij*; embarg*; draudim*; uždraus*; uždraud*; leidim*; licencij*; akreditac*; mandat*; boikot*; solidarum*; okupac*; aneksij*; kontraband*; dron*; balion*; oro erdv*; pratyb*; mobiliz*; šaukt*; paminkl*; genocid*; diskriminac*; mažum*; medicin*; vaist*; vakcin*; pandemij*; epidemij*; karantin*; ligonin*; diplomat*; ambasad*; konsul*; es; nato; jt; esbo; tarpinink*; galimyb* pasimatyti; pasimatym*; ekstradic*
# What beats and disperses no one.
force of nature: lietus; liūtis; liūtys; vėjas; šaltis; šalčiai; šalna; šalnos; karštis; kruša; audra; audros; sniegas; pūga; viesulas; škvalas; uraganas; potvynis; sausra; plikledis; žaibas; ledas; rūkas; perkūnija
another age: ^vaikystėje; ^jaunystėje; prie ^caro; prie ^stalino; prie ^brežnevo; sovietmečiu; sovietmetyje; sovietų ^laikais; tarybiniais ^laikais; per antrąjį pasaulinį ^karą; antrojo pasaulinio ^karo; per ^karą; po ^karo; prieš ^karą; tarpukariu; tarpukario; viduramžiais; didikas; etmonas; kunigaikštis; karalius
yes-or-no opening: ar
`;
