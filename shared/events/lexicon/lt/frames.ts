/** Lithuanian: verbs by what they do to whom or what, frame by frame, each with its siblings. The format is told in ../format.ts. */
export const frames = `
[COERCE arrest]
verbs: nuteis* (mirt*|baus*|kalėt*|metų|metus|nelaisv*|baud*|dirb*|lygtin*); (skirt*|skyr*|paskyr*|paskirt*|skiri*) (baud*|arešt*|bausm*|par{as,ų}|kalėj*|nelaisv*); (sulauk*|išgird*|užsitrauk*) (nuosprend*|bausm*|baud*)
not object: thing
actor: subject
recipient: object, indirect, subject
measures: sentence, money
count recipient: persons
implied actor: court
without: sankcij*; premij*; sumažin*; sutrumpin*; eismo; greit*
trust: 0.75

[COERCE arrest]
verbs: (atlieka|atliekan*|atlikin*) bausm*; (=kali|kalės|tebekal*|kalėj*) (kolonij*|kalėj*|metų|metus|izoliator*|par{as,ų}); (grūd*|įkiš*|sukiš*|uždar*|sodin*|pasodin*) (grot*|kalėj*|belang*|izoliator*|karcer*|vienut*|areštin*|kolonij*); (tebelaik*|laikom*|laiko|laikė) (įkait*|nelaisv*|įkalin*|vienut*|karcer*|suimt*|areštin*); paimt* (įkait*|nelaisv*); paėm* (įkait*|nelaisv*); (nuvež*|nugaben*|pristat*|išgaben*) (nuovad*|milicij*|policij*|komisariat*|areštin*|izoliator*); (perkel*|perkėl*|išsiun*|etapav*) į (kolonij*|kalėj*|izoliator*)
object: person, named, number, none, pronoun, opp, body
actor: none
recipient: object, subject
measures: sentence
count recipient: detained
implied actor: authorities
trust: 0.65

[COERCE seize]
verbs: (areštuo*|areštav*|sulaik*|konfiskuo*|konfiskav*|užgrob*|atėm*|atim*|nusavin*|užlaik*) (turt*|vilkik*|sunkvežim*|krovin*|laiv*|sąskait*|transport*|lėktuv*|vagon*|pinig*|technik*|telefon*|kompiuter*|dokument*|cigare*|balion*|but{ą,ai,us}|sodyb*)
not object: person
actor: subject
recipient: object, iš, genitive
count object: vehicles
measures: money
implied actor: authorities
without: leidim*; teis{ę,es}; piliet*
trust: 0.65

[COERCE seize]
verbs: (krečia|krėtė|krėst*|apieško*|iškrėt*) (but*|nam*|biur*|redakc*|patalp*|darbov*); (įsiverž*|įsibrov*|išlauž*|įsilauž*) (dur*|but*|nam*|biur*|redakc*|patalp*|bendrabut*|parapij*|bažny*); (paimt*|paėm*|išnešt*|išneš*|išvež*) (kompiuter*|telefon*|dokument*|technik*|įrang*|archyv*|vėliav*|knyg*)
actor: subject
recipient: pas, genitive, object
implied actor: police
trust: 0.7

[COERCE restrict]
verbs: (sustabd*|stabdo|stabdė|nutrauk*|apribo*|ribo*|riboj*|uždar*|užver*|užvėr*|uždraud*) (punkt*|perėj*|postų|postus|pasien*|eism*|judėjim*|kirtim*|sien{ą,os})
subject: country, body, gov, cop, mil, person, named, place, none, pronoun
actor: subject
recipient: none
implied actor: government
without: šviesofor*; avarij*; sankryž*; remont*; maraton*; avarij*; lenktyn*; sankryž*; tvor*; apsaug*; remont*; maraton*; balion* oro uost*
trust: 0.6

[COERCE restrict]
verbs: (neleid*|neleist*|neleis*|draudž*|uždraud*|uždraust*|draudžiam*) (išvyk*|išvaž*|įvaž*|atvyk*|įskris*|kirst*|grįžt*|palikt*|keliaut*|gyvent*); (atim*|atėm*|panaikin*|anuliav*|anuliuo*|neprat*|netek*) (leidim*|viz{ą,os,as,ų}|piliet*|licenc*|akreditac*|registrac*|imunitet*)
object: person, named, number, none, pronoun, opp, thing, body, country
actor: subject
recipient: indirect, object, iš, genitive
count recipient: persons
implied actor: authorities
without: režim*; traukin*; alkohol*
trust: 0.65

[COERCE restrict]
verbs: nepraleist*; neįleist*; neįsileid*; neįsileis*; nustūm*; išstūm*; grąžin* atgal; (nukreip*|apsuk*) (atgal|migrant*)
object: person, named, number, ref
actor: subject
recipient: object, subject
count recipient: persons
implied actor: border guards
trust: 0.75

[COERCE ban]
verbs: (uždraud*|draudž*|uždraust*|atšauk*|neleid*|neleist*) (miting*|eityn*|protest*|piket*|koncert*|simbol*|vėliav*|susirinkim*|knyg*|leidin*|organizac*|partij*); (likviduo*|likvid*|išregistr*|paleist*|paleid*) (organizac*|asociac*|partij*|sąjung*|profsąjung*|fond*|draugij*|įstaig*|bendrij*|parapij*); (uždar*|uždaryt*) (organizac*|asociac*|redakc*|laikrašt*|mokykl*|leidykl*|bažny*|radij*|nevyriausyb*|gimnaz*)
actor: subject
recipient: object, indirect
implied actor: authorities
without: dėl ^liet*; dėl ^lietaus; dėl ^oro; dėl ^ligos; dėl ^prasto; bilietų; susirg*; orų; karantin*; remont*; protest* akcij* nutrauk*
trust: 0.6

[COERCE ban]
verbs: (paskelb*|pripažin*|pripažįst*|laiko|laikom*|vadin*) (ekstremist*|terorist* organizac*|nepageidaujam*); (įtrauk*|įraš*|papild*|papildė|atsidūr*|pateko) (ekstremist*|terorist*|ekstremizm*)
near: ekstremist*; terorist*; ekstremizm*; nepageidaujam*
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: diplomat*; persona; atak*; kaltin*
trust: 0.7

[COERCE censor]
verbs: (blok*|užblok*|ribo*|apribo*|riboj*|stabd*|išjung*|atjung*|nutrauk*|slopin*|slopina) (svetain*|portal*|prieig*|puslap*|internet*|transliac*|telegram*|signal*|youtube*|vpn|interneto|dažn*)
subject: country, body, gov, cop, person, named, place, none, pronoun
actor: subject
recipient: object, genitive, prie
implied actor: authorities
without: gps; sankcij*; gedim*
trust: 0.7

[COERCE curfew]
verbs: (įved*|įves*|įvest*|paskelb*|pratęs*|galioja) (komendant* valand*|komendantin*)
actor: subject
recipient: none
implied actor: authorities
trust: 0.85

[COERCE deport]
verbs: (išsiun*|išsiųs*|deport*|išvar*|ištrem*|ištrėm*|išgaben*|išvež*|išduo* rusij*|išmest*|išmet*) (šal{ies,į}|iš lietuv*|iš latvij*|iš lenkij*|iš baltarusij*|į baltarusiją|tėvyn*|užsien*|sien{ą,os}|rusij*)
object: person, named, number, pronoun, opp, ref
not object: thing, weapon
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: diplomat*; ambasador*; konsul*; param*; ligonin*; išdav*; delegacij*; pratyb*
trust: 0.7

[COERCE cyber]
verbs: (atak*|atakuo*|atakav*|paralyžiav*|paralyžiuo*|užpuol*|sutrikd*|nulauž*|pavog*|užšifrav*|išjung*) (server*|duomen* baz*|duomen*|sistem*|tinklalap*|svetain*|kompiuter*)
near: programiš*; hakeri*; kibernet*; įsilauž*; server*; duomen*; tinklalap*
actor: subject
recipient: object, genitive
trust: 0.7

[ASSAULT beat]
verbs: daužė; daužo; daužom*; daužyt*; plak*; smurtav*; smurtauj*; luošin*; (suduo*|sudav*|smog*) (galv*|veid*|kūn*|šon*); (panaud*|naud*|panaudot*) (fizin*|jėg*|smurt*); sužaloj*; sužalot*; (sulauž*|išmuš*|sulaužyt*) (rank*|koj*|šonkaul*|nos*|dant*|žandik*); užpul*; užpuol*
object: person, named, number, none, pronoun, opp, body
subject: person, named, body, cop, none, number, pronoun, crm, gov, mil
actor: subject
recipient: object, prieš, indirect
count recipient: injured
implied actor: police
without: ukrain*; bang*; dron*; raket*; širdis
trust: 0.65

[ASSAULT torture]
verbs: kankin*; nukankin*; tyčio*; žemin*; (laik*|laikom*|kalin*) be (maist*|vanden*|mieg*|vaist*|oro)
near: kalin*; sulaikyt*; kamer*; kolonij*; kalėj*; areštin*; suimt*; prižiūrėtoj*; milicij*; omon*; izoliator*; elektr*; apklaus*; gydym*; kankin*
object: person, named, number, none, pronoun, opp
actor: subject
recipient: object, iš
implied actor: authorities
trust: 0.65

[ASSAULT sexual]
verbs: prievartav*; išprievartav*; išprievartau*; seksual*; (seksualiai) prievartau*
actor: subject
recipient: object
count recipient: injured
without: viešai prievart*
trust: 0.8

[ASSAULT firearms]
verbs: (šov*|šau*|šaud*|šauna) (į|link|kryptim*|ginkl*|pistolet*|automat*); (atideng*|atidengė|paleid*) (ugn*|šūv*|šūvius); pašau*; nušau*; nušov*; pašov*
subject: person, named, body, cop, mil, none, number, pronoun, country
actor: subject
recipient: object, į
count recipient: injured
without: raket*; treniruo*; varžyb*; viršūn*; fejerverk*; šaudykl*
trust: 0.7

[ASSAULT heavy-weapons]
verbs: (smog*|smogia|smogė|atak*|atakuo*|pataik*|pataikė|trenk*|rėžės*|krit*|sprogdin*) (raket*|dron*|bomb*|sviedin*|artilerij*|gamykl*|aerodrom*|elektrin*|naft*|miest*|srit{į,yje,ies}|daugiabut*|ligonin*|tilt*|uost*|objekt*|bepilot*); (paleid*|leid*|iššov*|iššau*) (raket*|sviedin*|dron*); bombardu*; bombard*; apšaudo; apšaudė; apšaudyt*
subject: weapon, country, person, body, mil, named, place, none, pronoun
actor: subject
recipient: object, į, indirect
count recipient: killed
without: pratyb*; mokym*; bandym*; pažeid*; lietus; škval*; audr*
trust: 0.65

[ASSAULT explosives]
verbs: susprogdin*; susprogdino; susprogdint*; sprogdino; (padėj*|sprog*|detonav*) (bomb*|užtais*|sprogmen*|mina|minos)
actor: subject
recipient: object
count recipient: injured
without: kontroliuojam*; išminuot*; rekord*; bėgi*; relin*; geležink*
trust: 0.65

[ASSAULT assassinate]
verbs: pasikėsin*; nunuodij*; nunuody*; (nužud*|nužudyt*|nušaut*|nušov*|susprogdin*) (žurnalist*|politik*|opozicion*|aktyvist*|advokat*|kritik*)
actor: subject
recipient: object, į, genitive
count recipient: killed
without: nuosavyb*; gamt*
trust: 0.7

[RETREAT release]
verbs: (išėj*|išei*|išleist*|išleid*|grįž*|sugrįž*|ištrūk*) (laisv*|iš kalėj*|iš kolon*|iš areštin*|iš nelaisv*|iš izoliator*); (atsidūr*|yra|jau) laisvėje; atgav* laisv*; sulauk* laisv*; išlaisvin*; (sugrąž*|susigrąž*|išvadav*|išvaduo*|grąžin*) (belaisv*|kalin*|įkait*|namo)
object: person, named, number, none, pronoun, opp
actor: none
recipient: object, subject
count recipient: released
count subject: released
implied actor: authorities
without: ragin*; reikal*; praš*; miest*; kaim*; teritorij*
trust: 0.7

[RETREAT return]
verbs: (grąžin*|sugrąžin*|atidav*|atiduo*|perdav*) (vilkik*|sunkvežim*|kūn{ą,us,ai,as}|palaik*|krovin*|turt*|automobil*|pas{ą,us}|telefon*|technik*|pinig*)
subject: country, body, gov, cop, person, named, place, none, pronoun
actor: subject
recipient: indirect, object
count object: vehicles
implied actor: authorities
without: param*; ukrainos kariuom*; kariuomen*
trust: 0.65

[RETREAT access]
verbs: (įleid*|įleis*|įleist*|prileid*|prileist*|leid*|leist*|leido) (inspektori*|stebėtoj*|ekspert*|misij*|delegac*|advokat*|pasimatym*|aplanky*|paskambint*|konsul*)
actor: subject
recipient: indirect, object
implied actor: authorities
without: reikal*; praš*; ragin*; migrant*
trust: 0.6

[RETREAT ceasefire]
verbs: (nutrauk*|sustabd*|paskelb*|laik*|prasidėj*|prasided*|įsigalioj*|laikosi) (ugn{į,ies}|paliaub*|mūš*)
subject: country, body, mil, gov, person, named, none, place, thing
actor: subject
recipient: none
without: ragin*; reikal*; siūl*; gaisr*; ugniagesi*; pažeid*; atiden*
trust: 0.65

[RETREAT withdraw]
verbs: (atitrauk*|išved*|išves*|išvež*|pasitrauk*|atsitrauk*|patrauk*) (karius|karių|kariuom*|dalin*|pajėg*|technik*|raket*|samdin*|kariškius|kontingent*)
actor: subject
recipient: iš
count object: troops
without: ragin*; reikal*
trust: 0.7

[RETREAT withdraw]
verbs: (grįžo|grįžt*|grįš|sugrįžo|pasitrauk*|atsitrauk*|išvyk*|palik*) (į baz*|į dislok*|nuo sienos|nuo pasien*|namo|iš poligon*|iš baltarus*)
subject: mil, weapon
actor: subject
recipient: none
count subject: troops
trust: 0.7

[RETREAT resign]
verbs: (pasitrauk*|pasitraukia|traukias*|traukės*|atsisak*|atsisako|palik*|palieka) (iš pareig*|iš post*|pareig*|post{o,ą}|mandat*|kėd*|portfel*); (įteik*|paraš*|pateik*) atsistatyd*; atsistatyd*
subject: person, named, gov, leg, none, pronoun, body
actor: subject
recipient: none
without: klub*; treneri*; ragin*; reikal*; kandidat*
trust: 0.7

[REQUEST yield]
verbs: maldau*; meldž*; spaud*; spaudžia; spaudė; reikalau*; ragin*; paragin*; pareikal*; praš*; papraš*; primygt*
near: paleist*; išlaisvint*; nutraukt*; sustabdyt*; liaut*; atidaryt*; atverti; atitraukt*; atšaukt*; panaikint*; grąžint*; baigt*; nustot*; atsisakyt*; išvest*; paleidim*; išlaisvinim*; panaikinim*
actor: subject
recipient: object, genitive, iš, indirect
absorbs: yes
trust: 0.6

[REQUEST change]
verbs: (pasiraš*|pateik*|surink*|įteik*|rink*|rinko|renka|paskelb*) (peticij*|kreipim*|paraš{ų,us})
actor: subject
recipient: indirect, prieš
count actor: participants
absorbs: yes
without: kandidat*; rinkim*; surink* parašų rink*; biul*
trust: 0.6

[REQUEST assist]
verbs: (praš*|papraš*|kreip*|reikalau*|ragin*) (ginkl*|sistem*|gynyb*|šaudmen*|paskol*|lėš*|finans*|prieglob*|sankcij*|griežtes*|padėt*|padėk*|tarpinink*|skirt*)
subject: person, body, country, gov, named, place, none, ngo, opp, pronoun
actor: subject
recipient: object, į, genitive
absorbs: yes
without: teism*; prokuror*; panaikint*; atšaukt*; pirkt*
trust: 0.55

[REQUEST meet]
verbs: (kvie*|pakvie*|kviečia|siūl*|siūlo|pasiūl*|pasiūlė|ragin*|paragin*|sušauk*|šauk*|inicijav*|prašo|papraš*) (apsilanky*|susitik*|derėtis|deryb*|dialog*|posėd*|pasitarim*|vizit*|pokalb*|sės* prie|atvykt*)
subject: person, body, country, gov, named, place, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect, genitive
absorbs: yes
trust: 0.65

[AGREE]
verbs: pasiekt* (sutarim*|susitarim*|kompromis*|bendr*); (pasiekė|pasiek*|rado|rastas) (sutarim*|bendr* kalb*|kompromis*); (pasiūl*|siūlo|pasiūlė|siūlė|siūlosi|pasisiūl*) (tarpininkaut*|pagalb*|param*|padėti|padės|priimti|priglausti|surengti|būti); (parafav*|sukirt* rank*|pasiraš*|pasirašyt*) (susitarim*|sutart*|memorandum*|protokol*|deklarac*|kontrakt*); (duo*|dav*) (žod{į,žio}|garant*|sutikim*)
subject: person, body, country, gov, named, place, none, igo, ngo, pronoun, thing
actor: subject
recipient: indirect, su
absorbs: yes
measures: money
without: atsisak*; klub*; žaidėj*; įved* sankc*
trust: 0.6

[CONSULT]
verbs: (sureng*|rengia|reng*|vyk*|vyko|vyksta|įvyk*|vyks|prasidėj*|prasided*|baig*|tęs*) (pasitarim*|konsultac*|pokalb* telefon*|susitikim*|dvišal*|trišal*|posėd*|deryb*|konferencij*|viršūn*)
near: vadov*; ministr*; prezident*; premjer*; ambasador*; diplomat*; deleg*; tarnyb*; šalių; viceministr*; lyder*; urm; es; nato; jt; saugum*; tarp; patarėj*; pasiuntin*; atstov*
actor: subject, genitive
recipient: su
without: žurnalist*; teism*; bylos; teisė*; rungtyn*; akcinink*; tėv*
trust: 0.5

[SUPPORT]
verbs: (teigiam*|palank*) (įvertin*|vertin*|sutik*|sutink*); (stoj*|stojo|stoja) (pus{ę,ėn}|palaik*|ginti); (atidar*|atkūr*|atkur*|atnaujin*|užmezg*|grąžin*|atver*) (ambasad*|diplomat*|konsulat*|pasiuntinyb*); (reišk*|išreišk*|pareišk*|deklaruo*) (param*|palaik*|solidar*|pritarim*|padėk*|dėking*|pagarb*); (apdovan*|pagerb*|įvertin*) (ordin*|medal*|premij*|apdovanojim*|žurnalist*|aktyvist*|pasienie*|kari*); solidarizuo*; (pripažin*|pripažįst*|pripažin*) (nepriklausomyb*|genocid*|lyder*|teisėt*|vyriausyb*)
subject: person, body, country, gov, named, place, none, igo, ngo, opp, pronoun, leg
actor: subject
recipient: object, indirect, su, genitive
without: nepripaž*; neteisėt*; finans*; sport*; čempion*; ragin*; parod*; paminkl*; prie ambasad*
trust: 0.6

[CONCEDE]
verbs: (atšald*|atšildė|atblokav*) (turt*|lėš*|sąskait*); (atsisak*|atsisako|atidėj*|atideda|atšauk*|stabdo|sustabd*) (plan{o,ų,us}|ketinim*|sprendim* uždar*|reikalavim*|reform*|mokesč*); (sustabd*|nutrauk*|atšauk*|baigė|baig*|suspendav*|atidėj*) (protest*|streik*|bado|badav*|blokad*|piket*|boikot*); (panaikin*|panaikint*|sušvelnin*|švelnina|sušvel*|suspend*|atšauk*|sumažin*|palengvin*) (sankcij*|apribojim*|ribojim*|draudim*|embarg*|muit{us,ai}|taisykl*|bausm*|nuosprend*|vizų); (atleist*|atleid*) nuo (bausm*|atsakom*|sankc*|baud*); išteisin*; išteisint*; (nutrauk*|nutraukt*) (baudžiam*|persekioj*|byl{a,ą,os})
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: ragin*; reikal*; praš*; atsisak* panaik*; neketin*
trust: 0.6

[COOPERATE]
verbs: (prad*|pradėj*|prasidėj*|prasided*|reng*|sureng*|vyk*|vyksta|vyko|tęs*|baig*) (bendr* pratyb*|bendr* mokym*|pratyb* kartu|bendr* karin*|bendr* operac*); (treniravosi|treniruojas*|mokės*|pratyb*|patruliuo*|patruliav*) (kartu|drauge|bendr*)
subject: country, mil, body, person, named, none, thing, place, number, gov
actor: subject, genitive
recipient: su
trust: 0.75

[COOPERATE]
verbs: (išdav*|išduo*|perdav*|perduo*|ekstradav*|ekstraduo*) (įtariam*|teroru|nusikalt*|teroristą|sukčių|ieškom*)
object: person, named, number, none, crm, pronoun
subject: country, body, gov, place, none, named, cop
actor: subject
recipient: indirect, į
count object: persons
without: teism* byl*; atsisak*; param*
trust: 0.7

[COOPERATE]
verbs: (išdav*|išduo*|ekstradav*|ekstraduo*) (baltarus*|minsk*|rusij*|maskv*|lenkij*|lietuv*|ukrain*|latvij*|vokiet*|jav)
object: person, named, number, pronoun, crm, opp
subject: country, body, gov, place, none, named, cop
actor: subject
recipient: indirect
count object: persons
without: viz*; leidim*; pas{ą,us}; atsisak*
trust: 0.7

[COOPERATE]
verbs: (tiek*|tiekia|tiekė|parduo*|pardav*|perka|pirk*|pirko|įsigij*|įsigy*|nusipirk*|eksportuo*|importuo*|gabena|gaben*) (naft*|duj{as,ų,oms}|elektr*|ginkl*|trąš*|grūd*|raket*|optik*|komponent*|detal*|lust*|sunkvežim*|kuro|kurą|degal*|medien*|benzin*|cemen*|karin* technik*|cukr*|traktor*|produkcij*)
subject: country, body, bus, gov, place, none, named, person
actor: subject
recipient: indirect, iš, į
measures: money, percent
without: nebe*; kontraband*; sukč*; gyventoj*; param*; humanit*; ragin*; nustoj*; vidaus rink*
needs: recipient
trust: 0.55

[COOPERATE]
verbs: (apsikeit*|keičias*|keitės*|keis*|dalij*|dalin*|pasidalij*|perduo*|perdav*) (žvalgyb*|informac*|duomenimis|duomenis|patirt*); (susitar*|sutar*|prad*|pradėj*) bendradarb*; bendradarb*; (sujung*|paleid*|pradėj* kursuot*|atidar*|atidarė) (maršrut*|reis{ą,as,us}|traukin*|skryd*)
subject: country, body, gov, place, none, named, person, thing
actor: subject
recipient: su, indirect
needs: recipient
without: nutrauk*; kaltin*; įtar*
trust: 0.5

[COOPERATE]
verbs: (išaug*|augo|auga|padidėj*|sumenk*|menko|sumaž*|maž*|smuk*|krit*|siek*|siekė|sudar*|pasiek*|viršij*|susitrauk*) (eksport*|import*|prekyb*|apyvart*|tranzit*|krovin* srautas|tiekim*)
near: %; proc; procent*; kart{ų,us}; mlrd; mln; milijon*; milijard*; perpus; trečdal*; dvigub*; mažiau; daugiau; tūkst*
actor: genitive
recipient: į, su, iš
measures: percent, money
trust: 0.55

[AID]
verbs: (nuvež*|atvež*|nugaben*|atgaben*|pristat*|išsiun*|išsiųs*|siun*|siųs*|nusiun*|nusiųs*|dovanoj*|padovanoj*|dovanos|perdav*|perduo*|paaukoj*|aukoj*|gavo|gaus|gauna|sulauk*) (humanitar*|maist*|drabuž*|vaist*|param{ą,os}|pagalb{ą,os}|ginkl*|šarvuoč*|tank*|pabūkl*|haubic*|šaudmen*|amunic*|patriot*|gynybos sistem*|generator*|transformator*|dron*|palapin*|antklod*|visureig*|šalm*|paskol*|kredit*|karin* technik*|sraigtasparn*|naikintuv*)
subject: country, body, gov, place, none, named, person, ngo, bus, igo, thing, number
actor: subject
recipient: indirect, į
measures: money
count object: vehicles
without: atsisak*; bank* klient*; jaun*; pirk*; kontraband*; pratyb*; praš*; reikal*; ragin*
trust: 0.6

[AID]
verbs: (suteik*|suteikt*|gavo|gaus|gauna|išdav*|išduo*|išduot*|išdavė) (prieglob*|politin* prieglob*|humanitar* viz*|paskol*|kredit*|pabėgėl* status*|apsaug*|stipend*|humanitarin*|laikin* leidim*|pilietyb*|nacional* viz*)
subject: country, body, gov, place, none, named, person, ngo, igo, number, pronoun, thing
actor: subject
recipient: indirect
measures: money
without: atsisak*; būst*; atėm*; panaik*; vartoj*; praš*
trust: 0.6

[REJECT]
verbs: netenkin*; nepatenkin*; neišdav*; neišduo*; neišduot*; nepriims*; nepritar*; neleid* (susitik*|aplank*|pasimatym*); (atmet*|atmetė|atmeta|atmes*|atmest*) (kaltinim*|reikalavim*|siūlym*|prašym*|skund*|planą|ultimatum*|kritik*|peticij*|kandidat*|pasiūlym*|iniciatyv*|sankc*|bet koki*)
subject: country, body, gov, place, none, named, person, jud, igo, opp, pronoun, leg
actor: subject
recipient: indirect, genitive, object
absorbs: yes
without: draudik*; žal*; klient*
trust: 0.55

[REJECT]
verbs: (=nenusileis|=nenusileid|=nepasiduos|=nepasidav|=nepaklus|=nevykdys|=nevykdo|=nesitrauks|=nesiderės|=nesiderėjo|=nesikalbės|=nešvelnins|=neatšauks|=neatidarys|=neatvers|=nepripažins|=nepripažįst|=neišduos|=nepaleis|=nepriims|=nedalyvaus|=nevažiuos|=nevyks|=neremia|=neparems|=nerems|=nesutiks)
subject: country, body, gov, place, none, named, person, jud, igo, opp, pronoun, leg
actor: subject
recipient: indirect, su, object, genitive
absorbs: yes
without: teism* paleis*; vyks; oro uost*; rungtyn*
trust: 0.45

[THREATEN]
verbs: (žada|žadėj*|pažad*|grūmoj*|prisiek*|užsimin*|užsimen*|neatmet*|gąsdin*|pasireng*|pasirengęs|pasiruoš*) (atsak{ą,o,om*,yti}|atsakomąs*|kerš*|atkeršy*|veidrodin*|nubaust*|baust*|sunaikint*|numušti|smogt*|branduolin* ginkl*|panaudoti|uždaryti sien*|uždaryti|nutraukti|sankcij*|karu)
subject: country, body, gov, place, none, named, person, mil, igo, pronoun
actor: subject
recipient: indirect, dėl
absorbs: yes
without: klausim*; rinkėj*; laišk*; baigt* kar*; nutraukt* ugn*
trust: 0.6

[THREATEN]
verbs: (įspėj*|perspėj*|įspėja|perspėja|pareišk*|pagras*|gras*|grasina) (numuš*|smog*|uždar*|užver*|nutrauk*|atsak*|išsiųs*|areštuo*|sulaik*|nubaus*|sankcij*|griežt*|panaudos|sulauks|pasekm*|išvar*|nedels*|kainuos)
near: jei; jeigu; sulauks; griežt*; pasekm*; atsak*; jėg*; numuš*; bus numušt*; nedels*; smog*; tvirt*; kainuos; priemon*; išsiųs*; uždarys; užvers; panaudos; nutrauks
subject: country, body, gov, named, person, mil, cop, igo, pronoun, place
actor: subject
recipient: indirect, object
absorbs: yes
without: meteorolog*; sinoptik*; gydytoj*; ekonomist*; apklaus*
trust: 0.5

[PROTEST boycott]
verbs: boikotuo*; boikotav*; (paskelb*|ragin*) boikot*; (nedalyvav*|nedalyvaus*) (rinkim*|balsavim*|referendum*)
object: thing, none
near: rinkim*; balsav*; referendum*; opozicij*; part{ija,ijos,ijų}; rink{ėjai,ėjus}; apklaus*
actor: subject
recipient: none
trust: 0.75

[PROTEST riot]
verbs: (kilo|kyla|įsiplieskė|prasidėj*|prasided*|numalšin*|malšin*|vyko|vyksta|sukėl*|surengė) (riauš*|susirėmim*|neramum*); (siaub*|niokoj*|padeg*|padegė|padegt*|vert*) (automobil*|barikad*|padang*|pastat*) 
near: riauš*; susirėmim*; neramum*; protest*; demonstr*; mini{a,os}; barikad*
actor: subject
recipient: none
implied actor: protesters
without: kaltin*; nuteis*
trust: 0.6

[PROTEST demo]
verbs: (nuvilnij*|nusidriek*|vilnij*|įvyk*|vyksta|vyko|vyks|praėj*|suorganizuo*|organizuo*|rengia|reng*|susibūr*|susitelk*|išei*|prisijung*) (miting*|eityn*|protest*|piket*|demonstrac*|solidarumo akcij*|žyg{is,į,iai}|gyv* grandin*|į gatves)
actor: subject
recipient: prieš, prie, priešais
count actor: participants
count subject: participants
implied actor: protesters
without: šventin*; koncert*; kaltin*; nuteis*; orkestr*; krepšin*; nužud*; sulaik*; malšin*; not{a,ą,os}; ministerij*
trust: 0.6

[PROTEST obstruct]
verbs: (blok*|užblok*|blokuo*|užtvėr*|užtver*|perkirt*|užim*|užėm*|okupav*) (punkt*|perėj*|keli{ą,us,ai}|eism*|gatv*|tilt*|aikšt*|geležink*|bėg{ius,iai})
subject: bus, lab, opp, cvl, edu, person, number
not subject: cop, gov, mil
actor: subject
recipient: none
count actor: participants
without: policij*; migrant*; kariuom*
trust: 0.7

[PROTEST strike]
verbs: streikuo*; streikav*; sustreikav*; (paskelb*|prad*|pradėj*|reng*|sureng*|tęsia|tęs*|prasidėj*|prasided*|vyksta|vyko) streik*
subject: lab, person, bus, body, cvl, edu, none, number, thing
actor: subject
recipient: none
count actor: participants
count subject: participants
without: bado; badav*
trust: 0.75

[PROTEST hunger]
verbs: badauja; badav*; badaus*; (paskelb*|prad*|pradėj*|tęsia|nutrauk*|atnaujin*) (bado|badav*)
actor: subject
recipient: none
without: afrik*; gaz*; nutrauk* badav*
trust: 0.8

[SANCTION discontinue]
verbs: (sustabd*|stabd*|stabdo|nutrauk*|nutraukia|atšauk*|suspenduo*|suspendav*|įšald*|denonsuo*|denonsav*) (susisiekim*|susitarim*|sutart{į,is,ies}|bendradarbiav*|finans*|projekt*|naryst*|santyk*|tiekim*|tranzit*|eksport*|import*|skryd*|reis{us,ai}|derybas dėl|prekyb*|konvencij*|kontrakt*|veikl* baltarus*)
subject: country, gov, igo, body, place, named, person, none, bus
actor: subject
recipient: su, indirect, į, iš
without: audr*; streik*; gedim*; karšt*; klub*; sukč*; ragin*; siūl*; reikal*; panaik*; darbo sutart*; tiekėj*; avarij*; balion*; sulaik*; byl*; nuomos; patalp*
trust: 0.55

[SANCTION discontinue]
verbs: (nebeskraid*|neskraid*|nebeskris*|nebeskraidys*|nutrauk* skryd*|aplenk*|aplenkia|vengia) (baltarus*|minsk*|oro erdv*|virš)
actor: subject
recipient: į, virš, object
trust: 0.65

[SANCTION discontinue]
verbs: (neleid*|neleist*|neleis*|neprileid*|nušalin*|diskvalifik*|suspend*|pašalin*|uždraud*|uždraust*) (varžyb*|žaidyn*|čempionat*|olimp*|dalyv*|rungty*|naryst*|rinktin*|federacij*|eurovizij*|taryb*)
object: country, body, person, named, none, number, ngo, thing
actor: subject
recipient: object, indirect, genitive
without: dopin*; traum*; gyventoj*; kandidat*; rinkim*
trust: 0.6

[SANCTION discontinue]
verbs: (įved*|įves*|įvest*|paskelb*|skirt*|skyr*|pritaik*|taik*|patvirtin*|patvirtint*|priim*|priėm*|priimt*|pratęs*|pratęst*|išplėt*|išplės*|išplėst*|sutar*|sugriežtin*|griežtin*|papild*|parengė|pasiraš*) (sankcij*|embarg*|ribojamąs*|ribojam* priemon*|juod{ąjį,ąjame} sąraš*|sankcinį)
subject: country, gov, igo, body, place, named, person, none, thing
actor: subject
recipient: indirect, prieš, genitive, object
count recipient: persons
measures: money
without: ragin*; panaik*; atšauk*; siūl*; vairuotoj*; dopin*; gras*; praš*; apeit*; apėj*; reikal*
trust: 0.65

[SANCTION discontinue]
verbs: (uždraud*|uždraust*|draudžia|draudž*) (įvež*|import*|eksport*|tranzit*|įvežt*|įvaž* automob*|vilkik*|numer*|skraid*|skryd*|prek{es,ių}|medien*|pirkt*|trąš*|transliuo*)
subject: country, gov, igo, body, place, named, none
actor: subject
recipient: indirect, iš, su, genitive, object
without: alkohol*; ragin*; mėsos užkr*; maro
trust: 0.6

[MOBILIZE troops]
verbs: (sutrauk*|sutraukt*|traukia|telk*|telkia|telkė|sutelk*|siun*|siųs*|nusiun*|permet*|permes*|dislok*|dislokuo*|perkel*|perkėl*|išdėst*|kaupia|kaup*|atgaben*|atsiun*|stipri*|sustipr*) (karius|karių|kari{ai,ams}|pajėg*|dalin*|technik*|kariuom*|tank*|šarvuoč*|samdin*|kontingent*|batalion*|brigad*|kuop*|specialiųjų operac*)
subject: country, gov, mil, body, place, named, person, none, number, thing
actor: subject
recipient: none
count object: troops
count subject: troops
without: humanit*; ukrainai; param*; gaisr*; ragin*; sulaik*
trust: 0.65

[MOBILIZE police]
verbs: (sutrauk*|sutraukt*|telk*|sutelk*|siun*|siunčia|siųs*|nusiun*|permet*|atsiun*|dislok*|perkel*|perkėl*|patruliuo*|budi|sustipr*) (milicij*|policij*|policinink*|omon*|pareigūn*|pasienie*|vst|viešojo saugum*|vidaus kariuom*)
subject: country, gov, cop, body, place, named, person, none, number
actor: subject
recipient: none
count object: troops
count subject: troops
without: eism*; renginy*; sulaik*; ragin*
trust: 0.6

[MOBILIZE troops]
verbs: (pašauk*|šauk*|pakviest*|pakvies*|šaukiam*|kvieč*|mobilizuo*|mobilizav*) (mokym*|pratyb*|rezerv*|tarnyb*|atsargin*|šaukt*|prievol*|karius)
subject: country, gov, mil, body, place, named, person, none, number, thing
actor: subject
recipient: none
count object: troops
count subject: troops
without: kalbos; koncert*; sport*
trust: 0.65

[MOBILIZE weapons]
verbs: (įskrid*|įskrend*|įskris*|atskrid*|atskrend*|skrid*|skraid*|perskrid*|kirto|kerta|pasiek*|pažeid*|pažeist*) (balion*|dron*|bepilot*|sraigtaspar*|naikintuv*|orlaiv*|oro erdv*|zond*)
near: balion*; dron*; bepilot*; sraigtaspar*; naikintuv*; orlaiv*; zond*; oro erdv*
actor: none
recipient: į, object
count subject: vehicles
without: nukrit*; sulaik*; numuš*; keleivin*; delegac*; oro uost*
trust: 0.6

[ELECT vote]
verbs: (vyk*|vyko|vyksta|prasidėj*|prasided*|baigėsi|baigės*|surengt*|sureng*|atidar*|atsidar*|užsidar*|uždar*) (rinkim*|balsavim*|referendum*|apylink*)
near: rinkim*; balsav*; referendum*; apylink*
actor: none
recipient: none
implied actor: voters
measures: percent
without: kampanij*; vyks; po rinkim*; protest*; federac*; klub*; miting*; kandidat* į; prieš rinkim*; sulaik*; dėl rinkim*; iki rinkim*
trust: 0.5

[ELECT schedule]
verbs: (vyks|numat*|numatyt*|paskelb*|suplanuo*|nukel*|perkel*|paskirt*|paskyr*|suveng*|surengs*|skelbia) (rinkim*|referendum*|balsavim*)
near: rinkimai; rinkimus; rinkimų dat*; rinkim* dat*; referendum*; balsavim*
actor: none
recipient: none
implied actor: authorities
without: rezultat*; rinkim* komisij*; sukči*; protest*; kandidat*; boikot*; per rinkimus; po rinkim*; laimėj*; nugalėtoj*
trust: 0.55

[ELECT result]
verbs: (paskelb*|paskelbt*|patvirtin*|patvirtint*|suskaič*|baigt*|skaičiuo*) (rezultat*|nugalėtoj*|bals{us,ai,ų}|laimėtoj*)
near: rinkim*; crk; cvk; vrk; bals{us,ai,ų}; referendum*; nugalėtoj*
actor: subject
recipient: object
measures: percent
implied actor: Central Election Commission
without: varžyb*; tyrim*; konkurs*; apklaus*; klastoj*
trust: 0.6

[ELECT result]
verbs: (išrink*|išrinkt*|perrink*|perrinkt*|laimėj*|nugalėj*|pergal*) 
near: rinkim*; prezident*; parlament*; seim*; kadencij*; bals{ų,ais}; pirminink*; meru
subject: person, named, none, pty, body, opp, pronoun, country
actor: none
recipient: subject, object
measures: percent
implied actor: voters
without: federacij*; klub*; čempion*; varžyb*; premij*; konkurs*; byl*
trust: 0.5

[ELECT inaugurate]
verbs: prisaikdin*; prisaikdint*; inauguruo*; inauguruot*; prisiek*; (duo*|davė|dav*|prad*|pradėj*) (priesaik*|kadencij*|prezidento pareig*)
subject: person, named, none, gov, pronoun, body
actor: none
recipient: subject, object
without: kariai; šauktin*; atkeršy*; rinkim*
trust: 0.65

[GOVERN appoint]
verbs: (paskyr*|paskir*|paskirt*|skiria|skyrė|patvirtin*|patvirtint*|pristat*|tapo|taps) (ministr*|premjer*|vadov*|vadu|ambasador*|general*|prokuror*|teisėj*|pirmininku|pirmininką|pirmininke|gubernator*|komendant*|viceministr*|patarėj*|sekretor*|pasiuntin*|štabo viršinink*|direktor*|meru)
object: person, named, none, number, pronoun
subject: gov, person, named, body, none, leg, country
actor: subject
recipient: object, subject
implied actor: president
without: įmon*; klub*; bendrov*; pardavim*; federac*; komand*
trust: 0.6

[GOVERN dismiss]
verbs: (atleid*|atleist*|atleis*|atstatydin*|nušalin*|nušalint*|pašalin*|pašalint*|atšauk*|nuim*|nuėm*) (ministr*|premjer*|vadov*|vad{ą,as}|pirminink*|direktor*|pareig*|post{o,ą}|ambasador*|gubernator*|general*|prokuror*|viceministr*)
object: person, named, none, number, pronoun, gov
subject: gov, person, named, body, none, leg
actor: subject
recipient: object, subject
implied actor: president
without: klub*; treneri*; streik*; protest*; ambasador*; konsul*; diplomat*
trust: 0.6

[GOVERN decide]
verbs: (liep*|liepė|liepia|paved*|paves*|pavedė|nurod*|nurodė|įsak*|įsakė|įparei*|įpareigoj*|įgaliojo) (ministr*|vyriausyb*|pareigūn*|valdinink*|gubernator*|tarnyb*|kariuom*|kgb|milicij*|ministerij*|saugum*|taryb*|kariškiams|pasienieč*|stabilizuo*|parengti|užtikrint*|sustiprin*|uždaryti|imtis)
subject: gov, person, named, body, leg
actor: subject
recipient: indirect, object
absorbs: yes
without: teism*; gydytoj*; prokuror* nurod*; pranešim* nurod*
trust: 0.55

[GOVERN decide]
verbs: (nuspr*|nusprend*|nutar*|nutarė|patvirtin*|pritar*) (statyt*|įsteig*|įkurt*|kurt*|skirti|didint*|padidint*|mažint*|pratęst* program*|tvor*|strategij*|program*|planui|planą|biudžet*|doktrin*|koncepcij*)
subject: gov, body, leg, person, named, country, none, place
actor: subject
recipient: none
measures: money
without: klub*; bendrov*; įmon*; sankcij*
trust: 0.55

[GOVERN law]
verbs: (priėm*|priim*|priimt*|patvirtin*|patvirtint*|pritar*|pritarė|pasiraš*|pasirašyt*|įsigalioj*|pakeit*|pakeist*|papild*|paskelb*) (įstatym*|dekret*|įsak{ą,as,ai}|patais*|kodeks*|konstitucij*|nutarim*|doktrin*|rezoliuc*|tvark{ą,a})
subject: gov, body, leg, person, named, country, none, place, thing
actor: subject
recipient: none
without: sankcij*; malon*; ragin*; vetuo*; svarst*; siūl*; draud*; apdovan*
trust: 0.6

[RELOCATE flee]
verbs: (pabėg*|bėga|bėgo|spruk*|paspruk*|perbėg*|išvyk*|emigrav*|emigruo*|pasitrauk*|persikel*|persikėl*|persikraust*|išsikraust*|išsikel*|apsigyven*) (į lietuv*|į lenkij*|į vilni*|į varšuv*|į gruzij*|į vokiet*|į latvij*|į ukrain*|į užsien*|iš baltarus*|iš šal*|iš gimtin*|užsien*|svetur|trem*|egzil*)
near: bij*; persekioj*; represij*; arešt*; trem*; opozic*; aktyvist*; žurnalist*; baltarus*; režim*; sulaik*; kalėj*; kgb; protest*; politin*; byl*; gresi*; dezertyr*; karo; pabėg*; perbėg*; spruk*; emigr*; užsien*
subject: person, named, number, none, opp, med, cvl, pronoun, mil, body, bus
actor: subject
recipient: none
count actor: persons
count subject: persons
without: vizit*; deryb*; delegac*; turist*; kariuom*; dalin*; susitik*; ministr*
trust: 0.6

[RELOCATE migrate]
verbs: (susitelk*|susispiet*|būriuo*|būriav*|plūst*|plūdo|plūsta|patek*|pateko|patenka|atvyk*|laukia|įstrig*|perėj*|perei*|įsiverž*|prasiverž*|bandė|band*|mėgin*) (migrant*|pabėgėl*|neteisėt*|prieglobs* praš*|kurd*|irakieč*)
near: migrant*; pabėgėl*; sien*; pasien*; neteisėt*; perėj*
not subject: gov, cop, mil, country
actor: subject, object
recipient: none
count actor: persons
count subject: persons
count object: persons
implied actor: migrants
without: apgręž*; neįleid*; sulaik*; stovykl* darbuot*; posėd*; įkurd*; nuteis*; turist*; ekskursij*; kasmet
trust: 0.6

[RELOCATE evacuate]
verbs: evakuo*; evakuot*; evakuav*; iškeld*; iškeldin*; iškeldint*
object: person, named, number, none, pronoun, body, thing
actor: subject, object
recipient: object
count object: persons
count subject: persons
without: mokym*; pratyb*
trust: 0.7

[RELOCATE return]
verbs: (grįž*|grįš*|sugrįž*|parvyk*|grįžo) (tėvyn*|gimtin*|baltarus*|namo|iš trem*|iš emigr*|iš užsien*)
near: trem*; emigr*; politin*; opozic*; pabėg*; migrant*; aktyvist*; repatr*; metų; prieglob*
subject: person, named, number, none, opp, med, cvl, pronoun, ref
actor: subject
recipient: none
count actor: persons
count subject: persons
without: vizit*; delegac*; kariai; dalin*; gandr*; turist*; laisv*
trust: 0.55

[INCIDENT disaster]
verbs: (užlie*|apgriov*|nuniok*|siaut*|siautė|praūž*|nušlav*|užtvind*|apsem*|kilo|sudreb*|nuplov*) (potvyn*|audr*|škval*|gaisr*|upė|upės|vanduo|žemės drebėj*|uragan*|viesul*)
actor: none
recipient: object
trust: 0.65

[INCIDENT accident]
verbs: (sudužo|sudužus*|nukrit*|nukrito|susidūr*|apsivert*|nuvažiav*|įvyk*|kilo|sprog*|užsideg*|žuvo|žuv*|nukentėj*|sužeist*|sužalot*|susižal*|sudeg*) (avarij*|lėktuv*|sraigtaspar*|autobus*|traukin*|automobil*|gaisr*|gamykl*|kasykl*|šacht*|sprogim*|duj*|vilkik*|cech*|dirbtuv*|sandėl*)
actor: none
recipient: subject
count recipient: killed
without: raket*; bomb*; dron*; apšaud*; atak*; sprogmen*; diversij*; teror*; šūv*; susprogd*; padeg*; smog*
trust: 0.6

[INCIDENT death]
verbs: (mirė|miršta|mirus*|mirė|mirs*|žuvo|paskend*|nuskend*|nuskęs*|sušal*|nušal*|pasikor*|nusižud*|rast* negyv*|rast* mir*|rastas|rasta|rasti|rado|aptik*|aptikt*) (kolonij*|kalėj*|kalin*|izoliator*|areštin*|ligonin*|migrant*|pasien*|sien{os,oje}|miške|pelkė*|upė*|kūn*|palaik*|kar{ys,iai,io}|šauktin*|tarnyb*)
actor: none
recipient: subject, object
count recipient: killed
without: savo namuose; po ilgos ^ligos; po sunkios ^ligos; sulaukęs ^metų; aktor*; vėž*; senatv*; sulauk*; nušov*; nužud*
trust: 0.6

[INCIDENT disease]
verbs: (nustat*|nustatyt*|užfiksuo*|patvirtin*|patvirtint*|užregistr*|mirė|susirg*|užsikrėt*|registruo*) (koronavirus*|covid*|užsikrėt*|susirgim*|infekc*|protrūk*|atvej{ai,ų,is}|virus*)
near: koronavirus*; covid*; virus*; užsikrėt*; susirg*; infekc*; mar{as,o}; tymų; difterij*
actor: none
recipient: none
count clause: persons
trust: 0.65

[ACCUSE investigate]
verbs: (stoj*|stojo|stos|sės|sėdo|stoja) (teism*|teisiam*); (iškel*|iškėl*|iškelt*|pradėj*|pradėt*|prad*|atnaujin*) (byl{a,ą,os,as}|tyrim*|teisen*|ikiteismin*|proces*|patikrinim*); (pateik*|pateikt*|pareikšt*|pareišk*|inkriminuo*) (kaltinim*|įtarim*|ieškin*|kaltinam*); (paskelb*|paskelbt*|paskelbė|ieško) (paiešk*|ieškom*); (perduo*|perdav*|perduot*|pasiek*|keliauja|nagrin*) (teism* byl*|byla teism*|byl{a,ą}); (kreip*|kreipėsi|padav*|apskund*) (tribunol*|teismą|tarptautin* teism*|teisingumo teism*)
actor: subject
recipient: object, indirect, prieš, genitive, dėl
count recipient: persons
implied actor: prosecutors
without: nutrauk*; nuteis*; vidutinišk*; ar; kritik*; netenkin*; atmet*
trust: 0.6

[ACCUSE disapprove]
verbs: (pasmerk*|smerk*|sukritikuo*|sukritikav*|kritikuo*|kritikav*|piktin*|pasipiktin*|iškoneveik*|koneveik*|išpeik*|peik*|priekaišt*|užsipuol*|užsipul*|bar*|smerkia|apgailestau*|apgailestav*|rėž*)
subject: country, body, gov, place, named, person, igo, ngo, opp, pronoun, pty, med
actor: subject
recipient: object, genitive, indirect
without: treneri*; žaidėj*; teismas pasmerkė; orų; futbol*; režisier*
trust: 0.5

[ACCUSE disapprove]
verbs: (vadin*|vadina|pavadin*|pavadino|išvadin*|laiko|apibūd*|įvardij*|įvardi*|vertin*|rėž*|pareišk*) (išpuol*|atak*|agres*|provokac*|melag*|melu|nusikalt*|diktator*|teroriz*|terorist*|šantaž*|susidorojim*|farsu|farsą|neteisėt*|nepriimtin*|absurd*|gėding*|barbar*|cinišk*|įkait*|marionet*|agresor*|uzurpator*|pažeidim*|grėsme|keršt*|represij*|vagyst*|piktnaudž*)
subject: country, body, gov, place, named, person, igo, ngo, opp, pronoun, pty, med, none
actor: subject
recipient: object, genitive
without: teism* pripažin*; sąraš*; organizac* pripaž*
trust: 0.5

[ACCUSE allege]
verbs: (kaltin*|apkaltin*|kaltina|kaltino|kaltinam*|suvert*|suverčia|verčia|inkriminuo*|=įtaria|=įtarė|=įtariamas|=įtariama|=įtariami) (kalt{ę,ės}|reng*|kišim*|kurst*|organiz*|šnipin*|diversij*|provokac*|sabotaž*|klastoj*|meluo*|pažeid*|atsakomyb*|agres*|hibrid*|kontraband*|migr*|teroriz*|karo nusikalt*|genocid*|nužud*|kankin*)
subject: country, body, gov, place, named, person, igo, ngo, opp, pronoun, pty, med, none
actor: subject
recipient: object, indirect, genitive
absorbs: yes
without: prokuror*; byl{a,os,oje}; teisme; atmet*
trust: 0.6

[COERCE arrest]
verbs: nuteis*; nubaus*; nubaud*; pasodin* (metams|metų|metus|kalėj*|mėnes*)
object: person, named, number, none, pronoun, opp
subject: person, jud, body, none, country, number, opp, gov, named, place
actor: subject
recipient: object, subject
measures: sentence, money
count recipient: persons
implied actor: court
without: apdovan*; komand*; rungtyn*
trust: 0.6

[COERCE arrest]
verbs: (išsived*|išsivež*|nusivež*|išgriebė|susem*) (aktyvist*|žurnalist*|vyr{ą,us}|moter{į,is}|studentą|studentę|darbuotoj*|jį|ją|juos|mokytoj*|filolog*|gydytoj*|opozicion*|šeim*|sūnų|dukr*)
actor: subject
recipient: object
implied actor: police
count recipient: detained
trust: 0.7

[COERCE arrest]
verbs: (išdav*|paskelb*|išduot*) (arešto order*|orderį)
actor: subject
recipient: object, genitive, indirect
implied actor: court
trust: 0.6

[COERCE restrict]
verbs: (nebeįleid*|nebeįleis*|neįleid*|neįsileid*|neleid*|neleidžia|neleis*|neišleid*|neišleidžia) (automobil*|vilkik*|sunkvežim*|traukin*|piliet*|pilieč*|numeri*|vežėj*|vairuotoj*|iš šal*|žurnalist*|krovini*)
actor: subject
recipient: object, indirect, genitive
count recipient: persons
implied actor: authorities
without: diplomat*; bausm*; varžyb*; lėktuv*
trust: 0.65

[COERCE restrict]
verbs: (trukd*|varžo|varž*|riboja|apribo*|nutrauk*) (pasimatym*|susirašinėj*|laišk*|advokat*|judėjimo laisv*|žodžio laisv*|susirinkim* laisv*)
actor: subject
recipient: indirect, object, genitive
implied actor: authorities
trust: 0.5

[COERCE ban]
verbs: (liep*|liepė|nurod*|nurodė|įparei*|reikalauja) (išbraukti|pašalinti|išimti) iš (repertuar*|lentyn*|bibliotek*|program*)
actor: subject
recipient: indirect, object
absorbs: yes
implied actor: authorities
trust: 0.75

[COERCE deport]
verbs: (išsiun*|išsiųs*|išsiųst*|grąžin*|grąžint*|išvež*|nugaben*) (namo|į tėvynę|į kilmės|į irak*|į afgan*|į baltarusiją|iš šalies)
object: person, named, number, pronoun, opp, ref, none
not object: thing, weapon
near: migrant*; neteisėt*; užsieniet*; piliet*; pilieč*; tadžik*; irak*; afgan*; lėktuv*; deport*; kari{ai,us}; išsiųst*; leidim*
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: diplomat*; konsul*; laisv*; kūn*; palaik*; savanorišk*
trust: 0.6

[COERCE censor]
verbs: (nurod*|nurodė|liep*|liepė|įparei*|nuspr*|nusprend*|nutar*) (blokuoti|užblokuoti|riboti prieig*|išjungti)
actor: subject
recipient: object, genitive
absorbs: yes
implied actor: authorities
trust: 0.75

[ASSAULT beat]
verbs: (trankė|trank*|daužė|tampė|vilko|tempė|parklupd*|paguld*|parvert*|smaugė|spaudė) (galv*|sien{ą,os}|grind*|žemė*|plauk*|kakl*|veid*|dubor*|kelio*|lazd*|bananais)
subject: person, cop, none, body, pronoun, number
actor: subject
recipient: object
implied actor: police
trust: 0.6

[ASSAULT beat]
verbs: (mirė|mirs*|žuvo|žuv*) (nuo smūg*|nuo kankin*|sumušt*|nuo sumuš*|nuo suža*|mušam*)
actor: genitive
recipient: subject
count recipient: killed
implied actor: police
without: raket*; apšaud*; avarij*
trust: 0.65

[ASSAULT heavy-weapons]
verbs: (žuvo|žuv*|sužeist*|sužeid*|sužalot*|nukentėj*|nukent*) (per smūg*|smūg{į,io,iuose,ius}|apšaud*|raket*|bombard*|per atak*|per išpuol*|dron* atak*|bepiločių)
near: smūg{į,io,ius,iuose}; apšaud*; raket*; bombard*; atak*; bepilot*; dron*; sviedin*
actor: none
recipient: subject, object
count recipient: killed
without: mitin*; milicij*; omon*; treniruo*; avarij*; širdies; varžyb*
trust: 0.65

[ASSAULT heavy-weapons]
verbs: (užpul*|užpuol*|puol*|pul{ti,dinėj*}|atak*|smog*|apgadin*|sunaikin*) (uost*|miest*|srit*|gamykl*|infrastruktūr*|elektrin*|objekt*|odes*|kyjiv*|kijev*|charkiv*|lviv*|žytomyr*|černihiv*|briansk*|belgorod*)
subject: weapon, mil, country, thing, none, place, body
actor: subject
recipient: object, indirect
without: serveri*; programiš*; hakeri*; verslinink*
trust: 0.6

[RETREAT release]
verbs: (ištrūk*|išėj*|išei*|perėj*|grįžo|sugrįžo|atvež*|atgaben*|atsidūr*) (laisv{ę,ėje,i,os,as}|už grotų likusi)
near: kalin*; įkalin*; žmonių; žmon{ės,ėms}; politin*; belaisv*; sulaikyt*; įkait*; metų; kolonij*; areštin*
actor: none
recipient: subject, object
count recipient: released
count subject: released
implied actor: authorities
without: ragin*; reikal*; prašo
trust: 0.65

[RETREAT withdraw]
verbs: (grąžin*|atšauk*|išsived*|sumažin*) (karius|kari{ų,ai}|kariškius|dalin*|kontingent*|pajėg*|batarej*|naikintuv*)
actor: subject
recipient: none
count object: troops
near: kareivin*; sien*; pasien*; poligon*; namo; bazes; bazę; perpus
trust: 0.6

[RETREAT return]
verbs: (atgav*|susigrąž*|atgaun*|grįžo|parvaž*|sugrįžo) (vilkik*|puspriekab*|sunkvežim*|krovin*|automobil*|turt*)
actor: none
recipient: subject
count object: vehicles
count subject: vehicles
trust: 0.6

[RETREAT access]
verbs: (galėjo|gavo|leist*|pavyko) (aplankyti|pasimatym*|susitikti su kalin*|įeiti|patekti)
near: kalin*; kolonij*; kalėj*; raudon*; stebėtoj*; inspektor*; advokat*; artimiej*; diplomat*
subject: person, ngo, igo, body, gov, named, none
actor: none
recipient: subject, indirect
implied actor: authorities
without: neleid*; atsisak*
trust: 0.5

[RETREAT resign]
verbs: (pasitrauk*|traukiasi|traukėsi|atsistatyd*) 
subject: gov, leg
near: skandal*; pats; pati; pareig*; post*; ministr*; viceministr*; vadov*; koalic*; kritik*; savo noru; po to, kai
actor: subject
recipient: none
without: kariai; kar{ių,iuomen*}; rinkos; sutart*; sienos; kandidat*; iš baltarus*
trust: 0.6

[ACCUSE disapprove]
verbs: (griežtai|neigiam*|kritišk*|skeptišk*) (įvertin*|vertin*|sutik*|reagav*); (pareišk*|pareiškė|reiškia|išreišk*) (protest{as,ą,o}|pasipiktin*|susirūpin*|nepritar*|nerim*)
subject: country, body, gov, place, named, person, igo, ngo, opp, pronoun, none
actor: subject
recipient: dėl, indirect, object, genitive
without: ekonom*; akcij*
trust: 0.6

[ACCUSE allege]
verbs: (reng*|rengė|rengia|planavo|planuo*|organizuo*|organizav*|finansuo*|finansav*|rėm*|remia|verbuo*|verbav*) (pervers*|sąmoksl*|diversij*|pasikėsin*|teror* akt*|provokacij*|riauš*|šnip*|smogik*|atentat*|agent*)
near: pasak; anot; teig*; tvirtin*; pareišk*; neva; esą; kgb; kaltin*; žvalgyb*; pranešė
subject: country, body, spy, person, gov, named, place, cop, none
actor: none
recipient: subject
status: alleged
without: nuteis*; teism*; teisiam*; filmas
trust: 0.5

[ACCUSE investigate]
verbs: (teisiam*|teisia|teis|teisiami) (už akių|nedalyv*|kaip|dėl|už); (aiškinas*|aiškinsis|tiria|tirs|tir*|išaiškin*) (prokuror*|tyrėj*|pareigūn*|policij*|komisij*|prokuratūr*)
subject: person, cop, jud, body, none, named, opp, number, gov
actor: subject
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: prosecutors
without: nuteis*; mokslin*; medik*
trust: 0.5

[ACCUSE investigate]
verbs: (pareišk*|pareikšt*|pateik*|pateikt*|reiškia|padav*|pareiškė|pranešė) (ieškin*|skund*|kaltinim*|įtarim*)
near: teism*; ieškin*; arbitraž*; prokuror*; prokuratūr*; tribunol*; įtarim*; kaltinim*
actor: subject
recipient: indirect, dėl, prieš
measures: money
without: atmet*; netenkin*; atsisak*; nutrauk*
trust: 0.6

[REQUEST meet]
verbs: (kviečia|kvie*|pakvie*|kvietė|pakvietė) (į minsk*|į vilni*|į varšuv*|į kyjiv*|į maskv*|prie deryb*|deryb*|dialog*|vizito|atvykti|susitikti)
subject: person, gov, named, country, body, place, igo, none, opp
actor: subject
recipient: object
absorbs: yes
without: turist*; karius; rezerv*
trust: 0.7

[AGREE]
verbs: pasižad*; (sukirt*|sukirto) rankom*; (pasiraš*|pasirašė|pasirašyt*|parafuo*) (program*|bendradarb*|planą|pareiškim*|deklarac*|protokol*)
subject: person, body, gov, named, country, place, igo, none, pronoun
actor: subject
recipient: su, indirect
absorbs: yes
without: įstatym*; įsak*; dekret*
trust: 0.65

[AGREE]
verbs: (pasiūl*|pasiūlė|siūlo|siūlė) (perdirbt*|apmokėti|perimti|priimti|sutvarkyti|nemokam*|skirti|paskolinti|laikyti|apgyvendinti|gydyti)
subject: body, gov, named, country, place, igo, bus, ngo, person
actor: subject
recipient: indirect
absorbs: yes
without: vyriausybei; seimui; parlament*; europos komisij*; sankcij*
trust: 0.55

[CONSULT]
verbs: (susėd*|susėdo) (stalo|deryb*); (aplank*|aplankė) (minsk*|vilni*|kyjiv*|maskv*|varšuv*|pekin*|briusel*|baltarus*|lietuv*); (mėgin*|bandė) įtikin*; (lydėjo|lydi) į (minsk*|maskv*|pekin*|vilni*)
near: ministr*; prezident*; premjer*; sekretori*; vadov*; pasiuntin*; lyder*; ambasador*; delegac*; kancler*; komisar*; popiež*; nuncij*; pirminink*; john; coale*; lukašenk*; vyriausyb*
actor: subject
recipient: object, su, į
without: turist*; kalin*; koncert*
trust: 0.6

[CONSULT]
verbs: (vyks|vyko|vyksta|įvyko|prasidėj*|rengiam*) (konsultac*|pasitarim*|deryb*|susitikim*) (su|tarp)
actor: none
recipient: su
without: teism*; rinkėj*; akcinink*; žurnalist*
trust: 0.55

[SUPPORT]
verbs: (pagerb*|pagerbė) (žuvus*|auk{as,ų}|atminim*|kalin*|protestuotoj*|herojus); (atiteko|atitenk*|skirt*|skyr*|įteikt*|įteik*|gavo|pelnė) (premij*|apdovanojim*|ordin*|laisvės)
near: pagerb*; įkalint*; kalin*; žurnalist*; laisv*; opozic*; aktyvist*; gynėj*; leidėj*; premij*
actor: none
recipient: indirect, object
without: futbol*; sport*; kino; filmu*; čempion*; bausm*
trust: 0.5

[CONCEDE]
verbs: (atitolin*|atidėj*|atidėt*|nukėl*|nukel*) (įsigalioj*|terminą|tvark*|mokest*|draudim*|uždarym*|sankcij*); (vėl|toliau) (praleidžia|praleis*|praleid*|įleidžia|įsileidžia|leidžia) (krovin*|vilkik*|sunkvežim*|automobil*|traukin*|turist*); (sutrump*|sutrumpint*|sumažin*|sumažint*|sušvelnint*) (bausm*|arešt*|terminas|nuosprend*)
actor: subject
recipient: indirect, object
count recipient: persons
implied actor: authorities
without: rinkim*; posėd*; rungtyn*; varžyb*
trust: 0.6

[AID]
verbs: (dovanoj*|dovanojo|padovanoj*|perdav*|perduo*|atvež*|pasiek*|pasiekė|atkeliav*|atseik*|atseikė|pervedė|skyr*|skir*) (reanimobil*|greitosios|priešlėktuvin*|zenitin*|sistem{a,ą,os}|įrang*|eur{ų,us}|mln|doler*|knyg*|sviedin*|šaudmen*|generatori*|elektros transformat*)
subject: country, body, gov, place, none, named, person, ngo, bus, igo, weapon, thing
near: ukrain*; kyjiv*; kijev*; baltarus*; param*; pagalb*; pabėgėl*; lietuv*; lenkij*; biur*; kalin*; gydytoj*; ligonin*
actor: subject
recipient: indirect, object
measures: money
without: baud*; biudžet*; rekord*; eksport*; pratyb*; prekyb*; sankcij*; bausm*; ieškin*; nuostol*
trust: 0.5

[AID]
verbs: (davė|duo*|išdav*|išduot*|suteik*|suteikt*|gavo) (leidim* gyvent*|leidimus gyventi|leidimą gyventi|laikin* apsaug*|viz{ą,as,ų})
object: thing, none, number
actor: subject
recipient: indirect, object
count recipient: persons
count object: persons
without: atėm*; atim*; panaikin*; neteko; atsisak*; prat*
trust: 0.55

[REJECT]
verbs: (atsak*|atsakė) (neigiam*|ne|atsisakym*|kategorišk*); nereagav*; nereaguo*; (atsisak*|atsisako) (grąžinti|išduoti|paleisti|priimti|derėtis|komentuoti kaltinim*|vykdyti|pasirašyti|atidaryti|susitikti|pripažinti|liudyti|prašyti malon*)
subject: country, body, gov, place, named, person, jud, igo, opp, pronoun, none
actor: subject
recipient: į, indirect, genitive, object
absorbs: yes
without: komentar*; klub*; rungtyn*
trust: 0.6

[THREATEN]
verbs: (žadėj*|žadėjo|sakė|pareišk*|pareiškė|perspėj*|perspėja|įspėja|sako) (šausim*|numušin*|numušinės|numušim*|numušime|atkeršysim*|sunaikinsim*|uždarysim*|nubausim*|užversim*|konfiskuot*|atsakysim*|smogsim*)
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.65

[THREATEN]
verbs: (gąsdina|gąsdin*|baugin*|šantažuo*|grasina) (kaimyn*|europ*|vakar{us,ams}|lietuv*|lenk*|ukrain*|orešnik*|branduol*|migrant*)
subject: country, gov, named, person, body, place
actor: subject
recipient: object
absorbs: yes
trust: 0.65

[PROTEST demo]
verbs: (paminėj*|pamini|minėjo|mini) (metines|protest* metin*|rinkim* metin*); (nusitęs*|nusitęsė|nusidriek*) (grandin*|eisena|kolona); (išėj*|išei*|išėjo) į (gatv*|aikšt*)
near: protest*; žvak*; grandin*; vėliav*; solidar*; gatv*; aikšt*; mitin*; plakat*
subject: person, number, opp, cvl, thing, none, named, body
actor: subject
recipient: prieš, prie, priešais
count actor: participants
count subject: participants
implied actor: protesters
without: sulaik*; nuteis*; žuvus* karių
trust: 0.6

[PROTEST strike]
verbs: (nedirb*|nedirba|nestoja prie|sustoj*) (kalnakas*|darbinink*|gamykl*|šacht*|darbuotoj*|cech*|vežėj*|mokytoj*|medik*)
near: streik*; reikalau*; protest*; dieną; pamain*; profsąjung*
actor: subject
recipient: none
count actor: participants
without: sekmadieniais; šventin*; avarij*; gedim*
trust: 0.55

[PROTEST obstruct]
verbs: (uždar*|uždarė|užblok*|užtvėr*|blokuo*|užstat*) (keli{ą,us}|gatv*|tilt*|perėj*|punkt*|sankryž*) 
near: traktor*; ūkinink*; žemdirb*; vežėj*; protest*; demonstrant*; vilkik*; gyventoj*
subject: lab, cvl, bus, opp, person, number
not subject: cop, gov, mil
actor: subject
recipient: none
without: policij*; avarij*
trust: 0.8

[SANCTION discontinue]
verbs: (prisidėj*|prisijung*|prisided*) prie (sankcij*|ribojim*|embarg*|draudim*); (neteko|neteks|netek*|atėm*|atim*|prarad*) (lengvat*|prekybos preferenc*|lengvatin*); sankcionuo*; sankcionav*; (pasitrauk*|traukiasi|pasitraukia|palik*) (iš baltarus*|iš rusij*|baltarusijos rink*|rusijos rink*|rink{ą,os})
subject: country, gov, igo, body, bus, named, place, none, thing
not subject: mil, opp, ref, cvl
actor: subject
recipient: indirect, object, iš
count recipient: persons
without: kariai; samdin*; kariuom*; pabėg*; emigr*; ragin*
trust: 0.6

[SANCTION discontinue]
verbs: (sustabd*|uždraud*|uždraust*|nutrauk*|apribo*|sustabdyt*) (įvežim*|išvežim*|įvež*|importą|tiekim*|produktų|mėsos|pieno) 
subject: country, gov, igo, body, named, place, none
actor: subject
recipient: iš, genitive, object
without: maro; gripo; ragin*
trust: 0.6

[SANCTION expel]
verbs: (nurod*|nurodė|liep*|liepė|įsak*|įpareig*|davė) (išvykt*|palikti|išvažiuoti|valand*)
near: diplomat*; ambasador*; konsul*; ataš*; pasiuntinyb*; ambasados darbuotoj*
actor: subject
recipient: indirect, object
count recipient: persons
absorbs: yes
trust: 0.8

[MOBILIZE weapons]
verbs: (atvež*|atvežt*|atgaben*|atskraidin*|perdislok*|dislokuot*|išdėst*|perskrid*|atskrid*|nusileid*) (iskander*|orešnik*|s-400|s-300|mig-31|mig*|su-3*|raketų kompleks*|naikintuv*|bombonešiai|sraigtaspar*|raket*|haubic*)
actor: none
recipient: none
count subject: vehicles
count object: vehicles
without: ukrainai; param*; sudužo; nukrit*
trust: 0.65

[MOBILIZE weapons]
verbs: (pastebėt*|pastebėj*|užfiksuot*|užfiksavo|aptikt*|aptik*|matyt*) (dron*|bepilot*|balion*|objekt*)
near: virš; oro erdv*; pasien*; sien*; skrend*; rajon*
actor: none
recipient: none
count subject: vehicles
count object: vehicles
without: nukrit*; nuolauž*; sprogmen*; rastas; rado
trust: 0.55

[MOBILIZE troops]
verbs: (mokosi|mokėsi|treniruoj*|treniravosi|pratyb*|rengiasi) (karinink*|rezervist*|atsargos|šauktin*|kariai|desantinink*|brigad*|batalion*|poligon*)
not subject: edu
actor: subject
recipient: none
count subject: troops
without: kalb{ą,os}; drauge; kartu; bendr*; universitet*
trust: 0.5

[COOPERATE]
verbs: (pradės|pradėj*|surengs|sureng*|vyks|vyksta|vyko|rengia) pratyb* (abi šalys|šalys|kartu|drauge|abiejų|dvišal*|trišal*|tarptautin*|sąjunginink*)
actor: subject
recipient: su
trust: 0.75

[COOPERATE]
verbs: (importav*|importuo*|eksportav*|eksportuo*|pirko|pardavė|įsigijo|iškeliav*|vežė|gabeno) (preki*|produkt*|krovin*|trąš*|medien*|mėsos|pieno)
near: eur*; mln; mlrd; tūkst; tonų; proc; milijon*; doler*
subject: country, place, bus, none, body
actor: subject
recipient: iš, į
measures: money, percent
without: kontraband*; sankcij* apei*
trust: 0.5

[ELECT vote]
verbs: (balsav*|balsuo*|balsavo|balsuoja) (rinkim*|už|prieš|referendum*|apylink*|iš anksto)
near: rinkim*; rinkėj*; referendum*; balsav*; prezident*; lukašenk*; parlament*
actor: none
recipient: none
measures: percent
implied actor: voters
without: seim{as,o,e}; deputatai; įstatym*; rezoliuc*; patais*; europos parlament*; taryboje; asamblėj*
trust: 0.55

[GOVERN appoint]
verbs: (patikėt*|patikė*|pavest*) (pareig*|post*|vadovaut*|portfel*)
actor: subject
recipient: indirect
implied actor: president
trust: 0.65

[GOVERN law]
verbs: (pritarė|pritar*|įsigalioja|įsigalioj*) (abeji rūmai|parlament* rūmai|seim*|klausimyn*|tvarka|taisykl*|nuostat*|reikalavim*)
near: patais*; įstatym*; klausimyn*; tvark*; taisykl*; projekt*; kodeks*
actor: subject
recipient: none
without: sankcij*; draud*; ragin*
trust: 0.55

[GOVERN decide]
verbs: (sumažin*|padidin*|sumažino|padidino|keičia|pakėlė|paliko) (palūkan*|bazin* palūkan*|pensij*|atlyginim*|mokesčius|kursą)
subject: gov, body, country, igo, bus
near: bank*; vyriausyb*; prezident*; proc
actor: subject
recipient: none
measures: percent
trust: 0.6

[RELOCATE flee]
verbs: (apsigyven*|įsikūr*|įsikur*|persikel*|persikėl*) (vilniuj*|varšuv*|lietuv*|lenkij*|berlyn*|tbilis*|ukrain*|gruzij*|užsien*)
near: redakcij*; aktyvist*; žurnalist*; opozic*; trem*; represij*; protest*; baltarus*; emigr*; metų; šeim*
subject: person, body, med, opp, number, none, named, pronoun, thing, cvl, bus
actor: subject
recipient: none
count actor: persons
without: kariai; brigad*; migrant*; ambasad*
trust: 0.55

[RELOCATE migrate]
verbs: (atėj*|atėjo|ateina|pateko|patek*|perėj*|įėjo|įsibrov*|prasibrov*) (į lietuv*|į lenkij*|į latvij*|per mišk*|per sien*|sieną)
subject: person, ref, number, none
near: migrant*; neteisėt*; somal*; afgan*; irak*; siri*; pasien*; sien*; mišk*; kurd*; kong*; kamer*
actor: subject, object
recipient: none
count actor: persons
count subject: persons
count object: persons
implied actor: migrants
without: sulaik*; apgręž*; neįleid*; kalin*; laisv*; turist*; ekskursij*; kasmet
trust: 0.6

[INCIDENT accident]
verbs: (nuplėš*|nuplėšė|nunešė|išvert*|išvartė|apgadin*) (stog*|medži*|namų|automobil*|laid*|elektros)
actor: none
recipient: object
without: šrapnel*; dron*; raket*; sprog*
trust: 0.6

[INCIDENT accident]
verbs: (įgriuv*|įgriuvo|sugriuv*|griuvo|užgriuv*) (stog*|pastat*|siena|lubos|tilt*|balkon*|šacht*)
actor: none
recipient: subject, object
without: rink*; ekonom*
trust: 0.65

[INCIDENT]
verbs: (nepriėm*|nepriėmė|neišleid*|neišleido|nukreip*|atšauk*|nusileid*) (lėktuv*|skryd*|reis{us,ai,ų})
near: balion*; dron*; oro uost*; oro erdv*
subject: thing, none, place, bus, body, named, number
actor: none
recipient: subject
without: sankcij*; protest*; aviakompanij* nutrauk*
trust: 0.6

[ACCUSE allege]
verbs: (tvirtina|tvirtino|teigia|teigė|pareišk*|pareiškė|skelbia) kad (rengia|rengė|planuoja|planavo|siekia|siekė|verbuo*|remia|finansuo*|treniruo*|ruošia*|dangsto)
near: įsiverž*; perver*; provokac*; diversij*; agres*; teror*; pervers*; atak*; smogik*; karą; karui; riauš*; sąmoksl*; migrant*; puol*
subject: person, named, gov, cop, body, country, spy
actor: subject
recipient: object
absorbs: yes
trust: 0.6

[SUPPORT]
verbs: (pareišk*|pareiškė|išreišk*|išreiškė|reiškia|reišk*) (solidarum*|palaikym*|param{ą,os})
subject: person, body, named, country, place, gov, igo, none, ngo, pronoun
actor: subject
recipient: su, indirect, object
trust: 0.75

[COERCE restrict]
verbs: (pašalin*|pašalint*|išmet*|išmest*|išmetė) (iš universitet*|iš studij*|iš akademij*|iš kolegij*|iš advokat*|iš mokykl*)
actor: subject
recipient: object, subject
count recipient: persons
implied actor: authorities
without: dvejet*; pažym*
trust: 0.65

# Freed people whom their state takes abroad.
[COERCE deport]
verbs: (atvež*|atveš*|išvež*|išveš*|nuvež*|nuveš*|pervež*|perveš*|nugaben*|išgaben*|atgaben*) (vilni*|lietuv*|lenkij*|varšuv*|ukrain*|užsien*)
near: kalin*; paleis*; paleid*; malon*; išlaisv*; laisv{ę,ėn}; nelaisv*; kalėjim*; visi jie
object: person, number, named, pronoun, opp, none
actor: none
recipient: object, subject
count recipient: persons
count subject: persons
implied actor: authorities
without: palaik*; ligonin*; kūn{ą,as}; migrant*
trust: 0.65

[COERCE restrict]
verbs: (laiko|tebelaiko|laikys|laikė|tebelaikė) (uždaryt*|užvert*|užblokuot*)
near: sien*; punkt*; perėj*; pasien*
subject: country, body, gov, cop, place, none, named, pronoun
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

[COERCE seize]
verbs: (išsineš*|išsinešė|paėm*|paėmė|išneš*|išnešė|išsivež*|išsivežė|paimt*) (kompiuteri*|telefon*|technik*|dokument*|įrang*|laikmen*|knyg*|pinig*|archyv*)
near: tyrėj*; pareigūn*; krat*; policij*; milicij*; kgb; saugum*; kaukėt*; smogik*; biur*; redakcij*; but{e,as,ą}; namu*
actor: subject
recipient: iš, pas
implied actor: police
trust: 0.7

[ASSAULT beat]
verbs: (spyr*|spyrė|spardė|smog*|smogė|trenk*|trenkė|vožė|kirto|daužė) (veid*|galv*|pilv*|krūtin*|nugar*|kojomis|kumš*|lazd*|bananu*)
actor: subject
recipient: indirect, object
implied actor: police
count recipient: injured
without: žinia; kamuol*; varžov*; rungtyn*; bangos
trust: 0.75

# What is no longer carried, bought or taken.
[SANCTION discontinue]
verbs: (nebeveža|nebevež*|nebeperka|nebepirks|nebetiekia|nebetieks|nebepriima|nebepriims|nebeaptarnauja|nebeskraidina|nebeskraido|nebegabena|nebekrauna) (trąš*|krovin*|naft*|elektr*|dujų|dujas|produkcij*|prek*|keleiv*|skryd*|medien*|minsk*|baltarus*|rusij*|vagon*)
subject: country, body, gov, bus, named, none, place, thing
actor: subject
recipient: genitive, iš, indirect
without: sniego; audr*; gedim*
trust: 0.7

[ACCUSE investigate]
verbs: (padavė|paduoda|padavus*|padav*|apskundė|apskund*|patraukė|patrauk*) (teism*|arbitraž*|tribunol*); (kreipėsi|kreip*) (į arbitraž*|į tribunol*) ; (pateik*|įteik*|iškėlė|iškel*) (ieškin*)
subject: person, body, country, gov, bus, ngo, named, none, pronoun, place, thing
actor: subject
recipient: object, prieš, indirect
measures: money
without: prašym* teism*
trust: 0.7

[REQUEST yield]
verbs: (atsiunt*|atsiuntė|išsiunt*|išsiuntė|pateik*|įteik*|nusiunt*|nusiuntė|perdavė|gavo) (prašym*|reikalavim*)
near: ekstradic*; išduo*; išdav*; paleis*; grąžin*; atver*; atidar*; panaikin*
subject: person, body, country, gov, jud, cop, named, none, place, pronoun
actor: subject
recipient: indirect, kaip
absorbs: yes
without: prieglob*; leidim*; vizos
trust: 0.65

[INCIDENT accident]
verbs: (sprogo|sprogsta|susprogo|sprog*) (transformatori*|bokšt*|vamzdyn*|dujotiek*|katil*|cistern*|sandėl*|gamykl*|elektrin*|degalin*|reaktori*|šaudmen*|ceche)
actor: none
recipient: subject
without: užminuot*; pasikėsin*; dron*; raket*; bomb*
trust: 0.7
`;
