/** Lithuanian words for force and harm that events.ts does not hold: colloquial, official and military ones. The format is told in ../format.ts. */
export const force = `
[COERCE arrest]
verbs: nusivež*; išsivež*; susem*; surakin*; įkalin*; uždar* į (kalėjim*|areštin*|kolonij*); pasodin* į kalėjim*; įmet* į kalėjim*; laik* (areštin*|kalėjim*|kolonij*); pagrob*; čiup*; atsidūrė (areštin*|kalėjim*|sulaikym*); pristat* į (nuovad*|komisariat*|policij*); paimt* į nelaisv*; suimt*; tebelaik*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: laikraš*; lėktuv*
trust: 0.7

[COERCE arrest]
verbs: įkrėt* (metų|metus|parų); gavo (metų|metus|parų|mėnesi*); skyr* (parų|metų|metus|mėnesi*|baud*|kalėj*|arešt*|gyvos); skirt* (parų|metų|metus|baud*|arešt*); pripažin* kalt*; pripažino; nuteist*; paliko galioti nuosprend*; paskelb* nuosprend*; išsiunt* į kolonij*; pratęs* suėm*; pasiunt* į kolonij*
near: teism*; metų; metus; parų; mėnesi*; baud*; kalėj*; nuosprend*; kolonij*; suėm*
actor: subject
recipient: object, indirect
implied actor: court
measures: sentence, money
count recipient: persons
without: premij*; prizą; stovėj*; parkav*; sutuokt*; ekstremist*
trust: 0.75

[COERCE seize]
verbs: areštav* (turt*|sąskait*|vagon*|krovin*); įšald* (turt*|sąskait*|lėš*); paėm* (kompiuter*|telefon*|technik*); atėm* (kompiuter*|telefon*|pas*); nutupd*; privert* nutūpti; įsiveržė į (redakcij*|but*|biur*|nam*); sulaik* (krovin{į,ius,ys,iai}|vilkik*|balion{ą,us,as,ai}|siunt*); nusavin*; nacionalizav*; perim* (krovin*|laiv*); susprogdin* (bėg*|tilt*|geležink*); padeg* relin*; sugadin* (lėktuv*|bėg*)
actor: subject
recipient: object
implied actor: police
trust: 0.65
count object: vehicles
measures: money

[COERCE restrict]
verbs: atėm* (leidim*|pilietyb*|licencij*|akreditacij*|teis*); atim* (leidim*|pilietyb*|licencij*|akreditacij*); panaikin* (leidim*|licencij*|akreditacij*|viz*); išprašė iš; stumt* atgal; išstūm*; užkirt* keli*; užkard*; užtver*; blokav* (keli*|pervažiavim*); stabd* (vilkik*|traukin*|eism*); uždraud* (įvažiuot*|išvažiuot*|atvykt*|išvykt*|skraidyt*|pirkt*); pratęs* draudim*; išmet* iš (darb*|universitet*); atleid* už (dalyvavim*|palaikym*|streik*); apribo* (kelion*|teis*|skryd*); uždar* (pasienio|kelią|geležinkel*); nepraleid*; nepriim*
actor: subject
recipient: object, indirect
count recipient: persons
implied actor: authorities
without: sankcij*; diplomat*; ambasador*
trust: 0.65

[COERCE ban]
verbs: įraš* į sąraš*; įtrauk* į (sąraš*|registr*); išbrauk* iš registr*; panaikin* (organizacij*|registracij*); paleid* (organizacij*|partij*|seim*|draugij*); paskelb* (ekstremist*|nepageidaujam*|terorist*); pratęs* draudim*; uždraud* (veikl*|simbol*|organizacij*|mitin*|parduot*|pirkt*); pripaž* (ekstremist*|terorist*); likvid*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sankcij*; skryd*; import*; rinkim*
trust: 0.65

[COERCE censor]
verbs: atjung* (internet*|ryš*|prieig*); išjung* (internet*|ryš*|siųstuv*); slopin* (signal*|ryš*|internet*); cenzūravo; nutrauk* (transliacij*|transliavim*)
actor: subject
recipient: object
implied actor: authorities
trust: 0.7

[COERCE deport]
verbs: išdav* (baltarusij*|minsk*|rusij*|maskv*); ekstradav*; grąžin* į (baltarusij*|irak*|tėvyn*); išgabeno; išvežė iš (šalies|kalėjim*); ištrėm*; išsiunt* (už|iš) (sien*|šal*)
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; ambasador*
trust: 0.65

[ASSAULT beat]
verbs: mušt*; primuš*; apkūl*; spard*; talžė; talž*; sulauž* (rank*|koj*|šonkaul*|žandikaul*); prievartav*; užpuolė; sužaloj*
actor: subject
recipient: object
implied actor: police
count recipient: injured
without: rekord*; varžov*
trust: 0.65

[ASSAULT primitive]
verbs: sužalo*; badė; bad* peil*; dūr*; mėtė (akmen*|buteli*|degal*); svaid*; puldinėj*; užpul* (pareigūn*|pasienieč*|kar*); padegė
actor: subject
recipient: object, į
count recipient: injured
trust: 0.6

[ASSAULT heavy-weapons]
verbs: atakav* (dron*|raket*); paleido (raket*|dron*|sviedin*); smog* (smūg*|raket*); subombard*; apšaud*; įsiveržė į ukrain*; užpuolė ukrain*; pataik* (raket*|sviedin*|dron*)
actor: subject
recipient: į, object
trust: 0.65

[ASSAULT crowd-control]
verbs: purš* (duj*|vandens|vanden*); šaud* (gumin*|kulkom*); vaik* (duj*|vanden*|protest*); išsklaid*; svaid* (granat*|šoko)
actor: subject
recipient: object, į
implied actor: police
trust: 0.7

[ASSAULT execute]
verbs: įvykd* (mirties|egzekucij*|nuosprend*); sušaud*; nužudyt* įvykd*
actor: subject
recipient: object
implied actor: authorities
trust: 0.75
count recipient: injured

[MOBILIZE troops]
verbs: sutelk* (karius|pajėg*|dalin*|technik*|kariuomen*); telk* (karius|pajėg*|dalin*|kariuomen*); siunt* (karius|pajėg*|dalin*|patrul*); išsiunt* (karius|pajėg*|dalin*); permet* (karius|dalin*|technik*); traukė kolon*; judėj* kolon*; pakėl* (naikintuv*|orlaiv*|sraigtasparn*); pakilo (naikintuv*|orlaiv*|sraigtasparn*); vykd* pratyb*; reng* pratyb*; prasidės pratyb*; vyks pratyb*; rengia pratyb*; perdislok*; mobilizav*; pašauk* (rezerv*|karius|atsargin*); patikrin* parengt*; įkurdin*
actor: subject
recipient: none
count object: troops
without: bendr*; gaisr*; ugniagesi*
trust: 0.65
count subject: troops

[MOBILIZE weapons]
verbs: įskrid* (dron*|balion*|sraigtasparn*|orlaiv*); įskrend*; pažeid* (erdv*|sien*); pažeidė; atplauk* balion*; perskrid* sien*; išdėst* (raket*|ginkl*|orešnik*); dislok* (raket*|ginkl*|branduolin*); leid* (balion*|meteorolog*)
near: erdv*; raket*; ginkl*; dron*; balion*; sien*; branduolin*; sraigtasparn*
actor: subject
recipient: object
without: teis*; žmogaus; įstatym*
trust: 0.65
count subject: vehicles
count object: vehicles

[PROTEST demo]
verbs: stovėj* (prie|su|plakat*); stov* su (plakat*|vėliav*); skandav*; išėj* į (gatv*|aikšt*); rinkosi (prie|į) (ambasad*|aikšt*|mitin*); susibūr* prie; mitingav*; piket*; surengė (mitin*|piket*|akcij*|eityn*); reng* (mitin*|piket*|akcij*|eityn*); užblokav* (keli*|sien*|pervež*|perėj*|pasien*); prisirakin*; išsirikiav*
actor: subject, object
recipient: prieš, prie, priešais
count actor: participants
implied actor: protesters
without: internet*; svetain*; furgon*; automobil*; medis; pastat*; nam{as,ai}; eglė; kiosk*; autobus*; paminkl*
trust: 0.65

[PROTEST strike]
verbs: nutrauk* darb*; sustabd* darb*; paliko darb*; nestoj* prie darb*; neis į darb*
actor: subject, object
recipient: none
count actor: participants
without: oro; uost*
trust: 0.6

[INCIDENT accident]
verbs: nukrit* (reaktor*|dron*|balion*|korpus*|orlaiv*); krit* (dron*|nuolauž*); užsideg*; užsiliepsnoj*; kilo gaisr*; nuvirt*; apvirt*; nuskend*; nuskęst*; apsinuodij*; susižeid*; sužeist* avarij*; sugriuv*; nulėk* nuo bėg*; įgriuv*
actor: none
recipient: subject
count recipient: injured
without: kain*; eksport*; kurs*
trust: 0.6

[INCIDENT disease]
verbs: susirg*; užsikrėt*; užfiksav* (atvej*|užsikrėt*)
actor: none
recipient: subject
count recipient: persons
trust: 0.6

[RELOCATE flee]
verbs: pasitrauk* (iš|į) (minsk*|baltarusij*|vilni*|lenkij*|šalies|tėvyn*); emigrav*; išsikraust*; spruk*; paspruk*; pasiprašė prieglobsč*; paprašė prieglobsč*; evakuav*; evakuoj*; apsigyven*; rado prieglobst*
actor: subject, object
recipient: none
count actor: persons
without: dalin*; karius; kariuomen*; sutart*
trust: 0.65

[RELOCATE return]
verbs: grįžo (į|namo) (tėvyn*|namo|baltarusij*|lietuv*); grįš (į|namo) (tėvyn*|namo|baltarusij*); sugrįž*
actor: subject
recipient: none
count actor: persons
without: derybų; temos; temą
trust: 0.5

[COERCE restrict]
verbs: atėm* (leidim*|pas*|teis*|akreditacij*|licencij*|turt*|telefon*|piliet*); atim* (leidim*|pas*|teis*|akreditacij*|licencij*|turt*|piliet*); konfiskav*
actor: subject
recipient: iš, indirect
implied actor: authorities
count recipient: persons
trust: 0.7

[COERCE ban]
verbs: draudž* (veikl*|pirkt*|parduot*|įsigyt*|grįžt*|išvyk*|atvyk*|kirst*|važiuot*); uždraud* (grįžt*|išvyk*|atvyk*|kirst*|važiuot*|įsigyt*)
actor: subject
recipient: indirect
implied actor: authorities
trust: 0.65

[GOVERN law]
verbs: pritar* (įstatym*|patais*|nutarim*); pritarė (įstatym*|patais*|nutarim*)
actor: subject
recipient: none
trust: 0.7

[ASSAULT beat]
verbs: muš*; spard*; talž*
actor: subject
recipient: object
implied actor: police
count recipient: injured
without: rekord*; varž*; rungtyn*; kort*
trust: 0.7

[REQUEST assist]
verbs: paprašė (sankcij*|pagalb*|param*|prieglobst*); prašė (sankcij*|pagalb*|param*|prieglobst*)
actor: subject
recipient: object
absorbs: yes
trust: 0.7

[RETREAT release]
verbs: išleid* (kalėjim*|laisv*|kolonij*|arešt*)
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
trust: 0.75

[CONSULT]
verbs: derėjosi; derisi
actor: subject
recipient: su
needs: recipient
trust: 0.7
`;
