/** SANCTION in English: sanctions, expelled diplomats, what is halted and left by choice. The format is told in ../format.ts. */
export const sanctions = `
# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: impose ~ @sanctions; slap ~ @sanctions; introduce ~ @sanctions; adopt ~ @sanctions; announce ~ @sanctions; approve ~ @sanctions; extend ~ @sanctions; unveil ~ @sanctions; tighten ~ @sanctions; widen ~ @sanctions; expand ~ @sanctions; reimpose ~ @sanctions; prolong ~ @sanctions; renew ~ @sanctions; agree ~ @sanctions; order ~ @sanctions; levy ~ @sanctions; issue ~ @sanctions; place ~ @sanctions; put ~ @sanctions; endorse ~ @sanctions; clamp ~ @sanctions; roll out ~ @sanctions; bring in ~ @sanctions; hit ~ with ~ @sanctions; target ~ with ~ @sanctions; follow suit; sanction; blacklist; add ~ to ~ (sanctions|sanction|blacklist); put ~ on ~ (sanctions|sanction|blacklist); place ~ on ~ (sanctions|sanction|blacklist); include ~ in ~ (sanctions|sanction|blacklist); join ~ @sanctions; toughen ~ @sanctions; enlarge ~ @sanctions; extend ~ list; freeze ~ asset; freeze ~ (asset|fund|property) of; fall under ~ @sanctions; be subject to ~ @sanctions; punish ~ with ~ @sanctions; approve ~ listing; adopt ~ listing; put in place ~ @sanctions; step up ~ @sanctions; impose ~ (tariff|duty|embargo|ban); hit ~ @sanctions; impose ~ measure; announce ~ measure; adopt ~ measure
not subject: jud
actor: subject
recipient: against, on, object, to, from, of
count recipient: persons
without: lift*; eas*; remov*; could; possible; police; internet; extremist*; terrorist*; curfew; fine; curb* crime; call* for; called; urg*; waive*; coronavirus; covid*; reporters; austerity
trust: 0.85

[SANCTION discontinue]
verbs: designate; bar ~ from; stop ~ from; prohibit; ban; forbid; cut off; disconnect; exclude ~ from; suspend ~ from; strip ~ of; punish; freeze; outlaw; halt; limit; restrict; end; scrap; tear up; terminate; pull out of; curb; suspend; cancel; move ~ out of; stop; close ~ airspace; revoke ~ visa; refuse to fly over; embargo; boycott; discontinue; phase out; withhold; cut; reduce; stop buying; stop flying; stop applying; break off ~ cooperation; cease; take ~ away from; relocate; impose; walk away from; divest; exclude; disqualify; blacklist; target; list; hit
object: trade, aid, sanctions, event, agreement, bus, talkedover, text, talks, support, money, thing, body, country, person, number
near: flight*; territory; entry ban; entry bans; embassy staff; airline*; carrier*; airspace; overflight*; import*; export*; trade; transit; potash; oil; fertiliser*; fertilizer*; cooperation; supply; supplies; swift; visa*; aid; loan*; funding; partnership; treaty; pact; tournament; championship; olympic*; contract*; purchase*; bank; banks; banking; lending; credit*; investment*; entities; individuals; dual-use; technology; bonds; restrictive; games; cup; ice hockey; trucks; lorries; hauliers; goods; membership; programme; payments; sanctions; treasury; delivery; deliveries; shipments; gas; electricity; power; products
subject: country, igo, body, gov, place, bus, person, named, ngo, none, leg, pronoun
not subject: jud, cop, ref
actor: subject
recipient: on, against, from, to, with, object, of, over
without: lift*; eas*; remov*; could; police; internet; extremist*; terrorist*; criminal; rally; protest*; ceasefire; striker*; war; protester*; kill*; court; jail*; condemn*; help; asylum; strike; strikes; talks on; website*; humanitarian; fire; blaze; arrest*; reporters; crisis; crossing* ; border guards; sentence; hunger; aid to; power struggle; balloon*; balloons; union; unions; party; its sanctions
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

[SANCTION withdraw]
verbs: recall ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) ~ for consultation; recall ~ (ambassador|envoy|ambassadors|envoys) to; recall ~ (ambassador|envoy|diplomat|charge|attache|ambassadors); withdraw ~ (ambassador|envoy|diplomat|staff|ambassadors); pull out ~ (ambassador|diplomat); close ~ (embassy|consulate); shut ~ (embassy|consulate); call ~ (ambassador|envoy|ambassadors|envoys) home; bring ~ (ambassador|envoy|ambassadors) home; suspend ~ (membership|participation|part in); sever ~ (tie|relation); break off ~ (relation|tie); cut ~ diplomatic; downgrade ~ relation; quit ~ (@agreement|partnership|organisation|organization|council|convention|programme|initiative|union|bloc); withdraw from ~ (@agreement|partnership|council|organisation|organization|programme|initiative); pull out of ~ (@agreement|partnership|council|initiative|programme); leave ~ (treaty|pact|convention|partnership|organisation|organization|council|convention|programme|initiative); walk out of ~ (@agreement|partnership|council|organisation|organization|initiative); denounce ~ @agreement; abandon ~ treaty; terminate ~ @agreement; exit ~ (@agreement|council|organisation); renounce ~ (@agreement|membership); recall for consultations; evacuate ~ embassy; sever ~ ties
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
`;
