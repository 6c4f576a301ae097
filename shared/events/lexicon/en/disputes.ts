/** What parties say against each other in English: REQUEST, ACCUSE, REJECT and THREATEN. The format is told in ../format.ts. */
export const disputes = `
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
