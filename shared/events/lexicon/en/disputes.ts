/** What parties say against each other in English: REQUEST, ACCUSE and REJECT. The format is told in ../format.ts. */
export const disputes = `
# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST change]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; propose; propose that; urge ~ against; invite ~ to; encourage; advocate; recommend that; recommend ~ to; require; (seek|demand|request|want) ~ (explanation|explanations|clarification|answers|inquiry|investigation|probe); take ~ up with; raise ~ case with; raise ~ issue with
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: object, on, to, upon, with, of, from
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; asked on; patience; autograph; politely; to sign his; to sign her; been asked to gather; to sit; to wait; to stand; to take off; to repeat; for directions; for his papers; for her papers; directions; water; cigarette; tea
absorbs: yes
trust: 0.65

[REQUEST yield]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; urge ~ against
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: resignation; withdrawal; to let; let my; let our; let him; let her; let them; let the; interced*; intercede; let ~ go; release; freedom for; freedom of; to free; free all; free the; free his; free her; free him; free political; free them; be free; set free; freeing; freed; withdraw; stop; halt; to end; end to; end its; end the; end his; cease; reopen; drop; lift; restore; return; resign; step down; quit; go home; back down; to leave; leave the; stay off; stay away; keep away; spare; pardon; amnesty; hand over; give up; give back; refrain; stand down; cancel; revoke; repeal; annul; quash; overturn; remove; pull out; pull back; dismantle; abandon; unblock; commute; scrap; clemency; mercy; moratorium; ease; meddling; interfer*; reverse; reconsider; go free; acquit*; reinstate; reinstatement; to open; take back
implied recipient: authorities
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; sanction*; humanitarian; help; list of; at the station; directions; water; autograph; a glass
absorbs: yes
trust: 0.7

[REQUEST assist]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; turn to ~ for; look to ~ for; seek; propose; apply for; apply to ~ for; refer ~ situation; refer ~ to ~ (criminal|prosecutor); enlist ~ help; approach ~ for
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
not object: edu, talks
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: sanction*; help; aid; assist*; blacklist; list; punish*; support; protect*; weapon*; arms; systems; include; air-defence; air defence; air defense; asylum; visa*; fund*; money; loan; credit; troops; send; supply; supplies; equipment; recogni*; mediat*; intervene; intervention; shut out; isolate; designate; ban; impose; freeze; cut off; provide; data; tracks; information; evidence; medical; donat*; subsid*; volunteers; patrols; backing; criminal court; to give; warrant; gas; cheaper; kit; gear; jammers; radars; interceptors; drones; helicopters; generators; vaccines; medicine*; rescuers; extradit*; financ*; tighten; step up; boycott; expel; pray; prayer*
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; release; to free; inquiry; investigat*; probe; lift*; shelter; refuge; explanation
absorbs: yes
trust: 0.65

[REQUEST change]
verbs: caution ~ against; warn ~ against
subject: person, body, named, country, pronoun, place
not subject: expert, disaster, med
actor: subject
recipient: object
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: caution ~ against; warn ~ against
subject: person, body, named, country, pronoun, place
not subject: expert, disaster, med
near: meddling; interfer*; attack*; aggression; detain*; arrest*; using; violence; violating; escalat*
actor: subject
recipient: object
absorbs: yes
trust: 0.6

[REQUEST assist]
verbs: seek ~ (help|aid|assistance|support|loan|credit|funding|backing|protection|mediation|recognition|extradition|weapons|guarantees); request ~ (help|aid|assistance|support|loan|credit|funding|backing|extradition|protection); ask for ~ (help|aid|assistance|support|loan|credit|money|asylum|extradition); appeal for ~ (help|aid|assistance|support|donations|funds|blood|volunteers)
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: from, of, to, with
without: refuge; shelter; release; would seek; sought by; legal
absorbs: yes
trust: 0.75

[REQUEST]
verbs: want ~ to; would like ~ to
subject: person, body, named, country, pronoun, place
object: person, body, country, named, gov, igo, place
not object: pronoun
actor: subject
recipient: object
without: child*; son; daughter; residents; pupils; know; people; belarusians; would; if; voters; readers
absorbs: yes
trust: 0.5

[REQUEST assist]
verbs: want ~ to; would like ~ to
near: sanction*; include; list; blacklist; send; provide; supply; weapon*; recognise; recognize; isolate; punish; ban; fund; cut; expel; help; blacklist; tighten; support; freeze; protect
subject: person, body, named, country, pronoun, place
object: person, body, country, named, gov, igo, place
not object: pronoun
actor: subject
recipient: object
without: child*; son; daughter; residents; pupils; know; people; belarusians; would; if; voters; readers; release; lift
absorbs: yes
trust: 0.5

[REQUEST yield]
verbs: want ~ to; would like ~ to
near: drop; release; free; withdraw; lift; stop; end; halt; reopen; resign; quit; step down; return; hand over; give back; leave; pull out; ease; cancel; reverse
subject: person, body, named, country, pronoun, place
object: person, body, country, named, gov, igo, place
not object: pronoun
actor: subject
recipient: object
without: child*; son; daughter; residents; pupils; know; people; belarusians; would; if; voters; readers; sanctions will
absorbs: yes
trust: 0.5

# What a resolution, a letter or a petition asks of whom.
[REQUEST change]
verbs: call on; call upon; urge; demand; demand that; ask; request; call for; appeal to; press; insist on
subject: law, text, agreement
object: country, gov, igo, leg, place, body, named, none, ngo, person, cop, jud
near: resolution; letter; petition; declaration; statement; appeal; motion; communique; report; joint; text; document
actor: of, by, from
recipient: object, on, upon, to
without: law requires; budget; contract; court; article; paragraph; tender; constitution; treaty; standards; plan calls; autograph; politely; to sign his; to sign her; been asked to gather; to sit; to wait; to stand; to take off; to repeat; for directions; for his papers; for her papers
absorbs: yes
trust: 0.5

[REQUEST yield]
verbs: call on; call upon; urge; demand; demand that; ask; request; call for; appeal to; press; insist on
subject: law, text, agreement
object: country, gov, igo, leg, place, body, named, none, ngo, person, cop, jud, release
near: release; free; freed; freedom; stop; halt; end; withdraw; withdrawal; pull; lift; cease; resign; return; hand over; drop; reopen; repeal; quash; restore; reinstate; let
actor: of, by, from
recipient: on, upon, to, object
implied recipient: authorities
without: law requires; budget; contract; court; article; paragraph; tender; constitution; treaty; standards; plan calls; sanction*
absorbs: yes
trust: 0.6

# "has sought their release": of whom it is asked stands behind "from", or is plain.
[REQUEST yield]
verbs: (seek|demand|request|want|secure promise of) ~ (release|freedom|pardon|clemency|lifting|withdrawal|removal|repeal|reinstatement|resignation|handover|return|reopening|halt|cancellation|acquittal|easing|ceasefire|truce); press for ~ (release|freedom|pardon|clemency|lifting|withdrawal|removal|repeal|resignation|return|reopening|halt|end); push for ~ (release|freedom|pardon|clemency|lifting|withdrawal|removal|repeal|resignation|return|reopening|halt|end); plead for ~ (release|freedom|pardon|clemency|mercy|life|lives|return); campaign for ~ (release|freedom|pardon|clemency|return); raise ~ (case|cases|fate|issue|plight|names|name) ~ (prisoner|prisoners|detainees|detainee|jailed|imprisoned|journalist|journalists|bialiatski|poczobut|captives|hostages) ~ with; intercede for; intercede on ~ behalf; lobby for ~ release; put in ~ word for; take up ~ case of ~ (with|in); wish ~ to be (released|freed)
subject: person, body, named, country, pronoun, place, none, number
not subject: jud, cop, lifeless
actor: subject
recipient: from, with, of, to
implied recipient: authorities
without: refus*; if; album; film; money; investor*; profit; tax; holiday; visa; votes
absorbs: yes
trust: 0.65

[REQUEST assist]
verbs: make ~ case for; argue for; press ~ case for; push ~ case for; plead ~ case for; lobby for; call ~ for ~ help; canvass ~ support; drum up ~ support; rally ~ support; solicit ~ (help|support|funds|aid|donations); cast around for ~ (help|support|allies)
near: sanction*; tougher; tighter; support; aid; help; weapons; funds; funding; money; pressure; embargo; ban; air defence; air defense; troops; visas
subject: person, body, named, country, pronoun, place, opp
not subject: expert, edu, med
actor: subject
recipient: to, with, from, at, of
without: lift*; eas*; reform*; tax
absorbs: yes
trust: 0.55

[REQUEST]
verbs: (back|endorse|support|join|sign|echo|second|add ~ to) ~ (call|appeal|demand|plea|petition) ~ (for|to|that); (sign|join|back) ~ (petition|appeal|letter|statement) ~ (calling|demanding|urging|asking); issue ~ (statement|appeal|letter|declaration|communique|resolution|report) ~ (calling|demanding|urging|asking); adopt ~ (statement|appeal|declaration|resolution|report) ~ (calling|demanding|urging|asking); send ~ (letter|note|message|appeal) ~ (calling|demanding|urging|asking)
subject: person, body, named, country, pronoun, place, number, igo, leg, ngo
actor: subject
recipient: on, to, from
without: refus*; goalkeeper
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: (back|endorse|support|join|sign|echo|second) ~ (call|appeal|demand|plea|petition) ~ (for|to|that); (sign|join|back) ~ (petition|appeal|letter|statement) ~ (calling|demanding|urging|asking); issue ~ (statement|appeal|letter|declaration|communique|resolution|report) ~ (calling|demanding|urging|asking); adopt ~ (statement|appeal|declaration|resolution|report) ~ (calling|demanding|urging|asking); send ~ (letter|note|message|appeal) ~ (calling|demanding|urging|asking)
near: release; free; freed; freeing; end; stop; halt; withdraw; lift; drop; reopen; resign; resignation; return; cease; withdrawal; pardon; clemency; reinstate
subject: person, body, named, country, pronoun, place, number, igo, leg, ngo
actor: subject
recipient: on, to, from
implied recipient: authorities
without: refus*; goalkeeper
absorbs: yes
trust: 0.65

[REQUEST meet]
verbs: invite; propose to (meet|host|hold); suggest ~ (meeting|holding|talking); propose ~ @talks; call for ~ @talks; urge ~ @talks; urge ~ dialogue; call for ~ dialogue; propose ~ dialogue; ask ~ to meet; ask for ~ (meeting|audience|dialogue|talks|consultations); ask ~ for ~ (meeting|audience|talks|consultations|dialogue); request ~ (meeting|audience); request ~ @talks; seek ~ (meeting|audience|talks|dialogue); demand ~ (meeting|talks|dialogue|audience); suggest ~ (meeting|talks); appeal for ~ dialogue; invite to; extend ~ invitation; issue ~ invitation; send ~ invitation; invite ~ to; urge ~ to ~ (negotiate|talk|meet|negotiating table); call on ~ to ~ (negotiate|talk|meet|attend|join); ask ~ to ~ (meet|attend|receive|join) ~ (talks|meeting|summit|him|her|them|session); ask ~ to come; summon ~ to (testify|explain|report)
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
not subject: pronoun
subject: cop, gov, jud, body, none, country, person
actor: subject
recipient: object
implied actor: authorities
without: drill*; exercise*; ambassador; charge d'affaires; chargé d'affaires; envoy; diplomat*; consul*; talk*; witness; draft; enlistment; military; courage; strength; foreign ministry; questioning; interrogation; prosecutor*; police; police station; kgb; one by one; court; investigator*; interrogat*; military commissariat; draft office; headmaster; director; dean; as a witness; boss; bosses; warned; police department
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
verbs: condemn; denounce; criticise; tear into; find fault with; object to; take issue with; round on; have ~ (harsh|sharp|strong|stern) words for; heap ~ (criticism|abuse|scorn) on; attack ~ in ~ (editorial|speech|statement|post); be ~ (scathing|outraged|indignant|incensed|appalled|dismissive); let fly at; pull no punches; give ~ (rebuke|scolding|dressing-down); speak ~ against; take ~ to task; speak out against; deprecate; vilify; reprimand; reproach; upbraid; scorn; savage; skewer; inveigh against; pour scorn on; heap scorn on; raise ~ alarm over; sound ~ alarm over; (voice|express|convey) ~ (outrage|anger|dismay|indignation|alarm|concern|shock|mistrust|distrust|disgust|displeasure|protest|criticism|disapproval|condemnation); deliver ~ (rebuke|protest|reprimand); issue ~ (condemnation|rebuke|reprimand); lodge ~ complaint; (hand|send|present|deliver) ~ note; criticize; slam; blast; decry; deplore; lambast; lambaste; rebuke; censure; berate; deride; attack ~ verbally; protest against ~ decision; protest to; lodge ~ protest; hand ~ protest; call ~ on the carpet; haul ~ over the coals; brand; call ~ (terrorist|bandit|dictator|enemy|illegal|criminal|barbaric|extremist|unacceptable|outrageous|traitor|thug|fascist|nazi|farce|sham); label ~ (terrorist|dictator|farce|sham|traitor); dub; describe ~ as (terrorism|piracy|repression|sham|farce|genocide|crime|illegal); scold; chide; rail against; take aim at; hit out at; lash out at; fault; call out; dismiss ~ as (farce|sham|rigged|illegitimate); blame; blame for; fume at; castigate; excoriate; chastise; voice ~ concern; express ~ outrage; express ~ alarm; mock; ridicule; accuse; fulminate; express ~ protest; issue ~ protest; slate; pillory; admonish; shame
subject: person, body, named, country, pronoun, place, none
# Protesters accuse, too; their protests are PROTEST by more words.
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, accident, agreement, drill, weapon, post, talks, protestevent, sanctions, disease
actor: subject
recipient: object, indirect, on, to, by
without: dub* into; weather; pandemic; himself; sentenced to; condemned to; condemned man; death row; parliament summons; to court; witness; stomach; pain; street; square; market; noise; smell; parking; queue*; potholes; with batons; with truncheons; into the crowd; into protesters; into the marchers; into demonstrators
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
verbs: (brand|label|dismiss|deem|slam|denounce|characterise|characterize|decry|blast) ~ "; (call|brand|label|dub|term|deem) ~ (@slur|@chargeword); (describe|denounce|dismiss|condemn|slam|decry|characterise|characterize|portray|paint|blast) ~ as ~ (@slur|@chargeword); consider @slur; find @slur; (regard|see|view|reject|consider) ~ as ~ @slur; liken ~ to; compare ~ to ~ (hitler|nazi|nazis|stalin|gestapo|fascists|gulag|terrorists|mafia|bandits); brand; curse
on:for: none
on:on: none
on:upon: none
object: person, body, country, named, place, thing, pronoun, law, vote, measure, sentencething, agreement, protestevent, talks, sanctions, event, violence, release, drill, weapon, number
not object: criticism, market
not indirect: criticism
actor: subject
recipient: object
without: dub* into; call it off; call off; called off; call it a day; productive; constructive; positive; good; useful; important; fruitful; substantive; great; excellent; frank; candid; friendly; warm; honest; milestone; breakthrough; first step; step forward; encouraging; promising; cordial; effective; brilliant; wonderful; fair; free and fair; legitimate; open; professional; welcome; significant; symbolic; symbol; crucial; vital; key; intensive; businesslike; business-like; detailed; critics; last dictator*; so-called; nickname*; project; operation; beautiful; best; model; example; success; victory; friend; friends; brother; hero; ray of light; partner; historic; so-called; name*; bravery
trust: 0.7

# "Called the president 'a cockroach'": whoever is called so, and not what has a name.
[ACCUSE disapprove]
verbs: (call|dub|describe|term|style) ~ "
on:for: none
on:on: none
on:upon: none
object: person, country, named, pronoun, law, vote, measure, sentencething, agreement, protestevent, talks, sanctions, violence, release, drill, gov, igo, opp, cop, jud
not object: criticism, market, text, event
not indirect: criticism, text
actor: subject
recipient: object
needs: actor
without: dub* into; productive; constructive; positive; good; useful; important; historic; fruitful; great; excellent; frank; friendly; warm; milestone; breakthrough; encouraging; promising; brilliant; wonderful; fair; legitimate; professional; welcome; significant; symbol*; crucial; key; businesslike; last dictator*; so-called; nickname*; project; best; model; example; success; victory; friend*; brother*; hero*; partner*; name*; bravery; fastest; gesture; very good; series; film*; called to; meaning; caller*
trust: 0.66

# A name that is called in the speaker's own words: "This is state terrorism," said the premier.
[ACCUSE disapprove]
verbs: say; tell; declare; write; comment; add; state; post; remark; note; insist; conclude; stress
near: @slur; state terrorism; act of terrorism; act of aggression; act of war; act of revenge; war crime; crime against; gas war; hybrid war
subject: gov, leg, igo, ngo, opp, named, country, person, pronoun, place, pty
not subject: edu, expert
actor: subject
recipient: none
without: call*; dub*; brand*; describ*; jailed for; detained for; convicted; charge*; den*; reject*; dismiss*; accus*; label*; former; investigat*; against terrorism; fight against; combat; criminal case; crime
trust: 0.45

[ACCUSE disapprove]
verbs: protest; protest against; protest at; protest over; protest about
subject: country, igo, gov, ngo, leg, med
actor: subject
recipient: to, by, of, object
without: rally; march*; street*; square; picket*; demonstrat*; strike; gathered; outside; crowd*
trust: 0.75

[ACCUSE allege]
verbs: (lay|put|pin|place|heap|apportion) ~ blame; be to blame; be behind; stand behind ~ (attack|protests|unrest|flights|crisis|smuggling|sabotage|arson|hack|plot); attribute ~ to; put ~ down to; be ~ complicit in; trace ~ to; ascribe ~ to; pin ~ on; hold ~ to blame; blame; blame for; blame ~ for; shift ~ blame
subject: person, body, named, country, pronoun, place, none
not subject: lifeless, disease, disaster
not object: lifeless, disease, disaster, market
actor: subject
recipient: object, on, with
without: weather; pandemic; storm; names; human error; himself; herself; themselves; itself; schedule; bars; wheel; lines; him; her; success; spring; wind; family to; ancestors; roots; descent; origins; outbreak to
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
verbs: allege; allege that; claim; believe; suspect; charge that; charge; contend; complain that; reveal; disclose; report; expose; document; say ~ in ~ report; assert; purport
subject: person, body, named, country, pronoun, place
near: stage a coup; prepar* a coup; plot; seize power; overthrow; unrest; destabilis*; destabiliz*; trained in; spied; spying; stuffed; stuffing; rigg*; falsif*; forged; cover* up; covered up; stole; stolen; embezzl*; launder*; plotting; plotted; conspir*; brib*; orchestrat*; masterminding; behind the; complicit; interfer*; meddl*; fraud; doctored; lied; kickback*; smuggling; inflated; faked; fabricat*; torture; ill-treatment; abuses
actor: subject
recipient: none
without: den*; charged with; jailed; convicted; sentenced; arrested; rejected; court
trust: 0.5

[ACCUSE allege]
verbs: accuse; accuse of; charge that; allege that; claim that; blame for; point ~ finger at; implicate; hold ~ responsible; insist that ~ plot; attribute ~ to; hold ~ accountable; accuse ~ of
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object, on
without: prosecut*; court; trial; indict*
trust: 0.85

[ACCUSE investigate]
verbs: open ~ @case; launch ~ @case; start ~ @case; set off ~ @case; set up ~ @case; reopen ~ @case; conduct ~ @case; hear ~ @case; gather ~ evidence; collect ~ evidence; take ~ testimony; book ~ for; refer ~ to ~ prosecutors; sue ~ for; take ~ to ~ (court|tribunal|justice); seek ~ through interpol; seek ~ arrest of; seek ~ (arrest|detention) ~ through; put ~ on ~ interpol; (open|launch|order|begin|start|announce|initiate) ~ (inquiry|investigation|probe|impeachment); (open|launch|begin|start) ~ (inspection|audit) ~ of; (file|lodge|bring|submit) ~ (lawsuit|suit|claim|complaint|application) ~ against; begin ~ hearing; send ~ case to court; initiate ~ @case; begin ~ @case; institute ~ @case; file ~ @case; bring ~ @case; prosecute; investigate; probe; sue; put on trial; place on trial; try; put on ~ wanted list; place on ~ wanted list; put on wanted list; issue ~ warrant; issue ~ arrest warrant; send ~ to court; go to court; refer ~ to court; press charge; file ~ charge; lodge ~ complaint; interrogate; question; summon for questioning; name ~ suspect; declare ~ suspect; seek ~ year; demand ~ year; request ~ year; open ~ trial; begin ~ trial; look into; inspect; audit; declare ~ wanted; add ~ to ~ wanted list; refer ~ to ~ international criminal court; begin hearing; take ~ to court; bring ~ charge; reopen ~ case; put ~ wanted
subject: person, body, named, country, pronoun, none, case, number
object: person, body, named, none, case, number, country, violence, accident, property, pronoun
not object: weapon, aid, text, money
actor: subject
recipient: object, against, into, over, of, on
count recipient: persons

implied actor: prosecutors
not subject: med, expert
without: journalist asked; reporters questioned; to find; try to; for questioning; after questioning; by reporters; by journalists; and fined; and sentenced; and jailed; and convicted; cases of; new cases; covid*; coronavirus; infection*; surprise inspection; snap inspection; readiness; inspection of the troops; air defence; armed forces; brigade; a factory with; a farm with
trust: 0.65

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; appear in court; appear before ~ court; face ~ charge
subject: person, body, named, pronoun, number, none
recipient: subject
implied actor: court
without: journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: charge ~ with
subject: person, body, country, named, place, none, pronoun
target: person, body, named, number, pronoun
not target: property, vehicle
near: charge*; charged
actor: subject
recipient: object
count recipient: persons
implied actor: prosecutors
without: toll; euro*; battery; fee; task*; responsib*
trust: 0.8

[ACCUSE investigate]
verbs: carry
subject: case
near: year*; life; death penalty
actor: none
recipient: none
implied actor: prosecutors
without: seat
trust: 0.4

[ACCUSE investigate]
verbs: charge; charge with; indict; indict for; press ~ charge; charge in absentia
target: person, body, named, number, pronoun
not target: property, vehicle
actor: subject
recipient: object, against
count recipient: persons
implied actor: prosecutors
without: toll; euro*; admission; battery; fee; police charged; per cent; percent; commission of; for the service; for entry; extra; interest
trust: 0.8

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; face ~ charge; appear in court; appear before ~ court; appear before ~ judge; face trial; face prosecution; face ~ (years|prison) ~ if; be charged; be under investigation; come under investigation; be wanted
subject: person, named, number, body
actor: none
recipient: subject
count subject: persons
implied actor: court
trust: 0.8

[ACCUSE investigate]
verbs: begin; open; start; get under way; resume; be scheduled; be held; be due; adjourn
subject: case
near: trial; retrial; hearing; proceedings; case against; inquest; appeal; tribunal
actor: none
recipient: of, against, over, subject
without: vaccine*; drug; drugs; medicine; clinic; clinical
implied actor: court
trust: 0.6

[ACCUSE investigate]
nouns: criminal case; trial; prosecution; retrial; criminal ^investigation; inquiry; indictment; criminal ^probe; investigation
actor: subject, by
recipient: against, object, into
needs: recipient
not subject: med, bus
without: vaccine*; drug; drugs; medicine; on trial basis; drivers; call* for; demand*; urg*; committee; clinical; asked; fair trial; ask*; facing; awaiting; await; ahead; pre-trial; launch; stand; put on; seek; avoid; without
trust: 0.45

[ACCUSE disapprove]
nouns: condemnation; criticism; outcry; protest note; note of protest; rebuke; accusation
actor: subject, from
recipient: object, against
needs: both-sides
without: reject*; dismiss*; den*; brush*; ignore*; shrug*; despite
trust: 0.4

[ACCUSE allege]
verbs: suspect of; suspect ~ of
subject: person, body, named, country, pronoun, place
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object
without: prosecut*; court; trial; indict*
trust: 0.45

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: refuse; refuse to; reject; (reject|oppose|dismiss|resist|rule out|turn down) ~ (idea|proposal|notion|offer|suggestion) of; be opposed to; oppose to; come out against; give ~ cold shoulder; decline; decline to; turn down; rebuff; veto; spurn; rule out; snub; defy; shrug off; brush aside; disregard; ignore; stonewall; oppose; balk at; baulk at; renege on; say no to; give ~ short shrift to; turn ~ deaf ear to; turn (his|her|its|their) back on; turn ~ nose up at; have ~ none of; close ~ door to; close ~ door on; slam ~ door on; rule out; pass up; wave aside; wave off; send ~ packing; spike; nix; strike down; knock back; throw ~ back; brush off; shake off; shrug away; poke ~ finger in; thumb ~ nose at; hold out against; stick ~ guns; dig ~ heels; leave ~ unanswered; repudiate; disavow; demur; refuse ~ recognise; refuse ~ recognize; block; overrule; wave away; vote down; vote against; refuse ~ entry; cold-shoulder; refuse ~ comment; scorn; flout; shoot down ~ (idea|proposal); pour cold water on; refuse to board; stand up to; disobey; not accept
subject: person, body, named, country, pronoun, place, none, number
not object: site, weapon, disease, border, diplomat, comment, criticism, lifeless, post, attempt
actor: subject
recipient: object, by, of, from
without: comment; bail; say whether; claim*; accusation*; allegation*; charge; report*; name; be named; surname; believe; luck; the odds; website; food; work; logic; gravity; identif*; confirm; elaborate; warnings; contract; club; coach; goalkeeper; letters; criticism; denied that; denies that; patients; nonsense; missile*; on demonstrators; window; population; output; production; number of; ~ ^block of flats; her block; his block; their block; the next block; fabrication; attempt; rumour*; rumor*; application form; talk of; complaint*; declining to give; give a number; give names; give details; give figures; give any; give a reason; give reasons; answer; discuss; be drawn; speculate; say; comment*; identify; reveal; disclose; specify; be interviewed; explain; go into detail; provide details; estimate; predict; confirm or deny
absorbs: yes
trust: 0.65

[REJECT meet]
verbs: refuse; refuse to; deny ~ (meeting|audience|talks|visit); reject; decline; decline to; turn down; rebuff; spurn; rule out; snub; refuse ~ meet
near: talk*; meet; meeting; dialogue; shake hands; same table; one table; negotiat*; sitting down; sit down; bargain*; invitation; see him; receive; visit; summit; call; mediation; invite*
subject: person, body, named, country, pronoun, place, none
not object: criticism
actor: subject
recipient: with, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; charge*; accusation*; claim*; wrongdoing; involvement; having; talk of; the result; results; idea that; suggestion that; declined to say; declines to say; declining to say; decline to say; declined to give; declining to give; elaborate
absorbs: yes
trust: 0.7

[REJECT assist]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff
near: hand over; extradit*; lend; to help; to sell; to supply; credit; asylum; visa*; help; aid; loan; weapons; money; work with; cooperate; supply; send; provide; give; support; fund*; tracks
subject: person, body, named, country, pronoun, place, none
not object: violence
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; treatment; doctor; medical; names; a number; figures; details; reason*; interview*; declined to say; declines to say; declining to say; decline to say; elaborate
absorbs: yes
trust: 0.7

[REJECT yield]
verbs: refuse; refuse to; reject; defy; decline; decline to; resist; disobey; rule out; flout; rebuff; refuse to comply; refuse ~ leave; refuse ~ resign; refuse to board; refuse to leave; refuse to release; vow not to
near: resign; step down; step aside; pardon; leave; summons; hymn; release; free; withdraw; comply; board; demand*; to let; to allow; to admit; to permit; to open; to lift; to reopen; to ease; to back down; give way; order*; ultimatum; ban; curfew; apologise; apologize; surrender; repent; plead; quit; go; obey; testify; warnings; pressure; sign; recant; calls; deadline; stop; end; return; give up
subject: person, body, named, country, pronoun, place, none, number
not object: criticism, attempt
actor: subject
recipient: with, to, object, by, of, from
without: comment; surname; to name; bail; say whether; report*; identif*; confirm; recogni*; food; treatment; doctor; declined to say; declines to say; declining to say; decline to say; declined to give; declining to give; elaborate
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

[REJECT]
verbs: recognise; recognize; accept; acknowledge; regard ~ as; consider ~ (legitimate|valid|president|elected); see ~ as ~ (legitimate|valid|president); view ~ as ~ legitimate; sign; support; back; endorse; ratify; go along with; join; join ~ @sanctions; join ~ statement; give ~ (consent|approval|blessing); agree to; agree with; consent to; play along
negated: yes
subject: named, country, gov, leg, igo, ngo, opp, pty, jud, bus, pronoun, place, cvl, med, mil, cop, number, lab, rel, edu
actor: subject
recipient: object, of
without: face; man; voice
trust: 0.75

# "She would not meet him", "Vilnius will not negotiate with Minsk": what a party will not do.
[REJECT meet]
verbs: (hold|conduct|have|start|open|begin|enter|enter into|join|engage in|resume|continue) ~ @talks; negotiate; negotiate with; talk to; talk with; speak to; speak with; bargain; bargain with; sit down with; meet; meet with; deal with; attend; come to; receive; face; go to ~ (talks|summit|meeting|session); travel to; take part in; send ~ (delegation|representative|envoy); engage with; see; sit ~ table; shake ~ hand
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
verbs: stay away from; skip; steer clear of; absent ~ from; decline ~ invitation; turn down ~ invitation; walk out of ~ (talks|meeting|summit|negotiations|session); (cancel|call off|scrap|break off|pull out of) ~ (meeting|talks|negotiations|audience); cold-shoulder; refuse ~ audience; shun
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
`;
