/** RETREAT and RELOCATE in English: who is let go, withdraws, resigns; who flees, crosses, comes home. The format is told in ../format.ts. */
export const movement = `
# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT release]
verbs: walk free; (walk|come|step|get) out of (prison|jail|colony|custody|detention); leave ~ (prison|jail|colony|custody|police station|detention); emerge from (prison|jail|custody|detention); be freed; be released; regain ~ freedom; return home from prison; win ~ freedom
subject: person, named, number, none, peaceful
actor: agent
recipient: subject
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: position; duties; office; striker; midfielder; defender; goalkeeper; forward; contract; season; statement; video; report; film; album; footage; photo; data; message; document; transcript; guard; warden; lawyer; visit
trust: 0.75

[RETREAT release]
verbs: release; free; let ~ go; set free; set ~ free; let ~ out; liberate; discharge; let off; allow home; send home; let out of jail; turn loose; hand over; swap; let home; bail; walk out of
object: person, named, number, none, peaceful
subject: person, body, named, number, country, none, place, release
not object: text, money, law
actor: subject
recipient: object
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: position; post of; duties; office; striker; midfielder; defender; goalkeeper; winger; squad; contract; club; season; statement; video; report; film; album; footage; photo; figures; data; list; call for; demand; message; document; transcript; results; funds; water; gas; loan; song; tomorrow; canteen; restaurant; shop; cinema; theatre; school; class; lesson; hall; meeting; talks; discharged from ^hospital; from ^hospital; workforce; half of its workforce; staff; sports club; employees; redundan*; job; jobs; payroll; when they; company; factory; team; coach; army; newsroom; budget; half of its; half its; opportunity; slip; chance; they let us; they let me
trust: 0.75

[RETREAT release]
verbs: give up; swap; trade; hand back; exchange; return
object: person, named, number, peaceful
near: night in a cell; in custody; after questioning; prisoner*; swap; exchange; spy; spies; agents; hitman; hit man; pilots; in return; captive*; jailed; detainees; political
actor: subject
recipient: object
count recipient: released
without: hope; weapon*; seat; passport; claim
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

[RETREAT resign]
not subject: bus
not object: agreement
verbs: resign; step down; quit; stand down; tender ~ resignation; leave ~ post; bow out; hand in ~ notice; hand in ~ resignation; give up ~ post; vacate; relinquish; abdicate; submit ~ resignation; announce ~ resignation; lay down ~ powers
subject: person, body, named, number, post
object: post, none, body, place
actor: subject
recipient: none
without: alliance; venture; consortium; cartel; treaty; pact; country; coach; shift; strike; demand*; call* on; urg*; refus*; calls; until; should; must; smoking; job at; club
trust: 0.7

[RETREAT resign]
nouns: resignation
actor: subject, of
recipient: none
needs: actor
without: call* for; demand*; urg*; calls; seek; accept*
trust: 0.45

[RETREAT access]
verbs: let in; allow ~ (observer|inspector|monitor|doctor|lawyer|journalist|diplomat); admit ~ (observer|inspector|monitor); allow access; grant ~ access; open ~ (facility|prison|site) to; permit ~ visit; let ~ see; let ~ visit; allow ~ to visit; allow ~ to see; give ~ access
object: person, body, border, named, none, site
actor: subject
recipient: object, to, for, indirect
implied actor: authorities
without: never; embassy; case; not; wound; debate
trust: 0.6

[RETREAT ceasefire]
verbs: observe ~ (ceasefire|truce); declare ~ (ceasefire|truce); cease fire; halt ~ shelling; respect ~ ceasefire; announce ~ (ceasefire|truce)
actor: subject
recipient: none
trust: 0.7

[RETREAT disarm]
verbs: disarm; lay down ~ arm; hand over ~ weapon; surrender ~ weapon; destroy ~ (missile|weapon|warhead|stockpile); give up ~ (weapon|warhead); lower ~ shield; dismantle ~ (missile|base)
actor: subject
recipient: none
trust: 0.6

[RETREAT return]
verbs: give back; return; hand back
object: property, weapon, vehicle
subject: body, country, person, none
actor: subject
recipient: to, indirect
without: fire; home; verdict; power; call
trust: 0.5
# --- RELOCATE -----------------------------------------------------------------------------------------------

[RELOCATE flee]
verbs: flee; flee to; flee from; escape to; escape from ~ (belarus|country|prison|house); go into exile; seek ~ refuge; emigrate; defect; take refuge; be forced into exile; slip across; slip over; sneak across; sneak out of; leave ~ country; leave belarus; leave ~ homeland; request ~ asylum; live in exile; find refuge; ask for ~ asylum; escape abroad; go underground; get out of ~ country; get out of belarus; cross into ~ safety; take shelter in; pack ~ bag; be in exile; settle in exile; have ~ leave since
subject: person, body, named, pronoun, number, none, thing
not subject: diplomat, troopsthing, vehicle, trade, weapon
actor: subject
recipient: none
count actor: persons
without: pitch; cow; animals; visit*; delegation; customs; champion*; talks in; suspects fled
trust: 0.8

[RELOCATE flee]
verbs: leave for; move to; relocate to; cross into; cross ~ border; drive on to; drive to; fly to; cross to; go abroad; arrive in; depart for; reach; board ~ (plane|flight); leave; head for; settle in; make ~ way to; get to; escape ~ (country|belarus|prison|custody|abroad); escape to; escape from; exit; quit ~ country; relocate; escape ~ (arrest|prosecution|persecution); come to
subject: person, named, pronoun, number, opp, med, edu, cvl, lab
not subject: troopsthing, vehicle, weapon, ref, igo
object: country, place, border, none
near: exile; flee*; fled; asylum; refuge; abroad; exil*; fear*; persecution; crackdown; safety; poland; lithuania; ukraine; latvia; georgia; vilnius; warsaw; kyiv; humanitarian; illegally; husband; wife; family; opposition; activist*; challenger; dissident*; journalist*; candidate
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; delegation; holiday; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; conference; forum; post; prison; jail; office; to discuss; to meet; strasbourg; trade; release*; freed; free; free*; to address; president of; home from; award; agreement; deal; embassy
trust: 0.5

[RELOCATE migrate]
verbs: cross; gather at; camp; storm; break through; force ~ way; make ~ way; push through; stream across; enter ~ illegally; cut through ~ (fence|wire); mass at; head for; pour into; break down ~ fence; amass; climb over; get across; get over; get in; get into; try to cross; attempt to cross; reach; arrive; trudge; swim across; tunnel under; rush; scale; come over ~ border; seek to cross; come across
near: migrant*; refugee*; asylum; iraqi*; kurd*; afghan*; syrian*; illegal*; attempt*; fence; border; frontier; belarus; crossing*
subject: ref, number, person, cvl
not subject: cop, country, troopsthing, mil, gov, opp, med, weapon, vehicle
actor: subject
recipient: none
count actor: persons
needs: actor
implied actor: migrants
without: some had; troops; wagner; fighters; instructors; bars; red line; police; opposition; activist*; journalist*; tourists; lorr*; protest*; square; drone*; balloon*; helicopter*; finish; years in; in jail; gets; surgeon*; doctors
trust: 0.6

[RELOCATE migrate]
verbs: log ~ attempt; record ~ attempt; register ~ attempt; stop ~ attempt; report ~ attempt; thwart ~ attempt; prevent ~ attempt; foil ~ attempt; detect ~ attempt; count ~ attempt; repel ~ attempt; log ~ (crossing|crossings); record ~ (crossing|crossings); register ~ (crossing|crossings); report ~ (crossing|crossings); count ~ (migrant|migrants)
near: cross*; border; migrant*; illegal*
actor: none
recipient: none
count object: persons
implied actor: migrants
trust: 0.75

[RELOCATE return]
verbs: return; come back; go back; come home; return home; fly home; move back; be repatriated; fly back
subject: person, named, pronoun, number, ref, opp, cvl
not subject: troopsthing, vehicle, weapon, gov, country
near: exile; home; homeland; repatriat*; migrant*; iraq; abroad; emigrat*; emigre*; family; amnesty
actor: subject
recipient: none
count actor: persons
without: if; would; never; safe; football; work; troops; power; visit; talks; champion*; court; trip; release*; freed; prison; swap
trust: 0.5

[RELOCATE evacuate]
verbs: evacuate; airlift; repatriate; fly out; take to safety; bring to safety; bring up to ~ surface; bring to ~ surface; resettle; fly home; bring home; lead to safety; hurry into ~ shelter; rush to ~ shelter; usher into ~ shelter; move to safety; take into ~ shelter; pull out of ~ building; clear ~ building
object: person, number, named, body, cvl, lab, thing
not object: troopsthing, weapon, diplomat
actor: subject
recipient: object
count recipient: persons
without: ambassador; trophy; medal; mask*; ventilator*; tonnes; medicine*; supplies; humanitarian; vaccine*
trust: 0.75

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift
actor: subject
recipient: object
needs: recipient
trust: 0.5

[RETREAT release]
verbs: walk free; walk out of ~ @prison; walk out; leave ~ @prison; emerge from ~ @prison; step out of ~ @prison; come out of ~ @prison; come out; be out; be out of ~ @prison; be home; be at liberty; be free; go free; go home; come home; return from ~ (jail|prison|detention|colony|custody|akrestsina|akrestsina|okrestina); come back from ~ (jail|prison|detention|colony|custody|akrestsina|okrestina); get out of ~ @prison; get out; step off ~ (bus|plane|train); step off; cross to freedom; regain freedom; regain liberty; breathe ~ air; be ~ let go; be on bail; see ~ end of ~ (term|sentence); finish serving; complete ~ (sentence|term); serve out ~ (sentence|term); be reunited with; embrace
subject: person, named, number, pronoun, peaceful, opp
near: prison*; jail; custody; colony; detention; cell; sentence; term; freed; released; release; pardon*; pardoned; amnesty; freedom; gates; gate; swap; political prisoner*; prisoner*; jailed; behind bars; akrestsina; okrestina; zhodzina; serving; served; days; years; exchange; inmates; detainee*; remand
actor: none
recipient: subject
needs: recipient
count recipient: released
implied actor: authorities
without: if; may; might; could; would; should; hope*; call*; demand*; urge*; died; escape*; hospital; tomorrow; church; talks; meeting; election; party
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

[RETREAT withdraw]
verbs: leave; quit; depart; depart from; pull out of; withdraw from; withdraw; pull back from; fall back from; move out of; head home; return home; go back to; go back; set off home; be flown home; be taken out; be shipped to; be shipped; be moved to; ship ~ (out|back|home); take ~ out of; remove ~ from ~ (border|soil|territory|belarus); bring ~ home; send ~ (home|back to base|back to barracks); return to barracks; return to ~ (base|barracks|garrison|deployment); break camp; strike camp; fold ~ camp; abandon ~ (camp|position|positions|base); vacate ~ (base|camp|barracks); wind up ~ (presence|mission|base); end ~ (deployment|presence|mission); scale down ~ (presence|deployment|exercise|patrols); reduce ~ (troops|contingent|presence|garrison); thin out; stand down; take ~ off alert; lift ~ alert; dismantle ~ (barrier|barriers|roadblocks|checkpoint); lift ~ (siege|cordon|blockade|roadblock)
subject: troopsthing, weapon, mil, uaf, country, body, none, cop, pronoun
near: troop*; soldier*; forces; army; military; border; garrison; units; fighter*; mercenar*; drill*; exercise*; contingent; wagner; camp; base; barracks; missile*; warhead*; nuclear; tanks; hardware; equipment; battalion*; brigade*; jets; convoy; guards; helicopters; reserve
actor: subject
recipient: none
count object: troops
count subject: troops
without: sanction*; embassy; ambassador; licence; bid; treaty; envoy; exile; accreditation; for ukraine; for the front; barracks towards; body; bodies; corpse; for the border; to the border; towards the border; for belarus; to belarus; for drills; for exercises; killed; resigned; party; job; deserted
trust: 0.55

[RETREAT resign]
verbs: give up ~ (post|job|seat|position|mandate|chair|captaincy); quit ~ (post|job|seat|squad|team|service|party|force|police|parliament|government|state television|channel); quit as; step aside; step aside as; resign as; resign from; resign over; resign in protest; hand in ~ (badge|resignation|uniform|shoulder); throw ~ (uniform|epaulettes|badge) ; lay down ~ (office|mandate|post|duties|badge); leave ~ (service|force|post|ministry|state television|channel|squad) ; turn in ~ badge; withdraw ~ (candidacy|name|names|signature|signatures); pull out of ~ race; drop out of ~ race; bow to ~ pressure and; leave office; vacate ~ (post|seat|office); retire from ~ (office|post); part with ~ post
subject: person, named, number, pronoun, post, none
near: minister; ambassador; diplomat*; officer*; policeman; policemen; police; judge; judges; deputy; director; protest; violence; post; office; resign*; presenter*; television; journalist*; squad; team; national; federation; head; chief; petition; signed; candidate*; race; seat; parliament; job; chairman; chairwoman; governor; mayor; rector; uniform
actor: subject
recipient: none
count actor: persons
without: treaty; pact; coach of; strike; shift; demand*; call* on; urg*; refus*; until; should; must; smoking; sacked; fired; dismissed by; troops; killed; eu; bloc; if
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

[RETREAT ceasefire]
verbs: declare ~ (truce|ceasefire|pause); announce ~ (truce|ceasefire|pause); call ~ (truce|ceasefire); lay down ~ (arms|weapons|shields); lower ~ shields; put down ~ shields; stop firing; hold ~ fire; hold fire; suspend ~ (attacks|strikes|operations|offensive|hostilities); cease hostilities
subject: mil, uaf, country, opp, body, none, cop, number, gov
actor: subject
recipient: with, against
without: urge*; demand*; call* on; if; unless; refus*; reject*; violat*
trust: 0.65

[RELOCATE flee]
verbs: slip out of ~ country; slip away; slip abroad; slip across; slip over; get away to; get out; get away; get ~ out; make it out; make it across; find refuge; find shelter; find safety; find ~ home in; find asylum; take refuge; take flight; seek refuge; seek sanctuary; seek shelter; resurface in; turn up in; reappear in; land in; surface in; cross ~ border; swim across; walk across; wade across; run away; run from; escape; escape over; go into hiding; go on the run; go abroad; go into emigration; be in emigration; be in exile; live in exile; move abroad; settle abroad; relocate abroad; relocate ~ (staff|office|family|team); move ~ family; pack up and; pack ~ bags; jump bail; skip ~ country; leave behind; leave ~ homeland; leave hurriedly; leave in haste; be granted asylum; get asylum; receive asylum; receive ~ protection; obtain asylum; obtain ~ (refuge|protection|humanitarian visa); apply for ~ (protection|refugee); ask for ~ protection; file for asylum; request ~ protection; defect; defect to; quit ~ country; exile ~ self; head into exile; bolt; be forced to leave; be forced to flee; have to leave; have to flee; be driven abroad
near: country; belarus; border; exile; abroad; poland; lithuania; latvia; georgia; ukraine; germany; warsaw; vilnius; tbilisi; kyiv; batumi; berlin; refuge; asylum; persecution; arrest; prosecution; crackdown; repression; fear*; safety; hiding; criminal case; wanted; emigration; repressions; convict*; sentence; term; sentenced; released; release; freed; search; family; children; protection; illegally
subject: person, body, named, pronoun, number, none, bus, med
not subject: troopsthing, vehicle, trade, weapon, gov, country, mil, diplomat
actor: subject
recipient: none
count actor: persons
without: visit*; delegation; champion*; talks in; summit; holiday; tour; film; football; match; who; if; would; may; might; cow; poverty; tourists; smuggl*; customs; unhurt; injury; conference; crash; blaze; slip* of
trust: 0.6

[RELOCATE migrate]
verbs: count; register; record; log; note; see; report; observe; stop; thwart; foil; prevent; detect; face
object: attemptthing
near: border; cross*; migrant*; illegal*; frontier; fence; guard*
actor: none
recipient: none
count object: persons
implied actor: migrants
without: coup; assassination; escape; suicide; if
trust: 0.65

[RELOCATE migrate]
verbs: arrive; gather; mass; camp; camp out; spend ~ night; huddle; sleep; wait; be stranded; be stuck; be trapped; remain; shelter; be brought; be bused; be flown; land; fly in; make for; march to; march towards; head for; move towards; press against; press up against; tear down ~ fence; tear at; cut ~ (wire|fence); breach ~ (fence|border|barrier); break through; crawl under; dig under; tunnel; climb; climb over; scale; slip through; get through; get across; make it across; enter; enter from; cross from; cross into; come across; come through; come from; try to enter; try to cross; try to get; attempt to cross; attempt to enter; storm
subject: ref
near: border; fence; frontier; belarus; belarusian; poland; polish; lithuania; lithuanian; latvia; latvian; forest; forests; crossing; barrier; camp; warehouse; kuznica; bruzgi; wire; airport; minsk; eu
actor: subject
recipient: none
count actor: persons
without: arrested; convicted; sentenced; kill*; died; dead; body; if; wage; poverty
trust: 0.65

[RELOCATE return]
verbs: return; come back; come home; be back; go home; fly home; fly back; set foot; travel back; move back; resettle; be repatriated; be flown home; be sent home; arrive home; reach home; cross back
subject: person, named, pronoun, number, ref, opp, cvl, med
not subject: troopsthing, vehicle, weapon, gov, country, mil, cop
near: exile; homeland; abroad; emigration; emigre*; repatriat*; migrant*; iraq; iraqis; baghdad; erbil; damascus; refugee*; amnesty; return commission; evacuat*; returnee*
actor: subject
recipient: none
count actor: persons
without: if; would; never; may; could; football; work; troops; power; visit; talks; champion*; court; trip; released; freed; prison; swap; medal*; unsafe; fear*; call*; urge*
trust: 0.55

[RELOCATE evacuate]
verbs: evacuate; evacuate from; hurry; rush; usher; hustle; shepherd; lead; bring; move; take; transfer; airlift; fly; bus; relocate; resettle; clear; order
object: person, number, cvl, edu, leg, gov, body, lab, named
near: evacuat*; shelter*; basement*; safety; bunker; bomb threat; flood*; air raid; alarm; siren*; gas leak; fire; smoke; radiation; shelling; contaminated
subject: person, body, none, cop, gov, country, place
actor: subject
recipient: object
count recipient: persons
without: hospital with; custody; jail; police station; court; drill; exercise; trophy; ambassador*
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
without: if; may; could; would; hope*; until; demand*; hospital
trust: 0.6

[RETREAT withdraw]
verbs: fly out of; fly home; leave; depart; pull back; pull out; roll out; go; be gone; withdraw; be withdrawn; be pulled; clear out
subject: weapon, mil, uaf
near: last; all; base; airfield; border; belarus; camp; home; russia; russian; troops; wagner; soil; frontier
actor: subject, possessor
recipient: none
count subject: troops
without: airspace; for ukraine; for the front; for the border; towards; to the border; killed; crash*; protest*; from belarus on; attack*; launched; for drills; bound for
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

[RELOCATE flee]
verbs: be granted asylum; receive asylum; get asylum; win asylum; seek refuge; seek sanctuary
subject: person, named, number, pronoun, none
not subject: gov, country
actor: subject
recipient: in
count actor: persons
without: if; may; could; would; who wish; right to
trust: 0.8

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

[RETREAT release]
verbs: hand over; hand ~ over; hand back; return; transfer; deliver
object: cvl, mil, number, peaceful, person
near: civilians; prisoners of war; pows; captives; freed; released; swap; exchange; exchanged; pardoned
actor: subject
recipient: object
count recipient: released
implied actor: authorities
without: bodies; body; remains; aid; weapons; if; should; demand*; urge*; letter; migrants; border guards; extradit*; passport*
trust: 0.6
`;
