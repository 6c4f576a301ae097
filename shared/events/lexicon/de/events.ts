/** German words for events. The format is told in ../format.ts. */
export const events = `
[COERCE arrest]
verbs: festgenommen; verhaftet*; festnehm*; nahm* fest; nehm* fest; nimmt fest; inhaftier*; abgeführt; festgesetzt; festzunehmen
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: fürchte*; befürcht*
trust: 0.85

[COERCE arrest]
nouns: festnahme*; verhaftung*; inhaftierung*
actor: durch, subject
recipient: genitive, object
count recipient: detained
implied actor: police
needs: recipient
without: angst*; furcht; befürcht*
trust: 0.55

[COERCE arrest]
verbs: verurteil* zu; verurteilt; verhängt* (haft*|geldstraf*|jahre*); bestraft; verurteilt*
near: jahr*; haft*; monat*; strafkolonie; gefängnis; gericht*; geldstrafe; tage*; lagerhaft; lebenslang*; kolonie
actor: subject
recipient: object
implied actor: court
measures: sentence, money
count recipient: persons
without: *verbot; *verbote; *sperre; *sperren
trust: 0.8

[COERCE seize]
verbs: durchsuch*; beschlagnahm*; zwang* zur landung; gezwungen; zwang*; zur landung gezwungen
near: wohnung*; büro*; redaktion*; landung; flugzeug; maschine; razzia; durchsuch*; ausrüstung; räume; computer; notland*
actor: subject
recipient: object
implied actor: police
without: exil; ausreise; flucht; rücktritt
trust: 0.8
count object: vehicles
measures: money

[COERCE seize]
nouns: razzia; razzien; durchsuchung*; hausdurchsuchung*
actor: durch, subject
recipient: bei, genitive, gegen
implied actor: police
trust: 0.5
count object: vehicles
measures: money

[COERCE restrict]
verbs: schließ* @border; schloss* @border; geschlossen; schließt; sperr* @border; gesperrt; abgeriegelt; eingestellt
near: grenz*; übergang*; übergäng*; grenzverkehr; bahnverkehr
actor: subject
recipient: für, zu
without: gespräch*; abkommen; vertrag; botschaft
trust: 0.7

[COERCE restrict]
verbs: zurückgewies*; zurückgedräng*; wies* zurück; abgewehrt
near: migrant*; flüchtling*; geflüchtet*; schutzsuchend*
actor: subject
recipient: object
count recipient: persons
trust: 0.7

[COERCE censor]
verbs: blockier* ; gesperrt; sperr*
near: webseite*; internet*; portal*; website*; seite; zugang
actor: subject
recipient: object
implied actor: authorities
trust: 0.75

[COERCE cyber]
verbs: gehackt; hackt*; griff* (server*|netz*|webseite*) an; legt* lahm
near: server*; netz*; system*; webseite*; daten*; gehackt; hackt*
actor: subject
recipient: object
trust: 0.7

[COERCE ban]
verbs: eingestuft; stuf* ein; verbiet*; verbot; verboten; aufgelöst; löst* auf; untersag*
near: extremistisch*; terroristisch*; organisation*; partei*; verband*; verein*; medien*; gewerkschaft*; kanal; menschenrechts*
actor: subject
recipient: object
implied actor: authorities
without: flüg*; luftraum; import*; land; airline*; landeverbot; flugverbot
trust: 0.7

[COERCE deport]
verbs: abgeschoben; schieb* ab; schob* ab; ausgewiesen; weis* aus; wies* aus; außer landes gebracht; abschieb*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; botschafter*
trust: 0.75

[COERCE martial-law]
verbs: verhäng* ausnahmezustand; ausgerufen; rief* ausnahmezustand; verhängt; verlänger*
near: ausnahmezustand*; notstand*; kriegsrecht*
actor: subject
recipient: none
trust: 0.85

[SANCTION discontinue]
verbs: verhäng*; beschlossen; beschließ*; beschloss*; ausgeweitet; weit* aus; verschärf*; einigt* sich; verabschied*; geeinigt; billig*; setzt*
object: sanctions, flights
actor: subject
recipient: gegen, für
without: aufgehoben; hob; verschiebt
trust: 0.85

[SANCTION discontinue]
verbs: sperr*; gesperrt; meid*; stellt* ein; eingestellt; untersag*; gestoppt; stopp*; verbiet*; verboten
near: flüg*; luftraum*; airline*; himmel; belavia; flugverkehr; flugverbindung*; import*; landung*
actor: subject
recipient: für, object, nach
trust: 0.8

[SANCTION discontinue]
nouns: flugverbot*; landeverbot*; sanktionspaket*
actor: subject
recipient: für, gegen
needs: both-sides
trust: 0.5

[SANCTION expel]
verbs: ausgewiesen; weis* aus; wies* aus; erklär* persona; zur persona non grata erklärt
near: diplomat*; botschafter*; botschaft*; persona
actor: subject
recipient: object
trust: 0.85
count recipient: persons

[SANCTION withdraw]
verbs: abberufen; berief* ab; zurückgerufen; zog* ab; ruft zurück; rief* zurück; schloss* botschaft; geschlossen
near: botschafter*; diplomat*; botschaft
actor: subject
recipient: in, aus, object
trust: 0.75

[ACCUSE disapprove]
verbs: verurteil*; kritisier*; bestell* ein; einbestell*; bezeichnet* als; nannt*; nennt; prangert*; geißelt*
subject: person, body, named, country, gov, igo, none
actor: subject
recipient: object
without: jahren*; haft; gefängnis*; gericht*; straf*; monaten; lagerhaft; kolonie
trust: 0.8

[ACCUSE allege]
verbs: beschuldig*; bezichtig*; macht* verantwortlich
actor: subject
recipient: object
absorbs: yes
trust: 0.85

[ACCUSE allege]
verbs: warf* vor; wirf* vor; vorgeworfen; werf* vor
actor: subject
recipient: indirect, object
absorbs: yes
trust: 0.85

[ACCUSE investigate]
verbs: ermittel*; eingeleitet; leit* ein; angeklagt; klagt* an; begann; begonnen; eröffnet*; aufgenommen; erhob* anklage; erhoben
near: ermittl*; verfahren*; prozess*; anklage*; strafverfahren*; ermittelt; angeklagt
actor: subject
recipient: gegen, object
count recipient: persons
implied actor: prosecutors
trust: 0.7

[REQUEST yield]
verbs: forder* (freilassung|rücktritt|abzug|ende|sofortige|freizulassen); fordert* (freilassung|rücktritt|abzug|ende); verlang* (freilassung|rücktritt|abzug|freizulassen); gefordert; dräng* auf freilassung
near: freilassung; rücktritt; freizulassen; abzug; ende
actor: subject
recipient: von, object
absorbs: yes
trust: 0.8

[REQUEST assist]
verbs: forder* (sanktion*|hilfe|unterstützung); gebeten; bat* um hilfe; bitt* um; bat* um; fordert* (sanktion*|hilfe|unterstützung); appell* an
near: sanktion*; hilfe*; unterstützung; beobachter*; waffen*
actor: subject
recipient: von, object, an
absorbs: yes
trust: 0.75

[REQUEST change]
verbs: forder*; fordert*; verlang*; rief* auf; ruf* auf; ruft auf; aufgerufen; appellier*; dringt; dräng*; schlug* vor; lud* ein; bat*
subject: person, body, named, country, gov, igo, none
actor: subject
recipient: von, object, an
absorbs: yes
without: freilassung; sanktion*; hilfe; todesopfer; menschenleben; botschafter*; ultimatum
trust: 0.65

[REJECT]
verbs: ablehn*; lehn* ab; abgelehnt; weiger*; verweiger*; wies* zurück; ausgeschlossen
actor: subject
recipient: object, indirect
absorbs: yes
without: kommentar*; stellungnahme*; migrant*; flüchtling*; essen; kaffee; nachtisch; unwohlsein*
trust: 0.6

[THREATEN]
verbs: droh*; gedroht; androh*; angedroht
subject: person, body, named, country, gov, igo
actor: subject
recipient: indirect, object
absorbs: yes
without: meteorolog*; frost; unwetter; glätte; sturm; haft; droht ihm; droht ihr; drohen ihm; jahre; todesstrafe; glatteis*; unwetter*; sturm*; meteorolog*; inflation*; nachahm*; betrüger*; epidemie*; preis*; trainer; spielern; verspätung*
trust: 0.65

[AGREE]
verbs: einigt*; geeinigt; vereinbar*; versprach*; versprochen; versprech*; zugesagt; sagt* zu; verpflichtet*; zusag*
actor: subject
recipient: mit, indirect
absorbs: yes
measures: money
without: sanktion*; gesetz*; dekret*
trust: 0.75

[AGREE]
verbs: unterzeichn*; schloss*; geschlossen
near: abkommen*; vertrag*; vereinbarung*; memorandum*
object: agreement, none, thing
actor: subject
recipient: mit
measures: money
trust: 0.75

[CONSULT visit]
verbs: reist* nach; gesprochen; sprach* mit; sprich* mit; verhandelt*; reist*; kam* zu gespräch*; eingetroffen; beraten; beriet*
near: präsident*; minister*; außenminister*; kanzler*; besuch; treffen; gespräch*; botschafter*; staatschef*; machthaber*; delegation*; gesandt*; regierungschef*; lukaschenko; putin; oppositions*; sondergesandt*; bundeskanzler*
actor: subject
recipient: mit, object
without: entscheidung*; maßnahme*; journalist*; angaben; krankenhaus; sanktion*; ins herz
trust: 0.7

[CONSULT phone]
verbs: telefonier*
actor: subject
recipient: mit
trust: 0.85

[SUPPORT]
verbs: unterstütz*; begrüß*; gratulier*; dank*; gedankt; würdig*; anerkannt*; lobt*; gelobt; ausgezeichnet; solidarisier*; erkenn* an
subject: person, body, named, country, none, gov, igo
actor: subject
recipient: object, indirect, mit
without: mannschaft*; trainer*; fußball*
trust: 0.65

[CONCEDE]
verbs: begnadig*; aufgehoben; hob* auf; gelockert; locker*; heb* auf
near: begnadig*; sanktion*; verbot*; ausnahmezustand; beschränkung*; strafmaßnahm*
actor: subject
recipient: object, gegen
count recipient: released
trust: 0.75

[RETREAT release]
verbs: freigelassen; freilass*; ließ* frei; lässt frei; lass* frei; freigekommen; kam* frei; entlassen; freizulassen; kommt frei
near: gefangen*; haft; häftling*; frei*; gefängnis; inhaftiert*
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: forder*; sollte; verlang*; könnte; minister
trust: 0.75

[RETREAT withdraw]
verbs: zog* ab; abgezogen; zieh* ab; abzieh*
near: truppe*; soldat*; armee
actor: subject
recipient: aus
trust: 0.8

[RETREAT resign]
verbs: trat* zurück; zurückgetreten; tritt zurück
actor: subject
recipient: none
trust: 0.85

[AID]
verbs: gewähr*; gab*; stell* bereit; bereitgestellt; übergab*; übergeben; liefer*; geliefert; bewillig*; zahlt*; erteil*
object: aid, weapon, money
not subject: bus
actor: subject
recipient: indirect, an, für
measures: money
trust: 0.7

[PROTEST demo]
verbs: demonstrier*; protestier*; marschier*; versammel* sich; gingen auf; zogen durch; gehen auf; versammelt*; ging* auf
near: demonstr*; protest*; gegen; straße*; kundgebung*; marsch*; versammel*
not subject: ref
actor: subject, object
recipient: gegen, vor
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST demo]
nouns: demonstration*; protest; proteste; kundgebung*; protestmarsch*; massenprotest*
near: fand; gab; kam; findet; stattgefunden; nahmen; versammelt*
not subject: ref
actor: genitive, subject
recipient: gegen, vor
implied actor: protesters
trust: 0.5

[PROTEST demo]
verbs: nahmen* teil; teilgenommen; beteiligt* sich
near: demonstration*; kundgebung*; marsch*; protest*; protestmarsch*
actor: subject
recipient: gegen, vor
count actor: participants
trust: 0.75

[PROTEST strike]
verbs: streik*; gestreikt; trat* in streik; legt* arbeit nieder; niedergelegt
actor: subject, object
recipient: none
count actor: participants
trust: 0.8

[PROTEST hunger]
verbs: trat* in hungerstreik; begann* hungerstreik; begonnen
near: hungerstreik*
actor: subject, object
recipient: none
trust: 0.85

[MOBILIZE troops]
verbs: verleg*; verlegt*; entsandt*; entsend*; stationier*; verstärk*; schick* (soldat*|truppe*); begann* manöver; begonnen; zusammengezogen; schickt*
near: soldat*; truppe*; manöver*; armee*; einheit*; polizist*; militär*; grenz*
actor: subject
recipient: none
count object: troops
without: hilfe; migrant*
trust: 0.7
count subject: troops

[MOBILIZE weapons]
verbs: stationier*; verletzt*; drang* ein; eingedrungen; flog*; eingeflogen
near: rakete*; luftraum*; atomwaffe*; drohne*
actor: subject
recipient: none
without: person*; mensch*
trust: 0.7
count subject: vehicles
count object: vehicles

[ASSAULT beat]
verbs: geschlagen; schlug*; verprügel*; misshandel*; folter*; gefoltert; zu schlagen; geprügelt
actor: subject
recipient: object
count recipient: injured
implied actor: police
without: *gegner*; spiel*; *spielerin; vor; vorgeschlagen; alarm; wind; *mannschaft; satz; sätzen; turnier; finale; tor; tore; punkte*; meister*; dinamo; bate
trust: 0.7

[ASSAULT crowd-control]
verbs: eingesetzt; setzt* ein; setz* ein; ging* vor; vorgegangen; einsetz*; auseinandergetrieben
near: tränengas; wasserwerfer*; blendgranate*; schlagstöck*; gummigeschoss*; pfefferspray
actor: subject
recipient: gegen
implied actor: police
trust: 0.85

[ASSAULT primitive]
verbs: bewarf*; bewarfen; beworfen; warf* steine; warfen; griff* an; angegriffen
near: stein*; flasche*; messer*; äste*
actor: subject
recipient: object, auf, nach
count recipient: injured
trust: 0.8

[ASSAULT heavy-weapons]
verbs: beschoss*; beschossen; bombardier*; beschieß*
actor: subject
recipient: object, auf
trust: 0.75

[ASSAULT firearms]
verbs: erschoss*; erschossen; getötet; töt*; angeschossen; eröffnet* feuer; ermordet*
actor: subject
recipient: object
count recipient: killed
trust: 0.65

[ELECT vote]
verbs: wähl*; gewählt; gestimmt; abgestimmt; stimmt* ab; fand* statt; stattgefunden; begonnen; begann
near: wahl; wahlen; wähler*; stimmberechtigt*; präsidentschaftswahl*; parlamentswahl*; referendum*; wahllokal*
actor: none
recipient: none
implied actor: voters
measures: percent
without: präsident des; bundestag; parlament; abgeordnet*
trust: 0.6

[ELECT vote]
verbs: lag; betrug; gab*
near: wahlbeteiligung*; beteiligung*
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[ELECT result]
verbs: gewann*; gewonnen; erhielt*; erhalten; siegt*; wiedergewählt; kam* auf
near: wahl*; stimmen; prozent; präsidentschaftswahl*; sieger*; wahlkommission
actor: none
recipient: subject, object
measures: percent
implied actor: Central Election Commission
trust: 0.7

[ELECT result]
verbs: erklärt* zum
near: sieger*; gewinner*; wahlsieger*; präsident*
actor: subject
recipient: object
measures: percent
implied actor: Central Election Commission
trust: 0.75

[ELECT inaugurate]
verbs: vereidigt; legt* amtseid; eingeführt
near: amt*; eid; vereidigt
actor: subject
recipient: none
trust: 0.75

[GOVERN law]
verbs: verabschied*; unterzeichn*; beschloss*; beschlossen; billig*; gebilligt; setzt* in kraft; angenommen
object: law
actor: subject
recipient: none
without: sanktion*; abkommen
trust: 0.75

[GOVERN appoint]
verbs: ernannt*; ernenn*; berufen; berief*
object: person, named, number, pronoun, none, office
not object: place
actor: subject
recipient: object
implied actor: president
without: ab; botschafter zurück
trust: 0.7

[GOVERN dismiss]
verbs: entlassen; entließ*; abgesetzt; setzt* ab; gefeuert
near: minister*; verteidigungsminister*; innenminister*; außenminister*; chef*; botschafter*; general*; leiter*; direktor*; posten; geheimdienstchef*; ministerpräsident*; regierung
actor: subject
recipient: object
implied actor: president
trust: 0.7

[RELOCATE flee]
verbs: geflohen; floh*; flieh*; geflüchtet; flüchtet*; verließ* (land|belarus); verlassen; ausgereist; ging* ins exil
near: land; belarus; exil; litauen; polen; ukraine; ausland; nach; flücht*; geflo*; floh
actor: subject, object
recipient: none
count actor: persons
trust: 0.7

[RELOCATE migrate]
verbs: überquer*; gelang*; versucht* zu überqueren; durchbrach*; durchbroch*; drang*; überschritt*
near: grenz*; migrant*; geflüchtet*; flüchtling*
actor: subject, object
recipient: none
count actor: persons
without: tourist*; ausflügler*; jedes ^jahr
trust: 0.75

[INCIDENT accident]
verbs: abgestürzt; stürz* ab; verunglück*; explodier*; gestorben; starb*; ums leben; kam* ums leben
near: unfall*; fabrik*; brannte; brand*; explosion*; absturz*; abgestürzt; feuer; bergwerk*; flugzeug; drohne*; unglück*; bus
actor: none
recipient: subject, object
count recipient: killed
trust: 0.6

[INCIDENT accident]
verbs: brannt*; ausgebrannt; niedergebrannt
actor: none
recipient: none
trust: 0.7

[INCIDENT death]
verbs: starb*; gestorben; gefunden; tot aufgefunden; aufgefunden
near: tot; leiche; starb; gestorben; erhängt; haft
actor: none
recipient: subject, object
count recipient: killed
without: langer ^krankheit; schwerer ^krankheit; natürlichen ^todes; seiner ^wohnung; ihrer ^wohnung; kreis ^familie
trust: 0.65

[REJECT]
verbs: erkenn* an; erkannt* an; anerkannt; anerkenn*; stimm* zu; zugestimmt; akzeptier*
negated: yes
actor: subject
recipient: object, indirect
without: kommentar*; stellungnahme*
trust: 0.65
`;
