/** ASSAULT in English. The format is told in ../format.ts. */
export const violence = `
# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: beat up; club; kick; punch; hit ~ with; strike ~ with; strike on; strike ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ on ~ (head|back|legs); bludgeon; batter; knock ~ to the ground; knock ~ down; thrash; manhandle; rough up; lash out at; maul; baton; truncheon; pummel; slap; lay into; set upon; trample; beat unconscious; break ~ (rib|arm|leg|nose|jaw|arms|ribs|finger|teeth|skull); shove ~ against; pin ~ to ~ ground; slam ~ against; bash; headbutt; beat to death; knee; drag ~ by the hair; throw ~ to the ground; push ~ to the ground; fracture ~ (skull|rib|arm|leg); stamp on; jump on; use force against; beat with; beat black and blue; cane; flog; lay hand on; leave ~ with ~ (bruise|concussion|broken|bruises); concuss; knock out ~ teeth; push to ~ ground; wrestle to ~ ground
target: person, named, number, pronoun, none
not target: weapon, trade
actor: subject
recipient: object, on, possessor
count recipient: injured
implied actor: police
without: drum; market; verbally; policy; ball; gold medal; kick off; kicked off; referee; coach; bucket; goal; match; in straight set*; iron*; record; habit; kick* (him|her|them|us|me) out; kick* out; jump*; ski*; skating; slipped; fell; crane; stairs; horse; bike; bicycle; icy; per cent; percent
trust: 0.75

[ASSAULT beat]
verbs: beat; assault; attack; hit; strike; injure; hurt; wound; bruise
object: person, named, number, pronoun
not object: country, place, accident, text, weapon, bus, event
near: enforcer*; detention; beatings; police; officer*; guard*; baton*; truncheon*; men; warder*; fist*; detain*; protest*; prison; jail; cell; omon; custody; demonstrator*; masked; soldiers; security; boots; stick; thugs; assailant*; unknown; kicked; van
without: clock; clocks; election; rival; rivals; tennis; match; open; final; drum; market; record; score; verbally; retreat; league; goal; missile; drone; crash; fire; tank; explosion; blast; gas explosion; sanctions; chord
actor: subject
recipient: object
count recipient: injured
trust: 0.65

[ASSAULT beat]
nouns: beating; bashing; ^use of force; ^use of violence; assault; ^attack on protester; manhandling; ^violence against; clubbing
actor: subject
recipient: object, on, against
implied actor: police
implied recipient: detainees
near: police; officer*; guard*; jail; prison; cell; protest*; detain*; custody; security; centre; akrestsina; okrestina; omon
without: sexual; investigat*; inquiry; demand*; call* for; probe
trust: 0.5

[ASSAULT torture]
verbs: torture; mistreat; ill-treat; abuse; electrocute; stun; subject ~ to (torture|beating|electric|abuse|ill-treatment); waterboard; starve; force ~ to (kneel|stand|crawl|run|sing|lie); make ~ (stand|kneel|crawl|run|lie|sing); be made to (stand|kneel|crawl|run|lie|sing); be forced to (stand|kneel|crawl|run|lie|sing); humiliate; administer ~ shock; use ~ electric; torment; keep ~ in stress; taser; strip ~ naked; keep ~ standing; deprive ~ of sleep; threaten ~ with rape; apply ~ electric; use ~ taser on
target: person, named, number, none, pronoun
actor: subject
recipient: object, on
implied actor: police
implied recipient: detainees
without: victory; win; defeat; fans; news; criticism; sanction*; tariff; power; position; trust; process; rivals
trust: 0.75

[ASSAULT torture]
nouns: torture; ill-treatment; mistreatment; ^abuse of detainee; ^abuse of prisoner; ^abuse of inmate
actor: subject
recipient: object
needs: recipient
implied actor: police
without: credible; way of; kind of; allegations of; claims of; reports of; methods of torture; method of torture; forms of torture; instruments of torture; use of torture; against torture; report of; committee; investigat*; inquiry; convention; allegations; prevention; call* for; probe; victims of; sued; sues; complained of torture; complain of torture; evidence of torture; accusations of torture; guilty of torture; suspected of torture; charged with torture
trust: 0.45

[ASSAULT crowd-control]
verbs: fire ~ @crowdweapon; use ~ @crowdweapon; unleash ~ @crowdweapon; deploy ~ @crowdweapon; turn ~ @crowdweapon; hurl ~ @crowdweapon; throw ~ @crowdweapon; lob ~ @crowdweapon; launch ~ @crowdweapon; set off ~ @crowdweapon; let off ~ @crowdweapon; spray ~ @crowdweapon; resort to ~ @crowdweapon; toss ~ @crowdweapon; detonate ~ @crowdweapon; shoot ~ @crowdweapon; train ~ @crowdweapon; aim ~ @crowdweapon; direct ~ @crowdweapon; employ ~ @crowdweapon; teargas; tear-gas; gas; douse; hose; hose down; pepper-spray; disperse ~ with; spray; drench
not object: country, law, aid
subject: cop, mil, person, gov, none, country, body
actor: subject
recipient: at, on, against, among, into, over, to, object, towards
implied actor: police
implied recipient: protesters
without: firefighter*; fields; crops; paint; graffiti; flag; flags; slogan*; inscription*; wall; walls; bus stop; asphalt
trust: 0.8

[ASSAULT crowd-control]
verbs: disperse; break up; charge at; wade into; charge; charge into; drive ~ off ~ (square|street); clear ~ (square|street|street of); chase; chase ~ away; push ~ off ~ (square|street); force ~ off ~ (square|street); break through ~ chain
target: person, protestevent, number, opp, none, pronoun
subject: cop, mil, none, body
near: police; riot; officer*; security; omon; troops; protest*; crowd*; demonstrat*; rally; rallies; march; column; square; picket
actor: subject
recipient: object, at, into, on
implied actor: police
implied recipient: protesters
without: with treason; with conspir*; prosecutor*; court; charged with; charges; fee; with inciting; with organis*; with organiz*; clouds; marriage; alliance; soviet; company
trust: 0.6

[ASSAULT crowd-control]
nouns: ^use of @crowdweapon; ^use of stun grenade; ^use of tear gas; ^use of water cannon; ^use of rubber bullet; dispersal; ^dispersal of; ^firing of @crowdweapon; baton charge
actor: subject
recipient: against, on, object
implied actor: police
implied recipient: protesters
trust: 0.65

[ASSAULT firearms]
verbs: shoot; shoot dead; gun down; open fire on; open fire at; open fire; fire on; fire at; fire into; fire shot at; fire upon; shoot at; fire live; shoot ~ in the; fire ~ round; fire ~ shot; fire ~ rubber bullet at; use ~ live; wound with ~ shot; shoot and kill; fire warning shot; shoot in ~ (leg|head|chest|back)
target: person, named, number, none, pronoun, body, opp
not target: crowdweapon, text, vehicle
actor: subject
recipient: on, at, into, upon, object
implied actor: police
without: wolf; wolves; boar; bear; elk; deer; fox; hunters; dog; dogs; ducks; expect*; film; video; footage; documentary; photo; clip; tear gas; blank; blanks; balloon*; fired on (monday|tuesday|wednesday|thursday|friday|saturday|sunday); minister; basket; goal; shoot them down; shoot it down; fire dead; scene; movie; stun; up; to fame; criticism
trust: 0.75

[ASSAULT firearms]
nouns: shooting; fatal ^shooting
actor: subject
recipient: object
needs: recipient
without: range; sport; film; competition; investigat*; probe
trust: 0.45

[ASSAULT execute]
verbs: execute; put to death; carry out ~ execution; carry out ~ death sentence; shoot by firing squad; shoot ~ in the back of the head; carry out ~ sentence by shooting
target: person, named, number, none, pronoun
not object: law, agreement
actor: subject
recipient: object, of, on
count recipient: killed
implied actor: authorities
without: order*; warrant; plan; contract; manoeuvre; maneuver; decision; project; search; programme; will be
trust: 0.8

[ASSAULT execute]
nouns: execution
actor: subject
recipient: object
needs: recipient
implied actor: authorities
without: order; plan; budget; decree; programme; stay; call* for; suspend; halt
trust: 0.5

[ASSAULT assassinate]
verbs: assassinate; murder; poison; slay; strangle; blow up ~ car; attempt ~ life; liquidate ~ politician; bump off; kill; hang
object: person, named, pronoun, number
needs: actor
actor: subject
recipient: object
count recipient: killed
near: kgb; agent*; secret; services; intelligence; squad; opponent*; critic; contract; journalist; car; novichok; poison; assassin*; murder*; hit; killer*; officer*; police; regime; death squad; activist; exile
without: accident; crash; collid*; collision; overturn*; derail*; bus; minibus; coach; lorry; tram; level crossing; traffic police; road police; motorway; covid; virus; disease; bill; storm; bear; avalanche; time; fire; explosion; blast; rock burst; mine
trust: 0.65

[ASSAULT assassinate]
nouns: assassination; murder; killing; assassination ^attempt; poisoning
actor: subject
recipient: object
needs: recipient
without: murder case; case of; investigat*; probe; inquiry; charge*; anniversary; film; suspicion; convict*
trust: 0.45

[ASSAULT sexual]
verbs: rape; sexually assault; sexually abuse; grope; molest
actor: subject
recipient: object
implied actor: police
trust: 0.85

[ASSAULT primitive]
verbs: stab; knife; slash; stone; throw ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|branch|stick|stones|rocks|bottles|bricks|sticks|branches|petrol bombs); hurl ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|stones|rocks|bottles|bricks|fireworks); pelt; hack to death; ram; run over; drive into; attack with ~ (knife|axe|machete|stick|spear); pelt ~ with; toss ~ (stone|rock); fling ~ (stone|stones|rock|rocks); lob ~ (stone|stones|petrol bomb); injure with ~ (knife|spear|stick); spear; set ~ on fire; shower ~ with stones
target: person, named, number, none, pronoun, cop, mil
actor: subject
recipient: object, at, towards, into, with
without: cost*; tax*; rates; prices; in the back over; jobs; spending; barrier; budget; wall; fence
trust: 0.7

[ASSAULT explosives]
verbs: bomb; blow up; plant ~ (bomb|mine|device); detonate ~ (bomb|device|explosive|charge); set off ~ (bomb|device|explosive|charge); attack with ~ drone; hit with ~ drone; drop ~ bomb; throw ~ (grenade|explosive|bomb); explode ~ bomb
subject: person, body, named, number, none, country, mil, uaf
not object: text, crowdweapon
actor: subject
recipient: object, at, on, in, near
without: photo; box office; bluff; bridges with; stun; flash; balloon*
trust: 0.55

[ASSAULT heavy-weapons]
verbs: shell; bombard; launch ~ (missile|rocket|missiles|rockets|strike|strikes) at; fire ~ (missile|rocket|missiles|rockets|shells); strike with ~ missile; hit with ~ missile; pound; rain ~ missile; launch ~ (missile|missiles|rockets) from; shoot down; pummel ~ with artillery; fire ~ artillery; carry out ~ (missile|air) strike; down; attack with ~ missile; launch ~ attack on; strike; slam into; hit; fire
object: weapon, place, body, trade, vehicle, none, person, property, country
near: missile*; rocket*; artillery; shell*; drone*; helicopter; aircraft; fighter; jet; jets; air defence; air defense; warplane*; bomb*; kyiv; ukraine; iskander*; tank*
subject: mil, country, body, uaf, none, person, weapon
actor: subject
recipient: object, at, on, against
without: test; exercise; drill; balance; deal; chord; talks; on strike; workers; balloon; target practice; nut; strike committee; union; training; range
trust: 0.55

[ASSAULT beat]
verbs: break; fracture; crack; knock out; dislocate; smash; bruise; injure; split; burst; damage; hurt; black
object: bodypart
near: police; officer*; guard*; baton*; truncheon*; men; warder*; kick*; detain*; protest*; prison; jail; cell; omon; custody; masked; interrogat*; kgb; arrest*; beat*; riot
subject: cop, none, person, number, pronoun
not subject: vehicle, accident
actor: subject
recipient: possessor, of
implied actor: police
without: crash*; skiing; fell; fall; match; race; accident; icy; game; diagnos*; =broken @bodypart; =fractured @bodypart; =cracked @bodypart; describ*
trust: 0.7

[ASSAULT beat]
verbs: have ~ (broken|fractured|smashed|knocked|crushed|dislocated); suffer ~ (concussion|bruises|fractures|fracture|ribs|injuries|haematoma|injury|jaw); sustain ~ (concussion|bruises|fractures|injuries|fracture|haematoma|injury); come out ~ (bruise|bruises|broken|concussion|black|limping); come out of ~ (bruise|bruises|broken|concussion|black); emerge ~ (bruise|bruises|broken|concussion); leave ~ (bruise|bruised|bleeding|bloodied|limping); be treated for ~ (bruises|injuries|wounds|concussion|fractures); end up in ~ (hospital|intensive); need ~ stitches; lose ~ (eye|tooth|teeth|consciousness); take ~ (blow|blows|beating); get ~ (beating|truncheon|baton|blows)
subject: person, named, number, pronoun
near: police; officer*; guard*; baton*; truncheon*; custody; jail; prison; detention; omon; riot; protest*; rally; beaten; beat; beating; interrogat*; demonstrat*; kgb; cell; akrestsina; okrestina; cordon
actor: by, from
recipient: subject
count subject: injured
implied actor: police
without: polls; poll; crash; fire; fell; collision; match; accident; icy; ski*; covid*; stroke; virus
trust: 0.65

[ASSAULT torture]
verbs: (put|pull|hold|place|tie|slip|jam) ~ (bag|sack|hood|helmet|mask) over; give ~ electric; give ~ shock; apply ~ (current|shocks|electrodes|electricity); use ~ (stun gun|taser|electroshock|electric) on; hang ~ by ~ (wrists|arms|feet|legs); suffocate ~ with; choke; hold ~ head under; douse ~ with; set ~ dog on; set dogs on; make ~ (sign|confess|sing|stand|kneel|crawl|run|lie|squat) ; keep ~ in ~ (cold|stress|standing); leave ~ in ~ cold; keep awake; keep ~ awake; pack ~ into ~ cell; cram ~ into ~ cell; extract ~ with; extract ~ under; beat ~ out of; stick ~ needles; scald; burn ~ with; threaten ~ with rape; line ~ up against; mock ~ execution; stage mock execution; put ~ through ~ (ordeal|gauntlet); force through ~ gauntlet; run ~ gauntlet; pour ~ water over; pour ~ chlorine; spread-eagle; stretch ~ in ~ splits; hood; blindfold and beat
target: person, named, number, none, pronoun, thing, bodypart
near: police; officer*; guard*; warder*; kgb; men; omon; custody; prison*; jail; cell; colony; detain*; interrogat*; interrogation; torture*; confess*; gravel; electric; station; investigator*; soldiers; truncheon*; inmates; masked; basement; floor; wall
subject: cop, none, person, number, pronoun, body, mil
actor: subject
recipient: object, on, possessor, to
implied actor: police
implied recipient: detainees
without: film; play; coffee; rescue; smoke; fire; tea; deal; national anthem; choir
trust: 0.6

[ASSAULT firearms]
verbs: wound; hit; strike; shoot; kill; graze; injure; pierce
subject: bulletthing, cop, mil, none
object: person, number, named, bodypart
near: bullet*; shot; shots; rifle; pistol; gun; gunfire; fired; firearm*; carbine; shotgun; rounds
actor: possessor, subject
recipient: object
count recipient: injured
without: rubber; exercise*; film; photo*; missile*; drone*; shelling; goal; ball; puck; hunting
trust: 0.6

[ASSAULT firearms]
verbs: die; fall; collapse; be hit; be struck; be wounded; be injured; bleed
subject: person, named, number, pronoun
near: bullet; bullets; shot by; gunshot; gunfire; gunshots; sniper*
actor: by
recipient: subject
count subject: killed
implied actor: police
without: film; exercise*; goal; hunting; missile*
trust: 0.6

[ASSAULT primitive]
verbs: hurl; throw; lob; fling; toss; pelt; shower; rain; chuck; bombard; aim
object: projectile, cop, mil, person, property, vehicle
near: stones; stone; rocks; bottle*; brick*; branch*; sticks; molotov*; petrol bomb*; firework*; firebomb*; cocktail*; logs; debris; eggs; paint; cobblestones; metal; slingshot*
subject: person, number, ref, crm, opp, cvl, none, mil
not subject: disaster
actor: subject
recipient: at, against, towards, on, object, into, over, onto
without: charged; convicted; sentenced; accused; trial; tear gas; stun; training; javelin; festival; water cannon
trust: 0.65

[ASSAULT primitive]
verbs: stab; knife; axe; spear; slash; wound; attack; injure
near: knife; blade; axe; spear; knifed; stabbed; machete; screwdriver; sharp; hammer; pole
target: person, number, named, pronoun, cop, mil
subject: person, number, ref, crm, none, cvl, pronoun
actor: subject
recipient: object
count recipient: injured
without: film; exercise*; charged; convicted; sentenced; back; trial
trust: 0.65

[ASSAULT crowd-control]
verbs: break up; disperse; scatter; clear; drive; push; sweep; rout; charge; beat back; block and; attack; fire at; wade into; crush; quash; put down; suppress; quell; stamp out; snuff out; empty; uproot; tear down; rip down; flatten; dismantle; remove; smother
object: protestevent, crowdthing, opp
subject: cop, mil, none, gov, body, country, place
near: police; riot; officer*; security; omon; troops; batons; baton; truncheon*; gas; water cannon; force; square; tents; camp; column; grenades; dawn; demonstrat*; protest*; rally; march; violently; brutally; stun
actor: subject
recipient: object
implied actor: police
implied recipient: protesters
without: court; lawsuit; soviet; revolt of; investor*; traffic; market; criminal case; charged with; charges; treason; strike committee
trust: 0.6

[ASSAULT heavy-weapons]
verbs: strike; hit; slam into; crash into; land on; fall on; rain down on; rain on; rain onto; pour down on; fall around; thud into; plough into; pound; pummel; batter; reach; get through to; fly from ~ at; launch; fire; loose off; smash into; destroy; damage; come down on; explode over
subject: weapon
near: missile*; rocket*; drone*; shell*; iskander*; bomb*; artillery; launched; shahed*; warhead*
not subject: vehicle
object: property, place, body, trade, vehicle, none, person, number, country, weapon
actor: from, possessor, by
recipient: object, on, at, against, into
implied actor: armed forces
without: pilot; crew; test; exercise*; drill*; target; airspace; training; range; balloon; practice; crash; forest; field; harmlessly; lithuania; latvia; poland
trust: 0.6

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; ^launch of missile; ^launch of rocket; missile launch; rocket launch; ^launch from belarus; shell fire; missile barrage; barrage; missile ^salvo; salvo
actor: subject, by
recipient: of, on, against, at
near: kyiv; ukraine; ukrainian; zhytomyr; chernihiv; russian; cities; city; town; from belarus; belarusian territory; belarusian soil
implied actor: armed forces
without: test; exercise; drill; stop; call*; cease; fear*; threat; shelter*; hail; satellite
trust: 0.55

[ASSAULT torture]
verbs: taser; tase; keep on ~ (knees|feet); keep ~ kneeling; hold ~ on ~ knees; force onto ~ knees; force ~ to ~ knees; keep face down; lie face down; force ~ face down; make ~ run; crowd into; cram into; starve; deprive of sleep; handcuff to ~ (radiator|bed|pipe); chain to; shave ~ head; cut ~ hair; spray ~ paint; mark ~ with paint
target: person, named, number, pronoun, peaceful
subject: cop, none, person, number, pronoun, body, mil
near: inmate*; prisoner*; detainee*; detained; police; guards; officer*; cell; custody; hours; kgb; interrogat*; jail; prison; password; confess*; knees; wall
actor: subject
recipient: object
implied actor: police
implied recipient: detainees
without: hunger strike; protest*; church; prayer; photo; train
trust: 0.65

[ASSAULT crowd-control]
verbs: go off; explode; burst; fly; rain; land; fall; be fired; be used; be thrown; be deployed
subject: crowdweapon
near: marchers; protest*; crowd*; demonstrat*; square; street; avenue; police; rally; among; feet; people
actor: from, by
recipient: among, at, over, on, into
implied actor: police
implied recipient: protesters
without: training; exercise*; warehouse
trust: 0.7

[ASSAULT explosives]
verbs: drop ~ (grenade|bomb|explosive|explosives|munition|charge); go off; explode; detonate; plant ~ (bomb|device|explosive|explosives|charge); hurl ~ (grenade|bomb|explosive); blow up; set off ~ bomb; rig ~ bomb; rip through; tear through; hit; strike; attack; damage
subject: bombthing
near: planted; attack; attacker*; grenade; attack*; terror*; metro; airfield; aircraft; wounded; killed; injur*; plane
actor: none
recipient: object, near, at, in, on
count object: injured
without: stun; gas; boiler; mine; training; exercise*; airspace; lithuania; latvia; poland; gerbera; war; soviet; unexploded
trust: 0.6

[ASSAULT beat]
verbs: hit; strike; beat; lash; whip; kick; punch; jab; prod
near: soles; cellmate; cellmates; batons; truncheon*; baton; cell; custody; guards; police; officers; soldiers; stomach; ribs; kidneys; fists; boots; van
target: person, named, number, pronoun, bodypart, opp
not target: country, weapon, bus
subject: cop, none, mil, person, pronoun
actor: subject
recipient: object, on
implied actor: police
without: rival*; goal; league; match; record; market; drone*; missile*; crash; car; lorry; storm; wave; covid; sanctions; deal; strike a; balance; ball
trust: 0.6

[ASSAULT torture]
verbs: strangle; suffocate; choke; smother; spend ~ (night|hour|hours|day|days) ~ (lying|kneeling|standing|squatting|handcuffed); lie ~ (hours|night) face; have to (stand|kneel|squat|lie|crawl|run) for; be left ~ (cold|naked|handcuffed); electrocute; hang ~ up; burn ~ with ~ (cigarette|cigarettes); stamp on ~ hand
target: person, named, number, pronoun
near: bag; detain*; detained; police; cell; guards; officers; custody; kgb; jail; interrogat*; face down; prison; inmates; omon; handcuffed; gymnasium; floor; yard; corridor; hours
subject: cop, none, person, pronoun, number, opp, mil
actor: subject
recipient: object, subject
implied actor: police
implied recipient: detainees
without: wife; film; seal; church; protest*; hunger; accident; queue
trust: 0.55

[ASSAULT crowd-control]
verbs: respond with; answer with; reply with; counter with; open up with; move in with; attack with; wade in with; go in with; hit ~ with; meet ~ with; greet ~ with; sweep; rake; drench; blast; strafe; soak; knock over
near: rubber bullets; rubber; flash grenades; stun grenades; grenades; tear gas; water cannon; water cannons; batons; truncheons; pepper spray; gas
subject: cop, mil, crowdweapon, none, body, gov, country
actor: subject
recipient: at, on, against, object
implied actor: police
implied recipient: protesters
without: sanction*; note; field; crops; fire hose; farm; exercise*; car; criticism
trust: 0.6

[ASSAULT primitive]
verbs: ram; run over; run down; mow down; knock down; drive at; drive into; plough into; plow into; drive through
target: cop, mil, protestevent, opp, crowdthing, person
near: car; van; driver; taxi; lorry; truck; vehicle; tractor; bus; minibus
subject: person, crm, vehicle, cop, none
actor: subject
recipient: object, into, at
count recipient: injured
without: accident; brakes; drunk; drunken; icy; skid*; pedestrian crossing; cyclist
trust: 0.6

[ASSAULT heavy-weapons]
verbs: come under ~ (fire|attack|shelling|bombardment); be under fire; come under rocket fire; be struck from; be shelled from; be hit from; be attacked from; take ~ fire from; fly from ~ (belarus|belarusian); be fired from ~ (belarus|belarusian); be launched from ~ (belarus|belarusian); take off from ~ (belarus|belarusian|airfield|machulishchy|luninets)
near: rocket*; missile*; artillery; shell*; bomb*; drone*; bombers; territory; belarusian; airfield; ukraine; ukrainian; kyiv; chernihiv; grad
subject: country, place, named, none, property, body, weapon, person
actor: from, by
recipient: subject, at, on
implied actor: armed forces
without: criticism; pressure; pressures; cyber*; balloon*; lithuania*; poland; training; exercise*; drill*
trust: 0.6

[ASSAULT execute]
verbs: shoot; be shot; carry out ~ sentence; carry out ~ death; end ~ life by
near: executed; execution; death row; firing squad; capital punishment; death penalty; pistol to; death sentence; learned from the court; condemned
subject: none, gov, cop, country
target: person, named, number
actor: none
recipient: object, subject, of
count recipient: killed
implied actor: authorities
without: film; protest*; police opened; moratorium; calls
trust: 0.65

[ASSAULT firearms]
verbs: shoot at; fire at; fire on; open fire on; open fire at; spray ~ with bullets; riddle
object: vehicle, none
subject: cop, mil, none
near: car; cars; bus; lorry; truck; van; vehicle; taxi; minibus; motorcycle; driver
actor: subject
recipient: at, on, object
implied actor: police
without: exercise*; drill; target practice; water; missile*; drone*; training
trust: 0.6
`;
