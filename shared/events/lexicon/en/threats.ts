/** THREATEN in English: threats by their verb, and by what is said to follow. The format is told in ../format.ts. */
export const threats = `
# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN restrict]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; stand ready to; be ready to; be prepared to; be poised to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
near: sanction*; blacklist*; names on; names to; package of; listings; entities; transit; gas; cut; close; halt; block; blockade; supplies; measures; tariff*; costs; shut; flights; import*; export*; penalties; restrictive; fines; oil; electricity; embargo; boycott; freeze; turn off; toll; duties; levy; pipeline; deliveries; seal; detain ~ trucks; seize
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; agree*; lift*; ease; reopen; coup; open; restore; resume
absorbs: yes
trust: 0.65

[THREATEN restrict]
verbs: warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease
near: sanction*; penalties; restrictive; tariff*; retaliat*; fines; embargo; closure; full closure; complete ban; blockade; cut off; cut; close; shut; halt; ^further measures; ^new measures; ^harsh measures; ^tough measures; consequences; costs; price; countermeasure*
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; lift*; impact of sanctions; because of sanctions; effect of sanctions; evade; evading; circumvent*
absorbs: yes
trust: 0.6

[THREATEN arrest]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease
near: arrest*; jail*; prosecut*; trial; prison; criminal; punish*; liab*; detention; detain*; charge*; imprison*; court; sentence*; behind bars; responsib*; lock; sue; lawsuit; legal action; accountable; handcuff*; penal; draft*
actor: subject
recipient: object, against, to, with, indirect
without: no one; nobody; trial basis; trial period; trial run; weather; storm; sanction*; agree*; flood*; traffic; fair trial; release; free
absorbs: yes
trust: 0.65

[THREATEN violence]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
not subject: disaster, disease
near: force; shoot*; shot; fire; war; attack*; nuclear; destroy*; strike; strikes; crush*; kill*; weapon*; violence; troops; army; death; military; beat; invade; invasion; respond; response; bomb*; revenge; fight; retaliat*; rape; hang; execute; finish off; missile*; raze; wipe out; burn; bayonet*; blow up
actor: subject
recipient: object, against, to, with, indirect
without: military aid; military assistance; military cooperation; aid; assistance; weather; storm; sanction*; agree*; trial; cease-fire; ceasefire; strike committee; hunger; go on strike
absorbs: yes
trust: 0.6

[THREATEN violence]
verbs: warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease, opp
near: open fire; opening fire; use force; use of force; shoot; shot; retaliat*; (will|would|to) respond; response; crush*; destroy*; military measures; nuclear weapons; fight back; (will|would|to|could|might) strike; (will|would|to) attack; military force; live ammunition; firearms; red line*; annihilat*; wipe out; lethal
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; trial; about; of ~ attack; threat from; to reporters
absorbs: yes
trust: 0.55

[THREATEN expel]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, opp, disaster
near: expel*; expulsion; deport*; deportation; throw out; kick out; sack*; dismiss*; evict*; fire them; banish*; send home; send ~ home; drive out; dismissal
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore
absorbs: yes
trust: 0.65

[THREATEN relations]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, disaster
near: recall* ~ ambassador; ambassador; envoy; break off; sever; break ~ ties; ties; relations; diplomatic; embassy; withdraw; withdrawal; pull out; walk out; quit; leave the; suspend ~ membership; membership; treaty; downgrade
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; improve; restore; strengthen; sanction*; arrest*; supplies; gas; resume
absorbs: yes
trust: 0.6

[THREATEN ban]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, opp, disaster
near: licence*; license*; accreditation; registration; outlaw*; ban; banned; shut down; closure; liquidat*; dissolv*; deregister*; blocked; close ~ newspaper; strip; forbid; citizenship
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; border; crossing*; import*; export*; transit; driving licence; prison; jail
absorbs: yes
trust: 0.6

[THREATEN territory]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
near: annex*; occupy; seize land; claim to; take back; partition; redraw; border line; territory; corridor
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; troops; weapons; missile*; shoot
absorbs: yes
trust: 0.5

# "Should the repression go on, the Union will not hesitate to adopt sanctions": what is said to follow.
[THREATEN restrict]
verbs: hesitate; stand ready; be ready; be prepared; follow
near: should; if; unless; if they; in case; otherwise
subject: person, body, named, country, pronoun, measure, sanctions, thing, border, bus
actor: subject
recipient: against
without: weather; storm; drought; lawyer*; willing; talks; help; cooperate
absorbs: yes
trust: 0.3

[THREATEN restrict]
verbs: follow; adopt; take ~ (measure|measures|step|steps|action); take on; impose; introduce; expand; tighten; toughen; widen; increase ~ pressure; slap; raise; pay ~ price; face ~ (sanctions|consequences|penalties|measures); hit with; levy; bring in; be sanctioned; add ~ to
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, measure, sanctions, thing, place
object: sanctions, measure, none, thing, person, body, country
not object: law, vote, aid, agreement
future: yes
status: occurred
actor: subject
recipient: against, on
without: elected; lift*; ease; tax cut*; visa-free; win; peace; reform*; aid; elections
absorbs: yes
trust: 0.5

[THREATEN restrict]
verbs: shut; close; seal; keep ~ (shut|closed|sealed); remain ~ (shut|closed|sealed); stay ~ (shut|closed|sealed); cut; cut off; halt; suspend; block; stop; freeze; halve; reduce; slash; cut back; curtail; switch off; withhold; turn off; bar; blockade; stop buying; refuse ~ transit; limit; scrap
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
object: border, trade, measure, none, thing, agreement, talkedover, aid
subject: person, body, named, country, pronoun, place, border, trade
future: yes
status: occurred
actor: subject
recipient: to, for, from, against
without: weather; strike; hunger; protest*; sanction*; renovation; holiday; fighting; war
absorbs: yes
trust: 0.5

[THREATEN violence]
verbs: strike; attack; respond ~ with; retaliate; answer ~ with; shoot; shoot down; open fire; open ~ fire; fire on; fire at; use ~ (weapons|force|nuclear|everything|army); destroy; crush; kill; bomb; hit back; fight back; fight; get ~ (answer|reply|response); meet with ~ (force|response|fire|answer|resistance); be met with; go to war; wipe out; launch ~ (missiles|strike|attack); break ~ (arms|legs|necks|jaws|teeth); burn; be shot; be wiped; deal ~ blow; strike back; rip; tear off ~ head; be used
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, place, mil, cop, weapon, troopsthing, number
future: yes
status: occurred
actor: subject
recipient: object, on, at, against, to
without: relations; ties; economy; reputation; image; credibility; talks; peace; letter; question*; sanction*; fire brigade; lose; help
absorbs: yes
trust: 0.55

[THREATEN violence]
verbs: retaliate; hit back; respond ~ (harshly|force|kind|severely|toughly|firmly|decisively|immediately|instantly|asymmetrically|proportionately|militarily); meet with ~ (force|fire|weapon|weapons|response|retaliation|rebuff); meet ~ with ~ (force|fire|weapons|bullets); strike back; give ~ (rebuff|response); deliver ~ (rebuff|blow)
subject: person, body, named, country, pronoun, place, mil
future: yes
status: occurred
actor: subject
recipient: against, to, on
absorbs: yes
trust: 0.55

[THREATEN violence]
verbs: be ~ (immediate|instant|harsh|tough|severe|crushing|swift|devastating|asymmetric|asymmetrical|merciless|terrible|lethal|instantaneous); follow; come ~ (immediately|instantly)
subject: answerthing
future: yes
status: occurred
actor: none
recipient: to
absorbs: yes
trust: 0.6

[THREATEN restrict]
verbs: respond ~ with ~ (countermeasures|countermeasure|measures|sanctions|restrictions|embargo|ban); answer ~ with ~ (countermeasures|measures|sanctions|restrictions|embargo|ban)
subject: person, body, named, country, pronoun, place
future: yes
status: occurred
actor: subject
recipient: against, to, on
absorbs: yes
trust: 0.6

[THREATEN relations]
verbs: recall ~ (ambassador|envoy|diplomats); pull out; withdraw from; withdraw ~ support; break off ~ (ties|relations|talks); leave ~ (union|bloc|pact|organisation|treaty|csto); quit ~ (union|bloc|pact|organisation|treaty|csto); sever; downgrade; forget about; walk out
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, place, bus
future: yes
status: occurred
actor: subject
recipient: from, with
without: troops; soldiers; protest*; sanction*
absorbs: yes
trust: 0.55

[THREATEN expel]
verbs: expel; throw out; kick out; deport; evict; sack; fire; be expelled; be sacked; be fired; be deported; be dismissed
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number, edu
object: person, body, named, pronoun, number, none, diplomat
future: yes
status: occurred
actor: subject
recipient: object
without: missile*; on
absorbs: yes
trust: 0.5

[THREATEN arrest]
verbs: arrest; detain; jail; prosecute; imprison; punish; lock up; put ~ (trial|behind bars|prison); go to (prison|jail); face ~ (prison|jail|trial|charges|prosecution|arrest|punishment|liability|responsibility); be (jailed|prosecuted|arrested|detained|punished|imprisoned|tried); end up ~ (prison|jail|behind bars); answer ~ law; hold ~ (accountable|responsible|liable); hunt down; bring to justice; sue; lose ~ (custody|children|freedom|liberty)
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number
future: yes
status: occurred
actor: subject
recipient: object
without: convicted; found guilty; returns; extradit*
absorbs: yes
trust: 0.5

[THREATEN ban]
verbs: ban; outlaw; shut down; lose ~ (licence|license|accreditation|registration|status|citizenship|job|jobs|post|right|rights); revoke; strip; dissolve; liquidate; be (banned|outlawed|shut down|dissolved|liquidated|stripped|closed down)
near: if; should; unless; failing that; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; whoever; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number
object: person, body, named, pronoun, number, none, site, thing
future: yes
status: occurred
actor: subject
recipient: object
without: import*; export*
absorbs: yes
trust: 0.5

[THREATEN]
verbs: threaten ~ (action|actions|measures|steps|response|retaliation|consequences|reprisals|punishment|lawsuit|reply|retribution|revenge); warn of ~ action; promise ~ action; threaten; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reiterate ~ threat; put ~ on notice; rattle ~ sabre; vow to retaliate; promise ~ (response|retaliation|answer|rebuff|reply|measures|consequences|punishment|revenge); vow ~ (response|retaliation|answer|rebuff|revenge|punishment); promise to (respond|retaliate|punish|avenge|strike|crush|hit); vow to (respond|retaliate|punish|avenge|strike|crush|fight|hit|destroy); swear to (fight|avenge|destroy); swear revenge; pledge to (retaliate|respond|punish|avenge); raise ~ spectre; hint at ~ (force|sanctions|retaliation|strike|measures); brandish; warn of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ (would|will) respond; talk of ~ retaliation; shake ~ fist
subject: person, body, named, country, pronoun, place, number
object: person, body, named, country, pronoun, none, number, place, med, weapon, sanctions, measure, violence
not subject: disaster, disease, expert
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; flood*; strike committee; hunger; species; extinction; rain; agree*; unemployment; funding; cuts; by the end of; within the week; an answer by; written; prompt; petition; letter; question*
absorbs: yes
trust: 0.55

[THREATEN]
verbs: threaten ~ with
subject: person, body, named, country, pronoun, place, number, none
not subject: disaster, disease, expert, lifeless
actor: subject
recipient: object
without: closure of the museum; extinction; collapse; bankruptcy; unemployment; relegation
absorbs: yes
trust: 0.6

[THREATEN]
verbs: threaten to
subject: person, body, named, country, pronoun, place, number
not subject: disaster, disease, lifeless, talks, talkedover, protestevent, vote, case, trade, market
actor: subject
recipient: against, to, with, on
without: spill; overwhelm; derail; undermine; become; plunge; trigger; destabilise; destabilize; collapse; worsen; overshadow; drag; engulf; escalate; turn into; spread; strain; hunger; unravel; swamp
absorbs: yes
trust: 0.55

[THREATEN]
verbs: tolerate; stand by; sit by; sit idly; stand idly; let ~ pass; forgive; leave ~ unanswered; remain unanswered; go unanswered; go unpunished; let ~ go (unanswered|unpunished|unnoticed); allow ~ to go (unanswered|unpunished); leave ~ (unpunished|without consequences); hesitate to
negated: yes
subject: person, body, named, country, pronoun, place, none, thing
object: protestevent, violence, event, thing, none, person, body, measure
near: will; would; no longer; can not; cannot; won't
actor: subject
recipient: by, object
absorbs: yes
trust: 0.55

[THREATEN]
nouns: threat; warning; ultimatum
doer: named, country, gov, cop, mil, jud, leg, igo, pty, bus, opp, pronoun
actor: subject, from, by
recipient: against, to
near: force; sanction*; arrest*; violence; border; war; retaliat*; close; expel; jail; shut; halt; cut; prosecut*; punish*; criminal; (plan|planning|intend|want|wanting|tempted) to (rally|protest|march|demonstrate|strike|boycott); unauthorised; unauthorized; dismiss*; strikers; protesters; demonstrators; organisers; parents
without: pose*; posed; bomb threat; under threat; face; despite; defy; defying; existential; security threat; against threat*; ignoring; real threat; bow; perceived; ignore*; countering
absorbs: yes
trust: 0.5

[THREATEN violence]
nouns: bomb threat; death threat; bomb ^hoax
actor: subject, from, by
recipient: against, to, at
without: no
trust: 0.6

[THREATEN violence]
verbs: receive ~ death threats; get ~ death threats; send ~ death threats
actor: none
recipient: subject, to
trust: 0.6
`;
