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
});
