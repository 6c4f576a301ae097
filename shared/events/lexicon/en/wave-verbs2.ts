/** Frames of common verbs of news in English, gone through verb by verb. The format is told in ../format.ts. */
export const waveVerbs2 = `
# --- PROTEST ------------------------------------------------------------------------------------------------

# Whatever people do "in solidarity with the prisoners" or "in protest at the war" is done for that.
[PROTEST demo]
verbs: play; perform; sing; dance; dress; wear; shave; paint; plant; release; light; draw; write; ride; cycle; drive; jog; run; walk; read; recite; fast; honk; hoot; stand; gather; drop; bang; turn off; turn ~ back; switch off; leave; cut off; cover; hang; float; lie down; stage; hold; come; rally
near: in solidarity with ^(jailed|imprisoned|detained|arrested|prisoners|political|protesters|striking|strikers|belarus|ukraine|ukrainian|belarusian|belarusians|ukrainians|those|him|her|them|workers|students|miners|doctors|families|journalists); in solidarity with the ^(jailed|imprisoned|detained|arrested|prisoners|political|protesters|striking|strikers|people|belarusian|workers|students|miners|doctors|families|journalists|victims); in ^protest (at|against|over); as a sign of ^(protest|solidarity); as a ^protest (at|against|over); in a show of ^(solidarity|defiance); in a gesture of ^(solidarity|protest|defiance)
subject: person, number, opp, edu, lab, cvl, named, crowdpeople, rel, med
not subject: cop, mil, gov, troopsthing, jud, igo, country, leg, diplomat, bus
not object: post, country, party, talks
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: resign*; quit; detained; arrested; fined; sentenced; convicted; hunger; strike; strikes; stopped work; walked out; school; team; squad; league; season; boycott*; embassy; ambassador; summit; hall; session
trust: 0.6

[PROTEST demo]
verbs: (mark|commemorate|celebrate|greet|observe|meet) ~ (anniversary|day|birthday|inauguration|arrival|visit|verdict|election|result) ~ with ~ (march|rally|vigil|protest|picket|demonstration|procession|sit-in|chain|marches|rallies|vigils|protests|pickets|demonstrations|whistles|boos|banners|placards)
subject: person, number, opp, edu, lab, cvl, crowdpeople, rel, none, pronoun, named
not subject: cop, mil, gov, igo, country, leg, diplomat
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: if; banned; refus*; detained; torch*; communist; victory day
trust: 0.65

[PROTEST]
verbs: rise up; rise up against; rise against; rebel; rebel against; revolt; revolt against; mutiny; be up in arms; take up ~ (pitchforks|cudgels) against
subject: person, number, opp, edu, lab, cvl, crowdpeople, place, country
not subject: leg, pty, gov
actor: subject
recipient: against
count subject: participants
without: if; could; would; might; sentenced; troops; wagner; prigozhin; backbench*; must; call* on; urge*; should; party
trust: 0.5

# --- CONSULT ------------------------------------------------------------------------------------------------

# A head of state who calls another.
[CONSULT phone]
verbs: call; ring; ring up; call up; phone; phone up; telephone; dial; call back; ring back; phone back; speak by ~ (phone|telephone) to; get ~ on the (phone|line); reach ~ by (phone|telephone)
near: for the first time; to discuss; to congratulate; to express; to talk; to brief; to inform; to ask; to thank; to offer; for the second time; the third time; by telephone; on the phone; from the kremlin; late on; hotline; twice; three times; again on; before dawn; after midnight; on the eve; yesterday; on ^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)
object: gov, named, diplomat, pronoun
subject: gov, named, diplomat, igo, pronoun
not object: thing, place, body, country, talks, vote, embassy
actor: subject
recipient: object, to
without: calls him; dictator*; puppet*; liar; terrorist*; fascist*; as a; an act; a step; usurper; murderer; criminal*; aggressor; hero; partner*; brother; friend; cowards; traitor*; illegitimate; election*; extraordinary; emergency; session; doctor*; police; ambulance; mother; wife; family; call on; call for; called for; called in
trust: 0.6

# --- COERCE -------------------------------------------------------------------------------------------------

# What a court says must be: to stay where one is locked up.
[COERCE arrest]
verbs: rule; order; decide; say; agree; decree; determine; announce
near: must stay ^in (custody|jail|prison|detention); must remain ^in (custody|jail|prison|detention); (will|would|should|shall) (stay|remain) ^in (custody|jail|prison|detention); (will|would|should|must) (stay|remain) ^behind bars; (will|would|should|must) be ^(held|kept) in (custody|jail|prison|detention); (must|should|would|will) be ^remanded; (must|should|will|would) (stay|remain) under ^house arrest; (to|must|should) be ^kept (in custody|behind bars|under house arrest|in detention); to keep (him|her|them) ^(in|behind|under) (custody|bars|house|jail|prison|detention)
subject: jud, cop, gov, named, pronoun, none
actor: subject
recipient: indirect
implied actor: court
implied recipient: protesters
measures: sentence
without: if; until ~ pay; amnesty; lawyer said; pardon*; ask*
trust: 0.65

# --- RELOCATE -----------------------------------------------------------------------------------------------

# What makes people go: repression, war, hunger.
[RELOCATE flee]
verbs: (drive|force|push|send|hound|pressure|compel|squeeze|scare|frighten|oblige|chase|lead|prompt|spur|cause) ~ (abroad|into exile|out of the country|into emigration|from the country|to leave|to flee|to emigrate|from their homes|from ~ homes)
object: person, number, named, edu, cvl, lab, med, opp, ngo, body, bus
subject: thing, violence, none, law, protestevent, case, event, measure
not subject: person, cop, diplomat
actor: object
recipient: none
count object: persons
without: diplomat*; ambassador*; embassy; expel*; if; could; could not; deport*; migrants to belarus; return home; troops; soldiers; army; prices; investors
trust: 0.6

# --- SANCTION -----------------------------------------------------------------------------------------------

# States and unions that put officials, judges or firms on their lists need say no more.
[SANCTION discontinue]
verbs: sanction; blacklist; designate; list; penalise; penalize; punish; slap ~ on; put ~ under sanctions; place ~ under sanctions; bring ~ under sanctions; hit ~ with sanctions
object: person, body, bus, gov, cop, jud, med, mil, number, named, leg
not object: extremist, text, law, place, ref
subject: country, igo, place
not subject: jud, cop
near: official*; judge*; prosecutor*; propagandist*; officer*; commander*; bank; banks; company; companies; firms; plant; plants; refinery; refineries; airline; airlines; carrier; entities; individuals; businessm*; businesswom*; tycoon*; oligarch*; minister*; ministries; broadcaster*; warden*; governors; son; sons; daughter; associates; lawmakers; mps; deputies; rectors; producers; manufacturer*; exporters; shipping; traders
actor: subject
recipient: object
count recipient: persons
without: extremist*; terrorist*; heritage; unesco; lift*; remov*; delist*; might; could; kgb; minsk sanctioned; kremlin; police; foreign agent*; undesirable; as a candidate; holidays; if; urge*; call* on; call* for; ask*
trust: 0.6

# --- ACCUSE -------------------------------------------------------------------------------------------------

# To attack with words.
[ACCUSE disapprove]
verbs: attack; lash; hit; go after; assail; savage; pillory; lambast; lambaste; slam; flay; excoriate; have a go at; take aim at; take a swipe at; fire ~ broadside at
near: in (a|his|her|their|its) ^(speech|statement|interview|address|remarks|post|article|column|letter|comments|tweet|broadcast|report); in (an|his|her) ^(interview|address|article|editorial); (speaking|telling|told) ^(reporters|journalists|parliament|deputies|lawmakers); at a ^(briefing|news conference|meeting|press conference); on ^(state television|state tv|telegram|twitter|television|social media|air); for ^(failing|refusing|supporting|hosting|sheltering|harbouring|funding|arming|interfering|backing|ignoring|blocking|closing|building|staying|remaining|its|his|her|their); over ^(its|his|her|their|the)
subject: gov, leg, opp, named, country, place, igo, ngo, pronoun, diplomat, pty, med, rel
not subject: cop, mil, crm, weapon, troopsthing, hackerthing
object: gov, leg, country, place, named, igo, pronoun, med, ngo, opp, body, measure, law, text, vote, rel, pty
not object: property, troopsthing, weapon
actor: subject
recipient: object, at
without: missile*; drone*; knife; bomb*; artillery; troops; hack*; website*; cyber*; stones; force; forces; plant; refinery; depot; airfield; killed; injured; wounded; border guards; shell*; fire; punch*; beaten; beat
trust: 0.6

[ACCUSE disapprove]
verbs: (state|express|voice|lodge|convey|register|declare|deliver|hand|submit|make|file|present|send|put) ~ (strong|strongest|firm|resolute|sharp|official|formal|vigorous|decisive|its|their|a|categorical) ~ (protest|protests|indignation|outrage|disgust|condemnation)
subject: country, gov, igo, body, place, diplomat, named, none, leg, rel, ngo, opp, pronoun
actor: subject
recipient: to, with, against, indirect
without: if; refus*; freedom; fear
trust: 0.65

# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN]
verbs: (raise|float|hold out|dangle|brandish|revive|invoke) ~ (prospect|spectre|specter|possibility|threat|idea|option) of ~ (stationing|deploying|placing|using|sending|striking|invading|annexing|moving|basing|a strike|force|war|invasion|retaliation|nuclear|missiles)
subject: gov, named, country, place, pronoun, mil, leg
not subject: expert, opp, med, ngo
actor: subject
recipient: to, against
absorbs: yes
without: analyst*; would not; ruled out
trust: 0.6

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: (open|reopen|re-open|inaugurate|establish|set up|restore|upgrade|launch) ~ (embassy|consulate|mission|representation|representative office|consulate general|honorary consulate|trade office|interests section|embassies|consulates); send ~ ambassador back to; return ~ ambassador to; exchange ~ ambassadors; appoint ~ ambassador after; raise ~ (relations|ties) to ~ level; elevate ~ (relations|ties|partnership)
subject: country, gov, body, place, named, igo, person, none, pronoun
not subject: cop, jud, med
actor: subject
recipient: to, with, object
without: if; refus*; urge*; call* on; case; exhibition; festival; fact-finding; rescue; observer mission; mission launched; election; observation; trial; fire; closed; military mission; could; staff; field mission; monitoring
trust: 0.6

# --- COOPERATE ----------------------------------------------------------------------------------------------

# Trade that one side makes grow or shrink.
[COOPERATE]
verbs: (increase|boost|expand|raise|double|triple|treble|quadruple|ramp up|step up|grow|widen|build up|more than double|resume|restart|launch|begin|start) ~ (export|exports|import|imports|shipments|sales|deliveries|purchases|turnover|trade) ~ (to|with|from|of|by)
subject: country, place, bus, body, named, none
not object: sanctions
near: to; with; from
actor: subject
recipient: to, with, from, by
measures: money, percent
without: sanction*; could; would; may; might; plan*; want*; hope*; help*; aim*; arms; weapon*; migrants; if; in order; should; need*; ask*; urge*; domestic; retail; supermarket*; russian-made; tax*; revenue*
trust: 0.55

# --- MOBILIZE -----------------------------------------------------------------------------------------------

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

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: (end|finish) ~ (his|her) ~ (life|days) in; (meet|find) ~ (death|end) in; not live to see ~ (release|trial|freedom); not survive ~ (transfer|interrogation|custody|prison|night|operation); leave ~ (prison|colony|cell|custody) in ~ (coffin|bag)
subject: person, named, pronoun, opp
actor: none
recipient: subject
needs: recipient
without: if; feared; career; war; football
trust: 0.65

# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST yield]
verbs: (approach|come to|go to|turn to|write to|contact) ~ with ~ (request|requests|plea|appeal|demand|demands|proposal|offer|petition|list of demands); (put|place|lay|table|bring|present|submit|make|set out) ~ (request|demand|demands|proposal|appeal|plea|petition) ~ (to|before|with); (renew|reiterate|repeat|restate|step up|intensify|back up|reinforce) ~ (request|demand|demands|appeal|plea|call|calls|appeals) ~ (to|for|that)
subject: country, gov, named, opp, igo, ngo, person, body, place, leg, pronoun, rel, number, med
not subject: cop, jud
actor: subject
recipient: object, to, before, with
absorbs: yes
without: court; appeals court; supreme court; prosecutor*; reject*; turned down; refus*; rejected; denied; budget; sanctions against; extradition; verdict; sentence; appeal against; appealed; if; criticism; bill; law
trust: 0.55

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: (cast|use|exercise|wield|apply|impose|employ|invoke) ~ veto; (cast|give) ~ vote against; vote against; vote down; vote no; block ~ with ~ veto; raise ~ hand against
subject: country, gov, place, igo, named, leg, pty, person, number, pronoun, opp
actor: subject
recipient: on, of, against
without: if; could; threat*; power; right; might; never; urge*; lukashenko; for or against
trust: 0.6

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT result]
verbs: lose ~ (election|runoff|run-off|vote|referendum|race|poll|by-election|ballot|contest for|presidency|majority|seat|seats|mandate); go down to ~ defeat; suffer ~ defeat; concede ~ (defeat|election|race); crash to ~ defeat; be beaten into ~ (second|third) place; be defeated by; be voted out; trail ~ with ~ percent; come ~ with ~ (percent|per cent|% of); finish ~ with ~ (percent|per cent|% of); pull ~ (percent|per cent|% of)
subject: person, named, opp, pty, gov, leg, pronoun, body
near: election; elections; runoff; run-off; vote; votes; referendum; ballot; poll; seat; seats; presidency; candidate; incumbent; constituency; parliament
not subject: trade, bus, market
actor: none
recipient: subject
measures: percent
without: if; would; could; fear*; match; final; game; season; tournament; cup; league; court; lost his seat belt; medal; set; since he lost; refus*; lawsuit
trust: 0.55

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE censor]
verbs: (stop|cease|end|suspend|halt|drop|discontinue|ban|forbid|prohibit|bar|block|jam|interrupt|cut off) ~ (broadcasting|rebroadcasting|retransmitting|retransmission|relaying|broadcast of|broadcasts of|transmission of|distribution of|airing of|screening of|showing of|sale of|printing of|publication of|delivery of|subscription to); (take|force|knock|pull|drive|throw) ~ off (air|the air|the airwaves|cable)
object: med, named, text, cultureevent, site, none, body, thing
subject: country, gov, cop, jud, body, place, none, bus, named
near: channel; channels; television; tv; newspaper; newspapers; weekly; magazine; film; books; book; radio; euronews; programme; programmes; station; broadcaster; internet; site; print*; kiosk*; belposhta
actor: subject
recipient: object, of, to
implied actor: authorities
without: if; could; technical; storm; lightning; match; league; olympic; sport*; european broadcasting union; ebu; copyright; licence fee; season; unpaid; russian state; eu; european union; latvia; lithuania; poland; ukraine banned
trust: 0.6

# A house of culture, a cinema or a shop that drops what officials do not like.
[COERCE censor]
verbs: pull; drop; withdraw; shelve; scrap; remove; cancel; take down; take off ~ (bill|programme|shelves|poster|display|repertoire); strike ~ from ~ (programme|repertoire|bill); postpone indefinitely; refuse to (show|screen|stage|print|sell|stock|display)
object: cultureevent, text, thing
subject: school, bus, body, edu, med, none, person
near: after a call from; at the request of the; on orders from; on the orders of; under pressure from; on instructions from; after a complaint from; at the insistence of; by order of; after a letter from; ordered by the; on the advice of the ministry; at the demand of
actor: subject
recipient: object, of, by
without: if; food; meat; milk; recall; batch
trust: 0.6

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: (spend|invest|put|channel|pour|direct|set aside|mobilise|mobilize|contribute|devote|make available|find|release|free up|raise) ~ (million|billion|thousand|euros|dollars|zlotys|pounds|euro|kronor|crowns|francs|roubles|rubles|sum|funds|money) ~ (support|help|assist|aid|humanitarian|refugees|prisoners|victims|independent media|civil society|families|rehabilitation|reconstruction|treatment|scholarships); (arm|equip|rearm|re-equip|supply|furnish|provision|kit out) ~ (ukraine|kyiv|moldova|belarus|minsk|the rebels|volunteers|the regiment) with
subject: country, gov, igo, ngo, place, body, named, person, number, cvl, opp, bus, none
not subject: cop, jud, mil
actor: subject
recipient: for, on, to, object
measures: money
without: if; could; stole; stolen; embezzle*; fined; budget deficit; charged; sentenced; accused; detained; convicted; promised; pledge*; pension*; farm*; agricultural; state support
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN decide]
verbs: (split|merge|abolish|dissolve|rename|reorganise|reorganize|restructure|downgrade|upgrade|subordinate|disband|combine|unite|transfer|turn|transform|convert) ~ (ministry|ministries|department|agency|committee|committees|district|districts|region|regions|academy|inspectorate|directorate|service|state enterprise|corporation|concern) ~ (in two|into|with|to|by decree|under); (create|set up|establish|form|found|launch) ~ (ministry|agency|inspectorate|directorate|state body|state fund|free economic zone|economic zone|special service|state committee|state corporation|state holding|presidential council|coordinating council on|working group on)
subject: gov, country, named, place, leg, none, person
not subject: opp, ngo, igo, bus, cop
actor: subject
recipient: none
without: if; call* for; propos*; urge*; demand*; court; extremis*; banned; party; union; opposition; exile; sanction*; eu; european; nato; un
trust: 0.6

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT crowd-control]
verbs: split; divide; cut; cut ~ in two; break; break up; scatter; press; push; squeeze; drive; drive back; hem in; force back; sweep; charge; rush; ram; plough into; wade into; disperse; flush; clear
subject: cop, policething, mil, none
target: crowdthing, crowdpeople, opp, person, number, protestevent
near: (with|using|firing|fired|deploying|by|threw|throwing|lobbed) (stun|flash|gas|tear|water|rubber|batons|shields|smoke|pepper|noise|flashbangs|grenades|cannon|horses)
actor: subject
recipient: object, into
implied actor: police
implied recipient: protesters
without: border; migrant*; match; football; if; film; accident; train; fans
trust: 0.65

[ASSAULT]
verbs: assault; storm; attack; overrun; capture; take; seize; occupy; push into; advance into; break into; advance on; pound; raze; retake; recapture; enter; (gain|take|win|seize|establish|wrest) ~ control of
subject: mil, troopsthing, uaf, cop
object: settlement, place, country, none
not subject: policething
near: russian forces; russian troops; ukrainian forces; ukrainian troops; russia's; ukraine's; marines; brigade; rebels; wagner; kharkiv; donbas; front; kursk; kyiv; chernihiv; sumy
actor: subject
recipient: object, into, on, of
without: drill; exercise*; imaginary; parade; photo; march through; anniversary; nazi; wehrmacht; red army; world war; 1944; 1941; 1943; 1939; could; would; if; might; plan*; claim*; talks
trust: 0.55

[ASSAULT sexual]
verbs: rape; molest; grope; strip ~ naked; sexually assault; sexually abuse; be ^sexually (assaulted|abused|harassed|humiliated|molested); threaten ~ with rape
near: police*; officer*; guard*; detention; cell; akrestsina; okrestina; prison*; warder*; custody; detainee*; soldier*; van; interrogat*; colony; kgb; jail
subject: cop, mil, none, crm, person
target: person, named, pronoun, number, opp
actor: subject
recipient: object
without: convicted of; sentenced for; accused of raping; teenager; minor; pupil; stepfather; priest; film
trust: 0.65

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT]
verbs: resume; restart; reopen; open; begin; start; get under way; go on; go ahead; continue; end; conclude; be held; take place; wrap up; close; finish; run into ~ (second|third|fourth) day; drag on; last; stretch into ~ night; reconvene; be under way; proceed
subject: talks
near: in ^(minsk|moscow|vienna|geneva|brussels|warsaw|vilnius|kyiv|istanbul|gomel|brest|sochi|riga|berlin|washington|astana|beijing|abu dhabi|st petersburg|prague|helsinki|budapest|london|paris|new york|the hague|vitebsk|grodno); between ^; behind closed doors; round of talks; delegations; negotiat*; ministers; border guards; presidents; envoys
not subject: event, case, hearing
actor: of, between, with
recipient: with, between
without: if; could; would; might; until; peace talks should; wage; pay talks; prison visit; hope*; call* for; urge*; ready; without a deal could; match; visa; coalition
trust: 0.5

# --- ACCUSE -------------------------------------------------------------------------------------------------

# Doubt of a result or a ruling, and what is taken to court.
[ACCUSE]
verbs: (contest|challenge|dispute|fight|appeal|appeal against|sue over|litigate) ~ (sanctions|listing|designation|ban|decision|ruling|blacklisting|measures|fine|expulsion|exclusion|disqualification|dismissal|verdict|refusal|inclusion) ~ (before|in|at|to|with) ~ (court|tribunal|arbitration|cas|committee|un)
subject: person, named, bus, body, country, ngo, pronoun, number, opp, igo, med, gov
actor: subject
recipient: object, of, by
absorbs: yes
without: if; may; could; can; cannot; lost; rejected; dismissed
trust: 0.6

# --- ACCUSE investigate -------------------------------------------------------------------------------------

[ACCUSE investigate]
verbs: investigate; probe; examine; look into; inquire into; dig into; study; clarify; establish
near: (role|complicity|involvement|part|participation|links|ties|responsibility|collusion) ^(of|in|with|to); 's ^(role|complicity|involvement|part|links|ties|responsibility); whether ~ ^(broke|broken|violated|helped|evaded|took part|committed|breached|spied|knew|involved); possible ^(sabotage|espionage|spying|violations|breaches|war crimes|crimes|involvement|links); war ^crimes; crimes against ^humanity; evasion of sanctions; sanctions ^evasion; election ^fraud; vote ^rigging; ill-treatment; torture; allegations of; abuses
subject: cop, jud, igo, gov, country, place, leg, ngo, body
not subject: med, expert, edu, lifeless
object: thing, none, violence, event, vote, trade, body, country, person, number
actor: subject
recipient: of, into, against, possessor
without: call* for; demand*; urg*; refus*; if; could; historian*; scientist*; book; film; should; must; request*; never investigat*; nobody
trust: 0.55

# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST change]
verbs: (stress|underline|underscore|emphasise|emphasize|highlight|reiterate|reaffirm|point to|point out|speak of|insist on|draw attention to|note) ~ (need|necessity|importance|urgency) ~ (for|of|to)
near: new elections; fresh elections; free elections; dialogue; release; investigation; investigate; accountability; end; stop; halt; ceasefire; reforms; restore; reopening; reopen; de-escalat*; access; transparency; respect; abolish; free; political prisoners; solution; stronger; tougher; sanctions; unity; refrain; implement*
subject: gov, leg, igo, ngo, named, diplomat, country, place, opp, rel, person, body, pronoun
not subject: expert, edu, bus, med, lab
actor: subject
recipient: indirect, to
implied recipient: authorities
absorbs: yes
without: cooperation; trade; tourism; investment*; school*; health*; vaccin*; exercise; farm*; harvest; export*; economic; friendship; business; industry; energy; transport
trust: 0.5

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE allege]
verbs: stress; say; state; report; conclude; find; note; warn; write; declare; add; underline; point out; tell; remark; observe; insist
near: (torture|repression|repressions|abuse|violence|persecution|intimidation|harassment|arrests|impunity|censorship|ill-treatment|beatings) (is|are|remains|remain|was|were|has been|have been|had become|has become) ^(systematic|systemic|widespread|routine|rampant|endemic|commonplace|unprecedented|massive|deliberate|state policy|the norm); (amount|amounts|amounted|amounting) to ^(crimes against humanity|a crime|torture|war crimes|persecution|genocide|hostage-taking|terrorism|aggression|blackmail); (is|was|are|were) ^guilty of (crimes|genocide|torture|war|aggression|terrorism); (is|are|was|were) being ^used as (a weapon|weapons|a tool|hostages|bargaining|pawns|human shields|an instrument)
subject: igo, ngo, gov, diplomat, leg, named, country, opp, body, person, expert
not subject: cop, jud, bus, lab
actor: subject
recipient: none
implied recipient: authorities
without: if; court found; judge; convicted; defendant; indictment; sentenced; denied; rejects; reject*
absorbs: yes
trust: 0.55

# --- ASSAULT ------------------------------------------------------------------------------------------------

# Hurt by what is fired or thrown.
[ASSAULT]
verbs: (suffer|sustain|receive|get|have) ~ (wound|wounds|injuries|injury|burns|burn|concussion|shrapnel|fracture|fractures)
subject: person, named, number, pronoun, opp, mil, cop, cvl, med
near: in (the|a) ^(shelling|strike|attack|bombing|bombardment|raid|explosion of|assault|beating); from (a|the) ^(grenade|bullet|drone|shell|missile|mine|rocket|baton|stun); from (rubber|stun|plastic) ^(bullets|grenades); (mortar|drone|missile|artillery|rocket) ^(fire|strike|attack|shelling); shrapnel; gunshot; at the hands of (police|guards|officers|soldiers|investigators); during (his|her|their) (arrest|detention|interrogation); when (police|officers|guards|soldiers) ^(beat|fired|opened|used|shot|threw|stormed|dispersed)
actor: none
recipient: subject
needs: recipient
count subject: injured
without: crash; collision; accident; road; heart; fell; match; training; world war; if; film; accidental; own
trust: 0.6

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE weapons]
verbs: (introduce|bring|bring in|move|redeploy|transfer|relocate|site|place|base|host|accept|receive|take in|haul|rail|fly|carry|ferry|return) ~ (nuclear weapons|nuclear arms|nuclear warheads|warheads|nuclear missiles|missiles|missile systems|bombers|fighter jets|warplanes|iskanders|iskander|oreshnik|s-400|s-300|tanks|howitzers|drones|air defence systems|ammunition) ~ (to|in|into|on|at|from|near) ~ (belarus|belarusian|border|territory|minsk|brest|gomel|poland|lithuania|ukraine|frontier|airfield|base)
subject: country, gov, mil, place, named, none, body, vehicle, convoything
actor: subject
recipient: none
without: if; could; would not; supply ukraine; deliver* to ukraine; to ukraine's; sold; sell; sale; bought; buy; contract; export*; withdraw*; remove*; scrapped; museum; parade; crashed; shot down; fell
trust: 0.55

# --- COERCE -------------------------------------------------------------------------------------------------

# Pressure on what people have founded.
[COERCE restrict]
verbs: curb; limit; restrict; curtail; hamper; hinder; constrain; stifle; squeeze; rein in; clamp down on; crack down on; tighten ~ (control|controls|grip|screws|noose|rules) (on|over|for|around); step up ~ (pressure|control|controls|checks|supervision) (on|over|of); put ~ under ~ (control|supervision|surveillance); paralyse ~ (work|activity|activities) of; obstruct ~ (work|activity|activities) of; prevent ~ from (working|operating|registering|meeting|broadcasting|publishing|teaching|holding|leaving|entering|travelling)
object: ngo, med, rel, opp, edu, pty, lab, thing, body, person, none
near: activities of; activity of; work of; church*; clergy; parish*; media; journalist*; ngos; organisations; organizations; unions; opposition; lawyers; bar; activists; independent; civil society; charities; students; publishers; bloggers; private schools; religious; catholic; dissent*; critics; minority; minorities; schools; relatives; former prisoners; emigr*; exiles
subject: gov, country, cop, jud, place, none, law, leg, named
not subject: igo, ngo, opp, bus, disaster, accident
actor: subject
recipient: object, on, over, of
implied actor: authorities
without: prices; inflation; export*; import*; smuggl*; alcohol; tobacco; spending; corruption; drunk*; speeding; migrants; migration; sanction*; spread of; covid*; virus; eu; brussels; european; if; would; drugs; fraud; crime; tax*; terroris*; traffickers; russian
trust: 0.55

[COERCE ban]
verbs: (publish|release|update|expand|extend|lengthen|replenish|widen|enlarge|post|add to|supplement) ~ (list|register|catalogue) ~ of ~ (extremist|terrorist|banned|forbidden|prohibited); (publish|release|update|expand|extend|replenish|widen|post|supplement) ~ (extremist|terrorist) ~ (list|register)
subject: gov, cop, country, none, place, body, jud
actor: subject
recipient: with, by
implied actor: authorities
without: if; eu; european; sanction*; foods; substances; toys; doping
trust: 0.55

[COERCE misinform]
verbs: (pump out|churn out|spew|spread|peddle|circulate|push|broadcast|air|amplify|disseminate|recycle|spout|feed|seed|plant|run|show|screen|post|publish|distribute) ~ (propaganda|disinformation|fakes|lies|falsehoods|smear|smears|hoax|hoaxes|fabrications|fabricated|forged|doctored|fake|forced confession|forced confessions|staged|deepfake|conspiracy theories)
subject: med, gov, country, body, named, spy, site, cop, none, place
not subject: opp, ngo, jud, accident
actor: subject
recipient: about, against, to, of
without: accus*; convicted; sentenced; charged; arrested; detained; jailed; fined; ban*; block*; law; if; tackle; counter; fight; combat; warn*; for spreading
trust: 0.6

[COERCE arrest]
verbs: (levy|impose|slap|issue|hand|hand down|hand out|mete out|order|set) ~ (fine|fines) ~ (on|to|of|for)
subject: jud, cop, gov, country, none, named, place, pronoun, person
not subject: igo
near: court; judge; rubles; roubles; base units; basic units; journalist*; broadcaster; blogger; activist*; newspaper; editor; priest; protester*; comment*; repost*; flag; picket; rally; opposition; candidate; minsk; authorities
actor: subject
recipient: on, to, object
measures: money
implied actor: court
without: parking; speeding; tax*; traffic; uefa; fifa; antitrust; if; could; up to; referee; law; bill; code; hauliers; importers; overloaded; drivers; speed; carriers
trust: 0.6

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: spare ~ (death penalty|prison|jail|execution|sentence|gallows|firing squad|punishment|fine); spare ~ life; let ~ off ~ (fine|warning|suspended); stop short of ~ (banning|jailing|closing|expelling|sanctioning)
subject: jud, gov, country, named, none, cop
actor: subject
recipient: object, indirect
implied actor: authorities
without: if; asked; plead*; beg*; urge*; hope*
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: spill; spill from; leak; leak from; seep; seep from; gush; escape; flow out; pour out; pollute; contaminate; poison; be ^discharged
subject: trade, thing, aid, body, bus, plantthing
near: pipeline; tank; tanker; ammonia; chlorine; sewage; diesel; oil; fuel; petrol; acid; chemical*; river; wagon; wagons; depot; gas; radioactive; slurry; mazut
not subject: person, text, named, country, gov, policething, crowdpeople
actor: none
recipient: none
without: document*; data; secret*; report*; news; sabotage; partisan*; attack*; drone*; if; could; prisoner*; opinion*; hopes; relations; mind*
trust: 0.6

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE migrate]
verbs: breach; cut through; climb; climb over; scale; tunnel under; dig under; break through; force ~ way through; get through; get over; crawl under; saw through; squeeze through; swim across; wade across; ford; paddle across; row across; wade; swim
object: fencething, none, border, thing, place
near: border; frontier; fence; bug; bug river; czeremcha; bialowieza; białowieża; kuznica; usnarz; from belarus; from the belarusian; across the svislach
subject: number, person, ref, none
not subject: opp, cop, mil, lab, edu, med, policething, troopsthing
actor: subject
recipient: none
count subject: persons
implied actor: migrants
without: prison; colony; parliament; embassy; police line; guards; prisoner*; inmate*; marathon; athlete*; competition; tourist*; mushroom; ice; bear; elk; wolf; animal*; balloon*; smuggler*; cigarettes; activist*
trust: 0.6

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: set off; leave; arrive; depart; head; fly; land; reach; cross; roll; drive; get through; come; go; be on ~ way; deliver; bring; carry; unload
subject: vehicle, convoything, flyingthing, batch, aid, travel
near: humanitarian ^aid; humanitarian ^cargo; relief ^supplies; aid ^convoy; loaded with ^(aid|medicines|food|clothes|generators|supplies); carrying ^(aid|medicines|food|clothes|generators|supplies|medical|humanitarian); with ^(medicines|medical supplies|humanitarian aid|ventilators|generators|vaccines); tonnes of ^(aid|food|medicines|humanitarian)
not subject: weapon, troopsthing, dronething
actor: of, possessor, from
recipient: to, for, in
without: if; block*; refus*; stopped; seized; crash*; sold; smuggl*; turned back; stuck; detained; search*
trust: 0.55

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT multilateral]
verbs: (organise|organize|host|hold|stage|convene|sponsor|put on|arrange|set up|open|call) ~ (conference|forum|summit|round table|roundtable|hearing|hearings|debate|symposium|congress|donors|consultations) ~ (on|about|with|for|of) ~ (belarus|belarusian|ukraine|minsk|ministers|migration|security|sanctions|leaders|presidents|ambassadors|opposition|border|heads)
subject: country, gov, igo, place, body, ngo, leg, named, edu, none
not subject: jud, cop, bus
actor: subject
recipient: with, of
without: if; call* for; propos*; urge*; medical; scientific; festival; trade fair; business; court; pre-trial; online shop; detained
trust: 0.5

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: (nominate|propose|put forward|put ~ forward|recommend|shortlist|name|submit) ~ for ~ (prize|award|sakharov|nobel|medal|order|honour); (dedicate|devote) ~ (prize|award|medal|speech|victory|concert) to; (award|present|bestow|confer|hand) ~ (prize|medal|order|honorary|title) ~ (to|on)
near: prisoner*; political; jailed; imprisoned; opposition; activist*; journalist*; viasna; bialiatski; tsikhanouskaya; kalesnikava; pratasevich; poczobut; democratic; protester*; rights; lukashenko; president; putin; ambassador; minister; soldier*; exile*
subject: person, body, country, gov, igo, ngo, leg, place, named, number, none, pronoun
actor: subject
recipient: object, to, on
without: if; oscar; film; best actor; song; school prize; stripped; fashion; season; league
trust: 0.6

# --- COERCE -------------------------------------------------------------------------------------------------

# Railways, bridges and lines that partisans and saboteurs put out of use.
[COERCE seize]
verbs: disrupt; paralyse; paralyze; halt; stop; block; cripple; cut; sever; sabotage; damage; derail; wreck; blow up; burn; set fire to; torch; put ~ out of action; knock out; bring ~ to a halt
object: railthing, traffic, travel, vehicle, convoything, utilitything, property, passthing
subject: wrecker, hackerthing
not object: person
actor: subject
recipient: object, of, possessor
without: if; sentenced; convicted; charged; accused; jailed; detained; could; film
trust: 0.65

# What guards take off or stop at a border.
[COERCE seize]
verbs: intercept; seize; stop; confiscate; impound; detain; hold up; uncover; find; discover; catch
object: batch, trade, vehicle, balloonthing, aid, carriedoff, thing
near: contraband; smuggled; cigarettes; illegal; undeclared; hidden; concealed; counterfeit; sanctioned goods; dual-use; drugs; without papers; sanctions-busting
subject: cop, gov
not object: text, talks
actor: subject
recipient: from, of
without: if; could; shop; drone*; jets; fighter; archaeolog*
trust: 0.55

[COERCE restrict]
verbs: intercept; stop; turn back; push back; hold back; head off; send back; halt; repel; catch; pick up; round up; return; apprehend
object: ref, number, person
near: migrants; refugees; asylum; illegal crossing; illegal crossings; crossing illegally; crossed illegally; from the middle east; afghan*; iraqi*; syrian*; somali*; attempts
subject: cop, country, mil, place, gov
not subject: ref
actor: subject
recipient: object
count recipient: persons
without: if; could; helped; charity; volunteers; sea; sentenced; smuggler*; driver*; trafficker*
trust: 0.5

[COERCE seize]
verbs: (burn|smash|destroy|trash|break|wreck|tear up|cut up|throw away|pile up) ~ (phone|phones|belongings|documents|tents|passports|papers|books|flags|backpacks|laptop|laptops|banner|banners|car window|windscreen|windscreens|windows of)
subject: cop, mil, none
near: police; guards; officer*; agents; soldiers; omon; kgb; security; masked; border
actor: subject
recipient: possessor, of, from
implied actor: police
without: storm; hail; vandal*; protester*; rioters; demonstrators; mob; thieves; crash; if; fire; accident; drone; missile; shell*
trust: 0.55

[COERCE]
verbs: intimidate; harass; hound; browbeat; bully; blackmail; stalk; terrorise; terrorize; coerce; strong-arm; lean on; pressurise; pressurize; pressure; put pressure on; exert pressure on; cow; single out; persecute; victimise; victimize; repress; lash out at; drag ~ into; muzzle; gag
object: person, number, named, opp, med, cvl, lab, edu, rel, ngo, pronoun, body
near: police; kgb; agents; officers; officer*; security; authorities; regime; officials; administration; management; minsk; lukashenko; lukashenka; belarusian; guards; colony; state; services; prosecutors; voters; relatives; families; workers; lawyers; jailed; prisoner*; journalist*; activist*
subject: cop, gov, country, place, none, named, jud, bus, med, person
not subject: opp, ngo, igo, disaster
actor: subject
recipient: object
implied actor: authorities
without: if; children at; online; school; sanction*; to release; to free; eu to; bully at; teammates; classmates; dogs; crowd pressure; market; washington should; must be; accus*; banks; rouble; could be; not be intimidated; attempt to
trust: 0.5

[COERCE restrict]
verbs: isolate; cut off; keep apart; hold apart; separate; bar ~ from seeing; wall off; seal off
object: person, named, number, opp, pronoun
near: from (their|his|her|other|the outside|all) ~ ^(families|family|relatives|prisoners|inmates|world|lawyers|lawyer|children|contact); in solitary; incommunicado; from the outside ^world
subject: cop, gov, country, none, jud, place
actor: subject
recipient: object
implied actor: authorities
without: covid*; virus; infect*; quarantine; patient*; snow; flood*; west; sanction*; storm
trust: 0.55

[COERCE restrict]
verbs: (exclude|expel|dismiss|suspend|throw out|kick out|drop|sack|fire|send down|strike off|remove|oust) ~ from ~ (university|academy|college|institute|school|bar|union|faculty|team|squad|plant|job|staff|ministry|hospital|theatre|orchestra|church|conservatory|teaching|post)
near: for (attending|taking part|joining|signing|supporting|participating|protesting|striking|speaking|refusing|posting|wearing|criticising|criticizing|opposing|displaying|his|her|their); after (he|she|they) (signed|spoke|joined|took|attended|posted|refused|criticised|criticized); over (his|her|their) (views|comments|post|posts|participation|support); protest*; rally; rallies; strike; political; disloyal*; unreliable; opposition
object: person, number, edu, lab, cvl, named, pronoun, med
subject: edu, gov, body, none, bus, person, country, jud, place
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: doping; sanction*; embassy; diplomat*; eu; ioc; federation; olympic; world; drunk*; plagiarism; exam; if; threaten*; injur*; minister; governor; general
trust: 0.6

[COERCE]
verbs: suppress; stifle; crush; stamp out; smother; snuff out; silence; extinguish; quash; clamp down on; crack down on; root out; punish
object: thing, violence
near: dissent; opposition; free speech; freedom of; independent voices; critical voices; criticism; civil society; any protest; disloyalty; unrest; independent press; independent media; political activity; resistance; solidarity; remembrance; memory
subject: gov, country, place, named, cop, jud, none, body
not subject: igo, ngo, opp, expert
actor: subject
recipient: of, object
implied actor: authorities
without: if; soviet; stalin; fire; market; smile; rumour*; film; nazi; would; uprising of
trust: 0.5

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT]
verbs: suppress; crush; put down; quell; quash; bloodily suppress; drown ~ in blood; stamp out
object: protestevent, thing, opp
near: uprising; rebellion; revolt; mutiny; insurrection; riot; riots; unrest
subject: mil, cop, gov, country, named, none, place, body
actor: subject
recipient: of, object
implied actor: police
implied recipient: protesters
without: if; soviet; 1968; 1956; 1863; 1794; kosciuszko; tsar*; museum; anniversary; exercise; drill; train*; would; plan*
trust: 0.5

[ASSAULT heavy-weapons]
verbs: wipe out; raze; level; flatten; obliterate; devastate; gut; pulverise; pulverize; reduce ~ to (rubble|ruins|ashes); demolish; lay waste to; turn ~ into ruins; rip through; slam into; plough into; crash into; tear into; tear through
subject: firething, dronething, mil, launcherthing
object: settlement, place, property, person, number, thing, plantthing, school
not object: text
near: missile*; drone*; shell*; artillery; rocket*; strike*; bombardment; russian; ukrainian; shahed*; barrage; air raid
actor: subject
recipient: object, into, through
without: drill; exercise*; if; could; would; 1943; 1944; nazi; khatyn; road; crash; intercepted; test; shot down; debris of a drone fell; harmless*
trust: 0.55

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN decide]
verbs: (dissolve|disband|prorogue|suspend|dismiss|convene|recall|adjourn) ~ (parliament|the government|cabinet|assembly|sejm|seimas|rada|council of the republic|house of representatives|local council|local councils|duma); (dismiss|sack|fire|dissolve) ~ (entire|whole) ~ (government|cabinet|board)
subject: gov, named, person, leg, none, country, place
not subject: opp
actor: subject
recipient: object
without: if; urge*; call* for; demand*; could; soviet; 1996; 1994; threaten*; court
trust: 0.6

[GOVERN law]
verbs: (rewrite|amend|change|overhaul|redraft|revise|recast|reshape) ~ (constitution|electoral code|criminal code|electoral law|basic law|tax code|law on|labour code|charter|rulebook)
subject: gov, named, leg, country, place, person, none, pronoun, body
actor: subject
recipient: none
without: if; urge*; call* for; demand*; could; opposition wants; propos*; club; federation; soviet
trust: 0.55

# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: (align|associate) ~ with ~ (sanctions|eu sanctions|measures|restrictive|decision|embargo); join ~ (eu|european|western|american|us) ~ sanctions; (mirror|match|copy|replicate|adopt|follow|echo|transpose) ~ (eu|european|american|us|british|bloc) ~ (sanctions|measures|restrictions|listings|embargo); (drop|pull|remove|throw|wipe|strike|knock|take) ~ (off|from) ~ (satellite|satellites|platform|platforms|air in|catalogue|eutelsat|app store|swift|system)
near: sanction*; measures; restrictions; embargo; satellite*; eutelsat; swift; platform*; channel; bank; app
subject: country, gov, place, igo, named, bus, body, none
actor: subject
recipient: against, on, object, of
without: if; refus*; urge*; lift*; launched; orbit; storm; could
trust: 0.6

[SANCTION]
verbs: isolate; shun; ostracise; ostracize; cold-shoulder; quarantine; freeze out; turn ~ back on; sever ~ from; cut ~ off from
object: country, place, gov
near: minsk; belarus; lukashenko; lukashenka; moscow; russia; regime
subject: country, igo, gov, body, none, person, place
not subject: jud, cop
actor: subject
recipient: object
without: if; could; would; want*; try; tries; tried; not isolate; danger; risk; snow; electricity; grid; power; storm; will not; should
trust: 0.5

# --- MOBILIZE -----------------------------------------------------------------------------------------------

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

[MOBILIZE troops]
verbs: (wrap up|finish|complete|conclude|prolong|resume|continue|suspend|postpone|plan|schedule|rehearse|practise|practice|intensify|step up) ~ @drill
subject: country, mil, gov, igo, place, body, none, troopsthing
near: military; army; troops; border; air defence; artillery; battalion; brigade; combat; csto; nato; forces; drills; exercises; manoeuvres; reservists; territorial; tank
actor: subject
recipient: none
without: joint; together with; school; teacher*; teaching; fire drill; vocational; course; rescue*; job; coach; squad; football; athletes; russia and belarus; belarus and russia; if; prison; doctors; students
trust: 0.55

[MOBILIZE weapons]
verbs: (intensify|step up|increase|resume|launch|begin|conduct|continue|carry out) ~ (flights|sorties|patrols|reconnaissance|overflights|air patrols|missile launches|balloon launches)
subject: country, mil, gov, place, none, igo, body
near: over; along; near; border; fighter*; drone*; air force; bomber*; reconnaissance; military; balloons; surveillance
actor: subject
recipient: none
without: airline*; belavia; passenger; charter; tourist*; direct; commercial; to minsk; to moscow; between; humanitarian; evacuation; bus
trust: 0.55

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE allege]
verbs: (expose|uncover|reveal|lay bare|unearth|unmask|bring to light|dig up|blow the whistle on|trace|map|track down) ~ (scheme|schemes|network|fraud|torture|abuse|abuses|corruption|crimes|violations|beatings|embezzlement|evasion|smuggling|supply chain|supplies|rigging|falsification|falsifications|falsified|kickbacks|bribes|forced labour|secret|identities|names|assets|villa|route|routes|role|links|ties|killings|spy ring)
subject: med, ngo, opp, cop, gov, jud, country, place, person, named, body, text, igo, none, hackerthing, number
actor: subject
recipient: of, by, in, possessor
without: if; film; novel; excavat*; archaeolog*; star; wedding; could; new model; dress; exhibition; refus*
trust: 0.55

[ACCUSE disapprove]
verbs: (intensify|step up|sharpen|ramp up|renew|repeat|reiterate|heap|pile on|voice|level|level ~ at|direct|aim|pour) ~ (criticism|condemnation|accusations|allegations|attacks on|denunciation|rhetoric against)
subject: country, gov, igo, place, opp, ngo, leg, named, person, body, med, pronoun
actor: subject
recipient: of, on, at, against
without: if; film; coach; fans; refus*; game; season
trust: 0.55

[ACCUSE investigate]
verbs: subpoena; call ~ to testify; call ~ as a (suspect|witness); bring ~ in for questioning; initiate ~ (proceedings|case|cases|inquiry|prosecution|investigation|impeachment|disciplinary)
subject: jud, cop, leg, gov, body, none, country, place
actor: subject
recipient: object, against, of
without: bankruptcy; if; ambassador; envoy; charge d'affaires; insolvency
trust: 0.55

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: fail to (ratify|adopt|approve|pass|back|endorse|support|agree|extend|renew|override|recognise|recognize|comply|obey|appear|turn up|respond|reply|answer|heed); (stall|hold up|hold back|delay|drag out) ~ (ratification|adoption|approval|agreement|decision)
subject: leg, gov, country, igo, place, body, named, person, none
not subject: lifeless
near: accord; treaty; agreement; sanctions; resolution; package; bill; deal; mandate; convention; demand*; summons; appeal*; call; calls; request*; letter*; ultimatum; ratification; adoption; statement
actor: subject
recipient: of, with, to, object
without: if; exam; test; doping; start; candidate failed; quality; standards; sentenced; convicted
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

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

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: (commemorate|remember|honour|honor|mourn|pay tribute to|pay homage to) ~ with ~ (candles|flowers|lanterns|portraits|silence|march|vigil|procession); (lay|bring|place|leave) ~ (flowers|candles|lanterns|portraits) ~ (for|to|at|where|outside)
subject: person, number, opp, edu, lab, cvl, crowdpeople, rel, none, pronoun
near: bandarenka; bondarenko; taraikouski; killed protester; square of changes; victims of repression; political prisoner*; kurapaty; navalny; nemtsov; shot; repress*; died in custody; died in prison; opposition; protests; embassy
not subject: cop, mil, gov, igo, country, diplomat
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: detained for; fined; convicted; arrested; minister; president; victory; if; wreath*
trust: 0.6

[PROTEST riot]
verbs: rampage; rampage through; run riot; run amok; go on ~ rampage; loot; ransack; torch; overturn; set ~ alight; set ~ on fire; burn down; lynch; besiege
subject: crowdthing, crowdpeople, number, person, none
near: mob; mobs; crowd; crowds; rioters; rioting; riot; riots; pogrom; gangs of youths; youths; looters; looting; angry villagers
not subject: cop, mil, gov, troopsthing, vehicle
actor: subject
recipient: object, through
count subject: participants
implied actor: protesters
without: charged; convicted; sentenced; accused; football; elk; bear; boar*; cow; bull; elephant; troops; soldiers; wehrmacht; if; fear*
trust: 0.55

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: (relax|ease|soften|loosen|waive|simplify|lift|liberalise|liberalize|scrap|drop|lower|abolish|remove|unwind|roll back|water down) ~ (visa|entry|travel|customs|border|transit|potash|sanctions|export|import|restrictions|rules|requirements|curbs|regime|conditions) ~ (rules|requirements|restrictions|sanctions|for|on|regime|curbs|procedures|checks|formalities)
subject: country, gov, igo, place, body, none, leg, bus
not subject: opp
actor: subject
recipient: for, on, against
implied actor: authorities
without: refus*; urge*; call* for; demand*; if; unless; could; should; want*; would; not ready; rule out; ruled out; parking; football; fifa; school
trust: 0.55

# --- ELECT, CONSULT -----------------------------------------------------------------------------------------

[CONSULT]
verbs: (initiate|establish|open|set up|resume|renew|maintain|keep up|launch|seek out|hold|have|intensify) ~ (contacts|contact|direct contacts|dialogue|back channel|channel|consultations|exchanges) ~ (with|between)
subject: country, gov, place, igo, named, opp, body, person, diplomat, rel, ngo
not subject: jud, cop
actor: subject
recipient: with, between
without: if; call* for; refus*; ready; could; want*; propos*; extremis*; terroris*; formation; eye contact; customers; lost; convicted; charged; urge*; fans
trust: 0.5

# --- MOBILIZE -----------------------------------------------------------------------------------------------

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

[MOBILIZE weapons]
verbs: (funnel|channel|route|pour|pump|ship|truck|rail|haul|airlift|move|bring) ~ (weapons|arms|ammunition|missiles|military equipment|armour|troops|hardware|shells|tanks) ~ (through|via|into|across|to) ~ (belarus|minsk|border|ukraine|front|brest|gomel)
subject: country, gov, mil, place, none, body
actor: subject
recipient: none
without: if; supply ukraine; to kyiv; to ukraine; smuggl*; sentenced; could
trust: 0.5

[MOBILIZE]
verbs: (simulate|rehearse|practise|practice|train for|war-game|play out|work out|exercise|test) ~ (launch|launches|nuclear strike|strike|strikes|attack|invasion|defence of|defense of|landing|assault|nuclear weapons|repelling|mobilisation|mobilization|river crossing|encirclement|evacuation of staff|closing the corridor|shooting down)
subject: mil, country, gov, troopsthing, place, none, person, body, cop, igo
near: missile*; nuclear; troops; exercise*; drill*; military; army; air force; artillery; border; crews; soldiers; paratroopers; iskander*; oreshnik; marines; reservists
actor: subject
recipient: none
without: computer model; game; film; scientists; if; could; school; software
trust: 0.55

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: lapse; expire; run out; cease to apply; fall away; be allowed to (lapse|expire); come to an end; be history
subject: measure, sanctions, bansthing
near: ban; sanction*; restriction*; embargo; curfew; duty; duties; emergency; quota; suspension; blockade; visa requirement; entry ban
actor: none
recipient: none
implied actor: authorities
without: unless; if; would; could; before; until; extend*; renew*; prolong*; will expire; expires; which expire; expire on; passport*; due to expire; ahead of
trust: 0.55

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE misinform]
verbs: (confess|admit|repent|apologise|apologize|recant|plead guilty) ~ (on|in|to|before) ~ (state television|state tv|camera|pro-government channel|police video|interior ministry video|kgb video|propaganda|video published|video posted|video released|television); be shown (confessing|admitting|repenting|apologising|apologizing); be paraded ~ on ~ (television|tv|camera); (make|force|compel|coerce) ~ (confess|repent|apologise|apologize|admit|recant) ~ (camera|video|television|tv|telegram)
subject: person, named, number, pronoun, none, cop, med, gov, opp
actor: none
recipient: subject, object
implied actor: police
without: if; court; footballer; club; celebrity; affair; film; minister; president
trust: 0.6

[COERCE deport]
verbs: (funnel|herd|shepherd|steer|bus|truck|direct|guide|escort|ferry|usher|lead|transport) ~ (to|towards|toward|across|over|onto) ~ (border|frontier|fence|no man's land|wire|polish side|lithuanian side|latvian side|belarusian side|russian border|finnish border)
object: ref, number, person
near: migrants; refugees; asylum; iraqi*; kurd*; syrian*; afghan*; yemeni*; somali*; foreigners
subject: cop, mil, country, gov, none, place
not subject: ref, crm
actor: subject
recipient: object
count recipient: persons
without: if; volunteers; activists; charity; red cross; smuggler*; trafficker*; taxi; sentenced; ambulance; hospital; journalists
trust: 0.6

[COERCE seize]
verbs: order ~ (confiscated|seized|forfeited|auctioned|sold off|impounded); be ordered ^(confiscated|seized|forfeited)
subject: jud, gov, cop, none, named
actor: subject
recipient: possessor, of, object
implied actor: court
without: if; sanction*; asked
trust: 0.6

[COERCE seize]
verbs: confiscate; seize; impound
object: number, thing, none
near: packs of cigarettes; cartons of cigarettes; cigarettes; kilograms of; tonnes of; litres of; contraband; counterfeit; smuggled; bottles of; amber; cash
subject: cop, gov
actor: subject
recipient: from, of
without: if; could; sanctions; cocaine; heroin; narcotic*; drug*
trust: 0.55

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE migrate]
verbs: migrate; migrate to; emigrate; emigrate to; resettle; resettle in; settle in; relocate to; move abroad; move to; head abroad; go abroad; leave for; decamp to; leave for good
subject: number, lab, edu, med, ref, cvl, bus, ngo
near: since the; since 2020; after the; because of; repression*; crackdown; for poland; to poland; to lithuania; to georgia; to germany; to warsaw; to vilnius; in search of; political reasons; war
not subject: cop, mil, gov, diplomat, lifeless
actor: subject
recipient: none
count subject: persons
without: birds; bird; storks; if; tourist*; holiday; capital of; season; squad; headquarters; talks; summit; visit; delegation; team; championship; want*; would; plan*
trust: 0.5

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: (inflict|deal|deliver|administer|rain|land|cause) ~ (injury|injuries|wounds|beating|beatings|blows|bruises|bodily harm|suffering|burns|fractures) ~ (on|to); (break|crack|fracture|smash) ~ (his|her|their) ~ (rib|ribs|arm|nose|jaw|skull|leg|fingers|teeth)
subject: cop, mil, crm
actor: subject
recipient: on, to, possessor, indirect
without: if; sentenced; convicted; charged; match; boxing
trust: 0.6

[ASSAULT heavy-weapons]
verbs: (inflict|cause|do) ~ (damage|losses|casualties|destruction) ~ (on|to|in)
subject: weapon, mil, dronething, firething, uaf
actor: subject
recipient: on, to
without: economic; if; storm; reputation; economy; sanction*; exercise
trust: 0.55

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: converge; converge on; move; move along; move towards; set off; set off for; head for; merge; merge on; stretch along; fill; snake through; wind through; pass; reach; march; meet; advance; stream into; come together
subject: crowdpeople, troopsthing, number
near: (column|columns|rivers|streams|crowds) of ^(marchers|protesters|demonstrators|people|women|students|pensioners|doctors|workers|citizens)
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: tanks; armoured; military; troops; police; refugee*; migrant*; detained; football; tourists; funeral
trust: 0.65

[PROTEST demo]
verbs: drown out; interrupt; greet; meet; accompany; cut short; punctuate; follow
near: whistles; boos; booing; jeers; jeering; whistling; chants of; shouts of shame; cries of shame; catcalls
object: text, person, gov, named, talks, thing
subject: thing, crowdpeople, opp, person, none, number, lab
not subject: cop, mil, gov
actor: subject
recipient: object, of
implied actor: protesters
without: match; referee; fans; goal; concert; festival; eurovision; stadium; game; detained; team
trust: 0.55

[PROTEST strike]
verbs: clock in; clock on; turn up for work; turn up; report for work; report for duty; come to work; show up for work; start ~ shift; go down ~ mine; go to work; come in
negated: yes
subject: lab, shiftthing, number, edu, med, person
near: strike; strikers; shift; workers; miners; protest; plant; factory; drivers; demand*; solidarity
not subject: cop, gov, mil
actor: subject
recipient: against
count subject: participants
implied actor: workers
without: snow; flu; covid*; holiday; voters; candidate; court; witness*; weather; ill
trust: 0.5

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT result]
verbs: unseat; oust; defeat; beat; topple; edge out; trounce; outpoll; see off; overtake; narrowly beat
object: person, named, gov, leg, opp, pty
near: election; elections; vote; ballot; poll; polls; runoff; run-off; at the polls; percent; constituency; seat
subject: person, named, opp, pty, gov, leg
not subject: cop, mil
actor: none
recipient: subject
measures: percent
without: if; match; final; tournament; beaten by police; truncheon; batons; dismissed; league; game; would; could; beating; beat up; hope*; team
trust: 0.5

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: be interrupted; be cut; be cut off; go out; fail; be knocked out; be lost; be down; be disrupted; go off; be out
subject: utilitything
near: storm; wind; winds; snow; accident; fault; outage; blackout; households; villages; homes; breakdown; hurricane; fallen trees
actor: none
recipient: none
without: protest*; sanction*; missile*; drone*; shell*; sabotage; cell; colony; if; debt*; unpaid; deliberately; ordered
trust: 0.55

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

# --- AGREE, SUPPORT -----------------------------------------------------------------------------------------

[AGREE]
verbs: (reaffirm|reiterate|restate|affirm|confirm|renew|express|declare|voice|state|signal|stress) ~ (commitment|readiness|willingness|intention|determination|resolve) ~ (to|for)
near: cooperat*; to deepen; to develop; to strengthen; to expand; partnership; treaty; agreement; to the union; joint; trade; dialogue; talks; to work; to help; to host; to mediate; to support; to defend; to build
subject: country, gov, igo, place, named, number, person, body, pronoun, diplomat
not subject: opp, cvl, jud, cop
actor: subject
recipient: with, to
absorbs: yes
without: if; retaliate; respond to aggression; sanction*; fight; war; nuclear; to meet their; football
trust: 0.5

[SUPPORT]
verbs: (affirm|reaffirm|hail|toast|praise|celebrate|tout|vaunt|salute|extol|cherish|stress) ~ (friendship|brotherhood|fraternity|alliance|partnership|unity|solidarity|loyalty|all-weather|brotherly)
near: belarus; minsk; lukashenko; lukashenka; ukraine; kyiv; russia; moscow; poland; china; beijing; serbia; tsikhanouskaya; peoples; countries
subject: country, gov, igo, place, named, leg, diplomat, person, pronoun, body
not subject: cop, jud
actor: subject
recipient: with, between, to, of
without: if; film; concert; festival; embassy of friendship; park; street
trust: 0.5

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: (unlock|unblock|unfreeze|release|free up|disburse|pay out|transfer|wire|clear) ~ (million|billion|tranche|tranches|funds|loan|credit) ~ (for|to|of); (refinance|reschedule|restructure|defer|write off|cancel|forgive|roll over|postpone|prolong) ~ (debt|debts|loan|loans|repayment|repayments|credit|credits)
near: ukraine; kyiv; moldova; belarus; minsk; belarusian; refugees; civil society; exile*
subject: country, igo, gov, place, body, bus, none
not subject: jud, cop
actor: subject
recipient: to, for, of, possessor
measures: money
without: if; could; refus*; seized assets; bail; mortgage; households; farms; student loans; stolen; tax; halt*; suspend*; urge*
trust: 0.55

[AID]
verbs: (equip|fit out|furnish|set up|open|fund|finance|build|run) ~ (clinic|hospital|ward|shelter|shelters|hostel|school|rehabilitation centre|hub|refugee centre|safe house|hotline) ~ for
near: refugee*; exile*; wounded; belarusian*; ukrainian*; prisoner*; victims; migrants; displaced; repress*; evacuees
subject: country, gov, igo, ngo, place, body, named, person, rel, none, bus
not subject: cop, jud, mil
actor: subject
recipient: for
without: if; prisoners of war; cattle; prison; colony
trust: 0.5

# --- ACCUSE, REJECT -----------------------------------------------------------------------------------------

[ACCUSE disapprove]
verbs: quarrel; quarrel with; spar; spar with; bicker; lock horns; lock horns with; cross swords; cross swords with; feud with; fall out with; fall out; row with; trade ~ (barbs|accusations|insults|blame|recriminations|charges); exchange ~ (barbs|accusations|insults|recriminations|notes of protest); clash with ~ over; clash over; argue with ~ over; have ~ words with; take ~ to task
subject: country, gov, place, igo, named, leg, diplomat, opp
near: over; about; for; at; with
actor: subject
recipient: with, object
without: police; officers; fans; guards; if; troops; stones; players; coach; neighbours; wife; husband; family
trust: 0.55

[REJECT]
verbs: (scorn|mock|ridicule|deride|laugh off|shrug off|sneer at|scoff at|wave away|brush off|pour scorn on|pour cold water on|give short shrift to|thumb ~ nose at|snort at) ~ (offer|offers|proposal|proposals|call|calls|demand|demands|ultimatum|appeal|appeals|invitation|mediation|plan|idea|suggestion|threat|threats|sanctions|warning|warnings|request)
subject: country, gov, place, named, igo, opp, leg, person, body, pronoun, diplomat, pty
actor: subject
recipient: of, by, from
absorbs: yes
without: if; comedian; film; cartoon; audience
trust: 0.6

[REJECT meet]
verbs: (scuttle|torpedo|wreck|sabotage|abandon|boycott|quit|walk out of|storm out of|break off|pull out of|snub|skip|shun|stay away from|walk away from|miss|give ~ a miss|not turn up for) ~ (talks|negotiations|summit|meeting|dialogue|round table|session|consultations)
subject: country, gov, place, named, igo, opp, leg, diplomat, body
not subject: lifeless, edu, lab, bus
actor: subject
recipient: with, of
without: if; illness; ill; flight; lab; wage; court; could; threaten*; never; fog; schedule
trust: 0.55

# --- RETREAT, SANCTION --------------------------------------------------------------------------------------

[RETREAT withdraw]
verbs: cross back; cross back into; roll back into; head back; head back to; drive back to; go home; fly home; return to ~ (russia|base|bases|barracks|permanent); leave for home; leave for ~ (russia|permanent); be back in ~ (russia|barracks); set off home
subject: troopsthing, convoything, mil, vehicle
near: troops; soldiers; convoy; convoys; wagner; drills; exercise*; column; battalion*; units; brigade; fighters; mercenaries
not subject: cop, opp, lab
actor: subject
recipient: none
count subject: troops
without: prisoner*; wounded; if; front; coffin*; killed; back into belarus; attack*; arrive*
trust: 0.6

[SANCTION discontinue]
verbs: (write off|sell|sell off|offload|dispose of|divest|hand over|close|shut|shut down|give up|mothball|wind up|pull out of|walk away from) ~ (brewery|plant|factory|stake|subsidiary|business|branch|shares|unit|operation|operations|assets|stores|restaurants|showroom|showrooms) ~ in (belarus|minsk)
subject: bus, body, named, none, country
actor: subject
recipient: in, of
without: privatis*; privatiz*; state property; bankrupt*; debts; if; auction; opened; police; authorities
trust: 0.55

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: (take|drive|bring|fly|whisk|march|escort|lead) ~ (straight|directly|back) ~ to ~ @prison; (take|drive|bring|escort) ~ to ~ @custodyhouse; (pick up|collect|seize|grab|snatch|come for) ~ (at work|at home|from work|from home|in the street|on the street|at the border|at the airport|at dawn)
subject: cop, none, person, pronoun
target: person, named, number, pronoun
not object: vehicle, aid
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: column; to hospital; ambulance; injured; coffin; if; visit*; parcel; tour; delegation; food; wife; mother; children; taxi; release*; freed; voter*; ballot*
near: police; officer*; agents; kgb; masked; detained; arrested; guards; security
trust: 0.55

[COERCE arrest]
verbs: (keep|hold|leave) ~ (in custody|behind bars|in detention|in jail|under house arrest|on remand|in pre-trial); (get|win|secure|obtain) ~ (year|years|months|conviction|life sentence) ~ for; have ~ (detention|arrest|custody) ~ (extended|prolonged)
subject: jud, cop, none, gov
actor: subject
recipient: object, for
target: person, named, number, pronoun
measures: sentence
implied actor: court
without: if; hostage*; asked; refus*; contract; doping; ban; coach
trust: 0.6

[COERCE ban]
verbs: have ~ (licence|license|registration|accreditation|permit|status|citizenship|passport) ~ (taken away|revoked|withdrawn|annulled|cancelled|suspended|removed|stripped)
subject: person, body, bus, named, number, med, ngo, edu, pronoun, lab
actor: none
recipient: subject
implied actor: authorities
without: if; driving; driver; drunk; casino
trust: 0.65

[COERCE censor]
verbs: no longer (open|load|work|be available|be accessible|reach|be reached|read|watch|see|access); not (open|load) without ~ vpn; (open|load|be accessible|be reachable|be available) only ~ (vpn|vpns|proxy)
near: site; website; portal; page; channel; youtube; telegram; internet; vpn; readers; subscribers; users; broadcaster; app
subject: site, med, thing, person, number, text, webname, none, body
actor: none
recipient: subject, object
implied actor: authorities
without: technical; storm; update; battery; if; power cut; age; copyright; flight*; sanction*; netflix; spotify; apple; google
trust: 0.55

[COERCE restrict]
verbs: can no longer (travel|cross|enter|leave|fly|drive|work|study|visit|buy|rent|vote|stand|return|go|get|sell|use); be no longer (allowed|able|permitted|entitled|free) to (travel|cross|enter|leave|work|study|visit|vote|stand|return|sell|practise|practice|teach|perform)
subject: person, number, edu, lab, med, named, cvl, opp, rel, ref, gov, ngo, bus, pronoun, body
near: belarus; belarusian*; minsk; border; russian; citizens; passport*; visa*; lawyers; teachers; priests
actor: none
recipient: subject
implied actor: authorities
without: afford; injury; injured; age; ill; health; sanction*; eu; sanctions; if; because of the war; sold out; flights; retire*
trust: 0.5

# --- RETREAT, CONCEDE ---------------------------------------------------------------------------------------

[RETREAT release]
verbs: be handed over to ~ (americans|american|us|envoy|delegation|diplomats|families|family|relatives|ukraine|ukrainian|lithuania|lithuanian|poland|polish|vatican|nuncio|germany|german); be handed to ~ (americans|american|us|envoy|delegation|diplomats|families|family|relatives); arrive in ~ (vilnius|warsaw|freedom) ~ (after|from) ~ (prison|release|pardon|captivity|jail|pardoned); (cross|arrive) ~ (free|as free); taste ~ freedom; (leave|walk out of|emerge from|exit) ~ @prison
subject: person, number, opp, named, pronoun
near: prisoner*; freed; released; pardon*; swap; exchange; political; envoy; jailed; prison; colony; captivity
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: if; fail* to; could not; dead; coffin; extradit*; suspect*; fugitive*; wanted; body; bodies; remains; visit*; lawyer; parcels; to face; to stand trial; pardon me
trust: 0.6

[CONCEDE]
verbs: (give|hand|return) ~ (church|building|office|licence|license|passport|passports|accreditation|registration|job|jobs|citizenship|status|seat) ~ back; get ~ (church|licence|license|passport|accreditation|job|registration|citizenship) back; have ~ (licence|license|accreditation|registration|citizenship|rights|access|status) ~ (restored|returned|reinstated|renewed)
subject: gov, jud, cop, country, none, place, rel, person, med, bus, body, ngo
actor: none
recipient: object, indirect, subject, to
implied actor: authorities
without: if; police found; thief; stolen; lost and found; buyer; sanction*; tenant
trust: 0.55

# --- PROTEST, SANCTION, AID ---------------------------------------------------------------------------------

[PROTEST strike]
verbs: stop (taking|driving|working|teaching|loading|unloading|delivering|operating|printing|performing|playing|carrying|selling|accepting|picking|sailing|flying); refuse to (take|drive|teach|load|unload|deliver|operate|print|perform|play|carry|sell|go out|clock); down ~ (tools|instruments|cameras|scalpels|batons)
subject: lab, edu, med, cvl, number, person, shiftthing, bus
near: in ^protest (at|against|over); over unpaid; over ^(wages|pay|conditions|arrests|dismissals); in ^solidarity; demanding ^(pay|wages|release|higher|better|the); until ~ ^(paid|released|freed|reinstated)
not subject: cop, gov, mil, country, igo
actor: subject
recipient: against, at
count subject: participants
implied actor: workers
without: flights to; sanction*; if; threaten*; detained; fined; sentenced; war in ukraine began; exports; hunger
trust: 0.65

[SANCTION discontinue]
verbs: be no longer on sale; no longer (fly|sell|ship|deliver|supply|buy|serve|accept|operate|call|run|stop) ~ (to|from|at|in) ~ (belarus|minsk|belarusian); be taken off ~ (sale|shelves|timetable|timetables|departure boards); be dropped from ~ (timetable|timetables|schedule|schedules)
near: belarus; belarusian; minsk; belavia; flights; flight; tickets; trains; sanctions
actor: none
recipient: from, to
implied recipient: authorities
without: if; censored; book*; extremis*; author; film; weather; milk recall; salmonella
trust: 0.5

[AID]
verbs: (pay|cover|settle|reimburse) ~ (fine|fines|bail|legal costs|legal fees|lawyers' fees|court costs|rent|tuition|medical bills) ~ (of|for); (pay|cover) ~ (fine|fines) imposed
near: protester*; prisoner*; detained; activist*; journalist*; families; strikers; repress*; refugee*; students; exile*
subject: body, ngo, number, country, igo, bus, cvl, none, place, gov
not subject: cop, jud
actor: subject
recipient: of, for
measures: money
without: if; ordered to pay; must pay; had to pay; court; forced to pay
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN law]
verbs: (be added to|be inserted in|be inserted into|be written into|be enshrined in|enter|be included in|be removed from|be deleted from|be struck from) ~ (criminal code|code|constitution|law|election code|electoral code|tax code|labour code); (add|insert|write|introduce|enshrine) ~ (article|articles|clause|paragraph|offence|provision|amendment) ~ (to|in|into)
subject: law, gov, leg, named, country, none, thing, place, measure, text
actor: none
recipient: none
implied actor: authorities
without: if; propos*; draft; could; demand*; urge*; list of extremist
trust: 0.6

[GOVERN dismiss]
verbs: be removed; be sacked; be dismissed; be ousted; be replaced; be relieved; lose ~ (post|job|position|seat|portfolio); be out; be demoted; be sidelined; be shown the door; be sent into retirement
object: post, gov, leg, jud, cop, mil, person, named
near: rector; minister; ministers; governor; mayor; ambassador; prosecutor general; director; commander; chief of the; head of the; editor-in-chief of the state; chairman of the; deputy minister; speaker; dean; chairwoman
actor: none
recipient: object
implied actor: president
without: worker*; striker*; journalist*; teacher*; lecturer*; coach; club; federation; if; statue; monument; flag; sanction*; charges; list; case; team; school director; for signing; for taking part
trust: 0.45
`;
