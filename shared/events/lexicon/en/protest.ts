/** PROTEST in English. The format is told in ../format.ts. */
export const protest = `
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
