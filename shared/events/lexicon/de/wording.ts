/** German: further ways in which the news tells the acts of the other files. The format is told in ../format.ts. */
export const wording = `
[COERCE arrest]
verbs: sitz* (haft|gefängnis|untersuchungshaft|straflager|straßenlager|strafkolonie|hinter gittern|gewahrsam|*shaft|lagerhaft); sitzt (haft|gefängnis|untersuchungshaft|straflager|strafkolonie|gittern|gewahrsam|*shaft); saß* (haft|gefängnis|untersuchungshaft|straflager|gittern|*shaft); verbüß*; abzusitzen; abgesessen; verbracht* (haft|gefängnis|straflager|gittern); verbring* (haft|gefängnis|gittern); befind* (haft|untersuchungshaft|gewahrsam|gittern|*shaft|straflager); bleib* (haft|untersuchungshaft|gewahrsam|gittern|inhaftiert); müssen (jahre|monate|tage) ; muss (jahre|monate|tage)
near: haft; gefängnis*; untersuchungshaft; straflager*; strafkolonie*; gitter*; gewahrsam; *shaft; jahre; monate; tage; lager
subject: person, named, number, opp, none, pronoun, thing
actor: none
recipient: subject
measures: sentence
count subject: detained
implied actor: authorities
without: warten; besuch*; frist; verhandl*; anwalt saß; wärter*; genesen; pause
trust: 0.55

[COERCE arrest]
verbs: bracht* (gitter|gefängnis|haft|lager|straflager|revier|polizeiwache|wache|strafkolonie|untersuchungshaft|gewahrsam); gebracht (gitter|gefängnis|haft|lager|straflager|revier|polizeiwache|wache|strafkolonie|untersuchungshaft|gewahrsam|unbekannt*); bring* (gitter|gefängnis|haft|lager|revier); kam* (gitter|gefängnis|haft|lager|untersuchungshaft|gewahrsam); gekommen (gitter|haft|untersuchungshaft|gewahrsam); führt* ab; führten ab; abgeführt; verschlepp*; verlegt (gefängnis|strafkolonie|straflager|strengere*); zerrt* (auto|bus|transporter|gefangenentransporter|wagen); zerrten (auto|bus|transporter|gefangenentransporter|wagen); gezerrt (auto|bus|transporter|gefangenentransporter|wagen); holt* ab (zu hause|wohnung|arbeit*); mitgenommen (polizei*|beamt*|revier|unbekannt*|kgb); steckt* (haft|gefängnis|gitter|lager|isolationszelle*|strafzelle*); gesteckt (haft|gefängnis|gitter|lager|isolationszelle*|strafzelle*); festgesetzt; aufgegriffen; gefasst; dingfest gemacht; geschnappt; inhaftier*; weggesperrt; eingesperrt; eingekerkert; interniert
object: person, none, named, number, body, opp, pronoun, ref, thing
near: gitter; gefängnis*; haft; lager; straflager; revier; *wache; strafkolonie; untersuchungshaft; gewahrsam; unbekannt*; polizei*; beamt*; sicherheits*; geheimdienst*; kgb; grenzschutz*; bus; transporter; gefangenentransporter; wagen; demonstrant*; protest*; journalist*; aktivist*; oppositionell*; schmuggler*; schleuser*; migrant*; isolationszelle*; verdächtig*; mann; männer; frau; menschen; personen; festgesetzt; inhaftiert; grenz*; omon; zivil*; *fahrer; ermittler*; mitarbeiter*; kritiker*; bürger; staatsbürger*
actor: subject
recipient: object, subject
count recipient: detained
count subject: detained
implied actor: police
without: krankenhaus; sicherheit gebracht; lastwagen festgesetzt; schiff; flugzeug festgesetzt; frei; freiheit; tabelle; zug gebracht; evakuier*; lkw; lastwagen
trust: 0.55

[COERCE arrest]
verbs: erging* (urteil*|haftbefehl*|strafe*); ergangen (urteil*|haftbefehl*); fiel* urteil*; gefallen urteil*; bekam* (jahre|monate|tage|haft|geldstrafe*|geldbuße*|lebenslang*|bewährung*); bekommen (jahre|monate|tage|haft|geldstrafe*|lebenslang*); erhielt* (jahre|monate|tage|haft*|geldstrafe*|lebenslang*|freiheitsstrafe*); erhalten (jahre|monate|tage|haft*|geldstrafe*|freiheitsstrafe*); verhäng* (jahre|haft*|geldstrafe*|todesstrafe|arrest|freiheitsstrafe*|strafe*|lagerhaft); verhängt* (jahre|haft*|geldstrafe*|todesstrafe|arrest|freiheitsstrafe*|lagerhaft); verurteil*; verdonner*; belegt* (geldbuße|geldstrafe*|arrest); schickt* (jahre|straflager|gefängnis|strafkolonie|lager|haft); geschickt (jahre|straflager|gefängnis|strafkolonie|lager|haft); zahlen (geldstrafe*|geldbuße*|rubel|bußgeld*); zahlt* (geldstrafe*|geldbuße*|bußgeld*); gezahlt (geldstrafe*|geldbuße*|bußgeld*); sprach* schuldig; gesprochen schuldig; schuldiggesprochen; laut* auf (jahre|monate)
near: jahre; jahren; jahr; monate; monaten; monat; tage; tagen; haft; arrest; straflager; geldstrafe*; geldbuße*; bußgeld*; rubel; urteil*; lebenslang*; todesstrafe; gericht*; richter*; freiheitsstrafe*; haftstrafe*; schuldig; bewährung*; lagerhaft; gefängnis*; haftbefehl*
actor: subject
recipient: object, subject, gegen, indirect
measures: sentence, money
implied actor: court
count recipient: persons
without: sanktion*; sanktionen; visum; visa; kredit*; stipendium; preis; orden; asyl; trainer*; unternehmen; konzern; gewalt scharf; aufs schärfste; anschlag scharf; überfall; einreiseverbot*; ausgangssperre; außenminist*; regierung verurteil*; eu verurteil*
trust: 0.55

[COERCE seize]
verbs: stürmt* (büro*|redaktion*|wohnung*|gebäude*|räume|haus|zentrale|sitz|hotel|firm*); gestürmt (büro*|redaktion*|wohnung*|gebäude*|räume|haus|zentrale|sitz); drang* ein; drangen ein; eingedrungen (büro*|redaktion*|wohnung*|gebäude*|räume|haus|sitz); brach* auf (tür*); aufgebrochen (tür*); durchsucht*; durchsuch*; durchkämm*; rückt* an (büro*|wohnung*|redaktion*); durchwühl*; beschlagnahm*; konfiszier*; sichergestellt; stellt* sicher; stellten sicher; eingezogen (vermögen|konten|haus|wohnung*); festsetzen (lastwagen|lkw|schiff*|flugzeug*); festgesetzt (lastwagen|lkw|schiff*|flugzeug*|frachter*); setzt* fest (lastwagen|lkw|schiff*|flugzeug*); setzten fest (lastwagen|lkw|schiff*|flugzeug*); festgehalten (lastwagen|lkw|schiff*|flugzeug*); versiegel*; beschädigt* (bahnstrecke|gleis*|schiene*|pipeline|kabel*|leitung*); gesprengt (bahnstrecke|gleis*|brücke|pipeline); kappt* (kabel*|leitung*); abgeschleppt; mitgenommen (computer*|unterlagen|technik|handys|akten|laptops); verstaatlich*; enteign*
nouns: razzia; razzien; durchsuchung; durchsuchungen; hausdurchsuchung; hausdurchsuchungen
near: büro*; redaktion*; wohnung*; gebäude*; räume; haus; häuser; zentrale; sitz; tür*; computer*; unterlagen; laptop*; handys; akten; vermögen; konten; konto; lastwagen; lkw; schiff*; flugzeug*; bahnstrecke; gleis*; schiene*; kabel*; pipeline; ermittler*; polizei*; kgb; beamt*; geheimdienst*; zigaretten; fahrzeuge; eigentum; geräte; firm*; unternehmen; ladung; drohne*; sprengsatz; frachter*; razzi*
actor: subject
recipient: object, bei, in, von, genitive, subject
implied actor: police
without: einbrecher*; dieb*; markt; tabellenführung; bühne; charts; russische truppen; supermarkt
trust: 0.5

[COERCE ban]
verbs: erklärt* (extremist*|terrorist*|unerwünscht*|ungültig); erklärten (extremist*|terrorist*|unerwünscht*|ungültig); erklärt (extremist*|terrorist*|unerwünscht*|ungültig); stuft* ein (extremist*|terrorist*|unerwünscht*); eingestuft (extremist*|terrorist*|unerwünscht*); setzt* liste (extremist*|terrorist*); gesetzt liste (extremist*|terrorist*); nahm* liste (extremist*|terrorist*); verbot*; verboten; verbietet; verbieten; untersag*; entzog* (lizenz*|zulassung*|akkreditierung*|registrierung|konzession); entzogen (lizenz*|zulassung*|akkreditierung*|registrierung|konzession|staatsbürgerschaft); löst* auf (organisation*|partei*|verein*|verband*|stiftung*); aufgelöst (organisation*|partei*|verein*|verband*|stiftung*|gewerkschaft*|zentrum); auflös* (organisation*|partei*|verein*|verband*|stiftung*); liquidier*; schloss* (zeitung*|redaktion*|schule*|organisation*|verlag*|museum|zentrum|buchhandlung*); geschlossen (zeitung*|redaktion*|schule*|organisation*|verlag*|museum|buchhandlung*); annullier* (kongress|registrierung|lizenz*|visum|visa|pässe); gestrichen register
near: extremist*; terrorist*; unerwünscht*; lizenz*; zulassung*; akkreditierung*; registrierung; organisation*; partei*; verein*; verband*; stiftung*; zeitung*; redaktion*; schule*; verlag*; kundgebung*; demonstration*; einfuhr*; ausfuhr*; buch; bücher; symbole; kanal; kanäle; kanälen; einreise; ausreise; sprache; konzert*; versammlung*; gewerkschaft*; museum; ungültig; *verbot; protest*; portal*; sender; kauf; grundstück*; immobilien; register; liste
actor: subject
recipient: object, subject, indirect
count recipient: persons
implied actor: authorities
without: grenze; grenzen; grenzübergang*; grenzübergänge; flughafen; vertrag; abkommen; stau; rätsel; streit aufgelöst; rauchen
trust: 0.5

[COERCE restrict]
verbs: verhindert* (einreise|ausreise|zutritt|zugang); hindert* (einreise|ausreise|zutritt|daran); gehindert (einreise|ausreise|zutritt|daran|grenz*); verweiger* (einreise|ausreise|zutritt|zugang|verlängerung); verwehr* (einreise|ausreise|zutritt|zugang); wies* ab (beobachter*|diplomaten|prozessbeobachter*|journalisten|grenz*|gericht*); wiesen ab (beobachter*|diplomaten|prozessbeobachter*|journalisten|grenz*|gericht*|justiz*); abgewiesen (grenz*|beobachter*|diplomat*|journalist*); ausreisen lässt; lässt ausreisen; schloss* (grenz*|übergang*|übergänge|luftraum); schlossen (grenz*|übergang*|übergänge|luftraum); geschlossen (grenz*|übergang*|übergänge|luftraum|worden); schließt (grenz*|übergang*|übergänge|luftraum); schließen (grenz*|übergang*|übergänge|luftraum); dichtgemacht (grenz*|übergang*|übergänge); macht* dicht (grenz*|übergang*); ist dicht ; verfügt* (sperrung|schließung|*verbot); gesperrt (luftraum|grenz*|übergang*|übergänge|straße*|bahnstrecke); sperrt* (luftraum|grenz*|übergang*|straße*); verlänger* (sperrung|schließung|grenzschließung|*zone|grenzkontrollen|ausnahmezustand); verlängert (sperrung|schließung|grenzschließung|*zone|grenzkontrollen); ausgeweitet (sperrzone|pufferzone|kontrollen); eingeführt (grenzkontrollen|sperrzone|pufferzone|visumpflicht|kontrollen); führt* ein (grenzkontrollen|sperrzone|pufferzone|visumpflicht|kontrollen); richtet* ein (sperrzone|pufferzone); stellt* ein (verkehr|zugverkehr|abfertigung|visavergabe|ausstellung); eingestellt (verkehr|zugverkehr|abfertigung|visavergabe|ausstellung); setzt* aus (asylrecht|visavergabe|verkehr|abfertigung); ausgesetzt (asylrecht|recht|visavergabe|abfertigung); entließ* (streikende*|wegen|lehrer*|ärzt*|arbeiter*); entlassen (streik*|wegen|lehrer*|ärzt*|arbeiter*); exmatrikulier*; feuert* (streik*|wegen|lehrer*|arbeiter*); gefeuert (streik*|wegen); entzogen (staatsbürgerschaft|sorgerecht|anwaltslizenz|pass); entzieht (staatsbürgerschaft|sorgerecht); festsitzen; sitzen fest; sitzt fest; steck* fest; gestrandet
nouns: ^sperrung der übergänge; sperrung; grenzschließung
near: grenz*; übergang*; übergänge; luftraum; einreise; ausreise; ausreisen; zutritt; zugang; beobachter*; prozess*; diplomat*; verkehr; zugverkehr; abfertigung; visa*; asylrecht; sperrzone; pufferzone; kontrollen; streik*; student*; studenten; lehrer*; arbeiter*; staatsbürgerschaft; pass; lastwagen; lkw; kuznica; bobrowniki; medininkai; terespol; straße*; sorgerecht; *schließung; sperrung; gericht*
actor: subject
recipient: object, indirect, für, subject, genitive
implied actor: authorities
without: abkommen; vertrag; frieden; waffenstillstand; bauarbeiten; unfall; schnee*; unwetter; sturm; ballon*; minister* entlassen; gefängnis; haftentlassung*; wieder geöffnet; geöffnet; wahllokal*; kredit
trust: 0.5

[COERCE deport]
verbs: überstell* (moskau|russland|belarus|minsk|deutschland); abgeschoben; schob* ab; schoben ab; schiebt ab; zurückgeschickt (migrant*|flüchtling*|belarus); schickt* zurück; ausgewiesen (land|migrant*|bürger*|staatsbürger*); wies* aus (land|bürger*|ausländer*); gebracht (litauen|polen|ausland|ukraine|grenze) (freigelassen*|gefangen*|häftling*|begnadigt*); deportier*; außer landes gebracht; zurückgewiesen (migrant*|flüchtling*|grenz*); austausch* gegen; ausgetauscht gegen
near: migrant*; flüchtling*; häftling*; gefangene*; freigelassene*; belarus; land; landes; litauen; polen; grenz*; moskau; russland; ukraine; *bürger*; ausländer*; ausgeliefert; abgeschoben; deportier*; asyl*; austausch*
object: person, none, number, named, ref, pronoun, opp, thing
actor: subject
recipient: object, subject
count recipient: persons
without: diplomat*; botschafter*; attaché; konsul*; waffen; panzer; ballon*; note
trust: 0.5

[COERCE censor]
verbs: sperr* (website*|internetseite*|seite*|portal*|zugang|internet|kanal|vpn); gesperrt (website*|internetseite*|seite*|portal*|zugang|internet|kanal|vpn); blockier* (website*|internetseite*|seite*|portal*|zugang|internet|kanal); drossel* internet; gedrosselt internet; abgeschaltet (internet|sender|mobilfunk*|signal); schaltet* ab (internet|sender|mobilfunk*); lahmgelegt internet; kündigt* (druckvertrag|vertrag) ; weigert* (drucken|druckerei)
near: website*; internetseite*; seite*; portal*; zugang; internet; internet*; kanal; vpn; sender; mobilfunk*; druckerei*; zeitung*; youtube; telegram*
actor: subject
recipient: object, subject, genitive, von
implied actor: authorities
without: grenz*; straße*; konten; übergang*; luftraum; bahnstrecke
trust: 0.5

[ASSAULT heavy-weapons]
verbs: feuert* (rakete*|drohne*|marschflugkörper*|shahed*|granaten); abgefeuert (rakete*|drohne*|marschflugkörper*|shahed*); schoss* ab ; beschoss*; beschossen; bombardier*; schlug* ein (rakete*|drohne*|geschoss*); schlugen ein; eingeschlagen (rakete*|drohne*|geschoss*); startet* (drohnenangriff*|raketenangriff*|drohne*|rakete*); gestartet (drohne*|rakete*|marschflugkörper*); angegriffen (rakete*|drohne*); getroffen (rakete*|drohne*|granate*)
near: rakete*; drohne*; marschflugkörper*; shahed*; granate*; artillerie*; bombe*; geschoss*; *angriff; *angriffe; *angriffen; iskander*; region; gebiet
actor: subject, von
recipient: auf, in, object, subject
count recipient: killed
without: ballon*; übung*; manöver; test*; abgeschossen; abschuss; schmuggel*; feuerwerk*; feuert* entlass*
trust: 0.5

[ASSAULT primitive]
verbs: stach* (messer*|zu|nieder|auf); gestochen; niedergestochen; sticht (messer*|nieder); rammt* (messer*); bewarf*; bewarfen; beworfen; warf* (stein*|flasche*|äste|böller*|molotow*); warfen (stein*|flasche*|äste|böller*|molotow*); geworfen (stein*|flasche*|äste|böller*|molotow*); schleuder* (stein*|flasche*|äste|böller*); geblendet laser*; blend* laser*; verletzt (stein*|flasche*|messer*|ast|stock|eisenstange); schlug* (ast|stock|flasche*|eisenstange|hammer)
near: messer*; stein*; flasche*; äste; ast; stock; böller*; laser*; eisenstange; hammer; molotow*; kopf; blendeten; stroboskop*
actor: subject
recipient: auf, object, subject, nach
count recipient: injured
without: konjunktur; blick; licht auf; wirtschaft*; film
trust: 0.55

[ASSAULT beat]
verbs: schlug* (knüppel*|fäust*|kopf|gesicht|tritt*|schlagstock*|schlagstöck*|brutal|bewusstlos|zusammen|ein auf); schlugen (knüppel*|fäust*|kopf|gesicht|tritt*|schlagstock*|schlagstöck*|brutal|bewusstlos|zusammen|ein auf|auf); geschlagen (knüppel*|polizei*|beamt*|haft|wärter*|gesicht|worden|brutal|bewusstlos); verprügel*; prügel*; geprügelt; zusammengeschlagen; trat* (gesicht|bauch|rippen|kopf|ein auf); traten (gesicht|bauch|rippen|kopf|ein auf); getreten (gesicht|bauch|rippen|kopf); misshandel*; brach* (rippe*|arm|bein|nase|finger|kiefer); brachen (rippe*|arm|bein|nase|finger|kiefer); gebrochen (rippe*|arm|bein|nase|finger|kiefer); malträtier*; knüppel*; niedergeknüppelt; niedergeschlagen (polizei*|demonstrant*|protest*|kundgebung*); würgt*; gewürgt
near: knüppel*; fäust*; kopf; gesicht; schlagstock*; schlagstöck*; polizei*; polizist*; beamt*; omon; haft; gefängnis*; wärter*; festgenommen*; demonstrant*; protest*; rippe*; arm; bein; nase; finger; kiefer; bewusstlos; sicherheitskräft*; migrant*; grenz*; gefangene*; häftling*; aktivist*; journalist*; vermummt*; maskiert*; mitarbeiter*; bereitschaftspolizei*; soldat*
object: person, none, named, number, pronoun, opp, ref, thing
actor: subject
recipient: object, auf, subject, indirect
count recipient: injured
implied actor: police
without: alarm; wind; wind geschlagen; vor; rekord*; brücke; vorgeschlagen; schlug vor; tore; pakt; stimme brach; bruch; kandidat vorschl*; ausgeschlagen; wind
trust: 0.5

[ASSAULT torture]
verbs: folter*; gefoltert; quäl*; gequält; gezwungen (nackt|auszieh*|stehen|knien|geständnis|video|kniebeugen); zwang* (auszieh*|stehen|knien|geständnis|video); zwangen (auszieh*|stehen|knien|geständnis|video); vorenthalten (medikament*|essen|wasser|schlaf); verweiger* (medikament*|arzt|medizinische); weckt* nachts; weckten; elektroschock*; isoliert
near: haft; gefängnis*; zelle; zellen; straflager; gefangene*; häftling*; okrestina; elektroschock*; medikament*; nachts; schlaf*; knien; ausziehen; folter*; isolationshaft; wärter*; verhör*; festgenommen*
object: person, none, named, number, pronoun, opp, thing
actor: subject
recipient: object, subject, indirect
implied actor: police
without: zweifel; frage quäl*; film; roman
trust: 0.5

[MOBILIZE troops]
verbs: stationier*; stationiert; verleg* (soldat*|truppen*|einheit*|brigade*|bataillon*|verband*|kräfte); verlegt* (soldat*|truppen*|einheit*|brigade*|bataillon*|kräfte); entsend* (soldat*|truppen*|einheit*|brigade*|bataillon*); entsandt* (soldat*|truppen*|einheit*|brigade*|bataillon*); schickt* (soldat*|truppen*|einheit*|brigade*|bataillon*|verstärkung); geschickt (soldat*|truppen*|einheit*|verstärkung); zusammengezogen (soldat*|truppen*|kräfte); traf* ein (soldat*|truppen*|konvoi*|kolonne*|söldner*|zug); trafen ein (soldat*|truppen*|konvoi*|kolonne*|söldner*); eingetroffen (soldat*|truppen*|konvoi*|kolonne*|söldner*|militärzug*|züge); angekommen (soldat*|truppen*|konvoi*|kolonne*|söldner*); rollt* (panzer*|konvoi*|kolonne*|militär*); einberufen (reservist*|wehrpflichtig*); beruf* ein (reservist*|wehrpflichtig*); mobilisier*; mobilgemacht; versetzt (alarmbereitschaft|gefechtsbereitschaft|bereitschaft); aufgestockt (truppen*|soldat*|präsenz|kontingent); stockt* auf (truppen*|soldat*|präsenz|kontingent); verstärk* (truppen*|präsenz|grenz*|grenzschutz|ostflanke|kontingent|soldat*); verstärkt (truppen*|präsenz|grenz*|grenzschutz|ostflanke|soldat*); üb* (soldat*|truppen*|armee); begann* (manöver|übung*|großmanöver|mobilmachung); begonnen (manöver|übung*|großmanöver); beginn* (manöver|übung*|großmanöver); ausgerufen mobilmachung; entladen (panzer*|militär*|fahrzeug*|gerät); bezog* (stellung*|posten) ; bewach* (grenze|soldat*)
near: soldat*; truppen*; einheit*; brigade*; bataillon*; konvoi*; kolonne*; söldner*; panzer*; reservist*; wehrpflichtig*; manöver; übung*; großmanöver; grenz*; ostflanke; präsenz; alarmbereitschaft; bereitschaft; kontingent; mobilmachung; armee*; militär*; kräfte; wagner*; fallschirmjäger*
actor: subject
recipient: none
count subject: troops
count object: troops
implied actor: armed forces
without: gemeinsam* manöver; humanitär*; hilfsgüter; feuerwehr*; sanktion*; forder*; würde; falls; gespräche; kritik; teilnehm*; polizisten; wirtschaft*; preise
trust: 0.45

[MOBILIZE weapons]
verbs: drang* ein (drohne*|ballon*|hubschrauber*|luftraum); drangen ein (drohne*|ballon*|hubschrauber*|luftraum); eingedrungen (drohne*|ballon*|hubschrauber*|luftraum|flugobjekt*); eingeflogen (drohne*|ballon*|hubschrauber*); flog* (drohne*|ballon*|hubschrauber*|flugobjekt*); flogen (drohne*|ballon*|hubschrauber*|flugobjekt*); geflogen (drohne*|ballon*|hubschrauber*|flugobjekt*); verletzt* (luftraum); gelenkt ballon*; geschickt (ballon*|drohne*); schickt* (ballon*|drohne*); stiegen auf (kampfjet*|kampfflugzeug*|eurofighter*|f-16|abfangjäger*); aufgestiegen (kampfjet*|kampfflugzeug*|eurofighter*|f-16|abfangjäger*); alarmstart*; registrier* (ballon*|drohne*|flugobjekt*|luftraum*); gesichtet (ballon*|drohne*|flugobjekt*); gezählt (ballon*|drohne*); zähl* (ballon*|drohne*); stationier* (rakete*|atomwaffe*|oreschnik*|iskander*|patriot*|eurofighter*|panzer*); stationiert (rakete*|atomwaffe*|oreschnik*|iskander*|patriot*|eurofighter*); verleg* (rakete*|patriot*|eurofighter*|iskander*|s-400|panzer*|kampfjet*); verlegt* (rakete*|patriot*|eurofighter*|iskander*|s-400|kampfjet*); verdoppel* (eurofighter*|kampfjet*|luftraumüberwachung); entsend* (eurofighter*|kampfjet*|patriot*); entsandt* (eurofighter*|kampfjet*|patriot*); geliefert (rakete*|iskander*|s-400|atomwaffe*)
near: drohne*; ballon*; hubschrauber*; luftraum*; flugobjekt*; kampfjet*; kampfflugzeug*; eurofighter*; f-16; abfangjäger*; rakete*; atomwaffe*; oreschnik*; iskander*; patriot*; s-400; panzer*
actor: subject
recipient: object, in, nach
count subject: vehicles
count object: vehicles
without: beschoss*; getötet; angriff*; passagier*; abgestürzt; stürzt*; abgeschossen; gestört; flughafen; flugverkehr; gesperrt; ermächtig*; erlaubnis; übung; spionageballon china
trust: 0.45

# Who comes free is let go by others.
[RETREAT release]
verbs: kam* (freien fuß|frei|freiheit|kaution); kamen (freien fuß|frei|freiheit|kaution); gekommen (freien fuß|frei|freiheit); kommt (freien fuß|frei|freiheit); kommen (freien fuß|frei|freiheit)
near: haft; gefängnis; straflager; häftling*; gefangene*; freien; frei; freiheit; kaution; untersuchungshaft; gewahrsam; inhaftiert*; *preisträger*; aktivist*; journalist*; politiker*
subject: person, none, named, number, pronoun, opp, med, ngo, lab, edu
actor: none
recipient: subject
count recipient: released
count subject: released
implied actor: authorities
without: weg frei; straße; pläne; platz
trust: 0.7

[RETREAT release]
verbs: ließ* frei; ließen frei; freigelassen; freilass*; freizulassen; lässt frei; gesetzt freien fuß; entlassen (haft|gefängnis|straflager|untersuchungshaft|gewahrsam); entließ* (haft|gefangene*|häftling*|straflager); laufen gelassen; austausch* (häftling*|gefangene*|agent*|spion*|gegen); ausgetauscht (häftling*|gefangene*|agent*|spion*|gegen); tauscht* aus (häftling*|gefangene*|agent*|spion*|gegen); überstell* (moskau|deutschland|ausland) ; übergab* (häftling*|gefangene*); übergeben (häftling*|gefangene*|kriegsgefangene*); heimkehr* häftling*; verließ* (gefängnis|straflager|haftanstalt|gefängniszelle); verlassen (gefängnis|straflager|haftanstalt|haft); sind frei ; ist frei
nouns: haftentlassung; ^seiner entlassung; ^ihrer entlassung; gefangenenaustausch; häftlingsaustausch
near: haft; gefängnis; straflager; häftling*; gefangene*; freien; frei; freiheit; kaution; freigelassen*; untersuchungshaft; gewahrsam; inhaftierte*; politisch*; journalist*; aktivist*; oppositionell*; begnadig*; tage; tagen; stunden; verhör; festgenommen*; agent*; spion*; mörder*; geisel*; *austausch; kriegsgefangene*; entlassung
object: person, none, named, number, pronoun, opp, body, thing
not subject: bus
actor: subject
recipient: object, subject, genitive
count recipient: released
count subject: released
implied actor: authorities
without: forder*; verlang*; appell*; rief*; ruft; aufgerufen; drängt*; bittet; bat; dienst entlassen; minister* entlassen; krankenhaus entlassen; arbeiter; trainer; nach wie vor nicht frei
trust: 0.45

[RETREAT withdraw]
verbs: abgezogen (truppen*|soldat*|einheit*|söldner*|panzer*); zog* ab (truppen*|soldat*|einheit*|söldner*); zogen ab (truppen*|soldat*|einheit*|söldner*); zieht ab (truppen*|soldat*|einheit*); abzuziehen; zurückgezogen (truppen*|soldat*|einheit*); verringer* (truppen*|präsenz|soldat*); reduzier* (truppen*|präsenz|soldat*); verließ* (söldner*|truppen*|lager|stützpunkt); kehrt* zurück (kasernen|truppen*|soldat*|söldner*)
near: truppen*; soldat*; einheit*; söldner*; panzer*; wagner*; kasernen; stützpunkt; kontingent
actor: subject
recipient: none
count object: troops
without: forder*; verlang*; falls; würde
trust: 0.5

[RETREAT access]
verbs: zugelassen (beobachter*|inspekteur*|diplomat*|journalist*|konsul*); ließ* zu (beobachter*|inspekteur*|diplomat*|journalist*|besuch*); lässt zu (beobachter*|inspekteur*|besuch*); durft* (besuch*|sehen|treffen) ; gewährt* (zugang|einblick|besuch*); erlaubt* (besuch*|zugang|treffen); eingelassen; besucht (manöver|übung|großmanöver) (offizier*|attaché*|beobachter*); beobacht* (manöver|übung|großmanöver) (offizier*|attaché*|us-*)
near: beobachter*; inspekteur*; diplomat*; journalist*; konsul*; zugang; gefängnis*; angehörige*; anwalt; anwält*; haft; mutter; frau; rotes kreuz; offizier*; attaché*; manöver; großmanöver
actor: subject
recipient: object, indirect, subject
implied actor: authorities
without: nicht; keine; keinen; verweiger*; forder*; verlang*; bat
trust: 0.45

[CONCEDE]
verbs: begnadig*; begnadigt*; aufgehoben (sanktion*|verbot*|visumpflicht|urteil*|beschränkung*|strafe*|haftbefehl*); hob* auf (sanktion*|verbot*|visumpflicht|urteil*|beschränkung*); hoben auf (sanktion*|verbot*|visumpflicht|beschränkung*); hebt auf (sanktion*|verbot*|visumpflicht|beschränkung*); gelockert (sanktion*|regel*|beschränkung*|verbot*); locker* (sanktion*|regel*|beschränkung*|verbot*); lockert* (sanktion*|regel*|beschränkung*); ausgesetzt (sanktion*|einreiseverbot*|steuer|abgabe|zoll|zölle); setzt* aus (sanktion*|einreiseverbot*|steuer|abgabe); gemildert (strafe*|urteil*); mildert* (strafe*|urteil*); verkürzt* (strafe*|haft*); reduzier* (strafe*|haft*); umgewandelt (todesstrafe|strafe*|urteil*); wandelt* um (todesstrafe|strafe*); eingestellt (verfahren|ermittlung*); stellt* ein (verfahren|ermittlung*); öffnet* (grenz*|übergang*|übergänge|luftraum); geöffnet (grenz*|übergang*|übergänge|luftraum); öffnen (grenz*|übergang*|übergänge); verschoben (steuer|abgabe|gesetz|hinrichtung); amnestier*; gelenkt ein; lenkt* ein; freigegeben
near: sanktion*; verbot*; *verbot; visumpflicht; urteil*; strafe*; todesstrafe; haft*; beschränkung*; verfahren; ermittlung*; grenz*; übergang*; übergänge; begnadig*; amnestie*; steuer; abgabe; einreiseverbot*; regel*; luftraum; häftling*; gefangene*
actor: subject
recipient: object, gegen, indirect, für, subject
count recipient: persons
implied actor: authorities
without: forder*; verlang*; appell*; rief*; falls; würde; verlänger*; restaurant*; läden; zugverkehr eingestellt; betrieb eingestellt
trust: 0.5

[AID]
verbs: bereitstell* (million*|euro|hilfe|mittel|geld); bereitgestellt (million*|euro|hilfe|mittel|geld); bereitzustellen; stellt* bereit (million*|euro|hilfe|mittel); stellen bereit (million*|euro|hilfe|mittel); stellt* verfügung (million*|euro|hilfe|mittel|*fahrzeug*|drohnen); gestellt verfügung; gewährt* (asyl|kredit*|darlehen|hilfe|schutz|zuflucht|stipendi*|visum|visa); gewähren (asyl|kredit*|darlehen|hilfe|schutz|stipendi*|visum|visa); lieh* (million*|euro|dollar); geliehen; spendet*; gespendet; lieferte* (waffen|generator*|medikament*|hilfsgüter|munition|ausrüstung|drohnen); geliefert (waffen|generator*|medikament*|hilfsgüter|munition|ausrüstung); liefert (waffen|generator*|medikament*|hilfsgüter|munition|ausrüstung); übergab* (generator*|medikament*|hilfsgüter|ausrüstung|fahrzeug*|zelte); übergeben (generator*|medikament*|hilfsgüter|ausrüstung|fahrzeug*|zelte); bildet* aus (soldat*|truppen*|polizist*|rekruten|freiwillige*); bilden aus (soldat*|truppen*|polizist*|rekruten|freiwillige*); ausgebildet (soldat*|truppen*|polizist*|rekruten|freiwillige*|söldner*|wagner*); trainier* (soldat*|truppen*|rekruten|freiwillige*); nimmt auf (stipendium|flüchtling*|student*|verletzte*|asyl); nahm* auf (stipendium|flüchtling*|student*|verletzte*|asyl); aufgenommen (stipendium|flüchtling*|student*|verletzte*|geflüchtete*); erhielt* (asyl|kredit*|darlehen|schutz|stipendi*|humanitäre*|flüchtlingsstatus|hilfe); erhalten (asyl|kredit*|darlehen|schutz|stipendi*|humanitäre*|hilfe); bekam* (asyl|kredit*|darlehen|stipendi*|schutz|visum); bewillig* (million*|kredit*|hilfe|euro|asyl); finanzier* (sender|medien|projekt*|studium|behandlung)
near: million*; milliard*; euro; dollar; hilfe*; mittel; asyl*; kredit*; darlehen; schutz; zuflucht; stipendi*; visum; visa; generator*; medikament*; hilfsgüter; ausrüstung; munition; waffen; soldat*; truppen*; freiwillige*; flüchtling*; geflüchtete*; student*; verletzte*; zelte; fahrzeug*; humanitär*; sender; medien; behandlung; rekruten
not subject: bus
actor: subject
recipient: indirect, object, an, für
measures: money
without: verweiger*; abgelehnt; geldstrafe*; rüstungsauftrag; transfer; ablöse; manöver
trust: 0.45

[CONSULT visit]
verbs: reist* (nach|zu); gereist (nach|zu|in); reisen (nach|zu); empfangen (präsident*|minister*|botschaft*|kanzler*|staatschef*|delegation|gesandte*); traf* ein (besuch|gespräch*|minsk|warschau|vilnius|moskau|kiew); eingetroffen (besuch|gespräch*|minsk|warschau|vilnius|moskau); gewesen (minsk|moskau|warschau) (unterhändler*|gesandte*|minister*|präsident*|delegation); weilt*; begrüßt* (militärs|delegation|gäste|persönlich|flughafen|kollege*); flog* (nach minsk|nach moskau|nach warschau|nach vilnius|nach brüssel|nach washington); kam* (besuch|gespräch*|treffen)
near: besuch*; gespräch*; treffen; delegation; präsident*; minister*; *minister; *ministerin; botschafter*; kanzler*; staatschef*; gesandte*; *gesandte; unterhändler*; *unterhändler; senator*; abgeordnete*; minsk; moskau; warschau; vilnius; kiew; brüssel; washington; gipfel; oppositionsführer*; tichanowskaja; lukaschenko; putin; außen*; regierungschef*; papst; nuntius; kommissar*; flughafen; persönlich; scholz; merz
subject: person, named, gov, igo, none, pronoun, body, opp, mil
not subject: number, ref
actor: subject
recipient: object, bei, mit, in, nach
without: truppen*; flüchtling*; migrant*; tourist*; konzert; festival; *meisterschaft; exil*; geflohen; floh*; ballon*; drohne*; ausgereist; manöver besucht; urlaub; studium
trust: 0.45

[CONSULT phone]
verbs: telefonier*; rief* an; riefen an; angerufen; ruft an; gesprochen (telefon*); sprach* (telefon*|am telefon); sprachen (telefon*)
nouns: telefonat; telefonats; telefongespräch; telefongesprächs; anruf
actor: subject, genitive
recipient: mit, object, bei
without: drohanruf*; anonym*; bombendrohung*; hotline
trust: 0.55

[CONSULT]
verbs: berät; beriet*; berieten; beraten (minister*|*minister|regierung*|krisenstab|botschafter*|sicherheitsrat|gipfel|über); tagt*; tagen; getagt; trat* zusammen; traten zusammen; tritt zusammen; zusammengetreten; zusammengekommen; kam* zusammen; kamen zusammen; kommen zusammen; einberufen (sitzung|treffen|krisenstab|sicherheitsrat|gipfel|sondersitzung); beruf* ein (sitzung|treffen|krisenstab|sicherheitsrat|sondersitzung); verhandel* (mit|über); verhandelt* (mit|über); konferier*; besprach*; besprochen; bespricht; traf* (sich|mit); trafen (sich|mit); treffen (sich|mit); getroffen (mit|sich|minister*|präsident*); sprach* mit; sprachen mit; gesprochen mit
near: minister*; *minister*; regierung*; krisenstab; botschafter*; sicherheitsrat; gipfel; sitzung; sondersitzung; präsident*; staatschef*; kanzler*; delegation*; unterhändler*; *unterhändler*; gesandte*; *gesandte*; oppositions*; tichanowskaja; lukaschenko; putin; selenskyj; tusk; kollege*; amtskollege*; außen*; gespräch*; verhandlung*; eu-*; nato*; un-*
subject: person, named, gov, igo, body, country, none, pronoun
actor: subject
recipient: mit, object
without: gericht verhand*; verhandelt gericht; gerichtssaal; jury; spiel; fußball; entscheidung getroffen; vorkehrung*; maßnahmen getroffen; rakete*; drohne*; journalisten; presse; reportern
trust: 0.45

# States and bodies protest in words; people do so in the street.
[ACCUSE disapprove]
verbs: protestier* (schärfste|botschaft|gegen|scharf)
subject: country, gov, igo, ngo, pty, bus, leg, place, body
not subject: number, lab, edu, opp
actor: subject
recipient: gegen, bei
without: straße*; platz; kundgebung*; tausende; hunderte; dutzende; marsch*; plakat*
trust: 0.6

[PROTEST demo]
verbs: protestier*; demonstrier*
subject: number, opp, lab, edu, cvl, person, thing, ref, none
not subject: country, gov, igo, place
actor: subject
recipient: gegen, vor
count actor: participants
count subject: participants
implied actor: protesters
without: note; schärfste; botschafter; außenministerium
trust: 0.75

[ACCUSE disapprove]
verbs: sprach* von; sprachen von; spricht von; gesprochen von; missbillig*; polter*; wetter* gegen; wettert* gegen; geißel*; brandmark*; verurteil* (scharf|festnahme*|gewalt|vorgehen|urteil*|angriff*|überfall|entscheidung|repression*|inhaftierung*|verhaftung*|sperrung|räumung); verurteilt* (scharf|festnahme*|gewalt|vorgehen|urteil*|angriff*|entscheidung|repression*|inhaftierung*|verhaftung*|sperrung); kritisier*; rügt*; gerügt; prangert* an; angeprangert; prangern an; zurückgewiesen lächerlich; wies* zurück (lächerlich|absurd|unsinn*|haltlos|vorwürfe);  bezeichn* als; nannte*; nennt; nennen; genannt; wertet* als; gewertet als; empört*; kam* (kritik|empörung|protest|verurteilung); hagelt* kritik; stieß* (kritik|empörung|ablehnung); übt* kritik; übten kritik; geübt kritik; äußert* (kritik|empörung|entsetz*|besorgt); zeigt* (empört|entsetzt|bestürzt|schockiert); einbestellt; bestellt* ein; bestellten ein; überreicht* (protestnote|note); wirft vor (verletz*|menschenrechts*|missacht*|bruch|heuchel*)
near: zynisch*; zynismus; politisch* motiviert*; unsinn*; lächerlich; absurd*; provokation*; erpressung; skandal*; schande; schändlich*; illegal*; rechtswidrig*; völkerrechtswidrig*; inakzeptabel; unakzeptabel; unfreundlich*; feindselig*; hybrid*; angriff*; terror*; barbar*; willkür*; farce; betrug; verrückt*; hysterie; heuchel*; fehler; kurzsichtig*; unmenschlich*; unverhältnismäßig*; überzogen; menschenverachtend*; schauprozess*; scheinwahl*; kritik; empör*; entsetz*; einbestellt; botschafter*; geschäftsträger*; protestnote; note; festnahme*; gewalt; vorgehen; urteil*; repression*; lüge*; gefährlich*; verantwortungslos*; einmischung; rache; hetze; staatsterror*; diktat*; marionette*; geisel*; spiel; warnungen; demokratie; sperrung; schärfste; niederschlagung; verhaftung*; inhaftierung*; lukaschenko; regime*; beschluss; sanktionen
subject: person, named, body, country, gov, igo, ngo, opp, none, pronoun, place
actor: subject, aus
recipient: object, an, gegen, indirect, genitive
without: erfolg; sieg; historisch*; freund*; partner*; jahre; jahren; haft; geldstrafe*; straflager; lebenslang*; fußball; film; fortschritt*; lobt*; hoffnung; durchbruch; gericht verurteilt*; bezirksgericht*; richter*; genannt werden
trust: 0.45

[ACCUSE allege]
verbs: wirft vor; warf* vor; warfen vor; werfen vor; vorgeworfen; vorwirft; bezichtig*; beschuldig*; beschuldigt*; macht* verantwortlich; machten verantwortlich; gemacht verantwortlich; verdächtig*; unterstell*; begründet* (damit|mit); anlast*; angelastet; lastet* an; schrieb* zu; zugeschrieben
near: spionage; sabotage; terror*; extremis*; verrat; hochverrat; verschwörung; angriff*; anschlag*; hybrid*; migrant*; schleus*; schmugg*; einmischung; provokation*; vorbereit*; umsturz; destabilis*; verantwortlich; korrupt*; betrug; verbrechen; mord*; folter; wahlfälschung; unruhen; waffen; balloon*; ballon*; finanzier*; agent*; spion*
actor: subject
recipient: object, indirect, subject
implied actor: investigators
without: jahre haft; verurteilt*; trainer
trust: 0.5

[ACCUSE investigate]
verbs: beginn* (prozess|verfahren|verhandlung|ermittlung*); begann* (prozess|verfahren|verhandlung|ermittlung*); begonnen (prozess|verfahren|verhandlung|ermittlung*); steht* gericht; stehen gericht; stand* gericht; verantworten (gericht|muss|müssen); gestellt gericht; eingeleitet (verfahren|ermittlung*|strafverfahren); leitet* ein (verfahren|ermittlung*|strafverfahren); leiteten ein (verfahren|ermittlung*); ermittel* (gegen|wegen); ermittelt* (gegen|wegen); angeklagt; klagt* an; klagten an; anklag*; erhob* (anklage|klage); erhoben (anklage|klage); erhebt (anklage|klage); reicht* ein (klage|beschwerde|strafanzeige); eingereicht (klage|beschwerde|strafanzeige); einreichen (klage|beschwerde|strafanzeige); erstattet* (anzeige|strafanzeige); fahnd*; gefahndet; ausgeschrieben (fahndung*); setzt* fahndungsliste; verhör*; verhört*; vernahm*; vernommen; vorgeladen; droh* (jahre|haft|lebenslang*|todesstrafe|straflager); drohen (jahre|haft|lebenslang*|todesstrafe|straflager); untersuch* (staatsanwaltschaft|vorfall|ermittler*); übernahm* ermittlung*; übernommen ermittlung*
near: prozess; gericht*; verfahren; verhandlung; ermittlung*; strafverfahren; anklage; klage; beschwerde; strafanzeige; fahndung*; staatsanwalt*; *anwaltschaft; wegen; jahre; haft; lebenslang*; todesstrafe; straflager; verhör*; vernehmung; ermittler*; strafgerichtshof*; spionage; extremis*; terror*; hochverrat; vorladung; kgb; interpol
actor: subject
recipient: gegen, object, subject, indirect
count recipient: persons
implied actor: prosecutors
without: verhandlungen mit; friedens*; verurteilt*; urteil erging; bewerb*; wettbewerb; verbandsklage; droh* sanktion*; eu droh*
trust: 0.45

[PROTEST demo]
verbs: versammel* (platz|botschaft|kundgebung|demonstr*|protest*|tausende|hunderte|menschen); versammelt* (platz|botschaft|kundgebung|demonstr*|protest*|tausende|hunderte|menschen); zog* (straße*|demonstr*|tausende|fahnen|marsch*|protest*|innenstadt|zentrum); zogen (straße*|demonstr*|tausende|fahnen|marsch*|protest*|innenstadt|zentrum); gingen (straße*); ging* (straße*); gegangen (straße*); gehen (straße*); demonstrier*; protestier*; marschier*; kundgab*; fand* statt (kundgebung*|demonstration*|protest*|mahnwache*|marsch); fanden statt (kundgebung*|demonstration*|protest*|mahnwache*); stattgefunden (kundgebung*|demonstration*|protest*|mahnwache*); gab (kundgebung*|demonstration*|protestaktion*|mahnwache*|proteste); forder* (botschaft|demonstrant*|kundgebung*|protestierende*); skandier*; bildet* (menschenkette*); bildeten (menschenkette*); hielt* (mahnwache*|plakate|fahnen|kundgebung*); hielten (mahnwache*|plakate|fahnen|kundgebung*); schwenk* (fahnen|flaggen); aufgeschlagen (zelte|zeltlager); schlugen auf (zelte|zeltlager); errichtet* (zelte|zeltlager|zeltstadt); harr* aus; dauer* an (protest*|demonstr*); anhalt* protest*; hiss* (flagge*|fahne*); zünd* kerzen; traf* (fans|anhänger) fahnen
near: kundgebung*; demonstr*; protest*; mahnwache*; menschenkette*; fahnen; flaggen; plakate; botschaft*; straße*; platz; tausende; hunderte; zeltlager; zelte; solidarität; marsch*; exil*; lukaschenko; wahl*; opposition*; freilassung; politische gefangene; jahrestag; krieg; regime; menschen
subject: person, opp, number, none, named, lab, body, thing, cvl, edu
not subject: ref
actor: subject
recipient: gegen, vor
count actor: participants
count subject: participants
implied actor: protesters
without: außenministerium; intendant*; note; schärfste protest*; botschafter protest*; minister*; regierung protest*; parlament; fußball; konzert; truppen*; soldat*; parade; bundestag; sprecher*; delegation; konferenz
trust: 0.45

[PROTEST hunger]
verbs: trat* hungerstreik; traten hungerstreik; getreten hungerstreik; ist (hungerstreik); befind* hungerstreik; begann* hungerstreik; begonnen hungerstreik; verweiger* (nahrung|essen); hungerstreik*; beendet* hungerstreik
near: hungerstreik*; nahrung; essen
actor: subject
recipient: none
trust: 0.6

[GOVERN law]
verbs: verabschied*; verabschiedet*; beschloss*; beschlossen (gesetz*|*gesetz|haushalt|reform*|novelle*|strategie*|programm*); billig*; billigt*; gebilligt; ratifizier*; unterschrieb* (gesetz*|dekret*|erlass*); unterzeichn* (gesetz*|dekret*|erlass*); trat* in kraft (gesetz*|*gesetz|dekret*|verordnung*|regel*); tritt in kraft (gesetz*|*gesetz|dekret*|verordnung*|regel*); getreten kraft (gesetz*|*gesetz|dekret*|verordnung*); erlaubnis* (parlament*); erhielt* erlaubnis; geändert (gesetz*|verfassung|strafgesetzbuch); änder* (gesetz*|verfassung|strafgesetzbuch); stimmt* zu (gesetz*|*gesetz|novelle*|haushalt); stimmt* für (gesetz*|novelle*|änderung*); gestimmt für (gesetz*|novelle*|änderung*); verschärft* (gesetz*|strafrecht|regel*|*gesetz)
near: gesetz*; *gesetz; *gesetze; dekret*; erlass*; verordnung*; haushalt; reform*; novelle*; strategie*; verfassung; strafgesetzbuch; parlament*; kraft; programm*; bundestag; sejm; seimas; repräsentantenhaus; erlaubnis; strafrecht
subject: gov, leg, body, person, named, country, none, thing, igo, mil
actor: subject
recipient: none
without: sanktion*; abkommen; vertrag; resolution*; begnadig*; forder*; einreiseverbot*; friedens*
trust: 0.45

[THREATEN]
verbs: droh* (konsequenz*|vergeltung*|sanktion*|schließung|gegenmaßnahme*|maßnahme*|entlassung|haft|strafe*|gewalt|abschuss|krieg|einsatz|mit|ausschluss|boykott|rückzug); droht* (konsequenz*|vergeltung*|sanktion*|schließung|gegenmaßnahme*|maßnahme*|entlassung|haft|strafe*|gewalt|abschuss|krieg|einsatz|mit|ausschluss|boykott|rückzug); gedroht; androh*; angedroht; warnt* (konsequenz*|vergeltung*|sanktion*|schließung|eskalation reagier*|abschieß*|hart); gewarnt (konsequenz*|vergeltung*|sanktion*|schließung); kündigt* an (vergeltung*|gegenmaßnahme*|sanktion*|abschuss|reaktion|antwort|spiegelbildlich*|schließung); kündigten an (vergeltung*|gegenmaßnahme*|sanktion*|reaktion|antwort); angekündigt (vergeltung*|gegenmaßnahme*|sanktion*|reaktion|antwort|abschuss); behielt* vor; behält vor; vorbehalten (maßnahme*|recht|schritte); schließt aus nicht (sanktion*|schließung); stellt* aussicht (sanktion*|gegenmaßnahme*|schließung); abschieß* ballon*; verwarn*
near: konsequenz*; vergeltung*; sanktion*; schließung; schließ*; gegenmaßnahme*; maßnahme*; haft; strafe*; gewalt; abschuss; abschießen; krieg; atomwaffe*; einsatz; ausschluss; boykott; rückzug; reaktion; antwort; schritte; grenze; vergelten; waffen*; entlassung; festnahme*; ausweisung; abschiebung; transit; gas; hart; wagner; migrant*; enteignung; todesstrafe
subject: person, named, body, country, gov, cop, mil, igo, jud, none, pronoun, leg, bus
actor: subject
recipient: indirect, object, gegen
without: nachahmung; wetter; sturm; unwetter; hochwasser; inflation; rezession; jahre haft; epidemie; glatteis; waldbrand*; abstieg; pleite; betrüger*; reisewarnung; angeklagt*; gericht; glatteis*; unwetter*; sturm*; meteorolog*; inflation*; nachahm*; betrüger*; epidemie*; preis*; trainer; spielern; verspätung*
trust: 0.45

[RELOCATE flee]
verbs: floh*; flohen; geflohen; flieht; fliehen; geflüchtet; flüchtet*; verließ* (land|belarus|heimat|weißrussland); verließen (land|belarus|heimat|weißrussland); verlassen (land|belarus|heimat|weißrussland); ausgereist (litauen|polen|deutschland|ausland); emigrier*; ausgewandert; lebt (exil); leben (exil|ausland); lebte (exil|litauen|polen); abgesetzt (ausland|litauen|polen|deutschland); setzt* ab (ausland|litauen|polen); beantrag* (asyl|schutz|flüchtlingsstatus); bat* um (asyl|schutz|zuflucht); bittet um (asyl|schutz|zuflucht); gebeten um (asyl|schutz); untergetaucht; ging* exil; gegangen exil; siedel* über; übergesiedelt; rett* ausland
near: exil*; ausland; land; belarus; heimat; weißrussland; litauen; polen; deutschland; vilnius; warschau; berlin; norwegen; georgien; asyl*; schutz; verfolgung; repression*; festnahme*; haft; grenze; drohung*; gefängnis; ukraine; tschechien; prag; schweden
subject: person, named, number, none, pronoun, opp, med, ngo, thing
actor: subject
recipient: none
count subject: persons
count actor: persons
without: diplomat*; botschaft*; besuch*; delegation; söldner*; truppen*; gefängnis verlassen; weiger*; aufgefordert; saal; gebäude verlassen; unfallstelle; tatort; konzern; unternehmen
trust: 0.45

[RELOCATE return]
verbs: kehrt* zurück; kehrten zurück; zurückgekehrt; kehrt heim; heimgekehrt; heimkehr*; landet* (freigelassen*|flughafen|befreit*); landeten (freigelassen*|flughafen|befreit*); gelandet (freigelassen*|flughafen|befreit*); eingetroffen (freigelassen*|befreit*|heimat); traf* ein (freigelassen*|befreit*|heimat)
near: freigelassen*; befreit*; heimat; haft; exil; familie*; flughafen; warschau; vilnius; berlin; minsk; botschafter; geflüchtete*; belarus; migrant*; ausland
subject: person, number, named, none, opp, pronoun, ref, thing
actor: subject
recipient: none
count subject: persons
without: truppen*; kasernen; soldat*; amt; tisch; verhandlungstisch; markt; normalität; besuch
trust: 0.45

[RELOCATE migrate]
verbs: drängt* (grenze|zaun|migrant*|flüchtling*); drängten (grenze|zaun|migrant*|flüchtling*); gedrängt zaun; überquer* grenze; überquert* grenze; versucht* (grenze|überqueren|einzureisen|durchbrech*); versuchten (grenze|überqueren|einzureisen|durchbrech*); gelang* grenze; registrier* (grenzübertritt*|versuche|einreisen); gezählt (grenzübertritt*|versuche|einreisen); zählt* (grenzübertritt*|versuche|einreisen); campier*; harr* (grenze|migrant*); strandet*; stürmt* (grenze|zaun); stürmten (grenze|zaun); kamen (migrant*|flüchtling*|illegal*)
near: migrant*; flüchtling*; geflüchtete*; asyl*; grenzübertritt*; illegal*; *grenzübertritt*; einreise*
subject: person, ref, number, none, thing
actor: subject, object
recipient: none
count actor: persons
count subject: persons
count object: persons
without: truppen*; drohne*; ballon*; festgenommen; abgewiesen; zurückgewiesen; tourist*; ausflügler*; jedes ^jahr
trust: 0.45

[SUPPORT]
verbs: kam* (rückhalt|unterstützung|rückendeckung|lob|beifall|zuspruch); erhielt* (rückhalt|unterstützung|rückendeckung); gratulier*; begrüßt* (freilassung*|entscheidung*|sanktion*|schritt|urteil|beschluss); begrüßten (freilassung*|entscheidung*|sanktion*|schritt|beschluss); würdig*; lobt*; gelobt; dankt*; gedankt; dankte*; bedankt*; unterstütz*; solidarisier*; sicher* zu unterstützung; zugesichert (unterstützung|solidarität); stellt* sich hinter; stärkt* rücken; erkannt* an (wahl*|sieg|ergebnis|präsident*|unabhängigkeit); erkennt an (wahl*|sieg|ergebnis|präsident*); anerkannt (wahl*|sieg|ergebnis|unabhängigkeit); ausgezeichnet (preis|orden|medaille*); zeichnet* aus (preis|orden|medaille*); verlieh* (preis|orden|medaille*); verliehen (preis|orden|medaille*); geehrt; ehrt*; befürwort*; plädier* für sanktion*; ratifizier* beitritt*; sprach* (unterstützung|solidarität|dank) aus; ausgesprochen (unterstützung|solidarität|dank)
near: rückhalt; unterstützung; rückendeckung; lob; solidarität; dank*; freilassung*; entscheidung*; sanktion*; wahl*; sieg; ergebnis; preis; orden; medaille*; belarus*; lukaschenko; tichanowskaja; opposition*; mut; demokratie*; vermittl*; schritt; beschluss; trump; litauen; polen; ukraine; präsident*; zivilgesellschaft
actor: subject, aus
recipient: object, indirect, für, hinter
without: nicht anerkannt; nicht an; militärs; persönlich; geburtstag; weltmeister*; fußball; finanzi*; million*; gesetzentwurf; mannschaft*; trainer*; fußball*
trust: 0.4

[INCIDENT]
verbs: einstell* (flughafen|flugverkehr|betrieb); einstellen (flughafen|flugverkehr|betrieb); eingestellt (flughafen|flugverkehr|flugbetrieb); stellt* ein (flughafen|flugverkehr|flugbetrieb); geschlossen flughafen; schloss* flughafen; gesperrt (flughafen|luftraum); unterbrochen (flughafen|flugverkehr|flugbetrieb); unterbrach* (flughafen|flugverkehr); umgeleitet (flüge|maschinen|flug); leitet* um (flüge|maschinen); durcheinandergebracht flüge; lahmgelegt (flughafen|flugverkehr); legt* lahm (flughafen|flugverkehr); gestrichen flüge; verspätet* flüge
near: ballon*; drohne*; flughafen; flüge; flugverkehr; zwischenfall; flugobjekt*
actor: none
recipient: object, subject
without: streik*; nebel; schnee*; sanktion*; embargo
trust: 0.5

[SANCTION discontinue]
verbs: verhäng* (sanktion*|einreiseverbot*|embargo|strafmaßnahme*|strafzölle|*sanktion*); verhängt* (sanktion*|einreiseverbot*|embargo|strafmaßnahme*|strafzölle|*sanktion*); beschloss* (sanktion*|strafmaßnahme*|*sanktion*|embargo); beschlossen (sanktion*|strafmaßnahme*|*sanktion*|embargo); setzt* (sanktionsliste|schwarze); gesetzt (sanktionsliste|schwarze liste|sanktionen); gelten (sanktion*|strafmaßnahme*|embargo|*sanktion*|einreiseverbot*); traten in kraft (sanktion*|*sanktion*|strafmaßnahme*); treten in kraft (sanktion*|*sanktion*|strafmaßnahme*); verlänger* (sanktion*|*sanktion*|strafmaßnahme*|embargo); verlängert (sanktion*|*sanktion*|strafmaßnahme*|embargo); verschärf* (sanktion*|*sanktion*|strafmaßnahme*|embargo); verschärft (sanktion*|*sanktion*|strafmaßnahme*); ausgeweitet (sanktion*|*sanktion*|strafmaßnahme*|liste); weitet* aus (sanktion*|*sanktion*|strafmaßnahme*|liste); verweiger* einreise (beamt*|politiker*|abgeordnet*|europäisch*|eu-*|funktionär*); stoppt* (import*|einfuhr*|lieferung*|transit|zahlung*|kauf|zusammenarbeit|flüge); gestoppt (import*|einfuhr*|lieferung*|transit|zahlung*|zusammenarbeit|flüge); stellt* ein (lieferung*|zusammenarbeit|flüge|import*|geschäft*|hilfe*); eingestellt (lieferung*|zusammenarbeit|flüge|import*|geschäft*|hilfe*); zog* zurück (vertrag|markt|unternehmen|geschäft*|belarus); zieht zurück (vertrag|markt|geschäft*); zurückgezogen (vertrag|markt|geschäft*|belarus); kündigt* (vertrag|verträge|zusammenarbeit|sponsor*); gekündigt (vertrag|verträge|zusammenarbeit|sponsor*); eingefroren (vermögen|konten|mittel|hilfe*|beziehungen); friert ein (vermögen|konten|mittel|hilfe*); fror* ein (vermögen|konten|mittel|hilfe*); ausgeschlossen (swift|athlet*|verband|turnier*|programm); setzt* aus (zusammenarbeit|mitgliedschaft|hilfe*|import*|flüge); ausgesetzt (zusammenarbeit|mitgliedschaft|hilfe*|import*|flüge|programm*); bricht ab (beziehungen|kontakte); abgebrochen (beziehungen|kontakte); brach* ab (beziehungen|kontakte)
near: sanktion*; *sanktion*; strafmaßnahme*; einreiseverbot*; embargo; schwarze liste; import*; einfuhr*; lieferung*; transit; zusammenarbeit; flüge; vertrag*; verträge; markt; vermögen; konten; swift; mitgliedschaft; sponsor*; beziehungen; strafzölle; einreise; kali*; hilfe*; *einreiseverbot*; geschäft*; programm*
actor: subject
recipient: gegen, object, für, indirect, subject
count object: persons
count recipient: persons
without: forder*; verlang*; aufgehoben; hob auf; gelockert; droh*; gedroht; falls; würde; corona*; verfahren eingestellt; ballon*; miet*; pacht*
trust: 0.5
`;
