/** COERCE, ASSAULT, MOBILIZE, PROTEST and INCIDENT in English. The format is told in ../format.ts. */
export const coercion = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: detain; arrest; apprehend; round up; pick up; haul in; haul away; take into custody; take into detention; take away; drag away; drag off; lead away; cart off; whisk away; snatch; nab; jail; imprison; incarcerate; put behind bar; put in (custody|jail|prison|detention); place in (custody|jail|prison|detention); place under arrest; place under house arrest; put under arrest; put under house arrest; remand; lock up; bundle into; bundle off; abduct; kidnap; shove into; push into van; throw into van; drag into van; pull into van; grab; seize at; throw in jail; throw in prison; throw into prison; capture; hold in custody; hold overnight; hold without charge; keep in custody; keep behind bar; intercept; put away; re-arrest; rearrest; herd into; pack into van; load into van; bring to police station; take to police station; take to a police; take off to; make arrest
object: person, named, number
not object: property, weapon
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
trust: 0.9

[COERCE arrest]
verbs: seize; hold; stop; take
object: person, named
not object: property, talks, weapon, vote, country, protestevent, agreement, post
near: police; officer; custody; court; jail; prison; border guard; KGB; agent; mask*; detention; on suspicion; since; overnight; detainee; activist; journalist; still; charge; border; service; security; plainclothes
without: hostage; talk; rally; meeting; account
actor: subject
recipient: object
count recipient: detained
implied actor: police
trust: 0.55

[COERCE arrest]
verbs: be ~ in custody; remain ~ in custody; stay in custody; be ~ behind bar; remain behind bar; be ~ in detention; remain in detention; languish in; be under house arrest; be under arrest; be in jail; be in prison; stay behind bar; sit in jail; be held; end up in jail; end up behind bar; land in jail; serve ~ sentence; serve ~ term; serve ~ year; serve ~ month; serve ~ day; serve time
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
trust: 0.5

[COERCE arrest]
verbs: sentence; convict; condemn to; jail for; hand ~ sentence; give ~ year; give ~ month; give ~ day; give ~ jail; give ~ prison; give ~ sentence; give ~ term; slap with; impose ~ sentence; impose ~ term; find guilty; imprison for; lock up for; lock away for; put away for; send to ~ colony; send to prison; send to jail; send down for; order ~ to serve; add ~ to ~ sentence; fine; uphold ~ (sentence|verdict|conviction|term); leave ~ sentence unchanged; pronounce guilty; declare guilty; hand down; mete out
object: person, named, number, sentencething, none
not object: bus, law, weapon, talks
actor: subject
recipient: object, indirect, to, on
count recipient: persons
measures: sentence, money
implied actor: court
trust: 0.9
without: hope; warning; speech; interview

[COERCE arrest]
verbs: get ~ year; get ~ month; get ~ day; receive ~ year; receive ~ sentence; receive ~ term; receive ~ month; receive ~ day in; be ~ found guilty; face ~ year in jail after; be handed ~ year; be given ~ year
subject: person, named
object: sentencething, number
actor: none
recipient: subject
count subject: persons
measures: sentence, money
implied actor: court
without: old; visa; ago; first; threat; award; in power
trust: 0.75

[COERCE arrest]
nouns: arrest; detention; imprisonment; incarceration; abduction; kidnapping; jailing; sentencing; conviction; roundup; round-up; re-arrest; house ^arrest; mass ^arrest; mass ^detention
actor: subject
recipient: object
count recipient: detained
needs: recipient
implied actor: police
without: arrest warrant; centre; center; facility; conditions of; warrant; call for; fear; release
trust: 0.6

[COERCE seize]
verbs: raid; search; storm; break into; burst into; ransack; turn over; turn upside down; comb through; swoop on; descend on; carry out search; carry out raid; conduct search; conduct raid; confiscate; impound; expropriate; nationalise; nationalize; take over; commandeer; appropriate; occupy; force ~ to land; force down; divert ~ to minsk; ground; hijack; seal; seal off; board; freeze ~ account; freeze ~ asset; strip ~ of ~ property; take ~ flat away; auction off
object: property, place, body, med, bus, person, named
not object: text, talks, weapon, post, country
actor: subject
recipient: object
count object: persons
implied actor: police
without: market; vote; podium; chart; stage; headline; chairmanship; presidency; record; soul
trust: 0.7

[COERCE seize]
verbs: seize; take away; arrest
object: property, vehicle, weapon
actor: subject
recipient: object
implied actor: police
trust: 0.7

[COERCE seize]
nouns: search; raid; house search; police raid; confiscation; seizure; forced landing; nationalisation; nationalization; ^seizure of property
actor: subject
recipient: object, on, at, of
needs: recipient
implied actor: police
without: search engine; search for; air raid; search and rescue
trust: 0.55

[COERCE seize]
verbs: sabotage; damage ~ railway; disable ~ railway; blow up ~ railway; set fire to ~ relay
object: place, property, border, trade, none, weapon
actor: subject
recipient: object
trust: 0.6

[COERCE restrict]
verbs: dismiss for; sack; fire from; expel from university; expel from; kick out of; disbar; strip ~ of licence; strip ~ of license; strip ~ of citizenship; revoke ~ citizenship; revoke ~ licence; revoke ~ license; withdraw ~ licence; withdraw ~ license; cancel ~ licence; suspend ~ licence; deny ~ entry; bar ~ from; ban ~ from; prevent ~ from; stop ~ from leaving; refuse ~ entry; turn back; turn away; push back; drive back; force back; herd back; push ~ across; cordon off; fence off; stop ~ at the border; block ~ from entering; confine to; put under travel ban; add to ~ no-fly; strip ~ of accreditation; revoke ~ accreditation; withdraw ~ accreditation; cancel ~ accreditation; lay off; drive ~ across; drive ~ back
object: person, body, named, number
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: minister; coach; shot; missile; bullet; head of; ambassador; decree
trust: 0.65

[COERCE restrict]
verbs: close; shut; seal; shut down; suspend; reopen; block; restrict; limit; tighten; halt; stop; bar; shutter
object: border
not object: site
actor: subject
recipient: object
implied actor: authorities
without: street; road; protester; demonstrator; column; march; talks; petition
trust: 0.75

[COERCE restrict]
nouns: pushback; push-back; border closure; ^closure of the border; ^closure of border; closure; no-entry zone; buffer zone; entry ban
actor: subject
recipient: object
needs: actor
trust: 0.5

[COERCE ban]
verbs: ban; outlaw; prohibit; criminalise; criminalize; proscribe; forbid
object: thing, body, bus, med, protestevent, vote, site, measure, agreement, none, opp, pty, person, place
not object: weapon, trade, country
actor: subject
recipient: object
implied actor: authorities
without: travel ban; flight; import; export; airline
trust: 0.65

[COERCE ban]
verbs: liquidate; dissolve; disband; shut down; close down; deregister; strip ~ of registration; order ~ liquidation; order ~ dissolution; order ~ closure; recognise ~ as extremist; recognize ~ as extremist; declare ~ extremist; declare ~ terrorist; label ~ extremist; label ~ terrorist; label ~ as extremist; label ~ as terrorist; designate ~ extremist; designate ~ terrorist; designate ~ as extremist; brand ~ extremist; brand ~ as extremist; list ~ as extremist; list ~ as terrorist; add ~ to ~ list of extremist; add ~ to ~ list of terrorist; add ~ to ~ extremist; add ~ to ~ terrorist; put ~ on ~ extremist list; put ~ on ~ terrorist list; put ~ on ~ list of extremist; put ~ on ~ list of terrorist; place ~ on ~ list of extremist; place ~ on ~ terrorist list; include ~ in ~ list of extremist; include ~ in ~ extremist list; rule ~ extremist; deem ~ extremist; classify ~ as extremist; enter ~ in ~ list of extremist; abolish; wind up; terminate ~ activity; pronounce ~ extremist; find ~ extremist; recognise ~ as an extremist; recognize ~ as an extremist; appear on ~ list of extremist; suspend ~ activity
object: body, person, med, bus, site, named, number, place, pty, property, none
not object: country, agreement, talks, prison, border, accident, vote, protestevent
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: plane; mine; embassy; plant; reactor; airport; pipeline; parliament
trust: 0.75

[COERCE ban]
nouns: liquidation; dissolution; ^ban on rallies; ^ban on protest
actor: subject
recipient: object
needs: recipient
implied actor: court
trust: 0.5

[COERCE censor]
verbs: block; censor; jam; cut off; shut off; switch off; throttle; disrupt; pull the plug on; take off air; take down; restrict access to; cut ~ internet; shut down ~ internet; turn off ~ internet; limit ~ access; filter
object: site
not object: border
actor: subject
recipient: object
implied actor: authorities
trust: 0.75

[COERCE censor]
nouns: internet shutdown; internet blackout; internet ^outage; ^blocking of the website; ^blocking of website; ^shutdown of the internet
actor: subject
recipient: object
implied actor: authorities
trust: 0.55

[COERCE deport]
verbs: deport; expel; extradite; banish; drive out of the country; force out of the country; force abroad; force into exile; send into exile; dump at the border; throw out of the country; put on a plane; hand over to; bundle onto; bundle ~ to the border; order ~ to leave the country; kick out; force ~ to leave the country; take ~ to the border; remove from the country; bus to the border; ship off; drive ~ to airport
object: person, named, number
not object: diplomat, post, country
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.7

[COERCE deport]
nouns: deportation; expulsion; forced exile; forced deportation
actor: subject
recipient: object
needs: recipient
without: diplomat; ambassador; envoy
implied actor: authorities
trust: 0.5

[COERCE withhold]
verbs: deny ~ (treatment|medical|medicine|lawyer|access|food|care|visit|parcel|letter|doctor|water|sleep); refuse ~ (treatment|medical|medicine|care|doctor|lawyer); deprive ~ of; withhold; ignore ~ plea; keep incommunicado; hold incommunicado; cut off ~ contact
actor: subject
recipient: object, indirect, of, from
object: person, named, none, thing, aid, property, peaceful, body
without: comment; visa; recognition
implied actor: police
trust: 0.6

[COERCE curfew]
verbs: impose ~ curfew; declare ~ curfew; introduce ~ curfew
actor: subject
recipient: none
trust: 0.8

[COERCE martial-law]
verbs: declare ~ state of emergency; impose ~ state of emergency; introduce ~ state of emergency; extend ~ state of emergency; impose martial law; declare martial law; introduce martial law; prolong ~ state of emergency; declare ~ emergency; announce ~ state of emergency; introduce ~ counter-terrorist regime; declare ~ counter-terrorist
actor: subject
recipient: none
trust: 0.85

[COERCE cyber]
verbs: hack; hack into; cripple ~ network; deface; launch ~ cyberattack; breach ~ database; encrypt ~ server; wipe ~ server; launch ~ cyber attack; steal ~ database
actor: subject
recipient: object, on, against
without: life hack; hacked to death
trust: 0.75

[COERCE cyber]
nouns: cyberattack; cyber ^attack; hacking attack; cyber-attack; hack
actor: subject
recipient: on, against, object
trust: 0.55

[COERCE misinform]
verbs: spread ~ disinformation; spread ~ fake; spread ~ false; fabricate; forge; air ~ confession; publish ~ confession; broadcast ~ confession; release ~ confession video; show ~ confession
actor: subject
recipient: none
trust: 0.5

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: beat; beat up; club; kick; punch; hit ~ with; strike ~ with; strike on; hit; bludgeon; batter; knock ~ to the ground; thrash; assault; manhandle; rough up; lash out at; maul; baton; truncheon; pummel; slap; lay into; set upon; trample; beat unconscious; attack; break ~ (rib|arm|leg|nose|jaw|arms|ribs|finger); shove ~ against; pin ~ to the ground; bash; fracture; headbutt; beat to death
object: person, named, number, none
not object: country, place, accident, text, weapon
actor: subject
recipient: object
count recipient: injured
without: election; rival; nadal; set; match; open; final; drum; market; record; score; verbally; policy; retreat
implied actor: police
trust: 0.7

[ASSAULT beat]
nouns: beating; bashing; ^use of force; ^use of violence; assault; ^attack on protester; manhandling
actor: subject
recipient: object, on, against
without: sexual
trust: 0.5

[ASSAULT torture]
verbs: torture; mistreat; ill-treat; abuse; electrocute; stun; subject ~ to torture; subject ~ to; waterboard; starve; force ~ to kneel; make ~ stand; make ~ kneel; make ~ to stand; humiliate; administer ~ shock; use ~ electric; torment; force ~ to stand; keep ~ in stress; deprive ~ of sleep; taser
object: person, named, number, none, peaceful
actor: subject
recipient: object
implied actor: police
without: criticism; sanction; attack; fine; tariff
trust: 0.65

[ASSAULT torture]
nouns: torture; ill-treatment; mistreatment; ^abuse of detainee; ^abuse of prisoner
actor: subject
recipient: object
needs: recipient
trust: 0.5

[ASSAULT crowd-control]
verbs: fire ~ @crowdweapon; use ~ @crowdweapon; unleash ~ @crowdweapon; deploy ~ @crowdweapon; spray ~ with; turn ~ @crowdweapon; hurl ~ @crowdweapon; throw ~ @crowdweapon; lob ~ @crowdweapon; launch ~ @crowdweapon; set off ~ @crowdweapon; let off ~ @crowdweapon; teargas; tear-gas; douse; resort to ~ @crowdweapon; release ~ tear gas; disperse; break up; charge at; wade into; scatter; toss ~ @crowdweapon; detonate ~ @crowdweapon; hose down; pepper-spray; clear ~ square
object: person, crowdweapon, protestevent, number, body, none
not object: agreement, talks, weapon
actor: subject
recipient: at, on, against, among, into, object, over, to
implied actor: police
implied recipient: protesters
count recipient: participants
without: party; marriage; union; alliance; soviet; company
trust: 0.7

[ASSAULT crowd-control]
nouns: ^use of @crowdweapon; ^use of stun grenade; ^use of tear gas; ^use of water cannon; ^use of rubber bullet; dispersal
actor: subject
recipient: against, on, object
implied actor: police
implied recipient: protesters
trust: 0.6

[ASSAULT firearms]
verbs: shoot; shoot dead; gun down; open fire on; open fire at; open fire; fire on; fire at; fire shot at; fire upon; shoot at; fire live; shoot ~ in the; fire ~ round; fire ~ shot
object: person, named, number, none
not object: crowdweapon, weapon, text
actor: subject
recipient: object, on, at
count recipient: killed
without: film; video; footage; down; documentary; photo; clip; tear gas; drone; rubber; blank; balloon; basket; goal
trust: 0.75

[ASSAULT firearms]
nouns: shooting; ^shooting of; ^fatal shooting
actor: subject
recipient: object
needs: recipient
trust: 0.5

[ASSAULT execute]
verbs: execute; put to death; carry out ~ execution; carry out ~ death sentence; shoot by firing squad
object: person, named, number, none, sentencething
actor: subject
recipient: object, of
count recipient: killed
implied actor: authorities
without: order; warrant; plan; contract; manoeuvre; decision; project
trust: 0.75

[ASSAULT execute]
nouns: execution
actor: subject
recipient: object
needs: recipient
without: order; plan; budget
trust: 0.5

[ASSAULT assassinate]
verbs: assassinate; murder; poison; kill; slay; hang; try to kill; strangle; blow up ~ car
object: person, named, number
actor: subject
needs: actor
recipient: object
count recipient: killed
without: time; accident; crash; fire; explosion; disease; virus; bill; covid
trust: 0.65

[ASSAULT assassinate]
nouns: assassination; murder; killing; ^assassination attempt; poisoning
actor: subject
recipient: object
needs: recipient
without: murder case; case of
trust: 0.5

[ASSAULT sexual]
verbs: rape; sexually assault; sexually abuse; threaten ~ rape
actor: subject
recipient: object
trust: 0.8

[ASSAULT primitive]
verbs: stab; knife; slash; stone; throw ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov); hurl ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov); pelt; hack to death; ram; run over; drive into; attack with; pelt ~ with; toss ~ (stone|rock)
object: person, named, number, none, thing
not object: text
actor: subject
recipient: object, at
count recipient: injured
without: cost; tax; back
trust: 0.7

[ASSAULT explosives]
verbs: bomb; blow up; plant ~ bomb; detonate ~ bomb; set off ~ bomb; attack with ~ drone; detonate ~ explosive; launch ~ drone at
actor: subject
recipient: object, at, on
without: photo; bluff; box office
trust: 0.6

[ASSAULT heavy-weapons]
verbs: shell; bombard; launch ~ missile; fire ~ missile; fire ~ rocket; strike with missile; hit with missile; pound; rain ~ missile; launch ~ rocket; shoot down; down
object: weapon, place, person, body, named
actor: subject
recipient: object, at, on, against
without: tool; test; glass; beer; nut
trust: 0.6

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: die; pass away; be found dead; find dead; be found hanged; find hanged; find hanging; commit suicide; take ~ own life; take ~ life; lose ~ life; succumb to; be killed; kill; drown; freeze to death; perish
object: person, named, number, none
subject: person, named, number, none
actor: none
recipient: subject
count subject: killed
without: down; hope; hard; shot; away down
near: prison; colony; jail; custody; cell; hospital; inmate; prisoner; detain*; found; protest*; migrant; border; march; detention; police; forest; river; swamp; body; suicide; shot; bomb; activist; opposition; soldier; camp; accident; crash; station; blast; workers; mine; fire; poet; artist; jailed; serving
trust: 0.7

[INCIDENT death]
verbs: find ~ dead; find ~ body; find ~ hanged; recover ~ body; discover ~ body
actor: none
recipient: object, of
count object: killed
trust: 0.7

[INCIDENT death]
nouns: death; demise; suicide
actor: none
recipient: object, subject
needs: recipient
count recipient: killed
without: death sentence; death penalty; death toll; probe; investigat*; penalty; threat; anniversary; sentence
trust: 0.5

[INCIDENT accident]
verbs: crash; collide; derail; catch fire; burn down; explode; go off; overturn; sink; capsize; leak; plunge into; break out; burst into flame; erupt; injure; hurt; kill; collapse; suffer burn; fall from; blow up; run aground; come down; go down; skid; veer off
subject: vehicle, accident, weapon, property, place, bus, person
object: person, number, none
actor: none
recipient: object
count recipient: injured
near: crash; fire; blaze; explosion; blast; accident; derail*; collision; refinery; plant; train; bus; plane; car; lorry; truck; helicopter; mine; factory; gas; storm; burn; aircraft; tanker; depot; warehouse; reactor; leak; drone; balloon
without: protest; violence; fighting; clash*; war; police; covid; rally; row; scandal; market; economy; stock
trust: 0.55

[INCIDENT accident]
nouns: crash; fire; explosion; blast; blaze; accident; collision; derailment; gas explosion; leak
actor: none
recipient: none
near: kill*; injur*; dead; die; hurt; burn; broke; rip*; tear*; tore; swept; hit; struck; damage*; happen*; occur*; crew; emergenc*; rescue*
without: ceasefire; opened; open; test; under; probe; investigat*
trust: 0.5

[INCIDENT disaster]
verbs: flood; hit ~ (storm|flood|earthquake|hurricane); sweep through
subject: accident
actor: none
recipient: object
trust: 0.5

[INCIDENT disease]
verbs: test positive; be infected; contract ~ virus; register ~ case; record ~ case; report ~ case; log ~ case; confirm ~ case; hospitalise; hospitalize; die of covid; die from covid; fall ill; be diagnosed with
near: covid*; coronavirus; virus; infection; health ministry; ministry of health; disease; measles; flu; tested; case; outbreak; hospital; patient; symptom
without: criminal case; court; murder
actor: none
recipient: subject
count subject: persons
count object: persons
implied recipient: residents
trust: 0.7

[INCIDENT]
verbs: close ~ (airport|airspace|runway); suspend ~ (flight|traffic); halt ~ (flight|traffic); divert ~ flight
near: balloon
actor: none
recipient: none
trust: 0.75

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: deploy; station; send; move; mass; amass; redeploy; transfer; dispatch; fly; airlift; mobilise; mobilize; position; rush; pull; pour; concentrate; reinforce; post; keep; call up; bring in; order; withdraw to; assemble; despatch; ship; relocate; rotate; stage; build up; line up; marshal
object: troopsthing
not object: weapon, person
actor: subject
recipient: none
count object: troops
without: aid; home; peacekeep* withdraw; back home; tear gas; water cannon
near: border; troop; soldier; drill; exercise; base; paratrooper; battalion; brigade; force; reinforc*; army; frontier; fighter; jet; aircraft; military; guard
trust: 0.7

[MOBILIZE troops]
verbs: arrive; cross into; land in; roll into; enter; pour into; move into; gather; mass; assemble; remain; stay behind; stay in; be stationed; stand on alert; be on alert; be deployed; unload
subject: troopsthing
actor: subject
recipient: none
count subject: troops
needs: actor
without: migrant; prison; flat; office; house; talks
trust: 0.6

[MOBILIZE troops]
verbs: put ~ on alert; place ~ on alert; put ~ on high alert; put ~ on combat alert; hold ~ @drill; begin ~ @drill; start ~ @drill; conduct ~ @drill; launch ~ @drill; carry out ~ @drill; stage ~ @drill; run ~ @drill; order ~ @drill; extend ~ @drill; prolong ~ @drill; announce ~ @drill; call ~ @drill; test ~ combat readiness; check ~ combat readiness; check ~ readiness; raise ~ readiness; strengthen ~ border; beef up ~ border; step up ~ patrol; reinforce ~ border; call up ~ reservist; begin ~ mobilisation; announce ~ mobilisation; order ~ mobilisation; scramble; practise ~ crossing; practice ~ crossing; bring ~ to combat readiness
actor: subject
recipient: none
count object: troops
without: joint; together; drill rig; evacuation; fire drill; allied
trust: 0.65

[MOBILIZE troops]
nouns: mobilisation; mobilization; troop movement; troop build-up; troop buildup; military build-up; military buildup; combat readiness check; snap inspection; military exercise; military drill; drill; exercise; manoeuvre
actor: subject
recipient: none
needs: actor
without: joint; after-school; physical; democratic; freedom
trust: 0.45

[MOBILIZE weapons]
verbs: deploy; station; place; move; receive; acquire; obtain; take delivery of; buy; procure; test; test-fire; supply; field; host; unveil; commission; arm ~ with; equip ~ with; violate ~ airspace; enter ~ airspace; intrude into; breach ~ airspace; fly over ~ border; cross into ~ airspace; produce; launch; put on combat duty; go on combat duty; enter combat duty; put into service; roll out; mine; take up combat duty; penetrate ~ airspace; stray into ~ airspace
object: weapon, border, none
near: weapon; missile*; nuclear; S-400; Iskander*; system; tank; jet; aircraft; drone; helicopter; airspace; warplane; warhead; bomber; artillery; air defence; air defense; Oreshnik; rocket; mine
not object: troopsthing, vehicle, crowdweapon
actor: subject
recipient: none
count object: vehicles
without: tractor; peaceful; smoke; stun; tear gas
trust: 0.6

[MOBILIZE weapons]
verbs: violate ~ airspace; enter ~ airspace; intrude into; breach ~ airspace; cross into ~ airspace; stray into ~ airspace
actor: subject
recipient: possessor
trust: 0.75

[MOBILIZE police]
verbs: deploy; send; station; post; bring in; mass; line; seal off; cordon off; block off; patrol; surround; flood; ring; encircle; pour onto
subject: cop, body, person, none
near: police; riot; officer; water cannon; security force; patrol; van
object: cop, place, vehicle, none, property
actor: subject
recipient: none
without: arrest*; detain*; search
trust: 0.45

[MOBILIZE militia]
verbs: form ~ militia; arm ~ militia; create ~ militia; form ~ people's militia; set up ~ militia; recruit ~ fighter; train ~ fighter; form ~ territorial defence; train ~ mercenary
actor: subject
recipient: none
trust: 0.6

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: march; rally; protest; demonstrate; take to the street; take to the square; pour onto the street; come out; come onto the street; fill ~ (street|square|avenue|centre); flood ~ (street|square|avenue|centre); gather; converge; assemble; chant; form ~ human chain; form ~ chain; join hand; link arm; stage ~ @protestevent; hold ~ @protestevent; turn out; hold up ~ (flower|portrait|placard|flag|banner|sign); wave ~ flag; parade; join ~ @protestevent; attend ~ @protestevent; take part in ~ @protestevent; participate in ~ @protestevent; organise ~ @protestevent; organize ~ @protestevent; walk through; stream through; lay flower; light candle; picket; stand in solidarity; take to the streets; go out on the street; pack ~ square; mount ~ @protestevent; line ~ street; clap; honk; block ~ traffic; sing; boo
subject: person, body, number, named
not subject: troopsthing, cop, country
not object: country
actor: subject
recipient: against, outside, object
count actor: participants
measures: percent
near: protest*; rally; rallies; march*; demonstrat*; demand; against; opposition; street*; square; election; crowd; embassy; solidarity; chant*; flag*; placard*; chain; arms; supporter*; thousand*; hundred*; dozen*; anniversary; picket; opposing; candle; flower*; resign
without: summit; game; match; talk; minister; data; evidence; football; information; signature; troop; intelligence; in support for; price; currency; shares; market; minister; exercise; border; army
trust: 0.65

[PROTEST demo]
nouns: protest; rally; demonstration; march; picket; sit-in; vigil; procession; protest ^rally; protest ^march; opposition ^rally; street ^protest; mass ^protest; ^wave of protest; walkout
actor: subject
recipient: against, object
count actor: participants
near: draw*; attract*; took place; take place; held; begin; began; staged; gripped; erupt*; broke; sweep*; swept; shook; enter*; saw; see; saw; continued; spread; rocked; thousands; hundreds; dozens; attended; went; followed; gathered; organised; facing; faced; authorised; sparked
without: detain* at; arrest* at; note of protest; detained; arrested; crackdown; suppress; during; ahead of; participat*; charge; convict*; sentence*; jailed; taking part; took part; injur*; beaten
implied actor: protesters
trust: 0.5

[PROTEST strike]
verbs: strike; go on strike; be on strike; walk out; down tool; lay down ~ tool; stop work; stop working; stop ~ (line|conveyor|production|assembly); quit ~ shift; refuse to work; refuse to go down; hold ~ strike; begin ~ strike; start ~ strike; stage ~ strike; launch ~ strike; declare ~ strike; join ~ strike; halt work; halt production; stay underground; work to rule; stage ~ walkout; put down ~ tool; leave ~ shift; continue ~ strike; come out on strike; abandon ~ shift; suspend work
subject: person, body, number, none, bus, pronoun, named
actor: subject
recipient: against
count actor: participants
without: deal; agreement; hunger; talks; air; camera; missile; drone; blow; summit; chord; balance; meeting
near: worker*; strik*; plant; factory; mine*; union; shift; tool*; crew*; employee*; staff; work; production; teacher*; driver*; tractor; railway*; student*; conveyor; us; doctors
trust: 0.7

[PROTEST strike]
nouns: strike; general ^strike; walkout; work stoppage; work ^stoppage
actor: subject
recipient: against
count actor: participants
without: air; missile; hunger; drone; military; committee; precision; call for; airstrike; rocket; ultimatum
near: worker*; plant*; factory; factories; miner*; union*; general; national; nationwide; employee*; teacher*
implied actor: workers
trust: 0.45

[PROTEST hunger]
verbs: go on hunger strike; go on a hunger strike; begin ~ hunger strike; start ~ hunger strike; declare ~ hunger strike; be on hunger strike; refuse food; hold ~ hunger strike; announce ~ hunger strike; continue ~ hunger strike; refuse to eat; stage ~ hunger strike; launch ~ hunger strike; enter ~ hunger strike; stop eating
actor: subject
recipient: none
trust: 0.9

[PROTEST hunger]
nouns: hunger strike
actor: subject
recipient: none
needs: actor
trust: 0.55

[PROTEST boycott]
verbs: boycott; shun; stay away from; ignore ~ election
object: vote, talks, place, body, bus, none, thing, protestevent
subject: person, body
not subject: country
actor: subject
recipient: object
trust: 0.7

[PROTEST obstruct]
verbs: block ~ (road|street|roundabout|traffic|motorway|bridge|crossing|highway|avenue|lorry|lorries|truck|entrance|railway|track|rail); blockade; barricade; occupy ~ square; form ~ barricade; chain ~ to; obstruct ~ traffic; build ~ barricade; erect ~ barricade
subject: person, body, number, named
not subject: cop
actor: subject
recipient: none
trust: 0.7

[PROTEST riot]
verbs: riot; clash with police; clash with riot police; clash with; ransack; set ~ alight; storm ~ (parliament|building|office|residence); smash ~ window; torch; loot
subject: person, number, body
not subject: cop, country, troopsthing
actor: subject
recipient: with, object
trust: 0.5
`;
