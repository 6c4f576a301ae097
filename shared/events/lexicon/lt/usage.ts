/** Lithuanian: how everyday verbs tell the acts, verb by verb. The format is told in ../format.ts. */
export const usage = `
[COERCE arrest]
verbs: išvež* (iš darbo|iš namų|iš buto|iš redakcijos|nežinoma kryptimi|iš gatvės)
not object: thing, weapon
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: (kalinam*|laikom*|laiko|sėdi|sėdėj*|atsidūr*|patek*) (grot*|kalėjim*|kolonij*|areštin*|suimt*|izoliator*)
actor: none
recipient: subject, object
count subject: detained
count recipient: detained
measures: sentence
implied actor: authorities
without: muziej*; dirb*
trust: 0.65

[COERCE seize]
verbs: (atliek*|atlik*|vyksta|vyko|tęsias*|vykd*|pradė*|sureng*) (krata|kratos|kratas|kratą|kratų|reid*)
actor: subject
recipient: genitive, pas
implied actor: police
trust: 0.75

[COERCE restrict]
verbs: (netek*|prarad*|praras*) (darb*|pareig*|viet*); (atleis*|atleid*|pašalin*|išmet*) iš (darbo|universitet*|pareigų|ligonin*|teatro)
near: protest*; streik*; politin*; pažiūr*; paraš*; opozicij*; mitin*; param*; palaik*
subject: person, named, number, none, pronoun, body
actor: none
recipient: subject, object
implied actor: authorities
count recipient: persons
trust: 0.65

[SANCTION discontinue]
verbs: (prisijung*|prisided*) prie (sankcij*|ribojim*|embarg*); (uždar*|užver*|užvėr*) (dang*|oro erdv*)
actor: subject
recipient: indirect, object
without: balion*; dron*; oro uost*
trust: 0.8

[ASSAULT primitive]
verbs: (sužeid*|sužeis*|dūr*|badė|subad*|nudūr*|smog*|puol*|užpuol*) (peili*|akmen*|lazd*|kirv*|ietim*)
actor: subject
recipient: object
count recipient: injured
trust: 0.85

[THREATEN]
verbs: (žada*|žadėj*|pažad*|ketin*) (atsak*|kerš*|veidrodin*|griežt*)
near: atsak*; kerš*; priemon*
subject: country, person, named, gov, body, place, none
actor: subject
recipient: indirect
absorbs: yes
without: klausim*; rinkėj*; laišk*
trust: 0.65

[SUPPORT]
verbs: (priėm*|priim*) (rezoliuc*|pareiškim*|deklaracij*) (param*|solidar*|palaik*|pripažin*)
actor: subject
recipient: indirect
trust: 0.85

[SUPPORT]
verbs: (skir*|įteik*|suteik*|pelnė|gav*|atiten*) (premij*|apdovanojim*|ordin*|medal*)
near: laisv*; žmogaus; sacharov*; nobel*; demokrat*; opozicij*; žurnalist*; žodžio; vasil*; teis*
actor: subject
recipient: indirect, object
without: futbol*; sport*; filmui; kino; režis*
trust: 0.55

[RETREAT withdraw]
verbs: (palik*|paliek*|išvyk*|pasitrauk*) (baltarusij*|šal*|stovykl*|poligon*|baz*|lietuv*|ukrain*|teritorij*)
subject: mil, person, thing, body
near: „wagner“; wagner*; kari{ai,ų,us}; karin*; dalin*; samdin*; stovykl*; poligon*; kontingent*
actor: subject
recipient: none
count subject: troops
without: pabėg*; migrant*; pareig*; prieglob*
trust: 0.8

[PROTEST demo]
verbs: (sureng*|vyk*|vyksta|prasidėj*|susirink*|rink*|vedė) (piket*|mitin*|protest*|akcij*|eityn*|eisen*); (susto*|stoj*|susikib*|išsirikiav*) (grandin*|solidarum*)
actor: subject
recipient: prieš, prie, priešais
count actor: participants
count subject: participants
implied actor: protesters
without: įteik*; ministerij*; nota; sporto; koncert*; nuolaid*; prek*
trust: 0.65

[PROTEST obstruct]
verbs: (užblok*|blok*|užtvėr*|perkirt*) (punkt*|keli*|sien*|eism*|gatv*|tilt*|posti*)
subject: bus, lab, opp, cvl, edu
not subject: cop, gov, mil
actor: subject
recipient: none
count actor: participants
without: policij*; įsak*; migrant*
trust: 0.85

[ELECT vote]
verbs: (dalyv*|balsav*|atėj*) (rinkim*|rinkėj*|balsavim*)
near: rinkim*; rinkėj*; referendum*; aktyvum*
actor: none
recipient: none
measures: percent
implied actor: voters
without: kandidat*; kampanij*; boikot*; stebėt*; rengias*
trust: 0.55

[ELECT vote]
verbs: siek*; sudar*; buvo
near: aktyvum*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.6

[INCIDENT accident]
verbs: (nugriaudė*|nuaidėj*|įvyk*|driokstel*|kil*) (sprogim*|gaisr*|avarij*)
actor: none
recipient: none
without: dron*; bomb*; raket*; sprogmen*; diversij*; teror*
trust: 0.7

[GOVERN appoint]
verbs: tap{o,s} (ministr*|ambasador*|vadov*|direktor*|pirminink*|premjer*|vadu|prokuror*|teisėj*|sekretor*|rektor*)
near: nauj*; paskir*; vietoj; vietoje; dekret*; pareig*
actor: none
recipient: subject, object
implied actor: president
without: lauret*; nugalėtoj*; čempion*; auk{a,omis}
trust: 0.7

[CONSULT phone]
verbs: (kalb*|tarė*|pasikalb*|bendrav*|aptar*|diskut*) telefon*
subject: person, named, gov, country, none
near: telefon*
actor: subject
recipient: su
without: apgavik*; sukči*
trust: 0.85

[PROTEST hunger]
verbs: (atsisak*|atsisako) (maist*|valgyt*)
actor: subject
recipient: none
trust: 0.9

[PROTEST demo]
verbs: skandu*
actor: subject
recipient: prieš, prie, priešais
implied actor: protesters
without: sirgal*; stadion*
trust: 0.75

# Modes of refusals and threats.
[REJECT meet]
verbs: (atsisak*|atsisako|atsisakė|atmet*|atmetė|atmeta|atšauk*|atšaukė|ignorav*) (susitik*|susitikim*|deryb*|derėtis|dialog*|kvietim*|pokalb*|kalbėtis|vizit*|atvykti|dalyvauti|delegacij*|priimti)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, leg, ngo
actor: subject
recipient: su, indirect, object, genitive
absorbs: yes
without: koncert*; rungtyn*; gydytoj*; migrant*; pabėgėl*
trust: 0.7

[REJECT yield]
verbs: (atsisak*|atsisako|atsisakė|atmet*|atmetė) (paleisti|išleisti|išlaisvinti|išvesti|atitraukti|atsistatydinti|trauktis|pasitraukti|palikti|išvykti|atidaryti|atverti|išduoti|grąžinti|panaikinti|atšaukti sankcij*|nusileisti|įleisti|praleisti|nutraukti|sumažinti)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, jud, cop, mil
actor: subject
recipient: indirect, object
absorbs: yes
without: migrant*; prieglobs*; kredit*
trust: 0.7

[REJECT assist]
verbs: (atsisak*|atsisako|atsisakė|atmet*|atmetė|atmeta|nesuteik*) (prieglobst*|prieglobsč*|pagalb*|padėti|remti|paremti|ekstradic*|paskol*|ginkl*|viz{ą,os,as,ų}|param*)
actor: subject
recipient: indirect, object, genitive
absorbs: yes
trust: 0.7

[REJECT change]
verbs: (atsisak*|atsisako|atsisakė|atmet*|atmetė|atmeta) (atšaukti parad*|keisti|pakeisti|pradėti tyrim*|tirti|peržiūrėti|registruoti|pataisas|pataisų|kaltinim*|priekaišt*|kritik*|perkelti|nukelti)
subject: gov, country, person, named, body, igo, place, opp, pronoun, none, jud, cop, leg
actor: subject
recipient: none
absorbs: yes
trust: 0.7

[THREATEN restrict]
verbs: (pagras*|pagrasin*|gras*|grasin*|grasina|grasino|įspėj*|perspėj*) (sankcij*|uždary*|užver*|užverti|sustabd*|nutrauk* tranzit*|nutrauk* tiekim*|apribo*|embarg*|blokad*|muit*|užtrenk*)
subject: gov, country, person, named, body, igo, none, place, leg, mil, pronoun
actor: subject
recipient: indirect, object
absorbs: yes
without: sinoptik*; vairuotoj*; orų; audr*
trust: 0.75

[THREATEN relations]
verbs: (pagras*|pagrasin*|gras*|grasin*|grasina|grasino|įspėj*|perspėj*) (nutrauk* santyk*|nutrauk* ryš*|nutrauk* sutart*|pasitrauk*|trauktis|išstot*|boikot*|atšauk* ambasador*|nedalyvau*)
subject: gov, country, person, named, body, igo, bus, thing, none, place, leg, pronoun, ngo, number
actor: subject
recipient: indirect, su, object
absorbs: yes
trust: 0.75

[THREATEN arrest]
verbs: (pagras*|pagrasin*|gras*|grasin*|grasina|grasino|įspėj*|perspėj*) (arešt*|kalėjim*|įkalin*|sulaik*|baudžiam*|baudom*|baus{ti,ime}|nubaus*|teism*|straipsn*|atsakomyb*)
subject: gov, country, person, named, body, none, cop, jud, place, pronoun
actor: subject
recipient: indirect, object
absorbs: yes
without: vairuotoj*; greit*
trust: 0.75

[THREATEN violence]
verbs: (pagras*|pagrasin*|gras*|grasin*|grasina|grasino|įspėj*|perspėj*|žadėj*|pažadėj*) (smūg*|smog*|ginkl*|numuš*|šaud*|šauti|kar{u,o}|jėg*|raket*|branduol*|sunaikin*|susidoro*)
subject: gov, country, person, named, body, none, mil, place, pronoun
actor: subject
recipient: indirect, object
absorbs: yes
without: karšč*; orų
trust: 0.75

[THREATEN expel]
verbs: (pagras*|pagrasin*|gras*|grasin*|grasina|grasino) (išsių*|išsiunt*|deport*|išvary*|išmes*|išmet*|pašalin*)
subject: gov, country, person, named, body, none, place, edu, cop
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.75

# Asked of whom, for what.
[REQUEST change]
verbs: reikal*; reikalav*; pareikal*; ragin*; paragin*; praš*; papraš*
near: pasirašy*; pakeis*; ištirti; ištirtų; peržiūr*; suteikti ^amnest*
object: country, igo, place, gov, body, named, none, thing, person, number, pronoun
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, leg
actor: subject
recipient: iš, object, genitive
absorbs: yes
without: išvest*; paleist*; kariuomen*
trust: 0.75

[REQUEST yield]
verbs: (praš*|prašo|papraš*|paprašė|ragin*|ragina|paragin*|reikal*|reikalauja|pareikal*) (palikti vilkik*|palikti koridor*|praleisti|įleisti|leisti parsivež*|leisti išvež*|duoti laik*|duoti bent|pratęsti|atnaujinti eism*|atnaujinti judėjim*|neuždary*|nestabdyti|išleisti|paleisti|išlaisvinti ligon*)
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg
actor: subject
recipient: object, iš, genitive, indirect
absorbs: yes
without: vašington*; jav
trust: 0.75

[REQUEST assist]
verbs: (praš*|prašo|papraš*|paprašė|ragin*|ragina|paragin*|paragino|kreip*|kreipėsi|reikal*) (padėti|pagalb*|kompensac*|užtart*|užsistot*|dron*|atsiųsti|skirti sankc*|įvesti sankc*|griežtinti|sugriežtinti|boikot*|nepirkti|spausti|daryti spaudim*|išvaduoti|sustiprinti|param*)
object: country, igo, place, gov, body, named, bus, lab, none, thing, person, rel
subject: gov, country, person, named, body, igo, ngo, place, opp, pronoun, none, number, bus, rel, lab, leg, mil
actor: subject
recipient: object, iš, indirect, į, genitive
absorbs: yes
trust: 0.75

[REQUEST change]
verbs: (pasiraš*|pasirašė|išsiunt*|išsiuntė|paskelb*|paskelbė) (atvir* laišk*|peticij*|kreipim*)
subject: number, person, opp, named, body, edu, lab, cvl, med, rel, none, ngo
actor: subject
recipient: indirect
absorbs: yes
without: sutart*; padėk*
trust: 0.65

# Help and visits.
[AID]
verbs: (atsiunt*|atsiuntė|atsiųs*|perdav*|perdavė|perduos|pristat*|pristatė|nusiunt*|nusiuntė|padovanoj*|atvež*|atvežė) (testų|testus|respirator*|vakcin*|kauk*|dezinfek*|ton{as,ų,ą}|lov{as,ų}|įrang*|siunt{ą,as}|medikament*)
subject: country, gov, ngo, igo, body, place, rel, none
not subject: bus, cop, med, mil
near: ligonin*; koronavirus*; pandemij*; minsk*; baltarus*; ukrain*; ligon*; nemokam*; dezinfek*; vaik*; pabėgėl*; caritas
actor: subject
recipient: indirect, genitive
without: kontraband*; pirko; pardav*; kurjer*; teism*; rusija dislok*
trust: 0.6

[CONSULT]
verbs: (susitik*|susitiks|susitinka|susitiko|bendrav*|kalbėjosi|kalbėsis) (su kalin*|su buvusiais kalin*|su politiniais kalin*|su aktyvist*|su verslinink*|su studentais|su vežėj*|su pasienieč*|su artimaisiais)
subject: gov, leg, igo, named, opp, body
actor: subject
recipient: su
without: koncert*
trust: 0.6

# Boycotts, what prisoners are denied, who is taken along.
[PROTEST boycott]
verbs: (paskelb*|paskelbė|pradėj*|pradėjo) boikot*; boikotav*; boikotuo*
subject: person, opp, number, cvl, edu, lab, ngo, pty, none, thing
not subject: igo, country, gov, place, bus
actor: subject
recipient: none
without: ragin*; tok
trust: 0.85

[COERCE withhold]
verbs: (atsisak*|atsisakyta|atsisakė|neduo*|nedav*|nedavė|neatiduo*|neatidav*|neperduo*|neperdav*|neperduodam*|neatiduodam*|nepraleid*|nepraleidž*|negau*|negavo|negauna|neleid*|neleidž*|neleista|nesuteik*|nesuteikia|nesuteikta|neprileid*|neprileidž*) (insulin*|vaist*|gydytoj*|gydym*|gydyti|medicin*|laišk*|siuntin*|pasimatym*|skambin*|advokat*|operacij*|antklod*|vandens|maist*)
near: areštin*; kalėjim*; kalin*; kolonij*; izoliator*; karcer*; nuteist*; įkalint*; suimt*; kamer{oje,a}; kolesnikov*; bialiack*; statkevič*; cichanousk*; politin*; tėvo
not subject: opp
actor: subject
recipient: indirect, subject, object
implied actor: authorities
without: badav*; badau*
trust: 0.75

[COERCE withhold]
verbs: (atim*|atėm*|atėmė) (pasimatym*|teisę į pasimatym*|siuntin*|skambuč*|vaist*|susiraš*|laišk*|pasivaikščioj*)
near: kalin*; kolonij*; kalėjim*; nuteist*; karcer*; izoliator*
actor: subject
recipient: iš, object
implied actor: authorities
trust: 0.8

[COERCE arrest]
verbs: (išsived*|išsives*|išsivedė|išsivež*|išsivežė|išvež*|išvežė|išvežt*|nusivež*|nusivežė|pasiėm*|pasiimdam*|išved*|išvedė) (kartu|apklaus*|nuovad*|komisariat*|milicij*|nežinom* kryp*|autozak*|areštin*)
object: person, number, named, opp, med, pronoun, rel, lab, edu, ngo, ref, crm, none
not object: thing, vehicle
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: mokykl*; darželi*; ligonin*; dokument*
trust: 0.7

[COERCE arrest]
verbs: (išsived*|išsives*|išsivedė|išsivež*|išsivežė|nusived*|nusivedė)
object: person, number, named, opp, med
subject: cop, gov, mil, none, number
near: kgb; pareigūn*; krat*; apieško*; milicij*; omon*; gubop*; saugum*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: mokykl*; darželi*; ligonin*; šun*
trust: 0.7

[COERCE deport]
verbs: (atvež*|atvežė|atvežt*|išvež*|išvežė|išvežt*|nuvež*|nuvežė|pervež*|pervežė|pervežt*|išgaben*|atgaben*|atgabent*|išgabent*) (į ^lietuvą|į ^lenkiją|į ^vilnių|į ^ukrainą|į ^varšuvą|į užsien*)
near: kalin*; paleist*; išlaisvint*; malon*; tremt*; kaliniai; buvusi* kalin*; politin*; grįžti; sugrįžti; kunig*
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: turist*; medik*; ligon*; krovin*; savanor*
trust: 0.65

[COERCE ban]
verbs: (atim*|atėm*|atėmė|panaikin*|panaikino|anuliav*|anuliuo*|neteko) (licenc*|registrac*|akreditac*|leidim* veik*)
near: universitet*; aukštosios mokykl*; aukšt* mokykl*; televizij*; radij*; leidykl*; laikrašč*; organizacij*; partij*; fond*; parapij*; mokykl*; gimnazij*; portal*; redakcij*
subject: gov, jud, country, none, body, cop
actor: subject
recipient: iš, object, genitive, subject
implied actor: authorities
without: bank*; vairuotoj*; oro linij*
trust: 0.75

# What stops going over the border, and who may not come.
[SANCTION discontinue]
verbs: nebevež*; nebeveža; nebeper*; nebeperka; nebepriim*; nebepriima; nebetiek*; nebetiekia; nebegaben*; nebeįleis*; nebeįleid*; nebepraleid*; nebeparduo*; nebepervež*; nevežios; nebeaptarnau*
near: trąš*; naft*; krovin*; prek{ių,es,ėmis}; traukin*; vagon*; vilkik*; medien*; elektr*; duj{ų,as}; baltarus*; belaruskal*
subject: country, bus, gov, body, place, thing, none
not subject: person, cvl
actor: subject
recipient: genitive, iš, object
without: audr*; avarij*; remont*; keleiv*
trust: 0.7

[SANCTION discontinue]
verbs: (uždraud*|uždraudė|draudž*|neleid*) (atvykti|įvažiuoti|įvykti|patekti)
near: baltarusijos pareigūnams; pareigūnams; valdininkams; teisėjams; prokurorams; režimo atstovams; lukašenkos aplinkos; deputatams; propagandistams
subject: country, gov, body, place, igo, none
actor: subject
recipient: indirect
count recipient: persons
without: piliečiams; migrantams; žurnalistams
trust: 0.8

[SANCTION discontinue]
verbs: (įtrauk*|įtraukė|įtraukt*|įraš*|įrašė|paskelb*|paskelbė) (neįleidžiam*|nepageidaujam* asmen* sąraš*|juodąjį sąraš*|juod* sąraš*|sankcij* sąraš*)
near: pareigūn*; valdinink*; teisėj*; prokuror*; režim*; deputat*; propagandist*; baltarus*
object: person, number, named, gov, cop, jud
subject: country, gov, body, place, igo, none
actor: subject
recipient: object
count recipient: persons
without: žurnalist*; aktyvist*; minskas
trust: 0.8

[MOBILIZE troops]
verbs: (vyks*|vyksta|vyko|išvyks*|išvyko|keliau*|bus nusiųst*|atvyks) (prie sienos|į pasien*|pasien*|prie ^baltarusijos)
subject: mil, number
near: kari{ai,ų,us,ais}; kariuomen*; kuop*; batalion*; brigad*; tūkstant*
actor: none
recipient: none
count subject: troops
implied actor: armed forces
without: namo; migrant*; atostog*
trust: 0.65

[MOBILIZE weapons]
verbs: (padvigubin*|padvigubina|padidin*|padidina|didina|sustiprin*) (skaič*)
near: naikintuv*; orlaiv*; lėktuv*; tank*; sraigtasparn*; haubic*; baterij*; raket*
subject: country, gov, mil, igo, body, place
actor: subject
recipient: none
trust: 0.7

[INCIDENT disease]
verbs: (praneš*|pranešė|patvirtin*|patvirtino|nustat*|nustatė|nustatyt*|užregistrav*|užfiksuo*|užfiksav*|registruo*) (koronavirus* atvej*|covid* atvej*|užsikrėt*|užsikrėtim* atvej*|susirgim*|nauj* atvej*|tymų atvej*|choler*|infekcij* atvej*)
actor: none
recipient: none
count object: persons
without: skiep*; vakcin*
trust: 0.7

# Taken in for treatment, come with a warrant, no longer let through, moved abroad.
[AID]
verbs: (priims*|priėm*|priėmė|priima) (gydy*|gydymui|gydytis|reabilitac*|operac*|protezav*)
subject: country, gov, ngo, igo, body, place, none
near: sužeist*; paleist*; išlaisvint*; vaik*; nukentėj*; savanor*; kalin*; pabėgėl*; kari*
actor: subject
recipient: object
count recipient: persons
without: pacient*
trust: 0.7

[COERCE seize]
verbs: (atėj*|atėjo|atvyk*|atvyko|įsiverž*|įsiveržė|pasirod*|pasirodė|užgriuv*) (su krat*|kratos orderi*|su orderi*|su krata|kratų)
subject: cop, gov, jud, none, person, number
actor: subject
recipient: į, pas, pas+acc
implied actor: police
trust: 0.75

[COERCE restrict]
verbs: nebeleidž*; nebeleid*; nebeleis*; nebepraleid*; nebepraleidž*; nebetikrin*; nebeaptarnau*; nebeapform*
near: automobil*; vilkik*; autobus*; keleivi*; transporto ^priemonių; pėsčiųj*
subject: country, gov, cop, body, place, none
actor: subject
recipient: none
implied actor: authorities
without: avarij*; kompiuter*; sistem*; streik*; stovėti; aikštel*; miesto centre
trust: 0.65

[RELOCATE flee]
verbs: (persikėl*|persikėlė|persikelia|persikraust*|apsigyven*|apsigyveno|išsikėl*|išsikėlė) (vroclav*|varšuv*|vilni*|ryg*|berlyn*|tbilis*|lietuv*|lenkij*|vokietij*|gruzij*|užsien*)
near: bėgdam*; bėgo; nuo ^arešto; nuo ^represijų; persekioj*; represij*; baimin*; tremt*; emigr*; grėsm*
subject: person, named, number, none, pronoun, opp, med, edu, ngo
not subject: gov, mil
actor: subject
recipient: none
count subject: persons
without: ambasad*; biur*; studij*
trust: 0.65

[CONSULT phone]
verbs: paskambin*; paskambino; susiskambin*; susiskambino
subject: gov, named, country, leg, igo
not subject: cvl, med
object: gov, named, country, none, igo, leg, body
actor: subject
recipient: indirect, su
without: policij*; tarnyb*; artimies*; mam*; žmon*; numeriu; redakc*; linija
trust: 0.7

# Put into a van; measures that others join; prices that are ruled; sittings held together.
[COERCE arrest]
verbs: (įsodin*|įsodino|įgrūd*|įgrūdo|sugrūd*|sugrūdo|įstūm*|įstūmė|įmet*|įmetė|įtemp*|įtempė) (furgon*|automobil*|autobus*|autozak*|mikroautobus*|mašin*)
subject: cop, mil, gov, none
object: person, number, named, opp, med, none, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: sužeist*; greit*; vaik*; turist*
trust: 0.7

[SANCTION discontinue]
verbs: (prisijung*|prisijungė|prisideda|prisidėj*) (sankcij*|apribojim*|ribojim*|embarg*|draudim*)
subject: country, gov, body, place, igo, none
actor: subject
recipient: indirect, prieš
without: pandemij*; covid*; protest*
trust: 0.75

[GOVERN decide]
verbs: (įved*|įvedė|įves*|nustat*|nustatė|panaikin*|panaikino) (kainų reguliavim*|reguliavim*|kainų lub*|kvot*|tarif*|lengvat*)
subject: gov, country, body, none, named
not subject: bus
actor: subject
recipient: none
without: sankcij*; parduotuv*; tinklas
trust: 0.6

[COOPERATE]
verbs: (sureng*|surengė|rengia|įvyk*|įvyko|vyko) (bendr* posėd*|bendr* kolegij*|bendr* pasitarim*|jungtin* posėd*)
subject: country, gov, body, place, none, thing
actor: subject, genitive
recipient: su
trust: 0.6
`;
