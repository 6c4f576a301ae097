/** COERCE in English. The format is told in ../format.ts. */
export const coercion = `
# --- COERCE arrest: words that hardly mean anything else ----------------------------------------------------

[COERCE arrest]
verbs: detain; apprehend; round up; pick up; haul in; haul off; haul away; take into custody; take into detention; drag away; drag off; drag from; lead away; lead off; lead out of; lead ~ out of; cart off; carry off; whisk away; whisk off; snatch; nab; jail; imprison; incarcerate; put behind bar; put in (custody|jail|prison|detention); place in (custody|jail|prison|detention); place under (arrest|house); put under (arrest|house); remand; remand in custody; lock up; bundle into; bundle off; shove into; push into ~ (van|minibus|bus|car); throw into ~ (van|minibus|bus|car|jail|prison|cell); drag into; pull into ~ (van|minibus|bus|car); throw in (jail|prison); hold in (custody|jail|prison|detention); hold overnight; hold without charge; keep in (custody|jail|prison|detention); keep behind bar; re-arrest; rearrest; herd into; pack into ~ van; load into ~ van; bring to ~ police station; take to ~ (police|jail|prison|remand|station|detention|custody|cell|kgb|akrestsina|okrestina|colony); make ~ arrest; march off; come for; handcuff; put in handcuff; lead off in handcuff; scoop up; net; sweep up; collar; bust; frogmarch; spirit away; whisk into; cart away; place in pre-trial; put in pre-trial; take off ~ (train|bus|street|plane); pluck from; catch at the border; detain on arrival; hold on suspicion; hold on charge; stop and detain; keep under house; take away
target: person, named, number, pronoun
not target: weapon
not subject: jud
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
implied recipient: protesters
without: for questioning at a hospital; attention; headline; breath
trust: 0.9

[COERCE arrest]
verbs: arrest; have ~ detention prolonged; have ~ detention extended; extend ~ detention; prolong ~ detention; prolong ~ arrest; extend ~ arrest; extend ~ custody
target: person, named, number, pronoun
not target: weapon, property, vehicle
actor: subject
recipient: object, possessor
count recipient: detained
measures: sentence
implied actor: police
implied recipient: protesters
trust: 0.9

[COERCE arrest]
verbs: seize; hold; stop; take; capture; grab; intercept; abduct; kidnap; catch; tail; corner
target: person, named
not target: weapon, bus
not object: property, talks, vote, country, protestevent, agreement, post, talkedover, event, text, trade
near: police; officer*; custody; court; jail; jailed; prison; border; kgb; agent*; mask*; masked; detention; suspicion; overnight; detainee*; activist*; journalist*; charge; charges; security; plainclothes; balaclava*; omon; station; street; protest*; minibus; van; home; bars
without: hostage; account; breath; referee; hold talks; hold a meeting; hold office; seat; exam; picture; bus to
actor: subject
recipient: object
count recipient: detained
implied actor: police
implied recipient: protesters
trust: 0.6

[COERCE arrest]
verbs: be ~ in custody; remain ~ in custody; stay in custody; be ~ behind bar; remain behind bar; be ~ in detention; remain in detention; languish in; be under house arrest; be under arrest; be in jail; be in prison; stay behind bar; sit in jail; end up in jail; end up behind bar; land in jail; serve ~ sentence; serve ~ term; serve ~ year; serve ~ month; serve ~ day; serve time; spend ~ in (jail|prison|custody|detention); sit behind bar; remain in jail; remain in prison
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
without: beating*; if; furious
trust: 0.45

[COERCE arrest]
verbs: jail; imprison; sentence; sentence to; convict; convict of; jail for; imprison for; lock up for; lock away for; put away for; send to ~ colony; send to prison; send to jail; send down for; order ~ to serve; fine; find ~ guilty; pronounce ~ guilty; declare ~ guilty; punish with ~ day; punish with ~ fine; give ~ (year|month|day|jail|prison|sentence|term|life); hand ~ (year|month|day|jail|prison|sentence|term|life); slap with ~ (fine|sentence|term); impose ~ (fine|sentence|term) on; hand down ~ sentence; mete out ~ sentence; condemn to ~ (year|prison|death|jail); uphold ~ (sentence|verdict|conviction|term); leave ~ sentence unchanged; reject ~ appeal; turn down ~ appeal; dismiss ~ appeal; add ~ to ~ (sentence|term); extend ~ (sentence|term); sentence in absentia; try and sentence; order ~ to pay; toughen ~ (sentence|term); increase ~ (sentence|term); ~ convict in absentia
target: person, named, number, pronoun, none, sentencething
not target: weapon, trade
actor: subject
recipient: object, indirect, to, on, of, possessor
count recipient: persons
measures: sentence, money
implied actor: court
implied recipient: opposition activists
without: hope; warning; speech; interview; visa; ago; asylum; ultimatum; day off; deadline; notice; thumbs; for two days; to negotiate
trust: 0.85

[COERCE arrest]
verbs: get ~ (year|month|day|life|sentence|term); receive ~ (year|month|day|life|sentence|term); be found guilty; be handed ~ (year|month|day|life|sentence|term); be given ~ (year|month|day|life|sentence|term); go to ~ (jail|prison|colony) for; go down for; plead guilty and; draw ~ (sentence|term)
subject: person, named, pronoun, number
actor: none
recipient: subject
count subject: persons
measures: sentence, money
implied actor: court
without: old; visa; ago; threat; award; in power; notice; to leave; aid; letter; later
trust: 0.7

[COERCE arrest]
nouns: arrest; detention; imprisonment; incarceration; abduction; kidnapping; jailing; sentencing; conviction; roundup; round-up; re-arrest; house ^arrest; mass ^arrest; mass ^detention; capture; disappearance
actor: subject
recipient: object
count recipient: detained
needs: recipient
implied actor: police
without: arrest warrant; warrant; call for; calls for; fear; fearing; release; threat*; avoid; risk*; escape; centre; center; conditions; place of
trust: 0.6

# "more than 35,000 arrests", "hundreds of detentions": a count of arrests.
[COERCE arrest]
verbs: count ~ (arrest|detention); record ~ (arrest|detention); report ~ (arrest|detention); register ~ (arrest|detention); log ~ (arrest|detention); document ~ (arrest|detention); carry out ~ (arrest|detention|roundup); tally ~ (arrest|detention); confirm ~ (arrest|detention); make ~ arrest; know of ~ (arrest|detention); list ~ (arrest|detention)
actor: none
recipient: none
count object: detained
implied actor: police
implied recipient: protesters
trust: 0.75

# --- COERCE seize -------------------------------------------------------------------------------------------

[COERCE seize]
verbs: raid; ransack; turn over; turn upside down; comb through; comb; go through; rifle through; search; carry out ~ search; carry out ~ raid; conduct ~ search; conduct ~ raid; burst into; break into; break down ~ door; break ~ door down; storm; storm into; swoop on; descend on; come to ~ with ~ search; have ~ flat turned over; have ~ home searched; turn ~ over
object: property, place, body, bus, med, person, ngo, lab, none, edu, rel
not object: text, talks, weapon, country, crowdweapon, border, law, trade
actor: subject
recipient: object, of, at, possessor, in
implied actor: police
without: market; podium; chart; stage; headline; barricade; mail; parliament; capitol; power; soul; hearts; search for; embassy in; survivors; exam; motions; border; fence; gate; channels; hard times
trust: 0.7

[COERCE seize]
verbs: confiscate; impound; expropriate; nationalise; nationalize; commandeer; appropriate; seize; take away; requisition; strip ~ of ~ property; take ~ flat away; auction off; freeze ~ account; freeze ~ asset; place ~ under external management; sequester; arrest ~ property; arrest ~ account; arrest ~ asset; carry off ~ computer; carry away ~ computer; drive off with; make off with; take over
object: property, vehicle, weapon, bus, place, embassy, money, aid, trade, none, thing
not object: post, talks, border, sentencething, case
actor: subject
recipient: object, of, from, possessor
implied actor: authorities
without: chance; opportunity; power; initiative; office; chairmanship; presidency; role; lead; command; job; reins; heart; breath; drugs; heroin; smuggl*; cigarettes
trust: 0.6

[COERCE seize]
verbs: force ~ to land; force down; force ~ down; divert ~ to minsk; ground; hijack; force ~ landing; divert; intercept; order ~ to land; make ~ land; scramble ~ escort
object: property, vehicle, weapon, bus, trade, person, none
near: plane; flight; airliner; aircraft; jet; ryanair; airline; airport; landing; minsk; boeing; passenger*

actor: subject
recipient: object
implied actor: authorities
without: funds; attention; balloon*; crash*; storm; technical
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

# --- COERCE restrict ----------------------------------------------------------------------------------------

[COERCE restrict]
verbs: turn back; turn away; push back; drive back; force back; herd back; push ~ across; push ~ over ~ (border|frontier|fence); drive ~ across; drive ~ back; send back across; send back to belarus; refuse ~ entry; deny ~ entry; bar ~ entry; stop ~ at the (border|frontier); block ~ from entering; put ~ under travel ban; bar ~ from leaving; ban ~ from leaving; forbid ~ to leave; prevent ~ from leaving; stop ~ from leaving; add ~ to ~ no-fly; confine to; cordon off; fence off; prevent ~ from boarding; strip ~ of ~ (licence|license|citizenship|passport|accreditation|status|award|title|pension); revoke ~ (citizenship|licence|license|accreditation|passport); withdraw ~ (licence|license|accreditation|permit); cancel ~ (licence|license|accreditation|passport|permit); annul ~ (passport|licence|license|accreditation); suspend ~ (licence|license|accreditation); deprive ~ of ~ (licence|license|accreditation|citizenship); disbar
target: person, body, named, number, pronoun, thing, none
actor: subject
recipient: object, of, possessor
count recipient: persons
implied actor: authorities
without: shot; missile; bullet; ball; ambassador*; diplomat*; envoy*; cow
trust: 0.75

[COERCE restrict]
verbs: sack; fire; lay off; expel from; expel; kick out of; throw out; dismiss; dismiss for; drop from; force ~ to resign; force ~ to quit; send down from; strike off; purge; drum out; force out; pressure ~ into resigning; suspend from; bar from ~ (competition|university|profession|exam); draft; conscript
object: person, named, number, pronoun
near: student*; university; universities; worker*; striker*; teacher*; doctor*; employee*; staff; miner*; professor*; strike; plant; factory; lecturer*; actor*; theatre; school; athlete*; journalist*; signing; protest*; rally; rallies; disloyal; job; jobs; loyalty; lyceum; academic*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: coach; club; minister; ambassador; diplomat*; governor; head of; cabinet; tear gas; shot*; rubber; fire on; fire at; claim*; persona; general
trust: 0.7

[COERCE restrict]
verbs: close; shut; seal; shut down; suspend; block; restrict; limit; tighten; halt; stop; bar; shutter; seal off; narrow
object: border
not object: site
actor: subject
recipient: none
implied actor: authorities
without: street; protester*; demonstrator*; column; march; talks; petition; wagon; balloon*; tractor*; crowd; marchers; roundabout; migrant* from; summit; deal
trust: 0.75

[COERCE restrict]
nouns: pushback; push-back; border closure; ^closure of the border; ^closure of border; ^closure of crossing; no-entry zone; buffer zone; exclusion zone; entry ban; ^ban on entry; ^ban on leaving
actor: subject
recipient: object, on
without: call*; lift*; eas*
trust: 0.45

[COERCE restrict]
verbs: return; come into force; take effect; be introduced; be set up; establish; set up; introduce; create; impose; bring back; reinstate; restore; extend
near: no-entry zone; buffer zone; exclusion zone; no-go zone; border zone; border closure; restricted zone
subject: person, body, country, named, none, thing, place
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

# --- COERCE ban ---------------------------------------------------------------------------------------------

[COERCE ban]
verbs: liquidate; dissolve; disband; deregister; outlaw; proscribe; strip ~ of registration; order ~ (liquidation|dissolution|closure) of; order ~ (liquidation|dissolution|closure); recognise ~ as extremist; recognize ~ as extremist; declare ~ (extremist|terrorist|undesirable|illegal); label ~ (extremist|terrorist); label ~ as (extremist|terrorist); designate ~ (extremist|terrorist); designate ~ as (extremist|terrorist); designate ~ as an extremist; brand ~ (extremist|terrorist); brand ~ as extremist; list ~ as (extremist|terrorist); list ~ as extremist; add ~ to ~ list of (extremist|terrorist|extremists|terrorists); add ~ to ~ (extremist|terrorist); add ~ to ~ list of extremist; put ~ on ~ (extremist|terrorist); put ~ on ~ list of (extremist|terrorist); place ~ on ~ list of (extremist|terrorist); place ~ on ~ (terrorist|extremist); include ~ in ~ list of (extremist|terrorist); include ~ in ~ (extremist|terrorist); rule ~ extremist; deem ~ extremist; classify ~ as (extremist|terrorist); enter ~ in ~ list of extremist; abolish; wind up; terminate ~ activity; pronounce ~ extremist; find ~ extremist; appear on ~ list of (extremist|terrorist); suspend ~ activity; recognise ~ extremist; recognize ~ extremist; force ~ to close; force ~ to dissolve; blacklist ~ as extremist; name ~ extremist
not object: country, agreement, talks, prison, border, accident, vote, trade
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: plane; mine; embassy; reactor; airport; pipeline; parliament; marriage; tablet; soviet
trust: 0.85

[COERCE ban]
verbs: ban; prohibit; criminalise; criminalize; forbid; shut down; close down; shut; close; shutter; padlock; evict
object: body, med, bus, ngo, pty, lab, protestevent, person, site, vote, measure, none, opp, rel, text, event, property, named
not object: weapon, trade, country, border, embassy, diplomat, cop
subject: gov, cop, jud, body, person, law, none, country, pronoun, place, leg
actor: subject
recipient: object
implied actor: authorities
without: travel ban; flight*; import*; export*; airline*; airspace; eyes; ranks; polls; door; account; school for; internet; access; deal; plant for; consulate
trust: 0.55

[COERCE ban]
nouns: liquidation; dissolution; ^ban on rallies; ^ban on protest; ^ban on gatherings; forced closure
actor: subject
recipient: object
needs: recipient
implied actor: court
trust: 0.5

# --- COERCE censor ------------------------------------------------------------------------------------------

[COERCE censor]
verbs: block; censor; jam; cut off; cut; shut off; shut down ~ (internet|network|networks|connection); switch off; throttle; disrupt; pull the plug on; take off ~ air; take down; restrict ~ access; turn off; limit ~ access; filter; knock ~ off ~ (air|line); ban; go dark; slow down; blot out; suspend; stop ~ printing; refuse to print; remove ~ from ~ (newsstand|shelf|sale)
object: site, med, text
not object: border, vehicle
near: website*; site; sites; internet; access; page; online; network; networks; broadcast*; channel; signal; messenger; telegram; web; portal; newspaper*; media; outlet*; outage*; youtube; vpn; mobile; print*
without: road*; street*; traffic; roundabout; border; appoint*; veto*; resolution
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

# --- COERCE deport, withhold, curfew, martial law, cyber, misinform ------------------------------------------

[COERCE deport]
verbs: deport; banish; drive out of ~ country; force out of ~ country; force ~ out; force abroad; force ~ abroad; force into exile; send into exile; dump at ~ border; dump at ~ frontier; throw out of ~ country; put on ~ (plane|flight|bus) (to|home|out); hand over to; bundle onto; bundle ~ to ~ border; order ~ to leave ~ country; force ~ to leave; make ~ leave ~ country; take ~ to ~ (border|frontier|airport); remove from ~ country; bus to ~ border; ship off; drive ~ to ~ (border|frontier|airport); deliver to ~ border; escort to ~ (border|frontier); push out of ~ country; fly ~ home against; expel from ~ country; expel to; kick out of ~ country; transport to ~ border; bring ~ to ~ border; drop at ~ border; exile; expel by force
target: person, named, number, pronoun
not target: weapon
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: treaty; cargo
trust: 0.75

[COERCE deport]
verbs: expel
object: person, named, number, pronoun, opp, med, rel, ref
not object: diplomat
near: country; border; force; forced; abroad; frontier; poland; lithuania; ukraine; belarus; activist*; journalist*; priest*; migrant*; foreign*; opposition; prisoner*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; ambassador*; embassy; university; universities; student*; union; staff; attache*
trust: 0.6

[COERCE deport]
nouns: deportation; forced exile; forced deportation; expulsion; forced ^removal; forcible ^removal
actor: subject
recipient: object
needs: recipient
without: diplomat*; ambassador*; envoy*; student*; universit*; threat*
implied actor: authorities
trust: 0.5

[COERCE withhold]
verbs: deny ~ (treatment|medical|medicine|lawyer|food|care|visit|parcel|letter|doctor|water|sleep|medication|access to lawyer|visits|letters|parcels); refuse ~ (treatment|medical|medicine|care|doctor|lawyer|medication|visits); deprive ~ of ~ (sleep|food|water|visit|letter|parcel|treatment|medicine|contact|lawyer|medication|visits|letters|parcels); withhold ~ (medicine|letter|treatment|food|body|passport|medication|letters); ignore ~ plea; ignore ~ pleas; keep incommunicado; hold incommunicado; cut off ~ contact; leave ~ without ~ (treatment|food|water|medicine|light|lawyer); not allow ~ (lawyer|doctor|visit); refuse to call ~ (doctor|ambulance); keep ~ letter; deny him; place in ~ (punishment cell|solitary); put in ~ (punishment cell|solitary|isolation); send to ~ (punishment cell|solitary); hold in ~ (solitary|isolation); be denied; hold ~ without light
near: treatment; medical; medicine*; medication; lawyer*; food; care; visit*; parcel*; letter*; doctor*; water; sleep; solitary; punishment; contact; incommunicado; isolation; insulin; ambulance; cell; light; body
without: entry; visa; comment; asylum; sanctions; bail; recognition; accreditation; claim*
actor: subject
recipient: object, indirect, of, possessor, subject
implied actor: police
implied recipient: political prisoners
trust: 0.65

[COERCE curfew]
verbs: impose ~ curfew; declare ~ curfew; introduce ~ curfew; order ~ curfew; extend ~ curfew
actor: subject
recipient: none
implied actor: authorities
trust: 0.85

[COERCE martial-law]
verbs: declare ~ state of emergency; impose ~ state of emergency; introduce ~ state of emergency; extend ~ state of emergency; impose ~ martial law; declare ~ martial law; introduce ~ martial law; prolong ~ state of emergency; announce ~ state of emergency; introduce ~ counter-terrorist; declare ~ counter-terrorist; approve ~ state of emergency; proclaim ~ state of emergency
actor: subject
recipient: none
implied actor: authorities
trust: 0.9

[COERCE cyber]
verbs: hack; hack into; knock out; knock ~ offline; copy ~ (file|database|data); deface; launch ~ cyberattack; breach ~ (database|server|network|system); encrypt ~ (server|system|network); wipe ~ server; launch ~ cyber attack; steal ~ database; cripple ~ (network|system|server); leak ~ database; break into ~ (server|system|database|network); paralyse ~ (network|system|server); paralyze ~ (network|system|server); take down ~ server; break into ~ computer
actor: subject
recipient: object, on, against, of
without: to death; life hack
trust: 0.75

[COERCE cyber]
nouns: cyberattack; cyber ^attack; hacking attack; cyber-attack; hack; phishing campaign; data leak; data breach
actor: subject
recipient: on, against, object
trust: 0.55

[COERCE misinform]
verbs: spread ~ (disinformation|fake|false|lie|rumour); fabricate ~ (evidence|case|document); forge ~ (document|signature|evidence); air ~ confession; publish ~ confession; broadcast ~ confession; release ~ confession; show ~ confession; post ~ confession; parade ~ on television; force ~ to confess; extract ~ confession; run ~ disinformation; show ~ on state television; make ~ confess; publish ~ video of
actor: subject
recipient: of, object
without: suspect; accuse*
implied actor: authorities
trust: 0.5
`;
