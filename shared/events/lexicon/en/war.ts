/** War and its ending in English: armed forces against each other, ground taken, ceasefires, blockades, intelligence, mediation. */
export const war = `
# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT]
verbs: kill; kill and wound; slaughter; massacre; butcher; gun down
subject: mil, cop, uaf, opp, body, weapon
target: person, named, number, pronoun, none, mil, cvl, place, settlement
not subject: accident, disaster, disease
actor: subject
recipient: object
count recipient: killed
without: crash; accident; collision; collid*; overturn*; derail*; bus; minibus; coach; lorry; tram; traffic police; motorway; level crossing; rock burst; rockfall; avalanche; storm; mine; miner*; collaps*; roof; train; helicopter; plane; scaffold*; tractor; crane; ulcer; electrocut*; minefield; fire; explosion; time; bill; hope; themselves; mood; deal
trust: 0.65

[ASSAULT]
verbs: capture; seize; retake; recapture; overrun; storm; invade; occupy; conquer; take control of; take over; fight ~ way into; advance into; cross into
subject: mil, uaf, country, opp
not subject: none, cop
near: troop*; force*; army; rebel*; guerrilla*; militia*; fighter*; soldier*; tank*; offensive; battle; brigade; battalion; marines; paratrooper*
object: place, country, none, property
not object: person, sentencething, case, text, weapon
actor: subject
recipient: object, into, from
without: drill; exercise*; imagination; attention; power; award; photo*; court; cigarettes; drug*; money; painting; anniversary
trust: 0.6

[ASSAULT]
verbs: attack; ambush; raid; clash with; battle; fight; engage; exchange fire with; trade fire with; skirmish with; fight with
subject: mil, uaf, opp, weapon
target: mil, uaf, place, country, named, person, cop, number, body, weapon, flyingthing, troopsthing
near: gunners; air defence; air defences; air defense; pilots; troop*; army; rebel*; guerrilla*; militia*; fighter*; soldier*; tank*; warplane*; gunmen; militants; brigade; battalion; drone*; missile*; front; frontline
actor: subject
recipient: object, with, on
count recipient: killed
without: drill; exercise*; criticism; corruption; fire fighters; poverty; disease; election; words; title; bout; court; speech; cyber*; website
trust: 0.55

[ASSAULT]
nouns: ethnic ^cleansing; massacre; gunbattle; ^exchange of fire; air ^raid; air ^strike; airstrike; drone ^strike; missile ^strike; missile ^attack; drone ^attack; rocket ^attack
actor: subject
recipient: object, on, against, in
needs: actor
without: call* for; threat of; fear*; in case of; shelter; alert; siren; defence; defense; warning; drill; exercise*; investigat*
trust: 0.5

[ASSAULT heavy-weapons]
verbs: shoot down; down; bring down
object: weapon, vehicle, none, drill
near: plane; aircraft; jet; helicopter; drone; drones; missile; missiles; airliner; balloon; warplane
subject: mil, country, body, uaf, person, none
actor: subject
recipient: possessor, object
without: tools; proposal; idea; bill; motion; pint; network; website; drill; exercise*
trust: 0.6

# --- RETREAT and CONCEDE ------------------------------------------------------------------------------------

[RETREAT ceasefire]
verbs: cease ~ fire; halt ~ (fighting|hostility|offensive|shelling|attack|attacks|hostilities); observe ~ (truce|ceasefire); respect ~ (truce|ceasefire); lay down ~ (arms|weapons); stop ~ (shelling|bombing|fighting)
subject: mil, uaf, country, opp, body, none
actor: subject
recipient: against, with
without: urge*; demand*; call* on; if; unless; refus*; call* for
trust: 0.6

[RETREAT disarm]
verbs: hand in ~ (weapon|arms|weapons); surrender ~ (weapon|arms|weapons); demobilise; demobilize; disarm; dismantle ~ (launcher|missile|base|camp|missiles|bases)
subject: mil, uaf, country, opp, body, number, person
actor: subject
recipient: to, object
without: urge*; demand*; call* on; if; unless; refus*; bomb; device
trust: 0.6

[RETREAT access]
verbs: open ~ (corridor|bridge|crossing) to; let ~ (inspector|observer|convoy|inspectors|observers|aid) (in|through|enter); allow ~ (inspector|observer|convoy|aid|inspectors|observers) (in|into|through); admit ~ (inspector|observer|inspectors|observers); grant ~ access to
subject: country, body, person, gov, none
actor: subject
recipient: object, to
without: refus*; deny; denied; urge*; demand*; if; unless; market; website
trust: 0.65

[CONCEDE]
verbs: lift ~ (state|emergency|curfew|blockade|embargo|siege|ban|martial); relax ~ (curfew|rule|rules|restriction|restrictions|ban); accept ~ demand; agree to ~ demand; meet ~ demand; give in to; bow to ~ (demand|pressure|demands); yield to ~ (demand|pressure|demands); legalise; legalize; commute
subject: country, body, person, gov, none, cop
actor: subject
recipient: for, of, against, on, object
without: refus*; urge*; demanded; call* on; if; unless; would not; not meet; could; by train; by bus; by car; to work
trust: 0.65

# --- COERCE and SANCTION ------------------------------------------------------------------------------------

[COERCE restrict]
verbs: blockade; besiege; impose ~ (blockade|siege|naval); reimpose ~ (blockade|curb|curbs|blockades); tighten ~ (blockade|siege); seal off; cordon off; cut off ~ (road|power|supply|electricity|water|supplies)
subject: mil, country, body, cop, gov, uaf, none
actor: subject
recipient: object, of, on, against
without: sanction*; threaten*; internet; website; email*
trust: 0.6

[COERCE seize]
verbs: demolish; bulldoze; raze; blow up; sabotage; dynamite
object: property, place, trade, vehicle, none, body
subject: mil, cop, uaf, opp, country, body, person
actor: subject
recipient: object
without: world war; wartime; nazi*; 1941; 1942; 1943; 1944; opponent*; rivals; argument; photo; film; myth; record*; storm; stadium for; bluff; proportion
trust: 0.55

[SANCTION discontinue]
nouns: ^suspension of link; ^suspension of aid; ^suspension of flight; ^suspension of trade; ^suspension of cooperation; trade ^embargo; arms ^embargo; ^severance of tie
actor: subject
recipient: with, to, on, against, between
needs: actor
without: urge*; call* for; threat*; lift*; end of
trust: 0.55

[SANCTION discontinue]
verbs: cut ~ (aid|tie|link|relation|ties|links|relations); cut off ~ (aid|tie|relation|ties|relations|trade); sever ~ (tie|link|relation|ties|links|relations); break off ~ (tie|talk|relation|ties|talks|relations|negotiations); suspend ~ (aid|tie|link|relation|membership|ties|links|relations|flights|trade); halt ~ (aid|trade|export|exports|flights); withhold ~ (aid|loan|fund|funds); prohibit ~ (aid|trade|investment)
subject: country, body, person, gov, none
actor: subject
recipient: to, with, from, between
without: urge*; threaten*; if; unless; call* on; restore; resum*
trust: 0.6

# --- COOPERATE, AID, CONSULT --------------------------------------------------------------------------------

[COOPERATE]
verbs: share ~ (intelligence|evidence|information|expertise|data|technology) with; exchange ~ (intelligence|information|prisoner|prisoners|data); extradite; swap ~ (prisoner|prisoners)
subject: country, body, person, gov, none
actor: subject
recipient: with, to, object
without: refus*; urge*; agree*; readers; may; could; social media; pledg*
trust: 0.65

[AID]
verbs: supply ~ (arm|arms|intelligence|weapon|weapons|ammunition); send ~ (arms|weapon|ammunition|weapons|medicine|food|doctors|convoy); provide ~ (intelligence|arms|weapon|weapons|peacekeeper|peacekeepers|training); deploy ~ (peacekeeper|peacekeepers); airlift; evacuate ~ wounded
subject: country, body, person, gov, mil, none
actor: subject
recipient: to, for, indirect, with
without: promise*; agree*; pledge*; refus*; urge*; ready to; willing; halt*; sell; sold; sale
trust: 0.55

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
`;
