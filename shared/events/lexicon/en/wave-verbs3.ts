/** Turns of common verbs that the wires use for acts, verb by verb. The format is told in ../format.ts. */
export const waveVerbs3 = `
# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE seize]
verbs: (take|seize|assume|gain|wrest) ~ control of ~ (office|offices|newsroom|building|buildings|studio|headquarters|premises|plant|factory|airport|broadcaster|station|union|party|cathedral|church|company|bank|brewery|pipeline)
subject: cop, gov, country, person, none, mil, body, place
not subject: uaf, opp
actor: subject
recipient: of
implied actor: authorities
without: fire; firefighters; shareholder*; stake; investor*
trust: 0.65

[COERCE seize]
verbs: damage; sever; cut; slash; sabotage; cut through; tear; tear up; vandalise; vandalize; tamper with; disable; knock out; rupture
target: thing
near: (undersea|subsea|underwater|submarine|data|fibre-optic|power|telecom*|seabed|signalling) cable*; pipeline; cable in; railway line; rail line; track; tracks; signal box; relay box; relay cabinet; substation
subject: person, vehicle, country, named, none, place
not subject: disaster, accident, mil
actor: subject
recipient: object
without: storm; wind; gale*; flood*; accident*; shell*; missile*; drone*; strike*; repair*; film; fishing nets; ruling
trust: 0.6

[COERCE seize]
verbs: (light|start|set|kindle) ~ (fire|fires|blaze) ~ (in|at|on|near|inside|under|beneath); set ~ on fire; set ~ alight; set fire to; set ~ ablaze; torch; burn down; burn
near: relay; signal box; signalling; railway; rail line; track; locomotive; transformer; substation; cell tower; recruitment; enlistment; police car; police van; service car; patrol car; police station; administration building; warehouse; state tv
subject: person, none, named, opp, pronoun, number
actor: subject
recipient: object, in, at
without: himself; herself; flag; candle*; effigy; migrants; campfire; missile*; drone*; shell*; lightning; short circuit; stove; fell asleep
trust: 0.6

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

[COERCE seize]
verbs: sell ~ at auction; sell ~ under the hammer; auction; auction off; put ~ up for sale; put ~ under the hammer
subject: person, gov, jud, none, country, body, place
near: bailiff*; confiscated; seized; forfeited; exile*; fugitive; convicted; political prisoner*; opponents; dissident*; activist*; absentia
actor: subject
recipient: possessor, of
implied actor: authorities
without: painting; charity; cars of smugglers; if; would
trust: 0.6

[COERCE cyber]
verbs: fall victim to; fall prey to; fall to; suffer; come under; be the target of; be the victim of
near: hacker*; cyberattack*; cyber attack*; hack; hacking; ddos; cyber-attack*; malware; ransomware; data breach; cyber-partisans; denial-of-service
subject: site, gov, body, thing, bus, med, none, country, place
not subject: person
actor: to, by
recipient: subject
without: could; may; might; exercise; training
trust: 0.65

[COERCE restrict]
verbs: receive ~ (summons|warning|subpoena|notice|order) ~ from ~ (kgb|police|prosecutor*|committee|court|investigators|tax|enlistment); get ~ (summons|warning|subpoena) ~ from ~ (kgb|police|prosecutor*|committee|investigators); be handed ~ (summons|subpoena|call-up papers|warning)
subject: person, named, pronoun, number, med, ngo, opp, edu, lab, body
actor: from
recipient: subject
implied actor: authorities
without: ambassador; weather; storm; army summons to reservists; witness at the wedding
trust: 0.6

[COERCE ban]
verbs: (ban|prohibit|halt|suspend|outlaw|forbid|stop|embargo) ~ (exports|export|imports|import|sale|shipment) of
subject: gov, leg, country, place
not subject: igo
near: (grain|wheat|rapeseed|buckwheat|sugar|fuel|petrol|diesel|gasoline|timber|pork|poultry|eggs|apples|potatoes|cabbage|medicine*|fertili*|scrap) ~ (for|until|from|because); shortage*; domestic; swine fever; bird flu; foot-and-mouth
actor: subject
recipient: of
absorbs: yes
without: sanction*; to russia; to belarus; to minsk; eu; european; against; war; belarusian ~ (goods|exports)
trust: 0.65

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE police]
verbs: (set up|put up|establish|erect|man|mount|throw up|place|install|introduce|organise) ~ (checkpoint|checkpoints|roadblock|roadblocks|cordon|cordons|police posts|posts)
subject: cop, gov, none, person, body, country, place
not subject: opp, lab, uaf
actor: subject
recipient: none
implied actor: police
without: customs; vaccin*; covid; coronavirus; farmers; protesters; truckers; swine fever; swine
trust: 0.65

[MOBILIZE troops]
verbs: (hold|begin|start|stage|conduct|run|launch|kick off|open) ~ @drill
subject: person, place, named, thing
near: baltic states; (three|four|five|two|six) (states|countries|nations|allies); near the; border; frontier; gap; training ground; range; tactical; live-fire; command-staff; brigade*; battalion*; tanks; air defence; paratroop*; territorial
actor: subject
recipient: none
without: joint; fire drill; evacuation drill; emergency services; rescue service; firefighters; rescuers; joint*; together with
trust: 0.6

[MOBILIZE troops]
verbs: double; triple; quadruple; boost; raise; increase; bump up; bring up; expand
object: number
near: (number|numbers|strength) of (soldiers|troops|border guards|guards|officers|servicemen|patrols|tanks|forces); contingent
actor: subject
recipient: none
count object: troops
without: death*; killed; wounded; migrants detained; percent of gdp
trust: 0.65

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT firearms]
verbs: fire ~ (blanks|blank|shots|warning|rounds|gunshots|pistol|rifle) ~ (at|towards|toward|over|into|near|across|in the direction of); let off ~ (shots|rounds|blanks) ~ (at|towards|over|into); aim ~ (rifle|weapon|gun|laser) at; point ~ (rifle|weapon|gun) at
subject: cop, mil, person, none, number, named, country, place
not subject: vehicle
actor: subject
recipient: at, over, towards, toward
without: film; salute; starting pistol; hunter*; boar; elk; wolf; dog
trust: 0.7

[ASSAULT explosives]
verbs: claim ~ (life|lives)
subject: accident, weapon, bombword, protestevent
near: bomb*; car bomb; blast; attack; explosive*; grenade; suicide; mine exploded
actor: none
recipient: none
trust: 0.6

[ASSAULT heavy-weapons]
verbs: drop; release; unleash; unload
target: weapon, thing
near: (dropped|dropping|drop|drops|released) ~ (bombs|bomb|glide bombs|munitions|explosives|grenades|shells|cluster|aerial bombs|grenade|phosphorus)
subject: weapon, mil, country, person, none, vehicle, named, place
actor: subject
recipient: on
without: bombshell; test*; exercise*; drill*; training; range; song; album
trust: 0.75

# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: claim ~ asylum; lodge ~ (asylum|claim for asylum); file for ~ asylum; obtain ~ asylum; defect; defect to; seek ~ sanctuary
subject: person, named, number, pronoun, opp, mil, edu, med, lab
actor: subject
recipient: none
without: refused; rejected; denied; granted by; may; could; right to
trust: 0.7

[RELOCATE return]
verbs: (bring|take|fly|return|get) ~ (back|home) ~ from; (bring|fly|take) ~ home
target: number, person, ref
near: orphan*; children; stranded; citizens; nationals; students from; evacuees; orphans
subject: gov, country, ngo, body, none, person, named, place
actor: subject
recipient: object
count recipient: persons
without: prisoner*; released; bodies; body; hostages; soldiers; medal*; gold; coach; fans; detain*; holiday; drunk
trust: 0.55

[RELOCATE return]
verbs: (return|go back|come back|travel back) to (belarus|minsk|poland|lithuania|ukraine|home country|homeland); (return|come back|go back) home; (return|come back) from (exile|poland|lithuania|abroad)
subject: person, named, number, pronoun, opp, med, edu
near: exile; emigration; emigrated; fled; after (two|three|four|five|several|years); repent*; road home; commission for returnees; returnees; questioned by; detained on; arrested on; arrested at; on arrival
actor: subject
recipient: none
count actor: persons
without: ambassador*; envoy*; visit; talks; summit; troops; medal*; gold; games; olympic*; championship; ceasefire; power; work; office; cannot; unable; refus*; could; would; if; when he returned; when she returned; persuade*
trust: 0.6

# --- GOVERN -------------------------------------------------------------------------------------------------

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

[GOVERN law]
verbs: tax; levy; will tax; impose ~ (tax|levy|duty|fee) on; introduce ~ (tax|levy|duty|fee|charge) on; raise ~ (tax|taxes|retirement age|vat|excise|duty|duties) ~; reform ~ by law; overhaul ~ by law
subject: gov, leg, country, person, named, place
near: decree; law; from (january|february|march|april|may|june|july|august|september|october|november|december); next year; unemployed; parasite*; childless; foreigners; vehicles; tobacco; retirement age; self-employed; vat; excise; digital
actor: subject
recipient: object, on
absorbs: yes
without: sanction*; belarusian goods; russian goods; imports from; would; could; call*; tariff*; if
trust: 0.6

[GOVERN appoint]
verbs: put ~ in command of; place ~ in command of; put ~ in charge of; place ~ in charge of; put ~ at the head of; place ~ at the head of; put ~ at the helm of; give ~ command of; hand ~ the reins of; make ~ (minister|governor|ambassador|premier|commander|chief of staff|head of|chairman of|aide)
subject: country, gov, named, pronoun, leg, place
target: person, named, number, pronoun
not target: edu, med
actor: subject
recipient: object
without: coach; team; club; film; kitchen; project for
trust: 0.7

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: fund; finance; bankroll; subsidise; subsidize; underwrite; co-finance; co-fund; sponsor; pay for; help fund; help finance; help pay for
object: med, ngo, edu, opp, school, aid, person
subject: gov, country, igo, named, place, ngo, none
near: million; media; scholarship*; stipend*; civil society; exile*; students; hospital*; treatment; rehabilitation; refugees; school*; legal aid; lawyers; equipment; journalists; independent; victims; purchase of ~ (shells|drones|weapons|ammunition)
actor: subject
recipient: object, for
without: accus*; alleg*; extremis*; terror*; blam*; charged; jailed; tax*; state budget; budget of; metro; own; cut*; would; stop*; sanction*; protest*; unrest; coup; detained; guilty; suspected; illegally
trust: 0.6

[AID]
verbs: accept; take in; receive; admit; host; shelter; take
object: number, ref, person
near: (accepted|admitted|received|sheltered|hosted|host|hosts|hosting|shelters|sheltering|taken in|took in|take in) ~ (refugees|belarusians|ukrainians|asylum seekers|exiles|evacuees|displaced|children|families|wounded|people fleeing)
subject: country, gov, place, named, ngo, igo
actor: subject
recipient: object
count object: persons
without: pupils; tourists; patients this year; back; criticis*; refus*; should; must; prison; detention; cell; readmission; film; ambassador*; credentials; eurovision
trust: 0.65

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT visit]
verbs: (accept|receive) ~ (credentials|letters of credence) ~ (of|from); (present|hand over|hand|submit) ~ (credentials|letters of credence|copies of credentials) to; present ~ credentials
actor: subject
recipient: of, from, to
without: academic; refus*; fake; journalist*; press
trust: 0.7

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT resign]
verbs: accept ~ resignation
actor: possessor, of
recipient: subject
without: refus*; not accept
trust: 0.65

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: stand by ~ (decision|refusal|ban|ruling|position|policy|veto|claim|stance|demand); (stick|hold|cling) to ~ (decision|refusal|position|stance|veto|demand|line); stand firm; hold firm; dig in ~ heels
subject: country, gov, named, person, body, igo, pronoun, opp, place
actor: subject
recipient: none
without: would; if; diet; budget; rouble; ruble; currency; price*; defence; defense; line held; frontline; truce; ceasefire
trust: 0.6

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: rally behind; rally around; rally round; rally to the (side|defence|defense|cause) of; rally to ~ (side|defence|defense|cause); throw ~ weight behind; close ranks behind; close ranks around; line up behind; swing behind; get behind; unite behind; stand behind; range oneself behind
subject: country, gov, leg, igo, person, named, opp, pty, body, ngo, place
target: person, named, country, gov, opp, body, thing
actor: subject
recipient: behind, around, round, of
without: bars; wheel; closed doors; hand; hands; trial; stood outside; police; cordon*; barrier*; fence; flag behind; plot; curtain; scenes; counter; schedule
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

# --- ELECT --------------------------------------------------------------------------------------------------

[ELECT vote]
verbs: (stand|run) for ~ (president|presidency|parliament|office|mayor|seat|re-election|another term|reelection); stand in ~ (election|elections|vote); stand as ~ candidate; contest ~ @vote
subject: person, named, pronoun, number, opp, pty
near: 2020; 2019; 2024; 2025; next; in august; in january; against; instead of; in place of; announced; said
actor: subject
recipient: none
without: right to; bar*; jailed; convicted; arrested; detain*; would; may; could; will not; disqualif*; refus*; cannot; allowed; after she; who stood; who ran
trust: 0.5

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT]
verbs: (land|come down|fall|crash|touch down|drift|be found) ~ (on|in|near|over|into)
subject: balloonthing
actor: none
recipient: none
trust: 0.65
without: race; festival; record; pilot

[INCIDENT disaster]
verbs: be closed; be shut; collapse; be closed off; buckle; give way; crack; sag; subside
subject: plantthing, thing, vehicle
near: after it (cracked|collapsed|sank|buckled|gave way|flooded|caught); (bridge|dam|flyover|embankment|viaduct|ceiling|roof|wall) ~ (collapsed|cracked|gave way|buckled|sagged|subsided)
actor: none
recipient: none
without: repairs planned; planned; talks; prices; rouble; ruble; market; missile*; shell*; drone*; blown
trust: 0.6

# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: name ~ (on|in) ~ @listingthing; (put|place|name|enter|include|list) ~ (on|in) ~ (blacklist|sanctions list|travel ban list|magnitsky list|entity list)
subject: country, igo, gov, place, named
target: person, number, named, body, jud, bus, gov, cop
actor: subject
recipient: object
absorbs: yes
without: kgb; extremist*; terrorist*; interior ministry; should; call*; urge*
trust: 0.75

[SANCTION discontinue]
verbs: block; freeze; stop servicing; deactivate; disconnect; cut off; stop accepting; stop processing; switch off; suspend ~ (services|operations) for
near: (visa|mastercard|swift|apple pay|google pay|paypal|western union|spotify|netflix|microsoft|binance|wise|revolut|payoneer) ~ (block*|froze|freezes|stop*|cut|suspend*|disconnect*|deactivat*|pull*|switch*)
object: trade, bus, number, country, person, site, assetthing, thing
subject: bus, named, none, thing, body
actor: subject
recipient: object, of
without: unblock*; restor*; fraud*; police
trust: 0.65

# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN]
verbs: reserve ~ right to (respond|retaliate|take|answer|act|strike|react|use|defend|impose|close|introduce|expel|mirror|reciprocate|resort); reserve ~ right of ~ (response|reply|retaliation)
subject: country, gov, igo, named, person, body, place, pronoun
actor: subject
recipient: against
absorbs: yes
without: company; copyright; editor*; lawsuit
trust: 0.75
`;
