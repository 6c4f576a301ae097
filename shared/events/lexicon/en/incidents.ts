/** INCIDENT in English: harm with no attacker named. The format is told in ../format.ts. */
export const incidents = `
# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: die; pass away; be found dead; find dead; be found hanged; find hanged; find hanging; be found hanging; commit suicide; take ~ own life; lose ~ life; succumb to; drown; freeze to death; perish; hang oneself; jump to ~ death; fall to ~ death; collapse and die; drop dead; be pronounced dead; starve to death; suffocate; bleed to death
target: person, named, number, none, pronoun
actor: none
recipient: subject
count subject: killed
without: down; hope; hard; away down; if; covid; coronavirus; idea; dies hard; ready to; prepared to; would rather
trust: 0.7

[INCIDENT death]
verbs: kill
target: person, named, number, pronoun
actor: none
recipient: object
count recipient: killed
near: crash; accident; fire; explosion; blast; collision; storm; tree; train; mine; device; bomb; protest*; first; protester; fell; car; lorry; truck; clash*; shot; plane; helicopter; drone
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
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; penalty; threat*; anniversary; sentence; murder; sudden death; row; blam*; accus*
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
without: protest*; violence; fighting; clash*; war; police; covid*; rally; row; scandal; economy; stock; talks; ceasefire; currency; rouble; ruble; regime; soviet; stun; grenade*; anger; website
trust: 0.6

[INCIDENT accident]
verbs: injure; hurt; wound
subject: accident, vehicle, weapon
object: person, number, named
actor: none
recipient: object
count object: injured
without: police; missile*; terror*; shelling; war
trust: 0.65

[INCIDENT accident]
verbs: kill
subject: accident, vehicle, weapon
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
verbs: flood; hit; devastate; batter; lash; uproot; damage; leave ~ without ~ (power|electricity); cut off; sweep; topple
subject: disaster
actor: none
recipient: object
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
without: border crossing*; sanction*; checkpoints; government
trust: 0.7
`;
