/** German words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
people CVL generic: mensch; menschen; person; personen; frau; frauen; mann; männer; männern; mannes; leute; leuten; andere; anderen; weitere; weiteren; übrige; übrigen; einige; einigen; viele; vielen; mehrere; dutzende; hunderte; tausende; verdächtig*; tatverdächtig*; mitglied*; *mitglied*; beteiligt*; betroffen*; opfer; verletzte; jemand; jemanden
protesters OPP: demonstrant*; protestierend*; protestler*; menschenmenge; menge; teilnehmer*
democratic forces OPP: demokratisch* kräfte*; demokraten; zivilgesellschaft*
opposition activists OPP: aktivist*; oppositionell*; oppositionspolitiker*; regimegegner*; regimekritiker*; dissident*; bürgerrechtler*; anhänger*; oppositionsführer*
political prisoners OPP: politisch* gefangen*; gefangen*; häftling*; inhaftiert*
mercenaries MIL foreign counts=troops: wagner-leute*; wagner-männer*
detainees OPP: festgenommen*; verurteilt*; angeklagt*; verhaftet*
students EDU: student*; studierend*; schüler*
teachers EDU: lehrer*; professor*; wissenschaftler*
journalists MED: propagandist*; moderator*; journalist*; reporter*; korrespondent*; blogger*; redakteur*; fotograf*
workers LAB: arbeiter*; mitarbeiter*; streikend*; bergleute*; bergarbeiter*; beschäftigt*; lastwagenfahrer*
doctors CVL: arzt; ärzt*; mediziner*
lawyers CVL: anwalt; anwält*; rechtsanwalt*; rechtsanwält*
residents CVL: staatsbürger*; landsleute*; zivilperson*; doppelstaatler*; jugendlich*; rentner*; einwohner*; bewohner*; bürger*; landbewohner*; zivilist*; kinder; kind; passagier*; familie*; mutter; vater; ehefrau; ehemann; angehörig*; tourist*; sportler*; sprinter*; programmierer*; begleiter*; staatsangehörig*
voters CVL: wähler*
Western countries GOV foreign: westen; westens
OSCE observers IGO: osze-beobachter*; osze-wahlbeobachter*
human rights defenders NGO: menschenrechtler*; menschenrechtsverteidiger*; menschenrechtsaktivist*; beobachter*
priests REL: priester*; pfarrer*; bischof*; geistlich*
foreigners REF foreign: ausländer; ausländern; ausländers; ausländerin; ausländerinnen; staatenlose; staatenloser; staatenlosen
migrants REF foreign: migrant*; flüchtling*; geflüchtet*; asylbewerber*; schutzsuchend*
military personnel MIL national counts=troops: soldat*; offizier*; söldner*; kämpfer*; uniformiert*
police officers COP national: polizist*; beamt*; ermittler*; sicherheitskräfte*; geheimdienstler*; polizeibeamt*
border guards COP national: grenzschützer*; grenzbeamt*; grenzsoldat*; grenzer; zöllner*
officials GOV national: funktionär*; regierungsvertreter*; staatssekretär*
president GOV national: präsident*; staatschef*; machthaber*; diktator*; staatsoberhaupt*
prime minister GOV national: ministerpräsident*; regierungschef*; premier*; kanzler*; bundeskanzler*
foreign minister GOV national: außenminister*
ministers GOV national: minister*; innenminister*; verteidigungsminister*
diplomats GOV national: attaché*; militärattaché*; diplomat*; botschafter*; konsul*; sprecher*; geschäftsträger*; gesandt*; vertreter*; berater*; sondergesandt*
EU leaders IGO: staats- und regierungschefs
lawmakers LEG national: abgeordnet*; parlamentarier*; senator*; europaabgeordnet*
judges JUD national: richter*
prosecutors JUD national: staatsanwalt; staatsanwält*; generalstaatsanwalt*
executives BUS: spediteur*; direktor*; unternehmer*; manager*; geschäftsmann
criminals CRM foreign: schmuggler*; schleuser*
team officials NGO: trainer*
president GOV national country=DEU: bundespräsident*
prime minister GOV national country=DEU: bundeskanzler*
ministers GOV national country=DEU: bundesminister*; bundesaußenminister*; bundesinnenminister*; bundesverteidigungsminister*
lawmakers LEG national country=DEU: bundestagsabgeordnet*; bundestagspräsident*
prosecutors JUD national country=DEU: generalbundesanwalt*; bundesanwält*
border guards COP national country=DEU: bundespolizist*
military personnel MIL national counts=troops: fallschirmjäger*; reservist*; rekrut*; wehrpflichtig*; pionier*; kommando*; gebirgsjäger*
police officers COP national: milizionär*; wärter*; gefängniswärter*; bereitschaftspolizist*; agent*; omon-*
workers LAB: bergmann; kumpel; eisenbahner*; bahnmitarbeiter*; belegschaft*; lkw-fahrer*; fernfahrer*; fahrer*; angestellt*
executives BUS: geschäftsleute; geschäftsfrau; chef; chefin; inhaber*; gründer*; oligarch*
artists CVL: musiker*; schauspieler*; regisseur*; schriftsteller*; autor*; dichter*; sänger*; künstler*
athletes CVL: athlet*; leichtathlet*; fußballer*; läufer*; nationalmannschaft*; sportlerin*
relatives CVL: bruder; schwester*; sohn; tochter; witwe*; verwandt*; hinterblieben*; eltern; gattin; großmutter
priests REL: erzbischof*; pastor*; mönch*; gläubig*; nuntius*
observers IGO: inspekteur*; militärbeobachter*; sonderberichterstatter*; wahlbeobachter*
opposition leaders OPP: präsidentschaftskandidat*; präsidentschaftsbewerber*; oppositionschef*; oppositionelle; kremlgegner*; bürgerrechtlerin*
prime minister GOV national: regierungschefin*; ministerpräsidentin*; premierministerin*
foreign minister GOV national: chefdiplomat*; außenministerin*
ministers GOV national: verkehrsminister*; energieminister*; agrarminister*; landwirtschaftsminister*; kulturminister*; gesundheitsminister*; sportminister*; arbeitsminister*; umweltminister*; europaminister*; informationsminister*; industrieminister*; handelsminister*; vizekanzler*; vizeminister*; ressortchef*; staatsminister*; justizminister*; finanzminister*; wirtschaftsminister*; bildungsminister*; vizepremier*; vizeaußenminister*
refugees REF foreign: asylsuchend*; zuwander*; einwander*
saboteurs CRM: saboteur*; hacker*; terrorist*; täter*; angreifer*; unbekannt*; attentäter*; spion*
residents CVL: rentnerin*; jugendlich*; teenager*; junge; mädchen; angestellte*; nutzer*; ingenieur*; friseur*; reiseführer*; nachbar; nachbarin; kandidat*; abonnent*; administrator*; ehepaar*; radfahrer*; unterstützer*; anhängerin*; landsmann; passant*; deutsche{r,n}; staatsbürgerin*; einheimisch*
journalists MED: medienschaffende*; medienmitarbeiter*; journalistin*; kameramann; kameramänner; kamerafrau; kameraleute; fotoreporter*; chefredakteur*; redakteurin*; publizist*; kolumnist*; youtuber*; streamer*; verleger*; herausgeber*; pressevertreter*; telegram-administrator*; *journalist*; *reporter*; *korrespondent*; *blogger*; *redakteur*
political prisoners OPP: strafgefangene*; gewissensgefangene*; häftlingen; kriegsgefangene*; insassen; insasse; lagerhäftling*; *häftling*; *gefangene*; freigelassene*
opposition activists OPP: aktivistin*; oppositionspolitikerin*; mitstreiter*; weggefährt*; mitarbeiterin der opposition; regierungskritiker*; regierungsgegner*; kreml-kritiker*; lukaschenko-gegner*; lukaschenko-kritiker*; anarchist*; nationalist*; koordinator*; freiwillige*; exilant*; exil-belaruss*; exilbelaruss*; exilpolitiker*; politiker*; partisan*; rivalen; rivale; herausforder*; präsidentschaftskandidat*; präsidentschaftsbewerber*; oppositionskandidat*; oppositionsvertreter*; *aktivist*; *oppositionell*; *gegner; *kritiker
students EDU: studentin*; schülerin*; absolvent*; abiturient*; doktorand*; kursteilnehmer*; kadett*; gymnasiast*
teachers EDU: lehrerin*; dozent*; historiker*; philolog*; soziolog*; politologe*; politologin*; literaturwissenschaftler*; pädagog*; rektor*; schulleiter*; professorin*; forscher*
workers LAB: schweißer*; schlosser*; lokführer*; elektriker*; traktorist*; melkerin*; bauarbeiter*; lagerist*; wachmann; wachmänner; putzfrau*; verkäufer*; kassierer*; koch; köche; kellner*; taxifahrer*; kurier*; seeleute; matrose*; monteur*; streikende*; gewerkschafter*; briefträger*; maurer*; *arbeiter; *arbeitern; *fahrer; *fahrern
doctors CVL: ärztin*; chirurg*; krankenschwester*; pfleger*; sanitäter*; psycholog*; psychiater*; notarzt; zahnarzt*; tierarzt*; hebamme*; *arzt; *ärzte
residents CVL: minsker; anwohner*; landwirt*; bauer; bauern; bäuerin*; buchhalter*; minderjährige*; *jährige; *jährigen; *jähriger; großvater*; oma; opa; jurist*; ökonom*; architekt*; designer*; grafiker*; arbeitslose*; behinderte*; veteran*; fischer; jäger; kunde*; kunden; zuschauer*; leser; lesern; leserin*; zuhörer*; besucher*; fans; fan; augenzeug*; zeuge; zeugen; zeugin*; kollege; kollegen; kollegin*; freund; freunde; freundin*; bekannte*; emigrant*; bibliothekar*; informatiker*; it-fachkräfte; it-spezialist*; belarussin*; weißrussin*; belarusse*; belarussen; weißrussen; polin; ukrainerin*; litauerin*; deutsche*; landsfrau*; säugling*; baby; mitbürger*; zivilbevölkerung
artists CVL: musikerin*; rapper*; sängerin*; schauspielerin*; dramatiker*; übersetzer*; bildhauer*; liedermacher*; satiriker*; dichterin*; maler*; dirigent*; drehbuchautor*; produzent*; schriftstellerin*; band
athletes CVL: schwimmer*; basketballer*; eishockeyspieler*; boxer*; ringer*; tennisspieler*; biathlet*; turner*; olympiasieger*; weltmeister*; sprinterin*; *spieler; *spielern
executives BUS: geschäftsführer*; vorstand*; bankier*; oligarchen; milliardär*; aktionär*; investor*; exporteur*; importeur*; händler*; *unternehmer; *unternehmern; firmenchef*; konzernchef*
military personnel MIL national counts=troops: general; generäle; oberst; major; hauptmann; leutnant; feldwebel; kommandeur*; pilot*; kampfpilot*; wagner-kämpfer*; wagner-söldner*; schützen; marineinfanterist*; deserteur*; *soldat*; *offizier*
police officers COP national: polizistin*; omon-leute; omon-kräfte; bereitschaftspolizisten; zivilbeamte*; zivilpolizist*; einsatzkräfte; polizeikräfte; vermummte*; maskierte*; aufseher*; wachleute; vollzugsbeamte*; *polizist*; *beamte; *beamten; sicherheitsleute; staatsschützer*; spezialkräfte
border guards COP national: grenzwächter*; grenzschützerin*; grenzer; grenzern
criminals CRM foreign: betrüger*; mörder*; dieb; diebe; bandit*; schlepper*; dealer*; *schmuggler*
saboteurs CRM: spionin; spione; agent; agenten; agentin*; verräter*; brandstifter*; auftragnehmer*; schläger; schützen; terrorist*; hacker*
lawmakers LEG national: parlamentsabgeordnet*; eu-abgeordnet*; kongressabgeordnet*; senatorin*; parlamentspräsident*; *abgeordnete*
diplomats GOV national: erster sekretär; ersten sekretär; botschaftssekretär*; botschaftsrat; sondergesandt*; sonderbeauftragt*; unterhändler*; *botschafter; *botschafterin; *botschafters; beauftragt*; bevollmächtigte*; delegierte*; *diplomat*; sprecherin*; verbindungsmann; chefunterhändler*
officials GOV national: bürgermeister*; gouverneur*; landrat; landräte; amtsträger*; funktionär*; apparatschik*; behördenvertreter*; behördenchef*; *funktionär*
relatives CVL: ehefrau; ehemann; gattin; gatte; mutter; vater; mütter; väter; kinder; kindern; söhne; töchter; schwiegermutter; schwiegersohn; enkel; enkelin; lebensgefährt*; verlobte*; familie; familien; großeltern; geschwister; brüder; schwestern; familienangehörige*; witwe
human rights defenders NGO: menschenrechtlerin*; bürgerrechtler*; ombudsfrau; ombudsmann; helfer*; ehrenamtliche*
priests REL: kardinal*; pope; popen; nonne*; priestern; kaplan; vikar*; katholik*; orthodoxe*; protestant*; pfarrerin*; *bischof; *bischöfe
migrants REF foreign: afghan*; syrer*; iraker*; kurde*; kurden; somalier*; äthiopier*; eritreer*; jemenit*; asylbewerber*; asylsuchende*; bootsflüchtling*; migrantin*; *migrant*; *flüchtling*
president GOV national: *präsident; *präsidenten; *präsidentin

[bodies]
federal office GOV national country=DEU: bundesamt; bundesamts; bundesamtes; bamf
immigration office GOV national: ausländerbehörde*; migrationsamt*; migrationsbehörde*; einwanderungsbehörde*
police COP national country=DEU: bundeskriminalamt*; bundespolizei*; landeskriminalamt*; verfassungsschutz*; bka; bnd; bundesnachrichtendienst*
court JUD national country=DEU: oberlandesgericht*; landgericht*; amtsgericht*; kammergericht*; bundesgerichtshof*; verwaltungsgericht*
prosecutors JUD national country=DEU: bundesanwaltschaft*
armed forces MIL national country=DEU: bundeswehr*; luftwaffe*; bundesmarine*
government GOV national country=DEU: bundesregierung*; kanzleramt*; bundeskabinett*
Interior Ministry GOV national country=DEU: bundesinnenministerium*; bmi
Ministry of Defence GOV national country=DEU: bundesverteidigungsministerium*; bmvg
parliament LEG national country=DEU: bundestag*; bundesrat*
counterintelligence COP national: spionageabwehr*
delegation GOV national: delegation*
police COP national: polizei*; miliz*; sicherheitsbehörd*; sondereinheit*; bereitschaftspolizei*; geheimdienst*
KGB COP: kgb
border guards COP national: grenzschutz*; grenzpolizei*
authorities GOV national: behörd*; regime*; führung; staatsführung; machtapparat*; verwaltung
government GOV national: regierung*; kabinett*; ministerrat*; präsidialamt*; präsidialverwaltung*
Foreign Ministry GOV national: außenministerium*; botschaft*; auswärtig* amt*; konsulat*
Ministry of Defence GOV national: verteidigungsministerium*
Interior Ministry GOV national: innenministerium*
ministry GOV national: ministerium*; *ministerium; *ministeriums
Central Election Commission GOV: wahlkommission*
armed forces MIL national counts=troops: armee*; truppe*; streitkräfte*; militär*; brigade*; einheit*; bataillon*; regiment*; kompanie*; garnison*; luftstreitkräfte*
parliament LEG national: parlament*; senat*; sejm*; abgeordnetenhaus*
court JUD national: gericht*; bezirksgericht*; stadtgericht*; gebietsgericht*; *gericht; *gerichts; *gerichtes; *gerichtshof; *gerichtshofs
prosecutors JUD national: staatsanwaltschaft*; generalstaatsanwaltschaft*; *staatsanwaltschaft; *anklagebehörde
opposition OPP: opposition*; protestbewegung*; demokratiebewegung*; koordinierungsrat*
media MED: medien*; *medien; zeitung*; *zeitung; *zeitungen; portal*; *portal; *portale; sender*; *sender; *sendern; nachrichtenagentur*; redaktion*; telegram-kanal*; nachrichtenportal*; staatsfernsehen
rights groups NGO: organisation*; menschenrechtsorganisation*; verband*; menschenrechtszentrum*; stiftung*; journalistenverband*
political parties PTY: partei*
trade unions LAB: gewerkschaft*
companies BUS: staatsbetrieb*; staatsunternehmen*; staatskonzern*; firma; firmen; unternehmen*; fluggesellschaft*; airline*; fabrik*; betrieb*; bank*; konzern*; werk
universities EDU: universität*; hochschule*
church REL: kirche*
states GOV foreign: länder*; staaten; nachbarland*; nachbarstaat*; nachbarn
Ministry of Education GOV national: bildungsministerium*
Ministry of Justice GOV national: justizministerium*
Ministry of Health GOV national: gesundheitsministerium*
Ministry of Information GOV national: informationsministerium*
Security Council GOV national: sicherheitsrat*
local authorities GOV national: stadtverwaltung*; stadtrat; rathaus; gebietsverwaltung*; bezirksverwaltung*; exekutivkomitee*
customs GOV national: zoll; zollbehörde*; zollamt*
intelligence service COP national: nachrichtendienst*; auslandsgeheimdienst*; inlandsgeheimdienst*; staatssicherheit*
investigators COP national: ermittlungskomitee*; ermittlungsbehörde*; untersuchungskomitee*; kriminalpolizei*
hackers NGO: cyberpartisan*; hackergruppe*
European Commission IGO: kommission; eu-kommission*
sports bodies NGO: *sportbund*; sportbund*; sportverband*; weltverband*; fußballverband*; olympisch* komitee*; ioc; iihf
banks IGO: weltbank*; iwf; entwicklungsbank*
airlines BUS: fluglinie*; billigflieger*; belavia
diaspora OPP: diaspora*; exilgemeind*; exilopposition*
armed forces MIL national counts=troops: nationalgarde*; generalstab*; luftabwehr*; marine
companies BUS: raffinerie*; kombinat*; holding*; atomkraftwerk*; staatsfirma; staatsfirmen; spedition*; handelskette*; reederei*; düngemittelhersteller*; hersteller*
police COP national: polizeirevier; omon; spezialeinheit*; sicherheitsapparat*; sicherheitsorgane; sicherheitsdienst*; sicherheitsbehörden; inlandsgeheimdienst*; staatsschutz*; kripo; zollfahndung
rights groups NGO: bürgerrechtsorganisation*; nichtregierungsorganisation*; initiative; initiativen; hilfsorganisation*; *organisation; *verband; *verein
trade unions LAB: *gewerkschaft

[classes]
prisoner: *gefangene*; *häftling*; verurteilte*; geisel*; inhaftierte*; insasse*
embassy: botschaft; botschaften; *botschaft; *botschaften; konsulat; konsulats; konsulate; *konsulat; *konsulats
corpse: leiche; leichen; leichnam*
release: freilassung*; haftentlassung*; begnadigung*; entlassung*
violence: gewalt; repression*; verfolgung*; folter; vorgehen; unterdrückung*; misshandlung*
text: erklärung*; bericht*; video*; brief*; mitteilung*
agreement: abkommen*; vertrag*; vereinbarung*; memorandum*
law: gesetz*; dekret*; erlass*; resolution*; beschluss*
sanctions: sanktion*; *sanktion*; sanktionspaket*; strafmaßnahme*; einreiseverbot*; landeverbot*; flugverbot*; wirtschaftssanktion*; start- und landeverbot*; strafmassnahme*
border: grenz*; westgrenze*; ostgrenze*; staatsgrenze*; außengrenze*; landgrenze*; südgrenze*; nordgrenze*; zonengrenze*; eu-außengrenze*; übergang*; grenzübergang*; grenzübergäng*; verkehr*
flights: flüge*; flug; flugs; fluges; flugverkehr*; flugverbindung*; flugverbot*; *flüge; *flügen; direktflug; linienflug; luftraum*; überflug*; flughafen; flughäfen
visit: besuch*; treffen*; gespräch*; verhandlung*
crime: verfahren*; ermittlung*; strafverfahren*
weapon: oreschnik*; nuklearwaffe*; marschflugkörper*; luftabwehr*; flugabwehr*; kampf*; iskander*; rakete*; drohne*; waffe*; atomwaffe*; panzer*; flugzeug*; hubschrauber*
aid: kredit*; hilfe*; asyl*; visum; visa; millionen*; unterstützung*
vehicle: tanklaster*; tanklastwagen; tankwagen; sattelzug; sattelzüge; waggon*; *waggon*; güterzug; güterzüge; frachter; *frachter; schiff; schiffe; tanker; *tanker; container; laster; güterwagen; lastwagen; lkw; panzer*; schützenpanzer*; fahrzeug*; auto; autos; bus; busse; züge; zug; gefangenentransporter*; haubitze*; eurofighter*; kampfjet*; kampfflugzeug*; flugzeug*; hubschrauber*
frontier: grenze; westgrenze; ostgrenze; außengrenze*; grenzgebiet*; staatsgrenze
capital: hauptstadt
namecalling: farce; diktator*; lüge*; *verbrechen*; *terror*; schande; skandal*; inakzeptabel; unannehmbar; *piraterie*; *erpressung*; *betrug*; manipulation*; illegitim*; schauprozess*; *verbrecher*; terrorist*; unmenschlich*; völkerrechtswidrig*; barbarisch*; zynisch*; rechtswidrig*; erpresser*; *angriff*; provokation*; schändlich*; *fälschung*; verräter*; marionette*; feige*; staatsterror*; willkür*; menschenverachtend*; scheinwahl*; inszenierung; *krieg*; unverantwortlich*; bruch; verstoß; politisch ^motiviert; absurd*; schlag
inquiry: ermittlung*; *ermittlung*; untersuchung; *untersuchung; vorermittlung*
casefile: verfahren; *verfahren; strafsache; verhandlung; berufungsverhandlung; gerichtsverfahren; strafprozess; vorwürfe
yielding: frei; freizugeben; freilassung; *freilassung; rücktritt; abzug; rückzug; ende; stopp; einstellung; aufhebung; öffnung; wiedereröffnung; beendigung; haftentlassung; rücknahme; rehabilitierung; begnadigung; rückgabe; herausgabe; waffenruhe; waffenstillstand; gewaltverzicht; verzicht
assisting: sanktion*; *sanktion*; strafmaßnahm*; hilfe; *hilfe; *hilfen; unterstützung; waffen; *waffe*; visa; *visa; aufnahme; asyl; geld; kredit*; *lieferung*; truppen; soldat*; beobachter*; vermittlung; flugverbot*; druck; ausschluss; auslieferung; schutz; beistand; verstärkung; solidarität; spenden; anerkennung; tribunal; *gerichtshof; bürgerschaft; staatsbürgerschaft; stipendien; luftabwehr; *systeme
charge: vorwurf*; vorwürf*; anschuldigung*; kritik; unterstellung*; darstellung; behauptung*; beschuldigung*; anklage*; forderung*; *forderung*
deal: *abkommen; *abkommens; *vertrag; *verträge; *vertrags; *vereinbarung*; memorandum; memoranden; absichtserklärung*; *erklärung; protokoll; *protokoll; roadmap; fahrplan; plan; pakt; *pakt; rahmenvertrag; liefervertrag; kooperationsvertrag; abmachung*; kontrakt; *kontrakt
talks: *gespräch*; *treffen; *verhandlung*; *besuch; *besuchs; *visite; *gipfel; dialog; konsultation*; *konsultation*; beratung*; unterredung*; audienz; verhandlungstisch; sitzung; zusammenkunft; gesprächsrunde; *mission; dreiertreffen; vier-augen-gespräch; meinungsaustausch
backing: solidarität; unterstützung; *unterstützung; dank; beistand; glückwunsch; glückwünsch*; gratulation*; rückendeckung; rückhalt; loyalität; verbundenheit; hochachtung; anerkennung; respekt; treue; freundschaft; vertrauen; lob; rücken; bündnistreue
restraint: *sanktion*; *verbot; *verbote; *sperre; *sperren; *beschränkung*; *einschränkung*; ausnahmezustand; strafmaßnahm*; *pflicht; visumpflicht; zölle; strafzölle; embargo; *embargo; urteil; auflagen; hausarrest; *regime; ausgangssperre; blockade; kontrollen; *kontrollen; schließung; *schließung; kriegsrecht; maßnahmen; aufnahmestopp; todesstrafe; haftbefehl
mishap: unfall; *unfall; *unfälle; *unglück; brand; *brand; explosion; *explosion; absturz; *absturz; einsturz; *einsturz; zusammenstoß; kollision; feuer; großbrand; lawine; sturm; unwetter; gasaustritt; vergiftung*
premises: *fabrik; werk; stahlwerk; kraftwerk; chemiewerk; düngerwerk; kaliwerk; traktorenwerk; autowerk; rüstungswerk; umspannwerk; bergwerk; *halle; raffinerie; haus; wohnhaus; hochhaus; krankenhaus; lagerhaus; parkhaus; kaufhaus; mehrfamilienhaus; lager; munitionslager; treibstofflager; tanklager; waffenlager; ölanlage; industrieanlage; fabrikanlage; gasanlage; anlage; *depot; wald; waldstück; *kraftwerk; gebäude; kirche; wohnung; schule; kaserne; bus; reisebus; linienbus; kleinbus; schulbus; zug; güterzug; personenzug; nachtzug
custody: haft; *shaft; lagerhaft; einzelhaft; polizeihaft; abschiebehaft; strafhaft; kerkerhaft; gefängnis*; *gefängnis; *lager; straflager; *kolonie; zelle; gewahrsam; *gewahrsam; haftanstalt; *haftanstalt; gefangenschaft; gefangene*; häftling*; *häftling*; okrestina; isolationszelle; haftkrankenhaus
abuse: folter; *folter; schläge*; misshandlung*; elektroschock*; gewalt; schlafentzug; vergewaltigung*; prügel; demütigung*; erniedrigung*; quälerei*; isolationshaft; isolation
gathering: feier; feiern; *feier; fest; festes; stadtfest; volksfest; musikfest; dorffest; straßenfest; kulturfest; konzert*; marsch; gottesdienst*; messe; prozession*; wallfahrt; veranstaltung*; *veranstaltung; versammlung*; aufführung*; festival*; ausstellung*; parade; treffen; kongress
detaining: festgenommen; festnehmen; verhaftet; verhaften; aufgreifen; aufgegriffen; gefasst; fassen; inhaftier*
exercise: manöver; *manöver; militärübung*; *übung; *übungen; truppenübung*; großübung*
disease: *infektion*; coronafälle; covid-fälle; krankheitsfälle; verdachtsfälle; fälle; masernfälle; *erkrankung*; infizierte*; *infizierte*; coronavirus*; covid*; grippe; masern; todesfälle; corona; virus; ausbruch
prison: gefängnis*; haft; *shaft; lagerhaft; einzelhaft; polizeihaft; abschiebehaft; strafhaft; kerkerhaft; *straflager*; arbeitslager; gefangenenlager; internierungslager; *kolonie; gittern; gitter; gewahrsam; polizeigewahrsam; zelle; gefängniszelle; strafzelle; einzelzelle; arrest; karzer; haftanstalt*; polizeirevier; revier; polizeiwache; wache; okrestina; arrestzelle; *gefängnis; knast; polizeistation; polizeipräsidium; psychiatrie
penalty: haft; strafe; basisgrößen; basiseinheiten; strafmaß; haftmaß; haftzeit; gefängnis; haftstraf*; gefängnisstraf*; freiheitsstraf*; freiheitsentzug; geldstraf*; geldbuß*; bußgeld*; lagerhaft; arrest; *arrest; todesstraf*; todesurteil*; lebenslang*; hausarrest; bewährungsstraf*; strafen; höchststraf*; straflager; zwangsarbeit; ordnungsstraf*; ordnungsgeld*
verdict: urteil*; schuldspruch; berufung; revision; einspruch; strafe; jahre; monate; tage
dwelling: *wohnung*; haus; häuser; *büro*; *redaktion*; *räume; räumlichkeiten; zentrale; sitz; kanzlei*; anwesen; werkstatt; zimmer; geschäftsräume; *gebäude*; privathaus; elternhaus; hauptquartier; studio; druckerei*; verlag*; haustür; lagerhalle; datscha
property: akten; besitz; vermögen*; konten; konto; eigentum; haus; wohnung; grundstück*; computer*; laptop*; handy*; geräte; technik; unterlagen; dokument*; bücher; bargeld; telefon*; mobiltelefon*; festplatte*; auto*; fahrzeug*; lastwagen; lkw; zigaretten; schmuggelware*; guthaben; aktien; anteile; fabrik; ausrüstung; kamera*
monument: *denkmal*; *friedhof*; *grab; *gräber*; kreuz*; *gedenktafel*; *gedenk*; mahnmal*; kirche; soldatengräber; soldatenfriedhof*; statue
infrastructure: *gleis*; *schiene*; *bahnstrecke*; bahnanlage*; signalanlage*; *pipeline*; *kabel*; *leitung*; *brücke*; stellwerk*; umspannwerk; relaisschr*; aufklärungsflugzeug; eisenbahn*; strommast*; bahnverkehr
crossing: *grenze; *grenzen; *übergang; *übergänge; *übergängen; grenzabschnitt*; schlagbaum; kontrollpunkt*; grenzstreifen; luftraum; grenzbrücke; *grenzübergang*
traffic: *verkehr; abfertigung; *verbindung; *verbindungen; transit; *transit; zugverkehr; visavergabe; visaerteilung; fährbetrieb
workforce: arbeiter*; *arbeiter*; mitarbeiter*; lehrer*; lehrkräfte; professor*; dozent*; ärzt*; arzt; *ärzt*; beschäftigte*; angestellte*; streikende*; journalist*; richter*; schauspieler*; beamt*; anwält*; anwalt; student*; studierende*; ensemble
blacklist: *terrorliste*; *verbotsliste*; *verbotenen; liste verbotener; *terroristenliste*; *extremistenliste*; liste extremistischer; liste terroristischer; liste der ^extremisten; liste der ^terroristen; extremisten; terroristen; extremistisch*; terroristisch*; *extremismusliste*; fahndungsliste
organisation: *organisation*; *partei*; *verein*; *verband*; *stiftung*; *gewerkschaft*; zentrum; *zentrum; bewegung; *klub; initiative; ngo; ngos; vereinigung; *vereinigung; kirche; gemeinde; kanal; *kanäle; sender; *portal*; medium; medien; *zeitung; redaktion; projekt; agentur; nachrichtenagentur
symbol: flagge*; *fahne*; symbole; wappen; zeichen; logo; parole; losung; verkauf
publication: *zeitung*; *zeitschrift*; buch; bücher; *magazin; roman; webseite*; internetseite*; artikel; materialien; schulbuch; lehrbuch
web: *website*; *webseite*; *internetseite*; *portal*; internet; vpn*; kanal; *kanal; kanäle; *kanäle; internetzugang; zugang; messenger*; netz; telegram*; youtube*; instagram; facebook; suchmaschine; onlinemedien; mobilfunknetz; seite; seiten; plattform*
computer: server*; computer*; *netzwerk*; netz; *system; *systeme; *systemen; webseite*; website*; daten; *daten; datenbank*; *datenbank*; konto; konten; postfach; mailserver; software; it
people: demonstrant*; demonstrierend*; protestierend*; menschen; passant*; aktivist*; journalist*; gefangene*; häftling*; *häftling*; migrant*; flüchtling*; geflüchtet*; festgenommen*; student*; studierende*; männer; mann; frau; frauen; oppositionell*; menge; personen; teilnehmer*; bürger*; inhaftiert*; jugendlich*; kundgebungsteilnehmer*; reporter*; wachmann; beamten; soldaten; grenzschützer; polizisten; *fahrer; insasse*; zivilist*; ihn; ihm; sie
riot: tränengas; gummikugel*; wasserwerfer*; blendgranate*; schlagstöck*; gummigeschoss*; gummigeschosse*; pfefferspray; reizgas; gummiknüppel*; schlagstock*; schockgranate*; lärmgranate*
missile: rakete*; *rakete*; drohne*; *drohne*; marschflugkörper*; shahed*; granate*; bombe*; gleitbombe*; artillerie*; iskander*; geschoss*; kamikaze*
tradebar: embargo*; *embargo; *verbot; *verbote; handelsbeschränkung*; strafzoll; strafzölle; einfuhrbeschränkung*; ausfuhrbeschränkung*; flugverbot*; *sperre; importstopp; exportstopp; lieferstopp; restriktion*; exportkontrolle*; waffenembargo; kontosperr*
envoy: botschafter*; *botschafter; *diplomat*; geschäftsträger*; konsul; *konsul; *konsuls; konsulin; *attaché*; gesandte*; botschaftsmitarbeiter*; botschaftsangehörig*; botschaftspersonal; konsulatsmitarbeiter*
forces: *soldat*; *truppe*; omon-einheiten; einheit; einheiten; *einheit; *einheiten; *bataillon*; *brigade*; *division*; *regiment*; *kompanie*; armee; *panzer*; truppenverbände; kampfverbände; panzerverbände; kräfte; streitkräfte*; sicherheitskräfte*; spezialkräfte*; einsatzkräfte*; luftstreitkräfte*; seestreitkräfte*; luftlandekräfte; militär; militärkontingent; kontingent; fallschirmjäger; kampfjets; eurofighter; söldner; wagner-söldner; wagner-kämpfer; *kämpfer; bundeswehr; grenzschützer; grenzsoldaten; reservisten; militärtechnik; kolonne*; *artillerie*; *hubschrauber; militärs; soldaten; nationalgarde; territorialverteidigung
bill: *gesetz; *gesetze; *gesetzes; gesetzentwurf; gesetzesänderung*; gesetzesnovelle; gesetzespaket; dekret*; erlass*; *novelle; verordnung*; verfassungsänderung*; verfassung; doktrin; militärdoktrin; gesetzesentwurf; änderungen; strafgesetzbuch; wahlgesetz*; gesetzesverschärfung*; resolution*; sicherheitsstrategie
office: *minister; *ministers; *ministern; *ministerin; *ministerinnen; *chef; *chefin; *chefs; *botschafter; *botschafterin; general*; leiter; leiterin; direktor*; *direktor; *vorsitzende*; gouverneur*; bürgermeister*; richter; generalstaatsanwalt; generalstaatsanwältin; kommandeur*; *kommandeur; sprecher*; *sprecher; premier*; *premier; regierungschef*; ministerpräsident*; stellvertreter*; berater*; sekretär*; *sekretär; beauftragte*; *beauftragte*; rektor; staatssekretär; regierung; präsidialamt*; statthalter; generalstabschef*; kommissar*; *präsident; *präsidentin
freedom: freien ^fuß; freiem ^fuß; freiheit; frei
campaign: wahl; wahlen; *wahlen; *wahlen*; präsidentschaftswahl; präsidentenwahl; parlamentswahl; kommunalwahl; stichwahl; neuwahl; wiederwahl; bundestagswahl; scheinwahl; abstimmung; *abstimmung; referendum; verfassungsreferendum; urnengang; volksabstimmung
march: demonstration*; *demonstration*; kundgebung*; *kundgebung*; marsch; *marsch; märsche; protest*; *protest*; mahnwache*; protestzug; umzug; protestmarsch; flashmob; menschenkette*; demo; demos; *demo; *demos; straße; straßen; versammlung*; autokorso; solidaritätskette*; sitzblockade*; aktion; aktionen
help: *hilfe; *hilfen; hilfsgüter*; *paket; millionen; million; milliarden; milliarde; euro; dollar; mittel; *mittel; kredit; kredite; darlehen; waffen; munition; *panzer; *systeme; *raketen; drohnen; medikamente; generatoren; decken; unterkunft; stipendien; spende*; gelder; fahrzeuge; ausrüstung; zuschuss; zuschüsse
refuge: asyl; schutz; zuflucht; aufenthalt*; *visum; visa; *visa; *asyl; bleiberecht; staatsbürgerschaft; flüchtlingsstatus; schutzstatus; obdach; aufnahme; unterschlupf
goods: gas; öl; erdöl; strom; kali*; *dünger; holz; *produkte; waren; *exporte; *importe; export*; import*; *exporten; *importen; handel; außenhandel; warenhandel; energiehandel; handelsvolumen; warenaustausch; warenumsatz; ausfuhr*; einfuhr*; lebensmittel*; *lieferungen; energie; benzin; treibstoff; getreide

anyside: kritiker; kritikern; anhänger; anhängern; unterstützer; unterstützern; teilnehmer; teilnehmern; jury; beobachter; freiwillige; freiwilligen

[cues]
the whole people: die
closed for a while: feiertag*; feiertags; *feiertag*; renovierung*; umbau*; bauarbeiten; wartung*; quarantäne; ferien; betriebsferien; technisch*; wochenende
reason: wegen; aufgrund; infolge; anlässlich; angesichts; als reaktion auf; als antwort auf; aus protest gegen; im zusammenhang mit
grievance: gegen; für
coming in: einreise*; einreisen; einzureisen; wiedereinreise*; rückkehr; zurückkehren; zurückzukehren
explaining: warum; wieso; wie; was
opening of a time: als; nachdem; bevor
when: als
after: nachdem
before: bevor
meanwhile: unterdessen; derweil; indes; indessen
and: und
part of: von
serving: verbüßen
being held: sitzen; bleiben; befinden; sein; einsitzen; schmachten
reminding: zuvor; früher; hintergrund; kontext
recalling: zuvor; früher; damals
digest headline: *woche*; *chronik*; *rückblick*; monitor; briefing
where: wo
counting noun: zahl; anzahl; gesamtzahl
range from: von; zwischen
range to: bis; und
together with: zusammen mit; gemeinsam mit
own: sein; seine; seinen; seinem; seiner; ihr; ihre; ihren; ihrem; ihrer; mein; meine; meinen; meiner; unsere
before a source: laut; nach ^angaben; nach ^informationen; nach ^einschätzung; berichtet; meldet; schreibt; teilte
attribution: sagt*; teilt*; mitgeteilt; erklärt*; bericht*; meldet*; betont*; hieß; heißt; laut; zufolge; schrieb; gesagt
allegation: behaupt*
alleged: angeblich*; mutmaßlich*; offenbar
denial: bestritt*; bestreit*; dementier*; zurückgewies*
plan: plan{t,en,te}; will; wollen; soll; sollen; beabsichtig*
unreal: fürchte*; befürcht*; verbiet*; verbot; verboten; untersag*; hinder*; verhinder*; forder*; gefordert; verlang*; droh*; gedroht; möchte; weiger*; bat; bitt*; appell*; rief; ruft; entging*; entgehen; entgeht; entzog; entziehen; umgehen
attempt: versuch*
aspect: begann; begonnen; beginn*; setzt*
light: führt*; durchgeführt; nahm; vorgenommen; kam; gab; fand; stattgefunden; findet
unreal noun: angst; furcht; sorge; gefahr; risiko; androhung*; forderung*; drohung*; ohne; gegen; möglich*; aufruf*; flucht ^vor; floh ^vor; drohend*; schutz ^vor
since then: seither; seitdem
no public matter: applaus; beifall; schlechte ^straßen; schlaglöcher*; freiwilligen ^dienst; wehrdienst; mannschaft; filialleiter*; fans; fan; trainer; trainerin; fußball*; bundesliga; viertelfinale; halbfinale; meteorolog*; wetterdienst; frost; glatteis; schneesturm; börse; spieltag*; ball; bälle; puck
general: wer; üblicherweise; oft; immer; laut ^gesetz; normalerweise; gewöhnlich; meistens; grundsätzlich; in der ^regel; früher oder ^später
place preposition: in; im; an; am; bei; nahe; aus; nach; auf; unweit; vor; zur; zum; ins
concerning a country: gegen; für; über
leaving a place: aus; von
towards a place: nach; ins; zum; zur; bis
way somewhere: flug; flüge; flugzeug; fahrt; straße; bahnstrecke; strecke; weg; ticket; fähre
shut off: zone; sperrzone; pufferzone; verbotszone
help for people: visa; stipendien; asyl; unterkunft; lebensmittel; essen; decken; zelte; windeln; kleidung; schlafsäcke; medikamente
side of a border: seite; gebiet; territorium; boden
abroad: ausland
nationwide: landesweit; im ganzen lande; in allen landesteilen; in verschiedenen landesteilen; in weiten teilen des landes; im ganzen land; in ganz belarus; im gesamten land; überall im land
airspace: luftraum
same place: dort; ebendort; daselbst; an diesem ort; vor ort
group: beide; beiden; beider; ehepaar; paar; alle drei; alle vier; duo; trio
including: darunter; darunter auch; unter ^ihnen; einschließlich; inklusive; unter ^denen; namentlich; insbesondere
among them: darunter; unter ^ihnen
near a place: bei; nahe; unweit
nothing: niemand; niemanden; niemandem; keiner; keine; keinen
one new: ein; eine; einen; einem; einer; eines
definite: diese; dieser; dieses; diesen; diesem; jene
before an audience: journalist*; reporter*; pressekonferenz*; briefing*; interview*; rede; ansprache; menge; forum; versammlung; kundgebung; treffen*; sitzung*; gespräch*; verhandlung*; gipfel*; tagung*

# What is answered.
bare deed: entscheidung*; schritt*; maßnahme*; beschlu*; verbot
bare plea: forderung*; bitte*; antrag*; vorschlag*; gesuch*; angebot*; appell*
all of a people: *es; *sch
Belarusian: belarus*; weißrus*

# Ways.
direction: richtung*; gebiet*; territorium*; seite*

# When an act is only planned.
day of a noun: vom
# Where: names of ways, of no place, and prepositions of origin and goal.
Kremlin: kreml*

# Who is meant: words that point back, group, count or address, and what is no one.
befalling: festnahme; festnahmen; verhaftung*; inhaftierung*; verurteilung*; urteil; urteile; urteils; abschiebung*; ausweisung*; freilassung*; begnadigung*; misshandlung*; ermordung; tötung*; tod; hinrichtung*; verfolgung; folter; entführung*; auflösung; prozess; prozesse; haft; inhaftnahme
naming no one: mig; su; boeing; iskander; airbus
bordering: nachbar; nachbarn; nachbarland; nachbarlandes; nachbarstaat; nachbarstaates; nachbarländer; nachbarländern
pointing back: der; die; das; den; dem; des; dieser; diese; dieses; diesen; diesem
both: beide; beiden; beider
counted by name: namen
all of them: alle; allen; beide; beiden; beider
of a woman: *istin; *erin; *entin; *antin; *atin; *ogin; *ierin; *orin; frau
of an age: *-jährig*
years of age: jahre; jahren
counterpart: amtskollege
Baltic: baltisch*; baltikum*
the Baltic states: baltikum*
states: staat*; länd*; land*; republik*
of what is asked: von; gegen
concerning someone: mit; gegen
of a crime: verdächt*; mutmaßlich*; schmugg*; zigarett*; spion*; sabot*; kontraband*
citizens: staatsbürger*; staatsangehörig*; landsleute*; bürger; bürgern; bürgerinnen

# When: what joins clauses, ranks and compares times, and names of days.
joining clauses: und; aber; während
preposition of an occasion: in; bei
back then: damals; daraufhin; zu dieser zeit; zu jener zeit; in jenen tagen; im gleichen zeitraum; im selben zeitraum; zur gleichen zeit
measured against: als
inside a comparison: in; im; ganzen
vote: wahl; wahlen; abstimmung; referendum
weekday: montag*; dienstag*; mittwoch*; donnerstag*; freitag*; samstag*; sonntag*

# How many: the hurt, the dead, those who took part, and what is counted.
hurt: verletz*; verwund*; hospitalis*
died: getöt*; starb*; gestorben*; umgekommen*
killing: töten
deadly: tot; tode; tödlich; tote
injury: gebrochen; brach; brachen; brechen; bewusstlos; gehirnersch*; bruch; platzwunde*; ausgeschlagen
of the hurt: krankenh*; verletzungen; verbrennungen
a fine: geldstrafe*; bußgeld*; geldbuße*; schadenersatz; zahlen; strafe; entschädigung*
serving a term: verbrachte{,n}; verbüßte{,n}; saß; saßen
exercise: *übung*; *manöver*
taking part: teiln*; nahmen*; nehmen*; versammel*; kamen*; proben*; üben*; beteilig*; zusammenk*; gekommen*; erschien*
no people: unternehmen{,s}; organisation{,s,e,en}; institution{,s,e,en}; einrichtung{,s,e,en}; firm{a,en}; agentur{,s,e,en}; partei{,en}; gemeinde{,n}; kirche{,n}; verein{e,en}; verb{and,ände,änden}; gruppe{,n}; gruppierung{,s,e,en}; kanal; kanäle; kanälen; chat{s,}; buch; bücher; zeitung{,s,e,en}; publikation{,s,e,en}; artikel; beitr{ag,äge}; seite{,n}; konto; konten; video{,s,e,en}; lied{er,}; gesetz{e,en,}; dekret{,s,e,en}; dokument{,s,e,en}; vertr{ag,äge,ägen}; abkommen; resolution{,s,e,en}; redaktion{,s,e,en}; portal{,s,e,en}; titel; überg{ang,änge,ängen}; kontrollpunkt{,s,e,en}; konsulat{,s,e,en}; botschaft{,en}; flugh{afen,äfen}; straße{,n}; brücke{,s,n}; route{,s,n}; region{,s,e,en}; bezirk{,s,e,en}; gebiet{e,en}; stadt; städte{,n}; d{orf,örfer,örfern}; ort{e,en}; land; länder{,n}; staat{en,}; haus; häuser{,n}; haushalt{,s,e,en}; wohnung{,s,e,en}; büro{,s,e,en}; gebäude{,n}; schule{,n}; kr{ankenhaus,ankenhäuser}; werk{e,en}; fabrik{,s,e,en}; gefängnis{,s,e,en}; kolonie{,n}; lager{,n}; gericht{e,en}; station{,s,e,en}; familie{,n}; durchsuchung{,s,e,en}; razzia; razzien; f{all,älle,ällen}; verfahren; fl{ug,üge,ügen}; vorf{all,älle,ällen}; prozess{e,en}; verhandlung{,s,e,en}; streik{s,}; br{and,ände}; protest{e,en}; kundgebung{,s,e,en}; verstoß; verstöße{,n}; straftat{,s,e,en}; anklage{,s,n}; treffen; besuch{e,en}; übung{,en}; angriff{e,en}; explosion{,s,e,en}; stimme{,n}; unterschrift{,s,e,en}; frage{,n}; schritt{e,en}; maßnahme{,s,n}; paket{e,en}; etappe{,s,n}; gründe{,n}; forderung{,s,e,en}; jahr{e,en,}; monat{e,en,}; woche{,n}; tag{e,en,}; stunde{,s,n}; minute{,s,n}; mal; server{n,}; laptop{,s,e,en}; computer{n,}; telefon{,s,e,en}; handy{,s,e,en}; pass; pässe{,n}; kreuz{e,en}; fahne{,n}; flagge{,n}; flugblätter{,n}; ballon{,s,e,en}; karte{,n}; karton{,s,e,en}; zigarette{,s,n}; schachtel{,s,e,en}; granate{,s,n}; kugel{,n}; schuss; schüsse{,n}; rakete{,s,n}; drohne{,n}; kamera{,s,e,en}; zelt{e,en}; b{aum,äume}; bett{en,}; pl{atz,ätze,ätzen}; waggon{,s,e,en}; container{n,}; armee{,n}; brigade{,n}; division{,en}; bataillon{,s,e,en}; regiment{,s,e,en}; kompanie{,s,n}; kolonne{,s,n}; einheit{,en}; tier{e,en}; schwein{,s,e,en}; k{uh,ühe}; pferd{,s,e,en}; hund{e,en}; vogel; vögel; punkt{e,en}; tor{e,en}; art{en,}; sorte{,n}
unit of measure: tonne{,n}; kilometer{,n}; kilogramm; meter{,n}; liter{,n}; hektar; grad; prozent
strong in number: stark; oder
with so many: mit; auf; bis; von
so many of: von; der
those told of: ihnen; uns; denen
equipment: fahrzeug; fahrzeuge; fahrzeugen
others: weitere{,n,r,m}; andere{,n,r,m}
or: oder
grown to: auf; bei
toll: zahl*; todesopfer*
the dead: toten*; todesopfer*; opfer*; getötet*
growing: stieg*; steigt*; gestieg*; angestieg*; erhöh*

# Times that make a sentence in the present tense one of habit.
habit: täglich; wöchentlich; alljährlich; jeden ^tag; jede ^woche; jeden ^monat; jeden ^morgen; jeden ^abend; jeden ^sonntag; jeden ^samstag; jeden ^freitag; jedes ^jahr; alle zwei ^jahre; alle drei ^jahre; alle vier ^jahre; alle fünf ^jahre; einmal im ^jahr; zweimal im ^jahr; manchmal; gelegentlich
# Relatives, whom people thank, support and help in private; and those who serve, whoever says it.
own people: mann; ehemann; frau; ehefrau; sohn; söhne; tochter; töchter; mutter; vater; eltern; bruder; brüder; schwester; schwestern; geschwister; großmutter; großvater; großeltern; oma; opa; enkel*; familie; nachbar; nachbarn; nachbarin; tante; onkel; cousin*; freundin; freund; verlobte*; partner; partnerin; mama; papa
private person: kellner*; köche; köchin; friseur*; bräutigam; braut; brautpaar; barkeeper*; babysitter*; schneider; schneiderin; florist*; gärtner*; verkäuferin; bäcker*; wirt; wirtin
fiction: roman; romane; romans; theaterstück*; oper; ballett; musical; märchen; komödie; thriller; krimi; serie; fernsehserie; gedicht; fabel; kurzgeschichte; erzählung; libretto; spielfilm; drehbuch; zeichentrickfilm
office: aufgabe; aufgaben; pflicht; funktion; zweck; ziel
# What people ask for, praise, refuse and promise in daily life, in sport and art.
daily life: suppe; *suppe; brei; kartoffel*; tomate*; gurke*; karotte*; kohl; zwiebel*; apfel; äpfel; birne*; pflaume*; kirsche*; beere*; erdbeere*; pilz; pilze; rezept; nachtisch; pudding; torte; *torte; kuchen; *kuchen; pfannkuchen; keks*; schokolade; eis; honig; marmelade; käse; wurst; würste; schinken; salat; *brötchen; brot; pizza; nudeln; soße; salz; pfeffer; kaffee; *kaffee; tee; *tee; bier; wein; *wein; saft; *saft; limonade; frühstück; mittagessen; abendessen; imbiss; menü; speisekarte; geschmack; diät; grillfest; picknick; buffet; ^glas wasser; ^tasse; ^flasche
daily life: garten; rasen; hecke; gewächshaus; sofa; sessel; vorhang; vorhänge; tapete; lampe; kerze; kerzen; spiegel; vase; löffel; gabel; topf; pfanne; herd; kühlschrank; waschmaschine; staubsauger; küche; badezimmer; balkon; decke; kissen; handtuch; wäsche; spielzeug; puppe; kinderwagen; parkplatz; parkplätze; blumen; blumenstrauß; rosen; tulpen; maniküre; frisur; haarschnitt
daily life: kleid; kleider; rock; hose; hemd; mantel; hut; schal; schuh; schuhe; stiefel; socken; handschuhe; jacke; schmuck; ohrringe; parfüm; lippenstift; mode; hochzeit; verlobung; taufe; hobby; urlaub; hausaufgaben; kopfschmerzen; rückenschmerzen; husten; schwangerschaft; geduld; glück; witz; tanz; wochenende; eintrittskarte*; souvenir*; postkarte*; regen; schnee; nebel; diplomarbeit; dissertation; semester; heizung; ampel; trockenheit; hitze; kälte; lärm; stau
daily life: ernte; angeln; stier; wildschwein; bär; hirsch; spinne; schwan; hund; hunde; katze; katzen; kätzchen; welpe*; kuh; kühe; kalb; pferd*; ziege*; schaf; schafe; huhn; hühner; ente; enten; gans; gänse; kaninchen; hamster; papagei; storch; störche; wisent*; elch*; igel; biene*; haustier*
daily life: ball; trikot*; ski; training; yoga; auswärtsspiel; heimspiel; schiedsrichter*; elfmeter; melodie; liedtext; refrain; roman; gedicht*; märchen; gemälde; skulptur; fresko; filmmusik; kostüm*; bühnenbild; choreografie; hauptrolle; autogramm*; selfie; applaus; drehbuch; inszenierung des; schauspielkunst; kameraarbeit; rechnung; trinkgeld; fingerspitzengefühl; ausdauer; konzentration; kraft; umzug
# Words by which what private people say to each other is a public matter.
public matter: rektor*; dekan*; *direktor; *direktors; *direktorin; *bürgermeister*; *werk; *werks; fabrik*; schule; schulen; haft*; *shaft; lagerhaft; einzelhaft; polizeihaft; abschiebehaft; strafhaft; kerkerhaft; häftling*; *häftling*; gefängnis*; *gefangene*; *lager; kolonie; strafkolonie; zelle; festnahme*; festgenommen*; verhaft*; inhaftiert*; freilassung; freizulassen; freilass*; freigelassen*; frei; freiheit; folter*; gewalt; misshandl*; regime*; *regierung*; parlament*; *minister*; *präsident*; behörde*; staat; staats*; staatlich*; gericht*; *gericht*; prozess*; urteil*; verurteil*; anklage*; angeklagt*; vorwurf*; vorwürfe*; verfahren; *verfahren; straftat*; verbrechen; verdacht; ermittlung*; ermittel*; begnadig*; gnade*; amnestie; recht; rechte; *rechte; demokratie; demokratisch*; gesetz*; *gesetz; dekret; erlass; resolution; vertrag; abkommen; memorandum; *gespräche; verhandlung*; gipfel; kommission; *ausschuss; *rat; delegation; asyl*; visum; visa; *visa; zuflucht; grenz*; *grenze*; krieg*; frieden*; armee; truppe*; soldat*; waffe*; *waffe*; rakete*; bombe*; *bombe*; atom*; angriff*; aggression; terror*; extremis*; provokation*; spion*; hochverrat; durchsuch*; razzi*; zensur; sender; *sender; propaganda; fernsehen; staatsfernsehen; journalist*; presse; polizei*; polizist*; geheimdienst*; kgb; omon; *staatsanwalt*; richter*; anwalt*; anwält*; opposition*; aktivist*; dissident*; exil*; abschieb*; abgeschoben; ausweis*; auswies*; entlass*; entließ*; lohn; löhne; gehalt; gehälter; rente*; steuer*; zoll*; zölle; preiserhöhung*; entschädig*; hilfe; *hilfe; hilfen; kredit*; geld; gelder; gas; öl; kali; export*; import*; handel; *handel; pipeline; reaktor; gewerkschaft*; arbeitgeber; politisch*; politik*; *politik; reform*; verstoß*; verstöße; repression*; verfolg*; unterdrück*; strafe*; *strafe*; bestraf*; geldbuße; kritik*; drohung*; ultimatum; konsequenz*; angebot; vorschlag; einladung; forderung*; petition; *brief; erklärung; entschuldig*; ergebnis; wahl*; *wahl; *wahlen; abstimm*; referendum; protest*; *protest*; demonstr*; kundgebung*; marsch; mahnwache; streik*; gefallene*; opfer; *opfer; tote; tod; leiche; leichnam; beobachter*; anerkenn*; legitim*; souverän*; unabhängig*; integration; bündnis; gläubige*; gemeinde; kirche; bischof*; priester*; kardinal*; papst*; papstes; glückwunsch*; glückwünsche*; evakuier*; migrant*; *migrant*; flüchtling*; geflücht*; geisel*; europ*; westen*; kreml; treffen; *treffen; block*; sperr*; ehre; illegal*; korruption; bestech*; skandal; sanktion*; *sanktion*; embargo; verbot*; *verbot; verboten*; verbiet*; zulassung; lizenz; akkreditierung; genehmigung; erlaubnis; kontrolle*; mandat; boykott*; solidarität; besatzung; annexion; enteign*; schmuggel*; drohne*; ballon*; luftraum; manöver; mobilmach*; wehrpflicht*; einberuf*; denkmal*; völkermord; schulbuch; diskriminier*; minderheit*; medizin*; medikament*; impf*; pandemie; epidemie; corona; quarantäne; klinik; krankenhaus; diplomat*; botschaft*; konsul*; eu; nato; uno; osze; vermittl*; zugang; kontakt; austausch; auslieferung; auszuliefern
# What beats and disperses no one.
force of nature: regen; platzregen; wind; sturm; sturmböe*; orkan; frost; kälte; hitze; hagel; gewitter; schnee; schneesturm; unwetter; hochwasser; dürre; glatteis; blitz; eis; nebel; nachtfrost
another age: als ^kind; in seiner ^kindheit; in ihrer ^kindheit; in der ^kindheit; in seiner ^jugend; in ihrer ^jugend; in der ^jugend; unter ^stalin; unter ^breschnew; unter dem ^zaren; in der ^sowjetunion; zu ^sowjetzeiten; in der ^sowjetzeit; im zweiten ^weltkrieg; im ersten ^weltkrieg; nach dem ^krieg; vor dem ^krieg; in der ^ddr; zu ^ddr-zeiten; im ^mittelalter; hetman; fürst; könig; zar
yes-or-no opening: wird; werden; hat; haben; ist; sind; wurde; wurden; kann; können; soll; sollen; will; wollen; darf; dürfen; muss; müssen; öffnet; öffnen; schließt; schließen; lässt; lassen; tritt; nimmt; gibt; kommt; geht; greift; droht; zieht; hebt; lenkt; stoppt; schickt; verlegt; unterstützt; erkennt
`;
