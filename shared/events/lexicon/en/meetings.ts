/** English words for visits, talks and calls. The format is told in ../format.ts. */
export const meetings = `
# --- CONSULT visit

# "Flew to Vilnius to see her": whoever goes somewhere to see someone in public life meets them.
[CONSULT visit]
verbs: see; call on; meet up with
object: gov, named, opp, diplomat, igo, leg, rel, ngo
subject: gov, leg, diplomat, named, igo, opp, pronoun, country, person, rel
near: (travel*|fly|flew|flown|came|come|went|gone|go|drove|cross*|arriv*) ~ to; (delegation|visit|trip|tour) ~ to
not subject: edu, jud, cop, cvl, ref, med
actor: subject
recipient: object
without: seen; prison; jail; colony; custody; cell; relatives; mother; wife; film; exhibition; museum; doctor; match; concert; play; lawyer*; refus*; not ^see; could not
trust: 0.55

# "The two presidents last saw each other in May".
[CONSULT]
verbs: see each other; meet each other; meet ~ face to face
subject: person, gov, leg, diplomat, igo, number, named
near: president*; leader*; minister*; premier*; ambassador*; chancellor*; envoy*; patriarch*; pope; heads of state
actor: subject
recipient: with
without: family; families; wife; husband; prison; colony; jail; relatives; match; prisoner*; will not; never
trust: 0.55

[CONSULT visit]
verbs: meet; meet with; visit; host; hold ~ @talks; welcome; have ~ @talks; sit down with; pay ~ visit; confer; confer with; negotiate with; drop in on; drop by; sit down; sit down to; get down to ~ @talks; dine with; wind up ~ visit; begin ~ visit; conclude ~ visit; make ~ visit; (wrap up|end|finish|complete|start|continue) ~ (visit|trip|tour|mission); embark on ~ (visit|trip|tour); call at; lunch with; chair ~ @talks; huddle; huddle with; play host to; open ~ @talks; start ~ @talks; attend ~ @talks; conduct ~ @talks; exchange view; be received by; sound out; spend ~ day in; hold ~ (conversation|audience|meeting|consultations); have ~ (conversation|audience|meeting|lunch|dinner); hold court with; parley; parley with; carry ~ (letter|message) to; bring ~ (letter|message) to; hand ~ message from; deliver ~ message; spend ~ (hour|hours|minutes) with; be on ~ visit; be (in|at) ~ for ~ (talks|meeting|visit|summit); engage with
subject: person, body, named, country, pronoun, number
object: person, body, named, country, place, talks, none, number, talkedover
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by, at
without: tourist*; holidaymaker*; sightse*; pilgrim*; lawyer; lawyers; attorney; police station; band; orchestra; choir; troupe; squad; circus; flowers; girlfriend; fans; fan; guests; tourists; council of ministers; emergency meeting; working meeting; session of the ^government; cabinet ^meeting; session of the ^cabinet; contest; winners; pupils; schoolchildren; school leavers
near: minister; president; ministers; leader*; envoy; ambassador; talk*; delegation; official*; summit; commissioner; counterpart; chancellor; premier; secretary; visit*; diplomat*; parliament; putin; lukashenk*; opposition; representative*; state; lawmakers; tsikhanousk*; tikhanovsk*; bishop; pope; chief; king; council; civil society; commission; prime; governor; senator*; nato; kremlin; speaker; works; mep*; negotiat*; director; head; mission; nuncio; cardinal; delegates; mayor; kgb; trade
trust: 0.55

# What is discussed is no one who is met.
[CONSULT visit]
verbs: discuss; negotiate; discuss ~ with; negotiate ~ with
subject: person, body, named, country, pronoun, number
object: person, body, named, country, place, talks, none, number, talkedover, border, measure, sanctions, aid, agreement
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless
actor: subject
recipient: with, between
without: lawyer; lawyers; attorney; target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; death; threshold; standard; reporters; journalists; report*; news agency; newspaper; police station; hospital; prison; colony; custody; supporters; band; orchestra; choir; troupe; squad; circus; bbc; reuters; crowd; court; judge; decision; release; sanctions; news; exile; refuge; radio; telegram; twitter; television; flowers; girlfriend; fans; fan; guests; tourists; school; class
near: minister; president; ministers; leader*; envoy; ambassador; talk*; delegation; official*; summit; commissioner; counterpart; chancellor; premier; secretary; visit*; diplomat*; parliament; putin; lukashenk*; opposition; representative*; state; lawmakers; tsikhanousk*; tikhanovsk*; bishop; pope; chief; king; council; civil society; commission; prime; governor; senator*; nato; kremlin; speaker; works; mep*; negotiat*; director; head; mission; nuncio; cardinal; delegates; mayor; kgb; trade
trust: 0.55

# "Called on him in Minsk": a visit, where nothing is asked.
[CONSULT visit]
verbs: call on; drop in on; look in on; pay ~ call on; come calling on; stop by to see
subject: person, named, gov, igo, diplomat, leg
on:on: person, named, gov, leg, diplomat
actor: subject
recipient: on
without: to release; to free; to stop; to end; to resign; police; warrant; strike; voters; telephone; mobile
trust: 0.55

# An envoy who is sent somewhere visits it.
[CONSULT visit]
verbs: (send|dispatch|despatch) ~ (envoy|emissary|delegation|mediator|negotiator|nuncio|special representative|deputy|minister|legate) ~ to
subject: gov, country, igo, rel, place, named, leg, person, body
on:to: place, country
actor: subject
recipient: to
without: recall*; expel*; home; front; prison; ambassador to; troops; athletes; olympic*; congress; championship; festival; refus*; urge*; declined; rule out; ruled out; no ^delegation; fair; expo; exhibition
trust: 0.6

[CONSULT visit]
verbs: be (scheduled|due|slated|expected|set|to|supposed) to (go|travel|fly|head) to ~ (meeting|talks|summit|meet|meets)
subject: gov, named, diplomat, igo, leg, person, pronoun
on:to: place, country, body
status: planned
actor: subject
recipient: with, to
without: hospital; school; prison; match; camp; court
trust: 0.6

# Journeys: only those of people who travel to talk.
[CONSULT visit]
verbs: speak with; talk with; talk to; speak to; talk ~ over with; chat with
subject: gov, diplomat, igo, leg, opp, named, country, pronoun, rel
object: none, talks, talkedover
not subject: lifeless, crowdweapon
on:of: none
actor: subject
recipient: with, to
without: reporters; journalists; report*; news agency; newspaper; supporters; bbc; reuters; crowd; court; judge; radio; telegram; television; fans; interview; public; guards; doctor*; correspondent*; condition of; anonymity; the press
trust: 0.6
target: gov, diplomat, igo, leg, country, place, opp, rel, pronoun, lab

[CONSULT visit]
verbs: fly to; travel to; arrive in; arrive for; arrive at ~ (palace|residence|embassy|airport|kremlin|summit|venue|headquarters|talks|plant|site|crossing|ministry); come to; fly in; fly into; land in; touch down in; stop over in; turn up in; head to; head for; set off for; go to; leave for; be ~ in; swing through; be back in; arrive at @talks
subject: person, body, named, country, pronoun, number
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless, weapon
not object: law, weapon, prison, site, case, measure, sentencething, violence, property
near: ^for talks; to meet; to discuss; to sound out; to lobby; to persuade; negotiat*; ^for negotiations; summit; to attend; to address; visit*; ^on a visit; trip; delegation; ^for consultations; ^for a meeting; to mediate; counterpart; mission; ^for the talks; talks; ^to talk; invitation
actor: subject
recipient: object, with, to, between, by, in, at
without: in place; in force; in effect; at a loss; at the scene; exile; flee*; fled; asylum; migrant*; prison; police; custody; hospital; court; crowd*; troops; soldiers; jail; colony; border; crossing; plane carrying; refus*; war; school; trial; office; post; favour of; favor of; talks of; charge of; opening; power; at work; shop; theatre; ready; visitors; tourists; zoo; holiday*; market; dock; crash site; within minutes; to work; to war; to bed; to mass; came to power; come to power; came to light; came to a halt; came to nothing; came to terms; to inaugurate; to study; came to blows; came to court; for treatment; to vote; to the polls
trust: 0.55

[CONSULT visit]
verbs: tour; inspect
subject: gov, diplomat, igo, leg, visitorsthing
object: place, country, border, campthing
actor: subject
recipient: object
without: film; concert; play; band; choir; museum; castle; holiday*; tourist*
trust: 0.5

[CONSULT visit]
verbs: be in; be back in; be at
subject: gov, diplomat, igo, leg
target: place, country, gov
near: ^for talks; to meet; to discuss; talks; ^for negotiations; summit; ^on a visit; visit; ^for consultations; to see; to inspect; to persuade; to mediate; at the invitation
actor: subject
recipient: in, at
without: exile; prison; custody; court; hospital; holiday; wedding; funeral; in place; in force; in effect; favour of; favor of; charge of; talks of; talks broke; war
trust: 0.5

# Who comes or goes is on a visit where that is their office.
[CONSULT visit]
verbs: fly to; travel to; arrive in; come to; fly in; fly into; land in; touch down in; turn up in; head to; head for; set off for; go to; be back in
subject: gov, diplomat, igo, leg
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless, weapon, cop, mil, jud, med
target: place, country
actor: subject
recipient: to, in, for, into
without: exile; flee*; fled; asylum; migrant*; prison; police; custody; hospital; court; troops; soldiers; jail; colony; border; refus*; war; school; trial; power; holiday*; wedding; funeral; to work; to war; came to light; came to nothing; came to terms; to study; to live; ^for treatment; to vote; to the polls; recall*; expelled; ^for home; ^for good; resign*; 's son; seventeen; childhood
trust: 0.55
object: none, place, country

[CONSULT visit]
verbs: be at; be back at
subject: diplomat, igo, rel
on:at: gov, embassy
actor: subject
recipient: at
without: if; would; home; rally; protest*; work
trust: 0.5

[CONSULT visit]
verbs: meet; hold ~ @talks; host; visit; negotiate with; hold ~ consultation; sit down with; confer with
subject: person, body, named, country
object: person, body, named, country, place, talks
not subject: troopsthing, vehicle, ref, crowdweapon
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by
without: target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; news; threshold; standard; letter; award; reports; wife; husband; girlfriend; boyfriend; mother; friend*; relatives; website; dance; round of; gates; client*; her son; his son; daughter; at home; searches; summons; exiles; rally; contest; winners; pupils; schoolchildren
trust: 0.65

[CONSULT visit]
verbs: be due in; be due at; be due back in; be due to (arrive|visit|meet); be expected in; be due for ~ @talks; be expected at; be expected to (visit|arrive|meet)
subject: person, body, named, gov, igo
near: minister*; president*; representative*; envoy*; delegation; ambassador*; talks; leader*; visit; chancellor; premier; head; chief; director; boss; inspector*; iaea; imf; fund; commission; cardinal; bishop; special; rapporteur; commissioner; negotiat*; bank; foreign; counterpart; secretary; mission; meeting
status: planned
actor: subject
recipient: with, in
without: court; trial; prison; rain; troops; contingent; trains; soldiers
trust: 0.7

# "The visit of the envoy to Minsk": who comes stands behind "of".
[CONSULT visit]
nouns: visit; trip; working visit; state visit; official visit; arrival
near: minister*; president*; envoy*; delegation; ambassador*; talks; leader*; secretary; chancellor; premier; commissioner; negotiat*; lawmakers; senator*; mission; diplomat*; counterpart
genitive: person, named, gov, igo, leg, diplomat
actor: genitive
recipient: to, with
without: ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; suspend*; report; no plans; hope*; expect*; prospect*; possible; without; migrants; troops; prison; tourists; team; spring; winter; refugees; train; ship; hunters; fishermen; anglers; fishing; shot
trust: 0.55

# Envoys who are called home "for consultations" talk with no one.
[CONSULT visit]
nouns: consultation
actor: subject, between, of
recipient: to, with, object, between
needs: both-sides
without: talks about; ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; suspend*; break off; plans for; no plans; hope*; recall*; withdraw*; depart*; called home; called back; pulled out; for consultations; returned to; put off; left for home
trust: 0.5

[CONSULT visit]
nouns: visit; =talks; meeting; negotiation; summit; trade ^consultations; bilateral consultation; political consultation; interministerial consultation; trip; working visit; state visit; official visit; face-to-face
actor: subject, between, of
recipient: to, with, object, between
needs: both-sides
without: talks about; ^(skiing|shopping|school|fishing|hunting|camping|boat|weekend|holiday|pleasure|coach|cycling) trip; (class|parents|family|teachers) ^meeting; ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; prison visit; suspend*; peace talks; break off; report; plans for; no plans; hope*; resume; prospect*; possible; without; told a; told the; recall*; returned to; put off; left for home; security officials; top officials; working meeting; security committee; security council; party meeting; staff meeting; factory meeting; their second meeting; their third meeting; their first meeting; general meeting; meeting of the government; board meeting; union meeting; cabinet ^meeting; meeting of the ^cabinet
trust: 0.5

# "The minister received the envoy": people, and no years or parcels.
[CONSULT visit]
verbs: receive; be received by
subject: gov, diplomat, igo, leg, rel, opp, named, person, body, country
object: gov, diplomat, igo, leg, rel, opp, named, body, med, bus, person
not object: text, money, aid, trade, weapon, prize, sentencething, law, prison
actor: subject
recipient: object, by
without: award; applause; choir; orchestra; letter; years; year; months; month*; treatment; hospital; asylum; information; percent; votes; exiles; patients; wounded; reports; parcel; of the group; orders; instructions; prisoners; migrants; refugees; families; rest of
trust: 0.62

[CONSULT visit]
verbs: give ~ welcome to; return to ~ for ~ talk; receive ~ (mission|delegation); send ~ delegation to; be ~ guest of; begin ~ (tour|trip) of; set off for; be ~ on ~ visit; pay ~ call on; exchange ~ views with
subject: person, body, named, country
actor: subject
recipient: to, of, with, from, object
trust: 0.6

[CONSULT visit]
verbs: spend ~ (hour|hours|minutes|day|afternoon|evening|morning) ~ (behind closed doors|closeted|together|in conversation|in talks|talking|one-on-one|head-to-head|tete-a-tete|face to face); be closeted with; be locked in ~ @talks; be deep in ~ @talks; put ~ heads together; come face to face; break bread with; break bread; clink glasses with; clink glasses; sit across from; slip into ~ for ~ (talk|talks|meeting); pass through ~ for ~ (talk|talks|meeting)
subject: person, body, named, country, number, pronoun, gov
not subject: lab, ref
actor: subject
recipient: with, object, from
without: court; trial; judge; lawyer*; hearing; jury; cell*; prison*; detain*; police; if; would; wife; family; band
trust: 0.65

[CONSULT visit]
verbs: discuss ~ with; catch up with; drop in on; compare notes with; dine with; lunch with; have ~ (dinner|lunch|breakfast|tea) with; go fishing with; go skiing with; chew over ~ with; talk ~ over with; go to see; fly ~ to see; travel ~ to see; have ~ word with; (meet|sit|sit down|speak|talk) face to face with
subject: gov, diplomat, igo, leg, opp, named
on:with: gov, diplomat, named, igo, leg, body, country, none
object: gov, diplomat, igo, leg, named, none, talkedover, border, thing, talks
actor: subject
recipient: with, object, on
near: putin; lukashenk*; tsikhan*; tikhan*; envoy; ambassador; minister; president; premier; chancellor; xi; counterpart; leader; commissioner; pope; nuncio; secretary; delegation; macron; merkel; duda; tusk; nauseda; zelensky; trump; biden
without: reporters; journalists; report*; viewers; to resign; to release; to free; to act; to stop; to end; if; would; call on the; urge*; refus*; critic*; with enthusiasm; with scorn; suspicion
trust: 0.52

[CONSULT visit]
verbs: greet; see
subject: gov, diplomat, igo, leg
object: gov, diplomat, igo, leg
actor: subject
recipient: object
without: reporters; journalists; report*; viewers; to resign; to release; to free; to act; to stop; to end; if; would; call on the; urge*; refus*; critic*; with enthusiasm; with scorn; suspicion; portrait; film; as a; no reason; off; fit
trust: 0.5

[CONSULT visit]
verbs: be due in; be due at; be due back in; be expected in; be expected at; be expected on ~ (site|monday|tuesday|wednesday|thursday|friday|saturday|sunday); be expected to (visit|arrive|fly|travel|attend|meet); plan ~ (visit|trip) ; plan to (visit|fly|travel|meet|host|receive); be to (visit|meet|fly|travel|host|receive|arrive|address|attend); will (visit|meet|fly|travel); intend to (visit|meet|fly|travel); be due to (visit|meet|fly|travel|arrive|address|attend|speak|host|hold); be to arrive; be scheduled to (visit|meet|fly|travel|arrive|address|attend|speak|host|hold|chair); prepare to (visit|host|receive); prepare ~ (visit|trip) to
subject: person, body, named, gov, igo, diplomat, leg, place
not subject: troopsthing, vehicle, ref, lifeless, lab, cvl, cop, jud, opp, edu
status: planned
actor: subject
recipient: with, in, to, object, by, at
without: court; trial; prison; colony; rain; troops; contingent; trains; soldiers; if; students; fans; tourists; team; jets; aircraft; ship*; price*; vote; polls; prison; migrants; match; school; hospital; gas; power; unit; pipeline; reach; budget; opening
trust: 0.62

# Working journeys of those in office: "went to the border", "came to Mozyr", "toured the plant".
[CONSULT visit]
verbs: go to; come to; travel to; fly to; drive to; head to; tour; inspect; visit; stop at; stop in; spend ~ (day|days|hours|week|weekend) ~ (in|at); make ~ (trip|visit|stop) to; pay ~ (visit|call) to; fly in to; arrive in; arrive at; land in; touch down in; call at; show up at; turn up at; walk through; look in at; be received in; begin ~ (visit|trip|tour); end ~ (visit|trip|tour); be on ~ visit to; be on ~ trip to
subject: gov, diplomat, igo, leg
not subject: lifeless, cop, country, place
object: none, place, border, property, site, body, plantthing, settlement, country, person, opp, ngo, med, rel, bus, edu, lab, prison
actor: subject
recipient: object, to, in, at
without: exile; flee*; fled; asylum; court; war; trial; poll*; vote; office; power; post; resign*; troops; tanks; police; arrest*; jail; prison; custody; polling; ballot; school as; sanction*; money; agreement; conclusion; decision; airport; understanding; terms; terms with; end; front; aid; rescue; help; light; standstill; mind; fruition; favour of; favor of; talks of; if; would; planes; convoy; soldiers; detain*; home; stay; hiding; museum; exhibition; zoo; festival; theatre; concert; match; crash site; within minutes; to work; to war; to bed; to mass; came to power; come to power; came to light; came to a halt; came to nothing; came to terms; to inaugurate; to study; came to blows; came to court; for treatment; to vote; to the polls
trust: 0.5

[CONSULT visit]
verbs: (raise|discuss|take up|bring up|broach|address|go over|talk about|review|settle|agree|touch on|cover) ~ with; shake hands with; shake ~ hand; shake hands; embrace ~ (president|leader|lukashenko|putin|on camera); be seen with; meet ~ for ~ (talks|tea|lunch|dinner|breakfast|coffee); sit down for ~ talks; sit down with; (celebrate|mark) ~ (birthday|anniversary) with; dine with; lunch with; be ~ guest of; be guest at; join ~ (leaders|presidents|ministers|president|talks|table|summit|session); sit round ~ table; have ~ (talks|conversation|meeting|audience|tete-a-tete|one-on-one|exchange) with; hold ~ (talks|conversation|meeting|audience|consultations|negotiations|summit) with; exchange ~ views; see ~ (prime minister|president|minister|chancellor|ambassador|envoy|pope|premier|speaker); compare notes; (call|convene|hold|host|attend) ~ (meeting|summit|conference|talks) of; speak to ~ (council|parliament|assembly|congress|senate|seimas|sejm|bundestag|committee)
subject: gov, diplomat, igo, leg, named, country, opp, number, rel
not subject: cop, jud, lifeless, lab, edu, troopsthing, mil
on:with: country, gov, diplomat, igo, leg, named, opp, rel, ngo, body, none, person, place
not on:with: weapon, aid, text, number, thing
actor: subject
recipient: with, object, of, by
without: lawyer*; court; judge; police; prison; colony; troops; fans; reporters; journalists; criticism; audience of; cells; crowd*; suspicion; doctor*; family; families; wife; parents; residents; if; refus*; students; workers; voters; viewers; listeners; extremis*; march; rally; vigil; procession; flowers; candles; concert; concern*; protest*; alarm; urged; call* for
trust: 0.55

[CONSULT visit]
verbs: discuss; talk over; thrash out; go over; debate; address; take up; broach; raise
subject: person, named, country, gov
not subject: cop, jud, expert, med, weapon, lifeless
near: (two|three) (presidents|leaders|ministers|prime ministers|sides|countries|foreign ministers|delegations|premiers); (presidents|leaders|ministers|prime ministers) of; their (meeting|talks|call|conversation); over the phone; by phone; by telephone; video link; behind closed doors; one on one; one-on-one
actor: subject
recipient: with
without: parliament; lawmakers; experts; bill; court; on air; interview; article
trust: 0.6

[CONSULT visit]
verbs: call on ~ (in|at); call upon ~ (in|at); drop in on; look in on
subject: person, named, pronoun, gov
target: person, named, gov
near: in (minsk|moscow|warsaw|vilnius|kyiv|berlin|brussels|paris|london|washington|sochi|st petersburg|beijing); at (his|her|their|the) (residence|office|palace|home|dacha|flat)
actor: subject
recipient: on, upon
without: to; for; that; urge*; voters; doctor
trust: 0.75

[CONSULT visit]
verbs: embrace; hug; greet; shake hands with; shake ~ hand; welcome; receive; see off
object: gov, named, diplomat
subject: gov, named, diplomat
near: airport; palace; residence; kremlin; steps; tarmac; sidelines; summit; guest; state dinner; red carpet; handshake; for the cameras; independence palace
not subject: opp, med, cop
actor: subject
recipient: object, with
without: released; freed; prison*; wife; mother; if; would; coffin; relatives; supporters; crowd; newborn; idea; reform*; freed from
trust: 0.65

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

[CONSULT visit]
verbs: (accept|receive) ~ (credentials|letters of credence) ~ (of|from); (present|hand over|hand|submit) ~ (credentials|letters of credence|copies of credentials) to; present ~ credentials
actor: subject
recipient: of, from, to
without: academic; refus*; fake; journalist*; press
trust: 0.7

# --- CONSULT phone

[CONSULT phone]
verbs: speak; speak with; speak to; talk; talk to; talk with; talk ~ round; talk ~ over; discuss; discuss ~ with; confer; confer with; converse; call; reach
subject: person, named, body, country, pronoun, number
object: none, person, named, country, talks, talkedover, thing, pronoun, body
near: telephone; phone; ^by phone; ^by telephone; hotline; video link; video-link; videolink; video call; ^by video; video conference; videoconference
actor: subject
recipient: with, to, object
without: police; ambulance; relatives; mother; journalist*; reporters; tapped; hacked; phones; number; lawyer; court; emergency; interview; by video; to reporters; in parliament; at a press
trust: 0.75

[CONSULT phone]
verbs: be on ~ phone; be on ~ telephone; be on ~ line; be ~ on the phone with; get on ~ phone; have ~ (telephone|phone) ~ (talk|talks|conversation|call); hold ~ (phone|telephone) ~ (call|talk|talks|conversation); call ~ to (congratulate|discuss|thank|inform|offer|express); make ~ phone call; place ~ call to; exchange ~ calls; phone; telephone; speak by phone; speak by telephone; talk by phone; talk by telephone; speak on the phone; speak over the phone; talk over the phone; hold ~ phone call; hold ~ telephone conversation; have ~ phone call; have ~ telephone conversation; hold ~ phone conversation; call ~ to discuss; discuss ~ by phone; discuss ~ by telephone; hold ~ telephone talks; have ~ call with; talk on the phone
subject: person, named, body, country, pronoun, number
object: none, talks, thing, person, named, country, body, pronoun, talkedover
actor: subject
recipient: with, object, to
without: police; ambulance; relatives; mother; journalist
trust: 0.85

[CONSULT phone]
verbs: ring; ring up
subject: gov, diplomat, named, igo, leg
object: gov, diplomat, named, igo, leg
actor: subject
recipient: object
without: bell*; alarm*; doorbell; relatives; mother; lawyer
trust: 0.75

[CONSULT phone]
nouns: phone call; telephone call; phone conversation; telephone conversation; telephone talk; phone talk; call with; telephone conversations
actor: subject, between
recipient: with, to, between
needs: both-sides
trust: 0.65

[CONSULT phone]
verbs: (tell|assure|thank|inform|promise|ask|urge|congratulate|warn|brief|remind) ~ (in|during|over|by) ~ (call|phone|telephone|phone call|phone conversation|telephone conversation|video call); call ~ (president|prime minister|minister|chancellor|counterpart|leader) ~ to; ring ~ (president|prime minister|minister|chancellor|counterpart|leader|lukashenko|lukashenka|putin|macron|merkel|scholz)
subject: gov, diplomat, igo, leg
object: gov, diplomat, igo, leg, named
near: phone; telephone; call; video link; rang; ring
actor: subject
recipient: object
without: call for; called for; call* on; press; lawyer*; police; reporters; call to; roll call; hotline
trust: 0.4

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

# --- CONSULT multilateral

[CONSULT multilateral]
verbs: (gather|assemble|huddle|convene) ~ in; (gather|assemble|convene) ~ for; be convened; be called together; be summoned to ~ (meeting|session|summit); be called to ~ (meeting|session|summit); huddle; hold ~ retreat; sit down in; come together in; come together for; take up ~ (issue|matter|question|case|situation); hold ~ (summit|session|meeting|consultations|conference); be in session; meet for ~ day; meet behind; confer by; gather for ~ summit; gather for ~ meeting; meet in ~ session; hold ~ summit; hold ~ emergency session; hold ~ video conference; convene; attend ~ summit; take part in ~ summit; meet by video; hold ~ emergency meeting; hold ~ session; discuss at ~ meeting
subject: igo, gov, leg, country, number, mil
not subject: opp
object: talks, none, body, person, talkedover, thing, sanctions, measure
near: minister*; union; summit; council; leaders; bloc; csto; nato; eu; osce; states; cis; foreign; session; united; commission; security; ambassadors; countries
actor: subject
recipient: with, object
without: outside; in front of; placard*; banner*; party congress; court; parliamentary session; protest*; rally; square; crowd*; bill; squat; street; cell; ministers resign
trust: 0.85

[CONSULT multilateral]
verbs: meet; meet in; gather in; hold ~ @talks; convene; confer; discuss; sit down
subject: gov, leg, person, number, country
near: weimar; visegrad; normandy format; baltic states; bucharest nine; nordic; three countries; four countries; five countries; six countries; all six; all five; eastern partnership; eurasian union; eurasian economic; heads of government; heads of state; leaders of the; ministers of the; trilateral; quadrilateral; four-way; three-way; g7; trio; troika
object: none, talks, talkedover, country, place, thing
actor: subject
recipient: with, object
without: reporters; court; if; fans; school; students; world cup; two countries; both countries; two leaders; met with
trust: 0.55

[CONSULT multilateral]
verbs: discuss; debate; sit; confer; meet; take up
subject: igo
object: none, talks, talkedover, sanctions, measure, country, release, vote
actor: subject
recipient: with, object
without: deadline; target; court; demand*; criteria
trust: 0.6

[CONSULT multilateral]
verbs: (call|convene|summon|hold|host|chair|schedule) ~ (meeting|session|summit|conference|council) of ~ (ministers|envoys|ambassadors|leaders|states|members|heads|governments|council|bloc|union|alliance|commission); (meet|convene|assemble|gather|sit) ~ (in|at|on) ; address ~ (security council|general assembly|human rights council|permanent council|parliamentary assembly|european parliament); take part in ~ (session|summit|meeting|talks|conference|forum); join ~ (summit|session|meeting|conference|talks); speak at ~ (summit|session|council|assembly|conference|forum|un|united nations|osce); spend ~ at ~ (un|united nations|osce|nato|assembly|summit)
subject: igo, gov, diplomat, leg, number, named, country
not subject: cop, jud, opp, lab, lifeless, mil, ngo, edu
near: summit; security council; general assembly; human rights council; permanent council; foreign ministers; ministers; bloc; alliance; nato; union; heads of state; leaders; commission; csto; cis; osce; united nations; eurasian; council of europe; forum; contact group; normandy; envoys; ambassadors; un; states
actor: subject
recipient: with, of
without: court; parliament session; party; workers; rally; protest*; square; street; crowd; congress of deputies; polling; school; cabinet; governors; "; hospital; if; decision; call* for; urge*; refus*
trust: 0.55

[CONSULT multilateral]
verbs: (organise|organize|host|hold|stage|convene|sponsor|put on|arrange|set up|open|call) ~ (conference|forum|summit|round table|roundtable|hearing|hearings|debate|symposium|congress|donors|consultations) ~ (on|about|with|for|of) ~ (belarus|belarusian|ukraine|minsk|ministers|migration|security|sanctions|leaders|presidents|ambassadors|opposition|border|heads)
subject: country, gov, igo, place, body, ngo, leg, named, edu, none
not subject: jud, cop, bus
actor: subject
recipient: with, of
without: if; call* for; propos*; urge*; medical; scientific; festival; trade fair; business; court; pre-trial; online shop; detained
trust: 0.5

# --- CONSULT third-party

[CONSULT third-party]
verbs: mediate; broker; act as mediator; act as go-between
actor: subject
recipient: between, with, object
without: deal on; release
trust: 0.6

[CONSULT third-party]
verbs: mediate; broker; arbitrate; act as ~ (mediator|intermediary|go-between); undertake ~ (mediation|shuttle); launch ~ (mediation|shuttle)
subject: country, body, person, gov, none
actor: subject
recipient: between, in, with
without: offer*; propos*; refus*; reject*; ready to; willing; stock; firm; deal for flat
trust: 0.6

[CONSULT third-party]
nouns: mediation; mediation ^effort; mediation ^mission; shuttle ^diplomacy
actor: subject
recipient: between
needs: actor
without: offer*; propos*; refus*; reject*; call* for
trust: 0.5

[CONSULT third-party]
verbs: (broker|mediate|facilitate) ~ @talks; mediate (between|in); act as ~ mediator; shuttle between
subject: country, gov, person, named, igo, place, diplomat, rel
actor: subject
recipient: between, with
absorbs: yes
without: if; would; offer*; propos*; ready to; willing
trust: 0.75

# --- CONSULT

# A parliament or an international body takes a matter up.
[CONSULT]
verbs: discuss; debate; consider; take up; deal with; look at; examine; hold ~ (debate|hearing|hearings) on
subject: igo, leg
not subject: jud
object: law, measure, sanctions, talkedover, case, talks, thing, vote, none, country, violence, event, agreement, border
not object: person, money, aid, weapon, sentencething
near: parliament; council; union; assembly; summit; session; seimas; sejm; senate; congress; commission; committee; agenda; osce; nato; bundestag; rada; duma
actor: subject
recipient: none
without: would; could; if; ratif*; bill; draft law; amend*; sanctions against; new sanctions; whether to; impose; adding; adopt*; law on; budget; appeal; complaint*; urge*; call* on
trust: 0.5

[CONSULT]
verbs: be (scheduled|set|due|planned|expected|slated|pencilled in|arranged|fixed|booked) for; be to be held; be to take place; be (scheduled|set|due|planned|expected|slated) to (take place|be held|begin|start|open|resume|go ahead); schedule for; set for; plan for; arrange for
object: talks
actor: of, between
recipient: none
status: planned
without: hearing; court; trial; shareholders; board; session of parliament; exam; match; journalists; press; book; reading
trust: 0.7

[CONSULT]
verbs: talk; speak; chat; mingle; huddle; converse; negotiate; bargain; haggle; meet; confer; parley; hold ~ conversations
subject: diplomat, person, gov, country, named
near: behind closed doors; face to face; face-to-face; in secret; secretly; tete-a-tete; one-on-one; through interpreters; for the first time since; on the sidelines; in the margins; over dinner; over lunch
not subject: cop, jud, med
actor: subject, of
recipient: with, to, object
without: trial; hearing; court; prisoner*; lawyer; reporters; journalist*; if; viewers; psycholog*
trust: 0.7

[CONSULT]
verbs: discuss; weigh; consider; debate; review; hash out; talk over; work on; hammer out; look at
subject: diplomat, gov
object: sanctions, bansthing, listingthing, talkedover, aid, talks, border, law
near: ambassadors; envoys; ministers; leaders; presidents; diplomats; delegations; council; summit; meeting; sides; premiers
not subject: cop, jud, leg
actor: subject
recipient: with
without: could discuss; will not; refus*; if; ready to; need to; cabinet; own government; expected to; parliament; reporters; interview; experts; bill; by phone; over the phone
trust: 0.55

[CONSULT]
verbs: open; start; begin; resume; get under way; get underway; take place; be held; conclude; end; break up; fail; founder; stall; drag on; continue; go on; collapse; break down; wind up; kick off; adjourn
subject: talks
actor: between, of
recipient: with
needs: actor
without: exam; trial; court; session of parliament; schoolyear; peace talks stalled; if; would; protest; discussion club; hearing; fair; forum; telephone; phone; shareholders; prison; was cancelled; no meeting
trust: 0.55

[CONSULT]
verbs: (arrange|convene|organise|organize|set up|host|chair|schedule|call) ~ (meeting|talks|summit|consultations|conference|session)
subject: gov, diplomat, country, place, igo, person, named
near: minister*; president*; envoy*; leaders; delegation*; ambassador*; heads of; sides; talks; summit; presidents; security council
actor: subject
recipient: of, between, with, on
absorbs: yes
without: fans; school; if; would; parents; workers; tenants; voters; propos*; journalists; reporters; shareholders; trial; cabinet; staff; factory; residents
trust: 0.55

[CONSULT]
verbs: resume; restart; reopen; open; begin; start; get under way; go on; go ahead; continue; end; conclude; be held; take place; wrap up; close; finish; run into ~ (second|third|fourth) day; drag on; last; stretch into ~ night; reconvene; be under way; proceed
subject: talks
near: in ^(minsk|moscow|vienna|geneva|brussels|warsaw|vilnius|kyiv|istanbul|gomel|brest|sochi|riga|berlin|washington|astana|beijing|abu dhabi|st petersburg|prague|helsinki|budapest|london|paris|new york|the hague|vitebsk|grodno); between ^; behind closed doors; round of talks; delegations; negotiat*; ministers; border guards; presidents; envoys
not subject: event, case, hearing
actor: of, between, with
recipient: with, between
without: if; could; would; might; until; peace talks should; wage; pay talks; prison visit; hope*; call* for; urge*; ready; without a deal could; match; visa; coalition
trust: 0.5

[CONSULT]
verbs: (initiate|establish|open|set up|resume|renew|maintain|keep up|launch|seek out|hold|have|intensify) ~ (contacts|contact|direct contacts|dialogue|back channel|channel|consultations|exchanges) ~ (with|between)
subject: country, gov, place, igo, named, opp, body, person, diplomat, rel, ngo
not subject: jud, cop
actor: subject
recipient: with, between
without: if; call* for; refus*; ready; could; want*; propos*; extremis*; terroris*; formation; eye contact; customers; lost; convicted; charged; urge*; fans
trust: 0.5

[CONSULT]
verbs: brief; debrief; fill in; acquaint; apprise; familiarise; exchange notes with; compare notes with; sound out; consult
subject: pronoun, gov, opp, leg, diplomat, igo, named, country, place
object: gov, diplomat, leg, igo
not subject: cop, jud, med
near: on the; about; of the results; of the outcome; over the; ambassadors; envoys; ministers; lawmakers; senators; diplomats; counterpart*; commissioner; leaders
actor: subject
recipient: object
without: reporters; journalists; press; staff; court; lawyer; police; if; could; would; meeting on the harvest; reported to; parents; relatives
trust: 0.6

[CONSULT]
verbs: negotiate; be in talks; be negotiating; be in negotiations; bargain; hold ~ negotiations; be in contact; haggle; be talking
subject: diplomat, country, gov, igo, named, opp, person, body
not subject: bus, lab
near: (with|between|and) ~ (minsk|moscow|belarus|belarusian|russia|russian|lukashenko|kyiv|warsaw|vilnius|washington|the regime|the authorities|the government|the kgb) ~ (over|on|about|for); (negotiating|negotiated|negotiate|negotiates) ~ (release|swap|exchange|freedom|reopening|ceasefire|truce|transit|corridor)
actor: subject
recipient: with
absorbs: yes
without: refus*; reject*; ready to; willing; ruled out; not negotiate; no intention; price; salary; contract; bank; loan terms; if; should; urge*; call*; offer*
trust: 0.65

# "The two presidents talked for five hours": how long those of office spoke with each other.
[CONSULT]
verbs: (talk|confer|speak|meet|negotiate|huddle|be closeted) for ~ (hour|hours|minutes); (talk|speak|meet) face to face; (talk|confer|meet|speak) behind closed doors; shake hands with; sit down with; take part in ~ by video
subject: gov, diplomat, igo, leg, opp, country
not subject: jud, cop, crowdpeople, lab
actor: subject
recipient: with, to
without: on television; on tv; reporters; journalists; phone; telephone; rally; crowd; audience; parliament; in court; witness*; to the nation; deputies; workers; students
trust: 0.6

# --- Set phrases

[CONSULT visit]
verbs: put ~ heads together; (break off|cut short|interrupt|leave) ~ (holiday|vacation|trip|leave) to ~ (see|meet|receive); (stop|call|drop) ~ (over|off|in) in ~ (minsk|brest|moscow|warsaw|vilnius|kyiv) ~ (for|to meet|to see|on his way|on her way|on their way|en route); have ~ (over|round|in) for ~ (talk|talks|lunch|dinner|meeting); (be|come|arrive|turn up) in ~ (minsk|moscow|vilnius|warsaw|kyiv|brussels|washington|beijing|berlin) for ~ @talks; consult with ~ (colleague|colleagues|counterpart|counterparts|allies|partners|officials|ministers); have ~ audience with; have ~ face-to-face with; go into ~ huddle with; (compare|exchange) notes with; (hold|have|kick off|wrap up|conclude|begin|start|resume|round off) ~ (round|day|days) of ~ (talks|consultations|negotiations|meetings)
subject: country, gov, igo, leg, named, person, number, opp, diplomat, body, place, rel, ngo, bus, cop, mil
not subject: lifeless, crm, ref, crowdpeople, jud
actor: subject
recipient: with, object
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; doctor; wedding; match; relatives; parents; lawyer*; refus*; fans; school; coach; concert; festival; prison; cell; custody
trust: 0.55

[CONSULT visit]
verbs: come to; fly to; fly in to; travel to; go to; pay ~ visit to; slip into
subject: gov, diplomat, igo, leg, named, person
near: unannounced; unexpected*; surprise; in secret; secretly; incognito; delegation; retinue; entourage; secretary; envoy; minister; commissioner; working visit; official visit; state visit; working trip
not subject: ref, crm, cop, edu, lab, opp, cvl, med, lifeless, jud
actor: subject
recipient: to, in
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; migrant*; exile; fled; flee; asylum; troops; soldiers; tourist*; match; concert; hospital; court; prison; studied; live; lives; lived; born; work as; trial
trust: 0.45

[CONSULT phone]
verbs: (get|receive|take|return) ~ (call|phone call|telephone call) from; have ~ on ~ (line|phone|telephone); get on ~ (line|phone) (to|with); be on ~ (phone|line) (to|with); pick up ~ phone to; (speak|talk|confer|consult) by (phone|telephone|video|videolink); put ~ call through to; (hold|have) ~ (phone|telephone|video) (call|conversation|conference|talks)
subject: gov, igo, leg, named, person, country, place, diplomat, number, body, opp, rel
not subject: cop, lifeless, crm, lab, edu, jud
actor: subject
recipient: with, to, from, object
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; relatives; mother; wife; husband; son; daughter; customers; doctor; ambulance; police; hotline; listeners; viewers; bomb; hoax; bank; fraud*; swindl*; scam*; journalist*; reporters; lawyer*; parents
trust: 0.6
`;
