/** COERCE in English. The format is told in ../format.ts. */
export const coercion = `
# --- COERCE arrest: words that hardly mean anything else ----------------------------------------------------

[COERCE arrest]
verbs: detain; apprehend; round up; pick up; haul in; haul off; haul away; take into custody; take into detention; drag away; drag off; drag from; lead away; lead off; lead out of; lead ~ out of; cart off; carry off; whisk away; whisk off; snatch; nab; drive away; drive off; spirit off; bundle away; hustle away; hustle into; shove in ~ (van|minibus|bus|car); usher into ~ (van|minibus); take in for questioning; take for questioning; bring in for questioning; haul before; haul into; take prisoner; take captive; seize from ~ (home|street|bed); seize at ~ (home|work|border|airport); pull off ~ (train|bus|plane|flight); pull from ~ (car|train|bus|bed|home); take off ~ flight; march away; march ~ to ~ @custodyhouse; tow away ~ protester; take away by; put under lock; take ~ from ~ (home|street|bed|office|shop|workplace|flat|hospital); hold at gunpoint; hold ~ as hostage; cuff; jail; imprison; incarcerate; put behind bar; put in (custody|jail|prison|detention); place in (custody|jail|prison|detention); place under (arrest|house); put under (arrest|house); remand; remand in custody; lock up; bundle into; bundle off; shove into; push into ~ (van|minibus|bus|car); throw into ~ (van|minibus|bus|car|jail|prison|cell); drag into; pull into ~ (van|minibus|bus|car); throw in (jail|prison); hold in (custody|jail|prison|detention); hold overnight; hold without charge; keep in (custody|jail|prison|detention); keep behind bar; re-arrest; rearrest; herd into; pack into ~ van; load into ~ van; bring to ~ police station; take to ~ (police|jail|prison|remand|station|detention|custody|cell|kgb|akrestsina|okrestina|colony); make ~ arrest; march off; come for; handcuff; put in handcuff; lead off in handcuff; scoop up; net; sweep up; collar; bust; frogmarch; spirit away; whisk into; cart away; place in pre-trial; put in pre-trial; take off ~ (train|bus|street|plane); pluck from; catch at the border; detain on arrival; hold on suspicion; hold on charge; stop and detain; keep under house; take away
target: person, named, number, pronoun
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
verbs: seize; hold; stop; take; capture; grab; intercept; abduct; kidnap; catch; tail; corner
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

[COERCE arrest]
verbs: be ~ in custody; remain ~ in custody; stay in custody; be ~ behind bar; remain behind bar; be ~ in detention; remain in detention; languish in; be under house arrest; be in jail; be in prison; stay behind bar; sit in jail; end up in jail; end up behind bar; land in jail; serve ~ sentence; serve ~ prison term; serve ~ jail term; serve ~ year; serve time; spend ~ in (jail|prison|custody|detention); sit behind bar; remain in jail; remain in prison
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: police
without: beating*; if; furious; as; ambassador; minister; mayor; governor; in the army; in office; in parliament; still; to die; priest; parish; diocese; served there; press freedom; as of
trust: 0.5

[COERCE arrest]
verbs: jail; imprison; sentence; sentence to; convict; convict of; jail for; imprison for; lock up for; lock away for; put away for; send to ~ colony; send to prison; send to jail; send down for; order ~ to serve; fine; find ~ guilty; pronounce ~ guilty; declare ~ guilty; punish with ~ day; punish with ~ fine; give ~ (year|month|day|jail|prison|sentence|term|life); hand ~ (year|month|day|jail|prison|sentence|term|life); slap with ~ (fine|sentence|term); impose ~ (fine|sentence|term) on; hand down ~ sentence; mete out ~ sentence; condemn to ~ (year|prison|death|jail); uphold ~ (sentence|verdict|conviction|term); leave ~ sentence unchanged; reject ~ appeal; turn down ~ appeal; dismiss ~ appeal; add ~ to ~ (sentence|term); extend ~ (sentence|term); sentence in absentia; try and sentence; order ~ to pay; toughen ~ (sentence|term); increase ~ (sentence|term); ~ convict in absentia
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

[COERCE arrest]
verbs: get ~ (year|month|day|life|sentence|term); receive ~ (year|month|day|life|sentence|term); be found guilty; be handed ~ (year|month|day|life|sentence|term); be given ~ (year|month|day|life|sentence|term); go to ~ (jail|prison|colony) for; go down for; plead guilty and; draw ~ (sentence|term)
subject: person, named, pronoun, number
actor: none
recipient: subject
count subject: persons
measures: sentence, money
implied actor: court
without: old; visa; ago; threat; award; in power; notice; to leave; aid; letter; later; in years; in months; visitors; ambassador*; envoy*; in decades; highest-ranking
trust: 0.7

[COERCE arrest]
nouns: arrest; detention; imprisonment; incarceration; abduction; kidnapping; jailing; sentencing; conviction; roundup; round-up; re-arrest; house ^arrest; mass ^arrest; mass ^detention; capture; disappearance
actor: subject
recipient: object
count recipient: detained
needs: recipient
implied actor: police
without: arrest warrant; warrant; pre-trial detention; pretrial detention; detention facility; call for; calls for; fear; fearing; release; threat*; avoid; risk*; escape; centre; center; conditions; place of
trust: 0.6

# "more than 35,000 arrests", "hundreds of detentions": a count of arrests.
[COERCE arrest]
verbs: count ~ (arrest|detention); record ~ (arrest|detention); report ~ (arrest|detention); register ~ (arrest|detention); log ~ (arrest|detention); document ~ (arrest|detention); carry out ~ (arrest|detention|roundup); tally ~ (arrest|detention); confirm ~ (arrest|detention); make ~ arrest; know of ~ (arrest|detention); list ~ (arrest|detention)
without: of recent years; over the years; arrests, trials
actor: none
recipient: object
count object: detained
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
verbs: be ~ thrown out; be ~ rejected; throw out; reject; dismiss; turn down
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

# --- COERCE seize -------------------------------------------------------------------------------------------

[COERCE seize]
verbs: raid; ransack; turn over; turn upside down; comb through; comb; go through; rifle through; search; carry out ~ search; carry out ~ raid; conduct ~ search; conduct ~ raid; burst into; break into; break down ~ door; break ~ door down; storm; storm into; swoop on; descend on; come to ~ with ~ search; have ~ flat turned over; have ~ home searched; turn ~ over
object: property, place, body, bus, med, person, ngo, lab, none, edu, rel
not object: text, talks, weapon, country, crowdweapon, border, law, trade
actor: subject
recipient: object, of, at, possessor, in
implied actor: police
without: market; podium; chart; stage; headline; barricade; mail; parliament; capitol; power; soul; hearts; search for; embassy in; survivors; exam; motions; border; fence; gate; channels; hard times; tears; laughter; applause; song; bloom
trust: 0.7

[COERCE seize]
verbs: confiscate; impound; expropriate; nationalise; nationalize; commandeer; appropriate; seize; take away; requisition; strip ~ of ~ property; take ~ flat away; auction off; freeze ~ account; freeze ~ asset; place ~ under external management; sequester; arrest ~ property; arrest ~ account; arrest ~ asset; carry off ~ computer; carry away ~ computer; drive off with; make off with; take over
object: property, vehicle, weapon, bus, place, embassy, money, aid, trade, none, thing
not object: post, talks, border, sentencething, case
actor: subject
recipient: object, of, from, possessor
implied actor: authorities
without: chance; opportunity; power; initiative; office; chairmanship; presidency; role; lead; command; job; reins; heart; breath; drugs; heroin; smuggl*; cigarettes
trust: 0.6

[COERCE seize]
verbs: force ~ to land; force down; force ~ down; divert ~ to minsk; ground; hijack; force ~ landing; divert; intercept; order ~ to land; make ~ land; scramble ~ escort
object: property, vehicle, weapon, bus, trade, person, none
near: plane; flight; airliner; aircraft; jet; ryanair; airline; airport; landing; minsk; boeing; passenger*

actor: subject
recipient: object
implied actor: authorities
without: funds; attention; balloon*; crash*; storm; technical
trust: 0.7

[COERCE seize]
nouns: search; raid; house search; police raid; confiscation; seizure; forced landing; nationalisation; nationalization; ^seizure of property; hijacking; ^diversion of
actor: subject
recipient: object, on, at, of
needs: recipient
implied actor: police
without: search engine; search for; air raid; search and rescue; seizure of power; drug; in search of; job search
trust: 0.55

[COERCE seize]
verbs: sabotage; damage ~ (railway|track|line|relay); disable ~ (railway|track|line|relay|signal); blow up ~ (railway|track|line|aircraft|plane|bridge); set fire to ~ (relay|cabinet|building|car); burn ~ relay; wreck ~ (signal|relay); occupy ~ (building|base|plant); put ~ out of action
subject: person, body, named, number, pronoun, none
actor: subject
recipient: object
without: storm; flood; accident; talks; ceasefire
trust: 0.55

[COERCE seize]
verbs: comb; turn inside out; pay ~ visit to; knock on ~ door of; knock at ~ door of; smash ~ way into; force ~ way into; enter ~ (home|flat|apartment|house|office|premises|newsroom); come with ~ search to; come with search to; come to ~ with ~ (search|warrant); appear at ~ with ~ (search|warrant); arrive with ~ (search|warrant) at; arrive at ~ with ~ (search|warrant); inspect ~ (home|flat|apartment|phone|phones|premises); search through; rummage through; go over; strip-search; frisk; subject ~ to ~ search; carry out ~ inspection in
object: property, med, ngo, body, none, person
subject: cop, none, jud
not object: border, text, weapon, country, talks
actor: subject
recipient: object, to, of, at, possessor, in
implied actor: police
near: police; officer*; kgb; search*; warrant; security; agent*; investigator*; masked; omon; siloviki; raid*; tax; customs; prosecutor*; inspector*
without: survivors; missing; wreck*; rubble
trust: 0.6

[COERCE seize]
verbs: take place; be held; be conducted; be under way; be carried out; continue; begin; take; last; turn up
subject: searchthing
actor: none
recipient: at, in, of, object
implied actor: police
without: survivors; missing; rescue; engine; truth; wreckage; job; trial; end
trust: 0.6

[COERCE seize]
verbs: take over; take control of; seize control of; assume control of; put ~ under ~ (administration|management|control); place ~ under ~ (administration|management|control); bring ~ under state control; put ~ up for auction; put up for auction; put under the hammer; sell off; sell ~ at auction; auction; auction off; wrest; pocket; siphon off; distrain; evict ~ from; take possession of; hold ~ hostage; impound; take ~ off; divest
object: property, bus, vehicle, trade, aid, money, med, rel, ngo, body
near: state; authorities; government; bailiff*; court; lukashenko; lukashenka; minsk; belarus; belarusian; debt; damages; confiscat*; seiz*; police; management; nationali*; regime; ministry; church; shares; fine; assets; impound*; customs
subject: gov, cop, jud, country, none, person, body, leg
not subject: uaf
actor: subject
recipient: possessor, of, from, object
implied actor: authorities
without: market; sanction*; presidency; premiership; post; eu; european; helm; profit*; painting; football; prize*; treasury; ministry of finance; washington; bakery
trust: 0.6

[COERCE seize]
verbs: confiscate; impound; seize; take away; carry away; carry off
object: text, thing, number, site
subject: cop, gov, none, jud
near: copies; copy; book*; computer*; laptop*; phone*; memory; drive*; flag*; leaflet*; money; savings; passport*; cash; equipment; camera*; server*; documents; files; banner*; print*; truck*; lorr*; cargo; goods; car; cars; belongings; devices
actor: subject
recipient: object, of, from, possessor
implied actor: authorities
without: drug*; cocaine; heroin; hashish; cannabis; cigarette*; smuggl*; contraband; initiative; power; opportunity; chance; moment
trust: 0.6

# --- COERCE restrict ----------------------------------------------------------------------------------------

[COERCE restrict]
verbs: turn back; turn away; push back; drive back; force back; herd back; push ~ across; push ~ over ~ (border|frontier|fence); drive ~ across; drive ~ back; send back across; send back to belarus; refuse ~ entry; deny ~ entry; bar ~ entry; stop ~ at the (border|frontier); block ~ from entering; put ~ under travel ban; bar ~ from leaving; ban ~ from leaving; forbid ~ to leave; prevent ~ from leaving; stop ~ from leaving; add ~ to ~ no-fly; confine to; cordon off; fence off; prevent ~ from boarding; strip ~ of ~ (licence|license|citizenship|passport|accreditation|status|award|title|pension); revoke ~ (citizenship|licence|license|accreditation|passport); withdraw ~ (licence|license|accreditation|permit); cancel ~ (licence|license|accreditation|passport|permit); annul ~ (passport|licence|license|accreditation); suspend ~ (licence|license|accreditation); deprive ~ of ~ (licence|license|accreditation|citizenship); disbar
target: person, body, named, number, pronoun, thing, none
actor: subject
recipient: object, of, possessor
count recipient: persons
implied actor: authorities
without: tonnes; tons; cheese; meat; shot; missile; bullet; ball; ambassador*; diplomat*; envoy*; cow
trust: 0.75

[COERCE restrict]
verbs: sack; fire; lay off; expel from; expel; kick out of; throw out; dismiss; dismiss for; drop from; force ~ to resign; force ~ to quit; send down from; strike off; purge; drum out; force out; pressure ~ into resigning; suspend from; bar from ~ (competition|university|profession|exam); draft; conscript
object: person, named, number, pronoun
near: opera; orchestra; soloist*; immoral; video; student*; university; universities; worker*; striker*; teacher*; doctor*; employee*; staff; miner*; professor*; strike; plant; factory; lecturer*; actor*; theatre; school; athlete*; journalist*; signing; protest*; rally; rallies; disloyal; job; jobs; loyalty; lyceum; academic*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: coach; club; minister; ambassador; diplomat*; governor; head of; cabinet; tear gas; shot*; rubber; fire on; fire at; claim*; persona; general
trust: 0.7

[COERCE restrict]
verbs: close; shut; seal; shut down; suspend; block; restrict; limit; tighten; halt; stop; bar; shutter; seal off; narrow; lock; close off; formalise; formalize; keep ~ closed; keep ~ shut; leave ~ closed; bring ~ to a standstill; bring ~ to a halt; put ~ padlock on
object: border
not object: site
actor: subject
recipient: none
implied actor: authorities
without: marathon; race; roadworks; festival; repairs; resurfac*; should; street; protester*; demonstrator*; column; march on; talks; petition; wagon; tractor*; crowd; marchers; roundabout; migrant* from; summit; deal; protest march
trust: 0.75

[COERCE restrict]
nouns: pushback; push-back; border closure; ^closure of the border; ^closure of border; ^closure of crossing; no-entry zone; buffer zone; exclusion zone; entry ban; ^ban on entry; ^ban on leaving
actor: subject
recipient: object, on
without: impos*; sanction*; eu; call*; lift*; eas*
trust: 0.45

[COERCE restrict]
verbs: return; come into force; take effect; be introduced; be set up; establish; set up; introduce; create; impose; bring back; reinstate; restore; extend
near: no-entry zone; buffer zone; exclusion zone; no-go zone; border zone; border closure; restricted zone
subject: person, body, country, named, none, thing, place
actor: subject
recipient: none
implied actor: authorities
trust: 0.7

[COERCE restrict]
verbs: lose ~ (job|jobs|post|place|licence|license|position|accreditation|livelihood|work); be left without ~ (job|work|licence|passport); be out of ~ (job|work); be shown the door; be asked to leave; be told to (leave|resign)
subject: person, named, pronoun, number
near: sign*; petition; protest*; strike*; rally; rallies; picket*; comment*; video; post; posts; solidarity; opposition; disloyal*; political; politically; letter; refus*; detention; arrest; views; support*; university; universities; dismissed; bar; lawyer*; teacher*; doctor*; defend*; criticis*; lukashenko; lukashenka; interview; hours; joining; attending; speaking; flag
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: pandemic; closure of; crisis; recession; if; minister; general; prosecutor general; ambassador; deputy; chelsea; coach
trust: 0.65

[COERCE restrict]
verbs: strip; deprive; shear; divest; bar; ban; forbid; prohibit; prevent; stop; block; keep; disqualify
target: person, named, number, pronoun
near: licence; license; licences; licenses; citizenship; accreditation; passport; rank; ranks; degree; award; title; pension; practising; practicing; leaving; travelling; traveling; travel; profession; entering; teaching; performing; boarding; competing; concerts; stage; abroad; exit; entry; reenter*; returning
without: olympic*; games; tournament; sanction*; visa; trade; flights; airspace; exports; imports; company; companies; shares; eu; european; washington; title deed; federation
subject: gov, cop, jud, none, country, body, person, edu
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.6

[COERCE restrict]
verbs: send back; hurl back; toss back; throw back; shove back; repel; rebuff; repulse; march back; return to belarus; return ~ to the belarusian side; force back across; keep out; turn around; stop from entering; refuse to let ~ in; not let ~ in; refuse admission; deny admission; herd back across; expel back; chase back
target: ref, person, number, named
not target: vehicle, trade, weapon, text
near: border; fence; frontier; barrier; migrant*; guard*; crossing; checkpoint; line; forest; belarus; river; airport
subject: cop, mil, country, none, gov, person
actor: subject
recipient: object
count recipient: persons
implied actor: border guards
without: attack*; tank*; offensive; troops; missile*; claim*; accusation*; drone*
trust: 0.65

[COERCE restrict]
verbs: block; bar; stop; suspend; halt; ban; turn away; keep out; refuse to admit; curb; limit; restrict; reduce
object: vehicle, travel
near: border; frontier; crossing; crossings; checkpoint*; border-crossing; plates; registered; truck*; lorr*
actor: subject
recipient: none
implied actor: authorities
without: should; unless; protest*; migrants; march on; balloon*; street; strike; bank*; driver*; drivers; haulier*; hauliers; trade; reopen*; accident; snow; protest march
trust: 0.55

# --- COERCE ban ---------------------------------------------------------------------------------------------

[COERCE ban]
verbs: liquidate; dissolve; disband; deregister; outlaw; proscribe; strip ~ of registration; order ~ (liquidation|dissolution|closure) of; order ~ (liquidation|dissolution|closure); recognise ~ as extremist; recognize ~ as extremist; declare ~ (extremist|terrorist|undesirable|illegal); label ~ (extremist|terrorist); label ~ as (extremist|terrorist); designate ~ (extremist|terrorist); designate ~ as (extremist|terrorist); designate ~ as an extremist; brand ~ (extremist|terrorist); brand ~ as extremist; list ~ as (extremist|terrorist); list ~ as extremist; add ~ to ~ list of (extremist|terrorist|extremists|terrorists); add ~ to ~ (extremist|terrorist); add ~ to ~ list of extremist; put ~ on ~ (extremist|terrorist); put ~ on ~ list of (extremist|terrorist); (add|put|enter|place|include|inscribe) ~ (to|on|in|into) ~ list ~ (extremist|terrorist|extremists|terrorists); (add|put|enter|place|include|inscribe) ~ (to|on|in|into) ~ (register|registry) ~ (extremist|terrorist|extremists|terrorists); place ~ on ~ list of (extremist|terrorist); place ~ on ~ (terrorist|extremist); include ~ in ~ list of (extremist|terrorist); include ~ in ~ (extremist|terrorist); rule ~ extremist; deem ~ extremist; classify ~ as (extremist|terrorist); enter ~ in ~ list of extremist; abolish; terminate ~ activity; pronounce ~ extremist; find ~ extremist; appear on ~ list of (extremist|terrorist); suspend ~ activity; recognise ~ extremist; recognize ~ extremist; force ~ to close; force ~ to dissolve; blacklist ~ as extremist; name ~ extremist
not object: country, agreement, talks, prison, border, accident, vote, trade
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: tea; water; acid; plane; mine; embassy; reactor; airport; pipeline; parliament; marriage; tablet; soviet
trust: 0.85

[COERCE ban]
verbs: ban; prohibit; criminalise; criminalize; forbid; shut down; close down; shut; close; shutter; padlock; evict
object: body, med, bus, ngo, pty, lab, protestevent, person, site, vote, measure, none, opp, rel, text, event, property, named
not object: weapon, trade, country, border, embassy, diplomat, cop, airportthing
subject: gov, cop, jud, body, person, law, none, country, pronoun, place, leg
actor: subject
recipient: object
implied actor: authorities
without: lack of orders; lack of; ill; repair*; renovat*; refurbish*; maintenance; for the winter; for the summer; holidays; itself; himself; in its own; travel ban; flight*; import*; export*; airline*; airspace; eyes; ranks; polls; door; account; school for; internet; access; deal; plant for; consulate
trust: 0.55

[COERCE ban]
nouns: liquidation; dissolution; ^ban on rallies; ^ban on protest; ^ban on gatherings; forced closure
actor: subject
recipient: object
needs: recipient
implied actor: court
trust: 0.5

[COERCE ban]
verbs: enter ~ (in|into|on|onto) ~ (register|list|registry|catalogue); include ~ (in|into|on|onto|among) ~ (register|list|registry|catalogue|extremist); add ~ to ~ (register|list|registry|catalogue); put ~ (on|in|into|onto) ~ (register|list|registry); place ~ (on|in|into|onto) ~ (register|list|registry); inscribe ~ on ~ list; list; recognise; recognize; declare; designate; label; brand; deem; class; classify; rule; find; pronounce; proclaim; name; judge; hold; consider; treat; appear; turn up; figure; be now; stamp
near: extremist; extremists; extremism; terrorist; terrorists; undesirable; undesirables; terror
not object: country, accident
not subject: ngo, ref
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: attack*; killed; threat; explosion; convict*; sentenced; charge*; charges; accused of; trial; leading; creating; participation; participating; subscri*; suspected; jailed; detained; arrest*; for sharing; for reposting; fined; statement; state sponsor; united states; european parliament; european union; washington; financing; years; case; website of
trust: 0.65

[COERCE ban]
verbs: strike ~ off; strike from ~ register; remove from ~ register; delete ~ from ~ register; annul ~ registration; cancel ~ registration; revoke ~ registration; withdraw ~ registration; lose ~ registration; refuse ~ registration; deny ~ registration; refuse to register; order ~ (disbanded|dissolved|liquidated|closed|shut); order ~ to (disband|dissolve|close|shut|cease); rule ~ illegal; declare ~ illegal; force ~ to (shut|disband|dissolve|close); put ~ out of existence; cease to exist; force ~ into liquidation; go into liquidation; be wound up; pull ~ licence; break up ~ (union|association|organisation); close by ~ court; shut by ~ court; abolish by decree
object: body, ngo, pty, lab, med, edu, rel, bus, none, text, person, named
near: ministry; court; authorities; registration; register; justice; order*; union; association; party; federation; ngo; organisation; organization; charity; foundation; club; community; parish; church; kgb; prosecutor*; law; rights
without: soviet; ussr; empire; plant; factory; vehicle; ship; currency; sanctions; visa; marriage; election; candidate*; candidacy
actor: subject
recipient: object, of, possessor
implied actor: authorities
trust: 0.6

[COERCE ban]
verbs: refuse ~ permission; deny ~ permission; withhold ~ permission; refuse to (allow|permit|authorise|authorize|sanction); not permit; not allow; not authorise; turn down ~ (application|request); reject ~ (application|request); cancel ~ (concert|show|performance|exhibition|screening|rally|festival|lecture|tour); call off ~ (concert|exhibition|screening); take ~ off ~ (repertoire|bill|curriculum|shelves|sale); remove ~ from ~ (repertoire|curriculum|library|libraries|shelves); pull ~ from ~ (shelves|libraries|cinemas|repertoire); scrap ~ (concert|festival|show); withdraw ~ from ~ (library|libraries|sale|cinemas)
near: march; rally; picket; demonstration; concert*; protest; procession; performance*; exhibition*; festival; film; book*; play; show; band; singer; song*; gathering; tour*; repertoire; curriculum
subject: gov, cop, none, body, edu, person
not subject: opp, lab
actor: subject
recipient: for, object, of
implied actor: authorities
without: ill; sick; illness; weather; rain; covid*; coronavirus; ticket sales; asylum; visa; flight*; un; rather
trust: 0.6

[COERCE ban]
verbs: grow by; lengthen by; expand by; be extended by; swell by; gain; get longer by; now include; now number; now hold; receive
subject: blacklistthing
near: extremist*; terrorist*; extremism; kgb
actor: possessor
recipient: none
count clause: persons
implied actor: authorities
trust: 0.6

[COERCE ban]
verbs: pull the plug on; put ~ an end to; padlock; bolt; put ~ seal on; seal; lock ~ out; shut ~ down; wipe out; dismantle; suppress; silence; raze
object: edu, ngo, lab, med, rel, pty, bus
subject: gov, cop, jud, country, none, person, leg, place
actor: subject
recipient: object
implied actor: authorities
near: school*; union*; association*; newspaper*; church*; parish*; party; parties; paper; ngo; ngos; organisation*; organization*; club; gallery; theatre; cinema; radio; museum; bookshop; publisher; centre; center; outlet*; charity
without: rival*; match; market; critics; virus
trust: 0.6

# --- COERCE censor ------------------------------------------------------------------------------------------

[COERCE censor]
verbs: block; censor; jam; cut off; cut; shut off; shut down ~ (internet|network|networks|connection); switch off; throttle; disrupt; pull the plug on; take off ~ air; take down; restrict ~ access; turn off; limit ~ access; filter; knock ~ off ~ (air|line); ban; go dark; slow down; blot out; suspend; stop ~ printing; refuse to print; remove ~ from ~ (newsstand|shelf|sale)
object: site, med, text
not object: border, vehicle
near: website*; site; sites; internet; access; page; online; network; networks; broadcast*; channel; signal; messenger; telegram; web; portal; newspaper*; media; outlet*; outage*; youtube; vpn; mobile; print*
without: broadcasting union; federation; road*; street*; traffic; roundabout; border; appoint*; veto*; resolution
actor: subject
recipient: object
implied actor: authorities
trust: 0.7

[COERCE censor]
nouns: internet shutdown; internet blackout; internet ^outage; internet ^shutdown; ^blocking of the website; ^blocking of website; ^shutdown of the internet; ^blocking of site; censorship
actor: subject
recipient: object
implied actor: authorities
needs: recipient
trust: 0.5

[COERCE censor]
verbs: be unreachable; be inaccessible; be unavailable; become inaccessible; become unavailable; go down; go dark; be down; go offline; be offline; stop opening; stop loading; vanish from; disappear from; stop working; be knocked offline; be without internet; fall silent; have ~ (address|site|website|domain) (blocked|cut|closed|suspended)
subject: site, med, text
not subject: weapon, vehicle
near: internet; website*; site; sites; portal; regulator; ministry; belarus; inside; users; vpn; access; blocked; provider*; netblocks; mobile; newspaper; kiosk*; newsstand*; telegram; youtube; domain
actor: none
recipient: subject
implied actor: authorities
without: cyber*; hack*; hackers; attack; storm; maintenance; fire; bug; technical
trust: 0.65

[COERCE censor]
verbs: cut ~ off from; deny ~ access to; bar ~ access to; restrict ~ access to; close ~ access to; deprive ~ of access to; block ~ access to; limit ~ access to; cut off ~ access; cut ~ access to; keep ~ out of ~ (kiosk|kiosks|newsstand); refuse to (publish|print|distribute|deliver|stock|broadcast|air); stop ~ (printing|distributing|delivering|selling); drop ~ from ~ (network|package|cable|catalogue); drop from ~ (package|cable|broadcast); remove from ~ (cable|package|air|sale); scrub; delete; take ~ offline; take offline; take ~ down; pull ~ off ~ air; pull off the air; yank off ~ air; suspend publication of; suspend ~ (newspaper|website|outlet|licence of ~ broadcaster); seize ~ (print|issue|edition|copies) of; shut off; impose ~ blackout; order ~ (blackout|shutdown); slow ~ to a crawl; blank out; black out; muzzle; gag
near: site; sites; website*; internet; newspaper*; weekly; paper; channel*; portal; page*; broadcast*; radio; tv; television; press; media; outlet*; readers; users; telegram; instagram; tiktok; youtube; network; video*; article*; publication; online; magazine; print*
subject: gov, cop, none, body, bus, country, person, jud
not subject: ngo
actor: subject
recipient: object, to, from
implied actor: authorities
without: border; road; electricity; water; gas; treatment; lawyer*; hack*; cyber*; advertiser*; accident; market; eu market; funding
trust: 0.65


# --- COERCE deport, withhold, curfew, martial law, cyber, misinform ------------------------------------------

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

[COERCE withhold]
verbs: deny ~ (treatment|medical|medicine|lawyer|food|care|visit|parcel|letter|doctor|water|sleep|medication|access to lawyer|visits|letters|parcels); refuse ~ (treatment|medical|medicine|care|doctor|lawyer|medication|visits); deprive ~ of ~ (sleep|food|water|visit|letter|parcel|treatment|medicine|contact|lawyer|medication|visits|letters|parcels); withhold ~ (medicine|letter|treatment|food|body|passport|medication|letters); ignore ~ plea; ignore ~ pleas; keep incommunicado; hold incommunicado; cut off ~ contact; leave ~ without ~ (treatment|food|water|medicine|light|lawyer); not allow ~ (lawyer|doctor|visit); refuse to call ~ (doctor|ambulance); keep ~ letter; deny him; place in ~ (punishment cell|solitary); put in ~ (punishment cell|solitary|isolation); send to ~ (punishment cell|solitary); hold in ~ (solitary|isolation); be denied; hold ~ without light
near: treatment; medical; medicine*; medication; lawyer*; food; care; visit*; parcel*; letter*; doctor*; water; sleep; solitary; punishment; contact; incommunicado; isolation; insulin; ambulance; cell; light; body
without: entry; visa; comment; asylum; sanctions; bail; recognition; accreditation; claim*
actor: subject
recipient: object, indirect, of, possessor, subject
implied actor: police
implied recipient: political prisoners
trust: 0.65

[COERCE curfew]
verbs: impose ~ curfew; declare ~ curfew; introduce ~ curfew; order ~ curfew; extend ~ curfew
actor: subject
recipient: none
implied actor: authorities
trust: 0.85

[COERCE martial-law]
verbs: declare ~ state of emergency; impose ~ state of emergency; introduce ~ state of emergency; extend ~ state of emergency; impose ~ martial law; declare ~ martial law; introduce ~ martial law; prolong ~ state of emergency; announce ~ state of emergency; introduce ~ counter-terrorist; declare ~ counter-terrorist; approve ~ state of emergency; proclaim ~ state of emergency
actor: subject
recipient: none
implied actor: authorities
trust: 0.9

[COERCE cyber]
verbs: hack; hack into; knock ~ offline; copy ~ (file|database|data); deface; launch ~ cyberattack; breach ~ (database|server|network|system); encrypt ~ (server|system|network); wipe ~ server; launch ~ cyber attack; steal ~ database; cripple ~ (network|system|server); leak ~ database; break into ~ (server|system|database|network); paralyse ~ (network|system|server); paralyze ~ (network|system|server); take down ~ server; break into ~ computer
actor: subject
recipient: object, on, against, of
without: to death; life hack
trust: 0.75

[COERCE cyber]
nouns: cyberattack; cyber ^attack; hacking attack; cyber-attack; hack; phishing campaign; data leak; data breach
actor: subject
recipient: on, against, object
trust: 0.55

[COERCE misinform]
verbs: spread ~ (disinformation|fake|false|lie|rumour); fabricate ~ (evidence|case|document); forge ~ (document|signature|evidence); air ~ confession; publish ~ confession; broadcast ~ confession; release ~ confession; show ~ confession; post ~ confession; parade ~ on television; force ~ to confess; extract ~ confession; run ~ disinformation; make ~ confess; publish ~ video of
actor: subject
recipient: of, object
without: suspect; accuse*
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
without: ambassador*; diplomat*; embassy; envoy; note; university; party; troops; letter; petition; report; weapons; aid; to visit; petrol; fuel; cans; family to; power; baton; trophy; hospital; colony; prison in; ball; kremlin; powers; documents; evidence; drone*; missile*; warhead*; heads of; mission; missions; consul*; envoys; attach*; is moving; are moving; moving up
trust: 0.6

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

[COERCE cyber]
verbs: wipe; encrypt; paralyse; paralyze; cripple; disable; knock out; take down; take offline; bring down; break into; penetrate; infiltrate; gain access to; dump; leak; publish; steal; copy; deface; hit; attack; claim ~ attack
near: hacker*; cyber*; hacktivist*; hack; ddos; malware; ransomware; server*; database*; phishing
object: site, text, body, med, bus, thing, none, gov, trade
subject: person, body, named, none, opp, spy, country, number
not subject: jud
actor: subject
recipient: of, object, on, against
without: sentenced; convicted; detained; arrested; accuse*; charge*; suspected; investigat*; defen*; protect*; law; missile*; storm; warn*
trust: 0.65

[COERCE cyber]
verbs: take ~ down; take down; knock ~ offline; hit; cripple; paralyse; paralyze; strike; bring ~ down; disrupt; put ~ out of action
subject: cyberthing
actor: subject
recipient: object, of
trust: 0.7

[COERCE misinform]
verbs: show ~ video; air ~ (video|footage|film); broadcast ~ (video|footage|film); release ~ (video|footage); publish ~ (video|footage); post ~ video; put out ~ video; circulate ~ video; parade; doctor; fake; stage ~ (confession|interview); plant ~ (evidence|drugs)
near: confess*; confession*; repent*; repentance; apologis*; apologiz*; remorse; coerced; pro-government channel; state television; state tv
subject: med, cop, gov, none, country, body
actor: subject
recipient: of, object
implied actor: authorities
without: police brutality; documentary about; festival
trust: 0.55

[COERCE restrict]
verbs: re-establish; reestablish; restore; reimpose; lay down; draw; mark out; cordon off; bring in; renew; prolong; declare; announce; expand; widen; move; order
object: zonething
near: border; frontier; metres; kilometres; strip; fence; belarus; migrant*
actor: subject
recipient: none
implied actor: authorities
without: lift*; abolish*; trade zone
trust: 0.65

[COERCE restrict]
verbs: stand still; be at a standstill; come to ~ standstill; come to ~ halt; be suspended; be closed; remain closed; remain shut; stay shut; stay closed; be out of bound; cease
subject: border
near: border; frontier; crossing*; checkpoint*; belarus
actor: none
recipient: none
implied actor: authorities
without: should; protest*; accident; snow; balloon*; fog; storm; haulier*; strike
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
without: hostage*; attention; rescue*; wreck*; hospital; fire; rubble; squad; lead; match; headline; power; reins; sea; river; ballot; list; office as; register; water; shelves; sale; swift; airport to
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

[COERCE restrict]
verbs: sack; fire; dismiss; lay off; kick out; throw out; expel; remove; show ~ the door; let ~ go; get rid of; drive ~ out; force ~ out; oust; suspend; terminate ~ contract; not renew ~ contract; refuse to renew ~ contract; not extend ~ contract; refuse to extend ~ contract; strip ~ of ~ post; weed out; purge
object: lab, edu, med, cvl, rel
not object: gov, jud, cop, mil, leg, bus
near: opera; video; immoral; philharmonic; university; school; plant; factory; hospital; clinic; theatre; orchestra; museum; television; channel; academy; philharmonic; institute; newspaper; library; railway; faculty; poster; petition; protest*; strike; post; posts; comment*; flag; interview; letter; signing; political; politically; disloyal*; views; opposition; walkout; arrest; detention; solidarity; support*; loyalty; works
subject: bus, edu, gov, body, none, person, med, country
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; downturn; cost*; restructuring; pandemic; losses; coach; team; goal; match; corruption; bribe*; diplomat*; embassy; layoffs due; automation; claim*; allegations; accusation; migrants; ambassador
trust: 0.65

[COERCE restrict]
verbs: lose ~ (job|jobs|post|place|position|accreditation|livelihood)
subject: edu, med, lab, cvl, rel, opp, pronoun, ngo
object: post, thing, none
near: university; school; theatre; hospital; plant; factory; academy; museum; after; within; because; over
actor: none
recipient: subject
count subject: persons
implied actor: authorities
without: crisis; pandemic; recession; closure; war; election; minister; if; could; general; elections; seat
trust: 0.55

[COERCE restrict]
verbs: let in; let into; let back into; let through; admit to; allow into; let ~ across; let ~ cross; let ~ pass; let ~ enter; let ~ leave; let ~ out; allow ~ (in|across|to enter|to leave|to cross|to pass|to board); admit; accept; permit ~ to (enter|leave|cross)
negated: yes
near: border; frontier; crossing*; checkpoint*; country; migrant*; refugee*; airport; entry; poland; lithuania; latvia; belarus
subject: country, gov, cop, body, none, person, place
without: legitimacy; referendum; result*; resignation; offer; proposal
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
trust: 0.6

[COERCE withhold]
verbs: allow; let; permit; allow ~ (see|visit|write|call|meet|receive); give; get; receive; treat; see; have ~ contact; pass on; hand over ~ (medicine|letters|parcels)
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

[COERCE ban]
verbs: shut ~ (door|doors); close ~ (door|doors); shut up shop; close down; shut down; cease ~ (work|activity|operations|activities|publication|existence); wind up ~ (activities|work); suspend ~ (activity|activities); disband
near: order*; executive committee; authorities; pressure; forced; court; ministry; licence; kgb; raid*; inspection; fire safety; officials; ideologist*; ban; repression; prosecutor*; extremist; has had to; had to
subject: body, ngo, med, edu, bus, property, rel, none, place, site
not subject: country, gov
actor: none
recipient: subject
implied actor: authorities
without: for lack of; orders for; pandemic; covid*; coronavirus; crisis; embassy; accident; fire broke; border; repairs; renovation; sanctions; plant's losses; bankrupt*
trust: 0.55

[COERCE censor]
verbs: take ~ off ~ (sale|shelves|shelf|air|screen|screens|repertoire|curriculum); pull ~ from ~ (sale|shelves|cinemas|air|screens); remove ~ from ~ (sale|shelves|cinemas|libraries|screens|library|curriculum); withdraw ~ from ~ (sale|libraries|cinemas|shelves); strike ~ from ~ (curriculum|programme|repertoire); stop ~ (selling|stocking|distributing|carrying|printing|delivering)
object: text, site, med, named, thing, none
near: novel; book*; film; films; newspaper*; magazine*; kiosk*; shop*; libraries; cinema*; play; writer*; author*; poet*; prosecutor*; paper; weekly; authorities; ministry; orwell; song*; album
subject: gov, cop, jud, none, bus, body, med, property, thing
not subject: ngo
actor: subject
recipient: object, possessor
implied actor: authorities
without: defect*; recall*; poison*; safety; complaints; taste; food; drug; expiry
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
without: if; may; might; could; would; should; bar in; release*; freed; who; still; remain*; beatings; conditions
trust: 0.55

[COERCE arrest]
verbs: count ~ (detainee|detention|arrest|detainees|prisoner); tally ~ (detainee|detention|arrest|detainees); list ~ (detainee|detention|arrest|detainees); name ~ (detainee|detainees); identify ~ (detainee|detainees); confirm ~ (detainee|detention|arrest|detainees); know of ~ (detainee|detention|arrest|detainees); record ~ (detainee|detainees); register ~ (detainee|detainees); report ~ detainees; put ~ (detainee|arrest|detention|detainees) at; hold ~ (detainee|detainees)
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

[COERCE seize]
verbs: burst into; barge into; break into; force ~ way into; storm into; crash; interrupt; descend on; turn up at; show up at; pitch up at; arrive at; come to; appear at; call at; visit; be inside; check; inspect; examine; go through; look through; comb through
subject: cop
object: property, event, body, med, ngo, none, person, rel, edu, place, bus
near: police; officers; men; kgb; agents; search*; phone*; telephones; warrant; masked; documents; concert; party; home; flat; apartment; office; offices; premises; newsroom; editorial; omon; gubopik; inspectors; siloviki; tax; investigator*
actor: subject
recipient: object, at, of, into, to, possessor
implied actor: police
without: embassy; funeral; crash; accident; exercise; parliament; ceremony; award*; hospital; school fair; conference; talks; border; injured; protesters; square; tears; laughter; applause; song; bloom
trust: 0.55

[COERCE seize]
verbs: take; seize; sell; auction; confiscate; claim; grab; strip ~ of; requisition; impound; freeze; arrest; attach
object: assetthing
subject: cop, jud, gov, none, country, leg
not subject: uaf
near: bailiff*; court; exile; exiled; convicted; jailed; state; authorities; police; debt*; damages; prosecutor*; confiscat*; tax; inspectorate; kgb; investigat*; political; fine; customs; auction
actor: subject
recipient: possessor, of, from
implied actor: authorities
without: market; painting; film; sanction*; eu; photo*; treasury
trust: 0.6

[COERCE restrict]
verbs: announce ~ (closure|shutdown|closing); order ~ (closure|shutdown|closing); decree ~ (closure|shutdown); approve ~ (closure|shutdown); confirm ~ (closure|shutdown); decide ~ (closure|shutdown) ; extend ~ (closure|shutdown|ban on entry|entry ban); prolong ~ (closure|shutdown); decide to (close|shut|seal|keep ~ closed); vote to (close|shut); keep ~ (closed|shut); leave ~ (closed|shut); formalise ~ (closure|shutdown); formalize ~ (closure|shutdown)
near: border; frontier; crossing; crossings; checkpoint*
subject: country, gov, place, body, none, person, leg
actor: subject
recipient: none
implied actor: authorities
without: lift*; protest*; should; consulate; embassy; if
trust: 0.7

[COERCE restrict]
verbs: suspend ~ (asylum|applications|right); stop accepting ~ (asylum|applications); stop registering; refuse ~ (asylum|applications); refuse to accept ~ (asylum|application|applications|claims); cancel ~ visa; annul ~ visa; revoke ~ (visa|residence|permit|licence|diploma|certificate); withdraw ~ (residence|permit|certificate|diploma|passport); strip ~ of ~ (certificate|certificates|diploma|licences|licence|degree|rank|ranks|pension|status|residence|passport|passports|titles|award); deprive ~ of ~ (certificate|diploma|licence|rank|pension|residence|passport|title)
target: person, named, number, pronoun, none, thing, edu, aid
subject: country, gov, body, none, cop, jud, place, leg, edu
actor: subject
recipient: object, of, possessor
count recipient: persons
implied actor: authorities
without: sanction*; ambassador*; diplomat*; embassy; deal; could; may
trust: 0.65

[COERCE restrict]
verbs: leave; enter; cross; pass; drive; travel; fly; go; exit; return; board
negated: yes
near: no longer may; may no longer; not allowed; banned; must stay; allowed
subject: vehicle
actor: none
recipient: none
implied actor: authorities
trust: 0.55

[COERCE ban]
verbs: pull; take down; call off; cancel; scrap; stop; close; shut; halt; break up; raid
object: cultureevent
near: ordered; order*; ideolog*; ban; banned; authorities; officials; culture ministry; executive committee; police; pressure; censor*; opening; prosecutor*; disloyal; blacklist; extremis*; after a day
subject: gov, cop, none, body
actor: subject
recipient: object, of, by
implied actor: authorities
without: ill; sick; injured; rain; illness; weather; covid*; coronavirus; snow; lack of; sales; injury
trust: 0.55

[COERCE censor]
verbs: block; jam; blacklist; cut off; take down; close down; shut down; strip
object: med
subject: country, gov, cop, none, place, jud, person
not subject: ngo
actor: subject
recipient: object
implied actor: authorities
without: road*; street*; border; appoint*; veto*; resolution; sanction*; funding; eu; european union; latvia; poland; brussels; deal; merger; sale
trust: 0.65

[COERCE censor]
verbs: lose ~ access to; lose access; be cut off from ~ (internet|site|youtube|telegram|web); be left without ~ (internet|telegram|access); have no ~ (internet|access); have ~ internet
near: internet; youtube; telegram; instagram; facebook; twitter; site; sites; web; network; vpn; outage; portal
actor: none
recipient: to, subject
implied actor: authorities
without: storm; cable; technical; court; market; sanctions
trust: 0.55

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

[COERCE cyber]
verbs: paralyse; paralyze; cripple; hack; wipe; encrypt; break into; bring down; knock out; take down; disable; penetrate; infiltrate; breach; attack; hit; raid; plunder
subject: hackerthing
actor: subject
recipient: possessor, object, of
trust: 0.75

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
`;
