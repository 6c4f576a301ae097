/** German words for force and harm that events.ts does not hold: colloquial, official and military ones. The format is told in ../format.ts. */
export const force = `
[COERCE arrest]
verbs: kam* in (gewahrsam|haft|untersuchungshaft|arrest); kommen in (gewahrsam|haft); sitzt in (haft|untersuchungshaft|gewahrsam); landet* in (haft|gewahrsam|gefängnis)
actor: none
recipient: subject
count recipient: detained
implied actor: police
trust: 0.75

[COERCE arrest]
verbs: genommen in (gewahrsam|haft); nahm* in (gewahrsam|haft|arrest); nimmt in gewahrsam; gebracht in (gefängnis|haft*|strafkolonie|lager|untersuchungshaft); bracht* in (gefängnis|haft*|strafkolonie); abgeholt; verschleppt*; entführt*; eingesperrt; weggesperrt; gefangengenommen; führt* ab; steckt* in (haft|gefängnis|zelle); setzt* fest; nehmen fest; gefasst; gekidnappt
object: person, number, none, named, pronoun, body
actor: subject
recipient: object, subject
count recipient: detained
implied actor: police
without: beschluss; angriff; besitz; betrieb
trust: 0.75

[COERCE arrest]
verbs: auferleg*; aufgebrummt; verdonnert*; schickt* (gefängnis|straflager|strafkolonie|kolonie); bestätigt* (urteil|haftstrafe|strafe); verhängt* (strafe|höchststrafe|todesurteil|arrest); abgeurteilt; sprach* schuldig; schuldiggesprochen; verlängert* (haft|untersuchungshaft|strafe); belegt* (geldstrafe|geldbuße); auferlegt
near: jahr*; haft*; gericht*; strafe; höchststrafe; strafkolonie; straflager; lagerhaft; monat*; urteil; gefängnis; geldstrafe; tage; schuldig
actor: subject
recipient: object, indirect
implied actor: court
measures: sentence, money
count recipient: persons
trust: 0.75

[COERCE seize]
verbs: sichergestellt; stellt* sicher; konfisziert*; enteignet*; eingefroren; friert* ein; fror* ein; gekapert; kapert*; abgefangen; stürmt*; gestürmt; drang* in (redaktion*|wohnung*|büro*); verstaatlicht*; sprengt* (gleis*|brücke*); gesprengt; sabotiert*; beschädigt* (gleis*|flugzeug*|kabel*|bahn*); gebracht zur explosion; umgeleitet; abgefangen; beschlagnahmt*
actor: subject
recipient: object
implied actor: police
without: sanktion*; sieg; tor
trust: 0.7
count object: vehicles
measures: money

[COERCE restrict]
verbs: dichtgemacht; macht* dicht; riegelt* ab; abgeriegelt; geschlossen (grenz*|übergäng*|straßen*|schienen*); schließ* (grenz*|übergäng*); schloss* (grenz*|übergäng*); stoppt* (zug|züge|lastwagen|güterverkehr); blockiert* (grenz*|straße*|lkw|lastwagen); entzog* (staatsbürgerschaft|akkreditierung|lizenz|visum); entzieh* (staatsbürgerschaft|akkreditierung|lizenz); entzogen (staatsbürgerschaft|akkreditierung|lizenz); annulliert* (visa|pässe|visum|akkreditierung); verwehrt* (einreise|ausreise|zutritt); verweigert* (einreise|ausreise); zurückgeschickt; schickt* zurück; abgewiesen; weist ab; drängt* zurück; exmatrikuliert*; gefeuert weil; beschränkt* (bewegungsfreiheit|einreise|ausreise); untersagt* (einreise|ausreise)
actor: subject
recipient: object, indirect, für, zu
count recipient: persons
implied actor: authorities
without: sanktion*; diplomat*; botschaft*; konto
trust: 0.7

[COERCE ban]
verbs: erklärt* (extremistisch|extremisten|terroristisch|unerwünscht); erklärt* für unerwünscht; setzt* auf liste; gesetzt auf liste; zerschlagen; zwangsaufgelöst; liquidiert* (verein*|organisation*|verband*|partei*); entzog* zulassung; gestrichen aus register; verbiet* (verein*|partei*|organisation*|symbol*|verkauf*); verboten (verein*|partei*|organisation*|symbol*)
actor: subject
recipient: object
implied actor: authorities
without: flüg*; luftraum; import*; sanktion*
trust: 0.7

[COERCE censor]
verbs: lahmgelegt (internet|netz|seite*); legt* lahm (internet|netz); abgeschaltet (internet|sender|netz); schaltet* ab (internet|sender|netz); drosselt* (internet|netz|zugang); gedrosselt (internet|netz); stört* (sender|signal|internet); zensiert*; gekappt (internet|verbindung*); kappt* (internet|verbindung*)
actor: subject
recipient: object
implied actor: authorities
trust: 0.75

[COERCE deport]
verbs: zurückgeschoben; ausgeflogen (gegen|zwangsweise); ausgebürgert; verbannt*; verwies* des landes; verwiesen des landes
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; botschafter*; waffe*; ware*
trust: 0.7

[ASSAULT beat]
verbs: prügel*; prügelt*; zusammengeschlagen; schlug* auf; schlagen auf; einschlug* auf; verletzt*; trat* ein auf; traten ein auf; trat* (brust|bauch|gesicht|kopf|rippen); brach* (arm|rippe*|nase|bein*); gebrochen (arm|rippe*|nase|bein*|kiefer); vergewaltigt*; gequält; quält*; drangsaliert*; traktiert*
actor: subject
recipient: object, auf
implied actor: police
count recipient: injured
without: gegner; spiel*; unfall; absturz; luftraum; recht; gesetz*; abkommen; tor; wind
trust: 0.65

[ASSAULT crowd-control]
verbs: schoss* (gummi*|blendgranat*|tränengas); schossen (gummi*|blendgranat*|tränengas); schießt (gummi*|blendgranat*); schießen (gummi*|blendgranat*); feuert* (gummi*|blendgranat*|tränengas); warf* blendgranat*; warfen blendgranat*; gefeuert (gummi*|blendgranat*|tränengas); sprüht* (tränengas|pfefferspray|reizgas); trieb* auseinander; löst* auf (kundgebung*|demonstration*|protest*)
actor: subject
recipient: in, auf, gegen, object
implied actor: police
trust: 0.8

[ASSAULT heavy-weapons]
verbs: fiel* ein; fielen ein; einfiel*; einmarschiert*; marschiert* ein; überfiel*; überfallen; überfallt; abgefeuert (rakete*|marschflugkörper*); feuert* (rakete*|marschflugkörper*); schlug* ein (rakete*|drohne*); griff* an (rakete*|drohne*); abgeschossen (rakete*); bombardiert*; angegriffen; greift an
near: truppe*; rakete*; ukraine; drohne*; panzer*; armee; marschflugkörper*; soldat*; russisch*; stadt; krieg*
actor: subject
recipient: in, auf, object
without: server*; verbal; kritik
trust: 0.7

[ASSAULT execute]
verbs: hingerichtet; richtet* hin; vollstreckt* (todesurteil*|todesstrafe); exekutiert*
actor: subject
recipient: object
implied actor: authorities
trust: 0.8
count recipient: injured

[ASSAULT primitive]
verbs: stach* (messer*|auf); niedergestochen; erstochen; attackiert*; bewirft; zündet* an (*auto*|haus|häuser|*haus|*fahrzeug*|gebäude|*büro*|reifen|wohnung*|*polizei*|*bus|laster|strohpuppe|botschaft|scheune|*tür); warf* (steine|brandsätze|flaschen); warfen (steine|brandsätze|flaschen)
actor: subject
recipient: object, auf, nach
count recipient: injured
without: verbal; rhetorisch; scharf
trust: 0.6

[MOBILIZE troops]
verbs: zieht* zusammen; zog* zusammen; zusammengezogen; mobilisiert*; mobilmach*; verdoppelt* (alarmrotte|präsenz|truppe*|kontingent); stockt* auf; aufgestockt; rück* (truppe*|panzer*|kolonne*) an; rückt* vor; setzt* in bewegung; aufsteigen (kampfjet*|abfangjäger*); stieg* (kampfjet*|abfangjäger*) auf; aufgestiegen; übt (soldat*|truppe*|armee*); üben (soldat*|truppe*); proben (soldat*|truppe*); probt (armee*|soldat*); versetzt* in (bereitschaft|gefechtsbereitschaft|alarmbereitschaft); einberufen (reservist*); beruf* ein (reservist*); bezog* stellung; abkommandiert
actor: subject
recipient: none
count object: troops
without: feuerwehr*; gemeinsam*
trust: 0.65
count subject: troops

[MOBILIZE weapons]
verbs: verletzt* (luftraum|hoheitsgebiet); eingedrungen (luftraum|drohne*|hubschrauber*); drang* in (luftraum); flog* in (luftraum|litauen|polen|lettland); geflogen (luftraum|drohne*); überflog*; aufgestellt (rakete*|atomwaffe*|orechnik|oreschnik); stellt* auf (rakete*|atomwaffe*); startet* (rakete*|eurofighter*|abfangjäger*); verdoppelt* (eurofighter*|alarmrotte)
near: luftraum; drohne*; hubschrauber*; rakete*; atomwaffe*; eurofighter*; ballon*; kampfjet*; abfangjäger*; alarmrotte; oreschnik
actor: subject
recipient: object
without: person*; mensch*
trust: 0.65
count subject: vehicles
count object: vehicles

[PROTEST demo]
verbs: zog* (zu|durch|zur|vor|straße*); gezogen (stele|zur|straße*|platz|parlament|zentrum); zogen (zur|durch|vor) (stele|straße*|platz|zentrum); strömt* auf (straße*|platz); geströmt; skandiert*; rief* (hau|slogan*|parole*); blockiert* (straße*|zufahrt*); bildet* (menschenkette*|solidaritätskette*); gebildet (menschenkette*); versammelt; hielt* (mahnwache|kundgebung) ab; zog durch; demonstriert
near: tausende*; demonstr*; protest*; menschen; straße*; platz; stele; kundgebung*; menschenkette*; gegen; hunderte*; parole*; mahnwache; botschaft
not subject: ref
actor: subject, object
recipient: gegen, vor
count actor: participants
implied actor: protesters
without: soldat*; truppe*; polizei
trust: 0.65

[PROTEST strike]
verbs: niederleg*; legt* nieder; legten nieder; niederzulegen; ruht* arbeit; trat* (ausstand|streik); traten (ausstand|streik); bestreik*
near: arbeit*; streik*; ausstand
actor: subject, object
recipient: none
count actor: participants
without: waffe*; amt; mandat
trust: 0.75

[INCIDENT accident]
verbs: entgleist*; kentert*; gekentert; verunglückt; zusammengestoßen; stieß* zusammen; stürzt* (ab|ein|vom|von); eingestürzt; geriet* in brand; ausgebrochen (feuer|brand); brach* (feuer|brand) aus; ertrank*; ertrunken; verletzten sich
actor: none
recipient: subject
count recipient: injured
without: kurs*; preis*; umfrage*; regime; präsident
trust: 0.65

[INCIDENT death]
verbs: verstarb*; verstorben; kam* zu tode; erlag*; nahm* (sich) das leben; erhängt*
actor: none
recipient: subject
count recipient: killed
trust: 0.65

[INCIDENT disease]
verbs: infiziert*; erkrankt*; angesteckt
actor: none
recipient: subject
count recipient: persons
trust: 0.55

[RELOCATE flee]
verbs: setzt* (ab|ausland); abgesetzt ins (ausland|exil); emigriert*; ausgewandert; übergesiedelt; siedelt* über; fand* (zuflucht|schutz|asyl); suchte zuflucht; flieht; flüchtet; evakuiert*; gebracht in sicherheit; verließ* (heimat|land|belarus); ging* ins exil
near: litauen; polen; exil; ausland; ukraine; georgien; deutschland; land; heimat; zuflucht; asyl; evakuiert*; sicherheit; warschau; wilna; vilnius; westen
actor: subject, object
recipient: none
count actor: persons
without: amt; minister; posten
trust: 0.65

[RELOCATE return]
verbs: kehrt* (zurück|heim); zurückgekehrt; heimgekehrt
near: belarus; heimat; exil; land; minsk
actor: subject
recipient: none
count actor: persons
without: verhandlungstisch; normalität; amt
trust: 0.55

[RETREAT release]
verbs: gesetzt freien fuß; setzt* freien fuß; kam* frei; freigekommen; entlassen (haft|gefängnis|lager|straflager)
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: zu ^fuß; kaution; spieler*; trainer*
trust: 0.7

[MOBILIZE weapons]
verbs: stationiert (@weapon|oreschnik-raketen|oreschnik-system*|iskander-raketen); verlegt (@weapon|@vehicle); aufgestellt @weapon
actor: subject
recipient: none
count object: vehicles
trust: 0.7

[COOPERATE]
verbs: halt* gemeinsam* (manöver*|militärmanöver*|übung*); hielt* gemeinsam* (manöver*|militärmanöver*|übung*); abgehalten gemeinsam* (manöver*|militärmanöver*|übung*)
actor: subject
recipient: mit
trust: 0.7

[SANCTION expel]
verbs: wies* aus (militärattaché*|attaché*|diplomat*|gesandt*|botschafter*); weis* aus (militärattaché*|attaché*|diplomat*|botschafter*); ausgewiesen (militärattaché*|attaché*)
actor: subject
recipient: object
count recipient: persons
trust: 0.8

[COERCE arrest]
verbs: zahl* (strafe|geldstrafe|bußgeld)
actor: none
recipient: subject
implied actor: court
measures: money
trust: 0.65
`;
