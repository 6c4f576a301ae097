/** Set phrases of features and headlines in English, which tell an act whatever stands around them. The format is told in ../format.ts. */
export const idioms = `
# --- COERCE arrest --------------------------------------------------------------------------------------------

# "will spend the next 18 months behind bars": what a sentence comes to.
[COERCE arrest]
verbs: spend ~ (year|month|day|week) behind bar; spend ~ (year|month|day|week) in ~ @prison; spend ~ behind bar; face next ~ (year|month) in ~ @prison; pass ~ (year|month) behind bar; do ~ (year|month) behind bar
subject: person, named, pronoun, number
actor: none
recipient: subject
needs: recipient
count subject: persons
measures: sentence
implied actor: court
status: occurred
without: if; may; might; could; would; who; whose; after spending; having spent; up to
trust: 0.6

[COERCE arrest]
verbs: (wrestle|manhandle|hustle|bundle|shove|haul|drag|force|push|throw|fling|toss|stuff|cram|march|herd|pull|pile|load) ~ into ~ @custodycar; (pack|ship|cart|bundle|send|dispatch|march|haul) ~ off to ~ @prison; (pack|ship|cart|bundle|whisk|march|haul|drag) off to ~ @prison; (haul|drag|march|pluck|yank|snatch|pull|lift|lead) ~ (from|out of|off) ~ (desk|cab|bed|class|classroom|lesson|lecture|rehearsal|cafe|queue|crowd|dormitory|ward|stage|church|bus|train|metro|workplace|flat|apartment|home|balcony|taxi)
subject: cop, none
target: person, named, number, pronoun
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: rescue*; firefighter*; injured; wounded; crash*; ambulance; stretcher; wreckage; smoke; fans; if; would; rubble
trust: 0.7

[COERCE arrest]
verbs: (appear|figure|be|stand|feature) on ~ list of ~ (detained|detainee|arrested|held|seized|picked|rounded); (appear|figure|feature) among ~ (detained|arrested|jailed); (join|swell) ~ ranks of ~ prisoner; (become|be) ~ latest ~ to be (arrested|jailed|detained|sentenced|convicted)
subject: person, named, number, pronoun
actor: none
recipient: subject
count subject: detained
implied actor: police
without: if; may; might; could; would
trust: 0.6

# --- COERCE seize ---------------------------------------------------------------------------------------------

[COERCE seize]
verbs: storm; raid; ransack; search; turn over; sweep through; comb through; swoop on; pounce on; barge into; burst into; smash ~ way into; march into; crash into; descend on; turn out ~ pocket; turn ~ upside down; turn ~ inside out; rifle through; go through ~ (phone|phones|bag|bags|wallet|pockets|drawers|papers)
subject: cop
not object: weapon, mil, country, vehicle, crowdthing
actor: subject
recipient: object, of, into, on, possessor
implied actor: police
without: embassy; front; trench*; positions; exam; hostage*; drill; exercise; if; would; fence; chart*; missing; survivor*; rubble; body; forest; woods; lake; river; wreck*; answers; clues; tears; laughter; applause; song; bloom
trust: 0.6

[COERCE seize]
verbs: (put|place|slap|clap) ~ (lien|distraint|seal|seals) on; (put|place) ~ under (lien|distraint|seal); help ~ to ~ @assetthing; distrain; sequestrate; repossess; slap ~ seal on; seal ~ (office|offices|door|doors|premises)
subject: cop, jud, gov, body, none, country
not object: border, weapon
actor: subject
recipient: of, possessor, object, on
implied actor: authorities
without: mortgage; bank; deal; fate; victory; approval; nuclear; sanction*
trust: 0.7

[COERCE seize]
verbs: cart off; carry off; haul off; haul away; make off with; walk off with; walk out with; truck away; bear off; cart away; carry away; take away; load up
object: carriedoff
subject: cop, jud, none, gov
actor: subject
recipient: possessor, of, from
implied actor: police
without: burglar*; thieves; thief; medal*; prize*; trophy; storm; flood; rubbish
trust: 0.65

[COERCE seize]
verbs: blow up; torch; burn down; set fire to; set ~ (fire|alight|ablaze); firebomb; dynamite; sabotage; damage; destroy; wreck; cripple; disable; knock out; derail
subject: wrecker
not object: person, number
actor: subject
recipient: object, possessor
without: effigy; charged; accused; convicted; plot*; if; hopes; talks; career
trust: 0.65

# --- COERCE deport --------------------------------------------------------------------------------------------

[COERCE deport]
verbs: give ~ (hour|day|week) to (leave|pack|quit|go); give ~ (hour|day|week) to ~ pack ~ bag; (dump|drop|dump|abandon|leave) ~ at ~ frontier; (march|drive|escort|frogmarch|bus) ~ to ~ @frontier; put ~ on ~ next (plane|flight|train|bus); send ~ back (across|over) ~ @frontier; (pack|bundle|hustle) ~ (on|onto|aboard) ~ (plane|flight|train|bus)
object: person, named, number, pronoun, ref
not object: diplomat, troopsthing, mil
subject: cop, gov, country, none, place, body, jud
not subject: ref
actor: subject
recipient: object
count recipient: persons
implied actor: authorities
without: if; would; refus*; ambassador*; embassy; diplomat*; attach*; consul*; freed; pardoned; swap; prisoner*
trust: 0.65

# --- COERCE ban, censor, restrict, withhold ---------------------------------------------------------------------

[COERCE ban]
verbs: (land|appear|end up|be|figure|turn up|wind up|feature|stand) on ~ (list|register) of ~ (extremist|terrorist); (land|appear|end up|figure|turn up|wind up|feature) on ~ (extremist|terrorist) ~ (list|register); find ~ on ~ (list|register) of ~ (extremist|terrorist); find ~ on ~ (extremist|terrorist) ~ (list|register)
actor: none
recipient: subject
implied actor: authorities
without: if; may; might; could; would; who
trust: 0.7

[COERCE ban]
verbs: (wipe|strike|erase|delete|remove|cross) ~ (off|from) ~ (register|registry|rolls); wind up; snuff out; put out of business; legislate out of existence; shut down for good; dismantle; do away with
object: ngo, body, med, opp, lab, edu, rel, party
subject: jud, gov, cop, none, country, place, person
not object: country, gov, mil, leg
actor: subject
recipient: object
implied actor: authorities
without: tour; visit; speech; debt*; bankrupt*; network of smugglers; gang; if; would; insolven*; season
trust: 0.6

[COERCE ban]
verbs: pull; scrap; axe; cancel; call off; drop; stop
object: cultureevent
near: hours before; days before; minutes before; last minute; last moment; curtain; the day before; on the eve; without explanation; no reason; unannounced
subject: none, gov, cop, body, property
actor: subject
recipient: object, of, by
implied actor: authorities
without: rain; illness; ill; weather; covid*; coronavirus; snow; injury; sick; strike; ticket sales
trust: 0.5

[COERCE censor]
verbs: pull ~ plug; pull plug on; be unable to (open|reach|access|load|get onto); be no longer able to (open|reach|access); (open|load) no longer; go dark; go offline; be throttled; be knocked offline; drop off ~ web; drop off ~ internet
near: site; sites; website; websites; internet; portal; telegram; youtube; web; online; channel; messenger; vpn
subject: person, number, site, gov, none, med, country, place
not subject: accident, weapon
actor: none
recipient: none
implied actor: authorities
without: storm; cable; technical; if; hacker*; cyber*; would; power cut
trust: 0.55

[COERCE restrict]
verbs: slam ~ (shut|closed); slam shut; (pull|bring|roll) down ~ (shutter|shutters|barrier|barriers); lower ~ (barrier|barriers|boom); (bolt|padlock|bar) ~ (gate|gates|door) ; bring down ~ curtain on; draw ~ bolt
near: border; frontier; crossing; crossings; checkpoint*; post; posts; belarus; belarusian
subject: country, gov, place, body, none, cop, person
actor: subject
recipient: none
implied actor: authorities
without: factory; shop; criticism; if; would; church; tear down
trust: 0.65

[COERCE restrict]
verbs: go beyond; go past; proceed beyond; pass beyond; get past; go further than; travel beyond; cross; enter; go through; get through
subject: vehicle
near: no (lorry|truck|lorries|trucks|car|cars|bus|train|vehicle|vehicles); none of the (lorries|trucks|cars)
actor: none
recipient: none
implied actor: authorities
status: occurred
without: if; strike; snow; protest*; driver
trust: 0.55

[COERCE withhold]
verbs: (keep|stop|prevent|bar|block) ~ from (see|meet|visit|call|write|consult|contact|speak|hug); hold ~ incommunicado; keep ~ incommunicado; be held incommunicado; be cut off from ~ (family|lawyer|relatives|lawyers|world)
near: lawyer*; wife; family; relatives; mother; father; prison*; prisoner*; jail*; warden*; warder*; colony; guards; incommunicado; cell; doctor*; daughter; son
not subject: ref
actor: subject
recipient: object, from
implied actor: police
implied recipient: political prisoners
without: weather; if; would; border; visa; covid*; snow; storm; embargo
trust: 0.6

# What the police do with whom, in words that have other senses with other doers and objects.
[COERCE arrest]
verbs: run in; hustle out; come for; make off with; catch up with; track down; run ~ to ground; run ~ down; mop up; hoover up; vacuum up; throw in ~ @prison; fling in ~ @prison; toss in ~ @prison; lock in ~ @prison; shut in ~ @prison; put in ~ cuff; slap ~ (handcuff|handcuffs|cuffs) on; snap ~ (handcuff|handcuffs|cuffs) on; clap in iron; keep overnight; keep ~ overnight; hold ~ overnight; keep for ~ (hour|day); take in; bring in; yank; corral; kettle; ambush
subject: cop
target: person, named, number, pronoun
not target: weapon
actor: subject
recipient: object, on, for, with
count recipient: detained
implied actor: police
without: hospital; rescue*; lost; missing; drunk; smuggl*; drug*; murder*; burglar*; reinforcement*; if; would
trust: 0.65

# "Has been behind bars since May" tells of the arrest; "is behind bars" alone only how things stand.
[COERCE arrest]
verbs: be behind bar; be under arrest
subject: person, named, pronoun, number
not subject: cop, jud, country
actor: none
recipient: subject
needs: recipient
near: since; after; following; now; on suspicion; on charges; over; awaiting
count subject: detained
measures: sentence
implied actor: court
without: if; may; might; could; would; should; who; whose; while; when; released; freed; which; still; as of; at least
trust: 0.7

[COERCE arrest]
verbs: be under house arrest; stand convicted; be thrown into (solitary|isolation); be put in (solitary|isolation); be thrown in (solitary|isolation); languish in; be back behind bar; be back in jail; draw ~ (year|month|sentence|term); have ~ (term|sentence) (stretched|lengthened|doubled); see ~ (term|sentence) (stretched|prolonged|lengthened|extended|doubled)
subject: person, named, pronoun, number
not subject: cop, jud, country
actor: none
recipient: subject
needs: recipient
count subject: detained
measures: sentence
implied actor: court
without: if; may; might; could; would; should; who; whose; while; when; released; freed; which
trust: 0.75

[COERCE arrest]
verbs: (cost|earn|bring) ~ (year|month|day) (in|behind) ~ (@prison|bar)
subject: text, thing, lifeless, protestevent, none
actor: none
recipient: object, indirect
measures: sentence
implied actor: court
without: if; may; could; might; would; risk*
trust: 0.65

[COERCE arrest]
verbs: throw ~ book at; come down hard on
subject: jud, none
actor: subject
recipient: at, on
measures: sentence
implied actor: court
without: if; would; tax
trust: 0.7

[COERCE seize]
verbs: kick in ~ door; kick down ~ door; break down ~ door; smash in ~ door; batter down ~ door; call on ~ with ~ (search|warrant|warrants); turn up with ~ (search|warrant|warrants); load ~ into ~ (van|vans|car|truck|minibus); leave with ~ (laptop|laptops|phone|phones|computer|computers|crate|crates|box|boxes|files|documents|servers|equipment); walk away with; walk off with; empty ~ (safe|shelf|shelves|cupboard|desk|drawers|till); block ~ (card|cards|account|accounts); seal ~ (newsroom|office|premises|flat|shop); take ~ (phone|phones|laptop|laptops|computer|computers|camera|cameras|equipment|passport|hard|server|servers|tablet|tablets|memory)
subject: cop, jud
actor: subject
recipient: possessor, of
implied actor: police
without: burglar*; if; would; thief; thieves
trust: 0.7

[COERCE ban]
verbs: finish off; strangle; silence; (brand|label|tag|stamp|mark|dub|declare|pronounce|class|classify|list|designate) ~ (extremist|terrorist|extremists|terrorists); (brand|label|tag|stamp|mark|class|classify) ~ as ~ (extremist|terrorist); slap ~ (extremist|terrorist) ~ (label|tag) on; slap ~ label on
subject: gov, jud, cop, none, person
object: ngo, body, med, opp, lab, edu, rel, pty, text, site, thing, person, named
not object: country, gov, mil
actor: subject
recipient: object, on
implied actor: authorities
without: if; would; eu; european; poland; ukraine; ukrainian; polish; washington; guns; critics
trust: 0.72

[COERCE ban]
verbs: (keep|strike|bar|exclude|remove|knock|bump) ~ (off|from) ~ (ballot|race|election|running|standing|contest|poll|vote); disqualify; throw out ~ (signature|signatures|nomination); refuse to register; refuse ~ registration; bar from ~ (running|standing); rule ~ (invalid|out of the race|ineligible); ban ~ (flag|flags|colours|symbols|slogan|slogans|emblem)
subject: gov, jud, cop, none, body
object: opp, person, named, number, thing, text, pty, pronoun
actor: subject
recipient: object, possessor, of
implied actor: authorities
without: sport; race driver; doping; athlete*; olympic*; championship; match; if; would; federation; swimming; false start; eurovision
trust: 0.65

[COERCE censor]
verbs: choke off ~ (internet|data|web); silence; gag; muzzle; mute; yank ~ from ~ (cinema|cinemas|shelf|shelves|air|library|libraries|bookshops|screens); (put|place) ~ out of reach; cut ~ off from ~ internet; slow ~ (internet|web|traffic) to ~ crawl; pull ~ from ~ (bookshop|bookshops|library)
subject: gov, cop, none, jud, body, country
object: med, site, text, cultureevent, thing
not object: weapon, person
actor: subject
recipient: object
implied actor: authorities
without: guns; doubters; critics at; if; would; phone; alarm
trust: 0.65

[COERCE restrict]
verbs: set up ~ @zonething; (tighten|toughen|stiffen) ~ (visa|entry|border|residence) ~ (rule|rules|regime|checks|controls|requirements); bar from (entry|entering); bar ~ from (entry|entering); halt ~ (freight|rail|traffic|transit); stop ~ (freight|traffic|transit); cut ~ number of ~ (crossing|crossings|checkpoints|visas); (put up|build|erect|string|raise|extend) ~ (fence|wall|barrier|razor wire|barbed) ~ (border|frontier|along|on); (curb|restrict|limit|hem in) ~ (movement|movements|travel) of; stop issuing ~ visa; stop issuing visa
subject: country, gov, place, body, none, cop, leg
actor: subject
recipient: of, from, with, on, object, to
implied actor: authorities
without: if; would; eu; bloc; urge*; sanction*; garden; fire; snow; accident; strike; embassy
trust: 0.72

[SANCTION discontinue]
verbs: (raise|impose|slap|hike|increase|introduce) ~ (tariff|tariffs|duty|duties|levy) on; go after; ground; ban; freeze ~ (aid|assistance|funding|credit|loan|loans); cut ~ (aid|assistance|funding); call off ~ (mission|visit|trip|tour|programme|conference|event|exchange); freeze ~ out of
subject: igo, country, gov, place, leg
near: belarus*; minsk; lukashenk*; russia*; belavia
object: trade, bus, measure, aid, talks, event, person, property, thing, named, none
not object: cop, opp, med, ngo, protestevent, drill
actor: subject
recipient: on, to, object, against, possessor, from
without: if; would; balloon*; minsk banned; minsk bans; strike; rally; tourists; truck*; flag*; concert; weather
trust: 0.62

# --- SANCTION ---------------------------------------------------------------------------------------------------

[SANCTION discontinue]
verbs: freeze; lock up; block; tie up; immobilise; immobilize
object: money
subject: country, igo, gov, body, place, none, bus, named
actor: subject
recipient: of, belonging, possessor
near: sanction*; lukashenk*; belarus*; regime; entourage; oligarch*; minsk; circle; inner circle
measures: money
without: if; would; laundering; investigat*; budget; protest*; charity
trust: 0.65

[SANCTION discontinue]
verbs: (scrap|axe|end|cancel|discontinue|halt|suspend|terminate|drop|cut|stop|pull) ~ (service|services|link|links|route|routes|connection|connections) ~ (to|with|between|from); (scrap|axe|end|cancel|discontinue|halt|suspend|terminate|drop) ~ (train|bus|rail|air|ferry) ~ (service|services|link|links|route|line|connection); take aim at ~ with ~ (measure|sanction); hit out at ~ with ~ (measure|sanction); tighten ~ (noose|screws|screw) on; turn ~ screw on; turn up ~ heat on; close ~ sky; close ~ skies; shut ~ sky; shut ~ skies; cut ~ loose
subject: country, gov, body, bus, place, igo, none, person
not subject: ref, lab, cop
actor: subject
recipient: to, with, on, at, from
without: if; would; internet; security services; fire; snow; storm; covid*; strike; passenger numbers; repair*; lawyer
trust: 0.6

[SANCTION discontinue]
verbs: turn ~ back on; walk away from; wash ~ hand of; cut ties with; part way with; part company with; sever ~ with; drop; ditch; jettison; pull out of
subject: bus
near: belarus*; minsk; lukashenk*
object: bus, body, none, country, place, event, trade, named
actor: subject
recipient: object, on, from, with, of
without: troops; police; if; would; workers
trust: 0.6

[SANCTION withdraw]
verbs: shut; close; shutter; shut down; close down; wind down; mothball; vacate; pull out of; empty
object: embassy
subject: country, gov, place, body, none, person, igo
not subject: cop, jud
actor: subject
recipient: in
without: bomb; covid*; coronavirus; holiday; street; protest*; if; would; fire; police; order*; reopen*
trust: 0.65

# --- ASSAULT ----------------------------------------------------------------------------------------------------

[ASSAULT crowd-control]
verbs: (empty|discharge|squirt|loose|pump|pour|rain|blast|let loose|train|turn|spray|shoot|fire|lob) ~ (gas|spray|canister|grenades|irritant|cannon); (end|finish|dissolve|descend) ~ (tear gas|baton|truncheon|pepper|stun grenade|water cannon); be met with ~ (tear gas|baton|truncheon|pepper|stun|water|rubber); (greet|meet) ~ with ~ (tear|baton|truncheon|pepper|stun|rubber|water)
near: tear gas; pepper; grenade*; water cannon*; truncheon*; baton*; irritant; rubber; stun
subject: cop, mil, none, protestevent, demothing, crowdthing, person, number
actor: subject
recipient: at, into, on, over, object, towards
implied actor: police
implied recipient: protesters
without: if; would; concert; festival; conductor
trust: 0.65

[ASSAULT firearms]
verbs: put ~ bullet (in|into|through); pump ~ (bullet|bullets|round|rounds) into; empty ~ (magazine|pistol|rifle|clip) (into|at); loose off ~ (shot|shots|round|rounds); let off ~ (shot|shots|round|rounds); squeeze off ~ (shot|shots|round|rounds); pull ~ trigger on; take ~ (bullet|bullets) (to|in); be cut down by ~ (fire|bullet|gunfire)
actor: subject
recipient: object, of, at, into, on
implied actor: police
without: film; video; range; exercise*; team; if; would; tax; crisis
trust: 0.65

[ASSAULT beat]
verbs: tear into; wade into; rip into; set about; rain ~ blow on; lash out at; swing ~ (truncheon|truncheons|baton|batons|fist|fists) at; take ~ (truncheon|truncheons|baton|batons|fists|boots) to; floor; work over; beat ~ black and blue; beat ~ senseless; kick ~ senseless; knock ~ senseless; shove ~ to ~ (asphalt|ground|floor|wall|tarmac|pavement); throw ~ to ~ (asphalt|floor|tarmac|pavement); fling ~ to ~ (ground|asphalt|floor|tarmac|pavement); lay about; flail at; hammer; wallop; smack; cosh; drub; smash ~ (face|head|knee|knees|nose|teeth); put ~ in hospital; put ~ in ~ hospital; leave ~ (bleeding|unconscious|bloodied|for dead)
subject: cop, mil, crm
target: person, number, named, pronoun, crowdthing
actor: subject
recipient: object, at, on, into, to, about, possessor
implied actor: police
without: if; would; speech; interview; report; article; critics; speeding; data; work; rival*; match
trust: 0.7

[ASSAULT crowd-control]
verbs: drive ~ back; push ~ back; force ~ back; beat back; turn ~ (hose|hoses|cannon) on; (drive|push|chase|sweep|clear|flush) ~ (out of|from|off) ~ (square|street|streets|avenue|camp|courtyards); snuff out ~ (protest|rally|march|demonstration); put down ~ (protest|rally|demonstration|unrest|uprising); crush ~ (protest|protests|rally|demonstration|unrest|uprising); quell
object: protestevent, demothing, crowdthing, opp, person, number, none
subject: cop, mil
not object: ref
actor: subject
recipient: object, on
implied actor: police
implied recipient: protesters
without: if; would; border; frontier; fence; migrant*; fire; flames; invader*; enemy; rebel*; tanks; intruder*; fears
trust: 0.65

[ASSAULT firearms]
verbs: shoot ~ dead; fire ~ live (round|rounds|ammunition|bullet|bullets); fire ~ live; shoot; wing; gun down; open up ~ on; let rip
subject: cop, mil
target: person, named, number, none, pronoun
not object: weapon, vehicle, text, cultureevent
actor: subject
recipient: object, at, on, into
implied actor: police
without: film; video; footage; documentary; photo*; clip; drone*; balloon*; range; exercise*; drill*; rubber; tear gas; goal; water; if; would; blank*; missile*; aircraft; helicopter
trust: 0.7

[ASSAULT torture]
verbs: (put|subject) ~ (through|to) ~ (shock|shocks|ordeal|beatings|torment|mock execution); (wire|hook) ~ up to ~ (battery|electrodes|current); (deny|deprive) ~ (of sleep|sleep) for
subject: cop, none, person
actor: subject
recipient: object
implied actor: police
without: if; would; training; film
trust: 0.65

[ASSAULT assassinate]
verbs: make ~ attempt on ~ life; plant ~ bomb under ~ car; put ~ contract on; slip ~ poison into
actor: subject
recipient: of, object, possessor
without: film; if; novel
trust: 0.6

# --- PROTEST ----------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: (spill|surge|stream|flood|flow|pour|swarm|throng|burst|file|troop) ~ (street|streets|square|avenue|yards|courtyards); (stream|pour|file|troop|walk|spill) out of ~ (hall|halls|factory|university|lecture|plant|school|theatre|office|offices|church)
subject: person, number, opp, edu, lab, cvl, rel, crowdthing, none
not subject: troopsthing, mil, cop, ref
near: protest*; chant*; demand*; flag*; minsk; election*; sunday; weekend; demonstrat*; solidarity; rally; crowds; thousands; hundreds; placards; strike; vote; lukashenk*
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: fans; cup; victory over; fire alarm; carnival; tourists; shoppers; water; bomb scare; evacuat*; if; would
trust: 0.6

[PROTEST hunger]
verbs: eat; take ~ (food|meals|nourishment); touch ~ (food|meal|meals|anything); accept ~ (food|meals)
negated: yes
subject: person, named, number, pronoun, peaceful
near: day; days; week; weeks; protest; prison*; jail*; colony; demand*; hunger; cell
actor: subject
recipient: none
count actor: participants
without: doctor*; diet; lent; ill; illness; allergic; meat; restaurant; poverty; afford; dog; cat; given
trust: 0.65

[PROTEST obstruct]
verbs: (drive|move|steer|park|line up|pull|roll) ~ (tractor|lorry|truck|rig|van|combine) ~ (onto|on|across|into|along) ~ (road|motorway|highway|crossing|approach|bridge|street|square); (bring|force) ~ traffic to ~ (halt|standstill|stop); bring ~ (road|motorway|highway|crossing|checkpoint|border) to ~ (halt|standstill|stop); (close|seal|shut) off ~ (road|approach|motorway|highway) with ~ (tractor|truck|lorry)
subject: lab, opp, cvl, person, number, bus, edu
not subject: cop, gov, mil
near: halt; standstill; block*; protest*; anger; angry; traffic; demand*; slow
actor: subject
recipient: none
count actor: participants
without: accident; snow; storm; crash*; sanction*; if; would; army; drill
trust: 0.65

[PROTEST boycott]
verbs: send ~ (team|athlete|athletes|squad|players|delegation|side|skaters|swimmers); enter ~ (team|athlete|athletes); take ~ field; play in; compete in; play; compete
negated: yes
subject: body, named, ngo, person
near: championship*; tournament; games; world cup; match; federation; competition; cup; olympic*; minsk; olympics
not subject: country, gov, mil, igo
actor: subject
recipient: in, to, at, against
without: injur*; banned; barred; illness; visa*; qualif*; suspended; may not; can not; if; covid*; allowed; since the
trust: 0.6

[PROTEST demo]
verbs: hold up ~ (photograph|photographs|photos|portrait|portraits|pictures|signs|banners|placards); mass in; mass on; mass outside; make ~ voice heard; make ~ voices heard; vent ~ (anger|fury|rage|frustration); sing ~ (protest|anthem|mahutny|peremen); drive through ~ honk; honk ~ (horn|horns); drive ~ (honking|hooting|beeping); bang ~ (pots|pans|saucepans); air ~ grievance
near: protest*; against; regime; jailed; prisoners; lukashenk*; election*; rigged; solidarity; flags; square; resignation; vote; embassy; crackdown; arrests
subject: opp, edu, lab, cvl, number, crowdthing, rel
not subject: troopsthing, mil, cop, ref
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: ballot; polling; fans; troops; wedding; if; would; twitter; facebook; online; letter
trust: 0.6

[PROTEST strike]
verbs: strike; turn off ~ (machine|machines|engine|engines|conveyor); switch off ~ (machine|machines|conveyor); stage ~ (go-slow|slowdown|sit-down|work-to-rule); clock off; clock out; (fail|refuse) to ~ turn up ~ (shift|work); fail to (turn up|show up|report) for ~ (shift|work|duty); not turn up for ~ shift; work to rule; phone in sick; call in sick; leave ~ (post|posts|machines|shift)
subject: lab
object: none, property
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: deal; agreement; coal; gold; oil; hunger; blow; if; would; covid*; holiday*; accident; dead; gas
trust: 0.7

[PROTEST hunger]
verbs: (turn down|send back|refuse|reject|decline|spurn|push away|return) ~ (meal|meals|food|rations|bread); choose to starve; starve ~ self
subject: person, named, number, pronoun, peaceful
near: protest; prison; jail; jailed; cell; hunger; demand*; imprisoned; colony; inmate*
actor: subject
recipient: none
count actor: participants
without: poison*; quality; restaurant; aid; if; would; critics; airline
trust: 0.7

[PROTEST obstruct]
verbs: (cut|choke|shut|seal|close|block) off ~ (road|motorway|highway|approach|access|crossing|street|bridge|checkpoint|terminal|railway); lay siege to; (stop|hold up|halt|delay|keep|turn back) ~ (lorry|truck|lorries|trucks|traffic|freight|convoy|trains|train); (keep up|maintain|resume|continue|extend|launch|begin|start|end|prolong|call off|tighten|stage|mount) ~ (blockade|siege|blockades|picket|go-slow)
subject: lab, opp, cvl, edu, ngo
not subject: cop, gov, mil, country
actor: subject
recipient: none
count actor: participants
without: accident; snow; storm; charged; sentenced; if; would; customs; court; red light; army
trust: 0.72

# --- MOBILIZE -----------------------------------------------------------------------------------------------------

[MOBILIZE troops]
verbs: (roll|rumble|trundle|lumber|clatter|grind|thunder|chug|file|march|pour|stream|fan) ~ (out of|out|towards|toward|into|across|over|through|past|from|west|south|north|east)
subject: troopsthing, mil, uaf
not subject: cop
actor: subject
recipient: none
count subject: troops
without: protest*; parade; prison; home; withdraw*; retreat*; if; would; victory day; anniversary; migrant*; tourists; medal*; office
trust: 0.6

[MOBILIZE troops]
verbs: (tell|order|instruct|command|direct|ask|require) ~ to (report|appear|present|turn up|go) ~ (enlistment|recruitment|commissariat|barracks|draft|unit|base|conscription|call-up); (be|feel) called to colours; hand ~ (call-up|summons) papers to; dish out ~ (call-up|summons) papers; receive ~ (call-up|draft) (papers|notices)
object: mil, person, number, none, cvl, lab
actor: subject
recipient: none
implied actor: authorities
count object: troops
without: if; would; police; protest*; court
trust: 0.7

[MOBILIZE troops]
verbs: (put|place) ~ on ~ (war|combat|wartime) footing; (put|place) ~ on ~ (full|high|heightened|maximum|highest|combat|red) ~ (alert|readiness|standby); (bring|raise) ~ to ~ (full|high|heightened|maximum|highest|combat) ~ (alert|readiness|standby)
object: mil, cop, troopsthing, body, none, country, border, thing, weapon
not object: med, bus, cvl
actor: subject
recipient: none
without: hospital*; flood*; storm; covid*; if; would; economy; industry; virus; heat; firefighters; utilities
trust: 0.7

[MOBILIZE troops]
verbs: send; rush; move; dispatch; despatch; order; shift; fly; march; pour
object: troopsthing, weapon, mil, number
on:to: border
not object: aid, ref
subject: country, gov, mil, place, none, person, body, named, pronoun
actor: subject
recipient: none
count object: troops
without: letter; note; migrant*; refugee*; tent*; blanket*; if; would; back from; away from; prison; tourists
trust: 0.7

[MOBILIZE troops]
verbs: fly in; bring in; draft in; bus in; rush in; ship in; (launch|kick off|begin|start|open|unleash|mount|run) ~ @drill; kick off @drill; leave ~ behind in; keep ~ in (belarus|poland|lithuania|latvia|ukraine); hold ~ in (belarus|poland|lithuania|latvia|ukraine)
object: troopsthing, mil, drill
not object: cop
subject: country, gov, mil, place, none, body, igo
actor: subject
recipient: none
count object: troops
without: joint; jointly; together with; if; would; prison; sanction*; training course; training centre; police; migrant*; home
trust: 0.65

[MOBILIZE weapons]
verbs: test-fire; test fire; test-launch; arm ~ with ~ (missile|missiles|warhead|warheads|rockets|nuclear|weapons); ship; truck; haul; ferry; move; fly; station; base; place
object: weapon, troopsthing, country, vehicle
near: missile*; tanks; tank; warhead*; bomber*; iskander*; s-400; nuclear; rocket*; howitzer*; artillery; armour; launcher*
subject: country, gov, mil, place
actor: subject
recipient: none
count object: vehicles
on:to: none, country, place, border
without: to ukraine; kyiv; for ukraine; to poland; if; would; aid; donat*; exhibit*; museum; withdr*; back; from belarus; out of; training; hit; struck; strike*; fired at
trust: 0.68

# --- RETREAT ------------------------------------------------------------------------------------------------------

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

[RETREAT resign]
verbs: walk out; announce ~ leaving; announce ~ departure; announce ~ (would|to) step down; offer ~ resignation; leave ~ (government|cabinet|office|politics|parliament|ministry|commission); surrender ~ (seat|post|mandate); quit ~ (government|cabinet|parliament|party|ministry); pack it in; step aside; take ~ leave of ~ post; make way for ~ successor
subject: gov, leg, jud, diplomat
not subject: country, body
actor: subject
recipient: none
without: talks; meeting; summit; if; would; building; country; visit; embassy; session; belarus; refus*; not; accept*; hearing
trust: 0.68

[RETREAT access]
verbs: let into ~ @prison; let ~ into ~ @prison; (allow|admit|usher|wave|invite) ~ (into|inside) ~ @prison; admit to ~ @prison; (show|walk) ~ (round|around|through) ~ @prison; let ~ (see|inspect|visit|tour) ~ @prison
object: ngo, igo, person, med, diplomat, rel, body, number, named
subject: gov, cop, country, none, place, person, body
actor: subject
recipient: object
implied actor: authorities
without: not; refus*; never; if; would; sentenced; demand*; inmate*; convict*
trust: 0.7

[RETREAT resign]
verbs: throw in ~ towel; hand in ~ (notice|resignation|papers|badge); call it (quits|day); fall on ~ sword; give ~ notice; give in ~ notice; clear ~ desk; turn in ~ (badge|resignation|notice); walk out on ~ job; walk out of ~ job; throw up ~ job
subject: person, named, gov, edu, pronoun, number, cop
actor: subject
recipient: none
without: match; bout; round; season; coach; striker; champion*; title; if; would; landlord; tenant; talks; give notice to; strike; club; band
trust: 0.6

[RETREAT return]
verbs: give back; hand back; return; give ~ back; hand ~ back; restore
object: carriedoff, property, assetthing
subject: cop, gov, jud, none, country, body
actor: subject
recipient: indirect, to, possessor
implied actor: police
without: medal*; verdict; ticket*; library; lost; if; would; fire; refus*; control
trust: 0.6

# --- RELOCATE -----------------------------------------------------------------------------------------------------

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

[RELOCATE migrate]
verbs: try to (get|cross|climb|break|cut|squeeze|slip|crawl|push|force|wade|swim|tunnel|scramble); attempt to (get|cross|climb|break|cut|squeeze|slip|crawl|push|force|wade|swim|tunnel|scramble)
subject: number, ref
near: fence; border guard*; guards; barrier; frontier
actor: subject
recipient: none
count actor: persons
without: smuggl*; cigarettes; if; would; protest*; police; prison; inmate*; activist*; opposition; court; exile
trust: 0.6

[RELOCATE return]
verbs: (bring|move|relocate|take) ~ back ~ to; (bring|move) ~ home
object: lab, property, body
subject: bus, body, number, none
near: staff; employees; workers; offices; office; headquarters; teams; developers; engineers
actor: subject
recipient: none
without: troops; ambassador*; envoy; embassy; if; would; medal*; diplomat*
trust: 0.55

# --- INCIDENT -----------------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: come down; come down in; plummet; plunge; go down; fall; fall out of ~ sky; hit ~ ground; veer off; skid off; career off; swerve off; careen off
subject: flyingthing, vehicle
near: pilot*; crew; dead; killed; killing; passengers; aboard; injur*; on board; survived; died; hurt
actor: none
recipient: none
count object: injured
without: missile*; drone*; shot; shelling; war; air defence; if; would; price*
trust: 0.7

[INCIDENT disaster]
verbs: (rip|tear|blow|strip|lift) ~ (roof|roofs); (fell|uproot|bring down|topple|flatten) ~ (tree|trees|line|lines|crops|pylons); (leave|plunge) ~ (without power|into darkness|without electricity); lash; batter; pummel; wreak havoc; inundate; swamp
subject: disaster
actor: none
recipient: object, of, in
without: if; would; could; criticism; protest*; storm of
trust: 0.65

# --- ACCUSE -------------------------------------------------------------------------------------------------------

[ACCUSE allege]
verbs: say; claim; insist; believe; allege; maintain; assert; suspect; charge
near: (is|are|was|were|be) (stealing|kidnapping|abducting|plotting|spying|arming|smuggling|weaponising|weaponizing|orchestrating|laundering|stoking|steering|masterminding|deporting|torturing|hacking|meddling|lying|hijacking|poisoning|sabotaging|fabricating|fomenting|bankrolling|blackmailing|ferrying migrants|pushing migrants|looting|flouting|sheltering); (has|have|had) (stolen|kidnapped|abducted|plotted|smuggled|weaponised|weaponized|orchestrated|laundered|stoked|masterminded|hijacked|poisoned|sabotaged|fabricated|fomented|bankrolled|blackmailed|looted|flouted|rigged)
subject: country, place, gov, igo, person, body, mil, cop
not subject: expert, jud
actor: subject
recipient: none
without: deny; denies; denied; court; convicted; sentenced; jailed; if
absorbs: yes
trust: 0.55

[ACCUSE disapprove]
verbs: be (appalled|outraged|horrified|dismayed|alarmed|disgusted|sickened|incensed|aghast|scandalised|scandalized|indignant) (by|at|over|with|about); be ~ critical of; be scathing (about|of|in); take ~ swipe at; take ~ potshot at; mince ~ word; minced no words; have ~ harsh word for; draw ~ (fire|criticism|condemnation|rebuke|ire) from; attract ~ (criticism|condemnation) from; come under fire from; come in for ~ criticism from; meet with ~ condemnation; be met with ~ condemnation; tear strips off; lay into ~ (minsk|lukashenko|moscow|regime|government); give ~ (tongue-lashing|dressing-down|earful) to; read ~ riot act; haul in; haul ~ in for ~ dressing-down; carpet; cry shame; let rip at; go on ~ attack against; have ~ go at; turn ~ guns on; cast ~ (doubt|aspersions) on; find ~ (abhorrent|repugnant|appalling)
subject: person, body, named, country, pronoun, place, gov, igo, law, thing, vote, sentencething, none, measure, violence
not subject: cvl
actor: subject, from
recipient: object, at, by, of, on, with, for
without: if; would; police; coach; fans; reviews; critics of the film; match; red carpet; sniper*; artillery; soldiers
trust: 0.6

[ACCUSE allege]
verbs: (see|detect|spot|discern|sense) ~ (hand|fingerprint|fingerprints|footprint|trace|traces|hallmark|hallmarks|shadow) ~ (of|behind|in); (see|detect|spot|find) ~ behind ~ (attack|arson|sabotage|unrest|protests|explosion|blast|cyberattack|fire|balloons|hoaxes); smell ~ plot; cry foul; (lay|place|pin) ~ (blame|responsibility) ~ (on|at); put ~ down to ~ (sabotage|agents|provocateurs); trace ~ to ~ (kgb|intelligence|gru|minsk|agents)
subject: country, place, gov, igo, person, body, mil, cop, named, pronoun
actor: subject
recipient: of, on, at
without: if; would; weather; storm; market; not
trust: 0.6

[ACCUSE investigate]
verbs: turn ~ attention to; turn ~ sights on; set ~ sights on; train ~ sights on; go after; look into; dig into; take ~ interest in; close in on; zero in on; home in on; widen ~ net
subject: cop, jud
not object: weapon, talks
actor: subject
recipient: object, to, on
implied actor: authorities
without: if; would; border; football; weather
trust: 0.6

[ACCUSE investigate]
verbs: (stand|sit|appear|wait) in ~ dock; (go|come|appear|be|stand) before ~ (judge|court|bench|magistrate|tribunal); be back in court; be up before; be hauled before; go in ~ dock; have ~ day in court
subject: person, named, number, pronoun
not subject: jud, law
actor: none
recipient: subject
count subject: persons
implied actor: court
without: if; would; could; ship*; vessel; lawyer; legal team; witness*
trust: 0.6

# --- REJECT, THREATEN, REQUEST --------------------------------------------------------------------------------------

[REJECT]
verbs: give ~ short shrift; give ~ cold shoulder; slam ~ door on; slam ~ door in ~ face; pour cold water on; throw cold water on; bat away; bat aside; wave away; wave aside; swat away; shoot down ~ (idea|proposal|plan|offer|request); thumb ~ nose at; cock ~ snook at; have none of; hold ~ line; give ~ thumbs down; say thanks but; knock back; shrug off ~ (appeal|call|demand|plea|offer|request); kick ~ into ~ long grass; turn up ~ nose at
subject: person, body, country, named, place, pronoun, gov
actor: subject
recipient: object, of, on, to, at
without: if; would; if only; match; goal; injury
absorbs: yes
trust: 0.65

# "Minsk said it might pull out", "hinted he could turn off the gas": what a state says it may do itself.
[THREATEN relations]
verbs: say; hint; suggest; signal; warn; declare; announce; muse; tell; indicate; let it be known
near: (he|she|it|they|we|minsk|moscow|warsaw|vilnius|riga|kyiv|belarus|poland|russia|lithuania|latvia|ukraine) (may|might|could) (pull out|withdraw|quit|walk out|walk away|break off|sever|downgrade|recall|leave|suspend ties|suspend relations|cut ties|expel)
subject: country, gov, person, place, named, pronoun, igo
not subject: expert, opp, cvl
actor: subject
recipient: to, of
without: injur*; office; troops; soldiers; hospital; post; team; match; coach; resign*; if asked
absorbs: yes
trust: 0.55

[THREATEN restrict]
verbs: say; hint; suggest; signal; warn; declare; announce; muse; tell; indicate; let it be known; hint at; toy with; raise ~ prospect of; float ~ idea of
near: (he|she|it|they|we|minsk|moscow|warsaw|vilnius|riga|kyiv|belarus|poland|russia|lithuania|latvia|ukraine|brussels) (may|might|could|would) (also |)(turn off|cut off|shut off|switch off|close|shut|seal|halt|block|cut|slap|impose|ban|stop buying|stop the transit|choke off); (turning|cutting|shutting|choking|switching) off; (closing|shutting|sealing) (the|its|all) (border|frontier|crossings|airspace|remaining)
subject: country, gov, person, place, named, pronoun, igo
not subject: expert, opp, cvl, med, ngo
actor: subject
recipient: to, against
without: renovation; repair*; holiday; pension*; tax; salar*; interest rate*; if asked; school*
absorbs: yes
trust: 0.55

[THREATEN violence]
verbs: bring down; bring ~ down; down; shoot down; shoot ~ down; intercept; destroy; turn back; blast; take down; take out; blow out of ~ sky; fire on; fire at
object: flyingthing, weapon
near: any; anything; every; should; if; anyone
subject: country, gov, mil, none, person, pronoun, body, place, named
future: yes
status: occurred
actor: subject
recipient: object
absorbs: yes
trust: 0.65

[THREATEN violence]
verbs: (vow|threaten|promise|swear|pledge) to (cut|tear|rip|break|chop|twist|wring|crush|smash|shoot|strangle|bury) ~ (hand|hands|head|heads|arm|arms|leg|legs|neck|necks|skull|skulls|throat|throats)
subject: person, body, country, named, place, pronoun, gov
actor: subject
recipient: of, object
without: taxes; jobs; record
absorbs: yes
trust: 0.7

# --- SUPPORT, AGREE, CONSULT ------------------------------------------------------------------------------------------

[SUPPORT]
verbs: give ~ (blessing|nod|imprimatur) to; give ~ seal of approval; (lend|put) ~ (voice|name|weight) (to|behind); go into bat for; go to bat for; take up ~ cudgels for; (doff|tip|raise) ~ (hat|glass) to; roll out ~ red carpet for; line up to (salute|praise|congratulate|thank|honour|honor); be first to (congratulate|salute); raise ~ toast to; (shower|heap) ~ with (praise|honours|honors|awards); hold up as ~ (hero|example)
subject: person, body, named, country, pronoun, place, gov, igo, leg, number
not object: law
actor: subject
recipient: to, object, for, behind
without: if; would; bill; law; budget; refus*; book; song
trust: 0.6

[AGREE]
verbs: put ~ name to; put ~ names to; affix ~ signature; thrash out; iron out; nail down; hash out; strike ~ bargain; strike ~ truce; bury ~ hatchet; see eye to eye on; come to ~ accommodation; patch up ~ (difference|differences|quarrel|row|relations); meet ~ halfway; split ~ difference; shake on; give ~ word; shake hands on; settle on
subject: person, body, named, country, place, pronoun, number, gov
not object: law, text, site
actor: subject
recipient: with
measures: money
without: petition; open letter; appeal; bill; decree; candidate; if; would; failed; refus*; bid; striker; shirt*; book; sanction*
trust: 0.65

[CONSULT visit]
verbs: spend ~ (hour|hours|minutes|day|afternoon|evening|morning) ~ (behind closed doors|closeted|together|in conversation|in talks|talking|one-on-one|head-to-head|tete-a-tete|face to face); be closeted with; be locked in ~ @talks; be deep in ~ @talks; put ~ heads together; come face to face; break bread with; break bread; clink glasses with; clink glasses; sit across from; slip into ~ for ~ (talk|talks|meeting); pass through ~ for ~ (talk|talks|meeting)
subject: person, body, named, country, number, pronoun, gov
not subject: lab, ref
actor: subject
recipient: with, object, from
without: court; trial; judge; lawyer*; hearing; jury; cell*; prison*; detain*; police; if; would; wife; family; band
trust: 0.65

# --- CONCEDE, COOPERATE, AID --------------------------------------------------------------------------------------------

[CONCEDE]
verbs: let through; let in; let ~ (through|in|across|back|cross|pass); wave through; let back in
object: vehicle, person, ref, trade, number, thing
near: again; once more; resum*; after all; relent*
subject: country, gov, place, body, cop, none
actor: subject
recipient: object
without: not; never; refus*; if; would; guards; prison; doctors; goal*; smuggl*
trust: 0.6

[COOPERATE]
verbs: (train|drill|exercise|fight|serve|fly|march|patrol|sail|manoeuvre|operate|rehearse|jump|parachute) ~ (side by side|shoulder to shoulder|together|alongside|jointly|wing to wing); (make|build|assemble|produce|manufacture|develop|turn out) ~ with ~ (iranian|chinese|russian|belarusian|serbian|turkish|foreign) ~ (help|know-how|partner|partners|technology|parts); pool ~ (resource|resources|effort|efforts|forces); join hands with; team up; link up ~ (power|grids|card|payment|systems)
subject: mil, troopsthing, country, place, bus, body, gov, person, number
not subject: opp, ref, cop
actor: subject
recipient: with, alongside
count actor: troops
without: protest*; if; would; march for; athlete*; team; coach; sanction*; film
trust: 0.65

[COOPERATE]
verbs: roll; flow; run; move; sail; pass; flow to; flow through
subject: trade, vehicle, batch
near: again; once more; resum*; ports; pipeline; refinery; refineries; terminal; terminals
actor: none
recipient: through, via, to
without: not; stopped; migrant*; if; would; protest*; empty; late; evacuat*; snow; crash*; reroute
trust: 0.45

[AID]
verbs: earmark; set aside; ring-fence; chip in; stump up; cough up; fork out; put up; dip into ~ pocket; dig into ~ pocket; dole out; lavish; pump; plough; channel
object: money, aid, none, number
near: euro; euros; dollars; million; billion; kroner; pounds; for independent; for civil; for families; rubles; zlotys
subject: country, gov, igo, body, ngo, place, bus, named, person
actor: subject
recipient: for, to, into
measures: money
without: fine*; tax; ransom; bail; army; troops; defence; defense; road*; if; would; budget deficit; tank*; fence; border; factory; stadium; weapons; military
trust: 0.6

[AID]
verbs: (open|throw open) ~ (clinic|clinics|hospital|hospitals|door|doors|home|homes|school|schools|university|universities|classrooms|arms) to; (open|throw open) ~ to ~ (refugee|refugees|exile|exiles|student|students|wounded|victims|evacuees|belarusians|ukrainians)
subject: country, gov, place, body, edu, person, ngo, igo
not subject: property
actor: subject
recipient: to
without: every; investor*; tourist*; visitors; public; fans; border; market; inspect*; if; would; voters; observers; thursday; museum; competition
trust: 0.55

# --- ELECT, GOVERN ------------------------------------------------------------------------------------------------------

[ELECT schedule]
verbs: go to ~ poll; head to ~ poll; vote; go to the urns; choose ~ (president|parliament); elect ~ (president|parliament)
future: yes
subject: person, cvl, country, number, place
object: none, vote, gov, leg
near: on (january|february|march|april|may|june|july|august|september|october|november|december); next (month|year|spring|summer|autumn|february|january); in (january|february|march|april|june|july|august|september|october|november|december)
actor: none
recipient: none
without: resolution; sanctions; bill; mep*; if; council; lawmakers; un; security
trust: 0.6

[ELECT result]
verbs: win in ~ landslide; win by ~ landslide; win (hands down|handsomely|outright); (romp|cruise|coast|stroll|sail|sweep|glide|waltz|storm|breeze) ~ (home|to victory|to ~ term|back into|back to power); (romp|cruise|coast|stroll|sail|waltz|breeze) to ~ (win|landslide|victory|term)
subject: person, named, pty, body, gov, opp
actor: none
recipient: subject
measures: percent
without: match; league; cup; final; goal*; race; title; tennis; set; medal; if; would
trust: 0.6

[GOVERN law]
verbs: rubber-stamp; rubberstamp; rubber stamp; nod through; wave through; ram through; rush through; steamroll; steamroller; fast-track; usher through; whisk through; push through; shoehorn through
object: law, none, measure
subject: leg, gov, country, place, person, body
not subject: cop, opp, ref, crowdpeople
actor: subject
recipient: none
without: lorr*; truck*; migrant*; if; would; crowd*; border; treaty; sanction*; election; result*
trust: 0.65

[GOVERN dismiss]
verbs: send packing; send ~ packing; (give|hand) ~ (marching orders|boot|push|heave-ho|sack); turf out; boot out; kick ~ upstairs; put ~ out to pasture; wield ~ axe; defenestrate; shunt aside; ease out
object: gov, cop, mil, jud, post, bus
subject: gov, person, country, none, leg, named, pronoun
not object: diplomat, opp, lab
actor: subject
recipient: object
implied actor: president
without: goal*; visitors; guests; ambassador*; diplomat*; attach*; champion*; club; coach; league; opponents; if; would; voters; stadium; consul*
trust: 0.6

[GOVERN decide]
verbs: cap; peg; freeze; slash; ration; curb; subsidise; subsidize; hike; index; put ~ (lid|cap|ceiling|brake) on ~ price; put ~ (lid|cap|ceiling|brake) on; set ~ (ceiling|limit) (on|for) ~ price; clamp down on ~ price; take ~ control of ~ price
object: pricething, market, none
near: price; prices; tariff*; fare*; rent*; pension*; wage*; salar*; fee; fees; inflation; margin*
subject: gov, leg, body, country, place, person
not subject: bus, igo
actor: subject
recipient: none
measures: percent
without: sanction*; oil price; russian oil; gas price; if; would; g7; shop; bakery; harvest; drought
absorbs: yes
trust: 0.6

# --- What one says and does to another, in further words -----------------------------------------------------------------

[ACCUSE disapprove]
verbs: call in; haul in; summon; bring in
object: diplomat
subject: country, place, gov, none
actor: subject
recipient: object
implied actor: Foreign Ministry
without: back; home; police; court; if; would
trust: 0.72

[ACCUSE investigate]
verbs: put out ~ warrant; grill; interrogate; haul before; haul ~ before; hit ~ with ~ (charge|charges|indictment); slap ~ with ~ (charge|charges); slap ~ charges on; sue; widen ~ (case|probe|investigation); ask for ~ (year|years|month|months) for; press for ~ (year|years) for; question ~ for ~ hour; take ~ in for questioning
subject: cop, jud
object: person, named, number, pronoun, case, jud, med, body, sentencething, none
actor: subject
recipient: object, for, against, on
implied actor: authorities
without: meat; steak; if; would; witness*; lawmakers grilled
trust: 0.72

[REJECT]
verbs: throw out ~ (proposal|offer|request|demand|plan|idea|motion|plea|appeal); dismiss; resist; scoff at; sneer at; stand firm; dig ~ heels in; not hear of; hear of; cold-shoulder; cold shoulder; balk at; baulk at; bristle at; recoil from; hold out against; refuse to countenance
object: agreement, talks, talkedover, appealword, none, diplomat
subject: country, gov, place, person, igo, body, named, pronoun
not subject: jud
actor: subject
recipient: object, of, from
without: arrest*; temptation; police; if; case; lawsuit; currency; rouble; against the dollar; applause; allegation*; accusation*; claim*; report*; suggestion*; first time
absorbs: yes
trust: 0.55

[THREATEN restrict]
verbs: (issue|give|deliver|hand|present|set) ~ ultimatum; tell ~ to expect ~ (retaliation|response|reprisal|reprisals|consequence|consequences|reply|answer); (say|warn|declare) ~ (will|would) regret; promise ~ consequence; warn of ~ tit-for-tat
subject: person, body, named, country, pronoun, place, gov
actor: subject
recipient: to, indirect, object
without: fans; coach; club; wife; if only; himself; to resign; to step down; release
absorbs: yes
trust: 0.66

[THREATEN]
verbs: say; warn; declare; vow; insist; tell; announce
near: would regret; will regret; would pay dearly; will pay dearly; would pay the price; will pay the price; would respond to any; will respond to any; would end up in jail; will end up in jail; would end up behind bars; would shoot; will shoot; tear off the heads; would not stand by; will not stand by; would not stand idly; would be crushed; will be crushed; would cut off; will cut off; would turn off; will turn off; would answer fire; would answer force; fire with fire; force with force; would strike back; will strike back; would hit back; will hit back; heads would roll; would have no mercy; will have no mercy; no mercy
subject: country, gov, person, place, named, pronoun, mil
not subject: expert, opp, cvl, med, ngo, lab
actor: subject
recipient: to, indirect
without: film; match; referee; coach; analysts; observers; critics; voters
absorbs: yes
trust: 0.6

[REQUEST]
verbs: knock on ~ door of; challenge ~ to ~ debate; (set|give) ~ deadline to (resign|quit|leave|release|free|step|go); go cap in hand to; go begging to; hold out ~ begging bowl; put ~ case to; make ~ case to; cry out for; send ~ SOS; beat ~ path to ~ door of
subject: person, body, named, country, pronoun, place, gov
actor: subject
recipient: of, to, object, on
without: police; officers; raid*; search*; if; would; census
absorbs: yes
trust: 0.6

[SUPPORT]
verbs: cheer; honour; honor; stand shoulder to shoulder with; give ~ (plan|deal|bid|idea|vote|move|candidate|initiative|reform) ~ (blessing|backing|support|nod); take up ~ cause of; champion ~ cause; adopt ~ cause; go out on ~ limb for; close ranks behind; rally round; be full of praise for; have ~ warm word for; have ~ kind word for; have ~ praise for; bang ~ drum for
subject: country, gov, place, igo, leg, person, body, named, pronoun, number
not subject: lifeless
object: person, named, body, opp, release, thing, support, none, agreement, vote, talkedover, law
not object: aid, text, event
actor: subject
recipient: object, to, for, behind, of
without: fans; crowd; crowds; obligation*; commitment*; contract; match; goal; players; anniversary; memory; if; would; wedding; religious; water; food; vienna convention; convention; agreement; treaty; deal; terms
trust: 0.5

[AGREE]
verbs: sign off on; approve ~ joint; adopt ~ joint; shake on; strike ~ understanding; (agree|settle) terms; give ~ go-ahead to ~ joint; come to ~ meeting of minds
subject: country, gov, number, igo, place, bus
object: agreement, none, talkedover, thing
not object: law
actor: subject
recipient: with
without: decree; bill; if; would; budget; sanction*; condemn*; exhibition; striker; coach; player; club; transfer fee; midfielder; goalkeeper
trust: 0.55

[CONSULT visit]
verbs: discuss ~ with; greet; see; catch up with; drop in on; compare notes with; dine with; lunch with; have ~ (dinner|lunch|breakfast|tea) with; go fishing with; go skiing with; chew over ~ with; talk ~ over with; go to see; fly ~ to see; travel ~ to see; have ~ word with; (meet|sit|sit down|speak|talk) face to face with
subject: gov, diplomat, igo, leg, opp, named
on:with: gov, diplomat, named, igo, leg, body, country, none
object: gov, diplomat, igo, leg, named, none, talkedover, border, thing, talks
actor: subject
recipient: with, object, on
near: putin; lukashenk*; tsikhan*; tikhan*; envoy; ambassador; minister; president; premier; chancellor; xi; counterpart; leader; commissioner; pope; nuncio; secretary; delegation; macron; merkel; duda; tusk; nauseda; zelensky; trump; biden
without: reporters; journalists; report*; viewers; to resign; to release; to free; to act; to stop; to end; if; would; call on the; urge*; refus*; critic*; with enthusiasm; with scorn; suspicion
trust: 0.52

[CONCEDE]
verbs: roll back; unwind; unfreeze; water down; dilute; grant ~ (relief|waiver|reprieve|exemption|clemency); (clear|pave) ~ way for ~ (export|exports|imports|flights|deliveries|shipments|return); spare; let ~ (buy|sell|fly|export|ship|return|operate) ~ again; give ~ (reprieve|breathing space|waiver); throw ~ a bone; scrap ~ (tariff|tariffs|duty|duties|embargo|visa|ban|requirement|curfew); drop ~ (tariff|tariffs|duty|embargo); take ~ off ~ (list|blacklist); strike ~ off ~ (list|blacklist); take ~ foot off
object: sanctions, trade, measure, bus, assetthing, property, named, none, thing, aid, person
subject: country, gov, igo, place, none, person, body, leg
not subject: disaster, accident, jud
actor: subject
recipient: on, object, indirect, for, against, of
without: expense; effort; urge*; demand*; call* on; if; would; opposes; not; refus*; pack ice; asylum; democracy; loan; time
trust: 0.62

[COOPERATE]
verbs: (open|launch|build|found|set up|run|establish|create) ~ joint ~ (centre|center|venture|plant|factory|company|enterprise|brigade|university|satellite|battalion|grouping|unit|bank|fund|headquarters); (link|connect|join|sync|synchronise|synchronize|merge|integrate|harmonise|harmonize|align|unify) ~ (grid|grids|system|systems|network|networks|market|markets|tax|customs|rules|defences|defenses); pool ~ (defences|defenses|resources|forces|efforts|intelligence); (build|make|develop|produce|launch|assemble) ~ together; swap ~ (intelligence|data|information|technology)
subject: country, gov, place, bus, number, body, person, mil
actor: subject
recipient: with
without: if; would; plan*; protest*; opposition; sanction*; evidence; dots
trust: 0.6

[AID]
verbs: pour ~ into; pump ~ into; plough ~ into; plow ~ into; (give|grant|provide) ~ (shelter|refuge|sanctuary|haven) to; set up ~ fund for; come to ~ rescue ~ (loan|credit|cash|money|aid|billion|million); bail out; bankroll; throw ~ lifeline; prop up; underwrite; lay on ~ (class|classes|grant|grants|course|courses|bus|buses|treatment|help); (pay|foot ~ bill) for ~ (surgery|treatment|rehabilitation|operation|studies|tuition); take in ~ (wounded|injured|exile|exiles|refugees|refugee|families|students)
subject: country, gov, place, igo, ngo
object: money, aid, none, country, body, med, person, number, place, named, thing, ngo
not object: weapon
actor: subject
recipient: into, to, for, object, indirect
measures: money
without: accuse*; alleg*; charged; factory; arms; war; if; would; terror*; police; prison; defence; defense; army; regime accused; for questioning; fence
trust: 0.6

[GOVERN law]
verbs: rewrite ~ (constitution|code|law); toughen ~ (penalty|penalties|punishment|sentences|rules); stiffen ~ (penalty|penalties|punishment|sentences); bring in ~ (law|penalty|penalties|tax); give ~ (first|second|final) reading to; put ~ on ~ statute book; put through ~ law; pass ~ into law; (extend|widen|restore|bring back) ~ death penalty
subject: leg, gov, country, place, person, body
not subject: cop, jud
actor: subject
recipient: none
without: if; would; sanction*; urge*; propos*; football; tax on imports; plan*
trust: 0.66

[GOVERN appoint]
verbs: tap ~ for ~ @post; tap ~ (for|as|to); (hand|give|entrust) ~ (ministry|portfolio|reins|helm|agency|department|kgb) ~ (to|with); choose ~ new @post; pick ~ new @post; (draft|bring) in ~ (as|to run|to head|to lead); parachute ~ (in|into); put ~ in ~ saddle; hand ~ reins to; pluck ~ from obscurity; anoint ~ as; go to ~ loyalist; have ~ new @post
subject: gov, person, country, leg, none, named
not subject: lifeless, lab, opp, cop
object: person, post, gov, mil, cop, named, jud, body, leg
actor: subject
recipient: object, to
implied actor: president
near: minister*; ministry; chief; head; post; general; premier; governor; office; ambassador; director; kgb; loyalist; speaker; agency; deputy
without: coach; phone*; line; resources; reserves; oil; troops; reinforc*; club; team; candidate; protest*; police; report; letter; notice; if; would
trust: 0.62

[GOVERN dismiss]
verbs: get rid of; purge; drop; ditch; let ~ go; axe; kick out; throw ~ overboard; push out; jettison; sweep out; bundle out; drum out; unseat; dump; clear out; turn ~ out of office; call time on; pull ~ rug from
object: gov, cop, jud, post, mil
subject: gov, country, leg, none
not object: diplomat, opp, lab, weapon
actor: subject
recipient: object
implied actor: president
without: ambassador*; diplomat*; attach*; charge*; case; embassy; if; would; leaflets; voters; jail; prison; detain*; arrest*; custody; freed; release*; migrants; border; police officers
trust: 0.66

[COERCE restrict]
verbs: keep ~ (sealed|shut|closed|barred|off-limits); leave ~ (sealed|shut|closed|barred); yank ~ (licence|licences|license|licenses|accreditation|permit|permits|passport|passports); pull ~ (licence|licences|license|licenses|accreditation|permit|permits); strip ~ (licence|licences|license|licenses|accreditation)
subject: country, gov, place, body, jud
object: border, thing, text, none, property
actor: subject
recipient: of, possessor, from
implied actor: authorities
without: if; would; mouth; shop; window*; lips; church; embassy; mind; options; door
trust: 0.6

[INCIDENT disease]
verbs: break out; sweep through; spread to; rip through; tear through; hit; strike; surface; reappear; be detected; be found
subject: diseaseword
actor: none
recipient: in, at
implied recipient: residents
without: film; riot; protest*; if; would; panic; fear*
trust: 0.65

[INCIDENT disaster]
verbs: swallow; submerge; engulf; wash away; sweep away; inundate; maroon; strand; rage through; leave homeless
subject: disaster
actor: none
recipient: object
without: if; would; storm of; flood of; criticism; migrants
trust: 0.65
`;
