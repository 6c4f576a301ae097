import { patterns } from "./patterns.ts";

/** English headlines. The verb column: base / past / participle. Past and "to …" need no agreement with the actor. */
export const ENGLISH = patterns(
  "en-patterns.ts",
  `
# What the quotes say more precisely (nuances.ts): tried before all others.
CONSULT/visit | gather several | meet / met / met | {A} {V} | - | Meeting
CONSULT/visit | gather alone | hold / held / held | {A} {V} talks | - | Talks
AGREE | signed recipient | sign / signed / signed | {A} {V} an agreement with {R} | Agreement with {R} {W} | Agreement {W}
AGREE | signed | sign / signed / signed | {A} {V} an agreement | Agreement with {R} {W} | Agreement {W}
ACCUSE/investigate | case recipient | open / opened / opened | {A} {V} a case against {R} | Case {W} against {R} | Criminal case {W}
ACCUSE/investigate | case | open / opened / opened | {A} {V} a criminal case | - | Criminal case {W}
ACCUSE/investigate | wanted recipient | put / put / put | {A} {V} {R} on a wanted list | {R} {W} on a wanted list | -
ACCUSE/investigate | sue recipient | sue / sued / sued | {A} {V} {R} | {R} {W} | Lawsuit
ACCUSE/investigate | charge recipient | charge / charged / charged | {A} {V} {R} | {R} {W} | Charges brought
ACCUSE/investigate | charge | bring / brought / brought | {A} {V} charges | - | Charges {W}
ACCUSE/investigate | trial recipient | put / put / put | {A} {V} {R} on trial | {R} {W} on trial | Trial
ACCUSE/investigate | trial | hold / held / held | - | - | Trial {W}
ACCUSE/investigate | probe recipient | investigate / investigated / investigated | {A} {V} {R} | Investigation of {R} | Investigation
ACCUSE/investigate | probe | open / opened / opened | {A} {V} an investigation | - | Investigation {W}
ACCUSE/disapprove | summon recipient person | summon / summoned / summoned | {A} {V} {R} | {R} {W} | -
ACCUSE/disapprove | summon recipient | summon / summoned / summoned | {A} {V} an envoy of {R} | Envoy of {R} {W} | -
ACCUSE/disapprove | summon | summon / summoned / summoned | {A} {V} an envoy | - | Envoy {W}
ACCUSE/disapprove | protest state recipient | lodge / lodged / lodged | {A} {V} a protest with {R} | - | -
REQUEST | free captives recipient | demand / demanded / demanded | {A} {V} the release of {R} | Release of {R} {W} | -
REQUEST | free prisoners recipient | urge / urged / urged | {A} {V} {R} to free prisoners | {R} {W} to free prisoners | -
REQUEST | free recipient | urge / urged / urged | {A} {V} {R} to free those held | {R} {W} to free those held | -
REQUEST | free prisoners | call / called / called | {A} {V} for the release of prisoners | - | Release of prisoners demanded
REQUEST | free | call / called / called | {A} {V} for the release of those held | - | Release of those held demanded
REQUEST | sanctions recipient | urge / urged / urged | {A} {V} {R} to act on sanctions | {R} {W} to act on sanctions | -
REQUEST | sanctions | call / called / called | {A} {V} for action on sanctions | - | Call for action on sanctions
REQUEST | probe recipient | urge / urged / urged | {A} {V} {R} to investigate | {R} {W} to investigate | Call for an investigation
REQUEST | probe | call / called / called | {A} {V} for an investigation | - | Call for an investigation
REQUEST | pay demand | demand / demanded / demanded | {A} {V} better pay | - | Better pay demanded
REQUEST | pay | ask / asked / asked | {A} {V} for better pay | - | Call for better pay
REQUEST | help recipient assisting | ask / asked / asked | {A} {V} {R} for help | {R} {W} for help | Help requested
REQUEST | demand recipient | make / made / made | {A} {V} demands of {R} | Demands {W} of {R} | Demands made
REQUEST | demand | make / made / made | {A} {V} demands | - | Demands made
COERCE/restrict | close crossing frontier-place | close / closed / closed | {A} {V} a crossing on {L} | - | Crossing on {L} {W}
COERCE/restrict | close barrier recipient | close / closed / closed | {A} {V} {R} | {R} {W} | -
COERCE/restrict | close border place | close / closed / closed | {A} {V} {L} | - | {L} {W}
COERCE/restrict | close crossing | close / closed / closed | {A} {V} a border crossing | - | Border crossing {W}
COERCE/restrict | close frontier | close / closed / closed | {A} {V} its border | - | Border {W}
COERCE/restrict | firing people recipient | dismiss / dismissed / dismissed | {A} {V} {R} | {R} {W} | -
COERCE/ban | extremist recipient | label / labelled / labelled | {A} {V} {R} “extremist” | {R} {W} “extremist” | -
COERCE/ban | extremist | add / added / added | {A} {V} to the “extremist” list | - | “Extremist” list extended
COERCE/ban | terrorist recipient | label / labelled / labelled | {A} {V} {R} “terrorist” | {R} {W} “terrorist” | -
COERCE/ban | liquidation recipient | dissolve / dissolved / dissolved | {A} {V} {R} | {R} {W} | -
COERCE/arrest | upheld sentence recipient | uphold / upheld / upheld | {A} {V} the sentence of {R}: {S} | Sentence of {R} {W}: {S} | -
COERCE/arrest | fine unsentenced recipient | fine / fined / fined | {A} {V} {R} | {R} {W} | Fines imposed
COERCE/arrest | fine unsentenced | impose / imposed / imposed | {A} {V} fines | - | Fines {W}
COERCE/seize | confiscated recipient | confiscate / confiscated / confiscated | {A} {V} property of {R} | Property of {R} {W} | Property {W}
COERCE/seize | confiscated | confiscate / confiscated / confiscated | {A} {V} property | - | Property {W}
SANCTION/discontinue | grata recipient | declare / declared / declared | {A} {V} {R} persona non grata | {R} {W} persona non grata | -
SANCTION/discontinue | flights state recipient | restrict / restricted / restricted | {A} {V} flights, a measure against {R} | Flights {W}, a measure against {R} | -
SANCTION/discontinue | flights | suspend / suspended / suspended | {A} {V} flights | - | Flights {W}
SANCTION/discontinue | transport state recipient | halt / halted / halted | {A} {V} transport links with {R} | Transport links with {R} {W} | -
SANCTION/discontinue | transport | halt / halted / halted | {A} {V} transport links | - | Transport links {W}
SANCTION/discontinue | trade state recipient | restrict / restricted / restricted | {A} {V} trade with {R} | Trade with {R} {W} | -
MOBILIZE/troops | moved count | move / moved / moved | {A} {V} {C} | {C} {W} | {C} {W}
MOBILIZE | airspace recipient | violate / violated / violated | {A} {V} the airspace of {R} | Airspace of {R} {W} | -
MOBILIZE | airspace | violate / violated / violated | {A} {V} foreign airspace | - | Airspace {W}
MOBILIZE | drill | hold / held / held | {A} {V} military exercises | - | Military exercises {W}
MOBILIZE/weapons | fell drone | fall / fell / fallen | - | - | Drone fell
MOBILIZE | drone state | send / sent / sent | {A} {V} drones | - | -
MOBILIZE | drone | report / reported / reported | - | - | Drone {W}
MOBILIZE | balloon | report / reported / reported | - | - | Balloons {W}
COOPERATE | drill recipient | hold / held / held | {A} {V} joint exercises with {R} | Joint exercises with {R} | -
COOPERATE | drill | hold / held / held | {A} {V} joint exercises | - | Joint exercises
AID | loan money recipient | lend / lent / lent | {A} {V} {R} {M} | {R} {W} {M} | -
AID | loan recipient | lend / lent / lent | {A} {V} money to {R} | {R} {W} money | -
AID | loan money | lend / lent / lent | {A} {V} {M} | - | Loan of {M}
AID | asylum recipient | grant / granted / granted | {A} {V} {R} asylum | {R} {W} asylum | -
SUPPORT | congratulated recipient | congratulate / congratulated / congratulated | {A} {V} {R} | {R} {W} | -
SUPPORT | condoled | offer / offered / offered | {A} {V} condolences | - | Condolences {W}
SUPPORT | thanked recipient | thank / thanked / thanked | {A} {V} {R} | {R} {W} | -
SUPPORT | awarded recipient | honour / honoured / honoured | {A} {V} {R} | {R} {W} | -
SUPPORT | ratified recipient | ratify / ratified / ratified | {A} {V} an agreement with {R} | Agreement with {R} {W} | -
SUPPORT | ratified | ratify / ratified / ratified | {A} {V} an agreement | - | Agreement {W}
SUPPORT | recognised recipient | recognise / recognised / recognised | {A} {V} {R} | {R} {W} | -
CONCEDE | opened barrier recipient | reopen / reopened / reopened | {A} {V} {R} | {R} {W} | -
CONCEDE | opened border place | reopen / reopened / reopened | {A} {V} {L} | - | {L} {W}
CONCEDE | lifted sanctions recipient | lift / lifted / lifted | {A} {V} sanctions on {R} | Sanctions on {R} {W} | -
CONCEDE | lifted sanctions | lift / lifted / lifted | {A} {V} sanctions | - | Sanctions {W}
CONCEDE | sanctions recipient | ease / eased / eased | {A} {V} sanctions on {R} | Sanctions on {R} {W} | -
CONCEDE | mercy recipient | pardon / pardoned / pardoned | {A} {V} {R} | {R} {W} | -
CONCEDE | mercy | pardon / pardoned / pardoned | {A} {V} prisoners | - | Prisoners {W}
REJECT | recognised recipient | refuse / refused / refused | {A} {V} to recognise {R} | {R} {W} recognition | -
REJECT | appeal convicting recipient | reject / rejected / rejected | {A} {V} the appeal of {R} | Appeal of {R} {W} | -
REJECT | appeal convicting | reject / rejected / rejected | {A} {V} an appeal | - | Appeal {W}
REJECT | comment | decline / declined / declined | {A} {V} to comment | - | -
GOVERN/law | decree | sign / signed / signed | {A} {V} a decree | - | Decree {W}
GOVERN/decide | instructed | give / gave / given | {A} {V} instructions | - | Instructions {W}
ASSAULT/crowd-control | dispersed recipient | disperse / dispersed / dispersed | {A} {V} {R} | {R} {W} | -
ASSAULT/crowd-control | dispersed | disperse / dispersed / dispersed | {A} {V} a crowd | - | Crowd {W}
INCIDENT | fire killed | kill / killed / killed | {K} {W} in a fire | {K} {W} in a fire | {K} {W} in a fire
INCIDENT | explosion killed | kill / killed / killed | {K} {W} in an explosion | {K} {W} in an explosion | {K} {W} in an explosion
INCIDENT | fire injured | injure / injured / injured | {I} {W} in a fire | {I} {W} in a fire | {I} {W} in a fire
INCIDENT | explosion injured | injure / injured / injured | {I} {W} in an explosion | {I} {W} in an explosion | {I} {W} in an explosion
INCIDENT | crash injured | injure / injured / injured | {I} {W} in a crash | {I} {W} in a crash | {I} {W} in a crash
INCIDENT | close recipient | close / closed / closed | - | {R} {W} | -
INCIDENT | drone | fall / fell / fallen | - | - | Drone fell
INCIDENT | balloon | come / came / come | - | - | Balloons
INCIDENT | fire | break / broke / broken | - | - | Fire
INCIDENT | explosion | occur / occurred / occurred | - | - | Explosion
INCIDENT/accident | crash | crash / crashed / crashed | Crash involving {A} | Crash involving {R} | Crash
AGREE | promised recipient | make / made / made | {A} {V} a promise to {R} | Promise {W} to {R} | Promise {W}
AGREE | promised | make / made / made | {A} {V} a promise | - | Promise {W}
AGREE | offered recipient | make / made / made | {A} {V} an offer to {R} | Offer {W} to {R} | Offer {W}
AGREE | offered | make / made / made | {A} {V} an offer | - | Offer {W}
COERCE/restrict | expelled recipient | expel / expelled / expelled | {A} {V} {R} | {R} {W} | -
COERCE/seize | sabotage recipient | commit / committed / committed | {A} {V} sabotage against {R} | Sabotage against {R} | Sabotage
COERCE/seize | sabotage | commit / committed / committed | {A} {V} sabotage | - | Sabotage
COERCE/seize | plane | force / forced / forced | {A} {V} a plane to land | - | Plane {W} to land
SANCTION/withdraw | embassy | close / closed / closed | {A} {V} an embassy | Embassy {W}, a measure against {R} | Embassy {W}
SANCTION/withdraw | treaty | leave / left / left | {A} {V} an international agreement | - | International agreement {W}
SANCTION/withdraw | envoys recipient | recall / recalled / recalled | {A} {V} envoys from {R} | Envoys {W} from {R} | -
SANCTION/withdraw | envoys | recall / recalled / recalled | {A} {V} envoys | - | Envoys {W}
ASSAULT/firearms | balloon | shoot / shot / shot | {A} {V} down balloons | - | Balloons {W} down
ASSAULT/firearms | drone | shoot / shot / shot | {A} {V} down a drone | - | Drone {W} down
THREATEN/restrict | close frontier | threaten / threatened / threatened | {A} {V} to close the border | - | Threat to close the border
THREATEN | respond recipient | promise / promised / promised | {A} {V} to respond to {R} | - | Response promised
# The rest, by type and mode.
AGREE | recipient | reach / reached / reached | {A} {V} an agreement with {R} | Agreement {W} with {R} | Agreement {W}
AGREE | | make / made / made | {A} {V} a commitment | Commitment {W} to {R} | Commitment {W}
CONSULT/visit | abroad place | visit / visited / visited | {A} {V} {L} | - | Visit to {L}
CONSULT/visit | recipient person | meet / met / met | {A} {V} {R} | {R} received a visitor | Visit
CONSULT/visit | people recipient | meet / met / met | {A} {V} {R} | {R} received a visitor | Visit
CONSULT/visit | recipient | visit / visited / visited | {A} {V} {R} | {R} received a visitor | Visit
CONSULT/visit | place | visit / visited / visited | {A} {V} {L} | - | Visit to {L}
CONSULT/visit | | make / made / made | {A} {V} a visit | {R} hosted a visit | Visit
CONSULT/phone | recipient | phone / phoned / phoned | {A} {V} {R} | {R} took part in a phone call | Phone call
CONSULT/multilateral | recipient | meet / met / met | {A} {V} {R} | Meeting with {R} | Multilateral meeting
CONSULT/third-party | recipient | mediate / mediated / mediated | {A} {V} between parties, {R} among them | Mediation with {R} | Mediation
CONSULT | recipient | meet / met / met | {A} {V} {R} | Meeting with {R} | Talks
CONSULT | | hold / held / held | {A} {V} talks | Talks with {R} | Talks
SUPPORT | recipient | back / backed / backed | {A} {V} {R} | Support for {R} | Support expressed
SUPPORT | | express / expressed / expressed | {A} {V} support | - | Support expressed
CONCEDE | barrier recipient | reopen / reopened / reopened | {A} {V} {R} | {R} {W} | -
CONCEDE | pardon | pardon / pardoned / pardoned | {A} {V} {R} | - | -
CONCEDE | recipient person | pardon / pardoned / pardoned | {A} {V} {R} | {R} {W} | -
CONCEDE | recipient | ease / eased / eased | {A} {V} measures against {R} | Measures against {R} {W} | Measures eased
CONCEDE | | ease / eased / eased | {A} {V} measures | - | Measures eased
COOPERATE | money | cooperate / cooperated / cooperated | {A} and {R} {V}: {M} | {R}: cooperation worth {M} | Cooperation worth {M}
COOPERATE | recipient | cooperate / cooperated / cooperated | {A} {V} with {R} | Cooperation with {R} | Cooperation
COOPERATE | | cooperate / cooperated / cooperated | {A} {V} | Cooperation with {R} | Cooperation
AID | money recipient | grant / granted / granted | {A} {V} {R} {M} | {R} {W} {M} | Aid of {M}
AID | money | grant / granted / granted | {A} {V} {M} in aid | {R} {W} {M} | Aid of {M}
AID | recipient | aid / aided / aided | {A} {V} {R} | {R} {W} | Aid given
AID | | give / gave / given | {A} {V} aid | Aid {W} to {R} | Aid given
RETREAT/release | recipient | release / released / released | {A} {V} {R} | {R} {W} | Prisoners released
RETREAT/release | | release / released / released | {A} {V} prisoners | {R} {W} | Prisoners released
RETREAT/withdraw | count | withdraw / withdrew / withdrawn | {A} {V} {C} | {C} {W} | {C} {W}
RETREAT/withdraw | | withdraw / withdrew / withdrawn | {A} {V} forces | {R} {W} | Forces withdrawn
RETREAT/return | | return / returned / returned | {A} {V} what was taken from {R} | {R} {W} | Property returned
RETREAT/disarm | | disarm / disarmed / disarmed | {A} {V} | {R} {W} | Disarmament
RETREAT/ceasefire | | observe / observed / observed | {A} {V} a ceasefire | Ceasefire with {R} | Ceasefire
RETREAT/access | border place | reopen / reopened / reopened | {A} {V} {L} | - | {L} {W}
RETREAT/access | recipient | admit / admitted / admitted | {A} {V} {R} | {R} {W} | Access granted
RETREAT/resign | | resign / resigned / resigned | {A} {V} | {R} {W} | Resignation
RETREAT | | back / backed / backed | {A} {V} down | - | Concession made
REQUEST/meet | recipient | invite / invited / invited | {A} {V} {R} to talks | {R} {W} to talks | Invitation to talks
REQUEST/meet | | call / called / called | {A} {V} for talks | {R} invited to talks | Invitation to talks
REQUEST | recipient | appeal / appealed / appealed | {A} {V} to {R} | Appeal to {R} | Appeal
REQUEST | | make / made / made | {A} {V} an appeal | Appeal to {R} | Appeal
ACCUSE/investigate | recipient convicting | put / put / put | {A} {V} {R} on trial | {R} {W} on trial | Trial begins
ACCUSE/investigate | recipient | prosecute / prosecuted / prosecuted | {A} {V} {R} | Case opened against {R} | Criminal case opened
ACCUSE/investigate | | open / opened / opened | {A} {V} a criminal case | Case {W} against {R} | Criminal case opened
ACCUSE/disapprove | recipient | condemn / condemned / condemned | {A} {V} {R} | Criticism of {R} | Criticism voiced
ACCUSE | recipient | accuse / accused / accused | {A} {V} {R} | Accusations against {R} | Accusation made
ACCUSE | | voice / voiced / voiced | {A} {V} criticism | Criticism of {R} | Criticism voiced
REJECT/meet | recipient | refuse / refused / refused | {A} {V} talks with {R} | {R} {W} talks | Talks refused
REJECT | recipient | rebuff / rebuffed / rebuffed | {A} {V} {R} | Refusal to {R} | Refusal
REJECT | | refuse / refused / refused | {A} {V} | {R} rebuffed | Refusal
THREATEN/violence | recipient | threaten / threatened / threatened | {A} {V} {R} with force | {R} {W} with force | Threat of force
THREATEN/arrest | recipient | threaten / threatened / threatened | {A} {V} {R} with arrest | {R} {W} with arrest | Threat of arrests
THREATEN/ban | recipient | threaten / threatened / threatened | {A} {V} {R} with a ban | {R} {W} with a ban | Threat of a ban
THREATEN/restrict | recipient | threaten / threatened / threatened | {A} {V} {R} with restrictions | {R} {W} with restrictions | Threat of restrictions
THREATEN/relations | recipient | threaten / threatened / threatened | {A} {V} to cut ties with {R} | {R} {W} with cut ties | Threat to cut ties
THREATEN/expel | recipient | threaten / threatened / threatened | {A} {V} to expel {R} | {R} {W} with expulsion | Threat of expulsion
THREATEN/territory | recipient | threaten / threatened / threatened | {A} {V} to take territory of {R} | {R} {W} with loss of territory | Threat to territory
THREATEN/restrict | | threaten / threatened / threatened | {A} {V} restrictions | - | Threat of restrictions
THREATEN/ban | | threaten / threatened / threatened | {A} {V} a ban | - | Threat of a ban
THREATEN/violence | | threaten / threatened / threatened | {A} {V} force | - | Threat of force
THREATEN/arrest | | threaten / threatened / threatened | {A} {V} arrests | - | Threat of arrests
THREATEN | recipient | threaten / threatened / threatened | {A} {V} {R} | Threats against {R} | Threat made
THREATEN | | issue / issued / issued | {A} {V} a threat | Threats against {R} | Threat made
PROTEST/demo | recipient | rally / rallied / rallied | {A} {V} against {R} | Rally against {R} | Rally
PROTEST/demo | | rally / rallied / rallied | {A} {V} | Rally against {R} | Rally
PROTEST/riot | | riot / rioted / rioted | {A} {V} | Riot against {R} | Riot
PROTEST/strike | | strike / went on strike / struck | {A} {V} | Strike against {R} | Strike
PROTEST/hunger | | hold / held / held | {A} {V} a hunger strike | Hunger strike against {R} | Hunger strike
PROTEST/boycott | | boycott / boycotted / boycotted | {A} {V} {R} | {R} {W} | Boycott
PROTEST/obstruct | | block / blocked / blocked | {A} {V} the way | {R} {W} | Blockade
PROTEST | recipient | protest / protested / protested | {A} {V} against {R} | Protest against {R} | Protest
PROTEST | | protest / protested / protested | {A} {V} | Protest against {R} | Protest
SANCTION/expel | recipient | expel / expelled / expelled | {A} {V} {R} | {R} {W} | Diplomats expelled
SANCTION/withdraw | recipient | reduce / reduced / reduced | {A} {V} ties with {R} | Ties with {R} {W} | -
SANCTION | firm recipient | cut / cut / cut | {A} {V} ties with {R} | - | -
SANCTION/discontinue | recipient | impose / imposed / imposed | {A} {V} sanctions on {R} | Sanctions {W} on {R} | Sanctions imposed
SANCTION/convict | recipient | convict / convicted / convicted | {A} {V} {R} | {R} {W} | Conviction
SANCTION | recipient | impose / imposed / imposed | {A} {V} sanctions on {R} | Sanctions {W} on {R} | Sanctions imposed
SANCTION | | impose / imposed / imposed | {A} {V} sanctions | Sanctions {W} on {R} | Sanctions imposed
MOBILIZE/troops | count | move / moved / moved | {A} {V} {C} | {C} {W} | {C} {W}
MOBILIZE/troops | | move / moved / moved | {A} {V} troops | - | Troops moved
MOBILIZE/weapons | | deploy / deployed / deployed | {A} {V} weapons | - | Weapons deployed
MOBILIZE/police | | deploy / deployed / deployed | {A} {V} police | - | Police deployed
MOBILIZE/militia | | raise / raised / raised | {A} {V} a militia | Militia {W} | Militia raised
MOBILIZE | | ready / readied / readied | {A} {V} forces | - | Forces readied
COERCE/arrest | sentence recipient | sentence / sentenced / sentenced | {A} {V} {R} to {S} | {R} {W} to {S} | -
COERCE/arrest | sentence | pass / passed / passed | {A} {V} a sentence of {S} | - | Sentence of {S} {W}
COERCE/arrest | money recipient | fine / fined / fined | {A} {V} {R} {M} | {R} {W} {M} | -
COERCE/arrest | recipient convicting | convict / convicted / convicted | {A} {V} {R} | {R} {W} | Conviction
COERCE/arrest | recipient | detain / detained / detained | {A} {V} {R} | {R} {W} | Arrests
COERCE/arrest | | make / made / made | {A} {V} arrests | {R} detained | Arrests
COERCE/seize | people recipient | carry out / carried out / carried out | {A} {V} raids targeting {R} | Raids targeting {R} | Raids
COERCE/seize | recipient | raid / raided / raided | {A} {V} {R} | {R} {W} | Raid
COERCE/seize | | carry out / carried out / carried out | {A} {V} raids | {R} raided | Raids
COERCE/restrict | barrier recipient | close / closed / closed | {A} {V} {R} | {R} {W} | -
COERCE/restrict | border place | close / closed / closed | {A} {V} {L} | - | {L} {W}
COERCE/restrict | recipient | impose / imposed / imposed | {A} {V} restrictions on {R} | Restrictions {W} on {R} | Restrictions
COERCE/restrict | | impose / imposed / imposed | {A} {V} restrictions | {R} restricted | Restrictions
COERCE/ban | people recipient | impose / imposed / imposed | {A} {V} a ban on {R} | Ban {W} on {R} | Ban imposed
COERCE/ban | recipient | ban / banned / banned | {A} {V} {R} | {R} {W} | Ban imposed
COERCE/ban | | impose / imposed / imposed | {A} {V} a ban | {R} banned | Ban imposed
COERCE/censor | recipient | block / blocked / blocked | {A} {V} {R} | {R} {W} | Media blocked
COERCE/censor | | impose / imposed / imposed | {A} {V} censorship | {R} blocked | Media blocked
COERCE/curfew | | impose / imposed / imposed | {A} {V} a curfew | Curfew {W} on {R} | Curfew imposed
COERCE/martial-law | | declare / declared / declared | {A} {V} a state of emergency | State of emergency {W} | State of emergency declared
COERCE/deport | recipient | deport / deported / deported | {A} {V} {R} | {R} {W} | Deportation
COERCE/withhold | recipient | withhold / withheld / withheld | {A} {V} essentials from {R} | {R} denied essentials | Essentials withheld
COERCE/misinform | | spread / spread / spread | {A} {V} disinformation | Disinformation {W} about {R} | Disinformation
COERCE/cyber | recipient | hack / hacked / hacked | {A} {V} {R} | {R} {W} | Cyber attack
COERCE | recipient | pressure / pressured / pressured | {A} {V} {R} | {R} {W} | Coercion
COERCE | | apply / applied / applied | {A} {V} pressure | {R} pressured | Coercion
ASSAULT | killed | kill / killed / killed | {A} {V} {K} | {K} {W} | {K} {W}
ASSAULT/beat | recipient | beat / beat / beaten | {A} {V} {R} | {R} {W} | Beating
ASSAULT/torture | recipient | torture / tortured / tortured | {A} {V} {R} | {R} {W} | Torture
ASSAULT/execute | recipient | execute / executed / executed | {A} {V} {R} | {R} {W} | Execution
ASSAULT/assassinate | recipient | assassinate / assassinated / assassinated | {A} {V} {R} | {R} {W} | Assassination
ASSAULT/sexual | recipient | assault / assaulted / assaulted | {A} sexually {V} {R} | {R} sexually {W} | Sexual assault
ASSAULT/crowd-control | recipient | use / used / used | {A} {V} force against {R} | Force {W} against {R} | Force used on a crowd
ASSAULT/crowd-control | | use / used / used | {A} {V} crowd-control weapons | Force {W} against {R} | Force used on a crowd
ASSAULT/firearms | recipient | shoot / shot / shot | {A} {V} at {R} | {R} {W} at | Shots fired
ASSAULT/explosives | recipient | bomb / bombed / bombed | {A} {V} {R} | {R} {W} | Explosion
ASSAULT/heavy-weapons | recipient | shell / shelled / shelled | {A} {V} {R} | {R} {W} | Shelling
ASSAULT | recipient | attack / attacked / attacked | {A} {V} {R} | {R} {W} | Attack
ASSAULT | | attack / attacked / attacked | {A} {V} | {R} {W} | Attack
ELECT/result | percent recipient | declare / declared / declared | {A} {V} {R} winner with {P} | {R} {W} winner with {P} | Result: {P}
ELECT/result | recipient | declare / declared / declared | {A} {V} {R} winner | {R} {W} winner | Election result declared
ELECT/result | | declare / declared / declared | {A} {V} the election result | - | Election result declared
ELECT/vote | percent | vote / voted / voted | {A} {V}, turnout {P} | Vote, turnout {P} | Vote, turnout {P}
ELECT/vote | | vote / voted / voted | {A} {V} | Vote on {R} | Vote held
ELECT/schedule | | set / set / set | {A} {V} a date for the vote | Date of the vote {W} | Date of the vote set
ELECT/inaugurate | recipient | inaugurate / inaugurated / inaugurated | {A} {V} {R} | {R} {W} | Inauguration
ELECT/inaugurate | | take / took / taken | {A} {V} office | {R} inaugurated | Inauguration
ELECT | | vote / voted / voted | {A} {V} | Vote on {R} | Vote
GOVERN/law | | adopt / adopted / adopted | {A} {V} a law | Law on {R} {W} | Law adopted
GOVERN/appoint | recipient | appoint / appointed / appointed | {A} {V} {R} | {R} {W} | Appointment
GOVERN/dismiss | recipient | dismiss / dismissed / dismissed | {A} {V} {R} | {R} {W} | Dismissal
GOVERN/appoint | | make / made / made | {A} {V} an appointment | - | Appointment
GOVERN/dismiss | | make / made / made | {A} {V} a dismissal | - | Dismissal
GOVERN/decide | percent | decide / decided / decided | {A} {V} on {P} | Decision on {R}: {P} | Decision on {P}
GOVERN/decide | money | decide / decided / decided | {A} {V} on {M} | Decision on {R}: {M} | Decision on {M}
GOVERN | recipient | take / took / taken | {A} {V} a decision on {R} | Decision {W} on {R} | Decision
GOVERN | | take / took / taken | {A} {V} a decision | Decision on {R} | Decision
RELOCATE/flee | | flee / fled / fled | {A} {V} | {R} driven out | Flight
RELOCATE/return | | return / returned / returned | {A} {V} | {R} {W} | Return
RELOCATE/migrate | recipient | move / moved / moved | {A} {V} {R} | {R} {W} | Migrants on the move
RELOCATE/migrate | | arrive / arrived / moved | {A} {V} | {R} {W} | Migrants on the move
RELOCATE/evacuate | recipient | evacuate / evacuated / evacuated | {A} {V} {R} | {R} {W} | Evacuation
RELOCATE/evacuate | | evacuate / were evacuated / evacuated | {A} {V} | {R} {W} | Evacuation
RELOCATE | | move / moved / moved | {A} {V} | {R} {W} | People moved
INCIDENT/accident | killed | kill / killed / killed | {K} {W} in an accident | {K} {W} in an accident | {K} {W} in an accident
INCIDENT/disaster | killed | kill / killed / killed | {K} {W} in a disaster | {K} {W} in a disaster | {K} {W} in a disaster
INCIDENT | injured | injure / injured / injured | {I} {W} | {I} {W} | {I} {W}
INCIDENT | killed | die / died / died | {K} {V} | {K} {V} | {K} {V}
INCIDENT/accident | | have / had / had | Accident involving {A} | Accident involving {R} | Accident
INCIDENT/death | | die / died / died | {A} {V} | {R} {W} | Death reported
INCIDENT/disaster | | suffer / suffered / hit | Disaster involving {A} | Disaster involving {R} | Disaster
INCIDENT/disease | | report / reported / ill | {A} {V} illness | {R} {W} | Outbreak reported
INCIDENT | | report / reported / affected | Incident involving {A} | Incident involving {R} | Incident reported
`,
);
