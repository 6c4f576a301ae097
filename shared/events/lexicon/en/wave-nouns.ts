/** Event nouns: acts told as "the release of", "his arrest", "an attack on", by what they are of, by or on. */
export const waveNouns = `
[INCIDENT death]
nouns: death; drowning
object: opp, ref, lab, mil, edu, med, peaceful, number
not object: body
actor: none
recipient: object
count recipient: killed
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; threat*; anniversary; murder; row; blam*; accus*; years since; charge*; convict*; sentenc*; responsible; film; book
trust: 0.5

[INCIDENT death]
nouns: ^death in custody; ^death in detention; ^death in prison; ^death in jail; ^death behind bars; ^death in a penal
object: person, number, named
actor: none
recipient: object
count recipient: killed
without: investigat*; inquiry; anniversary; murder; accus*; charge*
trust: 0.65

[RETREAT release]
nouns: release; freeing; liberation; early release; prisoner release
object: person, number, named, opp, med, peaceful, pronoun
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: call* for; demand*; urg*; insist*; condition; ask*; appeal*; seek*; campaign*; until; immediate; hope*; talks on; negotiat*; secure; petition*; press for; pressing; in exchange for; for the release; video; album; statement; unconditional
trust: 0.62

[ASSAULT]
nouns: attack; assault; knife ^attack; axe ^attack; stabbing; arson ^attack; acid ^attack; brutal ^attack
on:on: person, med, opp, cop, edu, ref, rel, leg, lab, number, mil
actor: subject
recipient: on, object
without: verbal; press freedom; media freedom; charge*; convict*; sentenc*; investigat*; probe; planned; plot*; foil*; prevent*; terror attack; crackdown; threat*; accus*; personal; cyber*
trust: 0.5

[ASSAULT explosives]
nouns: ^attempt on the life of; ^attempt on his life; ^attempt on her life; assassination ^bid; ^attempt on the life
actor: subject
recipient: of
without: plot*; plan*; charge*; convict*; accus*
trust: 0.55

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; drone ^strike; drone ^attack; missile ^strike; missile ^attack; rocket ^attack; rocket ^strike; air ^strike; airstrike; mortar ^attack; artillery ^attack; russian ^attack; overnight ^attack
object: place, country, property
actor: subject
recipient: object
implied actor: armed forces
without: test; exercise; drill; stop; call* for; cease; threat; shelter*; siren*; anniversary; second world war; world war; hiroshima; 1941; 1943; dresden
trust: 0.5

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; drone ^strike; drone ^attack; missile ^strike; missile ^attack; rocket ^attack; rocket ^strike; air ^strike; airstrike; mortar ^attack; artillery ^attack; overnight ^attack
on:on: place, country, property
actor: subject
recipient: on
implied actor: armed forces
without: test; exercise; drill; stop; call* for; cease; threat; shelter*; siren*; anniversary; second world war; world war; warn*; fear*
trust: 0.5

[RELOCATE return]
nouns: return; homecoming
object: person, named, pronoun, number
on:to: country, place, named
near: exile; exiled; exiles; fled; emigre*; emigrated; years abroad; from abroad; self-imposed
actor: subject, object
recipient: none
without: call* for; if; hope*; commission; visit; talks; refus*; safe return
trust: 0.5

[RELOCATE flee]
nouns: flight; escape
object: person, named, pronoun, number, lab, opp, med
on:to: country, place, named
actor: subject, object
recipient: none
without: plane; aircraft; airline*; belavia; passengers; pilot; landed; airport; president; delegation; visit*; helicopter; space; cosmonaut*; attempt*; if
trust: 0.5

[RELOCATE migrate]
nouns: arrival; influx; inflow; surge; flow; stream; ^number of illegal crossing
object: ref, person
near: migrant*; refugee*; asylum seeker*; iraqi*; afghan*; syrian*; kurd*; crossing*
actor: genitive, possessor
recipient: none
without: stop*; prevent; halt; orchestrat*; accus*; fear*; threat*; warn*; tackle; curb; stem; contain; if; facilitat*; weaponis*; weaponiz*; blam*; against; manage; hybrid
trust: 0.45

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift; relocation
object: person, number, ref, edu, cvl, gov, diplomat, body, lab
actor: subject
recipient: object
without: plan; drill*; exercise*; if; order; call* for; training
trust: 0.5

[SANCTION discontinue]
nouns: cut-off; cutoff; halt; stoppage; suspension; reduction; cut; freeze; freezing; interruption; termination
object: trade, travel, aid, flightline, money
near: gas; oil; electricity; flights; exports; imports; deliveries; supplies; aid; funding; loan; trade; cooperation; programme; crude; transit; link*
subject: country, igo, gov, body, place, bus, named
actor: subject
recipient: to, from, with, for, of
needs: both-sides
without: if; threat*; warn*; fear*; technical; maintenance; repair*; weather; fog; strike; workers; could; might; call* for; urg*; rate; price*; accident; balloon*; drone*; emissions
trust: 0.45

[SANCTION withdraw]
nouns: recall; withdrawal; departure
object: diplomat, embassy
near: ambassador*; envoy*; embassy; diplomat*; consul*; charge; chargé
subject: country, gov, place, igo, named, none, pronoun
actor: subject
recipient: from, in
without: threat*; if; demand*; call* for; farewell; end of his; end of her; term; accredit*; expulsion; expell*
trust: 0.5

[SANCTION expel]
nouns: expulsion
object: diplomat, embassy
actor: subject
recipient: object
without: threat*; if; warn*; announced the expulsion; protest* the expulsion; days after; since the; over the
trust: 0.6

[MOBILIZE weapons]
nouns: test; launch; test ^launch; firing; test ^firing
object: dronething, batterything
actor: subject, by
recipient: none
without: ban; treaty; attack; kill*; ukrain*; satellite; if; condemn*; against; at ukraine; at targets; into; towns; cities
trust: 0.5

[RETREAT withdraw]
nouns: withdrawal; pullout; pull-out; pullback; departure; redeployment
object: troopsthing, mil, uaf
actor: subject, object
recipient: none
count object: troops
without: demand*; call* for; urg*; if; until; condition; insist*; treaty; talks; ambassador; in return for; hope*; afghan*
trust: 0.55

[MOBILIZE troops]
nouns: deployment; transfer; redeployment; arrival; dispatch; concentration; build-up; buildup; amassing; rotation; mobilisation; mobilization; call-up
object: troopsthing, mil, uaf
actor: subject, object
recipient: none
count object: troops
without: call* for; if; threat*; fear*; could; might; accus*; condemn*; warn*; football; hockey; coffin*; medical; medic*; doctor*; band; killed; wounded; prisoner*; demobilis*
trust: 0.5

[MOBILIZE weapons]
nouns: deployment; arrival; delivery; transfer; stationing; shipment; siting; placement
object: batterything, dronething
actor: subject
recipient: none
without: demand*; call* for; condemn*; if; oppose*; treaty; talks; urg*; to ukraine; to kyiv; aid; pledg*; possible; threat*; could
trust: 0.5

[COERCE ban]
nouns: closure; closing; shutdown; shutting; liquidation; dissolution; banning; outlawing; designation; deregistration; ban
object: ngo, med, edu, pty, rel, lab, diplomat
actor: subject
recipient: object
implied actor: authorities
without: call* for; threat*; if; fear*; embassy; border; crossing; renovation; repair*; covid*; coronavirus; flu; merger; lifting; lifted; overturn*; summer; quarantine
trust: 0.5

[COERCE restrict]
nouns: closure; closing; shutdown; sealing; shutting; blocking
object: border, frontier
actor: subject
recipient: none
implied actor: authorities
without: call* for; threat*; if; fear*; repair*; snow; accident; lift*; eas*; reopen*; end of; protest*; hauliers ~ block; warn*; could; possible; pushback; sewage
trust: 0.5

[COERCE restrict]
verbs: take effect; come into force; come into effect; enter into force; go into effect; begin; start; be announced; be introduced; be extended; be prolonged; be ordered; be imposed
subject: closure
near: border*; crossing*; checkpoint*; frontier; terminal*
actor: subject
recipient: none
implied actor: authorities
without: could; might; if; lift*; reopen*; street*; road works
trust: 0.6

[COERCE censor]
nouns: blocking; blockage; jamming; throttling; shutdown; closure; muzzling; silencing; disconnection
object: med, site, accessthing, webname
actor: subject
recipient: object
implied actor: authorities
without: call* for; if; threat*; road*; account*; fear*
trust: 0.5

[COERCE seize]
nouns: search; raid; seizure; confiscation; nationalisation; nationalization; storming; ransacking; sealing; occupation
object: property, assetthing, carriedoff, bus, med, ngo, rel
actor: subject
recipient: object
implied actor: police
without: search engine; air raid; rescue; drug*; smuggl*; cigarette*; call* for; threat*; if; nazi; german occupation; in search of
trust: 0.55

[COERCE seize]
nouns: raid; search; police ^raid; dawn ^raid; house ^search; swoop
on:on: property, assetthing, bus, med, ngo, rel, person, edu, body
actor: subject
recipient: on
implied actor: police
without: air raid; drug*; smuggl*; bank raid; call* for; warn*; drone*; missile*; bomb*; ukrain*
trust: 0.55

[COERCE restrict]
nouns: dismissal; sacking; firing; laying off; expulsion; suspension; disbarment; exclusion; lay-off
object: lab, edu, med, number, opp
near: worker*; striker*; miner*; teacher*; student*; doctor*; employee*; lawyer*; journalist*; actor*; professor*; lecturer*; staff; nurse*; academic*; athlete*; university; faculty
actor: subject
recipient: object
count recipient: persons
without: call* for; demand*; urg*; threat*; if; minister*; coach; unfair; diplomat*; embassy; border; from the country; from belarus; from poland
trust: 0.5

[GOVERN dismiss]
nouns: dismissal; sacking; firing; removal; ouster
object: gov, post, diplomat
actor: subject
recipient: object
implied actor: president
without: demand*; call* for; urg*; vote on; motion; if; teacher*; worker*; calls; coach; football; hockey
trust: 0.55

[COOPERATE]
nouns: extradition; handover; handing over
object: person, named, number, pronoun
on:to: country, gov, place, igo
actor: subject, from, by
recipient: to
without: request*; ask*; seek*; sought; demand*; refus*; reject*; reject; fear*; threat*; appeal*; against; avoid; treaty; could; fight*; block*; suspend*; halt*; block
trust: 0.45

[AID]
nouns: allocation; disbursement; provision; delivery; donation; shipment; granting; consignment
object: aid, money, weapon, bombword
on:to: country, gov, place, mil, ngo, cvl, opp, ref, med, named
subject: country, igo, gov, body, place, named, none, person
actor: subject, by, from
recipient: to
measures: money
without: nuclear; warhead*; belarus-bound; gas; oil; russian missile*; threat*; if; call* for; stop*; halt*; suspend*; accus*; condemn*; demand*; urg*; sanction*; ban; prison*; parcel*; prize
trust: 0.45

[AGREE]
nouns: signing; conclusion; initialling; adoption; signature
object: agreement
without: parliament; law; decree; if; delay*; postpon*; call* for; resolution; refus*; budget; constitution; anniversary; years since; before the; declaration of independence; reject*
actor: by, between, subject
recipient: between, with
trust: 0.55

[AGREE]
nouns: promise; pledge; commitment; undertaking; assurance; offer; vow
doer: named, country, gov, igo, bus, place, pronoun, leg
near: promise* of; promise* to; pledge* of; pledge* to; commitment to; undertaking to; assurance that; offer of; offer to; vow to; promise that; pledge that; came; comes; followed; repeated; renewed; gave; made
actor: subject
recipient: to
needs: actor
absorbs: yes
without: reject*; turn* down; refus*; broke; broken; break; campaign promise*; renege*; call* for; fail*; unfulfilled; despite; honour; fulfil*; keep; kept; contract; job offer; go back on
trust: 0.4

[REQUEST]
nouns: demand
possessor: opp, lab, edu, country, igo, gov, ngo, pty, leg, named, med, pronoun
near: include*; included; are; were; range; list; number
actor: possessor
recipient: to, on
absorbs: yes
without: reject*; ignor*; refus*; met; meet; unmet; consumer*; energy; market; fell; rose
trust: 0.5

[REQUEST yield]
nouns: ^(call|appeal|plea|petition) for the release; ^(call|appeal|plea|petition) for the immediate release; ^(call|appeal|plea) for an end; ^(call|appeal|plea) for his release; ^(call|appeal|plea) for her release; ^(call|appeal|plea) for their release; ^(call|appeal|plea) for the withdrawal; ^(call|appeal|plea) for a halt
actor: subject, from, by, of
recipient: on, to
needs: actor
absorbs: yes
without: reject*; ignor*; refus*; despite; deaf ears; rebuff*; dismiss*
trust: 0.5

[ASSAULT firearms]
verbs: come under ~ fire; be under fire; come under ~ gunfire; take ~ fire; draw ~ fire
subject: cop, mil, med, number, ref, uaf
near: border; village; forest; guards; soldiers; patrol*; checkpoint; post; shots; bullets; sniper; gunmen; smugglers; convoy
actor: from, by
recipient: subject
without: criticism; for his; for her; for their; politically; remarks; critics; over; after saying; public; mps; opposition for
trust: 0.55

[COERCE arrest]
nouns: abduction; kidnapping; arrest; re-arrest; jailing; capture
object: opp, named, med
not object: body
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: warrant; fear*; threat*; avoid; risk*; escape; for the arrest; demand* ~ arrest; could; investigat*; attempt*; bounty; reward
trust: 0.5

[ACCUSE disapprove]
verbs: (receive|get|draw|earn|incur) ~ (reprimand|rebuke|dressing-down|tongue-lashing|censure|protest note)
subject: gov, diplomat, country, named, body, place
actor: from, by
recipient: subject
without: coach; referee; fans; player; teacher*; pupil*; school
trust: 0.6

[THREATEN]
nouns: warning; ultimatum
on:to: country, igo, gov, opp, place, named, pronoun
subject: country, gov, place, igo, cop, mil
actor: subject, from, by
recipient: to
absorbs: yes
without: travel; weather; storm; flood; health; ignor*; despite; early warning; tourists; citizens; avalanche
trust: 0.5

[PROTEST obstruct]
nouns: blockade; roadblock; sit-down
agent: opp, lab, person, cvl, number, bus
actor: by, subject
recipient: of, against
without: naval; 1941; leningrad; economic; ukrain* ports; black sea
trust: 0.55

[INCIDENT death]
nouns: suicide
object: mil, peaceful, opp, edu, lab, med, ref
not object: body
actor: none
recipient: object
count recipient: killed
without: assisted; attempt*; suicide bomb*; threat*; mass suicide; film; anniversary; investigat*; political
trust: 0.5

[INCIDENT accident]
nouns: leak; spill; ^release of (ammonia|chlorine|gas|acid|fumes)
near: ammonia; chlorine; gas; oil; chemical*; acid; diesel; radioactive; fumes; mercury
actor: none
recipient: none
without: data; document*; leaked; pipeline deal; if; press; information; tape*; drill*; exercise*; could; might; price*
trust: 0.5

[INCIDENT disaster]
verbs: force ~ from ~ (homes|home); leave ~ (homeless|without power|without electricity|stranded); drive ~ from ~ homes; displace; kill; cut off; submerge; sweep away
subject: disaster
not subject: body, person
actor: none
recipient: object
count recipient: persons
without: if; could; war; shelling; drill*
trust: 0.6

[MOBILIZE troops]
nouns: reinforcement; strengthening; fortification
object: border, frontier
near: soldier*; troop*; army; guards; military; units; battalion*; police; officers
actor: subject
recipient: none
count object: troops
without: call* for; if; urg*; cooperation; talks; ties; bollard*
trust: 0.5

[MOBILIZE weapons]
nouns: violation; intrusion; breach; incursion; ^violation of its airspace
object: border
near: helicopter*; drone*; aircraft; plane*; balloon*; jet*; missile*; airspace
actor: by, subject
recipient: object
without: rights; ceasefire; migrant*; fine; fined; rules of; if; visa; drill*
trust: 0.55

[COOPERATE]
nouns: swap; exchange
object: peaceful, person
not object: money
near: prisoner*; captive*; pow; pows; spies; hostages
actor: between, subject
recipient: with, between
without: student*; cultural; views; call* for; if; talks on; propos*; offer*; possible; in exchange for; programme; could; might; demand*; bodies
trust: 0.55

[RETREAT resign]
nouns: resignation
object: gov, leg, jud, diplomat, post, mil, cop
actor: object
recipient: none
near: accepted; announced; came; comes; followed; surprise*; tendered; handed; submitted; effect; immediate effect
without: call* for; demand*; urg*; seek; want*; mistake; would; could; if; reject*; refus*
trust: 0.55

[RETREAT return]
nouns: return
object: diplomat
on:to: country, place, named
actor: object, subject
recipient: none
without: if; call* for; demand*; talks; refus*; from leave; from a visit; from consultations ~ planned; could
trust: 0.55

[CONCEDE]
nouns: lifting; easing; waiver; removal; relaxation; scrapping; abolition; softening
object: sanctions, measure, bansthing
actor: subject, by
recipient: on, against, for, from
without: call* for; demand*; urg*; condition; if; in exchange for; ask*; seek; sought; insist*; talks on; negotiat*; hope*; could; might; possible; press for; refus*; reject*; oppose*; prospect; in return for; price*
trust: 0.5

[GOVERN law]
nouns: adoption; signing; enactment; promulgation; passage; ratification; approval
object: law
not object: agreement
actor: subject, by
recipient: none
without: call* for; if; urg*; before the; refus*; delay*; resolution; awaiting; needs; child; agreement; treaty; declaration; budget talks; protest*; reject*; loan; postpon*
trust: 0.5

[SUPPORT]
nouns: awarding; conferment; bestowal; ^presentation of the award; ^award of
object: prize
actor: subject, by
recipient: to, on
without: contract; tender; damages; if; film; football; annual; deadline
trust: 0.5

[SANCTION discontinue]
nouns: freezing; freeze; blocking; seizure
object: assetthing
near: assets; accounts; sanction*; eu; treasury; bern; swiss; oligarch*
subject: country, igo, gov, place, body, none
not subject: cop, jud
actor: subject, by
recipient: of, object
without: police; court; call* for; if; threat*; unfreez*; lift*; raid*; frost; propos*; search*
trust: 0.45

[COERCE martial-law]
nouns: ^imposition of martial law; ^declaration of martial law; ^introduction of martial law; ^imposition of a state of emergency; ^declaration of a state of emergency; ^introduction of a state of emergency; ^declaration of emergency; ^proclamation of martial law; ^extension of martial law
actor: subject, by
recipient: none
implied actor: authorities
without: call* for; if; threat*; possible; could; rumour*; fear*; anniversary; 1981
trust: 0.6
`;
