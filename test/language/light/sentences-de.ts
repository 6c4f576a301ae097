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
`;
