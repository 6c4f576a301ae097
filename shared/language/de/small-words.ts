import { smallWords } from "../light/small-words.ts";

export const GERMAN_WORDS = smallWords({
  and: /^(?:und|sowie)$/u,
  time: /^(?:woche|monat|tag|nacht|abend|jahr)$/u,
  where: /^wo$/u,
  speakers: /^(?:wir|uns)$/u,
  objectDoes:
    /^(?:beschuldig|bezichtig|verdächtig|aufforder|aufruf|bitt|zwing|verpflicht|ermahn|mahn|beauftrag|anweis|ersuch|dräng|beweg|ermächtig|einlad|anfleh|beschwör|anhalt|ermuntern|animier|überred|hinder|ruf|forder|nötig|veranlass|warn|klag)/u,
  dativeDoes: /^(?:befehl|vorwerf|verbiet|erlaub|rat|empfehl|untersag|gestatt|ermöglich|nahelegen|anbiet|zur)/u,
  source:
    /^(?:angaben?|aussagen?|berichten?|einschätzung|darstellung|worten|informationen|ansicht|zahlen|schätzung(?:en)?|meinung)$/,
  dativePlural: /(?:ern|eln|lingen|innen|behörden)$/u,
  namedBody:
    /^(?:firma|unternehmen|hersteller|betreiber|konzern|reederei|agentur|verlag|bewegung|organisation|gruppe|verein|firm|operator|holding|bank|portal|kanal|klub|projekt|terminal|fond|grup)/u,
  someOf: /^(?:gruppen?|teile?|mehrheit|reihe|rest)$/u,
  deed: /(?:ungs?|nahme|haft|urteils?|prozess(?:es)?|mord(?:es)?|tod(?:es)?|strafe|verfahrens?|angriffs?|fall(?:es)?|protest(?:es)?|austauschs?|arrests?|verhörs?|gefangenschaft)$/u,
  ofOne: /^(?:das|dem|des|eine?|eine[nmrs])$/,
  weakMan:
    /(?:präsident|journalist|aktivist|polizist|student|dozent|agent|korrespondent|soldat|kandidat|diplomat|advokat|patriarch|monarch|demonstrant|migrant|assistent|regent|jurist|spezialist|publizist|chef|mann|sprecher|herrscher|haber|botschafter|mensch)$/u,
  plainPlural: /(?:ungen|ionen|heiten|keiten|schaften|täten|innen)$/u,
  adverbLikeAdjective:
    /^(?:heute|gerne?|ohne|beinahe|lange|immer|wieder|hinter|unter|über|aber|oder|weder|entweder|eher|später|früher|bisher|daher|weiter|jedoch|sehr|mehr|zwar|unterdessen|indes|besonders|anders|stets|bereits|derzeit|jede|etwa|ungefähr|außer|leider|sogar|eben|neben|oben|außen|innen|gestern|morgen|wegen|zusammen|mitten|willen)$/,
  afterClause: /^(?:und|oder|aber|sowie|um|als|wie|denn|sondern)$/u,
  opensRelative: /^(?:der|die|das|den|dem|deren|dessen|denen)$/u,
});
