/** AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE and AID in English. The format is told in ../format.ts. */
export const diplomacy = `
# --- AGREE --------------------------------------------------------------------------------------------------

[AGREE]
verbs: promise; pledge; vow; offer; guarantee; commit to; commit ~ to; bind ~ to; undertake to; undertake; take it upon ~ to; say ~ is ready to; volunteer; volunteer to; give ~ assurance; assure; accept ~ (invitation|offer|proposal); swear to; give ~ word
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: object, indirect, to, with
not subject: law, lifeless, expert
without: not pose; no threat; not a threat; poses no; no danger; nothing to fear; promised himself; promised herself; used cars; sunshine; brainless; severest; promised myself; guests; visitors; customers; clients; tourists; discount*; per cent a year; loans at; mortgages; tickets; courses; campaign; prayer; never to; election promise; condolence; resign*; revenge; punish*; retaliat*; right to; constitution; violations committed; crimes committed
measures: money
trust: 0.75

[AGREE]
verbs: put ~ signature; settle ~ (dispute|differences|terms|price|row); put pen to paper; reach ~ understanding; accept ~ (price|terms|conditions|offer|proposal|plan|deal|invitation|compromise|formula|mediation); agree in principle; agree ~ on ~ terms; (land|win|secure|get) ~ (contract|order|tender); sign ~ letter of intent; secure ~ (deal|contract|agreement|order); sign ~ (declaration|protocol|memorandum|contract|accord|treaty|roadmap|charter|pact|deal|agreements|contracts|documents); initial; broker ~ deal; clinch; come to ~ understanding; come to ~ arrangement; enter into ~ (pact|partnership|alliance); cut ~ deal; do ~ deal; make ~ deal; make ~ pledge; give ~ pledge; make ~ commitment; take on ~ commitment; reach ~ (arrangement|truce|consensus); agree ~ price; fix ~ terms; shake hands over; set ~ seal
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
without: decree; bill; law; order; petition; open letter; appeal; player; coach; striker; ultimatum; a statement on; into law; squad; line-up; lineup; starting eleven; roster; workers agree; experts agree; analysts agree; observers agree; many of; most of; economists agree; critics agree; everyone agrees; all agree; loss; death; grief; past; the fact; what happened
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

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT visit]
verbs: meet; meet with; visit; host; hold ~ @talks; welcome; have ~ @talks; sit down with; pay ~ visit; confer; confer with; negotiate with; drop in on; drop by; sit down; sit down to; get down to ~ @talks; dine with; wind up ~ visit; begin ~ visit; conclude ~ visit; make ~ visit; (wrap up|end|finish|complete|start|continue) ~ (visit|trip|tour|mission); embark on ~ (visit|trip|tour); call at; lunch with; chair ~ @talks; huddle; huddle with; play host to; open ~ @talks; start ~ @talks; attend ~ @talks; conduct ~ @talks; exchange view; be received by; sound out; spend ~ day in; hold ~ (conversation|audience|meeting|consultations); have ~ (conversation|audience|meeting|lunch|dinner); hold court with; parley; parley with; carry ~ (letter|message) to; bring ~ (letter|message) to; hand ~ message from; deliver ~ message; spend ~ (hour|hours|minutes) with; be on ~ visit; be (in|at) ~ for ~ (talks|meeting|visit|summit); engage with
subject: person, body, named, country, pronoun, number
object: person, body, named, country, place, talks, none, number, talkedover
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by, at
without: tourist*; holidaymaker*; sightse*; pilgrim*; lawyer; lawyers; attorney; target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; death; threshold; standard; reporters; journalists; report*; news agency; newspaper; police station; hospital; prison; colony; custody; supporters; band; orchestra; choir; troupe; squad; circus; bbc; reuters; crowd; court; judge; decision; release; sanctions; news; exile; refuge; radio; telegram; twitter; television; flowers; girlfriend; fans; fan; guests; tourists; school; class; session; committee; security council; cabinet; government; council of ministers; parliament; board; plenary; conference; party; assembly; emergency meeting; meeting on; working meeting
near: minister; president; ministers; leader*; envoy; ambassador; talk*; delegation; official*; summit; commissioner; counterpart; chancellor; premier; secretary; visit*; diplomat*; parliament; putin; lukashenk*; opposition; representative*; state; lawmakers; tsikhanousk*; tikhanovsk*; bishop; pope; chief; king; council; civil society; commission; prime; governor; senator*; nato; kremlin; speaker; works; mep*; negotiat*; director; head; mission; nuncio; cardinal; delegates; mayor; kgb; trade
trust: 0.55

# What is discussed is no one who is met.
[CONSULT visit]
verbs: discuss; negotiate; discuss ~ with; negotiate ~ with
subject: person, body, named, country, pronoun, number
object: person, body, named, country, place, talks, none, number, talkedover, border, measure, sanctions, aid, agreement
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless
actor: subject
recipient: with, between
without: lawyer; lawyers; attorney; target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; death; threshold; standard; reporters; journalists; report*; news agency; newspaper; police station; hospital; prison; colony; custody; supporters; band; orchestra; choir; troupe; squad; circus; bbc; reuters; crowd; court; judge; decision; release; sanctions; news; exile; refuge; radio; telegram; twitter; television; flowers; girlfriend; fans; fan; guests; tourists; school; class
near: minister; president; ministers; leader*; envoy; ambassador; talk*; delegation; official*; summit; commissioner; counterpart; chancellor; premier; secretary; visit*; diplomat*; parliament; putin; lukashenk*; opposition; representative*; state; lawmakers; tsikhanousk*; tikhanovsk*; bishop; pope; chief; king; council; civil society; commission; prime; governor; senator*; nato; kremlin; speaker; works; mep*; negotiat*; director; head; mission; nuncio; cardinal; delegates; mayor; kgb; trade
trust: 0.55

# "Called on him in Minsk": a visit, where nothing is asked.
[CONSULT visit]
verbs: call on; drop in on; look in on; pay ~ call on; come calling on; stop by to see
subject: person, named, gov, igo, diplomat, leg
on:on: person, named, gov, leg, diplomat
actor: subject
recipient: on
without: to release; to free; to stop; to end; to resign; police; warrant; strike; voters; telephone; mobile
trust: 0.55

# Journeys: only those of people who travel to talk.
[CONSULT visit]
verbs: speak with; talk with; talk to; speak to; talk ~ over with; chat with
subject: person, body, named, country, pronoun, number
object: none, talks, talkedover
not subject: lifeless, crowdweapon
on:of: none
near: minister; president; ministers; leader*; envoy; ambassador; delegation; official*; commissioner; counterpart; chancellor; premier; secretary; diplomat*; putin; lukashenk*; opposition; representative*; lawmakers; tsikhanousk*; tikhanovsk*; pope; chief; kremlin; mep*; negotiat*; governor; head of; prime; senator*
actor: subject
recipient: with, to
without: reporters; journalists; report*; news agency; newspaper; supporters; bbc; reuters; crowd; court; judge; radio; telegram; television; fans; interview; public; guards; doctor*; correspondent*; condition of; anonymity; the press
trust: 0.6

[CONSULT visit]
verbs: fly to; travel to; arrive in; arrive for; arrive at; come to; tour; fly in; fly into; land in; touch down in; stop over in; turn up in; head to; head for; set off for; go to; leave for; be ~ in; swing through; be back in; be in; be at; inspect; work in
subject: person, body, named, country, pronoun, number
not subject: troopsthing, vehicle, ref, crowdweapon, lifeless, weapon
not object: law, weapon, prison, site, case, measure, sentencething, violence, property
near: ^for talks; to meet; to discuss; negotiat*; ^for negotiations; summit; to attend; to address; visit*; ^on a visit; trip; delegation; envoy*; ^for consultations; ^for a meeting; to mediate; counterpart; mission; ^for the talks; for the purpose; secretary; representative*; lawmakers; senator*; cardinal; pope; minister; premier; chancellor; commissioner; ambassador; nuncio
actor: subject
recipient: object, with, to, between, by, in, at
without: exile; flee*; fled; asylum; migrant*; prison; police; custody; hospital; court; crowd*; troops; soldiers; jail; colony; border; crossing; plane carrying; refus*; war; school; trial; office; post; favour of; favor of; talks of; charge of; opening; power; at work; shop; theatre; ready; visitors; tourists; zoo; holiday*; market; dock; go on; goes on; went on; spot; scene; crash site; polls; within minutes; to work; to war; to bed; to mass; came to power; come to power; came to light; came to a halt; came to nothing; came to terms; to inaugurate; to study; came to blows; came to court; for treatment; to vote; to the polls
trust: 0.55

[CONSULT visit]
verbs: meet; hold ~ @talks; host; visit; negotiate with; hold ~ consultation; sit down with; confer with
subject: person, body, named, country
object: person, body, named, country, place, talks
not subject: troopsthing, vehicle, ref, crowdweapon
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by
without: target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; news; threshold; standard; letter; award; reports; wife; husband; girlfriend; boyfriend; mother; friend*; relatives; website; dance; round of; gates; client*; her son; his son; daughter; at home; searches; summons; exiles; rally
trust: 0.65

[CONSULT visit]
verbs: be due in; be due at; be due back in; be due to (arrive|visit|meet); be expected in; be due for ~ @talks; be expected at; be expected to (visit|arrive|meet)
subject: person, body, named, gov, igo
near: minister*; president*; representative*; envoy*; delegation; ambassador*; talks; leader*; visit; chancellor; premier; head; chief; director; boss; inspector*; iaea; imf; fund; commission; cardinal; bishop; special; rapporteur; commissioner; negotiat*; bank; foreign; counterpart; secretary; mission; meeting
status: planned
actor: subject
recipient: with, in
without: court; trial; prison; rain; troops; contingent; trains; soldiers
trust: 0.7

# "The visit of the envoy to Minsk": who comes stands behind "of".
[CONSULT visit]
nouns: visit; trip; working visit; state visit; official visit; arrival
near: minister*; president*; envoy*; delegation; ambassador*; talks; leader*; secretary; chancellor; premier; commissioner; negotiat*; lawmakers; senator*; mission; diplomat*; counterpart
genitive: person, named, gov, igo, leg, diplomat
actor: genitive
recipient: to, with
without: ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; suspend*; report; no plans; hope*; expect*; prospect*; possible; without; migrants; troops; prison; tourists; team; spring; winter; refugees; train; ship; hunters; fishermen; anglers; fishing; shot
trust: 0.55

[CONSULT visit]
nouns: visit; =talks; meeting; negotiation; summit; consultation; trip; working visit; state visit; official visit; face-to-face
actor: subject, between, of
recipient: to, with, object, between
needs: both-sides
without: ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; prison visit; suspend*; peace talks; break off; report; plans for; no plans; hope*; expect*; resume; prospect*; possible; without; told a; told the; recall*; returned to; put off; left for home; security officials; top officials; working meeting; security committee; committee; cabinet; security council; party meeting; staff meeting; factory meeting; their second meeting; their third meeting; their first meeting; general meeting; meeting of the government; board meeting; union meeting
trust: 0.5

[CONSULT phone]
verbs: speak; speak with; speak to; talk; talk to; talk with; talk ~ round; talk ~ over; discuss; discuss ~ with; confer; confer with; converse; call; reach
subject: person, named, body, country, pronoun, number
object: none, person, named, country, talks, talkedover, thing, pronoun, body
near: telephone; phone; ^by phone; ^by telephone; hotline; video link; video-link; videolink; video call; ^by video; video conference; videoconference
actor: subject
recipient: with, to, object
without: police; ambulance; relatives; mother; journalist*; reporters; tapped; hacked; phones; number; lawyer; court; emergency; interview; video; by video; at a rally; crowd; rally; conference; to reporters; journalists; in parliament; at a press
trust: 0.75

[CONSULT phone]
verbs: be on ~ phone; be on ~ telephone; be on ~ line; be ~ on the phone with; get on ~ phone; have ~ (telephone|phone) ~ (talk|talks|conversation|call); hold ~ (phone|telephone) ~ (call|talk|talks|conversation); call ~ to (congratulate|discuss|thank|inform|offer|express); make ~ phone call; place ~ call to; exchange ~ calls; phone; telephone; speak by phone; speak by telephone; talk by phone; talk by telephone; speak on the phone; speak over the phone; talk over the phone; hold ~ phone call; hold ~ telephone conversation; have ~ phone call; have ~ telephone conversation; hold ~ phone conversation; call ~ to discuss; discuss ~ by phone; discuss ~ by telephone; hold ~ telephone talks; have ~ call with; talk on the phone
subject: person, named, body, country, pronoun, number
object: none, talks, thing, person, named, country, body, pronoun, talkedover
actor: subject
recipient: with, object, to
without: police; ambulance; relatives; mother; journalist
trust: 0.85

[CONSULT phone]
verbs: ring; ring up
subject: gov, diplomat, named, igo, leg
object: gov, diplomat, named, igo, leg
actor: subject
recipient: object
without: bell*; alarm*; doorbell; relatives; mother; lawyer
trust: 0.75

# "The minister received the envoy": people, and no years or parcels.
[CONSULT visit]
verbs: receive; be received by
subject: gov, diplomat, igo, leg, rel, opp, named, person, body, country
object: gov, diplomat, igo, leg, rel, opp, named, body, med, bus, person
not object: text, money, aid, trade, weapon, prize, sentencething, law, prison
actor: subject
recipient: object, by
without: award; applause; choir; orchestra; letter; years; year; months; month*; treatment; hospital; asylum; information; percent; votes; exiles; patients; wounded; reports; parcel; of the group; orders; instructions; prisoners; migrants; refugees; families; rest of
trust: 0.62

[CONSULT phone]
nouns: phone call; telephone call; phone conversation; telephone conversation; telephone talk; phone talk; call with; telephone conversations
actor: subject, between
recipient: with, to, between
needs: both-sides
trust: 0.65

[CONSULT multilateral]
verbs: (gather|assemble|huddle|convene) ~ in; (gather|assemble|convene) ~ for; be convened; be called together; be summoned to ~ (meeting|session|summit); be called to ~ (meeting|session|summit); huddle; hold ~ retreat; sit down in; come together in; come together for; take up ~ (issue|matter|question|case|situation); hold ~ (summit|session|meeting|consultations|conference); be in session; meet for ~ day; meet behind; confer by; gather for ~ summit; gather for ~ meeting; meet in ~ session; hold ~ summit; hold ~ emergency session; hold ~ video conference; convene; attend ~ summit; take part in ~ summit; meet by video; hold ~ emergency meeting; hold ~ session; discuss at ~ meeting
subject: igo, gov, leg, country, number, mil
not subject: opp
object: talks, none, body, person, talkedover, thing, sanctions, measure
near: minister*; union; summit; council; leaders; bloc; csto; nato; eu; osce; states; cis; foreign; session; united; commission; security; ambassadors; countries
actor: subject
recipient: with, object
without: party congress; court; parliamentary session; protest*; rally; square; crowd*; bill; squat; street; cell; ministers resign
trust: 0.85

[CONSULT multilateral]
verbs: meet; meet in; gather in; hold ~ @talks; convene; confer; discuss; sit down
subject: gov, leg, person, number, country
near: weimar; visegrad; normandy format; baltic states; bucharest nine; nordic; three countries; four countries; five countries; six countries; all six; all five; eastern partnership; eurasian union; eurasian economic; heads of government; heads of state; leaders of the; ministers of the; trilateral; quadrilateral; four-way; three-way; g7; trio; troika
object: none, talks, talkedover, country, place, thing
actor: subject
recipient: with, object
without: reporters; court; if; fans; school; students; world cup; two countries; both countries; two leaders; met with
trust: 0.55

[CONSULT multilateral]
verbs: discuss; debate; sit; confer; meet; take up
subject: igo
object: none, talks, talkedover, thing, sanctions, measure
near: minister*; union; summit; council; leaders; bloc; csto; nato; eu; osce; states; foreign; session; commission; ambassadors; envoys
actor: subject
recipient: with, object
without: deadline; target; court; demand*; criteria
trust: 0.6

[CONSULT third-party]
verbs: mediate; broker; act as mediator; act as go-between
actor: subject
recipient: between, with, object
without: deal on; release
trust: 0.6

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: praise; hail; welcome; thank; applaud; commend; laud; endorse; back; support; salute; congratulate; honour; honor; recognise; recognize; express ~ @support; voice ~ @support; decorate; nominate; throw ~ weight behind; stand by; side with; defend; pay tribute to; (put|add|lend) ~ (name|names|signature|signatures) to ~ (letter|statement|appeal|petition|declaration) ~ (support|solidarity|defence|defense); sign ~ (letter|statement|appeal|declaration|petition) of ~ (support|solidarity); sign ~ (letter|statement|appeal|declaration) in ~ (support|solidarity|defence|defense); hail as; express ~ gratitude; be grateful to; extend ~ congratulation; offer ~ congratulation; offer ~ support; declare ~ support; reaffirm ~ support; show ~ support; champion; speak in favour of; speak in favor of; come out in support of; give ~ backing; ratify; acknowledge ~ as; present ~ (award|medal|order|prize|title); confer ~ award; express ~ solidarity; voice ~ solidarity; establish ~ diplomatic; open ~ embassy; reopen ~ embassy; restore ~ diplomatic; resume ~ diplomatic; send ~ congratulation; pass ~ greetings; bestow; declare ~ solidarity; salute as; pin ~ medal; stand up for; speak up for; speak highly of; speak well of; compliment; pay ~ compliment; pay ~ compliments; (heap|lavish|shower) ~ praise; sing ~ praises; (express|voice) ~ (approval|admiration|appreciation|respect|thanks|backing); convey ~ (congratulations|greetings|thanks|wishes|gratitude|support|solidarity); cable ~ (congratulations|greetings|wishes); send ~ (congratulatory|greetings|telegram); offer ~ (congratulations|thanks|backing); wish ~ success; give ~ (ovation|applause|welcome|backing); vouch for; rally to; come to ~ (defence|defense) of; stand ~ on the side of; be on ~ side of; be firmly behind; take ~ side; (name|declare|recognise|recognize|designate|consider|list) ~ (prisoner|prisoners) of conscience; (recognise|recognize|designate|declare|list) ~ (political|as political) ~ (prisoner|prisoners); take ~ patronage; become ~ godparent; adopt ~ prisoner; (make|name|declare|elect) ~ (honorary|honourary|laureate); align ~ with ~ statement; (award|give|hand|grant) ~ (medal|prize|title|honour|honor|award|diploma|citizenship); vote to (recognise|recognize|accept|ratify|back|support|condemn ~ in); (lay|throw) ~ behind; hold ~ up as; speak in ~ defence of; speak in ~ support of; come to ~ (defence|defense); name ~ (street|square|park|bridge|school|prize) ~ after; bless; (adopt|pass|approve|issue) ~ (resolution|declaration|statement) ~ (support|solidarity|backing|supporting); place ~ trust in; put ~ faith in
subject: person, body, named, country, pronoun, place, none, number
object: person, body, named, country, none, support, release, agreement, thing, embassy, place, protestevent, number, post, sanctions, measure, talks, vote, law
not object: prison, property, site, money, trade
not subject: lifeless
actor: subject
recipient: object, with, for, to, of, behind
without: himself; herself; themselves; readers; viewers; audience*; novel; album; performance; extremist; terrorist; contract; asylum; as extremist; guilty; damages; scholarship; financially; bank; tender; reality; migrant*; suspect; body; remains; years; months; percent; per cent; % of; votes; ballots; goalkeeper; goal; coach; club; fans; first guests; its guests; passengers; tourists; holidaymakers; shoppers; customers; first visitors; thank you for; farm show; show prize; trade fair; agricultural show; cakes; easter; icon; holy water; newlyweds; new ones; newly; were recognised as political prisoners; number of; vienna convention; convention; obligation*; commitment*; agreement; treaty; deal; terms
trust: 0.65

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
verbs: (win|receive|get|collect|accept|pick up|take|land|scoop|share|claim) ~ (prize|award|medal|order|honour|honor|scholarship|laureateship); be honoured with; be honored with; be decorated with; be named ~ (laureate|winner|honorary); become ~ (laureate|honorary)
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
without: referendum as; result*; sanctions; extremist; terrorist; budget; new ones; newly; were recognised as political prisoners; number of
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

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: lift; ease; relax; remove; drop; scrap; abolish; end; shelve; abandon; unlock; reopen; open; waive; loosen; rescind; repeal; roll back; revoke; suspend; unfreeze; soften; cancel; delist; withdraw
object: sanctions, measure, case
not object: weapon, troopsthing, embassy, diplomat, person, disease, accident
actor: subject
recipient: object, on, against, from, for
without: licence; license; accreditation; citizenship; card; criminal case was opened; open ~ case; opened; new case; open*; once; the moment; as soon as; put off; had planned; delay*; shelv*; postpone*; when we; if and when; presidential terms; term limit; term limits; limit on presidential
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
without: sanatorium; patients; sanatoriums; injury; knee; nazism; nazi*; stalin*; snow; road; debris; mine*; square; crowd*; forest; customs; hurdle; bar; refus*; demand*; urge*; if; match; goal; land; minefield; appeal by prosecutors; veterans
trust: 0.6

# What an office lets be done that was forbidden.
[CONCEDE]
verbs: (issue|grant|publish|extend|give|renew) ~ (licence|license|waiver|permit|authorisation|authorization|exemption|carve-out|derogation) ~ (allow|permit|let|authorise|authorize|enable|for|to); (allow|permit|let|authorise|authorize) ~ (transaction|transactions|dealings|winding|business|imports|exports|flights|sales|purchases|trade|deliveries) ~ (with|by|of|to|through|involving|from); pave ~ way for ~ (return|lifting|reopening|resumption|exports|flights|sales); give ~ green light to ~ (export|exports|flights|sale|sales|purchase|return)
subject: country, gov, igo, place, text, law, thing, none
near: sanction*; treasury; licence; license; ofac; potash; belavia; airline; bank; embargo; ban; blacklist*; restrict*; brussels; exempt*
actor: subject
recipient: to, for, with, of, from
without: refus*; urge*; if; broadcasting; driving; revoke*; fishing
trust: 0.55

# A border or road that is opened again.
[CONCEDE]
verbs: reopen; re-open; open again; unlock; unseal; unblock; open; restart; resume ~ (traffic|transit|crossings|passenger|bus|train); let ~ through; restore ~ traffic; be open again; clear for ~ traffic
object: border, traffic, none, passthing
subject: country, gov, body, place, person, named, none, cop, border, traffic
not subject: bus, lab, school
near: border; crossing*; checkpoint*; frontier; post; medininkai; traffic; transit; lorr*; trucks; airspace; railway
actor: subject
recipient: to, for
implied actor: authorities
without: urge*; call* on; call* for; demand*; if; unless; refus*; fire; case; shop; school*; embassy; museum; until; propose*; trial; market; consulate; trench; gate; front; closed; shut; once; the moment; as soon as; put off; had planned; delay*; shelv*; postpone*; when we; if and when
trust: 0.6

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
actor: subject
recipient: object, to, for, against, of, on
implied actor: authorities
without: refus*; urge*; demanded; call* on; call* for; if; unless; would not; not allow; never; goal; point; asked; ask*; appeal*; plea; prosecut*; school*; hours; vacation
trust: 0.5

[CONCEDE]
verbs: pardon; amnesty; grant ~ pardon; sign ~ pardon; give ~ amnesty; commute; acquit; clear ~ of; drop ~ (charge|charges) ~ (against|over); drop ~ (case|charges|proceedings); close ~ case; reinstate; exonerate; promise to release; back down; give in to; cave in; yield to; make ~ concession; allow ~ to return; agree to release; call off ~ (strike|protest|rally|hunger); end ~ hunger strike; suspend ~ (strike|protest|rally|hunger); delist; remove ~ from ~ sanctions; take ~ off ~ sanctions; rehabilitate; reverse ~ decision; extend ~ visa-free; introduce ~ visa-free; (scrap|abolish|waive|drop|lift) ~ (visa|visas); abandon ~ plan; relent; backtrack; unblock; climb down; restore ~ accreditation; lift ~ ban; lift ~ restriction; ease ~ rule
subject: person, body, named, country, none, place
actor: subject
recipient: object, to, for
count recipient: persons
implied actor: authorities
without: pardon me; presidential pardon plea; card; for the error; for the inconvenience; by train; by bus; by car; to work; minister was; minister has been; ministers were; general was; checks at; checks on; border checks; controls; nazism; nazi*; patients; veterans
trust: 0.75

[CONCEDE]
nouns: pardon; amnesty; concession; clemency; ^lifting of sanctions; ^easing of sanctions
actor: subject
recipient: object, for, to
needs: actor
without: request*; plea; ask*; petition; seek; appeal; under an amnesty; under the amnesty; by an amnesty; cut by; thanks to; freed; released; let out; set free; anniversary
trust: 0.45

# --- COOPERATE ----------------------------------------------------------------------------------------------

[COOPERATE]
verbs: cooperate; cooperate with; collaborate; export; import; sell; deliver; supply; supply ~ with; trade with; ship; hold ~ joint; conduct ~ joint; begin ~ joint; launch ~ joint; carry out ~ joint; stage ~ joint; start ~ joint; extradite; hand over; exchange ~ (intelligence|information|prisoner|data); share ~ intelligence; swap; buy; purchase; coordinate with; build ~ plant; join ~ drill; join ~ exercise; take part in ~ joint; train together; open ~ (flight|flights|route|routes|line|service|plant|line|assembly); launch ~ (flight|flights|service|route|train|production|assembly); pool ~ (data|intelligence|resources|efforts); resume ~ (flight|trade|train|service|supply); take part in ~ drill; barter; set up ~ joint venture; (build|develop|create|establish) ~ joint; transport; pump; transit; purchase; source; merge
subject: body, country, bus, person, place, trade, named, weapon, aid, vehicle, gov, cop, number
not subject: lifeless, criminal
not object: crowdweapon, protestevent, prison, violence
near: joint; export*; import*; trade; tractor*; potash; oil; gas; goods; tonne*; ton; million; billion; fuel; intelligence; prisoner*; drill*; exercise*; contract; supply; supplies; supplied; delivery; fertiliser*; fertilizer*; harvester*; product*; equipment; cargo; flight*; nuclear; electricity; agreement; cooperation; parts; chips; trucks; lorries; buses; machine*; refinery; crude; grain; market
actor: subject
recipient: to, with, from, object, for
count object: vehicles
measures: money, percent
without: fail*; weapon; drug; cigarettes; refus*; stop*; sanction*; ban; banned; banning; detain*; tear gas; jail*; forged; counterfeit; smuggl*; less; halt*; suspend*; result*; speech; photograph; news; blow; verdict; letter
trust: 0.55

[COOPERATE]
verbs: (pool|share|exchange|swap) ~ (data|intelligence|information|databases|experience); (open|launch|start|introduce|begin) ~ (flight|flights|route|train|bus|ferry|air) ~ (to|between|with); undergo ~ training; train alongside; practise ~ together; team up; team up with; join ~ (hands|drill|drills|exercise|exercises|manoeuvres|project); work together; work ~ together on; hand ~ over to ~ (russia|moscow|minsk|belarus|fsb|kgb); turn ~ over to ~ (russia|moscow|minsk|belarus|fsb|kgb); (dock|arrive) ~ (crude|oil|cargo|shipment|consignment); take delivery of; alert ~ (army|counterparts|neighbours|side); step up ~ (trade|exports|imports|shipments|deliveries); start ~ (exports|imports|shipments|deliveries|supplies|production); resume ~ (exports|imports|shipments|deliveries|supplies|flights); (sell|export|ship|supply|deliver|send) ~ (tractors|buses|trucks|lorries|harvesters|potash|fertiliser|fertilizer|oil|crude|petrol|diesel|gas|electricity|grain|milk|dairy|meat|beef|timber|tyres|cement|sugar|eggs|butter|cheese|elevators|lifts|trams|trolleybuses|trolleybus); (buy|import|purchase|order|receive) ~ (tractors|buses|trucks|lorries|harvesters|potash|fertiliser|fertilizer|oil|crude|petrol|diesel|gas|electricity|grain|trams|trolleybuses|locomotives|trains) ~ from
subject: body, country, bus, person, place, named, gov, cop, mil, number, none, ngo
not subject: lifeless, opp, criminal
actor: subject
recipient: to, with, from, for, indirect
count object: vehicles
measures: money, percent
without: fail*; refus*; stop*; sanction*; ban; banned; detain*; jail*; forged; smuggl*; less; halt*; suspend*; humanitarian; aid; gift; donat*; threat*; strike; protest*; cut; opposition; activists; striker; note; protest note; letter; power
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

# --- AID ----------------------------------------------------------------------------------------------------

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
without: sell; sold; bought; contract; export*; from belarusian territory; from belarus; fired; launch*; if; nuclear; smuggl*; russia sent; troops; rubles; fifty dollars; dollars to a fund; at christmas; for christmas; having sent; accused of sending; convicted; charged; sentenced; penal colony; for sending; postcard*; letter*
trust: 0.55

[AID]
verbs: lend; loan; grant; give; provide; donate; send; allocate; approve; extend; award; deliver; disburse; earmark; transfer; hand; supply; issue; ship; refinance; finance; fund; bankroll; subsidise; subsidize; shelter; contribute; write off; write off ~ (debt|debts|loan); restructure ~ debt; raise; hand out; give out; distribute; chip in; chip in with; set aside; make ~ available; unblock; release; commit; wire; remit
object: aid, money
not object: sanctions, sentencething, troopsthing, case
actor: subject
recipient: indirect, to, for, object
measures: money
without: ban list; visa ban; blacklist; sanctions list; entry ban; fine; damages; ransom; tax; refus*; deny; denied; embezzle*; bribe; prison; compensation; court; warning; interview; permission; contract; wage*; salary; salaries; pension*; price; taxes; winner; reward; ready to; film; worth; fence; barrier; construction; road; salaries; fifty dollars; dollars to a fund; at christmas; for christmas; having sent; accused of sending; convicted; charged; sentenced; penal colony; for sending; postcard*; letter*
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
without: can not help; help but; investigat*; bail; coup; homework; drill*; exercise*
trust: 0.5

[AID]
nouns: loan; credit; grant; humanitarian aid; aid package; military aid; financial aid; humanitarian assistance; aid
actor: subject, from
recipient: to, for
needs: both-sides
measures: money
without: legal aid; first aid; without; sought; ask*; request*; suspend*; freez*; refus*
trust: 0.4
`;
