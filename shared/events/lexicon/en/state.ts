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
verbs: take place; be held; begin; start; open; close; stand at; reach; get under way; end; fall on; exceed; be due
subject: vote
not subject: protestevent
actor: none
recipient: none
measures: percent
implied actor: voters
without: snap; recount; campaign; trial; exercise; until; since
trust: 0.65

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
verbs: set ~ @vote for; set ~ @vote; schedule ~ @vote; call ~ @vote; fix ~ (date|day); announce ~ @vote; set ~ date; appoint ~ @vote; postpone ~ @vote; move ~ @vote; bring forward ~ @vote; reschedule ~ @vote; delay ~ @vote; put off ~ @vote; be set for; be scheduled for; push back ~ @vote; name ~ day; order ~ referendum
near: election*; vote; referendum; ballot; poll; polls; plebiscite
actor: subject
recipient: none
without: free and fair; fresh; recount; demand*; new election; rally; call it; called it; farce; sham; urge*; result*; winner; ceasefire; protest*; observers
trust: 0.75

[ELECT result]
verbs: declare ~ (winner|elected|re-elected|victor); proclaim ~ (winner|elected|re-elected|president); be credited with; credit ~ with; win ~ @vote; win ~ term; claim ~ victory; re-elect; reelect; be elected; announce ~ result; publish ~ result; release ~ result; hand ~ victory; give ~ (per|percent|%); get ~ (per|percent|%); take ~ (per|percent|%); receive ~ (per|percent|%); win ~ (per|percent|%); score ~ (per|percent|%); secure ~ (per|percent|%|term); garner ~ (per|percent|%); poll ~ (per|percent|%); sweep to; lose ~ @vote; annul ~ @vote; be named winner; award ~ victory; put ~ share ~ at; put ~ (support|result) ~ at; declare ~ victory; defeat; concede ~ defeat; declare ~ result; certify ~ result; clinch ~ victory; put ~ at ~ (per|percent|%)
near: election*; vote*; percent; per cent; %; landslide; winner; victory; ballot; referendum; poll; polls; term; commission; exit
not object: sentencething, trade, prison
actor: none
recipient: object, subject, to, possessor, indirect
measures: percent
implied actor: Central Election Commission
without: prize; match; championship; medal; tournament; game; contract; cup; parole; demand*; trade; inflation; price*; gdp; turnout; exports; jail; prison; tariff; wage; pension; goods; parliament backed; league; discount; output
trust: 0.65

[ELECT inaugurate]
verbs: inaugurate; swear in; take ~ oath; take office; be sworn in; hold ~ inauguration; assume office; take ~ oath of office; assume ~ presidency; begin ~ term
subject: person, named, none, body
not object: property, bus, border
actor: object, subject
recipient: none
without: plant; factory; line; road; flight; station; monument; bridge; prison term
trust: 0.8

[ELECT inaugurate]
nouns: inauguration; inauguration ceremony; swearing-in
actor: subject
recipient: none
without: boycott*; skip*; after; before; ahead
trust: 0.5

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN law]
verbs: sign ~ @law; adopt ~ @law; pass ~ @law; approve ~ @law; enact; promulgate; sign into law; sign ~ into law; amend ~ @law; issue ~ @law; introduce ~ @law; vote through ~ @law; back ~ @law; vote for ~ @law; give ~ approval to ~ @law; endorse ~ @law; pass ~ reading; toughen ~ @law; approve in ~ reading; come into force; take effect; enter into force; come into effect; ratify ~ @law; clear ~ (parliament|chamber); pass ~ (house|chamber|parliament|senate); adopt ~ resolution; vote on ~ @law; submit ~ @law; rewrite ~ constitution; change ~ constitution; amend ~ constitution; sign off ~ @law; adopt ~ budget; approve ~ budget; extend ~ death penalty; repeal ~ @law; tighten ~ @law; expand ~ @law
not object: agreement
not subject: sanctions, agreement, measure
actor: subject
recipient: none
measures: percent
without: agreement; treaty with; loan; asylum; exam; state of emergency; airline; embassy; ban on; contract; accord; pardon*; election; referendum; sanctions; exchange; no-entry; zone; martial law; agreements; charity; release; ceasefire
trust: 0.75

[GOVERN appoint]
verbs: appoint; name ~ @post; nominate ~ @post; promote to; install ~ as; make ~ (minister|head|ambassador|governor); put in charge; put ~ in charge; put ~ at ~ head; confirm ~ as; designate ~ as @post; assign to ~ post; elevate to; place ~ in charge; hand ~ post; entrust ~ with; take over as; become ~ @post; swear in ~ (minister|judge|government); pick ~ as; give ~ (post|job|portfolio); replace ~ with; name ~ as; choose ~ as ~ @post; bring ~ back as
subject: person, body, named, country, none, pronoun
not object: law, sanctions, country, extremist
actor: subject
recipient: indirect, object
implied actor: president
without: extremist*; terrorist*; date; suspect; sources; lawyer; coach; undesirable; prosecutors named; winner; winners; shortlist; hostage; street
trust: 0.75

[GOVERN appoint]
nouns: appointment; nomination; reshuffle
actor: subject
recipient: object
needs: recipient
without: doctor; medical; presidential nomination; prize
trust: 0.4

[GOVERN dismiss]
verbs: dismiss; sack; fire; remove; relieve ~ of; oust; replace; suspend; demote; strip ~ of ~ (post|rank|powers); remove from office; remove from ~ post; axe; reshuffle; recall from ~ post; unseat; force out; discharge; let go
object: post, person, named, gov, body
subject: person, body, country, none, named, pronoun, gov
near: minister*; head; chief; ambassador*; governor*; director; commander; general; deputy; official*; post; government; chairman; cabinet; prosecutor; judge; rector; secretary; mayor; officer*; ministry; department; agency; rank
not object: weapon, crowdweapon, case, law, lab, edu, trade, opp, med
actor: subject
recipient: object
implied actor: president
without: claim*; tear gas; shot*; missile*; worker*; striker*; miner*; teacher*; university; diplomat*; sanction*; persona; doctor*; employee*; staff; accusation*; criticism; footage; idea; theory; activist*; appeal; journalist*; release*; jail; prison; free*; student*; on demonstrators; on protesters; strike; grenade*; as a; rumours
trust: 0.65

[GOVERN decide]
verbs: order; order ~ to; tell ~ to; instruct; instruct ~ to; task; task with; charge with; direct ~ to; command; give ~ instruction; give ~ order; assign; set ~ task
object: gov, cop, mil, jud, edu, troopsthing
subject: gov, person, named, pronoun, none
not subject: jud, country
not object: country, diplomat
actor: subject
recipient: object, to
without: staff; embassy; court; out of; leave the country; release; stand trial; withdraw; stay behind
absorbs: yes
trust: 0.85

[GOVERN decide]
verbs: decide; decide to; approve; decree; resolve; authorise; authorize; launch ~ programme; approve ~ (programme|plan|project|strategy|concept); set up ~ (commission|fund|agency|committee|ministry|working); create ~ (ministry|agency|fund|commission|reserve); establish ~ (ministry|agency|fund|commission); allocate; raise ~ (salary|salaries|pension|pensions|price|prices|tax|taxes|tariff|tariffs|wage|wages|age|rate); cut ~ (salary|pension|price|prices|tax|taxes|tariff|interest|rate|rates); fix ~ price; freeze ~ (price|prices); introduce ~ tax; devalue; merge ~ ministry; form ~ commission; abolish ~ (post|ministry|fee|visa); impose ~ price; declare ~ (holiday|year|mourning); adopt ~ (programme|strategy|concept|doctrine|plan)
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
