/** English words for accidents, deaths, disasters and diseases. The format is told in ../format.ts. */
export const incidents = `
# --- INCIDENT death

[INCIDENT death]
verbs: die; pass away; be found dead; find dead; be found hanged; find hanged; find hanging; be found hanging; commit suicide; take ~ own life; lose ~ life; succumb to; freeze to death; perish; hang oneself; jump to ~ death; fall to ~ death; collapse and die; drop dead; be pronounced dead; starve to death; suffocate; bleed to death
target: person, named, number, none, pronoun
actor: none
recipient: subject
count subject: killed
without: down; hope; hard; away down; if; covid; coronavirus; idea; dies hard; ready to; prepared to; would rather; is not known; is unknown; breast cancer; of old age; of natural causes; peacefully
trust: 0.7

[INCIDENT death]
verbs: kill
target: person, named, number, pronoun
actor: none
recipient: object
count recipient: killed
near: tree; device; bomb; protest*; first; protester; fell; clash*; shot; drone; helicopter
without: by police; by officers; by soldiers; kgb; murder*; poison*; assassin*
trust: 0.6

[INCIDENT death]
verbs: find ~ dead; find ~ hanged; find ~ body; recover ~ body; discover ~ body; pull ~ body; find ~ hanging; wash up ~ body
actor: none
recipient: object, of
count object: killed
trust: 0.75

[INCIDENT death]
nouns: death; demise; suicide; passing; drowning
actor: none
recipient: object, possessor
needs: recipient
count recipient: killed
near: announc*; confirm*; report*; custody; prison; colony; jail; hospital; cell; migrant*; border; followed; after; marked; mourn*; third; second; first; another; fifth; fourth
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; penalty; threat*; anniversary; sentence; murder; sudden death; row; blam*; accus*; after the death; since the death; circumstances of; cause of; causes of; to death; death at the hands
trust: 0.4

[INCIDENT death]
verbs: lose ~ life; lose ~ battle; not survive; be no more; breathe ~ last; be found lifeless; take ~ life; end ~ life; kill ~ self; hang ~ self; be pronounced dead; be declared dead; suffer ~ (heart attack|stroke); not wake up; succumb; be killed; pass away; die in; die of; die at; die after; die from; be found dead
subject: person, named, number, pronoun, peaceful
near: prison*; jail; custody; colony; cell; hospital; detention; inmate*; prisoner*; body; morgue; pneumonia; sentence; serviceman; soldier; conscript; barracks; border; migrant*; penal; guards; without trace; trace; remand; illness; injuries; wounds; suicide
actor: none
recipient: subject
count subject: killed
without: if; would; long illness; peacefully; covid; coronavirus; police shot; beaten to; murder*; film; novel; opera; play; hope; championship; tax; points; anniversary; who
trust: 0.6

[INCIDENT death]
verbs: collapse; vanish; go missing; disappear
subject: person, named, number, pronoun, peaceful
near: prison*; jail; custody; colony; cell; detention; inmate*; barracks; migrant*; penal; remand; without trace; conscript
actor: none
recipient: subject
count subject: killed
without: if; would; long illness; peacefully; covid; coronavirus; police shot; beaten to; murder*; film; novel; opera; play; hope; championship; tax; points; anniversary; who
trust: 0.6

[INCIDENT death]
verbs: lose ~ (man|men|fighter|fighters|soldier|soldiers|comrade|comrades|volunteer|volunteers|commander); bury ~ (fighter|soldier|volunteer|comrade|comrades|men)
subject: mil, uaf, body, opp, militiathing
near: regiment; front; near; battle; bakhmut; fighting; kupiansk; donetsk; kherson; legion; volunteer*; ukraine; call sign; brigade
actor: none
recipient: object
count object: killed
without: court; job; match; election; anniversary; world war; 1941; memorial; remains
trust: 0.55

[INCIDENT death]
verbs: (take in|receive|bring|bring in|deliver|count|ship|load|store|collect|carry) ~ (body|bodies|corpses|coffins|remains)
near: morgue; morgues; hospital; refrigerator*; train*; coffins; soldiers; mazyr; homel; gomel; at least; russian
actor: none
recipient: of
count object: killed
without: trial; museum; exhum*; archaeolog*; mass grave; body of evidence; execut*; massacre; water; heavenly; student*; soviet; world war; nazi
trust: 0.55

[INCIDENT death]
verbs: be found (dead|lifeless|hanged|unconscious); be (discovered|found) ~ (dead|hanged|lifeless); find ~ (dead|hanged|lifeless); turn up dead
object: person, named, number, pronoun, opp, med, gov, edu, ref, crm
actor: none
recipient: object
count recipient: killed
without: shot; stab*; gunshot; murder*; throat; strangled; attacker*; beaten; bullet
trust: 0.75

[INCIDENT death]
verbs: (surface|float|wash up|wash ashore|be found|be discovered|be recovered|be fished|be pulled|be washed|lie|turn up) ~ (in|on|from|out of|ashore|near) ~ (river|bug|swamp|forest|lake|canal|wood|woods|ditch|pond|border|bank|reservoir|beach|park|well)
subject: corpsething
actor: none
recipient: of, possessor
without: water found; shot; stab*; bullet*; murder*; strangled; handcuff*; torture*; war; mass grave; soldiers'; nazi; executed
trust: 0.65

[INCIDENT death]
verbs: (hang|stab|shoot|poison|drown|kill|burn) (himself|herself|themselves)
actor: none
recipient: subject
count subject: killed
without: if; would; foot; threaten*; attempt*; tried; protest; leg
trust: 0.7

[INCIDENT death]
verbs: (burn|freeze|choke|suffocate|be crushed|be burned|be burnt|starve|bleed) to death; suffocate; asphyxiate; be electrocuted; be asphyxiated; be crushed by; be buried under; die in ~ (flames|fire|smoke)
subject: person, named, number, pronoun, edu, lab, peaceful, cvl, ref
actor: none
recipient: subject
count subject: killed
without: if; would; police; guards; shelling; missile*; torture*; nazi*; khatyn; war; market; economy
trust: 0.65

[INCIDENT death]
verbs: (end|finish) ~ (his|her) ~ (life|days) in; (meet|find) ~ (death|end) in; not live to see ~ (release|trial|freedom); not survive ~ (transfer|interrogation|custody|prison|night|operation); leave ~ (prison|colony|cell|custody) in ~ (coffin|bag)
subject: person, named, pronoun, opp
actor: none
recipient: subject
needs: recipient
without: if; feared; career; war; football
trust: 0.65

[INCIDENT death]
verbs: drown; be found drowned; freeze to death; die of (cold|exposure|hypothermia|thirst); perish; be swept away; be found frozen; be found dead; suffocate
subject: ref, person, number, named, cvl, edu
near: bug; river; lake; swamp; marsh; forest; border; nemunas; svislach; primeval; while trying; while crossing; swimming; boat; lorry; truck; trailer
actor: none
recipient: subject
count subject: killed
without: sorrows; whistles; noise; debt*; if; could; cattle; horse*; deer; saved; rescued
trust: 0.6

[INCIDENT death]
verbs: give out; stop beating; fail
subject: bodypart, thing, lifeless
near: prisoner's heart; his heart; her heart; inmate's heart; heart gave; whose heart
actor: none
recipient: possessor
needs: recipient
without: engine; hopes; love
trust: 0.5

[INCIDENT death]
verbs: pass away; die; expire; breathe ~ last; be found dead; be no more
subject: person, named, pronoun, number, none
near: in (prison|jail|custody|detention|colony|remand); in a (colony|prison|cell|jail|detention|remand|police|pre-trial|punishment); in the (colony|prison|cell|detention|punishment|jail); in his cell; in her cell; behind bars; prison hospital
actor: none
recipient: subject
count subject: killed
without: if; could; down; hope; covid*; fear*; years ago
trust: 0.75

[INCIDENT death]
nouns: death; drowning
object: opp, ref, lab, mil, edu, med, peaceful, number
not object: body
actor: none
recipient: object
count recipient: killed
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; threat*; anniversary; murder; row; blam*; accus*; years since; charge*; convict*; sentenc*; responsible; film; book
trust: 0.5

[INCIDENT death]
nouns: ^death in custody; ^death in detention; ^death in prison; ^death in jail; ^death behind bars; ^death in a penal
object: person, number, named
actor: none
recipient: object
count recipient: killed
without: investigat*; inquiry; anniversary; murder; accus*; charge*
trust: 0.65

[INCIDENT death]
nouns: suicide
object: mil, peaceful, opp, edu, lab, med, ref
not object: body
actor: none
recipient: object
count recipient: killed
without: assisted; attempt*; suicide bomb*; threat*; mass suicide; film; anniversary; investigat*; political
trust: 0.5

# --- INCIDENT accident

[INCIDENT accident]
verbs: crash; collide; derail; catch fire; burn down; go off; overturn; capsize; plunge into; burst into flame; go up in flame; suffer burn; crash into; crash-land; run aground; be involved in ~ (crash|accident|collision); come off ~ rail; leave ~ rail; explode; break out; erupt; rip through; tear through; sweep through; engulf; gut; blow up; collapse; leak; spill; sink; skid; veer off
subject: vehicle, accident, weapon, property, place, bus, person, border, named, number, none
not subject: protestevent, violence, sanctions, talks, market, money
near: crash*; fire; blaze; explosion; blast; accident; derail*; collision; refinery; plant; train; bus; plane; car; lorry; truck; helicopter; mine; factory; gas; storm; burn*; aircraft; tanker; depot; warehouse; reactor; leak*; drone; motorway; road; roof; building; fuel; pipeline; flames; firefighters; emergenc*; rail; wagon*; forest; balloon*
actor: none
recipient: object
count object: injured
count recipient: injured
without: season; career; protest*; violence; fighting; clash*; war; riot police; by police; police vehicle; police fired; covid*; rally; row; scandal; economy; stock; talks; ceasefire; currency; rouble; ruble; regime; soviet; stun; grenade*; anger; website
trust: 0.75

[INCIDENT accident]
verbs: injure; hurt; wound
subject: accident, vehicle, weapon
not subject: bombthing, dronething, launcherthing
object: person, number, named
actor: none
recipient: object
count object: injured
without: police; missile*; terror*; shelling; war
trust: 0.65

[INCIDENT accident]
verbs: kill
subject: accident, vehicle, weapon
not subject: bombthing, dronething, launcherthing
object: person, number, named
actor: none
recipient: object
count object: killed
without: police; missile*; terror*; shelling; war
trust: 0.65

[INCIDENT accident]
nouns: crash; fire; explosion; blast; blaze; accident; collision; derailment; gas explosion; leak; power cut; power outage; collapse
actor: none
recipient: none
near: kill*; injur*; dead; die; died; hurt; burn*; broke; rip*; tore; swept; hit; struck; damage*; happen*; occur*; crew; crews; emergenc*; rescue*; fighters; extinguish*; put out; destroyed; left
without: ceasefire; opened; open; opening; under; probe; investigat*; on demonstrators; on protesters; stun; line of; missile; shelling; soviet; ussr; anniversary; chernobyl
trust: 0.45

[INCIDENT accident]
verbs: shake; rock; rattle; rip through; tear through; cave in; give way; fall on; fall; collapse; catch alight; catch fire; go up in flames; be in flames; be on fire; burn; burn out; be destroyed; be gutted; be reduced to; come down; topple over; tip over; roll over; turn over; flip; plough into; plow into; smash into; slam into; run into; hit; strike; knock down; mow down; drop; be dropped; break down; break; burst; rupture; escape; be released; be shut down; trip; fail; go out; lose power; be left without; be cut off; be without; derail; jump ~ rails; leave ~ road; leave ~ runway; overshoot ~ runway; make ~ emergency landing; land in ~ emergency; nosedive; plummet; plunge; come down in; crash-land; disappear from radar; ditch
subject: vehicle, accident, property, place, bus, trade, plantthing, weapon
near: crash*; fire; blaze; explosion; blast; accident; derail*; collision; injur*; killed; dead; died; hurt; wounded; rescuers; firefighters; emergenc*; flames; smoke; roof; ceiling; shaft; mine; road; motorway; highway; rails; track; passengers; pilot; crew; leak; chlorine; ammonia; gas; power; burst; reactor; unit; evacuated; casualties; workers; training flight
actor: none
recipient: object
count object: injured
without: on the orders; ordered; iskander*; rocket*; fired from; protest*; clash*; war; police; missile*; rally; row; scandal; economy; stock; talks; rouble; ruble; market; shelling; struck by; drone; sabotage; signalling; signaling; scheduled; planned; maintenance; fail* to; opened fire; arson; relay; partisans; strike; tax; rate
trust: 0.6

[INCIDENT accident]
verbs: injure; hurt; burn; crush; bury; trap; suffer; be hospitalised; be hospitalized; be taken to hospital; be poisoned; fall from; be crushed; be buried; be scalded; be burnt; be burned
target: person, named, number, none, pronoun
near: accident; crash; collision; fire; blaze; roof; caved; collapse*; explosion; blast; rock burst; collid*; overturn*; plane; minibus; coach; van; taxi; gas; (a|the|into) well; pit; river; lake; ice; scaffold*; crane; overturned; derail*; gas leak; carbon monoxide; lorry; truck; bus; tram; train; ice; avalanche; storm; lightning; tree; mine; shaft; rockfall; factory; plant; reactor; landslide; machinery; conveyor; boiler; firework*; mushroom*; methanol; flood*; motorway; road; level crossing; car
not subject: dronething, firething, bombword, launcherthing
actor: none
recipient: object, subject
count recipient: injured
without: police; officer*; missile*; shelling; war; soldiers opened; protest*; shot; beaten; torture*; murder*; terror*; covid*; virus; attack; drone; kgb; custody
trust: 0.6

[INCIDENT accident]
verbs: die; perish; kill; drown; lose ~ life; be electrocuted; be burnt to death; be crushed to death
target: person, named, number, none, pronoun
near: accident; crash; collision; fire; blaze; roof; caved; collapse*; explosion; blast; rock burst; collid*; overturn*; plane; minibus; coach; van; taxi; gas; (a|the|into) well; pit; river; lake; ice; scaffold*; crane; overturned; derail*; gas leak; carbon monoxide; lorry; truck; bus; tram; train; ice; avalanche; storm; lightning; tree; mine; shaft; rockfall; factory; plant; reactor; landslide; machinery; conveyor; boiler; firework*; mushroom*; methanol; flood*; motorway; road; level crossing; car
not subject: dronething, firething, bombword, launcherthing
actor: none
recipient: object, subject
count recipient: killed
without: by police; officer*; missile*; shelling; war; soldiers opened; protest*; shot; beaten; torture*; murder*; terror*; covid*; virus; attack; drone; kgb; custody
trust: 0.6

[INCIDENT accident]
verbs: come down; come down in; plummet; plunge; go down; fall; fall out of ~ sky; hit ~ ground; veer off; skid off; career off; swerve off; careen off
subject: flyingthing, vehicle
near: pilot*; crew; dead; killed; killing; passengers; aboard; injur*; on board; survived; died; hurt
actor: none
recipient: none
count object: injured
without: missile*; drone*; shot; shelling; war; air defence; if; would; price*
trust: 0.7

[INCIDENT accident]
verbs: blow up; explode; burst; rupture; catch fire; catch alight; go up in flames; burst into flames; overheat; fail; break down; short-circuit; collapse; cave in; topple; overturn; derail; burn down; burn out; give way; fall apart; crack
subject: plantthing, vehicle, thing
not object: thing
not subject: wrecker, bombthing, crowdweapon, weapon, person, body, talks, agreement, trade, market, vote, law, country, case, event, protestevent, lifeless, sanctions
near: brake; brakes; steering; transformer; boiler; reactor; pipe; pipeline; turbine; generator; tank; cylinder; engine; tyre; roof; bridge; wall; crane; ceiling; balcony; floor; stand; scaffolding; chimney; workshop; warehouse; hangar; barn; refinery; plant; substation; cable; main; dam; lift; elevator
actor: none
recipient: none
without: bomb*; attack*; saboteur*; sabotage; partisan*; drone*; missile*; talks; currency; rouble; ruble; market; prices; regime; economy; government; if; could; would; film; hopes
trust: 0.75

[INCIDENT accident]
verbs: set ~ (on fire|ablaze|alight|fire to); (spark|start|cause|trigger|ignite) ~ (fire|blaze|inferno)
subject: thing, disaster, weapon, accident
not subject: person, body, opp, cop, mil, bombthing, country
near: debris; wreckage; lightning; spark*; cigarette; short circuit; wiring; heater; stove; fireworks; dry grass; fragments; embers
actor: none
recipient: none
without: talks; debate; if; would
trust: 0.7

[INCIDENT accident]
nouns: ^fire at; ^fire in; ^blaze at; ^blaze in; ^explosion at; ^explosion in; ^blast at; ^blast in; ^crash on; ^crash near; ^crash in; ^accident at; ^accident on; ^collision on; ^collision near; ^collapse at; ^leak at; ^derailment near; ^derailment on; ^pile-up on; gas ^explosion; house ^fire; ^collision of; ^crash of
verbless: yes
actor: none
recipient: none
near: plant; factory; mill; refinery; warehouse; depot; house; flat; flats; apartment; block; hospital; school; mine; railway; motorway; highway; road; station; market; farm; workshop; shop; works; combine; sawmill; building; region; district; minsk; brest; gomel; homel; homiel; mogilev; mahiliou; grodno; hrodna; vitebsk; vitsebsk; bus; train; plane; helicopter; m1; gas; hostel; hotel; club; theatre; church; dormitory; nuclear; substation
without: ceasefire; open; opening; drill*; probe; trial; anniversary; bomb; metro; line of; election; ratings; shelling; missile*; market crash; years since; investigat*; accused; sentenced; arson; charged; ukraine
trust: 0.65

[INCIDENT accident]
verbs: drown; be drowned; be electrocuted; be scalded; be burnt to death; be burned to death; be crushed; be buried alive; be run over; be hit by ~ (train|tram|bus|lorry|truck|car|metro|tractor); be killed by ~ (train|tram|lorry|car|falling|electric|lightning|current|gas|fumes|carbon); be poisoned by ~ (gas|fumes|carbon|mushrooms); fall to ~ death; plunge to ~ death; fall from ~ (scaffolding|roof|crane|window|ladder|tower|height); fall through ~ ice; fall under ~ (train|tram|bus|ice|tractor); suffocate in ~ (smoke|fire|fumes); choke to death; be asphyxiated; be trapped under
target: person, named, number, none, pronoun
not subject: weapon, cop
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: sorrows; in debt; debts; paperwork; voice; voices; sound; out; migrant*; refugee*; border; film; novel; murder*; police; officer*; prison; colony; cell; custody; execut*; if; would; soldiers; drone*; bomb; bombs; explosive*; assassin*
trust: 0.65

[INCIDENT accident]
verbs: slip; slide; slide off; slip from; slip off; slip out of; fall from; fall off; topple; topple from; drop from; break loose; break away; break off; come loose; snap; fall through; sink; give way; collapse; buckle; cave in; tip over
subject: plantthing, vehicle, property, thing
near: crane; harness; reactor; scaffolding; ice; cable; cables; hoist; platform; girder; slab; rails; track; roof; bridge; mine; shaft; driver; crew; worker*; passengers; killed; injured; hurt; dead; nobody was; no one was; could not be saved; mishap; accident
not subject: market, money, lifeless, protestevent, trade
actor: none
recipient: object
count object: injured
without: price*; rate*; rouble; ruble; currency; talks; government; support; ratings; economy; protest*; missile*; shelling; drone*; police; memory; tongue; mask; standards; growth; if; would; tents
trust: 0.55

[INCIDENT accident]
verbs: cost ~ (life|lives); claim ~ (life|lives); take ~ (life|lives) of; leave ~ (dead|injured|homeless); kill; injure; hurt; destroy; gut
subject: accident, vehicle
not subject: bombword, firething, bombthing
actor: none
recipient: object
count object: killed
count recipient: killed
without: police; missile*; terror*; shelling; war; bomb*; planted; attack*; protest*; market; currency; budget
trust: 0.6

[INCIDENT accident]
verbs: disconnect; shut down; take offline; take off line; trip; switch off; stop; halt; knock out; go offline; lose power
object: plantthing
near: reactor; unit; turbine; grid; nuclear; station; generator; transformer; protection system; automatic*
subject: none, body, accident, plantthing
actor: none
recipient: none
without: scheduled; planned; maintenance; sanction*; refuel*; germany; japan; decommission*; protest*; missile*; drone*; if; gas deliveries; strike
trust: 0.6

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

[INCIDENT accident]
verbs: shut down; go offline; trip; be taken offline; lose ~ (power|coolant|pressure); be knocked offline; be stopped; automatically shut down; disconnect from ~ grid
subject: plantthing
near: reactor; power unit; nuclear; ostrovets; astravets; unit; automatically; safety; turbine; generator; grid
actor: none
recipient: none
without: protest*; strike; workers; if; would; planned; scheduled; repair*; maintenance; sanction*; refuel*; site; website
trust: 0.6

[INCIDENT accident]
verbs: roll over; overturn; tip over; flip over; flip; turn over; turn turtle; skid off; veer off; veer into; swerve into; swerve off; run off; leave ~ road; career into; career off; jackknife; jack-knife; derail; come off ~ rails; jump ~ rails; go off ~ road; go off ~ rails; plough into; plunge into; smash into; slam into; crash into; crash through; run into; collide; collide with; run over; knock down; mow down; crush
subject: vehicle
not subject: policething, weapon, troopsthing, convoything, projectile
actor: none
recipient: object
count object: killed
without: police; protest*; rally; demonstrat*; crowd; missile*; drone*; shell*; riot; mine; deliberately; on purpose; terror*; rammed; cordon; soldier*; tank; tanks; barricade; if; attack; sabotage; bomb; charged; sentenced; convicted
trust: 0.75

[INCIDENT accident]
verbs: (fight|battle|tackle|put out|extinguish|douse|contain|quell|bring under control) ~ (fire|blaze|fires|blazes|flames|inferno|wildfire|wildfires|peat fires)
subject: none, person, number, body, thing, cop, place
actor: none
recipient: none
without: if; would; drill*; exercise*; candles; training; missile*; drone*; shelling; eternal; petrol bomb; molotov*; arson*; political
trust: 0.65

[INCIDENT accident]
verbs: spill; spill from; leak; leak from; seep; seep from; gush; escape; flow out; pour out; pollute; contaminate; poison; be ^discharged
subject: trade, thing, aid, body, bus, plantthing
near: pipeline; tank; tanker; ammonia; chlorine; sewage; diesel; oil; fuel; petrol; acid; chemical*; river; wagon; wagons; depot; gas; radioactive; slurry; mazut
not subject: person, text, named, country, gov, policething, crowdpeople
actor: none
recipient: none
without: document*; data; secret*; report*; news; sabotage; partisan*; attack*; drone*; if; could; prisoner*; opinion*; hopes; relations; mind*
trust: 0.6

[INCIDENT accident]
verbs: be interrupted; be cut; be cut off; go out; fail; be knocked out; be lost; be down; be disrupted; go off; be out
subject: utilitything
near: storm; wind; winds; snow; accident; fault; outage; blackout; households; villages; homes; breakdown; hurricane; fallen trees
actor: none
recipient: none
without: protest*; sanction*; missile*; drone*; shell*; sabotage; cell; colony; if; debt*; unpaid; deliberately; ordered
trust: 0.55

# One machine and another, or a wall: an accident.
[INCIDENT accident]
verbs: hit; strike; ram; slam into; crash into; plough into; plow into; smash into; run into; run over; run down; knock down; mow down; collide with; collide; plunge into; overturn; veer into; go off ~ road; roll over; back into; jackknife; careen into; career into; skid into; hurtle into; derail; crush; drag
subject: vehicle
not subject: weapon, troopsthing, policething, dronething
object: vehicle, person, number, none, thing, place, property, named, plantthing
not object: copline, cop, crowdthing, protestevent, money, trade
actor: none
recipient: object
count object: injured
without: drone*; missile*; protest*; demonstrat*; rally; barricade; mine; landmine; deliberate*; attack*; terror*; sanction*; sales; market; record; production; assembly line; test; tests; film; series; if; could; price; fence; checkpoint; tear gas; riot; crowd; on purpose; fled; police car; column; strike; trade; cordon; turnover
trust: 0.75

[INCIDENT accident]
verbs: blow out; shatter; tear off; rip off; rip through; tear through; flatten; level; bring down; destroy; damage; demolish; injure; burn; kill; wreck; gut; trap; bury; collapse
subject: accident
object: property, person, number, thing, plantthing, place, none, vehicle, doorthing
near: gas; boiler; cylinder; pipeline; main; methane; fireworks; chemical; ammonia; substation; workshop; factory; plant; short circuit; refinery; mine; apartment; flat; kitchen; stove; silo; grain; dust
not subject: bombword, firething, dronething
actor: none
recipient: object
count object: injured
without: bomb*; missile*; drone*; attack; shell*; sabotage; terror*; if; could; grenade; tear gas; deliberate
trust: 0.65

[INCIDENT accident]
verbs: (ditch|crash-land|belly-land|lose|write off) ~ (plane|aircraft|helicopter|jet|airliner|mig-29|su-25); make ~ (emergency|forced|crash|belly) landing; come down in ~ (field|forest|lake|river|garden); burst; rupture; spring ~ leak; cave in; give way; buckle; fracture; seize up; malfunction
subject: vehicle, person, plantthing, flyingthing, none, named, thing
not subject: balloonthing, dronething, body, cop, protestevent, talks, market, agreement, vote
near: pilot; crew; plane; aircraft; helicopter; jet; water; heating; gas; pipe; main; passengers; residents; homes; workshop; reactor; turbine; roof; bridge; dam; boiler
actor: none
recipient: none
without: forced by; fighter jet forced; bomb*; shot down; mig-29 escorted; missile*; ryanair; protasevich; raman; intercept*; sabotage; market; talks; if; could; crowd; party; drone*; enemy; protest*; drill
trust: 0.6

[INCIDENT accident]
verbs: plummet; plunge; drop; fall; crash; collapse; get stuck; snap; come down; topple; jam
subject: plantthing
near: floors; floor; injur*; killing; killed; dead; trapped; passengers; workers; residents; hospital; storm
not subject: bombword
actor: none
recipient: none
without: shell*; missile*; drone*; price*; regime; government; if; could; would; output; production; sabotage; demand; market
trust: 0.6

[INCIDENT accident]
verbs: be wrecked; run aground; founder; capsize; sink; keel over; be grounded; jackknife; veer off; veer into; plough into; plow into; skid off; skid into; smash into; slam into; ram into; plunge into; plunge off; overshoot; roll over; leave the tracks; come off the rails; jump the rails; crash-land; ditch; stall and crash
subject: vehicle, flyingthing
not subject: troopsthing
actor: none
recipient: none
without: missile*; drone*; mine; torpedo*; shell*; crowd; protester*; police officers; deliberately; attack*; market; shares; sabotage*; rally; rammed; hit by; sanction*
trust: 0.65

[INCIDENT accident]
nouns: leak; spill; ^release of (ammonia|chlorine|gas|acid|fumes)
near: ammonia; chlorine; gas; oil; chemical*; acid; diesel; radioactive; fumes; mercury
actor: none
recipient: none
without: data; document*; leaked; pipeline deal; if; press; information; tape*; drill*; exercise*; could; might; price*
trust: 0.5

# --- INCIDENT disaster

[INCIDENT disaster]
verbs: destroy; wreck; ruin; ravage; knock out; down; bring down; kill; strand; flood; hit; devastate; batter; lash; uproot; damage; leave ~ without ~ (power|electricity); cut off; sweep; topple
subject: disaster
actor: none
recipient: object
without: storm of; flood of; floods of; economy; scandal; criticism; winds of change
trust: 0.65

[INCIDENT disaster]
verbs: (rip|tear|blow|strip|lift) ~ (roof|roofs); (fell|uproot|bring down|topple|flatten) ~ (tree|trees|line|lines|crops|pylons); (leave|plunge) ~ (without power|into darkness|without electricity); lash; batter; pummel; wreak havoc; inundate; swamp
subject: disaster
actor: none
recipient: object, of, in
without: if; would; could; criticism; protest*; storm of
trust: 0.65

[INCIDENT disaster]
verbs: swallow; submerge; engulf; wash away; sweep away; inundate; maroon; strand; rage through; leave homeless
subject: disaster
actor: none
recipient: object
without: if; would; storm of; flood of; criticism; migrants
trust: 0.65

[INCIDENT disaster]
verbs: be crushed to death; be trampled to death; be trampled; be crushed; die in ~ (crush|stampede); suffocate in ~ (crush|stampede|crowd)
target: person, named, number, none, pronoun
near: stampede; crush; crowd; metro; underpass; stairs; steps; entrance; exit; concert; festival; stadium; hailstorm; panic
actor: none
recipient: subject, object
count subject: killed
count recipient: killed
without: police; officer*; riot; omon; tank*; protest*
trust: 0.7

[INCIDENT disaster]
verbs: cost ~ (life|lives); claim ~ (life|lives); take ~ (life|lives) of; kill; leave ~ dead; leave ~ homeless; leave ~ without (power|electricity|light|water|homes|roofs); leave ~ in ~ dark; tear ~ (roof|roofs) off; bring down ~ (tree|trees|power|pylons|lines); rip ~ roofs; break out; spread; burn; rage; engulf; destroy; hit; batter; injure; flood; cut off; sweep; devastate; damage; fell
subject: disaster, wildfirething
not subject: criticism, market
actor: none
recipient: object
count object: killed
count recipient: killed
without: storm of; flood of; wave of; criticism; scandal; economy; currency; price*; protest*; harvest; grain; yield*; crop*; potato*; ticket*; migrants; refugees; media; meme*; political; financial; troops; fighting; shelling; missile*
trust: 0.62

[INCIDENT disaster]
verbs: flood; swamp; inundate; submerge; deluge; burst ~ bank; wash away; sweep away; engulf; cut off; overflow; spill over; break ~ bank; devour; lash; batter; pummel
object: property, settlement, place, number, none, thing, passthing
subject: disaster, named, place, none, waterthing
not subject: protestevent, crowdpeople, opp, cop, mil, gov, trade, person, body
near: houses; homes; basements; villages; village; fields; streets; road; roads; river; banks; dam; heavy rain; downpour; bank
actor: none
recipient: none
without: protest*; police; market; calls; complaints; messages; migrants; border guards; if; could; requests; social media; dynamit*; blew up; tear gas; shell*; missile*; orders
trust: 0.55

[INCIDENT disaster]
verbs: be closed; be shut; collapse; be closed off; buckle; give way; crack; sag; subside
subject: plantthing, thing, vehicle
near: after it (cracked|collapsed|sank|buckled|gave way|flooded|caught); (bridge|dam|flyover|embankment|viaduct|ceiling|roof|wall) ~ (collapsed|cracked|gave way|buckled|sagged|subsided)
actor: none
recipient: none
without: repairs planned; planned; talks; prices; rouble; ruble; market; missile*; shell*; drone*; blown
trust: 0.6

[INCIDENT disaster]
verbs: rage; burn; spread; smoulder; smolder; engulf; sweep through; consume; destroy; gut; raze
subject: accident, disaster, wildfirething
near: reserve; forest; peat*; hectares; warehouse; plant; factory; block of flats; market; building; houses; depot; village; apartment
actor: none
recipient: none
without: missile*; drone*; shell*; strike*; attack*; arson*; saboteur*; partisan*; set alight; debate; war
trust: 0.6

[INCIDENT disaster]
verbs: force ~ from ~ (homes|home); leave ~ (homeless|without power|without electricity|stranded); drive ~ from ~ homes; displace; kill; cut off; submerge; sweep away
subject: disaster
not subject: body, person
actor: none
recipient: object
count recipient: persons
without: if; could; war; shelling; drill*
trust: 0.6

# --- INCIDENT disease

[INCIDENT disease]
verbs: test positive; be infected; contract ~ (virus|covid|coronavirus|measles); hospitalise; hospitalize; die of covid; die from covid; fall ill; be diagnosed with; catch ~ (virus|covid|coronavirus); succumb to ~ (covid|virus); infect; die
near: covid*; coronavirus; virus; infection*; health ministry; ministry of health; disease; measles; flu; tested; outbreak; patient*; symptom*; epidemic; pandemic; swine fever; bird flu; vaccine
without: criminal; court; murder; trade; exports; computer; prison sentence
actor: none
recipient: subject, object
count subject: persons
count object: persons
implied recipient: residents
trust: 0.65

[INCIDENT disease]
verbs: rise; reach; pass; exceed; climb
subject: casething, tally, number, none
near: covid*; coronavirus; virus; infection*; health ministry; ministry of health; measles; outbreak; epidemic; pandemic
without: criminal; court; murder; trade; exports; computer; prison sentence
actor: none
recipient: subject, object
count subject: persons
count object: persons
implied recipient: residents
trust: 0.6

[INCIDENT disease]
verbs: test positive; confirm; register; record; report; log; detect; diagnose; add; announce; see; count
object: casething
near: covid*; coronavirus; virus; infection*; disease; measles; flu; outbreak; epidemic; pandemic; swine fever; bird flu; tuberculosis; cholera; hepatitis; diphtheria; omicron; delta; pneumonia; health ministry; salmonella; anthrax
actor: none
recipient: none
count object: persons
implied recipient: residents
without: criminal; court; murder; computer; trade; prison; corruption; police
trust: 0.6

[INCIDENT disease]
verbs: break out; sweep through; spread to; rip through; tear through; hit; strike; surface; reappear; be detected; be found
subject: diseaseword
actor: none
recipient: in, at
implied recipient: residents
without: film; riot; protest*; if; would; panic; fear*
trust: 0.65

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
without: criminal; court; murder; trade; exports; prison; detained; prices; inflation; vaccin*; beds; budget; death toll
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

[INCIDENT disease]
verbs: register ~ (case|cases|death|deaths|infection|infections); record ~ (case|cases|death|deaths); report ~ (case|cases|death|deaths); confirm ~ (case|cases|death|deaths); log ~ (case|cases|death|deaths); detect ~ (case|cases); announce ~ (case|cases|death|deaths); die; be hospitalised; be hospitalized; fall ill; be quarantined; be isolated; be taken ill
near: @diseaseword; dysentery; tuberculosis; typhoid; meningitis; rubella; polio; mpox; monkeypox; trichinosis; salmonella; e. coli; legionnaires; pneumonia; food poisoning; infectious; infected with; epidemiologist*; swine; quarantine; health ministry; of the virus
not object: case
actor: none
recipient: none
count object: persons
count subject: killed
implied recipient: residents
without: criminal; court; murder; trade; computer; prison; prosecutor*; torture; corruption; police; beating*; detention*; arrest*; vaccin*; political
trust: 0.6

[INCIDENT disease]
verbs: be poisoned by; poison; fall ill; be taken ill; come down with; be hospitalised with; be hospitalized with; be treated for; be struck down by; catch; contract
subject: person, number, cvl, edu, mil, disease, none, pronoun, trade, lifeless
near: food; salmonell*; mushrooms; canteen; carbon monoxide; botulism; norovirus; dysentery; infection; hepatitis; fumes; chlorine; ammonia; methanol; poisoning; fish; dumplings; kindergarten; camp
not subject: cop, gov
actor: none
recipient: subject, object
count subject: injured
without: relations; atmosphere; novichok; skripal*; navalny; agents; prison; dissident*; opposition; fsb; kgb; colleagues believe; if; spy; deliberately
trust: 0.6

[INCIDENT disease]
verbs: register ~ (case|cases|death|deaths|infection|infections); record ~ (case|cases|infection|infections|outbreak); report ~ (case|cases|infection|infections|outbreak); diagnose; log ~ (case|cases|infections); confirm ~ (case|cases|infection|infections); detect ~ (case|cases|outbreak); treat ~ (case|cases); note ~ (case|cases)
near: whooping cough; measles; covid*; coronavirus; flu; influenza; cholera; hepatitis; salmonell*; diphtheria; tuberculosis; meningitis; anthrax; rabies; swine fever; bird flu; avian; mumps; rubella; polio; legionnaire*; tick-borne; encephalitis; hiv; scarlet fever; chickenpox; norovirus; botulism; trichinosis; monkeypox; mpox; lyme
actor: none
recipient: none
count object: persons
implied recipient: residents
without: no cases; not registered; if; could; vaccine; no new; criminal
trust: 0.7

# --- INCIDENT

[INCIDENT]
verbs: close; suspend; halt; divert; shut; stop; ground; disrupt; reopen; paralyse
near: balloon; balloons
object: border, trade, property, place, none, bus, vehicle, travel, thing
actor: none
recipient: none
without: crossing; crossings; sanction*; checkpoint*; frontier; government
trust: 0.7

[INCIDENT]
verbs: force ~ (closure|shutdown|suspension) of; force ~ to (close|shut|suspend|divert|cancel); cause ~ (closure|delays|disruption|suspension); ground; scrap; cancel; divert; delay; suspend; halt; close; shut; disrupt; paralyse; paralyze; stop; stand idle; be shut; come to a standstill; be diverted; be grounded; be scrapped; stop working; be suspended; interrupt; strand
near: balloon; balloons
object: travel, trade, place, property, person, number, none, border, vehicle, thing, weapon
actor: none
recipient: none
count object: persons
without: sanction*; sky to; crossing; crossings; checkpoint*; government; lorr*; drivers
trust: 0.6

[INCIDENT]
verbs: close; shut; halt; suspend; stand; ground; scrap; divert; cancel; stop; paralyse; paralyze; be shut; delay; disrupt; interrupt
subject: airportthing, none, person, body
object: airportthing, none
near: runway; departures; airport; landings; take-offs; takeoffs; arrivals
actor: none
recipient: none
without: sanction*; belavia; ban; ministers; government decided; security check; strike; police; protest*; arrest*; detain*; ryanair; snow
trust: 0.55

[INCIDENT]
verbs: go missing; disappear; vanish; drop out of sight; be last seen
subject: person, named, pronoun, opp, med, gov, cvl
not subject: weapon, property, vehicle, text, money, thing, lifeless
actor: none
recipient: subject
without: from radar; radars; kgb; abducted; kidnapped; mystery of; from shelves; from shops; social media; from view; crowd; into the; woods; forest; train
near: since; (january|february|march|april|may|june|july|august|september|october|november|december); monday; tuesday; wednesday; thursday; friday; saturday; sunday; years ago; without trace; without a trace; in 1999; in 2000; in 2020; in 2021; weeks; days
trust: 0.5

[INCIDENT]
verbs: =missing; go missing; be reported missing; be last seen; be not seen since; be not heard from; disappear; vanish; drop out of sight; disappear without trace; vanish without trace; vanish into thin air; fail to come home; not come home; not return home; be unaccounted for
subject: person, named, opp, med, gov, number, pronoun
not subject: weapon, property, vehicle, text, money, lifeless, disease
actor: none
recipient: subject
count subject: persons
near: since; january; february; march; april; may; june; july; august; september; october; november; december; monday; tuesday; wednesday; thursday; friday; saturday; sunday; without trace; trace; opponents; opponent; politician*; cameraman; journalist; minister; activist; last seen; airport; months; weeks; days; in 1999; in 2000; in 2020; in 2021; in 2023
without: radar; abducted; kidnapped; mystery; shelves; shops; social media; from view; crowd; prison colony; jail; cell; custody; if; would; shoot; action; list; school; practice; teeth; fear; smile; mark; target; opportunity; chance; deadline; train; bus; flight; match; game; penalty; tournament; olympic*; money; billion; million; into the (woods|forest|crowd|night|dark|fog|trees); woods; forest
trust: 0.55

[INCIDENT]
verbs: not see; be seen
negated: yes
near: since
subject: none
target: person, named, opp, med, gov
actor: none
recipient: object
without: lawyer*; prison*; jail*; colony; cell; custody; rise; fall; level*; unemployment; war; crisis; prices; like; public; in decades; relatives; family; wife; husband; mother
trust: 0.55

[INCIDENT]
verbs: bring ~ to a (standstill|halt); bring ~ to standstill; ground ~ (flight|flights|plane|planes); close; shut; halt; paralyse; disrupt; strand; delay; divert; cancel; suspend
subject: balloonthing
object: airportthing, place, property, travel, traffic, vehicle, person, number, none
actor: none
recipient: object
count object: persons
trust: 0.65

[INCIDENT]
verbs: suspend; halt; stop; close; divert; cancel; delay; ground; hold; shut; interrupt
subject: airportthing, body, none, place, country
object: travel, flightline, airportthing, vehicle, traffic, none, number
near: balloon; balloons
actor: none
recipient: none
count object: persons
without: border; lorr*; truck*; sanction*; ban; embargo; crossing*; checkpoint*; hot-air; festival; government*
trust: 0.7

[INCIDENT]
verbs: be stranded; be delayed; be diverted; be cancelled; be grounded; be held up
near: balloon; balloons; contraband balloon*
object: person, number, travel, flightline, vehicle, property
actor: none
recipient: object
count object: persons
without: border; lorr*; truck*; sanction*
trust: 0.6

[INCIDENT]
verbs: (land|come down|fall|crash|touch down|be found) ~ (on|in|near|over|into)
subject: balloonthing
actor: none
recipient: none
trust: 0.65
without: race; festival; record; pilot

[INCIDENT disease]
verbs: (kill|claim ~ lives of|claim ~ lives|claim ~ victims|infect|sicken|sweep through|ravage|spread through|spread to)
subject: disease, diseaseword
actor: none
recipient: object
count object: killed
without: film; novel; computer; if; could; vaccine prevents; rumour*
trust: 0.6
`;
