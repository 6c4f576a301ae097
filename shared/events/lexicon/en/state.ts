/** English words for laws, decrees, appointments and votes. The format is told in ../format.ts. */
export const state = `
# --- ELECT vote

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

[ELECT vote]
verbs: (put|submit) ~ to ~ (referendum|plebiscite|vote|people|ballot|voters|electorate); go to ~ referendum
near: constitution*; referendum; plebiscite; amendments; question; nationwide; popular; people; voters
subject: none, gov, person, named, country, leg, law, pronoun
actor: subject
recipient: none
without: council voted; un; security council; committee; parliament's vote; assembly's vote
trust: 0.65

[ELECT vote]
verbs: kick off; open; begin; start; get under way; get underway; go ahead; pass off
subject: vote
not subject: text
near: voting; election; elections; poll; polls; polling; referendum; ballot; runoff; run-off; vote
actor: none
recipient: none
implied actor: voters
without: campaign; campaigning; if; would; registration; opinion poll; candidates'; collection; signatures; observers; protest*; detained; after the election; since the election; before the election; election year; rally
trust: 0.5

[ELECT vote]
verbs: host ~ (election|elections|vote|referendum|poll|ballot); stage ~ (election|elections|vote|referendum|poll|ballot); go through with ~ (election|elections|vote|referendum)
actor: subject
recipient: none
without: rigged; sham; protest; if; could; would; refus*
trust: 0.6

[ELECT vote]
verbs: (queue|queue up|line up|stand in line|wait in line|stand|wait|stretch|form|snake) ~ to vote; (queue|queue up|line up|stand in line) ~ (polling station|polling stations|ballot box|polls)
actor: subject
recipient: none
implied actor: voters
without: if; could; would; refus*; parliament; lawmakers
trust: 0.7

[ELECT vote]
verbs: (stand|run) for ~ (president|presidency|parliament|office|mayor|seat|re-election|another term|reelection); stand in ~ (election|elections|vote); stand as ~ candidate; contest ~ @vote
subject: person, named, pronoun, number, opp, pty
near: 2020; 2019; 2024; 2025; next; in august; in january; against; instead of; in place of; announced; said
actor: subject
recipient: none
without: right to; bar*; jailed; convicted; arrested; detain*; would; may; could; will not; disqualif*; refus*; cannot; allowed; after she; who stood; who ran
trust: 0.5

# --- ELECT schedule

# "Announced that he would run for president again".
[ELECT schedule]
verbs: (run|stand) for (president|the presidency|re-election|reelection|office|parliament); seek ~ (re-election|reelection); (run|stand) ~ for (president|re-election|reelection)
subject: gov, named, opp, pronoun, person, leg
future: yes
actor: subject
recipient: none
status: planned
without: if; might; may; could; not run; not stand; refus*; barred; banned; jailed; prison
trust: 0.6

[ELECT schedule]
verbs: set ~ @vote for; set ~ @vote; schedule ~ @vote; call ~ @vote; fix ~ (date|day); announce ~ @vote; set ~ date; appoint ~ @vote; postpone ~ @vote; move ~ @vote; bring forward ~ @vote; reschedule ~ @vote; delay ~ @vote; put off ~ @vote; be set for; be scheduled for; push back ~ @vote; name ~ day; order ~ referendum; (set|fix|name|announce|appoint|approve) ~ (date|day) ~ (for|of) ~ @vote; announce ~ referendum; declare ~ snap
near: election*; vote; referendum; ballot; poll; polls; plebiscite
actor: subject
recipient: none
without: free and fair; fresh; recount; demand*; new election; rally; call it; called it; farce; sham; urge*; result*; winner; ceasefire; protest*; observers; call for; called for; calls for; calling for; demand; boycott; a farce; an internal; a sham; undemocratic; the vote an
trust: 0.75

[ELECT schedule]
verbs: fix for; set for; schedule for; call for; name ~ as ~ (polling|voting|election) day; bring forward to; put back to; push back to
object: polldaything, vote
subject: none, gov, leg, body, person
actor: none
recipient: none
without: release of; observers; result*; demand*; boycott
trust: 0.6

[ELECT schedule]
verbs: go to ~ poll; head to ~ poll; vote; go to the urns; choose ~ (president|parliament); elect ~ (president|parliament)
future: yes
subject: person, cvl, country, number, place
object: none, vote, gov, leg
near: on (january|february|march|april|may|june|july|august|september|october|november|december); next (month|year|spring|summer|autumn|february|january); in (january|february|march|april|june|july|august|september|october|november|december)
actor: none
recipient: none
without: resolution; sanctions; bill; mep*; if; council; lawmakers; un; security
trust: 0.6

[ELECT schedule]
verbs: be (slated|pencilled in|fixed|set|due|timed) for
subject: vote
actor: none
recipient: none
implied actor: authorities
without: if; would; parliament's vote; council vote; count
trust: 0.65

[ELECT schedule]
verbs: (fix|slate|pencil in|reschedule|convene) ~ (election|elections|vote|referendum|ballot|poll|polls|by-election|run-off|runoff); (fix|set|slate|pencil in|schedule|call|name|announce|appoint|convene|bring forward|move|put off|postpone|delay|push back|reschedule|time) ~ (election|elections|vote|referendum|ballot|poll|polls|by-election|run-off|runoff) ~ for; (fix|set|name|announce|appoint|confirm|choose) ~ (date|day) ~ (for|of) ~ (election|elections|vote|referendum|ballot|poll|run-off|runoff)
actor: subject
recipient: none
without: if; could; would; urg*; demand*; call for; calls for; rig*; trade union; club
trust: 0.75

# --- ELECT result

[ELECT result]
verbs: declare ~ (winner|elected|re-elected|victor); proclaim ~ (winner|elected|re-elected|president); be credited with; credit ~ with; win ~ @vote; win ~ term; claim ~ victory; re-elect; reelect; be elected; announce ~ result; publish ~ result; release ~ result; hand ~ victory; give ~ (per|percent|%); get ~ (per|percent|%); take ~ (per|percent|%); receive ~ (per|percent|%); win ~ (per|percent|%); score ~ (per|percent|%); secure ~ (per|percent|%|term); garner ~ (per|percent|%); poll ~ (per|percent|%); sweep to; lose ~ @vote; annul ~ @vote; be named winner; award ~ victory; put ~ share ~ at; put ~ (support|result) ~ at; declare ~ victory; defeat; concede ~ defeat; declare ~ result; certify ~ result; clinch ~ victory; put ~ at ~ (per|percent|%); (beat|defeat|trounce|oust|outpoll) ~ in ~ @vote; (be|finish|come) ~ first ~ in ~ @vote; lose ~ to; win ~ (seat|seats|mandate|mandates|mayoralty|majority); (award|hand|grant) ~ (per|percent|%); (report|announce|declare) ~ (per|percent|%) ~ (favour|favor|for|support); back ~ (constitution|amendments|changes|draft); vote ~ in ~ favour; vote ~ in ~ favor; be returned ~ to ~ (office|power|parliament); (win|take|claim|secure|gain) ~ presidency; lead ~ with ~ (per|percent|%); emerge ~ winner; come out on top; (proclaim|pronounce|name|announce) ~ winner; romp ~ to ~ victory; cruise to; coast to
near: election*; vote*; percent; per cent; %; landslide; winner; victory; ballot*; referendum; poll; polls; term; commission; exit; run-off; runoff; voters; plebiscite; balloting; ~ margin; narrowly; unopposed; in a landslide; of the votes; second round; first round
not subject: cop, mil
not object: sentencething, trade, prison
actor: none
recipient: indirect, object, subject, to, possessor
measures: percent
implied actor: Central Election Commission
without: prize; match; championship; medal; tournament; game; contract; cup; parole; demand*; trade; inflation; price*; gdp; turnout; exports; jail; prison; tariff; wage; pension; goods; parliament backed; league; discount; output; exam; maths; in the test; quiz; approval rating; unemployment; pension*; salar*; shares; stake; a poll; survey*; key rate; interest rate; refinancing rate; base rate; growth; deficit; unemployment; gdp; harvest
trust: 0.65

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

[ELECT result]
verbs: win in ~ landslide; win by ~ landslide; win (hands down|handsomely|outright); (romp|cruise|coast|stroll|sail|sweep|glide|waltz|storm|breeze) ~ (home|to victory|to ~ term|back into|back to power); (romp|cruise|coast|stroll|sail|waltz|breeze) to ~ (win|landslide|victory|term)
subject: person, named, pty, body, gov, opp
actor: none
recipient: subject
measures: percent
without: match; league; cup; final; goal*; race; title; tennis; set; medal; if; would
trust: 0.6

[ELECT result]
verbs: (go|fall) to ~ (party|parties|candidate|candidates|supporters|loyalists|independents|communists|opposition|women); (win|take|get|secure|gain|pick up|capture|collect) ~ (seats|mandates|constituencies)
near: seats; mandates; constituencies
subject: number, thing, pty, opp, person, named, body, leg, vote
actor: none
recipient: subject
implied actor: voters
without: if; would; campaign; hopes; could; on the council; on the board; theatre; lottery; plane; bus
trust: 0.65

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

[ELECT result]
verbs: (clinch|secure|win|land|bag|seal) ~ (seventh|sixth|fifth|fourth|third|second|new|another) ~ term
subject: person, named, gov, pronoun
actor: none
recipient: subject
measures: percent
implied actor: Central Election Commission
without: prison; jail; if; would; school
trust: 0.75

[ELECT result]
verbs: lose ~ (election|runoff|run-off|vote|referendum|race|poll|by-election|ballot|contest for|presidency|majority|seat|seats|mandate); go down to ~ defeat; suffer ~ defeat; concede ~ (defeat|election|race); crash to ~ defeat; be beaten into ~ (second|third) place; be defeated by; be voted out; trail ~ with ~ percent; come ~ with ~ (percent|per cent|% of); finish ~ with ~ (percent|per cent|% of); pull ~ (percent|per cent|% of)
subject: person, named, opp, pty, gov, leg, pronoun, body
near: election; elections; runoff; run-off; vote; votes; referendum; ballot; poll; seat; seats; presidency; candidate; incumbent; constituency; parliament
not subject: trade, bus, market
actor: none
recipient: subject
measures: percent
without: if; would; could; fear*; match; final; game; season; tournament; cup; league; court; lost his seat belt; medal; set; since he lost; refus*; lawsuit
trust: 0.55

[ELECT result]
verbs: unseat; oust; defeat; beat; topple; edge out; trounce; outpoll; see off; overtake; narrowly beat
object: person, named, gov, leg, opp, pty
near: election; elections; vote; ballot; poll; polls; runoff; run-off; at the polls; percent; constituency; seat
subject: person, named, opp, pty, gov, leg
not subject: cop, mil
actor: none
recipient: subject
measures: percent
without: if; match; final; tournament; beaten by police; truncheon; batons; dismissed; league; game; would; could; beating; beat up; hope*; team
trust: 0.5

[ELECT result]
verbs: (score|claim|secure|clinch|notch up|rack up|seal|win|celebrate|take|earn|snatch|grab) ~ (victory|landslide|majority|win|mandate|re-election|presidency); (romp|cruise|sweep|storm|coast|surge|sail|stroll|charge|glide|march|ride) to ~ (victory|win|re-election|reelection|power|triumph|landslide); (sweep|carry) ~ (election|elections|vote|board|polls); (trounce|defeat|beat|outpoll|edge out|edge past|rout|thrash|best|unseat|oust) ~ in ~ (election|elections|vote|run-off|runoff|round|poll|ballot|polls|primary)
near: election*; round; vote; poll; polls; presiden*; ballot*; run-off; runoff; seats; coalition; parliament*; referendum; incumbent; constituency
not subject: vehicle, cop, mil
actor: none
recipient: subject
measures: percent
without: match; goal*; game; cup; title; tournament; league; championship; set; sets; tie-break; medal; olympic; could; if; would; may; court; eurovision; film; academy; oscar; contract; tender; libel; denied; hope*; battle; bout; fight; may yet
trust: 0.65

# --- ELECT inaugurate

[ELECT inaugurate]
verbs: inaugurate; swear in; take ~ oath; take office; be sworn in; hold ~ inauguration; assume office; take ~ oath of office; assume ~ presidency; begin ~ term
subject: person, named, none, body
not object: property, bus, border
actor: object, subject
recipient: none
without: plant; factory; line; road; flight; station; monument; bridge; prison term; conscript*; recruits; cadets; newcomers; parents; juror*; witness*; guide; scouts; allegiance
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

# --- GOVERN law

[GOVERN law]
verbs: (sign|adopt|pass|approve|enact|issue|introduce|back|endorse|amend|vote|rubber-stamp|publish|toughen|tighten|clear|ratify) ~ @law; put ~ (signature|name) to ~ @law; (pass|adopt|approve|back) ~ in ~ (first|second|third|final) ~ reading; pass ~ in ~ reading; vote ~ @law; vote in favour of ~ @law; give ~ (backing|blessing|approval|nod) to ~ @law; rush ~ @law ~ through; push ~ @law ~ through; wave ~ through; rubber-stamp; write ~ into ~ law; write ~ into ~ constitution; change ~ @law; rewrite ~ @law; (approve|extend|introduce|reinstate|abolish|adopt|back) ~ death penalty; annul ~ @law; repeal ~ @law; scrap ~ @law; promulgate ~ @law
subject: leg, gov, country, person, named, place, none, pronoun, body, number
not subject: expert, bodyoffew
actor: subject
recipient: none
measures: percent
without: agreement; treaty; loan; asylum; state of emergency; ban on; contract; pardon*; amnesty; election; referendum; sanctions; martial law; release; ceasefire; urge*; if; refus*; resolution on; resolution condemning; resolution calling; un; extremist; withdraw; european parliament; mep*; bans; banning; voters; mobilis*; mobiliz*; court order; takes effect; take effect; comes into force; come into force
trust: 0.65

[GOVERN law]
verbs: sign ~ @law; adopt ~ @law; pass ~ @law; approve ~ @law; enact; promulgate; sign into law; sign ~ into law; amend ~ @law; issue ~ @law; introduce ~ @law; vote through ~ @law; back ~ @law; vote for ~ @law; give ~ approval to ~ @law; endorse ~ @law; pass ~ reading; toughen ~ @law; approve in ~ reading; come into force; take effect; enter into force; come into effect; ratify ~ @law; clear ~ (parliament|chamber); pass ~ (house|chamber|parliament|senate); adopt ~ resolution; vote on ~ @law; submit ~ @law; rewrite ~ constitution; change ~ constitution; amend ~ constitution; sign off ~ @law; adopt ~ budget; approve ~ budget; extend ~ death penalty; repeal ~ @law; tighten ~ @law; expand ~ @law
not object: agreement
not subject: sanctions, agreement, measure, bodyoffew
actor: subject
recipient: none
measures: percent
without: agreement; treaty with; loan; asylum; exam; state of emergency; airline; embassy; ban on; contract; accord; pardon*; election; referendum; sanctions; exchange; no-entry; zone; martial law; agreements; charity; release; ceasefire; order took; order takes; order came; order comes; order will; resolution took; resolution adopted; resolution takes; decision took
trust: 0.75

[GOVERN law]
verbs: rubber-stamp; rubberstamp; rubber stamp; nod through; wave through; ram through; rush through; steamroll; steamroller; fast-track; usher through; whisk through; push through; shoehorn through
object: law, none, measure
subject: leg, gov, country, place, person, body
not subject: cop, opp, ref, crowdpeople
actor: subject
recipient: none
without: lorr*; truck*; migrant*; if; would; crowd*; border; treaty; sanction*; election; result*
trust: 0.65

[GOVERN law]
verbs: rewrite ~ (constitution|code|law); toughen ~ (penalty|penalties|punishment|sentences|rules); stiffen ~ (penalty|penalties|punishment|sentences); bring in ~ (law|penalty|penalties|tax); give ~ (first|second|final) reading to; put ~ on ~ statute book; put through ~ law; pass ~ into law; (extend|widen|restore|bring back) ~ death penalty
subject: leg, gov, country, place, person, body
not subject: cop, jud
actor: subject
recipient: none
without: if; would; sanction*; urge*; propos*; football; tax on imports; plan*
trust: 0.66

[GOVERN law]
verbs: give ~ (assent|consent|support|go-ahead|seal|endorsement|thumbs-up|imprimatur|final approval) to ~ @law; (nod|wave|rush|push|steer|pilot|vote|force|ram) ~ @law through; (nod|wave|rush|push|steer|pilot|ram) through ~ @law; put ~ @law on ~ statute; enshrine ~ in ~ (law|constitution); strike ~ from ~ (law|code|constitution); write ~ into ~ (law|code|constitution); send ~ @law to ~ president for; (table|tabled|submit|send|introduce) ~ @law ~ to ~ parliament; (rewrite|redraft|overhaul|recast) ~ (constitution|code|law|tax code|criminal code|electoral code)
subject: leg, gov, country, person, named, place, none, pronoun, body, number
actor: subject
recipient: none
measures: percent
without: if; un; european parliament; resolution; urge*; treaty; ban on; sanctions; court; propos*; pardon; amnesty; extremist material
trust: 0.6

[GOVERN law]
verbs: make ~ (crime|offence|offense|criminal|illegal|punishable|mandatory|compulsory|obligatory); introduce ~ (liability|punishment|penalties|penalty|duty|obligation|requirement); oblige; raise; lower; widen; extend; expand; restrict; provide for; stipulate; set out; bring in; do away with; toughen; soften; simplify; abolish
subject: law
near: new law; law signed; the law takes; came into force; comes into force; takes effect; took effect; bill passed; amendments passed; decree signed; from january; from july; new decree; new bill; amended; amendment*
actor: none
recipient: none
implied actor: president
without: could; would; might; if; court; un; international; eu; human rights law; martial; murphy
trust: 0.5

[GOVERN law]
verbs: (come|go|be put|be sent|be submitted|be tabled|head|pass|be introduced|be brought|be presented|move) ~ (before|to|through|in|into) ~ (parliament|house|chamber|deputies|vote|reading|president|council|seimas|sejm|senate|rada|duma|lawmakers|legislature); (put|send|submit|table|bring|introduce|present) ~ (to|before|in) ~ (parliament|house|chamber|deputies|vote|reading|lawmakers|seimas|sejm|senate|rada|duma|legislature); be (signed|adopted|passed|approved|enacted|promulgated|published|gazetted); clear ~ (reading|chamber|house|parliament); be adopted in ~ reading; pass ~ reading; take effect; come into force; enter into force; become law
subject: law, none, gov, leg, country
object: law, none
not subject: jud, opp, igo
near: bill; law; draft; amendment*; decree; act; code; legislation; constitution; budget
actor: by, agent
recipient: none
without: petition; resolution; sanction*; treaty; ceasefire; agreement; if; could; might; reject*; veto*; prosecutors; court; tariff; embargo; appeal; repeal*; order took; order takes; order came; order comes; order will; resolution took; resolution adopted; resolution takes; decision took
trust: 0.55

[GOVERN law]
verbs: (sign|adopt|pass|approve|enact|issue|endorse|promulgate|back|vote through|rush through|push through|amend|rewrite|put ~ name to|put ~ signature to) ~ (law|laws|bill|bills|decree|amendment|amendments|act|code|edict|legislation|statute|constitution|regulation|regulations|ordinance)
subject: gov, leg, country, place, person, named, none, body
not subject: jud, opp, ngo, bus, igo, bodyoffew
actor: subject
recipient: none
without: urge*; call* on; refus*; if; could; reject*; veto*; sanction*; freeing; pardon*; petition; referendum; voters; exile; peace
trust: 0.65

# "The upper chamber adopted it on 13 December": the bill told of before.
[GOVERN law]
verbs: adopt; pass; approve; endorse; vote through; rubber-stamp
subject: leg, chamberthing
object: pronoun
not object: person
near: chamber; house; parliament; seimas; sejm; senate; duma; rada; deputies; lawmakers; mps; bundestag; committee
actor: subject
recipient: none
without: time; exam; test; if; could; would; by him; by her; buck; resolution; candidate*; minister; appointment
trust: 0.55

# "A decree of 12 May prolongs the tax privileges until 2049".
[GOVERN law]
verbs: prolong; extend; grant; abolish; scrap; introduce; double; triple; exempt; cut; raise; lift
subject: lawgiven
object: privilege
actor: none
recipient: none
implied actor: president
without: if; could; would; might; draft; bill
trust: 0.5

[GOVERN law]
verbs: draft; draw up; table; introduce; submit; bring in; propose; prepare; put forward; initiate
object: law
subject: leg, gov, country, place, person, named, body, igo
not subject: opp, ngo, cvl, expert, jud
near: parliament; lawmakers; deputies; government; ministry; bill; decree; amendments; house; assembly; seimas; sejm; duma
actor: subject
recipient: none
status: planned
without: complaint; resolution; sanctions; sanction; if; would; urge*; constitution of the opposition; petition
trust: 0.5

[GOVERN law]
verbs: regulate; govern; require; oblige; allow; entitle; empower; permit; provide for; introduce; establish; define; tighten; simplify; eliminate; abolish; create; set; raise; cut; expand; broaden; exempt; grant
subject: law
near: new; signed; amended; comes into force; came into force; came into effect; takes effect; took effect; adopted; published; from (january|february|march|april|may|june|july|august|september|october|november|december)
actor: none
recipient: none
implied actor: authorities
without: if; would; existing; current; soviet; article ~ of; sanction*; eu law; us law; death penalty; physics; gravity
trust: 0.7

[GOVERN law]
verbs: (rewrite|amend|change|overhaul|redraft|revise|recast|reshape) ~ (constitution|electoral code|criminal code|electoral law|basic law|tax code|law on|labour code|charter|rulebook)
subject: gov, named, leg, country, place, person, none, pronoun, body
actor: subject
recipient: none
without: if; urge*; call* for; demand*; could; opposition wants; propos*; club; federation; soviet
trust: 0.55

[GOVERN law]
verbs: (be added to|be inserted in|be inserted into|be written into|be enshrined in|enter|be included in|be removed from|be deleted from|be struck from) ~ (criminal code|code|constitution|law|election code|electoral code|tax code|labour code); (add|insert|write|introduce|enshrine) ~ (article|articles|clause|paragraph|offence|provision|amendment) ~ (to|in|into)
subject: law, gov, leg, named, country, none, thing, place, measure, text
actor: none
recipient: none
implied actor: authorities
without: if; propos*; draft; could; demand*; urge*; list of extremist
trust: 0.6

[GOVERN law]
verbs: (expand|widen|broaden|extend|restrict|narrow|toughen|stiffen|tighten|harden|soften|introduce|abolish|restore|reinstate) ~ (use|scope|application|reach|list) of ~ (death|penalty|punishment|article|offences|crimes|law|legislation); (expand|widen|broaden|extend) ~ grounds for; (raise|increase|stiffen|toughen|double|lengthen|lower) ~ (penalty|penalties|punishment|fines|sentences|maximum|age) for
subject: leg, gov, country, place, law, none, named
not subject: cop
actor: subject
recipient: none
without: if; could; would; urg*; call*; court; judge; appeal; sanction list; demand*; propos*; prosecutor*; weather; clubs
trust: 0.6

[GOVERN law]
verbs: (authorise|authorize|approve|allow|sanction|permit|back|legalise|legalize) ~ (use|using) ~ (weapons|force|arms|firearms|army|troops|emojis|digital); (override|overturn|overrule|break|overcome) ~ veto
subject: leg, gov, country, law, named, none
not subject: cop, jud
actor: subject
recipient: none
implied actor: parliament
without: if; could; would; urge*; call*; un; security council; refus*; trump authorised ukraine; long-range; kyiv to use
trust: 0.7

[GOVERN law]
verbs: empower; oblige; entitle; make ~ liable; punish; criminalise; criminalize; outlaw; penalise; penalize; bar; ban; allow; let; permit; require; give ~ (power|powers|right)
subject: law
near: new law; new decree; new bill; new code; the amended; the law signed; decree signed; newly; amendments adopted; amendments signed; law adopted; law that takes effect; comes into force; came into force; takes effect; new rules; new version; as amended; new article
actor: none
recipient: none
implied actor: parliament
without: if; could; would; may; international law; un; human rights law; eu law; court; murphy; sanctions
trust: 0.7

[GOVERN law]
verbs: tax; levy; will tax; impose ~ (tax|levy|duty|fee) on; introduce ~ (tax|levy|duty|fee|charge) on; raise ~ (tax|taxes|retirement age|vat|excise|duty|duties) ~; reform ~ by law; overhaul ~ by law
subject: gov, leg, country, person, named, place
near: decree; law; from (january|february|march|april|may|june|july|august|september|october|november|december); next year; unemployed; parasite*; childless; foreigners; vehicles; tobacco; retirement age; self-employed; vat; excise; digital
actor: subject
recipient: object, on
absorbs: yes
without: sanction*; belarusian goods; russian goods; imports from; would; could; call*; tariff*; if
trust: 0.6

[GOVERN law]
nouns: adoption; signing; enactment; promulgation; passage; ratification; approval
object: law
not object: agreement
actor: subject, by
recipient: none
without: call* for; if; urg*; before the; refus*; delay*; resolution; awaiting; needs; child; agreement; treaty; declaration; budget talks; protest*; reject*; loan; postpon*
trust: 0.5

# --- GOVERN appoint

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

[GOVERN appoint]
verbs: tap ~ for ~ @post; tap ~ (for|as|to); (hand|give|entrust) ~ (ministry|portfolio|reins|helm|agency|department|kgb) ~ (to|with); choose ~ new @post; pick ~ new @post; (draft|bring) in ~ (as|to run|to head|to lead); parachute ~ (in|into); put ~ in ~ saddle; hand ~ reins to; pluck ~ from obscurity; anoint ~ as; go to ~ loyalist; have ~ new @post
subject: gov, person, country, leg, none, named
not subject: lifeless, lab, opp, cop
object: person, post, gov, mil, cop, named, jud, body, leg
actor: subject
recipient: object, to
implied actor: president
near: minister*; ministry; chief; head; post; general; premier; governor; office; ambassador; director; kgb; loyalist; speaker; agency; deputy
without: coach; phone*; line; resources; reserves; oil; troops; reinforc*; club; team; candidate; protest*; police; report; letter; notice; if; would
trust: 0.62

[GOVERN appoint]
verbs: head; lead; run; chair; oversee; take charge of
future: yes
subject: person, gov, named, mil, leg
object: gov, body, post, cop, mil, jud, leg, bus, edu
near: former; ex-minister; appointed; named; new; replaces; replacing; succeeds; decree; president; lukashenko; lukashenka; ministry; administration; committee; government
actor: none
recipient: subject
implied actor: president
without: delegation; talks; team; inquiry; investigation; protest*; strike; column; mission; if; election campaign; opposition; coach; squad; convoy
trust: 0.55

[GOVERN appoint]
verbs: (perform|assume|carry out|take on|take over) ~ (duties|functions) of; act as ~ @post; serve as acting; be ~ acting @post; be installed as ~ @post; be named as ~ @post; be made ~ @post; be chosen as ~ @post; be picked as ~ @post; be approved as ~ @post; be confirmed as ~ @post; be promoted to; be elevated to; (approve|confirm|clear|agree) ~ appointment of; (approve|confirm) ~ nomination of; make ~ appointments; (carry out|make|announce|order) ~ (reshuffle|shake-up|shakeup|personnel changes)
subject: person, named, post, gov, pronoun, none, leg, country, body
actor: none
recipient: of, subject, object
implied actor: president
without: coach; team; club; squad; mediator; translator; interpreter; witness; guide; shield; if; ambassador to the show
trust: 0.65

[GOVERN appoint]
verbs: (move|transfer) ~ (from|to) ~ (ministry|post|governorship)
subject: person, gov, leg, country, none, body, named, pronoun
object: person, named, post, gov
not object: number, cop, mil, weapon
actor: subject
recipient: object
implied actor: president
without: team; coach; club; squad; border; checkpoint*; crossing*
trust: 0.5

[GOVERN appoint]
verbs: hand ~ (ministry|portfolio|reins|chair|helm|command) to; entrust ~ (ministry|portfolio|region|agency|command) to; entrust with ~ (ministry|portfolio|region|leadership); give ~ (ministry|portfolio|command) to; put ~ (in|at) ~ (charge|helm|head) of; install ~ (at|in|as); parachute ~ into; bring in ~ (to head|to run|to lead|as); draft in ~ as; draft in ~ to (head|run|lead); pick ~ to (head|run|lead|replace|succeed); choose ~ to (head|run|lead|replace|succeed); select ~ to (head|run|lead|replace|succeed); name ~ to (head|run|lead|replace|succeed|post); make ~ (governor|minister|premier|ambassador|envoy|head|chief|prosecutor|rector|commander) of
subject: person, gov, leg, country, none, body, named, pronoun
object: person, named, post, gov, body, cop, mil
actor: subject
recipient: object, to
implied actor: president
without: team; coach; club; squad; film; actor; opposition; case; aid; award; prize; keys; weapons; power; if; candidate
trust: 0.6

[GOVERN appoint]
verbs: take over ~ (government|ministry|post|presidency|office|portfolio|department|committee|agency|bank|council|administration|service|reins|job|role|premiership|chair); take over (as|at|from); step into ~ (post|job|shoes|role); move into ~ (post|job|office); assume ~ (office|post|duties|role|job|leadership|premiership|chair); succeed; succeed as; get ~ (post|job|portfolio)
subject: person, named, pronoun, gov
near: minister; ministry; government; bank; committee; kgb; council; governor; prosecutor; chairman; head; chief; premier; prime; agency; administration; ambassador; commander; secretary; mayor; presidency
actor: none
recipient: subject
implied actor: authorities
without: if; would; in attempt; efforts; coach; club; team; talks; by force; troops; rebels; territory; airport; building
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

[GOVERN appoint]
verbs: (form|name|present|unveil|assemble|install|pick|approve|announce) ~ (cabinet|new government|new cabinet|transition government|transitional government|new council of ministers)
subject: person, named, gov, leg, pronoun, opp, place, country
actor: subject
recipient: none
without: if; unable; failed; would; election would; talks to; coalition talks; will present
trust: 0.6

[GOVERN appoint]
verbs: (pick|choose|select|tap|tip|name|nominate|designate|install|propose|put forward) ~ (for|as|to) ~ @post; (pick|choose|select|tap|nominate|designate|name) ~ to (head|lead|run|succeed|replace|chair)
object: person, named, gov, mil, cop, diplomat, jud
subject: person, named, gov, country, place, leg, body, none, pronoun
not subject: opp, igo, med, ngo
actor: subject
recipient: object
implied actor: authorities
without: candidate*; team; coach; squad; if; would; award; prize; presidential; film; best
trust: 0.65

[GOVERN appoint]
verbs: confirm; approve; endorse; okay; vote in; back; accept
object: post, jud, named, person
subject: leg, gov
not subject: country
near: as; new; candidate; candidacy; nomination; nominee; nominees; judge; judges; post; office; governor; head; minister; ambassador; premier; prime minister
actor: subject
recipient: object
without: report*; death; arrest*; detention; that; ban; law; bill; visit; could not; visited; plan; whether; resignation; resigned; sanction*; loan; infected; killed; support; statement
trust: 0.5

[GOVERN appoint]
verbs: select; choose; pick; elect; appoint; name; install
object: jud, post
subject: leg, gov
not subject: country
actor: subject
recipient: object
without: coach; president elect; to speak; jury; president; voters; champion; candidate*
trust: 0.55

[GOVERN appoint]
verbs: reinstate; reappoint; re-appoint; restore to; return to; bring back; bring back as; reinstate as; reinstall
object: gov, mil, leg, cop, post
near: decree; post; president; minister; general; governor; ambassador; cabinet; office; chairman; commander
subject: gov, named, none, leg, country
not subject: jud, bus, opp
actor: subject
recipient: object
without: checks; controls; if; could; court; sanctions; ban; visa; penalty; students; workers; home; talks; tournament; prison; power; country; refus*; urge*; reinstated workers; university
trust: 0.6

[GOVERN appoint]
verbs: put ~ in command of; place ~ in command of; put ~ in charge of; place ~ in charge of; put ~ at the head of; place ~ at the head of; put ~ at the helm of; give ~ command of; hand ~ the reins of; make ~ (minister|governor|ambassador|premier|commander|chief of staff|head of|chairman of|aide); make ~ (his|her) ~ (envoy|deputy|spokesman|spokeswoman|representative|chief|adviser|prime minister|minister|governor)
subject: country, gov, named, pronoun, leg, place
target: person, named, number, pronoun
not target: edu, med
actor: subject
recipient: object
without: coach; team; club; film; kitchen; project for
trust: 0.7

# --- GOVERN dismiss

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
without: claim*; tear gas; shot*; missile*; worker*; striker*; miner*; teacher*; university; diplomat*; sanction*; persona; doctor*; employee*; staff members; medical staff; hospital staff; embassy staff; accusation*; criticism; footage; idea; theory; activist*; appeal; journalist*; release*; jail; prison; freed; frees; frees up; student*; on demonstrators; on protesters; strike; grenade*; as a; rumours; barrier*; mine*; flag*; portrait*; statue; monument; plaque
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

[GOVERN dismiss]
verbs: send packing; send ~ packing; (give|hand) ~ (marching orders|boot|push|heave-ho|sack); turf out; boot out; kick ~ upstairs; put ~ out to pasture; wield ~ axe; defenestrate; shunt aside; ease out
object: gov, cop, mil, jud, post, bus
subject: gov, person, country, none, leg, named, pronoun
not object: diplomat, opp, lab
actor: subject
recipient: object
implied actor: president
without: goal*; visitors; guests; ambassador*; diplomat*; attach*; champion*; club; coach; league; opponents; if; would; voters; stadium; consul*
trust: 0.6

[GOVERN dismiss]
verbs: get rid of; purge; drop; ditch; let ~ go; axe; kick out; throw ~ overboard; push out; jettison; sweep out; bundle out; drum out; unseat; dump; clear out; turn ~ out of office; call time on; pull ~ rug from
object: gov, cop, jud, post, mil
subject: gov, country, leg, none
not object: diplomat, opp, lab, weapon
actor: subject
recipient: object
implied actor: president
without: ambassador*; diplomat*; attach*; charge*; case; embassy; if; would; leaflets; voters; jail; prison; detain*; arrest*; custody; freed; release*; migrants; border; police officers
trust: 0.66

[GOVERN dismiss]
nouns: dismissal; sacking; ouster; removal; firing; ^dismissal of the minister
actor: subject
recipient: object
object: gov, post, person, named
near: minister*; governor*; prime minister; head of; chief; chairman; ambassador*; prosecutor*; general; director; commander; cabinet; government
needs: recipient
implied actor: president
without: demand*; call* for; urg*; protest*; worker*; striker*; teacher*; after the; motion; vote on; unfair; weapons; mines; snow
trust: 0.5

[GOVERN dismiss]
verbs: (release|free|relieve|remove|discharge|oust|suspend) from ~ (post|position|duties|office|job|role|functions); (release|relieve) of ~ (post|position|duties|office|job|role|functions|command); strip of ~ (post|position|office|command|portfolio); retire from ~ (post|service); move out of ~ (post|position|office); (lose|forfeit) ~ (ministry|portfolio|governorship|seat in government); be out as ~ @post; be replaced as ~ @post; be removed as ~ @post; be ousted as ~ @post; be fired as ~ @post; be dismissed as ~ @post
target: person, named, post, gov, pronoun
actor: subject
recipient: object
implied actor: president
without: worker*; striker*; teacher*; lecturer*; doctor*; actor*; journalist*; student*; plant; trainer; coach; strike; prison; jail; custody; colony
trust: 0.75

[GOVERN dismiss]
verbs: make way for; make way at; make room for; give way to; be replaced by; be succeeded by; hand over ~ (post|office|reins|duties) to
subject: person, named, post, gov
not subject: thing, lifeless, cop
actor: none
recipient: subject
implied actor: authorities
without: ambulance; traffic; pedestrians; if; crowd; convoy; housing; hotel; laughter; anger; fear
trust: 0.6

[GOVERN dismiss]
verbs: (dismiss|sack|fire|remove|axe|oust|replace|reassign|demote) ~ (minister|ministers|head|chief|aide|aides|governor|governors|general|generals|director|directors|rector|rectors|mayor|chairman|chairwoman|deputy|deputies|commander|commanders|prosecutor|judge|judges|secretary|premier|cabinet|government|officials|official|adviser|advisers|editor|bishop|metropolitan|archbishop|priest|spokesman|spokeswoman|coach|coaches|ambassador|envoy|diplomat|diplomats|conductor|curator|dean|principal|manager)
subject: gov, person, named, country, none, body, pronoun, rel
object: person, named, gov, post, none, rel, leg, mil, cop
not object: lab, opp, edu
not subject: jud, opp, lab, igo
near: lukashenk*; lukashenka; president; head of state; decree; government; minister; ministry; aides; presidential; administration; ambassador; governor; chief; general; metropolitan; synod; exarch; archbishop; predecessor; post; cabinet; prime
actor: subject
recipient: object
implied actor: president
without: club; football; appeal; claim*; accusation*; complaint; motion; charges; strike*; plant; teachers; sanctions; extremist*; from the list; lawsuit; vehicle; troops; capital; court; hospital; diplomatic; persona; consultations; talks; worker*; miners
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

[GOVERN dismiss]
verbs: be removed; be sacked; be dismissed; be ousted; be replaced; be relieved; lose ~ (post|job|position|seat|portfolio); be out; be demoted; be sidelined; be shown the door; be sent into retirement
object: post, gov, leg, jud, cop, mil, person, named
near: rector; minister; ministers; governor; mayor; ambassador; prosecutor general; director; commander; chief of the; head of the; editor-in-chief of the state; chairman of the; deputy minister; speaker; dean; chairwoman
actor: none
recipient: object
implied actor: president
without: worker*; striker*; journalist*; teacher*; lecturer*; coach; club; federation; if; statue; monument; flag; sanction*; charges; list; case; team; school director; for signing; for taking part
trust: 0.45

[GOVERN dismiss]
verbs: topple; oust; bring down; unseat; vote out; vote ~ out; remove; dismiss; throw out; turf out; kick out; boot out; depose; drop; ditch; dump; axe; replace; show ~ the door; relieve ~ of ~ (duties|post|command|position); strip ~ of ~ (post|office|command|rank|position); jettison
subject: leg, gov, named, party, country
object: gov, mil, leg, post
near: no-confidence; vote of confidence; confidence vote; parliament; president; lukashenk*; cabinet; decree; from the post; prime minister; minister; ministers; governor; reshuffle; shake-up; successor
not subject: cop, uaf, opp
not object: diplomat, sanctions, country
actor: subject
recipient: object
without: coup; rebel*; protest*; if; could; would; try*; tried; attempt*; plot*; demand*; urge*; call*; elections; voters; ambassador; envoy; list; vow*; runner; immunity; candidate; restrictions; statue; portrait; troops; barrier*; mine*; flag*; portrait*; monument; plaque
trust: 0.55

[GOVERN dismiss]
verbs: impeach; vote to impeach; (pass|approve|carry|adopt|win) ~ (no-confidence|no confidence) ~ (vote|motion)
subject: leg, named, none, party
actor: subject
recipient: object, in, against
implied actor: parliament
without: if; could; would; fail*; threat*; surviv*; call*; demand*; begin; began; plan*; defeat*
trust: 0.75

[GOVERN dismiss]
nouns: dismissal; sacking; firing; removal; ouster
object: gov, post, diplomat
actor: subject
recipient: object
implied actor: president
without: demand*; call* for; urg*; vote on; motion; if; teacher*; worker*; calls; coach; football; hockey
trust: 0.55

# --- GOVERN decide

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
without: sanction*; import*; company; airline; shop; bakery; russian gas; export*; if; urge*; propos*; demand*; refus*; strike; inquiry; price of oil; border; protest*; flags; victims; refugee*; prisoner*; buffer zone; security zone; exclusion zone; restricted zone; no-go zone; coordination council; handover; opposition
absorbs: yes
trust: 0.55

[GOVERN decide]
verbs: decide to; decide on; decide ~ that; approve; decree; resolve; authorise; authorize; launch ~ programme; approve ~ (programme|plan|project|strategy|concept); set up ~ (commission|fund|agency|committee|ministry|working); create ~ (ministry|agency|fund|commission|reserve); establish ~ (ministry|agency|fund|commission); allocate; raise ~ (salary|salaries|pension|pensions|price|prices|tax|taxes|tariff|tariffs|wage|wages|age|rate); cut ~ (salary|pension|price|prices|tax|taxes|tariff|interest|rate|rates); fix ~ price; freeze ~ (price|prices); introduce ~ tax; devalue; merge ~ ministry; form ~ commission; abolish ~ (post|ministry|fee|visa); impose ~ price; declare ~ (holiday|year|mourning); adopt ~ (programme|strategy|concept|doctrine|plan); give ~ (blessing|approval|go-ahead|nod|green light|consent); sign off on; strip ~ of ~ (monopoly|licence|licences|privileges); launch ~ (reform|campaign|inventory|programme|project); set ~ (target|price|limit|ceiling|quota|tariff); index ~ (pensions|wages); (raise|lower|hike|lift|slash|trim|cut) ~ (rate|pensions|wages|excise|duty|duties|fees|tariffs|pension|salary|salaries|tax|taxes|benefits); (extend|prolong) ~ (programme|moratorium|deadline|mandate); earmark; (nationalise|nationalize|privatise|privatize); redraw; transfer ~ to ~ (state|ministry); rename; create ~ (zone|district|holding|corps); put ~ on ~ list of ~ strategic; order ~ audit
near: government; president; minister*; ministry; council; commission; programme; program; lukashenk*; zelensk*; putin; duda; tusk; cabinet; decree; parliament; budget; head of state; committee; authorities; bank; state; officials; seimas
not object: sanctions, aid, person, agreement, protestevent, country
subject: gov, leg, country, none, person
not subject: jud
actor: subject
recipient: none
without: judge; release; arrest; fire; restaurant; meal; loan; asylum; trial; visa-free; liquidation; strike; protest*; march*; union; rally; sanction*; coordination; opposition; border; crossing*; troops; weapons; deploy*; exercise*; court; repertoire; puppet theatre; playlist
absorbs: yes
trust: 0.5

[GOVERN decide]
verbs: decide
subject: gov, leg
object: measure, law, talkedover, vote, border, site, property
actor: subject
recipient: none
without: fate; future; judge; court; match; game; if; who; whether; how; not to
absorbs: yes
trust: 0.5

[GOVERN decide]
verbs: cap; peg; freeze; slash; ration; curb; subsidise; subsidize; hike; index; put ~ (lid|cap|ceiling|brake) on ~ price; put ~ (lid|cap|ceiling|brake) on; set ~ (ceiling|limit) (on|for) ~ price; clamp down on ~ price; take ~ control of ~ price
object: pricething, market, none
near: price; prices; tariff*; fare*; rent*; pension*; wage*; salar*; fee; fees; inflation; margin*
subject: gov, leg, body, country, place, person
not subject: bus, igo
actor: subject
recipient: none
measures: percent
without: sanction*; oil price; russian oil; gas price; if; would; g7; shop; bakery; harvest; drought
absorbs: yes
trust: 0.6

[GOVERN decide]
verbs: cap; peg; regulate; deregulate; subsidise; ration; standardise; scrap ~ (fee|fees|tax|duty|levy|subsidy|subsidies|benefit|benefits|exemption); shift ~ (day|days|working) to; declare ~ (day|period) of ~ mourning; declare ~ (day|period) off; move ~ capital; order ~ (harvest|sowing|stockpiling|inventory|redistribution); put ~ price ceiling on; put ~ cap on; set ~ (ceiling|floor|cap) (on|for); write off; restructure ~ debt; bail out; prop up; top up; inject ~ into; channel ~ into; carve up; split up; spin off; hand ~ to ~ (state|ministry|management)
object: pricething, money, bus, trade, none, thing
subject: gov, leg, country
near: government; president; minister*; ministry; council of ministers; decree; cabinet; authorities; parliament; budget; state; lukashenk*; central bank; national bank
not object: sanctions, aid, person, agreement, protestevent
actor: subject
recipient: none
measures: percent, money
without: sanction*; strike; protest*; import*; border; court; russian gas; if; urge*; propos*; demand*; refus*; could; loan; oil price cap; price cap on russian; eu; g7; note; letter; petition; message; protest note
trust: 0.5

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

[GOVERN decide]
verbs: (lower|raise|cut|increase|reduce|set|extend|double|halve|lift|triple|introduce|shorten) ~ (age|threshold|ceiling|tax|taxes|duty|duties|excise|excises|pensions|pension|allowance|allowances|minimum wage|fees|tariffs|levy|stipends|benefits|quota|term of service)
subject: leg, gov, country, named
not subject: bus, igo, place
actor: subject
recipient: none
measures: money, percent
without: sanction*; if; would; urge*; ask*; demand*; entry ban; price of gas; belarusian goods; import*; export*; gazprom; transit; russian oil
trust: 0.6

[GOVERN decide]
verbs: (overhaul|reshuffle|shake up|revamp|restructure|reorganise|reorganize) ~ (government|cabinet|ministry|ministries|command|leadership|administration|army|police|electoral|code|security services|council)
subject: gov, person, named, country, pronoun, place, leg
not subject: igo, opp
actor: subject
recipient: none
without: if; would; must; urge*; demand*; company; club
trust: 0.6

[GOVERN decide]
verbs: (split|merge|abolish|dissolve|rename|reorganise|reorganize|restructure|downgrade|upgrade|subordinate|disband|combine|unite|transfer|turn|transform|convert) ~ (ministry|ministries|department|agency|committee|committees|district|districts|region|regions|academy|inspectorate|directorate|service|state enterprise|corporation|concern) ~ (in two|into|with|to|by decree|under); (create|set up|establish|form|found|launch) ~ (ministry|agency|inspectorate|directorate|state body|state fund|free economic zone|economic zone|special service|state committee|state corporation|state holding|presidential council|coordinating council on|working group on)
subject: gov, country, named, place, leg, none, person
not subject: opp, ngo, igo, bus, cop
actor: subject
recipient: none
without: if; call* for; propos*; urge*; demand*; court; extremis*; banned; party; union; opposition; exile; sanction*; eu; european; nato; un
trust: 0.6

[GOVERN decide]
verbs: (dissolve|disband|prorogue|suspend|dismiss|convene|recall|adjourn) ~ (parliament|the government|cabinet|assembly|sejm|seimas|rada|council of the republic|house of representatives|local council|local councils|duma); (dismiss|sack|fire|dissolve) ~ (entire|whole) ~ (government|cabinet|board)
subject: gov, named, person, leg, none, country, place
not subject: opp
actor: subject
recipient: object
without: if; urge*; call* for; demand*; could; soviet; 1996; 1994; threaten*; court
trust: 0.6

[GOVERN decide]
verbs: (raise|cut|trim|slash|freeze|cap|increase|reduce|index|double|hike|curb|halve) ~ (subsidies|subsidy|pensions|pension|tariffs|taxes|tax|duty|duties|excise|benefits|benefit|allowance|allowances|stipend|stipends|fees|fares|refinancing|rate|wage|wages|salaries|budget|spending|quota|quotas|price|prices)
subject: gov, leg, named, country
not subject: bus, cop, jud, opp, igo
near: government; cabinet; council of ministers; ministry; president; lukashenk*; parliament; decree; central bank; national bank; minister; duma; seimas; sejm
object: pricething, thing, money, none, law, aid, trade, measure
actor: subject
recipient: none
measures: percent, money
without: sanction*; could; may; might; would; if; promis*; plan*; urg*; call*; demand*; exports; imports; embassy; belarusian goods; on goods; on imports; shop*; supermarket*; sale; retaliat*; on belarusian; on russian; bribe; protest*; gazprom; forecast
trust: 0.55

[GOVERN decide]
verbs: (declare|proclaim|name|designate|announce) ~ year of; (declare|proclaim|announce) ~ (day|days|period) of mourning; (declare|proclaim|make|announce) ~ (public|national|bank) holiday
subject: gov, country, place, leg, named, none, body
not subject: cop, jud
actor: subject
recipient: none
without: fifth year; if; could; un; unesco
trust: 0.7

[GOVERN decide]
verbs: be (created|set up|established|founded|formed|instituted|launched) ~ by ~ (decree|law|edict|order|resolution|presidential)
subject: body, gov, thing, person
actor: by
recipient: subject
implied actor: government
without: court; century; tsar; in 19*; in 18*
trust: 0.65

[GOVERN decide]
verbs: (set up|create|establish|form|launch|found|institute) ~ (task force|commission of inquiry|ministry|agency|directorate|special commission|investigative commission|inter-agency|interagency|emergency headquarters|crisis staff|crisis cell|committee|centre|center|state fund|inspectorate|department) ~ (on|for|to|against|of)
subject: gov, leg, country, place
not subject: igo, opp
actor: subject
recipient: none
without: joint; together; bilateral; with belarus; with russia; union state; cooperation; intergovernmental; opposition; exile; talks
trust: 0.55

# What the counters say each got.
[ELECT result]
verbs: credit ~ with ~ (per|percent|%); put ~ (on|at) ~ (per|percent|%) ~ of ~ (vote|votes|ballots)
object: person, named, pronoun, pty
near: vote; votes; ballot*; election; poll; commission; candidate*
measures: percent
recipient: object
actor: subject
implied actor: Central Election Commission
without: turnout; inflation; growth
trust: 0.65

# --- Counts, and what voters let pass

[ELECT vote]
verbs: (count|tally|tot up|recount) ~ (ballot|ballots|votes|ballot papers); (begin|start|finish|complete) ~ (count|counting) of ~ (votes|ballots)
subject: body, gov, person, none, number
actor: none
recipient: none
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; demand*; against; jury; song; prize; recount of
trust: 0.5

[ELECT result]
verbs: (pass|carry|be carried|go through|fail|be approved) ~ (with|by) ~ (majority|percent|per cent|margin|votes)
subject: vote
actor: none
recipient: none
measures: percent
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; bill; law; parliament; deputies; council; motion; budget
trust: 0.55

[GOVERN decide]
verbs: (put up|push up|bump up|mark up) ~ (pension|pensions|wages|salaries|taxes|tax|fares|tariffs|duties|excise|benefits|fees|stipends|retirement)
subject: gov, country, place, body, none, person
actor: subject
recipient: none
measures: percent, money
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; landlord; shop; hotel; tickets; promise*
trust: 0.55
`;
