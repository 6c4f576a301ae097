/** ELECT and GOVERN in English. The format is told in ../format.ts. */
export const state = `
# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: go to ~ poll; head to ~ poll; cast ~ (ballot|vote|ballots|votes); go to vote; open ~ poll; queue to vote; vote early; hold ~ @vote; stage ~ @vote; conduct ~ @vote; vote in ~ @vote; take part in ~ @vote; turn out to vote; elect ~ (parliament|deputies|council|assembly); choose ~ president; begin ~ voting
subject: person, body, country, vote, named, number, none, place, cvl
not object: law, measure
actor: subject
recipient: none
measures: percent
implied actor: voters
without: parliament voted; mep*; resolution; sanctions; bill; confidence; duma; sejm; congress; against; fraud; boycott
trust: 0.7

[ELECT vote]
verbs: vote
object: none
subject: cvl, number, country, person
near: election*; referendum; poll; polls; polling; ballot*; president*; station*; voters; constitution
actor: subject
recipient: none
measures: percent
implied actor: voters
without: parliament; mep*; deput*; lawmaker*; council; resolution; sanctions; bill; veto; duma; sejm; congress; unanimously; house; senate; assembly; committee; ministers; union; board
trust: 0.6

[ELECT vote]
verbs: take place; be held; begin; start; open; close; stand at; reach; get under way; be under way; proceed; end; fall on; exceed; be due
subject: vote
not subject: protestevent
actor: none
recipient: none
measures: percent
implied actor: voters
without: snap; recount; campaign; trial; exercise; until; since
trust: 0.65

[ELECT vote]
verbs: open; close; be open; close ~ doors; open ~ doors; extend ~ hours
subject: pollsite
actor: none
recipient: none
measures: percent
implied actor: voters
without: war; business; new; after; since; before
trust: 0.7

[ELECT vote]
verbs: (elect|choose) ~ (chairman|chairwoman|speaker|leader|head|presidium|members|deputies|parliament|president|council|assembly|mayor); go to ~ polls; troop to ~ polls; queue ~ to vote; stream to ~ polls; drop ~ ballot; mark ~ ballot; pick ~ (parliament|president|deputies); vote ~ in ~ @vote; hold ~ round of ~ @vote; elect ~ new
subject: person, body, country, named, number, none, cvl, leg
not subject: expert
actor: subject
recipient: object
measures: percent
implied actor: voters
without: boycott; urge*; if; unless; refus*; fraud; mep*; appoint*; sports; federation
trust: 0.55

[ELECT vote]
verbs: be
subject: polldaything
actor: none
recipient: none
measures: percent
implied actor: voters
trust: 0.75

[ELECT vote]
nouns: turnout; early voting; voter turnout
actor: none
recipient: none
measures: percent
near: per; percent; %
implied actor: voters
trust: 0.6

[ELECT schedule]
verbs: set ~ @vote for; set ~ @vote; schedule ~ @vote; call ~ @vote; fix ~ (date|day); announce ~ @vote; set ~ date; appoint ~ @vote; postpone ~ @vote; move ~ @vote; bring forward ~ @vote; reschedule ~ @vote; delay ~ @vote; put off ~ @vote; be set for; be scheduled for; push back ~ @vote; name ~ day; order ~ referendum; (set|fix|name|announce|appoint|approve) ~ (date|day) ~ (for|of) ~ @vote; announce ~ referendum; declare ~ snap
near: election*; vote; referendum; ballot; poll; polls; plebiscite
actor: subject
recipient: none
without: free and fair; fresh; recount; demand*; new election; rally; call it; called it; farce; sham; urge*; result*; winner; ceasefire; protest*; observers; call for; called for; calls for; calling for; demand; boycott; internal; a farce; an internal; a sham; fraud; rigged; illegitimate; free; fair; undemocratic; stolen; the vote an
trust: 0.75

[ELECT result]
verbs: declare ~ (winner|elected|re-elected|victor); proclaim ~ (winner|elected|re-elected|president); be credited with; credit ~ with; win ~ @vote; win ~ term; claim ~ victory; re-elect; reelect; be elected; announce ~ result; publish ~ result; release ~ result; hand ~ victory; give ~ (per|percent|%); get ~ (per|percent|%); take ~ (per|percent|%); receive ~ (per|percent|%); win ~ (per|percent|%); score ~ (per|percent|%); secure ~ (per|percent|%|term); garner ~ (per|percent|%); poll ~ (per|percent|%); sweep to; lose ~ @vote; annul ~ @vote; be named winner; award ~ victory; put ~ share ~ at; put ~ (support|result) ~ at; declare ~ victory; defeat; concede ~ defeat; declare ~ result; certify ~ result; clinch ~ victory; put ~ at ~ (per|percent|%); (beat|defeat|trounce|oust|outpoll) ~ in ~ @vote; (be|finish|come) ~ first ~ in ~ @vote; lose ~ to; win ~ (seat|seats|mandate|mandates|mayoralty|majority); (award|hand|grant) ~ (per|percent|%); (report|announce|declare) ~ (per|percent|%) ~ (favour|favor|for|support); back ~ (constitution|amendments|changes|draft); vote ~ in ~ favour; vote ~ in ~ favor; be returned ~ to ~ (office|power|parliament); (win|take|claim|secure|gain) ~ presidency; lead ~ with ~ (per|percent|%); emerge ~ winner; come out on top; (proclaim|pronounce|name|announce) ~ winner; romp ~ to ~ victory; cruise to; coast to
near: election*; vote*; percent; per cent; %; landslide; winner; victory; ballot*; referendum; poll; polls; term; commission; exit; run-off; runoff; voters; plebiscite; balloting; ~ margin; narrowly; unopposed; in a landslide; of the votes; second round; first round
not object: sentencething, trade, prison
actor: none
recipient: object, subject, to, possessor, indirect
measures: percent
implied actor: Central Election Commission
without: prize; match; championship; medal; tournament; game; contract; cup; parole; demand*; trade; inflation; price*; gdp; turnout; exports; jail; prison; tariff; wage; pension; goods; parliament backed; league; discount; output; exam; maths; in the test; quiz; trust; growth; confidence; approval rating; unemployment; pension*; wage*; salar*; loan; shares; stake; a poll; survey*
trust: 0.65

[ELECT schedule]
verbs: fix for; set for; schedule for; call for; name ~ as ~ (polling|voting|election) day; bring forward to; put back to; push back to
object: polldaything, vote
subject: none, gov, leg, body, person
actor: none
recipient: none
without: release of; observers; result*; demand*; boycott
trust: 0.6

[ELECT result]
verbs: win; win with; romp home; sweep home; come first; finish first; top ~ poll; take ~ per; come second; trail
near: per cent; percent; electoral commission; election commission; exit poll; exit polls; the count; preliminary results; ballots counted
subject: person, named, pty, opp, gov, number
actor: none
recipient: subject
measures: percent
implied actor: Central Election Commission
without: match; medal*; prize; championship; tournament; final; case; tender; contract; sales; lottery; award*; seats lost; round of the cup
trust: 0.6

[ELECT inaugurate]
verbs: inaugurate; swear in; take ~ oath; take office; be sworn in; hold ~ inauguration; assume office; take ~ oath of office; assume ~ presidency; begin ~ term
subject: person, named, none, body
not object: property, bus, border
actor: object, subject
recipient: none
without: plant; factory; line; road; flight; station; monument; bridge; prison term
trust: 0.8

[ELECT inaugurate]
verbs: set for; schedule for; plan for; fix for; postpone; move to
object: inauguration
subject: none, gov, leg, body
actor: none
recipient: none
status: planned
trust: 0.75

[ELECT inaugurate]
verbs: be set for; be scheduled for; be due; take place; be held; be planned; go ahead; begin; be postponed
subject: inauguration
actor: none
recipient: none
trust: 0.75

[ELECT inaugurate]
nouns: inauguration; inauguration ceremony; swearing-in
actor: subject
recipient: none
without: boycott*; skip*; after; before; ahead
trust: 0.5

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN law]
verbs: (sign|adopt|pass|approve|enact|issue|introduce|back|endorse|amend|vote|rubber-stamp|publish|toughen|tighten|clear|ratify) ~ @law; put ~ (signature|name) to ~ @law; (pass|adopt|approve|back) ~ in ~ (first|second|third|final) ~ reading; pass ~ in ~ reading; vote ~ @law; vote in favour of ~ @law; give ~ (backing|blessing|approval|nod) to ~ @law; rush ~ @law ~ through; push ~ @law ~ through; wave ~ through; rubber-stamp; write ~ into ~ law; write ~ into ~ constitution; change ~ @law; rewrite ~ @law; (approve|extend|introduce|reinstate|abolish|adopt|back) ~ death penalty; annul ~ @law; repeal ~ @law; scrap ~ @law; promulgate ~ @law
subject: leg, gov, country, person, named, place, none, pronoun, body, number
not subject: expert
actor: subject
recipient: none
measures: percent
without: agreement; treaty; loan; asylum; state of emergency; ban on; contract; pardon*; amnesty; election; referendum; sanctions; martial law; release; ceasefire; urge*; if; refus*; resolution on; resolution condemning; resolution calling; un; extremist; withdraw; european parliament; mep*; bans; banning; voters; mobilis*; mobiliz*; court order
trust: 0.65

[GOVERN law]
verbs: sign ~ @law; adopt ~ @law; pass ~ @law; approve ~ @law; enact; promulgate; sign into law; sign ~ into law; amend ~ @law; issue ~ @law; introduce ~ @law; vote through ~ @law; back ~ @law; vote for ~ @law; give ~ approval to ~ @law; endorse ~ @law; pass ~ reading; toughen ~ @law; approve in ~ reading; come into force; take effect; enter into force; come into effect; ratify ~ @law; clear ~ (parliament|chamber); pass ~ (house|chamber|parliament|senate); adopt ~ resolution; vote on ~ @law; submit ~ @law; rewrite ~ constitution; change ~ constitution; amend ~ constitution; sign off ~ @law; adopt ~ budget; approve ~ budget; extend ~ death penalty; repeal ~ @law; tighten ~ @law; expand ~ @law
not object: agreement
not subject: sanctions, agreement, measure
actor: subject
recipient: none
measures: percent
without: agreement; treaty with; loan; asylum; exam; state of emergency; airline; embassy; ban on; contract; accord; pardon*; election; referendum; sanctions; exchange; no-entry; zone; martial law; agreements; charity; release; ceasefire; order took; order takes; order came; order comes; order will; resolution took; resolution adopted; resolution takes; closure; decision took
trust: 0.75

[GOVERN appoint]
verbs: appoint; name ~ @post; nominate ~ @post; promote to; install ~ as; make ~ (minister|head|ambassador|governor); put in charge; put ~ in charge; put ~ at ~ head; confirm ~ as; designate ~ as @post; assign to ~ post; elevate to; place ~ in charge; hand ~ post; entrust ~ with; take over as; become ~ @post; swear in ~ (minister|judge|government); pick ~ as; give ~ (post|job|portfolio); replace ~ with; name ~ as; choose ~ as ~ @post; bring ~ back as; be chosen to ~ (head|lead|chair|run|replace); choose ~ to ~ (head|lead|chair|run|replace|succeed); take over ~ from; be ~ new @post; succeed ~ as ~ @post; step in as ~ @post; be confirmed as; (get|receive|land) ~ (job|post|portfolio|position) of; return to ~ post; tap ~ as; tap ~ to; move ~ to ~ post; promote ~ to; elevate ~ to; put ~ in ~ post; fill ~ (post|vacancy) with; hand ~ (portfolio|reins)
subject: person, body, named, country, none, pronoun
not object: law, sanctions, country, extremist
actor: subject
recipient: indirect, object
implied actor: president
without: extremist*; terrorist*; date; suspect; sources; lawyer; coach; undesirable; prosecutors named; winner; winners; shortlist; hostage; street
trust: 0.75

[GOVERN appoint]
verbs: take over; take over as; take over from; take ~ helm; take ~ reins; assume ~ (post|duties); start ~ as ~ @post
subject: person, named, pronoun
object: none, post, person, named, gov
near: minister*; head; chief; director; ambassador; governor; chairman; chairwoman; speaker; post; secretary; rector; prosecutor; commander; deputy; engineer; manager; mayor; premier; from him; from her; prime
actor: none
recipient: subject
implied actor: president
without: coach; team; club; troops; city; town; building; case; street; presidency of; shop
trust: 0.55

[GOVERN appoint]
nouns: appointment; nomination; reshuffle
actor: subject
recipient: object
needs: recipient
without: doctor; medical; presidential nomination; prize
trust: 0.4

[GOVERN dismiss]
verbs: dismiss; sack; fire; remove; relieve ~ of; oust; replace; suspend; demote; strip ~ of ~ (post|rank|powers); remove from office; remove from ~ post; axe; reshuffle; recall from ~ post; unseat; force out; discharge; let go; lose ~ (post|job|portfolio|seat|position); be out of ~ job; show ~ door; send ~ into retirement; retire; pension off; give ~ marching orders; recall ~ from ~ post; clear out ~ (ministry|leadership|management); be sacked by decree
object: post, person, named, gov, body
subject: person, body, country, none, named, pronoun, gov, law
not subject: lab, edu, med, cvl, rel, opp
near: minister*; head; chief; ambassador*; governor*; director; commander; general; deputy; official*; post; government; chairman; cabinet; prosecutor; judge; rector; secretary; mayor; officer*; ministry; department; agency; rank
not object: weapon, crowdweapon, case, law, lab, edu, trade, opp, med
actor: subject
recipient: object
implied actor: president
without: claim*; tear gas; shot*; missile*; worker*; striker*; miner*; teacher*; university; diplomat*; sanction*; persona; doctor*; employee*; staff members; medical staff; hospital staff; embassy staff; accusation*; criticism; footage; idea; theory; activist*; appeal; journalist*; release*; jail; prison; free*; student*; on demonstrators; on protesters; strike; grenade*; as a; rumours; children; barrier*; mine*; flag*; snow; portrait*; organs; video; post; statue; monument; names; name from; plaque
trust: 0.65

[GOVERN dismiss]
verbs: (dismiss|sack|fire|remove|relieve|strip|oust) ~ as ~ @post; (dismiss|sack|fire|remove|relieve|oust|recall) ~ from ~ (post|job|office|position|duties); relieve ~ of ~ (post|duties|office|job|position); strip ~ of ~ (portfolio|office|rank|post)
object: post, person, named, gov, body, pronoun
not object: lab, opp, med
subject: person, body, country, none, named, pronoun, gov, law
actor: subject
recipient: object
implied actor: president
without: worker*; striker*; teacher*; lecturer*; doctor*; actor*; for taking part; for joining; for signing; plant; trainer; coach; strike
trust: 0.75

[GOVERN decide]
verbs: order; order ~ to; tell ~ to; instruct ~ to; give ~ until ~ to; give ~ deadline; give ~ free hand; give ~ (orders|instructions) ~ to; put ~ charge of ~ (preparing|drafting); task with; charge with; direct ~ to; command ~ to; give ~ instruction; give ~ order; assign; set ~ task
object: gov, cop, mil, jud, edu, troopsthing, bus
subject: gov, leg, pronoun, none
not subject: jud, country
not object: country, diplomat
actor: subject
recipient: object, to
without: staff; embassy; court; out of; leave the country; release; stand trial; withdraw; stay behind
absorbs: yes
trust: 0.85

[GOVERN decide]
verbs: (raise|lower|cut|hike|lift|increase|reduce|freeze|index) ~ (retirement|pension|pensions|wages|salaries|taxes|tax|excise|duty|duties|tariff|tariffs|fees|benefits|prices|rate); (order|announce|launch) ~ (check|review|inspection|audit|inventory|overhaul|reform|census) ~ of; make ~ (compulsory|mandatory|obligatory|free of charge); introduce ~ (tax|levy|fee|duty|subsidy|holiday|subject|course|uniform|curriculum|card|rule|rules|quota); (set up|create|establish) ~ (fund|agency|committee|commission|ministry|council|bank|reserve|corps|zone|headquarters|task)
subject: gov, leg, country, place, named, body
not subject: bus, ngo, opp, igo, lifeless
actor: subject
recipient: none
measures: percent
without: sanction*; import*; company; airline; shop; bakery; russian gas; export*; if; urge*; propos*; demand*; refus*; strike; inquiry; price of oil; border; protest*; flags; victims; refugee*; prisoner*; buffer zone; security zone; exclusion zone; restricted zone; no-go zone
absorbs: yes
trust: 0.55

[GOVERN decide]
verbs: decide; decide to; approve; decree; resolve; authorise; authorize; launch ~ programme; approve ~ (programme|plan|project|strategy|concept); set up ~ (commission|fund|agency|committee|ministry|working); create ~ (ministry|agency|fund|commission|reserve); establish ~ (ministry|agency|fund|commission); allocate; raise ~ (salary|salaries|pension|pensions|price|prices|tax|taxes|tariff|tariffs|wage|wages|age|rate); cut ~ (salary|pension|price|prices|tax|taxes|tariff|interest|rate|rates); fix ~ price; freeze ~ (price|prices); introduce ~ tax; devalue; merge ~ ministry; form ~ commission; abolish ~ (post|ministry|fee|visa); impose ~ price; declare ~ (holiday|year|mourning); adopt ~ (programme|strategy|concept|doctrine|plan); give ~ (blessing|approval|go-ahead|nod|green light|consent); sign off on; strip ~ of ~ (monopoly|licence|licences|privileges); launch ~ (reform|campaign|inventory|programme|project); set ~ (target|price|limit|ceiling|quota|tariff); index ~ (pensions|wages); (raise|lower|hike|lift|slash|trim|cut) ~ (rate|pensions|wages|excise|duty|duties|fees|tariffs|pension|salary|salaries|tax|taxes|benefits); (extend|prolong) ~ (programme|moratorium|deadline|mandate); earmark; (nationalise|nationalize|privatise|privatize); redraw; transfer ~ to ~ (state|ministry); rename; create ~ (zone|district|holding|corps); put ~ on ~ list of ~ strategic; order ~ audit
near: government; president; minister*; ministry; council; commission; programme; program; lukashenk*; zelensk*; putin; duda; tusk; cabinet; decree; parliament; budget; head of state; committee; authorities; bank; state; officials; seimas
not object: sanctions, aid, person, agreement, protestevent, country
subject: gov, leg, body, person, country, none
not subject: jud
actor: subject
recipient: none
without: judge; release; arrest; fire; restaurant; meal; loan; asylum; trial; visa-free; liquidation; strike; protest*; march*; union; rally; sanction*; coordination; opposition; border; crossing*; troops; weapons; deploy*; exercise*; court
absorbs: yes
trust: 0.5
`;
