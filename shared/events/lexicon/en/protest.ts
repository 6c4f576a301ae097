/** English words for demonstrations, strikes, riots, boycotts. The format is told in ../format.ts. */
export const protest = `
# --- PROTEST demo

[PROTEST demo]
verbs: march; rally; take to ~ street; take to ~ square; pour onto ~ street; pour into ~ street; come onto ~ street; come out onto; come out to ~ street; fill ~ (street|square|avenue|centre|center); flood ~ (street|square|avenue|centre|center); form ~ chain; link arm; join hand; stage ~ @protestevent; hold ~ @protestevent; join ~ @protestevent; attend ~ @protestevent; take part in ~ @protestevent; participate in ~ @protestevent; organise ~ @protestevent; organize ~ @protestevent; mount ~ @protestevent; hold up ~ (flower|portrait|placard|flag|banner|sign|portraits|placards|flags|banners|signs); wave ~ (flag|flags); picket; light candle; go out on ~ street; walk through ~ (street|centre|center|city) with; stand in solidarity; pack ~ square; line ~ street; chant; protest against; protest outside; turn out to protest; turn out for ~ @protestevent; stream through; parade with; unfurl ~ (banner|flag); block ~ street; gather outside; gather in protest; carry ~ (placard|banner|flag|portrait|placards|banners|flags|portraits); demand ~ resign
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud
not object: country, law
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: charges of; charge of; on charges; official parade; ruling party; stadium; derby; demonstration of; game; match; shares; currency; detain*; arrest*; sentenced; convicted; jailed; charged with; accused; drill*; troops; exercise; choir; concert; appeal; detained for; fined; troop; mass; church service; anthem of; eternal flame; victory day; unknown soldier; wreath*; memorial complex; refused; accords; football; taking part; were held; fled; fear*; confess*; plead*; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned; orchestra; brass band; majorettes; bagpipes
trust: 0.7

# Officials who lay flowers honour the dead, as everyone does on holidays.
[PROTEST demo]
verbs: lay flower; bring flower
subject: person, number, named, opp, lab, edu, cvl, none, pronoun
not subject: cop, mil, country, jud, gov, leg, igo, diplomat, post
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: eternal flame; victory day; victory monument; victory square; unknown soldier; wreath*; memorial complex; anniversary of the ^liberation; official; delegation; teacher; wedding; bride; women's day; anthem of; ceremony; grave of; husband; wife; mother; cemetery; embassy of; ambassador; minister; president; governor; lukashenk*
trust: 0.7

[PROTEST demo]
verbs: demonstrate; protest; come out; turn out; clap; honk; boo; jam
subject: person, body, number, named, opp, lab, edu, cvl, none
not subject: troopsthing, cop, country, jud, ref, med
not object: country, law, measure, person, agreement, vehicle, property, thing
near: protest*; demand*; against; opposition; street*; square; election; embassy; solidarity; chant*; flag*; placard*; banner*; chain; candle*; portrait*; slogan*; rally; white-red-white; outside; support of; lukashenko's; resignation; whistl*
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; talk; talks; minister*; data; evidence; information; signature*; troop*; intelligence; price; market; exercise; border; army; committee; council; parliament; lawmakers; migrant*; refugee*; detain* at; reporters; mass; leaders; congress; conference; to vote; polling; football; note of; for supper; detained; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.55

[PROTEST riot]
verbs: (set fire to|torch|burn|overturn|smash|wreck|pelt|ram|firebomb) ~ police ~ (car|cars|van|vehicle|vehicles|bus|station|post|booth|lorry|truck)
subject: person, opp, number, none, cvl, edu, ref, protestevent, crowdpeople
not subject: mil, uaf, cop
near: youths; youth; masked; protesters; demonstrators; rioters; crowd; students; mob; activists; anarchists; people; young; men; fans; settlers; arsonist*; partisans; night
actor: subject
recipient: none
implied recipient: police
without: drone; missile; shell*; lightning; accident; crash*; driver; court; sentenced
trust: 0.7

[PROTEST demo]
verbs: (there be|be) ~ (vigil|vigils|rally|rallies|march|marches|demonstration|demonstrations|pickets|picket|protests|protest) (in|at|outside|across)
subject: none, protestevent
actor: none
recipient: outside, against
implied actor: protesters
without: no (vigil|vigils|rally|rallies|march|marches|protests|protest|demonstration|demonstrations|pickets); if; would; never; sales; festival; carnival; planned; brass; orchestra*; bands; brides; procession of faith
trust: 0.6

[PROTEST demo]
verbs: (spend|stay|stand|camp|sit|sleep|wait) ~ to (protest|demand|denounce|oppose)
subject: person, number, opp, edu, lab, cvl, none, named, crowdpeople, pronoun
near: to ^protest; to ^demand; to ^denounce; to ^oppose
actor: subject
recipient: against, outside
count actor: participants
without: court; complaint; if; letter; phone; wrote
trust: 0.6

[PROTEST demo]
verbs: stand outside
subject: person, body, number, named, opp, lab, edu, cvl, none
not subject: troopsthing, cop, country, jud, ref, med
not object: country, law, measure, person, agreement, vehicle, property, thing
near: protest*; demand*; against; opposition; embassy; solidarity; chant*; flag*; placard*; banner*; chain; candle*; portrait*; slogan*; rally; white-red-white; support of; lukashenko's; resignation; whistl*
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; talk; talks; minister*; data; evidence; information; signature*; troop*; intelligence; price; market; exercise; border; army; committee; council; parliament; lawmakers; migrant*; refugee*; detain* at; reporters; mass; leaders; congress; conference; to vote; polling; football; note of; for supper; detained; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.55

[PROTEST demo]
verbs: stand outside
on:outside: gov, jud, cop, leg, igo, embassy, prison
subject: number, opp, edu, lab, cvl, rel, ngo, med
not subject: troopsthing, cop, country, jud
actor: subject
recipient: outside
count actor: participants
without: reporters; journalists; guard*; queue; waiting to; car; minibus; detained; selling
trust: 0.55

# Where people only come together or walk, a square or a number of them makes no protest.
[PROTEST demo]
verbs: gather; converge; assemble; show up; crowd; throng; meet; walk; camp; camp out; file through; parade
subject: person, body, number, named, opp, lab, edu, cvl, none
not subject: troopsthing, cop, country, jud, ref, med
not object: country, law, measure, person, agreement, vehicle, property, thing
near: protest*; demand*; against; opposition; embassy; solidarity; chant*; flag*; placard*; banner*; chain; candle*; portrait*; slogan*; rally; white-red-white; outside; support of; lukashenko's; resignation; whistl*
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; talk; talks; minister*; data; evidence; information; signature*; troop*; intelligence; price; market; exercise; border; army; committee; council; parliament; lawmakers; migrant*; refugee*; detain* at; reporters; mass; leaders; congress; conference; to vote; polling; football; note of; for supper; detained; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
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

[PROTEST demo]
verbs: demonstrate
object: none
subject: person, body, number, opp, lab, edu, cvl
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
trust: 0.8

[PROTEST demo]
verbs: be on ~ street; be back on ~ street; be out on ~ street; be on ~ square; return to ~ street; go back to ~ street; come back to ~ street; stand in ~ chain; form ~ (column|line|cordon); hold ~ (vigil|minute|solidarity|placard|portrait|flag|flags|portraits|placards); keep ~ vigil; stage ~ (action|performance|flash|solidarity|walkout|drive); hold ~ (motorcade|drive|flashmob|action|solidarity|protest|picket); drive ~ in convoy; drive through ~ with ~ (flags|horns); sound ~ horn; sound horns; honk ~ horn; bang ~ pot; turn ~ back on; wear ~ (black|ribbons|white); release ~ balloons; hang ~ (flag|flags|banner); raise ~ (flag|banner|fist); drop ~ (banner|leaflets|bears); scatter ~ leaflets; project ~ onto; paint ~ (slogan|flag); observe ~ minute of silence; stand ~ in silence; march to; march through; march past; march on; march behind; march under; rally in; rally outside; rally for; rally against; rally at; rally behind; voice ~ protest; picket; camp out; pitch ~ (tent|tents|camp); set up ~ (tent|tents|camp); shout ~ (slogan|slogans|shame|long live); chant ~ (slogan|slogans|long live|shame|go); heckle; boo; whistle at; jeer; greet ~ with ~ (whistles|boos|jeers|shouts); gather for ~ (rally|protest|vigil|march|picket|demonstration); gather ~ (outside|in front of|by|near|at); turn out for; turn out in; leave ~ in protest; storm out; defy ~ ban; take to ~ pavement; form ~ human chain; link arms; join hands; link ~ hand; link hands; join ~ hand; walk through ~ centre; walk ~ carrying; sing ~ outside
near: protest*; demand*; street; streets; square; solidarity; chant*; flag; flags; placard*; banner*; chain; candle*; portrait*; slogan*; rally; anniversary; white-red-white; resignation; whistl*; embassy; opposition; political prisoner*; freedom; dissent; against; lukashenko; lukashenka; outside; vigil; memory; defiance; picket*; election*; presidential; ministry; rigged
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud, gov, mil
not object: country, law, post, agreement
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; detained for; sentenced; convicted; jailed; charged; accused; fined; drill*; troops; exercise; choir; concert; mass; football; refused; fled; arrested for; found guilty; detain*; wedding; graduation; if; polling; voters; commission; ceremony; wreath*; congress; shoppers; queue; parade; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.65

[PROTEST demo]
verbs: line up; line; sit in; sit down; walk with; throng; stand along; read ~ names; occupy
near: protest*; demand*; solidarity; chant*; flag; flags; placard*; banner*; chain; candle*; portrait*; slogan*; rally; white-red-white; resignation; whistl*; embassy; opposition; political prisoner*; dissent; against; outside; vigil; defiance; picket*; election*; rigged
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun
not subject: troopsthing, cop, country, jud, gov, mil
not object: country, law, post, agreement
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: summit; game; match; detained for; sentenced; convicted; jailed; charged; accused; fined; drill*; troops; exercise; choir; concert; mass; football; refused; fled; arrested for; found guilty; detain*; wedding; graduation; if; polling; voters; commission; ceremony; wreath*; congress; shoppers; queue; parade; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
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

[PROTEST demo]
verbs: march
subject: person, number, opp, edu, lab, cvl, rel
near: minsk; central; centre; center; avenue; square; capital; hundreds; thousands; sunday; monday; pensioners; retired; doctors; students; women; flags; portraits; columns; column; independence; through the city; silently; silent
object: none
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: army; soldiers; troops; parade; marathon; tourists; work; dog; dogs; shoppers; border; migrants; holiday; fashion; graduates; funeral; moon; fans; free; away; out of; walk on; home; pilgrims
trust: 0.55

[PROTEST demo]
verbs: walk; file; parade; stroll; stream; process
subject: person, number, opp, edu, lab, cvl, rel
near: flags; portraits; columns; placards; banners; candles; chanting; silently; silent; in silence; solidarity; main square; in protest; central square; against; retired; pensioners; column
object: none
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: army; soldiers; troops; parade; marathon; tourists; work; dog; dogs; shoppers; border; migrants; holiday; fashion; graduates; funeral; moon; fans; free; away; out of; walk on; home; pilgrims
trust: 0.55

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

[PROTEST demo]
verbs: shuffle; stroll; trudge; wander; snake; wind ~ way; weave; drive; ride; cycle; pedal; pass; process; troop; move; make ~ way; walk; march; parade; file; stream; gather; assemble; appear; stand; sit; pose; line; dance; sing; turn out; come; go; carry; hold; wrap; drape; unfurl; raise; wave; wear; display; brandish; hoist; clutch
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun, rel
near: white-red-white; kupalinka; mury; pahonia; protest song*; red-and-white; placard*; banners; protest umbrella*; picketer*; with a sign; with signs; holding signs; with portraits; with a poster; with posters; with a placard; with a banner; with flowers; flowers in hand; in silence; silently; human chain; chain of; one-person; one-man; lone; solidarity; slogans; chanting; shouting; singing
not subject: troopsthing, cop, country, jud, gov, mil, med
not object: country, law, post, agreement, weapon, talks
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: detain*; arrest*; sentenced; convicted; jailed; fined; charged; accused; museum; exhibition; concert; wedding; funeral; parade; game; match; fans; holiday; border; minister*; summit; troops; choir; ceremony; victory day; dispers*; shop; window; balcony; hung from; police; polling; if; mass; service; taxi; euro*; dollar*; ruble*; rouble*; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.55

[PROTEST demo]
verbs: (swarm|throng|pack|crowd|jam|choke|inundate|overrun|occupy) ~ (streets|street|square|avenue|boulevard|centre|pavements|courtyards); (face down|stare down|stand up to|square up to|confront|block|surround|shield from|link arms against|heckle|jeer|shout at|argue with) ~ (police|officers|omon|cordon|riot police|soldiers|van|vans); join ~ (mob|flashmob|chain|column|columns|procession|sit-in); (form|make) ~ (human chain|chain|line|lines|cordon|column) (along|around|outside|across|from); hold ~ (flash mob|flashmob); mark ~ with ~ @protestevent; commemorate ~ with ~ @protestevent; greet ~ with ~ @protestevent; celebrate ~ with ~ (march|rally|procession); answer ~ with ~ (protest|rally|demonstration|strike); respond ~ with ~ (protest|rally|demonstration|protests|rallies); lead ~ (march|rally|procession|demonstration|column) through; head ~ (march|rally|procession|column); bring ~ onto ~ (streets|street|square); bring ~ to ~ (streets|street|square); draw ~ onto ~ (streets|street|square); send ~ onto ~ (streets|street); go ahead with ~ (rally|march|protest|demonstration|picket); spend ~ (night|day) on ~ square; keep ~ vigil; mount ~ (picket|pickets|vigil); swell ~ ranks of ~ (marchers|protesters|demonstrators); hit ~ streets; surge through; surge onto; surge into ~ (square|streets|street|centre); crowd onto; crowd into ~ (square|streets|street|centre|avenue); spill onto ~ (streets|street|square|avenue); spill into ~ (streets|street|square|avenue); flock to ~ (square|stela|rally|protest|march); head for ~ (square|palace|residence|stela); set off for ~ (square|palace|residence|stela); besiege ~ (embassy|consulate|mission|office|ministry|building|commission|studio)
subject: person, body, number, named, opp, lab, edu, cvl, none, pronoun, place, thing
not subject: troopsthing, cop, country, jud, gov, mil
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: detain*; arrest*; sentenced; convicted; jailed; fined; charged; accused; concert; wedding; funeral; parade; game; match; fans; shoppers; tourists; holidaymakers; troops; if; traffic; cars
trust: 0.65

[PROTEST demo]
verbs: (occupy|take over|storm|camp on|sit on|fill) ~ (steps|square|stairs|lobby|foyer|auditorium|entrance); hold hands; hold ~ hands; link hands; join hands; stand ~ hand in hand; (stretch|run) ~ (along|from) ~ (avenue|road|motorway|street) ; sit down on ~ (steps|square|road|asphalt)
subject: opp, cvl, edu, lab, rel, person, number
not subject: cop, mil, gov, country
near: protest*; demonstrator*; government house; ministry; embassy; kurapaty; akrestsina; okrestina; solidarity; chain; steps; square; avenue; ribbons; opposition; along the road; refused to leave
actor: subject
recipient: against, outside
count actor: participants
implied actor: protesters
without: sentenced; convicted; jailed; charged; children crossed; wedding; fans; concert; detain*; arrest*; troops; ceremony
trust: 0.6

[PROTEST demo]
verbs: spend ~ night (in|on|at) ~ (square|street|tents|steps|camp); keep ~ night-long vigil; brave ~ (cold|frost|rain|ban|police) ~ to; set up ~ (tents|tent); put up ~ (tents|tent); sleep in ~ (tents|tent) ; (stand|remain|stay|hold out) ~ (on|in) ~ square
subject: opp, edu, cvl, number, person, pronoun, lab
not subject: cop, mil, gov, ref
near: protest*; opposition; demonstrators; square; election*; rally; camp; flags; activists; disputed; lukashenko; lukashenka; students
actor: subject
recipient: against
count actor: participants
implied actor: protesters
without: sentenced; convicted; homeless; festival; tourists; market; troops; holiday
trust: 0.55

[PROTEST demo]
verbs: gather; assemble; come together; congregate; turn out; collect; meet up; mass; rally
subject: number, person, opp, cvl, lab, edu
not subject: troopsthing, cop, gov, ref, leg, mil, diplomat, igo
near: (in|on|to) (central|downtown) minsk; central (square|avenue|street|district); (outside|in front of|near|by|at) the (embassy|consulate|court|courthouse|prison|jail|parliament|ministry|presidential|government|kgb|city hall|police|polling|election); outside (a|the) ~ (embassy|consulate|court|prison|parliament|ministry|headquarters); (oktyabrskaya|october|independence|kalinovsky|freedom|victory|yakub kolas|bangalore) (square|avenue); city hall; polls closed; polling stations closed; polling closed
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: refugee*; migrant*; shoppers; fans; mourners; to vote; journalists; reporters; delegates; leaders; ministers; talks; summit; conference; troops; police gathered; hotel; to buy; concert; parade; mass; wreath*; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.7

# A crowd has come for nothing else: it needs no further word beside it.
[PROTEST demo]
verbs: walk; march; move; flow; stream; pour; file; head; wind; snake; push; surge; swell; come down; come up; come along; come through; come out; come back; gather; gather again; regroup; reassemble; assemble; form; form up; set off; set out; make ~ way; make for; cross; fill; pack; flood; block; occupy; overflow; stretch; stretch along; spill; spill into; spill onto; chant; sing; cry; yell; shout; shout at; clap; applaud; whistle; boo; jeer; stand; stand on; wait outside; remain; kneel; cheer; roar; hold ~ up; hold up; demand; call for; parade; pass; pass through; turn out; advance; converge; grow; number; disperse of ~ own accord
subject: crowdpeople
not subject: policething, cop, mil, troopsthing
not object: troopsthing, weapon, aid, trade
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: police column; tank; tanks; football; concert; fans; shoppers; tourists; funeral; wedding; sale; migrant*; refugee*; border; fence; troops; army; soldiers; armoured; vehicles; trucks; pilgrim*; marathon; holiday; parade; detained; dispers*; sentenced; convicted; newspaper; smoke; figures; readers; advis*; watch; watching; see the; airshow; glimpse; fireworks; cheer on; match; supporters of the club; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.7

# "More than a thousand filled Uprising Square": people and numbers where squares, crowds and placards are spoken of.
[PROTEST demo]
verbs: fill; pack; occupy; flood; crowd; crowd into; cram; cram into; cram onto; jam; throng; spill into; spill onto; pour into; pour onto; stream into; stream onto; flow into; flow through; move along; march along; march down; march up; march around; march through; march from; set off from; set out from; turn up in; turn up on; turn up at; turn out in; turn out on; come down; come up; come along; go down; come out on; come out onto; gather in; gather on; assemble in; assemble on; be out; be out again; be back on; meet on
subject: person, number, opp, edu, lab, cvl, crowdpeople
near: square; avenue; prospect; embankment; boulevard; streets; city centre; city center; town centre; main street; main road; central street
not subject: cop, mil, gov, troopsthing, vehicle, weapon
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: tourists; shoppers; marathon; runners; soldiers; troops; army; parade; vehicles; cars; police; detained; migrant*; concert; fans; football; holiday; christmas; fair; market; circus; bus; metro; snow; hockey; spectators; war; graduates; funeral; apartment*; flats; dog; dogs; home; work; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.65

# To come to a place is what anyone does.
[PROTEST demo]
verbs: walk along; walk down; walk through; walk from; head for; come to
subject: person, number, opp, edu, lab, cvl, crowdpeople
near: independence square; october square; kastrychnitskaya square; square of; protest*; against; flags; placards; banners; chanting; slogan*; solidarity; tens of thousands; independence avenue
not subject: cop, mil, gov, troopsthing, vehicle, weapon
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: tourists; shoppers; marathon; runners; soldiers; troops; army; parade; vehicles; cars; police; detained; migrant*; concert; fans; football; holiday; christmas; fair; market; circus; bus; metro; snow; hockey; spectators; war; graduates; funeral; apartment*; flats; dog; dogs; home; work; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.65

# Standing somewhere that is a protest by its place.
[PROTEST demo]
verbs: stand; be; gather; assemble; collect; come; come to; come together; congregate; meet; turn up; turn out; show up; line up; sing; pray; kneel; read; lie; lie down; sit; sit down; queue; wait; stay; keep watch; keep vigil; shout; chant; rally; crowd
subject: person, number, opp, edu, lab, cvl, rel, crowdpeople, ref
near: (outside|before|opposite|in front of) (the|a|its|their|his|her) ~ (embassy|embassies|consulate|mission|parliament|ministry|kgb|court|courthouse|prison|jail|government|headquarters|presidency|palace|residence|town hall|city hall|commission|delegation|office|offices|station|studio|studios|club|federation); outside ~ (ministry|kgb|parliament|embassy|consulate|courthouse|prison|okrestina|akrestsina); with (placards|candles|portraits|flags|banners|flowers|posters|icons|lanterns|signs|balloons|torches|pots); with (a|his|her|their) (placard|banner|poster|portrait|portraits|sign|flag|candles); (by|at) the (gates|gate) of the (prison|jail|colony|plant|factory|works|kgb|embassy); with (white-red-white|red-and-white|blank|handmade|home-made) (flags|sheets|placards|posters|signs); placards reading; with (their|his|her) (mouths|mouth|lips|hands|eyes) (taped|bound|sealed|tied|sewn|covered|blindfolded); blindfold*; under the windows of; on the steps of the (parliament|ministry|court|cathedral|church|embassy|theatre)
not subject: cop, mil, gov, troopsthing, vehicle, weapon, igo, diplomat, leg, med
not object: person, body, named, country, talks, agreement
actor: subject
recipient: outside, against, before
count subject: participants
implied actor: protesters
without: visa*; passport*; consular; christmas; easter; choir*; exam; exams; test; cigarette; tourists; to vote; voters; polling; ballot; trial of; detained; police; reporters; journalists; job; jobs; parcels; parcel; meeting with; talks; summit; delegat*; queue*; funeral; wedding; mass; concert; fans; service; released; wreath*; minister*; ambassador; diplomats; president; explosion; bomb; fire; shot; car; buses; buy; bread; aid; statue; monument; building; taxi; school; opened; embassy staff; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.65

# Flags and words shown: unrolled, hung, held up.
[PROTEST demo]
verbs: (unroll|unfold|unfurl|unveil|display|hoist|fly|raise|stretch|hang|drape|hold up|hold out|brandish|wave|wear) ~ (flag|banner|bedsheet|sheet|placard|placards|poster|posters|slogan|slogans|flags|banners|portrait|portraits|sign|signs|sheets|streamer|ribbon|ribbons|jar|jars|candles)
subject: person, number, opp, edu, lab, cvl, rel, named, crowdpeople, pronoun
near: white-red-white; red-white-red; opposition; protest*; solidarity; stadium; embassy; courtroom; court; corridor; square; fence; reading; word; words; saying; read; slogan; that said; demand*; freedom; prisoners; jailed; shame; balcony; window; anniversary; against; war; names; portraits; there; cemetery
not subject: cop, mil, gov, troopsthing, igo, country
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: detained for; fined for; fined; convicted; sentenced; arrested for; jailed for; charged; accused; official flag; medal*; podium; ceremony; eu flag; victory; anthem; soldiers; army; national day; parade; embassy raised; embassy hoisted; found; police found; fashion; singer; concert; film; museum; exhibition; wind
trust: 0.65

[PROTEST demo]
verbs: (light|burn|carry|hold|place|lay|put|leave|set) ~ (candle|candles|lamp|lamps|lantern|lanterns|torch|torches); (hold|observe|keep|stage|mark) ~ (minute|minutes|moment) ~ (silence|applause|noise); (tear|rip|burn) up ~ (bill|bills|summons|ballot|ballots|notice|notices|portrait|contract); (tear|rip) ~ (bill|bills|summons|ballot|notice|notices|portrait|contract) ~ (up|before|in front of); (burn|trample|deface) ~ (flag|portrait|effigy|bill|bills|notice|notices|decree); (sound|blow|honk|hoot|beep|lean on) ~ (horn|horns|whistles|vuvuzelas); spend ~ (hour|night|minutes) ~ (silence|outside|vigil); observe ~ silence ~ outside; (bang|beat|rattle|clang) ~ (pots|pans|saucepans|drums|buckets); (clap|applaud|cheer) ~ out; form ~ (chain|chains|cordon of solidarity|corridor); join hands; link hands; pitch ~ (tent|tents); put up ~ (tent|tents); erect ~ (tent|tents); (camp|sleep|spend ~ night) ~ on ~ square; turn ~ back on ~ (officials|president|speaker|minister|lukashenko|lukashenka|stage|screen); lay ~ flowers ~ where; bring ~ (manure|coffin|empty) ~ to ~ (administration|ministry|parliament|embassy)
subject: person, number, opp, edu, lab, cvl, rel, named, crowdpeople, pronoun, none
not subject: cop, mil, gov, troopsthing, igo, country
near: courtyard*; memory; solidarity; protest*; street; streets; square; embassy; consulate; outside; capital; victims; killed; political; prisoners; anniversary; before the cameras; anger; angry; government; tax; bills; lukashenko; lukashenka; minsk; window*; balcon*; convoy; drivers; doctors; nurses; students; bondarenko; bandarenka; opposition; against; eighteen; dozens; dispute; crackdown; nobel; war; ukraine; chernobyl; freedom
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: church; christmas; easter; birthday; eternal flame; victory day; unknown soldier; wreath*; president laid; minister*; ambassador*; festival; concert; wedding; campsite; tourist*; scout*; holiday; detained for; fined for; convicted; sentenced; charged; accused; parliament observed; lawmakers; seimas; conference; summit; refugee*; migrant*; stadium; match; red cross; rescuers; rescue
trust: 0.65

[PROTEST demo]
verbs: (lead|head|front|join|form|bring) ~ (column|columns|procession|crowd|crowds|marchers|demonstrators|human chain|chain of people); (draw|attract|gather|bring out|bring together|muster|assemble|number|count) ~ (hundred|hundreds|thousand|thousands|dozen|dozens|people|participants|protesters|demonstrators|marchers); (get|bring) ~ onto the streets
near: rally; rallies; march; protest; protests; demonstration; demonstrations; picket; vigil; procession; column; square
subject: person, named, demothing, opp, none, pronoun
not subject: cop, mil, gov, troopsthing, vehicle, weapon
actor: none
recipient: against
count object: participants
implied actor: protesters
without: concert; festival; fair; funeral; detained; arrest*; sentenced; convicted; troops; military; exercise; charged; accused; dispers*; football; police; if
trust: 0.6

[PROTEST demo]
verbs: (go|come|take|pour|spill|head|be|get) ~ (out into|out onto|out on to|out on|back into|back on) ~ (street|streets|square|squares|courtyards)
subject: person, number, opp, cvl, lab, edu, crowdpeople, place, ref
not subject: cop, mil, gov, troopsthing, vehicle, weapon, thing, med
actor: subject
recipient: none
count actor: participants
without: police; soldiers; detained; tanks; fans; carnival; holiday; concert; if; would; shoppers; dog; market; christmas
trust: 0.65

[PROTEST demo]
verbs: (pound|bang|beat|hammer|drum) on ~ (pots|pans|saucepans|drums|buckets|desks|tables|rails|railings|barrels|gates|shields|tins)
subject: person, number, opp, edu, lab, cvl, crowdpeople, peaceful
not subject: cop, mil, gov
actor: subject
recipient: outside, against
count subject: participants
implied actor: protesters
without: concert; festival; music*; if; orchestra
trust: 0.65

[PROTEST demo]
verbs: (burn|tear|rip|tear up|rip up|shred|cut up|publicly burn|hand back|throw away|bin|trample) ~ (passport|passports|uniform|uniforms|epaulettes|shoulder boards|party card|diploma|diplomas|certificate|medal|medals|portrait|flag|effigy)
subject: person, named, number, cvl, opp, cop, edu, med, pronoun
near: outside; consulate; embassy; square; camera; video; protest*; crowd; on the steps; front of; live; solidarity; in disgust; in anger; resign*
not subject: country, gov, mil
actor: subject
recipient: against
without: if; police burned; guards; officers tore; migrant*; border; smuggl*; fire at; accident; charged; convicted; sentenced; jailed; detained for; accused; olympi*; won
trust: 0.6

[PROTEST demo]
verbs: shout down; boo; heckle; jeer; whistle at; hiss at; howl down; drown out; barrack
subject: lab, edu, person, number, crowdpeople, opp, cvl, none
object: gov, named, diplomat, pronoun
near: president; lukashenk*; lukashenka*; minister; rector; governor; officials; speech; plant; workers; students; ambassador; mayor
not subject: leg, gov, cop
actor: subject
recipient: object
implied actor: protesters
without: match; stadium; fans; concert; eurovision; game; goal; parliament; lawmakers; deputies
trust: 0.65

[PROTEST demo]
verbs: (splash|throw|pour|hurl|fling|daub|spatter|douse|smear|spray) ~ (paint|dye|blood|ketchup|eggs|manure|red paint) ~ (on|at|over|across|onto)
subject: person, number, opp, edu, cvl, named
near: embassy; consulate; mission; ministry; gate; ambassador; consul; monument; residence; parliament; facade; headquarters
not subject: cop, gov, mil, jud
actor: subject
recipient: on, at, over
without: if; would; face; charged; convicted; jailed; sentenced; painter*; accident
trust: 0.65

# Whatever people do "in solidarity with the prisoners" or "in protest at the war" is done for that.
[PROTEST demo]
verbs: play; perform; sing; dance; dress; wear; shave; paint; plant; release; light; draw; write; ride; cycle; drive; jog; run; walk; read; recite; fast; honk; hoot; stand; gather; drop; bang; turn off; turn ~ back; switch off; leave; cut off; cover; hang; float; lie down; stage; hold; come; rally
near: in solidarity with ^(jailed|imprisoned|detained|arrested|prisoners|political|protesters|striking|strikers|belarus|ukraine|ukrainian|belarusian|belarusians|ukrainians|those|him|her|them|workers|students|miners|doctors|families|journalists); in solidarity with the ^(jailed|imprisoned|detained|arrested|prisoners|political|protesters|striking|strikers|people|belarusian|workers|students|miners|doctors|families|journalists|victims); in ^protest (at|against|over); as a sign of ^(protest|solidarity); as a ^protest (at|against|over); in a show of ^(solidarity|defiance); in a gesture of ^(solidarity|protest|defiance)
subject: person, number, opp, edu, lab, cvl, named, crowdpeople, rel, med
not subject: cop, mil, gov, troopsthing, jud, igo, country, leg, diplomat, bus
not object: post, country, party, talks
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: resign*; quit; detained; arrested; fined; sentenced; convicted; hunger; strike; strikes; stopped work; walked out; school; team; squad; league; season; boycott*; embassy; ambassador; summit; hall; session
trust: 0.6

[PROTEST demo]
verbs: (mark|commemorate|celebrate|greet|observe|meet) ~ (anniversary|day|birthday|inauguration|arrival|visit|verdict|election|result) ~ with ~ (march|rally|vigil|protest|picket|demonstration|procession|sit-in|chain|marches|rallies|vigils|protests|pickets|demonstrations|whistles|boos|banners|placards)
subject: person, number, opp, edu, lab, cvl, crowdpeople, rel, none, pronoun, named
not subject: cop, mil, gov, igo, country, leg, diplomat
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: if; banned; refus*; detained; torch*; communist; victory day
trust: 0.65

[PROTEST demo]
verbs: (commemorate|remember|honour|honor|mourn|pay tribute to|pay homage to) ~ with ~ (candles|flowers|lanterns|portraits|silence|march|vigil|procession); (lay|bring|place|leave) ~ (flowers|candles|lanterns|portraits) ~ (for|to|at|where|outside)
subject: person, number, opp, edu, lab, cvl, crowdpeople, rel, none, pronoun
near: bandarenka; bondarenko; taraikouski; killed protester; square of changes; victims of repression; political prisoner*; kurapaty; navalny; nemtsov; shot; repress*; died in custody; died in prison; opposition; protests; embassy
not subject: cop, mil, gov, igo, country, diplomat
actor: subject
recipient: against, outside
count subject: participants
implied actor: protesters
without: detained for; fined; convicted; arrested; minister; president; victory; if; wreath*
trust: 0.6

[PROTEST demo]
verbs: converge; converge on; move; move along; move towards; set off; set off for; head for; merge; merge on; stretch along; fill; snake through; wind through; pass; reach; march; meet; advance; stream into; come together
subject: crowdpeople, troopsthing, number
near: (column|columns|rivers|streams|crowds) of ^(marchers|protesters|demonstrators|people|women|students|pensioners|doctors|workers|citizens)
actor: subject
recipient: against
count subject: participants
implied actor: protesters
without: tanks; armoured; military; troops; police; refugee*; migrant*; detained; football; tourists; funeral
trust: 0.65

[PROTEST demo]
verbs: drown out; interrupt; greet; meet; accompany; cut short; punctuate; follow
near: whistles; boos; booing; jeers; jeering; whistling; chants of; shouts of shame; cries of shame; catcalls
object: text, person, gov, named, talks, thing
subject: thing, crowdpeople, opp, person, none, number, lab
not subject: cop, mil, gov
actor: subject
recipient: object, of
implied actor: protesters
without: match; referee; fans; goal; concert; festival; eurovision; stadium; game; detained; team
trust: 0.55

# A march goes its way.
[PROTEST demo]
verbs: wind ~ way; wound ~ way; wound through; wound past; wound along; wind through; wind past; wind along; make ~ way; wend ~ way; snake; snake through; snake past; stream; stream along; stream through; proceed; proceed along; proceed to; set off; set out; move off; move along; move through; stretch; stretch for; flow along; march; head for; pass; pass along; pass by; pass through; advance along; come to a halt; swell; grow
subject: crowdpeople, demothing
not subject: strikething, vehicle, troopsthing
near: along; past; through; street; avenue; square; prospekt; building; centre; center; city; headquarters; towards; kilometre*; kilometer*; people; thousand; thousands; strong
actor: none
recipient: none
count subject: participants
implied actor: protesters
without: inflation; peacefully dispersed; if; would; could; soldiers; army; parade; military; funeral; pilgrim*; tourists; carnival; tanks; shoppers; refugees; migrants; traffic; deaths
trust: 0.7

[PROTEST demo]
verbs: join ~ (strikers|protesters|demonstrators|marchers|picketers|picket|rally|march|protest|protests|demonstration|demonstrations|column|vigil|sit-in|rallies|marches|procession|walkout)
subject: person, named, number, pronoun, edu, lab, cvl, opp, med, rel, body, none
not subject: cop, mil, country, gov
actor: subject
recipient: none
count subject: participants
without: if; would; could; urg*; call*; refus*; invit*; want*; plan*; calls; asked; banned; for joining; military; chorus of; police who
trust: 0.65

[PROTEST demo]
verbs: muster; assemble; congregate; converge; mass; huddle; cluster; camp out; camp; regroup; turn out; show up; turn up; pour out; come out; form up; line up; stand at; stand outside; stand in front of; rally; link arms; link hands; join hands; hold hands; kneel; lie down; sit down; release ~ balloons; light ~ candles; light ~ flares; wave ~ flags; unfurl ~ (flag|banner|banners|flags); hold up ~ (portraits|placards|signs|posters); hold ~ (portraits|placards|signs|posters)
subject: opp, crowdpeople, demothing, lab, edu
not subject: cop, mil, gov, leg
near: outside; in front of; square; embassy; parliament; courthouse; prison; ministry; headquarters; monument; prosecutor's office; government house; palace; town hall; consulate; gates; avenue; kgb; portraits
actor: subject
recipient: at, against
count subject: participants
without: if; could; would; urge*; call*; plan*; queue; trial; sentenced; charged; detained for; court hearing; graduation; exam; voted; vote; polling; turned out ^that; turns out ^that; turned out to ^be; turned out to ^have; it ^turned
trust: 0.65

[PROTEST demo]
verbs: (greet|meet|receive|welcome|interrupt|drown out|heckle|see off) ~ with ~ (shouts|shout|whistles|boos|jeers|chants|chant|cries|catcalls|slogans|heckling|jeering|booing); (boo|jeer|whistle|heckle|shout down|drown out|chant down)
subject: person, opp, crowdpeople, lab, edu, none, number, cvl
not subject: cop, leg, gov, country, mil
object: gov, leg, person, named, pronoun, none
near: shouts; boos; jeers; chants; whistles; cries; catcalls; slogans; heckl*; jeer*; booed; whistl*; go away; resign; leave; shame; disgrace
actor: subject
recipient: object
without: match; referee; fans; concert; singer; band; striker; goalkeeper; coach; stadium; if; could; theatre audience; festival
trust: 0.65

[PROTEST demo]
verbs: (pray|hold ~ prayer|sing|light ~ candles|kneel|lay ~ flowers|leave ~ flowers) ~ for ~ (prisoners|jailed|detained|victims|killed|prisoner|detainees|hostages); (shout|chant|cry|sing) ~ long live; pray for ~ (prisoners|jailed|detained|arrested)
subject: person, rel, opp, cvl, number, none, crowdpeople
actor: subject
recipient: none
without: pope; inside; peace; chapel service; lukashenko; soldiers killed; holocaust
trust: 0.55

[PROTEST demo]
verbs: (chant|shout|sing|yell|cry) ~ (zhyve|zhive|anti-government|anti-war|leave|go away|shame|freedom|uhodi|ukhodi|disgrace|slogans|release)
subject: person, opp, number, none, crowdpeople, edu, lab, cvl
actor: subject
recipient: none
without: concert; choir; festival; anthem at; jailed; fined; sentenced; detained for
trust: 0.6

# --- PROTEST strike

[PROTEST strike]
verbs: go on strike; be on strike; walk out; down tool; lay down ~ tool; put down ~ tool; stop work; stop working; stop ~ (line|conveyor|production|assembly|machine); quit ~ shift; refuse to work; refuse to go ~ (down|underground); hold ~ strike; begin ~ strike; start ~ strike; stage ~ strike; launch ~ strike; declare ~ strike; join ~ strike; join ~ walkout; halt work; halt production; stay underground; work to rule; stage ~ walkout; leave ~ shift; continue ~ strike; come out on strike; abandon ~ shift; suspend work; refuse to leave ~ mine; refuse to come up; walk off ~ job; cease work; threaten strike; bring ~ to a standstill; announce ~ strike; go slow
not subject: cop, mil, gov, country, disaster, accident
not object: talks, agreement, protestevent
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: canteen; lunch; snow; frost; flood*; fire; classroom; room; work with; working with; hunger; deal; talks; summit; partnership; treaty; meeting; court; air strike; air strikes; parliament session; used for; missile*; rocket*; drone*; russian strikes; launch*; delegation; delegate; chamber
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

[PROTEST strike]
verbs: walk off; walk off ~ (job|floor|site); stay above ground; stay on ~ surface; refuse to go down; refuse to descend; come up from; leave ~ (machines|workplaces|lathes|workstation|line|posts); stand idle; come to ~ standstill; fall silent; grind to ~ halt; lay down ~ tool; put down ~ tool; put ~ tool ~ down; stop ~ (work|production|conveyor); refuse to (start|begin|load|unload|drive|descend|board|fly|resume|work); not turn up for work; not show up for work; not report for work; skip work; stay at home; stay away from work; down tools; take ~ sick leave; call ~ strike; vote ~ to strike; vote for ~ (strike|walkout); vote to walk out; take ~ industrial action; picket ~ (gates|plant|entrance); resume ~ strike; keep up ~ strike; halt ~ (production|work|line); stage ~ stoppage; stop for ~ (hour|hours)
near: worker*; plant; plants; factory; mine; mines; miner*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; works; workshop*; pay; wages; doctors; tools; assembly; lines; conveyor*; belaruskali; maz; mtz; naftan; belaz; strike; walkout; stoppage; depot; job; dockers; nurses; conductors
subject: lab, edu, person, number, none, opp, bus, body, cvl, property, thing, pronoun
not subject: cop, mil, gov, country, weapon
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: servicing; supplying; buying; selling; shipping; issuing; holidays; hunger; deal; talks; fire; accident; drone*; missile*; repair*; maintenance; sanctions; shortage*; lack of; holiday; covid*; coronavirus; storm; reactor; crash*; snow; dismissed; sacked; fired; jailed; sentenced; if
trust: 0.6

[PROTEST strike]
verbs: take up ~ work; start ~ shift; begin ~ shift; go down ~ mine; clock on
negated: yes
subject: lab, shiftthing, number, med
actor: subject
recipient: against
implied actor: workers
without: holiday; repair*; ill; fire; power cut; if; storm; snow
trust: 0.6

# Workers or works that stop, but not whoever stops something.
[PROTEST strike]
verbs: stop
object: none
near: worker*; plant; plants; factory; mine; mines; miner*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; works; workshop*; pay; wages; doctors; tools; assembly; lines; conveyor*; belaruskali; maz; mtz; naftan; belaz; strike; walkout; stoppage; depot; job; dockers; nurses; conductors
subject: lab, edu, bus, property, med
not subject: cop, mil, gov, country, weapon, pronoun, vehicle
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: servicing; supplying; buying; selling; shipping; issuing; holidays; hunger; deal; talks; fire; accident; drone*; missile*; repair*; maintenance; sanctions; shortage*; lack of; holiday; covid*; coronavirus; storm; reactor; crash*; snow; dismissed; sacked; fired; jailed; sentenced; if; at; bus stop; stopped to
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

[PROTEST strike]
verbs: go slow; work to rule; down tools; refuse to (clock|man|staff|return|report|resume|go); down ~ (keys|tools|pens|scalpels); leave ~ (lathes|benches|shop floor|pits|pit|faces|furnaces) ; bank ~ furnaces; switch off ~ (lathes|machines|engines|conveyor|line); stay away from ~ (work|plant|factory|classes|lectures|lessons); be out on strike; vote for ~ (strike|stoppage|walkout|industrial); vote in favour of ~ (strike|stoppage|walkout|industrial); vote to (strike|walk|down|stop); take ~ strike action; enter ~ day of ~ strike; be into ~ day of ~ strike; go into ~ strike; join ~ (stoppage|work-to-rule|go-slow|sick-out|general strike|national strike); stage ~ (sick-out|go-slow|wildcat|walk-out|sit-down|token strike|warning strike|lightning strike|one-hour|two-hour); observe ~ (strike|stoppage); begin ~ indefinite; grind to ~ halt; come to ~ halt; fall idle; stand still
subject: lab, edu, bus, person, number, body, cvl, thing, none
not subject: cop, mil, gov, country
near: worker*; plant; plants; factory; mine; mines; miner*; union*; shift; crew*; employee*; staff; teacher*; driver*; railway*; works; pay; wages; doctors; nurses; strike; walkout; stoppage; depot; dockers; lecturers; students; foundry; furnaces; production; combine; smelter; refinery; belaruskali; azot; maz; mtz; belaz; naftan
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: hunger; talks; deal; fire; accident; drone*; missile*; repair*; maintenance; shortage*; lack of; holiday; covid*; coronavirus; storm; sanctions; snow; dismissed; sacked; fired; jailed; sentenced; if; border; traffic
trust: 0.6

[PROTEST strike]
verbs: fail to (turn|show|report|appear|clock); not (turn|show|report) up; not report for; not show up; not turn up
near: strike; walkout; stoppage
subject: lab, edu, bus, person, number, body, cvl, thing, none
not subject: cop, mil, gov, country
actor: subject
recipient: none
count actor: participants
implied actor: workers
without: hunger; talks; striker; air; covid*; if
trust: 0.55

# Work left for a while, by the word of a trade or of the works.
[PROTEST strike]
verbs: (call|announce|stage|hold|begin|launch|declare|join|plan|postpone|suspend|extend) ~ (stoppage|walkout|go-slow|sit-down|sickout|strike)
subject: lab, edu, med, person, number, named, opp, body, none, shiftthing
object: strikething
actor: subject
recipient: against, at
count actor: participants
implied actor: workers
without: hunger; air; missile*; if; could; threaten*; urge*; call* for; production stoppage due; repair*; sentenced; charged; convicted; accused; jailed
trust: 0.65

[PROTEST strike]
verbs: strike; walk out; down ~ (tools|cameras|pens|instruments); stop work; stop; halt; close; shut; lay down ~ (tools|pens|cameras); stay away; refuse to work; refuse to (start|unload|load|drive|sail|fly|print|broadcast|play|teach|sew|operate); go slow; stay out; call ~ off sick; stage ~ (stoppage|sickout); put ~ down; suspend work
subject: lab, edu, bus, trade, med, person, number, school, property, none, cvl, body
near: in protest; in solidarity; warning strike; for (a|one|half|two) ~ (hour|hours|day|days|shift) in; until those detained; until ~ freed; until ~ released; until wages; over pay; over unpaid; over wages; wage arrears; strike committee; independent union; demanding ~ (pay|wages|resignation|release|elections)
not subject: cop, mil, gov, country, jud
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: embassy; ambassador; sanction*; hunger; if; talks; deliveries; exports; match; tournament; sacked; fired; dismissed; charged; sentenced; lawmaker*; delegation; resign*; flights; delegate; chamber
trust: 0.65

# A refusal to eat told by its length.
# What a shift, a crew or a staffroom leaves undone.
[PROTEST strike]
verbs: start ~ (line|lines|shift|machines|work|conveyor|furnace); begin ~ (shift|work); turn up ~ (work|shift); report for ~ (work|shift|duty); go down ~ (shaft|mine|pit); teach; come to work; leave ~ depot
negated: yes
subject: lab, edu, shiftthing, med
near: shift; plant; works; factory; mine; depot; lines; pay; wages; bonuses; protest; until; school; teachers; demand*; workshop; union
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: usually; before five; snow; ill; illness; covid*; quarantine; sacked; dismissed; banned; forbidden; paid
trust: 0.65

[PROTEST strike]
verbs: (leave|abandon|park|stop) ~ (vehicles|vehicle|buses|bus|trams|trolleybuses|machines|cabs|lathes|conveyor|workplaces|posts) ~ (in|at|on|for|over); leave ~ (vehicles|buses|trams|trolleybuses|machines|lathes) ~ depot
subject: lab, shiftthing
near: depot; pay; wages; bonuses; unpaid; protest; demand*; hours; shift; plant
actor: subject
recipient: against
count actor: participants
implied actor: workers
without: accident; fire; crash*; snow; refuel; bomb; evacuat*
trust: 0.65

[PROTEST strike]
verbs: (shut up|close|shut|pull down|put up) ~ (shop|shops|stalls|shutters|stands|kiosks)
subject: person, bus, lab, number, none
near: tax*; protest*; decree; strike; solidarity; rule; rules; fee*; dispute; in anger
not subject: cop, gov, jud
actor: subject
recipient: against
implied actor: workers
without: bankrupt*; forced; police; inspectors; pandemic; covid*; fire; for good; court
trust: 0.6

[PROTEST strike]
verbs: (bring|grind|shut|paralyse|paralyze) ~ to ~ (halt|standstill)
subject: lab, strikething, shiftthing
near: plant; factory; mine; works; shop floor; line; lines; traffic; transport; strike; strikers; workers; drivers; production
actor: subject
recipient: none
implied actor: workers
without: if; would; storm; snow; accident; price*
trust: 0.65

[PROTEST strike]
verbs: clock in; clock on; turn up for work; turn up; report for work; report for duty; come to work; show up for work; start ~ shift; go down ~ mine; go to work; come in
negated: yes
subject: lab, shiftthing, number, edu, med, person
near: strike; strikers; shift; workers; miners; protest; plant; factory; drivers; demand*; solidarity
not subject: cop, gov, mil
actor: subject
recipient: against
count subject: participants
implied actor: workers
without: snow; flu; covid*; holiday; voters; candidate; court; witness*; weather; ill
trust: 0.5

[PROTEST strike]
verbs: stop (taking|driving|working|teaching|loading|unloading|delivering|operating|printing|performing|playing|carrying|selling|accepting|picking|sailing|flying); refuse to (take|drive|teach|load|unload|deliver|operate|print|perform|play|carry|sell|go out|clock); down ~ (tools|instruments|cameras|scalpels|batons)
subject: lab, edu, med, cvl, number, person, shiftthing, bus
near: in ^protest (at|against|over); over unpaid; over ^(wages|pay|conditions|arrests|dismissals); in ^solidarity; demanding ^(pay|wages|release|higher|better|the); until ~ ^(paid|released|freed|reinstated)
not subject: cop, gov, mil, country, igo
actor: subject
recipient: against, at
count subject: participants
implied actor: workers
without: flights to; sanction*; if; threaten*; detained; fined; sentenced; war in ukraine began; exports; hunger
trust: 0.65

[PROTEST strike]
verbs: stay off work; stay away from work; stay at home; stay away; not turn up for work; stay out; walk out; strike over; strike for; down tools; not report for work; refuse to work; stop work; down ~ tools; park ~ (lorries|trucks|buses|trams); keep ~ (buses|trams|trains) in ~ (depot|depots)
subject: lab, edu, cvl, number, none, body, med
not subject: leg, gov, country, mil, cop
near: in protest; strike; protest*; over pay; over wages; over the; for higher; solidarity; pay dispute; wages; sackings; dismissal*; stoppage
actor: subject
recipient: against
implied actor: workers
without: holiday; ill; flu; virus; quarantine; match; if; deal; agreement; talks; gold; oil; lightning; bullet*; missile*; drone*; midnight; chord; fear*; snow; air raid; curfew; parliament; session; delegation; delegate; chamber
trust: 0.75

[PROTEST strike]
verbs: prepare for ~ @strikething; gear up for ~ @strikething; plan ~ @strikething; vote for ~ @strikething; vote to strike
subject: lab, person, number, edu, opp
actor: subject
recipient: none
status: planned
without: air strike*; missile*; drone*; drones; police prepared; if
trust: 0.6

[PROTEST strike]
verbs: (proclaim|declare|announce|launch|call|stage|begin|start|join) ~ @strikething
subject: lab, edu, opp, person, number
not subject: mil, troopsthing
actor: subject
recipient: none
without: air; drone*; missile*; hunger; end of the; threat*; if; would; court; illegal; mortar
trust: 0.6

# --- PROTEST hunger

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

[PROTEST hunger]
verbs: refuse ~ food; refuse ~ meals; go without food; take no food; not eat; not take food; stop taking food; reject ~ food; turn down ~ food; turn away ~ meals; fast; be fasting; live on water; starve ~ in protest; sew ~ lips; sew ~ mouth; enter ~ (day|week) of ~ hunger; be on ~ day of ~ hunger; mark ~ day of ~ hunger; maintain ~ hunger strike; pursue ~ hunger strike; be in ~ week of ~ hunger; be into ~ hunger strike; stop eating; give up ~ food; cease eating
near: prisoner*; inmate*; jail*; prison*; protest; cell; custody; hunger; colony; detention; political; guards; activist; demand*; days; detainee*; migrants; week
subject: person, named, number, pronoun, none, ref
actor: subject
recipient: none
count actor: participants
without: lent; ramadan; medical test; denied; deprived; because of illness; religious; orthodox; end*; suspend*
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

[PROTEST hunger]
verbs: (turn down|send back|refuse|reject|decline|spurn|push away|return) ~ (meal|meals|food|rations|bread); choose to starve; starve ~ self
subject: person, named, number, pronoun, peaceful
near: protest; prison; jail; jailed; cell; hunger; demand*; imprisoned; colony; inmate*
actor: subject
recipient: none
count actor: participants
without: poison*; quality; restaurant; aid; if; would; critics; airline
trust: 0.7

[PROTEST hunger]
verbs: be ~ without food; be on ~ day of ~ fast; be in ~ (day|week|month) without food; be in ~ (day|week|month) of ~ (fast|hunger); go ~ without food; take only water; drink only water; live on ~ (water|tea); lose ~ kilos ~ on hunger strike; begin ~ fast; start ~ fast; keep up ~ fast; continue ~ fast; announce ~ fast; declare ~ fast; hold ~ fast; end ~ fast; break ~ fast
subject: person, named, number, pronoun, opp, ref
near: prison*; jail*; colony; cell; protest; protests; demand*; hunger; remand; detention; guards; political; week without; day without; trial; punishment; day without food
actor: subject
recipient: none
count actor: participants
without: lent; ramadan; end; ended; ends; break; broke; religious; stranded; forest; border; cut off; storm; snow; denied; deprived
trust: 0.65

# --- PROTEST boycott

[PROTEST boycott]
verbs: boycott; shun; stay away from; ignore ~ (election|vote|referendum|polls); turn ~ back on; refuse to take part in ~ (election|vote|referendum)
object: vote, talks, bus, event, opp, trade, protestevent, none, text, site, body
not subject: country, gov
subject: person, body, number, named, none, opp, lab, pronoun
actor: subject
recipient: object
without: inauguration; championship; tournament
trust: 0.65

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

[PROTEST boycott]
verbs: pull out ~ in protest; withdraw ~ in protest; stay away ~ in protest; refuse to (shake|stand|salute|toast|recite|sing); return ~ (medal|medals|award|awards|diploma|diplomas|order|title) ~ (protest|violence|repression); hand back ~ (medal|medals|award|awards|diploma|order|title); give back ~ (medal|medals|award|awards|diploma|order|title); renounce ~ (award|awards|medal|title)
subject: person, body, number, named, opp, lab, edu, cvl, pronoun
not subject: country, gov, jud, cop, mil
actor: subject
recipient: object
near: official concert; state concert; anthem; in solidarity; protest; boycott*; violence; repression; rigged; solidarity; lukashenko; lukashenka; crackdown; beatings
without: if; stolen; doping; ioc; exile
trust: 0.6

# Staying away and walking out of a hall.
[PROTEST boycott]
verbs: (return|hand back|cancel|stop) ~ (subscription|subscriptions); turn ~ (back|backs) on ~ (pair|team|athletes|fencers|players|opponents|delegation|squad|flag); refuse ~ (bout|match|fight|handshake|podium|game|race); decline to (play|fence|fight|shake|compete|skate|wrestle)
subject: person, number, cvl, edu, lab, opp, body, place, country
near: belarusian; belarus; russian; state; daily; newspaper; television; official
not subject: jud, cop
actor: subject
recipient: on, to, object
count actor: participants
without: injury; ill; lukashenko refused; refund; could; if
trust: 0.65

[PROTEST boycott]
verbs: (walk|go|get up and walk|storm|file|march) ~ (out|out of) ~ (hall|chamber|room|session|meeting|auditorium|assembly|council|congress|plenary|screening|conference); leave ~ (hall|chamber|room|auditorium|podium|session) ~ (when|as|during|in protest); get up ~ go out; rise and leave; walk out as; walk out when; walk out during; refuse to (go out against|take the field|play against|face|compete against|fight|skate against|share ~ stage|shake); turn down ~ (prize|award|invitation|medal) ~ in protest; withdraw ~ (book|books|film|films|works|work|paintings) from; pull out of ~ (festival|exhibition|fair|biennale|tournament|match|tie|championship) ~ (over|in protest|because)
subject: person, number, med, cvl, edu, opp, named, body, none
near: speech; spoke; speaking; address; belarusian; belarus; lukashenko; lukashenka; lavrov; russian; protest; war; ukraine; minister; delegation; representative; ambassador; stand; festival; fair; teams; athletes
not subject: lab, jud, diplomat, gov, leg, country
actor: subject
recipient: against, of, from, object
count actor: participants
without: workers; strike; plant; shift; factory; talks; negotiat*; police; injury; prison; free; released; job
trust: 0.65

[PROTEST boycott]
verbs: boycott; stay away from; shun
object: event, vote, inauguration, talks, cultureevent
subject: number, cvl, lab, edu, person, opp, pty, body, thing
not subject: country, gov, igo
actor: subject
recipient: object
without: if; would; urge*; call* on; call* for; threaten*
trust: 0.6

[PROTEST boycott]
verbs: (cancel|call off|pull|boycott|skip|scrap|shun|give up|stay away from|drop out of|withdraw from|pull out of|miss|interrupt) ~ in ~ (protest|solidarity)
subject: person, named, number, med, edu, cvl, opp, none, pronoun, body, lab, ngo, rel, bus
not subject: gov, leg, country, cop, mil
actor: subject
recipient: against, at, over
without: if; could; would; threat*; ambassador; embassy
trust: 0.7

# --- PROTEST obstruct

[PROTEST obstruct]
verbs: block ~ (road|street|roundabout|traffic|motorway|bridge|crossing|highway|avenue|lorry|lorries|truck|trucks|entrance|railway|track|rail|tracks|intersection|convoy); blockade; barricade; occupy ~ (square|building|campus|lobby); form ~ barricade; chain ~ to; obstruct ~ traffic; build ~ barricade; erect ~ barricade; lie down ~ (road|front); stop ~ traffic; halt ~ traffic; hold up ~ traffic; bring ~ traffic
subject: person, number, named, opp, lab, cvl, edu, none, ngo, pronoun
not subject: cop, country, gov, mil
actor: subject
recipient: none
count actor: participants
without: cow; accident; snow; storm; balloon*; government
trust: 0.7

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

[PROTEST obstruct]
verbs: (cut|choke|shut|seal|close|block) off ~ (road|motorway|highway|approach|access|crossing|street|bridge|checkpoint|terminal|railway); lay siege to; (stop|hold up|halt|delay|keep|turn back) ~ (lorry|truck|lorries|trucks|traffic|freight|convoy|trains|train); (keep up|maintain|resume|continue|extend|launch|begin|start|end|prolong|call off|tighten|stage|mount) ~ (blockade|siege|blockades|picket|go-slow)
subject: lab, opp, cvl, edu, ngo
not subject: cop, gov, mil, country
actor: subject
recipient: none
count actor: participants
without: accident; snow; storm; charged; sentenced; if; would; customs; court; red light; army
trust: 0.72

[PROTEST obstruct]
verbs: park ~ (lorries|lorry|trucks|truck|tractors|tractor|cars|buses|trailers) ~ (across|on|along|at|in front); (block|blockade|choke|clog|jam|bar|obstruct|close|shut|cut|picket|seal) ~ (road|roads|motorway|approach|approaches|access|terminal|crossing|checkpoint|lane|lanes|carriageway|bridge|junction|tracks|line|entrance|gates|gate); form ~ (roadblock|roadblocks|barricade|human wall); set up ~ (roadblock|roadblocks|barricade|barricades|blockade); drive ~ at ~ snail; lie down in front of; stand in front of ~ (convoy|trucks|lorries|train|tanks|vehicles); chain ~ to ~ (gate|gates|railing|railings|fence|door|tree|trees)
subject: lab, opp, cvl, edu, bus, ngo, crowdthing, number, person
not subject: cop, country, gov, mil, jud, accident, disaster
near: protest*; haulier*; truckers; lorry drivers; truck drivers; carriers; farmer*; activist*; demonstrat*; demand*; blockade; residents; picket*; in anger; against; tractors
actor: subject
recipient: none
count actor: participants
without: cow; accident; snow; storm; balloon*; officers; detain*; sentenced; if; police block*; roadworks; government decided
trust: 0.65

# Those who put their own bodies in the way.
[PROTEST obstruct]
verbs: (chain|handcuff|fasten|tie|lock|glue|padlock|bind|strap|rope|shackle) ~ to ~ (railing|railings|fence|gate|gates|door|doors|hoist|rails|truck|lorry|tree|lift|radiator|bench|column|machine|excavator|crane|desk|turnstile|post|lamp-post|statue); (sit|lie|sit down|lie down) ~ on ~ (tramlines|tracks|rails|road|roadway|carriageway|asphalt|motorway|runway|bridge|tramway|rail); (sit|lie|sit down|lie down) ~ (in front of|before|under) ~ (convoy|lorry|lorries|truck|trucks|bus|buses|train|tank|tanks|bulldozer|excavator|van|vans|car|cars|tram|wheels); stand ~ in front of ~ (convoy|lorry|lorries|truck|trucks|bus|buses|train|tank|tanks|bulldozer|excavator); block ~ with ~ (bodies|cars|tyres|tractors|benches)
subject: person, number, opp, edu, lab, cvl, ngo, named, pronoun, none
not subject: cop, mil, gov, troopsthing, jud, crm
actor: subject
recipient: none
count subject: participants
without: police chained; officers; guards chained; warder*; prisoner was; captors; robbers; accident; selfie; photo; drunk; suicide; picnic
trust: 0.75

[PROTEST obstruct]
verbs: occupy; take over; sit in; barricade ~ in; lock ~ in; seize
subject: edu, lab, opp, person, number, cvl, crowdpeople
object: property, school, thing, passthing
near: hall; hallway; lecture; rector; rectorate; faculty; university; building; office; offices; ministry; station; studio; plant; corridor; square; bridge; protest*; demand*; sit-in
not subject: mil, cop, gov, leg, uaf, crm, troopsthing, country
actor: subject
recipient: none
count subject: participants
without: post; seat; first place; troops; soldiers; flat; flats; houses; land; power; if; laptops; phones; search; premises for; room for; floors; hotel; gunmen; separatist*; rebels; armed
trust: 0.55

[PROTEST obstruct]
verbs: (choke|clog|block|jam|seal|cut|bar|obstruct) ~ (road|roads|motorway|motorways|street|streets|highway|crossing|crossings|approaches|access|bridge)
subject: vehicle, lab
near: tractors; farmers; farmer; hauliers; truckers; lorries; angry; protest*; miners; drivers; slow-moving
not subject: policething, weapon, convoything, cop
actor: of, possessor, subject
recipient: none
implied actor: protesters
without: accident; crash*; snow; storm; overturned; jackknif*; police vans; police; if; would; broke down; sale
trust: 0.6

[PROTEST obstruct]
nouns: blockade; roadblock; sit-down
agent: opp, lab, person, cvl, number, bus
actor: by, subject
recipient: of, against
without: naval; 1941; leningrad; economic; ukrain* ports; black sea
trust: 0.55

# --- PROTEST riot

[PROTEST riot]
verbs: riot; clash with police; clash with riot; clash with; smash ~ window; torch; loot; set ~ alight; storm ~ (parliament|building|residence|palace); rampage; fight with police; hurl ~ at police
subject: person, number, opp, lab, cvl, none
not subject: cop, country, troopsthing, mil, gov
near: police; crowd*; protest*; rioter*; window*; demonstrator*; building; parliament; colony; prison; jail; inmates; detention; guards; barracks; camp
actor: subject
recipient: with, object
trust: 0.5

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

# A mob and glass.
[PROTEST riot]
verbs: (smash|shatter|batter) ~ (glass|windows|window|doors|door|shopfront|shopfronts|facade|shutters); (smash|batter|break) ~ (into|down|through) ~ (building|door|doors|parliament|government house); (hurl|throw|pelt|fling|lob) ~ (stones|bottles|rocks|cobblestones|petrol bombs|eggs|paving stones|firecrackers) ~ at ~ (police|officers|riot|troops|building|guards|cordon); pelt ~ (police|officers|troops|guards|cordon) with
subject: person, number, opp, crowdpeople, cvl
near: government house; parliament; crowd; riot police; protest*; demonstrat*; election; spades; rally; ministry; cordon; square; unrest; rioters; barricade*
not subject: cop, mil, gov, troopsthing, jud, ref, crm, hackerthing
actor: subject
recipient: at, object
count subject: participants
without: charged; convicted; sentenced; accused; football; fans; border; burglar*; thieves; shop; flat; car; if; hail; storm; migrants
trust: 0.6

[PROTEST riot]
verbs: fly at; rain down on; fly towards; hit; fly
subject: projectile
near: police; riot police; cordon; officers; parliament; government; guards
not subject: weapon
actor: none
recipient: at, on, object
implied actor: protesters
without: roof; hail; storm; car; windscreen; charged; accused; border; migrants; trial; convicted
trust: 0.6

[PROTEST riot]
nouns: riot; rioting; mass ^unrest; street ^fighting; ^riots in
near: almaty; broke out; erupt*; swept; spread; died; killed; injured; looted; after riots; during riots; followed; colony; prison
actor: none
recipient: none
implied actor: protesters
without: charge*; charged; convict*; sentenc*; accus*; organis*; organiz*; riot police; incit*; trial; alleged; plot*; prepar*; participation; taking part; preventing; prevent; if; football; jailed; preparation; mass riots; case; suspected; article
trust: 0.5

[PROTEST riot]
verbs: (push|break|burst|smash|surge|charge|crash|rush|storm|force|fight) ~ through ~ (cordon|cordons|line|lines|barrier|barriers|barricade|barricades|shields)
subject: opp, person, number, crowdpeople, cvl, edu
not subject: cop, mil, ref, troopsthing
actor: subject
recipient: none
implied actor: protesters
without: migrant*; border; troops; tanks; car; driver; lorry; if; enemy; fans; frontline; russian lines
trust: 0.6

[PROTEST riot]
verbs: burn; set fire to; set ~ (fire|ablaze|alight); torch; overturn; smash; smash up; vandalise; trash; wreck
subject: crowdpeople, opp
object: vehicle, property, thing, policething, bus, none
not object: weapon, text
actor: subject
recipient: object
implied actor: protesters
without: if; would; candles; effigy; flag; portrait; passport*; trial; charged; convicted; accused; partisans; relay
trust: 0.75

[PROTEST riot]
verbs: rampage; rampage through; run riot; run amok; go on ~ rampage; loot; ransack; torch; overturn; set ~ alight; set ~ on fire; burn down; lynch; besiege
subject: crowdthing, crowdpeople, number, person, none
near: mob; mobs; crowd; crowds; rioters; rioting; riot; riots; pogrom; gangs of youths; youths; looters; looting; angry villagers
not subject: cop, mil, gov, troopsthing, vehicle
actor: subject
recipient: object, through
count subject: participants
implied actor: protesters
without: charged; convicted; sentenced; accused; football; elk; bear; boar*; cow; bull; elephant; troops; soldiers; wehrmacht; if; fear*
trust: 0.55

[PROTEST riot]
verbs: overrun; storm; occupy; break into; burst into; seize; take over; invade; ransack; torch; set fire to; besiege; force ~ way into; smash ~ way into; push into; barge into
subject: opp, crowdpeople, demothing
not subject: cop, mil
object: property, body, thing, site, place, none
near: building; headquarters; parliament; government; ministry; office; offices; residence; palace; embassy; town hall; city hall; station; square; station; studio; broadcaster
actor: subject
recipient: object
implied actor: protesters
without: if; could; would; police stormed; plan*; headlines; airwaves; charged; sentenced; jailed; convicted; initiative
trust: 0.6

# --- PROTEST

# A job given up for a cause is a protest.
[PROTEST]
verbs: (resign|quit|step down) ~ in (protest|solidarity); (submit|hand in|tender|file) ~ (resignation|resignations|letters|notice|notices) ~ in (protest|solidarity); (cut|slash|slit) ~ (wrist|wrists|stomach|throat|veins|neck) ~ in protest; set ~ on fire in protest; (return|give back|hand back|renounce) ~ (medal|medals|award|awards|order|title|prize) ~ in protest; (return|give back|hand back) ~ (medal|medals|award|awards|order|state award) to
subject: person, named, number, body, lab, edu, med, cvl, pronoun, opp
near: in protest; in solidarity
actor: subject
recipient: at, against
count actor: participants
without: ambassador; if; could; minister; diplomat
trust: 0.7

[PROTEST]
verbs: rise up; rise up against; rise against; rebel; rebel against; revolt; revolt against; mutiny; be up in arms; take up ~ (pitchforks|cudgels) against
subject: person, number, opp, edu, lab, cvl, crowdpeople, place, country
not subject: leg, pty, gov
actor: subject
recipient: against
count subject: participants
without: if; could; would; might; sentenced; troops; wagner; prigozhin; backbench*; must; call* on; urge*; should; party
trust: 0.5

# --- Set phrases

[PROTEST boycott]
verbs: boycott; (keep|leave) ~ (children|child|kids|pupils|sons) at home in protest; (pull|withdraw) ~ (children|child|kids) (from|out of) ~ in protest
subject: person, number, opp, lab, med, cvl, edu, rel, crowdpeople, ngo, bus, named, none
not subject: country, gov, igo, cop, leg, jud, lifeless
object: named, thing, event, trade, bus, place, body, number, none
actor: subject
recipient: object
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; inauguration; olympic*; championship; sanction*; call* to; ask*; urge*; plan*; threat*; never
trust: 0.5

[PROTEST riot]
verbs: (scuffle|brawl|tussle|fight|clash|grapple|skirmish|come to blows|exchange blows|trade blows|do battle|battle) with ~ (police|policemen|officers|omon|riot|guards|security|soldiers|troops)
subject: person, number, opp, edu, lab, cvl, crowdpeople, ref, none, rel
not subject: cop, mil, gov, country
actor: subject
recipient: with
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; smuggl*; drug*; militant*; front; army
trust: 0.6

[PROTEST demo]
verbs: (flood|throng|pack|jam|swamp|fill|crowd|cram|pour into|spill into|stream into|pour on to|pour onto) ~ (street|streets|square|avenue|centre|center|capital|minsk|boulevard|embankment|esplanade)
subject: crowdpeople, number, opp, lab, edu, cvl, person
not subject: cop, mil, vehicle, lifeless, troopsthing, disaster
actor: subject
recipient: none
count subject: participants
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; festival; carnival; concert; fair; christmas; new year; tourists; shoppers; football; fans; holiday; city day; victory day; water; rain; parade; funeral; market
trust: 0.55

[PROTEST demo]
verbs: form ~ (human|living|solidarity) ~ (chain|chains); form ~ (chain|chains) ~ of solidarity; come out ~ in ~ (courtyard|courtyards|yard|yards) to ~ (sing|drink|chant|wave); come out (to|in|with) ~ (flags|placards|flowers|banners|portraits)
subject: person, number, opp, lab, edu, cvl, crowdpeople, med, none, rel
not subject: cop, mil, lifeless
actor: subject
recipient: none
count subject: participants
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; rescuers; buckets; dance; children's
trust: 0.6
`;
