/** The closed sets of words the engine asks for. A language may leave some empty. */
export const CUES = [
  /** Verbs and nouns of saying whose content is a report: say, report, according to. */
  "attribution",
  /** Saying that leaves the content contested: allege, claim. */
  "allegation",
  /** Words that mark what they govern or precede as contested: alleged, allegedly, reportedly. */
  "alleged",
  /** deny, refute. */
  "denial",
  /** Governors that make their complement planned: plan, intend, be due, schedule, expect. */
  "plan",
  /** Forms of these by which a language tells of a plan that was left: «собирались поджечь». */
  "plan of then",
  /** Verbs of what someone holds will happen: «считать». */
  "forecasting",
  /** Governors whose complement is not asserted at all: want, hope, fear, try, threaten, refuse, demand. */
  "unreal",
  /** Verbs by which someone is to do what their infinitive says: tell. */
  "bidding",
  /** Antecedents that name no one in particular: everyone who, those who. */
  "indefinite",
  /** No one and nothing: no, nobody. */
  "nothing",
  /** Governors whose complement was only tried: try, attempt. */
  "attempt",
  /** Governors that only begin, go on or end what they govern: begin, continue, keep. */
  "aspect",
  /** Verbs with a particle by which they mean something else than alone: call off, take in. */
  "another verb",
  /** Verbs that lend their subject to an event noun: hold, carry out, stage. */
  "light",
  /** Nouns of what is only wished, feared, planned or spoken of: a call for, fears of, a conference on. */
  "topic",
  /** Nouns of what befalls whoever owns them: his arrest, their release. */
  "befalling",
  /** Verbs whose object are those who go to help or guard someone else: to send, to deploy. */
  "sending someone",
  /** Verbs that tell of an event noun, their subject, that it happens: take place, begin. */
  "happen",
  /** Verbs whose subject has an event noun done to it: undergo, suffer, come under. */
  "undergo",
  /** Verbs for what a charge may bring: face, risk, carry. */
  "may bring",
  /** Verbs for what those who were taken or are tried stand charged with, where no accuser is told: «обвинять», «вменять». */
  "stand charged",
  /** Verbs that only tell of what their subject names that it goes on: take place, last. */
  "go on",
  /** Words by which an event noun is not a fact: calls for, threat of, possible, no. */
  "unreal noun",
  /** Words before a noun that name what was told before: "the exercise", "these sanctions". */
  "definite",
  /** Words that leave what the sentence told before them behind: since then, ever since. */
  "since then",
  /** Words that mark a general statement: often, always, typically, under the law. */
  "general",
  /** Words that begin a question to be answered with yes or no: is, did, will. */
  "yes-or-no opening",
  /** Verbs that ask, for something to be done or to know: ask. */
  "asking",
  /** Words that begin what someone wants to know: why, how, about. */
  "question word",
  /** Those of them that begin it only right behind the verb, since elsewhere they tell of whom or when: "asked those WHO had come". */
  "question word at once",
  /** Question words that ask only for the reason of what is taken for a fact: not known WHY he was arrested. */
  "asking for the reason",
  /** Words with which the headline of an explanation begins: why, how, what. */
  "explaining",
  /** Words that begin what someone wants done: to, that. */
  "wish word",
  /** Verbs of what bears a name: "is CALLED". */
  "naming",
  /** Verbs by which those of a kind are told what a law has for them: face, risk. */
  "liable",
  /** Verbs of winning and losing a match. */
  "match verb",
  /** Prepositions before a work in which something happens: in the novel. */
  "inside a work",
  /** Prepositions before a text that has it so: under the code. */
  "by a rule",
  /** The verb that only joins a subject to what it is: be. */
  "copula",
  /** Verbs that tell nothing done but what the next verb does: be to, let, force. */
  "done by the next verb",
  /** Of these, those whose next verb stands bare: let. */
  "letting",
  /** The word before an infinitive that tells what a noun before it is for: "a plan TO close". */
  "infinitive mark",
  /** The word that begins what a noun tells: "the claim THAT they lied". */
  "content conjunction",
  /** Prepositions of what is only spoken of or compared: about, over. */
  "spoken of",
  /** Prepositions before the words of someone whose telling is taken: «по словам». */
  "by the words of",
  /** Nouns for what someone tells: «слова», «рассказ». */
  "someone's words",
  /** Prepositions before whoever tells it: according to. */
  "according to",
  /** Nouns for those who serve or work somewhere, be it the police: «сотрудник». */
  "staff",
  /** Nouns for those who run what their genitive names: «администрация» of a prison. */
  "running a place",
  /** Words of several, the last of them the head, before whoever a report is from: «по данным», "zdaniem". */
  "before a source",
  /** What joins more of those to whom something is done: along with, «вместе с». */
  "together with",
  /** Words behind a particle that make it a part of a preposition: "face UP TO". */
  "behind a particle",
  /** Verbs of talking something over, which are what people meet for: discuss. */
  "talking over",
  /** Verbs that tell an office what to do: instruct. */
  "instructing",
  /** Words that open a clause of time: since, when, after. */
  "opening of a time",
  /** Those that open what a time before them is explained by: when. */
  "when",
  /** Those from which time is counted on: five days AFTER. */
  "after",
  /** Those to which time is counted: a week BEFORE. */
  "before",
  /** Words from which on something lasts: since. */
  "since",
  /** Words before those that count from a time, for a time that is as good as none: SHORTLY after. */
  "at once",
  /** First words of a sentence that leaves the day told of before: meanwhile. */
  "meanwhile",
  /** Words that join two of a kind: and. */
  "and",
  /** Words before the whole that one or some are part of: one OF the migrants. */
  "part of",
  /** Articles and the like of someone who was not told of before: a, another. */
  "one new",
  /** Verbs and nouns by which someone is under a sentence, and not only held: serve, imprisonment. */
  "under a sentence",
  /** Verbs by which a sentence of days is told: "SPENT 15 days in a cell". */
  "sitting out",
  /** Verbs by which students lose their place: expel. */
  "losing a place",
  /** Verbs and nouns of what goes on before a court, in frames that else mean investigators: try, trial, hearing. */
  "in court",
  /** The verb of being under a sentence that was handed down before: serve. */
  "serving",
  /** Verbs of being somewhere, by which someone arrested before is still held: IS behind bars, REMAINS in custody. */
  "being held",
  /** First words of a sentence that only reminds: «Напомним», "Earlier". */
  "reminding",
  /** Words of a clause that put it before what the text is about: previously, then. */
  "recalling",
  /** Words of a headline over the news of several days: week, digest. */
  "digest headline",
  /** where: what is told happened in the place before it. */
  "where",
  /** Nouns for a number of people: "the TOLL has risen to 23". */
  "counting noun",
  /** Words before what a number has come to: risen TO 23. */
  "grown to",
  /** Words that begin a range: BETWEEN two and five years. */
  "range from",
  /** Words before the end of a range: from two TO five years. */
  "range to",
  /** Verbs with which a court hands someone a term: give, award. */
  "handing a term",
  /** Those whose release is asked for, and people at large. */
  "asked for",
  /** Possessives that tell whose people or things are: his, her. */
  "own",
  /** Prepositions before what a thing consists of or is about: a glass OF, the ban ON. */
  "content preposition",
  /** Words for whoever does or is something, before a clause that says what: those. */
  "anyone",
  /** The word that begins such a clause: who. */
  "anyone who",
  /** Nouns for how one side tells it: the version of the prosecution. */
  "version",
  /** Words of sport, weather or the stock exchange: what is said or dealt there is no public act. */
  "no public matter",
  /** Weather and the like, which beats and disperses no one: rain, frost. Of no use to languages whose grammar knows what lives. */
  "force of nature",
  /** Things of daily life, sport and art: whoever asks for, praises or refuses them does nothing of public interest. */
  "daily life",
  /** Relatives and neighbours, who are a private matter where they are the doer's own. */
  "own people",
  /** Those with whom anyone deals in private. */
  "private person",
  /** Works in which what is told did not happen: a novel, a play. */
  "fiction",
  /** Nouns for people together that no list of bodies holds, who act as one: commission, club, youth. */
  "collective",
  /** Nouns for what an office is there for: its task, its remit. */
  "office",
  /** Nouns of what someone may or would like to do, before an infinitive: a right, a chance, a dream. */
  "chance",
  /** Nouns for lengths of time: days, weeks. */
  "unit of time",
  /** Words that begin what someone explains: why, how. */
  "why or how",
  /** Verbs by which many strike, and one only leaves or refuses: «отказаться», «бросить». */
  "leaving work",
  /** Prepositions before a noun for what may happen at any time: «при задержании». */
  "on the occasion of",
  /** Verbs by which a rule is told: must, need. */
  "rule verb",
  /** Words for times that no one alive makes news of: the years of the war, under the tsars. */
  "another age",
  /** Texts under which something holds for everyone: the constitution, the code. */
  "rule of law",
  /** Words by which what people of no public part say to each other is a public matter all the same. */
  "public matter",
  /** Times that make a sentence in the present tense one of habit: every week. */
  "habit",
  /** Words that mark the speaker's country or government by its capital: not listed here, but words that forbid it: in, near. */
  "place preposition",
  /** Prepositions of place that before a country tell what something is about: sanctions on, activists of. */
  "concerning a country",
  /** Prepositions behind which a name of one word is a place and no person: in, near. */
  "where someone is",
  /** Prepositions of the place that a way begins at: from, out of. */
  "leaving a place",
  /** Prepositions of the place that a way ends at: to, into. */
  "towards a place",
  /** Prepositions that tell where a way begins only before a genitive: «з Польшчы», not «з Польшчай». */
  "leaving with a genitive",
  /** Nouns for one side of a border, with the state whose it is: on the Polish SIDE. */
  "side of a border",
  /** Words for being in some other country: abroad. */
  "abroad",
  /** Pairs of kin, the first as seen from the second: wife-husband. */
  "kin of each other",
  /** Nouns of many behind "out of", of whom one is told: «мужчина из ГРУППЫ мигрантов». */
  "of whom one is",
  /** Prepositions after which an unknown name is a place: near, outside. */
  "near a place",
  /** Those of them behind which a settlement stands and hardly ever a person: «под», «близ». */
  "beside a settlement",
  /** The whole country: nationwide, across the country. */
  "nationwide",
  /** What lies over a state: airspace. */
  "airspace",
  /** there, here: the place named before. */
  "same place",
  "before an audience",
  /** Phrases that stand for those just named: the pair, all three, both. */
  "group",
  /** Verbs by which voters make someone what he is, while counts declare him: elect. */
  "choosing by vote",
  /** Words for a trial by which one is told again: the trial, hearings. */
  "bare trial",
  /** Words for all of a country's people: the PEOPLE of Belarus. */
  "a whole nation",
  /** Words for one who has children, by whose number someone told of before is called: the MOTHER of two. */
  "parent",
  /** Words for those who were told to deal with each other: the parties, the sides, the ministers. */
  "those who met",
  /** Before a name that belongs to the group just told: including. */
  "including",
  /** After such a name: among them. */
  "among them",

  // How many: the hurt, the dead, those who took part, and what is counted.
  /** Verbs and participles for being hurt, of which those they are said of are the injured: injure, wound. */
  "hurt",
  /** Forms of verbs for being dead: died, killed. */
  "died",
  /** Verbs that say that someone is dead, as blocks name them: kill, die. */
  "killing",
  /** Words by which a blow or shot kills: beaten to DEATH, shot DEAD. */
  "deadly",
  /** Words that make a blow an injury: a BROKEN rib, knocked UNCONSCIOUS. */
  "injury",
  /** Nouns by which a verb that says less tells of the injured: were taken to HOSPITAL, suffered BURNS. */
  "of the hurt",
  /** Verbs for taking people in, whom a count tells to be detained and not convicted: arrest. */
  "detaining",
  /** Words for an exercise of troops, wherever in a pattern: drill. */
  "exercise",
  /** Verbs by whose subject the next sentence counts those at a rally or an exercise: take part, gather. */
  "taking part",
  /** Nouns that are counted and are no people: bodies of which a frame asks for people, and units. */
  "no people",
  /** Units in which a number tells size or weight, and so counts no one: tonnes, kilometres. */
  "unit of measure",
  /** Words for people told of before, of whom a number is a part: five of THEM. */
  "those told of",
  /** Words right behind a number by which a crowd is so large: several thousand STRONG. */
  "strong in number",
  /** Words right before the number of those whom a rally's organiser has there, or at which a crowd is put: WITH 60 people, estimated AT 20,000. */
  "with so many",
  /** The word between a part and the whole it is of: thirty OF the 35 diplomats. */
  "so many of",
  /** Nouns for machines of all kinds: 60 pieces of EQUIPMENT. */
  "equipment",
  /** Planes that go by the words for those who fight: four MiG-31 FIGHTERS. */
  "warplane",
  /** Designs of planes, by which such a word is told from those who fight: MIG-31. */
  "design of a plane",
  /** Words by which a number counts others than those named: 13 OTHERS. */
  "others",
  /** Words by which a number says the same as the one before it: 30 base units, OR 900 roubles. */
  "or",
  /** Nouns for a number of dead: the TOLL. */
  "toll",
  /** Words for the dead: victims. */
  "the dead",
  /** Verbs by which a number comes to be what it is: rise, reach. */
  "growing",
  /** Those of them right before the number: REACHED four. */
  "reaching",
  /** Words between a name without a verb of its own and its term: 11 years, and Y TO ten. */
  "between a name and a term",
  /** Forms of the word for a year that stand alone for one: «Анну Коваль — к году». */
  "a year alone",
  /** Verbs between people who are only described and their term: her deputy GOT eight. */
  "getting a term",
  /** Words between a term and whoever gets it: eleven TO the blogger. */
  "term handed to",

  // When: what joins clauses, ranks and compares times, and names of days.
  /** Words that join a clause to the one before it: and, but, while. */
  "joining clauses",
  /** Prepositions under which a noun with a day still tells when: AT Monday's meeting. */
  "preposition of an occasion",
  /** The mark of whose something is, where it is a word of its own: Sunday'S vote. */
  "possessive mark",
  /** Words that rank what is told since a time: the FIRST talks since 2019, the 10TH time. */
  "rank",
  /** The noun behind a rank that counts how often: for the second TIME. */
  "how often",
  /** Words before a time that something is measured against: more THAN in 2021. */
  "measured against",
  /** The word on both sides of a comparison of equals: twice AS many AS in 2020. */
  "comparing equals",
  /** What may stand between such a word and its time: than IN THE WHOLE OF 2002. */
  "inside a comparison",
  /** Nouns for a vote: election, ballot. */
  "vote",
  /** Verbs that tell what a vote came to on a day of their own: report. */
  "reporting a vote",
  /** Words by which what is told is of the time told before: then. */
  "at that time",
  /** Forms of verbs that only tell from when something holds: STARTING next year. */
  "counting from",
  /** Words by which what is told is of the time told before, however long that is: at the time. */
  "back then",
  /** The word by which what is told comes next in a story, before its verb: THEN fired them. */
  "next in the story",
  /** Days of the week. */
  "weekday",
  /** Verbs whose day stands behind what was not done: REFUSED to open a case on Friday. */
  "not doing",
  /** Words for one before a time that is counted from another: A day after. */
  "a single",
  /** Words that put what is told behind what was told before: later. */
  "later",

  // Who is meant: words that point back, group, count or address, and what is no one.
  /** Words that point to someone told of before: THE activist. */
  "pointing back",
  /** Words for someone seen from another, who is not the one told of before, and for many as one: wife, witness, crowd. */
  "seen from another",
  /** The official of the other side: his COUNTERPART. */
  "counterpart",
  /** Words for an envoy that say nothing of rank: diplomat. */
  "envoy of any rank",
  /** Words of the offices of envoys, whom such a word may mean: ambassador. */
  "envoy",
  /** Words before a group of officials that say that they are of several countries: WESTERN governments. */
  "of many countries",
  /** Those who fight for a company: fighters. */
  "fighting for a company",
  /** Words for a state by its seat: the Ukrainian CAPITAL. */
  "capital",
  /** Whoever stands in for someone: his DEPUTY. */
  "stand-in",
  /** The state that the text speaks of: the COUNTRY. */
  "the country",
  /** States that border on the one told of: both NEIGHBOURS. */
  "bordering",
  /** Words by which a count is of all those told of: ALL six. */
  "all of them",
  /** Words for all of two: both. */
  "both",
  /** Nouns for two people told of before: the PAIR. */
  "two as one",
  /** Nouns by which a list counts people: 21 NAMES. */
  "counted by name",
  /** Adjectives of the Baltic states: BALTIC countries. */
  "Baltic",
  /** Nouns for the Baltic states together: the Baltics. */
  "the Baltic states",
  /** Nouns for states: countries, capitals. */
  "states",
  /** Nouns that tell no more than that someone is meant: people. */
  "no one's trade",
  /** Adjectives that count, point or compare, and are no part of what someone is: ANOTHER driver. */
  "pointing",
  /** Nouns written with a capital that name a thing, a day or a language, and no one who acts: Prize. */
  /** Last words of names of organisations, and words in them that tell of no one country. */
  "organisation by name",
  /** Land that a state shuts off on its own side of a border: a buffer ZONE. */
  "shut off",
  /** What helps people and no state: visas, scholarships, food. */
  "help for people",
  /** Words by which a sentence tells that a protest is against those in power. */
  "against power",
  /** Words by which two do the same to one another, and the article before a whole people. */
  "each other",
  "the whole people",
  "of no one country",
  /** What a state calls itself by its form, before its name: the REPUBLIC of Lithuania. */
  "form of state",
  /** The states of the West by one name, and the European Union by a short one, where they have a capital. */
  "the West",
  "the Union",
  "naming no one",
  /** Words for people and bodies where they mean a thing: the use of force, a relay cabinet. */
  "only a thing",
  /** Words before a surname that are no part of a name: Mr. */
  "form of address",
  /** Nouns for so many, or so many together, of what is told behind them: a GROUP of teachers. */
  "grouping",
  /** The preposition between a noun and whoever or whatever it is of: the head OF the union. */
  "of",
  /** Prepositions between a thing and whoever has, made or suffers it: a plan BY the ministry. */
  "of its owner",
  /** Prepositions before whoever a measure hits, or no longer hits: sanctions ON banks, a ban lifted FROM an airline. */
  "hitting",
  /** Endings of nouns for men and for animals in the genitive, which is their accusative, too: «лесаруб-А». */
  "genitive of a man",
  /** Adjectives that stand for all of a people and for none of it: the SWISS, the BRITISH. */
  "all of a people",
  /** Nouns that tell an age: the 38-YEAR-OLD. */
  "of an age",
  /** Endings of nouns for women: JournalistIN. */
  "of a woman",
  /** The word behind a number that tells an age: 34 YEARS old. */
  "years of age",
  /** Prepositions between what is asked for and those it is asked for: the release OF the editors. */
  "of what is asked",
  /** Prepositions before whom an act that is asked or refused is meant for: to work WITH them. */
  "concerning someone",
  /** The preposition of company: detained WITH his son. */
  "in company",
  /** Words by which those whom police take in are suspects of a crime: suspected, smuggling. */
  "of a crime",
  /** Those who belong to a state that speaks to them: its CITIZENS. */
  "citizens",
  /** Soldiers as a body, by a noun that is said of police, too: FORCES. */
  "forces",
  /** Words before it by which they are no soldiers: SECURITY forces. */
  "no army",

  // What is so in general: words of judgement/generalities.ts, whose rules hold where a language has them.
  /** Verbs that join a subject to what it is or comes to be: be, become, seem. */
  "being so",
  /** Forms of the copula by which an infinitive is of what was, and no judgement: to have BEEN. */
  "been",
  /** Forms of verbs for what goes on: are DETAINING. */
  "progressive",
  /** The copula of a passive that goes on: are BEING arrested. */
  "passive going on",
  /** Words that begin a clause which says which people are meant: lawyers WHO defend. */
  "which people",
  /** Articles of one of a kind: A country that jails its critics. */
  "one of a kind",
  /** States that no list of people and bodies holds: a REGIME that jails. */
  "kind of state",
  /** Words by which a subject is what was told before: THIS was his first visit. */
  "what was told",
  /** Auxiliaries of the perfect: have. */
  "perfect auxiliary",
  /** Words for all of a kind, one by one: EVERY fifth prisoner. */
  "each",
  /** Conjunctions before what is only awaited: UNTIL they are reinstated. */
  "awaiting",
  /** Nouns for many people that have no other form: POLICE who refuse. */
  "always many",
  /** Forms of verbs by which someone goes through with what a court gave them: after SERVING three years. */
  "paying one's debt",
  /** Verbs by which people are in custody: 1,500 are being HELD. */
  "holding",
  /** Nouns behind a number that count how often something was done: met six TIMES. */
  "times",
  /** Words that stand for such a number: SEVERAL times. */
  "many times",
  /** Words by which such a count is of what is done anew: three times MORE. */
  "once more",

  // When an act is only planned.
  /** Verbs with which a protest is set for a day to come: has CALLED a march for March 15. */
  "setting a protest",
  /** The preposition before that day: FOR March 15. */
  "set for",
  /** Verbs by which a protest is only foretold, whatever their tense. */
  "foretelling",
  /** Prepositions before a day that is of the noun in front of it: nach dem Anschlag VOM Samstag. */
  "day of a noun",

  // Where: names of ways, of no place, and prepositions of origin and goal.
  /** The seat of power that stands for a country and is a place in it: the Kremlin. */
  "Kremlin",
  /** Names of ways within a town: Kalektarnaya STREET. */
  "street",
  /** Words for ways within a town that stand before the name: «на ВУЛІЦЫ Дзяржынскага». */
  "street before its name",
  /** Nouns of journeys and ways, behind which a place tells where they go: the FLIGHT to Minsk. */
  "way somewhere",
  /** Prepositions that tell where a way goes only before an accusative: «цягнік НА Варшаву». */
  "towards with an accusative",
  /** Names that stand behind a preposition of place and are none: at CHRISTMAS, on TELEGRAM. */
  "no place",
  /** Articles before the noun that says what a name is: Zarechcha, A settlement. */
  "article",
  /** The preposition of where someone comes from: an engineer FROM Brest. */
  "origin",
  /** The preposition of where people move: fled TO Dubicze. */
  "goal of a way",
  /** The preposition between a border and the other state: the border WITH Poland. */
  "bordering on",

  // How words of a pattern stand.
  /** Participles, as they stand before a noun that they describe: EXPELLED students. */
  "participle",
  /** Months that are written like another word, but for their capital: MAY, MARCH. */
  "month by its capital",
  /** Words before such a month, by which it is one: the end OF May. */
  "before a month",
  /** Verbs of a law for what someone must do: OBLIGES communities to register. */
  "obliging",
  /** Verbs of what people are asked to do for themselves: asked the congregation to PRAY. */
  "private act",
  /** Verbs of places and pages that close, by whomever: the exchange CLOSED early. */
  "closing by itself",
  /** Nouns for lengths of time, which a date holds that is no word of a verb: handed out booklets last YEAR. */
  "unit of time",
  /** Prepositions behind which a noun tells when, why or in spite of what something is done, and not what is done: AFTER the talks. */
  "adjunct preposition",
  /** Words that make one preposition with the mark of an infinitive: DUE to. */
  "part of a preposition",
  /** The pronoun that begins what someone calls something: denounced WHAT he called a breach. */
  "what",
  /** Prepositions between those of several and what each of them gets: «далі ПА пяць сутак». */
  "so much each",
  /** Words that a quote does not end with, since the next part of a list or sentence would follow. */
  "not at the end",

  // Terms and fines.
  /** Words behind a time by which it is no term: two years AGO. */
  "no term before",
  /** Prepositions before a term that stands apart from its verb: jailed X, who had stood there, FOR ten days. */
  "before a term",
  /** Verbs of sending to prison, which take no term from the verb before: JAIL. */
  "jailing",
  /** Forms of verbs by which someone serves what was handed down: SPENT ten days in a cell. */
  "serving a term",
  /** Words for a sum that someone has to pay: a fine, damages, compensation. */
  "a fine",
  /** Verbs of fining: fine. */
  "fining",

  // Ways.
  /** Nouns for the way that someone or something comes: z KIERUNKU Białorusi. */
  "direction",

  // What is answered.
  /** The bare form in which a wish is told: that they BE freed. */
  "bare be",
  /** Words for how easy something is to do: it is HARDER to leave. */
  "easy or hard",
  /** Verbs of knowing, and the words that leave open what is not known: does not KNOW WHERE. */
  "knowing",
  "open question",
  /** Verbs by which those who know about something foresee it: analysts EXPECT. */
  "foreseeing",
  /** Verbs between a deed and its parts: the measures INCLUDE a travel ban. */
  "consisting",
  /** Nouns for what was told to be done, said of a verdict or a deal as of a step: THE RULING was read out. */
  "deed",
  /** Nouns for what a state or a body does or decides, by which the last deed told is meant: criticised THE STEP. */
  "bare deed",
  /** Nouns for what is asked, by which the last plea told is meant: turned down THE REQUEST. */
  "bare plea",
  /** For which an office closes only for a while: a holiday, repairs. */
  "closed for a while",
  /** Words that only ever tell why something is done: because of, in response to. */
  "reason",
  /** Prepositions before what someone is punished for or protests against, which elsewhere mean other things: for, against. */
  "grievance",
  /** What someone sent out of a country may not do again: banned from ENTERING. */
  "coming in",
  /** Words by which a border or a ministry is of Belarus, which the watchlist may know with them as one name. */
  "Belarusian",
] as const;
export type Cue = (typeof CUES)[number];
