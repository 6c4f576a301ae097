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
without: unblock*; restor*; fraud*; police; water; electricity; power supply; heating; phone; road; water supply; head; hand; finger; leg; village; storm; snow; flood*
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

[THREATEN]
verbs: (hint|signal|suggest|indicate|imply|intimate) ~ (that|at|could|may)
subject: country, gov, named, mil, pronoun
near: nuclear; mobilisation; mobilization; use ~ weapons; use of ~ weapons; retaliat*; retaliation; military response; cut off ~ (gas|oil|transit|supplies); close ~ (border|airspace); invade; invasion; strike on
actor: subject
recipient: to
absorbs: yes
without: talks; peace; reopen*; release*; lift*; analyst*; would not; will not; withdraw*
trust: 0.55

# --- what moves to the border, and who holds what -------------------------------------------------------------

[MOBILIZE weapons]
verbs: (truck|haul|rail|ferry|airlift|convoy|freight|cart|shunt) ~ (to|into|towards|through|across|from|over)
object: weapon
subject: country, mil, none, gov, troopsthing, named, convoything, person, body
not subject: crm, bus
near: border; frontier; belarus; range; training ground; storage; depot; base; airfield; brigade; front
actor: subject
recipient: none
implied actor: armed forces
without: smuggl*; seized; museum; scrap; sold; contraband; arrest*; detain*; back to russia; withdraw*
trust: 0.6

[MOBILIZE troops]
verbs: secure; guard; hold; occupy; man; garrison; take up guard at
subject: troopsthing, mil
target: border, place, property, thing
near: bridge*; airfield*; crossing*; road*; border; frontier; reactor; plant; depot; perimeter; junction; railway; substation; embassy; dam
actor: subject
recipient: none
without: release; medal*; freedom; line; hostage; talks; ceremony; election*; parade; prisoner*; loan
trust: 0.55

[MOBILIZE militia]
verbs: patrol; guard; stand guard on; stand guard at; man; police; keep watch on; comb; scour
subject: militiathing
near: border; frontier; streets; checkpoint*; forest*; crossing*; district*; strip; village*
actor: subject
recipient: none
without: hunter*; mushroom*; fire; missing; litter; wolves; animal*; lost; swan*
trust: 0.6

[MOBILIZE police]
verbs: (throw|form|put|string|draw|stretch|set) ~ (cordon|ring|chain) (around|across|round|along); (throw|form|put|string|draw|stretch|set) ~ (cordon|ring) of
subject: cop, mil, none, body, gov, person
not subject: opp, lab, cvl
actor: subject
recipient: none
implied actor: police
trust: 0.65

[MOBILIZE troops]
verbs: arrive; arrive in; arrive at; arrive from; pull into; roll into; cross into; reach; come into; enter; pass through; leave for
subject: convoything, vehicle, batch
near: (train|echelon|convoy|column|trains|convoys|columns|plane|planes|batch|consignment|trainload) ~ (with|of|carrying) ~ (equipment|hardware|tanks|soldiers|troops|ammunition|armour|missiles|vehicles|servicemen|howitzers|military|weapons|arms|shells|warheads|fighters|mercenaries)
actor: of
recipient: none
count subject: troops
implied actor: armed forces
without: aid; humanitarian; wounded; tourists; migrants; delay*; home; back from
trust: 0.6

# --- custody ------------------------------------------------------------------------------------------------

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

[COERCE seize]
verbs: ram ~ door; ram in; (break|smash|kick|bash|saw|cut|knock|force|prise) ~ (down|in|open|through) ~ door; (smash|kick|force|break|saw|prise) ~ door (down|in|open); force ~ way into; break into ~ (flat|apartment|home|house|office)
subject: cop, none, person, body, mil
not subject: opp, crm, ref, lab
near: police; officer*; kgb; riot; masked; omon; balaclava*; agents; special forces; siloviki; gubopik; operatives; security
actor: subject
recipient: possessor, of
implied actor: police
without: burglar*; thie*; fire; rescu*; firefighters; rescued
trust: 0.6

[ASSAULT beat]
verbs: (deliver|land|rain|inflict|strike|deal|aim) ~ (blow|blows|punches|punch|kicks|kick|beating) ~ (to|on|at|at the|down on); take ~ (blows|blow|kicks|truncheon) to ~ (head|body|face|back|kidneys|legs); rain ~ (blows|punches|kicks); give ~ (beating|hiding|kicking|thrashing)
subject: cop, mil, person, named, none, number
target: person, number, pronoun, named, opp, med, edu, bodypart, thing
not target: gov, country, bus
actor: subject
recipient: to, on, at, indirect, object
count recipient: injured
without: reputation; economy; hopes; talks; morale; heavy blow to; serious blow to; election*; match; ring; boxer; fight for title; rivals; plans; bloc
trust: 0.65

# --- what is told of torture and crimes ------------------------------------------------------------------------

[ACCUSE allege]
verbs: (document|record|collect|gather|log|register|catalogue|compile) ~ (crimes|war crimes|evidence|testimony|testimonies|cases|violations|abuses|accounts) ~ (of|by|in|from|about); (relay|hand|submit|pass|transfer|present|send) ~ (evidence|testimony|files|dossier) ~ (of|on|to)
subject: ngo, gov, cop, jud, opp, igo, med, person, named, body, country
near: war crime*; crimes against humanity; torture; deportation; abuses; ill-treatment; atrocit*; hague; icc; international criminal court; prosecutor*; violations; repression*
actor: subject
recipient: by, against, of
absorbs: yes
without: embassy; drugs; disease; museum; election result*; kgb said
trust: 0.6

[ACCUSE disapprove]
verbs: complain about; complain of; complain that; complain to; complain ~ about; raise ~ complaint about; grumble about; lodge ~ complaint about; lodge ~ complaint with
subject: person, named, opp, cvl, lab, ngo, rel, med, edu, number, peaceful
near: torture; beating*; ill-treatment; mistreatment; raid*; search*; arrest*; harassment; pressure; repression*; persecution; conditions in ~ (prison|colony|cell|custody); police; officers; guards; authorities; prison; denied; censorship; balloon*; violations; rigging; crackdown
actor: subject
recipient: to, about, of, against
absorbs: yes
without: neighbour*; noise; coffee; queue*; prices; smell; health; heart; chest; pain*; if
trust: 0.6

[ACCUSE disapprove]
verbs: be confronted with; confront ~ with ~ (evidence|facts|allegations|photographs|documents|proof|charges); confront ~ over; confront ~ about
target: person, gov, diplomat, named, country
actor: subject, by
recipient: object
without: reality; choice; problem*; difficulties; challenge*; crisis; shortage; task
trust: 0.6

[ACCUSE disapprove]
verbs: provoke; draw; trigger; spark; arouse; stir; incur; prompt; raise; earn; elicit
object: criticism, thing
near: (provok*|draw|drew|drawn|draws|trigger*|spark*|arous*|stir*|incur*|prompt*|rais*|earn*|elicit*) ~ (anger|ire|fury|wrath|outrage|indignation|condemnation|rebuke|outcry|protests|criticism) ~ (of|from|in|among) ~ (warsaw|minsk|moscow|kyiv|vilnius|riga|tallinn|berlin|brussels|washington|paris|london|prague|beijing|opposition|rights|un|eu|european|western|nato|government)
actor: of, from, in, among
recipient: subject
without: could; may; might; would; fear*
trust: 0.6

# --- peaceful dealings -------------------------------------------------------------------------------------------

[COOPERATE]
verbs: (operate|run|share|maintain|man|staff|build|produce|assemble|manufacture) ~ joint ~ (system|centre|center|plant|venture|patrols|patrol|force|base|production|unit|brigade|enterprise|company|network|station|facility|drones|headquarters); coordinate ~ (operation|raid|raids|arrests|work|response|investigation|actions|patrols|search|positions) with; cooperate on; cooperate in; work hand in hand; work side by side; (pool|swap|share|exchange) ~ (intelligence|data|information|evidence) (with|on|about)
subject: country, gov, cop, mil, person, body, named, jud, number, igo
actor: subject
recipient: with
without: refus*; urge*; call*; should; must; stop*; halt*; suspend*; no longer; accus*; alleg*; school; film; if; ready; agree*; plan*; offer*
trust: 0.55

[AID]
verbs: rush ~ (to|into); fly in; truck in; ship in; airlift; hurry ~ to; scramble ~ to; get ~ through to
object: aid
near: (blankets|food|medicine*|medical|aid|generators|tents|clothing|supplies|relief|water|vaccines|ammunition|shells|interceptors|rescuers|doctors) ~ (to|for)
subject: ngo, igo, country, gov, person, body, none, named
actor: subject
recipient: to, for
without: border guards; soldiers to the; seized; smuggl*
trust: 0.65

[AID]
verbs: help rebuild; help to rebuild; help restore; help repair; help equip; rebuild; help ~ (rebuild|restore|repair|reconstruct|equip|arm|train|treat|house|feed|evacuate|heat)
subject: country, igo, ngo, gov, bus, place
near: ukrain*; hospital*; school*; power grid; power plant*; homes; refugees; wounded; bridges; villages; soldiers; army; forces
actor: subject
recipient: object, possessor
without: trust; image; confidence; relations; ties; ties with; if; could; reputation; said would not
trust: 0.55

[CONSULT]
verbs: negotiate; be in talks; be negotiating; be in negotiations; bargain; hold ~ negotiations; be in contact; haggle; be talking
subject: diplomat, country, gov, igo, named, opp, person, body
not subject: bus, lab
near: (with|between|and) ~ (minsk|moscow|belarus|belarusian|russia|russian|lukashenko|kyiv|warsaw|vilnius|washington|the regime|the authorities|the government|the kgb) ~ (over|on|about|for); (negotiating|negotiated|negotiate|negotiates) ~ (release|swap|exchange|freedom|reopening|ceasefire|truce|transit|corridor)
actor: subject
recipient: with
absorbs: yes
without: refus*; reject*; ready to; willing; ruled out; not negotiate; no intention; price; salary; contract; bank; loan terms; if; should; urge*; call*; offer*
trust: 0.65

[SUPPORT]
verbs: justify; defend; excuse; vindicate; stick up for; speak up for; speak out for; come to the defence of; come to the defense of; stand up for
subject: gov, country, named, igo, pty, person, leg, diplomat, rel, body
not subject: jud, mil, cop, lab
near: (justif*|defend*|excus*|vindicat*|stuck|spoke|speaks|came|comes|stood|stands) ~ (landing|decision|invasion|war|crackdown|verdict|vote|election|sanctions|closure|ban|law|deal|move|action|actions|police|lukashenko|moscow|minsk|kyiv|russia|deployment|prisoners|athlete|journalist*|minority|rights)
actor: subject
recipient: object, for, of
absorbs: yes
without: title; himself; herself; itself; court; client; lawyer*; thesis; dissertation; border; failed to; no justification; cannot; tries; sought; positions; city; goal; lead
trust: 0.5

[SANCTION discontinue]
verbs: no longer (operate|work|sell|do business|trade|fly|supply|ship|accept|serve|deliver) ~ (in|to|with|from|for) ~ (belarus|russia|minsk|moscow|belarusian|russian); (cease|stop|end|wind up|wind down|halt|suspend|fold) ~ (operations|business|sales|work|deliveries|shipments|activities|services) (in|to|with) ~ (belarus|russia|minsk|moscow|belarusian|russian)
subject: bus, body, named, thing, country, person
actor: subject
recipient: in, to, with
without: repair*; bankrupt*; loss; strike; resum*
trust: 0.65

[SANCTION discontinue]
verbs: (prepare|draft|finalise|finalize|draw up|work on|ready|table|put together|hammer out) ~ (package|packages|round|set|list) of (sanctions|measures|restrictions); (prepare|draft|finalise|finalize|draw up|ready|put together) ~ (new|fresh|further|additional|more|tougher) (sanctions|restrictive)
subject: igo, country, gov, place, diplomat, person, leg
actor: subject
recipient: against, on
status: planned
absorbs: yes
without: threat*; warn*; support; aid; lift*; evad*; circumvent*
trust: 0.65

[SANCTION discontinue]
verbs: (cap|phase out|ban|embargo|block|outlaw|stop buying) ~ (price|prices|imports|import|purchases|oil|gas|potash|timber|steel|fertiliser|fertilizer|diamonds|crude) ~ (of|from) ~ (russian|belarusian|russia|belarus|minsk|moscow)
subject: igo, country, body, gov, place, named
not subject: bus
actor: subject
recipient: of, from
absorbs: yes
without: lift*; would; call*; urge*
trust: 0.65

[PROTEST strike]
verbs: prepare for ~ @strikething; gear up for ~ @strikething; plan ~ @strikething; vote for ~ @strikething; vote to strike
subject: lab, person, number, edu, opp
actor: subject
recipient: none
status: planned
without: air strike*; missile*; drone*; drones; police prepared; if
trust: 0.6

[PROTEST demo]
verbs: (pray|hold ~ prayer|sing|light ~ candles|kneel|lay ~ flowers|leave ~ flowers) ~ for ~ (prisoners|jailed|detained|victims|killed|prisoner|detainees|hostages); (shout|chant|cry|sing) ~ long live; pray for ~ (prisoners|jailed|detained|arrested)
subject: person, rel, opp, cvl, number, none, crowdpeople
actor: subject
recipient: none
without: pope; inside; peace; chapel service; lukashenko; soldiers killed; holocaust
trust: 0.55

[REQUEST change]
verbs: be urged to (leave|stay|avoid|refrain|evacuate|boycott|vote|report|return); advise ~ to (leave|avoid|refrain|depart|stay away); be advised to (leave|avoid|refrain|depart|stay away)
subject: gov, embassy, country, diplomat, none, body, igo, person
near: citizens; nationals; travel; belarus; russia; ukraine; border; country; immediately
actor: subject
recipient: object
absorbs: yes
without: doctor*; patients; rain; weather; heat; storm; drivers; tourists advised by
trust: 0.6

[RETREAT withdraw]
verbs: retreat from; pull back from; withdraw from; pull out of; fall back from; abandon; retreat; fall back to; give up
subject: country, mil, troopsthing, uaf, gov, place
near: (from|of|abandon*|gave up|gives up|given up) ~ (city|town|village|positions|bridgehead|lyman|kherson|avdiivka|bakhmut|bucha|irpin|chernihiv|kharkiv|sumy|izium|pokrovsk|island|outskirts|suburbs|front)
actor: subject
recipient: none
without: treaty; plan; idea; talks; race; if; would not; refus*; vow*; not retreat; claim
trust: 0.65

[RETREAT access]
verbs: be (admitted|permitted|allowed) (to|into|in|inside) ~ (polling|prison|colony|trial|courtroom|plant|zone|site|border|hearing|count); be (permitted|allowed|let) to (visit|enter|inspect|observe|see|meet|attend)
subject: igo, ngo, med, rel, diplomat, person, named, number
near: red cross; icrc; observer*; monitor*; inspector*; rapporteur; diplomat*; journalist*; reporter*; lawyer*; relatives; iaea; consul*; priest*; nuncio; ambassador*; mother; wife; parents
actor: by
recipient: subject
implied actor: authorities
without: not; only; except; no; refus*; never; if; should; must; demand*; urge*; hospital; school; bar
trust: 0.75

[INCIDENT disaster]
verbs: rage; burn; spread; smoulder; smolder; engulf; sweep through; consume; destroy; gut; raze
subject: accident, disaster, wildfirething
near: reserve; forest; peat*; hectares; warehouse; plant; factory; block of flats; market; building; houses; depot; village; apartment
actor: none
recipient: none
without: missile*; drone*; shell*; strike*; attack*; arson*; saboteur*; partisan*; set alight; debate; war
trust: 0.6

[CONCEDE]
verbs: (repeal|lift|end|scrap|abolish|revoke|cancel|rescind) ~ (martial law|state of emergency|emergency rule|curfew|mobilisation|lockdown)
subject: country, gov, leg, none, named, person, body, place
actor: subject
recipient: none
implied actor: authorities
without: refus*; call*; demand*; would; if; until
trust: 0.7

[MOBILIZE troops]
verbs: (construct|build|erect|expand|complete|finish|open|equip|renovate|restore) ~ (base|barracks|camp|garrison|hangars|bunkers|airfield|storage|depot|shelters|positions|facility|training ground) ~ (for|near|at|on|to house|to host); (widen|expand|enlarge|bolster|boost|build up|beef up|step up|increase|deepen) ~ (military presence|military footprint|garrison|presence of troops|troop presence)
subject: country, mil, gov, named, none, igo, place, body
near: regiment*; brigade*; troops; soldiers; military; missile*; nuclear; oreshnik; iskander*; wagner; nato; army; battalion*; warheads; air force; combat; presence
actor: subject
recipient: none
implied actor: armed forces
without: data base; tax base; closed; abandon*; sanction*; migrants; holiday; children
trust: 0.6

[MOBILIZE troops]
verbs: commence; get under way; be under way; kick off; start; begin; open; resume
subject: drill
near: near; range; large-scale; army; brigade*; battalion*; border; training ground; air force; tanks; live-fire; command-staff; zapad; reservist*; air-defence; air defence; territorial; paratroop*
actor: of
recipient: none
implied actor: armed forces
without: joint; fire drill; evacuation; emergency services; rescuers; firefighters; nato and; russia and belarus; belarus and russia; russian and belarusian; belarusian and russian; chinese
trust: 0.6

[MOBILIZE troops]
verbs: regroup; reassemble; mass; muster; form up; concentrate; build up; be massed; be concentrated; be mustered; dig in; deploy
subject: troopsthing, mil
not subject: cop
near: border; frontier; near; range; forest; axis; direction
actor: subject
recipient: none
count subject: troops
without: migrant*; parade; football; home; festival
trust: 0.6

[MOBILIZE weapons]
verbs: reposition; redeploy; rebase; forward-deploy; relocate; rotate; disperse
object: weapon
subject: country, mil, gov, none, named, person, body
actor: subject
recipient: none
implied actor: armed forces
without: withdraw*; home; museum; arrest*; sold
trust: 0.65

[ASSAULT explosives]
verbs: sever; blow off; tear off; rip off; cost
subject: weapon, bombthing, bombword
object: bodypart
actor: none
recipient: possessor, of
count recipient: injured
implied recipient: residents
without: market; deal; film; circular saw; sawmill
trust: 0.65

[RELOCATE evacuate]
verbs: relocate; resettle; move; transfer; clear; shift; rehouse; evacuate
target: number, person
near: (residents|villagers|families|pupils|patients|civilians|people|inhabitants|orphans|children) ~ (from|out of|to) ~ (village|villages|border|frontline|front|zone|city|town|towns|settlement*|safety|safer|shelter*|houses|shelling)
subject: gov, country, none, body, place, named, person, mil
not subject: bus
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: prisoner*; inmate*; troops; soldiers; migrants; new flats; housing programme; slum; camp; school building; detain*; hospital ward; film; forcibly; deport*
trust: 0.55

[COERCE restrict]
verbs: withhold ~ (accreditation|licence|license|permission|permit|visa|passport|passports|registration|clearance|approval|documents|pension|pensions|wages)
subject: gov, country, none, cop, jud, body, place, named
actor: subject
recipient: of, from, possessor
implied actor: authorities
without: employer*; tax; bank; data; company
trust: 0.65

[COERCE restrict]
verbs: impede; obstruct; hamper; hinder; stonewall; get in the way of; interfere with; thwart; bar ~ from; stop ~ from; keep ~ from; prevent ~ from
target: visitorsthing, med, ngo, opp, igo, jud
near: observer*; monitor*; lawyer*; journalist*; reporter*; counting; count; polling; trial; courtroom; filming; inspector*; rapporteur; rights; access; voters; consul*; diplomat*
subject: cop, gov, country, none, person, body, jud, place
not subject: opp, lab, disaster
actor: subject
recipient: object, of
absorbs: yes
implied actor: authorities
without: snow; fog; storm; goal; traffic; law against; fine for; jailed for; charged with; accused of; convicted; guilty
trust: 0.55

[COERCE restrict]
verbs: (strip|deprive) ~ of ~ (right|rights|citizenship|pension|benefits|property|nationality|parental|title)
target: person, number, named, pronoun, opp, body
subject: law, gov, country, named, jud, none, body, leg
actor: subject
recipient: object
absorbs: yes
implied actor: authorities
without: liberty; sleep; hosting; host; championship*; tournament*; accus*; would; could; may; if
trust: 0.65

[COERCE censor]
verbs: gag; muzzle; silence; black out; take off air; take off the air; pull off the air; yank off the air
object: med, site, opp, ngo
subject: law, jud, gov, cop, country, none
actor: subject
recipient: object
implied actor: authorities
without: would; could; want*; critics say; guns; fans; crowd; try; tried
trust: 0.65

[ACCUSE disapprove]
verbs: (depict|portray|characterise|characterize|paint|liken|compare|cast|present|denounce) ~ (as|to) ~ @slur; (depict|portray|characterise|characterize|paint|liken|compare|cast) ~ (as|to) ~ (torture|nazi|nazis|gulag|concentration|hitler|stalin|dictator|terrorist|terrorists|puppet|puppets|bandits|traitors|traitor|criminals|mercenaries|extremists|fascists|fascist|enemy|enemies|gestapo|slavery|prison|hostage*|aggressor|lackeys|stooges|agents)
subject: person, named, gov, country, igo, ngo, opp, med, text, body, pronoun, place
not subject: lifeless
actor: subject
recipient: object
absorbs: yes
without: novel; film; painting; play; exhibition; museum; artist; sculpture; mural
trust: 0.65

[SANCTION discontinue]
verbs: withhold ~ (funds|funding|money|aid|payment|payments|tranche|instalment|loan|euros|grants|subsidies|disbursement); withhold ~ from
subject: igo, country, place
object: money, aid, number, thing
target: country, place, gov, named
actor: subject
recipient: from
without: information; tax; wage*; data; evidence; endorsement; letters
trust: 0.65

[AID]
verbs: (allocate|earmark|set aside|disburse|release|channel|assign|provide) ~ (to|for) ~ (support|help|assist|aid|fund|finance|rebuild|equip|treat|house|exiled|refugees|civil society|independent media|ukrain*|victims|political prisoners|displaced|wounded)
object: money, number, aid
near: exile*; refugees; civil society; independent media; ukrain*; political prisoners; victims; displaced; families of; persecuted; humanitarian; repressed; students; demining; moldov*; wounded
subject: country, igo, gov, ngo, place, body, named, person, none
actor: subject
recipient: for, to
absorbs: yes
without: school; kindergarten; stadium; metro; roads; if; would; accus*; stop*; refus*; cut
trust: 0.65

[PROTEST demo]
verbs: (chant|shout|sing|yell|cry) ~ (zhyve|zhive|anti-government|anti-war|leave|go away|shame|freedom|uhodi|ukhodi|disgrace|slogans|release)
subject: person, opp, number, none, crowdpeople, edu, lab, cvl
actor: subject
recipient: none
without: concert; choir; festival; anthem at; jailed; fined; sentenced; detained for
trust: 0.6

[PROTEST strike]
verbs: (proclaim|declare|announce|launch|call|stage|begin|start|join) ~ @strikething
subject: lab, edu, opp, person, number
not subject: mil, troopsthing
actor: subject
recipient: none
without: air; drone*; missile*; hunger; end of the; threat*; if; would; court; illegal; mortar
trust: 0.6

[INCIDENT accident]
verbs: be wrecked; run aground; founder; capsize; sink; keel over; be grounded; jackknife; veer off; veer into; plough into; plow into; skid off; skid into; smash into; slam into; ram into; plunge into; plunge off; overshoot; roll over; leave the tracks; come off the rails; jump the rails; crash-land; ditch; stall and crash
subject: vehicle, flyingthing
not subject: troopsthing
actor: none
recipient: none
without: missile*; drone*; mine; torpedo*; shell*; crowd; protester*; police officers; deliberately; attack*; market; shares; sabotage*; rally; rammed; hit by; sanction*
trust: 0.65
`;
