/** German: how everyday verbs tell the acts, verb by verb. The format is told in ../format.ts. */
export const usage = `
[COERCE arrest]
verbs: (muss|müssen|musste|mussten) (gefängnis|haft|straflager|gitter|lagerhaft|strafkolonie|straflagern|arbeitslager|arrest)
subject: person, named, number, opp, pronoun, none
actor: none
recipient: subject
measures: sentence
implied actor: court
count subject: persons
status: occurred
trust: 0.85

[COERCE arrest]
verbs: fasst*; gefasst; schnappt*; geschnappt; aufgegriffen; griff* auf; dingfest
object: person, named, number, opp, crm
near: polizei*; *geheimdienst*; *grenzschutz*; *spion*; *agent*; *verdächtig*; *beamt*; *schleuser*; *schmuggler*; *saboteur*; *täter*; *ermittler*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: beschluss; beschlüsse; fuß; entschluss; kurz; worte
trust: 0.75

[COERCE seize]
verbs: (läuft|laufen|lief|liefen|gab|gibt|fand|fanden|findet|begann|durchgeführt) (*razzia*|*durchsuchung*|*hausdurchsuchung*)
actor: none
recipient: in, bei
implied actor: police
trust: 0.8

[COERCE seize]
verbs: versiegel*; beschlagnahmt*; konfisziert*; sichergestellt
object: none, thing, body, named
actor: subject
recipient: object
implied actor: police
without: straß*; asphalt*; parkett
trust: 0.75

[COERCE ban]
verbs: (nahm|nahmen|nimmt|aufgenommen|setzt*|gesetzt|landet*|steht|stehen) (*terrorliste*|*terroristenliste*|*extremistenliste*|*extremisten|*terroristen|*extremistisch*)
near: *liste*; *register*; *verzeichnis*
actor: subject
recipient: object, subject
count recipient: persons
count object: persons
implied actor: authorities
without: *sanktionsliste*
trust: 0.8

[COERCE restrict]
verbs: (verlor|verloren|verliert) (stelle|arbeit|job|arbeitsplatz|jobs|anstellung|lehrstuhl|zulassung|lizenz)
near: *protest*; *streik*; *politisch*; *unterschrift*; *haltung*; *kundgebung*; *opposition*; *anwalt*; *anwält*; regime*; *krieg*
actor: none
recipient: subject
implied actor: authorities
count recipient: persons
trust: 0.7

[COERCE restrict]
verbs: (lässt|lassen|ließ|ließen) (passieren|durch|einreisen|ausreisen|hinein)
negated: yes
subject: person, body, named, country, cop, gov, none
actor: subject
recipient: object
implied actor: border guards
count recipient: persons
trust: 0.75

[COERCE censor]
verbs: (sperr*|gesperrt|blockier*|gestört|stört*|abgeschaltet|drossel*|gedrosselt) (*portal*|*website*|*webseite*|*internetseite*|*zugang|*kanal|*kanäle|*sender|*internet*|*medien*|*netz)
actor: subject
recipient: object, zu
implied actor: authorities
without: konto; konten; grenz*; luftraum
trust: 0.8

[AGREE]
verbs: (unterzeichn*|unterschrieb*|paraphier*|besiegel*|schloss|schlossen|geschlossen) (*erklärung*|*abkommen|*vereinbarung*|*vertrag|*verträge|memorandum|*protokoll|*abkommens|fahrplan)
actor: subject
recipient: mit
without: dekret; gesetz; erlass
trust: 0.8

[SUPPORT]
verbs: (geht|ging|gehen|verlieh*|vergab|vergeben|erhielt*|erhält|bekam|zugesprochen) (*preis|*preises|*orden|*medaille)
near: *opposition*; *menschenrecht*; *demokrati*; sacharow*; *freiheit*; *nobel*; *journalist*; belarus*; *bürgerrecht*
actor: subject
recipient: an, indirect, subject
without: film; kino; fußball*; roman
trust: 0.6

[SUPPORT]
verbs: (erkannt*|erkennt|erkennen|anerkannt) (als|rechtmäßig*|gewählt*|legitim*|unabhängig*)
object: person, named, country, body, none
actor: subject
recipient: object
trust: 0.7

[AID]
verbs: (lieh|liehen|leiht|geliehen|spendet*|gespendet|bewillig*|überwies*|überwiesen|zahlt*|stellt*) (*million*|*milliard*|*euro|*dollar|kredit*|*hilf*)
subject: country, body, named, gov, igo, ngo, person, none, place
indirect: country, named, body, person, place
not subject: bus
actor: subject
recipient: indirect, an, für
measures: money
without: strafe; geldstrafe; anzeige; *steuer*
trust: 0.65

[RETREAT withdraw]
verbs: (verlass*|verließ*|verlassen|abgezogen|abzieh*|räumt*|geräumt) (belarus|land|lager|*stützpunkt*|basis|gebiet|ukraine|litauen|polen|*platz)
subject: mil, person, thing
near: *wagner*; *soldat*; *truppe*; *söldner*; *einheit*; *kontingent*; *bataillon*; *militär*
actor: subject
recipient: none
count subject: troops
without: migrant*; flüchtling*; *flucht*; geflohen
trust: 0.85

[MOBILIZE troops]
verbs: (angeordnet|ordnet*|befahl|befohlen|ausgerufen|begann|begonnen|läuft|eingeleitet) (*gefechtsbereitschaft|*kampfbereitschaft|*alarmbereitschaft|*mobilmachung|*mobilisierung|*truppenübung*|*einsatzbereitschaft)
actor: subject
recipient: none
implied actor: armed forces
trust: 0.9

[ELECT vote]
verbs: lag; liegt; betrug; beträgt; erreicht*; belief
near: wahlbeteiligung
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[GOVERN dismiss]
verbs: (feuert*|gefeuert|entließ|entlass*|entlässt|abgesetzt|enthob|enthoben|abberief|abberufen|geschasst) (*chef|*chefin|*minister*|*botschafter*|*general|*generäle|*gouverneur*|*direktor*|*leiter*|*vorsitzend*|*kommandeur*|*stellvertreter*)
subject: person, gov, named, none, body, country
actor: subject
recipient: object
implied actor: president
without: fordert*; verlangt*; haft; *trainer*
trust: 0.75

[RELOCATE migrate]
verbs: gelang*; gelangen; einreis*; eingereist; einzureisen; überquer*; durchbrech*; vordring*
near: illegal*; unerlaubt*; grenze*; grenzzaun*; irregulär*
subject: person, ref, number, none, pronoun
actor: subject
recipient: none
count subject: persons
count actor: persons
without: *dron*; *waren; *schmuggel*; tourist*; ausflügler*; jedes ^jahr
trust: 0.65

[RELOCATE flee]
verbs: ausreis*; ausgereist; fliehen; flüchten; verlassen; gehen
near: musste; mussten; gezwungen; exil; zuflucht
subject: person, named, number, none, pronoun, opp, med
actor: subject
recipient: none
count subject: persons
status: occurred
without: botschafter*; diplomat*; saal; gefängnis
trust: 0.65

[INCIDENT disease]
verbs: (registriert*|gemeldet|meldet*|melden|nachgewiesen|verzeichnet*|gezählt|festgestellt|gestiegen|stieg) (*infektion*|*corona*|covid*|*neuinfektion*|*fälle|*erkrankung*|*infizierte*)
near: *corona*; covid*; *virus*; *infektion*; *infizierte*; masern; grippe*; *pest
actor: none
recipient: none
trust: 0.7

[ACCUSE allege]
verbs: (gibt|gab|geben|gaben) (schuld|verantwortung|mitschuld); (steckt|stecken|steckte|steckten) hinter; (macht|machte|machen|machten) verantwortlich
actor: subject
recipient: indirect, object, für
absorbs: yes
trust: 0.7

[PROTEST demo]
verbs: skandier*
actor: subject
recipient: gegen, vor
implied actor: protesters
without: stadion; kurve
trust: 0.8

[GOVERN law]
verbs: (verschärft*|geändert|ändert*|ergänzt) (*gesetz|*gesetzbuch|verfassung)
actor: subject
recipient: none
trust: 0.75

# Help by what is sent, and money that a state pays out.
[AID]
verbs: schicken (test*|lieferung|ladung|beatmungs*|atemgerät*|impfstoff*|impfdos*|masken|schutz*|desinfektion*|tonnen); liefern (test*|beatmungs*|atemgerät*|impfstoff*|impfdos*|masken|desinfektion*|krankenhausbetten); senden (test*|lieferung|impfstoff*|masken|tonnen); spenden (test*|impfstoff*|masken|tonnen|desinfektion*)
subject: country, gov, ngo, igo, body, place, rel, none
not subject: bus, cop, med, mil
actor: subject
recipient: indirect, an, nach, für
without: labor; schmuggel*; kurier; verkauf*; waffen
trust: 0.6

[AID]
verbs: auszahlen; zahlen (hrywnja|griwna|euro|dollar|rubel|zloty|unterstützung|entschädigung); bekommen (hrywnja|griwna|euro|dollar|rubel) ; erhalten (hrywnja|griwna|euro|dollar|rubel)
near: freigelassen*; *gefangene*; *häftling*; geflüchtet*; flüchtlinge*; hinterbliebene*; verletzte*; opfer
said: staat*; regierung; vom staat; bundesregierung; staatliche*
actor: subject, von
recipient: indirect, an
measures: money
without: bank; kunde*; gehalt; rente; gericht; klage; miete; strafe*
trust: 0.6

[COOPERATE]
verbs: ausführen (milliarden|millionen|tonnen|prozent); einführen (milliarden|millionen|tonnen|prozent); exportieren (milliarden|millionen|tonnen); importieren (milliarden|millionen|tonnen); verkaufen (milliarden|millionen|tonnen); abnehmen (tonnen|milliarden)
subject: country, place, bus, body, none, thing
near: *dünger; kali*; öl; *produkte*; waren; holz; gas; strom; traktor*; maschinen; lebensmittel; getreide; dollar; euro
actor: subject
recipient: nach, aus, an, in
measures: money
without: waffen an; gesetz*; steuer*; regel*; reform*; system
trust: 0.65

[PROTEST demo]
verbs: ankündigen (mahnwache|kundgebung|demonstration|protestmarsch|protest|protestaktion|*demo|sternmarsch|lichterkette); anmelden (mahnwache|kundgebung|demonstration|protestmarsch|protestaktion|*demo|lichterkette)
subject: person, named, opp, body, ngo, none, cvl, lab, edu
actor: subject
recipient: vor, gegen
status: planned
without: verbot*; verboten
trust: 0.7

[PROTEST boycott]
verbs: boykottieren; ausrufen boykott; beschließen boykott; ankündigen boykott; verkünden boykott; bestreiken
subject: person, opp, number, cvl, edu, lab, ngo, pty, body, thing, med
not subject: igo, country, gov, place, bus
actor: subject
recipient: none
without: sanktion*; ioc; forder*
trust: 0.75

[COERCE withhold]
verbs: verweigern (insulin|medikament*|behandlung|arzt|ärztliche*|operation|besuch*|paket*|brief*|anwalt*|telefonat*|decke*|hofgang|wasser|nahrung); vorenthalten (insulin|medikament*|brief*|paket*|post); streichen (besuch*|paket*|telefonat*|hofgang); entziehen (besuch*|paket*|telefonat*|hofgang); sperren (besuch*|post)
near: haft; *haft; gefängnis*; lager*; *lager; kolonie*; zelle; gefangene*; *häftling*; inhaftiert*; wärter*; karzer; untersuchungshaft
not subject: opp, named, prisoner
actor: subject
recipient: indirect
implied actor: authorities
without: hungerstreik; einreise; weiger*
trust: 0.8

[COERCE withhold]
verbs: erhalten (brief*|post|paket*|medikament*|besuch|insulin|behandlung|pakete); bekommen (brief*|post|paket*|medikament*|besuch|insulin|behandlung); dürfen (anwalt*|arzt|telefonieren|empfangen|sehen|schreiben|besuch*)
negated: yes
near: haft; *haft; gefängnis*; lager*; *lager; kolonie*; zelle; gefangene*; *häftling*; inhaftiert*; kolesnikowa; bjaljazki; tichanowski; statkewitsch; poczobut; karzer; politisch*
subject: person, named, opp, number, prisoner, none, pronoun
actor: none
recipient: subject
implied actor: authorities
without: urlaub; quarantäne; corona*; visum
trust: 0.65

[COERCE restrict]
verbs: entlassen; feuern; kündigen; hinauswerfen; absetzen; suspendieren
subject: person, named, number, opp, med, edu, lab, pronoun, none
near: *arzt; *ärztin; arzt; ärztin; lehrer*; *lehrer*; professor*; dozent*; schauspieler*; regisseur*; journalist*; ingenieur*; arbeiter*; lokführer*; mitarbeiter*
said: erzählt*; kritisiert*; unterschr*; unterzeichn*; protest*; streik*; kommentar*; beitrag; interview; solidari*; opposition*; politisch*; tichanowskaja; marsch; meinung; masken; gesinnung
actor: none
recipient: object, subject
implied actor: authorities
count recipient: persons
count subject: persons
without: haft; *haft; gefängnis*; straflager; kolonie; freigelassen*; niederlage*; krankenhaus entlassen; klinik entlassen; insolvenz; freiheit; trainer*; begnadigt
trust: 0.65

[THREATEN relations]
verbs: drohen; drohen mit; androhen
near: ausstieg; austritt; rückzug; boykott; abbruch; kündigung; abzug; absage; abberufung; auszusteigen; auszutreten; zurückzuziehen; abzubrechen
subject: gov, country, person, named, body, igo, bus, thing, none, place, ngo, number
actor: subject
recipient: indirect
absorbs: yes
without: grenz*; gas; truppen
trust: 0.7

[REQUEST meet]
verbs: einladen (beobachter|gespräch*|treffen|verhandlung*|gipfel|*platz|konferenz*|besuch|nach|delegation|vertreter|manöver|forum|runde|inspekteure|diplomaten)
subject: country, gov, person, named, body, igo, place, opp, pronoun
object: person, named, gov, igo, country, opp, number, med, body, none, leg, mil, ngo, place
near: beobachter*; gespräch*; treffen; verhandlung*; gipfel*; *platz; konferenz*; besuch*; nach; delegation*; vertreter*; manöver*; wahl*; forum; runde*
actor: subject
recipient: object
absorbs: yes
without: konzert*; hochzeit*; geburtstag*; fest; vorlesung; premiere; ausstellung*; leser*; zuschauer*; spaziergang
trust: 0.6

[REQUEST assist]
verbs: auffordern; aufrufen; appellieren; bitten; drängen; ersuchen
near: helfen; beizustehen; hilfe; *hilfe; einzusetzen; meiden; boykott*; boykottieren; sanktionen; verhängen; sperren; auszuweiten; druck; unterstütz*; vermitteln; asyl; entsenden; befreiung; zu ^boykottieren
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, pronoun, leg, rel
object: country, igo, place, gov, body, named, bus, lab, none, thing, person, rel
actor: subject
recipient: object, an
absorbs: yes
without: freizulassen; abzuziehen; zu ^verzichten; telefon*; sanktionen ^aufzuheben; spenden
trust: 0.75

[REQUEST yield]
verbs: auffordern; aufrufen; appellieren; bitten; drängen; ersuchen
near: zugang; gewähren; durchzulassen; passieren; unterbrechen; schließen; öffnen; wiederzueröffnen; einzulassen; hereinzulassen; freizugeben; einzustellen; abzuziehen; freizulassen; herauszugeben; zurückzuziehen; verzichten
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, pronoun, leg, rel
object: country, igo, place, gov, body, named, none, thing, person, number, cop
actor: subject
recipient: object, an
absorbs: yes
without: ermittlungen; sanktion*; asyl; nicht ^freizulassen
trust: 0.75

[REQUEST change]
verbs: unterzeichnen (*brief|petition|aufruf|appell); unterschreiben (*brief|petition|aufruf|appell); veröffentlichen (offenen); schreiben (offenen)
near: für; gegen; neuwahl*; freilass*; protest*; forder*; ende; rücktritt; offenen; petition; aufruf
subject: number, person, opp, named, body, edu, lab, cvl, med, rel, none, ngo
actor: subject
recipient: an
absorbs: yes
without: vertrag*; abkommen; mietvertrag; dank; dankes
trust: 0.65

# What stops going over the border.
[SANCTION discontinue]
verbs: transportieren; befördern; fahren (*dünger|kali*|güter|öl); kaufen; abnehmen; beziehen; liefern; verladen; abfertigen; durchleiten; einlassen; annehmen
negated: yes
near: mehr; künftig; ab ^montag; seit ^dienstag; vorerst
said: *dünger; kali*; öl; *produkt*; *produkte*; güter; waren; holz; gas; strom; züge*; *züge; waggon*; lastwagen; lkw; ladung*
subject: country, bus, gov, body, place, thing, none
not subject: person, cvl
actor: subject
recipient: aus, von, object
without: sturm*; panne; reparatur*; fahrgäste; passagiere
trust: 0.65

[SANCTION discontinue]
verbs: lassen (züge|*züge|waren|*produkte*|güter*|waggons) ; durchlassen (züge|*züge|waren|güter*); hereinlassen (züge|*züge|waren)
negated: yes
near: mehr; ab ^montag; ins ^land; über ^die; *grenze; durch
subject: country, gov, bus, body, place, none, named
actor: subject
recipient: aus, von, object
without: schnee; sturm; reparatur*
trust: 0.65

[SANCTION discontinue]
verbs: erklären (nichtig|ungültig|hinfällig); kündigen (vertrag|verträge|abkommen|vereinbarung); aufkündigen; auflösen (vertrag|verträge|vereinbarung); aussetzen (vertrag|abkommen|vereinbarung|zusammenarbeit|kooperation)
near: belaruskali; belarus*; minsk*; weißruss*; belavia; naftan; staatskonzern; vertrag*; abkommen
subject: country, gov, bus, body, place, none
not subject: person, opp
object: thing, agreement, none
actor: subject
recipient: mit
without: miet*; arbeits*; wahl*; stimm*; trainer*; *urteil*; gericht*; pacht*
trust: 0.6

[MOBILIZE troops]
verbs: fahren (grenze|osten|*grenze); ausrücken (grenze|*grenze|osten); aufbrechen (grenze|*grenze); gehen (grenze|*grenze) ; ziehen (grenze|*grenze)
subject: mil, number
near: soldat*; truppen*; *tausend; bataillon*; kompanie*; brigade*; reservist*
actor: none
recipient: none
count subject: troops
implied actor: armed forces
without: nach ^hause; heimaturlaub; migrant*; flüchtling*
trust: 0.65

[GOVERN law]
verbs: unterschreiben; unterzeichnen
subject: gov, named, pronoun
object: law, pronoun
near: *gesetz*; gesetz; erlass; dekret; verordnung; novelle
actor: subject
recipient: none
without: vertrag*; abkommen; brief; petition
trust: 0.7

# Taken in for treatment, handed to a court, looked at on a visit.
[AID]
verbs: aufnehmen behandlung; aufnehmen (lazarett|klinik|krankenhaus|rehabilitation) ; behandeln (kostenlos|unentgeltlich)
subject: country, gov, ngo, igo, body, place, none
near: verwundet*; verletzt*; freigelassen*; kinder; freiwillig*; *häftling*; geflüchtet*; soldat*
actor: subject
recipient: object
count recipient: persons
without: patient*
trust: 0.65

[ACCUSE investigate]
verbs: übergeben gericht; weiterleiten gericht; überweisen gericht; vorlegen gericht; übermitteln gericht
subject: jud, cop, gov, none, body
near: fall; verfahren; akte*; anklage*; sache; fälle
actor: subject
recipient: genitive, gegen
implied actor: prosecutors
without: wahl*; petition; unterschrift*
trust: 0.7

[CONSULT visit]
verbs: besichtigen; inspizieren
subject: gov, leg, igo, body, named
near: delegation; minister*; *minister; *präsident; präsident; botschafter*; regierungschef*; lukaschenko
object: thing, body, place, none
actor: subject
recipient: none
without: tourist*; schüler*; schulklasse*; museum
trust: 0.5

# Put into a van; bases that are left; measures that others join; prices that are ruled; sent abroad for good.
[COERCE arrest]
verbs: verfrachten (kleinbus|transporter|bus|wagen|auto|gefangenentransporter|einsatzwagen); setzen (gefangenentransporter|kleinbus|streifenwagen|polizeiauto); stecken (kleinbus|transporter|gefangenentransporter); drängen (kleinbus|transporter|auto|wagen)
subject: cop, mil, gov, none
object: person, number, named, opp, med, none, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: verletzte*; krankenwagen; kinder; tourist*; gepäck
trust: 0.7

[RETREAT withdraw]
verbs: verlassen (*zentrum|stützpunkt|basis|kaserne|*lager|stellung*|übungsplatz|*platz|flugplatz); räumen (*zentrum|stützpunkt|basis|kaserne|*lager|stellung*|flugplatz)
subject: mil
actor: subject
recipient: none
count subject: troops
without: unerlaubt; desertier*; verletzt*; urlaub*
trust: 0.65

[SANCTION discontinue]
verbs: anschließen (sanktion*|*beschränkung*|strafmaßnahme*|*sanktionen|embargo|*verbot)
subject: country, gov, body, place, igo, none
actor: subject
recipient: gegen
trust: 0.75

[GOVERN decide]
verbs: einführen (preis*|*regulierung|*kontrolle|tarif*|quote*|*obergrenze|*deckel|*steuer); abschaffen (preis*|*regulierung|tarif*|quote*|*steuer)
subject: gov, country, body, none, named
not subject: bus
actor: subject
recipient: none
without: sanktion*; geschäft; kette; waren ^aus; einfuhr*
trust: 0.65

[COERCE deport]
verbs: bringen (vilnius|litauen|warschau|polen|deutschland|ausland|landes|ukraine|lettland|riga)
near: rückkehr; zurückkehren; einreise; wiedereinreise; verboten; ausgewiesen; exil
subject: gov, country, cop, body, place, none
object: person, number, named, opp, rel, med, pronoun, prisoner
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: tourist*; waren; verletzte*
trust: 0.65
`;
