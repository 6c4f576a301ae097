/** Lithuanian words for what states, courts and parties say and do to each other that events.ts does not hold. The format is told in ../format.ts. */
export const relations = `
[SANCTION discontinue]
verbs: įtrauk* į sankcij*; įved* (embarg*|muit*|apribojim*|ribojim*|draudim*); įšald* (turt*|lėš*|santyk*); nutrauk* (sutart*|tranzit*|tiekim*|bendradarbiav*|pirkim*|santyk*); sustabd* (tranzit*|tiekim*|pirkim*|pardavim*|bendradarbiav*); neįsileid* (traukin*|vilkik*|prek*|krovin*); pratęs* sankcij*; griežtin* sankcij*; sugriežtin* sankcij*; išplėt* sankcij*; atsisak* pirkti; baigs (pirkim*|tiekim*|import*); nebepirk*; nepirks; pašalin* iš (varžyb*|čempionat*|turnyr*); neleid* dalyvaut*; diskvalifikav*; uždraud* (import*|tranzit*|eksport*|skryd*|skraid*); patvirtin* sankcij*
actor: subject
recipient: su, iš, prieš, object, indirect
count recipient: persons
without: panaikin*; atšauk*; nuomos; patalp*
trust: 0.65

[SANCTION expel]
verbs: liep* išvykt*; įpareigo* išvykt*; nurod* palikt*; išpraš* diplomat*
actor: subject
recipient: object, indirect
without: migrant*; karius
trust: 0.65
count recipient: persons

[SANCTION withdraw]
verbs: iškviet* konsultacij*; sumažin* (atstovyb*|personal*); sustabd* (naryst*|dalyvavim*); nutrauk* diplomatin*; pasitrauk* iš (organizacij*|konvencij*)
actor: subject
recipient: iš, su, object
trust: 0.65

[ACCUSE disapprove]
verbs: išvadin*; vadin* (rasizm*|diktator*|terorist*|okupant*|provokac*|ataka*|režim*|nusikalt*); pavadin* (rasizm*|diktator*|terorist*|okupant*|fars*|ataka*|spektakl*); papiktin*; piktin*; išreišk* (protest*|pasipiktinim*|susirūpinim*|nepritarim*); reišk* (protest*|pasipiktinim*|susirūpinim*); įteik* (protest*|not*); iškviet* (ambasador*|atstov*|diplomat*); iškviet* reikal* patikėtin*; iškvie* (ambasador*|atstov*|diplomat*); prikiš*; priekaištav*; peikė; apgailestav*; paprotest*
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, indirect, dėl
without: metų kalėj*; komand*; treneri*; rungtyn*
trust: 0.65

[ACCUSE allege]
verbs: metė kaltinim*; mest* kaltinim*; suversti; suvert* (kalt*|atsakomyb*); inkriminav*; įtar*; priskyr*
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, indirect
absorbs: yes
without: tyrim*; prokuror*; teism*
trust: 0.6

[ACCUSE investigate]
verbs: apskund*; padav* į teism*; kreip* į teism*; apklaus*; tard*; perdav* (teismui|byl*); imsis byl*; ims nagrinėt*; nagrinėj* byl*; nagrinės byl*; stos prieš teism*; stojo prieš teism*; sės (teisiam*|kaltinam*); sėd* teisiam*; teisiam*; teisia; teisiami; teisiamas; teisiama; pareišk* (įtarim*|kaltinim*); iškel* byl*; pradėt* byl*; paskelb* (paiešk*|ieškom*); ieškom*; atvert* byl*; pateik* (ieškin*|skund*)
actor: subject
recipient: prieš, object, indirect, su
count recipient: persons
implied actor: prosecutors
without: nutrauk*; išteisin*
trust: 0.65

[REQUEST yield]
verbs: kreip* reikalaud*; ragind* (paleis*|nutraukt*|atšaukt*|peržiūrėt*|grąžint*); pareikal* (paleist*|grąžint*|atidaryt*|nutraukt*|išduot*); spaud* (paleist*|atidaryt*); prašo (paleist*|grąžint*|atidaryt*)
actor: subject
recipient: indirect, object, į
absorbs: yes
trust: 0.7

[REQUEST assist]
verbs: prašė (pagalb*|prieglobsč*|param*|ginkl*|apsaug*); paprašė (pagalb*|prieglobsč*|param*|ginkl*|apsaug*|ekstradic*|išduot*); kreip* (pagalb*|param*|prieglobsč*|kompensacij*)
actor: subject
recipient: object, į, indirect
absorbs: yes
trust: 0.7

[REQUEST change]
verbs: kreip* (į|ragin*|praš*); prašė; rekomendav*; rekomenduoj*; patar*; agitav*; inicijav*; skatin*; paskatin*; kvietė (susitik*|derėt*|atvyk*|nutrauk*|imtis); sušauk* (posėd*|susitikim*)
subject: person, body, named, country, place, gov, igo, none, ngo, lab
actor: subject
recipient: object, indirect, į
absorbs: yes
without: pagalb*; prieglobsč*; teism*; sankcij*; policij*; vairuotoj*; aplinkkel*; karštąja ^linija; keleivi*; skėt*
trust: 0.6

[REJECT]
verbs: nesutik*; nepritar*; nepripaž*; nepripažįst*; ignorav*; ignoruoj*; vetav*; atsisakys; atmeta; nepriėm*; nepatvirtin*; nepasiraš*; atsisako
subject: person, body, named, country, place, gov, igo, none, jud
actor: subject
recipient: object, indirect, su
absorbs: yes
without: pilietyb*
trust: 0.65

[THREATEN]
verbs: žad* atsakyt*; žadėj* atsakyt*; gąsdin*; prigrasin*; pažadėj* atsak*; pateik* ultimatum*; grūmoj*
subject: person, body, named, country, place, gov, igo
actor: subject
recipient: indirect, object
absorbs: yes
without: plikled*; sinoptik*; orų; potvyn*; sukči*; kainų; epidemij*; verbuo*
trust: 0.65

[AGREE]
verbs: įsipareigoj*; įsipareig*; sutiko (dalyvaut*|susitik*|perduot*|paleist*|tiekt*); susitarė; suderin*; sudar* (sutart*|susitarim*|sandor*); pažadėj* (param*|padėt*|pagalb*|paleist*); priėm* kvietim*; parafav*
actor: subject
recipient: su, indirect
absorbs: yes
measures: money
trust: 0.65

[CONSULT visit]
verbs: viešėj*; vieši; viešės; lankysis; apsilankys; vyks į; nuvyk*; nuvyks; išskrid* į; priims; priėmė; surengė (susitikim*|deryb*|pokalb*); tęs* deryb*; derėsis; pasikalb*; kalbėsis; tarėsi; pasitar*; susitiks; susėd* prie deryb*; atskrend*
near: prezident*; ministr*; premjer*; ambasador*; delegacij*; pasiuntin*; vadov*; lukašenk*; putin*; cichanousk*; vizit*; deryb*; susitikim*; patarėj*; lyder*; seim*; minsk*; vilni*
actor: subject
recipient: su, object, pas
without: sinoptik*; plikled*; audr*; šalč*; koncert*; rungtyn*; mokslein*
trust: 0.6

[SUPPORT]
verbs: padėkojo; dėkojo; dėkoja; solidarizav*; stojo ginti; palaiko; rėmė; apdovanoj*; įteik* (premij*|apdovanojim*|ordin*); skyrė premij*; ratifikav*; užmezg* (diplomatin*|santyk*); išreišk* (palaikym*|param*|solidarum*); pripažino (politin*|prezident*)
subject: person, body, named, country, place, gov, igo, none, ngo
actor: subject
recipient: object, indirect
without: kalt*
trust: 0.65

[CONCEDE]
verbs: atidar* (sien*|perėj*|punkt*|eism*|oro); atver* (sien*|perėj*); atnaujin* (eism*|skryd*|susisiekim*|viz*); leido (įvažiuot*|išvykt*|tranzit*|vežt*); leidžia (įvažiuot*|išvykt*); leidžia be viz*; panaikin* (sankcij*|draudim*|nuosprend*|viz*); nutrauk* byl*; išteisin*; pasigailėj*; atleido bausm*; švelnin* (sankcij*|bausm*)
actor: subject
recipient: object, indirect
implied actor: authorities
count recipient: persons
trust: 0.65

[RETREAT release]
verbs: išėj* į laisv*; atgavo laisv*; atsidūrė laisv*; išėjo iš (kalėjim*|kolonij*); perdavė (kalin*|belaisv*|kūn*|palaik*); grąžino (kalin*|belaisv*|kūn*|palaik*|vilkik*)
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
implied actor: authorities
trust: 0.7

[RETREAT access]
verbs: įsileid* (stebėtoj*|žurnalist*|konsul*|gydytoj*); leido (stebėtoj*|konsul*|žurnalist*)
actor: subject
recipient: object
trust: 0.65

[AID]
verbs: dalij* (tablet*|maist*|param*); dalijam*; išdalij*; nusiunt* (pagalb*|humanitarin*|param*|ginkl*); atgaben* (pagalb*|param*); finansav*; finansuo*; paaukoj*; teik* (pagalb*|param*|prieglobst*|ginkl*); treniruoj*; apmok* (kar*|savanor*|pareigūn*); mokė (kar*|savanor*); tiekia ginkl*; tiekė ginkl*; suteikė
object: weapon, money, none, thing, number, person, body
not subject: bus
actor: subject
recipient: indirect, object
measures: money
without: garantij*; informacij*
trust: 0.6

[COOPERATE]
verbs: importav*; eksportav*; importuoj*; eksportuoj*; nupirk* (trąš*|naft*|duj*|elektr*|preki*); pirko (trąš*|naft*|duj*|elektr*|preki*); pardav* (trąš*|naft*|duj*|elektr*|preki*); iškeliav* (trąš*|preki*|krovin*); išvež* (trąš*|krovin*|naft*); atvež* (trąš*|krovin*|naft*); prekiav*; prekiauj*; augo (eksport*|import*|prekyb*); išaugo (eksport*|import*|prekyb*); sumažėj* (eksport*|import*|prekyb*); vykd* bendr* pratyb*; keičiasi (duomen*|žvalgyb*)
actor: subject
recipient: su, į, iš
measures: money
without: draud*; sustabd*; nutrauk*
trust: 0.6

[GOVERN decide]
verbs: patvirtin* (program*|strategij*|plan*|param*|biudžet*); nutar* (skirt*|steigt*|kurt*); nusprend* (skirt*|steigt*|statyt*); įsteig* (fond*|komisij*|tarnyb*|centr*); įkūrė (fond*|komisij*|tarnyb*|centr*); pavedė (vyriausyb*|ministr*|tarnyb*); nurodė (vyriausyb*|ministr*|tarnyb*)
actor: subject
recipient: none
without: sankcij*; sien*
trust: 0.65
measures: money

[ELECT vote]
verbs: rink* (prezident*|parlament*|seim*); vyksta (rinkim*|referendum*|balsavim*); vyko (rinkim*|referendum*|balsavim*); prasidėj* (rinkim*|balsavim*|išankstin*); baigėsi (rinkim*|balsavim*)
actor: none
recipient: none
implied actor: voters
measures: percent
trust: 0.65

[ELECT result]
verbs: paskelb* (nugalėtoj*|laimėtoj*|rezultat*); nugalėj*; gavo (balsų|proc|procent*); surinko (balsų|proc|procent*); perrink*
near: rinkim*; balsų; balsav*; referendum*; rinkim* komisij*; prezidento
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
trust: 0.65

[GOVERN dismiss]
verbs: nušalin*; atšauk* (ministr*|vadov*|vad*); atleido (ministr*|vadov*|trener*|vad*); pašalin* iš (pareig*|pareigų)
actor: subject
recipient: object
implied actor: president
trust: 0.65

# Envoys sent away, in whatever words, and those who must leave.
[SANCTION expel]
verbs: išsiun*; išsiųst*; išvar*; išvaryt*; išpraš*; išvej*
object: diplomat
actor: subject
recipient: object
count recipient: persons
without: į (minsk*|vilni*|varšuv*|maskv*|kyjiv*|briusel*|derybas|susitikim*|posėd*); pasitikti
trust: 0.85

[SANCTION expel]
verbs: (išsiun*|išsiųst*|išvar*|išpraš*) ataš*
actor: subject
recipient: object
trust: 0.8

[SANCTION expel]
verbs: paskelb* (nepageidauj*|persona); pripaž* (nepageidauj*|persona)
object: diplomat
actor: subject
recipient: object
count recipient: persons
trust: 0.9

[SANCTION expel]
verbs: išvykt*; palikti; išvažiuot*
subject: diplomat
near: turi; turės; turėjo; privalo; privalės; privalėjo
actor: none
recipient: subject
count subject: persons
status: occurred
without: darbo*; atostog*; kadencij*
trust: 0.8

[SANCTION expel]
nouns: išsiuntim{as,o,ą,ui,u}
near: diplomat*; ambasador*; konsul*; ataš*; ambasados darbuotoj*
actor: subject
recipient: genitive, object, possessor
count recipient: persons
without: po; dėl; reikal*; ragin*; grasin*
trust: 0.6

# Officials of another state who may not come in.
[SANCTION discontinue]
verbs: (uždraud*|uždraust*|draudž*|draudė|neleid*|neleis*) (atvyk*|įvaž*|įvažiuo*); (įtrauk*|įrašyt*|įraš*) nepageidauj* asmen* sąraš*; paskelb* nepageidauj* asmen*
target: gov, leg, jud, cop
not object: diplomat
actor: subject
recipient: indirect, object
count recipient: persons
trust: 0.85

# Embassies whose opening or closing is announced.
[SUPPORT]
verbs: (paskelb*|pranešė|praneš*|informav*) (atidarym*|atkūrim*|atnaujinim*) (ambasad*|konsulat*|pasiuntinyb*)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
absorbs: yes
status: planned
trust: 0.8

[SANCTION withdraw]
verbs: (paskelb*|pranešė|praneš*|informav*) (uždarym*|uždarant*) (ambasad*|konsulat*|pasiuntinyb*)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
absorbs: yes
status: planned
trust: 0.8

[SUPPORT]
verbs: (atnaujin*|atnaujino) (darb*|veikl*)
subject: gov
near: ambasad*; konsulat*
actor: subject
recipient: none
trust: 0.75

# Who is kept out is sanctioned only where a state keeps out those of another's government: others are not let in.
[COERCE restrict]
verbs: (skir*|skirt*|taiko*|taikom*|paskelb*|paskir*|gav*|gaut*) draudim* (atvyk*|įvaž*|įvažiuo*)
target: ref, cvl, med, opp, ngo, edu, rel, lab, person, number, pronoun, none
not target: gov, leg, jud, cop, mil, igo, diplomat, bus, vehicle
near: draudim*
actor: none
recipient: indirect, object, subject
count recipient: persons
implied actor: authorities
without: sankcij*; juodas* sąraš*; vilkik*; =es; pareigūn*; politik*
trust: 0.8
`;
