/** Polish words for what states, bodies and people say, offer, refuse and deny each other, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const dealings = `
[CONSULT visit]
verbs: spotka* się; spotka*; spotkał*; spotykaj*; spotyka*; rozmawia*; porozmawia*; porozmawiał*; rozmów*; prowadz* (rozmow*|negocjacj*|konsultacj*); przeprowadz* (rozmow*|konsultacj*|negocjacj*); odby* (rozmow*|spotkan*|konsultacj*|negocjacj*|szczyt*|posiedz*|wizyt*|rund*); odbędzie (spotkan*|szczyt*|posiedz*|rund*|wizyt*); odbęd* (rozmow*|spotkan*|konsultacj*|negocjacj*); omów*; omówi*; omawia*; dyskutow*; dyskutuj*; konferow*; negocjow*; negocjuj*; zebra* (ministr*|ambasador*|przywódc*); obradow*; obraduj*; zasi* do (stoł*|rozmów); zakończ* (rozmow*|negocjacj*|rund*|szczyt*|wizyt*); rozpocz* (rozmow*|negocjacj*|rund*|szczyt*|konsultacj*); rozpoczę* (rozmow*|negocjacj*|rund*|szczyt*|konsultacj*); wznow* (rozmow*|dialog*|negocjacj*); wznowi* (rozmow*|dialog*|negocjacj*)
near: prezydent*; minister*; ministr*; rozmow*; rozmów; spotkan*; ambasador*; delegacj*; lider*; przywódc*; szef*; premier*; kanclerz*; szczyt*; dyplomat*; rund*; łukaszen*; putin*; zełensk*; cichanous*; wysłanni*; msz; komisarz*; negocj*
subject: person, named, country, body, none, gov, number, visit, igo
actor: subject
recipient: z, ze, object
without: dziennikarz*; kibic*; mecz*; wyborc*; uczni*; krytyk*; reakcj*; migrant*; proces*; sąd*; opór; oporem; los; rodzin*
trust: 0.55

[CONSULT visit]
verbs: odwiedz*; odwiedził*; przyby*; przybył*; przyjecha*; przyjechał*; przylec*; przyleci*; przyleciał*; pojecha* (do|na|z wizyt*); =poleci do; poleciał* do; uda* się (do|z wizyt*); udał* się (do|z wizyt*); wyjecha* do (mińsk*|moskw*|warszaw*|bruksel*); złoży* wizyt*; złożył* wizyt*; gości{ł,ła,li,}; przyj{ął,ęła,mie,mował*} (delegacj*|ministr*|ambasador*|prezydent*|wysłanni*|szef*|premier*); przyjęł* (delegacj*|ministr*|ambasador*|prezydent*); przebywa* z (wizyt*); bawi* z wizyt*
near: prezydent*; minister*; ministr*; wizyt*; ambasador*; delegacj*; lider*; przywódc*; szef*; premier*; kanclerz*; łukaszen*; putin*; zełensk*; cichanous*; wysłanni*; msz; rozmow*; spotkan*; komisarz*; konsul*
subject: person, named, country, body, none, gov
actor: subject
recipient: do, w, u, object, z
without: turyst*; wojsk*; żołnierz*; urlop*; pogotow*; szpital*; pielgrzym*
trust: 0.55

[CONSULT phone]
verbs: zadzwoni*; zadzwonił*; dzwoni*; rozmawia* telefoniczn*; rozmawiał* (telefon*); porozmawia* telefoniczn*; odby* rozmow* telefoniczn*; przeprowadz* rozmow* telefoniczn*
nouns: ^rozmow* telefoniczn*
near: telefon*
actor: subject
recipient: z, ze, do
without: rodzin*; infolin*
trust: 0.65

[AGREE]
verbs: podpis* (umow*|porozumi*|memorandum|list intencyjn*|protokół|deklaracj*|kontrakt*|traktat*); podpisał* (umow*|porozumi*|memorandum|list intencyjn*|protokół|deklaracj*|kontrakt*); podpisz* (umow*|porozumi*|memorandum|kontrakt*); zawar* (umow*|porozumi*|kontrakt*|sojusz*); zawarł* (umow*|porozumi*|kontrakt*); uzgodn*; uzgodni*; uzgodnił*; dogada*; porozumi* się; osiągn* porozumi*; osiągnę* porozumi*; zgodz* się; zgodzi* się; zgodził* się; obieca*; obiecał*; obiecuj*; przyrzek*; zapewn*; zapewni*; zapewnił*; zobowiąza*; zobowiązał*; zadeklarow* (gotowo*|pomoc*|wsparci*|że); deklaruj* (gotowo*|pomoc*); wyrazi* (zgod*|gotowo*); wyraził* (zgod*|gotowo*); przyj{ął,ęła,ęli,mie} zaproszeni*; zaoferow*; oferuj*; zaproponow* pomoc*; da{ł,ła,li} słow*; zagwarantow*
subject: person, body, named, country, place, gov, igo, none, ngo
actor: subject
recipient: z, ze, indirect, dla
absorbs: yes
measures: money
without: ustaw*; dekret*; sankcj*; nie zgodz*; odwet*; odpowie; zapewnił pomoc; nagrod*
trust: 0.55

[REQUEST yield]
verbs: żąda*; zażąda*; zażądał*; domaga*; wezwa*; wezwał*; wzywa*; apel*; zaapelow*; prosi*; poprosi*; poprosił*; naleg*
near: uwolni*; zwolni*; zwolnien*; uwolnien*; wypuszcz*; wycofani*; wycofa*; zaprzesta*; przerwani*; zakończen*; otwarci*; otworz*; zniesieni*; wstrzymani*; dymisj*; ustąpien*; zwrot*; cofnięc*; położ* kres
actor: subject
recipient: od, do, object, genitive
absorbs: yes
without: sankcje wobec; sankcji wobec; pomoc*; azyl*
trust: 0.6

[REQUEST assist]
verbs: prosi*; poprosi*; poprosił*; zwróci* (o|z prośb*); zwrócił* (o|z prośb*); apel*; zaapelow*; wezwa*; wezwał*; wzywa*; żąda*; zażąda*; domaga*; wystąpi* o (pomoc*|ekstradycj*|wydani*|wsparci*); wystąpił* o (pomoc*|ekstradycj*|wydani*); polec* (zapewni*|udziel*); nakaza* (pomoc*|zapewni*|udziel*); oczekuj* (pomoc*|wsparci*)
near: pomoc*; wsparci*; broń; broni; sankcj*; azyl*; ochron*; mediacj*; obserwator*; kredyt*; finansow*; ekstradycj*; dostaw*; żywno*; lek{i,ów,ami}; podjęci* działań; interwen*
actor: subject
recipient: do, od, object, indirect
absorbs: yes
without: zniesieni* sankcj*; bez pomocy; przy pomocy; za pomocą
trust: 0.55

[REQUEST change]
verbs: wezwa*; wezwał*; wzywa*; zaapelow*; apel*; żąda*; zażąda*; domaga*; prosi*; poprosi*; poprosił*; zapropon*; propon*; postul*; zwróci* się (do|o|z); zwrócił* się (do|o|z); naleg*; nawoł*; nawoływ*; zachęc*; zachęca*; radzi*; zaleci*; zalec*; rekomend*; upomn*; skłoni*; przekon* do; wnios* o; wniósł o; wnioskow*; złoży* wniosek; złożył* wniosek; skierow* (apel|petycj*|list otwart*)
nouns: apel{,u}; wezwani{e,a}
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, jud, leg
actor: subject
recipient: do, od, object, indirect
absorbs: yes
without: sąd* o; kar{y,ę}; o pracę; na przesłuch*; do wojska; ambasador*; chargé; kierowc*; obwodnic*; objazd*; infolini*; pasażer*; parasol*
trust: 0.45

[REQUEST meet]
verbs: zaprosi*; zaprosił*; zaprasza*; zapropon* (spotkan*|rozmow*|dialog*|negocj*); propon* (spotkan*|rozmow*|dialog*|negocj*); zwoła*; zwołał*; poprosi* o (spotkan*|rozmow*|zwołan*); wnios* o zwołan*; wniósł o zwołan*
near: spotkan*; rozmow*; dialog*; wizyt*; szczyt*; posiedzen*; negocj*; mińsk*; warszaw*; rad*; do; przedstawiciel*; delegac*
actor: subject
recipient: object, indirect, do
absorbs: yes
without: obserwator*; turyst*; premier* film*; koncert*
trust: 0.55

[ACCUSE disapprove]
verbs: potępi*; potępił*; potępia*; skrytykow*; krytykow*; krytykuj*; zganił*; nazwa* (skandal*|hańb*|prowokacj*|farsą|kłamst*|zbrodni*|terroryz*|absurd*|nielegaln*|szantaż*|akt*|pogwałc*|niedopuszcz*|barbarzyń*|bezpraw*|polityczn*|agresj*|hybryd*|oburz*); nazwał* (skandal*|hańb*|prowokacj*|farsą|kłamst*|zbrodni*|terroryz*|absurd*|nielegaln*|szantaż*|akt*|pogwałc*|niedopuszcz*|barbarzyń*|bezpraw*|polityczn*|agresj*|hybryd*|dyktator*); uzna* (za barbarzyń*|za niedopuszcz*|za skandal*|za prowokacj*|za hańb*|za akt|za nielegaln*|za bezpraw*|za nieprzyjazn*); określ* (jako|mianem|barbarzyń*|skandal*|prowokacj*|farsą); oburz*; zaprotestow*; protestuje przeciw*; wyrazi* (oburzen*|protest*|zaniepokojen*|sprzeciw*|ubolewan*); wyraził* (oburzen*|protest*|zaniepokojen*|sprzeciw*|ubolewan*); wręcz* not*; wręczył* not*; przekaz* not*; przekazał* not*; wystosow* (not*|protest*); złoży* (protest*|not*|skarg*); złożył* (protest*|not*|skarg*); wysł* (skarg*|protest*|not*); wysłał* (skarg*|protest*|not*); wezwa* (ambasador*|chargé*|charge|dyplomat*|konsul*); wezwał* (ambasador*|chargé*|charge|dyplomat*|konsul*); wezwan* (ambasador*|chargé*|do msz); skarż*; poskarż*; wypomn*; wytkn*; wytknę*; ubolew*; piętn*; napiętn*
subject: person, body, named, country, place, gov, igo, none, ngo, opp
actor: subject
recipient: object, indirect, przeciwko
without: lat więzieni*; skaza*; wyrok skazuj*; winn*; ekstremist*; bólu; na zdrowi*; drużyn*; mecz*; trener*
trust: 0.55

[ACCUSE allege]
verbs: oskarż*; oskarża*; oskarżył*; obwini*; obwinia*; obwinił*; zarzuc*; zarzuca*; zarzucił*; przypis*; posądz*; pomawia*; obarcz* (odpowiedzialn*|win*); obarczył* (odpowiedzialn*|win*); zrzuc* (odpowiedzialn*|win*)
subject: person, body, named, country, place, gov, igo, none, ngo, opp
actor: subject
recipient: object, indirect, na
absorbs: yes
without: prokurat*; śledcz*; akt oskarżen*; sąd*; sieć; kotwic*; sędzi*; ławie
trust: 0.6

[ACCUSE investigate]
verbs: wszcz* (śledztw*|postępow*|dochodz*|spraw*); wszczę* (śledztw*|postępow*|dochodz*|spraw*); wszczął (śledztw*|postępow*|dochodz*); prowadz* (śledztw*|postępow*|dochodz*); zapowiedz* (śledztw*|wszczęc*|postępow*|dochodz*); zapowiedzia* (śledztw*|wszczęc*|postępow*); rozpocz* (śledztw*|proces*|rozpraw*|dochodz*); rozpoczę* (śledztw*|proces*|rozpraw*|dochodz*); rozpoczął się proces; rusz* proces*; ruszył proces; postaw* zarzut*; postawi* zarzut*; postawił* zarzut*; usłysz* zarzut*; usłysza* zarzut*; przedstaw* zarzut*; przedstawi* zarzut*; oskarż* o (szpieg*|zdrad*|podżega*|ekstremi*|terror*); skierow* akt oskarż*; skierow* do sądu; skierow* sprawę; stan* przed sądem; stanę* przed sądem; stanął przed sądem; toczy się proces; toczy się śledztw*; bada* (spraw*|prokurat*|okoliczn*); przesłuch*; przesłucha*; przesłuchuj*; wyda* (list* gończ*|nakaz*); rozesł* list* gończ*; poszukuj*; ścig* listem; pozwa*; zaskarż*; sądz{i,ą,ony,ona,eni}; zawiadom* prokurat*; złoży* (pozew|zawiadomi*)
near: śledztw*; postępow*; dochodz*; proces*; zarzut*; sąd*; prokurat*; oskarż*; akt oskarż*; gończ*; przesłuch*; pozew; karn*; spraw*; kgb
actor: subject
recipient: przeciwko, przeciw, wobec, object, subject, indirect
count recipient: persons
count subject: persons
implied actor: prosecutors
without: umorz*; skaza*; wyrok*; pokojow*; zakończ*
trust: 0.55

[REJECT]
verbs: odrzuc*; odrzucił*; odrzuca*; odmów*; odmówi*; odmówił*; odmawia*; zignorow*; ignorow*; ignoruj*; zawetow*; zbojkotow*; zerwa* (rozmow*|negocjacj*|umow*); wykluczy*; wyklucz*; wyklucza*; zablokow* (decyzj*|oświadcz*|sankcj*|pakiet*|rezolucj*|wniosek|środk*|przyjęc*); blokuj* (decyzj*|oświadcz*|sankcj*|pakiet*|rezolucj*|środk*); sprzeciwi*; sprzeciwił*; sprzeciwia*; oddal* (wniosek|apelacj*|skarg*|zażale*|odwołan*); oddalił* (wniosek|apelacj*|skarg*|odwołan*)
subject: person, body, named, country, place, gov, igo, none, jud, opp, ngo
actor: subject
recipient: object, indirect, genitive
absorbs: yes
without: strajk*; wjazd*; szturm*; migrant*; możliwo* awari*; że; atak*; obiad*; kolacj*; kaw{y,ę}; deser*
trust: 0.5

[REJECT]
verbs: uzna*; uznał*; uznaj*; zgadza*; zgodz*; zgodzi*; zgodził*; przyj{ął,ęła,ęli,mie,muje,mują}; przyjęł*; wpuśc*; wpuszcz*; wpuści*; popar*; popiera*; podpis*; ustąp*; ustąpi*; odpowiedział*; zamierza* (ustąp*|uznaw*|wycof*|rezygn*|negocj*); dopuśc*; wyda* zgod*; wyjdzie do; wyszed* do; pójdzie na
negated: yes
subject: person, body, named, country, place, gov, igo, none, opp
actor: subject
recipient: object, indirect, na, genitive
absorbs: yes
without: winn*; winy; zarzut*; odpowiedział na pytan*; do wiadom*
trust: 0.45

[THREATEN]
verbs: grozi{ł,ła,li,} (że|sankcj*|zamknięc*|odwet*|wojn*|użyc*|konsekwencj*|atak*|zerw*|odcięc*|represj*); zagrozi*; zagroził*; groż* (sankcj*|odwet*|zamknięc*); zapowiedz* (odwet*|odpowied*|kontr*|zamknięc*|sankcj*|retors*); zapowiedzia* (odwet*|odpowied*|kontr*|zamknięc*|retors*); ostrzeg*; ostrzegł*; ostrzega*; przestrzeg*; przestrzega*; postraszy*; straszy*; straszył*; odgraż*; szantaż*; postawi* ultimatum; postaw* ultimatum; pogrozi*
near: groz{i,ił,ili,iła}; zagroz*; odwet*; sankcj*; zamkni*; odpowied*; odpowie; konsekwencj*; użyc*; sił*; wojn*; ultimatum; retors*; atak*; straszy*; szantaż*; kontr*; jądrow*; migrant*; narkotyk*; że
subject: person, body, named, country, place, gov, igo, opp, none
actor: subject
recipient: indirect, object, przed
absorbs: yes
without: lat więzieni*; kara; dożywoc*; mu do; jej do; im do; podróżn*; turyst*; mróz; burz*; synopt*; obywatel* przed; przed podróż*; wypadk*; drożyzn*; podwyżk*; cen; pogod*; gołoledz*; mróz*; burz*; meteorolog*; oszust*; epidemi*
trust: 0.5

[SUPPORT]
verbs: przesł* (gratulacj*|życzeni*|depesz*); przesłał* (gratulacj*|życzeni*|depesz*); wysł* (gratulacj*|życzeni*); wysłał* (gratulacj*|życzeni*); popar*; poparł*; popiera*; pogratulow*; gratulow*; gratuluj*; dzięk*; dziękow*; podziękow*; dziękuj*; pochwal*; pochwalił*; chwali{ł,ła}; pozytywnie oceni*; powita* (decyzj*|zwolni*|uwolni*|z zadowol*|z uznan*); powitał* (decyzj*|zwolni*|uwolni*|z zadowol*); wyrazi* (popar*|solidarno*|wsparc*|wdzięczn*|uznan*); wyraził* (popar*|solidarno*|wsparc*|wdzięczn*|uznan*); solidaryz*; uhonorow*; odznaczy*; odznaczył*; nagrodz*; nagrodził*; przyzna* (nagrod*|order*|tytuł*); wręcz* (nagrod*|order*|medal*); wręczył* (nagrod*|order*|medal*); uznał* (niepodległ*|za prezydent*|za prawowit*|zwycięstw*|legaln*); uzna* (niepodległ*|za prezydent*|za prawowit*|zwycięstw*|legaln*); ratyfikow*; złoży* gratulacj*; złożył* gratulacj*; nawiąza* stosunk*; wznow* stosunk*; otworzy* (ambasad*|konsulat*); otwor* (ambasad*|konsulat*); stan* w obronie; stanął w obronie; stanę* w obronie; wstawi* się za; wsparł*; wspar*; wspiera*
subject: person, body, named, country, place, gov, igo, none, ngo, opp
actor: subject
recipient: object, indirect, za, dla, z
without: wiersz*; finansow*; winn*; ekstremist*; terroryst*; mln; pieniędz*; ankiet*; wniosek o areszt
trust: 0.5

[CONCEDE]
verbs: ułaskawi*; ułaskawił*; amnestionow*; znios* (sankcj*|zakaz*|ogranicz*|wiz*|restrykcj*|cł*); zniós* (sankcj*|zakaz*|ogranicz*|wiz*|restrykcj*); zniesion* (sankcj*|zakaz*|ogranicz*); uchyl* (sankcj*|zakaz*|areszt*|wyrok*|decyzj*); uchylił* (sankcj*|zakaz*|areszt*|wyrok*|decyzj*); złagodz*; złagodził*; poluzow*; zawies* sankcj*; zawiesi* sankcj*; zawiesił* sankcj*; otworzy* (granic*|przejś*|ruch); otworzył* (granic*|przejś*|ruch); otwar* (granic*|przejś*); otwor* (granic*|przejś*); otwart* (granic*|przejś*); wznow* (ruch|odpraw*|kursow*|lot*|połącz*|wydawan*|tranzyt*); wznowi* (ruch|odpraw*|kursow*|lot*|połącz*|wydawan*|tranzyt*); wznowił* (ruch|odpraw*|kursow*|lot*|połącz*); przywróc* (ruch|akredytacj*|połącz*|ruch małego); przywróci* (ruch|akredytacj*|połącz*); zezwol*; zezwoli*; zezwolił*; pozwol* (wjazd*|wyjazd*|wjech*|wyjech*|wrócić|na pow*|przejazd*); pozwoli* (wjazd*|wyjazd*|wjech*|wyjech*|wrócić|przejazd*); umorz*; umorzył*; wycofa* (zarzut*|oskarż*|akt); ustąpi* (pod nacisk*|w sporze|żądani*); przystał* na (warunk*|żądan*); dopuśc* (obserwator*|dziennik*); skreśl* z listy sankcyjn*; wykreśl* z listy sankcyjn*; zdję* z listy; wprowadz* ruch bezwizow*
actor: subject
recipient: object, indirect, dla, wobec, genitive
implied actor: authorities
count recipient: persons
count object: persons
absorbs: yes
without: żąda*; domaga*; wezwa*; wzyw*; apel*; negocjacj*; ambasad*
trust: 0.55

[CONCEDE]
nouns: ułaskawieni{e,a,u}; amnesti{a,i,ę}; zniesieni{e,a,u} sankcj*
actor: przez, genitive
recipient: genitive, dla
needs: recipient
count recipient: persons
without: prośb*; apel*; wnios*; żąda*; o ułask*
trust: 0.4

[SANCTION discontinue]
verbs: nałoż* (sankcj*|cł*|embargo|restrykcj*); nałoży* (sankcj*|cł*|embargo|restrykcj*); nałożył* (sankcj*|cł*|embargo); wprowadz* (sankcj*|embargo|restrykcj*|cł*|zakaz importu|zakaz eksportu|zakaz lot*); wprowadzi* (sankcj*|embargo|restrykcj*|cł*); wprowadził* (sankcj*|embargo|restrykcj*); rozszerz* (sankcj*|list*); rozszerzył* (sankcj*|list*); zaostrz* (sankcj*|kurs|restrykcj*); zaostrzy* (sankcj*|restrykcj*); przedłuż* (sankcj*|restrykcj*|zamroż*); przedłuży* (sankcj*|restrykcj*); przedłużył* sankcj*; uchwal* sankcj*; przyj{ął,ęli,ęto,mie,mą} (sankcj*|pakiet*); przyjęł* (sankcj*|pakiet*); zatwierdz* (sankcj*|pakiet*); zatwierdził* (sankcj*|pakiet*); uzgodn* (sankcj*|pakiet*); uzgodni* (sankcj*|pakiet*); ogłos* (sankcj*); ogłosił* (sankcj*); obję* sankcj*; objęł* sankcj*; objęt* sankcj*; obją* sankcj*; wpisa* (na czarn*|na list* sankcyjn*); wpis* (na czarn*|na list* sankcyjn*); trafi* (na czarn*|na list* sankcyjn*); dopis* (na czarn*|sankcyjn*); dopisa* (na czarn*|sankcyjn*); umieś* na (czarn*|liśc* sankcyjn*); wciągn* (czarn*|sankcyjn*); doda* do list* sankcyjn*; zamroz* (aktyw*|majątk*|kont*|środk*|pomoc*|stosunk*); zamrozi* (aktyw*|majątk*|kont*|środk*|pomoc*); zamrożon* (aktyw*|majątk*|kont*|środk*); zawies* (współprac*|program*|finans*|wydawan* wiz|człon*|udział|pomoc*|umow*|lot*|połącz*|handel*); zawiesi* (współprac*|program*|finans*|wydawan* wiz|człon*|udział|pomoc*|umow*|lot*|połącz*|handel*); zawiesił* (współprac*|program*|finans*|człon*|udział|pomoc*|umow*|lot*|połącz*); wstrzym* (dostaw*|import*|eksport*|tranzyt*|finans*|współprac*|wydawan*|zakup*|pomoc*|lot*|połącz*|handel*); wstrzyma* (dostaw*|import*|eksport*|tranzyt*|finans*|współprac*|wydawan*|zakup*|pomoc*|lot*|połącz*); zerwa* (współprac*|umow*|kontrakt*|stosunk* handl*); wypowiedz* (umow*|kontrakt*); wypowiedzia* (umow*|kontrakt*); zakaz* (import*|eksport*|lot*|lądow*|wjazdu ciężar*|tranzyt*|przelot*|sprzedaż*|wwoz*); zakazał* (import*|eksport*|lot*|lądow*|tranzyt*|przelot*|sprzedaż*); zakazu* (import*|eksport*|lot*|tranzyt*); zamk{nął,nęła,nęli,nęły,nięto} przestrze*; odcię* (swift|od finans*|dostaw*); odcięt* od; wykluczy* (z rozgryw*|z zawod*|z mistrzostw|reprezent*|sportow*); wyklucz* (z rozgryw*|z zawod*|reprezent*|sportow*); odebra* (organizacj*|mistrzostw*|prawo organiz*); bojkotow*; zbojkotow*
subject: person, body, named, country, place, gov, igo, none, thing, number
actor: subject
recipient: na, wobec, przeciwko, z, ze, dla, object, genitive, do
count recipient: persons
without: drukarn*; znios*; zniesieni*; uchyl*; wezwa*; apel*; prosi*; ogniem; bojow*; prac{ę,y}; ruch; najmu; dzierżaw*; lokal*
trust: 0.6

[SANCTION discontinue]
nouns: sankcj{e,i}; pakiet* sankcj*; embargo
near: przeciw*; wobec; wesz*; weszł*; now{e,ych,y}; obejm*; objęł*; wprowadz*; nałoż*
actor: genitive, adjective, subject
recipient: wobec, przeciwko, przeciw, na
needs: both-sides
without: znies*; zniós*; uchyl*; apel*; wezwa*; wzyw*; groz*; obejśc*; omij*; obchodz*; domag*
trust: 0.4

[SANCTION expel]
verbs: kaza* (wyjech*|opuśc*); kazał* (wyjech*|opuśc*); wydal*; wydali*; wydalił*; wydalon*; wyrzuc*; wyprosi*; uzna* (persona|osob* niepożądan*); uznał* (persona|osob* niepożądan*); nakaza* opuszcz*; nakazał* opuszcz*
near: dyplomat*; ambasador*; konsul*; attach*; łącznik*; persona; chargé; placówk*
actor: subject
recipient: object, subject
count recipient: persons
trust: 0.65

[SANCTION withdraw]
verbs: odwoła* (ambasador*|dyplomat*|konsul*|chargé); odwołał* (ambasador*|dyplomat*|konsul*); wezwa* ambasador* (konsultacj*|do kraju); zamk{nął,nęła,nęli,nięto,nie} (ambasad*|konsulat*|placówk*); wycofa* (ambasador*|dyplomat*|z umow*|z traktat*|z konwencj*|człon*|z organizacj*); wycofał* (ambasador*|dyplomat*|z umow*|z traktat*); wystąpi* z (umow*|traktat*|konwencj*|organizacj*); wystąpił* z (umow*|traktat*|konwencj*|organizacj*); wypowiedz* (umow*|traktat*|konwencj*); wypowiedzia* (umow*|traktat*|konwencj*); zerwa* stosunk*; zerwał* stosunk*; obniż* (rang*|szczebel|poziom); obniży* (rang*|szczebel|poziom)
near: ambasador*; ambasad*; dyplomat*; konsul*; umow*; traktat*; konwencj*; stosunk*; placówk*; organizacj*
actor: subject
recipient: z, ze, object, w
without: kontrakt*; handl*; koncert*; lot
trust: 0.6

[AID]
verbs: przekaż* (pomoc*|mln|milion*|sprzęt*|broń|euro|żywno*|lek*|środk*|wsparci*); da{ł,ła,li} (mln|milion*); przekaz* (pomoc*|mln|milion*|sprzęt*|broń|dar*|żywno*|lek*|czołg*|rakiet*|koc*|odzież*|agregat*|środk*|wsparci*|pieniądz*); przekaza* (pomoc*|mln|milion*|sprzęt*|broń|dar*|żywno*|lek*|czołg*|rakiet*|koc*|agregat*|środk*|je); przekazał* (pomoc*|mln|milion*|sprzęt*|broń|dar*|żywno*|lek*|czołg*|rakiet*|koc*|je); przeznacz* (mln|milion*|mld|tys|euro|środk*|na pomoc*|na wsparc*|dla); przeznaczy* (mln|milion*|mld|tys|euro|środk*); przyzna* (pomoc*|kredyt*|azyl*|ochron*|stypend*|dotacj*|mln|milion*|grant*|obywatelstw*|status*|wiz*); przyznał* (pomoc*|kredyt*|azyl*|ochron*|stypend*|dotacj*|mln|grant*); udziel* (pomoc*|kredyt*|azyl*|ochron*|pożycz*|wsparc*|schronien*); udzieli* (pomoc*|kredyt*|azyl*|ochron*|pożycz*|wsparc*|schronien*); udzielił* (pomoc*|kredyt*|azyl*|ochron*|pożycz*|wsparc*); wysł* (pomoc*|konwój|transport*|dar*|broń|lek*|żywno*|namiot*); wysłał* (pomoc*|konwój|transport*|dar*|broń|lek*|namiot*); dostarcz* (pomoc*|broń|lek*|żywno*|sprzęt*|amunicj*); dostarczy* (pomoc*|broń|lek*|żywno*|sprzęt*|amunicj*); dostarczył* (pomoc*|broń|lek*|żywno*|sprzęt*); wsparł* (kwot*|mln|finansow*); dofinansow*; sfinansow*; finansow* (media|projekt*|studi*|program*|radi*|telewizj*|pobyt); finansuj* (media|projekt*|studi*|program*|radi*|telewizj*); dopłac*; dopłaci*; przyj{ął,ęła,ęli,ęto,mie,mą,muje} (uchodźc*|rann*|dzieci|studen*|przesiedl*|osób); przyjęł* (uchodźc*|rann*|dzieci|studen*); ugośc*; zebra* (dar*|koc*|pieniądz*|odzież*); zbiera* (dar*|koc*|pieniądz*|odzież*); rozda* (żywno*|koc*|ciepł*|posił*); rozdaj* (żywno*|koc*|posił*); szkol* (żołnierz*|ochotni*|ukraiń*); wyszkol*; wyda{ł,ła,li,no} wiz*; wypłac* (pomoc*|odszkod*|świadcz*|zasił*); wypłaci* (pomoc*|odszkod*|świadcz*); otrzyma* (pomoc*|kredyt*|wsparc*|azyl*|stypend*|dotacj*); dosta{ł,ła,li} (pomoc*|kredyt*|wsparc*|azyl*|stypend*|dotacj*)
subject: person, body, named, country, place, gov, igo, none, ngo, number, rel, opp
not subject: bus
actor: subject
recipient: indirect, dla, object, na
measures: money
count object: persons
without: żąda*; domaga*; poprosi*; sankcj*; odmów*; grzywn*; skaza*; not{ę,y}; opuści*; opuszcz*; odwiedzi*; ośrodek; ośrodk*
trust: 0.55

[COOPERATE]
verbs: wzros* (handel*|eksport*|import*|obrot*|wymian*); wzrosł* (handel*|eksport*|import*|obrot*|wymian*); spad* (handel*|eksport*|import*|obrot*|wymian*); spadł* (handel*|eksport*|import*|obrot*|wymian*); wynios* (handel*|eksport*|import*|obrot*|wymian*); wyniosł* (handel*|eksport*|import*|obrot*|wymian*)
near: białorus*; mińsk*; rosj*; obu; dwustronn*; wzajemn*; między; litw*; chin*; polsk*
actor: genitive, possessor
recipient: z, ze, do, od, indirect, object
measures: money, percent
without: sankcj*; zakaz*; wstrzym*; zawies*; przemyt*; zerwa*; przeciwko; oskarż*; zarzuc*; broń; amunicj*; alkohol*; narkotyk*; więźni*; jeńc*
trust: 0.5

[COOPERATE]
verbs: handlow*; handluj*; eksportow*; eksportuj*; importow*; importuj*; kupow*; kupuj*; kupi{ł,ła,li,}; sprzeda*; sprzedaj*; dostarcz* (gaz*|rop*|nawoz*|prąd*|energi*|paliw*|towar*); współprac*; wymienia* (informacj*|dan*); wymien* (informacj*|dan*); przekaz* (dan*|informacj*|dokument*) (prokurat*|służb*|mińsk*); przekaza* (dan*|informacj*) (prokurat*|służb*|mińsk*); rozpocz* wspóln*; rozpoczę* wspóln*; prowadz* wspóln*; przeprowadz* wspóln*; odby* wspóln*; ćwicz* (wspóln*|razem); trwa* wspóln*; uruchom* (połącz*|produkcj*|pociąg*); uruchomi* (połącz*|produkcj*|pociąg*); ekstradow*; wyda{ł,ła,no} (poszukiw*|podejrzan*)
near: handel*; handl*; eksport*; import*; obrot*; wymian*; gaz*; rop*; nawoz*; prąd*; energi*; paliw*; towar*; współprac*; wspóln*; mln; mld; dan{e,ych}; informacj*; połącz*; produkcj*; ekstrad*; potas*; drewn*
actor: subject
recipient: z, ze, do, od, indirect, object
measures: money
without: sankcj*; zakaz*; wstrzym*; zawies*; przemyt*; zerwa*; przeciwko; oskarż*; zarzuc*; broń; amunicj*; alkohol*; narkotyk*; więźni*; jeńc*
trust: 0.45
`;
