/** Words and endings by which the sentences of German are told apart. Each is tried on a word in lower case. */

/** An infinitive with its "zu" between prefix and stem. */
export const ZU_INSIDE =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|frei|fort|her|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)zu\p{L}{2,}n$/u;

/** Never an infinitive behind "zu": "zu neuen Sanktionen", "zu dessen Wiederwahl". */
export const DETERMINER_IN_N = /^(?:dessen|deren|seinen|ihren|diesen|jenen|allen|vielen|einigen)$/;

/** Nouns right behind an "als" that tells what something is, and not when. */
export const WHAT_IT_IS =
  /^(?:reaktion|antwort|vergeltung|zeichen|folge|grund|ausdruck|begründung|bedingung|gegenleistung|geste|strafe|erste[rs]?|letzte[rs]?)$/u;

/** Adverbs and conjunctions that end like adjectives. */
export const ADVERB_LIKE_ADJECTIVE =
  /^(?:heute|gerne?|ohne|beinahe|lange|immer|wieder|hinter|unter|über|aber|oder|weder|entweder|eher|später|früher|bisher|daher|weiter|jedoch|sehr|mehr|zwar|unterdessen|indes|besonders|anders|stets|bereits|derzeit|jede|etwa|ungefähr|außer|leider|sogar|eben|neben|oben|außen|innen|gestern|morgen|wegen|zusammen|mitten|willen)$/;

/** Words for people and offices before their names, by their endings, and words that end so and are none. */
export const ROLE =
  /(?:[^t]er|ter|erin|or|orin|ist|istin|isten|ent|entin|enten|at|atin|aten|eur|eurin|chef|chefin|anwalt|anwältin|frau|mann|mitglied|beauftragte[rn]?|gefangene[rn]?|abgeordnete[rn]?|vorsitzende[rn]?|oppositionelle[rn]?|general|oberst|bischof|arzt|ärztin)$/;
export const NO_ROLE =
  /^(?:januar|februar|september|oktober|november|dezember|meter|kilometer|liter|sommer|winter|kilometern|metern|hunderter|senat|staat|monat|monaten|prozent)$/;

/** Nouns that follow a given name, and are no surname. */
export const COMMON_NOUN = /(?:ung|heit|keit|schaft|platz|straße|preis|partei|orden|haus)s?$/;

/** What is given, granted or refused to someone whose name stands before it. */
export const GIVEN_TO_SOMEONE =
  /^(?:asyl|schutz|zuflucht|hilfe|haft|hausarrest|arrest|lagerhaft|visum|visa|geld|obdach|zugang|unrecht|recht|freiheit|unterschlupf|solidarität|unterstützung|einreise|ausreise|besuche?|decken|medikamente|briefe?|kontakt|pakete|essen|wasser|kleidung|waffen|fragen|antworten|angaben|vorwürfe|blumen|gewalt|folter)$/;

/** Bodies that are of the state where they are; an embassy is not. */
export const SEATED =
  /(?:ministerium|ministerien|regierung|führung|behörden?|gericht|parlament|staatsanwaltschaft|regime|machthaber|polizei|justiz|außenamt|präsidialamt)s?$/u;

/** Articles of the singular alone. */
export const SINGULAR_ARTICLE = /^(?:das|dem|des|eine?|eine[nmrs])$/;
/** Men told by nouns that have an ending in all cases but the nominative. */
export const WEAK_MAN =
  /(?:präsident|journalist|aktivist|polizist|student|dozent|agent|korrespondent|soldat|kandidat|diplomat|advokat|patriarch|monarch|demonstrant|migrant|assistent|regent|jurist|spezialist|publizist|chef|mann|sprecher|herrscher|haber|botschafter|mensch)$/u;
/** Endings of nouns that show that they are several. */
export const PLAIN_PLURAL = /(?:ungen|ionen|heiten|keiten|schaften|täten|innen)$/u;
/** Endings of nouns that are a dative of several behind an article that may be another case: "den Amerikanern". */
export const DATIVE_PLURAL = /(?:ern|eln|lingen|innen|behörden)$/u;

/** Nouns for what is done or befalls someone, behind which a name is no part of them: "die Festnahme Kolas". */
export const BEFALLS =
  /(?:ungs?|nahme|haft|urteils?|prozess(?:es)?|mord(?:es)?|tod(?:es)?|strafe|verfahrens?|angriffs?|fall(?:es)?|protest(?:es)?|austauschs?|arrests?|verhörs?|gefangenschaft)$/u;

/** What people do, which does nothing to anyone: "Das Vorgehen Minsks verurteilte Baerbock". */
export const DEED =
  /(?:vorgehen|verhalten|schritt|angriff|vorwürfe?|vorschlag|angebot|forderung(?:en)?|entscheidung|festnahmen?|verhaftung(?:en)?|verurteilung|gewalt|sanktionen|beschluss|ankündigung|drohung(?:en)?|kritik|behauptung|darstellung|schließung|einladung|bitte|antrag|plan|pläne|urteile?|wahl(?:en)?|abschuss)$/u;
/** Verbs by which a deed has an effect on people. */
export const MOVING =
  /^(?:überrasch|empör|schock|entsetz|enttäusch|traf|treff|erinner|beunruhig|ärger|freu|brach|bring|macht|kost|zwang|zwing|führ)/u;

/** Before those who are some of the ones told of. */
export const INCLUDING = /^(?:darunter|einschließlich|inklusive|namentlich)$/u;

/** Articles that open a relative clause behind a comma. */
export const OPENS_RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|denen)$/u;
/** Connect the next clause to one that has ended. */
export const AFTER_CLAUSE = /^(?:und|oder|aber|sowie|um|als|wie|denn|sondern)$/u;

/** Verbs by dictionary form whose object is to do, or has done, what an infinitive tells; of the second ones it is a dative. */
export const OBJECT_DOES =
  /^(?:beschuldig|bezichtig|verdächtig|aufforder|aufruf|bitt|zwing|verpflicht|ermahn|mahn|beauftrag|anweis|ersuch|dräng|beweg|ermächtig|einlad|anfleh|beschwör|anhalt|ermuntern|animier|überred|hinder|ruf|forder|nötig|veranlass|warn|klag)/u;
export const DATIVE_DOES =
  /^(?:befehl|vorwerf|verbiet|erlaub|rat|empfehl|untersag|gestatt|ermöglich|nahelegen|anbiet|zur)/u;

/** Nouns by which an infinitive with "zu" tells what may be, or is to be: "das Recht, Verurteilte zu begnadigen". */
export const OPENS_CHANCE =
  /(?:recht|möglichkeit|chance|befugnis|gelegenheit|fähigkeit|gefahr|risiko|angst|furcht|hoffnung|wunsch|versuchung|pflicht|vollmacht)$/u;
export const OPENS_PLAN = /(?:absicht|plan|pläne|ziel|vorhaben|auftrag|befehl|anweisung|aufgabe|idee)$/u;

/** "lassen", which lends its subject to an infinitive beside it; and words with which it does not: "ließ ihn frei". */
export const LET = /^(?:lässt|lassen|ließ|ließen|lasse)$/;
export const LET_ALONE = /^(?:frei|fallen|zu)$/;
/** Of the past, and so of what was done. */
export const PAST_WITH_INFINITIVE = /^(?:ließ|ließen|musste|mussten|durfte|durften|konnte|konnten)$/;
/** May stand for a verb of motion that is left out: "Er muss ins Gefängnis". */
export const MAY_ALONE = /^(?:m[uü]ss(?:en|te|ten)?|d(?:arf|[uü]rf(?:en|te|ten))|will|woll(?:en|te|ten))$/;
/** Auxiliaries behind which a participle tells what was done. */
export const DONE = /^(?:hat|haben|habe|hatten?|ist|sind|seien?|war|waren|wurden?|worden)$/;

/** Forms of the verbs that mostly help others. */
export const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ist|sind|sei|seien|war|waren|wäre|wären)$/u, "sein"],
  [/^(?:hat|haben|habe|hatten?|hätten?)$/u, "haben"],
  [/^(?:wird|werden|wurden?|würden?|worden|werde)$/u, "werden"],
  [/^m[uü]ss(?:en|ten?|e)?$/u, "müssen"],
  [/^d(?:arf|[uü]rf(?:en|ten?|e))$/u, "dürfen"],
  [/^(?:will|woll(?:en|ten?|e))$/u, "wollen"],
];

/** The auxiliaries by which one tells on what others are said to have done. */
export const TOLD_ON = /^(?:hätten?|wären?|seien)$/u;
/** Verbs by which it is told. */
export const TELLING =
  /^(?:sag(?:t|te|ten|en)|gesagt|erklär(?:t|te|ten)|bericht(?:et|ete|eten|en)|meld(?:et|ete|eten)|teilten?|mitgeteilt|schreibt|schrieb|betont[e]?|hieß|heißt|erzähl(?:t|te|ten)|behaupt(?:et|ete|eten)|klag(?:t|te|ten)|beklag(?:t|te)|schilder(?:t|te|n)|wirft|warf|warfen|vorwurf|zufolge|angaben|aussage|aussagte|versicher(?:t|te)|bestätig(?:t|te))$/u;
/** Words by which what would be hangs on something else. */
export const CONDITION =
  /^(?:wenn|falls|sofern|sonst|ansonsten|andernfalls|beinahe|fast|würden?|könnten?|gern|lieber|müssten?)$/u;
