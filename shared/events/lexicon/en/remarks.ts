/** ACCUSE, REQUEST, REJECT, SUPPORT, AGREE, CONSULT and THREATEN as newswire tells them in passing, in English. The format is told in ../format.ts. */
export const remarks = `
# --- ACCUSE: a verdict in the speaker's words ---------------------------------------------------------------------

# What observers, experts and missions find of a vote, a trial or a detention.
[ACCUSE disapprove]
verbs: say; conclude; find; report; note; state; judge; add; tell; rule; assess; observe; declare; write; announce; decide
near: neither free nor ^fair; neither ^free nor fair; not free or ^fair; not free and ^fair; not been free and ^fair; nor fair; fell short of; fall short of; falls short of; fell far short of; fell well short of; fell significantly short of; fell " significantly short; falling short of; failed to meet; did not meet; does not meet; lacked ^(transparency|legitimacy|credibility|integrity|independence); lacks ^(transparency|legitimacy|credibility|integrity|independence); marred by; far from ^(free|fair|democratic); neither transparent nor ^fair; seriously ^flawed; deeply ^flawed; fundamentally ^flawed; (was|were) ^flawed; (was|were) not ^(transparent|democratic|credible|genuine|honest|competitive); could not be ^verified; (was|were) ^arbitrary; (is|are) ^arbitrary; arbitrarily ^(detained|deprived|arrested|imprisoned|held); politically ^motivated; breached international ^law; violated international ^law; violated the right to; violated his ^(right|rights); violated her ^(right|rights); violated their ^(right|rights); amount to ^(torture|crimes|persecution); amounted to ^(torture|crimes|persecution); amounts to ^(torture|crimes|persecution|enforced); may amount to; could amount to; no equality of; lack of ^(transparency|impartiality)
subject: igo, ngo, diplomat, leg, gov, country, expert, thing
not subject: cop, jud, lifeless
actor: subject
recipient: none
without: sentenced; jailed; charged; den*; reject*; dismiss*; former; criminal case; fund*; budget; revenue; harvest; sales; earnings
trust: 0.62

# "The monitors called the poll neither free nor fair", "experts consider the detention arbitrary".
[ACCUSE disapprove]
verbs: (call|describe|brand|label|term|deem|declare|judge|find|pronounce|rule|consider|rate|assess) ~ (neither|flawed|undemocratic|rigged|fraudulent|arbitrary|unlawful|illegal|illegitimate|unconstitutional|invalid|unfair|unjust|unjustified|disproportionate|unfounded|baseless|discriminatory|repressive|excessive|politically|unfree|fictitious|staged|void|null|unacceptable|inadmissible); (describe|characterise|characterize|see|regard|view|treat) ~ as ~ (neither|flawed|undemocratic|rigged|fraudulent|arbitrary|unlawful|illegal|illegitimate|unconstitutional|unfair|unjust|unjustified|disproportionate|unfounded|discriminatory|repressive|excessive|staged|unacceptable|inadmissible|politically); (call|describe|brand|label|term|deem|declare|consider|characterise|characterize|see|regard|view|denounce) ~ (violation|breach|tragedy|catastrophe|crime|act of|attack|assault|provocation|cleansing|purge|vendetta|witch-hunt|witch hunt|travesty|theft|hysteria|hypocrisy|nonsense|lie|lies|blow|interference|retaliation|revenge|retribution|blackmail|disgrace|betrayal|mistake|step back|escalation|insult|injustice)
subject: igo, ngo, diplomat, leg, gov, country, opp, pty, named, place, med, rel, lab, expert
not subject: cop, jud, lifeless
object: vote, violence, release, law, measure, sentencething, sanctions, protestevent, agreement, drill, event, trade, border, talks, post, none, thing, prison, property, case
not object: criticism, comment, disease, accident, disaster, market, lifeless
not indirect: criticism
actor: subject
recipient: object
without: not ~ (violation|breach); court; sentenced; jailed; charged; extremist*; criminal case; criminal code; film; novel; match; weather; no longer
trust: 0.66

# What a letter, a resolution or a rally says against someone.
[ACCUSE disapprove]
verbs: condemn; denounce; criticise; criticize; deplore; decry; blame; accuse; slam; censure; call ~ (@slur|@chargeword); describe ~ as ~ (@slur|@chargeword); speak of ~ (@slur|@chargeword)
subject: law, text, agreement, protestevent
object: country, gov, person, named, body, none, violence, measure, vote, law, place, sentencething, release, thing, sanctions, protestevent, opp, cop, jud
near: letter; resolution; statement; declaration; petition; report; article; editorial; motion; document; communique; appeal; rally; leaflet; leaflets; joint; text; manifesto; note; speech; post
actor: of, by, from
recipient: object, of
without: film; novel; critics; fans; court; law condemns; sentence; sentenced
trust: 0.58

# "She called that a lie": what was just told.
[ACCUSE disapprove]
verbs: (call|dub|brand|label|term|describe) ~ (lie|lies|blackmail|nonsense|provocation|farce|sham|shame|disgrace|outrage|insult|mockery|terrorism|piracy|revenge|madness|cynical|absurd|unacceptable|outrageous|shameful|crime|betrayal|hypocrisy|theft|robbery|extortion|disgraceful|monstrous|cruel|inhuman|propaganda|slander)
object: pronoun, none
not indirect: criticism
subject: gov, leg, igo, ngo, opp, named, country, place, diplomat, person, med, pty
not subject: lifeless
actor: subject
recipient: none
without: dub* into; film; novel; match
trust: 0.55

# Charges in quotation marks that an official gives: "This is a hybrid attack," the premier told reporters.
[ACCUSE disapprove]
verbs: say; tell; declare; comment; add; state; post; remark; note; insist; stress; write; tweet; put; conclude; complain
near: this is a hybrid ^(attack|operation|aggression|war); is a hybrid ^attack; (a|another) hybrid ^(attack|operation|assault); hybrid ^aggression; (is|was) nothing but ^(revenge|theft|blackmail|a|theatre); is a ^(catastrophe|tragedy|crime|disgrace|farce|shame|mockery|sham|lie|theft|provocation|travesty|betrayal|scandal|dictatorship); is an ^(outrage|insult|abomination|aberration|injustice); was a ^(farce|sham|mockery|disgrace|travesty|provocation|betrayal|charade|crime); shame on; nothing less than; nothing other than; political ^(revenge|vengeance|reprisal|retribution|repression|persecution|punishment|terror); (is|was) a ^(breach|violation) of; a (clear|flagrant|gross|blatant|serious|grave|direct|brazen) ^(breach|violation); (is|was) an ^(attack|assault|affront|insult) on; (is|was) an ^(affront|insult) to; an act of ^(war|aggression|piracy|terrorism|revenge|sabotage|barbarism|cowardice|despair|hostility); state-sponsored ^(terrorism|hijacking|smuggling|piracy); broke* ^(faith|promises|its word|his word|their word); break their ^word; (took|take) away his ^freedom; (answerable|responsible) for his ^(life|death|fate|health); (answerable|responsible) for her ^(life|death|fate|health); (bear|bears) full ^responsibility; (has|have) failed to; (was|were) not ^(free|fair); mocking ^us; they are mocking; (have|has) no ^conscience; shame on; has been turned ^into; turned into ^(hostages|a); trading in ^people; trade in ^(people|hostages); bargaining ^chip; bargaining ^chips; human ^shields; as ^weapons; as a ^weapon; (deliberate|deliberately) ^(provocation|provoking|attack); keep* himself in ^power
subject: gov, leg, igo, ngo, opp, country, place, diplomat, named, pty, mil, rel, med, person
not subject: edu, cop, jud, lifeless, lab
actor: subject
recipient: of
without: jailed for; detained for; convicted; charge*; den*; reject*; dismiss*; sentenced; criminal case; match; season
trust: 0.5

# "We are dealing with an attack steered from Minsk", "Lukashenko is trying to take revenge on us".
[ACCUSE allege]
verbs: say; tell; declare; comment; add; state; post; remark; note; insist; stress; write; suggest; hint; imply; claim; believe; assert; maintain; argue; intimate; speculate; allude
near: (steered|directed|orchestrated|organised|organized|controlled|planned|guided|coordinated|masterminded|instigated|financed|funded|inspired|paid|run|commissioned|ordered) ^(from|by) (minsk|moscow|warsaw|vilnius|kyiv|kiev|washington|abroad|outside|the|western|foreign|belarusian|russian|polish|lithuanian|ukrainian|american); helped " from; helped from ^(outside|abroad); take revenge ^on; taking revenge ^on; taken revenge ^on; (instructions|orders|tasks|money|certain tasks|certain tasks|assignments) ^from (warsaw|vilnius|moscow|minsk|washington|abroad|kyiv|the|outside|polish|foreign); received " certain; foreign ^(hand|puppeteers|masters|curators|sponsors|paymasters|services); staged his own; staged her own; staged their own; something to ^hide; behind the ^(attack|blast|explosion|fire|arson|protests|unrest|flights|balloons|sabotage|hack|leak|plot|crisis|wave); (had|have|has) a ^hand in; (steal|stole|stolen|rig|rigged|rigging) the ^(vote|votes|election|elections); paid ^(provocateurs|protesters|agitators); on (warsaw|moscow|minsk|washington|vilnius) 's ^orders; on orders from; at the behest of; test* our ^(reaction|patience|resolve|defences|response); trying to ^(destabilise|destabilize|provoke|divide|drag|discredit|blackmail|seize|overthrow|incite|sow|intimidate|pressure|split); attempt to ^(destabilise|destabilize|provoke|divide|discredit|blackmail|overthrow|incite|intimidate); attempting to ^(destabilise|destabilize|provoke|divide|discredit|blackmail|overthrow|incite|intimidate); wants to ^(destabilise|destabilize|provoke|drag|split|destroy); want to ^(destabilise|destabilize|drag|split|destroy)
subject: gov, leg, igo, opp, country, place, diplomat, named, pty, mil, med, cop, ngo
not subject: edu, jud, lifeless, lab, expert
actor: subject
recipient: none
without: jailed for; detained for; convicted; charged; den*; reject*; dismiss*; sentenced; criminal case; match; season; accus*; blam*
absorbs: yes
trust: 0.52

# "Is named by the opposition among the men who beat him".
[ACCUSE allege]
verbs: (name|list|identify|single) ~ (among|as one of) ~ (beat|killed|tortured|shot|ordered|attacked|behind|responsible|torturers|killers); name ~ as ~ (culprit|mastermind|organiser|organizer|perpetrator|killer|torturer); point to ~ as ~ (culprit|source|organiser|organizer|perpetrator); declare ~ threat to ~ security; (declare|call|deem|consider|label|brand) ~ ^threat to ~ (security|order|society|state|sovereignty)
subject: person, body, named, country, place, none, gov, opp, ngo, med
object: person, named, number, pronoun, body
actor: subject
recipient: object
without: witness*; prosecut*; court; suspect
trust: 0.6

# Scoldings.
[ACCUSE disapprove]
verbs: (give|hand|deliver|issue|administer) ~ (reprimand|rebuke|scolding|severe reprimand|telling-off|ticking-off|talking-to|carpeting); dress down; dress ~ down; tell off; tell ~ off; tick off; bawl out; chew out; scoff that; sneer that; jibe that; quip that; gibe that; taunt that; haul over; tear a strip off; rap ~ knuckles; take ~ swipe at; swipe at; bemoan; bewail; lament that; rue; deplore; regret that ~ (failed|refused|violated); find fault; pick holes in; question ~ (legitimacy|fairness|independence|legality|impartiality|credibility); cast doubt on ~ (legitimacy|fairness|result|results|count|turnout); express ~ doubts ~ (legitimacy|fairness|result|results|count|turnout); (challenge|contest|dispute) ~ (legitimacy|result|results|outcome|count|turnout)
subject: person, named, gov, leg, igo, country, place, opp, ngo, diplomat, med, pty, rel
not subject: lifeless, edu, lab, expert
object: person, named, gov, body, country, none, vote, place, thing, number, cop, mil, pronoun, law
actor: subject
recipient: object, indirect, to, at
without: film; match; coach; player*; pupil*; parents; students; list; boxes; court; fans
trust: 0.6

[ACCUSE disapprove]
verbs: attack; assail; savage; blast; flay; lambaste; bash; skewer; trash; hammer
object: vote, law, measure, sanctions, agreement, prize, sentencething, text, criticism, talks, event, comment, support, post
subject: gov, leg, igo, ngo, opp, country, diplomat, named, pty, rel, place
not subject: mil, uaf, weapon, cop, crm
actor: subject
recipient: object, of, by
without: drone*; missile*; troops; fire; website; site; server*; hack*; cyber*; convoy; column; rally; knife; fists; batons; home; house; office; police
trust: 0.62

[ACCUSE disapprove]
verbs: complain about; complain that; complain ~ that; complain of; complain
subject: gov, leg, igo, ngo, country, opp, diplomat, pty, place, bus
not subject: pronoun, lifeless
actor: subject
recipient: about, of, to
near: that; about; over; of
without: heart; pain*; headache*; health; chest; stomach; back; "; noise; smell; queue*; prices; weather; roads; would not; could not
trust: 0.55

[ACCUSE disapprove]
verbs: attack; assail; blast; savage; hammer
object: thing
near: decision; move; award; prize; verdict; ruling; plan; speech; step; policy; stance; idea; handling; treatment; record; approach; remarks; claim; proposal; reform*; statement; words
subject: gov, leg, igo, ngo, opp, country, diplomat, named, pty, rel, place
not subject: mil, uaf, weapon, cop, crm
actor: subject
recipient: object, of, by
without: drone*; missile*; troops; fire; website; site; server*; hack*; cyber*; convoy; column; knife; fists; batons; home; house; office; police; soldiers
trust: 0.55

[ACCUSE disapprove]
verbs: call in; haul in; have in; summon
on:in: diplomat
subject: country, place, gov, none, diplomat, person
actor: subject
recipient: in
implied actor: Foreign Ministry
without: back; home; police; court; if; would
trust: 0.8

[ACCUSE disapprove]
verbs: lodge ~ protest; file ~ protest; protest; enter ~ protest; register ~ protest; send ~ protest; make ~ representation; express ~ protest; raise ~ objection; raise ~ objections
subject: diplomat, gov, country, igo, leg, ngo, place, med, named
not subject: opp, lab, cvl, edu
actor: subject
recipient: to, against, with, over, at
without: rally; march*; street*; square; picket*; demonstrat*; strike; gathered; outside; crowd*; placard*
trust: 0.62

# --- ACCUSE: cases, charges, hearings, in all their forms ----------------------------------------------------------

[ACCUSE investigate]
verbs: (prepare|draw up|draft|formulate|bring|file|announce|unveil|read|read out|present|finalise|finalize|approve|compile|submit|confirm) ~ (charges|charge|indictment|indictments|accusations) ~ (of|against|over|for|to)
subject: jud, cop, gov, none, country
not subject: lifeless
actor: subject
recipient: against
implied actor: prosecutors
without: phone; battery; extra charge; drop*; roaming; tariff*
trust: 0.65

[ACCUSE investigate]
verbs: stand trial; be to stand trial; go on trial; await trial; await ~ trial; face trial; come up for trial; be up for trial; be sent for trial; be committed for trial; be tried; be tried in absentia; try ~ in absentia; be on trial; be in the dock; stand in ~ dock; sit in ~ dock; be brought to court; be taken to court; be due in court; be due before ~ (court|judge); be back in court; face ~ (judge|court|tribunal|magistrate); (face|risk) ~ (years|life|death penalty|prison|jail|imprisonment|sentence|term|charges|charge|prosecution|proceedings|court|trial); risk up to; (answer|appear) ~ (charges|court) ; be a suspect in; be suspect in; be suspect; be ~ suspects in; (remain|be|become|be named) ~ (defendant|defendants|suspect|suspects) ~ (in|under|of); be in ~ custody on ~ (charge|charges|suspicion); be charged in; be charged over; be indicted
subject: person, named, number, pronoun, body, med, opp, cvl
not subject: country, gov, jud, lifeless, bus, igo
actor: none
recipient: subject, object
count subject: persons
implied actor: court
without: deportation; dismissal; expulsion; sanction*; shortage*; winter; if; unless; would; could; might; fine; fines; anyone; whoever; those who; warn*; threat*; new law; bill; elimination; relegation; choice
trust: 0.68

# "Was served with a summons to court", "was given a report for breaking the law on mass events".
[ACCUSE investigate]
verbs: (serve|hand|issue|give|send|slap|present) ~ (summons|summonses|subpoena|writ|indictment) ~ (to|for|by|from); (draw up|compile|write up|file|make out) ~ (report|reports|protocol|protocols) ~ (on|against|for|over); (charge|book) ~ with ~ (administrative|misdemeanour|petty|disobedience|hooliganism); (be given|be handed) ~ (report|protocol) for; bring ~ administrative ~ (case|proceedings|charge|charges)
subject: cop, jud, gov, none, country
object: person, named, number, pronoun, none, med, opp, text, bus, ngo, case, thing
actor: subject
recipient: object, on, against, indirect
implied actor: police
without: military; draft; enlistment; conscript*; annual; weather; news; book; song; recruitment
trust: 0.65

# "The hearings opened", "the appeal will be heard in October", "the process had gone on behind closed doors".
[ACCUSE investigate]
verbs: open; begin; start; get under way; resume; continue; go on; proceed; be heard; be held; be under way; adjourn; be adjourned; be postponed; be scheduled; take place; drag on; last; unfold
subject: hearing, case
near: hearing; hearings; behind closed doors; closed to the public; court; judge; appeal; defendant*; trial; retrial; proceedings; supreme court; in camera; dock; presiding
not subject: talks, text
actor: none
recipient: of, against, over
implied actor: court
without: bidding; recruitment; parliament*; congress; senate; committee; public hearing; budget; if; case of beer
trust: 0.6

[ACCUSE investigate]
verbs: (announce|begin|start|launch|carry out|conduct) ~ (checks|inspections|audits|inspection|audit|check) ~ (on|of|at|into)
near: tax; control committee; financial investigation*; prosecutor*; inspectorate
subject: cop, jud, gov, none, body
actor: subject
recipient: on, of, at, into
without: snap; readiness; troops; nuclear; passport*; vehicle*
trust: 0.55

# "Prosecutors asked the court to jail him": what the prosecution wants of a court.
[ACCUSE investigate]
verbs: (ask|call|push|press|apply) for ~ (arrest|detention|extradition|imprisonment|remand|indictment|conviction|sentence|term|years); (seek|request|demand|recommend) ~ (arrest|detention|extradition|imprisonment|remand|conviction|sentence|term|years|warrant)
subject: jud
actor: subject
recipient: of, for, object, against
without: lift*; release; reduce; lighter; if
absorbs: yes
trust: 0.75

[ACCUSE investigate]
verbs: register ~ case; register ~ crime; open ~ file on
subject: cop, jud, none
near: criminal; police; investigat*; article
actor: subject
recipient: against, over
implied actor: police
without: covid*; coronavirus; infection*; disease; patient*; deaths
trust: 0.6

[ACCUSE investigate]
verbs: hear; begin hearing; start hearing; consider; examine; take up; review; reopen; rehear
subject: jud, none
object: case, hearing, appealthing
not object: text, talks
actor: subject
recipient: of, against
implied actor: court
without: reject*; dismiss*; upheld; uphold*; refus*; turn* down; parliament; sides
trust: 0.6

# What police, prosecutors and international bodies look into.
[ACCUSE investigate]
verbs: investigate; probe; look into; examine; inquire into; clear up; begin ~ inquiry into; open ~ inquiry into; (carry out|conduct|hold|launch|order) ~ (inquiry|investigation|probe|examination|inspection) ~ (into|of)
subject: cop, jud, igo, none, gov
not subject: med, expert
object: thing, violence, accident, none, release, event, property, site, bombthing, flyingthing, weapon, border, trade
not object: body, text
near: police; prosecutor*; investigator*; investigative; committee; death; disappearance; murder; killing; attack; arson; fire; crash; blast; explosion; incident; circumstances; sabotage; origin; claims; reports; allegations; crime*; fraud; corruption; court; commission; rapporteur
actor: subject
recipient: into, of, against
without: journalist*; reporter*; outlet; readers; scientist*; species; call* for; demand*; urg*; refus*; archaeolog*; if
trust: 0.55

[ACCUSE investigate]
verbs: search for; hunt for; hunt; look for; seek; pursue; track down; chase; appeal for ~ whereabouts of
subject: cop, jud
object: person, named, number, ref, crm, cvl, none, pronoun
on:for: person, number, named, none, crm, cvl, ref
not on:for: weapon, thing
actor: subject
recipient: for, object
count recipient: persons
implied actor: police
near: in connection; suspect*; arson; attack; wanted; fugitive*; murder; robbery; sabotage; shooting; warrant; manhunt; interpol; accomplice*; spy*; spies; escaped; searching for two; searching for a; looking for a; looking for two; hunting
without: missing; lost; mushroom*; survivors; bodies; drowned; search of safety; volunteers; recruits; help; information
trust: 0.6

# "Is accused of smuggling", "investigators suspect the firm of tax evasion": no party but the law accuses.
[ACCUSE investigate]
verbs: accuse; accuse of; suspect of; suspect ~ of; be accused of; be suspected of; implicate in; implicate ~ in
subject: jud, none, cop
not subject: country, igo, opp, ngo, med, leg, pronoun
target: person, named, number, pronoun, bus, med, opp, cvl, edu, rel, lab, ngo
not target: country, igo, cop, gov, leg, ref
near: prosecutor*; investigator*; investigative; financing; smuggl*; evad*; evasion; extremis*; insult*; treason; espionage; spying; article; criminal; charged; charges; trial; court; detained; arrested; custody; hearing; abett*; hooligan*; mass riots; mass disorder; disorder; fraud; bribe*; bribery; embezzl*; launder*; swearing; disobe*; unauthorised; unauthorized; unlawful; illegal; slander; defam*; terrorism; years in prison; nazism; hatred; conspir*; mutiny; tax; taxes; moved; stole; stealing
actor: subject
recipient: object
count recipient: persons
implied actor: prosecutors
without: state media; state television; newspaper; sides; each other; foreign ministry; commission
trust: 0.7

# A court of arbitration, a mechanism, a check.
[ACCUSE investigate]
verbs: (challenge|contest|appeal|fight) ~ (in court|in the courts|at the court|before the court|court of arbitration|court of justice|court of human rights|tribunal|arbitration|supreme court|wto|cas); (appeal|turn|go|complain) to ~ (economic court|court of arbitration|court of justice|international court|arbitration court|arbitration|tribunal|wto|world trade organisation|world trade organization|icao|court of human rights); (take|bring|refer|submit|put) ~ (case|dispute|matter|complaint|file) ~ (to|before) ~ (court|tribunal|arbitration|icao|wto|cas|icj|icc|prosecutor|prosecutors|ilo); (invoke|activate|trigger|launch) ~ (mechanism|article 26|article 33);  (name|appoint|set up|establish) ~ (commission|panel|group|team|rapporteur) ~ (to investigate|to examine|of inquiry|to look into); (lodge|file|submit|hand) ~ complaint ~ (with|to) ~ (police|prosecutor|prosecutors|court|committee|investigators|ombudsman); complain to ~ (police|prosecutor|prosecutors|investigators|investigative)
subject: country, gov, body, person, bus, named, igo, ngo, number, pronoun, none, jud, cop, place, opp, med, leg
not subject: lifeless
object: person, body, none, country, measure, case, thing, law, sanctions, vote, sentencething, bus, number, ngo, med, text, property
actor: subject, by
recipient: against, on, of, object
without: snap; combat; readiness; troops; nuclear; if; refused; doping; health check*; vehicle; passport*; safety mechanism
trust: 0.62

# --- REJECT ----------------------------------------------------------------------------------------------------------

# "Tashkent rejected the remark as out of place", "the delegate dismissed the allegations as 'fabricated'".
[REJECT]
verbs: (reject|dismiss|shrug off|brush off|brush aside|wave away|wave aside|spurn|slap down) ~ as
object: criticism, comment, text, none, thing
not object: person, gov, country
subject: country, gov, diplomat, named, place, igo, person, leg
not subject: edu, expert, med, lab, bus
actor: subject
recipient: by, of, from
without: far-fetched; fairy; claim; claims; footage; video; rumour*; rumor*; drone*; fake; fakes; photo*; pictures
trust: 0.62

# "He told the crowd he would not recognise the vote": what a speaker will not do.
[REJECT]
verbs: say; tell; declare; insist; announce; add; state; reply; repeat; make clear; vow; write; swear
near: (would|will|does|do|did) not ^(recognise|recognize|accept|acknowledge|support|sign|back|agree|ratify|endorse); (would|will) never ^(recognise|recognize|accept|agree|sign|join|allow|forgive|submit|apologise); no longer ^(recognises|recognizes|recognised|recognized|wished|wishes|wants|wanted|intends|intended|willing|prepared); (is|was|are|were) not ^(prepared|willing|going) to; (has|have|had) no ^(intention|desire|wish) ; unable to ^(accept|agree|comply|attend|recognise|recognize); could not ^(accept|agree|recognise|recognize|support)
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, bus, lab, ngo, med
not subject: edu, expert, lifeless
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; urge*; demand*; until; troops; force; attack*
absorbs: yes
trust: 0.5

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
without: if; police; doctor*; test; hearing; work
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

# --- REQUEST ---------------------------------------------------------------------------------------------------------

# Those who have no part in the quarrel are asked for help: "urged the EU to keep the pressure up".
[REQUEST assist]
verbs: urge; ask; ask ~ to; ask for; call on ~ to; call upon ~ to; call on; appeal to; appeal ~ to; petition; request; implore; beg; plead with; press; press ~ to; lobby; exhort; beseech; invite ~ to; encourage; want ~ to; push ~ to; turn to; turn to ~ for; write to
target: igo, ngo, country, leg, gov, named, place, diplomat, med, bus
not target: cop, jud, lab
near: step in; intervene; take up; take ~ up; bring it up; bring up; raise; keep up; keep the pressure; keep ~ pressure; pressure up; press minsk; press belarus; press lukashenko; not to forget; not forget; do not forget; remember the; examine; look into the; send observers; send monitors; send investigators; send experts; send a mission; send engineers; monitor; mediat*; strengthen; reinforce; maintain; keep ~ sanctions; keep its; keep sanctions; keep the sanctions; keep penalties; penalties in place; in place; not to lift; not to ease; not to recognise; not to recognize; not recognise; not recognize; use its channel; use its influence; use his influence; use their influence; use all; speak out; stand by; stand with; stand up; hold back; withhold; shun; boycott; suspend the; exclude; bar ; refer; convene; put ~ on the agenda; on the agenda; solidarity; write to the; adopt; pass on; warrant; observers; monitors; lawyers; lawyer for; rescue; take in; take them in; accept; bring out; pay for; publish; not to follow; off the common market
subject: opp, ngo, gov, country, leg, igo, named, med, rel, place, person, pronoun, number, lab, edu
not subject: lifeless, jud, cop
actor: subject
recipient: object, on, upon, to, with
without: release; free; stop; reopen; lift ; resign; reporter; anonymity; asked about; asked whether; asked if; questions; court; order*; lukashenko to; belarusian authorities to; minsk to; authorities to; belarus to; lukashenka to; government to; regime to
absorbs: yes
trust: 0.7

[REQUEST change]
verbs: have ~ quashed; put ~ on ~ agenda; table ~ (motion|amendment|resolution|proposal|plan); file ~ motion; submit ~ (motion|proposal|plan|draft); put forward ~ (proposal|plan|idea|initiative|formula); put ~ (plan|proposal) to; lay ~ (plan|proposal) before; come up with ~ (proposal|plan|initiative); make ~ (proposal|suggestion) to; float ~ (idea|proposal|plan); set out ~ (demands|conditions|terms); make ~ (aid|money|loan|help|support|sanctions relief|credit) ~ conditional; read out ~ (appeal|demand|demands|petition|statement)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, diplomat
not subject: lifeless
actor: subject
recipient: to, on, of, before
without: court; bid; tender; if; appeal hearing
absorbs: yes
trust: 0.58

[REQUEST change]
verbs: have ~ apply for ~ (accreditation|registration|permission|licence|license|permit|approval); apply for ~ (accreditation|registration|permission|licence|license|permit|approval|inquiry|retrial); apply to ~ (city|council|court|ministry|authorities) ~ (for|to hold); (file|submit|lodge|hand in) ~ (application|notice|notification|request) ~ (for|to) ~ (rally|march|picket|registration|accreditation|permission|permit|licence|license|hold); (seek|request) ~ (registration|accreditation|permission|review|retrial|moratorium|independent|autopsy|examination)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, med, pty, rel, pronoun, number, none, lab
not subject: lifeless
actor: subject
recipient: to, from, with, of
without: refugee; asylum; job; jobs; loan
absorbs: yes
trust: 0.62

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
near: authorities ^(should|must); authorities should; government should; minsk should; moscow should; brussels should; warsaw should; vilnius should; union should; states should; countries should; un should; council should; commission should; they should ^(open|investigate|ensure|allow|grant|respect|guarantee|provide|conduct); should ^(ensure|investigate|guarantee|allow|provide|conduct|respect|grant|disclose|publish|abolish|review|amend|reform|clarify); must ^(ensure|investigate|guarantee|allow|provide|conduct|respect|grant|disclose|publish|abolish|review|amend|reform|clarify|answer|explain)
subject: igo, ngo, gov, leg, country, opp, diplomat, named, rel, med, person, thing
not subject: jud, cop, edu, lab
actor: subject
recipient: none
without: if; citizens should; passengers; motorists; drivers; patients; tourists; travellers; parents; pupils; students; farmers; match; doctors
absorbs: yes
trust: 0.5

# "At Minsk's request".
[REQUEST]
nouns: at 's ^request; at s ^request; at ^his request; at the request; at 's ^urging; at 's ^insistence; at the ^insistence of; at 's ^behest
actor: possessor, of
recipient: none
trust: 0.55

[REQUEST meet]
verbs: propose ~ (talks|meeting|negotiations|dialogue|consultations|summit|conference|round table|roundtable|debate); suggest ~ (talks|meeting|negotiations|dialogue|consultations|summit); call for ~ (talks|dialogue|negotiations|consultations|summit|round table|emergency session|emergency meeting); (request|demand|seek|ask for|convene|urge|invoke|call) ~ (emergency|urgent|extraordinary) ~ (session|meeting|talks|consultations|summit); (invoke|trigger) article 4; invoke article four; (invite|summon|call) ~ (to|for) ~ (talks|negotiations|consultations|table|dialogue|round table); sit down for ~ talks; (launch|start|open|collect signatures for) ~ (vote|petition|poll) for ~ (talks|negotiations|dialogue)
subject: country, gov, named, igo, body, person, place, opp, leg, ngo, diplomat, pronoun, rel, number
not subject: lifeless, cop, jud
actor: subject
recipient: with, to, object, between, of
without: refus*; reject*; police; court; interrogat*
absorbs: yes
trust: 0.7

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

# --- THREATEN: what is vowed -----------------------------------------------------------------------------------------

[THREATEN restrict]
verbs: (vow|promise|swear|pledge) to ~ (retaliate|respond|answer|impose|tighten|toughen|close|shut|seal|block|cut|halt|freeze|blacklist|punish|choke|sanction|restrict|ban) ; (promise|vow|pledge) ~ (sanctions|retaliation|countermeasures|restrictions|tariffs|penalties|blockade|embargo|closure); (promise|vow|pledge) ~ (mirror|symmetrical|asymmetrical|tit-for-tat|reciprocal) ~ (response|reply|answer|measure|measures|steps); (vow|promise) ~ further (sanctions|measures|steps|restrictions); (raise|float|mention|air) ~ (possibility|prospect|idea|option|threat) of ~ (duties|duty|tariffs|sanctions|embargo|closure|closing|ban|boycott|retaliation|restrictions); answer in kind; reply in kind; respond in kind; would be answered; stay away if
subject: country, gov, igo, leg, place, named, person, pronoun, bus
not subject: expert, med, ngo, cvl, lab
actor: subject
recipient: against, to, on, at, with
without: help; support; lift*; eas*; reopen*; gap; corruption; prices; crime; deficit; spending; customers; loophole*; investors; tax cut*; inflation
absorbs: yes
trust: 0.6

[THREATEN violence]
verbs: (vow|promise|swear|pledge) to ~ (crush|destroy|kill|shoot|fight|strike|attack|avenge|annihilate|wipe|finish|hang|shell|bomb|beat|break|repel|defend ~ force); (vow|promise|swear|pledge) ~ (revenge|vengeance|death|reprisals|bloodshed|war); (vow|promise|swear) to take revenge; (vow|promise|swear) to take up arms
subject: country, gov, mil, cop, named, person, pronoun, uaf, opp, place
not subject: expert, med, ngo, lab
actor: subject
recipient: against, object, on
without: inflation; corruption; crime; virus; poverty; fraud; record; for rights; for freedom; for justice; for democracy; fight on; fight for; until victory; in court; appeal; election*; strike committee; on strike
absorbs: yes
trust: 0.6

[THREATEN arrest]
verbs: (vow|promise|swear|pledge) to ~ (jail|arrest|prosecute|punish|detain|imprison|charge|try|track down|hunt down|find|identify|bring ~ justice|hold ~ account|deal with|lock up|sue); (vow|promise|pledge) ~ (punishment|prosecution|prosecutions|arrests|trials|jail|prison)
subject: country, gov, cop, jud, named, person, pronoun, leg
not subject: expert, med, ngo, lab, cvl
actor: subject
recipient: object, to, against
without: work; work with; solution; money; way; compromise; jobs; housing; not to; no one; investigat*; thoroughly; climate
absorbs: yes
trust: 0.6

[THREATEN expel]
verbs: (vow|promise|swear|pledge) to ~ (expel|deport|sack|fire|dismiss|evict|throw out|kick out|drive out|send back|send home); (vow|promise|swear|pledge) to ~ (break off|sever|recall|quit|leave|withdraw from|pull out)
subject: country, gov, igo, named, person, pronoun, bus, edu
not subject: troopsthing, mil
actor: subject
recipient: object, with, from
without: troops; not to; never to; office; post; power; smoking; soldiers
absorbs: yes
trust: 0.55

# What employers, teachers and officers say will come: "all who skip lectures will be struck off", "next time there would be a dismissal".
[THREATEN]
verbs: warn; warn that; tell; say; let ~ know; inform; remind; hint; threaten; make clear; announce; write
near: (will|would) be ^(struck|cleared|demolished|refused|cut|next); take away ^(her|his|their|your|the) (children|child|son|daughter|licence|license|flat|home|passport); taking away ^(her|his|their|your|the) (children|child|son|daughter|licence|license|flat|home|passport); (will|would) lose ^(his|her|their|your|its|the); or lose the; or else; (next|third|second) time there (will|would) ^be; there (will|would) be ^(a dismissal|dismissals|consequences|arrests|trouble|sanctions|punishment|hell|blood) ; you 'll be ^next; you will be ^next; (will|would) be your ^last; (will|would) be the ^last; something that ^hurts; (will|would) be ^answered; answer in ^kind; reply in ^kind; respond in ^kind; where it ^hurts; (will|would) not be ^safe; think about your ^(children|family|health); pack your ^bags; every one of ^you; we will ^find; we know ^who; we know ^where
subject: gov, cop, edu, bus, jud, country, place, named, mil, body, none
not subject: expert, ngo, opp, med, disaster, lifeless, number
actor: subject
recipient: object, to, indirect
without: weather; lawyer*; no one; nobody; not be fired; letters; parcel; ballots; visa; aid; relegat*; team; asylum; held on; held in; vote; votes; election; refused to; ceremony; festival; snow; subsidies; deficit; benefits; tax; pensions; nothing; released; freed
absorbs: yes
trust: 0.52

# --- AGREE -----------------------------------------------------------------------------------------------------------

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
near: (will|would) ^(mediate|receive|host|take in|accept|help|join|contribute|send ambassadors|exchange ambassadors|restore|resume talks); (its|their|our|his) door (is|was|remains|remained|stays|stayed) ^open; (its|their|our) doors (are|were|remain) ^open; door was ^open; send ambassadors to each other; (will|would) set up a ^joint; (will|would) set up an ^intergovernmental; will jointly; (agreed|decided) to ^(exchange|restore|resume|set|open|hold|continue|work|build|create|expand|deepen|develop); (is|are|was|were) ready to ^(mediate|receive|host|take|accept|help|join|contribute)
subject: country, gov, igo, leg, place, named, bus, rel, number
not subject: expert, opp, jud, cop, lifeless, edu, cvl
actor: subject
recipient: to, with
without: if asked; not; refus*; troops; bill; court; police; prison; sanction*; retaliat*; weapons; urge*; call* on; force
absorbs: yes
trust: 0.5

[AGREE]
verbs: approve ~ (loan|credit|stand-by|standby|tranche|grant) ~ (for|to); clear ~ (loan|credit|tranche) ~ for; (found|establish|create|form|set up|launch) ~ (union|community|alliance|bloc|commission|joint venture|working group|council|intergovernmental|joint); sign up with; sign up to; sign on to; thrash out ~ (compromise|deal|agreement|accord|terms|solution); hammer out ~ (compromise|deal|agreement|accord|terms|solution); reach ~ (understanding|compromise|agreement|deal|accord|settlement|truce) ; work out ~ (compromise|deal|agreement|solution); settle ~ (dispute|row|differences); put ~ (signature|signatures|name|names) to ~ @agreement; (sign|initial|conclude|ink|exchange|endorse) ~ @agreement; conclude ~ (contracts|contract|deals|deal) ; (commit|bind) ~ to; extend ~ (agreement|deal|accord|contract|truce|ceasefire); renew ~ (agreement|deal|accord|contract|pact)
subject: country, gov, igo, leg, place, named, bus, number, person, pronoun, none, body
not subject: opp, cop, jud, lifeless, cvl
actor: subject, by
recipient: with, between, for, to
measures: money
without: bill; decree; law; petition; open letter; appeal; coach; player; club; paper; warrant; trade union; suicide; sect; party; protest*; strike committee; court; arbitration; foundation; crime; fake; extremist; farm; undertake not
trust: 0.6

# --- CONSULT ---------------------------------------------------------------------------------------------------------

[CONSULT visit]
verbs: be due in; be due at; be due back in; be expected in; be expected at; be expected on ~ (site|monday|tuesday|wednesday|thursday|friday|saturday|sunday); be expected to (visit|arrive|fly|travel|attend|meet); plan ~ (visit|trip) ; plan to (visit|fly|travel|meet|host|receive); be to (visit|meet|fly|travel|host|receive|arrive|address|attend); will (visit|meet|fly|travel); intend to (visit|meet|fly|travel); be due to (visit|meet|fly|travel|arrive|address|attend|speak|host|hold); be to arrive; be scheduled to (visit|meet|fly|travel|arrive|address|attend|speak|host|hold|chair); prepare to (visit|host|receive); prepare ~ (visit|trip) to
subject: person, body, named, gov, igo, diplomat, leg, place
not subject: troopsthing, vehicle, ref, lifeless, lab, cvl, cop, jud, opp, edu
status: planned
actor: subject
recipient: with, in, to, object, by, at
without: court; trial; prison; colony; rain; troops; contingent; trains; soldiers; if; students; fans; tourists; team; jets; aircraft; ship*; price*; vote; polls; prison; migrants; match; school; hospital; gas; power; unit; pipeline; reach; budget; opening
trust: 0.62

# Working journeys of those in office: "went to the border", "came to Mozyr", "toured the plant".
[CONSULT visit]
verbs: go to; come to; travel to; fly to; drive to; head to; tour; inspect; visit; stop at; stop in; spend ~ (day|days|hours|week|weekend) ~ (in|at); make ~ (trip|visit|stop) to; pay ~ (visit|call) to; fly in to; arrive in; arrive at; land in; touch down in; call at; show up at; turn up at; walk through; look in at; be received in; begin ~ (visit|trip|tour); end ~ (visit|trip|tour); be on ~ visit to; be on ~ trip to
subject: gov, diplomat, igo, leg
not subject: lifeless, cop, country, place
object: none, place, border, property, site, body, plantthing, settlement, country, person, opp, ngo, med, rel, bus, edu, lab, prison
actor: subject
recipient: object, to, in, at
without: exile; flee*; fled; asylum; court; war; trial; poll*; vote; office; power; post; resign*; troops; tanks; police; arrest*; jail; prison; custody; polling; ballot; school as; sanction*; money; agreement; conclusion; decision; airport; understanding; terms; terms with; end; front; aid; rescue; help; light; standstill; mind; fruition; favour of; favor of; talks of; if; would; planes; convoy; soldiers; detain*; home; stay; hiding; museum; exhibition; zoo; festival; theatre; concert; match; go on; goes on; went on; spot; scene; crash site; hospital; polls; within minutes; to work; to war; to bed; to mass; came to power; come to power; came to light; came to a halt; came to nothing; came to terms; to inaugurate; to study; came to blows; came to court; for treatment; to vote; to the polls
trust: 0.5

[CONSULT visit]
verbs: (raise|discuss|take up|bring up|broach|address|go over|talk about|review|settle|agree|touch on|cover) ~ with; shake hands with; shake ~ hand; shake hands; embrace ~ (president|leader|lukashenko|putin|on camera); be seen with; meet ~ for ~ (talks|tea|lunch|dinner|breakfast|coffee); sit down for ~ talks; sit down with; (celebrate|mark) ~ (birthday|anniversary) with; dine with; lunch with; be ~ guest of; be guest at; join ~ (leaders|presidents|ministers|president|talks|table|summit|session); sit round ~ table; have ~ (talks|conversation|meeting|audience|tete-a-tete|one-on-one|exchange) with; hold ~ (talks|conversation|meeting|audience|consultations|negotiations|summit) with; exchange ~ views; see ~ (prime minister|president|minister|chancellor|ambassador|envoy|pope|premier|speaker); compare notes; (call|convene|hold|host|attend) ~ (meeting|summit|conference|talks) of; speak to ~ (council|parliament|assembly|congress|senate|seimas|sejm|bundestag|committee)
subject: gov, diplomat, igo, leg, named, country, opp, number, rel
not subject: cop, jud, lifeless, lab, edu, troopsthing, mil
on:with: country, gov, diplomat, igo, leg, named, opp, rel, ngo, body, none, person, place
not on:with: weapon, aid, text, number, thing
actor: subject
recipient: with, object, of, by
without: lawyer*; court; judge; police; prison; colony; troops; fans; reporters; journalists; criticism; audience of; cells; crowd*; suspicion; doctor*; family; families; wife; parents; residents; if; refus*; students; workers; voters; viewers; listeners; extremis*; march; rally; vigil; procession; flowers; candles; concert; concern*; protest*; alarm; urged; call* for
trust: 0.55

[CONSULT multilateral]
verbs: (call|convene|summon|hold|host|chair|schedule) ~ (meeting|session|summit|conference|council) of ~ (ministers|envoys|ambassadors|leaders|states|members|heads|governments|council|bloc|union|alliance|commission); (meet|convene|assemble|gather|sit) ~ (in|at|on) ; address ~ (security council|general assembly|human rights council|permanent council|parliamentary assembly|european parliament); take part in ~ (session|summit|meeting|talks|conference|forum); join ~ (summit|session|meeting|conference|talks); speak at ~ (summit|session|council|assembly|conference|forum|un|united nations|osce); spend ~ at ~ (un|united nations|osce|nato|assembly|summit)
subject: igo, gov, diplomat, leg, number, named, country
not subject: cop, jud, opp, lab, lifeless, mil, ngo, edu
near: summit; security council; general assembly; human rights council; permanent council; foreign ministers; ministers; bloc; alliance; nato; union; heads of state; leaders; commission; csto; cis; osce; united nations; eurasian; council of europe; forum; contact group; normandy; envoys; ambassadors; un; states
actor: subject
recipient: with, of
without: court; parliament session; party; workers; rally; protest*; square; street; crowd; congress of deputies; polling; school; cabinet; governors; "; hospital; if; decision; call* for; urge*; refus*
trust: 0.55

# A parliament or an international body takes a matter up.
[CONSULT]
verbs: discuss; debate; consider; take up; deal with; look at; examine; hold ~ (debate|hearing|hearings) on
subject: igo, leg
not subject: jud
object: law, measure, sanctions, talkedover, case, talks, thing, vote, none, country, violence, event, agreement, border
not object: person, money, aid, weapon, sentencething
near: parliament; council; union; assembly; summit; session; seimas; sejm; senate; congress; commission; committee; agenda; osce; nato; bundestag; rada; duma
actor: subject
recipient: none
without: would; could; if; ratif*; bill; draft law; amend*; sanctions against; new sanctions; whether to; impose; adding; adopt*; law on; budget; appeal; complaint*; urge*; call* on
trust: 0.5

[CONSULT phone]
verbs: (tell|assure|thank|inform|promise|ask|urge|congratulate|warn|brief|remind) ~ (in|during|over|by) ~ (call|phone|telephone|phone call|phone conversation|telephone conversation|video call); call ~ (president|prime minister|minister|chancellor|counterpart|leader) ~ to; ring ~ (president|prime minister|minister|chancellor|counterpart|leader|lukashenko|lukashenka|putin|macron|merkel|scholz)
subject: gov, diplomat, igo, leg
object: gov, diplomat, igo, leg, named
near: phone; telephone; call; video link; rang; ring
actor: subject
recipient: object
without: call for; called for; call* on; press; lawyer*; police; reporters; call to; roll call; hotline
trust: 0.4

# --- SUPPORT ---------------------------------------------------------------------------------------------------------

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

# --- REJECT, REQUEST: whose mode their words tell -----------------------------------------------------------------------

[REJECT yield]
verbs: (refuse|decline) to ~ (pay|plead|ask|write|sign|apologise|apologize|leave|go|obey|testify|hand|release|free|lift|withdraw|reopen|step|resign|open|let|admit|comply|repent|confess|kneel|surrender|stop|end|undress|vacate|budge|allow); (turn down|reject|refuse|spurn|decline|dismiss|rule out) ~ (offer|proposal|appeal|plea|request|demand|suggestion|idea|call|ultimatum) ~ to ~ (plead|ask|write|release|free|lift|withdraw|reopen|resign|step|leave|stop|end|give up|hand over|pardon|open|ease|relax); (reject|rule out|refuse|oppose) ~ (relaxation|easing|lifting|opening|reopening|release|withdrawal|repeal|pardon|amnesty|clemency|resignation|concessions|concession|compromise|extradition)
subject: country, gov, igo, leg, place, named, person, diplomat, opp, body, pronoun, number, med, rel, lab, edu, bus
actor: subject
recipient: object, to, of, by, with
without: say; say whether; comment; interview*; name*; reporters; details; reason*; figures; mediat*; talks; meet; money; food; evidence; treatment; medicine; match; title; final
absorbs: yes
trust: 0.7

[REJECT change]
verbs: (turn down|reject|refuse|spurn|decline|dismiss|rule out|oppose|vote down|veto) ~ (proposal|proposals|suggestion|suggestions|idea|motion|amendment|application|applications|petition|complaint|complaints|plan|initiative|papers|nomination|request) ~ (to|for|of|by|from|that)
subject: country, gov, igo, leg, place, named, person, diplomat, opp, body, pronoun, number, bus, edu, none
not subject: lifeless, jud
actor: subject
recipient: of, by, from, object
without: release; free; lift*; withdraw*; reopen*; resign*; meet; talks; loan; aid; credit; extradit*; weapons; allegation*; claim*; appeal; arms; help; medicine; support
absorbs: yes
trust: 0.6
`;
