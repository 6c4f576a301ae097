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
without: *dron*; *waren; *schmuggel*
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
`;
