/** Closed classes of English words and the few verb forms that spelling does not tell. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ""));

export const BE = set("be am is are was were been being 's 're 'm");
export const HAVE = set("have has had having 've 'd");
export const MODALS_FUTURE = set("will shall 'll");
export const MODALS_POSSIBLE = set("may might could can");
export const MODALS_HYPOTHETICAL = set("would should ought");
export const NEGATORS = set("not n't never no neither nor hardly barely without nobody none nothing");

export const SUBORDINATORS = set(
  "after before when while because if unless although though since until till as once whereas whether that lest where wherever whenever",
);
export const CONDITIONAL = set("if unless lest whether");
export const RELATIVES = set("who whom which that whose where");

/** Verbs that take no object, so that a bare "-ed" form of them after a noun is a finite past. */
export const INTRANSITIVE = set(
  `march rally protest demonstrate walk go come arrive depart leave flee die meet agree resign say happen occur appear remain stay live work
   talk speak argue complain appeal rise fall grow rage last begin start end stop continue crash collapse erupt return travel fly fight clash
   gather converge queue respond react reply vote flow run stand sit lie sleep wait insist decline disappear vanish emerge attend object
   disagree negotiate cooperate participate migrate emigrate exist belong consist depend refer relate seem become laugh smile cry shout yell
   sing explode burst expire elapse subside hope tend step drop surge shrink soar plunge dip climb open close comment volunteer apologise
   apologize defect escape retreat withdraw surrender intervene struggle succeed fail try attempt want need have dine lunch touch land`,
);

/** Verbs of saying and thinking: what follows them is a report, and they may stand after it. */
export const SAYING = set(
  `say tell add report announce state claim allege note stress declare insist argue warn write explain recall remind quote cite post tweet
   confirm acknowledge admit believe think suggest complain estimate assert maintain contend reveal testify comment reply respond joke
   conclude describe point ask deny promise predict observe remark reiterate emphasise emphasize inform know understand hope fear expect
   learn show indicate vow pledge swear agree signal caution disclose hint underline underscore affirm reaffirm boast brag`,
);

/** What only someone who speaks does, besides: "said it was a farce and THREATENED sanctions". */
export const DEMANDING = set(
  "demand urge call threaten accuse blame condemn denounce criticise criticize appeal summon reject refuse praise thank offer propose",
);

/** Verbs whose object is the doer of the infinitive or "-ing" that follows: "urged mayors to organise". */
export const OBJECT_CONTROL = set(
  `urge ask order force tell allow want invite instruct persuade oblige help require request call press push compel command beg implore enable
   encourage advise warn forbid ban bar expect accuse suspect blame condemn criticise criticize denounce praise thank charge convict prevent
   stop see watch film hear find catch leave permit authorise authorize appoint oblige summon task hire pay train recruit commission charge lambast fault
   prohibit deter discourage coax coerce pressure lobby direct challenge trust believe allege know report say sentence`,
);

/** Past participles that "-ed" does not show. The value is the dictionary form. */
export const IRREGULAR_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `beaten:beat taken:take given:give seen:see shown:show held:hold sent:send shot:shoot struck:strike stricken:strike driven:drive
   thrown:throw withdrawn:withdraw drawn:draw known:know spoken:speak written:write broken:break stolen:steal chosen:choose frozen:freeze
   hidden:hide bitten:bite forbidden:forbid forgiven:forgive born:bear torn:tear sworn:swear worn:wear woken:wake arisen:arise fallen:fall
   flown:fly grown:grow laid:lay led:lead left:leave lent:lend lost:lose made:make meant:mean met:meet paid:pay put:put read:read said:say
   sold:sell sought:seek spent:spend stood:stand taught:teach told:tell thought:think won:win hurt:hurt cut:cut hit:hit shut:shut set:set
   let:let bought:buy brought:bring built:build burnt:burn caught:catch dealt:deal dug:dig fed:feed felt:feel fought:fight found:find
   got:get gotten:get hanged:hang hung:hang heard:hear kept:keep overthrown:overthrow overturned:overturn rung:ring run:run sung:sing
   understood:understand undertaken:undertake upheld:uphold wounded:wound bound:bind fled:flee split:split quit:quit cast:cast broadcast:broadcast
   strung:string stung:sting swept:sweep shaken:shake mistaken:mistake overseen:oversee foreseen:foresee eaten:eat ridden:ride slain:slay
   flung:fling burst:burst spread:spread shed:shed withheld:withhold sewn:sew stuck:stick slit:slit swung:swing sunk:sink
   knelt:kneel lit:light retaken:retake overrun:overrun rebuilt:rebuild redrawn:redraw rewritten:rewrite resold:resell sat:sit slept:sleep wept:weep crept:creep leapt:leap clung:cling spun:spin slid:slide spat:spit bent:bend
   laden:lade bled:bleed sped:speed thrust:thrust strewn:strew trodden:tread forsaken:forsake awoken:awake proven:prove beset:beset blown:blow gone:go come:come become:become been:be done:do begun:begin`
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Past tenses that differ from their participle: always finite. */
export const PAST_ONLY: ReadonlyMap<string, string> = new Map(
  `took:take gave:give saw:see showed:show threw:throw withdrew:withdraw drew:draw knew:know spoke:speak wrote:write broke:break stole:steal
   chose:choose froze:freeze unfroze:unfreeze overflew:overfly withstood:withstand hid:hide forbade:forbid forgave:forgive tore:tear swore:swear woke:wake arose:arise fell:fall flew:fly grew:grow
   drove:drive went:go came:come became:become was:be were:be did:do began:begin ran:run sang:sing undertook:undertake overthrew:overthrow
   ate:eat rode:ride shook:shake oversaw:oversee drank:drink sank:sink rose:rise bore:bear wore:wear beat:beat overtook:overtake mistook:mistake underwent:undergo overcame:overcome outgrew:outgrow foresaw:foresee withstood:withstand blew:blow rang:ring sprang:spring shrank:shrink swam:swim strove:strive slew:slay awoke:awake
   strode:stride wove:weave trod:tread forsook:forsake outran:outrun overran:overrun retook:retake rewrote:rewrite redrew:redraw misspoke:misspeak
   partook:partake had:have`
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * Words that are verbs as often as nouns in news: the tagger often takes them for nouns in headlines, where verbs stand in the present
 * without any other sign.
 */
export const NOUN_OR_VERB = set(
  `blacklist hijack patrol target bar strike charge fire jail fine sentence ban raid sanction visit protest march arrest release free open close block urge slam blast hit detain
   search shut attack host phone call demand protest order sign ratify welcome praise thank back condemn blame accuse fault rebuke summon warn
   threaten vow pledge promise offer reject refuse veto deny defy quit exit withdraw pull halt suspend freeze cut restrict limit expel deport
   extradite hand swap trade exchange send ship deliver supply arm deploy mass station move test launch shell bomb kill shoot beat torture gas
   injure wound hurt crash die drown burn flee leave return cross escape evacuate vote elect name appoint sack fire dismiss oust replace strip
   award honour honor grant loan lend give aid help fund host meet greet receive tour discuss hold stage boycott down walk rally gather picket
   riot storm seize confiscate nationalise fine punish convict acquit pardon clear drop lift ease extend prolong cancel delay postpone
   plan aim seek ask beg press push step request probe investigate sue claim allege report say tell hail mourn mark face stand back question fear want
   see hear find plead land ground intercept divert force jam hack leak label brand list designate outlaw liquidate close dissolve revoke
   fence wall build finish start end begin resume join enter win lose lead rule run hike raise slash double triple drill train conduct check monitor`,
);

/** Quantity words before "of". The number is the guide's. */
export const APPROXIMATE: ReadonlyMap<string, number> = new Map([
  ["dozens", 40],
  ["scores", 40],
  ["hundreds", 300],
  ["thousands", 3000],
  ["millions", 3_000_000],
]);

/** Verbs that, without object and auxiliary, are passive in news ("Blogger jailed for eight years", "two people held on Sunday"). */
export const TYPICALLY_PASSIVE = set(
  `torture apprehend rearrest ransack deregister outlaw detain arrest jail sentence hold charge convict fine kill injure wound hurt beat deport expel free release search raid ban block seize
   close shut cancel suspend dismiss sack name appoint elect accuse suspect evacuate rescue hospitalise hospitalize torture shoot poison
   imprison acquit pardon strip extradite abduct kidnap snatch capture catch question interrogate interview summon deny bar blacklist
   sanction list label designate outlaw target quarantine infect expose publish impose lift extend annul overturn uphold quash condemn
   criticise criticize blame sue fire oust remove replace recall bury mourn find schedule plan expect set mean base know give grant
   award offer send take put place bring transfer move drive force order tell make use sell build deploy station involve organise organize
   stage lead back support fund finance found own run control head chair join follow surround confiscate confine restrict isolate cut sign
   adopt approve pass ratify agree postpone delay halt prolong launch plan round pick bundle lock stop intercept divert ground down smash
   destroy damage hit attack storm shell bomb fire injure treat award commute reduce`,
);
/** Verbs with two objects, whose participle may keep one: "the woman given ten years". */
export const DITRANSITIVE = set(
  "give grant award offer hand send deny lend loan pay show tell promise owe fine sentence teach ask refuse name call elect appoint declare dub label designate",
);
/** Little words that belong to the verb before them. */
export const PARTICLES = set("up out down off away back apart aside together forward");
/** Verbs with which "over", "in", "on", "through" can be such a word too. */
export const OVER_VERBS = set("hand turn take sign give pull");
/** Prepositions of several words. */
export const COMPLEX: readonly (readonly string[])[] =
  `according to|in front of|because of|as part of|ahead of|instead of|out of|on behalf of|in response to|in connection with|in exchange for|in return for|in favour of|in favor of|in protest at|in protest against|along with|together with|as well as|due to|thanks to|next to|close to|prior to|on charges of|on suspicion of|in support of|in addition to|as of|apart from|such as|in the face of|on the eve of|at the hands of|in the wake of|in solidarity with`
    .split("|")
    .map((phrase) => phrase.split(" "));
/** Prepositions and nouns that say how a clause hangs together, with nothing of their own to govern: "IN RETURN Washington lifted". */
export const FIXED_ADVERBS = new Set(
  "in return|in exchange|in response|in reply|in addition|in turn|in parallel|in protest|in retaliation|in consequence|as usual|at first|at last|of course|in fact|in practice|in effect|on arrival|on paper|in all|in total|for example|for instance|by contrast|in contrast".split(
    "|",
  ),
);
/** Adjectives after "be" that make the infinitive after them a plan, or only a possibility. */
export const PLAN_ADJECTIVES = set("due set about scheduled expected poised bound slated");
export const POSSIBLE_ADJECTIVES = set(
  "ready able likely unlikely willing prepared unable free eager keen reluctant unwilling certain",
);

/** Two nouns that belong together although the second or first is often a verb. */
export const COMPOUNDS = new Set(
  "bus stop|bus stops|tram stop|tram stops|suspended sentence|suspended sentences|suspended term|border crossing|border crossings|snap drill|snap drills|snap exercise|snap exercises|joint drills|military drills|naval drills|tactical drills|staff drills|live-fire drills|command drills|written warning|written warnings|written statement|written statements|written request|written appeal|written promise|written guarantee|written guarantees|polling station|polling stations|polling place|polling places|polling day|voting booth|voting booths|training ground|training grounds|firing range|firing squad|holding cell|shopping centre|meeting point|fighting vehicle|fighting vehicles|landing craft|warning shot|warning shots|bombing raid|bombing raids|printing house|printing houses|ruling party|working group|stumbling block|listening device|building site|parking lot|stun grenade|stun grenades|riot police|security forces|security force|armed forces|armed force|police force|police forces|special forces|tear gas|hunger strike|hunger strikes|strike committee|border guard|border guards|air force|defence force|defense force|defense forces|task force|peace march|protest march|protest rally|state visit|working visit|press release|work stoppage|mass arrests|house arrest|police raid|police raids|drone strike|police search|house search|trade unions|trade union|water cannon|water cannons|asset freeze|asset freezes|visa bans|entry ban|entry bans|import bans|export bans|print run|troop carrier|troop carriers|air patrol|air patrols|travel ban|travel bans|phone call|prison sentence|jail term|protest marches|search warrant|arrest warrant|test launch|fire brigade|fire service|oil spill|gas supplies|gas supply|export ban|import ban|visa ban|price rise|price rises|pay rise|rights groups|strike leaders|strike leader|strike call|death sentence|death penalty|peace talks|press conference|news conference|protest note|ground forces|rescue workers|relief effort|aid workers|defence forces|government forces".split(
    "|",
  ),
);
/** Verbs whose object may be followed by "that" and what it is told: "warned them that". */
export const TELLING = set(
  "warn tell inform remind assure promise convince show notify persuade advise teach reassure caution",
);
/** Nouns that "that" may follow with what they are about: "its demand that they be freed". */
export const CONTENT_NOUNS = set(
  `demand appeal call claim accusation allegation charge statement warning threat promise pledge hope fear belief suggestion proposal
   request insistence assurance announcement assertion admission complaint condition ruling denial concern evidence idea guarantee
   recommendation plea impression assumption suspicion confirmation reminder conviction agreement`,
);
/** Verbs whose object is the subject of a bare infinitive: "let them go". */
export const CAUSATIVE = set("let make see watch hear help have bid");

/** Verbs whose dictionary form ends in -e, where the tagger's often does not. */
export const FINAL_E = set(
  `rape blockade abuse accuse advise agree announce approve argue arrange arrive assure authorise believe browse bribe bundle capture cause cease
   celebrate challenge change charge chase choose circulate close coerce collapse combine come compare compete complete compose conclude condone
   confine confiscate conserve console continue convene cooperate create criticise damage debate deceive decide declare decline dedicate defile
   delete denounce deplete deplore deprive describe despise determine devastate disperse displace dispute dissolve divide dominate donate double
   drive dominate educate emigrate encourage endorse engage enforce ensure enslave escalate escape evacuate evade examine exchange exclude execute
   exile expire explore explode expose fine finance force forge freeze gauge give graduate guarantee guide handle have hijack hire humiliate
   ignore impose imprison improve include increase induce infuriate inflame infringe injure institute insure interfere interrogate intervene intrude
   invade invite involve isolate issue joke judge launch leave liberate license like locate make manage manipulate mediate merge migrate mobilise
   mobilize mutilate negotiate nominate notice obscure observe operate oppose organise organize overrule parade participate persecute pledge
   please poke police practise prepare pressure produce promise promote propose prosecute provide provoke publicise pursue quote raise ratify
   realise recognise recognize reconcile reduce reinstate rejoice release relieve relocate remove renounce repatriate replace require rescue resume
   retaliate retire retrieve reverse revise revoke rule ruse sabotage sacrifice seize separate serve shake share shine shove sideline silence
   slice smuggle solve squeeze state store strangle strike structure struggle subdue sue suffocate supervise suppose surprise take tease terrorise
   threaten tie torture trace trade transcribe translate tremble trouble unite update urge use utilise vandalise validate violate vote wage
   welcome whine wipe write centralise denude fuse hose pounce prise quarantine refuge absolve bare deserve disinvite drape fume incense lapse scare snipe spare stare submerge uninvite pare rehearse retrace scrape snare stage stone storm swipe`,
);
/** Verbs that look passive alone but with an infinitive are active: "Vienna offered to mediate", "drivers moved to block the road". */
export const WITH_INFINITIVE = set("offer agree move stop run");
/** Verbs that look passive alone but with these prepositions are active: "fired AT", "called ON". */
export const ACTIVE_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", set("on for upon at in")],
  ["fire", set("at on into upon over")],
  ["lead", set("to into")],
  ["move", set("ahead against forward to into towards toward closer in out from")],
  ["run", set("for to into from over")],
  ["join", set("in with up")],
  ["search", set("for")],
  ["charge", set("at into through")],
  ["turn", set("to on into against out up back")],
  ["pass", set("through thru over by along into near above between")],
  ["drive", set("through past to up in into onto along")],
  ["stop", set("at in near outside by")],
  ["gather", set("in at outside near on")],
  ["hit", set("at out back")],
  ["shoot", set("at into")],
  ["strike", set("at on over for")],
  ["report", set("to on for")],
  ["return", set("to from")],
  ["back", set("away from down out off")],
  ["follow", set("in")],
  ["press", set("for on")],
  ["transfer", set("to")],
  ["beat", set("on")],
  ["cut", set("into through")],
  ["plan", set("for")],
  ["head", set("to for into towards")],
  ["storm", set("into out through to past")],
  ["break", set("into through out")],
  ["burn", set("for")],
  ["close", set("on in")],
  ["hold", set("on out")],
  ["give", set("in")],
  ["set", set("out about")],
  ["send", set("for")],
  ["sell", set("out")],
  ["smash", set("into through")],
  ["approve", set("of")],
  ["round", set("on")],
  ["sign", set("up on off for onto")],
  ["agree", set("to on with")],
]);
