/**
 * What a language is like, as far as rules of the engine hold for some languages only. A rule asks for the trait that it rests on, never for
 * a language.
 */
export interface Traits {
  /**
   * Words of a clause, those of a verb pattern and the place of what happens among them, may stand in any order, since endings and not
   * positions tell who does what.
   */
  readonly freeWordOrder: boolean;
  /** Forms of nouns, adjectives and names show their case: a genitive tells whose something is, an accusative to whom it is done. */
  readonly marksCase: boolean;
  /** A noun or number without article or demonstrative may mean those told of before: «активистку», «двоих из них». */
  readonly bareWordsPointBack: boolean;
  /** A name heads the phrase with the words that say who bears it, before or behind it: "envoy X", "X, a lawyer sentenced to ten years". */
  readonly namesLead: boolean;
  /** Pronouns tell by gender and number alone whose a thing is, also whoever's own: "she closed HER agency". */
  readonly ownByGender: boolean;
  /** The dictionary of the language tells of nouns whether they mean a being or a thing (`living` of a phrase). */
  readonly knowsBeings: boolean;
  /** Its word file lists people by the body that they are of, as class `memberof`; elsewhere its workers and leaders are. */
  readonly listsMembers: boolean;
  /** Its word file lists daily life and public matters so fully that what stands in neither may be taken for private. */
  readonly listsPublicMatters: boolean;
  /** A word of a pattern without a preposition stands behind none: the small lexicons leave prepositions out. */
  readonly namesPrepositions: boolean;
  /** Names of bodies and campaigns have capitals throughout: a noun with a capital beside another is a word of a name. */
  readonly titleCase: boolean;
  /** A plural or an abstract noun that has no article, in the present tense, tells what is so in general. */
  readonly bareIsGeneral: boolean;
  /**
   * The article's own words for someone whom it only describes, and its spelling of a town, are English, and so what an event calls
   * them.
   */
  readonly ownWords: boolean;
}

/** Of a language that names none of its traits. */
export const NO_TRAITS: Traits = {
  freeWordOrder: false,
  marksCase: false,
  bareWordsPointBack: false,
  namesLead: false,
  ownByGender: false,
  knowsBeings: false,
  listsMembers: false,
  listsPublicMatters: false,
  namesPrepositions: false,
  titleCase: false,
  bareIsGeneral: false,
  ownWords: false,
};
