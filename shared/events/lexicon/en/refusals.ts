/** English words for refusals. The format is told in ../format.ts. */
export const refusals = `
# --- REJECT

[REJECT]
verbs: refuse; refuse to; reject; (reject|oppose|dismiss|resist|rule out|turn down) ~ (idea|proposal|notion|offer|suggestion) of; be opposed to; oppose to; come out against; give ~ cold shoulder; decline; decline to; turn down; rebuff; veto; spurn; rule out; snub; defy; shrug off; brush aside; disregard; ignore; stonewall; oppose; balk at; baulk at; renege on; say no to; give ~ short shrift to; turn ~ deaf ear to; turn (his|her|its|their) back on; turn ~ nose up at; have ~ none of; close ~ door to; close ~ door on; slam ~ door on; rule out; pass up; wave aside; wave off; send ~ packing; spike; nix; strike down; knock back; throw ~ back; brush off; shake off; shrug away; poke ~ finger in; thumb ~ nose at; hold out against; stick ~ guns; dig ~ heels; leave ~ unanswered; repudiate; disavow; demur; refuse ~ recognise; refuse ~ recognize; block; overrule; wave away; vote down; vote against; refuse ~ entry; cold-shoulder; refuse ~ comment; scorn; flout; shoot down ~ (idea|proposal); pour cold water on; refuse to board; stand up to; disobey; not accept; (repeat|reiterate|restate|reaffirm|confirm|declare|state|voice|express) ~ opposition to; (adopt|pass|approve|back|sign|issue|publish) ~ (resolution|statement|declaration|motion|letter|communique) ~ (=refusing|=rejecting)
subject: person, body, named, country, pronoun, place, none, number
not object: site, weapon, disease, border, diplomat, comment, criticism, lifeless, post, attempt
actor: subject
recipient: object, by, of, from
without: comment; bail; say whether; claim*; accusation*; allegation*; charge; report*; name; be named; surname; believe; luck; the odds; website; food; work; logic; gravity; identif*; confirm; elaborate; warnings; contract; club; coach; goalkeeper; letters; criticism; denied that; denies that; patients; nonsense; missile*; on demonstrators; window; population; output; production; number of; ~ ^block of flats; her block; his block; their block; the next block; fabrication; attempt; rumour*; rumor*; application form; talk of; declining to give; give a number; give names; give details; give figures; give any; give a reason; give reasons; be drawn; speculate; comment*; be interviewed; go into detail; provide details; confirm or deny; declined to ^say; declines to ^say; refused to ^say; decline to ^say; rejected ^talk of; reject ^talk of
absorbs: yes
trust: 0.65

# "Turned the idea down": what is proposed stands between.
[REJECT change]
verbs: turn ~ down
object: appealword, motionthing, law, measure, thing
subject: gov, leg, country, igo, opp, named, diplomat, pty, body
near: idea; proposal; proposals; suggestion; plan; request; requests; plea; appeal; offer; bid; petition; motion; demand; demands
actor: subject
recipient: of, from, by
without: volume; music; heat; lamp; radio; job; role; contract; club
absorbs: yes
trust: 0.6

# "Would not host a Russian base": no foreign troops or arms.
[REJECT]
verbs: host; house; station; accept; allow
negated: yes
object: weapon, site, troopsthing, mil, thing, property
subject: gov, country, named, pronoun
near: base; bases; troops; missile*; weapons; warhead*; nuclear; soldiers
actor: subject
recipient: none
without: if; drill*; exercise*; parade
trust: 0.55

[REJECT]
verbs: recognise; recognize; accept; acknowledge; regard ~ as; consider ~ (legitimate|valid|president|elected); see ~ as ~ (legitimate|valid|president); view ~ as ~ legitimate; sign; support; back; endorse; ratify; go along with; join; join ~ @sanctions; join ~ statement; give ~ (consent|approval|blessing); agree to; agree with; consent to; play along
negated: yes
subject: named, country, gov, leg, igo, ngo, opp, pty, jud, bus, pronoun, place, cvl, med, mil, cop, number, lab, rel, edu
actor: subject
recipient: object, of
without: face; man; voice
trust: 0.75

[REJECT]
verbs: dismiss
subject: person, body, named, country, pronoun, place
object: agreement, talks, talkedover, thing, law, vote, sanctions, measure, none
not object: gov, post, person, criticism, attempt, lifeless, case, comment
actor: subject
recipient: object, by, of, from
without: claim*; accusation*; allegation*; report*; footage; rumour*; rumor*; nonsense; talk of; fabrication; appeal; fake
absorbs: yes
trust: 0.6

# An application, a request or a plea for help that is turned down.
[REJECT assist]
verbs: (turn down|reject|refuse|decline|deny|rebuff|spurn|dismiss|veto|block) ~ (request|requests|application|applications|bid|plea|appeal|proposal) for
near: for ~ (loan|loans|credit|aid|help|assistance|funding|money|grant|visa|visas|asylum|weapons|gas|support|extradition|refinancing|mediation|permit|protection)
subject: country, gov, igo, place, body, leg, jud, bus, none, person, named, cop
not subject: lifeless
actor: subject
recipient: from, of, by
without: release; pardon; clemency; bail; appealed; withdraw
trust: 0.8

# An envoy who is not received.
[REJECT meet]
verbs: receive; be received by; see; meet; admit; grant ~ audience
negated: yes
subject: gov, named, country, igo, diplomat, none, place, leg
object: diplomat, gov, igo, named, leg, visitorsthing
near: envoy*; ambassador*; representative*; delegation; rapporteur; mission; mediator*; commissioner; minister; president
not subject: bus, edu, med, jud, cop, opp, cvl
actor: subject, agent
recipient: object
without: did not ^see; letter; signal*; news; aid; award; prize; eye to eye; deadline; standards; conditions; requirements; criteria; quorum; target; in ~ (years|months|decades); have not met; had not met; has not met; never met
trust: 0.6

[REJECT]
verbs: vote against; vote down; vote to reject; strike down; uphold ~ refusal; leave ~ unchanged; throw out ~ (appeal|complaint|lawsuit|case); turn down ~ (appeal|complaint|request|plea); dismiss ~ (appeal|complaint|lawsuit|request|petition|plea); reject ~ (appeal|complaint|lawsuit|request|petition|plea); refuse ~ (appeal|permission|request|application|registration|parole|leave); deny ~ (registration|request|appeal|permission|application|parole|leave|access|visit)
subject: person, body, country, named, place, pronoun, number, none
not subject: jud
actor: subject
recipient: object, of, to
without: the clock; fair trial; entry
absorbs: yes
trust: 0.65

[REJECT]
nouns: refusal; rejection
actor: subject
recipient: object, by
needs: actor
absorbs: yes
trust: 0.45

[REJECT]
verbs: be opposed to; be against; be unwilling to; be not ready to; be out of ~ question; deny ~ (permission|request|application|licence|license|registration|allocation|entry); say ~ out of ~ question; break ~ promise; go back on; walk out of ~ (talks|negotiations|meeting); break off ~ (talks|negotiations); fail to reach ~ (agreement|deal|accord); turn ~ back on ~ (offer|proposal|plan); strike down ~ (appeal|complaint); throw out ~ (appeal|complaint|lawsuit)
subject: person, body, named, country, pronoun, place, none, thing, jud
actor: subject
recipient: object, to, with, of
without: the clock; the wall; time; bail; on foot
absorbs: yes
trust: 0.6

[REJECT]
verbs: give ~ short shrift; give ~ cold shoulder; slam ~ door on; slam ~ door in ~ face; pour cold water on; throw cold water on; bat away; bat aside; wave away; wave aside; swat away; shoot down ~ (idea|proposal|plan|offer|request); thumb ~ nose at; cock ~ snook at; have none of; hold ~ line; give ~ thumbs down; say thanks but; knock back; shrug off ~ (appeal|call|demand|plea|offer|request); kick ~ into ~ long grass; turn up ~ nose at
subject: person, body, country, named, place, pronoun, gov
actor: subject
recipient: object, of, on, to, at
without: if; would; if only; match; goal; injury
absorbs: yes
trust: 0.65

[REJECT]
verbs: throw out ~ (proposal|offer|request|demand|plan|idea|motion|plea|appeal); dismiss; resist; scoff at; sneer at; stand firm; dig ~ heels in; not hear of; hear of; cold-shoulder; cold shoulder; balk at; baulk at; bristle at; recoil from; hold out against; refuse to countenance
object: agreement, talks, talkedover, appealword, none, diplomat
subject: country, gov, place, person, igo, body, named, pronoun
not subject: jud
actor: subject
recipient: object, of, from
without: arrest*; temptation; police; if; case; lawsuit; currency; rouble; against the dollar; applause; allegation*; accusation*; claim*; report*; suggestion*; first time
absorbs: yes
trust: 0.55

[REJECT]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
said: no ^question of; no ^deal; out of the ^question; non-starter; nonstarter; not up for ^(discussion|negotiation|debate|sale); not open to ^(discussion|negotiation|debate); not for ^sale; no intention of; no plans to ^(close|recognise|recognize|send|join|hold|accept|sign|host|take); see* no ^(reason|need|point|grounds) (to|for|in); saw no ^(reason|need|point|grounds) (to|for|in); no ^compromise; there will be no ^(deal|election|elections|referendum|inquiry|investigation); there would be no ^(deal|election|elections|referendum|inquiry|investigation); " no ,; " never; none of (his|her|its|their|your|our) ^business; internal ^affair; internal ^matter; domestic ^matter; internal affairs of
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem
absorbs: yes
trust: 0.5

[REJECT]
verbs: (fall|land) on deaf ears; go unheeded; come to naught; get nowhere; be met with ~ (refusal|silence|rebuff|shrug|rejection); meet with ~ (refusal|silence|rebuff|shrug|rejection); run into ~ (refusal|rebuff|wall); hit ~ brick wall; be ignored; be brushed (aside|off); be given ~ (cold shoulder|short shrift); get ~ (cold shoulder|short shrift|brush-off); receive ~ (rebuff|refusal|brush-off)
subject: appealword, talks, aid, thing, none
near: appeal*; call; calls; demand*; plea*; request*; proposal*; offer*; suggestion*; overture*; invitation*; condition*; ultimatum*; letter*; petition*; protest note; efforts to; idea*; plan
actor: by, from, in
recipient: of
without: if; emergency; phone; calls for help from; insurance
trust: 0.55

[REJECT]
verbs: (call|brand|label|dub|describe|term|deem|declare|see|dismiss) ~ (non-starter|nonstarter|impossible|unrealistic|unworkable|pointless|premature|untimely|superfluous|redundant); (call|brand|label|dub|describe|dismiss|see) ~ as ~ (non-starter|nonstarter|impossible|unrealistic|unworkable|pointless|premature|untimely); say no to; say thank you but; be in no ~ (mood|hurry|rush) to; show no ~ (sign|signs|inclination|willingness|readiness) of ~ (yielding|backing|bowing|relenting|budging|releasing|complying|negotiating|stepping); show no ~ inclination to; be in no mood for; want nothing to do with; want no part of; wash ~ hands of; keep ~ distance from; leave ~ hanging; leave ~ without ~ (answer|reply|response); send back unopened; return unopened; (hold|stand) ~ ground; stick to ~ (guns|line|position); stand pat; remain (defiant|unmoved|unbending|adamant|intransigent|deaf|unyielding); stay (defiant|unmoved|adamant); be (adamant|unmoved|unbending|intransigent|defiant|unyielding|deaf); refuse point-blank; refuse flatly; refuse outright; decline politely; put ~ foot down; draw ~ line at; drag ~ (feet|heels) (on|over); stall; stall on; back out; back out of; pull out of ~ (deal|agreement|talks); renege; go back on ~ (word|promise|pledge|deal); tear up ~ (deal|agreement|invitation|letter|contract); walk away from ~ (deal|talks|agreement|table|offer); withhold ~ (consent|approval|agreement|recognition|signature|support); (deny|refuse|withhold) ~ (recognition|support|approval|consent)
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab, body
not subject: edu, expert, lifeless, med
object: none, agreement, talks, talkedover, appealword, thing, person, body, country, gov, law, vote, measure, sanctions, aid, text, named, number
actor: subject
recipient: object, to, of, with, from
without: if; match; goal; game; season; engine; car; weather; comment; investigators; allegation*; accusation*; claim*; charges; parade; tears; laughter; crime; diagnosis; court; kept at a ^distance; keep at a ^distance
absorbs: yes
trust: 0.5

[REJECT]
verbs: (laugh|wave|brush|bat|swat|shrug|fob) off; (wave|brush|bat|swat) (away|aside)
object: appealword, agreement, talks, talkedover, aid, gov, country, person
not object: criticism, comment, text
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, pronoun, person, body
not subject: edu, expert, lifeless
near: appeal*; call; calls; demand*; plea*; request*; proposal*; offer*; suggestion*; overture*; invitation*; condition*; ultimatum*; letter*; petition*; idea*; plan
actor: subject
recipient: of, from, by
without: match; goal; game; injury; allegation*; accusation*; claim*; rumour*; rumor*; report*
absorbs: yes
trust: 0.6

[REJECT]
verbs: say no; answer no; reply no; give ~ flat no; answer with ~ no
near: no .; no ,; no and; no but; flat no; firm no; resounding no; no to
subject: gov, leg, igo, country, place, named, person, body, pronoun
not subject: edu, expert
actor: subject
recipient: to
without: when asked whether; voters; asked if
absorbs: yes
trust: 0.55

[REJECT]
verbs: have none of; have ~ none of; hear nothing of; hear none of; hear ~ of it; countenance; entertain ~ (idea|proposal|request|offer|demand|thought); play ball; take no for an answer; budge; discuss; hear; talk about; give ~ inch; give ~ ground; move ~ inch; lift ~ finger; accept; agree; agree to; comply; oblige; cooperate; play along; go along; go along with; sign up to; put ~ name to; put ~ signature to
negated: yes
future: yes
status: occurred
subject: gov, leg, igo, opp, country, place, pty, named, person, body, pronoun
actor: subject
recipient: of, from
absorbs: yes
trust: 0.6

[REJECT]
verbs: have none of; have ~ none of; hear nothing of; lift ~ finger; give ~ inch; give ~ ground; play ball; play along; go along with
negated: yes
subject: gov, leg, igo, opp, country, place, pty, named, person, body, pronoun
actor: subject
recipient: of, from
absorbs: yes
trust: 0.55

# What a government does to a paper that others want to adopt.
[REJECT]
verbs: hold up; block; stall; sink; torpedo; scupper; scuttle; derail; kill; stymie; obstruct; stonewall; frustrate; thwart; veto; stand in ~ way of; throw ~ spanner in; put ~ brake on
object: agreement, talkedover, measure, sanctions, vote, appealword
subject: country, gov, leg, place, person, named
not subject: cop, mil, jud, weapon, lab, opp
near: declaration; resolution; statement; package; sanctions; decision; deal; agreement; funding; loan; aid; consensus; unanim*; proposal; motion; bill; plan; list; listing*
actor: subject
recipient: of
without: road; traffic; border; crossing*; website; site; access; account*; lorr*; truck*; plot; attack; coup; police; protest*; attempt*
absorbs: yes
trust: 0.55

[REJECT]
verbs: (ignore|disregard|spurn|overlook|leave ~ unanswered) ~ (letter|letters|request|requests|appeal|appeals|call|calls|summons|invitation|invitations|demand|demands|plea|pleas|recommendation|recommendations|resolution|ruling|rulings|subpoena); turn away ~ (request|plea|appeal|offer|petition|application); (pay|take) no ~ (heed|attention|notice) (to|of); turn ~ back on ~ (request|plea|offer|appeal|proposal); leave ~ (letter|request|appeal|plea|invitation) ~ unanswered; fail to ~ (answer|respond|reply) ~ to ~ (letter|request|appeal|invitation|question|demand); send back ~ (letter|note|petition|application); hand back ~ (letter|note|petition|application); toss out ~ (appeal|complaint|lawsuit|petition|request|motion); quash ~ (appeal|motion|bid); refuse to ~ (register|hear|consider|examine|admit|accept) ~ (appeal|complaint|lawsuit|petition|request|application|motion)
subject: person, body, country, named, place, pronoun, none, gov, igo, lab, opp
not subject: lifeless
actor: subject
recipient: of, from, by, to
without: if; bank; loan application; court of appeal hears
absorbs: yes
trust: 0.6

# "Tashkent rejected the remark as out of place", "the delegate dismissed the allegations as 'fabricated'".
[REJECT]
verbs: (reject|dismiss|shrug off|brush off|brush aside|wave away|wave aside|spurn|slap down) ~ as
object: criticism, comment, text, none, thing, appealword
not object: person, gov, country
subject: country, gov, diplomat, named, place, igo, person, leg
not subject: edu, expert, med, lab, bus
actor: subject
recipient: by, of, from
without: far-fetched; fairy; claim; claims; footage; video; rumour*; rumor*; drone*; fake; fakes; photo*; pictures; fears; concerns; concern; worries; anxieties; danger; idea that
trust: 0.62

# "He told the crowd he would not recognise the vote": what a speaker will not do.
[REJECT]
verbs: say; tell; declare; insist; announce; add; state; reply; repeat; make clear; vow; write; swear
said: (would|will|does|do|did) not ^(recognise|recognize|accept|acknowledge|support|sign|back|agree|ratify|endorse); (would|will) never ^(recognise|recognize|accept|agree|sign|join|allow|forgive|submit|apologise); no longer ^(recognises|recognizes|recognised|recognized|wished|wishes|wants|wanted|intends|intended|willing|prepared); (is|was|are|were) not ^(prepared|willing|going) to; (has|have|had) no ^(intention|desire|wish) ; unable to ^(accept|agree|comply|attend|recognise|recognize); could not ^(accept|agree|recognise|recognize|support); (would|will) not ^(open|launch|start|institute|register|issue|grant|extend|renew|prolong) (a|an|any|the) ; (would|will) not be ^(opened|registered|issued|granted|extended|renewed|prolonged|investigated)
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, bus, lab, ngo, med, cop, jud, body
not subject: edu, expert, lifeless
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; urge*; demand*; until; troops; force; attack*
absorbs: yes
trust: 0.5

[REJECT]
verbs: resist
subject: person, body, named, country, pronoun, place, number
object: country, gov, appealword, talks, agreement, measure, sanctions, law, talkedover, igo
actor: subject
recipient: object, by, of, from
without: arrest*; temptation; police; guards; officers; rain; corrosion; infection; if
absorbs: yes
trust: 0.6

# "Refused four times", "so far the office has refused", "has been turned down", "was denied registration".
[REJECT]
verbs: refuse; decline; say no; turn down; demur; balk
object: none
subject: country, gov, named, person, pronoun, jud, body, opp, med, lab, rel, edu, bus, cop, igo, leg, place
near: refused ^(twice|again|repeatedly|both); (three|four|five|several|many) ^times; has ^refused; have ^refused; had ^refused; but ^(refused|declined); she ^refused; he ^refused; they ^refused; all ^refused; flatly ^refused; refused ^(outright|flatly|point-blank); and ^refused
actor: subject
recipient: by, of
without: comment; name; names; surname; identif*; elaborate; answer questions; per cent; percent; sharply; population; prices; sales
absorbs: yes
trust: 0.52

[REJECT]
verbs: be (turned down|rejected|denied|refused|rebuffed|thrown out|declined|vetoed|voted down|ignored); (refuse|deny) ~ (registration|accreditation|admission|licence|license|observers)
subject: none, country, gov, jud, igo, body, leg, place
object: appealword, agreement, talks, aid, person, number, named, med, opp, ngo, pty, igo, none, text, appealthing
not object: comment, criticism, case
near: application*; request*; proposal*; appeal; petition*; plea; offer; registration; accreditation; access; entry; permission; permit; admission; visa*; bid; motion; nomin*; candidate*; invitation; visit*; observers; demand*; licence; license; meeting
actor: subject, by
recipient: object, of, indirect
implied actor: authorities
without: border guard*; migrant*; asylum; bail; medical; doctor; treatment; lawyer*; food; airport; if
absorbs: yes
trust: 0.55

[REJECT]
verbs: (authorise|authorize|permit|sanction|approve|register|grant|allow|let in|admit|accredit) ~
negated: yes
subject: none, gov, country, jud, cop, igo
object: protestevent, pty, ngo, med, igo, opp, vote
actor: subject
recipient: object
implied actor: authorities
without: if; until; lawyer*
trust: 0.5

[REJECT]
verbs: walk out of ~ (conference|meeting|talks|session|room|hall|negotiations|debate|chamber|ceremony); storm out of; walk out on; walk out in protest
subject: country, gov, person, named, leg, diplomat, igo, number, body, place
not subject: lab, edu
actor: subject
recipient: none
without: prison; jail; colony; factory; plant; court free; game; match
trust: 0.65

[REJECT]
verbs: kill; sink; shelve; bury; torpedo; scuttle; throw out; vote down; strike down; send back; knock back; defeat; stall; derail; scupper; mothball; put ~ on ice; kick ~ into ~ long grass
object: law, agreement, measure, sanctions
subject: leg, gov, country, igo, person, named, place, pty
not subject: weapon, lifeless, jud
actor: subject
recipient: of, by
without: appeal; case; sentence*; if; could; would; might; threat*; soldier*; troops; ship; attempt to
trust: 0.65

[REJECT]
verbs: fail; fall; be defeated; be voted down; fail to (pass|get|win|gain|secure|muster); be rejected; founder
subject: law, appealword, motionthing
near: parliament; lawmakers; deputies; votes; vote; majority; sejm; seimas; senate; assembly; house; council; committee; commission; congress; mps; duma; saeima; rada; chamber
actor: in
recipient: none
without: if; would; sanctions failed; price; truce; talks; police
trust: 0.6

[REJECT]
verbs: (fail|neglect|omit) to (answer|respond|reply|comply|turn up|attend|provide|meet|implement|honour|honor|fulfil|appear|show)
subject: country, gov, person, named, body, place, pronoun, cop
near: request*; invitation*; summons; letter*; query; queries; inquir*; enquir*; ruling; decision; demand*; deadline; obligations; promises; commitments; pledge*; recommendations; appeal*; court; hearing; talks; questioning
actor: subject
recipient: to, of, with, object
absorbs: yes
without: if; ambulance; student; pupils; target; targets; goal; plan; match; would
trust: 0.6

[REJECT]
verbs: comply with; comply; abide by; adhere to; implement; honour; honor; fulfil; fulfill; carry out; respect; observe; heed; execute; recognise; enforce
negated: yes
near: ruling*; order; orders; decision; decisions; convention; obligation*; resolution*; demand*; request*; recommendation*; verdict; judgment; judgement; commitments; agreement; treaty; ultimatum
subject: country, gov, place, body, person, named, cop, mil, jud, pronoun
actor: subject
recipient: of, with
without: if; would; yet to; could not; unable; driver*
trust: 0.6

[REJECT]
verbs: (cast|use|exercise|wield|apply|impose|employ|invoke) ~ veto; (cast|give) ~ vote against; vote against; vote down; vote no; block ~ with ~ veto; raise ~ hand against
subject: country, gov, place, igo, named, leg, pty, person, number, pronoun, opp
actor: subject
recipient: on, of, against
without: if; could; threat*; power; right; might; never; urge*; lukashenko; for or against
trust: 0.6

[REJECT]
verbs: fail to (ratify|adopt|approve|pass|back|endorse|support|agree|extend|renew|override|recognise|recognize|comply|obey|appear|turn up|respond|reply|answer|heed); (stall|hold up|hold back|delay|drag out) ~ (ratification|adoption|approval|agreement|decision)
subject: leg, gov, country, igo, place, body, named, person, none
not subject: lifeless
near: accord; treaty; agreement; sanctions; resolution; package; bill; deal; mandate; convention; demand*; summons; appeal*; call; calls; request*; letter*; ultimatum; ratification; adoption; statement
actor: subject
recipient: of, with, to, object
without: if; exam; test; doping; start; candidate failed; quality; standards; sentenced; convicted
trust: 0.55

[REJECT]
verbs: (scorn|mock|ridicule|deride|laugh off|shrug off|sneer at|scoff at|wave away|brush off|pour scorn on|pour cold water on|give short shrift to|thumb ~ nose at|snort at) ~ (offer|offers|proposal|proposals|call|calls|demand|demands|ultimatum|appeal|appeals|invitation|mediation|plan|idea|suggestion|threat|threats|sanctions|warning|warnings|request)
subject: country, gov, place, named, igo, opp, leg, person, body, pronoun, diplomat, pty
actor: subject
recipient: of, by, from
absorbs: yes
without: if; comedian; film; cartoon; audience
trust: 0.6

[REJECT]
verbs: (respond|reply|answer|react|come back) with ~ (refusal|rejection|veto|no); (meet|greet) with ~ (refusal|rejection|veto); (respond|reply|answer) in ~ negative; say no to; say thanks but no thanks; give ~ (cold shoulder|brush-off|short shrift) to; give short shrift to
not subject: lifeless
actor: subject
recipient: to, object
without: if; could; would; court; appeal
trust: 0.65

[REJECT]
verbs: (obstruct|torpedo|stymie|scupper|stall|thwart|sink|filibuster|frustrate) ~ (statement|declaration|resolution|text|communique|document|conclusions|motion|bid|package|bill|mandate|budget)
subject: country, place, gov, leg, named, igo, none, diplomat
not subject: cop, bus
near: eu; joint; un; council; osce; nato; bloc; consensus; unanim*; moscow; budapest; hungary; russia; china; parliament; senate; minsk
actor: subject
recipient: object, of
without: if; could; would; threat*; website; site; access; account; text message*
trust: 0.6

[REJECT]
verbs: stand by ~ (decision|refusal|ban|ruling|position|policy|veto|claim|stance|demand); (stick|hold|cling) to ~ (decision|refusal|position|stance|veto|demand|line); stand firm; hold firm; dig in ~ heels
subject: country, gov, named, person, body, igo, pronoun, opp, place
actor: subject
recipient: none
without: would; if; diet; budget; rouble; ruble; currency; price*; defence; defense; line held; frontline; truce; ceasefire
trust: 0.6

# --- REJECT meet

[REJECT meet]
verbs: refuse; refuse to; deny ~ (meeting|audience|talks); reject; decline; decline to; turn down; rebuff; spurn; rule out; snub; refuse ~ meet
near: talk*; meet; meeting; dialogue; shake hands; same table; one table; negotiat*; sitting down; sit down; bargain*; invitation; see him; receive; visit; summit; call; mediation; invite*
subject: person, body, named, country, pronoun, place, none
not object: criticism
actor: subject
recipient: with, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; charge*; accusation*; claim*; wrongdoing; involvement; having; declined to say; declines to say; declining to say; decline to say; declined to give; declining to give; elaborate; declined to ^say; declines to ^say; refused to ^say; decline to ^say; rejected ^talk of; reject ^talk of
absorbs: yes
trust: 0.7

# "She would not meet him", "Vilnius will not negotiate with Minsk": what a party will not do.
[REJECT meet]
verbs: (hold|conduct|have|start|open|begin|enter|enter into|join|engage in|resume|continue) ~ @talks; negotiate; negotiate with; bargain; bargain with; sit ~ table; go to ~ (talks|summit|meeting|session); send ~ (delegation|representative|envoy); engage with; deal with; talk to; talk with
negated: yes
future: yes
subject: person, body, country, named, place, pronoun
status: occurred
actor: subject
recipient: with, to, object
without: if; until then; because of illness; year; be seen
absorbs: yes
trust: 0.6

[REJECT meet]
verbs: speak to; speak with; sit down with; meet; meet with; attend; come to; receive; face; travel to; take part in; see; shake ~ hand
negated: yes
future: yes
subject: person, body, country, named, place, pronoun
target: person, body, country, named, place, pronoun, talks
status: occurred
actor: subject
recipient: with, to, object, in
without: if; until then; because of illness; year; be seen; deadline; target
absorbs: yes
trust: 0.6

[REJECT meet]
verbs: stay away from; skip; steer clear of; absent ~ from; decline ~ invitation; turn down ~ invitation; walk out of ~ (talks|meeting|summit|negotiations|session); (cancel|call off|scrap|break off|pull out of) ~ (meeting|talks|negotiations|audience); cold-shoulder; refuse ~ audience; shun
subject: person, body, country, named, place, pronoun, number
object: talks, event, person, body, none, country
actor: subject
recipient: object, with, from, by
without: street*; protest*; square; school; class*; work; crowd*; breakfast; polls; ballot*
trust: 0.65

[REJECT meet]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
said: nothing to ^(talk|discuss|negotiate); no talks ^with; no negotiations ^with; no dialogue ^with; there will be no ^(talks|negotiations|dialogue|meeting); there would be no ^(talks|negotiations|dialogue|meeting); no room for ^(talks|negotiation|dialogue); no point in ^(talking|meeting|negotiating); no plans to ^(meet|talk|negotiate|attend|call|visit); no intention to ^(meet|talk|negotiate|attend|receive|visit|sit|hold|enter|engage); no intention of ^(meeting|talking|negotiating|attending|receiving|visiting|sitting); not ^meet with; no one to ^talk; nobody to ^talk
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem; until then; reporters
absorbs: yes
trust: 0.5

[REJECT meet]
verbs: (take|answer|return|accept) ~ (call|calls|phone calls|invitation|invitations); pick up ~ phone; come out to
negated: yes
subject: country, gov, named, person, pronoun, body, leg, none
not subject: lifeless
actor: subject
recipient: of, from, possessor
without: police; ambulance; emergency; relatives; mother; if; hotline
absorbs: yes
trust: 0.55

[REJECT meet]
verbs: (put off|postpone|call off|cancel|scrap|shelve|delay) ~ (visit|trip|meeting|talks|summit|tour|audience|negotiations|consultations)
subject: country, gov, named, igo, body, person, place, diplomat, bus, leg, number
not subject: lifeless, disaster, disease
actor: subject
recipient: with, of, to, by
without: weather; illness; ill; covid*; coronavirus; fog; storm; mourning; if; doctors; match; urge*; call* on; demand*
absorbs: yes
trust: 0.55

[REJECT meet]
verbs: (reply|respond|answer|react) ~ (invitation|letter|letters|request|requests|call|calls|offer|proposal|proposals|appeal|question|questions); answer ~ (letter|letters|invitation|request|call|calls|questions); turn up (for|at); show up (for|at)
negated: yes
subject: country, gov, named, igo, body, person, place, none
not subject: lifeless
actor: subject
recipient: of, from, to
without: if; police; doctor*; test; hearing; work; for ^comment; for ^comments; to ^comment
absorbs: yes
trust: 0.55

[REJECT meet]
verbs: ignore; disregard; spurn; rebuff; reject; turn down; refuse; decline; dismiss
object: appealword, talks
near: ^offer of talks; offer to meet; offer of dialogue; call for talks; calls for talks; call for dialogue; calls for dialogue; appeal for dialogue; proposal for talks; request for a meeting; requests for a meeting; invitation to; offers of talks; offer to talk; mediation; talks offer
subject: country, gov, named, igo, body, person, place, none
not subject: lifeless
actor: subject
recipient: of, from, by, possessor
absorbs: yes
trust: 0.62
without: talk of; the result; results; idea that; suggestion that; report*

[REJECT meet]
verbs: (brush|wave|sweep|push|set|put) ~ (idea|proposal|offer|suggestion|invitation|talks|mediation|overture|plan) ~ (aside|away)
subject: country, gov, named, igo, body, person, place, opp
actor: subject
recipient: of, by, from
absorbs: yes
trust: 0.6

[REJECT meet]
verbs: (scuttle|torpedo|wreck|sabotage|abandon|boycott|quit|walk out of|storm out of|break off|pull out of|snub|skip|shun|stay away from|walk away from|miss|give ~ a miss|not turn up for) ~ (talks|negotiations|summit|meeting|dialogue|round table|session|consultations)
subject: country, gov, place, named, igo, opp, leg, diplomat, body
not subject: lifeless, edu, lab, bus
actor: subject
recipient: with, of
without: if; illness; ill; flight; lab; wage; court; could; threaten*; never; fog; schedule
trust: 0.55

# --- REJECT assist

[REJECT assist]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff
near: hand over; extradit*; lend; to help; to sell; to supply; credit; asylum; visa*; help; aid; loan; weapons; money; work with; cooperate; supply; send; provide; give; support; fund*; tracks
subject: person, body, named, country, pronoun, place, none
not object: violence
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; treatment; doctor; medical; names; a number; figures; details; reason*; interview*; declined to say; declines to say; declining to say; decline to say; elaborate; declined to ^say; declines to ^say; refused to ^say; decline to ^say; rejected ^talk of; reject ^talk of
absorbs: yes
trust: 0.7

[REJECT assist]
verbs: lend; provide; supply; send; give; grant; sell; help; cooperate; cooperate with; work with; fund; finance; issue ~ visa; support; take ~ in
negated: yes
future: yes
subject: person, body, country, named, place
status: occurred
actor: subject
recipient: to, object, with, indirect
without: if; until; details; reason; name*
absorbs: yes
trust: 0.55

# --- REJECT yield

[REJECT yield]
verbs: refuse; refuse to; reject; defy; decline; decline to; resist; disobey; rule out; flout; rebuff; refuse to comply; refuse ~ leave; refuse ~ resign; refuse to board; refuse to leave; refuse to release; vow not to
near: resign; step down; step aside; pardon; leave; summons; hymn; release; free; withdraw; comply; board; demand*; to let; to allow; to admit; to permit; to open; to lift; to reopen; to ease; to back down; give way; order*; ultimatum; ban; curfew; apologise; apologize; surrender; repent; plead; quit; go; obey; testify; warnings; pressure; sign; recant; calls; deadline; stop; end; return; give up
subject: person, body, named, country, pronoun, place, none, number
not object: criticism, attempt
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; recogni*; food; treatment; doctor; declined to say; declines to say; declining to say; decline to say; declined to give; declining to give; elaborate; declined to ^say; declines to ^say; refused to ^say; decline to ^say; rejected ^talk of; reject ^talk of
absorbs: yes
trust: 0.65

[REJECT yield]
verbs: ignore
near: resign; step down; step aside; pardon; leave; summons; hymn; release; free; withdraw; comply; board; demand*; to let; to allow; to admit; to permit; to open; to lift; to reopen; to ease; to back down; give way; order*; ultimatum; ban; curfew; apologise; apologize; surrender; repent; plead; quit; go; obey; testify; warnings; pressure; sign; recant; calls; deadline; stop; end; return; give up
subject: person, body, named, country, pronoun, place, none, number
not object: criticism, attempt
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; recogni*; food; treatment; doctor; complaint*; order to stop; orders to stop; order to halt; orders to halt; signal to stop; traffic; red light; warning shot*
absorbs: yes
trust: 0.65

[REJECT yield]
verbs: hand over; hand ~ over; extradite; release; free; yield; bow; bow to; give in; give in to; back down; budge; comply; comply with; apologise; apologize; surrender; resign; step down; cancel; call off; postpone; scrap; reverse; rescind; repeal; amend; withdraw; lift; ease; reopen; stop; pay; go; cave in; retreat; repent; give up; sign; obey; submit; let in; let ~ in; let ~ through; change ~ (mind|course|policy)
negated: yes
future: yes
subject: person, body, country, named, place, pronoun
status: occurred
actor: subject
recipient: to, object
without: if; until; match; season
absorbs: yes
trust: 0.55

[REJECT yield]
verbs: violate ~ (ban|order|curfew|ultimatum); break ~ (ban|curfew); flout ~ (ban|order|curfew)
subject: person, body, named, country, pronoun, number
actor: subject
recipient: of, by, object
without: arrest*; charged; accus*; convict*; fined; law
trust: 0.45

[REJECT yield]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
said: (will|would) not be ^(blackmailed|intimidated|bullied|cowed|dictated|silenced|pressured|bought|lectured|provoked|threatened|drawn|broken|swayed); won't be ^(blackmailed|intimidated|bullied|cowed|silenced|pressured|lectured); not give ^in; not ^yield; not back ^down; not bow ^to; not ^kneel; no intention to ^(resign|step|leave|apologise|apologize|yield|back|give|stop|release|free|change|quit|surrender|withdraw|lift|reopen|bow|hand); no intention of ^(resigning|stepping|leaving|apologising|apologizing|yielding|backing|giving|stopping|releasing|freeing|changing|quitting|surrendering|withdrawing|lifting|reopening|bowing|handing); no plans to ^(reopen|resign|leave|change|apologise|apologize|release|free|reopen|lift|withdraw|step|stop|quit|hand); there (will|would) be no ^(concessions|concession|compromise|compromises|repeat|amnesty|pardon|extradition|turning); no ^compromise; over my dead ^body; until you kill ^me; unless you kill ^me
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem
absorbs: yes
trust: 0.53

# Who has not moved.
[REJECT yield]
verbs: budge; relent; yield; give in; back down; give way; bow; cave in; blink; flinch; climb down; surrender; apologise; apologize; recant; repent; confess
negated: yes
subject: gov, leg, igo, opp, country, named, person, pronoun, lab, med
actor: subject
recipient: to
without: if; door; match; game; until; lid; needle
absorbs: yes
trust: 0.55

# "Poland put off the reopening", "the reopening would wait": a promised easing that does not come.
[REJECT yield]
verbs: (put off|postpone|delay|shelve|defer|suspend|hold off|hold up|hold back) ~ (reopening|opening|lifting|easing|resumption|release|removal|relaxation|normalisation|normalization|restoration|unblocking)
subject: country, gov, place, named, igo, person, none
not subject: disaster
actor: subject
recipient: of, for
without: if; school; restaurant; metro; museum; weather; exhibition; shop; pool; stadium
absorbs: yes
trust: 0.62

[REJECT yield]
verbs: (refuse|decline) to ~ (pay|plead|ask|write|sign|apologise|apologize|leave|go|obey|testify|hand|release|free|lift|withdraw|reopen|step|resign|open|let|admit|comply|repent|confess|kneel|surrender|stop|end|undress|vacate|budge|allow); (turn down|reject|refuse|spurn|decline|dismiss|rule out) ~ (offer|proposal|appeal|plea|request|demand|suggestion|idea|call|ultimatum) ~ to ~ (plead|ask|write|release|free|lift|withdraw|reopen|resign|step|leave|stop|end|give up|hand over|pardon|open|ease|relax); (reject|rule out|refuse|oppose) ~ (relaxation|easing|lifting|opening|reopening|release|withdrawal|repeal|pardon|amnesty|clemency|resignation|concessions|concession|compromise|extradition)
subject: country, gov, igo, leg, place, named, person, diplomat, opp, body, pronoun, number, med, rel, lab, edu, bus
actor: subject
recipient: object, to, of, by, with
without: say; say whether; comment; interview*; name*; reporters; details; reason*; figures; mediat*; talks; meet; money; food; evidence; treatment; medicine; match; title; final
absorbs: yes
trust: 0.7

# --- REJECT change

[REJECT change]
verbs: (turn down|reject|refuse|spurn|decline|dismiss|rule out|oppose|vote down|veto) ~ (proposal|proposals|suggestion|suggestions|idea|motion|amendment|application|applications|petition|complaint|complaints|plan|initiative|papers|nomination|request) ~ (to|for|of|by|from|that)
subject: country, gov, igo, leg, place, named, person, diplomat, opp, body, pronoun, number, bus, edu, none
not subject: lifeless, jud
actor: subject
recipient: of, by, from, object
without: release; free; lift*; withdraw*; reopen*; resign*; meet; talks; loan; aid; credit; extradit*; weapons; allegation*; claim*; appeal; arms; help; medicine; support
absorbs: yes
trust: 0.6

[REJECT yield]
verbs: (defy|flout|brush aside|shrug off|disregard|spurn) ~ (call|calls|appeal|appeals|demand|demands|ultimatum|pressure|order|orders|court order|ban|resolution|deadline|warning|warnings|request|requests)
subject: person, body, named, country, place, pronoun, none, number, gov, mil, opp, lab, uaf
not subject: lifeless, text
actor: subject
recipient: by, of, from
without: if; could; would; gravity; odds
absorbs: yes
trust: 0.8

[REJECT assist]
verbs: (let|allow|permit) ~ (use|enter|cross|land|dock|overfly|fly over|pass|deploy|operate); (let|allow|permit) ~ use ~ (airfield|airfields|territory|bases|airspace|soil|ports)
negated: yes
subject: country, gov, place, leg, person, named, body, pronoun
actor: subject
recipient: object
without: children; pupils; fans; customers; police; guards; wardens; doctors; prison; cell; relatives; lawyer*; fear; phones; drivers; if; dogs; visitors; parents
future: yes
trust: 0.55

# "NATO dismissed the claim as groundless": what a state or body says of what it is said to do.
[REJECT]
verbs: (reject|dismiss|brush aside|brush off|shrug off|wave away) ~ (claim|claims|allegation|allegations|accusation|accusations|charge|charges) ~ as ~ (groundless|baseless|unfounded|absurd|false|nonsense|untrue|ridiculous|ludicrous|laughable|fabricated|propaganda|fiction|invention)
subject: country, gov, igo, place, named, leg, diplomat, mil, body
not subject: jud, expert, med
actor: subject
recipient: by, of, from
without: appeal; lawsuit; complaint
trust: 0.6

# --- Set phrases

[REJECT change]
verbs: (see|find|discover) no (grounds|reason|basis|cause|crime) (for|to|in); (find|see|discern) no (elements|signs|evidence) of ~ (crime|offence|offense|wrongdoing); decline to (open|hear|register|review|reopen|consider|investigate|intervene)
subject: jud, cop, gov, country, place, igo, body, named, none, leg
actor: subject
recipient: to, of, for
absorbs: yes
without: if; doctor*; scientists; archaeolog*; trace*; police found; alarm; panic
trust: 0.5

[REJECT]
verbs: (dismiss|reject|brush off|wave away|wave aside|shrug off|deny|rebut|rubbish|refute|throw out|laugh off) ~ (accusation|accusations|allegation|allegations|charge|charges|criticism|claims|report|protest note|note) as ~ (lies|lie|nonsense|groundless|baseless|absurd|false|fabricated|fabrication|slander|invention|unfounded|politically|propaganda|biased); (dismiss|reject) ~ (accusation|accusations|allegation|allegations|charge|charges|protest note) out of hand; reject ~ protest note
subject: country, gov, place, igo, body, named, cop, jud, person, none
actor: subject
recipient: of, from, object
without: if; fifa; doping
trust: 0.5
`;
