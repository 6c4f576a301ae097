/** English words for searches, bans, closures, blocks and other restrictions. The format is told in ../format.ts. */
export const coercion = `
# --- COERCE seize

[COERCE seize]
verbs: raid; ransack; turn over; turn upside down; comb through; comb; go through; rifle through; search; carry out ~ search; carry out ~ raid; conduct ~ search; conduct ~ raid; burst into; break into; break down ~ door; break ~ door down; storm; storm into; swoop on; descend on; come to ~ with ~ search; have ~ flat turned over; have ~ home searched; turn ~ over
object: property, place, body, bus, med, person, ngo, lab, none, edu, rel
not object: text, talks, weapon, country, crowdweapon, border, law, trade
actor: subject
recipient: object, of, at, possessor, in
implied actor: police
without: market; podium; chart; stage; headline; barricade; mail; parliament; capitol; power; soul; hearts; searching for; search for (him|her|them); search for ~ (missing|boy|girl|child|children|survivor|survivors|body|bodies|clue|clues|answers|work|jobs|hikers|climbers|fisherman|victims); embassy in; survivors; exam; motions; border; fence; gate; channels; hard times; tears; laughter; applause; song; bloom
trust: 0.7

[COERCE seize]
verbs: confiscate; impound; expropriate; nationalise; nationalize; commandeer; appropriate; seize; take away; requisition; strip ~ of ~ property; take ~ flat away; auction off; freeze ~ account; freeze ~ asset; place ~ under external management; sequester; arrest ~ property; arrest ~ account; arrest ~ asset; carry off ~ computer; carry away ~ computer; drive off with; make off with; take over
object: property, vehicle, weapon, bus, place, embassy, money, aid, trade, none, thing
not object: post, talks, border, sentencething, case
actor: subject
recipient: object, of, from, possessor
implied actor: authorities
without: chance; opportunity; power; initiative; office; chairmanship; presidency; role; lead; command; job; reins; heart; breath; drugs; heroin; smuggl*; cigarettes; by creditors; by its creditors; pirates
trust: 0.6

[COERCE seize]
verbs: force ~ to land; force down; force ~ down; divert ~ to minsk; ground; hijack; force ~ landing; intercept; order ~ to land; make ~ land; scramble ~ escort
object: property, vehicle, weapon, bus, trade, person, none
near: plane; flight; airliner; aircraft; jet; ryanair; airline; airport; landing; minsk; boeing; passenger*
actor: subject
recipient: object
implied actor: authorities
without: funds; attention; balloon*; crash*; storm; technical
trust: 0.7

# "Latvia bans flights along its eastern border": a state closes its own sky.
[COERCE restrict]
verbs: (ban|bar|stop|restrict|suspend|halt|forbid|prohibit|limit) ~ (flight|flights|flying|traffic) ~ (along|near|by|close to|around) ~ (border|frontier); close ~ (airspace|sky|skies) ~ (along|near|by|close to) ~ (border|frontier)
subject: country, gov, place, none, body
actor: subject
recipient: none
without: if; would; airline*; ryanair; belavia; cigarettes
trust: 0.6

[COERCE restrict]
verbs: let in; let ~ in; let through; let ~ through; allow in; allow ~ in; allow ~ into; admit
negated: yes
subject: country, gov, place, cop, none, body
object: vehicle, travel, ref, number, person, cvl
near: cars; lorries; trucks; buses; plates; vehicles; migrants; passengers; drivers; holders; citizens; border; crossing*; checkpoint*; traveller*; travelers; bus
not subject: lifeless, bus, jud
actor: subject
recipient: object
without: football; club; restaurant; cinema; theatre; observer*; monitor*; red cross; lawyer*; inspector*; court; rapporteur; journalists; evidence; goal; union
trust: 0.7

# Who may no longer work as what he is is banned.
[COERCE ban]
verbs: strip ~ of ~ (licence|license|accreditation|licences|licenses); (revoke|withdraw|cancel|annul|suspend|rescind|take away) ~ (licence|license|accreditation|licences|licenses|accreditations); deprive ~ of ~ (licence|license|accreditation|licences|licenses); disbar; strike off; strike ~ off ~ (register|rolls); lose ~ (licence|license|accreditation|licences|licenses)
target: person, body, named, number, pronoun, thing, none, med
subject: gov, jud, cop, leg, country, none, body, person, number, named, pronoun
actor: subject
recipient: object, of, possessor, to
count recipient: persons
implied actor: authorities
without: tonnes; tons; cheese; meat; driving; driver's; drunk*; general licence; treasury; export licence*; import*; alcohol; taxi; fishing; hunting; ambassador*; diplomat*; envoy*; ship; vessel
trust: 0.85

# "Her residence permit was cancelled": whoever loses it must leave.
[COERCE restrict]
verbs: (revoke|cancel|annul|withdraw|rescind|void|invalidate|refuse to renew|take away) ~ residence (permit|permits|card|cards|status); strip ~ of ~ residence (permit|permits|status); strip ~ of ~ residency
subject: country, gov, body, none, place, cop, named, jud
actor: subject
recipient: of, from, object, possessor
count recipient: persons
implied actor: authorities
without: if; could; might; refus* to revoke; spouse; tax
trust: 0.65

# "Ninety lawyers have lost the right to practise", "lost her licence": someone took it away.
[COERCE restrict]
verbs: lose ~ (right|rights) to (practise|practice|work|teach|trade|broadcast|perform); lose ~ (licence|license|licences|licenses|accreditation)
subject: person, named, number, pronoun, med, edu, cvl, lab
near: lawyer*; attorney*; advocate*; notar*; doctor*; journalist*; reporter*; teacher*; artist*; musician*; bar; correspondent*
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: drunk*; driving; driver's; drivers; if; would; may; might; could; risk*; threat*; market; appeal*
trust: 0.6

# Flights are diverted by fog and balloons, too.
[COERCE seize]
verbs: divert
object: vehicle, weapon, bus, trade, travel, flightline
near: minsk; fighter; fighter jet; mig; mig-29; bomb threat; bomb scare; ryanair; blogger; journalist; dissident; activist; forced; arrest*; false; hoax
actor: subject
recipient: object
implied actor: authorities
without: funds; attention; balloon*; crash*; storm; technical; fog; snow; weather; drone*; ill passenger; medical
trust: 0.7

[COERCE seize]
nouns: search; raid; house search; police raid; confiscation; seizure; forced landing; nationalisation; nationalization; ^seizure of property; hijacking; ^diversion of
actor: subject
recipient: object, on, at, of
needs: recipient
implied actor: police
without: search engine; search for; air raid; search and rescue; seizure of power; drug; in search of; job search
trust: 0.55

[COERCE seize]
verbs: sabotage; damage ~ (railway|track|line|relay); disable ~ (railway|track|line|relay|signal); blow up ~ (railway|track|line|aircraft|plane|bridge); set fire to ~ (relay|cabinet|building|car); burn ~ relay; wreck ~ (signal|relay); occupy ~ (building|base|plant); put ~ out of action
subject: person, body, named, number, pronoun, none
actor: subject
recipient: object
without: storm; flood; accident; talks; ceasefire
trust: 0.55

[COERCE seize]
verbs: comb; turn inside out; pay ~ visit to; knock on ~ door of; knock at ~ door of; smash ~ way into; force ~ way into; enter ~ (home|flat|apartment|house|office|premises|newsroom); come with ~ search to; come with search to; come to ~ with ~ (search|warrant); appear at ~ with ~ (search|warrant); arrive with ~ (search|warrant) at; arrive at ~ with ~ (search|warrant); inspect ~ (home|flat|apartment|phone|phones|premises); search through; rummage through; go over; strip-search; frisk; subject ~ to ~ search; carry out ~ inspection in
object: property, med, ngo, body, none, person
subject: cop, none, jud
not object: border, text, weapon, country, talks
actor: subject
recipient: object, to, of, at, possessor, in
implied actor: police
near: police; officer*; kgb; search*; warrant; security; agent*; investigator*; masked; omon; siloviki; raid*; tax; customs; prosecutor*; inspector*
without: survivors; missing; wreck*; rubble
trust: 0.6

[COERCE seize]
verbs: take place; be held; be conducted; be under way; be carried out; continue; begin; take; last; turn up
subject: searchthing
actor: none
recipient: at, in, of, object
implied actor: police
without: survivors; missing; rescue; engine; truth; wreckage; job; trial; end
trust: 0.6

[COERCE seize]
verbs: take over; take control of; seize control of; assume control of; put ~ under ~ (administration|management|control); place ~ under ~ (administration|management|control); bring ~ under state control; put ~ up for auction; put up for auction; put under the hammer; sell off; sell ~ at auction; auction; auction off; wrest; pocket; siphon off; distrain; evict ~ from; take possession of; hold ~ hostage; impound; take ~ off; divest
object: property, bus, vehicle, trade, aid, money, med, rel, ngo, body
near: state; authorities; government; bailiff*; court; lukashenko; lukashenka; minsk; belarus; belarusian; debt; damages; confiscat*; seiz*; police; management; nationali*; regime; ministry; church; shares; fine; assets; impound*; customs
subject: gov, cop, jud, country, none, person, body, leg
not subject: uaf
actor: subject
recipient: possessor, of, from, object
implied actor: authorities
without: market; sanction*; presidency; premiership; post; eu; european; helm; profit*; painting; football; prize*; treasury; ministry of finance; washington; bakery
trust: 0.6

[COERCE seize]
verbs: confiscate; impound; seize; take away; carry away; carry off
object: text, thing, number, site
subject: cop, gov, none, jud
near: copies; copy; book*; computer*; laptop*; phone*; memory; drive*; flag*; leaflet*; money; savings; passport*; cash; equipment; camera*; server*; documents; files; banner*; print*; truck*; lorr*; cargo; goods; car; cars; belongings; devices
actor: subject
recipient: object, of, from, possessor
implied actor: authorities
without: drug*; cocaine; heroin; hashish; cannabis; cigarette*; smuggl*; contraband; initiative; power; opportunity; chance; moment
trust: 0.6

[COERCE seize]
verbs: burst into; barge into; break into; force ~ way into; storm into; descend on; turn up at; show up at; pitch up at; comb through
subject: cop
object: property, event, body, med, ngo, none, person, rel, edu, place, bus
near: police; officers; men; kgb; agents; search*; phone*; telephones; warrant; masked; documents; concert; party; home; flat; apartment; office; offices; premises; newsroom; editorial; omon; gubopik; inspectors; siloviki; tax; investigator*
actor: subject
recipient: object, at, of, into, to, possessor
implied actor: police
without: embassy; funeral; crash; accident; exercise; parliament; ceremony; award*; hospital; school fair; conference; talks; border; injured; protesters; square; tears; laughter; applause; song; bloom
trust: 0.55

# Police come and look everywhere; what for must be told.
[COERCE seize]
verbs: crash; interrupt; arrive at; come to; appear at; call at; visit; be inside; check; inspect; examine; go through; look through
subject: cop
object: property, event, body, med, ngo, none, person, rel, edu, place, bus
near: search*; phone*; warrant; masked; home; homes; flat; apartment; office; offices; premises; newsroom; editorial; kgb; omon; gubopik; siloviki; tax; balaclavas; lecture; concert; party; documents
actor: subject
recipient: object, at, of, into, to, possessor
implied actor: police
without: embassy; funeral; crash; accident; exercise; parliament; ceremony; award*; hospital; school fair; conference; talks; border; injured; protesters; square; tears; laughter; applause; song; bloom
trust: 0.55

[COERCE seize]
verbs: take; seize; sell; auction; confiscate; claim; grab; strip ~ of; requisition; impound; freeze; arrest; attach
object: assetthing
subject: cop, jud, gov, none, country, leg
not subject: uaf
near: bailiff*; court; exile; exiled; convicted; jailed; state; authorities; police; debt*; damages; prosecutor*; confiscat*; tax; inspectorate; kgb; investigat*; political; fine; customs; auction
actor: subject
recipient: possessor, of, from
implied actor: authorities
without: market; painting; film; sanction*; eu; photo*; treasury
trust: 0.6

[COERCE seize]
verbs: demolish; bulldoze; raze; blow up; sabotage; dynamite
object: property, place, trade, vehicle, none, body
subject: mil, cop, uaf, opp, country, body, person
actor: subject
recipient: object
without: world war; wartime; nazi*; 1941; 1942; 1943; 1944; opponent*; rivals; argument; photo; film; myth; record*; storm; stadium for; bluff; proportion
trust: 0.55

[COERCE seize]
verbs: storm; raid; ransack; search; turn over; sweep through; comb through; swoop on; pounce on; barge into; burst into; smash ~ way into; march into; crash into; descend on; turn out ~ pocket; turn ~ upside down; turn ~ inside out; rifle through; go through ~ (phone|phones|bag|bags|wallet|pockets|drawers|papers)
subject: cop
not object: weapon, mil, country, vehicle, crowdthing
actor: subject
recipient: object, of, into, on, possessor
implied actor: police
without: embassy; front; trench*; positions; exam; hostage*; drill; exercise; if; would; fence; chart*; missing; survivor*; rubble; body; forest; woods; lake; river; wreck*; answers; clues; tears; laughter; applause; song; bloom
trust: 0.6

[COERCE seize]
verbs: (put|place|slap|clap) ~ (lien|distraint|seal|seals) on; (put|place) ~ under (lien|distraint|seal); help ~ to ~ @assetthing; distrain; sequestrate; repossess; slap ~ seal on; seal ~ (office|offices|door|doors|premises)
subject: cop, jud, gov, body, none, country
not object: border, weapon
actor: subject
recipient: of, possessor, object, on
implied actor: authorities
without: mortgage; bank; deal; fate; victory; approval; nuclear; sanction*
trust: 0.7

[COERCE seize]
verbs: cart off; carry off; haul off; haul away; make off with; walk off with; walk out with; truck away; bear off; cart away; carry away; take away; load up
object: carriedoff
subject: cop, jud, none, gov
actor: subject
recipient: possessor, of, from
implied actor: police
without: burglar*; thieves; thief; medal*; prize*; trophy; storm; flood; rubbish
trust: 0.65

[COERCE seize]
verbs: blow up; torch; burn down; set fire to; set ~ (fire|alight|ablaze); firebomb; dynamite; sabotage; damage; destroy; wreck; cripple; disable; knock out; derail
subject: wrecker
not object: person, number
actor: subject
recipient: object, possessor
without: effigy; charged; accused; convicted; plot*; if; hopes; talks; career
trust: 0.65

[COERCE seize]
verbs: kick in ~ door; kick down ~ door; break down ~ door; smash in ~ door; batter down ~ door; call on ~ with ~ (search|warrant|warrants); turn up with ~ (search|warrant|warrants); load ~ into ~ (van|vans|car|truck|minibus); leave with ~ (laptop|laptops|phone|phones|computer|computers|crate|crates|box|boxes|files|documents|servers|equipment); walk away with; walk off with; empty ~ (safe|shelf|shelves|cupboard|desk|drawers|till); block ~ (card|cards|account|accounts); seal ~ (newsroom|office|premises|flat|shop); take ~ (phone|phones|laptop|laptops|computer|computers|camera|cameras|equipment|passport|hard|server|servers|tablet|tablets|memory)
subject: cop, jud
actor: subject
recipient: possessor, of
implied actor: police
without: burglar*; if; would; thief; thieves
trust: 0.7

[COERCE seize]
verbs: (pay|make) ~ (visit|call) to; pay ~ (visit|call); come knocking; come calling; knock on ~ door; knock at ~ door; hammer on ~ door; bang on ~ door; ring ~ doorbell; turn up on ~ doorstep; appear on ~ doorstep; enter ~ (flat|apartment|home|house|office|offices|premises|newsroom|building); inspect ~ (filing|cabinets|desks|computers|phones|documents)
subject: cop
near: home; flat; apartment; house; office; offices; editorial; newsroom; door; doorstep; search*; parents; wife; premises; morning; seized; confiscated; took; documents
not object: embassy, school
actor: subject
recipient: to, of, possessor, object, on
implied actor: police
without: hospital; wounded; exhibition; exercise*; border; crash; accident; burglar*; schoolchildren; ambassador
trust: 0.6

[COERCE seize]
verbs: turn ~ (inside out|upside down|over); pull ~ apart; go over; pull up ~ (floorboards|floor); take apart; pore over; paw through; empty ~ (drawers|cupboards|shelves); cart away ~ (computers|files|papers|documents|equipment|phones); walk off with ~ (computers|files|papers|documents|equipment|phones); make off with ~ (computers|files|papers|documents|equipment|phones); leave with ~ (computers|files|papers|documents|equipment|phones|laptops); help themselves to; drive off with ~ (computers|files|papers|documents|equipment|phones|laptops); relieve ~ of ~ (phone|phones|laptop|passport|money|savings); confiscate ~ (phone|phones|laptop|laptops|passport|computers|equipment|cameras|flags|books); impound ~ (phone|phones|laptop|passport|equipment|print); force ~ door; kick in ~ door; kick down ~ door; saw through ~ door; prise open ~ door; take ~ door off; jemmy
subject: cop, none, gov
near: police; officers; kgb; investigator*; gubopik; flat; apartment; home; house; office; offices; premises; newsroom; editorial; computers; search*; omon; masked; security; tax; financial police; agents
actor: subject
recipient: of, from, possessor, object
implied actor: police
without: burglar*; thief; thieves; firefighter*; rescue*; smuggl*; drug*; cigarettes; customs; missing
trust: 0.6

[COERCE seize]
verbs: (hold up|seize|confiscate|impound|intercept|pulp|burn|destroy) ~ (print run|edition|copies|issue|consignment of books|books|leaflets|newspapers|press run|batch of)
subject: cop, gov, none, person, jud
actor: subject
recipient: of, object
implied actor: authorities
without: drug*; cocaine; counterfeit; cigarettes; library fire; damp
trust: 0.6

[COERCE seize]
verbs: siphon off; siphon; skim off; tap; divert; take ~ without paying; help ~ to ~ (gas|oil)
object: trade, number, money
near: pipeline; oil; gas; transit; tonne*; tons; cubic; barrels
actor: subject
recipient: from, object
without: talent; tax; votes; reserves
trust: 0.65

[COERCE seize]
verbs: burn; burn down; set fire to; set on fire; set alight; torch; destroy; wreck; damage; disable; knock out; take out; take down; sabotage; blow up; put out of action; smash; cut; attack; short-circuit; set ~ ablaze; burn out
object: railthing
subject: none, person, named, number, body, pronoun, opp, cvl
not subject: disaster, accident, weapon
near: railway; rail; railways; railwaymen; train; trains; line; relay; relays; signal*; signalling; sabotage; saboteurs; partisans; partisan; track; tracks; orsha; osipovichi; arson
actor: subject
recipient: object
implied recipient: railway
without: lightning; storm; derail*; accident; snow; collision; wind; short circuit; if
trust: 0.6

# Tents taken down without blows are cleared; where gas and truncheons are told of, the crowd is driven off.
[COERCE seize]
verbs: break up; dismantle; clear; storm; remove; tear down; take down; pull down; uproot; flatten; bulldoze; raze; demolish; sweep away; raid
object: campthing
not object: ref
subject: cop, gov, none, mil
near: square; dawn; police; night; city; centre; center; opposition; protest*; riot; omon; officers; demonstrat*; minsk; election; morning
actor: subject
recipient: object, of, possessor
implied actor: police
implied recipient: protesters
without: gas; grenade*; truncheon*; baton*; beat; beating; beaten; violent*; brutal*; water cannon; by force; migrant*; refugee*; holiday; scout*; summer camp; circus; festival; injur*; clubb*; clubs
trust: 0.65

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

# Railways, bridges and lines that partisans and saboteurs put out of use.
[COERCE seize]
verbs: disrupt; paralyse; paralyze; halt; stop; block; cripple; cut; sever; sabotage; damage; derail; wreck; blow up; burn; set fire to; torch; put ~ out of action; knock out; bring ~ to a halt
object: railthing, traffic, travel, vehicle, convoything, utilitything, property, passthing
subject: wrecker, hackerthing
not object: person
actor: subject
recipient: object, of, possessor
without: if; sentenced; convicted; charged; accused; jailed; detained; could; film
trust: 0.65

# What guards take off or stop at a border.
[COERCE seize]
verbs: intercept; seize; stop; confiscate; impound; detain; hold up; uncover; find; discover; catch
object: batch, trade, vehicle, balloonthing, aid, carriedoff, thing
near: contraband; smuggled; cigarettes; illegal; undeclared; hidden; concealed; counterfeit; sanctioned goods; dual-use; drugs; without papers; sanctions-busting
subject: cop, gov
not object: text, talks
actor: subject
recipient: from, of
without: if; could; shop; drone*; jets; fighter; archaeolog*
trust: 0.55

[COERCE seize]
verbs: (burn|smash|destroy|trash|break|wreck|tear up|cut up|throw away|pile up) ~ (phone|phones|belongings|documents|tents|passports|papers|books|flags|backpacks|laptop|laptops|banner|banners|car window|windscreen|windscreens|windows of)
subject: cop, mil, none
near: police; guards; officer*; agents; soldiers; omon; kgb; security; masked; border
actor: subject
recipient: possessor, of, from
implied actor: police
without: storm; hail; vandal*; protester*; rioters; demonstrators; mob; thieves; crash; if; fire; accident; drone; missile; shell*
trust: 0.55

[COERCE seize]
verbs: order ~ (confiscated|seized|forfeited|auctioned|sold off|impounded); be ordered ^(confiscated|seized|forfeited)
subject: jud, gov, cop, none, named
actor: subject
recipient: possessor, of, object
implied actor: court
without: if; sanction*; asked
trust: 0.6

[COERCE seize]
verbs: confiscate; seize; impound
object: number, thing, none
near: packs of cigarettes; cartons of cigarettes; cigarettes; kilograms of; tonnes of; litres of; contraband; counterfeit; smuggled; bottles of; amber; cash
subject: cop, gov
actor: subject
recipient: from, of
without: if; could; sanctions; cocaine; heroin; narcotic*; drug*
trust: 0.55

[COERCE seize]
verbs: blast ~ (hole|holes|crater|gap) in; blast ~ apart; rip up ~ (track|tracks|rails); unbolt ~ (rails|rail|track|tracks); loosen ~ (rails|bolts|track); derail ~ (train|trains|wagons)
subject: wrecker, person, none, number, named
actor: subject
recipient: none
without: accident; storm; flood; if; could; crash; collision; lorry; car
trust: 0.65

[COERCE seize]
verbs: remove; dismantle; demolish; tear down; bulldoze; pull down; take down; knock down; dig up; raze; level; saw off; saw down; uproot; paint over; whitewash; wash off; scrub off; smash; destroy; clear away; cart off; haul away; cut down; pull out
object: crossthing
subject: cop, gov, none, lab, body, place, person, bus
not subject: disaster, vehicle, weapon, mil
actor: subject
recipient: none
implied actor: authorities
without: storm; wind; gale*; hurricane; shell*; missile*; drone*; ukrainian; kyiv; latvia; soviet; lenin; stalin; occupation; riga; lithuania; estonia; poland; if; could; vandals; drunk; thieves; restoration; restorers
trust: 0.6

[COERCE seize]
verbs: (rip|tear|yank|pull|cut|strip|wrench|take|snatch|remove|grab|confiscate) ~ (flag|flags|banner|banners|poster|posters|ribbon|ribbons|portrait|portraits|placard|placards|leaflets|sticker|stickers) ~ (off|from|down|away|out)
subject: cop, gov, none, lab, mil
not subject: disaster, opp
actor: subject
recipient: from, off, of
implied actor: police
without: storm; wind; own; museum; protesters tore; if; could; russian flag; crowd; soviet flag; vandal*; children; shelf; wall calendar; drone
trust: 0.6

[COERCE seize]
verbs: (deprive|strip|divest|rob|dispossess|relieve) ~ of ~ (flat|flats|home|homes|house|property|land|savings|assets|car|cars|dacha|apartment|estate|shares|business)
subject: jud, cop, gov, country, place, none, law, leg
actor: subject
recipient: object
count recipient: persons
implied actor: court
without: war; shell*; fire; flood; drought; if; could; would; fraud*; thieves; burglar*; scam*; robbers; storm; divorce
trust: 0.7

[COERCE seize]
verbs: (take|seize|assume|gain|wrest) ~ control of ~ (office|offices|newsroom|building|buildings|studio|headquarters|premises|plant|factory|airport|broadcaster|station|union|party|cathedral|church|company|bank|brewery|pipeline)
subject: cop, gov, country, person, none, mil, body, place
not subject: uaf, opp
actor: subject
recipient: of
implied actor: authorities
without: fire; firefighters; shareholder*; stake; investor*
trust: 0.65

[COERCE seize]
verbs: damage; sever; cut; slash; sabotage; cut through; tear; tear up; vandalise; vandalize; tamper with; disable; knock out; rupture
target: thing
near: (undersea|subsea|underwater|submarine|data|fibre-optic|power|telecom*|seabed|signalling) cable*; pipeline; cable in; railway line; rail line; track; tracks; signal box; relay box; relay cabinet; substation
subject: person, vehicle, country, named, none, place
not subject: disaster, accident, mil
actor: subject
recipient: object
without: storm; wind; gale*; flood*; accident*; shell*; missile*; drone*; strike*; repair*; film; fishing nets; ruling
trust: 0.6

[COERCE seize]
verbs: (light|start|set|kindle) ~ (fire|fires|blaze) ~ (in|at|on|near|inside|under|beneath); set ~ on fire; set ~ alight; set fire to; set ~ ablaze; torch; burn down; burn
near: relay; signal box; signalling; railway; rail line; track; locomotive; transformer; substation; cell tower; recruitment; enlistment; police car; police van; service car; patrol car; police station; administration building; warehouse; state tv
subject: person, none, named, opp, pronoun, number
actor: subject
recipient: object, in, at
without: himself; herself; flag; candle*; effigy; migrants; campfire; missile*; drone*; shell*; lightning; short circuit; stove; fell asleep
trust: 0.6

[COERCE seize]
verbs: sell ~ at auction; sell ~ under the hammer; auction; auction off; put ~ up for sale; put ~ under the hammer
subject: person, gov, jud, none, country, body, place
near: bailiff*; confiscated; seized; forfeited; exile*; fugitive; convicted; political prisoner*; opponents; dissident*; activist*; absentia
actor: subject
recipient: possessor, of
implied actor: authorities
without: painting; charity; cars of smugglers; if; would
trust: 0.6

[COERCE seize]
verbs: ram ~ door; ram in; (break|smash|kick|bash|saw|cut|knock|force|prise) ~ (down|in|open|through) ~ door; (smash|kick|force|break|saw|prise) ~ door (down|in|open); force ~ way into; break into ~ (flat|apartment|home|house|office)
subject: cop, none, person, body, mil
not subject: opp, crm, ref, lab
near: police; officer*; kgb; riot; masked; omon; balaclava*; agents; special forces; siloviki; gubopik; operatives; security
actor: subject
recipient: possessor, of
implied actor: police
without: burglar*; thie*; fire; rescu*; firefighters; rescued
trust: 0.6

[COERCE seize]
nouns: search; raid; seizure; confiscation; nationalisation; nationalization; storming; ransacking; sealing; occupation
object: property, assetthing, carriedoff, bus, med, ngo, rel
actor: subject
recipient: object
implied actor: police
without: search engine; air raid; rescue; drug*; smuggl*; cigarette*; call* for; threat*; if; nazi; german occupation; in search of
trust: 0.55

[COERCE seize]
nouns: raid; search; police ^raid; dawn ^raid; house ^search; swoop
on:on: property, assetthing, bus, med, ngo, rel, person, edu, body
actor: subject
recipient: on
implied actor: police
without: air raid; drug*; smuggl*; bank raid; call* for; warn*; drone*; missile*; bomb*; ukrain*
trust: 0.55

# --- COERCE restrict

[COERCE restrict]
verbs: turn back; turn away; push back; drive back; force back; herd back; push ~ across; push ~ over ~ (border|frontier|fence); drive ~ across; drive ~ back; send back across; send back to belarus; refuse ~ entry; deny ~ entry; bar ~ entry; stop ~ at the (border|frontier); block ~ from entering; put ~ under travel ban; bar ~ from leaving; ban ~ from leaving; forbid ~ to leave; prevent ~ from leaving; stop ~ from leaving; add ~ to ~ no-fly; confine to; cordon off; fence off; prevent ~ from boarding; strip ~ of ~ (licence|license|citizenship|passport|accreditation|status|award|title|pension); revoke ~ (citizenship|licence|license|accreditation|passport); withdraw ~ (licence|license|accreditation|permit); cancel ~ (licence|license|accreditation|passport|permit); annul ~ (passport|licence|license|accreditation); suspend ~ (licence|license|accreditation); deprive ~ of ~ (licence|license|accreditation|citizenship); disbar
target: person, body, named, number, pronoun, thing, none
actor: subject
recipient: object, of, possessor, to
count recipient: persons
implied actor: authorities
without: tonnes; tons; cheese; meat; shot; missile; bullet; ball; ambassador*; diplomat*; envoy*; cow
trust: 0.75
not object: bodypart

[COERCE restrict]
verbs: sack; fire; expel from; expel; kick out of; throw out; dismiss; dismiss for; drop from; force ~ to resign; force ~ to quit; send down from; strike off; purge; drum out; force out; pressure ~ into resigning; suspend from; bar from ~ (competition|university|profession|exam); draft; conscript
object: person, named, number, pronoun
near: opera; orchestra; soloist*; immoral; video; student*; university; universities; worker*; striker*; teacher*; doctor*; employee*; staff; miner*; professor*; strike; plant; factory; lecturer*; actor*; theatre; school; athlete*; journalist*; signing; protest*; rally; rallies; disloyal; job; jobs; loyalty; lyceum; academic*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: coach; club; minister; ambassador; diplomat*; governor; head of; cabinet; tear gas; shot*; rubber; fire on; fire at; claim*; persona; general
trust: 0.7

[COERCE restrict]
verbs: (close|shut|seal|restrict|limit) ~ airspace; (close|shut) ~ sky over
subject: country, gov, body, mil, none, place
not subject: igo
actor: subject
recipient: none
without: airline*; carrier*; belavia; ^planes; aircraft; jets; airspace ^to; airspace ^for
trust: 0.7

[COERCE restrict]
verbs: close; shut; seal; shut down; suspend; block; restrict; limit; tighten; halt; stop; bar; shutter; seal off; narrow; lock; close off; formalise; formalize; keep ~ closed; keep ~ shut; leave ~ closed; bring ~ to a standstill; bring ~ to a halt; put ~ padlock on
object: border
not object: site
actor: subject
recipient: none
implied actor: authorities
without: marathon; race; roadworks; festival; repairs; resurfac*; should; street; protester*; demonstrator*; column; march on; petition; wagon; tractor*; crowd; marchers; roundabout; migrant* from; protest march; closed ^talks; the talks ^closed; summit ^closed
trust: 0.75

[COERCE restrict]
nouns: pushback; push-back; border closure; ^closure of the border; ^closure of border; ^closure of crossing; no-entry zone; buffer zone; exclusion zone; entry ban; ^ban on entry; ^ban on leaving
actor: subject
recipient: object, on
without: impos*; sanction*; eu; call*; lift*; eas*
trust: 0.45

[COERCE restrict]
verbs: return; come into force; take effect; be introduced; be set up; establish; set up; introduce; create; impose; bring back; reinstate; restore; extend
near: no-entry zone; buffer zone; exclusion zone; no-go zone; border zone; border closure; restricted zone
subject: person, body, country, named, none, thing, place
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

[COERCE restrict]
verbs: lose ~ (job|jobs|post|place|licence|license|position|accreditation|livelihood|work); be left without ~ (job|work|licence|passport); be out of ~ (job|work); be shown the door; be asked to leave; be told to (leave|resign)
subject: person, named, pronoun, number
near: sign*; petition; protest*; strike*; rally; rallies; picket*; comment*; video; post; posts; solidarity; opposition; disloyal*; political; politically; letter; refus*; detention; arrest; views; support*; university; universities; dismissed; bar; lawyer*; teacher*; doctor*; defend*; criticis*; lukashenko; lukashenka; interview; hours; joining; attending; speaking; flag
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: pandemic; closure of; crisis; recession; if; minister; general; prosecutor general; ambassador; deputy; chelsea; coach
trust: 0.65
object: post, person, number, none

[COERCE restrict]
verbs: strip; deprive; shear; divest; bar; ban; forbid; prohibit; prevent; stop; block; keep; disqualify
target: person, named, number, pronoun
near: licence; license; licences; licenses; citizenship; accreditation; passport; rank; ranks; degree; award; title; pension; practising; practicing; leaving; travelling; traveling; travel; profession; entering; teaching; performing; boarding; competing; concerts; stage; abroad; exit; entry; reenter*; returning
without: olympic*; games; tournament; sanction*; visa; trade; flights; airspace; exports; imports; company; companies; shares; eu; european; washington; title deed; federation
subject: gov, cop, jud, none, country, body, person, edu
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.6

[COERCE restrict]
verbs: send back; hurl back; toss back; throw back; shove back; repel; rebuff; repulse; march back; return to belarus; return ~ to the belarusian side; force back across; keep out; turn around; stop from entering; refuse to let ~ in; not let ~ in; refuse admission; deny admission; herd back across; expel back; chase back
target: ref, person, number, named
not target: vehicle, trade, weapon, text
near: border; fence; frontier; barrier; migrant*; guard*; crossing; checkpoint; line; forest; belarus; river; airport
subject: cop, mil, country, none, gov, person
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: attack*; tank*; offensive; troops; missile*; claim*; accusation*; drone*
trust: 0.65

[COERCE restrict]
verbs: block; bar; stop; suspend; halt; ban; turn away; keep out; refuse to admit; curb; limit; restrict; reduce
object: vehicle, travel
near: border; frontier; crossing; crossings; checkpoint*; border-crossing; plates; registered; truck*; lorr*
actor: subject
recipient: none
implied actor: authorities
without: should; unless; protest*; migrants; march on; balloon*; street; strike; bank*; driver*; drivers; haulier*; hauliers; trade; reopen*; accident; snow; protest march
trust: 0.55

[COERCE restrict]
verbs: re-establish; reestablish; restore; reimpose; lay down; draw; mark out; cordon off; bring in; renew; prolong; declare; announce; expand; widen; move; order
object: zonething
near: border; frontier; metres; kilometres; strip; fence; belarus; migrant*
actor: subject
recipient: none
implied actor: authorities
without: lift*; abolish*; trade zone
trust: 0.65

[COERCE restrict]
verbs: stand still; be at a standstill; come to ~ standstill; come to ~ halt; be suspended; be closed; remain closed; remain shut; stay shut; stay closed; be out of bound; cease
subject: border
near: border; frontier; crossing*; checkpoint*; belarus
actor: none
recipient: none
implied actor: authorities
without: should; protest*; accident; snow; balloon*; fog; storm; haulier*; strike
trust: 0.6

[COERCE restrict]
verbs: sack; fire; dismiss; lay off; kick out; throw out; expel; remove; show ~ the door; let ~ go; get rid of; drive ~ out; force ~ out; oust; suspend; terminate ~ contract; not renew ~ contract; refuse to renew ~ contract; not extend ~ contract; refuse to extend ~ contract; strip ~ of ~ post; weed out; purge
object: lab, edu, med, cvl, rel
not object: gov, jud, cop, mil, leg, bus
near: opera; video; immoral; philharmonic; university; school; plant; factory; hospital; clinic; theatre; orchestra; museum; television; channel; academy; philharmonic; institute; newspaper; library; railway; faculty; poster; petition; protest*; strike; post; posts; comment*; flag; interview; letter; for ^signing; political; politically; disloyal*; views; opposition; walkout; arrest; detention; solidarity; support*; loyalty; works
subject: bus, edu, gov, body, none, person, med, country
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; downturn; cost*; restructuring; pandemic; losses; coach; team; goal; match; corruption; bribe*; diplomat*; embassy; layoffs due; automation; claim*; allegations; accusation; migrants; ambassador
trust: 0.65

[COERCE restrict]
verbs: lose ~ (job|jobs|post|place|position|accreditation|livelihood)
subject: edu, med, lab, cvl, rel, opp, pronoun, ngo
object: post, thing, none
near: university; school; theatre; hospital; plant; factory; academy; museum; after; within; because; over
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: crisis; pandemic; recession; closure; war; election; minister; if; could; general; elections; seat
trust: 0.55

[COERCE restrict]
verbs: let in; let into; let back into; let through; admit to; allow into; let ~ across; let ~ cross; let ~ pass; let ~ enter; let ~ leave; let ~ out; allow ~ (in|across|to enter|to leave|to cross|to pass|to board); admit; accept; permit ~ to (enter|leave|cross)
negated: yes
near: border; frontier; crossing*; checkpoint*; country; migrant*; refugee*; airport; entry; poland; lithuania; latvia; belarus
subject: country, gov, cop, body, none, person, place
without: legitimacy; referendum; result*; resignation; offer; proposal
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.6

[COERCE restrict]
verbs: announce ~ (closure|shutdown|closing); order ~ (closure|shutdown|closing); decree ~ (closure|shutdown); approve ~ (closure|shutdown); confirm ~ (closure|shutdown); decide ~ (closure|shutdown) ; extend ~ (closure|shutdown|ban on entry|entry ban); prolong ~ (closure|shutdown); decide to (close|shut|seal|keep ~ closed); vote to (close|shut); keep ~ (closed|shut); leave ~ (closed|shut); formalise ~ (closure|shutdown); formalize ~ (closure|shutdown)
near: border; frontier; crossing; crossings; checkpoint*
subject: country, gov, place, body, none, person, leg
actor: subject
recipient: none
implied actor: authorities
without: lift*; protest*; should; consulate; embassy; if
trust: 0.7

[COERCE restrict]
verbs: suspend ~ (asylum|applications|right); stop accepting ~ (asylum|applications); stop registering; refuse ~ (asylum|applications); refuse to accept ~ (asylum|application|applications|claims); cancel ~ visa; annul ~ visa; revoke ~ (visa|residence|permit|licence|diploma|certificate); withdraw ~ (residence|permit|certificate|diploma|passport); strip ~ of ~ (certificate|certificates|diploma|licences|licence|degree|rank|ranks|pension|status|residence|passport|passports|titles|award); deprive ~ of ~ (certificate|diploma|licence|rank|pension|residence|passport|title)
target: person, named, number, pronoun, none, thing, edu, aid
subject: country, gov, body, none, cop, jud, place, leg, edu
actor: subject
recipient: object, of, possessor
count recipient: persons
implied actor: authorities
without: sanction*; ambassador*; diplomat*; embassy; deal; could; may
trust: 0.65

[COERCE restrict]
verbs: leave; enter; cross; pass; drive; travel; fly; go; exit; return; board
negated: yes
near: no longer may; may no longer; not allowed; banned; must stay; allowed
subject: vehicle
actor: none
recipient: none
implied actor: authorities
trust: 0.55

[COERCE restrict]
verbs: blockade; besiege; impose ~ (blockade|siege|naval); reimpose ~ (blockade|curb|curbs|blockades); tighten ~ (blockade|siege); seal off; cordon off; cut off ~ (road|power|supply|electricity|water|supplies)
subject: mil, country, body, cop, gov, uaf, none
actor: subject
recipient: object, of, on, against
without: sanction*; threaten*; internet; website; email*
trust: 0.6

[COERCE restrict]
verbs: (prevent|break|stop|thwart) ~ (demonstration|rally|march|protest|vigil|picket); order ~ (newspaper|magazine|channel|website|broadcaster) to ~ (suspend|stop|close|cease); suspend ~ (newspaper|publication|broadcast)
subject: cop, gov, body, country, mil, person
actor: subject
recipient: of, object, by
without: help*; fail*; weapon*; eating; taking food; to protest
trust: 0.5

[COERCE restrict]
verbs: slam ~ (shut|closed); slam shut; (pull|bring|roll) down ~ (shutter|shutters|barrier|barriers); lower ~ (barrier|barriers|boom); (bolt|padlock|bar) ~ (gate|gates|door) ; bring down ~ curtain on; draw ~ bolt
near: border; frontier; crossing; crossings; checkpoint*; post; posts; belarus; belarusian
subject: country, gov, place, body, none, cop, person
actor: subject
recipient: none
implied actor: authorities
without: factory; shop; criticism; if; would; church; tear down
trust: 0.65

[COERCE restrict]
verbs: go beyond; go past; proceed beyond; pass beyond; get past; go further than; travel beyond; cross; enter; go through; get through
subject: vehicle
near: no (lorry|truck|lorries|trucks|car|cars|bus|train|vehicle|vehicles); none of the (lorries|trucks|cars)
actor: none
recipient: none
implied actor: authorities
status: occurred
without: if; strike; snow; protest*; driver
trust: 0.55

[COERCE restrict]
verbs: set up ~ @zonething; (tighten|toughen|stiffen) ~ (visa|entry|border|residence) ~ (rule|rules|regime|checks|controls|requirements); bar from (entry|entering); bar ~ from (entry|entering); halt ~ (freight|rail|traffic|transit); stop ~ (freight|traffic|transit); cut ~ number of ~ (crossing|crossings|checkpoints|visas); (put up|build|erect|string|raise|extend) ~ (fence|wall|barrier|razor wire|barbed) ~ (border|frontier|along|on); (curb|restrict|limit|hem in) ~ (movement|movements|travel) of; stop issuing ~ visa; stop issuing visa
subject: country, gov, place, body, none, cop, leg
actor: subject
recipient: of, from, with, on, object, to
implied actor: authorities
without: if; would; eu; bloc; urge*; sanction*; garden; fire; snow; accident; strike; embassy
trust: 0.72

[COERCE restrict]
verbs: keep ~ (sealed|shut|closed|barred|off-limits); leave ~ (sealed|shut|closed|barred); yank ~ (licence|licences|license|licenses|accreditation|permit|permits|passport|passports); pull ~ (licence|licences|license|licenses|accreditation|permit|permits); strip ~ (licence|licences|license|licenses|accreditation)
subject: country, gov, place, body, jud
object: border, thing, text, none, property
actor: subject
recipient: of, possessor, from
implied actor: authorities
without: if; would; mouth; shop; window*; lips; church; embassy; mind; options; door
trust: 0.6

[COERCE restrict]
verbs: shove; push; drive; force; herd; hustle; chase; throw; hurl; shunt; bundle; march; pack; turn; send; put; return; hound; toss; take; escort
object: ref, number, person
near: over the border to; across the border to; over the border into; over the wire; over the fence; through the fence; under the wire; back over; back into belarus; back across; back to the belarusian; to the belarusian side; into no-man's-land; across the wire; back through; back to belarus; back behind the fence; back over the river
subject: cop, mil, country, gov, none, person
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: troops; tank*; attack*; offensive; prisoners of war; diplomat*; swap; exchange; balloon*; if; drone*
trust: 0.65

[COERCE restrict]
verbs: keep ~ shut; keep ~ closed; leave ~ shut; leave ~ closed; stay shut; stay closed; remain shut; remain closed; be shut; be closed; go on being closed; extend ~ closure; prolong ~ closure; renew ~ closure; close ~ indefinitely; slam ~ shut; slam shut; bolt; padlock; wall off; fence off; wire off; bring down ~ barrier; lower ~ barrier; drop ~ barrier; turn ~ key in; hang ~ (sign|padlock) on; mothball
object: border, none
near: border; frontier; crossing; crossings; checkpoint*; terminal; with belarus
subject: country, gov, body, place, person, none, border, leg
actor: subject
recipient: none
implied actor: authorities
without: protest*; should; embassy; consulate; balloon*; storm; fire; repair*; if; haulier*; farmers; talks; airport
trust: 0.6

[COERCE restrict]
verbs: lose ~ (job|jobs|post|posts|position|positions|place|places|work|livelihood|licence|licences|accreditation); be out of ~ (job|work); be stripped of ~ (licence|licences|accreditation|post); be shown ~ door; be struck off; be sent packing; be let go; be given notice; be handed ~ notice; be eased out; be hounded out; be forced out; be made redundant; be blacklisted; get ~ sack; get ~ notice
subject: lab, edu, med, cvl, rel, opp
near: sign*; letter; petition; protest*; rally; rallies; comment*; post; posts; views; flag; strike; opposition; arrest*; detention; detained; jailed; solidarity; politic*; disloyal*; refus*; interview; speaking; support*; contract*; hospital; clinic; university; theatre; school; lukashenko; lukashenka
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: crisis; pandemic; recession; bankrupt*; club; team; coach; season; election; minister; if; automation; closure
trust: 0.65

[COERCE restrict]
verbs: (put|place|enter) ~ (on|in|onto) ~ (list|lists|register|database); add ~ to ~ (list|lists|register|database)
near: may not leave; not allowed to leave; banned from leaving; barred from leaving; forbidden to leave; exit ban; no-fly; not permitted to leave; prohibited from leaving; banned from travelling; banned from entering; barred from entering; denied entry
target: person, named, number, pronoun
subject: cop, gov, none, country, body
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; eu; treasury; asset*; union; foreign affairs council; council added
trust: 0.65

[COERCE restrict]
verbs: fire; sack; dismiss; lay off; let ~ go; remove; oust; drop; ban; bar
object: cvl, edu, med, lab, rel
near: spoken out; spoke out; speaking out; criticis*; for signing; for his views; for her views; dissent; refused to; solidarity; protest*; posts; opposition; after he had; after she had; disloyal; anti-war; petition; letter; interview
subject: none, body, edu, gov, bus, person, med
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: goal; match; team; coach; club; tear gas; shot; corruption; bribe; ambassador; diplomat*; minister; downturn; if
trust: 0.65

[COERCE restrict]
verbs: (prevent|stop|block|keep|bar) ~ from (crossing|entering|getting|reaching|coming|slipping); thwart; foil
object: number, ref, person, attemptthing
near: border; frontier; illegally; fence; migrants; into poland; into latvia; into lithuania; crossing
subject: cop, mil, country, gov, none
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: journalists; observers; trucks; attack; plot; coup; sabotage; if; could; medics
trust: 0.6

[COERCE restrict]
verbs: give ~ contract; renew ~ contract; extend ~ contract; prolong ~ contract; offer ~ contract
negated: yes
object: lab, edu, med, cvl, none, thing, agreement, person
near: lecturer*; teacher*; doctor*; actor*; professor*; researcher*; musician*; journalist*; employees; workers; staff; university; theatre; hospital; school; museum; orchestra
actor: subject
recipient: object, of, with, possessor
count recipient: persons
implied actor: authorities
without: potash; rail; transit; gas; club; coach; striker; midfielder; footballer
trust: 0.55

[COERCE restrict]
verbs: stop (letting|admitting|allowing|clearing|processing|accepting|registering) ~ (lorries|lorry|trucks|cars|vehicles|buses|passengers|travellers|people|pedestrians|migrants|poles|belarusians|lithuanians|traffic|carriers|hauliers) ; cease (letting|admitting|allowing|clearing|processing)
near: border; crossing; customs; checkpoint*; through; guards; frontier; terminal
subject: country, gov, cop, place, body, none
actor: subject
recipient: none
implied actor: authorities
without: if; could; museum; stadium; protest*
trust: 0.6

[COERCE restrict]
verbs: come down; go down; drop; be lowered; swing shut; be shut; be bolted; stay down
subject: fencething
near: crossing; crossings; checkpoint; frontier; border
actor: none
recipient: none
implied actor: authorities
without: storm; tear*; tore; climb*; migrants; pulled down; crash; lorry hit; berlin
trust: 0.55

[COERCE restrict]
verbs: be allowed; be permitted; be let; be able to (enter|cross|travel|use|drive|import|sell|buy|register)
object: person, body, number, med, ngo, bus, lab, edu, rel, opp, cvl, vehicle, ref
near: no longer
negated: yes
actor: subject
recipient: object
implied actor: authorities
without: if; would; himself
trust: 0.7

[COERCE restrict]
verbs: sack; fire; dismiss; lay off; kick out; throw out; let ~ go; get rid of; show ~ the door; discharge; suspend
subject: bus, edu, party
object: number, pronoun
not object: gov, mil, cop, leg, jud, post, weapon, bus
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; orders; loss*; market; downturn; restructur*; cost*; automation; pandemic; coach; striker of; goal*; season; shot; shots; bullet*; tear gas; corruption; bribe*; theft; drunk*; if; could; captain; chief executive; director of; chairman; claim*; allegation*
trust: 0.6

# A firm that sacks its architect does so for reasons of its own, unless the sentence tells which.
[COERCE restrict]
verbs: sack; fire; dismiss; lay off; kick out; throw out; let ~ go; get rid of; show ~ the door; discharge; suspend
near: strik*; walkout; protest*; rally; rallies; petition; signing; signed; signature*; political*; politics; views; posts; comment*; opposition; loyal*; disloyal*; list; letter; anti-war; solidarity; flag; video; interview; support*; arrest*; detained; convict*; criminal; speaking; spoke; kgb; ideolog*; dissent; vote; candidate*; union; stoppage; prison; days in; flash mob; ribbon*
subject: bus, edu, party
object: lab, edu, med, cvl, rel
not object: gov, mil, cop, leg, jud, post, weapon, bus
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; orders; loss*; market; downturn; restructur*; cost*; automation; pandemic; coach; striker of; goal*; season; shot; shots; bullet*; tear gas; corruption; bribe*; theft; drunk*; if; could; captain; chief executive; director of; chairman; claim*; allegation*
trust: 0.6

[COERCE restrict]
verbs: be fired; be sacked; be dismissed; be let go; be laid off; be thrown out of work; be made redundant; be dismissed for; be fired for; be sacked for; be suspended from work; be forced to resign; be made to resign; be pushed out
object: lab, edu, med, cvl, rel, opp, number
not object: gov, mil, cop, leg, jud, post, bus, crm
near: refus*; sign*; flag; picket; petition; appeal; letter; post; posts; comment*; politic*; opposition; disloyal*; solidarity; detain*; arrest*; jail*; fine*; fined; sentence*; book; books; strike; strikers; protest*; rally; march; interview; emblem; white-red-white; views; contract; lending; days in; held for; custody; stood; lukashenko; lukashenka; regime; symbols; belarusian language; social media; facebook; telegram
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; orders; loss*; market; downturn; restructur*; cost*; automation; pandemic; coach; goal*; season; shot; shots; bullet*; tear gas; corruption; bribe*; theft; drunk*; if; could; minister; governor; ambassador; complaint; claim; appeal was; lawsuit
trust: 0.6

[COERCE restrict]
verbs: be let go; be dropped; be released; be thrown out; be discharged
agent: bus, edu, party
object: person
near: club; university; school; theatre; plant; factory; federation; orchestra; contract; after he; after she; protest*; letter; signed; views; team
actor: agent
recipient: object
count recipient: persons
without: bail; prison; jail; custody; hospital; injury; transfer window; if
trust: 0.6

[COERCE restrict]
verbs: close; shut; close off; shut off; wall off; rope off; close down; bar; place off limits; declare ~ off limits; put ~ off limits
object: passthing, zonething, settlement, place, frontier
not object: country, site
near: to traffic; to vehicles; to lorries; to trucks; to buses; to cars; to flights; to civil flights; to civilian; to civil; to aircraft; to air traffic; to outsiders; to visitors; to journalists; to livestock; to pedestrians; to the public; to all; for buses; for lorries; for cars; for trucks; to migrants; frontier; border; rally; march; protest*; police; troops; soldiers; officers; until further notice; parade; omon; motorcade; avenue; square; strip; temporar*; vetka; forest; forests
subject: cop, gov, country, body, none, mil, place, leg
actor: subject
recipient: none
implied actor: authorities
without: repair*; roadworks; marathon; race; accident; crash; snow; flood*; storm; burst; gas leak; maintenance; festival; resurfac*; balloon*; reopen*; protesters; demonstrators; farmers; embassy; consulate; refurbish*; season; holiday*; if; could; lack of; loss-making; sanction*; airlines; airspace
trust: 0.6

[COERCE restrict]
verbs: close; shut; stop working; stop operating; cease working; cease operating; shut down; go dark
subject: border
object: none
near: checkpoint*; crossing*; border; frontier
actor: none
recipient: none
implied actor: authorities
without: reopen*; should; balloon*; accident; storm; snow; fire; strike; protest*; if; could; haulier*; repair*
trust: 0.55

[COERCE restrict]
verbs: forbid ~ to; bar ~ from; prohibit ~ from; ban ~ from; be forbidden to; be barred from; be prohibited from; be banned from; be no longer allowed to; be no longer let; be not allowed to; be denied ~ right to; be told ~ may not
target: person, named, number, pronoun, thing, vehicle, body
not target: trade, weapon, law, agreement, measure, diplomat
subject: cop, gov, jud, country, none, edu, body, med
not subject: igo, bus
near: audience; spectators; residents; citizens; belarusians; drivers; hauliers; carriers; lorries; trucks; roads; students; teachers; doctors; lawyers; journalists; relatives; inmates; prisoners; priests; parents; passengers; men; women; families; visitors; villagers; foreigners; leaving; leave; entering; enter; travel*; gathering; gather; photograph*; film; filming; applaud; wear; speak; teaching; practising; speaking; hauler*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; olympic*; games; tournament; competition*; eurovision; eu; european union; washington; court heard; religion; tradition; superstition; law in; doping; airspace; exports; imports; usual*; if
trust: 0.55

[COERCE restrict]
verbs: weld; weld up; weld ~ shut; brick up; board up; bolt; bar; nail up; nail ~ shut; chain; lock; block up
object: fencething, doorthing
near: residence; ambassador*; church; worshippers; believers; office; premises; school; mission; compound; villa*; embassy; gate; gates; parish; building; flat; home; homes
subject: cop, gov, none, lab, person, country
actor: subject
recipient: possessor, of
implied actor: authorities
without: storm; burglar*; protest*; strikers; students barricaded; hostage*; if; horse; stable
trust: 0.6

[COERCE restrict]
verbs: lock ~ out of ~ (home|homes|house|houses|residence|residences|office|offices|flat|premises|building|church|school|mission); lock ~ in ~ (room|kitchen|office|bathroom|flat|church|building|classroom); shut ~ in ~ (room|kitchen|office|bathroom|church); bar ~ from ~ (courtroom|hearing|hall|trial|building|premises|office); turn ~ away from ~ (courtroom|hearing|hall|door|doors|gate|gates|trial); keep ~ out of ~ (courtroom|hall|hearing)
target: person, named, number, pronoun, diplomat
subject: cop, gov, none, country, body
actor: subject
recipient: object
implied actor: authorities
without: burglar*; husband; key; keys; accident*; if; robber*; fire; himself; herself; lawyer*
trust: 0.6

[COERCE restrict]
verbs: restrict; limit; prohibit; forbid; bar; ban; close; suspend; curb; block
object: accessword
near: border; frontier; forest; forests; strip; zone; villages; bog; lake; lakes; reserve; area; areas; river
subject: gov, cop, mil, none, body, country, place, person
actor: subject
recipient: none
implied actor: authorities
without: website*; site*; internet; market; lawyer*; prison*; visa*; if; lift*; fire risk; fires; flood*; covid*; sanction*; airspace
trust: 0.6

[COERCE restrict]
verbs: (report|sign in|check in) ~ (to|at) ~ (police|kgb|inspectorate|inspection|station)
near: must; has to; have to; ordered; obliged; required; twice a week; once a week; every day; daily; every week
subject: person, named, pronoun, opp, med
actor: none
recipient: subject
implied actor: police
without: if; would; witness*; theft; thieves; found; anyone; citizens
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

[COERCE restrict]
verbs: (terminate|cancel|end|break off|cut short|tear up) ~ (contract|contracts) ~ (of|with) ~ (lecturer|lecturers|teacher|teachers|doctor|doctors|worker|workers|employee|employees|journalist|journalists|actor|actors|miner|miners|professor|professors|nurse|nurses|staff|academics|musicians|director)
subject: person, body, edu, gov, bus, none, med
actor: subject
recipient: of, with
implied actor: authorities
without: if; would; by mutual; club; coach
trust: 0.75

# Pressure on what people have founded.
[COERCE restrict]
verbs: curb; limit; restrict; curtail; hamper; hinder; constrain; stifle; squeeze; rein in; clamp down on; crack down on; tighten ~ (control|controls|grip|screws|noose|rules) (on|over|for|around); step up ~ (pressure|control|controls|checks|supervision) (on|over|of); put ~ under ~ (control|supervision|surveillance); paralyse ~ (work|activity|activities) of; obstruct ~ (work|activity|activities) of; prevent ~ from (working|operating|registering|meeting|broadcasting|publishing|teaching|holding|leaving|entering|travelling)
object: ngo, med, rel, opp, edu, pty, lab, thing, body, person, none
near: activities of; activity of; work of; church*; clergy; parish*; media; journalist*; ngos; organisations; organizations; unions; opposition; lawyers; bar; activists; independent; civil society; charities; students; publishers; bloggers; private schools; religious; catholic; dissent*; critics; minority; minorities; schools; relatives; former prisoners; emigr*; exiles
subject: gov, country, cop, jud, place, none, law, leg, named
not subject: igo, ngo, opp, bus, disaster, accident
actor: subject
recipient: object, on, over, of
implied actor: authorities
without: prices; inflation; export*; import*; smuggl*; alcohol; tobacco; spending; corruption; drunk*; speeding; migrants; migration; sanction*; spread of; covid*; virus; eu; brussels; european; if; would; drugs; fraud; crime; tax*; terroris*; traffickers; russian
trust: 0.55

[COERCE restrict]
verbs: intercept; stop; turn back; push back; hold back; head off; send back; halt; repel; catch; pick up; round up; return; apprehend
object: ref, number, person
near: migrants; refugees; asylum; illegal crossing; illegal crossings; crossing illegally; crossed illegally; from the middle east; afghan*; iraqi*; syrian*; somali*; attempts
subject: cop, country, mil, place, gov
not subject: ref
actor: subject
recipient: object
count recipient: persons
without: if; could; helped; charity; volunteers; sea; sentenced; smuggler*; driver*; trafficker*
trust: 0.5

[COERCE restrict]
verbs: isolate; cut off; keep apart; hold apart; separate; bar ~ from seeing; wall off; seal off
object: person, named, number, opp, pronoun
near: from (their|his|her|other|the outside|all) ~ ^(families|family|relatives|prisoners|inmates|world|lawyers|lawyer|children|contact); in solitary; incommunicado; from the outside ^world
subject: cop, gov, country, none, jud, place
actor: subject
recipient: object
implied actor: authorities
without: covid*; virus; infect*; quarantine; patient*; snow; flood*; west; sanction*; storm
trust: 0.55

[COERCE restrict]
verbs: (exclude|expel|dismiss|suspend|throw out|kick out|drop|sack|fire|send down|strike off|remove|oust) ~ from ~ (university|academy|college|institute|school|bar|union|faculty|team|squad|plant|job|staff|ministry|hospital|theatre|orchestra|church|conservatory|teaching|post)
near: for (attending|taking part|joining|signing|supporting|participating|protesting|striking|speaking|refusing|posting|wearing|criticising|criticizing|opposing|displaying|his|her|their); after (he|she|they) (signed|spoke|joined|took|attended|posted|refused|criticised|criticized); over (his|her|their) (views|comments|post|posts|participation|support); protest*; rally; rallies; strike; political; disloyal*; unreliable; opposition
object: person, number, edu, lab, cvl, named, pronoun, med
subject: edu, gov, body, none, bus, person, country, jud, place
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: doping; sanction*; embassy; diplomat*; eu; ioc; federation; olympic; world; drunk*; plagiarism; exam; if; threaten*; injur*; minister; governor; general
trust: 0.6

[COERCE restrict]
verbs: can no longer (travel|cross|enter|leave|fly|drive|work|study|visit|buy|rent|vote|stand|return|go|get|sell|use); be no longer (allowed|able|permitted|entitled|free) to (travel|cross|enter|leave|work|study|visit|vote|stand|return|sell|practise|practice|teach|perform)
subject: person, number, edu, lab, med, named, cvl, opp, rel, ref, gov, ngo, bus, pronoun, body
near: belarus; belarusian*; minsk; border; russian; citizens; passport*; visa*; lawyers; teachers; priests
actor: none
recipient: subject
implied actor: authorities
without: afford; injury; injured; age; ill; health; sanction*; eu; sanctions; if; because of the war; sold out; flights; retire*
trust: 0.5

[COERCE restrict]
verbs: dump; leave; abandon; drop; drop off; shove; push; force; throw; toss; deposit; herd; drive; march; return; take
subject: cop, mil, country, gov, none, person
object: ref, number, person
near: (other|far|belarusian|polish|lithuanian|latvian|wrong) side of the (fence|border|river|wall|frontier|barrier); beyond the (fence|wire|barrier); over the (fence|wire|barrier); behind the (fence|wire|barrier); in the no man; no-man's-land
not object: mil, troopsthing
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: if; could; troops; tanks; drones; balloons; body; bodies; parcels; cigarettes; contraband; themselves; diplomat*; swap
trust: 0.65

[COERCE restrict]
verbs: (usher|escort|throw|kick|eject|turf|chuck|show|order|send|remove|push|turn) ~ (out of|from) ~ (hall|room|courtroom|court|building|chamber|briefing|meeting|gallery|courthouse|session)
target: med, ngo, opp, diplomat, edu, cvl, rel, person, visitorsthing
not target: cop, mil, crm, weapon, text, gov
subject: cop, jud, gov, none, leg
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: fire; smoke; evacuat*; bomb threat; handcuff*; custody; arrest*; detain*; if; could; drunk*; fans; walked out; verdict; sentenced; jailed
trust: 0.65

[COERCE restrict]
verbs: (reinstate|reintroduce|restore|reimpose|bring back|introduce|impose|extend|prolong|tighten|step up|begin|launch) ~ (checks|controls|inspections|visa requirements|visas|curbs|restrictions) ~ (at|on|along|for) ~ (border|borders|frontier|crossings|crossing|belarusians|belarusian|minsk|lorries|drivers|trucks|citizens)
subject: country, gov, place, cop, igo, named, none
not subject: bus
actor: subject
recipient: for, on, with
implied actor: authorities
without: if; could; would; lift*; eas*; health; disease; price*; swine; covid*; veterinary; phytosanitary; dairy
trust: 0.65

[COERCE restrict]
verbs: receive ~ (summons|warning|subpoena|notice|order) ~ from ~ (kgb|police|prosecutor*|committee|court|investigators|tax|enlistment); get ~ (summons|warning|subpoena) ~ from ~ (kgb|police|prosecutor*|committee|investigators); be handed ~ (summons|subpoena|call-up papers|warning)
subject: person, named, pronoun, number, med, ngo, opp, edu, lab, body
actor: from
recipient: subject
implied actor: authorities
without: ambassador; weather; storm; army summons to reservists; witness at the wedding
trust: 0.6

[COERCE restrict]
verbs: withhold ~ (accreditation|licence|license|permission|permit|visa|passport|passports|registration|clearance|approval|documents|pension|pensions|wages)
subject: gov, country, none, cop, jud, body, place, named
actor: subject
recipient: of, from, possessor
implied actor: authorities
without: employer*; tax; bank; data; company
trust: 0.65

[COERCE restrict]
verbs: impede; obstruct; hamper; hinder; stonewall; get in the way of; interfere with; thwart; bar ~ from; stop ~ from; keep ~ from; prevent ~ from
target: visitorsthing, med, ngo, opp, igo, jud
near: observer*; monitor*; lawyer*; journalist*; reporter*; counting; count; polling; trial; courtroom; filming; inspector*; rapporteur; rights; access; voters; consul*; diplomat*
subject: cop, gov, country, none, person, body, jud, place
not subject: opp, lab, disaster
actor: subject
recipient: object, of
absorbs: yes
implied actor: authorities
without: snow; fog; storm; goal; traffic; law against; fine for; jailed for; charged with; accused of; convicted; guilty
trust: 0.55

[COERCE restrict]
verbs: (strip|deprive) ~ of ~ (right|rights|citizenship|pension|benefits|property|nationality|parental|title)
target: person, number, named, pronoun, opp, body
subject: law, gov, country, named, jud, none, body, leg
actor: subject
recipient: object
absorbs: yes
implied actor: authorities
without: liberty; sleep; hosting; host; championship*; tournament*; accus*; would; could; may; if
trust: 0.65

[COERCE restrict]
nouns: closure; closing; shutdown; sealing; shutting; blocking
object: border, frontier
actor: subject
recipient: none
implied actor: authorities
without: call* for; threat*; if; fear*; repair*; snow; accident; lift*; eas*; reopen*; end of; protest*; hauliers ~ block; warn*; could; possible; pushback; sewage
trust: 0.5

[COERCE restrict]
verbs: take effect; come into force; come into effect; enter into force; go into effect; begin; start; be announced; be introduced; be extended; be prolonged; be ordered; be imposed
subject: closure
near: border*; crossing*; checkpoint*; frontier; terminal*
actor: subject
recipient: none
implied actor: authorities
without: could; might; if; lift*; reopen*; street*; road works
trust: 0.6

[COERCE restrict]
nouns: dismissal; sacking; firing; laying off; expulsion; suspension; disbarment; exclusion; lay-off
object: lab, edu, med, number, opp
near: worker*; striker*; miner*; teacher*; student*; doctor*; employee*; lawyer*; journalist*; actor*; professor*; lecturer*; staff; nurse*; academic*; athlete*; university; faculty
actor: subject
recipient: object
count recipient: persons
without: call* for; demand*; urg*; threat*; if; minister*; coach; unfair; diplomat*; embassy; border; from the country; from belarus; from poland
trust: 0.5

# --- COERCE ban

[COERCE ban]
verbs: liquidate; dissolve; disband; deregister; outlaw; proscribe; strip ~ of registration; order ~ (liquidation|dissolution|closure) of; order ~ (liquidation|dissolution|closure); recognise ~ as extremist; recognize ~ as extremist; declare ~ (extremist|terrorist|undesirable|illegal); label ~ (extremist|terrorist); label ~ as (extremist|terrorist); designate ~ (extremist|terrorist); designate ~ as (extremist|terrorist); designate ~ as an extremist; brand ~ (extremist|terrorist); brand ~ as extremist; list ~ as (extremist|terrorist); list ~ as extremist; add ~ to ~ list of (extremist|terrorist|extremists|terrorists); add ~ to ~ (extremist|terrorist); add ~ to ~ list of extremist; put ~ on ~ (extremist|terrorist); put ~ on ~ list of (extremist|terrorist); (add|put|enter|place|include|inscribe) ~ (to|on|in|into) ~ list ~ (extremist|terrorist|extremists|terrorists); (add|put|enter|place|include|inscribe) ~ (to|on|in|into) ~ (register|registry) ~ (extremist|terrorist|extremists|terrorists); place ~ on ~ list of (extremist|terrorist); place ~ on ~ (terrorist|extremist); include ~ in ~ list of (extremist|terrorist); include ~ in ~ (extremist|terrorist); rule ~ extremist; deem ~ extremist; classify ~ as (extremist|terrorist); enter ~ in ~ list of extremist; abolish; terminate ~ activity; pronounce ~ extremist; find ~ extremist; appear on ~ list of (extremist|terrorist); suspend ~ activity; recognise ~ extremist; recognize ~ extremist; force ~ to close; force ~ to dissolve; blacklist ~ as extremist; name ~ extremist; (put|place|enter|include) ~ (on|in) ~ (list|register|database) ~ (terrorism|terrorist|terrorists|extremist|extremists|extremism); add ~ to ~ (list|register|database) ~ (terrorism|terrorist|terrorists|extremist|extremists|extremism)
not object: country, agreement, talks, prison, border, accident, vote, trade
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: tea; water; acid; plane; mine; embassy; reactor; airport; pipeline; parliament; marriage; tablet; soviet
trust: 0.85

[COERCE ban]
verbs: ban; prohibit; criminalise; criminalize; forbid; shut down; close down; shutter; padlock; evict; shut; close
object: body, med, bus, ngo, pty, lab, protestevent, person, site, vote, measure, none, opp, rel, text, event, property, named
not object: weapon, trade, country, border, embassy, diplomat, cop, airportthing
subject: gov, cop, jud, body, person, law, none, country, pronoun, place, leg
actor: subject
recipient: object
implied actor: authorities
without: lack of orders; lack of; ill; repair*; renovat*; refurbish*; maintenance; for the winter; for the summer; holidays; itself; himself; in its own; travel ban; flight*; import*; export*; airline*; airspace; eyes; ranks; polls; door; account; school for; internet; access; deal; plant for; consulate
trust: 0.55

[COERCE ban]
nouns: liquidation; dissolution; ^ban on rallies; ^ban on protest; ^ban on gatherings; forced closure
actor: subject
recipient: object
needs: recipient
implied actor: court
trust: 0.5

[COERCE ban]
verbs: enter ~ (in|into|on|onto) ~ (register|list|registry|catalogue); include ~ (in|into|on|onto|among) ~ (register|list|registry|catalogue|extremist); add ~ to ~ (register|list|registry|catalogue); put ~ (on|in|into|onto) ~ (register|list|registry); place ~ (on|in|into|onto) ~ (register|list|registry); inscribe ~ on ~ list; list; recognise; recognize; declare; designate; label; brand; deem; class; classify; rule; find; pronounce; proclaim; name; judge; hold; consider; treat; appear; turn up; figure; be now; stamp
near: extremist; extremists; extremism; terrorist; terrorists; undesirable; undesirables; terror
not object: country, accident
not subject: ngo, ref
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: attack*; killed; threat; explosion; convict*; sentenced; charge*; charges; accused of; trial; leading; creating; participation; participating; subscri*; suspected; jailed; detained; arrest*; for sharing; for reposting; fined; statement; state sponsor; united states; european parliament; european union; washington; financing; years; case; website of
trust: 0.65

[COERCE ban]
verbs: strike ~ off; strike from ~ register; remove from ~ register; delete ~ from ~ register; annul ~ registration; cancel ~ registration; revoke ~ registration; withdraw ~ registration; lose ~ registration; refuse ~ registration; deny ~ registration; refuse to register; order ~ (disbanded|dissolved|liquidated|closed|shut); order ~ to (disband|dissolve|close|shut|cease); rule ~ illegal; declare ~ illegal; force ~ to (shut|disband|dissolve|close); put ~ out of existence; cease to exist; force ~ into liquidation; go into liquidation; be wound up; pull ~ licence; break up ~ (union|association|organisation); close by ~ court; shut by ~ court; abolish by decree
object: body, ngo, pty, lab, med, edu, rel, bus, none, text, person, named
near: ministry; court; authorities; registration; register; justice; order*; union; association; party; federation; ngo; organisation; organization; charity; foundation; club; community; parish; church; kgb; prosecutor*; law; rights
without: soviet; ussr; empire; plant; factory; vehicle; ship; currency; sanctions; visa; marriage; election; candidate*; candidacy
actor: subject
recipient: object, of, possessor
implied actor: authorities
trust: 0.6

[COERCE ban]
verbs: refuse ~ permission; deny ~ permission; withhold ~ permission; refuse to (allow|permit|authorise|authorize|sanction); not permit; not allow; not authorise; turn down ~ (application|request); reject ~ (application|request); take ~ off ~ (repertoire|bill|curriculum|shelves|sale); remove ~ from ~ (repertoire|curriculum|library|libraries|shelves); pull ~ from ~ (shelves|libraries|cinemas|repertoire); scrap ~ (concert|festival|show); withdraw ~ from ~ (library|libraries|sale|cinemas)
near: march; rally; picket; demonstration; concert*; protest; procession; performance*; exhibition*; festival; film; book*; play; show; band; singer; song*; gathering; tour*; repertoire; curriculum
subject: gov, cop, none, body, edu, person
not subject: opp, lab
actor: subject
recipient: for, object, of
implied actor: authorities
without: ill; sick; illness; weather; rain; covid*; coronavirus; ticket sales; asylum; visa; flight*; un; rather
trust: 0.6

# Whoever gives a concert may call it off; a ban is by others.
[COERCE ban]
verbs: cancel ~ (concert|show|performance|exhibition|screening|rally|festival|lecture|tour); call off ~ (concert|exhibition|screening)
subject: gov, cop, none, jud, leg, place, country
actor: subject
recipient: for, object, of
implied actor: authorities
without: ill; sick; illness; weather; rain; covid*; coronavirus; ticket sales; asylum; visa; flight*; un; rather; organisers; organizers; injur*; drummer; cold; flu; own
trust: 0.55

[COERCE ban]
verbs: grow by; lengthen by; expand by; be extended by; swell by; gain; get longer by; now include; now number; now hold; receive
subject: blacklistthing
near: extremist*; terrorist*; extremism; kgb
actor: possessor
recipient: none
count clause: persons
implied actor: authorities
trust: 0.6

[COERCE ban]
verbs: pull the plug on; put ~ an end to; padlock; bolt; put ~ seal on; seal; lock ~ out; shut ~ down; wipe out; dismantle; suppress; silence; raze
object: edu, ngo, lab, med, rel, pty, bus
subject: gov, cop, jud, country, none, person, leg, place
actor: subject
recipient: object
implied actor: authorities
near: school*; union*; association*; newspaper*; church*; parish*; party; parties; paper; ngo; ngos; organisation*; organization*; club; gallery; theatre; cinema; radio; museum; bookshop; publisher; centre; center; outlet*; charity
without: rival*; match; market; critics; virus
trust: 0.6

[COERCE ban]
verbs: shut ~ (door|doors); close ~ (door|doors); shut up shop; close down; shut down; cease ~ (work|activity|operations|activities|publication|existence); wind up ~ (activities|work); suspend ~ (activity|activities); disband
near: order*; executive committee; authorities; pressure; forced; court; ministry; licence; kgb; raid*; inspection; fire safety; officials; ideologist*; ban; repression; prosecutor*; extremist; has had to; had to
subject: body, ngo, med, edu, bus, property, rel, none, place, site
not subject: country, gov
actor: none
recipient: subject
implied actor: authorities
without: for lack of; orders for; pandemic; covid*; coronavirus; crisis; embassy; accident; fire broke; border; repairs; renovation; sanctions; plant's losses; bankrupt*
trust: 0.55

[COERCE ban]
verbs: pull; take down; call off; cancel; scrap; stop; close; shut; halt; break up; raid
object: cultureevent
near: ordered; order*; ideolog*; ban; banned; authorities; officials; culture ministry; executive committee; police; pressure; censor*; opening; prosecutor*; disloyal; blacklist; extremis*; after a day
subject: gov, cop, none, body
actor: subject
recipient: object, of, by
implied actor: authorities
without: ill; sick; injured; rain; illness; weather; covid*; coronavirus; snow; lack of; sales; injury
trust: 0.55

[COERCE ban]
verbs: (land|appear|end up|be|figure|turn up|wind up|feature|stand) on ~ (list|register) of ~ (extremist|terrorist); (land|appear|end up|figure|turn up|wind up|feature) on ~ (extremist|terrorist) ~ (list|register); find ~ on ~ (list|register) of ~ (extremist|terrorist); find ~ on ~ (extremist|terrorist) ~ (list|register)
actor: none
recipient: subject
implied actor: authorities
without: if; may; might; could; would; who
trust: 0.7

[COERCE ban]
verbs: (wipe|strike|erase|delete|remove|cross) ~ (off|from) ~ (register|registry|rolls); wind up; snuff out; put out of business; legislate out of existence; shut down for good; dismantle; do away with
object: ngo, body, med, opp, lab, edu, rel, party
subject: jud, gov, cop, none, country, place, person
not object: country, gov, mil, leg
actor: subject
recipient: object
implied actor: authorities
without: tour; visit; speech; debt*; bankrupt*; network of smugglers; gang; if; would; insolven*; season
trust: 0.6

[COERCE ban]
verbs: pull; scrap; axe; cancel; call off; drop; stop
object: cultureevent
near: hours before; days before; minutes before; last minute; last moment; curtain; the day before; on the eve; without explanation; no reason; unannounced
subject: none, gov, cop, body, property
actor: subject
recipient: object, of, by
implied actor: authorities
without: rain; illness; ill; weather; covid*; coronavirus; snow; injury; sick; strike; ticket sales
trust: 0.5

[COERCE ban]
verbs: finish off; strangle; silence; (brand|label|tag|stamp|mark|dub|declare|pronounce|class|classify|list|designate) ~ (extremist|terrorist|extremists|terrorists); (brand|label|tag|stamp|mark|class|classify) ~ as ~ (extremist|terrorist); slap ~ (extremist|terrorist) ~ (label|tag) on; slap ~ label on
subject: gov, jud, cop, none, person
object: ngo, body, med, opp, lab, edu, rel, pty, text, site, thing, person, named
not object: country, gov, mil
actor: subject
recipient: object, on
implied actor: authorities
without: if; would; eu; european; poland; ukraine; ukrainian; polish; washington; guns; critics
trust: 0.72

[COERCE ban]
verbs: (keep|strike|bar|exclude|remove|knock|bump) ~ (off|from) ~ (ballot|race|election|running|standing|contest|poll|vote); disqualify; throw out ~ (signature|signatures|nomination); refuse to register; refuse ~ registration; bar from ~ (running|standing); rule ~ (invalid|out of the race|ineligible); ban ~ (flag|flags|colours|symbols|slogan|slogans|emblem)
subject: gov, jud, cop, none, body
object: opp, person, named, number, thing, text, pty, pronoun
actor: subject
recipient: object, possessor, of
implied actor: authorities
without: sport; race driver; doping; athlete*; olympic*; championship; match; if; would; federation; swimming; false start; eurovision
trust: 0.65

[COERCE ban]
verbs: (shut|close|shut down|close down|padlock) ~ on ~ (order|orders|instructions); (brand|label|declare|designate|stamp|pronounce|name) ~ extremist; (shut|close|shut down|close down) ~ (after|over|for) ~ (inspection|fire safety|violations|breaches|extremist|lack of a licence)
object: edu, ngo, lab, med, rel, pty, bus, property, body, site, person, named, text
subject: gov, cop, jud, country, none, person, leg, body
actor: subject
recipient: object
implied actor: authorities
without: pandemic; covid*; balloon*; runway; airport; border; embassy; gas leak; accident
trust: 0.65

[COERCE ban]
verbs: seal; seal up; padlock; board up; lock; take over
object: property, med, ngo, edu, rel, bus
near: print shop; printing; bookshop; office of; offices of; newsroom; church; school; inspectors; court order; bailiffs; officials; headquarters; premises
subject: cop, gov, jud, none, person
not subject: bus
actor: subject
recipient: object, of, possessor
implied actor: authorities
without: border; street*; crime; leak; radiation; square; murder; stadium; deal; victory
trust: 0.55

[COERCE ban]
verbs: (forbid|prohibit|bar|ban) ~ (embassy|embassies|consulates|diplomats|courts|companies|banks|schools|ministries|officials|hospitals|theatres|museums|plants|firms|airlines|operators|citizens|residents|shops|retailers) ~ (to|from)
actor: subject
recipient: object
absorbs: yes
trust: 0.8

[COERCE ban]
verbs: (suspend|close|shut|halt|stop|ban) ~ for ~ (month|months|week|weeks|year); be (suspended|closed|shut|halted|banned) for
object: med, ngo, pty, edu, bus, rel, party
not object: border, airportthing, embassy
near: month; months; weeks; court; ministry; prosecutor*; information; warning*; caricature; extremis*; independent; opposition; authorities; executive committee; registration
subject: gov, cop, jud, none, body
actor: subject
recipient: object
implied actor: authorities
without: repair*; renovat*; holiday*; covid*; pandemic; flights; border; doping; ice; season; lack of orders; uefa; fifa; quarantine; flu
trust: 0.6

[COERCE ban]
verbs: refuse to let ~ (march|rally|hold|gather|picket|demonstrate|assemble|protest); not let ~ (march|rally|gather|picket|demonstrate|assemble); forbid ~ (march|rally|picket|procession|gathering|demonstration|concert|vigil|service|meeting); refuse ~ permission; deny ~ permission; forbid to (march|rally|gather|picket|demonstrate|assemble|protest)
subject: gov, cop, jud, none, body, country
actor: subject
recipient: object, for
implied actor: authorities
without: if; could; landing; to land; overflight; un; eu; merger; planning; adopt*; marry
trust: 0.65

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

[COERCE ban]
verbs: (close|scrap|axe|abolish|disband|cut|shut|end|cancel|shut down) ~ (class|classes|course|courses|department|lessons|instruction|teaching|school|schools|kindergarten)
near: belarusian-language; polish-language; lithuanian-language; polish; lithuanian; minority; german-language; in belarusian; in polish; mother tongue
subject: gov, body, country, place, none, person
actor: subject
recipient: object, of
implied actor: authorities
without: flood*; fire; holiday; covid*; virus; frost; boiler; if; would; strike; protest*
trust: 0.6

[COERCE ban]
verbs: (publish|release|update|expand|extend|lengthen|replenish|widen|enlarge|post|add to|supplement) ~ (list|register|catalogue) ~ of ~ (extremist|terrorist|banned|forbidden|prohibited); (publish|release|update|expand|extend|replenish|widen|post|supplement) ~ (extremist|terrorist) ~ (list|register)
subject: gov, cop, country, none, place, body, jud
actor: subject
recipient: with, by
implied actor: authorities
without: if; eu; european; sanction*; foods; substances; toys; doping
trust: 0.55

[COERCE ban]
verbs: have ~ (licence|license|registration|accreditation|permit|status|citizenship|passport) ~ (taken away|revoked|withdrawn|annulled|cancelled|suspended|removed|stripped)
subject: person, body, bus, named, number, med, ngo, edu, pronoun, lab
actor: none
recipient: subject
implied actor: authorities
without: if; driving; driver; drunk; casino
trust: 0.65

[COERCE ban]
verbs: (put|place|enter|add|include) ~ (on|to|in) ~ list of ~ (banned|barred|forbidden|prohibited|undesirable|unwanted|blacklisted|extremist|proscribed|people|artists|performers|musicians|films|titles)
subject: gov, cop, jud, country, place, none, body
near: banned; barred; forbidden; prohibited; undesirable; unwanted; blacklist*; extremist; proscribed
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; eu; washington; olympic; doping; assets; fifa; if; could
trust: 0.65

[COERCE ban]
verbs: (expand|replenish|enlarge|extend|add to|update|top up|lengthen|supplement|swell|broaden|widen) ~ (list|register|roster) of ~ (extremist|extremists|terrorist|terrorists|banned|forbidden|prohibited|undesirable|undesirables)
actor: subject
recipient: with, by
implied actor: authorities
without: eu; sanction*; if; could
trust: 0.75

[COERCE ban]
verbs: blacklist; ban; pull; outlaw; prohibit; forbid; strike ~ from ~ (curriculum|list|repertoire); remove ~ from ~ (curriculum|shelves|sale|repertoire|libraries|airwaves|playlists); withdraw ~ from ~ (curriculum|shelves|sale|repertoire|libraries|circulation); take ~ off ~ (shelves|air|stage|repertoire|bill|sale)
object: text, cultureevent
subject: gov, cop, jud, country, place, none, edu
not subject: igo, med, bus
near: song*; book*; novel*; play; film*; poem*; textbook*; author*; writer*; magazine; concert; exhibition; performance; musician*; singer*; band; album; comedy; repertoire; theatre; theater; librar*
actor: subject
recipient: of, by, possessor
implied actor: authorities
without: sanction*; eu; washington; mould; recall*; salmonel*; safety; defect*; if; could; would; tickets; ill; illness; snow; copyright; publisher withdrew; russian-language; ukraine; kyiv; latvia
trust: 0.55

[COERCE ban]
verbs: (ban|prohibit|halt|suspend|outlaw|forbid|stop|embargo) ~ (exports|export|imports|import|sale|shipment) of
subject: gov, leg, country, place
not subject: igo
near: (grain|wheat|rapeseed|buckwheat|sugar|fuel|petrol|diesel|gasoline|timber|pork|poultry|eggs|apples|potatoes|cabbage|medicine*|fertili*|scrap) ~ (for|until|from|because); shortage*; domestic; swine fever; bird flu; foot-and-mouth
actor: subject
recipient: of
absorbs: yes
without: sanction*; to russia; to belarus; to minsk; eu; european; against; war; belarusian ~ (goods|exports)
trust: 0.65

[COERCE ban]
nouns: closure; closing; shutdown; shutting; liquidation; dissolution; banning; outlawing; designation; deregistration; ban
object: ngo, med, edu, pty, rel, lab, diplomat
actor: subject
recipient: object
implied actor: authorities
without: call* for; threat*; if; fear*; embassy; border; crossing; renovation; repair*; covid*; coronavirus; flu; merger; lifting; lifted; overturn*; summer; quarantine
trust: 0.5

# --- COERCE censor

# "Officers ordered reporters to turn off their cameras".
[COERCE censor]
verbs: (order|force|make|tell|compel|instruct) ~ (turn|switch|stop|delete|erase|lower|put) ~ (camera|cameras|filming|recording|recordings|footage|pictures|photographs|photos|microphones)
object: med, person, number
subject: cop, none, person
near: reporter*; journalist*; cameraman; cameramen; photographer*; press; correspondent*; crew*; passer*; onlookers; witnesses
actor: subject
recipient: object
implied actor: police
without: if; exam*; theatre; flight; doctor*; told reporters; told journalists
trust: 0.6

[COERCE censor]
verbs: block; censor; jam; cut off; cut; shut off; shut down ~ (internet|network|networks|connection); switch off; throttle; disrupt; pull the plug on; take off ~ air; take down; restrict ~ access; turn off; limit ~ access; filter; knock ~ off ~ (air|line); ban; go dark; slow down; blot out; suspend; stop ~ printing; refuse to print; remove ~ from ~ (newsstand|shelf|sale)
object: site, med, text
not object: border, vehicle
near: website*; site; sites; internet; access; page; online; network; networks; broadcast*; channel; signal; messenger; telegram; web; portal; newspaper*; media; outlet*; outage*; youtube; vpn; mobile; print*
without: broadcasting union; federation; road*; street*; traffic; roundabout; border; appoint*; veto*; resolution
actor: subject
recipient: object
implied actor: authorities
trust: 0.7

[COERCE censor]
nouns: internet shutdown; internet blackout; internet ^outage; internet ^shutdown; ^blocking of the website; ^blocking of website; ^shutdown of the internet; ^blocking of site; censorship
actor: subject
recipient: object
implied actor: authorities
needs: recipient
trust: 0.5

[COERCE censor]
verbs: be unreachable; be inaccessible; be unavailable; become inaccessible; become unavailable; go down; go dark; be down; go offline; be offline; stop opening; stop loading; vanish from; disappear from; stop working; be knocked offline; be without internet; fall silent; have ~ (address|site|website|domain) (blocked|cut|closed|suspended)
subject: site, med, text
not subject: weapon, vehicle
near: internet; website*; site; sites; portal; regulator; ministry; belarus; inside; users; vpn; access; blocked; provider*; netblocks; mobile; newspaper; kiosk*; newsstand*; telegram; youtube; domain
actor: none
recipient: subject
implied actor: authorities
without: cyber*; hack*; hackers; attack; storm; maintenance; fire; bug; technical
trust: 0.65

[COERCE censor]
verbs: cut ~ off from; deny ~ access to; bar ~ access to; restrict ~ access to; close ~ access to; deprive ~ of access to; block ~ access to; limit ~ access to; cut off ~ access; cut ~ access to; keep ~ out of ~ (kiosk|kiosks|newsstand); refuse to (publish|print|distribute|deliver|stock|broadcast|air); stop ~ (printing|distributing|delivering|selling); drop ~ from ~ (network|package|cable|catalogue); drop from ~ (package|cable|broadcast); remove from ~ (cable|package|air|sale); scrub; delete; take ~ offline; take offline; take ~ down; pull ~ off ~ air; pull off the air; yank off ~ air; suspend publication of; suspend ~ (newspaper|website|outlet|licence of ~ broadcaster); seize ~ (print|issue|edition|copies) of; shut off; impose ~ blackout; order ~ (blackout|shutdown); slow ~ to a crawl; blank out; black out; muzzle; gag
near: site; sites; website*; internet; newspaper*; weekly; paper; channel*; portal; page*; broadcast*; radio; tv; television; press; media; outlet*; readers; users; telegram; instagram; tiktok; youtube; network; video*; article*; publication; online; magazine; print*
subject: gov, cop, none, body, bus, country, person, jud
not subject: ngo
actor: subject
recipient: object, to, from
implied actor: authorities
without: border; road; electricity; water; gas; treatment; lawyer*; hack*; cyber*; advertiser*; accident; market; eu market; funding
trust: 0.65

[COERCE censor]
verbs: take ~ off ~ (sale|shelves|shelf|air|screen|screens|repertoire|curriculum); pull ~ from ~ (sale|shelves|cinemas|air|screens); remove ~ from ~ (sale|shelves|cinemas|libraries|screens|library|curriculum); withdraw ~ from ~ (sale|libraries|cinemas|shelves); strike ~ from ~ (curriculum|programme|repertoire); stop ~ (selling|stocking|distributing|carrying|printing|delivering)
object: text, site, med, named, thing, none
near: novel; book*; film; films; newspaper*; magazine*; kiosk*; shop*; libraries; cinema*; play; writer*; author*; poet*; prosecutor*; paper; weekly; authorities; ministry; orwell; song*; album
subject: gov, cop, jud, none, bus, body, med, property, thing
not subject: ngo
actor: subject
recipient: object, possessor
implied actor: authorities
without: defect*; recall*; poison*; safety; complaints; taste; food; drug; expiry
trust: 0.55

[COERCE censor]
verbs: block; jam; blacklist; cut off; take down; close down; shut down; strip
object: med
subject: country, gov, cop, none, place, jud, person
not subject: ngo
actor: subject
recipient: object
implied actor: authorities
without: road*; street*; border; appoint*; veto*; resolution; sanction*; funding; eu; european union; latvia; poland; brussels; deal; merger; sale
trust: 0.65

[COERCE censor]
verbs: lose ~ access to; lose access; be cut off from ~ (internet|site|youtube|telegram|web); be left without ~ (internet|telegram|access); have no ~ (internet|access); have ~ internet
near: internet; youtube; telegram; instagram; facebook; twitter; site; sites; web; network; vpn; outage; portal
actor: none
recipient: to, subject
implied actor: authorities
without: storm; cable; technical; court; market; sanctions
trust: 0.55

[COERCE censor]
verbs: pull ~ plug; pull plug on; be unable to (open|reach|access|load|get onto); be no longer able to (open|reach|access); (open|load) no longer; go dark; go offline; be throttled; be knocked offline; drop off ~ web; drop off ~ internet
near: site; sites; website; websites; internet; portal; telegram; youtube; web; online; channel; messenger; vpn
subject: person, number, site, gov, none, med, country, place
not subject: accident, weapon
actor: none
recipient: none
implied actor: authorities
without: storm; cable; technical; if; hacker*; cyber*; would; power cut
trust: 0.55

[COERCE censor]
verbs: choke off ~ (internet|data|web); silence; gag; muzzle; mute; yank ~ from ~ (cinema|cinemas|shelf|shelves|air|library|libraries|bookshops|screens); (put|place) ~ out of reach; cut ~ off from ~ internet; slow ~ (internet|web|traffic) to ~ crawl; pull ~ from ~ (bookshop|bookshops|library)
subject: gov, cop, none, jud, body, country
object: med, site, text, cultureevent, thing
not object: weapon, person
actor: subject
recipient: object
implied actor: authorities
without: guns; doubters; critics at; if; would; phone; alarm
trust: 0.65

[COERCE censor]
verbs: (tell|order|instruct|force) ~ to (stop|cease|quit|refuse) ~ (selling|stocking|distributing|carrying|printing|delivering|publishing|broadcasting|airing); (tell|order) ~ to (drop|pull|remove|delete|take down) ~ (paper|newspaper|article|articles|channel|site|book|books|film|videos|video)
near: kiosk*; kiosks; paper; newspaper; book*; channel; site; shops; libraries; provider*; printers; operators
actor: subject
recipient: object
implied actor: authorities
absorbs: yes
without: defect*; poison*; safety; copyright; alcohol
trust: 0.65

[COERCE censor]
verbs: cut off; shut off; choke off; switch off; block; bar; restrict; limit; curb; close off; close; throttle; lose
object: accessthing
near: site*; website*; internet; page; pages; portal; channel*; telegram; youtube; vpn*; news; outlet*; messenger; network*; readers; users; zerkalo; onliner; nasha niva; tut.by; svaboda; belsat
subject: gov, cop, none, body, country, bus, jud, med, person, number
actor: subject
recipient: to, of, object
implied actor: authorities
without: lawyer*; treatment; water; sea; market; airspace; port; road; border; prisoner*; credit; funds; weapons; hack*
trust: 0.6

[COERCE censor]
verbs: block; cut off; shut off; take down; knock offline; pull the plug on; black out; jam
object: med, site
not object: border, agreement, sanctions, law, aid, trade, vote, talks, country
subject: none, body, gov, bus, cop, jud, country, named, person
actor: subject
recipient: object
implied actor: authorities
without: hackers; hacker; twitter blocked; user; road; traffic; tackle; shot
trust: 0.8

[COERCE censor]
verbs: be throttled; be blocked; be slowed; be slowed down; be cut off; be jammed; be inaccessible; be unavailable; be down; stop opening; stop loading; stop working; go dark; go down; become inaccessible; become unavailable; fail to load; fail to open; block; throttle; slow down; ban; restrict; switch off
object: webname, none
subject: webname, gov, country, cop, none, bus, body
near: youtube; instagram; facebook; twitter; tiktok; telegram; viber; whatsapp; gmail; messenger; vpn; vpns
not subject: igo
actor: subject
recipient: object
implied actor: authorities
without: worldwide; globally; across europe; account; accounts; meta; musk; twitter blocked; facebook blocked; hack*; outage at; film; if; lawsuit; fine; street*; road*; square; march*; protesters; column; border; embargo; import*; export*; sanction*
trust: 0.6

[COERCE censor]
verbs: (stop|cease|end|suspend|halt|drop|discontinue|ban|forbid|prohibit|bar|block|jam|interrupt|cut off) ~ (broadcasting|rebroadcasting|retransmitting|retransmission|relaying|broadcast of|broadcasts of|transmission of|distribution of|airing of|screening of|showing of|sale of|printing of|publication of|delivery of|subscription to); (take|force|knock|pull|drive|throw) ~ off (air|the air|the airwaves|cable)
object: med, named, text, cultureevent, site, none, body, thing
subject: country, gov, cop, jud, body, place, none, bus, named
near: channel; channels; television; tv; newspaper; newspapers; weekly; magazine; film; books; book; radio; euronews; programme; programmes; station; broadcaster; internet; site; print*; kiosk*; belposhta
actor: subject
recipient: object, of, to
implied actor: authorities
without: if; could; technical; storm; lightning; match; league; olympic; sport*; european broadcasting union; ebu; copyright; licence fee; season; unpaid; russian state; eu; european union; latvia; lithuania; poland; ukraine banned
trust: 0.6

# A house of culture, a cinema or a shop that drops what officials do not like.
[COERCE censor]
verbs: pull; drop; withdraw; shelve; scrap; remove; cancel; take down; take off ~ (bill|programme|shelves|poster|display|repertoire); strike ~ from ~ (programme|repertoire|bill); postpone indefinitely; refuse to (show|screen|stage|print|sell|stock|display)
object: cultureevent, text, thing
subject: school, bus, body, edu, med, none, person
near: after a call from; at the request of the; on orders from; on the orders of; under pressure from; on instructions from; after a complaint from; at the insistence of; by order of; after a letter from; ordered by the; on the advice of the ministry; at the demand of
actor: subject
recipient: object, of, by
without: if; food; meat; milk; recall; batch
trust: 0.6

[COERCE censor]
verbs: no longer (open|load|work|be available|be accessible|reach|be reached|read|watch|see|access); not (open|load) without ~ vpn; (open|load|be accessible|be reachable|be available) only ~ (vpn|vpns|proxy)
near: site; website; portal; page; channel; youtube; telegram; internet; vpn; readers; subscribers; users; broadcaster; app
subject: site, med, thing, person, number, text, webname, none, body
actor: none
recipient: subject, object
implied actor: authorities
without: technical; storm; update; battery; if; power cut; age; copyright; flight*; sanction*; netflix; spotify; apple; google
trust: 0.55

[COERCE censor]
verbs: gag; muzzle; silence; black out; take off air; take off the air; pull off the air; yank off the air
object: med, site, opp, ngo
subject: law, jud, gov, cop, country, none
actor: subject
recipient: object
implied actor: authorities
without: would; could; want*; critics say; guns; fans; crowd; try; tried
trust: 0.65

[COERCE censor]
nouns: blocking; blockage; jamming; throttling; shutdown; closure; muzzling; silencing; disconnection
object: med, site, accessthing, webname
actor: subject
recipient: object
implied actor: authorities
without: call* for; if; threat*; road*; account*; fear*
trust: 0.5

# --- COERCE curfew

[COERCE curfew]
verbs: impose ~ curfew; declare ~ curfew; introduce ~ curfew; order ~ curfew; extend ~ curfew
actor: subject
recipient: none
implied actor: authorities
trust: 0.85

[COERCE curfew]
verbs: (clamp|slap|place|put|enforce|lift in part|keep|maintain|prolong|renew|bring in|announce) ~ curfew; be under curfew
without: if; could; lift*
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

# --- COERCE martial-law

[COERCE martial-law]
verbs: declare ~ state of emergency; impose ~ state of emergency; introduce ~ state of emergency; extend ~ state of emergency; impose ~ martial law; declare ~ martial law; introduce ~ martial law; prolong ~ state of emergency; announce ~ state of emergency; introduce ~ counter-terrorist; declare ~ counter-terrorist; approve ~ state of emergency; proclaim ~ state of emergency
actor: subject
recipient: none
implied actor: authorities
trust: 0.9

[COERCE martial-law]
verbs: be in force; remain in force; come into force; take effect; be in effect; be in place; apply; be declared; be extended; be imposed; be introduced; be prolonged
subject: emergencyrule
actor: none
recipient: none
implied actor: authorities
without: if; lift*; could; end*; weather; heat; flood*; medical
trust: 0.65

[COERCE martial-law]
nouns: ^imposition of martial law; ^declaration of martial law; ^introduction of martial law; ^imposition of a state of emergency; ^declaration of a state of emergency; ^introduction of a state of emergency; ^declaration of emergency; ^proclamation of martial law; ^extension of martial law
actor: subject, by
recipient: none
implied actor: authorities
without: call* for; if; threat*; possible; could; rumour*; fear*; anniversary; 1981
trust: 0.6

# --- COERCE cyber

[COERCE cyber]
verbs: hack; hack into; knock ~ offline; copy ~ (file|database|data); deface; launch ~ cyberattack; breach ~ (database|server|network|system); encrypt ~ (server|system|network); wipe ~ server; launch ~ cyber attack; steal ~ database; cripple ~ (network|system|server); leak ~ database; break into ~ (server|system|database|network); paralyse ~ (network|system|server); paralyze ~ (network|system|server); take down ~ server; break into ~ computer
actor: subject
recipient: object, on, against, of
without: to death; life hack
trust: 0.75

[COERCE cyber]
nouns: cyberattack; cyber ^attack; hacking attack; cyber-attack; hack; phishing campaign; data leak; data breach
actor: subject
recipient: on, against, object
trust: 0.55

[COERCE cyber]
verbs: wipe; encrypt; paralyse; paralyze; cripple; disable; knock out; take down; take offline; bring down; break into; penetrate; infiltrate; gain access to; dump; leak; publish; steal; copy; deface; hit; attack; claim ~ attack
near: hacker*; cyber*; hacktivist*; hack; ddos; malware; ransomware; server*; database*; phishing
object: site, text, body, med, bus, thing, none, gov, trade
subject: person, body, named, none, opp, spy, country, number
not subject: jud
actor: subject
recipient: of, object, on, against
without: sentenced; convicted; detained; arrested; accuse*; charge*; suspected; investigat*; defen*; protect*; law; missile*; storm; warn*
trust: 0.65

[COERCE cyber]
verbs: take ~ down; take down; knock ~ offline; hit; cripple; paralyse; paralyze; strike; bring ~ down; disrupt; put ~ out of action
subject: cyberthing
actor: subject
recipient: object, of
trust: 0.7

[COERCE cyber]
verbs: paralyse; paralyze; cripple; hack; wipe; encrypt; break into; bring down; knock out; take down; disable; penetrate; infiltrate; breach; attack; hit; raid; plunder
subject: hackerthing
actor: subject
recipient: possessor, object, of
trust: 0.75

[COERCE cyber]
verbs: fall victim to; fall prey to; fall to; suffer; come under; be the target of; be the victim of
near: hacker*; cyberattack*; cyber attack*; hack; hacking; ddos; cyber-attack*; malware; ransomware; data breach; cyber-partisans; denial-of-service
subject: site, gov, body, thing, bus, med, none, country, place
not subject: person
actor: to, by
recipient: subject
without: could; may; might; exercise; training
trust: 0.65

# --- COERCE misinform

[COERCE misinform]
verbs: spread ~ (disinformation|fake|false|lie|rumour); fabricate ~ (evidence|case|document); forge ~ (document|signature|evidence); air ~ confession; publish ~ confession; broadcast ~ confession; release ~ confession; show ~ confession; post ~ confession; parade ~ on television; force ~ to confess; extract ~ confession; run ~ disinformation; make ~ confess; publish ~ video of
actor: subject
recipient: of, object
without: suspect; accuse*
implied actor: authorities
trust: 0.5

[COERCE misinform]
verbs: show ~ video; air ~ (video|footage|film); broadcast ~ (video|footage|film); release ~ (video|footage); publish ~ (video|footage); post ~ video; put out ~ video; circulate ~ video; parade; doctor; fake; stage ~ (confession|interview); plant ~ (evidence|drugs)
near: confess*; confession*; repent*; repentance; apologis*; apologiz*; remorse; coerced; pro-government channel; state television; state tv
subject: med, cop, gov, none, country, body
actor: subject
recipient: of, object
implied actor: authorities
without: police brutality; documentary about; festival
trust: 0.55

[COERCE misinform]
verbs: (air|broadcast|show|run|screen|carry|put out|release|post|publish|circulate|play) ~ (video|footage|film|clip|interview|recording|report|documentary) ~ (confess|confesses|confessing|confession|repent|repents|repentant|apologise|apologises|apologising|admits|admit|admitting|guilt|remorse); parade ~ on ~ (television|tv|air|screen|channel); (make|force) ~ (confess|repent|apologise|read|recant) ~ (camera|air|television|tv|video|script); coerce ~ confession; wring ~ confession; stage ~ confession; cook up ~ (case|evidence|charges); plant ~ (drugs|evidence|grenade|weapon); doctor ~ (video|footage|recording|photo)
subject: med, cop, gov, none, country, body, person
actor: subject
recipient: of, object, in
implied actor: authorities
without: murder; film festival; sitcom; corruption; hacked; opera; ombudsman
trust: 0.6

[COERCE misinform]
verbs: (read out|read|recite|record|deliver|mumble) ~ (apology|confession|statement of repentance|repentance); (apologise|confess|repent|recant) ~ (on camera|on air|on television|on video|in a video)
near: under duress; pro-government channel; state television; state tv; on camera; video; coerced; detained; forced; telegram channel; interior ministry
subject: person, named, pronoun, number
actor: none
recipient: subject
implied actor: authorities
without: minister*; ambassador; president; company; court; priest; bishop; airline; prime minister
trust: 0.55

[COERCE misinform]
verbs: show; parade; feature; put; display; air; broadcast; exhibit
near: confess*; confessing; confession; repent*; repentance; apologis*; apologiz*; admitting guilt; admits guilt; remorse; reading from a script
target: person, named, pronoun, number
subject: med, cop, gov, none, country, body
actor: subject
recipient: object
implied actor: authorities
without: murder; festival; sitcom; corruption; opera; church; priest hears
trust: 0.6

[COERCE misinform]
verbs: (air|broadcast|show|publish|circulate|spread|post|release|run|plant) ~ (forged|doctored|fake|faked|fabricated|staged|falsified|bogus|deepfake) ~ (letter|video|recording|call|interview|footage|document|documents|photo|photos|story|stories|news|audio|messages); (mislead|deceive|dupe|hoodwink) ~ (viewers|voters|public|readers|residents) ~ with
subject: med, gov, cop, country, place, none, body, person, hackerthing
actor: subject
recipient: of, about
without: if; would; accus*; law; punish*; fined; jailed; convicted; charged
trust: 0.65

[COERCE misinform]
verbs: (pump out|churn out|spew|spread|peddle|circulate|push|broadcast|air|amplify|disseminate|recycle|spout|feed|seed|plant|run|show|screen|post|publish|distribute) ~ (propaganda|disinformation|fakes|lies|falsehoods|smear|smears|hoax|hoaxes|fabrications|fabricated|forged|doctored|fake|forced confession|forced confessions|staged|deepfake|conspiracy theories)
subject: med, gov, country, body, named, spy, site, cop, none, place
not subject: opp, ngo, jud, accident
actor: subject
recipient: about, against, to, of
without: accus*; convicted; sentenced; charged; arrested; detained; jailed; fined; ban*; block*; law; if; tackle; counter; fight; combat; warn*; for spreading
trust: 0.6

[COERCE misinform]
verbs: (confess|admit|repent|apologise|apologize|recant|plead guilty) ~ (on|in|to|before) ~ (state television|state tv|camera|pro-government channel|police video|interior ministry video|kgb video|propaganda|video published|video posted|video released|television); be shown (confessing|admitting|repenting|apologising|apologizing); be paraded ~ on ~ (television|tv|camera); (make|force|compel|coerce) ~ (confess|repent|apologise|apologize|admit|recant) ~ (camera|video|television|tv|telegram)
subject: person, named, number, pronoun, none, cop, med, gov, opp
actor: none
recipient: subject, object
implied actor: police
without: if; court; footballer; club; celebrity; affair; film; minister; president
trust: 0.6

# --- COERCE

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

[COERCE]
verbs: intimidate; harass; hound; browbeat; bully; blackmail; stalk; terrorise; terrorize; coerce; strong-arm; lean on; pressurise; pressurize; pressure; put pressure on; exert pressure on; cow; single out; persecute; victimise; victimize; repress; lash out at; drag ~ into; muzzle; gag
object: person, number, named, opp, med, cvl, lab, edu, rel, ngo, pronoun, body
near: police; kgb; agents; officers; officer*; security; authorities; regime; officials; administration; management; minsk; lukashenko; lukashenka; belarusian; guards; colony; state; services; prosecutors; voters; relatives; families; workers; lawyers; jailed; prisoner*; journalist*; activist*
subject: cop, gov, country, place, none, named, jud, bus, med, person
not subject: opp, ngo, igo, disaster
actor: subject
recipient: object
implied actor: authorities
without: if; children at; online; school; sanction*; to release; to free; eu to; bully at; teammates; classmates; dogs; crowd pressure; market; washington should; must be; accus*; banks; rouble; could be; not be intimidated; attempt to
trust: 0.5

[COERCE]
verbs: suppress; stifle; crush; stamp out; smother; snuff out; silence; extinguish; quash; clamp down on; crack down on; root out; punish
object: thing, violence
near: dissent; opposition; free speech; freedom of; independent voices; critical voices; criticism; civil society; any protest; disloyalty; unrest; independent press; independent media; political activity; resistance; solidarity; remembrance; memory
subject: gov, country, place, named, cop, jud, none, body
not subject: igo, ngo, opp, expert
actor: subject
recipient: of, object
implied actor: authorities
without: if; soviet; stalin; fire; market; smile; rumour*; film; nazi; would; uprising of
trust: 0.5

# What those who were questioned, and their lawyers, may not do afterwards.
[COERCE restrict]
verbs: (tell|order|warn|instruct) ~ not to (disclose|leave|talk|speak|discuss|travel|reveal); (bar|forbid|ban|prohibit) ~ from (disclosing|talking|speaking|discussing|revealing); put ~ under ~ (non-disclosure|travel ban); place ~ under ~ (non-disclosure|travel ban)
target: person, named, number, pronoun
subject: cop, jud, gov, none, country, named, person
near: lawyer*; questioned; investigat*; case; details; town; city; country; interrogat*; witness*; suspect*; prosecutor*; kgb; non-disclosure; travel ban
actor: subject
recipient: object
implied actor: authorities
without: doctor*; embassy; tourist*; travel advice; citizens; nationals; flood*; storm
trust: 0.6

# A stretch of land that nobody may enter.
[COERCE restrict]
verbs: be off limits; be off-limits; become off-limits; become off limits; be closed to ~ (outsiders|journalists|visitors|public|media); (bar|ban|keep) ~ (outsiders|journalists|media|visitors|public|strangers) ~ from ~ (strip|stretch|zone|forest|area|border|frontier)
near: border; frontier; zone; strip; stretch
not subject: talkedover, talks
actor: subject
recipient: object, to
implied actor: authorities
without: topic; question*; subject; museum; park; negotiat*; beach
trust: 0.6

# A page or channel that a network or office takes away from those who write it.
[COERCE censor]
verbs: (delete|remove|take down|shut down|suspend|block) ~ (page|pages|account|accounts|channel|channels|community|group); (cut|jam|switch off|shut off|disconnect) ~ (transmitter|transmitters|signal|broadcast)
near: telegram; facebook; vkontakte; youtube; instagram; tiktok; subscriber*; members; radio; station; opposition; independent; broadcast*; broadcaster; transmitter*
subject: none, body, gov, cop, med, bus, named, country, thing
object: med, site, thing, text, ngo, opp, none
actor: subject
recipient: possessor, object, of
implied actor: authorities
without: bank; trading; chess; football; water; tv channel paid; english channel; navy; extremis*; scam; fraud
trust: 0.5
`;
