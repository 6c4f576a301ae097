/**
 * Words and endings that the light reader asks a language for, by what they do in a sentence. Each is tried on a word in lower case; a
 * language leaves out what it has no use for.
 */
export interface SmallWords {
  /** Join two of a kind: "und", "oraz". A comma does so in every language. */
  readonly and: RegExp;
  /** Nouns that tell when, and neither do nor suffer anything: "wieczorem", "savaitę". */
  readonly time: RegExp;
  /** Months and days in a case that tells when, before a name in quotation marks that they do not bear: "Sausį „Belaruskalij“ padavė". */
  readonly when: RegExp;
  /** Begin a clause that tells of a place: "gdzie". */
  readonly where: RegExp;
  /** Prepositions of being inside: "w". */
  readonly inside: RegExp;
  /** Prepositions of company: «вони З Володимиром Путіним» are one and the other. */
  readonly company: RegExp;
  /** Before a pronoun, all of those it stands for: "wszyscy". */
  readonly all: RegExp;
  /** Pronouns of those who speak: "wir". */
  readonly speakers: RegExp;
  /** Pronouns of the neuter that stand for no noun behind them: "to". */
  readonly this: RegExp;
  /** Endings of nouns that such a pronoun may belong to. */
  readonly neuter: RegExp;
  /** Relative pronouns of a man, of several, and of either one or several: "który", «які», "które". */
  readonly whichMan: RegExp;
  readonly whichMany: RegExp;
  readonly whichOneOrMany: RegExp;
  /** Conjunctions that are relative pronouns as well: «що». */
  readonly thatOrWhich: RegExp;
  /** Verbs and nouns that a content clause follows, besides those of saying. */
  readonly tells: RegExp;
  /** Active participles by which a clause of its own is told: "nadlatujące z Białorusi". */
  readonly aside: RegExp;
  /** Auxiliaries that alone tell what someone becomes: "został". */
  readonly become: RegExp;
  /** Verbs of wanting, which tell something alone as well: "chce". */
  readonly want: RegExp;
  /** Stems of plural pasts whose doer is left out more often than whom or what they are done to: «направили». */
  readonly takes: RegExp;
  /** Nouns before "by" that tell whose words are given, and no doer: "nach ANGABEN von". */
  readonly source: RegExp;
  /** Adjectives of age: «51-річного». */
  readonly aged: RegExp;
  /** Endings of nouns that are a nominative of several, or another case of one: "prośby". */
  readonly onlyPlural: RegExp;
  /** Names of bodies and states, as they are written, that can only be one: no capitals throughout, no ending of several. */
  readonly oneBody: RegExp;
  /** Numbers that are no nominative: «жителям п'яти сіл». */
  readonly genitiveNumber: RegExp;
  /** Those who do things to people, in a form that may be an accusative: "władze". */
  readonly powers: RegExp;
  /** Who may do something to "him" rather than be his: «суд». */
  readonly ofState: RegExp;
  /** By which more are told behind "and": «і ЩЕ 13 в'язнів». */
  readonly more: RegExp;
  /** What is called by an adjective before it: «Корольовський районний СУД». */
  readonly calledBefore: RegExp;
  /** Before names that agree with them in case; others ("żona", «дружина») govern a genitive. */
  readonly title: RegExp;
  /** Vowels that names end in, alike in one case. */
  readonly caseVowel: RegExp;
  /** What bears a name of its own in quotation marks and acts: "spółka". */
  readonly namedBody: RegExp;
  /** Many or some of those told in the genitive: "kolejną GRUPĘ więźniów". */
  readonly someOf: RegExp;
  /** What someone is let out to, put under or brought before, and is no one's: «випустив на ВОЛЮ Ігоря». */
  readonly nobodys: RegExp;
  /** What people are struck with, and is not of those struck: "pchnął NOŻEM żołnierza". */
  readonly instrument: RegExp;
  /** Prepositions of what something is in, behind which a capital is no person's: "W Belwederze". */
  readonly within: RegExp;
  /** Reflexive verbs that mean another thing than without their ending: who «залишається» leaves nothing. */
  readonly otherReflexive: RegExp;
  /** Endings of nouns that are no one's title: «у співучасті Дмитро Кулеба». */
  readonly abstract: RegExp;
  /** Endings of adjectives that regions are called by, and beginnings of the nouns behind them: «Омської області». */
  readonly ofRegion: RegExp;
  readonly region: RegExp;
  /** Numbers that stand before a nominative or accusative: "keturios". */
  readonly countsNominative: RegExp;
  /** Asks for a manner or, before the words of the second, for a number: "wie viele". */
  readonly how: RegExp;
  readonly howMuch: RegExp;
  /** Joins two words, or asks where it begins a clause: «чи». */
  readonly orWhether: RegExp;
  /** Prepositions of the doer that behind a noun tell whose it is: "von". */
  readonly ofWhom: RegExp;
  /** Nouns that a country's name follows: "Nachbarland". */
  readonly neighbour: RegExp;
  /** Endings of a genitive that is one man, who does nothing: «політика». */
  readonly oneBeing: RegExp;
  /** Endings of the past that a counted subject has: "wyjechało". */
  readonly neuterPast: RegExp;
  /** Before what someone stands for, and what that is: "kandydata NA PREZYDENTA Ihara Losia". */
  readonly forPost: RegExp;
  readonly post: RegExp;
  /** Of these, those in the nominative of several: «в ПРЕЗИДЕНТИ». */
  readonly pluralPost: RegExp;
  /** Endings of adjectives that are those of surnames as well. */
  readonly surnameLikeAdjective: RegExp;
  /** Begin a line that is none of the article; in any case of letters. */
  readonly boilerplate: RegExp;
}

const NOTHING = /(?!)/u;

/** Of a language that has none of them. */
const NONE: SmallWords = {
  and: NOTHING,
  time: NOTHING,
  when: NOTHING,
  where: NOTHING,
  inside: NOTHING,
  company: NOTHING,
  all: NOTHING,
  speakers: NOTHING,
  this: NOTHING,
  neuter: NOTHING,
  whichMan: NOTHING,
  whichMany: NOTHING,
  whichOneOrMany: NOTHING,
  thatOrWhich: NOTHING,
  tells: NOTHING,
  aside: NOTHING,
  become: NOTHING,
  want: NOTHING,
  takes: NOTHING,
  source: NOTHING,
  aged: NOTHING,
  onlyPlural: NOTHING,
  oneBody: NOTHING,
  genitiveNumber: NOTHING,
  powers: NOTHING,
  ofState: NOTHING,
  calledBefore: NOTHING,
  more: NOTHING,
  title: NOTHING,
  caseVowel: NOTHING,
  namedBody: NOTHING,
  someOf: NOTHING,
  nobodys: NOTHING,
  instrument: NOTHING,
  within: NOTHING,
  otherReflexive: NOTHING,
  abstract: NOTHING,
  ofRegion: NOTHING,
  region: NOTHING,
  countsNominative: NOTHING,
  how: NOTHING,
  howMuch: NOTHING,
  orWhether: NOTHING,
  ofWhom: NOTHING,
  neighbour: NOTHING,
  oneBeing: NOTHING,
  neuterPast: NOTHING,
  forPost: NOTHING,
  post: NOTHING,
  pluralPost: NOTHING,
  surnameLikeAdjective: NOTHING,
  boilerplate: NOTHING,
};

export const smallWords = (own: Partial<SmallWords>): SmallWords => ({ ...NONE, ...own });
