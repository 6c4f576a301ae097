/** German words for what states, bodies and people say, offer, refuse and deny each other, in the wording of agencies and newspapers. The format is told in ../format.ts. */
export const dealings = `
[CONSULT visit]
verbs: zusammengekommen; kam* zusammen; kamen zusammen; kommen zusammen; kommt zusammen; zusammengetroffen; beriet*; berieten; beraten; berät; sprach* (mit|über); sprachen (mit|über); gesprochen (mit|über); spricht (mit|über); sprechen (mit|über); verhandelt*; verhandeln; tauscht* aus; ausgetauscht; konferiert*; tagt*; tagen; erörtert*; diskutiert*; führt* (gespräche|verhandlung*|konsultation*); führten (gespräche|verhandlung*); geführt (gespräche|verhandlung*|konsultation*); fand* (treffen|gespräche|verhandlung*|gipfel*|sitzung) statt; fanden (gespräche|verhandlung*|konsultation*) statt; stattgefunden (treffen|gespräche|verhandlung*|gipfel*); findet (treffen|gipfel*|sitzung|besuch) statt; finden (gespräche|verhandlung*) statt; begann* (gespräche|verhandlung*|gipfel*|treffen); begonnen (gespräche|verhandlung*|gipfel*); beendet* (gespräche|verhandlung*); endet* (gespräche|verhandlung*|treffen); wiederaufgenommen (gespräche|dialog|verhandlung*)
near: *präsident*; *minister*; außenminister*; kanzler*; treffen; *gespräch*; botschafter*; staatschef*; machthaber*; delegation*; gesandt*; regierungschef*; lukaschenko*; putin; selenskyj; oppositions*; tichanowskaja; sondergesandt*; premier*; gipfel*; verhandlung*; diplomat*; unterhändler*; *kommissar*; außenbeauftragt*; staats-; konsultation*; oppositionsführer*; ministerpräsident*; botschaft*
subject: person, named, country, body, none, gov, number, visit, igo, pronoun
actor: subject
recipient: mit, object
without: entscheidung*; maßnahme*; journalist*; angaben; herz; spiel; fans; wähler*; sanktion*; verdacht; kritik; vorkehrung*; schuldig; aus; urteil; recht; gericht
trust: 0.5

[CONSULT visit]
verbs: reist* (nach|zu); reisen (nach|zu); gereist (nach|zu); fliegt nach; flog* nach; geflogen nach; fährt nach; fuhr* nach; begrüßt* (delegation*|gast|gäste); eingetroffen; traf* ein; trafen ein; trifft ein; angekommen; kam* an; kommt nach; kam* nach; weilt*; stattet* ab; abgestattet
near: *präsident*; *minister*; außenminister*; kanzler*; besuch*; treffen; *gespräch*; botschafter*; staatschef*; machthaber*; delegation*; gesandt*; regierungschef*; lukaschenko*; putin; selenskyj; tichanowskaja; sondergesandt*; premier*; gipfel*; *kommissar*; außenbeauftragt*; politiker*; vertreter*
subject: person, named, country, body, none, gov, pronoun
not subject: number, ref
actor: subject
recipient: object, in, mit, nach, zu
without: tourist*; truppen; soldat*; urlaub*; krankenhaus; schule; gläubig*; migrant*; söldner*; brief; botschaft der; haft; exil; asyl
trust: 0.5

[CONSULT phone]
verbs: telefoniert*; telefonieren; sprach* telefonisch; gesprochen telefonisch; rief* an; angerufen
nouns: telefonat*; telefongespräch*
near: telefon*; telefonat*; angerufen; an; telefonisch
subject: person, named, country, body, none, gov
actor: subject, genitive
recipient: mit, object
without: hotline; familie; polizei; angehörig*; auf
trust: 0.6

[AGREE]
verbs: unterzeichnet* (*abkommen*|*vertrag*|verträge|vereinbarung*|memorandum|erklärung|protokoll|fahrplan); unterzeichneten (*abkommen*|*vertrag*|verträge|vereinbarung*|memorandum|erklärung); unterschrieb* (*abkommen*|*vertrag*|vereinbarung*|memorandum); unterschrieben (*abkommen*|*vertrag*|vereinbarung*|memorandum); schloss* (*abkommen*|*vertrag*|vereinbarung*|bündnis); schlossen (*abkommen*|*vertrag*|vereinbarung*|bündnis); geschlossen (*abkommen*|*vertrag*|vereinbarung*|bündnis); vereinbart*; vereinbarten; einigt* sich; einigten sich; geeinigt; verständigt* sich; verständigten sich; sagt* zu; sagten zu; zugesagt; sicherte* zu; sichert zu; zugesichert; versprach*; verspricht; versprochen; verpflichtet* sich; gelobt* (besserung|reform*); stimmt* zu; stimmten zu; zugestimmt; willigt* ein; eingewilligt; erklärt* sich bereit; erklärten sich bereit; nahm* einladung an; bot* an; bietet an; angeboten; garantiert*; beteuert*; erzielt* (einigung|kompromiss|*abkommen*)
subject: person, body, named, country, place, gov, igo, none, ngo, pronoun
actor: subject
recipient: mit, indirect, object
absorbs: yes
measures: money
without: sanktion*; gesetz*; dekret*; vergeltung; antwort; parlament*; nicht zu; produkte; waren
trust: 0.5

[REQUEST yield]
verbs: fordert*; forderten; gefordert; verlangt*; verlangten; rief* auf; riefen auf; ruft auf; aufgerufen; appelliert*; appellierten; drängt*; drängten; dringt; drang*; bat*; baten; bittet; gebeten; mahnt*; pocht* auf; setzt* sich ein; ermahnt*
near: freilassung; freizulassen; freilassen; freigelassen; rücktritt; abzug; abzuziehen; ende; einstellung; einzustellen; aufhebung; aufzuheben; beenden; beendigung; stopp; stoppen; öffnung; öffnen; zurückzutreten; herausgabe; rückgabe; auszusetzen; verzicht*; gewaltverzicht
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: von, object, an
absorbs: yes
without: sanktionen gegen; todesopfer; menschenleben; ermittl*
trust: 0.6

[REQUEST assist]
verbs: fordert*; forderten; gefordert; bat*; baten; bittet; bitten; gebeten; ersucht*; appelliert*; rief* auf; riefen auf; ruft auf; verlangt*; fleht*; flehte*; beantragt*
near: *hilfe*; unterstützung; *sanktion*; waffen*; schutz; vermittlung; beobachter*; kredit*; beistand; auslieferung; boykott*; asyl; geld*; herausgabe; druck auf; finanzier*
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: von, object, an, um
absorbs: yes
without: aufhebung; rücktritt; mit hilfe; todesopfer
trust: 0.55

[REQUEST change]
verbs: fordert*; forderten; gefordert; verlangt*; verlangten; rief* auf; riefen auf; ruft auf; rufen auf; aufgerufen; appelliert*; appellierten; drängt*; drängten; dringt; bat*; baten; bittet; gebeten; mahnt*; mahnten; schlug* vor; schlägt vor; vorgeschlagen; regt* an; angeregt; empfahl*; empfiehlt; empfohlen; riet*; rät; ersucht*; plädiert*; wirbt für; warb* für; tritt ein für; trat* ein für; setzt* sich ein; setzten sich ein; hält* an; erinnert* an pflicht*; beschwor*; legt* nahe; pocht* auf; wandt* sich an
subject: person, body, named, country, place, gov, igo, none, ngo, lab, opp, pronoun, leg
actor: subject
recipient: von, object, an, indirect
absorbs: yes
without: todesopfer; menschenleben; gericht*; kraft; botschafter; ultimatum; haftstrafe; jahre haft; erschossen; autofahrer*; umgehung*; hotline; ausweich*; fahrgäste*; regenschirm*
trust: 0.45

[REQUEST meet]
verbs: lud* (ein|treffen|*gespräch*|besuch); lädt (ein|treffen|*gespräch*|besuch); eingeladen; schlug* (treffen|*gespräch*|dialog|verhandlung*) vor; schlägt (treffen|*gespräch*|dialog|verhandlung*) vor; vorgeschlagen (treffen|*gespräch*|dialog|verhandlung*); berief* (sitzung|gipfel|treffen) ein; einberufen (sitzung|gipfel|treffen|sondersitzung); beruft (sitzung|gipfel) ein
near: nach; zu; zum; treffen; *gespräch*; besuch; dialog; gipfel*; sitzung; verhandlung*; minsk; sondersitzung
actor: subject
recipient: object
absorbs: yes
without: beobachter*; reservist*; konzert*; tourist*; wehrdienst
trust: 0.55

[ACCUSE disapprove]
verbs: verurteilt* (scharf|gewalt|vorgehen|exekution|hinrichtung*|entführung|angriff*|festnahme*|urteil*|entscheidung|aktion|repression*|verletzung|*wahl*|inhaftierung*|schritt|provokation*); verurteilten (scharf|gewalt|vorgehen|exekution|hinrichtung*|angriff*|festnahme*|urteil*); kritisiert*; kritisierten; kritisieren; rügt*; gerügt; tadelt*; nannt*; nannten; nennt; nennen; bezeichnet* als; bezeichneten als; sprach* von (skandal|provokation|terror*|farce|schande|staatsterror*|unrecht|erpressung|angriff|rechtsbruch|willkür|heuchelei); spricht von (skandal|provokation|terror*|farce|schande|unrecht|erpressung|willkür); geißelt*; prangert* an; angeprangert; zeigt* sich (empört|besorgt|entsetzt|bestürzt|schockiert); äußert* (besorgnis|empörung|kritik|bedauern|entsetzen); brandmarkt*; protestiert* gegen; legt* protest ein; eingelegt protest; überreicht* (note|protestnote); übergab* (note|protestnote); übergeben (protestnote); bestellt* (botschafter*|geschäftsträger*|diplomat*|gesandt*) ein; bestellten (botschafter*|geschäftsträger*) ein; einbestellt; einbestell*; zitiert* (botschafter*|geschäftsträger*); beklagt*; beschwert* sich; beschwerten sich; beanstandet*; empört* sich; wies* scharf
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, gegen, bei
without: jahren*; haft verurteilt; gefängnis; straf*; monaten; lagerhaft; kolonie; gericht verurteilt*; wegen verurteilt; ihren namen; preis; hingerichtet; todesopfer
trust: 0.5

[ACCUSE allege]
verbs: beschuldigt*; beschuldigten; bezichtigt*; bezichtigten; macht* verantwortlich; machten verantwortlich; gemacht verantwortlich; warf* vor; warfen vor; wirft vor; werfen vor; vorgeworfen; vorwirft; vorwarf*; unterstellt*; unterstellten; gab* (schuld|die schuld); gibt die schuld; hält* vor; hielt* vor; vorgehalten; lastet* an; angelastet; schreibt zu; schrieb* zu
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect
absorbs: yes
without: staatsanwalt*; staatsanwält*; anklage; ermittler*; ihm wird; ihr wird; ihnen wird; prozess
trust: 0.6

[ACCUSE investigate]
verbs: ermittelt*; ermitteln; leitet* (ermittlung*|verfahren|strafverfahren|untersuchung*) ein; eingeleitet (ermittlung*|verfahren|strafverfahren|untersuchung*); einleitet*; eröffnet* (verfahren|prozess|strafverfahren|untersuchung*); nahm* (ermittlung*) auf; aufgenommen (ermittlung*); angeklagt; klagt* an; anklagt*; erhob* anklage; erhoben anklage; erhebt anklage; begann* (prozess|verfahren|verhandlung* gegen|gerichtsverhandlung); begonnen (prozess|verfahren|gerichtsverhandlung); beginnt (prozess|verfahren|gerichtsverhandlung); steht (vor gericht|gericht); stehen (vor gericht); stand* vor gericht; gestellt vor gericht; stellt* vor gericht; verhört*; vernahm*; vernommen; vorgeladen; lädt vor; lud* vor; fahndet*; fahnden; gefahndet; ausgeschrieben zur fahndung; setzt* auf die fahndungsliste; gesetzt fahndungsliste; sucht per haftbefehl; erließ* haftbefehl; erlassen haftbefehl; verklagt*; reicht* klage ein; reichte klage ein; eingereicht klage; stellt* strafanzeige; erstattet* anzeige; untersucht*; wirft vor (staatsanwalt*|anklage*|ermittler*|behörd*); werfen vor (staatsanwält*|ermittler*|behörd*); drohen jahre; droht haft
near: ermittl*; *verfahren*; *prozess*; anklage*; strafverfahren*; *gericht*; staatsanwalt*; staatsanwält*; klage; haftbefehl; verhör*; untersuchung*; fahndung*; angeklagt*; strafanzeige; anzeige; gerichtsverhandlung; kgb; vorwurf; wegen
actor: subject
recipient: gegen, object, subject, nach
count recipient: persons
count subject: persons
implied actor: prosecutors
without: eingestellt; einstell*; verurteilt; urteil; friedensprozess; verhandlungsprozess; unabhängige untersuchung; medizin*
trust: 0.55

[REJECT]
verbs: lehnt* ab; lehnten ab; lehnen ab; abgelehnt; ablehnt*; weigert* sich; weigerten sich; geweigert; verweigert*; verweigerten; wies* zurück; wiesen zurück; weist zurück; weisen zurück; zurückgewiesen; schlug* aus; ausgeschlagen; schließt aus; schloss* aus; ausgeschlossen; ignoriert*; ignorierten; boykottiert* (*gespräch*|*wahl*|treffen|sitzung); blockiert* (*sanktion*|beschluss*|resolution*|aufnahme|erklärung|paket|hilfe|entscheidung); blockierten (*sanktion*|beschluss*|resolution*|aufnahme); legt* veto ein; eingelegt veto; verhindert* (beschluss*|erklärung|*sanktion*|resolution*); verwarf*; verworfen; verwirft; bestreitet; sträubt* sich; stemmt* sich; widersetzt* sich; brach* (gespräche|verhandlung*) ab; abgebrochen (gespräche|verhandlung*); stimmt* dagegen; stimmten dagegen; sagt* ab; abgesagt (treffen|*gespräch*|besuch)
subject: person, body, named, country, place, gov, igo, none, jud, opp, ngo, pronoun
actor: subject
recipient: object, indirect, gegen
absorbs: yes
without: kommentar*; stellungnahme*; streik*; üblicherweise; migrant*; flüchtling*; einreise; dass; visum; nahrung; kampf; kriegsdienst; konzert; essen; kaffee; nachtisch; unwohlsein*
trust: 0.5

[REJECT]
verbs: erkennt an; erkannt* an; erkennen an; anerkannt; anerkennt; anerkennen; akzeptiert*; akzeptieren; hinnehmen; hingenommen; nimmt hin; zugelassen; lässt zu; ließ* zu; unterzeichnet*; unterstützt*; stimmt* zu; nachgeben; gibt nach; gab* nach; antwortet*; reagiert*; verhandeln; verhandelt
negated: yes
subject: person, body, named, country, place, gov, igo, none, pronoun, opp
actor: subject
recipient: object, indirect, auf, mit
absorbs: yes
without: kommentar*; stellungnahme*; schuldig; schuld; karte*; identität*; anfrage*; stellungnahme
trust: 0.45

[THREATEN]
verbs: droht*; drohten; drohen; gedroht; angedroht; droht* an; warnte*; kündigt* (vergeltung*|gegenmaßnahm*|antwort|reaktion|konsequenz*|schritte) an; kündigten (vergeltung*|gegenmaßnahm*|konsequenz*) an; angekündigt (vergeltung*|gegenmaßnahm*|konsequenz*|antwort); stellt* ultimatum; setzt* frist; gestellt ultimatum; schließt nicht aus (einsatz|krieg); erpresst*; schüchtert* ein; eingeschüchtert; setzt* unter druck
near: droht*; drohten; drohen; gedroht; angedroht; vergeltung*; gegenmaßnahm*; *sanktion*; konsequenz*; krieg*; gewalt; schließung; atomwaffe*; ultimatum; reaktion*; antwort*; eskalation; provokation*; angriff*; warnt*; warnte*; druck; schwere folgen; folgen
subject: person, body, named, country, place, gov, igo, opp, none, pronoun
actor: subject
recipient: indirect, object, vor
absorbs: yes
without: meteorolog*; frost; unwetter; glätte; haft; ihm; ihr; ihnen drohen; jahre; todesstrafe; wetter*; reise*; tourist*; urlauber*; experte*; bürger vor; glatteis*; unwetter*; sturm*; meteorolog*; inflation*; nachahm*; betrüger*; epidemie*; preis*; trainer; spielern; verspätung*
trust: 0.5

[SUPPORT]
verbs: sandte* (glückwunsch*|glückwünsche|beileid*); schickt* (glückwunsch*|glückwünsche); übersandt* (glückwunsch*|glückwünsche); übermittelt* (glückwunsch*|glückwünsche|beileid*); unterstützt*; unterstützen; unterstützten; begrüßt*; begrüßten; begrüßen; gratuliert*; gratulierten; beglückwünscht*; dankt*; dankten; gedankt; bedankt* sich; würdigt*; würdigten; gewürdigt; lobt*; lobten; gelobt; hebt hervor; stellt* sich hinter; stellten sich hinter; bekräftigt* (solidarität|unterstützung|freundschaft|bündnis*); sichert* unterstützung zu; sicherte* (unterstützung|solidarität) zu; bekundet* (solidarität|unterstützung|beileid|anteilnahme); sprach* (solidarität|dank|beileid|vertrauen|unterstützung) aus; ausgesprochen (solidarität|dank|beileid); solidarisiert*; erklärt* solidarisch; verleiht*; verlieh*; verliehen (preis|orden); zeichnet* (mit|preis|orden) aus; zeichneten aus; ausgezeichnet; ehrt*; geehrt; erkannt* (unabhängigkeit|*präsident*|wahlsieg*) an; erkennt (unabhängigkeit|*präsident*|wahlsieg*) an; anerkannt (unabhängigkeit|*präsident*); ratifiziert*; eröffnet* (botschaft|konsulat); wiedereröffnet (botschaft|konsulat); nahm* beziehungen auf; aufgenommen beziehungen; verteidigt* (lukaschenko*|vorgehen|entscheidung)
subject: person, body, named, country, place, gov, igo, none, ngo, opp, pronoun
actor: subject
recipient: object, indirect, mit, hinter, für
without: finanziell*; nicht an; millionen; euro; geld; schuldig; befragt*; extremis*; flüchtling* anerkannt; asyl; mannschaft*; trainer*; fußball*
trust: 0.5

[CONCEDE]
verbs: begnadigt*; begnadigen; amnestiert*; hob* (*sanktion*|verbot*|einschränkung*|beschränkung*|ausnahmezustand|visum*|urteil*|strafmaßnahm*|zölle) auf; hebt (*sanktion*|verbot*|einschränkung*|beschränkung*|ausnahmezustand|visum*|strafmaßnahm*) auf; hoben (*sanktion*|verbot*|einschränkung*) auf; aufgehoben (*sanktion*|verbot*|einschränkung*|beschränkung*|ausnahmezustand|urteil*|strafmaßnahm*|visum*); aufzuheben; lockert*; gelockert; setzt* (*sanktion*|verbot*|einreiseverbot*) aus; setzte* (*sanktion*|verbot*|einreiseverbot*) aus; ausgesetzt (*sanktion*|verbot*|einreiseverbot*|strafmaßnahm*); öffnet* (*grenz*|übergäng*|übergang*); öffneten (*grenz*|übergäng*); geöffnet (*grenz*|übergäng*|übergang*); wiedereröffnet (*grenz*|übergäng*); öffnen (*grenz*|übergäng*); nahm* (flugverkehr|zugverkehr|verkehr|betrieb|abfertigung) wieder auf; wiederaufgenommen (flugverkehr|zugverkehr|verkehr|flüge); erlaubt* (einreise|ausreise|rückkehr|zugang|besuch*|durchfahrt|heimkehr); genehmigt* (ausreise|rückkehr|einreise); gestattet* (einreise|ausreise|rückkehr|zugang|besuch*); lenkt* ein; lenkten ein; eingelenkt; gab* nach; gibt nach; nachgegeben; ließ* (anklage|vorwürf*|verfahren) fallen; stellt* (verfahren|ermittlung*) ein; eingestellt (verfahren|ermittlung*|strafverfahren); gestrichen (sanktionsliste|liste); streicht (sanktionsliste|liste); strich* (sanktionsliste|liste); führt* visafreiheit ein; eingeführt visafreiheit; freigesprochen; spricht frei; sprach* frei; mildert* (strafe|urteil); gemildert; wandelt* (strafe|todesurteil*) um; umgewandelt (strafe|todesurteil*)
subject: person, body, named, country, place, gov, igo, none, jud, number, thing
actor: subject
recipient: object, indirect, gegen, für
implied actor: authorities
count recipient: persons
count object: persons
absorbs: yes
without: forder*; verlang*; appell*; nicht nach; botschaft; verfahren eingestellt werden soll; verschiebt
trust: 0.55

[CONCEDE]
nouns: begnadigung*; amnestie*; aufhebung der sanktion*; lockerung der sanktion*
actor: durch
recipient: genitive, von, für
needs: recipient
count recipient: persons
without: forder*; bat*; bitte*; gesuch; verlang*; verweigert*; ablehn*; lehnt*
trust: 0.4

[SANCTION discontinue]
verbs: verhängt* (*sanktion*|strafmaßnahm*|embargo|einreiseverbot*|zölle|handels*|exportverbot*|importverbot*|verbot*); verhängten (*sanktion*|strafmaßnahm*|embargo|einreiseverbot*); verhängen (*sanktion*|strafmaßnahm*|embargo|einreiseverbot*); beschloss* (*sanktion*|strafmaßnahm*|embargo|paket); beschlossen (*sanktion*|strafmaßnahm*|embargo|sanktionspaket); beschließen (*sanktion*|strafmaßnahm*); weitet* (*sanktion*|strafmaßnahm*) aus; weiteten (*sanktion*) aus; ausgeweitet (*sanktion*|strafmaßnahm*); verschärft* (*sanktion*|strafmaßnahm*|kurs); verschärften sanktion*; verlängert* (*sanktion*|strafmaßnahm*); verlängerten sanktion*; einigt* sich auf sanktion*; einigten sich auf sanktion*; geeinigt sanktion*; billigt* (*sanktion*|paket); gebilligt (*sanktion*|paket); gesetzt (sanktionsliste|schwarze|liste); setzt* auf die (sanktionsliste|schwarze|liste); setzen auf die (sanktionsliste|schwarze|liste); belegt* mit sanktion*; belegten mit sanktion*; sanktioniert*; friert (gelder|konten|vermögen|*hilfe*|kontakt*) ein; fror* (gelder|konten|vermögen|*hilfe*) ein; eingefroren (gelder|konten|vermögen|*hilfe*|beziehung*|kontakt*); stellt* (zusammenarbeit|flüge|flugverkehr|handel|lieferung*|*hilfe*|zahlung*|*programm*|import*|export*|transit|geschäft*) ein; stellten (zusammenarbeit|flüge|lieferung*|*hilfe*) ein; eingestellt (zusammenarbeit|flüge|flugverkehr|handel|lieferung*|*hilfe*|zahlung*|*programm*|import*|export*|transit); setzt* (zusammenarbeit|*abkommen*|mitgliedschaft|*hilfe*|zahlung*|gespräche|visa*) aus; ausgesetzt (zusammenarbeit|*abkommen*|mitgliedschaft|*hilfe*|zahlung*|visa*); stoppt* (finanzier*|import*|export*|lieferung*|transit|*hilfe*|zusammenarbeit|handel|flüge|kredit*); gestoppt (finanzier*|import*|export*|lieferung*|transit|*hilfe*|zusammenarbeit|handel|flüge); verbietet (import*|export*|flüge|lkw|lastwagen|überflug*|einfuhr*|ausfuhr*); verbot* (import*|export*|flüge|lkw|lastwagen|überflug*|einfuhr*|ausfuhr*); verboten (import*|export*|flüge|lkw|lastwagen|überflug*|einfuhr*|ausfuhr*); untersagt* (import*|export*|flüge|lkw|lastwagen|überflug*|einfuhr*|ausfuhr*|landung*); sperrt* (luftraum|himmel|markt); gesperrt (luftraum|himmel); kündigt* (*vertrag*|verträge|*abkommen*|zusammenarbeit); gekündigt (*vertrag*|verträge|*abkommen*|zusammenarbeit); schließt (luftraum|markt|sportler*) aus; ausgeschlossen (sportler*|athlet*|mannschaft|swift|wettbewerb*|verband|esc|olympi*|wm); suspendiert* (mitgliedschaft|verband|sportler*|belarus); entzog* (wm|weltmeisterschaft|austragung*|em); entzogen (wm|weltmeisterschaft|austragung*); boykottiert*; abgeschnitten (swift|markt*); bricht (beziehung*|kontakt*) ab; brach* (beziehung*|kontakt*|handels*) ab; abgebrochen (beziehung*|kontakt*); meidet; meiden; verzichtet* auf (kali|dünger|strom|import*|gas)
subject: person, body, named, country, place, gov, igo, none, thing, number, pronoun
actor: subject
recipient: gegen, für, object, mit, aus, nach, zu, genitive
count recipient: persons
without: aufgehoben; hob*; hebt; gelockert; forder*; appell*; rief*; ermittlung*; verfahren*; flughafen; streik*; arbeit nieder; diplomat* aus; miet*; pacht*
trust: 0.6

[SANCTION discontinue]
nouns: sanktion{en}; sanktionspaket*; embargo*; strafmaßnahm*; einreiseverbot*
near: gegen; neue; neuen; weitere*; kraft; treten; traten; betroffen; umfass*; verhängt*
actor: genitive, adjective, durch
recipient: gegen
needs: both-sides
without: aufheb*; aufgehoben; lockerung*; forder*; droh*; umgeh*; trotz; wegen; appell*; ausgesetzt; verlangt*
trust: 0.4

[SANCTION expel]
verbs: ausgewiesen; weist aus; weisen aus; wies* aus; wiesen aus; ausweist; erklärt* (persona|unerwünscht*); erklärt zur persona; verwiesen des landes; verwies* des landes; verweist des landes; aufgefordert zu verlassen
near: diplomat*; botschafter*; persona; konsul*; attaché*; militärattaché*; geschäftsträger*; botschaftsmitarbeiter*; botschaftsangehörig*
actor: subject
recipient: object
count recipient: persons
trust: 0.65

[SANCTION withdraw]
verbs: abberufen; beruft ab; berief* ab; ruft zurück; rief* zurück; riefen zurück; zurückgerufen; zog* (botschafter*|diplomat*) ab; zieht (botschafter*|diplomat*) ab; abgezogen (botschafter*|diplomat*); verließ* (botschafter*); verließen (botschafter*); verlassen (botschafter*); schließt (botschaft|konsulat); schloss* (botschaft|konsulat); geschlossen (botschaft|konsulat); tritt aus (organisation|*abkommen*|*vertrag*|verband|konvention); trat* aus (organisation|*abkommen*|*vertrag*|verband|konvention); ausgetreten; kündigt* (*abkommen*|*vertrag*|konvention); gekündigt (*abkommen*|*vertrag*|konvention); brach* diplomatische ab; abgebrochen diplomatische; stuft* (beziehung*) herab; reduziert* (botschaftspersonal|vertretung); holt* botschafter* heim
near: botschafter*; botschaft; diplomat*; konsul*; *abkommen*; *vertrag*; konvention; beziehung*; organisation; konsultation*; vertretung
actor: subject
recipient: aus, in, object, mit
without: handels*; liefervertrag; zug; haus; streik*; miet*; pacht*
trust: 0.6

[AID]
verbs: gibt (millionen|milliarden|mio); gab* (millionen|milliarden|mio); liefert* (waffen|hilfsgüter|munition|panzer|medikament*|*hilfe*|*rakete*|*drohne*|ausrüstung); lieferten (waffen|hilfsgüter|munition|panzer); geliefert (waffen|hilfsgüter|munition|panzer|medikament*|*hilfe*|*rakete*|ausrüstung); gewährt* (kredit*|asyl|*hilfe*|schutz|zuflucht|aufnahme|darlehen|stipendi*|visa|aufenthalt*); gewähren (kredit*|asyl|*hilfe*|schutz|darlehen|visa); stellt* (millionen|mio|mrd|milliarden|euro|geld*|mittel|*hilfe*|zelte|visa|unterkünft*) bereit; stellt* (millionen|euro|geld*|mittel|*hilfe*) zur verfügung; stellen (millionen|euro|geld*|mittel|*hilfe*) bereit; bereitgestellt (millionen|mio|milliarden|euro|geld*|mittel|*hilfe*); bewilligt* (millionen|euro|geld*|mittel|*hilfe*|kredit*|asyl); erteilt* (asyl|visa|visum|aufenthalt*|schutz); schickt* (*hilfe*|hilfsgüter|medikament*|waffen|konvoi|hilfskonvoi); schicken (*hilfe*|hilfsgüter|medikament*|waffen); geschickt (*hilfe*|hilfsgüter|medikament*|waffen|hilfskonvoi); entsandt (hilfskonvoi|ärzte|sanitäter); brachte* hilfsgüter; spendet*; gespendet; sammelt* (spenden|geld|decken|kleidung); gesammelt (spenden|geld|decken|kleidung); verteilt* (essen|decken|lebensmittel|hilfsgüter|spenden); verteilten (essen|decken|lebensmittel|hilfsgüter); übergab* (millionen|hilfsgüter|ausrüstung|generatoren|spenden); übergeben (hilfsgüter|ausrüstung|generatoren|waffen); überwies*; überwiesen; fördert* (mit|projekt*|medien|zivilgesellschaft|*programm*); gefördert; finanziert* (medien|projekt*|stipendi*|*programm*|ausbildung); unterstützt* (millionen|euro|mio|finanziell*|hilfsgüter*); unterstützen (millionen|euro|finanziell*); nimmt (flüchtling*|politisch*|verletzt*|kinder|oppositionell*) auf; nahm* (flüchtling*|politisch*|verletzt*|kinder|oppositionell*) auf; aufgenommen (flüchtling*|politisch*|verletzt*|kinder|oppositionell*|menschen); erhielt* (asyl|*hilfe*|kredit*|darlehen|visum|millionen|schutz); erhielten (asyl|*hilfe*|visa|schutz); erhält (asyl|*hilfe*|kredit*|millionen|waffen); erhalten (asyl|*hilfe*|kredit*|visa|millionen); bekommt (asyl|*hilfe*|kredit*|millionen); zugesagt (millionen|*hilfe*|kredit*); bildet* (*soldat*|kämpfer*|ukrain*) aus; ausgebildet (*soldat*|kämpfer*|ukrain*); zahlt* (entschädigung*|*hilfe*|stipendi*)
subject: person, body, named, country, place, gov, igo, none, ngo, number, rel, opp, pronoun
not subject: bus
actor: subject
recipient: indirect, an, object, genitive, für
measures: money
count object: persons
without: forder*; verlang*; bitt*; bat*; sanktion*; gestoppt; eingestellt; geldstraf*; verurteil*; weiger*; abgelehnt; lehnt*; menschenrechtler; aufnahmestopp; extremis*; ermittl*
trust: 0.5

[COOPERATE]
verbs: stieg* (handel*|export*|import*|ausfuhr*|einfuhr*|handelsvolumen|warenaustausch); stiegen (export*|import*|ausfuhr*|einfuhr*); gestiegen (handel*|export*|import*|ausfuhr*|einfuhr*|handelsvolumen); wuchs* (handel*|export*|import*|handelsvolumen); gewachsen (handel*|export*|import*|handelsvolumen); sank* (handel*|export*|import*|ausfuhr*|handelsvolumen); sanken (export*|import*|ausfuhr*|einfuhr*); gesunken (handel*|export*|import*|ausfuhr*|handelsvolumen); brach* (handel*|export*|import*|handelsvolumen) ein; eingebrochen (handel*|export*|import*|handelsvolumen); belief* sich (handel*|export*|handelsvolumen); erreicht* (handelsvolumen|warenaustausch|export*)
near: belarus*; weißruss*; minsk*; russ*; beider; bilateral*; zwischen; litau*; china*; poln*; polen
actor: genitive, possessor
recipient: mit, an, nach, aus, von
measures: money, percent
without: sanktion*; verbot*; verboten; gestoppt; eingestellt; schmuggel*; vorwurf*; vorgeworfen; waffen; munition; gefangene*; häftling*; hilfe*; inflation
trust: 0.5

[COOPERATE]
verbs: exportiert*; exportieren; importiert*; importieren; kauft* (gas|öl|strom|kali*|dünger|holz|erdöl|waffen nicht); kaufen (gas|öl|strom|kali*|dünger|holz); verkauft* (gas|öl|strom|kali*|dünger|holz|traktor*); verkaufen (gas|öl|strom|kali*|dünger|holz); liefert* (gas|öl|strom|kali*|dünger|erdöl|energie|holz|waren); liefern (gas|öl|strom|kali*|dünger|erdöl); geliefert (gas|öl|strom|kali*|dünger|erdöl); handelt* mit; kooperiert*; kooperieren; arbeitet* (eng|zusammen); arbeiten zusammen; tauscht* (daten|informationen) aus; übermittelt* (daten|informationen|kontodaten|bankdaten); übermittelten (daten|informationen); gab* (daten|kontodaten) weiter; weitergegeben (daten|informationen|kontodaten); lieferte* (gesucht*|verdächtig*) aus; ausgeliefert (gesucht*|verdächtig*); begann* gemeinsam*; begonnen (gemeinsam*|manöver sapad); beginnen gemeinsam*; beginnt gemeinsam*; üben gemeinsam; hielten gemeinsam* ab; halten gemeinsam* ab; abgehalten gemeinsam*; produzier* gemeinsam; trainier* (streitkräft*|gemeinsam*|*truppen*)
near: streitkräft*; handel*; export*; import*; ausfuhr*; einfuhr*; gas; öl; erdöl; strom; kali*; dünger; holz; warenaustausch; zusammenarbeit; zusammen; gemeinsam*; daten; informationen; milliarden; millionen; *manöver*; übung*; kontodaten; rechtshilfe; energie; kooperier*; prozent
actor: subject
recipient: mit, an, nach, aus, von
measures: money
without: sanktion*; verbot*; verboten; gestoppt; eingestellt; schmuggel*; vorwurf*; vorgeworfen; waffen; munition; gefangene*; häftling*; hilfe*; inflation
trust: 0.45
`;
