/** Further verbs of force, restriction, sanctions, deployments and protest in English. The format is told in ../format.ts. */
export const acts = `
# --- MOBILIZE -------------------------------------------------------------------------------------------------

[MOBILIZE weapons]
verbs: take (possession|charge|receipt|custody) of ~ @weapon; test-fire; test-launch; fire off; let off; flight-test; trial; show off; parade; wheel out; bring into service; commission; take into service; introduce into service; roll off; phase in; hand over to ~ (army|air force|military|brigade|regiment|troops)
object: weapon, batterything, flyingthing
subject: country, mil, gov, body, person, none, place, named
not object: crowdweapon
actor: subject
recipient: none
count object: vehicles
near: missile*; rocket*; launcher*; nuclear; s-400; s-300; iskander*; oreshnik; polonez; tor-m2; air-defence; air defence; army; military; armed forces; range; combat; jets; fighter*; su-30*; mig-29*; helicopter*; drone*; radar; brigade; regiment; defence ministry; tank*; howitzer*; warhead*; system; systems
without: museum; wartime; collector*; film; fireworks; toy; tractor*; at ukraine; kyiv; ukrainian city; police; protest*; sanction*
trust: 0.65

[MOBILIZE weapons]
verbs: be test-fired; be test-launched; be placed on ~ duty; be put on ~ duty; go on ~ watch; be brought into service; be taken into service; be added to ~ arsenal; be positioned; be shipped; be railed; be flown; be transferred; be unloaded; be delivered; be sited; be stored; be housed; be deployed; be stationed; be fielded; be put on ~ display
subject: weapon, batterything
not subject: crowdweapon
near: missile*; rocket*; launcher*; nuclear; nuclear-capable; s-400; s-300; iskander*; oreshnik; polonez; tor-m2; air-defence; air defence; combat; jets; fighter*; su-30*; mig-29*; helicopter*; brigade; tank*; howitzer*; warhead*; bomber*; missile systems
actor: none
recipient: none
count subject: vehicles
without: at ukraine; police; protest*; smuggl*; museum; exhibition; balloon*
trust: 0.65

[MOBILIZE troops]
verbs: base; garrison; billet; quarter; house; redeploy; re-deploy; encamp; embark; entrain; detrain; bus; truck; rail; ferry; shuttle; funnel; pump; throw; push; hurry; draw; draft; detail; second; tie down; allot; allocate; earmark; commit; assign; hold ~ back; hold in reserve; keep in reserve; bring up; bring forward; pour in; pack off; slip; smuggle in; field; stand up; activate; reactivate; raise; double; treble; triple; thicken; top up; swell; augment; replenish; reassign
object: troopsthing
not object: crowdweapon, vehicle, aid, cop
subject: country, mil, gov, body, person, none, place, named, igo
near: border; frontier; troop*; soldier*; paratroop*; battalion*; brigade*; regiment*; division*; army; infantry; armour*; armor*; base; garrison; barracks; nato; eastern flank; belarus; belarusian; reservist*; marines; contingent; reinforcement*; servicem*; squadron*; tanks; mechanised; motorised; general staff; defence ministry; defense ministry
actor: subject
recipient: none
count object: troops
without: aid; tear gas; prison; arrest*; court; home; out of; wounded; film; football; hockey; killed; migrants in; police officers; factory; workers
trust: 0.6

[MOBILIZE troops]
verbs: disembark; detrain; touch down; fly in; be flown in; drive in; pour over; stream over; roll over; roll up; roll past; pull in; turn up; show up; appear; be spotted; be seen; be sighted; be filmed; be billeted; be encamped; pitch ~ (camp|tents|tent); set up ~ (tents|tent|base|camp|field camp); make camp; take up residence; fan out; spread out; redeploy; re-deploy; rotate in; relocate; transfer; shift; be transferred; be moved; be shifted; be brought; be sent; be massed; be assembled; be concentrated; be gathered; rehearse; practise; practice; train; drill; exercise; simulate
subject: troopsthing, mil, uaf
not subject: cop
near: border; frontier; troop*; soldier*; paratroop*; battalion*; brigade*; regiment*; division*; army; infantry; armour*; armor*; base; garrison; barracks; nato; reservist*; marines; contingent; reinforcement*; servicem*; squadron*; tanks; mechanised; motorised; wagner; mercenar*; station; airfield; range; convoy*; column*; drills; manoeuvres; exercise*; train
actor: subject
recipient: none
count subject: troops
without: migrant*; home; back to; prison; arrest*; detain*; airspace; protest*; crash*; killed; wounded; missing; parade; cemetery; football; court; film; talks; if; would
trust: 0.6

[MOBILIZE troops]
verbs: (build|erect|construct|put up|raise|dig|lay|complete|finish|begin|start|thicken|extend|add to|fortify|strengthen|reinforce) ~ (fortifications|fortification|trenches|bunkers|bunker|dragon|minefield|minefields|anti-tank|moat|ditch|ditches|trench|obstacles|roadblocks|defences|defenses|strongpoints|strongpoint|pillboxes|dugouts|entrenchments|embankment); dig in along; dig in on; (build|dig|construct) ~ defensive; mine ~ (border|approaches|roads|bridges|frontier)
subject: country, mil, gov, body, person, none, place, named
actor: subject
recipient: none
near: border; frontier; army; military; troops; soldiers; belarus; belarusian; sappers; defence; defense; flank; east shield; anti-tank; guards
without: museum; excavat*; archaeolog*; flood*; in 1941; in 1944; second world war; memorial
trust: 0.65

[MOBILIZE troops]
verbs: (call|summon|order|recall|draft) ~ (reservist|reservists|conscript|conscripts|men of) ~ (for|to|up|into); (hold|conduct|launch|order|announce|begin|start|carry|declare|stage|run) ~ (unscheduled|snap|surprise|sudden|spot) ~ (check|inspection|test|drill|drills|exercise|exercises|muster|alert); (check|test|inspect|verify|review) ~ (combat|battle|war|fighting) ~ (readiness|preparedness); put ~ on ~ (footing|alert|standby|stand-by); raise ~ (alert|readiness); go on ~ (alert|standby); move to ~ (readiness|alert); be raised by alarm; be raised on alert; be put through ~ paces; put ~ through ~ paces
subject: country, mil, gov, body, person, none, place, named, troopsthing
near: troop*; army; military; armed forces; forces; brigade*; battalion*; regiment*; division*; units; unit; reservist*; conscript*; paratroop*; defence ministry; general staff; security council; combat; air-defence; air defence
actor: subject
recipient: none
count object: troops
without: joint; together with; hospital*; doctors; firefighters; nuclear power; plant; fire safety; tax; team; squad; players; if
trust: 0.65

[MOBILIZE police]
verbs: be (cordoned|sealed|blocked|fenced|roped|closed) off; be (ringed|surrounded|encircled|guarded|patrolled|flooded|filled) by; be under ~ guard; be under ~ lock and key of; swarm with ~ (police|officers|security); be ~ thick with ~ police
subject: place, property, thing, none
near: police; riot; omon; vans; officers; plainclothes; interior troops; internal troops; shields; armoured; security forces; security services; water cannon; paddy; barriers; barbed; before the rally; protest*
not subject: cop, mil, person, border
actor: with, by
recipient: none
implied actor: police
without: migrant*; arrest*; detain*; beat; fired; crime scene; bomb; leak; fire broke; crash; murder; snow; flood*; epidemic
trust: 0.6

[MOBILIZE troops]
verbs: deploy; station; post; commit; throw; mass; rush; redeploy; move; send; keep; retain; maintain; base; garrison; quarter; assemble; concentrate; leave
object: number
near: (men|troops|soldiers|personnel|servicemen) ~ (border|frontier|flank); at ~ (border|frontier|flank); to ~ (border|frontier|flank); along ~ (border|frontier|flank); on ~ (border|frontier|flank); (men|troops|soldiers) ~ (base|bases|barracks|belarus); into belarus; in belarus
subject: country, mil, gov, body, place, person
actor: subject
recipient: none
count object: troops
without: migrant*; balloon*; ballot*; police; observer*; aid; tonnes; parcels; people across; home; trucks; prisoner*; refugee*; million; euros; doctors
trust: 0.6

[MOBILIZE troops]
verbs: kick off ~ @drill; open ~ @drill; embark on ~ @drill; go ahead with ~ @drill; press ahead with ~ @drill; resume ~ @drill; extend ~ @drill; prolong ~ @drill; wrap up ~ @drill; host ~ @drill; schedule ~ @drill; plan ~ @drill; put ~ through ~ @drill; lead ~ @drill; oversee ~ @drill
subject: country, mil, body, gov, person, place, named, none
near: military; army; troops; troop; forces; air-defence; air defence; soldiers; combat; reservists; tank; missile; artillery; airborne; defence ministry; brigade; snap; live-fire; nuclear; naval; territorial
actor: subject
recipient: none
without: joint; together with; allied; sport; fire safety; evacuation; sales
trust: 0.6

[MOBILIZE troops]
verbs: get; receive; gain; await; expect; welcome; host; take in; be joined by; be reinforced by; be reinforced with; be bolstered by; be given
subject: mil, cop, border, place, country, gov
object: troopsthing
near: soldiers; troops; battalion*; brigade*; paratroop*; reinforcement*; men; tanks; border; frontier; army; nato; garrison; contingent; task force; squadron; reservists
actor: subject
recipient: none
count object: troops
without: aid; prisoner*; wounded; bodies; medal*; pay; pension*; training from; home; injured; orders to; sentence*; police
trust: 0.5

[MOBILIZE troops]
verbs: (hand|send|serve|give|issue|deliver) ~ call-up ~ (paper|papers|notice|notices|order|orders); (hand|send|serve|give|issue|deliver) ~ (call-up|summons|draft); (receive|get) ~ (call-up|draft) ; be handed ~ (call-up|summons|draft); be sent ~ (call-up|summons|draft)
near: reservist*; conscript*; men; enlistment; recruitment; military; army; territorial; graduates; students
actor: none
recipient: none
count subject: troops
count object: troops
without: court; police; squad; national team; coach
trust: 0.65

[MOBILIZE troops]
verbs: open; begin; start; get under way; be under way; kick off; go on; continue; take place; be held; run; last; end; finish; wrap up; conclude; be extended; be prolonged; be announced; be planned; be scheduled; involve
subject: drill
near: troops; soldiers; army; military; brigade*; battalion*; air-defence; air defence; tanks; combat; reservists; armed forces; defence ministry; defense ministry; paratroop*; missile; range; territorial; live-fire; zapad; forces
actor: none
recipient: none
count object: troops
without: joint; allied; slavic brotherhood; russian paratroopers; russian troops; russian soldiers; russian units; russian and belarusian; belarusian and russian; with russia; csto; fire safety; sport; union shield; together with; chinese
trust: 0.55

[MOBILIZE troops]
verbs: (help|begin|start|step up|stage|carry out|fly|conduct|intensify|join) ~ (patrol|patrols|patrolling); patrol ~ (border|frontier|green border|strip|airspace|skies); guard ~ (border|frontier|strip)
subject: troopsthing, mil, cop, country, weapon, flyingthing, place
near: border; frontier; strip; airspace; skies; air policing; combat air; joint patrols; soldiers; troops; conscripts; jets; guards
actor: subject
recipient: none
count subject: troops
without: police officer; street; together with; alongside; joint; if; could; city; park; square; protest*
trust: 0.55

[MOBILIZE militia]
verbs: (sign off on|approve|order|decree|announce|authorise|back|propose) ~ (creation|formation|establishment|raising) of ~ (militia|territorial|volunteer|people); (create|form|raise|set up|establish|arm|found) ~ (militia|militias|territorial defence|self-defence|volunteer corps|home guard|volunteer battalion|volunteer regiment); be (raised|formed|set up|created|armed|established)
near: militia; militias; territorial defence; volunteer*; home guard; self-defence; people's militia
subject: person, gov, country, none, mil, leg, body, militiathing
actor: none
recipient: none
count clause: troops
without: charged; convicted; detained; accused; trial; sanctions; police; killed; if; fund; choir
trust: 0.65

[MOBILIZE police]
verbs: seal; close; block; cordon; ring; fill; choke; line; occupy; flood; surround; hem in; box in; barricade; secure; pack
subject: policething, custodycar
object: place, property, thing
near: square; streets; street; avenue; stela; obelisk; palace; parliament; courtyards; courtyard; gates; plant; university; metro; centre; station; omon; riot; paddy; troop carriers; water cannon; troops
actor: none
recipient: none
implied actor: police
without: arrest*; detain*; accident; crash; murder; crime scene; bomb; border; traffic jam; haulier*; protesters blocked; demonstrators blocked; snow
trust: 0.5

[MOBILIZE weapons]
nouns: ^delivery of russian nuclear; ^delivery of nuclear; ^delivery of tactical; ^delivery of missile; ^delivery of iskander; ^arrival of nuclear; ^arrival of missile; ^arrival of warhead; ^transfer of nuclear; ^transfer of warhead; ^transfer of tactical; ^shipment of nuclear; ^shipment of warhead; ^stationing of nuclear; ^stationing of missile; ^deployment of tactical; ^deployment of russian nuclear; ^deployment of iskander; ^deployment of oreshnik; ^placement of nuclear
actor: subject
recipient: none
near: confirm*; announc*; began; begun; completed; complete; started; to his country; to belarus; in belarus; last month; earlier this
without: demand*; call* for; condemn*; if; oppose*; prevent; treaty; ban on; talks; urg*; possible
trust: 0.6

[MOBILIZE police]
verbs: (block|seal|cordon|close|shut|bar|guard|line|ring) ~ (way|ways|access|entrance|entrances|exit|exits|station|stations|metro|street|streets|approach|approaches|square|avenue|pavement|courtyards)
subject: cop, mil, policething
near: police; riot; omon; troops; soldiers; plain clothes; internal army; interior troops; square; rally; protest*; marchers; demonstrators; metro; buses; cordon
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; crash; accident; murder; bomb; border; migrants; flood*; fire; haulier*
trust: 0.6

[MOBILIZE troops]
verbs: be expected; be awaited; be due; be to arrive
subject: troopsthing, weapon, mil
near: arrive; by the end; week; soldiers; servicemen; troops; contingent; battalion*; brigade*; belarus; border; missiles; exercise*
actor: none
recipient: none
count subject: troops
status: planned
without: killed; aid; to return; released; sentence*; match
trust: 0.6

# --- PROTEST --------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: shuffle; stroll; trudge; wander; snake; wind ~ way; weave; drive; ride; cycle; pedal; pass; process; troop; move; make ~ way; walk; march; parade; file; stream; gather; assemble; appear; stand; sit; pose; line; dance; sing; turn out; come; go; carry; hold; wrap; drape; unfurl; raise; wave; wear; display; brandish; hoist; bear; clutch
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun, rel
near: white-red-white; kupalinka; mury; pahonia; protest song*; red-and-white; placard*; banners; protest umbrella*; picketer*; with a sign; with signs; holding signs; with portraits; with a poster; with posters; with a placard; with a banner; with flowers; flowers in hand; in silence; silently; human chain; chain of; one-person; one-man; lone; solidarity; slogans; chanting; shouting; singing
not subject: troopsthing, cop, country, jud, gov, mil, med
not object: country, law, post, agreement, weapon, talks
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: detain*; arrest*; sentenced; convicted; jailed; fined; charged; accused; museum; exhibition; concert; wedding; funeral; parade; game; match; fans; holiday; border; minister*; summit; troops; choir; ceremony; victory day; dispers*; shop; window; balcony; hung from; police; polling; if; mass; service; taxi
trust: 0.55

[PROTEST demo]
verbs: (swarm|throng|pack|crowd|jam|choke|inundate|overrun|occupy) ~ (streets|street|square|avenue|boulevard|centre|pavements|courtyards); (face down|stare down|stand up to|square up to|confront|block|surround|shield from|link arms against|heckle|jeer|shout at|argue with) ~ (police|officers|omon|cordon|riot police|soldiers|van|vans); join ~ (mob|flashmob|chain|column|columns|procession|sit-in); (form|make) ~ (human chain|chain|line|lines|cordon|column) (along|around|outside|across|from); hold ~ (flash mob|flashmob); mark ~ with ~ @protestevent; commemorate ~ with ~ @protestevent; greet ~ with ~ @protestevent; celebrate ~ with ~ (march|rally|procession); answer ~ with ~ (protest|rally|demonstration|strike); respond ~ with ~ (protest|rally|demonstration|protests|rallies); lead ~ (march|rally|procession|demonstration|column) through; head ~ (march|rally|procession|column); bring ~ onto ~ (streets|street|square); bring ~ to ~ (streets|street|square); draw ~ onto ~ (streets|street|square); send ~ onto ~ (streets|street); go ahead with ~ (rally|march|protest|demonstration|picket); spend ~ (night|day) on ~ square; keep ~ vigil; mount ~ (picket|pickets|vigil); swell ~ ranks of ~ (marchers|protesters|demonstrators); hit ~ streets; surge through; surge onto; surge into ~ (square|streets|street|centre); crowd onto; crowd into ~ (square|streets|street|centre|avenue); spill onto ~ (streets|street|square|avenue); spill into ~ (streets|street|square|avenue); flock to ~ (square|stela|rally|protest|march); head for ~ (square|palace|residence|stela); set off for ~ (square|palace|residence|stela); besiege ~ (embassy|consulate|mission|office|ministry|building|commission|studio)
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun, place, thing
not subject: troopsthing, cop, country, jud, gov, mil
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: detain*; arrest*; sentenced; convicted; jailed; fined; charged; accused; concert; wedding; funeral; parade; game; match; fans; shoppers; tourists; holidaymakers; troops; if; traffic; cars
trust: 0.65

[PROTEST demo]
verbs: (occupy|take over|storm|camp on|sit on|fill) ~ (steps|square|stairs|lobby|foyer|auditorium|entrance); hold hands; hold ~ hands; link hands; join hands; stand ~ hand in hand; (stretch|run) ~ (along|from) ~ (avenue|road|motorway|street) ; sit down on ~ (steps|square|road|asphalt)
subject: opp, cvl, edu, lab, rel, person, number
not subject: cop, mil, gov, country
near: protest*; demonstrator*; government house; ministry; embassy; kurapaty; akrestsina; okrestina; solidarity; chain; steps; square; avenue; ribbons; opposition; along the road; refused to leave
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: sentenced; convicted; jailed; charged; children crossed; wedding; fans; concert; detain*; arrest*; troops; ceremony
trust: 0.6

[PROTEST demo]
verbs: spend ~ night (in|on|at) ~ (square|street|tents|steps|camp); keep ~ night-long vigil; brave ~ (cold|frost|rain|ban|police) ~ to; set up ~ (tents|tent); put up ~ (tents|tent); sleep in ~ (tents|tent) ; (stand|remain|stay|hold out) ~ (on|in) ~ square
subject: opp, edu, cvl, number, person, pronoun, lab
not subject: cop, mil, gov, ref
near: protest*; opposition; demonstrators; square; election*; rally; camp; flags; activists; disputed; lukashenko; lukashenka; students
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: sentenced; convicted; homeless; festival; tourists; market; troops; holiday
trust: 0.55

[PROTEST strike]
verbs: go slow; work to rule; down tools; refuse to (clock|man|staff|return|report|resume|go); down ~ (keys|tools|pens|scalpels); leave ~ (lathes|benches|shop floor|pits|pit|faces|furnaces) ; bank ~ furnaces; switch off ~ (lathes|machines|engines|conveyor|line); stay away from ~ (work|plant|factory|classes|lectures|lessons); be out on strike; vote for ~ (strike|stoppage|walkout|industrial); vote in favour of ~ (strike|stoppage|walkout|industrial); vote to (strike|walk|down|stop); take ~ strike action; enter ~ day of ~ strike; be into ~ day of ~ strike; go into ~ strike; join ~ (stoppage|work-to-rule|go-slow|sick-out|general strike|national strike); stage ~ (sick-out|go-slow|wildcat|walk-out|sit-down|token strike|warning strike|lightning strike|one-hour|two-hour); observe ~ (strike|stoppage); begin ~ indefinite; grind to ~ halt; come to ~ halt; fall idle; stand still
subject: lab, edu, bus, person, number, body, cvl, thing, none
not subject: cop, mil, gov, country
near: worker*; plant; plants; factory; mine; mines; miner*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; works; pay; wages; doctors; nurses; strike; walkout; stoppage; depot; dockers; lecturers; students; foundry; furnaces; production; combine; smelter; refinery; belaruskali; azot; maz; mtz; belaz; naftan
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: hunger; talks; deal; fire; accident; drone*; missile*; repair*; maintenance; shortage*; lack of; holiday; covid*; coronavirus; storm; sanctions; snow; dismissed; sacked; fired; jailed; sentenced; if; border; traffic
trust: 0.6

[PROTEST strike]
verbs: fail to (turn|show|report|appear|clock); not (turn|show|report) up; not report for; not show up; not turn up
near: strike; walkout; stoppage
subject: lab, edu, bus, person, number, body, cvl, thing, none
not subject: cop, mil, gov, country
actor: subject
recipient: none
count actor: participants
implied actor: workers
without: hunger; talks; striker; air; covid*; if
trust: 0.55

[PROTEST obstruct]
verbs: park ~ (lorries|lorry|trucks|truck|tractors|tractor|cars|buses|trailers) ~ (across|on|along|at|in front); (block|blockade|choke|clog|jam|bar|obstruct|close|shut|cut|picket|seal) ~ (road|roads|motorway|approach|approaches|access|terminal|crossing|checkpoint|lane|lanes|carriageway|bridge|junction|tracks|line|entrance|gates|gate); form ~ (roadblock|roadblocks|barricade|human wall); set up ~ (roadblock|roadblocks|barricade|barricades|blockade); drive ~ at ~ snail; lie down in front of; stand in front of ~ (convoy|trucks|lorries|train|tanks|vehicles); chain ~ to ~ (gate|gates|railing|railings|fence|door|tree|trees)
subject: lab, opp, cvl, edu, bus, ngo, crowdthing, number, person
not subject: cop, country, gov, mil, jud, accident, disaster
near: protest*; haulier*; truckers; lorry drivers; truck drivers; carriers; farmer*; activist*; demonstrat*; demand*; blockade; residents; picket*; in anger; against; tractors
actor: subject
recipient: none
count actor: participants
without: cow; accident; snow; storm; balloon*; officers; detain*; sentenced; if; police block*; roadworks; government decided
trust: 0.65

[PROTEST boycott]
verbs: pull out ~ in protest; withdraw ~ in protest; stay away ~ in protest; refuse to (shake|stand|salute|toast|recite|sing); return ~ (medal|medals|award|awards|diploma|diplomas|order|title) ~ (protest|violence|repression); hand back ~ (medal|medals|award|awards|diploma|order|title); give back ~ (medal|medals|award|awards|diploma|order|title); renounce ~ (award|awards|medal|title)
subject: person, body, number, named, opp, lab, edu, cvl, pronoun
not subject: country, gov, jud, cop, mil
actor: subject
recipient: object
near: official concert; state concert; anthem; in solidarity; protest; boycott*; violence; repression; rigged; solidarity; lukashenko; lukashenka; crackdown; beatings
without: if; stolen; doping; ioc; exile
trust: 0.6

# --- SANCTION -------------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: carry; transport; ship; handle; haul; insure; finance; lend; supply; buy; sell; purchase; import; export; accept; admit; process; issue; refine; fly; broadcast; publish; host; recognise; stock; deliver; order; use; transit; let ~ (land|through|in|transit|overfly)
negated: yes
object: trade, vehicle, travel, none, thing, bus
near: no longer; any more; any longer; from now on; until further notice; stopped; henceforth; any belarusian; sanctions
subject: country, igo, gov, bus, body, named, place, none
not subject: cop, jud, ref, opp, lab
actor: subject
recipient: of, from, to, for, object
without: if; could; might; border guards; passports; afford; kiosk*; newspaper*; weapons; migrants; court; orders of; covid*; needs; uniforms; refugee*
trust: 0.55

[SANCTION discontinue]
verbs: wind down; phase out; run down; scale back; scale down; cut back; cut back on; pare back; pare down; taper off; halve; slash; wean ~ off; ditch; drop; dump; shun; walk away from; back out of; pull back from; turn down; freeze; put ~ on ice; put ~ on hold; place ~ on hold; call off; tear up; rip up; annul; rescind; revoke; void
object: trade, bus, agreement, talkedover, aid, money, support, event
near: belarus; belarusian; minsk; belaruskali; potash; belavia; naftan; grodno azot; lukashenko; lukashenka
subject: country, igo, body, bus, ngo, leg, gov, place
not subject: jud, cop, ref, opp, lab, accident, disaster
actor: subject
recipient: from, to, with, of, against, on, for, object
without: lift*; police; protest*; strike; strikes; covid*; coronavirus; pandemic; journalists; website*; sentence*; charge; charges; verdict; case; prisoner*; covering up; demand for; price*; harvest; if; could; might; minister resigned; drought
trust: 0.5

[SANCTION discontinue]
verbs: bar from; shut out of; lock out of; freeze out of; throw out of; drop from; exclude from; evict from; strike off; disinvite; uninvite; not invite; disqualify from; keep out of; expel from; cut off from; cut out of; boot out of
object: bus, named, body, number, person, country, trade, none
on:from: named, thing, event, place, body, igo, trade, site, talks
near: its events; runners; athletes; swimmers; rowers; skaters; races; meets; clubs; teams; fixtures; skies; airspace; swift; market; markets; league; championship*; games; olympic*; paralympic*; eurovision; wimbledon; tournament; summit; conference; federation; world cup; payments; clearing; exchange; airports; ports; council; forum; fair; congress; song contest; competition*; interpol; who; osce; qualifying
subject: country, igo, body, bus, ngo, leg, gov, place, none, named
not subject: jud, cop, ref, opp, lab
actor: subject
recipient: object
count recipient: persons
without: doping; injury; could; might; if; students; university; party; union of writers; ballot; election; candidate*; court; lawyer*; bar association; migrants; labour market
trust: 0.55

[SANCTION discontinue]
verbs: cover; include; target; hit; comprise; affect; name; single out; apply to; extend to; concern; encompass; take in; list; bar; ban; freeze
subject: listingthing
object: person, body, bus, number, gov, trade, named, vehicle, jud, med
near: judge*; prosecutor*; official*; officer*; entit*; individual*; compan*; firm*; airline*; bank*; businessm*; oligarch*; exports; imports; belarusian; belarus; aircraft; sector*; people; ministers; propagandist*
actor: none
recipient: object, to
count recipient: persons
without: could; would; might; hard; economy; analyst*; economist*; expert*; price*; impact; ordinary; workers; prison; if; russian economy; interest rate; shares
trust: 0.5

[SANCTION discontinue]
verbs: single out ~ for ~ @sanctions; name ~ in ~ @sanctions; identify ~ as blocked; identify as blocked; be ~ target of ~ @sanctions; come under ~ @sanctions; fall foul of ~ @sanctions; find ~ on ~ (blacklist|sanctions); be ~ latest ~ to be (sanctioned|blacklisted); be among ~ (sanctioned|blacklisted|targeted|listed); figure on ~ (blacklist|sanctions); appear on ~ (blacklist|sanctions); be hit with ~ @sanctions; be slapped with ~ @sanctions; levy ~ (penalty|penalties|duty|duties) on; hit ~ with ~ (round|package|wave|batch|raft) of; impose ~ (round|package|wave|batch|raft) of; announce ~ (round|package|wave|batch|raft) of ~ (sanctions|measures|penalties|designations|restrictions|listings); unveil ~ (round|package|wave|batch|raft) of; clamp down on ~ (exports|imports|trade|transit); extend ~ (tariffs|duties) to; subject ~ to ~ @sanctions; place ~ under ~ (travel ban|asset freeze|sanctions|restrictive)
subject: country, igo, body, bus, leg, gov, place, none, person, named, number, thing
not subject: jud, cop, opp
actor: subject
recipient: object, on, against, to, subject
count recipient: persons
without: lift*; could; might; would; if; layoffs; talks; arrests; attacks; strikes; missiles; shelling; reform*; promotions; urge*; call* for
trust: 0.65

[SANCTION discontinue]
verbs: allow to (fly|land|overfly|cross|enter|use|transit|compete|take|participate|refuel); permit to (fly|land|overfly|cross|enter|use|transit|compete|take|participate|refuel); let (fly|land|overfly|cross|use|compete)
negated: yes
object: vehicle, bus, weapon, flyingthing, trade, named, number, body, person
near: airspace; airline*; airport*; belavia; planes; aircraft; flights; carriers; athletes; games; tournament; belarusian trucks; ports
subject: none, country, igo, gov, body
not subject: cop, jud
actor: subject
recipient: object, of, from
without: drone*; balloon*; border guards; migrants; fog; weather; curfew; doping; drunk
trust: 0.6

[SANCTION discontinue]
verbs: take effect; come into force; come into effect; enter into force; kick in; go into effect; bite; be in force; be in effect; be extended; be renewed; be prolonged; be widened; be stepped up; be adopted; be approved; be agreed; be imposed; be introduced; be announced; be tightened
subject: bansthing
near: sanctions; embargo; airspace; flights; imports; exports; trade; potash; airlines; planes; assets; belarus; belarusian; minsk; eu; travel ban; oil; visa*
actor: none
recipient: on, against, for, to
without: lift*; could; might; if; unless; smoking; covid*; coronavirus; alcohol; rally; rallies; tax; mobile phones; border closed
trust: 0.6

[SANCTION discontinue]
verbs: (block|freeze|seize|arrest|immobilise|impound) ~ (assets|asset|accounts|account|property|villa|yacht|funds|holdings|shares|stake); block; freeze; immobilise
object: assetthing, money
near: oligarch*; officials; cronies; lukashenko; lukashenka; tycoon*; businessm*; sanctions; potash company; state companies; treasury; eu; switzerland; kyiv; luxembourg; cyprus
subject: country, igo, gov, place, none, bus
not subject: cop
actor: subject
recipient: of, possessor
without: lift*; unfreeze; could; if; opposition; activist*; exiled; fund bysol; kgb; investigators; minsk court; prices; rates; bysol
trust: 0.6

[SANCTION discontinue]
verbs: hit ~ with ~ (freeze|freezes|sanctions|penalties|bans|ban|curbs); slap ~ with ~ (freeze|freezes|sanctions|penalties|bans|ban|curbs); (pull|take|strip|remove) ~ (championship|tournament|event|race|congress|festival|final) ~ (from|away)
near: asset; travel; visa; sanctions; belarusian*; belarus; minsk; eu; championship; tournament; trade
subject: country, igo, body, gov, place, ngo, none
not subject: cop, jud
actor: subject
recipient: object, from
count recipient: persons
without: lift*; fire; missile*; drone*; batons; could; if; rain
trust: 0.65

[SANCTION expel]
verbs: tell ~ (no longer|not) welcome; be no longer welcome; be unwelcome; (tell|order|ask|instruct) ~ to (go|leave|pack|depart); wear out ~ welcome
near: ambassador; envoy; diplomat*; consul; attache*; attaché*; chargé; chargé d'affaires; embassy
target: diplomat, named, person
subject: country, gov, none, place, body, diplomat
actor: subject
recipient: object, subject
without: journalist*; recalled; consultations; visit; migrants
trust: 0.6

[SANCTION withdraw]
nouns: ^recall of the ambassador; ^recall of ambassador; ^recall of its ambassador; ^closure of the embassy; ^closure of its embassy; ^closure of the consulate; ^closure of consulates; ^withdrawal of the ambassador; ^withdrawal of ambassador
actor: subject
recipient: from, in
needs: actor
without: threat*; if; demand*; call* for; after the
trust: 0.5

[SANCTION expel]
verbs: (declare|name|pronounce|brand|announce|proclaim) ~ (persona|personae) non grata; (declare|name|pronounce|announce) as persona non grata; become persona non grata; (order|instruct|tell|oblige|require|force|demand) ~ (cut|halve|reduce|slash|trim|shrink|downsize|scale) ~ (staff|embassy|mission|personnel|diplomats|number); demand that ~ number of ~ (diplomats|staff) ~ be; (limit|cap|cut|reduce|halve) ~ number of ~ (diplomats|embassy|consular); tell ~ to be out; order ~ to be out; give ~ (hour|hours|day|days|week) to (pack|clear|get|quit|depart|leave); ask out ~ (diplomats|ambassador)
near: embassy; embassies; diplomat*; ambassador*; envoy*; consul*; persona; personae; mission; attache*; attaché*; chargé; charge d'affaires; staff
not target: ref
subject: country, place, gov, body, none, person, igo
actor: subject
recipient: object, of, in
count recipient: persons
without: journalist*; migrant*; students; worker*; recalled; factory; plant
trust: 0.8

[SANCTION discontinue]
verbs: tighten ~ (control|controls|rules|curbs|restrictions) on ~ (export|exports|imports|trade|visas|goods|travel); tighten ~ (export|import|visa|travel|trade) ~ (control|controls|rules|curbs|restrictions); (impose|introduce|announce|extend|expand|widen|bring in|adopt) ~ (export|import|trade) ~ (control|controls|curbs|restrictions|bans); (sign off on|rubber-stamp|endorse|back|approve|agree|agree on|introduce|impose|announce|adopt|enact|order|decree|slap|bring in|extend|declare) ~ (ban|embargo|curbs|restrictions|prohibition|moratorium|freeze|halt) on ~ (imports|import|exports|export|flights|overflights|trade|transit|airlines|carriers|sales|purchases|deliveries|goods|supplies|potash|oil|fuel|fertilisers|fertiliser|steel|timber|investment|visas|lorries|trucks|entry); put ~ (ban|embargo|curbs|stop|halt) (on|to) ~ (imports|exports|flights|trade|transit|sales|purchases|deliveries|supplies|visas); call ~ halt to ~ (imports|exports|flights|trade|transit|sales|purchases|deliveries|supplies|cooperation|lending); add ~ to ~ entity list
subject: country, igo, body, gov, place, person, leg, none, bus, pronoun
not subject: jud, cop
actor: subject
recipient: against, to, from, of, on
without: lift*; if; could; might; urge*; call* on; covid*; coronavirus; pandemic; swine fever; bird flu; gmo; alcohol; tobacco sales
trust: 0.6

[SANCTION discontinue]
verbs: freeze; suspend; cut; cut off; sever; break off; halt; stop; limit; curtail; restrict; reduce; minimise; curb; avoid
object: talks
near: contact; contacts; dialogue; high-level; political contacts; official contacts; inter-parliamentary; exchanges; bilateral
subject: country, igo, gov, leg, place
actor: subject
recipient: with
without: prisoner*; relatives; family; lawyer*; covid*; if; could; restore; resume*; ceasefire; water; electricity; power supply; heating; phone; road; water supply; head; hand; finger; leg; village; storm; snow; flood*; from its fleet; fleet; staff; workforce; costs; ribbon; jobs; budget; rate; rates; wage*; price*; tax*; hair; speech; trip; terms; sentence*
trust: 0.6

[SANCTION discontinue]
verbs: disqualify; throw out; exclude; reject; bar; ban; kick out; suspend
near: eurovision; song contest; broadcaster; belarusian entry; ebu
object: thing, med, none, event, bus, text, named
subject: person, body, igo, med, none, named, bus
not subject: jud, cop, country
actor: subject
recipient: of, object, from
without: court; website; journalist*; sentence
trust: 0.6

[SANCTION discontinue]
verbs: (bar|ban|forbid|prohibit|block|stop|prevent) from (buying|selling|trading|flying|landing|overflying|staging|hosting|competing|importing|exporting|dealing|lending|investing|borrowing|raising|using|providing|supplying|operating|accessing|participating|taking|qualifying); (bar|ban|forbid|prohibit|block) ~ from ~ (market|markets|airspace|skies|ports|airports|swift|tournament|tournaments|games|competition|competitions|championship|eurovision|summit); (forbid|prohibit) to (buy|sell|trade|fly|import|export|deal|lend|invest|use|supply); (deny|refuse|block|cut|cut off|restrict|close) ~ access to ~ (market|markets|swift|funding|financing|credit|ports|airspace|technology|capital); outlaw ~ (purchase|purchases|sale|sales|import|imports|export|exports|investment|transit|flights|dealings)
subject: country, igo, gov, body, bus, ngo, leg, place, measure, law, none, sanctions, listingthing, bansthing
not subject: jud, cop
target: body, bus, person, number, country, named, trade, none, vehicle
near: belarus; belarusian; belarusians; minsk; belavia; lukashenko; lukashenka; eu firms; companies; potash; airlines; athletes; bonds; debt; sanctions
actor: subject
recipient: object, of, from, to
without: could; if; might; journalist*; website*; prisoner*; lawyer*; migrants; doping; alcohol; minors; officials from holding; covid*; students; party; elections; vote; police; shops; court
trust: 0.6

[SANCTION discontinue]
verbs: (withdraw|pull out|drop out|quit|bow out|step down|resign) as ~ (sponsor|sponsors|host|partner|organiser|organizer|backer); (end|drop|cancel|terminate|scrap|pull) ~ (sponsorship|sponsor|sponsorship deal); (move|switch|shift|take) ~ (championship|tournament|race|final|summit|congress|festival|event) ~ (to|from|away|elsewhere)
near: championship*; tournament; games; ice hockey; world cup; belarus; minsk; federation; cycling; festival; summit; congress
subject: bus, body, igo, ngo, country, named, none
actor: subject
recipient: from, of, object
without: weather; rain; injury; covid*; coronavirus; ticket*; stadium repairs; venue in the city
trust: 0.6

[SANCTION discontinue]
verbs: (revoke|cancel|annul|withdraw|refuse|deny|suspend|void|rescind) ~ (visa|visas|residence permits|entry permits) (of|for|to|from); (revoke|cancel|annul|withdraw|refuse|deny|suspend|void|rescind) ~ (visa|visas|residence permits|entry permits); (close|shut|bar) ~ doors to ~ (official|officials|athletes|officers)
near: official*; diplomat*; oligarch*; athletes; ministers; officers; judges; cronies; businessm*; propagandist*; belarusian citizens; belarusians; nationals; mps; senators
subject: country, gov, igo, place, none
not subject: jud, cop
actor: subject
recipient: of, for, to, object
count object: persons
without: lift*; could; if; student*; worker*; journalist*; asylum
trust: 0.6

[SANCTION discontinue]
verbs: renew; extend; prolong; buy; order; sign; sell; ship; supply; lend
negated: yes
future: yes
object: agreement, trade
near: belarusian; belarus; minsk; belaruskali; potash; naftan; belavia
subject: country, igo, gov, bus, body, place
not subject: cop, jud, opp, lab
actor: subject
recipient: for, with, of, from, to
without: if; could; might; new start; covid*; peace treaty; pact with kyiv; contract with him
trust: 0.55

[SANCTION discontinue]
verbs: (reroute|divert|route|steer|redirect) ~ (around|away from|past) ~ (airspace|belarus); (avoid|skirt|bypass|shun|circumnavigate) ~ (airspace|skies); fly (around|past) ~ (belarus|airspace); give ~ wide berth; (close|freeze|block|shut) ~ (account|accounts) of; (lose|be denied|be refused|be stripped of) ~ access to ~ (swift|market|markets|airspace|funding|capital|exchange|loans|credit); lose ~ (swift|listing|trade preferences|market|hosting rights|right to host); be on ~ (new list|sanctions list|blacklist|sanctions lists); be ~ under ~ (asset|travel|sanctions) ; (appear|feature|figure) in ~ (package|list) 
subject: country, bus, body, number, person, named, igo, gov
near: belarus; belarusian; belavia; minsk; sanction*; blacklist; inner circle; swift; airspace; package; lukashenko's; lukashenka's
not subject: jud, cop, ref, opp, lab
actor: subject
recipient: of, subject, object
count subject: persons
without: mailbox; if; could; might; lift*; wanted; extremist*; terrorist*; political prisoners; drone*; fog; weather; if; migrants; delisted
trust: 0.6

[SANCTION discontinue]
verbs: embargo; (slap|clap|put|place|impose|declare|announce) ~ embargo
subject: country, igo, gov, place, bus, body, none, leg
not subject: jud, cop
actor: subject
recipient: of, from, against, on, object
without: lift*; if; could; news; press release; until midnight; report until; publication
trust: 0.7

[SANCTION discontinue]
verbs: fly to; land in; call at; operate to; travel to; ship to; deliver to; sell to; supply; fly over
negated: yes
subject: bus, vehicle
near: minsk; belarus; belarusian
actor: subject
recipient: to, over
without: if; fog; weather; snow; drone*; covid*; could; might; cannot; strike; technical; ever
trust: 0.55

[SANCTION withdraw]
verbs: (leave|quit|depart) ~ (in protest|minsk|in solidarity); pack ~ bags; depart
subject: diplomat
near: protest; solidarity; recalled; consultations; minsk; expulsion; crackdown; repression; row
actor: subject
recipient: object
without: end of his; end of her; term; retire*; holiday; after four years; talks; ceremony; visit; summoned; foreign ministry after
trust: 0.5

[SANCTION discontinue]
verbs: bar; ban; outlaw; prohibit; forbid; veto
object: trade
near: belarusian; belarus; potash; oil products; fertiliser*; timber; steel; airlines; union; eu; european; sanctions; bonds
subject: country, igo, gov, place, body, leg
not subject: jud, cop
actor: subject
recipient: of, from, in, object
without: lift*; could; if; minsk city; alcohol; shops; website*; covid*
trust: 0.6

# --- ASSAULT --------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: be left with; come away with; walk away with; end up with; wake up with; return with; come home with; come back with; be brought out with; be taken to hospital with; be hospitalised with; be admitted with; nurse; bear; show; display; have; suffer; sustain; receive; get; carry
subject: person, named, number, pronoun
not subject: accident, vehicle
near: (broken|cracked|fractured|bruised|smashed|dislocated|split) ~ @bodypart; concussion; bruises; bruising; black eye; head injury; head injuries; haematoma*; stitches; traces of beating; signs of beating; marks of beating; burst eardrum
actor: by
recipient: subject
count subject: injured
implied actor: police
without: crash; fell; fall; collision; match; accident; icy; ski*; game; car; bike; training; race; fire; explosion; blast; storm; derail*; overturned; bus; bulls
trust: 0.5

[ASSAULT beat]
verbs: kneel on; sit on; stand on; step on; tread on; stamp on; stomp; stomp on; twist; wrench; yank; pin down; pin to; press ~ to ~ (ground|wall|asphalt|floor); slam ~ (into|onto|to); smash ~ (into|onto) ; hurl ~ (to|against); fling ~ (to|against); drag ~ (along|across|by); rain blows on; rain blows down on; work ~ over; work over; give ~ (beating|thrashing|hiding|pasting); knock ~ (unconscious|out|senseless); leave ~ (unconscious|bleeding|bloodied|bruised); finish off; cosh; whack; wallop; clout; elbow; swing at; lunge at; go for; fall on; attack; tackle
target: person, named, number, pronoun, bodypart
subject: cop, person, none, mil
near: police; officer*; omon; riot; truncheon*; baton*; batons; guard*; guards; warder*; masked; plainclothes; kgb; detain*; custody; cell; protest*; demonstrator*; security; soldiers
actor: subject
recipient: object, on, possessor
count recipient: injured
implied actor: police
without: match; goal; film; festival; drone*; missile*; dance; referee; verbally; sentence; minister; tank*
trust: 0.6

[ASSAULT beat]
verbs: beat; beat and rob; attack; assault; rob; hit; injure; hurt; punch; kick; batter
target: person, named, number, pronoun, ref, cvl, med, opp
subject: person, cop, none, mil, number, crm, pronoun
near: prisoner*; inmate*; akrestsina; okrestina; zhodzina; migrant*; refugee*; unknown men; unidentified; unknown assailants; thug*; attacker*; assailant*; mugger*; stairwell; outside her home; outside his home; with a hammer; with sticks; with bats; in the street; people beat; beaten by; attacked by; severely; brutally; savagely; badly; unconscious
actor: subject, by
recipient: object
count recipient: injured
without: match; team; rival*; election; record; market; forecast*; expectations; inflation; goal; missile*; drone*; sanction*; verbally; troops; army; league; seed; final; criticis*
trust: 0.6

[ASSAULT beat]
verbs: set about; lay into; go at; fall upon; pile into; pounce on; waylay; jump; ambush; turn on
target: person, named, number, pronoun
near: iron bar*; bats; baseball bat*; sticks; knuckleduster*; truncheon*; batons; fists; boots; clubs; hammer; stairwell; outside her home; outside his home; unknown; thugs; masked
subject: person, none, cop, crm, number
actor: subject
recipient: object, about, at, upon, into, on
count recipient: injured
without: match; goal; dog; task; work; election; critics; food
trust: 0.6

[ASSAULT beat]
verbs: be beaten; be beaten up; be clubbed; be kicked; be punched; be battered; be assaulted; be set upon; be brutalised; be manhandled
subject: person, pronoun, number, named, opp, med
actor: agent
recipient: subject
count subject: injured
implied actor: police
near: legs; backs; buttocks; heads; kidneys; ribs; soles; night; again; many; arrest; upon arrival; hospitalised; hospitalized; detention; detainee*; law enforc*; enforcer*; siloviki; bus; cell; custody; released; bruises; injuries; unconscious
without: final; match; semi-final; seed*; set; sets; title; championship; election; points; votes; goal*; market; league; round; record; drum; eggs; open; cup; tie
trust: 0.6

[ASSAULT firearms]
verbs: ring out; be heard; erupt; break out; crackle; be fired
subject: bulletthing
near: shots; gunfire; gunshots; shot; shooting; bullets
actor: none
recipient: none
without: exercise*; range; drill*; film; salute; hunting; rubber; warning; missile*; rocket*; shells; artillery; blank; ceremony
trust: 0.65

[ASSAULT firearms]
verbs: fire ~ (round|rounds|shot|shots|volley|burst|salvo|bullet|bullets) ~ (at|over|above|into|towards|in the air|into the air); fire ~ (warning|live|blank) ~ (shot|shots|round|rounds|ammunition); fire into ~ air; fire over ~ heads; shoot into ~ air; open up on; open up with; let off ~ (shot|shots|round|rounds|burst); discharge ~ (weapon|firearm|rifle|pistol|gun); spray ~ with ~ (bullets|gunfire); riddle; pump ~ bullets into; put ~ bullet in; shoot ~ dead; shoot down ~ (protester|man|migrant|deserter); shoot through; shoot at close range; cut down ~ with gunfire; take ~ shot at; take aim at; snipe at
target: person, named, number, none, pronoun, body, opp, bodypart, vehicle, property
not target: crowdweapon, text
subject: cop, mil, person, none, uaf, number, pronoun
actor: subject
recipient: at, over, on, into, towards, upon, object
count recipient: injured
implied actor: police
without: film; video of a game; tear gas; blank; stun; balloon*; drone*; scene; movie; exercise*; drill; basket; goal; salute; ceremony; funeral; range; parade; starting; criticism; hunting; wolf; bear; boar
trust: 0.65

[ASSAULT torture]
verbs: keep ~ (kneeling|standing|handcuffed|naked|awake|shackled|bent) ; hold ~ (naked|shackled|handcuffed|kneeling); make to (kneel|stand|run|crawl|sing|lie|squat|shout|march); force to (kneel|stand|run|crawl|sing|lie|squat|shout|march|undress); run ~ (through|between) ~ (line|lines|rows|corridor|gauntlet); make ~ run ~ gauntlet; beat ~ on ~ (soles|heels|kidneys); rain blows; burn ~ with ~ (cigarette|cigarettes|iron); pull out ~ (nails|teeth|hair); drown ~ in ~ bucket; hang ~ (up|from|by); shock; give ~ (shocks|electric); threaten ~ with ~ (rape|truncheon|execution); set on ~ dogs; strip ~ (naked|to)
target: person, named, number, pronoun, none, opp, peaceful
near: prisoner*; inmate*; detainee*; detained; guard*; officer*; police; kgb; cell; custody; akrestsina; okrestina; jail; prison; colony; hours; interrogat*; truncheon*; masked; soldiers; warders; wall
subject: cop, mil, none, person, number, pronoun, body
actor: subject
recipient: object
implied actor: police
implied recipient: detainees
without: film; hunger strike; church; prayer; photo; museum; dance; race; marathon; choir; school
trust: 0.6

[ASSAULT torture]
verbs: pour ~ (bleach|chlorine|water|urine|boiling) (on|over|into|onto); spill ~ (bleach|chlorine); spray ~ (chlorine|pepper|paint) into; flood ~ cell; turn off ~ (heating|water); starve ~ of ~ (air|oxygen|food); pack ~ (into|in) ~ cell; squeeze ~ into ~ cell; stuff ~ into ~ cell; sleep ~ on ~ (floor|concrete); make ~ sleep; keep ~ light on; shine ~ light
subject: cop, none, person, number, pronoun
near: inmate*; prisoner*; detainee*; cell; cells; warder*; guards; jailers; akrestsina; okrestina; prison; jail; custody; punishment cell
actor: subject
recipient: none
implied actor: police
implied recipient: detainees
without: plumber*; pipe; repair*; garden; firefighters; film; hospital
trust: 0.55

[ASSAULT assassinate]
verbs: strangle; hang; poison; murder; stab to death; hack to death; shoot dead; gun down; blow up; smother; drown; throttle; bludgeon to death; beat to death
near: hired killer; hitman; hit man; contract killing; assassin; agents; kgb; secret service; security service; car bomb; poison; exile; exiled; dissident; assassination; ordered the killing; novichok
target: person, named
subject: person, body, country, cop, none, crm, bombthing
actor: subject, by
recipient: object
count recipient: killed
without: accident; film; novel; opera; executed; court sentenced; death sentence; attempt to; plot*
trust: 0.65

[ASSAULT primitive]
verbs: dazzle; blind ~ with ~ (laser|lasers|strobe|strobes|light|lights); shine ~ (laser|lasers|strobe) (at|in|into); aim ~ laser; fire ~ slingshot; catapult; throw ~ (log|logs|metal|pieces|objects|beams|debris) (at|over); (throw|hurl|fling|splash|toss|lob|chuck|pour) ~ (paint|eggs|iodine|acid|brilliant green|petrol bomb|firebomb|molotov|smoke bomb|firecracker|dye) (at|over|on|into); smash ~ (over|with); hit ~ with ~ (stone|brick|bottle|branch|rock|stick|log|pole|bar); strike ~ with ~ (stone|brick|bottle|branch|rock|stick|log|pole|bar); wound ~ with ~ (knife|blade|spear|makeshift); thrust ~ (knife|spear|blade|stick) (at|into|through)
target: person, named, number, pronoun, cop, mil, vehicle, property, none
subject: person, number, ref, crm, mil, cop, none, opp, pronoun
near: guard*; soldier*; officer*; police; patrol; border; fence; migrants; consul*; embassy; car; door; office; building; ambassador; windows
actor: subject
recipient: object, at, into, over, on
count recipient: injured
without: sentenced; charged; convicted; exercise*; film; training; festival
trust: 0.6

[ASSAULT explosives]
verbs: rip through; tear through; tear apart; explode; go off; detonate; blow up; blast; rock; shake; hit; wreck; kill; wound; injure; maim
subject: bombthing
not subject: weapon, flyingthing
near: bomb; device; explosives; parcel bomb; car bomb; grenade; nail bomb; improvised; metro; bomber; terror*; planted; homemade
actor: none
recipient: object
count object: injured
count recipient: killed
without: wartime; world war; stun; defus*; sappers; exercise*; gas; cylinder; box office; training; movie; hoax; threat; nuclear
trust: 0.55

# --- COERCE ---------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: frogmarch; march ~ out of; come for; be taken away; take away; take ~ away; drive ~ off; lead out ~ in handcuffs; lead ~ off in handcuffs; lead away in handcuffs; put ~ in handcuffs; clap ~ in irons; clap in ~ (irons|jail|prison); bang up; lock ~ away; bundle ~ into; truss up; whisk ~ away; spirit ~ away; snatch ~ off; swoop on; scoop up; collar; catch up with; track down; run to ground; flush out; drag ~ out; drag ~ off; seize ~ on ~ (street|train|bus|border); detain; pick ~ up; round ~ up; gather up; sweep ~ up; net; bag
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing, aid
subject: cop
actor: subject
recipient: object, for
count recipient: detained
implied actor: police
without: smuggl*; drug*; rescue*; dog; wolf; body; bodies; chess; survivors; fans; hooligan*; film; if; would; bribe*; wounded; injured; casualties
trust: 0.7

[COERCE arrest]
verbs: have ~ (term|sentence|punishment) (lengthened|extended|increased|added|doubled|upheld|stiffened|confirmed); get ~ (term|sentence) (lengthened|extended|increased|doubled); succeed in having ~ (term|sentence) (lengthened|increased|extended|stiffened); see ~ (term|sentence) (lengthened|increased|upheld|doubled|confirmed|reduced); end up with ~ (year|month|day); come away with ~ (year|month|day|fine); walk away with ~ (fine|year|day); be put away for; be banged up for; be sent down for; be packed off to ~ @prison; be dispatched to ~ @prison; be bundled off to ~ @prison; start ~ (sentence|term) at; begin ~ (sentence|term) at; begin serving; start serving
subject: person, named, pronoun, number, jud
actor: none
recipient: subject, possessor
count subject: persons
measures: sentence, money
implied actor: court
near: court; judge; appeal; colony; prison; jail; sentence; term; years; months; days; fine; prosecutor*; behind bars; penal
without: if; may; could; would; title; office; contract; presidential; medal; ban of
trust: 0.6

[COERCE arrest]
verbs: (hand|give|issue|slap|impose|levy) ~ (fine|fines|penalty); (hand|give|issue) ~ (fine|fines) to; be handed ~ (fine|fines); be given ~ (fine|fines); be slapped with ~ (fine|fines); be hit with ~ (fine|fines); be ordered to pay; end (with|in) ~ (sentence|sentences|conviction|convictions|verdict|term|terms|jail|prison|fine|guilty); conclude with ~ (sentence|sentences|conviction|verdict|term|fine|guilty)
near: ruble*; rouble*; base units; basic units; court; judge; for subscribing; for reposting; for posting; for comments; for a comment; trial; picket; rally; protest*; flag; verdict; years; colony; sentence; extremis*; insult*
not subject: bus
actor: none
recipient: indirect, to, subject, object
count subject: persons
measures: money, sentence
implied actor: court
without: parking; speeding; tax; traffic; uefa; fifa; company; firm; antitrust; if; could; sanction*; embargo; referee; penalty kick; acquit*
trust: 0.6

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

[COERCE arrest]
verbs: (put|place|send|keep) ~ behind bars; lock ~ up; lock up; lock ~ away; throw ~ in ~ @prison; clap ~ in ~ @prison; put away; send ~ away; (jail|imprison) for
subject: jud
target: person, named, number, pronoun, none
actor: subject
recipient: object
count recipient: persons
measures: sentence
implied actor: court
without: if; could; may; wanted to; ask*; demand*
trust: 0.75

[COERCE arrest]
verbs: load aboard; load on board; be marched aboard; be herded aboard; be driven off; be carted away; be driven away; be taken off; be led off; be led away; be bundled in; be shoved in
subject: person, number, pronoun, opp, named
near: police; omon; riot; van; vans; buses; bus; trucks; paddy; square; rally; protest*; officers; detained; detention; jail; masked; tents; camp
actor: agent
recipient: subject
count subject: detained
implied actor: police
without: tourists; passengers; evacuat*; refugees; children; wounded; hospital; troops; aid; migrants
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
near: may not leave; not allowed to leave; banned from leaving; barred from leaving; forbidden to leave; exit ban; travel ban; no-fly; not permitted to leave; prohibited from leaving; banned from travelling; banned from entering; barred from entering; denied entry
target: person, named, number, pronoun
subject: cop, gov, none, country, body
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; eu; treasury; asset*; union
trust: 0.65

[COERCE arrest]
verbs: bring ~ in (handcuffs|shackles|chains|irons); fly ~ in (handcuffs|shackles); lead ~ in (handcuffs|shackles|chains); parade ~ in (handcuffs|shackles)
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: if; court hearing
trust: 0.6

[COERCE withhold]
verbs: refuse; deny; turn down; reject; withhold; bar; block; forbid; cancel; stop; cut off; strip ~ of; deprive ~ of; rob ~ of
object: withheld, talks
near: prisoner*; inmate*; jailed; imprisoned; prison; colony; behind bars; cell; warden*; custody; daughter; her son; his son; husband; wife; mother; father; relatives; family; sick; ill; cancer; remand
subject: cop, none, body, gov, person, jud
not subject: opp
actor: subject
recipient: indirect, of, to, possessor, from
implied actor: police
implied recipient: political prisoners
without: visa; comment; asylum; sanction*; entry; accreditation; president; minister*; ambassador; envoy; summit; government; parliament; eu; talks on; ceasefire; opposition; observers; putin
trust: 0.6

[COERCE misinform]
verbs: (air|broadcast|show|run|screen|carry|put out|release|post|publish|circulate|play) ~ (video|footage|film|clip|interview|recording|report|documentary) ~ (confess|confesses|confessing|confession|repent|repents|repentant|apologise|apologises|apologising|admits|admit|admitting|guilt|remorse); parade ~ on ~ (television|tv|air|screen|channel); (make|force) ~ (confess|repent|apologise|read|recant) ~ (camera|air|television|tv|video|script); coerce ~ confession; wring ~ confession; stage ~ confession; cook up ~ (case|evidence|charges); plant ~ (drugs|evidence|grenade|weapon); doctor ~ (video|footage|recording|photo)
subject: med, cop, gov, none, country, body, person
actor: subject
recipient: of, object, in
implied actor: authorities
without: murder; film festival; sitcom; corruption; hacked; opera; ombudsman
trust: 0.6

[COERCE seize]
verbs: (hold up|seize|confiscate|impound|intercept|pulp|burn|destroy) ~ (print run|edition|copies|issue|consignment of books|books|leaflets|newspapers|press run|batch of)
subject: cop, gov, none, person, jud
actor: subject
recipient: of, object
implied actor: authorities
without: drug*; cocaine; counterfeit; cigarettes; library fire; damp
trust: 0.6

[COERCE ban]
verbs: (shut|close|shut down|close down|padlock) ~ on ~ (order|orders|instructions); (brand|label|declare|designate|stamp|pronounce|name) ~ extremist; (shut|close|shut down|close down) ~ (after|over|for) ~ (inspection|fire safety|violations|breaches|extremist|lack of a licence)
object: edu, ngo, lab, med, rel, pty, bus, property, body, site, person, named, text
subject: gov, cop, jud, country, none, person, leg, body
actor: subject
recipient: object
implied actor: authorities
without: pandemic; covid*; balloon*; runway; airport; border; embassy; gas leak; accident
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

[COERCE deport]
verbs: take to ~ crossing; lead to ~ crossing; drive to ~ crossing; escort to ~ crossing; bring to ~ crossing; drop at ~ crossing; put across ~ (border|frontier|line|crossing); walk across ~ (border|frontier|bridge)
target: person, number, named
not target: diplomat
near: told; never; come back; deport*; expelled; banned; return; entry ban; ordered
subject: cop, gov, none, country, body
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: freed; released; pardon*; swap; exchange; aid; truck*; lorr*; tourists
trust: 0.6

[COERCE withhold]
verbs: (tear up|burn|destroy|shred|hold back|keep back|sit on|return to sender|confiscate) ~ (letter|letters|parcel|parcels|postcards|correspondence)
subject: cop, none, gov, body
near: prisoner*; inmate*; colony; prison; cell; cellmate; jailed; jail; guards; warden*; censor; behind bars
actor: subject
recipient: to, of, for, possessor
implied actor: police
implied recipient: political prisoners
without: lovers; archive; shredder
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

[COERCE withhold]
verbs: be in ~ (solitary|isolation|punishment|shizo|cell-type); be back in ~ (solitary|isolation|punishment); end up in ~ (solitary|punishment|isolation); sit in ~ (solitary|punishment|isolation); (place|put|send|throw|move|lock|keep|hold) ~ in ~ (punishment cell|solitary confinement|isolation cell)
near: prisoner*; inmate*; colony; prison; jailed; serving; wife; husband; term; sentence; warden*; confinement; cell
subject: person, named, pronoun, cop, none, peaceful
actor: none
recipient: subject, object
count subject: persons
implied actor: police
without: covid*; quarantine; if; film
trust: 0.6

[COERCE withhold]
verbs: (bar|ban|block|stop|prevent|prohibit|forbid) from (receiving|sending|getting|writing|seeing|meeting|calling|phoning|contacting|buying); forbid to (receive|send|write|see|meet|call|phone|contact)
near: parcels; letters; visits; calls; family; lawyer*; relatives; colony; prison; jail; cell; prisoner*; inmate*
target: person, named, number, pronoun, peaceful
actor: subject
recipient: object
count recipient: persons
implied actor: police
implied recipient: political prisoners
without: journalist*; weapons; foreign funding; ngo*; banks; companies; party; parties
trust: 0.6

[COERCE curfew]
verbs: (clamp|slap|place|put|enforce|lift in part|keep|maintain|prolong|renew|bring in|announce) ~ curfew; be under curfew
without: if; could; lift*
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

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

[COERCE martial-law]
verbs: be in force; remain in force; come into force; take effect; be in effect; be in place; apply; be declared; be extended; be imposed; be introduced; be prolonged
subject: emergencyrule
actor: none
recipient: none
implied actor: authorities
without: if; lift*; could; end*; weather; heat; flood*; medical
trust: 0.65

[COERCE deport]
verbs: push ~ (into|onto|towards) ~ (poland|lithuania|latvia|polish|lithuanian|latvian); push ~ to ~ side; force ~ (to|onto|over to) ~ side; drive ~ (to|over to) ~ side; shove ~ (to|over to|onto) ~ side; bring ~ (back|up) to ~ (border|frontier|fence); lead ~ to ~ (border|frontier|fence); bus ~ to ~ (border|frontier|fence); truck ~ to ~ (border|frontier|fence); herd ~ to ~ (border|frontier|fence); usher ~ to ~ (border|frontier|fence); steer ~ to ~ (border|frontier|fence); put ~ on ~ (plane|flight|bus|train) out; march ~ out of ~ country; give ~ (day|days|hours|hour) to leave
object: ref, person, number, rel, med
subject: cop, mil, gov, country, none, body, person
not target: diplomat
near: migrant*; refugee*; iraqis; kurds; afghans; people; families; women; children; priest; border; deport*; country; nun; foreign*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: ambassador*; diplomat*; envoy*; embassy; troops; swap; exchange; tank*; freed; released; pardon*
trust: 0.6

# --- RETREAT and RELOCATE -------------------------------------------------------------------------------------

[RETREAT release]
verbs: put ~ on ~ (plane|flight|bus|train) home; be put on ~ (plane|flight|bus|train) home; fly ~ home; fly home; bring ~ out; walk out of ~ (gates|gate); walk through ~ (gates|gate); walk out; come out; get out; be out; be back; be home; be back home; be back with; breathe ~ free air; spend ~ first ~ (day|night) (free|at liberty); be spared ~ rest; be handed ~ freedom; be given ~ freedom; be let off; leave ~ behind bars
target: person, named, number, pronoun, peaceful
near: death row; prison gates; gates of the; after serving; sentence served; served her; served his; his sentence; her sentence; years behind bars; years in jail; years in prison; months in jail; months in prison; days in jail; from prison; from jail; swap; freed; released; pardoned; amnesty; colony; term ended; term expired; full term; days in custody; inmates
actor: agent
recipient: subject, object
needs: recipient
count recipient: released
implied actor: authorities
without: if; may; could; would; hope*; call*; demand*; urge*; escape*; died; talks; strike; troops; migrants; hospital; sentenced; until; when he; when she
trust: 0.6

[RETREAT release]
verbs: (allow|permit) to (walk|go|leave|return|come) ~ (free|home|jail|prison|custody|out); let ~ (walk|go|leave) ~ (free|home|jail|prison|custody); be amnestied; be pardoned and; (release|free) on ~ (parole|bail|recognisance|licence|pledge); release early; free early; (swap|trade|exchange) for
target: person, named, number, pronoun, peaceful
near: jail; prison; custody; colony; freed; release*; pardon*; prisoner*; behind bars; detention; amnesty; sentence; death row; exchange; swap; bail; parole
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: if; demand*; urge*; call*; could; may; hope*; students; journalists; tourists; euros; dollars; coach; player; troops; refuse*
trust: 0.65

[RETREAT withdraw]
verbs: head back to ~ (barracks|base|bases|garrison|garrisons|russia|home); head back; head home; go back to ~ (barracks|base|bases|garrison|garrisons|russia); move back to ~ (barracks|base|bases|garrison); pull back to ~ (barracks|base|bases|garrison); return to ~ (barracks|base|bases|garrison|garrisons|permanent); march back to; ship out; fly out; pull out of ~ (camp|base|belarus|positions|village); clear out of; move out of ~ (camp|base); vacate; abandon ~ camp; be withdrawn; be pulled back; be pulled out; be sent home; be recalled; be rotated out; leave ~ (camp|base|belarus|belarusian soil|positions|garrison)
subject: troopsthing, mil, uaf, weapon, person, cop
near: troop*; soldier*; units; unit; army; wagner; mercenar*; fighters; brigade*; battalion*; regiment*; exercise*; drill*; manoeuvres; contingent; paratroop*; convoy*; tanks; reservists; armour; squadron; jets; missiles; warheads; interior troops; helicopters
actor: subject
recipient: none
count subject: troops
without: body; bodies; corpse; sanction*; embassy; ambassador*; for ukraine; for the front; front line; to the border; towards the border; killed; resign*; job; deserted; ill; protest*; work; if; airspace; migrant*
trust: 0.6

[RETREAT ceasefire]
verbs: fall silent; go quiet; take effect; take hold; come into force; come into effect; begin; start; hold
subject: trucething
near: truce; ceasefire; cease-fire; armistice; front; line of contact
actor: none
recipient: none
without: talks; if; unless; breach*; violat*; urge*; collapse*; call* for; could; salute; exercise*
trust: 0.65

[RETREAT return]
verbs: return; come back; go back; be back; be sent back; resume ~ (duties|post|work)
subject: diplomat
near: minsk; post; posts; embassy; duties; recalled; consultations; capital; belarus; vilnius; warsaw; kyiv; brussels
actor: subject
recipient: none
without: recall*; refus*; if; talks; from leave; from holiday; visit; empty-handed; never; not
trust: 0.55

[RETREAT withdraw]
verbs: leave ~ (barracks|base|garrison|camp|range) for ~ (russia|home)
subject: vehicle, troopsthing, mil
actor: subject
recipient: none
count subject: troops
trust: 0.5

[MOBILIZE troops]
verbs: leave ~ (barracks|base|garrison|range|depot) ~ (towards|for|in the direction|heading|bound); roll out of ~ (barracks|base|garrison|gates); drive out of ~ (barracks|base|garrison|gates); head (towards|for|to|south|north|west|east); move (towards|south|north|west|east); roll (towards|south|north|west|through)
subject: vehicle, troopsthing
near: military; army; barracks; column; convoy; tanks; trucks; hardware; soldiers; armoured; garrison; range; brigade; troop; border; vehicles with
actor: none
recipient: none
count subject: vehicles
without: police; protest*; migrant*; haulier*; customs; crossing; tractor*; lorries queue; home; crash*; fire; ambulance*
trust: 0.5

[RETREAT access]
verbs: let into; let in; let inside; let through; let ~ (in|inside|into|through); admit to; be let into; be let in; be admitted to; be allowed in; be allowed into; be allowed to see; be granted access; be given access; get ~ access to; gain ~ (entry|admission|access) to; get into; enter; visit; inspect; be shown round
subject: visitorsthing
near: colony; prison; jail; cell*; detention; remand; site; base; camp; border; plant; forest; zone; prisoner*; inmates
actor: none
recipient: subject
implied actor: authorities
without: refus*; never; not; if; urge*; demand*; call*; turned away; barred; demanded; seek*; airspace; troops; criminal; probe; talks; exhibition
trust: 0.6

[RELOCATE flee]
verbs: move ~ (staff|office|offices|employees|headquarters|developers|teams|team|people|specialists|workforce|operations) ~ (to|abroad|out); relocate ~ (staff|office|offices|employees|headquarters|developers|teams|team|people|specialists|workforce|operations); relocate (to|abroad); transfer ~ (staff|office|employees|developers|headquarters) ~ (to|abroad); pull ~ (staff|employees|developers) out of; shift ~ (staff|office|employees|headquarters|developers) ~ (to|abroad)
subject: bus, body, ngo, med, edu, none, lab
near: vilnius; warsaw; poland; lithuania; latvia; georgia; tbilisi; kyiv; ukraine; abroad; crackdown; repression; riga; berlin; germany; cyprus; uzbekistan; crisis; raids; arrests; it; developers
actor: subject
recipient: object
count object: persons
without: army; troops; embassy; if; minsk region; cheaper; tax; airline
trust: 0.6

[RETREAT withdraw]
nouns: troop ^withdrawal; ^withdrawal of troops; ^withdrawal of russian; ^withdrawal of forces; ^withdrawal of soldiers; ^withdrawal of missile; ^withdrawal of warheads; pullout; pull-out; pullback; ^departure of the last; ^departure of troops; ^departure of wagner; ^return of troops to; ^return to barracks
actor: subject, genitive
recipient: none
near: troops; soldiers; forces; wagner; army; barracks; units; missiles; warheads; mercenaries; contingent; began; begun; completed; announced; started; continues
without: demand*; call* for; urg*; if; until; condition; insist*; treaty; talks; sanctions; market; ambassador; afghan*; in return for
trust: 0.5

[RELOCATE flee]
nouns: exodus; defection; emigration
actor: genitive, possessor, subject
recipient: none
near: to poland; to lithuania; to ukraine; to latvia; to georgia; to warsaw; to vilnius; from belarus; abroad; exile; since 2020; crackdown; across the border; to the west
needs: actor
without: ryanair; airline*; belavia; tickets; capital flight; landed; passengers; film; bird*; plane; attempt*; if; prison break; cancelled; minsk-; flight number; pilot
trust: 0.45

[RELOCATE flee]
verbs: (move|relocate|shift|decamp|transfer) to ~ (vilnius|warsaw|bialystok|białystok|tbilisi|kyiv|riga|berlin|batumi|poland|lithuania|georgia|latvia|germany); set up shop in ~ (vilnius|warsaw|bialystok|tbilisi|kyiv|riga|berlin|poland|lithuania|georgia); start afresh in; rebuild ~ in exile; go into exile; work from ~ (exile|abroad)
subject: med, bus, ngo, body, edu, person, named, lab, property
not subject: gov, country, mil
near: since; after; raids; crackdown; arrests; repression; exile; persecution; ban; protests; criminal case; newsroom; staff; editorial
actor: subject
recipient: none
count actor: persons
without: troops; match; final; tournament; championship; embassy; if; talks; summit; coach; club
trust: 0.55

[RELOCATE evacuate]
verbs: carry out of; carry from; lead out of; lead from; bring out of; wheel out of; usher out of; clear from
object: person, number, cvl, edu, med
near: burning; fire; blaze; smoke; flood*; flames; explosion; blast; leak; collapse*; bomb threat; bomb scare; alarm
subject: none, person, body, cop
actor: subject
recipient: object
count recipient: persons
without: body; bodies; dead; police; protest*; arrest*; omon; wreck*; car
trust: 0.6

[RELOCATE evacuate]
verbs: rush to ~ (shelter|bunker|basement|safety); usher to ~ (shelter|bunker|basement|safety); whisk to ~ (shelter|bunker|basement|safety); hurry to ~ (shelter|bunker|safety); hide in ~ (shelter|shelters|bunker|bunkers|basement|basements); shelter in ~ (bunker|bunkers|basement|basements); go to ~ (shelter|shelters|bunker); move to ~ (school|shelter|hostel|gym|safety|safe|hotel|sanatorium|temporary); take to ~ (shelter|safety|hostel|sanatorium); put up in ~ (school|shelter|hostel|gym|hotel|sanatorium|temporary); house in ~ (school|shelter|hostel|gym|sanatorium|temporary); bring to safety; lead to safety; be led out; get out; clear; empty; order out
object: cvl, edu, person, number, property, body, lab, gov, leg, named
near: drone; missile; airspace; siren*; air raid; leak; fire; blaze; flood*; explosion; blast; evacuat*; bomb; shelling; smoke; gas; chlorine; ammonia; storm; radiation; collapse; alarm; drone
subject: none, cop, gov, body, person
not target: ref
actor: subject
recipient: object
count recipient: persons
without: hospital with; custody; jail; drill; exercise; exhibition; protest*; police; square; desk*; shelves; arrest*
trust: 0.6

[RELOCATE return]
verbs: (come|go|fly|move|travel|get|make it) ~ (back|home); return; be back
subject: person, named, pronoun, number, ref, opp, cvl, med
not subject: troopsthing, vehicle, weapon, gov, country, mil, cop
near: in exile; from exile; of exile; after exile; from emigration; in emigration; forced to emigrate; since fleeing; she fled; he fled; they fled
actor: subject
recipient: none
count actor: persons
without: if; would; never; may; could; until; not safe; hope*; dream*; want*; troops; power; visit; freed
trust: 0.6

[RELOCATE return]
verbs: leave ~ for; fly to; fly from ~ to; take off for; land in; touch down in; bring home; carry home; take home
subject: flyingthing, vehicle, flightline, travel, bus, country
near: iraqi migrants; iraqis; migrants; stranded; repatriation flight; evacuation flight; charter flight
object: place, ref, person, number, none, named, country
actor: none
recipient: object
count object: persons
implied recipient: migrants
without: to minsk; to belarus; smuggl*; bodies; if; could; holiday; poland for; cross
trust: 0.5

# --- INCIDENT, ELECT and GOVERN ---------------------------------------------------------------------------------

[INCIDENT disease]
verbs: put ~ (number|tally|count|total|toll) of ~ (case|cases|infection|infections|patients) ~ at; bring ~ (number|tally|count|total|toll) ~ (case|cases|infection|infections|patients); stand at; reach; rise to; climb to; jump by; jump to; pass; top; exceed; hit; go up by; fall to; drop to
near: coronavirus; covid*; infections; measles; flu; swine fever; bird flu; cholera; tuberculosis; health ministry; ministry of health; new cases; daily cases; epidemic; outbreak
object: number, tally, casething, none
subject: gov, body, tally, casething, none, disease
actor: none
recipient: none
count object: persons
count clause: persons
implied recipient: residents
without: criminal; court; murder; trade; exports; prison; detained; prices; inflation; vaccin*; beds; budget
trust: 0.55

[INCIDENT disease]
verbs: come down with; go down with; fall sick with; fall ill with; catch; contract; be struck down by; be laid low by; be laid up with; be treated for; be hospitalised with; die of; die from
object: diseaseword, none, disease
near: salmonella; flu; covid*; coronavirus; measles; dysentery; norovirus; hepatitis; food poisoning; botulism; pneumonia; meningitis; cholera; virus; infection
subject: person, number, named, edu, pronoun
actor: none
recipient: subject
count subject: persons
without: custody; cell; prison; colony; if; computer; vaccine
trust: 0.65

[INCIDENT disease]
verbs: be found; be detected; be confirmed; be registered; be recorded; break out; be reported; be identified; spread; strike; hit; sweep; flare; appear; reach; kill
subject: diseaseword
near: farm; farms; boar; pigs; poultry; village; district; region; school; patients; hospital; ministry; cases; outbreak; children; people; herd; settlement; quarantine
actor: none
recipient: none
count object: persons
without: vaccine; conference; if; computer; budget; economy; could; sanctions; import*; ban
trust: 0.6

[GOVERN decide]
verbs: cap; peg; regulate; deregulate; subsidise; ration; standardise; scrap ~ (fee|fees|tax|duty|levy|subsidy|subsidies|benefit|benefits|exemption); shift ~ (day|days|working) to; declare ~ (day|period) of ~ mourning; declare ~ (day|period) off; move ~ capital; order ~ (harvest|sowing|stockpiling|inventory|redistribution); put ~ price ceiling on; put ~ cap on; set ~ (ceiling|floor|cap) (on|for); write off; restructure ~ debt; bail out; prop up; top up; inject ~ into; channel ~ into; carve up; split up; spin off; hand ~ to ~ (state|ministry|management)
object: pricething, money, bus, trade, none, thing
subject: gov, leg, country
near: government; president; minister*; ministry; council of ministers; decree; cabinet; authorities; parliament; budget; state; lukashenk*; central bank; national bank
not object: sanctions, aid, person, agreement, protestevent
actor: subject
recipient: none
measures: percent, money
without: sanction*; strike; protest*; import*; border; court; russian gas; if; urge*; propos*; demand*; refus*; could; loan; oil price cap; price cap on russian; eu; g7
trust: 0.5

[GOVERN dismiss]
nouns: dismissal; sacking; ouster; removal; firing; ^dismissal of the minister
actor: subject
recipient: object
object: gov, post, person, named
near: minister*; governor*; prime minister; head of; chief; chairman; ambassador*; prosecutor*; general; director; commander; cabinet; government
needs: recipient
implied actor: president
without: demand*; call* for; urg*; protest*; worker*; striker*; teacher*; after the; motion; vote on; unfair; weapons; mines; snow
trust: 0.5

[GOVERN dismiss]
verbs: (release|free|relieve|remove|discharge|oust|suspend) from ~ (post|position|duties|office|job|role|functions); (release|relieve) of ~ (post|position|duties|office|job|role|functions|command); strip of ~ (post|position|office|command|portfolio); retire from ~ (post|service); move out of ~ (post|position|office); (lose|forfeit) ~ (ministry|portfolio|governorship|seat in government); be out as ~ @post; be replaced as ~ @post; be removed as ~ @post; be ousted as ~ @post; be fired as ~ @post; be dismissed as ~ @post
target: person, named, post, gov, pronoun
actor: subject
recipient: object
implied actor: president
without: worker*; striker*; teacher*; lecturer*; doctor*; actor*; journalist*; student*; plant; trainer; coach; strike; prison; jail; custody; colony
trust: 0.75

[GOVERN law]
verbs: give ~ (assent|consent|support|go-ahead|seal|endorsement|thumbs-up|imprimatur|final approval) to ~ @law; (nod|wave|rush|push|steer|pilot|vote|force|ram) ~ @law through; (nod|wave|rush|push|steer|pilot|ram) through ~ @law; put ~ @law on ~ statute; enshrine ~ in ~ (law|constitution); strike ~ from ~ (law|code|constitution); write ~ into ~ (law|code|constitution); send ~ @law to ~ president for; (table|tabled|submit|send|introduce) ~ @law ~ to ~ parliament; (rewrite|redraft|overhaul|recast) ~ (constitution|code|law|tax code|criminal code|electoral code)
subject: leg, gov, country, person, named, place, none, pronoun, body, number
actor: subject
recipient: none
measures: percent
without: if; un; european parliament; resolution; urge*; treaty; ban on; sanctions; court; propos*; pardon; amnesty; extremist material
trust: 0.6

[GOVERN law]
verbs: make ~ (crime|offence|offense|criminal|illegal|punishable|mandatory|compulsory|obligatory); introduce ~ (liability|punishment|penalties|penalty|duty|obligation|requirement); oblige; raise; lower; widen; extend; expand; restrict; provide for; stipulate; set out; bring in; do away with; toughen; soften; simplify; abolish
subject: law
near: new law; law signed; the law takes; came into force; comes into force; takes effect; took effect; bill passed; amendments passed; decree signed; from january; from july; new decree; new bill; amended; amendment*
actor: none
recipient: none
implied actor: president
without: could; would; might; if; court; un; international; eu; human rights law; martial; murphy
trust: 0.5

[GOVERN appoint]
verbs: head; lead; run; chair; oversee; take charge of
future: yes
subject: person, gov, named, mil, leg
object: gov, body, post, cop, mil, jud, leg, bus, edu
near: former; ex-minister; appointed; named; new; replaces; replacing; succeeds; decree; president; lukashenko; lukashenka; ministry; administration; committee; government
actor: none
recipient: subject
implied actor: president
without: delegation; talks; team; inquiry; investigation; protest*; strike; column; mission; if; election campaign; opposition; coach; squad; convoy
trust: 0.55

[GOVERN appoint]
verbs: (perform|assume|carry out|take on|take over) ~ (duties|functions) of; act as ~ @post; serve as acting; be ~ acting @post; be installed as ~ @post; be named as ~ @post; be made ~ @post; be chosen as ~ @post; be picked as ~ @post; be approved as ~ @post; be confirmed as ~ @post; be promoted to; be elevated to; (approve|confirm|clear|agree) ~ appointment of; (approve|confirm) ~ nomination of; make ~ appointments; (carry out|make|announce|order) ~ (reshuffle|shake-up|shakeup|personnel changes)
subject: person, named, post, gov, pronoun, none, leg, country, body
actor: none
recipient: of, subject, object
implied actor: president
without: coach; team; club; squad; mediator; translator; interpreter; witness; guide; shield; if; ambassador to the show
trust: 0.65

[GOVERN appoint]
verbs: hand ~ (ministry|portfolio|reins|chair|helm|command) to; entrust ~ (ministry|portfolio|region|agency|command) to; entrust with ~ (ministry|portfolio|region|leadership); give ~ (ministry|portfolio|command) to; put ~ (in|at) ~ (charge|helm|head) of; install ~ (at|in|as); parachute ~ into; bring in ~ (to head|to run|to lead|as); draft in ~ as; draft in ~ to (head|run|lead); move ~ (from|to) ~ (ministry|post|governorship); pick ~ to (head|run|lead|replace|succeed); choose ~ to (head|run|lead|replace|succeed); select ~ to (head|run|lead|replace|succeed); name ~ to (head|run|lead|replace|succeed|post); make ~ (governor|minister|premier|ambassador|envoy|head|chief|prosecutor|rector|commander) of
subject: person, gov, leg, country, none, body, named, pronoun
object: person, named, post, gov, body, cop, mil
actor: subject
recipient: object, to
implied actor: president
without: team; coach; club; squad; film; actor; opposition; case; aid; award; prize; keys; weapons; power; if; candidate
trust: 0.6
`;
