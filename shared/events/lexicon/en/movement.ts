/** English words for people who flee, return, migrate or are brought away. The format is told in ../format.ts. */
export const movement = `
# --- RELOCATE flee

[RELOCATE flee]
verbs: flee; flee to; flee from; escape to; escape from ~ (belarus|country|prison|house); go into exile; seek ~ refuge; emigrate; defect; take refuge; be forced into exile; slip across; slip over; sneak across; sneak out of; leave ~ country; leave belarus; leave ~ homeland; request ~ asylum; live in exile; find refuge; ask for ~ asylum; escape abroad; go underground; get out of ~ country; get out of belarus; cross into ~ safety; take shelter in; pack ~ bag; be in exile; settle in exile; have ~ leave since
subject: person, body, named, pronoun, number, none, thing
not subject: diplomat, troopsthing, vehicle, trade, weapon
actor: subject
recipient: none
count actor: persons
without: pitch; cow; animals; delegation; customs; champion*; talks in; suspects fled; noise; rush hour; bustle
trust: 0.8

[RELOCATE flee]
verbs: leave for; move to; relocate to; cross into; cross ~ border; drive on to; fly to; cross to; go abroad; arrive in; depart for; head for; settle in; make ~ way to; escape ~ (country|belarus|prison|custody|abroad); escape to; escape from; escape ~ (arrest|prosecution|persecution); exit; quit ~ country; relocate; leave
subject: person, named, pronoun, number, opp, med, edu, cvl, lab
not subject: troopsthing, vehicle, weapon, ref, igo
object: country, place, border, none
near: exile; flee*; fled; asylum; refuge; abroad; exil*; fear*; persecution; crackdown; safety; poland; lithuania; ukraine; latvia; georgia; vilnius; warsaw; kyiv; humanitarian; illegally; bialystok; gdansk; krakow; wroclaw; poznan; berlin; tbilisi; batumi; riga; kaunas; germany; czech*; prague; montenegro; emigrat*
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; delegation; holiday; bigger; suburb; apartment; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; conference; forum; post; prison; jail; office; to discuss; to meet; strasbourg; trade; release*; freed; free; free*; to address; president of; home from; award; agreement; deal; embassy
trust: 0.5

# Who reaches a place flees only where something tells that.
[RELOCATE flee]
verbs: reach; drive to; board ~ (plane|flight); get to; come to
subject: person, named, pronoun, number, opp, med, edu, cvl, lab
not subject: troopsthing, vehicle, weapon, ref, igo
object: country, place, none
near: exile; flee*; fled; asylum; refuge; persecution; safety; illegally; humanitarian visa
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; delegation; holiday; bigger; suburb; apartment; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; conference; forum; post; prison; jail; office; to discuss; to meet; strasbourg; trade; release*; freed; free; free*; to address; president of; home from; award; agreement; deal; embassy
trust: 0.5

[RELOCATE flee]
verbs: leave; quit; exit
object: country
subject: opp, med, named, number, cvl, pronoun
not subject: gov, diplomat, igo, mil, troopsthing, ref
near: husband; wife; family; families; children; opposition; activist*; challenger; dissident*; journalist*; candidate; overnight; secretly; since
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; delegation; holiday; bigger; suburb; apartment; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; conference; forum; post; prison; jail; office; to discuss; to meet; strasbourg; trade; release*; freed; free; free*; to address; president of; home from; award; agreement; deal; embassy
trust: 0.5

[RELOCATE flee]
verbs: come to; get to
subject: person, named, pronoun, number, opp, med, edu, cvl, lab
not subject: troopsthing, vehicle, weapon, ref, igo
on:to: country, place, border
near: exile; flee*; fled; asylum; refuge; abroad; exil*; fear*; persecution; crackdown; safety; poland; lithuania; ukraine; latvia; georgia; vilnius; warsaw; kyiv; humanitarian; illegally; husband; wife; family; opposition; activist*; challenger; dissident*; journalist*; candidate
actor: subject
recipient: none
count actor: persons
without: visit*; summit; talks; meeting; delegation; holiday; bigger; suburb; apartment; customs; trip; envoy; training; drill*; exercise*; lorr*; goods; premier; putin; kremlin; champion*; tour; ambassador; red line; conference; forum; post; prison; jail; office; to discuss; to meet; strasbourg; trade; release*; freed; free; free*; to address; president of; home from; award; agreement; deal; embassy
trust: 0.6

[RELOCATE flee]
verbs: slip out of ~ country; slip away; slip abroad; slip across; slip over; get away to; get out; get away; get ~ out; make it out; make it across; find refuge; find shelter; find safety; find ~ home in; find asylum; take refuge; take flight; seek refuge; seek sanctuary; seek shelter; resurface in; turn up in; reappear in; land in; surface in; cross ~ border; swim across; walk across; wade across; run away; run from; escape; escape over; go into hiding; go on the run; go abroad; go into emigration; be in emigration; be in exile; live in exile; move abroad; settle abroad; relocate abroad; relocate ~ (staff|office|family|team); move ~ family; pack up and; pack ~ bags; jump bail; skip ~ country; leave behind; leave ~ homeland; leave hurriedly; leave in haste; be granted asylum; get asylum; receive asylum; receive ~ protection; obtain asylum; obtain ~ (refuge|protection|humanitarian visa); apply for ~ (protection|refugee); ask for ~ protection; file for asylum; request ~ protection; defect; defect to; quit ~ country; exile ~ self; head into exile; bolt; be forced to leave; be forced to flee; have to leave; have to flee; be driven abroad
near: country; belarus; border; exile; abroad; poland; lithuania; latvia; georgia; ukraine; germany; warsaw; vilnius; tbilisi; kyiv; batumi; berlin; refuge; asylum; persecution; arrest; prosecution; crackdown; repression; fear*; safety; hiding; criminal case; wanted; emigration; repressions; convict*; sentence; term; sentenced; released; release; freed; search; family; children; protection; illegally
subject: person, body, named, pronoun, number, none, bus, med
not subject: troopsthing, vehicle, trade, weapon, gov, country, mil, diplomat
actor: subject
recipient: none
count actor: persons
without: visit*; delegation; champion*; talks in; summit; holiday; tour; film; football; match; who; if; would; may; might; cow; poverty; tourists; smuggl*; customs; unhurt; injury; conference; crash; blaze; slip* of; cranes; birds; flock; herd; bison; wolves; elk
trust: 0.6

[RELOCATE flee]
verbs: be granted asylum; receive asylum; get asylum; win asylum; seek refuge; seek sanctuary
subject: person, named, number, pronoun, none
not subject: gov, country
actor: subject
recipient: in
count actor: persons
without: if; may; could; would; who wish; right to
trust: 0.8

[RELOCATE flee]
verbs: up stick; up sticks; pull up stake; (decamp|bolt|hightail|scarper|relocate) to; decamp; (swim|wade|trek|ski|paddle|crawl|hike) (across|over|through) ~ (border|frontier|river|bug|forest|swamp); make it to (poland|lithuania|latvia|warsaw|vilnius|safety|georgia|ukraine|kyiv); make it (out|across|over); (turn up|resurface|surface) in (warsaw|vilnius|berlin|kyiv|tbilisi|exile|riga|prague); vote with ~ feet; pack up and leave; start ~ new life in; start over in; rebuild ~ life in; fetch up in; wash up in; escape over
subject: person, body, bus, number, named, pronoun, ngo, med, edu
not subject: troopsthing, vehicle, ref
actor: subject
recipient: none
count actor: persons
without: possible; visit*; delegation; talks; final; semi-final; playoff*; if; would; holiday; envoy; minister; president; summit; match; tournament; weapon*; fugitive banker
trust: 0.6

[RELOCATE flee]
verbs: sneak (over|across|past|out); steal (over|across|out of); creep (over|across); be driven into exile; be forced into exile; be hounded out; be forced out of ~ country; be forced to leave ~ country; be driven abroad; resettle in; be in hiding; go into hiding; (choose|opt for|live in|end up in|land in|remain in) exile; (swim|wade|cross|ford) ~ (river|bug|neman) ~ to; skip ~ country; skip town; leave ~ (homeland|native)
subject: opp, med, cvl, lab, edu, ngo, named, person, pronoun, number, jud, gov, cop
not subject: country, body, ref
actor: subject
recipient: none
count actor: persons
without: if; would; troops; tank*; company; team; suspect in ~ murder; smuggler*; animal*; may; might
trust: 0.72

[RELOCATE flee]
verbs: move ~ (staff|office|offices|employees|headquarters|developers|teams|team|people|specialists|workforce|operations) ~ (to|abroad|out); relocate ~ (staff|office|offices|employees|headquarters|developers|teams|team|people|specialists|workforce|operations); relocate (to|abroad); transfer ~ (staff|office|employees|developers|headquarters) ~ (to|abroad); pull ~ (staff|employees|developers) out of; shift ~ (staff|office|employees|headquarters|developers) ~ (to|abroad)
subject: bus, body, ngo, med, edu, none, lab
near: vilnius; warsaw; poland; lithuania; latvia; georgia; tbilisi; kyiv; ukraine; abroad; crackdown; repression; riga; berlin; germany; cyprus; uzbekistan; crisis; raids; arrests; it; developers
actor: subject
recipient: object
count object: persons
without: army; troops; embassy; if; minsk region; cheaper; tax; airline
trust: 0.6

[RELOCATE flee]
nouns: exodus; defection; emigration
actor: genitive, possessor, subject
recipient: none
near: to poland; to lithuania; to ukraine; to latvia; to georgia; to warsaw; to vilnius; from belarus; abroad; exile; since 2020; crackdown; across the border; to the west
needs: actor
without: ryanair; airline*; belavia; tickets; capital flight; landed; passengers; film; bird*; plane; attempt*; if; prison break; cancelled; minsk-; flight number; pilot
trust: 0.45

[RELOCATE flee]
verbs: (move|relocate|shift|decamp|transfer) to ~ (vilnius|warsaw|bialystok|białystok|tbilisi|kyiv|riga|berlin|batumi|poland|lithuania|georgia|latvia|germany); set up shop in ~ (vilnius|warsaw|bialystok|tbilisi|kyiv|riga|berlin|poland|lithuania|georgia); start afresh in; rebuild ~ in exile; go into exile; work from ~ (exile|abroad)
subject: med, bus, ngo, body, edu, person, named, lab, property
not subject: gov, country, mil
near: since; after; raids; crackdown; arrests; repression; exile; persecution; ban; protests; criminal case; newsroom; staff; editorial
actor: subject
recipient: none
count actor: persons
without: troops; match; final; tournament; championship; embassy; if; talks; summit; coach; club
trust: 0.55

[RELOCATE flee]
verbs: move ~ family to; move with ~ (family|children|husband|wife) to; make for ~ (georgia|lithuania|poland|latvia|ukraine|turkey|germany|armenia|montenegro|vilnius|warsaw|tbilisi|batumi|border); be driven into exile; be forced abroad; be forced out of ~ country; be now in ~ (exile|bishkek|vilnius|warsaw|tbilisi|berlin|prague|batumi|kyiv|lithuania|poland|georgia|germany|latvia); be across the border; be already across; be out of ~ country; be safe in; be safely in; leave ~ with ~ (bag|suitcase|backpack|rucksack|children|cat); come out through; get out through; come out via; reach ~ safety; find ~ way to; end up in; wind up in; cross ~ on foot; cross at night; swim ~ (bug|river|neman|nioman); walk out into exile; choose exile; choose ~ exile; opt for exile; resettle in; start ~ new life in; be given ~ refuge; be in hiding; go into hiding; go to ground
subject: person, named, number, pronoun, opp, med, edu, cvl, lab, rel, none, bus
not subject: troopsthing, vehicle, weapon, gov, country, mil, diplomat
actor: subject
recipient: none
count actor: persons
without: visit*; delegation; champion*; talks; summit; holiday; tour; football; match; if; would; may; might; tourists; prison; troops; released from; embassy staff; sports; court; police; hospital; jail; ward; custody; final; dustbin; debt
trust: 0.65

[RELOCATE flee]
verbs: leave; leave since; go; go abroad; depart; emigrate; move abroad; arrive
subject: number, person, cvl, opp, lab, edu, med
near: people have left; have left since; left since; left the country; have gone abroad; into exile; since the election; since 2020; since august 2020; brain drain; it specialists; fear of arrest; fearing arrest; under pressure; threat of arrest; for fear of
object: none, country, place
not subject: troopsthing, vehicle, weapon, gov, mil, diplomat, ref
actor: subject
recipient: none
count actor: persons
without: visit*; talks; if; would; may; might; troops; tourists; prison; job; parliament; party
trust: 0.6

# A journey from which someone does not come back.
[RELOCATE flee]
verbs: return; come back; go back; come home; go home; return home
negated: yes
subject: person, named, number, pronoun, opp, med, edu, cvl
near: from (a|his|her|their) (tour|trip|holiday|visit|conference|festival|tournament|assignment); case had been opened; case was opened; fear* arrest; fearing arrest; would be arrested; search of his; search of her; had been searched; wanted list; after learning
not subject: gov, country, troopsthing
actor: subject
recipient: none
count actor: persons
without: killed; dead; died; mission; war; prison; prisoner; missing; feared dead; fishing; if; will never
trust: 0.65

[RELOCATE flee]
verbs: be already in; be now in; be safe in; live now in; work now from; be based now in
subject: person, number, named, med, opp, edu, cvl, lab, bus
near: (in|from) (warsaw|vilnius|tbilisi|berlin|prague|batumi|kyiv|kiev|bialystok|gdansk|riga|tallinn|exile|poland|lithuania|georgia|germany|latvia|estonia|czechia)
not subject: gov, country, troopsthing, mil, diplomat, weapon, ref
actor: subject
recipient: none
count actor: persons
without: visit*; talks; delegation; championship; tour; holiday; born; hotel; summit; match; conference; prison; troops
trust: 0.45

[RELOCATE flee]
verbs: (spirit|smuggle|sneak|whisk|slip|help) ~ (out of|away from|across|over) ~ (country|belarus|border|minsk|russia)
object: person, named, number, opp, med, pronoun
subject: person, ngo, none, cvl, number, country, named
not subject: cop, jud, crm
actor: object
recipient: none
count object: persons
without: migrant*; cigarettes; weapons; if; kgb; officers; police
trust: 0.65

[RELOCATE flee]
verbs: (shelter|hide|hole up|take refuge|seek refuge|find refuge|stay|be holed up|barricade ~) (in|at|inside) ~ @embassy
subject: person, named, opp, pronoun, number
not subject: diplomat, gov
actor: subject
recipient: none
without: visa*; work; staff; event; talks; vote; if
trust: 0.65

[RELOCATE flee]
verbs: (abandon|leave|flee|quit|desert) ~ (homes|houses|village|villages|flats|farms|belongings)
subject: person, number, cvl, ref, lab, edu
near: water; flood; floods; fire; fires; shelling; war; fighting; bombs; drones; shells; radiation; troops; raids; advance
actor: subject
recipient: none
count subject: persons
without: if; would; work; for good jobs; holiday; young people; decades
trust: 0.65

# What makes people go: repression, war, hunger.
[RELOCATE flee]
verbs: (drive|force|push|send|hound|pressure|compel|squeeze|scare|frighten|oblige|chase|lead|prompt|spur|cause) ~ (abroad|into exile|out of the country|into emigration|from the country|to leave|to flee|to emigrate|from their homes|from ~ homes)
object: person, number, named, edu, cvl, lab, med, opp, ngo, body, bus
subject: thing, violence, none, law, protestevent, case, event, measure
not subject: person, cop, diplomat
actor: object
recipient: none
count object: persons
without: diplomat*; ambassador*; embassy; expel*; if; could; could not; deport*; migrants to belarus; return home; troops; soldiers; army; prices; investors
trust: 0.6

[RELOCATE flee]
verbs: (force|drive|chase|push|uproot|hound) ~ (from|out of) ~ (home|homes|house|houses|village|villages|town|towns|country|land)
subject: firething, thing, weapon, mil, violence, none, named
not subject: cop, jud, gov, body, bus
object: person, number, ref, named, cvl, none
not object: mil, troopsthing
near: shell*; war; fighting; bombardment; flood*; fire; drone*; missile*; repression*; crackdown; persecution; fear; invasion; attack*; strikes; advance
actor: object
recipient: none
count object: persons
without: enemy; troops; if; could; eviction; rent; mortgage; court
trust: 0.6

[RELOCATE flee]
verbs: flood across; flood into; flood over; pour across; pour into; pour over; stream across; stream into; stream out; surge across; spill into; spill across; spill over; trek to; trek across; flock to; flock across; stagger across; pile into; swarm across; crowd onto; crowd into; limp across; straggle across; wade across; file across; scatter to; scatter across; disperse across; fan out across
subject: ref, cvl, number, person, none
not subject: cop, mil, opp, weapon, bus, med, troopsthing, crowdpeople, policething, edu, spy
near: border; frontier; poland; lithuania; romania; moldova; slovakia; hungary; latvia; bridge; camp; camps; refugee*; fleeing; war; shelling; fighting; safety
actor: subject
recipient: none
count subject: persons
without: tourists; shoppers; fans; protest*; rally; if; could; traffic; goods; balloons; drones; money; investors; soldiers; voters; polls; square; avenue; pilgrims
trust: 0.65

[RELOCATE flee]
verbs: claim ~ asylum; lodge ~ (asylum|claim for asylum); file for ~ asylum; obtain ~ asylum; defect; defect to; seek ~ sanctuary
subject: person, named, number, pronoun, opp, mil, edu, med, lab
actor: subject
recipient: none
without: refused; rejected; denied; granted by; may; could; right to
trust: 0.7

[RELOCATE flee]
nouns: flight; escape
object: person, named, pronoun, number, lab, opp, med
on:to: country, place, named
actor: subject, object
recipient: none
without: plane; aircraft; airline*; belavia; passengers; pilot; landed; airport; president; delegation; visit*; helicopter; space; cosmonaut*; attempt*; if
trust: 0.5

# --- RELOCATE migrate

[RELOCATE migrate]
verbs: storm; break through; force ~ way; push through; stream across; enter ~ illegally; cut through ~ (fence|wire); mass at; break down ~ fence; climb over; get across; get over; try to cross; attempt to cross; swim across; tunnel under; scale; come over ~ border; seek to cross
near: migrant*; refugee*; asylum; iraqi*; kurd*; afghan*; syrian*; illegal*; attempt*; fence; border; frontier; belarus; crossing*
subject: ref, number, person, cvl
not subject: cop, country, troopsthing, mil, gov, opp, med, weapon, vehicle
actor: subject
recipient: none
count actor: persons
needs: actor
implied actor: migrants
without: some had; troops; wagner; fighters; instructors; bars; red line; police; opposition; activist*; journalist*; tourists; lorr*; protest*; square; drone*; balloon*; helicopter*; finish; surgeon*; doctors
trust: 0.6

[RELOCATE migrate]
verbs: cross; gather at; camp; make ~ way; head for; pour into; amass; get in; get into; reach; arrive; trudge; rush; come across
near: migrant*; refugee*; asylum; iraqi*; kurd*; afghan*; syrian*; somali*; yemeni*; illegal*; attempt*; fence; iraq; syria; afghanistan; from belarus; kurdistan
subject: ref, number, person, cvl
not subject: cop, country, troopsthing, mil, gov, opp, med, weapon, vehicle
actor: subject
recipient: none
count actor: persons
needs: actor
implied actor: migrants
without: some had; troops; wagner; fighters; instructors; bars; red line; police; opposition; activist*; journalist*; tourists; lorr*; protest*; square; drone*; balloon*; helicopter*; finish; surgeon*; doctors
trust: 0.6

[RELOCATE migrate]
verbs: log ~ attempt; record ~ attempt; register ~ attempt; stop ~ attempt; report ~ attempt; thwart ~ attempt; prevent ~ attempt; foil ~ attempt; detect ~ attempt; count ~ attempt; repel ~ attempt; log ~ (crossing|crossings); record ~ (crossing|crossings); register ~ (crossing|crossings); report ~ (crossing|crossings); count ~ (migrant|migrants)
near: cross*; border; migrant*; illegal*
actor: none
recipient: none
count object: persons
implied actor: migrants
trust: 0.75

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

[RELOCATE migrate]
verbs: try to (get|cross|climb|break|cut|squeeze|slip|crawl|push|force|wade|swim|tunnel|scramble); attempt to (get|cross|climb|break|cut|squeeze|slip|crawl|push|force|wade|swim|tunnel|scramble)
subject: number, ref
near: fence; border guard*; guards; barrier; frontier
actor: subject
recipient: none
count actor: persons
without: smuggl*; cigarettes; if; would; protest*; police; prison; inmate*; activist*; opposition; court; exile
trust: 0.6

[RELOCATE migrate]
verbs: (fish|pull|pluck|drag|rescue|haul|dig|save) ~ (out of|from) ~ (bug|river|swamp|bog|marsh|lake|reservoir|neman|svislach|mud); (find|stop|catch|pick up|intercept|discover) ~ (in|inside|under|near|at|behind) ~ (lorry|truck|van|trailer|car|border|forest|frontier|fence|checkpoint|train|wagon)
object: ref
near: border; guards; patrol; soldiers; frontier; lorry; truck; forest; river; bug; swamp; checkpoint; customs
actor: object
recipient: none
count object: persons
without: dead; body; bodies; killed; smuggl* gang; police station
trust: 0.65

[RELOCATE migrate]
verbs: be found; be discovered; be picked up; be stopped; be intercepted; be caught; be spotted; be rescued; be pulled; be hidden; hide
subject: ref
near: lorry; truck; van; border; forest; swamp; bog; frontier; refrigerated; train; boot; river; crossing; trailer; wagon
actor: subject
recipient: none
count actor: persons
without: dead; body; bodies; arrested; detained; convicted; kill*; hostel; flat; job
trust: 0.6

[RELOCATE migrate]
verbs: (flow|stream|pour|trickle|flood|spill|swarm|surge|come|arrive) (across|over|into|through|in) ~ (border|frontier|crossing|poland|lithuania|latvia|germany|eu|moldova|hungary|romania|slovakia)
subject: ref, number, person
near: refugee*; migrant*; asylum; displaced; border; ukrainians; women and children
not subject: mil, troopsthing, gov, cop, diplomat, med
actor: subject
recipient: none
count subject: persons
without: troops; tourists; soldiers; if; would; tanks; drones; pushed; trucks; talks; delegat*
trust: 0.6

[RELOCATE migrate]
verbs: (bring|ferry|smuggle|drive|lead|guide|take|carry|move|transport|help) ~ (across|over|into|through) ~ (border|frontier|poland|lithuania|latvia|germany|eu)
object: ref, number, person
subject: crm, person, number, none
near: smuggler*; trafficker*; courier*; migrant*; iraqis; syrians; afghans; guide*; driver*; taxi; van; lorry
not subject: cop, gov, country, mil, ngo
actor: object
recipient: none
count object: persons
without: if; would; charged; jailed; convicted; cigarettes; for smuggling; released; prisoners; talks; tanks; accus*; troops; fight; war
trust: 0.6

[RELOCATE migrate]
verbs: (creep|crawl|squeeze|climb|clamber|dig|tunnel|scramble|wriggle|vault|swim|wade|row|paddle|jump) ~ (under|through|over|across|beneath) ~ (fence|wire|wall|barrier|bug|svislach|border|frontier|hole|river)
subject: number, person, ref, none
not subject: cop, mil, gov, med, crowdpeople
near: fence; wire; border; barrier; frontier; bug; svislach; poland; lithuania; latvia; migrant*; belarus
actor: subject
recipient: none
count subject: persons
without: if; would; cat; bear; children played; reporters; troops; tanks; prison; stadium; tourists; activist; swam for; record
trust: 0.65

[RELOCATE migrate]
verbs: breach; cut through; climb; climb over; scale; tunnel under; dig under; break through; force ~ way through; get through; get over; crawl under; saw through; squeeze through; swim across; wade across; ford; paddle across; row across; wade; swim
object: fencething, none, border, thing, place
near: border; frontier; fence; bug; bug river; czeremcha; bialowieza; białowieża; kuznica; usnarz; from belarus; from the belarusian; across the svislach
subject: number, person, ref, none
not subject: opp, cop, mil, lab, edu, med, policething, troopsthing
actor: subject
recipient: none
count subject: persons
implied actor: migrants
without: prison; colony; parliament; embassy; police line; guards; prisoner*; inmate*; marathon; athlete*; competition; tourist*; mushroom; ice; bear; elk; wolf; animal*; balloon*; smuggler*; cigarettes; activist*
trust: 0.6

[RELOCATE migrate]
verbs: migrate; migrate to; emigrate; emigrate to; resettle; resettle in; settle in; relocate to; move abroad; move to; head abroad; go abroad; leave for; decamp to; leave for good
subject: number, lab, edu, med, ref, cvl, bus, ngo
near: since the; since 2020; after the; because of; repression*; crackdown; for poland; to poland; to lithuania; to georgia; to germany; to warsaw; to vilnius; in search of; political reasons; war
not subject: cop, mil, gov, diplomat, lifeless
actor: subject
recipient: none
count subject: persons
without: birds; bird; storks; if; tourist*; holiday; capital of; season; squad; headquarters; talks; summit; visit; delegation; team; championship; want*; would; plan*
trust: 0.5

[RELOCATE migrate]
verbs: set off; set off for; set out; set out for; set off from; head for; head to; head towards; trek; trek to; trek towards; march to; march towards; walk to; walk towards; move towards; stream to; stream towards; gather at; camp at; mass at; converge on; make for; make ~ way to; make ~ way towards; try to reach; flock to
subject: ref, migrantcrowd
not subject: opp
near: border; frontier; fence; crossing; poland; lithuania; latvia; eu; forest
actor: subject
recipient: none
count subject: persons
implied actor: migrants
without: if; could; would; protest*; tourists; butterflies; birds; police officers sent
trust: 0.65

[RELOCATE migrate]
nouns: arrival; influx; inflow; surge; flow; stream; ^number of illegal crossing
object: ref, person
near: migrant*; refugee*; asylum seeker*; iraqi*; afghan*; syrian*; kurd*; crossing*
actor: genitive, possessor
recipient: none
without: stop*; prevent; halt; orchestrat*; accus*; fear*; threat*; warn*; tackle; curb; stem; contain; if; facilitat*; weaponis*; weaponiz*; blam*; against; manage; hybrid
trust: 0.45

# --- RELOCATE return

# "Iraq will fly its first group of citizens home", "a plane will take 430 people home".
[RELOCATE return]
verbs: (fly|take|bring|carry|ferry|airlift) ~ home
subject: country, gov, vehicle, flightline, bus, flyingthing, none, place, igo, body
target: person, number, ref, cvl, named
near: plane; planes; flight; flights; aircraft; airline*; airways; charter*; repatriat*; migrants; stranded; evacuat*; airport; citizens; nationals
actor: subject
recipient: object
count recipient: persons
without: team; squad; medal*; cup; trophy; bodies; body; remains; coffin*; message; bacon; soldiers; troops; prisoner*; freed; pardoned; if; could
trust: 0.6

[RELOCATE return]
verbs: return; come back; go back; come home; return home; fly home; move back; be repatriated; fly back
subject: person, named, pronoun, number, ref, opp, cvl
not subject: troopsthing, vehicle, weapon, gov, country
near: exile; homeland; repatriat*; migrant*; iraq; abroad; emigrat*; emigre*; amnesty
actor: subject
recipient: none
count actor: persons
without: if; would; never; safe; football; work; troops; power; visit; talks; champion*; court; trip; holiday; holidays; vacation; honeymoon; business trip; shopping; school; release*; freed; prison; swap
trust: 0.5

[RELOCATE return]
verbs: return; come back; come home; be back; go home; fly home; fly back; set foot; travel back; move back; resettle; be repatriated; be flown home; be sent home; arrive home; reach home; cross back
subject: person, named, pronoun, number, ref, opp, cvl, med
not subject: troopsthing, vehicle, weapon, gov, country, mil, cop
near: exile; homeland; abroad; emigration; emigre*; repatriat*; migrant*; iraq; iraqis; baghdad; erbil; damascus; refugee*; amnesty; return commission; evacuat*; returnee*
actor: subject
recipient: none
count actor: persons
without: if; would; never; may; could; football; work; troops; power; visit; talks; champion*; court; trip; holiday; holidays; vacation; honeymoon; business trip; shopping; school; released; freed; prison; swap; medal*; unsafe; fear*; call*; urge*
trust: 0.55

[RELOCATE return]
verbs: (bring|move|relocate|take) ~ back ~ to; (bring|move) ~ home
object: lab, property, body
subject: bus, body, number, none
near: staff; employees; workers; offices; office; headquarters; teams; developers; engineers
actor: subject
recipient: none
without: troops; ambassador*; envoy; embassy; if; would; medal*; diplomat*
trust: 0.55

[RELOCATE return]
verbs: (come|go|fly|move|travel|get|make it) ~ (back|home); return; be back
subject: person, named, pronoun, number, ref, opp, cvl, med
not subject: troopsthing, vehicle, weapon, gov, country, mil, cop
near: in exile; from exile; of exile; after exile; from emigration; in emigration; forced to emigrate; since fleeing; she fled; he fled; they fled
actor: subject
recipient: none
count actor: persons
without: if; would; never; may; could; until; not safe; hope*; dream*; want*; troops; power; visit; freed
trust: 0.6

[RELOCATE return]
verbs: leave ~ for; fly to; fly from ~ to; take off for; land in; touch down in; bring home; carry home; take home
subject: flyingthing, vehicle, flightline, travel, bus, country
near: iraqi migrants; iraqis; migrants; stranded; repatriation flight; evacuation flight; charter flight
object: place, ref, person, number, none, named, country
actor: none
recipient: object
count object: persons
implied recipient: migrants
without: to minsk; to belarus; smuggl*; bodies; if; could; holiday; poland for; cross
trust: 0.5

[RELOCATE return]
verbs: (board|take|catch|join) ~ (flight|plane|charter|repatriation) ~ (home|irbil|erbil|baghdad|damascus|iraq|syria); be flown home; fly home; fly ~ home; go home; return home; return to ~ (homes|houses|villages|village|flats|apartments); be back; be back home; be back in ~ (homes|houses|village|flats); be allowed back; cross back; come back; drive back; drive home
subject: ref, person, number, cvl, diplomat, edu
near: migrant*; iraqi*; kurd*; irbil; erbil; baghdad; repatriat*; evacuated; evacuees; evacuation; flood*; shell; homes; countrymen; first families; families are; residents; inhabitants; villagers; after the all-clear; precaution; refugees
actor: subject
recipient: none
count actor: persons
without: if; would; never; could; troops; visit*; talks; champion*; released; prison; medal*; work; school; ambassador*; sanctions; guards drove; guards; soldiers; forced back
trust: 0.6

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

[RELOCATE return]
nouns: return; homecoming
object: person, named, pronoun, number
on:to: country, place, named
near: exile; exiled; exiles; fled; emigre*; emigrated; years abroad; from abroad; self-imposed
actor: subject, object
recipient: none
without: call* for; if; hope*; commission; visit; talks; refus*; safe return
trust: 0.5

# --- RELOCATE evacuate

[RELOCATE evacuate]
verbs: evacuate; airlift; repatriate; fly out; take to safety; bring to safety; bring up to ~ surface; bring to ~ surface; resettle; fly home; bring home; lead to safety; hurry into ~ shelter; rush to ~ shelter; usher into ~ shelter; move to safety; take into ~ shelter; pull out of ~ building; clear ~ building
object: person, number, named, body, cvl, lab, thing
not object: troopsthing, weapon, diplomat
actor: subject
recipient: object
count recipient: persons
without: ambassador; trophy; medal; mask*; ventilator*; tonnes; medicine*; supplies; humanitarian; vaccine*; airlift* food; airlift* aid; airlift* relief; airlift* emergency; airlift* tents; airlift* water; airlift* rice; airlift* grain
trust: 0.75

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift
actor: subject
recipient: object
needs: recipient
trust: 0.5

[RELOCATE evacuate]
verbs: evacuate; evacuate from; hurry; rush; usher; hustle; shepherd; lead; bring; move; take; transfer; airlift; fly; bus; relocate; resettle; clear; order
object: person, number, cvl, edu, leg, gov, body, lab, named
near: evacuat*; shelter*; basement*; safety; bunker; bomb threat; flood*; air raid; alarm; siren*; gas leak; fire; smoke; radiation leak; radiation alarm; radiation level*; shelling; contaminated
subject: person, body, none, cop, gov, country, place
actor: subject
recipient: object
count recipient: persons
without: hospital with; custody; jail; police station; court; drill; exercise; trophy; ambassador*
trust: 0.6

[RELOCATE evacuate]
verbs: carry out of; carry from; lead out of; lead from; bring out of; wheel out of; usher out of; clear from
object: person, number, cvl, edu, med
near: burning; fire; blaze; smoke; flood*; flames; explosion; blast; leak; collapse*; bomb threat; bomb scare; alarm
subject: none, person, body, cop
actor: subject
recipient: object
count recipient: persons
without: body; bodies; dead; police; protest*; arrest*; omon; wreck*; car
trust: 0.6

[RELOCATE evacuate]
verbs: rush to ~ (shelter|bunker|basement|safety); usher to ~ (shelter|bunker|basement|safety); whisk to ~ (shelter|bunker|basement|safety); hurry to ~ (shelter|bunker|safety); hide in ~ (shelter|shelters|bunker|bunkers|basement|basements); shelter in ~ (bunker|bunkers|basement|basements); go to ~ (shelter|shelters|bunker); move to ~ (school|shelter|hostel|gym|safety|safe|hotel|sanatorium|temporary); take to ~ (shelter|safety|hostel|sanatorium); put up in ~ (school|shelter|hostel|gym|hotel|sanatorium|temporary); house in ~ (school|shelter|hostel|gym|sanatorium|temporary); bring to safety; lead to safety; be led out; get out; clear; empty; order out
object: cvl, edu, person, number, property, body, lab, gov, leg, named
near: drone; missile; airspace; siren*; air raid; leak; fire; blaze; flood*; explosion; blast; evacuat*; bomb; shelling; smoke; gas; chlorine; ammonia; storm; radiation; collapse; alarm; drone
subject: none, cop, gov, body, person
not target: ref
actor: subject
recipient: object
count recipient: persons
without: hospital with; custody; jail; drill; exercise; exhibition; protest*; police; square; desk*; shelves; arrest*
trust: 0.6

[RELOCATE evacuate]
verbs: be (bused|bussed|led|driven|taken|moved|ferried|carried|helped|brought|escorted|flown|airlifted|rushed) (out|to safety|to shelter); (bus|lead|move|ferry|carry|help|bring|escort|fly|airlift) ~ (out of|to safety|to shelters)
object: person, number, cvl, edu, med, named
not object: cop, troopsthing, weapon
near: evacuat*; safety; fire; firefighters; rescuers; flood*; flames; smoke; zone; villages; village; shelling; leak; explosion; blast; neighbours; neighbors; shelter*; drill; border
actor: subject
recipient: object
count recipient: persons
without: handcuff*; police van; courtroom; court; prison; jail; deport*; arrest*; detain*; by police; protest*
trust: 0.6

[RELOCATE evacuate]
verbs: be (brought|taken|led|moved|bussed|bused|driven|flown|cleared|escorted|carried|helped|transferred) ~ (out|to safety|to shelter|to shelters|away|as a precaution|for ~ night); have to be cleared; be cleared; walk out on ~ own; be put up in; be housed in
object: person, number, cvl, edu, lab, property, settlement
near: evacuat*; precaution; shell; unexploded; mine; bomb; flood*; fire; smoke; gas; leak; ammonia; radiation; chlorine; power cut; candlelight; storm; danger; drill; rescuers; firefighters; emergency; village; nursing home; hostel; school; collapse; blackout
subject: none, person, body, gov, cop, country, place, named, lab, number, cvl
actor: subject
recipient: object
count recipient: persons
without: custody; police; jail; court; prison; hospital with; injured; dead; bodies; soldiers; troops; weapons; protest*; arrest*; detain*; migrants; trophy
trust: 0.6

[RELOCATE evacuate]
verbs: (bring|take|lead|move|bus|bus out|drive|fly|carry|clear|transfer) ~ (out|to safety|to ~ shelter|away|as a precaution|for ~ night)
object: person, number, cvl, edu, lab
near: evacuat*; precaution; shell; unexploded; mine; bomb; flood*; fire; smoke; gas; leak; ammonia; radiation; chlorine; power cut; candlelight; storm; danger; drill; rescuers; firefighters; emergency; village; nursing home; hostel; school; collapse; blackout
subject: none, person, body, gov, cop, country, place, named, lab
actor: subject
recipient: object
count recipient: persons
without: custody; police; jail; court; prison; hospital with; injured; dead; bodies; soldiers; troops; weapons; protest*; arrest*; detain*; migrants; trophy
trust: 0.6

[RELOCATE evacuate]
verbs: shelter; take shelter; take cover; hide; seek shelter; huddle; crowd; spend ~ night; rush
subject: number, person, cvl, edu, ref, lab
near: rockets; missiles; shelling; air raid; sirens; bombing; bombs; drones; bombardment; explosions; strikes; alert
on:in: property, place, thing, none
actor: subject
recipient: none
count subject: persons
without: from the rain; police; protesters; protest; demonstrators; if; grenades; storm; detained; fugitive; soldiers; troops
trust: 0.5

[RELOCATE evacuate]
verbs: (retrieve|repatriate|evacuate|airlift|fly ~ home|bring ~ home|pull ~ out|get ~ out) ~ (citizens|nationals|compatriots|students|tourists|staff|residents|families|children)
subject: country, gov, place, body, none
actor: subject
recipient: object
without: if; would; urge*; prisoner*; released; summer camp; bodies; deport*
trust: 0.65

[RELOCATE evacuate]
verbs: help ~ (leave|escape|flee|evacuate|out of|get out|reach safety); get ~ (out of|away from) ~ (danger|shelling|flooded|burning|combat|war); bring ~ to (safety|safe ground); lead ~ to safety; take ~ to safety; carry ~ to safety; ferry ~ to safety; move ~ to safety; (hustle|usher|lead|hurry|rush|shepherd) ~ out of; lift ~ to safety; move ~ out of harm
subject: person, body, named, gov, country, ngo, none, cop, mil, cvl
object: person, number, cvl, ref, none, named
not object: mil, crm
near: flood*; fire; blaze; shell*; village; war; fighting; safety; gas; leak; smoke; front line; bombard*; danger; harm; missile*; strikes; burning
actor: subject
recipient: object
count object: persons
without: if; could; border guards; smuggl*; prison; debt; poverty; trafficking
trust: 0.55

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

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift; relocation
object: person, number, ref, edu, cvl, gov, diplomat, body, lab
actor: subject
recipient: object
without: plan; drill*; exercise*; if; order; call* for; training
trust: 0.5

# --- RELOCATE

[RELOCATE]
verbs: (carry|take|bus|move|transfer|bring|drive|ferry|transport) ~ (migrants|migrant|refugees|them|families) ~ (to|into) ~ (warehouse|centre|center|hangar|logistics|camp|hostel|shelter|hotel|building)
subject: country, gov, cop, mil, vehicle, none, body, person
near: migrant*; refugee*; iraqi*; kurd*; border; fence; camp; kuznica; bruzgi
actor: subject
recipient: object
count recipient: persons
without: arrest*; detain*; jail; deport*; smuggl*; court
trust: 0.65

[RELOCATE migrate]
verbs: cross into; cross over into; cross ~ border into; arrive in; flood into; pour into; stream into
subject: ref, number
near: refugee*; rohingya; displaced; fleeing; fled; asylum; hutu*; tutsi*; kurds; exodus; influx; camps
not subject: mil, uaf, weapon, troopsthing, vehicle, gov, money
actor: subject
recipient: none
count subject: persons
without: troops; soldiers; goods; tourists; if; could
trust: 0.65

[RELOCATE flee]
verbs: stay behind in ~ (poland|lithuania|germany|latvia|ukraine|georgia|czech|warsaw|vilnius|austria|japan|sweden|finland); run for it; make a run for it; (run|escape|flee|slip out|get out|make ~ way|walk) ~ through ~ (woods|forest|marshes|swamp|bog|fields) to ~ (poland|lithuania|latvia|ukraine); desert from ~ (army|unit|barracks|regiment|brigade)
subject: person, named, number, pronoun, opp, med, mil, none
not subject: ref, lifeless
actor: subject
recipient: none
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; hare; dog; wolf; deer; hikers; runners; marathon; smuggl*
trust: 0.5

[RELOCATE return]
verbs: make it (back|home) from; find ~ way (back|home) from; get back from
subject: person, named, number, opp, cvl, mil
near: ukraine; exile; captivity; war; front; camp; abroad; refuge*; volunteers
actor: subject
recipient: none
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; match; work; school; holiday; tournament; prison; jail; trip
trust: 0.45
`;
