/** Lithuanian words for what states, bodies and people say, offer, refuse and deny each other, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const dealings = `
[CONSULT visit]
verbs: susitik*; susitinka; susitiks; kalbėj* su; kalbėjosi; kalbėsis; kalbas*; pasikalb*; tarėsi; tarias*; tarsis; derėj*; deras*; derėsis; aptar*; aptaria; aptars; diskutav*; diskutuo*; bendrav*; konsultav*; konsultuo*; vyko (deryb*|susitikim*|pokalb*|konsultac*|posėd*|vizit*); vyks{ta,} (deryb*|susitikim*|pokalb*|konsultac*|posėd*|vizit*); įvyko (deryb*|susitikim*|pokalb*|posėd*|vizit*); prasidėj* (deryb*|susitikim*|vizit*); baigėsi (deryb*|susitikim*|vizit*); sureng* (susitikim*|deryb*); surengė (susitikim*|deryb*); rinkosi (ministr*|lyder*|vadov*|ambasador*); susirink* (ministr*|lyder*|vadov*|ambasador*); susirinks (ministr*|lyder*|vadov*|ambasador*); atnaujin* (deryb*|dialog*); tęs* (deryb*|dialog*)
near: prezident*; ministr*; deryb*; susitik*; ambasador*; delegac*; lyder*; vadov*; premjer*; kancler*; pasiuntin*; pasiuntin*; diplomat*; lukašenk*; putin*; zelensk*; cichanousk*; pokalb*; pirminink*; patarėj*; komisar*; susitikim*; urm; atstov*
subject: person, named, country, body, none, gov, number, visit, igo, pronoun
actor: subject
recipient: su, object
without: žurnalist*; sirgal*; rungtyn*; rinkėj*; mokin*; kritik*; teisme; pasipriešin*; šeim*; migrant*; gyventoj*
trust: 0.55

[CONSULT visit]
verbs: lank*; apsilank*; atvyk*; atvyko; atvyksta; atvyks; vyksta į; vyks* į; nuvyk*; išvyk* į (minsk*|maskv*|vilni*|briusel*|lenkij*); atskrid*; nuskrid*; išskrid* į; viešėj*; vieši; viešės; priėm* (delegac*|ministr*|ambasador*|prezident*|pasiuntin*|vadov*); priim* (delegac*|ministr*|ambasador*|prezident*|pasiuntin*|vadov*); aplank*
near: prezident*; ministr*; vizit*; ambasador*; delegac*; lyder*; vadov*; premjer*; kancler*; pasiuntin*; lukašenk*; putin*; zelensk*; cichanousk*; deryb*; susitik*; komisar*; patarėj*; atstov*
subject: person, named, country, body, none, gov
actor: subject
recipient: į, su, object, pas
without: turist*; kar{iai,ių}; atostog*; gydytoj*; migrant*; medik*; samdin*; kalin*
trust: 0.55

[CONSULT phone]
verbs: paskambin*; skambin*; kalbėj* telefon*; kalbėjosi telefon*; pasikalb* telefon*
nouns: pokalb* telefonu
near: telefon*
actor: subject
recipient: su, indirect
without: linij*
trust: 0.65

[AGREE]
verbs: pasiraš* (susitarim*|sutart*|memorandum*|protokol*|deklarac*|kontrakt*); pasirašy* (susitarim*|sutart*|memorandum*); sudar* (susitarim*|sutart*|sandor*); susitar*; susitarė; sutar*; sutarė; pažad*; pažadėj*; žad*; žadėj*; įsipareig*; patikin*; garantav*; garantuo*; pasiek* (susitarim*|kompromis*); pasiekė (susitarim*|kompromis*); davė (žod*|sutikim*); išreišk* pasireng*; pareišk* esąs pasiruoš*; priėm* kvietim*; prisiėm* įsipareig*
subject: person, body, named, country, place, gov, igo, none, ngo, pronoun
actor: subject
recipient: su, indirect
absorbs: yes
measures: money
without: įstatym*; dekret*; sankcij*; nesutik*; atsak{yti,ą}; kerš*; sutiko (kritik*|protest*)
trust: 0.55

# Who agrees, and not who meets someone.
[AGREE]
verbs: sutik*; sutiko; sutinka; sutiks
subject: person, body, named, country, place, gov, igo, none, ngo, pronoun
not object: person, named
actor: subject
recipient: su, indirect
absorbs: yes
measures: money
without: įstatym*; dekret*; sankcij*; nesutik*; atsak{yti,ą}; kerš*; kritik*; protest*; traukinyj*; gatvėj*; pasipriešin*
trust: 0.55

[REQUEST yield]
verbs: reikal*; reikalav*; pareikal*; ragin*; paragin*; praš*; paprašė; kviet*; kviečia; pakviet*; siek*
near: paleis*; išlaisvin*; nutrauk*; sustabdyt*; atitrauk*; išvest*; atidaryt*; atvert*; panaikint*; atsistatyd*; grąžint*; baigt*; liautis; paleidim*
actor: subject
recipient: object, genitive, iš
absorbs: yes
without: sankcijas prieš; param*; prieglob*; susitikt*
trust: 0.6

[REQUEST assist]
verbs: praš*; paprašė; kreip*; kreipėsi; ragin*; paragin*; reikal*; pareikal*; kviet*; kviečia
near: pagalb*; param*; ginkl*; sankcij*; prieglob*; tarpinink*; stebėtoj*; paskol*; finans*; ekstradic*; suteik*; apsaug*; spaudim*; sąjunginink*
actor: subject
recipient: object, į, indirect, genitive
absorbs: yes
without: panaikint* sankcij*; už pagalbą; teism*
trust: 0.55

[REQUEST change]
verbs: ragin*; paragin*; kviet*; kviečia; pakviet*; praš*; paprašė; reikal*; pareikal*; siūl*; pasiūl*; kreip*; kreipėsi; rekomenduo*; rekomendav*; patar*; pataria; įkalbinė*; spaudė; primin*; pasisak* už; agituo*; inicijav*; pateik* (siūlym*|peticij*)
nouns: raginim*; kreipim*
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, pronoun
actor: subject
recipient: object, į, indirect, genitive
absorbs: yes
without: baud*; darb{o,ą}; apklaus*; į teism*; prokuror*; metų; vairuotoj*; aplinkkel*; karštąja ^linija; keleivi*; skėt*; orkestr*; groti; chor{as,ą}; ansambl*
trust: 0.45

[REQUEST meet]
verbs: pakviet*; kviečia (susitik*|vizit*|deryb*|atvyk*); kviet* (susitik*|vizit*|deryb*|atvyk*); pasiūl* (susitik*|deryb*|dialog*|pokalb*|derėt*); siūl* (susitik*|deryb*|dialog*|pokalb*|derėt*); sušauk*
near: susitik*; vizit*; deryb*; dialog*; pokalb*; posėd*; derėt*; mins*; viršūn*; taryb*; į; atstov*; delegac*
actor: subject
recipient: object, indirect
absorbs: yes
without: stebėtoj*; atsargin*; turist*
trust: 0.55

[ACCUSE disapprove]
verbs: smerk*; pasmerk*; kritikav*; kritikuo*; kritikuoj*; sukritikav*; peik*; pavadin* (provokac*|gėd*|fars*|melu|melag*|nusikalt*|teroriz*|šantaž*|absurd*|akt*|nepriimt*|neteisėt*|politin*|agres*|diktator*|hibrid*); vadin* (provokac*|gėd*|fars*|melu|nusikalt*|teroriz*|šantaž*|absurd*|akt*|nepriimt*|neteisėt*|politin*|agres*|diktator*|hibrid*); išreišk* (protest*|susirūpin*|pasipiktin*|nerim*|apgail*); pareišk* (protest*|susirūpin*|pasipiktin*); reišk* (protest*|susirūpin*|pasipiktin*); įteik* (not*|protest*); įteikė (not*|protest*); išsiun* (not*|protest*); nusiun* (not*|protest*|skund*); iškvie*; iškviet*; išsikvie*; skundėsi; skundžia*; pasiskund*; piktin*; pasipiktin*; apgailestav*; apgailestau*; priekaišt*; smerkia
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect, genitive
without: metų; metus; kolonij*; kalėti; kalėjim*; ekstremist*; gydytoj*; policiją; greitąją; komand*; treneri*; rungtyn*
trust: 0.5

[ACCUSE allege]
verbs: kaltin*; apkaltin*; kaltina; kaltino; inkrimin*; prikaiš*; primet*; priskyr* kalt*; suvert* (kalt*|atsakom*); suvertė (kalt*|atsakom*)
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect, genitive
absorbs: yes
without: prokuror*; prokuratūr*; tyrėj*; byl{a,os,oje}; teisme; teism{as,o}
trust: 0.6

[ACCUSE investigate]
verbs: pradėj* (tyrim*|byl*|proces*|teism*|ikiteismin*); pradėt* (tyrim*|byl*|proces*|ikiteismin*); pradės (tyrim*|byl*|nagrinė*); iškėl* (byl*|kaltin*); iškelt* (byl*|kaltin*); kėlė byl*; pareišk* (įtarim*|kaltin*); pareikšt* (įtarim*|kaltin*); pateik* (įtarim*|kaltin*|ieškin*|skund* teism*); pateikt* (įtarim*|kaltin*); tir{ia,ti,iama,iamas}; tyr* (byl*|prokurat*|aplinkyb*); apklaus*; apklausė; teis{ia,iama,iamas,iami,s}; teisiam*; prasidėj* (teism*|byl*|proces*); nagrinėj* byl*; nagrinės; imsis (byl*|nagrinė*); perdav* (byl*|teism*); perduot* (byl*|teism*); apskund*; padav* į teism*; padavė į teism*; paskelb* (paiešk*); ieškom*; stoj* prieš teism*; stos prieš teism*; sės į teisiamųjų
near: tyrim*; byl*; teism*; kaltin*; įtarim*; prokuror*; prokurat*; tyrėj*; ieškin*; paiešk*; apklaus*; teisiam*; ikiteismin*; baudžiam*
actor: subject
recipient: object, indirect, prieš, subject, genitive
count recipient: persons
count subject: persons
implied actor: prosecutors
without: nutrauk*; nuteis*; nuosprend*; baigė
trust: 0.55

[REJECT]
verbs: atmet*; atmetė; atmes; atsisak*; atsisako; ignorav*; ignoruo*; vetav*; blokav* (sprendim*|sankcij*|rezoliuc*|pareiškim*|paket*|stojim*); blokuo* (sprendim*|sankcij*|rezoliuc*|pareiškim*|paket*|stojim*); nutrauk* (deryb*|dialog*); prieštarav*; prieštarau*; pasiprieš*; nepaiso; atmeta; balsav* prieš; boikotav* deryb*
subject: person, body, named, country, place, gov, igo, none, jud, opp, ngo, pronoun
actor: subject
recipient: object, indirect, genitive
absorbs: yes
without: komentuot*; komentar*; atskleist*; plačiau; streik*; migrant*; pirkti; kad; esą; galimyb*
trust: 0.5

[REJECT]
verbs: nepripaž*; nesutik*; nesutinka; nepritar*; nepritaria; nepriėm*; nepriim*; nepasiraš*; nenusileid*; neįleid*; neprisijung*; neatsak*; neketina; neišėj*; neplanuo* (derėt*|nusileis*|pripaž*); nesileid*; neleis
subject: person, body, named, country, place, gov, igo, none, opp, pronoun
actor: subject
recipient: object, indirect, su, genitive
absorbs: yes
without: kalt*; migrant*; lėktuv*; skryd*
trust: 0.45

[THREATEN]
verbs: gras*; grasin*; pagras*; pagrasin*; gąsdin*; pagąsdin*; įspėj*; perspėj*; šantažav*; šantažuo*; pažadėj* atsak*; žadėj* atsak*; iškėl* ultimatum*; iškėlė ultimatum*; imsis priemon*; imtis (atsak*|priemon*)
near: gras*; pagras*; sankcij*; atsak*; uždar*; užver*; karo; karu; jėg*; pasekm*; ultimatum*; priemon*; smūg*; branduol*; šantaž*; jei; jeigu; migrant*; kad
subject: person, body, named, country, place, gov, igo, opp, none, pronoun
actor: subject
recipient: indirect, object
absorbs: yes
without: metų; kalėti; mirties; oro sąlyg*; sinoptik*; turist*; keliautoj*; piliečius; gyventoj*; plikled*; plikled*; sinoptik*; orų; potvyn*; sukči*; kainų; epidemij*; verbuo*
trust: 0.5

[SUPPORT]
verbs: nusiun* (sveikinim*|užuojaut*|telegram*); išsiun* (sveikinim*|užuojaut*|telegram*); rem*; parėm*; parems; palaik*; palaiko; palaikė; sveikin*; pasveikin*; dėkoj*; padėkoj*; gyr*; pagyr*; pritar* (sprendim*|siūlym*|idėj*); reišk* (param*|palaik*|solidarum*|užuojaut*); išreišk* (param*|palaik*|solidarum*|užuojaut*|dėkingum*); solidariz*; apdovanoj*; apdovanojo; įteik* (premij*|ordin*|apdovanoj*|medal*); skyr* premij*; pripažin* (nepriklausom*|prezident*|teisėt*|lyder*); pripaž* (nepriklausom*|prezident*|teisėt*|lyder*); ratifikav*; atidar* (ambasad*|konsulat*); atnaujin* (diplomat*|ambasad*); užmezg* diplomat*; užstojo; gynė
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect, su
without: kalt*; ekstremist*; teror*; finans*; eurų; tvark*; apklaust*; ryšius palaik*; ambicij*; teises gynė
trust: 0.5

[CONCEDE]
verbs: malon* suteik*; suteik* malon*; suteikė malon*; amnest*; panaikin* (sankcij*|draudim*|ribojim*|apribojim*|vizas|vizų|padėt*); panaikint* (sankcij*|draudim*|ribojim*|apribojim*); atšauk* (sankcij*|draudim*|ribojim*|padėt*|ekstremal*|apribojim*); sušveln*; švelnin*; atver* (sien*|punkt*|keli*|juos); atvėr* (sien*|punkt*|keli*|juos); atidar* (sien*|punkt*|eism*|keli*); atnaujin* (eism*|skryd*|tranzit*|pralaid*|viz* išdav*|susisiek*|dialog*); leid* (įvažiuot*|išvažiuot*|vykt*|grįžt*|važiuot*|išvykt*|pravažiuot*|namo|eksport*|import*|tranzit*); leidž* (įvažiuot*|išvažiuot*|vykt*|grįžt*|važiuot*|išvykt*); leist* (įvažiuot*|išvažiuot*|vykt*|grįžt*|važiuot*|išvykt*|namo); nutrauk* (byl*|tyrim*|persekioj*); nusileid*; nuolaidžiav*; padarė nuolaid*; išbrauk* iš (sankcij*|sąraš*); įved* bevizį; įvedė bevizį; išteisin*; pakeit* švelnesn*
actor: subject
recipient: object, indirect, genitive
implied actor: authorities
count recipient: persons
count object: persons
absorbs: yes
without: reikal*; ragin*; praš*; nenusileid*; ambasad*; siek*; lėktuv*
trust: 0.55

[SANCTION discontinue]
verbs: įved* (sankcij*|embarg*|ribojim*|muit*|apribojim*|draudim* import*); įvedė (sankcij*|embarg*|ribojim*|muit*|apribojim*); įvest* (sankcij*|embarg*|ribojim*|apribojim*); įves (sankcij*|embarg*|ribojim*); paskelb* (sankcij*|embarg*); skyr* sankcij*; pritaik* sankcij*; taik* sankcij*; pratęs* (sankcij*|ribojim*); išplėt* (sankcij*|sąraš*); išpleč* sankcij*; griežtin* sankcij*; sugriežtin* (sankcij*|ribojim*); patvirt* (sankcij*|paket*); sutar* (sankcij*|paket*); įtrauk* (juod*|sankcij*|sąraš*); įraš* (juod*|sankcij*); pateko į (juod*|sankcij*); įšald* (turt*|lėš*|sąskait*|param*|santyk*); įšaldė (turt*|lėš*|sąskait*|param*); nutrauk* (bendradarb*|sutart*|prekyb*|tranzit*|finansav*|susisiek*|skryd*|param*|keitim*|tiekim*|import*|pirkim*|santyk*|mainus); nutrauks (bendradarb*|sutart*|prekyb*|tranzit*|finansav*|tiekim*|import*); sustabd* (bendradarb*|prekyb*|tranzit*|finansav*|skryd*|param*|import*|eksport*|tiekim*|sutart*|naryst*|viz*|program*|susitarim*|pagalb*); stabd* (bendradarb*|prekyb*|tranzit*|finansav*|param*|import*|pagalb*|tiekim*); sustabdė (bendradarb*|prekyb*|tranzit*|finansav*|param*|import*|pagalb*|tiekim*); uždraud* (import*|eksport*|skryd*|tranzit*|įvež*|prekyb*|vilkik*|sunkvežim*|perskrist*|naudotis oro|leist*|tūpt*); uždar* oro erdv*; boikotav*; boikotuo*; diskvalifikav*; suspendav* (naryst*|rinktin*|federac*); pašalin* iš (čempionat*|varžyb*); atėm* (čempionat*|teisę rengti); atjung* nuo swift; atsisak* (pirkt*|duj*|naft*|elektros|paslaug*|bendradarb*); baig* (pirkim*|tranzit*|prekyb*); baigs (pirkim*|tranzit*|prekyb*); nebepirk*; nepirk*
subject: person, body, named, country, place, gov, igo, none, thing, number
actor: subject
recipient: indirect, prieš, su, object, genitive, iš
count recipient: persons
without: panaikin*; atšauk*; ragin*; paragin*; siūl*; terorist*; ekstremist*; streik*; darb{ą,o}; pareigų; sulaik*; nuomos; patalp*
trust: 0.6

[SANCTION discontinue]
nouns: sankcij{os,ų,as}; embarg*
near: prieš; nauj{os,ų,as}; įsigalioj*; įved*; paket*; taikom*
actor: genitive, adjective, subject
recipient: prieš, indirect
needs: both-sides
without: panaik*; atšauk*; ragin*; gras*; apeit*; apėj*; vengia; siūl*; reikal*
trust: 0.4

[SANCTION expel]
verbs: išsiun*; išsiųst*; išvar*; išpraš*; paskelb* (persona|nepageidauj*); pripaž* nepageidauj*; liep* išvykti
near: diplomat*; ambasador*; konsul*; atašė; persona; pasiuntin*
actor: subject
recipient: object, subject
count recipient: persons
without: not{ą,os}; į minsk*; į vilni*; į varšuv*; į maskv*; į kyjiv*; į briusel*; susitikim*; deryb*
trust: 0.65

[SANCTION withdraw]
verbs: atšauk* (ambasador*|diplomat*|konsul*|atstov*); atšaukė (ambasador*|diplomat*|konsul*); uždar* (ambasad*|konsulat*|atstovyb*); pasitrauk* iš (sutart*|susitarim*|konvenc*|organizac*); išstoj* iš; denonsav*; nutrauk* diplomat*; pažemin* (santyk*|atstovav*|lyg*); sumažin* (atstovav*|lyg*|darbuotojų skaič*)
near: ambasador*; ambasad*; diplomat*; konsul*; sutart*; susitarim*; konvenc*; santyk*; atstovyb*; organizac*
actor: subject
recipient: iš, object, genitive
without: kontrakt*; prekyb*
trust: 0.6

[AID]
verbs: skyr* (param*|eurų|milijon*|mln|tūkst|lėš*|dotac*|paskol*|stipend*|pagalb*|prieglob*); skir* (param*|eurų|milijon*|mln|lėš*|dotac*|paskol*|pagalb*|stipend*); suteik* (param*|pagalb*|prieglob*|paskol*|kredit*|dotac*|stipend*|ginkl*|viz*|apsaug*|pilietyb*|leidim* gyvent*); perdav* (ginkl*|param*|pagalb*|generator*|technik*|vaist*|įrang*|amunic*|krovin*|dron*); perduo* (ginkl*|param*|pagalb*|technik*|vaist*|įrang*); siun{tė,čia,s} (pagalb*|param*|vaist*|ginkl*|humanit*|krovin*); nusiun* (pagalb*|param*|vaist*|ginkl*|humanit*); atgaben* (pagalb*|param*|humanit*); atvež* (pagalb*|param*|humanit*); teik* (param*|pagalb*|ginkl*); finansav*; finansuo*; paremti; paremtos; paaukoj*; aukoj*; priėm* (pabėgėl*|sužeist*|vaik*|karo); priim* (pabėgėl*|sužeist*|vaik*); priglaud*; apgyvendin*; išdav* (viz*|leidim* gyvent*|pas* užsieniet*); išmokė*; kompensuo*; kompensav*; treniruo*; apmok* (kar*|savanor*); dalij* (param*|vaist*|tablet*|maist*); dalino (param*|vaist*|tablet*|maist*); gavo (param*|pagalb*|prieglob*|paskol*|dotac*|stipend*); gaus (param*|pagalb*|prieglob*|paskol*|dotac*|stipend*); balsuos dėl param*
subject: person, body, named, country, place, gov, igo, none, ngo, number, rel, opp, leg
not subject: bus
actor: subject
recipient: indirect, object, genitive
measures: money
count object: persons
without: praš*; reikal*; sankcij*; atsisak*; baud*; nuteis*; premij*; ragin*
trust: 0.55

[COOPERATE]
verbs: išaug* (prekyb*|eksport*|import*|apyvart*); išaugo (prekyb*|eksport*|import*|apyvart*); sumaž* (prekyb*|eksport*|import*|apyvart*); sumenk* (prekyb*|eksport*|import*|apyvart*); smuk* (prekyb*|eksport*|import*|apyvart*); krit* (prekyb*|eksport*|import*|apyvart*); krito (prekyb*|eksport*|import*|apyvart*); siek* (prekyb*|eksport*|import*|apyvart*); siekė (prekyb*|eksport*|import*|apyvart*)
near: baltarus*; minsk*; rusij*; abiejų; dvišal*; tarpusavio; tarp; lietuv*; kinij*; lenkij*
actor: genitive, possessor
recipient: su, į, iš, indirect, genitive
measures: money, percent
without: sankcij*; draud*; nutrauk*; sustabd*; kontraband*; kaltin*; ginkl*; narkotik*; kalin*; belaisv*; pagalb*
trust: 0.5

[COOPERATE]
verbs: prekiav*; prekiau*; eksportav*; eksportuo*; importav*; importuo*; pirk*; perka; pirko; pardav*; parduo*; tiek* (duj*|naft*|elektr*|trąš*|kur*); tiekė (duj*|naft*|elektr*|trąš*|kur*); bendradarbiav*; bendradarbiau*; keitė* (duomen*|informac*); keičias* (duomen*|informac*); perdav* (duomen*|informac*|išraš*); perdav* (įtariam*|ieškom*); pateik* (duomen*|informac*) (minsk*|baltarus*|prokurat*|teisin*); pripaž* perdav*; ekstradav*; pradėj* bendr*; prasidėj* bendr*; reng* bendr*; vyk{o,sta,s} bendr*; surengė bendr*; paleid* (gamyb*|traukin*|maršrut*); iškeliav* (trąš*|krovin*)
near: prekyb*; eksport*; import*; apyvart*; duj*; naft*; elektr*; trąš*; bendradarb*; bendr{os,ų,as,ose}; duomen*; informac*; mln; mlrd; pratyb*; gamyb*; ekstrad*; išraš*; medien*; krovin*
actor: subject
recipient: su, į, iš, indirect, genitive
measures: money
without: sankcij*; draud*; nutrauk*; sustabd*; kontraband*; kaltin*; ginkl*; narkotik*; kalin*; belaisv*; pagalb*
trust: 0.45
`;
