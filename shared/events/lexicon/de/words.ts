/** German words for people, bodies and things, and the small words the engine asks for. The format is told in ../words.ts. */
export const words = `
[people]
protesters OPP: demonstrant*; protestierend*; protestler*; menschenmenge; menge; teilnehmer*
democratic forces OPP: demokratisch* kräfte*; demokraten; zivilgesellschaft*
opposition activists OPP: aktivist*; oppositionell*; oppositionspolitiker*; regimegegner*; regimekritiker*; dissident*; bürgerrechtler*; anhänger*; oppositionsführer*
political prisoners OPP: politisch* gefangen*; gefangen*; häftling*; inhaftiert*
detainees OPP: festgenommen*; verurteilt*; angeklagt*; verhaftet*
students EDU: student*; studierend*; schüler*
teachers EDU: lehrer*; professor*; wissenschaftler*
journalists MED: propagandist*; moderator*; journalist*; reporter*; korrespondent*; blogger*; redakteur*; fotograf*
workers LAB: arbeiter*; mitarbeiter*; streikend*; bergleute*; bergarbeiter*; beschäftigt*; spediteur*; lastwagenfahrer*
doctors CVL: arzt; ärzt*; mediziner*
lawyers CVL: anwalt; anwält*; rechtsanwalt*; rechtsanwält*
residents CVL: staatsbürger*; landsleute*; zivilperson*; doppelstaatler*; jugendlich*; rentner*; einwohner*; bewohner*; bürger*; menschen; mensch; personen; person; zivilist*; frau; frauen; mann; männer; kinder; kind; passagier*; familie*; mutter; vater; ehefrau; ehemann; angehörig*; tourist*; sportler*; sprinter*; programmierer*; begleiter*; staatsangehörig*
voters CVL: wähler*
human rights defenders NGO: menschenrechtler*; menschenrechtsverteidiger*; menschenrechtsaktivist*; beobachter*
priests REL: priester*; pfarrer*; bischof*; geistlich*
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
executives BUS: direktor*; unternehmer*; manager*; geschäftsmann
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
athletes CVL: athlet*; leichtathlet*; fußballer*; läufer*; nationalmannschaft*; sportlerin
relatives CVL: bruder; schwester*; sohn; tochter; witwe*; verwandt*; hinterblieben*; eltern; gattin; großmutter
priests REL: erzbischof*; pastor*; mönch*; gläubig*; nuntius*
observers IGO: inspekteur*; sonderberichterstatter*; wahlbeobachter*
opposition leaders OPP: oppositionschef*; oppositionelle; kremlgegner*; bürgerrechtlerin*
prime minister GOV national: regierungschefin*; ministerpräsidentin*; premierministerin*
foreign minister GOV national: chefdiplomat*; außenministerin*
ministers GOV national: vizekanzler*; vizeminister*; ressortchef*; staatsminister*; justizminister*; finanzminister*; wirtschaftsminister*; bildungsminister*; vizepremier*; vizeaußenminister*
refugees REF foreign: asylsuchend*; zuwander*; einwander*
saboteurs CRM: saboteur*; hacker*; terrorist*; täter*; angreifer*; unbekannt*; attentäter*; spion*
residents CVL: rentnerin*; jugendlich*; teenager*; junge; mädchen; angestellte*; nutzer*; ingenieur*; friseur*; reiseführer*; nachbar; nachbarin; ausländer*; kandidat*; abonnent*; administrator*; ehepaar*; radfahrer*; unterstützer*; anhängerin*; landsmann; passant*; deutsche{r,n}; staatsbürgerin*; beteiligt*; teilnehmerin*; verdächtig*; person; einheimisch*

[bodies]
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
government GOV national: regierung*; kabinett*
Foreign Ministry GOV national: außenministerium*; botschaft*; auswärtig* amt*; konsulat*
Ministry of Defence GOV national: verteidigungsministerium*
Interior Ministry GOV national: innenministerium*
ministry GOV national: ministerium*
Central Election Commission GOV: wahlkommission*
armed forces MIL national counts=troops: armee*; truppe*; streitkräfte*; militär*; brigade*; einheit*; bataillon*; regiment*; kompanie*; garnison*; luftstreitkräfte*
parliament LEG national: parlament*; senat*; sejm*; abgeordnetenhaus*
court JUD national: gericht*; bezirksgericht*; stadtgericht*; gebietsgericht*
prosecutors JUD national: staatsanwaltschaft*; generalstaatsanwaltschaft*
opposition OPP: opposition*; protestbewegung*; demokratiebewegung*; koordinierungsrat*
media MED: medien*; zeitung*; portal*; sender*; redaktion*; telegram-kanal*; nachrichtenportal*; staatsfernsehen
rights groups NGO: organisation*; menschenrechtsorganisation*; verband*; menschenrechtszentrum*; stiftung*; journalistenverband*
political parties PTY: partei*
trade unions LAB: gewerkschaft*
companies BUS: staatsbetrieb*; staatsunternehmen*; staatskonzern*; firma; firmen; unternehmen*; fluggesellschaft*; airline*; fabrik*; betrieb*; bank*; konzern*; werk
universities EDU: universität*; hochschule*
church REL: kirche*
states GOV foreign: land; länder*; staat; staaten; nachbarland*; nachbarstaat*; nachbarn
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
sports bodies NGO: sportverband*; weltverband*; fußballverband*; olympisch* komitee*; ioc; iihf
banks IGO: weltbank*; iwf; entwicklungsbank*
airlines BUS: fluglinie*; billigflieger*; belavia
diaspora OPP: diaspora*; exilgemeind*; exilopposition*
armed forces MIL national counts=troops: nationalgarde*; generalstab*; luftabwehr*; marine

[classes]
release: freilassung*; haftentlassung*; begnadigung*; entlassung*
violence: gewalt; repression*; verfolgung*; folter; vorgehen; unterdrückung*; misshandlung*
text: erklärung*; bericht*; video*; brief*; mitteilung*
agreement: abkommen*; vertrag*; vereinbarung*; memorandum*
law: gesetz*; dekret*; erlass*; resolution*; beschluss*
sanctions: sanktion*; strafmaßnahme*; einreiseverbot*; landeverbot*; flugverbot*; wirtschaftssanktion*; start- und landeverbot*; strafmassnahme*
border: grenz*; westgrenze*; ostgrenze*; staatsgrenze*; außengrenze*; landgrenze*; südgrenze*; nordgrenze*; zonengrenze*; eu-außengrenze*; übergang*; grenzübergang*; grenzübergäng*; verkehr*
flights: flüge*; flug*; luftraum*; überflug*
visit: besuch*; treffen*; gespräch*; verhandlung*
crime: verfahren*; ermittlung*; strafverfahren*
weapon: oreschnik*; nuklearwaffe*; marschflugkörper*; luftabwehr*; flugabwehr*; kampf*; iskander*; rakete*; drohne*; waffe*; atomwaffe*; panzer*; flugzeug*; hubschrauber*
aid: kredit*; hilfe*; asyl*; visum; visa; millionen*; unterstützung*
vehicle: waggon*; güterwagen; lastwagen; lkw; panzer*; schützenpanzer*; fahrzeug*; auto; autos; bus; busse; züge; zug; gefangenentransporter*; haubitze*; eurofighter*; kampfjet*; kampfflugzeug*; flugzeug*; hubschrauber*
frontier: grenze; westgrenze; ostgrenze; außengrenze*; grenzgebiet*; staatsgrenze
capital: hauptstadt

[cues]
attribution: sagt*; teilt*; mitgeteilt; erklärt*; bericht*; meldet*; betont*; hieß; heißt; laut; zufolge; schrieb; gesagt
allegation: behaupt*
alleged: angeblich*; mutmaßlich*; offenbar
denial: bestritt*; bestreit*; dementier*; zurückgewies*
plan: plan{t,en,te}; will; wollen; soll; sollen; beabsichtig*
unreal: forder*; gefordert; verlang*; droh*; gedroht; möchte; weiger*; bat; bitt*; appell*; rief; ruft
attempt: versuch*
aspect: begann; begonnen; beginn*; setzt*
light: führt*; durchgeführt; nahm; vorgenommen; kam; gab; fand; stattgefunden; findet
fact preposition: nach; bei; während; wegen; durch; für
unreal noun: forderung*; drohung*; ohne; gegen; möglich*; aufruf*
since then: seither; seitdem
general: üblicherweise; oft; immer
place preposition: in; im; an; am; bei; nahe; aus; nach; auf; unweit; vor; zur; zum; ins
concerning a country: gegen; für; über
leaving a place: aus; von
towards a place: nach; ins; zum; zur; bis
nationwide: landesweit; im ganzen land; in ganz belarus; im gesamten land; überall im land
same place: dort
`;
