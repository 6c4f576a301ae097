/** English words for arrests, sentences, deportations and what prisoners are denied. The format is told in ../format.ts. */
export const custody = `
# --- COERCE arrest

[COERCE arrest]
verbs: detain; apprehend; round up; pick up; haul in; haul off; haul away; take into custody; take into detention; drag away; drag off; drag from; lead away; lead off; lead out of; lead ~ out of; cart off; carry off; whisk away; whisk off; snatch; nab; drive away; drive off; spirit off; bundle away; hustle away; hustle into; shove in ~ (van|minibus|bus|car); usher into ~ (van|minibus); take in for questioning; take for questioning; bring in for questioning; haul before; haul into; take prisoner; take captive; seize from ~ (home|street|bed); seize at ~ (home|work|border|airport); pull off ~ (train|bus|plane|flight); pull from ~ (car|train|bus|bed|home); take off ~ flight; march away; march ~ to ~ @custodyhouse; tow away ~ protester; take away by; put under lock; take ~ from ~ (home|street|bed|office|shop|workplace|flat|hospital); hold at gunpoint; hold ~ as hostage; cuff; jail; imprison; incarcerate; put behind bar; put in (custody|jail|prison|detention); place in (custody|jail|prison|detention); place under (arrest|house); put under (arrest|house); remand; remand in custody; lock up; bundle into; bundle off; shove into; push into ~ (van|minibus|bus|car); throw into ~ (van|minibus|bus|car|jail|prison|cell); drag into; pull into ~ (van|minibus|bus|car); throw in (jail|prison); hold in (custody|jail|prison|detention); hold overnight; hold without charge; keep in (custody|jail|prison|detention); keep behind bar; re-arrest; rearrest; herd into; pack into ~ van; load into ~ van; bring to ~ police station; take to ~ (police|jail|prison|remand|station|detention|custody|cell|kgb|akrestsina|okrestina|colony); make ~ arrest; march off; come for; handcuff; put in handcuff; lead off in handcuff; scoop up; net; sweep up; collar; bust; frogmarch; spirit away; whisk into; cart away; place in pre-trial; put in pre-trial; take off ~ (train|bus|street|plane); pluck from; catch at the border; detain on arrival; hold on suspicion; hold on charge; stop and detain; keep under house; take away
target: person, named, number, pronoun, mil, uaf
not target: weapon
not subject: jud
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
implied recipient: protesters
without: taken ill; take ill; to hospital; beauty; to safety; for questioning at a hospital; attention; headline; breath
trust: 0.9

[COERCE arrest]
verbs: arrest; have ~ detention prolonged; have ~ detention extended; extend ~ detention; prolong ~ detention; prolong ~ arrest; extend ~ arrest; extend ~ custody
target: person, named, number, pronoun
not target: weapon, property, vehicle
actor: subject
recipient: object, possessor
count recipient: detained
measures: sentence
implied actor: police
implied recipient: protesters
without: beauty; cardiac; development
trust: 0.9

[COERCE arrest]
verbs: seize; intercept; abduct; kidnap
target: person, named
not subject: text, thing, event, lifeless
not target: weapon, bus
not object: property, talks, vote, country, protestevent, agreement, post, talkedover, event, text, trade
near: police; officer*; custody; court; jail; jailed; prison; border; sweep; raid; raids; comment*; leaflet*; extremis*; treason; espionage; spying; subversion; flag; repost*; sabotage; regime; dawn; hands; checkpoint; crackdown; kgb; agent*; mask*; masked; detention; suspicion; overnight; detainee*; activist*; journalist*; charge; charges; security; plainclothes; balaclava*; omon; station; street; protest*; minibus; van; home; bars
without: ill; by traffic; hospital; paramedic*; mood; spirit; imagination; hostage; account; breath; referee; hold talks; hold a meeting; hold office; seat; exam; picture; bus to
actor: subject
recipient: object
count recipient: detained
implied actor: police
implied recipient: protesters
trust: 0.6

# "Took in nine people": behind the particle stand those who are taken.
[COERCE arrest]
verbs: take in; haul in; pull in; bring in; run in
object: none
subject: cop
on:in: person, number, named, opp, med, lab, edu
actor: subject
recipient: in
count recipient: detained
without: take* part; took part; taken part; taking part; reinforcements; experts; troops; specialists; engineers; refugees; migrants; tourists; fans; crowds; visitors; loan
trust: 0.75

# Everyday verbs: by those in power, or with what tells of them.
[COERCE arrest]
verbs: hold; stop; take; catch; corner; tail; grab; capture
subject: cop, mil, none, jud, gov, country, body
target: person, named
not subject: text, thing, event, lifeless
not target: weapon, bus
not object: property, talks, vote, country, protestevent, agreement, post, talkedover, event, text, trade
near: police; officer*; custody; court; jail; jailed; prison; border; sweep; raid; raids; leaflet*; extremis*; treason; espionage; spying; subversion; repost*; sabotage; regime; dawn; checkpoint; crackdown; kgb; agent*; mask*; masked; detention; suspicion; overnight; detainee*; activist*; journalist*; charge; charges; security; plainclothes; balaclava*; omon; station; protest*; minibus; van
without: ill; by traffic; hospital; paramedic*; mood; spirit; imagination; hostage; account; breath; referee; hold talks; hold a meeting; hold office; seat; exam; picture; bus to; drunk; drunken; speeding; tractor; driving licence
actor: subject
recipient: object
count recipient: detained
implied actor: police
implied recipient: protesters
trust: 0.6

[COERCE arrest]
verbs: hold; take; catch; grab; capture
target: person, named, pronoun
subject: person, pronoun, number
not subject: text, thing, event, lifeless
near: masked; balaclava*; omon; kgb; plainclothes; plain clothes; minibus; police van; custody; truncheon*; handcuff*; gubopik; siloviki; interrogat*; police station; detention
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: ill; by traffic; hospital; paramedic*; mood; spirit; imagination; hostage; account; breath; referee; hold talks; hold a meeting; hold office; seat; exam; picture; bus to; rescued; coffee; photo*
trust: 0.55

[COERCE arrest]
verbs: be ~ in custody; remain ~ in custody; stay in custody; be ~ behind bar; remain behind bar; be ~ in detention; remain in detention; languish in; be under house arrest; be in jail; be in prison; stay behind bar; sit in jail; end up in jail; end up behind bar; land in jail; serve ~ sentence; serve ~ prison term; serve ~ jail term; serve ~ year; serve time; spend ~ in (jail|prison|custody|detention); sit behind bar; remain in jail; remain in prison
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
without: beating*; if; furious; as; ambassador; minister; mayor; governor; in the army; in office; in parliament; still; served there; punishable; punished; people who; those who; death; deaths
trust: 0.5

[COERCE arrest]
verbs: jail; imprison; sentence; sentence to; jail for; imprison for; lock up for; lock away for; put away for; send to ~ colony; send to prison; send to jail; send down for; order ~ to serve; fine; punish with ~ day; punish with ~ fine; give ~ (year|month|day|jail|prison|sentence|term|life); hand ~ (year|month|day|jail|prison|sentence|term|life); slap with ~ (fine|sentence|term); impose ~ (fine|sentence|term) on; hand down ~ sentence; mete out ~ sentence; condemn to ~ (year|prison|death|jail); uphold ~ (sentence|verdict|conviction|term); leave ~ sentence unchanged; reject ~ appeal; turn down ~ appeal; dismiss ~ appeal; add ~ to ~ (sentence|term); extend ~ (sentence|term); sentence in absentia; try and sentence; order ~ to pay; toughen ~ (sentence|term); increase ~ (sentence|term); ~ convict in absentia
target: person, named, number, pronoun, none, sentencething
not target: weapon, trade
actor: subject
recipient: object, indirect, to, on, of, possessor
count recipient: persons
measures: sentence, money
implied actor: court
implied recipient: opposition activists
without: hope; warning; speech; interview; visa; ago; asylum; ultimatum; day off; deadline; notice; thumbs; for two days; to negotiate; to resign; to quit; (day|days|hours|week|weeks) to; (second|third|fourth|fifth|sixth|seventh|new|another) ~ term; presidential; per cent; percent
trust: 0.85

# What someone is convicted of is no event of its own.
[COERCE arrest]
verbs: convict; convict of; find ~ guilty; pronounce ~ guilty; declare ~ guilty
target: person, named, number, pronoun, none, sentencething
not target: weapon, trade
actor: subject
recipient: object, indirect, to, on, of, possessor
count recipient: persons
measures: sentence, money
implied actor: court
implied recipient: opposition activists
without: hope; warning; speech; interview; visa; ago; asylum; ultimatum; day off; deadline; notice; thumbs; for two days; to negotiate; to resign; to quit; (day|days|hours|week|weeks) to; (second|third|fourth|fifth|sixth|seventh|new|another) ~ term; presidential; per cent; percent
absorbs: yes
trust: 0.85

[COERCE arrest]
verbs: be found guilty; be handed ~ (year|month|day|life|sentence|term); be given ~ (year|month|day|life|sentence|term); go to ~ (jail|prison|colony) for; go down for; plead guilty and; draw ~ (sentence|term); (get|receive) ~ (year|month|day) each; (get|receive) ~ (year|month|day) from
subject: person, named, pronoun, number
actor: none
recipient: subject
count subject: persons
measures: sentence, money
implied actor: court
without: old; visa; ago; threat; award; in power; notice; to leave; aid; letter; later; in years; in months; visitors; ambassador*; envoy*
trust: 0.7

# Who gets a medal after so many years gets no term.
[COERCE arrest]
verbs: get ~ (year|month|day|life|sentence|term); receive ~ (year|month|day|life|sentence|term)
object: number, sentencething, penalty, fine, none
subject: person, named, pronoun, number
actor: none
recipient: subject
count subject: persons
measures: sentence, money
implied actor: court
without: old; visa; ago; threat; award; in power; notice; to leave; aid; letter; later; in years; in months; visitors; ambassador*; envoy*
trust: 0.7

[COERCE arrest]
nouns: arrest; detention; imprisonment; incarceration; abduction; kidnapping; jailing; sentencing; conviction; roundup; round-up; re-arrest; house ^arrest; mass ^arrest; mass ^detention; capture; disappearance
actor: subject
recipient: object
count recipient: detained
needs: recipient
implied actor: police
without: arrest warrant; warrant; pre-trial detention; pretrial detention; detention facility; call for; calls for; fear; fearing; release; threat*; avoid; risk*; escape; centre; center; conditions; place of; rely on; relies on; depend on; depends on; cardiac; heart
trust: 0.6

# "more than 35,000 arrests", "hundreds of detentions": a count of arrests.
[COERCE arrest]
verbs: count ~ (arrest|detention); record ~ (arrest|detention); report ~ (arrest|detention); register ~ (arrest|detention); log ~ (arrest|detention); document ~ (arrest|detention); carry out ~ (arrest|detention|roundup); tally ~ (arrest|detention); confirm ~ (arrest|detention); make ~ arrest; know of ~ (arrest|detention); list ~ (arrest|detention)
without: of recent years; over the years; arrests, trials
actor: none
recipient: of, object
count object: detained
count recipient: detained
implied actor: police
implied recipient: protesters
trust: 0.75

# Served and spent: what a sentence is told by ("must serve three years", "ended up in a cell").
[COERCE arrest]
verbs: serve ~ (year|month|day|sentence|term) in; have ~ to serve; serve ~ (year|month)
near: must; colony; jail; prison; judge; verdict; sentenced; convicted; behind bars
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: persons
measures: sentence
implied actor: court
status: occurred
without: as; may; might; could; if; would; who; whose; faces; facing; office; army; navy; minister; embassy; ambassador; mayor; president
trust: 0.6

[COERCE arrest]
verbs: end up in ~ @prison; land in ~ @prison; wind up in ~ @prison; find ~ in ~ @prison; wake up in ~ (cell|jail|prison); disappear into ~ @prison; wind up behind bar; go to (jail|prison); be back in (jail|prison|custody); be ~ under arrest; be under lock and key; spend ~ in the hand of; spend ~ (night|day|hour) in ~ @prison; spend ~ (night|day|hour) at ~ police; be in the hand of; be ~ prisoner of; fall into the hand of; be among ~ detained; be among ~ arrested
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
without: if; may; might; could; would; should; capital; bar in; dead; hanged; lifeless
trust: 0.6

[COERCE arrest]
verbs: hold; hold over; hold for; hold after; remand; re-detain; detain over; be held
target: person, named, number
not target: weapon, event, post
subject: none, cop, person
near: leaflet*; comment*; post; posts; repost*; flag; flags; graffiti; sticker*; song; chat*; like; extremis*; treason; spying; espionage; subversion; insult*; slander*; sabotage; unauthorised; unauthorized; picket*; rally; raid*; sweep; subscri*; donation*; photo*; railway; drone*; telegram; cell; solidarity; dissent; kgb; police; days
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
without: hostage*; back; esteem; responsible; accountable; up; on to; captive; talks; meeting; lead; together; press conference; share*; title; funeral; candle*; views; in check; down
trust: 0.6

[COERCE arrest]
verbs: give; award; hand; get; receive; draw; earn
subject: jud
object: number, sentencething
not object: aid, text, money, weapon
actor: subject
recipient: indirect, to
measures: sentence, money
implied actor: court
needs: recipient
without: floor; permission; go-ahead; asylum; damages; custody of; compensation; deadline; chance; reason*; award; approval; weight; time to; until; notice
trust: 0.65

[COERCE arrest]
verbs: mete out ~ (year|month|day|sentence|term|fine); impose ~ (year|month|day|sentence|term|fine|punishment); set ~ (sentence|term|punishment) at; settle on ~ (year|month); pronounce ~ sentence; sentence to death; pass ~ sentence on; send ~ back to ~ @prison; send ~ to ~ (camp|prison|jail|colony|penal|open-type); commit to ~ (prison|psychiatric|colony|institution); confine to ~ (psychiatric|institution|prison|cell|barracks); place in ~ (psychiatric|institution); order ~ (year|month|day) of; leave ~ (sentence|verdict|term|ruling|conviction) in force; leave ~ in force ~ (sentence|verdict|term|ruling|conviction); leave ~ (sentence|verdict|term|conviction|ruling) (unchanged|standing|intact); let ~ (sentence|verdict|term|conviction) stand; leave in force; affirm ~ (sentence|verdict|conviction); confirm ~ (sentence|verdict|conviction); throw out ~ appeal; deny ~ appeal; refuse ~ appeal; upheld ~ sentence; lengthen ~ (sentence|term); stiffen ~ (sentence|term); slap ~ with ~ (day|year|month); saddle ~ with ~ (fine|day|year|sentence); hit ~ with ~ (fine|sentence); bill; charge ~ base; punish ~ with ~ (year|month|detention|arrest|fine); punish by ~ (fine|arrest|day); penalise; penalize; find ~ guilty; hand down ~ (verdict|guilty|fine|sentences|jail|prison|year|conviction); deliver ~ (verdict|sentence|guilty); return ~ guilty verdict; announce ~ (verdict|sentence); read out ~ (verdict|sentence); add ~ (year|month) to; tack ~ (year|month) on; tack on ~ (year|month); keep ~ in custody; order ~ held; order ~ to be held; order ~ detained; order ~ kept; order ~ into custody; order ~ arrest; authorise ~ (arrest|detention); authorize ~ (arrest|detention); sanction ~ (arrest|detention); retry; give ~ (suspended|correctional|custodial); convict
subject: jud, place, none, named
not subject: cop
actor: subject
recipient: on, to, object, indirect, of, possessor, against
count recipient: persons
measures: sentence, money
implied actor: court
implied recipient: opposition activists
without: hope; tax; tariff*; sanction*; customs; curfew; embargo; blockade; asylum; visa; duty; duties; ago; if; would; could; may; next
trust: 0.75

[COERCE arrest]
verbs: lose ~ appeal; have ~ (sentence|conviction|verdict) upheld; have ~ added to ~ (sentence|term); have ~ (sentence|term) (extended|increased|lengthened); be behind bar for ~ (year|month); have ~ appeal (rejected|dismissed|turned)
subject: person, named, pronoun, number
actor: none
recipient: subject
measures: sentence, money
implied actor: court
without: if; may; could
trust: 0.7

[COERCE arrest]
verbs: be ~ thrown out; be ~ rejected; throw out; throw out ~ appeal; reject; dismiss; turn down
object: appealthing
near: sentence; term; verdict; conviction; year; years; court; judge; colony; prison; jail
actor: subject
recipient: possessor, of
measures: sentence
implied actor: court
without: for the release; un; peace; truce; ceasefire; for help; united nations; for calm; talks
trust: 0.6

# "Two and a half years in a colony for the cameraman": a verdict without a verb.
[COERCE arrest]
nouns: ^year in jail; ^year in prison; ^year behind bar; ^year in a penal; ^year in a colony; ^year in a general-regime; ^year in a medium-security; ^year in a maximum-security; ^year of imprisonment; ^year of house; ^year of restricted; ^year of prison; ^month in jail; ^month in prison; ^month behind bar; ^month in a colony; ^day in jail; ^day in custody; ^day in detention; ^day behind bar; ^day of arrest; ^day of administrative; ^day of detention; prison ^term; jail ^term; prison ^sentence; jail ^sentence; ^fine of; suspended ^sentence
on:for: person, named, number, pronoun
actor: subject
recipient: for
count recipient: persons
measures: sentence, money
implied actor: court
without: call* for; demand*; ask*; seek*; face*; facing; up to; maximum; possible; average
trust: 0.65

# Running totals: "bringing to 212 the number detained", "the tally of arrests stood at 90".
[COERCE arrest]
verbs: rise; grow; climb; reach; stand; exceed; hit; pass; top; swell; come; total; be; put; bring; take; push; raise
object: tally, number, none
near: (number|tally|count|total) of (detainee|detained|arrest|arrested|detention); (number|tally|count|total) of people (detained|arrested|held|jailed|seized|rounded); (number|tally|count|total) (detained|arrested|seized|held); (number|tally|count|total) of those (detained|arrested|held|jailed|imprisoned|convicted|seized|fined|sentenced); (number|tally|count|total) of (journalist|protester|activist|worker|media|student|lawyer|priest) ~ (custody|jail); detention tally; arrest tally; tally of detention
not subject: cop
actor: none
recipient: none
count clause: detained
implied actor: police
implied recipient: protesters
without: fell; dropped; drop; released; freed; unknown
trust: 0.6

[COERCE arrest]
verbs: load into ~ @custodycar; bundle into ~ @custodycar; push into ~ @custodycar; shove into ~ @custodycar; drag into ~ @custodycar; drag to ~ @custodycar; throw into ~ @custodycar; force into ~ @custodycar; stuff into ~ @custodycar; pack into ~ @custodycar; carry to ~ @custodycar; lead to ~ @custodycar; pull into ~ @custodycar; herd into ~ @custodycar; hustle into ~ @custodycar; put in ~ @custodycar; put into ~ @custodycar; take away in ~ @custodycar; take to ~ @custodyhouse; bring to ~ @custodyhouse; escort to ~ @custodyhouse; drive to ~ @custodyhouse; transfer to ~ @custodyhouse; move to ~ @custodyhouse; deliver to ~ @custodyhouse; haul to ~ @custodyhouse; load aboard ~ @custodycar; load on ~ @custodycar; load onto ~ @custodycar; pile into ~ @custodycar
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
subject: cop, none, mil, person, pronoun
not subject: ref
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
without: hospital; ambulance; rescue*; evacuat*; to safety; polling; to vote; tourists; rubble; released; freed; exhumed; body; bodies
trust: 0.6

[COERCE arrest]
verbs: march ~ (out|off|away); march out; place on remand; keep on remand; hold on remand; take into ~ remand; haul from; drag from; drag out of; pull out of; take out of; fetch from; escort out of; escort from; remove from; stop and search; pounce on; ambush; waylay; lie in wait for; grab; bag; pick off; sweep up; lift; nick; take in; take off; take from; seize; whisk; intercept
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
not subject: jud, ref, uaf
near: police; officer*; plainclothes; plain-clothes; balaclava*; masked; kgb; omon; security; custody; detention; detained; arrest*; jail; jailed; prison; van; minibus; handcuff*; agents; men; siloviki; remand; street; home; flat; bed; rally; train; border; again; gubopik; police station; valadarka; akrestsina; uniformed; armed
actor: subject
recipient: object
count recipient: detained
measures: sentence
implied actor: police
without: hostage*; attention; rescue*; wreck*; hospital; fire; rubble; squad; lead; match; headline; power; reins; sea; river; ballot; list; office as; register; water; shelves; sale; swift; airport to; plane; flight; airline*; airways; home from
trust: 0.6

[COERCE arrest]
verbs: vanish into ~ @custodyhouse; disappear into ~ @custodyhouse; vanish into ~ @prison; spend ~ in ~ @prison; spend ~ (year|month|day) in; do ~ (year|month|day) in; sit in ~ @prison; be on remand; await trial in
subject: person, named, pronoun, number
near: custody; detention; jail; prison; colony; remand; police; kgb; cell; akrestsina; okrestina; valadarka
not subject: cop, jud
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
status: occurred
without: if; may; might; could; would; should; who; bar in; release*; freed; after ~ year; free
trust: 0.55

[COERCE arrest]
verbs: lengthen; extend; increase; raise; toughen; stiffen; double; prolong; confirm; uphold; affirm; leave; let ~ stand; stand; reduce; cut
object: penalty
near: court; judge; sentence; term; appeal; verdict; colony; prison; jail; year; years; months
not subject: law, country
actor: subject
recipient: possessor, of, for, against
measures: sentence
implied actor: court
without: law; bill; lawmakers; parliament; draft; code; ask*; sought; seek*; demand*; school; office; president; presidential; contract; maximum
trust: 0.65

[COERCE arrest]
verbs: make ~ pay; force ~ to pay; pay ~ fine; pay ~ ruble; pay ~ penalty; have to pay; be ordered to pay; pay
object: fine, money, none, sentencething
near: fine; fined; court; judge; base units; basic units; rubles; damages; penalty; compensation
subject: person, named, pronoun, number, jud, none
actor: none
recipient: subject, object
measures: money
status: occurred
implied actor: court
without: if; may; might; could; would; wage*; salary; salaries; company; government; state will; pension*; gas; loan; supporters; debt; tax; refus*; benefits; fund; bysol; crowdfunding
trust: 0.55

[COERCE arrest]
verbs: end ~ (day|night|evening|week) in ~ @prison; end ~ (day|night|evening) at ~ police; land behind bar; end up behind bar; finish behind bar; wind up in ~ @prison; be in ~ @prison; be held in ~ @prison; be kept in ~ @prison
subject: person, named, number, pronoun
not subject: cop, jud, country
near: police; custody; jail; prison; bars; cell; cells; jailed; detention; arrest*
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
without: if; may; might; could; would; should; bar in; release*; freed; (people|those|prisoners|activists|journalists|all|relatives|many|persons) who; still; remain*; beatings; conditions; punishable; punished; death; deaths
trust: 0.55

[COERCE arrest]
verbs: count ~ (detainee|detention|arrest|detainees); tally ~ (detainee|detention|arrest|detainees); list ~ (detainee|detention|arrest|detainees); name ~ (detainee|detainees); identify ~ (detainee|detainees); confirm ~ (detainee|detention|arrest|detainees); know of ~ (detainee|detention|arrest|detainees); record ~ (detainee|detainees); register ~ (detainee|detainees); report ~ detainees; put ~ (detainee|arrest|detention|detainees) at; hold ~ (detainee|detainees)
actor: none
recipient: none
count object: detained
implied actor: police
implied recipient: protesters
trust: 0.7

[COERCE arrest]
verbs: seize; hold; take; nab; net; snatch; grab
subject: none
object: number, person
not object: weapon, vehicle, trade, event, text, money, property, zonething
near: march*; rally; rallies; protest*; minsk; brest; grodno; hrodna; homiel; gomel; vitebsk; vitsebsk; mahiliou; mogilev; strike; kgb; police; clampdown; crackdown; sunday; election; vote; poll
actor: none
recipient: object
count recipient: detained
implied actor: police
implied recipient: protesters
without: hostage*; talks; seat; place; office; lead; hold talks; up; captive; back; stake*; share*; council; meeting; elections; held on; election; hospital; ward; clinic; intensive care
trust: 0.55

[COERCE arrest]
verbs: (hold|take|seize) ~ (hostage|hostages|captive); kidnap; abduct; hold ~ as human shields
target: person, named, number, pronoun, body
actor: subject
recipient: object
count recipient: persons
trust: 0.7

# "will spend the next 18 months behind bars": what a sentence comes to.
[COERCE arrest]
verbs: spend ~ (year|month|day|week) behind bar; spend ~ (year|month|day|week) in ~ @prison; spend ~ behind bar; face next ~ (year|month) in ~ @prison; pass ~ (year|month) behind bar; do ~ (year|month) behind bar
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: persons
measures: sentence
implied actor: court
status: occurred
without: if; may; might; could; would; who; whose; after spending; having spent; up to
trust: 0.6

[COERCE arrest]
verbs: (wrestle|manhandle|hustle|bundle|shove|haul|drag|force|push|throw|fling|toss|stuff|cram|march|herd|pull|pile|load) ~ into ~ @custodycar; (pack|ship|cart|bundle|send|dispatch|march|haul) ~ off to ~ @prison; (pack|ship|cart|bundle|whisk|march|haul|drag) off to ~ @prison; (haul|drag|march|pluck|yank|snatch|pull|lift|lead) ~ (from|out of|off) ~ (desk|cab|bed|class|classroom|lesson|lecture|rehearsal|cafe|queue|crowd|dormitory|ward|stage|church|bus|train|metro|workplace|flat|apartment|home|balcony|taxi)
subject: cop, none
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; firefighter*; injured; wounded; crash*; ambulance; stretcher; wreckage; smoke; fans; if; would; rubble
trust: 0.7

[COERCE arrest]
verbs: (appear|figure|be|stand|feature) on ~ list of ~ (detained|detainee|arrested|held|seized|picked|rounded); (appear|figure|feature) among ~ (detained|arrested|jailed); (join|swell) ~ ranks of ~ prisoner; (become|be) ~ latest ~ to be (arrested|jailed|detained|sentenced|convicted)
subject: person, named, number, pronoun
actor: none
recipient: subject
count subject: detained
implied actor: police
without: if; may; might; could; would
trust: 0.6

# What the police do with whom, in words that have other senses with other doers and objects.
[COERCE arrest]
verbs: run in; hustle out; come for; make off with; catch up with; track down; run ~ to ground; run ~ down; mop up; hoover up; vacuum up; throw in ~ @prison; fling in ~ @prison; toss in ~ @prison; lock in ~ @prison; shut in ~ @prison; put in ~ cuff; slap ~ (handcuff|handcuffs|cuffs) on; snap ~ (handcuff|handcuffs|cuffs) on; clap in iron; keep overnight; keep ~ overnight; hold ~ overnight; keep for ~ (hour|day); take in; bring in; yank; corral; kettle; ambush
subject: cop
target: person, named, number, pronoun
not target: weapon
actor: subject
recipient: object, on, for, with
count recipient: detained
implied actor: police
without: hospital; rescue*; lost; missing; drunk; smuggl*; drug*; murder*; burglar*; reinforcement*; if; would
trust: 0.65

# "Has been behind bars since May" tells of the arrest; "is behind bars" alone only how things stand.
[COERCE arrest]
verbs: be behind bar; be under arrest
subject: person, named, pronoun, number
not subject: cop, jud, country
actor: none
recipient: subject
needs: recipient
near: since; after; following; now; on suspicion; on charges; over; awaiting
count subject: detained
measures: sentence
implied actor: court
without: if; may; might; could; would; should; who; whose; while; when; released; freed; which; still; as of; at least
trust: 0.7

[COERCE arrest]
verbs: be under house arrest; stand convicted; be thrown into (solitary|isolation); be put in (solitary|isolation); be thrown in (solitary|isolation); languish in; be back behind bar; be back in jail; draw ~ (year|month|sentence|term); have ~ (term|sentence) (stretched|lengthened|doubled); see ~ (term|sentence) (stretched|prolonged|lengthened|extended|doubled)
subject: person, named, pronoun, number
not subject: cop, jud, country
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: court
without: if; may; might; could; would; should; who; whose; while; when; released; freed; which
trust: 0.75

[COERCE arrest]
verbs: (cost|earn|bring) ~ (year|month|day) (in|behind) ~ (@prison|bar)
subject: text, thing, lifeless, protestevent, none
actor: none
recipient: object, indirect
measures: sentence
implied actor: court
without: if; may; could; might; would; risk*
trust: 0.65

[COERCE arrest]
verbs: throw ~ book at; come down hard on
subject: jud, none
actor: subject
recipient: at, on
measures: sentence
implied actor: court
without: if; would; tax
trust: 0.7

[COERCE arrest]
verbs: frogmarch; march ~ out of; come for; be taken away; take away; take ~ away; drive ~ off; lead out ~ in handcuffs; lead ~ off in handcuffs; lead away in handcuffs; put ~ in handcuffs; clap ~ in irons; clap in ~ (irons|jail|prison); bang up; lock ~ away; bundle ~ into; truss up; whisk ~ away; spirit ~ away; snatch ~ off; swoop on; scoop up; collar; catch up with; track down; run to ground; flush out; drag ~ out; drag ~ off; seize ~ on ~ (street|train|bus|border); detain; pick ~ up; round ~ up; gather up; sweep ~ up; net; bag
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing, aid
subject: cop
actor: subject
recipient: object, for
count recipient: detained
implied actor: police
without: smuggl*; drug*; rescue*; dog; wolf; body; bodies; chess; survivors; fans; hooligan*; film; if; would; bribe*; wounded; injured; casualties
trust: 0.7

[COERCE arrest]
verbs: have ~ (term|sentence|punishment) (lengthened|extended|increased|added|doubled|upheld|stiffened|confirmed); get ~ (term|sentence) (lengthened|extended|increased|doubled); succeed in having ~ (term|sentence) (lengthened|increased|extended|stiffened); see ~ (term|sentence) (lengthened|increased|upheld|doubled|confirmed|reduced); end up with ~ (year|month|day); come away with ~ (year|month|day|fine); walk away with ~ (fine|year|day); be put away for; be banged up for; be sent down for; be packed off to ~ @prison; be dispatched to ~ @prison; be bundled off to ~ @prison; start ~ (sentence|term) at; begin ~ (sentence|term) at; begin serving; start serving
subject: person, named, pronoun, number, jud
actor: none
recipient: subject, possessor
count subject: persons
measures: sentence, money
implied actor: court
near: court; judge; appeal; colony; prison; jail; sentence; term; years; months; days; fine; prosecutor*; behind bars; penal
without: if; may; could; would; title; office; contract; presidential; medal; ban of
trust: 0.6

[COERCE arrest]
verbs: (hand|give|issue|slap|impose|levy) ~ (fine|fines|penalty); (hand|give|issue) ~ (fine|fines) to; be handed ~ (fine|fines); be given ~ (fine|fines); be slapped with ~ (fine|fines); be hit with ~ (fine|fines); be ordered to pay; end (with|in) ~ (sentence|sentences|conviction|convictions|verdict|term|terms|jail|prison|fine|guilty); conclude with ~ (sentence|sentences|conviction|verdict|term|fine|guilty)
near: ruble*; rouble*; base units; basic units; court; judge; for subscribing; for reposting; for posting; for comments; for a comment; trial; picket; rally; protest*; flag; verdict; years; colony; sentence; extremis*; insult*
not subject: bus
actor: none
recipient: indirect, to, subject, object
count subject: persons
measures: money, sentence
implied actor: court
without: parking; speeding; tax; traffic; uefa; fifa; company; firm; antitrust; if; could; sanction*; embargo; referee; penalty kick; acquit*
trust: 0.6

[COERCE arrest]
verbs: (put|place|send|keep) ~ behind bars; lock ~ up; lock up; lock ~ away; throw ~ in ~ @prison; clap ~ in ~ @prison; put away; send ~ away; (jail|imprison) for
subject: jud
target: person, named, number, pronoun, none
actor: subject
recipient: object
count recipient: persons
measures: sentence
implied actor: court
without: if; could; may; wanted to; ask*; demand*
trust: 0.75

[COERCE arrest]
verbs: load aboard; load on board; be marched aboard; be herded aboard; be driven off; be carted away; be driven away; be taken off; be led off; be led away; be bundled in; be shoved in
subject: person, number, pronoun, opp, named
near: police; omon; riot; van; vans; buses; bus; trucks; paddy; square; rally; protest*; officers; detained; detention; jail; masked; tents; camp
actor: agent
recipient: subject
count subject: detained
implied actor: police
without: tourists; passengers; evacuat*; refugees; children; wounded; hospital; troops; aid; migrants
trust: 0.6

[COERCE arrest]
verbs: bring ~ in (handcuffs|shackles|chains|irons); fly ~ in (handcuffs|shackles); lead ~ in (handcuffs|shackles|chains); parade ~ in (handcuffs|shackles)
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: if; court hearing
trust: 0.6

[COERCE arrest]
verbs: (lead|take|pull|haul|drag|remove|snatch|escort|march) ~ off ~ (bus|train|plane|flight|coach|ferry|minibus|tram|metro|aircraft); be (led|taken|pulled|hauled|dragged|removed|snatched|escorted|marched) off ~ (bus|train|plane|flight|coach|ferry|minibus|tram|metro|aircraft)
object: person, named, number, pronoun, opp, med, edu, cvl, body
not object: weapon, event, ref, thing
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: stretcher; rescuers; firefighters; pitch; field; ice; court; stage; explosives; luggage
trust: 0.8

[COERCE arrest]
verbs: be held; be being held; hold
object: person, named, number, opp, med, edu, cvl, lab
not object: weapon, event, post, talks, vote, protestevent, ref, troopsthing
subject: none, cop, jud, body
near: since (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the arrest|the rally|the protest*|last); (as|for being) (accomplice*|possible|suspect*|an accomplice|a suspect); suspected of; on suspicion; in connection with; as suspects; pending trial; without charge; incommunicado
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: title; office; post; talks; rally was; protest was; election; vote; lead; shares; hostage; record; position; captive; prisoner of war; in high regard
trust: 0.6

# Of people news hardly ever says anything else by these.
[COERCE arrest]
verbs: be held; be being held; be captured; be caught; be seized; be cornered; be rounded up; be tracked down; be run to ground; be scooped up; be taken in
object: person, opp
not object: weapon, event, post, talks, vote, protestevent, agreement, text, place, country, vehicle, ref, troopsthing, disease
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: hostage*; captive; esteem; regard; responsible; accountable; answerable; liable; up; back; at bay; sway; office; title; record; lead; together; talks; dear; spellbound; election; vote; poll; offside; down; in thrall; contempt; aloft; hands; breath; back by; post; position; chair; seat; incommunicado; by surprise; red-handed doping; on camera; in traffic; in crossfire; between; attention; by fear; by panic; illness; ill; sold; bidder
trust: 0.6

[COERCE arrest]
verbs: (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift|remove|wrench) out of; (pull|haul|drag|pluck|yank|snatch|fetch|take|lift|remove|march|escort|grab|seize) from; (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift|take|remove) ~ (out of|from) ~ (crowd|chain|chains|queue|line|column|row|cordon|shop|cafe|car|van|bus|train|coach|taxi|church|home|house|flat|apartment|dacha|office|desk|hall|classroom|dormitory|ward|bed|hospital|stage|gallery|theatre|kitchen|stairwell|courtyard|factory|workshop|party|meeting|rehearsal)
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
subject: cop
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; rubble; wreck*; debris; river; lake; sea; pit; flames; smoke; burning; blaze; injured; wounded; unconscious; body; bodies; safety; ice; squad; race; tournament; firefighter*; released; freed; swap; exchange; office as; power; if; would
trust: 0.7

[COERCE arrest]
verbs: (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift) out of; (pull|haul|drag|pluck|yank|snatch|fetch|take|grab|seize) from
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
subject: none
near: crowd; chain; chains; human chain; queue; column; march; rally; picket; shop; cafe; car; van; bus; train; coach; taxi; church; home; house; flat; apartment; dacha; office; desk; classroom; dormitory; ward; bed; bus stop; metro; workplace; work; street; courtyard; stairwell; polling station; pre-dawn; morning; night
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; rubble; wreck*; debris; river; lake; sea; pit; flames; smoke; burning; blaze; fire; injured; wounded; unconscious; dead; body; bodies; safety; ice; squad; race; tournament; firefighter*; doctors; paramedic*; released; freed; swap; exchange; power; office as; hospital; if; would; shelves; ballot; list; parents; context
trust: 0.6

# "They added eight months for disobedience": more to a sentence.
[COERCE arrest]
verbs: add; add on; tack on; pile on; top up; throw in
object: sentencething
near: disobe*; colony; prison; jail; sentence; term; court; judge; behind bars; guards; administration; insult*; custody; article 411; verdict
actor: subject
recipient: to, for
measures: sentence
implied actor: court
implied recipient: political prisoners
without: office; contract; warranty; life expectancy; study; course; experience; delay; school; age; construction; wait
trust: 0.6

[COERCE arrest]
verbs: be; come to; amount to; total; run to; stand at; turn out to be
subject: penalty
object: sentencething, number
near: year; years; month; months; days; life
actor: none
recipient: for, possessor
measures: sentence
implied actor: court
implied recipient: opposition activists
without: maximum; minimum; up to; carries; punishable; could; may; might; would; if; average; old; ago; suspended from; presidential; limit; office; contract
trust: 0.55

[COERCE arrest]
verbs: pass; hand down; pronounce; deliver; return; read; announce; hear
object: penalty
near: court; judge; year; years; months; guilty; suspended; death; on him; on her; on them; trial; colony; prison; tribunal
not subject: leg, country, mil
actor: subject
recipient: on, against, of, possessor, for
measures: sentence
implied actor: court
implied recipient: opposition activists
without: law; bill; parliament; lawmakers; exam; expected; awaits; await; jury in; referee; historian*; if; could
trust: 0.6

[COERCE arrest]
verbs: have ~ in custody; have ~ behind bars; have ~ under arrest; have ~ in ~ hands; bring to ~ (administrative|criminal) ~ (responsibility|liability|account|justice); hold ~ (administratively|criminally) liable; bring to (administrative|criminal) responsibility; put on ~ (administrative|criminal) charge; get ~ (day|days) of arrest; be under ~ arrest
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: if; could; should; call*; demand*
trust: 0.6

[COERCE arrest]
verbs: await; wait for; lie in wait for; meet; greet; intercept; ambush
subject: cop
target: person, named, pronoun
near: handcuff*; took him; took her; took them; took away; led away; into custody; detained; arrested; station; minibus; interrogation
actor: subject
recipient: object
count recipient: detained
without: president; minister; delegation; talks; wounded; flowers; if
trust: 0.55

# Whoever is already held and is moved elsewhere, or counted among those to go.
[COERCE arrest]
verbs: (transport|transfer|convoy|send|ship|drive|deliver) ~ (to|into) ~ (prison|jail|colony|penal colony|detention centre|detention center|isolator|remand prison)
object: peaceful, person, named, opp, number, pronoun, med
subject: none, cop, jud, gov, person
not subject: med, ngo
actor: subject
recipient: object
implied actor: authorities
without: hospital; clinic; released; freed; pardon*; letters; parcels; aid; visit*; if; would; tour; journalists were taken; reporters; bodies; coffin; extradit*; exchange*; swap*
trust: 0.6

[COERCE arrest]
verbs: (send|commit|confine|sentence|place|order|subject) ~ (psychiatric|forced treatment|compulsory treatment|compulsory psychiatric|mental hospital|asylum); undergo ~ (forced|compulsory) ~ (treatment|examination); be ~ undergo ~ (forced|compulsory|psychiatric) ~ (treatment|examination)
subject: none, jud, person, gov, named, cop, pronoun
object: person, named, opp, pronoun, med, number, none
not object: aid, thing
actor: none
recipient: object, subject
implied actor: court
without: if; refugee*; granted; sought; patient*; drunk; covid*; volunt*
trust: 0.6

[COERCE arrest]
verbs: (lead|escort|bring|march|carry|drag|wheel|take) ~ (into|to|from|out of) ~ (court|courtroom|courthouse|dock|cage)
object: person, named, opp, med, number, pronoun
subject: none, cop, person
near: handcuff*; cuffed; shackled; shackles; masked; convoy; in chains; under guard; guards; stretcher
actor: subject
recipient: object
implied actor: police
without: if; lawsuit; sue*; complaint; football; tennis
trust: 0.6

# What a court says must be: to stay where one is locked up.
[COERCE arrest]
verbs: rule; order; decide; say; agree; decree; determine; announce
near: must stay ^in (custody|jail|prison|detention); must remain ^in (custody|jail|prison|detention); (will|would|should|shall) (stay|remain) ^in (custody|jail|prison|detention); (will|would|should|must) (stay|remain) ^behind bars; (will|would|should|must) be ^(held|kept) in (custody|jail|prison|detention); (must|should|would|will) be ^remanded; (must|should|will|would) (stay|remain) under ^house arrest; (to|must|should) be ^kept (in custody|behind bars|under house arrest|in detention); to keep (him|her|them) ^(in|behind|under) (custody|bars|house|jail|prison|detention)
subject: jud, cop, gov, named, pronoun, none
actor: subject
recipient: indirect
implied actor: court
implied recipient: protesters
measures: sentence
without: if; until ~ pay; amnesty; lawyer said; pardon*; ask*
trust: 0.65

[COERCE arrest]
verbs: (levy|impose|slap|issue|hand|hand down|hand out|mete out|order|set) ~ (fine|fines) ~ (on|to|of|for)
subject: jud, cop, gov, country, none, named, place, pronoun, person
not subject: igo
near: court; judge; rubles; roubles; base units; basic units; journalist*; broadcaster; blogger; activist*; newspaper; editor; priest; protester*; comment*; repost*; flag; picket; rally; opposition; candidate; minsk; authorities
actor: subject
recipient: on, to, object
measures: money
implied actor: court
without: parking; speeding; tax*; traffic; uefa; fifa; antitrust; if; could; up to; referee; law; bill; code; hauliers; importers; overloaded; drivers; speed; carriers
trust: 0.6

[COERCE arrest]
verbs: (take|drive|bring|fly|whisk|march|escort|lead) ~ (straight|directly|back) ~ to ~ @prison; (take|drive|bring|escort) ~ to ~ @custodyhouse; (pick up|collect|seize|grab|snatch|come for) ~ (at work|at home|from work|from home|in the street|on the street|at the border|at the airport|at dawn)
subject: cop, none, person, pronoun
target: person, named, number, pronoun
not object: vehicle, aid
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: column; to hospital; ambulance; injured; coffin; if; visit*; parcel; tour; delegation; food; wife; mother; children; taxi; release*; freed; voter*; ballot*
near: police; officer*; agents; kgb; masked; detained; arrested; guards; security
trust: 0.55

[COERCE arrest]
verbs: (keep|hold|leave) ~ (in custody|behind bars|in detention|in jail|under house arrest|on remand|in pre-trial); (get|win|secure|obtain) ~ (year|years|months|conviction|life sentence) ~ for; have ~ (detention|arrest|custody) ~ (extended|prolonged)
subject: jud, cop, none, gov
actor: subject
recipient: object, for
target: person, named, number, pronoun
measures: sentence
implied actor: court
without: if; hostage*; asked; refus*; contract; doping; ban; coach
trust: 0.6

# "is serving eleven years": a verdict of before.
[COERCE arrest]
verbs: serve ~ (year|month|sentence|term|life); serve out ~ (sentence|term|year); do ~ (year|time) in ~ (jail|prison|colony)
subject: person, named, pronoun, number
near: sentence; prison; jail; colony; behind bars; for a donation; for donations; for insult*; for treason; for a comment; for comments; for a repost; for taking part; for the protests; over the protests; for spying; for espionage; for extremism; for incitement; for organi*; life; is serving; are serving; was serving; were serving
not subject: body
actor: none
recipient: subject
count subject: persons
measures: sentence
implied actor: court
without: as; may; might; could; if; would; faces; facing; office; army; navy; minister; embassy; ambassador; mayor; president for; drinks; customers; guests; meals; conscript; apprenticeship; notice; mandate; in parliament; ban
trust: 0.6

# A court's money: "must pay 50 base units for a repost".
[COERCE arrest]
verbs: pay; be told to pay; be made to pay; be ordered to pay; be to pay; have to pay; fork out; part with
object: money, number, none, thing
near: (base|basic) (unit|units) for; units to the state; court ruled; judge ruled; court said; fine of; to the budget as a fine; for a repost; for reposts; for a comment; for comments; for a flag; for the flag; for a like; for disobe*; for the picket; for the rally
subject: person, named, pronoun, number, none
not subject: bus, gov, country, body
actor: none
recipient: subject, object
measures: money
status: occurred
implied actor: court
without: if; may; might; could; would; wage*; salary; salaries; pension*; gas; loan; debt; tax; refus*; benefits; fund; crowdfunding; ransom; speeding; parking; littering
trust: 0.7

[COERCE arrest]
verbs: (draw|earn|net|bring|land|cost|result in|end in|end with|lead to) ~ (fine|fines|arrest|sentence|sentences|term|imprisonment|detention|prison|jail)
near: court; judge; ruble; rubles; roubles; base units; for him; for her; the owner; the author; year; years; days; months; days in; colony
subject: text, thing, protestevent, event, none, post, pronoun
not subject: cop, jud, gov, person, body
actor: none
recipient: indirect, for
measures: sentence, money
implied actor: court
without: could; may; might; would; if; risk*; carries; punishable; up to; condemn*; criticism; calls; threat*; can
trust: 0.6

[COERCE arrest]
verbs: (bust|smash|break up|crack|dismantle|take down|neutralise|neutralize|roll up|liquidate|crush|round up|shut down|put ~ out of business) ~ (ring|gang|network|cell|group|syndicate|cartel|channel)
subject: cop, jud, gov, country, none, place
near: migrant*; smuggl*; spies; spy; saboteur*; drug*; people; traffick*; members; agents; recruit*; terror*; extremist*; suspects; cigarette*; balloon*
actor: subject
recipient: object
implied actor: police
without: if; could; telegram; website; hackers took; internet; protest*; ski; tv; air raid; electricity; power grid
trust: 0.6

[COERCE arrest]
verbs: recapture; catch; track down; run down; hunt down; find; pick up; return to ~ (custody|prison|jail|colony)
object: fugitivething
subject: cop, none, country, gov
actor: subject
recipient: object
implied actor: police
without: if; could; dead; body; search for; still; not been; hope*
trust: 0.7

[COERCE arrest]
verbs: land ~ in ~ (jail|prison|court|custody|colony|cell); land ~ behind bars; put ~ behind bars; get ~ jailed; cost ~ liberty; cost ~ freedom; land ~ (sentence|term)
subject: text, thing, none
not subject: vehicle, named, person
target: person, named, pronoun, opp, med, edu
actor: none
recipient: object
implied actor: court
without: could; may; might; would; can; risk*
trust: 0.75

[COERCE arrest]
verbs: be (caught|recaptured|run down|tracked down|hunted down|found); recapture; catch; track down; hunt down
object: crm, peaceful, person, number, mil, opp
near: escaped; fugitive*; on the run; manhunt; escapee*; deserter*; runaway*; broke out of; absconded
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: game; film; dog; cat; wolf; bear; dead; red-handed
trust: 0.65

[COERCE arrest]
verbs: cage; lock away; intern; sentence; put inside; send down; be sent down; bang up; (keep|hold) ~ under lock and key
near: (year|years|month|months|days|life|colony|prison|jail|psychiatric)
subject: jud, cop, country, gov, none, body
target: person, named, number, pronoun, opp, med, edu, lab, rel
actor: subject
recipient: object
implied actor: court
measures: sentence
without: animal*; bird*; tiger; if; would
trust: 0.6

[COERCE arrest]
verbs: (commit|confine|send|admit|transfer) ~ to ~ (psychiatric|psychoneurological|mental) ~ (hospital|ward|clinic|institution|hospitals|facility); commit ~ to ~ asylum; be (committed|sent|confined) for ~ psychiatric
subject: jud, cop, country, gov, none, body
actor: subject
recipient: object
implied actor: court
without: voluntar*; former; himself; herself
trust: 0.7

[COERCE arrest]
nouns: abduction; kidnapping; arrest; re-arrest; jailing; capture
object: opp, named, med
not object: body
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: warrant; fear*; threat*; avoid; risk*; escape; for the arrest; demand* ~ arrest; could; investigat*; attempt*; bounty; reward
trust: 0.5

# --- COERCE deport

[COERCE deport]
verbs: deport; banish; drive out of ~ country; force out of ~ country; force ~ out; force abroad; force ~ abroad; force into exile; send into exile; dump at ~ border; dump at ~ frontier; throw out of ~ country; put on ~ (plane|flight|bus) (to|home|out); bundle onto; bundle ~ to ~ border; order ~ to leave ~ country; force ~ to leave; make ~ leave ~ country; take ~ to ~ (border|frontier|airport); remove from ~ country; bus to ~ border; ship off; drive ~ to ~ (border|frontier|airport); deliver to ~ border; escort to ~ (border|frontier); push out of ~ country; fly ~ home against; expel from ~ country; expel to; kick out of ~ country; transport to ~ border; bring ~ to ~ border; drop at ~ border; exile; expel by force
target: person, named, number, pronoun
not target: weapon, diplomat
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: century; tsarist; tsar; empire; treaty; cargo
trust: 0.75

[COERCE deport]
verbs: expel
object: person, named, number, pronoun, opp, med, rel, ref
not object: diplomat
near: country; border; force; forced; abroad; frontier; poland; lithuania; ukraine; belarus; activist*; journalist*; priest*; migrant*; foreign*; opposition; prisoner*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: diplomat*; ambassador*; embassy; university; universities; student*; union; staff; attache*
trust: 0.6

[COERCE deport]
nouns: deportation; forced exile; forced deportation; expulsion; forced ^removal; forcible ^removal
actor: subject
recipient: object
needs: recipient
without: diplomat*; ambassador*; envoy*; student*; universit*; threat*
implied actor: authorities
trust: 0.5

[COERCE deport]
verbs: expel; send out of ~ country; carry across ~ (border|frontier); carry over ~ (border|frontier); put across ~ (border|frontier); put over ~ (border|frontier); push over ~ (border|frontier); push out; drive to ~ (border|frontier); drop off at ~ (border|frontier|crossing); leave ~ at ~ (border|frontier); (carry|move|transfer) to ~ (russia|belarus|border|frontier); take out of ~ country; take across ~ border; ship to; order ~ out; tell ~ to leave ~ country; give ~ (hour|day) to leave ~ country; bar ~ from (returning|re-entering|coming back); hand ~ over to; turn ~ over to; extradite; deliver ~ to; force onto ~ plane; put onto ~ plane; escort to ~ plane; escort onto; banish to; spirit ~ across; march ~ to ~ border; forcibly transfer; forcibly take; forcibly move; send into ~ exile; drive into exile; strip ~ and expel
target: person, named, number, ref
not target: diplomat, weapon, troopsthing, money, vehicle, trade, aid, text
near: belarus; belarusian; border; frontier; deport*; exile; children; minors; orphans; forcibly; force; forced; blindfold*; country; wanted; extradit*; ban; years; prisoner*; prisoners; hooded; convicted; extremis*
not subject: ref
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: ambassador*; diplomat*; embassy; envoy; note; university; party; troops; letter; petition; report; weapons; aid; to visit; petrol; fuel; cans; family to; power; baton; trophy; hospital; colony; prison in; ball; kremlin; powers; documents; evidence; drone*; missile*; warhead*; heads of; mission; missions; consul*; envoys; attach*; is moving; are moving; moving up; tonne*; ton; tons; cargo; goods; export*; customers
trust: 0.6

[COERCE deport]
verbs: hand over to; hand ~ over to; turn over to; surrender ~ to; deliver to
object: person, named, pronoun, number
near: wanted; extradit*; kgb; belarusian authorities; police; prosecutors; deserter*; suspect*; fugitive*; convicted; accused; deported; deport*; asylum; activist; warrant
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: civilians; prisoners of war; bodies; body; letter; list; petition; power; command; aid; note; freed; released; swap; exchange; diplomats
trust: 0.6

[COERCE deport]
verbs: give ~ (hour|day|week) to (leave|pack|quit|go); give ~ (hour|day|week) to ~ pack ~ bag; (dump|drop|dump|abandon|leave) ~ at ~ frontier; (march|drive|escort|frogmarch|bus) ~ to ~ @frontier; put ~ on ~ next (plane|flight|train|bus); send ~ back (across|over) ~ @frontier; (pack|bundle|hustle) ~ (on|onto|aboard) ~ (plane|flight|train|bus)
object: person, named, number, pronoun, ref
not object: diplomat, troopsthing, mil
subject: cop, gov, country, none, place, body, jud
not subject: ref
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: if; would; refus*; ambassador*; embassy; diplomat*; attach*; consul*; freed; pardoned; swap; prisoner*
trust: 0.65

[COERCE deport]
verbs: take to ~ crossing; lead to ~ crossing; drive to ~ crossing; escort to ~ crossing; bring to ~ crossing; drop at ~ crossing; put across ~ (border|frontier|line|crossing); walk across ~ (border|frontier|bridge)
target: person, number, named
not target: diplomat
near: told; never; come back; deport*; expelled; banned; return; entry ban; ordered
subject: cop, gov, none, country, body
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: freed; released; pardon*; swap; exchange; aid; truck*; lorr*; tourists
trust: 0.6

[COERCE deport]
verbs: push ~ (into|onto|towards) ~ (poland|lithuania|latvia|polish|lithuanian|latvian); push ~ to ~ side; force ~ (to|onto|over to) ~ side; drive ~ (to|over to) ~ side; shove ~ (to|over to|onto) ~ side; bring ~ (back|up) to ~ (border|frontier|fence); lead ~ to ~ (border|frontier|fence); bus ~ to ~ (border|frontier|fence); truck ~ to ~ (border|frontier|fence); herd ~ to ~ (border|frontier|fence); usher ~ to ~ (border|frontier|fence); steer ~ to ~ (border|frontier|fence); put ~ on ~ (plane|flight|bus|train) out; march ~ out of ~ country; give ~ (day|days|hours|hour) to leave
object: ref, person, number, rel, med
subject: cop, mil, gov, country, none, body, person
not target: diplomat
near: migrant*; refugee*; iraqis; kurds; afghans; people; families; women; children; priest; border; deport*; country; nun; foreign*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: ambassador*; diplomat*; envoy*; embassy; troops; swap; exchange; tank*; freed; released; pardon*
trust: 0.6

[COERCE deport]
verbs: (drive|bus|bring|take|carry|escort|push|lead|walk|put|deliver|transport|ferry|march|fly|truck|move) (across|over) ~ (border|frontier|line|checkpoint|crossing); be (driven|bused|bussed|brought|taken|carried|escorted|pushed|led|walked|put|delivered|transported|ferried|marched|moved) (across|over) ~ (border|frontier|line|checkpoint|crossing|bridge); (put|bundle|load|herd|shove|march) ~ (on|onto|aboard|back on) ~ (plane|flight|train|bus) ~ (home|back|out|abroad|vilnius|warsaw|moscow|istanbul|kyiv|riga); put back on ~ (plane|flight|train|bus)
target: person, named, number, pronoun
not target: ref, troopsthing, vehicle, trade, weapon, mil, money, text
subject: cop, gov, country, none, mil, body, person
near: lithuania; lithuanian; ukraine; ukrainian; poland; polish; latvia; latvian; prisoner*; freed; released; pardoned; cells; blindfold*; exile; deport*; expelled; told not; banned; observers; journalist*; priest*; crew; entry ban; hoods; sacks; handcuff*; kgb
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: smuggl*; aid; truck*; lorr*; goods; tourists; wounded; cigarettes; if; would; shoppers; own car; fled; flee; helped him; volunteers drove; relatives drove
trust: 0.6

[COERCE deport]
verbs: (put|load|place|bundle|pack|herd|force|shove) ~ (on|onto|into|aboard) ~ (bus|buses|coach|coaches|plane|planes|train|flight) ~ (to|for|bound)
object: person, number, named, ref, opp, pronoun, peaceful, crm
near: deport*; expel*; expulsion; removed; border; belarus; handcuff*
subject: none, cop, gov, country, place
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: evacuat*; flood*; fire; released; freed; pardon*; amnesty; school; children to
trust: 0.6

[COERCE deport]
verbs: (spirit|drive|whisk|bundle|march|take|bring|escort|dump|dump ~) ~ (to|across|over|at) ~ (border|frontier)
object: person, named, number, opp, pronoun, rel, med
subject: cop, mil, none
near: out of the country; deport*; expel*; forc*; sack; hood; against (her|his|their) will; kgb; neutral; leave the country; masked; thrown out; kicked out; passport
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: migrant*; tour; journalists; reporters; volunteers; aid; evacuat*; if
trust: 0.6

[COERCE deport]
verbs: (funnel|herd|shepherd|steer|bus|truck|direct|guide|escort|ferry|usher|lead|transport) ~ (to|towards|toward|across|over|onto) ~ (border|frontier|fence|no man's land|wire|polish side|lithuanian side|latvian side|belarusian side|russian border|finnish border)
object: ref, number, person
near: migrants; refugees; asylum; iraqi*; kurd*; syrian*; afghan*; yemeni*; somali*; foreigners
subject: cop, mil, country, gov, none, place
not subject: ref, crm
actor: subject
recipient: object
count recipient: persons
without: if; volunteers; activists; charity; red cross; smuggler*; trafficker*; taxi; sentenced; ambulance; hospital; journalists
trust: 0.6

# --- COERCE withhold

[COERCE withhold]
verbs: (return|send back|turn back|refuse|reject|confiscate|withhold) ~ (parcel|parcels|letter|letters|package|packages|medicine|medicines|medication)
object: withheld, custodygood, thing, none, aid, text
subject: cop, none, prison, gov, person, body
near: prison*; jail*; colony; inmate*; custody; detention; detained; convict*; remand; cell; poet; behind bars
actor: subject
recipient: to, from, of
implied actor: prison authorities
without: customs; post office; courier; sender; museum; parliament; president; open letter; border; shop; factory; pharmac*; smuggl*
trust: 0.6

[COERCE withhold]
verbs: deny ~ (treatment|medical|medicine|lawyer|food|care|visit|parcel|letter|doctor|water|sleep|medication|access to lawyer|visits|letters|parcels|calls|correspondence|mail|visitors); refuse (letters|calls|parcels|correspondence|mail|treatment|medical|medicine|care|doctor|lawyer|medication|visits); deprive ~ of ~ (sleep|food|water|visit|letter|parcel|treatment|medicine|contact|lawyer|medication|visits|letters|parcels|calls|correspondence); withhold ~ (mail|parcels|correspondence|medicine|letter|treatment|food|body|passport|medication|letters); ignore ~ plea; ignore ~ pleas; keep incommunicado; hold incommunicado; cut off ~ contact; leave ~ without ~ (treatment|food|water|medicine|light|lawyer); not allow ~ (lawyer|doctor|visit); refuse to call ~ (doctor|ambulance); keep ~ letter; deny him; place in ~ (punishment cell|solitary); put in ~ (punishment cell|solitary|isolation); send to ~ (punishment cell|solitary); hold in ~ (solitary|isolation); be denied; hold ~ without light
near: treatment; medical; medicine*; medication; lawyer*; food; care; visit*; parcel*; letter*; doctor*; water; sleep; solitary; punishment; contact; incommunicado; isolation; insulin; ambulance; cell; light; body
without: entry; visa; comment; asylum; sanctions; bail; recognition; accreditation; claim*
actor: subject
recipient: object, indirect, of, possessor, subject
implied actor: police
implied recipient: political prisoners
trust: 0.65

[COERCE withhold]
verbs: refuse; deny; withhold; give ~ no; get ~ no; receive ~ no; have ~ no; see ~ no; hold ~ without; keep ~ without; be without; go without; confiscate ~ letter; cut ~ off from ~ (family|lawyer|relatives|world); bar ~ from ~ (letters|visits|calls|seeing); stop ~ (letters|visits|parcels|calls); forbid ~ (letters|visits|parcels|calls)
object: withheld
near: prisoner*; inmate*; jail*; prison*; colony; cell; warden*; warder*; guard*; custody; administration; detain*; detention; behind bars; remand; convict*; kgb; solitary; doctor*; jailed
actor: subject
recipient: indirect, of, possessor, subject
implied actor: police
implied recipient: political prisoners
without: visa; comment; asylum; sanction*; insurance; entry; recognition; accreditation; idea; choice
trust: 0.6

[COERCE withhold]
verbs: move to ~ (punishment|solitary|isolation|penal|disciplinary); transfer to ~ (punishment|solitary|isolation|cell-type|disciplinary); place in ~ (punishment|solitary|isolation|disciplinary|cell-type); put in ~ (punishment|solitary|isolation|disciplinary); send to ~ (punishment|solitary|isolation|disciplinary); throw in ~ (punishment|solitary|isolation); lock in ~ (punishment|solitary|isolation); spend ~ in ~ (punishment|solitary|isolation|disciplinary); hold in ~ (punishment|solitary|isolation|incommunicado); keep in ~ (punishment|solitary|isolation|incommunicado); hold incommunicado; be ~ incommunicado; hold ~ in isolation; hold without ~ (contact|access|lawyer|news|communication); keep without ~ (contact|access|lawyer|news|communication)
target: person, named, number, pronoun
actor: subject
recipient: object, subject
count recipient: persons
implied actor: police
without: covid*; quarantine; virus; coronavirus; splendid; diplomatic
trust: 0.7

# "His lawyer has not seen him since": those who are to visit prisoners, and not whom anyone misses.
[COERCE withhold]
verbs: see; hear from; be seen by
negated: yes
near: prison*; jail*; colony; cell; custody; lawyer*; doctor*; medic*; behind bars; inmate*; detention; pre-trial; attorney*; visit; visits; incommunicado
object: person, med, named, none, ngo, cvl
subject: cop, none, gov, body, person, named
actor: none
recipient: object
implied actor: police
implied recipient: political prisoners
without: border; travel; vote; protest*; rally; observers; journalist*; reporters; election; party; film; such; days; crowds; evidence; photo*; anything
trust: 0.5

[COERCE withhold]
verbs: allow; let; permit; allow ~ (see|visit|write|call|meet|receive); give; get; receive; treat; have ~ contact; pass on; hand over ~ (medicine|letters|parcels)
negated: yes
near: prison*; prisoner*; jail; jailed; colony; cell; custody; lawyer*; doctor*; family; relatives; visits; letters; parcels; treatment; medicine; medication; behind bars; inmate*; detention; since
object: person, withheld, med, named, none, ngo, cvl
subject: cop, none, gov, body, person, named
actor: subject
recipient: object, indirect
implied actor: police
implied recipient: political prisoners
without: border; travel; vote; protest*; rally; observers; journalists; journalist*; visa; leave; country; stand in; register*; bring; comment; reporters; election; party; publish
trust: 0.55

[COERCE withhold]
verbs: refuse to (treat|operate|examine|hospitalise|hospitalize|admit|pass|hand|let|allow|give); refuse ~ (parcel|parcels|visit|visits|letters|calls|care|surgery|operation|treatment); keep ~ away from ~ (lawyer|client|clients|family); keep ~ out of ~ (court|courtroom|hearing); bar ~ from ~ (court|courtroom|hearing|trial); close ~ trial to; turn ~ away from ~ (court|courtroom)
near: prison*; jail; colony; custody; cell; court; courtroom; hearing; trial; doctor*; lawyer*; inmate*; warden*; warder*; guards; administration; detention
actor: subject
recipient: object, possessor
implied actor: authorities
implied recipient: political prisoners
without: visa; border; entry
trust: 0.6

[COERCE withhold]
verbs: receive; get; be given; be allowed; have; see; be shown
object: withheld
negated: yes
near: jailed; prisoner; prison; colony; inmate*; imprisoned; behind bars; cell; custody; detained; detention
actor: none
recipient: subject
implied actor: police
without: journalists; comment; visa
trust: 0.6

[COERCE withhold]
verbs: (keep|stop|prevent|bar|block) ~ from (see|meet|visit|call|write|consult|contact|speak|hug); hold ~ incommunicado; keep ~ incommunicado; be held incommunicado; be cut off from ~ (family|lawyer|relatives|lawyers|world)
near: lawyer*; wife; family; relatives; mother; father; prison*; prisoner*; jail*; warden*; warder*; colony; guards; incommunicado; cell; doctor*; daughter; son
not subject: ref
actor: subject
recipient: object, from
implied actor: police
implied recipient: political prisoners
without: weather; if; would; border; visa; covid*; snow; storm; embargo
trust: 0.6

[COERCE withhold]
verbs: refuse; deny; turn down; reject; withhold; bar; block; forbid; cancel; stop; cut off; strip ~ of; deprive ~ of; rob ~ of
object: withheld, talks
near: prisoner*; inmate*; jailed; imprisoned; prison; colony; behind bars; cell; warden*; custody; daughter; her son; his son; husband; wife; mother; father; relatives; family; sick; ill; cancer; remand
subject: cop, none, body, gov, person, jud
not subject: opp
actor: subject
recipient: indirect, of, to, possessor, from
implied actor: police
implied recipient: political prisoners
without: visa; comment; asylum; sanction*; entry; accreditation; president; minister*; ambassador; envoy; summit; government; parliament; eu; talks on; ceasefire; opposition; observers; putin
trust: 0.6

[COERCE withhold]
verbs: (tear up|burn|destroy|shred|hold back|keep back|sit on|return to sender|confiscate) ~ (letter|letters|parcel|parcels|postcards|correspondence)
subject: cop, none, gov, body
near: prisoner*; inmate*; colony; prison; cell; cellmate; jailed; jail; guards; warden*; censor; behind bars
actor: subject
recipient: to, of, for, possessor
implied actor: police
implied recipient: political prisoners
without: lovers; archive; shredder
trust: 0.6

[COERCE withhold]
verbs: be in ~ (solitary|isolation|punishment|shizo|cell-type); be back in ~ (solitary|isolation|punishment); end up in ~ (solitary|punishment|isolation); sit in ~ (solitary|punishment|isolation); (place|put|send|throw|move|lock|keep|hold) ~ in ~ (punishment cell|solitary confinement|isolation cell)
near: prisoner*; inmate*; colony; prison; jailed; serving; wife; husband; term; sentence; warden*; confinement; cell
subject: person, named, pronoun, cop, none, peaceful
actor: none
recipient: subject, object
count subject: persons
implied actor: police
without: covid*; quarantine; if; film
trust: 0.6

[COERCE withhold]
verbs: (bar|ban|block|stop|prevent|prohibit|forbid) from (receiving|sending|getting|writing|seeing|meeting|calling|phoning|contacting|buying); forbid to (receive|send|write|see|meet|call|phone|contact)
near: parcels; letters; visits; calls; family; lawyer*; relatives; colony; prison; jail; cell; prisoner*; inmate*
target: person, named, number, pronoun, peaceful
actor: subject
recipient: object
count recipient: persons
implied actor: police
implied recipient: political prisoners
without: journalist*; weapons; foreign funding; ngo*; banks; companies; party; parties
trust: 0.6

[COERCE withhold]
verbs: have ~ no; get ~ no; receive ~ no; see ~ no; be given ~ no; be allowed ~ no; be sent ~ no
object: custodygood
near: for months; months; for weeks; weeks; year; since; lawyer*; cell; colony; prison*; jail*; custody; inmate*; behind bars; wife; husband; mother; family; relatives
subject: person, pronoun, named, number, none
not subject: gov, cop, body, leg
actor: none
recipient: subject, object
implied actor: police
without: reply; answer to; scarlet; embassy; bank; tax; invitation; post office; customers; parliament; if; would
trust: 0.55

[COERCE withhold]
verbs: keep; withhold; hold back; hide; conceal
object: withheld, custodygood
on:from: person, pronoun, named, opp, peaceful
actor: subject
recipient: from
implied actor: police
without: if; secret; truth; recipe; public
trust: 0.6

[COERCE withhold]
verbs: go; do; be left; be kept; leave; be; survive; spend
on:without: withheld, custodygood
subject: person, pronoun, named, number, none, peaceful
near: prison*; jail*; colony; cell; custody; remand; detention; inmate*; guards; warden*; administration; convict*; days; weeks; months; kgb
actor: none
recipient: subject, object
implied actor: police
implied recipient: political prisoners
without: storm; village; flood*; hike; desert; power cut; war; siege; refugees; migrants; if; strike
trust: 0.55

[COERCE withhold]
verbs: cut off; disconnect; turn off; switch off; shut off; cut
object: utilitything
near: embassy; residence; residences; villa; villas; mission; ambassador*; diplomat*; cell; cells; colony; prison; prisoner*; inmates; office of; parish; church; newsroom; union; dormitory
subject: gov, cop, none, country, body
actor: subject
recipient: at, of, to, possessor
implied actor: authorities
without: storm; accident; gazprom; transit; sanction*; ukraine's; missile*; shelling; repair*; debt to; explosion
trust: 0.6

# "Spent the night in police vans", "did not return from questioning": what became of those who were taken.
[COERCE arrest]
verbs: spend ~ (night|afternoon|morning|evening|hours|hour|day) in ~ @custodycar; not return from ~ (questioning|interrogation); not come home from ~ (questioning|interrogation|station)
target: person, named, number, pronoun, med, opp, edu, lab
near: police; detain*; arrest*; van; vans; questioning; interrogation; officers; kgb; omon
not subject: cop, jud, country
recipient: subject
count subject: detained
implied actor: police
without: traffic jam; journey; fans; tour; trip; commut*
trust: 0.6
`;
