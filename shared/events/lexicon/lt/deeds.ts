/** Lithuanian words for what is done to people, forces, borders and votes, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const deeds = `
[COERCE arrest]
verbs: išsived* iš (namų|darbo|buto); išsivedė iš (namų|darbo|buto); grąžin* už grotų; sulaik*; sulaiko*; suim*; suėm*; areštuo*; areštav*; suareštav*; suareštuo*; sučiup*; sugav*; pagav*; pagrob*; nusivež* (nuovad*|policij*|milicij*|komisariat*|pareigūn*); išsivež* (nuovad*|pareigūn*|nežinom*); išvež* (nuovad*|areštin*|kalėjim*|nežinom*); nuvež* (nuovad*|areštin*|komisariat*); pristat* (nuovad*|areštin*|teism*); įkalin*; uždar* (kalėjim*|areštin*|kolonij*|vienut*|kamer*); pasodin* (kalėjim*|grotų); įmet* (kalėjim*|areštin*); laik* (areštin*|kalėjim*|kolonij*|tardymo|nelaisv*); tebelaik*; perkel* į (kolonij*|kalėjim*|vienut*); perkėl* į (kolonij*|kalėjim*|vienut*); išvesdin*; surakin*; paim* į nelaisv*; paėm* įkait*; skirtas suėmim*; paskirtas suėmim*; pratęst* suėmim*; pratęs* suėmim*
object: person, none, named, number, body, opp, pronoun
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: krovin*; cigare*; rūkal*; eism*; balion*; vilkik*; kontrabandinin* krov*; turt*; vasarnam*; sąskait*; lėktuv*
trust: 0.65

[COERCE arrest]
verbs: grįžo už grotų; pateko (kalėjim*|grotų|areštin*|nelaisv*); atsidūr* (grotų|kalėjim*|areštin*)
actor: none
recipient: subject
count recipient: detained
count subject: detained
implied actor: authorities
without: krovin*; cigare*; rūkal*; eism*; balion*; vilkik*; kontrabandinin* krov*; turt*; vasarnam*; sąskait*; lėktuv*
trust: 0.65

[COERCE arrest]
verbs: nuteis*; nuteist*; nubaud*; nubaust*; bausdam*; skyr* (met*|baud*|kalėj*|laisvės|par*|arešt*|kolonij*); skir* (met*|baud*|kalėj*|laisvės|par*|arešt*|kolonij*); paskyr* (met*|baud*|kalėj*|laisvės|par*|arešt*); paskirt* (met*|baud*|kalėj*|laisvės|par*|arešt*); pripaž* kalt*; paliko galioti nuosprend*; paliko nepakeist*; paskelb* nuosprend*; prailgin* (bausm*|arešt*); pridėjo (met*|bausm*); sugriežtin* bausm*; pakeit* bausm*
near: met*; kalėj*; kolonij*; teism*; baud*; laisvės; kalt*; par{ų,oms,as,omis}; mėnes*; bausm*; nuosprend*; arešt*; iki gyvos
object: person, none, named, number, opp, body, pronoun, thing
actor: subject
recipient: object, indirect, subject
implied actor: court
measures: sentence, money
count recipient: persons
without: premij*; stipendij*; stovėj*; parkav*; greitį; prizą; rinkim*; sankcij*; param*; ministr*; dat{ą,os}; apdovanoj*; ambasador*
trust: 0.65

[COERCE arrest]
verbs: gavo (met*|par*|baud*|bausm*|kolonij*); sulaukė (nuosprendž*|bausm*|met*); pelnė bausm*; atliek* bausm*; atlik* bausm*
near: met*; kalėj*; kolonij*; teism*; baud*; laisvės; kalt*; par{ų,oms,as,omis}; mėnes*; bausm*; nuosprend*; arešt*; iki gyvos
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count recipient: persons
without: premij*; stipendij*; rinkim*; sankcij*; param*; ministr*; dat{ą,os}; apdovanoj*; ambasador*
trust: 0.65

[COERCE arrest]
nouns: suėmim*; įkalinim*; sulaikym*
actor: subject
recipient: genitive, indirect
count recipient: detained
implied actor: authorities
measures: sentence
needs: recipient
without: bij{o,ojo,odam*}; baim*; grėsm*; dėl; protest*; solidarum*
trust: 0.4

[COERCE seize]
verbs: krė{tė,čia,s}; krėt*; apiešk*; atlik* krat*; vykd* krat*; konfiskav*; konfiskuo*; areštav* (turt*|sąskait*|vasarnam*|nam*|lėšas|krovin*|laiv*|vagon*); areštuo* (turt*|sąskait*|nam*|lėšas|krovin*|laiv*); įsiverž*; įsibrov*; išlauž* dur*; atėm* (pas*|turt*|telefon*|įrang*|technik*|bendrov*|nam*|dokument*); atim* (pas*|turt*|telefon*|įrang*|bendrov*|nam*|dokument*); paėm* (telefon*|kompiuter*|dokument*|įrang*); užgrob*; užėm* (pastat*|būstin*|biur*|patalp*); perėm* (įmon*|bendrov*|pastat*|kontrol*); nacionalizav*; nusavin*; antspaudav*; užantspaud*; nugriov*; sugriov*; griov{ė,ėm}; griaun{a,ami,ama,amas,amos}; griauti; nugriaut*; sugriaut*; sunaikin* (kap*|pamink*|kryž*|memorial*); išnieki*; išniekin*; išgrob*; susprogdin*; sprogdin*; padeg*; sugadin*; nukel* pamink*; nukėl* pamink*; demontav*
actor: subject
recipient: pas, object, subject
implied actor: authorities
measures: money
count object: vehicles
without: per karą; karo metais; per ^karą; žemės drebėj*; viet{ą,os}; pareig*; audra; vėjas; potvyn*; pirmą; antrą; kalinius
trust: 0.6

[COERCE seize]
verbs: priver{tė,stas,sti,tę}; nutupd*; nuleid* lėktuv*; perėm* lėktuv*
near: lėktuv*; nutūp*; nusileist*; leistis; ryanair*; naikintuv*
actor: subject
recipient: object
without: emigr*; išvykti; palikti
trust: 0.75

[COERCE seize]
nouns: krat{os,a,ų,ą,as}; konfiskavim*; diversij{a,os,ą}; išniekinim*; nugriovim*
near: nam*; biur*; redakcij*; but{e,us,uose}; turt*; kap*; pamink*; geležinkel*; įrang*
actor: subject
recipient: pas, genitive
implied actor: police
needs: recipient
trust: 0.4

[COERCE restrict]
verbs: uždar*; užvėr*; užver*; sustabd* (eism*|judėjim*|pralaid*|tikrinim*|įvažiav*); stabd* (eism*|judėjim*|pralaid*); nutrauk* (eism*|judėjim*); apribo* (eism*|judėjim*|įvažiav*|keliav*); riboj* (eism*|judėjim*|įvažiav*); blokav* (sien*|punkt*|keli*); užblokav* (sien*|punkt*|keli*)
near: sien*; punkt*; perėj*; pasien*; eism*; keli{us,ai,ą,ų}; įvažiav*; judėjim*; pervaž*
object: border, none, thing, place, number
actor: subject
recipient: į, su, indirect, object
implied actor: authorities
without: šviesofor*; avarij*; sankryž*; remont*; maraton*; ambasad*; konsulat*; kalėjim*; akis; oro uost*; svetain*; remont*; nelaim*; avarij*
trust: 0.65

[COERCE restrict]
verbs: neįleid*; neįleist*; neįsileid*; apgręž*; apsuk*; nepraleid*; nepraleist*; grąžin* (migrant*|atgal|prie sienos); stum* (migrant*|atgal); išstūm*; nustūm*; sulaik* (vilkik*|sunkvežim*|bandym*); užkard*; užkirt* keli*; neišleid*; neišleist*
near: sien*; migrant*; pabėgėl*; užsieniet*; vilkik*; sunkvežim*; pasien*; šal{į,ies}; baltarusijos; bandym*; atgal; punkt*
actor: subject
recipient: object, genitive
count recipient: persons
count object: persons
implied actor: border guards
without: kontraband* krov*; narkotik*; balion*; ginkl*
trust: 0.6

[COERCE restrict]
verbs: neteko (pilietyb*|akreditac*|licencij*); prarado (pilietyb*|akreditac*|licencij*); atėm* (pilietyb*|akreditacij*|licencij*|leidim*|teis*|mandat*|vard*|status*); atim* (pilietyb*|akreditacij*|licencij*|leidim*|teis*|status*); panaikin* (viz*|leidim*|akreditacij*|licencij*|pilietyb*|registracij*|status*); anuliav* (viz*|pas*|leidim*|licencij*|akreditacij*); uždraud* (įvažiuot*|atvykt*|išvykt*|dirbt*|dėstyt*|judėt*|keliaut*|vykt*|naudot*|važiuot*|lankyt*|advokat*); draud* (įvažiuot*|atvykt*|išvykt*|dirbt*|judėt*|keliaut*|važiuot*); atleid* iš darbo; atleist* iš darbo; atleid* už (dalyv*|param*|protest*); išmet* iš (universitet*|darbo); pašalin* iš universitet*; nesuteik* (akreditacij*|viz*|leidim*); neišdav* (viz*|leidim*|pas*); atsisak* (įleist*|išduot*|registruot*); neleid* (įvažiuot*|atvykt*|išvykt*|pasimatyt*|dirbt*|susitikt*|matyt*); neleidž* (įvažiuot*|atvykt*|išvykt*|pasimatyt*|dirbt*|susitikt*)
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: sankcij*; diplomat*; import*; eksport*; skryd*; rinktin*; oro uost*
trust: 0.6

[COERCE censor]
verbs: užblokav*; užblokuo*; blokav*; blokuo*; blokuoj*; išjung*; atjung*; cenzūrav*; cenzūruo*; slopin*; uždraud* (knyg*|film*|koncert*|laikrašt*|transliacij*|dain*|leidin*); uždar* (laikrašt*|portal*|televizij*|radij*|redakcij*|leidin*|kanal*); atėm* (transliav*|licencij*); pašalin* (įraš*|knyg*|vadovėl*)
near: svetain*; portal*; intern*; prieig*; kanal*; ryš{į,io}; tinkl*; laikrašt*; knyg*; film*; koncert*; transliac*; leidin*; telegram*; žiniasklaid*; redakc*
object: none, thing, body, named
actor: subject
recipient: object, genitive, subject
implied actor: authorities
without: sąskait*; sien*; keli*; sankcij*; rezoliuc*
trust: 0.65

[COERCE cyber]
verbs: įsilauž*; nulauž*; atakav*; pavog* duomen*; pavogė duomen*; paralyžiav*; užšifrav*; sutrik* (gps|sistem*); trikd* (gps|signal*)
near: programiš*; server*; tinkl*; svetain*; sistem*; duomen*; kibern*; gps; baz*
actor: subject
recipient: object, į
without: raket*; dron*; but{ą,o}
trust: 0.6

[COERCE ban]
verbs: pripaž* (ekstremist*|terorist*|nepageidauj*); paskelb* (ekstremist*|terorist*|nepageidauj*); įtrauk* (ekstremist*|terorist*); įraš* (ekstremist*|terorist*); likvidav*; likviduo*; paleid* (organizacij*|sąjung*|partij*|asociacij*); paleist* (organizacij*|sąjung*|partij*); uždraud* (organizacij*|partij*|veikl*|simbol*|vėliav*|mitin*|renginį|kalb*|bažnyč*|naudot*|sąjung*|profsąjung*); išregistrav*; panaikin* registracij*; uždar* (mokykl*|gimnazij*|fond*|organizacij*|bendrij*)
actor: subject
recipient: object, subject, indirect
count recipient: persons
implied actor: authorities
without: import*; eksport*; skryd*; oro; sankcij*; gaisr*; avarij*; pasekm*; premjer*; ministr*
trust: 0.65

[COERCE deport]
verbs: deportav*; deportuo*; išsiun* (šalies|iš lietuv*|iš baltarusij*|iš latvij*|iš lenkij*|piliet*|tėvyn*); išsiųst* (šalies|iš lietuv*|iš baltarusij*|iš latvij*|iš lenkij*); išvar*; ištrėm*; trėmė; tremia; išgaben* (šal*|lietuv*|sien*); išvež* (šal*|lietuv*|prie sienos|per sien*); ekstradav*; išdav* (baltarusij*|rusij*|lietuv*); privert* (išvykt*|emigr*|palik*|bėgt*); privertė (išvykt*|emigr*|palik*|bėgt*); išpraš* iš (šal*|lietuv*); grąžin* į kilmės
object: person, none, named, number, opp, pronoun, body
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: diplomat*; ambasador*; konsul*; viz*; leidim*; krat*; nuovad*
trust: 0.6

[ASSAULT beat]
verbs: muš{ė,a,amas,ami,ti,tas}; sumuš*; primuš*; spard*; talž*; daužė; daužo; smurtav*; tampė; žalojo; sužaloj*; sulauž* (rank*|šonkaul*|koj*)
near: lazd*; bananais; sulaikyt*; kalin*; areštin*; kolonij*; milicij*; omon*; pareigūn*; protest*; demonstr*; sumuš*; žiauriai; kalėjim*; tardym*
object: person, none, named, number, pronoun, opp
actor: subject
recipient: object, subject
implied actor: police
count recipient: injured
without: rekord*; varp*; būgn*
trust: 0.65

[ASSAULT torture]
verbs: kankin*; kankinam*; nukankin*
nouns: kankinim*
near: kankin*; kalin*; kolonij*; kalėjim*; sulaikyt*; tardym*; areštin*; elektr*
actor: subject
recipient: object, genitive, subject
implied actor: authorities
needs: recipient
without: prieš kankinim*; konvencij*; komitet*; abejon*
trust: 0.55

[ASSAULT crowd-control]
verbs: panaudo* (duj*|vandens|jėg*|granat*|šviesos|gumin*); naudoj* (duj*|vandens|jėg*|granat*|gumin*); išvaik*; išsklaid*; sklaid*; malšin*; numalšin*; šaud* gumin*; purš* duj*; supurš*
near: protest*; demonstr*; mini*; mitin*; duj*; vandens; granat*; migrant*; dalyv*; gumin*; akcij*
actor: subject
recipient: prieš, object
implied actor: police
without: gamtin*; suskystint*; abejon*
trust: 0.7

[ASSAULT firearms]
verbs: šaud*; šov*; šauna; nušov*; nušaut*; pašov*; pašaut*; apšaud*; sužeid*; sužeis*; atideng* ugn*; atidengė ugn*; numuš* (dron*|balion*|bepilot*|lėktuv*); numušt* (dron*|balion*|bepilot*); paleid* šūv*; paleido šūv*
near: ugn*; šūv*; ginkl*; pasieniet*; pasienieč*; kar{iai,ys,ių}; sužeis*; sužeid*; nušov*; nušaut*; pašov*; dron*; balion*; bepilot*; kulk*; snaiper*
actor: subject
recipient: object, į, subject
count recipient: killed
without: pratyb*; taikin*; poligon*; įvar*; gumin*; film*
trust: 0.6

[ASSAULT primitive]
verbs: apmėt*; mėt* (akmen*|butel*|šak*); sviedė (akmen*|butel*); užpuol*; puol*; subad*; nudūr*; dūr* peil*; smog* peil*
near: akmen*; butel*; peil*; pareigūn*; pasieniet*; pasienieč*; kar{į,ius,io}; patrul*; šak{as,omis}; migrant*
actor: subject
recipient: object, į, subject
count recipient: injured
count object: injured
without: raket*; dron*; ukrain*; kibern*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: apšaud*; bombard*; subombard*; atakav*; atakuo*; smog*; paleid* (raket*|dron*); paleido (raket*|dron*); iššov* (raket*|sviedin*); pataik*; įsiverž* į ukrain*; užpuol* ukrain*; puol* ukrain*; sudav* smūg*; sudavė smūg*
near: raket*; dron*; artiler*; bomb*; sviedin*; aviacij*; iskander*; smūg*; ukrain*; kariuomen*; šahed*
actor: subject
recipient: object, į, subject
count recipient: killed
without: kibern*; server*; kritik*; krepšin*; rungtyn*; akmen*; migrant*
trust: 0.6

[ASSAULT heavy-weapons]
nouns: apšaudym*; bombardavim*; invazij{a,os,ą}; įsiveržim*; agresij{a,ą}; raket* smūg*
actor: genitive, adjective, subject
recipient: į, prieš
needs: both-sides
without: grėsm*; prieš; metin*; nuo
trust: 0.4

[ASSAULT execute]
verbs: sušaud*; įvykd* (mirties|egzekucij*|nuosprend*); nužud* bausm*
nouns: egzekucij{a,os,ą}
near: mirties; bausm*; egzekucij*; nuteist*; nuosprend*
actor: subject
recipient: object, subject, genitive
implied actor: authorities
count recipient: killed
needs: recipient
trust: 0.6

[ASSAULT assassinate]
verbs: nužud*; nunuodij*; nuodij*; pasikėsin*
near: pasikėsin*; nuod*; žudik*; tarnyb*; sprogmen*; bomb*; nužud*
object: person, named, none
actor: subject
recipient: object, subject, į
count recipient: killed
without: avarij*; organizacij*; partij*; gaisr*; sąjung*
trust: 0.5

[MOBILIZE troops]
verbs: dislokuo*; dislokav*; perme* (kar*|dalin*|pajėg*|batalion*|technik*|brigad*|desant*); permet* (kar*|dalin*|pajėg*|batalion*|technik*|brigad*|desant*); perkel* (kar*|dalin*|pajėg*|batalion*|technik*|brigad*); perkėl* (kar*|dalin*|pajėg*|batalion*|technik*|brigad*); siun{tė,čia,s,tė} (kar*|dalin*|pajėg*|batalion*|technik*|brigad*|papildom*); pasiun* (kar*|dalin*|pajėg*|batalion*|technik*|papildom*); nusiun* (kar*|dalin*|pajėg*|batalion*|technik*|papildom*); išsiun* (kar{ius,ių}|dalin*|papildom*|technik*); sutelk*; telk*; kaupia; sukaup*; atvyk* (kar{iai,ių}|dalin*|samdin*|vagner*|ešelon*|brigad*); sustiprin* (sien*|apsaug*|pajėg*|patrul*|gynyb*); stiprin* (sien*|apsaug*|pajėg*|patrul*|gynyb*); didin* (pajėg*|kari*|grup*); padidin* (pajėg*|kari*|grup*|pareng*); pakėl* (naikintuv*|pareng*|kar*); pakel* (naikintuv*|pareng*); mobilizav*; mobilizuo*; šauk* (atsargin*|rezerv*|atsargos); pašauk* (atsargin*|rezerv*|atsargos); tikrin* (koving*|pareng*); patikrin* (koving*|pareng*); patruliuo*; patruliav*; judėj* kolon*; įžengė; įženg*
near: kar{iai,ių,ius,iams,iais,o,į}; kariuomen*; dalin*; pajėg*; batalion*; brigad*; technik*; desant*; samdin*; vagner*; atsarg*; sien*; tank*; šauli*; pasien*; kolon*; koving*; pareng*; pulk*; karin*
actor: subject
recipient: none
count object: troops
count subject: troops
without: bendr*; param*; humanitarin*; laišk*; ugniagesi*; raštą; not{ą,os}; prašym*; diplomat*
trust: 0.6

[MOBILIZE troops]
verbs: pradėj* (pratyb*|manevr*|tikrinim*|mokym*); pradės (pratyb*|manevr*); prasidėj* (pratyb*|manevr*|tikrinim*); prasidės (pratyb*|manevr*); reng* (pratyb*|manevr*); surengė (pratyb*|manevr*); surengs (pratyb*|manevr*); vykd* (pratyb*|manevr*|mobilizac*); vyko (pratyb*|manevr*); vyks{ta,} (pratyb*|manevr*); paskelb* (pratyb*|tikrinim*|pareng*)
near: pratyb*; manevr*; kariuomen*; karin*; tikrinim*; koving*; armij*
actor: subject
recipient: none
implied actor: armed forces
count object: troops
without: bendr*; su rusij*; rusijos ir; ugniagesi*; civilin*
trust: 0.6

[MOBILIZE weapons]
verbs: dislokuo*; dislokav*; perme* (raket*|tank*|ginkl*|lėktuv*|sistem*|technik*|sraigtasp*|naikintuv*|branduol*); permet* (raket*|tank*|ginkl*|lėktuv*|sistem*|technik*|naikintuv*); perkel* (raket*|tank*|ginkl*|branduol*|sistem*); perkėl* (raket*|tank*|ginkl*|branduol*|sistem*); gavo (raket*|iskander*|s-400|naikintuv*|sistem*); pakel* (naikintuv*|orlaiv*|sraigtasp*); pakėl* (naikintuv*|orlaiv*|sraigtasp*); pakilo (naikintuv*|sraigtasp*); pažeid* (oro|sien*|erdv*); pažeidė (oro|sien*|erdv*); įskrid*; įskrend*; atskrid* (balion*|dron*); atskriej* (balion*|dron*); praskrid*; įlėk*; pasiuntė dron*; siuntė (kovin* dron*|dron*|balion*); paleid* balion*; paleido balion*
near: raket*; branduol*; tank*; naikintuv*; lėktuv*; orlaiv*; sraigtasp*; dron*; balion*; bepilot*; sistem*; iskander*; s-400; orešnik*; oro erdv*; erdv*; geran*; ginkl*
actor: subject
recipient: object, į
count subject: vehicles
count object: vehicles
without: keleivin*; teises; įstatym*; konstituc*; sutart*; numuš*; kontraband* balion* sulaik*
trust: 0.6

[MOBILIZE police]
verbs: siun*; pasiun*; nusiun*; perme*; permet*; perkėl*; sustiprin*; padidin*; skyr*
near: policinink*; pareigūn*; pasieniet*; pasienieč*; omon*; vidaus kariuomen*; policij*; viešojo saugumo
object: cop, none, number, body, person
actor: subject
recipient: none
count object: troops
without: kar{ius,ių}; tank*; raket*; laišk*; met{us,ų}; baud*; byl*; prašym*
trust: 0.5

[RETREAT release]
verbs: paleid* (kalin*|įkait*|sulaikyt*|žurnalist*|politin*|aktyvist*|laisv*|piliet*|vilkik*|opozic*); paleist* (kalin*|įkait*|sulaikyt*|žurnalist*|politin*|laisv*|piliet*|opozic*); paleido; paleidž*; išlaisv*; išleid* (laisv*|kalin*|vilkik*|iš kal*); išleist* (laisv*|iš kal*); apsikeit* (kalin*|belaisv*); iškei{tė,stas,sti} (kalin*|belaisv*|šnip*); perdav* (kalin*|belaisv*|palaik*|piliet*); grąžin* (kalin*|belaisv*|palaik*|artim*|vilkik*)
near: kalin*; įkait*; sulaikyt*; žurnalist*; laisv*; kalėjim*; kolonij*; piliet*; belaisv*; politin*; opozic*; aktyvist*; malon*; vilkik*; palaik*; arešt*; jį; ją; juos; buvo
object: person, none, number, named, opp, pronoun, body, vehicle
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: darbo; pareigų; ragin*; reikalau*; reikalav*; balion*; raket*; dron*; seim{ą,o}; knyg*; įraš*; parlament*; prašym*; kviet*; vyriausybę; pinig*
trust: 0.55

[RETREAT release]
verbs: išėj* į laisv*; išeis į laisv*; atgavo laisv*; grįžo (vilkik*); palik* (kalėjim*|kolonij*)
near: kalin*; įkait*; sulaikyt*; žurnalist*; laisv*; kalėjim*; kolonij*; piliet*; belaisv*; politin*; opozic*; aktyvist*; malon*; vilkik*; palaik*; arešt*; jį; ją; juos; buvo
not subject: bus
actor: none
recipient: subject
count recipient: released
count subject: released
implied actor: authorities
without: darbo; pareigų; ragin*; reikalau*; reikalav*; balion*; raket*; dron*; seim{ą,o}; knyg*; įraš*; parlament*; prašym*; kviet*; vyriausybę; pinig*
trust: 0.55

[RETREAT release]
nouns: paleidim*; išlaisvinim*; apsikeitim*
near: kalin*; belaisv*; įkait*; žurnalist*; politin*
not subject: bus
actor: subject
recipient: genitive
needs: recipient
count recipient: released
implied actor: authorities
without: ragin*; reikalau*; reikalav*; dėl; už; deryb*; sąlyg*; prašym*; siek*; kalb*
trust: 0.4

[RETREAT withdraw]
verbs: atitrauk*; išved*; atšauk* (kar*|pajėg*|dalin*); pasitrauk* iš (pozicij*|teritorij*); grįžo į (dislokac*|kareivin*)
near: kariuomen*; kar{ius,ių,iai}; dalin*; pajėg*; technik*; vagner*; samdin*; tank*; raket*
actor: subject
recipient: iš, nuo
count object: troops
without: ragin*; reikalau*; reikalav*; pinig*; antrank*
trust: 0.6

[RETREAT resign]
verbs: atsistatyd*; pasitrauk* iš (pareigų|posto); palik* (pareig*|post*); įteik* atsistatyd*; atsisak* (pareig*|mandat*)
actor: subject
recipient: none
without: ragin*; reikalau*; reikalav*; neatsistat*
trust: 0.65

[RELOCATE return]
verbs: grįž*; sugrįž*; parvyk*; atvyk*; parskrid*
near: namo; tėvyn*; emigrac*; tremt*; išlaisvint*; paleist*; kalin*; evakuot*; repatrij*
subject: person, number, named, none, opp
actor: subject
recipient: none
count subject: persons
without: ambasador*; delegac*; ministr*; prezident*; vizit*; stebėtoj*; vilkik*; darb{ą,o}; balion*; kar{iai,ių}
trust: 0.5

[RELOCATE flee]
verbs: pabėg*; bėg{o,a}; spruko; paspruk*; emigrav*; emigruo*; išvyk* (iš|užsien*|emigrac*|lietuv*|lenkij*|vokietij*|vilni*|varšuv*); palik* (šal*|baltarusij*|tėvyn*|gimtin*|mins*); pasitrauk* (į lietuv*|į lenkij*|į užsien*|iš baltarusij*|iš mins*|į vilni*|iš šal*); persikėl* (į lietuv*|į lenkij*|į vilni*|į užsien*|į varšuv*); persikel* (į lietuv*|į lenkij*|į vilni*|į užsien*|į varšuv*); prašo prieglobs*; praš* prieglobs*; paprašė prieglobs*; gavo prieglobs*; rado prieglobs*; gyvena (tremt*|emigrac*|egzil*); apsigyven*
near: baltarusij*; šal{į,ies}; užsien*; lietuv*; lenkij*; vilni*; varšuv*; emigrac*; tremt*; egzil*; prieglob*; persekioj*; repres*; arešt*; tėvyn*
subject: person, named, number, none, pronoun, opp
actor: subject
recipient: none
count subject: persons
count actor: persons
without: traukin*; autobus*; skryd*; lėktuv*; keltas; ambasador*; delegac*; diplomat*; vizit*; rungtyn*; vykdom*; pareigas; vilkik*; nvs
trust: 0.6

[RELOCATE evacuate]
verbs: evakuav*; evakuo*; evakuoj*; išvež* (vaik*|gyventoj*|civil*|sužeist*|šeim*); išgaben* (vaik*|gyventoj*|civil*|sužeist*)
object: person, number, none, ref
actor: subject
recipient: object, subject
count recipient: persons
count object: persons
without: nuovad*; areštin*; kalėjim*
trust: 0.55

[RELOCATE migrate]
verbs: kirto; kerta; kirst*; kirs*; perėj*; pereit*; perlip*; prasiverž*; šturmav*; veržėsi; veržia*; bandė (kirst*|pereit*|patekt*|prasiverž*|įsibraut*); band* (kirst*|pereit*|patekt*|prasiverž*|įsibraut*); mėgin* (kirst*|pereit*|patekt*|prasiverž*|įsibraut*); pateko; susirink*; būriuo*; būriav*; įstrig*; stovykl*; plūst*; plūdo; atvyk* (migrant*|pabėgėl*)
near: migrant*; pabėgėl*; užsieniet*; sien*; nelegal*; tvor*; irakieč*; prieglob*; neteisėt*
subject: person, ref, number, none, pronoun, named
actor: subject
recipient: none
count subject: persons
count actor: persons
without: vilkik*; dron*; balion*; kariuomen*; kar{iai,ių}; ribą; turist*; ekskursij*; kasmet
trust: 0.6

[PROTEST demo]
verbs: protestav*; protestuo*; protestuoj*; demonstrav* prieš; mitingav*; mitinguo*; piketav*; piketuo*; žygiav*; žygiuo*; išėj* (į gatv*|į aikšt*|protest*|į mitin*); eina į gatv*; susirink* (prie|aikšt*|mitin*|protest*|piket*|akcij*); rinkosi (prie|aikšt*|mitin*|protest*|piket*|akcij*); renkasi (prie|aikšt*|mitin*|protest*|piket*); susibūr*; sureng* (mitin*|protest*|piket*|akcij*|eityn*|demonstrac*|grandin*|žyg*); surengė (mitin*|protest*|piket*|akcij*|eityn*|demonstrac*|grandin*|žyg*); surengs (mitin*|protest*|piket*|akcij*|eityn*|žyg*); reng* (mitin*|protest*|piket*|akcij*|eityn*|žyg*); vyko (mitin*|protest*|piket*|akcij*|eityn*|demonstrac*|žyg*); vyks{ta,} (mitin*|protest*|piket*|akcij*|eityn*|demonstrac*|žyg*); įvyko (mitin*|protest*|piket*|akcij*|eityn*|demonstrac*); skandav*; skanduo*; sustojo grandin*; dalyvav*; dalyvaus; stovėj* su (plakat*|vėliav*)
near: protest*; mitin*; piket*; akcij*; eityn*; demonstrac*; gatv*; aikšt*; ambasad*; grandin*; plakat*; vėliav*; solidarum*; skandav*; žyg{į,yje,is,io}; šūk*
actor: subject, object
recipient: prieš, prie, priešais
count subject: participants
count actor: participants
implied actor: protesters
without: laisvę; koncert*; rungtyn*; parad*; rinkim*; pratyb*; nota; notą; furgon*; automobil*; medis; pastat*; nam{as,ai}; eglė; kiosk*; autobus*; paminkl*
trust: 0.6

[PROTEST obstruct]
verbs: blokav*; blokuo*; blokuoj*; užblokav*; užtvėr*; užtver*
near: ūkinink*; protest*; aktyvist*; vežėj*; vilkik*; keli{ą,us}; sunkvežim*; punkt*
subject: person, opp, lab, number, named, none
object: border, none, thing, vehicle
actor: subject
recipient: object
count subject: participants
without: svetain*; intern*; sąskait*; sankcij*; sprendim*; pareigūn*; teism*
trust: 0.5

[PROTEST strike]
verbs: streikav*; streikuo*; streikuoj*; sustreikav*; pradėj* streik*; paskelb* streik*; nutrauk* darb*; metė darb*; prisijung* prie streik*
near: streik*; darbinink*; kalnakas*; darbuotoj*; gamykl*; profsąjung*; kasykl*
subject: person, lab, none, number, body, named, thing
actor: subject
recipient: none
count subject: participants
without: bado; remont*; sankcij*
trust: 0.65

[PROTEST hunger]
verbs: badau*; badav*; paskelb* bado; pradėj* bado; tęsia bado
near: bad*
subject: person, named, opp, number, pronoun, none
actor: subject
recipient: none
without: afrik*
trust: 0.65

[ELECT vote]
verbs: renka (prezident*|parlament*|seim*|valdž*); rinko (prezident*|parlament*|seim*); rinks (prezident*|parlament*|seim*); vyko (rinkim*|balsavim*|referendum*); vyks{ta,} (rinkim*|balsavim*|referendum*); įvyko (rinkim*|balsavim*|referendum*); prasidėj* (rinkim*|balsavim*|referendum*); baigėsi (rinkim*|balsavim*|referendum*); pasibaig* (rinkim*|balsavim*); sureng* (rinkim*|referendum*); surengė (rinkim*|referendum*); balsav*; balsuo*; balsuoj*; atsidar* apylink*; siek* aktyvum*; siekė aktyvum*
near: rinkim*; balsavim*; renka; rinko; rinks; referendum*; apylink*; rinkėj*; balsadėž*
actor: none
recipient: none
implied actor: voters
measures: percent
without: įstatym*; seim*; rezoliuc*; parlament*; po rinkimų; suklast*; param*; komitet*
trust: 0.55

[ELECT result]
verbs: laimėj*; nugalėj*; surink* (proc*|bals*|%); gavo (proc*|bals*|%); pelnė (proc*|bals*); paskelb* (nugalėtoj*|rezultat*|pergal*); išrink*; perrink*; pasisak* už (proc*|%); parėm* (proc*|%)
near: rinkim*; bals*; referendum*; komisij*; prezident*; kadenc*; vrk; susirinkim*
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
without: rungtyn*; įstatym*; konkurs*; byl{ą,os}; turnyr*; premij*
trust: 0.55

[ELECT schedule]
verbs: paskelb* rinkim* dat*; paskyr* (rinkim*|referendum*); numat* (rinkim*|referendum*); nustat* rinkim*
near: rinkim*; referendum*
actor: subject
recipient: none
trust: 0.6

[ELECT inaugurate]
verbs: prisiek*; davė priesaik*; inauguruo*; inaugurav*; pradėj* eiti prezident*; vyko inaugurac*; įvyko inaugurac*; vyks inaugurac*
nouns: inauguracij{a,os,ą,oje}
near: prezident*; priesaik*; inaugurac*; lukašenk*
actor: none
recipient: subject
without: kar{iai,ių}; naujok*; po inaugurac*
trust: 0.5

[GOVERN law]
verbs: priėm* (įstatym*|patais*|rezoliuc*|nutarim*|konstituc*|kodeks*|deklarac*); priim* (įstatym*|patais*|nutarim*|konstituc*|kodeks*); priimt* (įstatym*|patais*|nutarim*); pasiraš* (įstatym*|įsak*|dekret*|potvark*|patais*|kodeks*); patvirt* (įstatym*|patais*|doktrin*|konstituc*|nutarim*|projekt*|strateg*); pritar* (įstatym*|patais*|projekt*|konstituc*); pakeit* (įstatym*|konstituc*|kodeks*); įsigalioj* (įstatym*|patais*|dekret*|nutarim*); išleid* (dekret*|įsak*|nutarim*); svarst* (įstatym*|patais*)
actor: subject
recipient: none
without: susitarim*; sankcij*; malon*; rezoliuc*; draudim*; nepritar*; amnest*
trust: 0.6

[GOVERN appoint]
verbs: paskyr* (ministr*|ambasador*|vadov*|direktor*|pirminink*|prokuror*|teisėj*|vad*|patarėj*|pareig*); paskirt* (ministr*|ambasador*|vadov*|direktor*|pirminink*|prokuror*|teisėj*|vad*|patarėj*|pareig*); skyr* (ministr*|ambasador*|vadov*|direktor*|pirminink*|prokuror*|patarėj*); išrink* (pirmininku|pirmininke|vadovu|vadove|spikeriu); tapo (ministr*|ambasador*|vadov*|direktor*|pirminink*|premjer*); stojo prie vairo; pradėj* eiti pareig*; vadovaus; pateik* kandidat*
near: ministr*; ambasador*; vadov*; direktor*; pirminink*; prokuror*; teisėj*; pareig*; patarėj*; premjer*; spiker*
object: person, named, none, number, body
actor: subject
recipient: object, subject
implied actor: president
without: baud*; metų; arešt*; nuteis*; susitikim*; deryb*; streik*; atleid*; atleist*
trust: 0.5

[GOVERN dismiss]
verbs: atleid* (ministr*|pareig*|vadov*|direktor*|prokuror*|teisėj*|ambasador*|darbuotoj*); atleist* (ministr*|pareig*|vadov*|direktor*|prokuror*|teisėj*|ambasador*|darbuotoj*); atleido (ministr*|pareig*|vadov*|direktor*|prokuror*|teisėj*|darbuotoj*); atšauk* (iš pareig*|ministr*|vadov*); nušalin*; pašalin* (iš pareig*|ministr*); atstatydin*; suspendav*; nuim* nuo pareig*
object: person, named, none, number
actor: subject
recipient: object, subject
implied actor: president
without: laisvę; kalin*; koncert*; skryd*; konsultac*; už dalyv*; protest*
trust: 0.55

[GOVERN decide]
verbs: pavedė; paved* (ministr*|vyriausyb*|tarnyb*); įpareig*; nurodė (ministr*|vyriausyb*|parengt*|pareigūn*|stiprin*); liepė (ministr*|vyriausyb*|parengt*|kariuomen*); patvirt* (program*|plan*|biudžet*|priemon*); įsteig*; įkūr* (komisij*|fond*|agentūr*|tarnyb*|ministerij*); sudar* (komisij*|darbo grup*|štab*); padidin* (mokest*|pensij*|tarif*|finansav*); nusprend* (statyt*|steigt*|kurt*|didint*|skirt*|įvest*|pailgint*); nutar* (statyt*|steigt*|kurt*|didint*|skirt*|įvest*)
subject: person, body, named, country, gov, none, leg
actor: subject
recipient: indirect
absorbs: yes
measures: money
without: sankcij*; sien*; uždaryt*; migrant*; kalt*
trust: 0.5

[INCIDENT accident]
verbs: žuvo; žuv*; sužeis*; nukent*; susižeid*; susižaloj*; susidūr*; apvirt*; nuvirt*; sudužo; suduž*; nukrit*; krito; nuvažiav* nuo bėgių; nulėk* nuo bėgių; užsideg*; užsiliepsnoj*; sudeg*; sprog*; įvyko (avarij*|sprogim*|gaisr*|katastrof*|nelaim*); kilo (gaisr*|sprogim*); nuskend*; paskend*; apsinuodij*; sugriuv*; įgriuv*; nulėk*
near: avarij*; gaisr*; sprogim*; katastrof*; nelaim*; autobus*; sunkvežim*; automobil*; kasykl*; gamykl*; susidūr*; traukin*; lėktuv*; sraigtasp*; bėgi*; apsinuod*; valt*; up{ė,ėje}; dron*; balion*; bepilot*; šacht*; laukuose; tvor*
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: apšaud*; raketų; karo; kainos; kursas; kurso; lygio; eksport*; apklaus*; pasikėsin*; reiting*; temperatūr*
trust: 0.5

[INCIDENT death]
verbs: mirė; miršta; mirt*; mirus*; mirs; rado (negyv*|kūn*|lavon*|palaik*); rast* (negyv*|kūn*|lavon*|palaik*); rastas (negyv*|mirus*); aptik* (negyv*|kūn*|lavon*|palaik*); nusižud*; pasikor*; sušal*; užges*
near: mirė; mirus*; kolonij*; kalėjim*; kalin*; kūn*; lavon*; negyv*; ligonin*; mišk*; pelk*; širdies; migrant*; sien*; aikštel*; palaik*; lig{os,a}
subject: person, named, none, number, opp, thing
actor: none
recipient: subject, object, genitive
count recipient: killed
count subject: killed
without: savo namuose; po ilgos ^ligos; po sunkios ^ligos; sulaukęs ^metų; mirties bausm*; miršt* nuo juok*
trust: 0.55

[INCIDENT]
verbs: uždar* (oro uost*|oro erdv*); sustabd* (oro uost*|skryd*); nepriėm* (lėktuv*|skryd*); nepriim* (lėktuv*|skryd*); nukreip* (skryd*|lėktuv*); trikd* (skryd*|oro uost*); sutrik* (skryd*|oro uost*); ribo* (skryd*|oro uost*|oro erdv*)
near: oro uost*; balion*; oro erdv*; dron*; skryd*
actor: none
recipient: object, subject
without: sankcij*; belavi*; baltarusijos bendrov*
trust: 0.55

[INCIDENT disease]
verbs: susirg*; užsikrėt*; nustat* (atvej*|užsikrėt*|virus*); patvirt* (atvej*|užsikrėt*); užregistr*; užfiks* (atvej*)
near: koronavirus*; covid*; epidem*; užsikrėt*; susirg*; grip*; tymų; atvej*
actor: none
recipient: subject, object
count recipient: persons
count subject: persons
count object: persons
without: vakcin*; įstatym*; migrant*; sien*; korupc*
trust: 0.45
`;
