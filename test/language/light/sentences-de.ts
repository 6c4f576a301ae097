/** German: `text | type mode? | key=value …`; a line each. Keys: actor, recipient, place, date, status and quantity kinds; `none` for no event. */
export const GERMAN_SENTENCES = `
# passive with a count
Am Sonntag wurden in Grodno mehr als 40 Demonstranten festgenommen. | COERCE arrest | recipient=protesters place=Grodno detained=40 date=2022-10-09
# perfect with a named doer
Der belarussische KGB hat drei Journalisten verhaftet. | COERCE arrest | actor=KGB recipient=journalists detained=3
# separable verb
Die Miliz nahm in Minsk einen Blogger fest. | COERCE arrest | recipient=journalists place=Minsk
# sentence
Ein Gericht in Minsk hat den Aktivisten Ales Bialiatski zu zehn Jahren Haft verurteilt. | COERCE arrest | recipient=Bialiatski place=Minsk sentence=120
# passive sentence
Maria Kolesnikowa wurde zu elf Jahren Lagerhaft verurteilt. | COERCE arrest | recipient=Kalesnikava sentence=132
# search
Sicherheitskräfte durchsuchten die Redaktion von Tut.by. | COERCE seize | recipient=media
# border closed
Polen hat den Grenzübergang Bobrowniki geschlossen. | COERCE restrict | actor=Poland
# listed as extremist
Das Innenministerium stufte den Kanal Nexta als extremistisch ein. | COERCE ban |
# state of emergency
Polen hat im Grenzgebiet zu Belarus den Ausnahmezustand verhängt. | COERCE martial-law | actor=Poland
# sanctions
Die EU hat neue Sanktionen gegen Belarus verhängt. | SANCTION discontinue | actor=European recipient=Belarus
# sanctions agreed
Die EU-Außenminister beschlossen am Montag Strafmaßnahmen gegen 40 Funktionäre. | SANCTION discontinue | actor=EU date=2022-10-10
# envoys expelled
Minsk hat drei polnische Diplomaten ausgewiesen. | SANCTION expel | actor=Belarus
# envoy recalled
Litauen rief seinen Botschafter aus Minsk zurück. | SANCTION withdraw | actor=Lithuania
# condemned
Bundeskanzler Olaf Scholz verurteilte das Vorgehen der Polizei scharf. | ACCUSE disapprove | actor=Scholz
# envoy summoned
Das Auswärtige Amt hat den Geschäftsträger von Belarus einbestellt. | ACCUSE disapprove | actor=German
# accused
Warschau beschuldigte Lukaschenko, Migranten an die Grenze zu schleusen. | ACCUSE allege | actor=Poland recipient=Lukashenko
# reproached
Außenministerin Annalena Baerbock warf Lukaschenko Menschenhandel vor. | ACCUSE allege | actor=Baerbock recipient=Lukashenko
# case opened
Die Generalstaatsanwaltschaft leitete Ermittlungen gegen Pawel Latuschko ein. | ACCUSE investigate | recipient=Latushko
# demand of release
Das Europaparlament forderte die Freilassung aller politischen Gefangenen. | REQUEST yield | actor=European
# appeal
Swetlana Tichanowskaja rief zu einem Streik auf. | REQUEST change | actor=Tsikhanouskaya
# refused
Lukaschenko lehnte Gespräche mit der Opposition ab. | REJECT | actor=Lukashenko
# threat
Lukaschenko drohte der EU mit einem Stopp der Gaslieferungen. | THREATEN | actor=Lukashenko
# signed
Russland und Belarus haben ein Abkommen über gemeinsame Manöver unterzeichnet. | AGREE | actor=Russia
# meeting
Lukaschenko traf Putin am Montag in Sotschi zu Gesprächen. | CONSULT visit | actor=Lukashenko recipient=Putin place=Sochi
# planned meeting
Außenminister Heiko Maas will am Freitag in Vilnius Tichanowskaja treffen. | CONSULT visit | recipient=Tsikhanouskaya status=planned
# phone
Emmanuel Macron telefonierte mit Lukaschenko. | CONSULT phone | actor=Macron recipient=Lukashenko
# congratulation
Xi Jinping gratulierte Lukaschenko zum Wahlsieg. | SUPPORT | actor=Xi recipient=Lukashenko
# pardon
Lukaschenko begnadigte 31 Häftlinge. | CONCEDE | actor=Lukashenko
# release
Belarus hat 14 politische Gefangene freigelassen. | RETREAT release | actor=Belarus released=14
# resignation
Der Botschafter trat aus Protest zurück. | RETREAT resign | actor=diplomats
# loan
Russland gewährte Belarus einen Kredit von 1,5 Milliarden Dollar. | AID | actor=Russia recipient=Belarus money=1500000000
# demonstration
In Minsk demonstrierten rund 100.000 Menschen gegen Lukaschenko. | PROTEST demo | place=Minsk participants=100000
# strike
Die Bergarbeiter von Belaruskali streiken. | PROTEST strike | actor=workers
# troops
Polen verlegte 2000 Soldaten an die Grenze zu Belarus. | MOBILIZE troops | actor=Poland
# water cannon
Die Polizei setzte Wasserwerfer gegen Demonstranten ein. | ASSAULT crowd-control | recipient=protesters
# beaten
Sicherheitskräfte verprügelten in Gomel einen Journalisten. | ASSAULT beat | recipient=journalists place=Gomel
# stones
Migranten bewarfen polnische Soldaten mit Steinen. | ASSAULT primitive | actor=migrants
# fled
Die Sprinterin Kristina Timanowskaja floh nach Polen. | RELOCATE flee | actor=Tsimanouskaya
# accident
Bei einer Explosion in einem Werk in Borissow in Belarus kamen zwei Arbeiter ums Leben. | INCIDENT accident | killed=2
# law
Lukaschenko unterzeichnete ein Gesetz zur Todesstrafe. | GOVERN law | actor=Lukashenko
# dismissed
Lukaschenko entließ den Verteidigungsminister. | GOVERN dismiss | actor=Lukashenko
# result
Lukaschenko erhielt bei der Wahl 80 Prozent der Stimmen. | ELECT result | percent=80
# a condition is no event
Wenn Minsk die Grenze schließt, antwortet Warschau. | none |
# negated
Belarus hat keinen Journalisten freigelassen. | none |
# possibility
Minsk könnte die Grenze schließen. | none |
# came into custody
In Minsk kamen rund 300 Demonstranten in Gewahrsam. | COERCE arrest | detained=300 place=Minsk
# rubber bullets
Sondereinheiten schossen mit Gummikugeln in die Menge. | ASSAULT crowd-control | actor=police recipient=protesters
# internet cut, participle at the end
Die Behörden haben das Internet lahmgelegt. | COERCE censor | actor=authorities
# border shut
Polen hat die Grenze zu Belarus dichtgemacht. | COERCE restrict | actor=Poland
# reproach
Der Minister hielt dem Kreml vor, die Allianz zu testen. | ACCUSE allege |
# plea granted
Lukaschenko gab dem Gnadengesuch statt. | CONCEDE | actor=Lukashenko
# struck
Die Arbeiter legten die Arbeit nieder. | PROTEST strike | actor=workers
# rebuked
Das Auswärtige Amt rügte die belarussischen Medien. | ACCUSE disapprove |
# prices fell
Die Preise fielen um zehn Prozent. | none |
# someone stood somewhere
Der Traktor stand auf dem Feld. | none |
# an ordinal ends no sentence
Am 24. Juni 2022 verurteilte das Gericht in Minsk den Aktivisten zu acht Jahren Haft. | COERCE arrest | date=2022-06-24 place=Minsk
# not recognised
Die Bundesregierung erkennt Lukaschenko nicht als Präsidenten an. | REJECT |
# a year alone
2021 wurde in Minsk ein Journalist verhaftet. | COERCE arrest | date=2021-01-01
# on free foot
Das Regime in Minsk hat 123 Gefangene auf freien Fuß gesetzt. | RETREAT release | released=123
# possible only
Experten zufolge könnte Lukaschenko weitere Häftlinge freilassen. | none |
# a number before a noun is no year
Minsk zahlt 2000 Arbeitern keine Prämie. | none |
# newswire, coerce arrest
In Baranawitschy holten Milizionäre eine Rentnerin ab, die Beiträge unabhängiger Medien kommentiert hatte. | COERCE arrest |
# newswire, coerce arrest
Der frühere Präsidentschaftskandidat sitzt wieder hinter Gittern. | COERCE arrest |
# newswire, coerce arrest
Das Gebietsgericht in Brest verhängte gegen drei Anarchisten Haftstrafen von 5 bis 17 Jahren. | COERCE arrest |
# newswire, coerce arrest
Zu vier Jahren Freiheitsentzug wurde eine Ärztin verurteilt, die Daten an Journalisten weitergegeben hatte. | COERCE arrest |
# newswire, coerce seize
Im Morgengrauen drangen Beamte in die Wohnung der Menschenrechtlerin ein. | COERCE seize |
# newswire, coerce seize
Die Ermittler beschlagnahmten die gesamte Auflage der Wochenzeitung. | COERCE seize |
# newswire, coerce ban
Das Oberste Gericht löste das belarussische PEN-Zentrum auf. | COERCE ban |
# newswire, coerce ban
Das Innenministerium in Minsk stufte Belsat als extremistische Vereinigung ein. | COERCE ban |
# newswire, coerce restrict
Seit Mitternacht hat Polen den Grenzübergang Bobrowniki geschlossen. | COERCE restrict |
# newswire, coerce deport
Dreizehn frühere Häftlinge wurden mit einem Bus an die litauische Grenze gebracht und abgeschoben. | COERCE deport |
# newswire, assault beat
Die Festgenommenen wurden im Gefängnis mit Knüppeln geschlagen. | ASSAULT beat |
# newswire, assault crowd-control
Die Miliz setzte Blendgranaten und Wasserwerfer gegen die Demonstranten ein. | ASSAULT crowd-control |
# newswire, mobilize troops
Polen verlegt weitere 500 Soldaten an die Grenze. | MOBILIZE troops |
# newswire, mobilize weapons
Ein belarussischer Hubschrauber verletzte den polnischen Luftraum. | MOBILIZE weapons |
# newswire, retreat release
Nach 1500 Tagen kam der Blogger Sergej Tichanowski frei. | RETREAT release |
# newswire, retreat release
Lukaschenko hat eine weitere Gruppe politischer Gefangener freigelassen. | RETREAT release |
# newswire, relocate migrate
Etwa hundert Migranten versuchten in der Nacht, den Grenzzaun zu überwinden. | RELOCATE migrate |
# newswire, protest demo
Belarussen aus Warschau zogen am Sonntag zur Botschaft ihres Landes. | PROTEST demo |
# newswire, protest strike
Bergleute in Soligorsk traten in den Streik. | PROTEST strike |
# newswire, elect vote
Die Belarussen wählen am Sonntag einen Präsidenten. | ELECT vote |
# newswire, elect result
Laut Wahlkommission kam der Amtsinhaber auf 86,8 Prozent der Stimmen. | ELECT result |
# newswire, govern appoint
Zum neuen KGB-Chef wurde Iwan Tertel ernannt. | GOVERN appoint |
# newswire, govern law
Lukaschenko unterzeichnete Änderungen des Strafgesetzbuches. | GOVERN law |
# newswire, consult visit
Außenminister Wadephul traf in Brüssel Oppositionsführerin Swetlana Tichanowskaja. | CONSULT visit |
# newswire, consult phone
Merkel telefonierte zweimal mit Lukaschenko. | CONSULT phone |
# newswire, agree
Berlin und Warschau haben sich auf einen gemeinsamen Schutz der Grenze verständigt. | AGREE |
# newswire, support
Chinas Staatschef Xi Jinping gratulierte Lukaschenko zur Wiederwahl. | SUPPORT |
# newswire, accuse disapprove
Das US-Außenministerium kritisierte das Urteil gegen Poczobut scharf. | ACCUSE disapprove |
# newswire, accuse investigate
In Gomel hat der Prozess gegen fünf Teilnehmer der Proteste begonnen. | ACCUSE investigate |
# newswire, request yield
Menschenrechtsorganisationen fordern die sofortige Freilassung des Nobelpreisträgers. | REQUEST yield |
# newswire, request assist
Tichanowskaja bat den US-Kongress um schärfere Sanktionen. | REQUEST assist |
# newswire, reject
Minsk stimmte der Entsendung von OSZE-Beobachtern nicht zu. | REJECT |
# newswire, threaten
Lukaschenko drohte, den Gastransit zu stoppen. | THREATEN |
# newswire, sanction discontinue
Kanada setzte 24 belarussische Funktionäre auf seine Sanktionsliste. | SANCTION discontinue |
# newswire, sanction expel
Litauen weist zwei belarussische Diplomaten aus. | SANCTION expel |
# newswire, sanction withdraw
Polen rief seinen Botschafter in Minsk zu Konsultationen zurück. | SANCTION withdraw |
# newswire, aid
Deutschland stellt 50 Millionen Euro für die belarussische Zivilgesellschaft bereit. | AID |
# newswire, concede
Lukaschenko begnadigte 25 wegen Extremismus Verurteilte. | CONCEDE |
# newswire, concede
Die USA hoben die Sanktionen gegen die Fluggesellschaft Belavia auf. | CONCEDE |
# newswire, cooperate
Russland und Belarus haben ihr gemeinsames Manöver Sapad begonnen. | COOPERATE |
# newswire, cooperate
Der Handel zwischen Belarus und China wuchs um 30 Prozent. | COOPERATE |
# newswire, incident death
In einer Strafkolonie ist der politische Gefangene Witold Aschurok gestorben. | INCIDENT death |
# newswire, incident accident
Sechs Menschen kamen beim Zusammenstoß eines Busses mit einem Lastwagen bei Mogiljow ums Leben. | INCIDENT accident |
# nothing told in newswire
Der Zug hält in Brest nur zehn Minuten. | none |
# nothing told in newswire
Der Kurs des Rubels fiel auf den niedrigsten Stand seit einem Jahr. | none |
# nothing told in newswire
Würde die Grenze geschlossen, verlören die Spediteure Millionen. | none |
# nothing told in newswire
Gerichte in Belarus weisen Berufungen üblicherweise zurück. | none |
# nothing told in newswire
Das Buch erzählt vom Schicksal politischer Gefangener. | none |
# nothing told in newswire
Die Bauern haben im Gebiet Grodno mit der Ernte begonnen. | none |
# newswire, coerce arrest
Am Montag wurde in Grodno die Direktorin einer polnischen Schule in Untersuchungshaft genommen. | COERCE arrest |
# newswire, coerce arrest
In Witebsk nahm die Polizei einen Mann fest, der Fotos von Militärkolonnen weitergegeben haben soll. | COERCE arrest |
# newswire, coerce arrest
Belarussische Geheimdienste haben am Flughafen einen deutschen Staatsbürger festgesetzt. | COERCE arrest |
# newswire, coerce seize
Der Zoll beschlagnahmte drei belarussische Lokomotiven. | COERCE seize |
# newswire, coerce censor
Das Informationsministerium sperrte das Portal Onliner. | COERCE censor |
# newswire, sanction discontinue
Tschechien hat die Vergabe von Visa an belarussische Bürger ausgesetzt. | SANCTION discontinue |
# newswire, sanction discontinue
Die Weltbank stoppte die Finanzierung aller Projekte in dem Land. | SANCTION discontinue |
# newswire, sanction withdraw
Der letzte litauische Diplomat hat Minsk verlassen, die Botschaft ist geschlossen. | SANCTION withdraw |
# newswire, accuse disapprove
Der EU-Ratspräsident nannte die Wahl eine Farce. | ACCUSE disapprove |
# newswire, accuse allege
Litauens Regierungschefin machte das Regime in Minsk für die Migrationskrise verantwortlich. | ACCUSE allege |
# newswire, accuse investigate
Die Generalstaatsanwaltschaft in Vilnius leitete Ermittlungen wegen Flugzeugentführung ein. | ACCUSE investigate |
# newswire, request change
Ministerpräsident Skvernelis appellierte an Minsk, das Kraftwerk nicht in Betrieb zu nehmen. | REQUEST change |
# newswire, reject
Der Kreml wies die Vorwürfe aus Warschau zurück. | REJECT |
# newswire, threaten
Der belarussische Verteidigungsminister warnte, man werde auf den Bau der Basis antworten. | THREATEN |
# newswire, agree
Minsk sagte zu, weitere Gefangene freizulassen. | AGREE |
# newswire, aid
Norwegen gibt den unabhängigen belarussischen Medien 2 Millionen Euro. | AID |
# newswire, concede
Litauen öffnete den Grenzübergang Medininkai wieder. | CONCEDE |
# newswire, mobilize troops
Belarus hat eine Luftlandebrigade in Alarmbereitschaft versetzt. | MOBILIZE troops |
# newswire, mobilize weapons
Russland stationierte in Belarus Raketen vom Typ Oreschnik. | MOBILIZE weapons |
# newswire, relocate flee
Ein belarussischer Soldat ist nach Polen geflohen. | RELOCATE flee |
# newswire, protest demo
In Vilnius fand eine Kundgebung für die politischen Gefangenen statt. | PROTEST demo |
# newswire, incident accident
Bei Orscha ist ein Güterzug entgleist. | INCIDENT accident |
# newswire, incident
Der Flughafen Vilnius war wegen Ballons drei Stunden lang geschlossen. | INCIDENT |
# newswire, govern dismiss
Lukaschenko entließ seinen Landwirtschaftsminister. | GOVERN dismiss |
# newswire, govern decide
Die belarussische Regierung billigte ein Programm zum Bau eines zweiten Kernkraftwerks. | GOVERN decide |
# nothing told in newswire
Die Band veröffentlichte ein neues Album und ging auf Tour durch Belarus. | none |
# nothing told in newswire
Nach Ansicht von Experten könnten die Sanktionen deutschen Firmen schaden. | none |
# nothing told in newswire
Die Fußballer aus Minsk verloren in Warschau 0:2. | none |
# nothing told in newswire
Meteorologen warnen vor Frost in der Region. | none |
# a genitive of a source is not who was arrested
Nach Angaben der Menschenrechtsorganisation Wjasna wurden in Brest mindestens 20 Demonstranten festgenommen. | COERCE arrest | recipient=protesters detained=20 place=Brest
# an attribute with a participle has no event of its own
Ein Gericht verurteilte den in Minsk geborenen Journalisten Andrzej Poczobut zu acht Jahren Lagerhaft. | COERCE arrest | recipient=Poczobut sentence=96
# what is asked for prisoners is not asked of them
Das Europaparlament forderte die Freilassung aller politischen Gefangenen. | REQUEST yield | actor=European recipient=Belarus
# the subject after a clause before the verb
Nachdem Lukaschenko abgereist war, verhängte die EU weitreichende Sanktionen gegen Belarus. | SANCTION discontinue | actor=European recipient=Belarus
# an infinitive with its own object
Die Regierung in Vilnius hat beschlossen, zwei Grenzübergänge zu schließen. | COERCE restrict | actor=Lithuania
# capitals are no verb
BATE schlug den Gegner mit 2:0. | none |
# further wording, coerce arrest
Der Blogger Anton Litwin sitzt seit drei Monaten in Untersuchungshaft in Gomel. | COERCE arrest |
# further wording, coerce seize
Am Morgen stürmten Polizisten die Redaktion einer Zeitung in Brest. | COERCE seize |
# further wording, coerce arrest
Zwei Lehrer wurden in Minsk abgeführt und in Gewahrsam gebracht. | COERCE arrest |
# further wording, retreat release
Nach zwei Jahren Haft kam die Aktivistin Maria Sawtschuk frei. | RETREAT release |
# further wording, accuse disapprove
Die Außenministerin sprach von einem zynischen Urteil gegen die Journalisten in Minsk. | ACCUSE disapprove |
# further wording, threaten
Minsk drohte mit Vergeltung für die Sanktionen. | THREATEN |
# further wording, aid
Litauen lieferte den belarussischen Freiwilligen fünf Generatoren. | AID |
# further wording, relocate flee
Die Reporterin aus Witebsk floh vor der Verfolgung nach Polen. | RELOCATE flee |
# further wording, assault beat
Die Festgenommenen wurden im Revier mit Schlagstöcken geschlagen. | ASSAULT beat |
# further wording, protest demo
Vor der Botschaft von Belarus in Warschau versammelten sich Hunderte Menschen zu einer Kundgebung. | PROTEST demo |
# further wording, coerce restrict
Lettland hat die Grenzübergänge zu Belarus geschlossen. | COERCE restrict |
# nothing told in everyday news
Eine Ausstellung belarussischer Maler läuft in Köln. | none |
# nothing told in everyday news
Die Fabrik steigerte die Produktion von Kühlschränken. | none |
# nothing told in everyday news
Der Trainer lobte seine Mannschaft. | none |
# nothing told in everyday news
Meteorologen warnten vor Glatteis in Minsk. | none |
# a number put together
Ein Schlosser wurde in Minsk zu dreiundzwanzig Tagen Haft verurteilt. | COERCE arrest |
# a denial is no rejection
Das Ministerium dementierte die Berichte. | none |
# everyday verb of coerce arrest
In Grodno sind drei Aktivisten der polnischen Minderheit festgenommen worden. | COERCE arrest
# everyday verb of coerce arrest
Die Journalistin Kazjaryna Andrejewa muss für acht Jahre ins Straflager. | COERCE arrest
# everyday verb of coerce arrest
Ein Minsker Gericht verhängte gegen den Blogger eine Haftstrafe von sechs Jahren. | COERCE arrest
# everyday verb of coerce arrest
Der Menschenrechtler Ales Bjaljazki sitzt seit 2021 in Haft. | COERCE arrest
# everyday verb of coerce arrest
Die Polizei führte Dutzende Demonstranten ab. | COERCE arrest
# everyday verb of coerce arrest
Zu elf Jahren Haft verurteilt wurde die Oppositionelle Maria Kolesnikowa. | COERCE arrest
# everyday verb of coerce seize
Beamte durchsuchten am Morgen die Wohnungen mehrerer Reporter. | COERCE seize
# everyday verb of coerce seize
Der Zoll stellte eine Ladung Mikrochips sicher, die nach Belarus gehen sollte. | COERCE seize
# sport, trade, plans or doubts: no event
Die Benzinpreise in Belarus stiegen um drei Prozent. | none
# sport, trade, plans or doubts: no event
Die Mannschaft aus Grodno schlug Dinamo mit 2:1. | none
# sport, trade, plans or doubts: no event
In Minsk wurde eine Gemäldeausstellung eröffnet. | none
# sport, trade, plans or doubts: no event
Meteorologen warnen vor strengem Frost. | none
# everyday verb of coerce arrest
Menschenrechtler meldeten die Festnahme zweier Anwältinnen in Mogiljow. | COERCE arrest
# everyday verb of coerce arrest
Den Redakteur holten Vermummte am Arbeitsplatz ab. | COERCE arrest
# everyday verb of coerce arrest
Wegen Beleidigung des Staatschefs muss ein Rentner zwei Jahre hinter Gitter. | COERCE arrest
# everyday verb of coerce arrest
Die Untersuchungshaft gegen den Verdächtigen wurde um drei Monate verlängert. | COERCE arrest
# everyday verb of coerce arrest
Ein weiterer Priester aus dem Bistum Witebsk sitzt hinter Gittern. | COERCE arrest
# everyday verb of coerce arrest
Das Oberste Gericht bestätigte das Urteil gegen die Journalistin. | COERCE arrest
# everyday verb of coerce seize
In der Redaktion läuft eine Razzia. | COERCE seize
# everyday verb of coerce seize
Ein Kampfjet zwang die Ryanair-Maschine zur Landung in Minsk. | COERCE seize
# sport, trade, plans or doubts: no event
Fans forderten den Rücktritt des Trainers. | none
# sport, trade, plans or doubts: no event
Touristen besuchen gern den Urwald von Belowesch. | none
# sport, trade, plans or doubts: no event
Der Politologe meint, dass Gespräche nichts bringen. | none
# sport, trade, plans or doubts: no event
Der Export von Kartoffeln hängt von der Ernte ab. | none
# everyday verb of coerce arrest
Ein Ehepaar aus Minsk kam wegen Landesverrats für zehn Jahre in Haft. | COERCE arrest
# everyday verb of coerce arrest
Er sei am Arbeitsplatz abgeführt worden, teilte Wjasna mit. | COERCE arrest
# everyday verb of coerce arrest
Der Trainer aus Bobruisk bekam zwei Jahre Hausarrest. | COERCE arrest
# everyday verb of coerce seize
Auch im Büro der Gewerkschaft rückten Ermittler zur Durchsuchung an. | COERCE seize
# everyday verb of coerce ban
Das Schulbuch landete auf der Liste extremistischer Materialien. | COERCE ban
# everyday verb of coerce deport
Eine Migrantenfamilie wurde nach Belarus zurückgedrängt. | COERCE deport
# everyday verb of sanction discontinue
Großbritannien fror das Vermögen eines belarussischen Oligarchen ein. | SANCTION discontinue
# everyday verb of assault heavy-weapons
In der Nacht griff Russland Kiew mit Drohnen an. | ASSAULT heavy-weapons
# sport, trade, plans or doubts: no event
Die Liebe rettete ihn vor der Einsamkeit. | none
# sport, trade, plans or doubts: no event
Das Werk liefert Teile für den heimischen Markt. | none
# sport, trade, plans or doubts: no event
Fachleute diskutierten über gesunde Ernährung. | none
# sport, trade, plans or doubts: no event
In der Stadt hat ein neues Café eröffnet. | none
`;
