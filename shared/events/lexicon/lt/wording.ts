/** Lithuanian: further ways in which the news tells the acts of the other files. The format is told in ../format.ts. */
export const wording = `
[COERCE arrest]
verbs: kalin*; kalinam*; kalėj*; kalėjo; kali (kalėjim*|kolonij*|areštin*); sėdi (kalėjim*|kolonij*|areštin*|grot*|vienut*); sėdėjo (kalėjim*|kolonij*|areštin*|grot*|vienut*); laikom{as,a,i,os} (kalėjim*|kolonij*|areštin*|suimt*|įkalint*|vienut*|izoliator*|nelaisv*); laiko (kalėjim*|kolonij*|areštin*|suimt*|vienut*|izoliator*); atlieka bausm*; atliko bausm*; praleid* (kalėjim*|kolonij*|areštin*|grot*|suimt*)
near: kalėjim*; kolonij*; areštin*; suimt*; grot*; vienut*; izoliator*; bausm*; nelaisv*; par{ų,as,os}; met{us,ų,ai}; kalin*; įkalint*; areš*
subject: person, named, number, opp, none, pronoun, thing
actor: none
recipient: subject
measures: sentence
count subject: detained
implied actor: authorities
without: lankė*; vizit*; prižiūrėtoj*; konsul*
trust: 0.55

[COERCE arrest]
verbs: nuvež* (į nuovad*|nuovad*|į areštin*|į policij*|milicij*|į komisariat*|į kalėjim*|į skyri*); nuvež{ė,ti,tas,ta} ; išvež* (į nuovad*|nežinoma|areštin*|į mišk*|į skyri*|milicij*); išvedė (antrank*|iš namų|iš salės); susodin* (autozak*|automobil*|mikroautobus*); įgrūd* (mikroautobus*|automobil*|autobus*); paėm* (namuose|gatvėje|darbe|oro uost*|į nelaisvę); uždar* (kalėjim*|areštin*|vienut*|izoliator*|karcer*); uždaryt* (kalėjim*|areštin*|vienut*|karcer*); perkel* (į kalėjim*|į griežtesn*|į kitą kolonij*); pasodin* (už grotų|į kalėjim*|kalėti); sulaik*; suim*; suėm*; sučiup*; pateko (į kalėjim*|už grotų|į areštin*); atsidūr* (kalėjim*|už grotų|areštin*)
object: person, none, named, number, body, opp, pronoun, ref
near: nuovad*; areštin*; policij*; milicij*; kalėjim*; nežinoma; antrank*; mikroautobus*; autozak*; grot*; vienut*; karcer*; pareigūn*; omon*; kgb; saugum*; smogik*; pasieniet*; pasienieč*; namuose; gatvėje; skyri*; kolonij*; sulaikyt*; sulaik*; suim*; suėm*; sirgali*; protest*
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: ligonin*; kvap*; sprendim*; eism*; vilkik*; sužeist*; evakuo*; kontraband* cigar*; kroviny*
trust: 0.55

[COERCE arrest]
verbs: skyr* (metus|metų|parų|paras|baud*|arešt*|laisvės|mėnesi*|nelaisvės|bausm*|kalėti); paskyr* (metus|metų|parų|paras|baud*|arešt*|laisvės|mėnesi*|bausm*); skirt* (baud*|arešt*|laisvės|bausm*); gavo (metus|metų|parų|paras|baud*|arešt*|laisvės|mėnesi*); sulauk* (nuosprend*|bausm*); nubaus*; nubaud*; nubaust*; nuteis*; nuteist*; priteis*; įpareig* sumokėti; turi sumokėti baud*; sumokė* baud*; paskelb* nuosprend*; išgirdo nuosprend*
near: metus; metų; parų; paras; baud*; arešt*; laisvės; mėnesi*; nelaisvės; bausm*; kalėti; nuosprend*; teism*; teisėj*; kolonij*; kalėjim*; iki gyvos
actor: subject
recipient: object, subject, indirect
measures: sentence, money
implied actor: court
count recipient: persons
without: premij*; prizą; stovėj*; parkav*; stipendij*; vizą; vizas; kredit*; prieglobst*; medal*; apdovanoj*; bendrov*; sutart*; param*
trust: 0.6

[COERCE seize]
verbs: įsiverž* (į biur*|į but*|į redakcij*|į nam*|į patalp*|į būstin*|į sodyb*); įsilauž* (į biur*|į but*|į redakcij*|į patalp*|į nam*); įsibrov* (į biur*|į but*|į redakcij*|į patalp*|į nam*); išlauž* dur*; naršė (patalp*|but*|biur*|nam*); krat{ė,o,yta,ytos}; krėt*; atlik* (krat*); atliktos krat*; atlikta krat*; vyko krat*; surengė krat*; konfisk*; išneš* (kompiuteri*|dokument*|technik*|įrang*|archyv*); išnešti (kompiuteri*|dokument*|technik*|įrang*|archyv*); paėm* (kompiuteri*|dokument*|technik*|telefon*|įrang*); areštav* (turt*|sąskait*|but*|namą|krovin*); areštuo* (turt*|sąskait*|but*|namą|krovin*); užgrob* (pastat*|patalp*|lėktuv*|laiv*); perėm* (pastat*|turt*|bendrov*|įmon*); nusavin*
near: biur*; but*; redakcij*; nam*; patalp*; būstin*; sodyb*; dur*; krat*; kompiuteri*; dokument*; technik*; telefon*; įrang*; turt*; sąskait*; vilkik*; lėktuv*; laiv*; krovin*; archyv*; pastat*; cigareč*; cigaret*; automobil*
actor: subject
recipient: object, į, genitive, pas, loc
implied actor: police
without: vagys; vagis; plėšik*; karas; rusijos kari*; kainos
trust: 0.55

[COERCE ban]
verbs: uždraud*; uždrausta; uždraust*; draudž*; draudė; drausti; uždarė (organizacij*|viasn*|laikrašt*|redakcij*|mokykl*|fond*|partij*|centr*|leidykl*|knygyn*|muziej*); uždaryt* (organizacij*|laikrašt*|redakcij*|mokykl*|fond*|partij*|centr*|leidykl*|knygyn*); uždar* (organizacij*|laikrašt*|redakcij*|mokykl*|fond*|partij*|leidykl*|knygyn*); likvid*; panaikin* (registracij*|licencij*|akreditacij*|suvažiavim*); anuliav* (registracij*|licencij*|akreditacij*|viz*|pas*); paskelb* (ekstremist*|terorist*|nepageidaujam*|negaliojan*); pripažin* (ekstremist*|terorist*|nepageidaujam*|negaliojan*); įtrauk* (ekstremist*|terorist*); įraš* (ekstremist*|terorist*); išbrauk* iš registr*
near: ekstremist*; terorist*; nepageidaujam*; organizacij*; laikrašt*; redakcij*; mokykl*; fond*; partij*; centr*; leidykl*; knyg*; licencij*; akreditacij*; registr*; viasn*; „viasną; mitin*; akcij*; įvež*; įvažiuo*; išvažiuo*; išvyk*; simbol*; kalb{ą,os}; koncert*; kanal*; portal*; įsigyti; pirkti; keliauti; viz*; baltarusi*; rus{ams,ai,us}; import*; prekyb*; įstatym*
actor: subject
recipient: object, subject, indirect
count recipient: persons
implied actor: authorities
without: sien*; perėj*; punkt*; oro uost*; bylą; susitarim*; sutart*
trust: 0.5

[COERCE restrict]
verbs: draud* (išvažiuo*|išvyk*|įvažiuo*|atvyk*|palikti|vykti); draudė (išvažiuo*|išvyk*|įvažiuo*|atvyk*|palikti|vykti); neįleid* ; neišleid* ; nepraleid* ; atim* (piliet*|teis*|leidim*); atėm* (piliet*|teis*|leidim*); pripažin* grėsm*; paskelb* grėsm*; atleid* (iš darbo|už dalyvavim*|streik*|mokytoj*|gydytoj*); atleist* (iš darbo|už dalyvavim*|streik*); pašalin* (iš universitet*|iš salės|student*|iš darbo); išmet* (iš darbo|iš universitet*|iš salės); išvar* (iš darbo|iš salės); uždar* (sien*|perėj*|punkt*|oro erdv*|eism*); uždaryt* (sien*|perėj*|punkt*|oro erdv*|eism*); užver* sien*; užvėr* sien*; sustabd* (eism*|traukini*|vizų|judėjim*|skaič*); sustabdyt* (eism*|traukini*|vizų|judėjim*); apribo* (eism*|judėjim*|atvykim*|patek*); riboj* (eism*|judėjim*|atvykim*|keliones); pratęs* (uždarym*|draudim*|apribojim*|nepaprast*|padėt*); apgręž* (migrant*|vilkik*); nustoj* veik*; nustojo veik*; įved* (kontrol*|apribojim*|draudim*|ekstremali*); įvest* (kontrol*|apribojim*|draudim*|ekstremali*); panaikin* leidim* (gyvent*|laikin*); nedav* leidim*; anuliuo* leidim*
near: išvažiuo*; išvyk*; įvažiuo*; atvyk*; sien*; perėj*; punkt*; oro erdv*; eism*; vizų; migrant*; vilkik*; piliet*; teis{ės,ių,ę}; leidim*; darbo; universitet*; student*; streik*; salės; grėsm*; kontrol*; apribojim*; draudim*; traukini*; keliones; užsieniet*; žurnalist*; konsul*; stebėtoj*; baltarusi*; judėjim*
actor: subject
recipient: object, indirect, subject
count recipient: persons
count object: persons
implied actor: authorities
without: remont*; avarij*; pūg*; balion*; dron*; ministr* atleid*; iš pareig*; iš kalėjim*; iš kolonij*; bausm*; atidar*; atver*
trust: 0.5

[COERCE deport]
verbs: išsiun*; išsiųs*; išsiųst*; deportuo*; deportav*; deportuot*; išvar*; ištrem*; ištrėm*; nugaben* (į|iki|per); nugabent* (į|iki|per); išgaben* (į|iki|per|prie); išgabent* (į|iki|per|prie); išvež* (į lietuv*|į lenkij*|į ukrain*|prie sien*|į užsien*|iš šalies); išvežti (į lietuv*|į lenkij*|į ukrain*|prie sien*|į užsien*|iš šalies); išstūm* (atgal|į baltarus*|migrant*); stūm* (atgal|į baltarus*|migrant*); grąžin* (į baltarus*|atgal); išdav* (rusij*|baltarus*|lietuv*)
near: migrant*; užsieniet*; užsienieč*; piliet*; pilieč*; baltarus*; lietuv*; lenkij*; ukrain*; sien*; šalies; kalin*; paleist*; belaisv*; žmon*; vyrai; moterys; afgan*; asmen*; deport*; postus; postą; srit*
object: person, none, number, named, ref, pronoun, opp
actor: subject
recipient: object, subject
count recipient: persons
without: diplomat*; ambasador*; konsul*; not{ą,a}; kroviny*; ginkl*; laišk*; technik*; kari{us,ai,ų}; pranešim*; pareigūn* 
trust: 0.5

[ASSAULT primitive]
verbs: dūr* peil*; sudūr* peil*; subad*; smeig* peil*; apmėt* (akmen*|buteli*|petard*); mėt* (akmen*|buteli*|petard*|šak*); mėtė (akmen*|buteli*|petard*|šak*); svaid* (akmen*|buteli*|petard*); akin* (lazer*|žibint*); trenkė (buteli*|lazd*|plaktuk*|akmen*); sudavė (buteli*|lazd*|plaktuk*|akmen*); perskėl* galv*
near: peil*; akmen*; buteli*; petard*; šak*; lazer*; žibint*; lazd*; plaktuk*; galv*; akmenim*
actor: subject
recipient: object, į, indirect
count recipient: injured
without: film*; roman*; ekonomik*
trust: 0.6

[ASSAULT beat]
verbs: muš*; mušė; sumuš*; sumušė; talž*; sutalž*; daužė; daužo; spard*; spardė; lauž* (rank*|pirš*|šonkaul*|koj*); sulauž* (rank*|pirš*|šonkaul*|koj*|žandikaul*); išmuš* dant*; smūgiav*; smaug*; vilko už plaukų; partrenk*; naudoj* (jėg*|smurt*); panaud* (jėg*|smurt*); smurtav*
near: lazd*; bananais; kumšči*; koj*; rank*; galv*; veid*; policij*; milicij*; omon*; pareigūn*; pasieniet*; pasienieč*; kalėjim*; areštin*; sulaik*; migrant*; afgan*; protest*; demonstr*; prižiūrėtoj*; smogik*; šonkaul*; pirš*; dant*; plaukų; atgal; kaukėt*; kalin*; jėg*; vaikin*
object: person, none, named, number, pronoun, opp, ref, thing
actor: subject
recipient: object, indirect, subject
count recipient: injured
implied actor: police
without: rekord*; aliarm*; varp*; priešo; balion*; numuš*; dron*; varžov*; krepšin*
trust: 0.55

[ASSAULT torture]
verbs: kankin*; kankino; tyčioj*; laikė (be vaistų|be vandens|be maisto|šaltyje|ant kelių|karcer*|vienut*); vertė (stovėti|klūpėti|nusirengti|prisipažinti|dainuoti); privertė (stovėti|klūpėti|nusirengti|prisipažinti|dainuoti); neleid* miegoti; neleido miegoti; purtė elektr*; smaugė; badu marin*
near: kalėjim*; areštin*; kolonij*; kamer*; karcer*; vienut*; kalin*; sulaikyt*; vaistų; vandens; kelių; elektr*; prižiūrėtoj*; kgb; omon*; tardym*; kankinim*; miegoti; belaisv*; vaikin*; okrestin*
object: person, none, named, number, pronoun, opp, thing
actor: subject
recipient: object, indirect, subject
implied actor: police
without: film*; abejon*
trust: 0.5

[MOBILIZE troops]
verbs: dislok*; permet* (kari*|dalin*|batalion*|brigad*|pajėg*|technik*); permest* (kari*|dalin*|batalion*|brigad*|pajėg*|technik*); perkel* (kari*|dalin*|batalion*|brigad*|pajėg*); siun* (kari*|dalin*|batalion*|pajėg*|papildom*); siunč* (kari*|dalin*|batalion*|pajėg*|papildom*); nusiun* (kari*|dalin*|batalion*|pajėg*|papildom*); išsiun* (kari*|dalin*|batalion*|pajėg*|papildom*); atvyk* (kari*|ešelon*|dalin*|batalion*|kolon*|samdin*|vagneri*); iškrov* (technik*|tank*|ešelon*); sutelk* (kari*|pajėg*|dalin*|technik*); telk* (kari*|pajėg*|dalin*); stiprin* (sien*|apsaug*|pajėg*|flang*); sustiprin* (sien*|apsaug*|pajėg*|flang*|pasien*); tarnauja (kari*|pareigūn*); patruliuo* (kari*); pašauk* (rezerv*|atsargin*|šauktin*|mokym*); paskelb* (mobilizacij*|kovin* parengt*); pradėj* (pratyb*|patikrinim*|šaukim*|mokym*); pradeda (pratyb*|patikrinim*); prasidėj* (pratyb*|patikrinim*); vyksta pratyb*; vyko pratyb*
near: kari{ai,us,ų,ams}; dalin*; batalion*; brigad*; pajėg*; technik*; tank*; ešelon*; samdin*; vagneri*; rezerv*; atsargin*; šauktin*; pratyb*; mobilizacij*; sien*; flang*; kovin*; kuopa; kuopą; kariuomen*; kariškiai; kariškių
actor: subject
recipient: none
count subject: troops
count object: troops
implied actor: armed forces
without: bendr* pratyb*; humanitar*; gaisrinin*; ugniagesi*; ragin*; sankcij*; jei
trust: 0.5

[MOBILIZE police]
verbs: atsiun* (pareigūn*|policinink*|pasieniet*|pasienieč*); atsiunt* (pareigūn*|policinink*|pasieniet*|pasienieč*); siun* (pareigūn*|policinink*|pasieniet*); nusiun* (pareigūn*|policinink*|pasieniet*); permest* (viešojo saugumo|policinink*|pareigūn*|pasieniet*); permet* (viešojo saugumo|policinink*|pareigūn*|pasieniet*); bus (pareigūn*) pasien*; sutelk* (policij*|omon*|milicij*|pareigūn*); patruliuo* (policij*|pareigūn*|milicij*)
near: pareigūn*; policinink*; pasieniet*; pasienieč*; viešojo; policij*; omon*; milicij*; frontex; „frontex
actor: subject
recipient: none
count object: troops
count subject: troops
implied actor: police
without: sulaik*; laišk*; vizit*
trust: 0.55

[MOBILIZE weapons]
verbs: įskri{do,dę,dusi,dęs}; įskrid*; įskrisk*; atskri{do,dę,dęs}; atskrid*; praskrid*; įlėk*; pažeid* (oro erdv*|sien*); įsiverž* (oro erdv*|dron*|sraigtaspar*); pakel* (naikintuv*|sraigtaspar*); pakilo (naikintuv*|lėktuv*|sraigtaspar*); dislok* (raket*|orešnik*|ginkl*|iskander*|patriot*|tank*|naikintuv*); fiksav* (balion*|dron*|pažeidim*|oro erdv*); užfiksav* (balion*|dron*|pažeidim*|oro erdv*); užfiksuot* (balion*|dron*|pažeidim*); leid* balion*; paleid* (balion*|dron*) į; perkel* (raket*|naikintuv*|iskander*)
near: balion*; dron*; sraigtaspar*; oro erdv*; naikintuv*; lėktuv*; raket*; orešnik*; iskander*; patriot*; ginkl*; bepilot*; kontraband*
actor: subject
recipient: object, į
count subject: vehicles
count object: vehicles
without: žuvo; sužeist*; keleiv*; nukrit*; sulaik*; uždar* oro uost*; nukreip*; numuš*; pratyb*; pilot*
trust: 0.5

[RETREAT release]
verbs: paleid*; paleist*; paleis*; išleid* (į laisvę|iš kalėjim*|už užstat*); išleist* (į laisvę|iš kalėjim*|už užstat*); išėj* (į laisvę|iš kalėjim*|iš kolonij*|iš areštin*); atgav* laisv*; išvad* ; išlaisv*; atidav* (kalin*|belaisv*|ukrain*|žmon*); perdav* (kalin*|belaisv*|kūn*); apsikeit* (kalin*|belaisv*); iškeit* (kalin*|belaisv*|šnip*); iškeist*; yra laisvėje; atsidūr* laisvėje; grįžo į laisvę
near: laisv*; kalin*; belaisv*; kalėjim*; kolonij*; areštin*; sulaikyt*; sulaik*; suimt*; politin*; užstat*; valand*; apklaus*; konsul*; vairuotoj*; žurnalist*; aktyvist*; įkait*; nuovad*; malon*; parų; vakare; paleistuos*; sirgali*
object: person, none, named, number, pronoun, opp, body
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: reikal*; ragin*; paragin*; praš*; papraš*; balion*; knyg*; albom*; iš darbo; iš pareig*; raket*; seim* paleid*; kad paleist*; darbuotoj*; sąlyg*
trust: 0.5

[RETREAT access]
verbs: įleid* (stebėtoj*|žurnalist*|konsul*|diplomat*|advokat*); prileid* (stebėtoj*|žurnalist*|konsul*|diplomat*|advokat*|prie); leid* (pasimatym*|aplankyti|susitikti|paskambinti); leido (pasimatym*|aplankyti|susitikti|paskambinti); sutei* pasimatym*
near: stebėtoj*; žurnalist*; konsul*; diplomat*; advokat*; pasimatym*; kalėjim*; kolonij*; artim*; motin*; raudon*
actor: subject
recipient: object, indirect
implied actor: authorities
without: neįleid*; neprileid*; atsisak*; reikal*; praš*; neleid*
trust: 0.5

[CONCEDE]
verbs: sumažin* (bausm*|bausmę|baud*|termin*); sutrumpin* bausm*; sušvelnin*; švelnin* (sankcij*|ribojim*|bausm*|taisykl*); panaikin* (sankcij*|draudim*|ribojim*|viz*|mokest*|nuosprend*); atšauk* (sankcij*|draudim*|ribojim*|mokest*|sprendim*|ekstremali*); atšaukė (sankcij*|draudim*|ribojim*|mokest*|ekstremali*); sustabd* (draudim*|mokesč*|sankcij*) ; atidėj* (mokest*|draudim*|įsigalioj*|sankcij*); atver* (sien*|punkt*|perėj*|postus); atvėr* (sien*|punkt*|perėj*|postus); atidar* (sien*|punkt*|perėj*|postus); atnaujin* (eism*|vizų|judėjim*); nutrauk* (byl*|tyrim*); malon*; suteik* malon*; amnest*; atleid* nuo bausm*; atleido nuo bausm*; išbrauk* iš sankcij*
near: bausm*; baud*; sankcij*; draudim*; ribojim*; viz*; mokest*; mokesč*; nuosprend*; sien*; punkt*; perėj*; postus; eism*; byl*; tyrim*; malon*; amnest*; ekstremali*; taisykl*
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: reikal*; ragin*; praš*; jei; pratęs*; neatver*; restoran*
trust: 0.5

[AID]
verbs: perdav* (palapin*|automobil*|generatori*|vaist*|įrang*|ginkl*|technik*|dron*|param*|lėš*|visureigi*|eur*); perduo* (palapin*|automobil*|generatori*|vaist*|įrang*|ginkl*|technik*|dron*|param*|lėš*); skyr* (mln|milijon*|eur*|param*|lėš*|pagalb*|paskol*|kredit*); skir{s,ia} (mln|milijon*|eur*|param*|lėš*|pagalb*|paskol*|kredit*); suteik* (prieglobst*|paskol*|kredit*|pagalb*|param*|pastog*|apsaug*|stipendij*|viz*); suteikt* (prieglobst*|paskol*|kredit*|pagalb*|apsaug*|stipendij*); gavo (prieglobst*|paskol*|kredit*|param*|stipendij*|apsaug*|pagalb*); paskolin*; moko (kari*|savanori*|policinink*); apmok* (kari*|savanori*|policinink*|ukrainieči*); treniruoj* (kari*|savanori*); priėm* (pabėgėl*|sužeist*|gydyti|student*|gydym*); priim* (pabėgėl*|sužeist*|gydyti|gydym*); priglaud*; paaukoj*; siun* (humanitar*|param*|pagalb*|generatori*); nusiun* (humanitar*|param*|pagalb*|generatori*); finansuo* (žiniasklaid*|projekt*|gydym*|studij*); leido naudotis (visureigi*|technik*|patalp*|automobil*)
near: palapin*; automobil*; generatori*; vaist*; įrang*; ginkl*; technik*; dron*; param*; lėš*; visureigi*; eur{ų,us}; mln; milijon*; pagalb*; paskol*; kredit*; prieglobst*; pastog*; apsaug*; stipendij*; viz*; kari{us,ų}; savanori*; pabėgėl*; sužeist*; gydy*; humanitar*; student*; dolerių
not subject: bus
actor: subject
recipient: indirect, object
measures: money
without: atsisak*; baud*; bauda; kyši*; draudim*; biudžet* miest*; pacient*
trust: 0.5

[CONSULT visit]
verbs: išvyk* į (bagdad*|minsk*|varšuv*|maskv*|kijev*|briusel*|vašington*|berlyn*) ; išvyksta į; vyksta į; vyks į; nuvyk* į; nuvyko į; atvyk* (vizit*|deryb*|į minską|į vilnių|į varšuvą|į kijevą|į maskvą|susitik*); atvyko (vizit*|deryb*|į minską|į vilnių|į varšuvą|į kijevą|į maskvą|susitik*); atskrid* (vizit*|deryb*|į minską|į vilnių|į varšuvą); lank{osi,ėsi,ysis}; apsilank*; viešėj*; vieši; viešės; viešėjęs; laukiama vizit*; priėm* (delegacij*|ministr*|ambasador*|prezident*|premjer*); priima (delegacij*|ministr*|ambasador*|prezident*); vizitav*
nouns: vizit{as,o,ą,ui}
near: vizit*; deryb*; ministr*; prezident*; premjer*; delegacij*; ambasador*; pasiuntin*; senatori*; parlamentar*; vadov*; kancleri*; komisar*; patikėtin*; susitik*; lyder*; įgaliotin*; pirminink*; sekretor*; nunci*
subject: person, named, gov, igo, none, pronoun, body, opp
actor: subject, genitive
recipient: object, pas, su, loc, į
without: kari*; ešelon*; migrant*; pabėgėl*; turist*; emigr*; visam laikui; pabėg*; čempionat*; koncert*; persekioj*; atšauk*; studij*
trust: 0.5

[CONSULT]
verbs: susitik*; susitiko; susitinka; tarėsi; tarsis; aptar*; aptarė; derėj*; derėjosi; derasi; konsultav*; kalbėjosi; kalbėsis; skambin*; paskambin*; posėdžiav*; posėdžiauj*; sušauk* (posėd*|pasitarim*|vyriausyb*|taryb*); sušaukė (posėd*|pasitarim*|taryb*); rinksis (vyriausyb*|komisij*|taryb*|posėd*|vadovai|ministrai)
near: susitik*; deryb*; posėd*; pasitarim*; ministr*; prezident*; premjer*; ambasador*; pasiuntin*; vadov*; lyder*; telefon*; delegacij*; cichanousk*; lukašenk*; taryb*; kancleri*; komisar*; kolega; kolegomis; saugum*
subject: person, named, gov, igo, body, country, none, pronoun
actor: subject
recipient: su
without: teism*; varžyb*; rungtyn*; gyventoj* tarėsi; lemtis
trust: 0.5

[ACCUSE disapprove]
verbs: vadin*; vadina; pavadin*; pavadino; apšauk*; apšaukė; vadinamas; vertin* (kaip|neigiam*|kritiškai); įvertin* (kaip|neigiam*|kritiškai); laiko (nepriimtin*|neteisėt*|provokacij*|neteising*|nedraugišk*); mano (susidoroj*|provokac*|šantaž*|gėd*|agres*|neteisėt*|nusikalt*|kerš*|absurd*|diktat*|farsas); piktin*; pasipiktin*; peikė; priekaišt*; smerk*; pasmerk*; kritik*; sukritik*; pareišk* (protest*|pasipiktin*|apgailestav*); pareiškė (protest*|pasipiktin*); įteik* (protesto not*|not*); įteikė (protesto not*|not*); iškviet* (ambasador*|patikėtin*|konsul*|diplomat*); iškviest* (ambasador*|patikėtin*|konsul*|diplomat*)
near: provokacij*; nedraugišk*; neteisėt*; absurd*; nesąmon*; gėd*; šantaž*; kerš*; agresij*; hibridin*; cinišk*; cinizm*; susidorojim*; teror*; farsas; farsą; farsu; išdavyst*; grub*; nepriimtin*; melas; melą; melu; isterij*; prekyba žmon*; prekyb* žmon*; nežmonišk*; žiaur*; nusikalt*; barbar*; diktat*; marionet*; klaida; klaidą; klaidą; kvail*; siurbl*; „*; not{ą,a}; ambasador*; patikėtin*; represij*; smurt*; sprendim*; nuosprend*; arešt*; sulaik*; išpuol*; veiksm*; žingsn*; režim*; tvor{a,as,ą}; rinkim*; politik*; susidoroj*
subject: person, named, body, country, gov, igo, ngo, opp, none, pronoun
actor: subject
recipient: object, genitive, indirect, dėl
without: sėkm*; pergal*; istorin*; draug{u,ai}; partneri*; geriaus*; gatv*; dat{ą,a}; priežast*; metų ; metus; teismas pasmerkė; kalėti; varžyb*; vardu; komand*; treneri*; rungtyn*
trust: 0.45

[ACCUSE allege]
verbs: siej{a,o} su; kaltin*; apkaltin*; įtar{ia,ė}; inkriminuo*; inkriminav*; tvirtin* (rengia|planuo*|verbuo*|siek*|rėm*); perspėj* kad (verbuo*|šnipin*|kgb); primet*; pareišk* (siek*|rengia|planuo*); pareiškė (siekia|rengia|planuoja); pavadin* (hibridin* agresij*|hibridin* atak*)
near: šnipin*; diversij*; teror*; išdavyst*; ekstremizm*; korupcij*; sąmoksl*; agresij*; provokacij*; kišim*; verbuo*; sumušim*; nužudym*; kontraband*; hibridin*; migrant*; migracij*; išpuol*; atak*; rengim*; pasikėsin*; pateisin*; organizav*; finansav*; nusikalt*; klastoj*
actor: subject
recipient: object, indirect, su
implied actor: investigators
without: teismas nuteisė; metų kalėti
trust: 0.5

[ACCUSE investigate]
verbs: pradėt* (nagrinėti|tyrim*|bylą|byla|procesas|teismas|ikiteismin*|patikrinim*); pradėj* (nagrinėti|tyrim*|bylą|teisti|ikiteismin*|patikrinim*|nagrinėj*); pradeda (nagrinėti|tyrim*|teisti|ikiteismin*); prasidėj* (teism*|proces*|nagrinėj*|byl*); prasideda (teism*|proces*|nagrinėj*|byl*); nagrinėj* (byl*|teism*); nagrinės (byl*|teism*); teisiam*; teisia; teis; stos prieš teism*; stojo prieš teism*; iškel* (byl*|kaltinim*); iškėl* (byl*|kaltinim*); iškelt* (byl*|kaltinim*); pateik* (kaltinim*|įtarim*|skund*|ieškin*); pateikt* (kaltinim*|įtarim*|skund*); apskund*; perduo* (byl*|teism*); perdav* (byl*|teism*); gres* (metų|kalėjim*|iki|laisvės|mirties); gresia (metų|kalėjim*|iki|laisvės|mirties); paskelb* paiešk*; ieškom*; tiria; tirti; apklaus*; apklausė; iškvies* apklaus*; iškviest* apklaus*
near: byl{ą,a,os,oje}; teism*; proces*; tyrim*; kaltinim*; įtarim*; skund*; ieškin*; prokuror*; prokuratūr*; apklaus*; paiešk*; metų; kalėjim*; laisvės; šnipin*; ikiteismin*; drausm*; policij*; tyrėj*; stt; fntt; mirties
actor: none
recipient: subject, object, indirect, genitive, dėl
count recipient: persons
implied actor: prosecutors
without: nuteisė; nuteist*; nubaud*; varžyb*; klausim*; siūlym*; opinij*; rinkėj*; darbo skelb*
trust: 0.45

[PROTEST demo]
verbs: rink{osi,osis,sis} (prie|aikšt*|mitin*|vėliav*|akcij*|protest*|šimt*|tūkst*); susirink* (prie|aikšt*|mitin*|vėliav*|akcij*|protest*|šimt*|tūkst*); būriav* (prie|aikšt*|vėliav*); reikal* (prie ambasad*|prie pastat*|mitin*|akcij*|protest*); reikalav* (prie ambasad*|prie pastat*|mitin*|akcij*|protest*); išėj* į gatv*; mitinguo*; piketuo*; piketav*; žygiav*; žygiuo*; vyko (mitin*|protest*|piket*|eityn*|akcij*); vyksta (mitin*|protest*|piket*|eityn*|akcij*); surengė (mitin*|protest*|piket*|eityn*|akcij*|gyvą grandin*); rengia (mitin*|protest*|piket*|eityn*|akcij*); skandav*; laikė plakat*; iškėl* vėliav*; iškabin* (vėliav*|plakat*); sustojo į grandin*; uždegė žvak*; tęsiasi protest*
near: mitin*; protest*; piket*; eityn*; akcij*; ambasad*; plakat*; vėliav*; aikšt*; gatv*; solidarum*; grandin*; šūki*; aktyvist*; lukašenk*; rinkim*; kalin*; diaspor*; sirgali*; rabkov*; žvak*; skand*
subject: person, opp, number, none, named, lab, body, thing, cvl, edu
actor: subject
recipient: prieš, prie, priešais
count actor: participants
count subject: participants
implied actor: protesters
without: ministerij*; not{ą,a}; seim* rink*; vyriausyb* rink*; koncert*; parad*; futbol*; posėd*; ministr*; prezident* rink*
trust: 0.5

[GOVERN law]
verbs: priėm* (įstatym*|patais*|rezoliucij*|biudžet*); priim* (įstatym*|patais*|biudžet*); pritar* (įstatym*|patais*|biudžet*|projekt*); patvirtin* (įstatym*|patais*|biudžet*|dekret*|tvark*|sąraš*|strategij*); pasiraš* (įstatym*|dekret*|įsak*|patais*); įsigalioj* (įstatym*|dekret*|patais*|tvark*); įsigalioja (įstatym*|dekret*|patais*|tvark*); leido (numuš*|naudoti ginkl*|šaudyti); leid{žia,žiama} (numuš*|naudoti ginkl*|šaudyti); įgaliojo (numuš*); pakeit* (įstatym*|konstitucij*|kodeks*)
near: įstatym*; patais*; dekret*; įsak*; biudžet*; tvark*; konstitucij*; kodeks*; strategij*; numuš*; projekt*; sąraš*
subject: gov, leg, body, person, named, country, none, thing
actor: subject
recipient: none
without: sankcij*; sutart*; susitarim*; malon*; draudim*; uždraud*; vetuo*; svarst*; ragin*
trust: 0.45

[THREATEN]
verbs: pagrasin*; grasin*; grasino; įspėj* (dėl atsak*|kad uždar*|kad numuš*|apie pasekm*|sankcij*|kad imsis); įspėjo (dėl atsak*|kad uždar*|kad numuš*|apie pasekm*|sankcij*|kad imsis|kad gali); perspėj* (dėl atsak*|kad uždar*|apie pasekm*|sankcij*|kad imsis); įteik* įspėjim*; įteikė įspėjim*; numušim*; numuš (balion*|dron*); žad{a,ėjo} (atsak*|keršt*|numuš*|uždaryti|bausti); pažad* (atsak*|keršt*|numuš*|uždaryti|bausti); pažadėj* (atsak*|keršt*|numuš*|uždaryti|bausti); nenusileis; gres{ia,ė} (sankcij*|atsak*|karu|jėga); pasilie* teis*; neatmet* (uždarym*|sankcij*)
near: atsak*; pasekm*; sankcij*; uždar*; numuš*; keršt*; įspėjim*; jėg*; kar{u,o}; ginkl*; priemon*; baus*; arešt*; kalėjim*; pasitrauk*; boikot*; sien*; migrant*; veidrodin*; atleis*; išmes*; išsiųs*; branduolin*; tranzit*; nutrauk*; teisę; tvirt*; narkotik*
subject: person, named, body, country, gov, cop, mil, igo, jud, none, pronoun, bus
actor: subject
recipient: indirect, object, dėl
without: or{ų,ai,as} sąlyg*; sinoptik*; gaisr*; potvyn*; infliacij*; epidemij*; sukči*; plikled*; verbuo*; plikled*; sinoptik*; orų; potvyn*; sukči*; kainų; epidemij*; verbuo*
trust: 0.45

[SANCTION discontinue]
verbs: galioja (sankcij*|embarg*|draudim*); įsigalioj* (sankcij*|embarg*); įsigalioja (sankcij*|embarg*); įved* (sankcij*|embarg*|muit*); įvest* (sankcij*|embarg*|muit*); paskelb* (sankcij*|embarg*|boikot*); pratęs* (sankcij*|embarg*); išplėt* (sankcij*|sąraš*); įtrauk* į (sankcij*|juod*); pasitrauk* iš (rinkos|sutart*|baltarus*|sandor*|rėmim*); nutrauk* (sutart*|bendradarbiav*|tiekim*|pirkim*|rėmim*|santyk*|skryd*|tranzit*); nutraukė (sutart*|bendradarbiav*|tiekim*|pirkim*|rėmim*|santyk*|skryd*|tranzit*); sustabd* (bendradarbiav*|tiekim*|import*|tranzit*|param*|pagalb*|skryd*|naryst*); įšald* (turt*|sąskait*|lėš*|param*); atsisak* (pirkti|rengti|importuo*|trąš*|tiekti); atėm* teis* rengti; atimta teis* rengti
near: sankcij*; embarg*; boikot*; rinkos; sutart*; bendradarbiav*; tiekim*; pirkim*; import*; tranzit*; skryd*; turt*; sąskait*; trąš*; param*; čempionat*; muit*; juod*; sąraš*; santyk*; naryst*; pagalb*
actor: subject
recipient: object, indirect, dėl, genitive, su, prieš
count recipient: persons
without: ragin*; praš*; nori, kad; jei; panaikin*; atšauk*; sušveln*; ekstremist*; terorist*; grasin*; nuomos; patalp*
trust: 0.5

[REQUEST yield]
verbs: nori kad (nutrauk*|paleist*|atver*|sustabd*|susigrąž*|atsisak*|atidar*); norėj* kad (nutrauk*|paleist*|atver*|sustabd*); praš* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|pratęsti|atidaryti); papraš* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|pratęsti|atidaryti); ragin* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|liautis|atidaryti|atitraukti); paragin* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|liautis|atidaryti|atitraukti); reikal* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|liautis|atidaryti|atitraukti|paleidim*); reikalav* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|liautis|atidaryti|atitraukti|paleidim*); pareikal* (paleisti|nutraukti|atverti|atsisakyti|sustabdyti|liautis|atidaryti|atitraukti|paleidim*)
near: paleis*; nutrauk*; atver*; atsisak*; sustabd*; pratęs*; atidar*; liautis; atitrauk*; susigrąž*
actor: subject
recipient: object, genitive, indirect, iš
trust: 0.6
`;
