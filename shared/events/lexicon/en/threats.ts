/** English words for threats and warnings. The format is told in ../format.ts. */
export const threats = `
# --- THREATEN restrict

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

# "Vowed to boycott the team if their demands were ignored": what follows unless something is done.
[THREATEN]
verbs: (promise|vow|pledge|undertake|swear) ~ to (refuse|boycott|strike|quit|stop|resign|walk out|block|blockade|down|leave|down tools|stop work|return to)
subject: person, lab, edu, opp, cvl, number, med, pronoun, ngo, none, body, rel
near: if ~ demand; if ~ demands; unless; if ~ not ~ (released|freed|met|reinstated|fulfilled|stopped); were ignored; are ignored; went unanswered; go unanswered
not subject: gov, country, igo, leg, cop
actor: subject
recipient: object, against
absorbs: yes
without: elected; election promise; campaign pledge; smoking; drinking; diet
trust: 0.65

[THREATEN restrict]
verbs: (warn|caution|hint|announce|say|declare|suggest) that ~ (could|might|may|would|will) (limit|restrict|curb|halt|suspend|stop|cut|block|close|shut|seal|freeze|reduce|ban) ~ (transit|trade|traffic|exports|imports|supplies|supply|border|crossings|crossing|goods|gas|electricity|airspace|flights|cooperation|cargo|deliveries)
subject: gov, country, leg, igo, place, person, named, body, diplomat
near: warn*; could; may; might; if; unless; response; retaliat*; reply; in return
not subject: expert, ngo, jud, lab, edu
actor: subject
recipient: of, to, with, from
absorbs: yes
without: budget; snow; ice; flood; frost; maintenance; repair*; covid*; virus; strike could; forecast*; economist*; analyst*; shortage*
trust: 0.6

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

[THREATEN restrict]
verbs: respond ~ with ~ (countermeasures|countermeasure|measures|sanctions|restrictions|embargo|ban); answer ~ with ~ (countermeasures|measures|sanctions|restrictions|embargo|ban)
subject: person, body, named, country, pronoun, place
future: yes
status: occurred
actor: subject
recipient: against, to, on
absorbs: yes
trust: 0.6

[THREATEN restrict]
verbs: say; hint; suggest; signal; warn; declare; announce; muse; tell; indicate; let it be known; hint at; toy with; raise ~ prospect of; float ~ idea of
said: (he|she|it|they|we|minsk|moscow|warsaw|vilnius|riga|kyiv|belarus|poland|russia|lithuania|latvia|ukraine|brussels) (may|might|could|would) (also |)(turn off|cut off|shut off|switch off|close|shut|seal|halt|block|cut|slap|impose|ban|stop buying|stop the transit|choke off); (turning|cutting|shutting|choking|switching) off; (closing|shutting|sealing) (the|its|all) (border|frontier|crossings|airspace|remaining)
subject: country, gov, person, place, named, pronoun, igo
not subject: expert, opp, cvl, med, ngo
actor: subject
recipient: to, against
without: renovation; repair*; holiday; pension*; tax; salar*; interest rate*; if asked; school*
absorbs: yes
trust: 0.55

[THREATEN restrict]
verbs: (issue|give|deliver|hand|present|set) ~ ultimatum; tell ~ to expect ~ (retaliation|response|reprisal|reprisals|consequence|consequences|reply|answer); (say|warn|declare) ~ (will|would) regret; promise ~ consequence; warn of ~ tit-for-tat
subject: person, body, named, country, pronoun, place, gov
actor: subject
recipient: to, indirect, object
without: fans; coach; club; wife; if only; himself; to resign; to step down; release
absorbs: yes
trust: 0.66

[THREATEN restrict]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; make ~ clear; make clear; let ~ know; vow; swear; warn; caution; hint; hint at; threaten; put ~ on notice; signal; indicate; suggest
said: no choice but ^to; no other choice ^but; no alternative ^but; sanctions remain ^possible; sanctions are ^possible; sanctions were ^possible; sanctions cannot be ruled ^out; sanctions (will|would) be ^inevitable; sanctions inevitable; sanctions ^inevitable; (will|would) react ^(instantly|immediately|harshly|sharply|firmly|swiftly|accordingly|strongly|if); (will|would) act ^immediately; (will|would) be forced ^to; not ^excluded; more sanctions ^(would|will|could|may|might|are) follow; (further|new|more|additional|tougher|fresh) (sanctions|measures|restrictions|steps|penalties) (will|would|could|may|might) ^(follow|come|be); (next|new) package (will|would|could) ^(follow|come|be); ready for ^(further|more|additional|tougher|new) (sanctions|measures|steps); next in ^line; turn off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); turning off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); shut off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); turn the ^(taps|tap|valve) off; cut off the ^(gas|oil|supplies|transit|flow); cutting off the ^(gas|oil|supplies|transit|flow); complete closure of the ^border; full closure of the ^border; total closure of the ^border; closing the border ^(entirely|completely|altogether|fully|for); close the border ^(entirely|completely|altogether|fully|for); shut the border ^(entirely|completely|altogether|fully|for); shutting the border ^(entirely|completely|altogether|fully|for); tit-for-tat ^(measures|response|steps); symmetrical ^(measures|response|steps); asymmetric ^(measures|response|steps); mirror ^(measures|response|steps); reciprocal ^(measures|response|steps); retaliatory ^(measures|steps|action|tariffs); (will|would) retaliate; (will|would) respond; (will|would) have to ^respond; forced to ^respond
subject: gov, country, place, igo, leg, person, named, body, pronoun
not subject: expert, cvl, med, lab, edu, opp, ngo
actor: subject
recipient: to, indirect, object, against
without: film; match; game; season; analysts; observers; lawyer*; weather; storm; lift*; eas*; renovation; positively; offer; letter; invitation; question*
absorbs: yes
trust: 0.5

# "Said there would be further sanctions unless the violence stopped".
[THREATEN restrict]
verbs: (say|warn|declare|tell|announce|add|stress|insist|repeat) ~ (sanction|sanctions|tariffs|measures|restrictions|embargo|penalties|ban|closure|countermeasures) ~ (unless|if)
subject: gov, country, place, igo, leg, person, named, pronoun, body
not subject: expert, med, ngo, cvl
actor: subject
recipient: to, against, on
without: lift*; eas*; reopen*; suspend*; remove*; relax*; drop*; scrap*; asked if; wonder if; as if
absorbs: yes
trust: 0.5

# "did not rule out closing the border".
[THREATEN restrict]
verbs: rule out; exclude; rule ~ out
negated: yes
near: closing; closure; shutting; sealing; sanctions; sanction; retaliation; retaliatory; embargo; blockade; tariffs; penalties; cutting; halting; suspending; restrictions; restrictive; freezing; shutdown
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert
actor: subject
recipient: against, on
without: lift*; eas*; reopen*; investigators; police; sabotage; weather
absorbs: yes
trust: 0.6

# What is held open: "the bloc left the door open to further sanctions".
[THREATEN restrict]
verbs: leave ~ door open to; leave ~ door open for; keep ~ on the table; keep ~ option; have ~ option of; raise ~ possibility of; raise ~ prospect of; float ~ idea of; toy with ~ idea of; dangle ~ threat of; hold out ~ threat of; stand ready to; hold ~ over; be ready with; have ~ ready; draw up ~ plans to; weigh; consider; mull; contemplate; think of; think about; think aloud about; muse about; muse aloud about; muse on
near: a ban on; bans on; an embargo on; a tax on; a levy on; a duty on; duties on; an export ban; an import ban; an entry ban; a visa ban; a travel ban; an airspace ban; further sanctions; new sanctions; more sanctions; fresh sanctions; additional sanctions; tougher sanctions; further penalties; further restrictions; further measures; additional measures; tougher measures; trade measures; tariffs; retaliat*; embargo; closing the border; closing its border; closing all; closing the remaining; closing the last; closing crossings; closing more; shutting the border; shutting its border; shutting all; shutting the remaining; shutting down transit; shutting off; sealing the; sealing its; turning off; turning the; cutting off; cutting gas; halting transit; blocking transit; full closure; complete closure; total closure; closure of the border; closure of all; blockade
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert, opp, ngo, med, cvl
not object: person, number, named, pronoun
actor: subject
recipient: against, on, for
without: a threat to; a danger to; a risk to; lift*; eas*; urge*; call on; reject*; ruled out
absorbs: yes
trust: 0.5

# What a state says it could or may do next.
[THREATEN restrict]
verbs: say; warn; hint; suggest; signal; declare; announce; state; tell; indicate; repeat; reiterate; add; stress; insist
said: (could|may|might) ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|blacklist|tighten|toughen|introduce|choke|cut|limit|withhold|stop|turn|sanction); (could|may|might) ^be (closed|shut|sealed|halted|blocked|suspended|banned); (could|may|might) ^also (close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate); ready to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|cut|stop|tighten|toughen); prepared to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|cut|stop|tighten|toughen); willing to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|retaliate)
subject: country, gov, place, igo, leg, named
not subject: expert, opp, cvl, med, ngo, edu, bus, lab
actor: subject
recipient: to, against
without: renovation; repair*; holiday; pension*; tax; salar*; interest rate*; if asked; school*; growth; prices; emissions; corner; doctor*; patient*; hospital*; elderly; mask*; covid*; coronavirus; vaccin*; smoking; alcohol; reactor; unit; ceasefire; fire
absorbs: yes
trust: 0.45

[THREATEN restrict]
verbs: (vow|promise|swear|pledge) to ~ (retaliate|respond|answer|impose|tighten|toughen|close|shut|seal|block|cut|halt|freeze|blacklist|punish|choke|sanction|restrict|ban) ; (promise|vow|pledge) ~ (sanctions|retaliation|countermeasures|restrictions|tariffs|penalties|blockade|embargo|closure); (promise|vow|pledge) ~ (mirror|symmetrical|asymmetrical|tit-for-tat|reciprocal) ~ (response|reply|answer|measure|measures|steps); (vow|promise) ~ further (sanctions|measures|steps|restrictions); (raise|float|mention|air) ~ (possibility|prospect|idea|option|threat) of ~ (duties|duty|tariffs|sanctions|embargo|closure|closing|ban|boycott|retaliation|restrictions); answer in kind; reply in kind; respond in kind; would be answered; stay away if
subject: country, gov, igo, leg, place, named, person, pronoun, bus
not subject: expert, med, ngo, cvl, lab
actor: subject
recipient: against, to, on, at, with
without: help; support; lift*; eas*; reopen*; gap; corruption; prices; crime; deficit; spending; customers; loophole*; investors; tax cut*; inflation
absorbs: yes
trust: 0.6

[THREATEN restrict]
verbs: (promise|vow|pledge|announce|prepare|warn of) ~ (painful|harsh|tough|mirror|symmetrical|asymmetrical|retaliatory|proportionate|appropriate|adequate|severe|serious|crushing|swift) ~ (response|measures|measure|answer|consequences|reply|steps|blow|action|retaliation|countermeasures)
subject: country, gov, person, named, place, igo, pronoun, body, mil, none
actor: subject
recipient: to, against, on
without: if asked; to the pandemic; to inflation; crisis
trust: 0.75

# --- THREATEN arrest

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

# Officers remind people of what they risk.
[THREATEN arrest]
verbs: remind; inform; caution; notify; explain; say; tell; warn
said: is ^punishable; are ^punishable; was ^punishable; could land ^(them|him|her|you|people|anyone|one) in; can land ^(them|him|her|you|people|anyone|one) in; could end up in ^(prison|jail|court); would end up in ^(prison|jail|court); will end up in ^(prison|jail|court); risk (criminal|prosecution|prison|arrest|jail|fines|imprisonment|punishment); risked (criminal|prosecution|prison|arrest|jail|fines|imprisonment|punishment); face criminal ^(liability|charges|prosecution|proceedings|responsibility|cases); face (administrative|criminal|legal) ^(liability|action|responsibility|proceedings); be held criminally ^(liable|responsible); be prosecuted; be arrested; (will|would) be ^detained; (will|would) be ^jailed; (will|would|could|may|might) be ^(punished|prosecuted|arrested|tried|charged|imprisoned|fined|dragged|hunted|caught|stripped|rounded|found|identified); put on ^trial; put behind ^bars; be thrown in ^(jail|prison); go to ^jail; go to ^prison; end up behind ^bars; criminal ^liability; punished to the full; full severity of the ^law; full force of the ^law; full extent of the ^law; as severely as ^possible
subject: cop, jud, gov, leg, none
not subject: expert, ngo, opp, igo
actor: subject
recipient: object, to, indirect
without: lawyer*; human rights; no one; nobody; relatives; sentenced; not be; had been; freed; released
absorbs: yes
trust: 0.5

[THREATEN arrest]
verbs: (vow|promise|swear|pledge) to ~ (jail|arrest|prosecute|punish|detain|imprison|charge|try|track down|hunt down|find|identify|bring ~ justice|hold ~ account|deal with|lock up|sue); (vow|promise|pledge) ~ (punishment|prosecution|prosecutions|arrests|trials|jail|prison)
subject: country, gov, cop, jud, named, person, pronoun, leg
not subject: expert, med, ngo, lab, cvl
actor: subject
recipient: object, to, against
without: work; work with; solution; money; way; compromise; jobs; housing; not to; no one; investigat*; thoroughly; climate
absorbs: yes
trust: 0.6

# --- THREATEN violence

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

[THREATEN violence]
verbs: bring down; bring ~ down; down; shoot down; shoot ~ down; intercept; destroy; turn back; blast; take down; take out; blow out of ~ sky; fire on; fire at
object: flyingthing, weapon
near: any; anything; every; should; if; anyone
subject: country, gov, mil, none, person, pronoun, body, place, named
future: yes
status: occurred
actor: subject
recipient: object
absorbs: yes
trust: 0.65

[THREATEN violence]
verbs: (vow|threaten|promise|swear|pledge) to (cut|tear|rip|break|chop|twist|wring|crush|smash|shoot|strangle|bury) ~ (hand|hands|head|heads|arm|arms|leg|legs|neck|necks|skull|skulls|throat|throats)
subject: person, body, country, named, place, pronoun, gov
actor: subject
recipient: of, object
without: taxes; jobs; record
absorbs: yes
trust: 0.7

# "Any plane that strays would be shot down", "an attack on Belarus would be treated as one on Russia".
[THREATEN violence]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; boast; make ~ clear; make clear; let ~ know; remind; post; vow; swear; warn
said: (will|would|shall) be (shot|destroyed|eliminated|neutralised|neutralized|intercepted|downed|crushed|repelled|annihilated|obliterated|flattened); treated as an attack; treated as ^hostile; treated as an act of; considered an act of ^war; considered an ^attack; regarded as an ^attack; regarded as an act of ^aggression; seen as an act of ^war; seen as an ^attack; answer with ^everything; with everything we ^have; respond in ^kind; all means at ^(our|its|his|their) disposal; ^all available means; ^any means necessary; ^all necessary means; finger on the ^trigger; finger on the ^button; shoot to ^kill; third world ^war; face of the ^earth; unacceptable ^damage; crushing ^blow; not think ^twice; hand will not ^tremble; hands will not ^tremble; hand would not ^tremble; no one will be ^spared; nobody will be ^spared; give no ^quarter; will fight to the ^end; fight to the ^death; fight to the last ^man; meet force with ^force; blood will ^flow; in a body ^bag; in ^coffins; bite ^back; (will|would|shall) hit ^back; (will|would|shall) strike ^back; (will|would|shall) fight ^back; teach ^(them|you) a lesson; (will|would) not leave ~ alive; shot out of the ^sky; blow ^(them|you|it) up; be met with ^(lead|bullets|fire|force|weapons|steel|resistance)
subject: gov, country, place, mil, cop, person, named, body, pronoun
not subject: expert, opp, cvl, med, ngo, lab, edu
actor: subject
recipient: to, indirect
without: film; match; game; season; analysts; observers; lawyer*; treatment; was treated; said by
absorbs: yes
trust: 0.55

[THREATEN violence]
verbs: rule out; exclude; rule ~ out
negated: yes
near: use of force; using force; force; military action; nuclear; strikes; strike on; shooting; opening fire; invasion; attack on; attacking; war with
subject: gov, country, place, mil, person, named, pronoun
not subject: expert, igo
actor: subject
recipient: against, on
without: investigators; police; sabotage; hunger; general strike; lift*
absorbs: yes
trust: 0.45

[THREATEN violence]
verbs: (vow|promise|swear|pledge) to ~ (crush|destroy|kill|shoot|fight|strike|attack|avenge|annihilate|wipe|finish|hang|shell|bomb|beat|break|repel|defend ~ force); (vow|promise|swear|pledge) ~ (revenge|vengeance|death|reprisals|bloodshed); (vow|promise|swear) to take revenge; (vow|promise|swear) to take up arms
subject: country, gov, mil, cop, named, person, pronoun, uaf, opp, place
not subject: expert, med, ngo, lab
actor: subject
recipient: against, object, on
without: inflation; corruption; crime; virus; poverty; fraud; record; for rights; for freedom; for justice; for democracy; fight on; fight for; until victory; in court; appeal; election*; strike committee; on strike
absorbs: yes
trust: 0.6

# --- THREATEN expel

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

# Anyone who stays away "would be thrown out".
[THREATEN expel]
verbs: tell; say; warn; inform; announce; remind; declare; hint; let ~ know; make clear; order
said: (would|will|could|may|might) be ^(expelled|sacked|fired|dismissed|evicted|deported|kicked|thrown|booted|barred|removed); (would|will|could|may|might) be ^sent (home|back|away|packing); lose their ^(job|jobs|places|posts|place); lose his ^(job|post); lose her ^(job|post); lose their ^(scholarships|grants|dormitory); pack their ^bags; pack your ^bags; face ^(expulsion|dismissal|deportation|eviction|sack); look for another ^job; look for new ^jobs; look for other ^work; clear their ^desks; (could|may|might) ^(expel|deport)
subject: gov, edu, bus, cop, country, named, place, none, person, body
not subject: expert, ngo, opp, igo, med, disaster
actor: subject
recipient: object, to, indirect
without: weather; lawyer*; no one; nobody; not be; goods; letters; parcel; ballots; visa; troops; aid; convoy; minister would be; ministers; governor; relegat*; team
absorbs: yes
trust: 0.5

[THREATEN expel]
verbs: (vow|promise|swear|pledge) to ~ (expel|deport|evict|sack|dismiss|throw out|kick out|drive out|send back|send home); (vow|promise|swear|pledge) to ~ (break off|sever|recall|quit|leave|withdraw from|pull out)
subject: country, gov, igo, named, person, pronoun, bus, edu
not subject: troopsthing, mil
actor: subject
recipient: object, with, from
without: troops; not to; never to; office; post; power; smoking; soldiers
absorbs: yes
trust: 0.55

# --- THREATEN relations

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

# "Minsk said it might pull out", "hinted he could turn off the gas": what a state says it may do itself.
[THREATEN relations]
verbs: say; hint; suggest; signal; warn; declare; announce; muse; tell; indicate; let it be known
said: (he|she|it|they|we|minsk|moscow|warsaw|vilnius|riga|kyiv|belarus|poland|russia|lithuania|latvia|ukraine) (may|might|could) (pull out|withdraw|quit|walk out|walk away|break off|sever|downgrade|recall|leave|suspend ties|suspend relations|cut ties|expel)
subject: country, gov, person, place, named, pronoun, igo
not subject: expert, opp, cvl
actor: subject
recipient: to, of
without: injur*; office; troops; soldiers; hospital; post; team; match; coach; resign*; if asked
absorbs: yes
trust: 0.55

[THREATEN relations]
verbs: rule out; exclude; rule ~ out
negated: yes
near: severing; breaking off; downgrading; recall*; expelling; withdrawing from; withdrawal from; leaving the; quitting; pulling out
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert
actor: subject
recipient: against, with, from
absorbs: yes
trust: 0.55

[THREATEN relations]
verbs: raise ~ possibility of; raise ~ prospect of; float ~ idea of; toy with ~ idea of; weigh; consider; mull; contemplate; think of; think about; muse about; muse aloud about; review
near: severing; breaking off; downgrading; recalling; pulling its ambassador; pull its ambassador; pulling out of; leaving the; quitting the; withdrawing from; cutting ties; suspending ties; ties with; relations with; expelling
subject: gov, country, place, igo, leg, person, named
not subject: expert, opp, ngo, med, cvl, rel
not object: person, number, named, pronoun
actor: subject
recipient: with, from
without: improv*; restor*; normalis*; normaliz*; resum*; strengthen*; urge*; office; party; country for
absorbs: yes
trust: 0.45

# --- THREATEN ban

# Newspapers and sites "were warned by the ministry over their coverage": a second warning closes them.
[THREATEN ban]
verbs: warn; caution; (issue|give|send|hand|deliver) ~ (warning|warnings|caution) to
target: med
subject: gov, jud, body, none
near: information ministry; ministry of information; prosecutor*; roskomnadzor; regulator; coverage; licence; license; media law; publication*
actor: subject, by
recipient: object, to
needs: recipient
without: flood; weather; readers; storm; scam*; if; reporter who warned
trust: 0.55

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

# "Hinted he could dissolve parliament".
[THREATEN ban]
verbs: say; warn; hint; suggest; signal; declare; announce; tell; threaten; indicate; add
said: (could|may|might) ^(dissolve|disband|outlaw|deregister|liquidate|abolish|suspend); (could|may|might) ^be (dissolved|disbanded|outlawed|deregistered|liquidated|abolished); lose (its|their|his|her) ^(licence|license|accreditation|registration|status|citizenship); (could|may|might) ^(strip|revoke)
subject: gov, cop, jud, country, place, named, person, body
not subject: expert, ngo, opp, igo, med, cvl
actor: subject
recipient: to, indirect, of
without: border; trade; transit; flights; weather; marriage; sugar; tablet*; imports; exports; operations; talks
absorbs: yes
trust: 0.5

# A warning that an office hands to a paper or a union before it closes it.
[THREATEN ban]
verbs: (issue|give|hand|send|serve|deliver) ~ (written|official|second|final|formal|third|first|fresh|another) ~ warning
near: ministry; licence; license; newspaper; weekly; editor*; editorial; magazine; channel; station; union; party; organisation; organization; group; association; registration; closure; closed; lawyer*; broadcaster; publication; publisher; website
subject: gov, jud, cop, body, none
actor: subject
recipient: to, indirect, object
implied actor: authorities
without: weather; storm; match; flood*; travel; yellow card; referee; driver*
absorbs: yes
trust: 0.6

[THREATEN ban]
verbs: (receive|get|be handed|be given|be issued|collect) ~ (written|official|second|final|formal|third|first|fresh|another) ~ warning
subject: med, ngo, lab, pty, rel, body, bus, person, named
actor: from
recipient: subject
implied actor: authorities
without: weather; storm; match; flood*; travel; yellow card; referee; driver*
absorbs: yes
trust: 0.6

# --- THREATEN territory

[THREATEN territory]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; hint that; hint at; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
near: annex*; occupy; seize land; claim to; take back; partition; redraw; border line; territory; corridor
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; troops; weapons; missile*; shoot
absorbs: yes
trust: 0.5

# --- THREATEN

[THREATEN]
verbs: threaten ~ (action|actions|measures|steps|response|retaliation|consequences|reprisals|punishment|lawsuit|reply|retribution|revenge); warn of ~ action; promise ~ action; threaten; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reiterate ~ threat; put ~ on notice; rattle ~ sabre; vow to retaliate; promise ~ (response|retaliation|answer|rebuff|reply|measures|consequences|punishment|revenge); vow ~ (response|retaliation|answer|rebuff|revenge|punishment); promise to (respond|retaliate|punish|avenge|strike|crush|hit); vow to (respond|retaliate|punish|avenge|strike|crush|fight|hit|destroy); swear to (fight|avenge|destroy); swear revenge; pledge to (retaliate|respond|punish|avenge); raise ~ spectre; hint at ~ (force|sanctions|retaliation|strike|measures); brandish; warn of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ (would|will) respond; talk of ~ retaliation; shake ~ fist
subject: person, body, named, country, pronoun, place, number
object: person, body, named, country, pronoun, none, number, place, med, weapon, sanctions, measure, violence
not subject: disaster, disease, expert
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; flood*; strike committee; hunger; species; extinction; rain; agree*; unemployment; funding; cuts
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

[THREATEN]
verbs: say; warn; declare; vow; insist; tell; announce
said: would regret; will regret; would pay dearly; will pay dearly; would pay the price; will pay the price; would respond to any; will respond to any; would end up in jail; will end up in jail; would end up behind bars; would shoot; will shoot; tear off the heads; would not stand by; will not stand by; would not stand idly; would be crushed; will be crushed; would cut off; will cut off; would turn off; will turn off; would answer fire; would answer force; fire with fire; force with force; would strike back; will strike back; would hit back; will hit back; heads would roll; would have no mercy; will have no mercy; no mercy
subject: country, gov, person, place, named, pronoun, mil
not subject: expert, opp, cvl, med, ngo, lab
actor: subject
recipient: to, indirect
without: film; match; referee; coach; analysts; observers; critics; voters
absorbs: yes
trust: 0.6

# "This will not go unanswered", "they will regret it", "the next crossings would be next".
[THREATEN]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; boast; make ~ clear; make clear; let ~ know; remind; post; vow; swear; warn; caution; hint; threaten; put ~ on notice; comment
said: (will|would|shall) not go ^(unanswered|unpunished|unnoticed|without); not be left without an ^(answer|response|reply); not remain without an ^(answer|response|reply); (will|would) not leave ~ unanswered; not let this ^(pass|go|stand|slide); reserve* the ^right; (will|would|shall) regret; live to ^regret; come to ^regret; bitterly ^regret; pay for ^this; pay for ^it; pay a heavy ^price; pay a high ^price; pay the ^price; pay ^dearly; pay a ^price; only themselves to ^blame; only itself to ^blame; only himself to ^blame; (will|would|shall) be ^consequences; (have|carry|bring|face|entail|mean) ^consequences; (have|carry|bring|face|entail) (serious|severe|grave|dire|the) ^consequences; be held ^accountable; be held to ^account; be held ^responsible; be brought to ^justice; answer for ^(it|this|that|their|everything|what|his); playing with ^fire; play with ^fire; crossed a red ^line; crossing a red ^line; cross a red ^line; crossed the red ^line; crosses a red ^line; patience is ^(running|wearing|not|finite); patience has ^(limits|run); patience was not ^(endless|limitless); our patience; all options are on the ^table; all options remain on the ^table; all options were on the ^table; options on the ^table; every option was on the ^table; a matter of ^time; (will|would|could|may|might) be ^next; come for ^(you|them); catch up with ^(you|them); we will find ^(you|them); we will get ^(you|them); will not be forgiven; will never be ^forgiven; will not be ^forgotten; no one will ^escape; not tempt ^fate; think ^twice before; should not be surprised; watch your ^step; not ^tolerate; longer ^tolerate; no ^tolerance; zero ^tolerance; tolerate no ^more; nip it in the ^bud; nipped in the ^bud; will be no ^mercy; show no ^mercy; where you ^live; where they ^live; make it ^hurt; make them ^pay; make you ^pay; make him ^pay; time will ^come; day of ^reckoning; we have your ^names; long ^arm; long ^arms; long ^hands; not get away with ^(it|this); last ^chance; final ^warning; last ^warning; mark my ^words
subject: gov, country, place, mil, cop, person, named, body, pronoun
not subject: expert, cvl, med, lab, edu
actor: subject
recipient: to, indirect, object
without: film; match; game; season; analysts; observers; lawyer*; coach; voters; shoppers; team; striker; market; harvest; doctor*; decision to; having
absorbs: yes
trust: 0.5

# "Sent a stark warning to the exiles".
[THREATEN]
verbs: (issue|send|deliver|give|fire|sound|direct|address) ~ (stark|veiled|thinly|chilling|grim|blunt|ominous|dire|stern|harsh|sharp|menacing|unmistakable|clear|open|direct|strong|sinister|dark) ~ (warning|message|threat|signal) ~ (to|at|against|for); (issue|send|deliver|give) ~ ultimatum ~ to; (fire|send) ~ (warning|shot) ~ across ~ bow; (utter|make|issue|repeat|voice|renew|direct|level|fire off|air) ~ (threat|threats) ~ (to|at|against|of|that); sabre-rattle; rattle ~ sabre; rattle ~ saber; bare ~ teeth; flex ~ muscle; wave ~ (stick|fist|club) at; wag ~ finger at; crack ~ whip; throw down ~ gauntlet; put ~ on ~ warning; serve ~ notice on; send ~ shiver through
subject: gov, country, place, mil, cop, igo, leg, person, named, jud, body, pronoun
not subject: expert, disaster, disease, med, lab
actor: subject
recipient: to, at, against, on, object
without: weather; storm; health; doctor*; flood*; coach; club; fans; strong message of support; congratulat*; solidarity; support for; sympathy
absorbs: yes
trust: 0.55

# What employers, teachers and officers say will come: "all who skip lectures will be struck off", "next time there would be a dismissal".
[THREATEN]
verbs: warn; warn that; tell; say; let ~ know; inform; remind; hint; threaten; make clear; announce; write
said: (will|would) be ^(struck|cleared|demolished|refused|cut|next); take away ^(her|his|their|your|the) (children|child|son|daughter|licence|license|flat|home|passport); taking away ^(her|his|their|your|the) (children|child|son|daughter|licence|license|flat|home|passport); (will|would) lose ^(his|her|their|your|its|the); or lose the; or else; (next|third|second) time there (will|would) ^be; there (will|would) be ^(a dismissal|dismissals|consequences|arrests|trouble|sanctions|punishment|hell|blood) ; you 'll be ^next; you will be ^next; (will|would) be your ^last; (will|would) be the ^last; something that ^hurts; (will|would) be ^answered; answer in ^kind; reply in ^kind; respond in ^kind; where it ^hurts; (will|would) not be ^safe; think about your ^(children|family|health); pack your ^bags; every one of ^you; we will ^find; we know ^who; we know ^where
subject: gov, cop, edu, bus, jud, country, place, named, mil, body, none
not subject: expert, ngo, opp, med, disaster, lifeless, number
actor: subject
recipient: object, to, indirect
without: weather; lawyer*; no one; nobody; not be fired; letters; parcel; ballots; visa; aid; relegat*; team; asylum; held on; held in; vote; votes; election; refused to; ceremony; festival; snow; subsidies; deficit; benefits; tax; pensions; nothing; released; freed
absorbs: yes
trust: 0.52

[THREATEN]
verbs: (raise|float|hold out|dangle|brandish|revive|invoke) ~ (prospect|spectre|specter|possibility|threat|idea|option) of ~ (stationing|deploying|placing|using|sending|striking|invading|annexing|moving|basing|a strike|force|war|invasion|retaliation|nuclear|missiles)
subject: gov, named, country, place, pronoun, mil, leg
not subject: expert, opp, med, ngo
actor: subject
recipient: to, against
absorbs: yes
without: analyst*; would not; ruled out
trust: 0.6

[THREATEN]
verbs: promise ~ (response|retaliation|retribution|reprisals|answer|punishment|consequences); vow ~ (response|retaliation|retribution|reprisals|revenge|answer|punishment); pledge ~ (response|retaliation|retribution)
not subject: lifeless
actor: subject
recipient: to, against, for
absorbs: yes
without: humanitarian; emergency; if elected; aid; flood
trust: 0.7

[THREATEN]
verbs: reserve ~ right to (respond|retaliate|take|answer|act|strike|react|use|defend|impose|close|introduce|expel|mirror|reciprocate|resort); reserve ~ right of ~ (response|reply|retaliation)
subject: country, gov, igo, named, person, body, place, pronoun
actor: subject
recipient: against
absorbs: yes
without: company; copyright; editor*; lawsuit
trust: 0.75

[THREATEN]
verbs: (hint|signal|suggest|indicate|imply|intimate) ~ (that|at|could|may)
subject: country, gov, named, mil, pronoun
near: nuclear; mobilisation; mobilization; use ~ weapons; use of ~ weapons; retaliat*; retaliation; military response; cut off ~ (gas|oil|transit|supplies); close ~ (border|airspace); invade; invasion; strike on
actor: subject
recipient: to
absorbs: yes
without: talks; peace; reopen*; release*; lift*; analyst*; would not; will not; withdraw*
trust: 0.55

[THREATEN]
nouns: warning; ultimatum
on:to: country, igo, gov, opp, place, named, pronoun
subject: country, gov, place, igo, cop, mil
actor: subject, from, by
recipient: to
absorbs: yes
without: travel; weather; storm; flood; health; ignor*; despite; early warning; tourists; citizens; avalanche
trust: 0.5

[THREATEN violence]
verbs: be (ready|prepared|set|poised|willing) to (attack|strike back|strike at|invade|bomb|shoot down|retaliate|hit back|respond with force|use force|go to war|destroy|crush|wipe out)
subject: country, gov, mil, person, named, place, pronoun, uaf, opp, body
near: said; says; saying; warned; told; declared; announced; vowed; ", "
actor: subject
recipient: object, against
without: if elected; not; whether; how; drills; exercise*; reporters ready
trust: 0.6
`;
