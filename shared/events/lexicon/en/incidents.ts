/** INCIDENT in English: harm with no attacker named. The format is told in ../format.ts. */
export const incidents = `
# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: die; pass away; be found dead; find dead; be found hanged; find hanged; find hanging; be found hanging; commit suicide; take ~ own life; lose ~ life; succumb to; freeze to death; perish; hang oneself; jump to ~ death; fall to ~ death; collapse and die; drop dead; be pronounced dead; starve to death; suffocate; bleed to death
target: person, named, number, none, pronoun
actor: none
recipient: subject
count subject: killed
without: down; hope; hard; away down; if; covid; coronavirus; idea; dies hard; ready to; prepared to; would rather; to die; is not known; is unknown; breast cancer; of old age; of natural causes; peacefully
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
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; penalty; threat*; anniversary; sentence; murder; sudden death; row; blam*; accus*; due to; memory of; after the death; since the death; circumstances of; responsible; responsib*; cause of; causes of; to death; death at the hands
trust: 0.4

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
trust: 0.6

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

[INCIDENT disaster]
verbs: destroy; wreck; ruin; ravage; knock out; down; bring down; kill; strand; flood; hit; devastate; batter; lash; uproot; damage; leave ~ without ~ (power|electricity); cut off; sweep; topple
subject: disaster
actor: none
recipient: object
without: storm of; flood of; floods of; economy; scandal; criticism; winds of change
trust: 0.65

[INCIDENT disease]
verbs: test positive; be infected; contract ~ (virus|covid|coronavirus|measles); register ~ (case|infection|death); record ~ (case|infection); report ~ (case|infection); log ~ (case|infection); confirm ~ (case|infection); hospitalise; hospitalize; die of covid; die from covid; fall ill; be diagnosed with; catch ~ (virus|covid|coronavirus); rise; reach; pass; exceed; climb; succumb to ~ (covid|virus); infect; vaccinate; die
near: covid*; coronavirus; virus; infection*; health ministry; ministry of health; disease; measles; flu; tested; outbreak; patient*; symptom*; epidemic; pandemic; swine fever; bird flu; vaccine
without: criminal; court; murder; trade; exports; computer; prison sentence
actor: none
recipient: subject, object
count subject: persons
count object: persons
implied recipient: residents
trust: 0.65

[INCIDENT]
verbs: close; suspend; halt; divert; shut; stop; ground; disrupt; reopen; paralyse
near: balloon; balloons
object: border, trade, property, place, none, bus, vehicle, travel, thing
actor: none
recipient: none
without: crossing; crossings; sanction*; checkpoint*; frontier; government
trust: 0.7

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
near: accident; crash; collision; fire; blaze; roof; caved; collapse*; explosion; blast; rock burst; collid*; overturn*; plane; minibus; coach; van; taxi; gas; well; pit; river; lake; ice; scaffold*; crane; overturned; derail*; gas leak; carbon monoxide; lorry; truck; bus; tram; train; ice; avalanche; storm; lightning; tree; mine; shaft; rockfall; factory; plant; reactor; landslide; machinery; conveyor; boiler; firework*; mushroom*; methanol; flood*; motorway; road; level crossing; car
not subject: dronething, firething, bombword, launcherthing
actor: none
recipient: object, subject
count recipient: injured
without: police; officer*; missile*; shelling; war; soldiers opened; protest*; shot; beaten; torture*; murder*; terror*; covid*; virus; attack; drone; kgb; custody
trust: 0.6

[INCIDENT accident]
verbs: die; perish; kill; drown; lose ~ life; be electrocuted; be burnt to death; be crushed to death
target: person, named, number, none, pronoun
near: accident; crash; collision; fire; blaze; roof; caved; collapse*; explosion; blast; rock burst; collid*; overturn*; plane; minibus; coach; van; taxi; gas; well; pit; river; lake; ice; scaffold*; crane; overturned; derail*; gas leak; carbon monoxide; lorry; truck; bus; tram; train; ice; avalanche; storm; lightning; tree; mine; shaft; rockfall; factory; plant; reactor; landslide; machinery; conveyor; boiler; firework*; mushroom*; methanol; flood*; motorway; road; level crossing; car
not subject: dronething, firething, bombword, launcherthing
actor: none
recipient: object, subject
count recipient: killed
without: by police; officer*; missile*; shelling; war; soldiers opened; protest*; shot; beaten; torture*; murder*; terror*; covid*; virus; attack; drone; kgb; custody
trust: 0.6

[INCIDENT death]
verbs: lose ~ life; lose ~ battle; not survive; be no more; breathe ~ last; be found lifeless; take ~ life; end ~ life; kill ~ self; hang ~ self; collapse; be pronounced dead; be declared dead; suffer ~ (heart attack|stroke); vanish; go missing; disappear; not wake up; succumb; be killed; pass away; die in; die of; die at; die after; die from; be found dead
subject: person, named, number, pronoun, peaceful
near: prison*; jail; custody; colony; cell; hospital; detention; inmate*; prisoner*; body; morgue; heart; cancer; pneumonia; stroke; sentence; serving; serviceman; soldier; conscript; barracks; border; river; forest; migrant*; penal; guards; without trace; trace; remand; illness; injuries; wounds; suicide; found; relatives; family
actor: none
recipient: subject
count subject: killed
without: if; would; long illness; peacefully; covid; coronavirus; police shot; beaten to; murder*; film; novel; opera; play; hope; championship; tax; points; anniversary; who
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
`;
