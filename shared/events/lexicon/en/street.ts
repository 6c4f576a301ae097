/** PROTEST and what answers it in the streets, in the looser wording of reports from the scene. The format is told in ../format.ts. */
export const street = `
# --- PROTEST ------------------------------------------------------------------------------------------------

# A crowd has come for nothing else: it needs no further word beside it.
[PROTEST demo]
verbs: walk; march; move; flow; stream; pour; file; head; wind; snake; push; surge; swell; come down; come up; come along; come through; come out; come back; gather; gather again; regroup; reassemble; assemble; form; form up; set off; set out; make ~ way; make for; cross; fill; pack; flood; block; occupy; overflow; stretch; stretch along; spill; spill into; spill onto; chant; sing; cry; yell; shout; shout at; clap; applaud; whistle; boo; jeer; stand; stand on; wait outside; remain; kneel; cheer; roar; hold ~ up; hold up; demand; call for; parade; pass; pass through; turn out; advance; converge; grow; number; disperse of ~ own accord
subject: crowdpeople
not subject: policething, cop, mil, troopsthing
not object: troopsthing, weapon, aid, trade
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: police column; tank; tanks; football; concert; fans; shoppers; tourists; funeral; wedding; sale; migrant*; refugee*; border; fence; troops; army; soldiers; armoured; vehicles; trucks; pilgrim*; marathon; holiday; parade; detained; dispers*; sentenced; convicted; newspaper; smoke; figures; readers; advis*; watch; watching; see the; airshow; glimpse; fireworks; cheer on; match; supporters of the club
trust: 0.7

# "More than a thousand filled Uprising Square": people and numbers where squares, crowds and placards are spoken of.
[PROTEST demo]
verbs: fill; pack; occupy; flood; crowd; crowd into; cram; cram into; cram onto; jam; throng; spill into; spill onto; pour into; pour onto; stream into; stream onto; flow into; flow through; move along; walk along; walk down; walk through; march along; march down; march up; march around; march through; walk from; march from; head for; set off from; set out from; turn up in; turn up on; turn up at; turn out in; turn out on; come down; come up; come along; go down; come to; come out on; come out onto; gather in; gather on; assemble in; assemble on; be out; be out again; be back on; meet on
subject: person, number, opp, edu, lab, cvl, crowdpeople
near: square; avenue; prospect; embankment; boulevard; streets; city centre; city center; town centre; main street; main road; central street
not subject: cop, mil, gov, troopsthing, vehicle, weapon
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: tourists; shoppers; marathon; runners; soldiers; troops; army; parade; vehicles; cars; police; detained; migrant*; concert; fans; football; holiday; christmas; fair; market; circus; bus; metro; snow; hockey; spectators; war; graduates; funeral; apartment*; flats; dog; dogs; home; work
trust: 0.65

# Standing somewhere that is a protest by its place.
[PROTEST demo]
verbs: stand; be; gather; assemble; collect; come; come to; come together; congregate; meet; turn up; turn out; show up; line up; sing; pray; kneel; read; lie; lie down; sit; sit down; queue; wait; stay; keep watch; keep vigil; shout; chant; rally; crowd
subject: person, number, opp, edu, lab, cvl, rel, crowdpeople, ref
near: (outside|before|opposite|in front of) (the|a|its|their|his|her) ~ (embassy|embassies|consulate|mission|parliament|ministry|kgb|court|courthouse|prison|jail|government|headquarters|presidency|palace|residence|town hall|city hall|commission|delegation|office|offices|station|studio|studios|club|federation); outside ~ (ministry|kgb|parliament|embassy|consulate|courthouse|prison|okrestina|akrestsina); with (placards|candles|portraits|flags|banners|flowers|posters|icons|lanterns|signs|balloons|torches|pots); with (a|his|her|their) (placard|banner|poster|portrait|portraits|sign|flag|candles); (by|at) the (gates|gate) of the (prison|jail|colony|plant|factory|works|kgb|embassy); with (white-red-white|red-and-white|blank|handmade|home-made) (flags|sheets|placards|posters|signs); placards reading; with (their|his|her) (mouths|mouth|lips|hands|eyes) (taped|bound|sealed|tied|sewn|covered|blindfolded); blindfold*; under the windows of; on the steps of the (parliament|ministry|court|cathedral|church|embassy|theatre)
not subject: cop, mil, gov, troopsthing, vehicle, weapon, igo, diplomat, leg, med
not object: person, body, named, country, talks, agreement
actor: subject
recipient: outside, against, before
count subject: participants
implied actor: protesters
without: visa*; passport*; consular; christmas; easter; choir*; exam; exams; test; cigarette; tourists; to vote; voters; polling; ballot; trial of; detained; police; reporters; journalists; job; jobs; parcels; parcel; meeting with; talks; summit; delegat*; queue*; funeral; wedding; mass; concert; fans; service; released; wreath*; minister*; ambassador; diplomats; president; explosion; bomb; fire; shot; car; buses; buy; bread; aid; statue; monument; building; taxi; school; opened; embassy staff
trust: 0.65

# Flags and words shown: unrolled, hung, held up.
[PROTEST demo]
verbs: (unroll|unfold|unfurl|unveil|display|hoist|fly|raise|stretch|hang|drape|hold up|hold out|brandish|wave|wear) ~ (flag|banner|bedsheet|sheet|placard|placards|poster|posters|slogan|slogans|flags|banners|portrait|portraits|sign|signs|sheets|streamer|ribbon|ribbons|jar|jars|candles)
subject: person, number, opp, edu, lab, cvl, rel, named, crowdpeople, pronoun
near: white-red-white; red-white-red; opposition; protest*; solidarity; stadium; embassy; courtroom; court; corridor; square; fence; reading; word; words; saying; read; slogan; that said; demand*; freedom; prisoners; jailed; shame; balcony; window; anniversary; against; war; names; portraits; there; cemetery
not subject: cop, mil, gov, troopsthing, igo, country
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: detained for; fined for; fined; convicted; sentenced; arrested for; jailed for; charged; accused; official flag; medal*; podium; ceremony; eu flag; victory; anthem; soldiers; army; national day; parade; embassy raised; embassy hoisted; found; police found; fashion; singer; concert; film; museum; exhibition; wind
trust: 0.65

[PROTEST demo]
verbs: (light|burn|carry|hold|place|lay|put|leave|set) ~ (candle|candles|lamp|lamps|lantern|lanterns|torch|torches); (hold|observe|keep|stage|mark) ~ (minute|minutes|moment) ~ (silence|applause|noise); (tear|rip|burn) up ~ (bill|bills|summons|ballot|ballots|notice|notices|portrait|contract); (tear|rip) ~ (bill|bills|summons|ballot|notice|notices|portrait|contract) ~ (up|before|in front of); (burn|trample|deface) ~ (flag|portrait|effigy|bill|bills|notice|notices|decree); (sound|blow|honk|hoot|beep|lean on) ~ (horn|horns|whistles|vuvuzelas); spend ~ (hour|night|minutes) ~ (silence|outside|vigil); observe ~ silence ~ outside; (bang|beat|rattle|clang) ~ (pots|pans|saucepans|drums|buckets); (clap|applaud|cheer) ~ out; form ~ (chain|chains|cordon of solidarity|corridor); join hands; link hands; pitch ~ (tent|tents); put up ~ (tent|tents); erect ~ (tent|tents); (camp|sleep|spend ~ night) ~ on ~ square; turn ~ back on ~ (officials|president|speaker|minister|lukashenko|lukashenka|stage|screen); lay ~ flowers ~ where; bring ~ (manure|coffin|empty) ~ to ~ (administration|ministry|parliament|embassy)
subject: person, number, opp, edu, lab, cvl, rel, named, crowdpeople, pronoun, none
not subject: cop, mil, gov, troopsthing, igo, country
near: courtyard*; memory; solidarity; protest*; street; streets; square; embassy; consulate; outside; capital; victims; killed; political; prisoners; anniversary; before the cameras; anger; angry; government; tax; bills; lukashenko; lukashenka; minsk; window*; balcon*; convoy; drivers; doctors; nurses; students; bondarenko; bandarenka; opposition; against; eighteen; dozens; dispute; crackdown; nobel; war; ukraine; chernobyl; freedom
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: church; christmas; easter; birthday; eternal flame; victory day; unknown soldier; wreath*; president laid; minister*; ambassador*; festival; concert; wedding; campsite; tourist*; scout*; holiday; detained for; fined for; convicted; sentenced; charged; accused; parliament observed; lawmakers; seimas; conference; summit; refugee*; migrant*; stadium; match; red cross; rescuers; rescue
trust: 0.65

[PROTEST demo]
verbs: (lead|head|front|join|form|bring) ~ (column|columns|procession|crowd|crowds|marchers|demonstrators|human chain|chain of people); (draw|attract|gather|bring out|bring together|muster|assemble|number|count) ~ (hundred|hundreds|thousand|thousands|dozen|dozens|people|participants|protesters|demonstrators|marchers); (get|bring) ~ onto the streets
near: rally; rallies; march; protest; protests; demonstration; demonstrations; picket; vigil; procession; column; square
subject: person, named, demothing, opp, none, pronoun
not subject: cop, mil, gov, troopsthing, vehicle, weapon
actor: none
recipient: against
count object: participants
implied actor: protesters
without: concert; festival; fair; funeral; detained; arrest*; sentenced; convicted; troops; military; exercise; charged; accused; dispers*; football; police; if
trust: 0.6

# Those who put their own bodies in the way.
[PROTEST obstruct]
verbs: (chain|handcuff|fasten|tie|lock|glue|padlock|bind|strap|rope|shackle) ~ to ~ (railing|railings|fence|gate|gates|door|doors|hoist|rails|truck|lorry|tree|lift|radiator|bench|column|machine|excavator|crane|desk|turnstile|post|lamp-post|statue); (sit|lie|sit down|lie down) ~ on ~ (tramlines|tracks|rails|road|roadway|carriageway|asphalt|motorway|runway|bridge|tramway|rail); (sit|lie|sit down|lie down) ~ (in front of|before|under) ~ (convoy|lorry|lorries|truck|trucks|bus|buses|train|tank|tanks|bulldozer|excavator|van|vans|car|cars|tram|wheels); stand ~ in front of ~ (convoy|lorry|lorries|truck|trucks|bus|buses|train|tank|tanks|bulldozer|excavator); block ~ with ~ (bodies|cars|tyres|tractors|benches)
subject: person, number, opp, edu, lab, cvl, ngo, named, pronoun, none
not subject: cop, mil, gov, troopsthing, jud, crm
actor: subject
recipient: none
count subject: participants
without: police chained; officers; guards chained; warder*; prisoner was; captors; robbers; accident; selfie; photo; drunk; suicide; picnic
trust: 0.75

# A mob and glass.
[PROTEST riot]
verbs: (smash|shatter|batter) ~ (glass|windows|window|doors|door|shopfront|shopfronts|facade|shutters); (smash|batter|break) ~ (into|down|through) ~ (building|door|doors|parliament|government house); (hurl|throw|pelt|fling|lob) ~ (stones|bottles|rocks|cobblestones|petrol bombs|eggs|paving stones|firecrackers) ~ at ~ (police|officers|riot|troops|building|guards|cordon); pelt ~ (police|officers|troops|guards|cordon) with
subject: person, number, opp, crowdpeople, cvl
near: government house; parliament; crowd; riot police; protest*; demonstrat*; election; spades; rally; ministry; cordon; square; unrest; rioters; barricade*
not subject: cop, mil, gov, troopsthing, jud, ref, crm, hackerthing
actor: subject
recipient: at, object
count subject: participants
without: charged; convicted; sentenced; accused; football; fans; border; burglar*; thieves; shop; flat; car; if; hail; storm; migrants
trust: 0.6

[PROTEST riot]
verbs: fly at; rain down on; fly towards; hit; fly
subject: projectile
near: police; riot police; cordon; officers; parliament; government; guards
not subject: weapon
actor: none
recipient: at, on, object
implied actor: protesters
without: roof; hail; storm; car; windscreen; charged; accused; border; migrants; trial; convicted
trust: 0.6

[PROTEST riot]
nouns: riot; rioting; mass ^unrest; street ^fighting; ^riots in
near: almaty; broke out; erupt*; swept; spread; died; killed; injured; looted; after riots; during riots; followed; colony; prison
actor: none
recipient: none
implied actor: protesters
without: charge*; charged; convict*; sentenc*; accus*; organis*; organiz*; riot police; incit*; trial; alleged; plot*; prepar*; participation; taking part; preventing; prevent; if; football; jailed; preparation; mass riots; case; suspected; article
trust: 0.5

# Work left for a while, by the word of a trade or of the works.
[PROTEST strike]
verbs: (call|announce|stage|hold|begin|launch|declare|join|plan|postpone|suspend|extend) ~ (stoppage|walkout|go-slow|sit-down|sickout|strike)
subject: lab, edu, med, person, number, named, opp, body, none, shiftthing
object: strikething
actor: subject
recipient: against, at
count actor: participants
implied actor: workers
without: hunger; air; missile*; if; could; threaten*; urge*; call* for; production stoppage due; repair*; sentenced; charged; convicted; accused; jailed
trust: 0.65

[PROTEST strike]
verbs: strike; walk out; down ~ (tools|cameras|pens|instruments); stop work; stop; halt; close; shut; lay down ~ (tools|pens|cameras); stay away; refuse to work; refuse to (start|unload|load|drive|sail|fly|print|broadcast|play|teach|sew|operate); go slow; stay out; call ~ off sick; stage ~ (stoppage|sickout); put ~ down; suspend work
subject: lab, edu, bus, trade, med, person, number, school, property, none, cvl, body
near: in protest; in solidarity; warning strike; for (a|one|half|two) ~ (hour|hours|day|days|shift) in; until those detained; until ~ freed; until ~ released; until wages; over pay; over unpaid; over wages; wage arrears; strike committee; independent union; demanding ~ (pay|wages|resignation|release|elections)
not subject: cop, mil, gov, country, jud
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: embassy; ambassador; sanction*; hunger; if; talks; deliveries; exports; match; tournament; sacked; fired; dismissed; charged; sentenced; lawmaker*; delegation; resign*; flights; delegate; on their own; session; hall; chamber; room; meeting; deputies; deputy; court; free; prison; hospital
trust: 0.65

# A refusal to eat told by its length.
# What a shift, a crew or a staffroom leaves undone.
[PROTEST strike]
verbs: start ~ (line|lines|shift|machines|work|conveyor|furnace); begin ~ (shift|work); turn up ~ (work|shift); report for ~ (work|shift|duty); go down ~ (shaft|mine|pit); teach; come to work; leave ~ depot
negated: yes
subject: lab, edu, shiftthing, med
near: shift; plant; works; factory; mine; depot; lines; pay; wages; bonuses; protest; until; school; teachers; demand*; workshop; union
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: usually; before five; snow; ill; illness; covid*; quarantine; sacked; dismissed; banned; forbidden; paid
trust: 0.65

[PROTEST strike]
verbs: (leave|abandon|park|stop) ~ (vehicles|vehicle|buses|bus|trams|trolleybuses|machines|cabs|lathes|conveyor|workplaces|posts) ~ (in|at|on|for|over); leave ~ (vehicles|buses|trams|trolleybuses|machines|lathes) ~ depot
subject: lab, shiftthing
near: depot; pay; wages; bonuses; unpaid; protest; demand*; hours; shift; plant
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: accident; fire; crash*; snow; refuel; bomb; evacuat*
trust: 0.65

[PROTEST hunger]
verbs: be ~ without food; be on ~ day of ~ fast; be in ~ (day|week|month) without food; be in ~ (day|week|month) of ~ (fast|hunger); go ~ without food; take only water; drink only water; live on ~ (water|tea); lose ~ kilos ~ on hunger strike; begin ~ fast; start ~ fast; keep up ~ fast; continue ~ fast; announce ~ fast; declare ~ fast; hold ~ fast; end ~ fast; break ~ fast
subject: person, named, number, pronoun, opp, ref
near: prison*; jail*; colony; cell; protest; protests; demand*; hunger; remand; detention; guards; political; week without; day without; trial; punishment; day without food
actor: subject
recipient: none
count actor: participants
without: lent; ramadan; end; ended; ends; break; broke; religious; stranded; forest; border; cut off; storm; snow; denied; deprived
trust: 0.65

# Staying away and walking out of a hall.
[PROTEST boycott]
verbs: (return|hand back|cancel|stop) ~ (subscription|subscriptions); turn ~ (back|backs) on ~ (pair|team|athletes|fencers|players|opponents|delegation|squad|flag); refuse ~ (bout|match|fight|handshake|podium|game|race); decline to (play|fence|fight|shake|compete|skate|wrestle)
subject: person, number, cvl, edu, lab, opp, body, place, country
near: belarusian; belarus; russian; state; daily; newspaper; television; official
not subject: jud, cop
actor: subject
recipient: on, to, object
count actor: participants
without: injury; ill; lukashenko refused; refund; could; if
trust: 0.65

[PROTEST boycott]
verbs: (walk|go|get up and walk|storm|file|march) ~ (out|out of) ~ (hall|chamber|room|session|meeting|auditorium|assembly|council|congress|plenary|screening|conference); leave ~ (hall|chamber|room|auditorium|podium|session) ~ (when|as|during|in protest); get up ~ go out; rise and leave; walk out as; walk out when; walk out during; refuse to (go out against|take the field|play against|face|compete against|fight|skate against|share ~ stage|shake); turn down ~ (prize|award|invitation|medal) ~ in protest; withdraw ~ (book|books|film|films|works|work|paintings) from; pull out of ~ (festival|exhibition|fair|biennale|tournament|match|tie|championship) ~ (over|in protest|because)
subject: person, number, med, cvl, edu, opp, named, body, none
near: speech; spoke; speaking; address; belarusian; belarus; lukashenko; lukashenka; lavrov; russian; protest; war; ukraine; minister; delegation; representative; ambassador; stand; festival; fair; teams; athletes
not subject: lab, jud, diplomat, gov, leg, country
actor: subject
recipient: against, of, from, object
count actor: participants
without: workers; strike; plant; shift; factory; talks; negotiat*; police; injury; prison; free; released; job
trust: 0.65

# A job given up for a cause is a protest.
[PROTEST]
verbs: (resign|quit|step down) ~ in (protest|solidarity); (submit|hand in|tender|file) ~ (resignation|resignations|letters|notice|notices) ~ in (protest|solidarity); (cut|slash|slit) ~ (wrist|wrists|stomach|throat|veins|neck) ~ in protest; set ~ on fire in protest; (return|give back|hand back|renounce) ~ (medal|medals|award|awards|order|title|prize) ~ in protest; (return|give back|hand back) ~ (medal|medals|award|awards|order|state award) to
subject: person, named, number, body, lab, edu, med, cvl, pronoun, opp
near: in protest; in solidarity
actor: subject
recipient: at, against
count actor: participants
without: ambassador; if; could; minister; diplomat
trust: 0.7

# --- MOBILIZE ------------------------------------------------------------------------------------------------

# Men and columns on the way, told without a soldier's name for them.
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

# --- RETREAT -------------------------------------------------------------------------------------------------

[RETREAT release]
verbs: be let go; be let out; be let off; be turned loose; be allowed home; be sent home; be dropped off; be put out; be freed; be released; be set free; be set at liberty; be bailed; be discharged; walk free; go free; be free; be out; be home; come home; be at home
near: by midnight; (same|next) (evening|day|night|morning|afternoon); by (lunchtime|evening|midnight|noon|morning|nightfall|dawn); after (questioning|midnight|an hour|hours|a few hours|two hours|three hours|interrogation|a search|paying); without (charge|charges|a report|a fine|explanation|a protocol); on (bail|parole|their own recognisance|a written undertaking|recognisance); hours later; hour later; days later; shortly; soon; overnight; later; pending trial; pardoned; amnesty; by decree; swap; exchange; prison; prisoners; colony; arrested; detained; held; released; custody
subject: person, named, number, pronoun, opp, med, edu, cvl, lab, peaceful, rel, none
actor: none
recipient: subject
count recipient: released
implied actor: authorities
without: if; may; might; could; would; should; demand*; urge*; hospital; film; album; figures; tank*; troops; job; workers; laid off; contract; army sports; dog; balloon*; steam; data; album; footage; striker; midfielder; defender; goalkeeper; winger; dinamo; club; contract; position; duties
trust: 0.8

# The gate itself opens, and someone waits before it.
[RETREAT release]
verbs: (open|swing open|close behind) ~ for; be (met|greeted|embraced|welcomed|hugged|awaited|picked up) ~ (at|outside|by) ~ (gate|gates|prison|colony|jail); be met at; be embraced at
subject: thing, person, named, prison, property
near: prison gates; prison gate; colony gates; gates of the prison; gates of the colony; jail gates; jail's gates; sentence served; served (his|her) sentence; at the gate; after serving; after years in prison
actor: none
recipient: for, subject
implied actor: authorities
without: factory; school; airport; visitors; convoy; if; lorries; parcel*; museum; embassy
trust: 0.65

# Freed people who land, are handed over and are welcomed.
[RETREAT release]
verbs: (land|arrive|touch down|step off|be flown|be brought|be taken|be driven|be handed|be turned|be passed|cross|come) ~ (in|at|from|to|into|over|out|on)
subject: person, named, number, pronoun, opp, med, edu, cvl, peaceful
near: freed prisoners; freed political; prisoner swap; prisoner exchange; exchange of prisoners; released prisoners; in exchange for; condemned to; pardoned prisoners; those freed; after ~ years in ~ (prison|jail|colony|captivity); hours after ~ release; after his release; after her release; after their release; freed from
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; could; would; hospital; migrants; arrested; detained; court; to prison; prison colony; jail term; visit; delegation; for talks; sentenced
trust: 0.5

[RETREAT release]
verbs: (pass|turn|hand|deliver) ~ (over|across|back); pass ~ to; (put|drive|bus|fly|take|bring) ~ (across|over|out of|to) ~ (border|frontier|crossing|embassy|country|freedom)
object: peaceful, number
near: prisoners; freed; political; amnesty; pardoned; released; swap; exchange; captivity; behind bars
subject: country, gov, place, none, body, person
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: extradit*; wanted; weapon*; if; could; migrants; bodies; letters; parcels; to prison; court; police; list; petition; notes; food
trust: 0.6

[RETREAT resign]
verbs: resign; quit; step down; stand down; bow out; hand in ~ notice; hand in ~ papers; hand in ~ resignation; give notice; leave ~ job; submit ~ resignation; give up ~ post; turn in ~ badge; take off ~ epaulettes; follow ~ within; follow ~ out; (put|lay|throw|place|slam) ~ (badge|badges|epaulettes|shoulder|pass|passes|resignation|papers) ~ on ~ (table|desk)
subject: gov, leg, jud, cop, post, diplomat, mil, igo
near: minister; deputy; ambassador; chief; head; officer; judge; prosecutor; colonel; major; captain; lieutenant; police; mayor; governor; chairman; secretary; envoy; diplomat; speaker; commissioner; government; cabinet; adviser; aide
object: none, post, body
actor: subject
recipient: none
count actor: persons
without: demand*; call*; urg*; refus*; should; must; if; would not; treaty; pact; bloc; union; coach; rumour*; denied; smoking; plant
trust: 0.75

[RETREAT withdraw]
not object: person, number, ref
verbs: (turn|turn around|head|go|pull|roll|drive|march|fly|return|come) ~ back; turn around; stand down; call off ~ (mutiny|advance|march|offensive|exercise|exercises|manoeuvres|drill|drills); be called off; go home; fly home; be back; be back in ~ (barracks|base|garrison); be back from; leave for home; be home
subject: mil, troopsthing, uaf, convoything
near: short of; kilometres from; kilometers from; capital; moscow; kyiv; barracks; base; home; garrison; outskirts; border; front; mutiny; exercise; exercises; drills; mission; from ukraine; from kazakhstan; peacekeep*; contingent
actor: subject
recipient: none
count subject: troops
without: migrant*; for the front; to the front; if; protest*; killed; attack*; prison; police
trust: 0.6

[RETREAT access]
verbs: be let through; be let in; be waved through; be admitted; be admitted to; be allowed ~ (in|through|into|to inspect|to visit|to see|to enter|to meet); let ~ (inspect|visit|see|enter|in|through|meet|examine); allow ~ to (inspect|visit|see|enter|meet|examine); admit; grant ~ (visit|access|meeting|visits); get ~ (visit|meeting|access); have ~ first visit; be granted ~ (visit|access|meeting)
near: consul; consuls; expert; experts; inspector*; observer*; monitor*; lawyer; lawyers; red cross; ombudsman; border; crossing; checkpoint; prison; prisoner*; colony; remand; relatives; mother; wife; sister; cell; student*; drivers; diplomats; iaea; regulators; journalists; reporters; priest; nuncio; doctor; doctors
subject: person, number, visitorsthing, country, gov, body, igo, ngo, place, none, med, edu, pronoun, prison
not subject: bus, lifeless
actor: none
recipient: subject, object, to
implied actor: authorities
without: not; never; refus*; deny; denied; no longer; only after; if; unless; could; should; demand*; urge*; ask*; call*; illegal*; smuggl*; hospital; university; bar; club; ward; stadium; fans; wounded; convicted; charged; denies
trust: 0.6

[RETREAT return]
verbs: (return|give back|hand back|restore|send back) ~ (icon|icons|painting|paintings|archive|archives|bell|manuscript|manuscripts|remains|body|bodies|passport|passports|relic|relics|treasure|property|building|church|cathedral|aircraft|plane|painting|equipment|computers|phones|laptops|assets|flat)
subject: country, gov, body, cop, place, jud, none, igo
actor: subject
recipient: to, indirect
without: refus*; demand*; urge*; if; would not; ask*; to the library; to life
trust: 0.6

# --- RELOCATE ------------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: move ~ family to; move with ~ (family|children|husband|wife) to; make for ~ (georgia|lithuania|poland|latvia|ukraine|turkey|germany|armenia|montenegro|vilnius|warsaw|tbilisi|batumi|border); be driven into exile; be forced abroad; be forced out of ~ country; be now in ~ (exile|bishkek|vilnius|warsaw|tbilisi|berlin|prague|batumi|kyiv|lithuania|poland|georgia|germany|latvia); be across the border; be already across; be out of ~ country; be safe in; be safely in; leave ~ with ~ (bag|suitcase|backpack|rucksack|children|cat); come out through; get out through; come out via; reach ~ safety; find ~ way to; end up in; wind up in; cross ~ on foot; cross at night; swim ~ (bug|river|neman|nioman); walk out into exile; choose exile; choose ~ exile; opt for exile; resettle in; start ~ new life in; be given ~ refuge; be in hiding; go into hiding; go to ground
subject: person, named, number, pronoun, opp, med, edu, cvl, lab, rel, none, bus
not subject: troopsthing, vehicle, weapon, gov, country, mil, diplomat
actor: subject
recipient: none
count actor: persons
without: visit*; delegation; champion*; talks; summit; holiday; tour; football; match; if; would; may; might; tourists; prison; troops; released from; embassy staff; sports; court; police; hospital; jail; ward; custody; final; dustbin; debt
trust: 0.65

[RELOCATE flee]
verbs: leave; leave since; go; go abroad; depart; emigrate; move abroad; arrive
subject: number, person, cvl, opp, lab, edu, med
near: people have left; have left since; left since; left the country; have gone abroad; into exile; since the election; since 2020; since august 2020; brain drain; it specialists; fear of arrest; fearing arrest; under pressure; threat of arrest; for fear of
object: none, country, place
not subject: troopsthing, vehicle, weapon, gov, mil, diplomat, ref
actor: subject
recipient: none
count actor: persons
without: visit*; talks; if; would; may; might; troops; tourists; prison; job; parliament; party
trust: 0.6

# A journey from which someone does not come back.
[RELOCATE flee]
verbs: return; come back; go back; come home; go home; return home
negated: yes
subject: person, named, number, pronoun, opp, med, edu, cvl
near: from (a|his|her|their) (tour|trip|holiday|visit|conference|festival|tournament|assignment); case had been opened; case was opened; fear* arrest; fearing arrest; would be arrested; search of his; search of her; had been searched; wanted list; after learning
not subject: gov, country, troopsthing
actor: subject
recipient: none
count actor: persons
without: killed; dead; died; mission; war; prison; prisoner; missing; feared dead; fishing; if; will never
trust: 0.65

[RELOCATE flee]
verbs: be already in; be now in; be safe in; live now in; work now from; be based now in
subject: person, number, named, med, opp, edu, cvl, lab, bus
near: (in|from) (warsaw|vilnius|tbilisi|berlin|prague|batumi|kyiv|kiev|bialystok|gdansk|riga|tallinn|exile|poland|lithuania|georgia|germany|latvia|estonia|czechia)
not subject: gov, country, troopsthing, mil, diplomat, weapon, ref
actor: subject
recipient: none
count actor: persons
without: visit*; talks; delegation; championship; tour; holiday; born; hotel; summit; match; conference; prison; troops
trust: 0.45

[RELOCATE migrate]
verbs: (fish|pull|pluck|drag|rescue|haul|dig|save) ~ (out of|from) ~ (bug|river|swamp|bog|marsh|lake|reservoir|neman|svislach|mud); (find|stop|catch|pick up|intercept|discover) ~ (in|inside|under|near|at|behind) ~ (lorry|truck|van|trailer|car|border|forest|frontier|fence|checkpoint|train|wagon)
object: ref
near: border; guards; patrol; soldiers; frontier; lorry; truck; forest; river; bug; swamp; checkpoint; customs
actor: object
recipient: none
count object: persons
without: dead; body; bodies; killed; smuggl* gang; police station
trust: 0.65

[RELOCATE migrate]
verbs: be found; be discovered; be picked up; be stopped; be intercepted; be caught; be spotted; be rescued; be pulled; be hidden; hide
subject: ref
near: lorry; truck; van; border; forest; swamp; bog; frontier; refrigerated; train; boot; river; crossing; trailer; wagon
actor: subject
recipient: none
count actor: persons
without: dead; body; bodies; arrested; detained; convicted; kill*; hostel; flat; job
trust: 0.6

[RELOCATE evacuate]
verbs: be (brought|taken|led|moved|bussed|bused|driven|flown|cleared|escorted|carried|helped|transferred) ~ (out|to safety|to shelter|to shelters|away|as a precaution|for ~ night); (bring|take|lead|move|bus|bus out|drive|fly|carry|clear|transfer) ~ (out|to safety|to ~ shelter|away|as a precaution|for ~ night); have to be cleared; be cleared; walk out on ~ own; be put up in; be housed in
object: person, number, cvl, edu, lab, property, settlement
near: evacuat*; precaution; shell; unexploded; mine; bomb; flood*; fire; smoke; gas; leak; ammonia; radiation; chlorine; power cut; candlelight; storm; danger; drill; rescuers; firefighters; emergency; village; nursing home; hostel; school; collapse; blackout
subject: none, person, body, gov, cop, country, place, named, lab, number, cvl
actor: subject
recipient: object
count recipient: persons
without: custody; police; jail; court; prison; hospital with; injured; dead; bodies; soldiers; troops; weapons; protest*; arrest*; detain*; migrants; trophy
trust: 0.6

[RELOCATE]
verbs: (carry|take|bus|move|transfer|bring|drive|ferry|transport) ~ (migrants|migrant|refugees|them|families) ~ (to|into) ~ (warehouse|centre|center|hangar|logistics|camp|hostel|shelter|hotel|building)
subject: country, gov, cop, mil, vehicle, none, body, person
near: migrant*; refugee*; iraqi*; kurd*; border; fence; camp; kuznica; bruzgi
actor: subject
recipient: object
count recipient: persons
without: arrest*; detain*; jail; deport*; smuggl*; court
trust: 0.65

[RELOCATE return]
verbs: (board|take|catch|join) ~ (flight|plane|charter|repatriation) ~ (home|irbil|erbil|baghdad|damascus|iraq|syria); be flown home; fly home; fly ~ home; go home; return home; return to ~ (homes|houses|villages|village|flats|apartments); be back; be back home; be back in ~ (homes|houses|village|flats); be allowed back; cross back; come back; drive back; drive home
subject: ref, person, number, cvl, diplomat, edu
near: migrant*; iraqi*; kurd*; irbil; erbil; baghdad; repatriat*; evacuated; evacuees; evacuation; flood*; shell; homes; countrymen; first families; families are; residents; inhabitants; villagers; after the all-clear; precaution; refugees
actor: subject
recipient: none
count actor: persons
without: if; would; never; could; troops; visit*; talks; champion*; released; prison; medal*; work; school; ambassador*; sanctions; guards drove; guards; soldiers; forced back
trust: 0.6
`;
