/** Common verbs of the news by what they do to whom: frames that no other file holds. The format is told in ../format.ts. */
export const waveVerbs1 = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE restrict]
verbs: (report|sign in|check in) ~ (to|at) ~ (police|kgb|inspectorate|inspection|station)
near: must; has to; have to; ordered; obliged; required; twice a week; once a week; every day; daily; every week
subject: person, named, pronoun, opp, med
actor: none
recipient: subject
implied actor: police
without: if; would; witness*; theft; thieves; found; anyone; citizens
trust: 0.55

[COERCE]
verbs: (pressure|pressurise|coerce|bully|browbeat|blackmail|strong-arm|intimidate|force) ~ (into|to)
object: person, number, edu, lab, med, cvl, rel, opp
subject: gov, cop, body, none
not subject: country, igo, place, ngo, weapon
near: officials; authorities; principals; directors; managers; management; police; kgb; officers; rectors; administration; administrations; investigators; prosecutors; ideologists; ministry; bosses; teachers; parents; voting early; vote early; confession*; confess; deny; testify; sign; resign; incriminat*; video; camera
actor: subject
recipient: object
absorbs: yes
without: sanctions; if; talks; government to; market; resign from the government; minister; lead; to a halt
trust: 0.6

[COERCE]
verbs: (step up|intensify|widen|extend|unleash|tighten|escalate|pursue|ramp up|mount|resume|continue) ~ (crackdown|repression|repressions|persecution|purge|pressure) (on|of|against)
subject: gov, cop, body, country, place, person, named, pronoun, none, jud
not subject: igo
actor: subject
recipient: on, of, against
without: corruption; smuggl*; sanctions; eu; washington; brussels; russia; mobsters; drunk; speeding; drug*
trust: 0.55

[COERCE restrict]
verbs: (turn|cut|switch|shut) off ~ (water|electricity|power|heating|gas|lights|light|telephones|phones); (cut|disconnect|turn|switch|shut) ~ (water|electricity|power|heating|gas|phones) ~ off
subject: gov, cop, body, person, country, bus, none
near: officials; authorities; police; administration; to residents; protesters; building; neighbourhood; courtyard; square; office; church; museum; punish*; punishment
not subject: accident, disaster, weapon
actor: subject
recipient: to, of
implied actor: authorities
without: bill; bills; debt*; plumber*; repair*; maintenance; storm; winds; cell; accident; summer; scheduled; strike; missile*; shelling
trust: 0.55

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE allege]
verbs: (report|denounce|inform on|snitch on) ~ to ~ (police|kgb|prosecutor|prosecutors|authorities|militia|administration|management|rector|investigators)
object: person, named, opp, med, edu, pronoun, cvl, lab
subject: person, named, none, body, cvl, edu, pronoun
not subject: cop
actor: subject
recipient: object
without: missing; if; anyone; urged to; death; body
trust: 0.6

[ACCUSE investigate]
verbs: (present|submit|hand over|deliver|lodge|file|send|pass|bring|give|provide) ~ (evidence|dossier|dossiers|file|testimony|testimonies|submission|communication|proof|complaint) ~ (court|icc|prosecutor|prosecutors|hague|tribunal|rapporteur|committee)
subject: ngo, opp, country, gov, leg, body, person, named, number, pronoun, cvl
near: torture; crime; crimes; deport*; abuse*; repression; violence; killing*; kidnap*; forced; lukashenko; lukashenka; war; landing; migrants; rights
actor: subject
recipient: against, on, of
absorbs: yes
without: if; would; defence; defense; lawyer for; state prosecutor
trust: 0.55

[ACCUSE allege]
verbs: find that; conclude that; establish that; determine that; say in ~ report that
subject: igo, ngo, expert, body, thing, leg
not subject: jud, cop
near: violat*; breach*; abuse*; unlawful; unlawfully; arbitrary; arbitrarily; crimes against humanity; tortur*; ill-treat*; responsible for; persecut*; guilty; broke ~ convention; infring*; discriminat*
actor: subject
recipient: none
absorbs: yes
without: no ~ (evidence|violations|breaches); not violat*; did not; was not; if; traffic; the driver; the pilot; doctors; the defendant; the accused; had insulted; the man
trust: 0.95

[ACCUSE disapprove]
verbs: (adopt|pass|approve|back|endorse|support|sign|vote for|vote through|issue|table|draft|agree) ~ (resolution|statement|declaration|motion|text|letter|communique) ~ (=condemning|=denouncing|=deploring|=criticising|=criticizing|=censuring|=rebuking)
subject: leg, igo, body, country, gov, person, number, none, place, ngo, opp
actor: subject
recipient: none
absorbs: yes
trust: 0.75

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: go to; go towards; go toward; be earmarked for; be set aside for; be channelled to; flow to; be intended for; be destined for
subject: money, aid
on:to: person, named, body, country, place, med, ngo, ref, opp, number, cvl, edu, mil, gov
near: commission; eu; grant*; loan*; fund*; aid; donor*; programme; package; assistance; support; government; treasury; germany; norway; sweden; usaid; world bank; ebrd; red cross
actor: none
recipient: to, towards, toward, for
measures: money
without: budget; bribe*; fine; fines; tax; taxes; cinema; school; hospital wing; profit*; bail; waste; sale; sales; trade; exports; drugs; winner; court; russia's gazprom; prize money; state budget
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: go down; go down in; come down; come down in; plunge; plunge into; plummet; nosedive; crash-land; make ~ (emergency|crash|hard|forced) landing; lose ~ (altitude|rotor|engine|power); spin out of control; vanish from ~ radar; disappear from ~ radar; slam into; smash into; clip; hit
subject: aircraftthing
actor: none
recipient: none
without: bomb threat; diverted; shot; missile*; shot down; fighter jet forced; mig-29 forced; ryanair; scrambled; price; prices; drone; drones; if; was ordered; share*; targets; positions; depot; fuel depot; sales; strike; strikes
trust: 0.65

[INCIDENT accident]
verbs: fall on; fall onto; fall in; fall into; come down on; come down in; land on; land in; crash onto; crash into; hit; damage; pierce; smash through; rain down on; drop on; break ~ (roof|windows|window)
subject: debristhing
near: house; roof; home; flat; block; yard; courtyard; garden; building; school; car; street; road; injured; hurt; damaged; windows
actor: none
recipient: none
without: if; could; meteor*; troops; forces; searched; space; satellite
trust: 0.6

[INCIDENT accident]
verbs: cause; trigger; spark; set off; touch off; lead to; result in; provoke
subject: accident, disaster, thing
object: accident
not object: protestevent, disease, case
near: gas; leak; wiring; short circuit; short-circuit; fault; spark; sparks; heater; stove; cylinder; malfunction; negligence; lightning; storm; overheat*; brakes; ice; fog; boiler; welding; transformer; battery; cigarette
not subject: weapon, bombthing, person, body
actor: none
recipient: none
without: bomb*; drone*; missile*; attack*; sabotage; if; could; would; might; diplomatic; outrage
trust: 0.6

[INCIDENT death]
verbs: be found (dead|lifeless|hanged|unconscious); be (discovered|found) ~ (dead|hanged|lifeless); find ~ (dead|hanged|lifeless); turn up dead
object: person, named, number, pronoun, opp, med, gov, edu, ref, crm
actor: none
recipient: object
count recipient: killed
without: shot; stab*; gunshot; murder*; throat; strangled; attacker*; beaten; bullet
trust: 0.75

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT firearms]
verbs: (exchange|trade) ~ (fire|shots|gunfire|bullets|artillery)
subject: person, cop, mil, number, crm, none, country, body, uaf, thing, gov
actor: subject
recipient: with
without: if; would; words
trust: 0.75

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: (go|come|take|pour|spill|head|be|get) ~ (out into|out onto|out on to|out on|back into|back on) ~ (street|streets|square|squares|courtyards)
subject: person, number, opp, cvl, lab, edu, crowdpeople, place, ref
not subject: cop, mil, gov, troopsthing, vehicle, weapon, thing, med
actor: subject
recipient: none
count actor: participants
without: police; soldiers; detained; tanks; fans; carnival; holiday; concert; if; would; shoppers; dog; market; christmas
trust: 0.65

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT]
verbs: talk; speak; negotiate; bargain; haggle; meet; confer; parley; hold ~ conversations
subject: diplomat, person, gov, country, named
near: behind closed doors; face to face; face-to-face; in secret; secretly; tete-a-tete; one-on-one; for the first time since; on the sidelines; in the margins; over dinner; over lunch
not subject: cop, jud, med
actor: subject, of
recipient: with, to, object
without: trial; hearing; court; prisoner*; lawyer; reporters; journalist*; if; viewers; psycholog*
trust: 0.7

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: (exchange|swap|trade) ~ (congratulations|greetings|congratulatory|telegrams|felicitations|compliments)
subject: person, named, country, gov, place
actor: subject
recipient: with
trust: 0.75

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: (lower|cut|reduce|shorten|commute|trim|halve|soften|mitigate|ease|slash) ~ (sentence|sentences|term|terms|punishment|fine|jail time|jail term|prison term)
subject: jud, none, gov, named, pronoun
actor: subject
recipient: for, of, to
implied actor: court
without: if; would; work; speech; presidential term; term of office; mayor; appeal court; court of appeal; from ~ to; urge*; ask*; appeal to; plea; petition*
trust: 0.7

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN decide]
verbs: (lower|raise|cut|increase|reduce|set|extend|double|halve|lift|triple|introduce|shorten) ~ (age|threshold|ceiling|tax|taxes|duty|duties|excise|excises|pensions|pension|allowance|allowances|minimum wage|fees|tariffs|levy|stipends|benefits|quota|term of service)
subject: leg, gov, country, named
not subject: bus, igo, place
actor: subject
recipient: none
measures: money, percent
without: sanction*; if; would; urge*; ask*; demand*; entry ban; price of gas; belarusian goods; import*; export*; gazprom; transit; russian oil
trust: 0.6

[GOVERN appoint]
verbs: (form|name|present|unveil|assemble|install|pick|approve|announce) ~ (cabinet|new government|new cabinet|transition government|transitional government|new council of ministers)
subject: person, named, gov, leg, pronoun, opp, place, country
actor: subject
recipient: none
without: if; unable; failed; would; election would; talks to; coalition talks; will present
trust: 0.6

# --- AGREE --------------------------------------------------------------------------------------------------

[AGREE]
verbs: (form|forge|enter|enter into|create|announce|build|strike|seal|set up|conclude) ~ (coalition|alliance|bloc|partnership|strategic partnership|joint venture|pact)
subject: country, gov, pty, person, named, bus, number, place, opp, leg
not subject: mil
actor: subject
recipient: with
without: if; would; protest*; sanction*; against sanctions; old; historic
trust: 0.6

[AGREE]
verbs: have ~ (deal|agreement|accord|understanding) ~ (on|over|for|with|to)
subject: country, place, gov, person, named
near: deal on; agreement on; deal with; agreement with; deal to; agreement to; deal over; deal for
actor: subject
recipient: with
without: if; should; no; yet; would; extradition agreement; visa-free agreement; since
trust: 0.5

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: (put|submit) ~ to ~ (referendum|plebiscite|vote|people|ballot|voters|electorate); go to ~ referendum
near: constitution*; referendum; plebiscite; amendments; question; nationwide; popular; people; voters
subject: none, gov, person, named, country, leg, law, pronoun
actor: subject
recipient: none
without: council voted; un; security council; committee; parliament's vote; assembly's vote
trust: 0.65

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE militia]
verbs: fight on ~ side; fight for ~ (ukraine|kyiv|russia|moscow|donbas|donbass); fight in ~ (ranks|ukraine|donbas|donbass); fight alongside; fight with ~ (ukrainian|russian|kalinouski|wagner); fight as ~ (volunteers|mercenaries); serve in ~ (ukrainian|kalinouski|wagner|international legion); volunteer to fight
subject: number, named, person, militiathing, pronoun, crm
actor: subject
recipient: alongside
count actor: troops
without: charged; accus*; convict*; sentenc*; jailed; case; suspected; if; for freedom; for rights; in absentia; trial; arrest*; detain*; extremis*; world war; red army; nazi*; 1941; 1943; soviet; 1944
trust: 0.6

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT disarm]
verbs: (turn|hand) in ~ @weapon; (turn|hand) over ~ @weapon; surrender ~ @weapon; lay down ~ @weapon; give up ~ @weapon; throw down ~ @weapon
near: weapons; arms; rifles; guns; grenades; voluntarily; amnesty; militia; militants; rebels; fighters; saboteurs; mercenaries; wagner
subject: person, number, uaf, mil, crm, named, militiathing, pronoun
not subject: country, gov
actor: subject
recipient: to
without: ukraine; kyiv; nuclear; aid; if; to the army; donat*
trust: 0.6
# --- COERCE -------------------------------------------------------------------------------------------------

# Whoever is already held and is moved elsewhere, or counted among those to go.
[COERCE arrest]
verbs: (transport|transfer|convoy|send|ship|drive|deliver) ~ (to|into) ~ (prison|jail|colony|penal colony|detention centre|detention center|isolator|remand prison)
object: peaceful, person, named, opp, number, pronoun, med
subject: none, cop, jud, gov, person
not subject: med, ngo
actor: subject
recipient: object
implied actor: authorities
without: hospital; clinic; released; freed; pardon*; letters; parcels; aid; visit*; if; would; tour; journalists were taken; reporters; bodies; coffin; extradit*; exchange*; swap*
trust: 0.6

[COERCE ban]
verbs: (rule|decide|determine|find|hold|declare|announce|establish|claim) ~ (is|was|were|are|be|to be|as) ~ (extremist|terrorist)
subject: jud, cop, gov, body, none, person
not subject: ngo, igo
near: channel; channels; site; website; page; chat; account; group; materials; newspaper; outlet; magazine; book; organisation; organization; formation; blog; song; logo
actor: subject
recipient: none
absorbs: yes
implied actor: authorities
without: not; if; russia; claim*; moscow
trust: 0.6

[COERCE deport]
verbs: (put|load|place|bundle|pack|herd|force|shove) ~ (on|onto|into|aboard) ~ (bus|buses|coach|coaches|plane|planes|train|flight) ~ (to|for|bound)
object: person, number, named, ref, opp, pronoun, peaceful, crm
near: deport*; expel*; expulsion; removed; border; belarus; handcuff*
subject: none, cop, gov, country, place
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: evacuat*; flood*; fire; released; freed; pardon*; amnesty; school; children to
trust: 0.6

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: draft; conscript; enlist; recruit; call up; press-gang; mobilise; mobilize; muster; induct
object: number, person, mil, edu
near: war; army; military; service; soldiers; men; reservists; front; forces; recruits; conscripts; brigade; contract; spring; autumn
subject: country, mil, gov, body, place, person, none, named
actor: subject
recipient: none
count object: troops
without: law; bill; letter; statement; expel*; student activist; if; would; agents; informers; spies; nurses; teachers; doctors; voters; migrants; against ~ will; punish*
trust: 0.6

[MOBILIZE troops]
verbs: guard; protect; secure; man; cover; police; be guarded by; be protected by; be manned by; be secured by
subject: mil, troopsthing, cop
object: property, place, border, passthing, plantthing, embassy, none
near: soldiers; troops; armed; border; bridges; bridge; railway; checkpoint*; armoured; reinforced; national guard; special forces; interior troops
actor: subject
recipient: none
without: prison; inmate*; museum; match; if; usually; court; detained; was shot; football; stadium
trust: 0.5

[MOBILIZE weapons]
verbs: be (spotted|sighted|seen|observed|filmed|tracked|detected|picked up) (over|near|above|off|in|along)
subject: flyingthing
actor: none
recipient: none
count subject: vehicles
without: passenger*; airlines; crash*; rescue; medical; migrant*; missing plane; wreck*
trust: 0.6

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: (surface|float|wash up|wash ashore|be found|be discovered|be recovered|be fished|be pulled|be washed|lie|turn up) ~ (in|on|from|out of|ashore|near) ~ (river|bug|swamp|forest|lake|canal|wood|woods|ditch|pond|border|bank|reservoir|beach|park|well)
subject: corpsething
actor: none
recipient: of, possessor
without: water found; shot; stab*; bullet*; murder*; strangled; handcuff*; torture*; war; mass grave; soldiers'; nazi; executed
trust: 0.65

[INCIDENT accident]
verbs: shut down; go offline; trip; be taken offline; lose ~ (power|coolant|pressure); be knocked offline; be stopped; automatically shut down; disconnect from ~ grid
subject: plantthing
near: reactor; power unit; nuclear; ostrovets; astravets; unit; automatically; safety; turbine; generator; grid
actor: none
recipient: none
without: protest*; strike; workers; if; would; planned; scheduled; repair*; maintenance; sanction*; refuel*; site; website
trust: 0.6

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: (rain|rain down|fall|land|come down|shower) ~ (on|onto|upon)
subject: blowthing
actor: from, of
recipient: on, onto, upon
implied actor: police
without: if; market; economy; financial
trust: 0.7

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: kill; sink; shelve; bury; torpedo; scuttle; throw out; vote down; strike down; send back; knock back; defeat; stall; derail; scupper; mothball; put ~ on ice; kick ~ into ~ long grass
object: law, agreement, measure, sanctions
subject: leg, gov, country, igo, person, named, place, pty
not subject: weapon, lifeless, jud
actor: subject
recipient: of, by
without: appeal; case; sentence*; if; could; would; might; threat*; soldier*; troops; ship; attempt to
trust: 0.65

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST riot]
verbs: (push|break|burst|smash|surge|charge|crash|rush|storm|force|fight) ~ through ~ (cordon|cordons|line|lines|barrier|barriers|barricade|barricades|shields)
subject: opp, person, number, crowdpeople, cvl, edu
not subject: cop, mil, ref, troopsthing
actor: subject
recipient: none
implied actor: protesters
without: migrant*; border; troops; tanks; car; driver; lorry; if; enemy; fans; frontline; russian lines
trust: 0.6

[PROTEST strike]
verbs: (shut up|close|shut|pull down|put up) ~ (shop|shops|stalls|shutters|stands|kiosks)
subject: person, bus, lab, number, none
near: tax*; protest*; decree; strike; solidarity; rule; rules; fee*; dispute; in anger
not subject: cop, gov, jud
actor: subject
recipient: against
implied actor: workers
without: bankrupt*; forced; police; inspectors; pandemic; covid*; fire; for good; court
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN appoint]
verbs: (pick|choose|select|tap|tip|name|nominate|designate|install|propose|put forward) ~ (for|as|to) ~ @post; (pick|choose|select|tap|nominate|designate|name) ~ to (head|lead|run|succeed|replace|chair)
object: person, named, gov, mil, cop, diplomat, jud
subject: person, named, gov, country, place, leg, body, none, pronoun
not subject: opp, igo, med, ngo
actor: subject
recipient: object
implied actor: authorities
without: candidate*; team; coach; squad; if; would; award; prize; presidential; film; best
trust: 0.65

[GOVERN law]
verbs: draft; draw up; table; introduce; submit; bring in; propose; prepare; put forward; initiate
object: law
subject: leg, gov, country, place, person, named, body, igo
not subject: opp, ngo, cvl, expert, jud
near: parliament; lawmakers; deputies; government; ministry; bill; decree; amendments; house; assembly; seimas; sejm; duma
actor: subject
recipient: none
status: planned
without: complaint; resolution; sanctions; sanction; if; would; urge*; constitution of the opposition; petition
trust: 0.5

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: (supply|arm|equip|provide|furnish|resupply|outfit|present) ~ with ~ @weapon; (supply|arm|equip|provide|furnish|resupply|outfit) ~ with ~ (ammunition|shells|arms|weapons|armour|vehicles|generators|helmets)
object: country, place, mil, gov, named, body, uaf, opp
not object: cop
actor: subject
recipient: object
without: sold; sell; contract; if; would; stop*; belarusian army; factory; terrorist*; nuclear
trust: 0.7

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT]
verbs: discuss; weigh; consider; debate; review; hash out; talk over; work on; hammer out; look at
subject: diplomat, gov
object: sanctions, bansthing, listingthing, talkedover, aid, talks, border, law
near: ambassadors; envoys; ministers; leaders; presidents; diplomats; delegations; council; summit; meeting; sides; premiers
not subject: cop, jud, leg
actor: subject
recipient: with
without: could discuss; will not; refus*; if; ready to; need to; cabinet; own government; expected to; parliament; reporters; interview; experts; bill; by phone; over the phone
trust: 0.55
`;
