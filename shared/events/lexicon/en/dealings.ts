/** English words for promises and agreements, trade and joint work, help, praise, and what is conceded. The format is told in ../format.ts. */
export const dealings = `
# --- AGREE

# Who assures others that all is well promises nothing.
[AGREE]
verbs: assure
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: object, indirect
near: will; would; shall; be ready; intends; intend; going to; support; help; assistance; cooperation
not subject: law, lifeless, expert
without: not pose; no threat; nothing to fear; no danger
trust: 0.65

[AGREE]
verbs: dangle; hold out; put on the table; put ~ on the table
object: money, aid
subject: person, body, named, country, place
actor: subject
recipient: to, before, in front of, for
measures: money
without: hope; hand; refus*; if; ransom; reward
trust: 0.6

[AGREE]
verbs: promise; pledge; vow; offer; guarantee; bind ~ to; undertake to; undertake; take it upon ~ to; say ~ is ready to; volunteer to; give ~ assurance; accept ~ (invitation|offer|proposal); swear to; give ~ word
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: object, indirect, to, with
not subject: law, lifeless, expert
without: not pose; no threat; not a threat; poses no; no danger; nothing to fear; promised himself; promised herself; used cars; sunshine; brainless; severest; promised myself; guests; visitors; customers; clients; tourists; discount*; per cent a year; loans at; mortgages; tickets; courses; campaign; prayer; never to; election promise; condolence; resign*; revenge; punish*; retaliat*; right to; constitution; violations committed; crimes committed
measures: money
trust: 0.75

# What is let go on again.
[CONCEDE]
verbs: (let|allow|permit|authorise|authorize|agree to let) ~ (transit|flights|trains|traffic|imports|exports|deliveries|supplies|shipments|broadcasts|services|lorries|trucks|exchanges) ~ (resume|restart|continue|run|pass|reopen|return); call off ~ (action|stoppage|walkout|strike|blockade|hunger strike|campaign|protest|sit-in|occupation|picket)
subject: country, gov, place, body, igo, person, number, lab, opp, edu, med, none, ngo, bus
not subject: lifeless
actor: subject
recipient: to, with, for
implied actor: authorities
without: refus*; not (let|allow|permit); never; would not; if; unless; urge*; ask*; demand*; call* on; match; concert; search; rescue; film
trust: 0.65

# Whom those in public life call a hero or a friend.
[SUPPORT]
verbs: (call|describe|hail|name) ~ (hero|heroes|heroine|heroines|patriot|patriots|martyr|martyrs); (call|describe) ~ (true|close|loyal|reliable|great|old|genuine|good|closest|strategic|dear) (friend|friends|ally|allies|partner|partners|brother|brothers); (call|describe) ~ friend of ~ (belarus|minsk|ukraine|poland|russia|china|people)
subject: gov, igo, leg, opp, country, ngo, pty, diplomat, rel, place
not subject: lifeless, cop
object: person, pronoun, number, country, named, body, opp, place
actor: subject
recipient: object
without: so-called; not ~ (hero|heroes|friend|friends); no (hero|friend); former; would-be; match; goal; film; novel; fans; coach; sarcastic*; ironic*; used to
trust: 0.6

# Collections for those in need.
[AID]
verbs: (launch|start|open|announce|organise|organize|run|hold|set up) ~ (collection|fundraiser|fundraising|crowdfunding|whip-round) (for|to); (launch|start|set up|open|create|establish) ~ (fund|foundation) to (help|support|assist|retrain|aid|pay|house|treat|defend)
subject: person, body, named, ngo, opp, lab, rel, med, cvl, bus, place, country, gov, pronoun
not subject: lifeless
near: prisoner*; jailed; prison; families; relatives; victims; repress*; persecut*; exile*; exiled; refugee*; migrant*; strik*; fine; fined; fines; beaten; wounded; injured; dismissed; sacked; political; quit; leave; evacuat*; ukraine; treatment; convicted; detained; police; protest*; bysol; solidarity; exiles; orphan*; children of; widow*; bereaved
actor: subject
recipient: for, to
without: stamps; museum; film; painting*; art; venture; investment; start-up*; startup*; pension; coins; clothes shop; exhibition
trust: 0.55

# Goods that one state sends another in need.
[AID]
verbs: (deliver|send|donate|ship|fly in|fly|hand over|dispatch|despatch|provide|airlift) ~ (kits|ventilators|vaccines|vaccine|doses|suits|masks|respirators|medicines|medicine|blankets|tents|generators|rations|field hospital|ambulances|incubators|food parcels|baby food|winter clothes|humanitarian|relief)
subject: country, gov, igo, ngo, place, rel
near: humanitarian; relief; aid; planeload; plane; convoy; batch; shipment; free; donat*; kits; doses; tonnes; tons; parcels; emergency; victims; refugees; migrants; hospital*; help; medicin*; suits; ventilator*
not subject: lifeless, cop, jud
actor: subject
recipient: to, indirect, for
without: sell*; sold; sale; contract; purchase*; buy; bought; export*; if; refus*; urge*; ask*; agreed to; promis*; tender; price
trust: 0.6

[AGREE]
verbs: commit to; commit ~ to
object: none, money, aid, number, country, body
actor: subject
recipient: to, with
measures: money
without: violations committed; crimes committed; memory; paper; flames; earth; asylum
trust: 0.75

[AGREE]
verbs: put ~ signature; settle ~ (dispute|differences|terms|price|row); put pen to paper; reach ~ understanding; accept ~ (price|terms|conditions|offer|proposal|plan|deal|invitation|compromise|formula|mediation); agree in principle; agree ~ on ~ terms; (land|win|secure) ~ (contract|order|tender); get ~ (contract|tender); sign ~ letter of intent; secure ~ (deal|contract|agreement|order); sign ~ (declaration|protocol|memorandum|contract|accord|treaty|roadmap|charter|pact|deal|agreements|contracts|documents); initial; broker ~ deal; clinch; come to ~ understanding; come to ~ arrangement; enter into ~ (pact|partnership|alliance); cut ~ deal; do ~ deal; make ~ deal; make ~ pledge; give ~ pledge; make ~ commitment; take on ~ commitment; reach ~ (arrangement|truce|consensus); agree ~ price; fix ~ terms; shake hands over; set ~ seal
actor: subject
recipient: with, between
without: score; account; down; decree; bill; law; petition; open letter; striker; coach; club
trust: 0.7

[AGREE]
verbs: agree; agree to; agree on; come to terms; come to agreement; reach ~ (agreement|deal|accord|compromise|understanding); strike ~ deal; conclude ~ @agreement; sign ~ @agreement; initial ~ @agreement; ink; ink ~ @agreement; seal ~ deal; hammer out; shake hands on; finalise; finalize; enter into ~ @agreement; join forces; decide jointly; sign up to; clinch ~ deal; exchange ~ ratification; sign off on
subject: person, body, named, country, pronoun, place, agreement, none, number
not subject: lifeless
object: agreement, none, thing, number, talkedover, body, person, trade, aid, weapon, country
not object: law, text
actor: subject
recipient: with, object, by
without: decree; bill; law; order; petition; open letter; appeal; player; coach; striker; ultimatum; a statement on; into law; squad; line-up; lineup; starting eleven; roster; workers agree; experts agree; analysts agree; observers agree; economists agree; critics agree; everyone agrees; all agree
measures: money
trust: 0.75

[AGREE]
verbs: sign
subject: country, gov, body, person, named, number, igo, place, pronoun, bus, none
object: agreement, number, aid, money
not object: law
actor: subject
recipient: with, object
near: agreement*; accord*; treaty; memorandum*; pact; deal*; contract*; protocol*; declaration; roadmap; documents; communique; convention; charter; statement; plan; programme; partnership; letter of; ceasefire; truce; two leaders; both; sides; presidents; ministers; capital; talks; summit; loan; credit
without: decree; bill; law; order; petition; open letter; appeal*; player; coach; striker; ultimatum; into law; paper; papers; warrant*; request*; non-disclosure; undertaking; confession; farm; pledge not; reports; signed nothing
measures: money
trust: 0.72

[AGREE]
nouns: agreement; deal; accord; memorandum; contract; commitment; pledge; promise; ^promise of help
actor: between, subject
recipient: with, between, by
near: sign*; reach*; conclude*; initial*; struck; clinch*; ink*
needs: both-sides
without: peace agreement; Minsk agreement*; violat*; breach*; withdraw; quit; under; suspend*; trade union
measures: money
trust: 0.45

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

[AGREE]
verbs: put ~ name to; put ~ names to; affix ~ signature; thrash out; iron out; nail down; hash out; strike ~ bargain; strike ~ truce; bury ~ hatchet; see eye to eye on; come to ~ accommodation; patch up ~ (difference|differences|quarrel|row|relations); meet ~ halfway; split ~ difference; shake on; give ~ word; shake hands on; settle on
subject: person, body, named, country, place, pronoun, number, gov
not object: law, text, site
actor: subject
recipient: with
measures: money
without: petition; open letter; appeal; bill; decree; candidate; if; would; failed; refus*; bid; striker; shirt*; book; sanction*
trust: 0.65

[AGREE]
verbs: sign off on; approve ~ joint; adopt ~ joint; shake on; strike ~ understanding; (agree|settle) terms; give ~ go-ahead to ~ joint; come to ~ meeting of minds
subject: country, gov, number, igo, place, bus
object: agreement, none, talkedover, thing
not object: law
actor: subject
recipient: with
without: decree; bill; if; would; budget; sanction*; condemn*; exhibition; striker; coach; player; club; transfer fee; midfielder; goalkeeper
trust: 0.55

# "hinted it might take names off the list if prisoners were freed".
[AGREE]
verbs: hint; signal; suggest; indicate; say; announce; declare; tell; let it be known; dangle ~ prospect of; hold out ~ prospect of; raise ~ prospect of
said: (might|may|could) ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|reward|normalise|normalize|restore|delist|unfreeze); (might|may|could) take ~ off; (might|may|could) take names ^off; ready to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); willing to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); prepared to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); open to ^(talks|dialogue|negotiations|compromise|discussion|discussions|meeting|easing|lifting)
subject: country, gov, place, igo, person, named, leg, pty, opp, diplomat
not subject: expert, med, edu, cvl
actor: subject
recipient: to, indirect
without: not ready; not willing; not prepared; rain; weather; prices; inflation; pain; central bank; rates; urge*; demand*; call on; refus*
absorbs: yes
trust: 0.5

[AGREE]
verbs: offer ~ (talks|negotiations|dialogue|meeting|mediation|help|assistance|support|shelter|asylum|refuge|surgeons|doctors|experts|treatment|places|scholarships|loan|credit|money|aid|compensation|to); offer to; offer; (offer|promise|pledge|guarantee) ~ each; come with ~ offer of; swear ~ not; swear to ~ (uphold|protect|keep|help|stand|continue|defend|bring|free|never); swear that; promise that; pledge that; assure ~ that; assure ~ of; give ~ (assurance|assurances|guarantee|guarantees|word|undertaking|undertakings|commitment); make ~ (commitment|pledge|promise); vow to; vow; volunteer to; be ready to ~ (mediate|receive|host|help|take in|accept|meet|talk|discuss|negotiate|share|supply); be willing to ~ (mediate|receive|host|help|take in|accept|meet|talk|discuss|negotiate|share|supply|work)
subject: country, gov, igo, leg, place, named, person, pronoun, bus, rel, ngo, opp, body, med, number
not subject: lifeless, law, expert
actor: subject
recipient: to, object, indirect, with
measures: money
without: discount*; customers; guests; tourists; tickets; courses; resign*; revenge; punish*; retaliat*; sanction*; loans at; congratulations; condolences; thanks; price*; sale; per cent a year; excuse; apology; evidence; explanation; resistance; prayer*; clue*; insight; glimpse; readers; viewers; crush*; shoot; jail; prosecut*; arrest*; never to; close; seal
absorbs: yes
trust: 0.68

[AGREE]
verbs: say; reply; announce; declare; confirm; tell; respond; indicate; state; write
said: (will|would) ^(mediate|receive|host|take in|accept|help|join|contribute|send ambassadors|exchange ambassadors|restore|resume talks); (its|their|our|his) door (is|was|remains|remained|stays|stayed) ^open; (its|their|our) doors (are|were|remain) ^open; door was ^open; send ambassadors to each other; (will|would) set up a ^joint; (will|would) set up an ^intergovernmental; will jointly; (agreed|decided) to ^(exchange|restore|resume|set|open|hold|continue|work|build|create|expand|deepen|develop); (is|are|was|were) ready to ^(mediate|receive|host|take|accept|help|join|contribute)
subject: country, gov, igo, leg, place, named, bus, rel, number
not subject: expert, opp, jud, cop, lifeless, edu, cvl
actor: subject
recipient: to, with
without: if asked; not; refus*; troops; bill; court; police; prison; sanction*; retaliat*; weapons; urge*; call* on; force
absorbs: yes
trust: 0.5

[AGREE]
verbs: approve ~ (loan|credit|stand-by|standby|tranche|grant) ~ (for|to); clear ~ (loan|credit|tranche) ~ for; (found|establish|create|form|set up|launch) ~ (union|community|alliance|bloc|commission|joint venture|working group|intergovernmental|joint); sign up with; sign up to; sign on to; thrash out ~ (compromise|deal|agreement|accord|terms|solution); hammer out ~ (compromise|deal|agreement|accord|terms|solution); reach ~ (understanding|compromise|agreement|deal|accord|settlement|truce) ; work out ~ (compromise|deal|agreement|solution); settle ~ (dispute|row|differences); put ~ (signature|signatures|name|names) to ~ @agreement; (sign|initial|conclude|ink|exchange|endorse) ~ @agreement; conclude ~ (contracts|contract|deals|deal) ; (commit|bind) ~ to; extend ~ (agreement|deal|accord|contract|truce|ceasefire); renew ~ (agreement|deal|accord|contract|pact)
subject: country, gov, igo, leg, place, named, bus, number, person, pronoun, none, body
not subject: opp, cop, jud, lifeless, cvl
actor: subject, by
recipient: with, between, for, to
measures: money
without: bill; decree; law; petition; open letter; appeal; coach; player; club; paper; warrant; trade union; suicide; sect; party; protest*; strike committee; court; arbitration; foundation; crime; fake; extremist; farm; undertake not
trust: 0.6

[AGREE]
verbs: (form|forge|enter|enter into|create|announce|build|strike|seal|set up|conclude) ~ (coalition|alliance|bloc|partnership|strategic partnership|joint venture|pact)
subject: country, gov, pty, person, named, bus, number, place, opp, leg
not subject: mil
actor: subject
recipient: with
without: if; would; protest*; sanction*; against sanctions; old; historic
trust: 0.6

[AGREE]
verbs: have ~ (deal|agreement|accord|understanding) ~ (on|over|for|with|to)
subject: country, place, gov, person, named
near: deal on; agreement on; deal with; agreement with; deal to; agreement to; deal over; deal for
actor: subject
recipient: with
without: if; should; no; yet; would; extradition agreement; visa-free agreement; since
trust: 0.5

[AGREE]
verbs: (resolve|settle|end|patch up|bury|iron out|defuse) ~ (dispute|row|differences|quarrel|hatchet|wrangle|stand-off|standoff|spat|feud)
subject: country, place, gov, person, named, number, bus, none
actor: subject
recipient: with, between
without: court; arbitrat*; to resolve; to settle; to end; would; if; efforts; hop*; could; try; tried
trust: 0.6

[AGREE]
verbs: (be|stand|declare ~) ~ (ready|willing|prepared|open) (for|to) ~ (talks|dialogue|negotiations|compromise|cooperation|cooperate|mediate|host|restore|normalise|normalize|resume|improve|meet|discuss|negotiate|help|accept|take)
subject: country, gov, place, person, named, igo, opp, pronoun, leg
not subject: mil, cop, troopsthing, jud, weapon
actor: subject
recipient: with, to
absorbs: yes
without: if; should; not ready; risks; fight; fighting; defend; war; retaliate; respond; responsibility; weapons; missiles; use force
trust: 0.55

[AGREE]
verbs: (reaffirm|reiterate|restate|affirm|confirm|renew|express|declare|voice|state|signal|stress) ~ (commitment|readiness|willingness|intention|determination|resolve) ~ (to|for)
near: cooperat*; to deepen; to develop; to strengthen; to expand; partnership; treaty; agreement; to the union; joint; trade; dialogue; talks; to work; to help; to host; to mediate; to support; to defend; to build
subject: country, gov, igo, place, named, number, person, body, pronoun, diplomat
not subject: opp, cvl, jud, cop
actor: subject
recipient: with, to
absorbs: yes
without: if; retaliate; respond to aggression; sanction*; fight; war; nuclear; to meet their; football
trust: 0.5

[AGREE]
verbs: offer to (mediate|host|help|send|provide|supply|share|build|take|train|lend|pay|finance|fund|arrange|act|broker|facilitate|treat|shelter|join|assist|exchange|swap|hold|give|house|accept|receive|contribute|sell|rebuild|repair|evacuate|restore|reopen|organise|organize|cover|be|serve|meet|talk|negotiate|work); be willing to (mediate|host|help|send|provide|supply); volunteer to (mediate|host|help|send|act|broker|pay)
subject: country, place, gov, person, body, named, igo, pronoun, opp
not subject: lifeless, bus, crm
actor: subject
recipient: object, with, between, indirect
absorbs: yes
without: resign; investigators; bribe*; undercover; scam*; police officer; customers; if; would; could; voters; dealer; smuggler*; clients
trust: 0.7

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

# --- SUPPORT

# A committee or a faction backs what the house has yet to pass.
[SUPPORT]
verbs: back; support; endorse; approve; clear; adopt; recommend
subject: bodyoffew
object: law, measure, motionthing, agreement, sanctions
actor: subject
recipient: none
without: central committee; european commission; election commission; state committee; security committee; investigative committee; if; would; medals; federation
trust: 0.55

[SUPPORT]
verbs: stand by
subject: person, body, named, country, pronoun, none
not subject: lifeless, vehicle, cop, mil
on:by: person, body, named, country, agreement, friend
actor: subject
recipient: by
without: turnout; percent; per cent; ready; ambulance*; ambulances; police; rescue*; road
trust: 0.6

[SUPPORT]
verbs: praise; hail; welcome; thank; applaud; commend; laud; endorse; back; support; salute; congratulate; honour; honor; recognise; recognize; express ~ @support; voice ~ @support; decorate; nominate; throw ~ weight behind; side with; defend; pay tribute to; (put|add|lend) ~ (name|names|signature|signatures) to ~ (letter|statement|appeal|petition|declaration) ~ (support|solidarity|defence|defense); sign ~ (letter|statement|appeal|declaration|petition) of ~ (support|solidarity); sign ~ (letter|statement|appeal|declaration) in ~ (support|solidarity|defence|defense); hail as; express ~ gratitude; be grateful to; extend ~ congratulation; offer ~ congratulation; offer ~ support; declare ~ support; reaffirm ~ support; show ~ support; champion; speak in favour of; speak in favor of; come out in support of; give ~ backing; ratify; acknowledge ~ as; present ~ (award|medal|order|prize|title); confer ~ award; express ~ solidarity; voice ~ solidarity; establish ~ diplomatic; open ~ embassy; reopen ~ embassy; restore ~ diplomatic; resume ~ diplomatic; send ~ congratulation; pass ~ greetings; bestow; declare ~ solidarity; salute as; pin ~ medal; stand up for; speak up for; speak highly of; speak well of; compliment; pay ~ compliment; pay ~ compliments; (heap|lavish|shower) ~ praise; sing ~ praises; (express|voice) ~ (approval|admiration|appreciation|respect|thanks|backing); convey ~ (congratulations|greetings|thanks|wishes|gratitude|support|solidarity); cable ~ (congratulations|greetings|wishes); send ~ (congratulatory|greetings|telegram); offer ~ (congratulations|thanks|backing); wish ~ success; give ~ (ovation|applause|welcome|backing); vouch for; rally to; come to ~ (defence|defense) of; stand ~ on the side of; be on ~ side of; be firmly behind; take ~ side; (name|declare|recognise|recognize|designate|consider|list) ~ (prisoner|prisoners) of conscience; (recognise|recognize|designate|declare|list) ~ (political|as political) ~ (prisoner|prisoners); take ~ patronage; become ~ godparent; adopt ~ prisoner; (make|name|declare|elect) ~ (honorary|honourary|laureate); align ~ with ~ statement; (award|give|hand|grant) ~ (medal|prize|title|honour|honor|award|diploma|citizenship); vote to (recognise|recognize|accept|ratify|back|support|condemn ~ in); (lay|throw) ~ behind; hold ~ up as; speak in ~ defence of; speak in ~ support of; come to ~ (defence|defense); name ~ (street|square|park|bridge|school|prize) ~ after; (adopt|pass|approve|issue) ~ (resolution|declaration|statement) ~ (support|solidarity|backing|supporting); place ~ trust in; put ~ faith in
subject: person, body, named, country, pronoun, place, none, number
object: person, body, named, country, none, support, release, agreement, thing, embassy, place, protestevent, number, post, sanctions, measure, talks, vote, law
not object: prison, property, site, money, trade
not subject: lifeless
actor: subject
recipient: object, with, for, to, of, behind
without: himself; herself; themselves; readers; viewers; audience*; novel; album; performance; extremist; terrorist; contract; asylum; as extremist; guilty; damages; scholarship; financially; bank; tender; reality; migrant*; suspect; body; remains; years; months; percent; per cent; % of; votes; ballots; goalkeeper; goal; coach; club; fans; first guests; its guests; passengers; holidaymakers; shoppers; customers; first visitors; thank you for; farm show; show prize; trade fair; agricultural show; cakes; easter; icon; holy water; newlyweds; were recognised as political prisoners; vienna convention; honour* the ^convention; honor* the ^convention; honour* the ^treaty; honor* the ^treaty; her ^title; his ^title; their ^title; in the last round
trust: 0.65

# "Credited American diplomacy": thanks by another word.
[SUPPORT]
verbs: credit; give ~ credit to; credit ~ for
subject: gov, opp, leg, diplomat, igo, named
object: country, gov, named, igo, thing, support, talks
near: release; releases; freed; freedom; diplomacy; efforts; mediation; help; pressure; solidarity
actor: subject
recipient: object, to
without: bank; loan; account; card; line; rating; export credit; export credits
trust: 0.5

# UN experts welcome; analysts do not.
[SUPPORT]
verbs: welcome; hail; applaud
subject: expert
object: release, law, measure, agreement, talks, vote, support, trucething, thing, person
near: release; released; pardon*; amnesty; decision; step; steps; ratification; moratorium; un; rapporteur; human rights
actor: subject
recipient: object, by, of
absorbs: yes
implied actor: UN experts
trust: 0.6

[SUPPORT]
verbs: stand with; stand in solidarity with
on:with: country, gov, named, opp, igo, person, cvl, rel, med, place, pronoun
subject: country, gov, named, igo, opp, place, person, pronoun, body, leg, ngo
actor: subject
recipient: with
near: we; stand with; stands with; people; solidarity; firmly; always; ally; allies; shoulder
without: trial; placard*; flag*; candle*; portrait*; poster*; banner*; court; dock; cage; queue; flowers; two of; his co-defendants; mission; embassy
trust: 0.6

[SUPPORT]
verbs: (win|receive|get|collect|accept|pick up|take|land|scoop|share|claim) ~ (prize|award|medal|honour|honor|scholarship|laureateship); (win|receive|accept|be given) ~ order of; be honoured with; be honored with; be decorated with; be named ~ (laureate|winner|honorary); become ~ (laureate|honorary)
subject: person, named, opp, med, ngo, body, number, pronoun, cvl, country, none
not subject: lifeless
actor: from, by
recipient: subject
without: farm show; agricultural; trade fair; fair; exhibition; expo; show prize; tractor*; olympic*; championship; match; league; cup; bronze; gold medal; silver; sport; film festival; race; tournament; recipe; scored; goal; who won; which won; having won
trust: 0.6

[SUPPORT]
verbs: (award|present|give|hand|grant|confer|bestow) ~ (prize|award|medal|order|honour|honor|title|citizenship|diploma|doctorate)
not subject: lifeless
actor: subject, by
recipient: indirect, to, on
without: olympic*; championship; match; league; cup; bronze; gold medal; silver; sport; race; tournament; contract; order to; order of the; court order; orders to
trust: 0.68

# "A resolution recognising her as the elected leader".
[SUPPORT]
verbs: recognise; recognize; support; back; hail; welcome; praise; endorse; commend; pay tribute to; express ~ (support|solidarity)
subject: law, text, agreement
object: person, named, opp, body, gov, country, release, none
near: resolution; declaration; statement; letter; document; motion; communique
actor: of, by
recipient: object, to, with, for
without: referendum as; result*; sanctions; extremist; terrorist; budget; were recognised as political prisoners
trust: 0.55

[SUPPORT]
verbs: go to; be handed to; be presented to; be given to; be awarded to
subject: prize
actor: by
recipient: to
trust: 0.6

[SUPPORT]
verbs: credit ~ with; credit with
not on:with: number
subject: person, body, named, country, pronoun, place
object: person, body, named, country, pronoun
actor: subject
recipient: object
without: percent; per cent; vote*; ballot*; account; win
trust: 0.55

[SUPPORT]
nouns: congratulatory message; congratulatory telegram; congratulatory letter; message of congratulation; congratulatory phone call; standing ovation; ^message of support; ^letter of support; ^words of support; ^statement of support
actor: subject, from
recipient: to, for
trust: 0.55

[SUPPORT]
nouns: congratulation; support; solidarity; endorsement; recognition; praise; gratitude
actor: subject
recipient: for, to, with, object
needs: both-sides
doer: named, country, gov, leg, igo, ngo, pty, opp, pronoun, rel, place, bus
without: little; limited; popular; waning; dwindling; enjoy*; broad; financial support; military support; lack; expected; without; call* for; seek; percent; per cent; voters; technical support; support staff; film; viewers; life support; support group
trust: 0.4

[SUPPORT]
verbs: (upgrade|restore|resume|establish|renew|normalise|normalize) ~ (diplomatic|ties|relations); rally behind; rally round; line up behind; throw ~ weight behind; speak up for; stick up for; come out in support of; express ~ (support|solidarity); voice ~ (support|solidarity); declare ~ (support|solidarity); side with; lend ~ support; give ~ backing
subject: person, body, named, country, place, pronoun, number
actor: subject
recipient: to, for, with, of, object
without: refus*; urge*; if; call* on; threaten*
trust: 0.65

[SUPPORT]
verbs: give ~ (blessing|nod|imprimatur) to; give ~ seal of approval; (lend|put) ~ (voice|name|weight) (to|behind); go into bat for; go to bat for; take up ~ cudgels for; (doff|tip|raise) ~ (hat|glass) to; roll out ~ red carpet for; line up to (salute|praise|congratulate|thank|honour|honor); be first to (congratulate|salute); raise ~ toast to; (shower|heap) ~ with (praise|honours|honors|awards); hold up as ~ (hero|example)
subject: person, body, named, country, pronoun, place, gov, igo, leg, number
not object: law
actor: subject
recipient: to, object, for, behind
without: if; would; bill; law; budget; refus*; book; song
trust: 0.6

[SUPPORT]
verbs: cheer; honour; honor; stand shoulder to shoulder with; give ~ (plan|deal|bid|idea|vote|move|candidate|initiative|reform) ~ (blessing|backing|support|nod); take up ~ cause of; champion ~ cause; adopt ~ cause; go out on ~ limb for; close ranks behind; rally round; be full of praise for; have ~ warm word for; have ~ kind word for; have ~ praise for; bang ~ drum for
subject: country, gov, place, igo, leg, person, body, named, pronoun, number
not subject: lifeless
object: person, named, body, opp, release, thing, support, none, agreement, vote, talkedover, law
not object: aid, text, event
actor: subject
recipient: object, to, for, behind, of
without: fans; crowd; crowds; obligation*; commitment*; contract; match; goal; players; anniversary; memory; if; would; wedding; religious; water; food; vienna convention; the ^convention; the ^treaty
trust: 0.5

[SUPPORT]
verbs: (call|describe|declare|consider|find|judge|pronounce|term|deem|rate) ~ (free|fair|transparent|legitimate|democratic|helpful|historic|courageous|welcome|excellent|exemplary|brilliant|constructive|successful|model|important|breakthrough); (speak|talk) of ~ (progress|breakthrough|success|important progress|positive|courage|friendship); speak in favour; speak in favor; vote in favour; vote in favor; come out in favour; come out in favor; shortlist ~ for; nominate ~ for; put ~ forward for ~ (prize|award); name ~ (finalist|laureate|winner); share ~ (prize|award|nobel); deserve ~ (admiration|praise|gratitude|thanks|respect|recognition|support); have ~ full (backing|support|confidence); have ~ (backing|support|blessing|sympathy) of; give ~ (official|diplomatic) status; grant ~ (official|diplomatic|accreditation) status; be granted ~ (official|diplomatic) status; grant ~ status; be glad for; be happy for; be proud of; send ~ (warm|congratulatory|friendly|good) ~ (message|wishes|greetings|telegram|note); send ~ (wishes|greetings|congratulations|regards); wish ~ (birthday|success|health|victory|luck|well); assure ~ (support|solidarity|backing); pledge ~ (full|continued|unwavering|every|steadfast|allegiance|loyalty|solidarity); promise ~ (full|continued|unwavering|every|steadfast) ~ (support|backing); reaffirm ~ (support|solidarity|backing|commitment to ~ independence); reiterate ~ (support|solidarity|backing); underline ~ (support|solidarity); (hoist|raise|fly|run up|hang|unfurl) ~ (white-red-white|flag of the opposition|opposition flag); hold ~ minute of silence; pay ~ tribute; consider ~ ratification; submit ~ for ratification; light ~ candles for
subject: country, gov, igo, leg, place, named, person, diplomat, opp, ngo, rel, number, none, body, pronoun, prize, thing
not subject: cop, jud, lab, crm
not object: criticism, comment, disease
on:for: none, person, named, opp, country, prize
actor: subject
recipient: object, for, to, of, indirect
without: not ~ (free|fair); nor; neither; far from; refugee; asylum; contract; less; film; novel; match; coach; goal*; percent; if; observer status; detain*; arrest*; fined; sentenced; roof; balcon*; square; street; march*; rally; protest*; courtyard; window
trust: 0.56

[SUPPORT]
verbs: praise; commend; hail; applaud; compliment; speak highly of; laud
object: vote, measure, agreement, law, event, release
subject: igo, gov, thing, number, body, person
near: observers; mission; monitors; team of; team from; delegation; commonwealth of independent states; cis; shanghai; interparliamentary
actor: subject
recipient: object
without: not
trust: 0.6

[SUPPORT]
verbs: (exchange|swap|trade) ~ (congratulations|greetings|congratulatory|telegrams|felicitations|compliments)
subject: person, named, country, gov, place
actor: subject
recipient: with
trust: 0.75

[SUPPORT]
verbs: (convey|pass on|relay|bring|deliver|extend|transmit) ~ (greetings|congratulations|regards|thanks|gratitude|best wishes|good wishes) (to|from)
subject: person, gov, named, diplomat, country, pronoun
actor: subject
recipient: to
without: if; would; condolences
trust: 0.7

[SUPPORT]
verbs: (open|reopen|re-open|inaugurate|establish|set up|restore|upgrade|launch) ~ (embassy|consulate|mission|representation|representative office|consulate general|honorary consulate|trade office|interests section|embassies|consulates); send ~ ambassador back to; return ~ ambassador to; exchange ~ ambassadors; appoint ~ ambassador after; raise ~ (relations|ties) to ~ level; elevate ~ (relations|ties|partnership)
subject: country, gov, body, place, named, igo, person, none, pronoun
not subject: cop, jud, med
actor: subject
recipient: to, with, object
without: if; refus*; urge*; call* on; case; exhibition; festival; fact-finding; rescue; observer mission; mission launched; election; observation; trial; fire; closed; military mission; could; staff; field mission; monitoring
trust: 0.6

[SUPPORT]
verbs: (nominate|propose|put forward|put ~ forward|recommend|shortlist|name|submit) ~ for ~ (prize|award|sakharov|nobel|medal|order|honour); (dedicate|devote) ~ (prize|award|medal|speech|victory|concert) to; (award|present|bestow|confer|hand) ~ (prize|medal|order|honorary|title) ~ (to|on)
near: prisoner*; political; jailed; imprisoned; opposition; activist*; journalist*; viasna; bialiatski; tsikhanouskaya; kalesnikava; pratasevich; poczobut; democratic; protester*; rights; lukashenko; president; putin; ambassador; minister; soldier*; exile*
subject: person, body, country, gov, igo, ngo, leg, place, named, number, none, pronoun
actor: subject
recipient: object, to, on
without: if; oscar; film; best actor; song; school prize; stripped; fashion; season; league
trust: 0.6

[SUPPORT]
verbs: (affirm|reaffirm|hail|toast|praise|celebrate|tout|vaunt|salute|extol|cherish|stress) ~ (friendship|brotherhood|fraternity|alliance|partnership|unity|solidarity|loyalty|all-weather|brotherly)
near: belarus; minsk; lukashenko; lukashenka; ukraine; kyiv; russia; moscow; poland; china; beijing; serbia; tsikhanouskaya; peoples; countries
subject: country, gov, igo, place, named, leg, diplomat, person, pronoun, body
not subject: cop, jud
actor: subject
recipient: with, between, to, of
without: if; film; concert; festival; embassy of friendship; park; street
trust: 0.5

[SUPPORT]
verbs: throw ~ weight behind; put ~ weight behind; lend ~ weight to; lend ~ backing to; swing behind; throw ~ support behind; put ~ name to; lend ~ voice to; lend ~ name to; come out for; come out in favour of; come out in favor of; get behind; line up behind; rally behind; close ranks behind; unite behind
not subject: cop, lifeless, trade, weapon
actor: subject
recipient: behind, to, object, for, of
without: bars; wheel; desk; goal; curtain; if; could; would; refus*; urge*; bid for*; barricade*; camera; closed doors; police lines; the eight ball; favourite; brand; product; novel; album
trust: 0.65

[SUPPORT]
verbs: rally behind; rally around; rally round; rally to the (side|defence|defense|cause) of; rally to ~ (side|defence|defense|cause); throw ~ weight behind; close ranks behind; close ranks around; line up behind; swing behind; get behind; unite behind; stand behind; range oneself behind
subject: country, gov, leg, igo, person, named, opp, pty, body, ngo, place
target: person, named, country, gov, opp, body, thing
actor: subject
recipient: behind, around, round, of
without: bars; wheel; closed doors; hand; hands; trial; stood outside; police; cordon*; barrier*; fence; flag behind; plot; curtain; scenes; counter; schedule
trust: 0.7

[SUPPORT]
verbs: justify; defend; excuse; vindicate; stick up for; speak up for; speak out for; come to the defence of; come to the defense of; stand up for
subject: gov, country, named, igo, pty, person, leg, diplomat, rel, body
not subject: jud, mil, cop, lab
near: (justif*|defend*|excus*|vindicat*|stuck|spoke|speaks|came|comes|stood|stands) ~ (landing|decision|invasion|war|crackdown|verdict|vote|election|sanctions|closure|ban|law|deal|move|action|actions|police|lukashenko|moscow|minsk|kyiv|russia|deployment|prisoners|athlete|journalist*|minority|rights)
actor: subject
recipient: object, for, of
absorbs: yes
without: title; himself; herself; itself; court; client; lawyer*; thesis; dissertation; border; failed to; no justification; cannot; tries; sought; positions; city; goal; lead; her ^title; his ^title; their ^title; in the last round
trust: 0.5

[SUPPORT]
nouns: awarding; conferment; bestowal; ^presentation of the award; ^award of
object: prize
actor: subject, by
recipient: to, on
without: contract; tender; damages; if; film; football; annual; deadline
trust: 0.5

# --- CONCEDE

[CONCEDE]
verbs: lift; ease; relax; remove; drop; scrap; abolish; end; shelve; abandon; unlock; reopen; open; waive; loosen; rescind; repeal; roll back; revoke; suspend; unfreeze; soften; cancel; delist; withdraw
object: sanctions, measure, case
not object: weapon, troopsthing, embassy, diplomat, person, disease, accident
actor: subject
recipient: object, on, against, from, for
without: licence; license; accreditation; citizenship; card; criminal case was opened; open ~ case; opened; new case; open*; the moment; as soon as; put off; had planned; shelv*; when we; if and when; presidential terms; term limit; term limits; limit on presidential
implied actor: authorities
trust: 0.75

# A court that clears someone, an office that drops what it held against him.
[CONCEDE]
verbs: clear; acquit; exonerate; vindicate; absolve; rehabilitate; let off; let ~ off; find ~ not guilty; find ~ innocent; clear ~ name; throw out ~ (charge|charges|case|conviction|verdict); strike down ~ (conviction|sentence|ban|verdict|fine); set aside ~ (verdict|conviction|sentence|ruling); void ~ (fine|verdict|ruling|ban|sentence); reverse ~ (ruling|verdict|ban|decision|conviction|sentence|expulsion|dismissal); overturn ~ (ruling|verdict|ban|decision|conviction|sentence|fine); reduce ~ (charge|charges|sentence|fine|term); spare ~ (prison|jail|execution|fine)
subject: jud, none, gov
object: person, named, number, pronoun, none, case, sentencething, body, measure
actor: subject
recipient: object, against, of
implied actor: court
without: sanatorium; patients; sanatoriums; injury; knee; nazism; nazi*; stalin*; snow; road; debris; mine*; square; crowd*; forest; customs; hurdle; bar; refus*; demand*; urge*; if; match; goal; land; minefield; appeal by prosecutors
trust: 0.6

# What an office lets be done that was forbidden.
[CONCEDE]
verbs: (issue|grant|publish|extend|give|renew) ~ (licence|license|waiver|permit|authorisation|authorization|exemption|carve-out|derogation) ~ (allow|permit|let|authorise|authorize|enable|for|to); pave ~ way for ~ (return|lifting|reopening|resumption|exports|flights|sales); give ~ green light to ~ (export|exports|flights|sale|sales|purchase|return)
subject: country, gov, igo, place, text, law, thing, none
near: sanction*; treasury; licence; license; ofac; potash; belavia; airline; bank; embargo; ban; blacklist*; restrict*; brussels; exempt*
actor: subject
recipient: to, for, with, of, from
without: refus*; urge*; if; broadcasting; driving; revoke*; fishing
trust: 0.55

[CONCEDE]
verbs: (allow|permit|let|authorise|authorize) ~ (transaction|transactions|dealings|winding|business|imports|exports|flights|sales|purchases|trade|deliveries) ~ (with|by|of|to|through|involving|from)
subject: country, gov, igo, place, text, law, thing, none
near: sanction*; treasury; licence; license; ofac; potash; belavia; airline; bank; embargo; ban; blacklist*; restrict*; brussels; exempt*
actor: subject
recipient: to, for, with, of, from
without: refus*; urge*; if; broadcasting; driving; revoke*; fishing; licence that; license that; waiver that
trust: 0.55

# A border or road that is opened again.
[CONCEDE]
verbs: reopen; re-open; open again; unlock; unseal; unblock; restart; resume ~ (traffic|transit|crossings|passenger|bus|train); let ~ through; restore ~ traffic; be open again; clear for ~ traffic
object: border, traffic, none, passthing
subject: country, gov, body, place, person, named, none, cop, border, traffic
not subject: bus, lab, school
near: border; crossing*; checkpoint*; frontier; post; medininkai; traffic; transit; lorr*; trucks; airspace; railway
actor: subject
recipient: to, for
implied actor: authorities
without: urge*; call* on; call* for; demand*; if; unless; refus*; fire; case; shop; school*; embassy; museum; until; propose*; trial; market; consulate; trench; gate; front; closed; shut; the moment; as soon as; put off; had planned; shelv*; when we; if and when
trust: 0.6

[CONCEDE]
verbs: open
object: border
subject: country, gov, place, none, cop
actor: subject
recipient: to, for
implied actor: authorities
without: urge*; call* on; call* for; demand*; if; unless; refus*; fire; until; propose*; trial; trench; front; closed; shut; the moment; as soon as; put off; had planned; when we; new
trust: 0.55

[CONCEDE]
verbs: open
object: passthing, traffic
subject: country, gov, place, cop
near: border; crossing*; checkpoint*; frontier; medininkai; bobrowniki; kuznica; terespol; airspace
actor: subject
recipient: to, for
without: urge*; call* on; call* for; demand*; if; unless; refus*; fire; until; propose*; trial; trench; front; closed; shut; the moment; as soon as; put off; had planned; when we
trust: 0.55

[CONCEDE]
verbs: (lift|ease|drop|waive|suspend|relax|remove|scrap|loosen|end|unfreeze|abolish|rescind|repeal|revoke|soften|cancel) ~ (sanction|sanctions|restriction|restrictions|ban|embargo|curb|curbs|penalty|penalties|measures|quota|quotas|duties|visa|visas|requirement|requirements|curfew|blockade|charges)
subject: person, body, named, country, place, pronoun, none, gov
object: sanctions, measure, number
not subject: lifeless, bus
near: sanction*; restriction*; ban; embargo; curb*; penalt*; measure*; quota*; duties; visa*; requirement*; curfew; blockade; charges
actor: subject
recipient: object, to, for, against, of, on
implied actor: authorities
without: refus*; urge*; demanded; call* on; call* for; if; unless; would not; never; asked; ask*; appeal*; plea; until; circumvent*; card; battery
trust: 0.7

[CONCEDE]
verbs: (replace|change|convert|commute) ~ (term|sentence|prison|jail|detention) ~ with; (end|suspend|abandon) ~ (protest|strike|picket|boycott|sit-in|blockade|hunger); call off ~ (protest|strike|picket|boycott|blockade|rally|march); (restore|resume) ~ (deliveries|supplies|supply|flights|broadcasting|access|gas|oil|internet|service|services|payments|passes); (cut|reduce|shorten|commute|soften|mitigate|lighten|slash) ~ (sentence|term|sentences|terms|punishment|fine|detention); release from ~ (punishment|liability); (let|allow|permit) ~ (procession|processions|service|services|broadcasts|demonstrations|compete|run|stand|return|receive|have|call|write|keep|register|go home|see|meet|participate|march|rally|work|broadcast|leave|travel|enter|cross); (issue|grant) ~ (licence|license|waiver|reprieve|exemption|exemptions|waivers) ~ (for|to|allowing); authorise ~ (transaction|transactions|winding); authorize ~ (transaction|transactions|winding); give ~ reprieve; stay ~ execution; grant ~ (clemency|reprieve|amnesty); show ~ (mercy|clemency|leniency); take ~ off ~ (list|blacklist|register); strike ~ off ~ (list|blacklist); remove ~ from ~ (list|blacklist|register); back away from; climb down; bow to ~ (pressure|demand|demands|protests|workers|strikers); yield to ~ (pressure|demand|demands|protests); cave in to; meet ~ demands; withdraw ~ (ban|demand|charges|lawsuit|decree|bill|claim|veto|accusation|complaint); suspend ~ (ban|sentence|decree|law|levy|tax|enforcement); quash ~ (sentence|verdict|conviction|fine); overturn ~ (sentence|verdict|conviction|ban); annul ~ (sentence|verdict|fine|ban); drop ~ (objections|objection|opposition|veto|demands|demand|claim|claims|lawsuit|proceedings|investigation|probe); soften ~ (tone|stance|line|position); put ~ on hold
subject: person, body, named, country, place, pronoun, none, jud, prison
not subject: lifeless
not object: mil
actor: subject
recipient: object, to, for, against, of, on
implied actor: authorities
without: refus*; urge*; demanded; call* on; call* for; if; unless; would not; not allow; never; goal; point; asked; ask*; appeal*; plea; prosecut*; school*; hours; vacation
trust: 0.5

[CONCEDE]
verbs: pardon; amnesty; grant ~ pardon; sign ~ pardon; give ~ amnesty; commute; acquit; clear ~ of; drop ~ (charge|charges) ~ (against|over); drop ~ (case|charges|proceedings); close case; reinstate; exonerate; promise to release; back down; give in to; cave in; yield to; make ~ concession; allow ~ to return; agree to release; call off ~ (strike|protest|rally|hunger); end ~ hunger strike; suspend ~ (strike|protest|rally|hunger); delist; remove ~ from ~ sanctions; take ~ off ~ sanctions; rehabilitate; reverse ~ decision; extend ~ visa-free; introduce ~ visa-free; (scrap|abolish|waive|drop|lift) ~ (visa|visas); abandon ~ plan; relent; backtrack; unblock; climb down; restore ~ accreditation; lift ~ ban; lift ~ restriction; ease ~ rule
subject: person, body, named, country, none, place
actor: subject
recipient: object, to, for
count recipient: persons
implied actor: authorities
without: pardon me; presidential pardon plea; card; for the error; for the inconvenience; by train; by bus; by car; to work; minister was; minister has been; ministers were; general was; checks at; checks on; border checks; controls; nazism; nazi*
trust: 0.75

[CONCEDE]
nouns: pardon; amnesty; concession; clemency; ^lifting of sanctions; ^easing of sanctions
actor: subject
recipient: object, for, to
needs: actor
without: request*; plea; ask*; petition; seek; appeal; under an amnesty; under the amnesty; by an amnesty; cut by; thanks to; freed; released; let out; set free
trust: 0.45

[CONCEDE]
verbs: lift ~ (state|emergency|curfew|blockade|embargo|siege|ban|martial); relax ~ (curfew|rule|rules|restriction|restrictions|ban); accept ~ demand; agree to ~ demand; meet demand; give in to; bow to ~ (demand|pressure|demands); yield to ~ (demand|pressure|demands); legalise; legalize; commute
subject: country, body, person, gov, none, cop
actor: subject
recipient: for, of, against, on, object
without: refus*; urge*; demanded; call* on; if; unless; would not; not meet; could; by train; by bus; by car; to work
trust: 0.65

[CONCEDE]
verbs: shorten ~ curfew; allow ~ (rally|demonstration|march|opposition|candidate|party|parties|return); permit ~ (rally|demonstration|march|opposition|candidate|party); let ~ (candidate|opposition) ~ (run|stand|register); decide to allow; concede to; reinstate; unblock; unfreeze; restore ~ (accreditation|licence|license|registration|access|citizenship); legalise ~ (party|union|opposition); register ~ (opposition|candidate); soften ~ (stance|law|rules|sentence); scrap ~ (visa|ban|curfew|requirement); waive; drop ~ (ban|demand|requirement|charges|objection|veto)
subject: person, body, named, country, place, pronoun, none, jud
actor: subject
recipient: object, to, for, against, of
without: refus*; urge*; demanded; call* on; if; unless; would not; not allow; never; fees; speed; goal; point
trust: 0.5

[CONCEDE]
verbs: let through; let in; let ~ (through|in|across|back|cross|pass); wave through; let back in
object: vehicle, person, ref, trade, number, thing
near: again; once more; resum*; after all; relent*
subject: country, gov, place, body, cop, none
actor: subject
recipient: object
without: not; never; refus*; if; would; guards; prison; doctors; goal*; smuggl*
trust: 0.6

[CONCEDE]
verbs: roll back; unwind; unfreeze; water down; dilute; grant ~ (relief|waiver|reprieve|exemption|clemency); (clear|pave) ~ way for ~ (export|exports|imports|flights|deliveries|shipments|return); let ~ (buy|sell|fly|export|ship|return|operate) ~ again; give ~ (reprieve|breathing space|waiver); throw ~ a bone; scrap ~ (tariff|tariffs|duty|duties|embargo|visa|ban|requirement|curfew); drop ~ (tariff|tariffs|duty|embargo); take ~ off ~ (list|blacklist); strike ~ off ~ (list|blacklist); take ~ foot off
object: sanctions, trade, measure, bus, assetthing, property, named, none, thing, aid, person
subject: country, gov, igo, place, none, person, body, leg
not subject: disaster, accident, jud
actor: subject
recipient: on, object, indirect, for, against, of
without: expense; effort; urge*; demand*; call* on; if; would; opposes; not; refus*; pack ice; asylum; democracy; loan; time
trust: 0.62

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

[CONCEDE]
verbs: (lower|cut|reduce|shorten|commute|trim|halve|soften|mitigate|ease|slash) ~ (sentence|sentences|term|terms|punishment|fine|jail time|jail term|prison term)
subject: jud, none, gov, named, pronoun
actor: subject
recipient: for, of, to
implied actor: court
without: if; would; work; speech; presidential term; term of office; mayor; appeal court; court of appeal; from ~ to; urge*; ask*; appeal to; plea; petition*
trust: 0.7

[CONCEDE]
verbs: (reverse|overturn|rescind|revoke|undo|withdraw|roll back|drop|lift|annul) ~ (ban|bans|suspension|exclusion|restriction|restrictions|bars|boycott)
subject: body, igo, ngo, none, gov, country, person, place, thing
not subject: bus
actor: subject
recipient: on, of, for
without: if; would; urge*; call* on; demand*; ask*; appeal; refus*; not
trust: 0.6

[CONCEDE]
verbs: spare ~ (death penalty|prison|jail|execution|sentence|gallows|firing squad|punishment|fine); spare ~ life; let ~ off ~ (fine|warning|suspended); stop short of ~ (banning|jailing|closing|expelling|sanctioning)
subject: jud, gov, country, named, none, cop
actor: subject
recipient: object, indirect
implied actor: authorities
without: if; asked; plead*; beg*; urge*; hope*
trust: 0.55

[CONCEDE]
verbs: (relax|ease|soften|loosen|waive|simplify|lift|liberalise|liberalize|scrap|drop|lower|abolish|remove|unwind|roll back|water down) ~ (visa|entry|travel|customs|border|transit|potash|sanctions|export|import|restrictions|rules|requirements|curbs|regime|conditions) ~ (rules|requirements|restrictions|sanctions|for|on|regime|curbs|procedures|checks|formalities)
subject: country, gov, igo, place, body, none, leg, bus
not subject: opp
actor: subject
recipient: for, on, against
implied actor: authorities
without: refus*; urge*; call* for; demand*; if; unless; could; should; want*; would; not ready; rule out; ruled out; parking; football; fifa; school
trust: 0.55

[CONCEDE]
verbs: lapse; expire; run out; cease to apply; fall away; be allowed to (lapse|expire); come to an end; be history
subject: measure, sanctions, bansthing
near: ban; sanction*; restriction*; embargo; curfew; duty; duties; emergency; quota; suspension; blockade; visa requirement; entry ban
actor: none
recipient: none
implied actor: authorities
without: unless; if; would; could; before; until; extend*; renew*; prolong*; will expire; expires; which expire; expire on; passport*; due to expire; ahead of
trust: 0.55

[CONCEDE]
verbs: (give|hand|return) ~ (church|building|office|licence|license|passport|passports|accreditation|registration|job|jobs|citizenship|status|seat) ~ back; get ~ (church|licence|license|passport|accreditation|job|registration|citizenship) back; have ~ (licence|license|accreditation|registration|citizenship|rights|access|status) ~ (restored|returned|reinstated|renewed)
subject: gov, jud, cop, country, none, place, rel, person, med, bus, body, ngo
actor: none
recipient: object, indirect, subject, to
implied actor: authorities
without: if; police found; thief; stolen; lost and found; buyer; sanction*; tenant
trust: 0.55

[CONCEDE]
verbs: defer ~ (sentence|execution|punishment|term|conscription|payment); (postpone|put off|delay|stay) ~ (execution|sentence|deportation|eviction|extradition|closure|ban)
subject: jud, gov, country, place, named, none, leg
not subject: opp
actor: subject
recipient: of, for, possessor
without: if; could; refus*; reject*; hearing; verdict; trial; plea; request*; appeal*; demand*; asked; urged; snow; weather
trust: 0.65

[CONCEDE]
verbs: (repeal|lift|end|scrap|abolish|revoke|cancel|rescind) ~ (martial law|state of emergency|emergency rule|curfew|mobilisation|lockdown)
subject: country, gov, leg, none, named, person, body, place
actor: subject
recipient: none
implied actor: authorities
without: refus*; call*; demand*; would; if; until
trust: 0.7

[CONCEDE]
nouns: lifting; easing; waiver; removal; relaxation; scrapping; abolition; softening
object: sanctions, measure, bansthing
actor: subject, by
recipient: on, against, for, from
without: call* for; demand*; urg*; condition; if; in exchange for; ask*; seek; sought; insist*; talks on; negotiat*; hope*; could; might; possible; press for; refus*; reject*; oppose*; prospect; in return for; price*
trust: 0.5

# --- COOPERATE

[COOPERATE]
verbs: cooperate; cooperate with; collaborate; export; import; sell; deliver; supply; trade with; ship; hold ~ joint; conduct ~ joint; begin ~ joint; launch ~ joint; carry out ~ joint; stage ~ joint; start ~ joint; extradite; hand over; exchange ~ (intelligence|information|prisoner|data); share ~ intelligence; swap; buy; purchase; coordinate with; build ~ plant; join ~ drill; join ~ exercise; take part in ~ joint; train together; open ~ (flight|flights|route|routes|line|service|plant|line|assembly); launch ~ (flight|flights|service|route|train|production|assembly); pool ~ (data|intelligence|resources|efforts); resume ~ (flight|trade|train|service|supply); take part in ~ drill; barter; set up ~ joint venture; (build|develop|create|establish) ~ joint; transport; pump; transit; purchase; source; merge
subject: body, country, bus, person, place, trade, named, weapon, aid, vehicle, gov, cop, number
not subject: lifeless, criminal
not object: crowdweapon, protestevent, prison, violence
near: joint; export*; import*; trade; tractor*; potash; oil; gas; goods; tonne*; ton; million; billion; fuel; intelligence; prisoner*; drill*; exercise*; contract; supply; supplies; supplied; delivery; fertiliser*; fertilizer*; harvester*; product*; equipment; cargo; flight*; nuclear; electricity; agreement; cooperation; parts; chips; trucks; lorries; buses; machine*; refinery; crude; grain; market
actor: subject
recipient: to, with, from, object, for
count object: vehicles
measures: money, percent
without: fail*; weapon; drug; cigarettes; refus*; stop*; sanction*; ban; banned; banning; detain*; tear gas; jail*; forged; counterfeit; smuggl*; less; halt*; suspend*; result*; speech; photograph; news; blow; verdict; letter; reserves; bonds; foreign currency
trust: 0.55

[COOPERATE]
verbs: (pool|share|exchange|swap) ~ (data|intelligence|information|databases); (open|launch|start|introduce|begin) ~ (flight|flights|route|train|bus|ferry|air) ~ (to|between|with); undergo ~ training; train alongside; practise ~ together; team up; team up with; join ~ (hands|drill|drills|exercise|exercises|manoeuvres|project); work together; work ~ together on; hand ~ over to ~ (russia|moscow|minsk|belarus|fsb|kgb); turn ~ over to ~ (russia|moscow|minsk|belarus|fsb|kgb); (dock|arrive) ~ (crude|oil|cargo|shipment|consignment); take delivery of; alert ~ (army|counterparts|neighbours|side); step up ~ (trade|exports|imports|shipments|deliveries); start ~ (exports|imports|shipments|deliveries|supplies|production); resume ~ (exports|imports|shipments|deliveries|supplies|flights); (sell|export|ship|supply|deliver|send) ~ (tractors|buses|trucks|lorries|harvesters|potash|fertiliser|fertilizer|oil|crude|petrol|diesel|gas|electricity|grain|milk|dairy|meat|beef|timber|tyres|cement|sugar|eggs|butter|cheese|elevators|lifts|trams|trolleybuses|trolleybus); (buy|import|purchase|order|receive) ~ (tractors|buses|trucks|lorries|harvesters|potash|fertiliser|fertilizer|oil|crude|petrol|diesel|gas|electricity|grain|trams|trolleybuses|locomotives|trains) ~ from
subject: body, country, bus, person, place, named, gov, cop, mil, number, none, ngo
not subject: lifeless, opp, criminal
actor: subject
recipient: to, with, from, for, indirect
count object: vehicles
measures: money, percent
without: fail*; refus*; stop*; sanction*; ban; banned; detain*; jail*; forged; smuggl*; less; halt*; suspend*; humanitarian; aid; gift; donat*; threat*; strike; protest*; cut; opposition; activists; striker; note; protest note; letter; power; hearing; trial; court
trust: 0.6

[COOPERATE]
verbs: reach; arrive in; arrive at; arrive from; leave for; be shipped; be delivered; be exported; roll into; roll off
subject: vehicle, trade, batch
near: batch; consignment; shipment; cargo; tonne*; ordered; contract; export*; delivered; crude; potash
actor: from, of
recipient: in, object, to, at
count subject: vehicles
without: humanitarian; aid; military; troops; tank; weapon*; seized; smuggl*; ammunition; stolen
trust: 0.5

[COOPERATE]
verbs: begin; start; resume; open; be launched; be resumed; be opened; get going
subject: flightline
object: none
actor: between, from, of, with
recipient: to, between, with
without: cancel*; halt*; suspend*; ban; banned; banning; strike; migrants
trust: 0.4

[COOPERATE]
verbs: extradite; swap ~ prisoner; exchange ~ prisoner; share ~ intelligence; exchange ~ intelligence
actor: subject
recipient: to, with, object
trust: 0.85

[COOPERATE]
verbs: begin; start; open; get under way; kick off; take place; be held; be under way; run; continue; resume; end; finish
subject: drill, none
object: none, drill
near: two armies; russia and ^belarus; belarus and ^russia; china and ^belarus; belarus and ^china; belarus and ^serbia; serbia and ^belarus; moscow and ^minsk; minsk and ^moscow; beijing and ^minsk; minsk and ^beijing; bilateral; multinational; combined; joint; allied; csto; armies; slavic brotherhood; union shield; zapad; union resolve; chinese; serbian; allied resolve; regional grouping; two countries
actor: of, between, subject, with, by
recipient: with, object
count subject: troops
without: polish; nato; lithuanian; ukrainian; alone
trust: 0.6

[COOPERATE]
verbs: (begin|start|open|launch|enter|conclude|complete) ~ phase of ~ @drill; open ~ @drill; begin ~ @drill; start ~ @drill; hold ~ @drill; conduct ~ @drill; launch ~ @drill; train; drill; exercise with; prolong ~ @drill; extend ~ @drill; wrap up ~ @drill; complete ~ @drill; conclude ~ @drill; finish ~ @drill; end ~ @drill; take part in ~ @drill; join ~ @drill; hold ~ manoeuvre; stage ~ @drill
near: joint; russia and ^belarus; belarus and ^russia; china and ^belarus; belarus and ^china; belarus and ^serbia; serbia and ^belarus; moscow and ^minsk; minsk and ^moscow; beijing and ^minsk; minsk and ^beijing; bilateral; multinational; combined; allied; together; csto; slavic brotherhood; union shield; zapad; union resolve; two armies; with russian; with belarusian; with chinese; mercenaries; wagner; alongside; and chinese; and russian; and belarusian; and serbian; and kazakh; and iranian; and pakistani
subject: mil, country, troopsthing, uaf, person, body, none
actor: subject
recipient: with, object, of
without: polish; nato; lithuanian; ukrainian; simulator; course for
trust: 0.75

[COOPERATE]
verbs: rise; grow; reach; total; amount to; fall; drop; increase; stand at; decline; exceed; jump; soar; shrink; hit; top; come to; double; climb; go up; slump
subject: trade
near: trade; export*; import*; turnover; supplies; deliveries; shipments; transit; goods
actor: between, possessor, subject
recipient: with, between, to
measures: money, percent
without: sanction*
trust: 0.75

[COOPERATE]
nouns: joint exercise; joint drill; joint military ^exercise; joint military ^drill; joint strategic ^exercise; prisoner swap; prisoner exchange; joint patrol; joint venture
actor: subject, between, of
recipient: with, object, between
without: request; treaty
trust: 0.55

[COOPERATE]
verbs: send back to; return to; hand back to; send ~ back to; hand ~ back to; return ~ to; deport ~ to; transfer to; fly back to; deliver to; surrender to
object: person, named, crm, number, opp
near: wanted; extradit*; fugitive; suspect; at the request of; at Minsk's request; at Moscow's request; arrest warrant; interpol; most-wanted; deserter*
subject: country, place, gov, cop, jud, none
actor: subject
recipient: to
without: refus*; urge*; if; body; bodies; remains; ransom; ticket
trust: 0.6

[COOPERATE]
verbs: share ~ (intelligence|evidence|information|expertise|data|technology) with; exchange ~ (intelligence|information|prisoner|prisoners|data); extradite; swap ~ (prisoner|prisoners)
subject: country, body, person, gov, none
actor: subject
recipient: with, to, object
without: refus*; urge*; agree*; readers; may; could; social media; pledg*
trust: 0.65

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

[COOPERATE]
verbs: (train|drill|exercise|fight|serve|fly|march|patrol|sail|manoeuvre|operate|rehearse|jump|parachute) ~ (side by side|shoulder to shoulder|together|alongside|jointly|wing to wing); (make|build|assemble|produce|manufacture|develop|turn out) ~ with ~ (iranian|chinese|russian|belarusian|serbian|turkish|foreign) ~ (help|know-how|partner|partners|technology|parts); pool ~ (resource|resources|effort|efforts|forces); join hands with; team up; link up ~ (power|grids|card|payment|systems)
subject: mil, troopsthing, country, place, bus, body, gov, person, number
not subject: opp, ref, cop
actor: subject
recipient: with, alongside
count actor: troops
without: protest*; if; would; march for; athlete*; team; coach; sanction*; film
trust: 0.65

[COOPERATE]
verbs: roll; flow; run; move; sail; pass; flow to; flow through
subject: trade, vehicle, batch
near: again; once more; resum*; ports; pipeline; refinery; refineries; terminal; terminals
actor: none
recipient: through, via, to
without: not; stopped; migrant*; if; would; protest*; empty; late; evacuat*; snow; crash*; reroute
trust: 0.45

[COOPERATE]
verbs: (open|launch|build|found|set up|run|establish|create) ~ joint ~ (centre|center|venture|plant|factory|company|enterprise|brigade|university|satellite|battalion|grouping|unit|bank|fund|headquarters); (link|connect|join|sync|synchronise|synchronize|merge|integrate|harmonise|harmonize|align|unify) ~ (grid|grids|system|systems|network|networks|market|markets|tax|customs|rules|defences|defenses); pool ~ (defences|defenses|resources|forces|efforts|intelligence); (build|make|develop|produce|launch|assemble) ~ together; swap ~ (intelligence|data|information|technology)
subject: country, gov, place, bus, number, body, person, mil
actor: subject
recipient: with
without: if; would; plan; plans; planned; planning; protest*; opposition; sanction*; evidence; dots
trust: 0.6

[COOPERATE]
verbs: (share|exchange|swap|pool) ~ (intelligence|information|data|findings|evidence|experience|files|fingerprints|expertise) with; (pass|hand|transfer|provide|relay|forward) ~ (intelligence|information|data|findings|evidence|files) to; (exchange|swap|pool) ~ (intelligence|information|data|evidence)
subject: country, gov, cop, mil, body, igo, place, none, jud
actor: subject
recipient: with, to
without: journalist*; media; court; hackers; leaked; kgb; police channel; subscribers; if; would; public; spying; spies; treason; extremis*
trust: 0.65

[COOPERATE]
verbs: take part in; participate in; join; train in; train at; attend
near: (nato|joint|allied|csto|multinational|international) (exercise|exercises|drill|drills|manoeuvres|maneuvers|war games)
subject: country, mil, troopsthing, gov, number, person, none, place
actor: subject
recipient: with
count actor: troops
trust: 0.6

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

[COOPERATE]
verbs: dock; arrive; berth; moor; unload; be unloaded; set sail; sail; be loaded; leave ~ port; call at ~ port
subject: batch, shipthing
near: crude; oil; potash; fuel; cargo; fertiliser*; fertilizer*; diesel; grain; for belarus; belarusian; naftan; mozyr; barrels; tonnes
actor: none
recipient: none
without: sanction*; seized; impounded; detained; drone; if; would; sank; fire; migrants; aid; humanitarian; weapons; attack*
trust: 0.6

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

# What services tell each other.
[COOPERATE]
verbs: (share|exchange|swap|trade|pool) ~ (data|intelligence|information|files|lists|dossiers|databases|evidence|fingerprints); (pass|hand|forward|turn over|give|supply|provide|transfer|send|relay|feed) ~ (file|files|data|dossier|dossiers|list|lists|intelligence|information|coordinates|records|names|evidence) ~ to
subject: cop, country, place, gov, mil, spy, body, jud
not subject: med, bus, opp, ngo
object: thing, text, none, talkedover
near: fsb; kgb; intelligence; wanted; extradit*; services; moscow; minsk; counterparts; interpol; secret service; special services; balloon*; smuggl*; migration; border; activists; activist; fugitive*; militants; terror*
actor: subject
recipient: with, to
without: refus*; stop*; stopp*; suspend*; agree*; demand*; urge*; court; newspaper; journalists; reporters; readers; newsroom; leak*; telegram; jailed; sentenced; charged; convicted; treason; accus*; if; could; would; promise*; plan*; espionage; spying
trust: 0.6

[COOPERATE]
verbs: transfer; hand; hand over; deliver; turn over; send; send back; fly; give up; surrender; extradite; ship; pass
near: wanted; extradit*; suspect; fugitive*; international warrant; interpol; convicted in
subject: country, place, cop, jud, gov, body, none
not subject: ref
object: person, named, number, crm
on:to: country, place, cop, gov, jud, capital
actor: subject
recipient: to
count object: persons
without: refus*; if; could; would; court; demand*; ask*; request*; swap; exchange; lawyer*; parcel; letter; list; wanted to; released; if; bill
trust: 0.65

[COOPERATE]
verbs: (operate|run|share|maintain|man|staff|build|produce|assemble|manufacture) ~ joint ~ (system|centre|center|plant|venture|patrols|patrol|force|base|production|unit|brigade|enterprise|company|network|station|facility|drones|headquarters); coordinate ~ (operation|raid|raids|arrests|work|response|investigation|actions|patrols|search|positions) with; cooperate on; cooperate in; work hand in hand; work side by side; (pool|swap|share|exchange) ~ (intelligence|data|information|evidence) (with|on|about)
subject: country, gov, cop, mil, person, body, named, jud, number, igo
actor: subject
recipient: with
without: refus*; urge*; call*; should; must; stop*; halt*; suspend*; no longer; accus*; alleg*; school; film; if; ready; agree*; plan*; offer*
trust: 0.55

[COOPERATE]
nouns: extradition; handover; handing over
object: person, named, number, pronoun
on:to: country, gov, place, igo
actor: subject, from, by
recipient: to
without: request*; ask*; seek*; sought; demand*; refus*; reject*; reject; fear*; threat*; appeal*; against; avoid; treaty; could; fight*; block*; suspend*; halt*; block
trust: 0.45

[COOPERATE]
nouns: swap; exchange
object: peaceful, person
not object: money
near: prisoner*; captive*; pow; pows; spies; hostages
actor: between, subject
recipient: with, between
without: student*; cultural; views; call* for; if; talks on; propos*; offer*; possible; in exchange for; programme; could; might; demand*; bodies
trust: 0.55

# --- AID

# Weapons and machines given to another state.
[AID]
verbs: (hand|give|donate|send|deliver|supply|transfer|provide|ship|present|gift|lend) ~ (@weapon|@vehicle|@carriedoff)
object: weapon, vehicle, carriedoff
indirect: country, gov, mil, place, body
subject: country, gov, place, body, person, named, ngo, igo
actor: subject
recipient: indirect
count object: vehicles
without: sell; sold; bought; contract; export*; ultimatum; warning; award; medal; nuclear; troops; soldiers; if; belarus sent troops; prize; rubles
trust: 0.6

[AID]
verbs: hand; hand over; give; donate; send; deliver; supply; transfer; provide; ship; present; gift; lend
object: weapon, vehicle
on:to: country, gov, mil, place, body, ngo, edu
near: donat*; free; gift; ukraine; ukrainian; humanitarian; aid; assistance; package; help; charity; hospital*; kyiv; volunteers; refugees; wounded
subject: country, gov, place, body, person, named, ngo, igo, none
actor: subject
recipient: to
count object: vehicles
without: sell; sold; bought; contract; export*; from belarusian territory; from belarus; fired; launch*; if; nuclear; smuggl*; russia sent; troops; rubles; postcard*
trust: 0.55

[AID]
verbs: lend; loan; grant; give; provide; donate; send; allocate; approve; extend; award; deliver; disburse; earmark; transfer; hand; supply; issue; ship; refinance; finance; fund; bankroll; subsidise; subsidize; shelter; contribute; write off; write off ~ (debt|debts|loan); restructure ~ debt; raise; hand out; give out; distribute; chip in; chip in with; set aside; make ~ available; unblock; release; commit; wire; remit
object: aid, money
not object: sanctions, sentencething, troopsthing, case
actor: subject
recipient: indirect, to, for, object
measures: money
without: ban list; visa ban; blacklist; sanctions list; entry ban; fine; damages; ransom; tax; refus*; deny; denied; embezzle*; bribe; prison; compensation; court; warning; interview; permission; contract; wage*; salary; salaries; pension*; price; taxes; winner; reward; ready to; film; worth; fence; barrier; construction; road; salaries; postcard*
trust: 0.7

[AID]
verbs: pay; pay out; pay ~ to
object: aid, money
not object: sanctions, sentencething
near: famil*; prisoner*; refugee*; exile*; victim*; stipend*; scholarship*; grant*; allowance*; benefit*; relief; wounded; students; volunteers; compensation; treatment
actor: subject
recipient: indirect, to, for
measures: money
without: fine; damages; ransom; tax; gas; oil; debt; bill; transit; bribe; court; fee; fees; wage*; salar*; price; tariff; rent; reparations; coal; arms; smuggl*; state budget; to the state
trust: 0.55

[AID]
verbs: (receive|get) ~ (vehicle|vehicles|carriers|tanks|howitzers|shells|missiles|drones|ammunition|helicopters|jets|generators|ambulances|medicine|medicines|vaccines|weapons|arms|trucks) ~ from
subject: country, gov, place, mil, body
actor: from
recipient: subject
count object: vehicles
without: buy; bought; ordered; contract; worth; nuclear
trust: 0.55

[AID]
verbs: take in; let in
object: none
near: refugee*; prisoner*; exile*; student*; famil*; migrant*; people; children; evacuees; activists; dissidents; journalists
subject: country, place, gov, body, rel, edu, none
actor: subject
recipient: in, object
count object: persons
without: sights; show; view; custody; fish; water; observers; inspectors; police; hand; part; account; march; talks; exercise*; drill*; rally; protest*; deportation; vote; election
trust: 0.55

[AID]
verbs: (deliver|send|ship|supply|give|hand|donate|transfer|provide) ~ (vehicle|vehicles|tank|tanks|howitzers|shells|missiles|drones|ammunition|helicopters|jets|generators|ambulances|medicine|medicines|masks|vaccines|pills|tablets|blankets|food|clothes|books|computers|consignment|batch|convoy|parcels) ~ to; (hand|give|dish) ~ out ~ (blankets|food|water|pills|masks|leaflets of aid|clothes|medicine|parcels|tablets|soup); lend ~ (unit|engineers|troops|doctors|experts|equipment|helicopter|planes); second ~ to; dispatch ~ (doctors|experts|rescuers|firefighters|medics|aid|convoy|planes); (prepare|approve) ~ loan; get ~ (help|grant|support|payment|scholarship|aid|treatment); receive ~ (help|grant|support|payment|scholarship|aid|treatment|generators|vaccines); treat ~ (soldiers|wounded|prisoners|protesters); set up ~ (hotline|camp|shelter|scholarship|scholarships) ~ for; launch ~ (scholarship|scholarships|fundraiser) ~ (for|to help); collect ~ (money|donations|funds|aid|clothes|clothing|food|medicine|medicines|blankets|toys|books|supplies|blood) ~ for; crowdfund; foot ~ bill
subject: country, body, gov, ngo, igo, bus, place, rel, edu, named, none, number, cvl, med, person
not subject: lifeless, cop
object: person, body, country, named, aid, money, number, weapon, vehicle, thing, troopsthing, none
not object: troopsthing
actor: subject
recipient: to, for, indirect, object
measures: money
without: sell; sold; sale; buy; bought; export*; import*; contract; court; police; arrest*; search*; refus*; halt*; suspend*; ban; banned; banning; sanction*; tear gas; trade; if; wagner; nuclear; evidence; tip; against; ask*; urge*; request*; demand*
trust: 0.5

[AID]
verbs: pay for ~ (treatment|stay|studies|lawyer|lawyers|courses|surgery|operation|operations|rehabilitation|accommodation|housing|medicine|tuition|repairs|upkeep|training|fees); cover ~ (cost|costs|fees|tuition|expenses|bill|bills) of; pick up ~ (tab|bill) for; provide ~ (free|medical|psychological|legal|financial|material|military|technical|humanitarian|development) ~ (treatment|help|aid|assistance|support|care|housing|schooling); offer ~ (free|temporary) ~ (treatment|housing|tuition|shelter|lodging|courses|accommodation); give ~ (home|homes|roof|bed|beds|housing|lodging|flat|flats) to; put ~ up in ~ (hotel|hotels|flats|dormitory|hostel); find ~ (housing|homes|work) for; put up; house; accommodate; resettle; give ~ (temporary|humanitarian|subsidiary|international) ~ protection; (grant|give|issue|extend|hand|provide) ~ (residence|residency|papers|passport|passports|visa|visas|travel document|travel documents|permit|permits|citizenship); receive ~ (asylum|refuge|protection|shelter|residence|papers) ~ in; be given ~ (asylum|refuge|shelter|sanctuary|papers|home|visa|visas|protection); find ~ (refuge|asylum|shelter|sanctuary) in
subject: country, gov, place, ngo, igo, edu, rel, cvl, bus, body, person
object: ref, opp, person, none, number, aid, cvl, edu, med, named, thing, text, pronoun
not subject: cop, mil, lifeless, jud
near: refugee*; exile*; exiled; student*; prisoner*; wounded; refuge; asylum; protection; famil*; children; victim*; evacuees; belarusian*; ukrainian*; survivor*; treatment; visa*; humanitarian; residence; aid; medical
actor: subject
recipient: object, indirect, to, for, of
count recipient: persons
without: refus*; den*; reject*; urge*; ask*; demand*; if; tourist*; guests; conference; delegation; tournament; troops; soldiers; weapon*; warheads; without; revoke*; strip*; prison; guard
trust: 0.5

[AID]
verbs: grant ~ asylum; give ~ asylum; give ~ shelter; give ~ refuge; host ~ refugee; issue ~ visa; grant ~ visa; arm; train; treat ~ wounded; help; assist; aid; provide ~ protection; send ~ humanitarian; deliver ~ humanitarian; come to the aid of; bail out; supply ~ with; provide ~ with; equip; feed; receive ~ asylum; receive ~ loan; get ~ loan
subject: body, country, person, bus, place, named
object: person, body, country, named, aid, money, number
not object: site, case, weapon, prison
near: vehicles; generators; shells; missiles; howitzers; drones; tanks; asylum; visa; refuge; shelter; humanitarian; aid; loan; billion; million; funds; food; weapons; ammunition; medical; equipment; relief; soldiers; refugee; money; grant; scholarship; train*
actor: subject
recipient: object, indirect, to
measures: money
without: can not help; help but; investigat*; bail; coup; homework; drill*; exercise*; riot police; crowds
trust: 0.5

[AID]
nouns: loan; credit; grant; humanitarian aid; aid package; military aid; financial aid; humanitarian assistance; aid
actor: subject, from
recipient: to, for
needs: both-sides
measures: money
without: legal aid; first aid; without; sought; ask*; request*; suspend*; freez*; refus*
trust: 0.4

[AID]
verbs: supply ~ (arm|arms|intelligence|weapon|weapons|ammunition); send ~ (arms|weapon|ammunition|weapons|medicine|food|doctors|convoy); provide ~ (intelligence|arms|weapon|weapons|peacekeeper|peacekeepers|training); deploy ~ (peacekeeper|peacekeepers); airlift; evacuate ~ wounded
subject: country, body, person, gov, mil, none
actor: subject
recipient: to, for, indirect, with
without: promise*; agree*; pledge*; refus*; urge*; ready to; willing; halt*; sell; sold; sale
trust: 0.55

[AID]
verbs: (send|deliver|hand|donate|fly|ship|distribute|bring|provide|airlift|airdrop|parachute|truck|ferry|rush|dispatch|despatch) ~ (medicine|medicines|food|blankets|tents|generators|ambulances|vaccine|vaccines|aid|relief|supplies|doctors|rescuers|firefighters|rations|rice|grain|wheat|flour); come to ~ aid of; come to ~ rescue; take in ~ (refugees|refugee|migrants|families|children); open ~ doors to; give ~ (shelter|refuge|asylum|sanctuary) to; offer ~ treatment; treat ~ wounded; cancel ~ debt; forgive ~ debt; set up ~ fund for; raise ~ money for; provide ~ (funding|help|support|assistance|scholarships); give ~ (funding|help|assistance|scholarships)
subject: country, body, person, gov, ngo, igo, bus, named, place, mil, none
actor: subject
recipient: to, for, of, indirect, object
measures: money
without: promise*; agree*; pledge*; refus*; urge*; ask*; ready to; willing; halt*; suspend*; sell; sold; sale; police; arrest*; evidence; court; ban*; block*
trust: 0.5

[AID]
verbs: earmark; set aside; ring-fence; chip in; stump up; cough up; fork out; put up; dip into ~ pocket; dig into ~ pocket; dole out; lavish; pump; plough; channel
object: money, aid, none, number
near: euro; euros; dollars; million; billion; kroner; pounds; for independent; for civil; for families; rubles; zlotys
subject: country, gov, igo, body, ngo, place, bus, named, person
actor: subject
recipient: for, to, into
measures: money
without: fine*; tax; ransom; bail; army; troops; defence; defense; road*; if; would; budget deficit; tank*; fence; border; factory; stadium; weapons; military
trust: 0.6

[AID]
verbs: (open|throw open) ~ (clinic|clinics|hospital|hospitals|door|doors|home|homes|school|schools|university|universities|classrooms|arms) to; (open|throw open) ~ to ~ (refugee|refugees|exile|exiles|student|students|wounded|victims|evacuees|belarusians|ukrainians)
subject: country, gov, place, body, edu, person, ngo, igo
not subject: property
actor: subject
recipient: to
without: every; investor*; tourist*; visitors; public; fans; border; market; inspect*; if; would; voters; observers; thursday; museum; competition
trust: 0.55

[AID]
verbs: pour ~ into; pump ~ into; plough ~ into; plow ~ into; (give|grant|provide) ~ (shelter|refuge|sanctuary|haven) to; set up ~ fund for; come to ~ rescue ~ (loan|credit|cash|money|aid|billion|million); bail out; bankroll; throw ~ lifeline; prop up; underwrite; lay on ~ (class|classes|grant|grants|course|courses|bus|buses|treatment|help); (pay|foot ~ bill) for ~ (surgery|treatment|rehabilitation|operation|studies|tuition); take in ~ (wounded|injured|exile|exiles|refugees|refugee|families|students)
subject: country, gov, place, igo, ngo
object: money, aid, none, country, body, med, person, number, place, named, thing, ngo
not object: weapon
actor: subject
recipient: into, to, for, object, indirect
measures: money
without: accuse*; alleg*; charged; factory; arms; war; if; would; terror*; police; prison; defence; defense; army; regime accused; for questioning; fence
trust: 0.6

[AID]
verbs: pay out; pay; disburse; release; transfer; unlock; hand over; send; approve; advance; wire; remit
object: money, aid, number
near: (first|second|third|fourth|next|last|new|final) (instalment|installment|tranche|portion|part of the loan|payment|slice|tranches|instalments); tranche of; instalment of; installment of
actor: subject
recipient: to, indirect
measures: money
without: fine; compensation; bail; salary; salaries; ransom; rent; if; pension*; tax; gas bill; postcard*
trust: 0.65

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

[AID]
verbs: go to; go towards; go toward; be earmarked for; be set aside for; be channelled to; flow to; be intended for; be destined for
subject: money, aid
on:to: person, named, body, country, place, med, ngo, ref, opp, number, cvl, edu, mil, gov
near: commission; eu; grant*; loan*; fund*; aid; donor*; programme; package; assistance; support; government; treasury; germany; norway; sweden; usaid; world bank; ebrd; red cross
actor: none
recipient: to, towards, toward, for
measures: money
without: budget; bribe*; fine; fines; tax; taxes; cinema; school; hospital wing; profit*; bail; waste; sale; sales; trade; exports; drugs; winner; court; russia's gazprom; prize money; state budget
trust: 0.55

[AID]
verbs: (supply|arm|equip|provide|furnish|resupply|outfit|present) ~ with ~ @weapon; (supply|arm|equip|provide|furnish|resupply|outfit) ~ with ~ (ammunition|shells|arms|weapons|armour|vehicles|generators|helmets)
object: country, place, mil, gov, named, body, uaf, opp
not object: cop
actor: subject
recipient: object
without: sold; sell; contract; if; would; stop*; belarusian army; factory; terrorist*; nuclear
trust: 0.7

[AID]
verbs: shelter; harbour; harbor; take in; put up; accommodate; rehouse; give ~ home to
object: person, named, number, ref, opp, pronoun
subject: country, gov, place, ngo, person, cvl, rel, body, named, edu
not object: weapon, thing, money, troopsthing, crm, place
not subject: bus
near: refugee*; exile*; dissident*; opposition; fled; fleeing; political; ukrainian*; belarusian*; activist*; candidate; persecut*; leader; displaced
actor: subject
recipient: object
count object: persons
without: nuclear; troops; soldiers; museum; prison; jail; barracks; mercenaries; wagner; custody; cell; accus*; charged; if; criminal*; orchestra
trust: 0.6

[AID]
verbs: gift; donate; present ~ with; give ~ free of charge; hand over ~ as ~ gift
object: thing, body, property, number, vehicle, aid, carriedoff
subject: country, gov, igo, ngo, bus, place, rel, named
near: hospital; hospitals; school; schools; equipment; refugees; ukraine; ukrainian; clinic; kyiv; army; charity; children; ambulance; ambulances; generators; fund
actor: subject
recipient: to, indirect, object
without: blood; prize; award*; medal; auction; museum; book; letter; flowers; if
trust: 0.6

[AID]
verbs: (borrow|receive|obtain|secure|get|raise|draw|be lent) ~ from
object: money, aid
subject: country, gov, place, body, ngo, med
near: loan*; billion; million; credit*; imf; bank; fund; moscow; russia; china; eu; eurasian; grant*; tranche
not subject: person, crm
actor: from
recipient: subject
measures: money
without: sale*; exports; fine; tax; ransom; bribe*; bond*; market; trade; transit; if; would; fee; customs; damages; books
trust: 0.6

[AID]
verbs: prop up; bankroll; bail out; shore up; subsidise; subsidize; keep ~ afloat; underwrite
subject: country, gov, place, igo
near: loan*; money; billion; million; subsid*; cheap gas; credit*; cash; funds; refinanc*
actor: subject
recipient: object
measures: money
absorbs: yes
without: if; would; own; budget of the; pensions; farms; stop*
trust: 0.6

[AID]
verbs: (spend|invest|put|channel|pour|direct|set aside|mobilise|mobilize|contribute|devote|make available|find|release|free up|raise) ~ (million|billion|thousand|euros|dollars|zlotys|pounds|euro|kronor|crowns|francs|roubles|rubles|sum|funds|money) ~ (support|help|assist|aid|humanitarian|refugees|prisoners|victims|independent media|civil society|families|rehabilitation|reconstruction|treatment|scholarships); (arm|equip|rearm|re-equip|supply|furnish|provision|kit out) ~ (ukraine|kyiv|moldova|belarus|minsk|the rebels|volunteers|the regiment) with
subject: country, gov, igo, ngo, place, body, named, person, number, cvl, opp, bus, none
not subject: cop, jud, mil
actor: subject
recipient: for, on, to, object
measures: money
without: if; could; stole; stolen; embezzle*; fined; budget deficit; charged; sentenced; accused; detained; convicted; promised; pledge*; pension*; farm*; agricultural; state support
trust: 0.6

[AID]
verbs: set off; leave; arrive; depart; head; fly; land; reach; cross; roll; drive; get through; come; go; be on ~ way; deliver; bring; carry; unload
subject: vehicle, convoything, flyingthing, batch, aid, travel
near: humanitarian ^aid; humanitarian ^cargo; relief ^supplies; aid ^convoy; loaded with ^(aid|medicines|food|clothes|generators|supplies); carrying ^(aid|medicines|food|clothes|generators|supplies|medical|humanitarian); with ^(medicines|medical supplies|humanitarian aid|ventilators|generators|vaccines); tonnes of ^(aid|food|medicines|humanitarian)
not subject: weapon, troopsthing, dronething
actor: of, possessor, from
recipient: to, for, in
without: if; block*; refus*; stopped; seized; crash*; sold; smuggl*; turned back; stuck; detained; search*
trust: 0.55

[AID]
verbs: (unlock|unblock|unfreeze|release|free up|disburse|pay out|transfer|wire|clear) ~ (million|billion|tranche|tranches|funds|loan|credit) ~ (for|to|of); (refinance|reschedule|restructure|defer|write off|cancel|forgive|roll over|postpone|prolong) ~ (debt|debts|loan|loans|repayment|repayments|credit|credits)
near: ukraine; kyiv; moldova; belarus; minsk; belarusian; refugees; civil society; exile*
subject: country, igo, gov, place, body, bus, none
not subject: jud, cop
actor: subject
recipient: to, for, of, possessor
measures: money
without: if; could; refus*; seized assets; bail; mortgage; households; farms; student loans; stolen; tax; halt*; suspend*; urge*
trust: 0.55

[AID]
verbs: (equip|fit out|furnish|set up|open|fund|finance|build|run) ~ (clinic|hospital|ward|shelter|shelters|hostel|school|rehabilitation centre|hub|refugee centre|safe house|hotline) ~ for
near: refugee*; exile*; wounded; belarusian*; ukrainian*; prisoner*; victims; migrants; displaced; repress*; evacuees
subject: country, gov, igo, ngo, place, body, named, person, rel, none, bus
not subject: cop, jud, mil
actor: subject
recipient: for
without: if; prisoners of war; cattle; prison; colony
trust: 0.5

[AID]
verbs: (pay|cover|settle|reimburse) ~ (fine|fines|bail|legal costs|legal fees|lawyers' fees|court costs|rent|tuition|medical bills) ~ (of|for); (pay|cover) ~ (fine|fines) imposed
near: protester*; prisoner*; detained; activist*; journalist*; families; strikers; repress*; refugee*; students; exile*
subject: body, ngo, number, country, igo, bus, cvl, none, place, gov
not subject: cop, jud
actor: subject
recipient: of, for
measures: money
without: if; ordered to pay; must pay; had to pay; court; forced to pay
trust: 0.6

[AID]
verbs: pay; give; hand; send; wire; transfer; grant; lend; provide; earmark; find; set aside; put up; contribute; chip in; allot; allocate; assign; release; unlock; make available
object: money
near: in (support|aid|assistance|relief|help|grants|loans|budget support|humanitarian aid|macro-financial assistance|military aid|funding); for (refugees|exiles|prisoners|the families|families of|victims|displaced|reconstruction|independent media|civil society|repairs|the needs of)
subject: country, igo, gov, ngo, place, body, named, party
not subject: cop, jud, lifeless, trade
actor: subject
recipient: indirect, to, for
measures: money
without: fine; bribe; ransom; sanction*; if; could; refus*; freeze*; froze*; suspend*; urge*; extremis*; price; tax; taxes; customs; damages; lawsuit; interest; wages; pensions; subsid*; postcard*
trust: 0.6

[AID]
verbs: contribute; chip in; put; pump; pour; inject; plough; sink; invest; channel
object: money
subject: igo, country, gov, ngo, place
not subject: bus, cop
near: fund; humanitarian; relief; reconstruction; recovery; border fence; independent media; civil society; exiles; refugees; ukraine; rebuilding; victims; support; democracy; eastern partnership; defence of ukraine; ammunition
actor: subject
recipient: to, into
measures: money
without: own budget; if; could; would; factory; road; its own; economy; stadium; tax; sanction*; bank capital; election
trust: 0.6

[AID]
verbs: subsidise; subsidize; bankroll; co-finance; underwrite; sponsor; keep ~ afloat; bail out; prop up; part-fund
object: med, ngo, edu, opp, cvl, rel, ref, country, body
subject: igo, country, gov, ngo, place
not subject: bus, cop
near: exile*; independent; refugees; media; civil society; university; students; broadcaster; belsat; ukraine; belarus; minsk; euros; million; billion
actor: subject
recipient: object
measures: money
without: farms; farmers; accus*; alleg*; team; club; tournament; terror*; extremis*; if; could; festival; unrest; state-owned; ticket*
trust: 0.6

[AID]
verbs: fund; finance; bankroll; subsidise; subsidize; underwrite; co-finance; co-fund; sponsor; pay for; help fund; help finance; help pay for
object: med, ngo, edu, opp, school, aid, person
subject: gov, country, igo, named, place, ngo, none
near: million; media; scholarship*; stipend*; civil society; exile*; students; hospital*; treatment; rehabilitation; refugees; school*; legal aid; lawyers; equipment; journalists; independent; victims; purchase of ~ (shells|drones|weapons|ammunition)
actor: subject
recipient: object, for
without: accus*; alleg*; extremis*; terror*; blam*; charged; jailed; tax*; state budget; budget of; metro; own; cut*; would; stop*; sanction*; protest*; unrest; coup; detained; guilty; suspected; illegally
trust: 0.6

[AID]
verbs: accept; take in; receive; admit; host; shelter; take
object: number, ref, person
near: (accepted|admitted|received|sheltered|hosted|host|hosts|hosting|shelters|sheltering|taken in|took in|take in) ~ (refugees|belarusians|ukrainians|asylum seekers|exiles|evacuees|displaced|children|families|wounded|people fleeing)
subject: country, gov, place, named, ngo, igo
actor: subject
recipient: object
count object: persons
without: pupils; tourists; patients this year; back; criticis*; refus*; should; must; prison; detention; cell; readmission; film; ambassador*; credentials; eurovision
trust: 0.65

[AID]
verbs: rush ~ (to|into); fly in; truck in; ship in; airlift; hurry ~ to; scramble ~ to; get ~ through to
object: aid
near: (blankets|food|medicine*|medical|aid|generators|tents|clothing|supplies|relief|water|vaccines|ammunition|shells|interceptors|rescuers|doctors) ~ (to|for)
subject: ngo, igo, country, gov, person, body, none, named
actor: subject
recipient: to, for
without: border guards; soldiers to the; seized; smuggl*
trust: 0.65

[AID]
verbs: help rebuild; help to rebuild; help restore; help repair; help equip; rebuild; help ~ (rebuild|restore|repair|reconstruct|equip|arm|train|treat|house|feed|evacuate|heat)
subject: country, igo, ngo, gov, bus, place
near: ukrain*; hospital*; school*; power grid; power plant*; homes; refugees; wounded; bridges; villages; soldiers; army; forces
actor: subject
recipient: object, possessor
without: trust; image; confidence; relations; ties; ties with; if; could; reputation; said would not
trust: 0.55

[AID]
verbs: (allocate|earmark|set aside|disburse|release|channel|assign|provide) ~ (to|for) ~ (support|help|assist|aid|fund|finance|rebuild|equip|treat|house|exiled|refugees|civil society|independent media|ukrain*|victims|political prisoners|displaced|wounded)
object: money, number, aid
near: exile*; refugees; civil society; independent media; ukrain*; political prisoners; victims; displaced; families of; persecuted; humanitarian; repressed; students; demining; moldov*; wounded
subject: country, igo, gov, ngo, place, body, named, person, none
actor: subject
recipient: for, to
absorbs: yes
without: school; kindergarten; stadium; metro; roads; if; would; accus*; stop*; refus*; cut
trust: 0.65

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

[AID]
verbs: (ship|smuggle|funnel|airlift|truck|deliver|transfer|supply|sell|donate) ~ (arms|weapons|weaponry|ammunition|missiles|rifles|rockets|shells|helicopters|fighter jets|warplanes|tanks|armoured vehicles|patrol boats|warships|howitzers|artillery|drones|air defence systems|spare parts) ~ to
subject: country, gov, mil, igo, place, person, named, body, bus, uaf, none
object: weapon, vehicle, thing, number, projectile
actor: subject
recipient: to
without: promise*; pledge*; agree*; refus*; urge*; halt*; suspend*; stop*; ban*; could; if; would; illegal*; accus*; travel; farm*; toy*; museum; customs; arrested; jailed; black market
trust: 0.6

[CONCEDE]
verbs: (withdraw|scrap|shelve|drop|abandon|repeal|ditch|revoke|rescind|suspend|cancel|freeze|roll back|reverse|water down) ~ (reform|reforms|bill|law|tax|levy|decree|increase|rise|price rise|fare rise|plan|plans|austerity|cuts|amendment|amendments|legislation); (give up|back away from|climb down over) ~ (plan|plans|idea|project|levy|tax)
subject: gov, country, leg, person, named, place, body
near: protest*; unrest; rally; rallies; demonstrat*; strike; strikes; riot*; outcry; pressure; marches; street; uprising
actor: subject
implied recipient: protesters
without: rival; opposition withdrew; court; if; could; would; demand*; urge*; call* on; company; airline; demanding
trust: 0.6

[CONCEDE]
verbs: (bow|yield|give in|cave in|cede|surrender|submit) to ~ (protesters|demonstrators|strikers|pressure|demands|demand|public|street|unions|opposition|rebels|mediators|farmers|students|crowd|crowds)
subject: gov, country, leg, person, named, place, body, none
not subject: opp, edu
actor: subject
recipient: to
without: if; refus*; will not; would not; never; vow*; not
trust: 0.7

[AGREE]
verbs: sign ~ (ceasefire|truce|armistice|peace|accord|pact|declaration of peace|power-sharing|cessation of hostilities)
subject: country, gov, body, named, person, number, uaf, opp, mil, place, pty, none
actor: subject
recipient: with, subject
without: refus*; urge*; if; could; before signing; to be signed; petition
trust: 0.75

[SUPPORT]
verbs: endorse ~ (candidate|candidacy|bid|nomination|nominee|plan|proposal|initiative|call|efforts|membership|leadership)
subject: country, gov, leg, igo, place, person, named, body, pty
not subject: law, text, jud
actor: subject
recipient: object, of
without: if; could; refus*; film; product; brand
trust: 0.65

[AID]
verbs: (pay|cover|finance|fund|bankroll|underwrite) ~ (salaries|wages|pensions|debt|debts|fuel bill|gas bill|arrears|budget) of
subject: country, gov, igo, place, named
actor: subject
recipient: of, in
without: its own; his own; staff; employees; late; owe*; refus*; stop*; if; could; promise*
trust: 0.6

# "The embassy reopened": what the embassy does its state does.
[SUPPORT]
verbs: reopen; (resume|restart) ~ (work|operations|operation|activities)
subject: embassy
actor: subject
recipient: none
without: if; holiday*; for visitors; after the holiday; visa section
trust: 0.8

# What is announced of missions is to come.
[SUPPORT]
verbs: (announce|confirm|plan|promise|prepare|discuss) ~ (reopening|re-opening|opening|return) ~ (embassy|consulate|embassies|consulates)
subject: country, gov, body, place, person, none, thing
actor: subject
recipient: none
absorbs: yes
status: planned
without: exhibition; near; outside; season; school
trust: 0.8

[SUPPORT]
nouns: reopening; re-opening; opening
object: embassy
actor: subject
recipient: none
without: exhibition; festival; hours
trust: 0.6

# Those who come to help, and what comes for that.
[AID]
verbs: (arrive|land|fly in|come|fly) ~ to (help|assist|treat|operate)
subject: person, number, expert, cop, thing, none, body, mil
near: doctors; surgeons; medics; experts; specialists; rescuers; firefighters; investigators; forensic; bomb technicians; psychologists; engineers; virologists; epidemiologists
actor: from, possessor, subject
recipient: in
count subject: persons
without: championship; festival; tourist*; if; lawyer*; observers
trust: 0.6

[AID]
verbs: land; land in; land at; touch down; touch down in; touch down at; arrive; arrive in; arrive at
subject: flyingthing, vehicle, convoything, weapon, thing
near: with masks; with medical; with humanitarian; of medical; of humanitarian; tonnes of supplies; tons of supplies; tonnes of medical; tons of medical; carrying medical; carrying masks; carrying humanitarian; ventilators; respirators; doses; vaccine; vaccines; test kits; protective
actor: possessor, from
recipient: in, at, to
without: drone*; fighter*; sold; bought; purchase*; export*; smuggl*; balloon*
trust: 0.6

[AID]
verbs: lend
object: country, gov, money, number, place, body
on:to: none, country, gov, body, place
near: billion; million; dollars; euros; rubles; roubles
subject: country, igo, gov, bus, place, body, none, named
not subject: lifeless
actor: subject
recipient: object, indirect, to
measures: money
without: his name; her name; its name; weight; voice; support to; shop*; pawn*; mortgage*; households
trust: 0.65

# --- Set phrases that name by themselves what they mean, whoever it is

# A bargain closed, a contract given or won, a prospect held out.
[AGREE]
verbs: (close|strike|do|reach|land|wrap up) ~ (deal|bargain|arrangement|compact); nail down ~ (terms|deal|agreement|accord|contract); (strike|reach|find|come to) ~ (bargain|accommodation|modus vivendi|common ground|middle ground); take up ~ (invitation|offer); seal ~ (deal|agreement|pact|accord|roadmap|contract|partnership|alliance|treaty|memorandum); give ~ assent to; set down ~ commitments; lay down ~ commitments; pledge ~ to (observe|respect|honour|honor|uphold|abide); put pen to paper on; give ~ word that; give ~ solemn (promise|pledge|word); make ~ promise; (renew|repeat|reaffirm|restate) ~ (promise|pledge|commitment) to
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, opp, bus
not subject: lifeless, sentencething
actor: subject
recipient: with, to
measures: money
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; decree; bill; striker; midfielder; defender; club; coach; film; record deal; album; trial; plea bargain; plea deal; account; wedding; fans; season
trust: 0.6

[AGREE]
verbs: (award|give|hand|let) ~ (contract|order|tender|concession) to
subject: country, gov, place, body, bus, named, none
actor: subject
recipient: to
measures: money
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; police; court; order to; medal; film; club
trust: 0.55

[AGREE]
verbs: (dangle|hold out) ~ (prospect|promise|hope|carrot|offer) of; (dangle|hold out|offer) ~ (olive branch|carrot) (to|before)
subject: country, gov, igo, leg, place, named, body, none
actor: subject
recipient: to, before
without: if; career; young; film
absorbs: yes
trust: 0.6

# Who stands by whom; thanks, honours and ties.
[SUPPORT]
verbs: profess ~ (loyalty|allegiance|support|solidarity|friendship) (to|for|with); (pledge|swear|declare|reaffirm|renew) ~ (loyalty|allegiance) to; (win|earn|gain|draw|receive|get|enjoy) ~ (backing|support|endorsement|praise|applause|plaudits|blessing) (of|from)
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, opp, talkedover, agreement, thing
not subject: sentencething
actor: of, from
recipient: subject
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; flag; oath; vote*; voters; club; fans; critics; audience; film; album; novel; juror*; financial; bank; money; military support; loan
trust: 0.5

[SUPPORT]
verbs: reward ~ with; (decorate|honour|honor|present|invest) ~ with ~ (medal|order|title|award|prize|star); pin ~ (medal|order|star|ribbon|cross|decoration) on; (confer|bestow) ~ (title|order|award|honour|honor|rank|citizenship) (on|upon); make ~ honorary (citizen|doctor|member|professor); name ~ (street|square|bridge|park) after; (give|receive|get) ~ standing ovation; (speak|talk) ~ highly of; have ~ (warm|kind) words for; take ~ side (of|on|in); (side|stand|throw in) ~ with ~ (belarus|minsk|lukashenko|moscow|tsikhanouskaya|protesters|opposition); champion ~ cause of
subject: country, gov, igo, leg, place, named, person, opp, ngo, body, diplomat, none, edu, rel
not subject: lifeless, cop, crm
actor: subject
recipient: object, on, upon, of, for, after, with
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; dog; cat; film; goal*; match; fans; pupils; quiz; beauty; handball; teammates
trust: 0.55

[SUPPORT]
verbs: (open|establish|set up|restore|re-establish|resume|upgrade|normalise|normalize|elevate|raise) ~ (diplomatic|consular) ~ (relations|ties|links|missions); (upgrade|elevate|raise) ~ (ties|relations) ~ to; (give|lend) ~ (consent|approval|assent) to ~ @agreement; (approve|endorse|ratify|adopt) ~ (treaty|accord|agreement|convention|protocol) with
subject: country, gov, igo, leg, place, named, body, none, number
actor: subject
recipient: with, to
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; sever*; cut*; broke*; downgrad*; trade union
trust: 0.55

# What is taken back, spared or let be.
[CONCEDE]
verbs: spare ~ (life|lives) of; withdraw ~ (charge|charges|complaint|lawsuit|accusation|accusations|indictment|suit|objection|objections); (drop|abandon|discontinue|halt|close|terminate) ~ (case|proceedings|prosecution|investigation|probe|inquiry) against; (throw out|quash|annul|void|overturn|strike down|set aside) ~ (case|charge|charges|conviction|fine|verdict|expulsion|dismissal|ban|ruling) ; (unfreeze|unblock|unlock|release) ~ (account|accounts|assets|funds); (restore|bring back|reintroduce|extend|introduce|grant) ~ (visa-free|visa-free entry|visa-free travel); give ~ permission (for|to hold); give ~ leave to; sanction ~ (march|rally|procession|demonstration|picket); grant ~ (pardon|clemency|amnesty|reprieve) to; make amends (to|for); say sorry (to|for); eat ~ words; eat humble pie; readmit; let ~ back into ~ (competition|competitions|federation|union|fold|games|olympics); (shelve|scrap|drop|abandon|ditch|withdraw) ~ (plan|plans|bill|tax|levy|project|demolition) ~ (after|following|amid|in the face of) ~ (protest|protests|outcry|pressure|public|petition|rallies|backlash)
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, jud, cop, opp, edu
not subject: lifeless
actor: subject
recipient: object, against, of, to, for, on
implied actor: authorities
count recipient: persons
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; appeal against; never; not ^withdraw; not ^drop; euros stolen; hospital; insurance; expulsion of ~ diplomat*; club; match; goal; film; gas; sheep; effort; expense
trust: 0.6

# Goods that one state gets from another, and what is made together.
[COOPERATE]
verbs: (supply|provide|furnish) ~ (belarus|minsk|russia|moscow|ukraine|kyiv|china|poland|lithuania) with ~ (gas|oil|crude|electricity|coal|petrol|diesel|fuel|potash|fertiliser|fertilisers|fertilizer|fertilizers|grain|timber|tractors|trucks|lorries|buses|milk|meat|sugar|uranium); (put in|place|sign) ~ order for ~ (belarusian|russian|chinese); (run|conduct|carry out|stage|hold|mount) ~ joint ~ (operation|raid|sweep|experiment|mission|expedition|inspection|investigation|project|study); (begin|start) to (produce|make|build|assemble) ~ (jointly|together) with; (produce|build|assemble|develop|manufacture) ~ jointly with; (swap|exchange|trade) ~ (prisoner|prisoners|spy|spies|captives) (for|with); (combine|merge|unify|harmonise|harmonize) ~ (tax|customs|payment|energy) ~ (system|systems|markets)
subject: country, gov, place, bus, named, body, cop, mil, number, none, person
not subject: opp, lifeless
actor: subject
recipient: with, object, for, to
measures: money, percent
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; humanitarian; donat*; free of charge; free; halt*; stop*; suspend*; refus*; sanction*; threaten*; not ^supply
trust: 0.6

[COOPERATE]
verbs: go to; head for; leave for; reach; be bound for; be shipped to; be exported to; be sold to
subject: trade, batch
on:to: country, place
near: worth; tonnes; tons; billion; million; first; batch; consignment
actor: possessor, from, of
recipient: to, for, object
measures: money, percent
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; humanitarian; aid; donat*; seized; smuggl*; troops; stolen
trust: 0.45

# Who pays, arms, trains or shelters whom.
[AID]
verbs: come up with ~ (million|billion|thousand|money|cash|loan|aid|funds) ~ for; allot ~ (million|billion|money|funds|loan|aid|grant|credit|rubles|euros|dollars); (pump|pour|plough|inject) ~ (million|billion|millions|billions|money|cash|funds) into ~ (economy|budget|belarus|minsk|media|civil|ukraine); (pick up|foot|settle) ~ (bill|tab) for; throw ~ lifeline; extend ~ (credit|line|loan) ~ to; fly in ~ (ventilators|medicine|medicines|vaccines|doctors|aid|supplies|masks|equipment|rescuers); (put|take) ~ up ~ (refugees|exiles|students|families|evacuees|migrants); give ~ (sanctuary|safe haven|a roof|shelter|refuge|asylum|home) to; open ~ (doors|homes|hospitals) to ~ (refugees|exiles|wounded|evacuees|students|victims); (fund|finance|pay for|sponsor) ~ (scholarships|scholarship|treatment|surgery|lawyers|studies) for
subject: country, gov, igo, ngo, place, body, bus, rel, edu, named, none, number, cvl, opp, leg, person
not subject: lifeless, cop
actor: subject
recipient: for, to, into, indirect, object
measures: money
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; own; bank robbery; shares; club; coach; film; advert*; ransom; fine; tax; refus*; stadium; own army; pension*
trust: 0.55

[AID]
verbs: (fly|set off|set out|leave|head|go|travel) ~ to ~ (help|assist|search for survivors|fight the fires|clear the rubble); (fly|set off|set out|leave|head|depart|fly out) (for|to) ~ (turkey|syria|ukraine|haiti|nepal|gaza|donetsk|lebanon|greece)
subject: cvl, convoything, person, number
near: rescuer*; firefighter*; doctors; medic; medics; surgeons; humanitarian; aid; relief; earthquake; dog handlers; sappers
actor: subject
recipient: to, for
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; migrant*; holiday; tourists; tournament; exile; fled; flee
trust: 0.5
`;
