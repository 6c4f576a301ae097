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
Eine Migrantenfamilie wurde nach Belarus zurückgedrängt. | COERCE restrict
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
# what is done twice in one bracket
In der Nacht zum Dienstag haben Beamte des KGB den Anwalt Dmitri Lajewski aus seiner Wohnung geholt und in Untersuchungshaft genommen. | COERCE arrest
# an idiom whose sufferer stands behind "für"
Für den Studenten aus Witebsk klickten am Flughafen die Handschellen. | COERCE arrest
# a verdict's order before the subject
Gegen die frühere Lehrerin erließ ein Richter in Brest Haftbefehl. | COERCE arrest
# a modal verb without its infinitive
Der polnisch-belarussische Journalist muss für acht Jahre in ein Lager mit verschärftem Regime. | COERCE arrest
# an idiom of searching
Ermittler stellten am Mittwoch die Wohnungen von fünf Gewerkschaftern auf den Kopf. | COERCE seize
# "lassen" with a participle in the perfect
Die Behörden haben den Besitz der Exilpolitikerin beschlagnahmen lassen. | COERCE seize
# a denied "lassen" without infinitive
Warschau lässt seit Mitternacht keine Lastwagen aus Belarus mehr ins Land. | COERCE restrict
# a parted prefix before "und"
Litauen dreht Belarus den Transit für Kalidünger ab und macht zwei Übergänge zu. | COERCE restrict
# an order that tells the act as a noun
Das Oberste Gericht ordnete die Auflösung der letzten unabhängigen Partei des Landes an. | COERCE ban
# handed over to a state
Russland hat einen belarussischen Anarchisten an Minsk übergeben. | COERCE deport
# a parted prefix and a verb that goes on
Cyberpartisanen drangen in die Systeme der Staatsbahn ein und verschlüsselten Daten. | COERCE cyber
# a verb with "ein" and "auf"
Vermummte prügelten im Zentrum von Grodno auf Passanten ein. | ASSAULT beat
# what someone had to do in custody
In der Haftanstalt in der Okrestina-Straße mussten die Männer stundenlang nackt an der Wand stehen, berichtet ein Opfer. | ASSAULT torture
# pushed back with means of riot control
Polnische Sicherheitskräfte drängten die Menge mit Wasserwerfern und Tränengas zurück. | ASSAULT crowd-control
# shots given off
Ein Grenzsoldat gab mehrere Schüsse auf den Wagen eines Schmugglers ab. | ASSAULT firearms
# a reflexive verb with a parted prefix
Die Schweiz schließt sich den EU-Sanktionen gegen Belarus an. | SANCTION discontinue
# a genitive without a noun
Prag verweist den belarussischen Konsul des Landes. | SANCTION expel
# a parted prefix behind a place
Lettland zieht sein gesamtes Botschaftspersonal aus Minsk ab. | SANCTION withdraw
# a noun whose speakers are named by "aus"
Scharfe Kritik am Vorgehen der Behörden kam aus Vilnius. | ACCUSE disapprove
# suspicion by "sehen hinter"
Vilnius sieht Minsk hinter den Ballonflügen. | ACCUSE allege
# a wish put to a state
Tichanowskaja wünscht sich von Berlin mehr Visa für Verfolgte. | REQUEST assist
# a promise with an infinitive
Polens Regierung sicherte zu, zehn Grenzübergänge bis Jahresende zu modernisieren. | AGREE
# a light verb with "haben"
Macron hatte mit Lukaschenko ein längeres Telefonat. | CONSULT phone
# "sich hinter jemanden stellen"
Kremlchef Putin stellte sich demonstrativ hinter den Machthaber in Minsk. | SUPPORT
# good wishes that come from capitals
Glückwünsche kamen aus Peking und Moskau. | SUPPORT
# taken off a list
Washington nimmt die Fluglinie Belavia von der Sanktionsliste. | CONCEDE
# trade with a parted prefix
Der Handel zwischen Belarus und China legte um 30 Prozent zu. | COOPERATE
# free, told by "sein"
Nach 1500 Tagen Haft ist der Nobelpreisträger Ales Bjaljazki wieder auf freiem Fuß. | RETREAT release
# what prisoners were allowed to do
14 Gefangene durften das Straflager in Nowopolozk verlassen. | RETREAT release
# soldiers who leave
Die letzten Wagner-Söldner haben Belarus verlassen. | RETREAT withdraw
# forces drawn together
Das Militär zieht im Gebiet Brest Panzer zusammen. | MOBILIZE troops
# a strike by another word
Die Belegschaft des Traktorenwerks ist in den Ausstand getreten. | PROTEST strike
# called to the vote
Knapp sieben Millionen Belarussen sind am Sonntag zur Wahl aufgerufen. | ELECT vote
# a day set for a vote
Das Parlament legte den Wahltermin auf den 26. Januar. | ELECT schedule
# an office told by "werden"
Neuer Chef des KGB wird der General Iwan Tertel. | GOVERN appoint
# an idiom of dismissal
Lukaschenko hat seinen Energieminister vor die Tür gesetzt. | GOVERN dismiss
# a reflexive flight
Der Olympia-Ringer hat sich nach Polen abgesetzt. | RELOCATE flee
# people who hold out in the cold
Rund 3000 Migranten harren bei Frost am Grenzzaun von Kuznica aus. | RELOCATE migrate
# the penalty before the verb
15 Tage Arrest erhielt ein Mann aus Gomel, der ein Lied im Internet geteilt hatte. | COERCE arrest
# strangers who break in
Maskierte Männer drangen am frühen Morgen in die Räume des Schriftstellerverbands ein. | COERCE seize
# a jet forced down
Ein Kampfjet brachte die Ryanair-Maschine zur Landung in Minsk. | COERCE seize
# a border left shut
Finnland lässt seine Ostgrenze bis auf Weiteres zu. | COERCE restrict
# a passive with a dative
Den Korrespondenten der ARD ist die Arbeitserlaubnis entzogen worden. | COERCE restrict
# what counts as extremist
Das Logo des Senders Belsat gilt in Belarus seit Dienstag als extremistisch. | COERCE ban
# a package of sanctions that hits
Das Sanktionspaket trifft 15 Unternehmen und 26 Personen, darunter Richter und Staatsanwälte. | SANCTION discontinue
# goods delivered no more
Siemens Energy liefert keine Turbinen mehr nach Belarus. | SANCTION discontinue
# an envoy called home
Berlin hat seinen Botschafter zu Konsultationen nach Hause gerufen. | SANCTION withdraw
# envoys who have to leave
Zwei belarussische Diplomaten müssen Lettland binnen 48 Stunden verlassen. | SANCTION expel
# a case that runs
Gegen den früheren Kulturminister läuft ein Verfahren wegen Machtübernahme. | ACCUSE investigate
# an appeal behind its words
„Lasst die Gefangenen frei“, appellierte der Papst an die Führung in Minsk. | REQUEST yield
# a dative partner of an exchange
Die Ukraine und Belarus verständigten sich auf den Austausch gefallener Soldaten. | AGREE
# a border opened again with two prefixes
Polen macht zwei Grenzübergänge wieder auf. | CONCEDE
# an extradition
Belarus hat den Verdächtigen an Polen ausgeliefert. | COOPERATE
# free, told by "sein", before a colon
Der deutsche Staatsbürger ist frei: Rico K. landete am Abend in Köln. | RETREAT release
# resigning in protest
Aus Protest quittierten zwei Botschafter den Dienst. | RETREAT resign
# forces brought into position
An der Grenze zu Belarus hat Kiew zusätzliche Einheiten in Stellung gebracht. | MOBILIZE troops
# an office lost
Der Gouverneur von Grodno verlor seinen Posten. | GOVERN dismiss
# an airport at rest because of balloons
Wegen Ballons aus Belarus ruhte der Flugverkehr in Vilnius drei Stunden. | INCIDENT
# a compound with a hyphen
In Belarus haben die Parlaments- und Kommunalwahlen begonnen. | ELECT vote
# a release from duties
Per Dekret entband Lukaschenko den Botschafter von seinen Aufgaben. | GOVERN dismiss
# a count of crossings
Die Zahl der illegalen Grenzübertritte aus Belarus ist auf 34.000 gestiegen. | RELOCATE migrate
# a denied survival
Der Blogger Nikolai Klimowitsch hat die Haft nicht überlebt. | INCIDENT death
# a fire as the subject
Ein Feuer hat in Minsk ein Lager der Post zerstört. | INCIDENT accident
# a relative clause behind the verb's end
Polnische Ermittler haben drei Verdächtige gefasst, die im Auftrag Minsks Brände gelegt haben sollen. | COERCE arrest
# the sentence as the subject of "lauten"
Sieben Jahre Freiheitsentzug lautet das Urteil gegen die Bibliothekarin aus Lida. | COERCE arrest
# a passive with "von"
Die Haftstrafe des Nobelpreisträgers wurde vom Obersten Gericht bestätigt. | COERCE arrest
# "lassen" in the perfect
Belarus hat die Facebook-Seite der Deutschen Botschaft als extremistisch einstufen lassen. | COERCE ban
# a parted prefix at the end
Hacker legten in der Nacht die Webseite des Präsidialamts lahm. | COERCE cyber
# a denied "lassen" with an infinitive
Im Karzer ließen die Wärter den Gefangenen tagelang nicht schlafen. | ASSAULT torture
# an export forbidden
Die EU hat den Export von Luxusautos nach Belarus untersagt. | SANCTION discontinue
# suspicion by "vermuten hinter"
Hinter dem Brandanschlag auf das Kaufhaus vermutet Litauen den russischen Militärgeheimdienst. | ACCUSE allege
# a refused meeting
Merkel schlug ein Treffen mit Lukaschenko aus. | REJECT meet
# the mode by what is threatened
Polen droht mit der vollständigen Schließung der Grenze. | THREATEN restrict
# an exercise with another army
Mit der belarussischen Luftwaffe üben russische Bomber den Einsatz taktischer Atomwaffen. | COOPERATE
# set free in the passive
Gegen Kaution ist der Manager auf freien Fuß gesetzt worden. | RETREAT release
# "laufen lassen" in the perfect
Überraschend hat die Justiz 16 Gefangene laufen lassen. | RETREAT release
# a strike behind a preposition
Mit einem Warnstreik machten Ärzte in Grodno ihrem Unmut Luft. | PROTEST strike
# "sich … lassen"
Der Amtsinhaber ließ sich zum Sieger ausrufen. | ELECT result
# a law behind "mit"
Mit einem neuen Gesetz verschärft Belarus die Strafen für Deserteure. | GOVERN law
# a way that people came
Durch einen Tunnel kamen 180 Migranten aus Belarus nach Polen. | RELOCATE migrate
# who may no longer enter
Belarussische Staatsbürger dürfen seit Juli nicht mehr nach Lettland einreisen. | COERCE restrict
# a dative and what is threatened
Minsk droht westlichen Diplomaten mit Ausweisung. | THREATEN expel
# promoted to an office
Lukaschenko beförderte den KGB-Vize zum Innenminister. | GOVERN appoint
# no event: arrests only pictured
Die Ausstellung in Minsk zeigt Bilder verhafteter Künstler. | none
# no event: an open question
Ob die Grenze wieder geöffnet wird, ist offen. | none
# no event: a film's story
Der Film erzählt von einer Frau, die ihren Mann im Gefängnis besucht. | none
# no event: what may be done
Die EU könnte bei neuen Provokationen die Sanktionen ausweiten. | none
# no event: what is feared
Viele Belarussen fürchten, bei der Rückkehr festgenommen zu werden. | none
# no event: sport
Die belarussische Tennisspielerin Aryna Sabalenka schlug ihre Gegnerin in zwei Sätzen. | none
# no event: history remembered
Im Museum wird an die Opfer der stalinistischen Repressionen erinnert. | none
# no event: no sign that
Bislang gibt es keinen Hinweis darauf, dass Truppen verlegt werden. | none
# no event: another sense of "Prozess"
Der Prozess der Entwöhnung dauert Jahre, sagt die Ärztin. | none
# no event: what a rule allows
Seine Mutter darf ihn einmal im Monat besuchen. | none
# no event: a noun not to be expected
Ein Einlenken Lukaschenkos ist nicht zu erwarten. | none
# no event: growth of an economy
Litauens Wirtschaft wächst trotz der Krise. | none
# no event: a team's journey
Die Mannschaft reist am Dienstag zum Auswärtsspiel nach Soligorsk. | none
# no event: a concert called off
Die Band sagte ihr Konzert in Minsk wegen Krankheit ab. | none
# no event: a theatre's season
Nach der Sommerpause nimmt das Theater seinen Spielbetrieb wieder auf. | none
# no event: a warning about roads
Der Chef des Automobilclubs warnt vor glatten Straßen. | none
# no event: another verb by its parted prefix
Der Autor fordert seine Leser mit langen Sätzen heraus. | none
# no event: a road under repair
Wegen Bauarbeiten ist die Straße nach Lida bis Oktober gesperrt. | none
# no event: a strike elsewhere
Ein Streik im öffentlichen Dienst legt am Freitag Berlin lahm. | none
# no event: a survey
Bei einer Umfrage sprachen sich 60 Prozent für Neuwahlen aus. | none
# no event: a contract in sport
Der Fußballverband hat den Vertrag mit dem Trainer verlängert. | none
# no event: doors of a theatre
Das Theater öffnet seine Türen nach der Renovierung im Herbst. | none
# no event: how many is disputed
Wie viele Menschen in Belarus aus politischen Gründen einsitzen, ist umstritten. | none
# no event: a verdict awaited
Ein Urteil wird im Frühjahr erwartet. | none
# no event: what nobody believes
Dass Lukaschenko freiwillig abtritt, glaubt in Minsk kaum jemand. | none
# no event: a condition
Falls nötig, könnten die Truppen aufgestockt werden. | none
# no event: a right that someone has
Der Präsident hat laut Verfassung das Recht, Verurteilte zu begnadigen. | none
# no event: a match lost
Der Verein verlor das Spiel und die Tabellenführung. | none
# taken away or sentenced, by everyday verbs
Die Witwe des Generals wurde im Morgengrauen von zwei Männern in Zivil in das Gefängnis in der Okrestina-Straße gefahren. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Sein Bruder sitzt in Nowopolozk schon das vierte Jahr. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Für drei Kommentare gab es für den Schweißer vier Jahre. | COERCE arrest |
# what can no longer be read
Die Seite der Zeitung lässt sich im Land nicht mehr öffnen, das Ministerium hat sie sperren lassen. | COERCE censor |
# things taken, doors broken in
Zöllner in Koroszczyn zogen zwei Tanklaster mit Gas aus dem Verkehr. | COERCE seize |
# posts, studies and entry lost
Seit Mitternacht ist der Schlagbaum in Bobrowniki wieder unten. | COERCE restrict |
# posts, studies and entry lost
Das Konsulat stellte ihr keinen Pass aus, nun muss sie nach Minsk zurück. | COERCE restrict |
# let home, let out, handed over
Der Richter ließ die Angeklagte laufen. | RETREAT release |
# candles, portraits, embassies
In Vilnius zogen am Sonntag dreitausend Menschen mit weiß-rot-weißen Fahnen durch die Altstadt. | PROTEST demo |
# who does not eat
Die inhaftierte Studentin isst seit einer Woche nichts. | PROTEST hunger |
# roads blocked
Spediteure stellten ihre Zugmaschinen quer vor den Übergang Koroszczyn. | PROTEST obstruct |
# who does not go to work
Die Bergleute von Soligorsk fuhren am Dienstag nicht ein. | PROTEST strike |
# pleas
Die Mutter des Politikers bat den Papst, sich für ihren Sohn einzusetzen. | REQUEST assist |
# what is wanted from someone
Litauen will von Brüssel Geld für einen längeren Zaun. | REQUEST assist |
# refusals without the word
Minsk überging die Bitte der Botschaft. | REJECT |
# refusals without the word
Der Verurteilte unterschrieb das Gnadengesuch nicht. | REJECT |
# threats
Lukaschenko kündigte an, Europa den Gashahn zuzudrehen. | THREATEN |
# hands shaken
Polen und Litauen wurden sich über gemeinsame Streifen einig. | AGREE |
# hands shaken
Tusk sagte den Grenzschützern neue Ausrüstung zu. | AGREE |
# after talks with someone
Der Außenminister setzte sich am Mittwoch mit Tichanowskaja an einen Tisch. | CONSULT |
# envoys who arrive
In Minsk landete Trumps Gesandter. | CONSULT visit |
# praise
Der Nobelpreisträger stellte sich vor die verhafteten Schauspieler. | SUPPORT |
# refuge and help
Danzig fand Wohnungen für vier Familien politischer Gefangener. | AID |
# goods no longer let through
Brüssel setzte drei Richter aus Grodno auf die schwarze Liste. | SANCTION discontinue |
# diplomats who must pack
Zwei Attachés müssen binnen zwei Tagen packen. | SANCTION expel |
# soldiers who move
Tausend weitere Soldaten rücken nach Podlachien aus. | MOBILIZE troops |
# weapons put up
Bei Brest gingen Raketenwerfer in Stellung. | MOBILIZE weapons |
# sleep and current
Drei Nächte ließen sie ihn nicht schlafen und jagten ihm Strom durch den Körper. | ASSAULT torture |
# shots that fall
Vom anderen Ufer fielen Schüsse auf die Streife. | ASSAULT firearms |
# deaths behind bars
Ein 61 Jahre alter Maler starb in seiner Zelle. | INCIDENT death |
# off the road
Bei Maladsetschna fuhr ein Bus mit Arbeitern in den Graben, drei Menschen sind tot. | INCIDENT accident |
# to the polls
Am Sonntag gingen die Belarussen an die Urnen. | ELECT vote |
# at the helm
An die Spitze des KGB rückte ein früherer Leibwächter Lukaschenkos. | GOVERN appoint |
# laws pushed through
Die Abgeordneten winkten das Gesetz über die Todesstrafe für Verrat durch. | GOVERN law |
# families flown out
Aus Minsk flogen gestern die Familien der Diplomaten aus. | RELOCATE evacuate |
# no event: everyday life in the words of the news
Der Fotograf klappte das Stativ zusammen und ging Kaffee trinken. | none |
# no event: everyday life in the words of the news
Der Streifenwagen stand drei Stunden in der Waschanlage. | none |
# no event: everyday life in the words of the news
Der Maler löschte das Licht und verließ das Atelier. | none |
# no event: everyday life in the words of the news
Die Einwohner von Grodno ärgern sich über Löcher in der Straße zum Wald. | none |
# no event: everyday life in the words of the news
Das Theater sucht einen Darsteller für die Rolle des Richters. | none |
# no event: everyday life in the words of the news
Die Bergleute fuhren ein wie jeden Tag. | none |
# no event: everyday life in the words of the news
Danzig fand Geld für die Sanierung der Brücke. | none |
# no event: everyday life in the words of the news
Die Studentin isst seit zehn Jahren kein Fleisch. | none |
# no event: everyday life in the words of the news
Der Abgeordnete setzte sich in die letzte Reihe und schlief ein. | none |
# no event: everyday life in the words of the news
Die Schwester des Dichters züchtet Bienen bei Lida. | none |
# no event: everyday life in the words of the news
Der Schlagbaum am Parkplatz ist seit einer Woche kaputt. | none |
# no event: everyday life in the words of the news
Brüssel ist für Touristen teuer und regnerisch. | none |
# no event: everyday life in the words of the news
Das Buch erzählt von den Schüssen, die 1937 in Kurapaty fielen. | none |
# no event: everyday life in the words of the news
Der Bus fuhr pünktlich ins Depot. | none |
# no event: what nobody thought of
Er habe nie daran gedacht, das Land zu verlassen, sagt der Musiker. | none
# no event: another sense of "sitzen"
Nach Meinung des Politologen sitzt Lukaschenko fest im Sattel. | none
# no event: no verdict
Im Prozess um den Diebstahl eines Fahrrads fiel kein Urteil. | none
# no event: what a law says
Laut Gesetz drohen bei Steuerbetrug bis zu fünf Jahre Haft. | none
# no event: a hope
Sie hoffen, dass der Westen die Sanktionen nicht vorschnell aufhebt. | none
# no event: a general denial
Es gibt in Belarus keine freien Wahlen. | none
# no event: another sense of "Freiheit"
Der Preis der Freiheit ist hoch, schreibt die Zeitung. | none
# no event: what nobody thought would be
Nie hätten sie gedacht, dass man sie einmal verhaften würde. | none
# no event: a company's goods
Die Firma liefert Teile für Traktoren in 20 Länder. | none
# no event: a comment declined
Einen Kommentar lehnte das Unternehmen ab. | none
# everyday wording: no event
Die Polizei hielt den Verkehr an der Kreuzung an, weil eine Ampel ausgefallen war. | none
# everyday wording, coerce
Die Polizei hielt den Journalisten drei Tage lang fest. | COERCE arrest |
# everyday wording: no event
An diesem Grundsatz hält die Bundesregierung fest. | none
Der Bürgermeister hält seit Jahren an dem Projekt fest. | none
Man müsse festhalten, dass die Lage schwierig sei, sagte der Minister. | none
Der Chor hat seine Lieder auf einer Platte festgehalten. | none
# everyday wording, coerce
Beamte führten den Redakteur in Handschellen ab. | COERCE arrest |
# everyday wording: no event
Die Firma führt Steuern in Minsk ab. | none
Die Rentnerin fasste sich ein Herz und sprach den Minister an. | none
Die Bücher fassen ihre Erlebnisse in der Haft zusammen. | none
# everyday wording, coerce
Zivilbeamte fassten den Fahrer am Stadtrand von Brest. | COERCE arrest |
# everyday wording: no event
Nach dem Studium landete er beim Fernsehen in Minsk. | none
Die Maschine aus Istanbul landete mit zwei Stunden Verspätung in Minsk. | none
# everyday wording, coerce
Zwei der Organisatoren landeten im Gefängnis. | COERCE arrest |
# everyday wording: no event
Im Wartezimmer sitzen vor allem Frauen. | none
Sie sitzt für ihre Partei seit 2019 im Parlament. | none
Er arbeitete drei Jahre als Arzt im Gefängnis. | none
Sein Film über ein Gefängnis bekam in Berlin einen Preis. | none
Der Vertrag läuft fünf Jahre und wurde am Montag verlängert. | none
Er hat seinen Vertrag beim Minsker Theater um zwei Jahre verlängert. | none
Die Fahrt von Minsk nach Vilnius dauerte früher drei Stunden, heute zehn. | none
Der Händler nahm seine Kisten mit und fuhr nach Hause. | none
Sie nahm ihre Kinder zum Verhandlungstag mit. | none
# everyday wording, coerce
Die Männer nahmen ihn mit und brachten ihn auf die Wache. | COERCE arrest |
# everyday wording: no event
Der Laden hat wegen Urlaubs geschlossen. | none
# everyday wording, coerce
Litauen schließt zwei weitere Grenzübergänge zu Belarus. | COERCE restrict |
# everyday wording: no event
Die Schule liegt nahe der Grenze und hat 200 Schüler. | none
Das Museum in Grodno wird bis Mai renoviert. | none
Die Wirtschaft ist 2023 um vier Prozent gewachsen. | none
Die Preise für Butter stiegen im Juli um acht Prozent. | none
Der Verlag hat das Buch in 20 Sprachen übersetzen lassen. | none
Ihre Eltern verloren in den neunziger Jahren ihre Arbeit. | none
Viele Rentner verloren damals ihr Erspartes. | none
Das Werk beschäftigt 4000 Menschen und baut Lastwagen. | none
Er wechselte 2018 von der Bank in die Politik. | none
Der Sänger trat vor ausverkauftem Haus auf. | none
Das Konzert wurde wegen Regens abgesagt. | none
# everyday wording, sanction
Die EU hat ein Einfuhrverbot für belarussisches Holz verhängt. | SANCTION discontinue |
# everyday wording: no event
Im Wald sammeln die Leute Pilze und Beeren. | none
Wer in Minsk eine Wohnung sucht, braucht Geduld. | none
Der Präsident sprach fast vier Stunden, meist ohne Manuskript. | none
Er sprach über Ernte, Kühe und Traktoren. | none
Die Ministerin wollte sich zu Einzelheiten nicht äußern. | none
Ein Sprecher lehnte eine Stellungnahme ab. | none
Die Regierung in Warschau äußerte sich zunächst nicht. | none
Die Angaben ließen sich nicht unabhängig überprüfen. | none
Eine Bestätigung aus Minsk gab es zunächst nicht. | none
Die Lage an der Grenze sei ruhig, sagte der Sprecher. | none
Mit Belarus verbindet die Stadt eine lange Geschichte. | none
Auf dem Markt bietet eine alte Frau Blumen an. | none
Sie bietet in ihrem Salon auch Maniküre an. | none
# everyday wording, agree
Präsident Nausėda bot Polen Hilfe beim Grenzschutz an. | AGREE |
# everyday wording: no event
Der Trainer forderte von seiner Mannschaft mehr Einsatz. | none
Die Arbeit im Steinbruch fordert viel Kraft. | none
Der Krieg hat bereits Zehntausende Opfer gefordert. | none
# everyday wording, request
Human Rights Watch forderte Minsk auf, die Frau freizulassen. | REQUEST yield |
# everyday wording: no event
Sie bat den Kellner um die Rechnung. | none
Er bat um ein Glas Wasser und setzte sich. | none
Die Mutter bittet ihren Sohn, sich zu melden. | none
# everyday wording, request
Kiew bat die EU um weitere Waffen. | REQUEST assist |
# everyday wording: no event
Die Aufgabe verlangt Fingerspitzengefühl. | none
Viele Leser fragten, warum der Artikel verschwunden sei. | none
Das Buch kritisiert den Kapitalismus. | none
Er warf einen Blick auf die Uhr. | none
Sie warf ihm den Schlüssel zu. | none
Sie wirft sich vor, damals nicht angerufen zu haben. | none
# everyday wording, accuse
Warschau wirft Belarus vor, Migranten zu schleusen. | ACCUSE allege |
# everyday wording: no event
Die Kinder beschuldigten sich gegenseitig. | none
Der Film klagt niemanden an. | none
Der Bauer klagt über die Trockenheit. | none
Er klagte über Rückenschmerzen. | none
Die alte Synagoge wurde im Krieg zerstört. | none
Das Bataillon wurde nach einem Heerführer benannt. | none
Der Zug verlässt Vilnius um neun Uhr. | none
Sie verließ den Saal durch die Hintertür. | none
# everyday wording, relocate
Die Familie verließ Belarus aus Angst vor Verfolgung. | RELOCATE flee |
# everyday wording: no event
Er zog mit 20 Jahren nach Berlin, um Musik zu studieren. | none
Die Linke zog mit sechs Abgeordneten in den Stadtrat ein. | none
Ihre Ausstellung zieht viele Besucher an. | none
Die Firma zog ein positives Fazit. | none
# everyday wording, retreat
Russland zog seine Soldaten aus Belarus ab. | RETREAT withdraw |
# everyday wording: no event
Der Bus fährt zweimal in der Woche nach Grodno. | none
Im Winter besuchten 40.000 Gäste die Burg in Mir. | none
Die Delegation des Sportvereins besuchte die Partnerstadt. | none
# everyday wording, consult
Der Außenminister besuchte am Dienstag Kiew. | CONSULT visit |
# everyday wording: no event
Er traf seine spätere Frau im Zug nach Minsk. | none
Die Nachricht traf ihn unvorbereitet. | none
Der Schlag traf die Wirtschaft hart. | none
Kollegen trafen sich zum Bier. | none
# everyday wording, consult
Macron traf Tichanowskaja in Vilnius. | CONSULT |
# everyday wording: no event
Die Freundinnen telefonieren jeden Sonntag. | none
Sein Sohn unterstützt ihn beim Umzug. | none
Die Bank unterstützt den Sportverein mit Trikots. | none
Gute Schuhe unterstützen den Fuß. | none
# everyday wording, support
Litauen unterstützt den Vorschlag Polens, weitere Sanktionen zu verhängen. | SUPPORT |
# everyday wording: no event
Die Mannschaft bedankte sich bei den Fans. | none
# everyday wording, support
Putin gratulierte Lukaschenko zum Wahlsieg. | SUPPORT |
# everyday wording: no event
Die Jury ernannte Minsk zur grünsten Stadt des Jahres. | none
Sie wurde in Witebsk geboren und wuchs bei den Großeltern auf. | none
Mit 88 Jahren starb der Dichter in seiner Wohnung. | none
Der Angriff der Gäste lief über die linke Seite. | none
Die Wahl fiel auf einen jungen Architekten. | none
Der Wahlkampf verläuft bislang ruhig. | none
Er hatte keine andere Wahl. | none
Die Behörden sind für die Straßen zuständig. | none
Das Gericht liegt im Zentrum der Stadt. | none
Das Gericht schmeckte nach Dill. | none
Der Richter ist 45 Jahre alt und Vater dreier Kinder. | none
Wie viele Menschen in Haft sind, weiß niemand genau. | none
Nach wie vor sind mehr als tausend politische Gefangene in Haft. | none
Viele kennen den Namen des Generals nicht. | none
Die Soldaten feierten Weihnachten in der Kaserne. | none
Auf dem Foto sind drei Soldaten zu sehen. | none
Die Grenze ist hier nur ein Graben im Gras. | none
Die Drohne war zum Fotografieren gedacht. | none
Ein Hund lief über die Straße, der Fahrer bremste. | none
Am Abend zündeten die Leute Kerzen in den Fenstern an. | none
Die Verhandlungen über den neuen Fahrplan ziehen sich hin. | none
Der Botschafter spricht fließend Belarussisch. | none
Die Botschaft liegt in einer Villa am Fluss. | none
Der Zoll kontrolliert hier jeden Lastwagen. | none
Lastwagen warten hier manchmal zwei Tage. | none
Das Ministerium hat 300 Beschäftigte. | none
Im Ministerium war zunächst niemand zu erreichen. | none
Die Abgeordneten reden seit Stunden. | none
Der Gouverneur eröffnete einen Kuhstall. | none
Sie leitet seit 2017 eine kleine Stiftung. | none
Der Fall beschäftigt seit Wochen die Öffentlichkeit. | none
Das Regime fürchtet nichts mehr als das Lachen. | none
Er habe nie an Flucht gedacht, sagt der Lehrer. | none
„Hier kennt jeder jeden“, sagt die Verkäuferin. | none
Freiwillige strichen die Wände und reparierten das Dach. | none
Wer Hilfe braucht, kann sich an den Verein wenden. | none
# everyday wording, request
Die Mutter des Häftlings bat Deutschland um Hilfe. | REQUEST assist |
Seine Frau fordert eine unabhängige Untersuchung. | REQUEST change |
Eltern baten den Bürgermeister, die Schule nicht zu schließen. | REQUEST |
Ärzte verlangten ein Ende der Gewalt. | REQUEST yield |
# everyday wording, support
Die Familie dankte Litauen für die Aufnahme. | SUPPORT |
# everyday wording, request
Ihr Mann bat den US-Präsidenten um Hilfe. | REQUEST assist |
# everyday wording, consult
Die Schwester der Gefangenen traf den Außenminister in Berlin. | CONSULT |
# everyday wording, request
Die Tochter bat den Papst, sich für ihren Vater einzusetzen. | REQUEST |
Kollegen des Reporters forderten seine Freilassung. | REQUEST yield |
# everyday wording, aid
Freiwillige brachten Suppe und Decken zu den Flüchtlingen. | AID |
Das Rote Kreuz schickte Decken und Winterkleidung an die Grenze. | AID |
# everyday wording, request
Studierende forderten den Rücktritt des Rektors. | REQUEST yield |
Arbeiter des Kaliwerks forderten den Rücktritt des Direktors. | REQUEST yield |
Die Belegschaft verlangt höhere Löhne. | REQUEST |
# everyday wording, accuse
Die Witwe kritisierte die Ermittler. | ACCUSE disapprove |
# everyday wording, reject
Die Eltern lehnten das Angebot des KGB ab. | REJECT |
# everyday wording, request
Sie bat den Präsidenten um Gnade. | REQUEST |
# everyday wording, support
Tausende Leser unterstützten die verhaftete Redakteurin. | SUPPORT |
Künstler solidarisierten sich mit den Streikenden. | SUPPORT |
# everyday wording, accuse
Nachbarn kritisierten den Abriss des Friedhofs. | ACCUSE disapprove |
# everyday wording, agree
Der Fabrikchef versprach den Arbeitern mehr Lohn. | AGREE |
# everyday wording, reject
Der Musiker lehnte einen Auftritt vor Lukaschenko ab. | REJECT |
Die Ärztin weigerte sich, die Verletzten an die Polizei zu melden. | REJECT |
# everyday wording, accuse
Sein Bruder wirft den Wärtern vor, ihn geschlagen zu haben. | ACCUSE allege |
# everyday wording, request
Die Opposition rief die Menschen auf, Kerzen ins Fenster zu stellen. | REQUEST |
Der Gefangene verlangte eine Decke und warme Kleidung. | REQUEST |
# everyday wording, coerce
Die Wärter verweigerten dem Gefangenen Decken und Medikamente. | COERCE withhold |
# everyday wording, threaten
Der Schulleiter drohte den Lehrern mit Entlassung. | THREATEN |
# everyday wording: no event
Die Ministerin kam zu Fuß zur Botschaft und brachte Blumen mit. | none
Nach dem Studium ging er in die Wirtschaft. | none
Sie ist in der Gesellschaft gut angesehen und sitzt in mehreren Vorständen. | none
Der Trainer holte die Mannschaft früh vom Platz. | none
Am Abend kamen viele zur Mahnwache, andere blieben zu Hause. | none
Er blieb bis zum Schluss der Veranstaltung. | none
Der Bericht umfasst 90 Seiten und kostet nichts. | none
Ihr Mann hält das Geschäft über Wasser. | none
Das Parlament tagt einmal im Jahr. | none
Der Präsident trägt gern Uniform. | none
Die Präsidentschaftswahl findet alle fünf Jahre statt. | none
Im Gerichtssaal saßen Verwandte und Diplomaten. | none
Vor dem Gefängnis wachsen Birken. | none
Der Preis ist mit 10.000 Euro dotiert. | none
Sie bat um Verständnis. | none
Die Fluggesellschaft fliegt zweimal täglich nach Istanbul. | none
In Brest ist der Strom ausgefallen. | none
Der Sturm riss Bäume um. | none
Die Straße führt an einem alten Friedhof vorbei. | none
Seine Tochter spielt Geige im Orchester. | none
Er bietet Führungen durch die Altstadt an. | none
Die Gäste lobten das Essen und den Service. | none
Die Grenze zwischen Komik und Tragik ist fließend. | none
Wie viele Soldaten im Land sind, ist unklar. | none
Wer protestiert, riskiert seine Stelle. | none
Man wisse nie, wer zuhört, sagt die Lehrerin. | none
Die Zeitung erscheint nur noch im Internet. | none
Zum Gottesdienst kamen rund 300 Gläubige. | none
# everyday wording, coerce
In Pinsk kamen zwei Lehrerinnen für 15 Tage in Haft. | COERCE arrest |
Der Sänger sitzt seit März in Untersuchungshaft. | COERCE arrest |
Polen hält den Übergang Bobrowniki weiter geschlossen. | COERCE restrict |
Ein Gericht in Minsk löste den Journalistenverband auf. | COERCE ban |
Ermittler nahmen Computer und Telefone mit. | COERCE seize |
# everyday wording, assault
Ein Polizist trat ihm ins Gesicht. | ASSAULT beat |
# everyday wording, protest
Vor der Botschaft in Berlin demonstrierten 200 Menschen. | PROTEST demo |
# everyday wording, sanction
Die Schweiz friert Konten von fünf belarussischen Banken ein. | SANCTION discontinue |
# everyday wording, accuse
Die Bundesregierung kritisierte die Urteile scharf. | ACCUSE disapprove |
# everyday wording, request
Die UN-Menschenrechtskommissarin forderte die Freilassung aller Häftlinge. | REQUEST yield |
# everyday wording, retreat
Am Freitag wurde der Blogger aus der Haft entlassen. | RETREAT release |
# everyday wording, incident
In der Strafkolonie ist ein 60 Jahre alter Häftling gestorben. | INCIDENT death |
# everyday wording, govern
Lukaschenko ernannte einen neuen Geheimdienstchef. | GOVERN appoint |
# everyday wording, relocate
Aus Angst vor einer Festnahme ist die Ärztin nach Polen geflohen. | RELOCATE flee |
# everyday wording, consult
Der Kardinal traf in Minsk den Staatschef. | CONSULT visit |
# everyday wording, mobilize
Litauen verlegte 100 Soldaten an die Grenze. | MOBILIZE troops |
# officials not let in
Deutschland verbot 20 belarussischen Beamten die Einreise. | SANCTION discontinue | actor=Germany
# people not let in
Litauen verweigerte einer belarussischen Sängerin die Einreise. | COERCE restrict | actor=Lithuania
# envoys who must leave
Zwei belarussische Diplomaten müssen Deutschland innerhalb von 48 Stunden verlassen. | SANCTION expel | actor=Germany recipient=diplomats status=occurred
# the expulsion announced
Minsk kündigte die Ausweisung zweier litauischer Diplomaten an. | SANCTION expel | actor=Belarus recipient=diplomats
# pushed back
Bei Kuznica wurden 60 Migranten nach Belarus zurückgedrängt. | COERCE restrict | recipient=migrants
# people sent away
Polen wies 12 belarussische Staatsbürger aus. | COERCE deport | actor=Poland
# an envoy who travels
Der Botschafter verließ am Montag Minsk. | none |
# an embassy opened again
Die USA öffneten am Montag wieder ihre Botschaft in Minsk. | SUPPORT | actor=United
# an embassy that is to open again
Die USA kündigten die Wiedereröffnung ihrer Botschaft in Minsk an. | SUPPORT | actor=United status=planned
# an embassy that works again
Die US-Botschaft in Minsk nahm am Montag die Arbeit wieder auf. | SUPPORT |
# another opening announced
Der Minister kündigte die Eröffnung einer Ausstellung in Minsk an. | none |
# a mission closed for a holiday
Die polnische Botschaft in Minsk ist am Montag wegen eines Feiertags geschlossen. | none |
# only where it is
Neben der belarussischen Botschaft in Kiew wurde eine Fotoausstellung eröffnet. | none |
# announced: whose embassy it is reopens it
Die Wiedereröffnung der US-Botschaft in Minsk wurde angekündigt. | SUPPORT | recipient=Belarus
# closed for good
Litauen schloss seine Botschaft in Minsk. | SANCTION withdraw |
# a title cut short is no one
Das Gericht verurteilte Pfr. Henryk Okolotowitsch zu elf Jahren Lagerhaft. | COERCE arrest | sentence=132
# someone is dead
Der frühere Präsident Stanislau Schuschkewitsch ist tot. | INCIDENT death |
# talks are dead in another sense
Die Verhandlungen in Minsk sind tot. | none |
# an entry ban goes with a deportation
Ein Ukrainer wurde aus Belarus ausgewiesen und mit einem Einreiseverbot belegt. | !SANCTION |
# years of a ban are no sentence
Gegen den Ausländer wurde ein Einreiseverbot von fünf Jahren verhängt. | COERCE restrict | recipient=foreigners
# ordinary people kept out
Litauen verhängte Einreiseverbote gegen 150 Belarussen, die es als Gefahr ansieht. | COERCE restrict | recipient=Belarusians
# a head of state and officials
Lettland verhängte ein Einreiseverbot gegen Lukaschenko und 29 weitere Beamte. | SANCTION discontinue |
# an arrest named only as a reason: wegen
Die Europäische Union verhängte wegen der Festnahme von Arbeitern in Grodno Sanktionen gegen 12 belarussische Beamte. | !COERCE arrest |
# what someone is punished for
Zwei Milizionäre wurden wegen der Misshandlung von Festgenommenen bestraft. | !ASSAULT torture |
# who is arrested does not protest
In Vilnius fand eine Kundgebung gegen die Verhaftung von Mikola Statkewitsch statt. | PROTEST demo | actor=protesters
# reported, not a reason
Wjasna berichtete über die Festnahme von drei Arbeitern in Grodno. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Milizionäre holten die Aktivistin um sechs Uhr früh ab. | COERCE arrest |
# taken away or sentenced, by everyday verbs
In der Nacht kamen sie und nahmen den Journalisten Ihar Karnej mit. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Den Geschichtslehrer führte man in Handschellen aus der Schule. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Hinter Gittern landete auch die Buchhalterin der Stiftung. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Zehn Tage bekam ein Student für die Fahne im Fenster. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Das Gericht brummte der Rentnerin fünfhundert Rubel für ein Like auf. | COERCE arrest |
# taken away or sentenced, by everyday verbs
Die Dichterin sitzt seit März in der Kolonie in Homel. | COERCE arrest |
# taken away or sentenced, by everyday verbs
In zweiter Instanz wurden aus sechs Jahren acht. | COERCE arrest |
# posts, studies and entry lost
Aus der Klinik in Grodno flog ein Chirurg, der den Brief unterschrieben hatte. | COERCE restrict |
# posts, studies and entry lost
Grenzer ließen die Mutter des Häftlings nicht ins Land. | COERCE restrict |
# things taken, doors broken in
Bei der Razzia wurden alle Computer aus der Redaktion getragen. | COERCE seize |
# things taken, doors broken in
Im Morgengrauen brach der OMON die Wohnungstür auf. | COERCE seize |
# lists
Der Telegram-Kanal landete auf der Liste extremistischer Materialien. | COERCE ban |
# brought back to a border
Drei Syrer brachte man an die Grenzlinie zurück. | COERCE deport |
# trials and inquiries, by everyday verbs
Die Anklage gegen die Journalistin liegt nun beim Gebietsgericht. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Am Montag stehen in Brest vier Eisenbahner vor dem Richter. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Der Prozess gegen eine Ärztin aus Minsk hat begonnen. | ACCUSE investigate |
# trials and inquiries, by everyday verbs
Der Verfassungsschutz nahm zwei Zöllner ins Visier. | ACCUSE investigate |
# hard words
Die OSZE-Beobachter stellten der Abstimmung ein vernichtendes Zeugnis aus. | ACCUSE disapprove |
# let home, let out, handed over
Zwölf politische Gefangene sind wieder auf freiem Fuß. | RETREAT release |
# let home, let out, handed over
Gegen Kaution kam auch der Lastwagenfahrer heraus. | RETREAT release |
# let home, let out, handed over
Lukaschenko übergab den Amerikanern sechs Verurteilte. | RETREAT release |
# let home, let out, handed over
Die Nonne durfte nach drei Tagen in der Zelle ins Kloster zurück. | RETREAT release |
# posts left
Der Chef der Firma nahm im Dezember seinen Hut. | RETREAT resign |
# gone abroad for fear
Die Ärztin zog mit ihrer Familie nach Danzig, weil ihr Gefängnis drohte. | RELOCATE flee |
# gone abroad for fear
Die Familie des Verurteilten packte über Nacht und floh über Georgien. | RELOCATE flee |
# over the fence
Am Samstag kletterten dreißig Afghanen über den Zaun. | RELOCATE migrate |
# beaten, by everyday verbs
Ein Wachmann warf den Fotografen zu Boden und trat ihm in den Bauch. | ASSAULT beat |
# knives and stones
Ein Ausländer stach dem Soldaten durch den Zaun ein Messer in die Brust. | ASSAULT primitive |
# gas and water
Gegen die Menschen hinter der Sperre kamen Gas und Wasserwerfer zum Einsatz. | ASSAULT crowd-control |
# orders held up, cases dropped
Das Gericht setzte die Abschiebung des Belarussen aus. | CONCEDE |
# orders held up, cases dropped
Das Verfahren gegen die Krankenschwester wurde eingestellt. | CONCEDE |
# refuge and help
Die Belarussin wurde in Deutschland als Flüchtling anerkannt. | AID |
# refuge and help
Das Bundesamt gewährte zwei Schauspielern Schutz. | AID |
# candles, portraits, embassies
Vor dem Konsulat brannten am Mittwoch Kerzen für die Gefangenen. | PROTEST demo |
# candles, portraits, embassies
Berliner Studenten kamen mit Bildern der Häftlinge vor die belarussische Botschaft. | PROTEST demo |
# praise
Der Premier nannte den getöteten Soldaten einen Helden. | SUPPORT |
# done together
Polnische und litauische Zöllner hoben gemeinsam einen Schmuggelring aus. | COOPERATE |
# no event: everyday life in the words of the news
Der Kater lief durch das offene Fenster in die Freiheit. | none |
# no event: everyday life in the words of the news
Der Trainer führte die Mannschaft auf den Platz. | none |
# no event: everyday life in the words of the news
Der Fahrer bekam einen Strafzettel fürs Falschparken. | none |
# no event: everyday life in the words of the news
Die Autorin verbrachte sechs Jahre als Lehrerin in Grodno. | none |
# no event: everyday life in the words of the news
Im Hof liegen Computer, die keiner will. | none |
# no event: everyday life in the words of the news
Der Direktor ging nach dreißig Jahren in den Ruhestand. | none |
# no event: everyday life in the words of the news
Die Familie zog in eine größere Wohnung. | none |
# no event: everyday life in the words of the news
Die Nachbarin ließ den Klempner in den Keller. | none |
# no event: everyday life in the words of the news
Der Torwart warf den Stürmer im Strafraum zu Boden. | none |
# no event: everyday life in the words of the news
Vor sechs Jahren bekam der Schauspieler einen Preis. | none |
# no event: everyday life in the words of the news
Die Ärztin nahm die Ernährung von Jugendlichen ins Visier. | none |
# no event: everyday life in the words of the news
Die Mutter ließ den Sohn nach zehn nicht mehr hinaus. | none |
# ordinary news: cooperate
Der Handel zwischen Belarus und Polen belief sich 2020 auf zwei Milliarden Euro. | COOPERATE |
# ordinary news: cooperate
Die Ausfuhren von belarussischem Holz nach Litauen sanken um die Hälfte. | COOPERATE |
# ordinary news: cooperate
Der Warenaustausch zwischen Minsk und Peking wuchs um ein Fünftel. | COOPERATE |
# ordinary news: cooperate
Deutschland importierte im Januar Waren aus Belarus im Wert von 40 Millionen Euro. | COOPERATE |
# ordinary news: no event
Die Läden in Minsk verkauften im Dezember mehr Weihnachtsbäume als im Vorjahr. | none |
# ordinary news: aid
China schickte Minsk im April eine Lieferung mit Tests und Atemgeräten. | AID |
# ordinary news: aid
Polen lieferte am Montag 50 Tonnen Desinfektionsmittel an Krankenhäuser in Belarus. | AID |
# ordinary news: aid
Jeder der freigelassenen Ukrainer bekommt vom Staat 100.000 Hrywnja. | AID |
# ordinary news: aid
Die Bundesregierung stellt für belarussische Studenten 500 Stipendien bereit. | AID |
# ordinary news: no event
Der Kurier schickte das Paket aus Minsk erst nach einer Woche los. | none |
# ordinary news: no event
Die Bank zahlt ihren Kunden Zinsen nach. | none |
# ordinary news: consult visit
Trumps Sondergesandter John Coale kommt im Dezember nach Minsk. | CONSULT visit |
# ordinary news: consult visit
Der belarussische Außenminister Maxim Ryschenkow ist nach Peking geflogen. | CONSULT visit |
# ordinary news: consult visit
In Warschau traf am Mittwoch die litauische Regierungschefin ein. | CONSULT visit |
# ordinary news: no event
Im Mai kommt die lettische Eishockeymannschaft nach Minsk. | none |
# ordinary news: no event
Der Regen vertrieb die Demonstranten noch vor dem Mittag. | none |
# ordinary news: no event
Der Frost tötete die Apfelblüten bei Brest. | none |
# ordinary news: protest
Vor der Botschaft von Belarus demonstrierten bis zu hundert Anhänger der Opposition. | PROTEST |
# ordinary news: protest
Ihre Schwester kündigte für Montag eine Mahnwache vor dem Auswärtigen Amt in Berlin an. | PROTEST |
# ordinary news: protest boycott
Fanklubs aus Brest und Witebsk riefen einen Boykott der Ligaspiele aus. | PROTEST boycott |
# ordinary news: protest boycott
Mehrere Künstler boykottierten das Festival in Witebsk. | PROTEST boycott |
# ordinary news: coerce withhold
In der Haft wurde ihm Insulin verweigert. | COERCE withhold |
# ordinary news: coerce withhold
Kolesnikowa erhält seit einem Jahr keine Briefe ihres Vaters. | COERCE withhold |
# ordinary news: coerce withhold
Die Lagerleitung strich dem Häftling Besuche und Pakete. | COERCE withhold |
# ordinary news: no event
Der Laden verweigerte der Kundin die Rückzahlung. | none |
# ordinary news: coerce arrest
Die Beamten nahmen mindestens zwölf Menschen mit. | COERCE arrest |
# ordinary news: coerce restrict
Eine Lehrerin aus Mosyr wurde wegen ihrer Unterschrift für Tichanowskaja entlassen. | COERCE restrict |
# ordinary news: no event
Der Verein aus Minsk entließ seinen Trainer nach drei Niederlagen. | none |
# ordinary news: coerce ban
Das Bildungsministerium entzog der Europäischen Humanistischen Universität die Lizenz. | COERCE ban |
# ordinary news: coerce restrict
Am Mittwoch wurden bei Czeremcha 140 Menschen nicht ins Land gelassen. | COERCE restrict |
# ordinary news: threaten restrict
Litauens Außenminister Kestutis Budrys drohte mit neuen Sanktionen. | THREATEN restrict |
# ordinary news: threaten relations
Am Wochenende hatten die Sponsoren Skoda und Nivea mit ihrem Ausstieg gedroht. | THREATEN relations |
# ordinary news: request yield
Wjasna ruft die Behörden auf, kranke Gefangene freizulassen. | REQUEST yield |
# ordinary news: request assist
Tichanowskaja rief Washington auf, bei der Befreiung der übrigen Gefangenen zu helfen. | REQUEST assist |
# ordinary news: request
Rund 2000 Sportler haben bisher einen offenen Brief für Neuwahlen unterzeichnet. | REQUEST |
# ordinary news: request meet
Minsk lud für den Montag erstmals auch Beobachter aus den USA auf den Übungsplatz ein. | REQUEST meet |
# ordinary news: request assist
Die Gewerkschaft IndustriAll rief Käufer in aller Welt auf, Belaruskali zu meiden. | REQUEST assist |
# ordinary news: reject
Lukaschenko lehnte es ab, die Parade abzusagen. | REJECT |
# ordinary news: sanction
Litauens Staatsbahn transportiert seit Dienstag keinen Kalidünger aus Belarus mehr. | SANCTION |
# ordinary news: sanction
Die Regierung in Vilnius hat den Vertrag mit dem Staatskonzern Belaruskali für nichtig erklärt. | SANCTION |
# ordinary news: sanction discontinue
Minsk lässt ab Montag keine Züge mit litauischen Ölprodukten mehr ins Land. | SANCTION discontinue |
# ordinary news: sanction
Der Eishockey-Weltverband entzog Minsk die Weltmeisterschaft. | SANCTION |
# ordinary news: mobilize
Deutschland verdoppelt die Zahl seiner Eurofighter über Polen auf vier. | MOBILIZE |
# ordinary news: mobilize
Im Juli fährt ein weiteres Tausend Soldaten an die Grenze zu Belarus. | MOBILIZE |
# ordinary news: mobilize
In der Nacht drangen etwa 20 russische Drohnen in den polnischen Luftraum ein. | MOBILIZE |
# ordinary news: no event
Das Gesetz aus dem Jahr 2002 regelt die Registrierung der Gemeinden in Belarus. | none |
# ordinary news: incident disease
Das Gesundheitsministerium von Belarus meldete am Dienstag 12.208 Infektionen mit dem Coronavirus. | INCIDENT disease |
# ordinary news: incident disease
In Belarus sind bislang 79 Covid-Patienten gestorben. | INCIDENT disease |
# ordinary news: no event
Die Botschaft von Belarus in Berlin bleibt am Montag wegen eines Feiertags geschlossen. | none |
# ordinary news: coerce arrest
In Brest nahe der polnischen Grenze hat die Polizei drei Fischer festgenommen. | COERCE arrest |
# plain prose: coerce arrest
In Mogiljow ist am Abend der Leiter des örtlichen Heimatkundekreises festgenommen worden, teilte Wjasna mit. | COERCE arrest |
# plain prose: no event
Der Heimatkundekreis aus Mogiljow trifft sich donnerstags in der Bibliothek. | none |
# plain prose: coerce arrest
Das Gebietsgericht sprach ein Ehepaar aus Schodino schuldig und verhängte jeweils drei Jahre Straflager. | COERCE arrest |
# plain prose: coerce seize
Am Mittwochmorgen standen Beamte mit einem Durchsuchungsbeschluss vor der Redaktion der Kreiszeitung. | COERCE seize |
# plain prose: no event
Die Redaktion der Kreiszeitung ist in neue Räume am Markt gezogen. | none |
# plain prose: accuse investigate
Die Staatsanwaltschaft hat den Fall dreier Eisenbahner aus Baranowitschi an das Gericht übergeben. | ACCUSE investigate |
# plain prose: retreat release
Nach fünfzehn Tagen Arrest ist ein Historiker aus Polozk wieder auf freiem Fuß. | RETREAT release |
# plain prose: concede
Lukaschenko begnadigte vierzehn weitere Verurteilte. | CONCEDE |
# plain prose: no event
Die Begnadigung ist ein Vorrecht des Präsidenten. | none |
# plain prose: sanction
Kanada setzte zwei belarussische Richter auf seine Sanktionsliste. | SANCTION |
# plain prose: sanction expel
Kiew erklärte den Militärattaché von Belarus zur Persona non grata. | SANCTION expel |
# plain prose: request
Die Parlamentarische Versammlung des Europarats rief die Mitgliedstaaten auf, Verträge mit belarussischen Firmen nicht zu verlängern. | REQUEST |
# plain prose: accuse disapprove
Estlands Außenminister nannte das Urteil eine Verhöhnung des Rechts. | ACCUSE disapprove |
# plain prose: reject
Minsk wies die Vorwürfe aus Warschau zurück. | REJECT |
# plain prose: consult visit
Eine belarussische Delegation besichtigte am Freitag ein Werk in Harbin. | CONSULT visit |
# plain prose: no event
Das Werk in Harbin wurde vor mehr als hundert Jahren gegründet. | none |
# plain prose: consult phone
Der ukrainische Präsident rief am Abend den polnischen Regierungschef an. | CONSULT phone |
# plain prose: agree
Minsk und Teheran unterzeichneten ein Memorandum über die Zusammenarbeit bei der Herstellung von Medikamenten. | AGREE |
# plain prose: protest demo
Vor der Oper in Vilnius versammelten sich einige hundert Belarussen mit weiß-rot-weißen Fahnen. | PROTEST demo |
# plain prose: protest hunger
Ein in Grodno inhaftierter Anarchist verweigert seit zwei Wochen die Nahrung. | PROTEST hunger |
# plain prose: mobilize
Belarus ließ nach dem Auftauchen einer unbekannten Drohne zwei Kampfjets aufsteigen. | MOBILIZE |
# plain prose: relocate flee
Eine Schauspielerin des Kupala-Theaters ist mit zwei Kindern nach Breslau geflohen. | RELOCATE flee |
# plain prose: relocate migrate
In der vergangenen Nacht versuchten 37 Menschen, von Belarus nach Lettland zu gelangen. | RELOCATE migrate |
# plain prose: coerce restrict
Lettland fertigt in Paternieki seit Mitternacht keine Autos mehr ab. | COERCE restrict |
# plain prose: incident accident
Bei Bobruisk stieß ein Bus mit einem Milchlaster zusammen, zwei Menschen kamen ums Leben. | INCIDENT accident |
# plain prose: incident death
In der Strafkolonie von Schklow ist ein 63 Jahre alter Häftling gestorben, die Ursache ist unbekannt. | INCIDENT death |
# plain prose: govern appoint
Neuer Botschafter von Belarus in China wird ein früherer Vizeregierungschef. | GOVERN appoint |
# plain prose: govern dismiss
Lukaschenko entließ den Chef des Gebiets Gomel. | GOVERN dismiss |
# plain prose: govern law
Die Abgeordneten verabschiedeten in zweiter Lesung Änderungen am Staatsbürgerschaftsgesetz. | GOVERN law |
# plain prose: support
Der ukrainische Präsident zeichnete einen belarussischen Freiwilligen mit einem Orden aus. | SUPPORT |
# plain prose: aid
Litauen nimmt zehn verwundete belarussische Freiwillige zur Behandlung auf. | AID |
# plain prose: assault beat
Ein früherer Häftling berichtet, Wärter hätten ihn mit Knüppeln auf die Beine geschlagen. | ASSAULT beat |
# plain prose: no event
Der Sportler schlug den Ball gegen die Wand, während er auf den Trainer wartete. | none |
# plain prose: no event
Der Grenzschutz kontrolliert hier täglich etwa sechstausend Pässe. | none |
# plain prose: no event
Das Gericht in Brest hat seinen Sitz im früheren Gymnasium. | none |
# plain prose: no event
Im Museum wurde eine Ausstellung über die Repressionen der dreißiger Jahre eröffnet. | none |
# plain prose: no event
Der Minister erzählte Studenten, wie er selbst Prüfungen ablegte. | none |
# plain prose: no event
Die Macher des Films suchten zwei Jahre nach Geld für die Dreharbeiten. | none |
# plain prose: no event
Anwohner beklagen sich, dass der Bus zu spät kommt. | none |
# plain prose: no event
Fachleute meinen, dass die Grenze früher oder später geöffnet wird. | none |
# plain prose: no event
Hätte man damals Sanktionen verhängt, wäre das Werk zum Stillstand gekommen. | none |
# plain prose: no event
Über Verhaftungen spricht man hier nur im Flüsterton. | none |
# plain prose: no event
Anwälte können in Belarus wegen eines Interviews ihre Lizenz verlieren. | none |
# plain prose: no event
Die Lehrerin erinnert sich, wie sie als Kind vor einem Hund davonlief. | none |
# plain prose: no event
Die Preise für Buchweizen sind binnen Jahresfrist um ein Drittel gestiegen. | none |
# plain prose: no event
Die Mannschaft aus Soligorsk verlor auswärts und schied aus dem Pokal aus. | none |
# plain prose: coerce ban
Das Gericht löste eine Stiftung auf, die Waisenkindern half. | COERCE ban |
# plain prose: coerce censor
Auf Verlangen des Ministeriums sperrten die Anbieter die Seite einer Kulturzeitschrift. | COERCE censor |
# daily news: coerce arrest
Nach dem Konzert verfrachtete die Minsker Miliz zwei Tontechniker in einen Kleinbus. | COERCE arrest |
# daily news: coerce arrest
Der frühere Diplomat Ihar Leschtschenja bekam in Minsk fünf Jahre. | COERCE arrest |
# daily news: coerce seize
Ermittler nahmen aus dem Töpfereimuseum Computer mit. | COERCE seize |
# daily news: coerce restrict
Warschau schließt ab Freitag einen weiteren Übergang zu Belarus. | COERCE restrict |
# daily news: coerce deport
Die Behörden in Minsk brachten drei Priester nach Vilnius und verboten ihnen die Rückkehr. | COERCE deport |
# daily news: retreat
Amerikanische Soldaten verließen das Ausbildungszentrum bei Grodno. | RETREAT |
# daily news: retreat resign
Die Rektorin der Sprachuniversität trat zurück. | RETREAT resign |
# daily news: concede
Polen nahm den Lastwagenverkehr in Bobrowniki wieder auf. | CONCEDE |
# daily news: sanction
Die Schweiz schloss sich den Handelsbeschränkungen der EU gegen Minsk an. | SANCTION |
# daily news: sanction withdraw
Australien zog seinen Honorarkonsul aus Minsk ab. | SANCTION withdraw |
# daily news: agree
Die EU-Kommission versprach der belarussischen Opposition 30 Millionen Euro. | AGREE |
# daily news: aid
Norwegen gewährte der Familie eines Journalisten aus Gomel Asyl. | AID |
# daily news: support
Der Papst lobte die Bemühungen von Minsk um Frieden. | SUPPORT |
# daily news: request
Die Familien der Kriegsgefangenen baten Lukaschenko, beim Austausch zu helfen. | REQUEST |
# daily news: request
Estland verlangt eine internationale Untersuchung der Folter. | REQUEST |
# daily news: reject
Die litauische Regierung schlug das Gesprächsangebot aus Minsk aus. | REJECT |
# daily news: accuse
Amnesty International hielt Minsk grausame Behandlung von Gefangenen vor. | ACCUSE |
# daily news: threaten
Lukaschenko droht Litauen mit einem Stopp des Transits. | THREATEN |
# daily news: protest
Arbeiter von Grodno Azot legten für einen halben Tag die Arbeit nieder. | PROTEST |
# daily news: mobilize
Polen stationierte an der Grenze eine Patriot-Batterie. | MOBILIZE |
# daily news: assault
Grenzschützer setzten gegen Migranten Tränengas ein. | ASSAULT |
# daily news: relocate
Binnen eines Jahres zogen viertausend Mediziner von Belarus nach Polen. | RELOCATE |
# daily news: incident
In der Raffinerie von Mosyr brach ein Feuer aus. | INCIDENT |
# daily news: elect
Die Beteiligung an der Parlamentswahl lag bei 73 Prozent. | ELECT |
# daily news: consult
Lukaschenko empfing in Minsk den Gouverneur des Gebiets Pskow. | CONSULT |
# daily news: cooperate
Belarus und Russland hielten eine gemeinsame Sitzung der Grenzkomitees ab. | COOPERATE |
# daily news: no event
Ein Eiswagen stand den ganzen Tag am Park. | none |
# daily news: no event
Das Konzert wurde wegen Krankheit der Sängerin verlegt. | none |
# daily news: no event
Der Straßenbahnverkehr in Witebsk ruht wegen Gleisarbeiten. | none |
# daily news: no event
Das Werksorchester wurde zum Stadtfest eingeladen. | none |
# daily news: no event
Feuerwehrleute zeigen Schülern, wie man einen Feuerlöscher bedient. | none |
# daily news: no event
Nach dem Gesetz hat jeder Festgenommene das Recht auf einen Anwalt. | none |
# daily news: no event
Öffnet Polen die Grenze bis Jahresende? | none |
# daily news: no event
Der Schauspieler, der den Staatsanwalt spielt, hat selbst Jura studiert. | none |
# daily news: no event
Tausende Touristen überqueren jedes Jahr die Grenze bei Bialowieza. | none |
# daily news: no event
Ein Politologe schließt neue Gespräche nicht aus. | none |
# near-misses of what is ended, taken in and refused: no event
Der Laden kündigte den Mietvertrag für die Räume in Minsk. | none |
# near-misses of what is ended, taken in and refused: no event
Das Werk kauft keinen Zucker mehr von örtlichen Bauern. | none |
# near-misses of what is ended, taken in and refused: no event
Das Krankenhaus in Brest nahm drei Patienten zur Behandlung auf. | none |
# near-misses of what is ended, taken in and refused: no event
Der Minister lehnte das Essen wegen Unwohlseins ab. | none |
# near-misses of what is ended, taken in and refused: no event
Die Schüler unterschrieben einen offenen Brief an die Lehrerin mit ihrem Dank. | none |
# near-misses of what is ended, taken in and refused: no event
Der Trainer drohte den Spielern mit Geldstrafen für Verspätungen. | none |
# near-misses of what is ended, taken in and refused: no event
Die Bank zahlte den Aktionären eine Dividende in Dollar aus. | none |
# near-misses of what is ended, taken in and refused: no event
Die Großmutter setzte den Enkel in den Kleinbus und brachte ihn zur Schule. | none |
# near-misses of what is ended, taken in and refused: no event
Die Mannschaft verließ das Trainingszentrum bei Minsk. | none |
# near-misses of what is ended, taken in and refused: no event
Der Verband lud zu einem Fest auf dem Marktplatz von Grodno ein. | none |
# near-misses of what is ended, taken in and refused: sanction
Ein polnischer Spediteur kündigte den Vertrag mit Belavia. | SANCTION |
# near-misses of what is ended, taken in and refused: aid
Die Ukraine nahm zwei verwundete belarussische Freiwillige zur Behandlung auf. | AID |
# near-misses of what is ended, taken in and refused: reject meet
Selenskyj lehnte ein Treffen mit Lukaschenko ab. | REJECT meet |
# near-misses of what is ended, taken in and refused: threaten arrest
Der Staatsanwalt drohte den Aktivisten mit Gefängnis. | THREATEN arrest |
`;
