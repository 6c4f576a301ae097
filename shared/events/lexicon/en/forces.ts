/** MOBILIZE in English: troops, weapons, police and militias moved or readied. The format is told in ../format.ts. */
export const forces = `
# --- MOBILIZE -----------------------------------------------------------------------------------------------

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

[MOBILIZE troops]
verbs: arrive; cross into; land in; land; roll into; enter; pour into; move into; move; move towards; move to; gather; mass; assemble; remain; stay behind; stay; be stationed; stand on alert; be on alert; be deployed; unload; shift; shift to; head for; set up ~ camp; take up position; begin arriving; come; come to; settle; camp; return to
subject: troopsthing, mil, uaf
actor: subject
recipient: none
count subject: troops
near: troop*; soldier*; military; convoy*; fighter*; mercenar*; wagner; brigade*; battalion*; paratroop*; army; forces; servicem*; units; trains; tanks; equipment; contingent; armed; helicopter*; drills; exercise; exercises
needs: actor
without: migrant*; prison; flat; office; house; talks; home; tear gas; airspace; arrest*; detain*; search*; resign*
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
subject: weapon, mil, vehicle, country, none, person, body, property
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

[MOBILIZE police]
verbs: deploy; send; station; post; bring in; mass; line; cordon off; block off; patrol; surround; flood; ring; encircle; pour onto; seal off; guard; be on duty; flank; move in; form ~ cordon; pull up; draw up
near: police; riot; water cannon*; security; vans; omon; armoured; patrol; cordon; barbed
subject: cop, body, none, vehicle, gov
object: cop, place, vehicle, none, property, text, thing
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; search*; border; troops; beat; fired; tear gas; raid*; help; fund
trust: 0.45

[MOBILIZE militia]
verbs: form ~ militia; arm ~ militia; create ~ militia; form ~ people's militia; set up ~ militia; recruit ~ (fighter|volunteer|mercenary); train ~ (mercenary|fighter|volunteer|militia); form ~ territorial; set up ~ territorial; create ~ territorial; recruit for ~ (regiment|battalion); host ~ (mercenary|wagner); welcome ~ mercenary; hire ~ mercenary; form ~ regiment; form ~ volunteer; arm ~ volunteer
actor: subject
recipient: none
without: exercise with; talks
trust: 0.6

[MOBILIZE troops]
verbs: arrive; reach; land; enter; roll into; pull into; pull up at; pull out for; leave for; leave ~ barracks; set out for; set off for; move; move up; move to; head; head to; head for; advance to; cross; cross over; go over; join; take up; gather; assemble; concentrate; train; train in; drill; be on ~ way; be en route; be bound for; disembark; be stationed; be based; be quartered; be encamped; camp; dig in; remain; stay; be in place; parade; patrol; comb; secure; reinforce; back up; help guard; return to; pour in; stream into; relieve
subject: troopsthing, mil, uaf, weapon
near: border; frontier; belarus; belarusian; base; barracks; training; exercise*; drill*; troop*; military; tanks; convoy; echelon; airfield; range; brigade; battalion; regiment; garrison; soldiers; army; reinforc*; duty; jets; fighters; helicopter*; mig*; sukhoi; wagner; polish; lithuanian; ukrainian; russian; column; forest; forests
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
verbs: stray into; wander into; enter; cross; cross into; drift over; drift into; drift across; fly over; fly into; fly across; float over; float across; float into; sail over; come over; come across; come back to; penetrate; intrude into; breach; violate; land in; come down; come down in; come down near; fall; fall in; fall on; crash; crash in; crash near; be spotted over; be spotted; patrol; patrol over; patrol along; skirt; overfly; come to rest; end up; strike; plough into; explode; drop; plunge; be detected; be tracked; be found; turn back; circle over; loiter over; return to; detour; reach; buzz; appear on ~ radar
subject: flyingthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; kilometres; km; region; village
actor: possessor, from
recipient: none
count subject: vehicles
without: passenger*; airlines; ban; closed; flights; migrant*; crash* killing; ryanair; hot-air; sport; race; airport halted; airport closed; grounded; landed in minsk; medical
trust: 0.6

[MOBILIZE weapons]
verbs: spot; detect; track; record; register; sight; observe; log; see; notice; pick up; count; report; find; recover; launch; release; let fly; let ~ fly; send; send up; fly; float
object: flyingthing
near: airspace; border; frontier; belarus; belarusian; territory; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; radar; region; balloons; contraband; cigarettes
actor: from, possessor
recipient: none
count object: vehicles
without: passenger*; hobby; film; festival; hot-air; sport; race; shop; ban; test; museum
trust: 0.55

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

[MOBILIZE militia]
verbs: recruit; enlist; sign up; enrol; enroll; join; volunteer for; form; raise; create; arm; train; set up; organise; register for; muster
near: volunteer*; regiment; battalion; mercenar*; militia*; territorial; kalinouski; kalinowski; wagner; paramilitary; people's militia; militias; fighters; squads; civil defence
object: militiathing
subject: person, body, named, number, country, gov, none, mil, opp
actor: subject
recipient: none
without: charged; convicted; sentenced; detained; accused; police; sanctions; killed; court; trial
trust: 0.6

[MOBILIZE troops]
verbs: receive ~ (call-up|summons|papers|orders); get ~ (call-up|summons|papers|orders); be called up; be summoned; be mobilised; be mobilized; report for duty; be drafted; roll through; roll towards; roll across; rumble through; rumble towards; rumble past; trundle; drive through; drive towards; pass through; thunder; fly over; take off; take off from; patrol; snake; head south; head north; head west; head for
subject: mil, troopsthing, weapon
near: reservist*; call-up; summons; conscript*; tanks; column; convoy; armoured; trucks; military; soldiers; artillery; towards; south; range; border; troop*; army; helicopters; jets; fighters; brigade; equipment
actor: subject
recipient: none
count subject: troops
without: passenger*; airliner*; charter; scheduled; on schedule; protest*; prison; arrest*; airspace; police; if; killed; crash*; home; withdraw*; retreat*; parade
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
without: migrant*; tourists; arrest*; detain*; snow; border; beat; fired; crime
trust: 0.6

[MOBILIZE troops]
nouns: call-up; muster; ^call-up of reservist; military ^muster; partial ^mobilisation; partial ^mobilization; territorial ^muster; ^redeployment of; ^transfer of troops; ^movement of troops; ^movement of military; ^arrival of troops; ^arrival of the troops
actor: subject
recipient: none
count object: troops
near: reservist*; military; army; defence ministry; troops; soldiers; conscript*; territorial; forces; began; begun; started; announced; ordered; launched; decree*
without: team; squad; coach; football; hockey; national team; world cup; hamstring; no; rumour*; denied
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
`;
