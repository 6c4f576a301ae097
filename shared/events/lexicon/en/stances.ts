/** What parties say they are ready, unwilling or bound to do in English, and the plainest steps that follow. */
export const stances = `
# --- REQUEST: what another must do -----------------------------------------------------------------------------

[REQUEST change]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; announce; underline; conclude; write; add; argue; remind; warn
near: (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|parliament|ministry|council|commission|leadership|sides|parties|police|world|community|partners|allies|prosecutors|court|company|companies|banks|they|he|she|it|you|all|everyone|everybody|those|people|belarusians|prisoners|detainees|leaders|officials|responsible|violence|repression|repressions|crackdown|sanctions|pressure|there|this|that|war|aggression|investigation|elections|election|vote|bodies|citizens|who|which|hostages|deputies|ministers|workers|men|women|nations|forces|force|rebels|front|movement|party|president|minister|premier|opposition|army|troops|leader|secretary|groups|group|organisation|organization|employers|universities|judges|guards|team|teams|federation|committee|agency|church|bank) ^must; must be; must immediately; must not
subject: person, body, named, country, pronoun, place
actor: subject
recipient: indirect, to
without: must have; if; we must; i must; one must; coach; referee; goalkeeper
absorbs: yes
trust: 0.5

[REQUEST yield]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; announce; underline; conclude; write; add; argue; remind; warn
near: must release; must free; must stop; must end; must halt; must withdraw; must resign; must go; must step down; must be released; must be freed; must return; must reopen; must lift; must hand over; must drop; must leave; must cease; must pull back
subject: person, body, named, country, pronoun, place
actor: subject
recipient: indirect, to
without: must have; if; we must; i must; one must
absorbs: yes
trust: 0.55

[REQUEST yield]
verbs: pressure; pile ~ pressure on; exert ~ pressure on; put ~ pressure on; lean on ~ to
object: person, body, named, country, place, number, none, thing
subject: person, body, named, country, pronoun, place
actor: subject
recipient: on, object
without: blood; high pressure; court; cooker
absorbs: yes
trust: 0.55

[REQUEST change]
verbs: issue ~ reminder to; repeat ~ demand; reiterate ~ demand; issue ~ declaration demanding; make ~ demand; renew ~ appeal; renew ~ call; voice ~ demand; hand ~ demands to; present ~ demands to
actor: subject
recipient: to, on, of
absorbs: yes
trust: 0.6

# --- AGREE: what a party is ready to do ------------------------------------------------------------------------

[AGREE]
verbs: be ready to; be willing to; be prepared to; be open to; stand ready to; express ~ (readiness|willingness); declare ~ (readiness|willingness); signal ~ (readiness|willingness); confirm ~ readiness; voice ~ readiness; accept ~ (formula|plan|roadmap|terms|compromise); consent to; give ~ green light; say yes to; assent to; declare ~ ready to; declare ~ willing to; be keen to
subject: person, body, named, country, pronoun, place
actor: subject
recipient: with, to
without: force; sanction*; retaliat*; shoot; shot; war; fight; die; respond; response; strike; weapon*; nuclear; attack; martial; punish*; criticism; cooked; not ready; not willing; not prepared; if
absorbs: yes
measures: money
not subject: thing, property, site, event, lifeless
trust: 0.68

# --- REJECT ----------------------------------------------------------------------------------------------------

[REJECT]
verbs: be opposed to; be against; be unwilling to; be not ready to; be out of ~ question; deny ~ (permission|request|application|licence|license|registration|allocation|entry); say ~ out of ~ question; break ~ promise; go back on; walk out of ~ (talks|negotiations|meeting); break off ~ (talks|negotiations); fail to reach ~ (agreement|deal|accord); turn ~ back on ~ (offer|proposal|plan); strike down ~ (appeal|complaint); throw out ~ (appeal|complaint|lawsuit)
subject: person, body, named, country, pronoun, place, none, thing, jud
actor: subject
recipient: object, to, with, of
without: the clock; the wall; time; bail
absorbs: yes
trust: 0.6

[REJECT yield]
verbs: violate ~ (ban|order|curfew|ultimatum); break ~ (ban|curfew); flout ~ (ban|order|curfew)
subject: person, body, named, country, pronoun, number
actor: subject
recipient: of, by, object
without: arrest*; charged; accus*; convict*; fined; law
trust: 0.45

# --- CONCEDE ---------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: shorten ~ curfew; allow ~ (rally|demonstration|march|opposition|candidate|party|parties|return); permit ~ (rally|demonstration|march|opposition|candidate|party); let ~ (candidate|opposition) ~ (run|stand|register); decide to allow; concede to; reinstate; unblock; unfreeze; restore ~ (accreditation|licence|license|registration|access|citizenship); legalise ~ (party|union|opposition); register ~ (opposition|candidate); soften ~ (stance|law|rules|sentence); scrap ~ (visa|ban|curfew|requirement); waive; drop ~ (ban|demand|requirement|charges|objection|veto)
subject: person, body, named, country, place, pronoun, none, jud
actor: subject
recipient: object, to, for, against, of
without: refus*; urge*; demanded; call* on; if; unless; would not; not allow; never; fees; speed; goal; point
trust: 0.5

# --- RETREAT ---------------------------------------------------------------------------------------------------

[RETREAT withdraw]
verbs: (complete|begin|start|finish|speed|resume|order|announce|conclude) ~ (withdrawal|pullout|pull-out|pullback|retreat); leave ~ (base|positions|barracks); abandon ~ (positions|base|outpost|checkpoint)
near: troop*; soldier*; force*; army; military; unit; fighter*; contingent; garrison
subject: country, body, mil, person, none, troopsthing, uaf
actor: subject
recipient: from, of
without: urge*; demand*; call* on; if; unless; refus*; deadline
trust: 0.6

[RETREAT disarm]
verbs: surrender; turn themselves in; give themselves up; lay down ~ (arms|weapons)
subject: mil, uaf, opp, number, crm
actor: subject
recipient: to
without: demand*; refus*; urge*; call* on; territory; ball; lead; if
trust: 0.6

[RETREAT]
verbs: pay ~ (compensation|reparations|damages); compensate; return ~ (bodies|remains|property|assets)
subject: country, body, person, gov, none
object: person, body, number, money, none, thing
actor: subject
recipient: to, object, indirect
measures: money
without: court ordered; demand*; insurance; refus*; urge*; sue*; to pay
trust: 0.45

# --- AID -------------------------------------------------------------------------------------------------------

[AID]
verbs: (send|deliver|hand|donate|fly|ship|distribute|bring|provide|airlift) ~ (medicine|medicines|food|blankets|tents|generators|ambulances|vaccine|vaccines|aid|relief|supplies|doctors|rescuers|firefighters); come to ~ aid of; come to ~ rescue; take in ~ (refugees|refugee|migrants|families|children); open ~ doors to; give ~ (shelter|refuge|asylum|sanctuary) to; offer ~ treatment; treat ~ wounded; cancel ~ debt; forgive ~ debt; set up ~ fund for; raise ~ money for; provide ~ (funding|help|support|assistance|scholarships); give ~ (funding|help|assistance|scholarships)
subject: country, body, person, gov, ngo, igo, bus, none
actor: subject
recipient: to, for, of, indirect, object
measures: money
without: promise*; agree*; pledge*; refus*; urge*; ask*; ready to; willing; halt*; suspend*; sell; sold; sale; police; arrest*; evidence; court; ban*; block*
trust: 0.5

# --- SANCTION --------------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: (cancel|postpone|suspend|halt|freeze) ~ (visit|trip|summit|mediation|cooperation|programme|program|participation); end ~ (mediation|cooperation|programme|program|participation); call off ~ (visit|trip|summit|meeting|talks); pull out of ~ (talks|summit|treaty|pact|tournament|agreement); halt ~ (purchases|deliveries|shipments); shut ~ airspace; ban ~ (airline|airlines|carrier|carriers|imports|exports); bar ~ (airline|airlines|carrier|carriers|officials); stop ~ (buying|importing|exporting|issuing)
subject: country, body, person, gov, igo, place, none
not subject: lab, opp, disease, cop
actor: subject
recipient: to, with, from, for, object
without: urge*; threaten*; if; unless; call* on; weather; storm; illness; covid*; coronavirus; strike; fire
trust: 0.55

[SANCTION expel]
verbs: expel ~ (diplomat|diplomats|ambassador|envoy|attache|consul|inspectors|inspector|observers|peacekeepers|mission|staff|officials); force ~ (agency|mission|organisation|organization|inspectors|embassy) ~ out of; order ~ (diplomat|diplomats|ambassador|envoy|attache|consul|embassy|mission) ~ to leave; give ~ (diplomat|diplomats|ambassador) ~ hours; ask ~ (diplomat|diplomats|ambassador) ~ to leave
subject: country, body, person, gov, place, pronoun, none
actor: subject
recipient: object, of
count recipient: persons
without: threat*; urge*; if
trust: 0.75

# --- SUPPORT, CONSULT, COOPERATE -------------------------------------------------------------------------------

[SUPPORT]
verbs: (upgrade|restore|resume|establish|renew|normalise|normalize) ~ (diplomatic|ties|relations); rally behind; rally round; line up behind; throw ~ weight behind; speak up for; stick up for; come out in support of; express ~ (support|solidarity); voice ~ (support|solidarity); declare ~ (support|solidarity); side with; lend ~ support; stand behind; give ~ backing
subject: person, body, named, country, place, pronoun, number
actor: subject
recipient: to, for, with, of, object
without: refus*; urge*; if; call* on; threaten*
trust: 0.65

[CONSULT visit]
verbs: give ~ welcome to; return to ~ for ~ talk; receive ~ (mission|delegation); send ~ delegation to; be ~ guest of; begin ~ (tour|trip) of; set off for; be ~ on ~ visit; pay ~ call on; exchange ~ views with
subject: person, body, named, country
actor: subject
recipient: to, of, with, from, object
trust: 0.6

[COOPERATE]
verbs: (exchange|share|swap) ~ (intelligence|information|data); (hold|stage|launch|begin|open|start|conduct) ~ joint ~ (drill|drills|exercise|exercises|manoeuvres|maneuvers|patrols|games); (hold|launch|begin|start) ~ war games with; buy ~ from; extradite; train together; resume ~ (trade|exports|imports|deliveries)
subject: country, body, gov, mil, person, place
object: weapon, trade, drill, thing, person, number, talkedover
near: joint; jointly; intelligence; information; extradit*; trade; oil; gas; arms; fertili*; exports; imports; deliveries
actor: subject
recipient: with, to, from
measures: money
without: refus*; demand*; urge*; threat*; tip*
trust: 0.5

# --- COERCE, MOBILIZE, ASSAULT ---------------------------------------------------------------------------------

[COERCE restrict]
verbs: (prevent|break|stop|thwart) ~ (demonstration|rally|march|protest|vigil|picket); order ~ (newspaper|magazine|channel|website|broadcaster) to ~ (suspend|stop|close|cease); suspend ~ (newspaper|publication|broadcast)
subject: cop, gov, body, country, mil, person
actor: subject
recipient: of, object, by
without: help*; fail*; weapon*
trust: 0.5

[COERCE arrest]
verbs: (hold|take|seize) ~ (hostage|hostages|captive); kidnap; abduct; hold ~ as human shields
target: person, named, number, pronoun, body
actor: subject
recipient: object
count recipient: persons
trust: 0.7

[MOBILIZE troops]
verbs: (strengthen|reinforce|bolster|beef) ~ (force|forces|garrison|troops|defences|defenses|border|contingent|presence); (mass|concentrate|assemble) ~ (troops|forces|tanks|armour); prepare to (attack|invade|resume|advance|shell); put ~ (army|troops|forces) on ~ alert
subject: country, body, mil, person, uaf, gov, none
actor: subject
recipient: against
count object: troops
without: urge*; call* for; cooperation; ties; economic
trust: 0.6

[ASSAULT heavy-weapons]
verbs: mount ~ (invasion|offensive|assault|attack); launch ~ (invasion|offensive|assault); shell; bombard; pound
subject: country, mil, body, uaf, weapon, vehicle, none, thing, person
object: place, mil, property, person, body, violence, thing, event, cop, named
actor: subject
recipient: object, of, against, on
without: threat*; if; urge*; charm; diplomatic; egg; nut; gas; euro*; sterling; appeal; legal; out
trust: 0.55
`;
