/** AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE and AID in English. The format is told in ../format.ts. */
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
`;
