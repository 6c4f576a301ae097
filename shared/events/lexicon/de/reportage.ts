/** German: the acts as reportage tells them, by dictionary forms of everyday verbs and what must stand beside them. The format is told in ../format.ts. */
export const reportage = `
# Taken away: who takes, leads, carries or drives someone off.
[COERCE arrest]
verbs: mitnehmen; abholen; wegbringen; verschleppen; einkassieren; wegführen; überwältigen; ergreifen
subject: cop, gov, mil
object: person, named, number, opp, med, pronoun, ref, crm
not object: thing, vehicle
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: krankenhaus; klinik; sicherheit; schule ab; flughafen; computer*; akten; leich*
trust: 0.65

[COERCE arrest]
verbs: mitnehmen; abholen; wegbringen; holen
object: named, opp, med
subject: pronoun, none, person
near: morgen; nacht; früh; wohnung; haus; arbeitsplatz; vermummt*; maskiert*; uniform*; zivil; unbekannt*; männer; klingel*; verhör*; richtung; handschell*
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: krankenhaus; klinik; flughafen; oma; opa; großmutter; kindergarten; taxi; bahnhof; medaill*; gold; preis*; titel; sieg; punkt*
trust: 0.6

[COERCE arrest]
verbs: führen handschell*; bringen handschell*; abführen handschell*; wegführen handschell*; zerren (@vehicle|@dwelling|gericht*saal|bus|auto|wagen); stoßen (@vehicle|bus|auto|kleinbus); tragen (krankenzimmer|wohnung|wagen|bus) weg; schleifen (@vehicle|bus|wagen|wache)
object: person, named, number, opp, med, pronoun, ref, crm, none
actor: subject
recipient: object
count recipient: detained
implied actor: police
trust: 0.7

[COERCE arrest]
verbs: stellen
subject: cop, mil
object: crm, ref
actor: subject
recipient: object
count recipient: detained
without: frage*; antrag*; anzeige; verfügung; forderung*; schutz; aussicht; gericht; rechnung; bein
trust: 0.6

[COERCE arrest]
verbs: dürfen nach ^hause; kommen nach ^hause; zurückkehren nach ^hause
negated: yes
subject: person, named, opp, med, pronoun
near: verhör*; vernehmung*; polizei*; haft*; festgenommen*; gefängnis*; wache
actor: none
recipient: subject
count subject: detained
implied actor: police
without: schule; quarantäne; sturm
trust: 0.5

# What a court makes of a sentence, and what must be paid.
[COERCE arrest]
verbs: machen (jahre|jahren|monate); werden (jahre|jahren) ; erhöhen (jahre|monate); heraufsetzen (jahre|monate|strafe)
near: daraus; instanz; berufung*; gericht; urteil*; strafe
subject: jud, none
actor: subject
recipient: object, für, gegen
implied actor: court
measures: sentence
without: alt; jünger; älter; führerschein; wahl*
trust: 0.55

[COERCE arrest]
verbs: zahlen (złoty|zloty|rubel|euro|franken|griwna|basiseinheit*)
near: *angeklagt*; verurteilt*; *gericht*; richter*; strafe; geldstrafe; buße; bußgeld; prozess; verhandlung
subject: person, named, opp, med, pronoun, number, none
actor: none
recipient: subject
implied actor: court
measures: money
count subject: persons
without: schmerzensgeld; unterhalt; steuer*; lösegeld; schleuser*; schlepper*; anwalt*; miete
trust: 0.65

# Lost posts and studies, for what one thinks or signed.
[COERCE restrict]
verbs: verlieren (stelle|job|arbeit|posten|arbeitsplatz|lehrstuhl|studienplatz|anwaltslizenz|lehrerlaubnis|amt); fliegen (klinik|universität|uni|schule|theater|redaktion|hochschule|betrieb|job|krankenhaus); werfen (universität|uni|schule|klinik|theater|hochschule|betrieb); entlassen (klinik|universität|schule|theater|hochschule|krankenhaus|schuldienst|staatsdienst|redaktion); feuern; exmatrikulieren; hinauswerfen; rauswerfen; entziehen (anwaltslizenz|zulassung|lehrerlaubnis)
near: protest*; unterschr*; unterzeichn*; unterstütz*; streik*; politisch*; opposition*; solidari*; kundgebung*; gesinnung*; haltung; festgenommen*; verhaftet*; kritik*; fahne*; kommentar*; extremis*
subject: person, named, number, opp, med, pronoun, none, cop, gov, body
not subject: bus
actor: none
recipient: object, subject
implied actor: authorities
count recipient: persons
without: verletz*; genes*; verein*; trainer*; insolvenz*; sparprogramm*; abgewählt
trust: 0.65

[COERCE deport]
verbs: zurückbringen (*grenze|grenzlinie|grenzzaun|grenzstreifen); bringen (*grenze|grenzlinie|grenzzaun) zurück; fahren (*grenze); karren (*grenze)
object: person, ref, number, opp, named, prisoner
subject: cop, gov, none, country, person
near: migrant*; *flüchtling*; geflüchtet*; syrer*; afghan*; iraker*; gefangene*; häftling*; freigelassen*; bussen; bus; abgeschob*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: urlaub*; ausflug*; hilfsgüter; transport*
trust: 0.6

# Trials and inquiries.
[ACCUSE investigate]
verbs: liegen (anklage|anklageschrift) ; gehen (anklage|anklageschrift); erheben anklage; zugehen anklage; lauten (anklage|vorwurf|vorwürfe); stehen vor (*gericht|*richter|*richterin|strafkammer); stehen (anklagebank); sitzen anklagebank; nehmen visier; beginnen (*prozess|*verhandlung); eröffnen (*prozess|*verhandlung)
near: *gericht*; richter*; *anklage*; prozess*; verhandlung*; verfassungsschutz*; ermittl*; staatsanwalt*; geheimdienst*; kgb; kammer
subject: person, named, number, opp, med, none, pronoun, thing, cop, jud, gov, lab, body
actor: none
recipient: gegen, subject, object
implied actor: court
count recipient: persons
count subject: persons
without: friedensprozess; beitritt*; ernährung; verhandlungen; freispruch; eingestellt
trust: 0.6

# Hard words for what was done.
[ACCUSE disapprove]
verbs: ausstellen zeugnis; geben zeugnis; attestieren (mängel|*betrug|verstöße); zerpflücken; bewerten (kritisch|negativ|unfrei); einstufen (unfrei|undemokratisch); antanzen; rüffeln
near: vernichtend*; schlecht*; miserabl*; mängel; *betrug; verstöße; kritisch; negativ; unfrei; undemokratisch; außenministerium; auswärtig*; *wahl*; abstimmung*
subject: person, body, named, country, igo, ngo, gov, opp, leg
actor: subject
recipient: object, indirect
without: schüler*; film*; roman*; spiel; schule
trust: 0.6

# Freed, let home, handed over.
[RETREAT release]
verbs: übergeben; überstellen; ausliefern; aushändigen
object: prisoner
subject: country, person, gov, named, place, none, cop
actor: subject
recipient: object
count recipient: released
count object: released
implied actor: authorities
without: polizei; gericht; justiz; russland; moskau; paket*; brief*
trust: 0.6

[RETREAT release]
verbs: dürfen (hause|heim|zurück|eltern|gehen|familie|kloster); zurückkehren (frau|mann|familie|eltern|kindern|hause|ehemann|ehefrau); laufen (lassen|ließ|ließen|lässt); springen lassen; lassen (heim|hause|gehen|ziehen|frei); schicken (hause|heim); herauskommen; rauskommen; heimkehren; heimkommen; zurückdürfen; kommen (heim|heraus|raus)
near: verhör*; vernehmung*; haft*; *haft; zelle; gefängnis*; wache; polizei*; kaution; stunden; tagen; einsitzend*; inhaftiert*; gefangene*; häftling*; festgenommen*; verhaftet*; lager; straflager; auflagen; richter*; angeklagt*; beschuldigt*
subject: person, named, number, opp, med, pronoun, none, cop, gov, jud, country
object: person, named, number, opp, med, pronoun, none
actor: none
recipient: object, subject
count recipient: released
implied actor: authorities
without: schule; schüler*; nicht mehr nach; quarantäne; krankenhaus; klinik; evakuier*; anwohner*; forder*; katze; kater; hund; besuch*; publikum; zu ^hause
trust: 0.6

[RETREAT release]
verbs: sein (haft|gefängnis|gefangenschaft|lager|untersuchungshaft)
negated: yes
near: mehr
subject: person, named, opp, med, pronoun
actor: none
recipient: subject
count subject: released
implied actor: authorities
trust: 0.65

[RETREAT resign]
verbs: nehmen hut; hinwerfen; hinschmeißen; niederlegen (amt|ämter|mandat|posten|vorsitz|funktion*); räumen (posten|stuhl|chefsessel); aufgeben (posten|amt|vorsitz); ausscheiden (amt|vorstand|regierung)
subject: person, named, gov, leg, none, pronoun
not subject: country, number
actor: subject
recipient: none
without: gebiet*; rechte; trainer*; verletzt; turnier*; wettbewerb; pokal*
trust: 0.65

# Gone abroad for fear.
[RELOCATE flee]
verbs: ziehen nach; schaffen nach; absetzen nach; ausreisen nach; umziehen nach; entkommen nach; fliehen über; entwischen; flüchten über; übersiedeln nach
near: drohte*; haft*; gefängnis*; festnahme*; verfolg*; bevor; nacht; fahnd*; protest*; razzia; durchsuch*; verhaft*; fliehen; floh; exil; verurteilt*; straf*
subject: person, named, number, none, pronoun, opp, med
not subject: vehicle, mil, country, gov
actor: subject
recipient: none
count subject: persons
count actor: persons
without: kugel; vorwürf*; kritik; delegation; besuch*; mannschaft; bundesligist; urlaub
trust: 0.55

[RELOCATE migrate]
verbs: klettern (zaun|*zaun|*mauer|*anlage|grenze|fluss|bug|oder|neiße); steigen (zaun|*zaun|*anlage); überklettern; überwinden (zaun|*zaun|*anlage|grenzbefestigung*); durchschwimmen; untertunneln; kommen (belarus) über
subject: person, ref, number, named, pronoun
actor: subject
recipient: none
count subject: persons
count actor: persons
without: einbrecher*; soldat*; strom*; gas; öl; waren; züge; wildschwein*; getreide; tourist*; ausflügler*; jedes ^jahr
trust: 0.6

# Beaten: who left how.
[ASSAULT beat]
verbs: verlassen (wache|revier|polizeirevier|gefängnis|zelle|polizeistation|arrest); kommen (wache|revier|zelle|verhör|arrest); zurückkehren (verhör|haft|arrest)
near: gebrochen*; blutergüss*; prellung*; verletzung*; blutig*; zerschlagen*; blutüberströmt*; ausgeschlagen*; gehirnerschütterung; blaue*; platzwunde*
actor: none
recipient: subject
count recipient: injured
implied actor: police
trust: 0.7

[ASSAULT beat]
verbs: werfen boden; stoßen boden; zwingen boden; reißen boden; drücken boden; treten (bauch|kopf|gesicht|rücken|rippen); schlagen (gesicht|kopf|schlagstock|knüppel|faust|fäusten)
object: person, named, opp, med, pronoun, number, none
actor: subject
recipient: object, indirect
count recipient: injured
implied actor: police
without: stürmer*; torwart*; strafraum; gegner*; ball; runde; ring; flinte; glas
trust: 0.65

[ASSAULT primitive]
verbs: stechen; erstechen; niederstechen; verletzen (messer|*messer|speer|stein*|pfeil*|ast); rammen (messer|klinge|speer)
object: person, named, mil, cop, pronoun, none, thing
near: messer*; *messer*; zaun; *zaun*; brust; klinge; speer; unbekannt*; *soldat*; angriff; migrant*
actor: subject
recipient: object, indirect
count recipient: injured
without: see; mücke*; wespe*; auge; karte*; spargel
trust: 0.7

# A court or office takes back or holds up what was ordered.
[CONCEDE]
verbs: aussetzen (abschiebung|ausweisung|beschluss|entscheidung|bescheid|auslieferung|verfügung|vollzug|vollstreckung); aufheben (abschiebung|ausweisung|bescheid|beschluss|auslieferung|verfügung|haftbefehl); stoppen (abschiebung|ausweisung|auslieferung); kippen (beschluss|bescheid|verfügung|abschiebung|verbot); zurücknehmen (bescheid|ausweisung|verbot)
subject: jud, gov, person, named, none
actor: subject
recipient: genitive, von, gegen
without: zinsen; handel; bau; baugenehmigung
trust: 0.7

[AID]
verbs: anerkennen (flüchtling*|asylberechtigt*); gewähren (schutz|asyl|zuflucht|unterschlupf|kirchenasyl); zuerkennen (flüchtlingsstatus|schutz*|schutzstatus); zusprechen (flüchtlingsstatus|schutzstatus|asyl)
subject: gov, country, body, named, person, none, igo, ngo, place, jud
actor: subject
recipient: indirect, object, subject
count recipient: persons
without: denkmal*; pflanze*
trust: 0.75

# Candles, portraits, flags before an embassy.
[PROTEST demo]
verbs: brennen (kerzen|lichter|fackeln); anzünden (kerzen|lichter|fackeln); entzünden (kerzen|lichter|fackeln); kommen vor (*botschaft|konsulat|*gericht); stehen vor (*botschaft|konsulat); ziehen vor (*botschaft|konsulat|parlament); versammeln vor (*botschaft|konsulat|parlament|*gericht|gefängnis)
near: botschaft; konsulat; gefangene*; häftling*; opfer*; solidari*; mahnwache; bildern; porträts; fotos; fahnen; plakaten; transparent*; belarus*; gedenk*; rufen; skandier*
subject: person, number, opp, none, edu, cvl, med, lab, named, thing
actor: subject
recipient: none
count actor: participants
count subject: participants
without: torte; geburtstag*; kirche; *altar; schlange; visum; visa; polizeiwagen
trust: 0.6

[SUPPORT]
verbs: nennen (held*|*held|*held*|vorbild*|patriot*|märtyrer*); sprechen von (held*|vorbild*); bezeichnen als (held*|vorbild*); würdigen als (held*|vorbild*)
near: held*; *held; vorbild*; patriot*; märtyrer*
subject: person, body, named, country, gov, igo, leg, none, opp
actor: subject
recipient: object
without: film*; roman*; serie; antiheld*; sage
trust: 0.65

# Goods that are no longer let through.
[SANCTION discontinue]
verbs: durchlassen (*zug|*züge|*ware|*waren|*dünger*|kali|*öl|*lieferung*|*produkt*|getreide|treibstoff); lassen (*düngerzüge|*güterzüge|*waren|*dünger*|kali|*produkte) durch; abnehmen (*ware|*waren|*dünger*|kali|*produkt*); befördern (*dünger*|kali|*waren|*öl)
negated: yes
subject: country, place, gov, body, named, bus, none
actor: subject
recipient: genitive, aus, von
without: kontroll*; haltbarkeit
trust: 0.65

[COOPERATE]
verbs: ausheben (*ring|*bande|*netzwerk|*netz); zerschlagen (*ring|*bande|*netzwerk|*netz); sprengen (*ring|*bande|*netzwerk)
near: gemeinsam*; zusammen
subject: cop, gov, person, body, country, none
actor: subject
recipient: mit
trust: 0.65

[COERCE arrest]
verbs: sitzen jahr; sitzen monat
subject: person, named, opp, med, pronoun
actor: none
recipient: subject
implied actor: authorities
measures: sentence
without: parlament; regierung; rollstuhl; amt; thron; aufsichtsrat; bundestag; schreibtisch; exil; tisch
trust: 0.55

[COERCE arrest]
verbs: fahren (@prison|okrestina); karren (@prison|okrestina); schaffen (@prison|okrestina); verfrachten (@prison|okrestina)
object: person, named, opp, med, pronoun, number, none
not object: vehicle, thing
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: besuch*; paket*; ausflug*
trust: 0.65

[COERCE arrest]
verbs: geben (jahre|monate|tage|lagerhaft|haft)
near: kommentar*; gericht; urteil*; richter*; lager; lagerhaft; spende*; angeklagt*; haft; like; plakat*
subject: none, pronoun, jud
actor: none
recipient: für, indirect
implied actor: court
measures: sentence
without: rabatt; garantie; vertrag; vor
trust: 0.55

[COERCE restrict]
verbs: sein unten; herunterlassen; senken; sein (herunter|heruntergelassen)
near: schlagbaum; schranke; schlagbäume
actor: none
recipient: none
implied actor: authorities
without: parkplatz; kaputt; bahnübergang; parkhaus
trust: 0.6

[RETREAT withdraw]
verbs: packen; abfahren; abrücken; abreisen; verschwinden; räumen; abbauen
subject: mil, uaf, forces
near: wagner*; söldner*; soldat*; zelt*; lager; truppenübungsplatz; einheit*
actor: subject
recipient: none
count subject: troops
without: urlaub; feierabend; front
trust: 0.6

[PROTEST hunger]
verbs: essen nichts; verweigern (nahrung|essen|nahrungsaufnahme|mahlzeiten); hungern; anrühren (essen|nahrung)
near: inhaftiert*; gefangene*; *häftling*; gefängnis; lager; zelle; haft; kolonie; isolationshaft
actor: subject
recipient: none
without: fastenzeit; diät; vegan*
trust: 0.7

[PROTEST strike]
verbs: einfahren; erscheinen (arbeit|schicht|werk); antreten (schicht|arbeit)
negated: yes
subject: lab, number
actor: subject
recipient: none
count actor: participants
without: unglück; grubengas; krankheit; feiertag
trust: 0.6

[PROTEST obstruct]
verbs: stellen quer; versperren (straße*|zufahrt*|weg|übergang|autobahn*|grenzübergang); zuparken; verbarrikadieren; parken quer
near: zugmaschine*; traktor*; lastwagen; lkw; spediteur*; landwirt*; bauern; übergang; grenz*; protest*
subject: person, lab, bus, number, opp
actor: subject
recipient: none
without: polizei versperr*; unfall; umgestürzt*; schnee
trust: 0.65

[REQUEST assist]
verbs: wollen (geld|hilfe|waffen|sanktionen|unterstützung|mittel|garantien|munition|verstärkung)
on:von: igo, country, place, gov, named, body
actor: subject
recipient: von
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: bitten; anflehen; ersuchen; beschwören
near: einzusetzen; begnadig*; gnade; verschonen; freizubekommen; freizulassen; freilassung
subject: person, named, body, ngo, opp, gov
actor: subject
recipient: object, um
absorbs: yes
trust: 0.6

[REJECT]
verbs: übergehen (bitte*|forderung*|appell*|anfrage*|note|einladung*); ignorieren (bitte*|forderung*|appell*|anfrage*|note|einladung*); überhören (bitte*|forderung*|appell*|anfrage*)
subject: country, place, gov, body, person, named
actor: subject
recipient: genitive, von
trust: 0.65

[REJECT]
verbs: unterschreiben (gnadengesuch|begnadigungsgesuch|reueerklärung|geständnis|verpflichtung*|gnadenbitte); unterzeichnen (gnadengesuch|begnadigungsgesuch|reueerklärung|geständnis); stellen (gnadengesuch|gnadenantrag); einreichen (gnadengesuch|begnadigungsgesuch)
negated: yes
actor: subject
recipient: none
trust: 0.65

[THREATEN restrict]
verbs: zudrehen (gashahn|hahn|ölhahn|leitung*); abdrehen (gas|strom|öl|gashahn); kappen (gas|strom)
near: kündig*; droh*; warnt*; erklärte; wolle; werde; könnte
subject: person, country, place, gov, named, pronoun, none
actor: subject
recipient: indirect
trust: 0.55

[AGREE]
verbs: werden einig; sein einig; zusagen; zusichern
near: streifen; patrouill*; abkommen; grenze*; zusammenarbeit; ausrüstung; hilfe; geld; waffen; projekt; vertrag; unterstützung; schutz; aufnahme; lieferung*
subject: person, country, body, gov, named
actor: subject
recipient: indirect, mit
absorbs: yes
without: experten; beobachter; historiker; ehe*
trust: 0.55

[CONSULT]
verbs: setzen tisch; sitzen tisch; hinsetzen; zusammensetzen
near: mit
subject: person, named, gov, country, body
actor: subject
recipient: mit
without: essen; familie; kaffee; kunden; kaputt
trust: 0.55

[CONSULT visit]
verbs: landen; eintreffen; anreisen; ankommen; aufschlagen
subject: gov
object: none, place
actor: subject
recipient: none
without: gefängnis; haft; charts; ballon*; drohne*; unfall; notland*; flüchtling*; freigelassen*; exil
trust: 0.6

[SUPPORT]
verbs: stellen vor; stellen hinter; verteidigen; einstehen für; starkmachen für
object: opp, med, person, named, none
near: verhaftet*; inhaftiert*; gefangene*; häftling*; aktivist*; journalist*; opposition*; verfolgt*; schauspieler*; festgenommen*
subject: person, named, gov, ngo, igo
actor: subject
recipient: vor, hinter, object, für
without: gericht; aufgabe; kamera; presse; frage; richter; titel; botschaft; konsulat; dissertation
trust: 0.55

[AID]
verbs: finden (wohnung*|unterkunft|unterkünfte|bleibe|quartier*); besorgen (wohnung*|unterkunft|visa|medikamente); stellen (wohnung*|unterkunft|unterkünfte) ; bezahlen (miete|behandlung|anwalt|anwältin)
near: flüchtling*; geflüchtet*; gefangene*; häftling*; exil*; belaruss*; verfolgt*; migrant*
subject: gov, place, body, ngo, country, person, named, rel, igo
actor: subject
recipient: für, indirect
without: makler*; student*; tourist*
trust: 0.6

[SANCTION expel]
verbs: müssen (packen|gehen|ausreisen|abreisen); packen; ausreisen; abreisen
subject: envoy
near: tagen; stunden; frist; binnen; innerhalb; bis
actor: none
recipient: subject
implied actor: government
trust: 0.6

[MOBILIZE weapons]
verbs: gehen stellung; bringen stellung; auffahren; aufstellen
subject: weapon, missile, mil, country, gov, vehicle, thing, none
near: raketenwerfer*; rakete*; haubitze*; panzer*; geschütz*; artillerie; iskander*; oreschnik*; flugabwehr*
actor: subject
recipient: none
without: museum; denkmal; ausstellung
trust: 0.65

[ASSAULT torture]
verbs: schlafen (lassen|ließ|ließen|lässt); jagen (strom|stromstöße); verabreichen (elektroschocks|stromstöße); quälen; traktieren
near: zelle; verhör*; haft; nächte*; strom*; lager; wärter*; geheimdienst*; miliz*; elektro*; vernehm*
actor: subject
recipient: object, indirect
implied actor: authorities
without: kind*; nachbar*; sorgen; fluss; mücken
trust: 0.6

[INCIDENT accident]
verbs: fahren (graben|baum|leitplanke|fluss|abhang|mauer); stürzen (graben|fluss|abhang|schlucht); rutschen (graben|abhang); kommen (fahrbahn|straße) ab
subject: vehicle, thing, person, named
actor: none
recipient: none
count clause: killed
trust: 0.65
`;
