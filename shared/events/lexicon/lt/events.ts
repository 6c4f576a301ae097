/** Lithuanian words for events. The format is told in ../format.ts. */
export const events = `
[COERCE arrest]
verbs: sulaik*; suėm*; suim*; areštuo*; areštav*; suareštav*; sučiup*
object: person, none, named, number, body, opp
not object: weapon
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: krovin*; rūkal*
trust: 0.8

[COERCE arrest]
nouns: sulaikym*; suėmim*; arešt*
actor: subject
recipient: genitive, object
count recipient: detained
implied actor: police
needs: recipient
without: bij{o,ojo,odam*}; baim*; grėsm*
trust: 0.55

[COERCE arrest]
verbs: nuteis*; nuteist*; skyrė (metų|metus|baudą|kalėj*|laisvės); paskyrė (metų|metus|baudą|kalėj*|laisvės); nubaud*; pripaž* kalt*
near: met*; kalėj*; koloni*; teism*; baud*; laisvės; kalt*; par*; mėnes*
actor: subject
recipient: object, indirect
implied actor: court
measures: sentence, money
count recipient: persons
trust: 0.8

[COERCE seize]
verbs: atlik* krat*; krėt*; konfiskav*; privertė (nutūpti|leistis|nusileisti); privertė lėktuv*; daro krat*; užgrob*
actor: subject
recipient: pas, object
implied actor: police
trust: 0.8
count object: vehicles
measures: money

[COERCE seize]
nouns: krat{os,a,ų,ą,as}
actor: subject
recipient: pas, genitive
implied actor: police
trust: 0.55
count object: vehicles
measures: money

[COERCE restrict]
verbs: uždar* @border; uždar* (sieną|punktą|punktus|perėj*|oro); sustabd* (eismą|judėjimą); apribo* (eismą|judėjimą); užvėr*
object: border, none, thing, place, number
actor: subject
recipient: none
implied actor: border guards
without: šviesofor*; avarij*; sankryž*; remont*; maraton*
trust: 0.8

[COERCE restrict]
verbs: neįleid*; neįleist*; apgręž*; nepraleid*
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
trust: 0.8

[COERCE martial-law]
verbs: įved* (padėtį|padėtis); įvedė (nepaprastąją|ekstremaliąją|karo) padėt*; paskelb* (nepaprastąją|ekstremaliąją|ekstremalią|karo) (padėt*|situacij*); pratęs* (nepaprastąją|ekstremaliąją) (padėt*|situacij*)
near: padėt*; situacij*
actor: subject
recipient: none
trust: 0.85

[COERCE censor]
verbs: užblokav* (svetain*|portal*|prieig*|internet*); blokuoja (svetain*|portal*|prieig*)
actor: subject
recipient: object
implied actor: authorities
trust: 0.8

[COERCE cyber]
verbs: įsilauž*; atakav* (server*|tinkl*|svetain*|baz*); nulauž*
actor: subject
recipient: object
trust: 0.7

[COERCE ban]
verbs: pripažin* ekstremist*; pripažin* terorist*; įtrauk* į (ekstremist*|terorist*); likvidav* (organizacij*|partij*); uždraud*
object: none, body, thing, person, named, number
actor: subject
recipient: object, indirect
implied actor: authorities
without: skryd*; import*; oro
trust: 0.65

[COERCE deport]
verbs: deportav*; išsiun* iš (šalies|lietuvos|baltarusijos); išvar* iš
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; ambasador*
trust: 0.75

[SANCTION discontinue]
verbs: įved* sankcij*; paskelb* sankcij*; pritaik* sankcij*; pratęs* sankcij*; skyrė sankcij*; sustabd* (skryd*|import*|prekyb*); nutrauk* (skryd*|prekyb*|oro susisiek*); uždraud* (skryd*|import*|eksport*); išplėt* sankcij*; patvirtin* sankcij*; pratęs* (ribojim*|draudim*); sutar* dėl sankcij*
actor: subject
recipient: indirect, prieš, object
without: ragin*; paragin*; panaikin*; atšauk*; siek*
trust: 0.85

[SANCTION expel]
verbs: išsiun* (diplomat*|ambasador*); išvar* (diplomat*|ambasador*); paskelb* persona
actor: subject
recipient: object
without: į minsk*; į vilni*; į varšuv*; į maskv*; į kyjiv*; į briusel*; susitikim*; deryb*
trust: 0.85
count recipient: persons

[SANCTION withdraw]
verbs: atšauk* (ambasador*|diplomat*); uždar* (ambasad*|konsulat*); pasitrauk* iš (sutart*|susitarim*); denonsav*
actor: subject
recipient: iš, object
trust: 0.8

[ACCUSE disapprove]
verbs: pasmerk*; smerk*; sukritikav*; kritikav*; kritikuoj*; pavadin* (provokac*|nusikalt*|melagin*|absurd*|neteis*|politin*); išk* (ambasador*|diplomat*|atstov*); iškviet* (ambasador*|diplomat*|atstov*|patikėt*); įteik* not*
actor: subject
recipient: object
without: komand*; treneri*; rungtyn*
trust: 0.75

[ACCUSE allege]
verbs: apkaltin*; kaltin*; kaltina
actor: subject
recipient: object
absorbs: yes
trust: 0.85

[ACCUSE investigate]
verbs: pradėj* (tyrim*|ikiteismin*|byl*); iškėl* byl*; pradėt* (tyrim*|ikiteismin*); pateik* (kaltinim*|įtarim*); prasidėj* (teism*|proces*)
actor: subject
recipient: indirect, prieš, dėl, object
count recipient: persons
implied actor: prosecutors
trust: 0.75

[REQUEST yield]
verbs: pareikalav* paleis*; reikalav* paleis*; paragin* paleis*; ragin* paleis*; reikalauj* (paleis*|atsistatyd*|išved*|nutrauk*); paragin* (nutrauk*|išved*|atsitrauk*); pareikalav* (nutrauk*|išved*|atsistatyd*)
actor: subject
recipient: object, iš
absorbs: yes
trust: 0.85

[REQUEST assist]
verbs: paragin* (skirti|įvesti|sankcij*|padėti|griežt*); ragin* (skirti|įvesti|sankcij*|padėti|griežt*); papraš* (pagalb*|padėti); prašo (pagalb*|padėti); kreip* pagalb*; kreipėsi dėl
actor: subject
recipient: object, į
absorbs: yes
trust: 0.8

[REQUEST change]
verbs: paragin*; ragin*; pareikalav*; reikalav*; reikalauj*; papraš*; prašo; kvieč*; pakviet*; pasiūl*; siūlo
actor: subject
recipient: object, iš, indirect
absorbs: yes
without: paleis*; sankcij*; pagalb*; orkestr*; groti; chor{as,ą}; ansambl*
trust: 0.65

[REJECT]
verbs: atmet*; atsisak*; nepripaž*; neprip*; atmetė
actor: subject
recipient: object, indirect
absorbs: yes
without: komentuot*; komentar*; atskleist*; plačiau
trust: 0.6

[THREATEN]
verbs: pagrasin*; grasin*; grasina; įspėj*; perspėj*
actor: subject
recipient: indirect, object
absorbs: yes
without: plikled*; sinoptik*; orų; potvyn*; sukči*; kainų; epidemij*; verbuo*
trust: 0.65

[AGREE]
verbs: pasiraš* @agreement; sutar*; susitar*; pažad*; įsipareig*
actor: subject
recipient: su, indirect
absorbs: yes
without: sinoptik*; plikled*; audr*; šalč*; įstatym*; dekret*; sankcij*
measures: money
trust: 0.75

[CONSULT visit]
verbs: susitik*; susitiko; kalbėj* su; aptar*; apsilank*; lankos*; atvyk*; priėm*; derėj*; atskrid*
near: prezident*; ministr*; vizit*; susitik*; deryb*; ambasador*; lyder*; vadov*; delegacij*; pasiuntin*; premjer*
actor: subject
recipient: su, object
without: žurnalist*; įstatym*; pareigūn*; rezoliucij*; migrant*
trust: 0.7

[CONSULT phone]
verbs: kalbėj*; paskambin*; bendrav*; aptar*
near: telefon*; paskambin*
actor: subject
recipient: su, indirect
trust: 0.8

[SUPPORT]
verbs: parėm*; palaik*; remia; pasveikin*; sveikin*; padėkoj*; pripažin* (teisėt*|prezident*|pas*); pagyr*; reiškia (palaikym*|solidarum*); išreiškė (palaikym*|solidarum*)
subject: person, body, named, country, none
actor: subject
recipient: object, indirect
trust: 0.65

[CONCEDE]
verbs: malon* ; amnestav*; panaikin* (sankcij*|draudim*|ribojim*); atšauk* (sankcij*|draudim*|ribojim*|padėt*); sušvelnin*
actor: subject
recipient: object, indirect
count recipient: released
trust: 0.75

[RETREAT release]
verbs: paleid*; paleist*; išlaisv*; išleid* į laisv*; išėj* į laisv*
object: person, none, number, named, opp
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: reikal*; ragin*; balion*; raket*; paragin*; pareikal*; nedelsiant paleisti
trust: 0.75

[RETREAT withdraw]
verbs: išved* (karius|kariuomen*|dalin*|pajėg*); atitrauk* (karius|kariuomen*|dalin*|pajėg*)
actor: subject
recipient: iš
trust: 0.8

[RETREAT resign]
verbs: atsistatyd*
actor: subject
recipient: none
trust: 0.75

[AID]
verbs: suteik* (paskol*|pagalb*|prieglobst*|param*|viz*|kredit*); skyrė (paskol*|pagalb*|param*|eur*|mln|milijon*); perdav* (pagalb*|ginkl*|šarvuoč*|param*); skirs (param*|pagalb*|mln|eur*)
not subject: bus
actor: subject
recipient: indirect
measures: money
trust: 0.75

[PROTEST demo]
verbs: protestav*; protestuoj*; mitingav*; demonstrav*; žygiav*; susirink* (į|prie) (mitingą|protest*|akcij*|ambasad*); piketav*; išėj* į gatv*; surengė (protest*|mitingą|akcij*|piket*)
actor: subject, object
recipient: prieš, prie, priešais
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST demo]
nouns: protest{as,ai,o,ų}; miting{as,ai,o}; demonstracij{a,os}
near: vyk*; įvyk*; surengt*
actor: genitive, subject
recipient: prieš, prie, priešais
implied actor: protesters
trust: 0.5

[PROTEST demo]
verbs: dalyvav* (mitinge|eityn*|protest*|demonstracij*|akcij*)
actor: subject
recipient: prieš, prie, priešais
count actor: participants
trust: 0.75

[PROTEST strike]
verbs: streikav*; streikuoj*; paskelb* streik*; pradėj* streik*
actor: subject, object
recipient: none
count actor: participants
trust: 0.8

[PROTEST hunger]
verbs: paskelb* bado streik*; pradėj* bado streik*; badau*
actor: subject, object
recipient: none
trust: 0.85

[MOBILIZE troops]
verbs: permet*; permes*; perkelt* (dalin*|kar*); dislokuo*; dislokav*; nusiun* (karius|kariuomen*|dalin*|pareigūn*); sustiprin* (sien*|apsaug*); pradėj* pratyb*; prasidėj* pratyb*; surengė pratyb*; siunčia (karius|kariuomen*|pareigūn*)
actor: subject
recipient: none
count object: troops
without: migrant*; kontraband*
trust: 0.75
count subject: troops

[MOBILIZE weapons]
verbs: dislokav* (raket*|ginkl*); dislokuo* (raket*|ginkl*); pažeid* oro erdv*; įskrid*; įskrend*
actor: subject
recipient: none
without: skrydž*
trust: 0.7
count subject: vehicles
count object: vehicles

[ASSAULT beat]
verbs: sumuš*; muša; kankin*; mušė
object: person, none, named, number
actor: subject
recipient: object
count recipient: injured
implied actor: police
trust: 0.75

[ASSAULT crowd-control]
verbs: panaudoj* (duj*|vandens|ašarin*|jėg*); naudoj* (duj*|vandens|ašarin*|jėg*); išvaik*
actor: subject
recipient: prieš, object
implied actor: police
trust: 0.8

[ASSAULT primitive]
verbs: apmėt*; mėt* (akmen*|buteli*); puol* akmen*
actor: subject
recipient: object, į
count recipient: injured
trust: 0.85

[ASSAULT heavy-weapons]
verbs: apšaud*; smog*; bombardav*
actor: subject
recipient: object
trust: 0.75

[ASSAULT firearms]
verbs: nušov*; pašov*; nužud*
object: person, none, named, number
actor: subject
recipient: object
count recipient: killed
trust: 0.7

[ELECT vote]
verbs: balsav*; balsuoj*; vyko rinkim*; vyksta rinkim*
near: rinkim*; referendum*; apylink*
actor: subject
recipient: none
implied actor: voters
measures: percent
without: įstatym*; seim*; rezoliucij*; nar*
trust: 0.65

[ELECT vote]
verbs: siek*; buvo
near: aktyvum*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[ELECT result]
verbs: laimėj*; surink* (procent*|proc|balsų); gavo (procent*|proc|balsų); išrink*
near: rinkim*; bals*; proc*; %; prezident*
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
trust: 0.7

[ELECT inaugurate]
verbs: prisiek*; inauguruot*
actor: subject
recipient: none
trust: 0.75

[GOVERN law]
verbs: priėm* (įstatym*|rezoliucij*|nutarim*|pataisas); patvirtin* (įstatym*|nutarim*|planą|pataisas); pasiraš* (įstatym*|dekret*|įsak*)
actor: subject
recipient: none
without: sankcij*
trust: 0.75

[GOVERN appoint]
verbs: paskyrė (ministr*|vadov*|ambasador*|pareig*|direktor*); paskirt* (ministr*|vadov*|ambasador*|pareig*|direktor*)
actor: subject
recipient: object
implied actor: president
trust: 0.75

[GOVERN dismiss]
verbs: atleid* (direktor*|ministr*|vadov*|virši*); atleid* iš pareig*; atstatydin*; atleist* iš pareig*
actor: subject
recipient: object
implied actor: president
trust: 0.8

[RELOCATE flee]
verbs: pabėg*; pasitrauk* iš (šalies|baltarusijos); išvyk* iš (šalies|baltarusijos); paliko (šalį|baltarusiją)
actor: subject, object
recipient: none
count actor: persons
trust: 0.75

[RELOCATE migrate]
verbs: pateko; kirt* sien*; perėj* sien*; mėgin* (kirsti|patekti|pereiti); bandė (kirsti|patekti|pereiti); bando (kirsti|patekti|pereiti); patek* neteisėt*; įsiverž*; kirto
subject: person, ref, number, none
actor: subject, object
recipient: none
count actor: persons
implied actor: migrants
without: turist*; ekskursij*; kasmet
trust: 0.75

[INCIDENT accident]
verbs: žuv*; sudeg*; sudauž*; nukrit*; sprog*; susidūr*
near: avarij*; gaisr*; sprogim*; lėktuv*; dron*; balion*; autobus*; kasykl*; nukrit*; susidūr*
actor: none
recipient: subject, object
count recipient: killed
trust: 0.6

[INCIDENT]
verbs: sustabd* (oro uosto|darb*); uždar* oro uost*; ribo* (oro|darb*); sustabdyt* (oro uosto|darb*)
near: balion*
actor: none
recipient: object, subject
trust: 0.8

[INCIDENT death]
verbs: mirė; mir{šta,ė}; rast* (neg*|miręs|mirus*|kūn*); rado (kūn*|mirus*|negyv*)
actor: none
recipient: subject, object
count recipient: killed
without: savo namuose; po ilgos ^ligos; po sunkios ^ligos
trust: 0.7
`;
