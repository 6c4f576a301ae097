/**
 * German: what states, courts and forces do, by dictionary forms of verbs. "abziehen" stands for "zog … ab", "abgezogen" and "abzuziehen".
 * The format is told in ../format.ts.
 */
export const power = `
[COERCE arrest]
verbs: festnehmen; verhaften; inhaftieren; einkerkern; internieren; wegsperren; einsperren; aufgreifen; abführen; nehmen (@prison); bringen (@prison); stecken (@prison); werfen (@prison); schaffen (@prison); mitnehmen (@prison|verhör); vorführen (haftrichter*|richter*|ermittlungsrichter*); zerren (transporter|gefangenentransporter|auto|bus|wagen|kleinbus); holen (wohnung|zug|bus|bett|flugzeug|auto|arbeitsplatz|hörsaal|unterricht); festhalten (@prison|stunden|tage|tagen); setzen (untersuchungshaft|hausarrest|arrest|haft|polizeihaft); stellen hausarrest; schnappen; fassen; arretieren
object: person, named, number, opp, med, pronoun, ref, crm
subject: person, body, named, pronoun, cop, mil, country, none
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: krankenhaus; sicherheit; leine; schutz; asyl; evakuier*
trust: 0.75

[COERCE arrest]
verbs: kommen (@prison); wandern (@prison); landen (@prison); sitzen (@prison|ein); geraten (haft|gefangenschaft|gewahrsam|fänge); einsitzen; verschwinden (@prison|gittern)
subject: person, named, opp, pronoun, med, none
not subject: number
actor: none
recipient: subject
count subject: detained
implied actor: authorities
measures: sentence
without: besuch; frei; freiheit; freiem; zurück; anwalt*; beobachter*; paket*
trust: 0.7

[COERCE arrest]
verbs: anlegen handschellen
actor: subject
recipient: indirect, object
implied actor: police
trust: 0.8

[COERCE arrest]
verbs: klicken handschellen
actor: none
recipient: für, bei
implied actor: police
count recipient: detained
trust: 0.85

[COERCE arrest]
verbs: erlassen (haftbefehl*|*haftbefehl*); ausstellen haftbefehl*; vollstrecken haftbefehl*; beantragen haftbefehl*; anordnen (haft|*shaft|lagerhaft|einzelhaft|*arrest|festnahme|haftbefehl|inhaftierung); verlängern (haft|*shaft|lagerhaft|einzelhaft|*arrest|haftzeit|haftdauer)
near: haft*; *shaft; *arrest; festnahme; haftbefehl*; *haftbefehl*
actor: subject
recipient: gegen, für, von, object, indirect
implied actor: court
measures: sentence
trust: 0.75

[COERCE arrest]
verbs: verurteilen; verdonnern; aburteilen; schuldigsprechen; sprechen schuldig; verhängen (@penalty); aussprechen (@penalty); aufbrummen (@penalty|jahre|monate|tage); verhängen (jahre|monate|tage); bestrafen (@penalty); belegen (@penalty); auferlegen (@penalty); verwerfen (berufung|revision|einspruch|beschwerde); abweisen (berufung|revision|einspruch|beschwerde); zurückweisen (berufung|revision|einspruch|beschwerde); bestätigen (@penalty|urteil*|schuldspruch|haft*|strafe*); verschärfen (strafe|urteil); erhöhen (strafe|@penalty); verlängern (strafe|haftstrafe*|lagerhaft|haftzeit); schicken (@prison|straflager|lager); umwandeln (@penalty); anhängen (jahre|monate); ahnden (@penalty)
near: *gericht*; richter*; jahr*; monat*; tag*; @prison; @penalty; schuldig*; *urteil*; lebenslang*; justiz; todesstraf*; rubel; instanz; kammer; senat; prozess
object: person, named, number, opp, med, pronoun, penalty, prison, verdict, none
subject: jud, body, person, place, none, named
actor: subject
recipient: object, gegen, indirect, für, von
implied actor: court
measures: sentence, money
count recipient: persons
without: sanktion*; aufs schärfste; scharf; gewalt; unternehmen; konzern; einreiseverbot*; ausgangssperre
trust: 0.7

[COERCE arrest]
verbs: bekommen (@penalty|jahre|monate|tage); erhalten (@penalty|jahre|monate|tage); kassieren (@penalty|jahre|monate|tage); kriegen (jahre|monate|tage); antreten (haft*|*strafe|gefängnisstrafe); zahlen (@penalty|rubel); wandern (@prison)
near: jahr*; monat*; tag*; @prison; @penalty; lebenslang*; rubel
subject: person, named, number, opp, med, pronoun, none
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count subject: persons
without: preis*; stipendi*; visum; visa; asyl; kredit*; urlaub; elterngeld
trust: 0.7

# What someone has to serve is what was decided.
[COERCE arrest]
verbs: verbüßen; absitzen; müssen (@prison|@penalty)
near: jahr*; monat*; tag*; @prison; @penalty; lebenslang*; rubel
subject: person, named, number, opp, med, pronoun, none
actor: none
recipient: subject
implied actor: court
measures: sentence, money
count subject: persons
without: preis*; stipendi*; visum; visa; asyl; kredit*; urlaub; elterngeld
status: occurred
trust: 0.7

[COERCE arrest]
verbs: lauten (jahre|monate|tage|haft|lagerhaft|schuldig|freiheitsentzug); ergehen (urteil*|haftbefehl*|strafe*); fallen (urteil*); werden rechtskräftig; sein rechtskräftig
near: urteil*; schuldspruch; strafe; verdikt; haftbefehl*; richterspruch
actor: none
recipient: gegen, für, indirect
implied actor: court
measures: sentence
without: erwartet; soll; vorwurf; anklage
trust: 0.65

[COERCE arrest]
nouns: lagerhaft; haft; haftstrafe*; gefängnisstrafe*; freiheitsstrafe*; geldstrafe*; straflager; arrest; lebenslang; todesstrafe; gefängnis; strafkolonie; festnahme*; hausarrest; jahre ^lager
verbless: yes
actor: durch
recipient: für, gegen, genitive, von
measures: sentence, money
count recipient: persons
implied actor: court
needs: recipient
without: angst*; furcht; befürcht*
trust: 0.6

[COERCE arrest]
nouns: festnahme*; verhaftung*; massenfestnahme*; massenverhaftung*; inhaftierung*; verhaftungswelle*; festnahmewelle*
near: kommt; kam; gab; gibt; setzen; gehen; dauern; folgten; meldet*; berichtet*; zählt*; registriert*; weiter; erneut; erneute; weitere; neue; welle
actor: durch
recipient: genitive, von
count recipient: detained
count clause: detained
implied actor: police
implied recipient: protesters
without: angst*; furcht; befürcht*; foto*; bilder*; aufnahmen; ausstellung*; film*; bericht über; forder*; kritik; kritisier*; verurteil*; drohen; droht; protest gegen; wegen der; ende der; stopp
trust: 0.5

[COERCE seize]
verbs: durchsuchen; filzen; durchwühlen; durchkämmen; stellen (wohnung*|büro*|haus) kopf; eindringen (@dwelling); stürmen (@dwelling); aufbrechen (@dwelling|tür*); vorfahren (@dwelling); anrücken (@dwelling); erscheinen (@dwelling) durchsuchung; aufkreuzen (@dwelling); beschlagnahmen; konfiszieren; sicherstellen; einziehen (@property); einfrieren (@property); enteignen; verstaatlichen; pfänden; abnehmen (@property); wegnehmen (@property); mitnehmen (@property); entziehen (pass|pässe|ausweis|reisepass); versiegeln (@dwelling); übernehmen (kontrolle|zwangsverwaltung); stellen zwangsverwaltung; ausheben; ziehen verkehr; besetzen (@dwelling); abreißen (@monument); einebnen (@monument); zerstören (@monument|@infrastructure); demontieren (@monument); entfernen (@monument); schänden (@monument); beschmieren (@monument); verwüsten (@monument|@dwelling); plündern (@dwelling); sprengen (@infrastructure); beschädigen (@infrastructure); sabotieren; kappen (@infrastructure|kabel); lahmlegen (@infrastructure); entführen (flugzeug|maschine); räumen (zeltlager|*lager|camp|*camp|platz|gebäude|haus|besetzt*)
near: @dwelling; @property; @monument; @infrastructure; ermittler*; polizei*; *polizist*; kgb; *beamt*; geheimdienst*; sicherheitskräft*; behörd*; zoll*; zöllner*; grenzschutz*; grenzschützer*; staat*; regime; razzia; razzien; fahnder*; justiz; gericht*; saboteur*; partisan*; flugzeug; maschine; *dienst; *dienste; staatsanw*; zigaretten; bei; schmuggel*
actor: subject
recipient: object, bei, von, in, indirect, genitive
implied actor: police
count object: vehicles
without: charts; markt; bühne; platz eins; tabellenspitze; sturm; unwetter; einbrecher*; müll; erdbeben; hagel
trust: 0.6

[COERCE seize]
verbs: festhalten; festsetzen; aufbringen; anhalten; stoppen; beschlagnahmen; aufhalten
object: vehicle, weapon
near: zoll*; zöllner*; grenz*; polizei*; behörd*; *schiff*; hafen; *dünger; schmuggel*; sanktion*; minsk; belarus*; litauen; polen
actor: subject
recipient: object
count object: vehicles
implied actor: authorities
without: unfall; schnee; stau; sturm; bauern; landwirt*; demonstrant*; nebel; abgeschossen
trust: 0.65

[COERCE seize]
verbs: zwingen (landung|zwischenlandung|notlandung|umkehr|landen); umleiten (maschine|flugzeug|flug); abfangen (maschine|flugzeug); runterholen (maschine|flugzeug); bringen landung; holen (maschine|flugzeug) himmel; abdrängen (maschine|flugzeug)
near: *flugzeug*; maschine; *maschine; ryanair*; *jet*; passagier*; flug
object: thing, named, body, none, person
actor: subject
recipient: object
trust: 0.8

[COERCE seize]
nouns: razzi{a,en}; hausdurchsuchung*; wohnungsdurchsuchung*; durchsuchung*; durchsuchungswelle*; beschlagnahm{e,ung}
near: gab; gibt; kam; kommt; fand; fanden; finden; findet; laufen; läuft; folgten; meldet*; berichtet*; neue; weitere; erneut; erneute
actor: durch
recipient: bei, in, genitive, gegen, von
implied actor: police
trust: 0.55

[COERCE seize]
nouns: sabotageakt*; *sabotage; sprengstoffanschlag; *anschlag; sprengung
near: *bahn*; gleis*; schiene*; strecke*; pipeline; kabel; flugzeug; stromleitung*; lagerhaus; einkaufszentrum
actor: von, durch
recipient: auf
without: droh*; plan*; versuch*; vereitelt; verhindert; warn*; gefahr; vorwurf
trust: 0.5

[COERCE restrict]
verbs: schließen (@crossing); zumachen (@crossing); dichtmachen (@crossing); abriegeln (@crossing|gebiet*|zone|stadt*|viertel); sperren (@crossing|gebiet*|zone); absperren (@crossing); verriegeln (@crossing); einstellen (@traffic); aussetzen (@traffic|asylrecht|visavergabe); unterbrechen (@traffic); stoppen (@traffic|einreise*|lastwagen|lkw); kappen (@traffic); einrichten (sperrzone|pufferzone|kontrollzone); verlängern (@crossing|sperrzone|pufferzone|grenzschließung); verschärfen (*grenzkontroll*|grenzregime|einreise*|ausreise*|visa*|haftbedingungen); einführen (*kontrollen|ausreisevisum|visumpflicht|ausreiseverbot); begrenzen (einreise*|ausreise*|visa); einschränken (einreise*|ausreise*|reise*|bewegungsfreiheit|versammlungsfreiheit|@traffic); beschränken (einreise*|ausreise*|reise*|bewegungsfreiheit|@traffic); abdrehen (transit|strom|gas|wasser); halten (geschlossen|dicht) (@crossing); zulassen (*grenze|*grenzen|*übergang|*übergänge); schließen (grenze*)
near: @crossing; @traffic; grenz*; einreise*; ausreise*; *zone; kontrollen; transit; visa*; asylrecht; lkw; lastwagen; *schließung
subject: person, body, named, country, place, gov, cop, none, mil
actor: subject
recipient: für, zu, nach, indirect
implied actor: authorities
without: botschaft*; konsulat*; gespräch*; bauern; *landwirt*; demonstrant*; aktivist*; spediteur*; abkommen; vertrag; unfall*; bauarbeit*; schnee*; hochwasser; ballon*; wieder geöffnet; friedensvertrag; sturm*; glatteis; feiertag*; café; laden; geschäft; museum; restaurant; kneipe
trust: 0.65

[COERCE restrict]
verbs: sein (geschlossen|dicht|gesperrt|zu|abgeriegelt); bleiben (geschlossen|dicht|gesperrt|zu|abgeriegelt); werden dicht
subject: border, crossing, traffic
actor: none
recipient: für, zu, nach
implied actor: authorities
without: feiertag*; bauarbeit*; schnee*; sturm*; hochwasser; ballon*; drohne*; flughafen; nacht über
trust: 0.65

[COERCE restrict]
verbs: zurückweisen; zurückdrängen; zurückschicken; zurückschieben; abweisen; abwehren; hindern (grenz*|einreise|ausreise|überquer*|übertritt|weiterfahrt|daran|teilnahme); verhindern (*grenzübertritt*|*übertritt*|einreise*|ausreise*|*versuch*); vereiteln (*grenzübertritt*|*übertritt*|*versuch*); verwehren (einreise|ausreise|zutritt|zugang|besuch*|rückkehr|weiterreise); verweigern (einreise|ausreise|zutritt|zugang|besuch*|rückkehr|weiterreise|pass|akkreditierung); versagen (einreise|zutritt); aufhalten; stoppen (*versuch*|migrant*|flüchtling*|gruppe)
near: *migrant*; *flüchtling*; geflüchtet*; schutzsuchend*; *grenz*; einreise; ausreise; zutritt; zugang; besuch*; asylsuchend*; *versuch*; rückkehr; übertritt; pass; weiterreise; akkreditierung; gruppe
actor: subject
recipient: object, indirect
count recipient: persons
count object: persons
implied actor: border guards
without: vorwurf*; vorwürf*; kritik; forderung*; anschuldigung*; berichte; drohne*; angriff*; hacker*
trust: 0.6

[COERCE restrict]
verbs: entlassen (@workforce); kündigen (@workforce); feuern (@workforce); rauswerfen; exmatrikulieren; relegieren; entziehen (lizenz*|zulassung*|akkreditierung*|arbeitserlaubnis|staatsbürgerschaft|sorgerecht|visum|visa|konzession|aufenthaltserlaubnis|aufenthaltsgenehmigung|anwaltslizenz|berufszulassung|mandat|reisepass|pass); wegnehmen (lizenz*|zulassung*|akkreditierung*|arbeitserlaubnis|staatsbürgerschaft|sorgerecht|visum|visa|konzession|aufenthaltserlaubnis|aufenthaltsgenehmigung|anwaltslizenz|berufszulassung|mandat|reisepass|pass); aberkennen (staatsbürgerschaft|titel|orden|mandat|abschluss*); verlieren (lizenz*|zulassung*|akkreditierung*|arbeitserlaubnis|staatsbürgerschaft|sorgerecht|visum|visa|konzession|aufenthaltserlaubnis|aufenthaltsgenehmigung|anwaltslizenz|berufszulassung|mandat|reisepass|pass|arbeitsplatz|stelle|job|studienplatz); ausbürgern; ausschließen (anwaltskammer|universität|kammer|gewerkschaft|verband); annullieren (visa|visum|pass|pässe|lizenz*|akkreditierung*|diplom*); suspendieren (@workforce|verband|sportler*|athlet*); streichen (lizenz*|akkreditierung*|visa)
actor: subject
recipient: object, indirect, subject
count recipient: persons
implied actor: authorities
without: haft entlassen; gefängnis; *minister*; trainer*; sanktion*; krankenhaus; freiheit entlassen; krise; sparmaßnahme*; vertrag
trust: 0.5

[COERCE restrict]
verbs: lassen (ins|einreisen|ausreisen|passieren|durch|hinein|herein|rein|weiterfahren|land)
negated: yes
near: migrant*; geflüchtet*; flüchtling*; lastwagen; lkw; *land; *bürger*; belaruss*; journalist*; diplomat*; beobachter*; grenz*; über; oppositionell*; familie*; menschen; reisende*; aktivist*
actor: subject
recipient: object
count object: persons
implied actor: border guards
trust: 0.7

[COERCE restrict]
verbs: ausstellen (pass|pässe|ausweis*|papiere|dokumente|bescheinigung*); verlängern (pass|pässe|ausweis*|dokumente|visum|visa|akkreditierung*)
negated: yes
actor: subject
recipient: indirect, für, an
implied actor: authorities
trust: 0.7

[COERCE restrict]
verbs: sprechen (abgewehrt*|verhindert*|vereitelt*|zurückgewiesen*); berichten (abgewehrt*|verhindert*|vereitelt*|zurückgewiesen*); melden (abgewehrt*|verhindert*|vereitelt*|zurückgewiesen*); zählen (abgewehrt*|verhindert*|vereitelt*|zurückgewiesen*); registrieren (abgewehrt*|verhindert*|vereitelt*|zurückgewiesen*)
near: *versuch*; *grenz*; migrant*; übertritt*; einreise*
actor: subject
recipient: none
count clause: persons
implied recipient: migrants
without: hacker*; drohne*
status: occurred
trust: 0.6

[COERCE restrict]
verbs: ausreisen (lässt|lassen|ließ|ließen|gelassen); einreisen (lässt|lassen|ließ|ließen|gelassen); passieren (lässt|lassen|ließ|ließen|gelassen); weiterfahren (lässt|lassen|ließ|ließen|gelassen); hereinlassen; durchlassen; hineinlassen; abfertigen
negated: yes
actor: subject
recipient: object
count object: persons
implied actor: border guards
without: zug*; kunde*
trust: 0.7

[COERCE restrict]
verbs: einreisen (dürfen|darf|durften|durfte); ausreisen (dürfen|darf|durften|durfte); verlassen (dürfen|darf|durften|durfte); betreten (dürfen|darf|durften|durfte); passieren (dürfen|darf|durften|durfte); empfangen (dürfen|darf) besuch*; überqueren (dürfen|darf|durften|durfte)
negated: yes
status: occurred
actor: none
recipient: subject
count subject: persons
implied actor: authorities
near: mehr; seit; land; belarus; grenze; lettland; litauen; polen; estland; einreisen; ausreisen
without: laut gesetz; rauchen
trust: 0.65

[COERCE ban]
verbs: verbieten; auflösen; liquidieren; zerschlagen; dichtmachen
object: med, ngo, pty, lab, opp, rel
near: gericht*; *gericht; behörd*; *ministerium; justiz*; regime; minsk; staatsanw*; lukaschenko*; regierung; belarus*
actor: subject
recipient: object
count object: persons
implied actor: authorities
without: sanktion*; eu; import*; flüge; kundgebung aufgelöst
trust: 0.6

[COERCE ban]
verbs: untersagen (betreten|zutritt|aufenthalt|verkauf|besuch); verbieten (betreten|zutritt|aufenthalt|besuch); verhängen (*verbot); erlassen (*verbot) ; gelten (betretungsverbot|demonstrationsverbot|versammlungsverbot)
near: betreten; wald; wälder*; zutritt; aufenthalt; zone; grenzgebiet; platz; versammlung*; demonstration*; *verbot; alkohol; verkauf
actor: subject
recipient: für, indirect
implied actor: authorities
without: import*; einfuhr*; ausfuhr*; export*; einreise*; sanktion*; flug*; waffen; landeverbot; überflug*; luftraum; eu
trust: 0.55

[COERCE ban]
verbs: einstufen (extremist*|terrorist*|unerwünscht*|agent*|staatsfeind*); erklären (extremist*|terrorist*|unerwünscht*); setzen (@blacklist); setzen auf liste (extremist*|terrorist*|verboten*); nehmen (@blacklist); aufnehmen (@blacklist); eintragen (@blacklist); kommen (@blacklist); landen (@blacklist); stehen (@blacklist); gelten (extremistisch*|terroristisch*|extremisten) als; hinzufügen (@blacklist); ergänzen (@blacklist); listen (extremist*|terrorist*); brandmarken (extremist*|terrorist*); verbieten (@organisation|@symbol|@gathering|*kundgebung*|*demonstration*|versammlung*|*partei|*sprache|@publication|konzert*|*verkauf); untersagen (@organisation|@symbol|@gathering|*kundgebung*|*demonstration*|versammlung*|@publication|konzert*|*verkauf|betrieb|tätigkeit|arbeit); auflösen (@organisation); liquidieren (@organisation); anordnen (auflösung|liquidierung|schließung|verbot); verfügen (auflösung|liquidierung|schließung|verbot); schließen (@organisation|@publication|schule*|sender|museum|galerie|verlag*|kirche); dichtmachen (@organisation|@publication|schule*|sender|verlag*); entziehen (registrierung|zulassung|lizenz|konzession); absetzen (konzert*|stück|aufführung|spielplan); zerschlagen (@organisation|gewerkschaft*); löschen register
near: extremist*; terrorist*; unerwünscht*; @gathering; @blacklist; @organisation; @symbol; @publication; *kundgebung*; *demonstration*; versammlung*; auflösung; liquidierung; verbot; schließung; konzert*; lizenz*; zulassung*; registrierung; schule*; *sprache; museum; galerie; verlag*; kirche; *verkauf; sender
actor: subject
recipient: object, subject, genitive, indirect
count recipient: persons
count object: persons
implied actor: authorities
without: sanktionsliste; eu-sanktion*; sanktionen; grenz*; flüge; luftraum; abkommen; rauchen; feuerwerk; konkurs; insolvenz
trust: 0.6

[COERCE censor]
verbs: sperren (@web); blockieren (@web); abschalten (@web|sender|mobilfunk*|signal|strom); kappen (@web|internetverbindung*); drosseln (@web); lahmlegen (internet|netz|mobilfunk*); stören (@web|empfang|signal|sendung*); zensieren; löschen (@web|artikel|beitrag|beiträge|video*); einziehen (auflage|zeitung*|buch|bücher); stoppen (druck|auflage|ausstrahlung); unterbinden (ausstrahlung|verbreitung|empfang); ausfallen internet; einschränken (@web)
actor: subject
recipient: object, subject, genitive, von, zu
implied actor: authorities
without: grenz*; konten; luftraum; sabotage; hacker*; cyber*; stromausfall; wartung
trust: 0.65

[COERCE censor]
verbs: blockieren; sperren; abschalten; drosseln; löschen
object: pronoun, thing, body, named
near: *website*; *webseite*; *internetseite*; *nachrichtenseite*; *portal*; internet; kanal; *kanäle; sender; medien; youtube*; telegram*; instagram; vpn*
subject: gov, cop, jud, body, named, country
actor: subject
recipient: object
implied actor: authorities
without: grenz*; konten; luftraum; hacker*; straße*
trust: 0.55

[COERCE deport]
verbs: abschieben; ausweisen; deportieren; überstellen (moskau|russland|belarus|minsk|polen|litauen|deutschland|behörden); zurückführen (migrant*|flüchtling*|herkunft*|heimat*); übergeben (moskau|russland|belarus|minsk|behörden); verbannen; vertreiben; bringen (grenze|landes|ausland|litauen|polen|ukraine) (freigelassen*|häftling*|gefangen*|begnadigt*|männer|menschen|oppositionell*); setzen grenze; befördern (landes|land)
object: person, named, number, ref, opp, pronoun, crm, none, med
near: *migrant*; *flüchtling*; häftling*; gefangene*; freigelassene*; land; landes; belarus; grenz*; moskau; russland; minsk; polen; litauen; ausland; ukraine; *bürger*; anarchist*; aktivist*; ausländer*; heimat*; herkunft*; männer; menschen; begnadigte; oppositionell*; asyl*; gesucht*
actor: subject
recipient: object, subject
count recipient: persons
count object: persons
implied actor: authorities
without: *diplomat*; botschafter*; attaché; konsul*; waffe*; *panzer*; ausgetauscht; note
trust: 0.6

[COERCE cyber]
verbs: hacken; eindringen (@computer); angreifen (@computer|hacker*|cyber*); verschlüsseln (@computer); lahmlegen (@computer); erbeuten (@computer); kapern (@computer|konto|konten|kanal|profil); attackieren (@computer); infizieren (@computer|schadsoftware); ausspähen (@computer|mail*|handy*); leaken; stehlen (@computer|daten*)
near: @computer; hack*; cyber*; *hacker*; schadsoftware; phishing*; datenbank*
actor: subject
recipient: object, in
trust: 0.7

[COERCE martial-law]
verbs: verhängen (ausnahmezustand|kriegsrecht|notstand|katastrophenfall); ausrufen (ausnahmezustand|kriegsrecht|notstand|katastrophenfall|*notstand); verlängern (ausnahmezustand|kriegsrecht|notstand); einführen (ausnahmezustand|kriegsrecht|notstand|*regime); gelten (ausnahmezustand|kriegsrecht|notstand)
actor: subject
recipient: none
implied actor: authorities
trust: 0.8

[COERCE curfew]
verbs: verhängen (ausgangssperre|*sperrstunde); einführen (ausgangssperre|*sperrstunde); anordnen (ausgangssperre|*sperrstunde); gelten (ausgangssperre)
actor: subject
recipient: none
implied actor: authorities
trust: 0.8

[ASSAULT beat]
verbs: prügeln; verprügeln; zusammenschlagen; niederschlagen (@people); niederknüppeln; knüppeln; zuschlagen (knüppel*|schlagstock*|schlagstöck*); einprügeln; einschlagen (knüppel*|@people|schlagstöck*); eintreten (@people|liegende*); einknüppeln; schlagen (gesicht|kopf|bewusstlos|blutig|krankenhausreif|knüppel*|schlagstöck*|fäust*|zähne|polizist*|polizei|wärter*|beamte*|sicherheitskräft*); misshandeln; malträtieren; schubsen; brechen (rippe*|arm|bein|nase|finger|kiefer|schädel); würgen; schleifen (haaren|boden|füßen|beinen|haar); ziehen (haaren); drangsalieren; treten (gesicht|bauch|rippen|kopf); verletzen (knüppel*|schlagstock*|schlägen|gummigeschoss*); zurichten
near: @people; polizei*; *polizist*; *beamte*; omon; wärter*; vermummte*; maskierte*; sicherheitskräft*; grenzschützer*; soldat*; knüppel*; schlagstöck*; schlägertrupp*; rippe*; arm; nase; gesicht; kopf; bewusstlos
object: person, none, named, number, pronoun, opp, ref, med, thing
actor: subject
recipient: object, auf, subject, indirect
count recipient: injured
implied actor: police
without: alarm; wind; vor; rekord*; gegnerin; satz; sätzen; tennis*; spiel*; finale; sieg; tor; tore; boxen; boxer*; pakt; turnier
trust: 0.6

[ASSAULT beat]
verbs: schlagen; treten; attackieren; verletzen; angreifen; stoßen; ohrfeigen; traktieren; drangsalieren; anfahren
object: person, number, named, opp, pronoun, ref, med
near: polizei*; *polizist*; *beamte*; omon; wärter*; aufseher*; vermummte*; maskierte*; sicherheitskräft*; grenzschützer*; soldat*; knüppel*; schlagstöck*; schläger*; haft; *zelle; verhör*; zivil*; festnahme; kgb
actor: subject
recipient: object, subject
count recipient: injured
implied actor: police
without: spiel*; finale; turnier; satz; sätzen; *mannschaft; tor; rede; kritik; verbal; rakete*; drohne*; *gegnerin; kandidat*; ministerpräs*
trust: 0.6

[ASSAULT torture]
verbs: foltern; quälen; peinigen; stehen (nackt|wand|stundenlang); knien; ausziehen; schlafen (boden|pritsche|licht); zwingen (nackt|kniebeugen|knien|geständnis*|reuevideo|video|stehen); vorenthalten (medikament*|essen|wasser|schlaf|behandlung|hilfe|arznei*); verweigern (medikament*|behandlung|medizinisch*|arzt); drohen (vergewaltigung); aussetzen (folter|misshandlung*|kälte|schlafentzug); unterziehen (folter|elektroschock*)
near: haft; gefängnis*; *zelle*; *lager*; *haftanstalt*; gefangene*; *häftling*; okrestina; elektroschock*; verhör*; festgenommen*; isolationshaft; wärter*; aufseher*; folter*; polizei*; kgb; inhaftiert*; gewahrsam
object: person, none, named, number, pronoun, opp, thing
actor: subject
recipient: object, subject, indirect
implied actor: police
without: film; roman; ausstellung; bericht befasst
trust: 0.55

[ASSAULT beat]
verbs: losgehen; vorgehen (schlagstöck*|knüppel*|schlagstock*|brutal|gewaltsam|hart|härte|gewalt); stürzen auf
near: polizei*; *polizist*; *beamte*; omon; sicherheitskräft*; *einheit*; vermummte*; maskierte*; schlagstöck*; soldat*; miliz*; grenzschützer*
subject: cop, mil, person, body, none, gov
actor: subject
recipient: auf, gegen
implied actor: police
implied recipient: protesters
without: korruption; kriminalität; tränengas; wasserwerfer*; schleuser*; schmuggel*; terror*; juristisch; rechtlich
trust: 0.6

[ASSAULT torture]
verbs: berichten (@abuse); schildern (@abuse); erzählen (@abuse); beklagen (@abuse); klagen (@abuse); sprechen (@abuse); erleiden (@abuse); erleben (@abuse)
near: haft*; haft*; *haftstrafe*; untersuchungshaft; gefängnis*; *lager*; *zelle*; gefangene*; *häftling*; okrestina; wärter*; polizei*; festgenommen*; inhaftiert*; verhör*
actor: none
recipient: subject
implied actor: police
status: alleged
without: *institut; studie
trust: 0.55

[ASSAULT crowd-control]
verbs: einsetzen (@riot); schießen (@riot) (@people|auf|in); feuern (@riot) (@people|auf|in); zurückdrängen (@riot); auseinandertreiben (@riot|@people|demonstration|kundgebung|menge); auseinanderjagen; vertreiben (@riot); vorgehen (@riot); zerstreuen (@riot|menge|demonstration); auflösen (@riot|demonstration|kundgebung|protest*|menge|protestzug); feuern (@riot); werfen (blendgranate*|tränengas*); schießen (gummigeschoss*|tränengas*); zünden (blendgranate*); räumen (@riot|platz|straßen); sprühen (pfefferspray|tränengas|reizgas); antworten (@riot); sprengen (kundgebung|demonstration|versammlung)
near: @riot; @people; *demonstration; kundgebung; menge; protest*; platz; polizei*; omon
actor: subject
recipient: gegen, object, auf, genitive
implied actor: police
implied recipient: protesters
count recipient: persons
without: schneepflug; feuerwehr; löschen; übung
trust: 0.6

[ASSAULT torture]
verbs: schlafen (lassen|ließ|ließen|lässt)
negated: yes
near: haft; gefängnis*; *zelle*; karzer; wärter*; gefangene*; *häftling*; inhaftiert*; aufseher*; polizei*; verhör*
actor: subject
recipient: object
implied actor: police
trust: 0.65

[ASSAULT beat]
verbs: erleiden (*bruch|verletzung*|prellung*|gehirnerschütterung|*verletzung*|*trauma)
near: schläge*; polizei*; *polizist*; omon; festnahme; haft; wärter*; gewahrsam; demonstr*; protest*
actor: durch, von
recipient: subject
count subject: injured
implied actor: police
without: unfall*; sturz; spiel*
trust: 0.6

[ASSAULT crowd-control]
verbs: beenden; auflösen; fliegen; explodieren; treffen; stoppen; detonieren; kommen einsatz; verletzen
subject: riot
actor: none
recipient: object
implied actor: police
implied recipient: protesters
trust: 0.7

[ASSAULT firearms]
verbs: erschießen; anschießen; niederschießen; abgeben (schuss|schüsse|*schuss|*schüsse); eröffnen feuer; schießen (@people|auf); feuern (@people|schüsse); treffen (kugel|schuss|schüsse|schüssen); töten (kugel|schuss|schüsse|scharfschütze*); verletzen (schuss|schüsse|schüssen|schusswunde*|kugel); fallen (schüsse); ermorden; umbringen; hinrichten (kopfschuss)
near: @people; schuss; schüsse*; kugel; feuer; waffe*; pistole; scharfschütze*; *soldat*; polizist*; *schüsse; tot; grenz*; *beamte*; leben
actor: subject
recipient: object, auf, subject
count recipient: killed
without: tor; tore; spiel*; stürmer*; foto*; übung; manöver; film; bilder; munition
trust: 0.55

[ASSAULT execute]
verbs: hinrichten; vollstrecken (todesurteil*|todesstrafe*); exekutieren
actor: subject
recipient: object, an, genitive
implied actor: authorities
count recipient: killed
trust: 0.75

[ASSAULT primitive]
verbs: bewerfen; werfen (stein*|flasche*|*äste|*ast|böller*|brandsätz*|molotow*|baumstämm*); schleudern (stein*|flasche*|böller*|molotow*); stechen (messer*); niederstechen; erstechen; zustechen; angreifen (messer*|stein*|speer*|stöck*|stock|flasche*|laser*); blenden (laser*|stroboskop*); attackieren (messer*|stein*|stöck*|flasche*); rammen messer; verletzen (messer*|stein*|speer*|flasche*); fliegen (stein*|flasche*); überfahren (absicht*|gezielt)
actor: subject
recipient: object, auf, nach, subject
count recipient: injured
without: film; licht; blick
trust: 0.65

[ASSAULT heavy-weapons]
verbs: beschießen; bombardieren; abfeuern (@missile); einschlagen (@missile); treffen (@missile); angreifen (@missile|luftangriff*); schicken (@missile); starten (@missile|*angriff*); abschießen (@missile); feuern (@missile|granaten); töten (*drohnenangriff*|*raketenangriff*|luftangriff*|beschuss|luftschlag*); verletzen (*drohnenangriff*|*raketenangriff*|beschuss)
near: @missile; *angriff*; beschuss; granate*; artillerie; bombe*; luftschlag*; region; stadt; gebiet
actor: subject
recipient: auf, object, subject, in
count recipient: killed
without: übung*; manöver; test*; ballon*; feuerwerk*; werbe*; schmuggel*
trust: 0.55

[ASSAULT explosives]
verbs: zünden (sprengsatz|bombe|*bombe); explodieren (sprengsatz|bombe|*bombe|paket); hochgehen (sprengsatz|bombe); verüben (anschlag|*anschlag|attentat); detonieren (sprengsatz|bombe)
near: sprengsatz; bombe; *bombe; anschlag; *anschlag; attentat; paket
actor: subject
recipient: auf, object
count recipient: killed
without: weltkrieg; fliegerbombe
trust: 0.6

[SANCTION discontinue]
verbs: verhängen (@sanctions|@tradebar); beschließen (@sanctions|@tradebar|sanktionspaket); erlassen (@sanctions|@tradebar); billigen (@sanctions|sanktionspaket); verschärfen (@sanctions|@tradebar); ausweiten (@sanctions|@tradebar); verlängern (@sanctions|@tradebar); anschließen (@sanctions); belegen (@sanctions|@tradebar); setzen (sanktionsliste|schwarze); aufnehmen (sanktionsliste); kommen (sanktionsliste); landen (sanktionsliste); einigen (@sanctions|sanktionspaket); verabschieden (@sanctions|sanktionspaket); annehmen (sanktionspaket); einführen (@sanctions|@tradebar|strafzölle); nachlegen (@sanctions); vorlegen sanktionspaket; treten kraft (@sanctions|@tradebar); greifen (@sanctions|@tradebar); einfrieren (*vermögen*|guthaben|*konten|beziehungen|hilfe*|gelder); sperren (*vermögen*|guthaben|*konten|konto); blockieren (*vermögen*|guthaben|*konten); streichen (*hilfe*|fördermittel|gelder|kredit*); stoppen (*hilfe*|zahlungen|*lieferung*|import*|export*|zusammenarbeit|auszahlung); einstellen (*hilfe*|zahlungen|*lieferung*|import*|export*|zusammenarbeit|flüge|flugverkehr|geschäft*); aussetzen (*hilfe*|zahlungen|*lieferung*|zusammenarbeit|*abkommen|mitgliedschaft|visaerleichterung*|flüge); sperren (luftraum|flughäfen|häfen|himmel); meiden luftraum; kündigen (zusammenarbeit|partnerschaft|verträge); abbrechen (*beziehungen|zusammenarbeit|kontakte|gespräche); kappen (*beziehungen|kontakte|verbindungen); zurückziehen (geschäft|markt|belarus); ausschließen (swift|turnier*|spielen|wettkämpf*|mitgliedschaft|weltmeisterschaft|olymp*); entziehen (weltmeisterschaft|*wm|turnier|ausrichtung); boykottieren; verbieten (einfuhr|import*|ausfuhr|export*|flüge|überflug|landung); untersagen (einfuhr|import*|ausfuhr|export*|flüge|überflug|landung)
near: @sanctions; @tradebar; belarus*; weißruss*; minsk*; lukaschenko*; russ*; moskau*; sanktions*; regime*; belavia*; litau*; poln*; *paket
subject: body, country, place, gov, igo, named, person, none, bus, ngo, thing
actor: subject
recipient: gegen, für, object, nach, aus, mit, genitive, indirect
count recipient: persons
count object: persons
without: aufgehoben; aufheben; fordern*; forder*; droh*; ermittlung*; streik*; sturm; unwetter; wetter*
trust: 0.6

[SANCTION discontinue]
verbs: betreffen (@sanctions|@tradebar)
actor: none
recipient: subject
count subject: persons
trust: 0.65

[SANCTION discontinue]
verbs: stoppen (*programm*|finanzierung|projekt*|*kooperation|förderung|zahlungen|geschäft*|lieferungen); aussetzen (*programm*|finanzierung|*kooperation|förderung|geschäft*); einstellen (*programm*|finanzierung|*kooperation|förderung|geschäft*|lieferungen|betrieb); einfrieren (*programm*|finanzierung|*kooperation|förderung|mittel|kontakte); beenden (*programm*|*zusammenarbeit|*kooperation|partnerschaft|förderung)
near: belarus; weißrussland; minsk; belarussisch*; russland; moskau
subject: igo, body, bus, country, gov, named, place, edu, ngo
actor: subject
recipient: in, mit, für, nach, genitive
without: saison; karriere; streik*; grenz*; erfolgreich; insolvenz
trust: 0.6

[SANCTION discontinue]
verbs: treffen; betreffen; umfassen; richten gegen; vorsehen; gelten (gegen|für); zielen; sehen vor
subject: sanctions, tradebar
actor: none
recipient: object, gegen, auf, für, indirect
count object: persons
without: könnt*; kaum; wirkung*; debatte; folgen
trust: 0.7

[SANCTION discontinue]
verbs: liefern (mehr); verkaufen mehr; kaufen mehr; fliegen mehr; anfliegen; exportieren mehr; importieren mehr; abnehmen mehr; ausstellen (mehr) (visa|visum); abfertigen mehr; beziehen mehr; anbieten mehr
negated: yes
near: belarus; weißrussland; minsk; russland; belarussisch*; russisch*; belarussen
subject: country, body, place, named, bus, gov, none, thing
actor: subject
recipient: nach, an, aus, von, für, object
trust: 0.7

[SANCTION discontinue]
nouns: sanktionen; sanktionspaket*; strafmaßnahmen; einreiseverbot*; importverbot*; exportverbot*; embargo*; strafzölle
verbless: yes
actor: genitive, possessor, von
recipient: gegen, für
trust: 0.6

[SANCTION discontinue]
verbs: verweigern (einreise|visum|visa|landeerlaubnis|anerkennung); verbieten (einreise); verwehren (einreise); untersagen (einreise); einschränken (botschaft*|vertretung|*beziehungen|zusammenarbeit|kontakte|visa*); reduzieren (*beziehungen|zusammenarbeit|kontakte|import*|export*); verringern (*beziehungen|zusammenarbeit|import*|export*); zurückfahren (*beziehungen|zusammenarbeit|kontakte|import*|export*); herunterfahren (*beziehungen|zusammenarbeit|kontakte)
subject: igo, country, gov, body, place, none, pronoun
near: eu; eu-*; brüssel; washington; usa; london; kanada; europäisch*; berlin; westen; staats-; unionsländer; litauen; lettland; estland; polen
actor: subject
recipient: indirect, zu, mit, nach
absorbs: yes
without: migrant*; flüchtling*; asyl*; journalist*; grenzschutz*; familie*; anwalt*; wahlbeobachter*
trust: 0.6

[SANCTION withdraw]
verbs: ankündigen (schließung|abzug|abberufung|rückruf) (*konsulat*|botschaft*|@envoy|vertretung); beschließen (schließung|abzug) (*konsulat*|botschaft*|vertretung); anordnen (schließung) (*konsulat*|botschaft*|vertretung); verfügen (schließung) (*konsulat*|botschaft*|vertretung)
actor: subject
recipient: genitive
without: miet*; pacht*
trust: 0.8

[SANCTION expel]
verbs: ausweisen (@envoy); verweisen landes (@envoy|personen); erklären (persona|unerwünscht*); auffordern (verlassen|ausreise) (@envoy)
near: @envoy; persona; botschaftsmitarbeiter*; unerwünscht*
actor: subject
recipient: object
count recipient: persons
count object: persons
trust: 0.75

[SANCTION withdraw]
verbs: abziehen (@envoy|botschaftspersonal|personal); abberufen (@envoy); zurückrufen (@envoy); rufen (hause|konsultation*|heim) (@envoy); holen (hause|zurück) (@envoy); heimholen (@envoy); zurückbeordern (@envoy); schließen (botschaft|konsulat|vertretung|generalkonsulat); dichtmachen (botschaft|konsulat); austreten (*organisation*|*abkommen*|*vertrag*|verband|konvention|*bund); verlassen (*abkommen*|*vertrag*|konvention|*organisation*|gremium); kündigen (*abkommen*|konvention|*vertrag*); aufkündigen (*abkommen*|konvention|*vertrag*); aussteigen (*abkommen*|*vertrag*|konvention); herabstufen (beziehungen|vertretung); abbrechen diplomatische; reduzieren (botschaftspersonal|vertretung|präsenz)
near: @envoy; botschaft*; konsulat; *abkommen*; *vertrag*; konvention; beziehungen; *organisation*; vertretung; verband; gremium; *bund; personal
actor: subject
recipient: aus, in, object, mit
without: liefervertrag; mietvertrag; arbeitsvertrag*; gewerkschaft*; trainer*; feiertag*; renovierung*; umbau*; besucher*; corona*; miet*; pacht*
trust: 0.65

[MOBILIZE troops]
verbs: verlegen (@forces); entsenden (@forces); schicken (@forces); stationieren (@forces); zusammenziehen (@forces); aufstocken (@forces|präsenz); abstellen (@forces); bereitstellen (@forces); aufbieten (@forces); einsetzen (@forces) ; verstärken (@forces|*grenzschutz|präsenz|kontingent|ostflanke); beordern (@forces); abkommandieren (@forces); mobilisieren (@forces|reservisten); einberufen (reservisten|wehrpflichtige|rekruten); einziehen (reservisten|wehrpflichtige|rekruten); versetzen (gefechtsbereitschaft|alarmbereitschaft|kampfbereitschaft); massieren (@forces); aufmarschieren; bringen stellung; setzen marsch; aufbrechen (@forces); entsenden; anrücken (@forces); einrücken (@forces); ausrücken (@forces); beginnen (manöver|*übung|*manöver|militärübung*); abhalten (manöver|*übung|*manöver|militärübung*); starten (manöver|*übung|*manöver|militärübung*); proben; üben; überprüfen (gefechtsbereitschaft|kampfbereitschaft); eintreffen (@forces); ankommen (@forces); bewachen (@forces); patrouillieren; ausrufen (mobilmachung|teilmobilmachung); anordnen (mobilmachung|gefechtsbereitschaft|manöver|*überprüfung)
near: @forces; *manöver*; *übung*; gefechtsbereitschaft; alarmbereitschaft; kampfbereitschaft; mobilmachung; reservisten; *grenze*; armee; *militär*; streitkräft*
subject: body, country, place, gov, mil, named, person, none, thing
actor: subject
recipient: none
count object: troops
count subject: troops
without: hilfe; *migrant*; orchester; gemeinsam*; *-belarussisch*; *-russisch*; konzert*; ballett; geld
trust: 0.6

[MOBILIZE troops]
verbs: stehen; liegen; üben; trainieren; patrouillieren; befinden; sein (einsatz|stationiert|bereit); bewachen
subject: mil, forces
near: einsatz; *grenze*; osten; stellung; bereit; bereitschaft; truppenübung*; stationiert; westen; grenzgebiet; *region
not subject: person
actor: genitive, subject
recipient: none
count subject: troops
without: gericht; museum; verdacht; gemeinsam*; schlange; kritik
trust: 0.6

[MOBILIZE weapons]
verbs: stationieren (@weapon|@missile); verlegen (@weapon|@missile|kampfjets|*hubschrauber); bringen (@weapon|*atomraketen|sprengköpfe); aufstellen (@weapon|@missile); liefern (sprengköpfe); testen (@missile|rakete*); abfeuern (interkontinental*); verletzen luftraum; eindringen (luftraum|hoheitsgebiet); einfliegen; fliegen (luftraum); überfliegen; abfangen (@missile|drohne*|ballon*); abschießen (drohne*|ballon*); sichten (*ballon*|*drohne*|*flugobjekt*|rakete*); orten (*ballon*|*drohne*|*flugobjekt*|rakete*); entdecken (*ballon*|*drohne*|*flugobjekt*); melden (*ballon*|*flugobjekt*); aufsteigen (kampfjets|abfangjäger|jets|eurofighter); schicken (kampfjets|abfangjäger|jets)
near: @weapon; @missile; luftraum*; drohne*; kampfjets; *hubschrauber*; *ballon*; jets; abfangjäger; *raketen; *waffen; sprengköpfe; eurofighter
subject: body, country, place, gov, mil, named, person, none, thing
actor: subject
recipient: none
count object: vehicles
count subject: vehicles
without: *angriff; getötet; verletzte*; kiew; ukrainische stadt; beschuss; hilfe; kommerziell*
trust: 0.55

[MOBILIZE police]
verbs: entsenden (*polizist*|*polizei*|*beamte*); schicken (*polizist*|*polizei*|*beamte*); verlegen (*polizist*|*polizei*); aufmarschieren (*polizei*|omon|sicherheitskräft*); aufstellen (*polizei*|omon); riegeln (*polizei*|omon); abriegeln (*polizei*|omon|sicherheitskräft*); zusammenziehen (*polizist*|*polizei*|sicherheitskräft*); postieren (*polizist*|*polizei*|sicherheitskräft*); auffahren (gefangenentransporter|wasserwerfer|*polizei*)
actor: subject
recipient: none
count object: troops
count subject: troops
trust: 0.6

[GOVERN law]
verbs: verabschieden (@bill); beschließen (@bill|todesstrafe|verfassungsänderung*); annehmen (@bill); billigen (@bill); absegnen (@bill); unterzeichnen (@bill); unterschreiben (@bill); ausfertigen (@bill); erlassen (@bill); ändern (@bill|verfassung|strafgesetzbuch|wahlrecht|wahlgesetz); ergänzen (@bill|strafgesetzbuch); verschärfen (@bill|strafrecht|*strafgesetz*|medienrecht|versammlungsrecht|*recht|strafen); treten kraft (@bill); durchwinken (@bill); zustimmen (@bill); stimmen (@bill); ratifizieren (@bill); durchbringen (@bill); einführen (todesstrafe|wehrpflicht|straftatbestand); ausweiten (todesstrafe); reformieren (@bill|verfassung)
near: @bill; strafen; todesstrafe; *recht; strafgesetz*; verfassung*; straftatbestand; wehrpflicht
subject: leg, body, person, gov, named, country, none, place, thing
actor: subject
recipient: none
without: abkommen; *vertrag; sanktion*; amnestie*; begnadig*; ablehn*; haft; un-resolution
trust: 0.6

[GOVERN appoint]
verbs: ernennen; berufen (@office|amt|posten|spitze|zum|zur); einsetzen (@office|als|interims*); bestellen (zum|zur) (@office); übernehmen (amt|posten|leitung|führung|ressort|vorsitz|kommando); betrauen (amt|leitung|führung|posten); befördern (zum|zur); rücken (spitze); nachfolgen; folgen (amt|posten); machen zum (@office); wählen (zum|zur) (parlamentspräsident*|vorsitzend*|sprecher*|*chef*); küren (@office); antreten (amt|nachfolge|posten); designieren; nominieren
near: @office; amt; posten; spitze; leitung; ressort; vorsitz; nachfolge*; kommando; nachfolger*
object: person, named, none, number, pronoun
actor: subject
recipient: object, zum, zur
implied actor: president
without: abberufen; prozent; zum gespräch; wahl*; gipfel; trainer*; nationaltrainer*; amtseid; verein; vereidig*; film*
trust: 0.5

[GOVERN appoint]
verbs: werden (neuer|neue|neuen) (@office); werden nachfolger*
near: @office; nachfolge*
actor: none
recipient: indirect, subject
implied actor: president
without: trainer*; nationaltrainer*; meister
trust: 0.6

[GOVERN dismiss]
verbs: entlassen (@office); feuern (@office); absetzen (@office); abberufen (@office); entheben (amt|amtes|posten|postens); schassen; setzen tür (@office); abservieren (@office); ablösen (@office); entbinden (amt|amtes|aufgaben|pflichten|posten); suspendieren (@office); entmachten; räumen (posten|stuhl) muss; auswechseln (@office); austauschen (@office); verlieren (amt|posten|ämter); stürzen (regierung); müssen gehen (@office)
near: @office; amt; amtes; posten; aufgaben; regierung
object: person, named, none, number, pronoun
actor: subject
recipient: object, subject
implied actor: president
without: haft; gefängnis; häftling*; *diplomat*; wahl*; botschafter* abberufen; trainer*; protest*; streik*; gefangene*
trust: 0.55

[GOVERN decide]
verbs: anordnen; anweisen; verfügen; dekretieren; beauftragen; einrichten (kommission|krisenstab|behörde|fonds|arbeitsgruppe|ministerium); gründen (kommission|behörde|fonds|agentur|ministerium|staatsfonds); beschließen (bau|*programm|haushalt|erhöhung|*reform|umbau|gründung|maßnahmenpaket|verlängerung|ausbau|aufnahme); genehmigen (bau|*programm|haushalt|plan|pläne|budget); absegnen (haushalt|*programm|budget|plan|pläne); auflegen (*programm); bauen (zaun|mauer|grenzzaun|barriere|*befestigung*); errichten (zaun|mauer|grenzzaun|barriere|*befestigung*|schutzwall); verlängern (zaun|mauer|grenzzaun|barriere); erhöhen (*steuer*|renten|mindestlohn|zölle|gebühr*|verteidigungsausgaben|wehretat|militärausgaben); senken (*steuer*|zölle|gebühr*); einführen (*steuer*|*gebühr*|preisbremse|preiskontrolle*); festsetzen (preise|mindestlohn)
near: regierung*; kabinett*; lukaschenko*; präsident*; *minister*; parlament*; behörd*; staatschef*; machthaber*; kanzler*; ministerium; kommission; warschau*; vilnius; minsk*; riga; tallinn; polen; litauen; lettland; estland; staat; belarus; seimas; rat; rada; kiew
subject: person, body, named, country, gov, leg, none, place
actor: subject
recipient: indirect
absorbs: yes
measures: money
without: sanktion*; *shaft; haftbefehl; arrest; festnahme; auflösung; liquidierung; schließung; manöver; mobilmachung; ermittlung*; gericht; richter*; ausgangssperre; ausreise; evakuier*; *deal
trust: 0.5

# Envoys who must leave, and officials and others who may not come in.
[SANCTION expel]
verbs: verlassen (müssen|muss|mussten|musste|sollen|soll); ausreisen (müssen|muss|mussten|musste|sollen|soll)
subject: envoy
actor: none
recipient: subject
count subject: persons
status: occurred
without: amtszeit; turnusmäßig; urlaub; besuch; saal; sitzung
trust: 0.8

[SANCTION discontinue]
verbs: verbieten einreise; untersagen einreise; verweigern einreise; verwehren einreise
subject: country, gov, igo, body, cop, place, person, none, pronoun
target: gov, leg, jud, cop
near: einreise
actor: subject
recipient: indirect, object
count recipient: persons
trust: 0.85

[COERCE restrict]
verbs: verbieten einreise; untersagen einreise; verweigern einreise; verwehren einreise
subject: country, gov, igo, body, cop, place, person, none, pronoun
target: cvl, med, opp, ngo, edu, rel, lab, bus
near: einreise
actor: subject
recipient: indirect, object
count recipient: persons
trust: 0.8

[COERCE restrict]
verbs: zurückdrängen (@border|belarus|belarussisch*); drängen zurück; zurückschieben (belarus|grenze)
target: ref, number, person
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.85

[SANCTION expel]
nouns: ausweisung
near: @envoy; *botschaft*; konsulat*
actor: subject
recipient: genitive, von, possessor
count recipient: persons
without: nach der; wegen; fordern; droht; forderung
trust: 0.6

# Embassies that open again.
[SUPPORT]
verbs: ankündigen (wiedereröffnung|eröffnung|öffnung) (*botschaft*|*konsulat*|vertretung)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
absorbs: yes
status: planned
trust: 0.8

[SUPPORT]
verbs: öffnen wieder (*botschaft|*konsulat); wiedereröffnen (*botschaft|*konsulat)
subject: country, gov, body, place, person, igo, none
actor: subject
recipient: none
trust: 0.85

[SUPPORT]
verbs: aufnehmen (arbeit|betrieb|tätigkeit) wieder
subject: gov
near: *botschaft*; *konsulat*
actor: subject
recipient: none
trust: 0.75
`;
