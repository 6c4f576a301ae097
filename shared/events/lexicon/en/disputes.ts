/** What parties say against each other in English: REQUEST, ACCUSE, REJECT and THREATEN. The format is told in ../format.ts. */
export const disputes = `
# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST change]
verbs: urge; demand; demand that; call for; call on; call upon; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press; press for; press ~ to; push for; push ~ to; insist on; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; tell ~ to; order ~ to; instruct ~ to; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; call ~ on ~ to; collect ~ signatures for; propose; propose that; suggest that; advise; advise ~ against; counsel; counsel ~ against; caution ~ against; warn ~ against; urge ~ against; invite ~ to; encourage; advocate; recommend; require; (seek|demand|request|want) ~ (explanation|explanations|clarification|answers|inquiry|investigation|probe); take ~ up with; raise ~ case with; raise ~ issue with
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: object, on, to, upon, with, of, from
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; days to appeal; may appeal; can appeal; asked on; patience
absorbs: yes
trust: 0.65

[REQUEST yield]
verbs: urge; demand; demand that; call for; call on; call upon; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press; press for; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; tell ~ to; order ~ to; instruct ~ to; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; call ~ on ~ to; collect ~ signatures for; caution ~ against; warn ~ against; urge ~ against
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: resignation; withdrawal; to let; let ~ go; release; freedom for; freedom of; to free; free all; free the; free his; free her; free him; free political; free them; be free; set free; freeing; freed; withdraw; stop; halt; to end; end to; end its; end the; end his; cease; reopen; drop; lift; restore; return; resign; step down; quit; go home; back down; to leave; leave the; stay off; stay away; keep away; spare; pardon; amnesty; hand over; give up; give back; refrain; stand down; cancel; revoke; repeal; annul; quash; overturn; remove; pull out; pull back; dismantle; abandon; unblock; commute; scrap; clemency; mercy; moratorium; ease; meddling; interfer*; reverse; reconsider; go free; acquit*; reinstate; take back
implied recipient: authorities
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; days to appeal; may appeal; can appeal; sanction*; humanitarian; help
absorbs: yes
trust: 0.7

[REQUEST assist]
verbs: urge; demand; demand that; call for; call on; call upon; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press; press for; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; tell ~ to; order ~ to; instruct ~ to; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; call ~ on ~ to; collect ~ signatures for; turn to ~ for; look to ~ for; seek; propose; apply for; apply to ~ for; refer ~ situation; refer ~ to ~ (criminal|prosecutor); enlist ~ help; approach ~ for
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
not object: edu, talks
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: sanction*; help; aid; assist*; blacklist; list; punish*; support; protect*; weapon*; arms; air-defence; air defence; air defense; asylum; visa*; fund*; money; loan; credit; troops; send; supply; supplies; equipment; recogni*; mediat*; intervene; intervention; shut out; isolate; designate; ban; impose; freeze; cut off; provide; data; tracks; information; evidence; medical; donat*; subsid*; volunteers; patrols; backing; criminal court; to give; gas; cheaper; extradit*; financ*; tighten; step up; boycott; expel; pray; prayer*
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; days to appeal; may appeal; can appeal; release; to free; inquiry; investigat*; probe; lift*; shelter; refuge; explanation
absorbs: yes
trust: 0.65

[REQUEST assist]
verbs: seek ~ (help|aid|assistance|support|loan|credit|funding|backing|protection|mediation|recognition|extradition|weapons|guarantees); request ~ (help|aid|assistance|support|loan|credit|funding|backing|extradition|protection); ask for ~ (help|aid|assistance|support|loan|credit|money|asylum|extradition); appeal for ~ (help|aid|assistance|support|donations|funds|blood|volunteers)
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: from, of, to, with
without: refuge; shelter; release; would seek; sought by; legal
absorbs: yes
trust: 0.75

[REQUEST]
verbs: want ~ to
subject: person, body, named, country, pronoun, place
object: person, body, country, named, gov, igo
not object: pronoun
actor: subject
recipient: object
without: child*; son; daughter; know; people; belarusians; would; if; voters; readers
absorbs: yes
trust: 0.5

[REQUEST meet]
verbs: invite; propose ~ @talks; offer ~ @talks; call for ~ @talks; urge ~ @talks; urge ~ dialogue; call for ~ dialogue; propose ~ dialogue; ask ~ to meet; ask for ~ (meeting|audience|dialogue|talks); request ~ (meeting|audience); request ~ @talks; seek ~ (meeting|audience|talks|dialogue); demand ~ (meeting|talks|dialogue|audience); suggest ~ (meeting|talks); appeal for ~ dialogue; invite to; extend ~ invitation; issue ~ invitation; send ~ invitation; invite ~ to; urge ~ to ~ (negotiate|talk|meet|negotiating table); call on ~ to ~ (negotiate|talk|meet); ask ~ to come; summon ~ to (testify|explain|report)
subject: person, body, named, country, pronoun, place, none
not subject: lifeless
not object: tender, comment, number
actor: subject
recipient: object, to, with, on
without: refus*; release; sanction*; guests; speakers; viewers; listeners; readers; cancel*; explain
absorbs: yes
trust: 0.75

[REQUEST meet]
verbs: summon; summon to; call in; call ~ in for
object: person, named, number, med, opp, cvl
not object: diplomat, pronoun, troopsthing, mil
subject: cop, gov, jud, body, none, country, person
actor: subject
recipient: object
implied actor: authorities
without: drill*; exercise*; ambassador; charge d'affaires; chargé d'affaires; envoy; diplomat*; consul*; talk*; witness; draft; enlistment; military; courage; strength; foreign ministry
absorbs: yes
trust: 0.6

[REQUEST meet]
nouns: at the ^invitation of
actor: of
recipient: none
trust: 0.6

[REQUEST]
nouns: at the ^request of; at the ^urging of; at the ^behest of
actor: of
recipient: none
absorbs: yes
trust: 0.6

[REQUEST change]
nouns: call; appeal; demand; request; petition; plea; ultimatum
doer: named, country, gov, cop, mil, jud, leg, igo, ngo, pty, bus, opp, pronoun, cvl, med, rel, lab, edu, place
actor: subject, from, by
recipient: on, to, object
near: for; to; that
without: phone; telephone; video call; call to; conference call; roll call; reject*; ignore*; dismiss*; refus*; rebuff*; respond*; in demand; supply; despite; court of appeal; appeal court; heard; hear; tractors; goods; court; sentence; verdict; demand for; defy*; turn* down; brush*; emergency; withdrew; meet ~ demands; close call; deaf ear
needs: actor
absorbs: yes
trust: 0.45

[REQUEST]
nouns: demand; appeal; plea
near: demand that; demands that; appeal to; appeals to; plea to; pleas to
actor: subject, from, by
recipient: to, on
without: court; reject*; ignore*; turn* down; refus*; emotional; sex appeal; verdict; sentence; tourists; voters
absorbs: yes
trust: 0.5

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE disapprove]
verbs: condemn; denounce; criticise; tear into; find fault with; object to; take issue with; take ~ to task; speak out against; deprecate; vilify; reprimand; reproach; upbraid; scorn; savage; skewer; inveigh against; pour scorn on; heap scorn on; raise ~ alarm over; sound ~ alarm over; (voice|express|convey) ~ (outrage|anger|dismay|indignation|alarm|concern|shock|mistrust|distrust|disgust|displeasure|protest|criticism|disapproval|condemnation); deliver ~ (rebuke|protest|reprimand); issue ~ (condemnation|rebuke|reprimand); lodge ~ complaint; (hand|send|present|deliver) ~ note; criticize; slam; blast; decry; deplore; lambast; lambaste; rebuke; censure; berate; deride; attack ~ verbally; protest against ~ decision; protest to; lodge ~ protest; hand ~ protest; call ~ on the carpet; haul ~ over the coals; brand; call ~ (terrorist|bandit|dictator|enemy|illegal|criminal|barbaric|extremist|unacceptable|outrageous|traitor|thug|fascist|nazi|farce|sham); label ~ (terrorist|dictator|farce|sham|traitor); dub; describe ~ as (terrorism|piracy|repression|sham|farce|genocide|crime|illegal); scold; chide; rail against; take aim at; hit out at; lash out at; fault; complain about; complain; call out; dismiss ~ as (farce|sham|rigged|illegitimate); blame; blame for; fume at; castigate; excoriate; chastise; voice ~ concern; express ~ outrage; express ~ alarm; mock; ridicule; accuse; fulminate; express ~ protest; issue ~ protest; slate; pillory; admonish; shame
subject: person, body, named, country, pronoun, place, none
# Protesters accuse, too; their protests are PROTEST by more words.
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, accident, agreement, drill, weapon, post, talks, protestevent, sanctions, disease
actor: subject
recipient: object, indirect, on, to, by
without: weather; pandemic; himself; sentenced to; condemned to; condemned man; death row; parliament summons; to court; witness; stomach; pain; street; square; market
trust: 0.7

[ACCUSE disapprove]
verbs: summon; call in; call ~ to ~ ministry; call ~ in; summon to
object: diplomat
actor: subject, to
recipient: object
implied actor: Foreign Ministry
trust: 0.9

[ACCUSE disapprove]
verbs: summon; call in; be called in
object: pronoun
subject: gov, country, place, body, none
actor: subject
recipient: object
implied actor: Foreign Ministry
without: kgb; police; investigat*; court; drill*; military; draft; prosecutor*; testify; interrogat*; question*
trust: 0.55

[ACCUSE allege]
verbs: insist; say; claim; repeat; declare; suggest; assert; tell; maintain; argue; allege
subject: person, body, gov, named, pronoun
near: ploy; orchestrated; masterminded; puppeteers; puppeteer; instigated; instigating; engineered; stirred up; behind the protests; behind the unrest; behind the attack; plotting; plot to; bankrolled; financed from abroad; directed from; controlled from
actor: subject
recipient: none
without: deny; denies; denied; charged; jailed; convicted; sentenced
trust: 0.6

[ACCUSE disapprove]
verbs: (call|brand|label|dub|describe|dismiss|term|deem|slam|denounce|characterise|characterize|style|decry|blast) ~ "; (call|brand|label|dub|term|deem) ~ (@slur|@chargeword); (describe|denounce|dismiss|condemn|slam|decry|characterise|characterize|portray|paint|blast) ~ as ~ (@slur|@chargeword); consider @slur; find @slur; (regard|see|view|reject|consider) ~ as ~ @slur; liken ~ to; compare ~ to ~ (hitler|nazi|nazis|stalin|gestapo|fascists|gulag|terrorists|mafia|bandits); brand; curse
on:for: none
on:on: none
object: person, body, country, named, place, thing, pronoun, law, vote, measure, sentencething, agreement, protestevent, talks, sanctions, event, violence, release, drill, weapon, number
actor: subject
recipient: object
without: success; victory; friend; friends; brother; hero; ray of light; partner; historic; so-called; name*; bravery
trust: 0.7

# A name that is called in the speaker's own words: "This is state terrorism," said the premier.
[ACCUSE disapprove]
verbs: say; tell; declare; write; comment; add; state; post; remark; note; insist; conclude; stress
near: @slur; state terrorism; act of terrorism; act of aggression; act of war; act of revenge; war crime; crime against; gas war; hybrid war
subject: gov, leg, igo, ngo, opp, named, country, person, pronoun, place, pty
not subject: edu, expert
actor: subject
recipient: none
without: call*; dub*; brand*; describ*; jail*; sentenced; detain*; arrest*; convict*; charge*; den*; reject*; dismiss*; accus*; label*; former; investigat*; against terrorism; fight against; combat; criminal case; crime
trust: 0.45

[ACCUSE disapprove]
verbs: protest; protest against; protest at; protest over; protest about
subject: country, igo, gov, ngo, leg, med
actor: subject
recipient: to, by, of, object
without: rally; march*; street*; square; picket*; demonstrat*; strike; gathered; outside; crowd*
trust: 0.75

[ACCUSE allege]
verbs: (lay|put|pin|place|heap|apportion) ~ blame; be to blame; be behind ~ (attack|protests|unrest|flights|crisis|smuggling|sabotage); hold ~ to blame; blame; blame for; blame ~ for; shift ~ blame
subject: person, body, named, country, pronoun, place, none
not subject: lifeless, disease, disaster
not object: lifeless, disease, disaster, market
actor: subject
recipient: object, on, with
without: weather; pandemic; storm; human error; himself; themselves
trust: 0.75

[ACCUSE allege]
verbs: charge ~ with; charge with; tax ~ with; reproach ~ with
subject: country, gov, igo, ngo, leg, opp, place
object: country, gov, igo, body, place
actor: subject
recipient: object
without: prosecut*; court; task*; bus; responsib*
trust: 0.75

[ACCUSE allege]
verbs: allege; allege that; claim; charge that; charge; contend; complain that; reveal; disclose; report; expose; document; say ~ in ~ report; assert; purport
subject: person, body, named, country, pronoun, place
near: stuffed; stuffing; rigg*; falsif*; forged; cover* up; covered up; stole; stolen; embezzl*; launder*; plotting; plotted; conspir*; brib*; orchestrat*; interfer*; meddl*; fraud; doctored; lied; kickback*; smuggling; inflated; faked; fabricat*; torture; ill-treatment; abuses
actor: subject
recipient: none
without: den*; charged with; jailed; convicted; sentenced; arrested; rejected; court
trust: 0.5

[ACCUSE allege]
verbs: accuse; accuse of; charge that; allege that; claim that; blame for; suspect of; point ~ finger at; implicate; hold ~ responsible; insist that ~ plot; attribute ~ to; hold ~ accountable; accuse ~ of
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object, on
without: prosecut*; court; trial; indict*
trust: 0.85

[ACCUSE investigate]
verbs: open ~ @case; launch ~ @case; start ~ @case; set off ~ @case; set up ~ @case; reopen ~ @case; conduct ~ @case; hear ~ @case; gather ~ evidence; collect ~ evidence; take ~ testimony; book ~ for; refer ~ to ~ prosecutors; sue ~ for; take ~ to ~ (court|tribunal|justice); seek ~ through interpol; put ~ on ~ interpol; (open|launch|order|begin|start|announce|initiate) ~ (inquiry|investigation|probe|inspection|audit|check|impeachment); (file|lodge|bring|submit) ~ (lawsuit|suit|claim|complaint|application) ~ against; begin ~ hearing; send ~ case to court; initiate ~ @case; begin ~ @case; institute ~ @case; file ~ @case; bring ~ @case; prosecute; investigate; probe; sue; put on trial; place on trial; try; put on ~ wanted list; place on ~ wanted list; put on wanted list; issue ~ warrant; issue ~ arrest warrant; send ~ to court; go to court; refer ~ to court; press charge; file ~ charge; lodge ~ complaint; interrogate; question; summon for questioning; name ~ suspect; declare ~ suspect; seek ~ year; demand ~ year; request ~ year; open ~ trial; begin ~ trial; look into; inspect; audit; register ~ case; declare ~ wanted; add ~ to ~ wanted list; refer ~ to ~ international criminal court; begin hearing; take ~ to court; bring ~ charge; reopen ~ case; put ~ wanted
subject: person, body, named, country, pronoun, none, case, number
object: person, body, named, none, case, number, country, violence, accident, property, pronoun
not object: weapon, aid, text, money
actor: subject
recipient: object, against, into, over, of, on
count recipient: persons

implied actor: prosecutors
without: toll; euro*; admission; battery; fee; in charge; journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; appear in court; appear before ~ court; face ~ charge
subject: person, body, named, pronoun, number, none
recipient: subject
implied actor: court
without: toll; euro*; admission; battery; fee; in charge; journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: charge; charge with; indict; indict for; press ~ charge; charge in absentia
target: person, body, named, number, pronoun
not target: property, vehicle
actor: subject
recipient: object, against
count recipient: persons
implied actor: prosecutors
without: toll; euro*; admission; battery; fee; police charged
trust: 0.8

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; face ~ charge; appear in court; appear before ~ court; appear before ~ judge; face trial; face prosecution; be charged; be under investigation; come under investigation; be wanted
subject: person, named, number, body
actor: none
recipient: subject
count subject: persons
implied actor: court
trust: 0.8

[ACCUSE investigate]
verbs: begin; open; start; get under way; resume; be scheduled; be held; be due; adjourn
subject: case
near: trial; hearing; proceedings; case against
actor: none
recipient: of, against, over
implied actor: court
trust: 0.6

[ACCUSE investigate]
nouns: criminal case; trial; prosecution; criminal ^investigation; inquiry; indictment; criminal ^probe; investigation
actor: subject, by
recipient: against, object, into
needs: recipient
without: call* for; demand*; urg*; committee; clinical; asked; fair trial; ask*; facing; awaiting; await; ahead; pre-trial; launch; stand; put on; seek; avoid; without
trust: 0.45

[ACCUSE disapprove]
nouns: condemnation; criticism; outcry; protest note; note of protest; rebuke; accusation
actor: subject, from
recipient: object, against
needs: both-sides
trust: 0.4

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff; veto; spurn; rule out; snub; defy; shrug off; brush aside; throw out; disregard; ignore; stonewall; oppose; resist; balk at; baulk at; renege on; say no to; give ~ short shrift to; turn ~ deaf ear to; turn ~ back on; turn ~ nose up at; have ~ none of; close ~ door to; close ~ door on; slam ~ door on; rule out; pass up; wave aside; wave off; send ~ packing; spike; nix; strike down; knock back; throw ~ back; poke ~ finger in; thumb ~ nose at; hold out against; stick ~ guns; dig ~ heels; leave ~ unanswered; repudiate; disavow; demur; refuse ~ recognise; refuse ~ recognize; block; overrule; wave away; vote down; vote against; refuse ~ entry; cold-shoulder; refuse ~ comment; scorn; flout; shoot down ~ (idea|proposal); pour cold water on; refuse to board; stand up to; disobey; not accept
subject: person, body, named, country, pronoun, place, none, number
not object: site, weapon, disease, border, diplomat, comment, criticism, lifeless, post, attempt
actor: subject
recipient: object, by, of, from
without: comment; bail; say whether; claim*; accusation*; allegation*; charge; report*; name; be named; surname; the odds; website; food; work; logic; gravity; identif*; confirm; elaborate; warnings; contract; club; coach; goalkeeper; letters; criticism; nonsense; missile*; on demonstrators; window; fabrication; attempt; rumour*; rumor*; application form; talk of
absorbs: yes
trust: 0.65

[REJECT meet]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff; spurn; rule out; snub; refuse ~ meet
near: talk*; meet; meeting; dialogue; negotiat*; sitting down; sit down; bargain*; invitation; see him; receive; visit; summit; call; mediation; invite*
subject: person, body, named, country, pronoun, place, none
not object: criticism
actor: subject
recipient: with, object, by, of, from
without: comment; surname; bail; say whether; report*; identif*; confirm
absorbs: yes
trust: 0.7

[REJECT assist]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff
near: hand over; extradit*; asylum; visa*; help; aid; loan; weapons; money; work with; cooperate; supply; send; provide; give; support; fund*; tracks
subject: person, body, named, country, pronoun, place, none
not object: violence
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; bail; say whether; report*; identif*; confirm; treatment; doctor; medical
absorbs: yes
trust: 0.7

[REJECT yield]
verbs: refuse; refuse to; reject; defy; decline; decline to; ignore; resist; disobey; rule out; flout; rebuff; refuse to comply; refuse ~ leave; refuse ~ resign; refuse to board; refuse to leave; refuse to release; vow not to
near: resign; step down; leave; release; free; withdraw; comply; board; demand*; order*; ultimatum; ban; curfew; apologise; apologize; surrender; repent; plead; quit; go; obey; testify; warnings; pressure; sign; recant; calls; deadline; stop; end; return; give up
subject: person, body, named, country, pronoun, place, none, number
not object: criticism
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; bail; say whether; report*; identif*; confirm; recogni*; food; treatment; doctor
absorbs: yes
trust: 0.65

[REJECT]
verbs: recognise; recognize; accept; acknowledge; regard ~ as; consider ~ (legitimate|valid|president|elected); see ~ as ~ (legitimate|valid|president); view ~ as ~ legitimate; sign; support; back; endorse; ratify; go along with; join; give ~ (consent|approval|blessing); agree to; agree with; consent to; play along
negated: yes
subject: named, country, gov, leg, igo, ngo, opp, pty, jud, bus, pronoun, place, cvl, med, mil, cop, number, lab, rel, edu
actor: subject
recipient: object, of
without: face; man; voice
trust: 0.75

# "She would not meet him", "Vilnius will not negotiate with Minsk": what a party will not do.
[REJECT meet]
verbs: negotiate; negotiate with; talk to; talk with; speak to; speak with; bargain; bargain with; sit down with; meet; meet with; deal with; attend; come to; receive; face; go to ~ (talks|summit|meeting|session); travel to; take part in; send ~ (delegation|representative|envoy); engage with; see
negated: yes
future: yes
subject: person, body, country, named, place, pronoun
status: occurred
actor: subject
recipient: with, to, object
without: if; until then; because of illness; year; be seen
absorbs: yes
trust: 0.6

[REJECT yield]
verbs: hand over; hand ~ over; extradite; release; free; yield; bow; bow to; give in; give in to; back down; budge; comply; comply with; apologise; apologize; surrender; resign; step down; leave; withdraw; lift; ease; reopen; stop; pay; go; cave in; retreat; repent; give up; sign; obey; submit; let in; let ~ in; let ~ through; change ~ (mind|course|policy)
negated: yes
future: yes
subject: person, body, country, named, place, pronoun
status: occurred
actor: subject
recipient: to, object
without: if; until; match; season
absorbs: yes
trust: 0.55

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

[REJECT meet]
verbs: stay away from; skip; steer clear of; absent ~ from; decline ~ invitation; turn down ~ invitation; walk out of ~ (talks|meeting|summit|negotiations|session); call off ~ (talks|meeting); scrap ~ (talks|meeting); cold-shoulder; refuse ~ audience; shun
subject: person, body, country, named, place, pronoun, number
object: talks, event, person, body, none, country
actor: subject
recipient: object, with, from, by
without: street*; protest*; square; school; class*; work; crowd*; breakfast; polls; ballot*
trust: 0.6

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

# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN restrict]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; stand ready to; be ready to; be prepared to; be poised to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
near: sanction*; transit; gas; cut; close; halt; block; blockade; supplies; measures; tariff*; costs; shut; flights; import*; export*; penalties; restrictive; fines; oil; electricity; embargo; boycott; freeze; turn off; toll; duties; levy; pipeline; deliveries; seal; detain ~ trucks; seize
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; agree*; lift*; ease; reopen; coup; open; restore; resume
absorbs: yes
trust: 0.65

[THREATEN restrict]
verbs: warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease
near: sanction*; penalties; restrictive; tariff*; retaliat*; fines; embargo; cut off; cut; close; shut; halt; ^further measures; ^new measures; ^harsh measures; ^tough measures; consequences; costs; price; countermeasure*
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; lift*; impact of sanctions; because of sanctions; effect of sanctions; evade; evading; circumvent*
absorbs: yes
trust: 0.6

[THREATEN arrest]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; promise; promise to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease
near: arrest*; jail*; prosecut*; trial; prison; criminal; punish*; liab*; detention; detain*; charge*; imprison*; court; sentence*; behind bars; responsib*; lock; sue; lawsuit; legal action; accountable; handcuff*; penal; draft*
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; flood*; traffic; fair trial; release; free
absorbs: yes
trust: 0.65

[THREATEN violence]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; promise; promise to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
not subject: disaster, disease
near: force; shoot*; shot; fire; war; attack*; nuclear; destroy*; strike; strikes; crush*; kill*; weapon*; violence; troops; army; death; military; beat; invade; invasion; respond; response; bomb*; revenge; fight; retaliat*; rape; hang; execute; finish off; missile*; raze; wipe out; burn; bayonet*; blow up
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; trial; cease-fire; ceasefire; strike committee; hunger; go on strike
absorbs: yes
trust: 0.6

[THREATEN violence]
verbs: warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, disaster, disease, opp
near: open fire; opening fire; use force; use of force; shoot; shot; retaliat*; (will|would|to) respond; response; crush*; destroy*; military measures; nuclear weapons; fight back; (will|would|to|could|might) strike; (will|would|to) attack; military force; live ammunition; firearms; red line*; annihilat*; wipe out; lethal
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; trial; about; of ~ attack; threat from; to reporters
absorbs: yes
trust: 0.55

[THREATEN expel]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, opp, disaster
near: expel*; expulsion; deport*; deportation; throw out; kick out; sack*; dismiss*; evict*; fire them; banish*; send home; send ~ home; drive out; dismissal
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore
absorbs: yes
trust: 0.65

[THREATEN relations]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, disaster
near: recall* ~ ambassador; ambassador; envoy; break off; sever; break ~ ties; ties; relations; diplomatic; embassy; withdraw; withdrawal; pull out; walk out; quit; leave the union; leave the bloc; suspend ~ membership; membership; treaty; downgrade
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; improve; restore; strengthen; sanction*; arrest*; supplies; gas; resume
absorbs: yes
trust: 0.6

[THREATEN ban]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum; warn; warn of; warn that; warn ~ that; issue ~ warning; give ~ warning; send ~ warning; caution; caution ~ that; serve ~ notice; put ~ on notice; let ~ know; make ~ clear
subject: person, body, named, country, pronoun, place, number
not subject: expert, ngo, med, opp, disaster
near: licence*; license*; accreditation; registration; outlaw*; ban; banned; shut down; closure; liquidat*; dissolv*; deregister*; blocked; close ~ newspaper; strip; forbid; citizenship
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; border; crossing*; import*; export*; transit; driving licence; prison; jail
absorbs: yes
trust: 0.6

[THREATEN territory]
verbs: threaten; threaten to; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; vow; vow to; swear to; reserve ~ right; set ~ ultimatum; give ~ ultimatum; issue ~ ultimatum
subject: person, body, named, country, pronoun, place, number
near: annex*; occupy; seize land; claim to; take back; partition; redraw; border line; territory; corridor
actor: subject
recipient: object, against, to, with, indirect
without: weather; agree*; open; reopen; establish; restore; troops; weapons; missile*; shoot
absorbs: yes
trust: 0.5

# "Should the repression go on, the Union will not hesitate to adopt sanctions": what is said to follow.
[THREATEN restrict]
verbs: hesitate; stand ready; be ready; be prepared; follow
near: should; if; unless; if they; in case; otherwise
subject: person, body, named, country, pronoun, measure, sanctions, thing, border, bus
actor: subject
recipient: against
without: weather; storm; drought; lawyer*; willing; talks; help; cooperate
absorbs: yes
trust: 0.3

[THREATEN restrict]
verbs: follow; adopt; take ~ (measure|measures|step|steps|action); impose; introduce; expand; tighten; toughen; widen; increase ~ pressure; slap; raise; pay ~ price; face ~ (sanctions|consequences|penalties|measures); hit with; levy; bring in; be sanctioned; add ~ to
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, measure, sanctions, thing, place
object: sanctions, measure, none, thing, person, body, country
not object: law, vote, aid, agreement
future: yes
status: occurred
actor: subject
recipient: against, on
without: elected; lift*; ease; tax cut*; visa-free; win; peace; reform*; aid; elections
absorbs: yes
trust: 0.5

[THREATEN restrict]
verbs: shut; close; seal; cut; cut off; halt; suspend; block; stop; freeze; turn off; bar; blockade; stop buying; refuse ~ transit; limit; scrap
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
object: border, trade, measure, none, thing, agreement, talkedover, aid
subject: person, body, named, country, pronoun, place, border, trade
future: yes
status: occurred
actor: subject
recipient: to, for, from, against
without: weather; strike; hunger; protest*; sanction*; renovation; holiday; fighting; war
absorbs: yes
trust: 0.5

[THREATEN violence]
verbs: strike; attack; respond; retaliate; answer; shoot; shoot down; open fire; open ~ fire; fire on; fire at; use ~ (weapons|force|nuclear|everything|army); destroy; crush; kill; bomb; hit back; fight back; fight; get ~ (answer|reply|response); meet with ~ (force|response|fire|answer|resistance); be met with; go to war; wipe out; launch ~ (missiles|strike|attack); break ~ (arms|legs|necks|jaws|teeth); burn; be shot; be wiped; deal ~ blow; strike back; rip; tear off ~ head; be used
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, place, mil, cop, weapon, troopsthing, number
future: yes
status: occurred
actor: subject
recipient: object, on, at, against, to
without: talks; peace; letter; question*; sanction*; fire brigade; lose; help
absorbs: yes
trust: 0.55

[THREATEN violence]
verbs: retaliate; hit back; respond ~ (harshly|force|kind|severely|toughly|firmly|decisively|immediately|instantly|asymmetrically|proportionately|militarily); be met with ~ (force|fire); strike back; give ~ (rebuff|response); deliver ~ (rebuff|blow)
subject: person, body, named, country, pronoun, place, mil
future: yes
status: occurred
actor: subject
recipient: against, to, on
absorbs: yes
trust: 0.55

[THREATEN relations]
verbs: recall ~ (ambassador|envoy|diplomats); pull out; withdraw from; withdraw ~ support; break off ~ (ties|relations|talks); leave ~ (union|bloc|pact|organisation|treaty|csto); quit ~ (union|bloc|pact|organisation|treaty|csto); sever; downgrade; forget about; walk out
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, place, bus
future: yes
status: occurred
actor: subject
recipient: from, with
without: troops; soldiers; protest*; sanction*
absorbs: yes
trust: 0.55

[THREATEN expel]
verbs: expel; throw out; kick out; deport; evict; sack; fire; be expelled; be sacked; be fired; be deported; be dismissed
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number, edu
object: person, body, named, pronoun, number, none, diplomat
future: yes
status: occurred
actor: subject
recipient: object
without: missile*; on
absorbs: yes
trust: 0.5

[THREATEN arrest]
verbs: arrest; detain; jail; prosecute; imprison; punish; lock up; put ~ (trial|behind bars|prison); go to (prison|jail); face ~ (prison|jail|trial|charges|prosecution|arrest|punishment|liability|responsibility); be (jailed|prosecuted|arrested|detained|punished|imprisoned|tried); end up ~ (prison|jail|behind bars); answer ~ law; hold ~ (accountable|responsible|liable); hunt down; bring to justice; sue
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number
future: yes
status: occurred
actor: subject
recipient: object
without: convicted; found guilty; returns; extradit*
absorbs: yes
trust: 0.5

[THREATEN ban]
verbs: ban; outlaw; shut down; lose ~ (licence|license|accreditation|registration|status|citizenship); revoke; strip; dissolve; liquidate; be (banned|outlawed|shut down|dissolved|liquidated|stripped|closed down)
near: if; should; unless; in the ^event of; in ^case of; otherwise; or else; in case; in the ^event; any; anyone; those who; ^one more; ^next time; again
subject: person, body, named, country, pronoun, number
object: person, body, named, pronoun, number, none, site, thing
future: yes
status: occurred
actor: subject
recipient: object
without: import*; export*
absorbs: yes
trust: 0.5

[THREATEN]
verbs: threaten; threaten ~ with; threaten ~ by; make ~ threat; issue ~ threat; utter ~ threat; repeat ~ threat; renew ~ threat; reiterate ~ threat; put ~ on notice; rattle ~ sabre; vow to retaliate; promise ~ (response|retaliation|answer|rebuff|reply|measures|consequences|punishment|revenge); vow ~ (response|retaliation|answer|rebuff|revenge|punishment); promise to (respond|retaliate|punish|avenge|strike|crush|hit); vow to (respond|retaliate|punish|avenge|strike|crush|fight|hit|destroy); swear to (fight|avenge|destroy); swear revenge; pledge to (retaliate|respond|punish|avenge); raise ~ spectre; hint at ~ (force|sanctions|retaliation|strike|measures); brandish; warn of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ of ~ (consequence|consequences|response|retaliation|reaction|reprisals|measures); warn ~ (would|will) respond; talk of ~ retaliation; shake ~ fist
subject: person, body, named, country, pronoun, place, number
object: person, body, named, country, pronoun, none, number, place, med, weapon, sanctions, measure, violence
not subject: disaster, disease, expert
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; flood*; strike committee; hunger; species; extinction; rain; agree*; unemployment; funding; cuts
absorbs: yes
trust: 0.55

[THREATEN]
verbs: threaten to
subject: person, body, named, country, pronoun, place, number
not subject: disaster, disease, talks, talkedover, protestevent, vote, case, trade, market
actor: subject
recipient: against, to, with, on
without: spill; overwhelm; derail; undermine; become; plunge; trigger; destabilise; destabilize; collapse; worsen; overshadow; drag; engulf; escalate; turn into; spread; strain; hunger; unravel; swamp
absorbs: yes
trust: 0.55

[THREATEN]
verbs: tolerate; stand by; sit by; sit idly; stand idly; let ~ pass; forgive; leave ~ unanswered; remain unanswered; go unanswered; go unpunished; hesitate to
negated: yes
subject: person, body, named, country, pronoun, place, none, thing
object: protestevent, violence, event, thing, none, person, body, measure
near: will; would; no longer; can not; cannot; won't
actor: subject
recipient: by, object
absorbs: yes
trust: 0.55

[THREATEN]
nouns: threat; warning; ultimatum
doer: named, country, gov, cop, mil, jud, leg, igo, pty, bus, opp, pronoun
actor: subject, from, by
recipient: against, to
near: force; sanction*; arrest*; violence; border; war; retaliat*; close; expel; jail; shut; halt; cut; prosecut*
without: pose*; posed; bomb threat; under threat; face; despite; defy; defying; existential; security threat; against threat*; ignoring; real threat; bow; perceived; ignore*; countering
absorbs: yes
trust: 0.5

[THREATEN violence]
nouns: bomb threat; death threat; bomb ^hoax
actor: subject, from, by
recipient: against, to, at
without: no
trust: 0.6

[THREATEN violence]
verbs: receive ~ death threats; get ~ death threats; send ~ death threats
actor: none
recipient: subject, to
trust: 0.6
`;
