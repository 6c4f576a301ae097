/** COERCE, ASSAULT and INCIDENT in English, told by whom it is done with what, not by words beside. The format is told in ../format.ts. */
export const force = `
# --- COERCE arrest --------------------------------------------------------------------------------------------

# Of people news hardly ever says anything else by these.
[COERCE arrest]
verbs: be held; be being held; be captured; be caught; be seized; be cornered; be rounded up; be tracked down; be run to ground; be scooped up; be taken in
object: person, opp
not object: weapon, event, post, talks, vote, protestevent, agreement, text, place, country, vehicle, ref, troopsthing, disease
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: hostage*; captive; esteem; regard; responsible; accountable; answerable; liable; up; back; at bay; sway; office; title; record; lead; together; talks; dear; spellbound; election; vote; poll; offside; down; in thrall; contempt; aloft; hands; breath; back by; post; position; chair; seat; incommunicado; by surprise; red-handed doping; on camera; in traffic; in crossfire; between; attention; by fear; by panic; illness; ill; sold; bidder
trust: 0.6

[COERCE arrest]
verbs: (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift|remove|wrench) out of; (pull|haul|drag|pluck|yank|snatch|fetch|take|lift|remove|march|escort|grab|seize) from; (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift|take|remove) ~ (out of|from) ~ (crowd|chain|chains|queue|line|column|row|cordon|shop|cafe|car|van|bus|train|coach|taxi|church|home|house|flat|apartment|dacha|office|desk|hall|classroom|dormitory|ward|bed|hospital|stage|gallery|theatre|kitchen|stairwell|courtyard|factory|workshop|party|meeting|rehearsal)
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
subject: cop
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; rubble; wreck*; debris; river; lake; sea; pit; flames; smoke; burning; blaze; injured; wounded; unconscious; body; bodies; safety; ice; squad; race; tournament; firefighter*; released; freed; swap; exchange; office as; power; if; would
trust: 0.7

[COERCE arrest]
verbs: (pull|haul|drag|pluck|yank|snatch|carry|lead|escort|march|fetch|bundle|hustle|lift) out of; (pull|haul|drag|pluck|yank|snatch|fetch|take|grab|seize) from
target: person, named, number, pronoun
not target: weapon, trade, vehicle, money, text, post, site, thing
subject: none
near: crowd; chain; chains; human chain; queue; column; march; rally; picket; shop; cafe; car; van; bus; train; coach; taxi; church; home; house; flat; apartment; dacha; office; desk; classroom; dormitory; ward; bed; bus stop; metro; workplace; work; street; courtyard; stairwell; polling station; pre-dawn; morning; night
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; rubble; wreck*; debris; river; lake; sea; pit; flames; smoke; burning; blaze; fire; injured; wounded; unconscious; dead; body; bodies; safety; ice; squad; race; tournament; firefighter*; doctors; paramedic*; released; freed; swap; exchange; power; office as; hospital; if; would; shelves; ballot; list; parents; context
trust: 0.6

# "They added eight months for disobedience": more to a sentence.
[COERCE arrest]
verbs: add; add on; tack on; pile on; top up; throw in
object: sentencething
near: disobe*; colony; prison; jail; sentence; term; court; judge; behind bars; guards; administration; insult*; custody; article 411; verdict
actor: subject
recipient: to, for
measures: sentence
implied actor: court
implied recipient: political prisoners
without: office; contract; warranty; life expectancy; study; course; experience; delay; school; age; construction; wait
trust: 0.6

[COERCE arrest]
verbs: be; come to; amount to; total; run to; stand at; turn out to be
subject: penalty
object: sentencething, number
near: year; years; month; months; days; life
actor: none
recipient: for, possessor
measures: sentence
implied actor: court
implied recipient: opposition activists
without: maximum; minimum; up to; carries; punishable; could; may; might; would; if; average; old; ago; suspended from; presidential; limit; office; contract
trust: 0.55

[COERCE arrest]
verbs: pass; hand down; pronounce; deliver; return; read; announce; hear
object: penalty
near: court; judge; year; years; months; guilty; suspended; death; on him; on her; on them; trial; colony; prison; tribunal
not subject: leg, country, mil
actor: subject
recipient: on, against, of, possessor, for
measures: sentence
implied actor: court
implied recipient: opposition activists
without: law; bill; parliament; lawmakers; exam; expected; awaits; await; jury in; referee; historian*; if; could
trust: 0.6

[COERCE arrest]
verbs: have ~ in custody; have ~ behind bars; have ~ under arrest; have ~ in ~ hands; bring to ~ (administrative|criminal) ~ (responsibility|liability|account|justice); hold ~ (administratively|criminally) liable; bring to (administrative|criminal) responsibility; put on ~ (administrative|criminal) charge; get ~ (day|days) of arrest; be under ~ arrest
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: if; could; should; call*; demand*
trust: 0.6

[COERCE arrest]
verbs: await; wait for; lie in wait for; meet; greet; intercept; ambush
subject: cop
target: person, named, pronoun
near: handcuff*; took him; took her; took them; took away; led away; into custody; detained; arrested; station; minibus; interrogation
actor: subject
recipient: object
count recipient: detained
without: president; minister; delegation; talks; wounded; flowers; if
trust: 0.55

# --- COERCE restrict ------------------------------------------------------------------------------------------

[COERCE restrict]
verbs: sack; fire; dismiss; lay off; kick out; throw out; let ~ go; get rid of; show ~ the door; discharge; suspend
subject: bus, edu, party
object: number, pronoun, lab, edu, med, cvl, rel
not object: gov, mil, cop, leg, jud, post, weapon, bus
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; orders; loss*; market; downturn; restructur*; cost*; automation; pandemic; coach; striker of; goal*; season; shot; shots; bullet*; tear gas; corruption; bribe*; theft; drunk*; if; could; captain; chief executive; director of; chairman; claim*; allegation*
trust: 0.6

[COERCE restrict]
verbs: be fired; be sacked; be dismissed; be let go; be laid off; be thrown out of work; be made redundant; be dismissed for; be fired for; be sacked for; be suspended from work; be forced to resign; be made to resign; be pushed out
object: lab, edu, med, cvl, rel, opp, number
not object: gov, mil, cop, leg, jud, post, bus, crm
near: refus*; sign*; flag; picket; petition; appeal; letter; post; posts; comment*; politic*; opposition; disloyal*; solidarity; detain*; arrest*; jail*; fine*; fined; sentence*; book; books; strike; strikers; protest*; rally; march; interview; emblem; white-red-white; views; contract; lending; days in; held for; custody; stood; lukashenko; lukashenka; regime; symbols; belarusian language; social media; facebook; telegram
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: crisis; orders; loss*; market; downturn; restructur*; cost*; automation; pandemic; coach; goal*; season; shot; shots; bullet*; tear gas; corruption; bribe*; theft; drunk*; if; could; minister; governor; ambassador; complaint; claim; appeal was; lawsuit
trust: 0.6

[COERCE restrict]
verbs: be let go; be dropped; be released; be thrown out; be discharged
agent: bus, edu, party
object: person
near: club; university; school; theatre; plant; factory; federation; orchestra; contract; after he; after she; protest*; letter; signed; views; team
actor: agent
recipient: object
count recipient: persons
without: bail; prison; jail; custody; hospital; injury; transfer window; if
trust: 0.6

[COERCE restrict]
verbs: close; shut; close off; shut off; wall off; rope off; close down; bar; place off limits; declare ~ off limits; put ~ off limits
object: passthing, zonething, settlement, place, frontier
not object: country, site
near: to traffic; to vehicles; to lorries; to trucks; to buses; to cars; to flights; to civil flights; to civilian; to civil; to aircraft; to air traffic; to outsiders; to visitors; to journalists; to livestock; to pedestrians; to the public; to all; for buses; for lorries; for cars; for trucks; to migrants; frontier; border; rally; march; protest*; police; troops; soldiers; officers; until further notice; parade; omon; motorcade; avenue; square; strip; temporar*; vetka; forest; forests
subject: cop, gov, country, body, none, mil, place, leg
actor: subject
recipient: none
implied actor: authorities
without: repair*; roadworks; marathon; race; accident; crash; snow; flood*; storm; burst; gas leak; maintenance; festival; resurfac*; balloon*; reopen*; protesters; demonstrators; farmers; embassy; consulate; refurbish*; season; holiday*; if; could; lack of; loss-making; sanction*; airlines; airspace
trust: 0.6

[COERCE restrict]
verbs: close; shut; stop working; stop operating; cease working; cease operating; shut down; go dark
subject: border
object: none
near: checkpoint*; crossing*; border; frontier
actor: none
recipient: none
implied actor: authorities
without: reopen*; should; balloon*; accident; storm; snow; fire; strike; protest*; if; could; haulier*; repair*
trust: 0.55

[COERCE restrict]
verbs: forbid ~ to; bar ~ from; prohibit ~ from; ban ~ from; be forbidden to; be barred from; be prohibited from; be banned from; be no longer allowed to; be no longer let; be not allowed to; be denied ~ right to; be told ~ may not
target: person, named, number, pronoun, thing, vehicle, body
not target: trade, weapon, law, agreement, measure, diplomat
subject: cop, gov, jud, country, none, edu, body, med
not subject: igo, bus
near: audience; spectators; residents; citizens; belarusians; drivers; hauliers; carriers; lorries; trucks; roads; students; teachers; doctors; lawyers; journalists; relatives; inmates; prisoners; priests; parents; passengers; men; women; families; visitors; villagers; foreigners; leaving; leave; entering; enter; travel*; gathering; gather; photograph*; film; filming; applaud; wear; speak; teaching; practising; speaking; hauler*
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: sanction*; olympic*; games; tournament; competition*; eurovision; eu; european union; washington; court heard; religion; tradition; superstition; law in; doping; airspace; exports; imports; usual*; if
trust: 0.55

[COERCE restrict]
verbs: weld; weld up; weld ~ shut; brick up; board up; bolt; bar; nail up; nail ~ shut; chain; lock; block up
object: fencething, doorthing
near: residence; ambassador*; church; worshippers; believers; office; premises; school; mission; compound; villa*; embassy; gate; gates; parish; building; flat; home; homes
subject: cop, gov, none, lab, person, country
actor: subject
recipient: possessor, of
implied actor: authorities
without: storm; burglar*; protest*; strikers; students barricaded; hostage*; if; horse; stable
trust: 0.6

[COERCE restrict]
verbs: lock ~ out of ~ (home|homes|house|houses|residence|residences|office|offices|flat|premises|building|church|school|mission); lock ~ in ~ (room|kitchen|office|bathroom|flat|church|building|classroom); shut ~ in ~ (room|kitchen|office|bathroom|church); bar ~ from ~ (courtroom|hearing|hall|trial|building|premises|office); turn ~ away from ~ (courtroom|hearing|hall|door|doors|gate|gates|trial); keep ~ out of ~ (courtroom|hall|hearing)
target: person, named, number, pronoun, diplomat
subject: cop, gov, none, country, body
actor: subject
recipient: object
implied actor: authorities
without: burglar*; husband; key; keys; accident*; if; robber*; fire; himself; herself; lawyer*
trust: 0.6

[COERCE restrict]
verbs: restrict; limit; prohibit; forbid; bar; ban; close; suspend; curb; block
object: accessword
near: border; frontier; forest; forests; strip; zone; villages; bog; lake; lakes; reserve; area; areas; river
subject: gov, cop, mil, none, body, country, place, person
actor: subject
recipient: none
implied actor: authorities
without: website*; site*; internet; market; lawyer*; prison*; visa*; if; lift*; fire risk; fires; flood*; covid*; sanction*; airspace
trust: 0.6

# --- COERCE ban -----------------------------------------------------------------------------------------------

[COERCE ban]
verbs: (suspend|close|shut|halt|stop|ban) ~ for ~ (month|months|week|weeks|year); be (suspended|closed|shut|halted|banned) for
object: med, ngo, pty, edu, bus, rel, party
not object: border, airportthing, embassy
near: month; months; weeks; court; ministry; prosecutor*; information; warning*; caricature; extremis*; independent; opposition; authorities; executive committee; registration
subject: gov, cop, jud, none, body
actor: subject
recipient: object
implied actor: authorities
without: repair*; renovat*; holiday*; covid*; pandemic; flights; border; doping; ice; season; lack of orders; uefa; fifa; quarantine; flu
trust: 0.6

[COERCE ban]
verbs: refuse to let ~ (march|rally|hold|gather|picket|demonstrate|assemble|protest); not let ~ (march|rally|gather|picket|demonstrate|assemble); forbid ~ (march|rally|picket|procession|gathering|demonstration|concert|vigil|service|meeting); refuse ~ permission; deny ~ permission; forbid to (march|rally|gather|picket|demonstrate|assemble|protest)
subject: gov, cop, jud, none, body, country
actor: subject
recipient: object, for
implied actor: authorities
without: if; could; landing; to land; overflight; un; eu; merger; planning; adopt*; marry
trust: 0.65

# --- COERCE censor --------------------------------------------------------------------------------------------

[COERCE censor]
verbs: be throttled; be blocked; be slowed; be slowed down; be cut off; be jammed; be inaccessible; be unavailable; be down; stop opening; stop loading; stop working; go dark; go down; become inaccessible; become unavailable; fail to load; fail to open; block; throttle; slow down; ban; restrict; switch off
object: webname, none
subject: webname, gov, country, cop, none, bus, body
near: youtube; instagram; facebook; twitter; tiktok; telegram; viber; whatsapp; gmail; messenger; vpn; vpns
not subject: igo
actor: subject
recipient: object
implied actor: authorities
without: worldwide; globally; across europe; account; accounts; meta; musk; twitter blocked; facebook blocked; hack*; outage at; film; if; lawsuit; fine; street*; road*; square; march*; protesters; column; border; embargo; import*; export*; sanction*
trust: 0.6

# --- COERCE seize ---------------------------------------------------------------------------------------------

[COERCE seize]
verbs: burn; burn down; set fire to; set on fire; set alight; torch; destroy; wreck; damage; disable; knock out; take out; take down; sabotage; blow up; put out of action; smash; cut; attack; short-circuit
object: railthing
subject: none, person, named, number, body, pronoun, opp, cvl
not subject: disaster, accident, weapon
near: railway; rail; railways; railwaymen; train; trains; line; relay; relays; signal*; signalling; sabotage; saboteurs; partisans; partisan; track; tracks; orsha; osipovichi; arson
actor: subject
recipient: object
without: lightning; storm; derail*; accident; snow; collision; wind; short circuit; if
trust: 0.6

# Tents taken down without blows are cleared; where gas and truncheons are told of, the crowd is driven off.
[COERCE seize]
verbs: break up; dismantle; clear; storm; remove; tear down; take down; pull down; uproot; flatten; bulldoze; raze; demolish; sweep away; raid
object: campthing
not object: ref
subject: cop, gov, none, mil
near: square; dawn; police; night; city; centre; center; opposition; protest*; riot; omon; officers; demonstrat*; minsk; election; morning
actor: subject
recipient: object, of, possessor
implied actor: police
implied recipient: protesters
without: gas; grenade*; truncheon*; baton*; beat; beating; beaten; violent*; brutal*; water cannon; by force; migrant*; refugee*; holiday; scout*; summer camp; circus; festival; injur*; clubb*; clubs
trust: 0.65

# --- COERCE deport --------------------------------------------------------------------------------------------

[COERCE deport]
verbs: (drive|bus|bring|take|carry|escort|push|lead|walk|put|deliver|transport|ferry|march|fly|truck|move) (across|over) ~ (border|frontier|line|checkpoint|crossing); be (driven|bused|bussed|brought|taken|carried|escorted|pushed|led|walked|put|delivered|transported|ferried|marched|moved) (across|over) ~ (border|frontier|line|checkpoint|crossing|bridge); (put|bundle|load|herd|shove|march) ~ (on|onto|aboard|back on) ~ (plane|flight|train|bus) ~ (home|back|out|abroad|vilnius|warsaw|moscow|istanbul|kyiv|riga); put back on ~ (plane|flight|train|bus)
target: person, named, number, pronoun
not target: ref, troopsthing, vehicle, trade, weapon, mil, money, text
subject: cop, gov, country, none, mil, body, person
near: lithuania; lithuanian; ukraine; ukrainian; poland; polish; latvia; latvian; prisoner*; freed; released; pardoned; cells; blindfold*; exile; deport*; expelled; told not; banned; observers; journalist*; priest*; crew; entry ban; hoods; sacks; handcuff*; kgb
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: smuggl*; aid; truck*; lorr*; goods; tourists; wounded; cigarettes; if; would; shoppers; own car; fled; flee; helped him; volunteers drove; relatives drove
trust: 0.6

# --- COERCE withhold ------------------------------------------------------------------------------------------

[COERCE withhold]
verbs: have ~ no; get ~ no; receive ~ no; see ~ no; be given ~ no; be allowed ~ no; be sent ~ no
object: custodygood
near: for months; months; for weeks; weeks; year; since; lawyer*; cell; colony; prison*; jail*; custody; inmate*; behind bars; wife; husband; mother; family; relatives
subject: person, pronoun, named, number, none
not subject: gov, cop, body, leg
actor: none
recipient: subject, object
implied actor: police
without: reply; answer to; scarlet; embassy; bank; tax; invitation; post office; customers; parliament; if; would
trust: 0.55

[COERCE withhold]
verbs: keep; withhold; hold back; hide; conceal
object: withheld, custodygood
on:from: person, pronoun, named, opp, peaceful
actor: subject
recipient: from
implied actor: police
without: if; secret; truth; recipe; public
trust: 0.6

[COERCE withhold]
verbs: go; do; be left; be kept; leave; be; survive; spend
on:without: withheld, custodygood
subject: person, pronoun, named, number, none, peaceful
near: prison*; jail*; colony; cell; custody; remand; detention; inmate*; guards; warden*; administration; convict*; days; weeks; months; kgb
actor: none
recipient: subject, object
implied actor: police
implied recipient: political prisoners
without: storm; village; flood*; hike; desert; power cut; war; siege; refugees; migrants; if; strike
trust: 0.55

[COERCE withhold]
verbs: cut off; disconnect; turn off; switch off; shut off; cut
object: utilitything
near: embassy; residence; residences; villa; villas; mission; ambassador*; diplomat*; cell; cells; colony; prison; prisoner*; inmates; office of; parish; church; newsroom; union; dormitory
subject: gov, cop, none, country, body
actor: subject
recipient: at, of, to, possessor
implied actor: authorities
without: storm; accident; gazprom; transit; sanction*; ukraine's; missile*; shelling; repair*; debt to; explosion
trust: 0.6

# --- ASSAULT beat ---------------------------------------------------------------------------------------------

# What is done with a truncheon is a beating, also of a crowd.
[ASSAULT beat]
verbs: beat; beat up; attack; assault; hit; strike; batter; club; set upon; set about; lay into; go at; drive off; drive ~ off; drive back; drive away; disperse; break up; scatter; charge; charge at; clear; wade into; push back; beat back; chase; chase off; move in on; descend on; fall on; knock; knock down; knock out; injure; wound; bludgeon; greet; meet; force back; sweep
target: person, named, number, pronoun, opp, protestevent, crowdthing, none, bodypart, cop, mil
not target: weapon, country, place, trade, text
on:with: clubthing
actor: subject
recipient: object, at, into, on, upon
count recipient: injured
implied actor: police
without: gas; grenade*; water cannon; rubber bullet*; baseball; cricket; hockey; golf; tennis; drum; match; game; nail; if; deal; film; killed; dead; to death
trust: 0.7

[ASSAULT beat]
verbs: drive off; drive ~ off; drive back; drive ~ back; drive away; drive ~ away; chase ~ off; chase ~ away; chase off; beat back; force back; push ~ back; move in; wade in; clear; disperse; break up; scatter; charge; sweep; attack
near: with @clubthing; with rubber @clubthing; with metal @clubthing; with their @clubthing; wielding @clubthing; swinging @clubthing; armed with @clubthing; using @clubthing; baton charge
subject: cop, mil, none
target: person, named, number, pronoun, opp, protestevent, crowdthing, none
not target: weapon, country, place, trade, text
actor: subject
recipient: object, at, into, on, upon
count recipient: injured
implied actor: police
implied recipient: protesters
without: gas; grenade*; water cannon; rubber bullet*; match; if; deal; film; killed; dead; migrant*
trust: 0.7

[ASSAULT beat]
verbs: be beaten; be beaten up; be battered; be clubbed; be kicked; be punched; be manhandled; be roughed up; be set upon; be pummelled; be knocked unconscious; be knocked to the ground; be thrown to the ground; be thrown to the floor; be pushed to the ground; be trampled; be hit; be struck; be slapped; be assaulted; be attacked; be mauled; be jumped; be waylaid
object: person, bodypart, opp, med
not object: country, place, accident, text, weapon, vehicle, bus, party, event, body
actor: agent
recipient: object, possessor
count recipient: injured
implied actor: police
without: into; medal*; talk that; rumour*; rumor*; fired; opened fire; gunfire; commandos; final; finals; match; semi-final*; quarter-final*; seed*; set; sets; title; championship*; election; polls; points; votes; goal*; market*; league; round; record; drum; eggs; open; cup; tie; team; teams; club; runner-up; rival*; incumbent; verbally; online; cyber*; critics; covid*; virus; illness; car; cars; lorry; truck; bus; train; tram; bullet*; missile*; drone*; shell*; rocket*; lightning; storm; hail; ball; puck; sanction*; tariff*; crisis; disease; inflation; dog; dogs; bear; wolf; wolves; bees; by ~ per cent; if; would; grief; idea; wave; target*; list; tennis; chess; hockey; football; score; strike; debt*; live round; rounds; knife; axe; prices; cost*; tax*; as a child; in childhood; horse; husband; father
trust: 0.5

[ASSAULT beat]
verbs: beat; kick; punch; batter; assault; attack; hit; strike; manhandle; injure; thrash; club; rough up; trample; slap; drag; shove; push; throw; fling; hurl; knock over; trip; knock
subject: cop, crm
object: person, opp, med, none
not object: weapon, country, place, event, text, vehicle, trade, thing, protestevent, crowdthing
near: floor; ground; wall; steps; stairs; face; head; ribs; stomach; legs; back; unconscious; bruise*; asphalt; pavement; snow; mud; hair; knees; bleeding; blood; concussion; hospital; and arrested; and detained; dozens; demonstrator*; protester*; marcher*; bystander*; journalist*; photographer*; beating; beaten
actor: subject
recipient: object
count recipient: injured
implied actor: police
without: match; goal; ball; drum; rival*; record; market; verbally; van; minibus; paddy; missile*; drone*; off duty; if; would; car; bus; league; trial
trust: 0.6

[ASSAULT beat]
verbs: twist; wrench; break; fracture; crush; smash; dislocate; stamp on; stand on; kneel on; sit on; bend; bang; split; bloody; black; put ~ knee (on|in|into|to); press ~ knee (on|in|into|to); plant ~ knee (on|in); press ~ (face|head|neck) (into|to|against); grab ~ by ~ (throat|hair|neck|collar); seize ~ by ~ (throat|hair|neck); hold ~ by ~ (throat|hair|neck); take ~ by ~ (throat|hair)
object: bodypart
subject: cop, crm, mil, person, pronoun, none
near: police; policeman; policemen; officer*; omon; guard*; warder*; kgb; detain*; custody; arrest*; soldiers; agents; men; masked; interrogat*; she says; he says; states; testif*; beat*; kick*; his arm; her arm; her arms; his arms; her wrist; his wrist; her hands; his hands; neck; throat
actor: subject
recipient: possessor, of, object
count recipient: injured
implied actor: police
without: ski*; skat*; fell; fall; slipped; jump*; crash*; match; race; accident; icy; ice; game; training; rehearsal; horse; bike; bicycle; stairs; surgeon*; surgery; operation; record; crane; storm; wrestl*; judo; boxing; bout; dance*; diagnos*; =broken @bodypart; =fractured @bodypart
trust: 0.6

# "Had his nose broken": someone to whom it was done.
[ASSAULT beat]
verbs: have ~ @bodypart ~ (broken|split|smashed|fractured|cut|knocked|crushed|twisted|dislocated|bloodied|torn|burst|cracked|prised|bruised); have ~ (broken|fractured|smashed|cracked) ~ @bodypart; get ~ @bodypart ~ (broken|split|smashed|fractured|bloodied|cracked)
subject: person, named, number, pronoun
actor: by
recipient: subject
count subject: injured
implied actor: police
without: surgery; surgeon*; operation; removed; dentist; crash*; fell; fall; match; hockey; football; training; accident; ski*; bike; race; game; bout; since birth; goalkeeper; striker
trust: 0.6

# --- ASSAULT torture ------------------------------------------------------------------------------------------

[ASSAULT torture]
verbs: force-feed; throttle; garrotte; waterboard; electrocute; half-strangle; choke ~ with; strangle ~ with; (hold|put|press|apply|touch) ~ (lighter|flame|cigarette|iron|blade|knife|gun|pistol|electrodes|wires|taser) ~ (to|against|on) ~ (hair|hand|hands|face|neck|temple|head|skin|arm|back|ear|ears|throat|body); pull out ~ (nails|fingernails|toenails|hair); jab ~ with ~ (taser|stun|needle|baton|electric); shock ~ with; give ~ (electric|shock|shocks)
target: person, named, number, pronoun, none, peaceful, bodypart
subject: cop, none, person, pronoun, med, body, cvl, mil
actor: subject
recipient: object, to, possessor
implied actor: police
implied recipient: detainees
without: film; barber*; hairdresser*; surgeon*; dentist*; stage; play; opera; engine; economy; growth; market; goose; geese; robber*; husband; wife killed; murder*; serial; heart; defibrillat*
trust: 0.65

[ASSAULT sexual]
verbs: violate; penetrate; force himself on; force themselves on; strip and; fondle; harass sexually; sodomise; gang-rape
near: truncheon; baton; object; bottle; rape*; sexual*; custody; cell; police; station; guards; detained; women; genital*
object: person, number, pronoun, named, none
not object: law, border, agreement, country, measure, accessthing
actor: subject
recipient: object
implied actor: police
without: airspace; rights; rule*; law; ceasefire; convention; constitution; code; norm*; principle*; treaty; terms; quarantine; regulation*
trust: 0.6

# --- ASSAULT firearms, explosives, heavy weapons --------------------------------------------------------------

[ASSAULT firearms]
verbs: shoot; shoot through; hit; wound; pierce; graze; shatter
object: bodypart
subject: cop, mil, none, bulletthing, person, uaf
near: bullet*; shot; shots; fired; live; round; rounds; gun; rifle; pistol; gunfire; special forces; knees; sniper*; kneecap*
actor: subject
recipient: of, possessor, object
count recipient: injured
implied actor: police
without: rubber; film; photo*; goal; ball; puck; match; hunting; pain; truncheon*; baton*; stone*
trust: 0.65

[ASSAULT firearms]
verbs: be hit by ~ (bullet|round|rounds|bullets|shot|gunfire|sniper); be struck by ~ (bullet|round|bullets|shot|gunfire); be hit in ~ (leg|legs|knee|knees|head|back|chest|thigh|arm|shoulder|stomach|neck) ~ by ~ (bullet|round|shot); be hit by ~ live; take ~ bullet; catch ~ bullet; stop ~ bullet;
target: person, named, number, pronoun, none, opp, crowdthing, vehicle, place
subject: cop, mil, none, person, uaf, number, pronoun
actor: subject
recipient: subject, on, against, into, at
count recipient: injured
implied actor: police
without: exercise*; drill*; range; film; salute; ceremony; hunting; rubber; permission; permit*; may; law on; allowed; authoris*; authoriz*; threat*; if; would; duck; wolf; missile*; rocket*
trust: 0.65

[ASSAULT firearms]
verbs: use ~ live ~ (round|rounds|ammunition|fire|bullet|bullets); use ~ (firearms|lethal|weapons|guns|rifles) (against|on|to); resort to ~ (firearms|live|lethal|weapons); open up with ~ (rifles|live|automatic|guns); shoot to kill; fire without warning; fire in ~ direction of; shoot in ~ direction of; fire towards; shoot towards; fire over; fire into ~ (crowd|car|air|column|people); draw ~ (gun|pistol|weapon) and fire; (loose|squeeze) off ~ (shot|shots|round|rounds); fire from ~ (car|window|rooftop|roof|jeep|minibus)
subject: cop, mil, none, person, uaf
actor: subject
recipient: on, against, into, at
count recipient: injured
implied actor: police
implied recipient: protesters
without: exercise*; drill*; range; film; salute; ceremony; hunting; rubber; permission; permit*; may; law on; allowed; authoris*; authoriz*; threat*; if; would; duck; wolf; missile*; rocket*
trust: 0.65

[ASSAULT explosives]
verbs: kill; wound; injure; hurt; maim; tear through; rip through; tear apart; go off; explode; detonate; blow up; shake; rock; hit; leave ~ (dead|injured|wounded); claim ~ (life|lives); cost ~ (life|lives); scatter; shatter; blow out; wreck; damage; destroy
subject: bombword
target: person, named, number, pronoun, none, property, place, crowdthing, thing, body, vehicle, settlement

actor: none
recipient: object, at, in
count object: injured
count recipient: injured
without: wartime; world war; soviet-era; stun; defus*; sapper*; exercise*; drill*; gas; training; film; movie; hoax; threat; box office; nuclear; hydrogen; atomic; aerial; in his hand*; in his own; warplane*; kyiv; kharkiv; artillery; smoke
trust: 0.75

[ASSAULT explosives]
verbs: die; be killed; be wounded; be injured; be hurt; perish; lose ~ life; be maimed
target: person, named, number, none, pronoun
near: bomb blast; bomb attack; by the bomb; by a bomb; bombing; terror attack; terrorist attack; terrorist bombing; device detonated; device exploded; device went off; bomb went off; bomb exploded; nail bomb; home-made bomb; homemade bomb; explosive device; suicide bomber; car bomb; parcel bomb; grenade attack; grenade exploded; grenade went off; grenade blew up; grenade was thrown
actor: none
recipient: object, subject
count recipient: killed
without: wartime; world war; film; exercise*; drill*; nobody; no one; training; missile*; kyiv; kharkiv; shelling
trust: 0.65

[ASSAULT explosives]
nouns: bomb blast; bomb attack; bomb explosion; terrorist ^bombing; terrorist attack; terror attack; nail bomb; car bombing; bomb ^attack
actor: none
recipient: none
near: kill*; injur*; wound*; hurt; dead; died; dead and; lives; casualties; victims
without: anniversary; if; threat; fear*; warn*; drill*; exercise*; film; trial; tried; sentenced; convict*; charged; suspect*; investigat*; probe; inquiry; wreath*; mourn*; memorial; condolence*
trust: 0.5

[ASSAULT explosives]
verbs: (lay|place|plant|leave|hide|put|attach|conceal) ~ (bomb|charge|device|explosives|explosive|grenade|mine)
subject: person, body, named, number, none, pronoun, opp, uaf, crm, cvl
actor: subject
recipient: at, in, on, under, near
without: criminal; sappers; defus*; exercise*; drill*; border; fields; minefield*; along; blame; miners; wreath; carnation*; flower*; candle*; roses
trust: 0.6

[ASSAULT heavy-weapons]
verbs: kill; wound; injure; hit; destroy; damage; strike; wreck; set ~ on fire; flatten
subject: firething
object: person, number, named, property, place, body, vehicle, thing, none, opp, mil
actor: none
recipient: object
count recipient: killed
count object: injured
without: exercise*; drill*; friendly fire; forest fire; house fire; wildfire; grass; film; range
trust: 0.7

[ASSAULT heavy-weapons]
verbs: hit; strike; slam into; crash into; smash into; plough into; set fire to; set ~ ablaze; damage; destroy; knock out; demolish
subject: dronething
object: thing, property, place, body, vehicle, settlement, plantthing, none, utilitything, number
near: ukraine; ukrainian; kyiv; kiev; chernihiv; zhytomyr; killing; wounding; barracks; launched from; fired from; casualties; substation; power; refinery; depot; apartment; block; house; school; hospital; houses; homes; villages; railway; station; bridge; warehouse; ovruch; sarny; kovel; rivne; volyn
not object: border
actor: possessor, from
recipient: object, into
count object: injured
implied actor: armed forces
without: exercise*; drill*; test; balloon*; airspace; lithuania; latvia; poland; bird*; tree*; field; harmless*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: fire; launch; loose; rain; fire from; fire at; be fired from; be fired at; be launched from; be launched at; open fire; shoot; let fly
subject: launcherthing
not object: crowdweapon
near: territory; soil; belarus; belarusian; ukraine; ukrainian; kyiv; chernihiv; zhytomyr; city; cities; town; towns; village; targets in
actor: subject
recipient: at, on, against, into
implied actor: armed forces
without: exercise*; drill*; test; range; training; space; satellite; orbit
trust: 0.6

[ASSAULT]
verbs: (roll|pour|push|thrust|drive|surge|stream|sweep|storm|march|advance|strike|move) into ~ (ukraine|kyiv|chernihiv|zhytomyr); (roll|pour|stream|surge|storm) across ~ border; (roll|pour|stream|surge) over ~ border; launch ~ (invasion|offensive|assault) (of|on|against|from)
subject: mil, troopsthing, crowdthing, weapon, vehicle, country, none
near: ukraine; ukrainian; kyiv; chernihiv; zhytomyr; invasion
actor: subject
recipient: into, of, on, against
implied actor: armed forces
without: refugee*; migrant*; evacuee*; fled; people; aid; goods; drone*; could; might; may; if; would; would-be; plan*; exercise*; drill*; fear*; joint; peacekeep*
trust: 0.6

# --- ASSAULT primitive ----------------------------------------------------------------------------------------

[ASSAULT primitive]
verbs: kill; murder; wound; injure; attack; hack; slaughter; finish off; stab; slash; slay; butcher
target: person, named, number, pronoun, cop, mil, edu
on:with: clubthing, bladething
subject: person, number, crm, none, cvl, pronoun, named, edu, ref, lab
actor: subject
recipient: object
count recipient: killed
without: film; novel; play; drone*; missile*; if; pig*; sheep; goose; calf; executed; sword of
trust: 0.65

[ASSAULT primitive]
verbs: ram; run over; run down; mow down; plough into; plow into; drive into; drive at; drive through; knock down; hit; speed at; swerve into
subject: vehicle, person, crm
object: copline, cop, protestevent, crowdthing
near: car; van; driver; taxi; lorry; truck; vehicle; tractor; bus; minibus; motorist; jeep
actor: subject
recipient: object, into, at, through
count recipient: injured
without: accident; brakes; drunk; drunken; icy; skid*; pedestrian crossing; cyclist; court; trial; sentenced
trust: 0.6

# --- INCIDENT -------------------------------------------------------------------------------------------------

[INCIDENT accident]
nouns: ^fire at; ^fire in; ^blaze at; ^blaze in; ^explosion at; ^explosion in; ^blast at; ^blast in; ^crash on; ^crash near; ^crash in; ^accident at; ^accident on; ^collision on; ^collision near; ^collapse at; ^leak at; ^derailment near; ^derailment on; ^pile-up on; gas ^explosion; house ^fire; ^collision of; ^crash of
verbless: yes
actor: none
recipient: none
near: plant; factory; mill; refinery; warehouse; depot; house; flat; flats; apartment; block; hospital; school; mine; railway; motorway; highway; road; station; market; farm; workshop; shop; works; combine; sawmill; building; region; district; minsk; brest; gomel; homel; homiel; mogilev; mahiliou; grodno; hrodna; vitebsk; vitsebsk; bus; train; plane; helicopter; m1; gas; hostel; hotel; club; theatre; church; dormitory; nuclear; substation
without: ceasefire; open; opening; drill*; probe; trial; anniversary; bomb; metro; line of; election; ratings; shelling; missile*; market crash; years since; investigat*; accused; sentenced; arson; charged; ukraine
trust: 0.65

[INCIDENT accident]
verbs: drown; be drowned; be electrocuted; be scalded; be burnt to death; be burned to death; be crushed; be buried alive; be run over; be hit by ~ (train|tram|bus|lorry|truck|car|metro|tractor); be killed by ~ (train|tram|lorry|car|falling|electric|lightning|current|gas|fumes|carbon); be poisoned by ~ (gas|fumes|carbon|mushrooms); fall to ~ death; plunge to ~ death; fall from ~ (scaffolding|roof|crane|window|ladder|tower|height); fall through ~ ice; fall under ~ (train|tram|bus|ice|tractor); suffocate in ~ (smoke|fire|fumes); choke to death; be asphyxiated; be trapped under
target: person, named, number, none, pronoun
not subject: weapon, cop
actor: none
recipient: subject, object
count recipient: killed
count subject: killed
without: sorrows; in debt; debts; paperwork; voice; voices; sound; out; migrant*; refugee*; border; film; novel; murder*; police; officer*; prison; colony; cell; custody; execut*; if; would; soldiers; drone*; bomb; bombs; explosive*; assassin*
trust: 0.65

[INCIDENT accident]
verbs: slip; slide; slide off; slip from; slip off; slip out of; fall from; fall off; topple; topple from; drop from; break loose; break away; break off; come loose; snap; fall through; sink; give way; collapse; buckle; cave in; tip over
subject: plantthing, vehicle, property, thing
near: crane; harness; reactor; scaffolding; ice; cable; cables; hoist; platform; girder; slab; rails; track; roof; bridge; mine; shaft; driver; crew; worker*; passengers; killed; injured; hurt; dead; nobody was; no one was; could not be saved; mishap; accident
not subject: market, money, lifeless, protestevent, trade
actor: none
recipient: object
count object: injured
without: price*; rate*; rouble; ruble; currency; talks; government; support; ratings; economy; protest*; missile*; shelling; drone*; police; memory; tongue; mask; standards; growth; if; would; tents
trust: 0.55

[INCIDENT]
verbs: =missing; go missing; be reported missing; be last seen; be not seen since; be not heard from; disappear; vanish; drop out of sight; disappear without trace; vanish without trace; vanish into thin air; fail to come home; not come home; not return home; be unaccounted for
subject: person, named, opp, med, gov, number, pronoun
not subject: weapon, property, vehicle, text, money, lifeless, disease
actor: none
recipient: subject
count subject: persons
near: since; january; february; march; april; may; june; july; august; september; october; november; december; monday; tuesday; wednesday; thursday; friday; saturday; sunday; without trace; trace; opponents; opponent; politician*; cameraman; journalist; minister; activist; last seen; airport; months; weeks; days; in 1999; in 2000; in 2020; in 2021; in 2023
without: radar; abducted; kidnapped; mystery; shelves; shops; social media; from view; crowd; prison colony; jail; cell; custody; if; would; shoot; action; list; school; practice; teeth; fear; smile; mark; target; opportunity; chance; deadline; train; bus; flight; match; game; penalty; tournament; olympic*; money; billion; million
trust: 0.55

[INCIDENT]
verbs: not see; be seen
negated: yes
near: since
subject: none
target: person, named, opp, med, gov
actor: none
recipient: object
without: lawyer*; prison*; jail*; colony; cell; custody; rise; fall; level*; unemployment; war; crisis; prices; like; public; in decades; relatives; family; wife; husband; mother
trust: 0.55

[INCIDENT]
verbs: bring ~ to a (standstill|halt); bring ~ to standstill; ground ~ (flight|flights|plane|planes); close; shut; halt; paralyse; disrupt; strand; delay; divert; cancel; suspend
subject: balloonthing
object: airportthing, place, property, travel, traffic, vehicle, person, number, none
actor: none
recipient: object
count object: persons
trust: 0.65

[INCIDENT]
verbs: suspend; halt; stop; close; divert; cancel; delay; ground; hold; shut; interrupt
subject: airportthing, body, none, place, country
object: travel, flightline, airportthing, vehicle, traffic, none, number
near: balloon; balloons
actor: none
recipient: none
count object: persons
without: border; lorr*; truck*; sanction*; ban; embargo; crossing*; checkpoint*; hot-air; festival; government*
trust: 0.7

[INCIDENT]
verbs: be stranded; be delayed; be diverted; be cancelled; be grounded; be held up
near: balloon; balloons; contraband balloon*
object: person, number, travel, flightline, vehicle, property
actor: none
recipient: object
count object: persons
without: border; lorr*; truck*; sanction*
trust: 0.6

[INCIDENT disaster]
verbs: be crushed to death; be trampled to death; be trampled; be crushed; die in ~ (crush|stampede); suffocate in ~ (crush|stampede|crowd)
target: person, named, number, none, pronoun
near: stampede; crush; crowd; metro; underpass; stairs; steps; entrance; exit; concert; festival; stadium; hailstorm; panic
actor: none
recipient: subject, object
count subject: killed
count recipient: killed
without: police; officer*; riot; omon; tank*; protest*
trust: 0.7

[INCIDENT disaster]
verbs: cost ~ (life|lives); claim ~ (life|lives); take ~ (life|lives) of; kill; leave ~ dead; leave ~ homeless; leave ~ without (power|electricity|light|water|homes|roofs); leave ~ in ~ dark; tear ~ (roof|roofs) off; bring down ~ (tree|trees|power|pylons|lines); rip ~ roofs; break out; spread; burn; rage; engulf; destroy; hit; batter; injure; flood; cut off; sweep; devastate; damage; fell
subject: disaster, wildfirething
not subject: criticism, market
actor: none
recipient: object
count object: killed
count recipient: killed
without: storm of; flood of; wave of; criticism; scandal; economy; currency; price*; protest*; harvest; grain; yield*; crop*; potato*; ticket*; migrants; refugees; media; meme*; political; financial; troops; fighting; shelling; missile*
trust: 0.6

[INCIDENT accident]
verbs: cost ~ (life|lives); claim ~ (life|lives); take ~ (life|lives) of; leave ~ (dead|injured|homeless); kill; injure; hurt; destroy; gut
subject: accident, vehicle
not subject: bombword, firething, bombthing
actor: none
recipient: object
count object: killed
count recipient: killed
without: police; missile*; terror*; shelling; war; bomb*; planted; attack*; protest*; market; currency; budget
trust: 0.6

[INCIDENT accident]
verbs: disconnect; shut down; take offline; take off line; trip; switch off; stop; halt; knock out; go offline; lose power
object: plantthing
near: reactor; unit; turbine; grid; nuclear; station; generator; transformer; protection system; automatic*
subject: none, body, accident, plantthing
actor: none
recipient: none
without: scheduled; planned; maintenance; sanction*; refuel*; germany; japan; decommission*; protest*; missile*; drone*; if; gas deliveries; strike
trust: 0.6

[INCIDENT disease]
verbs: register ~ (case|cases|death|deaths|infection|infections); record ~ (case|cases|death|deaths); report ~ (case|cases|death|deaths); confirm ~ (case|cases|death|deaths); log ~ (case|cases|death|deaths); detect ~ (case|cases); announce ~ (case|cases|death|deaths); die; be hospitalised; be hospitalized; fall ill; be quarantined; be isolated; be taken ill
near: @diseaseword; dysentery; tuberculosis; typhoid; meningitis; rubella; polio; mpox; monkeypox; trichinosis; salmonella; e. coli; legionnaires; pneumonia; food poisoning; infectious; infected with; epidemiologist*; swine; quarantine; health ministry; of the virus
not object: case
actor: none
recipient: none
count object: persons
count subject: killed
implied recipient: residents
without: criminal; court; murder; trade; computer; prison; prosecutor*; torture; corruption; police; beating*; detention*; arrest*; vaccin*; political
trust: 0.6

[INCIDENT death]
verbs: lose ~ (man|men|fighter|fighters|soldier|soldiers|comrade|comrades|volunteer|volunteers|commander); bury ~ (fighter|soldier|volunteer|comrade|comrades|men)
subject: mil, uaf, body, opp, militiathing
near: regiment; front; near; battle; bakhmut; fighting; kupiansk; donetsk; kherson; legion; volunteer*; ukraine; call sign; brigade
actor: none
recipient: object
count object: killed
without: court; job; match; election; anniversary; world war; 1941; memorial; remains
trust: 0.55

[INCIDENT death]
verbs: (take in|receive|bring|bring in|deliver|count|ship|load|store|collect|carry) ~ (body|bodies|corpses|coffins|remains)
near: morgue; morgues; hospital; refrigerator*; train*; coffins; soldiers; mazyr; homel; gomel; at least; russian
actor: none
recipient: of
count object: killed
without: trial; museum; exhum*; archaeolog*; mass grave; body of evidence; execut*; massacre; water; heavenly; student*; soviet; world war; nazi
trust: 0.55
`;
