/** ASSAULT, INCIDENT, MOBILIZE and PROTEST in English. The format is told in ../format.ts. */
export const force = `
# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT beat]
verbs: beat up; club; kick; punch; hit ~ with; strike ~ with; strike on; strike ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ on ~ (head|back|legs); bludgeon; batter; knock ~ to the ground; knock ~ down; thrash; manhandle; rough up; lash out at; maul; baton; truncheon; pummel; slap; lay into; set upon; trample; beat unconscious; break ~ (rib|arm|leg|nose|jaw|arms|ribs|finger|teeth|skull); shove ~ against; pin ~ to ~ ground; slam ~ against; bash; headbutt; beat to death; knee; drag ~ by the hair; throw ~ to the ground; push ~ to the ground; fracture ~ (skull|rib|arm|leg); stamp on; jump on; use force against; beat with; beat black and blue; cane; flog; lay hand on; leave ~ with ~ (bruise|concussion|broken|bruises); concuss; knock out ~ teeth; push to ~ ground; wrestle to ~ ground
target: person, named, number, pronoun, none
not target: weapon, trade
actor: subject
recipient: object, on, possessor
count recipient: injured
implied actor: police
without: drum; market; verbally; policy; ball; gold medal; kick off; kicked off; referee; coach; bucket; goal; match; set; iron*; record; habit
trust: 0.75

[ASSAULT beat]
verbs: beat; assault; attack; hit; strike; injure; hurt; wound; bruise
object: person, named, number, pronoun
not object: country, place, accident, text, weapon, bus, event
near: police; officer*; guard*; baton*; truncheon*; men; warder*; fist*; detain*; protest*; prison; jail; cell; omon; custody; demonstrator*; masked; soldiers; security; boots; stick; thugs; assailant*; unknown; kicked; van
without: election; rival; rivals; tennis; match; open; final; drum; market; record; score; verbally; retreat; league; goal; missile; drone; crash; fire; tank; explosion; blast; gas explosion; sanctions; chord
actor: subject
recipient: object
count recipient: injured
trust: 0.65

[ASSAULT beat]
nouns: beating; bashing; ^use of force; ^use of violence; assault; ^attack on protester; manhandling; ^violence against; clubbing
actor: subject
recipient: object, on, against
implied actor: police
implied recipient: detainees
near: police; officer*; guard*; jail; prison; cell; protest*; detain*; custody; security; centre; akrestsina; okrestina; omon
without: sexual; investigat*; inquiry; demand*; call* for; probe
trust: 0.5

[ASSAULT torture]
verbs: torture; mistreat; ill-treat; abuse; electrocute; stun; subject ~ to (torture|beating|electric|abuse|ill-treatment); waterboard; starve; force ~ to (kneel|stand|crawl|run|sing|lie); make ~ (stand|kneel|crawl|run|lie|sing); be made to (stand|kneel|crawl|run|lie|sing); be forced to (stand|kneel|crawl|run|lie|sing); humiliate; administer ~ shock; use ~ electric; torment; keep ~ in stress; taser; strip ~ naked; keep ~ standing; deprive ~ of sleep; threaten ~ with rape; apply ~ electric; use ~ taser on
target: person, named, number, none, pronoun
actor: subject
recipient: object, on
implied actor: police
implied recipient: detainees
without: criticism; sanction*; tariff; power; position; trust; process; rivals
trust: 0.75

[ASSAULT torture]
nouns: torture; ill-treatment; mistreatment; ^abuse of detainee; ^abuse of prisoner; ^abuse of inmate
actor: subject
recipient: object
needs: recipient
implied actor: police
without: against torture; report of; committee; investigat*; inquiry; convention; allegations; prevention; call* for; probe; victims of
trust: 0.45

[ASSAULT crowd-control]
verbs: fire ~ @crowdweapon; use ~ @crowdweapon; unleash ~ @crowdweapon; deploy ~ @crowdweapon; turn ~ @crowdweapon; hurl ~ @crowdweapon; throw ~ @crowdweapon; lob ~ @crowdweapon; launch ~ @crowdweapon; set off ~ @crowdweapon; let off ~ @crowdweapon; spray ~ @crowdweapon; resort to ~ @crowdweapon; toss ~ @crowdweapon; detonate ~ @crowdweapon; shoot ~ @crowdweapon; train ~ @crowdweapon; aim ~ @crowdweapon; direct ~ @crowdweapon; employ ~ @crowdweapon; teargas; tear-gas; gas; douse; hose; hose down; pepper-spray; disperse ~ with; spray; drench
not object: country, law, aid
subject: cop, mil, person, gov, none, country, body
actor: subject
recipient: at, on, against, among, into, over, to, object, towards
implied actor: police
implied recipient: protesters
without: fields; crops; paint; graffiti
trust: 0.8

[ASSAULT crowd-control]
verbs: disperse; break up; charge at; wade into; scatter; charge; charge into; drive ~ off ~ (square|street); clear ~ (square|street|street of|camp); chase; chase ~ away; push ~ off ~ (square|street); force ~ off ~ (square|street); break through ~ chain
target: person, protestevent, number, opp, none, pronoun
subject: cop, mil, none, body
near: police; riot; officer*; security; omon; troops; protest*; crowd*; demonstrat*; rally; rallies; march; column; square; picket
actor: subject
recipient: object, at, into, on
implied actor: police
implied recipient: protesters
without: with treason; with conspir*; prosecutor*; court; charged with; charges; fee; with inciting; with organis*; with organiz*; clouds; marriage; alliance; soviet; company
trust: 0.6

[ASSAULT crowd-control]
nouns: ^use of @crowdweapon; ^use of stun grenade; ^use of tear gas; ^use of water cannon; ^use of rubber bullet; dispersal; ^dispersal of; ^firing of @crowdweapon; baton charge
actor: subject
recipient: against, on, object
implied actor: police
implied recipient: protesters
trust: 0.65

[ASSAULT firearms]
verbs: shoot; shoot dead; gun down; open fire on; open fire at; open fire; fire on; fire at; fire into; fire shot at; fire upon; shoot at; fire live; shoot ~ in the; fire ~ round; fire ~ shot; fire ~ rubber bullet at; use ~ live; wound with ~ shot; shoot and kill; fire warning shot; shoot in ~ (leg|head|chest|back)
target: person, named, number, none, pronoun, body, opp
not target: crowdweapon, text, vehicle
actor: subject
recipient: on, at, into, upon, object
implied actor: police
without: film; video; footage; documentary; photo; clip; tear gas; blank; blanks; balloon*; basket; goal; fire dead; scene; movie; stun; up; to fame; criticism
trust: 0.75

[ASSAULT firearms]
nouns: shooting; fatal ^shooting
actor: subject
recipient: object
needs: recipient
without: range; sport; film; competition; investigat*; probe
trust: 0.45

[ASSAULT execute]
verbs: execute; put to death; carry out ~ execution; carry out ~ death sentence; shoot by firing squad; shoot ~ in the back of the head; carry out ~ sentence by shooting
target: person, named, number, none, pronoun
not object: law, agreement
actor: subject
recipient: object, of, on
count recipient: killed
implied actor: authorities
without: order*; warrant; plan; contract; manoeuvre; maneuver; decision; project; search; programme; will be
trust: 0.8

[ASSAULT execute]
nouns: execution
actor: subject
recipient: object
needs: recipient
implied actor: authorities
without: order; plan; budget; decree; programme; stay; call* for; suspend; halt
trust: 0.5

[ASSAULT assassinate]
verbs: assassinate; murder; poison; slay; strangle; blow up ~ car; attempt ~ life; liquidate ~ politician; bump off; kill; hang
object: person, named, pronoun, number
needs: actor
actor: subject
recipient: object
count recipient: killed
near: kgb; agent*; secret; services; intelligence; squad; opponent*; critic; contract; journalist; car; novichok; poison; assassin*; murder*; hit; killer*; officer*; police; regime; death squad; activist; exile
without: accident; crash; covid; virus; disease; bill; storm; bear; avalanche; time; fire
trust: 0.65

[ASSAULT assassinate]
nouns: assassination; murder; killing; assassination ^attempt; poisoning
actor: subject
recipient: object
needs: recipient
without: murder case; case of; investigat*; probe; inquiry; charge*; anniversary; film; suspicion; convict*
trust: 0.45

[ASSAULT sexual]
verbs: rape; sexually assault; sexually abuse; grope; molest
actor: subject
recipient: object
implied actor: police
trust: 0.85

[ASSAULT primitive]
verbs: stab; knife; slash; stone; throw ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|branch|stick|stones|rocks|bottles|bricks|sticks|branches|petrol bombs); hurl ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|stones|rocks|bottles|bricks|fireworks); pelt; hack to death; ram; run over; drive into; attack with ~ (knife|axe|machete|stick|spear); pelt ~ with; toss ~ (stone|rock); fling ~ (stone|stones|rock|rocks); lob ~ (stone|stones|petrol bomb); injure with ~ (knife|spear|stick); spear; set ~ on fire; shower ~ with stones
target: person, named, number, none, pronoun, cop, mil
actor: subject
recipient: object, at, towards, into, with
without: cost*; tax*; rates; prices; in the back over; jobs; spending; barrier; budget; wall; fence
trust: 0.7

[ASSAULT explosives]
verbs: bomb; blow up; plant ~ (bomb|mine|device); detonate ~ (bomb|device|explosive|charge); set off ~ (bomb|device|explosive|charge); attack with ~ drone; hit with ~ drone; drop ~ bomb; throw ~ (grenade|explosive|bomb); explode ~ bomb
subject: person, body, named, number, none, country, mil, uaf
not object: text, crowdweapon
actor: subject
recipient: object, at, on, in, near
without: photo; box office; bluff; bridges with; stun; flash; balloon*
trust: 0.55

[ASSAULT heavy-weapons]
verbs: shell; bombard; launch ~ (missile|rocket|missiles|rockets|strike|strikes) at; fire ~ (missile|rocket|missiles|rockets|shells); strike with ~ missile; hit with ~ missile; pound; rain ~ missile; launch ~ (missile|missiles|rockets) from; shoot down; pummel ~ with artillery; fire ~ artillery; carry out ~ (missile|air) strike; down; attack with ~ missile; launch ~ attack on; strike; slam into; hit; fire
object: weapon, place, body, trade, vehicle, none, person, property, country
near: missile*; rocket*; artillery; shell*; drone*; helicopter; aircraft; fighter; jet; jets; air defence; air defense; warplane*; bomb*; kyiv; ukraine; iskander*; tank*
subject: mil, country, body, uaf, none, person, weapon
actor: subject
recipient: object, at, on, against
without: test; exercise; drill; balance; deal; chord; talks; on strike; workers; balloon; target practice; nut; strike committee; union; training; range
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT death]
verbs: die; pass away; be found dead; find dead; be found hanged; find hanged; find hanging; be found hanging; commit suicide; take ~ own life; lose ~ life; succumb to; drown; freeze to death; perish; hang oneself; jump to ~ death; fall to ~ death; collapse and die; drop dead; be pronounced dead; starve to death; suffocate; bleed to death
target: person, named, number, none, pronoun
actor: none
recipient: subject
count subject: killed
without: down; hope; hard; away down; if; covid; coronavirus; idea; dies hard; ready to; prepared to; would rather
trust: 0.7

[INCIDENT death]
verbs: kill
target: person, named, number, pronoun
actor: none
recipient: object
count recipient: killed
near: crash; accident; fire; explosion; blast; collision; storm; tree; train; mine; device; bomb; protest*; first; protester; fell; car; lorry; truck; clash*; shot; plane; helicopter; drone
without: by police; by officers; by soldiers; kgb; murder*; poison*; assassin*
trust: 0.6

[INCIDENT death]
verbs: find ~ dead; find ~ hanged; find ~ body; recover ~ body; discover ~ body; pull ~ body; find ~ hanging; wash up ~ body
actor: none
recipient: object, of
count object: killed
trust: 0.75

[INCIDENT death]
nouns: death; demise; suicide; passing; drowning
actor: none
recipient: object, possessor
needs: recipient
count recipient: killed
near: announc*; confirm*; report*; custody; prison; colony; jail; hospital; cell; migrant*; border; followed; after; marked; mourn*; third; second; first; another; fifth; fourth
without: death sentence; death penalty; death toll; probe; investigat*; inquiry; penalty; threat*; anniversary; sentence; murder; sudden death; row; blam*; accus*
trust: 0.4

[INCIDENT accident]
verbs: crash; collide; derail; catch fire; burn down; go off; overturn; capsize; plunge into; burst into flame; go up in flame; suffer burn; crash into; crash-land; run aground; be involved in ~ (crash|accident|collision); come off ~ rail; leave ~ rail; explode; break out; erupt; rip through; tear through; sweep through; engulf; gut; blow up; collapse; leak; spill; sink; skid; veer off
subject: vehicle, accident, weapon, property, place, bus, person, border, named, number, none
not subject: protestevent, violence, sanctions, talks, market, money
near: crash*; fire; blaze; explosion; blast; accident; derail*; collision; refinery; plant; train; bus; plane; car; lorry; truck; helicopter; mine; factory; gas; storm; burn*; aircraft; tanker; depot; warehouse; reactor; leak*; drone; motorway; road; roof; building; fuel; pipeline; flames; firefighters; emergenc*; rail; wagon*; forest; balloon*
actor: none
recipient: object
count object: injured
count recipient: injured
without: protest*; violence; fighting; clash*; war; police; covid*; rally; row; scandal; economy; stock; talks; ceasefire; currency; rouble; ruble; regime; soviet; stun; grenade*; anger; website
trust: 0.6

[INCIDENT accident]
verbs: injure; hurt; wound
subject: accident, vehicle, weapon
object: person, number, named
actor: none
recipient: object
count object: injured
without: police; missile*; terror*; shelling; war
trust: 0.65

[INCIDENT accident]
verbs: kill
subject: accident, vehicle, weapon
object: person, number, named
actor: none
recipient: object
count object: killed
without: police; missile*; terror*; shelling; war
trust: 0.65

[INCIDENT accident]
nouns: crash; fire; explosion; blast; blaze; accident; collision; derailment; gas explosion; leak; power cut; power outage; collapse
actor: none
recipient: none
near: kill*; injur*; dead; die; died; hurt; burn*; broke; rip*; tore; swept; hit; struck; damage*; happen*; occur*; crew; crews; emergenc*; rescue*; fighters; extinguish*; put out; destroyed; left
without: ceasefire; opened; open; opening; under; probe; investigat*; on demonstrators; on protesters; stun; line of; missile; shelling; soviet; ussr; anniversary; chernobyl
trust: 0.45

[INCIDENT disaster]
verbs: flood; hit; devastate; batter; lash; uproot; damage; leave ~ without ~ (power|electricity); cut off; sweep; topple
subject: disaster
actor: none
recipient: object
trust: 0.65

[INCIDENT disease]
verbs: test positive; be infected; contract ~ (virus|covid|coronavirus|measles); register ~ (case|infection|death); record ~ (case|infection); report ~ (case|infection); log ~ (case|infection); confirm ~ (case|infection); hospitalise; hospitalize; die of covid; die from covid; fall ill; be diagnosed with; catch ~ (virus|covid|coronavirus); rise; reach; pass; exceed; climb; succumb to ~ (covid|virus); infect; vaccinate; die
near: covid*; coronavirus; virus; infection*; health ministry; ministry of health; disease; measles; flu; tested; outbreak; patient*; symptom*; epidemic; pandemic; swine fever; bird flu; vaccine
without: criminal; court; murder; trade; exports; computer; prison sentence
actor: none
recipient: subject, object
count subject: persons
count object: persons
implied recipient: residents
trust: 0.65

[INCIDENT]
verbs: close; suspend; halt; divert; shut; stop; ground; disrupt; reopen; paralyse
near: balloon; balloons
object: border, trade, property, place, none, bus, vehicle, travel, thing
actor: none
recipient: none
without: border crossing*; sanction*; checkpoints; government
trust: 0.7

# --- MOBILIZE -----------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: deploy; redeploy; station; mass; amass; mobilise; mobilize; airlift; garrison; reinforce; concentrate; build up; call up; dispatch; despatch; rush; rotate; marshal; double; beef up; position; line up; muster
object: troopsthing, border, mil, none
not object: crowdweapon, protestevent
near: troop*; soldier*; border; force; forces; army; battalion*; brigade*; unit*; guard*; frontier; military; reservist*; tank*; fighter*; helicopter*; jets; servicem*; paratroop*; conscript*; division*; armed; patrols; contingent; wagner; mercenar*
actor: subject
recipient: none
count object: troops
without: tear gas; water cannon; aid; argument; missile*; supporters; volunteers for; nuclear; resources
trust: 0.75

[MOBILIZE troops]
verbs: send; move; transfer; fly; pull; pour; keep; bring in; bring; withdraw to; assemble; ship; relocate; shift; order; post; put; place; add; increase; raise; boost; commit; strengthen; unload
object: troopsthing
not object: crowdweapon, vehicle
near: border; troop*; soldier*; drill*; exercise*; base; paratroop*; battalion*; brigade*; force; reinforc*; army; frontier; jet*; aircraft; military; guards; helicopter*; servicem*; wagner; fighters; combat; belarus; infantry; range
actor: subject
recipient: none
count object: troops
without: aid; back home; tear gas; water cannon; prison; arrest*; court; from the border; out of; pull back; pulled back; home; doctors; wounded; medical
trust: 0.65

[MOBILIZE troops]
verbs: arrive; cross into; land in; land; roll into; enter; pour into; move into; move; move towards; move to; gather; mass; assemble; remain; stay behind; stay; be stationed; stand on alert; be on alert; be deployed; unload; shift; shift to; head for; set up ~ camp; take up position; begin arriving; come; come to; settle; camp; return to
subject: troopsthing, mil, uaf
actor: subject
recipient: none
count subject: troops
near: troop*; soldier*; military; convoy*; fighter*; mercenar*; wagner; brigade*; battalion*; paratroop*; army; forces; servicem*; units; trains; tanks; equipment; contingent; armed; helicopter*; drills; exercise; exercises
needs: actor
without: migrant*; prison; flat; office; house; talks; home; tear gas; airspace; arrest*; detain*; search*; resign*
trust: 0.65

[MOBILIZE troops]
verbs: expect
subject: troopsthing, mil
object: none, troopsthing, mil
status: planned
actor: object
recipient: none
count object: troops
trust: 0.6

[MOBILIZE troops]
verbs: put ~ on ~ alert; place ~ on ~ alert; put ~ on combat; put ~ on high; hold ~ @drill; begin ~ @drill; start ~ @drill; conduct ~ @drill; launch ~ @drill; carry out ~ @drill; stage ~ @drill; run ~ @drill; order ~ @drill; announce ~ @drill; call ~ @drill; test ~ readiness; check ~ readiness; raise ~ readiness; strengthen ~ (border|defence|presence|flank); beef up ~ (border|defence|presence|security|flank); step up ~ (patrol|presence|patrols|security); reinforce ~ (border|presence|flank); increase ~ (presence|patrols|readiness); call up ~ reservist; begin ~ mobilisation; announce ~ mobilisation; order ~ mobilisation; scramble ~ (jet|fighter|aircraft|jets|helicopters); practise ~ (crossing|repelling|landing|defending); practice ~ (crossing|repelling|landing|defending); bring ~ to ~ readiness; start ~ inspection; build ~ base; set up ~ base; build ~ military; establish ~ base; create ~ brigade; form ~ brigade; form ~ battalion; hold ~ war game; rehearse; open ~ base
subject: country, mil, body, gov, person, place, named, none, cop, igo
actor: subject
recipient: none
count object: troops
without: joint; together with; allied; data base; tax base; customer; supporters
trust: 0.7

[MOBILIZE troops]
nouns: mobilisation; mobilization; troop movement; troop build-up; troop buildup; military build-up; military buildup; combat readiness check; snap inspection; military exercise; military drill; drill; exercise; manoeuvre; war game; troop deployment; ^deployment of troops; deployment
actor: subject
recipient: none
needs: actor
without: joint; physical; democratic; freedom; justify; allied; fire drill; call* for
trust: 0.4

[MOBILIZE weapons]
verbs: deploy; station; receive; acquire; obtain; take delivery of; buy; procure; test; test-fire; field; host; unveil; arm ~ with; equip ~ with; put on combat duty; go on combat duty; enter combat duty; put into service; take up combat duty; mine; roll out; accept ~ delivery; store; move; place; get; bring; send; produce; modernise; upgrade; deliver; transfer; hand over; keep; site; commission; launch; ship; take on
object: weapon
near: nuclear; missile*; s-400; s-300; iskander*; system; systems; tank*; warplane*; warhead*; bomber*; artillery; air defence; air defense; oreshnik; rocket*; launcher*; combat duty; weapons; fighter jets; jets; ammunition; tactical; drone; drones; su-30*
not object: troopsthing, vehicle, crowdweapon, aid
actor: subject
recipient: none
count object: vehicles
without: tractor*; smoke; stun; tear gas; smuggl*; balloon*; talks; aid; ukraine's; to ukraine; surrender*; arms control
trust: 0.6

[MOBILIZE weapons]
verbs: go on ~ duty; enter ~ service; arrive; be deployed; be stationed; be delivered; take up ~ duty; come into service; appear; be in place
subject: weapon
near: nuclear; missile*; s-400; iskander*; systems; oreshnik; warhead*; bomber*; combat duty; warplane*; jets; launcher*
actor: possessor, subject
recipient: none
count subject: vehicles
without: balloon*; migrant*; smuggl*
trust: 0.6

[MOBILIZE weapons]
verbs: enter; fly into; cross into; come down in; crash in; fall in; come over from; fly over;  violate ~ airspace; enter ~ airspace; intrude into; breach ~ airspace; cross into ~ airspace; stray into ~ airspace; penetrate ~ airspace; fly into ~ (airspace|territory); cross ~ border; drift into; fly over ~ (border|territory); infringe ~ airspace; enter ~ territory; encroach on ~ airspace
near: helicopter*; drone*; balloon*; aircraft; plane; planes; jet; jets; airspace; chopper*; missile*; fighter*
subject: weapon, mil, vehicle, country, none, person, body, property
actor: subject, possessor
recipient: possessor, object
count subject: vehicles
without: migrant*; illegal*; ban; closed; close; flights to; airlines; landed in; passenger*; ryanair; helicopter crash
trust: 0.75

[MOBILIZE weapons]
nouns: airspace violation; airspace ^intrusion; ^violation of airspace; ^violation of its airspace; ^deployment of nuclear; ^deployment of missile; missile test; test launch
actor: subject
recipient: object
needs: actor
trust: 0.5

[MOBILIZE police]
verbs: deploy; send; station; post; bring in; mass; line; cordon off; block off; patrol; surround; flood; ring; encircle; pour onto; seal off; guard; be on duty; flank; move in; form ~ cordon; pull up; draw up
near: police; riot; water cannon*; security; vans; omon; armoured; patrol; cordon; barbed
subject: cop, body, none, vehicle, gov
object: cop, place, vehicle, none, property, text, thing
actor: subject
recipient: none
implied actor: police
without: arrest*; detain*; search*; border; troops; beat; fired; tear gas; raid*; help; fund
trust: 0.45

[MOBILIZE militia]
verbs: form ~ militia; arm ~ militia; create ~ militia; form ~ people's militia; set up ~ militia; recruit ~ (fighter|volunteer|mercenary); train ~ (mercenary|fighter|volunteer|militia); form ~ territorial; set up ~ territorial; create ~ territorial; recruit for ~ (regiment|battalion); host ~ (mercenary|wagner); welcome ~ mercenary; hire ~ mercenary; form ~ regiment; form ~ volunteer; arm ~ volunteer
actor: subject
recipient: none
without: exercise with; talks
trust: 0.6

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: march; rally; take to ~ street; take to ~ square; pour onto ~ street; pour into ~ street; come onto ~ street; come out onto; come out to ~ street; fill ~ (street|square|avenue|centre|center); flood ~ (street|square|avenue|centre|center); form ~ chain; link arm; join hand; stage ~ @protestevent; hold ~ @protestevent; join ~ @protestevent; attend ~ @protestevent; take part in ~ @protestevent; participate in ~ @protestevent; organise ~ @protestevent; organize ~ @protestevent; mount ~ @protestevent; hold up ~ (flower|portrait|placard|flag|banner|sign|portraits|placards|flags|banners|signs); wave ~ (flag|flags); picket; light candle; go out on ~ street; walk through ~ (street|centre|center|city) with; stand in solidarity; pack ~ square; line ~ street; chant; protest against; protest outside; turn out to protest; turn out for ~ @protestevent; stream through; parade with; unfurl ~ (banner|flag); lay flower; block ~ street; sing; gather outside; gather in protest; carry ~ (placard|banner|flag|portrait|placards|banners|flags|portraits); demand ~ resign
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud
not object: country, law
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; shares; currency; talks with; detain*; arrest*; sentenced; convicted; jailed; charged with; accused; drill*; troops; exercise; choir; concert; appeal; detained for; fined; troop; mass; church service; anthem of; refused; accords; football; taking part; were held; fled; fear*
trust: 0.7

[PROTEST demo]
verbs: demonstrate; protest; come out; gather; converge; assemble; turn out; clap; honk; boo; show up; crowd; throng; meet; stand outside; walk; camp; camp out; file through; jam; parade
subject: person, body, number, named, opp, lab, edu, cvl, none
not subject: troopsthing, cop, country, jud, ref, med
not object: country, law, measure, person, agreement, vehicle, property, thing
near: protest*; demand*; against; opposition; street*; square; election; embassy; solidarity; chant*; flag*; placard*; banner*; chain; candle*; portrait*; slogan*; rally; anniversary; white-red-white; outside; support of; hundreds; thousands; dozens; lukashenko's; resignation; whistl*
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; talk; talks; minister*; data; evidence; information; signature*; troop*; intelligence; price; market; exercise; border; army; committee; council; parliament; lawmakers; migrant*; refugee*; detain* at; reporters; mass; leaders; congress; conference; to vote; polling; football; note of; for supper; detained
trust: 0.55

[PROTEST demo]
nouns: protest; rally; demonstration; march; picket; sit-in; vigil; procession; protest ^rally; protest ^march; opposition ^rally; street ^protest; mass ^protest; ^wave of protest; unrest; flash mob; solidarity ^chain; mass ^demonstration
actor: subject
recipient: against, object
count actor: participants
near: draw; drew; draws; attract*; took place; take place; held; began; begin; staged; stage; gripped; grip; erupt*; broke out; sweep*; swept; shook; shake; shakes; rocked; rock; enter*; saw; see; sees; seen; continued; continue; spread; attended; followed; gathered; organised; organized; facing; faced; faces; sparked; triggered; brought; biggest; largest; massive; thousands; hundreds
implied actor: protesters
without: detain* at; arrest* at; note of protest; detained; detention*; crackdown; suppress*; ahead of; charge*; convict*; sentence*; jailed; taking part; took part; injur*; beaten; ban on; banned; call* for; in protest; under protest; call for; participants; dispers*; broke up; participat*; for the release; over rallies; jail
trust: 0.5

[PROTEST strike]
verbs: go on strike; be on strike; walk out; down tool; lay down ~ tool; put down ~ tool; stop work; stop working; stop ~ (line|conveyor|production|assembly|machine); quit ~ shift; refuse to work; refuse to go ~ (down|underground); hold ~ strike; begin ~ strike; start ~ strike; stage ~ strike; launch ~ strike; declare ~ strike; join ~ strike; join ~ walkout; halt work; halt production; stay underground; work to rule; stage ~ walkout; leave ~ shift; continue ~ strike; come out on strike; abandon ~ shift; suspend work; refuse to leave ~ mine; refuse to come up; walk off ~ job; cease work; threaten strike; bring ~ to a standstill; announce ~ strike; go slow
not subject: cop, mil
not object: talks, agreement, protestevent
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: hunger; deal; talks; summit; partnership; treaty; meeting; court; air strike; air strikes; parliament session
trust: 0.8

[PROTEST demo]
verbs: demonstrate
object: none
subject: person, body, number, opp, lab, edu, cvl
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST strike]
verbs: strike
subject: lab, edu, person, number, none, opp, bus
object: none
near: worker*; plant*; factory; factories; mine*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; student*; pay; wages; doctors
without: deal; agreement; hunger; talks; drone*; missile*; blow; chord; balance; lightning; when; baton*; truncheon*; if; should
actor: subject
recipient: against
count actor: participants
trust: 0.55

[PROTEST strike]
nouns: strike; general ^strike; walkout; work stoppage; work ^stoppage; national ^strike; nationwide ^strike
actor: subject
recipient: against
count actor: participants
near: worker*; plant*; factory; factories; miner*; mine; union*; general; national; nationwide; employee*; teacher*; began; begin; joined; continu*; spread; called
without: air; missile*; hunger; drone*; military; committee; precision; call for; calls for; airstrike; rocket; ultimatum; threat*; leader*; surgical; counter
implied actor: workers
trust: 0.4

[PROTEST hunger]
verbs: go on ~ hunger strike; begin ~ hunger strike; start ~ hunger strike; declare ~ hunger strike; be on ~ hunger strike; refuse food; refuse meals; hold ~ hunger strike; announce ~ hunger strike; continue ~ hunger strike; refuse to eat; stage ~ hunger strike; launch ~ hunger strike; enter ~ hunger strike; stop eating; resume ~ hunger strike; fast in protest; keep up ~ hunger strike
actor: subject
recipient: none
trust: 0.9

[PROTEST hunger]
nouns: hunger strike
actor: subject, object
recipient: none
needs: actor
without: end*; call* off; abandon*; stop*
trust: 0.5

[PROTEST boycott]
verbs: boycott; shun; stay away from; ignore ~ (election|vote|referendum|polls); turn ~ back on; refuse to take part in ~ (election|vote|referendum)
object: vote, talks, bus, event, opp, trade, protestevent, none, text, site, body
not subject: country, gov
subject: person, body, number, named, none, opp, lab, pronoun
actor: subject
recipient: object
without: inauguration; championship; tournament
trust: 0.65

[PROTEST obstruct]
verbs: block ~ (road|street|roundabout|traffic|motorway|bridge|crossing|highway|avenue|lorry|lorries|truck|trucks|entrance|railway|track|rail|tracks|intersection|convoy); blockade; barricade; occupy ~ (square|building|campus|lobby); form ~ barricade; chain ~ to; obstruct ~ traffic; build ~ barricade; erect ~ barricade; lie down ~ (road|front); stop ~ traffic; halt ~ traffic; hold up ~ traffic; bring ~ traffic
subject: person, number, named, opp, lab, cvl, edu, none, ngo, pronoun
not subject: cop, country, gov, mil
actor: subject
recipient: none
count actor: participants
without: cow; accident; snow; storm; balloon*; government
trust: 0.7

[PROTEST riot]
verbs: riot; clash with police; clash with riot; clash with; smash ~ window; torch; loot; set ~ alight; storm ~ (parliament|building|residence|palace); rampage; fight with police; hurl ~ at police
subject: person, number, opp, lab, cvl, none
not subject: cop, country, troopsthing, mil, gov
near: police; crowd*; protest*; rioter*; window*; demonstrator*; building; parliament
actor: subject
recipient: with, object
trust: 0.5
`;
