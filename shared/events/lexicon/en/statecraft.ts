/** What states and offices do to and for each other, in looser wording: SANCTION, GOVERN, ELECT, AID, CONCEDE, COOPERATE. The format is told in ../format.ts. */
export const statecraft = `
# --- SANCTION ------------------------------------------------------------------------------------------------

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
verbs: (call|order|bring|summon|pull|fetch|send for) ~ (representatives|representative|ambassador|ambassadors|envoy|envoys|diplomat|diplomats|charge|chargé|consul|consuls|staff|officials|delegation|men) ~ (home|back|out); (recall|withdraw|pull|call home|call back) ~ (ambassador|ambassadors|envoy|envoys|diplomat|diplomats|representative|representatives|officials|experts|observers|delegation|delegates|specialists|consul|attache|negotiators); (suspend|halt|wind down|cease|end|freeze) ~ (operations|work|activities|activity|services) ~ (at|of) ~ (embassy|consulate|mission); (shut|close|seal|vacate|shutter|suspend) ~ (embassy|consulate|mission|cultural centre|trade office); (quit|leave|exit|pull out of|walk out of|denounce|withdraw from|suspend ~ participation in|suspend ~ membership in|freeze ~ membership in|cancel ~ accession to) ~ (treaty|convention|pact|partnership|council|organisation|organization|protocol|accord|agreement|union|alliance|bloc|court|committee|programme|community|covenant)
subject: country, igo, gov, place, body, named, leg, person, none, pronoun
not subject: jud, cop, lab, bus, opp
near: embassy; ambassador*; envoy*; diplomat*; belarus; belarusian; minsk; moscow; union; treaty; convention; partnership; protocol; council; consulate; mission; customs; csto; eu; european; pact; accord
actor: subject
recipient: from, in, of, to, with, object
without: troop*; prison*; could; might; urge*; call* for; if; unless; reopen*; court; fire; striker*; election; race; party; football
trust: 0.6

[SANCTION expel]
verbs: (give|hand|serve) ~ (notice|until|till|deadline|hours|days|week) ~ (quit|leave|go|pack|depart|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midnight|noon|end); order out; order ~ out; (order|tell|ask|advise|invite|instruct) ~ (leave|go|quit|withdraw|recall|reduce|cut|out|likewise); must be gone; must be out; have to be gone; be no longer welcome; be not welcome; be unwelcome; be given until; be given till; have until ~ leave; have till ~ leave; expel; be declared ~ unwelcome; be thrown out; be sent home; be advised to leave; be asked to leave; be told to leave
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

[SANCTION discontinue]
verbs: (withdraw|rescind|cancel|revoke|take back|retract) ~ (invitation|invitations|invite); (turn|crank|dial|screw) ~ (tap|taps|valve|valves|supply|supplies) ~ (down|off); turn ~ taps down; turn ~ tap off; (cancel|break|end|drop|terminate|suspend|freeze) ~ (partnership|twinning|sponsorship|contract|contracts|cooperation|membership) ~ (with|of) ~ (belarusian|belarus|minsk|lukashenko|university|city|club|federation)
subject: country, igo, gov, place, body, bus, named, ngo, edu, none, person, cultureevent
not subject: jud, cop, opp
actor: subject
recipient: to, of, with, from
without: if; could; urge*; wedding; birthday; plumber; water main; lukashenko withdrew; repair*; maintenance
trust: 0.65

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

# --- GOVERN ---------------------------------------------------------------------------------------------------

[GOVERN decide]
verbs: declare ~ (day|days|period|week) ~ (mourning|holiday|rest); declare ~ day off
actor: subject
recipient: none
without: if; urge*; strike; personal; club
trust: 0.85

[GOVERN decide]
verbs: (devalue|float|redenominate|unify) ~ (rouble|ruble|currency|rates|rate); (allot|allocate|earmark|assign|set aside|budget|pledge|commit) ~ (to|for|on) ~ (shield|fence|border|fortification|fortifications|programme|construction|bunkers|road|roads|school|plant|army|defence|defense|project|wall|barrier); (order|command|direct) ~ (questioning|inspection|inventory|audit|probe|review|overhaul|search of archives|mobilisation|inquiry|purge); (prolong|extend|lengthen|shorten|move|bring forward) ~ (holidays|holiday|school|term|academic|season|deadline|programme|moratorium|mandate|service|conscription); (abolish|introduce|scrap|restore|rename|dissolve|merge) ~ (tax|visa-free|summer time|districts|district|university|faculty|ministry|committee|subject|exam|exams|subsidy|subsidies|benefit|benefits|draft|deferment|deferments|language); (vote|decide|resolve) to (set up|create|establish|build|open|have|send|extend|appoint|mandate|launch|review); give ~ (instruction|instructions|order|orders|green light|go-ahead|nod|assent|blessing); (authorise|authorize|empower|license|entitle|mandate|permit|allow) ~ (army|troops|soldiers|police|border guards|military|armed forces|forces|governors|ministry|ministries|government|local) ~ to; may (shoot|fire|use|down|bring)
subject: gov, leg, country, place, igo, body, named, none, person, pronoun, mil
near: government; cabinet; president; ministry; minister; council; parliament; bank; central; decree; authorities; lukashenk*; lukashenka; prime minister; premier; head of state; commission; army; schools; assembly; seimas; state; officials; mourning; rouble; ruble; country
not subject: jud, ngo, opp, bus, lab, weapon, troopsthing
not object: weapon, troopsthing, site, med
actor: subject
recipient: none
measures: percent
without: his term; own term; if; could; might; urge*; refus*; demand*; court; sentenced; sanction*; trial; strike; film; festival; appeal; asylum; protest; hunger; shop; restaurant; exercise*; drill*; aid; loan; refugee*; deport*; release*; ceasefire; border crossing; crossing; crossings; party; club
trust: 0.5

[GOVERN law]
verbs: (come|go|be put|be sent|be submitted|be tabled|head|pass|be introduced|be brought|be presented|move) ~ (before|to|through|in|into) ~ (parliament|house|chamber|deputies|vote|reading|president|council|seimas|sejm|senate|rada|duma|lawmakers|legislature); (put|send|submit|table|bring|introduce|present) ~ (to|before|in) ~ (parliament|house|chamber|deputies|vote|reading|lawmakers|seimas|sejm|senate|rada|duma|legislature); be (signed|adopted|passed|approved|enacted|promulgated|published|gazetted); clear ~ (reading|chamber|house|parliament); be adopted in ~ reading; pass ~ reading; take effect; come into force; enter into force; become law
subject: law, none, gov, leg, country
object: law, none
not subject: jud, opp, igo
near: bill; law; draft; amendment*; decree; act; code; legislation; constitution; budget
actor: by, agent
recipient: none
without: petition; resolution; sanction*; treaty; ceasefire; agreement; if; could; might; reject*; veto*; prosecutors; court; tariff; embargo; appeal; repeal*; order took; order takes; order came; order comes; order will; resolution took; resolution adopted; resolution takes; closure; decision took
trust: 0.55

[GOVERN law]
verbs: (sign|adopt|pass|approve|enact|issue|endorse|promulgate|back|vote through|rush through|push through|amend|rewrite|put ~ name to|put ~ signature to) ~ (law|laws|bill|bills|decree|amendment|amendments|act|code|edict|legislation|statute|constitution|regulation|regulations|ordinance)
subject: gov, leg, country, place, person, named, none, body
not subject: jud, opp, ngo, bus, igo
actor: subject
recipient: none
without: urge*; call* on; refus*; if; could; reject*; veto*; sanction*; freeing; pardon*; petition; referendum; voters; exile; peace
trust: 0.65

[GOVERN appoint]
verbs: (approve|confirm|endorse|install|name|appoint|designate|pick|select|propose|nominate|promote|elevate|second|transfer|make) ~ as ~ (@post|chairman|chairwoman|head|director|minister|ambassador|governor|rector|commander|chief|secretary|prosecutor|judge|speaker|editor|coach); be promoted; be promoted to; be made ~ (minister|head|chief|ambassador|governor|deputy|director|commander|rector|general); be put in charge of; get ~ (job|post|portfolio|ministry); be given ~ (post|portfolio|ministry|command)
subject: gov, country, person, none, leg, body, named, pronoun
object: person, named, gov, none, pronoun, post
near: president; head of state; decree; lukashenk*; lukashenka; government; council; parliament; minister; ministry; committee; court; embassy; ambassador; commander; governor; chairman; committee; major general; colonel; chief
actor: subject
recipient: object, subject
implied actor: president
without: team; club; football; hockey; coach; suspect; witness; extremist*; favourite; hero; friends; opposition; candidate; lawyer; prize; party; jobs; farm; collective; workers
trust: 0.6

[GOVERN appoint]
verbs: have ~ new ~ (chief|head|minister|commander|ambassador|governor|boss|director|rector|prosecutor|chairman|leader|mayor|premier); get ~ new ~ (chief|head|minister|commander|ambassador|governor|boss|director|rector|prosecutor|chairman|mayor|premier); take ~ (chair|helm|reins|oath as); run ~ (ministry|committee|region|administration|kgb|agency); be (at|to take) ~ helm
subject: body, gov, cop, mil, jud, place, person, named, country, bus
near: kgb; ministry; committee; region; government; army; general staff; prosecutor; court; agency; embassy; new chief; new head; new minister; new commander; new governor; new ambassador; will run; helm; the chair
actor: none
recipient: subject
implied actor: president
without: team; club; football; hockey; party; union; church; if; should; must; election; elected; company; plant; festival; nato; eu; commission president; for years; since
trust: 0.55

[GOVERN decide]
verbs: (find|set aside|free up|release|scrape together) ~ (million|billion|money|funds|roubles|rubles|zlotys|euros) ~ (for|to)
subject: gov, leg, body
near: cabinet; government; ministry; treasury; budget; council; parliament; authorities
not subject: ngo, opp, bus, igo, jud, cop
actor: subject
recipient: none
measures: money
without: refugee*; aid; humanitarian; ukraine; opposition; prisoners; grant; loan; auditors; inspectors; investigators; in his flat
trust: 0.5

[GOVERN dismiss]
verbs: (dismiss|sack|fire|remove|axe|oust|replace|reassign|demote) ~ (minister|ministers|head|chief|aide|aides|governor|governors|general|generals|director|directors|rector|rectors|mayor|chairman|chairwoman|deputy|deputies|commander|commanders|prosecutor|judge|judges|secretary|premier|cabinet|government|officials|official|adviser|advisers|editor|bishop|metropolitan|archbishop|priest|spokesman|spokeswoman)
subject: gov, person, named, country, none, body, pronoun, rel
object: person, named, gov, post, none, rel, leg, mil, cop
not object: lab, opp, edu
not subject: jud, opp, lab, igo
near: lukashenk*; lukashenka; president; head of state; decree; government; minister; ministry; aides; presidential; administration; ambassador; governor; chief; general; metropolitan; synod; exarch; archbishop; predecessor; post; cabinet; prime
actor: subject
recipient: object
implied actor: president
without: team; club; coach; football; appeal; claim*; accusation*; complaint; motion; charges; strike*; plant; teachers; sanctions; extremist*; from the list; lawsuit; vehicle; troops; capital; court; hospital; diplomatic; persona; consultations; talks; worker*; miners
trust: 0.6

[GOVERN dismiss]
verbs: be (dismissed|sacked|fired|removed|relieved|axed|replaced|transferred|demoted|retired|reassigned|ousted|moved) ~ (by|on|from|after|over|for|to|in)
subject: gov, post, person, named, rel, none, pronoun
near: minister; governor; ambassador; chief; head of; deputy minister; prime minister; metropolitan; archbishop; general; commander; predecessor; by lukashenk*; by decree; presidential decree; by the president; prosecutor general; speaker; mayor
not subject: jud, lab, opp, edu, cvl, med
actor: agent
recipient: subject
implied actor: president
without: appeal; complaint; motion; charges; claim; plant; factory; hospital; university; teacher*; team; club; coach; prison; cell; colony; jail; ward; body; bodies; troops; strike*; worker*; sanctions
trust: 0.6

# --- ELECT ----------------------------------------------------------------------------------------------------

[ELECT result]
verbs: claim ~ (percent|per cent|%|victory|win|landslide|vote); credit ~ (percent|per cent|%|with); have ~ on ~ (percent|per cent|%); put ~ (at|on) ~ (percent|per cent|%); back ~ (percent|per cent|%|lifting|constitution|changes|amendments); approve ~ (constitution|amendments|changes); be re-elected; be reelected; be elected; poll ~ (percent|per cent|%); secure ~ (percent|per cent|%|term|majority|mandate|seat|seats); garner ~ (percent|per cent|%); collect ~ (percent|per cent|%); garner ~ vote; be returned with; sweep ~ (seat|seats|poll|vote); go to ~ (party|parties|candidate|candidates|supporters|loyalists|opposition)
subject: person, named, gov, body, number, cvl, country, none, pronoun, opp, pty, leg
near: election; elections; referendum; vote; votes; voters; ballot; exit poll*; pollsters; poll; electoral; commission; official results; official figures; seventh term; sixth term; fifth term; landslide; presidential; seat; seats
not subject: bus, jud, trade
actor: none
recipient: object, subject
measures: percent
implied actor: Central Election Commission
without: prize; match; medal; championship; tariff; inflation; gdp; exports; turnout; sanction*; lawsuit; trust in; confidence in; opinion poll; survey; surveys; sociologists; chatham; economy; tournament; appoint*; parliament approved; deputies approved; un; nato; chairman; coach; poll by; parole; union
trust: 0.6

[ELECT vote]
verbs: (face|hold|have|stage|prepare|plan|organise|organize|repeat|rerun) ~ @vote; cast ~ (ballot|vote|ballots|votes); vote; vote early; be repeated; be held; be due; be expected; be to be held; take place; come on; fall on; be called for; be set for; pass off; go off
subject: vote, person, named, country, gov, none, cvl, number, pronoun, place, leg
near: election; elections; referendum; ballot; presidential; parliamentary; polling station; poll; polls; runoff; run-off; plebiscite; voted at; constitution
object: vote, none, polldaything
not subject: igo, jud, cop
actor: none
recipient: none
measures: percent
implied actor: voters
without: free and fair; alternative; mock; if; demand*; call* for; urge*; rigged; fraud; sham; parliament voted; lawmakers; deputies voted; mep*; resolution; bill; sanctions; congress; seimas; sejm; duma; senate; unanimously; un; nato; council; board; talks; summit; protest; rally; march; meeting; committee; party congress; boycott; fresh; new elections; trial; since; until; unless; union; shareholders; federation; observers will; results of
trust: 0.5

# --- AID ------------------------------------------------------------------------------------------------------

[AID]
verbs: (fly in|send|dispatch|despatch|lend|second|contribute|provide|bring|ship|truck in|loan|assign|detail|supply) ~ (expert|experts|specialists|specialist|team|teams|crew|crews|psychologists|psychologist|rescuers|firefighters|doctors|medics|engineers|investigators|divers|bus|buses|helicopter|helicopters|plane|planes|ambulance|ambulances|generator|generators|tents|blankets|consignment|tests|masks|vaccine|vaccines|doses|medicines|transformers|equipment|airfield|airfields|base|bases|officers|soup|food|meals)
subject: country, gov, place, igo, ngo, body, bus, rel, number, cvl, med, named, person
near: help; aid; experts; blast; bombing; explosion; flood*; fire; outage*; storm; blackout; refugees; displaced; migrants; camp; prisoners; released; ukraine; ukrainian; hospital; covid*; coronavirus; pandemic; tests; humanitarian; rescue; investigat*; crews; power lines; donated; free; air ambulance; wounded; frontex; consignment; airfields; war; neighbours
not subject: cop, opp, mil, jud, lifeless
not object: crowdweapon, troopsthing
actor: subject
recipient: to, for, indirect, in
count object: persons
without: if; could; troops; soldiers; sell; sold; export*; contract; police; tear gas; arrest*; search*; observers; note; sanction*; refus*; trade mission; football; tournament; election; team to the; athletes; championship; concert; letter; petition; wagner; smuggl*; sentenced; spy
trust: 0.55

[AID]
verbs: (lend|loan|put|place|make available) ~ (airfield|airfields|territory|airspace|base|bases|hospital|hospitals|railway|railways|range|ranges) ~ (to|at ~ disposal|for); put ~ at ~ disposal of; (let|allow) ~ use ~ (airfield|airfields|territory|bases|airspace)
subject: country, gov, place
actor: subject
recipient: to, of, indirect, object
without: refus*; if; could; tourists; film; festival; deny; denies
trust: 0.6

[AID]
verbs: (roll over|refinance|restructure|sign off on|approve|back|grant|extend|clear|authorise|authorize|arrange|open|disburse|transfer|receive|get|collect|raise|contribute|donate|give|pay|fund|finance|cover|allocate) ~ (loan|credit|tranche|instalment|installment|grant|grants|stipend|stipends|bailout|stand-by|standby|line of credit|aid|euros|euro|dollars|roubles|rubles|zlotys|million|billion|programme|donation|donations|fees|bills|rent|benefit|allowance|allowances|keys|housing|permits|permit|places|jobs|visas)
object: aid, money, thing, number, none
near: loan; credit; instalment; tranche; imf; world bank; eurasian fund; stabilisation; fund; solidarity; families; prisoners; refugees; exiles; displaced; students; scholarship*; treatment; rebuilding; reconstruction; humanitarian; asylum; residence; media; broadcast*; radio; families of; wounded; ukraine; resettle*; flat; house; victims
subject: country, gov, igo, ngo, body, place, bus, person, named, none, cvl, ref, number, rel, edu
not subject: cop, jud, lifeless
actor: subject
recipient: to, for, indirect, object
measures: money
without: tax; fine; bribe; ransom; sanction*; if; could; refus*; freeze*; suspend*; urge*; extremis*; export*; gas price; salary; wage*; embezzle*; sold; sale; contract; import*; embassy; seiz*; convict*; charged; budget of; lottery; credit card; car; mortgage; fridge; rating; pension; utility; bank loans
trust: 0.5

[AID]
verbs: be given ~ (jobs|home|homes|shelter|flat|flats|house|houses|keys|housing|place|places|payment|beds|food|clothes|asylum|refuge|visas|status|permits|residence); be handed ~ (keys|visas|permits|aid|parcels); receive ~ (asylum|refuge|visas|shelter|permits|status|protection|humanitarian|housing); get ~ (asylum|refuge|visas|permits|residence|shelter|protection|housing|keys|beds)
subject: ref, person, number, cvl, opp, named, pronoun, edu, med
near: refugee*; displaced; asylum; residence; migrants; exiles; families; donetsk; ukraine; ukrainian; humanitarian; settlers; prisoners; released; compatriots; belarusian*; fled
object: none, aid, thing, property, text
actor: from, agent, by
recipient: subject
implied actor: authorities
without: refus*; den*; if; could; without; strip*; sentenced; jailed; president; minister; election; sanction*; tourist*; prize
trust: 0.55

# --- CONCEDE ---------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: (lift|suspend|waive|freeze|ease|drop|abolish|scrap|relax|end|cancel|remove|unfreeze|reduce|postpone|defer|soften) ~ (ban|bans|entry ban|sanctions|sanction|restrictions|restriction|measures|embargo|duty|duties|levy|tariff|tariffs|limits|limit|curfew|fee|fees|charge|charges|case|cases|quarantine|blockade|visa|visas|requirement|fine|fines|rule|rules|deadline|penalties); row back; back down; backtrack; backpedal; give way; give in; relent; climb down; bow to; yield; make ~ concession; make ~ exception; call off ~ (strike|picket|rally|march|protest|blockade|hunger|boycott|fast); end ~ (strike|fast|hunger|picket|protest|blockade|boycott); (suspend|break off|abandon|give up|interrupt) ~ (strike|fast|hunger|picket|protest|blockade|boycott)
subject: country, igo, gov, place, body, person, named, none, opp, number, pronoun, bus, lab, cop, jud
not object: weapon, troopsthing, embassy, diplomat, person, accident, trade, talks, aid
near: sanction*; ban; restriction*; measures; embargo; duty; duties; tariff*; visa*; charges; case; cases; strike; fast; hunger; picket; rally; march; protest; limits; curfew; deadline; crossings; crossing; border; council; gates; visa; lorr*; trucks; carriers; citizens; holders; passengers; transit
actor: subject
recipient: on, for, against, to, object
implied actor: authorities
without: refus*; urge*; demand*; call* on; call* for; if; unless; would not; could; might; never; denied; cooperation; aid; credit rating; trading; sold; police ended; dispers*; imposed; troops ended; court dropped; until; term limit*; limit on presidential; economic; years; prison; jail; sentenced; was given
trust: 0.6

[CONCEDE]
verbs: (open|reopen|unlock|raise|lift) ~ (gate|gates|barrier|barriers|crossing|crossings|checkpoint|checkpoints|bridge|lane|lanes|frontier|border) ~ (again|after|to|from|for); be forgiven; forgive ~ (years|debt|debts|rest|remaining|fine|fines); write off ~ (debt|debts|arrears|fines); (shelve|put on ice|mothball|postpone|abandon) ~ (tax|levy|fee|ban|law|bill|duty|plan|rule)
subject: country, gov, place, body, igo, person, named, none, pronoun, border
near: border; crossing*; gates; kuznica; bobrowniki; terespol; medininkai; salcininkai; frontier; lorries; traffic; years; sentence; debt; tax; fine; fines; levy
actor: subject
recipient: for, to, object
implied actor: authorities
without: if; urge*; demand*; refus*; until; prison gates; could; would not; closed; shut; factory; school; never; release*; freed
trust: 0.55

[CONCEDE]
verbs: (may|can) ~ again; be allowed ~ (to|back|again|out); be permitted ~ (to|back); be spared; may (enter|stay|return|take|compete|travel|cross|visit|leave|fly|drive|sell|import|use) ~ (without visa|without a visa|visa-free|again|part); might (take|compete|return) ~ (part|again); (readmit|reinstate|restore|let back|take back) ~ (athlete|athletes|team|teams|worker|workers|student|students|federation|licence|registration|accreditation|access|signal|broadcast|subscription|newspaper|newspapers); be (restored|reinstated|readmitted|registered|reregistered|re-registered)
subject: person, number, cvl, named, ref, edu, med, lab, body, country, igo, gov, none, text, ngo, site
object: none, person, body, lab, edu, site, number, text, med
near: without a visa; visa-free; again; readmit*; reinstat*; restored; bury; funeral; games; competition; competitions; kiosks; registration; newspaper*; accreditation; athletes; visit; tax; exempt; after all; for three days; channel; movement; licence
actor: none
recipient: subject, object
implied actor: authorities
without: not; never; if; refus*; nobody; no one; demand*; urge*; only; until; monarchy; church; power; ties; order; damage; electricity; water
trust: 0.55

[CONCEDE]
verbs: be pardoned; be amnestied; be rehabilitated; be acquitted; be exonerated; be cleared; (sign|issue) ~ (pardon|pardons|amnesty|decree ~ pardoning|decree ~ freeing); pardon; amnesty; drop ~ (case|charges|charge|proceedings|prosecution|lawsuit|claim); (case|charges) be dropped; be dropped; be closed; be discontinued; be quashed; be lifted
subject: person, named, number, case, gov, none, country, jud, pronoun, peaceful, sanctions, measure
object: person, named, number, case, none, peaceful, pronoun, sanctions, measure
near: pardon*; pardoned; amnesty; case; charges; proceedings; lukashenka; lukashenko; president; decree; court; appeal; investigators; sanctions; ban
actor: subject
recipient: object, against
count object: persons
implied actor: authorities
without: refus*; urge*; ask*; plea; if; could; request*; petition*; until; apolog*; beg; condition; team; road; airport; school; shop; border; crossing; airspace; factory; nazism
trust: 0.6

# --- COOPERATE -------------------------------------------------------------------------------------------------

[COOPERATE]
verbs: (pass|hand over|hand|give|transfer|send|provide|supply|turn over|forward|leak|relay|share|disclose) ~ (details|data|information|secrets|evidence|lists|list|files|file|pictures|photographs|coordinates|intelligence|documents|records|names|footage) ~ (to|with); (tip off|alert|notify|inform|warn) ~ (about|of|that) ~ (drone|drones|balloons|aircraft|missile|missiles|object|objects|flight); tip off ~; pass on ~ (details|data|information|warning); be passed ~ to ~ (intelligence|services|side)
subject: country, gov, place, cop, mil, body, person, named, number, pronoun, igo, opp, bus
near: minsk; belarusian; belarus; intelligence; bank details; services; moscow; kyiv; poles; poland; lithuania; neighbours; partners; interpol; security service; prosecutors; side
not subject: lifeless
actor: subject
recipient: to, with, object, indirect
without: refus*; urge*; if; could; might; charged; convicted; sentenced; journalists; newspaper; media; trial; article; embassy handed; protest note; passport*; aid; weapons; prize
trust: 0.5

[COOPERATE]
verbs: (dispatch|ship|deliver|export|supply|send|import|sell|buy|purchase|order|receive|get|pump|unload|transship) ~ (lifts|tractors|buses|trolleybuses|trams|trucks|lorries|harvesters|combines|tyres|fridges|televisions|oil|crude|gas|petrol|diesel|bitumen|fuel|potash|fertiliser|fertilisers|fertilizer|fertilizers|nitrogen|timber|cement|steel|milk|beef|butter|sugar|eggs|apples|potatoes|cheese|meat|grain|electricity|coal|barrels|tonnes|tons|wagons|machines|machinery|equipment|spare|batch|consignment|cargo|shipment|tankers); be up ~ (percent|per cent|%); be down ~ (percent|per cent|%); buy ~ through
subject: bus, country, place, body, gov, trade, named, none, vehicle
near: to russia; to china; to belarus; from russia; from belarus; price; per; percent; year on year; contract; first batch; test batch; market; pipeline; port; refinery; deliveries; exports; imports; batch; terminal; ural; city; region; plant; million; tonnes; barrels
not subject: cop, jud, opp, mil, crm
actor: subject
recipient: to, from, for, with
count object: vehicles
measures: money, percent
without: halt*; stop*; ban; banned; cut; refus*; sanction*; stolen; smuggl*; humanitarian; aid; donat*; gift; free; vaccine*; fire; tax; ammunition; police; detain*; suspend*; no longer; urge*; if; could; threat*; contraband
trust: 0.5

[COOPERATE]
verbs: go to; go; flow to; head to; be bound for; be shipped to; leave for; be loaded for; reach
subject: trade, batch, number
near: tonne*; tons; barrels; litres; cubic metres; kilowatt*; wagons; containers; of butter; of potash; of crude; of cement; of milk; of sugar; exports; shipment*
object: none, place, country
not subject: person, ref, weapon
actor: of, from, subject
recipient: to, for, object
measures: percent
without: smuggl*; aid; humanitarian; charity; stolen; sanction*; halted; contraband; seized; ukraine's army; front; if; could
trust: 0.5

[COOPERATE]
verbs: be given ~ (list|lists|data|files|names|details|footage|evidence|coordinates) ~ by; (receive|get|obtain) ~ (list|lists|data|files|details|intelligence|tip-off|warning|coordinates) ~ from
subject: cop, country, gov, mil, spy, place, body
near: colleagues; counterparts; minsk; moscow; kgb; fsb; intelligence; partners; neighbours; allies; interpol
actor: agent, from
recipient: subject
without: journalist*; whistleblower; hackers; activists; if; could; anonymous; caller; fake
trust: 0.6

[COOPERATE]
verbs: (train|drill|instruct|coach|exercise) ~ (with|alongside|together); train ~ (forces|troops|soldiers|paratroopers|conscripts|guards|special); open ~ (joint|exercise|exercises)
subject: mil, troopsthing, uaf, country, person, number, pronoun
near: joint; wagner; mercenar*; instructors; chinese; russian; serbian; kazakh; iranian; special forces; special operations; allied; alongside; side by side
not subject: cop, opp
actor: subject
recipient: with, object, alongside
count subject: troops
without: dogs; horse*; football; nato; polish; lithuanian; ukrainian; alone; if; simulator; volunteers
trust: 0.55
`;
