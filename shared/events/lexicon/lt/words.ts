/** Lithuanian words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: protestuotoj*; demonstrant*; mitinguotoj*; minia; minią; dalyv*
democratic forces OPP: demokratin* jėg*; demokrat{ai,ų,ams,us}
opposition activists OPP: aktyvist*; opozicionier*; disident*; šalinink*
political prisoners OPP: politin* kalin*; kalin*
detainees OPP: sulaikytas*; sulaikyti*; sulaikytų*; nuteist*; įkalint*
students EDU: student*; moksleiv*
teachers EDU: mokytoj*; dėstytoj*
journalists MED: propagandist*; žurnalist*; reporteri*; korespondent*; tinklaraštinink*; redaktor*; fotograf*
workers LAB: darbinink*; darbuotoj*; streikuotoj*; kalnakas*; vežėj*; vairuotoj*
doctors CVL: gydytoj*; medik*
lawyers CVL: advokat*; teisinink*
residents CVL: gyventoj*; piliet*; pilieč*; žmo{nės,nių,nes,nėms,gus,gų}; asm*; vyr{as,ai,ą,us,ų}; moter*; vaik*; keleiv*; šeim*; motin*; tėv*; artim*; turist*; sportinink*; programuotoj*; karo belaisv*
voters CVL: rinkėj*
human rights defenders NGO: teisių gynėj*; gynėj*; stebėtoj*
priests REL: kunig*; vyskup*
migrants REF foreign: migrant*; pabėgėl*; užsieniet*
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
residents CVL: pensinink*; paaugl*; jaunuol*; mergin*; berniuk*; darbuotoj*; vartotoj*; inžinier*; kirpėj*; gid{as,ą,ė,ę}; giminait*; kaimyn{as,ą,ė,ę}; užsienieč*; kandidat*; prenumeratori*; administratori*; sutuoktini*; dviratinink*; rėmėj*; tautiet*; tautieč*; studentė; studentę; asmenis; piliečiai; pilietę; moteris; moterį; moterų; vyrus

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

[classes]
release: paleidim*; išlaisvinim*; malon*
violence: smurt*; represij*; persekiojim*; kankinim*
text: pareiškim*; ataskait*; laišk*; vaizdo įraš*
agreement: susitarim*; sutart*; memorandum*
law: įstatym*; dekret*; rezoliucij*; nutarim*; pataisas
sanctions: sankcij*; ribojim*
border: sien*; punkt*; perėj*; pasien*; eism*
flights: skryd*; oro erdv*
visit: vizit*; susitikim*; deryb*
crime: byl*; tyrim*
weapon: raket*; dron*; ginkl*; balion*; lėktuv*
vehicle: vagon*; vilkik*; sunkvežim*; tank*; šarvuoči*; automobil*; autobus*; traukin*; technik*; haubic*
frontier: siena; sieną; sienos; sienoje; siena; pasien*
capital: sostin*

[cues]
attribution: praneš*; sak{o,ė}; teig*; pabrėž*; pridūr*; nurod*; pareiškė; patikslin*
allegation: tvirtin*
alleged: neva; tariamai; esą; galimai
denial: neig*; paneig*
plan: planuo*; ketin*; ruošias*; rengias*
unreal: nori; siek*; reikalav*; reikalauj*; ragin*; paragin*; kvie*; atsisak*; gras*; siūl*
attempt: band*; mėgin*
aspect: pradėj*; tęs{ia,ė}; nutrauk*
light: atlik*; surengė; rengia; vykd*; įvyk*; vyk{o,sta,s}
fact preposition: po; per; dėl; už
unreal noun: raginim*; grėsm*; be; prieš
since then: nuo to laiko; nuo tada
general: paprastai; dažnai; visada
place preposition: prie; į; iš; netoli; ties; ant; po; šalia
concerning a country: prieš; dėl; apie
leaving a place: iš; nuo
towards a place: į; iki
nationwide: visoje šalyje; visoje baltarusijoje; po visą šalį; visos šalies mastu
same place: ten
`;
