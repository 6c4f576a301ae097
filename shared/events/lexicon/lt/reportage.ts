/** Lithuanian: the acts as reportage tells them, by everyday verbs and what must stand beside them. The format is told in ../format.ts. */
export const reportage = `
# Taken away: who takes, leads, carries or drives someone off.
[COERCE arrest]
verbs: (nusived*|nusivedė|išsived*|išsivedė|išved*|išvedė|išvest*|išneš*|išnešė|išnešt*|nutemp*|išvilk*|išvilko|ištemp*|įsodin*|įsodino|įgrūd*|įstūm*|įmet*|susodin*|išsivež*|nusivež*|išvež*|išvežt*|paėm*|paimt*|pasiėm*) (antrank*|atgal|iš namų|iš buto|iš darbo|iš palatos|iš ligoninės|iš auditorijos|iš paskaitos|iš mokyklos|iš salės|iš redakcijos|iš autobuso|iš traukinio|iš minios|į autobus*|į mikroautobus*|į automobil*|į furgon*|nežinia|nežinoma kryptimi|nežinom*|apklaus*|auštant|paryčiais)
subject: person, cop, body, none, named, gov, number
object: person, named, number, opp, med, pronoun, none
not object: thing, vehicle
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
without: močiut*; senel*; anūk*; treneri*; greit*; gaisr*; ugniagesi*; medik*; kompiuter*; telefon*; dokument*; baldus; evakuo*; koncert*; mašinist*; maisto; komand*
trust: 0.65

[COERCE arrest]
verbs: čiupo; čiupt*; pričiup*; sugrieb*; pagrieb*; griebė; nutvėr*; nutver*; sučiup*; susem*; susemt*; suėm*
subject: person, cop, body, none, named, gov, mil, number
object: person, named, number, opp, med, pronoun, crm, ref
not object: thing, vehicle, weapon
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
without: proga; progą; rank{ą,os}; kamuol*; panika; gripas; liga; ugnis; idėj*; žuv{į,is}
trust: 0.6

[COERCE arrest]
verbs: paimt*; paėmė; paima
subject: cop, none, person
object: named, opp, med
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
without: rank{ą,as,os}; interviu; kariuomen*; kraujo; mėgin*; dirbti; rungtyn*; komand*; iš mokyklos; iš darželio; globot*; auksą; medal*
trust: 0.55

[COERCE arrest]
verbs: (laikė|laikyt*|laikom*|laiko|išlaikė|pralaik*) (autobus*|rūs{yje,į,y}|nuovado*|garaž*|kamer*|komisariat*|žodine|žodino|okrestin*|valadark*)
object: person, named, number, opp, med, pronoun, none
subject: cop, none, gov, body, person
actor: subject
recipient: object, subject
count recipient: detained
implied actor: authorities
without: automobil*; dvirat*; bulves; agurk*
trust: 0.65

[COERCE arrest]
verbs: (palikt*|paliko|palieka|lieka|liko|tebėra|tebesėdi|tebelaikom*) (izoliator*|areštin*|kalėj*|kolonij*|kamer{oje,ą}|suimt*|grot*)
subject: person, named, opp, med, pronoun, none
not subject: number
actor: none
recipient: subject, object
count subject: detained
implied actor: authorities
without: daugiau; tūkstan*; šimt*; daikt*; laišk*; lankyt*; prižiūr*
trust: 0.6

# What a court gives by count of years, days or money.
[COERCE arrest]
verbs: (atseik*|atseikė|atriek*|atriekė|skyrė|skirt*|paskyr*|paskirt*|įkrėt*|pridėjo|pridėt*|priteis*) (rubl*|eur{us,ų}|par{as,ų}|metus|metų|mėnes*)
subject: jud
actor: subject
recipient: indirect
implied actor: court
measures: sentence, money
count recipient: persons
without: param*; žala; žalos; kompensac*; premij*; stipend*; biudžet*; finans*; greit*
trust: 0.65

[COERCE arrest]
verbs: (padidin*|pailgin*|sugriežt*|pavert*|pakeit*) (bausm*|nuosprend*|metus|aštuoneri*|dešimt*)
subject: jud
actor: subject
recipient: indirect, genitive
implied actor: court
measures: sentence
trust: 0.6

# Lost posts and studies, for what one thinks or signed.
[COERCE restrict]
verbs: (atleist*|atleido|atleid*|išmest*|išmetė|pašalin*|pašalint*|išbrauk*|išbraukt*) (ligonin*|mokykl*|universitet*|teatr*|redakcij*|darbo|pareigų|akademij*|fakultet*|studentų); (neteko|netek*|prarado|prarad*|atimt*|atėmė) (viet{os,ą}|darb{o,ą}|pareig*|etat*|kėd*|licencij* advokat*)
near: protest*; streik*; politin*; pažiūr*; paraš*; pasiraš*; opozicij*; miting*; param{ą,os}; palaik*; laišk*; sulaik*; chirurg*; gydytoj*; mokytoj*; aktor*; dėstytoj*; žurnalist*; profesor*; student*; muzikant*
subject: person, named, number, none, pronoun, opp, med, gov, body
not subject: bus
actor: none
recipient: object, subject
implied actor: authorities
count recipient: persons
without: jei; jeigu; klub*; komand*; etatų mažin*; girt*; restruktur*; bankrot*; rungtyn*; savo noru; treneri*
trust: 0.65

# Trials and inquiries.
[ACCUSE investigate]
verbs: (atiduot*|atidav*|perduot*|perdav*|pateko|pasiekė|pasiek*|nukeliav*|išsiųst*|guli) (byla|bylą|bylos|kaltinamasis akt*|kaltinamąjį akt*)
near: teism*; prokurat*
actor: none
recipient: genitive
implied actor: prosecutors
count recipient: persons
without: apskųst*; apeliac*; civilin*; skyryb*
trust: 0.65

[ACCUSE investigate]
verbs: (stos|stojo|stoja|stovės|sės|sėda|sėdo) (prieš teism*|prieš teisėj*|teisme|į teisiamųjų|teisiamųjų); (prasidė*|prasided*|prasidės|tęsias*|vyksta|vyko|vyks|atnaujint*) (teismas|procesas|posėd*)
near: teism*; teisėj*; teisiam*; byl*
subject: person, named, number, opp, med, none, pronoun, jud, thing, lab
actor: none
recipient: subject, genitive
implied actor: court
count recipient: persons
count subject: persons
without: rungtyn*; rinkim*; deryb*; vyriausyb*; seimo
trust: 0.6

[ACCUSE investigate]
verbs: apklaus*; apklausė; apklaust*; (ėmės*|ėmėsi|imasi|domis*|susidom*) (muitinink*|pareigūn*|vadov*|darbuotoj*|tarnautoj*|verslinink*)
subject: cop, jud
object: person, named, number, opp, med, pronoun, gov, bus, none
actor: subject
recipient: object, subject
count recipient: persons
without: gyventoj*; respondent*; rinkėj*; visuomen*
trust: 0.65

# Hard words for what was done.
[ACCUSE disapprove]
verbs: (įvertin*|įvertino|vertina|vertino|pavadin*|apibūdin*) (blogai|neigiam*|kritišk*|prastai|kaip nelaisv*|nelaisv*|nedemokrat*|kaip nesąžining*|nesąžining*|kaip fars*|fars{u,as}|klastot*|suklastot*|kaip neteisėt*|griežtai)
subject: person, body, named, country, igo, ngo, gov, none, opp, leg
actor: subject
recipient: object, genitive
without: film*; spektakl*; knyg*; žaidim*; rungtyn*; treneri*; kritikai
trust: 0.65

# Freed, let home, handed over.
[RETREAT release]
verbs: (atidav*|atidavė|atiduot*|perdav*|perdavė|perduot*)
object: opp, prisoner
near: nuteist*; kalin*; belaisv*; įkait*; įkalint*; politin*
subject: country, person, gov, named, place, none, cop
actor: subject
recipient: object, subject
count recipient: released
count object: released
implied actor: authorities
without: laišk*; siuntin*; teism*; pagarb*; balsą
trust: 0.65

[RETREAT release]
verbs: (leido|leist*|leidžia|leidžiama|leista) (grįžti|išeiti|eiti|važiuoti|palikti); (išleido|išleist*|išleid*|paleido|paleist*|paleid*|paleidžia|grįžo|sugrįžo|išėjo) (namo|be|už užstat*|užstat*|į laisv*|pasižadėj*|su pasižad*|be kaltin*|pas tėvus|pas šeim*|pas žmon*|pas vyr*|pas vaik*|pas motin*|pas artim*)
near: kamer*; areštin*; kalėj*; apklaus*; nuovad*; komisariat*; sulaik*; užstat*; milicij*; policij*; teisėj*; teism*; par{os,as,ų}; valand*; kolonij*; kalin*; nuosprend*; antradien*; pasižad*; sekmadien*; trečiadien*; penktadien*; pirmadien*
object: person, named, number, opp, med, pronoun, none
subject: person, named, opp, med, pronoun, none, number, cop, jud, gov
actor: none
recipient: object, indirect, subject
count recipient: released
implied actor: authorities
without: katin*; šun*; koncert*; rungtyn*; mokini*; pamok*; draudž*; raket*; gyvūn*; knyg*; album*
trust: 0.6

[RETREAT release]
verbs: (paleidž*|paleidžia|išleidž*|išleidžia)
object: person, named, number, opp, pronoun
subject: cop, gov, none, person, named
near: kalėj*; sąraš*; areštin*; kalin*; okrestin*; sulaik*; izoliator*; milicij*
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: balion*; knyg*; raket*; gamykl*; šun*
trust: 0.6

[RETREAT resign]
verbs: pasitrauk*; pasitraukė; pasitraukia; (išėjo|išeina|išeis|traukiasi) (iš pareig*|iš post*|iš darb*|iš valdyb*|iš vyriausyb*)
near: direktor*; vadov*; pirminink*; valdyb*; ministr*; meras; merė; rektor*; redaktor*; viceministr*; generalin*; pareig*; post{o,ą}; komisar*; vado
subject: person, named, gov, leg, bus, none, pronoun
not subject: country, mil
actor: subject
recipient: none
without: rink*; klub*; kariuomen*; treneri*; bendrov* pasitrauk*; iš rusijos; iš lietuvos; pensij*; baltarus*
trust: 0.65

# Gone abroad for fear.
[RELOCATE flee]
verbs: (išvažiav*|išvažiuo*|išvyko|išvyk*|persikėl*|persikraust*|pasprukt*|paspruko|pabėgo|susikrov*|pasislėp*) (į vilni*|į lietuv*|į lenkij*|į varšuv*|į klaipėd*|į užsien*|iš šalies|iš baltarusijos|į vokietij*|į ukrain*|per ukrain*|per sakartvel*|per rusij*|per gruzij*)
near: spėjo; suspėjo; kol; nes; grės*; kalėjim*; arešt*; krat*; represij*; protest*; persekioj*; atėjo; ieškom*; naktį; nuteist*; sulaik*
subject: person, named, number, none, pronoun, opp, med
actor: subject
recipient: none
count subject: persons
count actor: persons
without: delegacij*; vizit*; traukin*; autobus*; ministr*; ambasador*; komand*; atostog*; turist*
trust: 0.65

[RELOCATE return]
verbs: (grįžo|sugrįžo|grįžta|parvyko) (į minsk*|į baltarusij*|į gardin*|į tėvyn*|į gomel*|į brest*)
near: tremt*; emigrac*; išsiųst*; deport*; pabėg*; suimt*; sulaik*; iš ten; po metų; po ketver*; po penker*
subject: person, named, opp, med, pronoun, none
actor: subject
recipient: none
without: delegacij*; vizit*; ambasador*; komand*
trust: 0.6

[RELOCATE migrate]
verbs: (perlip*|perlipo|perkop*|perlind*|pralind*|persirit*|perplauk*|perplaukė|perbrid*|prasiverž*) (tvor*|užtvar*|sien*|upę|konertin*|vielą)
subject: person, ref, number, named
actor: subject
recipient: none
count subject: persons
count actor: persons
without: vagi*; meška; pasienie*; kariai; mokini*; turist*; ekskursij*; kasmet
trust: 0.65

# Prisoners who are brought over a border.
[COERCE deport]
verbs: (kirto|kirst*|kerta|pervežt*|pervežė|atvežt*|atvežė) (sien*)
subject: prisoner, opp
actor: none
recipient: subject, object
count recipient: persons
count subject: persons
implied actor: authorities
trust: 0.6

# Beaten: who left how.
[ASSAULT beat]
verbs: (išėjo|grįžo|paliko|išnešt*|išvežt*) (lūžus*|sulauž*|mėlyn*|kruvin*|sumušt*|išmušt*|sutinus*)
near: nuovad*; komisariat*; areštin*; kamer*; milicij*; apklaus*; okrestin*; omon*; kolonij*; pareigūn*
actor: none
recipient: subject, object
count recipient: injured
implied actor: police
trust: 0.7

[ASSAULT beat]
verbs: parblošk*; parbloškė; pargriov*; parvert*; parvertė; nuvert*; (spyrė|spard*|kirto|trenk*|tvojo|vanojo|smogė) (pilv*|galv*|veid*|nugar*|lazd*|koj*|šon*|bat{u,ais})
object: person, named, opp, med, pronoun, number
subject: person, cop, body, none, named, crm, mil
actor: subject
recipient: object, indirect
count recipient: injured
implied actor: police
without: puolėj*; vartinink*; rungtyn*; aikštel*; bokso; ring*; vėjas; banga; audra; turnyr*
trust: 0.65

[ASSAULT crowd-control]
verbs: (paleist*|paleido|panaudot*|panaudojo|leido|leista|griebtasi|pasitelk*) (duj*|vandens patrank*|vandensvyd*|gumin* kulk*|ašarin*|šviesos granat*|lazd*|bananus)
actor: subject
recipient: prieš, object
implied actor: police
without: gaisr*; gamykl*; balion*; automobil*
trust: 0.7

# A court or office takes back or holds up what was ordered.
[CONCEDE]
verbs: (sustabd*|sustabdė|sustabdyt*|panaikin*|panaikint*|atšauk*|atšaukt*|stabd*) (sprendim*|deportac*|išsiuntim*|įsakym*|nutart*|ekstradic*|draudim*)
subject: jud, gov, person, named, none
actor: subject
recipient: genitive, dėl
without: statyb*; keli{o,ų}; medži*; biudžet*; konkurs*; leidim*; protest*
trust: 0.65

[AID]
verbs: (pripažin*|pripažint*|pripažįst*) (pabėgėl*); (suteik*|suteikt*) (apsaug*|prieglob*|globą|pastogę)
subject: gov, country, body, named, person, none, igo, ngo, place
actor: subject
recipient: object, indirect, subject
count recipient: persons
without: gyvūn*; paminkl*; paveld*
trust: 0.75

# Candles, portraits, flags before an embassy.
[PROTEST demo]
verbs: (uždeg*|uždegė|uždegt*|degs|dega|degė|degti|sudeg*) (žvak*|žibint*); (atėjo|ateis|susirinko|susirinks|stovi|stovėjo|stojo|rinkosi|išsirikiav*) prie (ambasad*|konsulat*|teismo|pasiuntinyb*|kalėjimo)
near: ambasad*; konsulat*; pasiuntinyb*; kalin*; atmin*; solidar*; aukų; aukoms; portret*; plakat*; vėliav*; nuotrauk*; baltarus*; lukašenk*
subject: person, number, opp, none, edu, cvl, med, lab, named, thing
actor: subject
recipient: none
count actor: participants
count subject: participants
without: tort*; gimtadien*; bažny*; kapin*; vėlin*; viz{ų,os,ą}; eilė; eilėje
trust: 0.6

[SUPPORT]
verbs: (pavadin*|pavadino|vadina|įvardij*) (didvyri*|heroj*|patriot*|drąsos)
subject: person, body, named, country, gov, igo, leg, none, opp
actor: subject
recipient: object
without: serial*; film*; roman*
trust: 0.65

# Goods that are no longer let through.
[SANCTION discontinue]
verbs: (nepraleis*|nebepraleis*|nebepraleidž*|nepraleidž*|nebeįleis*|neįleis*|nebepriim*|nebevež*|nebeveš|nebegaben*|nustojo vežti|nustos vežti|nebeaptarnau*) (trąš*|krovin*|naft*|kal{į,io}|produkt*|prekių|prekes|medien*|grūd*|cement*|degal*|traukin*)
subject: country, place, gov, body, named, bus, none
actor: subject
recipient: genitive, iš
without: patikr*; sugedus*; galiojim*
trust: 0.7

[COOPERATE]
verbs: (išnarplioj*|išardė|išardyt*|suardė|sutriuškin*|sulaik*|likvidav*) (tinkl*|grup*|gauj*|kanal*)
near: kartu; bendr*; drauge
subject: cop, gov, person, body, country, none
actor: subject
recipient: su
without: prieš
trust: 0.6

[COERCE arrest]
verbs: (=sėdi|sėdėjo|tebesėdi|kali|kalėjo) (metus|metai|mėnes*|savait*)
subject: person, named, opp, med, pronoun
actor: none
recipient: subject
implied actor: authorities
measures: sentence
without: valdž*; seime; vyriausyb*; namuose; bute; biure; emigrac*; kėd*
trust: 0.55

[COERCE censor]
verbs: užblokavo; užblokuo*; užblokuot*; išjung*; nebeatsidar*; neatsidar*; (nebeįmanoma|neįmanoma) atidaryti
near: svetain*; portal*; puslap*; laikrašt*; internet*; kanal*; tinklalap*
actor: subject
recipient: object, genitive
implied actor: authorities
without: gedim*; kort*; sąskait*; keli{ą,o}; perėj*
trust: 0.65

[COERCE restrict]
verbs: (nuleist*|nuleido|nusileid*|uždaryt*|užver*) (užkard*|šlagbaum*)
actor: none
recipient: none
implied actor: authorities
without: aikštel*; traukin*; geležinkel* pervaž*; sugedus*
trust: 0.65

[RETREAT withdraw]
verbs: (išvažiav*|išvažiavo|išvyko|išvyksta|susikrov*|pasitraukė|paliko|palieka) 
subject: mil, uaf
near: vagner*; samdin*; karei*; kariai; karių; dalin*; palapin*; stovykl*; poligon*
actor: subject
recipient: none
count subject: troops
without: atostog*; ukrainos front*
trust: 0.6

[PROTEST demo]
verbs: ėjo; eina; eis; žygiavo; žygiuo*; praėjo; patraukė
near: vėliav*; plakat*; portret*; šūki*; skandu*; skandav*; solidar*; transparant*
subject: person, number, opp, edu, lab
actor: subject
recipient: none
count actor: participants
count subject: participants
without: procesij*; parad*; karių; švent*; piligrim*; rungtyn*; derl*
trust: 0.6

[PROTEST hunger]
verbs: nevalgo; nebevalgo; nevalgė; nepriima; atsisak* (maist*|valgyti|valgio)
near: kalin*; kalėj*; kolonij*; areštin*; kamer*; suimt*; įkalint*; izoliator*
actor: subject
recipient: none
without: mėsos; vegetar*; dieta
trust: 0.7

[PROTEST strike]
verbs: nesileido; nenusileid*; nestojo; neatėj*; neišėj*; nedirb* (į pamain*|po žeme|prie stakl*|į darb*|į šacht*)
subject: lab
actor: subject
recipient: none
count actor: participants
without: avarij*; ligos; švent*
trust: 0.6

[PROTEST obstruct]
verbs: (užstat*|užstatė|užtvėr*|užtvėrė|užkimš*|užblok*|pastat*|pastatė|išrikiav*) (keli{ą,o,us}|įvažiavim*|privažiavim*|skersai|gatv*)
near: vilkik*; traktor*; sunkvežim*; ūkinink*; vežėj*; post*; perėj*; sien*; protest*
subject: person, lab, bus, number, opp, none
actor: subject
recipient: none
without: girt*; policija užtv*; remont*
trust: 0.65

[REQUEST assist]
verbs: (=nori|norėtų|norėjo) (pinig*|pagalb*|ginkl*|sankcij*|param*|lėš*|garantij*)
subject: gov, country, place, person, named, body, ngo
on:iš: igo, country, place, gov, named, body
actor: subject
recipient: iš
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: (prašo|paprašė|paprašyt*|praš*|papraš*|maldau*|kreip*)
near: užtart*; malon*; pasigail*; dovanot*; užsistot*
subject: person, named, body, ngo, opp, gov
actor: subject
recipient: object, genitive, į
absorbs: yes
trust: 0.6

[REJECT]
verbs: (praleid*|praleido|nuleid*|nuleido) pro ausis; (ignorav*|ignoruo*|numojo) (prašym*|reikalavim*|raginim*|kreipim*|ranka)
subject: country, place, gov, body, person, named, none
actor: subject
recipient: genitive, į
trust: 0.65

[REJECT]
verbs: nepasirašė; nepasiraš*; nerašė; nerašo
near: malon*; pasigail*; atsiprašym*
actor: subject
recipient: none
trust: 0.6

[CONSULT]
verbs: (sėdo|sėda|sės|susėdo|susėda|atsisėdo) (prie stalo|prie vieno stalo|derėtis|prie derybų)
subject: person, named, gov, country, body
actor: subject
recipient: su
without: piet*; vakarien*; klient*
trust: 0.6

[SUPPORT]
verbs: (stojo|stoja|stos|puolė) (ginti|gint*|už|mūru)
object: person, named, opp, med, none, gov
subject: person, named, gov, body, ngo, opp, igo
actor: subject
recipient: object
without: varty*; rungtyn*; čempion*; titul*
trust: 0.6

[AID]
verbs: (rado|surado|ras|suteikė|davė|išnuomojo|apmokėjo) (but{us,ą,ų}|būst{ą,us}|pastog*|prieglob*|gyvenam*)
near: pabėgėl*; kalini*; baltarus*; migrant*; šeim*; tremt*
subject: gov, place, body, ngo, country, person, named, rel, igo
actor: subject
recipient: indirect
without: turist*; studentai ieško
trust: 0.6

[SANCTION expel]
verbs: (liepta|liepė|turi|privalo|nurodyta) (susikrauti|susipakuoti|išvykti|palikti)
near: ataš*; diplomat*; ambasad*; konsul*
actor: none
recipient: indirect, subject
implied actor: government
without: evakuo*
trust: 0.6

[MOBILIZE troops]
verbs: važiuoja; juda; traukia; pajudėjo; vyksta; keliauja; žygiuoja; išžygiavo; nukeliavo
subject: mil, uaf
near: pasien*; sien*; rytus; poligon*; front*; bres*; baltarus*; sustiprin*
actor: subject
recipient: none
count subject: troops
without: kin*; namo; laidotuv*; parad*; grįžt*; atostog*; pratyb* vyksta
trust: 0.55

[MOBILIZE weapons]
verbs: (pastatyt*|pastatė|išdėstyt*|išdėstė|atsirado|atgabent*|atgabeno|stovi) (raket*|haubic*|artiler*|paleidim* sistem*|tank*|zenitin*|iskander*|orešnik*)
actor: subject
recipient: none
without: paminkl*; muziej*; parod*
trust: 0.65

[ASSAULT torture]
verbs: (krėtė|kratė|krėst*|trankė|badė) (elektr*|srove|elektros|elektrošok*); neleido (miegoti|užmigti|atsisėsti|prigulti)
near: kamer*; apklaus*; areštin*; nakt*; elektr*; kolonij*; milicij*; tyrėj*
actor: subject
recipient: object, indirect
implied actor: authorities
without: kaimyn*; kūdik*; muzika; uodai
trust: 0.65

[ASSAULT firearms]
verbs: (pasigirdo|nuaidėjo|driokstelėjo|pokštelėjo|aidėjo|paleist*) (šūv*|šūvi{ai,us,ų}|automat*)
subject: thing, none
actor: none
recipient: į
without: fejerverk*; starto; medžio*; filme; salves; saliut*
trust: 0.65

[INCIDENT death]
verbs: užgeso; užges*; mirė; užmigo; išėjo anapilin
near: kamer*; kolonij*; kalėjim*; areštin*; izoliator*; karcer*
subject: person, named, opp, med, pronoun, number
actor: none
recipient: subject
count subject: killed
without: švies*; lempa; lemput*
trust: 0.6

[INCIDENT accident]
verbs: (nulėkė|nulėk*|nuvažiavo|nučiuož*|įlėkė|įvažiavo|nudarde*|trenk*) (griov*|nuo kelio|medį|upę|prarają|stulp*|ežer*)
subject: vehicle, thing, person, named
actor: none
recipient: none
count clause: killed
trust: 0.65

[ELECT vote]
verbs: (ėjo|eina|eis|patraukė|rinkosi) prie (urn*|balsadėž*)
actor: subject
recipient: none
trust: 0.8

[GOVERN appoint]
verbs: (stojo|stoja|stos|atsistojo) prie (vairo); perėmė (vairą|vadžias|postą)
subject: person, named
near: kgb; ministerij*; tarnyb*; kariuomen*; koncern*; komitet*; gamykl*; partij*; administracij*
actor: none
recipient: subject
without: automobil*; girt*; lenktyn*; klub*
trust: 0.6

[GOVERN law]
verbs: (prastūm*|prastūmė|prakiš*|prakišo|palaimin*|palaimino|priėmė|nubals*) (įstatym*|pataisas|pataisą|kodeks*)
actor: subject
recipient: none
trust: 0.75

[RELOCATE evacuate]
verbs: (išskrido|išskrid*|išvyko|išvažiavo) (diplomatų šeim*|ambasados šeim*|darbuotojų šeim*|personal*)
actor: subject
recipient: none
count subject: persons
without: atostog*
trust: 0.6
`;
