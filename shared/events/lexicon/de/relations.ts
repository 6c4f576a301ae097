/** German words for what states, courts and parties say and do to each other that events.ts does not hold. The format is told in ../format.ts. */
export const relations = `
[SANCTION discontinue]
verbs: setzt* auf sanktionsliste; gesetzt auf sanktionsliste; belegt* mit sanktionen; belegt* (sanktion*|einreiseverbot*|strafzöll*); verhängt* (embargo|zölle|einfuhrverbot|einreiseverbot*); friert* ein; eingefroren; kappt* (beziehung*|handel*); bricht ab (beziehung*); brach* ab (beziehung*); abgebrochen (beziehung*); kündigt* (vertrag*|lieferung*|abkommen); gekündigt; stoppt* (lieferung*|import*|transit*|kauf*); ausgeschlossen (wettbewerb*|olympi*|weltmeisterschaft*|turnier*|swift); schließ* aus (wettbewerb*|olympi*|weltmeisterschaft*); boykottiert*; verlängert* sanktion*; erweitert* sanktion*; listet*
near: sanktion*; embargo; handel*; vermögen*; lieferung*; import*; transit*; beziehung*; konten; wettbewerb*; olympi*; weltmeisterschaft*; einreiseverbot*; swift; kali*; zölle; einfuhr*; vertrag*
actor: subject
recipient: gegen, für, mit, zu, object
count recipient: persons
without: aufgehoben; hob; ende der; miet*; pacht*
trust: 0.7

[SANCTION expel]
verbs: verweist des landes; verwies* des landes; aufgefordert (verlassen|ausreise); forder* (verlassen); fordert* (verlassen); weist aus
near: diplomat*; botschaft*; attaché*; geschäftsträger*
actor: subject
recipient: object
trust: 0.7
count recipient: persons

[ACCUSE disapprove]
verbs: rügt*; rüg*; gerügt; monier*; tadelt*; geißelt; verurteil* scharf; zeigt* (empört|besorgt); beklagt*; brandmarkt*; beschimpft*; sprach* von (terror*|farce|staatsterror*|skandal*|verbrechen|schande); spricht von (terror*|farce|staatsterror*|skandal*|verbrechen); protestiert* bei; überreicht* protestnote; einbestellt; bestellt* ein; zitiert* (botschafter*|geschäftsträger*); nennt (farce|terror*|diktator*|verbrech*|skandal*); nannte (farce|terror*|diktator*|verbrech*|skandal*); genannt (farce|terror*); übt* kritik; empört*
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: object, an, bei
without: haftstrafe; jahren haft; prozess gegen
trust: 0.65

[ACCUSE allege]
verbs: hielt* vor; hält vor; gehalten vor; vorgehalten; machte* (verantwortlich|schuld); gemacht verantwortlich; gab* die schuld; gibt die schuld; unterstell*; lastet* an; angelastet; schob* die schuld; schiebt die schuld; zieh*; beschuldigt
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: indirect, object
absorbs: yes
without: truppe*; soldat*; rede; gespräch*
trust: 0.7

[ACCUSE investigate]
verbs: verhör*; verhört*; vernommen; vernimmt; vernahm*; lädt vor; vorgeladen; fahndet*; gefahndet; ausgeschrieben zur fahndung; schreib* zur fahndung; verklagt*; klagt* gegen; reicht* klage; eingereicht klage; steht vor gericht; stand* vor gericht; stehen vor gericht; gestellt vor gericht; wirft vor; nahm* ermittlungen auf; aufgenommen ermittlungen; erlassen haftbefehl; erließ* haftbefehl; eröffnet* (verfahren|prozess|strafverfahren)
near: ermittl*; gericht*; klage*; fahndung; prozess*; verfahren*; haftbefehl*; verhör*; staatsanwalt*; ankläger*; vernommen; geheimdienst*; kgb
actor: subject
recipient: gegen, object
count recipient: persons
implied actor: prosecutors
without: eingestellt; museum
trust: 0.65

[REQUEST yield]
verbs: bat* (öffnung|freilassung|rückkehr|auslieferung); bittet (öffnung|freilassung|auslieferung); pocht* auf (freilassung|öffnung|rückzug); dringt auf (freilassung|öffnung|rückzug); drängt* auf (freilassung|öffnung|rückzug); mahnt* (freilassung|rückzug)
actor: subject
recipient: von, object, indirect, an
absorbs: yes
trust: 0.75

[REQUEST assist]
verbs: fleht* (beistand|hilfe); flehte*; beantragt* (asyl|schutz|hilfe|auslieferung); ersucht* (hilfe|asyl|beistand|auslieferung); wandt* an; gewandt an; ruft um hilfe; bat* (asyl|beistand|schutz|waffen); bittet (asyl|beistand|schutz|waffen|hilfe)
actor: subject
recipient: object, an, indirect
absorbs: yes
trust: 0.7

[REQUEST meet]
verbs: verlang* (gipfel*|sondergipfel*|treffen|sitzung|dringlichkeitssitzung); verlangt (gipfel*|sondergipfel*|eu-sondergipfel|treffen|sitzung); lud* (nach|zu) (gespräch*|treffen|besuch); eingeladen (gespräch*|treffen|besuch); lädt ein (gespräch*|treffen|besuch); beruft ein (sitzung|gipfel*); berief* ein (sitzung|gipfel*)
actor: subject
recipient: von, object
absorbs: yes
trust: 0.7

[REQUEST change]
verbs: mahnt*; gemahnt; plädiert*; wirbt für; warb* für; regt* an; angeregt; empfiehlt; empfahl*; empfohlen; pocht* auf; ermahnt*; legt* nahe; ersucht*; setzt* sich für; tritt ein für; rät; riet*; wünscht* sich; dring*
subject: person, body, named, country, place, gov, igo, none, ngo, lab
actor: subject
recipient: von, object, an, indirect
absorbs: yes
without: freilassung; sanktion*; hilfe; gericht*; kraft; autofahrer*; umgehung*; hotline; ausweich*; fahrgäste*; regenschirm*
trust: 0.6

[REJECT]
verbs: erkenn* nicht; erkannt* nicht; akzeptier* nicht; schlug* aus; ausgeschlagen; schlägt aus; ignoriert*; schmettert* ab; abgeschmettert; verwarf*; verworfen; widersetzt*; weist zurück; wies* zurück; sperrt sich; lehnt ab; verwahrt* sich; stemmt* sich; blockt* ab
subject: person, body, named, country, place, gov, igo, none, jud
actor: subject
recipient: object, indirect
absorbs: yes
without: kommentar*; stellungnahme*; migrant*; flüchtling*; soldat*; essen; kaffee; nachtisch; unwohlsein*
trust: 0.6

[REJECT]
verbs: erkenn*; erkannt*; akzeptier*; anerkannt; anerkenn*; zugelassen; bestätigt*; billigt*
negated: yes
subject: person, body, named, country, place, gov, igo, none, pronoun
actor: subject
recipient: object, indirect
absorbs: yes
without: kommentar*; stellungnahme*; identität*
trust: 0.65

[THREATEN]
verbs: kündigt* an (vergeltung*|antwort*|gegenmaßnahm*|sanktion*|reaktion*|konsequenzen); angekündigt (vergeltung*|gegenmaßnahm*|konsequenzen); stellt* ultimatum; drohte*; droht; setzt* unter druck
subject: person, body, named, country, place, gov, igo
actor: subject
recipient: indirect, object
absorbs: yes
without: meteorolog*; frost; unwetter; glätte; sturm; ihm haft; ihr haft; todesstrafe; jahre; glatteis*; unwetter*; sturm*; meteorolog*; inflation*; nachahm*; betrüger*; epidemie*; preis*; trainer; spielern; verspätung*
trust: 0.65

[AGREE]
verbs: verständigt*; sicherte* zu; sichert* zu; zugesichert; stellt* in aussicht; willigt* ein; eingewilligt; stimmt* zu; zugestimmt; besiegelt*; paraphiert*; kommt überein; übereingekommen; nahm* einladung an; nimmt einladung an; erklärt* bereit
subject: person, body, named, country, place, gov, igo, none
actor: subject
recipient: mit, indirect
absorbs: yes
measures: money
without: sanktion*; gesetz*; parlament*
trust: 0.65

[CONSULT visit]
verbs: zusammenkommen; kam* zusammen; zusammengekommen; zusammengetroffen; zusammentreff*; trifft sich; kommt nach; kam* nach; fährt nach; fliegt nach; geflogen nach; gereist nach; weilt* in; stattet* besuch; abgestattet; führt* gespräche; geführt gespräche; setzt* an tisch; begrüßt* (delegation*|gast|gäste); aufsucht*; konferiert*; berät; tagt*
near: präsident*; minister*; außenminister*; kanzler*; besuch; treffen; gespräch*; botschafter*; staatschef*; machthaber*; delegation*; gesandt*; regierungschef*; lukaschenko; putin; oppositions*; tichanowskaja; außenpolitiker*; premier*; unterhändler*; sondergesandt*; gipfel*
actor: subject
recipient: mit, object, bei
without: konzert*; tourist*; spiel; gewahrsam; tode
trust: 0.6

[SUPPORT]
verbs: stellt* (hinter|seite); stärkt* den rücken; bekundet* (solidarität|unterstützung); sprach* (solidarität|dank|glückwunsch*|unterstützung); drückt* (solidarität|unterstützung) aus; verleiht (preis|orden); verlieh* (preis|orden); verliehen (preis|orden); zeichnet* aus; ratifiziert*; sichert* unterstützung zu; beglückwünscht*; hieß* willkommen; nimmt auf beziehung*
subject: person, body, named, country, place, gov, igo, none, ngo
actor: subject
recipient: object, indirect, hinter, mit
without: mannschaft*; trainer*; fußball*
trust: 0.65

[CONCEDE]
verbs: stattgab*; stattgegeben; gab* (gnadengesuch|antrag|forderung*) statt; gibt (gnadengesuch|antrag) statt; öffnet* (grenz*|übergäng*); geöffnet (grenz*|übergäng*); lenkt* ein; eingelenkt; erlaubt* (einreise|visafrei*|ausreise); hebt auf (sanktion*|verbot*); setzt* aus (sanktion*|verbot*|urteil*); amnestiert*; erlässt amnestie; lässt fallen (anklage|verfahren); begnadigt*; begnadigen
actor: subject
recipient: object, indirect, gegen
implied actor: authorities
count recipient: persons
trust: 0.7

[RETREAT release]
verbs: entließ* (haft|gefängnis|häftling*); gekommen frei; freikommen; überstellt*; ausgetauscht (gefangen*|häftling*|spion*); tauscht* aus (gefangen*|häftling*); übergab* (gefangen*|leichnam*|häftling*); überstellt
near: gefangen*; häftling*; haft; freien; gefängnis; agent*; leichnam*; frei*
not subject: bus
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: forder*; verlang*; minister; posten; spekuliert
trust: 0.65

[RETREAT access]
verbs: zugelassen (beobachter*|inspektor*); lässt zu (beobachter*|inspektor*); eingelassen (beobachter*)
near: beobachter*; militärbeobachter*; inspektor*; konsul*
actor: none
recipient: subject, object
implied actor: authorities
trust: 0.65

[AID]
verbs: stiftet*; gespendet; spendet*; schickt* (hilfe|hilfsgüter|medikament*|waffen); sendet* (hilfe|hilfsgüter); unterstützt* mit (millionen|euro|mio|mrd); sagt* zu (millionen|euro|mio|hilfe); verteilt*; fördert* mit; bildet* aus; ausgebildet; nimmt auf (flüchtling*|politisch*); aufgenommen (flüchtling*|politisch*)
near: hilfe*; euro; millionen; mio; waffen; hilfsgüter; asyl; medikament*; soldat*; flüchtling*; kredit*; stipendi*; jodtablett*
not subject: bus
actor: subject
recipient: indirect, an, object, für
measures: money
trust: 0.6

[COOPERATE]
verbs: begann* (manöver|großmanöver|übung*); begonnen (manöver|großmanöver|übung*); üben gemeinsam; aufgeboten (übung*|manöver*); bot* auf (übung*|manöver*); exportiert*; importiert*; kauft* (gas|öl|strom|kali|dünger); verkauft* (gas|öl|strom|kali|dünger); handelt* mit; liefert* (gas|öl|strom|kali|dünger); stieg* (handel*|export*|import*); sank* (handel*|export*|import*); kooperiert*; arbeitet* zusammen; tauscht* (daten|informationen) aus
near: manöver; großmanöver; gemeinsam*; übung*; gas; öl; strom; kali*; dünger; handel*; export*; import*; waren; daten; milliarden; russisch-belarussisch*
actor: subject
recipient: mit, an, nach, aus, von
measures: money
without: sanktion*; verbot*; gestoppt; gegen
trust: 0.6

[GOVERN decide]
verbs: ordnet* an; angeordnet; gründet* (kommission|fonds|behörde); gegründet (kommission|fonds|behörde); weist an; wies* an; angewiesen; richtet* (kommission|behörde|fonds) ein
subject: person, body, named, country, gov
actor: subject
recipient: none
without: sanktion*; visum; untersuchungshaft
trust: 0.55
measures: money

[ELECT result]
verbs: sprach* zu (prozent|sieg|stimmen); zugesprochen (prozent|sieg|stimmen); kam* auf (prozent|stimmen); kommt auf (prozent|stimmen); holt* (prozent|stimmen); entfielen; siegt*; setzt* sich durch; verkündet* (sieg*|ergebnis); sprach* (prozent)
near: wahl*; stimmen; prozent; wahlkommission; ergebnis; referendum; amtsinhaber*
actor: none
recipient: object, subject, indirect
measures: percent
implied actor: Central Election Commission
without: inflation; wirtschaft*; wahlbeteiligung
trust: 0.7

[ELECT schedule]
verbs: angesetzt (wahl*|referendum); setzt* an (wahl*|referendum); ausgeschrieben (wahl*|referendum); legt* (wahltermin|wahltag) fest
actor: subject
recipient: none
trust: 0.75

# Who is kept out is sanctioned only where a state keeps out those of another's government: others are not let in.
[COERCE restrict]
verbs: verhängt* *einreise*; verhängen *einreise*; belegt* *einreise*; belegen *einreise*; erhielt* *einreise*; erhalten *einreise*; bekam* *einreise*; bekommen *einreise*; erteilt* *einreise*
target: ref, cvl, med, opp, ngo, edu, rel, lab, person, number, pronoun, none
not target: gov, leg, jud, cop, mil, igo, country, bus, vehicle
near: einreiseverbot*; einreisesperre*; einreise- und aufenthaltsverbot*
subject: country, igo, gov, body, place, cop, person, none, pronoun, named, number
not subject: igo
actor: subject
recipient: gegen, für, object, indirect
count recipient: persons
implied actor: authorities
without: sanktion*; schwarze liste; =eu; europäische union; brüssel; beamt*; funktionär*; politiker*; amtsträger*; aufgehoben; forder*
trust: 0.85

[COERCE restrict]
verbs: dürfen einreisen; verbieten einreise; untersagen einreise
target: ref, pronoun, number, none
not target: gov, leg, jud, cop, mil, igo, country
near: einreise; einreisen
actor: none
recipient: indirect, object, subject
count recipient: persons
implied actor: authorities
without: sanktion*; =eu; lkw; lastwagen; beamt*; erlaub*
trust: 0.7
`;
