/** English words for forces and weapons that are moved or readied. The format is told in ../format.ts. */
export const forces = `
# --- MOBILIZE troops

[MOBILIZE troops]
verbs: deploy; redeploy; station; mass; amass; mobilise; mobilize; airlift; garrison; reinforce; concentrate; build up; call up; dispatch; despatch; rush; rotate; marshal; double; beef up; position; line up; muster
object: troopsthing, border, mil, none
not object: crowdweapon, protestevent
near: troop*; soldier*; border; force; forces; army; battalion*; brigade*; unit*; guard*; frontier; military; reservist*; tank*; fighter*; helicopter*; jets; servicem*; paratroop*; conscript*; division*; armed; patrols; contingent; wagner; mercenar*
actor: subject
recipient: none
count object: troops
without: tear gas; water cannon; aid; argument; missile*; supporters; volunteers for; nuclear; resources
trust: 0.75

[MOBILIZE troops]
verbs: send; move; transfer; fly; pull; pour; keep; bring in; bring; withdraw to; assemble; ship; relocate; shift; order; post; put; place; add; increase; raise; boost; commit; strengthen; unload
object: troopsthing
not object: crowdweapon, vehicle
near: border; troop*; soldier*; drill*; exercise*; base; paratroop*; battalion*; brigade*; force; reinforc*; army; frontier; jet*; aircraft; military; guards; helicopter*; servicem*; wagner; fighters; combat; belarus; infantry; range
actor: subject
recipient: none
count object: troops
without: aid; back home; tear gas; water cannon; prison; arrest*; court; from the border; out of; pull back; pulled back; home; doctors; wounded; medical
trust: 0.65
not subject: bus, trade, med, edu

[MOBILIZE troops]
verbs: arrive; cross into; land in; land; roll into; enter; pour into; move into; move; move towards; move to; mass; assemble; stay behind; be stationed; stand on alert; be on alert; be deployed; shift; shift to; head for; set up ~ camp; take up position; begin arriving
subject: troopsthing, mil, uaf
actor: subject
recipient: none
count subject: troops
near: troop*; soldier*; military; convoy*; fighter*; mercenar*; wagner; brigade*; battalion*; paratroop*; army; forces; servicem*; units; trains; tanks; equipment; contingent; armed; helicopter*; drills; exercise; exercises
needs: actor
without: migrant*; prison; flat; office; house; talks; home; tear gas; airspace; arrest*; detain*; search*; resign*
trust: 0.65

# "The transfer of nuclear weapons to Belarus is complete".
[MOBILIZE weapons]
nouns: transfer; relocation; redeployment; stationing; arrival; delivery
object: weapon
near: (is|was|are|were) complete; completed; complete; finished; has begun; began; had begun; under way; underway; nuclear; warheads; tactical; iskander*; oreshnik; s-400
actor: subject, possessor
recipient: none
without: sell; sold; contract; export*; urge*; demand*; call* for; condemn*; criticis*; ban; treaty on; oppos*; protest*; warn*; would; could; if; plans; ukraine's army; aid; denied; smuggl*
trust: 0.55

[MOBILIZE weapons]
verbs: (receive|take delivery of|get|obtain|accept|field|station|deploy|host) ~ (batch|batches|battery|batteries|pair|dozen|regiment|division|squadron|set) of ~ @weapon
subject: country, gov, mil, place, body
near: launcher*; missile*; tank*; jet*; fighter*; helicopter*; system*; drone*; artillery; oreshnik; iskander*; s-400; howitzer*; rifle*; vehicle*; aircraft; weapon*
actor: subject
recipient: none
count object: vehicles
without: sell; sold; export*; contract for; ukraine receives; museum; toy; firefight*; if; ask*; request*; want*
trust: 0.72

# Fighters of no state's army.
[MOBILIZE militia]
verbs: arrive; arrive in; arrive at; begin arriving; move to; move into; move towards; move closer; shift; shift to; shift towards; relocate; relocate to; redeploy; deploy; enter; cross; cross into; come to; head for; head to; march on; set up ~ camp; mass; gather; advance; advance on; be stationed; be based; be deployed
subject: uaf
near: fighter*; mercenar*; wagner; militia; militants; legionnaires; volunteers; irregulars
object: none, place, country, border, site, property, number, thing
actor: subject
recipient: towards, on
count actor: troops
without: left for; leave; left the; withdraw*; return*; home; pulled out; migrant*; jailed; trial; died; killed; aircraft; fighter jet*
trust: 0.85

# Police whom their chiefs send elsewhere.
[MOBILIZE police]
verbs: (move|send|transfer|redeploy|reassign|dispatch|despatch|second|post|shift|rush|deploy) ~ (officers|policemen|police|guards|border guards|guardsmen|gendarmes|constables)
object: number, cop
subject: cop, gov, country, place, body, none
near: border; frontier; checkpoint*; crossing*; post; posts; section; reinforce*; stretch; region; square; streets; strengthen*
not subject: opp, lifeless, med
actor: subject
recipient: none
without: prison; jail; court; retire*; training; academy; ukraine asked; lawyers; migrants; home; fired; dismiss*; abroad; mission in; cyprus; kosovo
trust: 0.6

# "Let Russian troops cross into Ukraine from its soil": those troops move.
[MOBILIZE troops]
verbs: (let|allow|permit) ~ (troops|forces|army|soldiers|units|convoys|brigade|columns|missiles|aircraft|bombers) ~ (cross|enter|pass|invade|attack|launch|march|strike|pour|roll|use ~ territory|use ~ soil|use ~ airfields|transit)
subject: country, gov, place, person, named, pronoun
object: mil, troopsthing, weapon
actor: object
recipient: into
count object: troops
without: refus*; never; not (let|allow|permit); would not; will not; if; urge*; observers
trust: 0.6

[MOBILIZE troops]
verbs: remain; stay; come; come to; settle; gather; camp; return to; unload
subject: troopsthing, mil, uaf
actor: subject
recipient: none
count subject: troops
near: border; frontier; belarus; belarusian; base; airfield; range; training ground; training grounds; territory; soil; garrison; barracks; camp; drills; exercise
needs: actor
without: migrant*; prison; flat; office; house; talks; home; tear gas; airspace; arrest*; detain*; search*; resign*
trust: 0.65

[MOBILIZE weapons]
verbs: (send|deploy|dispatch|despatch|order|rush|steer|move|position|station|sail) ~ (warship|warships|frigate|frigates|destroyer|destroyers|aircraft carrier|submarine|submarines|gunboat|gunboats|flotilla|patrol ship|patrol ships|patrol boats|minesweeper|minesweepers|bombers|warplanes|fighter jets|helicopter gunships|tanks|armoured vehicles|missile batteries|air defence systems)
subject: country, gov, mil, igo, place, body, person, named, none
actor: subject
recipient: none
without: donat*; sell; sold; sale; promise*; pledge*; agree*; museum; scrap*; parade; refus*; urge*; to (ukraine|taiwan|kyiv); as aid
trust: 0.65

[MOBILIZE troops]
verbs: expect
subject: troopsthing, mil
object: none, troopsthing, mil
status: planned
actor: object
recipient: none
count object: troops
trust: 0.6

[MOBILIZE troops]
verbs: put ~ on ~ alert; place ~ on ~ alert; put ~ on combat; put ~ on high; hold ~ @drill; begin ~ @drill; start ~ @drill; conduct ~ @drill; launch ~ @drill; carry out ~ @drill; stage ~ @drill; run ~ @drill; order ~ @drill; announce ~ @drill; call ~ @drill; test ~ readiness; check ~ readiness; raise ~ readiness; strengthen ~ (border|defence|presence|flank); beef up ~ (border|defence|presence|security|flank); step up ~ (patrol|presence|patrols|security); reinforce ~ (border|presence|flank); increase ~ (presence|patrols|readiness); call up ~ reservist; begin ~ mobilisation; announce ~ mobilisation; order ~ mobilisation; scramble ~ (jet|fighter|aircraft|jets|helicopters); practise ~ (crossing|repelling|landing|defending); practice ~ (crossing|repelling|landing|defending); bring ~ to ~ readiness; start ~ inspection; build ~ base; set up ~ base; build ~ military; establish ~ base; create ~ brigade; form ~ brigade; form ~ battalion; hold ~ war game; rehearse; open ~ base
subject: country, mil, body, gov, person, place, named, none, cop, igo
actor: subject
recipient: none
count object: troops
without: joint; together with; allied; data base; tax base; customer; supporters
trust: 0.7

[MOBILIZE troops]
nouns: mobilisation; mobilization; troop movement; troop build-up; troop buildup; military build-up; military buildup; combat readiness check; snap inspection; military exercise; military drill; drill; exercise; manoeuvre; war game; troop deployment; ^deployment of troops; deployment
actor: subject
recipient: none
needs: actor
without: software; app; technology; cameras; 5g; vaccine*; joint; physical; democratic; freedom; justify; allied; fire drill; call* for
trust: 0.4

[MOBILIZE troops]
verbs: arrive; enter; roll into; pull into; pull up at; pull out for; leave ~ barracks; set out for; set off for; move; move up; move to; head to; head for; advance to; cross; cross over; go over; take up; assemble; concentrate; train; train in; drill; be on ~ way; be en route; be bound for; disembark; be stationed; be based; be quartered; be encamped; dig in; be in place; patrol; comb; secure; reinforce; back up; help guard; return to; pour in; stream into; relieve
subject: troopsthing, mil, uaf, weapon
near: border; frontier; belarus; belarusian; base; barracks; training; exercise*; drill*; troop*; military; tanks; convoy; echelon; airfield; range; brigade; battalion; regiment; garrison; soldiers; army; reinforc*; duty; jets; fighters; helicopter*; mig*; sukhoi; wagner; polish; lithuanian; ukrainian; russian; column; forest; forests
actor: subject
recipient: none
count subject: troops
needs: actor
without: left belarus; leave belarus; leaves belarus; barracks after; back to; migrant*; prison; arrest*; detain*; search*; resign*; tear gas; water cannon; home; airspace; protest*; demonstrat*; crash*; died; killed; agreement; talks; shot; wounded; office; funeral; march against; rally; missing; if; retreat*; withdraw*; leaving belarus; football
trust: 0.6

[MOBILIZE troops]
verbs: remain; stay; gather; camp; join; parade; reach; land; head; leave for
subject: troopsthing, mil, uaf, weapon
near: border; frontier; belarus; belarusian; base; airfield; training ground; front; garrison; barracks; drill*; exercise*; manoeuvre*
actor: subject
recipient: none
count subject: troops
needs: actor
without: left belarus; leave belarus; leaves belarus; barracks after; back to; migrant*; prison; arrest*; detain*; search*; resign*; tear gas; water cannon; home; airspace; protest*; demonstrat*; crash*; died; killed; agreement; talks; shot; wounded; office; funeral; march against; rally; missing; if; retreat*; withdraw*; leaving belarus; football
trust: 0.6

[MOBILIZE troops]
verbs: summon ~ (men|reservist|reservists|conscripts|officers|soldiers); call up; call up for; call ~ for ~ (training|drills|exercises|assembly); call ~ to ~ (training|drills|exercises|arms|colours); summon ~ for ~ (training|drills|exercises); draft ~ into; recall ~ from leave; put ~ on ~ (footing|standby|alert|readiness); place ~ on ~ (footing|standby|alert|readiness); raise ~ alert; raise ~ (readiness|alarm); be on ~ (alert|standby); go on ~ alert; check ~ (combat|readiness|battle); test ~ (combat|readiness|battle); inspect ~ (combat|readiness|troops|battle); begin checking; start checking; order ~ check; order ~ inspection; launch ~ inspection of ~ (force|army|troop|brigade|readiness|unit); launch ~ (inspection|check) of; begin ~ (inspection|check) of; start ~ (inspection|check) of; hold ~ (inspection|check) of; bring ~ to ~ (readiness|alert); send ~ reinforcements; reinforce ~ (border|frontier|garrison|guard|contingent|flank) with; bolster ~ (border|frontier|contingent|garrison|presence|flank|defence); strengthen ~ (contingent|garrison|protection|guard|frontier); double ~ (number of|contingent|garrison|troops|patrols); dig ~ trench; dig ~ trenches; lay ~ mines; mine; build ~ (trenches|fortifications|barracks|garrison|fence|camp); erect ~ (fortifications|barriers|camp|fence); set up ~ (camp|field camp|garrison|checkpoints|roadblocks); set up ~ checkpoint; man ~ (checkpoint|checkpoints|roadblock|roadblocks|barricades); (transport|truck|haul|ferry|rail|carry|bring|deliver|move|ship) ~ (tank|tanks|howitzers|armour|launchers|troops|soldiers|hardware|artillery|ammunition) ~ (to|towards|into|through|near); move ~ (unit|units|brigade|battalion|division|troops|hardware|equipment|tanks|armour) (to|up|towards|closer|into); transfer ~ (unit|units|brigade|battalion|troops|hardware|equipment|tanks) (to|into); bring ~ (unit|units|troops|hardware|equipment|tanks) (to|into|up); pull ~ (unit|units|troops|tanks|hardware|equipment) (to|towards|up); mass ~ (troops|forces|tanks|hardware) (on|near|at|along); hold ~ (exercises|drills|manoeuvres|training|war games|assembly) ; begin ~ (exercises|drills|manoeuvres|muster); stage ~ (manoeuvres|show of force); create ~ (command|force|grouping|brigade|unit); set up ~ (command|force|grouping|brigade); form ~ (grouping|force|unit|joint) ; announce ~ (muster|call-up|draft|conscription|deployment|creation|readiness); decree ~ (call-up|mobilisation|conscription)
near: troop*; soldier*; reservist*; conscript*; officers; military; army; brigade; battalion; defence ministry; defense ministry; border; frontier; combat; armed; forces; drills; tanks; hardware; mines; anti-tank; trenches; men; patrol*; units; regiment; territorial; alert; readiness; division; base
subject: country, mil, body, gov, person, place, named, none, cop, igo, law
actor: subject
recipient: none
count object: troops
without: joint; together with; allied; sanctions; supporters; polling; ballot; aid; migrants'; peacekeep*; hospital; vaccin*; epidemic; covid*; firefighters; humanitarian corridor; opposition; database; withdraw; back home; talks
trust: 0.65

[MOBILIZE troops]
verbs: receive ~ (call-up|summons|papers|orders); get ~ (call-up|summons|papers|orders); be called up; be summoned; be mobilised; be mobilized; report for duty; be drafted; roll through; roll towards; roll across; rumble through; rumble towards; rumble past; trundle; drive through; drive towards; pass through; thunder; fly over; take off; take off from; patrol; snake; head south; head north; head west; head for
subject: mil, troopsthing, weapon
near: reservist*; call-up; summons; conscript*; tanks; column; convoy; armoured; trucks; military; soldiers; artillery; towards; south; range; border; troop*; army; helicopters; jets; fighters; brigade; equipment
actor: subject
recipient: none
count subject: troops
without: passenger*; airliner*; charter; scheduled; on schedule; protest*; prison; arrest*; airspace; police; if; killed; crash*; home; withdraw*; retreat*; parade
trust: 0.6

[MOBILIZE troops]
nouns: call-up; muster; ^call-up of reservist; military ^muster; partial ^mobilisation; partial ^mobilization; territorial ^muster; ^redeployment of; ^transfer of troops; ^movement of troops; ^movement of military; ^arrival of troops; ^arrival of the troops
actor: subject
recipient: none
count object: troops
near: reservist*; military; army; defence ministry; troops; soldiers; conscript*; territorial; forces; began; begun; started; announced; ordered; launched; decree*
without: team; squad; coach; football; hockey; national team; world cup; hamstring; no; rumour*; denied
trust: 0.55

[MOBILIZE troops]
verbs: (strengthen|reinforce|bolster|beef) ~ (force|forces|garrison|troops|defences|defenses|border|contingent|presence); (mass|concentrate|assemble) ~ (troops|forces|tanks|armour); prepare to (attack|invade|resume|advance|shell); put ~ (army|troops|forces) on ~ alert
subject: country, body, mil, person, uaf, gov, none
actor: subject
recipient: against
count object: troops
without: urge*; call* for; cooperation; ties; economic
trust: 0.6

[MOBILIZE troops]
verbs: (roll|rumble|trundle|lumber|clatter|grind|thunder|chug|file|march|pour|stream|fan) ~ (out of|out|towards|toward|into|across|over|through|past|from|west|south|north|east)
subject: troopsthing, mil, uaf
not subject: cop
actor: subject
recipient: none
count subject: troops
without: protest*; parade; prison; home; withdraw*; retreat*; if; would; victory day; anniversary; migrant*; tourists; medal*; office
trust: 0.6

[MOBILIZE troops]
verbs: (tell|order|instruct|command|direct|ask|require) ~ to (report|appear|present|turn up|go) ~ (enlistment|recruitment|commissariat|barracks|draft|unit|base|conscription|call-up); (be|feel) called to colours; hand ~ (call-up|summons) papers to; dish out ~ (call-up|summons) papers; receive ~ (call-up|draft) (papers|notices)
object: mil, person, number, none, cvl, lab
actor: subject
recipient: none
implied actor: authorities
count object: troops
without: if; would; police; protest*; court
trust: 0.7

[MOBILIZE troops]
verbs: (put|place) ~ on ~ (war|combat|wartime) footing; (put|place) ~ on ~ (full|high|heightened|maximum|highest|combat|red) ~ (alert|readiness|standby); (bring|raise) ~ to ~ (full|high|heightened|maximum|highest|combat) ~ (alert|readiness|standby)
object: mil, cop, troopsthing, body, none, country, border, thing, weapon
not object: med, bus, cvl
actor: subject
recipient: none
without: hospital*; flood*; storm; covid*; if; would; economy; industry; virus; heat; firefighters; utilities
trust: 0.7

[MOBILIZE troops]
verbs: send; rush; move; dispatch; despatch; order; shift; fly; march; pour
object: troopsthing, weapon, mil, number
on:to: border
not object: aid, ref
subject: country, gov, mil, place, none, person, body, named, pronoun
actor: subject
recipient: none
count object: troops
without: letter; note; migrant*; refugee*; tent*; blanket*; if; would; back from; away from; prison; tourists
trust: 0.7

[MOBILIZE troops]
verbs: fly in; bring in; draft in; bus in; rush in; ship in; (launch|kick off|begin|start|open|unleash|mount|run) ~ @drill; kick off @drill; leave ~ behind in; keep ~ in (belarus|poland|lithuania|latvia|ukraine); hold ~ in (belarus|poland|lithuania|latvia|ukraine)
object: troopsthing, mil, drill
not object: cop
subject: country, gov, mil, place, none, body, igo
actor: subject
recipient: none
count object: troops
without: joint; jointly; together with; if; would; prison; sanction*; training course; training centre; police; migrant*; home
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
verbs: open; begin; start; get under way; be under way; kick off; go on; continue; take place; be held; run; run from; run to; run until; run through; last; last until; end; finish; wrap up; conclude; be extended; be prolonged; be announced; be planned; be scheduled; involve
subject: drill
near: troops; soldiers; army; military; brigade*; battalion*; air-defence; air defence; tanks; combat; reservists; armed forces; defence ministry; defense ministry; paratroop*; missile; range; territorial; live-fire; zapad; forces
actor: none
recipient: none
count object: troops
without: joint; allied; slavic brotherhood; russian paratroopers; russian troops; russian soldiers; russian units; russian and belarusian; belarusian and russian; with russia; csto; fire safety; sport; union shield; together with; chinese; fire brigade
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

[MOBILIZE troops]
verbs: leave ~ (barracks|base|garrison|range|depot) ~ (towards|for|in the direction|heading|bound); roll out of ~ (barracks|base|garrison|gates); drive out of ~ (barracks|base|garrison|gates); head (towards|for|to|south|north|west|east); move (towards|south|north|west|east); roll (towards|south|north|west|through)
subject: vehicle, troopsthing
near: military; army; barracks; column; convoy; tanks; trucks; hardware; soldiers; armoured; garrison; range; brigade; troop; border; vehicles with
actor: none
recipient: none
count subject: vehicles
without: police; protest*; migrant*; haulier*; customs; crossing; tractor*; lorries queue; home; crash*; fire; ambulance*
trust: 0.5

# Men and columns on the way, told without a soldier's name for them.
[MOBILIZE troops]
verbs: (hold|stage|mount) ~ (military|victory|army) parade; (hold|stage|mount) ~ victory day parade
actor: subject
recipient: none
implied actor: armed forces
without: cancel*; rehearsal
trust: 0.5

# Those who are marched somewhere are soldiers, or prisoners.
[MOBILIZE troops]
verbs: be marched to; be marched off to; be marched out to
near: brigade; battalion; regiment; range; soldiers; troops; conscripts; servicemen; exercise*; drill*; reservists
actor: none
recipient: none
count subject: troops
without: police; protester*; detained; prison; prisoner*; camp; court
trust: 0.6

[MOBILIZE troops]
verbs: be on the move; be on ~ march; drive in; drive up; drive through; roll in; roll up; move up; move in; move forward; march in; march on; pull in; pull into; pull up; be unloaded; unload; detrain; entrain; be brought in; be brought up; be massed; be dug in; dig in; take up; take over ~ (section|sector|stretch|airfield|watch|border|guard); relieve; guard; protect; man; hold ~ (line|position|positions|bridge|bridges|airfield); patrol; pass through; cross; pour in; fly in; be flown in; be bused in; be trucked in; set up camp; be quartered; enter; cross into; reach; arrive; head for; head
subject: mil, troopsthing, uaf, convoything
near: border; frontier; troop*; soldier*; military; army; division; brigade; battalion; battalions; regiment; company; armour; tanks; exercise; exercises; defence; range; airfield; garrison; militar*; carriages; wagons; echelon; mechanised; motorised; airborne; guard; region
actor: subject
recipient: none
count subject: troops
without: migrant*; protest*; police; arrest*; home; withdraw*; retreat*; back from; killed; crash*; builders; construction; tourist*; freight; grain; potash; passenger*; shot; prison; football; funeral; parade; aid; humanitarian; opposition
trust: 0.65

[MOBILIZE troops]
verbs: (have|keep|hold|maintain|put|commit|field|post|base|house|billet|quarter|send|move|move up|bring|bring up|march|lead|detail|second|attach) ~ (soldiers|troops|men|servicemen|paratroopers|marines|conscripts|reservists|officers|airmen|personnel|sappers|engineers|battalion|battalions|brigade|regiment|company|squadron|division|contingent|reinforcements|marching) ~ (near|on|to|at|along|in|into|towards|for|up) 
near: border; frontier; troops; soldiers; army; military; defence ministry; defense ministry; garrison; base; eastern flank; reservists; brigade; battalion; division; training; range; exercise; exercises
subject: country, mil, gov, place, named, person, body, igo, none
not subject: cop, lab, bus, opp, jud, lifeless
actor: subject
recipient: none
count object: troops
without: home; hospital; prison; court; migrant*; police; sentenced; arrest*; funeral; protest*; aid; rescue; out of; withdraw*; killed; captive; captured; children; could; would; if; ambulance; football
trust: 0.55

# "A company of the 18th Division drove in": a company that is no firm.
[MOBILIZE troops]
verbs: drive in; drive up; move in; move up; move into; move to; march in; march into; arrive; deploy; take up; dig in; cross; cross into; enter; land; set up camp; camp; patrol; guard; hold; train; leave for; head for; roll in; be moved; be brought up; be deployed; be sent; be stationed
subject: bus
near: brigade; battalion; regiment; division; mechanised; mechanized; airborne; motorised; motorized; paratroop*; infantry; tank company; rifle company; sappers
actor: subject
recipient: none
count subject: troops
without: business; contract; office; firm; shares; market; profit; factory; plant; logistics company; withdraw*; home; prison
trust: 0.6

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
near: armed; border; bridges; bridge; railway; checkpoint*; armoured; reinforced; national guard; special forces; interior troops
actor: subject
recipient: none
without: prison; inmate*; museum; match; if; usually; court; detained; was shot; football; stadium
trust: 0.5

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

[MOBILIZE troops]
verbs: blockade; encircle; besiege; surround; lay siege to; ring; close in on
object: place, settlement, property, none, troopsthing, mil
subject: mil, troopsthing, convoything, uaf
actor: subject
recipient: object
without: police; crowd; protest*; if; would; farmers; truckers; hauliers; talks
trust: 0.6

[MOBILIZE troops]
verbs: (assemble|muster|report|gather|turn up|present ~) ~ (recruiting|recruitment|assembly|enlistment|mobilisation|mobilization|conscription) ~ (point|points|office|offices|centre|center|centres|station)
subject: person, number, mil, troopsthing, cvl, none
actor: none
recipient: none
count subject: troops
without: if; would; protest*; mothers; evacuat*; fire; arson
trust: 0.6

[MOBILIZE troops]
verbs: (wrap up|finish|complete|conclude|prolong|resume|continue|suspend|postpone|plan|schedule|rehearse|practise|practice|intensify|step up) ~ @drill
subject: country, mil, gov, igo, place, body, none, troopsthing
near: military; army; troops; border; air defence; artillery; battalion; brigade; combat; csto; nato; forces; drills; exercises; manoeuvres; reservists; territorial; tank
actor: subject
recipient: none
without: joint; together with; school; teacher*; teaching; fire drill; vocational; course; rescue*; job; coach; squad; football; athletes; russia and belarus; belarus and russia; if; prison; doctors; students
trust: 0.55

[MOBILIZE troops]
verbs: (assign|attach|allocate|second|detail|post|rotate|ferry|truck|rail|rotate in|rotate into|commit) ~ (to|at|into|along|for) ~ (border|frontier|belarus|region|section|strip|corridor|base|range|checkpoint|crossing|crossings); rotate; rotate in; rotate through
object: troopsthing, cop, mil, none, number
subject: troopsthing, mil, country, gov, none, cop, place, body, number
near: border; frontier; troops; soldiers; guards; battalion*; battlegroup; base; unit; units; contingent; paratroopers
actor: subject
recipient: none
count object: troops
without: crops; if; court; prison; presidency; chair; sentenced; prisoner*; judge; journalist*
trust: 0.5

[MOBILIZE troops]
verbs: (order|send|dispatch|rush|command|direct) ~ (to|into|towards|toward) ~ (border|borders|frontier|positions|front); order ~ to; order ~ into; order ~ towards; order up; order forward; command ~ to; direct ~ to; dispatch ~ to; rush ~ to; detail ~ to; switch ~ to; swing ~ to; thin ~ to
object: troopsthing, mil
not object: cop
near: to the (border|frontier|front|south|north|east|west|area|region|southern|northern|western|eastern|polish|ukrainian|lithuanian|latvian); toward the (border|frontier); to (their|its|our) (border|borders|positions)
actor: subject
recipient: none
count object: troops
without: withdraw; return; leave; pull; to move; to send; to deploy; to advance; to reinforce; back to barracks; home; shoot; fire; stand down; help the harvest; if; could; police; prisoners; stop
trust: 0.7

[MOBILIZE troops]
verbs: draw up; gather; concentrate; cluster; group; assemble; line up; build up; pile up; mass; amass; bunch; muster; position; pre-position; stack; marshal; array
object: troopsthing, weapon, mil
near: border; frontier; along; near; opposite; north of; south of; flank; in the regions; troops; tanks; forces
subject: country, place, mil, gov, named, body, none
not subject: cop, opp
actor: subject
recipient: none
count object: troops
without: parade; museum; exhibition; scrap; signatures; dust; if; could; plan*; list; protest*; police; riot; deny; denied
trust: 0.65

[MOBILIZE troops]
verbs: (hold|begin|start|stage|conduct|run|launch|kick off|open) ~ @drill
subject: person, place, named, thing
near: baltic states; (three|four|five|two|six) (states|countries|nations|allies); near the; border; frontier; gap; training ground; range; tactical; live-fire; command-staff; brigade*; battalion*; tanks; air defence; paratroop*; territorial
actor: subject
recipient: none
without: joint; fire drill; evacuation drill; emergency services; rescue service; firefighters; rescuers; joint*; together with
trust: 0.6

[MOBILIZE troops]
verbs: double; triple; quadruple; boost; raise; increase; bump up; bring up; expand
object: number
near: (number|numbers|strength) of (soldiers|troops|border guards|guards|officers|servicemen|patrols|tanks|forces); contingent
actor: subject
recipient: none
count object: troops
without: death*; killed; wounded; migrants detained; percent of gdp
trust: 0.65

[MOBILIZE troops]
verbs: secure; guard; hold; occupy; man; garrison; take up guard at
subject: troopsthing, mil
target: border, place, property, thing
near: bridge*; airfield*; crossing*; road*; border; frontier; reactor; plant; depot; perimeter; junction; railway; substation; embassy; dam
actor: subject
recipient: none
without: release; medal*; freedom; line; hostage; talks; ceremony; election*; parade; prisoner*; loan
trust: 0.55

[MOBILIZE troops]
verbs: arrive; arrive in; arrive at; arrive from; pull into; roll into; cross into; reach; come into; enter; pass through; leave for
subject: convoything, vehicle, batch
near: (train|echelon|convoy|column|trains|convoys|columns|plane|planes|batch|consignment|trainload) ~ (with|of|carrying) ~ (equipment|hardware|tanks|soldiers|troops|ammunition|armour|missiles|vehicles|servicemen|howitzers|military|weapons|arms|shells|warheads|fighters|mercenaries)
actor: of
recipient: none
count subject: troops
implied actor: armed forces
without: aid; humanitarian; wounded; tourists; migrants; delay*; home; back from
trust: 0.6

[MOBILIZE troops]
verbs: (construct|build|erect|expand|complete|finish|open|equip|renovate|restore) ~ (base|barracks|camp|garrison|hangars|bunkers|airfield|storage|depot|shelters|positions|facility|training ground) ~ (for|near|at|on|to house|to host); (widen|expand|enlarge|bolster|boost|build up|beef up|step up|increase|deepen) ~ (military presence|military footprint|garrison|presence of troops|troop presence)
subject: country, mil, gov, named, none, igo, place, body
near: regiment*; brigade*; troops; soldiers; military; missile*; nuclear; oreshnik; iskander*; wagner; nato; army; battalion*; warheads; air force; combat; presence
actor: subject
recipient: none
implied actor: armed forces
without: data base; tax base; closed; abandon*; sanction*; migrants; holiday; children
trust: 0.6

[MOBILIZE troops]
verbs: commence; get under way; be under way; kick off; start; begin; open; resume
subject: drill
near: near; range; large-scale; army; brigade*; battalion*; border; training ground; air force; tanks; live-fire; command-staff; zapad; reservist*; air-defence; air defence; territorial; paratroop*
actor: of
recipient: none
implied actor: armed forces
without: joint; fire drill; evacuation; emergency services; rescuers; firefighters; nato and; russia and belarus; belarus and russia; russian and belarusian; belarusian and russian; chinese; fire brigade
trust: 0.6

[MOBILIZE troops]
verbs: regroup; reassemble; mass; muster; form up; concentrate; build up; be massed; be concentrated; be mustered; dig in; deploy
subject: troopsthing, mil
not subject: cop
near: border; frontier; near; range; forest; axis; direction
actor: subject
recipient: none
count subject: troops
without: migrant*; parade; football; home; festival
trust: 0.6

[MOBILIZE troops]
nouns: deployment; transfer; redeployment; arrival; dispatch; concentration; build-up; buildup; amassing; rotation; mobilisation; mobilization; call-up
object: troopsthing, mil, uaf
actor: subject, object
recipient: none
count object: troops
without: call* for; if; threat*; fear*; could; might; accus*; condemn*; warn*; football; hockey; coffin*; medical; medic*; doctor*; band; killed; wounded; prisoner*; demobilis*
trust: 0.5

[MOBILIZE troops]
nouns: reinforcement; strengthening; fortification
object: border, frontier
near: soldier*; troop*; army; guards; military; units; battalion*; police; officers
actor: subject
recipient: none
count object: troops
without: call* for; if; urg*; cooperation; talks; ties; bollard*
trust: 0.5

# --- MOBILIZE weapons

[MOBILIZE weapons]
verbs: deploy; station; receive; acquire; obtain; take delivery of; buy; procure; test; test-fire; field; host; unveil; arm ~ with; equip ~ with; put on combat duty; go on combat duty; enter combat duty; put into service; take up combat duty; mine; roll out; accept ~ delivery; store; move; place; get; bring; send; produce; modernise; upgrade; deliver; transfer; hand over; keep; site; commission; launch; ship; take on
object: weapon
near: nuclear; missile*; s-400; s-300; iskander*; system; systems; tank*; warplane*; warhead*; bomber*; artillery; air defence; air defense; oreshnik; rocket*; launcher*; combat duty; weapons; fighter jets; jets; ammunition; tactical; drone; drones; su-30*
not object: troopsthing, vehicle, crowdweapon, aid
actor: subject
recipient: none
count object: vehicles
without: museum; wartime; tractor*; smoke; stun; tear gas; smuggl*; balloon*; talks; aid; ukraine's; to ukraine; surrender*; arms control
trust: 0.6

[MOBILIZE weapons]
verbs: go on ~ duty; enter ~ service; arrive; be deployed; be stationed; be delivered; take up ~ duty; come into service; appear; be in place
subject: weapon
near: nuclear; missile*; s-400; iskander*; systems; oreshnik; warhead*; bomber*; combat duty; warplane*; jets; launcher*
actor: possessor, subject
recipient: none
count subject: vehicles
without: balloon*; migrant*; smuggl*
trust: 0.6

[MOBILIZE weapons]
verbs: enter; fly into; cross into; come down in; crash in; fall in; come over from; fly over;  violate ~ airspace; enter ~ airspace; intrude into; breach ~ airspace; cross into ~ airspace; stray into ~ airspace; penetrate ~ airspace; fly into ~ (airspace|territory); cross ~ (border|frontier); drift into; fly over ~ (border|frontier|territory); infringe ~ airspace; enter ~ territory; encroach on ~ airspace
near: helicopter*; drone*; balloon*; aircraft; plane; planes; jet; jets; airspace; chopper*; missile*; fighter*
subject: weapon, mil, vehicle, country, none, property
actor: subject, possessor
recipient: possessor, object
count subject: vehicles
without: migrant*; illegal*; ban; closed; close; flights to; airlines; landed in; passenger*; ryanair; helicopter crash
trust: 0.75

[MOBILIZE weapons]
nouns: airspace violation; airspace ^intrusion; ^violation of airspace; ^violation of its airspace; ^deployment of nuclear; ^deployment of missile; missile test; test launch
actor: subject
recipient: object
needs: actor
trust: 0.5

[MOBILIZE weapons]
verbs: bring; take; ship; carry; place; install; station; site; deploy; base; hand; supply; deliver; receive; get; take delivery of; accept; buy; acquire; purchase; order; unload; mount; put; send; transfer; move; test; test-fire; launch; fire; commission; produce; develop; modernise; refit; equip; arm; park; set up; fly in; import; store; host
object: weapon
near: nuclear; missile*; warhead*; iskander*; oreshnik; system*; launcher*; tanks; bomber*; fighters; jet; jets; su-30*; mig*; munition*; weapons; rockets; rocket; air-defence; s-400; s-300; polonez; tor-m2; drones; howitzer*; artillery; helicopter*; armoured; duty; arsenal; hypersonic
subject: country, mil, gov, body, person, none, place, named, pronoun
actor: subject
recipient: none
count object: vehicles
without: museum; wartime; tractor*; smoke; stun; tear gas; smuggl*; talks; aid; ukraine's; to ukraine; surrender*; arms control; back to russia; out of belarus; dismantle*; withdraw*; police; rubber; protest*; shelled; shelling; at ukraine; hit; struck; from belarusian; kyiv
trust: 0.6

[MOBILIZE weapons]
verbs: be on ~ soil; be on ~ territory; be in belarus; be brought; arrive; reach; be ready; stand on; stand in; come; appear; be based; be stationed; enter ~ service; take up; be handed; begin ~ duty; begin ~ combat; assume ~ duty; land; touch down; be moved; be placed
subject: weapon
near: nuclear; missile*; warhead*; iskander*; oreshnik; system*; launcher*; tanks; bomber*; fighters; jets; mig*; su-30*; munition*; s-400; s-300; hypersonic; armoured; duty; airfield; combat; interceptor*; warplane*
actor: possessor, subject
recipient: none
count subject: vehicles
without: balloon*; migrant*; smuggl*; ukrain*; crash*; protest*; airspace; police; passenger*
trust: 0.6

[MOBILIZE weapons]
verbs: stray into; wander into; enter; cross; cross into; drift over; drift into; drift across; fly over; fly into; fly across; float over; float across; float into; sail over; come over; come across; come back to; penetrate; intrude into; breach; violate; be spotted over; be spotted; patrol; patrol over; patrol along; skirt; overfly; be detected; be tracked; be found; circle over; loiter over; detour; buzz; appear on ~ radar
subject: flyingthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; kilometres; km; region; village
actor: possessor, from
recipient: none
count subject: vehicles
without: cigarette*; contraband; passenger*; airlines; ban; closed; flights; migrant*; crash* killing; ryanair; hot-air; sport; race; airport halted; airport closed; grounded; landed in minsk; medical
trust: 0.6

# What comes down without anyone in it.
[MOBILIZE weapons]
verbs: land in; come down; come down in; come down near; fall; fall in; fall on; crash; crash in; crash near; come to rest; end up; strike; plough into; explode; drop; plunge; reach; turn back; return to
subject: dronething, balloonthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; kilometres; km; region; village
actor: possessor, from
recipient: none
count subject: vehicles
without: passenger*; airlines; ban; closed; flights; migrant*; crash* killing; ryanair; hot-air; sport; race; airport halted; airport closed; grounded; landed in minsk; medical
trust: 0.6

[MOBILIZE weapons]
verbs: launch; release; let fly; let ~ fly; send; send up; fly; float
object: flyingthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; region; balloons; contraband; cigarettes
actor: from, possessor
recipient: none
count object: vehicles
without: passenger*; hobby; film; festival; hot-air; sport; race; shop; ban; test; museum
trust: 0.55

[MOBILIZE weapons]
verbs: spot; detect; track; record; register; sight; observe; log; see; notice; pick up; report; find; recover
subject: mil, gov, cop, country, none, body, place, igo
object: flyingthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; region; balloons; contraband; cigarettes
actor: from, possessor
recipient: none
count object: vehicles
without: passenger*; hobby; film; festival; hot-air; sport; race; shop; ban; test; museum
trust: 0.55

[MOBILIZE weapons]
verbs: deploy; station; place; set up; install; position; take up ~ position; go on duty; move; bring; park; be on ~ duty
object: batterything
subject: country, mil, gov, none, body
actor: subject
recipient: none
count object: vehicles
without: recycling; car battery; solar; exercise room
trust: 0.65

[MOBILIZE weapons]
verbs: test-fire; test fire; test-launch; arm ~ with ~ (missile|missiles|warhead|warheads|rockets|nuclear|weapons); ship; truck; haul; ferry; move; fly; station; base; place
object: weapon, troopsthing, country, vehicle
near: missile*; tanks; tank; warhead*; bomber*; iskander*; s-400; nuclear; rocket*; howitzer*; artillery; armour; launcher*
subject: country, gov, mil, place
actor: subject
recipient: none
count object: vehicles
on:to: none, country, place, border
without: to ukraine; kyiv; for ukraine; to poland; if; would; aid; donat*; exhibit*; museum; withdr*; back; from belarus; out of; training; hit; struck; strike*; fired at
trust: 0.68

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

[MOBILIZE weapons]
nouns: ^delivery of russian nuclear; ^delivery of nuclear; ^delivery of tactical; ^delivery of missile; ^delivery of iskander; ^arrival of nuclear; ^arrival of missile; ^arrival of warhead; ^transfer of nuclear; ^transfer of warhead; ^transfer of tactical; ^shipment of nuclear; ^shipment of warhead; ^stationing of nuclear; ^stationing of missile; ^deployment of tactical; ^deployment of russian nuclear; ^deployment of iskander; ^deployment of oreshnik; ^placement of nuclear
actor: subject
recipient: none
near: confirm*; announc*; began; begun; completed; complete; started; to his country; to belarus; in belarus; last month; earlier this
without: demand*; call* for; condemn*; if; oppose*; prevent; treaty; ban on; talks; urg*; possible
trust: 0.6

[MOBILIZE weapons]
verbs: be on ~ duty; be on combat duty; be on ~ standby; be in place; be in position; be deployed; be stationed
subject: weapon, batterything
near: duty; launcher*; missile*; oreshnik; iskander*; s-400; s-300; nuclear; battery; systems; jets; tanks; warhead*; bombers
actor: possessor, subject
recipient: none
count subject: vehicles
without: police; firefighters; museum; ambulance; could; if; will
trust: 0.65

[MOBILIZE weapons]
verbs: roar over; thunder over; buzz; circle; circle over; circle above; hover over; hover above; hang over; hang in; loiter over; fly; fly along; fly low over; sweep into; sweep over; swarm into; pour into; swarm over; loop over; dip into; veer into; slip across; intrude; intrude into; stray across; come in from; come in; overfly; skim; skirt; shadow; scatter ~ over; drop ~ over; turn up over; appear over; be over; go down; go down in; come to earth; be tracked; be picked up by radar; be picked up; be detected; be recorded; be counted; be seen over; be shot down over; be scrambled; scramble; take to the air; go up; be sent up
subject: flyingthing, weapon
near: helicopter*; drone*; balloon*; jet; jets; mig*; su-30*; su-34*; unmanned; uav*; aircraft; plane; light plane; warplane*; bomber*; fighter; fighters; shahed*; airspace; border; frontier; radar
not object: person
actor: possessor, from, subject
recipient: none
count subject: vehicles
without: passenger*; airline*; ryanair; hobby; film; festival; hot-air; sport; race; ban; closed; halted; migrant*; business jet; presidential plane; government plane; rescue; ambulance; medical; delegation; minister; crashed on take-off; emergency landing; belavia; ukrainian city; killed; struck; hit a; charter; cargo; aid; crew; any
trust: 0.6

[MOBILIZE weapons]
verbs: fly in; touch down; touch down at; land; land at; land in; be flown in; fly into; arrive at; be parked at; be based at
subject: weapon, flyingthing
near: mig*; su-24*; su-25*; su-27*; su-30*; su-34*; su-35*; il-76*; tu-95*; tu-22*; fighter jets; fighters; interceptor*; bomber*; warplane*; attack helicopters; military; transport aircraft; transport planes; missiles; airbase; air base; machulishchy; machulishchi; baranavichy; baranovichi; lida airfield; ziabrauka; zyabrauka
not object: person
actor: possessor, from, subject
recipient: none
count subject: vehicles
without: passenger*; airline*; business jet; presidential plane; government plane; rescue; ambulance; medical; delegation; minister; emergency landing; charter; humanitarian; aid; crew; airshow; museum; fog
trust: 0.65

[MOBILIZE weapons]
verbs: (scramble|send up|launch|dispatch|put up|raise) ~ (jet|jets|fighter|fighters|aircraft|plane|planes|helicopter|helicopters|interceptor|interceptors|mig|mig-29|f-16|f-16s)
subject: country, mil, gov, place, body, none, igo
actor: subject
recipient: none
count object: vehicles
without: protest*; ryanair; passenger; airliner; force ~ land; escort*; rescue; fire; forest; wounded; museum; show; satellite
trust: 0.65

[MOBILIZE weapons]
verbs: be (spotted|sighted|seen|observed|filmed|tracked|detected|picked up) (over|near|above|off|in|along)
subject: flyingthing
actor: none
recipient: none
count subject: vehicles
without: passenger*; airlines; crash*; rescue; medical; migrant*; missing plane; wreck*
trust: 0.6

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

# Aircraft and troops that come close to a line.
[MOBILIZE weapons]
verbs: approach; near; skirt; hug; buzz; draw near; come close to; come near; fly close to; fly near; fly along; fly up to; fly towards; fly by; pass close to; pass along; edge towards; close in on; come up to; come within ~ (metres|kilometres|kilometers|meters|km) of; patrol along; loiter near; linger near; hover near; hover along; hover over; circle over; circle above; circle near; head for; head towards; turn towards; make for; appear near; appear over; pop up near; appear on ~ radar; show up on ~ radar
subject: weapon, flyingthing, dronething, vehicle
object: border, frontier, none, place, country, settlement
near: border; frontier; airspace; coast; suwalki; altitude; radar; kaliningrad; nuclear plant; power plant; sky; skies; military; air force; combat; fighter; bombers; drone*; helicopter*
not subject: person, body, balloonthing
actor: of, possessor
recipient: none
without: passenger; airliner; commercial; landing; land at; runway; landed; medical; rescue; ambulance; tourist*; balloon*; air show; parade; lorr*; truck*; trucks; buses; queue; cars; crash*; museum
trust: 0.6

[MOBILIZE weapons]
verbs: (introduce|bring|bring in|move|redeploy|transfer|relocate|site|place|base|host|accept|receive|take in|haul|rail|fly|carry|ferry|return) ~ (nuclear weapons|nuclear arms|nuclear warheads|warheads|nuclear missiles|missiles|missile systems|bombers|fighter jets|warplanes|iskanders|iskander|oreshnik|s-400|s-300|tanks|howitzers|drones|air defence systems|ammunition) ~ (to|in|into|on|at|from|near) ~ (belarus|belarusian|border|territory|minsk|brest|gomel|poland|lithuania|ukraine|frontier|airfield|base)
subject: country, gov, mil, place, named, none, body, vehicle, convoything
actor: subject
recipient: none
without: if; could; would not; supply ukraine; deliver* to ukraine; to ukraine's; sold; sell; sale; bought; buy; contract; export*; withdraw*; remove*; scrapped; museum; parade; crashed; shot down; fell
trust: 0.55

[MOBILIZE weapons]
verbs: intercept; shadow; tail; escort; identify; chase off; see off; turn back; drive off; warn off; accompany; meet; monitor
object: flyingthing, weapon, dronething, vehicle
near: jets; fighters; fighter; f-16*; f-35*; mig*; gripen*; typhoon*; eurofighter*; rafale*; air force; air policing; nato; warplanes; aircraft; quick reaction
subject: weapon, mil, flyingthing, troopsthing
not object: person
actor: subject, of
recipient: object, of
without: shot down; shoot down; if; could; drill; ryanair; airliner; missile defence; train*
trust: 0.6

[MOBILIZE weapons]
verbs: stockpile; pile up; amass; accumulate; hoard; store; lay in; build up stocks of; warehouse; cache; assemble; pre-position; preposition
object: weapon, firething, launcherthing, aid, thing
near: ammunition; shells; weapons; missiles; fuel for; armour; munitions; tanks; drones; warheads; explosives; military; arms
subject: country, mil, gov, place, none, named, body
actor: subject
recipient: none
without: if; food; sugar; buckwheat; grain; medicine; flat; apartment; sentenced; home; garage; potash
trust: 0.55

[MOBILIZE weapons]
verbs: (intensify|step up|increase|resume|launch|begin|conduct|continue|carry out) ~ (flights|sorties|patrols|reconnaissance|overflights|air patrols|missile launches|balloon launches)
subject: country, mil, gov, place, none, igo, body
near: over; along; near; border; fighter*; drone*; air force; bomber*; reconnaissance; military; balloons; surveillance
actor: subject
recipient: none
without: airline*; belavia; passenger; charter; tourist*; direct; commercial; to minsk; to moscow; between; humanitarian; evacuation; bus
trust: 0.55

[MOBILIZE weapons]
verbs: (funnel|channel|route|pour|pump|ship|truck|rail|haul|airlift|move|bring) ~ (weapons|arms|ammunition|missiles|military equipment|armour|troops|hardware|shells|tanks) ~ (through|via|into|across|to) ~ (belarus|minsk|border|ukraine|front|brest|gomel)
subject: country, gov, mil, place, none, body
actor: subject
recipient: none
without: if; supply ukraine; to kyiv; to ukraine; smuggl*; sentenced; could
trust: 0.5

[MOBILIZE weapons]
verbs: (replenish|build up|top up|stockpile|restock|rebuild|renew|refill|amass|accumulate|boost|bolster) ~ (stocks|stock|stockpile|stockpiles|arsenal|arsenals|reserves|missiles|ammunition|munitions|shells|weapons)
subject: mil, country, gov, place, named, none
not subject: bus, cop
near: missile*; ammunition; munition*; shells; weapon*; arsenal*; army; military; defence; defense; rockets; air-defence; interceptor*
actor: subject
recipient: none
without: if; could; would; grain; gas; fuel; food; vaccine*; plan*; promis*; urge*; call*; for ukraine; to ukraine
trust: 0.65

[MOBILIZE weapons]
verbs: (truck|haul|rail|ferry|airlift|convoy|freight|cart|shunt) ~ (to|into|towards|through|across|from|over)
object: weapon
subject: country, mil, none, gov, troopsthing, named, convoything, person, body
not subject: crm, bus
near: border; frontier; belarus; range; training ground; storage; depot; base; airfield; brigade; front
actor: subject
recipient: none
implied actor: armed forces
without: smuggl*; seized; museum; scrap; sold; contraband; arrest*; detain*; back to russia; withdraw*
trust: 0.6

[MOBILIZE weapons]
verbs: reposition; redeploy; rebase; forward-deploy; relocate; rotate; disperse
object: weapon
subject: country, mil, gov, none, named, person, body
actor: subject
recipient: none
implied actor: armed forces
without: withdraw*; home; museum; arrest*; sold
trust: 0.65

[MOBILIZE weapons]
nouns: test; launch; test ^launch; firing; test ^firing
object: dronething, batterything
actor: subject, by
recipient: none
without: ban; treaty; attack; kill*; ukrain*; satellite; if; condemn*; against; at ukraine; at targets; into; towns; cities
trust: 0.5

[MOBILIZE weapons]
nouns: deployment; arrival; delivery; transfer; stationing; shipment; siting; placement
object: batterything, dronething
actor: subject
recipient: none
without: demand*; call* for; condemn*; if; oppose*; treaty; talks; urg*; to ukraine; to kyiv; aid; pledg*; possible; threat*; could
trust: 0.5

[MOBILIZE weapons]
nouns: violation; intrusion; breach; incursion; ^violation of its airspace
object: border
near: helicopter*; drone*; aircraft; plane*; balloon*; jet*; missile*; airspace
actor: by, subject
recipient: object
without: rights; ceasefire; migrant*; fine; fined; rules of; if; visa; drill*
trust: 0.55

# --- MOBILIZE police

[MOBILIZE police]
verbs: move; shift; transfer; redeploy; reassign; switch; relocate; rush; dispatch
object: cop, policething
near: border; frontier; checkpoint*; crossing; crossings; post; posts; section; sector; outpost*; reinforce*
subject: cop, gov, country, body, none, mil
actor: subject
recipient: none
count object: troops
without: arrest*; detain*; prison; hospital; retire*; trial; court
trust: 0.65

[MOBILIZE police]
verbs: deploy; send; station; post; bring in; mass; line; cordon off; block off; patrol; surround; flood; ring; encircle; pour onto; seal off; guard; be on duty; flank; move in; form ~ cordon; pull up; draw up
near: riot; water cannon*; security; vans; omon; armoured; cordon; barbed
subject: cop, body, none, vehicle, gov
object: cop, place, vehicle, none, property, text, thing
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; search*; border; troops; beat; fired; tear gas; raid*; help; fund
trust: 0.45

[MOBILIZE police]
verbs: be parked; park; stand; stand by; wait; line; ring; surround; encircle; fill; flood; pack; be out in force; turn out in force; be on ~ street; be everywhere; seal off; cordon off; block off; close off; fence off; barricade; guard; patrol; deploy; take up position; keep watch; draw up; pull up; drive up; roll in; roll through; converge on; gather; mass; concentrate; assemble; wait in; be seen; be deployed; be posted; be stationed; appear; move into; step up ~ patrols; hold ~ exercises; drill; rehearse
subject: policething
near: square; street; streets; avenue; centre; center; van; vans; vehicles; police; riot; omon; minibus*; trucks; cannon; armoured; metro; stations; parliament; palace; embassy; factory; gates; courtyard*; cordon; barbed; protest*; rally; ahead; stela; obelisk; fences; polling
not subject: ref
actor: subject
recipient: none
implied actor: police
count subject: troops
without: arrest*; detain*; search*; border; beat; fired; tear gas; raid*; fund; dispers*; charged; injured; killed; crash*; traffic accident; resigned; joined
trust: 0.6

[MOBILIZE police]
verbs: park; station; position; draw up; line up; deploy; post; place; assemble; mass
object: policething
subject: none, gov, cop
near: square; street; streets; avenue; centre; center; palace; parliament; metro; stela; courtyard*; square; embassy; university; plant; outside; around; along
actor: none
recipient: none
implied actor: police
without: arrest*; detain*; crash*; accident; border; garage; stolen; burned; torched
trust: 0.55

[MOBILIZE police]
verbs: be ringed with; be ringed by; be surrounded by; be lined with; be full of; be packed with; be crowded with; be flooded with; be cordoned off; be sealed off; be blocked by; be blocked off; be guarded by; be patrolled by; swarm with; teem with; crawl with; bristle with; ring; surround; line; pack; flood
subject: place, property, thing, none
near: police; riot; omon; vans; minibuses; paddy; officers; plainclothes; soldiers; armoured; security; troops; cordon; barriers; water cannon
not subject: cop, mil, person
actor: with, by
recipient: none
implied actor: police
without: migrant*; tourists; arrest*; detain*; snow; border; beat; fired; crime; sworn in; inaugurated
trust: 0.6

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

[MOBILIZE police]
verbs: (block|seal|cordon|close|shut|bar|guard|line|ring) ~ (way|ways|access|entrance|entrances|exit|exits|station|stations|metro|street|streets|approach|approaches|square|avenue|pavement|courtyards)
subject: cop, mil, policething
near: police; riot; omon; troops; soldiers; plain clothes; internal army; interior troops; square; rally; protest*; marchers; demonstrators; metro; buses; cordon
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; crash; accident; murder; bomb; border; migrants; flood*; fire; haulier*
trust: 0.6

[MOBILIZE police]
verbs: (move|bring|bus|drive|truck|draft|ship|call|order|throw|pour) ~ (in|up|into|out) ; be (moved|brought|bused|drafted|called|driven|ordered) ~ (in|up|out); line ~ (street|streets|route|avenue|square|fence); post ~ (at|outside|on|around|along|by); (take up|take) ~ (position|positions|place|places|post|posts); begin patrolling; start patrolling; patrol; fence off; be fenced off; be posted; be posted at; be stationed; double; reinforce; step up ~ patrols; strengthen ~ patrols
object: policething, patrolthing, none
near: police; riot; omon; paddy; wagons; water cannon*; militia; patrols; squad; vans; interior troops; special forces; security; officers; cordon*
subject: none, gov, cop, body, country, place, person, mil
actor: none
recipient: none
implied actor: police
count object: troops
without: arrest*; detain*; search*; border; frontier; questioning; custody; court; crash*; accident; wages; pay; forest; lost; missing; football club; investigat*; troops; stolen
trust: 0.6

[MOBILIZE police]
verbs: (set up|put up|establish|erect|man|mount|throw up|place|install|introduce|organise) ~ (checkpoint|checkpoints|roadblock|roadblocks|cordon|cordons|police posts|posts)
subject: cop, gov, none, person, body, country, place
not subject: opp, lab, uaf
actor: subject
recipient: none
implied actor: police
without: customs; vaccin*; covid; coronavirus; farmers; protesters; truckers; swine fever; swine
trust: 0.65

[MOBILIZE police]
verbs: (throw|form|put|string|draw|stretch|set) ~ (cordon|ring|chain) (around|across|round|along); (throw|form|put|string|draw|stretch|set) ~ (cordon|ring) of
subject: cop, mil, none, body, gov, person
not subject: opp, lab, cvl
actor: subject
recipient: none
implied actor: police
trust: 0.65

# --- MOBILIZE militia

[MOBILIZE militia]
verbs: form ~ militia; arm ~ militia; create ~ militia; form ~ people's militia; set up ~ militia; recruit ~ (fighter|volunteer|mercenary); train ~ (mercenary|fighter|volunteer|militia); form ~ territorial; set up ~ territorial; create ~ territorial; recruit for ~ (regiment|battalion); host ~ (mercenary|wagner); welcome ~ mercenary; hire ~ mercenary; form ~ regiment; form ~ volunteer; arm ~ volunteer
actor: subject
recipient: none
without: exercise with; talks
trust: 0.6

[MOBILIZE militia]
verbs: recruit; enlist; sign up; enrol; enroll; join; volunteer for; form; raise; create; arm; train; set up; organise; register for; muster
near: volunteer*; regiment; battalion; mercenar*; militia*; territorial; kalinouski; kalinowski; wagner; paramilitary; people's militia; militias; fighters; squads; civil defence
object: militiathing
subject: person, body, named, number, country, gov, none, mil, opp
actor: subject
recipient: none
without: charged; convicted; sentenced; detained; accused; police; sanctions; killed; court; trial
trust: 0.6

[MOBILIZE militia]
verbs: (sign off on|approve|order|decree|announce|authorise|back|propose) ~ (creation|formation|establishment|raising) of ~ (militia|territorial|volunteer|people); (create|form|raise|set up|establish|arm|found) ~ (militia|militias|territorial defence|self-defence|volunteer corps|home guard|volunteer battalion|volunteer regiment); be (raised|formed|set up|created|armed|established)
near: militia; militias; territorial defence; volunteer*; home guard; self-defence; people's militia
subject: person, gov, country, none, mil, leg, body, militiathing
actor: none
recipient: none
count clause: troops
without: charged; convicted; detained; accused; trial; sanctions; police; killed; if; fund; choir
trust: 0.65

[MOBILIZE militia]
verbs: (open|set up|run|launch|start|found) ~ (training|recruitment|recruiting|boot) ~ (centre|center|camp|school|course|office|base|point); (go|leave|head|set off|ship out|return) ~ (to|for) the front; (send|march|lead) ~ (fighters|men|mercenaries|volunteers) ~ (on|marching|to|towards|into); join ~ (regiment|battalion|legion); (train|drill) ~ (recruits|volunteers|fighters); (leave|quit|move out of|roll out of) ~ camp for
near: regiment; kalinouski; kalinowski; wagner; mercenar*; volunteer*; battalion; legion; private army; militia
subject: militiathing, uaf, person, number, named, body, mil, country, vehicle, pronoun
not subject: cop, jud
actor: subject
recipient: none
count subject: troops
without: charged; convicted; sentenced; detained; accused; killed; court; trial; protest*; football; festival; withdraw*; home; migrant*; for fighting; fought
trust: 0.6

[MOBILIZE militia]
verbs: fight on ~ side; fight for ~ (ukraine|kyiv|russia|moscow|donbas|donbass); fight in ~ (ranks|ukraine|donbas|donbass); fight alongside; fight with ~ (ukrainian|russian|kalinouski|wagner); fight as ~ (volunteers|mercenaries); serve in ~ (ukrainian|kalinouski|wagner|international legion); volunteer to fight
subject: number, named, person, militiathing, pronoun, crm
actor: subject
recipient: alongside
count actor: troops
without: charged; accus*; convict*; sentenc*; jailed; case; suspected; if; for freedom; for rights; in absentia; trial; arrest*; detain*; extremis*; world war; red army; nazi*; 1941; 1943; soviet; 1944
trust: 0.6

[MOBILIZE militia]
verbs: (enlist|enrol|enroll|sign up|volunteer) ~ (army|legion|regiment|battalion|forces|brigade|militia|wagner|military|unit|units|guard)
subject: number, person, named, pronoun, crm
actor: subject
recipient: none
count subject: troops
without: if; would; charged; accus*; jailed; sentenc*; convict*; urge*; agents; trial; suspected
trust: 0.6

[MOBILIZE militia]
verbs: patrol; guard; stand guard on; stand guard at; man; police; keep watch on; comb; scour
subject: militiathing
near: border; frontier; streets; checkpoint*; forest*; crossing*; district*; strip; village*
actor: subject
recipient: none
without: hunter*; mushroom*; fire; missing; litter; wolves; animal*; lost; swan*
trust: 0.6

# --- MOBILIZE

[MOBILIZE]
verbs: (simulate|rehearse|practise|practice|train for|war-game|play out|work out|exercise|test) ~ (launch|launches|nuclear strike|strike|strikes|attack|invasion|defence of|defense of|landing|assault|nuclear weapons|repelling|mobilisation|mobilization|river crossing|encirclement|evacuation of staff|closing the corridor|shooting down)
subject: mil, country, gov, troopsthing, place, none, person, body, cop, igo
near: missile*; nuclear; troops; exercise*; drill*; military; army; air force; artillery; border; crews; soldiers; paratroopers; iskander*; oreshnik; marines; reservists
actor: subject
recipient: none
without: computer model; game; film; scientists; if; could; school; software
trust: 0.55

[MOBILIZE police]
verbs: (tighten|step up|beef up|boost|reinforce|strengthen|ramp up|heighten) ~ security; (take up|occupy) ~ positions (around|outside|at|near|along); (ring|line|surround|encircle|seal off|cordon off|fence off) ~ (square|avenue|parliament|street|streets|embankment|stadium|courthouse|residence)
subject: cop, policething, mil, gov, place, country, none, custodycar, vehicle
not subject: opp, crowdpeople, igo
actor: subject
recipient: none
implied actor: police
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; airport; cyber*; bank; passwords; food security; railing*; trees; fans; football; energy
trust: 0.5
`;
