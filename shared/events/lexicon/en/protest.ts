/** PROTEST in English. The format is told in ../format.ts. */
export const protest = `
# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: march; rally; take to ~ street; take to ~ square; pour onto ~ street; pour into ~ street; come onto ~ street; come out onto; come out to ~ street; fill ~ (street|square|avenue|centre|center); flood ~ (street|square|avenue|centre|center); form ~ chain; link arm; join hand; stage ~ @protestevent; hold ~ @protestevent; join ~ @protestevent; attend ~ @protestevent; take part in ~ @protestevent; participate in ~ @protestevent; organise ~ @protestevent; organize ~ @protestevent; mount ~ @protestevent; hold up ~ (flower|portrait|placard|flag|banner|sign|portraits|placards|flags|banners|signs); wave ~ (flag|flags); picket; light candle; go out on ~ street; walk through ~ (street|centre|center|city) with; stand in solidarity; pack ~ square; line ~ street; chant; protest against; protest outside; turn out to protest; turn out for ~ @protestevent; stream through; parade with; unfurl ~ (banner|flag); lay flower; block ~ street; gather outside; gather in protest; carry ~ (placard|banner|flag|portrait|placards|banners|flags|portraits); demand ~ resign
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud
not object: country, law
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: charges of; charge of; on charges; official parade; ruling party; stadium; derby; demonstration of; summit; game; match; shares; currency; talks with; detain*; arrest*; sentenced; convicted; jailed; charged with; accused; drill*; troops; exercise; choir; concert; appeal; detained for; fined; troop; mass; church service; anthem of; eternal flame; victory day; unknown soldier; wreath*; memorial complex; refused; accords; football; taking part; were held; fled; fear*; charge*; accus*; convict*; guilty; confess*; sentence*; plead*; admit*; suspect*; riot; riots; trial; case; article; prosecut*
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
near: draw; drew; draws; attract*; took place; take place; held; began; begin; staged; stage; gripped; grip; come to an end; came to an end; ended; ends; dispersed; passed off; entered; enters; drew to a close; began; got under way; peaceful*; erupt*; broke out; sweep*; swept; shook; shake; shakes; rocked; rock; enter*; saw; see; sees; seen; continued; continue; spread; attended; followed; gathered; organised; organized; facing; faced; faces; sparked; triggered; brought; biggest; largest; massive; thousands; hundreds
implied actor: protesters
without: demonstration of ~ (new|technology|product|combine); detain* at; arrest* at; note of protest; detained; detention*; crackdown; suppress*; ahead of; charge*; convict*; sentence*; jailed; taking part; took part; injur*; beaten; ban on; banned; call* for; in protest; under protest; call for; participants; dispers*; broke up; participat*; for the release; over rallies; jail; revive; to revive; campaign of; crush; crushed; crushes; stifle*; break up; broken up; breaks up
trust: 0.5

[PROTEST strike]
verbs: go on strike; be on strike; walk out; down tool; lay down ~ tool; put down ~ tool; stop work; stop working; stop ~ (line|conveyor|production|assembly|machine); quit ~ shift; refuse to work; refuse to go ~ (down|underground); hold ~ strike; begin ~ strike; start ~ strike; stage ~ strike; launch ~ strike; declare ~ strike; join ~ strike; join ~ walkout; halt work; halt production; stay underground; work to rule; stage ~ walkout; leave ~ shift; continue ~ strike; come out on strike; abandon ~ shift; suspend work; refuse to leave ~ mine; refuse to come up; walk off ~ job; cease work; threaten strike; bring ~ to a standstill; announce ~ strike; go slow
not subject: cop, mil, gov, country, disaster, accident
not object: talks, agreement, protestevent
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: canteen; lunch; snow; frost; flood*; fire; classroom; room; work with; working with; hunger; deal; talks; summit; partnership; treaty; meeting; court; air strike; air strikes; parliament session; used for; missile*; rocket*; air; drone*; russian strikes; launch*; delegation; delegate; on their own; session; hall; chamber; deputies; deputy; free; prison; hospital
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
near: police; crowd*; protest*; rioter*; window*; demonstrator*; building; parliament; colony; prison; jail; inmates; detention; guards; barracks; camp
actor: subject
recipient: with, object
trust: 0.5

[PROTEST demo]
verbs: be on ~ street; be back on ~ street; be out on ~ street; be on ~ square; return to ~ street; go back to ~ street; come back to ~ street; line up; line; stand along; stand in ~ chain; form ~ (column|line|cordon); hold ~ (vigil|minute|solidarity|placard|portrait|flag|flags|portraits|placards); keep ~ vigil; stage ~ (action|performance|flash|solidarity|walkout|drive); hold ~ (motorcade|drive|flashmob|action|solidarity|protest|picket); drive ~ in convoy; drive through ~ with ~ (flags|horns); sound ~ horn; sound horns; honk ~ horn; bang ~ pot; turn ~ back on; wear ~ (black|ribbons|white); release ~ balloons; hang ~ (flag|flags|banner) ; raise ~ (flag|banner|fist); drop ~ (banner|leaflets|bears); scatter ~ leaflets; project ~ onto; paint ~ (slogan|flag); observe ~ minute of silence; stand ~ in silence; march to; march through; march past; march on; march behind; march under; rally in; rally outside; rally for; rally against; rally at; rally behind; voice ~ protest; picket; throng; sit down; sit in; occupy; camp out; pitch ~ (tent|tents|camp); set up ~ (tent|tents|camp); shout ~ (slogan|slogans|shame|long live); chant ~ (slogan|slogans|long live|shame|go); heckle; boo; whistle at; jeer; greet ~ with ~ (whistles|boos|jeers|shouts); gather for ~ (rally|protest|vigil|march|picket|demonstration); gather ~ (outside|in front of|by|near|at) ; turn out for; turn out in; leave ~ in protest; resign in protest; storm out; defy ~ ban; take to ~ pavement; form ~ human chain; link arms; join hands; link ~ hand; link hands; join ~ hand; walk with; walk through ~ centre; walk ~ carrying; sing ~ outside; read ~ names
near: protest*; demand*; street; streets; square; solidarity; chant*; flag; flags; placard*; banner*; chain; candle*; portrait*; slogan*; rally; anniversary; white-red-white; resignation; whistl*; embassy; opposition; political prisoner*; freedom; dissent; against; lukashenko; lukashenka; outside; vigil; memory; defiance; picket*; election*; presidential; ministry; rigged
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud, gov, mil
not object: country, law, post, agreement
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; talks; minister*; detained for; sentenced; convicted; jailed; charged; accused; fined; drill*; troops; exercise; choir; concert; mass; football; refused; fled; arrested for; found guilty; detain*; wedding; graduation; if; polling; voters; commission; ceremony; wreath*; congress; shoppers; queue; parade
trust: 0.65

[PROTEST demo]
verbs: take place; be held; be staged; be planned; be scheduled; be prepared; be called; be announced; go ahead; spread; erupt; flare; continue; begin; start; draw; attract; gather; pass off; wind; swell; sweep; grip; bring; snake; enter; last; end; break out; mark; follow; resume; be organised; be organized; greet; await; be due
subject: demothing
not object: accident
actor: none
recipient: against, outside
count object: participants
implied actor: protesters
without: charges of; charge of; on charges; combine; new model; tractor*; machine*; technology; harvester*; weapons; equipment; product*; ban; bans; banned; banned; forbid*; crackdown; charge*; sentenced; convicted; detain*; arrest*; dispers*; broken up; football; fans; winter; military; arms; solidarity rally for lukashenko; motor; dakar; car; rally driver; if
trust: 0.6

[PROTEST demo]
verbs: see; witness; host; experience; call; announce; plan; prepare; schedule; organise; organize; stage; hold; hail
object: demothing
subject: person, body, number, named, place, country, opp, lab, edu, cvl, none, pronoun
not subject: cop, jud, mil
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: ban; bans; banned; banned; crackdown; charge*; sentenced; convicted; detain*; arrest*; dispers*; for holding; for organising; for organizing; accused; motor; rally driver; if; forbade; refus*; condemn*; permission
trust: 0.6

[PROTEST strike]
verbs: walk off; walk off ~ (job|floor|site); stay above ground; stay on ~ surface; refuse to go down; refuse to descend; come up from; leave ~ (machines|workplaces|lathes|workstation|line|posts); stand idle; come to ~ standstill; fall silent; grind to ~ halt; stop; lay down; put down; put ~ down; stop ~ (work|production|conveyor); refuse to (start|begin|load|unload|drive|descend|board|fly|resume|work); not turn up for work; not show up for work; not report for work; skip work; stay at home; stay away from work; down tools; take ~ sick leave; call ~ strike; vote ~ to strike; vote for ~ (strike|walkout); vote to walk out; take ~ industrial action; picket ~ (gates|plant|entrance); resume ~ strike; keep up ~ strike; halt ~ (production|work|line); stage ~ stoppage; stop for ~ (hour|hours)
near: worker*; plant; plants; factory; mine; mines; miner*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; works; workshop*; pay; wages; doctors; tools; assembly; lines; conveyor*; belaruskali; maz; mtz; naftan; belaz; strike; walkout; stoppage; depot; job; dockers; nurses; conductors
subject: lab, edu, person, number, none, opp, bus, body, cvl, property, thing, pronoun
not subject: cop, mil, gov, country, weapon
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: servicing; supplying; buying; selling; shipping; issuing; holidays; hunger; deal; talks; fire; accident; drone*; missile*; repair*; maintenance; sanctions; shortage*; lack of; holiday; covid*; coronavirus; storm; reactor; crash*; snow; dismissed; sacked; fired; jailed; sentenced; if
trust: 0.6

[PROTEST hunger]
verbs: refuse ~ food; refuse ~ meals; go without food; take no food; not eat; not take food; stop taking food; reject ~ food; turn down ~ food; turn away ~ meals; fast; be fasting; live on water; starve ~ in protest; sew ~ lips; sew ~ mouth; enter ~ (day|week) of ~ hunger; be on ~ day of ~ hunger; mark ~ day of ~ hunger; maintain ~ hunger strike; pursue ~ hunger strike; be in ~ week of ~ hunger; be into ~ hunger strike
near: prisoner*; inmate*; jail*; prison*; protest; cell; custody; hunger; colony; detention; political; guards; activist; demand*; days; detainee*; migrants; week
subject: person, named, number, pronoun, none, ref
actor: subject
recipient: none
count actor: participants
without: lent; ramadan; medical test; denied; deprived; because of illness; religious; orthodox; end*; suspend*
trust: 0.6

[PROTEST boycott]
verbs: sit out; stay out of; keep away from; stay away; give ~ miss; give ~ wide berth; spurn; pull out of ~ (election|race|vote|festival|exhibition); refuse to (vote|attend|perform|play|compete|take part|participate); snub; withdraw from ~ (festival|election|fair|exhibition|contest); cancel ~ (subscription|subscriptions); refuse to buy
object: vote, talks, event, trade, protestevent, none, text, site, body, property, place
subject: person, number, named, opp, lab, edu, cvl, none, pty, ngo, pronoun, body, property
not subject: country, gov, jud, cop, mil, igo
near: freed; protest; opposition; election*; vote; referendum; poll; polls; ballot; boycott*; solidarity; support; stands; fans; ultras; in anger; over; against; festival; theatre; readers; fair; concert*
actor: subject
recipient: object
without: inauguration; injury; championship; illness; prosecutor*; visa; police; if; interview; orders
trust: 0.55

[PROTEST obstruct]
verbs: park ~ across; park ~ lorry; park ~ truck; draw up ~ across; block ~ (way|approach|approaches|access|exit|border|gate|gates|doors|checkpoint|terminal|warehouse); form ~ human shield; sit down ~ (road|tracks|rails|street); lie ~ (under|in front of|across); throw up ~ (barricade|barricades); put up ~ (barricade|barricades); hold ~ (slow|go-slow|slow-moving) ; hold slow drive; drive slowly; stage ~ (slow|go-slow|blockade|sit-in); bring ~ to a standstill; clog; jam; surround ~ (bus|van|minibus|police|building); lock ~ to; glue ~ to; padlock ~ to; stand in ~ way of; stop ~ (convoy|bus|minibus|van|train|trains); keep ~ from leaving; prevent ~ from driving
subject: person, number, named, opp, lab, cvl, edu, none, ngo, pronoun, bus, body
not subject: cop, country, gov, mil, jud
near: protest*; anger; angry; demand*; road; street; traffic; motorway; checkpoint; border; crossing; truck*; lorr*; haulier*; drivers; tractor*; farmers; blockade; police; van; vans; minibus*; residents; women; demonstrat*; activist*; railway; rails; slow; entrance
actor: subject
recipient: none
count actor: participants
without: holidaymakers; tourists; shoppers; commuters; cow; accident; snow; storm; balloon*; officers; detain*; sentenced; if; police block*; roadworks
trust: 0.65

[PROTEST riot]
verbs: clash with; fight; fight back; scuffle with; battle; break through ~ (cordon|line|police); smash ~ (windows|doors|window|cars); break ~ (windows|window); overturn ~ (car|cars|van|bus); storm; try to storm; break into; force ~ way into; attack ~ (police|building|prison|cell); set fire to; burn; torch; run amok; mutiny; take over ~ prison; seize ~ guard
subject: person, number, opp, lab, cvl, none, pronoun, ref
not subject: cop, country, troopsthing, mil, gov, jud, crm
near: riot*; protest*; crowd; crowds; demonstrat*; rioter*; mob; ringleader*; mutiny; inmates; prisoners; angry; government house; government building; parliament; cordon; unrest
actor: subject
recipient: with, object
count actor: participants
implied actor: protesters
without: charged; convicted; sentenced; accused; football; fans; border; frontier; fence; trial; detain*; match; if; cancer; covid*
trust: 0.55

[PROTEST riot]
verbs: tear down; pull down; batter; ram; flatten; uproot
object: fencething
subject: ref
near: guard*; fence; police; soldiers; barrier; wire; officers; border; crossing; clash*
actor: subject
recipient: at
count actor: participants
without: charged; convicted; trial
trust: 0.55

[PROTEST demo]
verbs: walk; march; file; parade; stroll; stream; process
subject: person, number, opp, edu, lab, cvl, rel
near: minsk; central; centre; center; avenue; square; capital; hundreds; thousands; sunday; monday; pensioners; retired; doctors; students; women; flags; portraits; columns; column; independence; through the city; silently; silent
object: none
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: army; soldiers; troops; parade; marathon; tourists; work; dog; dogs; shoppers; border; migrants; holiday; fashion; graduates; funeral; moon; fans; free; away; out of; walk on; home; pilgrims
trust: 0.55

[PROTEST strike]
verbs: refuse to (leave|start|drive|take|board|unload|sail|work|go|descend|begin|load|operate|enter); switch off ~ (engines|machines); leave ~ (machines|buses|trams|trains) ; not leave ~ (depot|garage)
subject: lab
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: covid*; vaccin*; safety check; ukraine; border; sanctions
trust: 0.6

[PROTEST strike]
verbs: break out; erupt; begin; spread; continue; start; enter; last; end; hit; paralyse; paralyze; halt; stop; cripple; shut; take hold; be under way; be called
subject: strikething
not object: weapon
actor: none
recipient: object, at
implied actor: workers
without: air; missile*; drone*; hunger; if; ballot; rocket; military; artillery; precision; nuclear; could; threaten*
trust: 0.6

[PROTEST boycott]
verbs: switch off ~ (television|tv|channel|sets); turn off ~ (television|tv|channel|sets); cancel ~ (subscriptions|subscription|contracts|cards); stop (buying|paying|watching|shopping); withdraw ~ (deposits|savings|money); refuse to (buy|pay|watch|sing|sign|perform|play); pull ~ out of
near: protest; boycott*; solidarity; anger; against; political; regime; state; lukashenko; lukashenka
subject: person, number, opp, lab, cvl, edu, pronoun, none
actor: subject
recipient: object
count actor: participants
implied actor: residents
without: gas; rent; debt; sanctions; bank crisis; inflation; company; government
trust: 0.6
`;
