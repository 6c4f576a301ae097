/** Everyday verbs of English news with the things and people that part their senses. The format is told in ../format.ts. */
export const waveVerbs4 = `
# --- ASSAULT --------------------------------------------------------------------------------------------------

# What armies and states hit: nobody says that of anything else of a depot or an airbase.
[ASSAULT heavy-weapons]
verbs: strike; hit; attack; target; pound; shell; bombard; bomb; blast; pummel; destroy; damage; set fire to; set ~ (ablaze|alight|on fire); level; flatten; knock out
subject: mil, country, place, weapon, dronething, flyingthing, firething, uaf
not subject: vehicle, balloonthing
object: wartarget
actor: subject
recipient: object
implied actor: armed forces
without: exercise*; drill*; test; sanction*; boycott; cyber*; hacker*; website; arson*; accident; could; if; would; storm; hurricane; lightning; flood*; strike action; workers; union; tariff*; embargo; collision; fire brigade; tractor
trust: 0.65

[ASSAULT explosives]
verbs: bomb; blow up; blast; raid; strafe; dive-bomb; carpet-bomb
subject: flyingthing, mil
not subject: balloonthing
object: property, place, settlement, thing, wartarget, vehicle, convoything, none, person
near: bomb; bombs; bombed; strafed; air raid; air raids; blew; dive-bombed; carpet-bombed
actor: possessor, subject
recipient: object
implied actor: armed forces
without: exercise*; drill*; test; box office; dummy; practice; if; could
trust: 0.6

# --- COERCE ---------------------------------------------------------------------------------------------------

# "is serving eleven years": a verdict of before.
[COERCE arrest]
verbs: serve ~ (year|month|sentence|term|life); serve out ~ (sentence|term|year); do ~ (year|time) in ~ (jail|prison|colony)
subject: person, named, pronoun, number
near: sentence; prison; jail; colony; behind bars; for a donation; for donations; for insult*; for treason; for a comment; for comments; for a repost; for taking part; for the protests; over the protests; for spying; for espionage; for extremism; for incitement; for organi*; life; is serving; are serving; was serving; were serving
not subject: body
actor: none
recipient: subject
count subject: persons
measures: sentence
implied actor: court
without: as; may; might; could; if; would; faces; facing; office; army; navy; minister; embassy; ambassador; mayor; president for; drinks; customers; guests; meals; conscript; apprenticeship; notice; mandate; in parliament; ban
trust: 0.6

[COERCE ban]
verbs: (put|place|enter|add|include) ~ (on|to|in) ~ list of ~ (banned|barred|forbidden|prohibited|undesirable|unwanted|blacklisted|extremist|proscribed|people|artists|performers|musicians|films|titles)
subject: gov, cop, jud, country, place, none, body
near: banned; barred; forbidden; prohibited; undesirable; unwanted; blacklist*; extremist; proscribed
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; eu; washington; olympic; doping; assets; fifa; if; could
trust: 0.65

# A court's money: "must pay 50 base units for a repost".
[COERCE arrest]
verbs: pay; be told to pay; be made to pay; be ordered to pay; be to pay; have to pay; fork out; part with
object: money, number, none, thing
near: (base|basic) (unit|units) for; units to the state; court ruled; judge ruled; court said; fine of; to the budget as a fine; for a repost; for reposts; for a comment; for comments; for a flag; for the flag; for a like; for disobe*; for the picket; for the rally
subject: person, named, pronoun, number, none
not subject: bus, gov, country, body
actor: none
recipient: subject, object
measures: money
status: occurred
implied actor: court
without: if; may; might; could; would; wage*; salary; salaries; pension*; gas; loan; debt; tax; refus*; benefits; fund; crowdfunding; ransom; speeding; parking; littering
trust: 0.7

# --- INCIDENT -------------------------------------------------------------------------------------------------

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
trust: 0.6

[INCIDENT death]
verbs: pass away; die; expire; breathe ~ last; be found dead; be no more
subject: person, named, pronoun, number, none
near: in (prison|jail|custody|detention|colony|remand); in a (colony|prison|cell|jail|detention|remand|police|pre-trial|punishment); in the (colony|prison|cell|detention|punishment|jail); in his cell; in her cell; behind bars; prison hospital
actor: none
recipient: subject
count subject: killed
without: if; could; down; hope; covid*; fear*; years ago
trust: 0.75

# --- MOBILIZE -------------------------------------------------------------------------------------------------

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

# --- RELOCATE -------------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: (force|drive|chase|push|uproot|hound) ~ (from|out of) ~ (home|homes|house|houses|village|villages|town|towns|country|land)
subject: firething, thing, weapon, mil, violence, none, named
not subject: cop, jud, gov, body, bus
object: person, number, ref, named, cvl, none
not object: mil, troopsthing
near: shell*; war; fighting; bombardment; flood*; fire; drone*; missile*; repression*; crackdown; persecution; fear; invasion; attack*; strikes; advance
actor: object
recipient: none
count object: persons
without: enemy; troops; if; could; eviction; rent; mortgage; court
trust: 0.6

[RELOCATE evacuate]
verbs: help ~ (leave|escape|flee|evacuate|out of|get out|reach safety); get ~ (out of|away from) ~ (danger|shelling|flooded|burning|combat|war); bring ~ to (safety|safe ground); lead ~ to safety; take ~ to safety; carry ~ to safety; ferry ~ to safety; move ~ to safety; (hustle|usher|lead|hurry|rush|shepherd) ~ out of; lift ~ to safety; move ~ out of harm
subject: person, body, named, gov, country, ngo, none, cop, mil, cvl
object: person, number, cvl, ref, none, named
not object: mil, crm
near: flood*; fire; blaze; shell*; village; war; fighting; safety; gas; leak; smoke; front line; bombard*; danger; harm; missile*; strikes; burning
actor: subject
recipient: object
count object: persons
without: if; could; border guards; smuggl*; prison; debt; poverty; trafficking
trust: 0.55

# --- AID ------------------------------------------------------------------------------------------------------

[AID]
verbs: pay; give; hand; send; wire; transfer; grant; lend; provide; earmark; find; set aside; put up; contribute; chip in; allot; allocate; assign; release; unlock; make available
object: money
near: in (support|aid|assistance|relief|help|grants|loans|budget support|humanitarian aid|macro-financial assistance|military aid|funding); for (refugees|exiles|prisoners|the families|families of|victims|displaced|reconstruction|independent media|civil society|repairs|the needs of)
subject: country, igo, gov, ngo, place, body, named, party
not subject: cop, jud, lifeless, trade
actor: subject
recipient: indirect, to, for
measures: money
without: fine; bribe; ransom; sanction*; if; could; refus*; freeze*; froze*; suspend*; urge*; extremis*; price; tax; taxes; customs; damages; lawsuit; interest; wages; pensions; subsid*; fifty dollars; dollars to a fund; at christmas; for christmas; having sent; accused of sending; convicted; charged; sentenced; penal colony; for sending; postcard*; letter*
trust: 0.6

# --- COOPERATE ------------------------------------------------------------------------------------------------

# What services tell each other.
[COOPERATE]
verbs: (share|exchange|swap|trade|pool) ~ (data|intelligence|information|files|lists|dossiers|databases|evidence|fingerprints); (pass|hand|forward|turn over|give|supply|provide|transfer|send|relay|feed) ~ (file|files|data|dossier|dossiers|list|lists|intelligence|information|coordinates|records|names|evidence) ~ to
subject: cop, country, place, gov, mil, spy, body, jud
not subject: med, bus, opp, ngo
object: thing, text, none, talkedover
near: fsb; kgb; intelligence; wanted; extradit*; services; moscow; minsk; counterparts; interpol; secret service; special services; balloon*; smuggl*; migration; border; activists; activist; fugitive*; militants; terror*
actor: subject
recipient: with, to
without: refus*; stop*; stopp*; suspend*; agree*; demand*; urge*; court; newspaper; journalists; reporters; readers; newsroom; leak*; telegram; jailed; sentenced; charged; convicted; treason; accus*; if; could; would; promise*; plan*; espionage; spying
trust: 0.6

# --- SANCTION -------------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: include; contain; provide for; envisage; introduce; impose; bring; foresee; carry; add; comprise; extend to; put in place; usher in; involve
subject: listingthing
object: bansthing, measure
not object: listingthing
near: ban; bans; embargo; freeze; curb*; restriction*; export*; import*; visa*; airspace; travel
actor: none
recipient: on, of, against
without: could; would; might; if; may; laws; prison; police; lift*; eas*; waiv*; draft; proposal; proposed
trust: 0.8

# --- SUPPORT --------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: throw ~ weight behind; put ~ weight behind; lend ~ weight to; lend ~ backing to; swing behind; throw ~ support behind; put ~ name to; lend ~ voice to; lend ~ name to; come out for; come out in favour of; come out in favor of; get behind; line up behind; rally behind; close ranks behind; unite behind
not subject: cop, lifeless, trade, weapon
actor: subject
recipient: behind, to, object, for, of
without: bars; wheel; desk; goal; curtain; if; could; would; refus*; urge*; bid for*; barricade*; camera; closed doors; police lines; the eight ball; favourite; brand; product; novel; album
trust: 0.65

# --- AGREE ----------------------------------------------------------------------------------------------------

[AGREE]
verbs: offer to (mediate|host|help|send|provide|supply|share|build|take|train|lend|pay|finance|fund|arrange|act|broker|facilitate|treat|shelter|join|assist|exchange|swap|hold|give|house|accept|receive|contribute|sell|rebuild|repair|evacuate|restore|reopen|organise|organize|cover|be|serve|meet|talk|negotiate|work); be willing to (mediate|host|help|send|provide|supply); volunteer to (mediate|host|help|send|act|broker|pay)
subject: country, place, gov, person, body, named, igo, pronoun, opp
not subject: lifeless, bus, crm
actor: subject
recipient: object, with, between, indirect
absorbs: yes
without: resign; investigators; bribe*; undercover; scam*; police officer; customers; if; would; could; voters; dealer; smuggler*; clients
trust: 0.7

# --- PROTEST --------------------------------------------------------------------------------------------------

[PROTEST strike]
verbs: stay off work; stay away from work; stay at home; stay away; not turn up for work; stay out; walk out; strike over; strike for; down tools; not report for work; refuse to work; stop work; down ~ tools; park ~ (lorries|trucks|buses|trams); keep ~ (buses|trams|trains) in ~ (depot|depots)
subject: lab, edu, cvl, number, none, body, med
not subject: leg, gov, country, mil, cop
near: in protest; strike; protest*; over pay; over wages; over the; for higher; solidarity; pay dispute; wages; sackings; dismissal*; stoppage
actor: subject
recipient: against
implied actor: workers
without: holiday; ill; flu; virus; quarantine; match; if; deal; agreement; talks; gold; oil; lightning; bullet*; missile*; drone*; midnight; chord; fear*; snow; air raid; curfew; parliament; session; delegation; delegate; on their own; hall; chamber; room; meeting; deputies; deputy; court; free; prison; hospital
trust: 0.75

# --- ELECT ----------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: host ~ (election|elections|vote|referendum|poll|ballot); stage ~ (election|elections|vote|referendum|poll|ballot); go through with ~ (election|elections|vote|referendum)
actor: subject
recipient: none
without: rigged; sham; protest; if; could; would; refus*
trust: 0.6

# --- more of each: attacks, votes, crosses, floods -------------------------------------------------------------

[ASSAULT]
verbs: (carry out|stage|mount|launch|commit|perpetrate) ~ (arson|bomb|grenade|firebomb|knife|acid|axe|gun|mortar|car-bomb|sniper|terrorist|terror) ~ (attack|attacks|assault|assaults|strike); (carry out|commit|perpetrate) ~ (massacre|atrocity|atrocities|bombing|bombings|shooting|stabbing|killing|killings|murder|murders|assassination|assassinations|lynching|pogrom|execution|executions)
not subject: text
actor: subject
recipient: on, against, of, in, at
without: plan*; plot*; prepar*; charge*; accus*; suspect*; foil*; thwart*; if; could; call*; cyber*; drill*; exercise*; deny; denied
trust: 0.65

[ELECT result]
verbs: (score|claim|secure|clinch|notch up|rack up|seal|win|celebrate|take|earn|snatch|grab) ~ (victory|landslide|majority|win|mandate|re-election|presidency); (romp|cruise|sweep|storm|coast|surge|sail|stroll|charge|glide|march|ride) to ~ (victory|win|re-election|reelection|power|triumph|landslide); (sweep|carry) ~ (election|elections|vote|board|polls); (trounce|defeat|beat|outpoll|edge out|edge past|rout|thrash|best|unseat|oust) ~ in ~ (election|elections|vote|run-off|runoff|round|poll|ballot|polls|primary)
near: election*; round; vote; poll; polls; presiden*; ballot*; run-off; runoff; seats; coalition; parliament*; referendum; incumbent; constituency
not subject: vehicle
actor: none
recipient: subject
measures: percent
without: match; goal*; game; cup; title; tournament; league; championship; set; sets; tie-break; medal; olympic; could; if; would; may; court; eurovision; film; academy; oscar; contract; tender; libel; denied; hope*; battle; bout; fight; may yet
trust: 0.65

[COERCE arrest]
verbs: (draw|earn|net|bring|land|cost|result in|end in|end with|lead to) ~ (fine|fines|arrest|sentence|sentences|term|imprisonment|detention|prison|jail)
near: court; judge; ruble; rubles; roubles; base units; for him; for her; the owner; the author; year; years; days; months; days in; colony
subject: text, thing, protestevent, event, none, post, pronoun
not subject: cop, jud, gov, person, body
actor: none
recipient: indirect, for
measures: sentence, money
implied actor: court
without: could; may; might; would; if; risk*; carries; punishable; up to; condemn*; criticism; calls; threat*; can
trust: 0.6

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

[COOPERATE]
verbs: transfer; hand; hand over; deliver; turn over; send; send back; fly; give up; surrender; extradite; ship; pass
near: wanted; extradit*; suspect; fugitive*; international warrant; interpol; convicted in
subject: country, place, cop, jud, gov, body, none
not subject: ref
object: person, named, number, crm
on:to: country, place, cop, gov, jud, capital
actor: subject
recipient: to
count object: persons
without: refus*; if; could; would; court; demand*; ask*; request*; swap; exchange; lawyer*; parcel; letter; list; wanted to; released; if; bill
trust: 0.65

[COERCE seize]
verbs: blast ~ (hole|holes|crater|gap) in; blast ~ apart; rip up ~ (track|tracks|rails); unbolt ~ (rails|rail|track|tracks); loosen ~ (rails|bolts|track); derail ~ (train|trains|wagons)
subject: wrecker, person, none, number, named
actor: subject
recipient: none
without: accident; storm; flood; if; could; crash; collision; lorry; car
trust: 0.65

# A march goes its way.
[PROTEST demo]
verbs: wind ~ way; wound ~ way; wound through; wound past; wound along; wind through; wind past; wind along; make ~ way; wend ~ way; snake; snake through; snake past; stream; stream along; stream through; proceed; proceed along; proceed to; set off; set out; move off; move along; move through; stretch; stretch for; flow along; march; head for; pass; pass along; pass by; pass through; advance along; come to a halt; swell; grow
subject: crowdpeople, demothing
not subject: strikething, vehicle, troopsthing
near: along; past; through; street; avenue; square; prospekt; building; centre; center; city; headquarters; towards; kilometre*; kilometer*; people; thousand; thousands; strong
actor: none
recipient: none
count subject: participants
implied actor: protesters
without: inflation; peacefully dispersed; if; would; could; soldiers; army; parade; military; funeral; pilgrim*; tourists; carnival; tanks; shoppers; refugees; migrants; traffic; deaths
trust: 0.7

[ACCUSE allege]
verbs: tie ~ to; link ~ to; connect ~ to; connect ~ with; pin ~ on; lay ~ at ~ door; trace ~ to; trace ~ back to; attribute ~ to; put ~ down to; implicate ~ in; finger ~ as; see ~ hand of ~ in; point to ~ hand; detect ~ hand of; identify ~ as ~ (culprit|author|mastermind|organiser|organizer|perpetrator)
subject: country, gov, jud, cop, igo, ngo, place, med, spy, mil, body, named, leg
near: attack*; hack*; murder*; poison*; sabotage; arson*; explosion*; killing*; cyberattack*; campaign; disinformation; leak*; balloon*; migrants; smuggling; plot; parcels; bombing; blast; breach; intrusion; raid; abduction*; disappearance*; gru; kgb; fsb
not subject: lifeless, expert
actor: subject
recipient: object, to, on, with
without: cooperation; railway; trade; pipeline; gas price; price; wage*; inflation; drought; climate; cancer; virus; deaths to; study; studies; motorway; if; could; would; weather; illness; sanction*
trust: 0.55

[GOVERN law]
verbs: (expand|widen|broaden|extend|restrict|narrow|toughen|stiffen|tighten|harden|soften|introduce|abolish|restore|reinstate) ~ (use|scope|application|reach|list) of ~ (death|penalty|punishment|article|offences|crimes|law|legislation); (expand|widen|broaden|extend) ~ grounds for; (raise|increase|stiffen|toughen|double|lengthen|lower) ~ (penalty|penalties|punishment|fines|sentences|maximum|age) for
subject: leg, gov, country, place, law, none, named
not subject: cop
actor: subject
recipient: none
without: if; could; would; urg*; call*; court; judge; appeal; sanction list; demand*; propos*; prosecutor*; weather; clubs
trust: 0.6

[COERCE ban]
verbs: (expand|replenish|enlarge|extend|add to|update|top up|lengthen|supplement|swell|broaden|widen) ~ (list|register|roster) of ~ (extremist|extremists|terrorist|terrorists|banned|forbidden|prohibited|undesirable|undesirables)
actor: subject
recipient: with, by
implied actor: authorities
without: eu; sanction*; if; could
trust: 0.75

[GOVERN decide]
verbs: (raise|cut|trim|slash|freeze|cap|increase|reduce|index|double|hike|curb|halve) ~ (subsidies|subsidy|pensions|pension|tariffs|taxes|tax|duty|duties|excise|benefits|benefit|allowance|allowances|stipend|stipends|fees|fares|refinancing|rate|wage|wages|salaries|budget|spending|quota|quotas|price|prices)
subject: gov, leg, named, country
not subject: bus, cop, jud, opp, igo
near: government; cabinet; council of ministers; ministry; president; lukashenk*; parliament; decree; central bank; national bank; minister; duma; seimas; sejm
object: pricething, thing, money, none, law, aid, trade, measure
actor: subject
recipient: none
measures: percent, money
without: sanction*; could; may; might; would; if; promis*; plan*; urg*; call*; demand*; exports; imports; embassy; belarusian goods; on goods; on imports; shop*; supermarket*; sale; retaliat*; on belarusian; on russian; bribe; protest*; gazprom; forecast
trust: 0.55

[SANCTION expel]
verbs: (cut|trim|halve|slash|reduce|whittle down|cap|limit|shrink|pare) ~ (staff|personnel|diplomats|size|number|headcount|mission|representation)
subject: country, gov, place, named, none
near: embassy; mission; consulate; diplomat*; consular
actor: subject
recipient: object, of, at
without: its own; costs; budget; if; could; factory; workers; plant; ministry staff; layoffs
trust: 0.65

[COERCE seize]
verbs: remove; dismantle; demolish; tear down; bulldoze; pull down; take down; knock down; dig up; raze; level; saw off; saw down; uproot; paint over; whitewash; wash off; scrub off; smash; destroy; clear away; cart off; haul away; cut down; pull out
object: crossthing
subject: cop, gov, none, lab, body, place, person, bus
not subject: disaster, vehicle, weapon, mil
actor: subject
recipient: none
implied actor: authorities
without: storm; wind; gale*; hurricane; shell*; missile*; drone*; ukrainian; kyiv; latvia; soviet; lenin; stalin; occupation; riga; lithuania; estonia; poland; if; could; vandals; drunk; thieves; restoration; restorers
trust: 0.6

[CONSULT visit]
verbs: host; welcome; receive; play host to; greet; entertain
subject: country, place
object: gov, diplomat, leg, mil, visitorsthing
not object: sanctions
near: delegation; minister; president; envoy; premier; leaders; speaker; chancellor; king; emir; senators; lawmakers; inspectors
actor: subject
recipient: object
without: refugees; troops; contingent; missiles; if; could; election; release; decision; move; news; exiled; tournament; championship; opposition
trust: 0.7

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

[REJECT]
verbs: (respond|reply|answer|react|come back) with ~ (refusal|rejection|veto|no); (meet|greet) with ~ (refusal|rejection|veto); (respond|reply|answer) in ~ negative; say no to; say thanks but no thanks; give ~ (cold shoulder|brush-off|short shrift) to; give short shrift to
not subject: lifeless
actor: subject
recipient: to, object
without: if; could; would; court; appeal
trust: 0.65

[REQUEST change]
verbs: (suggest|propose|float|moot|put forward|table|pitch|broach|raise|air) ~ (exchange|swap|moratorium|truce|ceasefire|inquiry|investigation|referendum|mechanism|format|roadmap|plan|initiative|idea|corridor|monitoring|mission|commission|amnesty|compromise|dialogue|dual|buffer|talks)
subject: country, gov, place, igo, ngo, opp, leg, named, body, person, rel, pronoun
not subject: cop, jud, expert, lifeless
actor: subject
recipient: to
absorbs: yes
without: if; could; book; author; analyst*; study; poll*; film; plan was rejected; business; marketing; development plan; architect*; designer*
trust: 0.55

[INCIDENT disease]
verbs: register ~ (case|cases|death|deaths|infection|infections); record ~ (case|cases|infection|infections|outbreak); report ~ (case|cases|infection|infections|outbreak); diagnose; log ~ (case|cases|infections); confirm ~ (case|cases|infection|infections); detect ~ (case|cases|outbreak); treat ~ (case|cases); note ~ (case|cases)
near: whooping cough; measles; covid*; coronavirus; flu; influenza; cholera; hepatitis; salmonell*; diphtheria; tuberculosis; meningitis; anthrax; rabies; swine fever; bird flu; avian; mumps; rubella; polio; legionnaire*; tick-borne; encephalitis; hiv; scarlet fever; chickenpox; norovirus; botulism; trichinosis; monkeypox; mpox; lyme
actor: none
recipient: none
count object: persons
without: no cases; not registered; if; could; vaccine; no new; criminal
trust: 0.7

[RELOCATE flee]
verbs: flood across; flood into; flood over; pour across; pour into; pour over; stream across; stream into; stream out; surge across; spill into; spill across; spill over; trek to; trek across; flock to; flock across; stagger across; pile into; swarm across; crowd onto; crowd into; limp across; straggle across; wade across; file across; scatter to; scatter across; disperse across; fan out across
subject: ref, cvl, number, person, none
not subject: cop, mil, opp, weapon, bus, med, troopsthing, crowdpeople, policething, edu, spy
near: border; frontier; poland; lithuania; romania; moldova; slovakia; hungary; latvia; bridge; camp; camps; refugee*; fleeing; war; shelling; fighting; safety
actor: subject
recipient: none
count subject: persons
without: tourists; shoppers; fans; protest*; rally; if; could; traffic; goods; balloons; drones; money; investors; soldiers; voters; polls; square; avenue; pilgrims
trust: 0.65

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

[SANCTION withdraw]
verbs: (quit|leave|exit|disconnect from|pull out of|unplug from|detach from|drop out of|abandon|opt out of|withdraw from|secede from|part with) ~ (ring|grid|brell|system|union|organisation|organization|treaty|convention|bloc|programme|program|forum|pact|partnership|council|alliance|accord|agreement|protocol|charter|bank|cis|csto|court|network|platform|federation|association)
subject: country, place, gov, named
not subject: bus, med
near: power; energy; treaty; convention; union; russia; moscow; belarus; minsk; soviet-era; eastern partnership; membership; international; cis; csto; brell; council of europe; grid
actor: subject
recipient: object, with, of
without: if; could; would; threat*; troops; exile; students; bologna; school; prison; plant; power unit; reactor; generator; refus*; not
trust: 0.6

[ACCUSE investigate]
verbs: (pursue|bring|build|prepare|mount|press|assemble|lodge|reopen|revive|compile|advance) ~ (case|cases|charges|charge|prosecution|proceedings|investigation|lawsuit|suit|claim|complaint) ~ (against|over|into)
not subject: lifeless
actor: subject
recipient: against
implied actor: prosecutors
without: if; could; drop*; refus*; insurance; would; might; demand*; urge*; call*
trust: 0.7

[AID]
verbs: contribute; chip in; put; pump; pour; inject; plough; sink; invest; channel
object: money
subject: igo, country, gov, ngo, place
not subject: bus, cop
near: fund; humanitarian; relief; reconstruction; recovery; border fence; independent media; civil society; exiles; refugees; ukraine; rebuilding; victims; support; democracy; eastern partnership; defence of ukraine; ammunition
actor: subject
recipient: to, into
measures: money
without: own budget; if; could; would; factory; road; its own; economy; stadium; tax; sanction*; bank capital; election
trust: 0.6

[ELECT schedule]
verbs: (fix|slate|pencil in|reschedule|convene) ~ (election|elections|vote|referendum|ballot|poll|polls|by-election|run-off|runoff); (fix|set|slate|pencil in|schedule|call|name|announce|appoint|convene|bring forward|move|put off|postpone|delay|push back|reschedule|time) ~ (election|elections|vote|referendum|ballot|poll|polls|by-election|run-off|runoff) ~ for; (fix|set|name|announce|appoint|confirm|choose) ~ (date|day) ~ (for|of) ~ (election|elections|vote|referendum|ballot|poll|run-off|runoff)
actor: subject
recipient: none
without: if; could; would; urg*; demand*; call for; calls for; rig*; trade union; club
trust: 0.75

[THREATEN]
verbs: promise ~ (response|retaliation|retribution|reprisals|answer|punishment|consequences); vow ~ (response|retaliation|retribution|reprisals|revenge|answer|punishment); pledge ~ (response|retaliation|retribution)
not subject: lifeless
actor: subject
recipient: to, against, for
absorbs: yes
without: humanitarian; emergency; if elected; aid; flood
trust: 0.7

[PROTEST demo]
verbs: join ~ (strikers|protesters|demonstrators|marchers|picketers|picket|rally|march|protest|protests|demonstration|demonstrations|column|vigil|sit-in|rallies|marches|procession|walkout)
subject: person, named, number, pronoun, edu, lab, cvl, opp, med, rel, body, none
not subject: cop, mil, country, gov
actor: subject
recipient: none
count subject: participants
without: if; would; could; urg*; call*; refus*; invit*; want*; plan*; calls; asked; banned; for joining; military; chorus of; police who
trust: 0.65

# --- gathered, warned, hauled, mustered ------------------------------------------------------------------------

[ASSAULT crowd-control]
verbs: (tear|rip|lay|wade|charge|plough|plow|pile|storm|crash|drive|plunge) into ~ (crowd|crowds|protesters|demonstrators|marchers|column|march|rally|students|women|pensioners|picket|people)
subject: cop, mil, none, policething
actor: subject
recipient: into
without: if; could; tractor; bus; car; van; lorry; balloon; accident; joined
trust: 0.7

[GOVERN decide]
verbs: (declare|proclaim|name|designate|announce) ~ year of; (declare|proclaim|announce) ~ (day|days|period) of mourning; (declare|proclaim|make|announce) ~ (public|national|bank) holiday
subject: gov, country, place, leg, named, none, body
not subject: cop, jud
actor: subject
recipient: none
without: fifth year; if; could; un; unesco
trust: 0.7

[ACCUSE investigate]
verbs: (declare|put|place|announce) ~ wanted; (declare|put|place) on ~ wanted list; issue ~ arrest warrant; haul ~ before ~ (court|judge|magistrate|tribunal|commission|board); drag ~ before ~ (court|judge|magistrate|tribunal); bring ~ before ~ (court|judge|magistrate|tribunal); put ~ before ~ (court|judge|tribunal); haul ~ into ~ court; drag ~ into ~ court; drag ~ through ~ courts; take ~ to court; hale ~ before ~ (court|judge)
not subject: lifeless
actor: subject
recipient: object, for, against
implied actor: prosecutors
without: if; could; sentenced; lifted; removed; interpol refused; threat*; refus*; fined
trust: 0.75

[REQUEST change]
verbs: (warn|advise|counsel|caution) ~ (citizens|nationals|travellers|travelers|residents|students|families|countrymen|compatriots|companies|airlines|lorry drivers|hauliers) ~ (to|against|not); (warn|advise|caution|counsel) against ~ (travel|travelling|traveling|trips|visiting|flying); advise ~ against ~ (travel|trips|visits)
subject: gov, country, place, embassy, named, none, igo, opp, ngo, body
not subject: cop, disaster, expert
actor: subject
recipient: object
absorbs: yes
without: ice; frost; snow; flood*; storm; covid*; phishing; scam*; fraudsters; ticks; mushrooms; heat; punish*; jailed; arrest*; if they
trust: 0.65

[ASSAULT]
verbs: regain; recapture; retake; win back; seize; capture; storm; overrun; occupy; take ~ control of; liberate; recover; reconquer; wrest; clear; enter
object: settlement, wartarget
subject: mil, troopsthing, uaf
not subject: cop
actor: subject
recipient: none
implied actor: armed forces
without: exercise*; drill*; if; could; would; try*; tried; attempt*; plan*; help; mine-clearing; mines; flood; evacuat*; peace*; deal; polling; voters
trust: 0.6

[PROTEST boycott]
verbs: (cancel|call off|pull|boycott|skip|scrap|shun|give up|stay away from|drop out of|withdraw from|pull out of|miss|interrupt) ~ in ~ (protest|solidarity)
subject: person, named, number, med, edu, cvl, opp, none, pronoun, body, lab, ngo, rel, bus
not subject: gov, leg, country, cop, mil
actor: subject
recipient: against, at, over
without: if; could; would; threat*; ambassador; embassy
trust: 0.7

[ACCUSE disapprove]
verbs: (react|respond|reply|greet|meet) with ~ (outrage|anger|fury|condemnation|criticism|dismay|indignation|scorn|derision|disgust); (draw|provoke|prompt|trigger|spark|earn|attract|meet) ~ (condemnation|outrage|criticism|rebuke|censure|outcry|indignation|fury) ~ (from|in|among|of)
subject: gov, country, igo, leg, opp, ngo, place, named, party, rel, body, sentencething, law, vote, measure, violence, thing, post, release, drill, none
not subject: cop, bus
actor: from, subject
recipient: to, at
without: if; could; would; fans; coach; viewers; readers; audience*; film; book; song; price*; tariffs on housing; utility; refere*; fashion; crowd
trust: 0.55

[SANCTION withdraw]
verbs: (snap|sever|rupture|break|break off|cut|cut off|end|terminate) ~ (diplomatic|consular|political|all|official|formal) ~ (ties|relations|contacts|links)
subject: country, gov, place, named, igo, leg, none
not subject: bus, cop
actor: subject
recipient: with, to
without: if; could; would; threat*; refus*; urge*; call*; demand*; not
trust: 0.75

[SANCTION withdraw]
verbs: (evacuate|withdraw|pull|pull out|fly out|remove|move|draw down|thin out|bring home|recall) ~ (embassy|diplomats|diplomatic|consular|ambassador|envoy|mission) ~ (staff|personnel|from|home|out)
subject: country, gov, place, named, none
not subject: cop
actor: subject
recipient: from
without: if; could; troops; flood; fire; earthquake; refugees; ask*; order*; demand*; russian diplomats from; bomb threat; threat; expel*
trust: 0.65

[CONSULT]
verbs: brief; debrief; fill in; acquaint; apprise; familiarise; exchange notes with; compare notes with; sound out; consult
subject: gov, opp, leg, diplomat, igo, named, country, place
object: gov, diplomat, leg, igo
not subject: cop, jud, med
near: on the; about; of the results; of the outcome; over the; ambassadors; envoys; ministers; lawmakers; senators; diplomats; counterpart*; commissioner; leaders
actor: subject
recipient: object
without: reporters; journalists; press; staff; court; lawyer; police; if; could; would; meeting on the harvest; reported to; parents; relatives
trust: 0.6

[RETREAT release]
verbs: parole; be paroled; (grant|win|get|receive|give) ~ (parole|conditional release|early release); (let|let out|release|free|set free|come out|walk out|leave|discharge) ~ on ~ (parole|bail|licence|probation|medical|health|compassionate|humanitarian); be let out on parole
subject: cop, jud, gov, none, person, named, country, place, number, pronoun
target: person, named, number, pronoun, opp
not object: thing, text
actor: none
recipient: object, subject
count recipient: released
implied actor: authorities
without: if; could; deni*; refus*; reject*; appli*; apply; hearing; eligible; hope*; violat*; breach*; until; request*; may; officer
trust: 0.75

[COERCE restrict]
verbs: dump; leave; abandon; drop; drop off; shove; push; force; throw; toss; deposit; herd; drive; march; return; take
subject: cop, mil, country, gov, none, person
object: ref, number, person
near: (other|far|belarusian|polish|lithuanian|latvian|wrong) side of the (fence|border|river|wall|frontier|barrier); beyond the (fence|wire|barrier); over the (fence|wire|barrier); behind the (fence|wire|barrier); in the no man; no-man's-land
not object: mil, troopsthing
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: if; could; troops; tanks; drones; balloons; body; bodies; parcels; cigarettes; contraband; themselves; diplomat*; swap
trust: 0.65

[COERCE arrest]
verbs: (bust|smash|break up|crack|dismantle|take down|neutralise|neutralize|roll up|liquidate|crush|round up|shut down|put ~ out of business) ~ (ring|gang|network|cell|group|syndicate|cartel|channel)
subject: cop, jud, gov, country, none, place
near: migrant*; smuggl*; spies; spy; saboteur*; drug*; people; traffick*; members; agents; recruit*; terror*; extremist*; suspects; cigarette*; balloon*
actor: subject
recipient: object
implied actor: police
without: if; could; telegram; website; hackers took; internet; protest*; ski; tv; air raid; electricity; power grid
trust: 0.6

[GOVERN dismiss]
verbs: topple; oust; bring down; unseat; vote out; vote ~ out; remove; dismiss; throw out; turf out; kick out; boot out; depose; drop; ditch; dump; axe; replace; show ~ the door; relieve ~ of ~ (duties|post|command|position); strip ~ of ~ (post|office|command|rank|position); jettison
subject: leg, gov, named, party, country
object: gov, mil, leg, post
near: no-confidence; vote of confidence; confidence vote; parliament; president; lukashenk*; cabinet; decree; from the post; prime minister; minister; ministers; governor; reshuffle; shake-up; successor
not subject: cop, uaf, opp
not object: diplomat, sanctions, country
actor: subject
recipient: object
without: coup; rebel*; protest*; if; could; would; try*; tried; attempt*; plot*; demand*; urge*; call*; elections; voters; ambassador; envoy; list; vow*; runner; immunity; candidate; restrictions; statue; portrait; troops; children; barrier*; mine*; flag*; snow; portrait*; organs; video; post; monument; names; name from; plaque
trust: 0.55

[PROTEST demo]
verbs: muster; assemble; congregate; converge; mass; huddle; cluster; camp out; camp; regroup; turn out; show up; turn up; pour out; come out; form up; line up; stand at; stand outside; stand in front of; rally; link arms; link hands; join hands; hold hands; kneel; lie down; sit down; release ~ balloons; light ~ candles; light ~ flares; wave ~ flags; unfurl ~ (flag|banner|banners|flags); hold up ~ (portraits|placards|signs|posters); hold ~ (portraits|placards|signs|posters)
subject: opp, crowdpeople, demothing, lab, edu
not subject: cop, mil, gov, leg
near: outside; in front of; square; embassy; parliament; courthouse; prison; ministry; headquarters; monument; prosecutor's office; government house; palace; town hall; consulate; gates; avenue; kgb; portraits
actor: subject
recipient: at, against
count subject: participants
without: if; could; would; urge*; call*; plan*; queue; trial; sentenced; charged; detained for; court hearing; graduation; exam; voted; vote; polling
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

[ASSAULT heavy-weapons]
verbs: shower; pepper; rain on; rain down on; rake; plaster; hammer; pound; blanket; saturate; batter; pummel; slam into; strike; hit; plough into; plow into; land on; fall on; explode in; explode over; tear into; thump; devastate
subject: weapon, firething, dronething, launcherthing
not subject: vehicle, balloonthing
object: place, settlement, property, thing, none, person, number
near: rocket*; missile*; drone*; shell*; artillery; bomb*; shrapnel; mortar*; shahed*; grad*; iskander*
actor: possessor, from
recipient: object, on, into, in
implied actor: armed forces
without: exercise*; drill*; test; balloon*; airspace; lithuania; latvia; poland; polish; romania; estonia; harmless*; field; tree*; range; accident; fell in a; debris; wreckage; if; could; fireworks; space
trust: 0.6

# --- armies, parliaments, prisoners ----------------------------------------------------------------------------

[ASSAULT]
verbs: rout; repel; repulse; beat back; beat off; push back; drive back; fight off; dislodge; decimate; annihilate; ambush; encircle; wipe out; crush; overwhelm; smash; engage; attack; outflank; throw back; fend off; ward off; cut off; counterattack; counter-attack; (launch|mount|begin|start|open) ~ (offensive|counteroffensive|counter-offensive|counterattack|assault|incursion|ground offensive)
subject: mil, troopsthing, uaf
object: mil, troopsthing, violence, uaf, none, weapon, thing
not object: ref, settlement, law, sanctions, trade
near: battalion; brigade; attack*; assault*; offensive; troops; forces; counterattack*; counter-attack*; column; convoy; regiment; positions; russian; ukrainian; enemy
actor: subject
recipient: object
without: exercise*; drill*; if; could; would; train*; criticism; cyber*; hacker*; imaginary; mock; simulated; parade; migrants; ddos; police; ready to; prepared to; war games
trust: 0.6

[ASSAULT]
verbs: (retake|recapture|regain|seize|capture|occupy|overrun|liberate|conquer|reconquer|win back) ~ (part|parts|most|half|swathe|swathes|chunk|outskirts|third|quarter|suburb|suburbs|heights|kilometres|kilometers|centre|center) of
subject: mil, troopsthing, uaf, country
not subject: cop
actor: subject
recipient: of
implied actor: armed forces
without: market; if; could; would; exercise*; drill*; vote; seats; trade; exports; try*; tried; title
trust: 0.65

[GOVERN law]
verbs: (authorise|authorize|approve|allow|sanction|permit|back|legalise|legalize) ~ (use|using) ~ (weapons|force|arms|firearms|army|troops|emojis|digital); (override|overturn|overrule|break|overcome) ~ veto
subject: leg, gov, country, law, named, none
not subject: cop, jud
actor: subject
recipient: none
implied actor: parliament
without: if; could; would; urge*; call*; un; security council; refus*; trump authorised ukraine; long-range; kyiv to use
trust: 0.7

[GOVERN law]
verbs: empower; oblige; entitle; make ~ liable; punish; criminalise; criminalize; outlaw; penalise; penalize; bar; ban; allow; let; permit; require; give ~ (power|powers|right)
subject: law
near: new law; new decree; new bill; new code; the amended; the law signed; decree signed; newly; amendments adopted; amendments signed; law adopted; law that takes effect; comes into force; came into force; takes effect; new rules; new version; as amended; new article
actor: none
recipient: none
implied actor: parliament
without: if; could; would; may; international law; un; human rights law; eu law; court; murphy; sanctions
trust: 0.7

[ACCUSE investigate]
verbs: allege; accuse; list; set out; charge
subject: case, chargesheet
actor: none
recipient: object, against, by
implied actor: prosecutors
without: if; could; un; observers; sanctions
trust: 0.8

[PROTEST demo]
verbs: (greet|meet|receive|welcome|interrupt|drown out|heckle|see off) ~ with ~ (shouts|shout|whistles|boos|jeers|chants|chant|cries|catcalls|slogans|heckling|jeering|booing); (boo|jeer|whistle|heckle|shout down|drown out|chant down)
subject: person, opp, crowdpeople, lab, edu, none, number, cvl
not subject: cop, leg, gov, country, mil
object: gov, leg, person, named, pronoun, none
near: shouts; boos; jeers; chants; whistles; cries; catcalls; slogans; heckl*; jeer*; booed; whistl*; go away; resign; leave; shame; disgrace
actor: subject
recipient: object
without: match; referee; fans; concert; singer; band; striker; goalkeeper; coach; stadium; if; could; theatre audience; festival
trust: 0.65

[COERCE seize]
verbs: (rip|tear|yank|pull|cut|strip|wrench|take|snatch|remove|grab|confiscate) ~ (flag|flags|banner|banners|poster|posters|ribbon|ribbons|portrait|portraits|placard|placards|leaflets|sticker|stickers) ~ (off|from|down|away|out)
subject: cop, gov, none, lab, mil
not subject: disaster, opp
actor: subject
recipient: from, off, of
implied actor: police
without: storm; wind; own; museum; protesters tore; if; could; russian flag; crowd; soviet flag; vandal*; children; shelf; wall calendar; drone
trust: 0.6

[RETREAT release]
verbs: (usher|walk|escort|lead|drive|bring|take|hand|deliver|bus|carry|fly|see|let) ~ (across|over) ~ (border|frontier); (bring|bus|drive|fly|take|escort|usher|whisk) ~ (to|into) ~ (lithuania|vilnius|poland|warsaw|ukraine)
target: person, number, named, opp
not target: ref, mil
near: prisoner*; freed; political; pardoned; released; convict*; amnest*
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: migrant*; smuggl*; refugees; helped; volunteers; illegally; if; could; extradit*; prisoners of war; pows; body; remains; doctors; relatives of; wives
trust: 0.7

[COERCE restrict]
verbs: (usher|escort|throw|kick|eject|turf|chuck|show|order|send|remove|push|turn) ~ (out of|from) ~ (hall|room|courtroom|court|building|chamber|briefing|meeting|gallery|courthouse|session)
target: med, ngo, opp, diplomat, edu, cvl, rel, person, visitorsthing
not target: cop, mil, crm, weapon, text, gov
subject: cop, jud, gov, none, leg
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: fire; smoke; evacuat*; bomb threat; handcuff*; custody; arrest*; detain*; if; could; drunk*; fans; walked out; verdict; sentenced; jailed
trust: 0.65

[RELOCATE migrate]
verbs: set off; set off for; set out; set out for; set off from; head for; head to; head towards; trek; trek to; trek towards; march to; march towards; walk to; walk towards; move towards; stream to; stream towards; gather at; camp at; mass at; converge on; make for; make ~ way to; make ~ way towards; try to reach; flock to
subject: ref, migrantcrowd
not subject: opp
near: border; frontier; fence; crossing; poland; lithuania; latvia; eu; forest
actor: subject
recipient: none
count subject: persons
implied actor: migrants
without: if; could; would; protest*; tourists; butterflies; birds; police officers sent
trust: 0.65

[PROTEST riot]
verbs: overrun; storm; occupy; break into; burst into; seize; take over; invade; ransack; torch; set fire to; besiege; force ~ way into; smash ~ way into; push into; barge into
subject: opp, crowdpeople, demothing
not subject: cop, mil
object: property, body, thing, site, place, none
near: building; headquarters; parliament; government; ministry; office; offices; residence; palace; embassy; town hall; city hall; station; square; station; studio; broadcaster
actor: subject
recipient: object
implied actor: protesters
without: if; could; would; police stormed; plan*; headlines; airwaves; charged; sentenced; jailed; convicted; initiative
trust: 0.6

[COERCE arrest]
verbs: recapture; catch; track down; run down; hunt down; find; pick up; return to ~ (custody|prison|jail|colony)
object: fugitivething
subject: cop, none, country, gov
actor: subject
recipient: object
implied actor: police
without: if; could; dead; body; search for; still; not been; hope*
trust: 0.7

[CONCEDE]
verbs: defer ~ (sentence|execution|punishment|term|conscription|payment); (postpone|put off|delay|stay) ~ (execution|sentence|deportation|eviction|extradition|closure|ban)
subject: jud, gov, country, place, named, none, leg
not subject: opp
actor: subject
recipient: of, for, possessor
without: if; could; refus*; reject*; hearing; verdict; trial; plea; request*; appeal*; demand*; asked; urged; snow; weather
trust: 0.65

[GOVERN appoint]
verbs: reinstate; reappoint; re-appoint; restore to; return to; bring back; bring back as; reinstate as; reinstall
object: gov, mil, leg, cop, post
near: decree; post; president; minister; general; governor; ambassador; cabinet; office; chairman; commander
subject: gov, named, none, leg, country
not subject: jud, bus, opp
actor: subject
recipient: object
without: checks; controls; if; could; court; sanctions; ban; visa; penalty; students; workers; home; talks; tournament; prison; power; country; refus*; urge*; reinstated workers; university
trust: 0.6

[COERCE restrict]
verbs: (reinstate|reintroduce|restore|reimpose|bring back|introduce|impose|extend|prolong|tighten|step up|begin|launch) ~ (checks|controls|inspections|visa requirements|visas|curbs|restrictions) ~ (at|on|along|for) ~ (border|borders|frontier|crossings|crossing|belarusians|belarusian|minsk|lorries|drivers|trucks|citizens)
subject: country, gov, place, cop, igo, named, none
not subject: bus
actor: subject
recipient: for, on, with
implied actor: authorities
without: if; could; would; lift*; eas*; health; disease; price*; swine; covid*; veterinary; phytosanitary; dairy
trust: 0.65

[COERCE seize]
verbs: (deprive|strip|divest|rob|dispossess|relieve) ~ of ~ (flat|flats|home|homes|house|property|land|savings|assets|car|cars|dacha|apartment|estate|shares|business)
subject: jud, cop, gov, country, place, none, law, leg
actor: subject
recipient: object
count recipient: persons
implied actor: court
without: war; shell*; fire; flood; drought; if; could; would; fraud*; thieves; burglar*; scam*; robbers; storm; divorce
trust: 0.7

[COERCE ban]
verbs: blacklist; ban; pull; outlaw; prohibit; forbid; strike ~ from ~ (curriculum|list|repertoire); remove ~ from ~ (curriculum|shelves|sale|repertoire|libraries|airwaves|playlists); withdraw ~ from ~ (curriculum|shelves|sale|repertoire|libraries|circulation); take ~ off ~ (shelves|air|stage|repertoire|bill|sale)
object: text, cultureevent
subject: gov, cop, jud, country, place, none, edu
not subject: igo, med, bus
near: song*; book*; novel*; play; film*; poem*; textbook*; author*; writer*; magazine; concert; exhibition; performance; musician*; singer*; band; album; comedy; repertoire; theatre; theater; librar*
actor: subject
recipient: of, by, possessor
implied actor: authorities
without: sanction*; eu; washington; mould; recall*; salmonel*; safety; defect*; if; could; would; tickets; ill; illness; snow; copyright; publisher withdrew; russian-language; ukraine; kyiv; latvia
trust: 0.55

[AID]
verbs: subsidise; subsidize; bankroll; co-finance; underwrite; sponsor; keep ~ afloat; bail out; prop up; part-fund
object: med, ngo, edu, opp, cvl, rel, ref, country, body
subject: igo, country, gov, ngo, place
not subject: bus, cop
near: exile*; independent; refugees; media; civil society; university; students; broadcaster; belsat; ukraine; belarus; minsk; euros; million; billion
actor: subject
recipient: object
measures: money
without: farms; farmers; accus*; alleg*; team; club; tournament; terror*; extremis*; if; could; festival; unrest; state-owned; ticket*
trust: 0.6

[ELECT vote]
verbs: (queue|queue up|line up|stand in line|wait in line|stand|wait|stretch|form|snake) ~ to vote; (queue|queue up|line up|stand in line) ~ (polling station|polling stations|ballot box|polls)
actor: subject
recipient: none
implied actor: voters
without: if; could; would; refus*; parliament; lawmakers
trust: 0.7

[GOVERN dismiss]
verbs: impeach; vote to impeach; (pass|approve|carry|adopt|win) ~ (no-confidence|no confidence) ~ (vote|motion)
subject: leg, named, none, party
actor: subject
recipient: object, in, against
implied actor: parliament
without: if; could; would; fail*; threat*; surviv*; call*; demand*; begin; began; plan*; defeat*
trust: 0.75

[REJECT]
verbs: (obstruct|torpedo|stymie|scupper|stall|thwart|sink|filibuster|frustrate) ~ (statement|declaration|resolution|text|communique|document|conclusions|motion|bid|package|bill|mandate|budget)
subject: country, place, gov, leg, named, igo, none, diplomat
not subject: cop, bus
near: eu; joint; un; council; osce; nato; bloc; consensus; unanim*; moscow; budapest; hungary; russia; china; parliament; senate; minsk
actor: subject
recipient: object, of
without: if; could; would; threat*; website; site; access; account; text message*
trust: 0.6

[MOBILIZE weapons]
verbs: (replenish|build up|top up|stockpile|restock|rebuild|renew|refill|amass|accumulate|boost|bolster) ~ (stocks|stock|stockpile|stockpiles|arsenal|arsenals|reserves|missiles|ammunition|munitions|shells|weapons)
subject: mil, country, gov, place, named, none
not subject: bus, cop
near: missile*; ammunition; munition*; shells; weapon*; arsenal*; army; military; defence; defense; rockets; air-defence; interceptor*
actor: subject
recipient: none
without: if; could; would; grain; gas; fuel; food; vaccine*; plan*; promis*; urge*; call*; for ukraine; to ukraine
trust: 0.65

[INCIDENT accident]
verbs: plummet; plunge; drop; fall; crash; collapse; get stuck; snap; come down; topple; jam
subject: plantthing
near: floors; floor; injur*; killing; killed; dead; trapped; passengers; workers; residents; hospital; storm
not subject: bombword
actor: none
recipient: none
without: shell*; missile*; drone*; price*; regime; government; if; could; would; output; production; sabotage; demand; market
trust: 0.6
`;
