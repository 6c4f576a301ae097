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
`;
