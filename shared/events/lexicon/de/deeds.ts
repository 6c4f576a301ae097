/** German words for what is done to people, forces, borders and votes, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const deeds = `
[COERCE arrest]
verbs: nahm* (fest|gewahrsam|haft); nimmt (fest|gewahrsam); nehmen (fest|gewahrsam); genommen (gewahrsam|haft|polizeigewahrsam|untersuchungshaft); festgenommen; verhaft*; inhaftier*; gefasst; abgeführt; festgesetzt; festgehalten; aufgegriffen; einkassiert; eingesperrt; sperrt* ein; weggesperrt; verschleppt*; gebracht (polizeirevier|gefängnis|untersuchungshaft|polizeiwache|strafkolonie|haft|straflager|isolation*); bracht* (polizeirevier|gefängnis|polizeiwache|wache); verlegt (strafkolonie|gefängnis|straflager|isolationshaft|karzer|strafzelle); überführt (strafkolonie|gefängnis|straflager); holt* aus (wohnung|bus|zug|flugzeug); abgeholt; holt* ab; holten ab; gezerrt; zerrt*; gefangen genommen; gefangengenommen; entführt*
object: person, none, named, number, body, opp, pronoun
subject: person, named, number, body, opp, pronoun, none, cop, country
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: protokoll*; frei; flugzeug entführ*; kenntnis; teil; platz; freigekommen; beschluss; herz; zusammen; daran; fürchte*; befürcht*
trust: 0.65

# Whom someone holds, and not what one holds on to.
[COERCE arrest]
verbs: hielt* fest; hält fest; halten fest; festhält; festhielt*; führt* ab; setzt* fest; griff* auf
object: person, named, number, opp, pronoun, med, ref
subject: person, named, number, body, opp, pronoun, none, cop, country
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: protokoll*; daran; steuern; rubel; thema; vorschlag; termin
trust: 0.65

# Whom officers take along.
[COERCE arrest]
verbs: nahm* mit; nahmen mit; nimmt mit; nehmen mit; mitgenommen
near: polizei*; *polizist*; *beamt*; kgb; omon; *geheimdienst*; miliz*; milizionär*; uniformierte*; maskierte*; vermummte*; ermittler*; sicherheitskräft*; wache; polizeiwache; revier; polizeirevier; transporter; verhör; vernehmung; gefängnis; haft; gewahrsam; zivilbeamte*; durchsuch*; ermittlungskomitee; männer; grenz*
object: person, none, named, number, body, opp, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: computer; geräte; unterlagen; handy*; beute; rucksack; urlaub; hause; kinder zu; platz
trust: 0.65

[COERCE arrest]
verbs: kam* (haft|gewahrsam|untersuchungshaft|hinter gitter); kommt in (haft|untersuchungshaft); gekommen in (haft|untersuchungshaft); landet* (gefängnis|hinter gittern|untersuchungshaft); sitzt (haft|gefängnis|untersuchungshaft|gittern|straflager); sitzen (haft|gefängnis|untersuchungshaft|gittern)
actor: none
recipient: subject
count recipient: detained
implied actor: authorities
without: protokoll*; frei; flugzeug entführ*; kenntnis; teil; platz; freigekommen
trust: 0.65

[COERCE arrest]
verbs: verurteil*; verhängt* (haft*|geldstraf*|jahre*|strafe*|arrest*|todesstrafe*); gesprochen schuldig; sprach* schuldig; schuldiggesprochen; brummt* auf; aufgebrummt; bestraft*; belegt* mit (geldstraf*|geldbuß*); bestätigt* (urteil*|haftstraf*|todesurteil*|schuldspruch); verlängert* (haft*|untersuchungshaft|strafe*|arrest); abgeurteilt; verdonnert*
near: jahr*; haft*; monat*; strafkolonie; straflager; gefängnis*; *gericht*; geldstraf*; geldbuß*; tage*; lagerhaft; lebenslang*; kolonie; schuldig*; urteil*; arrest; freiheitsstraf*; todesstraf*; gitter*
object: person, none, named, number, opp, body, pronoun, thing
actor: subject
recipient: object
implied actor: court
measures: sentence, money
count recipient: persons
without: preis*; stipendi*; sanktion*; *verbot*; *sperre*; kredit*; gewalt; wahlfälschung*; vorgehen; angriff*; eu verurteil*; asyl; visum; amt; lang; geld; gehalt; vertrag; garantie; besuch*
trust: 0.65

[COERCE arrest]
verbs: erhielt* (jahre*|haft*|freiheitsstraf*|geldstraf*|tage*|monate); erhalten (jahre*|haft*|freiheitsstraf*|geldstraf*); bekam* (jahre*|haft*|freiheitsstraf*|geldstraf*|tage*|monate); bekommt (jahre*|haft*|geldstraf*); erhält (jahre*|haft*|freiheitsstraf*|geldstraf*); muss* (gefängnis|lagerhaft|straflager|haft); lautet* (jahre*|haft*)
near: jahr*; haft*; monat*; strafkolonie; straflager; gefängnis*; *gericht*; geldstraf*; geldbuß*; tage*; lagerhaft; lebenslang*; kolonie; schuldig*; urteil*; arrest; freiheitsstraf*; todesstraf*; gitter*
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count recipient: persons
without: preis*; stipendi*; sanktion*; kredit*; gewalt; wahlfälschung*; vorgehen; angriff*; eu verurteil*; asyl; visum; amt
trust: 0.65

[COERCE arrest]
nouns: verurteilung*; urteil gegen; haftstraf*; festnahme*; verhaftung*; inhaftierung*; untersuchungshaft
near: *gericht*; jahr*; monat*; tage*; gegen; von
actor: durch
recipient: genitive, gegen, für
count recipient: detained
implied actor: authorities
measures: sentence
needs: recipient
without: angst*; furcht; befürcht*; protest*; kritik*; wegen der; drohen*; droht; kritisier*; nach der; bis zu seiner
trust: 0.4

[COERCE seize]
verbs: durchsucht*; durchsuchen; stürmt* (redaktion*|büro*|wohnung*|räum*|gebäude); gestürmt; beschlagnahmt*; konfisziert*; eingezogen (@property); zog* ein (@property); sichergestellt; stellt* sicher; drang* ein; eingedrungen; nahm* (computer|geräte|dokument*) mit; entzog* (pass|pässe|lizenz); weggenommen; enteignet*; verstaatlicht*; übernahm* kontrolle; besetzt* (gebäude|haus|büro*|zentral*|sitz|redaktion*); versiegelt*; zerstört* (*friedhof*|grab|gräber*|denkmal*|kreuz*|gedenk*); abgerissen (denkmal*|kreuz*|kirche|*friedhof*|gedenk*); riss* ab (denkmal*|kreuz*|kirche|*friedhof*); entfernt* (denkmal*|kreuz*|gedenktafel*); geschändet; schändet*; planiert*; gleichgemacht; eingeebnet; sprengt*; gesprengt; beschädigt* (flugzeug*|gleis*|bahn*|denkmal*|gräber); gesteckt in brand; steckt* in brand; eingefroren konten
actor: subject
recipient: object, bei, von
implied actor: police
measures: money
count object: vehicles
without: macht; platz eins; sturm; unwetter; hagel; amt; rahmen; bilanz
trust: 0.6

[COERCE seize]
verbs: zwang* (landung|landen|umkehr*); gezwungen (landung|landen|umkehr*|notland*); zwingt (landung|landen); abgefangen (maschine|flugzeug|jet); abgedrängt (maschine|flugzeug); umgeleitet (maschine|flugzeug|flug)
near: flugzeug*; maschine; jet; ryanair*; kampfjet*; flug; pilot*; passagier*
actor: subject
recipient: object
trust: 0.75

[COERCE seize]
nouns: razzi{a,en}; durchsuchung*; hausdurchsuchung*; beschlagnahmung*; zerstörung*; sabotage*
near: wohnung*; büro*; redaktion*; haus; häuser; privat*; *friedhof*; gräber; denkmal*; computer; vermögen; bahn*; gleis*
actor: durch
recipient: bei, in, genitive, gegen, von
implied actor: police
needs: recipient
without: droh*; vorwurf; wegen sabotage
trust: 0.4

[COERCE restrict]
verbs: schließ* @border; schloss* @border; geschlossen @border; macht* dicht; dichtgemacht; abgeriegelt; riegelt* ab; gesperrt @border; sperrt* @border; stellt* (grenzverkehr|abfertigung|zugverkehr|bahnverkehr) ein; eingestellt (grenzverkehr|abfertigung|zugverkehr|bahnverkehr); beschränkt* (reise*|*grenz*|einreise*|bewegung*); eingeschränkt (reise*|*grenz*|einreise*|bewegung*); richtet* (sperrzone|pufferzone) ein; eingerichtet (sperrzone|pufferzone); führt* (grenzkontroll*|kontroll*) ein; eingeführt (grenzkontroll*)
near: *grenz*; westgrenze*; ostgrenze*; außengrenze*; landgrenze*; eu-außengrenze*; staatsgrenze*; übergang*; übergäng*; verkehr; zone; sperrzone; einreise*; ausreise*
actor: subject
recipient: für, zu, nach
implied actor: authorities
without: botschaft*; konsulat*; gespräch*; abkommen; vertrag; flughafen; unfall*; bauarbeit*
trust: 0.6

[COERCE restrict]
verbs: zurückgewies*; zurückgedräng*; zurückgeschickt; schickt* zurück; zurückgeschoben; schob* zurück; schiebt zurück; drängt* zurück; wies* zurück; weist zurück; abgewiesen; weist ab; wies* ab; gehindert*; hindert*; verhindert* (grenzübertritt*|versuch*|einreise*|übertritt*); vereitelt* (versuch*|grenzübertritt*); gestoppt (versuch*|migrant*|flüchtling*|lastwagen|lkw); stoppt* (migrant*|flüchtling*|lastwagen|lkw); verweiger* (einreise|ausreise|zutritt); verweigert (einreise|ausreise|zutritt); gelassen nicht ins land; lässt nicht einreisen
near: migrant*; flüchtling*; geflüchtet*; schutzsuchend*; *grenz*; einreise; ausreise; zutritt; einreisen; asylbewerber*; versuch*
actor: subject
recipient: object, indirect
count recipient: persons
count object: persons
implied actor: border guards
without: vorwurf*; vorwürf*; kritik; forderung*; anschuldigung*; berichte
trust: 0.6

[COERCE restrict]
verbs: verlor* (akkreditierung*|staatsbürgerschaft|lizenz*|zulassung); verloren (akkreditierung*|staatsbürgerschaft|lizenz*|zulassung); entzog* (akkreditierung*|staatsbürgerschaft|lizenz*|pass|visa|zulassung); entzogen (akkreditierung*|staatsbürgerschaft|lizenz*|pass|visa|zulassung); entzieht (akkreditierung*|staatsbürgerschaft|lizenz*|zulassung); aberkannt (staatsbürgerschaft|titel|mandat); ausgebürgert; annulliert* (visa|visum|pass|lizenz*|akkreditierung*); gekündigt (mitarbeiter*|lehrer*|arzt|ärzt*|streikend*); kündigt* (mitarbeiter*|lehrer*|ärzt*|streikend*); exmatrikuliert*; gefeuert (streik*|protest*|lehrer*); entlassen (streik*|protest*|lehrer*|ärzt*); verbot* (einreise|ausreise|besuch*|anwalt*|anwält*); verboten (einreise|ausreise|besuch*|anwalt*|anwält*); verbietet (einreise|ausreise|besuch*); untersagt* (einreise|ausreise|besuch*|anwalt*|arbeit)
actor: subject
recipient: object, indirect, für
count recipient: persons
implied actor: authorities
without: sanktion*; diplomat*; haft entlassen; gefängnis; flüg*
trust: 0.6

[COERCE censor]
verbs: blockier*; blockiert*; gesperrt; sperrt*; abgeschaltet; schaltet* ab; zensiert*; verbot* (buch|bücher|film*|konzert*|*zeitung*|sendung*|auftritt*); verboten (buch|bücher|film*|konzert*|*zeitung*|sendung*|auftritt*); verbietet (buch|bücher|film*|*zeitung*); stört* (empfang|signal*|sender); geschlossen (*zeitung*|sender|redaktion*|portal*|radio*); schließt (*zeitung*|sender|redaktion*|portal*); lahmgelegt (internet*|telegram); drosselt* (internet*|zugang)
near: webseite*; website*; internet*; portal*; zugang; seite*; telegram*; youtube; messenger*; mobilfunk*; netz; *zeitung*; sender*; buch; bücher; film*; konzert*; kanal; kanäle; nachrichtenseite*
object: none, thing, body, named
actor: subject
recipient: object, zu, von, genitive
implied actor: authorities
without: konten; konto; grenz*; straße*; sanktion*; resolution*; eu; schlussfolgerung*
trust: 0.65

[COERCE cyber]
verbs: hackt*; gehackt; griff* an; angegriffen; legt* lahm; lahmgelegt; erbeutet* (daten|dokumente); stahl* daten; gestohlen daten; verschlüsselt*; drang* ein; eingedrungen; stört* (gps|navigat*)
near: hacker*; server*; cyber*; netzwerk*; computersystem*; datenbank*; daten; website*; webseite*; system{,e}; gps; e-mail*
actor: subject
recipient: object, in
without: rakete*; drohne*; wohnung*
trust: 0.6

[COERCE ban]
verbs: stuft* ein; eingestuft; stufte*; erklärt* (extremistisch|terroristisch|extremist*|terrorist*|unerwünscht); aufgelöst; löst* auf; auflös*; liquidiert*; verbot*; verbietet; verboten; gesetzt (extremis*|terror*); setzt* (extremis*|terror*); aufgenommen (extremis*|terror*); geführt (extremis*|terror*); zwangsaufgelöst
near: extremis*; terror*; organisation*; partei*; verband*; verein*; *gewerkschaft*; kanal*; menschenrechts*; medi*; stiftung*; nichtregierungs*; oberste*; pen*; akademie*; klub; kundgebung*; symbol*; flagge*; demonstration*; schule*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: flüg*; luftraum; import*; export*; land; airline*; landeverbot; flugverbot; sanktionsliste; schwarze liste; demonstration aufgelöst; versammlung
trust: 0.65

[COERCE deport]
verbs: abgeschoben; schiebt ab; schob* ab; ausgewiesen; weist aus; wies* aus; gebracht außer landes; geschafft außer landes; brachte* außer landes; deportiert*; zwang* (exil|ausreise*|emigration|verlassen); gezwungen (exil|ausreise*|emigration|verlassen); liefert* aus; auslieferte*; vertrieben; vertreibt; vertrieb*
object: person, none, named, number, opp, pronoun, body
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; botschafter*; konsul*; attaché*; waffen; panzer; demonstrant*; pakete; haushalt*; wasserwerfer*
trust: 0.6

[COERCE deport]
nouns: abschiebung*; deportation*; ausweisung*; auslieferung*
actor: durch
recipient: genitive, von
needs: recipient
count recipient: persons
implied actor: authorities
without: diplomat*; droh*; fordert*; antrag; ersuch*; verlang*; waffe*
trust: 0.4

[ASSAULT beat]
verbs: schlug* (zusammen|knüppel*|stöcken|schlagstöck*|demonstrant*|häftling*); schlugen (zusammen|knüppel*|stöcken|schlagstöck*|demonstrant*|häftling*|ein); schlagen (zusammen|knüppel*); zusammengeschlagen; geschlagen (knüppel*|polizei*|haft|beamt*|wärter*|gewahrsam|häftling*); verprügelt*; prügelt*; geprügelt; misshandelt*; malträtiert*; traktiert*; getreten (polizist*|beamt*|wärter*|haft); trat* (häftling*|gefangene*|demonstrant*) mit; verletzt* (häftling*|demonstrant*) schlagstöck*; gewürgt; knüppelt*; niedergeknüppelt
near: polizi*; polizei*; beamt*; wärter*; haft*; gewahrsam; knüppel*; schlagstöck*; schlagstock*; häftling*; gefangen*; omon; ermittler*; verhör*; gefängnis*; demonstrant*; brutal*; grenzschützer*; grenzer*; verprügelt*; misshandelt*; zusammengeschlagen; kolonie
object: person, none, named, number, pronoun, opp
actor: subject
recipient: object, auf
implied actor: police
count recipient: injured
without: alarm; rekord*; vorschlag*; wahl; mannschaft; turnier; punkt*; zurück; wind
trust: 0.65

[ASSAULT torture]
verbs: gefoltert; foltert*; gequält; quält*; folterten
nouns: folter; folterung*; folterungen; misshandlung*
near: häftling*; haft; gefangen*; gefängnis*; kolonie; verhör*; polizei*; strom*; lager*; kgb; festgenommen*
actor: subject, durch
recipient: object, genitive, von, an
implied actor: authorities
needs: recipient
without: gegen folter; konvention; verdacht auf tier*; anti-folter*
trust: 0.5

[ASSAULT crowd-control]
verbs: setzt* (tränengas|wasserwerfer*|blendgranat*|gummigeschoss*|schlagstöck*|gewalt|gummi*|pfefferspray|reizgas) ein; setzte* (tränengas|wasserwerfer*|blendgranat*|gummigeschoss*|schlagstöck*|gewalt); eingesetzt (tränengas|wasserwerfer*|blendgranat*|gummigeschoss*|schlagstöck*|pfefferspray|reizgas); löst* (demonstration*|kundgebung*|protest*|versammlung*|menge) auf; aufgelöst (demonstration*|kundgebung*|protest*|versammlung*); auseinandergetrieben; trieb* auseinander; treibt auseinander; ging* (gewaltsam|demonstrant*|brutal|schlagstöck*) vor; vorgegangen (gewaltsam|demonstrant*|brutal); geht (gewaltsam|demonstrant*|brutal) vor; gehen (gewaltsam|demonstrant*|brutal) vor; feuert* (gummigeschoss*|tränengas|blendgranat*); schoss* (gummigeschoss*|tränengas|blendgranat*); niedergeschlagen (protest*|demonstration*|aufstand|kundgebung*); schlug* nieder; niederschlug*; schlägt nieder; zerschlug* (demonstration*|protest*); unterdrückt* (protest*)
near: demonstr*; protest*; kundgebung*; menge; versammlung*; tränengas; wasserwerfer*; gummigeschoss*; blendgranat*; migrant*; schlagst*; spray; proteste
actor: subject
recipient: gegen, object, auf, genitive
implied actor: police
without: parlament*; organisation*; partei*
trust: 0.65

[ASSAULT firearms]
verbs: schoss*; schießt; schießen; geschossen; erschoss*; erschossen; angeschossen; schießt an; schoss* an; beschoss* ; beschossen; eröffnet* (feuer|das feuer); abgeschossen; schießt ab; schoss* ab; abschoss*; verwundet*; feuerte*
near: feuer; schuss; schüsse*; erschoss*; erschossen; angeschossen; abgeschossen; *drohne*; *ballon*; hubschrauber*; *soldat*; polizist*; *waffe*; grenzschützer*; grenzsoldat*; verwundet*; pistole*; kalaschnikow
actor: subject
recipient: object, auf
count recipient: killed
without: tor; tore; treffer*; rakete*; gummi*; übung*; manöver*; hingerichtet; todesurteil*; wonach
trust: 0.6

[ASSAULT primitive]
verbs: bewarf*; bewirft; beworfen; warf* (stein*|flasch*|äste*|brandsätz*|feuerwerk*); werfen (stein*|flasch*|äste*); wirft (stein*|flasch*); stach* (messer|zu|auf); gestochen (messer); sticht; niedergestochen; attackiert* (messer|beamt*|*soldat*|polizist*|grenzschützer*|stein*); griff* (beamt*|*soldat*|polizist*|grenzschützer*|patrouille*) an; angegriffen (beamt*|*soldat*|polizist*|grenzschützer*|patrouille*|messer); überfiel*; überfallen
near: stein*; flasch*; messer; äste*; brandsätz*; beamt*; *soldat*; polizist*; grenzschütz*; patrouille*; grenzsoldat*
actor: subject
recipient: object, auf
count recipient: injured
count object: injured
without: rakete*; drohne*; ukraine; bank; vor; cyber*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: beschoss*; beschossen; beschießt; bombardiert*; griff* an; angegriffen; greift an; schlug* ein; eingeschlagen; feuert* (*rakete*|marschflugkörper*|granat*); abgefeuert (*rakete*|marschflugkörper*|granat*); gestartet (*rakete*|*drohne*|angriff*|iskander*); schoss* (*rakete*|iskander*|marschflugkörper*) ab; überfiel* ukraine; überfallen ukraine; marschiert* (ukraine) ein; einmarschiert (ukraine); fielen (ukraine) ein; fiel* (ukraine) ein; eingefallen
near: *rakete*; marschflugkörper*; *drohne*; artillerie*; bombe*; luftwaffe*; luftangriff*; granate*; ukraine; kiew; iskander*; streitkräft*; *truppen*; kampfjet*; schahed*
actor: subject
recipient: object, auf, in
count recipient: killed
without: cyber*; hacker*; kritik*; stein*; migrant*; grenzschützer*
trust: 0.6

[ASSAULT heavy-weapons]
nouns: beschuss; bombardierung*; invasion; einmarsch; raketenangriff*; luftangriff*; überfall auf; angriff auf; angriffskrieg
near: ukraine; stadt; kiew; tschernihiw; schytomyr; charkiw
actor: genitive, adjective, durch
recipient: auf, in, genitive, gegen
needs: both-sides
without: droh*; seit; vor; sanktion*; wegen; gegen
trust: 0.35

[ASSAULT explosives]
verbs: starb* (anschlag|attentat|explosion|sprengsatz|bombe*); starben (anschlag|attentat|explosion|sprengsatz|bombe*); gestorben (anschlag|attentat); getötet (anschlag|attentat|sprengsatz|bombe*|explosion); explodiert* (sprengsatz|bombe|auto*bombe); zündet* (sprengsatz|bombe); gezündet (sprengsatz|bombe); detoniert* (sprengsatz|bombe); verübt* (anschlag|attentat|bombenanschlag)
near: anschlag*; attentat*; sprengsatz; bombe*; bombenanschlag*
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: gas; droh*
trust: 0.6

[ASSAULT execute]
verbs: hingerichtet; vollstreckt* (todesurteil*|todesstraf*|hinrichtung*); vollstrecken (todesurteil*|todesstraf*); exekutiert*; richtet* hin; hinrichte*; vollzogen (todesstraf*|todesurteil*)
nouns: hinrichtung*; exekution*
actor: subject
recipient: object, genitive, von, an, gegen
implied actor: authorities
count recipient: killed
count object: killed
needs: recipient
without: droh*; protest*; verurteil* exekution; land
trust: 0.6

[ASSAULT assassinate]
verbs: ermordet*; vergiftet*; umgebracht; bracht* um; getötet; verübt* anschlag auf
near: attentat*; gift*; mord*; auftragskiller*; geheimdienst*; ermordet*; anschlag*
object: person, named, none
actor: subject
recipient: object, auf
count recipient: killed
without: unfall*; organisation*; explosion; todesurteil*; partei*; verein*; genehmigung
trust: 0.5

[MOBILIZE troops]
verbs: verlegt* (*truppen*|*soldat*|einheit*|bataillon*|brigade*|kräfte|panzer*); verlegen (*truppen*|*soldat*|einheit*|bataillon*); entsandt (*truppen*|*soldat*|einheit*|bataillon*|kräfte); entsend* (*truppen*|*soldat*|einheit*|bataillon*|kräfte); entsandt* (*truppen*|*soldat*|einheit*|kräfte|zusätzliche); schickt* (*truppen*|*soldat*|einheit*|kräfte|verstärkung); geschickt (*truppen*|*soldat*|einheit*|kräfte|verstärkung); zieht (*truppen*|kräfte|*soldat*) zusammen; zog* (*truppen*|kräfte|*soldat*) zusammen; zusammengezogen (*truppen*|kräfte|*soldat*); stationiert* (*truppen*|*soldat*|einheit*|söldner*|brigade*); verstärkt* (*grenz*|*truppen*|präsenz|ostflanke|schutz); aufgestockt (*truppen*|*soldat*|kontingent|präsenz); stockt* (*truppen*|*soldat*|kontingent|präsenz) auf; mobilisiert* (*truppen*|reservist*|kräfte|*soldat*); einberufen reservist*; beruf* reservist*; versetzt* (alarmbereitschaft|gefechtsbereitschaft|bereitschaft); rückt* (*truppen*|*soldat*|kolonne*|einheit*) vor; eingetroffen (*truppen*|*soldat*|söldner*|einheit*|kontingent|wagner*); traf* (*truppen*|*soldat*|söldner*|einheit*|wagner*) ein; trafen (*truppen*|*soldat*|söldner*|einheit*) ein; angekommen (*truppen*|*soldat*|söldner*|einheit*); kam* (*truppen*|söldner*|wagner*) an; kamen (*truppen*|söldner*|wagner*) an; überprüft* (gefechtsbereitschaft|kampfbereitschaft|einsatzbereitschaft); patrouilliert*; bewachen; bewacht*; ausgerückt
near: *truppen*; *soldat*; einheit*; bataillon*; brigade*; kräfte; streitkräfte; söldner*; wagner*; reservist*; *grenz*; ostflanke; kontingent; gefechtsbereitschaft; alarmbereitschaft; panzer*; kolonne*; armee; militär
actor: subject
recipient: none
count object: troops
count subject: troops
without: gemeinsam*; hilfe; humanitär*; brief*; feuerwehr*; note; hilfsgüter; delegation*
trust: 0.6

[MOBILIZE troops]
verbs: begann* (*manöver*|übung*|militärübung*|großübung); begonnen (*manöver*|übung*|militärübung*|großübung); beginnt (*manöver*|übung*|militärübung*); beginnen (*manöver*|übung*|militärübung*); hält* (*manöver*|übung*|militärübung*|militärmanöver|großmanöver) ab; abgehalten (*manöver*|übung*|militärmanöver|großmanöver|militärübung*); startet* (*manöver*|übung*|militärübung*); gestartet (*manöver*|übung*|militärübung*); probt* ; üben; übt; angekündigt (*manöver*|übung*|militärübung*); kündigt* (*manöver*|militärübung*) an
near: *manöver*; militärmanöver*; großmanöver*; übung*; militärübung*; armee*; streitkräfte; *truppen*; *soldat*; luftwaffe
actor: subject
recipient: none
implied actor: armed forces
count object: troops
without: gemeinsam*; russisch-belarussisch*; mit russland; kritik; druck; feuerwehr*; rettung*
trust: 0.55

[MOBILIZE weapons]
verbs: stationiert* (*rakete*|atomwaffe*|oreschnik*|iskander*|nuklear*|kampfjet*|flugabwehr*|system*|*waffe*); stationieren (*rakete*|atomwaffe*|oreschnik*|iskander*|nuklear*|*waffe*); verlegt* (*rakete*|atomwaffe*|panzer|kampfjet*|iskander*|flugabwehr*|hubschrauber*|system*|raketenwerfer*|artillerie); aufgestellt (*rakete*|flugabwehr*|system*|raketenwerfer*); stellt* (*rakete*|flugabwehr*|system*) auf; erhielt* (*rakete*|iskander*|s-400|kampfjet*); steigen (kampfjet*|abfangjäger*|eurofighter*) auf; stiegen (kampfjet*|abfangjäger*|eurofighter*) auf; aufgestiegen (kampfjet*|abfangjäger*); stieg* auf; verletzt* (luftraum|grenze|hoheitsgebiet); eingedrungen (luftraum|*drohne*); drang* (luftraum|*drohne*); drangen (luftraum|*drohne*); flog* (*drohne*|*ballon*|hubschrauber*); flogen (*drohne*|*ballon*|hubschrauber*); eingeflogen; geflogen (luftraum); verfügt* über (iskander*|oreschnik*)
near: *rakete*; atomwaffe*; oreschnik*; iskander*; nuklear*; kampfjet*; abfangjäger*; eurofighter*; panzer; luftraum*; *drohne*; *ballon*; hubschrauber*; flugabwehr*; artillerie; *waffe*; s-400; raketenwerfer*
actor: subject
recipient: object, in
count subject: vehicles
count object: vehicles
without: passagier*; abkommen; vertrag; menschenrecht*; abgeschossen; ukraine; anbieten
trust: 0.6

[MOBILIZE police]
verbs: entsandt*; entsend*; schickt*; geschickt; verlegt*; verstärkt*; aufgeboten; zusammengezogen; zog* zusammen; abkommandiert; abgestellt
near: polizist*; bundespolizist*; beamt*; grenzschützer*; sicherheitskräfte*; polizei*; bereitschaftspolizei*; omon
object: cop, none, number, body, person
actor: subject
recipient: none
count object: troops
without: soldat*; panzer*; rakete*; brief*; gefängnis*; note; hilfe*
trust: 0.5

[RETREAT release]
verbs: ließ* frei; lässt frei; lassen frei; freigelassen; freilass*; freiließ*; entlassen (haft|gefängnis|häftling*|gefangene*|straflager|kolonie|gewahrsam); entließ* (haft|gefängnis|häftling*|gefangene*); gesetzt auf freien fuß; setzt* auf freien fuß; laufen gelassen; ausgetauscht; tauscht* (gefangene*|häftling*|spion*) aus; übergab* (gefangene*|häftling*|leichnam*|leiche*); übergeben (gefangene*|häftling*|leichnam*|leiche*); herausgegeben leich*; überstellt*
near: frei*; haft; gefängnis; gefangen*; häftling*; kolonie; straflager; gewahrsam; ausgetauscht; austausch; fuß; leichnam*; leiche*; geisel*; begnadig*; amnestie*; inhaftiert*
object: person, none, number, named, opp, pronoun, body
not subject: bus
actor: subject
recipient: object
count recipient: released
count subject: released
implied actor: authorities
without: zu ^fuß; forder*; verlang*; minister*; posten; amt; betrieb; dienst; appell*; verhandl*; hoff*; kaution; wenn; dementi*
trust: 0.6

[RETREAT release]
verbs: gekommen frei; freigekommen; kam* frei; kamen frei; kommt frei; kommen frei; freikam*; verließ* (gefängnis|straflager|kolonie|haft); verlassen (gefängnis|straflager|kolonie)
near: frei*; haft; gefängnis; gefangen*; häftling*; kolonie; straflager; gewahrsam; ausgetauscht; austausch; fuß; leichnam*; leiche*; geisel*; begnadig*; amnestie*; inhaftiert*
not subject: bus
actor: none
recipient: subject
count recipient: released
count subject: released
implied actor: authorities
without: forder*; verlang*; minister*; posten; amt; betrieb; dienst; appell*; verhandl*; hoff*; kaution; wenn; dementi*
trust: 0.6

[RETREAT release]
nouns: freilassung*; gefangenenaustausch*; haftentlassung*
not subject: bus
actor: durch
recipient: genitive, von
needs: recipient
count recipient: released
implied actor: authorities
without: forder*; verlang*; appell*; verhandl*; dräng*; bedingung*; für die freilassung; um die freilassung; zur freilassung; auf freilassung; plädiert*; bemüh*; einsatz
trust: 0.45

[RETREAT withdraw]
verbs: zog* (*truppen*|*soldat*|söldner*|panzer|kräfte|einheit*|*rakete*) ab; zieht (*truppen*|*soldat*|söldner*|panzer|kräfte|einheit*) ab; abgezogen (*truppen*|*soldat*|söldner*|panzer|kräfte|einheit*); zog* (*truppen*|*soldat*|kräfte) zurück; zurückgezogen (*truppen*|*soldat*|kräfte|panzer); zieht (*truppen*|*soldat*|kräfte) zurück; abziehen (*truppen*|*soldat*|söldner*)
actor: subject
recipient: von, aus
count object: troops
without: forder*; verlang*; botschafter*; diplomat*; geld
trust: 0.6

[RETREAT resign]
verbs: trat* (zurück); tritt zurück; zurückgetreten; zurücktritt; legt* (amt|mandat|posten) nieder; niedergelegt (amt|mandat|posten); reicht* (rücktritt) ein; eingereicht rücktritt; gab* (amt|rücktritt) ab; erklärt* (rücktritt)
actor: subject
recipient: none
without: forder*; verlang*; weiger*; arbeit; vertrag; abkommen
trust: 0.65

[RELOCATE return]
verbs: kehrt* (heim|zurück|nach hause); zurückgekehrt; heimgekehrt; zurückkehr*; traf* (heimat|hause) ein; eingetroffen (heimat|freigelassen*); angekommen (freigelassen*|heimat)
near: heimat; exil; hause; freigelassen*; gefangen*; flüchtling*; vertrieben*; ausland; haft
subject: person, number, named, none, opp
actor: subject
recipient: none
count subject: persons
without: botschafter*; delegation*; minister*; präsident*; verhandlung*; alltag; diplomat*; soldat*; truppen
trust: 0.5

[RELOCATE flee]
verbs: floh*; flieh*; geflohen; geflüchtet; flüchtet*; ausgereist; reist* (exil|ausland) aus; ausgewandert; wandert* aus; emigriert*; verließ* (land|belarus|heimat|minsk); verließen (land|belarus|heimat|minsk); verlassen (land|belarus|heimat|weißrussland); abgesetzt (ausland|litauen|polen); setzt* sich (ausland|litauen|polen) ab; ging* ins exil; gingen ins exil; gegangen (exil); lebt (exil); leben (exil); beantragt* (asyl|schutz); bat* um asyl; gebeten um asyl; ersucht* um asyl; fand* (zuflucht|asyl|schutz); fanden (zuflucht|asyl|schutz); gefunden (zuflucht|asyl|schutz); untergetaucht; übergesiedelt; siedelt* über; zog* nach (litauen|polen|vilnius|warschau|deutschland); gezogen nach (litauen|polen|vilnius|warschau); reist* (litauen|polen|georgien|familie) aus; verlor* heimat
near: land; belarus; weißrussland; heimat; exil; ausland; polen; litauen; vilnius; warschau; asyl; zuflucht; georgien; deutschland; verfolgung; grenze; krieg; mobilisierung; ukraine; schutz
subject: person, named, number, none, pronoun, opp
actor: subject
recipient: none
count subject: persons
count actor: persons
without: botschafter*; delegation*; diplomat*; zelle; truppen; olympi*; airline*; wirtschaftsgemeinschaft; botschafter
trust: 0.6

[RELOCATE evacuate]
verbs: geflogen (irak|heimat|bagdad|erbil|damaskus); ausgeflogen; fliegt aus; flog* aus; evakuiert*; bracht* in sicherheit; gebracht in sicherheit
object: person, number, none, ref
actor: subject
recipient: object
count recipient: persons
count object: persons
trust: 0.55

[RELOCATE migrate]
verbs: überquert*; überquer*; gelangt*; versucht* (grenze|überqueren|gelangen|überwinden|durchbrechen|einzureisen); versuchten (grenze|überqueren|gelangen|überwinden|durchbrechen); durchbrach*; durchbrochen; stürmt*; überwunden; überwinden; überwand*; überkletter*; kletter*; harren aus; harrt* aus; ausharr*; campier*; lagern; festsitz*; sitzen fest; saßen fest; strand*; gestrandet; strömt*; drängt* (grenze|grenzzaun); kamen (migrant*|flüchtling*|belarus|grenze); eingereist; reist* illegal ein; reisten ein; registriert* (migrant*|einreise*|grenzübertritt*)
near: migrant*; flüchtling*; geflüchtet*; schutzsuchend*; grenze*; grenzzaun; grenzübertritt*; asylbewerber*; iraker*; afghan*; syr*; kurd*; irregulär*; unerlaubt*; illegal*
subject: person, ref, number, none, pronoun, named
actor: subject
recipient: none
count subject: persons
count actor: persons
without: lastwagen; lkw; drohne*; ballon*; soldat*; truppen; polizist*; rote linie; wohnung*; redaktion*; tourist*; ausflügler*; jedes ^jahr
trust: 0.55

[PROTEST demo]
verbs: demonstriert*; demonstrieren; protestiert*; protestieren; marschiert* (demonstrant*|minsk|protest*); versammelt* (demonstrant*|platz|menschen|botschaft|kundgebung|protest*); versammeln (platz|botschaft|kundgebung); ging* (straße*) ; gehen (straße*); gingen (straße*); gegangen (straße*); zog* (straße*|demonstrant*|innenstadt|zentrum|tausende|hunderte); zogen (straße*|demonstrant*|innenstadt|zentrum|tausende|hunderte|stele|botschaft); gezogen (straße*|demonstrant*|innenstadt|zentrum|stele); gab* (protest*|demonstration*|kundgebung*|mahnwache*); gegeben (protest*|demonstration*|kundgebung*); fand* (protest*|demonstration*|kundgebung*|mahnwache*|marsch|märsche|menschenkette*) statt; fanden (protest*|demonstration*|kundgebung*|märsche|menschenkette*) statt; stattgefunden (protest*|demonstration*|kundgebung*|marsch); findet (protest*|demonstration*|kundgebung*|marsch) statt; finden (protest*|demonstration*|kundgebung*|märsche) statt; veranstaltet* (protest*|demonstration*|kundgebung*|mahnwache*|marsch); organisiert* (protest*|demonstration*|kundgebung*|mahnwache*); bildet* (menschenkette*|ketten); skandiert*; nahm* teil; nahmen teil; teilgenommen; legt* (blumen) nieder; legten (blumen) nieder; niedergelegt blumen; riefen (hau|parole*|lang lebe|es lebe)
near: protest*; demonstr*; kundgebung*; mahnwache*; marsch*; märsche; straße*; platz; botschaft*; menschenkette*; parole*; skandiert*; flagge*; fahne*; solidarität*; blumen; stele; hau; transparente
not subject: ref
actor: subject, object
recipient: gegen, vor
count subject: participants
count actor: participants
implied actor: protesters
without: konzert*; spiel; parade; wahlkampf*; manöver; präsident legt*; mit auf die straße setzen; frei
trust: 0.6

[PROTEST obstruct]
verbs: blockiert*; blockieren; versperrt*
near: bauer*; landwirt*; demonstr*; aktivist*; spediteur*; lastwagen; straße*; lkw; grenzübergang*; zufahrt*
subject: person, opp, lab, number, named, none
object: border, none, thing, vehicle
actor: subject
recipient: object
count subject: participants
without: website*; internet*; konten; sanktion*; webseite*; beamt*; resolution*; eu; polizei*
trust: 0.5

[PROTEST strike]
verbs: streikt*; streiken; bestreikt*; gestreikt; trat* (streik|ausstand); traten (streik|ausstand); getreten (streik|ausstand); tritt (streik|ausstand); rief* zum streik; aufgerufen zum streik; legt* arbeit nieder; legten arbeit nieder; niedergelegt arbeit; niederlegen arbeit; schloss* dem streik; schlossen dem streik
near: streik*; ausstand; arbeiter*; beschäftigt*; arbeit; werk*; betrieb*; belegschaft*; bergleute
subject: person, lab, none, number, body, named, thing
actor: subject
recipient: none
count subject: participants
without: hungerstreik*; amt; sanktion*; technik
trust: 0.6

[PROTEST hunger]
verbs: trat* hungerstreik; traten hungerstreik; getreten hungerstreik; tritt hungerstreik; begann* hungerstreik; begonnen hungerstreik; hungert*; befindet* hungerstreik; setzt* hungerstreik fort; verweiger* nahrung
near: hunger*; nahrung
subject: person, named, opp, number, pronoun, none
actor: subject
recipient: none
without: afrika
trust: 0.65

[ELECT vote]
verbs: wählen (*präsident*|parlament|staatschef*); wählt* (*präsident*|staatschef*); wählten (*präsident*|parlament); findet (*wahl*|abstimmung|referendum|präsidentenwahl|präsidentschaftswahl*|parlamentswahl*) statt; finden (*wahl*|parlamentswahl*|präsidentschaftswahl*) statt; fand* (*wahl*|abstimmung|referendum) statt; fanden (*wahl*) statt; stattgefunden (*wahl*|abstimmung|referendum|präsident*wahl*|parlamentswahl*); begann* (*wahl*|abstimmung|stimmabgabe|referendum); begonnen (*wahl*|abstimmung|stimmabgabe|referendum); beginnt (*wahl*|abstimmung|stimmabgabe); abgehalten (*wahl*|referendum); hält* (*wahl*|referendum) ab; wählt* parlament; wählen; stimmt* ab; abgestimmt; öffnet* wahllokal*; geöffnet wahllokal*; schloss* wahllokal*; schließen wahllokal*; lag* wahlbeteiligung; betrug* wahlbeteiligung; lief* abstimmung; läuft abstimmung
near: *wahl*; wählen; wählt*; abstimmung*; referendum*; stimmabgabe; urne*; wahlbeteiligung
actor: none
recipient: none
implied actor: voters
measures: percent
without: gesetz*; resolution*; bundestag*; parlament stimmt*; abgeordnete*; nach der wahl; gefälscht*; europaparlament; auswahl
trust: 0.5

[ELECT result]
verbs: gewann*; gewonnen; gewinnt; siegt*; gesiegt; erhielt* (prozent|stimmen); erhalten (prozent|stimmen); kam* auf (prozent|stimmen); erreicht* (prozent|stimmen); erzielt* (prozent|stimmen); gewählt (prozent|*präsident*|amtszeit|mal); wiedergewählt; entfielen; stimmten (prozent); verkündet* (ergebnis*|wahlsieg*|sieg|wahlergebnis*); bekanntgegeben (ergebnis*|wahlergebnis*); gab* (ergebnis*|wahlergebnis*) bekannt
near: *wahl*; prozent; stimmen; referendum; wahlkommission; wahlsieg*; amtszeit; präsidentenwahl; präsidentschaftswahl*
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
without: inflation; wirtschaft*; wahlbeteiligung; turnier; spiel; parlament stimmt*; umfrage*; export*; bip; preis
trust: 0.55

[ELECT schedule]
verbs: angesetzt (*wahl*|referendum|abstimmung); setzt* (*wahl*|referendum|abstimmung) an; ausgeschrieben (*wahl*|referendum); festgelegt (*wahl*|termin); legt* (wahltermin|termin|datum) fest; terminiert* (*wahl*|referendum); anberaumt (*wahl*|referendum)
near: *wahl*; referendum
actor: subject
recipient: none
trust: 0.6

[ELECT inaugurate]
verbs: vereidigt*; legt* (amtseid|eid) ab; legte* (amtseid|eid) ab; abgelegt (amtseid|eid); leistet* (amtseid|eid); eingeführt amt; trat* amt an; angetreten amt; antreten amt
nouns: amtseinführung*; vereidigung*; inauguration*
near: *präsident*; amtseid; amt*; lukaschenko; staatschef*; vereidig*
actor: none
recipient: subject
without: soldat*; rekrut*; minister*; nach der vereidigung
trust: 0.5

[GOVERN law]
verbs: verabschiedet* (*gesetz*|verfassung*|novelle|resolution*|änderung*|doktrin*); beschloss* (*gesetz*|gesetzes*|verfassungs*); beschlossen (*gesetz*|gesetzes*|verfassungs*); billigt* (*gesetz*|verfassung*|doktrin*|änderung*|novelle); gebilligt (*gesetz*|verfassung*|doktrin*|änderung*); unterzeichnet* (*gesetz*|strafgesetz*|änderung*|novelle|dekret*|erlass*); unterschrieb* (*gesetz*|dekret*|erlass*); unterschrieben (*gesetz*|dekret*|erlass*); erließ* (*gesetz*|dekret*|erlass*|verordnung*); erlassen (*gesetz*|dekret*|erlass*|verordnung*); nahm* (*gesetz*|verfassung*|änderung*) an; angenommen (*gesetz*|verfassung*|änderung*|resolution*); geändert (*gesetz*|verfassung*); ändert* (*gesetz*|verfassung*); getreten in kraft (*gesetz*|dekret*|verordnung*); tritt in kraft (*gesetz*|dekret*|verordnung*); trat* in kraft (*gesetz*|dekret*|verordnung*); peitscht* durch
actor: subject
recipient: none
without: abkommen*; sanktion*; vertrag*; amnestie*; begnadig*; prozent
trust: 0.55

[GOVERN appoint]
verbs: ernannt; ernennt; ernannte*; berufen (*minister*|chef*|botschafter*|amt|posten|leiter*|richter*); beruft (*minister*|chef*|botschafter*); berief* (*minister*|chef*|botschafter*|zum); gewählt (vorsitzend*|sprecher*|parlamentspräsident*|chef*); bestellt* (*minister*|chef*|leiter*); eingesetzt (*minister*|chef*|leiter*|gouverneur*); löst* ab; rückt* an die spitze; übernimmt (amt|leitung|posten|vorsitz); übernahm* (amt|leitung|posten|vorsitz)
near: *minister*; chef*; botschafter*; amt; posten; leiter*; leitung; vorsitz*; sprecher*; gouverneur*; richter*; generalstaatsanw*; kommandeur*; *präsident*; beauftragt*
object: person, named, none, number, body
actor: subject
recipient: object, zu, zum
implied actor: president
without: abberufen; zurück; tränengas; einbestellt; prozent; zum gespräch; wahl*; sitzung; streik*; gipfel; außenministerium bestellt*
trust: 0.5

[GOVERN dismiss]
verbs: entließ* (*minister*|chef*|general*|botschafter*|leiter*|richter*); entlassen (*minister*|chef*|general*|leiter*|richter*|amt|posten); entlässt (*minister*|chef*|general*|leiter*); abgesetzt (*minister*|chef*|general*|leiter*|richter*); setzt* (*minister*|chef*|general*|leiter*) ab; gefeuert (*minister*|chef*|general*|leiter*); feuert* (*minister*|chef*|general*|leiter*); enthoben (amt*|posten); enthob* (amt*|posten); suspendiert* (*minister*|chef*|richter*|beamt*); abberufen (*minister*|chef*)
object: person, named, none, number
actor: subject
recipient: object
implied actor: president
without: haft; gefängnis; häftling*; diplomat*; streikend*; sportler*; protest*
trust: 0.55

[GOVERN decide]
verbs: ordnet* an; angeordnet; anordnet*; wies* (regierung|behörd*|*minister*|ministerium|armee) an; angewiesen (regierung|behörd*|*minister*|armee); beauftragt* (regierung|behörd*|*minister*|ministerium); billigt* (*programm*|bau|haushalt); gebilligt (*programm*|bau|haushalt); beschloss* (bau|*programm*|gründung|haushalt|erhöhung|reform*|paket); beschlossen (bau|*programm*|gründung|haushalt|erhöhung|reform*); genehmigt* (bau|*programm*|haushalt|plan); gründet* (kommission|behörde|fonds|agentur); gegründet (kommission|behörde|fonds|agentur); richtet* (kommission|krisenstab|behörde|fonds) ein; eingerichtet (kommission|krisenstab|behörde|fonds); erhöht* (steuer*|renten*|zölle|gebühr*); führt* (steuer*|gebühr*) ein; verfügt* (ministerium|behörd*|regierung); stellt* (schule*|unterricht) um
subject: person, body, named, country, gov, none, leg
actor: subject
recipient: indirect
absorbs: yes
measures: money
without: sanktion*; grenz*; untersuchungshaft; haft; flüg*; übung*
trust: 0.45

[INCIDENT accident]
verbs: kam* (leben|tode); kamen (leben|tode); gekommen (leben|tode); starb*; starben; gestorben; verunglückt*; verletzt*; stürzt* ab; abgestürzt; stürzte*; kollidiert*; stieß* zusammen; zusammengestoßen; stießen zusammen; explodiert*; entgleist*; brannte* (aus|nieder|ab); brach* feuer aus; ausgebrochen feuer; ausgebrochen brand; brach* brand aus; gekentert; kentert*; ertrank*; ertrunken; ertranken; eingestürzt; stürzte* ein; vergiftet* sich
near: *unfall*; *unglück*; brand; feuer; explosion; absturz*; abgestürzt; bus; lastwagen; auto; zug; flugzeug*; hubschrauber*; grube*; mine; fabrik*; werk*; kollision*; zusammenstoß*; gleis*; boot; fluss; einsturz*; *drohne*; verunglückt*; explodiert*; schacht
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: anschlag*; attentat*; beschuss; rakete*; schuss; schüsse*; kurs; preise; umfrage*; gräben; krieg*; gefecht*; wachstum; luftraum; polizei*
trust: 0.5

[INCIDENT death]
verbs: starb*; starben; gestorben; stirbt; sterben; verstarb*; verstorben; aufgefunden tot; aufgefunden (tot|leiche*|leichnam); entdeckt* (leiche*|leichnam|toten); gefunden (leiche*|leichnam|tot*|erhängt); fand* (leiche*|leichnam|tot*); fanden (leiche*|leichnam|tot*); nahm* sich das leben; erlag*; erlegen; erfroren; erfror*; erhängt*; umgekommen
near: haft; gefängnis*; kolonie; zelle; krankenhaus; klinik; leiche*; leichnam*; tot; wald; sumpf; *grenz*; migrant*; flüchtling*; herz*; verletzung*; erhängt; leben; kalt*; krebs; krankheit; alter; häftling*; fluss; parkplatz; straflager
subject: person, named, none, number, opp, thing
actor: none
recipient: subject, object, genitive
count recipient: killed
count subject: killed
without: langer ^krankheit; schwerer ^krankheit; natürlichen ^todes; seiner ^wohnung; ihrer ^wohnung; kreis ^familie; anschlag*; attentat*; beschuss; hingerichtet; unfall*
trust: 0.55

[INCIDENT]
verbs: geschlossen (flughafen*|luftraum); schließt (flughafen*); schloss* (flughafen*); gesperrt (flughafen*|luftraum); sperrt* (flughafen*|luftraum); eingestellt (flugbetrieb|flughafen*); stellt* (flugbetrieb) ein; umgeleitet (flüge|maschinen); unterbrochen (flugbetrieb|flugverkehr)
near: *ballon*; *drohne*; flughafen*; wetterballon*
actor: none
recipient: object, subject, am
without: sanktion*; belavia; landeverbot; ryanair
trust: 0.5

[INCIDENT disease]
verbs: erkrankt*; infiziert*; gemeldet; registriert*; bestätigt*; angesteckt
near: coronavirus*; covid*; epidemi*; infektion*; neuinfektion*; grippe; masern; salmonell*
actor: none
recipient: subject, object
count recipient: persons
count subject: persons
count object: persons
without: impf*; gesetz*; migrant*
trust: 0.5
`;
