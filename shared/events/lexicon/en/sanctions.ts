/** SANCTION in English: sanctions, expelled diplomats, what is halted and left by choice. The format is told in ../format.ts. */
export const sanctions = `
# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: impose ~ @sanctions; slap ~ @sanctions; introduce ~ @sanctions; adopt ~ @sanctions; announce ~ @sanctions; approve ~ @sanctions; extend ~ @sanctions; unveil ~ @sanctions; tighten ~ @sanctions; widen ~ @sanctions; expand ~ @sanctions; reimpose ~ @sanctions; prolong ~ @sanctions; renew ~ @sanctions; agree ~ @sanctions; order ~ @sanctions; levy ~ @sanctions; issue ~ @sanctions; place ~ @sanctions; put ~ @sanctions; endorse ~ @sanctions; clamp ~ @sanctions; roll out ~ @sanctions; bring in ~ @sanctions; hit ~ with ~ @sanctions; target ~ with ~ @sanctions; follow suit; sanction; blacklist; add ~ to ~ (sanctions|sanction|blacklist); put ~ on ~ (sanctions|sanction|blacklist); place ~ on ~ (sanctions|sanction|blacklist); include ~ in ~ (sanctions|sanction|blacklist); join ~ @sanctions; toughen ~ @sanctions; enlarge ~ @sanctions; extend ~ list; freeze ~ asset; freeze ~ (asset|fund|property) of; fall under ~ @sanctions; be subject to ~ @sanctions; punish ~ with ~ @sanctions; approve ~ listing; adopt ~ listing; put in place ~ @sanctions; step up ~ @sanctions; impose ~ (tariff|duty|embargo|ban); hit ~ @sanctions; impose ~ measure; announce ~ measure; adopt ~ measure
not subject: jud
not object: text, site, med
actor: subject
recipient: against, on, object, to, from, of
count recipient: persons
without: rally; rallies; gathering*; protest*; demonstration*; assemblies; march; marches; lift*; eas*; remov*; could; possible; police; internet; extremist*; terrorist*; curfew; fine; curb* crime; call* for; called; urg*; waive*; coronavirus; covid*; reporters; austerity
trust: 0.85

[SANCTION discontinue]
verbs: designate; bar ~ from; stop ~ from; prohibit; ban; forbid; cut off; disconnect; exclude ~ from; suspend ~ from; strip ~ of; punish; freeze; outlaw; halt; limit; restrict; end; scrap; tear up; terminate; pull out of; curb; suspend; cancel; move ~ out of; stop; close ~ airspace; revoke ~ visa; refuse to fly over; embargo; boycott; discontinue; phase out; withhold; cut; reduce; stop buying; stop flying; stop applying; break off ~ cooperation; cease; take ~ away from; relocate; impose; walk away from; divest; exclude; disqualify; blacklist; target; list; hit
object: trade, aid, sanctions, event, agreement, bus, talkedover, text, talks, support, money, thing, body, country, person, number
near: flight*; territory; entry ban; entry bans; embassy staff; airline*; carrier*; airspace; overflight*; import*; export*; trade; transit; potash; oil; fertiliser*; fertilizer*; cooperation; supply; supplies; swift; visa*; aid; loan*; funding; partnership; treaty; pact; tournament; championship; olympic*; contract*; purchase*; bank; banks; banking; lending; credit*; investment*; entities; individuals; dual-use; technology; bonds; restrictive; games; cup; ice hockey; trucks; lorries; hauliers; goods; membership; programme; payments; sanctions; treasury; delivery; deliveries; shipments; gas; electricity; power; products
subject: country, igo, body, gov, place, bus, person, named, ngo, none, leg, pronoun
not subject: jud, cop, ref
not object: airportthing
actor: subject
recipient: on, against, from, to, with, object, of, over
without: fog; weather; snow; sent off; captain; red card; suspended for; lift*; eas*; remov*; could; police; internet; extremist*; terrorist*; criminal; rally; protest*; ceasefire; striker*; war; protester*; kill*; court; jail*; condemn*; help; asylum; strike; strikes; talks on; website*; humanitarian; fire; blaze; arrest*; reporters; crisis; crossing* ; ribbon; generating; transformer*; power plant; power unit; airport halted; airport suspended; airport closed; border guards; sentence; hunger; aid to; power struggle; balloon*; balloons; union; unions; party; its sanctions; reading; flight was cancelled; flight was canceled; flights were cancelled; flights were canceled; storm*; order was; water; electricity; power supply; heating; phone; road; water supply; head; hand; finger; leg; village; storm; flood*; from its fleet; fleet; staff; workforce; costs; jobs; budget; rate; rates; wage*; price*; tax*; hair; speech; trip; terms; sentence*
trust: 0.55

[SANCTION discontinue]
nouns: sanction; travel ban; asset freeze; embargo; new sanctions; ^package of sanctions; ^round of sanctions; import ban; export ban; flight ban; airspace ^ban; trade ban; ^ban on import; ^ban on export; ^suspension of flight; ^suspension of aid; ^suspension of cooperation
actor: subject, by, from
recipient: against, on, object, of
needs: both-sides
without: call* for; calling for; lift*; eas*; threat*; possible; discuss*; condemn*; denounc*; urg*; ask*; relief; despite; evade; evasion; circumvent*; impact; effect; under sanctions; further; demand*; criticis*; because of; hit by; response to; retaliat*; under; damage*; agree to; propose*; prepar*; object*; protest*
trust: 0.45

[SANCTION expel]
verbs: declare ~ persona non grata; expel; throw out; kick out; send home; send packing; order ~ to leave; give ~ hours to leave; tell ~ to leave; ask ~ to leave; tell ~ to cut; order ~ to cut; tell ~ to reduce; order ~ to reduce; tell ~ to slash; order ~ to slash; demand ~ reduce; cut ~ staff; reduce ~ staff; slash ~ staff; revoke ~ (approval|agrement|accreditation); withdraw ~ (approval|agrement); declare ~ unwelcome; strip ~ of ~ diplomatic; order ~ out; refuse ~ (agrement|accreditation); downsize ~ embassy; order ~ closure of ~ consulate; shut ~ consulate of; order ~ to close ~ consulate; boot out
near: embassy; embassies; diplomat*; ambassador*; envoy*; consul*; diplomatic; persona; mission; consulate; attache*; attaché*; chargé; predecessor; charge d'affaires
not target: ref
actor: subject
recipient: object
count recipient: persons
without: journalist*; migrant*; students; university; claim*; in protest; appeal; recalled
trust: 0.85

[SANCTION expel]
nouns: ^expulsion of diplomat; ^expulsion of the ambassador; expulsion
near: diplomat*; ambassador*; envoy*; consul*
actor: subject
recipient: object
needs: actor
trust: 0.5
without: announced the expulsion; protest* the expulsion; days after; since the; over the

[SANCTION withdraw]
verbs: recall ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) to; recall ~ (ambassador|envoy|diplomat|charge|attache|ambassadors); withdraw ~ (ambassador|envoy|diplomat|staff|ambassadors|diplomats|consul|charge|chargé|attache|attaché); pull out ~ (ambassador|diplomat); close ~ (embassy|consulate); shut ~ (embassy|consulate); call ~ (ambassador|envoy|ambassadors|envoys) home; bring ~ (ambassador|envoy|ambassadors) home; suspend ~ (membership|participation|part in|observance); sever ~ (tie|relation); break off ~ (relation|tie); cut ~ diplomatic; downgrade ~ relation; quit ~ (@agreement|alliance|venture|consortium|cartel|partnership|organisation|organization|council|convention|programme|initiative|union|bloc); withdraw from ~ (@agreement|partnership|council|organisation|organization|programme|initiative); pull out of ~ (@agreement|partnership|council|initiative|programme); leave ~ (treaty|pact|convention|partnership|organisation|organization|council|convention|programme|initiative); walk out of ~ (@agreement|partnership|council|organisation|organization|initiative); denounce ~ @agreement; abandon ~ treaty; terminate ~ @agreement; exit ~ (@agreement|council|organisation); renounce ~ (@agreement|membership); recall for consultations; evacuate ~ embassy; sever ~ ties
not subject: lab, opp, ref
actor: subject
recipient: from, to, with, in, of, object
without: prison; citizenship; election; race; troop*; student*; shift; strike; job
trust: 0.85

[SANCTION convict]
verbs: boycott ~ inauguration; skip ~ inauguration; boycott ~ summit; stay away from ~ inauguration
actor: subject
recipient: object, of
trust: 0.6

[SANCTION discontinue]
verbs: add ~ to ~ (list|blacklist|register|sanctions); put ~ on ~ (list|blacklist); place ~ on ~ (list|blacklist); place ~ under ~ (@sanctions|embargo|sanction); put ~ under ~ (@sanctions|embargo|sanction); include ~ (on|in) ~ (list|blacklist|package); enter ~ on ~ list; take ~ measures; bring in ~ measures; adopt ~ (package|listings|designations|curbs|restrictions); announce ~ (package|listings|designations|curbs|restrictions); impose ~ (curbs|restrictions|designations|quota|surcharge); publish ~ (list|listings|designations); slap ~ (embargo|ban|tariff|duties|curbs) on; clap ~ on; declare ~ unwelcome; declare ~ undesirable; bar ~ from ~ (territory|country|soil|entry); stop issuing ~ visa; stop issuing visa; suspend issuing; suspend ~ visa; shut ~ out of; bar ~ from entering; ban ~ from entering; keep ~ off; strike ~ off ~ (calendar|programme); match ~ (@sanctions|measure|step); mirror ~ (@sanctions|measure|step); align with ~ @sanctions; align ~ with; join ~ in ~ @sanctions; follow ~ lead; follow ~ suit; follow ~ example; reply in kind; respond in kind; retaliate with; hit back with; act in step with; go further and; blacklist; proscribe
near: sanction*; list; blacklist*; travel; entry; visa; visas; asset*; assets; measure*; curb*; restrict*; embargo; ban; bans; bank*; official*; judges; officers; oligarch*; businessm*; compan*; firm*; individual*; entit*; imports; exports; potash; oil; tit-for-tat; retaliat*; union; eu; brussels; washington; london; ottawa; canada; britain; norway; switzerland; persona; soil; unwelcome; in kind; diplomat*; games; olympic*
object: none, person, body, number, named, sanctions, country, trade, bus, text, thing, money, vehicle
subject: country, igo, body, gov, place, person, named, leg, none, pronoun, ngo
not subject: jud, cop, ref, opp, crm
actor: subject
recipient: on, object, against, from, to, of
count recipient: persons
without: lift*; eas*; remov*; extremist*; terrorist*; extremism; police; could; might; urge*; call* on; calls for; called for; unesco; heritage; reading; guest; waiting; price; shopping; rich; best; investigative; wanted; prisoner*; interior ministry; covid*; coronavirus; quarantine; witness*; candidate*; ballot; squad; agenda
trust: 0.6

[SANCTION discontinue]
verbs: turn off ~ tap; shut ~ (pipeline|valve|airspace|sky|skies|market|tap); close ~ (pipeline|airspace|sky|skies|market|office|bureau) to; close ~ sky; pump less; pump ~ less; stop (buying|selling|importing|exporting|shipping|serving|supplying|pumping|lending|handling|insuring|accepting|admitting|processing|transporting|carrying|using|servicing|delivering|purchasing|financing|operating|flying|issuing|servicing); halt ~ (lending|operations|work|deliveries|sales|shipments|supplies|purchases|imports|exports|transit|flights|payments|service|services|contacts|cooperation|business|production|activities|investment|investments|projects|trading|manufacturing|assembly); suspend ~ (lending|operations|work|deliveries|sales|shipments|supplies|purchases|imports|exports|transit|flights|payments|service|services|contacts|cooperation|business|programme|programmes|talks|agreement|accord); cut off ~ (gas|oil|electricity|supplies|supply|deliveries|funding|credit|power); cut ~ (gas|oil|supplies|supply|deliveries|flows|exports|imports|funding); reduce ~ (gas|oil|supplies|supply|deliveries|flows); refuse to (buy|handle|insure|supply|transit|ship|service|accept|fly|serve|transport|carry|refine|sell|deal); no longer (buy|sell|admit|accept|handle|ship|serve|insure|transport|fly|supply|import|process|service|issue); pull ~ out of ~ (belarus|minsk); pull out of ~ (belarus|minsk|market|deal|contract|venture|project); withdraw from ~ (belarus|market|venture|project|tournament|contest); leave ~ (belarusian market|market|venture); wind down ~ (business|operations); exit ~ (market|belarus|venture); drop ~ as (sponsor|host|partner); strip ~ of ~ (hosting|championship|tournament|right|host|status|trade|preferences); remove ~ from ~ (swift|calendar|programme|cable); take ~ tournament (away|from); move ~ (tournament|championship|match|race) (from|out|away); cut ~ off from ~ (swift|market|markets|system|exchange); disconnect ~ from; unplug ~ from; shut ~ out of; keep ~ out of; exclude from; expel from ~ (union|federation|bank|association|council|organisation|organization|swift); suspend from ~ (union|federation|council|organisation|organization|bank|association)
object: trade, bus, talkedover, aid, event, agreement, support, money, none, thing, country, body, number, travel, site, vehicle, sanctions, text, med
near: business in belarus; in belarus; supplies; supply; crude; oil; gas; gazprom; transneft; pipeline; potash; export*; import*; trade; transit; flights; flight; airline*; airspace; sky; skies; belavia; electricity; auctions; lending; loan*; credit; funding; bank; ebrd; imf; world bank; visa; mastercard; cards; payments; swift; market; contract*; deliver*; shipment*; goods; products; meat; milk; dairy; sugar; tournament; championship*; games; paralympic*; olympic*; eurovision; federation; broadcaster; broadcasting; contacts; cooperation; programme*; membership; partnership; treaty; venture; sales; alliance; sponsor*; investment*; project*; tractor*; fertiliser*; fertilizer*; visas; duties; fifa; uefa; world cup
subject: country, igo, body, gov, place, bus, named, ngo, leg, none, pronoun, person
not subject: jud, cop, ref, opp, lab, accident, disaster, crm
actor: subject
recipient: from, to, with, object, of, against, on, for
without: fog; weather; snow; airport halted; airport suspended; airport closed; ribbon; generating; lift*; strike*; striker*; workers; protest*; police; hunger; could; might; balloon*; drone*; fire; blast; accident; storm; maintenance; repair*; covid*; coronavirus; pandemic; quarantine; website*; site; internet; court; journalists; arrest*; detain*; urge*; resume*; resumption; restart*; technical; reactor; power unit; turbine; nuclear plant; students; university; border; checkpoint*; crossing*; party
trust: 0.6

[SANCTION discontinue]
verbs: halt; stop; suspend; freeze; cease; discontinue; terminate; cancel; quit; scrap; trim; reduce; slash; shut off; turn off; switch off; expel; shut
object: trade, bus, talkedover, aid, event, agreement, support, site, med
near: supplies; supply; crude; oil; gas; gazprom; transneft; pipeline; potash; export*; import*; trade; transit; flights; flight; airline*; airspace; sky; skies; belavia; electricity; auctions; lending; loan*; credit; funding; bank; ebrd; imf; world bank; visa; mastercard; cards; payments; swift; market; contract*; deliver*; shipment*; goods; products; meat; milk; dairy; sugar; tournament; championship*; games; paralympic*; olympic*; eurovision; federation; broadcaster; broadcasting; contacts; cooperation; programme*; membership; partnership; treaty; venture; sales; alliance; sponsor*; investment*; project*; tractor*; fertiliser*; fertilizer*; visas; duties; fifa; uefa; world cup
subject: country, igo, body, gov, place, bus, ngo, leg, none
not subject: jud, cop, ref, opp, lab, accident, disaster, crm
actor: subject
recipient: from, to, with, object, of, against, on, for
without: fog; weather; snow; airport halted; airport suspended; airport closed; ribbon; generating; lift*; strike*; striker*; workers; protest*; police; hunger; could; might; balloon*; drone*; fire; blast; accident; storm; maintenance; repair*; covid*; coronavirus; pandemic; quarantine; website*; site; internet; court; journalists; arrest*; detain*; urge*; resume*; resumption; restart*; technical; reactor; power unit; turbine; nuclear plant; students; university; border; checkpoint*; crossing*; party; reading; flight was cancelled; flight was canceled; flights were cancelled; flights were canceled; storm*; order was
trust: 0.55

[SANCTION expel]
verbs: give ~ (hour|hours|day|days|week|weeks) to (leave|pack|quit|depart|go); give ~ until ~ to leave; tell ~ to (leave|go|pack|quit|depart); order ~ to (leave|go|depart|quit); send ~ (home|packing|away); send home; show ~ the door; show the door; turn out; throw ~ out; boot ~ out; eject; not (extend|prolong|renew) ~ accreditation; refuse to (extend|prolong|renew) ~ accreditation; withdraw ~ accreditation; ask ~ to (leave|go|depart); declare ~ (undesirable|unwelcome|non grata); name ~ persona non grata; revoke ~ status
near: embassy; embassies; diplomat*; ambassador*; envoy*; consul*; diplomatic; persona; chargé; attache*; attaché*; representative; counsellor; legation
target: person, number, diplomat, body, named, none
not target: ref
subject: country, place, gov, body, none, person
actor: subject
recipient: object
count recipient: persons
without: journalist*; migrant*; students; university; worker*; protester*; prisoner*; recalled; consultations; award*; letter; reception; advised
trust: 0.7

[SANCTION withdraw]
verbs: call ~ (ambassador|envoy|charge|diplomat|ambassadors|envoys|diplomats) (home|back|in); call ~ home; summon ~ home; bring home; bring ~ home; order ~ home; pull ~ (ambassador|envoy|diplomats|staff|embassy); leave ~ without ~ ambassador; close down ~ (embassy|consulate|mission); shut down ~ (embassy|consulate|mission); shutter ~ (embassy|consulate|mission); move ~ embassy; relocate ~ embassy; downgrade ~ (relation|tie|embassy|representation); lower ~ level of ~ (representation|relations); reduce ~ level of; turn ~ back on ~ (partnership|council|union|treaty|organisation|agreement|eastern); walk away from ~ (treaty|partnership|accord|agreement|talks); pull out of ~ (treaty|convention|accord|body|organisation|partnership|court|pact); withdraw ~ from ~ (treaty|convention|accord|body|organisation|partnership|court|pact|council); denounce ~ (treaty|convention|accord|pact|protocol|agreement); tear up ~ (treaty|convention|accord|pact|agreement|deal); suspend ~ (treaty|convention|pact|participation|membership|observance) ; break with; break off ~ (contact|contacts|dialogue|relations|ties)
near: ambassador*; envoy*; embassy; consulate; diplomat*; relations; ties; treaty; pact; convention; partnership; council; membership; organisation; organization; accord; protocol; agreement; mission; representation
subject: country, igo, body, gov, place, person, named, leg, none, pronoun
not subject: jud, cop, lab, opp, crowdpeople
actor: subject
recipient: from, to, with, in, of, object
without: troop*; prison*; could; might; urge*; call* for; if; unless
trust: 0.7

[SANCTION discontinue]
verbs: break off ~ (programme|aid|cooperation|contacts|trade|project|projects|dialogue|assistance|partnership); bar ~ (competitor|competitors|athlete|athletes|team|teams|player|players|carrier|carriers|airline|airlines|official|officials|clubs); ban ~ (competitor|competitors|athlete|athletes|team|teams|player|players|carrier|carriers|airline|airlines|official|officials|clubs); exclude ~ (competitor|competitors|athlete|athletes|team|teams|player|players|clubs); suspend ~ (federation|athletes|teams|clubs|olympic committee|committee); shut ~ (athletes|team|players|competitors) out; revoke ~ general licence; revoke ~ (licence|license|waiver|preference|preferences); withdraw ~ (waiver|preferences|preference|status|recognition); agree to (bar|ban|impose|freeze|suspend|sanction|blacklist|cut|extend|prolong|widen); decide to (bar|ban|impose|freeze|suspend|sanction|blacklist|cut|extend|prolong|widen)
near: belarusian; belarus; belarusians; minsk; belavia; sanction*; measures; airspace; flights; treasury; lukashenko; lukashenka
subject: country, igo, body, gov, place, bus, named, ngo, leg, none, number
not subject: jud, cop, ref, opp
actor: subject
recipient: object, from, on, against, for, with
without: lift*; doping; drug*; injury; red card; covid*; coronavirus; lukashenko banned; could; if; urge*; call* on; court; journalist*; accreditation; lawyer*; police; kgb; migrants; prisoner*; detain*
trust: 0.65

[SANCTION discontinue]
verbs: wind down ~ (business|operations|activities|presence); pull out of ~ (belarus|minsk); move ~ (tournament|championship|match|qualifier|game|race|stage|contest|congress|festival|summit|event) (from|out|away); take ~ (tournament|championship|match|event|congress) (from|away); strip ~ of ~ (tournament|championship|right|hosting|trade|preferences|membership|licence ~ export); slap ~ (duty|duties|tariff|tariffs|levy|surcharge|quota|ban|bans|embargo) on; impose ~ (duty|duties|tariff|tariffs|levy|surcharge|quota|embargo|boycott) on; no longer (carry|transport|handle|ship|buy|sell|accept|admit|serve|insure|process|issue|supply|import|export|transit|refine|service|recognise|cooperate|trade|fly|use|finance|lend); not (carry|transport|handle|ship|buy|accept|serve|insure|supply|import|transit) ~ any; stop (buying|importing|shipping|transporting|handling|insuring|serving|accepting|supplying|flying|lending|financing|selling|carrying|processing|using|pumping|delivering|issuing); cease (buying|importing|shipping|transporting|handling|supplying|flying|lending|selling|deliveries|imports|exports|operations|cooperation); halt (imports|exports|purchases|shipments|deliveries|supplies|transit|lending|trade|flights|cooperation|imports); suspend ~ (imports|exports|purchases|shipments|deliveries|supplies|transit|lending|trade|flights|cooperation|operations|visa|visas|aid|funding); ban ~ (import|imports|export|exports|transit|sale|sales|flights|airlines|carriers|trucks|lorries) (of|from|by|to); bar ~ (import|imports|export|exports|transit|sale|sales|flights|airlines|carriers|trucks|lorries) (of|from|by|to); close ~ (airspace|skies|sky|market|ports) to; shut ~ (airspace|skies|sky|market|ports) to; close ~ (airspace|skies|sky|market|ports) for
near: belarus; belarusian; belarusians; minsk; potash; belaruskali; belavia; naftan; sanction*; embargo; russia; russian; lithuania; lithuanian; latvia; latvian; poland; polish; ukraine; ukrainian; moscow; eu; european; union; oil; gas; gazprom; flights; airspace; visas; swift; cards; championship*; tournament; olympic*; games; duties; tariff*; lorries; trucks; invasion; crackdown; credit; loan*
subject: country, igo, body, gov, place, bus, named, ngo, leg, none, person, pronoun, lab, thing
not subject: jud, cop, ref, opp, disaster, accident
actor: subject
recipient: from, on, to, with, against, of, object
without: lift*; fog; snow; weather; covid*; coronavirus; pandemic; quarantine; striker*; kiosk*; newspaper*; website*; maintenance; storm; fire; book; books; film; films; could; might; if; urge*; call* on; propose*; newsstand*; balloon*; import terminal accident
trust: 0.6

[SANCTION discontinue]
verbs: designate; blacklist; sanction; list; target; penalise; penalize; embargo; debar
object: bus, body, number, person, gov, vehicle, trade, named, thing
not object: extremist, text, law, place, country
near: treasury; ofac; entities; entity; linked; connected; regime; individuals; oligarch*; businessm*; ally; allies; financiers; wallet*; cronies; supplying; circumvent*; evading; aiding; eu; european; council; canada; britain; uk; united states; us; washington; london; ottawa; package; round; sanction*; lukashenko's; lukashenka's; assets
subject: country, igo, gov, body, place, none, person, leg
not subject: jud, cop
actor: subject
recipient: object
count recipient: persons
without: extremist*; terrorist*; heritage; unesco; police; airport; reserve; lift*; remov*; delist*; might; could; world heritage; candidate; striker*; kgb
trust: 0.7

[SANCTION discontinue]
verbs: let ~ use; allow ~ use; let ~ transit; allow ~ transit; let in; let through; admit; accept; serve; buy; sell; handle; recognise
negated: yes
object: vehicle, trade
near: belarusian; belarus; minsk
subject: country, gov, bus, body, place, igo, lab, property, site
actor: subject
recipient: of, from, object
without: if; could; might; may; border guards; crossing; crossings; jury; court; proof; evidence
trust: 0.55

[SANCTION expel]
verbs: have ~ (hour|hours|day|days) to leave; be given ~ (hour|hours|day|days) to leave; must leave; have to leave; be told to go; be told to leave; be asked to leave; be ordered out; be sent packing; be shown the door; be declared unwelcome; be made to leave
subject: diplomat, gov
near: diplomat*; ambassador*; envoy*; consul*; embassy; attache*; attaché*; persona; hours
actor: none
recipient: subject
count recipient: persons
status: occurred
implied actor: authorities
without: recalled; if; tanks; office; prime minister; resign*
trust: 0.65

[SANCTION expel]
verbs: declare ~ unwelcome; declare ~ undesirable; declare ~ non grata; expel; throw out; send home; eject; oust; kick out; boot out; turf out
object: diplomat
actor: subject
recipient: object
count recipient: persons
without: journalist*; recalled; rebel*; coup; from the party; from the eu
trust: 0.9
`;
