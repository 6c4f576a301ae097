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
without: statement; video; report; film; album; footage; photo; data; message; document; transcript; guard; warden; lawyer; visit
trust: 0.75

[RETREAT release]
verbs: release; free; let ~ go; set free; set ~ free; let ~ out; liberate; discharge; let off; allow home; send home; let out of jail; turn loose; hand over; swap; let home; bail; walk out of
object: person, named, number, none, peaceful
subject: person, body, named, number, country, none, place
not object: text, money, law
actor: subject
recipient: object
count recipient: released
implied actor: authorities
implied recipient: political prisoners
without: statement; video; report; film; album; footage; photo; figures; data; list; call for; demand; message; document; transcript; results; funds; water; gas; loan; song; tomorrow
trust: 0.75

[RETREAT release]
verbs: give up; swap; trade; hand back; exchange; return
object: person, named, number, peaceful
near: prisoner*; swap; exchange; spy; spies; agents; hitman; hit man; pilots; in return; captive*; jailed; detainees; political
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
verbs: resign; step down; quit; stand down; tender ~ resignation; leave ~ post; bow out; hand in ~ notice; hand in ~ resignation; give up ~ post; vacate; relinquish; abdicate; submit ~ resignation; announce ~ resignation; lay down ~ powers
subject: person, body, named, number, post
object: post, none, body, place
actor: subject
recipient: none
without: treaty; pact; country; coach; shift; strike; demand*; call* on; urg*; refus*; calls; until; should; must; smoking; job at; club
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
verbs: flee; flee to; flee from; escape to; escape from ~ (belarus|country|prison|house); go into exile; seek ~ (refuge|asylum); apply for ~ asylum; emigrate; defect; take refuge; be forced into exile; slip across; slip over; sneak across; sneak out of; leave ~ country; leave belarus; leave ~ homeland; request ~ asylum; live in exile; find refuge; ask for ~ asylum; escape abroad; go underground; get out of ~ country; get out of belarus; cross into ~ safety; take shelter in; pack ~ bag; be in exile; settle in exile; have ~ leave since
subject: person, body, named, pronoun, number, none, thing
not subject: troopsthing, vehicle, trade, weapon
actor: subject
recipient: none
count actor: persons
without: cow; animals; visit*; delegation; customs; champion*; talks in; suspects fled
trust: 0.8

[RELOCATE flee]
verbs: leave for; move to; relocate to; cross into; cross ~ border; drive on to; drive to; fly to; cross to; go abroad; arrive in; depart for; reach; board ~ (plane|flight); leave; head for; settle in; make ~ way to; get to; escape; exit; quit ~ country; relocate; escape ~ (arrest|prosecution|persecution); come to
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
implied actor: migrants
without: red line; police; opposition; activist*; journalist*; tourists; lorr*; protest*; square; drone*; balloon*; helicopter*; finish
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
without: ambassador; trophy; medal
trust: 0.75

[RELOCATE evacuate]
nouns: evacuation; repatriation; airlift
actor: subject
recipient: object
needs: recipient
trust: 0.5
`;
