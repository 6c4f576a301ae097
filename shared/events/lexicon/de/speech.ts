/**
 * German: what is said, asked, refused, threatened, agreed and talked over, by dictionary forms of verbs. "vorwerfen" stands for
 * "warf … vor", "vorgeworfen" and "vorwirft". The format is told in ../format.ts.
 */
export const speech = `
[ACCUSE disapprove]
verbs: verurteilen; kritisieren; rügen; tadeln; anprangern; geißeln; brandmarken; beklagen; bemängeln; monieren; missbilligen; beanstanden; schelten; üben (*kritik); äußern (*kritik|empörung|bestürzung|entsetzen|besorgnis|protest); empören; einlegen (protest|*protest); überreichen protestnote; übergeben protestnote; schicken protestnote; einbestellen; zitieren (@envoy|außenministerium); bestellen (@envoy|außenministerium); nennen (@namecalling); bezeichnen (@namecalling); halten für (@namecalling); beschreiben als (@namecalling); werten als (@namecalling); einstufen als (@namecalling); sprechen (@namecalling); titulieren; beschimpfen; reagieren (empört|empörung|scharf|entsetzt|kritik); zurückweisen entschieden; attackieren (scharf|verbal|rhetorisch); abrechnen; verspotten; lesen leviten; missachten; herrschen empörung; hageln kritik; aussprechen (missbilligung|rüge); sein (entsetzt|empört|schockiert|bestürzt); zeigen (entsetzt|empört|schockiert|bestürzt); verhöhnen; verdammen; ausüben kritik
near: @namecalling; kritik*; *kritik; scharf*; protest*; @envoy; außenministerium; regime*; lukaschenko*; minsk*; moskau*; belarus*; russ*; wahl*; urteil*; vorgehen; gewalt; festnahme*; verhaftung*; repression*; behörd*; regierung*; aufs; entschieden*; eu; brüssel; warschau*; berlin*; vilnius; westen*; sanktion*; opposition*; polen; litauen; kiew
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none
actor: subject
recipient: object, gegen, an, für, genitive, mit
without: jahren; haft; gefängnis*; *gericht verurteil*; gericht; strafkolonie; *lager; monaten; lagerhaft; geldstrafe; hungerstreik*; straße; demonstr*; theater*; film*; roman; filiale; kundgebung
trust: 0.6

[ACCUSE disapprove]
nouns: kritik; empörung; *protestnote; entsetzen; verurteilung
near: scharfe; heftige; harsche; deutliche; internationale; löst*; sorgt*; stößt; stieß; kam; kommt; gab; erntet*; ruft; rief; westen; eu; opposition; vilnius; warschau; berlin; brüssel
actor: von, aus, genitive, durch
recipient: an, gegen, am
needs: recipient
without: ohne; buch; film*; theater*; zurück; wegen kritik; selbstkritik
trust: 0.5

[ACCUSE disapprove]
verbs: protestieren
subject: gov, country, igo
near: note; scharf*; gegen; offiziell*; förmlich*; botschaft*; außenministerium
actor: subject
recipient: gegen, bei
without: straße*; demonstr*; menschen
trust: 0.6

[ACCUSE disapprove]
verbs: kommen (*kritik|protest|widerspruch); hageln (kritik|*kritik|proteste); stoßen (kritik|protest|*protest|empörung|ablehnung|widerstand|unverständnis|entrüstung|verurteilung); auslösen (kritik|empörung|entsetzen|proteststurm|bestürzung|entrüstung|welle); hervorrufen (kritik|empörung|entsetzen); ernten (kritik|*kritik|empörung); sorgen (kritik|empörung|entsetzen)
actor: bei, in, aus, von, unter
recipient: subject
without: demonstrant*; film*; theater*; buch
trust: 0.55

[ACCUSE allege]
verbs: beschuldigen; bezichtigen; vorwerfen; anlasten; vorhalten; unterstellen; verdächtigen; zuschreiben; machen (verantwortlich|verantwortung); geben (schuld|mitschuld|verantwortung); schieben schuld; zuschieben; sehen (hinter|verantwortung|drahtzieher|urheber); vermuten hinter; stecken hinter; werfen vor; führen zurück; erheben (vorwurf|vorwürfe|anschuldigung*); bringen verbindung; weisen schuld; klagen an; anschwärzen
subject: person, body, named, country, place, gov, igo, ngo, opp, cop, pronoun, none
actor: subject
recipient: object, indirect, gegen, hinter
absorbs: yes
without: *gericht; vor gericht; anklage erhoben; wetter*; sturm
trust: 0.65

[ACCUSE investigate]
verbs: fahnden (nach); suchen (fahndung|interpol|steckbrief*|international|haftbefehl); stehen (fahndungsliste|fahndung)
actor: subject
recipient: nach, object, subject
count recipient: persons
implied actor: police
without: ursache*; lösung*; zeugen
trust: 0.7

[ACCUSE investigate]
verbs: ermitteln; einleiten (@inquiry|@casefile); eröffnen (@casefile|@inquiry|prozess|verfahren); aufnehmen (ermittlung*|untersuchung); anklagen; erheben (anklage); beginnen (@casefile|prozess|*prozess|gerichtsverhandlung|@inquiry|verhandlung); starten (prozess|*prozess|@casefile); stehen (gericht|*gericht|anklagebank|verdacht); sitzen anklagebank; nehmen anklagebank; verantworten; müssen (gericht|verantworten); kommen gericht; stellen gericht; führen (prozess|@casefile); laufen (@casefile|prozess|*prozess|@inquiry); fahnden; ausschreiben fahndung; setzen (fahndungsliste|fahndung); erstatten (anzeige|strafanzeige); stellen strafanzeige; einreichen (klage|beschwerde|strafanzeige); verklagen; klagen; vorladen; vorwerfen (anklage|staatsanwaltschaft|ermittler*); untersuchen; prüfen; legen zur last; beantragen (freiheitsstrafe|haft|jahre|lagerhaft); fordern (jahre|lagerhaft|freiheitsstrafe) staatsanw*; suchen (haftbefehl|interpol|öffentlich); verweisen (strafgerichtshof)
near: @casefile; @inquiry; anklagebank; anklage*; prozess*; *prozess; gericht*; *gericht; *gerichtshof*; staatsanw*; *staatsanw*; bundesanwaltschaft; generalbundesanwalt*; ermittler*; *ermittlung*; fahndung*; fahndungsliste; interpol; strafanzeige; anzeige; verdacht*; verdächtig*; klage; kgb; polizei*; *komitee; geheimdienst*; den haag; iwf; behörd*; hochverrat*; spionage*; terror*; extremis*; landesverrat
subject: person, body, named, jud, cop, country, place, gov, igo, ngo, thing, opp, none, number, pronoun
actor: subject
recipient: gegen, object, nach, subject, wegen
count recipient: persons
count object: persons
implied actor: prosecutors
without: ersuchen; antrag; anfrage; angebot; bitte; möglichkeit*; eingestellt; brandursache; unfallursache; forscher*; studie; wissenschaft*; klagt über; verhandlungen; gesprächsrunde; tarif*; bildungs*; reform*
trust: 0.55

[REQUEST yield]
verbs: fordern (@yielding|freizulassen|abzuziehen|zurückzutreten|einzustellen|aufzuheben|zurückzunehmen|beenden|öffnen|freigibt|freilässt|aufhebt|zurückzieht); verlangen (@yielding|freizulassen|abzuziehen|zurückzutreten|einzustellen|aufzuheben|beenden|öffnen|freilässt); auffordern (@yielding|freizulassen|abzuziehen|zurückzutreten|einzustellen|aufzuheben|beenden|öffnen); pochen (@yielding); drängen (@yielding|freizulassen); dringen (@yielding|freizulassen); bestehen (@yielding); appellieren (@yielding|freizulassen|abzuziehen|beenden|öffnen); aufrufen (@yielding|freizulassen|abzuziehen|einzustellen|beenden); anmahnen (@yielding); mahnen (@yielding); plädieren (@yielding); einsetzen (@yielding); eintreten (@yielding); bitten (@yielding|gnade|freizulassen|begnadigung); ersuchen (@yielding|freizulassen); werben (@yielding); stellen (gnadengesuch|ultimatum); einreichen gnadengesuch
near: @yielding; gnade; gnadengesuch; begnadigung; freizulassen; abzuziehen; beenden; öffnen; zurückzutreten; einzustellen; aufzuheben; ultimatum; freilässt; aufhebt
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none, number, thing
actor: subject
recipient: von, object, an, gegenüber, bei
absorbs: yes
without: todesopfer; menschenleben; tarif*; gewerkschaft*; drängen sich
trust: 0.7

[REQUEST yield]
verbs: appellieren; aufrufen; auffordern; fordern; verlangen; drängen; bitten; mahnen; dringen; ersuchen
near: freizulassen; freilässt; freilassen; freigelassen; lasst; abzuziehen; zurückzutreten; freizugeben; einzustellen; aufzuheben; zurückzunehmen; freizubekommen; haftentlassung
subject: person, body, named, country, place, gov, igo, ngo, opp
actor: subject
recipient: von, object, an, gegenüber, indirect
absorbs: yes
without: lehnt*; weiger*; geschäfts*
trust: 0.6

[REQUEST assist]
verbs: fordern (@assisting); verlangen (@assisting); bitten (@assisting); ersuchen (@assisting); beantragen (@assisting|asyl|schutz|bürgerschaft); appellieren (@assisting); aufrufen (@assisting); werben (@assisting); drängen (@assisting); dringen (@assisting); wünschen (@assisting); suchen (hilfe|unterstützung|asyl|zuflucht); plädieren (@assisting); rufen (hilfe|@assisting); anfordern; mahnen (@assisting); hoffen auf (@assisting); pochen (@assisting); ansuchen; aussprechen (@assisting) für; stellen (asylantrag|antrag|auslieferungsantrag|auslieferungsersuchen)
near: @assisting; asyl*; antrag; auslieferung*; hilfe; unterstützung
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none, number
actor: subject
recipient: von, object, an, bei, in
absorbs: yes
without: todesopfer; aufhebung; ablehn*; bonus; tarif*; lift*
trust: 0.65

[REQUEST meet]
verbs: anbieten (@talks|tisch); vorschlagen (@talks|tisch); einladen (@talks|gipfel*|nach|zu|zum|zur); bitten (@talks|audienz); fordern (@talks|neue gespräche); aufrufen (@talks); drängen (@talks); werben (@talks); plädieren (@talks); aussprechen (@talks); ersuchen (@talks); auffordern (@talks); appellieren (@talks)
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun
actor: subject
recipient: von, object, indirect, an
absorbs: yes
without: *sanktion*; sprach bei; besuchte; konzert; kino
trust: 0.65

[REQUEST change]
verbs: auffordern; ermahnen; appellieren; ersuchen; beschwören; aufrufen; anflehen; nahelegen; anhalten (dazu)
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun
actor: subject
recipient: von, object, an, indirect
absorbs: yes
without: todesopfer; notstand; ausnahmezustand; kriegsrecht; mobilmachung; republik; geist*; kunden; leser*; streik ausgerufen
trust: 0.6

[REQUEST assist]
verbs: anflehen; anbetteln; bitten um
near: hilfe; beistand; unterstützung; schutz; asyl; gnade; geld; waffen; kredit*
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun
actor: subject
recipient: object
absorbs: yes
trust: 0.65

[REQUEST change]
verbs: fordern; verlangen; auffordern; aufrufen; appellieren; mahnen; anmahnen; ermahnen; drängen; dringen; pochen; vorschlagen; anregen; raten; empfehlen; nahelegen; bitten; ersuchen; einladen; plädieren; aussprechen für; werben; insistieren; bestehen auf; einfordern; anhalten; beschwören; ausrufen; unterschreiben (petition|appell|offenen)
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, number
near: *untersuchung*; *aufklärung*; ermittlung*; reform*; neuwahl*; neue; dialog; verhandlung*; gespräch*; einhaltung; achten; respektieren; zurückhaltung; verzicht*; entscheidung; maßnahme*; zusammenarbeit; verlassen; rückkehr; zurückkehren; aufgabe; teilnahme; boykott*; streik*; protest*; unverzüglich; sofort*; dringend; eindringlich; bürger*; staatsbürger*; landsleut*; regierung*; behörde*; eu; westen; belarus*; minsk*; lukaschenko*; moskau; kiew; petition; appell; transparenz; beobachter*; zu
actor: subject
recipient: von, object, an, indirect
absorbs: yes
without: umfrage*; todesopfer; menschenleben; opfer; verletzte; freilassung*; sanktion*; tote; rekord*; trainer*; haft; todesstrafe; jahre haft; preis*; arbeitgeber; tarif*; bank; kunden; ausnahmezustand; kriegsrecht; mobilmachung; urteil; staatsanw*; drängten sich; wetterdienst; kaiser; zum sieger; dank; dankes
trust: 0.5

[REJECT change]
verbs: zurückweisen (*forderung*|kritik|*vorschlag*|angebot|*vorschläge|ultimatum|einmischung|antrag); ablehnen; abweisen (antrag|klage|*forderung*); verwerfen; ausschlagen; weigern; verweigern; absagen; abschmettern; abblitzen; sträuben; sperren sich; ignorieren (forderung*|aufforderung|ultimatum|appell*|frist|aufruf*); widersetzen; verwahren; abwinken; ausschließen (gespräch*|verhandlung*|dialog|kompromiss|zugeständnis*|rückkehr|rücktritt|neuwahl*|öffnung|teilnahme|entsendung); stemmen; entgegentreten; verbitten; zeigen schulter
near: @charge; forderung*; vorschlag*; angebot; einladung; gespräch*; verhandlung*; dialog; antrag; plan; pläne; einmischung; ultimatum; appell*; kompromiss; zugeständnis*; bitte; rücktritt; neuwahl*; zusammenarbeit; auslieferung; aufnahme; vermittl*; teilnahme; absage; abfuhr; entsendung; öffnung; befehl; aussage*; unterschrift; zu; *vorschläge; kritik; initiative; bedingung*; sanktion*; gesetz*; treffen; unterschreiben; einzug; besuch; unterzeichn*
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none
actor: subject
recipient: object, von, indirect, gegen, genitive, mit
absorbs: yes
without: kommentar*; stellungnahme*; migrant*; flüchtling*; berufung; revision; beschwerde; grenz*; einreise; visum; visa; asylantr*; medikament*; arzt; zutritt; zugang; wetter; konzert; essen; nahrung
trust: 0.5

[REJECT yield]
verbs: weigern; verweigern; ablehnen; sträuben; widersetzen
near: verlassen; auszureisen; ausreise; zurückzutreten; rücktritt; freizulassen; abzuziehen; abzug; herauszugeben; überqueren; öffnen; auszuliefern; zurückzuziehen; freigabe; niederzulegen; räumen; freilassung
subject: person, body, named, country, place, gov, igo, opp, pronoun
actor: subject
recipient: indirect, von
absorbs: yes
without: kommentar*; stellungnahme*; migrant*; flüchtling*; visum; medikament*; asyl*; fordern; forderung nach
trust: 0.6

[REJECT]
verbs: erteilen (absage|abfuhr|korb); zeigen (kalte) (schulter); abwinken; schlagen wind; abschmettern; stoßen ohren
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none
actor: subject
recipient: indirect, von
absorbs: yes
without: kommentar*; stellungnahme*
trust: 0.65

[REJECT meet]
verbs: ablehnen (@talks|einladung|dialog|telefonat); ausschlagen (@talks|einladung|dialog); absagen (@talks|einladung|reise); ausschließen (@talks|dialog); verweigern (@talks|dialog|handschlag); platzen lassen; abblasen; weigern (treffen|sprechen|verhandeln|teilzunehmen|reisen)
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none
actor: subject
recipient: mit, indirect, object
absorbs: yes
without: kommentar*; stellungnahme*; wahl*; konzert; spiel*; wetter; krankheit
trust: 0.65

[REJECT assist]
verbs: einlegen veto; blockieren (*paket|@sanctions|*hilfe*|eu-beitritt|beschluss); verhindern (@sanctions); ablehnen (@sanctions|asylantr*|gnadengesuch*|auslieferung*|*hilfe|entsendung|waffenlieferung*|kredit*|visum|visa|visaantr*); verweigern (*hilfe|unterstützung|zustimmung|auslieferung|gefolgschaft|visum|visa|asyl); verwehren (*hilfe|unterstützung|asyl); abweisen (asylantr*|gnadengesuch*|auslieferung*); abstimmen gegen; stimmen gegen; stemmen gegen (@sanctions); ausscheren
near: veto; @sanctions; *paket; *hilfe*; *antr*; gnadengesuch*; auslieferung*; unterstützung; zustimmung; visum; visa; asyl; entsendung; kredit*; *beschluss; resolution
subject: person, body, named, country, place, gov, igo, none, jud
actor: subject
recipient: object, indirect, gegen, von, für, genitive
absorbs: yes
without: kommentar*; stellungnahme*; fordern*; lukaschenko stimmten; prozent; medizin*; haft
trust: 0.55

[REJECT]
verbs: anerkennen (@campaign|wahlsieg|*ergebnis*|präsident*|legitimität|lukaschenko*|machthaber|sieg|staatschef); ansehen (legitim*|rechtmäßig*|präsident*); betrachten (legitim*|rechtmäßig*); akzeptieren (@campaign|wahlsieg|*ergebnis*|sieg|legitim*); halten für (legitim*|rechtmäßig*)
negated: yes
subject: person, body, named, country, place, gov, igo, none, opp, number
actor: subject
recipient: object
absorbs: yes
without: kommentar*; stellungnahme*
trust: 0.75

[REJECT yield]
verbs: denken daran; nachgeben; einlenken; beugen; weichen; kommen frage; beabsichtigen; abrücken; freilassen weiger*; lassen (erpressen|einschüchtern|beirren|unter druck); zurückweichen; aufgeben; knien; verhandeln
negated: yes
subject: person, named, country, place, gov, igo, opp, body
not subject: thing
near: freizulassen; forderung*; sanktion*; druck; *streik; protest*; erpress*; rücktritt; abzug; gefangene*; öffn*; ultimatum; kompromiss; zugeständnis*; terrorist*; opposition*
actor: subject
recipient: indirect, vor, mit
absorbs: yes
without: kommentar*; stellungnahme*
trust: 0.6

[THREATEN restrict]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: *schließ*; *stopp*; *transit*; gas*; grenz*; *grenze*; *kappen; drossel*; *blockade*; sanktion*; *sanktion*; gegenmaßnahm*; strom*; zudrehen; zuzudrehen; abriegel*; embargo*; zölle
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.72

[THREATEN expel]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: ausweis*; auszuweisen; *diplomat*; botschafter*; hinauszuwerfen; hinauswurf; rauswurf; konsul*; abschieb*; abzuschieben
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.72

[THREATEN arrest]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: festnahm*; festzunehmen; verhaft*; gefängnis*; strafverfolg*; haft; strafverfahren; einzusperren; anklage*; *haftstrafe*; freiheitsstrafe*; todesstrafe
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.72

[THREATEN violence]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: krieg*; *angriff*; atom*; *schlag; gewalt; schießen; erschießen; abzuschießen; abschuss; zerstör*; *vernicht*; militärisch*; einmarsch*; angreifen; waffe*; rakete*; töten; gewehr*
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.71

[THREATEN relations]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: beziehungen; abbruch; diplomatische; austritt; auszutreten; abkommen; vertrag
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.72

[THREATEN ban]
verbs: drohen; drohen (mit|damit|zu); androhen; bedrohen; ankündigen vergeltung; stellen aussicht
near: verbot*; verbieten; aufzulösen; auflösung; ausschluss; lizenz*; entzug; sperre
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; haft drohen; jahre haft; ihm; ihr; ihnen; droht haft; hungersnot; insolvenz; hochwasser
trust: 0.72

[THREATEN]
verbs: drohen; androhen; bedrohen; schwören rache; ankündigen (vergeltung|gegenmaßnahm*|konsequenz*|antwort|reaktion|härte); behalten vor; vorbehalten; stellen aussicht (sanktion*|gegenmaßnahm*|gashahn|vergeltung|zuzudrehen|schließ*|stopp*); ziehen konsequenz*; rasseln säbel; setzen frist; werden antworten; stellen ultimatum; liebäugeln; spielen karte; erwägen (vergeltung|gegenmaßnahm*|schließung|sanktion*)
near: sanktion*; gegenmaßnahm*; konsequenz*; vergeltung*; stopp*; schließ*; *gewalt*; krieg*; atom*; *angriff*; *grenz*; ausweis*; abbruch; *härte; antwort*; reaktion*; gas*; strom*; transit*; festnahm*; haft; strafe*; *straf*; entlass*; verbot*; ausschluss; einmarsch; frist; ultimatum; rache; damit; mit; zuzudrehen; gewehr*; waffe*; militär*; konfiszier*; beschlagnahm*
subject: person, body, named, country, place, gov, igo, cop, mil, opp, pronoun
actor: subject
recipient: indirect, object, gegen, für
absorbs: yes
without: meteorolog*; frost; unwetter; glätte; haft drohen; jahre haft; droht haft; hungersnot; insolvenz; todesstrafe; ausverkauf; aus; abstieg; einsturz; drohen bis; lawinen*; hochwasser; warnung; trainer; spielern; verspätung*
trust: 0.6

[THREATEN]
verbs: warnen (vor|davor)
near: konsequenz*; gegenmaßnahm*; *schließ*; vergeltung*; *antwort; reaktion*; provokation*; eskalation; sanktion*; gewalt; grenze; angriff*; eingreifen; einmischung; grenzen; schießen; abschießen; zurückschlagen; falls; sollte; wenn; weitere*
subject: person, gov, cop, mil, country, place, igo, named
actor: subject
recipient: object, indirect
absorbs: yes
without: meteorolog*; *dienst; glatteis*; unwetter*; sturm*; inflation*; nachahm*; betrüger*; epidemie*; preis*; experte*; ökonom*; ärzt*; folgen; klima*; armut*; reise*; institut*; analyst*; forscher*; hochwasser*; un; menschenrecht*; *organisation*; botschaft; auswärtig*
trust: 0.5

[AGREE]
verbs: vereinbaren; einigen; verständigen; übereinkommen; zusagen; zusichern; versprechen; geloben; verpflichten; garantieren; aushandeln; zusagen (@help|@refuge|kredit*|hilfe|unterstützung); versprechen (@help|@refuge|kredit*|hilfe|unterstützung); zusichern (@help|@refuge|kredit*|hilfe|unterstützung); abschließen (@deal|verhandlung*); unterzeichnen (@deal); unterschreiben (@deal); paraphieren (@deal); besiegeln (@deal|*bündnis|partnerschaft|zusammenarbeit); schließen (@deal); abmachen; ausmachen; anbieten; stellen aussicht; bereiterklären; erklären bereit; zeigen bereit; sein bereit; einwilligen; zustimmen; erzielen (einigung|übereinkunft|kompromiss|verständigung); ankündigen (hilfe|*hilfe|unterstützung|investition*|kredit*|aufnahme); ratifizieren (@deal); beitreten (@deal); treffen (vereinbarung|absprache*|abmachung); annehmen einladung; planen gemeinsam*; besiegeln
subject: person, body, named, country, place, gov, igo, bus, ngo, opp, pronoun, none, thing
near: @deal; *hilfe; hilfe; unterstützung; zusammenarbeit; kooperation; bau; ausbau; *zusammenarbeit; einigung; kredit*; lieferung*; auf; zu; mit; verpflicht*; garantien; *garantie; einladung; treffen; schritte; bereit; *programm; fahrplan; partnerschaft; aufnahme; investition*; feuerpause; waffenruhe; austausch; übereinkunft; kompromiss; gespräch*
actor: subject
recipient: mit, indirect, gegenüber
absorbs: yes
measures: money
without: sanktion*; *gesetz; dekret*; erlass; haushalt; koalition*; spieler*; verein; trainer*; urteil; nicht bereit; ablehn*; weiger*; *gericht
trust: 0.5

[CONSULT visit]
verbs: treffen (mit|zu|@talks); zusammenkommen; zusammentreffen; begegnen; beraten (mit|über|@talks); konferieren; sprechen mit; sprechen (@talks|miteinander); verhandeln; tagen; austauschen; reisen (nach|zu|@talks); weilen; haben (gast|besuch); sein (gast|besuch|visite); machen station; eintreffen (@talks|besuch|visite); ankommen (@talks|besuch|visite); anreisen; aufbrechen (@talks|besuch); absolvieren (besuch|visite); abstatten (besuch|visite); führen (@talks); aufnehmen (@talks); halten (@talks|gipfel*); abhalten (@talks|gipfel*); begrüßen (flughafen|gast|gäste|delegation*); landen (besuch|@talks|visite|staatsbesuch|maschine); stattfinden (@talks|gipfel*); beginnen (@talks|gipfel*); fortsetzen (@talks); beenden (@talks); erörtern (mit|gemeinsam*); aufhalten (besuch|gespräch*); setzen tisch; vermitteln; besprechen (mit); kommen (@talks|besuch|gipfel*|zusammen|visite); zusammensetzen; teilnehmen (gipfel*|@talks|konferenz); aufwarten
near: *präsident*; *minister*; *kanzler*; *botschafter*; staatschef*; regierungschef*; machthaber*; kremlchef*; delegation*; *gesandt*; *beauftragt*; lukaschenko*; putin*; opposition*; tichanowskaja*; diplomat*; *chef; *chefs; *chefin; premier*; xi; selenskyj*; trump*; senator*; *politiker*; regierung*; kardinal*; erzbischof; nuntius; papst; general*; parlamentspräsident*; vertreter*; gipfel*; *unterhändler*; amtskolleg*; kollege*; kollegin; königspaar; könig; kommissar*; *berater; abgeordnet*; iaea; osze; @talks
subject: person, body, named, country, place, gov, igo, opp, pronoun, none, thing, number
actor: subject
recipient: mit, object, bei, indirect
without: journalist*; presse; entscheidung*; maßnahme*; sanktion*; rakete*; angaben; museum; schule*; trainer*; mannschaft; team*; spiel*; spieler*; gefängnis; haft; kirche; konzert; krankenhaus; *häftling*; orchester; ensemble; band; chor; gericht; prozess*; tennis*; fans; touristen; werk; fabrik; betrieb; baustelle; deutschkurs; eltern; turnier; finale; touristenzahl*; schüler*
trust: 0.5

[CONSULT visit]
verbs: besuchen; empfangen; treffen; aufsuchen; begrüßen (empfang|flughafen|besuch|amtssitz); sprechen; beehren; bewirten; herumführen
object: person, body, named, country, place, number, pronoun, gov, visit
near: *präsident*; *minister*; *kanzler*; *botschafter*; staatschef*; regierungschef*; machthaber*; kremlchef*; delegation*; *gesandt*; *beauftragt*; lukaschenko*; putin*; *opposition*; tichanowskaja*; diplomat*; *chef; *chefs; *chefin; premier*; xi; selenskyj*; trump*; senator*; *politiker*; regierung*; kardinal*; erzbischof*; nuntius*; papst*; general*; parlament*; vertreter*; *unterhändler*; amtskolleg*; kolleg*; könig*; *kommissar*; *berater; abgeordnet*; @talks; aktivist*; angehörige*; familie*; gouverneur*; patriarch*; scholz; merz; merkel; baerbock; nauseda; duda; tusk; nawrocki
subject: person, body, named, country, place, gov, igo, opp, pronoun, none
actor: subject
recipient: object, mit
without: journalist*; museum; schule*; trainer*; mannschaft; team*; spiel*; *gefängnis; haft; gefängnis; kirche; konzert; krankenhaus; häftling*; *lager; tennis*; fans; touristen; *gericht; prozess*; turnier; finale; entscheidung*; *wahl; vorbereitung*; maßnahme*; schuss; kugel; rakete*; drohne*
trust: 0.55

[CONSULT visit]
verbs: erwarten; eintreffen; anreisen
near: *minister*; *präsident*; *kanzler*; delegation*; *gesandt*; papst; premier*; staatschef*; regierungschef*; *besuch; gipfel*; *gespräch*; kardinal*
object: person, named, gov
actor: subject, object
recipient: in, bei, von
status: planned
without: wahl*; sanktion*; urteil*; entscheidung*; kritik; regen; ergebnis*; *häftling*; reaktion*; rücktritt
trust: 0.5

[CONSULT]
verbs: verhandeln
subject: person, body, named, country, place, gov, bus, igo, opp
near: über; mit
actor: subject
recipient: mit, in
without: gericht; prozess*; parlament; bundestag; journalist*; fall; klage; experte*; interview*; zeitung; sender; forscher*; presse*; gegen
trust: 0.4

[CONSULT phone]
verbs: telefonieren; anrufen; führen (telefonat*|telefongespräch*|telefonisch*); sprechen (telefonisch|telefon|videokonferenz|videoschalte); greifen telefonhörer; zuschalten; haben (telefonat|telefongespräch); melden telefonisch
nouns: telefonat; telefongespräch; videokonferenz
near: *präsident*; *minister*; *kanzler*; staatschef*; machthaber*; kremlchef*; lukaschenko*; putin*; tichanowskaja*; macron*; merkel*; scholz*; merz*; selenskyj*; trump*; premier*; opposition*; papst; regierung*; xi
actor: subject, von, genitive, zwischen
recipient: mit, object
trust: 0.65

[SUPPORT]
verbs: begrüßen; loben; würdigen; gratulieren; beglückwünschen; danken; bedanken; unterstützen; stellen hinter; stärken rücken; solidarisieren; zeigen solidarisch; bekunden (@backing); bekräftigen (@backing); versichern (@backing); zusichern (@backing); aussprechen (@backing); zollen respekt; übermitteln glückwünsch*; senden glückwünsch*; schicken glückwünsch*; auszeichnen; ehren; verleihen (preis|*preis|orden|*orden|medaille|titel); überreichen (preis|*preis|orden); erhalten (friedensnobelpreis|*preis|orden); bekommen (friedensnobelpreis|*preis|orden); gehen (*preis) an; anerkennen (als|unabhängig*|staat|rechtmäßig*|gewählt*|regierung|unabhängigkeit); befürworten; gutheißen; preisen; rühmen; verneigen; aufnehmen diplomatische beziehungen; wiedereröffnen botschaft; eröffnen (botschaft|konsulat|vertretung); entsenden botschafter; verteidigen; beipflichten; stehen (seite|hinter); ratifizieren; versprechen solidarität; feiern als; stimmen für (resolution|beitritt|aufnahme); zujubeln; applaudieren; einstehen
subject: person, body, named, country, place, gov, igo, ngo, opp, pronoun, none, thing
near: @backing; präsident*; *minister*; lukaschenko*; putin*; belarus*; minsk*; opposition*; tichanowskaja*; moskau*; peking; regierung*; demokrati*; aktivist*; *preis; orden; protest*; volk; *bewegung; entscheidung*; freilassung*; eu; wahl*; wahlsieg*; sanktion*; gefangene*; ukrain*; polen; litauen; diplomatische; botschaft*; vermittl*; schritt; initiative; beschluss; vorschlag; einigung; zusammenarbeit; soldat*; grenz*; menschen; machthaber*; staatschef; souveränität; trump*; washington; präsident; unabhängig*
actor: subject
recipient: object, indirect, mit, hinter, für, an, bei
absorbs: yes
without: *mannschaft; trainer*; fußball*; fans; finanziell*; millionen; euro; dollar; asyl*; flughafen; roter; gast; gäste; flüchtling anerkannt; extremis*; tennis*; sieg im; turnier; premiere; film*; gefeuert; nicht an; gericht
trust: 0.5

[SUPPORT]
verbs: bekommen (lob|zuspruch|beifall|rückendeckung|dank|unterstützung|glückwünsche|solidarität); ernten (lob|beifall|zuspruch|dank); erhalten (lob|zuspruch|rückendeckung|glückwünsche); stoßen (lob|zustimmung|beifall|zuspruch); kommen (lob|dank|glückwünsche|zuspruch|rückendeckung|beifall|zustimmung)
actor: von, aus, bei, in, vom
recipient: subject, für
without: film*; theater*; buch; roman; publikum; konzert
trust: 0.6

[CONCEDE]
verbs: begnadigen; amnestieren; aufheben (@restraint); lockern (@restraint); aussetzen (@restraint|zölle|hungerstreik|streik|protest*); erleichtern (einreise*|visa*); abschaffen (@restraint|visumpflicht|visapflicht); streichen (sanktionsliste|liste|schwarzen); nehmen (sanktionsliste|schwarzen) von; entfernen sanktionsliste; wiedereröffnen (@crossing); öffnen (@crossing); aufmachen (@crossing); aufsperren (@crossing); wiederaufnehmen (@traffic|flüge|dialog); aufnehmen wieder (@traffic|flüge); freigeben (@crossing|luftraum|gelder|guthaben|konten); zurücknehmen (@restraint|entscheidung|beschluss|verbot); nachgeben; einlenken; einräumen; einstellen (verfahren|ermittlungen|strafverfahren); fallen (anklage|vorwürfe) lassen; freisprechen; umwandeln (todesstrafe|todesurteil); mildern (strafe|urteil|haft*); verkürzen (strafe|haft*); erlassen (strafe|reststrafe|amnestie|schulden); entschuldigen; zulassen (beobachter*|kandidat*|einreise); gestatten (einreise|ausreise|besuch|rückkehr); erlauben (einreise|ausreise|besuch|rückkehr|visafrei*|anruf); beenden (hungerstreik|streik|blockade*|boykott); abbrechen (hungerstreik|streik|blockade*); ankündigen (freilassung*|amnestie|begnadigung*|lockerung*|öffnung|wiederöffnung); versprechen (freilassung*|amnestie|reformen); verzichten auf (@sanctions|@tradebar|@restraint|strafe|gegenmaßnahm*|vergeltung|forderung*); zurückziehen (klage|antrag|forderung*); verschieben (@restraint|inkrafttreten); auslaufen (@restraint|ausnahmezustand)
near: @restraint; begnadig*; amnest*; @crossing; @traffic; *grenz*; verfahren; ermittlungen; anklage; streik; *streik; blockade*; einreise*; ausreise*; visa*; todesstrafe; strafe; haft*; beobachter*; freilassung*; *lockerung*; urteil; sanktions*; flüge; zugeständnis*; häftling*; gefangene*; konten; gelder; fehler; verbot; verbote; erlass; druck; liste; kandidat*; bedingung*
subject: person, body, named, country, place, gov, igo, none, jud, number, thing, opp, lab, pronoun
actor: subject
recipient: object, indirect, gegen, für
implied actor: authorities
count recipient: persons
count object: persons
absorbs: yes
without: forder*; verlang*; appell*; botschaft; uhr; nicht begnadig*; *gericht ablehn*; museum; geschäft*; baustelle; restaurant*; brücke; unfall; nach bauarbeiten; sturm
trust: 0.5

[CONCEDE]
nouns: begnadigung; begnadigungen; amnestie; lockerung*; *öffnung
verbless: yes
actor: durch, possessor
recipient: genitive, von, für
trust: 0.5
`;
