/** ELECT, GOVERN and RELOCATE in English. */
export const state = `
# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: vote; go to the poll; cast ~ (ballot|vote); head to the poll; hold ~ @vote; elect; go to vote; open ~ poll; open ~ polling; queue to vote; vote early; begin ~ voting; hold ~ referendum; stage ~ election; close ~ poll; cast a ballot
subject: person, body, country, vote, named, number, none, place
object: vote, none, person, body, post, number
actor: subject
recipient: object
measures: percent
without: un; general assembly; parliament; mep*; deput*; lawmaker*; council; resolution; sanctions; bill; confidence; against; veto; duma; sejm; congress; unanimously; house; senate; fraud
implied actor: voters
trust: 0.55

[ELECT vote]
verbs: take place; be held; begin; start; open; close; stand at; reach; get under way; end
subject: vote
actor: none
recipient: none
measures: percent
implied actor: voters
without: snap election; recount; campaign; trial
trust: 0.65

[ELECT vote]
nouns: turnout; polling day; early voting; polling; voter turnout
actor: none
recipient: none
measures: percent
near: per; percent; %; is; was; began; reached; opens; stood; exceeded; %; put
implied actor: voters
trust: 0.5

[ELECT schedule]
verbs: set ~ @vote; schedule ~ @vote; call ~ @vote; fix ~ date; announce ~ @vote; set ~ date; appoint ~ @vote; postpone ~ @vote; move ~ @vote; bring forward ~ @vote; reschedule ~ @vote; delay ~ @vote
actor: subject
recipient: none
near: election*; vote; referendum; ballot; poll; polls
without: free and fair; fresh; recount; demand*; new election
trust: 0.75

[ELECT result]
verbs: declare ~ winner; be declared; declare ~ (elected|re-elected|victory|result); win; be credited with; credit with; win ~ @vote; secure; proclaim ~ winner; claim victory; re-elect; reelect; be elected; announce ~ result; hand ~ victory; give ~ per cent; give ~ percent; give ~ %; get ~ per cent; get ~ percent; get ~ %; take ~ per cent; take ~ percent; take ~ %; receive ~ per cent; receive ~ percent; garner; poll; sweep to; lose ~ @vote; claim ~ victory; publish ~ result; annul ~ @vote; be named winner; award ~ victory
subject: person, body, named, vote, none, pronoun, country
near: election*; vote*; percent; per cent; %; landslide; winner; victory; ballot; referendum; poll*; term; result*
actor: none
recipient: object, subject
measures: percent
implied actor: Central Election Commission
without: prize; match; championship; medal; tournament; game; contract; cup; support; parole; release; demand*; trade; inflation; price*; gdp; turnout; exports
trust: 0.65

[ELECT inaugurate]
verbs: inaugurate; swear in; take ~ oath; take office; be sworn in; hold ~ inauguration; assume office; take ~ oath of office
subject: person, named, none, body
actor: object, subject
recipient: none
without: plant; factory; line; road; flight; station; monument; bridge
trust: 0.75

[ELECT inaugurate]
nouns: inauguration; inauguration ceremony; swearing-in
actor: subject
recipient: none
trust: 0.5

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN law]
verbs: sign ~ @law; adopt ~ @law; pass ~ @law; approve ~ @law; enact; enact ~ @law; promulgate; sign into law; amend ~ @law; amend; issue ~ @law; introduce ~ @law; vote through; draft ~ @law; back ~ @law; vote for ~ @law; give ~ approval to; endorse ~ @law; pass ~ reading; toughen ~ @law; sign ~ into law; approve ~ in reading; come into force; take effect; enter into force; come into effect; ratify ~ @law; clear ~ parliament; extend ~ (law|death penalty); adopt ~ resolution; vote on ~ @law; submit ~ @law; rewrite ~ constitution; change ~ constitution
subject: person, body, named, country, law, none, place
not object: agreement
actor: subject
recipient: none
measures: percent
without: agreement; sanctions; treaty with; loan; asylum; ban; exam; state of emergency; budget airline; embassy; ban on
trust: 0.75

[GOVERN appoint]
verbs: appoint; name ~ (ambassador|minister|head|director|chief|chairman|deputy|envoy|governor|prime minister|judge|commander|secretary|prosecutor|commissioner); nominate ~ (ambassador|minister|head|director|chief|judge|commander|secretary); promote to; install ~ as; make ~ (minister|head|ambassador|governor); put ~ in charge; put ~ at the head; confirm ~ as; designate ~ as (minister|head|ambassador); assign ~ to; elevate ~ to; place ~ in charge; hand ~ post; entrust ~ with; take over as; become ~ (minister|head|ambassador|chief|director|governor|chairman)
subject: person, body, named, country, none, pronoun
object: person, named, none, post, number
not object: law, sanctions
actor: subject
recipient: object
implied actor: president
without: extremist; terrorist; date; election; suspect; sources; lawyer; coach
trust: 0.75

[GOVERN appoint]
nouns: appointment
actor: subject
recipient: object
needs: recipient
without: doctor; medical
trust: 0.4

[GOVERN dismiss]
verbs: dismiss; sack; fire; remove; relieve ~ of; oust; replace; suspend; demote; strip ~ of ~ (post|rank); remove ~ from office; remove ~ from ~ post; axe; reshuffle; recall ~ from ~ post
object: post, person, named
subject: person, body, country, none, named, pronoun
near: minister; head; chief; ambassador; governor; director; commander; general; deputy; official*; post; government; chairman; cabinet; prosecutor; judge; rector; secretary; mayor; officer*
not object: weapon, crowdweapon, case, law
actor: subject
recipient: object
implied actor: president
without: claim*; tear gas; shot*; missile*; worker*; striker*; miner*; teacher*; university; diplomat*; sanction*; persona; doctors; employee*; staff; accusation; criticism; footage; idea; theory; activist*; appeal; journalist*
trust: 0.65

[GOVERN decide]
verbs: order; order ~ to; tell ~ to; instruct; instruct ~ to; task; task with; charge with; direct ~ to; command; give ~ instruction; give ~ order; assign; set ~ task
object: gov, cop, mil, jud, edu, troopsthing
subject: gov, person, named, pronoun, none
not subject: jud, country
not object: country, diplomat
actor: subject
recipient: object, to
without: staff; embassy; court; out of; leave the country; release; stand trial
absorbs: yes
trust: 0.85

[GOVERN decide]
verbs: order; instruct; decide; decide to; approve; task; decree; resolve; authorise; authorize; launch ~ programme; approve ~ programme; rule; direct; set up; create; establish; allocate; raise ~ (salary|salaries|pension|price|tax|tariff|wage|age); cut ~ (salary|pension|price|tax|tariff|interest); fix ~ price; freeze ~ price; introduce ~ tax; devalue; nationalise; merge; reform; plan; form ~ commission; abolish ~ (post|ministry|fee); give ~ instruction; charge ~ with
subject: person, body, named, country
near: government; president; minister; ministry; council; commission; programme; program; official*; lukashenk*; zelensk*; putin; duda; tusk; cabinet; decree; parliament; budget; head of state; committee; leader; authorities
not object: sanctions, aid, person, agreement
actor: subject
recipient: object, to
without: court; judge; release; arrest; fire; restaurant; meal; loan; asylum; trial; visa; liquidation; strike; protest*; march*; union; rally; sanction*
absorbs: yes
trust: 0.5

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: flee; flee to; flee from; escape to; escape from; escape; go into exile; leave for; leave belarus; leave the country; seek ~ refuge; seek ~ asylum; apply for asylum; emigrate; defect; take refuge; move to; relocate to; be forced into exile; cross into; slip across; slip over; cross ~ border; leave ~ country; drive on to; take shelter; request ~ asylum; skip ~ country; settle in; live in exile; find refuge; go abroad; get out of; ask for asylum; sneak out; fly to; cross to
subject: person, body, named, pronoun, number
not subject: troopsthing, vehicle, trade, weapon
object: country, place, border, none, aid
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; president; minister; delegation; holiday; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; official*
near: exile; flee*; fled; asylum; refuge; poland; lithuania; ukraine; abroad; georgia; latvia; country; border; escap*; exil*; opposition; activist; fear*; persecution; arrest; crackdown; vilnius; warsaw; kyiv; germany; prison; vienna
trust: 0.65

[RELOCATE migrate]
verbs: cross; try to cross; attempt to cross; gather at; camp; storm; reach; break through; force ~ way; make ~ way; push through; arrive; stream across; enter ~ illegally; cut through; mass at; head for; pour into; break down; amass; climb over
subject: ref, number, person
near: migrant*; refugee*; asylum; iraqi*; kurd*; afghan*; syrian*; illegal*; attempt*
not subject: cop, country, troopsthing, named
actor: subject
recipient: none
count actor: persons
without: red line; police
trust: 0.65

[RELOCATE migrate]
verbs: log ~ attempt; record ~ attempt; register ~ attempt; stop ~ attempt; report ~ attempt; thwart ~ attempt; prevent ~ attempt; foil ~ attempt; detect ~ attempt; count ~ attempt
near: cross*; border; migrant*; illegal
actor: none
recipient: none
count object: persons
implied actor: migrants
trust: 0.7

[RELOCATE return]
verbs: return; come back; go back; come home; return home; fly home; move back; be repatriated
subject: person, named, pronoun, number
not subject: troopsthing, vehicle, weapon
near: exile; belarus; home; minsk; repatriat*; homeland; migrant*; iraq
actor: subject
recipient: none
count actor: persons
without: if; would; will never; safe; football; work; troops; power; visit; talks; champions; court; free
trust: 0.5

[RELOCATE evacuate]
verbs: evacuate; airlift; repatriate; fly out; take to safety; bring to safety; resettle; fly home; bring home
object: person, number, named, body
actor: subject
recipient: object
count recipient: persons
without: ambassador
trust: 0.7

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift
actor: subject
recipient: object
needs: recipient
trust: 0.5
`;
