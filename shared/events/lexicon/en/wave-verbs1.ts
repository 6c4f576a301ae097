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
near: violat*; breach*; abuse*; unlawful; unlawfully; arbitrary; arbitrarily; crimes against humanity; tortur*; ill-treat*; forced; orchestrated; deliberate; staged; fraud*; rigged; not ^free; neither free; responsible for; persecut*; guilty; broke ~ convention; infring*; discriminat*
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
verbs: talk; speak; chat; mingle; huddle; converse; negotiate; bargain; haggle; meet; confer; parley; hold ~ conversations
subject: diplomat, person, gov, country, named
near: behind closed doors; face to face; face-to-face; in secret; secretly; tete-a-tete; one-on-one; through interpreters; for the first time since; on the sidelines; in the margins; over dinner; over lunch
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
# --- ACCUSE -------------------------------------------------------------------------------------------------

# Who is said to stand behind an act.
[ACCUSE allege]
verbs: (link|tie|trace|attribute|pin|connect|ascribe|trace back) ~ (to|on|with) ~ (intelligence|kgb|gru|fsb|secret service|secret services|special services|security service|security services|hackers|ghostwriter|minsk|moscow|belarus|russia|lukashenko|lukashenka|kremlin|regime)
subject: cop, jud, gov, country, igo, expert, med, none, mil, person, bus, place
object: thing, accident, event, person, number, cyberthing, weapon, balloonthing, case
near: attack; attacks; arson; sabotage; fire; fires; hack; hacking; breach; drones; balloons; plot; parcels; explosion; explosions; operation; campaign; espionage; killing; murder; disinformation; migrants; smuggling; cables; leaflets; bomb; threats; spying; spies; vandal*
actor: subject
recipient: to, on, with
absorbs: yes
without: road; railway; pipeline; bus; agreement; trade; if; would
trust: 0.65

[ACCUSE investigate]
verbs: (treat|regard|view|handle|look at) ~ as ~ (murder|homicide|suspicious|terrorism|terrorist|sabotage|arson|hate crime|attack|espionage)
subject: cop, jud, gov, none
actor: subject
recipient: none
without: if; not; would
trust: 0.65

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: (lay|string|put up|install|roll out|unroll|stretch|erect|coil|unspool|dig|pour|place|plant) ~ (razor wire|barbed wire|concertina wire|dragon's teeth|anti-tank|hedgehogs|minefield|minefields|trenches|ditches|bunkers)
subject: mil, cop, country, gov, number, none, place, troopsthing
near: border; frontier; belarus; front; line; defence; defense; shield
actor: subject
recipient: none
without: if; would; migrants cut; cut through; prison; jail; old; deminers
trust: 0.55

[MOBILIZE troops]
verbs: ferry; carry; fly; bring; deliver; land; transport; airlift; move; haul; disgorge
object: troopsthing, mil, policething
subject: vehicle, aircraftthing, flyingthing, convoything
actor: of, possessor
recipient: none
count object: troops
without: wounded; dead; bodies; released; freed; home; crash*; aid; prisoners; football; detain*
trust: 0.6

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: (spirit|smuggle|sneak|whisk|slip|help) ~ (out of|away from|across|over) ~ (country|belarus|border|minsk|russia)
object: person, named, number, opp, med, pronoun
subject: person, ngo, none, cvl, number, country, named
not subject: cop, jud, crm
actor: object
recipient: none
count object: persons
without: migrant*; cigarettes; weapons; if; kgb; officers; police
trust: 0.65

[RELOCATE migrate]
verbs: (flow|stream|pour|trickle|flood|spill|swarm|surge|come|arrive) (across|over|into|through|in) ~ (border|frontier|crossing|poland|lithuania|latvia|germany|eu|moldova|hungary|romania|slovakia)
subject: ref, number, person
near: refugee*; migrant*; asylum; displaced; border; ukrainians; women and children
not subject: mil, troopsthing, gov, cop, diplomat, med
actor: subject
recipient: none
count subject: persons
without: troops; tourists; soldiers; if; would; tanks; drones; pushed; trucks; talks; delegat*
trust: 0.6

[RELOCATE evacuate]
verbs: shelter; take shelter; take cover; hide; seek shelter; huddle; crowd; spend ~ night; rush
subject: number, person, cvl, edu, ref, lab
near: rockets; missiles; shelling; air raid; sirens; bombing; bombs; drones; bombardment; explosions; strikes; alert
on:in: property, place, thing, none
actor: subject
recipient: none
count subject: persons
without: from the rain; police; protesters; protest; demonstrators; if; grenades; storm; detained; fugitive; soldiers; troops
trust: 0.5

[RELOCATE flee]
verbs: (shelter|hide|hole up|take refuge|seek refuge|find refuge|stay|be holed up|barricade ~) (in|at|inside) ~ @embassy
subject: person, named, opp, pronoun, number
not subject: diplomat, gov
actor: subject
recipient: none
without: visa*; work; staff; event; talks; vote; if
trust: 0.65

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: shelter; harbour; harbor; take in; put up; accommodate; rehouse; give ~ home to
object: person, named, number, ref, opp, pronoun
subject: country, gov, place, ngo, person, cvl, rel, body, named, edu
not object: weapon, thing, money, troopsthing, crm, place
not subject: bus
near: refugee*; exile*; dissident*; opposition; fled; fleeing; political; ukrainian*; belarusian*; activist*; candidate; persecut*; leader; displaced
actor: subject
recipient: object
count object: persons
without: nuclear; troops; soldiers; museum; prison; jail; barracks; mercenaries; wagner; custody; cell; accus*; charged; if; criminal*; orchestra
trust: 0.6

[AID]
verbs: gift; donate; present ~ with; give ~ free of charge; hand over ~ as ~ gift
object: thing, body, property, number, vehicle, aid, carriedoff
subject: country, gov, igo, ngo, bus, place, rel, named
near: hospital; hospitals; school; schools; equipment; refugees; ukraine; ukrainian; clinic; kyiv; army; charity; children; ambulance; ambulances; generators; fund
actor: subject
recipient: to, indirect, object
without: blood; prize; award*; medal; auction; museum; book; letter; flowers; if
trust: 0.6

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT firearms]
verbs: be caught in ~ (crossfire|cross-fire|gunfire|shootout|shoot-out|shelling); come under ~ (gunfire|sniper|machine-gun|small-arms)
subject: person, named, number, med, mil, cop, vehicle, cvl
actor: none
recipient: subject
count object: injured
without: burning; forest; house fire; blaze; criticism; political; if
trust: 0.65

[ASSAULT assassinate]
verbs: eliminate; liquidate; take out; neutralise; neutralize; kill off; dispatch
object: person, named, mil, crm, number, uaf, thing
not object: body, country, place, bus, text, market, trade, law, sanctions, weapon
subject: mil, cop, uaf, country, person, weapon, body, none, wrecker
near: agent*; collaborator*; drone; saboteur*; partisan*; general; officer; commander; militant*; soldiers; fighters; intelligence; sniper; special operation; bomb; terrorist*; spy; troops
actor: subject
recipient: object
count recipient: killed
without: cup; tournament; round; final; if; would; post; race; poverty; jobs; loan; dinner; match; playoff; team; threat*
trust: 0.65

[ASSAULT beat]
verbs: crack; break; fracture; split; knock out; bruise; smash; knock ~ unconscious; split open; tear; knock ~ to ~ ground
subject: blowthing
actor: from, of
recipient: possessor, object
implied actor: police
without: if; record; market; economy
trust: 0.65

[ASSAULT crowd-control]
verbs: blind; maim; deafen; wound; injure; burn; concuss; hit; strike; knock out; tear off; hurt; scorch; bruise
subject: crowdweapon
object: person, named, number, opp, med, bodypart, cvl, pronoun
actor: of, possessor
recipient: object
count object: injured
implied actor: police
without: troops; soldier*; war; front; drone; missile*; if; officer was; policeman was; market
trust: 0.65

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE deport]
verbs: (spirit|drive|whisk|bundle|march|take|bring|escort|dump|dump ~) ~ (to|across|over|at) ~ (border|frontier)
object: person, named, number, opp, pronoun, rel, med
subject: cop, mil, none
near: out of the country; deport*; expel*; forc*; sack; hood; against (her|his|their) will; kgb; neutral; leave the country; masked; thrown out; kicked out; passport
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: migrant*; tour; journalists; reporters; volunteers; aid; evacuat*; if
trust: 0.6

[COERCE]
verbs: crack down on; clamp down on; come down hard on; come down on; bear down on; close in on; go after; move against; persecute; hound; harass; target
subject: cop, gov, country, body, none, jud, place, person, named
object: none, med, opp, lab, ngo, cvl, edu, rel, number, person, site, bus
on:on: med, opp, lab, ngo, cvl, edu, rel, number, person, site, bus, named, thing
not object: weapon, market, trade
near: media; journalists; activists; critics; opposition; lawyers; dissent; dissidents; unions; priests; clergy; catholics; students; teachers; doctors; channels; chats; subscribers; donors; volunteers; relatives; independent; protesters; ngos; civil society; bloggers; emigrants; exiles; families; musicians; writers; publishers; minority; polish
actor: subject
recipient: on, after, against, object
without: if; would; might; corruption; smuggl*; drunk*; speeding; drug*; tax evasion; pirates; cheats; storm; sanctions; sanction
trust: 0.55

[COERCE]
verbs: (force|compel|oblige|make|order|press) ~ to (work|join|sign|attend|pay|vote|kneel|sing|record|confess|apologise|apologize|donate|subscribe|serve|strip|undress|stand|shout|read|recite|chant|ask|beg|plead|crawl|squat|unlock|delete|write)
object: person, number, edu, lab, med, cvl, opp, pronoun, named, peaceful
subject: gov, cop, body, none, person, jud
not subject: igo, ngo, weapon, disaster, accident, market, country
near: officers; police; guards; authorities; officials; managers; graduates; students; workers; employees; doctors; teachers; detainees; prisoners; inmates; soldiers; kgb; anthem; on camera; at gunpoint; extremist*; union
actor: subject
recipient: object
absorbs: yes
implied actor: authorities
without: if; would; could; inflation; poverty; law requires; contract; by the cold; illness; injury; overtime; sanctions; fled; debts
trust: 0.5

[COERCE seize]
verbs: confiscate; impound; seize; take away; carry off
object: pronoun
near: found; discovered; search*; customs; officers; flag; phone; cash; laptop; bag; cigarettes; camera; books; equipment; car; goods
subject: cop, none, gov, jud, body, person
actor: subject
recipient: from, none
implied actor: authorities
without: power; opportunity; if; power in; control
trust: 0.6

[COERCE seize]
verbs: loot; plunder; ransack; pillage; rob; strip
object: property, school, bus, place, vehicle, thing, assetthing, body
subject: mil, troopsthing, uaf
actor: subject
recipient: object
without: if; crowd; rioters; protesters; bank robber*
trust: 0.65

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT withdraw]
verbs: (roll|pull|draw|move|march|bring|send|ship) ~ back ~ (from|to); (roll|pull|draw|bring) ~ (home|out)
object: troopsthing, mil
subject: country, gov, mil, place, person, named, none
near: border; frontier; base; bases; barracks; garrison; home; withdraw*; withdrawn; front; contingent
actor: subject
recipient: from
count object: troops
without: if; would; urge*; call* on; demand*; police; forced; drove; repel*; counter*; protesters
trust: 0.65

[RETREAT resign]
verbs: (retire|stand down|step down|quit) ~ (in protest|in disgust|early|under pressure)
subject: diplomat, gov, jud, leg, cop, mil, person, named, med
actor: subject
recipient: none
without: train; school; rally; streets; if; would; home; stage; country; match; hall; session; studio
trust: 0.6

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT]
verbs: open; start; begin; resume; get under way; get underway; take place; be held; conclude; end; break up; fail; founder; stall; drag on; continue; go on; collapse; break down; wind up; kick off; adjourn
subject: talks
actor: between, of
recipient: with
needs: actor
without: exam; trial; court; session of parliament; schoolyear; peace talks stalled; if; would; protest; discussion club; hearing; fair; forum; telephone; phone; shareholders; prison; was cancelled; no meeting
trust: 0.55

# --- AGREE --------------------------------------------------------------------------------------------------

[AGREE]
verbs: (resolve|settle|end|patch up|bury|iron out|defuse) ~ (dispute|row|differences|quarrel|hatchet|wrangle|stand-off|standoff|spat|feud)
subject: country, place, gov, person, named, number, bus, none
actor: subject
recipient: with, between
without: court; arbitrat*; to resolve; to settle; to end; would; if; efforts; hop*; could; try; tried
trust: 0.6

[AGREE]
verbs: (be|stand|declare ~) ~ (ready|willing|prepared|open) (for|to) ~ (talks|dialogue|negotiations|compromise|cooperation|cooperate|mediate|host|restore|normalise|normalize|resume|improve|meet|discuss|negotiate|help|accept|take)
subject: country, gov, place, person, named, igo, opp, pronoun, leg
not subject: mil, cop, troopsthing, jud, weapon
actor: subject
recipient: with, to
absorbs: yes
without: if; should; not ready; risks; fight; fighting; defend; war; retaliate; respond; responsibility; weapons; missiles; use force
trust: 0.55

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: (reverse|overturn|rescind|revoke|undo|withdraw|roll back|drop|lift|annul) ~ (ban|bans|suspension|exclusion|restriction|restrictions|bars|boycott)
subject: body, igo, ngo, none, gov, country, person, place, thing
not subject: bus
actor: subject
recipient: on, of, for
without: if; would; urge*; call* on; demand*; ask*; appeal; refus*; not
trust: 0.6

# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: (retain|keep|maintain|extend|prolong|renew|uphold|leave|roll over) ~ (ban|bans|embargo|embargoes|sanctions|restrictions|duties) (on|against|for|in)
subject: country, igo, gov, place, body, leg
near: belarus; belarusian; minsk; belarusians; lukashenko; lukashenka; russia; russian
actor: subject
recipient: on, against
without: if; urge*; call* for; would; rallies; protests; gathering*; border zone; entry to the forest; forests; zone; own citizens; covid*; quarantine
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN appoint]
verbs: confirm; approve; endorse; okay; vote in; back; accept
object: post, jud, named, person
subject: leg, gov
not subject: country
near: as; new; candidate; candidacy; nomination; nominee; nominees; judge; judges; post; office; governor; head; minister; ambassador; premier; prime minister
actor: subject
recipient: object
without: report*; death; arrest*; detention; that; ban; law; bill; visit; could not; visited; plan; whether; resignation; resigned; sanction*; loan; infected; killed; support; statement
trust: 0.5

[GOVERN appoint]
verbs: select; choose; pick; elect; appoint; name; install
object: jud, post
subject: leg, gov
not subject: country
actor: subject
recipient: object
without: coach; president elect; to speak; jury; president; voters; champion; candidate*
trust: 0.55

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: fail; fall; be defeated; be voted down; fail to (pass|get|win|gain|secure|muster); be rejected; founder
subject: law, appealword, motionthing
near: parliament; lawmakers; deputies; votes; vote; majority; sejm; seimas; senate; assembly; house; council; committee; commission; congress; mps; duma; saeima; rada; chamber
actor: in
recipient: none
without: if; would; sanctions failed; price; truce; talks; police
trust: 0.6

[REJECT]
verbs: (fail|neglect|omit) to (answer|respond|reply|comply|turn up|attend|provide|meet|implement|honour|honor|fulfil|appear|show)
subject: country, gov, person, named, body, place, pronoun, cop
near: request*; invitation*; summons; letter*; query; queries; inquir*; enquir*; ruling; decision; demand*; deadline; obligations; promises; commitments; pledge*; recommendations; appeal*; court; hearing; talks; questioning
actor: subject
recipient: to, of, with, object
absorbs: yes
without: if; ambulance; student; pupils; target; targets; goal; plan; match; would
trust: 0.6

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: roll over; overturn; tip over; flip over; flip; turn over; turn turtle; skid off; veer off; veer into; swerve into; swerve off; run off; leave ~ road; career into; career off; jackknife; jack-knife; derail; come off ~ rails; jump ~ rails; go off ~ road; go off ~ rails; plough into; plunge into; smash into; slam into; crash into; crash through; run into; collide; collide with; run over; knock down; mow down; crush
subject: vehicle
not subject: policething, weapon, troopsthing, convoything, projectile
actor: none
recipient: object
count object: killed
without: police; protest*; rally; demonstrat*; crowd; missile*; drone*; shell*; riot; mine; deliberately; on purpose; terror*; rammed; cordon; soldier*; tank; tanks; barricade; if; attack; sabotage; bomb; charged; sentenced; convicted
trust: 0.65

[INCIDENT death]
verbs: (hang|stab|shoot|poison|drown|kill|burn) (himself|herself|themselves)
actor: none
recipient: subject
count subject: killed
without: if; would; foot; threaten*; attempt*; tried; protest; leg
trust: 0.7

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: kick off; open; begin; start; get under way; get underway; go ahead; pass off
subject: vote
not subject: text
near: voting; election; elections; poll; polls; polling; referendum; ballot; runoff; run-off; vote
actor: none
recipient: none
implied actor: voters
without: campaign; campaigning; if; would; registration; opinion poll; candidates'; collection; signatures; observers; protest*; detained; after the election; since the election; before the election; election year; rally
trust: 0.5

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: (pound|bang|beat|hammer|drum) on ~ (pots|pans|saucepans|drums|buckets|desks|tables|rails|railings|barrels|gates|shields|tins)
subject: person, number, opp, edu, lab, cvl, crowdpeople, peaceful
not subject: cop, mil, gov
actor: subject
recipient: outside, against
count subject: participants
implied actor: protesters
without: concert; festival; music*; if; orchestra
trust: 0.65

[PROTEST boycott]
verbs: boycott; stay away from; shun
object: event, vote, inauguration, talks, cultureevent
subject: number, cvl, lab, edu, person, opp, pty, body, thing
not subject: country, gov, igo
actor: subject
recipient: object
without: if; would; urge*; call* on; call* for; threaten*
trust: 0.6
# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: (punish|penalise|penalize|hit|slap|target) ~ with ~ (ban|bans|sanctions|tariffs|duties|embargo|measures|curbs|restrictions)
object: country, place, bus, gov, named, body, person
subject: country, igo, gov, place, body
not subject: jud, cop
actor: subject
recipient: object
without: if; would; threaten*; prisoner; athlete; player
trust: 0.7

# A firm gives up what it had meant to make or build there.
[SANCTION discontinue]
verbs: (abandon|drop|shelve|freeze|cancel|scrap|give up|ditch|halt|call off|pull the plug on) ~ (plan|plans|project|factory|plant|contract|order|orders|investment|investments|production|assembly|venture)
subject: bus
near: belarus; belarusian; minsk; hrodna; grodno; brest; gomel
actor: subject
recipient: in, with
without: if; would; strike; protest*
trust: 0.65

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: (abandon|leave|flee|quit|desert) ~ (homes|houses|village|villages|flats|farms|belongings)
subject: person, number, cvl, ref, lab, edu
near: water; flood; floods; fire; fires; shelling; war; fighting; bombs; drones; shells; radiation; troops; raids; advance
actor: subject
recipient: none
count subject: persons
without: if; would; work; for good jobs; holiday; young people; decades
trust: 0.65

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: comply with; comply; abide by; adhere to; implement; honour; honor; fulfil; fulfill; carry out; respect; observe; heed; execute; recognise; enforce
negated: yes
near: ruling*; order; orders; decision; decisions; convention; obligation*; resolution*; demand*; request*; recommendation*; verdict; judgment; judgement; commitments; agreement; treaty; ultimatum
subject: country, gov, place, body, person, named, cop, mil, jud, pronoun
actor: subject
recipient: of, with
without: if; would; yet to; could not; unable; driver*
trust: 0.6

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST riot]
verbs: burn; set fire to; set ~ (fire|ablaze|alight); torch; overturn; smash; smash up; vandalise; trash; wreck
subject: crowdpeople, opp
object: vehicle, property, thing, policething, bus, none
not object: weapon, text
actor: subject
recipient: object
implied actor: protesters
without: if; would; candles; effigy; flag; portrait; passport*; trial; charged; convicted; accused; partisans; relay
trust: 0.75

[PROTEST demo]
verbs: (burn|tear|rip|tear up|rip up|shred|cut up|publicly burn|hand back|throw away|bin|trample) ~ (passport|passports|uniform|uniforms|epaulettes|shoulder boards|party card|diploma|diplomas|certificate|medal|medals|portrait|flag|effigy)
subject: person, named, number, cvl, opp, cop, edu, med, pronoun
near: outside; consulate; embassy; square; camera; video; protest*; crowd; on the steps; front of; live; solidarity; in disgust; in anger; resign*
not subject: country, gov, mil
actor: subject
recipient: against
without: if; police burned; guards; officers tore; migrant*; border; smuggl*; fire at; accident; charged; convicted; sentenced; jailed; detained for; accused; olympi*; won
trust: 0.6

[PROTEST obstruct]
verbs: occupy; take over; sit in; barricade ~ in; lock ~ in; seize
subject: edu, lab, opp, person, number, cvl, crowdpeople
object: property, school, thing, passthing
near: hall; hallway; lecture; rector; rectorate; faculty; university; building; office; offices; ministry; station; studio; plant; corridor; square; bridge; protest*; demand*; sit-in
not subject: mil, cop, gov, leg, uaf, crm, troopsthing, country
actor: subject
recipient: none
count subject: participants
without: post; seat; first place; troops; soldiers; flat; flats; houses; land; power; if; laptops; phones; search; premises for; room for; floors; hotel; gunmen; separatist*; rebels; armed
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: (burn|freeze|choke|suffocate|be crushed|be burned|be burnt|starve|bleed) to death; suffocate; asphyxiate; be electrocuted; be asphyxiated; be crushed by; be buried under; die in ~ (flames|fire|smoke)
subject: person, named, number, pronoun, edu, lab, peaceful, cvl, ref
actor: none
recipient: subject
count subject: killed
without: if; would; police; guards; shelling; missile*; torture*; nazi*; khatyn; war; market; economy
trust: 0.65

[INCIDENT accident]
verbs: (fight|battle|tackle|put out|extinguish|douse|contain|quell|bring under control) ~ (fire|blaze|fires|blazes|flames|inferno|wildfire|wildfires|peat fires)
subject: none, person, number, body, thing, cop, place
actor: none
recipient: none
without: if; would; drill*; exercise*; candles; training; missile*; drone*; shelling; eternal; petrol bomb; molotov*; arson*; political
trust: 0.65

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE investigate]
verbs: (assess|examine|gather|collect|study|analyse|analyze|preserve|compile|catalogue) ~ (evidence|testimony|testimonies|witness statements)
subject: igo, ngo, expert, jud, gov, opp, leg
near: torture; belarus; belarusian; crime; crimes; abuse*; rights; violations; repressions; violence; election; migrants; war; deport*
actor: subject
recipient: of, against, by
absorbs: yes
without: if; would; jailed for; charged; convicted; accused
trust: 0.6

[ACCUSE investigate]
verbs: (drag|haul|take|bring) ~ (before|to|in front of) ~ (court|tribunal|council|icj|hague|arbitration|arbitrators|wto)
object: country, body, bus, place, gov
subject: country, gov, ngo, bus, place, igo
actor: subject
recipient: object
without: if; would; threaten*; bus; detained; defendant
trust: 0.65

[ACCUSE allege]
verbs: (observe|record|note|report|register|detect|cite|log|find|see) ~ (violations|irregularities|fraud|falsifications|falsification|breaches|ballot stuffing|ballot-stuffing|stuffing)
subject: igo, ngo, person, opp, body, leg, visitorsthing, number
not subject: cop, mil
near: election; vote; count; polling; ballot; poll; referendum; rights; monitors; observers; rapporteur; torture; prison; prisons; detention
actor: subject
recipient: by, in
absorbs: yes
without: no ~ (violations|irregularities); not; any ~ (violations|irregularities); airspace; traffic; border; if; minor; ceasefire
trust: 0.6

[ACCUSE disapprove]
verbs: slate; lambast; decry; deplore; pillory; savage; rip into; tear into; lay into; hit out at; lash out at; rail against; fume at; inveigh against; rap; rebuke; chide; scold; berate
subject: country, gov, igo, ngo, person, named, body, place, leg, opp, pronoun, rel, med
not subject: cop, jud, weapon, vehicle
actor: subject
recipient: object, at, against, into
without: for january; candidate; rap song; film; album; concert; play; coach; player*; referee; if; be slated
trust: 0.65

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE]
verbs: (tap|bug|wiretap|intercept|monitor|eavesdrop on|listen in on|wire|snoop on|spy on) ~ (phone|phones|calls|flat|office|apartment|correspondence|messages|conversations|telephones|emails|mail)
subject: cop, gov, person, none, country, body, hackerthing
near: kgb; agents; police; security; services; service; secret; opposition; journalist*; activist*; lawyer*; pegasus; spyware; officers; surveillance
actor: subject
recipient: of, object
without: if; would; could; charity; hotline
trust: 0.55

[COERCE]
verbs: (stamp out|root out|quash|snuff out|stifle|silence|muzzle|suppress|smother|gag|eradicate|choke off) ~ (dissent|opposition|critics|criticism|media|protest|protests|speech|resistance|unions|voices|journalists|outlets)
subject: cop, gov, country, person, named, body, place
not subject: igo
actor: subject
recipient: object
without: if; would; attempt*; try; tries; trying; aim*; designed; meant; laws; corruption; must; failed
trust: 0.5

[COERCE arrest]
verbs: (send|commit|confine|sentence|place|order|subject) ~ (psychiatric|forced treatment|compulsory treatment|compulsory psychiatric|mental hospital|asylum); undergo ~ (forced|compulsory) ~ (treatment|examination); be ~ undergo ~ (forced|compulsory|psychiatric) ~ (treatment|examination)
subject: none, jud, person, gov, named, cop, pronoun
object: person, named, opp, pronoun, med, number, none
not object: aid, thing
actor: none
recipient: object, subject
implied actor: court
without: if; refugee*; granted; sought; patient*; drunk; covid*; volunt*
trust: 0.6

[COERCE arrest]
verbs: (lead|escort|bring|march|carry|drag|wheel|take) ~ (into|to|from|out of) ~ (court|courtroom|courthouse|dock|cage)
object: person, named, opp, med, number, pronoun
subject: none, cop, person
near: handcuff*; cuffed; shackled; shackles; masked; convoy; in chains; under guard; guards; stretcher
actor: subject
recipient: object
implied actor: police
without: if; lawsuit; sue*; complaint; football; tennis
trust: 0.6

[COERCE restrict]
verbs: (dismiss|fire|sack|expel|suspend|demote|let go|lay off|kick out|throw out|strip) ~ for ~ (=treating|=signing|=refusing|=taking|=supporting|=posting|=attending|=criticising|=criticizing|=joining|=speaking|=wearing|=striking|=reading|=showing|=helping|=expressing|=voting|=condemning|=opposing|=liking|=telling|=teaching|=sharing|=giving|=walking|=organising)
object: person, named, number, edu, lab, med, opp, pronoun, cvl, thing, jud, cop, rel
not object: diplomat, country, text, appealthing, case
subject: none, body, gov, bus, edu, person, med
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: if; would; bribe*; embezzl*; theft; doping; match; club; coach; referee; drunk*; taking bribes; abuse of office; rockets; missiles
trust: 0.75

[COERCE ban]
verbs: (close|scrap|axe|abolish|disband|cut|shut|end|cancel|shut down) ~ (class|classes|course|courses|department|lessons|instruction|teaching|school|schools|kindergarten)
near: belarusian-language; polish-language; lithuanian-language; polish; lithuanian; minority; german-language; in belarusian; in polish; mother tongue
subject: gov, body, country, place, none, person
actor: subject
recipient: object, of
implied actor: authorities
without: flood*; fire; holiday; covid*; virus; frost; boiler; if; would; strike; protest*
trust: 0.6

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE weapons]
verbs: escort; intercept; shadow; chase; track; force down; turn back; identify; tail; monitor; scramble to intercept; see off; accompany
object: flyingthing, weapon
not object: crowdweapon, case, bombthing
subject: aircraftthing, mil, country, flyingthing, none, number, place
near: fighter*; jet; jets; f-16*; airspace; air force; radar; helicopters; air defence; air defense; pilots; pair of
actor: subject, of
recipient: object
without: shot down; shot it; minsk airport; ryanair; passenger; protest*; if; would; crash*; killed; forced to land
trust: 0.6

[MOBILIZE troops]
verbs: blockade; encircle; besiege; surround; lay siege to; ring; close in on
object: place, settlement, property, none, troopsthing, mil
subject: mil, troopsthing, convoything, uaf
actor: subject
recipient: object
without: police; crowd; protest*; if; would; farmers; truckers; hauliers; talks
trust: 0.6

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: (borrow|receive|obtain|secure|get|raise|draw|be lent) ~ from
object: money, aid
subject: country, gov, place, body, ngo, med
near: loan*; billion; million; credit*; imf; bank; fund; moscow; russia; china; eu; eurasian; grant*; tranche
not subject: person, crm
actor: from
recipient: subject
measures: money
without: sale*; exports; fine; tax; ransom; bribe*; bond*; market; trade; transit; if; would; fee; customs; damages; books
trust: 0.6

[AID]
verbs: prop up; bankroll; bail out; shore up; subsidise; subsidize; keep ~ afloat; underwrite
subject: country, gov, place, igo
near: loan*; money; billion; million; subsid*; cheap gas; credit*; cash; funds; refinanc*
actor: subject
recipient: object
measures: money
absorbs: yes
without: if; would; own; budget of the; pensions; farms; stop*
trust: 0.6

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT third-party]
verbs: (broker|mediate|facilitate) ~ @talks; mediate (between|in); act as ~ mediator; shuttle between
subject: country, gov, person, named, igo, place, diplomat, rel
actor: subject
recipient: between, with
absorbs: yes
without: if; would; offer*; propos*; ready to; willing
trust: 0.75

[CONSULT]
verbs: (arrange|convene|organise|organize|set up|host|chair|schedule|call) ~ (meeting|talks|summit|consultations|conference|session)
subject: gov, diplomat, country, place, igo, person, named
near: minister*; president*; envoy*; leaders; delegation*; ambassador*; heads of; sides; talks; summit; presidents; security council
actor: subject
recipient: of, between, with, on
absorbs: yes
without: fans; school; if; would; parents; workers; tenants; voters; propos*; journalists; reporters; shareholders; trial; cabinet; staff; factory; residents
trust: 0.55

[CONSULT visit]
verbs: embrace; hug; greet; shake hands with; shake ~ hand; welcome; receive; see off
object: gov, named, diplomat
subject: gov, named, diplomat
near: airport; palace; residence; kremlin; steps; tarmac; sidelines; summit; guest; state dinner; red carpet; handshake; for the cameras; independence palace
not subject: opp, med, cop
actor: subject
recipient: object, with
without: released; freed; prison*; wife; mother; if; would; coffin; relatives; supporters; crowd; newborn; idea; reform*; freed from
trust: 0.65

# --- COOPERATE ----------------------------------------------------------------------------------------------

[COOPERATE]
verbs: dock; arrive; berth; moor; unload; be unloaded; set sail; sail; be loaded; leave ~ port; call at ~ port
subject: batch, shipthing
near: crude; oil; potash; fuel; cargo; fertiliser*; fertilizer*; diesel; grain; for belarus; belarusian; naftan; mozyr; barrels; tonnes
actor: none
recipient: none
without: sanction*; seized; impounded; detained; drone; if; would; sank; fire; migrants; aid; humanitarian; weapons; attack*
trust: 0.6

# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST change]
verbs: remind ~ of ~ (duty|duties|obligation|obligations|commitment|commitments|promise|promises|responsibility)
subject: country, gov, igo, ngo, diplomat, person, named, body
object: country, gov, place, body, person, named
actor: subject
recipient: object
absorbs: yes
without: if; would; voters; citizens; parents
trust: 0.65

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: (convey|pass on|relay|bring|deliver|extend|transmit) ~ (greetings|congratulations|regards|thanks|gratitude|best wishes|good wishes) (to|from)
subject: person, gov, named, diplomat, country, pronoun
actor: subject
recipient: to
without: if; would; condolences
trust: 0.7

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN decide]
verbs: (overhaul|reshuffle|shake up|revamp|restructure|reorganise|reorganize) ~ (government|cabinet|ministry|ministries|command|leadership|administration|army|police|electoral|code|security services|council)
subject: gov, person, named, country, pronoun, place, leg
not subject: igo, opp
actor: subject
recipient: none
without: if; would; must; urge*; demand*; company; club
trust: 0.6

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT schedule]
verbs: be (slated|pencilled in|fixed|set|due|timed) for
subject: vote
actor: none
recipient: none
implied actor: authorities
without: if; would; parliament's vote; council vote; count
trust: 0.65

[ELECT result]
verbs: (clinch|secure|win|land|bag|seal) ~ (seventh|sixth|fifth|fourth|third|second|new|another) ~ term
subject: person, named, gov, pronoun
actor: none
recipient: subject
measures: percent
implied actor: Central Election Commission
without: prison; jail; if; would; school
trust: 0.75
# --- COERCE -------------------------------------------------------------------------------------------------

# Graves and signs of memory that those in power do away with.
[COERCE seize]
verbs: dismantle; demolish; erase; whitewash; scrub off; tear down; bulldoze; raze; remove; pull down; topple; take down; destroy; paint over; level; plough up; chop down; saw off; cut down
object: memorialthing
subject: gov, cop, country, body, none, person, place
actor: subject
recipient: object
implied actor: authorities
without: vandal*; lenin; soviet; if; would; storm; restor*; red army; dzerzhinsky; missile*; shelling
trust: 0.65

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT]
verbs: capture; seize; retake; recapture; overrun; storm; invade; occupy; conquer; take
object: settlement
subject: mil, uaf, country
actor: subject
recipient: object
without: if; would; could; deal; exercise*; drill*; police
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN law]
verbs: regulate; govern; require; oblige; allow; entitle; empower; permit; provide for; introduce; establish; define; tighten; simplify; eliminate; abolish; create; set; raise; cut; expand; broaden; exempt; grant
subject: law
near: new; signed; amended; comes into force; came into force; came into effect; takes effect; took effect; adopted; published; from (january|february|march|april|may|june|july|august|september|october|november|december)
actor: none
recipient: none
implied actor: authorities
without: if; would; existing; current; soviet; article ~ of; sanction*; eu law; us law; death penalty; physics; gravity
trust: 0.7

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT withdraw]
verbs: (dismantle|pack up|close|fold up|vacate|leave|clear out of) ~ (camp|camps|base|bases|positions|garrison|barracks|headquarters)
subject: mil, uaf, troopsthing, body, named
near: troops; soldiers; wagner; mercenaries; fighters; army; withdraw*; left belarus; returned; base; front; forces
not subject: cop, gov, ngo, opp
actor: subject
recipient: none
without: if; would; protest*; summer; school; migrant*; refugee*; exercise*; drill*
trust: 0.55
# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE evacuate]
verbs: (retrieve|repatriate|evacuate|airlift|fly ~ home|bring ~ home|pull ~ out|get ~ out) ~ (citizens|nationals|compatriots|students|tourists|staff|residents|families|children)
subject: country, gov, place, body, none
actor: subject
recipient: object
without: if; would; urge*; prisoner*; released; summer camp; bodies; deport*
trust: 0.65

[RELOCATE migrate]
verbs: (bring|ferry|smuggle|drive|lead|guide|take|carry|move|transport|help) ~ (across|over|into|through) ~ (border|frontier|poland|lithuania|latvia|germany|eu)
object: ref, number, person
subject: crm, person, number, none
near: smuggler*; trafficker*; courier*; migrant*; iraqis; syrians; afghans; guide*; driver*; taxi; van; lorry
not subject: cop, gov, country, mil, ngo
actor: object
recipient: none
count object: persons
without: if; would; charged; jailed; convicted; cigarettes; for smuggling; released; prisoners; talks; tanks; accus*; troops; fight; war
trust: 0.6

[RELOCATE migrate]
verbs: (creep|crawl|squeeze|climb|clamber|dig|tunnel|scramble|wriggle|vault|swim|wade|row|paddle|jump) ~ (under|through|over|across|beneath) ~ (fence|wire|wall|barrier|bug|svislach|border|frontier|hole|river)
subject: number, person, ref, none
not subject: cop, mil, gov, med, crowdpeople
near: fence; wire; border; barrier; frontier; bug; svislach; poland; lithuania; latvia; migrant*; belarus
actor: subject
recipient: none
count subject: persons
without: if; would; cat; bear; children played; reporters; troops; tanks; prison; stadium; tourists; activist; swam for; record
trust: 0.65

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: (assemble|muster|report|gather|turn up|present ~) ~ (recruiting|recruitment|assembly|enlistment|mobilisation|mobilization|conscription) ~ (point|points|office|offices|centre|center|centres|station)
subject: person, number, mil, troopsthing, cvl, none
actor: none
recipient: none
count subject: troops
without: if; would; protest*; mothers; evacuat*; fire; arson
trust: 0.6

[MOBILIZE militia]
verbs: (enlist|enrol|enroll|sign up|volunteer) ~ (army|legion|regiment|battalion|forces|brigade|militia|wagner|military|unit|units|guard)
subject: number, person, named, pronoun, crm
actor: subject
recipient: none
count subject: troops
without: if; would; charged; accus*; jailed; sentenc*; convict*; urge*; agents; trial; suspected
trust: 0.6

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT withdraw]
verbs: (depart|leave|pull out|set off|roll out) ~ from
subject: vehicle, convoything, troopsthing
near: troops; soldiers; wagner; fighters; hardware; tanks; battalion; brigade; servicemen
actor: possessor, of
recipient: from
without: for ukraine; towards; to the front; if; would; freight; passenger*; to the border; for the border; evacuees
trust: 0.55

[RETREAT withdraw]
verbs: cede; surrender; yield; give up; relinquish; lose; abandon
object: settlement
subject: country, mil, uaf, place, gov
actor: subject
recipient: to
without: if; would; could; must; should; never; not; population; market
trust: 0.6

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT crowd-control]
verbs: (flush|drive|force|push|chase|clear|disperse|scatter|repel|beat back|break up|dislodge) ~ with ~ (tear gas|water cannon|water cannons|stun grenades|rubber bullets|gas|pepper spray|flash grenades|jets of water)
subject: cop, mil, none
object: person, number, opp, crowdthing, protestevent, demothing, lab, edu, pronoun, peaceful, ref
actor: subject
recipient: object
implied actor: police
implied recipient: protesters
without: if; would; lorry; furnace
trust: 0.75

[ASSAULT primitive]
verbs: (splash|throw|pour|hurl|spray|fling|squirt|toss|douse) ~ (acid|boiling water|ammonia|pepper spray|brilliant green|zelyonka|petrol) ~ (in|into|on|over|at)
subject: person, number, none, crm, named, pronoun
near: face; eyes; journalist*; activist*; editor; reporter; opposition; head; him; her; lawyer; candidate
actor: subject
recipient: possessor, on, over, at
without: if; would; himself; herself; charged; convicted; door; car
trust: 0.65

[ASSAULT primitive]
verbs: (jab|stab|slash|cut|hack|gash|prod|poke|strike|attack|wound|lunge at|hit|threaten ~) ~ with ~ @bladething
object: person, named, number, cop, pronoun, bodypart
subject: person, number, named, none, crm, ref, pronoun, cop
actor: subject
recipient: object
count recipient: injured
without: if; would; himself; herself; cake; surgeon; meat; wire; fence; ribbon
trust: 0.7

[ASSAULT heavy-weapons]
verbs: neutralise; neutralize; suppress; bring down; down; destroy; knock out; take down; intercept and destroy
object: flyingthing
subject: mil, thing, country, none, batterything, weapon, person
near: drone*; missile*; shahed*; rocket*; helicopter; su-*; air defence*; air defense*; overnight
not object: balloonthing
actor: subject
recipient: none
count object: vehicles
without: if; would; test*; exercise*; drill*; practised; training; belavia; range
trust: 0.6

[ASSAULT]
verbs: unleash ~ dogs; set ~ dogs on; unleash ~ (war|offensive|invasion|bombardment|assault); wage ~ war (on|against); launch ~ (war|invasion|full-scale) ~ (on|against|of)
subject: country, mil, cop, gov, named, none, person, place
not subject: igo
actor: subject
recipient: on, against, of
without: if; would; drugs; corruption; price; words; trade war; information; war on poverty; propaganda; hybrid; rabbits; by other means; threaten*; plan*; prepar*; cyber*
trust: 0.6

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE seize]
verbs: (tow|haul|drag|drive) away; tow; impound; clamp
object: vehicle
subject: cop, none, gov, jud
near: police; officers; bailiffs; protest*; activist*; blogger*; court; arrest*; fine; fines; debt; migrants; smuggl*
actor: subject
recipient: possessor, of
implied actor: police
without: crash; accident; stuck; snow; broke down; wreck; parking
trust: 0.6

[COERCE seize]
verbs: (seize|confiscate|impound|intercept) ~ (cigarettes|tobacco|packs|drugs|heroin|cocaine|amber|alcohol|contraband|cash|ammunition|vodka|cheese|apples)
subject: cop, none, gov, person, country, place, body, jud
actor: subject
recipient: from
implied actor: authorities
without: if; would; robbers; thieves
trust: 0.65

[COERCE restrict]
verbs: (terminate|cancel|end|break off|cut short|tear up) ~ (contract|contracts) ~ (of|with) ~ (lecturer|lecturers|teacher|teachers|doctor|doctors|worker|workers|employee|employees|journalist|journalists|actor|actors|miner|miners|professor|professors|nurse|nurses|staff|academics|musicians|director)
subject: person, body, edu, gov, bus, none, med
actor: subject
recipient: of, with
implied actor: authorities
without: if; would; by mutual; club; coach
trust: 0.75

[COERCE misinform]
verbs: (air|broadcast|show|publish|circulate|spread|post|release|run|plant) ~ (forged|doctored|fake|faked|fabricated|staged|falsified|bogus|deepfake) ~ (letter|video|recording|call|interview|footage|document|documents|photo|photos|story|stories|news|audio|messages); (mislead|deceive|dupe|hoodwink) ~ (viewers|voters|public|readers|residents) ~ with
subject: med, gov, cop, country, place, none, body, person, hackerthing
actor: subject
recipient: of, about
without: if; would; accus*; law; punish*; fined; jailed; convicted; charged
trust: 0.65

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE investigate]
verbs: (summon|call|invite|call in|order|bring in) ~ for ~ (questioning|interrogation)
subject: cop, jud, none, gov
object: person, named, number, opp, med, edu, pronoun, rel, lab
not object: diplomat
actor: subject
recipient: object
count recipient: persons
implied actor: police
without: if; would; arrest*; detain*; handcuff*
trust: 0.65

[ACCUSE disapprove]
verbs: smear; vilify; demonise; demonize; slander; defame; denigrate; disparage; malign; besmirch; belittle
subject: med, gov, named, country, person, place, body
object: person, named, country, body, opp, igo, med, pronoun, rel, gov
not subject: cop, jud
actor: subject
recipient: object
without: if; would; charged; convicted; jailed; sentenced; accused of; sued; law on; fined; case
trust: 0.55

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: shout down; boo; heckle; jeer; whistle at; hiss at; howl down; drown out; barrack
subject: lab, edu, person, number, crowdpeople, opp, cvl, none
object: gov, named, diplomat, pronoun
near: president; lukashenk*; lukashenka*; minister; rector; governor; officials; speech; plant; workers; students; ambassador; mayor
not subject: leg, gov, cop
actor: subject
recipient: object
implied actor: protesters
without: match; stadium; fans; concert; eurovision; game; goal; parliament; lawmakers; deputies
trust: 0.65

[PROTEST demo]
verbs: (splash|throw|pour|hurl|fling|daub|spatter|douse|smear|spray) ~ (paint|dye|blood|ketchup|eggs|manure|red paint) ~ (on|at|over|across|onto)
subject: person, number, opp, edu, cvl, named
near: embassy; consulate; mission; ministry; gate; ambassador; consul; monument; residence; parliament; facade; headquarters
not subject: cop, gov, mil, jud
actor: subject
recipient: on, at, over
without: if; would; face; charged; convicted; jailed; sentenced; painter*; accident
trust: 0.65

[PROTEST strike]
verbs: (bring|grind|shut|paralyse|paralyze) ~ to ~ (halt|standstill)
subject: lab, strikething, shiftthing
near: plant; factory; mine; works; shop floor; line; lines; traffic; transport; strike; strikers; workers; drivers; production
actor: subject
recipient: none
implied actor: workers
without: if; would; storm; snow; accident; price*
trust: 0.65

[PROTEST obstruct]
verbs: (choke|clog|block|jam|seal|cut|bar|obstruct) ~ (road|roads|motorway|motorways|street|streets|highway|crossing|crossings|approaches|access|bridge)
subject: vehicle, lab
near: tractors; farmers; farmer; hauliers; truckers; lorries; angry; protest*; miners; drivers; slow-moving
not subject: policething, weapon, convoything, cop
actor: of, possessor, subject
recipient: none
implied actor: protesters
without: accident; crash*; snow; storm; overturned; jackknif*; police vans; police; if; would; broke down; sale
trust: 0.6

# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: (terminate|cut off|halt|stop|freeze|suspend|discontinue|withdraw|slash|pull) ~ (aid|assistance|funding|financing|grants|lending|loans) ~ (to|for)
subject: country, igo, gov, place, body
near: belarus; belarusian; minsk; government; lukashenko; lukashenka; projects; public sector
not subject: jud, cop
actor: subject
recipient: to, for
absorbs: yes
without: if; would; urge*; threaten*; legal aid; farms; opposition; exile; media
trust: 0.7

[SANCTION discontinue]
verbs: curtail; restrict; limit; curb; choke off; throttle; scale down; scale back; wind down; pare back; whittle down
object: trade, travel, flightline
near: exports; imports; trade; belarus; belarusian; minsk; supplies; deliveries; flights; cooperation; contacts
subject: country, igo, gov, place, body, bus
not subject: jud, cop
actor: subject
recipient: to, with, from
without: if; would; could; internet; own citizens; freedom*; speech; visits; parcels; snow; fog; pandemic; covid*; opec; rights; youtube; traffic in
trust: 0.55
`;
