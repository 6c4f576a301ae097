/** English words for sanctions, expelled envoys and halted trade. The format is told in ../format.ts. */
export const sanctions = `
# --- SANCTION discontinue

[SANCTION discontinue]
verbs: impose ~ @sanctions; slap ~ @sanctions; introduce ~ @sanctions; adopt ~ @sanctions; announce ~ @sanctions; approve ~ @sanctions; extend ~ @sanctions; unveil ~ @sanctions; tighten ~ @sanctions; widen ~ @sanctions; expand ~ @sanctions; reimpose ~ @sanctions; prolong ~ @sanctions; renew ~ @sanctions; agree ~ @sanctions; order ~ @sanctions; levy ~ @sanctions; issue ~ @sanctions; place ~ @sanctions; put ~ @sanctions; endorse ~ @sanctions; clamp ~ @sanctions; roll out ~ @sanctions; bring in ~ @sanctions; hit ~ with ~ @sanctions; target ~ with ~ @sanctions; sanction; blacklist; add ~ to ~ (sanctions|sanction|blacklist); put ~ on ~ (sanctions|sanction|blacklist); place ~ on ~ (sanctions|sanction|blacklist); include ~ in ~ (sanctions|sanction|blacklist); join ~ @sanctions; toughen ~ @sanctions; enlarge ~ @sanctions; extend ~ list; freeze ~ asset; freeze ~ (asset|fund|property) of; fall under ~ @sanctions; be subject to ~ @sanctions; punish ~ with ~ @sanctions; approve ~ listing; adopt ~ listing; put in place ~ @sanctions; step up ~ @sanctions; impose ~ (tariff|duty|embargo|ban); hit ~ @sanctions; impose ~ measure; announce ~ measure; adopt ~ measure; agree to (put|place|add) ~ (sanctions|sanction|blacklist)
not subject: jud
not object: text, site, med
actor: subject
recipient: against, on, object, to, from, of
count recipient: persons
without: rally; rallies; gathering*; protest*; demonstration*; assemblies; march; marches; lift*; eas*; remov*; could; possible; police; internet; extremist*; terrorist*; curfew; fine; curb* crime; call* for; called; urg*; waive*; coronavirus; covid*; reporters; austerity; death penalty; capital punishment
trust: 0.85

[SANCTION discontinue]
verbs: (close|shut|deny|block) ~ airspace
near: airline*; carrier*; belavia; ^planes; aircraft; jets; airspace ^to; airspace ^for
subject: country, igo, body, gov, place, none, leg
actor: subject
recipient: to, for
without: balloon*; drone*; exercise*; drill*; missile*
trust: 0.8

[SANCTION discontinue]
verbs: designate; bar ~ from; stop ~ from; prohibit; ban; forbid; disconnect; exclude ~ from; suspend ~ from; strip ~ of; freeze; outlaw; tear up; pull out of; move ~ out of; revoke ~ visa; refuse to fly over; embargo; boycott; stop buying; stop flying; stop applying; break off ~ cooperation; take ~ away from; walk away from; divest; exclude; disqualify; blacklist; (suspend|cancel|revoke|withdraw) ~ (permit|permits|slots|overflight); (stop|suspend|halt|block) ~ (transfers|payments|settlements) ~ (to|from|with|in)
object: trade, aid, sanctions, event, agreement, bus, talkedover, text, talks, support, money, thing, body, country, person, number
near: flight*; territory; entry ban; entry bans; embassy staff; airline*; carrier*; airspace; overflight*; import*; export*; trade; transit; potash; oil; fertiliser*; fertilizer*; cooperation; supply; supplies; swift; visa*; aid; loan*; funding; partnership; treaty; pact; tournament; championship; olympic*; contract*; purchase*; bank; banks; banking; lending; credit*; investment*; entities; individuals; dual-use; technology; bonds; restrictive; games; cup; ice hockey; trucks; lorries; hauliers; goods; membership; programme; payments; sanctions; treasury; delivery; deliveries; shipments; gas; electricity; power; products
subject: country, igo, body, gov, place, bus, person, named, ngo, none, leg, pronoun
not subject: jud, cop, ref
not object: airportthing
actor: subject
recipient: on, against, from, to, with, object, of, over
without: fog; weather; snow; sent off; captain; red card; suspended for; lift*; eas*; remov*; could; police; internet; extremist*; terrorist*; criminal; rally; protest*; ceasefire; striker*; war; protester*; kill*; court; jail*; condemn*; help; asylum; strike; strikes; talks on; website*; humanitarian; fire; blaze; arrest*; reporters; crisis; crossing*; ribbon; generating; transformer*; power plant; power unit; airport halted; airport suspended; airport closed; border guards; sentence; hunger; aid to; power struggle; balloon*; balloons; union; unions; party; its sanctions; flight was cancelled; flight was canceled; flights were cancelled; flights were canceled; power supply; finger; from its fleet; fleet; hair; warfare; round of; package of; wave of
trust: 0.55

# What a round of sanctions is aimed at.
[SANCTION discontinue]
verbs: target; hit; cover; affect; list; name; include; strike; take aim at; focus on; single out
subject: listingthing
object: bus, body, person, number, trade, named, vehicle, thing, gov, jud, med, mil, cop, site
near: (package|round|set|list|tranche|raft|wave) ~ of ~ (sanctions|measures); sanctions; (eu|union|bloc|washington|brussels|american|european|british|canadian|swiss) 's ~ (package|list|round|tranche); (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|latest|new|fresh) ~ package
actor: possessor
recipient: object, on
without: tourist*; holiday; price list; aid package; stimulus; farm; benefits; peace; delist*; lifted; removed; budget; relief; film; waiting; candidates
trust: 0.65

# Those who punish together agree on it, and promise nothing.
[SANCTION discontinue]
verbs: (agree|decide|resolve|vote) ~ to (put|place|add) ~ (list|blacklist); (agree|decide|resolve|vote) ~ to (shut|close) ~ (airspace|skies|sky|market|markets|ports) to; (agree|decide|resolve|vote) ~ to (tighten|toughen|step up|widen|renew|expand|adopt|introduce|reimpose|roll over) ~ (@sanctions|sanctions|measures|penalties|restrictions); (agree|decide|resolve|vote) ~ to (ban|bar) ~ (carriers|airlines|officials|imports|exports|potash|banks); (agree|settle|reach agreement|strike a deal) on ~ (package|round|set) of ~ (sanctions|measures|penalties)
subject: igo, gov, country, leg, place
near: sanction*; blacklist; restrictive; measures; airspace; skies; list; ban; imports; exports; penalties; package
not subject: cop, jud, bus, opp
actor: subject
recipient: on, against, object, to, for
without: lift*; eas*; extremist*; terrorist*; remove; suspend the; covid*; agenda; waiting list; candidates; draw up ~ list
trust: 0.8

# Everyday verbs mean it only of what states deal in.
[SANCTION discontinue]
verbs: punish; halt; limit; restrict; end; scrap; terminate; curb; suspend; cancel; stop; withhold; cut; reduce; cease; relocate; impose; target; list; hit; cut off; discontinue; phase out
object: trade, aid, sanctions, event, agreement, talkedover, support, money, text
near: flight*; territory; entry ban; entry bans; embassy staff; airline*; carrier*; airspace; overflight*; import*; export*; trade; transit; potash; oil; fertiliser*; fertilizer*; cooperation; supply; supplies; swift; visa*; aid; loan*; funding; partnership; treaty; pact; tournament; championship; olympic*; contract*; purchase*; bank; banks; banking; lending; credit*; investment*; entities; individuals; dual-use; technology; bonds; restrictive; games; cup; ice hockey; trucks; lorries; hauliers; goods; membership; programme; payments; sanctions; treasury; delivery; deliveries; shipments; gas; electricity; power; products
subject: country, igo, gov, place, leg, body, pronoun, none
not subject: jud, cop, ref, lifeless, person, opp
not object: airportthing
actor: subject
recipient: on, against, from, to, with, object, of, over
without: fog; weather; snow; sent off; captain; red card; suspended for; lift*; eas*; remov*; could; police; internet; extremist*; terrorist*; criminal; rally; protest*; ceasefire; striker*; war; protester*; kill*; court; jail*; condemn*; help; asylum; strike; strikes; talks on; website*; humanitarian; fire; blaze; arrest*; reporters; crisis; crossing*; ribbon; generating; transformer*; power plant; power unit; airport halted; airport suspended; airport closed; border guards; sentence; hunger; aid to; power struggle; balloon*; balloons; union; unions; party; its sanctions; flight was cancelled; flight was canceled; flights were cancelled; flights were canceled; power supply; finger; from its fleet; fleet; hair; warfare; round of; package of; wave of
trust: 0.55

[SANCTION discontinue]
nouns: sanction; travel ban; asset freeze; embargo; new sanctions; ^package of sanctions; ^round of sanctions; import ban; export ban; flight ban; airspace ^ban; trade ban; ^ban on import; ^ban on export; ^suspension of flight; ^suspension of aid; ^suspension of cooperation
actor: subject, by, from
recipient: against, on, object, of
needs: both-sides
without: call* for; calling for; lift*; eas*; threat*; possible; discuss*; condemn*; denounc*; urg*; ask*; relief; despite; evade; evasion; circumvent*; impact; effect; under sanctions; further; demand*; criticis*; because of; hit by; response to; retaliat*; under; damage*; agree to; propose*; prepar*; object*; protest*
trust: 0.45

# Who may not come in is sanctioned where a state keeps out those of another's government.
[SANCTION discontinue]
verbs: (bar|ban|prohibit|forbid|block) ~ from ~ (entering|setting|travelling|traveling|visiting)
subject: country, igo, gov, place, none
object: gov, jud, leg, diplomat, cop
not subject: cop, jud
actor: subject
recipient: object
count recipient: persons
without: journalist*; abroad; leaving; prison*; court
trust: 0.9

[SANCTION discontinue]
verbs: issue ~ visa; grant ~ visa; give ~ visa
negated: yes
future: yes
near: minister*; official*; deputies; diplomat*; judge*; officers; lawmakers
subject: country, igo, gov, place, body
status: occurred
actor: subject
recipient: to, indirect
without: if; until
trust: 0.7

[SANCTION discontinue]
verbs: add ~ to ~ (list|blacklist|register|sanctions); put ~ on ~ (list|blacklist); place ~ on ~ (list|blacklist); place ~ under ~ (@sanctions|embargo|sanction); put ~ under ~ (@sanctions|embargo|sanction); include ~ (on|in) ~ (list|blacklist|package); enter ~ on ~ list; take ~ measures; bring in ~ measures; adopt ~ (package|listings|designations|curbs|restrictions); announce ~ (package|listings|designations|curbs|restrictions); impose ~ (curbs|restrictions|designations|quota|surcharge); publish ~ (list|listings|designations); slap ~ (embargo|ban|tariff|duties|curbs) on; clap ~ on; declare ~ unwelcome; declare ~ undesirable; bar ~ from ~ (territory|country|soil|entry); stop issuing ~ visa; stop issuing visa; suspend issuing; suspend ~ visa; shut ~ out of; bar ~ from entering; ban ~ from entering; keep ~ off; strike ~ off ~ (calendar|programme); match ~ (@sanctions|measure|step); mirror ~ (@sanctions|measure|step); align with ~ @sanctions; align ~ with; retaliate with; hit back with; blacklist; proscribe; act in step with; go further and
near: sanction*; list; blacklist*; travel; entry; visa; visas; asset*; assets; measure*; curb*; restrict*; embargo; ban; bans; bank*; official*; judges; officers; oligarch*; businessm*; compan*; firm*; individual*; entit*; imports; exports; potash; oil; tit-for-tat; retaliat*; union; eu; brussels; washington; london; ottawa; canada; britain; norway; switzerland; persona; soil; unwelcome; in kind; diplomat*; games; olympic*
object: none, person, body, number, named, sanctions, country, trade, bus, text, thing, money, vehicle
subject: country, igo, body, gov, place, person, named, leg, none, pronoun, ngo
not subject: jud, cop, ref, opp, crm
actor: subject
recipient: on, object, against, from, to, of
count recipient: persons
without: lift*; eas*; remov*; extremist*; terrorist*; extremism; police; could; might; urge*; call* on; calls for; called for; unesco; heritage; reading; guest; waiting; price; shopping; rich; best; investigative; wanted; prisoner*; interior ministry; covid*; coronavirus; quarantine; witness*; candidate*; ballot; squad; agenda
trust: 0.6

# What is followed must be told beside it, or follow from who follows whom: states and unions.
[SANCTION discontinue]
verbs: join ~ in ~ @sanctions; follow ~ lead; follow ~ suit; follow ~ example; reply in kind; respond in kind
near: sanction*; blacklist*; entry ban*; travel ban*; visa ban*; visas; asset*; measure*; curb*; restrict*; embargo; imports; exports; potash; oil; tit-for-tat; retaliat*; expel*; expuls*; recall*; in kind
subject: country, igo, place, gov, leg
object: none, person, body, number, named, sanctions, country, trade, bus, text, thing
not subject: jud, cop, ref, opp, crm, diplomat
actor: subject
recipient: on, object, against, from, to, of
without: lift*; eas*; remov*; extremist*; terrorist*; extremism; police; could; might; urge*; call* on; calls for; called for; unesco; heritage; reading; guest; waiting; price; shopping; rich; best; investigative; wanted; prisoner*; interior ministry; covid*; coronavirus; quarantine; witness*; candidate*; ballot; squad; agenda
trust: 0.6

[SANCTION discontinue]
verbs: follow suit; follow ~ suit; follow ~ lead
subject: country, igo, place
object: none, thing
not subject: bus, med
actor: subject
recipient: on, against
without: lift*; eas*; remov*; extremist*; terrorist*; extremism; police; could; might; urge*; call* on; calls for; called for; unesco; heritage; reading; guest; waiting; price; shopping; rich; best; investigative; wanted; prisoner*; interior ministry; covid*; coronavirus; quarantine; witness*; candidate*; ballot; squad; agenda; teams; federation; condemn*; congratulat*; recogni*; elect*
trust: 0.5

[SANCTION discontinue]
verbs: turn off ~ tap; shut ~ (pipeline|valve|airspace|sky|skies|market|tap); close ~ (pipeline|airspace|sky|skies|market|office|bureau) to; close ~ sky; pump less; pump ~ less; stop (buying|selling|importing|exporting|shipping|serving|supplying|pumping|lending|handling|insuring|accepting|admitting|processing|transporting|carrying|using|servicing|delivering|purchasing|financing|operating|flying|issuing|servicing); halt ~ (lending|operations|work|deliveries|sales|shipments|supplies|purchases|imports|exports|transit|flights|payments|service|services|contacts|cooperation|business|production|activities|investment|investments|projects|trading|manufacturing|assembly); suspend ~ (lending|operations|work|deliveries|sales|shipments|supplies|purchases|imports|exports|transit|flights|payments|service|services|contacts|cooperation|business|programme|programmes|talks|agreement|accord); cut off ~ (gas|oil|electricity|supplies|supply|deliveries|funding|credit|power); cut ~ (gas|oil|supplies|supply|deliveries|flows|exports|imports|funding); reduce ~ (gas|oil|supplies|supply|deliveries|flows); refuse to (process|clear|finance|lend|buy|handle|insure|supply|transit|ship|service|accept|fly|serve|transport|carry|refine|sell|deal); no longer (buy|sell|admit|accept|handle|ship|serve|insure|transport|fly|supply|import|process|service|issue); pull ~ out of ~ (belarus|minsk); pull out of ~ (belarus|minsk|market|deal|contract|venture|project); withdraw from ~ (belarus|market|venture|project|tournament|contest); leave ~ (belarusian market|market|venture); wind down ~ (business|operations); exit ~ (market|belarus|venture); drop ~ as (sponsor|host|partner); strip ~ of ~ (hosting|championship|tournament|right|host|status|trade|preferences); remove ~ from ~ (swift|calendar|programme|cable); take ~ tournament (away|from); move ~ (tournament|championship|match|race) (from|out|away); cut ~ off from ~ (swift|market|markets|system|exchange); disconnect ~ from; unplug ~ from; shut ~ out of; keep ~ out of; exclude from; expel from ~ (union|federation|bank|association|council|organisation|organization|swift); suspend from ~ (union|federation|council|organisation|organization|bank|association)
object: trade, bus, talkedover, aid, event, agreement, support, money, none, thing, country, body, number, travel, site, vehicle, sanctions, text, med
near: business in belarus; in belarus; supplies; supply; crude; oil; gas; gazprom; transneft; pipeline; potash; export*; import*; trade; transit; flights; flight; airline*; airspace; sky; skies; belavia; electricity; auctions; lending; loan*; credit; funding; bank; ebrd; imf; world bank; visa; mastercard; cards; payments; swift; market; contract*; deliver*; shipment*; goods; products; meat; milk; dairy; sugar; tournament; championship*; games; paralympic*; olympic*; eurovision; federation; broadcaster; broadcasting; contacts; cooperation; programme*; membership; partnership; treaty; venture; sales; alliance; sponsor*; investment*; project*; tractor*; fertiliser*; fertilizer*; visas; duties; fifa; uefa; world cup
subject: country, igo, body, gov, place, bus, named, ngo, leg, none, pronoun, person
not subject: jud, cop, ref, opp, lab, accident, disaster, crm
actor: subject
recipient: from, to, with, object, of, against, on, for
without: fog; weather; snow; airport halted; airport suspended; airport closed; ribbon; generating; lift*; strike*; striker*; workers; protest*; police; hunger; could; might; balloon*; drone*; fire; blast; accident; storm; maintenance; repair*; covid*; coronavirus; pandemic; quarantine; website*; site; internet; court; journalists; arrest*; detain*; urge*; resume*; resumption; restart*; technical; reactor; power unit; turbine fault; turbine failure; turbine hall; nuclear plant; students; university; border; checkpoint*; crossing*; party
trust: 0.6

[SANCTION discontinue]
verbs: halt; stop; suspend; freeze; cease; discontinue; terminate; cancel; quit; scrap; trim; reduce; slash; shut off; turn off; switch off; expel; shut
object: trade, bus, talkedover, aid, event, agreement, support, site, med
near: supplies; supply; crude; oil; gas; gazprom; transneft; pipeline; potash; export*; import*; trade; transit; flights; flight; airline*; airspace; sky; skies; belavia; electricity; auctions; lending; loan*; credit; funding; bank; ebrd; imf; world bank; visa; mastercard; cards; payments; swift; market; contract*; deliver*; shipment*; goods; products; meat; milk; dairy; sugar; tournament; championship*; games; paralympic*; olympic*; eurovision; federation; broadcaster; broadcasting; contacts; cooperation; programme*; membership; partnership; treaty; venture; sales; alliance; sponsor*; investment*; project*; tractor*; fertiliser*; fertilizer*; visas; duties; fifa; uefa; world cup
subject: country, igo, body, gov, place, bus, ngo, leg, none
not subject: jud, cop, ref, opp, lab, accident, disaster, crm
actor: subject
recipient: from, to, with, object, of, against, on, for
without: fog; weather; snow; airport halted; airport suspended; airport closed; ribbon; generating; lift*; strike*; striker*; workers; protest*; police; hunger; could; might; balloon*; drone*; fire; blast; accident; storm; maintenance; repair*; covid*; coronavirus; pandemic; quarantine; website*; site; internet; court; journalists; arrest*; detain*; urge*; resume*; resumption; restart*; technical; reactor; power unit; turbine fault; turbine failure; turbine hall; nuclear plant; students; university; border; checkpoint*; crossing*; party; flight was cancelled; flight was canceled; flights were cancelled; flights were canceled
trust: 0.55

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
verbs: wind down ~ (business|operations|activities|presence); pull out of ~ (belarus|minsk); move ~ (tournament|championship|match|qualifier|game|race|stage|contest|congress|festival|summit|event) (from|out|away); take ~ (tournament|championship|match|event|congress) (from|away); strip ~ of ~ (tournament|championship|right|hosting|trade|preferences|membership|licence ~ export); slap ~ (duty|duties|tariff|tariffs|levy|surcharge|quota|ban|bans|embargo) on; impose ~ (duty|duties|tariff|tariffs|levy|surcharge|quota|embargo|boycott) on; no longer (carry|transport|handle|ship|buy|sell|accept|admit|serve|insure|process|issue|supply|import|export|transit|refine|service|recognise|cooperate|trade|fly|use|finance|lend); not (carry|transport|handle|ship|buy|accept|serve|insure|supply|import|transit) ~ any; stop (buying|importing|shipping|transporting|handling|insuring|serving|accepting|supplying|flying|lending|financing|selling|carrying|processing|using|pumping|delivering|issuing); cease (buying|importing|shipping|transporting|handling|supplying|flying|lending|selling|deliveries|imports|exports|operations|cooperation); halt (pumping|buying|selling|shipping|transporting|handling|refining|processing|insuring|lending|issuing|imports|exports|purchases|shipments|deliveries|supplies|transit|lending|trade|flights|cooperation|imports); suspend ~ (imports|exports|purchases|shipments|deliveries|supplies|transit|lending|trade|flights|cooperation|operations|visa|visas|aid|funding); ban ~ (import|imports|export|exports|transit|sale|sales|flights|airlines|carriers|trucks|lorries) (of|from|by|to); bar ~ (import|imports|export|exports|transit|sale|sales|flights|airlines|carriers|trucks|lorries) (of|from|by|to); close ~ (airspace|skies|sky|market|ports) to; shut ~ (airspace|skies|sky|market|ports) to; close ~ (airspace|skies|sky|market|ports) for
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

[SANCTION discontinue]
verbs: (cancel|postpone|suspend|halt|freeze) ~ (visit|trip|summit|mediation|cooperation|programme|program|participation); end ~ (mediation|cooperation|programme|program|participation); call off ~ (visit|trip|summit|meeting|talks); pull out of ~ (talks|summit|treaty|pact|tournament|agreement); halt ~ (purchases|deliveries|shipments); shut ~ airspace; ban ~ (airline|airlines|carrier|carriers|imports|exports); bar ~ (airline|airlines|carrier|carriers|officials); stop ~ (buying|importing|exporting|issuing)
subject: country, body, person, gov, igo, place, none
not subject: lab, opp, disease, cop
actor: subject
recipient: to, with, from, for, object
without: urge*; threaten*; if; unless; call* on; weather; storm; illness; covid*; coronavirus; strike; fire
trust: 0.55

[SANCTION discontinue]
verbs: (raise|impose|slap|hike|increase|introduce) ~ (tariff|tariffs|duty|duties|levy) on; go after; ground; ban; freeze ~ (aid|assistance|funding|credit|loan|loans); cut ~ (aid|assistance|funding); call off ~ (mission|visit|trip|tour|programme|conference|event|exchange); freeze ~ out of
subject: igo, country, gov, place, leg
near: belarus*; minsk; lukashenk*; russia*; belavia
object: trade, bus, measure, aid, talks, event, person, property, thing, named, none
not object: cop, opp, med, ngo, protestevent, drill
actor: subject
recipient: on, to, object, against, possessor, from
without: if; would; balloon*; minsk banned; minsk bans; strike; rally; tourists; truck*; flag*; concert; weather
trust: 0.62

[SANCTION discontinue]
verbs: freeze; lock up; block; tie up; immobilise; immobilize
object: money
subject: country, igo, gov, body, place, none, bus, named
actor: subject
recipient: of, belonging, possessor
near: sanction*; lukashenk*; belarus*; regime; entourage; oligarch*; minsk; circle; inner circle
measures: money
without: if; would; laundering; investigat*; budget; protest*; charity
trust: 0.65

[SANCTION discontinue]
verbs: (scrap|axe|end|cancel|discontinue|halt|suspend|terminate|drop|cut|stop|pull) ~ (service|services|link|links|route|routes|connection|connections) ~ (to|with|between|from); (scrap|axe|end|cancel|discontinue|halt|suspend|terminate|drop) ~ (train|bus|rail|air|ferry) ~ (service|services|link|links|route|line|connection); take aim at ~ with ~ (measure|sanction); hit out at ~ with ~ (measure|sanction); tighten ~ (noose|screws|screw) on; turn ~ screw on; turn up ~ heat on; close ~ sky; close ~ skies; shut ~ sky; shut ~ skies; cut ~ loose
subject: country, gov, body, bus, place, igo, none, person
not subject: ref, lab, cop
actor: subject
recipient: to, with, on, at, from
without: if; would; internet; security services; fire; snow; storm; covid*; strike; passenger numbers; repair*; lawyer
trust: 0.6

[SANCTION discontinue]
verbs: turn ~ back on; walk away from; wash ~ hand of; cut ties with; part way with; part company with; sever ~ with; drop; ditch; jettison; pull out of
subject: bus
near: belarus*; minsk; lukashenk*
object: bus, body, none, country, place, event, trade, named
actor: subject
recipient: object, on, from, with, of
without: troops; police; if; would; workers
trust: 0.6

[SANCTION discontinue]
verbs: carry; transport; ship; handle; haul; insure; finance; lend; supply; buy; sell; purchase; import; export; accept; admit; process; issue; refine; fly; broadcast; publish; host; recognise; stock; deliver; order; use; transit; let ~ (land|through|in|transit|overfly)
negated: yes
object: trade, vehicle, travel, none, thing, bus
near: no longer; any more; any longer; from now on; until further notice; stopped; henceforth; any belarusian; sanctions
subject: country, igo, gov, bus, body, named, place, none
not subject: cop, jud, ref, opp, lab
actor: subject
recipient: of, from, to, for, object
without: if; could; might; border guards; passports; afford; kiosk*; newspaper*; weapons; migrants; court; orders of; covid*; needs; uniforms; refugee*
trust: 0.55

[SANCTION discontinue]
verbs: wind down; phase out; run down; scale back; scale down; cut back; cut back on; pare back; pare down; taper off; halve; slash; wean ~ off; ditch; drop; dump; shun; walk away from; back out of; pull back from; turn down; freeze; put ~ on ice; put ~ on hold; place ~ on hold; call off; tear up; rip up; annul; rescind; revoke; void
object: trade, bus, agreement, talkedover, aid, money, support, event
near: belarus; belarusian; minsk; belaruskali; potash; belavia; naftan; grodno azot; lukashenko; lukashenka
subject: country, igo, body, bus, ngo, leg, gov, place
not subject: jud, cop, ref, opp, lab, accident, disaster
actor: subject
recipient: from, to, with, of, against, on, for, object
without: lift*; police; protest*; strike; strikes; covid*; coronavirus; pandemic; journalists; website*; sentence*; charge; charges; verdict; case; prisoner*; covering up; demand for; price*; harvest; if; could; might; minister resigned; drought
trust: 0.5

[SANCTION discontinue]
verbs: bar from; shut out of; lock out of; freeze out of; throw out of; drop from; exclude from; evict from; strike off; disinvite; uninvite; not invite; disqualify from; keep out of; expel from; cut off from; cut out of; boot out of
object: bus, named, body, number, person, country, trade, none
on:from: named, thing, event, place, body, igo, trade, site, talks
near: its events; runners; athletes; swimmers; rowers; skaters; races; meets; clubs; teams; fixtures; skies; airspace; swift; market; markets; league; championship*; games; olympic*; paralympic*; eurovision; wimbledon; tournament; summit; conference; federation; world cup; payments; clearing; exchange; airports; ports; council; forum; fair; congress; song contest; competition*; interpol; who; osce; qualifying
subject: country, igo, body, bus, ngo, leg, gov, place, none, named
not subject: jud, cop, ref, opp, lab
actor: subject
recipient: object
count recipient: persons
without: doping; injury; could; might; if; students; university; party; union of writers; ballot; election; candidate*; court; lawyer*; bar association; migrants; labour market
trust: 0.55

[SANCTION discontinue]
verbs: cover; include; target; hit; comprise; affect; name; single out; apply to; extend to; concern; encompass; take in; list; bar; ban; freeze
subject: listingthing
object: person, body, bus, number, gov, trade, named, vehicle, jud, med
near: judge*; prosecutor*; official*; officer*; entit*; individual*; compan*; firm*; airline*; bank*; businessm*; oligarch*; exports; imports; belarusian; belarus; aircraft; sector*; people; ministers; propagandist*
actor: none
recipient: object, to
count recipient: persons
without: could; would; might; hard; economy; analyst*; economist*; expert*; price*; impact; ordinary; workers; prison; if; russian economy; interest rate; shares
trust: 0.5

[SANCTION discontinue]
verbs: single out ~ for ~ @sanctions; name ~ in ~ @sanctions; identify ~ as blocked; identify as blocked; be ~ target of ~ @sanctions; come under ~ @sanctions; fall foul of ~ @sanctions; find ~ on ~ (blacklist|sanctions); be ~ latest ~ to be (sanctioned|blacklisted); be among ~ (sanctioned|blacklisted|targeted|listed); figure on ~ (blacklist|sanctions); appear on ~ (blacklist|sanctions); be hit with ~ @sanctions; be slapped with ~ @sanctions; levy ~ (penalty|penalties|duty|duties) on; hit ~ with ~ (round|package|wave|batch|raft) of; impose ~ (round|package|wave|batch|raft) of; announce ~ (round|package|wave|batch|raft) of ~ (sanctions|measures|penalties|designations|restrictions|listings); unveil ~ (round|package|wave|batch|raft) of; clamp down on ~ (exports|imports|trade|transit); extend ~ (tariffs|duties) to; subject ~ to ~ @sanctions; place ~ under ~ (travel ban|asset freeze|sanctions|restrictive)
subject: country, igo, body, bus, leg, gov, place, none, person, named, number, thing
not subject: jud, cop, opp
actor: subject
recipient: object, on, against, to, subject
count recipient: persons
without: lift*; could; might; would; if; layoffs; talks; arrests; attacks; strikes; missiles; shelling; reform*; promotions; urge*; call* for
trust: 0.65

[SANCTION discontinue]
verbs: allow to (fly|land|overfly|cross|enter|use|transit|compete|take|participate|refuel); permit to (fly|land|overfly|cross|enter|use|transit|compete|take|participate|refuel); let (fly|land|overfly|cross|use|compete)
negated: yes
object: vehicle, bus, weapon, flyingthing, trade, named, number, body, person
near: airspace; airline*; airport*; belavia; planes; aircraft; flights; carriers; athletes; games; tournament; belarusian trucks; ports
subject: none, country, igo, gov, body
not subject: cop, jud
actor: subject
recipient: object, of, from
without: drone*; balloon*; border guards; migrants; fog; weather; curfew; doping; drunk
trust: 0.6

[SANCTION discontinue]
verbs: take effect; come into force; come into effect; enter into force; kick in; go into effect; bite; be in force; be in effect; be extended; be renewed; be prolonged; be widened; be stepped up; be adopted; be approved; be agreed; be imposed; be introduced; be announced; be tightened
subject: bansthing
near: sanctions; embargo; airspace; flights; imports; exports; trade; potash; airlines; planes; assets; belarus; belarusian; minsk; eu; travel ban; oil; visa*
actor: none
recipient: on, against, for, to
without: lift*; could; might; if; unless; smoking; covid*; coronavirus; alcohol; rally; rallies; tax; mobile phones; border closed
trust: 0.6

[SANCTION discontinue]
verbs: (block|freeze|seize|arrest|immobilise|impound) ~ (assets|asset|accounts|account|property|villa|yacht|funds|holdings|shares|stake); block; freeze; immobilise
object: assetthing, money
near: oligarch*; officials; cronies; lukashenko; lukashenka; tycoon*; businessm*; sanctions; potash company; state companies; treasury; eu; switzerland; kyiv; luxembourg; cyprus
subject: country, igo, gov, place, none, bus
not subject: cop
actor: subject
recipient: of, possessor
without: lift*; unfreeze; could; if; opposition; activist*; exiled; fund bysol; kgb; investigators; minsk court; prices; rates; bysol
trust: 0.6

[SANCTION discontinue]
verbs: hit ~ with ~ (freeze|freezes|sanctions|penalties|bans|ban|curbs); slap ~ with ~ (freeze|freezes|sanctions|penalties|bans|ban|curbs); (pull|take|strip|remove) ~ (championship|tournament|event|race|congress|festival|final) ~ (from|away)
near: asset; travel; visa; sanctions; belarusian*; belarus; minsk; eu; championship; tournament; trade
subject: country, igo, body, gov, place, ngo, none
not subject: cop, jud
actor: subject
recipient: object, from
count recipient: persons
without: lift*; fire; missile*; drone*; batons; could; if; rain
trust: 0.65

[SANCTION discontinue]
verbs: tighten ~ (control|controls|rules|curbs|restrictions) on ~ (export|exports|imports|trade|visas|goods|travel); tighten ~ (export|import|visa|travel|trade) ~ (control|controls|rules|curbs|restrictions); (impose|introduce|announce|extend|expand|widen|bring in|adopt) ~ (export|import|trade) ~ (control|controls|curbs|restrictions|bans); (sign off on|rubber-stamp|endorse|back|approve|agree|agree on|introduce|impose|announce|adopt|enact|order|decree|slap|bring in|extend|declare) ~ (ban|embargo|curbs|restrictions|prohibition|moratorium|freeze|halt) on ~ (imports|import|exports|export|flights|overflights|trade|transit|airlines|carriers|sales|purchases|deliveries|goods|supplies|potash|oil|fuel|fertilisers|fertiliser|steel|timber|investment|visas|lorries|trucks|entry); put ~ (ban|embargo|curbs|stop|halt) (on|to) ~ (imports|exports|flights|trade|transit|sales|purchases|deliveries|supplies|visas); call ~ halt to ~ (imports|exports|flights|trade|transit|sales|purchases|deliveries|supplies|cooperation|lending); add ~ to ~ entity list
subject: country, igo, body, gov, place, person, leg, none, bus, pronoun
not subject: jud, cop
actor: subject
recipient: against, to, from, of, on
without: lift*; if; could; might; urge*; call* on; covid*; coronavirus; pandemic; swine fever; bird flu; gmo; alcohol; tobacco sales
trust: 0.6

[SANCTION discontinue]
verbs: freeze; suspend; cut; cut off; sever; break off; halt; stop; limit; curtail; restrict; reduce; minimise; curb; avoid
object: talks
near: contact; contacts; dialogue; high-level; political contacts; official contacts; inter-parliamentary; exchanges; bilateral
subject: country, igo, gov, leg, place
actor: subject
recipient: with
without: prisoner*; relatives; family; lawyer*; covid*; if; could; restore; resume*; ceasefire; power supply; finger; from its fleet; fleet; ribbon; hair
trust: 0.6

[SANCTION discontinue]
verbs: disqualify; throw out; exclude; reject; bar; ban; kick out; suspend
near: eurovision; song contest; broadcaster; belarusian entry; ebu
object: thing, med, none, event, bus, text, named
subject: person, body, igo, med, none, named, bus
not subject: jud, cop, country
actor: subject
recipient: of, object, from
without: court; website; journalist*; sentence
trust: 0.6

[SANCTION discontinue]
verbs: (bar|ban|forbid|prohibit|block|stop|prevent) from (buying|selling|trading|flying|landing|overflying|staging|hosting|competing|importing|exporting|dealing|lending|investing|borrowing|raising|using|providing|supplying|operating|accessing|participating|taking|qualifying); (bar|ban|forbid|prohibit|block) ~ from ~ (market|markets|airspace|skies|ports|airports|swift|tournament|tournaments|games|competition|competitions|championship|eurovision|summit); (forbid|prohibit) to (buy|sell|trade|fly|import|export|deal|lend|invest|use|supply); (deny|refuse|block|cut|cut off|restrict|close) ~ access to ~ (market|markets|swift|funding|financing|credit|ports|airspace|technology|capital); outlaw ~ (purchase|purchases|sale|sales|import|imports|export|exports|investment|transit|flights|dealings)
subject: country, igo, gov, body, bus, ngo, leg, place, measure, law, none, sanctions, listingthing, bansthing
not subject: jud, cop
target: body, bus, person, number, country, named, trade, none, vehicle
near: belarus; belarusian; belarusians; minsk; belavia; lukashenko; lukashenka; eu firms; companies; potash; airlines; athletes; bonds; debt; sanctions
actor: subject
recipient: object, of, from, to
without: could; if; might; journalist*; website*; prisoner*; lawyer*; migrants; doping; alcohol; minors; officials from holding; covid*; students; party; elections; vote; police; shops; court
trust: 0.6

[SANCTION discontinue]
verbs: (withdraw|pull out|drop out|quit|bow out|step down|resign) as ~ (sponsor|sponsors|host|partner|organiser|organizer|backer); (end|drop|cancel|terminate|scrap|pull) ~ (sponsorship|sponsor|sponsorship deal); (move|switch|shift|take) ~ (championship|tournament|race|final|summit|congress|festival|event) ~ (to|from|away|elsewhere)
near: championship*; tournament; games; ice hockey; world cup; belarus; minsk; federation; cycling; festival; summit; congress
subject: bus, body, igo, ngo, country, named, none
actor: subject
recipient: from, of, object
without: weather; rain; injury; covid*; coronavirus; ticket*; stadium repairs; venue in the city
trust: 0.6

[SANCTION discontinue]
verbs: (revoke|cancel|annul|withdraw|refuse|deny|suspend|void|rescind) ~ (visa|visas|entry permits) (of|for|to|from); (revoke|cancel|annul|withdraw|refuse|deny|suspend|void|rescind) ~ (visa|visas|entry permits); (close|shut|bar) ~ doors to ~ (official|officials|athletes|officers)
near: official*; diplomat*; oligarch*; athletes; ministers; officers; judges; cronies; businessm*; propagandist*; belarusian citizens; belarusians; nationals; mps; senators
subject: country, gov, igo, place, none
not subject: jud, cop
actor: subject
recipient: of, for, to, object
count object: persons
without: lift*; could; if; student*; worker*; journalist*; asylum
trust: 0.6

[SANCTION discontinue]
verbs: renew; extend; prolong; buy; order; sign; sell; ship; supply; lend
negated: yes
future: yes
object: agreement, trade
near: belarusian; belarus; minsk; belaruskali; potash; naftan; belavia
subject: country, igo, gov, bus, body, place
not subject: cop, jud, opp, lab
actor: subject
recipient: for, with, of, from, to
without: if; could; might; new start; covid*; peace treaty; pact with kyiv; contract with him
trust: 0.55

[SANCTION discontinue]
verbs: (reroute|divert|route|steer|redirect) ~ (around|away from|past) ~ (airspace|belarus); (avoid|skirt|bypass|shun|circumnavigate) ~ (airspace|skies); fly (around|past) ~ (belarus|airspace); give ~ wide berth; (close|freeze|block|shut) ~ (account|accounts) of; (lose|be denied|be refused|be stripped of) ~ access to ~ (swift|market|markets|airspace|funding|capital|exchange|loans|credit); lose ~ (swift|listing|trade preferences|market|hosting rights|right to host); be on ~ (new list|sanctions list|blacklist|sanctions lists); be ~ under ~ (asset|travel|sanctions) ; (appear|feature|figure) in ~ (package|list) 
subject: country, bus, body, number, person, named, igo, gov
near: belarus; belarusian; belavia; minsk; sanction*; blacklist; inner circle; swift; airspace; package; lukashenko's; lukashenka's
not subject: jud, cop, ref, opp, lab
actor: subject
recipient: of, subject, object
count subject: persons
without: mailbox; if; could; might; lift*; wanted; extremist*; terrorist*; political prisoners; drone*; fog; weather; if; migrants; delisted
trust: 0.6

[SANCTION discontinue]
verbs: embargo; (slap|clap|put|place|impose|declare|announce) ~ embargo
subject: country, igo, gov, place, bus, body, none, leg
not subject: jud, cop
actor: subject
recipient: of, from, against, on, object
without: lift*; if; could; news; press release; until midnight; report until; publication
trust: 0.7

[SANCTION discontinue]
verbs: fly to; land in; call at; operate to; travel to; ship to; deliver to; sell to; supply; fly over
negated: yes
subject: bus, vehicle
near: minsk; belarus; belarusian
actor: subject
recipient: to, over
without: if; fog; weather; snow; drone*; covid*; could; might; cannot; strike; technical; ever
trust: 0.55

[SANCTION discontinue]
verbs: bar; ban; outlaw; prohibit; forbid; veto
object: trade
near: belarusian; belarus; potash; oil products; fertiliser*; timber; steel; airlines; union; eu; european; sanctions; bonds
subject: country, igo, gov, place, body, leg
not subject: jud, cop
actor: subject
recipient: of, from, in, object
without: lift*; could; if; minsk city; alcohol; shops; website*; covid*
trust: 0.6

[SANCTION discontinue]
verbs: (withdraw|rescind|cancel|revoke|take back|retract) ~ (invitation|invitations|invite); (turn|crank|dial|screw) ~ (tap|taps|valve|valves|supply|supplies) ~ (down|off); turn ~ taps down; turn ~ tap off; (cancel|break|end|drop|terminate|suspend|freeze) ~ (partnership|twinning|sponsorship|contract|contracts|cooperation|membership) ~ (with|of) ~ (belarusian|belarus|minsk|lukashenko|university|city|club|federation)
subject: country, igo, gov, place, body, bus, named, ngo, edu, none, person, cultureevent
not subject: jud, cop, opp
actor: subject
recipient: to, of, with, from
without: if; could; urge*; wedding; birthday; plumber; water main; lukashenko withdrew; repair*; maintenance
trust: 0.65

# Trade, travel, sport and honours cut off.
[SANCTION discontinue]
verbs: (bar|ban|outlaw|halt|suspend|forbid|prohibit|restrict|disallow|blacklist) ~ (flights|flight|carrier|carriers|airline|airlines|lorries|trucks|hauliers|beef|milk|meat|poultry|pork|dairy|butter|cheese|sugar|apples|pears|tomatoes|timber|wood|potash|fertiliser|fertilisers|fertilizer|fertilizers|cement|oil|crude|petrol|fuel|steel|tyres|tractors|buses|goods|products|imports|exports|cigarettes|beer|cars|technology|chips|electronics|machine|components|banknotes|transit|entry|athletes|clubs|teams|team|players|officials)
subject: country, igo, gov, place, body, named, bus, leg, none
near: belarusian; belarus; from belarus; minsk; belarus's; belavia; belarusians; frontier; its border; airspace; sanction*
not subject: jud, cop, ref, opp, lab
actor: subject
recipient: from, of, object, to, against
count object: persons
without: balloon*; weather; snow; lift*; doping; urge*; call* on; could; might; if; covid*; coronavirus; pandemic; protest*; police; kgb; extremist*; strike*; opposition; activists; journalist*; lawyer*; prisoner*; interior ministry; lukashenko banned; lukashenko has banned; smuggl*; fire
trust: 0.55

[SANCTION discontinue]
verbs: (put off|postpone|cancel|call off|freeze|shelve|suspend|scrap|drop|halt|abort|delay) ~ (visit|mission|trip|summit|talks|loan|tranche|credit|concert|tour|reading|exhibition|performance|match|tournament|fixture|championship|event|congress|conference|accession|membership|project|deal|contract|line|route|service|programme|partnership|signing|cooperation|contacts); (exclude|disinvite|eject|uninvite|strip|kick|bar|oust) ~ (from|out of|of) ~ (championship|championships|tournament|games|festival|contest|congress|fair|event|competition|competitions|federation|league|cup|title|right|rights|membership|orders|doctorate)
subject: country, igo, gov, place, body, named, bus, ngo, edu, leg, none, cultureevent, event
near: belarus; belarusian; belarusians; minsk; lukashenko; lukashenka; belarus's; sanctions; crackdown; invasion; war; repression; in protest; petition; forced landing; hijack*; world bank; imf; ebrd; union; moscow; kremlin
not subject: jud, cop, ref, opp, lab, disaster, accident, person
actor: subject
recipient: object, with, to, of, from, in
without: covid*; coronavirus; pandemic; rain; snow; weather; illness; injury; technical; could; might; if; urge*; call* on; low ticket; election; lawsuit; striker*; strike; court; criminal; lift*; protest* ended; lukashenko cancelled; censor*; mutiny; advance; remov*; delist*; blacklist* artists; concerts by; banned concerts
trust: 0.55

[SANCTION discontinue]
verbs: (bar|ban|exclude|shut ~ out|lock ~ out|keep ~ out|cut ~ off|throw ~ out|turn ~ away) ~ (from|of) ~ (airspace|airports|airport|territory|skies|soil|market|markets|tenders|tender|procurement|games|competition|competitions|championship|championships|events|event|tournament|tournaments|league|festival|contest|system|swift|ports|port|schengen|entering|entry|eurovision|olympics|paralympics|fair)
subject: country, igo, gov, place, body, named, bus, ngo, none, number, pronoun, leg
not subject: jud, cop, ref, opp, lab
not object: cop, mil
actor: subject
recipient: object
count object: persons
without: doping; injury; fans; hooligan*; drug*; if; could; might; urge*; call* on; lukashenko banned; candidate*; running; opposition; covid*; police; journalists; lift*; polling; voters
trust: 0.7

[SANCTION discontinue]
verbs: steer clear of; give ~ wide berth; fly around; fly round; avoid; bypass; stay clear of; keep clear of; stop flying; route ~ around; divert ~ around; re-route ~ around; reroute; skirt
subject: bus, number, named, body, none, flightline, vehicle
object: country, place, border, none
near: airspace; airline*; carrier*; belarusian airspace; over belarus; of the country; flights; lufthansa; klm; wizz; airbaltic; lot; ryanair; pilots
not subject: cop, jud, opp, person
actor: subject
recipient: of, object
without: storm; weather; balloon*; question; topic; politics; police; arrest
trust: 0.6

[SANCTION discontinue]
verbs: be under ~ sanctions; be placed under ~ sanctions; be subject to ~ sanctions; fall under ~ sanctions; come under ~ sanctions; go on ~ (sanctions|blacklist|list); be on ~ (blacklist|sanctions list|sanctions); stay on ~ (list|blacklist); remain on ~ (list|blacklist); remain under ~ sanctions; stay under ~ sanctions; be listed; be added; be added to ~ (list|blacklist); be struck off ~ list; be barred from ~ (entry|entering|travel|territory); be banned from ~ (entry|entering|travel|territory); (include|list|put|enter|place|add) ~ (along with|together with|among those|on|in|to) ~ (list|blacklist|package|sanctions|bank|banks|plant|companies)
near: sanction*; visa; asset*; blacklist*; treasury; brussels; eu; union; european; entry; travel ban; listed; washington; poland; lithuania; latvia; canada; britain; swiss; switzerland
subject: person, number, named, body, bus, gov, jud, opp, country, igo, none, med, place
not subject: lifeless
actor: none
recipient: subject, object
count subject: persons
without: extremist*; terrorist*; lift*; remov*; if; could; might; urge*; call* on; interior ministry; kgb; wanted; unesco; heritage; candidate*; hospital; evade; evad*; fifty richest; protesters
trust: 0.55

[SANCTION discontinue]
verbs: (close|shut|slam|bang) ~ (door|doors|gates|skies|airspace|market|tap|valve) ~ (to|on); close ~ market to; (pass|put|slap|impose|levy|introduce|set) ~ (duty|duties|tariff|tariffs|levy|surcharge|embargo|ban|boycott|quota|bar) ~ on; (do|take|pursue) ~ (same|likewise); do likewise; follow suit; join in; join ~ (sanctions|ban|boycott|embargo); act in parallel; align ~ with ~ sanctions; associate ~ with ~ sanctions; mirror ~ (sanctions|listings); match ~ (sanctions|listings)
subject: country, igo, gov, place, body, named, bus
near: sanction*; ban; bans; flights; airspace; duties; tariff*; embargo; imports; exports; trade; visa*; boycott; belarusian goods; entry; list; measures; airlines; expelled; ambassador*; diplomats; steel; gas; electricity; market; blacklist
not subject: jud, cop, opp, lab, person
actor: subject
recipient: on, against, to, object
without: rally; rallies; gathering*; protest*; demonstration*; assembl*; march; marches; drone*; fireworks; lift*; eas*; could; might; if; urge*; call* on; talks; ally; recogn*; pardon*; release*; ratif*; reopen*; praise*; congratulat*
trust: 0.5

[SANCTION discontinue]
nouns: ^extension of sanctions; ^extension of a visa; ^extension of the sanctions; ^expansion of sanctions; ^widening of sanctions; visa ^ban; visa ^blacklist; entry ^ban; ^bar on belarusian; ^ban on belarusian; ^listing of; fresh ^sanctions; new ^sanctions; more ^sanctions; further ^sanctions; additional ^sanctions; ^set of measures; ^round of measures; ^package of measures
actor: subject, by, from
recipient: against, on, of, object
near: eu; union; european; washington; treasury; united states; american; us; canada; britain; swiss; brussels; kyiv; tenders; imposed; announced; follow; will follow; adopted; working on; agreed; prepares; entered into force; takes effect
without: call* for; calling for; lift*; eas*; threat*; possible; discuss*; condemn*; denounc*; urg*; relief; despite; evad*; evasion; circumvent*; if; could; might; would; demand*; warn*; suspend*; of its own; against protesters; support package; covid*; lockdown
trust: 0.45

[SANCTION discontinue]
verbs: (retain|keep|maintain|extend|prolong|renew|uphold|leave|roll over) ~ (ban|bans|embargo|embargoes|sanctions|restrictions|duties) (on|against|for|in)
subject: country, igo, gov, place, body, leg
near: belarus; belarusian; minsk; belarusians; lukashenko; lukashenka; russia; russian
actor: subject
recipient: on, against
without: if; urge*; call* for; would; rallies; protests; gathering*; border zone; entry to the forest; forests; zone; own citizens; covid*; quarantine
trust: 0.6

[SANCTION discontinue]
verbs: (punish|penalise|penalize|hit|slap|target) ~ with ~ (ban|bans|sanctions|tariffs|duties|embargo|measures|curbs|restrictions)
object: country, place, bus, gov, named, body, person
subject: country, igo, gov, place, body
not subject: jud, cop
actor: subject
recipient: object
without: if; would; threaten*; prisoner; athlete; player
trust: 0.7

# A firm gives up what it had meant to make or build there.
[SANCTION discontinue]
verbs: (abandon|drop|shelve|freeze|cancel|scrap|give up|ditch|halt|call off|pull the plug on) ~ (plan|plans|project|factory|plant|contract|order|orders|investment|investments|production|assembly|venture)
subject: bus
near: belarus; belarusian; minsk; hrodna; grodno; brest; gomel
actor: subject
recipient: in, with
without: if; would; strike; protest*
trust: 0.65

[SANCTION discontinue]
verbs: (terminate|cut off|halt|stop|freeze|suspend|discontinue|withdraw|slash|pull) ~ (aid|assistance|funding|financing|grants|lending|loans) ~ (to|for)
subject: country, igo, gov, place, body
near: belarus; belarusian; minsk; government; lukashenko; lukashenka; projects; public sector
not subject: jud, cop
actor: subject
recipient: to, for
absorbs: yes
without: if; would; urge*; threaten*; legal aid; farms; opposition; exile; media
trust: 0.7

[SANCTION discontinue]
verbs: curtail; restrict; limit; curb; choke off; throttle; scale down; scale back; wind down; pare back; whittle down
object: trade, travel, flightline
near: exports; imports; trade; belarus; belarusian; minsk; supplies; deliveries; flights; cooperation; contacts
subject: country, igo, gov, place, body, bus
not subject: jud, cop
actor: subject
recipient: to, with, from
without: if; would; could; internet; own citizens; freedom*; speech; visits; parcels; snow; fog; pandemic; covid*; opec; rights; youtube; traffic in
trust: 0.55

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

[SANCTION discontinue]
verbs: (align|associate) ~ with ~ (sanctions|eu sanctions|measures|restrictive|decision|embargo); join ~ (eu|european|western|american|us) ~ sanctions; (mirror|match|copy|replicate|adopt|follow|echo|transpose) ~ (eu|european|american|us|british|bloc) ~ (sanctions|measures|restrictions|listings|embargo); (drop|pull|remove|throw|wipe|strike|knock|take) ~ (off|from) ~ (satellite|satellites|platform|platforms|air in|catalogue|eutelsat|app store|swift|system)
near: sanction*; measures; restrictions; embargo; satellite*; eutelsat; swift; platform*; channel; bank; app
subject: country, gov, place, igo, named, bus, body, none
actor: subject
recipient: against, on, object, of
without: if; refus*; urge*; lift*; launched; orbit; storm; could
trust: 0.6

[SANCTION discontinue]
verbs: (write off|sell|sell off|offload|dispose of|divest|hand over|close|shut|shut down|give up|mothball|wind up|pull out of|walk away from) ~ (brewery|plant|factory|stake|subsidiary|business|branch|shares|unit|operation|operations|assets|stores|restaurants|showroom|showrooms) ~ in (belarus|minsk)
subject: bus, body, named, none, country
actor: subject
recipient: in, of
without: privatis*; privatiz*; state property; bankrupt*; debts; if; auction; opened; police; authorities
trust: 0.55

[SANCTION discontinue]
verbs: be no longer on sale; no longer (fly|sell|ship|deliver|supply|buy|serve|accept|operate|call|run|stop) ~ (to|from|at|in) ~ (belarus|minsk|belarusian); be taken off ~ (sale|shelves|timetable|timetables|departure boards); be dropped from ~ (timetable|timetables|schedule|schedules)
near: belarus; belarusian; minsk; belavia; flights; flight; tickets; trains; sanctions
actor: none
recipient: from, to
implied recipient: authorities
without: if; censored; book*; extremis*; author; film; weather; milk recall; salmonella
trust: 0.5

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

[SANCTION discontinue]
verbs: name ~ (on|in) ~ @listingthing; (put|place|name|enter|include|list) ~ (on|in) ~ (blacklist|sanctions list|travel ban list|magnitsky list|entity list)
subject: country, igo, gov, place, named
target: person, number, named, body, jud, bus, gov, cop
actor: subject
recipient: object
absorbs: yes
without: kgb; extremist*; terrorist*; interior ministry; should; call*; urge*
trust: 0.75

[SANCTION discontinue]
verbs: block; freeze; stop servicing; deactivate; disconnect; cut off; stop accepting; stop processing; switch off; suspend ~ (services|operations) for
near: (visa|mastercard|swift|apple pay|google pay|paypal|western union|spotify|netflix|microsoft|binance|wise|revolut|payoneer) ~ (block*|froze|freezes|stop*|cut|suspend*|disconnect*|deactivat*|pull*|switch*)
object: trade, bus, number, country, person, site, assetthing, thing
subject: bus, named, none, thing, body
actor: subject
recipient: object, of
without: unblock*; restor*; fraud*; police; power supply; finger
trust: 0.65

[SANCTION discontinue]
verbs: no longer (operate|work|sell|do business|trade|fly|supply|ship|accept|serve|deliver) ~ (in|to|with|from|for) ~ (belarus|russia|minsk|moscow|belarusian|russian); (cease|stop|end|wind up|wind down|halt|suspend|fold) ~ (operations|business|sales|work|deliveries|shipments|activities|services) (in|to|with) ~ (belarus|russia|minsk|moscow|belarusian|russian)
subject: bus, body, named, thing, country, person
actor: subject
recipient: in, to, with
without: repair*; bankrupt*; loss; strike; resum*
trust: 0.65

[SANCTION discontinue]
verbs: (prepare|draft|finalise|finalize|draw up|work on|ready|table|put together|hammer out) ~ (package|packages|round|set|list) of (sanctions|measures|restrictions); (prepare|draft|finalise|finalize|draw up|ready|put together) ~ (new|fresh|further|additional|more|tougher) (sanctions|restrictive)
subject: igo, country, gov, place, diplomat, person, leg
actor: subject
recipient: against, on
status: planned
absorbs: yes
without: threat*; warn*; support; aid; lift*; evad*; circumvent*
trust: 0.65

[SANCTION discontinue]
verbs: (cap|phase out|ban|embargo|block|outlaw|stop buying) ~ (price|prices|imports|import|purchases|oil|gas|potash|timber|steel|fertiliser|fertilizer|diamonds|crude) ~ (of|from) ~ (russian|belarusian|russia|belarus|minsk|moscow)
subject: igo, country, body, gov, place, named
not subject: bus
actor: subject
recipient: of, from
absorbs: yes
without: lift*; would; call*; urge*
trust: 0.65

[SANCTION discontinue]
verbs: withhold ~ (funds|funding|money|aid|payment|payments|tranche|instalment|loan|euros|grants|subsidies|disbursement); withhold ~ from
subject: igo, country, place
object: money, aid, number, thing
target: country, place, gov, named
actor: subject
recipient: from
without: information; tax; wage*; data; evidence; endorsement; letters
trust: 0.65

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

# --- SANCTION expel

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

[SANCTION expel]
verbs: (request|demand|order|ask for|insist on) ~ (departure|withdrawal|recall|removal) of ~ (diplomat|diplomats|ambassador|ambassadors|envoy|envoys|attache|consul|head|chief|delegation|mission); (request|demand|order) ~ (diplomat|diplomats|ambassador|ambassadors|envoy) ~ (departure|withdrawal|recall); expel ~ (diplomat|diplomats|ambassador|envoy|attache|consul|inspectors|inspector|observers|peacekeepers|mission|staff|officials); force ~ (agency|mission|organisation|organization|inspectors|embassy) ~ out of; order ~ (diplomat|diplomats|ambassador|envoy|attache|consul|embassy|mission) ~ to leave; give ~ (diplomat|diplomats|ambassador) ~ hours; ask ~ (diplomat|diplomats|ambassador) ~ to leave
subject: country, body, person, gov, place, pronoun, none
actor: subject
recipient: object, of
count recipient: persons
without: threat*; urge*; if
trust: 0.75

[SANCTION expel]
verbs: tell ~ (no longer|not) welcome; be no longer welcome; be unwelcome; (tell|order|ask|instruct) ~ to (go|leave|pack|depart); wear out ~ welcome
near: ambassador; envoy; diplomat*; consul; attache*; attaché*; chargé; chargé d'affaires; embassy
target: diplomat, named, person
subject: country, gov, none, place, body, diplomat
actor: subject
recipient: object, subject
without: journalist*; recalled; consultations; visit; migrants
trust: 0.6

[SANCTION expel]
verbs: (declare|name|pronounce|brand|announce|proclaim) ~ (persona|personae) non grata; (declare|name|pronounce|announce) as persona non grata; become persona non grata; (order|instruct|tell|oblige|require|force|demand) ~ (cut|halve|reduce|slash|trim|shrink|downsize|scale) ~ (staff|embassy|mission|personnel|diplomats|number); demand that ~ number of ~ (diplomats|staff) ~ be; (limit|cap|cut|reduce|halve) ~ number of ~ (diplomats|embassy|consular); tell ~ to be out; order ~ to be out; give ~ (hour|hours|day|days|week) to (pack|clear|get|quit|depart|leave); ask out ~ (diplomats|ambassador)
near: embassy; embassies; diplomat*; ambassador*; envoy*; consul*; persona; personae; mission; attache*; attaché*; chargé; charge d'affaires; staff
not target: ref
subject: country, place, gov, body, none, person, igo
actor: subject
recipient: object, of, in
count recipient: persons
without: journalist*; migrant*; students; worker*; recalled; factory; plant
trust: 0.8

[SANCTION expel]
verbs: (order|tell|ask|instruct|give) ~ to (leave|withdraw|go|depart|quit|pack); (order|tell|ask) ~ (out|home); be (ordered|told|asked) to (leave|pack|go|depart)
object: diplomat
actor: subject
recipient: object
count recipient: persons
absorbs: yes
without: for consultations; home for; advised; citizens to; residents
trust: 0.9

[SANCTION expel]
verbs: (order|tell|ask|instruct) ~ to (withdraw|recall|remove|reduce|cut|slash|trim|halve) ~ @diplomat
actor: subject
recipient: object
absorbs: yes
trust: 0.9

[SANCTION expel]
verbs: (give|hand|serve) ~ (notice|hours|days|week) ~ (quit|leave|go|pack|depart); (give|hand|serve) ~ (until|till|deadline) ~ (quit|leave|go|pack|depart|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midnight|noon|end); order out; order ~ out; (order|tell|ask|advise|invite|instruct) ~ (leave|go|quit|withdraw|recall|reduce|cut|out|likewise); must be gone; must be out; have to be gone; be no longer welcome; be not welcome; be unwelcome; be given until; be given till; have until ~ leave; have till ~ leave; expel; be declared ~ unwelcome; be thrown out; be sent home; be advised to leave; be asked to leave; be told to leave
object: diplomat, embassy, number, none
near: diplomat*; ambassador*; envoy*; consul*; embassy; embassies; mission; missions; attache*; attaché*; charge; chargé; persona; chancery
not subject: diplomat
actor: subject
recipient: object, indirect
count object: persons
without: students; migrant*; journalist*; citizens; nationals; residents; protest note; prisoners; recalled for; visit; consultations; villas; compound; party; could; if
trust: 0.65

[SANCTION expel]
verbs: leave; be out; be out of; be gone; go; pack ~ bags; quit ~ (country|minsk|belarus)
subject: diplomat
near: must be out; must leave; must be gone; must go; must quit; must pack; has to leave; have to leave; has to be out; have to be out; is to leave; are to leave; has until; have until; has till; have till; within (24|48|72) hours; within (three|five|seven) days; by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|the weekend)
actor: none
recipient: subject
count subject: persons
status: occurred
implied actor: authorities
without: recalled; for consultations; if; credentials; minister; conference
trust: 0.75

[SANCTION expel]
verbs: be ~ no longer welcome; be no longer welcome; be unwelcome; must leave; must be gone; must be out; have to be gone; have to go; be given until; be given till; be to leave; have ~ (hours|days) ~ (leave|pack|quit)
subject: diplomat, gov
near: diplomat*; ambassador*; envoy*; consul*; embassy; mission; attache*; attaché*; charge; chargé
actor: none
recipient: subject
count subject: persons
status: occurred
implied actor: authorities
without: if; resign*; president; prime minister; minister must; lukashenko must; opposition
trust: 0.6

[SANCTION expel]
verbs: (cut|trim|halve|slash|reduce|whittle down|cap|limit|shrink|pare) ~ (staff|personnel|diplomats|size|number|headcount|mission|representation)
subject: country, gov, place, named, none
near: embassy; mission; consulate; diplomat*; consular
actor: subject
recipient: object, of, at
without: its own; costs; budget; if; could; factory; workers; plant; ministry staff; layoffs
trust: 0.65

[SANCTION expel]
nouns: expulsion
object: diplomat, embassy
actor: subject
recipient: object
without: threat*; if; warn*; announced the expulsion; protest* the expulsion
trust: 0.6

# --- SANCTION withdraw

[SANCTION withdraw]
verbs: recall ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) to; recall ~ (ambassador|envoy|diplomat|charge|attache|ambassadors); withdraw ~ (ambassador|envoy|diplomat|staff|ambassadors|diplomats|consul|charge|chargé|attache|attaché); pull out ~ (ambassador|diplomat); close ~ (embassy|consulate); shut ~ (embassy|consulate); call ~ (ambassador|envoy|ambassadors|envoys) home; bring ~ (ambassador|envoy|ambassadors) home; suspend ~ (membership|participation|part in|observance); sever ~ (tie|relation); break off ~ (relation|tie); cut ~ diplomatic; downgrade ~ relation; quit ~ (@agreement|alliance|venture|consortium|cartel|partnership|organisation|organization|council|convention|programme|initiative|union|bloc); withdraw from ~ (@agreement|partnership|council|organisation|organization|programme|initiative); pull out of ~ (@agreement|partnership|council|initiative|programme); leave ~ (treaty|pact|convention|partnership|organisation|organization|council|convention|programme|initiative); walk out of ~ (@agreement|partnership|council|organisation|organization|initiative); denounce ~ @agreement; abandon ~ treaty; terminate ~ @agreement; exit ~ (@agreement|council|organisation); renounce ~ (@agreement|membership); recall for consultations; evacuate ~ embassy; sever ~ ties
not subject: lab, opp, ref
actor: subject
recipient: from, to, with, in, of, object
without: prison; citizenship; election; race; troop*; student*; shift; strike; job
trust: 0.85

[SANCTION withdraw]
verbs: call ~ (ambassador|envoy|charge|diplomat|ambassadors|envoys|diplomats) (home|back|in); call ~ home; summon ~ home; bring home; bring ~ home; order ~ home; pull ~ (ambassador|envoy|diplomats|staff|embassy); leave ~ without ~ ambassador; close down ~ (embassy|consulate|mission); shut down ~ (embassy|consulate|mission); shutter ~ (embassy|consulate|mission); move ~ embassy; relocate ~ embassy; downgrade ~ (relation|tie|embassy|representation); lower ~ level of ~ (representation|relations); reduce ~ level of; turn ~ back on ~ (partnership|council|union|treaty|organisation|agreement|eastern); walk away from ~ (treaty|partnership|accord|agreement|talks); pull out of ~ (treaty|convention|accord|body|organisation|partnership|court|pact); withdraw ~ from ~ (treaty|convention|accord|body|organisation|partnership|court|pact|council); denounce ~ (treaty|convention|accord|pact|protocol|agreement); tear up ~ (treaty|convention|accord|pact|agreement|deal); suspend ~ (treaty|convention|pact|participation|membership|observance) ; break with; break off ~ (contact|contacts|dialogue|relations|ties)
near: ambassador*; envoy*; embassy; consulate; diplomat*; relations; ties; treaty; pact; convention; partnership; council; membership; organisation; organization; accord; protocol; agreement; mission; representation
subject: country, igo, body, gov, place, person, named, leg, none, pronoun
not subject: jud, cop, lab, opp, crowdpeople
actor: subject
recipient: from, to, with, in, of, object
without: troop*; prison*; could; might; urge*; call* for; if; unless
trust: 0.7

[SANCTION withdraw]
verbs: shut; close; shutter; shut down; close down; wind down; mothball; vacate; pull out of; empty
object: embassy
subject: country, gov, place, body, none, person, igo
not subject: cop, jud
actor: subject
recipient: in
without: bomb; covid*; coronavirus; holiday; street; protest*; if; would; fire; police; order*; reopen*
trust: 0.65

[SANCTION withdraw]
nouns: ^recall of the ambassador; ^recall of ambassador; ^recall of its ambassador; ^closure of the embassy; ^closure of its embassy; ^closure of the consulate; ^closure of consulates; ^withdrawal of the ambassador; ^withdrawal of ambassador
actor: subject
recipient: from, in
needs: actor
without: threat*; if; demand*; call* for; after the
trust: 0.5

# "The embassy's visa section is closing": services that a mission gives no longer.
[SANCTION discontinue]
verbs: close; shut; suspend; halt; stop work; cease work; stop working; be closed; wind up
subject: consularservice, none
object: consularservice, none
near: visa section; visa department; visa centre; visa center; consular section; consular department; consular service*; consular services
actor: subject
recipient: in, to
without: weekend; holiday; renovation; repair*; lunch; covid*; coronavirus; reopen*; if; could
trust: 0.5

[SANCTION withdraw]
verbs: (leave|quit|depart) ~ (in protest|minsk|in solidarity); pack ~ bags; depart
subject: diplomat
near: protest; solidarity; recalled; consultations; minsk; expulsion; crackdown; repression; row
actor: subject
recipient: object
without: end of his; end of her; term; retire*; holiday; after four years; talks; ceremony; visit; summoned; foreign ministry after; own accord; years ago
trust: 0.5

# An envoy who goes home, is sent for, is told to go.
[SANCTION withdraw]
verbs: leave; leave for; leave belarus; leave minsk; fly home; return; return to; return home; depart; drive to; set off for; set off home; go home; be on ~ way (home|back); be home; pack ~ bags; follow; be called home; be called back; be recalled; be ordered home; fly out; be withdrawn; be pulled out
subject: diplomat
near: consultations; recalled; recall; for home; home; embassy; ambassadors; airport; expelled; persona non grata; row; protest; protests; in response; solidarity; drozdy; villas; residence
not subject: lifeless
actor: subject
recipient: from, to, in, of
without: new ambassador; credentials; term; presented; holiday; retire*; appointed; talks; meeting with; reception; if; could; football; return of; court; observer*
trust: 0.6

[SANCTION withdraw]
verbs: (call|order|bring|summon|pull|fetch|send for) ~ (representatives|representative|ambassador|ambassadors|envoy|envoys|diplomat|diplomats|charge|chargé|consul|consuls|staff|officials|delegation|men) ~ (home|back); (bring|pull|fetch) ~ (representatives|representative|ambassador|ambassadors|envoy|envoys|diplomat|diplomats|charge|chargé|consul|consuls|staff|officials|delegation|men) ~ out; (recall|withdraw|pull|call home|call back) ~ (ambassador|ambassadors|envoy|envoys|diplomat|diplomats|representative|representatives|officials|experts|observers|delegation|delegates|specialists|consul|attache|negotiators); (suspend|halt|wind down|cease|end|freeze) ~ (operations|work|activities|activity|services) ~ (at|of) ~ (embassy|consulate|mission); (shut|close|seal|vacate|shutter|suspend) ~ (embassy|consulate|mission|cultural centre|trade office); (quit|leave|exit|pull out of|walk out of|denounce|withdraw from|suspend ~ participation in|suspend ~ membership in|freeze ~ membership in|cancel ~ accession to) ~ (treaty|convention|pact|partnership|council|organisation|organization|protocol|accord|agreement|union|alliance|bloc|court|committee|programme|community|covenant)
subject: country, igo, gov, place, body, named, leg, person, none, pronoun
not subject: jud, cop, lab, bus, opp
near: embassy; ambassador*; envoy*; diplomat*; belarus; belarusian; minsk; moscow; union; treaty; convention; partnership; protocol; council; consulate; mission; customs; csto; eu; european; pact; accord
actor: subject
recipient: from, in, of, to, with, object
without: troop*; prison*; could; might; urge*; call* for; if; unless; reopen*; court; fire; striker*; election; race; party; football; own accord
trust: 0.6

[SANCTION withdraw]
verbs: (quit|leave|exit|disconnect from|pull out of|unplug from|detach from|drop out of|abandon|opt out of|withdraw from|secede from|part with) ~ (ring|grid|brell|system|union|organisation|organization|treaty|convention|bloc|programme|program|forum|pact|partnership|council|alliance|accord|agreement|protocol|charter|bank|cis|csto|court|network|platform|federation|association)
subject: country, place, gov, named
not subject: bus, med
near: power; energy; treaty; convention; union; russia; moscow; belarus; minsk; soviet-era; eastern partnership; membership; international; cis; csto; brell; council of europe; grid
actor: subject
recipient: object, with, of
without: own accord; if; could; would; threat*; troops; exile; students; bologna; school; prison; plant; power unit; reactor; generator; refus*; not
trust: 0.6

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

[SANCTION withdraw]
nouns: recall; withdrawal; departure
object: diplomat, embassy
near: ambassador*; envoy*; embassy; diplomat*; consul*; charge; chargé
subject: country, gov, place, igo, named, none, pronoun
actor: subject
recipient: from, in
without: threat*; if; demand*; call* for; farewell; end of his; end of her; term; accredit*; expulsion; expell*
trust: 0.5

# --- SANCTION convict

[SANCTION convict]
verbs: boycott ~ inauguration; skip ~ inauguration; boycott ~ summit; stay away from ~ inauguration
actor: subject
recipient: object, of
trust: 0.6

# --- SANCTION

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

# --- Unions that shut a member out
[SANCTION discontinue]
verbs: suspend; expel; suspend from; expel from; exclude; exclude from; eject; bar from; throw out
subject: igo
object: country
actor: subject
recipient: object
without: aid; talks; if; could; threat*; consider*; urge*; lift*; diplomat*; flights
trust: 0.75

[SANCTION discontinue]
verbs: (deny|refuse) ~ (visa|visas) to
subject: country, gov, place, diplomat
actor: subject
recipient: to
without: appeal*; tourist*; fans; if; could
trust: 0.6

# An embassy that closes, or whose closure is told of.
[SANCTION withdraw]
nouns: closure; closing; shutdown
object: embassy
actor: subject, possessor
recipient: none
without: border; crossing; road; protest*; holiday*; renovation*; threat*; if; demand*
trust: 0.7

# Who is kept out is sanctioned only where a state keeps out those of another's government: others are not let in.
[COERCE restrict]
verbs: (bar|ban|prohibit|forbid|block) ~ from ~ (entering|re-entering|entry); (bar|ban|prohibit|forbid|block) from (entering|re-entering|entry); be barred from ~ (entry|entering|re-entering); be banned from ~ (entry|entering|re-entering); be prohibited from ~ (entry|entering|re-entering); be forbidden from ~ (entry|entering|re-entering)
subject: country, igo, gov, place, body, cop, person, none, named, pronoun, number
target: ref, cvl, med, opp, ngo, edu, rel, lab, person, number, pronoun, none
not target: gov, leg, jud, cop, mil, igo, diplomat, country, bus, vehicle, trade
not subject: igo
near: entering; re-entering; entry
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; blacklist*; asset*; visa ban; travel ban; eu; bloc; brussels; european union; lift*; lukashenko; candidate*; polling; prison; courtroom; hall; venue; cabin
trust: 0.85

[COERCE restrict]
verbs: (impose|issue|introduce|extend|slap|announce) ~ (entry ban|entry bans|ban on entry); (get|receive|be given|be handed|be issued|be hit with) ~ (entry ban|ban on entry)
subject: country, gov, place, body, cop, person, none, named, pronoun, number
near: migrant*; foreigner*; refugee*; nationals; citizens; citizen; national; deport*; expel*; people; persons; drivers; driver; violat*; offend*; journalist*; singer*; activist*
not target: gov, leg, jud, cop, mil, igo, diplomat, country
actor: subject
recipient: on, against, for, to
count recipient: persons
implied actor: authorities
without: sanction*; blacklist*; asset*; eu; brussels; european union; official*; minister*; judges; lawmakers; lift*; regime
trust: 0.9

# --- Treaties and memberships

[SANCTION discontinue]
verbs: (suspend|freeze|halt|terminate|cancel|tear up|scrap) ~ (agreement|agreements|treaty|accord|pact|convention|arrangement|contract|memorandum) ~ (with|on); (expel|suspend|exclude|eject|throw out|kick out) ~ (belarus|belarusian) ~ from ~ (union|federation|council|league|contest|games|competition|competitions|organisation|association|championship)
subject: country, gov, igo, place, ngo, body, leg, bus, none
not subject: opp, crm
actor: subject
recipient: with, object
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; player; coach; lease; workers; employees; opposition; ceasefire; new start; worker*; plea
trust: 0.55

[SANCTION withdraw]
verbs: (announce|declare|confirm|approve|begin|complete|give notice of|notify of) ~ withdrawal from ~ (convention|treaty|agreement|pact|accord|protocol|organisation|partnership|council|union|court|dialogue|bloc); (reduce|cut|trim|halve|shrink|slash|scale down) ~ (staff|personnel) ~ in (minsk|belarus|warsaw|vilnius|moscow|kyiv|riga)
subject: country, gov, place, body, diplomat, none, leg
actor: subject
recipient: from, in
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; bank; factory; company; call centre; losses; layoffs; troops
trust: 0.55
`;
