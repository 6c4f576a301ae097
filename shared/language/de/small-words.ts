import { smallWords } from "../light/small-words.ts";

export const GERMAN_WORDS = smallWords({
  and: /^(?:und|sowie)$/u,
  time: /^(?:woche|monat|tag|nacht|abend|jahr)$/u,
  where: /^wo$/u,
  how: /^wie$/u,
  howMuch: /^(?:viele?|lange|oft|weit|sehr)$/,
  ofWhom: /^von$/u,
  neighbour: /^nachbar(?:land|staat)/u,
  speakers: /^(?:wir|uns)$/u,
  source:
    /^(?:angaben?|aussagen?|berichten?|einschätzung|darstellung|worten|informationen|ansicht|zahlen|schätzung(?:en)?|meinung)$/,
  namedBody:
    /^(?:firma|unternehmen|hersteller|betreiber|konzern|reederei|agentur|verlag|bewegung|organisation|gruppe|verein|firm|operator|holding|bank|portal|kanal|klub|projekt|terminal|fond|grup)/u,
  someOf: /^(?:gruppen?|teile?|mehrheit|reihe|rest)$/u,
  boilerplate: /^(?:foto:|quelle:|lesen sie auch)/iu,
});
