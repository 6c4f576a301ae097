/** The plainest turns of the wires, across all types: what is scheduled, who takes over, what blows up. The format is told in ../format.ts. */
export const everyday = `
# --- SANCTION -----------------------------------------------------------------------------------------------

[SANCTION expel]
verbs: (order|tell|ask|instruct|give) ~ to (leave|withdraw|go|depart|quit|pack); (order|tell|ask) ~ (out|home); be (ordered|told|asked) to (leave|pack|go|depart)
object: diplomat
actor: subject
recipient: object
count recipient: persons
absorbs: yes
without: for consultations; home for; advised; citizens to; residents
trust: 0.9

[SANCTION expel]
verbs: (order|tell|ask|instruct) ~ to (withdraw|recall|remove|reduce|cut|slash|trim|halve) ~ @diplomat
actor: subject
recipient: object
absorbs: yes
trust: 0.9

# --- PROTEST ------------------------------------------------------------------------------------------------

[PROTEST demo]
verbs: gather; assemble; come together; congregate; turn out; collect; meet up; mass; rally
subject: number, person, opp, cvl, lab, edu
not subject: troopsthing, cop, gov, ref, leg, mil, diplomat, igo
near: (in|on|to) (central|downtown) minsk; central (square|avenue|street|district); (outside|in front of|near|by|at) the (embassy|consulate|court|courthouse|prison|jail|parliament|ministry|presidential|government|kgb|city hall|police|polling|election); outside (a|the) ~ (embassy|consulate|court|prison|parliament|ministry|headquarters); (oktyabrskaya|october|independence|kalinovsky|freedom|victory|yakub kolas|bangalore) (square|avenue); city hall; polls closed; polling stations closed; polling closed
actor: subject
recipient: none
count actor: participants
implied actor: protesters
without: refugee*; migrant*; shoppers; fans; mourners; to vote; journalists; reporters; delegates; leaders; ministers; talks; summit; conference; troops; police gathered; hotel; to buy; concert; parade; mass; wreath*
trust: 0.7

# --- COERCE -------------------------------------------------------------------------------------------------

[COERCE arrest]
verbs: (lead|take|pull|haul|drag|remove|snatch|escort|march) ~ off ~ (bus|train|plane|flight|coach|ferry|minibus|tram|metro|aircraft); be (led|taken|pulled|hauled|dragged|removed|snatched|escorted|marched) off ~ (bus|train|plane|flight|coach|ferry|minibus|tram|metro|aircraft)
object: person, named, number, pronoun, opp, med, edu, cvl, body
not object: weapon, event, ref, thing
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: stretcher; rescuers; firefighters; pitch; field; ice; court; stage; explosives; luggage
trust: 0.8

[COERCE arrest]
verbs: be held; be being held; hold
object: person, named, number, opp, med, edu, cvl, lab
not object: weapon, event, post, talks, vote, protestevent, ref, troopsthing
subject: none, cop, jud, body
near: since (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the arrest|the rally|the protest*|last); (as|for being) (accomplice*|possible|suspect*|an accomplice|a suspect); suspected of; on suspicion; in connection with; as suspects; pending trial; without charge; incommunicado
actor: subject
recipient: object
count recipient: detained
implied actor: police
without: title; office; post; talks; rally was; protest was; election; vote; lead; shares; hostage; record; position; captive; prisoner of war; in high regard
trust: 0.6

[COERCE censor]
verbs: block; cut off; shut off; take down; knock offline; pull the plug on; black out; jam
object: med, site
not object: border, agreement, sanctions, law, aid, trade, vote, talks, country
subject: none, body, gov, bus, cop, jud, country, named, person
actor: subject
recipient: object
implied actor: authorities
without: hackers; hacker; twitter blocked; user; road; traffic; tackle; shot
trust: 0.8

[COERCE restrict]
verbs: be allowed; be permitted; be let; be able to (enter|cross|travel|use|drive|import|sell|buy|register)
object: person, body, number, med, ngo, bus, lab, edu, rel, opp, cvl, vehicle, ref
near: no longer
negated: yes
actor: subject
recipient: object
implied actor: authorities
without: if; would; himself
trust: 0.7

[COERCE ban]
verbs: (forbid|prohibit|bar|ban) ~ (embassy|embassies|consulates|diplomats|courts|companies|banks|schools|ministries|officials|hospitals|theatres|museums|plants|firms|airlines|operators|citizens|residents|shops|retailers) ~ (to|from)
actor: subject
recipient: object
absorbs: yes
trust: 0.8

[COERCE seize]
verbs: siphon off; siphon; skim off; tap; divert; take ~ without paying; help ~ to ~ (gas|oil)
object: trade, number, money
near: pipeline; oil; gas; transit; tonne*; tons; cubic; barrels
actor: subject
recipient: from, object
without: talent; tax; votes; reserves
trust: 0.65

# --- CONSULT ------------------------------------------------------------------------------------------------

[CONSULT]
verbs: be (scheduled|set|due|planned|expected|slated|pencilled in|arranged|fixed|booked) for; be to be held; be to take place; be (scheduled|set|due|planned|expected|slated) to (take place|be held|begin|start|open|resume|go ahead); schedule for; set for; plan for; arrange for
object: talks
actor: of, between
recipient: none
status: planned
without: hearing; court; trial; shareholders; board; session of parliament; exam; match; journalists; press; book; reading
trust: 0.7

[CONSULT visit]
verbs: discuss; talk over; thrash out; go over; debate; address; take up; broach; raise
subject: person, named, country, gov
not subject: cop, jud, expert, med, weapon, lifeless
near: (two|three) (presidents|leaders|ministers|prime ministers|sides|countries|foreign ministers|delegations|premiers); (presidents|leaders|ministers|prime ministers) of; their (meeting|talks|call|conversation); over the phone; by phone; by telephone; video link; behind closed doors; one on one; one-on-one
actor: subject
recipient: with
without: parliament; lawmakers; experts; bill; court; on air; interview; article
trust: 0.6

[CONSULT visit]
verbs: call on ~ (in|at); call upon ~ (in|at); drop in on; look in on
subject: person, named, pronoun, gov
target: person, named, gov
near: in (minsk|moscow|warsaw|vilnius|kyiv|berlin|brussels|paris|london|washington|sochi|st petersburg|beijing); at (his|her|their|the) (residence|office|palace|home|dacha|flat)
actor: subject
recipient: on, upon
without: to; for; that; urge*; voters; doctor
trust: 0.75

# --- GOVERN -------------------------------------------------------------------------------------------------

[GOVERN appoint]
verbs: take over ~ (government|ministry|post|presidency|office|portfolio|department|committee|agency|bank|council|administration|service|reins|job|role|premiership|chair); take over (as|at|from); step into ~ (post|job|shoes|role); move into ~ (post|job|office); assume ~ (office|post|duties|role|job|leadership|premiership|chair); succeed; succeed as; get ~ (post|job|portfolio)
subject: person, named, pronoun, gov
near: minister; ministry; government; bank; committee; kgb; council; governor; prosecutor; chairman; head; chief; premier; prime; agency; administration; ambassador; commander; secretary; mayor; presidency
actor: none
recipient: subject
implied actor: authorities
without: if; would; in attempt; efforts; coach; club; team; talks; by force; troops; rebels; territory; airport; building
trust: 0.65

[GOVERN dismiss]
verbs: make way for; make way at; make room for; give way to; be replaced by; be succeeded by; hand over ~ (post|office|reins|duties) to
subject: person, named, post, gov
not subject: thing, lifeless, cop
actor: none
recipient: subject
implied actor: authorities
without: ambulance; traffic; pedestrians; if; crowd; convoy; housing; hotel; laughter; anger; fear
trust: 0.6

# --- AID ----------------------------------------------------------------------------------------------------

[AID]
verbs: pay out; pay; disburse; release; transfer; unlock; hand over; send; approve; advance; wire; remit
object: money, aid, number
near: (first|second|third|fourth|next|last|new|final) (instalment|installment|tranche|portion|part of the loan|payment|slice|tranches|instalments); tranche of; instalment of; installment of
actor: subject
recipient: to, indirect
measures: money
without: fine; compensation; bail; salary; salaries; ransom; rent; if; pension*; tax; gas bill; fifty dollars; dollars to a fund; at christmas; for christmas; having sent; accused of sending; convicted; charged; sentenced; penal colony; for sending; postcard*; letter*
trust: 0.65

# --- ASSAULT ------------------------------------------------------------------------------------------------

[ASSAULT heavy-weapons]
verbs: launch; fire; loose off; lob; send; shoot
object: weapon, projectile
not object: crowdweapon
subject: country, mil, gov, body, person, none, place, named
near: (at|on|against|toward|towards|into|over) (ukraine|kyiv|kiev|chernihiv|zhytomyr|rivne|kharkiv|lviv|odesa|ukrainian|the ukrainian|targets|the city|the town|cities); (fuel|oil|ammunition) depot; killing; wounding; destroyed a; hit a
actor: subject
recipient: at, against, on
without: test*; exercise*; drill*; training; would; if; could; capable; accus*; flares; firework*
trust: 0.65

# --- INCIDENT -----------------------------------------------------------------------------------------------

[INCIDENT accident]
verbs: blow up; explode; burst; rupture; catch fire; catch alight; go up in flames; burst into flames; overheat; fail; break down; short-circuit; collapse; cave in; topple; overturn; derail; burn down; burn out; give way; fall apart; crack
subject: plantthing, vehicle, thing
not object: thing
not subject: wrecker, bombthing, crowdweapon, weapon, person, body, talks, agreement, trade, market, vote, law, country, case, event, protestevent, lifeless, sanctions
near: brake; brakes; steering; transformer; boiler; reactor; pipe; pipeline; turbine; generator; tank; cylinder; engine; tyre; roof; bridge; wall; crane; ceiling; balcony; floor; stand; scaffolding; chimney; workshop; warehouse; hangar; barn; refinery; plant; substation; cable; main; dam; lift; elevator
actor: none
recipient: none
without: bomb*; attack*; saboteur*; sabotage; partisan*; drone*; missile*; talks; currency; rouble; ruble; market; prices; regime; economy; government; if; could; would; film; hopes
trust: 0.65

[INCIDENT accident]
verbs: set ~ (on fire|ablaze|alight|fire to); (spark|start|cause|trigger|ignite) ~ (fire|blaze|inferno)
subject: thing, disaster, weapon, accident
not subject: person, body, opp, cop, mil, bombthing, country
near: debris; wreckage; lightning; spark*; cigarette; short circuit; wiring; heater; stove; fireworks; dry grass; fragments; embers
actor: none
recipient: none
without: talks; debate; if; would
trust: 0.7

[INCIDENT]
verbs: go missing; disappear; vanish; drop out of sight; be last seen
subject: person, named, pronoun, opp, med, gov, cvl
not subject: weapon, property, vehicle, text, money, thing, lifeless
actor: none
recipient: subject
without: from radar; radars; kgb; abducted; kidnapped; mystery of; from shelves; from shops; social media; from view; crowd
near: since; (january|february|march|april|may|june|july|august|september|october|november|december); monday; tuesday; wednesday; thursday; friday; saturday; sunday; years ago; without trace; without a trace; in 1999; in 2000; in 2020; in 2021; weeks; days
trust: 0.5

# --- RELOCATE -----------------------------------------------------------------------------------------------

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

# --- COOPERATE ----------------------------------------------------------------------------------------------

[COOPERATE]
verbs: (share|exchange|swap|pool) ~ (intelligence|information|data|findings|evidence|experience|files|fingerprints|expertise) with; (pass|hand|transfer|provide|relay|forward) ~ (intelligence|information|data|findings|evidence|files) to; (exchange|swap|pool) ~ (intelligence|information|data|evidence)
subject: country, gov, cop, mil, body, igo, place, none, jud
actor: subject
recipient: with, to
without: journalist*; media; court; hackers; leaked; kgb; police channel; subscribers; if; would; public; spying; spies; treason; extremis*
trust: 0.65

[COOPERATE]
verbs: take part in; participate in; join; train in; train at; attend
near: (nato|joint|allied|csto|multinational|international) (exercise|exercises|drill|drills|manoeuvres|maneuvers|war games)
subject: country, mil, troopsthing, gov, number, person, none, place
actor: subject
recipient: with
count actor: troops
trust: 0.6

# --- REQUEST, ACCUSE, THREATEN, REJECT, ELECT, SUPPORT ---------------------------------------------------------

[REQUEST assist]
verbs: (ask|petition|beg) ~ for ~ (asylum|protection|refuge|shelter|citizenship|papers|documents); (apply|file) for ~ (asylum|protection|refuge|status); claim asylum; (apply|ask|petition|request|appeal) for ~ (asylum|protection|visa|visas|document|documents|passport|passports|citizenship|residence|permit|refuge|refugee|loan|loans|membership|credit|aid); (file|submit|lodge|hand in) ~ (application|applications|request|requests) for; (seek|request) ~ (asylum|protection|citizenship|refuge)
actor: subject
recipient: from, to
count actor: persons
without: if; would; could; helps; how to; journalists
trust: 0.7

[ACCUSE investigate]
verbs: issue ~ (warrant|summons|red notice|arrest warrant|indictment) ~ (for|against); put ~ on ~ wanted list; place ~ on ~ wanted list; issue ~ warrant
actor: subject
recipient: for, against, object
implied actor: prosecutors
without: travel warrant; if; would
trust: 0.75

[ACCUSE investigate]
verbs: (seek|demand|claim|pursue|sue for|go to court for) ~ (compensation|damages) ~ (court|courts|arbitration|tribunal); take ~ to (court|arbitration|the tribunal); go to (court|arbitration) over; file ~ (suit|claim|lawsuit) against
subject: country, gov, bus, body, person, named, igo, ngo, pronoun
actor: subject
recipient: from, against, object
without: football; doping
trust: 0.7

[ACCUSE disapprove]
verbs: (describe|depict|portray|characterise|characterize|paint|brand|label|decry|slam|dismiss|condemn) ~ as ~ (attack|assault|provocation|violation|blackmail|farce|sham|crime|outrage|madness|disgrace|betrayal|aggression|piracy|terrorism|theft|robbery|lie|lies|nonsense|absurd|illegal|unlawful|unacceptable|hostile|unfriendly|repression|persecution|revenge|reprisal|mockery|travesty|interference|pressure|discrimination|bullying|intimidation|hypocrisy|shameful|barbaric|cynical|unjust|politically)
subject: person, body, named, country, gov, place, igo, ngo, opp, pronoun, number, leg, none
actor: subject
recipient: object
without: if; would; novel; film
trust: 0.75

[THREATEN restrict]
verbs: (promise|vow|pledge|announce|prepare|warn of) ~ (painful|harsh|tough|mirror|symmetrical|asymmetrical|retaliatory|proportionate|appropriate|adequate|severe|serious|crushing|swift) ~ (response|measures|measure|answer|consequences|reply|steps|blow|action|retaliation|countermeasures)
subject: country, gov, person, named, place, igo, pronoun, body, mil, none
actor: subject
recipient: to, against, on
without: if asked; to the pandemic; to inflation; crisis
trust: 0.75

[REJECT]
verbs: walk out of ~ (conference|meeting|talks|session|room|hall|negotiations|debate|chamber|ceremony); storm out of; walk out on; walk out in protest
subject: country, gov, person, named, leg, diplomat, igo, number, body, place
not subject: lab, edu
actor: subject
recipient: none
without: prison; jail; colony; factory; plant; court free; game; match
trust: 0.65

[ELECT result]
verbs: (go|fall) to ~ (party|parties|candidate|candidates|supporters|loyalists|independents|communists|opposition|women); (win|take|get|secure|gain|pick up|capture|collect) ~ (seats|mandates|constituencies)
near: seats; mandates; constituencies
subject: number, thing, pty, opp, person, named, body, leg, vote
actor: none
recipient: subject
implied actor: voters
without: if; would; campaign; hopes; could; on the council; on the board; theatre; lottery; plane; bus
trust: 0.65

[SUPPORT]
verbs: praise; commend; hail; applaud; compliment; speak highly of; laud
object: vote, measure, agreement, law, event, release
subject: igo, gov, thing, number, body, person
near: observers; mission; monitors; team of; team from; delegation; commonwealth of independent states; cis; shanghai; interparliamentary
actor: subject
recipient: object
without: not
trust: 0.6
`;
