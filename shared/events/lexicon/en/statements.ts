/** What is threatened, charged, asked or refused by what is said, in English: verbs of saying with the words said. The format is told in ../format.ts. */
export const statements = `
# --- THREATEN ---------------------------------------------------------------------------------------------------

# "Any plane that strays would be shot down", "an attack on Belarus would be treated as one on Russia".
[THREATEN violence]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; boast; make ~ clear; make clear; let ~ know; remind; post; vow; swear; warn
near: (will|would|shall) be (shot|destroyed|eliminated|neutralised|neutralized|intercepted|downed|crushed|repelled|annihilated|obliterated|flattened); treated as an attack; treated as ^hostile; treated as an act of; considered an act of ^war; considered an ^attack; regarded as an ^attack; regarded as an act of ^aggression; seen as an act of ^war; seen as an ^attack; answer with ^everything; with everything we ^have; respond in ^kind; all means at ^(our|its|his|their) disposal; ^all available means; ^any means necessary; ^all necessary means; finger on the ^trigger; finger on the ^button; shoot to ^kill; third world ^war; face of the ^earth; unacceptable ^damage; crushing ^blow; not think ^twice; hand will not ^tremble; hands will not ^tremble; hand would not ^tremble; no one will be ^spared; nobody will be ^spared; give no ^quarter; will fight to the ^end; fight to the ^death; fight to the last ^man; meet force with ^force; blood will ^flow; in a body ^bag; in ^coffins; bite ^back; (will|would|shall) hit ^back; (will|would|shall) strike ^back; (will|would|shall) fight ^back; teach ^(them|you) a lesson; (will|would) not leave ~ alive; shot out of the ^sky; blow ^(them|you|it) up; be met with ^(lead|bullets|fire|force|weapons|steel|resistance)
subject: gov, country, place, mil, cop, person, named, body, pronoun
not subject: expert, opp, cvl, med, ngo, lab, edu
actor: subject
recipient: to, indirect
without: film; match; game; season; analysts; observers; lawyer*; treatment; was treated; said by
absorbs: yes
trust: 0.55

# "This will not go unanswered", "they will regret it", "the next crossings would be next".
[THREATEN]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; boast; make ~ clear; make clear; let ~ know; remind; post; vow; swear; warn; caution; hint; threaten; put ~ on notice; comment
near: (will|would|shall) not go ^(unanswered|unpunished|unnoticed|without); not be left without an ^(answer|response|reply); not remain without an ^(answer|response|reply); (will|would) not leave ~ unanswered; not let this ^(pass|go|stand|slide); reserve* the ^right; (will|would|shall) regret; live to ^regret; come to ^regret; bitterly ^regret; pay for ^this; pay for ^it; pay a heavy ^price; pay a high ^price; pay the ^price; pay ^dearly; pay a ^price; only themselves to ^blame; only itself to ^blame; only himself to ^blame; (will|would|shall) be ^consequences; (have|carry|bring|face|entail|mean) ^consequences; (have|carry|bring|face|entail) (serious|severe|grave|dire|the) ^consequences; be held ^accountable; be held to ^account; be held ^responsible; be brought to ^justice; answer for ^(it|this|that|their|everything|what|his); playing with ^fire; play with ^fire; crossed a red ^line; crossing a red ^line; cross a red ^line; crossed the red ^line; crosses a red ^line; patience is ^(running|wearing|not|finite); patience has ^(limits|run); patience was not ^(endless|limitless); our patience; all options are on the ^table; all options remain on the ^table; all options were on the ^table; options on the ^table; every option was on the ^table; a matter of ^time; (will|would|could|may|might) be ^next; come for ^(you|them); catch up with ^(you|them); we will find ^(you|them); we will get ^(you|them); will not be forgiven; will never be ^forgiven; will not be ^forgotten; no one will ^escape; not tempt ^fate; think ^twice before; should not be surprised; watch your ^step; not ^tolerate; longer ^tolerate; no ^tolerance; zero ^tolerance; tolerate no ^more; nip it in the ^bud; nipped in the ^bud; will be no ^mercy; show no ^mercy; where you ^live; where they ^live; make it ^hurt; make them ^pay; make you ^pay; make him ^pay; time will ^come; day of ^reckoning; we have your ^names; long ^arm; long ^arms; long ^hands; not get away with ^(it|this); last ^chance; final ^warning; last ^warning; mark my ^words
subject: gov, country, place, mil, cop, person, named, body, pronoun
not subject: expert, cvl, med, lab, edu
actor: subject
recipient: to, indirect, object
without: film; match; game; season; analysts; observers; lawyer*; coach; voters; shoppers; team; striker; market; harvest; doctor*; decision to; having
absorbs: yes
trust: 0.5

[THREATEN restrict]
verbs: say; tell; declare; insist; announce; stress; state; add; promise; write; repeat; reiterate; make ~ clear; make clear; let ~ know; vow; swear; warn; caution; hint; hint at; threaten; put ~ on notice; signal; indicate; suggest
near: no choice but ^to; no other choice ^but; no alternative ^but; sanctions remain ^possible; sanctions are ^possible; sanctions were ^possible; sanctions cannot be ruled ^out; sanctions (will|would) be ^inevitable; sanctions inevitable; sanctions ^inevitable; (will|would) react ^(instantly|immediately|harshly|sharply|firmly|swiftly|accordingly|strongly|if); (will|would) act ^immediately; (will|would) be forced ^to; not ^excluded; more sanctions ^(would|will|could|may|might|are) follow; (further|new|more|additional|tougher|fresh) (sanctions|measures|restrictions|steps|penalties) (will|would|could|may|might) ^(follow|come|be); (next|new) package (will|would|could) ^(follow|come|be); ready for ^(further|more|additional|tougher|new) (sanctions|measures|steps); next in ^line; turn off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); turning off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); shut off the ^(gas|taps|tap|valve|valves|oil|lights|power|electricity); turn the ^(taps|tap|valve) off; cut off the ^(gas|oil|supplies|transit|flow); cutting off the ^(gas|oil|supplies|transit|flow); complete closure of the ^border; full closure of the ^border; total closure of the ^border; closing the border ^(entirely|completely|altogether|fully|for); close the border ^(entirely|completely|altogether|fully|for); shut the border ^(entirely|completely|altogether|fully|for); shutting the border ^(entirely|completely|altogether|fully|for); tit-for-tat ^(measures|response|steps); symmetrical ^(measures|response|steps); asymmetric ^(measures|response|steps); mirror ^(measures|response|steps); reciprocal ^(measures|response|steps); retaliatory ^(measures|steps|action|tariffs); (will|would) retaliate; (will|would) respond; (will|would) have to ^respond; forced to ^respond
subject: gov, country, place, igo, leg, person, named, body, pronoun
not subject: expert, cvl, med, lab, edu, opp, ngo
actor: subject
recipient: to, indirect, object, against
without: film; match; game; season; analysts; observers; lawyer*; weather; storm; lift*; eas*; renovation; positively; offer; letter; invitation; question*
absorbs: yes
trust: 0.5

# "Said there would be further sanctions unless the violence stopped".
[THREATEN restrict]
verbs: (say|warn|declare|tell|announce|add|stress|insist|repeat) ~ (sanction|sanctions|tariffs|measures|restrictions|embargo|penalties|ban|closure|countermeasures) ~ (unless|if)
subject: gov, country, place, igo, leg, person, named, pronoun, body
not subject: expert, med, ngo, cvl
actor: subject
recipient: to, against, on
without: lift*; eas*; reopen*; suspend*; remove*; relax*; drop*; scrap*; asked if; wonder if; as if
absorbs: yes
trust: 0.5

# "did not rule out closing the border".
[THREATEN restrict]
verbs: rule out; exclude; rule ~ out
negated: yes
near: closing; closure; shutting; sealing; sanctions; sanction; retaliation; retaliatory; embargo; blockade; tariffs; penalties; cutting; halting; suspending; restrictions; restrictive; freezing; shutdown
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert
actor: subject
recipient: against, on
without: lift*; eas*; reopen*; investigators; police; sabotage; weather
absorbs: yes
trust: 0.6

[THREATEN violence]
verbs: rule out; exclude; rule ~ out
negated: yes
near: use of force; using force; force; military action; nuclear; strikes; strike on; shooting; opening fire; invasion; attack on; attacking; war with
subject: gov, country, place, mil, person, named, pronoun
not subject: expert, igo
actor: subject
recipient: against, on
without: investigators; police; sabotage; hunger; general strike; lift*
absorbs: yes
trust: 0.45

[THREATEN relations]
verbs: rule out; exclude; rule ~ out
negated: yes
near: severing; breaking off; downgrading; recall*; expelling; withdrawing from; withdrawal from; leaving the; quitting; pulling out
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert
actor: subject
recipient: against, with, from
absorbs: yes
trust: 0.55

# What is held open: "the bloc left the door open to further sanctions".
[THREATEN restrict]
verbs: leave ~ door open to; leave ~ door open for; keep ~ on the table; keep ~ option; have ~ option of; raise ~ possibility of; raise ~ prospect of; float ~ idea of; toy with ~ idea of; dangle ~ threat of; hold out ~ threat of; stand ready to; hold ~ over; be ready with; have ~ ready; draw up ~ plans to; weigh; consider; mull; contemplate; think of; think about; think aloud about; muse about; muse aloud about; muse on
near: a ban on; bans on; an embargo on; a tax on; a levy on; a duty on; duties on; an export ban; an import ban; an entry ban; a visa ban; a travel ban; an airspace ban; further sanctions; new sanctions; more sanctions; fresh sanctions; additional sanctions; tougher sanctions; further penalties; further restrictions; further measures; additional measures; tougher measures; trade measures; tariffs; retaliat*; embargo; closing the border; closing its border; closing all; closing the remaining; closing the last; closing crossings; closing more; shutting the border; shutting its border; shutting all; shutting the remaining; shutting down transit; shutting off; sealing the; sealing its; turning off; turning the; cutting off; cutting gas; halting transit; blocking transit; full closure; complete closure; total closure; closure of the border; closure of all; blockade
subject: gov, country, place, igo, leg, person, named, pronoun
not subject: expert, opp, ngo, med, cvl
actor: subject
recipient: against, on, for
without: lift*; eas*; urge*; call on; reject*; ruled out
absorbs: yes
trust: 0.5

[THREATEN relations]
verbs: raise ~ possibility of; raise ~ prospect of; float ~ idea of; toy with ~ idea of; weigh; consider; mull; contemplate; think of; think about; muse about; muse aloud about; review
near: severing; breaking off; downgrading; recalling; pulling its ambassador; pull its ambassador; pulling out of; leaving the; quitting the; withdrawing from; cutting ties; suspending ties; ties with; relations with; expelling
subject: gov, country, place, igo, leg, person, named
not subject: expert, opp, ngo, med, cvl, rel
actor: subject
recipient: with, from
without: improv*; restor*; normalis*; normaliz*; resum*; strengthen*; urge*; office; party; country for
absorbs: yes
trust: 0.45

# Officers remind people of what they risk.
[THREATEN arrest]
verbs: remind; inform; caution; notify; explain; say; tell; warn
near: is ^punishable; are ^punishable; was ^punishable; could land ^(them|him|her|you|people|anyone|one) in; can land ^(them|him|her|you|people|anyone|one) in; could end up in ^(prison|jail|court); would end up in ^(prison|jail|court); will end up in ^(prison|jail|court); risk (criminal|prosecution|prison|arrest|jail|fines|imprisonment|punishment); risked (criminal|prosecution|prison|arrest|jail|fines|imprisonment|punishment); face criminal ^(liability|charges|prosecution|proceedings|responsibility|cases); face (administrative|criminal|legal) ^(liability|action|responsibility|proceedings); be held criminally ^(liable|responsible); be prosecuted; be arrested; (will|would) be ^detained; (will|would) be ^jailed; (will|would|could|may|might) be ^(punished|prosecuted|arrested|tried|charged|imprisoned|fined|dragged|hunted|caught|stripped|rounded|found|identified); put on ^trial; put behind ^bars; be thrown in ^(jail|prison); go to ^jail; go to ^prison; end up behind ^bars; criminal ^liability; punished to the full; full severity of the ^law; full force of the ^law; full extent of the ^law; as severely as ^possible
subject: cop, jud, gov, leg, none
not subject: expert, ngo, opp, igo
actor: subject
recipient: object, to, indirect
without: lawyer*; human rights; no one; nobody; relatives; sentenced; not be; had been; freed; released
absorbs: yes
trust: 0.5

# "Sent a stark warning to the exiles".
[THREATEN]
verbs: (issue|send|deliver|give|fire|sound|direct|address) ~ (stark|veiled|thinly|chilling|grim|blunt|ominous|dire|stern|harsh|sharp|menacing|unmistakable|clear|open|direct|strong|sinister|dark) ~ (warning|message|threat|signal) ~ (to|at|against|for); (issue|send|deliver|give) ~ ultimatum ~ to; (fire|send) ~ (warning|shot) ~ across ~ bow; (utter|make|issue|repeat|voice|renew|direct|level|fire off|air) ~ (threat|threats) ~ (to|at|against|of|that); sabre-rattle; rattle ~ sabre; rattle ~ saber; bare ~ teeth; flex ~ muscle; wave ~ (stick|fist|club) at; wag ~ finger at; crack ~ whip; throw down ~ gauntlet; put ~ on ~ warning; serve ~ notice on; send ~ shiver through
subject: gov, country, place, mil, cop, igo, leg, person, named, jud, body, pronoun
not subject: expert, disaster, disease, med, lab
actor: subject
recipient: to, at, against, on, object
without: weather; storm; health; doctor*; flood*; coach; club; fans; strong message of support; congratulat*; solidarity; support for; sympathy
absorbs: yes
trust: 0.55

# Anyone who stays away "would be thrown out".
[THREATEN expel]
verbs: tell; say; warn; inform; announce; remind; declare; hint; let ~ know; make clear; order
near: (would|will|could|may|might) be ^(expelled|sacked|fired|dismissed|evicted|deported|kicked|thrown|booted|barred|removed|sent); lose their ^(job|jobs|places|posts|place); lose his ^(job|post); lose her ^(job|post); lose their ^(scholarships|grants|dormitory); pack their ^bags; pack your ^bags; face ^(expulsion|dismissal|deportation|eviction|sack); look for another ^job; look for new ^jobs; look for other ^work; clear their ^desks; (could|may|might) ^(expel|deport)
subject: gov, edu, bus, cop, country, named, place, none, person, body
not subject: expert, ngo, opp, igo, med, disaster
actor: subject
recipient: object, to, indirect
without: weather; lawyer*; no one; nobody; not be; goods; letters; parcel; ballots; visa; troops; aid; convoy; minister would be; ministers; governor; relegat*; team
absorbs: yes
trust: 0.5

# "Hinted he could dissolve parliament".
[THREATEN ban]
verbs: say; warn; hint; suggest; signal; declare; announce; tell; threaten; indicate; add
near: (could|may|might) ^(dissolve|disband|outlaw|deregister|liquidate|abolish|suspend); (could|may|might) ^be (dissolved|disbanded|outlawed|deregistered|liquidated|abolished); lose (its|their|his|her) ^(licence|license|accreditation|registration|status|citizenship); (could|may|might) ^(strip|revoke)
subject: gov, cop, jud, country, place, named, person, body
not subject: expert, ngo, opp, igo, med, cvl
actor: subject
recipient: to, indirect, of
without: border; trade; transit; flights; weather; marriage; sugar; tablet*; imports; exports; operations; talks
absorbs: yes
trust: 0.5

# What a state says it could or may do next.
[THREATEN restrict]
verbs: say; warn; hint; suggest; signal; declare; announce; state; tell; indicate; repeat; reiterate; add; stress; insist
near: (could|may|might) ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|blacklist|tighten|toughen|introduce|choke|cut|limit|withhold|stop|turn|sanction); (could|may|might) ^be (closed|shut|sealed|halted|blocked|suspended|banned); (could|may|might) ^also (close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate); ready to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|cut|stop|tighten|toughen); prepared to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|restrict|retaliate|cut|stop|tighten|toughen); willing to ^(close|shut|seal|halt|block|ban|suspend|impose|freeze|retaliate)
subject: country, gov, place, igo, leg, named
not subject: expert, opp, cvl, med, ngo, edu, bus, lab
actor: subject
recipient: to, against
without: renovation; repair*; holiday; pension*; tax; salar*; interest rate*; if asked; school*; growth; prices; emissions; corner; doctor*; patient*; hospital*; elderly; mask*; covid*; coronavirus; vaccin*; smoking; alcohol; reactor; unit; ceasefire; fire
absorbs: yes
trust: 0.45

# A warning that an office hands to a paper or a union before it closes it.
[THREATEN ban]
verbs: (issue|give|hand|send|serve|deliver) ~ (written|official|second|final|formal|third|first|fresh|another) ~ warning
near: ministry; licence; license; newspaper; weekly; editor*; editorial; magazine; channel; station; union; party; organisation; organization; group; association; registration; closure; closed; lawyer*; broadcaster; publication; publisher; website
subject: gov, jud, cop, body, none
actor: subject
recipient: to, indirect, object
implied actor: authorities
without: weather; storm; match; flood*; travel; yellow card; referee; driver*
absorbs: yes
trust: 0.6

[THREATEN ban]
verbs: (receive|get|be handed|be given|be issued|collect) ~ (written|official|second|final|formal|third|first|fresh|another) ~ warning
subject: med, ngo, lab, pty, rel, body, bus, person, named
actor: from
recipient: subject
implied actor: authorities
without: weather; storm; match; flood*; travel; yellow card; referee; driver*
absorbs: yes
trust: 0.6

# --- ACCUSE -----------------------------------------------------------------------------------------------------

# "They lie as they breathe," he said of the Polish government.
[ACCUSE disapprove]
verbs: say; remark; write; comment; declare; complain; quip; sneer; scoff; joke; add
on:of: country, gov, igo, cop, opp, named, leg, med, ngo, mil, body, jud
near: lie; lying; liars; liar; cheat*; thieves; thief; steal; stole; crooks; bandits; thugs; rotten; fat; sold; sold out; lackeys; puppets; puppet; traitors; traitor; scoundrels; scum; rats; cowards; coward; spat; spit; shame; ashamed; blood; murderer*; killer*; butcher*; terrorist*; fascist*; nazi*; nazis; idiots; fools; crazy; insane; mad; hysteria; hysterical; hypocrit*; dishonest; cynical; disgraceful; disgusting; vile; betray*; stab; trash; rubbish; nonsense; worthless; pathetic; weak; afraid; scared; illegitimate; clowns; clown; parasites; beggars; fugitives; runaways
subject: gov, leg, igo, opp, named, person, pronoun, country, ngo
not subject: expert, lifeless
actor: subject
recipient: of
without: jailed for; charged with; convicted; film; match; play; actor; character; novel
trust: 0.6

# A charge in a speaker's own words, by a state, a body or a politician.
[ACCUSE disapprove]
verbs: say; tell; declare; write; comment; add; state; post; remark; note; insist; conclude; stress; find; rule; report; argue; complain; tweet
near: neither free nor ^fair; neither ^free nor fair; not free or ^fair; not free and ^fair; not been free and ^fair; fell short of; fall short of; falls short of; fell far short of; fell well short of; failed to meet; did not meet; lacked ^legitimacy; lacks ^legitimacy; no democratic ^legitimacy; any democratic ^legitimacy; no ^legitimacy; not ^legitimate; trampl*; ran roughshod; makes a mockery of; made a mockery of; flies in the face of; flew in the face of; flagrant ^violation; gross ^violation; blatant ^violation; serious ^violation; clear ^violation; violat* international ^law; breach of international ^law; violation of international ^law; violates international ^law; violated international ^law; in breach of ^international; contrary to international ^law; crime against ^humanity; crimes against ^humanity; politically ^motivated; was a ^lie; is a ^lie; are ^lies; were ^lies; all ^lies; baseless; groundless; unfounded; far-fetched; fabricated; trumped-up; stink*; reek*; smack* of; stain on; blot on; trumped up; without foundation; no basis in; without basis; without any basis; no place in; stab in the ^back; slap in the ^face; spat in ^our; spit in ^our; thumbing its ^nose; blood on his ^hands; blood on its ^hands; blood on their ^hands; on his ^conscience; held ^hostage; taken ^hostage; using migrants; use of migrants; instrumentalis*; instrumentaliz*; weaponis*; weaponiz*; state ^terror; reign of ^terror; witch ^hunt; witch-hunt; show ^trial; kangaroo ^court; settling of ^scores; act of ^desperation; sign of ^weakness; new ^low; absolute ^disgrace; dictat* ; hostage to; puppet of; in the pocket of; on a ^leash; tune of; handmaiden; stooge*; double ^standards; double ^standard; anti-belarusian ^(campaign|hysteria|policy|course); anti-russian ^(campaign|hysteria|policy|course); russophob*; hysteria; sabre-rattling; saber-rattling
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
without: weather; match; goal; coach; club; fans; market; price*; students; pupils; film; critics; rates; players; snow; truncheons; batons; clubs; doctor*; nails; university; drugs; alcohol; voters; inflation; economy; abuse of; investors; farmers
trust: 0.55

[ACCUSE disapprove]
verbs: draw ~ (response|reaction|protest|protests|criticism|condemnation|rebuke|fire|anger|outrage|outcry|ire|scorn) from; provoke ~ (response|reaction|protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; prompt ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; trigger ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) from; spark ~ (protest|criticism|condemnation|rebuke|anger|outrage|outcry) (from|in); earn ~ (rebuke|criticism|condemnation|scorn) from; be met with ~ (criticism|condemnation|outrage|anger|scorn|protest) (from|by|in); be greeted with ~ (criticism|condemnation|outrage|anger|scorn|dismay) (from|by|in); cause ~ (outrage|outcry|anger|uproar) in; raise ~ hackles in; go down badly (in|with); be condemned (by|in|across); anger; infuriate; enrage; outrage; incense; dismay; appal; appall; trouble; alarm; disturb; shock; horrify; perturb; disgust; sicken; scandalise; scandalize
subject: measure, law, vote, thing, sentencething, violence, text, release, agreement, drill, talks, event, protestevent, sanctions, person, named, country, gov, none, number
object: country, gov, igo, leg, opp, ngo, none, criticism, text, thing, named, place, pronoun, person, body
not object: lifeless, cvl, market
actor: from, object, in, by, with
recipient: none
needs: actor
without: fans; residents; market; film; match; weather; fire; crowd; dispers*; protesters; police
trust: 0.5

# --- AGREE ------------------------------------------------------------------------------------------------------

# "hinted it might take names off the list if prisoners were freed".
[AGREE]
verbs: hint; signal; suggest; indicate; say; announce; declare; tell; let it be known; dangle ~ prospect of; hold out ~ prospect of; raise ~ prospect of
near: (might|may|could) ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|reward|normalise|normalize|restore|delist|unfreeze); (might|may|could) take ~ off; (might|may|could) take names ^off; ready to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); willing to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); prepared to ^(ease|lift|drop|release|free|pardon|reopen|resume|soften|relax|scrap|remove|restore|help|negotiate|talk|mediate|cooperate|host|supply|work|discuss|meet|provide|sell|share); open to ^(talks|dialogue|negotiations|compromise|discussion|discussions|meeting|easing|lifting)
subject: country, gov, place, igo, person, named, leg, pty, opp, diplomat
not subject: expert, med, edu, cvl
actor: subject
recipient: to, indirect
without: not ready; not willing; not prepared; rain; weather; prices; inflation; pain; central bank; rates; urge*; demand*; call on; refus*
absorbs: yes
trust: 0.5

# --- REQUEST ----------------------------------------------------------------------------------------------------

# "Minsk should open talks", "the prisoners must be freed": what is said that another ought to do.
[REQUEST change]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; remind; emphasise; emphasize; note; believe; post; underscore; tweet
near: (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|parliament|ministry|council|commission|leadership|sides|parties|police|world|community|partners|allies|prosecutors|court|company|companies|banks|businesses) ^(should|must|ought); (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|riga|kyiv|kiev|brussels|washington|eu|union|europe|west|bloc|nato|un|osce|government|governments|authorities|regime|lukashenko|lukashenka|putin|kremlin|states|countries|leadership|sides|world|community) ^(needs|need) to; (minsk|moscow|belarus|russia|poland|lithuania|latvia|ukraine|warsaw|vilnius|brussels|washington|eu|union|europe|west|bloc|government|authorities|regime|lukashenko|lukashenka|putin|states|countries|leadership|sides) ^(has|have|had) to; those responsible ^(should|must); perpetrators ^(should|must); (sanctions|pressure|measures|restrictions|embargo) ^(should|must) be; there ^(should|must) be (an|a|no); (we|they) expect ^(minsk|belarus|the)
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, named, rel, person, lab, bus
not subject: edu, expert, cop, jud, lifeless, med
actor: subject
recipient: indirect, to
without: if; must have; should have; had to flee; has to pay; sentenced; game; match; fans
absorbs: yes
trust: 0.5

[REQUEST yield]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; remind; emphasise; emphasize; plead; cry; note; post; underscore; tweet
near: (should|must) be ^(released|freed|reinstated|acquitted|dropped|withdrawn|lifted|ended|stopped|reversed|repealed|annulled|quashed|overturned|returned|reopened|pardoned); (should|must) be ^immediately (released|freed|dropped|lifted); (should|must) (immediately|urgently|now) ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|return); (should|must) ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); need* to ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); ha* to ^(release|free|stop|end|halt|withdraw|lift|drop|reopen|cease|resign|quit); has to ^go; must ^go; let our people ^go; let my people ^go; let them ^go; let him ^go; let her ^go; set them ^free; " ^(release|free|stop|end|halt|withdraw|lift|drop|resign|leave|reopen); " let; please ^(release|free|stop|end|let); (are|is|was|were) to be ^released immediately; time to ^(release|free|stop|end|leave|go)
subject: gov, leg, igo, ngo, opp, country, place, pty, diplomat, named, rel, person, pronoun
not subject: edu, expert, cop, jud, lifeless, med
actor: subject
recipient: indirect, to
implied recipient: authorities
without: if; must have; should have; sentenced; game; match; fans; investigators; prosecutor*
absorbs: yes
trust: 0.65

[REQUEST assist]
verbs: say; declare; insist; reiterate; stress; repeat; state; tell; underline; conclude; write; add; argue; plead; cry; post
near: need* ^(help|support|weapons|ammunition|money|assistance|solidarity|protection); we need ^(help|support|more|weapons|your|your); " ^(help|send|give|support|impose|recognise|recognize|sanction); (should|must) be ^(banned|barred|listed|added|put|sanctioned|blacklisted|isolated|punished|tightened|stepped|imposed|introduced|helped|supported|strengthened|extended|toughened|prosecuted); (should|must) ^(sanction|blacklist|isolate|punish|tighten|impose|introduce|help|support|recognise|recognize|send|provide|supply|fund|protect)
subject: gov, leg, igo, ngo, opp, country, place, pty, named, rel, diplomat
not subject: edu, expert, cop, jud, lifeless, med, cvl
actor: subject
recipient: indirect, to
without: if; must have; should have; sentenced; game; match; fans; investigators; prosecutor*; medical; treatment
absorbs: yes
trust: 0.45

# --- REJECT -----------------------------------------------------------------------------------------------------

[REJECT meet]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
near: nothing to ^(talk|discuss|negotiate); no talks ^with; no negotiations ^with; no dialogue ^with; there will be no ^(talks|negotiations|dialogue|meeting); there would be no ^(talks|negotiations|dialogue|meeting); no room for ^(talks|negotiation|dialogue); no point in ^(talking|meeting|negotiating); no plans to ^(meet|talk|negotiate|attend|call|visit); no intention to ^(meet|talk|negotiate|attend|receive|visit|sit|hold|enter|engage); no intention of ^(meeting|talking|negotiating|attending|receiving|visiting|sitting); not ^meet with; no one to ^talk; nobody to ^talk
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem; until then; reporters
absorbs: yes
trust: 0.5

[REJECT yield]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
near: (will|would) not be ^(blackmailed|intimidated|bullied|cowed|dictated|silenced|pressured|bought|lectured|provoked|threatened|drawn|broken|swayed); won't be ^(blackmailed|intimidated|bullied|cowed|silenced|pressured|lectured); not give ^in; not ^yield; not back ^down; not bow ^to; not ^kneel; no intention to ^(resign|step|leave|apologise|apologize|yield|back|give|stop|release|free|change|quit|surrender|withdraw|lift|reopen|bow|hand); no intention of ^(resigning|stepping|leaving|apologising|apologizing|yielding|backing|giving|stopping|releasing|freeing|changing|quitting|surrendering|withdrawing|lifting|reopening|bowing|handing); no plans to ^(reopen|resign|leave|change|apologise|apologize|release|free|reopen|lift|withdraw|step|stop|quit|hand); there (will|would) be no ^(concessions|concession|compromise|compromises|repeat|amnesty|pardon|extradition|turning); no ^compromise; over my dead ^body; until you kill ^me; unless you kill ^me
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem
absorbs: yes
trust: 0.5

[REJECT]
verbs: say; tell; declare; insist; add; announce; stress; state; reply; respond; make ~ clear; make clear; reiterate; repeat; write; answer; snap; retort; vow; maintain; comment
near: no ^question of; no ^deal; out of the ^question; non-starter; nonstarter; not up for ^(discussion|negotiation|debate|sale); not open to ^(discussion|negotiation|debate); not for ^sale; no intention of; no plans to ^(close|recognise|recognize|send|join|hold|accept|sign|host|take); see* no ^(reason|need|point|grounds) (to|for|in); saw no ^(reason|need|point|grounds) (to|for|in); no ^compromise; there will be no ^(deal|election|elections|referendum|inquiry|investigation); there would be no ^(deal|election|elections|referendum|inquiry|investigation); " no ,; " never; none of (his|her|its|their|your|our) ^business; internal ^affair; internal ^matter; domestic ^matter; internal affairs of
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab
not subject: edu, expert, lifeless, med
actor: subject
recipient: indirect, to
without: if; sentenced; game; match; fans; investigators; evidence; court found; urge*; demand*; no problem
absorbs: yes
trust: 0.5

[REJECT]
verbs: (fall|land) on deaf ears; go unheeded; come to naught; get nowhere; be met with ~ (refusal|silence|rebuff|shrug|rejection); meet with ~ (refusal|silence|rebuff|shrug|rejection); run into ~ (refusal|rebuff|wall); hit ~ brick wall; be ignored; be brushed (aside|off); be given ~ (cold shoulder|short shrift); get ~ (cold shoulder|short shrift|brush-off); receive ~ (rebuff|refusal|brush-off)
subject: appealword, talks, aid, thing, none
near: appeal*; call; calls; demand*; plea*; request*; proposal*; offer*; suggestion*; overture*; invitation*; condition*; ultimatum*; letter*; petition*; protest note; efforts to; idea*; plan
actor: by, from, in
recipient: of
without: if; emergency; phone; calls for help from; insurance
trust: 0.55

[REJECT]
verbs: (call|brand|label|dub|describe|term|deem|declare|see|dismiss) ~ (non-starter|nonstarter|impossible|unrealistic|unworkable|pointless|premature|untimely|superfluous|redundant); (call|brand|label|dub|describe|dismiss|see) ~ as ~ (non-starter|nonstarter|impossible|unrealistic|unworkable|pointless|premature|untimely); say no to; say thank you but; be in no ~ (mood|hurry|rush) to; show no ~ (sign|signs|inclination|willingness|readiness) of ~ (yielding|backing|bowing|relenting|budging|releasing|complying|negotiating|stepping); show no ~ inclination to; be in no mood for; want nothing to do with; want no part of; wash ~ hands of; keep ~ distance from; leave ~ hanging; leave ~ without ~ (answer|reply|response); send back unopened; return unopened; (hold|stand) ~ ground; stick to ~ (guns|line|position); stand pat; remain (defiant|unmoved|unbending|adamant|intransigent|deaf|unyielding); stay (defiant|unmoved|adamant); be (adamant|unmoved|unbending|intransigent|defiant|unyielding|deaf); refuse point-blank; refuse flatly; refuse outright; decline politely; put ~ foot down; draw ~ line at; drag ~ (feet|heels) (on|over); stall; stall on; back out; back out of; pull out of ~ (deal|agreement|talks); renege; go back on ~ (word|promise|pledge|deal); tear up ~ (deal|agreement|invitation|letter|contract); walk away from ~ (deal|talks|agreement|table|offer); withhold ~ (consent|approval|agreement|recognition|signature|support); (deny|refuse|withhold) ~ (recognition|support|approval|consent)
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, rel, pronoun, person, bus, lab, body
not subject: edu, expert, lifeless, med
object: none, agreement, talks, talkedover, appealword, thing, person, body, country, gov, law, vote, measure, sanctions, aid, text, named, number
actor: subject
recipient: object, to, of, with, from
without: if; match; goal; game; season; engine; car; weather; comment; investigators; allegation*; accusation*; claim*; charges; parade; tears; laughter; crime; diagnosis; court
absorbs: yes
trust: 0.5

[REJECT]
verbs: (laugh|wave|brush|bat|swat|shrug|fob) off; (wave|brush|bat|swat) (away|aside)
object: appealword, agreement, talks, talkedover, aid, gov, country, person
not object: criticism, comment, text
subject: gov, leg, igo, opp, country, place, pty, diplomat, named, pronoun, person, body
not subject: edu, expert, lifeless
near: appeal*; call; calls; demand*; plea*; request*; proposal*; offer*; suggestion*; overture*; invitation*; condition*; ultimatum*; letter*; petition*; idea*; plan
actor: subject
recipient: of, from, by
without: match; goal; game; injury; allegation*; accusation*; claim*; rumour*; rumor*; report*
absorbs: yes
trust: 0.6

[REJECT]
verbs: say no; answer no; reply no; give ~ flat no; answer with ~ no
near: no .; no ,; no and; no but; flat no; firm no; resounding no; no to
subject: gov, leg, igo, country, place, named, person, body, pronoun
not subject: edu, expert
actor: subject
recipient: to
without: when asked whether; voters; asked if
absorbs: yes
trust: 0.55

[REJECT]
verbs: have none of; have ~ none of; hear nothing of; hear none of; hear ~ of it; countenance; entertain ~ (idea|proposal|request|offer|demand|thought); play ball; take no for an answer; budge; discuss; hear; talk about; give ~ inch; give ~ ground; move ~ inch; lift ~ finger; accept; agree; agree to; comply; oblige; cooperate; play along; go along; go along with; sign up to; put ~ name to; put ~ signature to
negated: yes
future: yes
status: occurred
subject: gov, leg, igo, opp, country, place, pty, named, person, body, pronoun
actor: subject
recipient: of, from
absorbs: yes
trust: 0.6

[REJECT]
verbs: have none of; have ~ none of; hear nothing of; lift ~ finger; give ~ inch; give ~ ground; play ball; play along; go along with
negated: yes
subject: gov, leg, igo, opp, country, place, pty, named, person, body, pronoun
actor: subject
recipient: of, from
absorbs: yes
trust: 0.55

# What a government does to a paper that others want to adopt.
[REJECT]
verbs: hold up; block; stall; sink; torpedo; scupper; scuttle; derail; kill; stymie; obstruct; stonewall; frustrate; thwart; veto; stand in ~ way of; throw ~ spanner in; put ~ brake on
object: agreement, talkedover, measure, sanctions, vote, appealword
subject: country, gov, leg, place, person, named
not subject: cop, mil, jud, weapon, lab, opp
near: declaration; resolution; statement; package; sanctions; decision; deal; agreement; funding; loan; aid; consensus; unanim*; proposal; motion; bill; plan; list; listing*
actor: subject
recipient: of
without: road; traffic; border; crossing*; website; site; access; account*; lorr*; truck*; plot; attack; coup; police; protest*; attempt*
absorbs: yes
trust: 0.55

[REJECT]
verbs: (ignore|disregard|spurn|overlook|leave ~ unanswered) ~ (letter|letters|request|requests|appeal|appeals|call|calls|summons|invitation|invitations|demand|demands|plea|pleas|recommendation|recommendations|resolution|ruling|rulings|subpoena); turn away ~ (request|plea|appeal|offer|petition|application); (pay|take) no ~ (heed|attention|notice) (to|of); turn ~ back on ~ (request|plea|offer|appeal|proposal); leave ~ (letter|request|appeal|plea|invitation) ~ unanswered; fail to ~ (answer|respond|reply) ~ to ~ (letter|request|appeal|invitation|question|demand); send back ~ (letter|note|petition|application); hand back ~ (letter|note|petition|application); toss out ~ (appeal|complaint|lawsuit|petition|request|motion); quash ~ (appeal|motion|bid); refuse to ~ (register|hear|consider|examine|admit|accept) ~ (appeal|complaint|lawsuit|petition|request|application|motion)
subject: person, body, country, named, place, pronoun, none, gov, igo, lab, opp
not subject: lifeless
actor: subject
recipient: of, from, by, to
without: if; bank; loan application; court of appeal hears
absorbs: yes
trust: 0.6

# Who has not moved.
[REJECT yield]
verbs: budge; relent; yield; give in; back down; give way; bow; cave in; blink; flinch; climb down; surrender; apologise; apologize; recant; repent; confess
negated: yes
subject: gov, leg, igo, opp, country, named, person, pronoun, lab, med
actor: subject
recipient: to
without: if; door; match; game; until; lid; needle
absorbs: yes
trust: 0.55

# --- ACCUSE -----------------------------------------------------------------------------------------------------

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
`;
