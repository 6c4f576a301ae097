/** Words with which a text recalls what is known already, in all languages. */

/** First words of a sentence that only reminds: «Напомним», "Przypomnijmy", "Earlier". */
export const REMINDING =
  /^(?:earlier|previously|recall|напомн\p{L}+|напомина\p{L}+|ранее|раньше|нагада\p{L}+|нагадв\p{L}+|раней|раніше|przypomn\p{L}+|wcześniej|poprzednio|primen\p{L}+|anksčiau|zuvor|früher|background|context|hintergrund|контекст|предыстори\p{L}|перадгісторы\p{L}|передісторі\p{L}|tło|kontekst)$/u;

/** Words of a clause that put it before what the text is about. */
export const RECALLING =
  /^(?:earlier|previously|formerly|originally|initially|ранее|раньше|прежде|раней|раніше|wcześniej|poprzednio|anksčiau|zuvor|früher|damals|then|тогда|тады|тоді|wtedy|wówczas|tuomet)$/u;

/** Words of a headline over the news of several days. */
export const GATHERING =
  /\b(?:week|digest|review|monitor|memo|letter|roundup|chronicle|timeline|briefing)\b|(?:хроник|недел|итоги|дайджест|хронік|тыдзень|тыдня|вынікі|тиждень|підсумки|tydzień|tygodni|kronika|savait|apžvalga|woche|chronik|rückblick)/iu;
