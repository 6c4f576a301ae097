/** English words for what is given way in deed: releases, withdrawals, resignations. The format is told in ../format.ts. */
export const retreat = `
# --- RETREAT release

# Captives who are given back to their own.
[RETREAT release]
verbs: return to; hand over to; send home; give back to; be returned to; be sent home; be handed over to; deliver to; repatriate
object: person, number, named, cvl, ref, med, opp, mil
near: (held|jailed|imprisoned|captive|detained|convicted|sentenced) in; prisoners; prisoner; captives; captivity; hostages; freed; released; from ~ (jail|prison|colony|custody|captivity)
not subject: bus, edu, med
actor: subject, agent
recipient: object
count recipient: released
implied actor: authorities
needs: recipient
without: prison cell; cells; cell; to prison; to jail; to the colony; to custody; to their cells; to his cell; to her cell; bodies; body; remains; letter*; parcel*; extradit*; to minsk; to belarus; to belarusian; wanted; urge*; demand*; ask*; refus*; if; rights group; solitary
trust: 0.6

[RETREAT release]
verbs: be free
subject: person, named, opp, med, pronoun
near: (after|following|for ~ first time in) ~ (years|months|days|weeks) ; at last; finally; again; swap; exchange; pardon*; amnesty; prison; jail; colony; custody
actor: none
recipient: subject
implied actor: authorities
needs: recipient
without: if; feel; feels; felt; to ^choose; to choose; to ^leave; to leave; to decide; admission; tickets; lunch; only when; not free; born free; until; unless; would; must be; should be
trust: 0.6

[RETREAT access]
verbs: (let|allow|permit) ~ (inspectors|observers|monitors|attaches|attachés|rapporteur|delegates|envoys|diplomats|officers|experts) ~ (watch|observe|inspect|visit|see|enter|attend|monitor|follow|check); (admit|let in) ~ (inspectors|observers|monitors|attaches|attachés|rapporteur|experts)
subject: country, gov, place, body, none, mil
object: person, igo, ngo, diplomat, mil, body, number, expert, visitorsthing, thing, gov
not subject: lifeless, cop
actor: subject
recipient: object
without: refus*; not (let|allow|permit|admit); never; would not; if; urge*; call* on; deny; denied; demand*; ask*; museum; visitors; traffic
trust: 0.65

[RETREAT resign]
verbs: (quit|resign|step down) ~ in protest; (hand in|tender|submit|give) ~ (notice|resignation)
subject: diplomat, gov, post, leg, rel, jud, edu
near: ambassador*; envoy*; consul*; charge; diplomat*; minister*; head; director; rector; deputy; judge; general; chief
actor: subject
recipient: none
without: recall*; consultations; country; talks; room; hall; session; summit; workers; staff; dozens; players; collective
trust: 0.8

[RETREAT release]
verbs: walk free; (walk|come|step|get) out of (prison|jail|colony|custody|detention); leave ~ (prison|jail|colony|custody|police station|detention); emerge from (prison|jail|custody|detention); be freed; be released; regain ~ freedom; return home from prison; win ~ freedom
subject: person, named, number, none, peaceful
actor: agent
recipient: subject
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: position; duties; office; striker; midfielder; defender; goalkeeper; forward; contract; season; statement; video; report; film; album; footage; photo; data; message; document; transcript; guard; warden; lawyer; visit; day when; dream*
trust: 0.75

[RETREAT release]
verbs: release; free; let ~ go; set free; set ~ free; let ~ out; liberate; discharge; let off; allow home; send home; let out of jail; turn loose; hand over; swap; let home; bail; walk out of
object: person, named, number, none, peaceful
subject: person, body, named, number, country, none, place, release
not subject: bus
not object: text, money, law, weapon, vehicle, aid
actor: subject
recipient: object
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: post of; duties; striker; midfielder; defender; goalkeeper; winger; squad; call for; discharged from ^hospital; from ^hospital; half of its workforce; sports club; redundan*; payroll; they let us; they let me; out of ^school; out of the ^canteen; out of ^class; of the ^restaurant; from ^office; from his ^post; from her ^post; of his ^contract; of a ^contract; from his ^contract; from her ^contract; by the ^club; by his ^club; free of ^charge; free of ^duty
trust: 0.75

[RETREAT release]
verbs: give up; swap; trade; hand back; exchange; return
object: person, named, number, peaceful
near: night in a cell; in custody; after questioning; prisoner*; swap; exchange; spy; spies; agents; hitman; hit man; pilots; in return; captive*; jailed; detainees; political
actor: subject
recipient: object
count recipient: released
without: cell; cells; hope; weapon*; seat; passport; claim
trust: 0.6

[RETREAT release]
nouns: release; freeing; liberation; prisoner release
actor: subject
recipient: object
needs: recipient
count recipient: released
implied actor: authorities
without: press release; call* for; demand*; urg*; insist*; condition; in exchange for; ask*; appeal*; seek*; campaign*; hail*; welcom*; praise*; until; immediate; statement; film; hope*; talks; negotiat*; secure
trust: 0.5

[RETREAT release]
verbs: walk free; walk out of ~ @prison; leave ~ @prison; emerge from ~ @prison; step out of ~ @prison; come out of ~ @prison; be out of ~ @prison; be at liberty; go free; return from ~ (jail|prison|detention|colony|custody|akrestsina|akrestsina|okrestina); come back from ~ (jail|prison|detention|colony|custody|akrestsina|okrestina); get out of ~ @prison; cross to freedom; regain freedom; regain liberty; breathe ~ air; be ~ let go; be on bail; see ~ end of ~ (term|sentence); finish serving; complete ~ (sentence|term); serve out ~ (sentence|term)
subject: person, named, number, pronoun, peaceful, opp
near: prison*; jail; custody; colony; detention; cell; sentence; term; freed; released; release; pardon*; pardoned; amnesty; freedom; gates; gate; swap; political prisoner*; prisoner*; jailed; behind bars; akrestsina; okrestina; zhodzina; serving; served; days; years; exchange; inmates; detainee*; remand
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; may; might; could; would; should; hope*; call*; demand*; urge*; died; escape*; hospital; tomorrow; church; talks; meeting; election; party; day when; dream*
trust: 0.6

[RETREAT release]
verbs: walk out; come out; be out; be home; be free; go home; come home; get out; step off; step off ~ (bus|plane|train); be reunited with; embrace
subject: person, named, number, pronoun, peaceful, opp
near: prison*; custody; colony; detention; freed; released; release; pardon*; pardoned; amnesty; freedom; swap; political prisoner*; prisoner*; behind bars; akrestsina; okrestina; zhodzina; inmates; detainee*; remand; prisoner exchange; in an exchange; under an exchange; serving time; served his time
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; may; might; could; would; should; hope*; call*; demand*; urge*; died; escape*; hospital; tomorrow; church; talks; meeting; election; party; day when; dream*
trust: 0.6

[RETREAT release]
verbs: hand over; hand back; turn over; deliver; send back; send home; let go; let out; let ~ out; let ~ walk; let ~ leave; allow home; set ~ at liberty; put ~ on ~ (plane|bus) to freedom; trade; swap; exchange; grant ~ freedom; give ~ freedom; open ~ (gates|cells) to; drop off at home; discharge from ~ custody; release on bail; release from ~ @prison; free from ~ @prison; drive ~ to ~ border; fly ~ out; bring ~ (out|home); get ~ out; secure ~ release; win ~ release; secure ~ freedom
object: person, named, number, pronoun, peaceful
near: prisoner*; freed; released; jail; prison; custody; detention; amnesty; pardon*; swap; exchange; captive*; jailed; political; inmates; convict*; colony; detainee*; pows; diplomats; envoy
subject: person, body, named, number, country, none, place, gov
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: extradit*; wanted; weapon*; baton; documents; petition; list; if; should; demand*; urge*; call*; refus*; proposed; offer*; police handed; note; power; ransom; evidence
trust: 0.6

[RETREAT release]
verbs: be set free; be let go; be freed; walk free; go free; regain freedom; regain liberty; be back with ~ family; be back home; be reunited with; be at large; taste freedom; be discharged; come home from ~ (jail|prison|colony|custody|akrestsina)
subject: person, named, number, pronoun, peaceful
not subject: troopsthing
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
near: prison*; jail; colony; custody; bars; detention; amnesty; pardon*; free; freed; set; sentence; term; years; days; cell; hours; political; swap; released
without: if; may; could; would; hope*; until; demand*; hospital; day when; dream*
trust: 0.6

[RETREAT release]
verbs: cross into ~ as free; cross ~ border ~ free; arrive ~ free; land ~ free; cross into; arrive in; be brought to; be taken to; be flown to; be welcomed in; reach
subject: peaceful
near: free; freed; released; release; freedom; pardoned; swap; exchange
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; could; may; transferred
trust: 0.6

[RETREAT release]
verbs: hand over; hand ~ over; hand back; return; transfer; deliver
object: cvl, mil, number, peaceful, person
near: civilians; prisoners of war; pows; captives; freed; released; swap; exchange; exchanged; pardoned
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: cell; cells; bodies; body; remains; aid; weapons; if; should; demand*; urge*; letter; migrants; border guards; extradit*; passport*
trust: 0.6

[RETREAT release]
verbs: (throw|fling|swing) open ~ (prison|jail|cell) door; open ~ (prison|jail|cell|colony) ~ (door|gate) (to|for); hand ~ (freedom|liberty) back; give ~ freedom; breathe ~ free air; taste freedom; be back at ~ liberty; be at liberty; be ~ free (man|woman|people); (fly|whisk|drive|bus|ferry) ~ from ~ (prison|jail|colony) to; see ~ inside of ~ prison for ~ last time
subject: person, named, number, gov, country, none, peaceful, pronoun
actor: subject
recipient: object, for, to
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: if; would; until; journalist*; tour; visitors; dream*; hope*; never
trust: 0.6

[RETREAT release]
verbs: (put|place|load|fly) ~ on ~ (plane|flight|bus|jet) to; (put|place) ~ aboard ~ (plane|flight|bus|jet)
object: person, named, number, pronoun, peaceful
near: pardoned; pardon; prisoner*; freed; captive*; inmates; sentenced; swap; years in; jailed; clemency; amnesty
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: deport*; expel*; barred; migrant*; if; would; extradit*
trust: 0.6

[RETREAT release]
verbs: fly ~ to ~ (vilnius|warsaw|berlin|freedom|lithuania|poland); spring; (open|unlock|unbolt) ~ (cell|cells|gates|doors) (of|for|to); amnesty; put ~ on ~ bus to; let ~ walk; hand ~ over to ~ (american|us|lithuanian|german|relatives|family|diplomats)
object: peaceful, opp, number, property
near: prisoner*; inmate*; captive*; detainee*; dissident*; jailed; hostage*; political
subject: country, gov, place, person, named, none, body
actor: subject
recipient: object, of, for
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: if; would; surprise; leak; trap; deport*; expel*; migrant*; refus*; killed
trust: 0.68

[RETREAT release]
verbs: put ~ on ~ (plane|flight|bus|train) home; be put on ~ (plane|flight|bus|train) home; fly ~ home; fly home; bring ~ out; walk out of ~ (gates|gate); walk through ~ (gates|gate); walk out; come out; get out; be out; be back; be home; be back home; be back with; breathe ~ free air; spend ~ first ~ (day|night) (free|at liberty); be spared ~ rest; be handed ~ freedom; be given ~ freedom; be let off; leave ~ behind bars
target: person, named, number, pronoun, peaceful
near: death row; prison gates; gates of the; after serving; sentence served; served her; served his; his sentence; her sentence; years behind bars; years in jail; years in prison; months in jail; months in prison; days in jail; from prison; from jail; swap; freed; released; pardoned; amnesty; colony; term ended; term expired; full term; days in custody; inmates
actor: agent
recipient: subject, object
needs: recipient
count recipient: released
implied actor: authorities
without: if; may; could; would; hope*; call*; demand*; urge*; escape*; died; talks; strike; troops; migrants; hospital; sentenced; until; when he; when she
trust: 0.6

[RETREAT release]
verbs: (allow|permit) to (walk|go|leave|return|come) ~ (free|home|jail|prison|custody|out); let ~ (walk|go|leave) ~ (free|home|jail|prison|custody); be amnestied; be pardoned and; (release|free) on ~ (parole|bail|recognisance|licence|pledge); release early; free early; (swap|trade|exchange) for
target: person, named, number, pronoun, peaceful
near: jail; prison; custody; colony; freed; release*; pardon*; prisoner*; behind bars; detention; amnesty; sentence; death row; exchange; swap; bail; parole
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: if; demand*; urge*; call*; could; may; hope*; students; journalists; tourists; euros; dollars; coach; player; troops; refuse*
trust: 0.65

[RETREAT release]
verbs: be let go; be let out; be let off; be turned loose; be allowed home; be sent home; be dropped off; be put out; be freed; be released; be set free; be set at liberty; be bailed; be discharged; walk free; go free; be free; be out; be home; come home; be at home
near: by midnight; (same|next) (evening|day|night|morning|afternoon); by (lunchtime|evening|midnight|noon|morning|nightfall|dawn); after (questioning|midnight|an hour|hours|a few hours|two hours|three hours|interrogation|a search|paying); without (charge|charges|a report|a fine|explanation|a protocol); on (bail|parole|their own recognisance|a written undertaking|recognisance); hours later; hour later; days later; shortly; soon; overnight; later; pending trial; pardoned; amnesty; by decree; swap; exchange; prison; prisoners; colony; arrested; detained; held; released; custody
subject: person, named, number, pronoun, opp, med, edu, cvl, lab, peaceful, rel, none
actor: none
recipient: subject
count recipient: released
implied actor: authorities
without: free to ^(take|choose|leave|go|walk|speak|move|use|do|say|vote|come|decide|travel|work|write); free of; if; may; might; could; would; should; demand*; urge*; hospital; film; album; figures; tank*; troops; job; workers; laid off; contract; army sports; dog; balloon*; steam; data; album; footage; striker; midfielder; defender; goalkeeper; winger; dinamo; club; contract; position; duties; day when; dream*
trust: 0.8

# The gate itself opens, and someone waits before it.
[RETREAT release]
verbs: (open|swing open|close behind) ~ for; be (met|greeted|embraced|welcomed|hugged|awaited|picked up) ~ (at|outside|by) ~ (gate|gates|prison|colony|jail); be met at; be embraced at
subject: thing, person, named, prison, property
near: prison gates; prison gate; colony gates; gates of the prison; gates of the colony; jail gates; jail's gates; sentence served; served (his|her) sentence; at the gate; after serving; after years in prison
actor: none
recipient: for, subject
implied actor: authorities
without: factory; school; airport; visitors; convoy; if; lorries; parcel*; museum; embassy
trust: 0.65

# Freed people who land, are handed over and are welcomed.
[RETREAT release]
verbs: (land|arrive|touch down|step off|be flown|be brought|be taken|be driven|be handed|be turned|be passed|cross|come) ~ (in|at|from|to|into|over|out|on)
subject: person, named, number, pronoun, opp, med, edu, cvl, peaceful
near: freed prisoners; freed political; prisoner swap; prisoner exchange; exchange of prisoners; released prisoners; in exchange for; condemned to; pardoned prisoners; those freed; after ~ years in ~ (prison|jail|colony|captivity); hours after ~ release; after his release; after her release; after their release; freed from
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; could; would; hospital; migrants; arrested; detained; court; to prison; prison colony; jail term; visit; delegation; for talks; sentenced
trust: 0.5

[RETREAT release]
verbs: (pass|turn|hand|deliver) ~ (over|across|back); pass ~ to; (put|drive|bus|fly|take|bring) ~ (across|over|out of|to) ~ (border|frontier|crossing|embassy|country|freedom)
object: peaceful, number
near: prisoners; freed; political; amnesty; pardoned; released; swap; exchange; captivity; behind bars
subject: country, gov, place, none, body, person
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: extradit*; wanted; weapon*; if; could; migrants; bodies; letters; parcels; to prison; court; police; list; petition; notes; food
trust: 0.6

[RETREAT release]
verbs: be handed over to ~ (americans|american|us|envoy|delegation|diplomats|families|family|relatives|ukraine|ukrainian|lithuania|lithuanian|poland|polish|vatican|nuncio|germany|german); be handed to ~ (americans|american|us|envoy|delegation|diplomats|families|family|relatives); arrive in ~ (vilnius|warsaw|freedom) ~ (after|from) ~ (prison|release|pardon|captivity|jail|pardoned); (cross|arrive) ~ (free|as free); taste ~ freedom; (leave|walk out of|emerge from|exit) ~ @prison
subject: person, number, opp, named, pronoun
near: prisoner*; freed; released; pardon*; swap; exchange; political; envoy; jailed; prison; colony; captivity
actor: none
recipient: subject
count subject: released
implied actor: authorities
without: if; fail* to; could not; dead; coffin; extradit*; suspect*; fugitive*; wanted; body; bodies; remains; visit*; lawyer; parcels; to face; to stand trial; pardon me
trust: 0.6

[RETREAT release]
verbs: parole; be paroled; (grant|win|get|receive|give) ~ (parole|conditional release|early release); (let|let out|release|free|set free|come out|walk out|leave|discharge) ~ on ~ (parole|bail|licence|probation|medical|health|compassionate|humanitarian); be let out on parole
subject: cop, jud, gov, none, person, named, country, place, number, pronoun
target: person, named, number, pronoun, opp
not object: thing, text
actor: none
recipient: object, subject
count recipient: released
implied actor: authorities
without: if; could; deni*; refus*; reject*; appli*; apply; hearing; eligible; hope*; violat*; breach*; until; request*; may; officer
trust: 0.75

# Those freed are put over a border: the release is told beside it.
[COERCE deport]
verbs: (usher|walk|escort|lead|drive|bring|take|hand|deliver|bus|carry|fly|see|let) ~ (across|over) ~ (border|frontier); (bring|bus|drive|fly|take|escort|usher|whisk) ~ (to|into) ~ (lithuania|vilnius|poland|warsaw|ukraine)
target: person, number, named, opp
not target: ref, mil
near: prisoner*; freed; political; pardoned; released; convict*; amnest*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: migrant*; smuggl*; refugees; helped; volunteers; illegally; if; could; extradit*; prisoners of war; pows; body; remains; doctors; relatives of; wives
trust: 0.7

[RETREAT release]
nouns: release; freeing; liberation; early release; prisoner release
object: person, number, named, opp, med, peaceful, pronoun
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: call* for; demand*; urg*; insist*; condition; ask*; appeal*; seek*; campaign*; until; immediate; hope*; talks on; negotiat*; secure; petition*; press for; pressing; in exchange for; for the release; video; album; statement; unconditional
trust: 0.72

# --- RETREAT withdraw

[RETREAT withdraw]
verbs: withdraw; pull out; pull back; retreat; move out; return to base; leave; redeploy to base; evacuate; go home; stand down; pull ~ from; bring home
subject: troopsthing, country, body, none
object: troopsthing, none
near: troop*; soldier*; force*; army; military; border; garrison; unit; fighter*; mercenar*; drill*; contingent
actor: subject
recipient: none
count object: troops
count subject: troops
without: sanction; embassy; ambassador; licence; bid; treaty; envoy; exile; city; staff; accreditation
trust: 0.6

[RETREAT withdraw]
verbs: pull out of; withdraw from; withdraw; pull back from; fall back from; move out of; leave @campthing; quit @campthing; remove ~ from ~ (border|soil|territory|belarus); take ~ out of; ship ~ (out|back|home); bring ~ home; send ~ (home|back to base|back to barracks); return to barracks; return to ~ (base|barracks|garrison|deployment); break camp; strike camp; fold ~ camp; abandon ~ (camp|position|positions|base); vacate ~ (base|camp|barracks); wind up ~ (presence|mission|base); end ~ (deployment|presence|mission); scale down ~ (presence|deployment|exercise|patrols); reduce ~ (troops|contingent|presence|garrison); thin out; stand down; take ~ off alert; lift ~ alert; dismantle ~ (barrier|barriers|roadblocks|checkpoint); lift ~ (siege|cordon|blockade|roadblock)
subject: troopsthing, weapon, mil, uaf, country, body, none, cop, pronoun
near: troop*; soldier*; forces; army; military; border; garrison; units; fighter*; mercenar*; drill*; exercise*; contingent; wagner; camp; base; barracks; missile*; warhead*; nuclear; tanks; hardware; equipment; battalion*; brigade*; jets; convoy; guards; helicopters; reserve
actor: subject
recipient: none
count object: troops
count subject: troops
without: sanction*; embassy; ambassador; licence; bid; treaty; envoy; exile; accreditation; for ukraine; for the front; barracks towards; body; bodies; corpse; for the border; to the border; towards the border; for belarus; to belarus; for drills; for exercises; killed; resigned; party; job; deserted
trust: 0.55

# Whoever goes home must be soldiers, or their arms.
[RETREAT withdraw]
verbs: leave; quit; depart; depart from; head home; return home; go back to; go back; set off home; be flown home; be taken out; be shipped to; be shipped home; be shipped out; be shipped back
subject: troopsthing, weapon, mil, uaf
near: troop*; soldier*; forces; army; military; border; garrison; units; fighter*; mercenar*; drill*; exercise*; contingent; wagner; camp; base; barracks; missile*; warhead*; nuclear; tanks; hardware; equipment; battalion*; brigade*; jets; convoy; guards; helicopters; reserve
actor: subject
recipient: none
count subject: troops
without: sanction*; embassy; ambassador; licence; bid; treaty; envoy; exile; accreditation; for ukraine; for the front; barracks towards; body; bodies; corpse; for the border; to the border; towards the border; for belarus; to belarus; for drills; for exercises; killed; resigned; party; job; deserted
trust: 0.55

[RETREAT withdraw]
verbs: fly out of; fly home; leave; depart; pull back; pull out; roll out; go; be gone; withdraw; be withdrawn; be pulled; clear out
subject: weapon, mil, uaf
near: last; all; base; airfield; border; belarus; camp; home; russia; russian; troops; wagner; soil; frontier
actor: subject, possessor
recipient: none
count subject: troops
without: airspace; for ukraine; for the front; for the border; towards; to the border; killed; crash*; protest*; from belarus on; attack*; launched; for drills; bound for
trust: 0.55

[RETREAT withdraw]
verbs: pull; withdraw; move; take; bring; lead; remove; fly; ship
object: troopsthing, weapon
near: out of; home; back from; away from; back to russia; from the border; from the frontier; from belarus; from belarusian
subject: country, mil, gov, none, body, person, place, uaf
actor: subject
recipient: none
count object: troops
without: eastern border; western border; southern border; to the eastern; to the northern; to the western; ukraine from; towards ukraine; to the front; to the border; to belarus; from belarus to ukraine; from belarus at; into belarus; if; unless; demand*; urge*; call*; refus*; sanction*; diplomat*; police took; drone*
trust: 0.6

[RETREAT withdraw]
verbs: (complete|begin|start|finish|speed|resume|order|announce|conclude) ~ (withdrawal|pullout|pull-out|pullback|retreat); leave ~ (base|positions|barracks); abandon ~ (positions|base|outpost|checkpoint)
near: troop*; soldier*; force*; army; military; unit; fighter*; contingent; garrison
subject: country, body, mil, person, none, troopsthing, uaf
actor: subject
recipient: from, of
without: urge*; demand*; call* on; if; unless; refus*; deadline
trust: 0.6

[RETREAT withdraw]
verbs: head back to ~ (barracks|base|bases|garrison|garrisons|russia|home); head back; head home; go back to ~ (barracks|base|bases|garrison|garrisons|russia); move back to ~ (barracks|base|bases|garrison); pull back to ~ (barracks|base|bases|garrison); return to ~ (barracks|base|bases|garrison|garrisons|permanent); march back to; ship out; fly out; pull out of ~ (camp|base|belarus|positions|village); clear out of; move out of ~ (camp|base); vacate; abandon ~ camp; be withdrawn; be pulled back; be pulled out; be sent home; be recalled; be rotated out; leave ~ (camp|base|belarus|belarusian soil|positions|garrison)
subject: troopsthing, mil, uaf, weapon, person, cop
near: troop*; soldier*; units; unit; army; wagner; mercenar*; fighters; brigade*; battalion*; regiment*; exercise*; drill*; manoeuvres; contingent; paratroop*; convoy*; tanks; reservists; armour; squadron; jets; missiles; warheads; interior troops; helicopters
actor: subject
recipient: none
count subject: troops
without: body; bodies; corpse; sanction*; embassy; ambassador*; for ukraine; for the front; front line; to the border; towards the border; killed; resign*; job; deserted; ill; protest*; work; if; airspace; migrant*
trust: 0.6

[RETREAT withdraw]
verbs: leave ~ (barracks|base|garrison|camp|range) for ~ (russia|home)
subject: vehicle, troopsthing, mil
actor: subject
recipient: none
count subject: troops
trust: 0.5

[RETREAT withdraw]
nouns: troop ^withdrawal; ^withdrawal of troops; ^withdrawal of russian; ^withdrawal of forces; ^withdrawal of soldiers; ^withdrawal of missile; ^withdrawal of warheads; pullout; pull-out; pullback; ^departure of the last; ^departure of troops; ^departure of wagner; ^return of troops to; ^return to barracks
actor: subject, genitive
recipient: none
near: troops; soldiers; forces; wagner; army; barracks; units; missiles; warheads; mercenaries; contingent; began; begun; completed; announced; started; continues
without: demand*; call* for; urg*; if; until; condition; insist*; treaty; talks; sanctions; market; ambassador; afghan*; in return for
trust: 0.5

[RETREAT withdraw]
not object: person, number, ref
verbs: (turn|turn around|head|go|pull|roll|drive|march|fly|return|come) ~ back; turn around; stand down; call off ~ (mutiny|advance|march|offensive|exercise|exercises|manoeuvres|drill|drills); be called off; go home; fly home; be back; be back in ~ (barracks|base|garrison); be back from; leave for home; be home
subject: mil, troopsthing, uaf, convoything
near: short of; kilometres from; kilometers from; capital; moscow; kyiv; barracks; base; home; garrison; outskirts; border; front; mutiny; exercise; exercises; drills; mission; from ukraine; from kazakhstan; peacekeep*; contingent
actor: subject
recipient: none
count subject: troops
without: migrant*; for the front; to the front; if; protest*; killed; attack*; prison; police
trust: 0.6

[RETREAT withdraw]
verbs: (roll|pull|draw|move|march|bring|send|ship) ~ back ~ (from|to); (roll|pull|draw|bring) ~ (home|out)
object: troopsthing, mil
subject: country, gov, mil, place, person, named, none
near: border; frontier; base; bases; barracks; garrison; home; withdraw*; withdrawn; front; contingent
actor: subject
recipient: from
count object: troops
without: if; would; urge*; call* on; demand*; police; forced; drove; repel*; counter*; protesters
trust: 0.65

[RETREAT withdraw]
verbs: (dismantle|pack up|close|fold up|vacate|leave|clear out of) ~ (camp|camps|base|bases|positions|garrison|barracks|headquarters)
subject: mil, uaf, troopsthing, body, named
near: troops; soldiers; wagner; mercenaries; fighters; army; withdraw*; left belarus; returned; base; front; forces
not subject: cop, gov, ngo, opp
actor: subject
recipient: none
without: if; would; protest*; summer; school; migrant*; refugee*; exercise*; drill*
trust: 0.55

[RETREAT withdraw]
verbs: (depart|leave|pull out|set off|roll out) ~ from
subject: vehicle, convoything, troopsthing
near: troops; soldiers; wagner; fighters; hardware; tanks; battalion; brigade; servicemen
actor: possessor, of
recipient: from
without: for ukraine; towards; to the front; if; would; freight; passenger*; to the border; for the border; evacuees
trust: 0.55

[RETREAT withdraw]
verbs: cede; surrender; yield; give up; relinquish; lose; abandon
object: settlement
subject: country, mil, uaf, place, gov
actor: subject
recipient: to
without: if; would; could; must; should; never; not; population; market
trust: 0.6

[RETREAT withdraw]
verbs: cross back; cross back into; roll back into; head back; head back to; drive back to; go home; fly home; return to ~ (russia|base|bases|barracks|permanent); leave for home; leave for ~ (russia|permanent); be back in ~ (russia|barracks); set off home
subject: troopsthing, convoything, mil, vehicle
near: troops; soldiers; convoy; convoys; wagner; drills; exercise*; column; battalion*; units; brigade; fighters; mercenaries
not subject: cop, opp, lab
actor: subject
recipient: none
count subject: troops
without: prisoner*; wounded; if; front; coffin*; killed; back into belarus; attack*; arrive*
trust: 0.6

[RETREAT withdraw]
verbs: retreat from; pull back from; withdraw from; pull out of; fall back from; abandon; retreat; fall back to; give up
subject: country, mil, troopsthing, uaf, gov, place
near: (from|of|abandon*|gave up|gives up|given up) ~ (city|town|village|positions|bridgehead|lyman|kherson|avdiivka|bakhmut|bucha|irpin|chernihiv|kharkiv|sumy|izium|pokrovsk|island|outskirts|suburbs|front)
actor: subject
recipient: none
without: treaty; plan; idea; talks; race; if; would not; refus*; vow*; not retreat; claim
trust: 0.65

[RETREAT withdraw]
nouns: withdrawal; pullout; pull-out; pullback; departure; redeployment
object: troopsthing, mil, uaf
actor: subject, object
recipient: none
count object: troops
without: demand*; call* for; urg*; if; until; condition; insist*; treaty; talks; ambassador; in return for; hope*; afghan*
trust: 0.55

# --- RETREAT resign

[RETREAT resign]
not subject: bus
not object: agreement
verbs: resign; step down; quit; stand down; tender ~ resignation; leave ~ post; bow out; hand in ~ notice; hand in ~ resignation; give up ~ post; vacate; relinquish; abdicate; submit ~ resignation; announce ~ resignation; lay down ~ powers
subject: person, body, named, number, post
object: post, none, body, place
actor: subject
recipient: none
without: alliance; venture; consortium; cartel; treaty; pact; country; coach; shift; strike; demand*; call* on; urg*; refus*; calls; until; should; must; smoking; job at; club; tram; from the bus; from the train; from the stage; podium; pupil; passenger
trust: 0.7

[RETREAT resign]
nouns: resignation
actor: subject, of
recipient: none
needs: actor
without: call* for; demand*; urg*; calls; seek; accept*
trust: 0.45

[RETREAT resign]
verbs: give up ~ (post|job|seat|position|mandate|chair|captaincy); quit ~ (post|job|seat|squad|team|service|party|force|police|parliament|government|state television|channel); quit as; step aside; step aside as; resign as; resign from; resign over; resign in protest; hand in ~ (badge|resignation|uniform|shoulder); throw ~ (uniform|epaulettes|badge) ; lay down ~ (office|mandate|post|duties|badge); leave ~ (service|force|post|ministry|state television|channel|squad) ; turn in ~ badge; withdraw ~ (candidacy|name|names|signature|signatures); pull out of ~ race; drop out of ~ race; bow to ~ pressure and; leave office; vacate ~ (post|seat|office); retire from ~ (office|post); part with ~ post
subject: person, named, number, pronoun, post, none
near: minister; ambassador; diplomat*; officer*; policeman; policemen; police; judge; judges; deputy; director; protest; violence; post; office; resign*; presenter*; television; journalist*; squad; team; national; federation; head; chief; petition; signed; candidate*; race; seat; parliament; job; chairman; chairwoman; governor; mayor; rector; uniform
actor: subject
recipient: none
count actor: persons
without: treaty; pact; coach of; strike; shift; demand*; call* on; urg*; refus*; until; should; must; smoking; sacked; fired; dismissed by; troops; killed; eu; bloc; if
trust: 0.6

[RETREAT resign]
verbs: walk out; announce ~ leaving; announce ~ departure; announce ~ (would|to) step down; offer ~ resignation; leave ~ (government|cabinet|office|politics|parliament|ministry|commission); surrender ~ (seat|post|mandate); quit ~ (government|cabinet|parliament|party|ministry); pack it in; step aside; take ~ leave of ~ post; make way for ~ successor
subject: gov, leg, jud, diplomat
not subject: country, body
actor: subject
recipient: none
without: talks; meeting; summit; if; would; building; country; visit; embassy; session; belarus; refus*; not; accept*; hearing
trust: 0.68

[RETREAT resign]
verbs: throw in ~ towel; hand in ~ (notice|resignation|papers|badge); call it (quits|day); fall on ~ sword; give ~ notice; give in ~ notice; clear ~ desk; turn in ~ (badge|resignation|notice); walk out on ~ job; walk out of ~ job; throw up ~ job
subject: person, named, gov, edu, pronoun, number, cop
actor: subject
recipient: none
without: match; bout; round; season; coach; striker; champion*; title; if; would; landlord; tenant; talks; give notice to; strike; club; band
trust: 0.6

[RETREAT resign]
verbs: resign; quit; step down; stand down; bow out; hand in ~ notice; hand in ~ papers; hand in ~ resignation; give notice; leave ~ job; submit ~ resignation; give up ~ post; turn in ~ badge; take off ~ epaulettes; follow ~ within; follow ~ out; (put|lay|throw|place|slam) ~ (badge|badges|epaulettes|shoulder|pass|passes|resignation|papers) ~ on ~ (table|desk)
subject: gov, leg, jud, cop, post, diplomat, mil, igo
near: minister; deputy; ambassador; chief; head; officer; judge; prosecutor; colonel; major; captain; lieutenant; police; mayor; governor; chairman; secretary; envoy; diplomat; speaker; commissioner; government; cabinet; adviser; aide
object: none, post, body
actor: subject
recipient: none
count actor: persons
without: demand*; call*; urg*; refus*; should; must; if; would not; treaty; pact; bloc; union; coach; rumour*; denied; smoking; plant
trust: 0.75

[RETREAT resign]
verbs: (retire|stand down|step down|quit) ~ (in protest|in disgust|early|under pressure)
subject: diplomat, gov, jud, leg, cop, mil, person, named, med
actor: subject
recipient: none
without: train; school; rally; streets; if; would; home; stage; country; match; hall; session; studio
trust: 0.6

[RETREAT resign]
verbs: accept ~ resignation
actor: possessor, of
recipient: subject
without: refus*; not accept
trust: 0.65

[RETREAT resign]
nouns: resignation
object: gov, leg, jud, diplomat, post, mil, cop
actor: object
recipient: none
near: accepted; announced; came; comes; followed; surprise*; tendered; handed; submitted; effect; immediate effect
without: call* for; demand*; urg*; seek; want*; mistake; would; could; if; reject*; refus*
trust: 0.55

# --- RETREAT access

[RETREAT access]
verbs: let in; allow ~ (observer|inspector|monitor|doctor|lawyer|journalist|diplomat); admit ~ (observer|inspector|monitor); allow access; grant ~ access; open ~ (facility|prison|site) to; permit ~ visit; let ~ see; let ~ visit; allow ~ to visit; allow ~ to see; give ~ access
object: person, body, border, named, none, site
actor: subject
recipient: object, to, for, indirect
implied actor: authorities
without: never; embassy; case; not; wound; debate
trust: 0.6

[RETREAT access]
verbs: let ~ in; let ~ through; allow ~ in; allow ~ into; admit; admit ~ to; open ~ (door|doors|border|border crossing|crossing|crossings|gates) (to|for); reopen; unblock; unseal; unlock; restore ~ (traffic|access|movement); resume ~ (traffic|admission); lift ~ (blockade|closure); permit ~ to (enter|visit|inspect|see); allow ~ to (enter|visit|inspect|see|meet); give ~ access to; grant ~ access to; receive ~ visit; wave ~ through
object: border, igo, ngo, med, rel, diplomat, person, named, site, none, vehicle
near: border; crossing*; checkpoint*; inspector*; observer*; monitor*; red cross; icrc; rapporteur; lawyer*; doctor*; relatives; journalists; diplomat*; access; traffic; trucks; lorries; prison; prisoners; visit
subject: country, gov, cop, body, none, person
not subject: edu, bus, opp
actor: subject
recipient: object, to, for
implied actor: authorities
without: school*; shop*; restaurant*; refus*; never; not; if; urge*; demand*; call*; embassy; case; debate; wound; illegal*; smuggl*; migrants broke; accident; snow
trust: 0.55

[RETREAT access]
verbs: let into; be let into; be let in; be allowed into; be admitted to; gain access to; get access to; be allowed to (visit|see|meet|enter|inspect); be given access; get to see; be able to visit; enter; open; open ~ again; reopen; be reopened; open up; resume; unblock; restore
object: border, prison, igo, ngo, none, person, med, diplomat
near: border; crossing*; checkpoint*; again; red cross; icrc; colony; prison; inspector*; observer*; rapporteur; lawyer*; relatives; first time; traffic; access
subject: country, gov, igo, ngo, body, none, diplomat, med, border, place
not subject: edu, bus, mil, ref
actor: none
recipient: subject, object
implied actor: authorities
without: school*; shop*; refus*; never; not; if; urge*; demand*; call*; embassy; case; illegal*; airspace; drone*; troops; fire; criminal; probe; investigation; talks; fair; exhibition
trust: 0.55

[RETREAT access]
verbs: open ~ (corridor|bridge|crossing) to; let ~ (inspector|observer|convoy|inspectors|observers|aid) (in|through|enter); allow ~ (inspector|observer|convoy|aid|inspectors|observers) (in|into|through); admit ~ (inspector|observer|inspectors|observers); grant ~ access to
subject: country, body, person, gov, none
actor: subject
recipient: object, to
without: refus*; deny; denied; urge*; demand*; if; unless; market; website
trust: 0.65

[RETREAT access]
verbs: let into ~ @prison; let ~ into ~ @prison; (allow|admit|usher|wave|invite) ~ (into|inside) ~ @prison; admit to ~ @prison; (show|walk) ~ (round|around|through) ~ @prison; let ~ (see|inspect|visit|tour) ~ @prison
object: ngo, igo, person, med, diplomat, rel, body, number, named
subject: gov, cop, country, none, place, person, body
actor: subject
recipient: object
implied actor: authorities
without: not; refus*; never; if; would; sentenced; demand*; inmate*; convict*
trust: 0.7

[RETREAT access]
verbs: let into; let in; let inside; let through; let ~ (in|inside|into|through); admit to; be let into; be let in; be admitted to; be allowed in; be allowed into; be allowed to see; be granted access; be given access; get ~ access to; gain ~ (entry|admission|access) to; get into; enter; visit; inspect; be shown round
subject: visitorsthing
near: colony; prison; jail; cell*; detention; remand; site; base; camp; border; plant; forest; zone; prisoner*; inmates
actor: none
recipient: subject
implied actor: authorities
without: refus*; never; not; if; urge*; demand*; call*; turned away; barred; demanded; seek*; airspace; troops; criminal; probe; talks; exhibition
trust: 0.6

[RETREAT access]
verbs: be let through; be let in; be waved through; be admitted; be admitted to; be allowed ~ (in|through|into|to inspect|to visit|to see|to enter|to meet); let ~ (inspect|visit|see|enter|in|through|meet|examine); allow ~ to (inspect|visit|see|enter|meet|examine); admit; grant ~ (visit|access|meeting|visits); get ~ (visit|meeting|access); have ~ first visit; be granted ~ (visit|access|meeting)
near: consul; consuls; expert; experts; inspector*; observer*; monitor*; lawyer; lawyers; red cross; ombudsman; border; crossing; checkpoint; prison; prisoner*; colony; remand; relatives; mother; wife; sister; cell; student*; drivers; diplomats; iaea; regulators; journalists; reporters; priest; nuncio; doctor; doctors
subject: person, number, visitorsthing, country, gov, body, igo, ngo, place, none, med, edu, pronoun, prison
not subject: bus, lifeless
actor: none
recipient: subject, object, to
implied actor: authorities
without: not; never; refus*; deny; denied; no longer; only after; if; unless; could; should; demand*; urge*; ask*; call*; illegal*; smuggl*; hospital; university; bar; club; ward; stadium; fans; wounded; convicted; charged; denies
trust: 0.6

[RETREAT access]
verbs: be (admitted|permitted|allowed) (to|into|in|inside) ~ (polling|prison|colony|trial|courtroom|plant|zone|site|border|hearing|count); be (permitted|allowed|let) to (visit|enter|inspect|observe|see|meet|attend)
subject: igo, ngo, med, rel, diplomat, person, named, number
near: red cross; icrc; observer*; monitor*; inspector*; rapporteur; diplomat*; journalist*; reporter*; lawyer*; relatives; iaea; consul*; priest*; nuncio; ambassador*; mother; wife; parents
actor: by
recipient: subject
implied actor: authorities
without: not; only; except; no; refus*; never; if; should; must; demand*; urge*; hospital; school; bar
trust: 0.75

# --- RETREAT ceasefire

[RETREAT ceasefire]
verbs: observe ~ (ceasefire|truce); declare ~ (ceasefire|truce); cease fire; halt ~ shelling; respect ~ ceasefire; announce ~ (ceasefire|truce)
actor: subject
recipient: none
trust: 0.7

[RETREAT ceasefire]
verbs: declare ~ (truce|ceasefire|pause); announce ~ (truce|ceasefire|pause); call ~ (truce|ceasefire); lay down ~ (arms|weapons|shields); lower ~ shields; put down ~ shields; stop firing; hold ~ fire; hold fire; suspend ~ (attacks|strikes|operations|offensive|hostilities); cease hostilities
subject: mil, uaf, country, opp, body, none, cop, number, gov
not subject: airportthing, bus
actor: subject
recipient: with, against
without: urge*; demand*; call* on; if; unless; refus*; reject*; violat*; call* for; calling for; appeal*
trust: 0.65

[RETREAT ceasefire]
verbs: cease ~ fire; halt ~ (fighting|hostility|offensive|shelling|attack|attacks|hostilities); observe ~ (truce|ceasefire); respect ~ (truce|ceasefire); lay down ~ (arms|weapons); stop ~ (shelling|bombing|fighting)
subject: mil, uaf, country, opp, body, none
actor: subject
recipient: against, with
without: urge*; demand*; call* on; if; unless; refus*; call* for
trust: 0.6

[RETREAT ceasefire]
verbs: fall silent; go quiet; take effect; take hold; come into force; come into effect; begin; start; hold
subject: trucething
near: truce; ceasefire; cease-fire; armistice; front; line of contact
actor: none
recipient: none
without: talks; if; unless; breach*; violat*; urge*; collapse*; call* for; could; salute; exercise*
trust: 0.65

# --- RETREAT disarm

[RETREAT disarm]
verbs: disarm; lay down ~ arm; hand over ~ weapon; surrender ~ weapon; destroy ~ (missile|weapon|warhead|stockpile); give up ~ (weapon|warhead); lower ~ shield; dismantle ~ (missile|base)
actor: subject
recipient: none
trust: 0.6

[RETREAT disarm]
verbs: hand in ~ (weapon|arms|weapons); surrender ~ (weapon|arms|weapons); demobilise; demobilize; disarm; dismantle ~ (launcher|missile|base|camp|missiles|bases)
subject: mil, uaf, country, opp, body, number, person
actor: subject
recipient: to, object
without: urge*; demand*; call* on; if; unless; refus*; bomb; device
trust: 0.6

[RETREAT disarm]
verbs: surrender; turn themselves in; give themselves up; lay down ~ (arms|weapons)
subject: mil, uaf, opp, number, crm
actor: subject
recipient: to
without: demand*; refus*; urge*; call* on; territory; ball; lead; if
trust: 0.6

[RETREAT disarm]
verbs: (turn|hand) in ~ @weapon; (turn|hand) over ~ @weapon; surrender ~ @weapon; lay down ~ @weapon; give up ~ @weapon; throw down ~ @weapon
near: weapons; arms; rifles; guns; grenades; voluntarily; amnesty; militia; militants; rebels; fighters; saboteurs; mercenaries; wagner
subject: person, number, uaf, mil, crm, named, militiathing, pronoun
not subject: country, gov
actor: subject
recipient: to
without: ukraine; kyiv; nuclear; aid; if; to the army; donat*
trust: 0.6

# --- RETREAT return

[RETREAT return]
verbs: give back; return; hand back
object: property, weapon, vehicle
subject: body, country, person, none
actor: subject
recipient: to, indirect
without: fire; home; verdict; power; call
trust: 0.5

[RETREAT return]
verbs: give back; hand back; return; give ~ back; hand ~ back; restore
object: carriedoff, property, assetthing
subject: cop, gov, jud, none, country, body
actor: subject
recipient: indirect, to, possessor
implied actor: police
without: medal*; verdict; ticket*; library; lost; if; would; fire; refus*; control
trust: 0.6

[RETREAT return]
verbs: return; come back; go back; be back; be sent back; resume ~ (duties|post|work)
subject: diplomat
near: minsk; post; posts; embassy; duties; recalled; consultations; capital; belarus; vilnius; warsaw; kyiv; brussels
actor: subject
recipient: none
without: recall*; refus*; if; talks; from leave; from holiday; visit; empty-handed; never; not
trust: 0.55

[RETREAT return]
verbs: (return|give back|hand back|restore|send back) ~ (icon|icons|painting|paintings|archive|archives|bell|manuscript|manuscripts|remains|body|bodies|passport|passports|relic|relics|treasure|property|building|church|cathedral|aircraft|plane|painting|equipment|computers|phones|laptops|assets|flat)
subject: country, gov, body, cop, place, jud, none, igo
actor: subject
recipient: to, indirect
without: refus*; demand*; urge*; if; would not; ask*; to the library; to life
trust: 0.6

[RETREAT return]
nouns: return
object: diplomat
on:to: country, place, named
actor: object, subject
recipient: none
without: if; call* for; demand*; talks; refus*; from leave; from a visit; from consultations ~ planned; could
trust: 0.55

# --- RETREAT

[RETREAT]
verbs: pay ~ (compensation|reparations|damages); compensate; return ~ (bodies|remains|property|assets)
subject: country, body, person, gov, none
object: person, body, number, money, none, thing
actor: subject
recipient: to, object, indirect
measures: money
without: court ordered; demand*; insurance; refus*; urge*; sue*; to pay
trust: 0.45

# --- Set phrases

[RETREAT release]
verbs: be free; be a free man; be a free woman; be at large again; be out on ~ (bail|parole); be back ~ home; be back with ~ (family|wife|husband|children|parents|relatives)
subject: person, named, number, pronoun, peaceful, opp, med
near: after ~ (year|years|month|months|day|days) in ~ (jail|prison|custody|detention|colony|captivity|a cell); after (serving|spending); from (jail|prison|custody|the colony)
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; free to; free of; hospital; tournament; tour; holiday; injury; demand*; hope*
trust: 0.6

[RETREAT release]
verbs: get ~ (son|daughter|husband|wife|brother|sister|father|mother|relative|colleague) back from; (see|watch) ~ walk free; (hand|give) ~ back ~ (liberty|freedom); open ~ (gates|doors|cell|cells) (to|for) ~ (prisoners|protesters|detainees|inmates); unlock ~ (gates|doors|cell|cells) for; give ~ (liberty|freedom) back
subject: country, gov, igo, leg, place, named, person, number, pronoun, none, body, prison, cop
actor: subject
recipient: object, to, for
implied actor: authorities
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; museum; open day; visitors; hospital; war; front; bodies; body
trust: 0.5

[RETREAT withdraw]
verbs: turn back; turn round; head back to (base|barracks); go back to ~ (base|barracks|bases|garrisons); scale back ~ (presence|deployment|forces|troops|garrison); (thin out|reduce|cut|draw down|trim) ~ (troops|forces|garrison|contingent|military presence|presence on); (take|pull|move) ~ (soldiers|troops|tanks|forces|units|artillery|guards) (off|away from|back from) ~ (border|frontier|line|front)
subject: troopsthing, mil, uaf, convoything, country, place, gov, cop, weapon, named, none
not subject: ref, vehicle, bus
actor: subject
recipient: none
count subject: troops
count object: troops
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; migrant*; refugee*; clock; clocks; diplomats; embassy; sanction*; visitors; trucks; lorries; consular; fence; smuggl*; balloon*
trust: 0.5

[RETREAT withdraw]
verbs: (retreat|withdraw|fall back|pull back|disperse|back off|move away) from ~ (square|avenue|street|square|barricade|barricades|bridge|entrance|gates|plant|factory|centre|center)
subject: cop, mil, policething, troopsthing
actor: subject
recipient: none
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; crowd was; protesters were; demonstrators were
trust: 0.55

[RETREAT resign]
verbs: quit ~ (television|channel|broadcaster|ministry|police|party|parliament|government|company|service|force|union|commission|committee|council|university|theatre|theater|orchestra|post|job|office|embassy); (give up|lay down|turn in|hand back|hand in|surrender) ~ (commission|mandate|badge|post|seat|office|epaulettes|shoulder straps|rank|portfolio|chairmanship|resignation|notice); (throw in|throw up) ~ (job|towel|sponge); walk out of ~ (television|channel|ministry|police|theatre|government); (leave|vacate|abandon) ~ (post|office|seat|chair|helm) of; bow out (as|of); call it quits as; announce ~ (resignation|departure); submit ~ resignation; tender ~ resignation; send in ~ (papers|resignation)
subject: person, named, number, gov, cop, med, diplomat, jud, leg, edu, mil, pronoun, none
not subject: lifeless, bus
actor: subject
recipient: none
count actor: persons
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; demand*; club; coach; striker; match; season; smoking; drinking; sacked; dismissed; fired; film; refus*; not ^resign; tournament; boxer; ring; league; rumour*; rumor*
trust: 0.6

[RETREAT release]
verbs: be free; be free again; be finally free; be a free man; be a free woman
subject: named, peaceful, opp
not subject: country, place, gov, body, igo, med, text, event
actor: none
recipient: subject
needs: recipient
implied actor: authorities
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; free to; free of; free from; free on; free for; free at; free with; free in; not; until; never; country; feel; hope*; when; one day; dream*; election*; admission
trust: 0.5
`;
