/** English words for accusations, criticism, investigations and cases. The format is told in ../format.ts. */
export const accusations = `
# --- ACCUSE disapprove

[ACCUSE disapprove]
verbs: condemn; denounce; criticise; tear into; find fault with; object to; take issue with; round on; have ~ (harsh|sharp|strong|stern) words for; heap ~ (criticism|abuse|scorn) on; attack ~ in ~ (editorial|speech|statement|post); be ~ (scathing|outraged|indignant|incensed|appalled|dismissive); let fly at; pull no punches; give ~ (rebuke|scolding|dressing-down); speak ~ against; take ~ to task; speak out against; deprecate; vilify; reprimand; reproach; upbraid; scorn; savage; skewer; inveigh against; pour scorn on; heap scorn on; raise ~ alarm over; sound ~ alarm over; (voice|express|convey) ~ (outrage|anger|dismay|indignation|alarm|concern|shock|mistrust|distrust|disgust|displeasure|protest|criticism|disapproval|condemnation); deliver ~ (rebuke|protest|reprimand); issue ~ (condemnation|rebuke|reprimand); lodge ~ complaint; (hand|send|present|deliver) ~ note; criticize; slam; blast; decry; deplore; lambast; lambaste; rebuke; censure; berate; deride; attack ~ verbally; protest against ~ decision; protest to; lodge ~ protest; hand ~ protest; call ~ on the carpet; haul ~ over the coals; brand; call ~ (terrorist|bandit|dictator|enemy|illegal|criminal|barbaric|extremist|unacceptable|outrageous|traitor|thug|fascist|nazi|farce|sham); label ~ (terrorist|dictator|farce|sham|traitor); dub; describe ~ as (terrorism|piracy|repression|sham|farce|genocide|crime|illegal); scold; chide; rail against; take aim at; hit out at; lash out at; fault; call out; dismiss ~ as (farce|sham|rigged|illegitimate); fume at; castigate; excoriate; chastise; voice ~ concern; express ~ outrage; express ~ alarm; mock; ridicule; accuse; fulminate; express ~ protest; issue ~ protest; slate; pillory; admonish; shame
subject: person, body, named, country, pronoun, place, none
# Protesters accuse, too; their protests are PROTEST by more words.
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, accident, agreement, drill, weapon, post, talks, protestevent, sanctions, disease
actor: subject
recipient: object, indirect, on, to, by
without: dub* into; as unsafe; as unfit; weather; pandemic; himself; sentenced to; condemned to; condemned man; death row; parliament summons; to court; witness; stomach; pain; street; square; market; noise; smell; parking; queue*; potholes; with batons; with truncheons; into the crowd; into protesters; into the marchers; into demonstrators
trust: 0.7

# UN experts condemn; analysts do not.
[ACCUSE disapprove]
verbs: condemn; denounce; deplore; decry
subject: expert
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, accident, agreement, drill, weapon, talks, protestevent, sanctions
actor: subject
recipient: object, by
implied actor: UN experts
trust: 0.7

[ACCUSE disapprove]
verbs: summon; call in; call ~ to ~ ministry; call ~ in; summon to
object: diplomat
actor: subject, to
recipient: object
implied actor: Foreign Ministry
trust: 0.9

[ACCUSE disapprove]
verbs: summon; call in; be called in
object: pronoun
subject: gov, country, place, body, none
actor: subject
recipient: object
implied actor: Foreign Ministry
without: kgb; police; investigat*; court; drill*; military; draft; prosecutor*; testify; interrogat*; question*
trust: 0.55

# Whoever blames someone says who did it.
[ACCUSE allege]
verbs: blame; blame for
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, none, measure, violence, law, place, thing, number, release, agreement, talks, protestevent, bus
not subject: lifeless, disease, disaster
not object: lifeless, disease, disaster, market, accident
actor: subject
recipient: object, on
without: weather; pandemic; storm; human error; himself; herself; themselves; itself; family; pesticide*; bees; parents; neighbour*; goalkeeper; referee; coach
trust: 0.7

# A note is a protest, whatever it says.
[ACCUSE disapprove]
verbs: (hand|present|deliver|send|serve|give|pass|address) ~ (note|protest|demarche|démarche) to ~ (ambassador|charge|chargé|envoy|embassy|mission|consul|ministry|attache|diplomat|counsellor)
subject: gov, country, place, none, body
actor: subject
recipient: to
implied actor: Foreign Ministry
without: congratulat*; credentials; condolence*; thank*; invitation; agrément; agreement; withdrew; withdraw
trust: 0.75

[ACCUSE disapprove]
verbs: (brand|label|dismiss|deem|slam|denounce|characterise|characterize|decry|blast) ~ "; (call|brand|label|dub|term|deem) ~ (@slur|@chargeword); (describe|denounce|dismiss|condemn|slam|decry|characterise|characterize|portray|paint|blast) ~ as ~ (@slur|@chargeword); consider @slur; find @slur; (regard|see|view|reject|consider) ~ as ~ @slur; liken ~ to; compare ~ to ~ (hitler|nazi|nazis|stalin|gestapo|fascists|gulag|terrorists|mafia|bandits); brand; curse
on:for: none
on:on: none
on:upon: none
object: person, body, country, named, place, thing, pronoun, law, vote, measure, sentencething, agreement, protestevent, talks, sanctions, event, violence, release, drill, weapon, number
not object: criticism, market
not indirect: criticism
actor: subject
recipient: object
without: dub* into; call it off; call off; called off; call it a day; productive; constructive; positive; good; useful; important; fruitful; substantive; great; excellent; frank; candid; friendly; warm; honest; milestone; breakthrough; first step; step forward; encouraging; promising; cordial; effective; brilliant; wonderful; fair; free and fair; legitimate; open; professional; welcome; significant; symbolic; symbol; crucial; vital; key; intensive; businesslike; business-like; detailed; critics; last dictator*; so-called; nickname*; project; operation; beautiful; best; model; example; success; victory; friend; friends; brother; hero; ray of light; partner; historic; so-called; name*; bravery
trust: 0.7

# "Called the president 'a cockroach'": whoever is called so, and not what has a name.
[ACCUSE disapprove]
verbs: (call|dub|describe|term|style) ~ "
on:for: none
on:on: none
on:upon: none
object: country, named, law, vote, measure, sentencething, agreement, protestevent, sanctions, violence, release, drill, gov, igo, opp
not object: criticism, market, text, event, pronoun, talks, ngo
not indirect: criticism, text
actor: subject
recipient: object
needs: actor
without: dub* into; productive; constructive; positive; good; useful; important; historic; fruitful; great; excellent; frank; friendly; warm; milestone; breakthrough; encouraging; promising; brilliant; wonderful; fair; legitimate; professional; welcome; significant; symbol*; crucial; key; businesslike; last dictator*; so-called; nickname*; project; best; model; example; success; victory; friend*; brother*; hero*; partner*; name*; bravery; fastest; gesture; very good; series; film*; called to; meaning; caller*
trust: 0.66

# A name that is called in the speaker's own words: "This is state terrorism," said the premier.
[ACCUSE disapprove]
verbs: say; tell; declare; write; comment; add; state; post; remark; note; insist; conclude; stress
said: @slur; state terrorism; act of terrorism; act of aggression; act of war; act of revenge; war crime; crime against; gas war; hybrid war
subject: gov, leg, igo, ngo, opp, named, country, person, pronoun, place, pty
not subject: edu, expert
actor: subject
recipient: none
without: call*; dub*; brand*; describ*; jailed for; detained for; convicted; charge*; den*; reject*; dismiss*; accus*; label*; former; investigat*; against terrorism; fight against; combat; criminal case; crime
trust: 0.45

[ACCUSE disapprove]
verbs: protest; protest against; protest at; protest over; protest about
subject: country, igo, gov, ngo, leg, med
actor: subject
recipient: to, by, of, object
without: rally; march*; street*; square; picket*; demonstrat*; strike; gathered; outside; crowd*
trust: 0.75

[ACCUSE disapprove]
nouns: condemnation; criticism; outcry; protest note; note of protest; rebuke; accusation
actor: subject, from
recipient: object, against
needs: both-sides
without: reject*; dismiss*; den*; brush*; ignore*; shrug*; despite
trust: 0.4

[ACCUSE disapprove]
verbs: be (appalled|outraged|horrified|dismayed|alarmed|disgusted|sickened|incensed|aghast|scandalised|scandalized|indignant) (by|at|over|with|about); be ~ critical of; be scathing (about|of|in); take ~ swipe at; take ~ potshot at; mince ~ word; minced no words; have ~ harsh word for; draw ~ (fire|criticism|condemnation|rebuke|ire) from; attract ~ (criticism|condemnation) from; come under fire from; come in for ~ criticism from; meet with ~ condemnation; be met with ~ condemnation; tear strips off; lay into ~ (minsk|lukashenko|moscow|regime|government); give ~ (tongue-lashing|dressing-down|earful) to; read ~ riot act; haul in; haul ~ in for ~ dressing-down; carpet; cry shame; let rip at; go on ~ attack against; have ~ go at; turn ~ guns on; cast ~ (doubt|aspersions) on; find ~ (abhorrent|repugnant|appalling)
subject: person, body, named, country, pronoun, place, gov, igo, law, thing, vote, sentencething, none, measure, violence
not subject: cvl
actor: subject, from
recipient: object, at, by, of, on, with, for
without: if; would; police; coach; fans; reviews; critics of the film; match; red carpet; sniper*; artillery; soldiers
trust: 0.6

[ACCUSE disapprove]
verbs: call in; haul in; summon; bring in
object: diplomat
subject: country, place, gov, none
actor: subject
recipient: object
implied actor: Foreign Ministry
without: back; home; police; court; if; would
trust: 0.72

# "They lie as they breathe," he said of the Polish government.
[ACCUSE disapprove]
verbs: say; remark; write; comment; declare; complain; quip; sneer; scoff; joke; add
on:of: country, gov, igo, cop, opp, named, leg, med, ngo, mil, body, jud
said: lie; lying; liars; liar; cheat*; thieves; thief; steal; stole; crooks; bandits; thugs; rotten; fat; sold; sold out; lackeys; puppets; puppet; traitors; traitor; scoundrels; scum; rats; cowards; coward; spat; spit; shame; ashamed; blood; murderer*; killer*; butcher*; terrorist*; fascist*; nazi*; nazis; idiots; fools; crazy; insane; mad; hysteria; hysterical; hypocrit*; dishonest; cynical; disgraceful; disgusting; vile; betray*; stab; trash; rubbish; nonsense; worthless; pathetic; weak; afraid; scared; illegitimate; clowns; clown; parasites; beggars; fugitives; runaways
subject: gov, leg, igo, opp, named, person, pronoun, country, ngo
not subject: expert, lifeless
actor: subject
recipient: of
without: jailed for; charged with; convicted; film; match; play; actor; character; novel
trust: 0.6

# A charge in a speaker's own words, by a state, a body or a politician.
[ACCUSE disapprove]
verbs: say; tell; declare; write; comment; add; state; post; remark; note; insist; conclude; stress; find; rule; report; argue; complain; tweet
said: neither free nor ^fair; neither ^free nor fair; not free or ^fair; not free and ^fair; not been free and ^fair; not been free or ^fair; not been ^(free|fair|democratic|transparent|credible|genuine|competitive); fell short of; fall short of; falls short of; fell far short of; fell well short of; failed to meet; did not meet; lacked ^legitimacy; lacks ^legitimacy; no democratic ^legitimacy; any democratic ^legitimacy; no ^legitimacy; not ^legitimate; trampl*; ran roughshod; makes a mockery of; made a mockery of; flies in the face of; flew in the face of; flagrant ^violation; gross ^violation; blatant ^violation; serious ^violation; clear ^violation; violat* international ^law; breach of international ^law; violation of international ^law; violates international ^law; violated international ^law; in breach of ^international; contrary to international ^law; crime against ^humanity; crimes against ^humanity; politically ^motivated; was a ^lie; is a ^lie; are ^lies; were ^lies; all ^lies; baseless; groundless; unfounded; far-fetched; fabricated; trumped-up; stink*; reek*; smack* of; stain on; blot on; trumped up; without foundation; no basis in; without basis; without any basis; no place in; stab in the ^back; slap in the ^face; spat in ^our; spit in ^our; thumbing its ^nose; blood on his ^hands; blood on its ^hands; blood on their ^hands; on his ^conscience; held ^hostage; taken ^hostage; using migrants; use of migrants; instrumentalis*; instrumentaliz*; weaponis*; weaponiz*; state ^terror; reign of ^terror; witch ^hunt; witch-hunt; show ^trial; kangaroo ^court; settling of ^scores; act of ^desperation; sign of ^weakness; new ^low; absolute ^disgrace; dictat* ; hostage to; puppet of; in the pocket of; on a ^leash; tune of; handmaiden; stooge*; double ^standards; double ^standard; anti-belarusian ^(campaign|hysteria|policy|course); anti-russian ^(campaign|hysteria|policy|course); russophob*; hysteria; sabre-rattling; saber-rattling
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, named, med
not subject: edu, expert, cop, jud, lifeless
actor: subject
recipient: none
without: jailed for; detained for; convicted; charge*; den*; reject*; dismiss*; accus*; sentenced; former; criminal case; fight against
trust: 0.45

# Verbs of saying that are a charge by themselves.
[ACCUSE disapprove]
verbs: fume; seethe; thunder; scoff; sneer; bristle; snarl; rant; hiss; erupt; sniff; fulminate; snap; hit back; fire back; shoot back; lash back; rage; protest
subject: gov, leg, igo, named, opp, diplomat, mil, pty
not subject: lifeless, disease, disaster, protestevent
object: none, text
actor: subject
recipient: at, against, about
near: "; saying; statement; said; told; says; interview
without: street*; march*; square; rally; fire; storm; battle; volcano; photographer*; scandal; crowd; clash*; guns; soldiers; artillery; shot; cord; patience
trust: 0.5

[ACCUSE disapprove]
verbs: hit back at; strike back at; fire back at; lash back at; hit out against; rail at; take a dim view of; take ~ exception to; take umbrage at; look askance at; frown on; frown upon; bridle at; see red over; go on ~ attack over; launch ~ (attack|tirade|broadside|diatribe|rant|salvo) ~ (at|on|against); unleash ~ (attack|tirade|broadside|diatribe|rant|salvo) ~ (at|on|against); deliver ~ (attack|tirade|broadside|diatribe|rant|salvo) ~ (at|on|against); direct ~ (criticism|anger|ire|fire) at; turn ~ fire on; (level|aim|voice) ~ criticism at; (make|voice|register|file|hand|express) ~ (complaint|protest|displeasure) ~ (to|with|about|over|at); take ~ dim view of; accuse; give ~ (dressing-down|tongue-lashing|earful|piece of mind); haul ~ over the coals; rap; rap over ~ knuckles; slam into; lace into; rip into; light into; pile into; weigh in against; speak out over; come out against; (raise|voice|express) ~ (alarm|concern|concerns|unease|disquiet|misgivings|fears|indignation|revulsion|horror) ~ (at|over|about); be (concerned|alarmed|troubled|worried|disturbed) (by|at|about|over); (concerned|alarmed|troubled|worried|disturbed|dismayed|appalled|shocked|outraged|horrified|disgusted|incensed|perturbed|sickened) (by|at|about|over); express ~ (alarm|concern|concerns|unease|disquiet|dismay|outrage|indignation|revulsion|horror|shock|displeasure|disappointment) ~ (at|over|about|with|that); write off as ~ (@slur|@chargeword); see ~ as ~ (@slur|@chargeword); paint ~ as ~ (@slur|@chargeword); cast ~ as ~ (@slur|@chargeword); liken ~ to; draw ~ parallel with; decry; cry shame on; point ~ accusing finger at; hold up to ~ (ridicule|scorn); read ~ riot act to; lecture; taunt; insult; revile; slate; carp at
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, med, named, pronoun, rel, lab
not subject: lifeless, expert, cop, lab
object: person, body, named, country, none, measure, violence, law, vote, place, thing, number, sentencething, release, agreement, drill, talks, protestevent, sanctions, text
actor: subject
recipient: object, on, at, against, with, to, about, over
without: weather; match; goal; coach; club; fans; market; price*; students; pupils; film; critics; rates; players; snow; truncheons; batons; clubs; doctor*; nails; university; drugs; alcohol; voters; inflation; economy; abuse of; investors; farmers; charged with; pleaded guilty; pleads guilty; pleading guilty; accused of; suspected of; found guilty
trust: 0.55

[ACCUSE disapprove]
verbs: draw ~ (response|reaction|protest|protests|criticism|condemnation|rebuke|fire|anger|outrage|outcry|ire|scorn) from; provoke ~ (response|reaction|protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; prompt ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; trigger ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; spark ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) (from|in); earn ~ (rebuke|criticism|condemnation|scorn) from; be met with ~ (criticism|condemnation|outrage|anger|scorn|protest) (from|by|in); be greeted with ~ (criticism|condemnation|outrage|anger|scorn|dismay) (from|by|in); cause ~ (outrage|outcry|anger|uproar) in; raise ~ hackles in; go down badly (in|with); be condemned (by|in|across); anger; infuriate; enrage; outrage; incense; dismay; appal; appall; trouble; alarm; disturb; shock; horrify; perturb; disgust; sicken; scandalise; scandalize
subject: measure, law, vote, thing, sentencething, violence, text, release, agreement, drill, talks, event, protestevent, sanctions, person, named, country, gov, none, number
object: country, gov, igo, leg, opp, ngo, none, criticism, text, thing, named, place, pronoun, person, body
not object: lifeless, cvl, market
actor: by, from, object, in, with
recipient: none
needs: actor
without: fans; residents; market; film; match; weather; fire; crowd; dispers*; protesters; police
trust: 0.5

[ACCUSE disapprove]
nouns: angry ^(reaction|response|words|statement|letter|outburst|retort); furious ^(reaction|response|words|statement|outburst|retort); sharp ^(reaction|rebuke|words|criticism|retort); harsh ^(reaction|words|criticism|rebuke|statement); fierce ^(reaction|criticism|response); indignant ^(reaction|response|statement); stern ^(words|rebuke|statement); stinging ^(rebuke|criticism|attack|reply); scathing ^(attack|criticism|statement|report|letter|review); withering ^(attack|criticism); blistering ^(attack|criticism); strongly worded ^(statement|letter|note|protest|resolution); strongly-worded ^(statement|letter|note|protest|resolution); international ^(condemnation|outcry|outrage); storm of ^(protest|criticism|outrage); wave of ^(condemnation|outrage|criticism); chorus of ^(condemnation|criticism|disapproval)
actor: from, of, subject, in, by
recipient: at, against, on
doer: country, gov, igo, leg, ngo, named, place, med, opp
needs: actor
without: reject*; dismiss*; den*; brush*; ignore*; shrug*; despite; fear*; avoid; risk; fans; audience*; film; match
trust: 0.45

[ACCUSE disapprove]
verbs: (sign|back|join|publish|issue) ~ (letter|statement|petition|appeal|declaration|manifesto) (against|condemning|denouncing|criticising|criticizing); (put|add|lend) ~ (name|names|signature|signatures|voice) to ~ (letter|statement|petition|appeal|declaration) (against|condemning|denouncing|criticising|criticizing); speak of ~ @slur; speak of ~ (crime|crimes|persecution|repression|torture|fraud|genocide|blackmail|provocation|aggression)
subject: person, body, named, number, opp, gov, igo, country, place, med, edu, lab, ngo
not subject: lifeless, expert
actor: subject
recipient: against, of
without: charged; jailed; detained; sentenced; fired; if
trust: 0.55

[ACCUSE disapprove]
verbs: (hand|give|pass|present|serve|deliver|send|convey) ~ (protest|demarche|démarche) ; (hand|give|pass|present|serve|deliver|send|convey) ~ (note|letter) of ~ (protest|complaint); (hand|give|pass|present|serve|deliver|send) over ~ (note|protest); (hand|give|pass|present|serve|deliver|send) ~ (note|protest) to; (hand|give|pass|present|serve|deliver|send) ~ (diplomatic|protest|verbal) note
subject: gov, country, place, body, none
actor: subject
recipient: to, indirect, object
without: credentials; verbal note of thanks; bank note; banknote*; suicide; ransom; thank*; congratulat*
trust: 0.65

[ACCUSE disapprove]
verbs: mince ~ word; pull ~ punch; hide ~ (anger|disgust|contempt|irritation|displeasure|fury); conceal ~ (anger|disgust|contempt|irritation|displeasure|fury)
negated: yes
subject: person, body, country, named, place, gov, igo, opp
actor: subject
recipient: about, on, with, at
trust: 0.55

[ACCUSE disapprove]
verbs: (ask|invite|call|order|request|require|bring) ~ to ~ (ministry|mfa); (ask|invite|call|request) ~ to ~ (foreign office|foreign ministry); (call|bring|haul|have) ~ (in|before) ~ (ministry|minister); receive ~ dressing-down; be given ~ (protest|note|dressing-down); be handed ~ (protest|note); be told of ~ (protest|indignation|displeasure|concern|outrage|anger|alarm); be read ~ riot act; be upbraided; be carpeted;  (make|lodge|file|deliver|issue) ~ (demarche|démarche|representation|representations|protest) ~ (to|with|over)
object: diplomat
subject: gov, country, place, body, none
actor: subject, by
recipient: object
implied actor: Foreign Ministry
without: police; court; recall*; congratulat*; thank*; credentials; letter of; receives; received the ambassador
trust: 0.65

# What observers, experts and missions find of a vote, a trial or a detention.
[ACCUSE disapprove]
verbs: say; conclude; find; report; note; state; judge; add; tell; rule; assess; observe; declare; write; announce; decide
said: neither free nor ^fair; neither ^free nor fair; not free or ^fair; not free and ^fair; not been free and ^fair; not been free or ^fair; not been ^(free|fair|democratic|transparent|credible|genuine|competitive); nor fair; fell short of; fall short of; falls short of; fell far short of; fell well short of; fell significantly short of; fell " significantly short; falling short of; failed to meet; did not meet; does not meet; lacked ^(transparency|legitimacy|credibility|integrity|independence); lacks ^(transparency|legitimacy|credibility|integrity|independence); marred by; far from ^(free|fair|democratic); neither transparent nor ^fair; seriously ^flawed; deeply ^flawed; fundamentally ^flawed; (was|were) ^flawed; (was|were) not ^(transparent|democratic|credible|genuine|honest|competitive); could not be ^verified; (was|were) ^arbitrary; (is|are) ^arbitrary; arbitrarily ^(detained|deprived|arrested|imprisoned|held); politically ^motivated; breached international ^law; violated international ^law; violated the right to; violated his ^(right|rights); violated her ^(right|rights); violated their ^(right|rights); amount to ^(torture|crimes|persecution); amounted to ^(torture|crimes|persecution); amounts to ^(torture|crimes|persecution|enforced); may amount to; could amount to; no equality of; lack of ^(transparency|impartiality)
subject: igo, ngo, diplomat, leg, gov, country, expert, thing
not subject: cop, jud, lifeless
actor: subject
recipient: none
without: sentenced; jailed; charged; den*; reject*; dismiss*; former; criminal case; fund*; budget; revenue; harvest; sales; earnings
trust: 0.62

# "The monitors called the poll neither free nor fair", "experts consider the detention arbitrary".
[ACCUSE disapprove]
verbs: (call|describe|brand|label|term|deem|declare|judge|find|pronounce|rule|consider|rate|assess) ~ (neither|flawed|undemocratic|rigged|fraudulent|arbitrary|unlawful|illegal|illegitimate|unconstitutional|invalid|unfair|unjust|unjustified|disproportionate|unfounded|baseless|discriminatory|repressive|excessive|politically|unfree|fictitious|staged|void|null|unacceptable|inadmissible); (describe|characterise|characterize|see|regard|view|treat) ~ as ~ (neither|flawed|undemocratic|rigged|fraudulent|arbitrary|unlawful|illegal|illegitimate|unconstitutional|unfair|unjust|unjustified|disproportionate|unfounded|discriminatory|repressive|excessive|staged|unacceptable|inadmissible|politically); (call|describe|brand|label|term|deem|declare|consider|characterise|characterize|see|regard|view|denounce) ~ (violation|breach|tragedy|catastrophe|crime|act of|attack|assault|provocation|cleansing|purge|vendetta|witch-hunt|witch hunt|travesty|theft|hysteria|hypocrisy|nonsense|lie|lies|blow|interference|retaliation|revenge|retribution|blackmail|disgrace|betrayal|mistake|step back|escalation|insult|injustice)
subject: igo, ngo, diplomat, leg, gov, country, opp, pty, named, place, med, rel, lab, expert, body
not subject: cop, jud, lifeless
object: vote, violence, release, law, measure, sentencething, sanctions, protestevent, agreement, drill, event, trade, border, talks, post, none, thing, prison, property, case
not object: criticism, comment, disease, accident, disaster, market, lifeless
not indirect: criticism
actor: subject
recipient: object
without: not ~ (violation|breach); court; sentenced; jailed; charged; extremist*; criminal case; criminal code; film; novel; match; weather; no longer
trust: 0.66

# What a letter, a resolution or a rally says against someone.
[ACCUSE disapprove]
verbs: condemn; denounce; criticise; criticize; deplore; decry; blame; accuse; slam; censure; call ~ (@slur|@chargeword); describe ~ as ~ (@slur|@chargeword); speak of ~ (@slur|@chargeword)
subject: law, text, agreement, protestevent
object: country, gov, person, named, body, none, violence, measure, vote, law, place, sentencething, release, thing, sanctions, protestevent, opp, cop, jud
near: letter; resolution; statement; declaration; petition; report; article; editorial; motion; document; communique; appeal; rally; leaflet; leaflets; joint; text; manifesto; note; speech; post
actor: of, by, from
recipient: object, of
without: film; novel; critics; fans; court; law condemns; sentence; sentenced
trust: 0.58

# "She called that a lie": what was just told.
[ACCUSE disapprove]
verbs: (call|dub|brand|label|term|describe) ~ (lie|lies|blackmail|nonsense|provocation|farce|sham|shame|disgrace|outrage|insult|mockery|terrorism|piracy|revenge|madness|cynical|absurd|unacceptable|outrageous|shameful|crime|betrayal|hypocrisy|theft|robbery|extortion|disgraceful|monstrous|cruel|inhuman|propaganda|slander)
object: pronoun, none
not indirect: criticism
subject: gov, leg, igo, ngo, opp, named, country, place, diplomat, person, med, pty
not subject: lifeless
actor: subject
recipient: none
without: dub* into; film; novel; match
trust: 0.55

# Charges in quotation marks that an official gives: "This is a hybrid attack," the premier told reporters.
[ACCUSE disapprove]
verbs: say; tell; declare; comment; add; state; post; remark; note; insist; stress; write; tweet; put; conclude; complain
said: this is a hybrid ^(attack|operation|aggression|war); is a hybrid ^attack; (a|another) hybrid ^(attack|operation|assault); hybrid ^aggression; (is|was) nothing but ^(revenge|theft|blackmail|a|theatre); is a ^(crime|catastrophe|disgrace|farce|mockery|sham|lie|theft|provocation|travesty|betrayal|scandal|dictatorship); is an ^(outrage|insult|abomination|aberration|injustice); was a ^(farce|sham|mockery|disgrace|travesty|provocation|betrayal|charade|crime); shame on; nothing less than; nothing other than; political ^(revenge|vengeance|reprisal|retribution|repression|persecution|punishment|terror); (is|was) a ^(breach|violation) of; a (clear|flagrant|gross|blatant|serious|grave|direct|brazen) ^(breach|violation); (is|was) an ^(attack|assault|affront|insult) on; (is|was) an ^(affront|insult) to; an act of ^(war|aggression|piracy|terrorism|revenge|sabotage|barbarism|cowardice|despair|hostility); state-sponsored ^(terrorism|hijacking|smuggling|piracy); broke* ^(faith|promises|its word|his word|their word); break their ^word; (took|take) away his ^freedom; (answerable|responsible) for his ^(life|death|fate|health); (answerable|responsible) for her ^(life|death|fate|health); (bear|bears) full ^responsibility; (has|have) failed to; (was|were) not ^(free|fair); mocking ^us; they are mocking; (have|has) no ^conscience; shame on; has been turned ^into; turned into ^(hostages|a); trading in ^people; trade in ^(people|hostages); bargaining ^chip; bargaining ^chips; human ^shields; as ^weapons; as a ^weapon; (deliberate|deliberately) ^(provocation|provoking|attack); keep* himself in ^power; (is|was) ^(theft|robbery|blackmail|piracy|kidnapping|lawlessness|banditry)
subject: gov, leg, igo, ngo, opp, country, place, diplomat, named, pty, mil, rel, med, person
not subject: edu, cop, jud, lifeless, lab
actor: subject
recipient: of
without: jailed for; detained for; convicted; charge*; den*; reject*; dismiss*; sentenced; criminal case; match; season
trust: 0.5

# Scoldings.
[ACCUSE disapprove]
verbs: (give|hand|deliver|issue|administer) ~ (reprimand|rebuke|scolding|severe reprimand|telling-off|ticking-off|talking-to|carpeting); dress down; dress ~ down; tell off; tell ~ off; tick off; bawl out; chew out; scoff that; sneer that; jibe that; quip that; gibe that; taunt that; haul over; tear a strip off; rap ~ knuckles; take ~ swipe at; swipe at; bemoan; bewail; lament that; rue; deplore; regret that ~ (failed|refused|violated); find fault; pick holes in; question ~ (legitimacy|fairness|independence|legality|impartiality|credibility); cast doubt on ~ (legitimacy|fairness|result|results|count|turnout); express ~ doubts ~ (legitimacy|fairness|result|results|count|turnout); (challenge|contest|dispute) ~ (legitimacy|result|results|outcome|count|turnout)
subject: person, named, gov, leg, igo, country, place, opp, ngo, diplomat, med, pty, rel
not subject: lifeless, edu, lab, expert
object: person, named, gov, body, country, none, vote, place, thing, number, cop, mil, pronoun, law
actor: subject
recipient: object, indirect, to, at
without: film; match; coach; player*; pupil*; parents; students; list; boxes; court; fans
trust: 0.6

[ACCUSE disapprove]
verbs: attack; assail; savage; blast; flay; lambaste; bash; skewer; trash; hammer
object: vote, law, measure, sanctions, agreement, prize, sentencething, text, criticism, talks, event, comment, support, post
subject: gov, leg, igo, ngo, opp, country, diplomat, named, pty, rel, place
not subject: mil, uaf, weapon, cop, crm
actor: subject
recipient: object, of, by
without: drone*; missile*; troops; fire; website; site; server*; hack*; cyber*; convoy; column; rally; knife; fists; batons; home; house; office; police
trust: 0.62

[ACCUSE disapprove]
verbs: complain about; complain that; complain ~ that; complain of; complain
subject: gov, leg, igo, ngo, country, opp, diplomat, pty, place, bus
not subject: pronoun, lifeless
actor: subject
recipient: about, of, to
near: that; about; over; of
without: heart; pain*; headache*; health; chest; stomach; back; "; noise; smell; queue*; prices; weather; roads; would not; could not
trust: 0.55

[ACCUSE disapprove]
verbs: attack; assail; blast; savage; hammer
object: thing
near: decision; move; award; prize; verdict; ruling; plan; speech; step; policy; stance; idea; handling; treatment; record; approach; remarks; claim; proposal; reform*; statement; words
subject: gov, leg, igo, ngo, opp, country, diplomat, named, pty, rel, place
not subject: mil, uaf, weapon, cop, crm
actor: subject
recipient: object, of, by
without: drone*; missile*; troops; fire; website; site; server*; hack*; cyber*; convoy; column; knife; fists; batons; home; house; office; police; soldiers
trust: 0.55

[ACCUSE disapprove]
verbs: call in; haul in; have in; summon
on:in: diplomat
subject: country, place, gov, none, diplomat, person
actor: subject
recipient: in
implied actor: Foreign Ministry
without: back; home; police; court; if; would
trust: 0.8

[ACCUSE disapprove]
verbs: lodge ~ protest; file ~ protest; protest; enter ~ protest; register ~ protest; send ~ protest; make ~ representation; express ~ protest; raise ~ objection; raise ~ objections
subject: diplomat, gov, country, igo, leg, ngo, place, med, named
not subject: opp, lab, cvl, edu
actor: subject
recipient: to, against, with, over, at
without: rally; march*; street*; square; picket*; demonstrat*; strike; gathered; outside; crowd*; placard*
trust: 0.62

[ACCUSE disapprove]
verbs: (describe|depict|portray|characterise|characterize|paint|brand|label|decry|slam|dismiss|condemn) ~ as ~ (attack|assault|provocation|violation|blackmail|farce|sham|crime|outrage|madness|disgrace|betrayal|aggression|piracy|terrorism|theft|robbery|lie|lies|nonsense|absurd|illegal|unlawful|unacceptable|hostile|unfriendly|repression|persecution|revenge|reprisal|mockery|travesty|interference|pressure|discrimination|bullying|intimidation|hypocrisy|shameful|barbaric|cynical|unjust|politically)
subject: person, body, named, country, gov, place, igo, ngo, opp, pronoun, number, leg, none
actor: subject
recipient: object
without: if; would; novel; film
trust: 0.75

[ACCUSE disapprove]
verbs: (adopt|pass|approve|back|endorse|support|sign|vote for|vote through|issue|table|draft|agree) ~ (resolution|statement|declaration|motion|text|letter|communique) ~ (=condemning|=denouncing|=deploring|=criticising|=criticizing|=censuring|=rebuking)
subject: leg, igo, body, country, gov, person, number, none, place, ngo, opp
actor: subject
recipient: none
absorbs: yes
trust: 0.75

[ACCUSE disapprove]
verbs: slate; lambast; decry; deplore; pillory; savage; rip into; tear into; lay into; hit out at; lash out at; rail against; fume at; inveigh against; rap; rebuke; chide; scold; berate
subject: country, gov, igo, ngo, person, named, body, place, leg, opp, pronoun, rel, med
not subject: cop, jud, weapon, vehicle
actor: subject
recipient: object, at, against, into
without: for january; candidate; rap song; film; album; concert; play; coach; player*; referee; if; be slated
trust: 0.65

[ACCUSE disapprove]
verbs: smear; vilify; demonise; demonize; slander; defame; denigrate; disparage; malign; besmirch; belittle
subject: med, gov, named, country, person, place, body
object: person, named, country, body, opp, igo, med, pronoun, rel, gov
not subject: cop, jud
actor: subject
recipient: object
without: if; would; charged; convicted; jailed; sentenced; accused of; sued; law on; fined; case
trust: 0.55

# To attack with words.
[ACCUSE disapprove]
verbs: attack; lash; hit; go after; assail; savage; pillory; lambast; lambaste; slam; flay; excoriate; have a go at; take aim at; take a swipe at; fire ~ broadside at
near: in (a|his|her|their|its) ^(speech|statement|interview|address|remarks|post|article|column|letter|comments|tweet|broadcast|report); in (an|his|her) ^(interview|address|article|editorial); (speaking|telling|told) ^(reporters|journalists|parliament|deputies|lawmakers); at a ^(briefing|news conference|meeting|press conference); on ^(state television|state tv|telegram|twitter|television|social media|air); for ^(failing|refusing|supporting|hosting|sheltering|harbouring|funding|arming|interfering|backing|ignoring|blocking|closing|building|staying|remaining|its|his|her|their); over ^(its|his|her|their|the)
subject: gov, leg, opp, named, country, place, igo, ngo, pronoun, diplomat, pty, med, rel
not subject: cop, mil, crm, weapon, troopsthing, hackerthing
object: gov, leg, country, place, named, igo, pronoun, med, ngo, opp, body, measure, law, text, vote, rel, pty
not object: property, troopsthing, weapon
actor: subject
recipient: object, at
without: missile*; drone*; knife; bomb*; artillery; troops; hack*; website*; cyber*; stones; force; forces; plant; refinery; depot; airfield; killed; injured; wounded; border guards; shell*; fire; punch*; beaten; beat
trust: 0.6

[ACCUSE disapprove]
verbs: (state|express|voice|lodge|convey|register|declare|deliver|hand|submit|make|file|present|send|put) ~ (strong|strongest|firm|resolute|sharp|official|formal|vigorous|decisive|its|their|a|categorical) ~ (protest|protests|indignation|outrage|disgust|condemnation)
subject: country, gov, igo, body, place, diplomat, named, none, leg, rel, ngo, opp, pronoun
actor: subject
recipient: to, with, against, indirect
without: if; refus*; freedom; fear
trust: 0.65

[ACCUSE disapprove]
verbs: (intensify|step up|sharpen|ramp up|renew|repeat|reiterate|heap|pile on|voice|level|level ~ at|direct|aim|pour) ~ (criticism|condemnation|accusations|allegations|attacks on|denunciation|rhetoric against)
subject: country, gov, igo, place, opp, ngo, leg, named, person, body, med, pronoun
actor: subject
recipient: of, on, at, against
without: if; film; coach; fans; refus*; game; season
trust: 0.55

[ACCUSE disapprove]
verbs: quarrel; quarrel with; spar; spar with; bicker; lock horns; lock horns with; cross swords; cross swords with; feud with; fall out with; fall out; row with; trade ~ (barbs|accusations|insults|blame|recriminations|charges); exchange ~ (barbs|accusations|insults|recriminations|notes of protest); clash with ~ over; clash over; argue with ~ over; have ~ words with; take ~ to task
subject: country, gov, place, igo, named, leg, diplomat, opp
near: over; with
actor: subject
recipient: with, object
without: police; officers; fans; guards; if; troops; stones; players; coach; neighbours; wife; husband; family
trust: 0.55

[ACCUSE disapprove]
verbs: (react|respond|reply|greet|meet) with ~ (outrage|anger|fury|condemnation|criticism|dismay|indignation|scorn|derision|disgust); (draw|provoke|prompt|trigger|spark|earn|attract) ~ (condemnation|outrage|criticism|rebuke|censure|outcry|indignation|fury) ~ (from|in|among|of)
subject: gov, country, igo, leg, opp, ngo, place, named, party, rel, body, sentencething, law, vote, measure, violence, thing, post, release, drill, none
not subject: cop, bus
actor: from, subject
recipient: to, at
without: if; could; would; fans; coach; viewers; readers; audience*; film; book; song; price*; tariffs on housing; utility; refere*; fashion; crowd
trust: 0.55

[ACCUSE disapprove]
verbs: complain about; complain of; complain that; complain to; complain ~ about; raise ~ complaint about; grumble about; lodge ~ complaint about; lodge ~ complaint with
subject: person, named, opp, cvl, lab, ngo, rel, med, edu, number, peaceful
near: torture; beating*; ill-treatment; mistreatment; raid*; search*; arrest*; harassment; pressure; repression*; persecution; conditions in ~ (prison|colony|cell|custody); police; officers; guards; authorities; prison; denied; censorship; balloon*; violations; rigging; crackdown
actor: subject
recipient: to, about, of, against
absorbs: yes
without: neighbour*; noise; coffee; queue*; prices; smell; health; heart; chest; pain*; if
trust: 0.6

[ACCUSE disapprove]
verbs: be confronted with; confront ~ with ~ (evidence|facts|allegations|photographs|documents|proof|charges); confront ~ over; confront ~ about
target: person, gov, diplomat, named, country
actor: subject, by
recipient: object
without: reality; choice; problem*; difficulties; challenge*; crisis; shortage; task
trust: 0.6

[ACCUSE disapprove]
verbs: provoke; draw; trigger; spark; arouse; stir; incur; prompt; raise; earn; elicit
object: criticism, thing
near: (provok*|draw|drew|drawn|draws|trigger*|spark*|arous*|stir*|incur*|prompt*|rais*|earn*|elicit*) ~ (anger|ire|fury|wrath|outrage|indignation|condemnation|rebuke|outcry|protests|criticism) ~ (of|from|in|among) ~ (warsaw|minsk|moscow|kyiv|vilnius|riga|tallinn|berlin|brussels|washington|paris|london|prague|beijing|opposition|rights|un|eu|european|western|nato|government)
actor: of, from, in, among
recipient: subject
without: could; may; might; would; fear*
trust: 0.6

[ACCUSE disapprove]
verbs: (depict|portray|characterise|characterize|paint|liken|compare|cast|present|denounce) ~ (as|to) ~ @slur; (depict|portray|characterise|characterize|paint|liken|compare|cast) ~ (as|to) ~ (torture|nazi|nazis|gulag|concentration|hitler|stalin|dictator|terrorist|terrorists|puppet|puppets|bandits|traitors|traitor|criminals|mercenaries|extremists|fascists|fascist|enemy|enemies|gestapo|slavery|prison|hostage*|aggressor|lackeys|stooges|agents)
subject: person, named, gov, country, igo, ngo, opp, med, text, body, pronoun, place
not subject: lifeless
actor: subject
recipient: object
absorbs: yes
without: novel; film; painting; play; exhibition; museum; artist; sculpture; mural
trust: 0.65

[ACCUSE disapprove]
verbs: (receive|get|draw|earn|incur) ~ (reprimand|rebuke|dressing-down|tongue-lashing|censure|protest note)
subject: gov, diplomat, country, named, body, place
actor: from, by
recipient: subject
without: coach; referee; fans; player; teacher*; pupil*; school
trust: 0.6

# --- ACCUSE allege

[ACCUSE allege]
verbs: insist; say; claim; repeat; declare; suggest; assert; tell; maintain; argue; allege
subject: person, body, gov, named, pronoun
said: ploy; orchestrated; masterminded; puppeteers; puppeteer; instigated; instigating; engineered; stirred up; behind the protests; behind the unrest; behind the attack; plotting; plot to; bankrolled; financed from abroad; directed from; controlled from
actor: subject
recipient: none
without: deny; denies; denied; charged; jailed; convicted; sentenced
trust: 0.6

[ACCUSE allege]
verbs: (lay|put|pin|place|heap|apportion) ~ blame; be to blame; be behind; stand behind ~ (attack|protests|unrest|flights|crisis|smuggling|sabotage|arson|hack|plot); attribute ~ to; put ~ down to; be ~ complicit in; trace ~ to; ascribe ~ to; pin ~ on; hold ~ to blame; blame; blame for; blame ~ for; shift ~ blame
subject: person, body, named, country, pronoun, place, none
not subject: lifeless, disease, disaster
not object: lifeless, disease, disaster, market
actor: subject
recipient: object, on, with
without: weather; pandemic; storm; names; human error; himself; herself; themselves; itself; schedule; bars; wheel; lines; him; her; success; spring; wind; family to; ancestors; roots; descent; origins; outbreak to
trust: 0.75

[ACCUSE allege]
verbs: charge ~ with; charge with; tax ~ with; reproach ~ with
subject: country, gov, igo, ngo, leg, opp, place
object: country, gov, igo, body, place
actor: subject
recipient: object
without: prosecut*; court; task*; bus; responsib*
trust: 0.75

[ACCUSE allege]
verbs: allege; allege that; claim; believe; suspect; charge that; charge; contend; complain that; reveal; disclose; report; expose; document; say ~ in ~ report; assert; purport
subject: person, body, named, country, pronoun, place
said: stage a coup; prepar* a coup; plot; seize power; overthrow; unrest; destabilis*; destabiliz*; trained in; spied; spying; stuffed; stuffing; rigg*; falsif*; forged; cover* up; covered up; stole; stolen; embezzl*; launder*; plotting; plotted; conspir*; brib*; orchestrat*; masterminding; behind the; complicit; interfer*; meddl*; fraud; doctored; lied; kickback*; smuggling; inflated; faked; fabricat*; torture; ill-treatment; abuses; saboteur*; arson*; sent ~ ^(agents|spies|terrorists|militants); agents ^recruited; spies ^recruited; services ^recruited
actor: subject
recipient: none
without: den*; charged with; jailed; convicted; sentenced; arrested; rejected; court
trust: 0.5

# A politician who "charges that X did Y" accuses; a prosecutor or an investigator who does so charges.
[ACCUSE allege]
verbs: charge that
subject: gov, leg, opp, igo, ngo, pty, diplomat, country, named, place
not subject: jud, cop
object: none
actor: subject
recipient: none
without: charged with; court; jailed; convicted; sentenced; prosecut*; million; euros; dollars
trust: 0.6

[ACCUSE allege]
verbs: accuse; accuse of; charge that; allege that; claim that; blame for; point ~ finger at; implicate; hold ~ responsible; insist that ~ plot; attribute ~ to; hold ~ accountable; accuse ~ of
subject: person, body, named, country, pronoun, place, none
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object, on
without: prosecut*; court; trial; indict*
trust: 0.85

[ACCUSE allege]
verbs: suspect of; suspect ~ of
subject: person, body, named, country, pronoun, place
object: person, body, named, country, place, number, pronoun
actor: subject
recipient: object
without: prosecut*; court; trial; indict*
trust: 0.45

[ACCUSE allege]
verbs: say; claim; insist; believe; allege; maintain; assert; suspect; charge
said: (is|are|was|were|be) (stealing|kidnapping|abducting|plotting|spying|arming|smuggling|weaponising|weaponizing|orchestrating|laundering|stoking|steering|masterminding|deporting|torturing|hacking|meddling|lying|hijacking|poisoning|sabotaging|fabricating|fomenting|bankrolling|blackmailing|ferrying migrants|pushing migrants|looting|flouting|sheltering); (has|have|had) (stolen|kidnapped|abducted|plotted|smuggled|weaponised|weaponized|orchestrated|laundered|stoked|masterminded|hijacked|poisoned|sabotaged|fabricated|fomented|bankrolled|blackmailed|looted|flouted|rigged)
subject: country, place, gov, igo, person, body, mil, cop
not subject: expert, jud
actor: subject
recipient: none
without: deny; denies; denied; court; convicted; sentenced; jailed; if
absorbs: yes
trust: 0.55

[ACCUSE allege]
verbs: (see|detect|spot|discern|sense) ~ (hand|fingerprint|fingerprints|footprint|trace|traces|hallmark|hallmarks|shadow) ~ (of|behind|in); (see|detect|spot|find) ~ behind ~ (attack|arson|sabotage|unrest|protests|explosion|blast|cyberattack|fire|balloons|hoaxes); smell ~ plot; cry foul; (lay|place|pin) ~ (blame|responsibility) ~ (on|at); put ~ down to ~ (sabotage|agents|provocateurs); trace ~ to ~ (kgb|intelligence|gru|minsk|agents)
subject: country, place, gov, igo, person, body, mil, cop, named, pronoun
actor: subject
recipient: of, on, at
without: if; would; weather; storm; market; not
trust: 0.6

# "Uncovered a plot by Lithuanian intelligence".
[ACCUSE allege]
verbs: (uncover|foil|expose|thwart|bust|smash|unmask|unravel|disrupt|prevent|avert) ~ (plot|plots|network|ring|cell|conspiracy|coup|agents|sabotage|assassination|attempt)
subject: cop, gov, country, jud, mil, place, none, person, named
near: plot; plots; spy; spies; agent; agents; intelligence; coup; sabotage; terrorist*; conspiracy; cell; assassination
actor: subject
recipient: by, of
implied actor: police
without: film; novel; drug*; cigarette*; smuggl*; if; fraud; criminal gang; money
absorbs: yes
trust: 0.5

# "We are dealing with an attack steered from Minsk", "Lukashenko is trying to take revenge on us".
[ACCUSE allege]
verbs: say; tell; declare; comment; add; state; post; remark; note; insist; stress; write; suggest; hint; imply; claim; believe; assert; maintain; argue; intimate; speculate; allude
said: (steered|directed|orchestrated|organised|organized|controlled|planned|guided|coordinated|masterminded|instigated|financed|funded|inspired|paid|run|commissioned|ordered) ^(from|by) (minsk|moscow|warsaw|vilnius|kyiv|kiev|washington|abroad|outside|the|western|foreign|belarusian|russian|polish|lithuanian|ukrainian|american); helped " from; helped from ^(outside|abroad); take revenge ^on; taking revenge ^on; taken revenge ^on; (instructions|orders|tasks|money|certain tasks|certain tasks|assignments) ^from (warsaw|vilnius|moscow|minsk|washington|abroad|kyiv|the|outside|polish|foreign); received " certain; foreign ^(hand|puppeteers|masters|curators|sponsors|paymasters|services); staged his own; staged her own; staged their own; something to ^hide; behind the ^(attack|blast|explosion|fire|arson|protests|unrest|flights|balloons|sabotage|hack|leak|plot|crisis|wave); (had|have|has) a ^hand in; (steal|stole|stolen|rig|rigged|rigging) the ^(vote|votes|election|elections); paid ^(provocateurs|protesters|agitators); on (warsaw|moscow|minsk|washington|vilnius) 's ^orders; on orders from; at the behest of; test* our ^(reaction|patience|resolve|defences|response); trying to ^(destabilise|destabilize|provoke|divide|drag|discredit|blackmail|seize|overthrow|incite|sow|intimidate|pressure|split); attempt to ^(destabilise|destabilize|provoke|divide|discredit|blackmail|overthrow|incite|intimidate); attempting to ^(destabilise|destabilize|provoke|divide|discredit|blackmail|overthrow|incite|intimidate); wants to ^(destabilise|destabilize|provoke|drag|split|destroy); want to ^(destabilise|destabilize|drag|split|destroy)
subject: gov, leg, igo, opp, country, place, diplomat, named, pty, mil, med, cop, ngo
not subject: edu, jud, lifeless, lab, expert
actor: subject
recipient: none
without: jailed for; detained for; convicted; charged; den*; reject*; dismiss*; sentenced; criminal case; match; season; accus*; blam*
absorbs: yes
trust: 0.52

# "Is named by the opposition among the men who beat him".
[ACCUSE allege]
verbs: (name|list|identify|single) ~ (among|as one of) ~ (beat|killed|tortured|shot|ordered|attacked|behind|responsible|torturers|killers); name ~ as ~ (culprit|mastermind|organiser|organizer|perpetrator|killer|torturer); point to ~ as ~ (culprit|source|organiser|organizer|perpetrator); declare ~ threat to ~ security; (declare|call|deem|consider|label|brand) ~ ^threat to ~ (security|order|society|state|sovereignty)
subject: person, body, named, country, place, none, gov, opp, ngo, med
object: person, named, number, pronoun, body
actor: subject
recipient: object
without: witness*; prosecut*; court; suspect
trust: 0.6

[ACCUSE allege]
verbs: (report|denounce|inform on|snitch on) ~ to ~ (police|kgb|prosecutor|prosecutors|authorities|militia|administration|management|rector|investigators)
object: person, named, opp, med, edu, pronoun, cvl, lab
subject: person, named, none, body, cvl, edu, pronoun
not subject: cop
actor: subject
recipient: object
without: missing; if; anyone; urged to; death; body
trust: 0.6

[ACCUSE allege]
verbs: find that; conclude that; establish that; determine that; say in ~ report that
subject: igo, ngo, expert, body, thing, leg
not subject: jud, cop
near: violat*; breach*; abuse*; unlawful; unlawfully; arbitrary; arbitrarily; crimes against humanity; tortur*; ill-treat*; forced; orchestrated; deliberate; staged; fraud*; rigged; not ^free; neither free; responsible for; persecut*; guilty; broke ~ convention; infring*; discriminat*
actor: subject
recipient: none
absorbs: yes
without: no ~ (evidence|violations|breaches); not violat*; did not; was not; if; traffic; the driver; the pilot; doctors; the defendant; the accused; had insulted; the man
trust: 0.95

# Who is said to stand behind an act.
[ACCUSE allege]
verbs: (link|tie|trace|attribute|pin|connect|ascribe|trace back) ~ (to|on|with) ~ (intelligence|kgb|gru|fsb|secret service|secret services|special services|security service|security services|hackers|ghostwriter|minsk|moscow|belarus|russia|lukashenko|lukashenka|kremlin|regime)
subject: cop, jud, gov, country, igo, expert, med, none, mil, person, bus, place
object: thing, accident, event, person, number, cyberthing, weapon, balloonthing, case
near: attack; attacks; arson; sabotage; fire; fires; hack; hacking; breach; drones; balloons; plot; parcels; explosion; explosions; operation; campaign; espionage; killing; murder; disinformation; migrants; smuggling; cables; leaflets; bomb; threats; spying; spies; vandal*
actor: subject
recipient: to, on, with
absorbs: yes
without: road; railway; pipeline; bus; agreement; trade; if; would
trust: 0.65

[ACCUSE allege]
verbs: (observe|record|note|report|register|detect|cite|log|find|see) ~ (violations|irregularities|fraud|falsifications|falsification|breaches|ballot stuffing|ballot-stuffing|stuffing)
subject: igo, ngo, person, opp, body, leg, visitorsthing, number
not subject: cop, mil
near: election; vote; count; polling; ballot; poll; referendum; rights; monitors; observers; rapporteur; torture; prison; prisons; detention
actor: subject
recipient: by, in
absorbs: yes
without: no ~ (violations|irregularities); not; any ~ (violations|irregularities); airspace; traffic; border; if; minor; ceasefire
trust: 0.6

[ACCUSE allege]
verbs: stress; say; state; report; conclude; find; note; warn; write; declare; add; underline; point out; tell; remark; observe; insist
said: (torture|repression|repressions|abuse|violence|persecution|intimidation|harassment|arrests|impunity|censorship|ill-treatment|beatings) (is|are|remains|remain|was|were|has been|have been|had become|has become) ^(systematic|systemic|widespread|routine|rampant|endemic|commonplace|unprecedented|massive|deliberate|state policy|the norm); (amount|amounts|amounted|amounting) to ^(crimes against humanity|a crime|torture|war crimes|persecution|genocide|hostage-taking|terrorism|aggression|blackmail); (is|was|are|were) ^guilty of (crimes|genocide|torture|war|aggression|terrorism); (is|are|was|were) being ^used as (a weapon|weapons|a tool|hostages|bargaining|pawns|human shields|an instrument)
subject: igo, ngo, gov, diplomat, leg, named, country, opp, body, person, expert
not subject: cop, jud, bus, lab
actor: subject
recipient: none
implied recipient: authorities
without: if; court found; judge; convicted; defendant; indictment; sentenced; denied; rejects; reject*
absorbs: yes
trust: 0.55

[ACCUSE allege]
verbs: (expose|uncover|reveal|lay bare|unearth|unmask|bring to light|dig up|blow the whistle on|trace|map|track down) ~ (scheme|schemes|network|fraud|torture|abuse|abuses|corruption|crimes|violations|beatings|embezzlement|evasion|smuggling|supply chain|supplies|rigging|falsification|falsifications|falsified|kickbacks|bribes|forced labour|secret|identities|names|assets|villa|route|routes|role|links|ties|killings|spy ring)
subject: med, ngo, opp, cop, gov, jud, country, place, person, named, body, text, igo, none, hackerthing, number
actor: subject
recipient: of, by, in, possessor
without: if; film; novel; excavat*; archaeolog*; star; wedding; could; new model; dress; exhibition; refus*
trust: 0.55

[ACCUSE allege]
verbs: tie ~ to; link ~ to; connect ~ to; connect ~ with; pin ~ on; lay ~ at ~ door; trace ~ to; trace ~ back to; attribute ~ to; put ~ down to; implicate ~ in; finger ~ as; see ~ hand of ~ in; point to ~ hand; detect ~ hand of; identify ~ as ~ (culprit|author|mastermind|organiser|organizer|perpetrator)
subject: country, gov, jud, cop, igo, ngo, place, med, spy, mil, body, named, leg
near: attack*; hack*; murder*; poison*; sabotage; arson*; explosion*; killing*; cyberattack*; campaign; disinformation; leak*; balloon*; migrants; smuggling; plot; parcels; bombing; blast; breach; intrusion; raid; abduction*; disappearance*; gru; kgb; fsb
not subject: lifeless, expert
actor: subject
recipient: object, to, on, with
without: cooperation; railway; trade; pipeline; gas price; price; wage*; inflation; drought; climate; cancer; virus; deaths to; study; studies; motorway; if; could; would; weather; illness; sanction*
trust: 0.55

[ACCUSE allege]
verbs: (document|record|collect|gather|log|register|catalogue|compile) ~ (crimes|war crimes|evidence|testimony|testimonies|cases|violations|abuses|accounts) ~ (of|by|in|from|about); (relay|hand|submit|pass|transfer|present|send) ~ (evidence|testimony|files|dossier) ~ (of|on|to)
subject: ngo, gov, cop, jud, opp, igo, med, person, named, body, country
near: war crime*; crimes against humanity; torture; deportation; abuses; ill-treatment; atrocit*; hague; icc; international criminal court; prosecutor*; violations; repression*
actor: subject
recipient: by, against, of
absorbs: yes
without: embassy; drugs; disease; museum; election result*; kgb said
trust: 0.6

# --- ACCUSE investigate

# "Prosecutors have ordered a check": what they look into.
[ACCUSE investigate]
verbs: (order|launch|open|begin|start|announce|promise|carry out|conduct) ~ (check|inspection|audit|review|inquiry|examination|probe)
subject: jud
actor: subject
recipient: into, of, over
without: if; could; security check; passport; bag; bags; spot check; medical
trust: 0.65

[ACCUSE investigate]
verbs: open ~ @case; launch ~ @case; start ~ @case; set off ~ @case; set up ~ @case; reopen ~ @case; conduct ~ @case; hear ~ @case; gather ~ evidence; collect ~ evidence; take ~ testimony; book ~ for; refer ~ to ~ prosecutors; sue ~ for; take ~ to ~ (court|tribunal|justice); seek ~ through interpol; seek ~ arrest of; seek ~ (arrest|detention) ~ through; put ~ on ~ interpol; (open|launch|order|begin|start|announce|initiate) ~ (inquiry|investigation|probe|impeachment); (open|launch|begin|start) ~ (inspection|audit) ~ of; (file|lodge|bring|submit) ~ (lawsuit|suit|claim|complaint|application) ~ against; begin ~ hearing; send ~ case to court; initiate ~ @case; begin ~ @case; institute ~ @case; file ~ @case; bring ~ @case; prosecute; investigate; probe; sue; put on trial; place on trial; try; put on ~ wanted list; place on ~ wanted list; put on wanted list; issue ~ warrant; issue ~ arrest warrant; send ~ to court; go to court; refer ~ to court; press charge; file ~ charge; lodge ~ complaint; interrogate; question ~ (about|over|as); summon for questioning; name ~ suspect; declare ~ suspect; seek ~ year; demand ~ year; request ~ year; open ~ trial; begin ~ trial; look into; inspect; audit; declare ~ wanted; add ~ to ~ wanted list; refer ~ to ~ international criminal court; begin hearing; take ~ to court; bring ~ charge; reopen ~ case; put ~ wanted
subject: person, body, named, country, pronoun, none, case, number
object: person, body, named, none, case, number, country, violence, accident, property, pronoun
not object: weapon, aid, text, money
actor: subject
recipient: object, against, into, over, of, on
count recipient: persons
implied actor: prosecutors
not subject: med, expert
without: journalist asked; reporters questioned; to find; try to; for questioning; after questioning; by reporters; by journalists; and fined; and sentenced; and jailed; and convicted; cases of; new cases; covid*; coronavirus; infection*; surprise inspection; snap inspection; readiness; inspection of the troops; air defence; armed forces; brigade; a factory with; a farm with
trust: 0.65

# Whoever is only questioned may be a witness: it counts where someone is suspected, or a case is told of.
[ACCUSE investigate]
verbs: question
object: person, body, named, none, number, pronoun, opp, med, cvl, edu, lab
subject: cop, jud, gov, none, country, pronoun, body
near: suspect*; suspicion; suspected; criminal case; as a witness; as witnesses; under caution; in connection with
actor: subject
recipient: object
count recipient: persons
implied actor: prosecutors
without: reporters; by journalists; legitimacy; to find; try to; and fined; and sentenced; and jailed
trust: 0.6

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; appear in court; appear before ~ court; face ~ charge
subject: person, body, named, pronoun, number, none
not subject: tested
recipient: subject
implied actor: court
without: journalist asked; reporters questioned; to find; try to
trust: 0.65

[ACCUSE investigate]
verbs: charge ~ with
subject: person, body, country, named, place, none, pronoun
target: person, body, named, number, pronoun
not target: property, vehicle, money
near: charge*; charged
actor: subject
recipient: object
count recipient: persons
implied actor: prosecutors
without: toll; euro*; battery; fee; task*; responsib*
trust: 0.8

[ACCUSE investigate]
verbs: carry
subject: case
near: year*; life; death penalty
actor: none
recipient: none
implied actor: prosecutors
without: seat
trust: 0.4

[ACCUSE investigate]
verbs: charge; charge with; indict; indict for; press ~ charge; charge in absentia
target: person, body, named, number, pronoun
not target: property, vehicle, money
actor: subject
recipient: object, against
count recipient: persons
implied actor: prosecutors
without: toll; euro*; admission; battery; fee; police charged; per cent; percent; commission of; for the service; for entry; extra; interest
trust: 0.8

[ACCUSE investigate]
verbs: go on trial; stand trial; be on trial; face ~ charge; appear in court; appear before ~ court; appear before ~ judge; face trial; face prosecution; face ~ (years|prison) ~ if; be charged; be under investigation; come under investigation; be wanted
subject: person, named, number, body
not subject: tested
not object: money
actor: none
recipient: subject
count subject: persons
implied actor: court
trust: 0.8

[ACCUSE investigate]
verbs: begin; open; start; get under way; resume; be scheduled; be held; be due; adjourn
subject: case
near: trial; retrial; hearing; proceedings; case against; inquest; appeal; tribunal
actor: none
recipient: of, against, over, subject
without: vaccine*; drug; drugs; medicine; clinic; clinical; trial of ~ @tested; trials of ~ @tested; trial run; test drive
implied actor: court
trust: 0.6

[ACCUSE investigate]
nouns: criminal case; trial; prosecution; retrial; criminal ^investigation; inquiry; indictment; criminal ^probe; investigation
actor: subject, by
recipient: against, object, into
needs: recipient
not subject: med, bus
without: trial of ~ @tested; trials of ~ @tested; trial version; trial run; trial period; vaccine*; drug; drugs; medicine; on trial basis; drivers; call* for; demand*; urg*; committee; clinical; asked; fair trial; ask*; facing; awaiting; await; ahead; pre-trial; launch; stand; put on; seek; avoid; without
trust: 0.45

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

[ACCUSE investigate]
verbs: put out ~ warrant; grill; interrogate; haul before; haul ~ before; hit ~ with ~ (charge|charges|indictment); slap ~ with ~ (charge|charges); slap ~ charges on; sue; widen ~ (case|probe|investigation); ask for ~ (year|years|month|months) for; press for ~ (year|years) for; question ~ for ~ hour; take ~ in for questioning
subject: cop, jud
object: person, named, number, pronoun, case, jud, med, body, sentencething, none
actor: subject
recipient: object, for, against, on
implied actor: authorities
without: meat; steak; if; would; witness*; lawmakers grilled
trust: 0.72

[ACCUSE investigate]
verbs: (put|place|add|enter|include) ~ (on|to|in) ~ wanted list; want to (question|interview|interrogate|speak to|hear); put under investigation; place under investigation; put ~ under investigation; place ~ under investigation; come under ~ investigation; be under ~ investigation; seek to (question|interview|interrogate|arrest); be sought for questioning; be wanted for (questioning|interrogation|trial); call for ~ (sentence|term|year|years|months); recommend ~ (sentence|term|year|years|months) for; demand ~ (sentence|term|jail|prison|imprisonment); push for ~ (sentence|term|year|years); (open|launch|start|begin) ~ (pre-trial|preliminary|internal|judicial|official|fresh|separate|formal|criminal) ~ (inquiry|investigation|probe|examination|check|proceedings); take ~ statement from; take ~ testimony from; hear ~ (witness|witnesses|evidence|testimony); examine ~ (witness|witnesses|evidence|complaint); take ~ matter up; take up ~ (matter|case|complaint|issue); take over ~ (case|investigation|probe); reach ~ court; come to (court|trial); be brought before ~ (judge|court|magistrate); be arraigned; stand before ~ (judge|court|magistrate|tribunal); be due before ~ (judge|court|magistrate|tribunal); (bring|level|press|prefer|lay|add|slap) ~ (charge|charges) ~ (against|on); hit with ~ (charge|charges|indictment); slap with ~ (charge|charges|indictment); name ~ as ~ suspect; name ~ suspect; treat ~ as ~ suspect; bring ~ to trial; put ~ in the dock; send ~ for trial; commit ~ for trial; refer ~ for trial; hand ~ case to ~ (court|prosecutors|prosecutor); pass ~ case to ~ (court|prosecutors|prosecutor); forward ~ case to ~ (court|prosecutors|prosecutor)
subject: cop, jud, gov, case, person, named, number, none, pronoun, country
not subject: lab, opp, igo, lifeless, expert, ngo, mil
object: person, named, number, pronoun, none, case, jud, sentencething, body, accident
actor: subject
recipient: object, against, for, on
implied actor: prosecutors
without: match; season; school year; verdict; light; power; if; meeting; ambassador; envoy; commission for; parliament; journalists asked; mercy; elections; sanctions; reforms; support; phone; price
trust: 0.55

[ACCUSE investigate]
verbs: (prepare|draw up|draft|formulate|bring|file|announce|unveil|read|read out|present|finalise|finalize|approve|compile|submit|confirm) ~ (charges|charge|indictment|indictments|accusations) ~ (of|against|over|for|to)
subject: jud, cop, gov, none, country
not subject: lifeless
actor: subject
recipient: against
implied actor: prosecutors
without: phone; battery; extra charge; drop*; roaming; tariff*
trust: 0.65

[ACCUSE investigate]
verbs: stand trial; be to stand trial; go on trial; await trial; await ~ trial; face trial; come up for trial; be up for trial; be sent for trial; be committed for trial; be tried; be tried in absentia; try ~ in absentia; be on trial; be in the dock; stand in ~ dock; sit in ~ dock; be brought to court; be taken to court; be due in court; be due before ~ (court|judge); be back in court; face ~ (judge|court|tribunal|magistrate); (face|risk) ~ (years|life|death penalty|prison|jail|imprisonment|sentence|term|charges|charge|prosecution|proceedings|court|trial); risk up to; (answer|appear) ~ (charges|court) ; be a suspect in; be suspect in; be suspect; be ~ suspects in; (remain|be|become|be named) ~ (defendant|defendants|suspect|suspects) ~ (in|under|of); be in ~ custody on ~ (charge|charges|suspicion); be charged in; be charged over; be indicted
subject: person, named, number, pronoun, body, med, opp, cvl
not subject: country, gov, jud, lifeless, bus, igo
actor: none
recipient: subject, object
count subject: persons
implied actor: court
without: deportation; dismissal; expulsion; sanction*; shortage*; winter; if; unless; would; could; might; fine; fines; anyone; whoever; those who; warn*; threat*; new law; bill; elimination; relegation; choice
trust: 0.68

# "Was served with a summons to court", "was given a report for breaking the law on mass events".
[ACCUSE investigate]
verbs: (serve|hand|issue|give|send|slap|present) ~ (summons|summonses|subpoena|writ|indictment) ~ (to|for|by|from); (draw up|compile|write up|file|make out) ~ (report|reports|protocol|protocols) ~ (on|against|for|over); (charge|book) ~ with ~ (administrative|misdemeanour|petty|disobedience|hooliganism); (be given|be handed) ~ (report|protocol) for; bring ~ administrative ~ (case|proceedings|charge|charges)
subject: cop, jud, gov, none, country
object: person, named, number, pronoun, none, med, opp, text, bus, ngo, case, thing
actor: subject
recipient: object, on, against, indirect
implied actor: police
without: military; draft; enlistment; conscript*; annual; weather; news; book; song; recruitment
trust: 0.65

# "The hearings opened", "the appeal will be heard in October", "the process had gone on behind closed doors".
[ACCUSE investigate]
verbs: open; begin; start; get under way; resume; continue; go on; proceed; be heard; be held; be under way; adjourn; be adjourned; be postponed; be scheduled; take place; drag on; last; unfold
subject: hearing, case
near: hearing; hearings; behind closed doors; closed to the public; court; judge; appeal; defendant*; trial; retrial; proceedings; supreme court; in camera; dock; presiding
not subject: talks, text
actor: none
recipient: of, against, over
implied actor: court
without: bidding; recruitment; parliament*; congress; senate; committee; public hearing; budget; if; case of beer
trust: 0.6

[ACCUSE investigate]
verbs: (announce|begin|start|launch|carry out|conduct) ~ (checks|inspections|audits|inspection|audit|check) ~ (on|of|at|into)
near: tax; control committee; financial investigation*; prosecutor*; inspectorate
subject: cop, jud, gov, none, body
actor: subject
recipient: on, of, at, into
without: snap; readiness; troops; nuclear; passport*; vehicle*
trust: 0.55

# "Prosecutors asked the court to jail him": what the prosecution wants of a court.
[ACCUSE investigate]
verbs: (ask|call|push|press|apply) for ~ (arrest|detention|extradition|imprisonment|remand|indictment|conviction|sentence|term|years); (seek|request|demand|recommend) ~ (arrest|detention|extradition|imprisonment|remand|conviction|sentence|term|years|warrant)
subject: jud
actor: subject
recipient: of, for, object, against
without: lift*; release; reduce; lighter; if
absorbs: yes
trust: 0.75

[ACCUSE investigate]
verbs: register ~ case; register ~ crime; open ~ file on
subject: cop, jud, none
near: criminal; police; investigat*; article
actor: subject
recipient: against, over
implied actor: police
without: covid*; coronavirus; infection*; disease; patient*; deaths
trust: 0.6

[ACCUSE investigate]
verbs: hear; begin hearing; start hearing; consider; examine; take up; review; reopen; rehear
subject: jud, none
object: case, hearing, appealthing
not object: text, talks
actor: subject
recipient: of, against
implied actor: court
without: reject*; dismiss*; upheld; uphold*; refus*; turn* down; parliament; sides
trust: 0.6

# What police, prosecutors and international bodies look into.
[ACCUSE investigate]
verbs: investigate; probe; look into; examine; inquire into; clear up; begin ~ inquiry into; open ~ inquiry into; (carry out|conduct|hold|launch|order) ~ (inquiry|investigation|probe|examination|inspection) ~ (into|of)
subject: cop, jud, igo, none, gov, pronoun
not subject: med, expert
object: thing, violence, accident, none, release, event, property, site, bombthing, flyingthing, weapon, border, trade
not object: body, text
near: police; prosecutor*; investigator*; investigative; committee; death; disappearance; murder; killing; attack; arson; fire; crash; blast; explosion; incident; circumstances; sabotage; origin; claims; reports; allegations; crime*; fraud; corruption; court; commission; rapporteur
actor: subject
recipient: into, of, against
without: journalist*; reporter*; outlet; readers; scientist*; species; call* for; demand*; urg*; refus*; archaeolog*; if
trust: 0.55

[ACCUSE investigate]
verbs: search for; hunt for; hunt; look for; seek; pursue; track down; chase; appeal for ~ whereabouts of
subject: cop, jud
object: person, named, number, ref, crm, cvl, none, pronoun
on:for: person, number, named, none, crm, cvl, ref
not on:for: weapon, thing
actor: subject
recipient: for, object
count recipient: persons
implied actor: police
near: in connection; suspect*; arson; attack; wanted; fugitive*; murder; robbery; sabotage; shooting; warrant; manhunt; interpol; accomplice*; spy*; spies; escaped; searching for two; searching for a; looking for a; looking for two; hunting
without: missing; lost; mushroom*; survivors; bodies; drowned; search of safety; volunteers; recruits; help; information
trust: 0.6

# "Is accused of smuggling", "investigators suspect the firm of tax evasion": no party but the law accuses.
[ACCUSE investigate]
verbs: accuse; accuse of; suspect of; suspect ~ of; be accused of; be suspected of; implicate in; implicate ~ in
subject: jud, none, cop
not subject: country, igo, opp, ngo, med, leg, pronoun
target: person, named, number, pronoun, bus, med, opp, cvl, edu, rel, lab, ngo
not target: country, igo, cop, gov, leg, ref
near: prosecutor*; investigator*; investigative; financing; smuggl*; evad*; evasion; extremis*; insult*; treason; espionage; spying; article; criminal; charged; charges; trial; court; detained; arrested; custody; hearing; abett*; hooligan*; mass riots; mass disorder; disorder; fraud; bribe*; bribery; embezzl*; launder*; swearing; disobe*; unauthorised; unauthorized; unlawful; illegal; slander; defam*; terrorism; years in prison; nazism; hatred; conspir*; mutiny; tax; taxes; moved; stole; stealing
actor: subject
recipient: object
count recipient: persons
implied actor: prosecutors
without: state media; state television; newspaper; sides; each other; foreign ministry; commission
trust: 0.7

# A court of arbitration, a mechanism, a check.
[ACCUSE investigate]
verbs: (challenge|contest|appeal|fight) ~ (in court|in the courts|at the court|before the court|court of arbitration|court of justice|court of human rights|tribunal|arbitration|supreme court|wto|cas); (appeal|turn|go|complain) to ~ (economic court|court of arbitration|court of justice|international court|arbitration court|arbitration|tribunal|wto|world trade organisation|world trade organization|icao|court of human rights); (take|bring|refer|submit|put) ~ (case|dispute|matter|complaint|file) ~ (to|before) ~ (court|tribunal|arbitration|icao|wto|cas|icj|icc|prosecutor|prosecutors|ilo); (invoke|activate|trigger|launch) ~ (mechanism|article 26|article 33);  (name|appoint|set up|establish) ~ (commission|panel|group|team|rapporteur) ~ (to investigate|to examine|of inquiry|to look into); (lodge|file|submit|hand) ~ complaint ~ (with|to) ~ (police|prosecutor|prosecutors|court|committee|investigators|ombudsman); complain to ~ (police|prosecutor|prosecutors|investigators|investigative)
subject: country, gov, body, person, bus, named, igo, ngo, number, pronoun, none, jud, cop, place, opp, med, leg
not subject: lifeless
object: person, body, none, country, measure, case, thing, law, sanctions, vote, sentencething, bus, number, ngo, med, text, property
actor: subject, by
recipient: against, on, of, object
without: snap; combat; readiness; troops; nuclear; if; refused; doping; health check*; vehicle; passport*; safety mechanism
trust: 0.62

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

[ACCUSE investigate]
verbs: (present|submit|hand over|deliver|lodge|file|send|pass|bring|give|provide) ~ (evidence|dossier|dossiers|file|testimony|testimonies|submission|communication|proof|complaint) ~ (court|icc|prosecutor|prosecutors|hague|tribunal|rapporteur|committee)
subject: ngo, opp, country, gov, leg, body, person, named, number, pronoun, cvl
near: torture; crime; crimes; deport*; abuse*; repression; violence; killing*; kidnap*; forced; lukashenko; lukashenka; war; landing; migrants; rights
actor: subject
recipient: against, on, of
absorbs: yes
without: if; would; defence; defense; lawyer for; state prosecutor
trust: 0.55

[ACCUSE investigate]
verbs: (treat|regard|view|handle|look at) ~ as ~ (murder|homicide|suspicious|terrorism|terrorist|sabotage|arson|hate crime|attack|espionage)
subject: cop, jud, gov, none
actor: subject
recipient: none
without: if; not; would
trust: 0.65

[ACCUSE investigate]
verbs: (assess|examine|gather|collect|study|analyse|analyze|preserve|compile|catalogue) ~ (evidence|testimony|testimonies|witness statements)
subject: igo, ngo, expert, jud, gov, opp, leg
near: torture; belarus; belarusian; crime; crimes; abuse*; rights; violations; repressions; violence; election; migrants; war; deport*
actor: subject
recipient: of, against, by
absorbs: yes
without: if; would; jailed for; charged; convicted; accused
trust: 0.6

[ACCUSE investigate]
verbs: (drag|haul|take|bring) ~ (before|to|in front of) ~ (court|tribunal|council|icj|hague|arbitration|arbitrators|wto)
object: country, body, bus, place, gov
subject: country, gov, ngo, bus, place, igo
actor: subject
recipient: object
without: if; would; threaten*; bus; detained; defendant
trust: 0.65

[ACCUSE investigate]
verbs: (summon|call|invite|call in|order|bring in) ~ for ~ (questioning|interrogation)
subject: cop, jud, none, gov
object: person, named, number, opp, med, edu, pronoun, rel, lab
not object: diplomat
actor: subject
recipient: object
count recipient: persons
implied actor: police
without: if; would; arrest*; detain*; handcuff*
trust: 0.65

[ACCUSE investigate]
verbs: investigate; probe; examine; look into; inquire into; dig into; study; clarify; establish
near: (role|complicity|involvement|part|participation|links|ties|responsibility|collusion) ^(of|in|with|to); 's ^(role|complicity|involvement|part|links|ties|responsibility); whether ~ ^(broke|broken|violated|helped|evaded|took part|committed|breached|spied|knew|involved); possible ^(sabotage|espionage|spying|violations|breaches|war crimes|crimes|involvement|links); war ^crimes; crimes against ^humanity; evasion of sanctions; sanctions ^evasion; election ^fraud; vote ^rigging; ill-treatment; torture; allegations of; abuses
subject: cop, jud, igo, gov, country, place, leg, ngo, body
not subject: med, expert, edu, lifeless
object: thing, none, violence, event, vote, trade, body, country, person, number
actor: subject
recipient: of, into, against, possessor
without: call* for; demand*; urg*; refus*; if; could; historian*; scientist*; book; film; should; must; request*; never investigat*; nobody
trust: 0.55

[ACCUSE investigate]
verbs: subpoena; call ~ to testify; call ~ as a (suspect|witness); bring ~ in for questioning; initiate ~ (proceedings|case|cases|inquiry|prosecution|investigation|impeachment|disciplinary)
subject: jud, cop, leg, gov, body, none, country, place
actor: subject
recipient: object, against, of
without: bankruptcy; if; ambassador; envoy; charge d'affaires; insolvency
trust: 0.55

[ACCUSE investigate]
verbs: (pursue|bring|build|prepare|mount|press|assemble|lodge|reopen|revive|compile|advance) ~ (case|cases|charges|charge|prosecution|proceedings|investigation|lawsuit|suit|claim|complaint) ~ (against|over|into)
not subject: lifeless
actor: subject
recipient: against
implied actor: prosecutors
without: if; could; drop*; refus*; insurance; would; might; demand*; urge*; call*
trust: 0.7

[ACCUSE investigate]
verbs: (declare|put|place|announce) ~ wanted; (declare|put|place) on ~ wanted list; issue ~ arrest warrant; haul ~ before ~ (court|judge|magistrate|tribunal|commission|board); drag ~ before ~ (court|judge|magistrate|tribunal); bring ~ before ~ (court|judge|magistrate|tribunal); put ~ before ~ (court|judge|tribunal); haul ~ into ~ court; drag ~ into ~ court; drag ~ through ~ courts; take ~ to court; hale ~ before ~ (court|judge)
not subject: lifeless
actor: subject
recipient: object, for, against
implied actor: prosecutors
without: if; could; sentenced; lifted; removed; interpol refused; threat*; refus*; fined
trust: 0.75

[ACCUSE investigate]
verbs: allege; accuse; list; set out; charge
subject: case, chargesheet
actor: none
recipient: object, against, by
implied actor: prosecutors
without: if; could; un; observers; sanctions
trust: 0.8

# --- ACCUSE

# Doubt of a result or a ruling, and what is taken to court.
[ACCUSE]
verbs: (contest|challenge|dispute|fight|appeal|appeal against|sue over|litigate) ~ (sanctions|listing|designation|ban|decision|ruling|blacklisting|measures|fine|expulsion|exclusion|disqualification|dismissal|verdict|refusal|inclusion) ~ (before|in|at|to|with) ~ (court|tribunal|arbitration|cas|committee|un)
subject: person, named, bus, body, country, ngo, pronoun, number, opp, igo, med, gov
actor: subject
recipient: object, of, by
absorbs: yes
without: if; may; could; can; cannot; lost; rejected; dismissed
trust: 0.6

# Whom a state takes for a party to another's war.
[ACCUSE allege]
verbs: (consider|call|deem|declare|label|brand) ~ (accomplice|co-aggressor|co-belligerent|aggressor|complicit); (regard|see|view|treat|describe|brand) ~ as ~ (accomplice|co-aggressor|co-belligerent|aggressor|complicit|party to)
subject: country, gov, igo, leg, place, named, diplomat, opp, body
not subject: jud, cop, expert
object: country, gov, person, named, place, body
actor: subject
recipient: indirect, object
without: if; film; novel
trust: 0.6

# Those who say in public what was done to them.
[ACCUSE disapprove]
verbs: complain (on|in|via) ~ (instagram|facebook|telegram|twitter|video|social|post|interview|letter); (write|send ~ letter) to ~ to (express|voice|convey) ~ (concern|concerns|alarm|dismay|outrage|protest)
subject: person, named, pronoun, igo, ngo, diplomat, leg, gov, country, expert, cvl, med, edu, lab, opp
not subject: cop, jud
actor: subject
recipient: to, about, of
without: customer*; neighbour*; neighbor*; traffic; noise; service; price*
trust: 0.6
`;
