/** AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN and SANCTION in English. */
export const diplomacy = `
# --- AGREE --------------------------------------------------------------------------------------------------

[AGREE]
verbs: promise; pledge; vow; offer; guarantee; commit to; commit; undertake to; undertake; volunteer to; give ~ assurance; assure; accept ~ (invitation|offer|proposal); swear to; give ~ word
subject: person, body, named, country, pronoun, place, none
actor: subject
recipient: object, indirect, to, with
without: campaign; prayer; never to; election promise; condolence; resign*; revenge; reward
measures: money
trust: 0.75

[AGREE]
verbs: put ~ signature; settle; put pen to paper; reach ~ (arrangement|truce|consensus); agree ~ price; fix ~ terms; shake on; set ~ seal
actor: subject
recipient: with, between
without: score; account; down; in belarus; in poland; order
trust: 0.7

[AGREE]
verbs: agree; agree to; agree on; come to terms; come to agreement; reach ~ (agreement|deal|accord|compromise|understanding); strike ~ deal; conclude ~ @agreement; sign; sign ~ @agreement; initial ~ @agreement; ink; ink ~ @agreement; seal ~ deal; hammer out; shake hands on; finalise; finalize; enter into ~ @agreement; join forces; decide jointly; sign up to; clinch ~ deal; exchange ~ ratification; sign off on
subject: person, body, named, country, pronoun, place, agreement, none, number
object: agreement, none, thing, number, talkedover, body, person, trade, aid, weapon, country
not object: law, text
actor: subject
recipient: with, object, by
without: decree; bill; law; order; petition; open letter; appeal; player; coach; striker; ultimatum; statement on; into law
measures: money
trust: 0.75

[AGREE]
nouns: agreement; deal; accord; memorandum; contract; commitment; pledge; promise; ^promise of help
actor: between, subject
recipient: with, between, by
near: sign*; reach*; conclude*; initial*; struck; clinch*; ink*
needs: both-sides
without: peace agreement; Minsk agreement*; violat*; breach*; withdraw; quit; under; suspend*; trade union
measures: money
trust: 0.45

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT visit]
verbs: meet; meet with; visit; host; receive; hold ~ @talks; welcome; have ~ @talks; sit down with; fly to; travel to; arrive in; arrive for; pay ~ visit; confer; confer with; come to; discuss; negotiate; negotiate with; tour; see; drop in on; speak with; talk with; talk to; talk; speak to; greet; dine with; wind up ~ visit; begin ~ visit; conclude ~ visit; make ~ visit; call at; address; brief; lunch with; chair ~ @talks; stay in; turn up to; huddle; stop over in; play host to; open ~ @talks; start ~ @talks; attend ~ @talks; conduct ~ @talks; exchange view; be received by; sound out; fly in; spend ~ day in
subject: person, body, named, country, pronoun, number
object: person, body, named, country, place, talks, none, number, talkedover
not subject: troopsthing, vehicle, ref, crowdweapon
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by, at
without: target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; death; threshold; standard; reporters; journalists; report*; news agency; newspaper; police station; hospital; prison; colony; custody; supporters; bbc; reuters; crowd; court; judge; decision; release; sanctions; news; exile; refuge; radio; telegram; twitter; television; flowers; message; letter
near: minister; president; ministers; leader*; envoy; ambassador; talk*; delegation; official*; summit; commissioner; counterpart; chancellor; premier; secretary; visit*; diplomat*; parliament; putin; lukashenk*; opposition; representative*; state; lawmakers; tsikhanousk*; tikhanovsk*; bishop; pope; chief; king; council; civil society; commission; prime; governor; senator*; nato; kremlin; speaker; works; mep*; negotiat*; director; head
trust: 0.55

[CONSULT visit]
verbs: meet; hold ~ @talks; host; receive; visit; negotiate with; hold ~ consultation; sit down with; confer with
subject: person, body, named, country
object: person, body, named, country, place, talks
not subject: troopsthing, vehicle, ref, crowdweapon
not object: law, weapon, border, prison, site, case, measure, sentencething, violence
actor: subject
recipient: object, with, to, between, by
without: target; demand; deadline; need; condition; requirement; criteria; resistance; criticism; fate; migrant*; news; threshold; standard; letter; award; reports
trust: 0.65

[CONSULT visit]
verbs: be due in; be due at; be expected in; be due for ~ @talks; fly in; fly into; be expected at
subject: person, body, named, gov, igo
near: minister*; president*; envoy*; delegation; ambassador*; talks; leader*; visit; chancellor; premier; commissioner; negotiat*; bank; foreign; counterpart; secretary; mission; meeting
status: planned
actor: subject
recipient: with, in
without: court; trial; prison; rain; troops; contingent; trains; soldiers
trust: 0.7

[CONSULT visit]
nouns: visit; talk; meeting; negotiation; summit; consultation; trip; working visit; state visit; official visit; face-to-face; audience
actor: subject, between, of
recipient: to, with, object, between
needs: both-sides
without: ahead of; agree* to; call* for; cancel*; postpon*; refus*; propos*; prison visit; suspend*; peace talks; break off; report
trust: 0.5

[CONSULT phone]
verbs: be ~ on the phone with; phone; telephone; speak by phone; speak by telephone; talk by phone; talk by telephone; speak on the phone; speak over the phone; talk over the phone; hold ~ phone call; hold ~ telephone conversation; have ~ phone call; have ~ telephone conversation; hold ~ phone conversation; call ~ to discuss; discuss ~ by phone; discuss ~ by telephone; ring; ring up; hold ~ telephone talks; have ~ call with; talk on the phone
subject: person, named, body, country, pronoun
actor: subject
recipient: with, object, to
without: police; ambulance; relatives; mother; journalist
trust: 0.85

[CONSULT phone]
nouns: phone call; telephone call; phone conversation; telephone conversation; telephone talk; phone talk; call with; telephone conversations
actor: subject, between
recipient: with, to, between
needs: both-sides
trust: 0.65

[CONSULT multilateral]
verbs: confer by; gather for ~ summit; gather for ~ meeting; meet in ~ session; hold ~ summit; hold ~ emergency session; hold ~ video conference; convene; attend ~ summit; take part in ~ summit; meet by video; hold ~ emergency meeting; hold ~ session; discuss at ~ meeting
subject: body, country, person, named
object: talks, none, body, person, talkedover
near: minister*; union; summit; council; leaders; bloc; csto; nato; eu; osce; states; cis; foreign; session; united; commission; security; ambassadors; countries
actor: subject
recipient: with, object
without: party congress; court; parliamentary session; protest
trust: 0.85

[CONSULT third-party]
verbs: mediate; broker; act as mediator; act as go-between
actor: subject
recipient: between, with, object
without: deal on; release
trust: 0.6

# --- SUPPORT ------------------------------------------------------------------------------------------------

[SUPPORT]
verbs: praise; hail; welcome; thank; applaud; commend; laud; endorse; back; support; salute; congratulate; honour; honor; recognise; recognize; express ~ @support; voice ~ @support; award; decorate; nominate; throw ~ weight behind; stand by; stand with; side with; defend; pay tribute to; hail as; express ~ gratitude; be grateful to; extend ~ congratulation; offer ~ congratulation; offer ~ support; declare ~ support; reaffirm ~ support; show ~ support; champion; credit; speak in favour of; speak in favor of; come out in support of; give ~ backing; ratify; acknowledge ~ as; present ~ award; confer ~ award; express ~ solidarity; voice ~ solidarity; establish ~ diplomatic; open ~ embassy; reopen ~ embassy; restore ~ diplomatic; resume ~ diplomatic; send ~ congratulation; pass ~ greetings; bestow; win ~ prize; receive ~ prize; declare ~ solidarity; salute as; pin ~ medal
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, none, support, release, agreement, thing, embassy, place, protestevent, number, post, sanctions, measure, talks, vote, law
not object: prison, property, site
actor: subject
recipient: object, with, for, to, of, behind
without: extremist; terrorist; contract; asylum; as extremist; guilty; damages; scholarship; financially; bank; tender; reality; migrant*; suspect; body; remains
trust: 0.65

[SUPPORT]
nouns: congratulation; support; solidarity; endorsement; recognition; praise; gratitude
actor: subject
recipient: for, to, with, object
needs: both-sides
without: financial support; military support; lack; expected; without; call* for; seek
trust: 0.4

# --- CONCEDE ------------------------------------------------------------------------------------------------

[CONCEDE]
verbs: lift; ease; relax; remove; drop; scrap; waive; loosen; rescind; repeal; roll back; revoke; suspend; unfreeze; soften; cancel; delist; withdraw
object: sanctions, measure, case
not object: weapon, troopsthing, embassy, diplomat, person
actor: subject
recipient: object, on, against, from, for
without: licence; license; accreditation; citizenship
implied actor: authorities
trust: 0.75

[CONCEDE]
verbs: pardon; amnesty; grant ~ pardon; sign ~ pardon; give ~ amnesty; commute; acquit; clear ~ of; drop ~ charge; drop ~ case; close ~ case; reinstate; exonerate; promise to release; apologise; apologize; back down; give in to; cave in; yield to; make ~ concession; allow ~ to return; agree to release; call off ~ (strike|protest|rally|hunger); end ~ hunger strike; suspend ~ (strike|protest|rally|hunger); delist; remove ~ from ~ sanctions; take ~ off ~ sanctions; rehabilitate; reverse ~ decision; extend ~ visa-free; introduce ~ visa-free; scrap ~ visa; abandon ~ plan; relent; backtrack; unblock; climb down; restore ~ accreditation; lift ~ ban; lift ~ restriction; ease ~ rule
subject: person, body, named, country, none, place
actor: subject
recipient: object, to, for
count recipient: persons
implied actor: authorities
without: presidential pardon plea
trust: 0.75

[CONCEDE]
nouns: pardon; amnesty; concession; clemency; ^lifting of sanctions; ^easing of sanctions
actor: subject
recipient: object, for, to
needs: actor
without: request*; plea; ask*; petition; seek; appeal
trust: 0.45

# --- COOPERATE ----------------------------------------------------------------------------------------------

[COOPERATE]
verbs: cooperate; cooperate with; collaborate; export; import; sell; deliver; supply; trade; trade with; ship; hold ~ joint; conduct ~ joint; begin ~ joint; launch ~ joint; carry out ~ joint; stage ~ joint; start ~ joint; extradite; hand over; exchange ~ (intelligence|information|prisoner|data); share ~ intelligence; swap; buy; purchase; coordinate with; build ~ plant; join ~ drill; join ~ exercise; take part in ~ joint; train together; open ~ (flight|route|line); resume ~ (flight|trade|train|service|supply); take part in ~ drill; barter; set up ~ joint venture; transport; pump; transit; purchase; source; merge
subject: body, country, bus, person, place, trade, named, weapon, aid, vehicle
not object: crowdweapon, protestevent, prison, violence
near: joint; export*; import*; trade; tractor*; potash; oil; gas; goods; tonne*; ton; million; billion; fuel; intelligence; prisoner*; drill*; exercise*; contract; company; supply; supplies; supplied; delivery; fertiliser*; fertilizer*; harvester*; product*; equipment; cargo; flight*; nuclear; electricity; agreement; cooperation; parts; chips; trucks; lorries; buses; machine*; refinery; crude; grain; market
actor: subject
recipient: to, with, from, object, for
count object: vehicles
measures: money, percent
without: fail*; weapon; drug; cigarettes; refus*; stop*; sanction*; ban*; detain*; tear gas; jail*
trust: 0.55

[COOPERATE]
verbs: extradite; swap ~ prisoner; exchange ~ prisoner; share ~ intelligence; exchange ~ intelligence
actor: subject
recipient: to, with, object
trust: 0.85

[COOPERATE]
verbs: begin; start; open; get under way; kick off; take place; be held; be under way; run; continue; resume; end; finish
subject: drill, none
object: none, drill
near: joint; allied; csto; armies; slavic brotherhood; union shield; zapad; union resolve; chinese; serbian; allied resolve; regional grouping; two countries
actor: of, between, subject, with, by
recipient: with, object
count subject: troops
without: polish; nato; lithuanian; ukrainian; alone
trust: 0.6

[COOPERATE]
verbs: open ~ @drill; begin ~ @drill; start ~ @drill; hold ~ @drill; conduct ~ @drill; launch ~ @drill; train; drill; exercise with; prolong ~ @drill; extend ~ @drill; take part in ~ @drill; join ~ @drill; hold ~ manoeuvre; stage ~ @drill
near: joint; allied; together; csto; slavic brotherhood; union shield; zapad; union resolve; two armies; with russian; with belarusian; with chinese; mercenaries; wagner; alongside
subject: mil, country, troopsthing, uaf, person, body, none
actor: subject
recipient: with, object, of
without: polish; nato; lithuanian; ukrainian
trust: 0.75

[COOPERATE]
verbs: rise; grow; reach; total; amount to; fall; drop; increase; stand at; decline; exceed; jump; soar; shrink; hit; top; come to; double; climb; go up; slump
subject: trade
near: trade; export*; import*; turnover; supplies; deliveries; shipments; transit; goods
actor: between, possessor, subject
recipient: with, between, to
measures: money, percent
without: sanction*
trust: 0.75

[COOPERATE]
nouns: joint exercise; joint drill; joint military ^exercise; joint military ^drill; joint strategic ^exercise; prisoner swap; prisoner exchange; joint patrol; joint venture
actor: subject, between, of
recipient: with, object, between
without: request; treaty
trust: 0.55

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: lend; loan; grant; give; provide; donate; send; allocate; approve; extend; award; deliver; disburse; earmark; transfer; hand; supply; issue; pay; ship; refinance; finance; fund; bankroll; subsidise; subsidize; shelter; contribute; write off; restructure; raise
object: aid, money
not object: sanctions, sentencething, troopsthing, case
actor: subject
recipient: indirect, to, for, object
measures: money
without: fine; damages; ransom; tax; refus*; deny; denied; embezzle*; bribe; prison; compensation; court; warning; interview; permission; contract
trust: 0.7

[AID]
verbs: grant ~ asylum; give ~ asylum; give ~ shelter; give ~ refuge; take in; host ~ refugee; issue ~ visa; grant ~ visa; arm; train; treat ~ wounded; help; assist; aid; provide ~ protection; send ~ humanitarian; deliver ~ humanitarian; come to the aid of; bail out; supply ~ with; provide ~ with; equip; feed; receive ~ asylum; receive ~ loan; get ~ loan
subject: body, country, person, bus, place, named
object: person, body, country, named, aid, money, number
not object: site, case, weapon, prison
near: asylum; visa; refuge; shelter; humanitarian; aid; loan; billion; million; funds; food; weapons; ammunition; medical; equipment; relief; soldiers; refugee; money; grant; scholarship; train*
actor: subject
recipient: object, indirect, to
measures: money
without: can not help; help but; investigat*; bail
trust: 0.5

[AID]
nouns: loan; credit; grant; humanitarian aid; aid package; military aid; financial aid; humanitarian assistance; aid
actor: subject, from
recipient: to, for
needs: both-sides
measures: money
without: legal aid; first aid; without; sought; ask*; request*; suspend*; freez*; refus*
trust: 0.4

# --- RETREAT ------------------------------------------------------------------------------------------------

[RETREAT release]
verbs: release; free; let ~ go; set free; set ~ free; let ~ out; liberate; discharge; let off; allow home; send home; let out of jail; turn loose; walk free; walk out of (prison|jail|colony|custody); leave ~ (prison|jail|colony|custody|police station|detention); emerge from (prison|jail); be freed; be released; hand over; swap; regain ~ freedom; come out of prison; return home from prison; let home; bail; walk out of
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
verbs: let in; allow ~ (observer|inspector|monitor|doctor|lawyer|journalist|diplomat); admit ~ (observer|inspector|monitor); allow access; grant ~ access; open ~ (facility|prison|site) to; permit ~ visit; let ~ see; let ~ visit; allow ~ to visit; allow ~ to see; give ~ access; reopen ~ border; reopen ~ crossing; open ~ border; reopen; resume ~ traffic
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

# --- REQUEST ------------------------------------------------------------------------------------------------

[REQUEST change]
verbs: urge; demand; call for; call on; call upon; ask; appeal; appeal to; appeal for; request; plead; plead with; plead for; petition; press; press for; push for; insist on; beg; implore; lobby; beseech; exhort; advise; tell ~ to; order; instruct; propose; invite; seek; suggest; encourage; advocate; campaign for; set ~ ultimatum; issue ~ ultimatum; give ~ ultimatum; make ~ appeal; launch ~ appeal; issue ~ appeal; recommend; require; ask for; send ~ letter asking; write to
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: object, on, to, upon, with, of, from
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; asked on; court ordered; ask yourself; asked in
absorbs: yes
trust: 0.65

[REQUEST yield]
verbs: urge; demand; call for; call on; call upon; ask; appeal; appeal to; appeal for; request; plead; plead with; plead for; petition; press; press for; push for; insist on; beg; implore; lobby; tell ~ to; order; set ~ ultimatum; issue ~ ultimatum; issue ~ appeal; campaign for; give ~ ultimatum
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: resignation; withdrawal; let; release; free; freeing; freed; let ~ go; withdraw; stop; halt; end; cease; reopen; drop; lift; restore; return; resign; step down; quit; back down; leave; stay off; stay away; spare; pardon; hand over; give up; refrain; stand down; cancel; revoke; remove; pull out; dismantle; abandon
implied recipient: authorities
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; asked in; sanction*; humanitarian; help
absorbs: yes
trust: 0.7

[REQUEST assist]
verbs: urge; demand; call for; call on; call upon; ask; appeal; appeal to; appeal for; request; plead; plead with; plead for; petition; press; press for; push for; beg; implore; lobby; ask for; turn to ~ for; seek; propose; apply for
subject: person, body, named, country, pronoun, place, none
not subject: law, trade
actor: subject
recipient: on, to, upon, with, of, from, object, indirect
near: sanction*; help; aid; assist*; blacklist; list; punish*; support; protect*; weapon*; arms; asylum; visa*; fund*; money; loan; troops; shelter; send; supply; supplies; equipment; recogni*; mediat*; intervene; intervention; shut out; isolate; designate; ban; impose; freeze; cut off; provide; give; data; tracks; report; information; evidence; medical
without: question; order to; reporter; asked about; asked how; asked why; asked whether; asked if; asked by reporters; asked to comment; asked who; asked what; asked when; in order; court ordered; asked in; release; free; inquiry; investigat*; probe; lift*
absorbs: yes
trust: 0.65

[REQUEST meet]
verbs: invite; propose ~ @talks; offer ~ @talks; call for ~ @talks; urge ~ @talks; urge ~ dialogue; call for ~ dialogue; propose ~ dialogue; ask ~ to meet; ask for ~ meeting; request ~ meeting; request ~ @talks; seek ~ meeting; demand ~ meeting; suggest ~ meeting; appeal for ~ dialogue; invite to
subject: person, body, named, country, pronoun, place, none
not object: tender, comment
actor: subject
recipient: object, to, with, on
without: refus*; release; sanction*
absorbs: yes
trust: 0.75

[REQUEST change]
nouns: call; appeal; demand; request; petition; plea; ultimatum
actor: subject, from, by
recipient: on, to, object
near: for; to; that
without: phone; telephone; video call; call to; conference call; roll call; reject*; ignore*; dismiss*; refus*; rebuff*; respond*; in demand; supply; despite; court of appeal; appeal court; heard; hear
needs: actor
absorbs: yes
trust: 0.45

# --- ACCUSE -------------------------------------------------------------------------------------------------

[ACCUSE disapprove]
verbs: condemn; denounce; criticise; criticize; slam; blast; decry; deplore; lambast; lambaste; rebuke; censure; berate; deride; attack ~ verbally; protest against ~ decision; protest to; lodge ~ protest; hand ~ note; hand ~ protest; send ~ note of protest; summon; call ~ on the carpet; brand; call ~ (terrorist|bandit|dictator|enemy|illegal|criminal|barbaric|extremist|unacceptable|outrageous|traitor|thug|fascist|nazi|farce|sham); label ~ (terrorist|dictator|farce|sham|traitor); dub; describe ~ as (terrorism|piracy|repression|sham|farce|genocide|crime|illegal); scold; chide; rail against; take aim at; hit out at; lash out at; fault; complain about; complain; call out; dismiss ~ as (farce|sham|rigged|illegitimate); blame; blame for; fume at; castigate; excoriate; chastise; voice ~ concern; express ~ outrage; express ~ alarm; mock; ridicule; accuse; fulminate; express ~ protest; issue ~ protest; slate; pillory; admonish; shame
subject: person, body, named, country, pronoun, place, none
# Protesters accuse, too; their protests are PROTEST by more words.
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, accident, agreement, drill, weapon, post, talks, protestevent, sanctions, disease
actor: subject
recipient: object, indirect, on, to, by
without: weather; pandemic; himself; sentenced to; condemned to; condemned man; death row; parliament summons; to court; witness; stomach; pain; street; square; market
trust: 0.7

[ACCUSE disapprove]
verbs: summon; call in; call ~ to ~ ministry; call ~ in; summon to
object: diplomat
actor: subject, to
recipient: object
implied actor: Foreign Ministry
trust: 0.9

[ACCUSE allege]
verbs: insist; say; claim; repeat; declare; suggest; assert; tell; maintain; argue; allege
subject: person, body, gov, named, pronoun
near: ploy; orchestrated; masterminded; puppeteers; puppeteer; instigated; instigating; engineered; stirred up; behind the protests; behind the unrest; behind the attack; plotting; plot to; bankrolled; financed from abroad; directed from; controlled from
actor: subject
recipient: none
without: deny; denies; denied; charged; jailed; convicted; sentenced
trust: 0.6

[ACCUSE disapprove]
verbs: call ~ "; brand ~ "; label ~ "; dub ~ "; describe ~ as "; dismiss ~ as "; call ~ (inhuman|illegal|shameful|unacceptable|farce|sham|terrorist|dictator|bandit|barbaric|outrageous|absurd|provocation|traitor|enemy|puppet|criminal|disgrace|blackmail|piracy|repressive|illegitimate|cynical|vile|groundless|fascist|nazi|disgraceful|revenge|hostile|unfriendly|reckless); describe ~ as (terrorism|piracy|repression|sham|farce|genocide|crime|illegal|revenge|inhuman|barbaric|hostile|provocation|blackmail|unacceptable); brand; liken ~ to; curse
on:for: none
on:on: none
object: person, body, country, named, place, thing, pronoun, law, vote, measure, sentencething, agreement, protestevent, talks, sanctions, event, violence, release, drill, weapon, number
actor: subject
recipient: object
without: success; victory; friend; friends; brother; hero; ray of light; partner; historic; so-called; name*; bravery
trust: 0.7

[ACCUSE allege]
verbs: accuse; accuse of; charge that; allege that; claim that; blame for; suspect of; point ~ finger at; implicate; hold ~ responsible; insist that ~ plot; attribute ~ to; hold ~ accountable; accuse ~ of
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object, on
without: prosecut*; court; trial; indict*
trust: 0.85

[ACCUSE investigate]
verbs: open ~ @case; launch ~ @case; start ~ @case; initiate ~ @case; begin ~ @case; institute ~ @case; file ~ @case; bring ~ @case; prosecute; investigate; probe; sue; put on trial; place on trial; try; put on ~ wanted list; place on ~ wanted list; put on wanted list; issue ~ warrant; issue ~ arrest warrant; send ~ to court; go to court; refer ~ to court; press charge; file ~ charge; lodge ~ complaint; interrogate; question; summon for questioning; name ~ suspect; declare ~ suspect; seek ~ year; demand ~ year; request ~ year; open ~ trial; begin ~ trial; look into; inspect; audit; register ~ case; declare ~ wanted; add ~ to ~ wanted list; refer ~ to ~ international criminal court; begin hearing; take ~ to court; bring ~ charge; reopen ~ case; put ~ wanted
subject: person, body, named, country, pronoun, none, case, number
object: person, body, named, none, case, number, country, violence, accident, property, pronoun
not object: weapon, aid, text, money
actor: subject
recipient: object, against, into, over, of, on
count recipient: persons

implied actor: prosecutors
without: toll; euro*; admission; battery; fee; in charge; journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; appear in court; appear before ~ court; face ~ charge
subject: person, body, named, pronoun, number, none
recipient: subject
implied actor: court
without: toll; euro*; admission; battery; fee; in charge; journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: charge; charge with; indict; indict for; press ~ charge; charge in absentia
target: person, body, named, number, pronoun
not target: property, vehicle
actor: subject
recipient: object, against
count recipient: persons
implied actor: prosecutors
without: toll; euro*; admission; battery; fee; police charged
trust: 0.8

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; face ~ charge; appear in court; appear before ~ court; face trial; face prosecution; be charged
subject: person, named, number, body
actor: none
recipient: subject
count subject: persons
implied actor: court
trust: 0.8

[ACCUSE investigate]
verbs: begin; open; start; get under way; resume
subject: case
near: trial; hearing; proceedings; case against
actor: none
recipient: of, against, over
implied actor: court
trust: 0.6

[ACCUSE investigate]
nouns: criminal case; trial; prosecution; criminal ^investigation; inquiry; indictment; criminal ^probe; investigation
actor: subject, by
recipient: against, object, into
needs: recipient
without: call* for; demand*; urg*; committee; clinical; asked; fair trial; ask*; facing; awaiting; await; ahead; pre-trial; launch; stand; put on; seek; avoid; without
trust: 0.45

[ACCUSE disapprove]
nouns: condemnation; criticism; outcry; protest note; note of protest; rebuke; accusation
actor: subject, from
recipient: object, against
needs: both-sides
trust: 0.4

# --- REJECT -------------------------------------------------------------------------------------------------

[REJECT]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff; veto; spurn; rule out; snub; dismiss; defy; shrug off; brush aside; throw out; disregard; ignore; stonewall; oppose; resist; balk at; baulk at; renege on; say no to; refuse ~ recognise; refuse ~ recognize; block; overrule; wave away; vote down; vote against; refuse ~ entry; cold-shoulder; refuse ~ comment; scorn; flout; shoot down ~ (idea|proposal); pour cold water on; refuse to board; stand up to; disobey; not accept
subject: person, body, named, country, pronoun, place, none, number
not object: site, weapon, disease, border, diplomat, comment, criticism
actor: subject
recipient: object, by, of, from
without: comment; bail; say whether; claim*; accusation*; allegation*; charge; report*; name; be named; the odds; website; food; work; logic; gravity; identif*; confirm; elaborate
absorbs: yes
trust: 0.65

[REJECT meet]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff; spurn; rule out; snub; refuse ~ meet
near: talk*; meet; meeting; dialogue; negotiat*; invitation; see him; receive; visit; summit; call; mediation; invite*
subject: person, body, named, country, pronoun, place, none
not object: criticism
actor: subject
recipient: with, object, by, of, from
without: comment; bail; say whether; report*; identif*; confirm
absorbs: yes
trust: 0.7

[REJECT assist]
verbs: refuse; refuse to; reject; decline; decline to; turn down; rebuff
near: hand over; extradit*; asylum; visa*; help; aid; loan; weapons; money; work with; cooperate; supply; send; provide; give; support; fund*; tracks
subject: person, body, named, country, pronoun, place, none
not object: violence
actor: subject
recipient: with, to, object, by, of, from
without: comment; bail; say whether; report*; identif*; confirm; treatment; doctor; medical
absorbs: yes
trust: 0.7

[REJECT yield]
verbs: refuse; refuse to; reject; defy; decline; decline to; ignore; resist; disobey; rule out; flout; rebuff; refuse to comply; refuse ~ leave; refuse ~ resign; refuse to board; refuse to leave; refuse to release; vow not to
near: resign; step down; leave; release; free; withdraw; comply; board; demand*; order*; ultimatum; ban; curfew; apologise; apologize; surrender; repent; plead; quit; go; obey; testify; warnings; pressure; sign; recant; calls; deadline; stop; end; return; give up
subject: person, body, named, country, pronoun, place, none, number
not object: criticism
actor: subject
recipient: with, to, object, by, of, from
without: comment; bail; say whether; report*; identif*; confirm; recogni*; food; treatment; doctor
absorbs: yes
trust: 0.65

[REJECT]
verbs: recognise; recognize; accept
negated: yes
subject: person, body, country, named, place, none
actor: subject
recipient: object, of
without: face; man; voice
trust: 0.75

[REJECT]
nouns: refusal; rejection
actor: subject
recipient: object, by
needs: actor
absorbs: yes
trust: 0.45

# --- THREATEN -----------------------------------------------------------------------------------------------

[THREATEN restrict]
verbs: threaten; threaten to; warn; warn of; warn that; vow; issue ~ warning; issue ~ threat; promise; caution; stand ready to; be ready to; be prepared to; reserve ~ right
subject: person, body, named, country, pronoun, place
near: sanction*; sanctions; transit; gas; cut; close; halt; block; supplies; measures; tariff*; costs; shut; flights; import*; export*; penalties; restrictive; retaliat*; fines
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; economist*; agree*; lift*
absorbs: yes
trust: 0.65

[THREATEN arrest]
verbs: threaten; threaten to; warn; warn of; warn that; vow; promise; caution; issue ~ warning
subject: person, body, named, country, pronoun, place
near: arrest*; jail*; prosecut*; trial; prison; criminal; punish*; liab*; detention; detain*; charge*; imprison*; court; sentence*; behind bars; responsib*; lock
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; flood*; traffic
absorbs: yes
trust: 0.65

[THREATEN violence]
verbs: threaten; threaten to; warn; warn of; warn that; vow; promise; issue ~ warning; issue ~ threat
subject: person, body, named, country, pronoun, place
near: force; shoot*; shot; fire; war; attack*; nuclear; destroy*; strike*; crush*; kill*; weapon*; violence; troops; army; death; military; beat; invade; respond; response; bomb*
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; sanction*; agree*; trial; cease-fire
absorbs: yes
trust: 0.6

# "Should the repression go on, the Union will not hesitate to adopt sanctions": what is said to follow.
[THREATEN restrict]
verbs: hesitate; stand ready; be ready; be prepared; follow; shut; close; pull out
near: should; if; unless; if they; in case
subject: person, body, named, country, pronoun, measure, sanctions, thing, border, bus
actor: subject
recipient: against
without: weather; storm; drought; lawyer*
absorbs: yes
trust: 0.3

[THREATEN]
verbs: threaten; threaten to; warn; warn of; warn that; issue ~ warning; issue ~ threat; vow to retaliate; promise ~ response; promise ~ retaliation; vow ~ retaliation; promise to respond; vow to respond; threaten ~ with; put ~ on notice; rattle ~ sabre; give ~ warning; caution; vow to punish; pledge to retaliate; reserve the right; promise ~ harsh; vow ~ harsh; raise ~ spectre; say ~ will respond
subject: person, body, named, country, pronoun, place
near: sanction*; force; response; respond; retaliat*; arrest*; jail*; prosecut*; punish*; expel*; close; cut; shoot; weapon*; nuclear; attack; war; consequence*; measure*; border; troops; action; fire; shut; ban; strip; trial; army; military; block; gas; transit; prison; criminal; strike*; violence; harsh*; ties; liab*; crush; sack*; bomb; destroy; fines; dismiss*; tax; tariff*; halt; suspend; toughest; break; invade; invasion; retribution; law; penal*
actor: subject
recipient: object, against, to, with, indirect
without: weather; storm; climate; disease; health; experts warn; analysts warn; economist*
absorbs: yes
trust: 0.5

[THREATEN]
nouns: threat; warning; ultimatum
actor: subject, from, by
recipient: against, to
near: force; sanction*; arrest*; violence; border; war; retaliat*
without: pose*; posed; bomb threat; under threat; face; despite; defy; defying; existential; security threat; against threat*; ignoring
needs: both-sides
absorbs: yes
trust: 0.35
`;
