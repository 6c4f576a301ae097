/**
 * German: releases, withdrawals, help, trade, protest, votes, flight and harm, by dictionary forms of verbs. "freikommen" stands for
 * "kam … frei", "freigekommen" and "freizukommen". The format is told in ../format.ts.
 */
export const people = `
[RETREAT release]
verbs: freilassen; entlassen (@prison|freiheit|hausarrest); setzen fuß; laufen (lassen|ließ|ließen|lässt); gehen (lassen|ließ|ließen|lässt); freigeben (geisel*|gefangene*|häftling*|leichnam); entlassen; übergeben (gefangene*|häftling*|kriegsgefangene*); austauschen (gefangene*|häftling*|kriegsgefangene*|spion*|agent*); rauslassen; herausgeben (kriegsgefangene*|leichname)
near: @prison; *gefangene*; *häftling*; frei*; fuß; geisel*; inhaftiert*; festgenommen*; haft*; *haftstrafe*; untersuchungshaft; hausarrest; oppositionell*; journalist*; aktivist*; verhör*; stunden; jahren; tagen; spion*
object: person, none, named, number, opp, med, pronoun, body
not subject: bus
actor: subject
recipient: object, subject
count recipient: released
count subject: released
count object: released
implied actor: authorities
without: zu ^fuß; forder*; sollte; verlang*; könnte; *minister entlassen; krankenhaus; klinik; sender; amt; streik*; mitarbeiter entlassen; pressefreiheit; amtszeit
trust: 0.6

[RETREAT release]
verbs: sein (fuß|frei); sein in freiheit; sein wieder (freiheit|frei|fuß|zuhause|daheim); freikommen; kommen (freiheit|fuß|freien); verlassen (@prison); zurückkehren (haft|gefangenschaft); befinden (fuß|freiheit); herauskommen (@prison); rauskommen (@prison); heimkehren (haft|gefangenschaft|gefängnis)
near: @prison; haft*; *haftstrafe*; untersuchungshaft; fuß; *häftling*; *gefangene*; freiheit; frei
subject: person, named, number, opp, med, pronoun, none
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: zu ^fuß; noch; besuch*; wärter*; anwalt*; forder*
trust: 0.7

[RETREAT release]
nouns: freilassung*; haftentlassung*; gefangenenaustausch; häftlingsaustausch; entlassung aus der ^haft
near: kam; kommt; gab; gibt; fand; nach; vermittl*; erfolgt*; überraschend*; verkündet*; bestätigt*; meldet*
actor: durch
recipient: genitive, von
count recipient: released
implied actor: authorities
without: forder*; bedingung*; verhandl*; hoff*; drängt*; verlang*; vor der; gespräch*; kampagne; einsetz*; appell*; gegen
trust: 0.45

[RETREAT withdraw]
verbs: abziehen (@forces); zurückziehen (@forces); verlassen (@forces) (belarus|land|lager|*stützpunkt*|basis|gebiet|*platz|grenzgebiet|region); abrücken (@forces); heimkehren (@forces); zurückkehren (@forces) (kasernen|standort*|stützpunkt*); räumen (@forces); zurückverlegen (@forces); reduzieren (@forces|truppenstärke); abbauen (@forces)
near: @forces; truppen*; wagner*; söldner*; soldat*
actor: subject
recipient: aus, von
count object: troops
count subject: troops
without: *migrant*; flucht; geflohen; schnee; müll; forder*; verlang*
trust: 0.7

[RETREAT resign]
verbs: zurücktreten; abdanken; niederlegen (amt|mandat|posten|ämter|vorsitz|geschäfte); aufgeben (amt|posten|mandat|vorsitz); einreichen (rücktritt|demission); verkünden rücktritt; erklären rücktritt; ankündigen rücktritt; anbieten rücktritt; hinwerfen; demissionieren; ausscheiden (amt|regierung|kabinett); räumen (posten|stuhl|chefsessel); quittieren (dienst|amt)
near: amt*; posten; rücktritt*; mandat; *minister*; *chef*; *präsident*; regierung*; dienst; vorsitz*; richter*; *botschafter*; leiter*; direktor*; abgeordnet*; diplomat*; stuhl; kabinett
actor: subject
recipient: none
without: forder*; verlang*; vom vertrag; sport*; trainer*; arbeit; hungerstreik
trust: 0.7

[RETREAT access]
verbs: zulassen (beobachter*|inspekteur*|journalist*|inspektor*|besuch*); erhalten zugang; bekommen zugang; gewähren (zugang|einlass); lassen (beobachter*|inspekteur*|anwält*|journalist*) (land|hinein|zu); hereinlassen; einlassen (beobachter*|konvoi*); dürfen (beobachter*|inspekteur*|arzt|ärzte|anwalt|familie|botschafter*) (besuchen|besuchen|zelle|haft)
actor: subject
recipient: object, indirect
implied actor: authorities
without: nicht; kein; keine; verweiger*
trust: 0.55

[RETREAT ceasefire]
verbs: einhalten (waffenruhe|feuerpause|waffenstillstand); halten (waffenruhe|feuerpause|waffenstillstand); treten kraft (waffenruhe|feuerpause|waffenstillstand); schweigen waffen; ruhen waffen; verkünden (waffenruhe|feuerpause|waffenstillstand)
actor: subject
recipient: none
trust: 0.65

[AID]
verbs: gewähren (@help|@refuge); bewilligen (@help|@refuge); erteilen (@refuge); geben (@refuge); bieten (@refuge); bereitstellen (@help); stellen verfügung (@help); liefern (@help); schicken (@help); senden (@help); spenden; überweisen (@help); zahlen (@help); spendieren; vergeben (@help|@refuge); beisteuern (@help); beitragen (@help); auszahlen (@help); schenken; leihen (@help); überlassen (@help); übergeben (@help); aufstocken (@help); beteiligen (@help); versorgen; verteilen (@help|lebensmittel|decken|essen|kleidung|wasser); unterstützen (@help|finanziell); fördern (millionen|euro|stipendi*); finanzieren; helfen (millionen|euro|decken|lebensmittel|waffen); aufnehmen (stipendi*|student*|exmatrikuliert*|geflüchtet*|flüchtling*|verletzte|verfolgte|familien|studierende|kinder|häftling*); behandeln (verletzte|verwundete); ausbilden (soldat*|truppen); trainieren (soldat*|truppen); ausstellen (visa|visum|reisedokument*); zuerkennen (@refuge); verleihen (staatsbürgerschaft); einbürgern; einfliegen (hilfsgüter|impfstoff); erhalten (@help|@refuge) von; bekommen (@help|@refuge); zusprechen asyl; anerkennen (flüchtling|asylberechtigt*); erlassen schulden; eintreffen (hilfsgüter|hilfskonvoi|impfstoff*|waffenlieferung*); bringen (hilfsgüter|decken|lebensmittel|medikamente|essen|kleidung|zelte|spenden|generatoren)
near: @help; @refuge; *hilfe*; hilfsgüter; *konvoi; spende*; million*; milliard*; euro; dollar; *kredit*; geflüchtet*; flüchtling*; migrant*; waffen*; soldat*; truppen; medikament*; impfstoff*; decken; lebensmittel*; stipendi*; visa; visum; asyl*; schulden; verletzte; verwundete; verfolgte; familien; studierende; aktivist*
subject: country, body, named, gov, igo, ngo, person, none, place, number, rel, pronoun
not subject: bus
actor: subject
recipient: indirect, an, object, genitive, in, für
measures: money
count object: persons
absorbs: yes
without: strafe*; geldstrafe*; anzeige; *steuer*; gehalt; rente*; forder*; verlang*; bitt*; bat; sanktion*; gestoppt; eingestellt; *gericht; haft; schaden*; miete; gas; öl; erdöl; wert; *handel; aktien*; investor*; kunde*; theater; film*; museum; ablehn*; weiger*; fußball*; extremis*; umgerechnet
trust: 0.5

[COOPERATE]
verbs: zulegen (@goods); steigen (@goods); wachsen (@goods); sinken (@goods); fallen (@goods); einbrechen (@goods); schrumpfen (@goods); zurückgehen (@goods); belaufen (@goods); erreichen (@goods); betragen (@goods); verdoppeln (@goods); verdreifachen (@goods); zunehmen (@goods); abnehmen (@goods); klettern (@goods); halbieren (@goods); anziehen (@goods); liegen (@goods); kollabieren (@goods)
near: belarus*; weißruss*; minsk*; russ*; beider; beiden; bilateral*; zwischen; litau*; china*; chines*; poln*; polen; nachbarland; eu
actor: genitive, possessor, subject, aus
recipient: mit, an, nach, aus, von, zwischen
measures: money, percent
without: preis*; weltweit; verboten; verbot; inflation; aktie*; börse*; verbraucher*
trust: 0.5

[COOPERATE]
verbs: üben (mit|zusammen|gemeinsam*); trainieren (mit|zusammen|gemeinsam*); proben (mit|zusammen|gemeinsam*)
near: armee*; luftwaffe*; streitkräft*; soldat*; einheit*; truppen*; *jäger; bomber; *manöver*; marine; *streitkräfte*; heer
actor: subject
recipient: mit
without: orchester; theater; chor; mannschaft; trainer*
trust: 0.75

[COOPERATE]
verbs: beginnen; starten; enden; laufen; stattfinden; andauern
subject: exercise
near: gemeinsam*; *sapad*; *-belarussisch*; *-russisch*
actor: genitive, possessor
recipient: none
without: sport*; olymp*
trust: 0.65

[COOPERATE]
verbs: ausliefern; überstellen (haftbefehl|ersuchen|rechtshilfe); austauschen (gefangene*|häftling*|spion*|agent*|leichname|gefallene*)
object: person, number, named, opp, crm, mil
actor: subject
recipient: an, indirect, mit
trust: 0.7

[COOPERATE]
verbs: exportieren (@goods); importieren (@goods); kaufen (@goods); verkaufen (@goods); liefern (@goods); ausführen (@goods); einführen (@goods); beziehen (@goods); handeln (@goods) mit; kooperieren; zusammenarbeiten; arbeiten zusammen; austauschen (*daten|erkenntnisse|daten|information*|erkenntnisse|erfahrungen); übermitteln (daten|information*|*daten); weitergeben (daten|information*|*daten); abhalten (gemeinsam*|belarussisch-russisch*|russisch-belarussisch*); beginnen (gemeinsam*|belarussisch-russisch*|russisch-belarussisch*|sapad*); üben gemeinsam; trainieren gemeinsam*; veranstalten gemeinsam*; starten (gemeinsam*) (*manöver*|*übung*); halten (gemeinsam*) (*manöver*|*übung*); ausliefern (gesucht*|verdächtig*|tatverdächtig*|haftbefehl|ersuchen|beschuldigt*|an|verurteilt*|straftäter*|betrüger*|geschäfts*); bauen gemeinsam*; produzieren gemeinsam*; proben gemeinsam*; laufen (gemeinsam*) (*manöver*|*übung*); betreiben gemeinsam*; verschiffen; umschlagen; durchführen gemeinsam*; eröffnen gemeinsam*; wiederaufnehmen (lieferung*|export*)
near: @goods; gemeinsam*; daten; *daten; information*; *manöver*; *übung*; zusammenarbeit; zusammen; belarussisch-russisch*; russisch-belarussisch*; rechtshilfe; häfen; hafen
subject: person, body, named, country, place, gov, igo, bus, mil, none, thing
actor: subject
recipient: mit, an, nach, aus, von, in
measures: money, percent
without: sanktion*; verbot*; verboten; gestoppt; stopp*; eingestellt; schmuggel*; vorwurf*; vorgeworfen; waffen; munition; gefangene*; häftling*; hilfe*; supermarkt*; kundinnen; weltmarkt; erklärung; appell
trust: 0.5

[PROTEST demo]
verbs: demonstrieren; protestieren; marschieren; gehen (straße|straßen|barrikaden); ziehen (@march|straßen|zentrum|innenstadt|botschaft|parlament); versammeln (@march|botschaft|parlament|platz|protestierende|demonstranten|solidarität|gegen|mahnwache|gedenken|straße); zusammenkommen (@march|protest*|mahnwache); strömen (@march|straße*|platz|zentrum); teilnehmen (@march); beteiligen (@march); stattfinden (@march); abhalten (@march); veranstalten (@march); organisieren (@march); skandieren; schwenken (fahne*|flagge*|*fahnen|*flaggen); hochhalten (plakat*|porträt*|transparent*|fotos); entrollen (transparent*|banner|fahne|flagge); hissen (*fahne|*flagge); bilden (menschenkette*|solidaritätskette*|kette*); säumen (straße*|straßenrand|straßenränder); aufziehen; einfinden (@march|protest*|botschaft); legen nieder (blumen) gegen; mobilisieren (@march|menschen); ausharren (@march); fordern auf (@march); reißen nicht ab; gehen weiter (*protest*|*demonstration*); begehen (@march); anschließen (@march); singen (protest*); formieren (@march); aufmarschieren (demonstrant*|protest*); machen luft; campieren (protest*|zelt*); ketten
near: @march; gegen; für; solidarität; demonstrant*; protest*; fahne*; *fahnen; flagge*; *flaggen; plakat*; transparent*; botschaft; parlament; platz; straße; straßen; freiheit; menschenkette*; teilnehmer*; kundgebung*
subject: person, number, named, opp, body, edu, lab, pronoun, none, thing, ngo, ref
not subject: ref
actor: subject, genitive, von
recipient: gegen, vor
count actor: participants
count subject: participants
count clause: participants
implied actor: protesters
without: soldaten marsch*; truppen; umzugskarton; karneval*; messe; diplomatisch*; protestnote; fans; fußball*; *spiel; urlaub; olymp*; parade; armee; note; konzert; gottesdienst
trust: 0.55

[PROTEST demo]
verbs: ziehen (durch|vor|zum|zur|entlang); marschieren; strömen; laufen (durch|zum); sammeln; gehen (straße|straßen)
subject: number, opp, lab, edu
near: zehntausend*; tausend*; hundert*; *demonstrant*; protest*; frauen; sonntag*; *demonstr*; rentner*; student*; studierende*; arbeiter*; zentrum; innenstadt; straßen; menschen
not subject: mil
actor: subject
recipient: gegen, vor
count subject: participants
without: *migrant*; *flüchtling*; grenze; truppen; soldat*; touristen; geschäft*; stadion; kino; messe; wahllokal*
trust: 0.6

[PROTEST demo]
verbs: singen protest; klatschen protest; hupen; tragen (weiß-rot-weiß*); aufhängen (weiß-rot-weiß*|*fahne*); hissen; ketten; klatschen; folgen (aufruf|demonstrationsaufruf|protestaufruf)
near: protest*; weiß-rot-weiß*; solidarität; demonstr*; *fahne*; gegen; aufruf
actor: subject
recipient: gegen, vor
count subject: participants
implied actor: protesters
without: konzert; stadion; olymp*; streik*; generalstreik
trust: 0.55

[PROTEST demo]
nouns: demonstration*; kundgebung*; massenprotest*; proteste; protestmarsch*; protestaktion*; mahnwache*; solidaritätskundgebung*; protestzug; protestwelle; solidaritätsmarsch; großdemonstration*; demo; demos
near: fand; fanden; gab; kam; findet; finden; statt; dauern; geht; gehen; zog; zogen; begann*; laufen; tausend*; hundert*; teilnehmer*; gegen
actor: genitive, subject, von
recipient: gegen, vor
count clause: participants
implied actor: protesters
without: teilnahme; wegen; nach den; festgenommen; verurteil*; niederschlagung; während der; verhaftet
trust: 0.45

[PROTEST strike]
verbs: streiken; bestreiken; treten (ausstand|streik); niederlegen (arbeit); ausrufen (streik|generalstreik|ausstand); beginnen (streik|ausstand|generalstreik|arbeitsniederlegung*); ankündigen (streik|generalstreik); fortsetzen (streik|ausstand); befinden (ausstand|streik); anschließen (streik|ausstand); stehen still (werk|bänder|fabrik|produktion); verweigern arbeit; einstellen (arbeit|produktion) protest*; folgen (streikaufruf|*streik|streik)
near: streik*; *streik*; arbeit; ausstand; werk; fabrik; belegschaft; arbeiter*; kumpel
actor: subject
recipient: gegen
count actor: participants
count subject: participants
implied actor: workers
without: hungerstreik*; warnstreik bahn; niedergelegt amt
trust: 0.65

[PROTEST strike]
nouns: streik; *streik; streiks; *streiks; arbeitsniederlegung*; ausstand
near: begann*; beginn*; luft; treten; trat*; dauer*; gestartet; läuft; laufen; fand; folgten; kam; kommt; weiter; arbeiter*; belegschaft*; ärzt*; kumpel; lehrer*
actor: genitive, von
recipient: none
count clause: participants
implied actor: workers
without: hungerstreik*; droh*; aufruf; aufgerufen; wegen streik*; ende; beendet
trust: 0.45

[PROTEST hunger]
verbs: treten hungerstreik; beginnen hungerstreik; befinden hungerstreik; verweigern (nahrung|essen|nahrungsaufnahme); fortsetzen hungerstreik; ankündigen hungerstreik; hungern
near: hungerstreik*; nahrung*; essen; hungern; hungert*
actor: subject
recipient: none
count subject: participants
without: beendet*; abgebrochen; vorenthalten
trust: 0.75

[PROTEST obstruct]
verbs: dichtmachen (*übergang*|*straße*|*grenze*|zufahrt*); sperren (*übergang*|*straße*|zufahrt*); abriegeln (*übergang*|zufahrt*); blockieren (*übergang*|*straße*|*grenze*|zufahrt*|gleis*|schiene*|lastwagen|lkw|verkehr|autobahn|brücke|kreuzung|durchfahrt|laster|eingang|zugang); versperren (*übergang*|*straße*|*grenze*|zufahrt*|gleis*|weg|autobahn|brücke|durchfahrt); besetzen (*übergang*|gleis*|straße*); aufhalten (lastwagen|lkw)
near: bauern; landwirt*; aktivist*; demonstrant*; spediteur*; lastwagenfahrer*; lkw-fahrer*; *fahrer; protest*; freiwillige*; blockade*; fernfahrer*; frauen; veteran*; gewerkschaft*; menschen; händler*; anwohner*; bewohner*
actor: subject
recipient: object, für
count subject: participants
without: schnee; unfall; sturm; webseite*; internet
trust: 0.65

[PROTEST boycott]
verbs: boykottieren; aufrufen boykott; ausrufen boykott
near: wahl*; *wahl*; abstimmung; referendum; unterricht; turnier; spiele; *fernsehen
actor: subject
recipient: object, genitive
trust: 0.6

[PROTEST riot]
verbs: bewerfen (polizei*|*polizist*|beamte*); errichten barrikaden; anzünden (barrikaden|reifen|autos); werfen (steine|molotow*) polizei*; randalieren; eskalieren (protest*|demonstration|kundgebung); kommen (zusammenstöße*|ausschreitungen|krawalle*|unruhen|straßenschlachten); liefern (straßenschlachten|schlachten)
near: demonstrant*; protest*; polizei*; ausschreitungen; zusammenstöße*; krawalle*; unruhen; barrikaden
actor: subject, zwischen
recipient: mit, object
implied actor: protesters
without: fans; fußball*; hooligan*; grenz*
trust: 0.55

[ELECT vote]
verbs: wählen (*präsident*|parlament|staatschef*|neues|neuen|abgeordnete*); abstimmen (verfassung*|referendum|zukunft); stattfinden (@campaign); abhalten (@campaign); beginnen (@campaign|stimmabgabe|stimmenauszählung|auszählung); öffnen (wahllokal*|wahlbüro*); schließen (wahllokal*|wahlbüro*); aufrufen (@campaign|stimmabgabe|urnen); gehen (urnen|wahl|wahlurne*); strömen (wahllokal*|urnen); gehen bühne (@campaign); abgeben (stimme*|stimmzettel|votum); bestimmen (staatschef|präsident*|parlament); laufen (@campaign|stimmabgabe); liegen (wahlbeteiligung|beteiligung); betragen (wahlbeteiligung|beteiligung); beteiligen (@campaign); auszählen (stimmen); zulassen (kandidat*)
near: @campaign; *wahl*; urne*; stimm*; referendum; wahllokal*; kandidat*; abgegeben; beteiligung; wähler*
actor: none
recipient: none
implied actor: voters
measures: percent
without: gesetz*; resolution*; bundestag*; gefälscht*; auswahl; vorstand; verband*; parteitag; nach der wahl; rat; deutschland; österreich; umfrage*; opposition rief; boykott*; proteste nach
trust: 0.5

[ELECT result]
verbs: gewinnen (@campaign|prozent|stimmen|abstimmung|mandate|sitze|mehrheit); erringen (mandate|sitze|mehrheit|sieg|wahlsieg); einziehen parlament; siegen; kommen (prozent) auf; erhalten (prozent|stimmen); bekommen (prozent|stimmen); holen (prozent|stimmen); zusprechen (prozent|stimmen); bescheinigen (prozent|stimmen); erzielen (prozent|stimmen); erreichen (prozent|stimmen); entfallen (prozent|stimmen); stimmen (prozent); wiederwählen; wählen (amtszeit|wiedergewählt|erneut); bekanntgeben (*ergebnis*|wahlsieg); geben bekannt (*ergebnis*); verkünden (*ergebnis*|wahlsieg|sieg); veröffentlichen (wahlergebnis*|endergebnis*); sichern (wahlsieg|amtszeit|mandat*|wiederwahl|sitze); beanspruchen (sieg|wahlsieg); feiern wahlsieg; bestätigen (wiederwahl|wahlsieg|amt)
near: @campaign; *wahl*; prozent; stimmen; referendum; wahlkommission; wahlsieg*; amtszeit; wahlleiter*; mandat*
actor: none
recipient: subject, object, auf, für
measures: percent
implied actor: Central Election Commission
without: inflation; wirtschaft*; wahlbeteiligung; turnier; spiel; umfrage*; export*; bip; preis; meisterschaft*; satz; sätzen; bundestag*; finale; studierenden*; betriebsrat*; verein*
trust: 0.5

[ELECT result]
verbs: erklären (sieger*|wahlsieger*|gewinner*|wiedergewählt|gewählt); ausrufen (sieger*|wahlsieger*|gewinner*); küren (sieger*|wahlsieger*)
actor: subject
recipient: object
measures: percent
implied actor: Central Election Commission
without: turnier; spiel; finale
trust: 0.75

[ELECT schedule]
verbs: ansetzen (@campaign); ausschreiben (@campaign); festlegen (@campaign|wahltermin|termin|datum); legen (wahltermin|@campaign) auf; terminieren (@campaign); anberaumen (@campaign); vorziehen (@campaign); verschieben (@campaign); ankündigen (neuwahl*|referendum); bestimmen wahltermin; setzen wahltermin
actor: subject
recipient: none
without: forder*
trust: 0.7

[ELECT inaugurate]
verbs: vereidigen; ablegen (amtseid|eid); leisten (amtseid|eid); einführen (amt); antreten (amtszeit|amt|präsidentschaft|mandat); schwören (amtseid|verfassung)
near: präsident*; *präsident*; amtseid; amtszeit; lukaschenko*; staatschef*; machthaber*; zeremonie; amt
actor: none
recipient: subject, object
without: soldat*; rekrut*; *minister*; botschafter*; richter*; abgeordnet*
trust: 0.55

[RELOCATE flee]
verbs: fliehen; flüchten; absetzen sich; ausreisen; verlassen (land|heimat|belarus|weißrussland|russland|staat); gehen exil; emigrieren; auswandern; übersiedeln; umsiedeln; ziehen exil; entkommen (festnahme|verfolgung|zugriff|verhaftung); entziehen (festnahme|verfolgung|verhaftung); überlaufen; desertieren; untertauchen; retten sich (nach|litauen|polen|ausland|ukraine); gelangen (ausland|sicherheit); bringen sicherheit; suchen (zuflucht|schutz|exil); leben exil; entfliehen; absetzen (nach|ausland); verschwinden ausland; umziehen (warschau|vilnius|ausland|exil)
near: land; heimat; belarus; weißrussland; exil; litauen; polen; ukraine; ausland; nach; georgien; deutschland; westen; vilnius; warschau; festnahme; verfolgung; grenze; zuflucht; sicherheit; haftbefehl; repression*; verhaftung; über
subject: person, named, number, opp, med, pronoun, none, body, mil, edu, ngo, bus, ref
actor: subject, object
recipient: none
count actor: persons
count subject: persons
without: truppen*; *diplomat*; botschafter*; waggon; unfallort; unfallfahrer; saal; markt; *gefängnis; betrieb; unternehmen; firma; rakete*; söldner; wagner*; abkommen; *organisation; konvention; urlaub*; *tourist*; ball
trust: 0.55

[RELOCATE migrate]
verbs: überqueren (grenze*|*grenze|fluss|zaun|bug|grenzfluss); überwinden (*zaun|*grenze|grenzanlage*|barriere); überklettern; durchbrechen (*zaun|*grenze|grenzanlage*|stacheldraht); gelangen (eu|polen|litauen|lettland|deutschland|grenze); einreisen (illegal|unerlaubt|irregulär|eu); harren (grenze|*grenze|grenzzaun|wald|kälte|lager); ausharren (grenze|*grenze|grenzzaun|wald|wäldern|kälte|lager|niemandsland); campieren (grenze|*grenze|grenzzaun|wald|freien); festsitzen (grenze|*grenze|niemandsland|wald); versuchen (grenze|*grenze|eu) überquer*; registrieren (*grenzübertritt*|*einreisen|*überquerung*|*versuch*); zählen (*grenzübertritt*|*einreisen|*versuch*); strömen (grenze|*grenze); ankommen (migrant*|geflüchtet*|flüchtling*); landen (migrant*|flüchtling*); vordringen; durchqueren; passieren illegal; steigen (*grenzübertritte*|*übertritt*); kommen (*migrant*|*flüchtling*) (grenze|über|route)
near: *migrant*; *flüchtling*; geflüchtet*; schutzsuchend*; asylsuchend*; illegal*; unerlaubt*; irregulär*; *grenzübertritt*; *einreise*; afghan*; irak*; syr*; jemen*; somal*; kurd*; menschen; personen; schleuser*
subject: person, ref, number, none, pronoun, thing, body, cop
actor: subject, object
recipient: none
count subject: persons
count actor: persons
count object: persons
implied actor: migrants
without: *dron*; waren; schmuggel*; *ballon*; rakete*; verbot*; touristen; truppen; soldaten; festgenommen; zurück*; einfuhr*; tourist*; ausflügler*; jedes ^jahr
trust: 0.5

[RELOCATE migrate]
verbs: ausharren; campieren; festsitzen; lagern; warten (grenz*|*grenze)
subject: person, ref, number, none
near: *migrant*; *flüchtling*; geflüchtet*; frost; kälte; grenz*; *grenze; zaun; *zaun; niemandsland; wald; wälder*; zelt*; lagerhalle; nässe; minus*
actor: subject
recipient: none
count subject: persons
without: protest*; lastwagen; lkw; demonstr*; *streik; tourist*; ausflügler*; jedes ^jahr
trust: 0.65

[RELOCATE return]
verbs: ankündigen (rückhol*|*rückführungsflug*|evakuierungsflug*|repatriierungsflug*); organisieren (rückhol*|*rückführungsflug*|evakuierungsflug*|repatriierungsflug*); starten (rückhol*|*rückführungsflug*|evakuierungsflug*); zurückholen; heimholen; ausfliegen (staatsbürger|landsleute|bürger)
near: *bürger*; landsleut*; *migrant*; *flüchtling*; regierung; *flug*; botschaft
actor: subject
recipient: object
count object: persons
without: botschafter*; diplomat*; kapital; weltmeister*
trust: 0.6

[RELOCATE evacuate]
verbs: evakuieren; ausfliegen; fortbringen; umsiedeln; räumen (dorf|dörfer|lager|ortschaft*); bringen (sicherheit|lagerhalle|logistikzentrum|unterkunft|unterkünfte)
near: menschen; bewohner*; personen; zivilist*; migrant*; *bürger*; dorf*; dörfer; personal; familien; kinder; grenz*; lager*
actor: subject
recipient: object, aus
count object: persons
implied actor: authorities
without: brand; hochhaus; zug; kaufhaus; bombe*
trust: 0.55

[RELOCATE return]
verbs: zurückkehren; heimkehren; zurückfliegen; heimfliegen; zurückkommen
near: exil; belarus; heimat; heimatland; herkunft*; irak; *migrant*; *flüchtling*; geflüchtet*; flucht; minsk; *flug; emigr*
subject: person, named, number, opp, ref, pronoun, none
actor: subject
recipient: none
count subject: persons
without: soldat*; truppen*; tisch; botschafter*; diplomat*; alltag; urlaub*; reise; weltraum; all; dienstreise; besuch; *spiele; olymp*; gespräch*; verhandlung*; amt; normal*
trust: 0.45

[INCIDENT accident]
verbs: verunglücken; abstürzen; kentern; entgleisen; kollidieren; zusammenstoßen; kommen leben; kommen tode; explodieren; ausbrechen (feuer|brand); brennen (@premises); ausbrennen; niederbrennen; abbrennen; einstürzen; ertrinken; sterben (@mishap); umkommen (@mishap); verletzen (@mishap); töten (@mishap); überschlagen; prallen; erfassen (zug|auto|lastwagen); ereignen (@mishap|unglück|unfall|explosion); geraten brand; austreten (gas|ammoniak|chemikalie*|öl); vergiften sich; verschütten; versinken; auffahren (lastwagen|bus); abkommen (straße|fahrbahn|landebahn); erleiden (verletzung*|verbrennung*); fordern (todesopfer|tote|menschenleben|verletzte)
near: @mishap; @premises; *unfall*; *unglück*; brand; *brand; feuer; explosion; absturz*; bus; *bus; lastwagen; auto; zug; *zug; flugzeug*; hubschrauber; grube*; bergwerk*; schacht*; einsturz*; boot; fluss; see; *werk; raffinerie; gas*; *flugzeug; kampfjet; straße; todesopfer; menschenleben; ballon
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
count object: killed
without: anschlag*; attentat*; beschuss; rakete*; schuss; schüsse*; kurs; kurse; preise; umfrage*; krieg*; gefecht*; kosten; *angriff*; luftraum; streit; jubel; protest* ausgebroch*; krise; markt; bauwerk; export*
trust: 0.5

[INCIDENT death]
verbs: sterben (@custody|wald|grenz*|folgen|krebs|herzinfarkt|krankenhaus); versterben; finden (leiche*|leichnam|tot|erhängt|leblos); auffinden (leiche*|leichnam|tot|erhängt|leblos); entdecken (leiche*|leichnam|tot|toten); bergen (leiche*|leichnam|tote*); erliegen; erfrieren; erhängen; umkommen (@custody|grenz*|wald); nehmen leben sich; stürzen (fenster|balkon); verhungern; kommen leben (@custody); einschlafen; verlieren leben
near: @custody; leiche*; leichnam*; tot; wald; *grenz*; sumpf; *migrant*; *flüchtling*; herz*; krankenhaus; klinik; leben; gefangene*; häftling*; *häftling*; erhängt; kälte; unterkühlung; fluss; verletzung*; krebs; krankheit; straflager; alter; parkplatz; park
subject: person, named, none, number, opp, thing, ref, pronoun
actor: none
recipient: subject, object, genitive
count recipient: killed
count subject: killed
count object: killed
without: langer ^krankheit; schwerer ^krankheit; natürlichen ^todes; seiner ^wohnung; ihrer ^wohnung; kreis ^familie; anschlag*; attentat*; beschuss; hingerichtet; *unfall*; tier*; hund*; vogel*; wisent*; drohne*; rakete*; weltkrieg; verbrann*
trust: 0.5

[INCIDENT accident]
verbs: abbrennen; ausbrennen; niederbrennen; entgleisen; kentern; verunglücken
actor: none
recipient: none
without: kerze*; feuerwerk; brandstift*; angriff; beschuss
trust: 0.55

[INCIDENT death]
verbs: überleben
negated: yes
near: @custody; flucht; grenz*; überfahrt
actor: none
recipient: subject
count subject: killed
trust: 0.7

[INCIDENT accident]
verbs: zerstören; vernichten; verwüsten; töten; verletzen; fordern; beschädigen; erfassen
subject: mishap
actor: none
recipient: object
count object: killed
trust: 0.7

[INCIDENT accident]
nouns: *unfall; *unglück; *brand; brand; *explosion; *absturz; *einsturz; *zusammenstoß; großbrand; feuer
near: tote; tot; getötet; todesopfer; verletzte; verletzt; vermisst*; leben; starb*; gestorben; *vergiftung*; schaden; feuerwehr*
actor: none
recipient: none
without: übung*; prozess*; gedenk*; jahrestag*; krieg; tschernobyl*; jahre nach; kritik
trust: 0.45

[INCIDENT]
verbs: schließen (flughafen|flughäfen|luftraum); sperren (flughafen|flughäfen|luftraum|landebahn); einstellen (flugbetrieb|flugverkehr|starts); aussetzen (flugbetrieb|flugverkehr|starts); unterbrechen (flugbetrieb|flugverkehr); umleiten (flüge|maschinen|flugzeuge); lahmlegen (flughafen|flugverkehr); ruhen (flugbetrieb|flugverkehr|flughafen|betrieb)
near: *ballon*; wetterballon*; drohne*; schmuggelballon*; flugobjekt*
actor: none
recipient: object, subject, am, genitive
without: sanktion*; belavia; ryanair
trust: 0.6

[INCIDENT disease]
verbs: registrieren (@disease); melden (@disease); infizieren; erkranken; anstecken; bestätigen (@disease); steigen (@disease|*infektion*); nachweisen (@disease); verzeichnen (@disease); ausbrechen (@disease|*pest|grippe); sterben (@disease|corona*|covid*)
near: @disease; *virus*; covid*; corona*; masern; grippe*; *pest; infektion*; cholera; salmonell*
actor: none
recipient: subject, object
count recipient: persons
count subject: persons
count object: persons
without: impfstoff*; gesetz*; migrant*; studie*; verurteil*; haft
trust: 0.5

# Freed people whom their state takes abroad.
[COERCE deport]
verbs: bringen (vilnius|litauen|warschau|polen|deutschland|ausland|landes|ukraine|lettland); fahren (vilnius|litauen|warschau|polen|ausland|landes); fliegen (vilnius|warschau|ausland); überstellen (litauen|polen|ukraine|vilnius)
near: freigelassen*; gefangene*; häftling*; begnadigt*; häftlinge; freigekommen*; gefängnis; haft
object: person, number, named, pronoun, opp, none
actor: none
recipient: object
count recipient: persons
implied actor: authorities
without: leiche*; festgenommen*; verletzt*; krankenhaus
trust: 0.6

# A ban that is lifted.
[CONCEDE]
verbs: aufheben (sperrung|sperre|schließung|blockade|grenzschließung|visumpflicht|einreisesperre|pufferzone|sperrzone|ausnahmezustand|beschränkung*|*beschränkungen|verbot|*verbot)
subject: person, body, named, country, place, gov, igo, none, jud
actor: subject
recipient: für, gegen
implied actor: authorities
trust: 0.75

[RELOCATE migrate]
verbs: sammeln; versammeln; drängen (grenze|grenzzaun|übergang); ausharren; lagern; campieren; zulaufen (grenz*|*grenze|*übergang); ziehen (grenze|übergang); strömen (grenze|*grenze|übergang)
subject: ref
near: grenz*; *grenze; *übergang; zaun; wald; lager; niemandsland
actor: subject
count actor: persons
count subject: persons
without: protest*; demonstr*; tourist*; ausflügler*; jedes ^jahr
trust: 0.75

# What prisoners need and do not get.
[COERCE withhold]
verbs: verweigern (kontakt|besuch*|anruf*|telefonat*|brief*|post|medikament*|behandlung|arzt|ärzt*|anwalt|anwält*|paket*|decke*|hofgang|medizinisch*|operation); vorenthalten; versagen (kontakt|besuch*|behandlung|anwalt); verwehren (kontakt|besuch*|behandlung|anwalt|ärzt*)
near: gefangene*; häftling*; *haft; gefängnis*; straflager; kolonie; zelle; inhaftiert*; ihm; ihr; ihnen; angehörige*; familie; wärter*; behörden
subject: person, body, cop, gov, country, none, jud
not subject: named, opp
actor: subject
recipient: indirect
implied actor: authorities
without: einreise; weiger*; hungerstreik; nahrung verweigert
trust: 0.85

# "Der frühere Präsident ist tot": told of people alone, of talks it is said in another sense.
[INCIDENT death]
verbs: ist tot; sind tot; war tot; waren tot
subject: person, named, ref, pronoun
not subject: body, thing
near: tot
actor: none
recipient: subject
count recipient: killed
count subject: killed
without: für tot; totgesagt; für uns
trust: 0.75
`;
