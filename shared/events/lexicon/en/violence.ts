/** English words for bodily violence. The format is told in ../format.ts. */
export const violence = `
# --- ASSAULT beat

[ASSAULT beat]
verbs: beat up; club; kick; punch; hit ~ with; strike ~ with; strike on; strike ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ in ~ (face|head|stomach|back|ribs|chest); hit ~ on ~ (head|back|legs); bludgeon; batter; knock ~ to the ground; knock ~ down; thrash; manhandle; rough up; lash out at; maul; baton; truncheon; pummel; slap; lay into; set upon; trample; beat unconscious; break ~ (rib|arm|leg|nose|jaw|arms|ribs|finger|teeth|skull); shove ~ against; pin ~ to ~ ground; slam ~ against; bash; headbutt; beat to death; knee; drag ~ by the hair; throw ~ to the ground; push ~ to the ground; fracture ~ (skull|rib|arm|leg); stamp on; jump on; use force against; beat with; beat black and blue; cane; flog; lay hand on; leave ~ with ~ (bruise|concussion|broken|bruises); concuss; knock out ~ teeth; push to ~ ground; wrestle to ~ ground
target: person, named, number, pronoun, none
not target: weapon, trade
actor: subject
recipient: object, on, possessor
count recipient: injured
implied actor: police
without: drum; market; verbally; policy; ball; gold medal; kick off; kicked off; referee; coach; bucket; goal; match; in straight set*; iron*; record; habit; kick* (him|her|them|us|me) out; kick* out; jump*; ski*; skating; slipped; fell; crane; stairs; horse; bike; bicycle; icy; per cent; percent
trust: 0.75

[ASSAULT beat]
verbs: beat; assault; attack; hit; strike; injure; hurt; wound; bruise
object: person, named, number, pronoun
not object: country, place, accident, text, weapon, bus, event
near: enforcer*; detention; beatings; police; officer*; guard*; baton*; truncheon*; men; warder*; fist*; detain*; protest*; prison; jail; cell; omon; custody; demonstrator*; masked; soldiers; security; boots; stick; thugs; assailant*; unknown; kicked; van
without: clock; clocks; election; rival; rivals; tennis; match; open; final; drum; market; record; score; verbally; retreat; league; goal; missile; drone; crash; fire; tank; explosion; blast; gas explosion; sanctions; chord
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

# Blows by those in uniform need no more words.
[ASSAULT beat]
verbs: kick; punch; club; truncheon; bludgeon; beat up; knee; cudgel; beat ~ with ~ (truncheon|truncheons|baton|batons|rifle|butts)
subject: cop
target: person, named, number, pronoun, opp, med
not object: weapon, country, place, event, text, vehicle, trade, thing
actor: subject
recipient: object
count recipient: injured
without: match; goal; ball; drum; record; if; would; habit; card; off duty; door; league; players; team; championship; tournament; medal; gold; round
trust: 0.75

[ASSAULT firearms]
verbs: be hit by ~ (bullet|bullets|shot|round); be struck by ~ (bullet|bullets|round); be wounded by ~ (bullet|bullets|shots|gunfire|round); hit ~ with ~ (bullet|bullets); be hit ~ by ~ rubber ^bullet; be hit in ~ (leg|legs|knee|knees|chest|arm|shoulder|neck|stomach) by
target: person, named, number, pronoun, bodypart, med, opp, cop, mil
subject: cop, mil, none, person, number, crowdweapon, weapon, thing, pronoun
near: bullet*; gunfire; shot; shots; round; rounds; fired; opened fire
actor: subject
recipient: object
count recipient: injured
implied actor: police
without: ball; puck; film; game; hunter*; wolf; boar
trust: 0.75

[ASSAULT primitive]
verbs: injure; hurt; wound; strike; hit; attack; pelt; bruise; suffer ~ (fracture|fractured|concussion|injury|injuries|bruises)
target: cop, mil, person, number, named, pronoun, none
subject: none, ref, person, number, thing, opp, cvl, crm, pronoun
near: stone; stones; bottle; bottles; rock; rocks; brick; bricks; branches; logs; stump; stumps; planks; molotov*; petrol bomb*; knife; knives; slingshot*; catapult*
actor: subject
recipient: object
count recipient: injured
without: accident; fell; hail; truncheon*; baton*; grenade*; bullet*; mine; missile; drone; match; game; film; kidney; gall; gun; shot; collapse*; avalanche; quarry; stone age
trust: 0.8

[ASSAULT beat]
verbs: break; fracture; crack; knock out; dislocate; smash; bruise; injure; split; burst; damage; hurt; black
object: bodypart
near: police; officer*; guard*; baton*; truncheon*; men; warder*; kick*; detain*; protest*; prison; jail; cell; omon; custody; masked; interrogat*; kgb; arrest*; beat*; riot
subject: cop, none, person, number, pronoun
not subject: vehicle, accident
actor: subject
recipient: possessor, of
implied actor: police
without: crash*; skiing; fell; fall; match; race; accident; icy; game; diagnos*; =broken @bodypart; =fractured @bodypart; =cracked @bodypart; describ*
trust: 0.7

[ASSAULT beat]
verbs: have ~ (broken|fractured|smashed|knocked|crushed|dislocated); suffer ~ (concussion|bruises|fractures|fracture|ribs|injuries|haematoma|injury|jaw); sustain ~ (concussion|bruises|fractures|injuries|fracture|haematoma|injury); come out ~ (bruise|bruises|broken|concussion|black|limping); come out of ~ (bruise|bruises|broken|concussion|black); emerge ~ (bruise|bruises|broken|concussion); leave ~ (bruise|bruised|bleeding|bloodied|limping); be treated for ~ (bruises|injuries|wounds|concussion|fractures); end up in ~ (hospital|intensive); need ~ stitches; lose ~ (eye|tooth|teeth|consciousness); take ~ (blow|blows|beating); get ~ (beating|truncheon|baton|blows)
subject: person, named, number, pronoun
near: police; officer*; guard*; baton*; truncheon*; custody; jail; prison; detention; omon; riot; protest*; rally; beaten; beat; beating; interrogat*; demonstrat*; kgb; cell; akrestsina; okrestina; cordon
actor: by, from
recipient: subject
count subject: injured
implied actor: police
without: polls; poll; crash; fire; fell; collision; match; accident; icy; ski*; covid*; stroke; virus
trust: 0.65

[ASSAULT beat]
verbs: hit; strike; beat; lash; whip; kick; punch; jab; prod
near: soles; cellmate; cellmates; batons; truncheon*; baton; cell; custody; guards; police; officers; soldiers; stomach; ribs; kidneys; fists; boots; van
target: person, named, number, pronoun, bodypart, opp
not target: country, weapon, bus
subject: cop, none, mil, person, pronoun
actor: subject
recipient: object, on
implied actor: police
without: rivals; arch-rival*; city rival*; goal; league; match; record; market; drone*; missile*; crash; car; lorry; storm; wave; covid; sanctions; deal; strike a; balance; ball
trust: 0.6

[ASSAULT beat]
verbs: tear into; wade into; rip into; set about; rain ~ blow on; lash out at; swing ~ (truncheon|truncheons|baton|batons|fist|fists) at; take ~ (truncheon|truncheons|baton|batons|fists|boots) to; floor; work over; beat ~ black and blue; beat ~ senseless; kick ~ senseless; knock ~ senseless; shove ~ to ~ (asphalt|ground|floor|wall|tarmac|pavement); throw ~ to ~ (asphalt|floor|tarmac|pavement); fling ~ to ~ (ground|asphalt|floor|tarmac|pavement); lay about; flail at; hammer; wallop; smack; cosh; drub; smash ~ (face|head|knee|knees|nose|teeth); put ~ in hospital; put ~ in ~ hospital; leave ~ (bleeding|unconscious|bloodied|for dead)
subject: cop, mil, crm
target: person, number, named, pronoun, crowdthing
actor: subject
recipient: object, at, on, into, to, about, possessor
implied actor: police
without: if; would; speech; interview; report; article; critics; speeding; data; work; rivals; arch-rival*; city rival*; match
trust: 0.7

[ASSAULT beat]
verbs: be left with; come away with; walk away with; end up with; wake up with; return with; come home with; come back with; be brought out with; be taken to hospital with; be hospitalised with; be admitted with; nurse; bear; show; display; have; suffer; sustain; receive; get; carry
subject: person, named, number, pronoun
not subject: accident, vehicle
near: (broken|cracked|fractured|bruised|smashed|dislocated|split) ~ @bodypart; concussion; bruises; bruising; black eye; head injury; head injuries; haematoma*; stitches; traces of beating; signs of beating; marks of beating; burst eardrum
actor: by
recipient: subject
count subject: injured
implied actor: police
without: crash; fell; fall; collision; match; accident; icy; ski*; game; car; bike; training; race; fire; explosion; blast; storm; derail*; overturned; bus; bulls
trust: 0.5

[ASSAULT beat]
verbs: kneel on; sit on; stand on; step on; tread on; stamp on; stomp; stomp on; twist; wrench; yank; pin down; pin to; press ~ to ~ (ground|wall|asphalt|floor); slam ~ (into|onto|to); smash ~ (into|onto) ; hurl ~ (to|against); fling ~ (to|against); drag ~ (along|across|by); rain blows on; rain blows down on; work ~ over; work over; give ~ (beating|thrashing|hiding|pasting); knock ~ (unconscious|out|senseless); leave ~ (unconscious|bleeding|bloodied|bruised); finish off; cosh; whack; wallop; clout; elbow; swing at; lunge at; go for; fall on; attack; tackle
target: person, named, number, pronoun, bodypart
subject: cop, person, none, mil
near: police; officer*; omon; riot; truncheon*; baton*; batons; guard*; guards; warder*; masked; plainclothes; kgb; detain*; custody; cell; protest*; demonstrator*; security; soldiers
actor: subject
recipient: object, on, possessor
count recipient: injured
implied actor: police
without: match; goal; film; festival; drone*; missile*; dance; referee; verbally; sentence; minister; tank*
trust: 0.6

[ASSAULT beat]
verbs: beat; beat and rob; attack; assault; rob; hit; injure; hurt; punch; kick; batter
target: person, named, number, pronoun, ref, cvl, med, opp
subject: person, cop, none, mil, number, crm, pronoun
near: prisoner*; inmate*; akrestsina; okrestina; zhodzina; migrant*; refugee*; unknown men; unidentified; unknown assailants; thug*; attacker*; assailant*; mugger*; stairwell; outside her home; outside his home; with a hammer; with sticks; with bats; in the street; people beat; beaten by; attacked by; severely; brutally; savagely; badly; unconscious
actor: subject, by
recipient: object
count recipient: injured
without: match; team; rivals; arch-rival*; city rival*; election; record; market; forecast*; expectations; inflation; goal; missile*; drone*; sanction*; verbally; troops; army; league; seed; final; criticis*
trust: 0.6

[ASSAULT beat]
verbs: set about; lay into; go at; fall upon; pile into; pounce on; waylay; jump; ambush; turn on
target: person, named, number, pronoun
near: iron bar*; bats; baseball bat*; sticks; knuckleduster*; truncheon*; batons; fists; boots; clubs; hammer; stairwell; outside her home; outside his home; unknown; thugs; masked
subject: person, none, cop, crm, number
actor: subject
recipient: object, about, at, upon, into, on
count recipient: injured
without: match; goal; dog; task; work; election; critics; food
trust: 0.6

[ASSAULT beat]
verbs: be beaten; be beaten up; be clubbed; be kicked; be punched; be battered; be assaulted; be set upon; be brutalised; be manhandled
subject: person, pronoun, number, named, opp, med
actor: agent
recipient: subject
count subject: injured
implied actor: police
near: legs; backs; buttocks; heads; kidneys; ribs; soles; night; again; many; arrest; upon arrival; hospitalised; hospitalized; detention; detainee*; law enforc*; enforcer*; siloviki; bus; cell; custody; released; bruises; injuries; unconscious
without: final; match; semi-final; seed*; set; sets; title; championship; election; points; votes; goal*; market; league; round; record; drum; eggs; open; cup; tie
trust: 0.6

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
without: into; medal*; talk that; rumour*; rumor*; fired; opened fire; gunfire; commandos; final; finals; match; semi-final*; quarter-final*; seed*; set; sets; title; championship*; election; polls; points; votes; goal*; market*; league; round; record; drum; eggs; open; cup; tie; team; teams; club; runner-up; rivals; arch-rival*; city rival*; incumbent; verbally; online; cyber*; critics; covid*; virus; illness; car; cars; lorry; truck; bus; train; tram; bullet*; missile*; drone*; shell*; rocket*; lightning; storm; hail; ball; puck; sanction*; tariff*; crisis; disease; inflation; dog; dogs; bear; wolf; wolves; bees; by ~ per cent; if; would; grief; idea; wave; target*; list; tennis; chess; hockey; football; score; strike; debt*; live round; rounds; knife; axe; prices; cost*; tax*; as a child; in childhood; horse; husband; father
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
without: match; goal; ball; drum; rivals; arch-rival*; city rival*; record; market; verbally; van; minibus; paddy; missile*; drone*; off duty; if; would; car; bus; league; trial
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

[ASSAULT beat]
verbs: (rain|rain down|fall|land|come down|shower) ~ (on|onto|upon)
subject: blowthing
actor: from, of
recipient: on, onto, upon
implied actor: police
without: if; market; economy; financial
trust: 0.7

[ASSAULT beat]
verbs: crack; break; fracture; split; knock out; bruise; smash; knock ~ unconscious; split open; tear; knock ~ to ~ ground
subject: blowthing
actor: from, of
recipient: possessor, object
implied actor: police
without: if; record; market; economy
trust: 0.65

[ASSAULT beat]
verbs: (inflict|deal|deliver|administer|rain|land|cause) ~ (injury|injuries|wounds|beating|beatings|blows|bruises|bodily harm|suffering|burns|fractures) ~ (on|to); (break|crack|fracture|smash) ~ (his|her|their) ~ (rib|ribs|arm|nose|jaw|skull|leg|fingers|teeth)
subject: cop, mil, crm
actor: subject
recipient: on, to, possessor, indirect
without: if; sentenced; convicted; charged; match; boxing
trust: 0.6

[ASSAULT beat]
verbs: (deliver|land|rain|inflict|strike|deal|aim) ~ (blow|blows|punches|punch|kicks|kick|beating) ~ (to|on|at|at the|down on); take ~ (blows|blow|kicks|truncheon) to ~ (head|body|face|back|kidneys|legs); rain ~ (blows|punches|kicks); give ~ (beating|hiding|kicking|thrashing)
subject: cop, mil, person, named, none, number
target: person, number, pronoun, named, opp, med, edu, bodypart, thing
not target: gov, country, bus
actor: subject
recipient: to, on, at, indirect, object
count recipient: injured
without: reputation; economy; hopes; talks; morale; heavy blow to; serious blow to; election*; match; ring; boxer; fight for title; rivals; plans; bloc
trust: 0.65

# --- ASSAULT torture

[ASSAULT torture]
verbs: torture; mistreat; ill-treat; abuse; electrocute; stun; subject ~ to (torture|beating|electric|abuse|ill-treatment); waterboard; starve; force ~ to (kneel|stand|crawl|run|sing|lie); make ~ (stand|kneel|crawl|run|lie|sing); be made to (stand|kneel|crawl|run|lie|sing); be forced to (stand|kneel|crawl|run|lie|sing); humiliate; administer ~ shock; use ~ electric; torment; keep ~ in stress; taser; strip ~ naked; keep ~ standing; deprive ~ of sleep; threaten ~ with rape; apply ~ electric; use ~ taser on
target: person, named, number, none, pronoun
actor: subject
recipient: object, on
implied actor: police
implied recipient: detainees
without: victory; win; defeat; fans; news; criticism; sanction*; tariff; power; position; trust; process; rivals
trust: 0.75

[ASSAULT torture]
nouns: torture; ill-treatment; mistreatment; ^abuse of detainee; ^abuse of prisoner; ^abuse of inmate
actor: subject
recipient: object
needs: recipient
implied actor: police
without: credible; way of; kind of; allegations of; claims of; reports of; methods of torture; method of torture; forms of torture; instruments of torture; use of torture; against torture; report of; committee; investigat*; inquiry; convention; allegations; prevention; call* for; probe; victims of; sued; sues; complained of torture; complain of torture; evidence of torture; accusations of torture; guilty of torture; suspected of torture; charged with torture
trust: 0.45

[ASSAULT torture]
verbs: (put|pull|hold|place|tie|slip|jam) ~ (bag|sack|hood|helmet|mask) over; give ~ electric; give ~ shock; apply ~ (current|shocks|electrodes|electricity); use ~ (stun gun|taser|electroshock|electric) on; hang ~ by ~ (wrists|arms|feet|legs); suffocate ~ with; choke; hold ~ head under; douse ~ with; set ~ dog on; set dogs on; make ~ (sign|confess|sing|stand|kneel|crawl|run|lie|squat) ; keep ~ in ~ (cold|stress|standing); leave ~ in ~ cold; keep awake; keep ~ awake; pack ~ into ~ cell; cram ~ into ~ cell; extract ~ with; extract ~ under; beat ~ out of; stick ~ needles; scald; burn ~ with; threaten ~ with rape; line ~ up against; mock ~ execution; stage mock execution; put ~ through ~ (ordeal|gauntlet); force through ~ gauntlet; run ~ gauntlet; pour ~ water over; pour ~ chlorine; spread-eagle; stretch ~ in ~ splits; hood; blindfold and beat
target: person, named, number, none, pronoun, thing, bodypart
near: police; officer*; guard*; warder*; kgb; men; omon; custody; prison*; jail; cell; colony; detain*; interrogat*; interrogation; torture*; confess*; gravel; electric; station; investigator*; soldiers; truncheon*; inmates; masked; basement; floor; wall
subject: cop, none, person, number, pronoun, body, mil
actor: subject
recipient: object, on, possessor, to
implied actor: police
implied recipient: detainees
without: film; play; coffee; rescue; smoke; fire; tea; deal; national anthem; choir
trust: 0.6

[ASSAULT torture]
verbs: taser; tase; keep on ~ (knees|feet); keep ~ kneeling; hold ~ on ~ knees; force onto ~ knees; force ~ to ~ knees; keep face down; lie face down; force ~ face down; make ~ run; crowd into; cram into; starve; deprive of sleep; handcuff to ~ (radiator|bed|pipe); chain to; shave ~ head; cut ~ hair; spray ~ paint; mark ~ with paint
target: person, named, number, pronoun, peaceful
subject: cop, none, person, number, pronoun, body, mil
near: inmate*; prisoner*; detainee*; detained; police; guards; officer*; cell; custody; hours; kgb; interrogat*; jail; prison; password; confess*; knees; wall
actor: subject
recipient: object
implied actor: police
implied recipient: detainees
without: hunger strike; protest*; church; prayer; photo; train
trust: 0.65

[ASSAULT torture]
verbs: strangle; suffocate; choke; smother; spend ~ (night|hour|hours|day|days) ~ (lying|kneeling|standing|squatting|handcuffed); lie ~ (hours|night) face; have to (stand|kneel|squat|lie|crawl|run) for; be left ~ (cold|naked|handcuffed); electrocute; hang ~ up; burn ~ with ~ (cigarette|cigarettes); stamp on ~ hand
target: person, named, number, pronoun
near: bag; detain*; detained; police; cell; guards; officers; custody; kgb; jail; interrogat*; face down; prison; inmates; omon; handcuffed; gymnasium; floor; yard; corridor; hours
subject: cop, none, person, pronoun, number, opp, mil
actor: subject
recipient: object, subject
implied actor: police
implied recipient: detainees
without: wife; film; seal; church; protest*; hunger; accident; queue
trust: 0.55

[ASSAULT torture]
verbs: (put|subject) ~ (through|to) ~ (shock|shocks|ordeal|beatings|torment|mock execution); (wire|hook) ~ up to ~ (battery|electrodes|current); (deny|deprive) ~ (of sleep|sleep) for
subject: cop, none, person
actor: subject
recipient: object
implied actor: police
without: if; would; training; film
trust: 0.65

[ASSAULT torture]
verbs: (keep|hold) ~ in (handcuffs|shackles|irons|chains); keep ~ (kneeling|standing|handcuffed|naked|awake|shackled|bent) ; hold ~ (naked|shackled|handcuffed|kneeling); make to (kneel|stand|run|crawl|sing|lie|squat|shout|march); force to (kneel|stand|run|crawl|sing|lie|squat|shout|march|undress); run ~ (through|between) ~ (line|lines|rows|corridor|gauntlet); make ~ run ~ gauntlet; beat ~ on ~ (soles|heels|kidneys); rain blows; burn ~ with ~ (cigarette|cigarettes|iron); pull out ~ (nails|teeth|hair); drown ~ in ~ bucket; shock; give ~ (shocks|electric); threaten ~ with ~ (rape|truncheon|execution); set on ~ dogs; strip ~ (naked|to)
target: person, named, number, pronoun, none, opp, peaceful
near: prisoner*; inmate*; detainee*; detained; guard*; officer*; police; kgb; cell; custody; akrestsina; okrestina; jail; prison; colony; hours; interrogat*; truncheon*; masked; soldiers; warders; wall
subject: cop, mil, none, person, number, pronoun, body
actor: subject
recipient: object
implied actor: police
implied recipient: detainees
without: film; hunger strike; church; prayer; photo; museum; dance; race; marathon; choir; school
trust: 0.6

[ASSAULT torture]
verbs: hang ~ (up by|from|by)
object: person, named, number, pronoun, opp, peaceful
near: prisoner*; inmate*; detainee*; detained; guard*; officer*; police; kgb; cell; custody; akrestsina; okrestina; jail; prison; colony; hours; interrogat*; truncheon*; masked; soldiers; warders; wall
subject: cop, mil, none, person, number, pronoun, body
actor: subject
recipient: object
implied actor: police
without: film; hunger strike; church; prayer; photo; museum; dance; race; marathon; choir; school; telephone; phone
trust: 0.6

[ASSAULT torture]
verbs: pour ~ (bleach|chlorine|water|urine|boiling) (on|over|into|onto); spill ~ (bleach|chlorine); spray ~ (chlorine|pepper|paint) into; flood ~ cell; turn off ~ (heating|water); starve ~ of ~ (air|oxygen|food); pack ~ (into|in) ~ cell; squeeze ~ into ~ cell; stuff ~ into ~ cell; sleep ~ on ~ (floor|concrete); make ~ sleep; keep ~ light on; shine ~ light
subject: cop, none, person, number, pronoun
near: inmate*; prisoner*; detainee*; cell; cells; warder*; guards; jailers; akrestsina; okrestina; prison; jail; custody; punishment cell
actor: subject
recipient: none
implied actor: police
implied recipient: detainees
without: plumber*; pipe; repair*; garden; firefighters; film; hospital
trust: 0.55

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

# --- ASSAULT crowd-control

[ASSAULT crowd-control]
verbs: fire ~ @crowdweapon; use ~ @crowdweapon; unleash ~ @crowdweapon; deploy ~ @crowdweapon; turn ~ @crowdweapon; hurl ~ @crowdweapon; throw ~ @crowdweapon; lob ~ @crowdweapon; launch ~ @crowdweapon; set off ~ @crowdweapon; let off ~ @crowdweapon; spray ~ @crowdweapon; resort to ~ @crowdweapon; toss ~ @crowdweapon; detonate ~ @crowdweapon; shoot ~ @crowdweapon; train ~ @crowdweapon; aim ~ @crowdweapon; direct ~ @crowdweapon; employ ~ @crowdweapon; teargas; tear-gas; gas; douse; hose; hose down; pepper-spray; disperse ~ with; spray; drench
not object: country, law, aid
subject: cop, mil, person, gov, none, country, body
actor: subject
recipient: at, on, against, among, into, over, to, object, towards
implied actor: police
implied recipient: protesters
without: firefighter*; fields; crops; paint; graffiti; flag; flags; slogan*; inscription*; wall; walls; bus stop; asphalt; hit by
trust: 0.8

[ASSAULT crowd-control]
verbs: disperse; break up; charge at; wade into; charge; charge into; drive ~ off ~ (square|street); clear ~ (square|street|street of); chase; chase ~ away; push ~ off ~ (square|street); force ~ off ~ (square|street); break through ~ chain
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

[ASSAULT crowd-control]
verbs: break up; disperse; scatter; clear; drive; push; sweep; rout; charge; beat back; block and; attack; fire at; wade into; crush; quash; put down; suppress; quell; stamp out; snuff out; empty; uproot; tear down; rip down; flatten; dismantle; remove; smother
object: protestevent, crowdthing, opp
subject: cop, mil, none, gov, body, country, place
near: police; riot; officer*; security; omon; troops; batons; baton; truncheon*; gas; water cannon; force; square; tents; camp; column; grenades; dawn; demonstrat*; protest*; rally; march; violently; brutally; stun
actor: subject
recipient: object
implied actor: police
implied recipient: protesters
without: court; lawsuit; soviet; revolt of; investor*; traffic; market; criminal case; charged with; charges; treason; strike committee
trust: 0.6

[ASSAULT crowd-control]
verbs: go off; explode; burst; fly; rain; land; fall; be fired; be used; be thrown; be deployed
subject: crowdweapon
near: marchers; protest*; crowd*; demonstrat*; square; street; avenue; police; rally; among; feet; people
actor: from, by
recipient: among, at, over, on, into
implied actor: police
implied recipient: protesters
without: training; exercise*; warehouse
trust: 0.7

[ASSAULT crowd-control]
verbs: respond with; answer with; reply with; counter with; open up with; move in with; attack with; wade in with; go in with; hit ~ with; meet ~ with; greet ~ with; sweep; rake; drench; blast; strafe; soak; knock over
near: rubber bullets; rubber; flash grenades; stun grenades; grenades; tear gas; water cannon; water cannons; batons; truncheons; pepper spray; gas
subject: cop, mil, crowdweapon, none, body, gov, country
actor: subject
recipient: at, on, against, object
implied actor: police
implied recipient: protesters
without: sanction*; note; field; crops; fire hose; farm; exercise*; car; criticism
trust: 0.6

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

[ASSAULT crowd-control]
verbs: blind; maim; deafen; wound; injure; burn; concuss; hit; strike; knock out; tear off; hurt; scorch; bruise
subject: crowdweapon
object: person, named, number, opp, med, bodypart, cvl, pronoun
actor: of, possessor
recipient: object
count object: injured
implied actor: police
without: troops; soldier*; war; front; drone; missile*; if; officer was; policeman was; market
trust: 0.65

[ASSAULT crowd-control]
verbs: (flush|drive|force|push|chase|clear|disperse|scatter|repel|beat back|break up|dislodge) ~ with ~ (tear gas|water cannon|water cannons|stun grenades|rubber bullets|gas|pepper spray|flash grenades|jets of water)
subject: cop, mil, none
object: person, number, opp, crowdthing, protestevent, demothing, lab, edu, pronoun, peaceful, ref
actor: subject
recipient: object
implied actor: police
implied recipient: protesters
without: if; would; lorry; furnace
trust: 0.75

[ASSAULT crowd-control]
verbs: split; divide; cut; cut ~ in two; break; break up; scatter; press; push; squeeze; drive; drive back; hem in; force back; sweep; charge; rush; ram; plough into; wade into; disperse; flush; clear
subject: cop, policething, mil, none
target: crowdthing, crowdpeople, opp, person, number, protestevent
near: (with|using|firing|fired|deploying|by|threw|throwing|lobbed) (stun|flash|gas|tear|water|rubber|batons|shields|smoke|pepper|noise|flashbangs|grenades|cannon|horses)
actor: subject
recipient: object, into
implied actor: police
implied recipient: protesters
without: border; migrant*; match; football; if; film; accident; train; fans
trust: 0.65

[ASSAULT crowd-control]
verbs: (tear|rip|lay|wade|charge|plough|plow|pile|storm|crash|drive|plunge) into ~ (crowd|crowds|protesters|demonstrators|marchers|column|march|rally|students|women|pensioners|picket|people)
subject: cop, mil, none, policething
actor: subject
recipient: into
without: if; could; tractor; bus; car; van; lorry; balloon; accident; joined
trust: 0.7

# --- ASSAULT firearms

[ASSAULT firearms]
verbs: shoot; shoot dead; gun down; open fire on; open fire at; open fire; fire on; fire at; fire into; fire shot at; fire upon; shoot at; fire live; shoot ~ in the; fire ~ round; fire ~ shot; fire ~ rubber bullet at; use ~ live; wound with ~ shot; shoot and kill; fire warning shot; shoot in ~ (leg|head|chest|back)
target: person, named, number, none, pronoun, body, opp
not target: crowdweapon, text, vehicle
actor: subject
recipient: on, at, into, upon, object
implied actor: police
without: wolf; wolves; boar; bear; elk; deer; fox; hunters; dog; dogs; ducks; expect*; film; video; footage; documentary; photo; clip; tear gas; blank; blanks; balloon*; fired on (monday|tuesday|wednesday|thursday|friday|saturday|sunday); minister; basket; goal; shoot them down; shoot it down; fire dead; scene; movie; stun; up; to fame; criticism; fame; prominence; shot wide; worker*; employee*; staff; their jobs; to be fired; continue to
trust: 0.75

[ASSAULT firearms]
nouns: shooting; fatal ^shooting
actor: subject
recipient: object
needs: recipient
without: range; sport; film; competition; investigat*; probe
trust: 0.45

[ASSAULT firearms]
verbs: wound; hit; strike; shoot; kill; graze; injure; pierce
subject: bulletthing, cop, mil, none
object: person, number, named, bodypart
near: bullet*; shot; shots; rifle; pistol; gun; gunfire; fired; firearm*; carbine; shotgun; rounds
actor: possessor, subject
recipient: object
count recipient: injured
without: rubber; exercise*; film; photo*; missile*; drone*; shelling; goal; ball; puck; hunting; fame
trust: 0.6

[ASSAULT firearms]
verbs: die; fall; collapse; be hit; be struck; be wounded; be injured; bleed
subject: person, named, number, pronoun
near: bullet; bullets; shot by; gunshot; gunfire; gunshots; sniper*
actor: by
recipient: subject
count subject: killed
implied actor: police
without: film; exercise*; goal; hunting; missile*
trust: 0.6

[ASSAULT firearms]
verbs: shoot at; fire at; fire on; open fire on; open fire at; spray ~ with bullets; riddle
object: vehicle, none
subject: cop, mil, none
near: car; cars; bus; lorry; truck; van; vehicle; taxi; minibus; motorcycle; driver
actor: subject
recipient: at, on, object
implied actor: police
without: exercise*; drill; target practice; water; missile*; drone*; training
trust: 0.6

[ASSAULT firearms]
verbs: put ~ bullet (in|into|through); pump ~ (bullet|bullets|round|rounds) into; empty ~ (magazine|pistol|rifle|clip) (into|at); loose off ~ (shot|shots|round|rounds); let off ~ (shot|shots|round|rounds); squeeze off ~ (shot|shots|round|rounds); pull ~ trigger on; take ~ (bullet|bullets) (to|in); be cut down by ~ (fire|bullet|gunfire)
actor: subject
recipient: object, of, at, into, on
implied actor: police
without: film; video; range; exercise*; team; if; would; tax; crisis
trust: 0.65

[ASSAULT firearms]
verbs: shoot ~ dead; fire ~ live (round|rounds|ammunition|bullet|bullets); fire ~ live; shoot; wing; gun down; open up ~ on; let rip
subject: cop, mil
target: person, named, number, none, pronoun
not object: weapon, vehicle, text, cultureevent
actor: subject
recipient: object, at, on, into
implied actor: police
without: film; video; footage; documentary; photo*; clip; drone*; balloon*; range; exercise*; drill*; rubber; tear gas; goal; water; if; would; blank*; missile*; aircraft; helicopter; fame
trust: 0.7

[ASSAULT firearms]
verbs: ring out; be heard; erupt; break out; crackle; be fired
subject: bulletthing
near: shots; gunfire; gunshots; shot; shooting; bullets
actor: none
recipient: none
without: exercise*; range; drill*; film; salute; hunting; rubber; warning; missile*; rocket*; shells; artillery; blank; ceremony
trust: 0.65

[ASSAULT firearms]
verbs: fire ~ (round|rounds|shot|shots|volley|burst|salvo|bullet|bullets) ~ (at|over|above|into|towards|in the air|into the air); fire ~ (warning|live|blank) ~ (shot|shots|round|rounds|ammunition); fire into ~ air; fire over ~ heads; shoot into ~ air; open up on; open up with; let off ~ (shot|shots|round|rounds|burst); discharge ~ (weapon|firearm|rifle|pistol|gun); spray ~ with ~ (bullets|gunfire); riddle; pump ~ bullets into; put ~ bullet in; shoot ~ dead; shoot down ~ (protester|man|migrant|deserter); shoot through; shoot at close range; cut down ~ with gunfire; take ~ shot at; take aim at; snipe at
target: person, named, number, none, pronoun, body, opp, bodypart, vehicle, property
not target: crowdweapon, text
subject: cop, mil, person, none, uaf, number, pronoun
actor: subject
recipient: at, over, on, into, towards, upon, object
count recipient: injured
implied actor: police
without: film; video of a game; tear gas; blank; stun; balloon*; drone*; scene; movie; exercise*; drill; basket; goal; salute; ceremony; funeral; range; parade; starting; criticism; hunting; wolf; bear; boar
trust: 0.65

[ASSAULT firearms]
verbs: shoot; shoot through; hit; wound; pierce; graze; shatter
object: bodypart
subject: cop, mil, none, bulletthing, person, uaf
near: bullet*; shot; shots; fired; live; round; rounds; gun; rifle; pistol; gunfire; special forces; knees; sniper*; kneecap*
actor: subject
recipient: of, possessor, object
count recipient: injured
implied actor: police
without: rubber; film; photo*; goal; ball; puck; match; hunting; pain; truncheon*; baton*; stone*; fame
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

[ASSAULT firearms]
verbs: (exchange|trade) ~ (fire|shots|gunfire|bullets|artillery)
subject: person, cop, mil, number, crm, none, country, body, uaf, thing, gov
actor: subject
recipient: with
without: if; would; words
trust: 0.75

[ASSAULT firearms]
verbs: be caught in ~ (crossfire|cross-fire|gunfire|shootout|shoot-out|shelling); come under ~ (gunfire|sniper|machine-gun|small-arms)
subject: person, named, number, med, mil, cop, vehicle, cvl
actor: none
recipient: subject
count object: injured
without: burning; forest; house fire; blaze; criticism; political; if
trust: 0.65

[ASSAULT firearms]
verbs: fire ~ (blanks|blank|shots|warning|rounds|gunshots|pistol|rifle) ~ (at|towards|toward|over|into|near|across|in the direction of); let off ~ (shots|rounds|blanks) ~ (at|towards|over|into); aim ~ (rifle|weapon|gun|laser) at; point ~ (rifle|weapon|gun) at
subject: cop, mil, person, none, number, named, country, place
not subject: vehicle
actor: subject
recipient: at, over, towards, toward
without: film; salute; starting pistol; hunter*; boar; elk; wolf; dog
trust: 0.7

[ASSAULT firearms]
verbs: come under ~ fire; be under fire; come under ~ gunfire; take ~ fire; draw ~ fire
subject: cop, mil, med, number, ref, uaf
near: border; village; forest; guards; soldiers; patrol*; checkpoint; post; shots; bullets; sniper; gunmen; smugglers; convoy
actor: from, by
recipient: subject
without: criticism; for his; for her; for their; politically; remarks; critics; over; after saying; public; mps; opposition for
trust: 0.55

# --- ASSAULT execute

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

[ASSAULT execute]
verbs: shoot; be shot; carry out ~ sentence; carry out ~ death; end ~ life by
near: executed; execution; death row; firing squad; capital punishment; death penalty; pistol to; death sentence; learned from the court; condemned
subject: none, gov, cop, country
target: person, named, number
actor: none
recipient: object, subject, of
count recipient: killed
implied actor: authorities
without: film; protest*; police opened; moratorium; calls; fame
trust: 0.65

# --- ASSAULT assassinate

[ASSAULT assassinate]
verbs: assassinate; murder; poison; slay; strangle; blow up ~ car; attempt ~ life; liquidate ~ politician; bump off; kill; hang
object: person, named, pronoun, number
needs: actor
actor: subject
recipient: object
count recipient: killed
near: kgb; agent*; secret; services; intelligence; squad; opponent*; critic; contract; journalist; car; novichok; poison; assassin*; murder*; hit; killer*; officer*; police; regime; death squad; activist; exile
without: accident; crash; collid*; collision; overturn*; derail*; bus; minibus; coach; lorry; tram; level crossing; traffic police; road police; motorway; covid; virus; disease; bill; storm; bear; avalanche; time; fire; explosion; blast; rock burst; mine; found hanged; found dead
trust: 0.65

[ASSAULT assassinate]
nouns: assassination; murder; killing; assassination ^attempt; poisoning
actor: subject
recipient: object
needs: recipient
without: murder case; case of; investigat*; probe; inquiry; charge*; anniversary; film; suspicion; convict*; food poisoning; carbon monoxide; gas poisoning; mushroom*
trust: 0.45

[ASSAULT assassinate]
verbs: make ~ attempt on ~ life; plant ~ bomb under ~ car; put ~ contract on; slip ~ poison into
actor: subject
recipient: of, object, possessor
without: film; if; novel
trust: 0.6

[ASSAULT assassinate]
verbs: strangle; hang; poison; murder; stab to death; hack to death; shoot dead; gun down; blow up; smother; drown; throttle; bludgeon to death; beat to death
near: hired killer; hitman; hit man; contract killing; assassin; agents; kgb; secret service; security service; car bomb; poison; exile; exiled; dissident; assassination; ordered the killing; novichok
target: person, named
subject: person, body, country, cop, none, crm, bombthing
actor: subject, by
recipient: object
count recipient: killed
without: accident; film; novel; opera; executed; court sentenced; death sentence; attempt to; plot*
trust: 0.65

[ASSAULT assassinate]
verbs: eliminate; liquidate; take out; neutralise; neutralize; kill off; dispatch
object: person, named, mil, crm, number, uaf, thing
not object: body, country, place, bus, text, market, trade, law, sanctions, weapon
subject: mil, cop, uaf, country, person, weapon, body, none, wrecker
near: agent*; collaborator*; drone; saboteur*; partisan*; general; officer; commander; militant*; soldiers; fighters; intelligence; sniper; special operation; bomb; terrorist*; spy; troops
actor: subject
recipient: object
count recipient: killed
without: cup; tournament; round; final; if; would; post; race; poverty; jobs; loan; dinner; match; playoff; team; threat*
trust: 0.65

# --- ASSAULT sexual

[ASSAULT sexual]
verbs: rape; sexually assault; sexually abuse; grope; molest
actor: subject
recipient: object
implied actor: police
trust: 0.85

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

[ASSAULT sexual]
verbs: rape; molest; grope; strip ~ naked; sexually assault; sexually abuse; be ^sexually (assaulted|abused|harassed|humiliated|molested); threaten ~ with rape
near: police*; officer*; guard*; detention; cell; akrestsina; okrestina; prison*; warder*; custody; detainee*; soldier*; van; interrogat*; colony; kgb; jail
subject: cop, mil, none, crm, person
target: person, named, pronoun, number, opp
actor: subject
recipient: object
without: convicted of; sentenced for; accused of raping; teenager; minor; pupil; stepfather; priest; film
trust: 0.65

# --- ASSAULT primitive

[ASSAULT primitive]
verbs: stab; knife; slash; stone; throw ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|branch|stick|stones|rocks|bottles|bricks|sticks|branches|petrol bombs); hurl ~ (stone|rock|bottle|firework|brick|cobblestone|petrol bomb|molotov|stones|rocks|bottles|bricks|fireworks); pelt; hack to death; ram; run over; drive into; attack with ~ (knife|axe|machete|stick|spear); pelt ~ with; toss ~ (stone|rock); fling ~ (stone|stones|rock|rocks); lob ~ (stone|stones|petrol bomb); injure with ~ (knife|spear|stick); spear; set ~ on fire; shower ~ with stones
target: person, named, number, none, pronoun, cop, mil
actor: subject
recipient: object, at, towards, into, with
without: cost*; tax*; rates; prices; in the back over; jobs; spending; barrier; budget; wall; fence
trust: 0.7

[ASSAULT primitive]
verbs: hurl; throw; lob; fling; toss; pelt; shower; rain; chuck; bombard; aim
object: projectile, cop, mil, person, property, vehicle
near: stones; stone; rocks; bottle*; brick*; branch*; sticks; molotov*; petrol bomb*; firework*; firebomb*; cocktail*; logs; debris; eggs; paint; cobblestones; metal; slingshot*
subject: person, number, ref, crm, opp, cvl, none, mil
not subject: disaster
actor: subject
recipient: at, against, towards, on, object, into, over, onto
without: charged; convicted; sentenced; accused; trial; tear gas; stun; training; javelin; festival; water cannon
trust: 0.65

[ASSAULT primitive]
verbs: stab; knife; axe; spear; slash; wound; attack; injure
near: knife; blade; axe; spear; knifed; stabbed; machete; screwdriver; sharp; hammer; pole
target: person, number, named, pronoun, cop, mil
subject: person, number, ref, crm, none, cvl, pronoun
actor: subject
recipient: object
count recipient: injured
without: film; exercise*; charged; convicted; sentenced; back; trial
trust: 0.65

[ASSAULT primitive]
verbs: ram; run over; run down; mow down; knock down; drive at; drive into; plough into; plow into; drive through
target: cop, mil, protestevent, opp, crowdthing, person
near: car; van; driver; taxi; lorry; truck; vehicle; tractor; bus; minibus
subject: person, crm, vehicle, cop, none
actor: subject
recipient: object, into, at
count recipient: injured
without: accident; brakes; drunk; drunken; icy; skid*; pedestrian crossing; cyclist
trust: 0.6

[ASSAULT primitive]
verbs: dazzle; blind ~ with ~ (laser|lasers|strobe|strobes|light|lights); shine ~ (laser|lasers|strobe) (at|in|into); aim ~ laser; fire ~ slingshot; catapult; throw ~ (log|logs|metal|pieces|objects|beams|debris) (at|over); (throw|hurl|fling|splash|toss|lob|chuck|pour) ~ (paint|eggs|iodine|acid|brilliant green|petrol bomb|firebomb|molotov|smoke bomb|firecracker|dye) (at|over|on|into); smash ~ (over|with); hit ~ with ~ (stone|brick|bottle|branch|rock|stick|log|pole|bar); strike ~ with ~ (stone|brick|bottle|branch|rock|stick|log|pole|bar); wound ~ with ~ (knife|blade|spear|makeshift); thrust ~ (knife|spear|blade|stick) (at|into|through)
target: person, named, number, pronoun, cop, mil, vehicle, property, none
subject: person, number, ref, crm, mil, cop, none, opp, pronoun
near: guard*; soldier*; officer*; police; patrol; border; fence; migrants; consul*; embassy; car; door; office; building; ambassador; windows
actor: subject
recipient: object, at, into, over, on
count recipient: injured
without: sentenced; charged; convicted; exercise*; film; training; festival
trust: 0.6

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

[ASSAULT primitive]
verbs: (splash|throw|pour|hurl|spray|fling|squirt|toss|douse) ~ (acid|boiling water|ammonia|pepper spray|brilliant green|zelyonka|petrol) ~ (in|into|on|over|at)
subject: person, number, none, crm, named, pronoun
near: face; eyes; journalist*; activist*; editor; reporter; opposition; head; him; her; lawyer; candidate
actor: subject
recipient: possessor, on, over, at
without: if; would; himself; herself; charged; convicted; door; car
trust: 0.65

[ASSAULT primitive]
verbs: (jab|stab|slash|cut|hack|gash|prod|poke|strike|attack|wound|lunge at|hit|threaten ~) ~ with ~ @bladething
object: person, named, number, cop, pronoun, bodypart
subject: person, number, named, none, crm, ref, pronoun, cop
actor: subject
recipient: object
count recipient: injured
without: if; would; himself; herself; cake; surgeon; meat; wire; fence; ribbon
trust: 0.7

# --- ASSAULT explosives

[ASSAULT explosives]
verbs: bomb; blow up; plant ~ (bomb|mine|device); detonate ~ (bomb|device|explosive|charge); set off ~ (bomb|device|explosive|charge); attack with ~ drone; hit with ~ drone; drop ~ bomb; throw ~ (grenade|explosive|bomb); explode ~ bomb
subject: person, body, named, number, none, country, mil, uaf
not object: text, crowdweapon
actor: subject
recipient: object, at, on, in, near
without: photo; box office; bluff; bridges with; stun; flash; balloon*
trust: 0.55

[ASSAULT explosives]
verbs: drop ~ (grenade|bomb|explosive|explosives|munition|charge); go off; explode; detonate; plant ~ (bomb|device|explosive|explosives|charge); hurl ~ (grenade|bomb|explosive); blow up; set off ~ bomb; rig ~ bomb; rip through; tear through; hit; strike; attack; damage
subject: bombthing
near: planted; attack; attacker*; grenade; attack*; terror*; metro; airfield; aircraft; wounded; killed; injur*; plane
actor: none
recipient: object, near, at, in, on
count object: injured
without: stun; gas; boiler; mine; training; exercise*; airspace; lithuania; latvia; poland; gerbera; war; soviet; unexploded
trust: 0.6

[ASSAULT explosives]
verbs: rip through; tear through; tear apart; explode; go off; detonate; blow up; blast; rock; shake; hit; wreck; kill; wound; injure; maim
subject: bombthing
not subject: weapon, flyingthing
near: bomb; device; explosives; parcel bomb; car bomb; grenade; nail bomb; improvised; metro; bomber; terror*; planted; homemade
actor: none
recipient: object
count object: injured
count recipient: killed
without: wartime; world war; stun; defus*; sappers; exercise*; gas; cylinder; box office; training; movie; hoax; threat; nuclear
trust: 0.55

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
without: criminal; sappers; defus*; exercise*; drill*; border; fields; minefield*; along; blame; miners; wreath; candle*; flower*; roses; carnation*
trust: 0.6

[ASSAULT explosives]
verbs: bomb; blow up; blast; raid; strafe; dive-bomb; carpet-bomb
subject: flyingthing, mil
not subject: balloonthing
object: property, place, settlement, thing, wartarget, vehicle, convoything, none, person
near: bomb; bombs; bombed; strafed; air raid; air raids; blew; dive-bombed; carpet-bombed
actor: possessor, subject
recipient: object
implied actor: armed forces
without: exercise*; drill*; test; box office; dummy; practice; if; could
trust: 0.6

[ASSAULT explosives]
verbs: claim ~ (life|lives)
subject: accident, weapon, bombword, protestevent
near: bomb*; car bomb; blast; attack; explosive*; grenade; suicide; mine exploded
actor: none
recipient: none
trust: 0.6

[ASSAULT explosives]
verbs: sever; blow off; tear off; rip off; cost
subject: weapon, bombthing, bombword
object: bodypart
actor: none
recipient: possessor, of
count recipient: injured
implied recipient: residents
without: market; deal; film; circular saw; sawmill
trust: 0.65

[ASSAULT explosives]
nouns: ^attempt on the life of; ^attempt on his life; ^attempt on her life; assassination ^bid; ^attempt on the life
actor: subject
recipient: of
without: plot*; plan*; charge*; convict*; accus*
trust: 0.55

# --- ASSAULT heavy-weapons

[ASSAULT heavy-weapons]
verbs: shell; bombard; launch ~ (missile|rocket|missiles|rockets|strike|strikes) at; fire ~ (missile|rocket|missiles|rockets|shells); strike with ~ missile; hit with ~ missile; pound; rain ~ missile; launch ~ (missile|missiles|rockets) from; shoot down; pummel ~ with artillery; fire ~ artillery; carry out ~ (missile|air) strike; down; attack with ~ missile; launch ~ attack on; strike; slam into; hit; fire
object: weapon, place, body, trade, vehicle, none, person, property, country
near: missile*; rocket*; artillery; shell*; drone*; helicopter; aircraft; fighter; jet; jets; air defence; air defense; warplane*; bomb*; kyiv; ukraine; iskander*; tank*
subject: mil, country, body, uaf, none, person, weapon
actor: subject
recipient: object, at, on, against
without: test; exercise; drill; balance; deal; chord; talks; on strike; workers; balloon; target practice; nut; strike committee; union; training; range
trust: 0.55

[ASSAULT heavy-weapons]
verbs: strike; hit; slam into; crash into; land on; fall on; rain down on; rain on; rain onto; pour down on; fall around; thud into; plough into; pound; pummel; batter; reach; get through to; fly from ~ at; launch; fire; loose off; smash into; destroy; damage; come down on; explode over
subject: weapon
near: missile*; rocket*; drone*; shell*; iskander*; bomb*; artillery; launched; shahed*; warhead*
not subject: vehicle
object: property, place, body, trade, vehicle, none, person, number, country, weapon
actor: from, possessor, by
recipient: object, on, at, against, into
implied actor: armed forces
without: pilot; crew; test; exercise*; drill*; target; airspace; training; range; balloon; practice; crash; forest; field; harmlessly; lithuania; latvia; poland
trust: 0.6

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; ^launch of missile; ^launch of rocket; missile launch; rocket launch; ^launch from belarus; shell fire; missile barrage; barrage; missile ^salvo; salvo
actor: subject, by
recipient: of, on, against, at
near: kyiv; ukraine; ukrainian; zhytomyr; chernihiv; russian; cities; city; town; from belarus; belarusian territory; belarusian soil
implied actor: armed forces
without: test; exercise; drill; stop; call*; cease; fear*; threat; shelter*; hail; satellite
trust: 0.55

[ASSAULT heavy-weapons]
verbs: come under ~ (fire|attack|shelling|bombardment); be under fire; come under rocket fire; be struck from; be shelled from; be hit from; be attacked from; take ~ fire from; fly from ~ (belarus|belarusian); be fired from ~ (belarus|belarusian); be launched from ~ (belarus|belarusian); take off from ~ (belarus|belarusian|airfield|machulishchy|luninets)
near: rocket*; missile*; artillery; shell*; bomb*; drone*; bombers; territory; belarusian; airfield; ukraine; ukrainian; kyiv; chernihiv; grad
subject: country, place, named, none, property, body, weapon, person
actor: from, by
recipient: subject, at, on
implied actor: armed forces
without: criticism; pressure; pressures; cyber*; balloon*; lithuania*; poland; training; exercise*; drill*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: shoot down; down; bring down
object: weapon, vehicle, none, drill
near: plane; aircraft; jet; helicopter; drone; drones; missile; missiles; airliner; balloon; warplane
subject: mil, country, body, uaf, person, none
actor: subject
recipient: possessor, object
without: tools; proposal; idea; bill; motion; pint; network; website; drill; exercise*
trust: 0.6

[ASSAULT heavy-weapons]
verbs: mount ~ (invasion|offensive|assault|attack); launch ~ (invasion|offensive|assault); shell; bombard; pound
subject: country, mil, body, uaf, weapon, vehicle, none, thing, person
object: place, mil, property, person, body, violence, thing, event, cop, named
actor: subject
recipient: object, of, against, on
without: threat*; if; urge*; charm; diplomatic; egg; nut; gas; euro*; sterling; appeal; legal; out
trust: 0.55

[ASSAULT heavy-weapons]
verbs: launch; fire; loose off; lob; send; shoot
object: weapon, projectile
not object: crowdweapon
subject: country, mil, gov, body, person, none, place, named
near: (at|on|against|toward|towards|into|over) (ukraine|kyiv|kiev|chernihiv|zhytomyr|rivne|kharkiv|lviv|odesa|ukrainian|the ukrainian|targets|the city|the town|cities); (fuel|oil|ammunition) depot; killing; wounding; destroyed a; hit a
actor: subject
recipient: at, against, on
without: test*; exercise*; drill*; training; would; if; could; capable; accus*; flares; firework*; fame
trust: 0.65

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
without: exercise*; drill*; test; range; training; space; satellite; orbit; fame
trust: 0.6

[ASSAULT heavy-weapons]
verbs: neutralise; neutralize; suppress; bring down; down; destroy; knock out; take down; intercept and destroy
object: flyingthing
subject: mil, thing, country, none, batterything, weapon, person
near: drone*; missile*; shahed*; rocket*; helicopter; su-*; air defence*; air defense*; overnight
not object: balloonthing
actor: subject
recipient: none
count object: vehicles
without: if; would; test*; exercise*; drill*; practised; training; belavia; range
trust: 0.6

[ASSAULT heavy-weapons]
verbs: wipe out; raze; level; flatten; obliterate; devastate; gut; pulverise; pulverize; reduce ~ to (rubble|ruins|ashes); demolish; lay waste to; turn ~ into ruins; rip through; slam into; plough into; crash into; tear into; tear through
subject: firething, dronething, mil, launcherthing
object: settlement, place, property, person, number, thing, plantthing, school
not object: text
near: missile*; drone*; shell*; artillery; rocket*; strike*; bombardment; russian; ukrainian; shahed*; barrage; air raid
actor: subject
recipient: object, into, through
without: drill; exercise*; if; could; would; 1943; 1944; nazi; khatyn; road; crash; intercepted; test; shot down; debris of a drone fell; harmless*
trust: 0.55

[ASSAULT heavy-weapons]
verbs: (inflict|cause|do) ~ (damage|losses|casualties|destruction) ~ (on|to|in)
subject: weapon, mil, dronething, firething, uaf
actor: subject
recipient: on, to
without: economic; if; storm; reputation; economy; sanction*; exercise
trust: 0.55

# What armies and states hit: nobody says that of anything else of a depot or an airbase.
[ASSAULT heavy-weapons]
verbs: strike; hit; attack; target; pound; shell; bombard; bomb; blast; pummel; destroy; damage; set fire to; set ~ (ablaze|alight|on fire); level; flatten; knock out
subject: mil, country, place, weapon, dronething, flyingthing, firething, uaf
not subject: vehicle, balloonthing
object: wartarget
actor: subject
recipient: object
implied actor: armed forces
without: exercise*; drill*; test; sanction*; boycott; cyber*; hacker*; website; arson*; accident; could; if; would; storm; hurricane; lightning; flood*; strike action; workers; union; tariff*; embargo; collision; fire brigade; tractor
trust: 0.65

[ASSAULT heavy-weapons]
verbs: shower; pepper; rain on; rain down on; rake; plaster; hammer; pound; blanket; saturate; batter; pummel; slam into; strike; hit; plough into; plow into; land on; fall on; explode in; explode over; tear into; thump; devastate
subject: weapon, firething, dronething, launcherthing
not subject: vehicle, balloonthing
object: place, settlement, property, thing, none, person, number
near: rocket*; missile*; drone*; shell*; artillery; bomb*; shrapnel; mortar*; shahed*; grad*; iskander*
actor: possessor, from
recipient: object, on, into, in
implied actor: armed forces
without: exercise*; drill*; test; balloon*; airspace; lithuania; latvia; poland; polish; romania; estonia; harmless*; field; tree*; range; accident; fell in a; debris; wreckage; if; could; fireworks; space
trust: 0.6

[ASSAULT heavy-weapons]
verbs: drop; release; unleash; unload
target: weapon, thing
near: (dropped|dropping|drop|drops|released) ~ (bombs|bomb|glide bombs|munitions|explosives|grenades|shells|cluster|aerial bombs|grenade|phosphorus)
subject: weapon, mil, country, person, none, vehicle, named, place
actor: subject
recipient: on
without: bombshell; test*; exercise*; drill*; training; range; song; album
trust: 0.75

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; drone ^strike; drone ^attack; missile ^strike; missile ^attack; rocket ^attack; rocket ^strike; air ^strike; airstrike; mortar ^attack; artillery ^attack; russian ^attack; overnight ^attack
object: place, country, property
actor: subject
recipient: object
implied actor: armed forces
without: test; exercise; drill; stop; call* for; cease; threat; shelter*; siren*; anniversary; second world war; world war; hiroshima; 1941; 1943; dresden
trust: 0.5

[ASSAULT heavy-weapons]
nouns: shelling; bombardment; bombing; drone ^strike; drone ^attack; missile ^strike; missile ^attack; rocket ^attack; rocket ^strike; air ^strike; airstrike; mortar ^attack; artillery ^attack; overnight ^attack
on:on: place, country, property
actor: subject
recipient: on
implied actor: armed forces
without: test; exercise; drill; stop; call* for; cease; threat; shelter*; siren*; anniversary; second world war; world war; warn*; fear*
trust: 0.5

# --- ASSAULT

[ASSAULT]
verbs: kill; kill and wound; slaughter; massacre; butcher; gun down
subject: mil, cop, uaf, opp, body, weapon
target: person, named, number, pronoun, none, mil, cvl, place, settlement
not subject: accident, disaster, disease
actor: subject
recipient: object
count recipient: killed
without: crash; accident; collision; collid*; overturn*; derail*; bus; minibus; coach; lorry; tram; traffic police; motorway; level crossing; rock burst; rockfall; avalanche; storm; mine; miner*; collaps*; roof; train; helicopter; plane; scaffold*; tractor; crane; ulcer; electrocut*; minefield; fire; explosion; time; bill; hope; themselves; mood; deal
trust: 0.65

[ASSAULT]
verbs: capture; seize; retake; recapture; overrun; storm; invade; occupy; conquer; take control of; take over; fight ~ way into; advance into; cross into
subject: mil, uaf, country, opp
not subject: none, cop
near: troop*; force*; army; rebel*; guerrilla*; militia*; fighter*; soldier*; tank*; offensive; battle; brigade; battalion; marines; paratrooper*
object: place, country, none, property
not object: person, sentencething, case, text, weapon
actor: subject
recipient: object, into, from
without: drill; exercise*; imagination; attention; power; award; photo*; court; cigarettes; drug*; money; painting; anniversary
trust: 0.6

[ASSAULT]
verbs: attack; ambush; raid; clash with; battle; fight; engage; exchange fire with; trade fire with; skirmish with; fight with
subject: mil, uaf, opp, weapon
target: mil, uaf, place, country, named, person, cop, number, body, weapon, flyingthing, troopsthing
near: gunners; air defence; air defences; air defense; pilots; troop*; army; rebel*; guerrilla*; militia*; fighter*; soldier*; tank*; warplane*; gunmen; militants; brigade; battalion; drone*; missile*; front; frontline
actor: subject
recipient: object, with, on
count recipient: killed
without: drill; exercise*; criticism; corruption; fire fighters; poverty; disease; election; words; title; bout; court; speech; cyber*; website
trust: 0.55

[ASSAULT]
nouns: ethnic ^cleansing; massacre; gunbattle; ^exchange of fire; air ^raid; air ^strike; airstrike; drone ^strike; missile ^strike; missile ^attack; drone ^attack; rocket ^attack
actor: subject
recipient: object, on, against, in
needs: actor
without: call* for; threat of; fear*; in case of; shelter; alert; siren; defence; defense; warning; drill; exercise*; investigat*
trust: 0.5

[ASSAULT]
verbs: (roll|pour|push|thrust|drive|surge|stream|sweep|storm|march|advance|strike|move) into ~ (ukraine|kyiv|chernihiv|zhytomyr); (roll|pour|stream|surge|storm) across ~ border; (roll|pour|stream|surge) over ~ border; launch ~ (invasion|offensive|assault) (of|on|against|from)
subject: mil, troopsthing, crowdthing, weapon, vehicle, country, none
near: ukraine; ukrainian; kyiv; chernihiv; zhytomyr; invasion
actor: subject
recipient: into, of, on, against
implied actor: armed forces
without: refugee*; migrant*; evacuee*; fled; people; aid; goods; drone*; could; might; may; if; would; would-be; plan*; exercise*; drill*; fear*; joint; peacekeep*
trust: 0.6

[ASSAULT]
verbs: capture; seize; retake; recapture; overrun; storm; invade; occupy; conquer; take
object: settlement
subject: mil, uaf, country
actor: subject
recipient: object
without: if; would; could; deal; exercise*; drill*; police
trust: 0.6

[ASSAULT]
verbs: unleash ~ dogs; set ~ dogs on; unleash ~ (war|offensive|invasion|bombardment|assault); wage ~ war (on|against); launch ~ (war|invasion|full-scale) ~ (on|against|of)
subject: country, mil, cop, gov, named, none, person, place
not subject: igo
actor: subject
recipient: on, against, of
without: if; would; drugs; corruption; price; words; trade war; information; war on poverty; propaganda; hybrid; rabbits; by other means; threaten*; plan*; prepar*; cyber*
trust: 0.6

[ASSAULT]
verbs: assault; storm; attack; overrun; capture; take; seize; occupy; push into; advance into; break into; advance on; pound; raze; retake; recapture; enter; (gain|take|win|seize|establish|wrest) ~ control of
subject: mil, troopsthing, uaf, cop
object: settlement, place, country, none
not subject: policething
near: russian forces; russian troops; ukrainian forces; ukrainian troops; russia's; ukraine's; marines; brigade; rebels; wagner; kharkiv; donbas; front; kursk; kyiv; chernihiv; sumy
actor: subject
recipient: object, into, on, of
without: drill; exercise*; imaginary; parade; photo; march through; anniversary; nazi; wehrmacht; red army; world war; 1944; 1941; 1943; 1939; could; would; if; might; plan*; claim*; talks; took part; take part; taking part; takes part; taken part
trust: 0.55

# Hurt by what is fired or thrown.
[ASSAULT]
verbs: (suffer|sustain|receive|get|have) ~ (wound|wounds|injuries|injury|burns|burn|concussion|shrapnel|fracture|fractures)
subject: person, named, number, pronoun, opp, mil, cop, cvl, med
near: in (the|a) ^(shelling|strike|attack|bombing|bombardment|raid|explosion of|assault|beating); from (a|the) ^(grenade|bullet|drone|shell|missile|mine|rocket|baton|stun); from (rubber|stun|plastic) ^(bullets|grenades); (mortar|drone|missile|artillery|rocket) ^(fire|strike|attack|shelling); shrapnel; gunshot; at the hands of (police|guards|officers|soldiers|investigators); during (his|her|their) (arrest|detention|interrogation); when (police|officers|guards|soldiers) ^(beat|fired|opened|used|shot|threw|stormed|dispersed)
actor: none
recipient: subject
needs: recipient
count subject: injured
without: crash; collision; accident; road; heart; fell; match; training; world war; if; film; accidental; own
trust: 0.6

[ASSAULT]
verbs: suppress; crush; put down; quell; quash; bloodily suppress; drown ~ in blood; stamp out
object: protestevent, thing, opp
near: uprising; rebellion; revolt; mutiny; insurrection; riot; riots; unrest
subject: mil, cop, gov, country, named, none, place, body
actor: subject
recipient: of, object
implied actor: police
implied recipient: protesters
without: if; soviet; 1968; 1956; 1863; 1794; kosciuszko; tsar*; museum; anniversary; exercise; drill; train*; would; plan*
trust: 0.5

[ASSAULT]
verbs: (carry out|stage|mount|launch|commit|perpetrate) ~ (arson|bomb|grenade|firebomb|knife|acid|axe|gun|mortar|car-bomb|sniper|terrorist|terror) ~ (attack|attacks|assault|assaults|strike); (carry out|commit|perpetrate) ~ (massacre|atrocity|atrocities|bombing|bombings|shooting|stabbing|killing|killings|murder|murders|assassination|assassinations|lynching|pogrom|execution|executions)
not subject: text
actor: subject
recipient: on, against, of, in, at
without: plan*; plot*; prepar*; charge*; accus*; suspect*; foil*; thwart*; if; could; call*; cyber*; drill*; exercise*; deny; denied
trust: 0.65

[ASSAULT]
verbs: regain; recapture; retake; win back; seize; capture; storm; overrun; occupy; take ~ control of; liberate; recover; reconquer; wrest; clear; enter
object: settlement, wartarget
subject: mil, troopsthing, uaf
not subject: cop
actor: subject
recipient: none
implied actor: armed forces
without: exercise*; drill*; if; could; would; try*; tried; attempt*; plan*; help; mine-clearing; mines; flood; evacuat*; peace*; deal; polling; voters
trust: 0.6

[ASSAULT]
verbs: rout; repel; repulse; beat back; beat off; push back; drive back; fight off; dislodge; decimate; annihilate; ambush; encircle; wipe out; crush; overwhelm; smash; engage; attack; outflank; throw back; fend off; ward off; cut off; counterattack; counter-attack; (launch|mount|begin|start|open) ~ (offensive|counteroffensive|counter-offensive|counterattack|assault|incursion|ground offensive)
subject: mil, troopsthing, uaf
object: mil, troopsthing, violence, uaf, none, weapon, thing
not object: ref, settlement, law, sanctions, trade
near: battalion; brigade; attack*; assault*; offensive; troops; forces; counterattack*; counter-attack*; column; convoy; regiment; positions; russian; ukrainian; enemy
actor: subject
recipient: object
without: exercise*; drill*; if; could; would; train*; criticism; cyber*; hacker*; imaginary; mock; simulated; parade; migrants; ddos; police; ready to; prepared to; war games
trust: 0.6

[ASSAULT]
verbs: (retake|recapture|regain|seize|capture|occupy|overrun|liberate|conquer|reconquer|win back) ~ (part|parts|most|half|swathe|swathes|chunk|outskirts|third|quarter|suburb|suburbs|heights|kilometres|kilometers|centre|center) of
subject: mil, troopsthing, uaf, country
not subject: cop
actor: subject
recipient: of
implied actor: armed forces
without: market; if; could; would; exercise*; drill*; vote; seats; trade; exports; try*; tried; title
trust: 0.65

[ASSAULT]
nouns: attack; assault; knife ^attack; axe ^attack; stabbing; arson ^attack; acid ^attack; brutal ^attack
on:on: person, med, opp, cop, edu, ref, rel, leg, lab, number, mil
actor: subject
recipient: on, object
without: verbal; press freedom; media freedom; charge*; convict*; sentenc*; investigat*; probe; planned; plot*; foil*; prevent*; terror attack; crackdown; threat*; accus*; personal; cyber*
trust: 0.5

# --- ASSAULT by armed groups and mobs

[ASSAULT execute]
verbs: behead; decapitate; lynch; massacre; slaughter; butcher; garrotte; disembowel; (hack|stone|bludgeon|club|stab|burn|starve) ~ to death; burn ~ alive; bury ~ alive; gun down; mow down; pick off; finish off; machine-gun; put ~ to death; slit ~ throats
object: person, number, named, pronoun, cvl, mil, cop, gov, rel, med, edu, lab, ref, body
not object: event, thing, trade, talks, lifeless
subject: person, number, named, uaf, mil, cop, crm, opp, country, body, pronoun, ref, none
not subject: disease, disaster, accident
actor: subject
recipient: object
count object: killed
without: match; goal*; season; film; novel; review*; critics; series; defenders; market; cattle; sheep; pigs; chickens; poultry; if; threat*; urge*; demand*; could
trust: 0.8

[ASSAULT explosives]
verbs: (blow up|dynamite|bomb|blast) ~ (embassy|police station|police post|barracks|courthouse|church|mosque|synagogue|temple|school|hotel|market|bus|train|convoy)
subject: person, number, named, uaf, crm, opp, country, mil, body, none
not subject: accident, firething, disaster
actor: subject
recipient: object
without: if; threat*; film; plot*; foil*; could; gas leak; engineers; demolition; contractor*
trust: 0.7

[ASSAULT suicide-attack]
verbs: ram ~ (truck|lorry|car|van|vehicle|motorcycle) ~ into; drive ~ (truck|lorry|car|van|vehicle|motorcycle) ~ into
subject: person, number, named, uaf, crm, opp, none
near: suicide; bomber; explosive*; explosives-laden; attacker; assailant; killing; militant*; crowd
actor: subject
recipient: into
without: drunk*; accident*; if; lost control
trust: 0.7

[ASSAULT heavy-weapons]
verbs: (strike|hit|bomb|pound|attack|target|raid|shell|blast) ~ (target|targets|position|positions|convoy|camp|camps|base|bases|hideout|hideouts|stronghold|strongholds|depot|depots|airfield|airfields|outskirts|suburb|suburbs|rebel-held|militants|insurgents|headquarters)
subject: country, mil, uaf, weapon, flyingthing, dronething
not subject: disaster, accident, disease, cop, bus
actor: subject
recipient: object, of, in
without: inflation; growth; sales; climate; emission*; price*; audience; spending; investment; sanction*; if; could; threat*; growth target; tax; voters; market; storm; cyber*; website*; customers
trust: 0.65

[ASSAULT]
verbs: (erupt|break out|rage|flare|flare up|intensify|resume|spread|continue|be under way|be raging) ~ between
subject: thing, event, none
near: fighting; clashes; battle; battles; gun battle; gunbattle; firefight; street fighting; hostilities; combat; skirmishes
actor: between
recipient: between
without: protest*; police; demonstrat*; fans; supporters; words; debate; lawyers; row; argument; if; could; fears; for control of the party
trust: 0.65

[ASSAULT]
verbs: (leave|kill|claim) ~ (dead|injured|wounded|lives)
subject: thing, event
near: clashes between; fighting between; battle between; battles between; clash between; feud between; fighting in; clashes in; fighting near; attack on; raid on; ambush
not subject: accident, disaster, disease
actor: none
recipient: object
count object: killed
without: protest*; police; demonstrat*; if; could; crash; fire; storm; quake; flood*
trust: 0.6

# Volunteers hurt in a war.
[ASSAULT]
verbs: be wounded (near|outside|in|at); be wounded in action; be killed in action
target: person, named, number, pronoun
near: bakhmut; avdiivka; kherson; irpin; kharkiv; donbas; donetsk; luhansk; zaporizhzhia; front; frontline; front line; fighting; battle; regiment; shelling; in ukraine; mariupol; lysychansk
recipient: subject
without: crash; accident; police; if; world war; 1941; 1943; 1944; afghan*
trust: 0.6

[ASSAULT beat]
verbs: assault; set about; set upon; lay into
object: person, named, opp, med, pronoun, number, ref, cvl
subject: person, named, crm, number, cop, none, opp
not subject: lifeless, mil, troopsthing, weapon
actor: subject
recipient: object
count recipient: injured
without: if; could; would; should; refus*; urge*; call* on; call* for; may; might; verbally; critic*; repairs; plate; cake; lunch; dinner; team; defence; goal; record; title; work; task; indecent*; sexual*; accused of; charged with; suspected of; convicted of
trust: 0.5
`;
