/** English words for requests, demands and appeals. The format is told in ../format.ts. */
export const requests = `
# --- REQUEST change

[REQUEST change]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; propose; propose that; urge ~ against; invite ~ to; encourage; advocate; recommend that; recommend ~ to; (seek|demand|request|want) ~ (explanation|explanations|clarification|answers|inquiry|investigation|probe); take ~ up with; raise ~ case with; raise ~ issue with
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: object, on, to, upon, with, of, from
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; asked on; patience; autograph; to sign his; to sign her; to take off; to repeat; for directions; for his papers; for her papers; directions; to ^wait; politely to; called (him|her|them|me) in; calls (him|her|them|me) in; are asked to; are requested to; is asked to remain; are urged to
absorbs: yes
trust: 0.65

[REQUEST change]
verbs: require; require that; require ~ to
subject: country, gov, igo, leg, place
not subject: law, lifeless
object: country, gov, igo, person, body, place, none, measure
actor: subject
recipient: object, of
absorbs: yes
without: visa; passport; drivers; knowledge
trust: 0.55

[REQUEST change]
verbs: caution ~ against; warn ~ against
subject: person, body, named, country, pronoun, place
not subject: expert, disaster, med
actor: subject
recipient: object
absorbs: yes
trust: 0.6

# What one's own people are asked is no demand on anyone in power.
[REQUEST]
verbs: urge; call on ~ to; call upon ~ to; ask; ask ~ to; appeal to; appeal ~ to; exhort; beseech; implore; encourage
subject: person, body, named, country, pronoun, place, none
target: ownpeople
near: to; not
actor: subject
recipient: object, on, upon, to
absorbs: yes
without: asked about; asked whether; asked if; asked why; asked what; asked how; asked by; poll; referendum; plebiscite; survey; questionnaire; to sign; for help; donat*; money
trust: 0.75

# Laws, rules, votes and their results: what is asked to be changed, and not given up.
[REQUEST change]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; ask; ask for; ask ~ to; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead with; plead for; press for; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; campaign for; (make|launch|issue|renew|repeat) ~ (appeal|plea) for
subject: person, body, named, country, pronoun, place, none
near: moratorium; mass events; mass gatherings; public events; mass event; abolish; abolition; repeal*; scrap ~ law; scrap ~ decree; amend; amended; be annulled; annulment; new vote; fresh vote; fresh election; fresh elections; new election; new elections; rerun; re-run; recount; open a case; open an investigation; look into ~ case; reverse ~ ruling; reverse ~ verdict; not to recognise; not to recognize; not recognise; not recognize; withhold recognition; recommend recognition; commitments; all ~ recommendations; peaceful rallies; another march; new march; new rally; march on; mass rallies; postpone ~ events; put off ~ events
actor: subject
recipient: object, on, to, upon, with, of, from
implied recipient: authorities
without: release; free all; free the; free political; be freed; set free; drop ~ (charges|case|cases); asked about; asked whether; asked if; asked how; asked why; asked what; asked by; court ordered; in order; reporter; anonymity; not to be named; right to appeal; not guilty; for the first time; asylum; funds
absorbs: yes
trust: 0.78

# "Urged Warsaw not to shut the crossing", "demanded that they find the man and hand him over": what is asked to be let or left be.
[REQUEST yield]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; ask; ask for; ask ~ to; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead with; plead for; press for; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; campaign for; (make|launch|issue|renew|repeat) ~ (appeal|plea) for
subject: person, body, named, country, pronoun, place, none
near: not to (shut|close|try|extradite|deport|expel|punish|execute|prosecute|arrest|attack|block|strip|evict); not (shut|close|extradite|deport|expel|execute) ~; take ~ miners back; take ~ workers back; take them back; take him back; take her back; hand him over; hand her over; hand them over; be let out; let out; set him ^free; set her ^free; set them ^free; be set ^free; be dropped; be opened; be reopened; be lifted; immediate access; immediate entry; allow access; grant access; admit her; admit him; admit them; humanitarian corridor; call off; break off ~ operation; break off ~ raid; immediate liberation; liberation of; exercise restraint; show restraint; send ~ home; put aside; put down ~ (arms|weapons)
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
implied recipient: authorities
without: asked about; asked whether; asked if; asked how; asked why; asked what; asked by; court ordered; in order; reporter; anonymity; not to be named; right to appeal; not guilty; for the first time; sanction*; asylum; not recogni*
absorbs: yes
trust: 0.74

[REQUEST change]
verbs: (want|wish|would like) ~ (parliament|government|governments|bloc|union|court|prosecutor|prosecutors|parties|council|commission|assembly) to (annul|amend|abolish|investigate|probe|reform|repeal|review|reconsider|change|overturn|scrap|introduce|adopt|ratify)
subject: gov, igo, ngo, leg, country, opp, pty, place, named
not subject: jud, cop
actor: subject
recipient: object
absorbs: yes
without: if; poll; voters; survey
trust: 0.55

# What a resolution, a letter or a petition asks of whom.
[REQUEST change]
verbs: call on; call upon; urge; demand; demand that; ask; request; call for; appeal to; press; insist on
subject: law, text, agreement
object: country, gov, igo, leg, place, body, named, none, ngo, person, cop, jud
near: resolution; letter; petition; declaration; statement; appeal; motion; communique; report; joint; text; document
actor: of, by, from
recipient: object, on, upon, to
without: law requires; budget; contract; court; article; paragraph; tender; constitution; treaty; standards; plan calls; autograph; to sign his; to sign her; to take off; to repeat; for directions; for his papers; for her papers; to ^wait
absorbs: yes
trust: 0.5

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

[REQUEST change]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; announce; underline; conclude; write; add; argue; remind; warn
said: (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|parliament|ministry|council|commission|leadership|sides|parties|police|world|community|partners|allies|prosecutors|court|company|companies|banks|they|he|she|it|you|all|everyone|everybody|those|people|belarusians|prisoners|detainees|leaders|officials|responsible|violence|repression|repressions|crackdown|sanctions|pressure|there|this|that|war|aggression|investigation|elections|election|vote|bodies|citizens|who|which|hostages|deputies|ministers|workers|men|women|nations|forces|force|rebels|front|movement|party|president|minister|premier|opposition|army|troops|leader|secretary|groups|group|organisation|organization|employers|universities|judges|guards|team|teams|federation|committee|agency|church|bank) ^must; must be; must immediately; must not
subject: person, body, named, country, pronoun, place
actor: subject
recipient: indirect, to
without: must have; if; we must; i must; one must; coach; referee; goalkeeper
absorbs: yes
trust: 0.5

[REQUEST change]
verbs: issue ~ reminder to; repeat ~ demand; reiterate ~ demand; issue ~ declaration demanding; make ~ demand; renew ~ appeal; renew ~ call; voice ~ demand; hand ~ demands to; present ~ demands to
actor: subject
recipient: to, on, of
absorbs: yes
trust: 0.6

# "Minsk should open talks", "the prisoners must be freed": what is said that another ought to do.
[REQUEST change]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; remind; emphasise; emphasize; note; believe; post; underscore; tweet
said: (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|parliament|ministry|council|commission|leadership|sides|parties|police|world|community|partners|allies|prosecutors|court|company|companies|banks|businesses) ^(should|must|ought); (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|leadership|sides|world|community) ^(needs|need) to; (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|brussels|washington|eu|union|europe|west|bloc|government|authorities|regime|lukashenko|lukashenka|putin|states|countries|leadership|sides) ^(has|have|had) to; those responsible ^(should|must); perpetrators ^(should|must); (sanctions|pressure|measures|restrictions|embargo) ^(should|must) be; there ^(should|must) be (an|a|no); (we|they) expect ^(minsk|belarus|the)
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, named, rel, person, lab, bus
not subject: edu, expert, cop, jud, lifeless, med
actor: subject
recipient: indirect, to
without: if; must have; should have; had to flee; has to pay; sentenced; game; match; fans
absorbs: yes
trust: 0.5

[REQUEST change]
verbs: have ~ quashed; table ~ (motion|amendment|resolution|proposal|plan); file ~ motion; submit ~ (motion|proposal|plan|draft); put forward ~ (proposal|plan|idea|initiative|formula); put ~ (plan|proposal) to; lay ~ (plan|proposal) before; come up with ~ (proposal|plan|initiative); make ~ (proposal|suggestion) to; float ~ (idea|proposal|plan); set out ~ (demands|conditions|terms); make ~ (aid|money|loan|help|support|sanctions relief|credit) ~ conditional; read out ~ (appeal|demand|demands|petition|statement)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, diplomat
not subject: lifeless
actor: subject
recipient: to, on, of, before
without: court; bid; tender; if; appeal hearing
absorbs: yes
trust: 0.58

[REQUEST change]
verbs: put ~ on ~ agenda; bring up ~ at
subject: country, igo, diplomat, leg, gov
not subject: lifeless
object: release, talkedover, vote, case, violence, named, person, sanctions
actor: subject
recipient: of, at
without: court; tender; if; appeal hearing; playground
absorbs: yes
trust: 0.5

[REQUEST change]
verbs: have ~ apply for ~ (accreditation|registration|permission|licence|license|permit|approval); apply for ~ (accreditation|registration|permission|licence|license|permit|approval|inquiry|retrial); apply to ~ (city|council|court|ministry|authorities) ~ (for|to hold); (file|submit|lodge|hand in) ~ (application|notice|notification|request) ~ (for|to) ~ (rally|march|picket|registration|accreditation|permission|permit|licence|license|hold); (seek|request) ~ (registration|accreditation|permission|review|retrial|moratorium|independent|autopsy|examination)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, med, pty, rel, pronoun, number, none, lab
not subject: lifeless
actor: subject
recipient: to, from, with, of
without: refugee; asylum; job; jobs; loan
absorbs: yes
trust: 0.62

[REQUEST change]
verbs: recommend; advocate; propose
subject: igo, ngo, gov, leg, country, opp, diplomat, named, expert
not subject: med, cop, jud, bus
object: measure, law, talkedover, vote, none, thing, agreement, release
near: moratorium; abolition; reform*; review; amend*; inquiry; investigation; changes; referendum; law; ban; repeal; recommendation*; draft; constitution; commission
actor: subject
recipient: to, for
without: dish; wine; book; film; doctor*; hotel; diet; reader*
absorbs: yes
trust: 0.55

[REQUEST change]
verbs: suggest that; propose that; recommend that; suggest ~ should; advise that
near: should; ought; must; be held; be put; be moved; be given; be included; be referred
subject: person, body, named, country, pronoun, place
actor: subject
recipient: to
without: should not be surprised; might; may have; had; was; were; analysts; doctor*
absorbs: yes
trust: 0.6

[REQUEST change]
verbs: advise ~ to; advise ~ against; advise; counsel; counsel ~ against; recommend ~ to
subject: igo, gov, country, ngo, leg, diplomat
not subject: jud, cop, med, lifeless
object: country, gov, igo, bus, cvl, opp, ngo, place, edu, lab, rel
not object: diplomat, pronoun
actor: subject
recipient: object
without: doctor*; likewise; lawyer*; bank; investors; "
absorbs: yes
trust: 0.6

# What someone is told to do, and what should be: "Minsk should ensure an investigation, the monitor said".
[REQUEST change]
verbs: tell ~ to; instruct ~ to; ask ~ to; advise ~ to; order ~ to
subject: igo, gov, country, ngo, leg, diplomat, rel
object: bus, med, ngo, rel, country, gov, igo, cvl, opp, edu, lab, number, person, named
near: airlines; carriers; companies; firms; citizens; nationals; residents; parish; church; congregation; party; newspaper; banks; clubs; federations; athletes; union; tenants; parents; passengers; people; drivers; farmers; teachers; universities; schools
actor: subject
recipient: object
without: reporter*; court; detain*; police; officer*; soldiers; court ordered; ask yourself; kneel; undress; get up; lie down; guards; wait; documents; sign; pack; name; jar; jars; names; anonymity; jobs
absorbs: yes
trust: 0.6

[REQUEST change]
verbs: say; write; state; declare; insist; argue; stress; add; note; tell
said: authorities ^(should|must); authorities should; government should; minsk should; moscow should; brussels should; warsaw should; vilnius should; union should; states should; countries should; un should; council should; commission should; they should ^(open|investigate|ensure|allow|grant|respect|guarantee|provide|conduct); should ^(ensure|investigate|guarantee|allow|provide|conduct|respect|grant|disclose|publish|abolish|review|amend|reform|clarify); must ^(ensure|investigate|guarantee|allow|provide|conduct|respect|grant|disclose|publish|abolish|review|amend|reform|clarify|answer|explain)
subject: igo, ngo, gov, leg, country, opp, diplomat, named, rel, med, person, thing
not subject: jud, cop, edu, lab
actor: subject
recipient: none
without: if; citizens should; passengers; motorists; drivers; patients; tourists; travellers; parents; pupils; students; farmers; match; doctors
absorbs: yes
trust: 0.5

[REQUEST change]
verbs: remind ~ of ~ (duty|duties|obligation|obligations|commitment|commitments|promise|promises|responsibility)
subject: country, gov, igo, ngo, diplomat, person, named, body
object: country, gov, place, body, person, named
actor: subject
recipient: object
absorbs: yes
without: if; would; voters; citizens; parents
trust: 0.65

[REQUEST change]
verbs: (stress|underline|underscore|emphasise|emphasize|highlight|reiterate|reaffirm|point to|point out|speak of|insist on|draw attention to|note) ~ (need|necessity|importance|urgency) ~ (for|of|to)
near: new elections; fresh elections; free elections; dialogue; release; investigation; investigate; accountability; end; stop; halt; ceasefire; reforms; restore; reopening; reopen; de-escalat*; access; transparency; respect; abolish; free; political prisoners; solution; stronger; tougher; sanctions; unity; refrain; implement*
subject: gov, leg, igo, ngo, named, diplomat, country, place, opp, rel, person, body, pronoun
not subject: expert, edu, bus, med, lab
actor: subject
recipient: indirect, to
implied recipient: authorities
absorbs: yes
without: cooperation; trade; tourism; investment*; school*; health*; vaccin*; exercise; farm*; harvest; export*; economic; friendship; business; industry; energy; transport
trust: 0.5

[REQUEST change]
verbs: (suggest|propose|float|moot|put forward|table|pitch|broach|raise|air) ~ (exchange|swap|moratorium|truce|ceasefire|inquiry|investigation|referendum|mechanism|format|roadmap|plan|initiative|idea|corridor|monitoring|mission|commission|amnesty|compromise|dialogue|dual|buffer|talks)
subject: country, gov, place, igo, ngo, opp, leg, named, body, person, rel, pronoun
not subject: cop, jud, expert, lifeless
actor: subject
recipient: to
absorbs: yes
without: if; could; book; author; analyst*; study; poll*; film; plan was rejected; business; marketing; development plan; architect*; designer*
trust: 0.55

[REQUEST change]
verbs: (warn|advise|counsel|caution) ~ (citizens|nationals|travellers|travelers|residents|students|families|countrymen|compatriots|companies|airlines|lorry drivers|hauliers) ~ (to|against|not); (warn|advise|caution|counsel) against ~ (travel|travelling|traveling|trips|visiting|flying); advise ~ against ~ (travel|trips|visits)
subject: gov, country, place, embassy, named, none, igo, opp, ngo, body
not subject: cop, disaster, expert
actor: subject
recipient: object
absorbs: yes
without: ice; frost; snow; flood*; storm; covid*; phishing; scam*; fraudsters; ticks; mushrooms; heat; punish*; jailed; arrest*; if they
trust: 0.65

[REQUEST change]
verbs: be urged to (leave|stay|avoid|refrain|evacuate|boycott|vote|report|return); advise ~ to (leave|avoid|refrain|depart|stay away); be advised to (leave|avoid|refrain|depart|stay away)
subject: gov, embassy, country, diplomat, none, body, igo, person
near: citizens; nationals; travel; belarus; russia; ukraine; border; country; immediately
actor: subject
recipient: object
absorbs: yes
without: doctor*; patients; rain; weather; heat; storm; drivers; tourists advised by
trust: 0.6

# --- REQUEST yield

[REQUEST yield]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; urge ~ against
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: resignation; withdrawal; to let; let my; let our; let him; let her; let them; let the; interced*; intercede; let ~ go; release; freedom for; freedom of; to free; free all; free the; free his; free her; free him; free political; free them; be free; set free; freeing; freed; withdraw; stop; halt; to end; end to; end its; end the; end his; cease; reopen; drop; lift; restore; return; resign; step down; quit; go home; back down; to leave; leave the; stay off; stay away; keep away; spare; pardon; amnesty; hand over; give up; give back; refrain; stand down; cancel; revoke; repeal; annul; quash; overturn; remove; pull out; pull back; dismantle; abandon; unblock; commute; scrap; clemency; mercy; moratorium; ease; meddling; interfer*; reverse; reconsider; go free; acquit*; reinstate; reinstatement; to open; take back
implied recipient: authorities
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; sanction*; humanitarian; help; directions; autograph; to ^wait; politely to
absorbs: yes
trust: 0.7

[REQUEST yield]
verbs: caution ~ against; warn ~ against
subject: person, body, named, country, pronoun, place
not subject: expert, disaster, med
near: meddling; interfer*; attack*; aggression; detain*; arrest*; using; violence; violating; escalat*
actor: subject
recipient: object
absorbs: yes
trust: 0.6

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

[REQUEST yield]
verbs: call on; call upon; urge; demand; demand that; ask; request; call for; appeal to; press; insist on
subject: law, text, agreement
object: country, gov, igo, leg, place, body, named, none, ngo, person, cop, jud, release
near: release; free; freed; freedom; stop; halt; end; withdraw; withdrawal; pull; lift; cease; resign; return; hand over; drop; reopen; repeal; quash; restore; reinstate; let
actor: of, by, from
recipient: on, upon, to, object
implied recipient: authorities
without: law requires; budget; contract; court; article; paragraph; tender; constitution; treaty; standards; plan calls; sanction*; to ^wait
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

[REQUEST yield]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; announce; underline; conclude; write; add; argue; remind; warn
said: must release; must free; must stop; must end; must halt; must withdraw; must resign; must go; must step down; must be released; must be freed; must return; must reopen; must lift; must hand over; must drop; must leave; must cease; must pull back
subject: person, body, named, country, pronoun, place
actor: subject
recipient: indirect, to
without: must have; if; we must; i must; one must
absorbs: yes
trust: 0.55

[REQUEST yield]
verbs: pressure; pile ~ pressure on; exert ~ pressure on; put ~ pressure on; lean on ~ to
object: person, body, named, country, place, number, none, thing
subject: person, body, named, country, pronoun, place
actor: subject
recipient: on, object
without: blood; high pressure; court; cooker
absorbs: yes
trust: 0.55

[REQUEST yield]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; remind; emphasise; emphasize; plead; cry; note; post; underscore; tweet
said: (should|must) be ^(released|freed|reinstated|acquitted|dropped|withdrawn|lifted|ended|stopped|reversed|repealed|annulled|quashed|overturned|returned|reopened|pardoned); (should|must) be ^immediately (released|freed|dropped|lifted); (should|must) (immediately|urgently|now) ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|return); (should|must) ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); need* to ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); ha* to ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); has to ^go; must ^go; let our people ^go; let my people ^go; let them ^go; let him ^go; let her ^go; set them ^free; " ^(release|free|stop|end|halt|withdraw|lift|drop|resign|leave|reopen); " let; please ^(release|free|stop|end|let); (are|is|was|were) to be ^released immediately; time to ^(release|free|stop|end|leave|go)
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, named, rel, person, pronoun
not subject: edu, expert, cop, jud, lifeless, med
actor: subject
recipient: indirect, to
implied recipient: authorities
without: if; must have; should have; sentenced; game; match; fans; investigators; prosecutor*
absorbs: yes
trust: 0.65

# "Told Minsk to free them", "suggested that the bloc should": states, bodies and parties, told or advised by such.
[REQUEST yield]
verbs: tell ~ to; order ~ to; advise ~ to; warn ~ to; instruct ~ to
subject: igo, gov, country, leg, opp, ngo, diplomat, place
object: country, gov, igo, place, cop, body, mil
not object: pronoun, med, bus, diplomat
near: release; free; stop; withdraw; lift; reopen; resign; return; drop; hand over; leave; end; halt; cease; pull; let; quit; step down; pay; apologise; apologize
actor: subject
recipient: object
without: detain*; troops to; governor; prime minister; cabinet; ministers to; ministry to; police to; officers to; embassy; diplomat*; reporter*
absorbs: yes
trust: 0.55

[REQUEST yield]
verbs: (sign|write|submit|file|send|lodge|address) ~ (request|plea|petition|appeal|application|letter) for ~ (clemency|pardon|mercy|release|amnesty|review); ask for ~ (clemency|pardon|mercy|stay|moratorium); (want|would like|expect) ~ to (take back|free|release|stop|end|withdraw|reopen|drop|resign|step down|leave|quit|hand over|return|let); (give|set) ~ (days|weeks|hours|month|until|deadline) ~ to (resign|quit|leave|release|free|step|go|withdraw|stop|end|hand|reopen|meet|comply); want ~ (out|gone|freed|released|apology); put ~ end to; seek ~ (clemency|pardon|extradition)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, diplomat, pronoun, number, med, rel
not subject: lifeless, jud
object: none, person, number, pronoun, named, thing, release, appealword, text, aid, opp, gov, violence, money, country, place, body
actor: subject
recipient: to, from, of, indirect, object
without: refus*; if; notice; hospital; guests; prize; bed
absorbs: yes
trust: 0.6

[REQUEST yield]
verbs: (approach|come to|go to|turn to|write to|contact) ~ with ~ (request|requests|plea|appeal|demand|demands|proposal|offer|petition|list of demands); (put|place|lay|table|bring|present|submit|make|set out) ~ (request|demand|demands|proposal|appeal|plea|petition) ~ (to|before|with); (renew|reiterate|repeat|restate|step up|intensify|back up|reinforce) ~ (request|demand|demands|appeal|plea|call|calls|appeals) ~ (to|for|that)
subject: country, gov, named, opp, igo, ngo, person, body, place, leg, pronoun, rel, number, med
not subject: cop, jud
actor: subject
recipient: object, to, before, with
absorbs: yes
without: court; appeals court; supreme court; prosecutor*; reject*; turned down; refus*; rejected; denied; budget; sanctions against; extradition; verdict; sentence; appeal against; appealed; if; criticism; bill; law
trust: 0.55

[REQUEST yield]
nouns: ^(call|appeal|plea|petition) for the release; ^(call|appeal|plea|petition) for the immediate release; ^(call|appeal|plea) for an end; ^(call|appeal|plea) for his release; ^(call|appeal|plea) for her release; ^(call|appeal|plea) for their release; ^(call|appeal|plea) for the withdrawal; ^(call|appeal|plea) for a halt
actor: subject, from, by, of
recipient: on, to
needs: actor
absorbs: yes
without: reject*; ignor*; refus*; despite; deaf ears; rebuff*; dismiss*
trust: 0.5

# --- REQUEST assist

[REQUEST assist]
verbs: urge; demand; demand that; call for; call on ~ to; call upon ~ to; call on ~ for; call on ~ not; ask; ask for; appeal to; appeal for; appeal ~ to; appeal ~ for; request; plead; plead with; plead for; petition; press for; press ~ over; press ~ on; press ~ to; push for; push ~ to; insist on; insist that; beg; implore; lobby; beseech; exhort; entreat; adjure; prod; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; (make|launch|issue|address|send|renew|repeat|sign|join) ~ (appeal|plea); (submit|hand|send|launch|sign|file|deliver|present) ~ petition; (send|submit|file|lodge|address) ~ request; launch ~ campaign for; (repeat|reiterate|make|voice|present|issue|renew) ~ (demand|demands|request|plea|call); write to ~ (asking|urging|demanding|calling|requesting); send ~ letter (asking|urging|demanding|calling|requesting); put ~ pressure on; turn to ~ for; look to ~ for; seek; propose; apply for; apply to ~ for; refer ~ situation; refer ~ to ~ (criminal|prosecutor); enlist ~ help; approach ~ for
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
not object: edu, talks
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: sanction*; help; aid; assist*; blacklist; list; punish*; support; protect*; weapon*; arms; systems; include; air-defence; air defence; air defense; asylum; visa*; fund*; money; loan; credit; troops; send; supply; supplies; equipment; recogni*; mediat*; intervene; intervention; shut out; isolate; designate; ban; impose; freeze; cut off; provide; data; tracks; information; evidence; medical; donat*; subsid*; volunteers; patrols; backing; criminal court; to give; warrant; gas; cheaper; kit; gear; jammers; radars; interceptors; drones; helicopters; generators; vaccines; medicine*; rescuers; extradit*; financ*; tighten; step up; boycott; expel; pray; prayer*
without: for the first time; for the second time; question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; ask yourself; asked in; anonymity; not to be named; be named; for water; for documents; for their documents; for nothing; ^asked for his name; called for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|noon); court of appeal; right to appeal; not guilty; pleaded guilty; pleads guilty; for the bill; days to appeal; may appeal; can appeal; encore; refund*; pupils; patients; guests; release; to free; inquiry; investigat*; probe; lift*; shelter; refuge; explanation; to ^wait; politely to
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

[REQUEST assist]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; plead; cry; post
said: need* ^(help|support|weapons|ammunition|money|assistance|solidarity|protection); we need ^(help|support|more|weapons|your|your); " ^(help|send|give|support|impose|recognise|recognize|sanction); (should|must) be ^(banned|barred|listed|added|put|sanctioned|blacklisted|isolated|punished|tightened|stepped|imposed|introduced|helped|supported|strengthened|extended|toughened|prosecuted); (should|must) ^(sanction|blacklist|isolate|punish|tighten|impose|introduce|help|support|recognise|recognize|send|provide|supply|fund|protect)
subject: gov, leg, igo, ngo, opp, country, place, pty, named, rel, diplomat
not subject: edu, expert, cop, jud, lifeless, med, cvl
actor: subject
recipient: indirect, to
without: if; must have; should have; sentenced; game; match; fans; investigators; prosecutor*; medical; treatment
absorbs: yes
trust: 0.45

# Those who have no part in the quarrel are asked for help: "urged the EU to keep the pressure up".
[REQUEST assist]
verbs: urge; ask; ask ~ to; ask for; call on ~ to; call upon ~ to; call on; appeal to; appeal ~ to; petition; request; implore; beg; plead with; press; press ~ to; lobby; exhort; beseech; invite ~ to; encourage; want ~ to; push ~ to; turn to; turn to ~ for; write to
target: igo, ngo, country, leg, gov, named, place, diplomat, med, bus
not target: cop, jud, lab
near: step in; intercede; review ~ (dealings|ties|relations|contacts|contracts); hold ~ (answerable|accountable|responsible|to account); get ~ out; break ~ (contract|contracts|ties|deal); close ~ (loophole|loopholes); withdraw ~ (ambassadors|envoys); accept ~ (passports|documents); under sanctions; write to; reinforcements; intervene; take up; take ~ up; bring it up; bring up; raise; keep up; keep the pressure; keep ~ pressure; pressure up; press minsk; press belarus; press lukashenko; not to forget; not forget; do not forget; remember the; examine; look into the; send observers; send monitors; send investigators; send experts; send a mission; send engineers; monitor; mediat*; strengthen; reinforce; maintain; keep ~ sanctions; keep its; keep sanctions; keep the sanctions; keep penalties; penalties in place; in place; not to lift; not to ease; use its channel; use its influence; use his influence; use their influence; use all; speak out; stand by; stand with; stand up; hold back; withhold; shun; boycott; suspend the; exclude; bar ; refer; convene; put ~ on the agenda; on the agenda; solidarity; write to the; adopt; pass on; warrant; observers; monitors; lawyers; lawyer for; rescue; take in; take them in; accept; bring out; pay for; publish; not to follow; off the common market
subject: opp, ngo, gov, country, leg, igo, named, med, rel, place, person, pronoun, number, lab, edu
not subject: lifeless, jud, cop
actor: subject
recipient: object, on, upon, to, with
without: release; free; stop; reopen; lift ; resign; reporter; anonymity; asked about; asked whether; asked if; questions; court; order*; lukashenko to; belarusian authorities to; minsk to; authorities to; belarus to; lukashenka to; government to; regime to
absorbs: yes
trust: 0.7

[REQUEST assist]
verbs: (ask|petition|beg) ~ for ~ (asylum|protection|refuge|shelter|citizenship|papers|documents); (apply|file) for ~ (asylum|protection|refuge|status); claim asylum; (apply|ask|petition|request|appeal) for ~ (asylum|protection|visa|visas|document|documents|passport|passports|citizenship|residence|permit|refuge|refugee|loan|loans|membership|credit|aid); (file|submit|lodge|hand in) ~ (application|applications|request|requests) for; (seek|request) ~ (asylum|protection|citizenship|refuge)
actor: subject
recipient: from, to
count actor: persons
without: if; would; could; helps; how to; journalists
trust: 0.7

[REQUEST assist]
verbs: rally ~ support for; drum up ~ (support|backing|help) for; muster ~ (support|backing) for; canvass ~ support for; lobby for; seek ~ (support|backing) for; enlist ~ (support|help) of; whip up ~ support for; court ~ support
subject: country, gov, named, person, opp, igo, ngo, pronoun, place
near: sanction*; ukraine; kyiv; candidac*; prisoner*; tribunal; membership; aid; initiative; peace plan; bid; resolution; democratic; opposition; weapons
actor: subject
recipient: in, from, among
absorbs: yes
without: war among; polls; votes; voters; own party; state tv
trust: 0.6

# --- REQUEST

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

[REQUEST]
verbs: (back|endorse|support|join|sign|echo|second|add ~ to) ~ (call|appeal|demand|plea|petition) ~ (for|to|that); (sign|join|back) ~ (petition|appeal|letter|statement) ~ (calling|demanding|urging|asking); issue ~ (statement|appeal|letter|declaration|communique|resolution|report) ~ (calling|demanding|urging|asking); adopt ~ (statement|appeal|declaration|resolution|report) ~ (calling|demanding|urging|asking); send ~ (letter|note|message|appeal) ~ (calling|demanding|urging|asking)
subject: person, body, named, country, pronoun, place, number, igo, leg, ngo
actor: subject
recipient: on, to, from
without: refus*; goalkeeper
absorbs: yes
trust: 0.6

[REQUEST]
nouns: at the ^request of; at the ^urging of; at the ^behest of
actor: of
recipient: none
absorbs: yes
trust: 0.6

[REQUEST]
nouns: demand; appeal; plea
near: demand that; demands that; appeal to; appeals to; plea to; pleas to
actor: subject, from, by
recipient: to, on
without: court; reject*; ignore*; turn* down; refus*; emotional; sex appeal; verdict; sentence; tourists; voters
absorbs: yes
trust: 0.5

[REQUEST]
verbs: knock on ~ door of; challenge ~ to ~ debate; (set|give) ~ deadline to (resign|quit|leave|release|free|step|go); go cap in hand to; go begging to; hold out ~ begging bowl; put ~ case to; make ~ case to; cry out for; send ~ SOS; beat ~ path to ~ door of
subject: person, body, named, country, pronoun, place, gov
actor: subject
recipient: of, to, object, on
without: police; officers; raid*; search*; if; would; census
absorbs: yes
trust: 0.6

# "At Minsk's request".
[REQUEST]
nouns: at 's ^request; at s ^request; at ^his request; at the request; at 's ^urging; at 's ^insistence; at the ^insistence of; at 's ^behest
actor: possessor, of
recipient: none
trust: 0.55

[REQUEST]
nouns: demand
possessor: opp, lab, edu, country, igo, gov, ngo, pty, leg, named, med, pronoun
near: include*; included; are; were; range; list; number
actor: possessor
recipient: to, on
absorbs: yes
without: reject*; ignor*; refus*; met; meet; unmet; consumer*; energy; market; fell; rose
trust: 0.5

# --- REQUEST meet

[REQUEST meet]
verbs: invite; propose to (meet|host|hold); suggest ~ (meeting|holding|talking); propose ~ @talks; call for ~ @talks; urge ~ @talks; urge ~ dialogue; call for ~ dialogue; propose ~ dialogue; ask ~ to meet; ask for ~ (meeting|audience|dialogue|talks|consultations); ask ~ for ~ (meeting|audience|talks|consultations|dialogue); request ~ (meeting|audience); request ~ @talks; seek ~ (meeting|audience|talks|dialogue); demand ~ (meeting|talks|dialogue|audience); suggest ~ (meeting|talks); appeal for ~ dialogue; invite to; extend ~ invitation; issue ~ invitation; send ~ invitation; invite ~ to; urge ~ to ~ (negotiate|talk|meet|negotiating table); call on ~ to ~ (negotiate|talk|meet|attend|join); ask ~ to ~ (meet|attend|receive|join) ~ (talks|meeting|summit|him|her|them|session); ask ~ to come; summon ~ to (testify|explain|report)
subject: person, body, named, country, pronoun, place, none
not subject: lifeless
not object: tender, comment, number
actor: subject
recipient: object, to, with, on
without: refus*; release; sanction*; guests; speakers; viewers; listeners; readers; cancel*; explain; called (him|her|them|me) in
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
without: drill*; exercise*; ambassador; charge d'affaires; chargé d'affaires; envoy; diplomat*; consul*; talk*; witness; draft; enlistment; military; courage; strength; foreign ministry; questioning; interrogation; prosecutor*; police; police station; kgb; investigator*; interrogat*; military commissariat; draft office; headmaster; as a witness; police department
absorbs: yes
trust: 0.6

[REQUEST meet]
nouns: at the ^invitation of
actor: of
recipient: none
trust: 0.6

[REQUEST meet]
verbs: propose ~ (talks|meeting|negotiations|dialogue|consultations|summit|conference|round table|roundtable|debate); suggest ~ (talks|meeting|negotiations|dialogue|consultations|summit); call for ~ (talks|dialogue|negotiations|consultations|summit|round table|emergency session|emergency meeting); (request|demand|seek|ask for|convene|urge|invoke|call) ~ (emergency|urgent|extraordinary) ~ (session|meeting|talks|consultations|summit); (invoke|trigger) article 4; invoke article four; (invite|summon|call) ~ (to|for) ~ (talks|negotiations|consultations|table|dialogue|round table); sit down for ~ talks; (launch|start|open|collect signatures for) ~ (vote|petition|poll) for ~ (talks|negotiations|dialogue)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, diplomat, pronoun, rel, number
not subject: lifeless, cop, jud
actor: subject
recipient: with, to, object, between, of
without: refus*; reject*; police; court; interrogat*
absorbs: yes
trust: 0.7

# What parties, priests and states tell people to do about a vote, a rally or a war.
[REQUEST change]
verbs: (tell|ask|urge|advise|beg|implore) ~ to (boycott|go home|stay home|stay away|ignore|disobey|surrender|lay down|defy|abstain|spoil|disperse)
subject: opp, gov, named, person, rel, igo, ngo, country, body, pty
not subject: jud, cop, expert
actor: subject
recipient: object
without: doctor*; teacher told; coach; if; school; pupils; guests; reporters
trust: 0.62

# --- Set phrases

[REQUEST yield]
verbs: tell ~ to (go|resign|step down|quit|leave office); want ~ (freed|released|lifted|reopened|annulled|dropped|withdrawn|out of prison|set free|returned|let go); want ~ to (free|release|lift|withdraw|stop|end|reopen|hand over|drop|resign|go|step down|let); (beg|implore|entreat|beseech|press|push) ~ to (free|release|spare|let|lift|stop|end|reopen|pardon|show mercy); plead for ~ (release|freedom|life|mercy|clemency|end) ; intercede (with|for); put in ~ (word|plea) for; make ~ plea for; issue ~ plea; (renew|repeat|reiterate|restate) ~ (demand|call|appeal|plea) (for|to|that); serve notice on ~ to; (call|appeal|press) for ~ end to
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, opp, ngo, cvl, lab, edu, rel, med, crowdpeople
not subject: lifeless, cop
actor: subject
recipient: object, with, to, on
absorbs: yes
without: would want; not want; if; children to go; bed; doctor; customers; coach; club; fans; tourists; refus*; reject*; wanted to; who wants; students want; young people want
trust: 0.55

[REQUEST change]
verbs: want ~ (raised|investigated|tried|punished|changed|abolished|repealed|reviewed|reinstated|banned|cancelled|removed|held|counted|recounted); (file|lodge|submit|put in|make|bring) ~ (appeal|appeals|complaint|motion|petition) (with|to|before|against); (hand|present|deliver|submit) ~ (petition|list of demands|demands|appeal|letter|ultimatum) to; draw up ~ (petition|demands|list of demands); suggest that ~ be (rewritten|reviewed|changed|abolished|repealed|postponed|dropped|held|released|freed|lifted|banned|amended|scrapped|cancelled); propose ~ (amendment|amendments|change|changes|moratorium|truce|ceasefire); table ~ (motion|bill|resolution|draft|proposal|amendment)
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, opp, ngo, cvl, lab, edu, rel, jud, med, crowdpeople
not subject: lifeless
actor: subject
recipient: to, with, before, object, indirect
absorbs: yes
without: if; reject*; dismiss*; refus*; turned down; sentenced; criminal complaint; customers; doctor; suggested that ~ was; adopted; passed; voted; sued; UN human rights committee ruled; thrown out
trust: 0.5

[REQUEST assist]
verbs: put out ~ (SOS|appeal|call|distress call); send out ~ (SOS|distress call); put in ~ (request|bid|application|order) for ~ (loan|drones|missiles|weapons|help|aid|asylum|troops|credit|extradition); (turn|look) to ~ for ~ (help|aid|loan|money|credit|support|protection|arms|weapons|assistance); cry for help; go cap in hand to; lobby for ~ (sanctions|sanction|ban|embargo|travel ban|aid|weapons); (seek|ask for|beg for|plead for|appeal for) ~ (help|aid|assistance|protection|loan|backing|reinforcements|weapons|arms|extradition) (from|of)
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, opp, ngo, cvl, lab, edu, rel, med, bus
not subject: lifeless
actor: subject
recipient: to, from, of, object
absorbs: yes
without: if; doctor; customers; bank loan for a flat; refus*; reject*; film; flood victims
trust: 0.6
`;
